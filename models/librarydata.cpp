#include "models/librarynode.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;
using models::Library;

namespace models {

namespace {

using Status = api::SessionStatus;

struct StatusText
{
    Status status;
    const char *word; ///< canonical
    const char *text; ///< for the user
};
constexpr StatusText statusTexts[] = {
    {Status::New, "new", QT_TRANSLATE_NOOP("models::Library", "New")},
    {Status::Created, "created", QT_TRANSLATE_NOOP("models::Library", "New")},
    {Status::Uploading, "uploading", QT_TRANSLATE_NOOP("models::Library", "Uploading")},
    {Status::Uploaded, "uploaded", QT_TRANSLATE_NOOP("models::Library", "Uploaded")},
    {Status::Queued, "queued", QT_TRANSLATE_NOOP("models::Library", "Queued")},
    {Status::Processing, "processing", QT_TRANSLATE_NOOP("models::Library", "Processing")},
    {Status::Done, "done", QT_TRANSLATE_NOOP("models::Library", "Ready")},
    {Status::Error, "error", QT_TRANSLATE_NOOP("models::Library", "Failed")},
};

const StatusText *statusText(const api::Session &session)
{
    for (const StatusText &known : statusTexts)
        if (known.status == session.status.value())
            return &known;
    return nullptr;
}

QString say(const char *text)
{
    return QCoreApplication::translate("models::Library", text);
}

QString accountStatus(const Account *account)
{
    switch (account ? account->state : Account::State::Starting) {
    case Account::State::Starting:
        return say(QT_TRANSLATE_NOOP("models::Library", "Starting…"));
    case Account::State::SignedOut:
        return say(QT_TRANSLATE_NOOP("models::Library", "Sign in again"));
    case Account::State::Offline:
        return say(QT_TRANSLATE_NOOP("models::Library", "Offline"));
    case Account::State::Failed:
        return say(QT_TRANSLATE_NOOP("models::Library", "Failed"));
    case Account::State::Ready:
        break;
    }
    return {};
}

QString statusOf(const LibraryNode &node, const Accounts &accounts)
{
    switch (node.kind) {
    case Library::Kind::Account:
        return accountStatus(accounts.find(node.account));
    case Library::Kind::Document:
        return node.document.finished ? say(QT_TRANSLATE_NOOP("models::Library", "Finished")) : QString();
    case Library::Kind::Session: {
        const StatusText *known = statusText(node.session);
        const QString text = known ? say(known->text) : node.session.status.text;
        return node.session.progress && isRunning(node.session)
            ? say(QT_TRANSLATE_NOOP("models::Library", "%1, %2 %")).arg(text).arg(qRound(*node.session.progress))
            : text;
    }
    case Library::Kind::Folder:
        break;
    }
    return {};
}

QString nameOf(const LibraryNode &node, const Accounts &accounts)
{
    switch (node.kind) {
    case Library::Kind::Account: {
        const Account *account = accounts.find(node.account);
        return account ? account->name : QString();
    }
    case Library::Kind::Folder:
        return node.folder.name;
    case Library::Kind::Session:
        return node.session.filename;
    case Library::Kind::Document:
        return node.document.filename;
    }
    return {};
}

QString typeOf(const LibraryNode &node)
{
    if (node.kind == Library::Kind::Document)
        return node.document.type == api::DocumentType::Caption
            ? say(QT_TRANSLATE_NOOP("models::Library", "Captions"))
            : say(QT_TRANSLATE_NOOP("models::Library", "Transcript"));
    if (node.kind == Library::Kind::Session)
        return node.session.mediaType == api::MediaType::Video ? say(QT_TRANSLATE_NOOP("models::Library", "Video"))
                                                               : say(QT_TRANSLATE_NOOP("models::Library", "Audio"));
    return node.kind == Library::Kind::Folder ? say(QT_TRANSLATE_NOOP("models::Library", "Folder"))
                                              : say(QT_TRANSLATE_NOOP("models::Library", "Account"));
}

QDateTime modifiedOf(const LibraryNode &node)
{
    switch (node.kind) {
    case Library::Kind::Folder:
        return node.folder.lastModified.value_or(api::Timestamp{}).toDateTime();
    case Library::Kind::Session:
        return node.session.lastUpdate.value_or(node.session.created.value_or(api::Timestamp{})).toDateTime();
    case Library::Kind::Document:
        return node.document.lastModified.toDateTime();
    case Library::Kind::Account:
        break;
    }
    return {};
}

double durationOf(const LibraryNode &node)
{
    return node.kind == Library::Kind::Session ? node.session.duration.value_or(0) : 0;
}

QString durationText(double duration)
{
    const auto seconds = qint64(duration);
    if (seconds <= 0)
        return {};
    const QTime time = QTime(0, 0).addSecs(int(seconds % 3600));
    return seconds < 3600 ? time.toString(u"mm:ss"_s) : QString::number(seconds / 3600) + time.toString(u":mm:ss"_s);
}

QString languageOf(const LibraryNode &node)
{
    if (node.kind == Library::Kind::Session)
        return node.session.language.value_or(QString());
    return node.kind == Library::Kind::Document ? node.document.language.value_or(QString()) : QString();
}

QString ownerOf(const LibraryNode &node)
{
    const auto &owner = node.kind == Library::Kind::Folder ? node.folder.owner : node.session.owner;
    return owner ? owner->name : QString();
}

QVariant display(const LibraryNode &node, int column, const Accounts &accounts)
{
    switch (column) {
    case Library::Name:
        return nameOf(node, accounts);
    case Library::Status:
        return statusOf(node, accounts);
    case Library::Language:
        return languageOf(node);
    case Library::Duration:
        return durationText(durationOf(node));
    case Library::Modified: {
        const QDateTime time = modifiedOf(node);
        return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
    }
    case Library::Type:
        return typeOf(node);
    case Library::Owner:
        return ownerOf(node);
    default:
        return {};
    }
}

// Kinds first, so that folders stay in front in either direction of a column's text.
QVariant sortValue(const LibraryNode &node, int column, const Accounts &accounts)
{
    if (column == Library::Duration)
        return durationOf(node);
    if (column == Library::Modified)
        return modifiedOf(node);
    return display(node, column, accounts);
}

QString errorOf(const LibraryNode &node, const Accounts &accounts)
{
    if (!node.error.isEmpty())
        return node.error;
    if (node.kind == Library::Kind::Session && node.session.status == Status::Error)
        return node.session.error.value_or(
            say(QT_TRANSLATE_NOOP("models::Library", "The recording could not be recognised.")));
    const Account *account = node.kind == Library::Kind::Account ? accounts.find(node.account) : nullptr;
    return account ? account->message : QString();
}

QVariant progressOf(const LibraryNode &node)
{
    const bool shows = node.kind == Library::Kind::Session && isRunning(node.session) && node.session.progress;
    return shows ? QVariant(qBound(0, qRound(*node.session.progress), 100)) : QVariant();
}

QVariant typeWord(const LibraryNode &node)
{
    if (node.kind != Library::Kind::Document)
        return {};
    return node.document.type == api::DocumentType::Caption ? u"caption"_s : u"document"_s;
}

} // namespace

QString sessionStatusWord(const api::Session &session)
{
    const StatusText *known = statusText(session);
    return known ? QLatin1String(known->word) : session.status.text;
}

bool isRunning(const api::Session &session)
{
    const auto status = session.status.value();
    return status != Status::Done && status != Status::Error;
}

QVariant libraryData(const LibraryNode &node, int column, int role, const Accounts &accounts)
{
    switch (role) {
    case Qt::DisplayRole:
        return display(node, column, accounts);
    case Qt::EditRole:
        return nameOf(node, accounts);
    case Qt::ToolTipRole: {
        const QString error = errorOf(node, accounts);
        return error.isEmpty() ? QVariant() : QVariant(error.toHtmlEscaped());
    }
    case Library::KindRole:
        return QVariant::fromValue(node.kind);
    case Library::IdRole:
        return node.id();
    case Library::AccountRole:
        return node.account;
    case Library::StatusRole:
        return node.kind == Library::Kind::Session ? sessionStatusWord(node.session) : QString();
    case Library::ProgressRole:
        return progressOf(node);
    case Library::ErrorRole:
        return errorOf(node, accounts);
    case Library::DocumentTypeRole:
        return typeWord(node);
    case Library::FinishedRole:
        return node.kind == Library::Kind::Document && node.document.finished;
    case Library::PinnedRole:
        return node.kind == Library::Kind::Session ? node.session.pinned : node.folder.pinned.value_or(false);
    case Library::SampleRole:
        return node.session.metaData && node.session.metaData->value("sample"_L1).toBool();
    case Library::SortRole:
        return sortValue(node, column, accounts);
    default:
        return {};
    }
}

} // namespace models
