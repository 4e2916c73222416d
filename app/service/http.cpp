#include "app/service/http.h"

namespace service {

QByteArray RequestHead::header(const QByteArray &name) const
{
    for (const api::Header &entry : headers) {
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return {};
}

} // namespace service
