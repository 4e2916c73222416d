#include "ui/document/conflictmerge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/languages.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using document::Segment;
using document::Transcript;

/// Small widgets and helpers of the window.
class TestWidgets : public QObject
{
    Q_OBJECT
private slots:
    void timesAreWrittenAndRead();
    void tipsShowMarkupAsText();
    void bannersShowMarkupAsText();
    void aBannerReplacesTheOneOfItsKey();
    void anOfferRunsAndClosingWithdraws();
    void atMostFourBannersAreShown();
    void longLabelsAreCutAndTellAllInTheTip();
    void everyLanguageHasAName();
    void aConflictTakesMineTheirsOrBoth();
    void aSegmentThatOneSideRemovedCanGoOrStay();
    void speakersRenamedTwiceAreAskedFor();

private:
    static Segment segment(const QString &text, quint32 startMs);
};

Segment TestWidgets::segment(const QString &text, quint32 startMs)
{
    return {.id = QString::number(startMs), .text = text, .startMs = startMs, .stopMs = startMs + 900};
}

void TestWidgets::timesAreWrittenAndRead()
{
    QCOMPARE(ui::timeText(74'320ms, true), u"01:14.3"_s);
    QCOMPARE(ui::timeText(3'723'000ms), u"1:02:03"_s);
    QCOMPARE(ui::timeFromText(u"75"_s).value(), 75s);
    QCOMPARE(ui::timeFromText(u"1:02:03"_s).value(), 3723s);
    QCOMPARE(ui::timeFromText(u"1:15.5"_s).value(), 75'500ms);
    for (const QString &wrong : {u"abc"_s, u"1:2:3:4"_s, u"-5"_s, u""_s, u"1e300"_s})
        QVERIFY2(!ui::timeFromText(wrong), qPrintable(wrong));
}

void TestWidgets::tipsShowMarkupAsText()
{
    const QString hostile = u"<img src=\"file:///etc/passwd\"> & <b>"_s;
    QTextDocument document;
    document.setHtml(ui::tip(hostile));
    QCOMPARE(document.toPlainText(), hostile);
    QVERIFY(Qt::mightBeRichText(ui::tip(u"a & b"_s))); // else the tool tip would show the escapes
}

void TestWidgets::bannersShowMarkupAsText()
{
    ui::NoticeArea area;
    area.post(u"x"_s, {.text = u"<b>bold</b>"_s});
    for (const QLabel *label : area.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestWidgets::aBannerReplacesTheOneOfItsKey()
{
    ui::NoticeArea area;
    area.post(u"save"_s, {.tone = ui::Tone::Error, .text = u"first"_s});
    area.post(u"save"_s, {.tone = ui::Tone::Error, .text = u"second"_s});
    QVERIFY(!area.isHidden());
    QCOMPARE(area.banner(u"save"_s)->notice().text, u"second"_s);
    area.withdraw(u"save"_s);
    QVERIFY(!area.banner(u"save"_s));
    QVERIFY(area.isHidden());
}

void TestWidgets::anOfferRunsAndClosingWithdraws()
{
    ui::NoticeArea area;
    int runs = 0;
    area.post(u"load"_s, {.text = u"Not loaded."_s, .offers = {{u"Try Again"_s, [&runs] { ++runs; }}}});
    area.show();
    QTest::mouseClick(area.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(runs, 1);
    QVERIFY(area.banner(u"load"_s));
    QTest::mouseClick(area.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!area.banner(u"load"_s));
}

void TestWidgets::atMostFourBannersAreShown()
{
    ui::NoticeArea area;
    for (int i = 0; i < 7; ++i)
        area.post(QString::number(i), {.text = QString::number(i)});
    QVERIFY(!area.banner(u"6"_s)->isHidden());
    QVERIFY(!area.banner(u"3"_s)->isHidden());
    QVERIFY(area.banner(u"2"_s)->isHidden());
    area.withdraw(u"6"_s);
    QVERIFY(!area.banner(u"2"_s)->isHidden());
}

void TestWidgets::longLabelsAreCutAndTellAllInTheTip()
{
    const QString name = u"A very long name of a recording "_s.repeated(6) + u".mp3"_s;
    ui::ElidedLabel label(name);
    label.resize(120, 20);
    label.show();
    QVERIFY(label.text().size() < name.size());
    QCOMPARE(label.toolTip(), ui::tip(name));
    QCOMPARE(label.accessibleName(), name);
    label.setFullText(u"short"_s);
    QCOMPARE(label.text(), u"short"_s);
    QVERIFY(label.toolTip().isEmpty());
}

void TestWidgets::everyLanguageHasAName()
{
    QCOMPARE(ui::languageCodes().first(), u"en"_s);
    for (const QString &code : ui::languageCodes())
        QVERIFY(ui::languageName(code) != code);
    QCOMPARE(ui::languageName(u"en-gb"_s), u"English (GB)"_s);
    QCOMPARE(ui::languageName(u"my-model"_s), u"my-model"_s);
}

void TestWidgets::aConflictTakesMineTheirsOrBoth()
{
    models::Conflict conflict;
    conflict.mine.speakers = {{.name = u"Ann"_s}};
    conflict.theirs.speakers = {{.name = u"Ben"_s}, {.name = u"Ann"_s}};
    conflict.mine.segments = {segment(u"one"_s, 0), segment(u"two mine"_s, 1000), segment(u"three"_s, 2000)};
    conflict.theirs.segments = {segment(u"one"_s, 0), segment(u"two theirs"_s, 1000), segment(u"three"_s, 2000)};
    conflict.theirs.segments[1].speaker = 0;
    conflict.merged = conflict.mine;
    conflict.segments = {u"1000"_s};
    const auto found = ui::differences(conflict);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].mine, u"two mine"_s);
    QCOMPARE(found[0].theirs, u"Ben: two theirs"_s);

    const auto texts = [&](ui::Choice choice) {
        QStringList result;
        for (const Segment &part : ui::resolved(conflict, found, {choice}).segments)
            result.append(part.text);
        return result.join(u'|');
    };
    QCOMPARE(texts(ui::Choice::Mine), u"one|two mine|three"_s);
    QCOMPARE(texts(ui::Choice::Theirs), u"one|two theirs|three"_s);
    QCOMPARE(texts(ui::Choice::Both), u"one|two mine|two theirs|three"_s);
    const Transcript theirs = ui::resolved(conflict, found, {ui::Choice::Theirs});
    QCOMPARE(theirs.speakerName(theirs.segments[1]), u"Ben"_s);
    const Transcript both = ui::resolved(conflict, found, {ui::Choice::Both});
    QVERIFY(both.segments[1].id != both.segments[2].id);
}

void TestWidgets::aSegmentThatOneSideRemovedCanGoOrStay()
{
    models::Conflict conflict;
    conflict.mine.segments = {segment(u"one"_s, 0)};
    conflict.theirs.segments = {segment(u"one"_s, 0), segment(u"two changed"_s, 1000)};
    conflict.merged = conflict.theirs; // a change is kept until somebody decides
    conflict.segments = {u"1000"_s};
    const auto found = ui::differences(conflict);
    QVERIFY(found[0].mine.isEmpty());
    QCOMPARE(ui::resolved(conflict, found, {ui::Choice::Mine}).segments.size(), 1);
    QCOMPARE(ui::resolved(conflict, found, {ui::Choice::Theirs}).segments.size(), 2);
}

void TestWidgets::speakersRenamedTwiceAreAskedFor()
{
    models::Conflict conflict;
    conflict.mine.speakers = {{.id = u"S1"_s, .name = u"Ann"_s}};
    conflict.theirs.speakers = {{.id = u"S1"_s, .name = u"Anne"_s}};
    conflict.merged = conflict.mine;
    const auto found = ui::differences(conflict);
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].isSpeakers());
    QCOMPARE(ui::resolved(conflict, found, {ui::Choice::Theirs}).speakers[0].name, u"Anne"_s);
    QCOMPARE(ui::resolved(conflict, found, {ui::Choice::Mine}).speakers[0].name, u"Ann"_s);
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
