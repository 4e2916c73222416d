#pragma once

#include "models/document/transcript.h"
#include "models/versions/version.h"
#include "models/worker.h"

#include <tl/expected.hpp>

namespace models {

class VersionStore;

/// The earlier texts of all documents on this computer. Its worker does the work; nothing here waits.
class Versions : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Answer = std::function<void(tl::expected<T, QString>)>;

    explicit Versions(const QString &file, QObject *parent = nullptr);
    ~Versions() override; ///< lets what is on its way be kept

    void keep(const QString &document, const document::Transcript &text, Version::Reason reason,
              const QString &server = {});
    void keepMachine(const QString &document, const document::Transcript &text);
    void list(const QString &document, QObject *context, Answer<QList<Version>> done);
    void load(qint64 id, QObject *context, Answer<document::Transcript> done);
    void machine(const QString &document, QObject *context, Answer<std::optional<document::Transcript>> done);

signals:
    void changed(const QString &document);
    void failed(const QString &document, const QString &message); ///< a text could not be kept

private:
    void finish(const QString &document, const tl::expected<bool, QString> &kept);

    std::shared_ptr<VersionStore> m_store; ///< used and destroyed on the worker
    Worker m_worker{QStringLiteral("versions")};
};

} // namespace models
