#pragma once

#include "models/document/timedisplay.h"
#include <functional>
#include <tl/expected.hpp>

namespace document {

/// Why a file could not be read or written: a sentence for the user and, when known, the line (from 1).
struct FormatError
{
    QString message{};
    int line = 0;
};

struct ExportOptions
{
    bool timestamps = true;
    bool speakers = true;
    bool wordTimes = false; ///< inline timestamps, in formats that have them
    QString title{};
    TimeDisplay times{}; ///< of texts for people; see Format::tapeTimes
};

/// One file format: what it is called, how it is recognised, and its reader and writer (either may be absent).
struct Format
{
    const char *name = ""; ///< the API's `format` word: json, txt, docx, srt ...
    const char *suffix = "";
    const char *mimeType = "";
    QString (*label)() = nullptr; ///< translated, for dialogs
    bool (*sniff)(const QByteArray &head) = nullptr; ///< head: the first 4 KiB at most
    tl::expected<Transcript, FormatError> (*read)(const QByteArray &bytes) = nullptr;
    tl::expected<QByteArray, FormatError> (*write)(const Transcript &transcript, const ExportOptions &options)
        = nullptr;
    bool tapeTimes = false; ///< its times may begin with the tape's: for that, write a shifted() transcript
};

/// All formats, in the order of menus.
const QList<Format> &formats();
const Format *formatByName(const QString &name);
/// By content first, by suffix second; nullptr when nothing fits.
const Format *detectFormat(const QString &fileName, const QByteArray &head);

} // namespace document
