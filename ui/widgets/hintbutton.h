#pragma once

#include <QAbstractButton>

namespace ui {

/// A large clickable line: icon, title and an explanation under it.
class HintButton : public QAbstractButton
{
    Q_OBJECT
public:
    HintButton(const QString &icon, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect titleRect(int width) const;
    QRect explanationRect(int width) const;

    QString m_icon;
    QString m_explanation;
};

} // namespace ui
