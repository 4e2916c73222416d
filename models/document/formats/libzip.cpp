#include "models/document/formats/libzip.h"

#include <QLibrary>

namespace document::libzip {

// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration takes none
#define DOCUMENT_LIBZIP_DEFINE(name) decltype(&::name) name = nullptr;
DOCUMENT_LIBZIP(DOCUMENT_LIBZIP_DEFINE)
#undef DOCUMENT_LIBZIP_DEFINE

namespace {

template <class Function>
bool find(QLibrary &library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(library.resolve(name));
    return function;
}

bool findAll()
{
    QLibrary library(QStringLiteral("zip"), ZIP_LIBRARY_VERSION);
#define DOCUMENT_LIBZIP_FIND(name) &&find(library, #name, name)
    return library.load() DOCUMENT_LIBZIP(DOCUMENT_LIBZIP_FIND);
#undef DOCUMENT_LIBZIP_FIND
}

} // namespace

bool load()
{
    static const bool found = findAll();
    return found;
}

} // namespace document::libzip
