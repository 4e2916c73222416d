#include "ui/sidepanes/bookmarkspane.h"

#include "ui/actions/actions.h"
#include "ui/theme/palette.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QPainter>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyledItemDelegate>

namespace ui {

using namespace Qt::StringLiterals;
using models::Bookmarks;

namespace {

/// Two lines: time and name, and the words there.
class BookmarkDelegate : public QStyledItemDelegate
{
public:
    BookmarkDelegate(const models::Playback &playback, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_playback(playback)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {120, 2 * option.fontMetrics.height() + 12};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem shown(option);
        initStyleOption(&shown, index);
        shown.text.clear();
        const QWidget *widget = option.widget;
        widget->style()->drawControl(QStyle::CE_ItemViewItem, &shown, painter, widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QRect area = option.rect.adjusted(8, 5, -8, -5);
        const int line = option.fontMetrics.height();
        const auto draw = [&](const QRect &box, const QFont &font, const QColor &color, const QString &what) {
            painter->setFont(font);
            painter->setPen(color);
            const QString fitting = QFontMetrics(font).elidedText(what, Qt::ElideRight, box.width());
            painter->drawText(box, int(Qt::AlignLeading | Qt::AlignVCenter), fitting);
        };
        painter->save();
        const QString name = index.data(Bookmarks::NameRole).toString();
        const QString time = m_playback.timeDisplay().shortText(index.data(Bookmarks::TimeRole).value<document::Ms>());
        draw({area.left(), area.top(), area.width(), line}, scaledFont(option.font, 1, QFont::DemiBold), text,
             name.isEmpty() ? time : u"%1  %2"_s.arg(time, name));
        draw({area.left(), area.top() + line + 2, area.width(), line}, scaledFont(option.font, 0.93),
             selected ? text : quietText(option.palette), index.data(Bookmarks::ExcerptRole).toString());
        painter->restore();
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(option.rect.adjusted(4, 4, -4, -4));
    }

private:
    const models::Playback &m_playback;
};

} // namespace

BookmarksPane::BookmarksPane(const Actions &actions, Bookmarks &bookmarks, models::Playback &playback, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_bookmarks(bookmarks)
    , m_playback(playback)
{
    auto *pages = new QStackedLayout(this);
    m_empty = quietLabel({});
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    createList();
    pages->addWidget(m_empty);
    pages->addWidget(m_list);
    setFocusProxy(m_list);
    connect(&bookmarks, &Bookmarks::changed, this, &BookmarksPane::showEmpty);
    connect(actions.at("bookmark.toggle"), &QAction::changed, this, &BookmarksPane::showEmpty);
    connect(&playback, &models::Playback::timeDisplayChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    showEmpty();
}

void BookmarksPane::createList()
{
    m_list = new QListView;
    m_list->setAccessibleName(tr("Bookmarks"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setModel(&m_bookmarks);
    m_list->setItemDelegate(new BookmarkDelegate(m_playback, m_list));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { emit chosen(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { emit chosen(index.row()); });
    auto *remove = new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, [this] { m_bookmarks.remove(m_list->currentIndex().row()); });
}

void BookmarksPane::showEmpty()
{
    const QString key = m_actions.at("bookmark.toggle")->shortcut().toString(QKeySequence::NativeText);
    m_empty->setText(key.isEmpty() ? tr("No bookmarks yet.")
                                   : tr("No bookmarks yet.\n\n%1 sets one at the text cursor.").arg(key));
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(
        m_bookmarks.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
}

} // namespace ui
