#pragma once

#include "api/json.h"

/// Typed ids: text inside, and a number on the wire where the API has one.
namespace api {

using SessionId = Id<struct SessionTag>;
using DocumentId = Id<struct DocumentTag>;
using FileId = Id<struct FileTag>;
using FolderId = Id<struct FolderTag, IdForm::Number>;
using UserId = Id<struct UserTag, IdForm::Number>;
using OrganizationId = Id<struct OrganizationTag, IdForm::Number>;
using ProfileId = Id<struct ProfileTag, IdForm::Number>;
using GroupId = Id<struct GroupTag, IdForm::Number>;
using SpeechModelId = Id<struct SpeechModelTag, IdForm::Number>;
using PreferenceId = Id<struct PreferenceTag, IdForm::Number>;

} // namespace api
