#pragma once

#include "models/review/alike.h"
#include "models/workspace.h"

namespace ui {

class PageReview;

/// Offers to make a correction that was made twice everywhere, and to remember it; a banner that can be left alone.
class FixOffers : public QObject
{
    Q_OBJECT
public:
    FixOffers(PageReview &review, models::Workspace &workspace, QObject *parent);

private:
    void considerRules(); ///< learned earlier and meant for this document
    void offerRules(const QList<document::ReplaceStep> &steps, qsizetype places);
    void consider(const models::Fix &fix);
    void offer(const models::Fix &fix, int places);
    void chooseAlways(const models::Fix &fix);
    void always(const models::Fix &fix, models::RuleScope scope);
    void replaceAll(const QList<document::ReplaceStep> &steps);
    void never(const models::Fix &fix);
    bool isKnown(const models::Fix &fix) const;
    QString folder() const; ///< id of the folder that the recording is in; empty at the root
    void done();

    PageReview &m_review;
    models::Workspace &m_workspace;
    int m_revision = 0; ///< of the text
    bool m_rulesOffered = false;
};

} // namespace ui
