#pragma once

#include "models/document/formats/jsonsegments.h"
#include "models/document/formats/scriptixjson.h"

namespace document::json {

/// Walks down the levels of a reply: envelope, document, body, content.
class BodyReader
{
public:
    /// `factor` turns the file's times into milliseconds.
    explicit BodyReader(double factor)
        : m_segments(factor)
    {
    }

    void read(ondemand::document &document);
    DocumentReply finish();
    /// The times make sense only as seconds.
    bool countsSeconds() const;

private:
    struct Member
    {
        QByteArray key{}; ///< escaped as in the file
        QByteArray raw{};
    };
    /// What one object held.
    struct Level
    {
        std::vector<Member> others{}; ///< besides the levels below it
        bool isEnvelope = false;
        bool isBody = false;
        bool isResult = false; ///< a session's raw result
    };

    void readObject(ondemand::object object);
    void readLevel(std::string_view key, ondemand::value value, Level &level);
    void readEnvelope(ondemand::value value);
    void readBody(ondemand::value value);
    void readNestedText(ondemand::value value);
    void readMetadata(ondemand::object object);
    void readContent(ondemand::value value);
    void takeFields(const Level &level);
    double durationMs() const;

    DocumentReply m_reply;
    SegmentReader m_segments;
    int m_depth = 0;
    bool m_hasObjectBody = false;
    bool m_isArrayBody = false;
    QString m_bodyType;
    double m_duration = 0; ///< as in the file
    bool m_durationInSeconds = false;
    QString m_language;
    Members m_body;
    Members m_metadata;
    Members m_content;
    std::vector<std::unique_ptr<ondemand::parser>> m_nestedParsers; ///< words point into their memory
};

} // namespace document::json
