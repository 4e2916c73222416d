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
    <name>ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
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
</TS>
