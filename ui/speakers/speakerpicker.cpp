#include "ui/speakers/speakerpicker.h"

#include "models/document/speakers.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/editor/colours.h"
#include "ui/speakers/speakerdelegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int nameRole = Qt::UserRole;
constexpr int pickerWidth = 300;
constexpr int mostRows = 10; // without scrolling
constexpr int dotSide = 22;
} // namespace

SpeakerPicker::SpeakerPicker(const QList<document::Speaker> &speakers, qsizetype current, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_speakers(speakers)
    , m_current(current)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_hint(quietLabel({}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Choose a Speaker"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    m_search->setPlaceholderText(tr("Name or number"));
    m_search->setAccessibleName(tr("Name or number of the speaker"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Speakers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({dotSide, dotSide});
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setWordWrap(true);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_search, &QLineEdit::textChanged, this, &SpeakerPicker::showMatches);
    connect(m_list, &QListWidget::itemClicked, this, [this] { accept(false); });
    showMatches({});
}

void SpeakerPicker::addSpeaker(qsizetype index)
{
    const document::Speaker &speaker = m_speakers[index];
    const QColor color = speakerColour(speaker.color, int(index), palette().color(QPalette::Base));
    auto *item = new QListWidgetItem(QIcon(speakerDot(color, int(index) + 1, dotSide, devicePixelRatioF(), font())),
                                     speaker.name, m_list);
    item->setData(nameRole, speaker.name);
    item->setToolTip(tip(speaker.name));
    if (index == m_current)
        item->setFont(scaledFont(font(), 1, QFont::DemiBold));
}

void SpeakerPicker::showMatches(const QString &text)
{
    const QString name = document::cleanSpeakerName(text);
    m_list->clear();
    bool isKnown = false;
    for (qsizetype i = 0; i < m_speakers.size(); ++i) {
        const bool isNumber = name == QString::number(i + 1);
        isKnown = isKnown || isNumber || m_speakers[i].name.compare(name, Qt::CaseInsensitive) == 0;
        if (!isNumber && !matchesWords(m_speakers[i].name, name))
            continue;
        addSpeaker(i);
        if (isNumber)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    const QString problem = name.isEmpty() || isKnown ? QString() : document::speakerNameProblem(name);
    if (!name.isEmpty() && !isKnown && problem.isEmpty()) {
        auto *item = new QListWidgetItem(icon(u"add"_s), tr("New speaker “%1”").arg(name), m_list);
        item->setData(nameRole, name);
    }
    if (name.isEmpty() && m_current >= 0)
        new QListWidgetItem(icon(u"close"_s), tr("No speaker"), m_list);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(name.isEmpty() && m_current >= 0 ? int(m_current) : 0);
    m_hint->setText(problem.isEmpty() ? tr("Enter: this segment. Shift+Enter: all up to the next speaker.") : problem);
}

void SpeakerPicker::accept(bool toNextChange)
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString name = item->data(nameRole).toString();
    close();
    emit chosen(name, toNextChange);
}

bool SpeakerPicker::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    const int page = mostRows - 1;
    const int by = key == Qt::Key_Down ? 1
        : key == Qt::Key_Up            ? -1
        : key == Qt::Key_PageDown      ? page
        : key == Qt::Key_PageUp        ? -page
                                       : 0;
    if (by != 0 && m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        accept(modifiers & Qt::ShiftModifier);
    else if (key == Qt::Key_F2)
        emit renameRequested();
    return by != 0 || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2;
}

bool SpeakerPicker::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    return QFrame::eventFilter(object, event);
}

void SpeakerPicker::popUp(const QPoint &globalPos)
{
    const int rows = std::clamp(m_list->count(), 3, mostRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), dotSide + 4);
    m_list->setFixedHeight(rows * rowHeight + 4);
    resize(pickerWidth, sizeHint().height());
    const QRect screen = parentWidget()->screen()->availableGeometry();
    move(std::clamp(globalPos.x(), screen.left(), std::max(screen.left(), screen.right() - this->width())),
         std::clamp(globalPos.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    m_list->scrollToItem(m_list->currentItem());
}

} // namespace ui
