#include "models/spelling/spelling.h"

namespace models {

namespace {
constexpr qsizetype mostKnown = 50'000; // word forms that were seen; some 5 MB
}

Spelling::Spelling(QStringList folders, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
{
}

Spelling::Answers &Spelling::answers(const QString &language)
{
    Answers &found = m_answers[language];
    if (!found.lexicon)
        found.lexicon = std::make_shared<Lexicon>(language, m_folders);
    return found;
}

std::shared_ptr<Lexicon> Spelling::lexicon(const QString &language)
{
    return answers(language).lexicon;
}

Spelling::State Spelling::state(const QString &language)
{
    if (language.isEmpty())
        return State::Missing;
    if (answers(language).state == State::Unknown)
        schedule(language);
    return answers(language).state;
}

std::optional<bool> Spelling::isRight(const QString &language, const QString &form)
{
    Answers &here = answers(language);
    if (language.isEmpty() || here.state == State::Missing)
        return true;
    if (const auto known = here.known.constFind(form); known != here.known.constEnd())
        return *known;
    if (!here.asked.contains(form)) {
        here.asked.insert(form);
        here.toAsk.append(form);
        schedule(language);
    }
    return {};
}

/// All words of one painting go in one question.
void Spelling::schedule(const QString &language)
{
    if (std::exchange(answers(language).isScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, language] { ask(language); }, Qt::QueuedConnection);
}

void Spelling::ask(const QString &language)
{
    Answers &here = answers(language);
    const QStringList forms = std::exchange(here.toAsk, {});
    m_worker.run(
        this,
        [lexicon = here.lexicon, forms] {
            QList<bool> right;
            for (const QString &form : forms)
                right.append(lexicon->isRight(form));
            return std::pair(lexicon->isThere(), right);
        },
        [this, language, forms](const std::pair<bool, QList<bool>> &reply) {
            Answers &here = answers(language);
            here.state = reply.first ? State::Ready : State::Missing;
            here.isScheduled = false;
            if (here.known.size() > mostKnown)
                here.known.clear();
            for (qsizetype i = 0; i < forms.size(); ++i) {
                here.known.insert(forms[i], reply.second[i]);
                here.asked.remove(forms[i]);
            }
            if (!here.toAsk.isEmpty())
                schedule(language);
            emit changed(language);
        });
}

void Spelling::suggest(const QString &language, const QString &form, const KnownWords &own, QObject *context,
                       Suggested done)
{
    m_worker.run(
        context, [lexicon = answers(language).lexicon, form, own] { return lexicon->suggest(form, own); },
        std::move(done));
}

} // namespace models
