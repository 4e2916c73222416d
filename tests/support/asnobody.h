#pragma once

#include <unistd.h>

namespace support {

/// Makes the rights of files count for root, too: this process is nobody while the object lives, if it was root.
class AsNobody
{
public:
    AsNobody()
        : m_wasRoot(::geteuid() == 0 && ::setresuid(nobody, nobody, 0) == 0)
    {
    }
    ~AsNobody() { m_isBack = !m_wasRoot || ::setresuid(0, 0, 0) == 0; }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    bool works() const { return ::geteuid() != 0; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot;
    bool m_isBack = false; ///< the compiler asks to look at it
};

} // namespace support
