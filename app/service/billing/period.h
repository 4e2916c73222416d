#pragma once

#include <optional>
#include <QDate>
#include <QString>

namespace service {

struct Period
{
    QDate first{};
    QDate last{}; ///< included
};

enum class PeriodView { Invoice, Day, Week, Month, Year };

std::optional<PeriodView> periodView(const QString &word);
/// The period of `day`; weeks begin on Monday. Invoice: the periods of `months` that began on `start`.
Period periodOf(PeriodView view, QDate day, QDate start, int months);
/// Counted from 0. Worked out from the start, so that the 31st comes back after a short month.
Period invoicePeriod(QDate start, int months, int number);

} // namespace service
