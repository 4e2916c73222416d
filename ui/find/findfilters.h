#pragma once

#include "models/document/search.h"

#include <QToolButton>

namespace ui {

/// Where is searched: what one speaker says, doubtful words, the selection. A button with a menu; it tells what is set.
class FindFilters : public QToolButton
{
    Q_OBJECT
public:
    explicit FindFilters(QWidget *parent = nullptr);

    void setSpeakers(const QStringList &names);
    void setSelectionAvailable(bool available);
    void setInSelection(bool on);
    bool isInSelection() const { return m_inSelection; }
    void fill(document::SearchQuery &query) const; ///< all but the selection
    void clear();

signals:
    void changed();
    void inSelectionChanged(bool on);

private:
    void fillMenu();
    void addSpeakers(QMenu *menu);
    void addConfidences(QMenu *menu);
    void show();

    QStringList m_speakers;
    std::optional<QString> m_speaker;
    int m_percent = 0; ///< below this confidence; 0: any
    bool m_inSelection = false;
    bool m_canSelect = false;
};

} // namespace ui
