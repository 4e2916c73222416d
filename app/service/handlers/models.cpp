#include "api/models.h"

#include "app/service/handlers/handlers.h"
#include "app/service/recogniser/engines.h"
#include "app/service/training/custommodels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

/// What the language of a session may be here: languages with a recogniser, and the models trained of own texts.
namespace service::handlers {

namespace {

/// Live recognition and training go by PocketSphinx, which is English.
api::SpeechModel ofLanguage(const QString &tag, bool hasSphinx)
{
    const bool isSphinx = hasSphinx && tag == u"en";
    return {.id = {languageId(tag)},
            .key = tag,
            .name = QLocale::languageToString(QLocale(tag).language()),
            .isTrainable = isSphinx,
            .batch = true,
            .realtime = isSphinx,
            .alignment = true};
}

api::SpeechModel ofModel(const api::CustomModel &model)
{
    return {.id = {model.id.value},
            .key = model.key.value.value_or(QString()),
            .name = model.name,
            .type = 1,
            .isTrainable = false,
            .batch = true,
            .realtime = true,
            .alignment = true};
}

QList<api::SpeechModel> models(Workspace &workspace, const Caller &caller)
{
    QList<api::SpeechModel> list;
    const bool hasSphinx = Pocketsphinx().isAvailable();
    for (const QString &tag : workspace.engines.languages())
        list << ofLanguage(tag, hasSphinx);
    if (hasSphinx) {
        for (const api::CustomModel &model : CustomModels(workspace).usable(caller.organization))
            list << ofModel(model);
    }
    return list;
}

} // namespace

void addModels(Router &router, Workspace &workspace)
{
    router.on(api::models::list,
              [&workspace](const Caller &caller,
                           const api::SpeechModelQuery &query) -> api::Result<api::Page<api::SpeechModel>> {
                  QList<api::SpeechModel> list = models(workspace, caller);
                  list.removeIf([&](const api::SpeechModel &model) {
                      return (query.realtime && model.realtime != query.realtime)
                          || (query.trainable && model.isTrainable != query.trainable);
                  });
                  const qsizetype offset = std::clamp<qsizetype>(query.page.offset.value_or(0), 0, list.size());
                  return api::Page<api::SpeechModel>{list.mid(offset, qBound(1, query.page.limit.value_or(25), 100)),
                                                     list.size()};
              });
}

} // namespace service::handlers
