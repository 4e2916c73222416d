#include "models/largeblocks.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace models {

void returnLargeBlocks()
{
#ifdef __GLIBC__
    constexpr int largeBlock = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, largeBlock); // else it rises to the largest block that was ever freed
#endif
}

} // namespace models
