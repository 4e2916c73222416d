#pragma once

#include "ui/theme/palette.h"
#include <functional>
#include <QFrame>

class QLabel;

namespace ui {

/// What a banner says and offers to do.
struct Notice
{
    struct Offer
    {
        QString text{};
        std::function<void()> run{};
    };
    Tone tone = Tone::Info;
    QString text{};
    QList<Offer> offers{};
    bool closable = true;
};

/// One message in place: icon, plain text, what can be done about it, close.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(const Notice &notice, QWidget *parent = nullptr);
    const Notice &notice() const { return m_notice; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void createContent();
    void recolor();

    Notice m_notice;
    QLabel *m_icon = nullptr;
};

/// The banners of a page or a window, one a key, newest on top; at most four are shown.
class NoticeArea : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeArea(QWidget *parent = nullptr);

    void post(const QString &key, const Notice &notice); ///< replaces the banner of the same key
    void withdraw(const QString &key);
    const Banner *banner(const QString &key) const;

private:
    void arrange();

    QList<std::pair<QString, Banner *>> m_banners; ///< newest first
};

} // namespace ui
