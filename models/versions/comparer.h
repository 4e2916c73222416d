#pragma once

#include "models/opendocument.h"
#include "models/versions/textdiff.h"
#include "models/versions/version.h"
#include "models/worker.h"

#include <QElapsedTimer>
#include <QTimer>
#include <stop_token>

namespace models {

/// Compares an earlier text of an open document with the text now, on a worker, and again after every pause in the
/// work; brings it back as one undo step.
class Comparer : public QObject
{
    Q_OBJECT
public:
    explicit Comparer(QObject *parent = nullptr);
    ~Comparer() override;

    void compare(OpenDocument *document, const Version &version); ///< nullptr ends it
    bool isRunning() const { return m_running; }
    const TextDiff &diff() const { return m_diff; }
    bool hasDiff() const { return m_hasDiff; }
    const Version &version() const { return m_version; }
    void restoreAll();
    void restoreSegment(qsizetype segment);

signals:
    void started();
    void compared();
    void restored(); ///< all of it
    void failed(const QString &message);

private:
    void take(const tl::expected<document::Transcript, QString> &text);
    void run();
    void apply(document::Edit edit);

    QPointer<OpenDocument> m_document;
    Version m_version;
    std::optional<document::Transcript> m_earlier;
    TextDiff m_diff;
    bool m_hasDiff = false;
    bool m_running = false;
    std::stop_source m_stop;
    QTimer m_again; ///< after edits
    QElapsedTimer m_clock; ///< since a comparison began
    Worker m_worker{QStringLiteral("compare")};
};

} // namespace models
