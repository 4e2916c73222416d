#include "app/desktop/fontloading.h"

#include <QFontDatabase>
#include <QLibrary>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace desktop {

// Qt brings fontconfig along where it uses it; elsewhere there is nothing to do beforehand.
std::jthread FontLoading::readConfiguration()
{
    return std::jthread([] {
        if (const auto initialize = reinterpret_cast<int (*)()>(QLibrary::resolve(u"fontconfig"_s, 1, "FcInit")))
            initialize();
    });
}

FontLoading::FontLoading(std::jthread configuration)
    : m_thread([configuration = std::move(configuration)]() mutable {
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
