#include "models/media/input.h"
#include "models/media/messages.h"

namespace media {

tl::expected<Info, QString> probe(Source &source)
{
    auto input = Input::open(source);
    if (!input)
        return tl::unexpected(input.error());
    const av::Packet packet(av_packet_alloc());
    if (!(*input)->next(*packet))
        return tl::unexpected((*input)->readFailed() ? Messages::interrupted(source.name())
                                                     : Messages::noContent(source.name()));
    return (*input)->info();
}

} // namespace media
