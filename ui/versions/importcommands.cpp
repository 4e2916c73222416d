#include "ui/versions/importcommands.h"

#include "models/document/formats/format.h"
#include "ui/document/documenttabs.h"
#include "ui/versions/importdialog.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/notice.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;
using models::ImportSummary;
using models::TextImport;

namespace {

const models::Option<QString> importFolderOption{"import/from", QString()};
const QString noticeKey = u"import"_s;
constexpr int progressAfterMs = 300;

QString textFilter()
{
    QStringList patterns;
    for (const document::Format &format : document::formats()) {
        if (format.read)
            patterns.append(u"*."_s + QLatin1String(format.suffix));
    }
    return ImportCommands::tr("Texts and subtitles") + u" ("_s + patterns.join(u' ') + u");;"_s
        + ImportCommands::tr("All files") + u" (*)"_s;
}

QString summaryText(const ImportSummary &summary)
{
    return ImportCommands::tr("%n word(s)", nullptr, int(summary.words)) + u": "_s
        + ImportCommands::tr("%n with the times of the recording", nullptr, int(summary.measured)) + u", "_s
        + ImportCommands::tr("%n estimated", nullptr, int(summary.estimated));
}

} // namespace

ImportCommands::ImportCommands(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    desk.actions.bind("file.import", this, &ImportCommands::choose);
    const auto follow = [this](DocumentPage *page) {
        if (page)
            connect(page->view(), &TranscriptView::importRequested, this, &ImportCommands::paste, Qt::UniqueConnection);
    };
    connect(&desk.tabs, &DocumentTabs::currentChanged, this, follow);
    follow(desk.tabs.current());
}

void ImportCommands::choose()
{
    models::Settings &settings = m_desk.workspace.settings;
    QString folder = settings.value(importFolderOption);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    ask::files(&m_desk.window, tr("Import Text or Subtitles"), textFilter(), folder,
               [this, &settings](const QStringList &paths) {
                   settings.setValue(importFolderOption, QFileInfo(paths.first()).absolutePath());
                   open(paths);
               });
}

void ImportCommands::open(const QStringList &paths)
{
    const QPointer<DocumentPage> page = m_desk.tabs.current();
    m_desk.notices.withdraw(u"text"_s);
    if (page && page->document() && page->document()->state() == models::OpenDocument::State::Loading) {
        connect(
            page, &DocumentPage::ready, this, [this, paths] { open(paths); }, Qt::SingleShotConnection);
        return;
    }
    if (!page || !page->isReady() || page->document()->model().isReadOnly()) {
        m_desk.notices.post(u"text"_s,
                            {.tone = Tone::Info,
                             .text = tr("%1 is a text. Open the document that it belongs to, for editing; then it can "
                                        "take the place of the text there.")
                                         .arg(QFileInfo(paths.value(0)).fileName()),
                             .offers = {{tr("Import"), [this, paths] { open(paths); }}}});
        return;
    }
    auto *dialog = new ImportDialog(page->document(), paths.first(), &m_desk.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this,
            [this, page](const QString &file, const ImportSummary &summary, const document::Edit &) {
                if (!page)
                    return;
                page->view()->setCaret({});
                tellImported(page, file, summary);
            });
    dialog->open();
}

void ImportCommands::paste(const document::Range &range, const QString &text)
{
    DocumentPage *page = m_desk.tabs.current();
    if (!page || !page->isReady())
        return;
    auto *import = new TextImport(*page->document(), page);
    const auto end = [page, import] {
        page->notices()->withdraw(noticeKey);
        import->deleteLater();
    };
    connect(import, &TextImport::imported, page,
            [this, page, end](const ImportSummary &summary, const document::Edit &edit) {
                end();
                page->view()->setCaret(edit.caretAfter);
                tellImported(page, {}, summary);
            });
    connect(import, &TextImport::cancelled, page, end);
    connect(import, &TextImport::failed, page, [page, end](const QString &message) {
        end();
        page->notices()->post(noticeKey, {.tone = Tone::Warning, .text = message});
    });
    QTimer::singleShot(progressAfterMs, import, [page, import] {
        if (import->isRunning())
            page->notices()->post(noticeKey,
                                  {.tone = Tone::Info,
                                   .text = tr("The pasted text is compared with the words that it replaces…"),
                                   .offers = {{tr("Cancel"), [import] { import->cancel(); }}},
                                   .closable = false});
    });
    import->replaceRange(range, text);
}

void ImportCommands::tellImported(DocumentPage *page, const QString &name, const ImportSummary &summary)
{
    const QString what = summaryText(summary);
    page->notices()->post(noticeKey,
                          {.tone = Tone::Success,
                           .text = name.isEmpty() ? tr("Pasted %1.").arg(what) : tr("Imported %1: %2.").arg(name, what),
                           .offers = {{tr("Undo"), [page] {
                                           page->notices()->withdraw(noticeKey);
                                           page->view()->undo();
                                       }}}});
}

} // namespace ui
