#include "models/uploadqueue.h"

#include "models/uploadqueueprivate.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using State = models::UploadQueue::State;

namespace models {

UploadQueue::UploadQueue(Accounts &accounts, const QString &dataDir, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(*this, accounts, dataDir))
{
}

UploadQueue::~UploadQueue() = default;

void UploadQueue::start()
{
    d->restore();
}

void UploadQueue::pause(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    Private::Item &item = *d->items[size_t(row)];
    if (item.record.state != State::Waiting && item.record.state != State::Uploading)
        return;
    d->stop(item);
    d->setState(item, State::Paused);
    d->pump();
}

void UploadQueue::resume(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    Private::Item &item = *d->items[size_t(row)];
    if (item.record.state != State::Paused && item.record.state != State::Failed)
        return;
    d->setState(item, State::Waiting);
    d->pump();
}

void UploadQueue::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    d->removeRow(row);
    d->pump();
}

void UploadQueue::clearDone()
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (d->items[size_t(row)]->record.state == State::Done)
            d->removeRow(row);
}

void UploadQueue::setRateLimit(qint64 bytesPerSecond)
{
    d->rateLimit = bytesPerSecond;
    d->shareRate();
}

int UploadQueue::activeCount() const
{
    return int(std::ranges::count_if(d->items, [](const auto &item) {
        return item->record.state == State::Waiting || item->record.state == State::Uploading;
    }));
}

int UploadQueue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->items.size());
}

QVariant UploadQueue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Private::Item &item = *d->items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.record.name;
    case Qt::ToolTipRole:
        return (item.record.message.isEmpty() ? item.record.path : item.record.message).toHtmlEscaped();
    case IdRole:
        return item.record.id;
    case StateRole:
        return QVariant::fromValue(item.record.state);
    case SentRole:
        return item.record.sent;
    case SizeRole:
        return item.record.size;
    case RateRole:
        return item.rate;
    case MessageRole:
        return item.record.message;
    case SessionRole:
        return item.record.session;
    case PathRole:
        return item.record.path;
    case AccountRole:
        return item.record.options.account;
    default:
        return {};
    }
}

} // namespace models
