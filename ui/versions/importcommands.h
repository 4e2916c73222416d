#pragma once

#include "models/versions/textimport.h"
#include "ui/window/desk.h"

namespace ui {

class DocumentPage;

/// Brings texts from elsewhere into the document that is shown: from files and from long pastes.
class ImportCommands : public QObject
{
    Q_OBJECT
public:
    ImportCommands(Desk &desk, QObject *parent);

public slots:
    void open(const QStringList &paths); ///< asks by the import dialog, or says what is missing

private:
    void choose();
    void paste(const document::Range &range, const QString &text);
    void tellImported(DocumentPage *page, const QString &name, const models::ImportSummary &summary);

    Desk &m_desk;
};

} // namespace ui
