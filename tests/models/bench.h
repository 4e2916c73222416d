#pragma once

#include "api/networktransport.h"
#include "models/accounts.h"
#include "models/document/editing.h"
#include "models/opendocument.h"
#include "tests/models/fakekeyring.h"
#include "tests/support/serviceprocess.h"

#include <QCoreApplication>
#include <QTemporaryDir>

/// One program's models on a running service: accounts and documents in a directory of their own.
struct Desk
{
    /// Requests that were only just started still need their network for a moment.
    struct Later
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };

    explicit Desk(const support::ServiceProcess &service, const QString &dir = {}, api::Transport *network = nullptr)
        : dir(dir.isEmpty() ? temporary.path() : dir)
        , accounts(this->dir, std::make_unique<FakeKeyring>(), network ? network : transport.get())
        , documents(std::make_unique<models::Documents>(accounts, this->dir))
    {
        documents->setSendDelay(std::chrono::milliseconds(30));
        documents->start();
        accounts.setLocal(service.url(), service.token());
    }
    ~Desk()
    {
        documents.reset();
        QCoreApplication::sendPostedEvents();
    }
    QTemporaryDir temporary{};
    QString dir;
    std::unique_ptr<api::NetworkTransport, Later> transport{new api::NetworkTransport};
    models::Accounts accounts;
    std::unique_ptr<models::Documents> documents;
};

/// Replaces a segment's text.
inline void retype(models::OpenDocument &document, qsizetype row, const QString &text)
{
    const auto &transcript = document.model().transcript();
    document.model().apply(
        document::replaceText(transcript, {{row, 0}, {row, transcript.segments.at(row).text.size()}}, text));
}
