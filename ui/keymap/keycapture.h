#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace ui {

/// A button that, once pressed, takes the next key as its value. It holds on to no key before that, so that the
/// keyboard can leave it; a click elsewhere gives up.
class KeyCapture : public QPushButton
{
    Q_OBJECT
public:
    explicit KeyCapture(const QString &text, QWidget *parent = nullptr);
    bool isCapturing() const { return m_capturing; }

signals:
    void captured(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setCapturing(bool capturing);

    QString m_text;
    bool m_capturing = false;
};

} // namespace ui
