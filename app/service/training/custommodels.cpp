#include "app/service/training/custommodels.h"

#include "app/service/recogniser/engines.h"
#include "app/service/store/listing.h"
#include "app/service/store/usage.h"
#include "app/service/training/trainer.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace service {

namespace {

const auto columns = u"id, organization_id, key, name, description, language, base_model, status, message, error, "
                     "progress, version, metrics, created, last_modified, started, finished, (SELECT count(*) FROM "
                     "custom_model_data WHERE model_id = custom_models.id AND type = 1)"_s;
const auto dataColumns = u"id, model_id, name, type, size, created"_s;

std::optional<api::Timestamp> timeOf(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt
                                : std::optional(api::Timestamp{isoFromUs(query.value(column).toLongLong())});
}

std::optional<QString> textOf(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toString());
}

api::CustomModel modelOf(const QSqlQuery &query)
{
    const int status = query.value(7).toInt();
    api::CustomModel model{.id = {query.value(0).toString()},
                           .name = query.value(3).toString(),
                           .lastModified = timeOf(query, 14),
                           .isTrainable = query.value(17).toInt() > 0 && status != api::Training,
                           .baseLanguageId = api::SpeechModelId{languageId(query.value(5).toString())},
                           .description = textOf(query, 4),
                           .statusMessage = textOf(query, 8),
                           .error = textOf(query, 9),
                           .createdAt = timeOf(query, 13),
                           .startedTrainingAt = timeOf(query, 15),
                           .finishedTrainingAt = timeOf(query, 16)};
    model.key.value = query.value(2).toString();
    model.organizationId.value = api::OrganizationId{query.value(1).toString()};
    model.baseLanguageKey.value = query.value(5).toString();
    model.trainingLog.value
        = api::TrainingLog{.languageId = api::SpeechModelId{model.id.value}, .trainingStatus = status};
    if (query.value(11).toInt() > 0)
        model.trainingLog.value->logName.value = u"training.log"_s;
    if (status == api::Training)
        model.trainingProgress = query.value(10).toDouble();
    if (!query.isNull(12))
        model.trainingMetrics = QJsonDocument::fromJson(query.value(12).toString().toUtf8()).object();
    return model;
}

QString sortColumn(const QString &field)
{
    static const QHash<QString, QString> known{{u"name"_s, u"name COLLATE NOCASE"_s},
                                               {u"created_at"_s, u"created"_s},
                                               {u"created"_s, u"created"_s},
                                               {u"status"_s, u"status"_s},
                                               {u"language"_s, u"language"_s}};
    return known.value(field, u"last_modified"_s);
}

/// "en-harbour-terms-100001": readable, and no other model's.
QString keyOf(const QString &language, const QString &name, qint64 id)
{
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-') && !c.isMark())
            slug += u'-';
    }
    slug = slug.left(30);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return (slug.isEmpty() ? QStringList{language} : QStringList{language, slug}).join(u'-') + u'-'
        + QString::number(id);
}

} // namespace

QString languageId(const QString &tag)
{
    int id = 0;
    for (const QChar letter : tag.toLower().left(3))
        id = id * 27 + (letter >= u'a' && letter <= u'z' ? letter.unicode() - u'a' + 1 : 0);
    return QString::number(id);
}

QString languageOfId(const QString &id)
{
    QString tag;
    for (int rest = id.toInt(); rest > 0; rest /= 27) {
        if (rest % 27 == 0)
            return {};
        tag.prepend(QChar(u'a' + rest % 27 - 1));
    }
    return tag.size() == 2 || tag.size() == 3 ? tag : QString();
}

CustomModels::CustomModels(Workspace &workspace)
    : m_workspace(workspace)
    , m_database(workspace.database)
{
}

QString CustomModels::folder(const QString &id) const
{
    return m_workspace.dir.modelsDir() + u"/custom/"_s + QString::number(id.toLongLong());
}

QString CustomModels::dataFile(const QString &model, const QString &id) const
{
    return folder(model) + u"/data/"_s + QString::number(id.toLongLong());
}

QString CustomModels::versionFolder(const QString &id, qint64 version) const
{
    return folder(id) + u"/v"_s + QString::number(version);
}

QList<api::CustomModel> CustomModels::read(QSqlQuery query)
{
    QList<api::CustomModel> models;
    while (query.next())
        models << modelOf(query);
    return models;
}

api::Page<api::CustomModel> CustomModels::list(qint64 organization, const api::CustomModelQuery &query)
{
    Listing listing(u"custom_models"_s, columns);
    listing.where(u"organization_id = ?"_s, organization);
    if (query.sort.q && !query.sort.q->isEmpty())
        listing.where(u"name LIKE ? ESCAPE '\\'"_s, containing(*query.sort.q));
    if (query.status)
        listing.where(u"status = ?"_s, query.status->toInt());
    if (query.language)
        listing.where(u"language = ?"_s, Engines::primaryTag(*query.language));
    if (query.baseModel)
        listing.where(u"base_model = ? COLLATE NOCASE"_s, *query.baseModel);
    listing.sortBy(sortColumn(query.sort.sort.value_or(QString())), query.sort.direction.value_or(u"desc"_s) == u"asc",
                   u"id"_s);
    Listing::Page page = listing.run(m_database, query.page);
    return {read(std::move(page.rows)), page.total};
}

std::optional<api::CustomModel> CustomModels::fetch(qint64 organization, const QString &id)
{
    const auto found
        = read(m_database.run("SELECT "_L1 + columns + " FROM custom_models WHERE id = ? AND organization_id = ?"_L1,
                              {id.toLongLong(), organization}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<api::CustomModel> CustomModels::usable(qint64 organization)
{
    return read(m_database.run(
        "SELECT "_L1 + columns + " FROM custom_models WHERE organization_id = ? AND version > 0 ORDER BY name, id"_L1,
        {organization}));
}

qint64 CustomModels::insert(qint64 organization, const api::CustomModelCreate &wanted, const QString &language)
{
    const qint64 now = nowUs();
    const qint64 id
        = m_database
              .run(u"INSERT INTO custom_models(organization_id, key, name, description, language, base_model, created, "
                   "last_modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {organization, randomId(16), wanted.name.trimmed(),
                    wanted.description ? QVariant(stored(*wanted.description)) : QVariant(), language,
                    wanted.baseModel.value_or(u"general"_s), now, now})
              .lastInsertId()
              .toLongLong();
    m_database.run(u"UPDATE custom_models SET key = ? WHERE id = ?"_s, {keyOf(language, wanted.name, id), id});
    return id;
}

void CustomModels::update(const QString &id, const QString &name, const QString &language)
{
    m_database.run(u"UPDATE custom_models SET name = ?, language = ?, last_modified = ? WHERE id = ?"_s,
                   {name.trimmed(), language, nowUs(), id.toLongLong()});
}

void CustomModels::remove(const QString &id)
{
    m_database.run(u"DELETE FROM custom_models WHERE id = ?"_s, {id.toLongLong()});
    QDir(folder(id)).removeRecursively();
}

bool CustomModels::isInUse(const api::CustomModel &model)
{
    return m_database
        .run(u"SELECT 1 FROM sessions WHERE language = ? COLLATE NOCASE AND status IN ('uploading', 'uploaded', "
             "'queued', 'processing') LIMIT 1"_s,
             {model.key.value.value_or(QString())})
        .next();
}

QList<api::CustomModelDataset> CustomModels::readData(QSqlQuery query)
{
    QList<api::CustomModelDataset> list;
    while (query.next()) {
        const QString path
            = u"/signed/custom_models/%1/data/%2"_s.arg(query.value(1).toString(), query.value(0).toString());
        const QString url = QString::fromLatin1(m_workspace.urls.url(path, {}, std::chrono::hours(1)).toEncoded());
        list << api::CustomModelDataset{.id = {query.value(0).toString()},
                                        .name = query.value(2).toString(),
                                        .type = query.value(3).toInt(),
                                        .languageId = api::SpeechModelId{query.value(1).toString()},
                                        .mediaUrl = url,
                                        .url = url,
                                        .sizeBytes = query.value(4).toLongLong(),
                                        .created = timeOf(query, 5)};
    }
    return list;
}

api::Page<api::CustomModelDataset> CustomModels::data(qint64 organization, const std::optional<QString> &model,
                                                      const api::DatasetListQuery &query)
{
    Listing listing(u"custom_model_data"_s, dataColumns);
    listing.where(u"model_id IN (SELECT id FROM custom_models WHERE organization_id = ?)"_s, organization);
    if (model)
        listing.where(u"model_id = ?"_s, model->toLongLong());
    if (query.dataType)
        listing.where(u"type = ?"_s, *query.dataType);
    listing.sortBy(u"created"_s, false, u"id"_s);
    Listing::Page page = listing.run(m_database, query.page);
    return {readData(std::move(page.rows)), page.total};
}

std::optional<api::CustomModelDataset> CustomModels::datum(qint64 organization, const QString &model, const QString &id)
{
    const auto found = readData(m_database.run(
        "SELECT "_L1 + dataColumns
            + " FROM custom_model_data WHERE id = ? AND model_id IN (SELECT id FROM custom_models WHERE id = ? AND organization_id = ?)"_L1,
        {id.toLongLong(), model.toLongLong(), organization}));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

qint64 CustomModels::insertDatum(const QString &model, const QString &name, int type, qint64 size)
{
    const qint64 id
        = m_database
              .run(u"INSERT INTO custom_model_data(model_id, name, type, size, created) VALUES (?, ?, ?, ?, ?)"_s,
                   {model.toLongLong(), name, type, size, nowUs()})
              .lastInsertId()
              .toLongLong();
    settle(model);
    return id;
}

void CustomModels::removeDatum(const QString &model, const QString &id)
{
    m_database.run(u"DELETE FROM custom_model_data WHERE id = ?"_s, {id.toLongLong()});
    settle(model);
}

/// A model that was trained stays usable as it is; its status says that it may be trained anew.
void CustomModels::settle(const QString &model)
{
    m_database.run(
        u"UPDATE custom_models SET error = NULL, message = NULL, last_modified = ?, status = CASE WHEN EXISTS "
        "(SELECT 1 FROM custom_model_data WHERE model_id = custom_models.id AND type = 1) THEN 2 ELSE 1 END "
        "WHERE id = ?"_s,
        {nowUs(), model.toLongLong()});
}

QStringList CustomModels::files(const QString &model, int type)
{
    QStringList paths;
    QSqlQuery query = m_database.run(u"SELECT id FROM custom_model_data WHERE model_id = ? AND type = ? ORDER BY id"_s,
                                     {model.toLongLong(), type});
    while (query.next())
        paths << dataFile(model, query.value(0).toString());
    return paths;
}

void CustomModels::start(const QString &id)
{
    const qint64 now = nowUs();
    m_database.run(u"UPDATE custom_models SET status = 3, progress = 0, error = NULL, message = NULL, started = ?, "
                   "finished = NULL, last_modified = ? WHERE id = ?"_s,
                   {now, now, id.toLongLong()});
}

std::optional<QString> CustomModels::nextToTrain()
{
    QSqlQuery query = m_database.run(u"SELECT id FROM custom_models WHERE status = 3 ORDER BY started, id LIMIT 1"_s);
    return query.next() ? std::optional(query.value(0).toString()) : std::nullopt;
}

void CustomModels::setProgress(const QString &id, double progress)
{
    m_database.run(u"UPDATE custom_models SET progress = ? WHERE id = ? AND status = 3"_s,
                   {qBound(0.0, progress, 1.0) * 100, id.toLongLong()});
}

void CustomModels::succeed(const QString &id, qint64 version, const QString &message, const QJsonObject &metrics)
{
    const qint64 now = nowUs();
    Transaction transaction(m_database);
    m_database.run(u"UPDATE custom_models SET status = 4, version = ?, message = ?, metrics = ?, finished = ?, "
                   "last_modified = ? WHERE id = ?"_s,
                   {version, message, metrics.isEmpty() ? QVariant() : QString::fromUtf8(api::toJson(metrics)), now,
                    now, id.toLongLong()});
    QSqlQuery model
        = m_database.run(u"SELECT organization_id, language FROM custom_models WHERE id = ?"_s, {id.toLongLong()});
    if (model.next()) {
        const Usage::Who who{.organization = model.value(0).toLongLong()};
        const QString language = model.value(1).toString();
        model.finish();
        Usage(m_database).note(who, Usage::training, 1, language);
    }
    transaction.commit();
}

void CustomModels::fail(const QString &id, const QString &error)
{
    const qint64 now = nowUs();
    m_database.run(u"UPDATE custom_models SET status = 5, error = ?, message = ?, finished = ?, last_modified = ? "
                   "WHERE id = ?"_s,
                   {error, error, now, now, id.toLongLong()});
}

qint64 CustomModels::version(const QString &id)
{
    QSqlQuery query = m_database.run(u"SELECT version FROM custom_models WHERE id = ?"_s, {id.toLongLong()});
    return query.next() ? query.value(0).toLongLong() : 0;
}

std::optional<SphinxModel> trainedModel(Workspace &workspace, qint64 organization, const QString &key)
{
    QSqlQuery query = workspace.database.run(
        u"SELECT id, version FROM custom_models WHERE key = ? AND organization_id = ? AND version > 0"_s,
        {key, organization});
    if (!query.next())
        return std::nullopt;
    const QString folder
        = CustomModels(workspace).versionFolder(query.value(0).toString(), query.value(1).toLongLong());
    return SphinxModel{trainer::dictionaryIn(folder), trainer::languageModelIn(folder)};
}

std::optional<api::Error> badLanguage(Workspace &workspace, qint64 organization, const QString &language)
{
    const QString trimmed = language.trimmed();
    if (Engines::isLanguage(trimmed) || trainedModel(workspace, organization, trimmed))
        return std::nullopt;
    return refuseField(u"language"_s,
                       say(QT_TRANSLATE_NOOP("service", "is neither a language code nor the key of a trained model")));
}

} // namespace service
