#pragma once

#include "models/review/reviewcounter.h"
#include "models/settings.h"
#include "ui/actions/actions.h"
#include "ui/review/reviewing.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QProgressBar;
class QStackedLayout;
class QTableView;

namespace ui {

class FixBox;

/// The review queue beside the text: what is left, why, and what can be done about the chosen one.
class ReviewPane : public QWidget
{
    Q_OBJECT
public:
    ReviewPane(Actions &actions, models::Settings &settings, QWidget *parent = nullptr);

    void setReviewing(Reviewing *reviewing, models::ReviewCounter *counter); ///< nullptr while there is no document
    QTableView *list() const { return m_list; }
    FixBox *fixBox() const { return m_fixing; }

private:
    QWidget *createFilters();
    void createList();
    QWidget *createProgress();
    void fillThresholds();
    void showCounts();
    void showProgress();
    void showChosen();
    void choose(const QModelIndex &index);
    QString emptyText() const;

    Actions &m_actions;
    models::Settings &m_settings;
    QPointer<Reviewing> m_reviewing;
    QPointer<models::ReviewCounter> m_counter;
    QComboBox *m_kinds = nullptr;
    QComboBox *m_threshold = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QLabel *m_note = nullptr; ///< about a missing dictionary, or what was just done
    FixBox *m_fixing = nullptr;
    QTimer m_countTimer;
};

} // namespace ui
