#include "models/media/messages.h"

namespace media {

QString Messages::missing(const QString &name)
{
    return tr("“%1” does not exist any more. Check whether it was moved or deleted.").arg(name);
}

QString Messages::notAFile(const QString &name)
{
    return tr("“%1” is not a file. Choose a sound or video file.").arg(name);
}

QString Messages::unreadable(const QString &name)
{
    return tr("“%1” cannot be read. Check that you are allowed to open it.").arg(name);
}

QString Messages::empty(const QString &name)
{
    return tr("“%1” is empty (0 bytes). Copy or record it again.").arg(name);
}

QString Messages::notMedia(const QString &name)
{
    return tr("“%1” is not a sound or video file, or is of a kind that cannot be played. Choose a recording, for "
              "example MP3, M4A, WAV or MP4.")
        .arg(name);
}

QString Messages::damaged(const QString &name)
{
    return tr("“%1” is damaged or was cut off while it was copied. Copy or export it again.").arg(name);
}

QString Messages::noContent(const QString &name)
{
    return tr("“%1” is 0 seconds long: there is nothing to play or to recognise. Record it again.").arg(name);
}

QString Messages::noSound(const QString &name)
{
    return tr("“%1” has no sound, so there is no speech to recognise. Choose a recording with sound.").arg(name);
}

QString Messages::unknownCodec(const QString &name, const QString &codec)
{
    return tr("The sound of “%1” is in the format %2, which cannot be decoded here. Convert it to MP3, M4A or WAV.")
        .arg(name, codec);
}

QString Messages::noLibrary(const QString &name, const QString &library)
{
    return tr("“%1” cannot be played, because a part of FFmpeg is missing. Install the package %2 and start the "
              "program again.")
        .arg(name, library);
}

QString Messages::interrupted(const QString &name)
{
    return tr("“%1” could not be read to its end. Check the disk or the connection and try again.").arg(name);
}

QString Messages::cannotWrite(const QString &path, const QString &reason)
{
    return tr("The decoded sound could not be written to “%1”: %2. Make room on the disk and try again.")
        .arg(path, reason);
}

QString Messages::cancelled()
{
    return tr("Cancelled.");
}

} // namespace media
