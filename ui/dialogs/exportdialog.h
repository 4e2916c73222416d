#pragma once

#include "models/opendocument.h"
#include "models/settings.h"
#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

class NoticeArea;

/// Writes a document to a file: format, what goes into it, where. Tells the result in place.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(models::OpenDocument *document, models::Settings &settings, QWidget *parent = nullptr);

    void setTimes(const document::TimeDisplay &times); ///< as the document shows them
    void setFormat(const QString &name);
    void setPath(const QString &path);
    QString path() const;
    void accept() override; ///< writes; the dialog stays to tell how it went

private:
    QWidget *createForm();
    QWidget *createButtons();
    const document::Format *format() const;
    void proposePath();
    void browse();
    void showPath();
    void showWritten(const QString &path);
    void showFailure(const QString &message);
    void setBusy(bool busy);

    QPointer<models::OpenDocument> m_document;
    models::Settings &m_settings;
    NoticeArea *m_notices = nullptr;
    QComboBox *m_format = nullptr;
    document::TimeDisplay m_times;
    QCheckBox *m_timestamps = nullptr;
    QCheckBox *m_codes = nullptr; ///< times as they are shown, not from the start of the recording
    QCheckBox *m_speakers = nullptr;
    QLineEdit *m_path = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_write = nullptr;
};

} // namespace ui
