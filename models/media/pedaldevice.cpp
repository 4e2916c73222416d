#include "models/media/pedaldevice.h"

#include <QBitArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <linux/input-event-codes.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace media {

namespace {

QString line(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.read(4096)).trimmed() : QString();
}

/// A capability file: machine words in hexadecimal, the highest first.
QBitArray bits(const QString &text)
{
    constexpr qsizetype wordBits = sizeof(unsigned long) * 8;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QBitArray result(std::max<qsizetype>(KEY_CNT, words.size() * wordBits));
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qulonglong word = words.at(words.size() - 1 - i).toULongLong(nullptr, 16);
        for (qsizetype bit = 0; bit < wordBits; ++bit)
            result.setBit(i * wordBits + bit, (word >> bit) & 1);
    }
    return result;
}

bool isKeyboard(const QBitArray &keys)
{
    const auto letters = {KEY_Q, KEY_A, KEY_Z, KEY_M, KEY_P, KEY_SPACE};
    return std::all_of(letters.begin(), letters.end(), [&](int key) { return keys.testBit(key); });
}

bool isPointer(const QBitArray &keys)
{
    const auto buttons = {BTN_MOUSE, BTN_TOUCH, BTN_TOOL_FINGER, BTN_TOOL_PEN};
    return std::any_of(buttons.begin(), buttons.end(), [&](int key) { return keys.testBit(key); });
}

} // namespace

std::optional<PedalDevice> describePedal(const QString &folder, const QString &node, const QString &descriptions)
{
    const QString path = QDir(folder).filePath(node);
    PedalDevice device{.path = path, .name = node, .isReadable = QFileInfo(path).isReadable()};
    const QString about = u"%1/%2/device/"_s.arg(descriptions, node);
    if (!QFileInfo::exists(about))
        return device;
    const QBitArray keys = bits(line(about + u"capabilities/key"_s));
    if (keys.count(true) == 0 || isKeyboard(keys) || isPointer(keys))
        return {};
    static const QRegularExpression pedal(u"foot|pedal|transcri|infinity|olympus|philips|grundig"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    device.name = line(about + u"name"_s);
    device.vendor = line(about + u"id/vendor"_s);
    device.looksLikePedal = pedal.match(device.name).hasMatch();
    return device;
}

} // namespace media
