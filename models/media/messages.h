#pragma once

#include <QCoreApplication>

namespace media {

/// What went wrong with a media file and what to do about it, as sentences for the user.
class Messages
{
    Q_DECLARE_TR_FUNCTIONS(media::Messages)

public:
    static QString missing(const QString &name);
    static QString notAFile(const QString &name);
    static QString unreadable(const QString &name);
    static QString empty(const QString &name);
    static QString notMedia(const QString &name);
    static QString damaged(const QString &name);
    static QString noContent(const QString &name);
    static QString noSound(const QString &name);
    static QString unknownCodec(const QString &name, const QString &codec);
    static QString noLibrary(const QString &name, const QString &library);
    static QString interrupted(const QString &name);
    static QString cannotWrite(const QString &path, const QString &reason);
    static QString cancelled();
};

} // namespace media
