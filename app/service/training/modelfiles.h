#pragma once

#include "app/service/training/ngrammodel.h"

#include <QString>
#include <tl/expected.hpp>

/// Language models in the forms of CMU Sphinx.
namespace service::modelfiles {

/// The binary form of sphinxbase 5 ("Trie Language Model", lm_trie.c): a suffix trie with bit-packed entries and tables
/// of 65,536 probabilities. Trigram models only. Both take seconds and end early, without success, when they are
/// cancelled. The error says what is wrong with the file, for a log.
tl::expected<NgramModel, QString> readTrie(const QString &path, const std::atomic_bool &cancel);
bool writeTrie(const QString &path, const NgramModel &model, const std::atomic_bool &cancel);

/// The text form of Doug Paul's ARPA format, which every toolkit reads.
bool writeArpa(const QString &path, const NgramModel &model);

} // namespace service::modelfiles
