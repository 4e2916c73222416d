#pragma once

#include "models/document/editing.h"
#include <QMimeData>

namespace ui {

/// A piece of a transcript for the clipboard and for drags, as plain text and with its words' times. It is written out
/// only when somebody asks, so selecting a million words costs nothing.
class FragmentMime : public QMimeData
{
    Q_OBJECT
public:
    explicit FragmentMime(document::Fragment fragment)
        : m_fragment(std::move(fragment))
    {
    }

    /// The fragment in any data, whoever made it.
    static std::optional<document::Fragment> fragmentOf(const QMimeData &data);
    static bool isIn(const QMimeData &data);

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &mimeType, QMetaType type) const override;

private:
    document::Fragment m_fragment;
};

} // namespace ui
