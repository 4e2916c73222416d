#include "ui/editor/textlines.h"

#include <cmath>
#include <QFontDatabase>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace {

ui::Metrics metrics(int width)
{
    ui::Metrics metrics;
    metrics.textFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    metrics.textFont.setPixelSize(14);
    metrics.textWidth = width;
    metrics.lineHeight = 20;
    metrics.averageCharWidth = QFontMetricsF(metrics.textFont).averageCharWidth();
    return metrics;
}

ui::ShownText shown(const QString &text)
{
    document::Segment segment;
    segment.text = text;
    return ui::ShownText::of(segment, nullptr);
}

/// The same text in one QTextLayout.
struct Whole
{
    QTextLayout layout;

    Whole(const ui::ShownText &shown, const ui::Metrics &metrics)
        : layout(shown.text, metrics.textFont)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(shown.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment((shown.rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        layout.setTextOption(option);
        layout.setFormats(shown.formats);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(metrics.textWidth);
        layout.endLayout();
    }
};

QString differenceFrom(const ui::TextLines &lines, const ui::ShownText &text, const ui::Metrics &metrics)
{
    const Whole whole(text, metrics);
    if (lines.count() != whole.layout.lineCount())
        return u"%1 lines instead of %2"_s.arg(lines.count()).arg(whole.layout.lineCount());
    for (int i = 0; i < lines.count(); ++i) {
        const QTextLine line = whole.layout.lineAt(i);
        if (lines.start(i) != line.textStart())
            return u"line %1 starts at %2 instead of %3"_s.arg(i).arg(lines.start(i)).arg(line.textStart());
        for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at) {
            const qreal x = lines.line(i).cursorToX(at - lines.base(i));
            if (std::abs(x - line.cursorToX(at)) > 2)
                return u"line %1, place %2: x %3 instead of %4"_s.arg(i).arg(at).arg(x).arg(line.cursorToX(at));
        }
    }
    return {};
}

} // namespace

class TestTextLines : public QObject
{
    Q_OBJECT
private slots:
    void changesLeaveWhatOneLayoutOfAllWouldShow_data()
    {
        QTest::addColumn<QStringList>("pieces");
        QTest::newRow("english") << QStringList{u"well "_s,
                                                u"the first thing "_s,
                                                u"a"_s,
                                                u" "_s,
                                                u"numbers, "_s,
                                                u"-"_s,
                                                u"surprisingly"_s,
                                                u"wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww"_s};
        QTest::newRow("lines") << QStringList{u"one line\n"_s, u"\n"_s, u"two "_s, u"words that are long "_s};
        QTest::newRow("hebrew") << QStringList{u"שלום "_s, u"עולם, "_s, u"12 "_s,
                                               u"abc "_s,  u"(א) "_s,   u"ארוך מאוד "_s};
        QTest::newRow("english with arabic")
            << QStringList{u"word "_s, u"مرحبا "_s, u"12, "_s, u"another one "_s, u"العالم"_s};
        QTest::newRow("embedded directions") << QStringList{u"one "_s, u"\u202bאב "_s, u"two"_s, u"\u202c "_s, u"ג"_s};
        QTest::newRow("chinese and emoji") << QStringList{u"你好世界"_s, u"，"_s, u"再见。"_s, u"😀"_s, u"ok "_s};
        QTest::newRow("devanagari and thai") << QStringList{u"नमस्ते "_s, u"हिन्दी "_s, u"สวัสดี"_s, u"ค่ะ "_s, u"e\u0301"_s};
    }
    void changesLeaveWhatOneLayoutOfAllWouldShow()
    {
        QFETCH(QStringList, pieces);
        const ui::Metrics m = metrics(240);
        QRandomGenerator random(5);
        QString text;
        ui::TextLines lines;
        lines.layOut(shown(text), m);
        for (int step = 0; step < 200; ++step) {
            const auto pick = [&](qsizetype below) { return qsizetype(random.bounded(quint32(below))); };
            QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
            const auto whole = [&characters](qsizetype place) {
                characters.setPosition(place);
                return characters.isAtBoundary() ? place : characters.toNextBoundary();
            };
            const qsizetype at = whole(pick(text.size() + 1));
            if (text.size() > 800 || (pick(3) == 0 && !text.isEmpty()))
                text.remove(at, whole(std::min(text.size(), at + pick(text.size() > 800 ? 400 : 8))) - at);
            else
                text.insert(at, pieces.at(pick(pieces.size())).repeated(pick(10) == 0 ? 20 : 1));
            const ui::ShownText now = shown(text);
            const int before = lines.height();
            const ui::LineChange change = lines.change(now, m);
            QCOMPARE(before + change.height - change.heightBefore, lines.height());
            const QString difference = differenceFrom(lines, now, m);
            QVERIFY2(difference.isEmpty(), qPrintable(u"step %1: %2\n%3"_s.arg(step).arg(difference, text)));
        }
    }

    void caretsWalkTheSamePlacesHoweverTheTextCameAbout()
    {
        const ui::Metrics m = metrics(200);
        QString text;
        ui::TextLines typed;
        typed.layOut(shown(text), m);
        for (int word = 0; word < 60; ++word) {
            text.insert(text.size() / 2, u"some words "_s);
            typed.change(shown(text), m);
        }
        for (int at = 0; at < text.size(); ++at) {
            QCOMPARE(typed.right(at), at + 1);
            QCOMPARE(typed.left(at + 1), at);
        }
        QCOMPARE(typed.left(0), 0);
        QCOMPARE(typed.right(int(text.size())), int(text.size()));
    }

    void aKeyInALongTextMakesFewLinesAnew()
    {
        const ui::Metrics m = metrics(500);
        QRandomGenerator random(2);
        QString text;
        for (int word = 0; word < 10000; ++word)
            text += QString(1 + int(random.bounded(9)), QChar(u'a' + int(random.bounded(26)))) + u' ';
        ui::TextLines lines;
        lines.layOut(shown(text), m);
        int most = 0;
        int total = 0;
        constexpr int keys = 300;
        for (int key = 0; key < keys; ++key) {
            text.insert(text.size() / 2 + key, key % 6 == 5 ? u' ' : u'x');
            const int height = lines.change(shown(text), m).height;
            most = std::max(most, height / m.lineHeight);
            total += height / m.lineHeight;
        }
        QVERIFY2(total < keys * 6, qPrintable(QString::number(total)));
        QVERIFY2(most < 200, qPrintable(QString::number(most)));
    }

    void anotherWidthBreaksALongTextAnew()
    {
        QString text = u"several words "_s.repeated(300);
        ui::TextLines lines;
        lines.layOut(shown(text), metrics(500));
        text.insert(900, u"more "_s);
        lines.change(shown(text), metrics(500));
        lines.breakAgain(metrics(300));
        QCOMPARE(differenceFrom(lines, shown(text), metrics(300)), QString());
    }
};

QTEST_MAIN(TestTextLines)
#include "tst_textlines.moc"
