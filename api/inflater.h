#pragma once

#include <functional>
#include <memory>
#include <QByteArray>

struct z_stream_s;

namespace api {

/// Unpacks gzip or deflate as it arrives, a piece at a time, so that a bomb is noticed while it is small.
class Inflater
{
public:
    enum class Outcome { More, Done, Broken, Refused };

    Inflater();
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    /// `take` gets what is unpacked and says whether it wants more; Refused when it did not.
    Outcome unpack(const QByteArray &packed, const std::function<bool(const QByteArray &)> &take);

private:
    std::unique_ptr<z_stream_s> m_stream;
    bool m_isDone = false;
};

} // namespace api
