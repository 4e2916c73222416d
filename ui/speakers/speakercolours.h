#pragma once

#include <QMenu>

namespace ui {

/// The colours that are offered for a speaker.
class SpeakerColours : public QMenu
{
    Q_OBJECT
public:
    /// `own` is the colour that was chosen before, or empty; `index` the speaker's place.
    SpeakerColours(const QString &own, int index, QWidget *parent);

signals:
    void chosen(const QString &color); ///< "#RRGGBB"; empty: the colour of the place
    void otherWanted(); ///< none of these

private:
    void offer(const QString &title, const QString &color, const QString &own, int index);
};

} // namespace ui
