<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Afspelen</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>A&amp;ccount</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Add Recordings…</source>
        <translation>Opnamen &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Add a F&amp;older…</source>
        <translation>Een m&amp;ap toevoegen…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>Voor&amp;beeld openen</translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation>&amp;Nieuwe map…</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>O&amp;penen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliceren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Re&amp;fresh the Library</source>
        <translation>Bibliotheek verve&amp;rsen</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>Nu op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Mark as F&amp;inished</source>
        <translation>Als v&amp;oltooid markeren</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Tabblad s&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Beëindi&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Opni&amp;euw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopië&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Insert Time</source>
        <translation>&amp;Tijd invoegen</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>Opdracht &amp;zoeken…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliotheek</translation>
    </message>
    <message>
        <source>&amp;Uploads</source>
        <translation>&amp;Uploads</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>&amp;Speler</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Uit&amp;zoomen</translation>
    </message>
    <message>
        <source>Normal &amp;Size</source>
        <translation>&amp;Normale grootte</translation>
    </message>
    <message>
        <source>As on the &amp;Desktop</source>
        <translation>Zoals het &amp;bureaublad</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>V&amp;olgend deelvenster</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Vo&amp;rig deelvenster</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>Vo&amp;lgend tabblad</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>&amp;Vorig tabblad</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>&amp;Afspelen of pauzeren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>Play from the Te&amp;xt Cursor</source>
        <translation>Afspelen vanaf de te&amp;kstcursor</translation>
    </message>
    <message>
        <source>Play This Se&amp;gment</source>
        <translation>Dit se&amp;gment afspelen</translation>
    </message>
    <message>
        <source>&amp;Loop This Segment</source>
        <translation>Dit segment her&amp;halen</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langzamer</translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation>&amp;Sneller</translation>
    </message>
    <message>
        <source>&amp;Normal Speed</source>
        <translation>&amp;Normale snelheid</translation>
    </message>
    <message>
        <source>F&amp;ollow What Is Heard</source>
        <translation>V&amp;olgen wat te horen is</translation>
    </message>
    <message>
        <source>Go to &amp;Time…</source>
        <translation>Naar ti&amp;jd gaan…</translation>
    </message>
    <message>
        <source>&amp;Previous Segment</source>
        <translation>&amp;Vorig segment</translation>
    </message>
    <message>
        <source>&amp;Next Segment</source>
        <translation>V&amp;olgend segment</translation>
    </message>
    <message>
        <source>&amp;Split at the Text Cursor</source>
        <translation>&amp;Splitsen bij de tekstcursor</translation>
    </message>
    <message>
        <source>&amp;Merge with the Next</source>
        <translation>Sa&amp;menvoegen met het volgende</translation>
    </message>
    <message>
        <source>&amp;Delete Segment</source>
        <translation>Segment verwij&amp;deren</translation>
    </message>
    <message>
        <source>&amp;Choose Speaker…</source>
        <translation>Spreker &amp;kiezen…</translation>
    </message>
    <message>
        <source>Rename Sp&amp;eaker…</source>
        <translation>Spreker h&amp;ernoemen…</translation>
    </message>
    <message>
        <source>Speaker &amp;1</source>
        <translation>Spreker &amp;1</translation>
    </message>
    <message>
        <source>Spea&amp;ker</source>
        <translation>S&amp;preker</translation>
    </message>
    <message>
        <source>Speaker &amp;2</source>
        <translation>Spreker &amp;2</translation>
    </message>
    <message>
        <source>Speaker &amp;3</source>
        <translation>Spreker &amp;3</translation>
    </message>
    <message>
        <source>Speaker &amp;4</source>
        <translation>Spreker &amp;4</translation>
    </message>
    <message>
        <source>Speaker &amp;5</source>
        <translation>Spreker &amp;5</translation>
    </message>
    <message>
        <source>Speaker &amp;6</source>
        <translation>Spreker &amp;6</translation>
    </message>
    <message>
        <source>Speaker &amp;7</source>
        <translation>Spreker &amp;7</translation>
    </message>
    <message>
        <source>Speaker &amp;8</source>
        <translation>Spreker &amp;8</translation>
    </message>
    <message>
        <source>Speaker &amp;9</source>
        <translation>Spreker &amp;9</translation>
    </message>
    <message>
        <source>Sign &amp;In…</source>
        <translation>Aan&amp;melden…</translation>
    </message>
    <message>
        <source>Sign &amp;Out…</source>
        <translation>Afmel&amp;den…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>&amp;Resume or Retry</source>
        <translation>He&amp;rvatten of opnieuw</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Verwi&amp;jderen</translation>
    </message>
    <message>
        <source>&amp;Clear Finished Ones</source>
        <translation>V&amp;oltooide wissen</translation>
    </message>
    <message>
        <source>&amp;About Scriptix Desktop</source>
        <translation>&amp;Over Scriptix Desktop</translation>
    </message>
    <message>
        <source>Import Te&amp;xt or Subtitles…</source>
        <translation>Te&amp;kst of ondertitels importeren…</translation>
    </message>
    <message>
        <source>Compare with the Mac&amp;hine&apos;s Text</source>
        <translation>&amp;Met de tekst van de machine vergelijken</translation>
    </message>
    <message>
        <source>&amp;Back to the Machine&apos;s Text…</source>
        <translation>Terug naar &amp;de tekst van de machine…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>V&amp;et</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Op&amp;maak</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursief</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Onderstrepen</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>Zoe&amp;ken…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Vo&amp;lgende zoeken</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Vori&amp;ge zoeken</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Ver&amp;vangen…</translation>
    </message>
    <message>
        <source>Replacement &amp;Lists…</source>
        <translation>Vervangingsli&amp;jsten…</translation>
    </message>
    <message>
        <source>Spe&amp;akers</source>
        <translation>Spre&amp;kers</translation>
    </message>
    <message>
        <source>V&amp;ersions</source>
        <translation>V&amp;ersies</translation>
    </message>
    <message>
        <source>Find in &amp;Documents</source>
        <translation>In &amp;documenten zoeken</translation>
    </message>
    <message>
        <source>Show &amp;Where Times Come From</source>
        <translation>&amp;Herkomst van tijden tonen</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Bl&amp;adwijzers</translation>
    </message>
    <message>
        <source>Back a L&amp;ittle</source>
        <translation>Een b&amp;eetje terug</translation>
    </message>
    <message>
        <source>For&amp;ward a Little</source>
        <translation>Een beetje voo&amp;ruit</translation>
    </message>
    <message>
        <source>Back One Fra&amp;me</source>
        <translation>Eén beel&amp;d terug</translation>
    </message>
    <message>
        <source>Forward One F&amp;rame</source>
        <translation>Eén &amp;beeld vooruit</translation>
    </message>
    <message>
        <source>Play the S&amp;election</source>
        <translation>Selectie afs&amp;pelen</translation>
    </message>
    <message>
        <source>Stop after E&amp;very Segment</source>
        <translation>Na elk seg&amp;ment stoppen</translation>
    </message>
    <message>
        <source>Text C&amp;ursor Moves the Playhead</source>
        <translation>Tekst&amp;cursor verplaatst de afspeelkop</translation>
    </message>
    <message>
        <source>Time Co&amp;des…</source>
        <translation>T&amp;ijdcodes…</translation>
    </message>
    <message>
        <source>&amp;Bookmark Here</source>
        <translation>Hier een &amp;bladwijzer</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>Blad&amp;wijzers</translation>
    </message>
    <message>
        <source>&amp;Name the Bookmark…</source>
        <translation>Bladwijzer een &amp;naam geven…</translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation>&amp;Vorige bladwijzer</translation>
    </message>
    <message>
        <source>N&amp;ext Bookmark</source>
        <translation>V&amp;olgende bladwijzer</translation>
    </message>
    <message>
        <source>&amp;Back to the Machine&apos;s Text</source>
        <translation>&amp;Terug naar de tekst van de machine</translation>
    </message>
    <message>
        <source>&amp;Up to the Next Speaker</source>
        <translation>Tot de volgende sp&amp;reker</translation>
    </message>
    <message>
        <source>Se&amp;t Start to the Playhead</source>
        <translation>&amp;Begin op de afspeelkop zetten</translation>
    </message>
    <message>
        <source>Set End t&amp;o the Playhead</source>
        <translation>Einde op de afspeelkop &amp;zetten</translation>
    </message>
    <message>
        <source>Segment T&amp;imes…</source>
        <translation>Tijden van &amp;het segment…</translation>
    </message>
    <message>
        <source>&amp;Add a Speaker</source>
        <translation>Spreker t&amp;oevoegen</translation>
    </message>
    <message>
        <source>Choose a &amp;Colour…</source>
        <translation>Een &amp;kleur kiezen…</translation>
    </message>
    <message>
        <source>&amp;Listen to the Voice</source>
        <translation>Naar de stem &amp;luisteren</translation>
    </message>
    <message>
        <source>&amp;Next Segment of This Speaker</source>
        <translation>Volgend segment van deze spre&amp;ker</translation>
    </message>
    <message>
        <source>&amp;Set for the Chosen Segments</source>
        <translation>Instellen voor de gekozen &amp;segmenten</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Vorig ve&amp;rschil</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Volgend versch&amp;il</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Sneltoetsen…</translation>
    </message>
    <message>
        <source>C&amp;heck Spelling</source>
        <translation>&amp;Spelling controleren</translation>
    </message>
    <message>
        <source>My &amp;Words…</source>
        <translation>Mijn &amp;woorden…</translation>
    </message>
    <message>
        <source>Review &amp;Queue</source>
        <translation>Te &amp;controleren</translation>
    </message>
    <message>
        <source>Pre&amp;vious Issue</source>
        <translation>Vorige k&amp;westie</translation>
    </message>
    <message>
        <source>Ne&amp;xt Issue</source>
        <translation>Vo&amp;lgende kwestie</translation>
    </message>
    <message>
        <source>&amp;Right, Go On</source>
        <translation>&amp;Goed, verder</translation>
    </message>
    <message>
        <source>Fix &amp;All Alike</source>
        <translation>&amp;Alle gelijke verbeteren</translation>
    </message>
    <message>
        <source>Mark as Revie&amp;wed</source>
        <translation>Als &amp;nagekeken markeren</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>The Word document is damaged: its XML is not complete.</source>
        <translation>Het Word-document is beschadigd: de XML is niet volledig.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Change marks</source>
        <translation>Opmaak wijzigen</translation>
    </message>
    <message>
        <source>Confirm word</source>
        <translation>Woord bevestigen</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Spreker wijzigen</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Spreker hernoemen</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Segmenten samenvoegen</translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation>Origineel herstellen</translation>
    </message>
    <message>
        <source>Remove segments</source>
        <translation>Segmenten verwijderen</translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>Tijden wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Tekst vervangen</translation>
    </message>
    <message>
        <source>Split segment</source>
        <translation>Segment splitsen</translation>
    </message>
    <message>
        <source>Replace by list</source>
        <translation>Vervangen met een lijst</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Sprekers samenvoegen</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Spreker toevoegen</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Spreker verwijderen</translation>
    </message>
    <message>
        <source>Change the order of speakers</source>
        <translation>Volgorde van sprekers wijzigen</translation>
    </message>
    <message>
        <source>Change the colour of a speaker</source>
        <translation>Kleur van een spreker wijzigen</translation>
    </message>
    <message>
        <source>Accept issue</source>
        <translation>Kwestie aanvaarden</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als nagekeken markeren</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Als niet nagekeken markeren</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Plain text</source>
        <translation>Platte tekst</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-document</translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation>SubRip-ondertitels</translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation>WebVTT-ondertitels</translation>
    </message>
    <message>
        <source>Scriptix JSON</source>
        <translation>Scriptix-JSON</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Pdf-document</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webpagina</translation>
    </message>
    <message>
        <source>YouTube captions</source>
        <translation>YouTube-ondertitels</translation>
    </message>
    <message>
        <source>TTML captions</source>
        <translation>TTML-ondertitels</translation>
    </message>
    <message>
        <source>EBU STL captions</source>
        <translation>EBU STL-ondertitels</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The request is not valid HTTP/1.1.</source>
        <translation>Het verzoek is geen geldig HTTP/1.1.</translation>
    </message>
    <message>
        <source>The request has too many headers.</source>
        <translation>Het verzoek heeft te veel kopregels.</translation>
    </message>
    <message>
        <source>This method is not known here.</source>
        <translation>Deze methode is hier niet bekend.</translation>
    </message>
    <message>
        <source>The length of the body must be given as Content-Length.</source>
        <translation>De lengte van de inhoud moet als Content-Length worden gegeven.</translation>
    </message>
    <message>
        <source>Only 100-continue can be expected.</source>
        <translation>Alleen 100-continue kan worden verwacht.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>Het verzoek deed er te lang over om aan te komen.</translation>
    </message>
    <message>
        <source>The service failed to answer.</source>
        <translation>De dienst kon niet antwoorden.</translation>
    </message>
    <message>
        <source>The head of the request is too long.</source>
        <translation>De kop van het verzoek is te lang.</translation>
    </message>
    <message>
        <source>The body of the request is too large.</source>
        <translation>De inhoud van het verzoek is te groot.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Het bestand is er niet meer.</translation>
    </message>
    <message>
        <source>The file has no such part.</source>
        <translation>Het bestand heeft zo&apos;n deel niet.</translation>
    </message>
    <message>
        <source>The service is stopping.</source>
        <translation>De dienst wordt beëindigd.</translation>
    </message>
    <message>
        <source>The service cannot listen on port %1 of this computer: %2</source>
        <translation>De dienst kan niet luisteren op poort %1 van deze computer: %2</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding were both given.</source>
        <translation>Content-Length en Transfer-Encoding zijn allebei opgegeven.</translation>
    </message>
    <message>
        <source>The Content-Length is not one number.</source>
        <translation>De Content-Length is niet één getal.</translation>
    </message>
    <message>
        <source>The request must have exactly one Host.</source>
        <translation>Het verzoek moet precies één Host hebben.</translation>
    </message>
    <message>
        <source>This service only answers programs on this computer.</source>
        <translation>Deze dienst antwoordt alleen programma&apos;s op deze computer.</translation>
    </message>
    <message>
        <source>Web pages may not use this service.</source>
        <translation>Webpagina&apos;s mogen deze dienst niet gebruiken.</translation>
    </message>
    <message>
        <source>The address of the request cannot be read.</source>
        <translation>Het adres van het verzoek kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing may follow the request before it is answered.</source>
        <translation>Er mag niets op het verzoek volgen voordat het beantwoord is.</translation>
    </message>
    <message>
        <source>Too many connections are open. Close one and try again.</source>
        <translation>Er zijn te veel verbindingen open. Sluit er een en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>WebSocket is understood here in version 13 only.</source>
        <translation>WebSocket wordt hier alleen in versie 13 begrepen.</translation>
    </message>
    <message>
        <source>The WebSocket&apos;s opening is not valid.</source>
        <translation>De opening van de WebSocket is niet geldig.</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>All issues</source>
        <translation>Alle kwesties</translation>
    </message>
    <message>
        <source>Unsure words</source>
        <translation>Onzekere woorden</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Onbekende woorden</translation>
    </message>
    <message>
        <source>Suspicious times</source>
        <translation>Verdachte tijden</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>Herhaalde woorden</translation>
    </message>
    <message>
        <source>Very short turns</source>
        <translation>Zeer korte beurten</translation>
    </message>
    <message>
        <source>not in the dictionary</source>
        <translation>niet in het woordenboek</translation>
    </message>
    <message>
        <source>too fast to be said</source>
        <translation>te snel om te zeggen</translation>
    </message>
    <message>
        <source>few words for so long a time</source>
        <translation>weinig woorden voor zo&apos;n lange tijd</translation>
    </message>
    <message>
        <source>overlaps the segment before</source>
        <translation>overlapt het vorige segment</translation>
    </message>
    <message>
        <source>long silence before it</source>
        <translation>lange stilte ervoor</translation>
    </message>
    <message>
        <source>said again and again</source>
        <translation>steeds weer gezegd</translation>
    </message>
    <message>
        <source>speaks for less than a second</source>
        <translation>spreekt korter dan een seconde</translation>
    </message>
    <message>
        <source>unsure (%1 %)</source>
        <translation>onzeker (%1 %)</translation>
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
        <translation>Bulgaars</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Catalaans</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tsjechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Deens</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grieks</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Ests</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fins</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreeuws</translation>
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
        <translation>Hongaars</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japans</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreaans</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litouws</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lets</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Noors</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Roemeens</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowaaks</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Sloveens</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Zweeds</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Oekraïens</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamees</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinees</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Uploaden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Wordt uitgeschreven</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Another program uses the folder %1. End it, or choose another folder with --data.</source>
        <translation>Een ander programma gebruikt de map %1. Beëindig het, of kies een andere map met --data.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>De map %1 kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Transcribes recordings and corrects the text by ear.</source>
        <translation>Schrijft opnamen uit en corrigeert de tekst op het gehoor.</translation>
    </message>
    <message>
        <source>Recordings, folders of them, or scriptix: links to open.</source>
        <translation>Opnamen, mappen ermee, of scriptix:-koppelingen om te openen.</translation>
    </message>
    <message>
        <source>Folder of the workspace; made when missing.</source>
        <translation>Map van de werkruimte; wordt gemaakt als die ontbreekt.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>A PDF needs fonts, and this program runs without them. Write a Word document or a web page, or export from the service.</source>
        <translation>Een pdf heeft lettertypen nodig, en dit programma draait zonder. Schrijf een Word-document of een webpagina, of exporteer vanuit de dienst.</translation>
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
        <translation>Scriptix-web</translation>
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
        <translation>F-toetsen (Express Scribe)</translation>
    </message>
    <message>
        <source>Tab player</source>
        <translation>Tab-speler</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Notice</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
</context>
<context>
    <name>Recogniser</name>
    <message>
        <source>The recogniser (%1) crashed. Try again.</source>
        <translation>De spraakherkenner (%1) is gecrasht. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The recogniser (%1) ended with an error.</source>
        <translation>De spraakherkenner (%1) eindigde met een fout.</translation>
    </message>
    <message>
        <source>The recogniser (%1) cannot be started: %2</source>
        <translation>De spraakherkenner (%1) kan niet worden gestart: %2</translation>
    </message>
    <message>
        <source>No recogniser on this computer understands %1.</source>
        <translation>Geen spraakherkenner op deze computer verstaat %1.</translation>
    </message>
    <message>
        <source>There is no speech recogniser on this computer.</source>
        <translation>Er is geen spraakherkenner op deze computer.</translation>
    </message>
    <message>
        <source>For English, install PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us</source>
        <translation>Installeer voor Engels PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us</translation>
    </message>
    <message>
        <source>For about 20 languages, install Vosk (pipx install vosk) and unpack a model from alphacephei.com/vosk/models in the folder %1</source>
        <translation>Installeer voor ongeveer 20 talen Vosk (pipx install vosk) en pak een model van alphacephei.com/vosk/models uit in de map %1</translation>
    </message>
    <message>
        <source>The decoded sound cannot be read: %1</source>
        <translation>Het gedecodeerde geluid kan niet worden gelezen: %1</translation>
    </message>
    <message>
        <source>The decoded sound is not 16 kHz mono WAV.</source>
        <translation>Het gedecodeerde geluid is geen WAV van 16 kHz mono.</translation>
    </message>
    <message>
        <source>For about 100 languages, build whisper.cpp, put whisper-cli into PATH and a model (ggml-small.bin) into the folder %1</source>
        <translation>Bouw voor ongeveer 100 talen whisper.cpp, zet whisper-cli in PATH en een model (ggml-small.bin) in de map %1</translation>
    </message>
    <message>
        <source>There is no room for the decoded sound.</source>
        <translation>Er is geen ruimte voor het gedecodeerde geluid.</translation>
    </message>
    <message>
        <source>whisper-cli gave no result that can be read. Is it a version of 2023 or later?</source>
        <translation>whisper-cli gaf geen leesbaar resultaat. Is het een versie van 2023 of later?</translation>
    </message>
    <message>
        <source>The stream was not started. Connect again and send the start.</source>
        <translation>De stream is niet gestart. Maak opnieuw verbinding en verzend het startbericht.</translation>
    </message>
    <message>
        <source>The start message could not be understood.</source>
        <translation>Het startbericht kon niet worden begrepen.</translation>
    </message>
    <message>
        <source>The token is not valid for streams.</source>
        <translation>Het token is niet geldig voor streams.</translation>
    </message>
    <message>
        <source>This computer recognises as many streams as it can. End one and try again.</source>
        <translation>Deze computer herkent al zo veel streams als hij kan. Beëindig er een en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The recogniser took too long to start. Try again.</source>
        <translation>De spraakherkenner deed er te lang over om te starten. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No sound came for ten minutes, so the stream was ended.</source>
        <translation>Er kwam tien minuten lang geen geluid, dus de stream is beëindigd.</translation>
    </message>
    <message>
        <source>The recogniser took too long to finish.</source>
        <translation>De spraakherkenner deed er te lang over om klaar te komen.</translation>
    </message>
    <message>
        <source>Live captions need the program scriptix-service, which is not where it should be. Reinstall Scriptix.</source>
        <translation>Live-ondertiteling heeft het programma scriptix-service nodig, en dat staat niet op zijn plaats. Installeer Scriptix opnieuw.</translation>
    </message>
    <message>
        <source>The service takes connections.</source>
        <translation>De dienst aanvaardt verbindingen.</translation>
    </message>
    <message>
        <source>The service is starting.</source>
        <translation>De dienst wordt gestart.</translation>
    </message>
    <message>
        <source>The playlist at the address cannot be read.</source>
        <translation>De afspeellijst op het adres kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The stream at the address is encrypted or empty; it cannot be recognised.</source>
        <translation>De stream op het adres is versleuteld of leeg; hij kan niet worden herkend.</translation>
    </message>
    <message>
        <source>The sound must be PCM with 16 bits, one channel and 16,000 samples a second.</source>
        <translation>Het geluid moet PCM zijn met 16 bits, één kanaal en 16.000 samples per seconde.</translation>
    </message>
    <message>
        <source>For live captions in English, install PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us</source>
        <translation>Installeer voor live-ondertiteling in het Engels PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us</translation>
    </message>
    <message>
        <source>PocketSphinx cannot load its model. Train the model again, or reinstall pocketsphinx-en-us.</source>
        <translation>PocketSphinx kan het model niet laden. Train het model opnieuw, of installeer pocketsphinx-en-us opnieuw.</translation>
    </message>
    <message>
        <source>No recogniser on this computer understands %1: it is neither a language nor a trained model.</source>
        <translation>Geen spraakherkenner op deze computer verstaat %1: het is geen taal en geen getraind model.</translation>
    </message>
</context>
<context>
    <name>Sbv</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Het bestand is groter dan 64 MB; dat zijn ondertitelbestanden niet.</translation>
    </message>
    <message>
        <source>The time of a caption cannot be read.</source>
        <translation>De tijd van een ondertitel kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file holds no captions: no line has two times with a comma between.</source>
        <translation>Het bestand bevat geen ondertitels: geen regel heeft twee tijden met een komma ertussen.</translation>
    </message>
</context>
<context>
    <name>ScriptixJson</name>
    <message>
        <source>The document is nested too deeply to be a transcript.</source>
        <translation>Het document is te diep genest om een transcript te zijn.</translation>
    </message>
    <message>
        <source>The document holds characters that are not UTF-8.</source>
        <translation>Het document bevat tekens die geen UTF-8 zijn.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Het document is leeg.</translation>
    </message>
    <message>
        <source>The document is damaged: it is not complete, valid JSON.</source>
        <translation>Het document is beschadigd: het is geen volledige, geldige JSON.</translation>
    </message>
    <message>
        <source>The document is too large for this computer&apos;s memory.</source>
        <translation>Het document is te groot voor het geheugen van deze computer.</translation>
    </message>
    <message>
        <source>The document is larger than 1 GB; it cannot be opened.</source>
        <translation>Het document is groter dan 1 GB; het kan niet worden geopend.</translation>
    </message>
    <message>
        <source>The file is valid JSON, but holds no transcript or captions.</source>
        <translation>Het bestand is geldige JSON, maar bevat geen transcript of ondertitels.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The regular expression cannot be used: %1 (at character %2).</source>
        <translation>De reguliere expressie is niet bruikbaar: %1 (bij teken %2).</translation>
    </message>
</context>
<context>
    <name>SpeakerColours</name>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olijf</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Geel</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Oranje</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Bruin</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Een spreker heeft een naam nodig.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>Een naam heeft hoogstens %1 tekens; deze heeft er %2.</translation>
    </message>
</context>
<context>
    <name>Srt</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Het bestand is groter dan 64 MB; dat zijn ondertitelbestanden niet.</translation>
    </message>
    <message>
        <source>The time of a subtitle cannot be read.</source>
        <translation>De tijd van een ondertitel kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file holds no subtitles: no line has two times with an arrow between them.</source>
        <translation>Het bestand bevat geen ondertitels: geen regel heeft twee tijden met een pijl ertussen.</translation>
    </message>
</context>
<context>
    <name>Stl</name>
    <message>
        <source>EBU STL is written in Latin letters, and much of this text is in others. Choose TTML or WebVTT.</source>
        <translation>EBU STL wordt in Latijnse letters geschreven, en veel van deze tekst staat in andere. Kies TTML of WebVTT.</translation>
    </message>
    <message>
        <source>EBU STL counts the hours of one day, and this document is longer.</source>
        <translation>EBU STL telt de uren van één dag, en dit document is langer.</translation>
    </message>
    <message>
        <source>A caption is too long for EBU STL. Divide it first.</source>
        <translation>Een ondertitel is te lang voor EBU STL. Splits hem eerst.</translation>
    </message>
    <message>
        <source>The document has more captions than EBU STL can number.</source>
        <translation>Het document heeft meer ondertitels dan EBU STL kan nummeren.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The text could not be prepared. Free some space on the disk and try again.</source>
        <translation>De tekst kon niet worden voorbereid. Maak ruimte vrij op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The text does not fit the recording: hardly any of its words were heard. Check that both belong together and that the language is right.</source>
        <translation>De tekst past niet bij de opname: bijna geen van de woorden was te horen. Controleer of beide bij elkaar horen en of de taal klopt.</translation>
    </message>
    <message>
        <source>PocketSphinx&apos;s English language model could not be read (%1). Install it again: sudo apt install --reinstall pocketsphinx-en-us</source>
        <translation>Het Engelse taalmodel van PocketSphinx kon niet worden gelezen (%1). Installeer het opnieuw: sudo apt install --reinstall pocketsphinx-en-us</translation>
    </message>
    <message>
        <source>The model could not be written. Free some space on the disk and train it again.</source>
        <translation>Het model kon niet worden geschreven. Maak ruimte vrij op de schijf en train het opnieuw.</translation>
    </message>
    <message>
        <source>A text of the model could not be read. Upload it again.</source>
        <translation>Een tekst van het model kon niet worden gelezen. Upload hem opnieuw.</translation>
    </message>
    <message>
        <source>There are no words in the model&apos;s texts. Upload others.</source>
        <translation>Er staan geen woorden in de teksten van het model. Upload andere.</translation>
    </message>
    <message>
        <source>There are too many different words in the model&apos;s texts.</source>
        <translation>Er staan te veel verschillende woorden in de teksten van het model.</translation>
    </message>
</context>
<context>
    <name>Ttml</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Het bestand is groter dan 64 MB; dat zijn ondertitelbestanden niet.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Het bestand is beschadigd: %1</translation>
    </message>
    <message>
        <source>The file holds no captions with times.</source>
        <translation>Het bestand bevat geen ondertitels met tijden.</translation>
    </message>
    <message>
        <source>The file has a document type declaration; such files are not read.</source>
        <translation>Het bestand heeft een documenttypedeclaratie; zulke bestanden worden niet gelezen.</translation>
    </message>
    <message>
        <source>The file is no TTML: it does not begin with a tt element.</source>
        <translation>Het bestand is geen TTML: het begint niet met een tt-element.</translation>
    </message>
    <message>
        <source>The elements of the file are nested too deeply.</source>
        <translation>De elementen van het bestand zijn te diep genest.</translation>
    </message>
    <message>
        <source>The time of a caption cannot be read.</source>
        <translation>De tijd van een ondertitel kan niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>Txt</name>
    <message>
        <source>The file is larger than 64 MB; a transcript is not.</source>
        <translation>Het bestand is groter dan 64 MB; dat is een transcript niet.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Het bestand bevat geen tekst.</translation>
    </message>
</context>
<context>
    <name>Vtt</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Het bestand is groter dan 64 MB; dat zijn ondertitelbestanden niet.</translation>
    </message>
    <message>
        <source>The file does not start with WEBVTT, so it is no WebVTT file.</source>
        <translation>Het bestand begint niet met WEBVTT, dus het is geen WebVTT-bestand.</translation>
    </message>
    <message>
        <source>The file holds no captions whose times can be read.</source>
        <translation>Het bestand bevat geen ondertitels met leesbare tijden.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file could not be put together: out of memory.</source>
        <translation>Het bestand kon niet worden samengesteld: te weinig geheugen.</translation>
    </message>
    <message>
        <source>This format needs libzip, which is not installed. Install it and try again.</source>
        <translation>Deze indeling heeft libzip nodig, en dat is niet geïnstalleerd. Installeer het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The library libzip, which is needed for such files, is not installed.</source>
        <translation>De bibliotheek libzip, die voor zulke bestanden nodig is, is niet geïnstalleerd.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind.</source>
        <translation>Het bestand is beschadigd of van een andere soort.</translation>
    </message>
    <message>
        <source>The file is too large to be a transcript.</source>
        <translation>Het bestand is te groot voor een transcript.</translation>
    </message>
</context>
<context>
    <name>api::Client</name>
    <message>
        <source>The request has no address. Check the server&apos;s address in the account.</source>
        <translation>Het verzoek heeft geen adres. Controleer het serveradres in het account.</translation>
    </message>
</context>
<context>
    <name>api::ClientCall</name>
    <message>
        <source>The server took too long to answer. Try again.</source>
        <translation>De server deed er te lang over om te antwoorden. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>api::DirectUpload</name>
    <message>
        <source>%1 is larger than the server takes (%2 bytes).</source>
        <translation>%1 is groter dan de server aanneemt (%2 bytes).</translation>
    </message>
</context>
<context>
    <name>api::Error</name>
    <message>
        <source>The server did not finish its answer. Try again.</source>
        <translation>De server maakte het antwoord niet af. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server pointed to another address instead of answering. Check the server&apos;s address in the account.</source>
        <translation>De server verwees naar een ander adres in plaats van te antwoorden. Controleer het serveradres in het account.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in any more. Sign in again.</source>
        <translation>De server aanvaardt de aanmelding niet meer. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>The subscription does not include this. Ask your administrator.</source>
        <translation>Dit zit niet in het abonnement. Vraag uw beheerder.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the owner or your administrator for access.</source>
        <translation>U mag dit niet doen. Vraag de eigenaar of uw beheerder om toegang.</translation>
    </message>
    <message>
        <source>The server does not have this any more, or it belongs to someone else. Refresh the list.</source>
        <translation>De server heeft dit niet meer, of het is van iemand anders. Ververs de lijst.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Try again.</source>
        <translation>De server wachtte te lang op het verzoek. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It was changed by someone else meanwhile. Load it again and repeat your change.</source>
        <translation>Iemand anders heeft het intussen gewijzigd. Laad het opnieuw en herhaal uw wijziging.</translation>
    </message>
    <message>
        <source>The server does not have this any more.</source>
        <translation>De server heeft dit niet meer.</translation>
    </message>
    <message>
        <source>This is larger than the server accepts.</source>
        <translation>Dit is groter dan de server aanvaardt.</translation>
    </message>
    <message>
        <source>Someone else is working on it right now. Try again in a moment.</source>
        <translation>Iemand anders is hier net mee bezig. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The server was asked too often. Wait a moment and try again.</source>
        <translation>De server is te vaak bevraagd. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server did not accept the request. Check what you entered.</source>
        <translation>De server aanvaardde het verzoek niet. Controleer wat u hebt ingevoerd.</translation>
    </message>
    <message>
        <source>The server is not available right now. Try again in a few minutes.</source>
        <translation>De server is nu niet beschikbaar. Probeer het over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>The server failed to do this. Try again; if it stays so, tell whoever runs it.</source>
        <translation>De server kon dit niet doen. Probeer het opnieuw; blijft het zo, vertel het wie hem beheert.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense.</source>
        <translation>De server gaf een antwoord dat nergens op slaat.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Het is geannuleerd.</translation>
    </message>
    <message>
        <source>The answer of the server could not be understood. Try again; if it stays so, this program and the server may be of versions that do not fit together.</source>
        <translation>Het antwoord van de server was niet te begrijpen. Probeer het opnieuw; blijft het zo, dan passen de versies van dit programma en de server misschien niet bij elkaar.</translation>
    </message>
    <message numerus="yes">
        <source>The server was asked too often and wants %n second(s) of rest. Try again then.</source>
        <translation>
            <numerusform>De server is te vaak bevraagd en wil %n seconde rust. Probeer het daarna opnieuw.</numerusform>
            <numerusform>De server is te vaak bevraagd en wil %n seconden rust. Probeer het daarna opnieuw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>api::Exchange</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s). Check your network connection and try again.</source>
        <translation>
            <numerusform>%1 heeft al %n seconde niet geantwoord. Controleer uw netwerkverbinding en probeer het opnieuw.</numerusform>
            <numerusform>%1 heeft al %n seconden niet geantwoord. Controleer uw netwerkverbinding en probeer het opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took too long to answer. Check your network connection and try again.</source>
        <translation>%1 deed er te lang over om te antwoorden. Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 cannot be used: only https:// is safe outside this computer. Correct the address.</source>
        <translation>%1 kan niet worden gebruikt: buiten deze computer is alleen https:// veilig. Verbeter het adres.</translation>
    </message>
    <message>
        <source>A name or a token has a line break in it. Enter it again.</source>
        <translation>Er staat een regeleinde in een naam of token. Voer het opnieuw in.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than expected and was not read.</source>
        <translation>Het antwoord van %1 is groter dan verwacht en is niet gelezen.</translation>
    </message>
    <message>
        <source>What was received could not be stored: %1 Make room on the disk and try again.</source>
        <translation>Wat is ontvangen kon niet worden bewaard: %1 Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the server this program needs. Check the address.</source>
        <translation>Wat op %1 antwoordt is niet de server die dit programma nodig heeft. Controleer het adres.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent. %2</source>
        <translation>De verbinding met %1 is niet veilig, dus er is niets verstuurd. %2</translation>
    </message>
</context>
<context>
    <name>api::FileWindow</name>
    <message>
        <source>%1 is not there any more. Put it back and try again.</source>
        <translation>%1 is er niet meer. Zet het terug en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a recording.</source>
        <translation>%1 is geen bestand. Kies een opname.</translation>
    </message>
    <message>
        <source>%1 may not be read by you. Change its permissions and try again.</source>
        <translation>U mag %1 niet lezen. Wijzig de rechten en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being uploaded. Start the upload again to send it as it is now.</source>
        <translation>%1 is tijdens het uploaden gewijzigd. Begin de upload opnieuw om het te versturen zoals het nu is.</translation>
    </message>
    <message>
        <source>%1 could not be opened: </source>
        <translation>%1 kon niet worden geopend: </translation>
    </message>
    <message>
        <source>%1 is empty. Choose a recording with sound in it.</source>
        <translation>%1 is leeg. Kies een opname met geluid.</translation>
    </message>
    <message>
        <source>%1 could not be read: </source>
        <translation>%1 kon niet worden gelezen: </translation>
    </message>
</context>
<context>
    <name>api::ManagerExchange</name>
    <message>
        <source>Nothing answers at %1. Check that the server runs and that its address is right.</source>
        <translation>Niets antwoordt op %1. Controleer of de server draait en of het adres klopt.</translation>
    </message>
    <message>
        <source>%1 could not be found. Check your network connection and the server&apos;s address.</source>
        <translation>%1 is niet gevonden. Controleer uw netwerkverbinding en het serveradres.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. Try again.</source>
        <translation>%1 verbrak de verbinding vóór het antwoord. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Check your network connection.</source>
        <translation>%1 was niet op tijd bereikbaar. Controleer uw netwerkverbinding.</translation>
    </message>
    <message>
        <source>The network broke while talking to %1. Try again.</source>
        <translation>De verbinding met %1 viel weg. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the server this program needs. Check the address.</source>
        <translation>Wat op %1 antwoordt is niet de server die dit programma nodig heeft. Controleer het adres.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again.</source>
        <translation>Het antwoord van %1 kon niet worden uitgepakt. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check your network connection and try again.</source>
        <translation>%1 was niet bereikbaar. Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>api::RealtimeStream</name>
    <message>
        <source>The server&apos;s address for live captions is not safe or not valid. Only encrypted connections (wss) are used.</source>
        <translation>Het serveradres voor live-ondertiteling is niet veilig of niet geldig. Alleen versleutelde verbindingen (wss) worden gebruikt.</translation>
    </message>
    <message>
        <source>The server for live captions does not answer. Trying again.</source>
        <translation>De server voor live-ondertiteling antwoordt niet. Er wordt een nieuwe poging gedaan.</translation>
    </message>
    <message>
        <source>The server for live captions does not begin. Trying again.</source>
        <translation>De server voor live-ondertiteling begint niet. Er wordt een nieuwe poging gedaan.</translation>
    </message>
    <message>
        <source>The server ended the live captions.</source>
        <translation>De server heeft de live-ondertiteling beëindigd.</translation>
    </message>
    <message>
        <source>The connection to the server for live captions is dead. Trying again.</source>
        <translation>De verbinding met de server voor live-ondertiteling reageert niet meer. Er wordt een nieuwe poging gedaan.</translation>
    </message>
    <message>
        <source>The server refused the live captions (HTTP %1).</source>
        <translation>De server weigerde de live-ondertiteling (HTTP %1).</translation>
    </message>
    <message>
        <source>The connection to the server for live captions was lost. Trying again.</source>
        <translation>De verbinding met de server voor live-ondertiteling viel weg. Er wordt een nieuwe poging gedaan.</translation>
    </message>
    <message>
        <source>%1 It was tried three times; sign in again or try later.</source>
        <translation>%1 Het is driemaal geprobeerd; meld u opnieuw aan of probeer het later.</translation>
    </message>
    <message>
        <source>The server for live captions is not safe, so nothing was sent. %1</source>
        <translation>De server voor live-ondertiteling is niet veilig, dus er is niets verstuurd. %1</translation>
    </message>
</context>
<context>
    <name>api::SocketExchange</name>
    <message>
        <source>What answers at %1 is not the server this program needs. Check the address.</source>
        <translation>Wat op %1 antwoordt is niet de server die dit programma nodig heeft. Controleer het adres.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again.</source>
        <translation>Het antwoord van %1 kon niet worden uitgepakt. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. Try again.</source>
        <translation>%1 verbrak de verbinding vóór het antwoord. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check that the server runs and that its address is right.</source>
        <translation>Niets antwoordt op %1. Controleer of de server draait en of het adres klopt.</translation>
    </message>
    <message>
        <source>%1 could not be found. Check your network connection and the server&apos;s address.</source>
        <translation>%1 is niet gevonden. Controleer uw netwerkverbinding en het serveradres.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check your network connection and try again.</source>
        <translation>%1 was niet bereikbaar. Controleer uw netwerkverbinding en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>api::Upload</name>
    <message>
        <source>%1 was changed since its upload began. Start the upload again to send it as it is now.</source>
        <translation>%1 is gewijzigd sinds de upload begon. Begin de upload opnieuw om het te versturen zoals het nu is.</translation>
    </message>
    <message>
        <source>The server keeps losing the upload. Try again later.</source>
        <translation>De server raakt de upload steeds kwijt. Probeer het later opnieuw.</translation>
    </message>
</context>
<context>
    <name>api::certificateProblem</name>
    <message>
        <source>Its certificate has expired. Check the date of this computer, and ask whoever runs the server for a new one.</source>
        <translation>Zijn certificaat is verlopen. Controleer de datum van deze computer en vraag de beheerder van de server om een nieuw.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Check the date of this computer.</source>
        <translation>Zijn certificaat is nog niet geldig. Controleer de datum van deze computer.</translation>
    </message>
    <message>
        <source>Its certificate is for another address. Check the server&apos;s address.</source>
        <translation>Zijn certificaat is voor een ander adres. Controleer het adres van de server.</translation>
    </message>
    <message>
        <source>It signed its certificate itself, so anybody could have made it. Ask whoever runs the server.</source>
        <translation>Hij heeft zijn certificaat zelf ondertekend, dus iedereen kan het gemaakt hebben. Vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not trust. Ask whoever runs the server.</source>
        <translation>Zijn certificaat is van een instantie die deze computer niet vertrouwt. Vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn. Ask whoever runs the server.</source>
        <translation>Zijn certificaat is ingetrokken. Vraag de beheerder van de server.</translation>
    </message>
    <message>
        <source>It could not prove who it is. Check the date of this computer and ask whoever runs the server.</source>
        <translation>Hij kon niet bewijzen wie hij is. Controleer de datum van deze computer en vraag de beheerder van de server.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Er is geen optie %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>De optie %1 heeft een waarde nodig.</translation>
    </message>
    <message>
        <source>“%1” needs more arguments.</source>
        <translation>“%1” heeft meer argumenten nodig.</translation>
    </message>
    <message>
        <source>“%1” takes fewer arguments.</source>
        <translation>“%1” heeft minder argumenten nodig.</translation>
    </message>
    <message>
        <source>--type is “document” or “caption”.</source>
        <translation>--type is “document” of “caption”.</translation>
    </message>
    <message>
        <source>“export” needs --format.</source>
        <translation>“export” heeft --format nodig.</translation>
    </message>
    <message>
        <source>--server needs --token-file.</source>
        <translation>--server heeft --token-file nodig.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Zeg wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Er is geen opdracht “%1”.</translation>
    </message>
    <message>
        <source>%1 is in no format that can be read. Name one with --from: %2.</source>
        <translation>%1 heeft geen indeling die gelezen kan worden. Noem er een met --from: %2.</translation>
    </message>
    <message>
        <source>Name a format to write with --to: %1.</source>
        <translation>Noem met --to een indeling om te schrijven: %1.</translation>
    </message>
    <message>
        <source>Name an account (--account NAME), a server (--server URL --token-file FILE) or a folder (--workspace DIR).</source>
        <translation>Noem een account (--account NAME), een server (--server URL --token-file FILE) of een map (--workspace DIR).</translation>
    </message>
    <message>
        <source>Say which account: “scriptix accounts” lists them.</source>
        <translation>Zeg welk account: “scriptix accounts” somt ze op.</translation>
    </message>
    <message>
        <source>an account that “login” keeps, by its e-mail or id</source>
        <translation>een account dat “login” bewaart, met e-mailadres of id</translation>
    </message>
    <message>
        <source>a Scriptix server and a file with an API token</source>
        <translation>een Scriptix-server en een bestand met een API-token</translation>
    </message>
    <message>
        <source>a folder on this computer; the local service runs while the command does
(--data DIR is the same, except for “api”)</source>
        <translation>een map op deze computer; de lokale dienst draait zolang de opdracht loopt
(--data DIR is hetzelfde, behalve bij “api”)</translation>
    </message>
    <message>
        <source>“api” sends one call as it is, signed in, and prints the body of the answer, also of a refusal (status 1).</source>
        <translation>“api” verstuurt één aanroep zoals hij is, aangemeld, en drukt het antwoord af, ook bij een weigering (status 1).</translation>
    </message>
    <message>
        <source>“login” asks for the password on the terminal, or reads it from the first line of stdin; a second line is the code,
when one is needed. Passwords and tokens are kept in the desktop&apos;s keyring and never shown.</source>
        <translation>“login” vraagt het wachtwoord op de terminal of leest het van de eerste regel van stdin; een tweede regel is de code,
als die nodig is. Wachtwoorden en tokens staan in de sleutelbos van het bureaublad en worden nooit getoond.</translation>
    </message>
    <message>
        <source>Results go to stdout, progress to stderr. Exit status: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>Resultaten gaan naar stdout, voortgang naar stderr. Eindstatus: 0 gelukt, 1 mislukt, 2 verkeerd gebruik.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Gebruik:</translation>
    </message>
    <message>
        <source>%1 is one of</source>
        <translation>%1 is een van</translation>
    </message>
</context>
<context>
    <name>cli::AccountCommand</name>
    <message>
        <source>Open this page in your browser:
%1</source>
        <translation>Open deze pagina in uw browser:
%1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>An e-mail and a password are needed.</source>
        <translation>Er zijn een e-mailadres en een wachtwoord nodig.</translation>
    </message>
    <message>
        <source>Code of your authenticator, or a backup code</source>
        <translation>Code van uw authenticator, of een back-upcode</translation>
    </message>
    <message>
        <source>A code is needed too.</source>
        <translation>Er is ook een code nodig.</translation>
    </message>
    <message>
        <source>You could be signed in, but the keyring does not keep it: %1</source>
        <translation>U kon worden aangemeld, maar de sleutelbos bewaart het niet: %1</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Aangemeld bij %1 als %2.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “scriptix accounts” lists them.</source>
        <translation>Er is geen account “%1”. “scriptix accounts” somt ze op.</translation>
    </message>
</context>
<context>
    <name>cli::ApiCommand</name>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Er is geen methode “%1”.</translation>
    </message>
    <message>
        <source>The path begins with one slash: /api/v3/account/me.</source>
        <translation>Het pad begint met één schuine streep: /api/v3/account/me.</translation>
    </message>
    <message>
        <source>--query is NAME=VALUE, and “%1” is not.</source>
        <translation>--query is NAME=VALUE, en “%1” is dat niet.</translation>
    </message>
    <message>
        <source>What is to be sent is not JSON (%1). If it is meant to be something else, say what with --content-type.</source>
        <translation>Wat verzonden moet worden is geen JSON (%1). Is iets anders bedoeld, zeg dan wat met --content-type.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>De server antwoordde met status %1.</translation>
    </message>
</context>
<context>
    <name>cli::Connection</name>
    <message>
        <source>“%1” is not a server&apos;s address; write for example https://api.scriptix.io.</source>
        <translation>“%1” is geen serveradres; schrijf bijvoorbeeld https://api.scriptix.io.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “scriptix accounts” lists them.</source>
        <translation>Er is geen account “%1”. “scriptix accounts” somt ze op.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>The session has no document yet; its status is “%1”.</source>
        <translation>De sessie heeft nog geen document; de status is “%1”.</translation>
    </message>
</context>
<context>
    <name>cli::UploadCommand</name>
    <message>
        <source>%1: uploading</source>
        <translation>%1: uploaden</translation>
    </message>
    <message>
        <source>%1: recognising</source>
        <translation>%1: herkennen</translation>
    </message>
    <message>
        <source>The recording could not be recognised.</source>
        <translation>De opname kon niet worden herkend.</translation>
    </message>
</context>
<context>
    <name>desktop::LocalService</name>
    <message>
        <source>A part of this program is missing; install it again. (%1)</source>
        <translation>Een deel van dit programma ontbreekt; installeer het opnieuw. (%1)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Answers the Scriptix API on this computer.</source>
        <translation>Beantwoordt de Scriptix-API op deze computer.</translation>
    </message>
    <message>
        <source>Folder of the workspace; made when missing.</source>
        <translation>Map van de werkruimte; wordt gemaakt als die ontbreekt.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; any free one by default.</source>
        <translation>Poort op 127.0.0.1; standaard een vrije.</translation>
    </message>
    <message>
        <source>Go on when the standard input closes.</source>
        <translation>Doorgaan als de standaardinvoer sluit.</translation>
    </message>
    <message>
        <source>Do not put the sample session into a new workspace.</source>
        <translation>Geen voorbeeldsessie in een nieuwe werkruimte zetten.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>Usage: scriptix-service --data DIR [--port N] [--keep-running]</source>
        <translation>Gebruik: scriptix-service --data MAP [--port N] [--keep-running]</translation>
    </message>
</context>
<context>
    <name>media::Messages</name>
    <message>
        <source>“%1” does not exist any more. Check whether it was moved or deleted.</source>
        <translation>“%1” bestaat niet meer. Controleer of het is verplaatst of verwijderd.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a sound or video file.</source>
        <translation>“%1” is geen bestand. Kies een geluids- of videobestand.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you are allowed to open it.</source>
        <translation>“%1” kan niet worden gelezen. Controleer of u het mag openen.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy or record it again.</source>
        <translation>“%1” is leeg (0 bytes). Kopieer het of neem het opnieuw op.</translation>
    </message>
    <message>
        <source>“%1” is not a sound or video file, or is of a kind that cannot be played. Choose a recording, for example MP3, M4A, WAV or MP4.</source>
        <translation>“%1” is geen geluids- of videobestand, of van een soort die niet kan worden afgespeeld. Kies een opname, bijvoorbeeld MP3, M4A, WAV of MP4.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off while it was copied. Copy or export it again.</source>
        <translation>“%1” is beschadigd of bij het kopiëren afgebroken. Kopieer of exporteer het opnieuw.</translation>
    </message>
    <message>
        <source>“%1” is 0 seconds long: there is nothing to play or to recognise. Record it again.</source>
        <translation>“%1” duurt 0 seconden: er is niets om af te spelen of te herkennen. Neem het opnieuw op.</translation>
    </message>
    <message>
        <source>“%1” has no sound, so there is no speech to recognise. Choose a recording with sound.</source>
        <translation>“%1” heeft geen geluid, dus er is geen spraak te herkennen. Kies een opname met geluid.</translation>
    </message>
    <message>
        <source>The sound of “%1” is in the format %2, which cannot be decoded here. Convert it to MP3, M4A or WAV.</source>
        <translation>Het geluid van “%1” heeft de indeling %2, die hier niet kan worden gedecodeerd. Zet het om naar MP3, M4A of WAV.</translation>
    </message>
    <message>
        <source>“%1” cannot be played, because a part of FFmpeg is missing. Install the package %2 and start the program again.</source>
        <translation>“%1” kan niet worden afgespeeld, omdat een deel van FFmpeg ontbreekt. Installeer het pakket %2 en start het programma opnieuw.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the disk or the connection and try again.</source>
        <translation>“%1” kon niet tot het einde worden gelezen. Controleer de schijf of de verbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The decoded sound could not be written to “%1”: %2. Make room on the disk and try again.</source>
        <translation>Het gedecodeerde geluid kon niet naar “%1” worden geschreven: %2. Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
</context>
<context>
    <name>models::Accounts</name>
    <message>
        <source>The local service refuses its own token. Restart the program.</source>
        <translation>De lokale dienst weigert zijn eigen token. Start het programma opnieuw.</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again; nothing is lost meanwhile.</source>
        <translation>U bent afgemeld. Meld u opnieuw aan; er gaat intussen niets verloren.</translation>
    </message>
    <message>
        <source>The accounts could not be remembered. %1</source>
        <translation>De accounts konden niet worden onthouden. %1</translation>
    </message>
    <message>
        <source>The keyring did not give the password; it may be locked. Unlock it, or sign in again.</source>
        <translation>De sleutelbos gaf het wachtwoord niet; misschien is hij vergrendeld. Ontgrendel hem, of meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>%1 You stay signed in until the program ends.</source>
        <translation>%1 U blijft aangemeld tot het programma eindigt.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you do is kept here and sent later.</source>
        <translation>De server is niet bereikbaar. Wat u doet blijft hier bewaard en wordt later verstuurd.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read. Sign in again.</source>
        <translation>De lijst met accounts kon niet worden gelezen. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>Another program is writing %1.</source>
        <translation>Een ander programma schrijft op dit moment naar %1.</translation>
    </message>
</context>
<context>
    <name>models::BrowserSignIn</name>
    <message>
        <source>The sign-in in the browser took too long. Start it again.</source>
        <translation>Het aanmelden in de browser duurde te lang. Begin opnieuw.</translation>
    </message>
    <message>
        <source>This computer cannot wait for the browser: %1.</source>
        <translation>Deze computer kan niet op de browser wachten: %1.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier is niets.</translation>
    </message>
    <message>
        <source>The server did not let you in. Try again, or sign in with your password.</source>
        <translation>De server liet u niet binnen. Probeer het opnieuw, of meld u aan met uw wachtwoord.</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Scriptix.</source>
        <translation>U bent aangemeld. Sluit deze pagina en ga terug naar Scriptix.</translation>
    </message>
</context>
<context>
    <name>models::Comparer</name>
    <message>
        <source>Back to the Machine&apos;s Text</source>
        <translation>Terug naar de tekst van de machine</translation>
    </message>
    <message>
        <source>Restore an Earlier Version</source>
        <translation>Een eerdere versie terugzetten</translation>
    </message>
</context>
<context>
    <name>models::Database</name>
    <message>
        <source>The file %1 could not be used (%2).</source>
        <translation>Het bestand %1 kon niet worden gebruikt (%2).</translation>
    </message>
</context>
<context>
    <name>models::DocumentSearch</name>
    <message>
        <source>This regular expression takes too long. Make it simpler, for instance without a repetition inside of another.</source>
        <translation>Deze reguliere expressie duurt te lang. Maak haar eenvoudiger, bijvoorbeeld zonder een herhaling binnen een andere.</translation>
    </message>
</context>
<context>
    <name>models::DocumentSync</name>
    <message>
        <source>The document was marked as finished, so the server takes no changes. Yours are kept on this computer; open the document for editing again to save them.</source>
        <translation>Het document is als voltooid gemarkeerd, dus de server neemt geen wijzigingen aan. De uwe staan op deze computer; heropen het document om ze op te slaan.</translation>
    </message>
    <message>
        <source>Somebody else changed the same places. Both versions are kept; choose what to use.</source>
        <translation>Iemand anders heeft dezelfde plaatsen gewijzigd. Beide versies zijn bewaard; kies wat u wilt gebruiken.</translation>
    </message>
    <message>
        <source>Changes From the Server</source>
        <translation>Wijzigingen van de server</translation>
    </message>
    <message>
        <source>Resolve Conflict</source>
        <translation>Conflict oplossen</translation>
    </message>
    <message>
        <source>Sign in again to save on the server. Your changes are kept on this computer.</source>
        <translation>Meld u opnieuw aan om op de server op te slaan. Uw wijzigingen staan op deze computer.</translation>
    </message>
    <message>
        <source>The account was removed. Export the document to keep your changes.</source>
        <translation>Het account is verwijderd. Exporteer het document om uw wijzigingen te bewaren.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Het antwoord van de server slaat nergens op.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept on this computer and sent later.</source>
        <translation>De server is niet bereikbaar. Uw wijzigingen staan op deze computer en worden later verstuurd.</translation>
    </message>
    <message>
        <source>The server could not save (%1). It is tried again by itself; your changes are kept on this computer.</source>
        <translation>De server kon niet opslaan (%1). Het wordt vanzelf opnieuw geprobeerd; uw wijzigingen staan op deze computer.</translation>
    </message>
    <message>
        <source>The document is no longer on the server. Export it to keep it.</source>
        <translation>Het document staat niet meer op de server. Exporteer het om het te bewaren.</translation>
    </message>
    <message>
        <source>The server does not take the changes: %1 They are kept on this computer.</source>
        <translation>De server neemt de wijzigingen niet aan: %1 Ze staan op deze computer.</translation>
    </message>
</context>
<context>
    <name>models::FolderReplace</name>
    <message>
        <source>Marked as finished: nothing was replaced</source>
        <translation>Als voltooid gemarkeerd: er is niets vervangen</translation>
    </message>
    <message>
        <source>Nothing was replaced: the text was changed meanwhile</source>
        <translation>Er is niets vervangen: de tekst is intussen gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) replaced</source>
        <translation>
            <numerusform>%n treffer vervangen</numerusform>
            <numerusform>%n treffers vervangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since: undo it there</source>
        <translation>Sindsdien gewijzigd: maak het daar ongedaan</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Zoals het eerst was</translation>
    </message>
</context>
<context>
    <name>models::FolderSearch</name>
    <message>
        <source>Its account is not there.</source>
        <translation>Het account is er niet.</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>Het kon niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>This regular expression takes too long here.</source>
        <translation>Deze reguliere expressie duurt hier te lang.</translation>
    </message>
    <message>
        <source>Marked as finished: nothing is replaced here</source>
        <translation>Als voltooid gemarkeerd: hier wordt niets vervangen</translation>
    </message>
</context>
<context>
    <name>models::Keyring</name>
    <message>
        <source>The keyring of this computer cannot be used: %1.</source>
        <translation>De sleutelbos van deze computer kan niet worden gebruikt: %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the password.</source>
        <translation>De sleutelbos van deze computer bewaarde het wachtwoord niet.</translation>
    </message>
</context>
<context>
    <name>models::Library</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Uploaden</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Geüpload</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In de wachtrij</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Wordt verwerkt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>The recording could not be recognised.</source>
        <translation>De opname kon niet worden herkend.</translation>
    </message>
    <message>
        <source>The folder could not be created.</source>
        <translation>De map kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The name could not be changed.</source>
        <translation>De naam kon niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>A recording keeps the name of its file. Rename its document instead.</source>
        <translation>Een opname houdt de naam van het bestand. Hernoem in plaats daarvan het document.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>“%1” kon niet worden verwijderd.</translation>
    </message>
    <message>
        <source>The document could not be copied.</source>
        <translation>Het document kon niet worden gekopieerd.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>The document could not be marked as finished.</source>
        <translation>Het document kon niet als voltooid worden gemarkeerd.</translation>
    </message>
    <message>
        <source>The document could not be opened for editing.</source>
        <translation>Het document kon niet worden geopend om te bewerken.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw aanmelden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Ondertitels</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>models::MediaFetch</name>
    <message>
        <source>The recording was closed.</source>
        <translation>De opname is gesloten.</translation>
    </message>
    <message>
        <source>The server keeps no recording of this session.</source>
        <translation>De server bewaart geen opname van deze sessie.</translation>
    </message>
    <message>
        <source>The recording could not be fetched. %1</source>
        <translation>De opname kon niet worden opgehaald. %1</translation>
    </message>
    <message>
        <source>The recording on the server is empty.</source>
        <translation>De opname op de server is leeg.</translation>
    </message>
    <message>
        <source>The recording cannot be kept on this computer. %1</source>
        <translation>De opname kan niet op deze computer worden bewaard. %1</translation>
    </message>
</context>
<context>
    <name>models::OpenDocument</name>
    <message>
        <source>The document is no longer on the server.</source>
        <translation>Het document staat niet meer op de server.</translation>
    </message>
    <message>
        <source>The document could not be opened. %1</source>
        <translation>Het document kon niet worden geopend. %1</translation>
    </message>
    <message>
        <source>Its account is not there.</source>
        <translation>Het account is er niet.</translation>
    </message>
    <message>
        <source>Unsent changes of an earlier run could not be read.</source>
        <translation>Niet-verstuurde wijzigingen van een eerdere keer konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>A part of the unsent changes of an earlier run could not be read.</source>
        <translation>Een deel van de niet-verstuurde wijzigingen van een eerdere keer kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The recording cannot be reached. %1</source>
        <translation>De opname is niet bereikbaar. %1</translation>
    </message>
    <message>
        <source>Your changes cannot be kept on this computer: %1 They are still in the program; export the document to another disk to be safe.</source>
        <translation>Uw wijzigingen kunnen niet op deze computer worden bewaard: %1 Ze staan nog in het programma; exporteer het document voor de zekerheid naar een andere schijf.</translation>
    </message>
    <message>
        <source>The document&apos;s state could not be changed. %1</source>
        <translation>De staat van het document kon niet worden gewijzigd. %1</translation>
    </message>
    <message>
        <source>The original could not be brought back. %1</source>
        <translation>Het origineel kon niet worden teruggehaald. %1</translation>
    </message>
    <message>
        <source>Reset to Original</source>
        <translation>Terug naar het origineel</translation>
    </message>
    <message>
        <source>This format can only be read.</source>
        <translation>Deze indeling kan alleen worden gelezen.</translation>
    </message>
    <message>
        <source>The document could not be exported. %1</source>
        <translation>Het document kon niet worden geëxporteerd. %1</translation>
    </message>
    <message>
        <source>This program cannot read or write the document.</source>
        <translation>Dit programma kan het document niet lezen of schrijven.</translation>
    </message>
    <message>
        <source>This document is a translation; what the machine wrote is not kept for it.</source>
        <translation>Dit document is een vertaling; wat de machine schreef wordt er niet voor bewaard.</translation>
    </message>
    <message>
        <source>What the machine wrote has to be fetched from the server once. Sign in first.</source>
        <translation>Wat de machine schreef moet één keer van de server worden gehaald. Meld u eerst aan.</translation>
    </message>
    <message>
        <source>What the machine wrote first is not kept for this document.</source>
        <translation>Wat de machine eerst schreef is voor dit document niet bewaard.</translation>
    </message>
</context>
<context>
    <name>models::ReplaceRules</name>
    <message>
        <source>The saved replacement rules could not be read; new ones are kept until the program ends. %1</source>
        <translation>De opgeslagen vervangingsregels konden niet worden gelezen; nieuwe blijven tot het programma eindigt. %1</translation>
    </message>
    <message>
        <source>The replacement rules could not be saved. %1</source>
        <translation>De vervangingsregels konden niet worden opgeslagen. %1</translation>
    </message>
</context>
<context>
    <name>models::RuleTable</name>
    <message>
        <source>Not usable</source>
        <translation>Niet bruikbaar</translation>
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation>Deze reguliere expressie duurt te lang.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Text to find; unchecked ones are left out</source>
        <translation>Te zoeken tekst; zonder vinkje wordt overgeslagen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Text that is put in its place</source>
        <translation>Tekst die ervoor in de plaats komt</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Hele woorden</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguliere expressie</translation>
    </message>
    <message>
        <source>Keep the case of what is replaced</source>
        <translation>Hoofdletters van het vervangene behouden</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Replacements in this document</source>
        <translation>Vervangingen in dit document</translation>
    </message>
</context>
<context>
    <name>models::ServerUrl</name>
    <message>
        <source>This is not a server&apos;s address. It looks like https://api.scriptix.io.</source>
        <translation>Dit is geen serveradres. Het ziet eruit als https://api.scriptix.io.</translation>
    </message>
    <message>
        <source>The address may hold a server&apos;s name and a path, nothing else.</source>
        <translation>Het adres mag een servernaam en een pad bevatten, niets anders.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody on the way can read along.</source>
        <translation>Het adres moet met https:// beginnen, zodat niemand onderweg kan meelezen.</translation>
    </message>
</context>
<context>
    <name>models::SignIn</name>
    <message>
        <source>The server did not accept this. Check it and try again.</source>
        <translation>De server aanvaardde dit niet. Controleer het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-token</translation>
    </message>
    <message>
        <source>No browser could be opened. Sign in with your password or a token.</source>
        <translation>Er kon geen browser worden geopend. Meld u aan met uw wachtwoord of een token.</translation>
    </message>
</context>
<context>
    <name>models::TextImport</name>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 kan niet worden geopend (%2).</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no transcript is.</source>
        <translation>%1 is groter dan 64 MB; zo groot is geen transcript.</translation>
    </message>
    <message>
        <source>%1 is not a text that can be read. SRT, WebVTT, SBV, TTML, Word, plain text and JSON can.</source>
        <translation>%1 is geen tekst die kan worden gelezen. SRT, WebVTT, SBV, TTML, Word, gewone tekst en JSON wel.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 kan niet worden gelezen. %2</translation>
    </message>
    <message>
        <source>There are no words in %1.</source>
        <translation>Er staan geen woorden in %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importeren</translation>
    </message>
    <message>
        <source>Paste Text</source>
        <translation>Tekst plakken</translation>
    </message>
    <message>
        <source>The text was changed while the pasted text was compared with it. Paste it again.</source>
        <translation>De tekst is gewijzigd terwijl de geplakte tekst ermee werd vergeleken. Plak hem nog eens.</translation>
    </message>
    <message>
        <source>The document is finished and can only be read.</source>
        <translation>Het document is voltooid en kan alleen worden gelezen.</translation>
    </message>
</context>
<context>
    <name>models::UploadQueue</name>
    <message>
        <source>Its account was removed. Remove the upload and add the file again.</source>
        <translation>Het account is verwijderd. Verwijder de upload en voeg het bestand opnieuw toe.</translation>
    </message>
    <message>
        <source>Sign in again; the upload then goes on.</source>
        <translation>Meld u opnieuw aan; de upload gaat dan verder.</translation>
    </message>
    <message>
        <source>The file could not be uploaded.</source>
        <translation>Het bestand kon niet worden geüpload.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>The list of uploads cannot be kept, so a restart would forget it. %1</source>
        <translation>De lijst met uploads kan niet worden bewaard; na een herstart is die dus weg. %1</translation>
    </message>
    <message>
        <source>The file is not there (any more).</source>
        <translation>Het bestand is er niet (meer).</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Dit is geen bestand.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions, then try again.</source>
        <translation>U mag dit bestand niet lezen. Wijzig de rechten en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>There is no sound in this file, so there is nothing to recognise.</source>
        <translation>Er zit geen geluid in dit bestand, dus er is niets te herkennen.</translation>
    </message>
    <message>
        <source>There is no recording in this folder.</source>
        <translation>Er is geen opname in deze map.</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>The access token could not be written to %1. Free some space or change the folder&apos;s permissions.</source>
        <translation>Het toegangstoken kon niet naar %1 worden geschreven. Maak ruimte vrij of wijzig de rechten van de map.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Wait %1 seconds.</source>
        <translation>Te veel aanmeldpogingen. Wacht %1 seconden.</translation>
    </message>
    <message>
        <source>Name or password is not right. The account on this computer is %1 and has no password of its own: use the access token of the workspace, which is in the file &quot;token&quot; of its folder.</source>
        <translation>Naam of wachtwoord klopt niet. Het account op deze computer is %1 en heeft geen eigen wachtwoord: gebruik het toegangstoken van de werkruimte, in het bestand &quot;token&quot; van haar map.</translation>
    </message>
    <message>
        <source>is not of the document&apos;s type</source>
        <translation>is niet van de soort van het document</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>Dit account is hier niet meer.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not switched on for this account. Sign in without a code.</source>
        <translation>Aanmelden in twee stappen staat voor dit account niet aan. Meld u aan zonder code.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>mag niet leeg zijn</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation>mag niet langer zijn dan %1 tekens</translation>
    </message>
    <message>
        <source>must have the form HH:MM:SS:FF</source>
        <translation>moet de vorm HH:MM:SS:FF hebben</translation>
    </message>
    <message>
        <source>is no time</source>
        <translation>is geen tijd</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>This session has no recognition result yet. Wait until it is done.</source>
        <translation>Deze sessie heeft nog geen herkend resultaat. Wacht tot ze klaar is.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>Er is geen sessie met deze naam.</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>is niet bekend</translation>
    </message>
    <message>
        <source>The request could not be understood (%1).</source>
        <translation>Het verzoek kon niet worden begrepen (%1).</translation>
    </message>
    <message>
        <source>This address is no longer good. Ask for a new one.</source>
        <translation>Dit adres is niet meer geldig. Vraag een nieuw adres.</translation>
    </message>
    <message>
        <source>This upload protocol is not known here. Use tus 1.0.0.</source>
        <translation>Dit uploadprotocol is hier niet bekend. Gebruik tus 1.0.0.</translation>
    </message>
    <message>
        <source>This upload was given up after a week without a byte. Start it again.</source>
        <translation>Deze upload is opgegeven na een week zonder gegevens. Begin opnieuw.</translation>
    </message>
    <message>
        <source>There is no such upload. Start it again.</source>
        <translation>Deze upload bestaat niet. Begin opnieuw.</translation>
    </message>
    <message>
        <source>The checksum could not be read. Known are sha1, sha256 and md5.</source>
        <translation>De controlesom kon niet worden gelezen. Bekend zijn sha1, sha256 en md5.</translation>
    </message>
    <message>
        <source>The body must be sent as %1.</source>
        <translation>De inhoud moet als %1 worden verzonden.</translation>
    </message>
    <message>
        <source>The file is too large; at most 40 GiB are taken.</source>
        <translation>Het bestand is te groot; hoogstens 40 GiB wordt aangenomen.</translation>
    </message>
    <message>
        <source>The length of the upload is missing or is no number.</source>
        <translation>De lengte van de upload ontbreekt of is geen getal.</translation>
    </message>
    <message>
        <source>More bytes follow than were announced.</source>
        <translation>Er komen meer bytes dan aangekondigd.</translation>
    </message>
    <message>
        <source>There is not enough free space for this file on the disk that holds the workspace. Free some space and try again.</source>
        <translation>Op de schijf met de werkruimte is niet genoeg ruimte voor dit bestand. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The upload&apos;s metadata could not be read (%1).</source>
        <translation>De metagegevens van de upload konden niet worden gelezen (%1).</translation>
    </message>
    <message>
        <source>This session has its recording already.</source>
        <translation>Deze sessie heeft haar opname al.</translation>
    </message>
    <message>
        <source>Somebody else is sending this upload right now. Try again in a moment.</source>
        <translation>Iemand anders verzendt deze upload op dit moment. Probeer het zo dadelijk opnieuw.</translation>
    </message>
    <message>
        <source>The upload&apos;s file could not be opened.</source>
        <translation>Het bestand van de upload kon niet worden geopend.</translation>
    </message>
    <message>
        <source>The upload&apos;s file could not be made. Free some space and try again.</source>
        <translation>Het bestand van de upload kon niet worden gemaakt. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The length of an upload cannot change.</source>
        <translation>De lengte van een upload kan niet veranderen.</translation>
    </message>
    <message>
        <source>The offset of the part is missing or is no number.</source>
        <translation>De plaats van het deel ontbreekt of is geen getal.</translation>
    </message>
    <message>
        <source>The upload is at another place. Ask for its offset and go on from there.</source>
        <translation>De upload is op een andere plaats. Vraag de plaats op en ga daar verder.</translation>
    </message>
    <message>
        <source>This address is no longer good. Load the session again for a new one.</source>
        <translation>Dit adres is niet meer geldig. Laad de sessie opnieuw voor een nieuw adres.</translation>
    </message>
    <message>
        <source>This session has no recording.</source>
        <translation>Deze sessie heeft geen opname.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. Free some space and send the recording again.</source>
        <translation>De schijf met de werkruimte is vol. Maak ruimte vrij en verzend de opname opnieuw.</translation>
    </message>
    <message>
        <source>There is no such preference.</source>
        <translation>Deze voorkeur bestaat niet.</translation>
    </message>
    <message>
        <source>There is a preference of that name already. Change that one.</source>
        <translation>Er is al een voorkeur met die naam. Wijzig die.</translation>
    </message>
    <message>
        <source>The part was damaged on its way and was dropped. Send it again.</source>
        <translation>Het deel is onderweg beschadigd en is weggegooid. Verzend het opnieuw.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. What has arrived is kept: free some space, and the upload goes on where it stopped.</source>
        <translation>De schijf met de werkruimte is vol. Wat is aangekomen blijft bewaard: maak ruimte vrij, en de upload gaat verder waar hij stopte.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>is geen map</translation>
    </message>
    <message>
        <source>must be document or caption</source>
        <translation>moet document of caption zijn</translation>
    </message>
    <message>
        <source>is not JSON of the expected form</source>
        <translation>is geen JSON van de verwachte vorm</translation>
    </message>
    <message>
        <source>One value is not right: %1 %2.</source>
        <translation>Eén waarde klopt niet: %1 %2.</translation>
    </message>
    <message>
        <source>Too many calls; wait a minute.</source>
        <translation>Te veel aanroepen; wacht een minuut.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Op dit adres is niets.</translation>
    </message>
    <message>
        <source>This address cannot be used that way.</source>
        <translation>Dit adres kan niet zo worden gebruikt.</translation>
    </message>
    <message>
        <source>The access token is missing or no longer valid.</source>
        <translation>Het toegangstoken ontbreekt of is niet meer geldig.</translation>
    </message>
    <message>
        <source>The body is too large; at most %1 bytes are taken here.</source>
        <translation>De inhoud is te groot; hier worden hoogstens %1 bytes aangenomen.</translation>
    </message>
    <message>
        <source>Sample: a talk about bees.m4a</source>
        <translation>Voorbeeld: een gesprek over bijen.m4a</translation>
    </message>
    <message>
        <source>The service could not listen on this computer (%1). Choose another port.</source>
        <translation>De dienst kon op deze computer niet luisteren (%1). Kies een andere poort.</translation>
    </message>
    <message>
        <source>The document is finished and cannot be changed. Open it again first.</source>
        <translation>Het document is voltooid en kan niet worden gewijzigd. Open het eerst weer.</translation>
    </message>
    <message>
        <source>The document was changed by someone else. Load it again and join the changes.</source>
        <translation>Het document is door iemand anders gewijzigd. Laad het opnieuw en voeg de wijzigingen samen.</translation>
    </message>
    <message>
        <source>There is no such document in this session.</source>
        <translation>Dit document is er niet in deze sessie.</translation>
    </message>
    <message>
        <source>is inside the folder itself</source>
        <translation>zit in de map zelf</translation>
    </message>
    <message>
        <source>There is a folder of that name already. Choose another name.</source>
        <translation>Er is al een map met die naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The folder is not empty. Move or delete what is in it first.</source>
        <translation>De map is niet leeg. Verplaats of verwijder eerst wat erin zit.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Deze map bestaat niet.</translation>
    </message>
    <message>
        <source>The recogniser on this computer does not tell voices apart; everything is under Speaker 1.</source>
        <translation>De herkenner op deze computer onderscheidt geen stemmen; alles staat onder Speaker 1.</translation>
    </message>
    <message>
        <source>The transcript could not be stored. Free some space on the disk and upload the recording again.</source>
        <translation>Het transcript kon niet worden opgeslagen. Maak ruimte vrij op de schijf en upload de opname opnieuw.</translation>
    </message>
    <message>
        <source>There is no such glossary.</source>
        <translation>Deze woordenlijst bestaat niet.</translation>
    </message>
    <message>
        <source>is no language code</source>
        <translation>is geen taalcode</translation>
    </message>
    <message>
        <source>must not be the language of the text</source>
        <translation>mag niet de taal van de tekst zijn</translation>
    </message>
    <message>
        <source>is not right in line %1: two terms are wanted, separated by a comma</source>
        <translation>klopt niet in regel %1: nodig zijn twee termen, gescheiden door een komma</translation>
    </message>
    <message>
        <source>must begin with the line %1</source>
        <translation>moet met de regel %1 beginnen</translation>
    </message>
    <message>
        <source>must not name more than %1 languages</source>
        <translation>mag niet meer dan %1 talen noemen</translation>
    </message>
    <message>
        <source>must not name a language twice</source>
        <translation>mag een taal niet tweemaal noemen</translation>
    </message>
    <message>
        <source>The document has no text that could be translated.</source>
        <translation>Het document heeft geen tekst die vertaald kan worden.</translation>
    </message>
    <message>
        <source>The translation server did not answer as expected (%1). Look at that server.</source>
        <translation>De vertaalserver antwoordde niet zoals verwacht (%1). Kijk bij die server.</translation>
    </message>
    <message>
        <source>The translation server at %1 could not be reached (%2).</source>
        <translation>De vertaalserver op %1 kon niet worden bereikt (%2).</translation>
    </message>
    <message>
        <source>The translation server took too long. Try again, or raise SCRIPTIX_TRANSLATE_TIMEOUT.</source>
        <translation>De vertaalserver deed er te lang over. Probeer het opnieuw, of verhoog SCRIPTIX_TRANSLATE_TIMEOUT.</translation>
    </message>
    <message>
        <source>The translation server refused: %1</source>
        <translation>De vertaalserver weigerde: %1</translation>
    </message>
    <message>
        <source>The translation server wants another key. Check SCRIPTIX_TRANSLATE_KEY.</source>
        <translation>De vertaalserver wil een andere sleutel. Controleer SCRIPTIX_TRANSLATE_KEY.</translation>
    </message>
    <message>
        <source>No translation server is set up. Set SCRIPTIX_TRANSLATE_URL to the address of a LibreTranslate server (https, or http on this computer) and start the program again.</source>
        <translation>Er is geen vertaalserver ingesteld. Zet SCRIPTIX_TRANSLATE_URL op het adres van een LibreTranslate-server (https, of http op deze computer) en start het programma opnieuw.</translation>
    </message>
    <message>
        <source>My organization</source>
        <translation>Mijn organisatie</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Scriptix Desktop, the service on this computer</source>
        <translation>Scriptix Desktop, de dienst op deze computer</translation>
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
        <translation>Uiterste betaaldatum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 t/m %2</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>VAT %1 %</source>
        <translation>Btw %1 %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Settled by the mandate of this service. It has no payment provider: no money was moved, and none is owed.</source>
        <translation>Voldaan met de machtiging van deze dienst. Hij heeft geen betaaldienst: er is geen geld overgemaakt en er is niets verschuldigd.</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>moet een van %1 zijn</translation>
    </message>
    <message>
        <source>Recordings are only fetched from public addresses, not from this computer or a private network.</source>
        <translation>Opnamen worden alleen van openbare adressen opgehaald, niet van deze computer of uit een privénetwerk.</translation>
    </message>
    <message>
        <source>There is nothing at the recording&apos;s address. Check the address.</source>
        <translation>Op het adres van de opname is niets. Controleer het adres.</translation>
    </message>
    <message>
        <source>The recording&apos;s address is not open to everybody. Download the file and upload it instead.</source>
        <translation>Het adres van de opname is niet voor iedereen open. Download het bestand en upload het in plaats daarvan.</translation>
    </message>
    <message>
        <source>The server of the recording answered with an error (HTTP %1).</source>
        <translation>De server van de opname antwoordde met een fout (HTTP %1).</translation>
    </message>
    <message>
        <source>The recording is larger than the %1 GiB that are taken.</source>
        <translation>De opname is groter dan de %1 GiB die worden aangenomen.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. Free some space and start the recording again.</source>
        <translation>De schijf met de werkruimte is vol. Maak ruimte vrij en begin opnieuw met de opname.</translation>
    </message>
    <message>
        <source>The address leads to a web page, not to a recording. Use the address of the file itself.</source>
        <translation>Het adres leidt naar een webpagina, niet naar een opname. Gebruik het adres van het bestand zelf.</translation>
    </message>
    <message>
        <source>The recording&apos;s address leads from one place to the next without end.</source>
        <translation>Het adres van de opname verwijst eindeloos van de ene plaats naar de andere.</translation>
    </message>
    <message>
        <source>The recording could not be fetched (%1). Check the address, or upload the file.</source>
        <translation>De opname kon niet worden opgehaald (%1). Controleer het adres, of upload het bestand.</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>moet een adres zijn dat met http:// of https:// begint</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <translation>mag geen gebruikersnaam of wachtwoord bevatten</translation>
    </message>
    <message>
        <source>The recording&apos;s file could not be made. Free some space.</source>
        <translation>Het bestand van de opname kon niet worden gemaakt. Maak ruimte vrij.</translation>
    </message>
    <message>
        <source>Nothing was given that could be changed.</source>
        <translation>Er is niets opgegeven dat gewijzigd kan worden.</translation>
    </message>
    <message>
        <source>must not be the old one</source>
        <translation>mag niet het oude zijn</translation>
    </message>
    <message>
        <source>is not the same</source>
        <translation>is niet hetzelfde</translation>
    </message>
    <message>
        <source>The account of this computer has no password: the access token of the workspace opens it. Make a user of your own to sign in with a password.</source>
        <translation>Het account van deze computer heeft geen wachtwoord: het toegangstoken van de werkruimte geeft toegang. Maak een eigen gebruiker om u met een wachtwoord aan te melden.</translation>
    </message>
    <message>
        <source>The password was changed. Other places where you were signed in ask for it anew.</source>
        <translation>Het wachtwoord is gewijzigd. Op andere plaatsen waar u was aangemeld, wordt er opnieuw om gevraagd.</translation>
    </message>
    <message>
        <source>must be false; an administrator switches an account on again</source>
        <translation>moet false zijn; een beheerder schakelt een account weer in</translation>
    </message>
    <message>
        <source>The account is switched off. An administrator of the organization can switch it on again.</source>
        <translation>Het account is uitgeschakeld. Een beheerder van de organisatie kan het weer inschakelen.</translation>
    </message>
    <message>
        <source>The form is not complete. Send it again.</source>
        <translation>Het formulier is niet volledig. Verzend het opnieuw.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>komt tweemaal voor</translation>
    </message>
    <message>
        <source>The text is too large; at most 10 MiB are taken.</source>
        <translation>De tekst is te groot; hoogstens 10 MiB wordt aangenomen.</translation>
    </message>
    <message>
        <source>must be an address of this computer, such as http://127.0.0.1:8400/</source>
        <translation>moet een adres van deze computer zijn, zoals http://127.0.0.1:8400/</translation>
    </message>
    <message>
        <source>The service on this computer has no Microsoft sign-in. Use a name and a password.</source>
        <translation>De dienst op deze computer heeft geen aanmelding via Microsoft. Gebruik een naam en een wachtwoord.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>Deze opmerking bestaat niet.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>must not end before it begins</source>
        <translation>mag niet eindigen voordat het begint</translation>
    </message>
    <message>
        <source>is no comment of this document</source>
        <translation>is geen opmerking bij dit document</translation>
    </message>
    <message>
        <source>must be the first comment of a thread, not a reply</source>
        <translation>moet de eerste opmerking van een discussie zijn, geen antwoord</translation>
    </message>
    <message>
        <source>Only who wrote a comment, or an administrator, can change or delete it.</source>
        <translation>Alleen wie een opmerking schreef, of een beheerder, kan ze wijzigen of verwijderen.</translation>
    </message>
    <message>
        <source>Nothing to change was given.</source>
        <translation>Er is niets opgegeven om te wijzigen.</translation>
    </message>
    <message>
        <source>can only be set on the first comment of a thread</source>
        <translation>kan alleen bij de eerste opmerking van een discussie worden ingesteld</translation>
    </message>
    <message>
        <source>There is no such custom model.</source>
        <translation>Dit aangepaste model bestaat niet.</translation>
    </message>
    <message>
        <source>There is no such text in this custom model.</source>
        <translation>Deze tekst is er niet in dit aangepaste model.</translation>
    </message>
    <message>
        <source>This model is being trained. Wait until that has ended.</source>
        <translation>Dit model wordt getraind. Wacht tot dat klaar is.</translation>
    </message>
    <message>
        <source>must be the id of a model that can be trained; see the models</source>
        <translation>moet de id zijn van een model dat getraind kan worden; zie de modellen</translation>
    </message>
    <message>
        <source>Recordings are waiting for this model. Wait until they are done, or delete them first.</source>
        <translation>Er wachten opnamen op dit model. Wacht tot ze klaar zijn, of verwijder ze eerst.</translation>
    </message>
    <message>
        <source>This service was started without speech recognition.</source>
        <translation>Deze dienst is zonder spraakherkenning gestart.</translation>
    </message>
    <message>
        <source>This model has no texts to learn from. Upload a transcript (data_type 1) first.</source>
        <translation>Dit model heeft geen teksten om van te leren. Upload eerst een transcript (data_type 1).</translation>
    </message>
    <message>
        <source>must be 1 for a transcript or 2 for a test</source>
        <translation>moet 1 voor een transcript of 2 voor een test zijn</translation>
    </message>
    <message>
        <source>This address is no longer good. Load the model again for a new one.</source>
        <translation>Dit adres is niet meer geldig. Laad het model opnieuw voor een nieuw adres.</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>moet tussen %1 en %2 liggen</translation>
    </message>
    <message>
        <source>is no template for exports</source>
        <translation>is geen sjabloon voor exports</translation>
    </message>
    <message>
        <source>Only the owner of a folder or an administrator changes its rights.</source>
        <translation>Alleen de eigenaar van een map of een beheerder wijzigt de rechten ervan.</translation>
    </message>
    <message>
        <source>must name at least one user</source>
        <translation>moet ten minste één gebruiker noemen</translation>
    </message>
    <message>
        <source>Your account for Scriptix</source>
        <translation>Uw account voor Scriptix</translation>
    </message>
    <message>
        <source>An account was made for you. Sign in to the server %1 with

Name: %2
Password: %3

The password is good for 7 days. Choose one of your own when you are in.</source>
        <translation>Er is een account voor u gemaakt. Meld u bij de server %1 aan met

Naam: %2
Wachtwoord: %3

Het wachtwoord is 7 dagen geldig. Kies een eigen wachtwoord zodra u bent aangemeld.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Deze gebruiker bestaat niet.</translation>
    </message>
    <message>
        <source>No mail server is set up, so nothing was sent. Tell %1 this password to start with, which is good for 7 days: %2</source>
        <translation>Er is geen mailserver ingesteld, dus er is niets verstuurd. Geef %1 dit beginwachtwoord, dat 7 dagen geldig is: %2</translation>
    </message>
    <message>
        <source>A password to start with was sent to %1.</source>
        <translation>Een beginwachtwoord is naar %1 verstuurd.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Deze factuur bestaat niet.</translation>
    </message>
    <message>
        <source>names a document that is not there (%1)</source>
        <translation>noemt een document dat er niet is (%1)</translation>
    </message>
    <message>
        <source>must all be transcripts, or all be captions</source>
        <translation>moeten allemaal transcripten of allemaal ondertitels zijn</translation>
    </message>
    <message>
        <source>are too large together</source>
        <translation>zijn samen te groot</translation>
    </message>
    <message>
        <source>are too long together</source>
        <translation>zijn samen te lang</translation>
    </message>
    <message>
        <source>must name between %1 and %2 documents</source>
        <translation>moet %1 tot %2 documenten noemen</translation>
    </message>
    <message>
        <source>must be sequential or none</source>
        <translation>moet sequential of none zijn</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not switched on for this account. Switch it on first.</source>
        <translation>Aanmelden in twee stappen staat voor dit account niet aan. Schakel het eerst in.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is switched on already. Switch it off first to set up another app.</source>
        <translation>Aanmelden in twee stappen staat al aan. Schakel het eerst uit om een andere app in te stellen.</translation>
    </message>
    <message>
        <source>is not right</source>
        <translation>klopt niet</translation>
    </message>
    <message>
        <source>There is no such organization.</source>
        <translation>Deze organisatie bestaat niet.</translation>
    </message>
    <message>
        <source>The picture is too large; at most 2 MiB are taken.</source>
        <translation>De afbeelding is te groot; hoogstens 2 MiB wordt aangenomen.</translation>
    </message>
    <message>
        <source>must be a picture in one of the formats PNG, JPEG and SVG</source>
        <translation>moet een afbeelding in PNG, JPEG of SVG zijn</translation>
    </message>
    <message>
        <source>The picture could not be stored. Free some space and try again.</source>
        <translation>De afbeelding kon niet worden opgeslagen. Maak ruimte vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The organization has no logo.</source>
        <translation>De organisatie heeft geen logo.</translation>
    </message>
    <message>
        <source>This service was started without recognition.</source>
        <translation>Deze dienst is zonder herkenning gestart.</translation>
    </message>
    <message>
        <source>This token is not for live captions. Use a token of type realtime.</source>
        <translation>Dit token is niet voor live-ondertiteling. Gebruik een token van de soort realtime.</translation>
    </message>
    <message>
        <source>Live captions are not possible here in the language &quot;%1&quot;. Use en, or the key of a trained model.</source>
        <translation>Live-ondertiteling is hier niet mogelijk in de taal &quot;%1&quot;. Gebruik en, of de sleutel van een getraind model.</translation>
    </message>
    <message>
        <source>This address is for WebSocket connections only.</source>
        <translation>Dit adres is alleen voor WebSocket-verbindingen.</translation>
    </message>
    <message>
        <source>is no e-mail address</source>
        <translation>is geen e-mailadres</translation>
    </message>
    <message>
        <source>There is a customer of that name already. Use another name.</source>
        <translation>Er is al een klant met die naam. Gebruik een andere naam.</translation>
    </message>
    <message>
        <source>This customer has a running subscription. It must be cancelled first.</source>
        <translation>Deze klant heeft een lopend abonnement. Dat moet eerst worden opgezegd.</translation>
    </message>
    <message>
        <source>This customer has recordings. They must be deleted first.</source>
        <translation>Deze klant heeft opnamen. Die moeten eerst worden verwijderd.</translation>
    </message>
    <message>
        <source>This customer has customers of its own. They must be deleted first.</source>
        <translation>Deze klant heeft zelf klanten. Die moeten eerst worden verwijderd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have the form field=value, with one of the fields %2</source>
        <translation>&quot;%1&quot; moet de vorm field=value hebben, met een van de velden %2</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Deze klant bestaat niet.</translation>
    </message>
    <message>
        <source>must be a day such as 2026-02-01</source>
        <translation>moet een dag zijn, zoals 2026-02-01</translation>
    </message>
    <message>
        <source>must not be before date_from</source>
        <translation>mag niet vóór date_from liggen</translation>
    </message>
    <message>
        <source>This customer has no such login.</source>
        <translation>Deze klant heeft deze login niet.</translation>
    </message>
    <message>
        <source>This login has a password of its own already. Reset it to start again.</source>
        <translation>Deze login heeft al een eigen wachtwoord. Stel het opnieuw in om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>This customer has no such token.</source>
        <translation>Deze klant heeft dit token niet.</translation>
    </message>
    <message>
        <source>must be today or a day of the next year</source>
        <translation>moet vandaag of een dag van het komende jaar zijn</translation>
    </message>
    <message>
        <source>There is no such plan.</source>
        <translation>Deze abonnementsvorm bestaat niet.</translation>
    </message>
    <message>
        <source>Your account does not have the role %1, which this needs. Ask an administrator of your organization for it.</source>
        <translation>Uw account heeft de rol %1 niet, en die is hiervoor nodig. Vraag er een beheerder van uw organisatie om.</translation>
    </message>
    <message>
        <source>An API token cannot do this. Sign in with your name and password instead.</source>
        <translation>Met een API-token kan dit niet. Meld u in plaats daarvan aan met uw naam en wachtwoord.</translation>
    </message>
    <message>
        <source>must be decode or align</source>
        <translation>moet decode of align zijn</translation>
    </message>
    <message>
        <source>must be view or edit</source>
        <translation>moet view of edit zijn</translation>
    </message>
    <message>
        <source>must be the one of the address</source>
        <translation>moet die van het adres zijn</translation>
    </message>
    <message>
        <source>The document is finished and cannot be shared. Open it again first.</source>
        <translation>Het document is voltooid en kan niet worden gedeeld. Open het eerst weer.</translation>
    </message>
    <message>
        <source>must name between %1 and %2 addresses</source>
        <translation>moet %1 tot %2 adressen noemen</translation>
    </message>
    <message>
        <source>%1 is no mail address</source>
        <translation>%1 is geen e-mailadres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was shared with you. Open it with this link:</source>
        <translation>&quot;%1&quot; is met u gedeeld. Open het met deze link:</translation>
    </message>
    <message>
        <source>Shared with you: %1</source>
        <translation>Met u gedeeld: %1</translation>
    </message>
    <message>
        <source>There is no such subscription.</source>
        <translation>Dit abonnement bestaat niet.</translation>
    </message>
    <message>
        <source>is none of the plans offered here</source>
        <translation>is geen van de abonnementsvormen die hier worden aangeboden</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>moet 1 of meer zijn</translation>
    </message>
    <message>
        <source>must not be more than the %1 of this plan</source>
        <translation>mag niet meer zijn dan de %1 van deze abonnementsvorm</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>is geen adres</translation>
    </message>
    <message>
        <source>This subscription belongs to this computer and does not end.</source>
        <translation>Dit abonnement hoort bij deze computer en eindigt niet.</translation>
    </message>
    <message>
        <source>Only administrators of the organization see its billing. Ask one of them.</source>
        <translation>Alleen beheerders van de organisatie zien de facturering. Vraag het een van hen.</translation>
    </message>
    <message>
        <source>There is a running subscription to %1 already. Cancel it first, or choose another plan.</source>
        <translation>Er loopt al een abonnement op %1. Zeg dat eerst op, of kies een andere abonnementsvorm.</translation>
    </message>
    <message>
        <source>must be json, txt, docx or pdf</source>
        <translation>moet json, txt, docx of pdf zijn</translation>
    </message>
    <message>
        <source>is no template for summaries</source>
        <translation>is geen sjabloon voor samenvattingen</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>Samenvatting van %1</translation>
    </message>
    <message>
        <source>The document has no text that could be summarised.</source>
        <translation>Het document heeft geen tekst die samengevat kan worden.</translation>
    </message>
    <message>
        <source>must be a file</source>
        <translation>moet een bestand zijn</translation>
    </message>
    <message>
        <source>must not be larger than %1 MiB</source>
        <translation>mag niet groter zijn dan %1 MiB</translation>
    </message>
    <message>
        <source>is no PDF file</source>
        <translation>is geen pdf-bestand</translation>
    </message>
    <message>
        <source>must be EXPORT_TEMPLATE or SUMMARIZATION</source>
        <translation>moet EXPORT_TEMPLATE of SUMMARIZATION zijn</translation>
    </message>
    <message>
        <source>There is no such template.</source>
        <translation>Dit sjabloon bestaat niet.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. Free some space and send the text again.</source>
        <translation>De schijf met de werkruimte is vol. Maak ruimte vrij en verzend de tekst opnieuw.</translation>
    </message>
    <message>
        <source>The text must be sent as text/plain in UTF-8.</source>
        <translation>De tekst moet als text/plain in UTF-8 worden verzonden.</translation>
    </message>
    <message>
        <source>The text is too large; at most %1 MiB are taken. Send it in parts.</source>
        <translation>De tekst is te groot; hoogstens %1 MiB wordt aangenomen. Verzend hem in delen.</translation>
    </message>
    <message>
        <source>is no plain text in UTF-8</source>
        <translation>is geen platte tekst in UTF-8</translation>
    </message>
    <message>
        <source>has no words in it</source>
        <translation>bevat geen woorden</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Dit token bestaat niet.</translation>
    </message>
    <message>
        <source>is for other languages (%1 to %2)</source>
        <translation>is voor andere talen (%1 naar %2)</translation>
    </message>
    <message>
        <source>This upload address is no longer good. Ask for a new one.</source>
        <translation>Dit uploadadres is niet meer geldig. Vraag een nieuw adres.</translation>
    </message>
    <message>
        <source>The header x-ms-blob-type: BlockBlob is missing.</source>
        <translation>De kopregel x-ms-blob-type: BlockBlob ontbreekt.</translation>
    </message>
    <message>
        <source>This is your own account. Delete it in the settings of your account, or ask another administrator.</source>
        <translation>Dit is uw eigen account. Verwijder het in de instellingen van uw account, of vraag het een andere beheerder.</translation>
    </message>
    <message>
        <source>This account is in use; it needs no activation.</source>
        <translation>Dit account is in gebruik; het hoeft niet te worden geactiveerd.</translation>
    </message>
    <message>
        <source>This user has chosen a password already. To have them start again, switch the account off first, then send the activation.</source>
        <translation>Deze gebruiker heeft al een wachtwoord gekozen. Om opnieuw te laten beginnen, schakelt u het account eerst uit en verzendt u daarna de activering.</translation>
    </message>
    <message>
        <source>Only administrators see the webhooks of an organization.</source>
        <translation>Alleen beheerders zien de webhooks van een organisatie.</translation>
    </message>
    <message>
        <source>There is no such webhook.</source>
        <translation>Deze webhook bestaat niet.</translation>
    </message>
    <message>
        <source>has a word of more than %1 characters</source>
        <translation>bevat een woord van meer dan %1 tekens</translation>
    </message>
    <message>
        <source>The text is not usable: it must be plain text in UTF-8 of at most 10 MiB.</source>
        <translation>De tekst is niet bruikbaar: nodig is platte tekst in UTF-8 van hoogstens 10 MiB.</translation>
    </message>
    <message>
        <source>The mail server did not accept name and password. Check SCRIPTIX_SMTP_USER and SCRIPTIX_SMTP_PASSWORD.</source>
        <translation>De mailserver aanvaardde naam en wachtwoord niet. Controleer SCRIPTIX_SMTP_USER en SCRIPTIX_SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>The mail server refused the mail (SMTP %1). Check the address, and SCRIPTIX_SMTP_FROM.</source>
        <translation>De mailserver weigerde de e-mail (SMTP %1). Controleer het adres en SCRIPTIX_SMTP_FROM.</translation>
    </message>
    <message>
        <source>The mail server took too long. Try again later.</source>
        <translation>De mailserver deed er te lang over. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The mail could not be handed to the server %1 (%2).</source>
        <translation>De e-mail kon niet aan de server %1 worden overgedragen (%2).</translation>
    </message>
    <message>
        <source>This service cannot send mails yet. Set SCRIPTIX_SMTP_URL (smtps://server or smtp://server:587), SCRIPTIX_SMTP_FROM (the sender&apos;s address) and, when the server asks for them, SCRIPTIX_SMTP_USER and SCRIPTIX_SMTP_PASSWORD, and start the program again.</source>
        <translation>Deze dienst kan nog geen e-mails versturen. Stel SCRIPTIX_SMTP_URL (smtps://server of smtp://server:587), SCRIPTIX_SMTP_FROM (het adres van de afzender) en, als de server erom vraagt, SCRIPTIX_SMTP_USER en SCRIPTIX_SMTP_PASSWORD in en start het programma opnieuw.</translation>
    </message>
    <message>
        <source>is no mail address</source>
        <translation>is geen e-mailadres</translation>
    </message>
    <message>
        <source>The mail could not be made.</source>
        <translation>De e-mail kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>moet ten minste %1 tekens hebben</translation>
    </message>
    <message>
        <source>must have a capital letter, a small letter and a digit</source>
        <translation>moet een hoofdletter, een kleine letter en een cijfer hebben</translation>
    </message>
    <message>
        <source>This link is not valid, or it has ended. Ask for a new one.</source>
        <translation>Deze link is niet geldig of is verlopen. Vraag een nieuwe.</translation>
    </message>
    <message>
        <source>This token is for live captions only. Use a token of type batch.</source>
        <translation>Dit token is alleen voor live-ondertiteling. Gebruik een token van de soort batch.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an administrator.</source>
        <translation>Dit account is uitgeschakeld. Vraag een beheerder.</translation>
    </message>
    <message>
        <source>The code is not right, or was used already. Wait for the next one and try again.</source>
        <translation>De code klopt niet, of is al gebruikt. Wacht op de volgende en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>is not the password of this account</source>
        <translation>is niet het wachtwoord van dit account</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already. Use another address.</source>
        <translation>Er is al een account met dit e-mailadres. Gebruik een ander adres.</translation>
    </message>
    <message>
        <source>names a team that is not there</source>
        <translation>noemt een team dat er niet is</translation>
    </message>
    <message>
        <source>The account of this computer keeps its name. Make another user.</source>
        <translation>Het account van deze computer houdt zijn naam. Maak een andere gebruiker.</translation>
    </message>
    <message>
        <source>This is the account of this computer, which opens the workspace. It stays as it is; delete the folder of the workspace to be rid of everything.</source>
        <translation>Dit is het account van deze computer, dat de werkruimte opent. Het blijft zoals het is; verwijder de map van de werkruimte om van alles af te zijn.</translation>
    </message>
    <message>
        <source>This is the only administrator of the organization. Make somebody else one first.</source>
        <translation>Dit is de enige beheerder van de organisatie. Maak eerst iemand anders beheerder.</translation>
    </message>
    <message>
        <source>This call is still being carried out. Ask again in a while.</source>
        <translation>Deze aanroep wordt nog uitgevoerd. Vraag het over een poosje opnieuw.</translation>
    </message>
    <message>
        <source>This Idempotency-Key belongs to another call. Use a new one for each.</source>
        <translation>Deze Idempotency-Key hoort bij een andere aanroep. Gebruik voor elke aanroep een nieuwe.</translation>
    </message>
    <message>
        <source>This link only shows the document; it cannot be changed.</source>
        <translation>Deze link toont het document alleen; wijzigen kan niet.</translation>
    </message>
    <message>
        <source>must be 0, 1 or 2</source>
        <translation>moet 0, 1 of 2 zijn</translation>
    </message>
    <message>
        <source>Local service: nothing is collected</source>
        <translation>Lokale dienst: er wordt niets geïncasseerd</translation>
    </message>
    <message>
        <source>does not have the right form</source>
        <translation>heeft niet de juiste vorm</translation>
    </message>
    <message>
        <source>must name at least one role</source>
        <translation>moet ten minste één rol noemen</translation>
    </message>
    <message>
        <source>must be of these: %1</source>
        <translation>mag alleen hieruit bestaan: %1</translation>
    </message>
    <message>
        <source>What is in this folder may only be read. Ask its owner or an administrator for more rights.</source>
        <translation>Wat in deze map staat mag alleen worden gelezen. Vraag de eigenaar of een beheerder om meer rechten.</translation>
    </message>
    <message>
        <source>There is no such team.</source>
        <translation>Dit team bestaat niet.</translation>
    </message>
    <message>
        <source>There is a team of that name already. Choose another name.</source>
        <translation>Er is al een team met die naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>names a user who is not there</source>
        <translation>noemt een gebruiker die er niet is</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Er is al een sjabloon met deze naam.</translation>
    </message>
    <message>
        <source>must be batch or realtime</source>
        <translation>moet batch of realtime zijn</translation>
    </message>
    <message>
        <source>must be 1, 2 or 5</source>
        <translation>moet 1, 2 of 5 zijn</translation>
    </message>
    <message>
        <source>has parts that lead out of the document</source>
        <translation>heeft delen die buiten het document leiden</translation>
    </message>
    <message>
        <source>is encrypted; save it without a password</source>
        <translation>is versleuteld; sla het op zonder wachtwoord</translation>
    </message>
    <message>
        <source>is too large when it is unpacked</source>
        <translation>is uitgepakt te groot</translation>
    </message>
    <message>
        <source>is packed too tightly to be a document</source>
        <translation>is te sterk ingepakt om een document te zijn</translation>
    </message>
    <message>
        <source>is no document of the DOCX form</source>
        <translation>is geen document in de indeling DOCX</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>is beschadigd</translation>
    </message>
    <message>
        <source>has another archive in it</source>
        <translation>bevat een ander archief</translation>
    </message>
    <message>
        <source>must not have macros in it</source>
        <translation>mag geen macro&apos;s bevatten</translation>
    </message>
    <message>
        <source>is no glossary that is switched on</source>
        <translation>is geen ingeschakelde woordenlijst</translation>
    </message>
    <message>
        <source>is not right; check the clock of the phone and type the code anew</source>
        <translation>klopt niet; controleer de klok van de telefoon en typ de code opnieuw</translation>
    </message>
    <message>
        <source>must not hold a name or a password; send them in a header of the call</source>
        <translation>mag geen naam of wachtwoord bevatten; verzend die in een kopregel van de aanroep</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>moet met https:// beginnen</translation>
    </message>
    <message>
        <source>must be the public name of a server, not a number or a local name</source>
        <translation>moet de openbare naam van een server zijn, geen nummer of lokale naam</translation>
    </message>
    <message>
        <source>must not have more than %1 lines</source>
        <translation>mag niet meer dan %1 regels hebben</translation>
    </message>
    <message>
        <source>must have lines of the form Name: value, in plain letters</source>
        <translation>moet regels van de vorm Name: value hebben, in gewone letters</translation>
    </message>
    <message>
        <source>must not set %1; the call sets that itself</source>
        <translation>mag %1 niet instellen; dat doet de aanroep zelf</translation>
    </message>
    <message>
        <source>must be given when there are other webhook values</source>
        <translation>moet worden opgegeven als er andere webhookwaarden zijn</translation>
    </message>
    <message>
        <source>must be POST or PUT</source>
        <translation>moet POST of PUT zijn</translation>
    </message>
    <message>
        <source>The recording must be sent as audio/* or video/*.</source>
        <translation>De opname moet als audio/* of video/* worden verzonden.</translation>
    </message>
    <message>
        <source>A model can only belong to your own organization.</source>
        <translation>Een model kan alleen van uw eigen organisatie zijn.</translation>
    </message>
    <message>
        <source>must be English (en): no other language can be trained on this computer</source>
        <translation>moet Engels (en) zijn: op deze computer kan geen andere taal worden getraind</translation>
    </message>
    <message>
        <source>Only administrators of the organization can change templates.</source>
        <translation>Alleen beheerders van de organisatie kunnen sjablonen wijzigen.</translation>
    </message>
    <message>
        <source>The file %1, which opens the secrets of this workspace, cannot be read or written. Free some space, change the folder&apos;s permissions, or restore the file.</source>
        <translation>Het bestand %1, dat de geheimen van deze werkruimte opent, kan niet worden gelezen of geschreven. Maak ruimte vrij, wijzig de rechten van de map of zet het bestand terug.</translation>
    </message>
    <message>
        <source>is neither a language code nor the key of a trained model</source>
        <translation>is geen taalcode en niet de sleutel van een getraind model</translation>
    </message>
</context>
<context>
    <name>service::DataDir</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another folder for the workspace.</source>
        <translation>De map %1 kan niet worden gemaakt of beschreven. Kies een andere map voor de werkruimte.</translation>
    </message>
    <message>
        <source>The workspace in %1 is in use by another running program. Close that program, or choose another folder.</source>
        <translation>De werkruimte in %1 wordt door een ander programma gebruikt. Sluit dat programma, of kies een andere map.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Change its permissions, or choose another folder.</source>
        <translation>De map %1 kan niet worden beschreven. Wijzig de rechten, of kies een andere map.</translation>
    </message>
</context>
<context>
    <name>service::StoreError</name>
    <message>
        <source>The disk that holds the workspace is full. Free some space and try again; nothing was changed.</source>
        <translation>De schijf met de werkruimte is vol. Maak ruimte en probeer het opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database could not be used (%1).</source>
        <translation>De database van de werkruimte kon niet worden gebruikt (%1).</translation>
    </message>
</context>
<context>
    <name>service::migrations</name>
    <message>
        <source>This workspace was written by a newer version of the program. Install that version, or choose another folder; nothing was changed.</source>
        <translation>Deze werkruimte is door een nieuwere versie van het programma geschreven. Installeer die versie, of kies een andere map; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 could not be opened or brought up to date (%2). It was left as it was; restore a copy of it, or choose another folder.</source>
        <translation>De database %1 van de werkruimte kon niet worden geopend of bijgewerkt (%2). Ze is gelaten zoals ze was; zet een kopie terug, of kies een andere map.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Third-party software</source>
        <translation>Software van derden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>About Scriptix Desktop</source>
        <translation>Over Scriptix Desktop</translation>
    </message>
    <message>
        <source>Scriptix Desktop</source>
        <translation>Scriptix Desktop</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Transcripts and captions, corrected by ear. Apache License 2.0.</source>
        <translation>Transcripten en ondertitels, op het gehoor gecorrigeerd. Apache-licentie 2.0.</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>Het bouwt op het werk van anderen:</translation>
    </message>
</context>
<context>
    <name>ui::AccountCommands</name>
    <message>
        <source>Sign Out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <translation>Afmelden van “%1”?</translation>
    </message>
    <message>
        <source>Some changes have not reached the server yet. They stay on this computer and are sent when you sign in again.</source>
        <translation>Sommige wijzigingen hebben de server nog niet bereikt. Ze blijven op deze computer en worden verstuurd als u zich weer aanmeldt.</translation>
    </message>
    <message>
        <source>Its recordings stay on the server and come back when you sign in again.</source>
        <translation>De opnamen blijven op de server en komen terug als u zich weer aanmeldt.</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ui::BookmarkCommands</name>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>Name of the bookmark:</source>
        <translation>Naam van de bladwijzer:</translation>
    </message>
    <message>
        <source>Name It</source>
        <translation>Naam geven</translation>
    </message>
</context>
<context>
    <name>ui::BookmarksPane</name>
    <message>
        <source>Bookmarks</source>
        <translation>Bladwijzers</translation>
    </message>
    <message>
        <source>No bookmarks yet.</source>
        <translation>Nog geen bladwijzers.</translation>
    </message>
    <message>
        <source>No bookmarks yet.

%1 sets one at the text cursor.</source>
        <translation>Nog geen bladwijzers.

%1 zet er een bij de tekstcursor.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a Command</source>
        <translation>Opdracht zoeken</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message>
        <source>(removed)</source>
        <translation>(verwijderd)</translation>
    </message>
    <message>
        <source>Two Versions of This Document</source>
        <translation>Twee versies van dit document</translation>
    </message>
    <message>
        <source>Use These Texts</source>
        <translation>Deze teksten gebruiken</translation>
    </message>
    <message numerus="yes">
        <source>The texts differ in %n place(s). Nothing is lost: the step can be undone.</source>
        <translation>
            <numerusform>De teksten verschillen op %n plaats. Er gaat niets verloren: de stap kan ongedaan worden gemaakt.</numerusform>
            <numerusform>De teksten verschillen op %n plaatsen. Er gaat niets verloren: de stap kan ongedaan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All Mine</source>
        <translation>Alles van mij</translation>
    </message>
    <message>
        <source>All Theirs</source>
        <translation>Alles van de ander</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Van de ander</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Het mijne houden</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Het andere houden</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide houden</translation>
    </message>
</context>
<context>
    <name>ui::DiffList</name>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
</context>
<context>
    <name>ui::DocumentNotices</name>
    <message>
        <source>Try Again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>This document was changed somewhere else while you edited it. Both texts are kept; choose what goes into the document.</source>
        <translation>Dit document is elders gewijzigd terwijl u het bewerkte. Beide teksten zijn bewaard; kies wat in het document komt.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>This document is finished and can only be read.</source>
        <translation>Dit document is voltooid en kan alleen worden gelezen.</translation>
    </message>
    <message>
        <source>Edit Again</source>
        <translation>Weer bewerken</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that had not reached the server were put back.</source>
        <translation>
            <numerusform>%n wijziging die de server niet had bereikt is teruggezet.</numerusform>
            <numerusform>%n wijzigingen die de server niet hadden bereikt zijn teruggezet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DocumentPage</name>
    <message>
        <source>Jump to What Is Heard</source>
        <translation>Naar wat te horen is</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
</context>
<context>
    <name>ui::DocumentTabs</name>
    <message>
        <source>Open documents</source>
        <translation>Open documenten</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Tabblad sluiten</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
</context>
<context>
    <name>ui::DropOverlay</name>
    <message>
        <source>Drop to transcribe</source>
        <translation>Laat los om uit te schrijven</translation>
    </message>
</context>
<context>
    <name>ui::DropSheet</name>
    <message>
        <source>Add Recordings</source>
        <translation>Opnamen toevoegen</translation>
    </message>
    <message>
        <source>Transcribe this recording</source>
        <translation>Deze opname uitschrijven</translation>
    </message>
    <message numerus="yes">
        <source>Transcribe %n recording(s)</source>
        <translation>
            <numerusform>%n opname uitschrijven</numerusform>
            <numerusform>%n opnamen uitschrijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Maak</translation>
    </message>
    <message>
        <source>A transcript</source>
        <translation>Een transcript</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Ondertitels</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>&amp;Punctuation</source>
        <translation>&amp;Leestekens</translation>
    </message>
    <message>
        <source>&amp;Separate speakers</source>
        <translation>Sprekers &amp;scheiden</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>&amp;Maak:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>M&amp;ap:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>On this computer, speech is recognised without telling speakers apart.</source>
        <translation>Op deze computer wordt spraak herkend zonder sprekers te onderscheiden.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Tijden</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Sprekers</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Kiezen waar op te slaan</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Indeling:</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>Met:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Bestand:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 bestaat en wordt vervangen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Time &amp;codes as shown</source>
        <translation>Tijd&amp;codes zoals getoond</translation>
    </message>
    <message>
        <source>The recording begins at %1.</source>
        <translation>De opname begint op %1.</translation>
    </message>
</context>
<context>
    <name>ui::FileCommands</name>
    <message>
        <source>Recordings</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Add Recordings</source>
        <translation>Opnamen toevoegen</translation>
    </message>
    <message>
        <source>Add a Folder of Recordings</source>
        <translation>Een map met opnamen toevoegen</translation>
    </message>
    <message>
        <source>This link does not lead to a document: %1</source>
        <translation>Deze koppeling leidt niet naar een document: %1</translation>
    </message>
    <message>
        <source>%1 could not be transcribed. %2</source>
        <translation>%1 kon niet worden uitgeschreven. %2</translation>
    </message>
    <message>
        <source>%1 is still being transcribed. You will be told here when it is ready.</source>
        <translation>%1 wordt nog uitgeschreven. U leest hier wanneer het klaar is.</translation>
    </message>
    <message>
        <source>The sample is not in the library. A new data folder is given one at its first start.</source>
        <translation>Het voorbeeld staat niet in de bibliotheek. Een nieuwe gegevensmap krijgt er een bij de eerste start.</translation>
    </message>
    <message>
        <source>%1 is a text, not a recording, and is left out. Open it by “Import Text or Subtitles” when the recording is transcribed.</source>
        <translation>%1 is een tekst, geen opname, en wordt overgeslagen. Open hem met “Tekst of ondertitels importeren” als de opname is uitgeschreven.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find and Replace</source>
        <translation>Zoeken en vervangen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Previous Hit (Shift+F3)</source>
        <translation>Vorige treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next Hit (F3)</source>
        <translation>Volgende treffer (F3)</translation>
    </message>
    <message>
        <source>Replace (Ctrl+H)</source>
        <translation>Vervangen (Ctrl+H)</translation>
    </message>
    <message>
        <source>Find in All Documents (Ctrl+Shift+F)</source>
        <translation>In alle documenten zoeken (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Keep the Case of What Is Replaced</source>
        <translation>Hoofdletters van het vervangene behouden</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alles vervangen</translation>
    </message>
    <message>
        <source>Replace This Hit (Enter)</source>
        <translation>Deze treffer vervangen (Enter)</translation>
    </message>
    <message>
        <source>Replace All Hits (Ctrl+Enter)</source>
        <translation>Alle treffers vervangen (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ui::FindCommands</name>
    <message numerus="yes">
        <source>%n replacement(s) made.</source>
        <translation>
            <numerusform>%n vervanging gedaan.</numerusform>
            <numerusform>%n vervangingen gedaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) made by “%1”.</source>
        <translation>
            <numerusform>%n vervanging gedaan met “%1”.</numerusform>
            <numerusform>%n vervangingen gedaan met “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindField</name>
    <message>
        <source>Earlier Ones</source>
        <translation>Eerdere</translation>
    </message>
    <message>
        <source>Nothing Yet</source>
        <translation>Nog niets</translation>
    </message>
</context>
<context>
    <name>ui::FindFilters</name>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Spreker</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Zekerheid</translation>
    </message>
    <message>
        <source>Only in the Se&amp;lection</source>
        <translation>Alleen in de se&amp;lectie</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>No Speaker</source>
        <translation>Geen spreker</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Onder %1</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>In de selectie</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Geen spreker</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Where to search: %1</source>
        <translation>Waar zoeken: %1</translation>
    </message>
    <message>
        <source>Where to Search</source>
        <translation>Waar zoeken</translation>
    </message>
</context>
<context>
    <name>ui::FindToggles</name>
    <message>
        <source>Match Case (Alt+C)</source>
        <translation>Hoofdlettergevoelig (Alt+C)</translation>
    </message>
    <message>
        <source>Whole Words (Alt+W)</source>
        <translation>Hele woorden (Alt+W)</translation>
    </message>
    <message>
        <source>Regular Expression (Alt+X)</source>
        <translation>Reguliere expressie (Alt+X)</translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Nothing was changed: every hit reads so already.</source>
        <translation>Er is niets gewijzigd: elke treffer luidt al zo.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) made.</source>
        <translation>
            <numerusform>%n vervanging gedaan.</numerusform>
            <numerusform>%n vervangingen gedaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Geen treffers</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, from the start again</source>
        <translation>%1, weer vanaf het begin</translation>
    </message>
    <message>
        <source>%1, from the end again</source>
        <translation>%1, weer vanaf het einde</translation>
    </message>
</context>
<context>
    <name>ui::FixBox</name>
    <message>
        <source>Correction</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Correct to “%1”</source>
        <translation>Verbeteren in “%1”</translation>
    </message>
</context>
<context>
    <name>ui::FixOffers</name>
    <message numerus="yes">
        <source>Replace “%1” with “%2” in %n more place(s)?</source>
        <translation>
            <numerusform>“%1” op nog %n plaats door “%2” vervangen?</numerusform>
            <numerusform>“%1” op nog %n plaatsen door “%2” vervangen?</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed “%1” to “%2” twice. Do it always?</source>
        <translation>U hebt “%1” twee keer in “%2” gewijzigd. Altijd doen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Always…</source>
        <translation>Altijd…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>In This &amp;Document</source>
        <translation>In dit &amp;document</translation>
    </message>
    <message>
        <source>In This &amp;Folder</source>
        <translation>In deze &amp;map</translation>
    </message>
    <message>
        <source>On This &amp;Account</source>
        <translation>Bij dit &amp;account</translation>
    </message>
    <message>
        <source>Also Add “%1” to My &amp;Words</source>
        <translation>“%1” ook aan mijn &amp;woorden toevoegen</translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation>Overal vervangen</translation>
    </message>
    <message numerus="yes">
        <source>Corrections that you always make fit in %n place(s) here.</source>
        <translation>
            <numerusform>Verbeteringen die u altijd doet passen hier op %n plaats.</numerusform>
            <numerusform>Verbeteringen die u altijd doet passen hier op %n plaatsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Niet nu</translation>
    </message>
</context>
<context>
    <name>ui::GoToTimeDialog</name>
    <message>
        <source>Go to Time</source>
        <translation>Naar tijd gaan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>&amp;Time, as 1:15, 1:02:03.5, 90s, +10 or -10:</source>
        <translation>&amp;Tijd, als 1:15, 1:02:03.5, 90s, +10 of -10:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gaan</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Gaat naar %1</translation>
    </message>
    <message>
        <source>Write a time.</source>
        <translation>Schrijf een tijd.</translation>
    </message>
    <message>
        <source>This is no time. Write 1:15, 90s, +10, or with frames 00:01:15:12 or +5f.</source>
        <translation>Dit is geen tijd. Schrijf 1:15, 90s, +10, of met beelden 00:01:15:12 of +5f.</translation>
    </message>
    <message>
        <source>This is no time. Write 1:15, 1:02:03.5, 90s, 2m, +10 or -10.</source>
        <translation>Dit is geen tijd. Schrijf 1:15, 1:02:03.5, 90s, 2m, +10 of -10.</translation>
    </message>
</context>
<context>
    <name>ui::ImportCommands</name>
    <message>
        <source>Texts and subtitles</source>
        <translation>Teksten en ondertitels</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the times of the recording</source>
        <translation>
            <numerusform>%n met de tijden van de opname</numerusform>
            <numerusform>%n met de tijden van de opname</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <translation>
            <numerusform>%n geschat</numerusform>
            <numerusform>%n geschat</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Text or Subtitles</source>
        <translation>Tekst of ondertitels importeren</translation>
    </message>
    <message>
        <source>%1 is a text. Open the document that it belongs to, for editing; then it can take the place of the text there.</source>
        <translation>%1 is een tekst. Open het document waar hij bij hoort om het te bewerken; dan kan hij daar in de plaats van de tekst komen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>The pasted text is compared with the words that it replaces…</source>
        <translation>De geplakte tekst wordt vergeleken met de woorden die hij vervangt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Pasted %1.</source>
        <translation>%1 geplakt.</translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>%1 geïmporteerd: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import Text or Subtitles</source>
        <translation>Tekst of ondertitels importeren</translation>
    </message>
    <message>
        <source>Replace the text by a file</source>
        <translation>De tekst door een bestand vervangen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lezen…</translation>
    </message>
    <message>
        <source>&amp;Keep the times of this recording</source>
        <translation>De tijden van deze opname &amp;behouden</translation>
    </message>
    <message>
        <source>Take the times of the &amp;file</source>
        <translation>De tijden van het b&amp;estand nemen</translation>
    </message>
    <message>
        <source>Take the &amp;speakers of the file</source>
        <translation>De &amp;sprekers van het bestand nemen</translation>
    </message>
    <message>
        <source>Words are looked for among those that are there and get their times; the times of other words are estimated.</source>
        <translation>Woorden worden gezocht tussen de bestaande en krijgen hun tijden; de tijden van andere woorden worden geschat.</translation>
    </message>
    <message>
        <source>For a file that was made for this very recording.</source>
        <translation>Voor een bestand dat voor precies deze opname is gemaakt.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>with times</source>
        <translation>met tijden</translation>
    </message>
    <message>
        <source>without times</source>
        <translation>zonder tijden</translation>
    </message>
</context>
<context>
    <name>ui::KeyCapture</name>
    <message>
        <source>Press a key…</source>
        <translation>Druk op een toets…</translation>
    </message>
</context>
<context>
    <name>ui::KeymapDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Toetsen zoals in</translation>
    </message>
    <message>
        <source>&amp;Keys as in:</source>
        <translation>&amp;Toetsen zoals in:</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filteren op naam of toets</translation>
    </message>
    <message>
        <source>&amp;Find by Key</source>
        <translation>&amp;Zoeken op toets</translation>
    </message>
    <message>
        <source>&amp;Add a Key</source>
        <translation>Toets &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>He&amp;rstellen</translation>
    </message>
    <message>
        <source>Back to the keys of the chosen set</source>
        <translation>Terug naar de toetsen van de gekozen set</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Op&amp;slaan als…</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>A&amp;lles herstellen</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Kies een actie om de toetsen te wijzigen.</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Deze toets weghalen</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Laten</translation>
    </message>
    <message>
        <source>The text needs %1 for writing or moving. With this, it no longer does that there.</source>
        <translation>De tekst heeft %1 nodig om te schrijven of te verplaatsen. Hiermee doet hij dat daar niet meer.</translation>
    </message>
    <message>
        <source>Use It Anyway</source>
        <translation>Toch gebruiken</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”.</source>
        <translation>%1 is een toets van “%2”.</translation>
    </message>
    <message>
        <source>Take It from There</source>
        <translation>Daar weghalen</translation>
    </message>
    <message>
        <source>Scriptix keys</source>
        <translation>Scriptix-toetsen</translation>
    </message>
    <message>
        <source>Save the Keys</source>
        <translation>Toetsen opslaan</translation>
    </message>
    <message>
        <source>Web page (*.html);;Text (*.txt)</source>
        <translation>Webpagina (*.html);;Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>ui::KeymapList</name>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>On buttons and in lists</source>
        <translation>Op knoppen en in lijsten</translation>
    </message>
    <message>
        <source>In the text, always</source>
        <translation>In de tekst, altijd</translation>
    </message>
    <message>
        <source>Split the segment</source>
        <translation>Het segment splitsen</translation>
    </message>
    <message>
        <source>Line break in a segment</source>
        <translation>Regeleinde in een segment</translation>
    </message>
    <message>
        <source>Merge with the previous segment, at its start</source>
        <translation>Samenvoegen met het vorige segment, aan het begin</translation>
    </message>
    <message>
        <source>Merge with the next segment, at its end</source>
        <translation>Samenvoegen met het volgende segment, aan het einde</translation>
    </message>
    <message>
        <source>Play or pause, outside the text</source>
        <translation>Afspelen of pauzeren, buiten de tekst</translation>
    </message>
    <message>
        <source>Back and forward one frame, in the waveform</source>
        <translation>Eén beeld terug en vooruit, in de golfvorm</translation>
    </message>
    <message>
        <source>Hear a word</source>
        <translation>Een woord horen</translation>
    </message>
    <message>
        <source>Click it</source>
        <translation>Klik erop</translation>
    </message>
    <message>
        <source>Keys of Scriptix Desktop (%1)</source>
        <translation>Toetsen van Scriptix Desktop (%1)</translation>
    </message>
</context>
<context>
    <name>ui::LibraryCommands</name>
    <message>
        <source>New Folder</source>
        <translation>Nieuwe map</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>Naam van de nieuwe map:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)?</source>
        <translation>
            <numerusform>%n item verwijderen?</numerusform>
            <numerusform>%n items verwijderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the folder goes with it. This cannot be undone.</source>
        <translation>Wat in de map zit gaat mee. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The recording&apos;s file on your disk is not touched. This cannot be undone.</source>
        <translation>Het bestand van de opname op uw schijf blijft. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>ui::LibraryDelegate</name>
    <message>
        <source>Finished</source>
        <translation>Voltooid</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Niet geladen</translation>
    </message>
    <message>
        <source>%1 % reviewed</source>
        <translation>%1 % nagekeken</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 van %n segment nagekeken</numerusform>
            <numerusform>%1 van %n segmenten nagekeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LibraryPane</name>
    <message>
        <source>Filter by name</source>
        <translation>Filteren op naam</translation>
    </message>
    <message>
        <source>Filter the library by name</source>
        <translation>De bibliotheek filteren op naam</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
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
        <translation>Een opname</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 is klaar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>%1 could not be transcribed. %2</source>
        <translation>%1 kon niet worden uitgeschreven. %2</translation>
    </message>
    <message>
        <source>%1 was not uploaded. %2</source>
        <translation>%1 is niet geüpload. %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>ui::OwnWordsDialog</name>
    <message>
        <source>My Words</source>
        <translation>Mijn woorden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>These words count as right when spelling is checked.</source>
        <translation>Deze woorden gelden als goed bij de spellingcontrole.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nieuw woord</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mijn woorden</translation>
    </message>
    <message>
        <source>There are none yet. Words can also be added from the menu of the text.</source>
        <translation>Er zijn er nog geen. Woorden kunnen ook via het menu van de tekst worden toegevoegd.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
</context>
<context>
    <name>ui::PageSpelling</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suggesties zoeken…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to My Words</source>
        <translation>“%1” &amp;toevoegen aan mijn woorden</translation>
    </message>
    <message>
        <source>I&amp;gnore in This Document</source>
        <translation>In dit document ne&amp;geren</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
    </message>
</context>
<context>
    <name>ui::PedalSettings</name>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source> Or, for this pedal alone, put this line into /etc/udev/rules.d/70-pedal.rules and plug it in again: SUBSYSTEM==&quot;input&quot;, ATTRS{idVendor}==&quot;%1&quot;, TAG+=&quot;uaccess&quot;</source>
        <translation> Of zet, alleen voor dit pedaal, deze regel in /etc/udev/rules.d/70-pedal.rules en sluit het opnieuw aan: SUBSYSTEM==&quot;input&quot;, ATTRS{idVendor}==&quot;%1&quot;, TAG+=&quot;uaccess&quot;</translation>
    </message>
    <message>
        <source>“%1” is there, but this account may not read it. Join the group “input” (sudo usermod -aG input $USER) and sign in to the desktop again.</source>
        <translation>“%1” is er, maar dit account mag het niet lezen. Word lid van de groep “input” (sudo usermod -aG input $USER) en meld u opnieuw aan bij het bureaublad.</translation>
    </message>
    <message>
        <source>Listening to: %1</source>
        <translation>Luistert naar: %1</translation>
    </message>
    <message>
        <source>No pedal was found. Pedals that send keys like F4 or F9 need nothing here: choose their keys under Help, Keyboard Shortcuts.</source>
        <translation>Er is geen pedaal gevonden. Pedalen die toetsen als F4 of F9 sturen hebben hier niets nodig: kies hun toetsen bij Help, Sneltoetsen.</translation>
    </message>
    <message>
        <source>Foot pedal</source>
        <translation>Voetpedaal</translation>
    </message>
    <message>
        <source>Play only while the pedal is &amp;held down</source>
        <translation>Alleen afspelen zolang het pedaal is &amp;ingedrukt</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Forget the pedal for: %1</source>
        <translation>Pedaal vergeten voor: %1</translation>
    </message>
    <message>
        <source>Press the pedal now…</source>
        <translation>Druk nu op het pedaal…</translation>
    </message>
    <message>
        <source>no pedal</source>
        <translation>geen pedaal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Teach…</source>
        <translation>Leren…</translation>
    </message>
    <message>
        <source>Teach the pedal for: %1</source>
        <translation>Pedaal leren voor: %1</translation>
    </message>
</context>
<context>
    <name>ui::PlayerBar</name>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>De opname laden…</translation>
    </message>
    <message>
        <source>No sound device was found: playing without sound.</source>
        <translation>Geen geluidsapparaat gevonden: er wordt zonder geluid afgespeeld.</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Snelheid: %1</translation>
    </message>
</context>
<context>
    <name>ui::Provenance</name>
    <message>
        <source>time from the recogniser</source>
        <translation>tijd van de spraakherkenner</translation>
    </message>
    <message>
        <source>time found in the sound</source>
        <translation>tijd in het geluid gevonden</translation>
    </message>
    <message>
        <source>time set by hand</source>
        <translation>tijd met de hand gezet</translation>
    </message>
    <message>
        <source>time from the word it was split from</source>
        <translation>tijd van het woord waarvan het is afgesplitst</translation>
    </message>
    <message>
        <source>time from the words it was made of</source>
        <translation>tijd van de woorden waaruit het is gemaakt</translation>
    </message>
    <message>
        <source>time estimated</source>
        <translation>tijd geschat</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>geen tijd</translation>
    </message>
</context>
<context>
    <name>ui::RemoveSpeaker</name>
    <message>
        <source>Remove Speaker</source>
        <translation>Spreker verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Who gets the %n segments of “%1”?</source>
        <translation>
            <numerusform>Wie krijgt het %n segment van “%1”?</numerusform>
            <numerusform>Wie krijgt de %n segmenten van “%1”?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who gets the segments</source>
        <translation>Wie de segmenten krijgt</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>U kunt dit ongedaan maken.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>ui::ReviewCommands</name>
    <message>
        <source>Your own words could not be kept. %1</source>
        <translation>Uw eigen woorden konden niet worden bewaard. %1</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPane</name>
    <message>
        <source>Kind of issue</source>
        <translation>Soort kwestie</translation>
    </message>
    <message>
        <source>Words are unsure below</source>
        <translation>Woorden zijn onzeker onder</translation>
    </message>
    <message>
        <source>Words that the recogniser was less sure of are listed and underlined.</source>
        <translation>Woorden waarvan de spraakherkenner minder zeker was worden vermeld en onderstreept.</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <translation>onder %1 %</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Kwesties</translation>
    </message>
    <message>
        <source>Reviewed segments</source>
        <translation>Nagekeken segmenten</translation>
    </message>
    <message numerus="yes">
        <source>“%1” became “%2” in %n place(s).</source>
        <translation>
            <numerusform>“%1” werd “%2” op %n plaats.</numerusform>
            <numerusform>“%1” werd “%2” op %n plaatsen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that may be wrong are listed here when a document is open.</source>
        <translation>Plaatsen die fout kunnen zijn staan hier als er een document open is.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <translation>Er is niets meer om na te kijken.</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Er is niets van deze soort.</translation>
    </message>
    <message>
        <source>The document&apos;s language is not known, so unknown words are not looked for.</source>
        <translation>De taal van het document is niet bekend, dus onbekende woorden worden niet gezocht.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1, so unknown words are not looked for.</source>
        <translation>Er is geen woordenboek voor %1, dus onbekende woorden worden niet gezocht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 van %n segment nagekeken</numerusform>
            <numerusform>%1 van %n segmenten nagekeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Reviewing</name>
    <message>
        <source>Fix all alike</source>
        <translation>Alle gelijke verbeteren</translation>
    </message>
</context>
<context>
    <name>ui::RuleFiles</name>
    <message>
        <source>Import Rules</source>
        <translation>Regels importeren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file could not be read. %1</source>
        <translation>Het bestand kon niet worden gelezen. %1</translation>
    </message>
    <message>
        <source>There are no rules in this file. A line needs two fields: what to find and what to put in its place.</source>
        <translation>Er staan geen regels in dit bestand. Een regel heeft twee velden nodig: wat te zoeken en wat ervoor in de plaats komt.</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>Regels exporteren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The list was exported.</source>
        <translation>De lijst is geëxporteerd.</translation>
    </message>
    <message>
        <source>The list could not be exported. %1</source>
        <translation>De lijst kon niet worden geëxporteerd. %1</translation>
    </message>
</context>
<context>
    <name>ui::RulesDialog</name>
    <message>
        <source>Replacement Lists</source>
        <translation>Vervangingslijsten</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Herno&amp;emen…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>Learned from corrections</source>
        <translation>Geleerd van verbeteringen</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>Nieuwe lijst</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Naam van de lijst:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Maken</translation>
    </message>
    <message>
        <source>Rename List</source>
        <translation>Lijst hernoemen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Delete List</source>
        <translation>Lijst verwijderen</translation>
    </message>
    <message>
        <source>Delete the list “%1”?</source>
        <translation>De lijst “%1” verwijderen?</translation>
    </message>
    <message>
        <source>Its rules cannot be brought back. Export them first to keep them.</source>
        <translation>De regels kunnen niet worden teruggehaald. Exporteer ze eerst om ze te bewaren.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Geleerd</translation>
    </message>
    <message>
        <source>Open a document to use the list on it.</source>
        <translation>Open een document om de lijst erop toe te passen.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>The document is marked as finished.</source>
        <translation>Het document is als voltooid gemarkeerd.</translation>
    </message>
    <message>
        <source>%1 replacements in this document</source>
        <translation>%1 vervangingen in dit document</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>Find in documents</source>
        <translation>In documenten zoeken</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Keep the Case of What Is Replaced</source>
        <translation>Hoofdletters van het vervangene behouden</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Waar zoeken</translation>
    </message>
    <message>
        <source>This folder</source>
        <translation>Deze map</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Hele bibliotheek</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Open documenten</translation>
    </message>
    <message>
        <source>Replace in Documents (Ctrl+H)</source>
        <translation>In documenten vervangen (Ctrl+H)</translation>
    </message>
    <message>
        <source>Replace in Documents</source>
        <translation>In documenten vervangen</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Voortgang van het zoeken</translation>
    </message>
    <message>
        <source>Hits by document</source>
        <translation>Treffers per document</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Check None</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Map: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>The first %1 hits. Search for more letters or in a smaller folder.</source>
        <translation>De eerste %1 treffers. Zoek met meer letters of in een kleinere map.</translation>
    </message>
    <message>
        <source>%1 hits so far, %2 of %3 documents searched</source>
        <translation>tot nu toe %1 treffers, %2 van %3 documenten doorzocht</translation>
    </message>
    <message>
        <source>%1 hits, %2 documents searched</source>
        <translation>%1 treffers, %2 documenten doorzocht</translation>
    </message>
    <message>
        <source>No hits, %1 documents searched</source>
        <translation>Geen treffers, %1 documenten doorzocht</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>%1 vervangen</translation>
    </message>
    <message>
        <source>%1 replaced in %2 documents.</source>
        <translation>%1 vervangen in %2 documenten.</translation>
    </message>
    <message>
        <source>%1 were changed meanwhile and left alone.</source>
        <translation>%1 zijn intussen gewijzigd en ongemoeid gelaten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>ui::SegmentTimes</name>
    <message>
        <source>The end must come after the start.</source>
        <translation>Het einde moet na het begin komen.</translation>
    </message>
    <message>
        <source>The segment before ends at %1.</source>
        <translation>Het vorige segment eindigt op %1.</translation>
    </message>
    <message>
        <source>The next segment starts at %1.</source>
        <translation>Het volgende segment begint op %1.</translation>
    </message>
    <message>
        <source>The recording ends at %1.</source>
        <translation>De opname eindigt op %1.</translation>
    </message>
    <message>
        <source>Segment Times</source>
        <translation>Tijden van het segment</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Einde</translation>
    </message>
    <message>
        <source>Set Times</source>
        <translation>Tijden zetten</translation>
    </message>
    <message>
        <source>This segment cannot be changed now.</source>
        <translation>Dit segment kan nu niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Write times like 00:01:14.320.</source>
        <translation>Schrijf tijden als 00:01:14.320.</translation>
    </message>
    <message>
        <source>lasts %1</source>
        <translation>duurt %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gaat in bij de volgende start.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>T&amp;hema:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>&amp;Step back and forward:</source>
        <translation>&amp;Stap terug en vooruit:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;After a pause, go back:</source>
        <translation>&amp;Na een pauze terug:</translation>
    </message>
    <message>
        <source>So that the last word is heard again.</source>
        <translation>Zodat het laatste woord nog eens te horen is.</translation>
    </message>
    <message>
        <source>Pause while I &amp;type</source>
        <translation>Pauzeren terwijl ik &amp;typ</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>&amp;Underline words less certain than:</source>
        <translation>&amp;Woorden onderstrepen die minder zeker zijn dan:</translation>
    </message>
    <message>
        <source>0 % underlines none.</source>
        <translation>0 % onderstreept niets.</translation>
    </message>
    <message>
        <source>&amp;Zoom of the text:</source>
        <translation>&amp;Zoom van de tekst:</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>&amp;Hoogstens:</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>All uploads together; 0 is no limit.</source>
        <translation>Alle uploads samen; 0 is geen grens.</translation>
    </message>
    <message>
        <source>S&amp;mall step:</source>
        <translation>K&amp;leine stap:</translation>
    </message>
    <message>
        <source>Stop after e&amp;very segment</source>
        <translation>Na elk segment s&amp;toppen</translation>
    </message>
    <message>
        <source>The text &amp;cursor moves the playhead</source>
        <translation>De tekst&amp;cursor verplaatst de afspeelkop</translation>
    </message>
    <message>
        <source>&amp;Remember speed and volume:</source>
        <translation>Snelheid en volume &amp;onthouden:</translation>
    </message>
    <message>
        <source>For all documents together</source>
        <translation>Voor alle documenten samen</translation>
    </message>
    <message>
        <source>For each document</source>
        <translation>Voor elk document</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>W&amp;ithout a key for:</source>
        <translation>&amp;Zonder toets gedurende:</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>&amp;Go on playing:</source>
        <translation>&amp;Verder afspelen:</translation>
    </message>
    <message>
        <source>When I stop typing</source>
        <translation>Als ik stop met typen</translation>
    </message>
    <message>
        <source>After every word or segment I type</source>
        <translation>Na elk woord of segment dat ik typ</translation>
    </message>
    <message>
        <source>When I press play</source>
        <translation>Als ik op afspelen druk</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Vanaf:</translation>
    </message>
    <message>
        <source>Where it stopped</source>
        <translation>Waar het stopte</translation>
    </message>
    <message>
        <source>A little before that</source>
        <translation>Een beetje daarvoor</translation>
    </message>
    <message>
        <source>Before what I typed</source>
        <translation>Voor wat ik heb getypt</translation>
    </message>
    <message>
        <source>After what I typed</source>
        <translation>Na wat ik heb getypt</translation>
    </message>
    <message>
        <source>“A little” is the way back after a pause.</source>
        <translation>“Een beetje” is de sprong terug na een pauze.</translation>
    </message>
    <message>
        <source>Inserted times &amp;look like:</source>
        <translation>Ingevoegde tijden zien er&amp;uit als:</translation>
    </message>
    <message>
        <source>Foot pedal</source>
        <translation>Voetpedaal</translation>
    </message>
    <message>
        <source>Check &amp;spelling while I type</source>
        <translation>&amp;Spelling controleren terwijl ik typ</translation>
    </message>
</context>
<context>
    <name>ui::SidePanes</name>
    <message>
        <source>Panes</source>
        <translation>Vensters</translation>
    </message>
    <message>
        <source>Close Pane</source>
        <translation>Venster sluiten</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign in to Scriptix</source>
        <translation>Aanmelden bij Scriptix</translation>
    </message>
    <message>
        <source>E-mail and Password</source>
        <translation>E-mail en wachtwoord</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>API-token</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
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
        <translation>Tokens maakt u op het web, onder Account, API-tokens.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows, or one of your backup codes.</source>
        <translation>Voer de zes cijfers van uw authenticator in, of een van uw back-upcodes.</translation>
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
        <translation>Uw browser wordt geopend. Meld u daar aan met uw Microsoft-account; dit venster gaat daarna vanzelf verder.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerChanges</name>
    <message>
        <source>Merge Speakers</source>
        <translation>Sprekers samenvoegen</translation>
    </message>
    <message>
        <source>There is a “%2” already. Merge “%1” and “%2”?</source>
        <translation>Er is al een “%2”. “%1” en “%2” samenvoegen?</translation>
    </message>
    <message numerus="yes">
        <source>The %n segments of “%1” will be spoken by “%2”. You can undo this.</source>
        <translation>
            <numerusform>Het %n segment van “%1” wordt gesproken door “%2”. U kunt dit ongedaan maken.</numerusform>
            <numerusform>De %n segmenten van “%1” worden gesproken door “%2”. U kunt dit ongedaan maken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Rename Speaker</source>
        <translation>Spreker hernoemen</translation>
    </message>
    <message>
        <source>New name, in the whole document:</source>
        <translation>Nieuwe naam, in het hele document:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Spreker %1</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerColours</name>
    <message>
        <source>By Its Place in the List</source>
        <translation>Naar de plaats in de lijst</translation>
    </message>
    <message>
        <source>Another Colour…</source>
        <translation>Een andere kleur…</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerCommands</name>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>There is nothing to hear of “%1” alone.</source>
        <translation>Er is niets te horen van “%1” alleen.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerDelegate</name>
    <message>
        <source>No segments</source>
        <translation>Geen segmenten</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>time · share</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Naam van de spreker</translation>
    </message>
    <message>
        <source>Listen to this voice</source>
        <translation>Naar deze stem luisteren</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerPicker</name>
    <message>
        <source>Choose a Speaker</source>
        <translation>Een spreker kiezen</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Naam of nummer</translation>
    </message>
    <message>
        <source>Name or number of the speaker</source>
        <translation>Naam of nummer van de spreker</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprekers</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>Nieuwe spreker “%1”</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Geen spreker</translation>
    </message>
    <message>
        <source>Enter: this segment. Shift+Enter: all up to the next speaker.</source>
        <translation>Enter: dit segment. Shift+Enter: alles tot de volgende spreker.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakersPane</name>
    <message>
        <source>Speakers</source>
        <translation>Sprekers</translation>
    </message>
    <message>
        <source>Nobody has a name here yet. Add a speaker, or choose one for a segment.</source>
        <translation>Hier heeft nog niemand een naam. Voeg een spreker toe of kies er een voor een segment.</translation>
    </message>
    <message numerus="yes">
        <source>%n segments without a speaker</source>
        <translation>
            <numerusform>%n segment zonder spreker</numerusform>
            <numerusform>%n segmenten zonder spreker</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of the Speaker</source>
        <translation>Kleur van de spreker</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Begin with a recording</source>
        <translation>Begin met een opname</translation>
    </message>
    <message>
        <source>Drop a recording on this window</source>
        <translation>Sleep een opname naar dit venster</translation>
    </message>
    <message>
        <source>or click to choose one. It is turned into text on this computer; nothing leaves it.</source>
        <translation>of klik om er een te kiezen. Ze wordt op deze computer tot tekst gemaakt; niets verlaat hem.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Het voorbeeld openen</translation>
    </message>
    <message>
        <source>A short conversation with its transcript, to play with.</source>
        <translation>Een kort gesprek met zijn transcript, om mee te spelen.</translation>
    </message>
    <message>
        <source>Sign in to Scriptix</source>
        <translation>Aanmelden bij Scriptix</translation>
    </message>
    <message>
        <source>Work with your team&apos;s recordings and all languages.</source>
        <translation>Werk met de opnamen van uw team en in alle talen.</translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message>
        <source>No changes on this computer</source>
        <translation>Geen wijzigingen op deze computer</translation>
    </message>
    <message>
        <source>Saving on this computer…</source>
        <translation>Opslaan op deze computer…</translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <translation>Op deze computer opgeslagen %1</translation>
    </message>
    <message>
        <source>Not saved on this computer</source>
        <translation>Niet op deze computer opgeslagen</translation>
    </message>
    <message>
        <source>Same as on the server</source>
        <translation>Gelijk aan de server</translation>
    </message>
    <message>
        <source>To be sent to the server</source>
        <translation>Wordt nog naar de server verstuurd</translation>
    </message>
    <message>
        <source>Sending to the server…</source>
        <translation>Naar de server versturen…</translation>
    </message>
    <message>
        <source>Saved on the server %1</source>
        <translation>Op de server opgeslagen %1</translation>
    </message>
    <message>
        <source>Server not reached; will be sent later</source>
        <translation>Server niet bereikt; wordt later verstuurd</translation>
    </message>
    <message>
        <source>Sign in to send to the server</source>
        <translation>Meld u aan om naar de server te versturen</translation>
    </message>
    <message>
        <source>Changed elsewhere: compare</source>
        <translation>Elders gewijzigd: vergelijken</translation>
    </message>
    <message>
        <source>Not saved on the server</source>
        <translation>Niet op de server opgeslagen</translation>
    </message>
    <message>
        <source>Segment %1 of %2</source>
        <translation>Segment %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 van %n segment nagekeken</numerusform>
            <numerusform>%1 van %n segmenten nagekeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimeCommands</name>
    <message>
        <source>The start can be set from %1 to %2; the playhead is at %3.</source>
        <translation>Het begin kan van %1 tot %2 worden gezet; de afspeelkop staat op %3.</translation>
    </message>
    <message>
        <source>The end can be set from %1 to %2; the playhead is at %3.</source>
        <translation>Het einde kan van %1 tot %2 worden gezet; de afspeelkop staat op %3.</translation>
    </message>
</context>
<context>
    <name>ui::TimeDisplayDialog</name>
    <message>
        <source>Time Codes</source>
        <translation>Tijdcodes</translation>
    </message>
    <message>
        <source>Parts of a second</source>
        <translation>Delen van een seconde</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milliseconden</translation>
    </message>
    <message>
        <source>Frames, %1 a second</source>
        <translation>Beelden, %1 per seconde</translation>
    </message>
    <message>
        <source>The recording begins at</source>
        <translation>De opname begint op</translation>
    </message>
    <message>
        <source>The recording &amp;begins at:</source>
        <translation>De opname &amp;begint op:</translation>
    </message>
    <message>
        <source>&amp;Parts of a second:</source>
        <translation>&amp;Delen van een seconde:</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>The first minute ends at %1. The times of words and exports to JSON stay as they are.</source>
        <translation>De eerste minuut eindigt op %1. De tijden van woorden en exports naar JSON blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Write the time as 10:00:00:00 or 1:15.</source>
        <translation>Schrijf de tijd als 10:00:00:00 of 1:15.</translation>
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
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>V&amp;et</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursief</translation>
    </message>
    <message>
        <source>U&amp;nderline</source>
        <translation>&amp;Onderstrepen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Spreker</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Tekst verplaatsen</translation>
    </message>
    <message>
        <source>Drop text</source>
        <translation>Tekst neerzetten</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcript</translation>
    </message>
</context>
<context>
    <name>ui::UploadDelegate</name>
    <message>
        <source>Waiting · %1</source>
        <translation>Wacht · %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Paused · %1 of %2</source>
        <translation>Gepauzeerd · %1 van %2</translation>
    </message>
    <message>
        <source>Uploaded · %1</source>
        <translation>Geüpload · %1</translation>
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
        <translation>Opnamen die onderweg zijn om te worden uitgeschreven staan hier.</translation>
    </message>
    <message numerus="yes">
        <source>Uploads (%n running)</source>
        <translation>
            <numerusform>Uploads (%n bezig)</numerusform>
            <numerusform>Uploads (%n bezig)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionCommands</name>
    <message>
        <source>Back to the Machine&apos;s Text</source>
        <translation>Terug naar de tekst van de machine</translation>
    </message>
    <message>
        <source>Make “%1” again what the machine wrote?</source>
        <translation>“%1” weer maken tot wat de machine schreef?</translation>
    </message>
    <message>
        <source>All corrections go. The step can be undone, and the text of now is kept as a version.</source>
        <translation>Alle verbeteringen vervallen. De stap kan ongedaan worden gemaakt en de tekst van nu blijft als versie bewaard.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Teruggaan</translation>
    </message>
    <message>
        <source>The words are those of the machine.</source>
        <translation>De woorden zijn die van de machine.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are as the machine wrote them again.</source>
        <translation>
            <numerusform>%n woord is weer zoals de machine het schreef.</numerusform>
            <numerusform>%n woorden zijn weer zoals de machine ze schreef.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>This is what the machine wrote.</source>
        <translation>Dit is wat de machine schreef.</translation>
    </message>
</context>
<context>
    <name>ui::VersionDelegate</name>
    <message>
        <source>Version of the server: %1</source>
        <translation>Versie van de server: %1</translation>
    </message>
</context>
<context>
    <name>ui::Versions</name>
    <message>
        <source>as it was opened</source>
        <translation>zoals het werd geopend</translation>
    </message>
    <message>
        <source>saved by you</source>
        <translation>door u opgeslagen</translation>
    </message>
    <message>
        <source>saved automatically</source>
        <translation>automatisch opgeslagen</translation>
    </message>
    <message>
        <source>as it was closed</source>
        <translation>zoals het werd gesloten</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>voor een grote wijziging</translation>
    </message>
    <message>
        <source>before anybody changed it</source>
        <translation>voordat iemand het wijzigde</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Vandaag %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gisteren %1</translation>
    </message>
    <message>
        <source>The machine&apos;s text</source>
        <translation>De tekst van de machine</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%n woord gewijzigd</numerusform>
            <numerusform>%n woorden gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>op de server</translation>
    </message>
    <message>
        <source>The same words as now.</source>
        <translation>Dezelfde woorden als nu.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) differ</source>
        <translation>
            <numerusform>%n woord verschilt</numerusform>
            <numerusform>%n woorden verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 gewijzigd</translation>
    </message>
    <message>
        <source>word error %1</source>
        <translation>woordfouten %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>verwijderd: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>toegevoegd: %1</translation>
    </message>
</context>
<context>
    <name>ui::VersionsPane</name>
    <message>
        <source>Open a document to see its earlier versions.</source>
        <translation>Open een document om de eerdere versies te zien.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Kept on this computer: all of today, one an hour for a week, one a day for 90 days.</source>
        <translation>Bewaard op deze computer: alle van vandaag, één per uur gedurende een week, één per dag gedurende 90 dagen.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Restore &amp;Segment</source>
        <translation>&amp;Segment terugzetten</translation>
    </message>
    <message>
        <source>Brings back what the chosen segment said; can be undone</source>
        <translation>Haalt terug wat het gekozen segment zei; kan ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>&amp;Alles terugzetten</translation>
    </message>
    <message>
        <source>Brings back the whole text; can be undone</source>
        <translation>Haalt de hele tekst terug; kan ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Comparing with the text now…</source>
        <translation>Vergelijken met de tekst van nu…</translation>
    </message>
    <message>
        <source>The earlier text is back.</source>
        <translation>De eerdere tekst is terug.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>ui::VideoPane</name>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
</context>
<context>
    <name>ui::Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Golfvorm</translation>
    </message>
    <message>
        <source>Left and Right move the playhead, comma and period by a frame, Ctrl+Left and Ctrl+Right to an edge. Plus and minus zoom. [ and ] set the start and end of the segment to the playhead, { and } those of the word.</source>
        <translation>Links en rechts verplaatsen de afspeelkop, komma en punt per beeld, Ctrl+Links en Ctrl+Rechts naar een rand. Plus en min zoomen. [ en ] zetten begin en einde van het segment op de afspeelkop, { en } die van het woord.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1, segment %2 from %3 to %4</source>
        <translation>%1, segment %2 van %3 tot %4</translation>
    </message>
</context>
</TS>
