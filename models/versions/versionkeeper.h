#pragma once

#include "models/documentsync.h"
#include "models/versions/versions.h"

namespace models {

/// Keeps versions of one open document: what the first change was made to, every save, every ten minutes of work, and
/// the text that it is closed with.
class VersionKeeper : public QObject
{
    Q_OBJECT
public:
    VersionKeeper(Versions &versions, const DocumentKey &key, TranscriptModel &model, DocumentSync &sync,
                  QObject *parent = nullptr);

    /// The document is open with this text; edits of an earlier run may be in the model already.
    void begin(const ServerDocument &opened);
    void keep(Version::Reason reason); ///< the text now, when it was changed since the last time
    /// What the machine wrote, when the server has nothing else yet.
    std::optional<document::Transcript> untouched() const;
    bool isTranslation() const { return m_isTranslation; }

private:
    void noteEdit();
    void noteSync();
    void noteKept(const QString &document);
    void keepOpened();
    void keepSaved();

    Versions &m_versions;
    QString m_key;
    TranscriptModel &m_model;
    DocumentSync &m_sync;
    std::optional<ServerDocument> m_opened; ///< until the first change
    QDateTime m_savedAt;
    QTimer m_timer; ///< runs while there are changes that no version has
    QTimer m_rest; ///< after keeping what was saved
    QElapsedTimer m_clock; ///< since that began
    bool m_keeping = false;
    bool m_again = false; ///< something was saved meanwhile
    bool m_isTranslation = false;
};

} // namespace models
