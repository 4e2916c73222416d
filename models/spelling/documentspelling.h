#pragma once

#include "models/library.h"
#include "models/spelling/glossarywords.h"
#include "models/spelling/spelling.h"
#include "models/spelling/wordbook.h"
#include "models/transcriptmodel.h"

namespace models {

/// What spelling needs, as a workspace has it.
struct SpellingTools
{
    Spelling &spelling;
    Wordbook &wordbook;
    GlossaryWords &glossaries;
};

/// Spelling in one open document: its language, its account's words and what is ignored in it.
class DocumentSpelling : public QObject
{
    Q_OBJECT
public:
    DocumentSpelling(SpellingTools tools, const DocumentKey &key, TranscriptModel &model, QObject *parent = nullptr);

    QString language() const { return m_model.transcript().language; }
    Spelling::State state() { return m_tools.spelling.state(language()); }
    /// The misspelled words of a segment, as far as known; changed() follows when more is.
    QList<document::TextSpan> misspelled(qsizetype segment);
    const KnownWords &known(); ///< own words, glossaries' and ignored ones
    SpellingTools &tools() { return m_tools; }

    void suggest(const QString &word, QObject *context, Spelling::Suggested done);
    void addToDictionary(const QString &word);
    void ignore(const QString &word);

signals:
    void changed(); ///< other words are misspelled
    void knownChanged(); ///< known() is another; changed() comes too

private:
    struct Checked
    {
        QString text{};
        QByteArray extra{};
        QList<document::TextSpan> misspelled{};
    };
    void forget();
    QList<document::TextSpan> check(const document::Segment &segment, bool &complete);

    SpellingTools m_tools;
    DocumentKey m_key;
    TranscriptModel &m_model;
    std::optional<KnownWords> m_known;
    QHash<qsizetype, Checked> m_checked; ///< by row; valid while text and extra are the same
};

} // namespace models
