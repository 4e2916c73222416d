#include "ui/window/statusstrip.h"

#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/versions/provenance.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/languages.h"
#include "ui/widgets/text.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;
using models::SaveState;
using Here = SaveState::Here;
using Server = SaveState::Server;

namespace {

constexpr int iconSide = 14;
constexpr int wordDelayMs = 400;

QString clockText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().time(), u"HH:mm:ss"_s);
}

/// Sign and colour of a state: quiet when all is well.
struct Sign
{
    QString icon{};
    std::optional<Tone> tone{};
};

Sign hereSign(Here state)
{
    switch (state) {
    case Here::Failed:
        return {u"error"_s, Tone::Error};
    case Here::Writing:
        return {u"sync"_s, {}};
    default:
        return {u"computer"_s, {}};
    }
}

Sign serverSign(Server state)
{
    switch (state) {
    case Server::Failed:
        return {u"error"_s, Tone::Error};
    case Server::Conflict:
        return {u"conflict"_s, Tone::Warning};
    case Server::SignInNeeded:
        return {u"lock"_s, Tone::Warning};
    case Server::Offline:
        return {u"offline"_s, Tone::Warning};
    case Server::Sending:
    case Server::Pending:
        return {u"sync"_s, {}};
    default:
        return {u"cloud"_s, {}};
    }
}

} // namespace

QString hereText(const SaveState &state)
{
    switch (state.here) {
    case Here::Clean:
        return StatusStrip::tr("No changes on this computer");
    case Here::Writing:
        return StatusStrip::tr("Saving on this computer…");
    case Here::Saved:
        return StatusStrip::tr("Saved on this computer %1").arg(clockText(state.hereAt));
    case Here::Failed:
        return StatusStrip::tr("Not saved on this computer");
    }
    return {};
}

QString serverText(const SaveState &state)
{
    switch (state.server) {
    case Server::Clean:
        return StatusStrip::tr("Same as on the server");
    case Server::Pending:
        return StatusStrip::tr("To be sent to the server");
    case Server::Sending:
        return StatusStrip::tr("Sending to the server…");
    case Server::Saved:
        return StatusStrip::tr("Saved on the server %1").arg(clockText(state.serverAt));
    case Server::Offline:
        return StatusStrip::tr("Server not reached; will be sent later");
    case Server::SignInNeeded:
        return StatusStrip::tr("Sign in to send to the server");
    case Server::Conflict:
        return StatusStrip::tr("Changed elsewhere: compare");
    case Server::Failed:
        return StatusStrip::tr("Not saved on the server");
    }
    return {};
}

StatusStrip::StatusStrip(QWidget *parent)
    : QStatusBar(parent)
{
    setSizeGripEnabled(false);
    createParts();
    m_wordTimer.setSingleShot(true);
    m_wordTimer.setInterval(wordDelayMs);
    connect(&m_wordTimer, &QTimer::timeout, this, &StatusStrip::showWords);
    showAll();
}

void StatusStrip::createParts()
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(10, 2, 10, 3);
    row->setSpacing(5);
    for (auto [icon, text] : {std::pair(&m_hereIcon, &m_here), std::pair(&m_serverIcon, &m_server)}) {
        *icon = plainLabel({});
        *text = new ElidedLabel;
        row->addWidget(*icon);
        row->addWidget(*text);
        row->addSpacing(12);
    }
    row->addStretch(1);
    for (auto *text : {&m_reviewed, &m_place, &m_language, &m_words}) {
        *text = new ElidedLabel;
        row->addWidget(*text);
        row->addSpacing(10);
    }
    for (ElidedLabel *text : {m_here, m_server, m_reviewed, m_place, m_language, m_words})
        text->setFont(scaledFont(font(), 0.93));
    strip->setMinimumHeight(fontMetrics().height() + 8);
    addWidget(strip, 1);
}

void StatusStrip::setPage(DocumentPage *page)
{
    if (m_page) {
        disconnect(m_page, nullptr, this, nullptr);
        if (m_page->document()) {
            disconnect(m_page->document(), nullptr, this, nullptr);
            disconnect(&m_page->document()->model(), nullptr, this, nullptr);
        }
    }
    m_page = page;
    if (m_page && m_page->document()) {
        connect(m_page, &DocumentPage::ready, this, &StatusStrip::showAll);
        connect(m_page, &DocumentPage::caretMoved, this, &StatusStrip::showPlace);
        connect(m_page, &DocumentPage::provenanceShown, this, &StatusStrip::showPlace);
        connect(m_page->document(), &models::OpenDocument::saveStateChanged, this, &StatusStrip::showSave);
        connect(&m_page->document()->model(), &models::TranscriptModel::edited, &m_wordTimer,
                qOverload<>(&QTimer::start));
        connect(&m_page->document()->model(), &QAbstractItemModel::modelReset, &m_wordTimer,
                qOverload<>(&QTimer::start));
    }
    showAll();
}

void StatusStrip::showAll()
{
    showSave();
    showPlace();
    showWords();
}

void StatusStrip::setPart(QLabel *label, ElidedLabel *text, const QString &name, const QColor &color,
                          const QString &words)
{
    label->setPixmap(name.isEmpty() ? QPixmap() : icon(name, color).pixmap({iconSide, iconSide}, devicePixelRatioF()));
    text->setFullText(words);
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    text->setPalette(own);
}

void StatusStrip::showSave()
{
    const bool ready = m_page && m_page->isReady();
    const auto color = [](const Sign &sign) {
        const QPalette palette = QGuiApplication::palette();
        return sign.tone ? toneColors(*sign.tone, palette).accent : quietText(palette);
    };
    const SaveState state = ready ? m_page->document()->saveState() : SaveState();
    const Sign here = ready ? hereSign(state.here) : Sign();
    const Sign server = ready ? serverSign(state.server) : Sign();
    setPart(m_hereIcon, m_here, here.icon, color(here), ready ? hereText(state) : QString());
    setPart(m_serverIcon, m_server, server.icon, color(server), ready ? serverText(state) : QString());
    for (ElidedLabel *text : {m_reviewed, m_place, m_language, m_words}) {
        QPalette own;
        own.setColor(QPalette::WindowText, color({}));
        text->setPalette(own);
    }
}

void StatusStrip::showPlace()
{
    if (!m_page || !m_page->isReady())
        return m_place->setFullText({});
    const auto count = m_page->document()->model().rowCount();
    if (count == 0)
        return m_place->setFullText({});
    const document::Position caret = m_page->view()->caret();
    QString text = tr("Segment %1 of %2").arg(QLocale().toString(caret.segment + 1), QLocale().toString(count));
    const document::Segment segment = m_page->document()->model().transcript().segments.value(caret.segment);
    const QString origin = provenanceText(segment, segment.wordAtOffset(caret.offset));
    if (m_page->showsProvenance() && !origin.isEmpty())
        text += u" · "_s + origin;
    m_place->setFullText(text);
}

void StatusStrip::showReviewed(const std::optional<models::ReviewCount> &count)
{
    const bool isBegun = count && count->reviewed > 0; // until then it is of no interest
    m_reviewed->setFullText(
        isBegun ? tr("%1 of %n segment(s) reviewed", nullptr, count->total).arg(QLocale().toString(count->reviewed))
                : QString());
}

void StatusStrip::showWords()
{
    if (!m_page || !m_page->isReady()) {
        m_language->setFullText({});
        return m_words->setFullText({});
    }
    const document::Transcript &transcript = m_page->document()->model().transcript();
    m_language->setFullText(languageName(transcript.language));
    m_words->setFullText(tr("%n word(s)", nullptr, int(transcript.wordCount())));
    showPlace();
}

} // namespace ui
