#include "app/service/training/modelfiles.h"

#include <QSaveFile>

namespace service::modelfiles {

namespace {

QByteArray number(float value)
{
    return QByteArray::number(double(value), 'f', 4);
}

/// Writes in blocks: a line at a time is slow.
class Lines
{
public:
    explicit Lines(QSaveFile &file)
        : m_file(file)
    {
    }
    ~Lines() { flush(); }
    void add(const QByteArray &line)
    {
        m_block += line + '\n';
        if (m_block.size() > 64 * 1024)
            flush();
    }

private:
    void flush()
    {
        m_file.write(m_block);
        m_block.clear();
    }
    QSaveFile &m_file;
    QByteArray m_block{};
};

void writeModel(Lines &lines, const NgramModel &model)
{
    lines.add("\\data\\");
    lines.add("ngram 1=" + QByteArray::number(model.words.size()));
    lines.add("ngram 2=" + QByteArray::number(qint64(model.bigrams.size())));
    lines.add("ngram 3=" + QByteArray::number(qint64(model.trigrams.size())));
    lines.add("\n\\1-grams:");
    for (qsizetype i = 0; i < model.words.size(); ++i) {
        const NgramModel::Unigram &one = model.unigrams[size_t(i)];
        lines.add(number(one.probability) + ' ' + model.words[i] + ' ' + number(one.backoff));
    }
    lines.add("\n\\2-grams:");
    for (const NgramModel::Bigram &pair : model.bigrams)
        lines.add(number(pair.probability) + ' ' + model.words[pair.first] + ' ' + model.words[pair.second] + ' '
                  + number(pair.backoff));
    lines.add("\n\\3-grams:");
    for (const NgramModel::Trigram &three : model.trigrams)
        lines.add(number(three.probability) + ' ' + model.words[three.first] + ' ' + model.words[three.second] + ' '
                  + model.words[three.third]);
    lines.add("\n\\end\\");
}

} // namespace

bool writeArpa(const QString &path, const NgramModel &model)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        Lines lines(file);
        writeModel(lines, model);
    }
    return file.commit();
}

} // namespace service::modelfiles
