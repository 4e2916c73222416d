#include "tests/support/faketransport.h"

#include <QPointer>
#include <QTest>
#include <QUrlQuery>

namespace {
class FakeCall : public api::Call
{
public:
    using api::Call::Call;

    void answer(const api::HttpReply &reply)
    {
        QMetaObject::invokeMethod(
            this,
            [this, reply] {
                if (std::exchange(m_isOver, true))
                    return;
                deleteLater();
                emit finished(reply);
            },
            Qt::QueuedConnection);
    }
    void abort() override
    {
        answer({.error = {.kind = api::ErrorKind::Cancelled, .message = QStringLiteral("cancelled")}});
    }
    bool isOver() const { return m_isOver; }

private:
    bool m_isOver = false;
};
} // namespace

FakeTransport::~FakeTransport()
{
    const QStringList trouble = m_problems + leftOver();
    if (!trouble.isEmpty())
        QTest::qFail(qPrintable(trouble.join(u'\n')), __FILE__, __LINE__);
}

size_t FakeTransport::add(Expected expected)
{
    if (expected.path && expected.path->isEmpty()) { // any request of the row
        expected.path.reset();
        expected.query.reset();
        expected.body.reset();
    }
    m_expected.push_back(std::move(expected));
    return m_expected.size() - 1;
}

void FakeTransport::setReply(size_t number, const api::HttpReply &reply)
{
    m_expected[number].reply = reply;
}

void FakeTransport::setHeld(size_t number)
{
    m_expected[number].isHeld = true;
}

FakeTransport::Expected *FakeTransport::next()
{
    for (Expected &expected : m_expected) {
        if (!expected.hasCome)
            return &expected;
    }
    return nullptr;
}

QString FakeTransport::difference(const Expected &expected, const api::HttpRequest &request) const
{
    const auto differs
        = [](const std::optional<QByteArray> &wanted, const QByteArray &got) { return wanted && *wanted != got; };
    if (QByteArray(expected.id) != request.row)
        return QStringLiteral("expected %1, got %2")
            .arg(QLatin1StringView(expected.id), QLatin1StringView(request.row));
    if (differs(expected.path, request.url.path(QUrl::FullyEncoded).toLatin1()))
        return QStringLiteral("%1: expected %2, got %3")
            .arg(QLatin1StringView(expected.id), QLatin1StringView(*expected.path), request.url.path());
    if (differs(expected.query, request.url.query(QUrl::FullyEncoded).toLatin1()))
        return QStringLiteral("%1: expected ?%2, got ?%3")
            .arg(QLatin1StringView(expected.id), QLatin1StringView(*expected.query), request.url.query());
    if (differs(expected.body, request.body))
        return QStringLiteral("%1: expected %2, got %3")
            .arg(QLatin1StringView(expected.id), QString::fromUtf8(*expected.body), QString::fromUtf8(request.body));
    return {};
}

api::Call *FakeTransport::start(const api::HttpRequest &request)
{
    m_requests.append(request);
    auto *call = new FakeCall(this);
    Expected *expected = next();
    const QString problem = expected
        ? difference(*expected, request)
        : QStringLiteral("nothing was expected, got %1").arg(QLatin1StringView(request.row));
    if (!problem.isEmpty()) {
        for (const Allowed &allowed : m_allowed) {
            if (QByteArray(allowed.id) == request.row) {
                call->answer(allowed.answer(request));
                return call;
            }
        }
        m_problems.append(problem);
        call->answer({.error = {.kind = api::ErrorKind::Network, .message = problem}});
        return call;
    }
    expected->hasCome = true;
    if (expected->isHeld)
        m_held.append([call = QPointer(call), reply = expected->reply] { call ? call->answer(reply) : void(); });
    else
        call->answer(expected->reply);
    return call;
}

void FakeTransport::release()
{
    if (!m_held.isEmpty())
        m_held.takeFirst()();
}

int FakeTransport::waiting() const
{
    const auto calls = findChildren<FakeCall *>(Qt::FindDirectChildrenOnly);
    return int(std::count_if(calls.begin(), calls.end(), [](const FakeCall *call) { return !call->isOver(); }));
}

QStringList FakeTransport::leftOver() const
{
    QStringList list;
    for (const Expected &expected : m_expected) {
        if (!expected.hasCome)
            list.append(QStringLiteral("expected %1, which did not come").arg(QLatin1StringView(expected.id)));
    }
    return list;
}

void FakeTransport::forget()
{
    m_problems.clear();
    m_expected.clear();
}
