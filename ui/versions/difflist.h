#pragma once

#include "models/versions/textdiff.h"
#include <QListView>

namespace ui {

class DiffRows;

/// The changed segments of a comparison, one below the other: removed words struck out, added ones underlined.
class DiffList : public QListView
{
    Q_OBJECT
public:
    explicit DiffList(QWidget *parent = nullptr);

    void setDiff(const models::TextDiff &diff); ///< the current row stays at its segment
    void step(int by); ///< to the next or previous row; from the ends to the other
    const models::DiffRow *current() const; ///< nullptr for none

signals:
    void chosen(const models::DiffRow &row); ///< clicked, stepped to or activated
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    DiffRows *m_rows;
};

} // namespace ui
