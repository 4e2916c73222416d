#include "api/custommodels.h"

#include "app/service/handlers/handlers.h"
#include "app/service/handlers/textsink.h"
#include "app/service/recogniser/engines.h"
#include "app/service/store/durable.h"
#include "app/service/training/custommodels.h"
#include "app/service/training/trainingqueue.h"

#include <QDir>

using namespace Qt::StringLiterals;

/// Models of the user's own texts.
namespace service::handlers {

namespace {

constexpr qsizetype longestName = 200;
constexpr qint64 largestText = 64LL * 1024 * 1024;

api::Error noSuchModel()
{
    return refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such custom model.")));
}

api::Error noSuchText()
{
    return refuse(404, say(QT_TRANSLATE_NOOP("service", "There is no such text in this custom model.")));
}

api::Result<api::CustomModel> fetched(Workspace &workspace, const Caller &caller, const QString &id)
{
    const auto model = CustomModels(workspace).fetch(caller.organization, id);
    if (!model)
        return tl::unexpected(noSuchModel());
    return *model;
}

/// A model whose texts and base may change now.
api::Result<api::CustomModel> resting(Workspace &workspace, const Caller &caller, const QString &id)
{
    auto model = fetched(workspace, caller, id);
    if (model && model->status() == api::Training)
        return tl::unexpected(
            refuse(409, say(QT_TRANSLATE_NOOP("service", "This model is being trained. Wait until that has ended."))));
    return model;
}

std::optional<api::Error> badOwner(const std::optional<api::OrganizationId> &owner, const Caller &caller)
{
    if (!owner || owner->isEmpty() || owner->value.toLongLong() == caller.organization)
        return std::nullopt;
    return refuse(403, say(QT_TRANSLATE_NOOP("service", "A model can only belong to your own organization.")));
}

/// Only English has a base model that texts can be added to.
api::Result<QString> baseLanguage(const QString &id, const QString &code)
{
    const QString field = id.isEmpty() ? u"language"_s : u"language_id"_s;
    const QString tag = Engines::primaryTag(id.isEmpty() ? code : languageOfId(id));
    if (tag.isEmpty())
        return tl::unexpected(refuseField(
            field, say(QT_TRANSLATE_NOOP("service", "must be the id of a model that can be trained; see the models"))));
    if (tag != u"en")
        return tl::unexpected(
            refuseField(field,
                        say(QT_TRANSLATE_NOOP(
                            "service", "must be English (en): no other language can be trained on this computer"))));
    return tag;
}

api::Result<api::CustomModelCreated> create(Workspace &workspace, const Caller &caller,
                                            const api::CustomModelCreate &wanted)
{
    if (const auto refused = badText(u"name"_s, wanted.name, longestName))
        return tl::unexpected(*refused);
    if (const auto refused = badOwner(wanted.organizationId, caller))
        return tl::unexpected(*refused);
    const auto language
        = baseLanguage(wanted.languageId ? wanted.languageId->value : QString(), wanted.language.value_or(QString()));
    if (!language)
        return tl::unexpected(language.error());
    Transaction transaction(workspace.database);
    const qint64 id = CustomModels(workspace).insert(caller.organization, wanted, *language);
    transaction.commit();
    return api::CustomModelCreated{.id = {QString::number(id)}, .name = wanted.name.trimmed()};
}

api::Result<api::CustomModel> update(Workspace &workspace, const Caller &caller, const QString &id,
                                     const api::CustomModelUpdate &wanted)
{
    const auto now = fetched(workspace, caller, id);
    if (!now)
        return now;
    if (const auto refused = badText(u"name"_s, wanted.name, longestName))
        return tl::unexpected(*refused);
    if (const auto refused = badOwner(wanted.organizationId, caller))
        return tl::unexpected(*refused);
    const auto language = baseLanguage(wanted.languageId ? wanted.languageId->value : QString(),
                                       now->baseLanguageKey.value.value_or(QString()));
    if (!language)
        return tl::unexpected(language.error());
    Transaction transaction(workspace.database);
    CustomModels(workspace).update(id, wanted.name, *language);
    transaction.commit();
    return fetched(workspace, caller, id);
}

api::Result<void> remove(Workspace &workspace, const Caller &caller, const QString &id)
{
    const auto model = resting(workspace, caller, id);
    if (!model)
        return tl::unexpected(model.error());
    Transaction transaction(workspace.database);
    if (CustomModels(workspace).isInUse(*model))
        return tl::unexpected(refuse(
            409,
            say(QT_TRANSLATE_NOOP(
                "service", "Recordings are waiting for this model. Wait until they are done, or delete them first."))));
    CustomModels(workspace).remove(id);
    transaction.commit();
    return {};
}

api::Result<void> run(Workspace &workspace, const Caller &caller, const QString &id)
{
    Transaction transaction(workspace.database);
    const auto model = resting(workspace, caller, id);
    if (!model)
        return tl::unexpected(model.error());
    if (!workspace.training)
        return tl::unexpected(
            refuse(409, say(QT_TRANSLATE_NOOP("service", "This service was started without speech recognition."))));
    if (!model->isTrainable)
        return tl::unexpected(
            refuse(409,
                   say(QT_TRANSLATE_NOOP(
                       "service", "This model has no texts to learn from. Upload a transcript (data_type 1) first."))));
    CustomModels(workspace).start(id);
    transaction.commit();
    workspace.training->wake();
    return {};
}

api::Result<api::CustomModelDataset> datum(Workspace &workspace, const Caller &caller, const QString &model,
                                           const QString &id)
{
    if (const auto owner = fetched(workspace, caller, model); !owner)
        return tl::unexpected(owner.error());
    const auto found = CustomModels(workspace).datum(caller.organization, model, id);
    if (!found)
        return tl::unexpected(noSuchText());
    return *found;
}

api::Result<void> removeDatum(Workspace &workspace, const Caller &caller, const QString &model, const QString &id)
{
    if (const auto owner = resting(workspace, caller, model); !owner)
        return tl::unexpected(owner.error());
    if (const auto found = datum(workspace, caller, model, id); !found)
        return tl::unexpected(found.error());
    {
        Transaction transaction(workspace.database);
        CustomModels(workspace).removeDatum(model, id);
        transaction.commit();
    }
    QFile::remove(CustomModels(workspace).dataFile(model, id));
    return {};
}

api::Result<api::Page<api::CustomModelDataset>> data(Workspace &workspace, const Caller &caller, const QString &model,
                                                     const api::DatasetListQuery &query)
{
    if (const auto owner = fetched(workspace, caller, model); !owner)
        return tl::unexpected(owner.error());
    return CustomModels(workspace).data(caller.organization, model, query);
}

/// The checked file becomes one of the model's texts.
Response keep(Workspace &workspace, const Caller &caller, const QString &model, int type, const TextSink::Taken &text)
{
    if (const auto owner = resting(workspace, caller, model); !owner)
        return refusal(owner.error());
    Transaction transaction(workspace.database);
    CustomModels models(workspace);
    const QString id = QString::number(models.insertDatum(model, text.name, type, text.size));
    const QString file = models.dataFile(model, id);
    QDir().mkpath(QFileInfo(file).path());
    if (!durable::move(text.path, file))
        throw StoreError(u"the text could not be moved"_s, false);
    transaction.commit();
    const auto made = models.datum(caller.organization, model, id);
    return jsonReply(200, enveloped(api::toJson(*made)));
}

tl::expected<std::unique_ptr<TextSink>, Response> sinkFor(Workspace &workspace, const Exchange &exchange)
{
    const QString model = exchange.ids.first();
    if (const auto owner = resting(workspace, exchange.caller, model); !owner)
        return tl::unexpected(refusal(owner.error()));
    const int type = exchange.head.query.queryItemValue(u"data_type"_s).toInt();
    if (type != api::TranscriptData && type != api::TestData)
        return tl::unexpected(refusal(refuseField(
            u"data_type"_s, say(QT_TRANSLATE_NOOP("service", "must be 1 for a transcript or 2 for a test")))));
    return TextSink::open(workspace, exchange.head, largestText,
                          [&workspace, caller = exchange.caller, model, type](const TextSink::Taken &text) {
                              return keep(workspace, caller, model, type, text);
                          });
}

Plan openText(Workspace &workspace, const Exchange &exchange)
{
    Plan plan;
    auto sink = sinkFor(workspace, exchange);
    if (sink)
        plan.sink = std::move(*sink);
    else
        plan.refusal = sink.error();
    return plan;
}

Response takeText(Workspace &workspace, const Exchange &exchange)
{
    auto sink = sinkFor(workspace, exchange);
    return sink ? (*sink)->finish() : sink.error();
}

Response file(Workspace &workspace, const Exchange &exchange)
{
    if (!workspace.urls.isValid(exchange.head.path, exchange.head.query))
        return refusal(
            403,
            say(QT_TRANSLATE_NOOP("service", "This address is no longer good. Load the model again for a new one.")));
    const QString path = CustomModels(workspace).dataFile(exchange.ids[0], exchange.ids[1]);
    if (!QFileInfo::exists(path))
        return refusal(noSuchText());
    return {.status = 200,
            .headers = {{"Content-Type", "text/plain; charset=utf-8"},
                        {"Cache-Control", "private, no-store"},
                        {"X-Content-Type-Options", "nosniff"}},
            .file = path};
}

void addData(Router &router, Workspace &workspace)
{
    router.on(api::custommodels::dataList,
              [&workspace](const Caller &caller, const api::CustomModelId &id, const api::DatasetListQuery &query) {
                  return data(workspace, caller, id.value, query);
              });
    router.on(api::custommodels::dataListAll,
              [&workspace](const Caller &caller,
                           const api::PageQuery &page) -> api::Result<api::Page<api::CustomModelDataset>> {
                  return CustomModels(workspace).data(caller.organization, std::nullopt, {.page = page});
              });
    router.on(api::custommodels::dataGet,
              [&workspace](const Caller &caller, const api::CustomModelId &model, const api::DatasetId &id) {
                  return datum(workspace, caller, model.value, id.value);
              });
    router.on(api::custommodels::dataRemove,
              [&workspace](const Caller &caller, const api::CustomModelId &model, const api::DatasetId &id) {
                  return removeDatum(workspace, caller, model.value, id.value);
              });
    router.add({.method = api::Method::Put,
                .path = QString::fromLatin1(decltype(api::custommodels::dataUpload)::path),
                .contentTypes = {"text/plain"},
                .handle = [&workspace](const Exchange &exchange) { return takeText(workspace, exchange); },
                .stream = [&workspace](const Exchange &exchange) { return openText(workspace, exchange); }});
    router.add({.method = api::Method::Get,
                .path = u"/signed/custom_models/{id}/data/{dataId}"_s,
                .auth = api::Auth::None,
                .handle = [&workspace](const Exchange &exchange) { return file(workspace, exchange); }});
}

} // namespace

void addCustomModels(Router &router, Workspace &workspace)
{
    router.on(api::custommodels::list,
              [&workspace](const Caller &caller,
                           const api::CustomModelQuery &query) -> api::Result<api::Page<api::CustomModel>> {
                  return CustomModels(workspace).list(caller.organization, query);
              });
    router.on(api::custommodels::get, [&workspace](const Caller &caller, const api::CustomModelId &id) {
        return fetched(workspace, caller, id.value);
    });
    router.on(api::custommodels::create, [&workspace](const Caller &caller, const api::CustomModelCreate &wanted) {
        return create(workspace, caller, wanted);
    });
    router.on(api::custommodels::update,
              [&workspace](const Caller &caller, const api::CustomModelId &id, const api::CustomModelUpdate &wanted) {
                  return update(workspace, caller, id.value, wanted);
              });
    router.on(api::custommodels::remove, [&workspace](const Caller &caller, const api::CustomModelId &id) {
        return remove(workspace, caller, id.value);
    });
    router.on(api::custommodels::run, [&workspace](const Caller &caller, const api::CustomModelId &id) {
        return run(workspace, caller, id.value);
    });
    addData(router, workspace);
}

} // namespace service::handlers
