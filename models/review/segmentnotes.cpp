#include "models/review/segmentnotes.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr QByteArrayView memberName = "\"x_review\"";
constexpr QLatin1StringView wordPrefix = "word:"_L1;

/// Place of one member of a JSON object's text, from its name to the end of its value.
struct Member
{
    qsizetype begin = 0;
    qsizetype nameEnd = 0;
    qsizetype end = 0;
};

qsizetype stringEnd(const QByteArray &json, qsizetype at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

/// The members of an object in compact or loose form; nothing of what is no object.
QList<Member> membersOf(const QByteArray &json)
{
    QList<Member> members;
    int depth = 0;
    Member member{.begin = -1};
    for (qsizetype at = 0; at < json.size();) {
        const char c = json[at];
        if (c == '"') {
            const qsizetype end = stringEnd(json, at);
            if (depth == 1 && member.begin < 0)
                member = {.begin = at, .nameEnd = end};
            at = member.end = end;
            continue;
        }
        if (c == '{' || c == '[')
            ++depth;
        if (c == '}' || c == ']')
            --depth;
        const bool ends = (c == ',' && depth == 1) || (c == '}' && depth == 0);
        if (ends && member.begin >= 0) {
            members.append(member);
            member = {.begin = -1};
        } else if (c > ' ') {
            member.end = at + 1;
        }
        ++at;
    }
    return members;
}

std::optional<Member> find(const QByteArray &json)
{
    if (!json.contains(memberName))
        return {};
    for (const Member &member : membersOf(json)) {
        if (QByteArrayView(json).sliced(member.begin, member.nameEnd - member.begin) == memberName)
            return member;
    }
    return {};
}

QByteArray text(const SegmentNotes &notes)
{
    QJsonObject object;
    if (notes.reviewed)
        object.insert("reviewed"_L1, true);
    if (!notes.accepted.isEmpty())
        object.insert("accepted"_L1, QJsonArray::fromStringList(notes.accepted));
    return memberName.toByteArray() + ':' + QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray without(const QByteArray &json)
{
    const std::optional<Member> own = find(json);
    if (!own)
        return json;
    QByteArray rest;
    for (const Member &member : membersOf(json)) {
        if (member.begin != own->begin)
            rest += (rest.isEmpty() ? "" : ",") + json.mid(member.begin, member.end - member.begin);
    }
    return rest.isEmpty() ? QByteArray() : '{' + rest + '}';
}

document::Edit rowsEdit(const document::Transcript &transcript, qsizetype first, qsizetype count, const QString &label)
{
    const qsizetype begin = std::clamp<qsizetype>(first, 0, transcript.segments.size());
    document::Edit edit{.label = label, .first = begin};
    edit.removed = edit.inserted
        = transcript.segments.mid(begin, std::clamp<qsizetype>(count, 0, transcript.segments.size() - begin));
    edit.caretBefore = edit.caretAfter = {begin, 0};
    return edit;
}

} // namespace

SegmentNotes notesOf(const document::Segment &segment)
{
    const std::optional<Member> own = find(segment.extra);
    if (!own)
        return {};
    const qsizetype colon = segment.extra.indexOf(':', own->nameEnd);
    const QJsonObject object = QJsonDocument::fromJson(segment.extra.mid(colon + 1, own->end - colon - 1)).object();
    SegmentNotes notes{.reviewed = object.value("reviewed"_L1).toBool()};
    for (const QJsonValue &name : object.value("accepted"_L1).toArray())
        notes.accepted.append(name.toString());
    return notes;
}

bool isReviewed(const document::Segment &segment)
{
    return !segment.extra.isEmpty() && notesOf(segment).reviewed;
}

QSet<QString> acceptedWords(const document::Segment &segment)
{
    QSet<QString> words;
    if (segment.extra.isEmpty())
        return words;
    for (const QString &name : notesOf(segment).accepted) {
        if (name.startsWith(wordPrefix))
            words.insert(name.mid(wordPrefix.size()));
    }
    return words;
}

void setNotes(document::Segment &segment, const SegmentNotes &notes)
{
    QByteArray rest = without(segment.extra);
    if (notes == SegmentNotes()) {
        segment.extra = rest;
        return;
    }
    rest.chop(1); // its brace
    segment.extra = (rest.isEmpty() ? "{" : rest + ',') + text(notes) + '}';
}

document::Edit setReviewed(const document::Transcript &transcript, qsizetype first, qsizetype count, bool reviewed)
{
    document::Edit edit = rowsEdit(transcript, first, count,
                                   reviewed ? QCoreApplication::translate("Edit", "Mark as reviewed")
                                            : QCoreApplication::translate("Edit", "Mark as not reviewed"));
    for (document::Segment &segment : edit.inserted) {
        SegmentNotes notes = notesOf(segment);
        notes.reviewed = reviewed;
        setNotes(segment, notes);
    }
    return edit;
}

document::Edit acceptIssues(const document::Transcript &transcript, qsizetype row, const QStringList &names)
{
    document::Edit edit = rowsEdit(transcript, row, 1, QCoreApplication::translate("Edit", "Accept issue"));
    for (document::Segment &segment : edit.inserted) {
        SegmentNotes notes = notesOf(segment);
        notes.accepted += names;
        notes.accepted.removeDuplicates();
        setNotes(segment, notes);
    }
    return edit;
}

} // namespace models
