#pragma once

#include "models/opendocument.h"
#include "models/worker.h"

#include <stop_token>

namespace models {

/// A text from elsewhere, as its file was read.
struct ForeignText
{
    QString name{}; ///< of the file, for sentences
    document::Transcript transcript{};
    qsizetype words = 0;
    bool isTimed = false; ///< its segments have times
    bool hasSpeakers = false;
};

/// Reads a transcript or subtitle file (on a worker). The error is a sentence for the user.
tl::expected<ForeignText, QString> readForeignText(const QString &path);

struct ImportOptions
{
    bool keepTimes = true; ///< words get the times of the words they are in the recording; else the file's
    bool speakers = true; ///< take the file's
};

/// What an import has done.
struct ImportSummary
{
    qsizetype words = 0;
    qsizetype measured = 0; ///< with a time that was there before
    qsizetype estimated = 0;
    qsizetype segments = 0;
};

/// An import as the edit that does it; nothing once asked to stop.
struct Import
{
    document::Edit edit{};
    ImportSummary summary{};
};
std::optional<Import> importForeign(const document::Transcript &now, const ForeignText &text,
                                    const ImportOptions &options, const std::stop_token &stop = {});
/// Plain text in place of a range.
std::optional<Import> importPlain(const document::Transcript &now, const document::Range &range, const QString &text,
                                  const std::stop_token &stop = {});

/// Brings foreign text into an open document on a worker. One undo step; nothing changes when it is cancelled.
class TextImport : public QObject
{
    Q_OBJECT
public:
    explicit TextImport(OpenDocument &document, QObject *parent = nullptr);
    ~TextImport() override; ///< cancels

    void read(const QString &path); ///< answers by wasRead() or failed()
    void replaceAll(const ForeignText &text, const ImportOptions &options);
    void replaceRange(const document::Range &range, const QString &text);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void wasRead(const models::ForeignText &text);
    void imported(const models::ImportSummary &summary, const document::Edit &edit);
    void failed(const QString &message);
    void cancelled();

private:
    using Task = std::function<std::optional<Import>(const document::Transcript &, const std::stop_token &)>;
    void run(const Task &task, bool again);
    void finish(const Task &task, bool again, const std::optional<Import> &result);

    QPointer<OpenDocument> m_document;
    std::stop_source m_stop;
    bool m_running = false;
    bool m_edited = false; ///< somebody changed the text meanwhile
    Worker m_worker{QStringLiteral("import")};
};

} // namespace models

Q_DECLARE_METATYPE(models::ForeignText)
Q_DECLARE_METATYPE(models::ImportSummary)
