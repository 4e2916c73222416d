#pragma once

#include "api/endpoint.h"
#include "api/ids.h"

/// Own speech models: datasets, training.
namespace api {

using CustomModelId = Id<struct CustomModelTag, IdForm::Number>;
using DatasetId = Id<struct DatasetTag, IdForm::Number>;

enum TrainingStatus { NoTrainingData = 1, ReadyToTrain, Training, Trained, TrainingFailed };
enum DatasetType { TranscriptData = 1, TestData };

/// The last training run.
struct TrainingLog
{
    std::optional<SpeechModelId> languageId{};
    int trainingStatus = NoTrainingData; ///< a TrainingStatus
    Nullable<QString> logName{};
    static constexpr auto fields()
    {
        return std::tuple{field("language_id", &TrainingLog::languageId),
                          required("training_status", &TrainingLog::trainingStatus),
                          field("log_name", &TrainingLog::logName)};
    }
};

/// A model made of a base language and own texts; its key is a session's `language`. The second half of the members
/// comes from servers that speak the earlier form.
struct CustomModel
{
    CustomModelId id{};
    Nullable<QString> key{};
    QString name{};
    std::optional<Timestamp> lastModified{};
    Nullable<OrganizationId> organizationId{};
    QJsonValue languageData{};
    bool isTrainable = false; ///< enough data to train
    int type = 1;
    std::optional<SpeechModelId> baseLanguageId{};
    Nullable<QString> baseLanguageKey{};
    Nullable<TrainingLog> trainingLog{}; ///< null before the first run
    std::optional<QString> modelKey{};
    std::optional<QString> description{};
    std::optional<QString> language{};
    std::optional<QString> baseModel{}; ///< general, medical, legal, technical
    std::optional<int> trainingStatus{};
    std::optional<QString> statusMessage{};
    std::optional<double> trainingProgress{}; ///< percent
    std::optional<QString> error{};
    std::optional<Timestamp> createdAt{};
    std::optional<Timestamp> updatedAt{};
    std::optional<Timestamp> startedTrainingAt{};
    std::optional<Timestamp> finishedTrainingAt{};
    std::optional<QJsonObject> trainingMetrics{}; ///< names and percents
    static constexpr auto fields()
    {
        return std::tuple{required("id", &CustomModel::id),
                          field("key", &CustomModel::key, "model_key"),
                          required("name", &CustomModel::name),
                          field("last_modified", &CustomModel::lastModified, "updated_at", "last_update"),
                          field("organization_id", &CustomModel::organizationId),
                          field("language_data", &CustomModel::languageData),
                          field("is_trainable", &CustomModel::isTrainable),
                          field("type", &CustomModel::type),
                          field("base_language_id", &CustomModel::baseLanguageId),
                          field("base_language_key", &CustomModel::baseLanguageKey),
                          field("training_log", &CustomModel::trainingLog),
                          field("model_key", &CustomModel::modelKey),
                          field("description", &CustomModel::description),
                          field("language", &CustomModel::language),
                          field("base_model", &CustomModel::baseModel),
                          field("training_status", &CustomModel::trainingStatus),
                          field("status_message", &CustomModel::statusMessage),
                          field("training_progress", &CustomModel::trainingProgress),
                          field("error", &CustomModel::error),
                          field("created_at", &CustomModel::createdAt, "created"),
                          field("updated_at", &CustomModel::updatedAt),
                          field("started_training_at", &CustomModel::startedTrainingAt),
                          field("finished_training_at", &CustomModel::finishedTrainingAt),
                          field("training_metrics", &CustomModel::trainingMetrics)};
    }
    /// In whichever form the server told it; a TrainingStatus.
    int status() const
    {
        return trainingLog.value ? trainingLog.value->trainingStatus : trainingStatus.value_or(NoTrainingData);
    }
};

struct CustomModelQuery
{
    PageQuery page{};
    SortQuery sort{}; ///< last_modified descending when absent
    std::optional<QString> status{};
    std::optional<QString> language{};
    std::optional<QString> baseModel{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&CustomModelQuery::page), inlined(&CustomModelQuery::sort),
                          field("status", &CustomModelQuery::status), field("language", &CustomModelQuery::language),
                          field("base_model", &CustomModelQuery::baseModel)};
    }
};

/// The base is told by languageId, or by language in the earlier form.
struct CustomModelCreate
{
    QString name{};
    std::optional<SpeechModelId> languageId{};
    std::optional<OrganizationId> organizationId{}; ///< the user's own when absent
    std::optional<QString> language{};
    std::optional<QString> baseModel{};
    std::optional<QString> description{};
    static constexpr auto fields()
    {
        return std::tuple{required("name", &CustomModelCreate::name),
                          field("language_id", &CustomModelCreate::languageId),
                          field("organization_id", &CustomModelCreate::organizationId),
                          field("language", &CustomModelCreate::language),
                          field("base_model", &CustomModelCreate::baseModel),
                          field("description", &CustomModelCreate::description)};
    }
};

/// What making a model is answered with.
struct CustomModelCreated
{
    CustomModelId id{};
    QString name{};
    int type = 1;
    static constexpr auto fields()
    {
        return std::tuple{required("id", &CustomModelCreated::id), required("name", &CustomModelCreated::name),
                          field("type", &CustomModelCreated::type)};
    }
};

struct CustomModelUpdate
{
    QString name{};
    std::optional<SpeechModelId> languageId{};
    std::optional<OrganizationId> organizationId{};
    static constexpr auto fields()
    {
        return std::tuple{required("name", &CustomModelUpdate::name),
                          field("language_id", &CustomModelUpdate::languageId),
                          field("organization_id", &CustomModelUpdate::organizationId)};
    }
};

/// A text that a model is trained or tested with.
struct CustomModelDataset
{
    DatasetId id{};
    QString name{}; ///< of its file
    int type = TranscriptData; ///< a DatasetType
    std::optional<SpeechModelId> languageId{}; ///< the model's
    std::optional<QString> mediaUrl{};
    std::optional<QString> url{};
    std::optional<qint64> sizeBytes{};
    std::optional<Timestamp> created{};
    static constexpr auto fields()
    {
        return std::tuple{required("id", &CustomModelDataset::id),
                          required("name", &CustomModelDataset::name),
                          field("type", &CustomModelDataset::type),
                          field("language_id", &CustomModelDataset::languageId),
                          field("media_url", &CustomModelDataset::mediaUrl),
                          field("url", &CustomModelDataset::url),
                          field("size_bytes", &CustomModelDataset::sizeBytes),
                          field("created", &CustomModelDataset::created, "created_at")};
    }
};

struct DatasetListQuery
{
    PageQuery page{};
    std::optional<int> dataType{};
    static constexpr auto fields()
    {
        return std::tuple{inlined(&DatasetListQuery::page), field("data_type", &DatasetListQuery::dataType)};
    }
};

struct DatasetUploadQuery
{
    int dataType = TranscriptData;
    static constexpr auto fields() { return std::tuple{required("data_type", &DatasetUploadQuery::dataType)}; }
};

} // namespace api

namespace api::custommodels {
using enum Method;
using enum Auth;

// clang-format off
inline constexpr Endpoint<Get,    "/api/v3/custom_models",                    Page<CustomModel>(CustomModelQuery)>                                list        {"custom_models.list", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/custom_models/{id}",               CustomModel(CustomModelId)>                                         get         {"custom_models.get", BearerOrKey};
inline constexpr Endpoint<Post,   "/api/v3/custom_models",                    CustomModelCreated(CustomModelCreate)>                              create      {"custom_models.create", BearerOrKey, 201};
inline constexpr Endpoint<Post,   "/api/v3/custom_models/{id}",               CustomModel(CustomModelId, CustomModelUpdate)>                      update      {"custom_models.update", BearerOrKey};
inline constexpr Endpoint<Delete, "/api/v3/custom_models/{id}",               void(CustomModelId)>                                                remove      {"custom_models.delete", BearerOrKey};
inline constexpr Endpoint<Post,   "/api/v3/custom_models/{id}/run",           void(CustomModelId)>                                                run         {"custom_models.run", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/custom_models/{id}/data",          Page<CustomModelDataset>(CustomModelId, DatasetListQuery)>          dataList    {"custom_models.data_list", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/custom_models/data",               Page<CustomModelDataset>(PageQuery)>                                dataListAll {"custom_models.data_list_all", BearerOrKey};
inline constexpr Endpoint<Get,    "/api/v3/custom_models/{id}/data/{dataId}", CustomModelDataset(CustomModelId, DatasetId)>                       dataGet     {"custom_models.data_get", BearerOrKey};
inline constexpr Endpoint<Put,    "/api/v3/custom_models/{id}/data",          CustomModelDataset(CustomModelId, Query<DatasetUploadQuery>, RawBody)> dataUpload {"custom_models.data_upload", BearerOrKey};
inline constexpr Endpoint<Delete, "/api/v3/custom_models/{id}/data/{dataId}", void(CustomModelId, DatasetId)>                                     dataRemove  {"custom_models.data_delete", BearerOrKey};
// clang-format on

inline constexpr std::tuple all{list,     get,         create,  update,     remove,    run,
                                dataList, dataListAll, dataGet, dataUpload, dataRemove};
} // namespace api::custommodels
