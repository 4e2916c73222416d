#pragma once

#include "models/document/transcript.h"
#include <array>
#include <string_view>

/// Words of the JSON form for marks and sources.
namespace document::json {

struct MarkName
{
    std::string_view name;
    quint8 bit;
};
inline constexpr std::array<MarkName, 3> markNames{{{"bold", Bold}, {"italic", Italic}, {"underline", Underline}}};

/// By WordSource. Recognised words carry none.
inline constexpr std::array<std::string_view, 6> sourceNames{"", "split", "merged", "estimated", "aligned", "manual"};

inline quint8 markBit(std::string_view name)
{
    for (const MarkName &mark : markNames) {
        if (mark.name == name)
            return mark.bit;
    }
    return 0;
}

/// `token`: the JSON text with its quotes.
inline std::optional<WordSource> sourceOfToken(std::string_view token)
{
    const size_t end = token.rfind('"');
    for (size_t i = 1; i < sourceNames.size(); ++i) {
        if (end != std::string_view::npos && end > 0 && token.substr(1, end - 1) == sourceNames[i])
            return static_cast<WordSource>(i);
    }
    return std::nullopt;
}

} // namespace document::json
