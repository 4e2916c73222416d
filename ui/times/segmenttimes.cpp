#include "ui/times/segmenttimes.h"

#include "models/document/edges.h"
#include "models/transcriptmodel.h"
#include "ui/theme/palette.h"
#include "ui/times/timetext.h"
#include "ui/widgets/text.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using document::Ms;

namespace {
constexpr Ms keyStep = 100ms;
}

QString spanProblem(const document::Transcript &transcript, qsizetype segment, Ms start, Ms stop)
{
    const document::SpanRoom room = document::roomOf(transcript, segment);
    const Ms end = std::max(transcript.duration, transcript.segments[segment].stop());
    if (stop <= start)
        return SegmentTimes::tr("The end must come after the start.");
    if (start < room.low)
        return SegmentTimes::tr("The segment before ends at %1.").arg(exactTimeText(room.low, true));
    if (start > room.latestStart || stop > room.high)
        return SegmentTimes::tr("The next segment starts at %1.").arg(exactTimeText(room.high, true));
    if (transcript.duration > 0ms && stop > end)
        return SegmentTimes::tr("The recording ends at %1.").arg(exactTimeText(end, true));
    return {};
}

SegmentTimes::SegmentTimes(models::TranscriptModel &model, qsizetype segment, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_model(&model)
    , m_segment(segment)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Segment Times"));
    setLayout(new QGridLayout);
    const document::Segment &row = model.transcript().segments[segment];
    m_start = addField(tr("&Start"), row.start());
    m_stop = addField(tr("&End"), row.stop());
    m_length = quietLabel({});
    m_problem = quietLabel({});
    m_problem->setWordWrap(true);
    m_accept = new QPushButton(tr("Set Times"));
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &SegmentTimes::accept);
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->addWidget(m_length, 2, 1);
    grid->addWidget(m_problem, 3, 0, 1, 2);
    grid->addWidget(m_accept, 4, 0, 1, 2);
    check();
}

QLineEdit *SegmentTimes::addField(const QString &title, Ms time)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    auto *field = new QLineEdit(exactTimeText(time, true));
    auto *label = new QLabel(title);
    label->setBuddy(field);
    field->setAccessibleName(QString(title).remove(u'&'));
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(u"00:00:00.000"_s) + 28);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, &SegmentTimes::check);
    connect(field, &QLineEdit::returnPressed, this, &SegmentTimes::accept);
    const int row = grid->count() / 2;
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    return field;
}

QString SegmentTimes::problem() const
{
    const auto start = timeFromText(m_start->text());
    const auto stop = timeFromText(m_stop->text());
    if (!m_model || m_model->isReadOnly() || m_segment >= m_model->rowCount())
        return tr("This segment cannot be changed now.");
    if (!start || !stop)
        return tr("Write times like 00:01:14.320.");
    return spanProblem(m_model->transcript(), m_segment, *start, *stop);
}

void SegmentTimes::check()
{
    const QString wrong = problem();
    const auto start = timeFromText(m_start->text());
    const auto stop = timeFromText(m_stop->text());
    m_problem->setText(wrong);
    m_problem->setVisible(!wrong.isEmpty());
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, toneColors(Tone::Error, palette()).accent);
    m_problem->setPalette(colors);
    m_length->setText(start && stop && *stop > *start ? tr("lasts %1").arg(exactTimeText(*stop - *start)) : QString());
    m_accept->setEnabled(wrong.isEmpty());
    if (isVisible())
        adjustSize();
}

void SegmentTimes::accept()
{
    if (!problem().isEmpty())
        return;
    const Ms start = *timeFromText(m_start->text());
    const Ms stop = *timeFromText(m_stop->text());
    close();
    emit chosen(start, stop);
}

void SegmentTimes::step(QLineEdit *field, Ms by)
{
    if (const auto time = timeFromText(field->text()))
        field->setText(exactTimeText(std::max(0ms, *time + by), true));
    check();
}

bool SegmentTimes::eventFilter(QObject *object, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(object);
    if (field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(field, key == Qt::Key_Up ? keyStep : -keyStep);
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

void SegmentTimes::popUp(const QPoint &globalPos)
{
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    move(std::clamp(globalPos.x(), screen.left(), std::max(screen.left(), screen.right() - width())),
         std::clamp(globalPos.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    show();
    m_start->setFocus(Qt::PopupFocusReason);
    m_start->selectAll();
}

} // namespace ui
