#include "app/service/store/documentrights.h"

#include "app/service/replies.h"
#include "app/service/store/rights.h"

namespace service {

namespace {

api::Result<api::Document> found(Database &database, const DocumentKey &key)
{
    auto document = Documents(database).fetch(key);
    if (!document)
        return tl::unexpected(noSuchDocument());
    return std::move(*document);
}

bool isOpened(const MagicLink &link, const DocumentKey &key)
{
    return link.session == key.session && link.document == key.document;
}

} // namespace

api::Result<api::Document> readable(Database &database, const Caller &caller, const DocumentKey &key)
{
    if (caller.link && !isOpened(*caller.link, key))
        return tl::unexpected(noSuchDocument());
    if (caller.link)
        return found(database, key);
    return mayRead(database, caller, key.session).and_then([&] { return found(database, key); });
}

api::Result<api::Document> writable(Database &database, const Caller &caller, const DocumentKey &key)
{
    if (!caller.link)
        return mayWrite(database, caller, key.session).and_then([&] { return found(database, key); });
    if (isOpened(*caller.link, key) && !caller.link->mayEdit)
        return tl::unexpected(
            refuse(403, say(QT_TRANSLATE_NOOP("service", "This link only shows the document; it cannot be changed."))));
    return readable(database, caller, key);
}

} // namespace service
