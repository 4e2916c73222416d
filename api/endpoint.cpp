#include "api/endpoint.h"

namespace api::detail {

bool fillPath(QByteArray &path, QByteArrayView pattern, const QStringList &ids)
{
    pattern = pattern.sliced(0, qstrnlen(pattern.data(), pattern.size()));
    bool isComplete = true;
    path.clear();
    for (const QString &id : ids) {
        const qsizetype open = pattern.indexOf('{');
        const qsizetype close = pattern.indexOf('}');
        isComplete = isComplete && !id.isEmpty() && id != u"." && id != u"..";
        path += pattern.first(open);
        path += QUrl::toPercentEncoding(id);
        pattern = pattern.sliced(close + 1);
    }
    path += pattern;
    return isComplete;
}

} // namespace api::detail
