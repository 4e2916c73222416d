<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Add Recordings…</source>
        <translation>&amp;Ajouter des enregistrements…</translation>
    </message>
    <message>
        <source>Add a F&amp;older…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple</source>
        <translation>Ouvrir l&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;New Folder…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Re&amp;fresh the Library</source>
        <translation>Actualiser la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Save Now</source>
        <translation>Enre&amp;gistrer maintenant</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Mark as F&amp;inished</source>
        <translation>Marquer comme &amp;terminé</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>&amp;Fermer l&apos;onglet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Insert Time</source>
        <translation>&amp;Insérer le temps</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>C&amp;hercher une commande…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Uploads</source>
        <translation>&amp;Envois</translation>
    </message>
    <message>
        <source>&amp;Player</source>
        <translation>&amp;Lecteur</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Normal &amp;Size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>As on the &amp;Desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>P&amp;revious Pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>&amp;Onglet suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>Onglet pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Play or Pause</source>
        <translation>Lire &amp;ou mettre en pause</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;eculer</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Play from the Te&amp;xt Cursor</source>
        <translation>Lire depuis le &amp;curseur</translation>
    </message>
    <message>
        <source>Play This Se&amp;gment</source>
        <translation>Re&amp;jouer ce segment</translation>
    </message>
    <message>
        <source>&amp;Loop This Segment</source>
        <translation>Lire ce segment en &amp;boucle</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Plus &amp;lent</translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation>Plus rap&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Normal Speed</source>
        <translation>Vitesse &amp;normale</translation>
    </message>
    <message>
        <source>F&amp;ollow What Is Heard</source>
        <translation>Suivre ce &amp;qu&apos;on entend</translation>
    </message>
    <message>
        <source>Go to &amp;Time…</source>
        <translation>Aller au &amp;temps…</translation>
    </message>
    <message>
        <source>&amp;Previous Segment</source>
        <translation>Segment &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next Segment</source>
        <translation>Segment s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Split at the Text Cursor</source>
        <translation>&amp;Scinder au curseur</translation>
    </message>
    <message>
        <source>&amp;Merge with the Next</source>
        <translation>&amp;Fusionner avec le suivant</translation>
    </message>
    <message>
        <source>&amp;Delete Segment</source>
        <translation>Supprime&amp;r le segment</translation>
    </message>
    <message>
        <source>&amp;Choose Speaker…</source>
        <translation>&amp;Choisir le locuteur…</translation>
    </message>
    <message>
        <source>Rename Sp&amp;eaker…</source>
        <translation>R&amp;enommer le locuteur…</translation>
    </message>
    <message>
        <source>Speaker &amp;1</source>
        <translation>Locuteur &amp;1</translation>
    </message>
    <message>
        <source>Spea&amp;ker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>Speaker &amp;2</source>
        <translation>Locuteur &amp;2</translation>
    </message>
    <message>
        <source>Speaker &amp;3</source>
        <translation>Locuteur &amp;3</translation>
    </message>
    <message>
        <source>Speaker &amp;4</source>
        <translation>Locuteur &amp;4</translation>
    </message>
    <message>
        <source>Speaker &amp;5</source>
        <translation>Locuteur &amp;5</translation>
    </message>
    <message>
        <source>Speaker &amp;6</source>
        <translation>Locuteur &amp;6</translation>
    </message>
    <message>
        <source>Speaker &amp;7</source>
        <translation>Locuteur &amp;7</translation>
    </message>
    <message>
        <source>Speaker &amp;8</source>
        <translation>Locuteur &amp;8</translation>
    </message>
    <message>
        <source>Speaker &amp;9</source>
        <translation>Locuteur &amp;9</translation>
    </message>
    <message>
        <source>Sign &amp;In…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;Out…</source>
        <translation>Se &amp;déconnecter…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume or Retry</source>
        <translation>&amp;Reprendre ou réessayer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Clear Finished Ones</source>
        <translation>&amp;Effacer les envois terminés</translation>
    </message>
    <message>
        <source>&amp;About Scriptix Desktop</source>
        <translation>À &amp;propos de Scriptix Desktop</translation>
    </message>
    <message>
        <source>Import Te&amp;xt or Subtitles…</source>
        <translation>&amp;Importer un texte ou des sous-titres…</translation>
    </message>
    <message>
        <source>Compare with the Mac&amp;hine&apos;s Text</source>
        <translation>Comparer avec le texte de la mac&amp;hine</translation>
    </message>
    <message>
        <source>&amp;Back to the Machine&apos;s Text…</source>
        <translation>Revenir au texte de &amp;la machine…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Souligné</translation>
    </message>
    <message>
        <source>Fin&amp;d…</source>
        <translation>Rechercher &amp;dans le texte…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rechercher &amp;le précédent</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;emplacer…</translation>
    </message>
    <message>
        <source>Replacement &amp;Lists…</source>
        <translation>Listes de remplaceme&amp;nts…</translation>
    </message>
    <message>
        <source>Spe&amp;akers</source>
        <translation>Loc&amp;uteurs</translation>
    </message>
    <message>
        <source>V&amp;ersions</source>
        <translation>Ver&amp;sions</translation>
    </message>
    <message>
        <source>Find in &amp;Documents</source>
        <translation>Rechercher &amp;dans les documents</translation>
    </message>
    <message>
        <source>Show &amp;Where Times Come From</source>
        <translation>&amp;Montrer l&apos;origine des temps</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Si&amp;gnets</translation>
    </message>
    <message>
        <source>Back a L&amp;ittle</source>
        <translation>Reculer un &amp;peu</translation>
    </message>
    <message>
        <source>For&amp;ward a Little</source>
        <translation>A&amp;vancer un peu</translation>
    </message>
    <message>
        <source>Back One Fra&amp;me</source>
        <translation>&amp;Reculer d&apos;une image</translation>
    </message>
    <message>
        <source>Forward One F&amp;rame</source>
        <translation>Avancer &amp;d&apos;une image</translation>
    </message>
    <message>
        <source>Play the S&amp;election</source>
        <translation>Lire la &amp;sélection</translation>
    </message>
    <message>
        <source>Stop after E&amp;very Segment</source>
        <translation>S&apos;arrêter après c&amp;haque segment</translation>
    </message>
    <message>
        <source>Text C&amp;ursor Moves the Playhead</source>
        <translation>Le c&amp;urseur déplace la tête de lecture</translation>
    </message>
    <message>
        <source>Time Co&amp;des…</source>
        <translation>Codes te&amp;mporels…</translation>
    </message>
    <message>
        <source>&amp;Bookmark Here</source>
        <translation>&amp;Signet ici</translation>
    </message>
    <message>
        <source>Boo&amp;kmarks</source>
        <translation>Si&amp;gnets</translation>
    </message>
    <message>
        <source>&amp;Name the Bookmark…</source>
        <translation>&amp;Nommer le signet…</translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation>Signet &amp;précédent</translation>
    </message>
    <message>
        <source>N&amp;ext Bookmark</source>
        <translation>Signet suivan&amp;t</translation>
    </message>
    <message>
        <source>&amp;Back to the Machine&apos;s Text</source>
        <translation>Revenir &amp;au texte de la machine</translation>
    </message>
    <message>
        <source>&amp;Up to the Next Speaker</source>
        <translation>Jus&amp;qu&apos;au locuteur suivant</translation>
    </message>
    <message>
        <source>Se&amp;t Start to the Playhead</source>
        <translation>&amp;Mettre le début à la tête de lecture</translation>
    </message>
    <message>
        <source>Set End t&amp;o the Playhead</source>
        <translation>Mettre la fin à la tête &amp;de lecture</translation>
    </message>
    <message>
        <source>Segment T&amp;imes…</source>
        <translation>Temps du segme&amp;nt…</translation>
    </message>
    <message>
        <source>&amp;Add a Speaker</source>
        <translation>&amp;Ajouter un locuteur</translation>
    </message>
    <message>
        <source>Choose a &amp;Colour…</source>
        <translation>Choisir une &amp;couleur…</translation>
    </message>
    <message>
        <source>&amp;Listen to the Voice</source>
        <translation>É&amp;couter la voix</translation>
    </message>
    <message>
        <source>&amp;Next Segment of This Speaker</source>
        <translation>Segment s&amp;uivant de ce locuteur</translation>
    </message>
    <message>
        <source>&amp;Set for the Chosen Segments</source>
        <translation>&amp;Attribuer aux segments choisis</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Différence précé&amp;dente</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Diffé&amp;rence suivante</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>C&amp;heck Spelling</source>
        <translation>&amp;Vérifier l&apos;orthographe</translation>
    </message>
    <message>
        <source>My &amp;Words…</source>
        <translation>&amp;Mes mots…</translation>
    </message>
    <message>
        <source>Review &amp;Queue</source>
        <translation>À vér&amp;ifier</translation>
    </message>
    <message>
        <source>Pre&amp;vious Issue</source>
        <translation>Point précéden&amp;t</translation>
    </message>
    <message>
        <source>Ne&amp;xt Issue</source>
        <translation>P&amp;oint suivant</translation>
    </message>
    <message>
        <source>&amp;Right, Go On</source>
        <translation>&amp;Juste, continuer</translation>
    </message>
    <message>
        <source>Fix &amp;All Alike</source>
        <translation>Corr&amp;iger tous les semblables</translation>
    </message>
    <message>
        <source>Mark as Revie&amp;wed</source>
        <translation>Marquer comme re&amp;vu</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>The Word document is damaged: its XML is not complete.</source>
        <translation>Le document Word est endommagé&#xa0;: son XML est incomplet.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Change marks</source>
        <translation>Changer la mise en forme</translation>
    </message>
    <message>
        <source>Confirm word</source>
        <translation>Confirmer le mot</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Changer le locuteur</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Renommer le locuteur</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Fusionner des segments</translation>
    </message>
    <message>
        <source>Restore original</source>
        <translation>Rétablir l’original</translation>
    </message>
    <message>
        <source>Remove segments</source>
        <translation>Supprimer des segments</translation>
    </message>
    <message>
        <source>Change times</source>
        <translation>Changer les temps</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Remplacer du texte</translation>
    </message>
    <message>
        <source>Split segment</source>
        <translation>Scinder le segment</translation>
    </message>
    <message>
        <source>Replace by list</source>
        <translation>Remplacer par liste</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Fusionner des locuteurs</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Ajouter un locuteur</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Retirer un locuteur</translation>
    </message>
    <message>
        <source>Change the order of speakers</source>
        <translation>Changer l&apos;ordre des locuteurs</translation>
    </message>
    <message>
        <source>Change the colour of a speaker</source>
        <translation>Changer la couleur d&apos;un locuteur</translation>
    </message>
    <message>
        <source>Accept issue</source>
        <translation>Accepter le point</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marquer comme revu</translation>
    </message>
    <message>
        <source>Mark as not reviewed</source>
        <translation>Marquer comme non revu</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>SubRip captions</source>
        <translation>Sous-titres SubRip</translation>
    </message>
    <message>
        <source>WebVTT captions</source>
        <translation>Sous-titres WebVTT</translation>
    </message>
    <message>
        <source>Scriptix JSON</source>
        <translation>JSON Scriptix</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>YouTube captions</source>
        <translation>Sous-titres YouTube</translation>
    </message>
    <message>
        <source>TTML captions</source>
        <translation>Sous-titres TTML</translation>
    </message>
    <message>
        <source>EBU STL captions</source>
        <translation>Sous-titres EBU STL</translation>
    </message>
</context>
<context>
    <name>HttpServer</name>
    <message>
        <source>The request is not valid HTTP/1.1.</source>
        <translation>La requête n&apos;est pas du HTTP/1.1 valide.</translation>
    </message>
    <message>
        <source>The request has too many headers.</source>
        <translation>La requête a trop d&apos;en-têtes.</translation>
    </message>
    <message>
        <source>This method is not known here.</source>
        <translation>Cette méthode est inconnue ici.</translation>
    </message>
    <message>
        <source>The length of the body must be given as Content-Length.</source>
        <translation>La longueur du corps doit être donnée par Content-Length.</translation>
    </message>
    <message>
        <source>Only 100-continue can be expected.</source>
        <translation>Seul 100-continue peut être attendu.</translation>
    </message>
    <message>
        <source>The request took too long to arrive.</source>
        <translation>La requête a mis trop de temps à arriver.</translation>
    </message>
    <message>
        <source>The service failed to answer.</source>
        <translation>Le service n&apos;a pas pu répondre.</translation>
    </message>
    <message>
        <source>The head of the request is too long.</source>
        <translation>L&apos;en-tête de la requête est trop long.</translation>
    </message>
    <message>
        <source>The body of the request is too large.</source>
        <translation>Le corps de la requête est trop grand.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Le fichier n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The file has no such part.</source>
        <translation>Le fichier n&apos;a pas cette partie.</translation>
    </message>
    <message>
        <source>The service is stopping.</source>
        <translation>Le service s&apos;arrête.</translation>
    </message>
    <message>
        <source>The service cannot listen on port %1 of this computer: %2</source>
        <translation>Le service ne peut pas écouter sur le port %1 de cet ordinateur&#xa0;: %2</translation>
    </message>
    <message>
        <source>Content-Length and Transfer-Encoding were both given.</source>
        <translation>Content-Length et Transfer-Encoding ont été indiqués tous les deux.</translation>
    </message>
    <message>
        <source>The Content-Length is not one number.</source>
        <translation>Content-Length n&apos;est pas un seul nombre.</translation>
    </message>
    <message>
        <source>The request must have exactly one Host.</source>
        <translation>La requête doit avoir exactement un Host.</translation>
    </message>
    <message>
        <source>This service only answers programs on this computer.</source>
        <translation>Ce service ne répond qu&apos;aux programmes de cet ordinateur.</translation>
    </message>
    <message>
        <source>Web pages may not use this service.</source>
        <translation>Les pages web ne peuvent pas utiliser ce service.</translation>
    </message>
    <message>
        <source>The address of the request cannot be read.</source>
        <translation>L&apos;adresse de la requête est illisible.</translation>
    </message>
    <message>
        <source>Nothing may follow the request before it is answered.</source>
        <translation>Rien ne peut suivre la requête avant qu&apos;elle ait reçu sa réponse.</translation>
    </message>
    <message>
        <source>Too many connections are open. Close one and try again.</source>
        <translation>Trop de connexions sont ouvertes. Fermez-en une et réessayez.</translation>
    </message>
    <message>
        <source>WebSocket is understood here in version 13 only.</source>
        <translation>WebSocket n&apos;est compris ici qu&apos;en version 13.</translation>
    </message>
    <message>
        <source>The WebSocket&apos;s opening is not valid.</source>
        <translation>L&apos;ouverture du WebSocket n&apos;est pas valide.</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>All issues</source>
        <translation>Tous les points</translation>
    </message>
    <message>
        <source>Unsure words</source>
        <translation>Mots incertains</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Mots inconnus</translation>
    </message>
    <message>
        <source>Suspicious times</source>
        <translation>Temps suspects</translation>
    </message>
    <message>
        <source>Repeated words</source>
        <translation>Mots répétés</translation>
    </message>
    <message>
        <source>Very short turns</source>
        <translation>Interventions très courtes</translation>
    </message>
    <message>
        <source>not in the dictionary</source>
        <translation>absent du dictionnaire</translation>
    </message>
    <message>
        <source>too fast to be said</source>
        <translation>trop rapide pour être dit</translation>
    </message>
    <message>
        <source>few words for so long a time</source>
        <translation>peu de mots pour un temps si long</translation>
    </message>
    <message>
        <source>overlaps the segment before</source>
        <translation>chevauche le segment précédent</translation>
    </message>
    <message>
        <source>long silence before it</source>
        <translation>long silence avant</translation>
    </message>
    <message>
        <source>said again and again</source>
        <translation>dit encore et encore</translation>
    </message>
    <message>
        <source>speaks for less than a second</source>
        <translation>parle moins d&apos;une seconde</translation>
    </message>
    <message>
        <source>unsure (%1 %)</source>
        <translation>incertain (%1&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Another program uses the folder %1. End it, or choose another folder with --data.</source>
        <translation>Un autre programme utilise le dossier %1. Terminez-le ou choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Transcribes recordings and corrects the text by ear.</source>
        <translation>Transcrit des enregistrements et corrige le texte à l&apos;oreille.</translation>
    </message>
    <message>
        <source>Recordings, folders of them, or scriptix: links to open.</source>
        <translation>Enregistrements, dossiers d&apos;enregistrements ou liens scriptix: à ouvrir.</translation>
    </message>
    <message>
        <source>Folder of the workspace; made when missing.</source>
        <translation>Dossier de l&apos;espace de travail&#x202f;; créé s&apos;il manque.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>A PDF needs fonts, and this program runs without them. Write a Word document or a web page, or export from the service.</source>
        <translation>Un PDF a besoin de polices, et ce programme fonctionne sans elles. Écrivez un document Word ou une page web, ou exportez depuis le service.</translation>
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
        <translation>Scriptix web</translation>
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
        <translation>Touches F (Express Scribe)</translation>
    </message>
    <message>
        <source>Tab player</source>
        <translation>Lecteur Tab</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>Recogniser</name>
    <message>
        <source>The recogniser (%1) crashed. Try again.</source>
        <translation>Le moteur de reconnaissance (%1) s&apos;est arrêté brutalement. Réessayez.</translation>
    </message>
    <message>
        <source>The recogniser (%1) ended with an error.</source>
        <translation>Le moteur de reconnaissance (%1) s&apos;est terminé sur une erreur.</translation>
    </message>
    <message>
        <source>The recogniser (%1) cannot be started: %2</source>
        <translation>Le moteur de reconnaissance (%1) ne peut pas démarrer&#xa0;: %2</translation>
    </message>
    <message>
        <source>No recogniser on this computer understands %1.</source>
        <translation>Aucun moteur de reconnaissance de cet ordinateur ne comprend %1.</translation>
    </message>
    <message>
        <source>There is no speech recogniser on this computer.</source>
        <translation>Il n&apos;y a pas de moteur de reconnaissance sur cet ordinateur.</translation>
    </message>
    <message>
        <source>For English, install PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us</source>
        <translation>Pour l&apos;anglais, installez PocketSphinx&#xa0;: sudo apt install pocketsphinx pocketsphinx-en-us</translation>
    </message>
    <message>
        <source>For about 20 languages, install Vosk (pipx install vosk) and unpack a model from alphacephei.com/vosk/models in the folder %1</source>
        <translation>Pour une vingtaine de langues, installez Vosk (pipx install vosk) et décompressez un modèle d&apos;alphacephei.com/vosk/models dans le dossier %1</translation>
    </message>
    <message>
        <source>The decoded sound cannot be read: %1</source>
        <translation>Le son décodé ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The decoded sound is not 16 kHz mono WAV.</source>
        <translation>Le son décodé n&apos;est pas du WAV mono à 16 kHz.</translation>
    </message>
    <message>
        <source>For about 100 languages, build whisper.cpp, put whisper-cli into PATH and a model (ggml-small.bin) into the folder %1</source>
        <translation>Pour une centaine de langues, compilez whisper.cpp, placez whisper-cli dans PATH et un modèle (ggml-small.bin) dans le dossier %1</translation>
    </message>
    <message>
        <source>There is no room for the decoded sound.</source>
        <translation>Il n&apos;y a pas de place pour le son décodé.</translation>
    </message>
    <message>
        <source>whisper-cli gave no result that can be read. Is it a version of 2023 or later?</source>
        <translation>whisper-cli n&apos;a pas donné de résultat lisible. Est-ce une version de 2023 ou plus récente&#x202f;?</translation>
    </message>
    <message>
        <source>The stream was not started. Connect again and send the start.</source>
        <translation>Le flux n&apos;a pas été démarré. Reconnectez-vous et envoyez le message de départ.</translation>
    </message>
    <message>
        <source>The start message could not be understood.</source>
        <translation>Le message de départ n&apos;a pas été compris.</translation>
    </message>
    <message>
        <source>The token is not valid for streams.</source>
        <translation>Le jeton n&apos;est pas valable pour les flux.</translation>
    </message>
    <message>
        <source>This computer recognises as many streams as it can. End one and try again.</source>
        <translation>Cet ordinateur reconnaît déjà autant de flux qu&apos;il le peut. Arrêtez-en un et réessayez.</translation>
    </message>
    <message>
        <source>The recogniser took too long to start. Try again.</source>
        <translation>Le moteur de reconnaissance a mis trop de temps à démarrer. Réessayez.</translation>
    </message>
    <message>
        <source>No sound came for ten minutes, so the stream was ended.</source>
        <translation>Aucun son n&apos;est arrivé pendant dix minutes&#x202f;; le flux a donc été arrêté.</translation>
    </message>
    <message>
        <source>The recogniser took too long to finish.</source>
        <translation>Le moteur de reconnaissance a mis trop de temps à terminer.</translation>
    </message>
    <message>
        <source>Live captions need the program scriptix-service, which is not where it should be. Reinstall Scriptix.</source>
        <translation>Le sous-titrage en direct a besoin du programme scriptix-service, qui n&apos;est pas à sa place. Réinstallez Scriptix.</translation>
    </message>
    <message>
        <source>The service takes connections.</source>
        <translation>Le service accepte des connexions.</translation>
    </message>
    <message>
        <source>The service is starting.</source>
        <translation>Le service démarre.</translation>
    </message>
    <message>
        <source>The playlist at the address cannot be read.</source>
        <translation>La liste de lecture à cette adresse est illisible.</translation>
    </message>
    <message>
        <source>The stream at the address is encrypted or empty; it cannot be recognised.</source>
        <translation>Le flux à cette adresse est chiffré ou vide&#x202f;; il ne peut pas être reconnu.</translation>
    </message>
    <message>
        <source>The sound must be PCM with 16 bits, one channel and 16,000 samples a second.</source>
        <translation>Le son doit être du PCM à 16 bits, un canal et 16&#x202f;000 échantillons par seconde.</translation>
    </message>
    <message>
        <source>For live captions in English, install PocketSphinx: sudo apt install pocketsphinx pocketsphinx-en-us</source>
        <translation>Pour le sous-titrage en direct en anglais, installez PocketSphinx&#xa0;: sudo apt install pocketsphinx pocketsphinx-en-us</translation>
    </message>
    <message>
        <source>PocketSphinx cannot load its model. Train the model again, or reinstall pocketsphinx-en-us.</source>
        <translation>PocketSphinx ne peut pas charger son modèle. Entraînez à nouveau le modèle, ou réinstallez pocketsphinx-en-us.</translation>
    </message>
    <message>
        <source>No recogniser on this computer understands %1: it is neither a language nor a trained model.</source>
        <translation>Aucun moteur de reconnaissance de cet ordinateur ne comprend %1&#xa0;: ce n&apos;est ni une langue ni un modèle entraîné.</translation>
    </message>
</context>
<context>
    <name>Sbv</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Le fichier dépasse 64 Mo&#x202f;; ce n&apos;est pas le cas des fichiers de sous-titres.</translation>
    </message>
    <message>
        <source>The time of a caption cannot be read.</source>
        <translation>Le temps d&apos;un sous-titre est illisible.</translation>
    </message>
    <message>
        <source>The file holds no captions: no line has two times with a comma between.</source>
        <translation>Le fichier ne contient pas de sous-titres&#xa0;: aucune ligne n&apos;a deux temps séparés par une virgule.</translation>
    </message>
</context>
<context>
    <name>ScriptixJson</name>
    <message>
        <source>The document is nested too deeply to be a transcript.</source>
        <translation>Le document est trop imbriqué pour être une transcription.</translation>
    </message>
    <message>
        <source>The document holds characters that are not UTF-8.</source>
        <translation>Le document contient des caractères qui ne sont pas de l&apos;UTF-8.</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Le document est vide.</translation>
    </message>
    <message>
        <source>The document is damaged: it is not complete, valid JSON.</source>
        <translation>Le document est endommagé&#xa0;: ce n&apos;est pas du JSON complet et valide.</translation>
    </message>
    <message>
        <source>The document is too large for this computer&apos;s memory.</source>
        <translation>Le document est trop grand pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>The document is larger than 1 GB; it cannot be opened.</source>
        <translation>Le document dépasse 1 Go&#x202f;; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file is valid JSON, but holds no transcript or captions.</source>
        <translation>Le fichier est du JSON valide, mais ne contient ni transcription ni sous-titres.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>The regular expression cannot be used: %1 (at character %2).</source>
        <translation>L&apos;expression régulière est inutilisable&#xa0;: %1 (au caractère %2).</translation>
    </message>
</context>
<context>
    <name>SpeakerColours</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Un locuteur a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>Un nom a au plus %1 caractères&#x202f;; celui-ci en a %2.</translation>
    </message>
</context>
<context>
    <name>Srt</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Le fichier dépasse 64 Mo&#x202f;; ce n&apos;est pas le cas des fichiers de sous-titres.</translation>
    </message>
    <message>
        <source>The time of a subtitle cannot be read.</source>
        <translation>Le temps d&apos;un sous-titre est illisible.</translation>
    </message>
    <message>
        <source>The file holds no subtitles: no line has two times with an arrow between them.</source>
        <translation>Le fichier ne contient pas de sous-titres&#xa0;: aucune ligne n&apos;a deux temps séparés par une flèche.</translation>
    </message>
</context>
<context>
    <name>Stl</name>
    <message>
        <source>EBU STL is written in Latin letters, and much of this text is in others. Choose TTML or WebVTT.</source>
        <translation>EBU STL s&apos;écrit en lettres latines, et une grande partie de ce texte en utilise d&apos;autres. Choisissez TTML ou WebVTT.</translation>
    </message>
    <message>
        <source>EBU STL counts the hours of one day, and this document is longer.</source>
        <translation>EBU STL compte les heures d&apos;une seule journée, et ce document est plus long.</translation>
    </message>
    <message>
        <source>A caption is too long for EBU STL. Divide it first.</source>
        <translation>Un sous-titre est trop long pour EBU STL. Scindez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The document has more captions than EBU STL can number.</source>
        <translation>Le document a plus de sous-titres qu&apos;EBU STL ne peut en numéroter.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>The text could not be prepared. Free some space on the disk and try again.</source>
        <translation>Le texte n&apos;a pas pu être préparé. Libérez de l&apos;espace sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The text does not fit the recording: hardly any of its words were heard. Check that both belong together and that the language is right.</source>
        <translation>Le texte ne correspond pas à l&apos;enregistrement&#xa0;: presque aucun de ses mots n&apos;a été entendu. Vérifiez que les deux vont ensemble et que la langue est juste.</translation>
    </message>
    <message>
        <source>PocketSphinx&apos;s English language model could not be read (%1). Install it again: sudo apt install --reinstall pocketsphinx-en-us</source>
        <translation>Le modèle de langue anglais de PocketSphinx n&apos;a pas pu être lu (%1). Réinstallez-le&#xa0;: sudo apt install --reinstall pocketsphinx-en-us</translation>
    </message>
    <message>
        <source>The model could not be written. Free some space on the disk and train it again.</source>
        <translation>Le modèle n&apos;a pas pu être écrit. Libérez de l&apos;espace sur le disque et entraînez-le à nouveau.</translation>
    </message>
    <message>
        <source>A text of the model could not be read. Upload it again.</source>
        <translation>Un texte du modèle n&apos;a pas pu être lu. Envoyez-le à nouveau.</translation>
    </message>
    <message>
        <source>There are no words in the model&apos;s texts. Upload others.</source>
        <translation>Il n&apos;y a pas de mots dans les textes du modèle. Envoyez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>There are too many different words in the model&apos;s texts.</source>
        <translation>Il y a trop de mots différents dans les textes du modèle.</translation>
    </message>
</context>
<context>
    <name>Ttml</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Le fichier dépasse 64 Mo&#x202f;; ce n&apos;est pas le cas des fichiers de sous-titres.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Le fichier est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file holds no captions with times.</source>
        <translation>Le fichier ne contient pas de sous-titres avec des temps.</translation>
    </message>
    <message>
        <source>The file has a document type declaration; such files are not read.</source>
        <translation>Le fichier a une déclaration de type de document&#x202f;; de tels fichiers ne sont pas lus.</translation>
    </message>
    <message>
        <source>The file is no TTML: it does not begin with a tt element.</source>
        <translation>Le fichier n&apos;est pas du TTML&#xa0;: il ne commence pas par un élément tt.</translation>
    </message>
    <message>
        <source>The elements of the file are nested too deeply.</source>
        <translation>Les éléments du fichier sont imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>The time of a caption cannot be read.</source>
        <translation>Le temps d&apos;un sous-titre est illisible.</translation>
    </message>
</context>
<context>
    <name>Txt</name>
    <message>
        <source>The file is larger than 64 MB; a transcript is not.</source>
        <translation>Le fichier dépasse 64 Mo&#x202f;; ce n&apos;est pas le cas d&apos;une transcription.</translation>
    </message>
    <message>
        <source>The file holds no text.</source>
        <translation>Le fichier ne contient pas de texte.</translation>
    </message>
</context>
<context>
    <name>Vtt</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Le fichier dépasse 64 Mo&#x202f;; ce n&apos;est pas le cas des fichiers de sous-titres.</translation>
    </message>
    <message>
        <source>The file does not start with WEBVTT, so it is no WebVTT file.</source>
        <translation>Le fichier ne commence pas par WEBVTT&#x202f;; ce n&apos;est pas un fichier WebVTT.</translation>
    </message>
    <message>
        <source>The file holds no captions whose times can be read.</source>
        <translation>Le fichier ne contient pas de sous-titres aux temps lisibles.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The file could not be put together: out of memory.</source>
        <translation>Le fichier n&apos;a pas pu être assemblé&#xa0;: mémoire insuffisante.</translation>
    </message>
    <message>
        <source>This format needs libzip, which is not installed. Install it and try again.</source>
        <translation>Ce format a besoin de libzip, qui n&apos;est pas installé. Installez-le et réessayez.</translation>
    </message>
    <message>
        <source>The library libzip, which is needed for such files, is not installed.</source>
        <translation>La bibliothèque libzip, nécessaire pour ces fichiers, n&apos;est pas installée.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind.</source>
        <translation>Le fichier est endommagé ou d&apos;un autre type.</translation>
    </message>
    <message>
        <source>The file is too large to be a transcript.</source>
        <translation>Le fichier est trop grand pour une transcription.</translation>
    </message>
</context>
<context>
    <name>api::Client</name>
    <message>
        <source>The request has no address. Check the server&apos;s address in the account.</source>
        <translation>La requête n&apos;a pas d&apos;adresse. Vérifiez l&apos;adresse du serveur dans le compte.</translation>
    </message>
</context>
<context>
    <name>api::ClientCall</name>
    <message>
        <source>The server took too long to answer. Try again.</source>
        <translation>Le serveur a mis trop de temps à répondre. Réessayez.</translation>
    </message>
</context>
<context>
    <name>api::DirectUpload</name>
    <message>
        <source>%1 is larger than the server takes (%2 bytes).</source>
        <translation>%1 est plus grand que ce que le serveur accepte (%2 octets).</translation>
    </message>
</context>
<context>
    <name>api::Error</name>
    <message>
        <source>The server did not finish its answer. Try again.</source>
        <translation>Le serveur n&apos;a pas terminé sa réponse. Réessayez.</translation>
    </message>
    <message>
        <source>The server pointed to another address instead of answering. Check the server&apos;s address in the account.</source>
        <translation>Le serveur a renvoyé à une autre adresse au lieu de répondre. Vérifiez l&apos;adresse du serveur dans le compte.</translation>
    </message>
    <message>
        <source>The server does not accept the sign-in any more. Sign in again.</source>
        <translation>Le serveur n&apos;accepte plus la connexion. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The subscription does not include this. Ask your administrator.</source>
        <translation>L&apos;abonnement ne comprend pas cela. Demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>You are not allowed to do this. Ask the owner or your administrator for access.</source>
        <translation>Vous n&apos;y êtes pas autorisé. Demandez l&apos;accès au propriétaire ou à votre administrateur.</translation>
    </message>
    <message>
        <source>The server does not have this any more, or it belongs to someone else. Refresh the list.</source>
        <translation>Le serveur n&apos;a plus cet élément, ou il appartient à quelqu&apos;un d&apos;autre. Actualisez la liste.</translation>
    </message>
    <message>
        <source>The server waited too long for the request. Try again.</source>
        <translation>Le serveur a attendu la requête trop longtemps. Réessayez.</translation>
    </message>
    <message>
        <source>It was changed by someone else meanwhile. Load it again and repeat your change.</source>
        <translation>Quelqu&apos;un l&apos;a modifié entre-temps. Rechargez-le et refaites votre modification.</translation>
    </message>
    <message>
        <source>The server does not have this any more.</source>
        <translation>Le serveur n&apos;a plus cet élément.</translation>
    </message>
    <message>
        <source>This is larger than the server accepts.</source>
        <translation>C&apos;est plus grand que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>Someone else is working on it right now. Try again in a moment.</source>
        <translation>Quelqu&apos;un d&apos;autre y travaille en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server was asked too often. Wait a moment and try again.</source>
        <translation>Le serveur a été sollicité trop souvent. Attendez un peu et réessayez.</translation>
    </message>
    <message>
        <source>The server did not accept the request. Check what you entered.</source>
        <translation>Le serveur n&apos;a pas accepté la requête. Vérifiez votre saisie.</translation>
    </message>
    <message>
        <source>The server is not available right now. Try again in a few minutes.</source>
        <translation>Le serveur n&apos;est pas disponible pour le moment. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server failed to do this. Try again; if it stays so, tell whoever runs it.</source>
        <translation>Le serveur n&apos;a pas réussi. Réessayez&#x202f;; si cela persiste, prévenez la personne qui le gère.</translation>
    </message>
    <message>
        <source>The server gave an answer that makes no sense.</source>
        <translation>Le serveur a donné une réponse qui n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>C&apos;est annulé.</translation>
    </message>
    <message>
        <source>The answer of the server could not be understood. Try again; if it stays so, this program and the server may be of versions that do not fit together.</source>
        <translation>La réponse du serveur n&apos;a pas pu être comprise. Réessayez&#x202f;; si cela persiste, ce programme et le serveur sont peut-être de versions incompatibles.</translation>
    </message>
    <message numerus="yes">
        <source>The server was asked too often and wants %n second(s) of rest. Try again then.</source>
        <translation>
            <numerusform>Le serveur a été sollicité trop souvent et demande %n seconde de pause. Réessayez ensuite.</numerusform>
            <numerusform>Le serveur a été sollicité trop souvent et demande %n secondes de pause. Réessayez ensuite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>api::Exchange</name>
    <message numerus="yes">
        <source>%1 has not answered for %n second(s). Check your network connection and try again.</source>
        <translation>
            <numerusform>%1 n&apos;a pas répondu depuis %n seconde. Vérifiez votre connexion et réessayez.</numerusform>
            <numerusform>%1 n&apos;a pas répondu depuis %n secondes. Vérifiez votre connexion et réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took too long to answer. Check your network connection and try again.</source>
        <translation>%1 a mis trop de temps à répondre. Vérifiez votre connexion et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be used: only https:// is safe outside this computer. Correct the address.</source>
        <translation>%1 ne peut pas être utilisé&#xa0;: hors de cet ordinateur, seul https:// est sûr. Corrigez l&apos;adresse.</translation>
    </message>
    <message>
        <source>A name or a token has a line break in it. Enter it again.</source>
        <translation>Un nom ou un jeton contient un saut de ligne. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than expected and was not read.</source>
        <translation>La réponse de %1 est plus grande que prévu et n&apos;a pas été lue.</translation>
    </message>
    <message>
        <source>What was received could not be stored: %1 Make room on the disk and try again.</source>
        <translation>Ce qui a été reçu n&apos;a pas pu être enregistré&#xa0;: %1 Libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the server this program needs. Check the address.</source>
        <translation>Ce qui répond à %1 n&apos;est pas le serveur attendu. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe, so nothing was sent. %2</source>
        <translation>La connexion à %1 n&apos;est pas sûre, rien n&apos;a donc été envoyé. %2</translation>
    </message>
</context>
<context>
    <name>api::FileWindow</name>
    <message>
        <source>%1 is not there any more. Put it back and try again.</source>
        <translation>%1 n&apos;existe plus. Remettez-le en place et réessayez.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a recording.</source>
        <translation>%1 n&apos;est pas un fichier. Choisissez un enregistrement.</translation>
    </message>
    <message>
        <source>%1 may not be read by you. Change its permissions and try again.</source>
        <translation>Vous ne pouvez pas lire %1. Changez ses permissions et réessayez.</translation>
    </message>
    <message>
        <source>%1 was changed while it was being uploaded. Start the upload again to send it as it is now.</source>
        <translation>%1 a été modifié pendant l&apos;envoi. Recommencez l&apos;envoi pour l&apos;envoyer tel qu&apos;il est maintenant.</translation>
    </message>
    <message>
        <source>%1 could not be opened: </source>
        <translation>%1 n&apos;a pas pu être ouvert&#xa0;: </translation>
    </message>
    <message>
        <source>%1 is empty. Choose a recording with sound in it.</source>
        <translation>%1 est vide. Choisissez un enregistrement avec du son.</translation>
    </message>
    <message>
        <source>%1 could not be read: </source>
        <translation>%1 n&apos;a pas pu être lu&#xa0;: </translation>
    </message>
</context>
<context>
    <name>api::ManagerExchange</name>
    <message>
        <source>Nothing answers at %1. Check that the server runs and that its address is right.</source>
        <translation>Rien ne répond à %1. Vérifiez que le serveur fonctionne et que son adresse est juste.</translation>
    </message>
    <message>
        <source>%1 could not be found. Check your network connection and the server&apos;s address.</source>
        <translation>%1 est introuvable. Vérifiez votre connexion et l&apos;adresse du serveur.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. Try again.</source>
        <translation>%1 a fermé la connexion avant de répondre. Réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Check your network connection.</source>
        <translation>%1 n&apos;a pas pu être joint à temps. Vérifiez votre connexion.</translation>
    </message>
    <message>
        <source>The network broke while talking to %1. Try again.</source>
        <translation>La connexion à %1 s&apos;est interrompue. Réessayez.</translation>
    </message>
    <message>
        <source>What answers at %1 is not the server this program needs. Check the address.</source>
        <translation>Ce qui répond à %1 n&apos;est pas le serveur attendu. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again.</source>
        <translation>La réponse de %1 n&apos;a pas pu être décompressée. Réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check your network connection and try again.</source>
        <translation>%1 n&apos;a pas pu être joint. Vérifiez votre connexion et réessayez.</translation>
    </message>
</context>
<context>
    <name>api::RealtimeStream</name>
    <message>
        <source>The server&apos;s address for live captions is not safe or not valid. Only encrypted connections (wss) are used.</source>
        <translation>L&apos;adresse du serveur de sous-titrage en direct n&apos;est pas sûre ou pas valide. Seules les connexions chiffrées (wss) sont utilisées.</translation>
    </message>
    <message>
        <source>The server for live captions does not answer. Trying again.</source>
        <translation>Le serveur de sous-titrage en direct ne répond pas. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>The server for live captions does not begin. Trying again.</source>
        <translation>Le serveur de sous-titrage en direct ne commence pas. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>The server ended the live captions.</source>
        <translation>Le serveur a mis fin au sous-titrage en direct.</translation>
    </message>
    <message>
        <source>The connection to the server for live captions is dead. Trying again.</source>
        <translation>La connexion au serveur de sous-titrage en direct ne réagit plus. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>The server refused the live captions (HTTP %1).</source>
        <translation>Le serveur a refusé le sous-titrage en direct (HTTP %1).</translation>
    </message>
    <message>
        <source>The connection to the server for live captions was lost. Trying again.</source>
        <translation>La connexion au serveur de sous-titrage en direct a été perdue. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>%1 It was tried three times; sign in again or try later.</source>
        <translation>%1 Trois essais ont été faits&#x202f;; reconnectez-vous ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server for live captions is not safe, so nothing was sent. %1</source>
        <translation>Le serveur de sous-titrage en direct n&apos;est pas sûr, rien n&apos;a donc été envoyé. %1</translation>
    </message>
</context>
<context>
    <name>api::SocketExchange</name>
    <message>
        <source>What answers at %1 is not the server this program needs. Check the address.</source>
        <translation>Ce qui répond à %1 n&apos;est pas le serveur attendu. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked. Try again.</source>
        <translation>La réponse de %1 n&apos;a pas pu être décompressée. Réessayez.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it had answered. Try again.</source>
        <translation>%1 a fermé la connexion avant de répondre. Réessayez.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check that the server runs and that its address is right.</source>
        <translation>Rien ne répond à %1. Vérifiez que le serveur fonctionne et que son adresse est juste.</translation>
    </message>
    <message>
        <source>%1 could not be found. Check your network connection and the server&apos;s address.</source>
        <translation>%1 est introuvable. Vérifiez votre connexion et l&apos;adresse du serveur.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check your network connection and try again.</source>
        <translation>%1 n&apos;a pas pu être joint. Vérifiez votre connexion et réessayez.</translation>
    </message>
</context>
<context>
    <name>api::Upload</name>
    <message>
        <source>%1 was changed since its upload began. Start the upload again to send it as it is now.</source>
        <translation>%1 a été modifié depuis le début de l&apos;envoi. Recommencez pour l&apos;envoyer tel qu&apos;il est maintenant.</translation>
    </message>
    <message>
        <source>The server keeps losing the upload. Try again later.</source>
        <translation>Le serveur perd sans cesse l&apos;envoi. Réessayez plus tard.</translation>
    </message>
</context>
<context>
    <name>api::certificateProblem</name>
    <message>
        <source>Its certificate has expired. Check the date of this computer, and ask whoever runs the server for a new one.</source>
        <translation>Son certificat a expiré. Vérifiez la date de cet ordinateur et demandez-en un nouveau au responsable du serveur.</translation>
    </message>
    <message>
        <source>Its certificate is not valid yet. Check the date of this computer.</source>
        <translation>Son certificat n&apos;est pas encore valable. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its certificate is for another address. Check the server&apos;s address.</source>
        <translation>Son certificat est pour une autre adresse. Vérifiez l&apos;adresse du serveur.</translation>
    </message>
    <message>
        <source>It signed its certificate itself, so anybody could have made it. Ask whoever runs the server.</source>
        <translation>Il a signé son certificat lui-même, n&apos;importe qui a donc pu le faire. Demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>Its certificate is from an authority that this computer does not trust. Ask whoever runs the server.</source>
        <translation>Son certificat vient d&apos;une autorité à laquelle cet ordinateur ne fait pas confiance. Demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>Its certificate was withdrawn. Ask whoever runs the server.</source>
        <translation>Son certificat a été révoqué. Demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>It could not prove who it is. Check the date of this computer and ask whoever runs the server.</source>
        <translation>Il n&apos;a pas pu prouver son identité. Vérifiez la date de cet ordinateur et demandez au responsable du serveur.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n&apos;y a pas d&apos;option %1.</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L&apos;option %1 demande une valeur.</translation>
    </message>
    <message>
        <source>“%1” needs more arguments.</source>
        <translation>«&#xa0;%1&#xa0;» demande plus d&apos;arguments.</translation>
    </message>
    <message>
        <source>“%1” takes fewer arguments.</source>
        <translation>«&#xa0;%1&#xa0;» prend moins d&apos;arguments.</translation>
    </message>
    <message>
        <source>--type is “document” or “caption”.</source>
        <translation>--type est «&#xa0;document&#xa0;» ou «&#xa0;caption&#xa0;».</translation>
    </message>
    <message>
        <source>“export” needs --format.</source>
        <translation>«&#xa0;export&#xa0;» demande --format.</translation>
    </message>
    <message>
        <source>--server needs --token-file.</source>
        <translation>--server demande --token-file.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Dites ce qu&apos;il faut faire.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n&apos;y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is in no format that can be read. Name one with --from: %2.</source>
        <translation>%1 n&apos;est dans aucun format lisible. Indiquez-en un avec --from&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Name a format to write with --to: %1.</source>
        <translation>Indiquez avec --to un format à écrire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name an account (--account NAME), a server (--server URL --token-file FILE) or a folder (--workspace DIR).</source>
        <translation>Indiquez un compte (--account NAME), un serveur (--server URL --token-file FILE) ou un dossier (--workspace DIR).</translation>
    </message>
    <message>
        <source>Say which account: “scriptix accounts” lists them.</source>
        <translation>Dites quel compte&#xa0;: «&#xa0;scriptix accounts&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>an account that “login” keeps, by its e-mail or id</source>
        <translation>un compte que «&#xa0;login&#xa0;» garde, par son e-mail ou son identifiant</translation>
    </message>
    <message>
        <source>a Scriptix server and a file with an API token</source>
        <translation>un serveur Scriptix et un fichier contenant un jeton d&apos;API</translation>
    </message>
    <message>
        <source>a folder on this computer; the local service runs while the command does
(--data DIR is the same, except for “api”)</source>
        <translation>un dossier de cet ordinateur&#x202f;; le service local tourne pendant la commande
(--data DIR revient au même, sauf pour «&#xa0;api&#xa0;»)</translation>
    </message>
    <message>
        <source>“api” sends one call as it is, signed in, and prints the body of the answer, also of a refusal (status 1).</source>
        <translation>«&#xa0;api&#xa0;» envoie un appel tel quel, connecté, et affiche le corps de la réponse, même en cas de refus (code 1).</translation>
    </message>
    <message>
        <source>“login” asks for the password on the terminal, or reads it from the first line of stdin; a second line is the code,
when one is needed. Passwords and tokens are kept in the desktop&apos;s keyring and never shown.</source>
        <translation>«&#xa0;login&#xa0;» demande le mot de passe sur le terminal ou le lit sur la première ligne de stdin&#x202f;; une deuxième ligne est le code,
s&apos;il en faut un. Mots de passe et jetons sont dans le trousseau du bureau et jamais montrés.</translation>
    </message>
    <message>
        <source>Results go to stdout, progress to stderr. Exit status: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>Les résultats vont sur stdout, l&apos;avancement sur stderr. Code de sortie&#xa0;: 0 réussi, 1 échoué, 2 mauvais usage.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is one of</source>
        <translation>%1 est l&apos;un de</translation>
    </message>
</context>
<context>
    <name>cli::AccountCommand</name>
    <message>
        <source>Open this page in your browser:
%1</source>
        <translation>Ouvrez cette page dans votre navigateur&#xa0;:
%1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>An e-mail and a password are needed.</source>
        <translation>Il faut une adresse e-mail et un mot de passe.</translation>
    </message>
    <message>
        <source>Code of your authenticator, or a backup code</source>
        <translation>Code de votre authentificateur, ou un code de secours</translation>
    </message>
    <message>
        <source>A code is needed too.</source>
        <translation>Il faut aussi un code.</translation>
    </message>
    <message>
        <source>You could be signed in, but the keyring does not keep it: %1</source>
        <translation>La connexion a réussi, mais le trousseau ne la garde pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Connecté à %1 en tant que %2.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “scriptix accounts” lists them.</source>
        <translation>Il n&apos;y a pas de compte «&#xa0;%1&#xa0;». «&#xa0;scriptix accounts&#xa0;» en donne la liste.</translation>
    </message>
</context>
<context>
    <name>cli::ApiCommand</name>
    <message>
        <source>There is no method “%1”.</source>
        <translation>Il n&apos;y a pas de méthode «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The path begins with one slash: /api/v3/account/me.</source>
        <translation>Le chemin commence par une seule barre oblique&#xa0;: /api/v3/account/me.</translation>
    </message>
    <message>
        <source>--query is NAME=VALUE, and “%1” is not.</source>
        <translation>--query est NAME=VALUE, et «&#xa0;%1&#xa0;» ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>What is to be sent is not JSON (%1). If it is meant to be something else, say what with --content-type.</source>
        <translation>Ce qui doit être envoyé n&apos;est pas du JSON (%1). Si c&apos;est voulu, précisez le type avec --content-type.</translation>
    </message>
    <message>
        <source>The server answered with status %1.</source>
        <translation>Le serveur a répondu par le code d&apos;état %1.</translation>
    </message>
</context>
<context>
    <name>cli::Connection</name>
    <message>
        <source>“%1” is not a server&apos;s address; write for example https://api.scriptix.io.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse de serveur&#x202f;; écrivez par exemple https://api.scriptix.io.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “scriptix accounts” lists them.</source>
        <translation>Il n&apos;y a pas de compte «&#xa0;%1&#xa0;». «&#xa0;scriptix accounts&#xa0;» en donne la liste.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>The session has no document yet; its status is “%1”.</source>
        <translation>La session n&apos;a pas encore de document&#x202f;; son état est «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>cli::UploadCommand</name>
    <message>
        <source>%1: uploading</source>
        <translation>%1&#xa0;: envoi</translation>
    </message>
    <message>
        <source>%1: recognising</source>
        <translation>%1&#xa0;: reconnaissance</translation>
    </message>
    <message>
        <source>The recording could not be recognised.</source>
        <translation>L&apos;enregistrement n&apos;a pas pu être reconnu.</translation>
    </message>
</context>
<context>
    <name>desktop::LocalService</name>
    <message>
        <source>A part of this program is missing; install it again. (%1)</source>
        <translation>Une partie de ce programme manque&#x202f;; réinstallez-le. (%1)</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Answers the Scriptix API on this computer.</source>
        <translation>Répond à l&apos;API Scriptix sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Folder of the workspace; made when missing.</source>
        <translation>Dossier de l&apos;espace de travail&#x202f;; créé s&apos;il manque.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; any free one by default.</source>
        <translation>Port sur 127.0.0.1&#x202f;; par défaut un port libre.</translation>
    </message>
    <message>
        <source>Go on when the standard input closes.</source>
        <translation>Continuer quand l&apos;entrée standard se ferme.</translation>
    </message>
    <message>
        <source>Do not put the sample session into a new workspace.</source>
        <translation>Ne pas mettre la session d&apos;exemple dans un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Usage: scriptix-service --data DIR [--port N] [--keep-running]</source>
        <translation>Usage&#xa0;: scriptix-service --data DOSSIER [--port N] [--keep-running]</translation>
    </message>
</context>
<context>
    <name>media::Messages</name>
    <message>
        <source>“%1” does not exist any more. Check whether it was moved or deleted.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;existe plus. Vérifiez s&apos;il a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a sound or video file.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier. Choisissez un fichier audio ou vidéo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you are allowed to open it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez que vous avez le droit de l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy or record it again.</source>
        <translation>«&#xa0;%1&#xa0;» est vide (0 octet). Copiez-le ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a sound or video file, or is of a kind that cannot be played. Choose a recording, for example MP3, M4A, WAV or MP4.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier audio ou vidéo, ou d&apos;un genre qui ne peut être lu. Choisissez un enregistrement, par exemple MP3, M4A, WAV ou MP4.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off while it was copied. Copy or export it again.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou a été tronqué à la copie. Copiez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is 0 seconds long: there is nothing to play or to recognise. Record it again.</source>
        <translation>«&#xa0;%1&#xa0;» dure 0 seconde&#xa0;: il n&apos;y a rien à lire ni à reconnaître. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” has no sound, so there is no speech to recognise. Choose a recording with sound.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas de son&#x202f;; il n&apos;y a pas de parole à reconnaître. Choisissez un enregistrement avec du son.</translation>
    </message>
    <message>
        <source>The sound of “%1” is in the format %2, which cannot be decoded here. Convert it to MP3, M4A or WAV.</source>
        <translation>Le son de «&#xa0;%1&#xa0;» est au format %2, qui ne peut être décodé ici. Convertissez-le en MP3, M4A ou WAV.</translation>
    </message>
    <message>
        <source>“%1” cannot be played, because a part of FFmpeg is missing. Install the package %2 and start the program again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu, car une partie de FFmpeg manque. Installez le paquet %2 et redémarrez le programme.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the disk or the connection and try again.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être lu jusqu&apos;à la fin. Vérifiez le disque ou la connexion et réessayez.</translation>
    </message>
    <message>
        <source>The decoded sound could not be written to “%1”: %2. Make room on the disk and try again.</source>
        <translation>Le son décodé n&apos;a pas pu être écrit dans «&#xa0;%1&#xa0;»&#xa0;: %2. Libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>models::Accounts</name>
    <message>
        <source>The local service refuses its own token. Restart the program.</source>
        <translation>Le service local refuse son propre jeton. Redémarrez le programme.</translation>
    </message>
    <message>
        <source>You were signed out. Sign in again; nothing is lost meanwhile.</source>
        <translation>Vous avez été déconnecté. Reconnectez-vous&#x202f;; rien n&apos;est perdu entre-temps.</translation>
    </message>
    <message>
        <source>The accounts could not be remembered. %1</source>
        <translation>Les comptes n&apos;ont pas pu être mémorisés. %1</translation>
    </message>
    <message>
        <source>The keyring did not give the password; it may be locked. Unlock it, or sign in again.</source>
        <translation>Le trousseau n&apos;a pas donné le mot de passe&#x202f;; il est peut-être verrouillé. Déverrouillez-le ou reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 You stay signed in until the program ends.</source>
        <translation>%1 Vous restez connecté jusqu&apos;à la fin du programme.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The server cannot be reached. What you do is kept here and sent later.</source>
        <translation>Le serveur est injoignable. Ce que vous faites est gardé ici et envoyé plus tard.</translation>
    </message>
    <message>
        <source>The list of accounts could not be read. Sign in again.</source>
        <translation>La liste des comptes n&apos;a pas pu être lue. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Another program is writing %1.</source>
        <translation>Un autre programme écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>models::BrowserSignIn</name>
    <message>
        <source>The sign-in in the browser took too long. Start it again.</source>
        <translation>La connexion dans le navigateur a pris trop de temps. Recommencez-la.</translation>
    </message>
    <message>
        <source>This computer cannot wait for the browser: %1.</source>
        <translation>Cet ordinateur ne peut pas attendre le navigateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n&apos;y a rien ici.</translation>
    </message>
    <message>
        <source>The server did not let you in. Try again, or sign in with your password.</source>
        <translation>Le serveur ne vous a pas laissé entrer. Réessayez, ou connectez-vous avec votre mot de passe.</translation>
    </message>
    <message>
        <source>You are signed in. Close this page and go back to Scriptix.</source>
        <translation>Vous êtes connecté. Fermez cette page et revenez à Scriptix.</translation>
    </message>
</context>
<context>
    <name>models::Comparer</name>
    <message>
        <source>Back to the Machine&apos;s Text</source>
        <translation>Revenir au texte de la machine</translation>
    </message>
    <message>
        <source>Restore an Earlier Version</source>
        <translation>Restaurer une version antérieure</translation>
    </message>
</context>
<context>
    <name>models::Database</name>
    <message>
        <source>The file %1 could not be used (%2).</source>
        <translation>Le fichier %1 n&apos;a pas pu être utilisé (%2).</translation>
    </message>
</context>
<context>
    <name>models::DocumentSearch</name>
    <message>
        <source>This regular expression takes too long. Make it simpler, for instance without a repetition inside of another.</source>
        <translation>Cette expression régulière prend trop de temps. Simplifiez-la, par exemple sans répétition dans une autre.</translation>
    </message>
</context>
<context>
    <name>models::DocumentSync</name>
    <message>
        <source>The document was marked as finished, so the server takes no changes. Yours are kept on this computer; open the document for editing again to save them.</source>
        <translation>Le document a été marqué comme terminé&#x202f;; le serveur n&apos;accepte plus de modifications. Les vôtres sont gardées sur cet ordinateur&#x202f;; rouvrez le document pour les enregistrer.</translation>
    </message>
    <message>
        <source>Somebody else changed the same places. Both versions are kept; choose what to use.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié les mêmes endroits. Les deux versions sont gardées&#x202f;; choisissez ce qu&apos;il faut utiliser.</translation>
    </message>
    <message>
        <source>Changes From the Server</source>
        <translation>Modifications du serveur</translation>
    </message>
    <message>
        <source>Resolve Conflict</source>
        <translation>Résoudre le conflit</translation>
    </message>
    <message>
        <source>Sign in again to save on the server. Your changes are kept on this computer.</source>
        <translation>Reconnectez-vous pour enregistrer sur le serveur. Vos modifications sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The account was removed. Export the document to keep your changes.</source>
        <translation>Le compte a été retiré. Exportez le document pour garder vos modifications.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La réponse du serveur n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Your changes are kept on this computer and sent later.</source>
        <translation>Le serveur est injoignable. Vos modifications sont gardées sur cet ordinateur et envoyées plus tard.</translation>
    </message>
    <message>
        <source>The server could not save (%1). It is tried again by itself; your changes are kept on this computer.</source>
        <translation>Le serveur n&apos;a pas pu enregistrer (%1). Un nouvel essai se fait tout seul&#x202f;; vos modifications sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The document is no longer on the server. Export it to keep it.</source>
        <translation>Le document n&apos;est plus sur le serveur. Exportez-le pour le garder.</translation>
    </message>
    <message>
        <source>The server does not take the changes: %1 They are kept on this computer.</source>
        <translation>Le serveur n&apos;accepte pas les modifications&#xa0;: %1 Elles sont gardées sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>models::FolderReplace</name>
    <message>
        <source>Marked as finished: nothing was replaced</source>
        <translation>Marqué comme terminé&#xa0;: rien n&apos;a été remplacé</translation>
    </message>
    <message>
        <source>Nothing was replaced: the text was changed meanwhile</source>
        <translation>Rien n&apos;a été remplacé&#xa0;: le texte a changé entre-temps</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) replaced</source>
        <translation>
            <numerusform>%n résultat remplacé</numerusform>
            <numerusform>%n résultats remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since: undo it there</source>
        <translation>Modifié depuis&#xa0;: annulez-le là</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Comme avant</translation>
    </message>
</context>
<context>
    <name>models::FolderSearch</name>
    <message>
        <source>Its account is not there.</source>
        <translation>Son compte n&apos;est pas là.</translation>
    </message>
    <message>
        <source>It could not be read. %1</source>
        <translation>Il n&apos;a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>This regular expression takes too long here.</source>
        <translation>Cette expression régulière prend trop de temps ici.</translation>
    </message>
    <message>
        <source>Marked as finished: nothing is replaced here</source>
        <translation>Marqué comme terminé&#xa0;: rien n&apos;est remplacé ici</translation>
    </message>
</context>
<context>
    <name>models::Keyring</name>
    <message>
        <source>The keyring of this computer cannot be used: %1.</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>The keyring of this computer did not keep the password.</source>
        <translation>Le trousseau de cet ordinateur n&apos;a pas gardé le mot de passe.</translation>
    </message>
</context>
<context>
    <name>models::Library</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file d&apos;attente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>The recording could not be recognised.</source>
        <translation>L&apos;enregistrement n&apos;a pas pu être reconnu.</translation>
    </message>
    <message>
        <source>The folder could not be created.</source>
        <translation>Le dossier n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>The name could not be changed.</source>
        <translation>Le nom n&apos;a pas pu être changé.</translation>
    </message>
    <message>
        <source>A recording keeps the name of its file. Rename its document instead.</source>
        <translation>Un enregistrement garde le nom de son fichier. Renommez plutôt son document.</translation>
    </message>
    <message>
        <source>“%1” could not be removed.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>The document could not be copied.</source>
        <translation>Le document n&apos;a pas pu être copié.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>The document could not be marked as finished.</source>
        <translation>Le document n&apos;a pas pu être marqué comme terminé.</translation>
    </message>
    <message>
        <source>The document could not be opened for editing.</source>
        <translation>Le document n&apos;a pas pu être rouvert pour modification.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>models::MediaFetch</name>
    <message>
        <source>The recording was closed.</source>
        <translation>L&apos;enregistrement a été fermé.</translation>
    </message>
    <message>
        <source>The server keeps no recording of this session.</source>
        <translation>Le serveur ne garde pas d&apos;enregistrement de cette session.</translation>
    </message>
    <message>
        <source>The recording could not be fetched. %1</source>
        <translation>L&apos;enregistrement n&apos;a pas pu être récupéré. %1</translation>
    </message>
    <message>
        <source>The recording on the server is empty.</source>
        <translation>L&apos;enregistrement sur le serveur est vide.</translation>
    </message>
    <message>
        <source>The recording cannot be kept on this computer. %1</source>
        <translation>L&apos;enregistrement ne peut pas être gardé sur cet ordinateur. %1</translation>
    </message>
</context>
<context>
    <name>models::OpenDocument</name>
    <message>
        <source>The document is no longer on the server.</source>
        <translation>Le document n&apos;est plus sur le serveur.</translation>
    </message>
    <message>
        <source>The document could not be opened. %1</source>
        <translation>Le document n&apos;a pas pu être ouvert. %1</translation>
    </message>
    <message>
        <source>Its account is not there.</source>
        <translation>Son compte n&apos;est pas là.</translation>
    </message>
    <message>
        <source>Unsent changes of an earlier run could not be read.</source>
        <translation>Les modifications non envoyées d&apos;une session précédente n&apos;ont pas pu être lues.</translation>
    </message>
    <message>
        <source>A part of the unsent changes of an earlier run could not be read.</source>
        <translation>Une partie des modifications non envoyées d&apos;une session précédente n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>The recording cannot be reached. %1</source>
        <translation>L&apos;enregistrement est inaccessible. %1</translation>
    </message>
    <message>
        <source>Your changes cannot be kept on this computer: %1 They are still in the program; export the document to another disk to be safe.</source>
        <translation>Vos modifications ne peuvent pas être gardées sur cet ordinateur&#xa0;: %1 Elles sont encore dans le programme&#x202f;; exportez le document sur un autre disque par sécurité.</translation>
    </message>
    <message>
        <source>The document&apos;s state could not be changed. %1</source>
        <translation>L&apos;état du document n&apos;a pas pu être changé. %1</translation>
    </message>
    <message>
        <source>The original could not be brought back. %1</source>
        <translation>L&apos;original n&apos;a pas pu être rétabli. %1</translation>
    </message>
    <message>
        <source>Reset to Original</source>
        <translation>Revenir à l&apos;original</translation>
    </message>
    <message>
        <source>This format can only be read.</source>
        <translation>Ce format ne peut qu&apos;être lu.</translation>
    </message>
    <message>
        <source>The document could not be exported. %1</source>
        <translation>Le document n&apos;a pas pu être exporté. %1</translation>
    </message>
    <message>
        <source>This program cannot read or write the document.</source>
        <translation>Ce programme ne peut ni lire ni écrire le document.</translation>
    </message>
    <message>
        <source>This document is a translation; what the machine wrote is not kept for it.</source>
        <translation>Ce document est une traduction&#x202f;; le texte de la machine n&apos;est pas gardé pour lui.</translation>
    </message>
    <message>
        <source>What the machine wrote has to be fetched from the server once. Sign in first.</source>
        <translation>Le texte de la machine doit être récupéré une fois du serveur. Connectez-vous d&apos;abord.</translation>
    </message>
    <message>
        <source>What the machine wrote first is not kept for this document.</source>
        <translation>Le premier texte de la machine n&apos;est pas gardé pour ce document.</translation>
    </message>
</context>
<context>
    <name>models::ReplaceRules</name>
    <message>
        <source>The saved replacement rules could not be read; new ones are kept until the program ends. %1</source>
        <translation>Les règles de remplacement enregistrées n&apos;ont pas pu être lues&#x202f;; les nouvelles sont gardées jusqu&apos;à la fin du programme. %1</translation>
    </message>
    <message>
        <source>The replacement rules could not be saved. %1</source>
        <translation>Les règles de remplacement n&apos;ont pas pu être enregistrées. %1</translation>
    </message>
</context>
<context>
    <name>models::RuleTable</name>
    <message>
        <source>Not usable</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>This regular expression takes too long.</source>
        <translation>Cette expression régulière prend trop de temps.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Text to find; unchecked ones are left out</source>
        <translation>Texte à chercher&#x202f;; ceux sans coche sont ignorés</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Text that is put in its place</source>
        <translation>Texte mis à la place</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Keep the case of what is replaced</source>
        <translation>Garder la casse de ce qui est remplacé</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Replacements in this document</source>
        <translation>Remplacements dans ce document</translation>
    </message>
</context>
<context>
    <name>models::ServerUrl</name>
    <message>
        <source>This is not a server&apos;s address. It looks like https://api.scriptix.io.</source>
        <translation>Ce n&apos;est pas une adresse de serveur. Elle ressemble à https://api.scriptix.io.</translation>
    </message>
    <message>
        <source>The address may hold a server&apos;s name and a path, nothing else.</source>
        <translation>L&apos;adresse peut contenir un nom de serveur et un chemin, rien d&apos;autre.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody on the way can read along.</source>
        <translation>L&apos;adresse doit commencer par https://, pour que personne ne puisse lire en chemin.</translation>
    </message>
</context>
<context>
    <name>models::SignIn</name>
    <message>
        <source>The server did not accept this. Check it and try again.</source>
        <translation>Le serveur ne l&apos;a pas accepté. Vérifiez et réessayez.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d&apos;API</translation>
    </message>
    <message>
        <source>No browser could be opened. Sign in with your password or a token.</source>
        <translation>Aucun navigateur n&apos;a pu être ouvert. Connectez-vous avec votre mot de passe ou un jeton.</translation>
    </message>
</context>
<context>
    <name>models::TextImport</name>
    <message>
        <source>%1 cannot be opened (%2).</source>
        <translation>%1 ne peut pas être ouvert (%2).</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MB, which no transcript is.</source>
        <translation>%1 dépasse 64 Mo&#x202f;; aucune transcription n&apos;est si grande.</translation>
    </message>
    <message>
        <source>%1 is not a text that can be read. SRT, WebVTT, SBV, TTML, Word, plain text and JSON can.</source>
        <translation>%1 n&apos;est pas un texte lisible. SRT, WebVTT, SBV, TTML, Word, texte brut et JSON le sont.</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 ne peut pas être lu. %2</translation>
    </message>
    <message>
        <source>There are no words in %1.</source>
        <translation>Il n&apos;y a pas de mots dans %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Paste Text</source>
        <translation>Coller du texte</translation>
    </message>
    <message>
        <source>The text was changed while the pasted text was compared with it. Paste it again.</source>
        <translation>Le texte a changé pendant la comparaison avec le texte collé. Collez-le à nouveau.</translation>
    </message>
    <message>
        <source>The document is finished and can only be read.</source>
        <translation>Le document est terminé et ne peut qu&apos;être lu.</translation>
    </message>
</context>
<context>
    <name>models::UploadQueue</name>
    <message>
        <source>Its account was removed. Remove the upload and add the file again.</source>
        <translation>Son compte a été retiré. Retirez l&apos;envoi et ajoutez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Sign in again; the upload then goes on.</source>
        <translation>Reconnectez-vous&#x202f;; l&apos;envoi continuera.</translation>
    </message>
    <message>
        <source>The file could not be uploaded.</source>
        <translation>Le fichier n&apos;a pas pu être envoyé.</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>The list of uploads cannot be kept, so a restart would forget it. %1</source>
        <translation>La liste des envois ne peut pas être gardée&#x202f;; un redémarrage l&apos;oublierait. %1</translation>
    </message>
    <message>
        <source>The file is not there (any more).</source>
        <translation>Le fichier n&apos;est pas (ou plus) là.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions, then try again.</source>
        <translation>Vous ne pouvez pas lire ce fichier. Changez ses permissions, puis réessayez.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>There is no sound in this file, so there is nothing to recognise.</source>
        <translation>Il n&apos;y a pas de son dans ce fichier, donc rien à reconnaître.</translation>
    </message>
    <message>
        <source>There is no recording in this folder.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrement dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>The access token could not be written to %1. Free some space or change the folder&apos;s permissions.</source>
        <translation>Le jeton d&apos;accès n&apos;a pas pu être écrit dans %1. Libérez de l&apos;espace ou modifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Wait %1 seconds.</source>
        <translation>Trop de tentatives de connexion. Attendez %1 secondes.</translation>
    </message>
    <message>
        <source>Name or password is not right. The account on this computer is %1 and has no password of its own: use the access token of the workspace, which is in the file &quot;token&quot; of its folder.</source>
        <translation>Le nom ou le mot de passe n&apos;est pas correct. Le compte de cet ordinateur est %1 et n&apos;a pas de mot de passe&#xa0;: utilisez le jeton d&apos;accès de l&apos;espace de travail, dans le fichier «&#xa0;token&#xa0;» de son dossier.</translation>
    </message>
    <message>
        <source>is not of the document&apos;s type</source>
        <translation>n&apos;est pas du type du document</translation>
    </message>
    <message>
        <source>This account is no longer here.</source>
        <translation>Ce compte n&apos;est plus ici.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not switched on for this account. Sign in without a code.</source>
        <translation>La connexion à deux facteurs n&apos;est pas activée pour ce compte. Connectez-vous sans code.</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must not be longer than %1 characters</source>
        <translation>ne doit pas dépasser %1 caractères</translation>
    </message>
    <message>
        <source>must have the form HH:MM:SS:FF</source>
        <translation>doit avoir la forme HH:MM:SS:FF</translation>
    </message>
    <message>
        <source>is no time</source>
        <translation>n&apos;est pas une date</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>This session has no recognition result yet. Wait until it is done.</source>
        <translation>Cette session n&apos;a pas encore de résultat de reconnaissance. Attendez qu&apos;elle soit terminée.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>Cette session n&apos;existe pas.</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n&apos;est pas connu</translation>
    </message>
    <message>
        <source>The request could not be understood (%1).</source>
        <translation>La requête n&apos;a pas été comprise (%1).</translation>
    </message>
    <message>
        <source>This address is no longer good. Ask for a new one.</source>
        <translation>Cette adresse n&apos;est plus valable. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This upload protocol is not known here. Use tus 1.0.0.</source>
        <translation>Ce protocole d&apos;envoi n&apos;est pas connu ici. Utilisez tus 1.0.0.</translation>
    </message>
    <message>
        <source>This upload was given up after a week without a byte. Start it again.</source>
        <translation>Cet envoi a été abandonné après une semaine sans données. Recommencez-le.</translation>
    </message>
    <message>
        <source>There is no such upload. Start it again.</source>
        <translation>Cet envoi n&apos;existe pas. Recommencez-le.</translation>
    </message>
    <message>
        <source>The checksum could not be read. Known are sha1, sha256 and md5.</source>
        <translation>La somme de contrôle est illisible. Sont connus sha1, sha256 et md5.</translation>
    </message>
    <message>
        <source>The body must be sent as %1.</source>
        <translation>Le contenu doit être envoyé comme %1.</translation>
    </message>
    <message>
        <source>The file is too large; at most 40 GiB are taken.</source>
        <translation>Le fichier est trop grand&#x202f;; 40&#xa0;Gio au plus sont acceptés.</translation>
    </message>
    <message>
        <source>The length of the upload is missing or is no number.</source>
        <translation>La longueur de l&apos;envoi manque ou n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>More bytes follow than were announced.</source>
        <translation>Il arrive plus d&apos;octets qu&apos;annoncé.</translation>
    </message>
    <message>
        <source>There is not enough free space for this file on the disk that holds the workspace. Free some space and try again.</source>
        <translation>Il n&apos;y a pas assez de place pour ce fichier sur le disque de l&apos;espace de travail. Libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>The upload&apos;s metadata could not be read (%1).</source>
        <translation>Les métadonnées de l&apos;envoi sont illisibles (%1).</translation>
    </message>
    <message>
        <source>This session has its recording already.</source>
        <translation>Cette session a déjà son enregistrement.</translation>
    </message>
    <message>
        <source>Somebody else is sending this upload right now. Try again in a moment.</source>
        <translation>Quelqu&apos;un d&apos;autre envoie ce fichier en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The upload&apos;s file could not be opened.</source>
        <translation>Le fichier de l&apos;envoi n&apos;a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>The upload&apos;s file could not be made. Free some space and try again.</source>
        <translation>Le fichier de l&apos;envoi n&apos;a pas pu être créé. Libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>The length of an upload cannot change.</source>
        <translation>La longueur d&apos;un envoi ne peut pas changer.</translation>
    </message>
    <message>
        <source>The offset of the part is missing or is no number.</source>
        <translation>La position de la partie manque ou n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>The upload is at another place. Ask for its offset and go on from there.</source>
        <translation>L&apos;envoi en est ailleurs. Demandez sa position et continuez à partir de là.</translation>
    </message>
    <message>
        <source>This address is no longer good. Load the session again for a new one.</source>
        <translation>Cette adresse n&apos;est plus valable. Rechargez la session pour en obtenir une nouvelle.</translation>
    </message>
    <message>
        <source>This session has no recording.</source>
        <translation>Cette session n&apos;a pas d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. Free some space and send the recording again.</source>
        <translation>Le disque de l&apos;espace de travail est plein. Libérez de l&apos;espace et renvoyez l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>There is no such preference.</source>
        <translation>Cette préférence n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is a preference of that name already. Change that one.</source>
        <translation>Il y a déjà une préférence de ce nom. Modifiez celle-là.</translation>
    </message>
    <message>
        <source>The part was damaged on its way and was dropped. Send it again.</source>
        <translation>La partie a été abîmée en route et rejetée. Renvoyez-la.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. What has arrived is kept: free some space, and the upload goes on where it stopped.</source>
        <translation>Le disque de l&apos;espace de travail est plein. Ce qui est arrivé est gardé&#xa0;: libérez de l&apos;espace, et l&apos;envoi reprendra où il s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>n&apos;est pas un dossier</translation>
    </message>
    <message>
        <source>must be document or caption</source>
        <translation>doit être document ou caption</translation>
    </message>
    <message>
        <source>is not JSON of the expected form</source>
        <translation>n&apos;est pas du JSON de la forme attendue</translation>
    </message>
    <message>
        <source>One value is not right: %1 %2.</source>
        <translation>Une valeur n&apos;est pas correcte&#xa0;: %1&#xa0;%2.</translation>
    </message>
    <message>
        <source>Too many calls; wait a minute.</source>
        <translation>Trop d&apos;appels&#x202f;; attendez une minute.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n&apos;y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>This address cannot be used that way.</source>
        <translation>Cette adresse ne s&apos;utilise pas ainsi.</translation>
    </message>
    <message>
        <source>The access token is missing or no longer valid.</source>
        <translation>Le jeton d&apos;accès manque ou n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>The body is too large; at most %1 bytes are taken here.</source>
        <translation>Le contenu est trop grand&#x202f;; %1 octets au plus sont acceptés ici.</translation>
    </message>
    <message>
        <source>Sample: a talk about bees.m4a</source>
        <translation>Exemple&#xa0;: une conversation sur les abeilles.m4a</translation>
    </message>
    <message>
        <source>The service could not listen on this computer (%1). Choose another port.</source>
        <translation>Le service n&apos;a pas pu écouter sur cet ordinateur (%1). Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The document is finished and cannot be changed. Open it again first.</source>
        <translation>Le document est terminé et ne peut pas être modifié. Rouvrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The document was changed by someone else. Load it again and join the changes.</source>
        <translation>Le document a été modifié par quelqu&apos;un d&apos;autre. Rechargez-le et fusionnez les modifications.</translation>
    </message>
    <message>
        <source>There is no such document in this session.</source>
        <translation>Ce document n&apos;existe pas dans cette session.</translation>
    </message>
    <message>
        <source>is inside the folder itself</source>
        <translation>se trouve dans le dossier lui-même</translation>
    </message>
    <message>
        <source>There is a folder of that name already. Choose another name.</source>
        <translation>Il y a déjà un dossier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder is not empty. Move or delete what is in it first.</source>
        <translation>Le dossier n&apos;est pas vide. Déplacez ou supprimez d&apos;abord son contenu.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The recogniser on this computer does not tell voices apart; everything is under Speaker 1.</source>
        <translation>Le logiciel de reconnaissance de cet ordinateur ne distingue pas les voix&#x202f;; tout est sous Speaker 1.</translation>
    </message>
    <message>
        <source>The transcript could not be stored. Free some space on the disk and upload the recording again.</source>
        <translation>La transcription n&apos;a pas pu être enregistrée. Libérez de l&apos;espace sur le disque et renvoyez l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>There is no such glossary.</source>
        <translation>Ce glossaire n&apos;existe pas.</translation>
    </message>
    <message>
        <source>is no language code</source>
        <translation>n&apos;est pas un code de langue</translation>
    </message>
    <message>
        <source>must not be the language of the text</source>
        <translation>ne doit pas être la langue du texte</translation>
    </message>
    <message>
        <source>is not right in line %1: two terms are wanted, separated by a comma</source>
        <translation>n&apos;est pas correct à la ligne %1&#xa0;: il faut deux termes séparés par une virgule</translation>
    </message>
    <message>
        <source>must begin with the line %1</source>
        <translation>doit commencer par la ligne %1</translation>
    </message>
    <message>
        <source>must not name more than %1 languages</source>
        <translation>ne doit pas nommer plus de %1 langues</translation>
    </message>
    <message>
        <source>must not name a language twice</source>
        <translation>ne doit pas nommer une langue deux fois</translation>
    </message>
    <message>
        <source>The document has no text that could be translated.</source>
        <translation>Le document n&apos;a pas de texte à traduire.</translation>
    </message>
    <message>
        <source>The translation server did not answer as expected (%1). Look at that server.</source>
        <translation>Le serveur de traduction n&apos;a pas répondu comme prévu (%1). Vérifiez ce serveur.</translation>
    </message>
    <message>
        <source>The translation server at %1 could not be reached (%2).</source>
        <translation>Le serveur de traduction %1 n&apos;a pas pu être joint (%2).</translation>
    </message>
    <message>
        <source>The translation server took too long. Try again, or raise SCRIPTIX_TRANSLATE_TIMEOUT.</source>
        <translation>Le serveur de traduction a mis trop de temps. Réessayez, ou augmentez SCRIPTIX_TRANSLATE_TIMEOUT.</translation>
    </message>
    <message>
        <source>The translation server refused: %1</source>
        <translation>Le serveur de traduction a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The translation server wants another key. Check SCRIPTIX_TRANSLATE_KEY.</source>
        <translation>Le serveur de traduction veut une autre clé. Vérifiez SCRIPTIX_TRANSLATE_KEY.</translation>
    </message>
    <message>
        <source>No translation server is set up. Set SCRIPTIX_TRANSLATE_URL to the address of a LibreTranslate server (https, or http on this computer) and start the program again.</source>
        <translation>Aucun serveur de traduction n&apos;est configuré. Donnez à SCRIPTIX_TRANSLATE_URL l&apos;adresse d&apos;un serveur LibreTranslate (https, ou http sur cet ordinateur) et redémarrez le programme.</translation>
    </message>
    <message>
        <source>My organization</source>
        <translation>Mon organisation</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Scriptix Desktop, the service on this computer</source>
        <translation>Scriptix Desktop, le service de cet ordinateur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>VAT %1 %</source>
        <translation>TVA %1&#xa0;%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Settled by the mandate of this service. It has no payment provider: no money was moved, and none is owed.</source>
        <translation>Réglée par le mandat de ce service. Il n&apos;a pas de prestataire de paiement&#xa0;: aucune somme n&apos;a été transférée, et aucune n&apos;est due.</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>doit être l&apos;une de ces valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recordings are only fetched from public addresses, not from this computer or a private network.</source>
        <translation>Les enregistrements ne sont récupérés qu&apos;à des adresses publiques, pas sur cet ordinateur ni sur un réseau privé.</translation>
    </message>
    <message>
        <source>There is nothing at the recording&apos;s address. Check the address.</source>
        <translation>Il n&apos;y a rien à l&apos;adresse de l&apos;enregistrement. Vérifiez l&apos;adresse.</translation>
    </message>
    <message>
        <source>The recording&apos;s address is not open to everybody. Download the file and upload it instead.</source>
        <translation>L&apos;adresse de l&apos;enregistrement n&apos;est pas ouverte à tous. Téléchargez plutôt le fichier, puis envoyez-le.</translation>
    </message>
    <message>
        <source>The server of the recording answered with an error (HTTP %1).</source>
        <translation>Le serveur de l&apos;enregistrement a répondu par une erreur (HTTP %1).</translation>
    </message>
    <message>
        <source>The recording is larger than the %1 GiB that are taken.</source>
        <translation>L&apos;enregistrement dépasse les %1&#xa0;Gio acceptés.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. Free some space and start the recording again.</source>
        <translation>Le disque de l&apos;espace de travail est plein. Libérez de l&apos;espace et relancez l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The address leads to a web page, not to a recording. Use the address of the file itself.</source>
        <translation>L&apos;adresse mène à une page web, pas à un enregistrement. Utilisez l&apos;adresse du fichier lui-même.</translation>
    </message>
    <message>
        <source>The recording&apos;s address leads from one place to the next without end.</source>
        <translation>L&apos;adresse de l&apos;enregistrement renvoie sans fin d&apos;un endroit à l&apos;autre.</translation>
    </message>
    <message>
        <source>The recording could not be fetched (%1). Check the address, or upload the file.</source>
        <translation>L&apos;enregistrement n&apos;a pas pu être récupéré (%1). Vérifiez l&apos;adresse, ou envoyez le fichier.</translation>
    </message>
    <message>
        <source>must be an address that begins with http:// or https://</source>
        <translation>doit être une adresse qui commence par http:// ou https://</translation>
    </message>
    <message>
        <source>must not hold a user name or password</source>
        <translation>ne doit pas contenir de nom d&apos;utilisateur ni de mot de passe</translation>
    </message>
    <message>
        <source>The recording&apos;s file could not be made. Free some space.</source>
        <translation>Le fichier de l&apos;enregistrement n&apos;a pas pu être créé. Libérez de l&apos;espace.</translation>
    </message>
    <message>
        <source>Nothing was given that could be changed.</source>
        <translation>Rien de ce qui a été indiqué ne peut être modifié.</translation>
    </message>
    <message>
        <source>must not be the old one</source>
        <translation>ne doit pas être l&apos;ancien</translation>
    </message>
    <message>
        <source>is not the same</source>
        <translation>n&apos;est pas identique</translation>
    </message>
    <message>
        <source>The account of this computer has no password: the access token of the workspace opens it. Make a user of your own to sign in with a password.</source>
        <translation>Le compte de cet ordinateur n&apos;a pas de mot de passe&#xa0;: le jeton d&apos;accès de l&apos;espace de travail l&apos;ouvre. Créez votre propre utilisateur pour vous connecter avec un mot de passe.</translation>
    </message>
    <message>
        <source>The password was changed. Other places where you were signed in ask for it anew.</source>
        <translation>Le mot de passe a été changé. Il sera redemandé partout ailleurs où vous étiez connecté.</translation>
    </message>
    <message>
        <source>must be false; an administrator switches an account on again</source>
        <translation>doit être false&#x202f;; c&apos;est un administrateur qui réactive un compte</translation>
    </message>
    <message>
        <source>The account is switched off. An administrator of the organization can switch it on again.</source>
        <translation>Le compte est désactivé. Un administrateur de l&apos;organisation peut le réactiver.</translation>
    </message>
    <message>
        <source>The form is not complete. Send it again.</source>
        <translation>Le formulaire est incomplet. Renvoyez-le.</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>est présent deux fois</translation>
    </message>
    <message>
        <source>The text is too large; at most 10 MiB are taken.</source>
        <translation>Le texte est trop grand&#x202f;; 10&#xa0;Mio au plus sont acceptés.</translation>
    </message>
    <message>
        <source>must be an address of this computer, such as http://127.0.0.1:8400/</source>
        <translation>doit être une adresse de cet ordinateur, comme http://127.0.0.1:8400/</translation>
    </message>
    <message>
        <source>The service on this computer has no Microsoft sign-in. Use a name and a password.</source>
        <translation>Le service de cet ordinateur n&apos;a pas de connexion Microsoft. Utilisez un nom et un mot de passe.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>Ce commentaire n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>must not end before it begins</source>
        <translation>ne doit pas finir avant de commencer</translation>
    </message>
    <message>
        <source>is no comment of this document</source>
        <translation>n&apos;est pas un commentaire de ce document</translation>
    </message>
    <message>
        <source>must be the first comment of a thread, not a reply</source>
        <translation>doit être le premier commentaire d&apos;un fil, pas une réponse</translation>
    </message>
    <message>
        <source>Only who wrote a comment, or an administrator, can change or delete it.</source>
        <translation>Seul l&apos;auteur d&apos;un commentaire ou un administrateur peut le modifier ou le supprimer.</translation>
    </message>
    <message>
        <source>Nothing to change was given.</source>
        <translation>Rien à modifier n&apos;a été indiqué.</translation>
    </message>
    <message>
        <source>can only be set on the first comment of a thread</source>
        <translation>ne peut être défini que sur le premier commentaire d&apos;un fil</translation>
    </message>
    <message>
        <source>There is no such custom model.</source>
        <translation>Ce modèle personnalisé n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such text in this custom model.</source>
        <translation>Ce texte n&apos;existe pas dans ce modèle personnalisé.</translation>
    </message>
    <message>
        <source>This model is being trained. Wait until that has ended.</source>
        <translation>Ce modèle est en cours d&apos;entraînement. Attendez la fin.</translation>
    </message>
    <message>
        <source>must be the id of a model that can be trained; see the models</source>
        <translation>doit être l&apos;identifiant d&apos;un modèle qui peut être entraîné&#x202f;; voyez les modèles</translation>
    </message>
    <message>
        <source>Recordings are waiting for this model. Wait until they are done, or delete them first.</source>
        <translation>Des enregistrements attendent ce modèle. Attendez qu&apos;ils soient terminés, ou supprimez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>This service was started without speech recognition.</source>
        <translation>Ce service a été démarré sans reconnaissance vocale.</translation>
    </message>
    <message>
        <source>This model has no texts to learn from. Upload a transcript (data_type 1) first.</source>
        <translation>Ce modèle n&apos;a pas de textes pour apprendre. Envoyez d&apos;abord une transcription (data_type 1).</translation>
    </message>
    <message>
        <source>must be 1 for a transcript or 2 for a test</source>
        <translation>doit être 1 pour une transcription ou 2 pour un test</translation>
    </message>
    <message>
        <source>This address is no longer good. Load the model again for a new one.</source>
        <translation>Cette adresse n&apos;est plus valable. Rechargez le modèle pour en obtenir une nouvelle.</translation>
    </message>
    <message>
        <source>must lie between %1 and %2</source>
        <translation>doit être compris entre %1 et %2</translation>
    </message>
    <message>
        <source>is no template for exports</source>
        <translation>n&apos;est pas un gabarit d&apos;export</translation>
    </message>
    <message>
        <source>Only the owner of a folder or an administrator changes its rights.</source>
        <translation>Seul le propriétaire d&apos;un dossier ou un administrateur en modifie les droits.</translation>
    </message>
    <message>
        <source>must name at least one user</source>
        <translation>doit nommer au moins un utilisateur</translation>
    </message>
    <message>
        <source>Your account for Scriptix</source>
        <translation>Votre compte Scriptix</translation>
    </message>
    <message>
        <source>An account was made for you. Sign in to the server %1 with

Name: %2
Password: %3

The password is good for 7 days. Choose one of your own when you are in.</source>
        <translation>Un compte a été créé pour vous. Connectez-vous au serveur %1 avec

Nom&#xa0;: %2
Mot de passe&#xa0;: %3

Le mot de passe est valable 7 jours. Choisissez le vôtre une fois connecté.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Cet utilisateur n&apos;existe pas.</translation>
    </message>
    <message>
        <source>No mail server is set up, so nothing was sent. Tell %1 this password to start with, which is good for 7 days: %2</source>
        <translation>Aucun serveur de messagerie n&apos;est configuré&#x202f;; rien n&apos;a donc été envoyé. Donnez à %1 ce mot de passe de départ, valable 7 jours&#xa0;: %2</translation>
    </message>
    <message>
        <source>A password to start with was sent to %1.</source>
        <translation>Un mot de passe de départ a été envoyé à %1.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Cette facture n&apos;existe pas.</translation>
    </message>
    <message>
        <source>names a document that is not there (%1)</source>
        <translation>nomme un document qui n&apos;existe pas (%1)</translation>
    </message>
    <message>
        <source>must all be transcripts, or all be captions</source>
        <translation>doivent être tous des transcriptions, ou tous des sous-titres</translation>
    </message>
    <message>
        <source>are too large together</source>
        <translation>sont trop grands ensemble</translation>
    </message>
    <message>
        <source>are too long together</source>
        <translation>sont trop longs ensemble</translation>
    </message>
    <message>
        <source>must name between %1 and %2 documents</source>
        <translation>doit nommer de %1 à %2 documents</translation>
    </message>
    <message>
        <source>must be sequential or none</source>
        <translation>doit être sequential ou none</translation>
    </message>
    <message>
        <source>Two-factor sign-in is not switched on for this account. Switch it on first.</source>
        <translation>La connexion à deux facteurs n&apos;est pas activée pour ce compte. Activez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Two-factor sign-in is switched on already. Switch it off first to set up another app.</source>
        <translation>La connexion à deux facteurs est déjà activée. Désactivez-la d&apos;abord pour configurer une autre application.</translation>
    </message>
    <message>
        <source>is not right</source>
        <translation>n&apos;est pas correct</translation>
    </message>
    <message>
        <source>There is no such organization.</source>
        <translation>Cette organisation n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The picture is too large; at most 2 MiB are taken.</source>
        <translation>L&apos;image est trop grande&#x202f;; 2&#xa0;Mio au plus sont acceptés.</translation>
    </message>
    <message>
        <source>must be a picture in one of the formats PNG, JPEG and SVG</source>
        <translation>doit être une image PNG, JPEG ou SVG</translation>
    </message>
    <message>
        <source>The picture could not be stored. Free some space and try again.</source>
        <translation>L&apos;image n&apos;a pas pu être enregistrée. Libérez de l&apos;espace et réessayez.</translation>
    </message>
    <message>
        <source>The organization has no logo.</source>
        <translation>L&apos;organisation n&apos;a pas de logo.</translation>
    </message>
    <message>
        <source>This service was started without recognition.</source>
        <translation>Ce service a été démarré sans reconnaissance.</translation>
    </message>
    <message>
        <source>This token is not for live captions. Use a token of type realtime.</source>
        <translation>Ce jeton n&apos;est pas prévu pour le sous-titrage en direct. Utilisez un jeton de type realtime.</translation>
    </message>
    <message>
        <source>Live captions are not possible here in the language &quot;%1&quot;. Use en, or the key of a trained model.</source>
        <translation>Le sous-titrage en direct n&apos;est pas possible ici dans la langue «&#xa0;%1&#xa0;». Utilisez en, ou la clé d&apos;un modèle entraîné.</translation>
    </message>
    <message>
        <source>This address is for WebSocket connections only.</source>
        <translation>Cette adresse est réservée aux connexions WebSocket.</translation>
    </message>
    <message>
        <source>is no e-mail address</source>
        <translation>n&apos;est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>There is a customer of that name already. Use another name.</source>
        <translation>Il y a déjà un client de ce nom. Utilisez un autre nom.</translation>
    </message>
    <message>
        <source>This customer has a running subscription. It must be cancelled first.</source>
        <translation>Ce client a un abonnement en cours. Il faut d&apos;abord le résilier.</translation>
    </message>
    <message>
        <source>This customer has recordings. They must be deleted first.</source>
        <translation>Ce client a des enregistrements. Il faut d&apos;abord les supprimer.</translation>
    </message>
    <message>
        <source>This customer has customers of its own. They must be deleted first.</source>
        <translation>Ce client a lui-même des clients. Il faut d&apos;abord les supprimer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must have the form field=value, with one of the fields %2</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir la forme field=value, avec l&apos;un des champs %2</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Ce client n&apos;existe pas.</translation>
    </message>
    <message>
        <source>must be a day such as 2026-02-01</source>
        <translation>doit être un jour, comme 2026-02-01</translation>
    </message>
    <message>
        <source>must not be before date_from</source>
        <translation>ne doit pas être avant date_from</translation>
    </message>
    <message>
        <source>This customer has no such login.</source>
        <translation>Ce client n&apos;a pas cet identifiant.</translation>
    </message>
    <message>
        <source>This login has a password of its own already. Reset it to start again.</source>
        <translation>Cet identifiant a déjà son propre mot de passe. Réinitialisez-le pour recommencer.</translation>
    </message>
    <message>
        <source>This customer has no such token.</source>
        <translation>Ce client n&apos;a pas ce jeton.</translation>
    </message>
    <message>
        <source>must be today or a day of the next year</source>
        <translation>doit être aujourd&apos;hui ou un jour de l&apos;année qui vient</translation>
    </message>
    <message>
        <source>There is no such plan.</source>
        <translation>Cette formule n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Your account does not have the role %1, which this needs. Ask an administrator of your organization for it.</source>
        <translation>Votre compte n&apos;a pas le rôle %1, nécessaire pour cela. Demandez-le à un administrateur de votre organisation.</translation>
    </message>
    <message>
        <source>An API token cannot do this. Sign in with your name and password instead.</source>
        <translation>Un jeton d&apos;API ne le permet pas. Connectez-vous plutôt avec votre nom et votre mot de passe.</translation>
    </message>
    <message>
        <source>must be decode or align</source>
        <translation>doit être decode ou align</translation>
    </message>
    <message>
        <source>must be view or edit</source>
        <translation>doit être view ou edit</translation>
    </message>
    <message>
        <source>must be the one of the address</source>
        <translation>doit être celui de l&apos;adresse</translation>
    </message>
    <message>
        <source>The document is finished and cannot be shared. Open it again first.</source>
        <translation>Le document est terminé et ne peut pas être partagé. Rouvrez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>must name between %1 and %2 addresses</source>
        <translation>doit nommer de %1 à %2 adresses</translation>
    </message>
    <message>
        <source>%1 is no mail address</source>
        <translation>%1 n&apos;est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was shared with you. Open it with this link:</source>
        <translation>«&#xa0;%1&#xa0;» a été partagé avec vous. Ouvrez-le avec ce lien&#xa0;:</translation>
    </message>
    <message>
        <source>Shared with you: %1</source>
        <translation>Partagé avec vous&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such subscription.</source>
        <translation>Cet abonnement n&apos;existe pas.</translation>
    </message>
    <message>
        <source>is none of the plans offered here</source>
        <translation>n&apos;est aucune des formules proposées ici</translation>
    </message>
    <message>
        <source>must be 1 or more</source>
        <translation>doit être 1 ou plus</translation>
    </message>
    <message>
        <source>must not be more than the %1 of this plan</source>
        <translation>ne doit pas dépasser les %1 de cette formule</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>n&apos;est pas une adresse</translation>
    </message>
    <message>
        <source>This subscription belongs to this computer and does not end.</source>
        <translation>Cet abonnement est lié à cet ordinateur et ne prend pas fin.</translation>
    </message>
    <message>
        <source>Only administrators of the organization see its billing. Ask one of them.</source>
        <translation>Seuls les administrateurs de l&apos;organisation voient sa facturation. Demandez à l&apos;un d&apos;eux.</translation>
    </message>
    <message>
        <source>There is a running subscription to %1 already. Cancel it first, or choose another plan.</source>
        <translation>Il y a déjà un abonnement en cours à %1. Résiliez-le d&apos;abord, ou choisissez une autre formule.</translation>
    </message>
    <message>
        <source>must be json, txt, docx or pdf</source>
        <translation>doit être json, txt, docx ou pdf</translation>
    </message>
    <message>
        <source>is no template for summaries</source>
        <translation>n&apos;est pas un gabarit de résumé</translation>
    </message>
    <message>
        <source>Summary of %1</source>
        <translation>Résumé de %1</translation>
    </message>
    <message>
        <source>The document has no text that could be summarised.</source>
        <translation>Le document n&apos;a pas de texte à résumer.</translation>
    </message>
    <message>
        <source>must be a file</source>
        <translation>doit être un fichier</translation>
    </message>
    <message>
        <source>must not be larger than %1 MiB</source>
        <translation>ne doit pas dépasser %1&#xa0;Mio</translation>
    </message>
    <message>
        <source>is no PDF file</source>
        <translation>n&apos;est pas un fichier PDF</translation>
    </message>
    <message>
        <source>must be EXPORT_TEMPLATE or SUMMARIZATION</source>
        <translation>doit être EXPORT_TEMPLATE ou SUMMARIZATION</translation>
    </message>
    <message>
        <source>There is no such template.</source>
        <translation>Ce gabarit n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. Free some space and send the text again.</source>
        <translation>Le disque de l&apos;espace de travail est plein. Libérez de l&apos;espace et renvoyez le texte.</translation>
    </message>
    <message>
        <source>The text must be sent as text/plain in UTF-8.</source>
        <translation>Le texte doit être envoyé comme text/plain en UTF-8.</translation>
    </message>
    <message>
        <source>The text is too large; at most %1 MiB are taken. Send it in parts.</source>
        <translation>Le texte est trop grand&#x202f;; %1&#xa0;Mio au plus sont acceptés. Envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>is no plain text in UTF-8</source>
        <translation>n&apos;est pas du texte brut en UTF-8</translation>
    </message>
    <message>
        <source>has no words in it</source>
        <translation>ne contient aucun mot</translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <translation>Ce jeton n&apos;existe pas.</translation>
    </message>
    <message>
        <source>is for other languages (%1 to %2)</source>
        <translation>est pour d&apos;autres langues (%1 vers %2)</translation>
    </message>
    <message>
        <source>This upload address is no longer good. Ask for a new one.</source>
        <translation>Cette adresse d&apos;envoi n&apos;est plus valable. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The header x-ms-blob-type: BlockBlob is missing.</source>
        <translation>L&apos;en-tête x-ms-blob-type: BlockBlob manque.</translation>
    </message>
    <message>
        <source>This is your own account. Delete it in the settings of your account, or ask another administrator.</source>
        <translation>C&apos;est votre propre compte. Supprimez-le dans les paramètres de votre compte, ou demandez à un autre administrateur.</translation>
    </message>
    <message>
        <source>This account is in use; it needs no activation.</source>
        <translation>Ce compte est utilisé&#x202f;; il n&apos;a pas besoin d&apos;être activé.</translation>
    </message>
    <message>
        <source>This user has chosen a password already. To have them start again, switch the account off first, then send the activation.</source>
        <translation>Cet utilisateur a déjà choisi un mot de passe. Pour qu&apos;il recommence, désactivez d&apos;abord le compte, puis envoyez l&apos;activation.</translation>
    </message>
    <message>
        <source>Only administrators see the webhooks of an organization.</source>
        <translation>Seuls les administrateurs voient les webhooks d&apos;une organisation.</translation>
    </message>
    <message>
        <source>There is no such webhook.</source>
        <translation>Ce webhook n&apos;existe pas.</translation>
    </message>
    <message>
        <source>has a word of more than %1 characters</source>
        <translation>contient un mot de plus de %1 caractères</translation>
    </message>
    <message>
        <source>The text is not usable: it must be plain text in UTF-8 of at most 10 MiB.</source>
        <translation>Le texte n&apos;est pas utilisable&#xa0;: il faut du texte brut en UTF-8 de 10&#xa0;Mio au plus.</translation>
    </message>
    <message>
        <source>The mail server did not accept name and password. Check SCRIPTIX_SMTP_USER and SCRIPTIX_SMTP_PASSWORD.</source>
        <translation>Le serveur de messagerie n&apos;a pas accepté le nom et le mot de passe. Vérifiez SCRIPTIX_SMTP_USER et SCRIPTIX_SMTP_PASSWORD.</translation>
    </message>
    <message>
        <source>The mail server refused the mail (SMTP %1). Check the address, and SCRIPTIX_SMTP_FROM.</source>
        <translation>Le serveur de messagerie a refusé l&apos;e-mail (SMTP %1). Vérifiez l&apos;adresse et SCRIPTIX_SMTP_FROM.</translation>
    </message>
    <message>
        <source>The mail server took too long. Try again later.</source>
        <translation>Le serveur de messagerie a mis trop de temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The mail could not be handed to the server %1 (%2).</source>
        <translation>L&apos;e-mail n&apos;a pas pu être remis au serveur %1 (%2).</translation>
    </message>
    <message>
        <source>This service cannot send mails yet. Set SCRIPTIX_SMTP_URL (smtps://server or smtp://server:587), SCRIPTIX_SMTP_FROM (the sender&apos;s address) and, when the server asks for them, SCRIPTIX_SMTP_USER and SCRIPTIX_SMTP_PASSWORD, and start the program again.</source>
        <translation>Ce service ne peut pas encore envoyer d&apos;e-mails. Définissez SCRIPTIX_SMTP_URL (smtps://server ou smtp://server:587), SCRIPTIX_SMTP_FROM (l&apos;adresse de l&apos;expéditeur) et, si le serveur les demande, SCRIPTIX_SMTP_USER et SCRIPTIX_SMTP_PASSWORD, puis redémarrez le programme.</translation>
    </message>
    <message>
        <source>is no mail address</source>
        <translation>n&apos;est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>The mail could not be made.</source>
        <translation>L&apos;e-mail n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>must have at least %1 characters</source>
        <translation>doit avoir au moins %1 caractères</translation>
    </message>
    <message>
        <source>must have a capital letter, a small letter and a digit</source>
        <translation>doit avoir une majuscule, une minuscule et un chiffre</translation>
    </message>
    <message>
        <source>This link is not valid, or it has ended. Ask for a new one.</source>
        <translation>Ce lien n&apos;est pas valide, ou il a expiré. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This token is for live captions only. Use a token of type batch.</source>
        <translation>Ce jeton ne sert qu&apos;au sous-titrage en direct. Utilisez un jeton de type batch.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an administrator.</source>
        <translation>Ce compte est désactivé. Demandez à un administrateur.</translation>
    </message>
    <message>
        <source>The code is not right, or was used already. Wait for the next one and try again.</source>
        <translation>Le code n&apos;est pas correct, ou a déjà servi. Attendez le suivant et réessayez.</translation>
    </message>
    <message>
        <source>is not the password of this account</source>
        <translation>n&apos;est pas le mot de passe de ce compte</translation>
    </message>
    <message>
        <source>There is an account with this e-mail address already. Use another address.</source>
        <translation>Il y a déjà un compte avec cette adresse e-mail. Utilisez une autre adresse.</translation>
    </message>
    <message>
        <source>names a team that is not there</source>
        <translation>nomme une équipe qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>The account of this computer keeps its name. Make another user.</source>
        <translation>Le compte de cet ordinateur garde son nom. Créez un autre utilisateur.</translation>
    </message>
    <message>
        <source>This is the account of this computer, which opens the workspace. It stays as it is; delete the folder of the workspace to be rid of everything.</source>
        <translation>C&apos;est le compte de cet ordinateur, qui ouvre l&apos;espace de travail. Il reste tel quel&#x202f;; supprimez le dossier de l&apos;espace de travail pour tout effacer.</translation>
    </message>
    <message>
        <source>This is the only administrator of the organization. Make somebody else one first.</source>
        <translation>C&apos;est le seul administrateur de l&apos;organisation. Nommez d&apos;abord quelqu&apos;un d&apos;autre.</translation>
    </message>
    <message>
        <source>This call is still being carried out. Ask again in a while.</source>
        <translation>Cet appel est encore en cours. Redemandez dans un moment.</translation>
    </message>
    <message>
        <source>This Idempotency-Key belongs to another call. Use a new one for each.</source>
        <translation>Cette Idempotency-Key appartient à un autre appel. Utilisez-en une nouvelle pour chacun.</translation>
    </message>
    <message>
        <source>This link only shows the document; it cannot be changed.</source>
        <translation>Ce lien ne fait que montrer le document&#x202f;; il ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>must be 0, 1 or 2</source>
        <translation>doit être 0, 1 ou 2</translation>
    </message>
    <message>
        <source>Local service: nothing is collected</source>
        <translation>Service local&#xa0;: rien n&apos;est prélevé</translation>
    </message>
    <message>
        <source>does not have the right form</source>
        <translation>n&apos;a pas la bonne forme</translation>
    </message>
    <message>
        <source>must name at least one role</source>
        <translation>doit nommer au moins un rôle</translation>
    </message>
    <message>
        <source>must be of these: %1</source>
        <translation>doit être parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is in this folder may only be read. Ask its owner or an administrator for more rights.</source>
        <translation>Le contenu de ce dossier ne peut être que lu. Demandez plus de droits à son propriétaire ou à un administrateur.</translation>
    </message>
    <message>
        <source>There is no such team.</source>
        <translation>Cette équipe n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is a team of that name already. Choose another name.</source>
        <translation>Il y a déjà une équipe de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>names a user who is not there</source>
        <translation>nomme un utilisateur qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Il y a déjà un gabarit de ce nom.</translation>
    </message>
    <message>
        <source>must be batch or realtime</source>
        <translation>doit être batch ou realtime</translation>
    </message>
    <message>
        <source>must be 1, 2 or 5</source>
        <translation>doit être 1, 2 ou 5</translation>
    </message>
    <message>
        <source>has parts that lead out of the document</source>
        <translation>a des parties qui mènent hors du document</translation>
    </message>
    <message>
        <source>is encrypted; save it without a password</source>
        <translation>est chiffré&#x202f;; enregistrez-le sans mot de passe</translation>
    </message>
    <message>
        <source>is too large when it is unpacked</source>
        <translation>est trop grand une fois décompressé</translation>
    </message>
    <message>
        <source>is packed too tightly to be a document</source>
        <translation>est trop comprimé pour être un document</translation>
    </message>
    <message>
        <source>is no document of the DOCX form</source>
        <translation>n&apos;est pas un document au format DOCX</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>est endommagé</translation>
    </message>
    <message>
        <source>has another archive in it</source>
        <translation>contient une autre archive</translation>
    </message>
    <message>
        <source>must not have macros in it</source>
        <translation>ne doit pas contenir de macros</translation>
    </message>
    <message>
        <source>is no glossary that is switched on</source>
        <translation>n&apos;est pas un glossaire activé</translation>
    </message>
    <message>
        <source>is not right; check the clock of the phone and type the code anew</source>
        <translation>n&apos;est pas correct&#x202f;; vérifiez l&apos;horloge du téléphone et saisissez à nouveau le code</translation>
    </message>
    <message>
        <source>must not hold a name or a password; send them in a header of the call</source>
        <translation>ne doit contenir ni nom ni mot de passe&#x202f;; envoyez-les dans un en-tête de l&apos;appel</translation>
    </message>
    <message>
        <source>must begin with https://</source>
        <translation>doit commencer par https://</translation>
    </message>
    <message>
        <source>must be the public name of a server, not a number or a local name</source>
        <translation>doit être le nom public d&apos;un serveur, pas un numéro ni un nom local</translation>
    </message>
    <message>
        <source>must not have more than %1 lines</source>
        <translation>ne doit pas avoir plus de %1 lignes</translation>
    </message>
    <message>
        <source>must have lines of the form Name: value, in plain letters</source>
        <translation>doit avoir des lignes de la forme Name: value, en lettres simples</translation>
    </message>
    <message>
        <source>must not set %1; the call sets that itself</source>
        <translation>ne doit pas définir %1&#x202f;; l&apos;appel le fait lui-même</translation>
    </message>
    <message>
        <source>must be given when there are other webhook values</source>
        <translation>doit être indiqué quand il y a d&apos;autres valeurs de webhook</translation>
    </message>
    <message>
        <source>must be POST or PUT</source>
        <translation>doit être POST ou PUT</translation>
    </message>
    <message>
        <source>The recording must be sent as audio/* or video/*.</source>
        <translation>L&apos;enregistrement doit être envoyé comme audio/* ou video/*.</translation>
    </message>
    <message>
        <source>A model can only belong to your own organization.</source>
        <translation>Un modèle ne peut appartenir qu&apos;à votre propre organisation.</translation>
    </message>
    <message>
        <source>must be English (en): no other language can be trained on this computer</source>
        <translation>doit être l&apos;anglais (en)&#xa0;: aucune autre langue ne peut être entraînée sur cet ordinateur</translation>
    </message>
    <message>
        <source>Only administrators of the organization can change templates.</source>
        <translation>Seuls les administrateurs de l&apos;organisation peuvent modifier les gabarits.</translation>
    </message>
    <message>
        <source>The file %1, which opens the secrets of this workspace, cannot be read or written. Free some space, change the folder&apos;s permissions, or restore the file.</source>
        <translation>Le fichier %1, qui ouvre les secrets de cet espace de travail, ne peut être ni lu ni écrit. Libérez de l&apos;espace, changez les droits du dossier ou restaurez le fichier.</translation>
    </message>
    <message>
        <source>is neither a language code nor the key of a trained model</source>
        <translation>n&apos;est ni un code de langue ni la clé d&apos;un modèle entraîné</translation>
    </message>
</context>
<context>
    <name>service::DataDir</name>
    <message>
        <source>The folder %1 cannot be made or written. Choose another folder for the workspace.</source>
        <translation>Le dossier %1 ne peut être ni créé ni écrit. Choisissez un autre dossier pour l&apos;espace de travail.</translation>
    </message>
    <message>
        <source>The workspace in %1 is in use by another running program. Close that program, or choose another folder.</source>
        <translation>L&apos;espace de travail de %1 est utilisé par un autre programme. Fermez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. Change its permissions, or choose another folder.</source>
        <translation>Le dossier %1 ne peut pas être écrit. Changez ses permissions ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>service::StoreError</name>
    <message>
        <source>The disk that holds the workspace is full. Free some space and try again; nothing was changed.</source>
        <translation>Le disque de l&apos;espace de travail est plein. Libérez de l&apos;espace et réessayez&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database could not be used (%1).</source>
        <translation>La base de données de l&apos;espace de travail n&apos;a pas pu être utilisée (%1).</translation>
    </message>
</context>
<context>
    <name>service::migrations</name>
    <message>
        <source>This workspace was written by a newer version of the program. Install that version, or choose another folder; nothing was changed.</source>
        <translation>Cet espace de travail a été écrit par une version plus récente du programme. Installez cette version ou choisissez un autre dossier&#x202f;; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 could not be opened or brought up to date (%2). It was left as it was; restore a copy of it, or choose another folder.</source>
        <translation>La base de données %1 de l&apos;espace de travail n&apos;a pas pu être ouverte ou mise à jour (%2). Elle est restée telle quelle&#x202f;; restaurez-en une copie ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Third-party software</source>
        <translation>Logiciels tiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>About Scriptix Desktop</source>
        <translation>À propos de Scriptix Desktop</translation>
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
        <translation>Transcriptions et sous-titres, corrigés à l&apos;oreille. Licence Apache 2.0.</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>Il s&apos;appuie sur le travail d&apos;autrui&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::AccountCommands</name>
    <message>
        <source>Sign Out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out of “%1”?</source>
        <translation>Se déconnecter de «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Some changes have not reached the server yet. They stay on this computer and are sent when you sign in again.</source>
        <translation>Certaines modifications n&apos;ont pas encore atteint le serveur. Elles restent sur cet ordinateur et seront envoyées quand vous vous reconnecterez.</translation>
    </message>
    <message>
        <source>Its recordings stay on the server and come back when you sign in again.</source>
        <translation>Ses enregistrements restent sur le serveur et reviennent quand vous vous reconnectez.</translation>
    </message>
</context>
<context>
    <name>ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::BookmarkCommands</name>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Name of the bookmark:</source>
        <translation>Nom du signet&#xa0;:</translation>
    </message>
    <message>
        <source>Name It</source>
        <translation>Nommer</translation>
    </message>
</context>
<context>
    <name>ui::BookmarksPane</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>No bookmarks yet.</source>
        <translation>Pas encore de signets.</translation>
    </message>
    <message>
        <source>No bookmarks yet.

%1 sets one at the text cursor.</source>
        <translation>Pas encore de signets.

%1 en pose un au curseur.</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a Command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message>
        <source>(removed)</source>
        <translation>(supprimé)</translation>
    </message>
    <message>
        <source>Two Versions of This Document</source>
        <translation>Deux versions de ce document</translation>
    </message>
    <message>
        <source>Use These Texts</source>
        <translation>Utiliser ces textes</translation>
    </message>
    <message numerus="yes">
        <source>The texts differ in %n place(s). Nothing is lost: the step can be undone.</source>
        <translation>
            <numerusform>Les textes diffèrent à %n endroit. Rien n&apos;est perdu&#xa0;: l&apos;étape peut être annulée.</numerusform>
            <numerusform>Les textes diffèrent à %n endroits. Rien n&apos;est perdu&#xa0;: l&apos;étape peut être annulée.</numerusform>
        </translation>
    </message>
    <message>
        <source>All Mine</source>
        <translation>Tous les miens</translation>
    </message>
    <message>
        <source>All Theirs</source>
        <translation>Tous les leurs</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L&apos;autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l&apos;autre</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>ui::DiffList</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>ui::DocumentNotices</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This document was changed somewhere else while you edited it. Both texts are kept; choose what goes into the document.</source>
        <translation>Ce document a été modifié ailleurs pendant que vous l&apos;éditiez. Les deux textes sont gardés&#x202f;; choisissez ce qui entre dans le document.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>This document is finished and can only be read.</source>
        <translation>Ce document est terminé et ne peut qu&apos;être lu.</translation>
    </message>
    <message>
        <source>Edit Again</source>
        <translation>Modifier à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that had not reached the server were put back.</source>
        <translation>
            <numerusform>%n modification qui n&apos;avait pas atteint le serveur a été rétablie.</numerusform>
            <numerusform>%n modifications qui n&apos;avaient pas atteint le serveur ont été rétablies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DocumentPage</name>
    <message>
        <source>Jump to What Is Heard</source>
        <translation>Aller à ce qu&apos;on entend</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>ui::DocumentTabs</name>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Fermer l&apos;onglet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>ui::DropOverlay</name>
    <message>
        <source>Drop to transcribe</source>
        <translation>Déposez pour transcrire</translation>
    </message>
</context>
<context>
    <name>ui::DropSheet</name>
    <message>
        <source>Add Recordings</source>
        <translation>Ajouter des enregistrements</translation>
    </message>
    <message>
        <source>Transcribe this recording</source>
        <translation>Transcrire cet enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>Transcribe %n recording(s)</source>
        <translation>
            <numerusform>Transcrire %n enregistrement</numerusform>
            <numerusform>Transcrire %n enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Produire</translation>
    </message>
    <message>
        <source>A transcript</source>
        <translation>Une transcription</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Punctuation</source>
        <translation>&amp;Ponctuation</translation>
    </message>
    <message>
        <source>&amp;Separate speakers</source>
        <translation>&amp;Séparer les locuteurs</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>P&amp;roduire&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>On this computer, speech is recognised without telling speakers apart.</source>
        <translation>Sur cet ordinateur, la parole est reconnue sans distinguer les personnes.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Temps</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>&amp;Locuteurs</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose where to save</source>
        <translation>Choisir où enregistrer</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>Avec&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>F&amp;ichier&#xa0;:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>%1 exists and will be replaced.</source>
        <translation>%1 existe et sera remplacé.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Time &amp;codes as shown</source>
        <translation>&amp;Codes temporels comme affichés</translation>
    </message>
    <message>
        <source>The recording begins at %1.</source>
        <translation>L&apos;enregistrement commence à %1.</translation>
    </message>
</context>
<context>
    <name>ui::FileCommands</name>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Add Recordings</source>
        <translation>Ajouter des enregistrements</translation>
    </message>
    <message>
        <source>Add a Folder of Recordings</source>
        <translation>Ajouter un dossier d&apos;enregistrements</translation>
    </message>
    <message>
        <source>This link does not lead to a document: %1</source>
        <translation>Ce lien ne mène pas à un document&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be transcribed. %2</source>
        <translation>%1 n&apos;a pas pu être transcrit. %2</translation>
    </message>
    <message>
        <source>%1 is still being transcribed. You will be told here when it is ready.</source>
        <translation>%1 est encore en cours de transcription. Vous serez prévenu ici quand ce sera prêt.</translation>
    </message>
    <message>
        <source>The sample is not in the library. A new data folder is given one at its first start.</source>
        <translation>L&apos;exemple n&apos;est pas dans la bibliothèque. Un nouveau dossier de données en reçoit un au premier démarrage.</translation>
    </message>
    <message>
        <source>%1 is a text, not a recording, and is left out. Open it by “Import Text or Subtitles” when the recording is transcribed.</source>
        <translation>%1 est un texte, pas un enregistrement, et est ignoré. Ouvrez-le par «&#xa0;Importer un texte ou des sous-titres&#xa0;» quand l&apos;enregistrement est transcrit.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find and Replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Previous Hit (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next Hit (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Replace (Ctrl+H)</source>
        <translation>Remplacer (Ctrl+H)</translation>
    </message>
    <message>
        <source>Find in All Documents (Ctrl+Shift+F)</source>
        <translation>Rechercher dans tous les documents (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Keep the Case of What Is Replaced</source>
        <translation>Garder la casse de ce qui est remplacé</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Replace This Hit (Enter)</source>
        <translation>Remplacer ce résultat (Entrée)</translation>
    </message>
    <message>
        <source>Replace All Hits (Ctrl+Enter)</source>
        <translation>Remplacer tous les résultats (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>ui::FindCommands</name>
    <message numerus="yes">
        <source>%n replacement(s) made.</source>
        <translation>
            <numerusform>%n remplacement fait.</numerusform>
            <numerusform>%n remplacements faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) made by “%1”.</source>
        <translation>
            <numerusform>%n remplacement fait par «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n remplacements faits par «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindField</name>
    <message>
        <source>Earlier Ones</source>
        <translation>Précédentes</translation>
    </message>
    <message>
        <source>Nothing Yet</source>
        <translation>Rien encore</translation>
    </message>
</context>
<context>
    <name>ui::FindFilters</name>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiance</translation>
    </message>
    <message>
        <source>Only in the Se&amp;lection</source>
        <translation>Seulement dans la sé&amp;lection</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>No Speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Sous %1</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Where to search: %1</source>
        <translation>Où rechercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where to Search</source>
        <translation>Où rechercher</translation>
    </message>
</context>
<context>
    <name>ui::FindToggles</name>
    <message>
        <source>Match Case (Alt+C)</source>
        <translation>Respecter la casse (Alt+C)</translation>
    </message>
    <message>
        <source>Whole Words (Alt+W)</source>
        <translation>Mots entiers (Alt+W)</translation>
    </message>
    <message>
        <source>Regular Expression (Alt+X)</source>
        <translation>Expression régulière (Alt+X)</translation>
    </message>
</context>
<context>
    <name>ui::Finder</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing was changed: every hit reads so already.</source>
        <translation>Rien n&apos;a changé&#xa0;: chaque résultat est déjà ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) made.</source>
        <translation>
            <numerusform>%n remplacement fait.</numerusform>
            <numerusform>%n remplacements faits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, from the start again</source>
        <translation>%1, de nouveau depuis le début</translation>
    </message>
    <message>
        <source>%1, from the end again</source>
        <translation>%1, de nouveau depuis la fin</translation>
    </message>
</context>
<context>
    <name>ui::FixBox</name>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Correct to “%1”</source>
        <translation>Corriger en «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ui::FixOffers</name>
    <message numerus="yes">
        <source>Replace “%1” with “%2” in %n more place(s)?</source>
        <translation>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;» à %n autre endroit&#x202f;?</numerusform>
            <numerusform>Remplacer «&#xa0;%1&#xa0;» par «&#xa0;%2&#xa0;» à %n autres endroits&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed “%1” to “%2” twice. Do it always?</source>
        <translation>Vous avez changé deux fois «&#xa0;%1&#xa0;» en «&#xa0;%2&#xa0;». Le faire toujours&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Always…</source>
        <translation>Toujours…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>In This &amp;Document</source>
        <translation>Dans ce &amp;document</translation>
    </message>
    <message>
        <source>In This &amp;Folder</source>
        <translation>Dans ce d&amp;ossier</translation>
    </message>
    <message>
        <source>On This &amp;Account</source>
        <translation>Sur ce &amp;compte</translation>
    </message>
    <message>
        <source>Also Add “%1” to My &amp;Words</source>
        <translation>Ajouter aussi «&#xa0;%1&#xa0;» à mes &amp;mots</translation>
    </message>
    <message>
        <source>Replace everywhere</source>
        <translation>Remplacer partout</translation>
    </message>
    <message numerus="yes">
        <source>Corrections that you always make fit in %n place(s) here.</source>
        <translation>
            <numerusform>Des corrections que vous faites toujours conviennent ici à %n endroit.</numerusform>
            <numerusform>Des corrections que vous faites toujours conviennent ici à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ui::GoToTimeDialog</name>
    <message>
        <source>Go to Time</source>
        <translation>Aller au temps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>&amp;Time, as 1:15, 1:02:03.5, 90s, +10 or -10:</source>
        <translation>&amp;Temps, comme 1:15, 1:02:03.5, 90s, +10 ou -10&#xa0;:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <translation>Va à %1</translation>
    </message>
    <message>
        <source>Write a time.</source>
        <translation>Écrivez un temps.</translation>
    </message>
    <message>
        <source>This is no time. Write 1:15, 90s, +10, or with frames 00:01:15:12 or +5f.</source>
        <translation>Ce n&apos;est pas un temps. Écrivez 1:15, 90s, +10, ou avec des images 00:01:15:12 ou +5f.</translation>
    </message>
    <message>
        <source>This is no time. Write 1:15, 1:02:03.5, 90s, 2m, +10 or -10.</source>
        <translation>Ce n&apos;est pas un temps. Écrivez 1:15, 1:02:03.5, 90s, 2m, +10 ou -10.</translation>
    </message>
</context>
<context>
    <name>ui::ImportCommands</name>
    <message>
        <source>Texts and subtitles</source>
        <translation>Textes et sous-titres</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the times of the recording</source>
        <translation>
            <numerusform>%n avec les temps de l&apos;enregistrement</numerusform>
            <numerusform>%n avec les temps de l&apos;enregistrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimated</source>
        <translation>
            <numerusform>%n estimé</numerusform>
            <numerusform>%n estimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Text or Subtitles</source>
        <translation>Importer un texte ou des sous-titres</translation>
    </message>
    <message>
        <source>%1 is a text. Open the document that it belongs to, for editing; then it can take the place of the text there.</source>
        <translation>%1 est un texte. Ouvrez en modification le document auquel il appartient&#x202f;; il peut alors y remplacer le texte.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The pasted text is compared with the words that it replaces…</source>
        <translation>Le texte collé est comparé aux mots qu&apos;il remplace…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pasted %1.</source>
        <translation>%1 collé.</translation>
    </message>
    <message>
        <source>Imported %1: %2.</source>
        <translation>%1 importé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import Text or Subtitles</source>
        <translation>Importer un texte ou des sous-titres</translation>
    </message>
    <message>
        <source>Replace the text by a file</source>
        <translation>Remplacer le texte par un fichier</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>&amp;Keep the times of this recording</source>
        <translation>&amp;Garder les temps de cet enregistrement</translation>
    </message>
    <message>
        <source>Take the times of the &amp;file</source>
        <translation>Prendre les temps du &amp;fichier</translation>
    </message>
    <message>
        <source>Take the &amp;speakers of the file</source>
        <translation>Prendre les &amp;locuteurs du fichier</translation>
    </message>
    <message>
        <source>Words are looked for among those that are there and get their times; the times of other words are estimated.</source>
        <translation>Les mots sont cherchés parmi ceux qui sont là et prennent leurs temps&#x202f;; les temps des autres mots sont estimés.</translation>
    </message>
    <message>
        <source>For a file that was made for this very recording.</source>
        <translation>Pour un fichier fait pour cet enregistrement même.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>with times</source>
        <translation>avec temps</translation>
    </message>
    <message>
        <source>without times</source>
        <translation>sans temps</translation>
    </message>
</context>
<context>
    <name>ui::KeyCapture</name>
    <message>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
</context>
<context>
    <name>ui::KeymapDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Touches comme dans</translation>
    </message>
    <message>
        <source>&amp;Keys as in:</source>
        <translation>&amp;Touches comme dans&#xa0;:</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrer par nom ou touche</translation>
    </message>
    <message>
        <source>&amp;Find by Key</source>
        <translation>&amp;Chercher par touche</translation>
    </message>
    <message>
        <source>&amp;Add a Key</source>
        <translation>&amp;Ajouter une touche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Back to the keys of the chosen set</source>
        <translation>Revenir aux touches du jeu choisi</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Choose an action to change its keys.</source>
        <translation>Choisissez une action pour changer ses touches.</translation>
    </message>
    <message>
        <source>Take this key away</source>
        <translation>Retirer cette touche</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Leave It</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>The text needs %1 for writing or moving. With this, it no longer does that there.</source>
        <translation>Le texte a besoin de %1 pour écrire ou se déplacer. Avec cela, il ne le fera plus.</translation>
    </message>
    <message>
        <source>Use It Anyway</source>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”.</source>
        <translation>%1 est une touche de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Take It from There</source>
        <translation>La prendre de là</translation>
    </message>
    <message>
        <source>Scriptix keys</source>
        <translation>Touches Scriptix</translation>
    </message>
    <message>
        <source>Save the Keys</source>
        <translation>Enregistrer les touches</translation>
    </message>
    <message>
        <source>Web page (*.html);;Text (*.txt)</source>
        <translation>Page web (*.html);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>ui::KeymapList</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>On buttons and in lists</source>
        <translation>Sur les boutons et dans les listes</translation>
    </message>
    <message>
        <source>In the text, always</source>
        <translation>Dans le texte, toujours</translation>
    </message>
    <message>
        <source>Split the segment</source>
        <translation>Scinder le segment</translation>
    </message>
    <message>
        <source>Line break in a segment</source>
        <translation>Saut de ligne dans un segment</translation>
    </message>
    <message>
        <source>Merge with the previous segment, at its start</source>
        <translation>Fusionner avec le segment précédent, au début</translation>
    </message>
    <message>
        <source>Merge with the next segment, at its end</source>
        <translation>Fusionner avec le segment suivant, à la fin</translation>
    </message>
    <message>
        <source>Play or pause, outside the text</source>
        <translation>Lire ou suspendre, hors du texte</translation>
    </message>
    <message>
        <source>Back and forward one frame, in the waveform</source>
        <translation>Reculer et avancer d&apos;une image, dans la forme d&apos;onde</translation>
    </message>
    <message>
        <source>Hear a word</source>
        <translation>Entendre un mot</translation>
    </message>
    <message>
        <source>Click it</source>
        <translation>Cliquez dessus</translation>
    </message>
    <message>
        <source>Keys of Scriptix Desktop (%1)</source>
        <translation>Touches de Scriptix Desktop (%1)</translation>
    </message>
</context>
<context>
    <name>ui::LibraryCommands</name>
    <message>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>Nom du nouveau dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)?</source>
        <translation>
            <numerusform>Supprimer %n élément&#x202f;?</numerusform>
            <numerusform>Supprimer %n éléments&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in the folder goes with it. This cannot be undone.</source>
        <translation>Le contenu du dossier part avec lui. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>The recording&apos;s file on your disk is not touched. This cannot be undone.</source>
        <translation>Le fichier de l&apos;enregistrement sur votre disque n&apos;est pas touché. C&apos;est irréversible.</translation>
    </message>
</context>
<context>
    <name>ui::LibraryDelegate</name>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>%1 % reviewed</source>
        <translation>%1&#xa0;% revus</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 sur %n segment revu</numerusform>
            <numerusform>%1 sur %n segments revus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::LibraryPane</name>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter the library by name</source>
        <translation>Filtrer la bibliothèque par nom</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
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
        <translation>Un enregistrement</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1 est prêt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 could not be transcribed. %2</source>
        <translation>%1 n&apos;a pas pu être transcrit. %2</translation>
    </message>
    <message>
        <source>%1 was not uploaded. %2</source>
        <translation>%1 n&apos;a pas été envoyé. %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>ui::OwnWordsDialog</name>
    <message>
        <source>My Words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>These words count as right when spelling is checked.</source>
        <translation>Ces mots comptent comme justes lors de la vérification.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>New word</source>
        <translation>Nouveau mot</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Mes mots</translation>
    </message>
    <message>
        <source>There are none yet. Words can also be added from the menu of the text.</source>
        <translation>Il n&apos;y en a pas encore. On peut aussi ajouter des mots depuis le menu du texte.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>ui::PageSpelling</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to My Words</source>
        <translation>&amp;Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>I&amp;gnore in This Document</source>
        <translation>I&amp;gnorer dans ce document</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>ui::PedalSettings</name>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source> Or, for this pedal alone, put this line into /etc/udev/rules.d/70-pedal.rules and plug it in again: SUBSYSTEM==&quot;input&quot;, ATTRS{idVendor}==&quot;%1&quot;, TAG+=&quot;uaccess&quot;</source>
        <translation> Ou, pour cette pédale seule, mettez cette ligne dans /etc/udev/rules.d/70-pedal.rules et rebranchez-la&#xa0;: SUBSYSTEM==&quot;input&quot;, ATTRS{idVendor}==&quot;%1&quot;, TAG+=&quot;uaccess&quot;</translation>
    </message>
    <message>
        <source>“%1” is there, but this account may not read it. Join the group “input” (sudo usermod -aG input $USER) and sign in to the desktop again.</source>
        <translation>«&#xa0;%1&#xa0;» est là, mais ce compte ne peut pas la lire. Rejoignez le groupe «&#xa0;input&#xa0;» (sudo usermod -aG input $USER) et reconnectez-vous au bureau.</translation>
    </message>
    <message>
        <source>Listening to: %1</source>
        <translation>À l&apos;écoute de&#xa0;: %1</translation>
    </message>
    <message>
        <source>No pedal was found. Pedals that send keys like F4 or F9 need nothing here: choose their keys under Help, Keyboard Shortcuts.</source>
        <translation>Aucune pédale trouvée. Les pédales qui envoient des touches comme F4 ou F9 n&apos;ont besoin de rien ici&#xa0;: choisissez leurs touches sous Aide, Raccourcis clavier.</translation>
    </message>
    <message>
        <source>Foot pedal</source>
        <translation>Pédale</translation>
    </message>
    <message>
        <source>Play only while the pedal is &amp;held down</source>
        <translation>Lire seulement tant que la pédale est &amp;enfoncée</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget the pedal for: %1</source>
        <translation>Oublier la pédale pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Press the pedal now…</source>
        <translation>Appuyez maintenant sur la pédale…</translation>
    </message>
    <message>
        <source>no pedal</source>
        <translation>pas de pédale</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Teach…</source>
        <translation>Apprendre…</translation>
    </message>
    <message>
        <source>Teach the pedal for: %1</source>
        <translation>Apprendre la pédale pour&#xa0;: %1</translation>
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
        <translation>Durée</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Loading the recording…</source>
        <translation>Chargement de l&apos;enregistrement…</translation>
    </message>
    <message>
        <source>No sound device was found: playing without sound.</source>
        <translation>Aucun périphérique audio&#xa0;: lecture sans son.</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::Provenance</name>
    <message>
        <source>time from the recogniser</source>
        <translation>temps du moteur de reconnaissance</translation>
    </message>
    <message>
        <source>time found in the sound</source>
        <translation>temps trouvé dans le son</translation>
    </message>
    <message>
        <source>time set by hand</source>
        <translation>temps fixé à la main</translation>
    </message>
    <message>
        <source>time from the word it was split from</source>
        <translation>temps du mot dont il est issu</translation>
    </message>
    <message>
        <source>time from the words it was made of</source>
        <translation>temps des mots dont il est fait</translation>
    </message>
    <message>
        <source>time estimated</source>
        <translation>temps estimé</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>pas de temps</translation>
    </message>
</context>
<context>
    <name>ui::RemoveSpeaker</name>
    <message>
        <source>Remove Speaker</source>
        <translation>Retirer le locuteur</translation>
    </message>
    <message numerus="yes">
        <source>Who gets the %n segments of “%1”?</source>
        <translation>
            <numerusform>À qui va le %n segment de «&#xa0;%1&#xa0;»&#x202f;?</numerusform>
            <numerusform>À qui vont les %n segments de «&#xa0;%1&#xa0;»&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who gets the segments</source>
        <translation>À qui vont les segments</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Vous pouvez l&apos;annuler.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ui::ReviewCommands</name>
    <message>
        <source>Your own words could not be kept. %1</source>
        <translation>Vos mots n&apos;ont pas pu être gardés. %1</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPane</name>
    <message>
        <source>Kind of issue</source>
        <translation>Type de point</translation>
    </message>
    <message>
        <source>Words are unsure below</source>
        <translation>Mots incertains sous</translation>
    </message>
    <message>
        <source>Words that the recogniser was less sure of are listed and underlined.</source>
        <translation>Les mots dont la reconnaissance était moins sûre sont listés et soulignés.</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <translation>sous %1&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Reviewed segments</source>
        <translation>Segments revus</translation>
    </message>
    <message numerus="yes">
        <source>“%1” became “%2” in %n place(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est devenu «&#xa0;%2&#xa0;» à %n endroit.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est devenu «&#xa0;%2&#xa0;» à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that may be wrong are listed here when a document is open.</source>
        <translation>Les endroits peut-être faux sont listés ici quand un document est ouvert.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <translation>Il ne reste rien à vérifier.</translation>
    </message>
    <message>
        <source>There is nothing of this kind.</source>
        <translation>Il n&apos;y a rien de ce type.</translation>
    </message>
    <message>
        <source>The document&apos;s language is not known, so unknown words are not looked for.</source>
        <translation>La langue du document n&apos;est pas connue, les mots inconnus ne sont donc pas cherchés.</translation>
    </message>
    <message>
        <source>There is no dictionary for %1, so unknown words are not looked for.</source>
        <translation>Il n&apos;y a pas de dictionnaire pour %1, les mots inconnus ne sont donc pas cherchés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 sur %n segment revu</numerusform>
            <numerusform>%1 sur %n segments revus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Reviewing</name>
    <message>
        <source>Fix all alike</source>
        <translation>Corriger tous les semblables</translation>
    </message>
</context>
<context>
    <name>ui::RuleFiles</name>
    <message>
        <source>Import Rules</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>The file could not be read. %1</source>
        <translation>Le fichier n&apos;a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>There are no rules in this file. A line needs two fields: what to find and what to put in its place.</source>
        <translation>Il n&apos;y a pas de règles dans ce fichier. Une ligne a besoin de deux champs&#xa0;: que chercher et que mettre à la place.</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>Exporter les règles</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The list was exported.</source>
        <translation>La liste a été exportée.</translation>
    </message>
    <message>
        <source>The list could not be exported. %1</source>
        <translation>La liste n&apos;a pas pu être exportée. %1</translation>
    </message>
</context>
<context>
    <name>ui::RulesDialog</name>
    <message>
        <source>Replacement Lists</source>
        <translation>Listes de remplacements</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Rem&amp;placer</translation>
    </message>
    <message>
        <source>Learned from corrections</source>
        <translation>Apprises des corrections</translation>
    </message>
    <message>
        <source>New List</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>Nom de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename List</source>
        <translation>Renommer la liste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete List</source>
        <translation>Supprimer la liste</translation>
    </message>
    <message>
        <source>Delete the list “%1”?</source>
        <translation>Supprimer la liste «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its rules cannot be brought back. Export them first to keep them.</source>
        <translation>Ses règles ne peuvent pas être récupérées. Exportez-les d&apos;abord pour les garder.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Apprises</translation>
    </message>
    <message>
        <source>Open a document to use the list on it.</source>
        <translation>Ouvrez un document pour lui appliquer la liste.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>The document is marked as finished.</source>
        <translation>Le document est marqué comme terminé.</translation>
    </message>
    <message>
        <source>%1 replacements in this document</source>
        <translation>%1 remplacements dans ce document</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message>
        <source>Find in documents</source>
        <translation>Rechercher dans les documents</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Keep the Case of What Is Replaced</source>
        <translation>Garder la casse de ce qui est remplacé</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>This folder</source>
        <translation>Ce dossier</translation>
    </message>
    <message>
        <source>Whole library</source>
        <translation>Toute la bibliothèque</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documents ouverts</translation>
    </message>
    <message>
        <source>Replace in Documents (Ctrl+H)</source>
        <translation>Remplacer dans les documents (Ctrl+H)</translation>
    </message>
    <message>
        <source>Replace in Documents</source>
        <translation>Remplacer dans les documents</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Hits by document</source>
        <translation>Résultats par document</translation>
    </message>
    <message>
        <source>Check All</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Check None</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>The first %1 hits. Search for more letters or in a smaller folder.</source>
        <translation>Les %1 premiers résultats. Cherchez plus de lettres ou dans un dossier plus petit.</translation>
    </message>
    <message>
        <source>%1 hits so far, %2 of %3 documents searched</source>
        <translation>%1 résultats jusqu&apos;ici, %2 documents sur %3 parcourus</translation>
    </message>
    <message>
        <source>%1 hits, %2 documents searched</source>
        <translation>%1 résultats, %2 documents parcourus</translation>
    </message>
    <message>
        <source>No hits, %1 documents searched</source>
        <translation>Aucun résultat, %1 documents parcourus</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Remplacer %1</translation>
    </message>
    <message>
        <source>%1 replaced in %2 documents.</source>
        <translation>%1 remplacés dans %2 documents.</translation>
    </message>
    <message>
        <source>%1 were changed meanwhile and left alone.</source>
        <translation>%1 ont changé entre-temps et sont restés tels quels.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::SegmentTimes</name>
    <message>
        <source>The end must come after the start.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
    <message>
        <source>The segment before ends at %1.</source>
        <translation>Le segment précédent finit à %1.</translation>
    </message>
    <message>
        <source>The next segment starts at %1.</source>
        <translation>Le segment suivant commence à %1.</translation>
    </message>
    <message>
        <source>The recording ends at %1.</source>
        <translation>L&apos;enregistrement finit à %1.</translation>
    </message>
    <message>
        <source>Segment Times</source>
        <translation>Temps du segment</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>Set Times</source>
        <translation>Fixer les temps</translation>
    </message>
    <message>
        <source>This segment cannot be changed now.</source>
        <translation>Ce segment ne peut pas être modifié maintenant.</translation>
    </message>
    <message>
        <source>Write times like 00:01:14.320.</source>
        <translation>Écrivez les temps comme 00:01:14.320.</translation>
    </message>
    <message>
        <source>lasts %1</source>
        <translation>dure %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>&amp;Step back and forward:</source>
        <translation>&amp;Pas en arrière et en avant&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;After a pause, go back:</source>
        <translation>&amp;Après une pause, reculer de&#xa0;:</translation>
    </message>
    <message>
        <source>So that the last word is heard again.</source>
        <translation>Pour réentendre le dernier mot.</translation>
    </message>
    <message>
        <source>Pause while I &amp;type</source>
        <translation>Pause pendant que je &amp;tape</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>&amp;Underline words less certain than:</source>
        <translation>&amp;Souligner les mots moins sûrs que&#xa0;:</translation>
    </message>
    <message>
        <source>0 % underlines none.</source>
        <translation>0 % n&apos;en souligne aucun.</translation>
    </message>
    <message>
        <source>&amp;Zoom of the text:</source>
        <translation>&amp;Zoom du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>&amp;Au plus&#xa0;:</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> Mo/s</translation>
    </message>
    <message>
        <source>All uploads together; 0 is no limit.</source>
        <translation>Tous les envois ensemble&#x202f;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>S&amp;mall step:</source>
        <translation>Petit &amp;pas&#xa0;:</translation>
    </message>
    <message>
        <source>Stop after e&amp;very segment</source>
        <translation>S&apos;arrêter après cha&amp;que segment</translation>
    </message>
    <message>
        <source>The text &amp;cursor moves the playhead</source>
        <translation>Le &amp;curseur déplace la tête de lecture</translation>
    </message>
    <message>
        <source>&amp;Remember speed and volume:</source>
        <translation>&amp;Retenir vitesse et volume&#xa0;:</translation>
    </message>
    <message>
        <source>For all documents together</source>
        <translation>Pour tous les documents ensemble</translation>
    </message>
    <message>
        <source>For each document</source>
        <translation>Pour chaque document</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>W&amp;ithout a key for:</source>
        <translation>Sans touc&amp;he pendant&#xa0;:</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>&amp;Go on playing:</source>
        <translation>&amp;Reprendre la lecture&#xa0;:</translation>
    </message>
    <message>
        <source>When I stop typing</source>
        <translation>Quand j&apos;arrête de saisir</translation>
    </message>
    <message>
        <source>After every word or segment I type</source>
        <translation>Après chaque mot ou segment saisi</translation>
    </message>
    <message>
        <source>When I press play</source>
        <translation>Quand j&apos;appuie sur lecture</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>À partir &amp;de&#xa0;:</translation>
    </message>
    <message>
        <source>Where it stopped</source>
        <translation>Là où elle s&apos;est arrêtée</translation>
    </message>
    <message>
        <source>A little before that</source>
        <translation>Un peu avant</translation>
    </message>
    <message>
        <source>Before what I typed</source>
        <translation>Avant ce que j&apos;ai saisi</translation>
    </message>
    <message>
        <source>After what I typed</source>
        <translation>Après ce que j&apos;ai saisi</translation>
    </message>
    <message>
        <source>“A little” is the way back after a pause.</source>
        <translation>«&#xa0;Un peu&#xa0;» est le retour après une pause.</translation>
    </message>
    <message>
        <source>Inserted times &amp;look like:</source>
        <translation>Aspect des temps &amp;insérés&#xa0;:</translation>
    </message>
    <message>
        <source>Foot pedal</source>
        <translation>Pédale</translation>
    </message>
    <message>
        <source>Check &amp;spelling while I type</source>
        <translation>Vérifier l&apos;&amp;orthographe pendant la saisie</translation>
    </message>
</context>
<context>
    <name>ui::SidePanes</name>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Close Pane</source>
        <translation>Fermer le volet</translation>
    </message>
</context>
<context>
    <name>ui::SignInDialog</name>
    <message>
        <source>Sign In</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sign in to Scriptix</source>
        <translation>Se connecter à Scriptix</translation>
    </message>
    <message>
        <source>E-mail and Password</source>
        <translation>E-mail et mot de passe</translation>
    </message>
    <message>
        <source>API Token</source>
        <translation>Jeton d&apos;API</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;veur&#xa0;:</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Jeton&#xa0;:</translation>
    </message>
    <message>
        <source>Tokens are made on the web, under Account, API tokens.</source>
        <translation>Les jetons se créent sur le web, sous Compte, Jetons d&apos;API.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows, or one of your backup codes.</source>
        <translation>Saisissez les six chiffres de votre authentificateur ou un de vos codes de secours.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>&amp;Code&#xa0;:</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Your browser opens. Sign in there with your Microsoft account; this window then goes on by itself.</source>
        <translation>Votre navigateur s&apos;ouvre. Connectez-vous-y avec votre compte Microsoft&#x202f;; cette fenêtre continuera ensuite toute seule.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerChanges</name>
    <message>
        <source>Merge Speakers</source>
        <translation>Fusionner les locuteurs</translation>
    </message>
    <message>
        <source>There is a “%2” already. Merge “%1” and “%2”?</source>
        <translation>Il y a déjà «&#xa0;%2&#xa0;». Fusionner «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>The %n segments of “%1” will be spoken by “%2”. You can undo this.</source>
        <translation>
            <numerusform>Le %n segment de «&#xa0;%1&#xa0;» sera dit par «&#xa0;%2&#xa0;». Vous pouvez l&apos;annuler.</numerusform>
            <numerusform>Les %n segments de «&#xa0;%1&#xa0;» seront dits par «&#xa0;%2&#xa0;». Vous pouvez l&apos;annuler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Rename Speaker</source>
        <translation>Renommer le locuteur</translation>
    </message>
    <message>
        <source>New name, in the whole document:</source>
        <translation>Nouveau nom, dans tout le document&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Locuteur %1</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerColours</name>
    <message>
        <source>By Its Place in the List</source>
        <translation>Selon sa place dans la liste</translation>
    </message>
    <message>
        <source>Another Colour…</source>
        <translation>Une autre couleur…</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerCommands</name>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>There is nothing to hear of “%1” alone.</source>
        <translation>Il n&apos;y a rien à entendre de «&#xa0;%1&#xa0;» seul.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerDelegate</name>
    <message>
        <source>No segments</source>
        <translation>Aucun segment</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>time · share</comment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation>Nom du locuteur</translation>
    </message>
    <message>
        <source>Listen to this voice</source>
        <translation>Écouter cette voix</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerPicker</name>
    <message>
        <source>Choose a Speaker</source>
        <translation>Choisir un locuteur</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Name or number of the speaker</source>
        <translation>Nom ou numéro du locuteur</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>New speaker “%1”</source>
        <translation>Nouveau locuteur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>Enter: this segment. Shift+Enter: all up to the next speaker.</source>
        <translation>Entrée&#xa0;: ce segment. Maj+Entrée&#xa0;: tous jusqu&apos;au locuteur suivant.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakersPane</name>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Nobody has a name here yet. Add a speaker, or choose one for a segment.</source>
        <translation>Personne n&apos;a encore de nom ici. Ajoutez un locuteur ou choisissez-en un pour un segment.</translation>
    </message>
    <message numerus="yes">
        <source>%n segments without a speaker</source>
        <translation>
            <numerusform>%n segment sans locuteur</numerusform>
            <numerusform>%n segments sans locuteur</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of the Speaker</source>
        <translation>Couleur du locuteur</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Begin with a recording</source>
        <translation>Commencez par un enregistrement</translation>
    </message>
    <message>
        <source>Drop a recording on this window</source>
        <translation>Déposez un enregistrement dans cette fenêtre</translation>
    </message>
    <message>
        <source>or click to choose one. It is turned into text on this computer; nothing leaves it.</source>
        <translation>ou cliquez pour en choisir un. Il est transcrit sur cet ordinateur&#x202f;; rien n&apos;en sort.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l&apos;exemple</translation>
    </message>
    <message>
        <source>A short conversation with its transcript, to play with.</source>
        <translation>Une courte conversation avec sa transcription, pour essayer.</translation>
    </message>
    <message>
        <source>Sign in to Scriptix</source>
        <translation>Se connecter à Scriptix</translation>
    </message>
    <message>
        <source>Work with your team&apos;s recordings and all languages.</source>
        <translation>Travaillez avec les enregistrements de votre équipe et toutes les langues.</translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message>
        <source>No changes on this computer</source>
        <translation>Aucune modification sur cet ordinateur</translation>
    </message>
    <message>
        <source>Saving on this computer…</source>
        <translation>Enregistrement sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Saved on this computer %1</source>
        <translation>Enregistré sur cet ordinateur %1</translation>
    </message>
    <message>
        <source>Not saved on this computer</source>
        <translation>Pas enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Same as on the server</source>
        <translation>Identique au serveur</translation>
    </message>
    <message>
        <source>To be sent to the server</source>
        <translation>À envoyer au serveur</translation>
    </message>
    <message>
        <source>Sending to the server…</source>
        <translation>Envoi au serveur…</translation>
    </message>
    <message>
        <source>Saved on the server %1</source>
        <translation>Enregistré sur le serveur %1</translation>
    </message>
    <message>
        <source>Server not reached; will be sent later</source>
        <translation>Serveur injoignable&#x202f;; envoi plus tard</translation>
    </message>
    <message>
        <source>Sign in to send to the server</source>
        <translation>Connectez-vous pour envoyer au serveur</translation>
    </message>
    <message>
        <source>Changed elsewhere: compare</source>
        <translation>Modifié ailleurs&#xa0;: comparer</translation>
    </message>
    <message>
        <source>Not saved on the server</source>
        <translation>Pas enregistré sur le serveur</translation>
    </message>
    <message>
        <source>Segment %1 of %2</source>
        <translation>Segment %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n segment(s) reviewed</source>
        <translation>
            <numerusform>%1 sur %n segment revu</numerusform>
            <numerusform>%1 sur %n segments revus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimeCommands</name>
    <message>
        <source>The start can be set from %1 to %2; the playhead is at %3.</source>
        <translation>Le début peut être fixé de %1 à %2&#x202f;; la tête de lecture est à %3.</translation>
    </message>
    <message>
        <source>The end can be set from %1 to %2; the playhead is at %3.</source>
        <translation>La fin peut être fixée de %1 à %2&#x202f;; la tête de lecture est à %3.</translation>
    </message>
</context>
<context>
    <name>ui::TimeDisplayDialog</name>
    <message>
        <source>Time Codes</source>
        <translation>Codes temporels</translation>
    </message>
    <message>
        <source>Parts of a second</source>
        <translation>Fractions de seconde</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Frames, %1 a second</source>
        <translation>Images, %1 par seconde</translation>
    </message>
    <message>
        <source>The recording begins at</source>
        <translation>L&apos;enregistrement commence à</translation>
    </message>
    <message>
        <source>The recording &amp;begins at:</source>
        <translation>L&apos;enregistrement &amp;commence à&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Parts of a second:</source>
        <translation>&amp;Fractions de seconde&#xa0;:</translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The first minute ends at %1. The times of words and exports to JSON stay as they are.</source>
        <translation>La première minute finit à %1. Les temps des mots et les exports JSON restent tels quels.</translation>
    </message>
    <message>
        <source>Write the time as 10:00:00:00 or 1:15.</source>
        <translation>Écrivez le temps comme 10:00:00:00 ou 1:15.</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptView</name>
    <message>
        <source>%1: %2</source>
        <comment>time: text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>speaker, time: text</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Italique</translation>
    </message>
    <message>
        <source>U&amp;nderline</source>
        <translation>So&amp;uligner</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Déplacer du texte</translation>
    </message>
    <message>
        <source>Drop text</source>
        <translation>Déposer du texte</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>ui::UploadDelegate</name>
    <message>
        <source>Waiting · %1</source>
        <translation>En attente · %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Paused · %1 of %2</source>
        <translation>En pause · %1 sur %2</translation>
    </message>
    <message>
        <source>Uploaded · %1</source>
        <translation>Envoyé · %1</translation>
    </message>
</context>
<context>
    <name>ui::UploadsPane</name>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Recordings on their way to be transcribed are listed here.</source>
        <translation>Les enregistrements en cours d&apos;envoi sont listés ici.</translation>
    </message>
    <message numerus="yes">
        <source>Uploads (%n running)</source>
        <translation>
            <numerusform>Envois (%n en cours)</numerusform>
            <numerusform>Envois (%n en cours)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionCommands</name>
    <message>
        <source>Back to the Machine&apos;s Text</source>
        <translation>Revenir au texte de la machine</translation>
    </message>
    <message>
        <source>Make “%1” again what the machine wrote?</source>
        <translation>Remettre dans «&#xa0;%1&#xa0;» ce que la machine a écrit&#x202f;?</translation>
    </message>
    <message>
        <source>All corrections go. The step can be undone, and the text of now is kept as a version.</source>
        <translation>Toutes les corrections partent. L&apos;étape peut être annulée et le texte actuel est gardé comme version.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>The words are those of the machine.</source>
        <translation>Les mots sont ceux de la machine.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are as the machine wrote them again.</source>
        <translation>
            <numerusform>%n mot est de nouveau comme la machine l&apos;a écrit.</numerusform>
            <numerusform>%n mots sont de nouveau comme la machine les a écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is what the machine wrote.</source>
        <translation>C&apos;est ce que la machine a écrit.</translation>
    </message>
</context>
<context>
    <name>ui::VersionDelegate</name>
    <message>
        <source>Version of the server: %1</source>
        <translation>Version du serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::Versions</name>
    <message>
        <source>as it was opened</source>
        <translation>à l&apos;ouverture</translation>
    </message>
    <message>
        <source>saved by you</source>
        <translation>enregistré par vous</translation>
    </message>
    <message>
        <source>saved automatically</source>
        <translation>enregistré automatiquement</translation>
    </message>
    <message>
        <source>as it was closed</source>
        <translation>à la fermeture</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>avant un grand changement</translation>
    </message>
    <message>
        <source>before anybody changed it</source>
        <translation>avant toute modification</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Hier %1</translation>
    </message>
    <message>
        <source>The machine&apos;s text</source>
        <translation>Le texte de la machine</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) changed</source>
        <translation>
            <numerusform>%n mot modifié</numerusform>
            <numerusform>%n mots modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>sur le serveur</translation>
    </message>
    <message>
        <source>The same words as now.</source>
        <translation>Les mêmes mots que maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) differ</source>
        <translation>
            <numerusform>%n mot diffère</numerusform>
            <numerusform>%n mots diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiés</translation>
    </message>
    <message>
        <source>word error %1</source>
        <translation>erreurs de mots %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::VersionsPane</name>
    <message>
        <source>Open a document to see its earlier versions.</source>
        <translation>Ouvrez un document pour voir ses versions antérieures.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Kept on this computer: all of today, one an hour for a week, one a day for 90 days.</source>
        <translation>Gardées sur cet ordinateur&#xa0;: toutes celles d&apos;aujourd&apos;hui, une par heure pendant une semaine, une par jour pendant 90 jours.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Restore &amp;Segment</source>
        <translation>Restaurer le &amp;segment</translation>
    </message>
    <message>
        <source>Brings back what the chosen segment said; can be undone</source>
        <translation>Ramène ce que disait le segment choisi&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>Tout rest&amp;aurer</translation>
    </message>
    <message>
        <source>Brings back the whole text; can be undone</source>
        <translation>Ramène tout le texte&#x202f;; peut être annulé</translation>
    </message>
    <message>
        <source>Comparing with the text now…</source>
        <translation>Comparaison avec le texte actuel…</translation>
    </message>
    <message>
        <source>The earlier text is back.</source>
        <translation>Le texte antérieur est revenu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ui::VideoPane</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>ui::Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d&apos;onde</translation>
    </message>
    <message>
        <source>Left and Right move the playhead, comma and period by a frame, Ctrl+Left and Ctrl+Right to an edge. Plus and minus zoom. [ and ] set the start and end of the segment to the playhead, { and } those of the word.</source>
        <translation>Gauche et droite déplacent la tête de lecture, virgule et point d&apos;une image, Ctrl+Gauche et Ctrl+Droite jusqu&apos;à un bord. Plus et moins zooment. [ et ] mettent le début et la fin du segment à la tête de lecture, { et } ceux du mot.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, segment %2 from %3 to %4</source>
        <translation>%1, segment %2 de %3 à %4</translation>
    </message>
</context>
</TS>
