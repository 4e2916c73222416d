#pragma once

#include "ui/document/conflictmerge.h"
#include <QDialog>

class QButtonGroup;

namespace ui {

/// Shows where two versions of a document differ, side by side, and asks for each place which text to keep.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConflictDialog(const models::Conflict &conflict, QWidget *parent = nullptr);

    void choose(qsizetype difference, Choice choice);
    void accept() override;

signals:
    void decided(const document::Transcript &merged);

private:
    QWidget *createTop();
    QWidget *createList();
    QWidget *createCard(qsizetype index);

    models::Conflict m_conflict;
    QList<Difference> m_differences;
    QList<QButtonGroup *> m_choices;
};

} // namespace ui
