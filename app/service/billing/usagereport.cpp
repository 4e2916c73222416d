#include "app/service/billing/usagereport.h"

#include "app/service/replies.h"
#include "app/service/store/invoices.h"
#include "app/service/store/subscriptions.h"
#include "app/service/store/usage.h"

using namespace Qt::StringLiterals;

namespace service {

namespace {

/// Whose rows: a condition with one placeholder.
QString whose(const UsageFilter &filter, const QString &column)
{
    if (filter.organization > 0)
        return column + u" = ?"_s;
    return column + u" IN (SELECT id FROM organizations WHERE reseller_id = ?)"_s;
}

qint64 owner(const UsageFilter &filter)
{
    return filter.organization > 0 ? filter.organization : filter.reseller;
}

} // namespace

api::Result<UsageSplit> usageSplit(const api::UsageQuery &query, PeriodView usual)
{
    UsageSplit split{.view = usual};
    if (query.view && !query.view->isEmpty()) {
        const auto view = periodView(*query.view);
        if (!view)
            return tl::unexpected(refuseField(
                u"view"_s,
                say(QT_TRANSLATE_NOOP("service", "must be one of %1")).arg(u"invoice, day, week, month, year"_s)));
        split.view = *view;
    }
    for (const QString &word : query.splitBy.value_or(QString()).toLower().split(u',', Qt::SkipEmptyParts)) {
        split.byLanguage |= word == u"language";
        split.byToken |= word == u"token";
        split.bySubscription |= word == u"subscription";
        if (word != u"language" && word != u"token" && word != u"subscription" && word != u"period")
            return tl::unexpected(refuseField(u"split_by"_s,
                                              say(QT_TRANSLATE_NOOP("service", "must be one of %1"))
                                                  .arg(u"language, token, subscription, period"_s)));
    }
    return split;
}

bool UsageReport::Key::operator<(const Key &other) const
{
    const auto rank = [](const Key &key) {
        return std::tuple(-key.first.toJulianDay(), -key.last.toJulianDay(), key.organization, key.subscription);
    };
    if (rank(*this) != rank(other))
        return rank(*this) < rank(other);
    return std::tie(language, token) < std::tie(other.language, other.token);
}

UsageReport::UsageReport(Database &database)
    : m_database(database)
{
}

QList<UsageLine> UsageReport::lines(const UsageFilter &filter, const UsageSplit &split)
{
    m_sums.clear();
    readCourses(filter);
    if (split.view == PeriodView::Invoice && !split.byLanguage && !split.byToken)
        addInvoicePeriods(filter, split);
    addUse(filter, split);
    QList<UsageLine> lines;
    for (const auto &[key, sums] : m_sums)
        lines << line(key, sums, split);
    return lines;
}

void UsageReport::readCourses(const UsageFilter &filter)
{
    m_courses.clear();
    QSqlQuery query = m_database.run(
        "SELECT id, organization_id, start_date, months, stt_units, period_end, periods FROM subscription_list WHERE "_L1
            + whose(filter, u"organization_id"_s),
        {owner(filter)});
    while (query.next())
        m_courses.insert(query.value(0).toLongLong(),
                         {.organization = query.value(1).toLongLong(),
                          .start = QDate::fromString(query.value(2).toString(), Qt::ISODate),
                          .months = query.value(3).toInt(),
                          .unitsAMonth = query.value(4),
                          .isEndless = query.isNull(5),
                          .periods = query.value(6).toInt()});
    m_hosted.clear();
    query = m_database.run("SELECT organization_id, count(*) FROM custom_models WHERE version > 0 AND "_L1
                               + whose(filter, u"organization_id"_s) + " GROUP BY organization_id"_L1,
                           {owner(filter)});
    while (query.next())
        m_hosted.insert(query.value(0).toLongLong(), query.value(1).toInt());
}

/// The periods that were paid for are there when nothing was used in them, too.
void UsageReport::addInvoicePeriods(const UsageFilter &filter, const UsageSplit &)
{
    for (auto it = m_courses.cbegin(); it != m_courses.cend(); ++it) {
        if (filter.subscription && it.key() != *filter.subscription)
            continue;
        const Course &course = it.value();
        const Period now = periodOf(PeriodView::Invoice, today(), course.start, course.months);
        for (int number = 0; course.isEndless || number < course.periods; ++number) {
            const Period period = invoicePeriod(course.start, course.months, number);
            if (course.isEndless && period.first > now.first)
                break;
            if ((filter.from.isValid() && period.last < filter.from)
                || (filter.to.isValid() && period.first > filter.to))
                continue;
            m_sums[{period.first, period.last, course.organization, it.key(), {}, {}}];
        }
    }
}

UsageReport::Key UsageReport::keyOf(const QSqlQuery &row, const UsageSplit &split) const
{
    const qint64 subscription = row.value(4).toLongLong();
    const auto course = m_courses.constFind(subscription);
    const bool isInvoice = split.view == PeriodView::Invoice && course != m_courses.constEnd();
    const PeriodView view = isInvoice || split.view != PeriodView::Invoice ? split.view : PeriodView::Month;
    const QDate day = QDate::fromString(row.value(1).toString(), Qt::ISODate);
    const Period period = isInvoice ? periodOf(view, day, course->start, course->months) : periodOf(view, day, day, 1);
    Key key{period.first, period.last, row.value(0).toLongLong(), 0, {}, {}};
    if (split.bySubscription || isInvoice)
        key.subscription = subscription;
    if (split.byLanguage)
        key.language = row.value(2).toString();
    if (split.byToken)
        key.token = row.value(3).toString();
    return key;
}

void UsageReport::addUse(const UsageFilter &filter, const UsageSplit &split)
{
    QString sql = "SELECT organization_id, date(created / 1000000, 'unixepoch') AS day, language, token_name, "
                  "subscription_id, kind, sum(amount) FROM usage WHERE "_L1
        + whose(filter, u"organization_id"_s);
    QVariantList values{owner(filter)};
    const auto where = [&](QLatin1StringView condition, const QVariant &value) {
        sql += condition;
        values << value;
    };
    if (filter.subscription)
        where(" AND subscription_id = ?"_L1, *filter.subscription);
    if (filter.from.isValid())
        where(" AND created >= ?"_L1, usAtStart(filter.from));
    if (filter.to.isValid())
        where(" AND created < ?"_L1, usAtStart(filter.to.addDays(1)));
    QSqlQuery query = m_database.run(
        sql + u" GROUP BY organization_id, day, language, token_name, subscription_id, kind"_s, values);
    while (query.next()) {
        static const QHash<QString, qint64 Sums::*> kinds{{Usage::speech, &Sums::speech},
                                                          {Usage::alignment, &Sums::alignment},
                                                          {Usage::translation, &Sums::translation},
                                                          {Usage::training, &Sums::training}};
        if (const auto kind = kinds.constFind(query.value(5).toString()); kind != kinds.constEnd())
            m_sums[keyOf(query, split)].*kind.value() += query.value(6).toLongLong();
    }
}

UsageLine UsageReport::line(const Key &key, const Sums &sums, const UsageSplit &split)
{
    api::UsagePeriod period{.start = dayText(key.first),
                            .end = dayText(key.last),
                            .unitsUsed = double(sums.speech),
                            .sttUnitsUsed = double(sums.speech),
                            .alignmentUnitsUsed = double(sums.alignment),
                            .translationCharactersUsed = double(sums.translation),
                            .customModelsTrained = int(sums.training)};
    if (key.subscription > 0)
        period.subscriptionId = api::SubscriptionId{QString::number(key.subscription)};
    if (split.byLanguage)
        period.language = key.language;
    if (split.byToken && !key.token.isEmpty())
        period.tokenName = key.token;
    if (split.view == PeriodView::Invoice && !split.byLanguage && !split.byToken && key.subscription > 0)
        addInvoice(period, key);
    const bool isNow = key.first <= today() && today() <= key.last;
    if (isNow && !split.byLanguage && !split.byToken)
        period.customModelsHosted = m_hosted.value(key.organization);
    return {key.organization, period};
}

void UsageReport::addInvoice(api::UsagePeriod &period, const Key &key)
{
    const Course &course = m_courses[key.subscription];
    if (!course.unitsAMonth.isNull())
        period.sttUnitsAvailable = qMax(0.0, course.unitsAMonth.toDouble() * course.months - period.unitsUsed);
    QSqlQuery invoice
        = m_database.run(u"SELECT amount_cents, status FROM invoices WHERE subscription_id = ? AND period_start = ?"_s,
                         {key.subscription, dayText(key.first)});
    const bool isInvoiced = invoice.next();
    period.cost = isInvoiced ? inMainUnit(invoice.value(0).toLongLong()) : 0;
    if (isInvoiced)
        period.billingStatus = invoice.value(1).toString() == u"paid" ? u"paid"_s : u"invoiced"_s;
    else
        period.billingStatus = u"open"_s;
}

} // namespace service
