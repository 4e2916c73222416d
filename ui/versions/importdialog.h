#pragma once

#include "models/versions/textimport.h"
#include <QDialog>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace ui {

class ElidedLabel;
class NoticeArea;

/// Asks how a text from elsewhere is to come into the open document, and brings it in.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(models::OpenDocument *document, const QString &path, QWidget *parent = nullptr);

    models::ImportOptions options() const;
    void setOptions(const models::ImportOptions &options);
    bool isReadyToImport() const;
    void accept() override;
    void reject() override;

signals:
    /// It is done: one undo step.
    void imported(const QString &name, const models::ImportSummary &summary, const document::Edit &edit);

private:
    QWidget *createFile(const QString &name);
    QWidget *createChoices();
    QWidget *createButtons();
    void showText(const models::ForeignText &text);
    void setBusy(bool busy);

    models::TextImport m_import;
    models::ForeignText m_text;
    NoticeArea *m_notices = nullptr;
    ElidedLabel *m_contents = nullptr;
    QWidget *m_choices = nullptr;
    QRadioButton *m_keepTimes = nullptr;
    QRadioButton *m_fileTimes = nullptr;
    QCheckBox *m_speakers = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace ui
