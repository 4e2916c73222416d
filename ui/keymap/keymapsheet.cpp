#include "ui/keymap/keymapsheet.h"

#include "ui/keymap/keymaplist.h"
#include "ui/keymap/presets.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Sheet
{
    struct Group
    {
        QString title{};
        QList<std::pair<QString, QString>> rows{}; ///< what, keys
    };
    QString title{};
    QList<Group> groups{};
};

QString joined(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(keyText(key));
    return texts.join(u", "_s);
}

Sheet sheetOf(const KeyBindings &bindings)
{
    Sheet sheet{.title
                = KeymapList::tr("Keys of Scriptix Desktop (%1)").arg(presetTitle(presetByName(bindings.preset())))};
    for (const MenuRow &menu : menuTable()) {
        Sheet::Group group{.title = QCoreApplication::translate("Actions", menu.title).remove(u'&')};
        for (const ActionRow &row : actionTable()) {
            const QString keys = joined(bindings.keys(QLatin1String(row.id)));
            if (row.menu == menu.id && !keys.isEmpty())
                group.rows.append({actionTitle(bindings.actions(), QLatin1String(row.id)), keys});
        }
        if (!group.rows.isEmpty())
            sheet.groups.append(group);
    }
    sheet.groups.append({KeymapList::tr("In the text, always"), fixedTextKeys()});
    return sheet;
}

} // namespace

QString keymapHtml(const KeyBindings &bindings)
{
    const Sheet sheet = sheetOf(bindings);
    QString html = u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n"
                   "<style>body{font-family:sans-serif} td{padding:2px 16px 2px 0}</style></head>\n"
                   "<body><h1>%1</h1>\n"_s.arg(sheet.title.toHtmlEscaped());
    for (const Sheet::Group &group : sheet.groups) {
        html += u"<h2>%1</h2>\n<table>\n"_s.arg(group.title.toHtmlEscaped());
        for (const auto &[what, keys] : group.rows)
            html += u"<tr><td>"_s + what.toHtmlEscaped() + u"</td><td><b>"_s + keys.toHtmlEscaped()
                + u"</b></td></tr>\n"_s;
        html += u"</table>\n"_s;
    }
    return html + u"</body></html>\n"_s;
}

QString keymapText(const KeyBindings &bindings)
{
    const Sheet sheet = sheetOf(bindings);
    QString text = sheet.title + u'\n';
    for (const Sheet::Group &group : sheet.groups) {
        text += u'\n' + group.title + u'\n';
        for (const auto &[what, keys] : group.rows)
            text += u"  "_s + what.leftJustified(46) + u"  "_s + keys + u'\n';
    }
    return text;
}

} // namespace ui
