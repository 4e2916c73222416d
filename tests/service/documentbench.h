#pragma once

#include "tests/service/people.h"

#include <QTest>

/// The real service with its sample session, and calls to documents of it.
class DocumentBench
{
protected:
    using Answer = support::Answer;

    inline static const QString sessions = QStringLiteral("/api/v3/speech-to-text/session");

    Answer get(const QString &path, const QByteArray &token = {})
    {
        return support::call("GET", m_service.url(path), token.isEmpty() ? m_service.token() : token);
    }
    Answer send(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                const QByteArray &token = {})
    {
        return support::callJson(method, m_service.url(path), token.isEmpty() ? m_service.token() : token, body);
    }
    QString sessionId()
    {
        return get(sessions + QStringLiteral("?sort=created&direction=asc"))
            .result()[0][QStringLiteral("session_id")]
            .toString();
    }
    QString session() { return sessions + QLatin1Char('/') + sessionId(); }
    QJsonObject sample(int index) { return get(session()).result()[QStringLiteral("documents")][index].toObject(); }
    /// A copy of the sample's transcript (0) or captions (1), so that tests do not meet; its id.
    QString copyId(int index = 0)
    {
        const Answer copy = send("POST", session() + QStringLiteral("/document"),
                                 {{QStringLiteral("document_id"), sample(index)[QStringLiteral("id")]}});
        return copy.result()[QStringLiteral("id")].toString();
    }
    QString pathOf(const QString &document) { return session() + QStringLiteral("/document/") + document; }
    QString copy(int index = 0) { return pathOf(copyId(index)); }
    Answer write(const QString &path, const QStringList &texts)
    {
        QJsonArray segments;
        for (qsizetype i = 0; i < texts.size(); ++i)
            segments << QJsonObject{{QStringLiteral("id"), QStringLiteral("s%1").arg(i)},
                                    {QStringLiteral("start"), i * 1000},
                                    {QStringLiteral("stop"), i * 1000 + 900},
                                    {QStringLiteral("speaker"), i % 2 ? QStringLiteral("Ben") : QStringLiteral("Ann")},
                                    {QStringLiteral("text"), texts[i]}};
        const QJsonObject content{{QStringLiteral("segments"), segments}};
        const QJsonObject body{{QStringLiteral("document_type"), QStringLiteral("document")},
                               {QStringLiteral("content"), content}};
        return send("PUT", path, {{QStringLiteral("document"), body}});
    }
    static QJsonArray segments(const QJsonValue &document)
    {
        const QJsonValue content = document[QStringLiteral("document")];
        return content.isArray() ? content.toArray()
                                 : content[QStringLiteral("content")][QStringLiteral("segments")].toArray();
    }
    /// What is wrong by field.
    static QJsonObject errors(const Answer &answer) { return answer.json()[QStringLiteral("errors")].toObject(); }

    support::ServiceProcess m_service{};
    People m_people{m_service};
};
