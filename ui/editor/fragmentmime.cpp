#include "ui/editor/fragmentmime.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto fragmentType = "application/x-scriptix-fragment"_L1;
constexpr auto textType = "text/plain"_L1;
} // namespace

std::optional<document::Fragment> FragmentMime::fragmentOf(const QMimeData &data)
{
    if (const auto *own = qobject_cast<const FragmentMime *>(&data))
        return own->m_fragment;
    return isIn(data) ? document::Fragment::fromMime(data.data(fragmentType)) : std::nullopt;
}

bool FragmentMime::isIn(const QMimeData &data)
{
    return data.hasFormat(fragmentType);
}

QStringList FragmentMime::formats() const
{
    return {fragmentType, textType};
}

QVariant FragmentMime::retrieveData(const QString &mimeType, QMetaType) const
{
    if (mimeType == fragmentType)
        return m_fragment.toMime();
    if (mimeType == textType)
        return m_fragment.plainText();
    return {};
}

} // namespace ui
