#include "ui/document/documentnotices.h"

#include "ui/document/conflictdialog.h"
#include "ui/widgets/notice.h"

namespace ui {

using namespace Qt::StringLiterals;
using models::OpenDocument;
using models::SaveState;

DocumentNotices::DocumentNotices(OpenDocument &document, NoticeArea &area, QWidget *page)
    : QObject(page)
    , m_document(document)
    , m_area(area)
    , m_page(page)
{
    connect(&document, &OpenDocument::stateChanged, this, &DocumentNotices::showLoad);
    connect(&document, &OpenDocument::stateChanged, this, &DocumentNotices::showFinished);
    connect(&document, &OpenDocument::saveStateChanged, this, &DocumentNotices::showSave);
    connect(&document, &OpenDocument::mediaChanged, this, &DocumentNotices::showMedia);
    connect(&document, &OpenDocument::finishedChanged, this, &DocumentNotices::showFinished);
    connect(&document, &OpenDocument::failed, this,
            [this](const QString &message) { m_area.post(u"verb"_s, {.tone = Tone::Error, .text = message}); });
    connect(&document, &OpenDocument::recovered, this, &DocumentNotices::showRecovered);
    connect(&document.model(), &models::TranscriptModel::readOnlyChanged, this, &DocumentNotices::showFinished);
    showLoad();
    showFinished();
    showMedia();
    showSave(document.saveState());
}

void DocumentNotices::showLoad()
{
    if (m_document.state() != OpenDocument::State::Failed)
        return m_area.withdraw(u"load"_s);
    m_area.post(u"load"_s,
                {.tone = Tone::Error,
                 .text = m_document.errorString(),
                 .offers = {{tr("Try Again"), [this] { m_document.retry(); }}},
                 .closable = false});
}

void DocumentNotices::showSave(const SaveState &state)
{
    const auto post = [&](Tone tone, const QString &offer, const std::function<void()> &run) {
        m_area.post(u"save"_s, {.tone = tone, .text = state.message, .offers = {{offer, run}}, .closable = false});
    };
    const auto retry = [this] { m_document.retry(); };
    if (state.here == SaveState::Here::Failed)
        return post(Tone::Error, tr("Try Again"), retry);
    if (state.server == SaveState::Server::Conflict)
        return m_area.post(
            u"save"_s,
            {.tone = Tone::Warning,
             .text = tr("This document was changed somewhere else while you edited it. Both texts are kept; "
                        "choose what goes into the document."),
             .offers = {{tr("Compare…"), [this] { resolveConflict(); }}},
             .closable = false});
    if (state.server == SaveState::Server::Failed && !state.message.isEmpty())
        return post(Tone::Error, tr("Try Again"), retry);
    m_area.withdraw(u"save"_s);
}

void DocumentNotices::showFinished()
{
    if (m_document.state() != OpenDocument::State::Ready || !m_document.isFinished())
        return m_area.withdraw(u"finished"_s);
    m_area.post(u"finished"_s,
                {.tone = Tone::Success,
                 .text = tr("This document is finished and can only be read."),
                 .offers = {{tr("Edit Again"), [this] { m_document.setFinished(false); }}}});
}

void DocumentNotices::showMedia()
{
    const QString message = m_document.mediaMessage();
    if (message.isEmpty() || m_document.media())
        return m_area.withdraw(u"media"_s);
    m_area.post(u"media"_s, {.tone = Tone::Info, .text = message});
}

void DocumentNotices::showRecovered(int edits)
{
    m_area.post(u"recovered"_s,
                {.tone = Tone::Success,
                 .text = tr("%n edit(s) that had not reached the server were put back.", nullptr, edits)});
}

void DocumentNotices::resolveConflict()
{
    if (!m_document.conflict())
        return;
    auto *dialog = new ConflictDialog(*m_document.conflict(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::decided, &m_document, &OpenDocument::resolveConflict);
    dialog->open();
}

} // namespace ui
