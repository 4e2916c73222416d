#pragma once

#include "models/document/transcript.h"
#include <QStringList>

/// The editor as simply as it can be said: texts, by code units. Caret places are the real ones.
struct Reference
{
    QStringList texts{};

    void remove(const document::Range &range)
    {
        texts[range.from.segment] = texts.at(range.from.segment).first(range.from.offset)
            + texts.at(range.to.segment).sliced(range.to.offset);
        texts.remove(range.from.segment + 1, range.to.segment - range.from.segment);
    }
    document::Position insert(const document::Range &range, const QString &text)
    {
        remove(range);
        const QStringList lines = text.split(u'\n');
        const QString tail = texts.at(range.from.segment).sliced(range.from.offset);
        texts[range.from.segment].truncate(range.from.offset);
        texts[range.from.segment] += lines.first();
        for (qsizetype i = 1; i < lines.size(); ++i)
            texts.insert(range.from.segment + i, lines.at(i));
        const qsizetype last = range.from.segment + lines.size() - 1;
        const document::Position end{last, texts.at(last).size()};
        texts[last] += tail;
        return end;
    }
    void split(const document::Position &at)
    {
        // Blanks at the border go, as they would stand at a segment's edge.
        QString head = texts.at(at.segment).first(at.offset);
        QString tail = texts.at(at.segment).sliced(at.offset);
        while (!head.isEmpty() && head.back().isSpace())
            head.chop(1);
        while (!tail.isEmpty() && tail.front().isSpace())
            tail.remove(0, 1);
        texts[at.segment] = head;
        texts.insert(at.segment + 1, tail);
    }
    void merge(qsizetype segment)
    {
        const QString left = texts.at(segment);
        const QString right = texts.takeAt(segment + 1);
        const bool chinese = left.endsWith(u'二') && right.startsWith(u'二'); // written without blanks
        const bool blank
            = !left.isEmpty() && !right.isEmpty() && !left.back().isSpace() && !right.front().isSpace() && !chinese;
        texts[segment] = left + (blank ? QStringLiteral(" ") : QString()) + right;
    }
    /// Backspace and Delete: a range that is just the border of two segments merges them.
    void erase(const document::Range &range)
    {
        if (range.to == document::Position{range.from.segment + 1, 0}
            && range.from.offset == texts.at(range.from.segment).size())
            merge(range.from.segment);
        else
            remove(range);
    }
    QString text(const document::Range &range) const
    {
        if (range.from.segment == range.to.segment)
            return texts.at(range.from.segment).sliced(range.from.offset, range.to.offset - range.from.offset);
        QStringList lines = texts.mid(range.from.segment, range.to.segment - range.from.segment + 1);
        lines.first().remove(0, range.from.offset);
        lines.last().truncate(range.to.offset);
        return lines.join(u'\n');
    }
};

/// Words with their marks and times, as texts to compare.
inline QStringList wordsOf(const document::Segment &segment)
{
    QStringList words;
    for (qsizetype i = 0; i < segment.words.size(); ++i) {
        const document::Word &word = segment.words.at(i);
        words.append(QStringLiteral("%1@%2+%3").arg(segment.wordText(i)).arg(word.startMs).arg(word.marks()));
    }
    return words;
}

inline QString said(const document::Position &at)
{
    return QStringLiteral("%1:%2").arg(at.segment).arg(at.offset);
}
