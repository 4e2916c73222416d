#include "tests/ui/viewfixture.h"

using namespace Qt::StringLiterals;

namespace {

/// Where two pictures of the view differ, in logical pixels.
QRect difference(const QImage &a, const QImage &b)
{
    QRect result;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (a.pixel(x, y) != b.pixel(x, y))
                result |= QRect(x, y, 1, 1);
        }
    }
    return result;
}

} // namespace

/// Signs in the gutter, as layers give them.
class TestGutterMarks : public QObject
{
    Q_OBJECT
private slots:
    void aSignStandsBeforeTheTimeOfItsSegment_data()
    {
        QTest::addColumn<ui::GutterSign>("sign");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const ui::GutterSign sign : {ui::GutterSign::Reviewed, ui::GutterSign::Bookmark})
                QTest::addRow("%d %d", int(sign), int(direction)) << sign << direction;
        }
    }

    void aSignStandsBeforeTheTimeOfItsSegment()
    {
        QFETCH(ui::GutterSign, sign);
        QFETCH(Qt::LayoutDirection, direction);
        ViewFixture f({u"first words"_s, u"second words"_s});
        f.view.setLayoutDirection(direction);
        f.view.clearFocus(); // no blinking caret
        const QImage before = f.viewport()->grab().toImage();
        f.view.setGutterMarks("test", [sign](qsizetype segment) {
            return segment == 1 ? QList<ui::GutterSign>{sign} : QList<ui::GutterSign>();
        });
        const QRect sign1 = difference(before, f.viewport()->grab().toImage());
        QVERIFY(!sign1.isEmpty());
        const int lineTop = f.view.inputMethodQuery(Qt::ImCursorRectangle, QVariant()).toRect().top();
        QVERIFY(sign1.top() > lineTop); // the caret is in the first segment
        const bool isLeft = sign1.center().x() < f.viewport()->width() / 2;
        QCOMPARE(isLeft, direction == Qt::LeftToRight);
        QVERIFY(sign1.width() < 20 && sign1.height() < 24);
        f.view.setGutterMarks("test", {});
        QVERIFY(difference(before, f.viewport()->grab().toImage()).isEmpty());
    }

    void layersStandSideBySide()
    {
        ViewFixture f({u"first words"_s});
        f.view.clearFocus();
        const QImage before = f.viewport()->grab().toImage();
        const auto with = [](ui::GutterSign sign) { return [sign](qsizetype) { return QList<ui::GutterSign>{sign}; }; };
        f.view.setGutterMarks("bookmarks", with(ui::GutterSign::Bookmark));
        const QRect one = difference(before, f.viewport()->grab().toImage());
        f.view.setGutterMarks("reviewed", with(ui::GutterSign::Reviewed));
        const QRect two = difference(before, f.viewport()->grab().toImage());
        QVERIFY(two.width() > one.width() * 3 / 2);
        QVERIFY(two.left() >= 0);
        QCOMPARE(two.top() <= one.top(), true);
    }
};

QTEST_MAIN(TestGutterMarks)
#include "tst_guttermarks.moc"
