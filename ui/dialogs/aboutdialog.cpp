#include "ui/dialogs/aboutdialog.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Work
{
    const char *name;
    const char *licence;
    const char *address;
};
constexpr Work works[]{
    {"Qt 6", "LGPL-3.0", "https://www.qt.io"},
    {"FFmpeg", "LGPL-2.1 / GPL-2.0", "https://ffmpeg.org"},
    {"Boost (Beast, Asio)", "BSL-1.0", "https://www.boost.org"},
    {"SQLite", "Public domain", "https://sqlite.org"},
    {"simdjson", "Apache-2.0", "https://simdjson.org"},
    {"libsodium", "ISC", "https://libsodium.org"},
    {"libzip", "BSD-3-Clause", "https://libzip.org"},
    {"QtKeychain", "BSD-2-Clause", "https://github.com/frankosterfeld/qtkeychain"},
    {"tl::expected", "CC0-1.0", "https://github.com/TartanLlama/expected"},
    {"PocketSphinx", "BSD-2-Clause", "https://cmusphinx.github.io"},
};

QWidget *createWorks()
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(AboutDialog::tr("Third-party software"));
    list->setHeaderLabels({AboutDialog::tr("Name"), AboutDialog::tr("Licence"), AboutDialog::tr("Where")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    for (const Work &work : works)
        new QTreeWidgetItem(list, {QLatin1String(work.name), QLatin1String(work.licence), QLatin1String(work.address)});
    for (int column = 0; column < 2; ++column)
        list->resizeColumnToContents(column);
    return list;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Scriptix Desktop"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(14);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    auto *sign = plainLabel({});
    sign->setPixmap(applicationIcon().pixmap({64, 64}, devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(headingLabel(tr("Scriptix Desktop")));
    words->addWidget(quietLabel(tr("Version %1").arg(QStringLiteral(SCRIPTIX_VERSION))));
    words->addWidget(quietLabel(tr("Transcripts and captions, corrected by ear. Apache License 2.0.")));
    top->addWidget(sign);
    top->addLayout(words, 1);
    column->addLayout(top);
    column->addWidget(plainLabel(tr("It stands on the work of others:")));
    column->addWidget(createWorks(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(560, 420);
}

} // namespace ui
