#include "models/spelling/documentspelling.h"

#include "models/review/segmentnotes.h"

namespace models {

namespace {
constexpr qsizetype mostChecked = 500; // segments that were seen
}

DocumentSpelling::DocumentSpelling(SpellingTools tools, const DocumentKey &key, TranscriptModel &model, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_key(key)
    , m_model(model)
{
    connect(&tools.spelling, &Spelling::changed, this, [this](const QString &changedLanguage) {
        if (changedLanguage == language()) {
            m_checked.clear();
            emit changed();
        }
    });
    connect(&tools.wordbook, &Wordbook::loaded, this, &DocumentSpelling::forget);
    connect(&tools.wordbook, &Wordbook::changed, this, [this](Wordbook::List list, const QString &scope) {
        if (list != Wordbook::List::Declined
            && (scope == m_key.toString() || scope == ownScope(m_key.account, language())))
            forget();
    });
    connect(&tools.glossaries, &GlossaryWords::changed, this, [this](const QString &account) {
        if (account == m_key.account)
            forget();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &DocumentSpelling::forget);
}

void DocumentSpelling::forget()
{
    m_known.reset();
    m_checked.clear();
    emit knownChanged();
    emit changed();
}

const KnownWords &DocumentSpelling::known()
{
    m_tools.wordbook.load();
    if (!m_known) {
        m_known = KnownWords{{m_tools.wordbook.words(Wordbook::List::Own, ownScope(m_key.account, language())),
                              m_tools.wordbook.words(Wordbook::List::Ignored, m_key.toString()),
                              m_tools.glossaries.of(m_key.account)}};
    }
    return *m_known;
}

QList<document::TextSpan> DocumentSpelling::misspelled(qsizetype row)
{
    const document::Segment &segment = m_model.transcript().segments.at(row);
    if (const auto found = m_checked.constFind(row);
        found != m_checked.constEnd() && found->text == segment.text && found->extra == segment.extra)
        return found->misspelled;
    bool complete = true;
    const QList<document::TextSpan> result = check(segment, complete);
    if (m_checked.size() >= mostChecked)
        m_checked.clear();
    if (complete)
        m_checked.insert(row, {segment.text, segment.extra, result});
    return result;
}

QList<document::TextSpan> DocumentSpelling::check(const document::Segment &segment, bool &complete)
{
    if (state() == Spelling::State::Missing)
        return {};
    QList<document::TextSpan> wrong;
    const QSet<QString> accepted = acceptedWords(segment);
    for (const document::TextSpan &span : spellWords(segment.text)) {
        const QString form = spellForm(QStringView(segment.text).sliced(span.begin, span.end - span.begin));
        const std::optional<bool> right = m_tools.spelling.isRight(language(), form);
        complete = complete && right;
        if (right == false && !known().has(form) && !accepted.contains(form))
            wrong.append(span);
    }
    return wrong;
}

void DocumentSpelling::suggest(const QString &word, QObject *context, Spelling::Suggested done)
{
    m_tools.spelling.suggest(language(), spellForm(word), known(), context, std::move(done));
}

void DocumentSpelling::addToDictionary(const QString &word)
{
    m_tools.wordbook.add(Wordbook::List::Own, ownScope(m_key.account, language()), spellForm(word));
}

void DocumentSpelling::ignore(const QString &word)
{
    m_tools.wordbook.add(Wordbook::List::Ignored, m_key.toString(), spellForm(word));
}

} // namespace models
