#pragma once

#include "app/service/billing/period.h"
#include "app/service/store/database.h"
#include <QHash>

namespace service {

/// What was done for whom, written when a job has ended well; usagereport.h adds it up.
class Usage
{
public:
    inline static const QString speech = QStringLiteral("speech"); ///< seconds of sound
    inline static const QString alignment = QStringLiteral("alignment"); ///< seconds of sound
    inline static const QString translation = QStringLiteral("translation"); ///< characters
    inline static const QString training = QStringLiteral("training"); ///< runs

    /// On whose account; a token of 0 is none.
    struct Who
    {
        qint64 organization = 0;
        qint64 token = 0;
    };

    explicit Usage(Database &database);

    void noteSession(const QString &session); ///< its sound was recognised or aligned
    void note(const Who &who, const QString &kind, qint64 amount, const QString &language = {});
    QHash<QString, qint64> used(qint64 subscription, const Period &period); ///< by kind

private:
    Database &m_database;
};

qint64 usAtStart(QDate day); ///< microseconds since 1970, UTC

} // namespace service
