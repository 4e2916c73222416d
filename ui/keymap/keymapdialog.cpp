#include "ui/keymap/keymapdialog.h"

#include "models/atomicfile.h"
#include "ui/keymap/keycapture.h"
#include "ui/keymap/keymaplist.h"
#include "ui/keymap/keymapsheet.h"
#include "ui/keymap/presets.h"
#include "ui/theme/icons.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

KeymapDialog::KeymapDialog(KeyBindings &bindings, QWidget *parent)
    : QDialog(parent)
    , m_bindings(bindings)
    , m_notices(new NoticeArea)
    , m_list(new KeymapList(bindings))
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(createHead());
    column->addWidget(m_list, 1);
    column->addWidget(m_notices);
    column->addWidget(createKeys());
    column->addWidget(createButtons());
    connect(m_list, &KeymapList::currentIdChanged, this, [this] {
        m_notices->withdraw(u"key"_s);
        showAction();
    });
    connect(&bindings, &KeyBindings::changed, this, &KeymapDialog::showAction);
    m_list->select(u"playback.toggle"_s);
    m_list->scrollToTop();
    m_search->setFocus();
    resize(620, 620);
}

QWidget *KeymapDialog::createHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    auto *top = new QHBoxLayout;
    m_preset = new QComboBox;
    m_preset->setAccessibleName(tr("Keys as in"));
    for (const Preset &preset : presets())
        m_preset->addItem(presetTitle(preset), QString(QLatin1String(preset.name)));
    connect(m_preset, &QComboBox::activated, this,
            [this] { m_bindings.setPreset(m_preset->currentData().toString()); });
    auto *label = plainLabel(tr("&Keys as in:"));
    label->setBuddy(m_preset);
    top->addWidget(label);
    top->addWidget(m_preset);
    top->addStretch(1);
    auto *row = new QHBoxLayout;
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter by name or key"));
    m_search->setAccessibleName(tr("Filter by name or key"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_list, &KeymapList::filterByText);
    auto *byKey = new KeyCapture(tr("&Find by Key"));
    connect(byKey, &KeyCapture::captured, this, [this](const QKeySequence &key) {
        m_search->setText(keyText(key));
        m_list->filterByKey(key);
    });
    row->addWidget(m_search, 1);
    row->addWidget(byKey);
    column->addLayout(top);
    column->addLayout(row);
    return head;
}

QWidget *KeymapDialog::createKeys()
{
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    m_title = plainLabel({});
    m_title->setFont(scaledFont(font(), 1, QFont::DemiBold));
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    m_keys = new QWidget;
    auto *keys = new QHBoxLayout(m_keys);
    keys->setContentsMargins(0, 0, 0, 0);
    m_add = new KeyCapture(tr("&Add a Key"));
    connect(m_add, &KeyCapture::captured, this, &KeymapDialog::offer);
    m_reset = new QPushButton(tr("&Reset"));
    m_reset->setAutoDefault(false);
    m_reset->setToolTip(tr("Back to the keys of the chosen set"));
    connect(m_reset, &QPushButton::clicked, this, [this] { m_bindings.reset(m_list->currentId()); });
    row->addWidget(m_keys);
    row->addWidget(m_add);
    row->addStretch(1);
    row->addWidget(m_reset);
    column->addLayout(row);
    return block;
}

QWidget *KeymapDialog::createButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString &text, void (KeymapDialog::*run)()) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, run);
    };
    add(tr("&Print…"), &KeymapDialog::print);
    add(tr("&Save As…"), &KeymapDialog::save);
    QPushButton *reset = buttons->addButton(tr("Reset A&ll"), QDialogButtonBox::ResetRole);
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, &m_bindings, &KeyBindings::resetAll);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void KeymapDialog::showAction()
{
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(m_bindings.preset())));
    const QString id = m_list->currentId();
    qDeleteAll(m_keys->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    m_title->setText(id.isEmpty() ? tr("Choose an action to change its keys.") : actionTitle(m_bindings.actions(), id));
    m_add->setEnabled(!id.isEmpty());
    m_reset->setEnabled(!id.isEmpty() && m_bindings.isOwn(id));
    for (const QKeySequence &key : m_bindings.keys(id)) {
        auto *button = new QPushButton;
        button->setText(keyText(key));
        button->setIcon(icon(u"close"_s));
        button->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        button->setAutoDefault(false);
        button->setToolTip(tr("Take this key away"));
        button->setAccessibleName(tr("Take away %1").arg(keyText(key)));
        // later: the button goes with its key
        connect(
            button, &QPushButton::clicked, this, [this, id, key] { m_bindings.remove(id, key); }, Qt::QueuedConnection);
        m_keys->layout()->addWidget(button);
    }
    m_keys->setVisible(!m_bindings.keys(id).isEmpty());
}

void KeymapDialog::offer(const QKeySequence &key)
{
    const QString id = m_list->currentId();
    const QString owner = m_bindings.owner(key, id);
    const auto take = [this, key] {
        m_notices->withdraw(u"key"_s);
        give(key);
    };
    const auto ask = [&](const QString &text, const QString &yes) {
        m_notices->post(u"key"_s,
                        {.tone = Tone::Warning,
                         .text = text,
                         .offers = {{yes, take}, {tr("Leave It"), [this] { m_notices->withdraw(u"key"_s); }}},
                         .closable = false});
    };
    m_notices->withdraw(u"key"_s);
    if (isTextKey(key))
        ask(tr("The text needs %1 for writing or moving. With this, it no longer does that there.").arg(keyText(key)),
            tr("Use It Anyway"));
    else if (!owner.isEmpty())
        ask(tr("%1 is a key of “%2”.").arg(keyText(key), actionTitle(m_bindings.actions(), owner)),
            tr("Take It from There"));
    else
        give(key);
}

void KeymapDialog::give(const QKeySequence &key)
{
    m_bindings.add(m_list->currentId(), key);
}

void KeymapDialog::print()
{
    auto *printer = new QPrinter;
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        QTextDocument sheet;
        sheet.setHtml(keymapHtml(m_bindings));
        sheet.print(printer);
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void KeymapDialog::save()
{
    const QString name = QDir::home().filePath(tr("Scriptix keys") + u".html"_s);
    ask::saveName(this, tr("Save the Keys"), name, tr("Web page (*.html);;Text (*.txt)"),
                  [this](const QString &path) { write(path); });
}

void KeymapDialog::write(const QString &path)
{
    const bool plain = QFileInfo(path).suffix().compare("txt"_L1, Qt::CaseInsensitive) == 0;
    const QByteArray bytes = (plain ? keymapText(m_bindings) : keymapHtml(m_bindings)).toUtf8();
    if (const auto written = models::writeAtomically(path, bytes, models::FileAccess::User); !written)
        m_notices->post(u"saved"_s, {.tone = Tone::Error, .text = written.error()});
    else
        m_notices->post(u"saved"_s,
                        {.tone = Tone::Success, .text = tr("Saved as %1.").arg(QFileInfo(path).fileName())});
}

} // namespace ui
