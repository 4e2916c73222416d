#include "app/service/realtime/playlist.h"

#include "app/service/fetching/fetch.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace service {

namespace {

constexpr qsizetype longestPlaylist = 1024 * 1024;
constexpr qsizetype mostPieces = 20'000;
constexpr int mostRounds = 10; ///< reads of a live playlist that bring nothing new
constexpr auto shortestWait = 1s;

QString text(const char *source)
{
    return QCoreApplication::translate("Recogniser", source);
}

QString quoted(const QString &line, const QString &name)
{
    const QRegularExpression form(u"[:,]%1=\"([^\"]*)\""_s.arg(name));
    return form.match(line).captured(1);
}

/// A playlist is known by its first line, whatever its name.
bool mayBePlaylist(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArray("#EXTM3U").left(bytes.size()));
}

using Taking = std::function<bool(QByteArrayView)>;

/// One stream being fetched.
class Fetching
{
public:
    Fetching(qint64 most, Taking take, const std::atomic_bool &stop)
        : m_most(most)
        , m_take(std::move(take))
        , m_stop(stop)
    {
    }

    tl::expected<void, QString> run(const QUrl &url)
    {
        QByteArray head;
        bool isSound = false;
        const auto taken = get(url, [&](QByteArrayView bytes) {
            if (isSound)
                return pass(bytes);
            head.append(bytes.data(), bytes.size());
            if (mayBePlaylist(head))
                return head.size() <= longestPlaylist;
            isSound = true;
            return pass(head);
        });
        if (!taken || isSound)
            return taken;
        const auto playlist = readPlaylist(head, url);
        return playlist ? play(*playlist, url) : tl::unexpected(noPlaylist());
    }

private:
    static QString noPlaylist()
    {
        return text(QT_TRANSLATE_NOOP("Recogniser", "The playlist at the address cannot be read."));
    }

    bool pass(QByteArrayView bytes) { return m_isTaking = m_take(bytes); }

    tl::expected<void, QString> get(const QUrl &url, const Taking &take)
    {
        if (const auto bad = badAddress(url))
            return tl::unexpected(*bad);
        const auto fetched = fetch({.url = url, .largest = m_most, .take = take}, m_stop);
        if (!fetched && m_isTaking)
            return tl::unexpected(fetched.error().message);
        return {};
    }

    tl::expected<Playlist, QString> load(const QUrl &url)
    {
        QByteArray bytes;
        const auto got = get(url, [&](QByteArrayView piece) {
            bytes.append(piece.data(), piece.size());
            return bytes.size() <= longestPlaylist;
        });
        if (!got)
            return tl::unexpected(got.error());
        const auto playlist = readPlaylist(bytes, url);
        return playlist ? tl::expected<Playlist, QString>(*playlist) : tl::unexpected(noPlaylist());
    }

    tl::expected<void, QString> play(Playlist playlist, QUrl url)
    {
        if (!playlist.variants.isEmpty()) {
            url = playlist.variants.first();
            auto variant = load(url);
            if (!variant)
                return tl::unexpected(variant.error());
            playlist = std::move(*variant);
        }
        qint64 next
            = playlist.isComplete ? playlist.first : playlist.first + std::max<qint64>(playlist.pieces.size() - 3, 0);
        if (!playlist.opening.isEmpty()) {
            if (auto got = get(playlist.opening, [this](QByteArrayView bytes) { return pass(bytes); }); !got)
                return got;
        }
        for (int rounds = 0; rounds < mostRounds && m_isTaking && !m_stop; ++rounds) {
            const qint64 before = next;
            if (auto got = piecesFrom(playlist, next); !got)
                return got;
            if (playlist.isComplete || !m_isTaking)
                return {};
            rounds = next > before ? 0 : rounds;
            pause(std::max<std::chrono::milliseconds>(playlist.target / 2, shortestWait));
            auto again = load(url);
            if (!again)
                return tl::unexpected(again.error());
            playlist = std::move(*again);
        }
        return {};
    }

    tl::expected<void, QString> piecesFrom(const Playlist &playlist, qint64 &next)
    {
        if (playlist.isEncrypted || playlist.pieces.isEmpty())
            return tl::unexpected(text(QT_TRANSLATE_NOOP(
                "Recogniser", "The stream at the address is encrypted or empty; it cannot be recognised.")));
        next = std::max(next, playlist.first); // pieces that are gone already
        for (; next < playlist.first + playlist.pieces.size() && m_isTaking && !m_stop; ++next) {
            const QUrl &piece = playlist.pieces[next - playlist.first];
            if (auto got = get(piece, [this](QByteArrayView bytes) { return pass(bytes); }); !got)
                return got;
        }
        return {};
    }

    void pause(std::chrono::milliseconds time) const
    {
        const auto end = std::chrono::steady_clock::now() + time;
        while (!m_stop && std::chrono::steady_clock::now() < end)
            std::this_thread::sleep_for(50ms);
    }

    qint64 m_most;
    Taking m_take;
    const std::atomic_bool &m_stop;
    bool m_isTaking = true;
};

} // namespace

std::optional<Playlist> readPlaylist(const QByteArray &bytes, const QUrl &base)
{
    if (!bytes.startsWith("#EXTM3U"))
        return std::nullopt;
    static const QRegularExpression bandwidth(u"[:,]BANDWIDTH=(\\d{1,12})"_s);
    Playlist list;
    QMultiMap<qint64, QUrl> variants;
    std::optional<qint64> variant;
    for (const QString &raw : QString::fromUtf8(bytes).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith("#EXT-X-STREAM-INF"_L1))
            variant = bandwidth.match(line).captured(1).toLongLong();
        else if (line.startsWith("#EXT-X-MEDIA-SEQUENCE:"_L1))
            list.first = std::clamp<qint64>(line.section(u':', 1).toLongLong(), 0, std::numeric_limits<int>::max());
        else if (line.startsWith("#EXT-X-TARGETDURATION:"_L1))
            list.target = std::chrono::seconds(std::clamp(line.section(u':', 1).toInt(), 1, 60));
        else if (line.startsWith("#EXT-X-MAP:"_L1))
            list.opening = base.resolved(QUrl(quoted(line, u"URI"_s)));
        else if (line.startsWith("#EXT-X-KEY:"_L1))
            list.isEncrypted = list.isEncrypted || !line.contains("METHOD=NONE"_L1);
        else if (line == "#EXT-X-ENDLIST"_L1)
            list.isComplete = true;
        else if (!line.isEmpty() && !line.startsWith(u'#') && variant)
            variants.insert(*std::exchange(variant, std::nullopt), base.resolved(QUrl(line)));
        else if (!line.isEmpty() && !line.startsWith(u'#') && list.pieces.size() < mostPieces)
            list.pieces << base.resolved(QUrl(line));
    }
    list.variants = variants.values();
    return list;
}

tl::expected<void, QString> fetchSound(const QUrl &url, qint64 most, const std::function<bool(QByteArrayView)> &take,
                                       const std::atomic_bool &stop)
{
    return Fetching(most, take, stop).run(url);
}

} // namespace service
