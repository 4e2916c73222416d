#pragma once

#include "models/uploadqueue.h"
#include "ui/actions/actions.h"
#include <QWidget>

class QListView;

namespace ui {

class ElidedLabel;

/// The uploads with what can be done to the selected ones.
class UploadsPane : public QWidget
{
    Q_OBJECT
public:
    UploadsPane(Actions &actions, models::UploadQueue &uploads, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }

signals:
    void openRequested(const QString &account, const QString &session);

private:
    void createTop();
    void createList();
    void bindActions();
    void showState();
    QList<int> selectedRows() const; ///< from the last to the first, so that removing keeps the rest valid
    void apply(void (models::UploadQueue::*verb)(int));
    bool anySelected(std::initializer_list<models::UploadQueue::State> states) const;

    Actions &m_actions;
    models::UploadQueue &m_uploads;
    ElidedLabel *m_title = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace ui
