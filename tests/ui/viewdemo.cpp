// A window with nothing but the text view, to look at it: viewdemo [dark] [rtl] [captions] [large] [narrow] [playing]
#include "tests/ui/transcripts.h"
#include "ui/transcriptview.h"
#include <QApplication>
#include <QStyleFactory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::Text, QColor(0xdd, 0xdf, 0xe2));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xd6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

document::Transcript mixed()
{
    document::Transcript transcript;
    transcript.speakers = {{.id = u"1"_s, .name = u"Ann"_s},
                           {.id = u"2"_s, .name = u"Benjamin Featherstonehaugh-Cholmondeley"_s},
                           {.id = u"3"_s, .name = u"Dr. نور"_s, .color = u"#ffd900"_s}};
    const QStringList texts = {
        u"Well, the first thing we did was look at the numbers, and they were wrong in ways that nobody had expected when the year began, so we started over from the beginning."_s,
        u"Which numbers?"_s,
        u"The ones from March. And then there was this customer who kept calling, every day, sometimes twice 😀👨‍👩‍👧 about the invoice."_s,
        u"نعم، هذا صحيح تماما، والأرقام 1234 كانت خاطئة منذ البداية في Excel كما قلت لكم أمس في الاجتماع الطويل الذي استمر ثلاث ساعات."_s,
        u"שלום, זה טקסט בעברית עם English words באמצע."_s,
        u"हिन्दी में कुछ शब्द यहाँ हैं और ภาษาไทยก็มีด้วย 日本語のテキストもあります。"_s,
        u"DonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftDonaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft is long."_s,
        u""_s,
        u"And that was the end of it."_s};
    const int speakers[] = {0, 1, 0, 2, 2, 1, 0, -1, 1};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const int start = i == 0 ? 72000 : int(transcript.segments.last().stopMs);
        transcript.segments.append(transcripts::segment(texts.at(i), start, speakers[i]));
        document::Segment &row = transcript.segments.last();
        for (qsizetype w = 4; w < row.words.size(); w += 9)
            row.words[w].setConfidence(0.3);
        for (qsizetype w = 6; w < row.words.size(); w += 11)
            row.words[w].setMarks(w % 2 == 0 ? document::Bold : document::Italic);
    }
    return transcript;
}

document::Transcript captions()
{
    document::Transcript transcript
        = transcripts::of({u"- Which numbers?\n- The ones from March."_s,
                           u"They were wrong\nin ways nobody expected."_s, u"So we started over."_s});
    transcript.kind = document::Kind::Captions;
    return transcript;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList options = QApplication::arguments().mid(1);
    if (options.contains(u"dark"_s))
        QApplication::setPalette(darkPalette());
    if (options.contains(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    models::TranscriptModel model;
    model.setTranscript(options.contains(u"captions"_s)    ? captions()
                            : options.contains(u"large"_s) ? transcripts::large(1000000)
                                                           : mixed());
    ui::TranscriptView view;
    if (!options.contains(u"empty"_s))
        view.setModel(&model);
    view.setPlaceholderText(u"Drop a recording here, open the sample, or sign in."_s);
    view.setConfidenceThreshold(0.6);
    view.resize(options.contains(u"narrow"_s) ? QSize(420, 700) : QSize(1100, 800));
    view.show();
    QTimer clock;
    document::Ms now = model.transcript().segments.first().start();
    QObject::connect(&clock, &QTimer::timeout, &view, [&] {
        now += document::Ms(100);
        view.setCurrentWord(model.transcript().wordAt(now));
    });
    if (options.contains(u"playing"_s))
        clock.start(100);
    else
        view.setCurrentWord({0, 9});
    return QApplication::exec();
}
