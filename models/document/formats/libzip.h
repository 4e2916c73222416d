#pragma once

#include <zip.h>

// The functions of libzip that are used. The program is not linked to libzip, which draws in libcrypto and three
// compressors before the window is seen; they are found when the first archive is read or written.
// clang-format off
#define DOCUMENT_LIBZIP(F) \
    F(zip_close) F(zip_discard) F(zip_error_fini) F(zip_error_init) F(zip_fclose) F(zip_file_add) \
    F(zip_file_set_mtime) F(zip_fopen_index) F(zip_fread) F(zip_name_locate) F(zip_open_from_source) \
    F(zip_source_buffer) F(zip_source_buffer_create) F(zip_source_close) F(zip_source_free) F(zip_source_keep) \
    F(zip_source_open) F(zip_source_read) F(zip_source_stat) F(zip_stat_index)
// clang-format on

/// In here the names of libzip's functions are pointers to them.
namespace document::libzip {

// NOLINTNEXTLINE(bugprone-macro-parentheses): a declaration takes none
#define DOCUMENT_LIBZIP_DECLARE(name) extern decltype(&::name) name;
DOCUMENT_LIBZIP(DOCUMENT_LIBZIP_DECLARE)
#undef DOCUMENT_LIBZIP_DECLARE

bool load(); ///< finds them, once; false when libzip is not installed

} // namespace document::libzip
