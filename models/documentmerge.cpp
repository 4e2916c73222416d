#include "models/documentsync.h"

#include "models/editrecord.h"
#include "models/segmentids.h"

// The half of DocumentSync that deals with somebody else's version.

using document::Transcript;

namespace models {

void DocumentSync::fetchTheirs()
{
    api::Client *client = m_tools.accounts.client(m_key.account);
    if (!client)
        return;
    m_busy = true;
    fetchDocument(*client, m_key, m_tools.reader, this, [this](const api::Result<ServerDocument> &theirs) {
        m_busy = false;
        m_tools.accounts.report(m_key.account, theirs ? nullptr : &theirs.error());
        if (theirs)
            reconcile(*theirs);
        else
            fail(theirs.error());
    });
}

// Their version may be ours (the answer to an earlier send was lost), one that fits to ours, or one that does not.
void DocumentSync::reconcile(const ServerDocument &theirs)
{
    m_busy = true;
    m_tools.reader.run(
        this,
        [base = m_base, mine = m_model.transcript(), theirs] {
            const bool same = sameContent(mine, theirs.transcript);
            return std::pair(same ? Merge{.merged = mine} : merge(base, mine, theirs.transcript), mine);
        },
        [this, theirs](const std::pair<Merge, Transcript> &result) {
            m_busy = false;
            takeMerge(theirs, result.first, result.second);
        });
}

void DocumentSync::takeMerge(const ServerDocument &theirs, const Merge &merge, const Transcript &mine)
{
    if (theirs.finished && !sameContent(mine, theirs.transcript)) {
        emit foundFinished();
        setState(Server::Failed,
                 tr("The document was marked as finished, so the server takes no changes. Yours are kept on "
                    "this computer; open the document for editing again to save them."));
        return;
    }
    if (m_model.transcript() != mine) { // typed meanwhile: once more, with the newest text
        reconcile(theirs);
        return;
    }
    if (!merge.isClean()) {
        m_theirs = theirs;
        m_conflict = Conflict{.base = m_base,
                              .mine = mine,
                              .theirs = theirs.transcript,
                              .merged = merge.merged,
                              .segments = merge.conflicts};
        m_timer.stop();
        setState(Server::Conflict,
                 tr("Somebody else changed the same places. Both versions are kept; choose what to use."));
        return;
    }
    rebase(theirs, merge.merged, tr("Changes From the Server"));
}

// Makes `text` the document here and theirs what it is based on; what differs between the two is sent.
void DocumentSync::rebase(const ServerDocument &theirs, const Transcript &text, const QString &label)
{
    const QString key = m_key.toString();
    document::Edit edit = difference(m_model.transcript(), text);
    edit.label = label;
    edit.caretBefore = edit.caretAfter = {.segment = edit.first};
    const bool readOnly = m_model.isReadOnly();
    m_model.setReadOnly(false);
    m_model.closeUndoStep();
    m_model.apply(edit); // goes into the journal as any edit; the new base then takes its place
    m_model.setReadOnly(readOnly);
    const qint64 seq = m_tools.journal.seal(key);
    m_tools.journal.begin(key, theirs.base, seq);
    m_version = theirs.base.version;
    m_base = withIdsOf(m_model.transcript(), theirs.transcript);
    m_savedSeq = m_lastSeq = seq;
    m_savedAt = QDateTime::currentDateTime();
    if (sameContent(text, theirs.transcript)) {
        noteSaved(seq, m_version, m_base);
        return;
    }
    m_lastSeq = m_tools.journal.append(key, difference(theirs.transcript, m_model.transcript()));
    m_pendingSince.start();
    setState(Server::Pending);
    sendNow();
}

void DocumentSync::takeOver(const ServerDocument &theirs, const QString &label)
{
    m_conflict.reset();
    rebase(theirs, theirs.transcript, label);
}

void DocumentSync::setVersion(const QString &version)
{
    if (version.isEmpty() || !isClean())
        return;
    m_version = version;
    m_tools.journal.markSaved(m_key.toString(), m_savedSeq, version);
}

void DocumentSync::resolve(const Transcript &merged)
{
    if (!m_conflict)
        return;
    m_conflict.reset();
    const ServerDocument theirs = *std::exchange(m_theirs, std::nullopt);
    rebase(theirs, merged, tr("Resolve Conflict"));
}

} // namespace models
