#include "ui/find/findfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostRemembered = 20;
constexpr int mostShown = 60; // characters in the menu
} // namespace

FindField::FindField(models::Settings &settings, const models::Option<QStringList> &history, QWidget *parent)
    : QLineEdit(parent)
    , m_settings(settings)
    , m_history(history)
    , m_clock(addAction(icon(u"clock"_s), QLineEdit::TrailingPosition))
{
    m_clock->setToolTip(tr("Earlier Ones"));
    connect(m_clock, &QAction::triggered, this, &FindField::showHistory);
    connect(this, &QLineEdit::textEdited, this, [this] { m_recalled = -1; });
}

void FindField::remember()
{
    if (text().isEmpty())
        return;
    QStringList texts = m_settings.value(m_history);
    texts.removeAll(text());
    texts.prepend(text());
    m_settings.setValue(m_history, texts.mid(0, mostRemembered));
    m_recalled = -1;
}

void FindField::setProblem(bool problem)
{
    QPalette colours;
    if (problem)
        colours.setColor(QPalette::Text, toneColors(Tone::Error, palette()).accent);
    setPalette(colours);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        recall(event->key() == Qt::Key_Up ? 1 : -1);
    else if (event->modifiers() == Qt::AltModifier)
        event->ignore(); // a field would type the letter
    else
        QLineEdit::keyPressEvent(event);
}

void FindField::recall(int by)
{
    const QStringList texts = m_settings.value(m_history);
    if (m_recalled < 0)
        m_typed = text();
    int at = m_recalled + by;
    if (at >= 0 && at < texts.size() && texts[at] == text()) // it stands there already
        at += by;
    if (at >= texts.size() || (at < 0 && m_recalled < 0))
        return;
    m_recalled = std::max(at, -1);
    setText(m_recalled < 0 ? m_typed : texts[m_recalled]);
    emit textEdited(text());
    m_recalled = std::max(at, -1); // which textEdited() made forget
}

void FindField::showHistory()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &earlier : m_settings.value(m_history)) {
        QString shown = earlier.size() > mostShown ? earlier.first(mostShown) + u'…' : earlier;
        menu->addAction(shown.replace(u'&', u"&&"_s), this, [this, earlier] {
            setText(earlier);
            emit textEdited(earlier);
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Nothing Yet"))->setEnabled(false);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace ui
