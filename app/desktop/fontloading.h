#pragma once

#include <thread>

namespace desktop {

/// Reads the system's fonts on another core while the program starts: the first text of the window waits for all of
/// them. Lives as long as the application, or shorter.
class FontLoading
{
public:
    /// The first half: needs no application yet.
    static std::jthread readConfiguration();

    explicit FontLoading(std::jthread configuration);
    /// Comes back when the fonts are known. To be called before anything is laid out, which would read them again.
    void wait();

private:
    std::jthread m_thread;
};

} // namespace desktop
