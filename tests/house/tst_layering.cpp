#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Layer
{
    QString folder;
    QStringList mayInclude; ///< prefixes of project includes
};

/// The arrows of the target graph in CONTRIBUTING; the first folder that fits a file is its layer.
const QList<Layer> layers{
    {u"api/"_s, {u"api/"_s}},
    {u"models/document/"_s, {u"models/document/"_s}},
    {u"models/media/"_s, {u"models/media/"_s}},
    {u"models/"_s, {u"models/"_s, u"api/"_s}},
    {u"ui/"_s, {u"ui/"_s, u"models/"_s, u"api/result.h"_s}},
    {u"app/service/"_s, {u"app/service/"_s, u"api/"_s, u"models/document/"_s, u"models/media/"_s}},
};

QStringList sources(const QString &folder)
{
    QStringList files;
    QDirIterator it(QStringLiteral(SOURCE_ROOT "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files << QDir(QStringLiteral(SOURCE_ROOT)).relativeFilePath(it.next());
    files.sort();
    return files;
}

QString contents(const QString &file)
{
    QFile source(QStringLiteral(SOURCE_ROOT "/") + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

const Layer *layerOf(const QString &file)
{
    for (const Layer &layer : layers) {
        if (file.startsWith(layer.folder))
            return &layer;
    }
    return nullptr;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT
private slots:
    void includesFollowTheTargetGraph()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+/[^\"]+)\""_s,
                                                QRegularExpression::MultilineOption);
        QStringList wrong;
        int checked = 0;
        for (const QString &top : {u"api"_s, u"models"_s, u"ui"_s, u"app"_s}) {
            for (const QString &file : sources(top)) {
                const Layer *layer = layerOf(file);
                if (!layer)
                    continue;
                ++checked;
                for (const QRegularExpressionMatch &match : include.globalMatch(contents(file))) {
                    const QString header = match.captured(1);
                    const bool allowed = std::any_of(layer->mayInclude.begin(), layer->mayInclude.end(),
                                                     [&](const QString &prefix) { return header.startsWith(prefix); });
                    if (!allowed)
                        wrong << file + u" includes "_s + header;
                }
            }
        }
        QVERIFY(checked > 50);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void headersAreGuardedByPragmaOnce()
    {
        QStringList wrong;
        for (const QString &top : {u"api"_s, u"models"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
            for (const QString &file : sources(top)) {
                if (file.endsWith(".h"_L1) && !contents(file).startsWith("#pragma once"_L1))
                    wrong << file;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nothingSwitchesTlsChecksOffOrBuildsSqlFromText()
    {
        static const QRegularExpression forbidden(
            u"ignoreSslErrors|VerifyNone|setInsecureFallback\\s*\\(\\s*true|(?:exec|prepare)\\s*\\(\\s*(?!u?\"PRAGMA )[^;)]*(?:\\.arg\\(|\"\\s*\\+)"_s);
        QStringList wrong;
        for (const QString &top : {u"api"_s, u"models"_s, u"ui"_s, u"app"_s}) {
            for (const QString &file : sources(top)) {
                const QRegularExpressionMatch match = forbidden.match(contents(file));
                if (match.hasMatch())
                    wrong << file + u": "_s + match.captured(0);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void noFileGrowsIntoTwoThings()
    {
        QStringList wrong;
        for (const QString &top : {u"api"_s, u"models"_s, u"ui"_s, u"app"_s}) {
            for (const QString &file : sources(top)) {
                const qsizetype lines = contents(file).count(u'\n');
                if (lines > 500)
                    wrong << u"%1: %2 lines"_s.arg(file).arg(lines);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
