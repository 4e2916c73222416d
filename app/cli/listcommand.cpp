#include "app/cli/listcommand.h"

#include "app/cli/console.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

constexpr int pageSize = 100;

QString clock(double seconds)
{
    const qint64 whole = qRound64(seconds);
    return u"%1:%2:%3"_s.arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

void ListCommand::start()
{
    if (!m_arguments.json)
        printLine(u"SESSION                     STATUS      LENGTH    LANGUAGE  NAME"_s);
    fetchPage();
}

void ListCommand::fetchPage()
{
    api::SessionQuery query;
    query.page = {m_offset, pageSize};
    if (!m_arguments.folder.isEmpty())
        query.folderId = api::FolderId{m_arguments.folder};
    m_client.send(api::sessions::list(query), this, [this](const api::Result<api::Page<api::Session>> &page) {
        if (!page)
            return failWith(page.error());
        for (const api::Session &session : page->items)
            print(session);
        m_offset += int(page->items.size());
        if (page->items.isEmpty() || m_offset >= page->total)
            emit finished(Done);
        else
            fetchPage();
    });
}

void ListCommand::print(const api::Session &session) const
{
    if (m_arguments.json)
        return printBytes(api::toJson(session) + '\n');
    printLine(u"%1  %2  %3  %4  %5"_s.arg(session.id.value, -26)
                  .arg(session.status.text, -10)
                  .arg(clock(session.duration.value_or(0)), 8)
                  .arg(session.language.value_or(QString()), -8)
                  .arg(session.filename));
}

} // namespace cli
