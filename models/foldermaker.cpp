#include "models/foldermaker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

FolderMaker::FolderMaker(Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
{
}

void FolderMaker::resolve(const QString &account, const QString &parent, const QString &path, QObject *context,
                          Done done)
{
    m_jobs.append({.account = account,
                   .folder = parent,
                   .names = path.split(u'/', Qt::SkipEmptyParts),
                   .context = context,
                   .done = std::move(done)});
    if (m_jobs.size() == 1)
        QMetaObject::invokeMethod(this, &FolderMaker::step, Qt::QueuedConnection);
}

void FolderMaker::step()
{
    const Job &job = m_jobs.first();
    if (job.names.isEmpty())
        finish(job.folder);
    else if (!m_accounts.isUsable(job.account))
        finish(tl::unexpected(api::Error{.kind = api::ErrorKind::Unauthorized}));
    else if (const QString known = m_known.value(job.account + u'/' + job.folder + u'/' + job.names.first());
             !known.isEmpty())
        enter(job.names.first(), known);
    else
        look(job.names.first(), 0);
}

void FolderMaker::enter(const QString &name, const QString &folder)
{
    Job &job = m_jobs.first();
    m_known.insert(job.account + u'/' + job.folder + u'/' + name, folder);
    job.folder = folder;
    job.names.removeFirst();
    step();
}

void FolderMaker::finish(const api::Result<QString> &folder)
{
    const Job job = m_jobs.takeFirst();
    if (!folder)
        m_known.clear(); // a folder that was known may have been removed
    if (job.context)
        job.done(folder);
    if (!m_jobs.isEmpty())
        QMetaObject::invokeMethod(this, &FolderMaker::step, Qt::QueuedConnection);
}

void FolderMaker::look(const QString &name, int offset)
{
    const Job &job = m_jobs.first();
    const auto pick = [this, name](const QList<api::Folder> &folders) {
        const auto it = std::ranges::find(folders, name, &api::Folder::name);
        if (it != folders.end())
            enter(name, it->id.value);
        return it != folders.end();
    };
    api::Client &client = *m_accounts.client(job.account);
    if (!job.folder.isEmpty()) {
        client.send(api::folders::get({job.folder}, {}), this,
                    [this, pick, name](const api::Result<api::FolderContents> &contents) {
                        if (!contents)
                            finish(tl::unexpected(contents.error()));
                        else if (!pick(contents->folders))
                            make(name);
                    });
        return;
    }
    client.send(api::folders::list({.page = {.offset = offset, .limit = 100}}), this,
                [this, pick, name, offset](const api::Result<api::Page<api::Folder>> &page) {
                    if (!page) {
                        finish(tl::unexpected(page.error()));
                        return;
                    }
                    auto roots = page->items;
                    roots.removeIf([](const api::Folder &folder) { return folder.parentId.value.has_value(); });
                    const int next = offset + int(page->items.size());
                    if (pick(roots))
                        return;
                    if (!page->items.isEmpty() && next < page->total)
                        look(name, next);
                    else
                        make(name);
                });
}

void FolderMaker::make(const QString &name)
{
    const Job &job = m_jobs.first();
    api::FolderCreate input{.name = name};
    if (!job.folder.isEmpty())
        input.parentId = api::FolderId{job.folder};
    if (!m_accounts.isUsable(job.account)) {
        finish(tl::unexpected(api::Error{.kind = api::ErrorKind::Unauthorized}));
        return;
    }
    m_accounts.client(job.account)
        ->send(api::folders::create(input), this, [this, name](const api::Result<api::Folder> &folder) {
            if (folder)
                enter(name, folder->id.value);
            else
                finish(tl::unexpected(folder.error()));
        });
}

} // namespace models
