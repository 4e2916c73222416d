#include "ui/widgets/timestamp.h"

#include "models/document/formats/timecode.h"

#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Form
{
    const char *name = "";
    QString (*text)(const document::TimeDisplay &display, document::Ms time) = nullptr;
};

QString tenths(const document::TimeDisplay &display, document::Ms time, QChar separator)
{
    return document::timecode(time + display.offset, separator).chopped(2);
}

constexpr std::array forms{
    Form{"[mm:ss]", [](const auto &display, auto time) { return u'[' + display.shortText(time) + u']'; }},
    Form{"[hh:mm:ss]", [](const auto &display, auto time) { return u'[' + display.clockText(time) + u']'; }},
    Form{"[hh:mm:ss.t]", [](const auto &display, auto time) { return u'[' + tenths(display, time, u'.') + u']'; }},
    Form{"hh:mm:ss", [](const auto &display, auto time) { return display.clockText(time); }},
    Form{"(hh:mm:ss)", [](const auto &display, auto time) { return u'(' + display.clockText(time) + u')'; }},
    Form{"#hh:mm:ss-t#", [](const auto &display, auto time) { return u'#' + tenths(display, time, u'-') + u'#'; }},
    Form{"[code]", [](const auto &display, auto time) { return u'[' + display.code(time) + u']'; }},
};

} // namespace

QStringList timestampForms()
{
    QStringList names;
    for (const Form &form : forms)
        names.append(QLatin1String(form.name));
    return names;
}

QString timestampText(const QString &form, const document::TimeDisplay &display, document::Ms time)
{
    const auto found
        = std::find_if(forms.begin(), forms.end(), [&](const Form &row) { return form == QLatin1String(row.name); });
    return (found == forms.end() ? forms.front() : *found).text(display, time);
}

} // namespace ui
