#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

/// The contract of the API as data: endpoints.tsv, schemas.json and the example bodies in tests/data/contract.
namespace support {

/// One line of endpoints.tsv.
struct ContractRow
{
    QString id{};
    QString method{};
    QString path{};
    QString auth{};
    QMap<QString, bool> query{}; ///< name -> has to be there
    QString requestBody{}; ///< schema, empty: none
    QString response{}; ///< schema, empty: none
    int status = 0; ///< the one that a server sends
    QList<int> statuses{}; ///< the ones that a client takes
    bool isSocket() const { return path.startsWith(QLatin1StringView("wss:")); }
};

/// One entry of index.json.
struct ContractExample
{
    QString file{};
    QString schema{};
    QString endpoint{};
    QString direction{}; ///< request, response, callback
    int status = 0; ///< 0: none
    QString contentType{};
};

QByteArray contractFile(const QString &name);
QMap<QString, ContractRow> contractRows();
QList<ContractExample> contractExamples();
QJsonObject contractSchemas(); ///< name -> schema

/// Checks JSON against the part of JSON Schema that schemas.json uses; another keyword is a problem of its own.
class JsonSchema
{
public:
    explicit JsonSchema(const QJsonObject &definitions)
        : m_definitions(definitions)
    {
    }
    /// The first thing that is wrong, `$.result[0].id: expected string`; empty when all is well.
    QString problem(const QString &definition, const QJsonValue &value) const;
    QString problem(const QJsonValue &schema, const QJsonValue &value, const QString &path) const;

private:
    QString objectProblem(const QJsonObject &schema, const QJsonObject &value, const QString &path) const;
    QString arrayProblem(const QJsonObject &schema, const QJsonArray &value, const QString &path) const;
    QString combinedProblem(const QJsonObject &schema, const QJsonValue &value, const QString &path) const;

    QJsonObject m_definitions;
};

} // namespace support
