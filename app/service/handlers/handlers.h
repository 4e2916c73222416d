#pragma once

#include "app/service/access.h"
#include "app/service/router.h"
#include "app/service/signedurls.h"
#include "app/service/store/datadir.h"

/// What answers the API's rows: one file a resource, each registers its rows.
namespace service {

class Engines;
class FetchQueue;
class JobQueue;
class LiveStreams;
class Mailer;
class TrainingQueue;
class Translator;

/// What handlers work on.
struct Workspace
{
    DataDir &dir;
    Database &database;
    Access &access;
    SignedUrls &urls;
    const Engines &engines;
    JobQueue *jobs = nullptr; ///< nullptr: nothing is recognised
    Translator *translator = nullptr; ///< always there once handlers are added
    Mailer *mailer = nullptr; ///< the same
    FetchQueue *fetches = nullptr; ///< the same
    LiveStreams *live = nullptr; ///< nullptr: nothing is recognised
    TrainingQueue *training = nullptr; ///< nullptr: nothing is trained
};

namespace handlers {

void addAccount(Router &router, Workspace &workspace);
void addAuth(Router &router, Workspace &workspace);
void addAlignment(Router &router, Workspace &workspace);
void addComments(Router &router, Workspace &workspace);
void addCustomModels(Router &router, Workspace &workspace);
void addDocuments(Router &router, Workspace &workspace);
void addExports(Router &router, Workspace &workspace);
void addFiles(Router &router, Workspace &workspace);
void addFolders(Router &router, Workspace &workspace);
void addGlossaries(Router &router, Workspace &workspace);
void addGroups(Router &router, Workspace &workspace);
void addInvoices(Router &router, Workspace &workspace);
void addMedia(Router &router, Workspace &workspace);
void addMerging(Router &router, Workspace &workspace);
void addMfa(Router &router, Workspace &workspace);
void addModels(Router &router, Workspace &workspace);
void addOpenApi(Router &router, Workspace &workspace);
void addOrganization(Router &router, Workspace &workspace);
void addPreferences(Router &router, Workspace &workspace);
void addRealtime(Router &router, Workspace &workspace);
void addResellerCustomers(Router &router, Workspace &workspace);
void addResellerReports(Router &router, Workspace &workspace);
void addSessions(Router &router, Workspace &workspace);
void addSharing(Router &router, Workspace &workspace);
void addSubscriptions(Router &router, Workspace &workspace);
void addSummaries(Router &router, Workspace &workspace);
void addTemplates(Router &router, Workspace &workspace);
void addTokens(Router &router, Workspace &workspace);
void addTranslation(Router &router, Workspace &workspace);
void addUploadUrls(Router &router, Workspace &workspace);
void addUsers(Router &router, Workspace &workspace);
void addWebhooks(Router &router, Workspace &workspace);

bool isLanguageCode(const QString &code); ///< en, en-GB, zh-Hans; says nothing of who speaks it

} // namespace handlers
} // namespace service
