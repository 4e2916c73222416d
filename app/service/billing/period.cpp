#include "app/service/billing/period.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace service {

std::optional<PeriodView> periodView(const QString &word)
{
    static const QHash<QString, PeriodView> views{{u"invoice"_s, PeriodView::Invoice},
                                                  {u"day"_s, PeriodView::Day},
                                                  {u"week"_s, PeriodView::Week},
                                                  {u"month"_s, PeriodView::Month},
                                                  {u"year"_s, PeriodView::Year}};
    const auto found = views.find(word.toLower());
    return found == views.end() ? std::nullopt : std::optional(*found);
}

Period invoicePeriod(QDate start, int months, int number)
{
    return {start.addMonths(months * number), start.addMonths(months * (number + 1)).addDays(-1)};
}

Period periodOf(PeriodView view, QDate day, QDate start, int months)
{
    switch (view) {
    case PeriodView::Day:
        return {day, day};
    case PeriodView::Week:
        return {day.addDays(1 - day.dayOfWeek()), day.addDays(7 - day.dayOfWeek())};
    case PeriodView::Month:
        return {{day.year(), day.month(), 1}, {day.year(), day.month(), day.daysInMonth()}};
    case PeriodView::Year:
        return {{day.year(), 1, 1}, {day.year(), 12, 31}};
    case PeriodView::Invoice:
        break;
    }
    if (day < start)
        return invoicePeriod(start, months, 0);
    int number = ((day.year() - start.year()) * 12 + day.month() - start.month()) / months;
    while (invoicePeriod(start, months, number).first > day)
        --number;
    return invoicePeriod(start, months, number);
}

} // namespace service
