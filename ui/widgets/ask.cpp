#include "ui/widgets/ask.h"

#include "ui/widgets/text.h"

#include <optional>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QQueue>

namespace ui::ask {

namespace {

QQueue<QStringList> presetPaths;
QQueue<bool> presetAnswers;
QQueue<QString> presetTexts;
Question asked;

template <class T>
std::optional<T> taken(QQueue<T> &presets)
{
    return presets.isEmpty() ? std::nullopt : std::optional<T>(presets.dequeue());
}

void show(QFileDialog *dialog, QWidget *parent, const std::function<void(const QStringList &)> &done)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, done);
    dialog->open();
}

} // namespace

void files(QWidget *parent, const QString &title, const QString &filter, const QString &directory,
           const std::function<void(const QStringList &)> &done)
{
    if (const auto paths = taken(presetPaths))
        return paths->isEmpty() ? void() : done(*paths);
    auto *dialog = new QFileDialog(parent, title, directory, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    show(dialog, parent, done);
}

void folder(QWidget *parent, const QString &title, const QString &directory,
            const std::function<void(const QString &)> &done)
{
    if (const auto paths = taken(presetPaths))
        return paths->isEmpty() ? void() : done(paths->first());
    auto *dialog = new QFileDialog(parent, title, directory);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    show(dialog, parent, [done](const QStringList &paths) { done(paths.first()); });
}

void saveName(QWidget *parent, const QString &title, const QString &path, const QString &filter,
              const std::function<void(const QString &)> &done)
{
    if (const auto paths = taken(presetPaths))
        return paths->isEmpty() ? void() : done(paths->first());
    auto *dialog = new QFileDialog(parent, title, path, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(path);
    show(dialog, parent, [done](const QStringList &paths) { done(paths.first()); });
}

void confirm(QWidget *parent, const Question &question, const std::function<void()> &done)
{
    asked = question;
    if (const auto yes = taken(presetAnswers))
        return *yes ? done() : void();
    auto *box = new QMessageBox(QMessageBox::NoIcon, question.title, question.text, QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.detail);
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText); // the box sets the main text's format only
    QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(accept, &QPushButton::clicked, parent, done);
    box->open();
}

void text(QWidget *parent, const Question &question, const QString &value,
          const std::function<void(const QString &)> &done)
{
    asked = question;
    const auto answer = [done](const QString &given) {
        if (!given.trimmed().isEmpty())
            done(given.trimmed());
    };
    if (const auto preset = taken(presetTexts))
        return answer(*preset);
    auto *dialog = new QInputDialog(parent);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.text);
    dialog->setTextValue(value);
    dialog->setOkButtonText(question.accept);
    for (QLabel *label : dialog->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, answer);
    dialog->resize(420, dialog->sizeHint().height());
    dialog->open();
}

void presetFiles(const QStringList &paths)
{
    presetPaths.enqueue(paths);
}
void presetConfirm(bool yes)
{
    presetAnswers.enqueue(yes);
}
void presetText(const QString &value)
{
    presetTexts.enqueue(value);
}
Question lastQuestion()
{
    return asked;
}

} // namespace ui::ask
