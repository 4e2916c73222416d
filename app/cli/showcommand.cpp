#include "app/cli/showcommand.h"

#include "app/cli/console.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void print(const api::Session &session)
{
    const auto line = [](const QString &name, const QString &value) {
        if (!value.isEmpty())
            printLine(u"%1  %2"_s.arg(name, -9).arg(value));
    };
    line(u"session"_s, session.id.value);
    line(u"name"_s, session.filename);
    line(u"status"_s, session.status.text);
    line(u"error"_s, session.error.value_or(QString()));
    line(u"language"_s, session.language.value_or(QString()));
    line(u"seconds"_s, QString::number(session.duration.value_or(0)));
    for (const api::DocumentSummary &document : session.documents)
        line(u"document"_s, u"%1  %2  %3"_s.arg(document.id.value, document.type.text, document.filename));
}

} // namespace

void ShowCommand::start()
{
    if (m_arguments.operands.size() > 1)
        showText();
    else
        showSession();
}

void ShowCommand::showSession()
{
    m_client.send(api::sessions::get({m_arguments.operands.at(0)}), this,
                  [this](const api::Result<api::Session> &session) {
                      if (!session)
                          return failWith(session.error());
                      print(*session);
                      emit finished(Done);
                  });
}

void ShowCommand::showText()
{
    api::DocumentQuery query;
    query.format = u"txt"_s;
    const auto request = api::documents::get({m_arguments.operands.at(0)}, {m_arguments.operands.at(1)}, query);
    m_client.send(request, this, [this](const api::Result<api::RawBody> &text) {
        if (!text)
            return failWith(text.error());
        printBytes(text->bytes);
        emit finished(Done);
    });
}

} // namespace cli
