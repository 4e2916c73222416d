#pragma once

#include <atomic>
#include <functional>
#include <QJsonObject>
#include <QStringList>
#include <tl/expected.hpp>

/// Makes a dictionary and a language model for PocketSphinx of plain texts.
namespace service::trainer {

struct Order
{
    QStringList transcripts{}; ///< files of UTF-8 text that the model learns from
    QStringList tests{}; ///< and those that it is measured with
    QString folder{}; ///< where the model goes; it exists
};

struct Report
{
    QStringList log{}; ///< lines, in English: what was done and measured
    QJsonObject metrics{}; ///< names and numbers
};

/// Blocking, for a worker. The error is a sentence for the user, empty when it was cancelled.
tl::expected<Report, QString> train(const Order &order, const std::function<void(double)> &progress,
                                    const std::atomic_bool &cancel);

QString dictionaryIn(const QString &folder);
QString languageModelIn(const QString &folder);

} // namespace service::trainer
