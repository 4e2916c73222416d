#include "models/editrecord.h"
#include "models/merge.h"
#include "models/segmentids.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using document::Segment;
using document::Transcript;
using models::merge;
using models::sameContent;

namespace {

Segment segment(const QString &id, const QString &text, int start)
{
    document::Word word;
    word.setSpan(document::Ms(start), document::Ms(start + 900));
    return {.id = id,
            .text = text,
            .words = {word},
            .startMs = quint32(start),
            .stopMs = quint32(start + 900),
            .speaker = 0};
}

Transcript talk(int segments)
{
    Transcript transcript{.speakers = {{.id = u"S1"_s, .name = u"Ann"_s}, {.id = u"S2"_s, .name = u"Ben"_s}}};
    for (int i = 0; i < segments; ++i)
        transcript.segments.append(segment(u"s%1"_s.arg(i), u"text%1"_s.arg(i), i * 1000));
    return transcript;
}

QStringList texts(const Transcript &transcript)
{
    QStringList list;
    for (const Segment &segment : transcript.segments)
        list.append(segment.text);
    return list;
}

void set(Transcript &transcript, qsizetype row, const QString &text)
{
    transcript.segments[row].text = text;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT
private slots:
    void takesWhatEachSideChanged()
    {
        const Transcript base = talk(4);
        Transcript mine = base;
        Transcript theirs = base;
        set(mine, 0, u"mine"_s);
        set(theirs, 2, u"theirs"_s);
        theirs.segments.removeAt(3);
        mine.segments.insert(1, segment(u"m"_s, u"added"_s, 500));
        const auto result = merge(base, mine, theirs);
        QVERIFY(result.isClean());
        QCOMPARE(texts(result.merged), (QStringList{u"mine"_s, u"added"_s, u"text1"_s, u"theirs"_s}));
    }

    void bothChangingTheSameSegmentIsAConflictThatLosesNothing()
    {
        const Transcript base = talk(3);
        Transcript mine = base;
        Transcript theirs = base;
        set(mine, 1, u"mine"_s);
        set(theirs, 1, u"theirs"_s);
        auto result = merge(base, mine, theirs);
        QCOMPARE(result.conflicts, QStringList{u"s1"_s});
        QCOMPARE(result.merged.segments.at(1).text, u"mine"_s);
        set(theirs, 1, u"mine"_s);
        result = merge(base, mine, theirs);
        QVERIFY(result.isClean()); // both did the same
        theirs.segments.removeAt(1);
        result = merge(base, mine, theirs);
        QCOMPARE(result.conflicts, QStringList{u"s1"_s}); // changed here, removed there
        QVERIFY(texts(result.merged).contains(u"mine"_s));
    }

    void bothRemovingOrBothAddingTheSameIsNoConflict()
    {
        const Transcript base = talk(3);
        Transcript mine = base;
        mine.segments.removeAt(1);
        mine.segments.append(segment(u"a"_s, u"end"_s, 5000));
        Transcript theirs = base;
        theirs.segments.removeAt(1);
        theirs.segments.append(segment(u"b"_s, u"end"_s, 5000));
        const auto result = merge(base, mine, theirs);
        QVERIFY(result.isClean());
        QCOMPARE(texts(result.merged), (QStringList{u"text0"_s, u"text2"_s, u"end"_s}));
    }

    void additionsAtOnePlaceStandInTheOrderOfTime()
    {
        const Transcript base = talk(2);
        Transcript mine = base;
        mine.segments.insert(1, segment(u"m"_s, u"late"_s, 800));
        Transcript theirs = base;
        theirs.segments.insert(1, segment(u"m"_s, u"early"_s, 700)); // even with the same new id
        const auto result = merge(base, mine, theirs);
        QVERIFY(result.isClean());
        QCOMPARE(texts(result.merged), (QStringList{u"text0"_s, u"early"_s, u"late"_s, u"text1"_s}));
        QVERIFY(result.merged.segments.at(1).id != result.merged.segments.at(2).id);
    }

    void speakersAreMerged()
    {
        const Transcript base = talk(3);
        Transcript mine = base;
        mine.speakers[0].name = u"Anna"_s;
        Transcript theirs = base;
        theirs.speakers[1].name = u"Benjamin"_s;
        theirs.speakers.append({.id = u"S3"_s, .name = u"Cleo"_s});
        theirs.segments[2].speaker = 2;
        auto result = merge(base, mine, theirs);
        QVERIFY(result.isClean());
        QCOMPARE(result.merged.speakers.at(0).name, u"Anna"_s);
        QCOMPARE(result.merged.speakers.at(1).name, u"Benjamin"_s);
        QCOMPARE(result.merged.speakerName(result.merged.segments.at(2)), u"Cleo"_s);
        theirs.speakers[0].name = u"Annie"_s;
        result = merge(base, mine, theirs);
        QVERIFY(result.speakersConflict);
    }

    void captionsAreMatchedByTheirContent()
    {
        Transcript base = talk(5);
        base.kind = document::Kind::Captions;
        Transcript theirs = base;
        theirs.segments.removeAt(0);
        theirs.segments.insert(2, segment({}, u"inserted"_s, 2500));
        set(theirs, 3, u"changed"_s);
        for (qsizetype i = 0; i < theirs.segments.size(); ++i)
            theirs.segments[i].id = u"s%1"_s.arg(i); // ids are mere numbers, as a reader gives them
        Transcript mine = base;
        set(mine, 1, u"mine"_s);
        const auto result = merge(base, mine, theirs);
        QVERIFY2(result.isClean(), qPrintable(result.conflicts.join(u' ')));
        QCOMPARE(texts(result.merged), (QStringList{u"mine"_s, u"text2"_s, u"inserted"_s, u"changed"_s, u"text4"_s}));
    }

    // P7 of the promises: edits of different segments merge to the last one, whoever comes first.
    void disjointEditsMergeWithoutLoss()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            const Transcript base = talk(20 + random.bounded(30));
            Transcript mine = base;
            Transcript theirs = base;
            QStringList expected;
            QHash<QString, bool> owner; // who may touch a segment
            for (const Segment &segment : base.segments)
                owner.insert(segment.id, random.bounded(2) == 0);
            for (int edit = 0; edit < 25; ++edit) {
                const bool isMine = random.bounded(2) == 0;
                change(isMine ? mine : theirs, owner, isMine, u"r%1e%2"_s.arg(round).arg(edit), random);
            }
            const auto result = merge(base, mine, theirs);
            QVERIFY(result.isClean());
            const QStringList all = texts(result.merged);
            for (const Transcript *side : {&mine, &theirs})
                for (const Segment &segment : side->segments)
                    if (!base.segments.contains(segment))
                        QVERIFY2(all.contains(segment.text), qPrintable(segment.text));
            for (const Segment &segment : base.segments) { // removed by one stays removed
                const auto isIn = [&](const Transcript &side) {
                    return std::ranges::any_of(side.segments,
                                               [&](const Segment &other) { return other.id == segment.id; });
                };
                QCOMPARE(isIn(result.merged), isIn(mine) && isIn(theirs));
            }
            QVERIFY(sameContent(merge(base, theirs, mine).merged, result.merged)); // whoever comes first
        }
    }

    void theDifferenceLeadsFromOneToTheOther()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 200; ++round) {
            const Transcript from = talk(random.bounded(1, 12));
            Transcript to = from;
            QHash<QString, bool> owner;
            for (const Segment &segment : from.segments)
                owner.insert(segment.id, true);
            for (int edit = 0; edit < 4; ++edit)
                change(to, owner, true, u"e%1"_s.arg(edit), random);
            Transcript text = from;
            document::apply(text, models::difference(from, to));
            QCOMPARE(text, to);
            QVERIFY(models::EditRecord::of(models::difference(from, from)).inserted.isEmpty());
        }
    }

private:
    // Changes, removes or splits one segment that belongs to this side.
    static void change(Transcript &side, const QHash<QString, bool> &owner, bool isMine, const QString &text,
                       QRandomGenerator &random)
    {
        if (side.segments.isEmpty())
            return;
        const qsizetype row = random.bounded(int(side.segments.size()));
        const QString id = side.segments.at(row).id;
        if (owner.value(id, !isMine) != isMine)
            return;
        switch (random.bounded(4)) {
        case 0:
            side.segments.removeAt(row);
            break;
        case 1: { // as a split does: the first half keeps the id
            const quint32 start = side.segments.at(row).startMs;
            side.segments[row].text = text + u"a"_s;
            side.segments.insert(row + 1, segment(text, text + u"b"_s, int(start) + 100 + random.bounded(700)));
            break;
        }
        default:
            side.segments[row].text = text;
        }
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
