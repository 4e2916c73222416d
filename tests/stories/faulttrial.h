#pragma once

#include "api/realtimestream.h"
#include "models/library.h"
#include "models/opendocument.h"
#include "models/uploadqueue.h"
#include "tests/support/faultserver.h"
#include "tests/support/hurriedtransport.h"
#include "tests/support/serviceprocess.h"

#include <QTemporaryDir>

/// One person at work, and a server that begins to misbehave under all they do at once: signing in, listing, opening,
/// saving, uploading, commenting, exporting, captioning live.
class FaultTrial : public QObject
{
public:
    FaultTrial(const support::ServiceProcess &service, const support::Misdeed &misdeed);
    ~FaultTrial() override;

    bool isReady() const; ///< a document is open and another is known
    void begin(); ///< the fault, and the work
    QStringList unanswered() const; ///< what neither ended nor says what is wrong
    void end(); ///< of the fault
    QStringList unrecovered() const; ///< what does not work again
    QString lost() const; ///< what the server should have and has not
    QString name() const { return QString::fromUtf8(m_misdeed.name); }
    const support::FaultServer &server() const { return m_server; }

private:
    struct Outcome
    {
        bool isOver = false;
        QString trouble{}; ///< empty: it went well
    };
    void copyDocuments();
    void comment(Outcome &outcome);
    void exportText(Outcome &outcome);
    void openStream();
    bool isRefusedByService() const; ///< which takes only so many streams
    QString libraryMessage() const;
    bool needsAPerson() const; ///< the server said no: nothing is tried again until somebody says so
    static QString sentence(const QString &what, const QString &message);

    const support::ServiceProcess &m_service;
    support::Misdeed m_misdeed;
    support::FaultServer m_server;
    QTemporaryDir m_dir{};
    support::HurriedTransport m_transport;
    models::Accounts m_accounts;
    models::Documents m_documents;
    models::Library m_library;
    models::UploadQueue m_uploads;
    models::DocumentKey m_savedKey{};
    models::DocumentKey m_otherKey{};
    models::OpenDocument *m_saved = nullptr;
    models::OpenDocument *m_other = nullptr;
    QString m_text{};
    Outcome m_signIn{};
    Outcome m_comment{};
    Outcome m_export{};
    Outcome m_live{};
    QString m_listTrouble{};
    bool m_hasEnded = false;
    bool m_isHeard = false; ///< the stream is taken
    api::RealtimeStream m_stream{};
};
