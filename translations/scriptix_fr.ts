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
        <source>Reset &amp;to the Machine&apos;s Text…</source>
        <translation>Revenir au texte de la &amp;machine…</translation>
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
        <translation>&amp;Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Back &amp;Half a Second</source>
        <translation>Reculer d&apos;une &amp;demi-seconde</translation>
    </message>
    <message>
        <source>Forward Half a Se&amp;cond</source>
        <translation>A&amp;vancer d&apos;une demi-seconde</translation>
    </message>
    <message>
        <source>Play from the Te&amp;xt Cursor</source>
        <translation>Lire depuis le &amp;curseur</translation>
    </message>
    <message>
        <source>Play This Se&amp;gment</source>
        <translation>Lire ce se&amp;gment</translation>
    </message>
    <message>
        <source>&amp;Loop This Segment</source>
        <translation>Lire ce segment en &amp;boucle</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Plus lent</translation>
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
        <translation>S&amp;uivre ce qu&apos;on entend</translation>
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
        <source>Pre&amp;vious Doubtful Word</source>
        <translation>Mot &amp;douteux précédent</translation>
    </message>
    <message>
        <source>Next Doubtful &amp;Word</source>
        <translation>&amp;Mot douteux suivant</translation>
    </message>
    <message>
        <source>Word Is &amp;Right, Go On</source>
        <translation>Mot &amp;juste, continuer</translation>
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
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Scriptix Desktop</source>
        <translation>À &amp;propos de Scriptix Desktop</translation>
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
        <translation>Le service ne peut pas écouter sur le port %1 de cet ordinateur : %2</translation>
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
        <translation>Dossier de l&apos;espace de travail ; créé s&apos;il manque.</translation>
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
        <translation>Le moteur de reconnaissance (%1) ne peut pas démarrer : %2</translation>
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
        <translation>Pour l&apos;anglais, installez PocketSphinx : sudo apt install pocketsphinx pocketsphinx-en-us</translation>
    </message>
    <message>
        <source>For about 20 languages, install Vosk (pipx install vosk) and unpack a model from alphacephei.com/vosk/models in the folder %1</source>
        <translation>Pour une vingtaine de langues, installez Vosk (pipx install vosk) et décompressez un modèle d&apos;alphacephei.com/vosk/models dans le dossier %1</translation>
    </message>
    <message>
        <source>The decoded sound cannot be read: %1</source>
        <translation>Le son décodé ne peut pas être lu : %1</translation>
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
        <translation>whisper-cli n&apos;a pas donné de résultat lisible. Est-ce une version de 2023 ou plus récente ?</translation>
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
        <translation>Le document est endommagé : ce n&apos;est pas du JSON complet et valide.</translation>
    </message>
    <message>
        <source>The document is too large for this computer&apos;s memory.</source>
        <translation>Le document est trop grand pour la mémoire de cet ordinateur.</translation>
    </message>
    <message>
        <source>The document is larger than 1 GB; it cannot be opened.</source>
        <translation>Le document dépasse 1 Go ; il ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file is valid JSON, but holds no transcript or captions.</source>
        <translation>Le fichier est du JSON valide, mais ne contient ni transcription ni sous-titres.</translation>
    </message>
</context>
<context>
    <name>Srt</name>
    <message>
        <source>The file is larger than 64 MB; subtitle files are not.</source>
        <translation>Le fichier dépasse 64 Mo ; ce n&apos;est pas le cas des fichiers de sous-titres.</translation>
    </message>
    <message>
        <source>The time of a subtitle cannot be read.</source>
        <translation>Le temps d&apos;un sous-titre est illisible.</translation>
    </message>
    <message>
        <source>The file holds no subtitles: no line has two times with an arrow between them.</source>
        <translation>Le fichier ne contient pas de sous-titres : aucune ligne n&apos;a deux temps séparés par une flèche.</translation>
    </message>
</context>
<context>
    <name>Txt</name>
    <message>
        <source>The file is larger than 64 MB; a transcript is not.</source>
        <translation>Le fichier dépasse 64 Mo ; ce n&apos;est pas le cas d&apos;une transcription.</translation>
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
        <translation>Le fichier dépasse 64 Mo ; ce n&apos;est pas le cas des fichiers de sous-titres.</translation>
    </message>
    <message>
        <source>The file does not start with WEBVTT, so it is no WebVTT file.</source>
        <translation>Le fichier ne commence pas par WEBVTT ; ce n&apos;est pas un fichier WebVTT.</translation>
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
        <translation>Le fichier n&apos;a pas pu être assemblé : mémoire insuffisante.</translation>
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
        <translation>Le serveur n&apos;a pas réussi. Réessayez ; si cela persiste, prévenez la personne qui le gère.</translation>
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
        <translation>La réponse du serveur n&apos;a pas pu être comprise. Réessayez ; si cela persiste, ce programme et le serveur sont peut-être de versions incompatibles.</translation>
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
        <translation>%1 ne peut pas être utilisé : hors de cet ordinateur, seul https:// est sûr. Corrigez l&apos;adresse.</translation>
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
        <translation>Ce qui a été reçu n&apos;a pas pu être enregistré : %1 Libérez de l&apos;espace et réessayez.</translation>
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
        <translation>%1 n&apos;a pas pu être ouvert : </translation>
    </message>
    <message>
        <source>%1 is empty. Choose a recording with sound in it.</source>
        <translation>%1 est vide. Choisissez un enregistrement avec du son.</translation>
    </message>
    <message>
        <source>%1 could not be read: </source>
        <translation>%1 n&apos;a pas pu être lu : </translation>
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
        <source>The connection to %1 is not safe, so nothing was sent. Check the date of this computer and ask whoever runs the server.</source>
        <translation>La connexion à %1 n&apos;est pas sûre ; rien n&apos;a été envoyé. Vérifiez la date de cet ordinateur et demandez au gestionnaire du serveur.</translation>
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
        <source>The connection to %1 is not safe, so nothing was sent. Check the date of this computer and ask whoever runs the server.</source>
        <translation>La connexion à %1 n&apos;est pas sûre ; rien n&apos;a été envoyé. Vérifiez la date de cet ordinateur et demandez au gestionnaire du serveur.</translation>
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
    <name>cli</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
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
        <translation>« %1 » demande plus d&apos;arguments.</translation>
    </message>
    <message>
        <source>“%1” takes fewer arguments.</source>
        <translation>« %1 » prend moins d&apos;arguments.</translation>
    </message>
    <message>
        <source>--type is “document” or “caption”.</source>
        <translation>--type est « document » ou « caption ».</translation>
    </message>
    <message>
        <source>“export” needs --format.</source>
        <translation>« export » demande --format.</translation>
    </message>
    <message>
        <source>Name either a server (--server URL --token-file FILE) or a folder (--data DIR).</source>
        <translation>Indiquez soit un serveur (--server URL --token-file FILE), soit un dossier (--data DIR).</translation>
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
        <translation>Il n&apos;y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>%1 is in no format that can be read. Name one with --from: %2.</source>
        <translation>%1 n&apos;est dans aucun format lisible. Indiquez-en un avec --from : %2.</translation>
    </message>
    <message>
        <source>Name a format to write with --to: %1.</source>
        <translation>Indiquez avec --to un format à écrire : %1.</translation>
    </message>
</context>
<context>
    <name>cli::Connection</name>
    <message>
        <source>“%1” is not a server&apos;s address; write for example https://api.scriptix.io.</source>
        <translation>« %1 » n&apos;est pas une adresse de serveur ; écrivez par exemple https://api.scriptix.io.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>The session has no document yet; its status is “%1”.</source>
        <translation>La session n&apos;a pas encore de document ; son état est « %1 ».</translation>
    </message>
</context>
<context>
    <name>cli::UploadCommand</name>
    <message>
        <source>%1: uploading</source>
        <translation>%1 : envoi</translation>
    </message>
    <message>
        <source>%1: recognising</source>
        <translation>%1 : reconnaissance</translation>
    </message>
    <message>
        <source>The recording could not be recognised.</source>
        <translation>L&apos;enregistrement n&apos;a pas pu être reconnu.</translation>
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
        <translation>Dossier de l&apos;espace de travail ; créé s&apos;il manque.</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1; any free one by default.</source>
        <translation>Port sur 127.0.0.1 ; par défaut un port libre.</translation>
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
        <translation>Usage : scriptix-service --data DOSSIER [--port N] [--keep-running]</translation>
    </message>
</context>
<context>
    <name>media::Messages</name>
    <message>
        <source>“%1” does not exist any more. Check whether it was moved or deleted.</source>
        <translation>« %1 » n&apos;existe plus. Vérifiez s&apos;il a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a sound or video file.</source>
        <translation>« %1 » n&apos;est pas un fichier. Choisissez un fichier audio ou vidéo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you are allowed to open it.</source>
        <translation>« %1 » ne peut pas être lu. Vérifiez que vous avez le droit de l&apos;ouvrir.</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Copy or record it again.</source>
        <translation>« %1 » est vide (0 octet). Copiez-le ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a sound or video file, or is of a kind that cannot be played. Choose a recording, for example MP3, M4A, WAV or MP4.</source>
        <translation>« %1 » n&apos;est pas un fichier audio ou vidéo, ou d&apos;un genre qui ne peut être lu. Choisissez un enregistrement, par exemple MP3, M4A, WAV ou MP4.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off while it was copied. Copy or export it again.</source>
        <translation>« %1 » est endommagé ou a été tronqué à la copie. Copiez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is 0 seconds long: there is nothing to play or to recognise. Record it again.</source>
        <translation>« %1 » dure 0 seconde : il n&apos;y a rien à lire ni à reconnaître. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” has no sound, so there is no speech to recognise. Choose a recording with sound.</source>
        <translation>« %1 » n&apos;a pas de son ; il n&apos;y a pas de parole à reconnaître. Choisissez un enregistrement avec du son.</translation>
    </message>
    <message>
        <source>The sound of “%1” is in the format %2, which cannot be decoded here. Convert it to MP3, M4A or WAV.</source>
        <translation>Le son de « %1 » est au format %2, qui ne peut être décodé ici. Convertissez-le en MP3, M4A ou WAV.</translation>
    </message>
    <message>
        <source>“%1” cannot be played, because a part of FFmpeg is missing. Install the package %2 and start the program again.</source>
        <translation>« %1 » ne peut pas être lu, car une partie de FFmpeg manque. Installez le paquet %2 et redémarrez le programme.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Check the disk or the connection and try again.</source>
        <translation>« %1 » n&apos;a pas pu être lu jusqu&apos;à la fin. Vérifiez le disque ou la connexion et réessayez.</translation>
    </message>
    <message>
        <source>The decoded sound could not be written to “%1”: %2. Make room on the disk and try again.</source>
        <translation>Le son décodé n&apos;a pas pu être écrit dans « %1 » : %2. Libérez de l&apos;espace et réessayez.</translation>
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
        <translation>Vous avez été déconnecté. Reconnectez-vous ; rien n&apos;est perdu entre-temps.</translation>
    </message>
    <message>
        <source>The accounts could not be remembered. %1</source>
        <translation>Les comptes n&apos;ont pas pu être mémorisés. %1</translation>
    </message>
    <message>
        <source>The keyring did not give the password; it may be locked. Unlock it, or sign in again.</source>
        <translation>Le trousseau n&apos;a pas donné le mot de passe ; il est peut-être verrouillé. Déverrouillez-le ou reconnectez-vous.</translation>
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
</context>
<context>
    <name>models::Database</name>
    <message>
        <source>The file %1 could not be used (%2).</source>
        <translation>Le fichier %1 n&apos;a pas pu être utilisé (%2).</translation>
    </message>
</context>
<context>
    <name>models::DocumentSync</name>
    <message>
        <source>The document was marked as finished, so the server takes no changes. Yours are kept on this computer; open the document for editing again to save them.</source>
        <translation>Le document a été marqué comme terminé ; le serveur n&apos;accepte plus de modifications. Les vôtres sont gardées sur cet ordinateur ; rouvrez le document pour les enregistrer.</translation>
    </message>
    <message>
        <source>Somebody else changed the same places. Both versions are kept; choose what to use.</source>
        <translation>Quelqu&apos;un d&apos;autre a modifié les mêmes endroits. Les deux versions sont gardées ; choisissez ce qu&apos;il faut utiliser.</translation>
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
        <translation>Le serveur n&apos;a pas pu enregistrer (%1). Un nouvel essai se fait tout seul ; vos modifications sont gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The document is no longer on the server. Export it to keep it.</source>
        <translation>Le document n&apos;est plus sur le serveur. Exportez-le pour le garder.</translation>
    </message>
    <message>
        <source>The server does not take the changes: %1 They are kept on this computer.</source>
        <translation>Le serveur n&apos;accepte pas les modifications : %1 Elles sont gardées sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>models::Keyring</name>
    <message>
        <source>The keyring of this computer cannot be used: %1.</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé : %1.</translation>
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
        <translation>« %1 » n&apos;a pas pu être supprimé.</translation>
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
        <translation>%1, %2 %</translation>
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
        <translation>Vos modifications ne peuvent pas être gardées sur cet ordinateur : %1 Elles sont encore dans le programme ; exportez le document sur un autre disque par sécurité.</translation>
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
</context>
<context>
    <name>models::UploadQueue</name>
    <message>
        <source>Its account was removed. Remove the upload and add the file again.</source>
        <translation>Son compte a été retiré. Retirez l&apos;envoi et ajoutez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Sign in again; the upload then goes on.</source>
        <translation>Reconnectez-vous ; l&apos;envoi continuera.</translation>
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
        <translation>La liste des envois ne peut pas être gardée ; un redémarrage l&apos;oublierait. %1</translation>
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
        <translation>Le nom ou le mot de passe n&apos;est pas correct. Le compte de cet ordinateur est %1 et n&apos;a pas de mot de passe : utilisez le jeton d&apos;accès de l&apos;espace de travail, dans le fichier « token » de son dossier.</translation>
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
        <source>The service on this computer cannot write this format yet.</source>
        <translation>Le service de cet ordinateur ne sait pas encore écrire ce format.</translation>
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
        <translation>Le fichier est trop grand ; 40 Gio au plus sont acceptés.</translation>
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
        <source>This service does not fetch recordings from the network. Upload the file instead.</source>
        <translation>Ce service ne va pas chercher d&apos;enregistrements sur le réseau. Envoyez plutôt le fichier.</translation>
    </message>
    <message>
        <source>Alignment of an existing text is not possible here yet.</source>
        <translation>L&apos;alignement d&apos;un texte existant n&apos;est pas encore possible ici.</translation>
    </message>
    <message>
        <source>The service on this computer cannot do this yet.</source>
        <translation>Le service de cet ordinateur ne sait pas encore faire cela.</translation>
    </message>
    <message>
        <source>The part was damaged on its way and was dropped. Send it again.</source>
        <translation>La partie a été abîmée en route et rejetée. Renvoyez-la.</translation>
    </message>
    <message>
        <source>The disk that holds the workspace is full. What has arrived is kept: free some space, and the upload goes on where it stopped.</source>
        <translation>Le disque de l&apos;espace de travail est plein. Ce qui est arrivé est gardé : libérez de l&apos;espace, et l&apos;envoi reprendra où il s&apos;est arrêté.</translation>
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
        <translation>Une valeur n&apos;est pas correcte : %1 %2.</translation>
    </message>
    <message>
        <source>Too many calls; wait a minute.</source>
        <translation>Trop d&apos;appels ; attendez une minute.</translation>
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
        <translation>Le contenu est trop grand ; %1 octets au plus sont acceptés ici.</translation>
    </message>
    <message>
        <source>Sample: a talk about bees.m4a</source>
        <translation>Exemple : une conversation sur les abeilles.m4a</translation>
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
        <translation>Le logiciel de reconnaissance de cet ordinateur ne distingue pas les voix ; tout est sous Speaker 1.</translation>
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
        <translation>n&apos;est pas correct à la ligne %1 : il faut deux termes séparés par une virgule</translation>
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
        <source>cannot be used: translation servers of this kind take no glossaries</source>
        <translation>ne peut pas servir : les serveurs de traduction de ce type ne prennent pas de glossaires</translation>
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
        <translation>Le serveur de traduction a refusé : %1</translation>
    </message>
    <message>
        <source>The translation server wants another key. Check SCRIPTIX_TRANSLATE_KEY.</source>
        <translation>Le serveur de traduction veut une autre clé. Vérifiez SCRIPTIX_TRANSLATE_KEY.</translation>
    </message>
    <message>
        <source>No translation server is set up. Set SCRIPTIX_TRANSLATE_URL to the address of a LibreTranslate server (https, or http on this computer) and start the program again.</source>
        <translation>Aucun serveur de traduction n&apos;est configuré. Donnez à SCRIPTIX_TRANSLATE_URL l&apos;adresse d&apos;un serveur LibreTranslate (https, ou http sur cet ordinateur) et redémarrez le programme.</translation>
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
        <translation>Le disque de l&apos;espace de travail est plein. Libérez de l&apos;espace et réessayez ; rien n&apos;a été modifié.</translation>
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
        <translation>Cet espace de travail a été écrit par une version plus récente du programme. Installez cette version ou choisissez un autre dossier ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>The workspace&apos;s database %1 could not be opened or brought up to date (%2). It was left as it was; restore a copy of it, or choose another folder.</source>
        <translation>La base de données %1 de l&apos;espace de travail n&apos;a pas pu être ouverte ou mise à jour (%2). Elle est restée telle quelle ; restaurez-en une copie ou choisissez un autre dossier.</translation>
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
        <translation>Il s&apos;appuie sur le travail d&apos;autrui :</translation>
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
        <translation>Se déconnecter de « %1 » ?</translation>
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
    <name>ui::CommandPalette</name>
    <message>
        <source>Find a Command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
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
            <numerusform>Les textes diffèrent à %n endroit. Rien n&apos;est perdu : l&apos;étape peut être annulée.</numerusform>
            <numerusform>Les textes diffèrent à %n endroits. Rien n&apos;est perdu : l&apos;étape peut être annulée.</numerusform>
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
    <name>ui::DocumentNotices</name>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This document was changed somewhere else while you edited it. Both texts are kept; choose what goes into the document.</source>
        <translation>Ce document a été modifié ailleurs pendant que vous l&apos;éditiez. Les deux textes sont gardés ; choisissez ce qui entre dans le document.</translation>
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
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>&amp;Make:</source>
        <translation>P&amp;roduire :</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier :</translation>
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
        <translation>&amp;Format :</translation>
    </message>
    <message>
        <source>Include:</source>
        <translation>Avec :</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>F&amp;ichier :</translation>
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
        <translation>Ce lien ne mène pas à un document : %1</translation>
    </message>
    <message>
        <source>%1 is a text, not a recording. Drop the recording that belongs to it: the text is made from the sound. To turn the file into another format, use the command “scriptix convert”.</source>
        <translation>%1 est un texte, pas un enregistrement. Déposez l&apos;enregistrement correspondant : le texte est fait à partir du son. Pour convertir le fichier, utilisez la commande « scriptix convert ».</translation>
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
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset “%1” to what the machine wrote?</source>
        <translation>Revenir pour « %1 » à ce que la machine a écrit ?</translation>
    </message>
    <message>
        <source>All corrections go. The step can be undone while the document is open.</source>
        <translation>Toutes les corrections disparaissent. L&apos;étape peut être annulée tant que le document est ouvert.</translation>
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
        <translation>Nom du nouveau dossier :</translation>
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
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n item(s)?</source>
        <translation>
            <numerusform>Supprimer %n élément ?</numerusform>
            <numerusform>Supprimer %n éléments ?</numerusform>
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
    <name>ui::PlaybackCommands</name>
    <message>
        <source>Go to Time</source>
        <translation>Aller au temps</translation>
    </message>
    <message>
        <source>Time, as 1:15 or 1:02:03:</source>
        <translation>Temps, comme 1:15 ou 1:02:03 :</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
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
        <translation>Aucun périphérique audio : lecture sans son.</translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation>Vitesse : %1</translation>
    </message>
</context>
<context>
    <name>ui::SegmentCommands</name>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>New Speaker…</source>
        <translation>Nouveau locuteur…</translation>
    </message>
    <message>
        <source>Rename Speaker…</source>
        <translation>Renommer le locuteur…</translation>
    </message>
    <message>
        <source>No Speaker</source>
        <translation>Aucun locuteur</translation>
    </message>
    <message>
        <source>New Speaker</source>
        <translation>Nouveau locuteur</translation>
    </message>
    <message>
        <source>Name of the speaker:</source>
        <translation>Nom du locuteur :</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Rename Speaker</source>
        <translation>Renommer le locuteur</translation>
    </message>
    <message>
        <source>New name, in the whole document:</source>
        <translation>Nouveau nom, dans tout le document :</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
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
        <translation>&amp;Langue :</translation>
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
        <translation>&amp;Thème :</translation>
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
        <translation>&amp;Pas en arrière et en avant :</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;After a pause, go back:</source>
        <translation>&amp;Après une pause, reculer de :</translation>
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
        <source>&amp;Go on playing when I stop typing</source>
        <translation>&amp;Reprendre quand j&apos;arrête de taper</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>&amp;Underline words less certain than:</source>
        <translation>&amp;Souligner les mots moins sûrs que :</translation>
    </message>
    <message>
        <source>0 % underlines none.</source>
        <translation>0 % n&apos;en souligne aucun.</translation>
    </message>
    <message>
        <source>&amp;Zoom of the text:</source>
        <translation>&amp;Zoom du texte :</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>&amp;At most:</source>
        <translation>&amp;Au plus :</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> Mo/s</translation>
    </message>
    <message>
        <source>All uploads together; 0 is no limit.</source>
        <translation>Tous les envois ensemble ; 0 : sans limite.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
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
        <source>Hear a word</source>
        <translation>Entendre un mot</translation>
    </message>
    <message>
        <source>Click it</source>
        <translation>Cliquez dessus</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>Filtrer par nom ou touche</translation>
    </message>
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
        <translation>Ser&amp;veur :</translation>
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
        <translation>&amp;E-mail :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe :</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Jeton :</translation>
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
        <translation>&amp;Code :</translation>
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
        <translation>ou cliquez pour en choisir un. Il est transcrit sur cet ordinateur ; rien n&apos;en sort.</translation>
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
        <translation>Serveur injoignable ; envoi plus tard</translation>
    </message>
    <message>
        <source>Sign in to send to the server</source>
        <translation>Connectez-vous pour envoyer au serveur</translation>
    </message>
    <message>
        <source>Changed elsewhere: compare</source>
        <translation>Modifié ailleurs : comparer</translation>
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
</context>
<context>
    <name>ui::TranscriptView</name>
    <message>
        <source>%1: %2</source>
        <comment>time: text</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>speaker, time: text</comment>
        <translation>%1, %2 : %3</translation>
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
        <source>Left and Right move the playhead, plus and minus zoom.</source>
        <translation>Gauche et droite déplacent la tête de lecture, plus et moins zooment.</translation>
    </message>
</context>
</TS>
