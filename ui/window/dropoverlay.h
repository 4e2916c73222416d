#pragma once

#include <QWidget>

namespace ui {

/// Covers the window while files are dragged over it and says what a drop does.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    explicit DropOverlay(QWidget *window);

    void appear();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
