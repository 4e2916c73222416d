#pragma once

#include <QString>

/// node with the packages of package-lock.json, installed into the build folder when they are not there yet.
class NpmFolder
{
public:
    /// `sources`: where package.json, package-lock.json and the scripts are.
    NpmFolder(const QString &sources, const QString &folder);

    bool install();
    bool isMissing() const { return m_isMissing; } ///< node, npm or the registry: nothing that is wrong here
    QString problem() const { return m_problem; }
    QString node() const;
    QString script(const QString &name) const; ///< beside the packages, where node looks for them

private:
    bool copySources();
    bool isInstalled() const;
    bool runNpm(const QString &npm);

    QString m_sources;
    QString m_folder;
    QString m_problem{};
    bool m_isMissing = false;
};
