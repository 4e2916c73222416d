#pragma once

#include <QWidget>

namespace ui {

/// What stands in the editor while no document is open: three ways to begin.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

signals:
    void addRequested();
    void sampleRequested();
    void signInRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
