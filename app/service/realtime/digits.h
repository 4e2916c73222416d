#pragma once

#include "api/realtimemessages.h"

/// English number words as digits: "twenty three" is 23, "two thousand five" is 2005. Words that are no number, and
/// "one" alone (which is mostly none), stay as they are.
namespace service::digits {

QString inText(const QString &text);
/// Words that become one number become one word with the time of all of them and the least of their confidences.
QList<api::LiveWord> inWords(const QList<api::LiveWord> &words);

} // namespace service::digits
