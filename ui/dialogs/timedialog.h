#pragma once

#include "models/document/timedisplay.h"
#include <functional>
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Asks for a time and tells, while it is written, how it is understood.
class GoToTimeDialog : public QDialog
{
    Q_OBJECT
public:
    GoToTimeDialog(const document::TimeDisplay &display, document::Ms now, document::Ms duration,
                   QWidget *parent = nullptr);

signals:
    void chosen(document::Ms time);

private:
    void showTime();
    std::optional<document::Ms> time() const;

    const document::TimeDisplay m_display;
    const document::Ms m_now;
    const document::Ms m_duration;
    QLineEdit *m_text = nullptr;
    QLabel *m_meaning = nullptr;
    QPushButton *m_go = nullptr;
};

/// Where a recording's time code begins, and whether parts of a second are frames.
class TimeDisplayDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TimeDisplayDialog(const document::TimeDisplay &display, QWidget *parent = nullptr);

signals:
    void chosen(const document::TimeDisplay &display);

private:
    std::optional<document::TimeDisplay> display() const;
    void changeRate();
    void showExample();

    QLineEdit *m_offset = nullptr;
    QComboBox *m_rate = nullptr;
    QLabel *m_example = nullptr;
    QPushButton *m_accept = nullptr;
    document::TimeDisplay m_last; ///< the last one that could be read
};

} // namespace ui
