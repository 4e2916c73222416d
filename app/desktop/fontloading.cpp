#include "app/desktop/fontloading.h"

#include <QFontDatabase>
#include <QLibrary>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace desktop {

// Qt brings fontconfig along where it uses it; elsewhere there is nothing to do beforehand. No thread but this one may
// touch Qt before there is an application: Qt takes the first that does for the main thread, and the window never
// paints.
std::jthread FontLoading::readConfiguration()
{
    const auto initialize = reinterpret_cast<int (*)()>(QLibrary::resolve(u"fontconfig"_s, 1, "FcInit"));
    return initialize ? std::jthread([initialize] { initialize(); }) : std::jthread();
}

FontLoading::FontLoading(std::jthread configuration)
    : m_thread([configuration = std::move(configuration)]() mutable {
        if (configuration.joinable())
            configuration.join();
        QFontDatabase::families(); // fills Qt's list, which is locked against use meanwhile
    })
{
}

void FontLoading::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace desktop
