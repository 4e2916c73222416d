#pragma once

#include <QJsonObject>
#include <QSet>
#include <QStringList>

/// Compares the shape of our types (as OpenAPI has them) with the contract's: the same keys on both sides, all the way
/// down, types that fit, nothing required that the contract does not require, every word of an enum known.
class SchemaComparison
{
public:
    SchemaComparison(const QJsonObject &ours, const QJsonObject &theirs)
        : m_ours(ours)
        , m_theirs(theirs)
    {
    }
    /// Differences, each with its place.
    QStringList differences(const QJsonObject &ours, const QJsonObject &theirs, const QString &place);
    /// Places where we keep JSON as it is and the contract says what is in it.
    const QSet<QString> &kept() const { return m_kept; }

private:
    QJsonObject ourTarget(QJsonObject schema) const;
    QJsonObject flattened(const QJsonObject &schema) const;
    QList<QJsonObject> variantsOf(const QJsonObject &schema) const;
    QStringList variantDifferences(const QList<QJsonObject> &ours, const QList<QJsonObject> &theirs,
                                   const QString &place);
    bool isReadAlike(const QJsonObject &theirs, const QList<QJsonObject> &ours, const QString &place);
    QStringList objectDifferences(const QJsonObject &ours, const QJsonObject &theirs, const QString &place);

    QJsonObject m_ours;
    QJsonObject m_theirs;
    QSet<QString> m_kept{};
    QSet<QString> m_open{}; // pairs that are being compared: types may hold themselves
};
