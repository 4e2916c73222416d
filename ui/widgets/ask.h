#pragma once

#include <functional>
#include <QStringList>

class QWidget;

/// Questions to the user. None blocks: the answer comes by `done`, and not at all when it was cancelled or `parent` is
/// gone. Tests preset the answers, so that no dialog opens.
namespace ui::ask {

struct Question
{
    QString title{};
    QString text{}; ///< the question, naming the thing
    QString detail{}; ///< what follows from a yes
    QString accept{}; ///< the verb on the button
};

void files(QWidget *parent, const QString &title, const QString &filter, const QString &directory,
           const std::function<void(const QStringList &)> &done);
void folder(QWidget *parent, const QString &title, const QString &directory,
            const std::function<void(const QString &)> &done);
void saveName(QWidget *parent, const QString &title, const QString &path, const QString &filter,
              const std::function<void(const QString &)> &done);
void confirm(QWidget *parent, const Question &question, const std::function<void()> &done);
void text(QWidget *parent, const Question &question, const QString &value,
          const std::function<void(const QString &)> &done);

/// The next question of each kind takes the next preset answer; an empty one cancels.
void presetFiles(const QStringList &paths);
void presetConfirm(bool yes);
void presetText(const QString &value);
/// What was asked of confirm() last, for tests.
Question lastQuestion();

} // namespace ui::ask
