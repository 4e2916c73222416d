#include "app/service/store/tokens.h"

#include "app/service/handlers/handlers.h"
#include "app/service/handlers/roles.h"

using namespace Qt::StringLiterals;

/// The caller's keys for programs.
namespace service::handlers {

namespace {

constexpr auto developer = "DEVELOPER"_L1;

api::Result<api::Token> create(Workspace &workspace, const Caller &caller, const api::TokenCreate &wanted)
{
    Transaction transaction(workspace.database);
    Tokens tokens(workspace.database);
    const auto issued = tokens.create(caller.account, wanted);
    if (!issued)
        return tl::unexpected(issued.error());
    auto token = tokens.fetch(issued->id);
    transaction.commit();
    token->key = QString::fromLatin1(issued->key);
    return *token;
}

api::Result<void> remove(Workspace &workspace, const Caller &caller, qint64 id)
{
    {
        Transaction transaction(workspace.database);
        Tokens tokens(workspace.database);
        if (tokens.accountOf(id) != caller.account || !tokens.remove(id))
            return tl::unexpected(refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such token."))));
        transaction.commit();
    }
    workspace.access.forget();
    return {};
}

} // namespace

void addTokens(Router &router, Workspace &workspace)
{
    router.on(
        api::tokens::list,
        onlyFor(developer,
                [&workspace](const Caller &caller, const api::PageQuery &page) -> api::Result<api::Page<api::Token>> {
                    return Tokens(workspace.database).ofAccount(caller.account, page);
                }));
    router.on(api::tokens::create,
              onlyFor(developer, onlyPeople([&workspace](const Caller &caller, const api::TokenCreate &wanted) {
                          return create(workspace, caller, wanted);
                      })));
    router.on(api::tokens::remove, onlyFor(developer, [&workspace](const Caller &caller, const api::TokenId &id) {
                  return remove(workspace, caller, id.value.toLongLong());
              }));
}

} // namespace service::handlers
