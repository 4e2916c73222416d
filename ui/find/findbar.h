#pragma once

#include "ui/find/finder.h"
#include "ui/find/findoptions.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QToolButton;

namespace ui {

class ElidedLabel;
class FindField;
class FindFilters;
class FindToggles;

/// Finds and replaces in the document shown above it. Enter and Shift+Enter go from hit to hit, Escape goes back to the
/// text with the hit selected.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(models::Settings &settings, QWidget *parent = nullptr);

    void setPage(DocumentPage *page);
    void open(bool replacing); ///< with the selected text, or the last one; the field gets the focus
    void step(int by); ///< shows itself when it was closed, and leaves the focus where it is
    void dismiss(); ///< back to the text
    QString text() const; ///< what is searched for
    Finder &finder() { return m_finder; }

signals:
    void shown(bool shown);
    void everywhereRequested(); ///< the same, in all documents

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void createFind();
    void createButtons();
    void createReplace();
    QToolButton *addButton(const QString &icon, const QString &name);
    void arrange(); ///< in two rows, or in four where there is little room
    void takeSelection();
    void search();
    void showPage();
    void showReplacing(bool replacing);
    void showStatus();
    void setInSelection(bool on);
    document::ReplaceText replacement() const;

    models::Settings &m_settings;
    Finder m_finder;
    QPointer<DocumentPage> m_page; ///< searched while the bar is shown
    FindField *m_find = nullptr;
    FindField *m_replace = nullptr;
    FindToggles *m_toggles = nullptr;
    FindFilters *m_filters = nullptr;
    QAbstractButton *m_preserveCase = nullptr;
    ElidedLabel *m_status = nullptr;
    QLabel *m_message = nullptr; ///< what is wrong with an expression
    QWidget *m_options = nullptr; ///< toggles and filters
    QWidget *m_buttons = nullptr;
    QWidget *m_replaceButtons = nullptr;
    QList<QWidget *> m_steps; ///< of no use without hits
    QList<QWidget *> m_replacers;
    std::optional<bool> m_isNarrow;
    bool m_replacing = false;
    document::Range m_selection; ///< when the bar was opened
};

} // namespace ui
