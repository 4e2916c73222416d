#include "ui/review/fixbox.h"

#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostSuggestions = 3;
}

FixBox::FixBox(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 4);
    column->setSpacing(6);
    m_fix = new QLineEdit;
    m_fix->setAccessibleName(tr("Correction"));
    m_fix->setPlaceholderText(tr("Correction"));
    column->addWidget(m_fix);
    auto *words = new QHBoxLayout;
    words->setSpacing(4);
    for (int i = 0; i < mostSuggestions; ++i) {
        auto *button = new QPushButton;
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setAutoDefault(false);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, button] {
            if (m_reviewing)
                m_reviewing->fix(button->property("word").toString());
        });
        m_suggestions.append(button);
        words->addWidget(button, 1);
    }
    column->addLayout(words);
    column->addLayout(createVerbs());
    connect(m_fix, &QLineEdit::returnPressed, this, [this] {
        if (m_reviewing)
            m_reviewing->fix(m_fix->text());
    });
}

QLayout *FixBox::createVerbs()
{
    auto *verbs = new QGridLayout;
    verbs->setSpacing(4);
    const auto button = [this](const char *id) {
        QAction *action = m_actions.at(id);
        auto *made = new QPushButton(plainTitle(action));
        made->setAutoDefault(false);
        made->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        made->setToolTip(action->toolTip());
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        return made;
    };
    auto *play = new QToolButton;
    play->setDefaultAction(m_actions.at("playback.replay"));
    play->setAccessibleName(plainTitle(play->defaultAction()));
    play->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    verbs->addWidget(button("segment.confirm"), 0, 0);
    verbs->addWidget(play, 0, 1);
    m_alike = button("segment.fixAlike");
    verbs->addWidget(m_alike, 1, 0, 1, 2);
    return verbs;
}

void FixBox::setReviewing(Reviewing *reviewing)
{
    if (m_reviewing)
        disconnect(m_reviewing, nullptr, this, nullptr);
    m_reviewing = reviewing;
    if (reviewing)
        connect(reviewing, &Reviewing::chosenChanged, this, &FixBox::showChosen);
    showChosen();
}

QString FixBox::typed() const
{
    return m_fix->hasFocus() ? m_fix->text() : QString();
}

void FixBox::showChosen()
{
    const QString word = m_reviewing ? m_reviewing->chosenWord() : QString();
    const bool isWord = m_reviewing && m_reviewing->isWord();
    setVisible(!word.isEmpty());
    m_fix->setVisible(isWord);
    m_alike->setVisible(isWord);
    m_fix->setText(isWord ? word : QString());
    if (m_fix->hasFocus())
        m_fix->selectAll();
    showSuggestions({});
    if (isWord) {
        m_reviewing->spelling().suggest(word, m_fix, [this, word](const QStringList &words) {
            if (m_reviewing && m_reviewing->chosenWord() == word)
                showSuggestions(words);
        });
    }
}

void FixBox::showSuggestions(const QStringList &words)
{
    for (int i = 0; i < mostSuggestions; ++i) {
        QPushButton *button = m_suggestions[i];
        const QString word = words.value(i);
        button->setVisible(!word.isEmpty());
        button->setProperty("word", word);
        button->setText(QString(word).replace(u'&', u"&&"_s));
        button->setAccessibleName(tr("Correct to “%1”").arg(word));
        button->setToolTip(tip(word));
    }
}

} // namespace ui
