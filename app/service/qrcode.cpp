#include "app/service/qrcode.h"

#include <memory>
#include <qrencode.h>

namespace service::qrcode {

namespace {
constexpr int quietZone = 4; // modules, ISO/IEC 18004
}

QByteArray svg(const QByteArray &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QByteArray path;
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                path += 'M' + QByteArray::number(x + quietZone) + ' ' + QByteArray::number(y + quietZone) + "h1v1h-1z";
        }
    }
    const QByteArray side = QByteArray::number(code->width + 2 * quietZone);
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + side + ' ' + side
        + R"(" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h)" + side + 'v' + side + "h-" + side
        + R"(z"/><path d=")" + path + R"("/></svg>)";
}

} // namespace service::qrcode
