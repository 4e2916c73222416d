#pragma once

#include <QString>

namespace service {

struct Workspace;

/// Gives a new workspace a finished session to try the program with: a recording, its transcript and its captions.
/// Once: a workspace whose sample was deleted does not get it back.
void installSample(Workspace &workspace, const QString &samplesDir);

} // namespace service
