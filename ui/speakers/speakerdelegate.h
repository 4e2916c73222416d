#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A row of the speakers' list: colour with the number of its key, name, what is said, and a bar of its share.
class SpeakerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setPlaying(int row) { m_playing = row; } ///< whose voice is played; -1 for none

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    void renamed(int row, const QString &name) const;
    void previewClicked(int row);

private:
    int m_playing = -1;
};

/// "12 segments · 04:10 · 35 %"
QString speakerLine(const QModelIndex &index);
/// A dot in the speaker's colour, with a number in it unless it is 0.
QPixmap speakerDot(const QColor &color, int number, int side, double ratio, const QFont &font);

} // namespace ui
