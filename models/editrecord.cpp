#include "models/editrecord.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

using document::Segment;
using document::Speaker;
using document::Word;

namespace models {

namespace {

constexpr quint8 formatVersion = 1;

void write(QDataStream &out, const Segment &segment)
{
    out << segment.id << segment.text << segment.startMs << segment.stopMs << segment.speaker << segment.channel
        << segment.extra << quint32(segment.words.size());
    out << quint32(segment.wordExtra.size());
    for (const document::WordExtra &extra : segment.wordExtra)
        out << qint64(extra.word) << extra.members;
    for (const Word &word : segment.words)
        out << word.startMs << word.offset << word.packedDuration << word.packedConfidence << word.flags;
}

bool read(QDataStream &in, Segment &segment)
{
    quint32 count = 0;
    quint32 extras = 0;
    in >> segment.id >> segment.text >> segment.startMs >> segment.stopMs >> segment.speaker >> segment.channel
        >> segment.extra >> count >> extras;
    for (quint32 i = 0; i < extras && in.status() == QDataStream::Ok; ++i) {
        qint64 word = 0;
        document::WordExtra extra;
        in >> word >> extra.members;
        extra.word = qsizetype(word);
        segment.wordExtra.append(extra);
    }
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Word word;
        in >> word.startMs >> word.offset >> word.packedDuration >> word.packedConfidence >> word.flags;
        segment.words.append(word);
    }
    return in.status() == QDataStream::Ok;
}

void write(QDataStream &out, const QList<Speaker> &speakers)
{
    out << quint32(speakers.size());
    for (const Speaker &speaker : speakers)
        out << speaker.id << speaker.name << speaker.color << speaker.extra;
}

QList<Speaker> readSpeakers(QDataStream &in)
{
    QList<Speaker> speakers;
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        Speaker speaker;
        in >> speaker.id >> speaker.name >> speaker.color >> speaker.extra;
        speakers.append(speaker);
    }
    return speakers;
}

} // namespace

EditRecord EditRecord::of(const document::Edit &edit)
{
    EditRecord record{.first = edit.first, .removed = edit.removed.size(), .inserted = edit.inserted};
    if (edit.speakers)
        record.speakers = edit.speakers->after;
    return record;
}

QByteArray EditRecord::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << formatVersion << qint64(first) << qint64(removed) << quint32(inserted.size());
    for (const Segment &segment : inserted)
        write(out, segment);
    out << speakers.has_value();
    if (speakers)
        write(out, *speakers);
    out << qChecksum(bytes);
    return bytes;
}

std::optional<EditRecord> EditRecord::fromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    qint64 first = 0;
    qint64 removed = 0;
    quint32 count = 0;
    in >> version >> first >> removed >> count;
    if (version != formatVersion || bytes.size() < 2)
        return std::nullopt;
    EditRecord record{.first = qsizetype(first), .removed = qsizetype(removed)};
    for (quint32 i = 0; i < count; ++i) {
        Segment segment;
        if (!read(in, segment))
            return std::nullopt;
        record.inserted.append(segment);
    }
    bool hasSpeakers = false;
    in >> hasSpeakers;
    if (hasSpeakers)
        record.speakers = readSpeakers(in);
    quint16 checksum = 0;
    in >> checksum;
    if (in.status() != QDataStream::Ok || checksum != qChecksum(QByteArrayView(bytes).chopped(2)))
        return std::nullopt;
    return record;
}

bool EditRecord::applyTo(document::Transcript &transcript) const
{
    const qsizetype size = transcript.segments.size();
    if (first < 0 || removed < 0 || first > size || removed > size - first)
        return false;
    document::Edit edit{.first = first, .removed = transcript.segments.mid(first, removed), .inserted = inserted};
    if (speakers)
        edit.speakers = document::SpeakerChange{.before = transcript.speakers, .after = *speakers};
    document::apply(transcript, edit);
    return true;
}

bool fold(EditRecord &record, const EditRecord &next)
{
    const qsizetype at = next.first - record.first;
    if (at < 0 || next.removed == 0 || at + next.removed > record.inserted.size())
        return false;
    const auto begin = record.inserted.begin() + at;
    if (next.removed == next.inserted.size()) {
        std::copy(next.inserted.begin(), next.inserted.end(), begin);
    } else {
        QList<Segment> rows = record.inserted.mid(0, at);
        rows += next.inserted;
        rows += record.inserted.mid(at + next.removed);
        record.inserted = rows;
    }
    if (next.speakers)
        record.speakers = next.speakers;
    return true;
}

document::Edit difference(const document::Transcript &from, const document::Transcript &to)
{
    const auto &a = from.segments;
    const auto &b = to.segments;
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    document::Edit edit{
        .first = head, .removed = a.mid(head, a.size() - head - tail), .inserted = b.mid(head, b.size() - head - tail)};
    if (from.speakers != to.speakers)
        edit.speakers = document::SpeakerChange{.before = from.speakers, .after = to.speakers};
    return edit;
}

} // namespace models
