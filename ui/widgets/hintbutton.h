#pragma once

#include <QAbstractButton>
#include <QHash>

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
    void changeEvent(QEvent *event) override;

private:
    struct Places
    {
        QRect title{};
        QRect explanation{};
    };
    Places places(int width) const;
    QFont titleFont() const;
    QFont explanationFont() const;

    QString m_icon;
    QString m_explanation;
    mutable QHash<int, Places> m_places; ///< by width: layouts ask for the same few many times
};

} // namespace ui
