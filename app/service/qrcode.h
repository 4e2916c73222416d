#pragma once

#include <QByteArray>

namespace service::qrcode {

QByteArray svg(const QByteArray &text); ///< black on white with the quiet zone; empty when the text is too long

} // namespace service::qrcode
