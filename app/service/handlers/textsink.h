#pragma once

#include "app/service/handlers/handlers.h"

#include <QFile>
#include <QStringDecoder>

namespace service::handlers {

/// Takes a plain text as a file and checks on the way that it is UTF-8 and has something in it.
class TextSink : public BodySink
{
public:
    struct Taken
    {
        QString path{}; ///< to be moved away; removed otherwise
        QString name{};
        qint64 size = 0;
    };
    using Keep = std::function<Response(const Taken &text)>;

    /// Refuses what the head already says is wrong: 413, 415, 507.
    static tl::expected<std::unique_ptr<TextSink>, Response> open(Workspace &workspace, const RequestHead &head,
                                                                  qint64 largest, Keep keep);
    ~TextSink() override;
    bool write(std::span<const char> bytes) override;
    Response finish() override;

private:
    TextSink(QString path, QString name, Keep keep);

    Keep m_keep;
    QString m_name;
    QFile m_file;
    QStringDecoder m_decoder{QStringDecoder::Utf8, QStringDecoder::Flag::Default};
    bool m_hasLetters = false;
    bool m_isText = true;
    bool m_isFull = false;
};

/// Follows a text as it arrives: whether it is UTF-8 without control characters.
bool isPlainText(QStringDecoder &decoder, std::span<const char> bytes, bool &hasLetters);

} // namespace service::handlers
