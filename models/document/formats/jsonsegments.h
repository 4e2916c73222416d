#pragma once

#include "models/document/formats/jsonvalue.h"
#include "models/document/formats/wordmatch.h"
#include <QHash>

namespace document::json {

/// Reads segments of documents, captions and raw results, in all their spellings.
class SegmentReader
{
public:
    explicit SegmentReader(double factor)
        : m_factor(factor)
    {
    }

    void read(ondemand::array array);
    /// Reads a speaker entry of the metadata.
    void readSpeaker(ondemand::object object);
    /// Segments and speakers, with ids, in order.
    void finish(Transcript &transcript);

    bool sawFraction() const { return m_sawFraction; }
    double largest() const { return m_largest; } ///< time as in the file
    double meanWord() const; ///< duration as in the file

private:
    void readSegment(ondemand::object object);
    bool readSegmentMember(std::string_view key, ondemand::value value, Segment &segment);
    void readWords(ondemand::array array);
    void readWord(ondemand::object object);
    void readWord(ondemand::array array);
    bool readWordMember(std::string_view key, ondemand::value value, RawWord &word);
    void readMarks(ondemand::value value, RawWord &word);
    bool readSource(ondemand::value value, RawWord &word);
    std::optional<double> time(ondemand::value value);
    void scale(std::optional<double> &time);
    qint32 label(ondemand::value value);
    qint32 labelIndex(const QString &id, const QString &name);
    std::string_view keptText(ondemand::value value);

    double m_factor = 1; ///< 1000 when the file counts seconds
    bool m_sawFraction = false;
    double m_largest = 0;
    double m_spoken = 0;
    qsizetype m_words = 0;
    QList<Segment> m_segments;
    QList<Speaker> m_speakers; ///< of the metadata
    QList<Speaker> m_labels; ///< of the segments
    QHash<QString, qint32> m_labelIndex;
    // of the segment that is being read
    std::vector<RawWord> m_raw;
    std::optional<double> m_start;
    std::optional<double> m_stop;
    std::vector<QByteArray> m_kept; ///< texts that simdjson could not decode
    QByteArray m_scratch;
    Members m_members;
    Members m_wordMembers;
};

} // namespace document::json
