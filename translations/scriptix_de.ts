<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Add Recordings…</source>
        <translation>Aufnahmen &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add a F&amp;older…</source>
        <translation>O&amp;rdner hinzufügen…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>Beispiel ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation>&amp;Neuer Ordner…</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Du&amp;plizieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Re&amp;fresh the Library</source>
        <translation>Bibliothek a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Mark as F&amp;inished</source>
        <translation>Als fer&amp;tig markieren</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Insert Time</source>
        <translation>&amp;Zeit einfügen</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Uploads</source>
        <translation>&amp;Uploads</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>&amp;Player</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Normal &amp;Size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>As on the &amp;Desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Nächster Be&amp;reich</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Nächster &amp;Tab</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>&amp;Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Play from the Te&amp;xt Cursor</source>
        <translation>Ab dem &amp;Textcursor abspielen</translation>
    </message>
    <message>
        <source>Play This Se&amp;gment</source>
        <translation>Dieses Se&amp;gment abspielen</translation>
    </message>
    <message>
        <source>&amp;Loop This Segment</source>
        <translation>Dieses Segment wie&amp;derholen</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>&amp;Normal Speed</source>
        <translation>&amp;Normale Geschwindigkeit</translation>
    </message>
    <message>
        <source>F&amp;ollow What Is Heard</source>
        <translation>Dem Gehörten &amp;folgen</translation>
    </message>
    <message>
        <source>Go to &amp;Time…</source>
        <translation>Zur Ze&amp;it gehen…</translation>
    </message>
    <message>
        <source>&amp;Previous Segment</source>
        <translation>&amp;Voriges Segment</translation>
    </message>
    <message>
        <source>&amp;Next Segment</source>
        <translation>&amp;Nächstes Segment</translation>
    </message>
    <message>
        <source>&amp;Split at the Text Cursor</source>
        <translation>Am Textcursor &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Merge with the Next</source>
        <translation>&amp;Mit dem nächsten verbinden</translation>
    </message>
    <message>
        <source>&amp;Delete Segment</source>
        <translation>Segment &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Choose Speaker…</source>
        <translation>Spre&amp;cher wählen…</translation>
    </message>
    <message>
        <source>Rename Sp&amp;eaker…</source>
        <translation>Sprecher &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Speaker &amp;1</source>
        <translation>Sprecher &amp;1</translation>
    </message>
    <message>
        <source>Spea&amp;ker</source>
        <translation>S&amp;precher</translation>
    </message>
    <message>
        <source>Speaker &amp;2</source>
        <translation>Sprecher &amp;2</translation>
    </message>
    <message>
        <source>Speaker &amp;3</source>
        <translation>Sprecher &amp;3</translation>
    </message>
    <message>
        <source>Speaker &amp;4</source>
        <translation>Sprecher &amp;4</translation>
    </message>
    <message>
        <source>Speaker &amp;5</source>
        <translation>Sprecher &amp;5</translation>
    </message>
    <message>
        <source>Speaker &amp;6</source>
        <translation>Sprecher &amp;6</translation>
    </message>
    <message>
        <source>Speaker &amp;7</source>
        <translation>Sprecher &amp;7</translation>
    </message>
    <message>
        <source>Speaker &amp;8</source>
        <translation>Sprecher &amp;8</translation>
    </message>
    <message>
        <source>Speaker &amp;9</source>
        <translation>Sprecher &amp;9</translation>
    </message>
    <message>
        <source>Sign &amp;In…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>Sign &amp;Out…</source>
        <translation>A&amp;bmelden…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume or Retry</source>
        <translation>&amp;Fortsetzen oder wiederholen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear Finished Ones</source>
        <translation>Fertige &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;About Scriptix Desktop</source>
        <translation>Ü&amp;ber Scriptix Desktop</translation>
    </message>
    <message>
        <source>Import Te&amp;xt or Subtitles…</source>
        <translation>Te&amp;xt oder Untertitel importieren…</translation>
    </message>
    <message>
        <source>Compare with the Mac&amp;hine&apos;s Text</source>
        <translation>&amp;Mit dem Text der Maschine vergleichen</translation>
    </message>
    <message>
        <source>&amp;Back to the Machine&apos;s Text…</source>
        <translation>&amp;Zurück zum Text der Maschine…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Unterstrichen</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Wei&amp;tersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rü&amp;ckwärts suchen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Ersetze&amp;n…</translation>
    </message>
    <message>
        <source>Replacement &amp;Lists…</source>
        <translation>Ersetz&amp;ungslisten…</translation>
    </message>
    <message>
        <source>Spe&amp;akers</source>
        <translation>Spre&amp;cher</translation>
    </message>
    <message>
        <source>V&amp;ersions</source>
        <translation>V&amp;ersionen</translation>
    </message>
    <message>
        <source>Find in &amp;Documents</source>
        <translation>In &amp;Dokumenten suchen</translation>
    </message>
    <message>
        <source>Show &amp;Where Times Come From</source>
        <translation>&amp;Herkunft der Zeiten zeigen</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>Back a L&amp;ittle</source>
        <translation>&amp;Ein wenig zurück</translation>
    </message>
    <message>
        <source>For&amp;ward a Little</source>
        <translation>Ein wenig vo&amp;r</translation>
    </message>
    <message>
        <source>Back One Fra&amp;me</source>
        <translation>Ein &amp;Bild zurück</translation>
    </message>
    <message>
        <source>Forward One F&amp;rame</source>
        <translation>Ein Bild v&amp;or</translation>
    </message>
    <message>
        <source>Play the S&amp;election</source>
        <translation>A&amp;uswahl abspielen</translation>
    </message>
    <message>
        <source>Stop after E&amp;very Segment</source>
        <translation>Nach &amp;jedem Segment anhalten</translation>
    </message>
    <message>
        <source>Text C&amp;ursor Moves the Playhead</source>
        <translation>Text&amp;marke bewegt den Abspielkopf</translation>
    </message>
    <message>
        <source>Time Co&amp;des…</source>
        <translation>Zeit&amp;codes…</translation>
    </message>
    <message>
        <source>&amp;Bookmark Here</source>
        <translation>&amp;Lesezeichen hier</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>Lesezeic&amp;hen</translation>
    </message>
    <message>
        <source>&amp;Name the Bookmark…</source>
        <translation>Lesezeichen be&amp;nennen…</translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation>&amp;Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>N&amp;ext Bookmark</source>
        <translation>Nächstes Lesezei&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Back to the Machine&apos;s Text</source>
        <translation>Zurück zum Text &amp;der Maschine</translation>
    </message>
    <message>
        <source>&amp;Up to the Next Speaker</source>
        <translation>&amp;Bis zum nächsten Sprecher</translation>
    </message>
    <message>
        <source>Se&amp;t Start to the Playhead</source>
        <translation>An&amp;fang auf den Abspielkopf setzen</translation>
    </message>
    <message>
        <source>Set End t&amp;o the Playhead</source>
        <translation>Ende auf den Absp&amp;ielkopf setzen</translation>
    </message>
    <message>
        <source>Segment T&amp;imes…</source>
        <translation>&amp;Zeiten des Segments…</translation>
    </message>
    <message>
        <source>&amp;Add a Speaker</source>
        <translation>Sprecher &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Choose a &amp;Colour…</source>
        <translation>Eine &amp;Farbe wählen…</translation>
    </message>
    <message>
        <source>&amp;Listen to the Voice</source>
        <translation>Stimme an&amp;hören</translation>
    </message>
    <message>
        <source>&amp;Next Segment of This Speaker</source>
        <translation>&amp;Nächstes Segment dieses Sprechers</translation>
    </message>
    <message>
        <source>&amp;Set for the Chosen Segments</source>
        <translation>Für die gewählten &amp;Segmente setzen</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Nächster &amp;Unterschied</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>C&amp;heck Spelling</source>
        <translation>Rechtschreibung &amp;prüfen</translation>
    </message>
    <message>
        <source>My &amp;Words…</source>
        <translation>&amp;Meine Wörter…</translation>
    </message>
    <message>
        <source>Review &amp;Queue</source>
        <translation>&amp;Zu prüfen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Issue</source>
        <translation>Vorige Stell&amp;e</translation>
    </message>
    <message>
        <source>Ne&amp;xt Issue</source>
        <translation>Nächste &amp;Stelle</translation>
    </message>
    <message>
        <source>&amp;Right, Go On</source>
        <translation>&amp;Richtig, weiter</translation>
    </message>
    <message>
        <source>Fix &amp;All Alike</source>
        <translation>&amp;Alle gleichen verbessern</translation>
    </message>
    <message>
        <source>Mark as Revie&amp;wed</source>
        <translation>Als durch&amp;gesehen markieren</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>The Word document is damaged: its XML is not complete.</source>
        <translation>Das Word-Dokument ist beschädigt: Sein XML ist unvollständig.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Change marks</source>
        <translation>Auszeichnung ändern</translation>
    </message>
    <message>
        <source>Confirm word</source>
        <translation>Wort bestätigen</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Segmente verbinden</translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation>Original wiederherstellen</translation>
    </message>
    <message>
        <source>Remove segments</source>
        <translation>Segmente entfernen</translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>Zeiten ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Split segment</source>
        <translation>Segment teilen</translation>
    </message>
    <message>
        <source>Replace by list</source>
        <translation>Nach Liste ersetzen</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Sprecher verbinden</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Sprecher hinzufügen</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Sprecher entfernen</translation>
    </message>
    <message>
        <source>Change the order of speakers</source>
        <translation>Reihenfolge der Sprecher ändern</translation>
    </message>
    <message>
        <source>Change the colour of a speaker</source>
        <translation>Farbe eines Sprechers ändern</translation>
    </message>
    <message>
        <source>Accept issue</source>
        <translation>Stelle annehmen</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als durchgesehen markieren</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Als nicht durchgesehen markieren</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation>SubRip-Untertitel</translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation>WebVTT-Untertitel</translation>
    </message>
    <message>
        <source>Scriptix JSON</source>
        <translation>Scriptix-JSON</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>YouTube captions</source>
        <translation>YouTube-Untertitel</translation>
    </message>
    <message>
        <source>TTML captions</source>
        <translation>TTML-Untertitel</translation>
    </message>
    <message>
        <source>EBU STL captions</source>
        <translation>EBU-STL-Untertitel</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The request is not valid HTTP/1.1.</source>
        <translation>Die Anfrage ist kein gültiges HTTP/1.1.</translation>
    </message>
    <message>
        <source>The request has too many headers.</source>
        <translation>Die Anfrage hat zu viele Kopfzeilen.</translation>
    </message>
    <message>
        <source>This method is not known here.</source>
        <translation>Diese Methode ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The length of the body must be given as Content-Length.</source>
        <translation>Die Länge des Inhalts muss als Content-Length angegeben werden.</translation>
    </message>
    <message>
        <source>Only 100-continue can be expected.</source>
        <translation>Nur 100-continue kann erwartet werden.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>Die Anfrage kam zu langsam an.</translation>
    </message>
    <message>
        <source>The service failed to answer.</source>
        <translation>Der Dienst konnte nicht antworten.</translation>
    </message>
    <message>
        <source>The head of the request is too long.</source>
        <translation>Der Kopf der Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>The body of the request is too large.</source>
        <translation>Der Inhalt der Anfrage ist zu groß.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file has no such part.</source>
        <translation>Die Datei hat keinen solchen Teil.</translation>
    </message>
    <message>
        <source>The service is stopping.</source>
        <translation>Der Dienst wird beendet.</translation>
    </message>
    <message>
        <source>The service cannot listen on port %1 of this computer: %2</source>
        <translation>Der Dienst kann an Port %1 dieses Computers nicht lauschen: %2</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding were both given.</source>
        <translation>Content-Length und Transfer-Encoding wurden beide angegeben.</translation>
    </message>
    <message>
        <source>The Content-Length is not one number.</source>
        <translation>Content-Length ist nicht genau eine Zahl.</translation>
    </message>
    <message>
        <source>The request must have exactly one Host.</source>
        <translation>Die Anfrage muss genau einen Host haben.</translation>
    </message>
    <message>
        <source>This service only answers programs on this computer.</source>
        <translation>Dieser Dienst antwortet nur Programmen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Web pages may not use this service.</source>
        <translation>Webseiten dürfen diesen Dienst nicht benutzen.</translation>
    </message>
    <message>
        <source>The address of the request cannot be read.</source>
        <translation>Die Adresse der Anfrage ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing may follow the request before it is answered.</source>
        <translation>Auf die Anfrage darf nichts folgen, bevor sie beantwortet ist.</translation>
    </message>
    <message>
        <source>Too many connections are open. Close one and try again.</source>
        <translation>Es sind zu viele Verbindungen offen. Schließen Sie eine und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>WebSocket is understood here in version 13 only.</source>
        <translation>WebSocket wird hier nur in Version 13 verstanden.</translation>
    </message>
    <message>
        <source>The WebSocket&apos;s opening is not valid.</source>
        <translation>Die Eröffnung des WebSockets ist nicht gültig.</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>All issues</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>Unsure words</source>
        <translation>Unsichere Wörter</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Unbekannte Wörter</translation>
    </message>
    <message>
        <source>Suspicious times</source>
        <translation>Verdächtige Zeiten</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>Wiederholte Wörter</translation>
    </message>
    <message>
        <source>Very short turns</source>
        <translation>Sehr kurze Wechsel</translation>
    </message>
    <message>
        <source>not in the dictionary</source>
        <translation>nicht im Wörterbuch</translation>
    </message>
    <message>
        <source>too fast to be said</source>
        <translation>zu schnell, um gesagt zu sein</translation>
    </message>
    <message>
        <source>few words for so long a time</source>
        <translation>wenige Wörter für so lange Zeit</translation>
    </message>
    <message>
        <source>overlaps the segment before</source>
        <translation>überlappt das vorige Segment</translation>
    </message>
    <message>
        <source>long silence before it</source>
        <translation>lange Stille davor</translation>
    </message>
    <message>
        <source>said again and again</source>
        <translation>immer wieder gesagt</translation>
    </message>
    <message>
        <source>speaks for less than a second</source>
        <translation>spricht kürzer als eine Sekunde</translation>
    </message>
    <message>
        <source>unsure (%1 %)</source>
        <translation>unsicher (%1 %)</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Wird transkribiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Another program uses the folder %1. End it, or choose another folder with --data.</source>
        <translation>Ein anderes Programm verwendet den Ordner %1. Beenden Sie es, oder wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Transcribes recordings and corrects the text by ear.</source>
        <translation>Transkribiert Aufnahmen und korrigiert den Text nach Gehör.</translation>
    </message>
    <message>
        <source>Recordings, folders of them, or scriptix: links to open.</source>
        <translation>Aufnahmen, Ordner damit oder scriptix:-Links zum Öffnen.</translation>
    </message>
    <message>
        <source>Folder of the workspace; made when missing.</source>
        <translation>Ordner des Arbeitsbereichs; wird angelegt, wenn er fehlt.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>A PDF needs fonts, and this program runs without them. Write a Word document or a web page, or export from the service.</source>
        <translation>Ein PDF braucht Schriften, und dieses Programm läuft ohne sie. Schreiben Sie ein Word-Dokument oder eine Webseite, oder exportieren Sie aus dem Dienst.</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Scriptix</source>
        <translation>Scriptix</translation>
    </message>
    <message>
        <source>Scriptix web</source>
        <translation>Scriptix-Web</translation>
    </message>
    <message>
        <source>Subtitle Edit</source>
        <translation>Subtitle Edit</translation>
    </message>
    <message>
        <source>oTranscribe</source>
        <translation>oTranscribe</translation>
    </message>
    <message>
        <source>F-keys (Express Scribe)</source>
        <translation>F-Tasten (Express Scribe)</translation>
    </message>
    <message>
        <source>Tab player</source>
        <translation>Tab-Spieler</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Recogniser</name>
    <message>
        <source>The recogniser (%1) crashed. Try again.</source>
        <translation>Der Erkenner (%1) ist abgestürzt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The recogniser (%1) ended with an error.</source>
        <translation>Der Erkenner (%1) endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The recogniser (%1) cannot be started: %2</source>
        <translation>Der Erkenner (%1) kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>No recogniser on this computer understands %1.</source>
        <translation>Kein Erkenner auf diesem Computer versteht %1.</translation>
    </message>
    <message>
        <source>There is no speech recogniser on this computer.</source>
        <translation>Auf diesem Computer gibt es keinen Spracherkenner.</translation>
    </message>
    <message>
        <source>For English, install PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us</source>
        <translation>Für Englisch installieren Sie PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us</translation>
    </message>
    <message>
        <source>For about 20 languages, install Vosk (pipx install vosk) and unpack a model from alphacephei.com/vosk/models in the folder %1</source>
        <translation>Für etwa 20 Sprachen installieren Sie Vosk (pipx install vosk) und entpacken ein Modell von alphacephei.com/vosk/models in den Ordner %1</translation>
    </message>
    <message>
        <source>The decoded sound cannot be read: %1</source>
        <translation>Der dekodierte Ton kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The decoded sound is not 16 kHz mono WAV.</source>
        <translation>Der dekodierte Ton ist kein WAV mit 16 kHz in Mono.</translation>
    </message>
    <message>
        <source>For about 100 languages, build whisper.cpp, put whisper-cli into PATH and a model (ggml-small.bin) into the folder %1</source>
        <translation>Für etwa 100 Sprachen bauen Sie whisper.cpp, legen whisper-cli in den PATH und ein Modell (ggml-small.bin) in den Ordner %1</translation>
    </message>
    <message>
        <source>There is no room for the decoded sound.</source>
        <translation>Für den dekodierten Ton ist kein Platz.</translation>
    </message>
    <message>
        <source>whisper-cli gave no result that can be read. Is it a version of 2023 or later?</source>
        <translation>whisper-cli lieferte kein lesbares Ergebnis. Ist es eine Version von 2023 oder neuer?</translation>
    </message>
    <message>
        <source>The stream was not started. Connect again and send the start.</source>
        <translation>Der Stream wurde nicht gestartet. Verbinden Sie sich neu und senden Sie die Startnachricht.</translation>
    </message>
    <message>
        <source>The start message could not be understood.</source>
        <translation>Die Startnachricht war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The token is not valid for streams.</source>
        <translation>Das Token gilt nicht für Streams.</translation>
    </message>
    <message>
        <source>This computer recognises as many streams as it can. End one and try again.</source>
        <translation>Dieser Computer erkennt schon so viele Streams, wie er kann. Beenden Sie einen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The recogniser took too long to start. Try again.</source>
        <translation>Der Erkenner hat zum Starten zu lange gebraucht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No sound came for ten minutes, so the stream was ended.</source>
        <translation>Zehn Minuten lang kam kein Ton, deshalb wurde der Stream beendet.</translation>
    </message>
    <message>
        <source>The recogniser took too long to finish.</source>
        <translation>Der Erkenner hat zum Beenden zu lange gebraucht.</translation>
    </message>
    <message>
        <source>Live captions need the program scriptix-service, which is not where it should be. Reinstall Scriptix.</source>
        <translation>Live-Untertitel brauchen das Programm scriptix-service, das nicht an seinem Platz ist. Installieren Sie Scriptix neu.</translation>
    </message>
    <message>
        <source>The service takes connections.</source>
        <translation>Der Dienst nimmt Verbindungen an.</translation>
    </message>
    <message>
        <source>The service is starting.</source>
        <translation>Der Dienst wird gestartet.</translation>
    </message>
    <message>
        <source>The playlist at the address cannot be read.</source>
        <translation>Die Wiedergabeliste unter der Adresse ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The stream at the address is encrypted or empty; it cannot be recognised.</source>
        <translation>Der Stream unter der Adresse ist verschlüsselt oder leer; er kann nicht erkannt werden.</translation>
    </message>
    <message>
        <source>The sound must be PCM with 16 bits, one channel and 16,000 samples a second.</source>
        <translation>Der Ton muss PCM mit 16 Bit, einem Kanal und 16.000 Abtastwerten pro Sekunde sein.</translation>
    </message>
    <message>
        <source>For live captions in English, install PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us</source>
        <translation>Für Live-Untertitel auf Englisch installieren Sie PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us</translation>
    </message>
    <message>
        <source>PocketSphinx cannot load its model. Train the model again, or reinstall pocketsphinx-en-us.</source>
        <translation>PocketSphinx kann sein Modell nicht laden. Trainieren Sie das Modell neu, oder installieren Sie pocketsphinx-en-us neu.</translation>
    </message>
    <message>
        <source>No recogniser on this computer understands %1: it is neither a language nor a trained model.</source>
        <translation>Kein Erkenner auf diesem Computer versteht %1: Es ist weder eine Sprache noch ein trainiertes Modell.</translation>
    </message>
</context>
<context>
    <name>Sbv</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Die Datei ist größer als 64 MB; so groß sind Untertiteldateien nicht.</translation>
    </message>
    <message>
        <source>The time of a caption cannot be read.</source>
        <translation>Die Zeit eines Untertitels ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file holds no captions: no line has two times with a comma between.</source>
        <translation>Die Datei enthält keine Untertitel: In keiner Zeile stehen zwei Zeiten mit einem Komma dazwischen.</translation>
    </message>
</context>
<context>
    <name>ScriptixJson</name>
    <message>
        <source>The document is nested too deeply to be a transcript.</source>
        <translation>Das Dokument ist zu tief verschachtelt für ein Transkript.</translation>
    </message>
    <message>
        <source>The document holds characters that are not UTF-8.</source>
        <translation>Das Dokument enthält Zeichen, die kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Das Dokument ist leer.</translation>
    </message>
    <message>
        <source>The document is damaged: it is not complete, valid JSON.</source>
        <translation>Das Dokument ist beschädigt: Es ist kein vollständiges, gültiges JSON.</translation>
    </message>
    <message>
        <source>The document is too large for this computer&apos;s memory.</source>
        <translation>Das Dokument ist zu groß für den Speicher dieses Computers.</translation>
    </message>
    <message>
        <source>The document is larger than 1 GB; it cannot be opened.</source>
        <translation>Das Dokument ist größer als 1 GB; es kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file is valid JSON, but holds no transcript or captions.</source>
        <translation>Die Datei ist gültiges JSON, enthält aber weder Transkript noch Untertitel.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The regular expression cannot be used: %1 (at character %2).</source>
        <translation>Der reguläre Ausdruck ist nicht brauchbar: %1 (bei Zeichen %2).</translation>
    </message>
</context>
<context>
    <name>SpeakerColours</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Ein Sprecher braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>Ein Name hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
</context>
<context>
    <name>Srt</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Die Datei ist größer als 64 MB; so groß sind Untertiteldateien nicht.</translation>
    </message>
    <message>
        <source>The time of a subtitle cannot be read.</source>
        <translation>Die Zeit eines Untertitels ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file holds no subtitles: no line has two times with an arrow between them.</source>
        <translation>Die Datei enthält keine Untertitel: In keiner Zeile stehen zwei Zeiten mit einem Pfeil dazwischen.</translation>
    </message>
</context>
<context>
    <name>Stl</name>
    <message>
        <source>EBU STL is written in Latin letters, and much of this text is in others. Choose TTML or WebVTT.</source>
        <translation>EBU STL wird in lateinischen Buchstaben geschrieben, und viel von diesem Text steht in anderen. Wählen Sie TTML oder WebVTT.</translation>
    </message>
    <message>
        <source>EBU STL counts the hours of one day, and this document is longer.</source>
        <translation>EBU STL zählt die Stunden eines Tages, und dieses Dokument ist länger.</translation>
    </message>
    <message>
        <source>A caption is too long for EBU STL. Divide it first.</source>
        <translation>Ein Untertitel ist zu lang für EBU STL. Teilen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The document has more captions than EBU STL can number.</source>
        <translation>Das Dokument hat mehr Untertitel, als EBU STL nummerieren kann.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The text could not be prepared. Free some space on the disk and try again.</source>
        <translation>Der Text konnte nicht vorbereitet werden. Geben Sie auf dem Datenträger Platz frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text does not fit the recording: hardly any of its words were heard. Check that both belong together and that the language is right.</source>
        <translation>Der Text passt nicht zur Aufnahme: Kaum eines seiner Wörter war zu hören. Prüfen Sie, ob beide zusammengehören und die Sprache stimmt.</translation>
    </message>
    <message>
        <source>PocketSphinx&apos;s English language model could not be read (%1). Install it again: sudo apt install --reinstall pocketsphinx-en-us</source>
        <translation>Das englische Sprachmodell von PocketSphinx konnte nicht gelesen werden (%1). Installieren Sie es neu: sudo apt install --reinstall pocketsphinx-en-us</translation>
    </message>
    <message>
        <source>The model could not be written. Free some space on the disk and train it again.</source>
        <translation>Das Modell konnte nicht geschrieben werden. Geben Sie auf dem Datenträger Platz frei und trainieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A text of the model could not be read. Upload it again.</source>
        <translation>Ein Text des Modells konnte nicht gelesen werden. Laden Sie ihn noch einmal hoch.</translation>
    </message>
    <message>
        <source>There are no words in the model&apos;s texts. Upload others.</source>
        <translation>In den Texten des Modells stehen keine Wörter. Laden Sie andere hoch.</translation>
    </message>
    <message>
        <source>There are too many different words in the model&apos;s texts.</source>
        <translation>In den Texten des Modells stehen zu viele verschiedene Wörter.</translation>
    </message>
</context>
<context>
    <name>Ttml</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Die Datei ist größer als 64 MB; so groß sind Untertiteldateien nicht.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The file holds no captions with times.</source>
        <translation>Die Datei enthält keine Untertitel mit Zeiten.</translation>
    </message>
    <message>
        <source>The file has a document type declaration; such files are not read.</source>
        <translation>Die Datei hat eine Dokumenttyp-Deklaration; solche Dateien werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is no TTML: it does not begin with a tt element.</source>
        <translation>Die Datei ist kein TTML: Sie beginnt nicht mit einem tt-Element.</translation>
    </message>
    <message>
        <source>The elements of the file are nested too deeply.</source>
        <translation>Die Elemente der Datei sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The time of a caption cannot be read.</source>
        <translation>Die Zeit eines Untertitels ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Txt</name>
    <message>
        <source>The file is larger than 64 MB; a transcript is not.</source>
        <translation>Die Datei ist größer als 64 MB; so groß ist kein Transkript.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
</context>
<context>
    <name>Vtt</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Die Datei ist größer als 64 MB; so groß sind Untertiteldateien nicht.</translation>
    </message>
    <message>
        <source>The file does not start with WEBVTT, so it is no WebVTT file.</source>
        <translation>Die Datei beginnt nicht mit WEBVTT und ist also keine WebVTT-Datei.</translation>
    </message>
    <message>
        <source>The file holds no captions whose times can be read.</source>
        <translation>Die Datei enthält keine Untertitel mit lesbaren Zeiten.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file could not be put together: out of memory.</source>
        <translation>Die Datei konnte nicht zusammengesetzt werden: zu wenig Speicher.</translation>
    </message>
    <message>
        <source>This format needs libzip, which is not installed. Install it and try again.</source>
        <translation>Dieses Format braucht libzip, das nicht installiert ist. Installieren Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library libzip, which is needed for such files, is not installed.</source>
        <translation>Die Bibliothek libzip, die für solche Dateien nötig ist, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind.</source>
        <translation>Die Datei ist beschädigt oder von anderer Art.</translation>
    </message>
    <message>
        <source>The file is too large to be a transcript.</source>
        <translation>Die Datei ist zu groß für ein Transkript.</translation>
    </message>
</context>
<context>
    <name>api::Client</name>
    <message>
        <source>The request has no address. Check the server&apos;s address in the account.</source>
        <translation>Die Anfrage hat keine Adresse. Prüfen Sie die Serveradresse im Konto.</translation>
    </message>
</context>
<context>
    <name>api::ClientCall</name>
    <message>
        <source>The server took too long to answer. Try again.</source>
        <translation>Der Server brauchte zu lange für die Antwort. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>api::DirectUpload</name>
    <message>
        <source>%1 is larger than the server takes (%2 bytes).</source>
        <translation>%1 ist größer, als der Server annimmt (%2 Bytes).</translation>
    </message>
</context>
<context>
    <name>api::Error</name>
    <message>
        <source>The server did not finish its answer. Try again.</source>
        <translation>Der Server hat seine Antwort nicht beendet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server pointed to another address instead of answering. Check the server&apos;s address in the account.</source>
        <translation>Der Server verwies auf eine andere Adresse, statt zu antworten. Prüfen Sie die Serveradresse im Konto.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in any more. Sign in again.</source>
        <translation>Der Server nimmt die Anmeldung nicht mehr an. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The subscription does not include this. Ask your administrator.</source>
        <translation>Das Abonnement enthält das nicht. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the owner or your administrator for access.</source>
        <translation>Sie dürfen das nicht. Bitten Sie den Besitzer oder Ihren Administrator um Zugriff.</translation>
    </message>
    <message>
        <source>The server does not have this any more, or it belongs to someone else. Refresh the list.</source>
        <translation>Der Server hat das nicht mehr, oder es gehört jemand anderem. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Try again.</source>
        <translation>Der Server hat zu lange auf die Anfrage gewartet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was changed by someone else meanwhile. Load it again and repeat your change.</source>
        <translation>Jemand anders hat es inzwischen geändert. Laden Sie es neu und wiederholen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>The server does not have this any more.</source>
        <translation>Der Server hat das nicht mehr.</translation>
    </message>
    <message>
        <source>This is larger than the server accepts.</source>
        <translation>Das ist größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>Someone else is working on it right now. Try again in a moment.</source>
        <translation>Jemand anders arbeitet gerade daran. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server was asked too often. Wait a moment and try again.</source>
        <translation>Der Server wurde zu oft gefragt. Warten Sie etwas und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server did not accept the request. Check what you entered.</source>
        <translation>Der Server hat die Anfrage nicht angenommen. Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>The server is not available right now. Try again in a few minutes.</source>
        <translation>Der Server ist gerade nicht verfügbar. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The server failed to do this. Try again; if it stays so, tell whoever runs it.</source>
        <translation>Dem Server ist das nicht gelungen. Versuchen Sie es noch einmal; bleibt es so, sagen Sie es dem Betreiber.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense.</source>
        <translation>Der Server gab eine Antwort, die keinen Sinn ergibt.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The answer of the server could not be understood. Try again; if it stays so, this program and the server may be of versions that do not fit together.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen. Versuchen Sie es noch einmal; bleibt es so, passen die Versionen von Programm und Server vielleicht nicht zusammen.</translation>
    </message>
    <message numerus="yes">
        <source>The server was asked too often and wants %n second(s) of rest. Try again then.</source>
        <translation>
            <numerusform>Der Server wurde zu oft gefragt und will %n Sekunde Pause. Versuchen Sie es danach noch einmal.</numerusform>
            <numerusform>Der Server wurde zu oft gefragt und will %n Sekunden Pause. Versuchen Sie es danach noch einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>api::Exchange</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s). Check your network connection and try again.</source>
        <translation>
            <numerusform>%1 hat seit %n Sekunde nicht geantwortet. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es noch einmal.</numerusform>
            <numerusform>%1 hat seit %n Sekunden nicht geantwortet. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took too long to answer. Check your network connection and try again.</source>
        <translation>%1 brauchte zu lange für die Antwort. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be used: only https:// is safe outside this computer. Correct the address.</source>
        <translation>%1 kann nicht verwendet werden: Außerhalb dieses Computers ist nur https:// sicher. Berichtigen Sie die Adresse.</translation>
    </message>
    <message>
        <source>A name or a token has a line break in it. Enter it again.</source>
        <translation>Ein Name oder Token enthält einen Zeilenumbruch. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than expected and was not read.</source>
        <translation>Die Antwort von %1 ist größer als erwartet und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>What was received could not be stored: %1 Make room on the disk and try again.</source>
        <translation>Das Empfangene konnte nicht gespeichert werden: %1 Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the server this program needs. Check the address.</source>
        <translation>Was unter %1 antwortet, ist nicht der Server, den dieses Programm braucht. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent. %2</source>
        <translation>Die Verbindung zu %1 ist nicht sicher, daher wurde nichts gesendet. %2</translation>
    </message>
</context>
<context>
    <name>api::FileWindow</name>
    <message>
        <source>%1 is not there any more. Put it back and try again.</source>
        <translation>%1 ist nicht mehr da. Legen Sie es zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a recording.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Aufnahme.</translation>
    </message>
    <message>
        <source>%1 may not be read by you. Change its permissions and try again.</source>
        <translation>Sie dürfen %1 nicht lesen. Ändern Sie die Rechte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being uploaded. Start the upload again to send it as it is now.</source>
        <translation>%1 wurde beim Hochladen geändert. Beginnen Sie neu, um es so zu senden, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>%1 could not be opened: </source>
        <translation>%1 konnte nicht geöffnet werden: </translation>
    </message>
    <message>
        <source>%1 is empty. Choose a recording with sound in it.</source>
        <translation>%1 ist leer. Wählen Sie eine Aufnahme mit Ton.</translation>
    </message>
    <message>
        <source>%1 could not be read: </source>
        <translation>%1 konnte nicht gelesen werden: </translation>
    </message>
</context>
<context>
    <name>api::ManagerExchange</name>
    <message>
        <source>Nothing answers at %1. Check that the server runs and that its address is right.</source>
        <translation>Unter %1 antwortet nichts. Prüfen Sie, ob der Server läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>%1 could not be found. Check your network connection and the server&apos;s address.</source>
        <translation>%1 wurde nicht gefunden. Prüfen Sie Ihre Netzwerkverbindung und die Serveradresse.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. Try again.</source>
        <translation>%1 hat die Verbindung vor der Antwort geschlossen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Check your network connection.</source>
        <translation>%1 war nicht rechtzeitig erreichbar. Prüfen Sie Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The network broke while talking to %1. Try again.</source>
        <translation>Die Verbindung zu %1 brach ab. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the server this program needs. Check the address.</source>
        <translation>Was unter %1 antwortet, ist nicht der Server, den dieses Programm braucht. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again.</source>
        <translation>Die Antwort von %1 konnte nicht entpackt werden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check your network connection and try again.</source>
        <translation>%1 war nicht erreichbar. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>api::RealtimeStream</name>
    <message>
        <source>The server&apos;s address for live captions is not safe or not valid. Only encrypted connections (wss) are used.</source>
        <translation>Die Serveradresse für Live-Untertitel ist nicht sicher oder nicht gültig. Nur verschlüsselte Verbindungen (wss) werden benutzt.</translation>
    </message>
    <message>
        <source>The server for live captions does not answer. Trying again.</source>
        <translation>Der Server für Live-Untertitel antwortet nicht. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The server for live captions does not begin. Trying again.</source>
        <translation>Der Server für Live-Untertitel beginnt nicht. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The server ended the live captions.</source>
        <translation>Der Server hat die Live-Untertitel beendet.</translation>
    </message>
    <message>
        <source>The connection to the server for live captions is dead. Trying again.</source>
        <translation>Die Verbindung zum Server für Live-Untertitel reagiert nicht mehr. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The server refused the live captions (HTTP %1).</source>
        <translation>Der Server hat die Live-Untertitel abgelehnt (HTTP %1).</translation>
    </message>
    <message>
        <source>The connection to the server for live captions was lost. Trying again.</source>
        <translation>Die Verbindung zum Server für Live-Untertitel brach ab. Es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>%1 It was tried three times; sign in again or try later.</source>
        <translation>%1 Es wurde dreimal versucht; melden Sie sich neu an oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The server for live captions is not safe, so nothing was sent. %1</source>
        <translation>Der Server für Live-Untertitel ist nicht sicher, daher wurde nichts gesendet. %1</translation>
    </message>
</context>
<context>
    <name>api::SocketExchange</name>
    <message>
        <source>What answers at %1 is not the server this program needs. Check the address.</source>
        <translation>Was unter %1 antwortet, ist nicht der Server, den dieses Programm braucht. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again.</source>
        <translation>Die Antwort von %1 konnte nicht entpackt werden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. Try again.</source>
        <translation>%1 hat die Verbindung vor der Antwort geschlossen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check that the server runs and that its address is right.</source>
        <translation>Unter %1 antwortet nichts. Prüfen Sie, ob der Server läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>%1 could not be found. Check your network connection and the server&apos;s address.</source>
        <translation>%1 wurde nicht gefunden. Prüfen Sie Ihre Netzwerkverbindung und die Serveradresse.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check your network connection and try again.</source>
        <translation>%1 war nicht erreichbar. Prüfen Sie Ihre Netzwerkverbindung und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>api::Upload</name>
    <message>
        <source>%1 was changed since its upload began. Start the upload again to send it as it is now.</source>
        <translation>%1 wurde seit Beginn des Hochladens geändert. Beginnen Sie neu, um es so zu senden, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>The server keeps losing the upload. Try again later.</source>
        <translation>Der Server verliert den Upload immer wieder. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>api::certificateProblem</name>
    <message>
        <source>Its certificate has expired. Check the date of this computer, and ask whoever runs the server for a new one.</source>
        <translation>Sein Zertifikat ist abgelaufen. Prüfen Sie das Datum dieses Computers und bitten Sie den Betreiber des Servers um ein neues.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Check the date of this computer.</source>
        <translation>Sein Zertifikat gilt noch nicht. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Its certificate is for another address. Check the server&apos;s address.</source>
        <translation>Sein Zertifikat gilt für eine andere Adresse. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>It signed its certificate itself, so anybody could have made it. Ask whoever runs the server.</source>
        <translation>Er hat sein Zertifikat selbst unterschrieben, also kann es jeder gemacht haben. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not trust. Ask whoever runs the server.</source>
        <translation>Sein Zertifikat ist von einer Stelle, der dieser Computer nicht vertraut. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn. Ask whoever runs the server.</source>
        <translation>Sein Zertifikat wurde zurückgezogen. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>It could not prove who it is. Check the date of this computer and ask whoever runs the server.</source>
        <translation>Er konnte nicht beweisen, wer er ist. Prüfen Sie das Datum dieses Computers und fragen Sie den Betreiber des Servers.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>“%1” needs more arguments.</source>
        <translation>„%1“ braucht mehr Argumente.</translation>
    </message>
    <message>
        <source>“%1” takes fewer arguments.</source>
        <translation>„%1“ nimmt weniger Argumente.</translation>
    </message>
    <message>
        <source>--type is “document” or “caption”.</source>
        <translation>--type ist „document“ oder „caption“.</translation>
    </message>
    <message>
        <source>“export” needs --format.</source>
        <translation>„export“ braucht --format.</translation>
    </message>
    <message>
        <source>--server needs --token-file.</source>
        <translation>--server braucht --token-file.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>%1 is in no format that can be read. Name one with --from: %2.</source>
        <translation>%1 hat kein lesbares Format. Nennen Sie eines mit --from: %2.</translation>
    </message>
    <message>
        <source>Name a format to write with --to: %1.</source>
        <translation>Nennen Sie mit --to ein Format zum Schreiben: %1.</translation>
    </message>
    <message>
        <source>Name an account (--account NAME), a server (--server URL --token-file FILE) or a folder (--workspace DIR).</source>
        <translation>Nennen Sie ein Konto (--account NAME), einen Server (--server URL --token-file FILE) oder einen Ordner (--workspace DIR).</translation>
    </message>
    <message>
        <source>Say which account: “scriptix accounts” lists them.</source>
        <translation>Sagen Sie, welches Konto: „scriptix accounts“ zählt sie auf.</translation>
    </message>
    <message>
        <source>an account that “login” keeps, by its e-mail or id</source>
        <translation>ein Konto, das „login“ behält, mit E-Mail oder Kennung</translation>
    </message>
    <message>
        <source>a Scriptix server and a file with an API token</source>
        <translation>ein Scriptix-Server und eine Datei mit einem API-Token</translation>
    </message>
    <message>
        <source>a folder on this computer; the local service runs while the command does
(--data DIR is the same, except for “api”)</source>
        <translation>ein Ordner auf diesem Computer; der lokale Dienst läuft, solange der Befehl läuft
(--data DIR ist dasselbe, außer bei „api“)</translation>
    </message>
    <message>
        <source>“api” sends one call as it is, signed in, and prints the body of the answer, also of a refusal (status 1).</source>
        <translation>„api“ sendet einen Aufruf, wie er ist, angemeldet, und gibt die Antwort aus, auch bei einer Ablehnung (Status 1).</translation>
    </message>
    <message>
        <source>“login” asks for the password on the terminal, or reads it from the first line of stdin; a second line is the code,
when one is needed. Passwords and tokens are kept in the desktop&apos;s keyring and never shown.</source>
        <translation>„login“ fragt auf dem Terminal nach dem Passwort oder liest es aus der ersten Zeile von stdin; eine zweite Zeile ist der Code,
wenn einer nötig ist. Passwörter und Token liegen im Schlüsselbund des Desktops und werden nie gezeigt.</translation>
    </message>
    <message>
        <source>Results go to stdout, progress to stderr. Exit status: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>Ergebnisse gehen nach stdout, Fortschritt nach stderr. Endstatus: 0 getan, 1 misslungen, 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>%1 is one of</source>
        <translation>%1 ist eines von</translation>
    </message>
</context>
<context>
    <name>cli::AccountCommand</name>
    <message>
        <source>Open this page in your browser:
%1</source>
        <translation>Öffnen Sie diese Seite in Ihrem Browser:
%1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>An e-mail and a password are needed.</source>
        <translation>Nötig sind eine E-Mail-Adresse und ein Passwort.</translation>
    </message>
    <message>
        <source>Code of your authenticator, or a backup code</source>
        <translation>Code Ihres Authenticators oder ein Ersatzcode</translation>
    </message>
    <message>
        <source>A code is needed too.</source>
        <translation>Nötig ist auch ein Code.</translation>
    </message>
    <message>
        <source>You could be signed in, but the keyring does not keep it: %1</source>
        <translation>Die Anmeldung gelang, aber der Schlüsselbund behält sie nicht: %1</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Bei %1 angemeldet als %2.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “scriptix accounts” lists them.</source>
        <translation>Es gibt kein Konto „%1“. „scriptix accounts“ zählt sie auf.</translation>
    </message>
</context>
<context>
    <name>cli::ApiCommand</name>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Es gibt keine Methode „%1“.</translation>
    </message>
    <message>
        <source>The path begins with one slash: /api/v3/account/me.</source>
        <translation>Der Pfad beginnt mit einem Schrägstrich: /api/v3/account/me.</translation>
    </message>
    <message>
        <source>--query is NAME=VALUE, and “%1” is not.</source>
        <translation>--query ist NAME=VALUE, und „%1“ ist das nicht.</translation>
    </message>
    <message>
        <source>What is to be sent is not JSON (%1). If it is meant to be something else, say what with --content-type.</source>
        <translation>Was gesendet werden soll, ist kein JSON (%1). Wenn es etwas anderes sein soll, geben Sie es mit --content-type an.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Der Server hat mit Status %1 geantwortet.</translation>
    </message>
</context>
<context>
    <name>cli::Connection</name>
    <message>
        <source>“%1” is not a server&apos;s address; write for example https://api.scriptix.io.</source>
        <translation>„%1“ ist keine Serveradresse; schreiben Sie zum Beispiel https://api.scriptix.io.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “scriptix accounts” lists them.</source>
        <translation>Es gibt kein Konto „%1“. „scriptix accounts“ zählt sie auf.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>The session has no document yet; its status is “%1”.</source>
        <translation>Die Sitzung hat noch kein Dokument; ihr Status ist „%1“.</translation>
    </message>
</context>
<context>
    <name>cli::UploadCommand</name>
    <message>
        <source>%1: uploading</source>
        <translation>%1: wird hochgeladen</translation>
    </message>
    <message>
        <source>%1: recognising</source>
        <translation>%1: wird erkannt</translation>
    </message>
    <message>
        <source>The recording could not be recognised.</source>
        <translation>Die Aufnahme konnte nicht erkannt werden.</translation>
    </message>
</context>
<context>
    <name>desktop::LocalService</name>
    <message>
        <source>A part of this program is missing; install it again. (%1)</source>
        <translation>Ein Teil dieses Programms fehlt; installieren Sie es neu. (%1)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Answers the Scriptix API on this computer.</source>
        <translation>Beantwortet die Scriptix-API auf diesem Computer.</translation>
    </message>
    <message>
        <source>Folder of the workspace; made when missing.</source>
        <translation>Ordner des Arbeitsbereichs; wird angelegt, wenn er fehlt.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; any free one by default.</source>
        <translation>Port an 127.0.0.1; sonst irgendein freier.</translation>
    </message>
    <message>
        <source>Go on when the standard input closes.</source>
        <translation>Weiterlaufen, wenn die Standardeingabe schließt.</translation>
    </message>
    <message>
        <source>Do not put the sample session into a new workspace.</source>
        <translation>Die Beispielsitzung nicht in einen neuen Arbeitsbereich legen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Usage: scriptix-service --data DIR [--port N] [--keep-running]</source>
        <translation>Aufruf: scriptix-service --data ORDNER [--port N] [--keep-running]</translation>
    </message>
</context>
<context>
    <name>media::Messages</name>
    <message>
        <source>“%1” does not exist any more. Check whether it was moved or deleted.</source>
        <translation>„%1“ gibt es nicht mehr. Prüfen Sie, ob es verschoben oder gelöscht wurde.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a sound or video file.</source>
        <translation>„%1“ ist keine Datei. Wählen Sie eine Audio- oder Videodatei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you are allowed to open it.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie, ob Sie es öffnen dürfen.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy or record it again.</source>
        <translation>„%1“ ist leer (0 Byte). Kopieren Sie es neu oder nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>“%1” is not a sound or video file, or is of a kind that cannot be played. Choose a recording, for example MP3, M4A, WAV or MP4.</source>
        <translation>„%1“ ist keine Audio- oder Videodatei oder von einer Art, die nicht abgespielt werden kann. Wählen Sie eine Aufnahme, zum Beispiel MP3, M4A, WAV oder MP4.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off while it was copied. Copy or export it again.</source>
        <translation>„%1“ ist beschädigt oder wurde beim Kopieren abgeschnitten. Kopieren oder exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>“%1” is 0 seconds long: there is nothing to play or to recognise. Record it again.</source>
        <translation>„%1“ ist 0 Sekunden lang: Es gibt nichts abzuspielen oder zu erkennen. Nehmen Sie es neu auf.</translation>
    </message>
    <message>
        <source>“%1” has no sound, so there is no speech to recognise. Choose a recording with sound.</source>
        <translation>„%1“ hat keinen Ton, es gibt also keine Sprache zu erkennen. Wählen Sie eine Aufnahme mit Ton.</translation>
    </message>
    <message>
        <source>The sound of “%1” is in the format %2, which cannot be decoded here. Convert it to MP3, M4A or WAV.</source>
        <translation>Der Ton von „%1“ hat das Format %2, das hier nicht dekodiert werden kann. Wandeln Sie ihn in MP3, M4A oder WAV um.</translation>
    </message>
    <message>
        <source>“%1” cannot be played, because a part of FFmpeg is missing. Install the package %2 and start the program again.</source>
        <translation>„%1“ kann nicht abgespielt werden, weil ein Teil von FFmpeg fehlt. Installieren Sie das Paket %2 und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the disk or the connection and try again.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden. Prüfen Sie den Datenträger oder die Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The decoded sound could not be written to “%1”: %2. Make room on the disk and try again.</source>
        <translation>Der dekodierte Ton konnte nicht nach „%1“ geschrieben werden: %2. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>models::Accounts</name>
    <message>
        <source>The local service refuses its own token. Restart the program.</source>
        <translation>Der lokale Dienst weist sein eigenes Token ab. Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again; nothing is lost meanwhile.</source>
        <translation>Sie wurden abgemeldet. Melden Sie sich neu an; inzwischen geht nichts verloren.</translation>
    </message>
    <message>
        <source>The accounts could not be remembered. %1</source>
        <translation>Die Konten konnten nicht gemerkt werden. %1</translation>
    </message>
    <message>
        <source>The keyring did not give the password; it may be locked. Unlock it, or sign in again.</source>
        <translation>Der Schlüsselbund gab das Passwort nicht heraus; vielleicht ist er gesperrt. Entsperren Sie ihn, oder melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>%1 You stay signed in until the program ends.</source>
        <translation>%1 Sie bleiben angemeldet, bis das Programm endet.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you do is kept here and sent later.</source>
        <translation>Der Server ist nicht erreichbar. Was Sie tun, bleibt hier und wird später gesendet.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read. Sign in again.</source>
        <translation>Die Liste der Konten konnte nicht gelesen werden. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Another program is writing %1.</source>
        <translation>Ein anderes Programm schreibt gerade %1.</translation>
    </message>
</context>
<context>
    <name>models::BrowserSignIn</name>
    <message>
        <source>The sign-in in the browser took too long. Start it again.</source>
        <translation>Die Anmeldung im Browser hat zu lange gedauert. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This computer cannot wait for the browser: %1.</source>
        <translation>Dieser Computer kann nicht auf den Browser warten: %1.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>The server did not let you in. Try again, or sign in with your password.</source>
        <translation>Der Server hat Sie nicht eingelassen. Versuchen Sie es noch einmal, oder melden Sie sich mit Ihrem Passwort an.</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Scriptix.</source>
        <translation>Sie sind angemeldet. Schließen Sie diese Seite und kehren Sie zu Scriptix zurück.</translation>
    </message>
</context>
<context>
    <name>models::Comparer</name>
    <message>
        <source>Back to the Machine&apos;s Text</source>
        <translation>Zurück zum Text der Maschine</translation>
    </message>
    <message>
        <source>Restore an Earlier Version</source>
        <translation>Eine frühere Version wiederherstellen</translation>
    </message>
</context>
<context>
    <name>models::Database</name>
    <message>
        <source>The file %1 could not be used (%2).</source>
        <translation>Die Datei %1 konnte nicht verwendet werden (%2).</translation>
    </message>
</context>
<context>
    <name>models::DocumentSearch</name>
    <message>
        <source>This regular expression takes too long. Make it simpler, for instance without a repetition inside of another.</source>
        <translation>Dieser reguläre Ausdruck braucht zu lange. Vereinfachen Sie ihn, zum Beispiel ohne eine Wiederholung in einer anderen.</translation>
    </message>
</context>
<context>
    <name>models::DocumentSync</name>
    <message>
        <source>The document was marked as finished, so the server takes no changes. Yours are kept on this computer; open the document for editing again to save them.</source>
        <translation>Das Dokument wurde als fertig markiert, deshalb nimmt der Server keine Änderungen an. Ihre sind auf diesem Computer; öffnen Sie das Dokument wieder zum Bearbeiten, um sie zu speichern.</translation>
    </message>
    <message>
        <source>Somebody else changed the same places. Both versions are kept; choose what to use.</source>
        <translation>Jemand anders hat dieselben Stellen geändert. Beide Fassungen sind aufbewahrt; wählen Sie, was gelten soll.</translation>
    </message>
    <message>
        <source>Changes From the Server</source>
        <translation>Änderungen vom Server</translation>
    </message>
    <message>
        <source>Resolve Conflict</source>
        <translation>Konflikt lösen</translation>
    </message>
    <message>
        <source>Sign in again to save on the server. Your changes are kept on this computer.</source>
        <translation>Melden Sie sich neu an, um auf dem Server zu speichern. Ihre Änderungen sind auf diesem Computer.</translation>
    </message>
    <message>
        <source>The account was removed. Export the document to keep your changes.</source>
        <translation>Das Konto wurde entfernt. Exportieren Sie das Dokument, um Ihre Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept on this computer and sent later.</source>
        <translation>Der Server ist nicht erreichbar. Ihre Änderungen sind auf diesem Computer und werden später gesendet.</translation>
    </message>
    <message>
        <source>The server could not save (%1). It is tried again by itself; your changes are kept on this computer.</source>
        <translation>Der Server konnte nicht speichern (%1). Es wird von selbst noch einmal versucht; Ihre Änderungen sind auf diesem Computer.</translation>
    </message>
    <message>
        <source>The document is no longer on the server. Export it to keep it.</source>
        <translation>Das Dokument ist nicht mehr auf dem Server. Exportieren Sie es, um es zu behalten.</translation>
    </message>
    <message>
        <source>The server does not take the changes: %1 They are kept on this computer.</source>
        <translation>Der Server nimmt die Änderungen nicht an: %1 Sie sind auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>models::FolderReplace</name>
    <message>
        <source>Marked as finished: nothing was replaced</source>
        <translation>Als fertig markiert: nichts wurde ersetzt</translation>
    </message>
    <message>
        <source>Nothing was replaced: the text was changed meanwhile</source>
        <translation>Nichts wurde ersetzt: Der Text wurde inzwischen geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) replaced</source>
        <translation>
            <numerusform>%n Treffer ersetzt</numerusform>
            <numerusform>%n Treffer ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since: undo it there</source>
        <translation>Seither geändert: dort rückgängig machen</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Wie es vorher war</translation>
    </message>
</context>
<context>
    <name>models::FolderSearch</name>
    <message>
        <source>Its account is not there.</source>
        <translation>Sein Konto ist nicht da.</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>Es konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>This regular expression takes too long here.</source>
        <translation>Dieser reguläre Ausdruck braucht hier zu lange.</translation>
    </message>
    <message>
        <source>Marked as finished: nothing is replaced here</source>
        <translation>Als fertig markiert: Hier wird nichts ersetzt</translation>
    </message>
</context>
<context>
    <name>models::Keyring</name>
    <message>
        <source>The keyring of this computer cannot be used: %1.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the password.</source>
        <translation>Der Schlüsselbund dieses Computers hat das Passwort nicht behalten.</translation>
    </message>
</context>
<context>
    <name>models::Library</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In der Warteschlange</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>The recording could not be recognised.</source>
        <translation>Die Aufnahme konnte nicht erkannt werden.</translation>
    </message>
    <message>
        <source>The folder could not be created.</source>
        <translation>Der Ordner konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The name could not be changed.</source>
        <translation>Der Name konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>A recording keeps the name of its file. Rename its document instead.</source>
        <translation>Eine Aufnahme behält den Namen ihrer Datei. Benennen Sie stattdessen ihr Dokument um.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>„%1“ konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The document could not be copied.</source>
        <translation>Das Dokument konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>The document could not be marked as finished.</source>
        <translation>Das Dokument konnte nicht als fertig markiert werden.</translation>
    </message>
    <message>
        <source>The document could not be opened for editing.</source>
        <translation>Das Dokument konnte nicht zum Bearbeiten geöffnet werden.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>models::MediaFetch</name>
    <message>
        <source>The recording was closed.</source>
        <translation>Die Aufnahme wurde geschlossen.</translation>
    </message>
    <message>
        <source>The server keeps no recording of this session.</source>
        <translation>Der Server hat keine Aufnahme dieser Sitzung.</translation>
    </message>
    <message>
        <source>The recording could not be fetched. %1</source>
        <translation>Die Aufnahme konnte nicht geholt werden. %1</translation>
    </message>
    <message>
        <source>The recording on the server is empty.</source>
        <translation>Die Aufnahme auf dem Server ist leer.</translation>
    </message>
    <message>
        <source>The recording cannot be kept on this computer. %1</source>
        <translation>Die Aufnahme kann nicht auf diesem Computer aufbewahrt werden. %1</translation>
    </message>
</context>
<context>
    <name>models::OpenDocument</name>
    <message>
        <source>The document is no longer on the server.</source>
        <translation>Das Dokument ist nicht mehr auf dem Server.</translation>
    </message>
    <message>
        <source>The document could not be opened. %1</source>
        <translation>Das Dokument konnte nicht geöffnet werden. %1</translation>
    </message>
    <message>
        <source>Its account is not there.</source>
        <translation>Sein Konto ist nicht da.</translation>
    </message>
    <message>
        <source>Unsent changes of an earlier run could not be read.</source>
        <translation>Nicht gesendete Änderungen eines früheren Laufs konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A part of the unsent changes of an earlier run could not be read.</source>
        <translation>Ein Teil der nicht gesendeten Änderungen eines früheren Laufs konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The recording cannot be reached. %1</source>
        <translation>Die Aufnahme ist nicht erreichbar. %1</translation>
    </message>
    <message>
        <source>Your changes cannot be kept on this computer: %1 They are still in the program; export the document to another disk to be safe.</source>
        <translation>Ihre Änderungen können auf diesem Computer nicht aufbewahrt werden: %1 Sie sind noch im Programm; exportieren Sie das Dokument sicherheitshalber auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The document&apos;s state could not be changed. %1</source>
        <translation>Der Zustand des Dokuments konnte nicht geändert werden. %1</translation>
    </message>
    <message>
        <source>The original could not be brought back. %1</source>
        <translation>Das Original konnte nicht zurückgeholt werden. %1</translation>
    </message>
    <message>
        <source>Reset to Original</source>
        <translation>Auf das Original zurücksetzen</translation>
    </message>
    <message>
        <source>This format can only be read.</source>
        <translation>Dieses Format kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>The document could not be exported. %1</source>
        <translation>Das Dokument konnte nicht exportiert werden. %1</translation>
    </message>
    <message>
        <source>This program cannot read or write the document.</source>
        <translation>Dieses Programm kann das Dokument nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>This document is a translation; what the machine wrote is not kept for it.</source>
        <translation>Dieses Dokument ist eine Übersetzung; was die Maschine schrieb, wird dafür nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>What the machine wrote has to be fetched from the server once. Sign in first.</source>
        <translation>Was die Maschine schrieb, muss einmal vom Server geholt werden. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>What the machine wrote first is not kept for this document.</source>
        <translation>Was die Maschine zuerst schrieb, ist für dieses Dokument nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>models::ReplaceRules</name>
    <message>
        <source>The saved replacement rules could not be read; new ones are kept until the program ends. %1</source>
        <translation>Die gespeicherten Ersetzungsregeln konnten nicht gelesen werden; neue bleiben bis zum Ende des Programms. %1</translation>
    </message>
    <message>
        <source>The replacement rules could not be saved. %1</source>
        <translation>Die Ersetzungsregeln konnten nicht gespeichert werden. %1</translation>
    </message>
</context>
<context>
    <name>models::RuleTable</name>
    <message>
        <source>Not usable</source>
        <translation>Nicht brauchbar</translation>
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation>Dieser reguläre Ausdruck braucht zu lange.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Text to find; unchecked ones are left out</source>
        <translation>Zu suchender Text; ohne Häkchen wird er ausgelassen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Text that is put in its place</source>
        <translation>Text, der an die Stelle tritt</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Keep the case of what is replaced</source>
        <translation>Groß-/Kleinschreibung des Ersetzten behalten</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Replacements in this document</source>
        <translation>Ersetzungen in diesem Dokument</translation>
    </message>
</context>
<context>
    <name>models::ServerUrl</name>
    <message>
        <source>This is not a server&apos;s address. It looks like https://api.scriptix.io.</source>
        <translation>Das ist keine Serveradresse. Sie sieht aus wie https://api.scriptix.io.</translation>
    </message>
    <message>
        <source>The address may hold a server&apos;s name and a path, nothing else.</source>
        <translation>Die Adresse darf einen Servernamen und einen Pfad enthalten, sonst nichts.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody on the way can read along.</source>
        <translation>Die Adresse muss mit https:// beginnen, damit unterwegs niemand mitlesen kann.</translation>
    </message>
</context>
<context>
    <name>models::SignIn</name>
    <message>
        <source>The server did not accept this. Check it and try again.</source>
        <translation>Der Server hat das nicht angenommen. Prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>No browser could be opened. Sign in with your password or a token.</source>
        <translation>Es ließ sich kein Browser öffnen. Melden Sie sich mit Ihrem Passwort oder einem Token an.</translation>
    </message>
</context>
<context>
    <name>models::TextImport</name>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 kann nicht geöffnet werden (%2).</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no transcript is.</source>
        <translation>%1 ist größer als 64 MB; so groß ist kein Transkript.</translation>
    </message>
    <message>
        <source>%1 is not a text that can be read. SRT, WebVTT, SBV, TTML, Word, plain text and JSON can.</source>
        <translation>%1 ist kein Text, der gelesen werden kann. SRT, WebVTT, SBV, TTML, Word, einfacher Text und JSON sind es.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 kann nicht gelesen werden. %2</translation>
    </message>
    <message>
        <source>There are no words in %1.</source>
        <translation>In %1 stehen keine Wörter.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Paste Text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>The text was changed while the pasted text was compared with it. Paste it again.</source>
        <translation>Der Text wurde geändert, während der eingefügte Text damit verglichen wurde. Fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The document is finished and can only be read.</source>
        <translation>Das Dokument ist fertig und kann nur gelesen werden.</translation>
    </message>
</context>
<context>
    <name>models::UploadQueue</name>
    <message>
        <source>Its account was removed. Remove the upload and add the file again.</source>
        <translation>Das Konto wurde entfernt. Entfernen Sie den Upload und fügen Sie die Datei neu hinzu.</translation>
    </message>
    <message>
        <source>Sign in again; the upload then goes on.</source>
        <translation>Melden Sie sich neu an; dann geht das Hochladen weiter.</translation>
    </message>
    <message>
        <source>The file could not be uploaded.</source>
        <translation>Die Datei konnte nicht hochgeladen werden.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>The list of uploads cannot be kept, so a restart would forget it. %1</source>
        <translation>Die Liste der Uploads kann nicht aufbewahrt werden; nach einem Neustart wäre sie vergessen. %1</translation>
    </message>
    <message>
        <source>The file is not there (any more).</source>
        <translation>Die Datei ist nicht (mehr) da.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions, then try again.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Ändern Sie die Rechte und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There is no sound in this file, so there is nothing to recognise.</source>
        <translation>In dieser Datei ist kein Ton, es gibt also nichts zu erkennen.</translation>
    </message>
    <message>
        <source>There is no recording in this folder.</source>
        <translation>In diesem Ordner ist keine Aufnahme.</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>The access token could not be written to %1. Free some space or change the folder&apos;s permissions.</source>
        <translation>Das Zugriffstoken konnte nicht nach %1 geschrieben werden. Geben Sie Platz frei oder ändern Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Wait %1 seconds.</source>
        <translation>Zu viele Anmeldeversuche. Warten Sie %1 Sekunden.</translation>
    </message>
    <message>
        <source>Name or password is not right. The account on this computer is %1 and has no password of its own: use the access token of the workspace, which is in the file &quot;token&quot; of its folder.</source>
        <translation>Name oder Passwort stimmt nicht. Das Konto auf diesem Computer ist %1 und hat kein eigenes Passwort: Benutzen Sie das Zugriffstoken des Arbeitsbereichs aus der Datei „token“ in seinem Ordner.</translation>
    </message>
    <message>
        <source>is not of the document&apos;s type</source>
        <translation>ist nicht von der Art des Dokuments</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>Dieses Konto ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not switched on for this account. Sign in without a code.</source>
        <translation>Die Anmeldung in zwei Schritten ist für dieses Konto nicht eingeschaltet. Melden Sie sich ohne Code an.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation>darf nicht länger als %1 Zeichen sein</translation>
    </message>
    <message>
        <source>must have the form HH:MM:SS:FF</source>
        <translation>muss die Form HH:MM:SS:FF haben</translation>
    </message>
    <message>
        <source>is no time</source>
        <translation>ist keine Zeit</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>This session has no recognition result yet. Wait until it is done.</source>
        <translation>Diese Sitzung hat noch kein Erkennungsergebnis. Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>Diese Sitzung gibt es nicht.</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>The request could not be understood (%1).</source>
        <translation>Die Anfrage war nicht zu verstehen (%1).</translation>
    </message>
    <message>
        <source>This address is no longer good. Ask for a new one.</source>
        <translation>Diese Adresse gilt nicht mehr. Fordern Sie eine neue an.</translation>
    </message>
    <message>
        <source>This upload protocol is not known here. Use tus 1.0.0.</source>
        <translation>Dieses Übertragungsprotokoll ist hier nicht bekannt. Benutzen Sie tus 1.0.0.</translation>
    </message>
    <message>
        <source>This upload was given up after a week without a byte. Start it again.</source>
        <translation>Diese Übertragung wurde nach einer Woche ohne Daten aufgegeben. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>There is no such upload. Start it again.</source>
        <translation>Diese Übertragung gibt es nicht. Beginnen Sie neu.</translation>
    </message>
    <message>
        <source>The checksum could not be read. Known are sha1, sha256 and md5.</source>
        <translation>Die Prüfsumme ist nicht lesbar. Bekannt sind sha1, sha256 und md5.</translation>
    </message>
    <message>
        <source>The body must be sent as %1.</source>
        <translation>Der Inhalt muss als %1 gesendet werden.</translation>
    </message>
    <message>
        <source>The file is too large; at most 40 GiB are taken.</source>
        <translation>Die Datei ist zu groß; höchstens 40 GiB werden angenommen.</translation>
    </message>
    <message>
        <source>The length of the upload is missing or is no number.</source>
        <translation>Die Länge der Übertragung fehlt oder ist keine Zahl.</translation>
    </message>
    <message>
        <source>More bytes follow than were announced.</source>
        <translation>Es kommen mehr Bytes als angekündigt.</translation>
    </message>
    <message>
        <source>There is not enough free space for this file on the disk that holds the workspace. Free some space and try again.</source>
        <translation>Auf dem Datenträger mit dem Arbeitsbereich ist nicht genug Platz für diese Datei. Geben Sie Platz frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The upload&apos;s metadata could not be read (%1).</source>
        <translation>Die Metadaten der Übertragung sind nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>This session has its recording already.</source>
        <translation>Diese Sitzung hat ihre Aufnahme schon.</translation>
    </message>
    <message>
        <source>Somebody else is sending this upload right now. Try again in a moment.</source>
        <translation>Jemand anderes sendet diese Übertragung gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The upload&apos;s file could not be opened.</source>
        <translation>Die Datei der Übertragung konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The upload&apos;s file could not be made. Free some space and try again.</source>
        <translation>Die Datei der Übertragung konnte nicht angelegt werden. Geben Sie Platz frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The length of an upload cannot change.</source>
        <translation>Die Länge einer Übertragung kann sich nicht ändern.</translation>
    </message>
    <message>
        <source>The offset of the part is missing or is no number.</source>
        <translation>Die Stelle des Teils fehlt oder ist keine Zahl.</translation>
    </message>
    <message>
        <source>The upload is at another place. Ask for its offset and go on from there.</source>
        <translation>Die Übertragung ist an anderer Stelle. Fragen Sie danach und fahren Sie dort fort.</translation>
    </message>
    <message>
        <source>This address is no longer good. Load the session again for a new one.</source>
        <translation>Diese Adresse gilt nicht mehr. Laden Sie die Sitzung neu, um eine neue zu bekommen.</translation>
    </message>
    <message>
        <source>This session has no recording.</source>
        <translation>Diese Sitzung hat keine Aufnahme.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. Free some space and send the recording again.</source>
        <translation>Der Datenträger mit dem Arbeitsbereich ist voll. Geben Sie Platz frei und senden Sie die Aufnahme noch einmal.</translation>
    </message>
    <message>
        <source>There is no such preference.</source>
        <translation>Diese Voreinstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a preference of that name already. Change that one.</source>
        <translation>Es gibt schon eine Voreinstellung dieses Namens. Ändern Sie diese.</translation>
    </message>
    <message>
        <source>The part was damaged on its way and was dropped. Send it again.</source>
        <translation>Der Teil wurde unterwegs beschädigt und verworfen. Senden Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. What has arrived is kept: free some space, and the upload goes on where it stopped.</source>
        <translation>Der Datenträger mit dem Arbeitsbereich ist voll. Was angekommen ist, bleibt erhalten: Geben Sie Platz frei, dann geht die Übertragung weiter, wo sie aufgehört hat.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>must be document or caption</source>
        <translation>muss document oder caption sein</translation>
    </message>
    <message>
        <source>is not JSON of the expected form</source>
        <translation>ist kein JSON der erwarteten Form</translation>
    </message>
    <message>
        <source>One value is not right: %1 %2.</source>
        <translation>Ein Wert stimmt nicht: %1 %2.</translation>
    </message>
    <message>
        <source>Too many calls; wait a minute.</source>
        <translation>Zu viele Aufrufe; warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>An dieser Adresse ist nichts.</translation>
    </message>
    <message>
        <source>This address cannot be used that way.</source>
        <translation>Diese Adresse lässt sich so nicht benutzen.</translation>
    </message>
    <message>
        <source>The access token is missing or no longer valid.</source>
        <translation>Das Zugriffstoken fehlt oder gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The body is too large; at most %1 bytes are taken here.</source>
        <translation>Der Inhalt ist zu groß; hier werden höchstens %1 Bytes angenommen.</translation>
    </message>
    <message>
        <source>Sample: a talk about bees.m4a</source>
        <translation>Beispiel: ein Gespräch über Bienen.m4a</translation>
    </message>
    <message>
        <source>The service could not listen on this computer (%1). Choose another port.</source>
        <translation>Der Dienst konnte auf diesem Computer nicht lauschen (%1). Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>The document is finished and cannot be changed. Open it again first.</source>
        <translation>Das Dokument ist abgeschlossen und kann nicht geändert werden. Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>The document was changed by someone else. Load it again and join the changes.</source>
        <translation>Das Dokument wurde von jemand anderem geändert. Laden Sie es neu und führen Sie die Änderungen zusammen.</translation>
    </message>
    <message>
        <source>There is no such document in this session.</source>
        <translation>Dieses Dokument gibt es in dieser Sitzung nicht.</translation>
    </message>
    <message>
        <source>is inside the folder itself</source>
        <translation>liegt im Ordner selbst</translation>
    </message>
    <message>
        <source>There is a folder of that name already. Choose another name.</source>
        <translation>Es gibt schon einen Ordner dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder is not empty. Move or delete what is in it first.</source>
        <translation>Der Ordner ist nicht leer. Verschieben oder löschen Sie zuerst, was darin ist.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The recogniser on this computer does not tell voices apart; everything is under Speaker 1.</source>
        <translation>Der Erkenner auf diesem Computer unterscheidet keine Stimmen; alles steht unter Speaker 1.</translation>
    </message>
    <message>
        <source>The transcript could not be stored. Free some space on the disk and upload the recording again.</source>
        <translation>Das Transkript konnte nicht gespeichert werden. Geben Sie auf dem Datenträger Platz frei und laden Sie die Aufnahme noch einmal hoch.</translation>
    </message>
    <message>
        <source>There is no such glossary.</source>
        <translation>Dieses Glossar gibt es nicht.</translation>
    </message>
    <message>
        <source>is no language code</source>
        <translation>ist kein Sprachcode</translation>
    </message>
    <message>
        <source>must not be the language of the text</source>
        <translation>darf nicht die Sprache des Textes sein</translation>
    </message>
    <message>
        <source>is not right in line %1: two terms are wanted, separated by a comma</source>
        <translation>stimmt in Zeile %1 nicht: Verlangt sind zwei Begriffe, getrennt durch ein Komma</translation>
    </message>
    <message>
        <source>must begin with the line %1</source>
        <translation>muss mit der Zeile %1 beginnen</translation>
    </message>
    <message>
        <source>must not name more than %1 languages</source>
        <translation>darf nicht mehr als %1 Sprachen nennen</translation>
    </message>
    <message>
        <source>must not name a language twice</source>
        <translation>darf keine Sprache zweimal nennen</translation>
    </message>
    <message>
        <source>The document has no text that could be translated.</source>
        <translation>Das Dokument hat keinen Text, der sich übersetzen ließe.</translation>
    </message>
    <message>
        <source>The translation server did not answer as expected (%1). Look at that server.</source>
        <translation>Der Übersetzungsserver hat nicht wie erwartet geantwortet (%1). Sehen Sie bei diesem Server nach.</translation>
    </message>
    <message>
        <source>The translation server at %1 could not be reached (%2).</source>
        <translation>Der Übersetzungsserver %1 war nicht zu erreichen (%2).</translation>
    </message>
    <message>
        <source>The translation server took too long. Try again, or raise SCRIPTIX_TRANSLATE_TIMEOUT.</source>
        <translation>Der Übersetzungsserver hat zu lange gebraucht. Versuchen Sie es noch einmal, oder erhöhen Sie SCRIPTIX_TRANSLATE_TIMEOUT.</translation>
    </message>
    <message>
        <source>The translation server refused: %1</source>
        <translation>Der Übersetzungsserver hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The translation server wants another key. Check SCRIPTIX_TRANSLATE_KEY.</source>
        <translation>Der Übersetzungsserver verlangt einen anderen Schlüssel. Prüfen Sie SCRIPTIX_TRANSLATE_KEY.</translation>
    </message>
    <message>
        <source>No translation server is set up. Set SCRIPTIX_TRANSLATE_URL to the address of a LibreTranslate server (https, or http on this computer) and start the program again.</source>
        <translation>Es ist kein Übersetzungsserver eingerichtet. Setzen Sie SCRIPTIX_TRANSLATE_URL auf die Adresse eines LibreTranslate-Servers (https, oder http auf diesem Computer) und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>My organization</source>
        <translation>Meine Organisation</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Scriptix Desktop, the service on this computer</source>
        <translation>Scriptix Desktop, der Dienst auf diesem Computer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>VAT %1 %</source>
        <translation>MwSt. %1 %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Settled by the mandate of this service. It has no payment provider: no money was moved, and none is owed.</source>
        <translation>Durch das Mandat dieses Dienstes beglichen. Er hat keinen Zahlungsanbieter: Es wurde kein Geld bewegt, und es ist keines geschuldet.</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines von %1 sein</translation>
    </message>
    <message>
        <source>Recordings are only fetched from public addresses, not from this computer or a private network.</source>
        <translation>Aufnahmen werden nur von öffentlichen Adressen geholt, nicht von diesem Computer oder aus einem privaten Netz.</translation>
    </message>
    <message>
        <source>There is nothing at the recording&apos;s address. Check the address.</source>
        <translation>An der Adresse der Aufnahme ist nichts. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The recording&apos;s address is not open to everybody. Download the file and upload it instead.</source>
        <translation>Die Adresse der Aufnahme steht nicht allen offen. Laden Sie die Datei stattdessen herunter und dann hier hoch.</translation>
    </message>
    <message>
        <source>The server of the recording answered with an error (HTTP %1).</source>
        <translation>Der Server der Aufnahme hat mit einem Fehler geantwortet (HTTP %1).</translation>
    </message>
    <message>
        <source>The recording is larger than the %1 GiB that are taken.</source>
        <translation>Die Aufnahme ist größer als die %1 GiB, die angenommen werden.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. Free some space and start the recording again.</source>
        <translation>Der Datenträger mit dem Arbeitsbereich ist voll. Geben Sie Platz frei und starten Sie die Aufnahme noch einmal.</translation>
    </message>
    <message>
        <source>The address leads to a web page, not to a recording. Use the address of the file itself.</source>
        <translation>Die Adresse führt zu einer Webseite, nicht zu einer Aufnahme. Benutzen Sie die Adresse der Datei selbst.</translation>
    </message>
    <message>
        <source>The recording&apos;s address leads from one place to the next without end.</source>
        <translation>Die Adresse der Aufnahme verweist endlos von einer Stelle zur nächsten.</translation>
    </message>
    <message>
        <source>The recording could not be fetched (%1). Check the address, or upload the file.</source>
        <translation>Die Aufnahme konnte nicht geholt werden (%1). Prüfen Sie die Adresse, oder laden Sie die Datei hoch.</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>muss eine Adresse sein, die mit http:// oder https:// beginnt</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <translation>darf weder Benutzernamen noch Passwort enthalten</translation>
    </message>
    <message>
        <source>The recording&apos;s file could not be made. Free some space.</source>
        <translation>Die Datei der Aufnahme konnte nicht angelegt werden. Geben Sie Platz frei.</translation>
    </message>
    <message>
        <source>Nothing was given that could be changed.</source>
        <translation>Es wurde nichts angegeben, was sich ändern ließe.</translation>
    </message>
    <message>
        <source>must not be the old one</source>
        <translation>darf nicht das alte sein</translation>
    </message>
    <message>
        <source>is not the same</source>
        <translation>ist nicht dasselbe</translation>
    </message>
    <message>
        <source>The account of this computer has no password: the access token of the workspace opens it. Make a user of your own to sign in with a password.</source>
        <translation>Das Konto dieses Computers hat kein Passwort: Das Zugriffstoken des Arbeitsbereichs öffnet es. Legen Sie einen eigenen Benutzer an, um sich mit einem Passwort anzumelden.</translation>
    </message>
    <message>
        <source>The password was changed. Other places where you were signed in ask for it anew.</source>
        <translation>Das Passwort wurde geändert. Wo Sie sonst noch angemeldet waren, wird neu danach gefragt.</translation>
    </message>
    <message>
        <source>must be false; an administrator switches an account on again</source>
        <translation>muss false sein; wieder eingeschaltet wird ein Konto von einem Administrator</translation>
    </message>
    <message>
        <source>The account is switched off. An administrator of the organization can switch it on again.</source>
        <translation>Das Konto ist ausgeschaltet. Ein Administrator der Organisation kann es wieder einschalten.</translation>
    </message>
    <message>
        <source>The form is not complete. Send it again.</source>
        <translation>Das Formular ist nicht vollständig. Senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>kommt zweimal vor</translation>
    </message>
    <message>
        <source>The text is too large; at most 10 MiB are taken.</source>
        <translation>Der Text ist zu groß; höchstens 10 MiB werden angenommen.</translation>
    </message>
    <message>
        <source>must be an address of this computer, such as http://127.0.0.1:8400/</source>
        <translation>muss eine Adresse dieses Computers sein, etwa http://127.0.0.1:8400/</translation>
    </message>
    <message>
        <source>The service on this computer has no Microsoft sign-in. Use a name and a password.</source>
        <translation>Der Dienst auf diesem Computer hat keine Microsoft-Anmeldung. Benutzen Sie Name und Passwort.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>Diesen Kommentar gibt es nicht.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>must not end before it begins</source>
        <translation>darf nicht enden, bevor es beginnt</translation>
    </message>
    <message>
        <source>is no comment of this document</source>
        <translation>ist kein Kommentar dieses Dokuments</translation>
    </message>
    <message>
        <source>must be the first comment of a thread, not a reply</source>
        <translation>muss der erste Kommentar einer Diskussion sein, keine Antwort</translation>
    </message>
    <message>
        <source>Only who wrote a comment, or an administrator, can change or delete it.</source>
        <translation>Nur wer einen Kommentar geschrieben hat oder ein Administrator kann ihn ändern oder löschen.</translation>
    </message>
    <message>
        <source>Nothing to change was given.</source>
        <translation>Es wurde keine Änderung angegeben.</translation>
    </message>
    <message>
        <source>can only be set on the first comment of a thread</source>
        <translation>lässt sich nur beim ersten Kommentar einer Diskussion setzen</translation>
    </message>
    <message>
        <source>There is no such custom model.</source>
        <translation>Dieses angepasste Modell gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such text in this custom model.</source>
        <translation>Diesen Text gibt es in diesem angepassten Modell nicht.</translation>
    </message>
    <message>
        <source>This model is being trained. Wait until that has ended.</source>
        <translation>Dieses Modell wird gerade trainiert. Warten Sie, bis das beendet ist.</translation>
    </message>
    <message>
        <source>must be the id of a model that can be trained; see the models</source>
        <translation>muss die ID eines Modells sein, das sich trainieren lässt; siehe die Modelle</translation>
    </message>
    <message>
        <source>Recordings are waiting for this model. Wait until they are done, or delete them first.</source>
        <translation>Es warten Aufnahmen auf dieses Modell. Warten Sie, bis sie fertig sind, oder löschen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>This service was started without speech recognition.</source>
        <translation>Dieser Dienst wurde ohne Spracherkennung gestartet.</translation>
    </message>
    <message>
        <source>This model has no texts to learn from. Upload a transcript (data_type 1) first.</source>
        <translation>Dieses Modell hat keine Texte, aus denen es lernen könnte. Laden Sie zuerst ein Transkript hoch (data_type 1).</translation>
    </message>
    <message>
        <source>must be 1 for a transcript or 2 for a test</source>
        <translation>muss 1 für ein Transkript oder 2 für einen Test sein</translation>
    </message>
    <message>
        <source>This address is no longer good. Load the model again for a new one.</source>
        <translation>Diese Adresse gilt nicht mehr. Laden Sie das Modell neu, um eine neue zu bekommen.</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>muss zwischen %1 und %2 liegen</translation>
    </message>
    <message>
        <source>is no template for exports</source>
        <translation>ist keine Vorlage für Exporte</translation>
    </message>
    <message>
        <source>Only the owner of a folder or an administrator changes its rights.</source>
        <translation>Nur der Besitzer eines Ordners oder ein Administrator ändert dessen Rechte.</translation>
    </message>
    <message>
        <source>must name at least one user</source>
        <translation>muss mindestens einen Benutzer nennen</translation>
    </message>
    <message>
        <source>Your account for Scriptix</source>
        <translation>Ihr Konto für Scriptix</translation>
    </message>
    <message>
        <source>An account was made for you. Sign in to the server %1 with

Name: %2
Password: %3

The password is good for 7 days. Choose one of your own when you are in.</source>
        <translation>Für Sie wurde ein Konto angelegt. Melden Sie sich am Server %1 an mit

Name: %2
Passwort: %3

Das Passwort gilt 7 Tage. Wählen Sie ein eigenes, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Diesen Benutzer gibt es nicht.</translation>
    </message>
    <message>
        <source>No mail server is set up, so nothing was sent. Tell %1 this password to start with, which is good for 7 days: %2</source>
        <translation>Es ist kein Mailserver eingerichtet, deshalb wurde nichts gesendet. Nennen Sie %1 dieses Anfangspasswort, das 7 Tage gilt: %2</translation>
    </message>
    <message>
        <source>A password to start with was sent to %1.</source>
        <translation>Ein Anfangspasswort wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Diese Rechnung gibt es nicht.</translation>
    </message>
    <message>
        <source>names a document that is not there (%1)</source>
        <translation>nennt ein Dokument, das es nicht gibt (%1)</translation>
    </message>
    <message>
        <source>must all be transcripts, or all be captions</source>
        <translation>müssen alle Transkripte oder alle Untertitel sein</translation>
    </message>
    <message>
        <source>are too large together</source>
        <translation>sind zusammen zu groß</translation>
    </message>
    <message>
        <source>are too long together</source>
        <translation>sind zusammen zu lang</translation>
    </message>
    <message>
        <source>must name between %1 and %2 documents</source>
        <translation>muss %1 bis %2 Dokumente nennen</translation>
    </message>
    <message>
        <source>must be sequential or none</source>
        <translation>muss sequential oder none sein</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not switched on for this account. Switch it on first.</source>
        <translation>Die Anmeldung in zwei Schritten ist für dieses Konto nicht eingeschaltet. Schalten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is switched on already. Switch it off first to set up another app.</source>
        <translation>Die Anmeldung in zwei Schritten ist schon eingeschaltet. Schalten Sie sie zuerst aus, um eine andere App einzurichten.</translation>
    </message>
    <message>
        <source>is not right</source>
        <translation>stimmt nicht</translation>
    </message>
    <message>
        <source>There is no such organization.</source>
        <translation>Diese Organisation gibt es nicht.</translation>
    </message>
    <message>
        <source>The picture is too large; at most 2 MiB are taken.</source>
        <translation>Das Bild ist zu groß; höchstens 2 MiB werden angenommen.</translation>
    </message>
    <message>
        <source>must be a picture in one of the formats PNG, JPEG and SVG</source>
        <translation>muss ein Bild im Format PNG, JPEG oder SVG sein</translation>
    </message>
    <message>
        <source>The picture could not be stored. Free some space and try again.</source>
        <translation>Das Bild konnte nicht gespeichert werden. Geben Sie Platz frei und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The organization has no logo.</source>
        <translation>Die Organisation hat kein Logo.</translation>
    </message>
    <message>
        <source>This service was started without recognition.</source>
        <translation>Dieser Dienst wurde ohne Erkennung gestartet.</translation>
    </message>
    <message>
        <source>This token is not for live captions. Use a token of type realtime.</source>
        <translation>Dieses Token ist nicht für Live-Untertitel. Benutzen Sie ein Token der Art realtime.</translation>
    </message>
    <message>
        <source>Live captions are not possible here in the language &quot;%1&quot;. Use en, or the key of a trained model.</source>
        <translation>Live-Untertitel sind hier in der Sprache „%1“ nicht möglich. Benutzen Sie en oder den Schlüssel eines trainierten Modells.</translation>
    </message>
    <message>
        <source>This address is for WebSocket connections only.</source>
        <translation>Diese Adresse ist nur für WebSocket-Verbindungen.</translation>
    </message>
    <message>
        <source>is no e-mail address</source>
        <translation>ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>There is a customer of that name already. Use another name.</source>
        <translation>Es gibt schon einen Kunden dieses Namens. Benutzen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This customer has a running subscription. It must be cancelled first.</source>
        <translation>Dieser Kunde hat ein laufendes Abonnement. Es muss zuerst gekündigt werden.</translation>
    </message>
    <message>
        <source>This customer has recordings. They must be deleted first.</source>
        <translation>Dieser Kunde hat Aufnahmen. Sie müssen zuerst gelöscht werden.</translation>
    </message>
    <message>
        <source>This customer has customers of its own. They must be deleted first.</source>
        <translation>Dieser Kunde hat selbst Kunden. Sie müssen zuerst gelöscht werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have the form field=value, with one of the fields %2</source>
        <translation>„%1“ muss die Form field=value haben, mit einem der Felder %2</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <source>must be a day such as 2026-02-01</source>
        <translation>muss ein Tag sein, etwa 2026-02-01</translation>
    </message>
    <message>
        <source>must not be before date_from</source>
        <translation>darf nicht vor date_from liegen</translation>
    </message>
    <message>
        <source>This customer has no such login.</source>
        <translation>Dieser Kunde hat diesen Zugang nicht.</translation>
    </message>
    <message>
        <source>This login has a password of its own already. Reset it to start again.</source>
        <translation>Dieser Zugang hat schon ein eigenes Passwort. Setzen Sie es zurück, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>This customer has no such token.</source>
        <translation>Dieser Kunde hat dieses Token nicht.</translation>
    </message>
    <message>
        <source>must be today or a day of the next year</source>
        <translation>muss heute oder ein Tag des kommenden Jahres sein</translation>
    </message>
    <message>
        <source>There is no such plan.</source>
        <translation>Diesen Tarif gibt es nicht.</translation>
    </message>
    <message>
        <source>Your account does not have the role %1, which this needs. Ask an administrator of your organization for it.</source>
        <translation>Ihr Konto hat die Rolle %1 nicht, die dafür nötig ist. Bitten Sie einen Administrator Ihrer Organisation darum.</translation>
    </message>
    <message>
        <source>An API token cannot do this. Sign in with your name and password instead.</source>
        <translation>Mit einem API-Token geht das nicht. Melden Sie sich stattdessen mit Name und Passwort an.</translation>
    </message>
    <message>
        <source>must be decode or align</source>
        <translation>muss decode oder align sein</translation>
    </message>
    <message>
        <source>must be view or edit</source>
        <translation>muss view oder edit sein</translation>
    </message>
    <message>
        <source>must be the one of the address</source>
        <translation>muss mit dem in der Adresse übereinstimmen</translation>
    </message>
    <message>
        <source>The document is finished and cannot be shared. Open it again first.</source>
        <translation>Das Dokument ist abgeschlossen und kann nicht geteilt werden. Öffnen Sie es zuerst wieder.</translation>
    </message>
    <message>
        <source>must name between %1 and %2 addresses</source>
        <translation>muss %1 bis %2 Adressen nennen</translation>
    </message>
    <message>
        <source>%1 is no mail address</source>
        <translation>%1 ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was shared with you. Open it with this link:</source>
        <translation>„%1“ wurde mit Ihnen geteilt. Öffnen Sie es mit diesem Link:</translation>
    </message>
    <message>
        <source>Shared with you: %1</source>
        <translation>Mit Ihnen geteilt: %1</translation>
    </message>
    <message>
        <source>There is no such subscription.</source>
        <translation>Dieses Abonnement gibt es nicht.</translation>
    </message>
    <message>
        <source>is none of the plans offered here</source>
        <translation>ist keiner der Tarife, die hier angeboten werden</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>muss 1 oder mehr sein</translation>
    </message>
    <message>
        <source>must not be more than the %1 of this plan</source>
        <translation>darf nicht mehr sein als die %1 dieses Tarifs</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>ist keine Adresse</translation>
    </message>
    <message>
        <source>This subscription belongs to this computer and does not end.</source>
        <translation>Dieses Abonnement gehört zu diesem Computer und endet nicht.</translation>
    </message>
    <message>
        <source>Only administrators of the organization see its billing. Ask one of them.</source>
        <translation>Nur Administratoren der Organisation sehen deren Abrechnung. Fragen Sie einen von ihnen.</translation>
    </message>
    <message>
        <source>There is a running subscription to %1 already. Cancel it first, or choose another plan.</source>
        <translation>Es läuft schon ein Abonnement für %1. Kündigen Sie es zuerst, oder wählen Sie einen anderen Tarif.</translation>
    </message>
    <message>
        <source>must be json, txt, docx or pdf</source>
        <translation>muss json, txt, docx oder pdf sein</translation>
    </message>
    <message>
        <source>is no template for summaries</source>
        <translation>ist keine Vorlage für Zusammenfassungen</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>Zusammenfassung von %1</translation>
    </message>
    <message>
        <source>The document has no text that could be summarised.</source>
        <translation>Das Dokument hat keinen Text, der sich zusammenfassen ließe.</translation>
    </message>
    <message>
        <source>must be a file</source>
        <translation>muss eine Datei sein</translation>
    </message>
    <message>
        <source>must not be larger than %1 MiB</source>
        <translation>darf nicht größer als %1 MiB sein</translation>
    </message>
    <message>
        <source>is no PDF file</source>
        <translation>ist keine PDF-Datei</translation>
    </message>
    <message>
        <source>must be EXPORT_TEMPLATE or SUMMARIZATION</source>
        <translation>muss EXPORT_TEMPLATE oder SUMMARIZATION sein</translation>
    </message>
    <message>
        <source>There is no such template.</source>
        <translation>Diese Vorlage gibt es nicht.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. Free some space and send the text again.</source>
        <translation>Der Datenträger mit dem Arbeitsbereich ist voll. Geben Sie Platz frei und senden Sie den Text noch einmal.</translation>
    </message>
    <message>
        <source>The text must be sent as text/plain in UTF-8.</source>
        <translation>Der Text muss als text/plain in UTF-8 gesendet werden.</translation>
    </message>
    <message>
        <source>The text is too large; at most %1 MiB are taken. Send it in parts.</source>
        <translation>Der Text ist zu groß; höchstens %1 MiB werden angenommen. Senden Sie ihn in Teilen.</translation>
    </message>
    <message>
        <source>is no plain text in UTF-8</source>
        <translation>ist kein reiner Text in UTF-8</translation>
    </message>
    <message>
        <source>has no words in it</source>
        <translation>enthält keine Wörter</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Dieses Token gibt es nicht.</translation>
    </message>
    <message>
        <source>is for other languages (%1 to %2)</source>
        <translation>ist für andere Sprachen (%1 nach %2)</translation>
    </message>
    <message>
        <source>This upload address is no longer good. Ask for a new one.</source>
        <translation>Diese Adresse zum Hochladen gilt nicht mehr. Fordern Sie eine neue an.</translation>
    </message>
    <message>
        <source>The header x-ms-blob-type: BlockBlob is missing.</source>
        <translation>Die Kopfzeile x-ms-blob-type: BlockBlob fehlt.</translation>
    </message>
    <message>
        <source>This is your own account. Delete it in the settings of your account, or ask another administrator.</source>
        <translation>Das ist Ihr eigenes Konto. Löschen Sie es in den Einstellungen Ihres Kontos, oder bitten Sie einen anderen Administrator darum.</translation>
    </message>
    <message>
        <source>This account is in use; it needs no activation.</source>
        <translation>Dieses Konto ist in Gebrauch; es braucht keine Aktivierung.</translation>
    </message>
    <message>
        <source>This user has chosen a password already. To have them start again, switch the account off first, then send the activation.</source>
        <translation>Dieser Benutzer hat schon ein Passwort gewählt. Für einen Neubeginn schalten Sie das Konto zuerst aus und senden dann die Aktivierung.</translation>
    </message>
    <message>
        <source>Only administrators see the webhooks of an organization.</source>
        <translation>Nur Administratoren sehen die Webhooks einer Organisation.</translation>
    </message>
    <message>
        <source>There is no such webhook.</source>
        <translation>Diesen Webhook gibt es nicht.</translation>
    </message>
    <message>
        <source>has a word of more than %1 characters</source>
        <translation>enthält ein Wort mit mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>The text is not usable: it must be plain text in UTF-8 of at most 10 MiB.</source>
        <translation>Der Text ist nicht brauchbar: Nötig ist reiner Text in UTF-8 von höchstens 10 MiB.</translation>
    </message>
    <message>
        <source>The mail server did not accept name and password. Check SCRIPTIX_SMTP_USER and SCRIPTIX_SMTP_PASSWORD.</source>
        <translation>Der Mailserver hat Name und Passwort nicht angenommen. Prüfen Sie SCRIPTIX_SMTP_USER und SCRIPTIX_SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>The mail server refused the mail (SMTP %1). Check the address, and SCRIPTIX_SMTP_FROM.</source>
        <translation>Der Mailserver hat die E-Mail abgelehnt (SMTP %1). Prüfen Sie die Adresse und SCRIPTIX_SMTP_FROM.</translation>
    </message>
    <message>
        <source>The mail server took too long. Try again later.</source>
        <translation>Der Mailserver hat zu lange gebraucht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The mail could not be handed to the server %1 (%2).</source>
        <translation>Die E-Mail konnte dem Server %1 nicht übergeben werden (%2).</translation>
    </message>
    <message>
        <source>This service cannot send mails yet. Set SCRIPTIX_SMTP_URL (smtps://server or smtp://server:587), SCRIPTIX_SMTP_FROM (the sender&apos;s address) and, when the server asks for them, SCRIPTIX_SMTP_USER and SCRIPTIX_SMTP_PASSWORD, and start the program again.</source>
        <translation>Dieser Dienst kann noch keine E-Mails senden. Setzen Sie SCRIPTIX_SMTP_URL (smtps://server oder smtp://server:587), SCRIPTIX_SMTP_FROM (die Adresse des Absenders) und, wenn der Server danach fragt, SCRIPTIX_SMTP_USER und SCRIPTIX_SMTP_PASSWORD, und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>is no mail address</source>
        <translation>ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The mail could not be made.</source>
        <translation>Die E-Mail konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>muss mindestens %1 Zeichen haben</translation>
    </message>
    <message>
        <source>must have a capital letter, a small letter and a digit</source>
        <translation>muss einen Großbuchstaben, einen Kleinbuchstaben und eine Ziffer haben</translation>
    </message>
    <message>
        <source>This link is not valid, or it has ended. Ask for a new one.</source>
        <translation>Dieser Link ist ungültig oder abgelaufen. Bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>This token is for live captions only. Use a token of type batch.</source>
        <translation>Dieses Token ist nur für Live-Untertitel. Benutzen Sie ein Token der Art batch.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an administrator.</source>
        <translation>Dieses Konto ist ausgeschaltet. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The code is not right, or was used already. Wait for the next one and try again.</source>
        <translation>Der Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>is not the password of this account</source>
        <translation>ist nicht das Passwort dieses Kontos</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already. Use another address.</source>
        <translation>Es gibt schon ein Konto mit dieser E-Mail-Adresse. Benutzen Sie eine andere.</translation>
    </message>
    <message>
        <source>names a team that is not there</source>
        <translation>nennt ein Team, das es nicht gibt</translation>
    </message>
    <message>
        <source>The account of this computer keeps its name. Make another user.</source>
        <translation>Das Konto dieses Computers behält seinen Namen. Legen Sie einen anderen Benutzer an.</translation>
    </message>
    <message>
        <source>This is the account of this computer, which opens the workspace. It stays as it is; delete the folder of the workspace to be rid of everything.</source>
        <translation>Das ist das Konto dieses Computers, das den Arbeitsbereich öffnet. Es bleibt, wie es ist; löschen Sie den Ordner des Arbeitsbereichs, um alles loszuwerden.</translation>
    </message>
    <message>
        <source>This is the only administrator of the organization. Make somebody else one first.</source>
        <translation>Das ist der einzige Administrator der Organisation. Machen Sie zuerst jemand anderen dazu.</translation>
    </message>
    <message>
        <source>This call is still being carried out. Ask again in a while.</source>
        <translation>Dieser Aufruf wird noch ausgeführt. Fragen Sie nach einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>This Idempotency-Key belongs to another call. Use a new one for each.</source>
        <translation>Dieser Idempotency-Key gehört zu einem anderen Aufruf. Benutzen Sie für jeden einen neuen.</translation>
    </message>
    <message>
        <source>This link only shows the document; it cannot be changed.</source>
        <translation>Dieser Link zeigt das Dokument nur; ändern lässt es sich nicht.</translation>
    </message>
    <message>
        <source>must be 0, 1 or 2</source>
        <translation>muss 0, 1 oder 2 sein</translation>
    </message>
    <message>
        <source>Local service: nothing is collected</source>
        <translation>Lokaler Dienst: Es wird nichts eingezogen</translation>
    </message>
    <message>
        <source>does not have the right form</source>
        <translation>hat nicht die richtige Form</translation>
    </message>
    <message>
        <source>must name at least one role</source>
        <translation>muss mindestens eine Rolle nennen</translation>
    </message>
    <message>
        <source>must be of these: %1</source>
        <translation>muss aus diesen sein: %1</translation>
    </message>
    <message>
        <source>What is in this folder may only be read. Ask its owner or an administrator for more rights.</source>
        <translation>Was in diesem Ordner ist, darf nur gelesen werden. Bitten Sie den Besitzer oder einen Administrator um mehr Rechte.</translation>
    </message>
    <message>
        <source>There is no such team.</source>
        <translation>Dieses Team gibt es nicht.</translation>
    </message>
    <message>
        <source>There is a team of that name already. Choose another name.</source>
        <translation>Es gibt schon ein Team dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>names a user who is not there</source>
        <translation>nennt einen Benutzer, den es nicht gibt</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Es gibt schon eine Vorlage dieses Namens.</translation>
    </message>
    <message>
        <source>must be batch or realtime</source>
        <translation>muss batch oder realtime sein</translation>
    </message>
    <message>
        <source>must be 1, 2 or 5</source>
        <translation>muss 1, 2 oder 5 sein</translation>
    </message>
    <message>
        <source>has parts that lead out of the document</source>
        <translation>hat Teile, die aus dem Dokument hinausführen</translation>
    </message>
    <message>
        <source>is encrypted; save it without a password</source>
        <translation>ist verschlüsselt; speichern Sie es ohne Passwort</translation>
    </message>
    <message>
        <source>is too large when it is unpacked</source>
        <translation>ist entpackt zu groß</translation>
    </message>
    <message>
        <source>is packed too tightly to be a document</source>
        <translation>ist zu dicht gepackt, um ein Dokument zu sein</translation>
    </message>
    <message>
        <source>is no document of the DOCX form</source>
        <translation>ist kein Dokument im Format DOCX</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>has another archive in it</source>
        <translation>enthält ein weiteres Archiv</translation>
    </message>
    <message>
        <source>must not have macros in it</source>
        <translation>darf keine Makros enthalten</translation>
    </message>
    <message>
        <source>is no glossary that is switched on</source>
        <translation>ist kein eingeschaltetes Glossar</translation>
    </message>
    <message>
        <source>is not right; check the clock of the phone and type the code anew</source>
        <translation>stimmt nicht; prüfen Sie die Uhr des Telefons und geben Sie den Code neu ein</translation>
    </message>
    <message>
        <source>must not hold a name or a password; send them in a header of the call</source>
        <translation>darf weder Namen noch Passwort enthalten; senden Sie sie in einer Kopfzeile des Aufrufs</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>muss mit https:// beginnen</translation>
    </message>
    <message>
        <source>must be the public name of a server, not a number or a local name</source>
        <translation>muss der öffentliche Name eines Servers sein, keine Nummer und kein lokaler Name</translation>
    </message>
    <message>
        <source>must not have more than %1 lines</source>
        <translation>darf nicht mehr als %1 Zeilen haben</translation>
    </message>
    <message>
        <source>must have lines of the form Name: value, in plain letters</source>
        <translation>muss Zeilen der Form Name: value haben, in einfachen Buchstaben</translation>
    </message>
    <message>
        <source>must not set %1; the call sets that itself</source>
        <translation>darf %1 nicht setzen; das tut der Aufruf selbst</translation>
    </message>
    <message>
        <source>must be given when there are other webhook values</source>
        <translation>muss angegeben werden, wenn es andere Webhook-Werte gibt</translation>
    </message>
    <message>
        <source>must be POST or PUT</source>
        <translation>muss POST oder PUT sein</translation>
    </message>
    <message>
        <source>The recording must be sent as audio/* or video/*.</source>
        <translation>Die Aufnahme muss als audio/* oder video/* gesendet werden.</translation>
    </message>
    <message>
        <source>A model can only belong to your own organization.</source>
        <translation>Ein Modell kann nur Ihrer eigenen Organisation gehören.</translation>
    </message>
    <message>
        <source>must be English (en): no other language can be trained on this computer</source>
        <translation>muss Englisch (en) sein: Auf diesem Computer lässt sich keine andere Sprache trainieren</translation>
    </message>
    <message>
        <source>Only administrators of the organization can change templates.</source>
        <translation>Nur Administratoren der Organisation können Vorlagen ändern.</translation>
    </message>
    <message>
        <source>The file %1, which opens the secrets of this workspace, cannot be read or written. Free some space, change the folder&apos;s permissions, or restore the file.</source>
        <translation>Die Datei %1, die die Geheimnisse dieses Arbeitsbereichs öffnet, kann nicht gelesen oder geschrieben werden. Geben Sie Platz frei, ändern Sie die Rechte des Ordners oder stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>is neither a language code nor the key of a trained model</source>
        <translation>ist weder ein Sprachcode noch der Schlüssel eines trainierten Modells</translation>
    </message>
</context>
<context>
    <name>service::DataDir</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another folder for the workspace.</source>
        <translation>Der Ordner %1 kann nicht angelegt oder beschrieben werden. Wählen Sie einen anderen Ordner für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace in %1 is in use by another running program. Close that program, or choose another folder.</source>
        <translation>Der Arbeitsbereich in %1 wird von einem anderen laufenden Programm verwendet. Schließen Sie es, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Change its permissions, or choose another folder.</source>
        <translation>Der Ordner %1 kann nicht beschrieben werden. Ändern Sie die Rechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>service::StoreError</name>
    <message>
        <source>The disk that holds the workspace is full. Free some space and try again; nothing was changed.</source>
        <translation>Der Datenträger mit dem Arbeitsbereich ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database could not be used (%1).</source>
        <translation>Die Datenbank des Arbeitsbereichs konnte nicht verwendet werden (%1).</translation>
    </message>
</context>
<context>
    <name>service::migrations</name>
    <message>
        <source>This workspace was written by a newer version of the program. Install that version, or choose another folder; nothing was changed.</source>
        <translation>Dieser Arbeitsbereich wurde von einer neueren Version des Programms geschrieben. Installieren Sie diese Version, oder wählen Sie einen anderen Ordner; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 could not be opened or brought up to date (%2). It was left as it was; restore a copy of it, or choose another folder.</source>
        <translation>Die Datenbank %1 des Arbeitsbereichs konnte nicht geöffnet oder aktualisiert werden (%2). Sie blieb, wie sie war; stellen Sie eine Kopie wieder her, oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Third-party software</source>
        <translation>Software Dritter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>About Scriptix Desktop</source>
        <translation>Über Scriptix Desktop</translation>
    </message>
    <message>
        <source>Scriptix Desktop</source>
        <translation>Scriptix Desktop</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Transcripts and captions, corrected by ear. Apache License 2.0.</source>
        <translation>Transkripte und Untertitel, nach Gehör korrigiert. Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>Es baut auf der Arbeit anderer auf:</translation>
    </message>
</context>
<context>
    <name>ui::AccountCommands</name>
    <message>
        <source>Sign Out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <translation>Von „%1“ abmelden?</translation>
    </message>
    <message>
        <source>Some changes have not reached the server yet. They stay on this computer and are sent when you sign in again.</source>
        <translation>Einige Änderungen haben den Server noch nicht erreicht. Sie bleiben auf diesem Computer und werden gesendet, wenn Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Its recordings stay on the server and come back when you sign in again.</source>
        <translation>Seine Aufnahmen bleiben auf dem Server und kommen wieder, wenn Sie sich neu anmelden.</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::BookmarkCommands</name>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Name of the bookmark:</source>
        <translation>Name des Lesezeichens:</translation>
    </message>
    <message>
        <source>Name It</source>
        <translation>Benennen</translation>
    </message>
</context>
<context>
    <name>ui::BookmarksPane</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>No bookmarks yet.</source>
        <translation>Noch keine Lesezeichen.</translation>
    </message>
    <message>
        <source>No bookmarks yet.

%1 sets one at the text cursor.</source>
        <translation>Noch keine Lesezeichen.

%1 setzt eines an der Textmarke.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a Command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message>
        <source>(removed)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>Two Versions of This Document</source>
        <translation>Zwei Fassungen dieses Dokuments</translation>
    </message>
    <message>
        <source>Use These Texts</source>
        <translation>Diese Texte verwenden</translation>
    </message>
    <message numerus="yes">
        <source>The texts differ in %n place(s). Nothing is lost: the step can be undone.</source>
        <translation>
            <numerusform>Die Texte unterscheiden sich an %n Stelle. Nichts geht verloren: Der Schritt lässt sich rückgängig machen.</numerusform>
            <numerusform>Die Texte unterscheiden sich an %n Stellen. Nichts geht verloren: Der Schritt lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All Mine</source>
        <translation>Alle meine</translation>
    </message>
    <message>
        <source>All Theirs</source>
        <translation>Alle fremden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meiner</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Den anderen behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
</context>
<context>
    <name>ui::DiffList</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>ui::DocumentNotices</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This document was changed somewhere else while you edited it. Both texts are kept; choose what goes into the document.</source>
        <translation>Dieses Dokument wurde anderswo geändert, während Sie es bearbeiteten. Beide Texte sind aufbewahrt; wählen Sie, was ins Dokument kommt.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>This document is finished and can only be read.</source>
        <translation>Dieses Dokument ist fertig und kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Edit Again</source>
        <translation>Wieder bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that had not reached the server were put back.</source>
        <translation>
            <numerusform>%n Änderung, die den Server nicht erreicht hatte, wurde wiederhergestellt.</numerusform>
            <numerusform>%n Änderungen, die den Server nicht erreicht hatten, wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DocumentPage</name>
    <message>
        <source>Jump to What Is Heard</source>
        <translation>Zum Gehörten springen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>ui::DocumentTabs</name>
    <message>
        <source>Open documents</source>
        <translation>Offene Dokumente</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>ui::DropOverlay</name>
    <message>
        <source>Drop to transcribe</source>
        <translation>Zum Transkribieren ablegen</translation>
    </message>
</context>
<context>
    <name>ui::DropSheet</name>
    <message>
        <source>Add Recordings</source>
        <translation>Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>Transcribe this recording</source>
        <translation>Diese Aufnahme transkribieren</translation>
    </message>
    <message numerus="yes">
        <source>Transcribe %n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme transkribieren</numerusform>
            <numerusform>%n Aufnahmen transkribieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>A transcript</source>
        <translation>Ein Transkript</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Punctuation</source>
        <translation>&amp;Zeichensetzung</translation>
    </message>
    <message>
        <source>&amp;Separate speakers</source>
        <translation>Sprecher &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>&amp;Ergebnis:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>On this computer, speech is recognised without telling speakers apart.</source>
        <translation>Auf diesem Computer wird Sprache erkannt, ohne die Sprecher zu unterscheiden.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Speicherort wählen</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>Mit:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 besteht und wird ersetzt.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Time &amp;codes as shown</source>
        <translation>Zeit&amp;codes wie angezeigt</translation>
    </message>
    <message>
        <source>The recording begins at %1.</source>
        <translation>Die Aufnahme beginnt bei %1.</translation>
    </message>
</context>
<context>
    <name>ui::FileCommands</name>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Add Recordings</source>
        <translation>Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>Add a Folder of Recordings</source>
        <translation>Einen Ordner mit Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>This link does not lead to a document: %1</source>
        <translation>Dieser Link führt zu keinem Dokument: %1</translation>
    </message>
    <message>
        <source>%1 could not be transcribed. %2</source>
        <translation>%1 konnte nicht transkribiert werden. %2</translation>
    </message>
    <message>
        <source>%1 is still being transcribed. You will be told here when it is ready.</source>
        <translation>%1 wird noch transkribiert. Hier steht, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The sample is not in the library. A new data folder is given one at its first start.</source>
        <translation>Das Beispiel ist nicht in der Bibliothek. Ein neuer Datenordner bekommt es beim ersten Start.</translation>
    </message>
    <message>
        <source>%1 is a text, not a recording, and is left out. Open it by “Import Text or Subtitles” when the recording is transcribed.</source>
        <translation>%1 ist ein Text, keine Aufnahme, und wird ausgelassen. Öffnen Sie ihn mit „Text oder Untertitel importieren“, wenn die Aufnahme transkribiert ist.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find and Replace</source>
        <translation>Suchen und Ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous Hit (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next Hit (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Replace (Ctrl+H)</source>
        <translation>Ersetzen (Strg+H)</translation>
    </message>
    <message>
        <source>Find in All Documents (Ctrl+Shift+F)</source>
        <translation>In allen Dokumenten suchen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Keep the Case of What Is Replaced</source>
        <translation>Groß-/Kleinschreibung des Ersetzten behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace This Hit (Enter)</source>
        <translation>Diesen Treffer ersetzen (Eingabe)</translation>
    </message>
    <message>
        <source>Replace All Hits (Ctrl+Enter)</source>
        <translation>Alle Treffer ersetzen (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>ui::FindCommands</name>
    <message numerus="yes">
        <source>%n replacement(s) made.</source>
        <translation>
            <numerusform>%n Ersetzung gemacht.</numerusform>
            <numerusform>%n Ersetzungen gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) made by “%1”.</source>
        <translation>
            <numerusform>%n Ersetzung durch „%1“ gemacht.</numerusform>
            <numerusform>%n Ersetzungen durch „%1“ gemacht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindField</name>
    <message>
        <source>Earlier Ones</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Nothing Yet</source>
        <translation>Noch nichts</translation>
    </message>
</context>
<context>
    <name>ui::FindFilters</name>
    <message>
        <source>&amp;Speaker</source>
        <translation>S&amp;precher</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Only in the Se&amp;lection</source>
        <translation>Nur in der Auswah&amp;l</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No Speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>In der Auswahl</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Where to search: %1</source>
        <translation>Wo gesucht wird: %1</translation>
    </message>
    <message>
        <source>Where to Search</source>
        <translation>Wo gesucht wird</translation>
    </message>
</context>
<context>
    <name>ui::FindToggles</name>
    <message>
        <source>Match Case (Alt+C)</source>
        <translation>Groß-/Kleinschreibung beachten (Alt+C)</translation>
    </message>
    <message>
        <source>Whole Words (Alt+W)</source>
        <translation>Ganze Wörter (Alt+W)</translation>
    </message>
    <message>
        <source>Regular Expression (Alt+X)</source>
        <translation>Regulärer Ausdruck (Alt+X)</translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing was changed: every hit reads so already.</source>
        <translation>Nichts wurde geändert: Jeder Treffer lautet schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) made.</source>
        <translation>
            <numerusform>%n Ersetzung gemacht.</numerusform>
            <numerusform>%n Ersetzungen gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, from the start again</source>
        <translation>%1, wieder vom Anfang</translation>
    </message>
    <message>
        <source>%1, from the end again</source>
        <translation>%1, wieder vom Ende</translation>
    </message>
</context>
<context>
    <name>ui::FixBox</name>
    <message>
        <source>Correction</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Correct to “%1”</source>
        <translation>In „%1“ verbessern</translation>
    </message>
</context>
<context>
    <name>ui::FixOffers</name>
    <message numerus="yes">
        <source>Replace “%1” with “%2” in %n more place(s)?</source>
        <translation>
            <numerusform>„%1“ an %n weiterer Stelle durch „%2“ ersetzen?</numerusform>
            <numerusform>„%1“ an %n weiteren Stellen durch „%2“ ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed “%1” to “%2” twice. Do it always?</source>
        <translation>Sie haben „%1“ zweimal in „%2“ geändert. Immer so machen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Always…</source>
        <translation>Immer…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>In This &amp;Document</source>
        <translation>In diesem &amp;Dokument</translation>
    </message>
    <message>
        <source>In This &amp;Folder</source>
        <translation>In diesem &amp;Ordner</translation>
    </message>
    <message>
        <source>On This &amp;Account</source>
        <translation>Bei diesem &amp;Konto</translation>
    </message>
    <message>
        <source>Also Add “%1” to My &amp;Words</source>
        <translation>„%1“ auch zu meinen &amp;Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation>Überall ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Corrections that you always make fit in %n place(s) here.</source>
        <translation>
            <numerusform>Verbesserungen, die Sie immer machen, passen hier an %n Stelle.</numerusform>
            <numerusform>Verbesserungen, die Sie immer machen, passen hier an %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ui::GoToTimeDialog</name>
    <message>
        <source>Go to Time</source>
        <translation>Zur Zeit gehen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>&amp;Time, as 1:15, 1:02:03.5, 90s, +10 or -10:</source>
        <translation>&amp;Zeit, als 1:15, 1:02:03.5, 90s, +10 oder -10:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Geht zu %1</translation>
    </message>
    <message>
        <source>Write a time.</source>
        <translation>Schreiben Sie eine Zeit.</translation>
    </message>
    <message>
        <source>This is no time. Write 1:15, 90s, +10, or with frames 00:01:15:12 or +5f.</source>
        <translation>Das ist keine Zeit. Schreiben Sie 1:15, 90s, +10 oder mit Bildern 00:01:15:12 oder +5f.</translation>
    </message>
    <message>
        <source>This is no time. Write 1:15, 1:02:03.5, 90s, 2m, +10 or -10.</source>
        <translation>Das ist keine Zeit. Schreiben Sie 1:15, 1:02:03.5, 90s, 2m, +10 oder -10.</translation>
    </message>
</context>
<context>
    <name>ui::ImportCommands</name>
    <message>
        <source>Texts and subtitles</source>
        <translation>Texte und Untertitel</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the times of the recording</source>
        <translation>
            <numerusform>%n mit den Zeiten der Aufnahme</numerusform>
            <numerusform>%n mit den Zeiten der Aufnahme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <translation>
            <numerusform>%n geschätzt</numerusform>
            <numerusform>%n geschätzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Text or Subtitles</source>
        <translation>Text oder Untertitel importieren</translation>
    </message>
    <message>
        <source>%1 is a text. Open the document that it belongs to, for editing; then it can take the place of the text there.</source>
        <translation>%1 ist ein Text. Öffnen Sie das Dokument, zu dem er gehört, zum Bearbeiten; dann kann er dort an die Stelle des Textes treten.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The pasted text is compared with the words that it replaces…</source>
        <translation>Der eingefügte Text wird mit den Wörtern verglichen, die er ersetzt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pasted %1.</source>
        <translation>%1 eingefügt.</translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>%1 importiert: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import Text or Subtitles</source>
        <translation>Text oder Untertitel importieren</translation>
    </message>
    <message>
        <source>Replace the text by a file</source>
        <translation>Den Text durch eine Datei ersetzen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>&amp;Keep the times of this recording</source>
        <translation>Die Zeiten dieser Aufnahme be&amp;halten</translation>
    </message>
    <message>
        <source>Take the times of the &amp;file</source>
        <translation>Die Zeiten der &amp;Datei nehmen</translation>
    </message>
    <message>
        <source>Take the &amp;speakers of the file</source>
        <translation>Die &amp;Sprecher der Datei nehmen</translation>
    </message>
    <message>
        <source>Words are looked for among those that are there and get their times; the times of other words are estimated.</source>
        <translation>Wörter werden unter den vorhandenen gesucht und bekommen deren Zeiten; die Zeiten anderer Wörter werden geschätzt.</translation>
    </message>
    <message>
        <source>For a file that was made for this very recording.</source>
        <translation>Für eine Datei, die für genau diese Aufnahme gemacht wurde.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>with times</source>
        <translation>mit Zeiten</translation>
    </message>
    <message>
        <source>without times</source>
        <translation>ohne Zeiten</translation>
    </message>
</context>
<context>
    <name>ui::KeyCapture</name>
    <message>
        <source>Press a key…</source>
        <translation>Drücken Sie eine Taste…</translation>
    </message>
</context>
<context>
    <name>ui::KeymapDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tasten wie in</translation>
    </message>
    <message>
        <source>&amp;Keys as in:</source>
        <translation>&amp;Tasten wie in:</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Nach Name oder Taste filtern</translation>
    </message>
    <message>
        <source>&amp;Find by Key</source>
        <translation>Nach Taste &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Add a Key</source>
        <translation>Taste &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the keys of the chosen set</source>
        <translation>Zurück zu den Tasten des gewählten Satzes</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>S&amp;peichern unter…</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Wählen Sie eine Aktion, um ihre Tasten zu ändern.</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Diese Taste wegnehmen</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>The text needs %1 for writing or moving. With this, it no longer does that there.</source>
        <translation>Der Text braucht %1 zum Schreiben oder Bewegen. Damit tut die Taste das dort nicht mehr.</translation>
    </message>
    <message>
        <source>Use It Anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”.</source>
        <translation>%1 ist eine Taste von „%2“.</translation>
    </message>
    <message>
        <source>Take It from There</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>Scriptix keys</source>
        <translation>Scriptix-Tasten</translation>
    </message>
    <message>
        <source>Save the Keys</source>
        <translation>Tasten speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;Text (*.txt)</source>
        <translation>Webseite (*.html);;Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>ui::KeymapList</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>On buttons and in lists</source>
        <translation>Auf Knöpfen und in Listen</translation>
    </message>
    <message>
        <source>In the text, always</source>
        <translation>Im Text, immer</translation>
    </message>
    <message>
        <source>Split the segment</source>
        <translation>Das Segment teilen</translation>
    </message>
    <message>
        <source>Line break in a segment</source>
        <translation>Zeilenumbruch im Segment</translation>
    </message>
    <message>
        <source>Merge with the previous segment, at its start</source>
        <translation>Mit dem vorigen Segment verbinden, an dessen Anfang</translation>
    </message>
    <message>
        <source>Merge with the next segment, at its end</source>
        <translation>Mit dem nächsten Segment verbinden, an dessen Ende</translation>
    </message>
    <message>
        <source>Play or pause, outside the text</source>
        <translation>Abspielen oder anhalten, außerhalb des Textes</translation>
    </message>
    <message>
        <source>Back and forward one frame, in the waveform</source>
        <translation>Ein Bild zurück und vor, in der Wellenform</translation>
    </message>
    <message>
        <source>Hear a word</source>
        <translation>Ein Wort hören</translation>
    </message>
    <message>
        <source>Click it</source>
        <translation>Klicken Sie darauf</translation>
    </message>
    <message>
        <source>Keys of Scriptix Desktop (%1)</source>
        <translation>Tasten von Scriptix Desktop (%1)</translation>
    </message>
</context>
<context>
    <name>ui::LibraryCommands</name>
    <message>
        <source>New Folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>Name des neuen Ordners:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)?</source>
        <translation>
            <numerusform>%n Eintrag löschen?</numerusform>
            <numerusform>%n Einträge löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the folder goes with it. This cannot be undone.</source>
        <translation>Was im Ordner ist, geht mit. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The recording&apos;s file on your disk is not touched. This cannot be undone.</source>
        <translation>Die Datei der Aufnahme auf Ihrem Datenträger bleibt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ui::LibraryDelegate</name>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>%1 % reviewed</source>
        <translation>%1 % durchgesehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 von %n Segment durchgesehen</numerusform>
            <numerusform>%1 von %n Segmenten durchgesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LibraryPane</name>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter the library by name</source>
        <translation>Die Bibliothek nach Namen filtern</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Scriptix Desktop</source>
        <translation>Scriptix Desktop</translation>
    </message>
    <message>
        <source>%1 – Scriptix Desktop</source>
        <translation>%1 – Scriptix Desktop</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBoard</name>
    <message>
        <source>A recording</source>
        <translation>Eine Aufnahme</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 ist fertig.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 could not be transcribed. %2</source>
        <translation>%1 konnte nicht transkribiert werden. %2</translation>
    </message>
    <message>
        <source>%1 was not uploaded. %2</source>
        <translation>%1 wurde nicht hochgeladen. %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>ui::OwnWordsDialog</name>
    <message>
        <source>My Words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>These words count as right when spelling is checked.</source>
        <translation>Diese Wörter gelten bei der Rechtschreibprüfung als richtig.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Neues Wort</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>There are none yet. Words can also be added from the menu of the text.</source>
        <translation>Es gibt noch keine. Wörter können auch über das Menü des Textes hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>ui::PageSpelling</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to My Words</source>
        <translation>„%1“ zu meinen Wörtern &amp;hinzufügen</translation>
    </message>
    <message>
        <source>I&amp;gnore in This Document</source>
        <translation>In diesem Dokument i&amp;gnorieren</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>ui::PedalSettings</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source> Or, for this pedal alone, put this line into /etc/udev/rules.d/70-pedal.rules and plug it in again: SUBSYSTEM==&quot;input&quot;, ATTRS{idVendor}==&quot;%1&quot;, TAG+=&quot;uaccess&quot;</source>
        <translation> Oder schreiben Sie, nur für dieses Pedal, diese Zeile in /etc/udev/rules.d/70-pedal.rules und stecken Sie es neu ein: SUBSYSTEM==&quot;input&quot;, ATTRS{idVendor}==&quot;%1&quot;, TAG+=&quot;uaccess&quot;</translation>
    </message>
    <message>
        <source>“%1” is there, but this account may not read it. Join the group “input” (sudo usermod -aG input $USER) and sign in to the desktop again.</source>
        <translation>„%1“ ist da, aber dieses Konto darf es nicht lesen. Treten Sie der Gruppe „input“ bei (sudo usermod -aG input $USER) und melden Sie sich am Desktop neu an.</translation>
    </message>
    <message>
        <source>Listening to: %1</source>
        <translation>Hört auf: %1</translation>
    </message>
    <message>
        <source>No pedal was found. Pedals that send keys like F4 or F9 need nothing here: choose their keys under Help, Keyboard Shortcuts.</source>
        <translation>Kein Pedal gefunden. Pedale, die Tasten wie F4 oder F9 senden, brauchen hier nichts: Wählen Sie ihre Tasten unter Hilfe, Tastenkürzel.</translation>
    </message>
    <message>
        <source>Foot pedal</source>
        <translation>Fußpedal</translation>
    </message>
    <message>
        <source>Play only while the pedal is &amp;held down</source>
        <translation>Nur abspielen, solange das Pedal &amp;gedrückt ist</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the pedal for: %1</source>
        <translation>Pedal vergessen für: %1</translation>
    </message>
    <message>
        <source>Press the pedal now…</source>
        <translation>Drücken Sie jetzt das Pedal…</translation>
    </message>
    <message>
        <source>no pedal</source>
        <translation>kein Pedal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Teach…</source>
        <translation>Anlernen…</translation>
    </message>
    <message>
        <source>Teach the pedal for: %1</source>
        <translation>Pedal anlernen für: %1</translation>
    </message>
</context>
<context>
    <name>ui::PlayerBar</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>Aufnahme wird geladen…</translation>
    </message>
    <message>
        <source>No sound device was found: playing without sound.</source>
        <translation>Kein Audiogerät gefunden: Wiedergabe ohne Ton.</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Geschwindigkeit: %1</translation>
    </message>
</context>
<context>
    <name>ui::Provenance</name>
    <message>
        <source>time from the recogniser</source>
        <translation>Zeit vom Erkenner</translation>
    </message>
    <message>
        <source>time found in the sound</source>
        <translation>Zeit im Ton gefunden</translation>
    </message>
    <message>
        <source>time set by hand</source>
        <translation>Zeit von Hand gesetzt</translation>
    </message>
    <message>
        <source>time from the word it was split from</source>
        <translation>Zeit von dem Wort, von dem es abgeteilt wurde</translation>
    </message>
    <message>
        <source>time from the words it was made of</source>
        <translation>Zeit von den Wörtern, aus denen es entstand</translation>
    </message>
    <message>
        <source>time estimated</source>
        <translation>Zeit geschätzt</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
</context>
<context>
    <name>ui::RemoveSpeaker</name>
    <message>
        <source>Remove Speaker</source>
        <translation>Sprecher entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Who gets the %n segments of “%1”?</source>
        <translation>
            <numerusform>Wer bekommt das %n Segment von „%1“?</numerusform>
            <numerusform>Wer bekommt die %n Segmente von „%1“?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who gets the segments</source>
        <translation>Wer die Segmente bekommt</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Sie können das rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ui::ReviewCommands</name>
    <message>
        <source>Your own words could not be kept. %1</source>
        <translation>Ihre eigenen Wörter konnten nicht behalten werden. %1</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPane</name>
    <message>
        <source>Kind of issue</source>
        <translation>Art der Stelle</translation>
    </message>
    <message>
        <source>Words are unsure below</source>
        <translation>Wörter sind unsicher unter</translation>
    </message>
    <message>
        <source>Words that the recogniser was less sure of are listed and underlined.</source>
        <translation>Wörter, bei denen der Erkenner unsicherer war, werden aufgeführt und unterstrichen.</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <translation>unter %1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Reviewed segments</source>
        <translation>Durchgesehene Segmente</translation>
    </message>
    <message numerus="yes">
        <source>“%1” became “%2” in %n place(s).</source>
        <translation>
            <numerusform>„%1“ wurde an %n Stelle zu „%2“.</numerusform>
            <numerusform>„%1“ wurde an %n Stellen zu „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that may be wrong are listed here when a document is open.</source>
        <translation>Stellen, die falsch sein können, stehen hier, wenn ein Dokument offen ist.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <translation>Es ist nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Es gibt nichts von dieser Art.</translation>
    </message>
    <message>
        <source>The document&apos;s language is not known, so unknown words are not looked for.</source>
        <translation>Die Sprache des Dokuments ist nicht bekannt, daher werden unbekannte Wörter nicht gesucht.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1, so unknown words are not looked for.</source>
        <translation>Für %1 gibt es kein Wörterbuch, daher werden unbekannte Wörter nicht gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 von %n Segment durchgesehen</numerusform>
            <numerusform>%1 von %n Segmenten durchgesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Reviewing</name>
    <message>
        <source>Fix all alike</source>
        <translation>Alle gleichen verbessern</translation>
    </message>
</context>
<context>
    <name>ui::RuleFiles</name>
    <message>
        <source>Import Rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file could not be read. %1</source>
        <translation>Die Datei konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>There are no rules in this file. A line needs two fields: what to find and what to put in its place.</source>
        <translation>In dieser Datei stehen keine Regeln. Eine Zeile braucht zwei Felder: was gesucht wird und was an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The list was exported.</source>
        <translation>Die Liste wurde exportiert.</translation>
    </message>
    <message>
        <source>The list could not be exported. %1</source>
        <translation>Die Liste konnte nicht exportiert werden. %1</translation>
    </message>
</context>
<context>
    <name>ui::RulesDialog</name>
    <message>
        <source>Replacement Lists</source>
        <translation>Ersetzungslisten</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Um&amp;benennen…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>Learned from corrections</source>
        <translation>Aus Verbesserungen gelernt</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Name der Liste:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Rename List</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete List</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Delete the list “%1”?</source>
        <translation>Die Liste „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its rules cannot be brought back. Export them first to keep them.</source>
        <translation>Ihre Regeln können nicht zurückgeholt werden. Exportieren Sie sie zuerst, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Open a document to use the list on it.</source>
        <translation>Öffnen Sie ein Dokument, um die Liste darauf anzuwenden.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>The document is marked as finished.</source>
        <translation>Das Dokument ist als fertig markiert.</translation>
    </message>
    <message>
        <source>%1 replacements in this document</source>
        <translation>%1 Ersetzungen in diesem Dokument</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>Find in documents</source>
        <translation>In Dokumenten suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Keep the Case of What Is Replaced</source>
        <translation>Groß-/Kleinschreibung des Ersetzten behalten</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>This folder</source>
        <translation>Dieser Ordner</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Ganze Bibliothek</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Offene Dokumente</translation>
    </message>
    <message>
        <source>Replace in Documents (Ctrl+H)</source>
        <translation>In Dokumenten ersetzen (Strg+H)</translation>
    </message>
    <message>
        <source>Replace in Documents</source>
        <translation>In Dokumenten ersetzen</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Hits by document</source>
        <translation>Treffer nach Dokument</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Check None</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The first %1 hits. Search for more letters or in a smaller folder.</source>
        <translation>Die ersten %1 Treffer. Suchen Sie nach mehr Buchstaben oder in einem kleineren Ordner.</translation>
    </message>
    <message>
        <source>%1 hits so far, %2 of %3 documents searched</source>
        <translation>bisher %1 Treffer, %2 von %3 Dokumenten durchsucht</translation>
    </message>
    <message>
        <source>%1 hits, %2 documents searched</source>
        <translation>%1 Treffer, %2 Dokumente durchsucht</translation>
    </message>
    <message>
        <source>No hits, %1 documents searched</source>
        <translation>Keine Treffer, %1 Dokumente durchsucht</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 ersetzen</translation>
    </message>
    <message>
        <source>%1 replaced in %2 documents.</source>
        <translation>%1 in %2 Dokumenten ersetzt.</translation>
    </message>
    <message>
        <source>%1 were changed meanwhile and left alone.</source>
        <translation>%1 wurden inzwischen geändert und nicht angefasst.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::SegmentTimes</name>
    <message>
        <source>The end must come after the start.</source>
        <translation>Das Ende muss nach dem Anfang kommen.</translation>
    </message>
    <message>
        <source>The segment before ends at %1.</source>
        <translation>Das vorige Segment endet bei %1.</translation>
    </message>
    <message>
        <source>The next segment starts at %1.</source>
        <translation>Das nächste Segment beginnt bei %1.</translation>
    </message>
    <message>
        <source>The recording ends at %1.</source>
        <translation>Die Aufnahme endet bei %1.</translation>
    </message>
    <message>
        <source>Segment Times</source>
        <translation>Zeiten des Segments</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Anfang</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Set Times</source>
        <translation>Zeiten setzen</translation>
    </message>
    <message>
        <source>This segment cannot be changed now.</source>
        <translation>Dieses Segment kann jetzt nicht geändert werden.</translation>
    </message>
    <message>
        <source>Write times like 00:01:14.320.</source>
        <translation>Schreiben Sie Zeiten wie 00:01:14.320.</translation>
    </message>
    <message>
        <source>lasts %1</source>
        <translation>dauert %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Step back and forward:</source>
        <translation>&amp;Schritt vor und zurück:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;After a pause, go back:</source>
        <translation>&amp;Nach einer Pause zurück um:</translation>
    </message>
    <message>
        <source>So that the last word is heard again.</source>
        <translation>Damit das letzte Wort noch einmal zu hören ist.</translation>
    </message>
    <message>
        <source>Pause while I &amp;type</source>
        <translation>Anhalten, während ich &amp;tippe</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>&amp;Underline words less certain than:</source>
        <translation>Wörter &amp;unterstreichen, die unsicherer sind als:</translation>
    </message>
    <message>
        <source>0 % underlines none.</source>
        <translation>0 % unterstreicht keine.</translation>
    </message>
    <message>
        <source>&amp;Zoom of the text:</source>
        <translation>&amp;Zoom des Textes:</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>All uploads together; 0 is no limit.</source>
        <translation>Alle Uploads zusammen; 0 heißt ohne Grenze.</translation>
    </message>
    <message>
        <source>S&amp;mall step:</source>
        <translation>&amp;Kleiner Schritt:</translation>
    </message>
    <message>
        <source>Stop after e&amp;very segment</source>
        <translation>Nach &amp;jedem Segment anhalten</translation>
    </message>
    <message>
        <source>The text &amp;cursor moves the playhead</source>
        <translation>Die &amp;Textmarke bewegt den Abspielkopf</translation>
    </message>
    <message>
        <source>&amp;Remember speed and volume:</source>
        <translation>Tempo und Lautstärke &amp;merken:</translation>
    </message>
    <message>
        <source>For all documents together</source>
        <translation>Für alle Dokumente zusammen</translation>
    </message>
    <message>
        <source>For each document</source>
        <translation>Für jedes Dokument</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>W&amp;ithout a key for:</source>
        <translation>&amp;Ohne Taste seit:</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>&amp;Go on playing:</source>
        <translation>&amp;Weiter abspielen:</translation>
    </message>
    <message>
        <source>When I stop typing</source>
        <translation>Wenn ich aufhöre zu tippen</translation>
    </message>
    <message>
        <source>After every word or segment I type</source>
        <translation>Nach jedem Wort oder Segment, das ich tippe</translation>
    </message>
    <message>
        <source>When I press play</source>
        <translation>Wenn ich auf Abspielen drücke</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Ab:</translation>
    </message>
    <message>
        <source>Where it stopped</source>
        <translation>Wo es anhielt</translation>
    </message>
    <message>
        <source>A little before that</source>
        <translation>Ein wenig davor</translation>
    </message>
    <message>
        <source>Before what I typed</source>
        <translation>Vor dem, was ich getippt habe</translation>
    </message>
    <message>
        <source>After what I typed</source>
        <translation>Hinter dem, was ich getippt habe</translation>
    </message>
    <message>
        <source>“A little” is the way back after a pause.</source>
        <translation>„Ein wenig“ ist der Sprung zurück nach einer Pause.</translation>
    </message>
    <message>
        <source>Inserted times &amp;look like:</source>
        <translation>Eingefügte Zeiten sehen a&amp;us wie:</translation>
    </message>
    <message>
        <source>Foot pedal</source>
        <translation>Fußpedal</translation>
    </message>
    <message>
        <source>Check &amp;spelling while I type</source>
        <translation>&amp;Rechtschreibung beim Tippen prüfen</translation>
    </message>
</context>
<context>
    <name>ui::SidePanes</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Close Pane</source>
        <translation>Bereich schließen</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sign in to Scriptix</source>
        <translation>Bei Scriptix anmelden</translation>
    </message>
    <message>
        <source>E-mail and Password</source>
        <translation>E-Mail und Passwort</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;ver:</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Tokens are made on the web, under Account, API tokens.</source>
        <translation>Token werden im Web erstellt, unter Konto, API-Token.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows, or one of your backup codes.</source>
        <translation>Geben Sie die sechs Ziffern Ihres Authenticators ein oder einen Ihrer Ersatzcodes.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code:</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Your browser opens. Sign in there with your Microsoft account; this window then goes on by itself.</source>
        <translation>Ihr Browser öffnet sich. Melden Sie sich dort mit Ihrem Microsoft-Konto an; dieses Fenster macht dann von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerChanges</name>
    <message>
        <source>Merge Speakers</source>
        <translation>Sprecher verbinden</translation>
    </message>
    <message>
        <source>There is a “%2” already. Merge “%1” and “%2”?</source>
        <translation>„%2“ gibt es schon. „%1“ und „%2“ verbinden?</translation>
    </message>
    <message numerus="yes">
        <source>The %n segments of “%1” will be spoken by “%2”. You can undo this.</source>
        <translation>
            <numerusform>Das %n Segment von „%1“ wird von „%2“ gesprochen. Sie können das rückgängig machen.</numerusform>
            <numerusform>Die %n Segmente von „%1“ werden von „%2“ gesprochen. Sie können das rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Rename Speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>New name, in the whole document:</source>
        <translation>Neuer Name, im ganzen Dokument:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Sprecher %1</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerColours</name>
    <message>
        <source>By Its Place in the List</source>
        <translation>Nach seinem Platz in der Liste</translation>
    </message>
    <message>
        <source>Another Colour…</source>
        <translation>Eine andere Farbe…</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerCommands</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>There is nothing to hear of “%1” alone.</source>
        <translation>Von „%1“ allein ist nichts zu hören.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerDelegate</name>
    <message>
        <source>No segments</source>
        <translation>Keine Segmente</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>time · share</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Name des Sprechers</translation>
    </message>
    <message>
        <source>Listen to this voice</source>
        <translation>Diese Stimme anhören</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerPicker</name>
    <message>
        <source>Choose a Speaker</source>
        <translation>Einen Sprecher wählen</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Name or number of the speaker</source>
        <translation>Name oder Nummer des Sprechers</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>Neuer Sprecher „%1“</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>Enter: this segment. Shift+Enter: all up to the next speaker.</source>
        <translation>Eingabe: dieses Segment. Umschalt+Eingabe: alle bis zum nächsten Sprecher.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakersPane</name>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Nobody has a name here yet. Add a speaker, or choose one for a segment.</source>
        <translation>Hier hat noch niemand einen Namen. Fügen Sie einen Sprecher hinzu oder wählen Sie einen für ein Segment.</translation>
    </message>
    <message numerus="yes">
        <source>%n segments without a speaker</source>
        <translation>
            <numerusform>%n Segment ohne Sprecher</numerusform>
            <numerusform>%n Segmente ohne Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of the Speaker</source>
        <translation>Farbe des Sprechers</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Begin with a recording</source>
        <translation>Beginnen Sie mit einer Aufnahme</translation>
    </message>
    <message>
        <source>Drop a recording on this window</source>
        <translation>Legen Sie eine Aufnahme in diesem Fenster ab</translation>
    </message>
    <message>
        <source>or click to choose one. It is turned into text on this computer; nothing leaves it.</source>
        <translation>oder klicken Sie, um eine zu wählen. Sie wird auf diesem Computer zu Text; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Das Beispiel öffnen</translation>
    </message>
    <message>
        <source>A short conversation with its transcript, to play with.</source>
        <translation>Ein kurzes Gespräch mit Transkript, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Sign in to Scriptix</source>
        <translation>Bei Scriptix anmelden</translation>
    </message>
    <message>
        <source>Work with your team&apos;s recordings and all languages.</source>
        <translation>Arbeiten Sie mit den Aufnahmen Ihres Teams und in allen Sprachen.</translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message>
        <source>No changes on this computer</source>
        <translation>Keine Änderungen auf diesem Computer</translation>
    </message>
    <message>
        <source>Saving on this computer…</source>
        <translation>Wird auf diesem Computer gespeichert…</translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <translation>Auf diesem Computer gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved on this computer</source>
        <translation>Nicht auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Same as on the server</source>
        <translation>Wie auf dem Server</translation>
    </message>
    <message>
        <source>To be sent to the server</source>
        <translation>Noch an den Server zu senden</translation>
    </message>
    <message>
        <source>Sending to the server…</source>
        <translation>Wird an den Server gesendet…</translation>
    </message>
    <message>
        <source>Saved on the server %1</source>
        <translation>Auf dem Server gespeichert %1</translation>
    </message>
    <message>
        <source>Server not reached; will be sent later</source>
        <translation>Server nicht erreicht; wird später gesendet</translation>
    </message>
    <message>
        <source>Sign in to send to the server</source>
        <translation>Zum Senden an den Server anmelden</translation>
    </message>
    <message>
        <source>Changed elsewhere: compare</source>
        <translation>Anderswo geändert: vergleichen</translation>
    </message>
    <message>
        <source>Not saved on the server</source>
        <translation>Nicht auf dem Server gespeichert</translation>
    </message>
    <message>
        <source>Segment %1 of %2</source>
        <translation>Segment %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 von %n Segment durchgesehen</numerusform>
            <numerusform>%1 von %n Segmenten durchgesehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimeCommands</name>
    <message>
        <source>The start can be set from %1 to %2; the playhead is at %3.</source>
        <translation>Der Anfang kann von %1 bis %2 gesetzt werden; der Abspielkopf ist bei %3.</translation>
    </message>
    <message>
        <source>The end can be set from %1 to %2; the playhead is at %3.</source>
        <translation>Das Ende kann von %1 bis %2 gesetzt werden; der Abspielkopf ist bei %3.</translation>
    </message>
</context>
<context>
    <name>ui::TimeDisplayDialog</name>
    <message>
        <source>Time Codes</source>
        <translation>Zeitcodes</translation>
    </message>
    <message>
        <source>Parts of a second</source>
        <translation>Sekundenteile</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Frames, %1 a second</source>
        <translation>Bilder, %1 je Sekunde</translation>
    </message>
    <message>
        <source>The recording begins at</source>
        <translation>Die Aufnahme beginnt bei</translation>
    </message>
    <message>
        <source>The recording &amp;begins at:</source>
        <translation>Die Aufnahme &amp;beginnt bei:</translation>
    </message>
    <message>
        <source>&amp;Parts of a second:</source>
        <translation>&amp;Sekundenteile:</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The first minute ends at %1. The times of words and exports to JSON stay as they are.</source>
        <translation>Die erste Minute endet bei %1. Die Zeiten der Wörter und Exporte nach JSON bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Write the time as 10:00:00:00 or 1:15.</source>
        <translation>Schreiben Sie die Zeit als 10:00:00:00 oder 1:15.</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptView</name>
    <message>
        <source>%1: %2</source>
        <comment>time: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>speaker, time: text</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fett</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>U&amp;nderline</source>
        <translation>&amp;Unterstreichen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Text verschieben</translation>
    </message>
    <message>
        <source>Drop text</source>
        <translation>Text ablegen</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>ui::UploadDelegate</name>
    <message>
        <source>Waiting · %1</source>
        <translation>Wartet · %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Paused · %1 of %2</source>
        <translation>Angehalten · %1 von %2</translation>
    </message>
    <message>
        <source>Uploaded · %1</source>
        <translation>Hochgeladen · %1</translation>
    </message>
</context>
<context>
    <name>ui::UploadsPane</name>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Recordings on their way to be transcribed are listed here.</source>
        <translation>Hier stehen Aufnahmen auf dem Weg zur Transkription.</translation>
    </message>
    <message numerus="yes">
        <source>Uploads (%n running)</source>
        <translation>
            <numerusform>Uploads (%n läuft)</numerusform>
            <numerusform>Uploads (%n laufen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionCommands</name>
    <message>
        <source>Back to the Machine&apos;s Text</source>
        <translation>Zurück zum Text der Maschine</translation>
    </message>
    <message>
        <source>Make “%1” again what the machine wrote?</source>
        <translation>„%1“ wieder zu dem machen, was die Maschine schrieb?</translation>
    </message>
    <message>
        <source>All corrections go. The step can be undone, and the text of now is kept as a version.</source>
        <translation>Alle Verbesserungen entfallen. Der Schritt kann rückgängig gemacht werden, und der jetzige Text bleibt als Version erhalten.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>The words are those of the machine.</source>
        <translation>Die Wörter sind die der Maschine.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are as the machine wrote them again.</source>
        <translation>
            <numerusform>%n Wort ist wieder so, wie die Maschine es schrieb.</numerusform>
            <numerusform>%n Wörter sind wieder so, wie die Maschine sie schrieb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>This is what the machine wrote.</source>
        <translation>Das ist, was die Maschine schrieb.</translation>
    </message>
</context>
<context>
    <name>ui::VersionDelegate</name>
    <message>
        <source>Version of the server: %1</source>
        <translation>Version des Servers: %1</translation>
    </message>
</context>
<context>
    <name>ui::Versions</name>
    <message>
        <source>as it was opened</source>
        <translation>wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>saved by you</source>
        <translation>von Ihnen gespeichert</translation>
    </message>
    <message>
        <source>saved automatically</source>
        <translation>automatisch gespeichert</translation>
    </message>
    <message>
        <source>as it was closed</source>
        <translation>wie es geschlossen wurde</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>vor einer großen Änderung</translation>
    </message>
    <message>
        <source>before anybody changed it</source>
        <translation>bevor es jemand änderte</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>The machine&apos;s text</source>
        <translation>Der Text der Maschine</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%n Wort geändert</numerusform>
            <numerusform>%n Wörter geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>auf dem Server</translation>
    </message>
    <message>
        <source>The same words as now.</source>
        <translation>Dieselben Wörter wie jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) differ</source>
        <translation>
            <numerusform>%n Wort unterscheidet sich</numerusform>
            <numerusform>%n Wörter unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>word error %1</source>
        <translation>Wortfehler %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>ui::VersionsPane</name>
    <message>
        <source>Open a document to see its earlier versions.</source>
        <translation>Öffnen Sie ein Dokument, um seine früheren Versionen zu sehen.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Kept on this computer: all of today, one an hour for a week, one a day for 90 days.</source>
        <translation>Auf diesem Computer aufbewahrt: alle von heute, eine je Stunde für eine Woche, eine je Tag für 90 Tage.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Restore &amp;Segment</source>
        <translation>&amp;Segment wiederherstellen</translation>
    </message>
    <message>
        <source>Brings back what the chosen segment said; can be undone</source>
        <translation>Holt zurück, was das gewählte Segment sagte; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>&amp;Alles wiederherstellen</translation>
    </message>
    <message>
        <source>Brings back the whole text; can be undone</source>
        <translation>Holt den ganzen Text zurück; kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Comparing with the text now…</source>
        <translation>Vergleich mit dem jetzigen Text…</translation>
    </message>
    <message>
        <source>The earlier text is back.</source>
        <translation>Der frühere Text ist wieder da.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::VideoPane</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>ui::Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Left and Right move the playhead, comma and period by a frame, Ctrl+Left and Ctrl+Right to an edge. Plus and minus zoom. [ and ] set the start and end of the segment to the playhead, { and } those of the word.</source>
        <translation>Links und rechts bewegen den Abspielkopf, Komma und Punkt um ein Bild, Strg+Links und Strg+Rechts zu einem Rand. Plus und Minus zoomen. [ und ] setzen Anfang und Ende des Segments auf den Abspielkopf, { und } die des Wortes.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, segment %2 from %3 to %4</source>
        <translation>%1, Segment %2 von %3 bis %4</translation>
    </message>
</context>
</TS>
