#include "ui/find/rulefiles.h"

#include "models/atomicfile.h"
#include "models/search/rulescsv.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/notice.h"

#include <QDir>
#include <QFile>

namespace ui {

using namespace Qt::StringLiterals;
using models::ReplaceRule;

namespace {
constexpr qint64 mostBytes = 4LL * 1024 * 1024;
const QString noticeKey = u"file"_s;
} // namespace

RuleFiles::RuleFiles(models::RuleTable &table, NoticeArea &notices, QWidget *window)
    : QObject(window)
    , m_table(table)
    , m_notices(notices)
    , m_window(window)
{
}

void RuleFiles::importTable()
{
    ask::files(m_window, tr("Import Rules"), tr("Tables (*.csv *.tsv *.txt)"), QDir::homePath(),
               [this](const QStringList &paths) {
                   m_worker.run(
                       this,
                       [paths]() -> tl::expected<QList<ReplaceRule>, QString> {
                           QList<ReplaceRule> rules;
                           for (const QString &path : paths) {
                               QFile file(path);
                               if (!file.open(QIODevice::ReadOnly))
                                   return tl::unexpected(file.errorString());
                               rules += models::rulesFromCsv(file.read(mostBytes));
                           }
                           return rules;
                       },
                       [this](const tl::expected<QList<ReplaceRule>, QString> &rules) {
                           if (!rules)
                               m_notices.post(noticeKey,
                                              {.tone = Tone::Error,
                                               .text = tr("The file could not be read. %1").arg(rules.error())});
                           else if (rules->isEmpty())
                               m_notices.post(noticeKey,
                                              {.tone = Tone::Warning,
                                               .text = tr("There are no rules in this file. A line needs two fields: "
                                                          "what to find and what to put in its place.")});
                           else
                               m_table.insert(*rules);
                       });
               });
}

void RuleFiles::exportTable(const QString &name)
{
    ask::saveName(m_window, tr("Export Rules"), QDir::home().filePath(QString(name).replace(u'/', u'-') + u".csv"_s),
                  tr("Tables (*.csv)"), [this](const QString &path) {
                      m_worker.run(
                          this,
                          [path, rules = m_table.rules()] {
                              return models::writeAtomically(path, models::rulesToCsv(rules), models::FileAccess::User);
                          },
                          [this](const tl::expected<void, QString> &written) {
                              m_notices.post(
                                  noticeKey,
                                  written
                                      ? Notice{.tone = Tone::Success, .text = tr("The list was exported.")}
                                      : Notice{.tone = Tone::Error,
                                               .text = tr("The list could not be exported. %1").arg(written.error())});
                          });
                  });
}

} // namespace ui
