#pragma once

#include "models/search/ruletable.h"

namespace ui {

class NoticeArea;

/// Brings rules in from tables of other programs, and writes them as one.
class RuleFiles : public QObject
{
    Q_OBJECT
public:
    RuleFiles(models::RuleTable &table, NoticeArea &notices, QWidget *window);

    void importTable();
    void exportTable(const QString &name); ///< suggests a file of that name

private:
    models::RuleTable &m_table;
    NoticeArea &m_notices;
    QWidget *m_window;
    models::Worker m_worker{QStringLiteral("rules file")};
};

} // namespace ui
