#include "api/models.h"

#include "app/service/handlers/handlers.h"
#include "app/service/recogniser/engines.h"

#include <QLocale>

namespace service::handlers {

void addModels(Router &router, Workspace &workspace)
{
    router.on(
        api::models::list,
        [&workspace](const Caller &, const api::SpeechModelQuery &query) -> api::Result<api::Page<api::SpeechModel>> {
            api::Page<api::SpeechModel> page;
            const bool isNone = query.realtime.value_or(false) || query.trainable.value_or(false);
            const QStringList languages = isNone ? QStringList() : workspace.engines.languages();
            page.total = languages.size();
            const qsizetype offset = std::clamp<qsizetype>(query.page.offset.value_or(0), 0, languages.size());
            const qsizetype last
                = qMin<qsizetype>(languages.size(), offset + qBound(1, query.page.limit.value_or(25), 100));
            for (qsizetype i = offset; i < last; ++i) {
                page.items << api::SpeechModel{.id = {QString::number(i + 1)},
                                               .key = languages[i],
                                               .name = QLocale::languageToString(QLocale(languages[i]).language()),
                                               .isTrainable = false,
                                               .batch = true,
                                               .realtime = false,
                                               .alignment = false};
            }
            return page;
        });
}

} // namespace service::handlers
