#pragma once

#include <functional>
#include <QHash>
#include <QList>
#include <QString>

namespace service {

/// The value of a placeholder; nullopt leaves it as it stands.
using Placeholder = std::function<std::optional<QString>(const QString &name)>;

/// The XML of a Word part as text, changed only where placeholders stand, so that everything else stays as it was.
/// Takes only text that a real XML reader has found well formed and without a document type.
class WordXml
{
public:
    /// nullopt when it is not well formed, or has a document type.
    static std::optional<WordXml> read(const QByteArray &bytes);

    /// For each paragraph with one of `rowNames` what it becomes `rows` times over, all others once.
    void fill(const QStringList &rowNames, qsizetype rows, const std::function<Placeholder(qsizetype row)> &rowValues,
              const Placeholder &values);
    bool hasPlaceholder(const QString &name) const;
    /// Plain paragraphs at the end of the body.
    void append(const QStringList &paragraphs);
    QByteArray bytes() const { return m_text.toUtf8(); }

private:
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    struct Paragraph
    {
        Range range{}; ///< with its tags
        QList<Range> texts{}; ///< of the elements w:t: from behind the name in the start tag to the end tag
    };

    QList<Paragraph> paragraphs() const; ///< innermost ones, in order
    QString plain(const Paragraph &paragraph) const;
    QString filled(const Paragraph &paragraph, const Placeholder &values) const;

    QString m_text{};
    QString m_prefix{}; ///< w:
};

} // namespace service
