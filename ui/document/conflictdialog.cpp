#include "ui/document/conflictdialog.h"

#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCards = 200; // more differences than a person would go through one by one

QWidget *sideView(const QString &title, const QString &text)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *view = new QPlainTextEdit(text.isEmpty() ? ConflictDialog::tr("(removed)") : text);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setAccessibleName(title);
    view->setMaximumHeight(96);
    column->addWidget(quietLabel(title));
    column->addWidget(view);
    return side;
}

} // namespace

ConflictDialog::ConflictDialog(const models::Conflict &conflict, QWidget *parent)
    : QDialog(parent)
    , m_conflict(conflict)
    , m_differences(differences(conflict))
{
    setWindowTitle(tr("Two Versions of This Document"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(createTop());
    column->addWidget(createList(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *use = buttons->addButton(tr("Use These Texts"), QDialogButtonBox::AcceptRole);
    use->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConflictDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(760, 540);
}

QWidget *ConflictDialog::createTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    auto *text = plainLabel(tr("The texts differ in %n place(s). Nothing is lost: the step can be undone.", nullptr,
                               int(m_differences.size())));
    text->setWordWrap(true);
    row->addWidget(text, 1);
    for (const auto &[label, choice] :
         {std::pair(tr("All Mine"), Choice::Mine), std::pair(tr("All Theirs"), Choice::Theirs)}) {
        auto *button = new QPushButton(label);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice = choice] {
            for (qsizetype i = 0; i < m_choices.size(); ++i)
                choose(i, choice);
        });
        row->addWidget(button);
    }
    return top;
}

QWidget *ConflictDialog::createList()
{
    auto *scroll = new QScrollArea;
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    for (qsizetype i = 0; i < std::min<qsizetype>(mostCards, m_differences.size()); ++i)
        column->addWidget(createCard(i));
    column->addStretch(1);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Differences"));
    return scroll;
}

QWidget *ConflictDialog::createCard(qsizetype index)
{
    const Difference &difference = m_differences[index];
    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(card);
    grid->addWidget(sideView(tr("Mine"), difference.mine), 0, 0);
    grid->addWidget(sideView(tr("Theirs"), difference.theirs), 0, 1);
    auto *group = new QButtonGroup(card);
    auto *row = new QHBoxLayout;
    const std::pair<Choice, QString> rows[]{
        {Choice::Mine, tr("Keep mine")}, {Choice::Theirs, tr("Keep theirs")}, {Choice::Both, tr("Keep both")}};
    for (const auto &[choice, text] : rows) {
        auto *button = new QRadioButton(text);
        button->setChecked(choice == Choice::Mine);
        if (choice == Choice::Both && difference.isSpeakers())
            button->hide(); // a speaker has one name
        group->addButton(button, int(choice));
        row->addWidget(button);
    }
    row->addStretch(1);
    grid->addLayout(row, 1, 0, 1, 2);
    m_choices.append(group);
    return card;
}

void ConflictDialog::choose(qsizetype difference, Choice choice)
{
    m_choices.at(difference)->button(int(choice))->setChecked(true);
}

void ConflictDialog::accept()
{
    QList<Choice> choices;
    for (const QButtonGroup *group : std::as_const(m_choices))
        choices.append(Choice(group->checkedId()));
    emit decided(resolved(m_conflict, m_differences, choices));
    QDialog::accept();
}

} // namespace ui
