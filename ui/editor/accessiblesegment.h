#pragma once

#include <QAccessibleInterface>

namespace ui {

class AccessibleTranscript;

/// One segment for screen readers: who, when and what.
class AccessibleSegment : public QAccessibleInterface
{
public:
    AccessibleSegment(const AccessibleTranscript &transcript, qsizetype segment);

    qsizetype segment() const { return m_segment; }
    void invalidate() { m_transcript = nullptr; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text type) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Paragraph; }
    QAccessible::State state() const override;

private:
    const AccessibleTranscript *m_transcript;
    qsizetype m_segment;
};

} // namespace ui
