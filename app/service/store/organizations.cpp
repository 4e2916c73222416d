#include "app/service/store/organizations.h"

#include "app/service/mail.h"
#include "app/service/replies.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace service {

namespace {

constexpr qsizetype longestText = 255;

using Text = std::optional<api::Nullable<QString>>;

/// What is wrong with a text that is to be stored under `field`.
std::optional<api::Error> bad(const QString &field, const Text &text)
{
    const QString value = text && text->value ? *text->value : QString();
    static const QHash<QString, QRegularExpression> forms{
        {u"country"_s, QRegularExpression(u"^[A-Za-z]{2}$"_s)},
        {u"phone"_s, QRegularExpression(u"^\\+?[0-9 ()./-]{3,40}$"_s)},
        {u"brand.color"_s, QRegularExpression(u"^#[0-9A-Fa-f]{6}$"_s)},
    };
    if (value.isEmpty())
        return std::nullopt;
    if (auto bad = longField(field, value, longestText))
        return bad;
    if (field == u"email" && !isMailAddress(value))
        return refuseField(field, say(QT_TRANSLATE_NOOP("service", "is no e-mail address")));
    if (forms.contains(field) && !forms.value(field).match(value).hasMatch())
        return refuseField(field, say(QT_TRANSLATE_NOOP("service", "does not have the right form")));
    return std::nullopt;
}

struct Column
{
    QString field{};
    QString column{};
    Text value{};
};

Text asText(const std::optional<QString> &text)
{
    return text ? Text(api::Nullable<QString>{*text}) : Text(api::Nullable<QString>{});
}

QList<Column> columnsOf(const api::OrganizationUpdate &change)
{
    QList<Column> columns{{u"email"_s, u"email"_s, change.email},
                          {u"phone"_s, u"phone"_s, change.phone},
                          {u"address"_s, u"address"_s, change.address},
                          {u"postal_code"_s, u"postal_code"_s, change.postalCode},
                          {u"city"_s, u"city"_s, change.city},
                          {u"country"_s, u"country"_s, change.country},
                          {u"vat_number"_s, u"vat_number"_s, change.vatNumber}};
    if (change.brand) {
        const api::Brand brand = change.brand->value.value_or(api::Brand{});
        columns << Column{u"brand.name"_s, u"brand_name"_s, asText(brand.name)}
                << Column{u"brand.color"_s, u"brand_color"_s, asText(brand.color)};
    }
    return columns;
}

} // namespace

Organizations::Organizations(Database &database)
    : m_database(database)
{
}

std::optional<api::Organization> Organizations::fetch(qint64 id)
{
    QSqlQuery query = m_database.run(
        u"SELECT name, email, phone, address, postal_code, city, country, vat_number, is_active, default_diarization, "
        "brand_name, brand_color, created, last_modified FROM organizations WHERE id = ?"_s,
        {id});
    if (!query.next())
        return std::nullopt;
    const auto text = [&query](int column) {
        return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toString());
    };
    return api::Organization{.id = {QString::number(id)},
                             .name = query.value(0).toString(),
                             .email = text(1),
                             .phone = text(2),
                             .address = text(3),
                             .postalCode = text(4),
                             .city = text(5),
                             .country = text(6),
                             .vatNumber = text(7),
                             .isActive = query.value(8).toBool(),
                             .defaultDiarization = query.value(9).toBool(),
                             .brand = api::Brand{.name = text(10), .color = text(11)},
                             .profileId = api::ProfileId{QString::number(id)},
                             .registrationDate = api::Timestamp{isoFromUs(query.value(12).toLongLong())},
                             .lastModified = api::Timestamp{isoFromUs(query.value(13).toLongLong())}};
}

api::Result<void> Organizations::update(qint64 id, const api::OrganizationUpdate &change)
{
    if (api::toJson(change) == "{}")
        return tl::unexpected(
            refuse(422, say(QT_TRANSLATE_NOOP("service", "Nothing was given that could be changed."))));
    const auto set = [&](const QString &column, const QVariant &value) {
        m_database.run(u"UPDATE organizations SET "_s + column + u" = ? WHERE id = ?"_s, {value, id});
    };
    Transaction transaction(m_database);
    if (change.name) {
        if (const auto refused = badText(u"name"_s, *change.name, longestText))
            return tl::unexpected(*refused);
        set(u"name"_s, change.name->trimmed());
    }
    for (const Column &entry : columnsOf(change)) {
        if (const auto refused = bad(entry.field, entry.value))
            return tl::unexpected(*refused);
        if (entry.value)
            set(entry.column, entry.value->value ? QVariant(entry.value->value->trimmed() + u""_s) : QVariant());
    }
    if (change.defaultDiarization)
        set(u"default_diarization"_s, *change.defaultDiarization);
    set(u"last_modified"_s, nowUs());
    transaction.commit();
    return {};
}

QByteArray Organizations::logoType(qint64 id)
{
    QSqlQuery query = m_database.run(u"SELECT logo_type FROM organizations WHERE id = ?"_s, {id});
    return query.next() ? query.value(0).toString().toLatin1() : QByteArray();
}

void Organizations::setLogoType(qint64 id, const QByteArray &type)
{
    Transaction transaction(m_database);
    m_database.run(u"UPDATE organizations SET logo_type = ?, last_modified = ? WHERE id = ?"_s,
                   {type.isEmpty() ? QVariant() : QString::fromLatin1(type), nowUs(), id});
    transaction.commit();
}

} // namespace service
