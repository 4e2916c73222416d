#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(SOURCE_ROOT);
const QStringList layers{u"api"_s, u"models"_s, u"ui"_s, u"app"_s};

/// One entry of a .ts file.
struct Message
{
    QString context{};
    QString source{};
    QStringList texts{}; ///< more than one for plural forms
    bool isUnfinished = false;
};

QList<Message> messages(const QString &path)
{
    QList<Message> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    bool hasPlurals = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            all.append({.context = context});
            hasPlurals = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            all.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            all.last().isUnfinished = xml.attributes().hasAttribute("type"_L1);
            if (!hasPlurals)
                all.last().texts << xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            all.last().texts << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Message>() : all;
}

/// %1, %L2, %n: what a program fills in.
QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%L?(\\d+|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : place.globalMatch(text))
        found << match.captured(1);
    found.sort();
    found.removeDuplicates();
    return found;
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// Every sentence that people may see is translated into every language, in the context that the program asks for.
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        for (const QString &name : QDir(root + u"/translations"_s).entryList({u"*.ts"_s}))
            QVERIFY(QFile::copy(root + u"/translations/"_s + name, m_dir.filePath(name)));
        update({u"-ts"_s, file(u"nl"_s), file(u"fr"_s), file(u"de"_s)});
        update({u"-pluralonly"_s, u"-ts"_s, file(u"en"_s)});
    }

    void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated()
    {
        QFETCH(QString, language);
        const QList<Message> all = messages(file(language));
        QVERIFY(all.size() > (language == u"en" ? 0 : 500));
        QStringList wrong;
        for (const Message &message : all) {
            if (message.isUnfinished || message.texts.isEmpty() || message.texts.contains(QString()))
                wrong << message.context + u": "_s + message.source;
        }
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"Run the target update_translations, then translate:\n"_s + wrong.join(u'\n')));
    }

    void translationsFillInTheSameValues_data() { languages(); }
    void translationsFillInTheSameValues()
    {
        QFETCH(QString, language);
        QStringList wrong;
        for (const Message &message : messages(file(language))) {
            for (const QString &text : message.texts) {
                QStringList missing = places(message.source);
                for (const QString &place : places(text))
                    if (!missing.removeOne(place))
                        missing << place;
                if (message.texts.size() > 1)
                    missing.removeOne(u"n"_s); // "one file" needs no number
                if (!missing.isEmpty())
                    wrong << message.source + u" → "_s + text;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// A sentence that only passes through a function of ours is seen by no tool: it must be marked where it stands.
    void sentencesAreMarkedWhereTheyStand()
    {
        static const QRegularExpression helper(u"^(?:inline )?QString (\\w+)\\(const char \\*\\w+\\)"_s,
                                               QRegularExpression::MultilineOption);
        QMap<QString, QString> texts;
        QMap<QString, QStringList> ofHeaders; ///< folder -> names
        for (const QString &layer : layers) {
            QDirIterator it(root + u'/' + layer, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                texts.insert(path, contents(path));
                for (const auto &match : helper.globalMatch(path.endsWith(".h"_L1) ? texts[path] : QString()))
                    ofHeaders[it.fileInfo().path()] << match.captured(1);
            }
        }
        QVERIFY(texts.size() > 200);
        QStringList wrong;
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            QStringList names;
            for (auto folder = ofHeaders.cbegin(); folder != ofHeaders.cend(); ++folder)
                names += text.key().startsWith(folder.key()) ? folder.value() : QStringList();
            for (const auto &match : helper.globalMatch(*text))
                names << match.captured(1);
            for (const QString &name : std::as_const(names)) {
                const QRegularExpression call(u"(?<![\\w.:>])"_s + name + u"\\(\\s*(\"[^\"]*\")"_s);
                for (const auto &match : call.globalMatch(*text))
                    wrong << text.key() + u": "_s + match.captured(1);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"Use QT_TRANSLATE_NOOP:\n"_s + wrong.join(u'\n')));
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"nl", "fr", "de", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    QString file(const QString &language) const { return m_dir.filePath(u"scriptix_"_s + language + u".ts"_s); }

    static void update(const QStringList &options)
    {
        QProcess process;
        process.setWorkingDirectory(root);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(LUPDATE),
                      QStringList{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-extensions"_s,
                                  u"cpp,h"_s, u"-I"_s, root}
                          + layers + options);
        QVERIFY2(process.waitForFinished(), qPrintable(process.errorString()));
        const QByteArray said = process.readAll();
        QVERIFY2(process.exitCode() == 0, said.constData());
        QVERIFY2(!said.contains("lacks Q_OBJECT"), said.constData()); // its sentences are then in a wrong context
    }

    QTemporaryDir m_dir{};
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
