#pragma once

#include "ui/find/findoptions.h"

#include <QLineEdit>

namespace ui {

/// A field that remembers what was searched for (or put in its place): Up and Down go through it, as does its menu.
class FindField : public QLineEdit
{
    Q_OBJECT
public:
    FindField(models::Settings &settings, const models::Option<QStringList> &history, QWidget *parent = nullptr);

    void remember(); ///< what stands in it, for later
    void setProblem(bool problem); ///< coloured, as nothing can be found

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void recall(int by);
    void showHistory();

    models::Settings &m_settings;
    models::Option<QStringList> m_history;
    QAction *m_clock;
    int m_recalled = -1;
    QString m_typed; ///< before the history was gone through
};

} // namespace ui
