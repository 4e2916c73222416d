<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>api::Error</name>
    <message numerus="yes">
        <source>The server was asked too often and wants %n second(s) of rest. Try again then.</source>
        <translation>
            <numerusform>The server was asked too often and wants %n second of rest. Try again then.</numerusform>
            <numerusform>The server was asked too often and wants %n seconds of rest. Try again then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>api::Exchange</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s). Check your network connection and try again.</source>
        <translation>
            <numerusform>%1 has not answered for %n second. Check your network connection and try again.</numerusform>
            <numerusform>%1 has not answered for %n seconds. Check your network connection and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::FolderReplace</name>
    <message numerus="yes">
        <source>%n hit(s) replaced</source>
        <translation>
            <numerusform>%n hit replaced</numerusform>
            <numerusform>%n hits replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message numerus="yes">
        <source>The texts differ in %n place(s). Nothing is lost: the step can be undone.</source>
        <translation>
            <numerusform>The texts differ in %n place. Nothing is lost: the step can be undone.</numerusform>
            <numerusform>The texts differ in %n places. Nothing is lost: the step can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DocumentNotices</name>
    <message numerus="yes">
        <source>%n edit(s) that had not reached the server were put back.</source>
        <translation>
            <numerusform>%n edit that had not reached the server was put back.</numerusform>
            <numerusform>%n edits that had not reached the server were put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DropSheet</name>
    <message numerus="yes">
        <source>Transcribe %n recording(s)</source>
        <translation>
            <numerusform>Transcribe %n recording</numerusform>
            <numerusform>Transcribe %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindCommands</name>
    <message numerus="yes">
        <source>%n replacement(s) made.</source>
        <translation>
            <numerusform>%n replacement made.</numerusform>
            <numerusform>%n replacements made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) made by “%1”.</source>
        <translation>
            <numerusform>%n replacement made by “%1”.</numerusform>
            <numerusform>%n replacements made by “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message numerus="yes">
        <source>%n replacement(s) made.</source>
        <translation>
            <numerusform>%n replacement made.</numerusform>
            <numerusform>%n replacements made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FixOffers</name>
    <message numerus="yes">
        <source>Replace “%1” with “%2” in %n more place(s)?</source>
        <translation>
            <numerusform>Replace “%1” with “%2” in %n more place?</numerusform>
            <numerusform>Replace “%1” with “%2” in %n more places?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrections that you always make fit in %n place(s) here.</source>
        <translation>
            <numerusform>Corrections that you always make fit in %n place here.</numerusform>
            <numerusform>Corrections that you always make fit in %n places here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportCommands</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the times of the recording</source>
        <translation>
            <numerusform>%n with the times of the recording</numerusform>
            <numerusform>%n with the times of the recording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <translation>
            <numerusform>%n estimated</numerusform>
            <numerusform>%n estimated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LibraryCommands</name>
    <message numerus="yes">
        <source>Delete %n item(s)?</source>
        <translation>
            <numerusform>Delete %n item?</numerusform>
            <numerusform>Delete %n items?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LibraryDelegate</name>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 of %n segment reviewed</numerusform>
            <numerusform>%1 of %n segments reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RemoveSpeaker</name>
    <message numerus="yes">
        <source>Who gets the %n segments of “%1”?</source>
        <translation>
            <numerusform>Who gets the %n segment of “%1”?</numerusform>
            <numerusform>Who gets the %n segments of “%1”?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPane</name>
    <message numerus="yes">
        <source>“%1” became “%2” in %n place(s).</source>
        <translation>
            <numerusform>“%1” became “%2” in %n place.</numerusform>
            <numerusform>“%1” became “%2” in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 of %n segment reviewed</numerusform>
            <numerusform>%1 of %n segments reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpeakerChanges</name>
    <message numerus="yes">
        <source>The %n segments of “%1” will be spoken by “%2”. You can undo this.</source>
        <translation>
            <numerusform>The %n segment of “%1” will be spoken by “%2”. You can undo this.</numerusform>
            <numerusform>The %n segments of “%1” will be spoken by “%2”. You can undo this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpeakerDelegate</name>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpeakersPane</name>
    <message numerus="yes">
        <source>%n segments without a speaker</source>
        <translation>
            <numerusform>%n segment without a speaker</numerusform>
            <numerusform>%n segments without a speaker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 of %n segment reviewed</numerusform>
            <numerusform>%1 of %n segments reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UploadsPane</name>
    <message numerus="yes">
        <source>Uploads (%n running)</source>
        <translation>
            <numerusform>Uploads (%n running)</numerusform>
            <numerusform>Uploads (%n running)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionCommands</name>
    <message numerus="yes">
        <source>%n word(s) are as the machine wrote them again.</source>
        <translation>
            <numerusform>%n word is as the machine wrote it again.</numerusform>
            <numerusform>%n words are as the machine wrote them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Versions</name>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%n word changed</numerusform>
            <numerusform>%n words changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) differ</source>
        <translation>
            <numerusform>%n word differs</numerusform>
            <numerusform>%n words differ</numerusform>
        </translation>
    </message>
</context>
</TS>
