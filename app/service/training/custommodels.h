#pragma once

#include "api/custommodels.h"
#include "app/service/handlers/handlers.h"
#include "app/service/recogniser/pocketsphinx.h"

namespace service {

/// The tables of custom models and their texts, and where the files are.
class CustomModels
{
public:
    explicit CustomModels(Workspace &workspace);

    api::Page<api::CustomModel> list(qint64 organization, const api::CustomModelQuery &query);
    std::optional<api::CustomModel> fetch(qint64 organization, const QString &id);
    QList<api::CustomModel> usable(qint64 organization); ///< trained at least once, by name
    qint64 insert(qint64 organization, const api::CustomModelCreate &wanted, const QString &language);
    void update(const QString &id, const QString &name, const QString &language);
    void remove(const QString &id); ///< with its files
    bool isInUse(const api::CustomModel &model); ///< by a recording that waits or is recognised

    api::Page<api::CustomModelDataset> data(qint64 organization, const std::optional<QString> &model,
                                            const api::DatasetListQuery &query);
    std::optional<api::CustomModelDataset> datum(qint64 organization, const QString &model, const QString &id);
    qint64 insertDatum(const QString &model, const QString &name, int type, qint64 size);
    void removeDatum(const QString &model, const QString &id);
    QStringList files(const QString &model, int type); ///< paths of its texts

    void start(const QString &id); ///< its training waits to be run
    std::optional<QString> nextToTrain(); ///< the one that has waited longest
    void setProgress(const QString &id, double progress);
    void succeed(const QString &id, qint64 version, const QString &message, const QJsonObject &metrics);
    void fail(const QString &id, const QString &error);
    qint64 version(const QString &id);

    QString folder(const QString &id) const;
    QString dataFile(const QString &model, const QString &id) const;
    QString versionFolder(const QString &id, qint64 version) const;

private:
    QList<api::CustomModel> read(QSqlQuery query);
    QList<api::CustomModelDataset> readData(QSqlQuery query);
    void settle(const QString &model); ///< the status after its texts changed

    Workspace &m_workspace;
    Database &m_database;
};

/// What to decode with when a session's language is the key of a trained model of the organisation.
std::optional<SphinxModel> trainedModel(Workspace &workspace, qint64 organization, const QString &key);

/// What is wrong with a session's language: it is neither one nor the key of such a model.
std::optional<api::Error> badLanguage(Workspace &workspace, qint64 organization, const QString &language);

/// The id of a base language, the same for ever: its letters as a number.
QString languageId(const QString &tag);
QString languageOfId(const QString &id); ///< empty when it is none

} // namespace service
