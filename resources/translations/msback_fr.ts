<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this guideline</source>
        <translation>À propos de ce guide</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>Toutes les licences</translation>
    </message>
    <message>
        <source>By basis</source>
        <translation>Par fondement</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>Par grade</translation>
    </message>
    <message>
        <source>C (weak)</source>
        <translation>C (faible)</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>MIT; its parts stay under their own</source>
        <translation>MIT ; ses parties gardent la leur</translation>
    </message>
    <message>
        <source>MSBack</source>
        <translation>MSBack</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Création du document…</translation>
    </message>
    <message>
        <source>Markdown, plain text (*.md)</source>
        <translation>Markdown, texte simple (*.md)</translation>
    </message>
    <message>
        <source>Medicines with a regimen</source>
        <translation>Médicaments avec posologie</translation>
    </message>
    <message>
        <source>Open: {says}{origins}: {points}</source>
        <translation>Ouvert : {says}{origins} : {points}</translation>
    </message>
    <message>
        <source>PDF, to print and sign (*.pdf)</source>
        <translation>PDF, à imprimer et à signer (*.pdf)</translation>
    </message>
    <message>
        <source>Proven on this computer on {day} at {time}, in {seconds} s, for the digest {digest}…</source>
        <translation>Prouvé sur cet ordinateur le {day} à {time}, en {seconds} s, pour l’empreinte {digest}…</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Safety facts</source>
        <translation>Données de sécurité</translation>
    </message>
    <message>
        <source>Save for sign-off</source>
        <translation>Enregistrer pour validation</translation>
    </message>
    <message>
        <source>Save for sign-off…</source>
        <translation>Enregistrer pour validation…</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Statements of the source</source>
        <translation>Énoncés de la source</translation>
    </message>
    <message>
        <source>The document is being made.</source>
        <translation>Le document est en cours de création.</translation>
    </message>
    <message>
        <source>The proof is being worked out; it belongs to the document.</source>
        <translation>La preuve est en cours ; elle fait partie du document.</translation>
    </message>
    <message>
        <source>The proof is being worked out…</source>
        <translation>La preuve est en cours…</translation>
    </message>
    <message>
        <source>The whole guideline as one document, with its facts, sources and proofs, to review and to sign.</source>
        <translation>Tout le guide en un document, avec ses données, sources et preuves, à relire et à signer.</translation>
    </message>
    <message>
        <source>This computer is being checked.</source>
        <translation>Cet ordinateur est en cours de vérification.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>What is proven</source>
        <translation>Ce qui est prouvé</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>sans grade</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>à noter</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>save for sign-off</source>
        <translation>enregistrer pour validation</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>{claims} claims in {points} points are proven, for every way of answering. Zero points are open.</source>
        <translation>{claims} affirmations prouvées en {points} points, pour toute façon de répondre. Aucun point n’est ouvert.</translation>
    </message>
    <message>
        <source>{open} of {points} points are open: this guideline must not be used.</source>
        <translation>{open} points sur {points} sont ouverts : ce guide ne doit pas être utilisé.</translation>
    </message>
    <message>
        <source>{part}: {state}: {says}</source>
        <translation>{part} : {state} : {says}</translation>
    </message>
    <message>
        <source>{used} used of {all}; {left} not used, each with its reason</source>
        <translation>{used} utilisées sur {all} ; {left} non utilisées, chacune avec son motif</translation>
    </message>
    <message>
        <source>{version}, under the LGPL, version 3; its libraries are files of their own: you may put yours in their place</source>
        <translation>{version}, sous LGPL, version 3 ; ses bibliothèques sont des fichiers à part : vous pouvez y mettre les vôtres</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>A visit asks for allergies and kidneys.</source>
        <translation>La consultation demande les allergies et les reins.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence vitale</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>demandé le {day}</translation>
    </message>
    <message>
        <source>visit of {day}, not signed</source>
        <translation>consultation du {day}, non signée</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key for not known</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>The audit was changed behind the program’s back:</source>
        <translation>L’audit a été modifié à l’insu du programme :</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>patient {number}</source>
        <translation>patient {number}</translation>
    </message>
    <message>
        <source>{n} rows, none changed, missing or moved.</source>
        <translation>{n} lignes, aucune modifiée, manquante ni déplacée.</translation>
    </message>
    <message>
        <source>{shown} rows: {filter}. Printed {when}, {clock}.</source>
        <translation>{shown} lignes : {filter}. Imprimé le {when}, {clock}.</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>A patient number has figures only.</source>
        <translation>Un numéro de patient n’a que des chiffres.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>Numéro de patient</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Take a filter back.</source>
        <translation>Retirez un filtre.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Write a day like 22 Nov 2026.</source>
        <translation>Écrivez un jour comme 22 nov. 2026.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>tous les jours</translation>
    </message>
    <message>
        <source>back to Settings</source>
        <translation>retour aux Réglages</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>enregistrer en PDF</translation>
    </message>
    <message>
        <source>the newest {n}</source>
        <translation>les {n} plus récentes</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
</context>
<context>
    <name>Avoided</name>
    <message>
        <source>Avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>{n} kept in the record: {texts}</source>
        <translation>{n} gardés au dossier : {texts}</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>{what} Do not close this window.</source>
        <translation>{what} Ne fermez pas cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>, the last on {day}</source>
        <translation>, la dernière le {day}</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 consultation</translation>
    </message>
    <message>
        <source>Also in the second place.</source>
        <translation>Aussi au second endroit.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Fermer sans sauvegarde</translation>
    </message>
    <message>
        <source>Copying the records: {n} %</source>
        <translation>Copie des dossiers : {n} %</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Dans {folder}</translation>
    </message>
    <message>
        <source>It could not be put in the second place: {why}</source>
        <translation>Impossible de la mettre au second endroit : {why}</translation>
    </message>
    <message>
        <source>Last backup proven {when}</source>
        <translation>Dernière sauvegarde prouvée {when}</translation>
    </message>
    <message>
        <source>MSBack closes by itself when it is proven.</source>
        <translation>MSBack se ferme tout seul une fois qu’elle est prouvée.</translation>
    </message>
    <message>
        <source>Made and proven: {path}</source>
        <translation>Faite et prouvée : {path}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>One is made when MSBack is closed, or now in Settings.</source>
        <translation>Une est faite à la fermeture de MSBack, ou maintenant dans les Réglages.</translation>
    </message>
    <message>
        <source>One moment: the backup is being made</source>
        <translation>Un instant : la sauvegarde est en cours</translation>
    </message>
    <message>
        <source>Proving the copy: {n} %</source>
        <translation>Preuve de la copie : {n} %</translation>
    </message>
    <message>
        <source>That is more than {n} days ago. Make one now in Settings.</source>
        <translation>Cela fait plus de {n} jours. Faites-en une maintenant dans les Réglages.</translation>
    </message>
    <message>
        <source>The second place is not there. Plug it in and make one more.</source>
        <translation>Le second endroit n’est pas là. Branchez-le et refaites une sauvegarde.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} patients</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} consultations</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>A backup is being made.</source>
        <translation>Une sauvegarde est en cours.</translation>
    </message>
    <message>
        <source>And to {folder}</source>
        <translation>Et dans {folder}</translation>
    </message>
    <message>
        <source>And to {folder}, which is not there now</source>
        <translation>Et dans {folder}, absent pour l’instant</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation>Audit…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Pas de second endroit</translation>
    </message>
    <message>
        <source>One is made, and proven, when MSBack is closed and once a day. It is encrypted like the records.</source>
        <translation>Une est faite et prouvée à la fermeture de MSBack et une fois par jour. Elle est chiffrée comme les dossiers.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>Second endroit…</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>Le dossier habituel</translation>
    </message>
    <message>
        <source>There is no second place. A USB stick would outlive this computer.</source>
        <translation>Il n’y a pas de second endroit. Une clé USB survivrait à cet ordinateur.</translation>
    </message>
    <message>
        <source>They go to {folder}</source>
        <translation>Elles vont dans {folder}</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Où vont les sauvegardes</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>A visit asks what is usual for this person.</source>
        <translation>La consultation demande ce qui est habituel chez cette personne.</translation>
    </message>
    <message>
        <source>Asked {day}, not signed yet</source>
        <translation>Demandé le {day}, pas encore signé</translation>
    </message>
    <message>
        <source>Asked {day}, signed</source>
        <translation>Demandé le {day}, signé</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>État de base</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore demandé</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>, {n} present</source>
        <translation>, {n} présents</translation>
    </message>
    <message>
        <source>1 more piece of advice waits for an answer</source>
        <translation>1 autre recommandation attend une réponse</translation>
    </message>
    <message>
        <source>1 open answer can change the advice</source>
        <translation>1 réponse ouverte peut changer les recommandations</translation>
    </message>
    <message>
        <source>Exercises: {state}</source>
        <translation>Exercices : {state}</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation>Aller à : {question}</translation>
    </message>
    <message>
        <source>No open answer can change the advice</source>
        <translation>Aucune réponse ouverte ne peut changer les recommandations</translation>
    </message>
    <message>
        <source>No red flag, {n} of {of} answered</source>
        <translation>Aucun drapeau rouge, {n} réponses sur {of}</translation>
    </message>
    <message>
        <source>Red flags: {n} of {of} answered</source>
        <translation>Drapeaux rouges : {n} réponses sur {of}</translation>
    </message>
    <message>
        <source>Taken now, and ruled out: {medicine} ({facts})</source>
        <translation>Pris actuellement, et exclu : {medicine} ({facts})</translation>
    </message>
    <message>
        <source>Used although blocked: {text}</source>
        <translation>Utilisé malgré le blocage : {text}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>{n} more pieces of advice wait for an answer</source>
        <translation>{n} autres recommandations attendent une réponse</translation>
    </message>
    <message>
        <source>{n} not decided: kept as not used</source>
        <translation>{n} non décidés : gardés comme non utilisés</translation>
    </message>
    <message>
        <source>{n} open answers can change the advice</source>
        <translation>{n} réponses ouvertes peuvent changer les recommandations</translation>
    </message>
</context>
<context>
    <name>ChangedGuideline</name>
    <message>
        <source>See whose advice changes</source>
        <translation>Voir pour qui les conseils changent</translation>
    </message>
    <message>
        <source>The guideline has changed</source>
        <translation>Le guide a changé</translation>
    </message>
    <message>
        <source>Version {now} speaks now; before it was {before}. Signed visits stay as they are.</source>
        <translation>La version {now} vaut maintenant ; avant, c’était la {before}. Les consultations signées restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>Arrows go from visit to visit, Enter opens it, T shows a table.</source>
        <translation>Les flèches vont d’une consultation à l’autre, Entrée l’ouvre, T montre un tableau.</translation>
    </message>
    <message>
        <source>As the plans and answers of the visits have it; nobody has checked what was taken.</source>
        <translation>D’après les plans et réponses des consultations ; personne n’a vérifié ce qui a été pris.</translation>
    </message>
    <message>
        <source>Chart of pain and medicines</source>
        <translation>Graphique de la douleur et des médicaments</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>PEG {n}</source>
        <translation>PEG {n}</translation>
    </message>
    <message>
        <source>PEG {n}, the mean of the three (IN03)</source>
        <translation>PEG {n}, la moyenne des trois (IN03)</translation>
    </message>
    <message>
        <source>PEG, 7 days</source>
        <translation>PEG, 7 jours</translation>
    </message>
    <message>
        <source>Pain and medicines</source>
        <translation>Douleur et médicaments</translation>
    </message>
    <message>
        <source>Pain {n}</source>
        <translation>Douleur {n}</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Imprimé le {day}</translation>
    </message>
    <message>
        <source>Taken or done</source>
        <translation>Pris ou fait</translation>
    </message>
    <message>
        <source>Taken or done then</source>
        <translation>Pris ou fait alors</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Worst pain, 24 h</source>
        <translation>Pire douleur, 24 h</translation>
    </message>
    <message>
        <source>down {share} %; 30 % counts as meaningful (IN04, grade C: weak)</source>
        <translation>en baisse de {share} % ; 30 % compte comme notable (IN04, grade C : faible)</translation>
    </message>
    <message>
        <source>severe, 7 and over</source>
        <translation>intense, 7 et plus</translation>
    </message>
    <message>
        <source>since {first}, no last day set</source>
        <translation>depuis {first}, sans dernier jour</translation>
    </message>
    <message>
        <source>was {n} on {day}</source>
        <translation>était à {n} le {day}</translation>
    </message>
    <message>
        <source>worst pain {n}</source>
        <translation>pire douleur {n}</translation>
    </message>
    <message>
        <source>worst, 24 h</source>
        <translation>pire, 24 h</translation>
    </message>
    <message>
        <source>{first} to the visit of {last}</source>
        <translation>{first} à la consultation du {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{first} to {last}, the last day of the plan</source>
        <translation>{first} à {last}, dernier jour du plan</translation>
    </message>
    <message>
        <source>{mg} mg</source>
        <translation>{mg} mg</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>A signed visit with a score of the pain begins the chart.</source>
        <translation>Le graphique commence par une consultation signée qui note la douleur.</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>En graphique</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Pas encore de score</translation>
    </message>
    <message>
        <source>Pain and medicines</source>
        <translation>Douleur et médicaments</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Taken or done</source>
        <translation>Pris ou fait</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>Backups (*{ending})</source>
        <translation>Sauvegardes (*{ending})</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Sauvegardes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>Aucune n’a été trouvée</translation>
    </message>
    <message>
        <source>Plug in the stick and choose its file.</source>
        <translation>Branchez la clé et choisissez son fichier.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>1 piece of advice would change.</source>
        <translation>1 recommandation changerait.</translation>
    </message>
    <message>
        <source>Answers that today’s guideline does not ask for</source>
        <translation>Réponses que le guide d’aujourd’hui ne demande pas</translation>
    </message>
    <message>
        <source>Compared with today’s guideline</source>
        <translation>Comparée au guide d’aujourd’hui</translation>
    </message>
    <message>
        <source>Dose: {before} → {after}</source>
        <translation>Dose : {before} → {after}</translation>
    </message>
    <message>
        <source>New: {facts}</source>
        <translation>Nouveau : {facts}</translation>
    </message>
    <message>
        <source>No more: {facts}</source>
        <translation>Plus : {facts}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>Questions that today’s guideline would ask too</source>
        <translation>Questions que le guide d’aujourd’hui poserait en plus</translation>
    </message>
    <message>
        <source>Rests on: {reasons}</source>
        <translation>Repose sur : {reasons}</translation>
    </message>
    <message>
        <source>Rule: {before} → {after}</source>
        <translation>Règle : {before} → {after}</translation>
    </message>
    <message>
        <source>Run again under the guideline of then, the visit does NOT give what was stored. What was signed stands. Tell whoever looks after MSBack.</source>
        <translation>Refaite avec le guide d’alors, la consultation ne donne PAS ce qui était gardé. Ce qui est signé vaut. Prévenez qui s’occupe de MSBack.</translation>
    </message>
    <message>
        <source>Run again under the guideline of then, the visit gives what was stored.</source>
        <translation>Refaite avec le guide d’alors, la consultation donne ce qui était gardé.</translation>
    </message>
    <message>
        <source>Said in other words</source>
        <translation>Dit en d’autres mots</translation>
    </message>
    <message>
        <source>Stored, and now given by the guideline of then</source>
        <translation>Ce qui était gardé, et ce que donne maintenant le guide d’alors</translation>
    </message>
    <message>
        <source>The guideline of then cannot be read by this version of MSBack. What was stored is compared with today.</source>
        <translation>Cette version de MSBack ne peut lire le guide d’alors. Ce qui était gardé est comparé à aujourd’hui.</translation>
    </message>
    <message>
        <source>The guideline of then is not in the records: it was signed before they kept it. What was stored is compared with today.</source>
        <translation>Le guide d’alors n’est pas dans les dossiers : signée avant qu’ils le gardent. Ce qui était gardé est comparé à aujourd’hui.</translation>
    </message>
    <message>
        <source>The guideline would apply now, and did not then.</source>
        <translation>Le guide s’appliquerait maintenant, et pas alors.</translation>
    </message>
    <message>
        <source>The guideline would no longer apply: {why}</source>
        <translation>Le guide ne s’appliquerait plus : {why}</translation>
    </message>
    <message>
        <source>The visit is being run again…</source>
        <translation>La consultation est refaite…</translation>
    </message>
    <message>
        <source>Then: {words}</source>
        <translation>Alors : {words}</translation>
    </message>
    <message>
        <source>Urgency: {before} then, {after} now.</source>
        <translation>Urgence : {before} alors, {after} maintenant.</translation>
    </message>
    <message>
        <source>Visit of {day}. Guideline then: {then}; today: {now}.</source>
        <translation>Consultation du {day}. Guide d’alors : {then} ; aujourd’hui : {now}.</translation>
    </message>
    <message>
        <source>Visit of {day}. It was signed under today’s guideline, {now}.</source>
        <translation>Consultation du {day}. Signée avec le guide d’aujourd’hui, {now}.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>another dose</source>
        <translation>autre dose</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>urgence vitale</translation>
    </message>
    <message>
        <source>no red flag, {n} asked</source>
        <translation>aucun drapeau rouge, {n} demandés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>other safety facts</source>
        <translation>autres données de sécurité</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>routine</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message>
        <source>{n} pieces of advice would change.</source>
        <translation>{n} recommandations changeraient.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a date: month, year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date: day, month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a date: weekday, day, month</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>overdue 1 day</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>overdue {n} days</source>
        <translation>{n} jours de retard</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>{month} has no day {n}.</source>
        <translation>{month} n’a pas de jour {n}.</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>, {days} days</source>
        <translation>, {days} jours</translation>
    </message>
    <message>
        <source>Beyond the limit because</source>
        <translation>Au-delà de la limite parce que</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>C’est vide.</translation>
    </message>
    <message>
        <source>Limits: {mg} mg a day</source>
        <translation>Limites : {mg} mg par jour</translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation>Maximum par jour</translation>
    </message>
    <message>
        <source>Not sooner than</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>One dose</source>
        <translation>Une dose</translation>
    </message>
    <message>
        <source>Or up to</source>
        <translation>Ou jusqu’à</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Vous avez écrit {typed}.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>{label} is {low} to {high} {unit}.</source>
        <translation>{label} va de {low} à {high} {unit}.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A visit that is not signed waits here.</source>
        <translation>Une consultation non signée attend ici.</translation>
    </message>
    <message>
        <source>All answered. Plan not signed</source>
        <translation>Tout est répondu. Plan non signé</translation>
    </message>
    <message>
        <source>Drafts to resume</source>
        <translation>Brouillons à reprendre</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence vitale</translation>
    </message>
    <message>
        <source>No draft</source>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>{page} {done} of {all}, then stopped</source>
        <translation>{page} {done} sur {all}, puis arrêt</translation>
    </message>
</context>
<context>
    <name>EditPatient</name>
    <message>
        <source>Edit details</source>
        <translation>Modifier les données</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>The details are not saved</source>
        <translation>Les données ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>back to the patient</source>
        <translation>retour au patient</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>A day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>All have their numbers.</source>
        <translation>Tous ont leurs nombres.</translation>
    </message>
    <message>
        <source>Does not fit any more. {why}</source>
        <translation>Ne convient plus. {why}</translation>
    </message>
    <message>
        <source>Exercises on the sheet</source>
        <translation>Exercices sur la fiche</translation>
    </message>
    <message>
        <source>Hold, seconds</source>
        <translation>Tenir, secondes</translation>
    </message>
    <message>
        <source>No exercise is on the sheet.</source>
        <translation>Aucun exercice sur la fiche.</translation>
    </message>
    <message>
        <source>No numbers were set.</source>
        <translation>Aucun nombre n’a été fixé.</translation>
    </message>
    <message>
        <source>Nobody has set how many yet.</source>
        <translation>Personne n’a encore fixé combien.</translation>
    </message>
    <message>
        <source>Put the number right: {name}</source>
        <translation>Corrigez le nombre : {name}</translation>
    </message>
    <message>
        <source>Rest, minutes</source>
        <translation>Repos, minutes</translation>
    </message>
    <message>
        <source>Set the usual numbers</source>
        <translation>Mettre les nombres habituels</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Montrer moins</translation>
    </message>
    <message>
        <source>Take this exercise out: {name}</source>
        <translation>Retirer cet exercice : {name}</translation>
    </message>
    <message>
        <source>The sheet leaves a line to write them on.</source>
        <translation>La fiche laisse une ligne pour les écrire.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Times, each arm</source>
        <translation>Fois, chaque bras</translation>
    </message>
    <message>
        <source>Times, each leg</source>
        <translation>Fois, chaque jambe</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Vous avez écrit {typed}.</translation>
    </message>
    <message>
        <source>{name}: left out. {why}.</source>
        <translation>{name} : omis. {why}.</translation>
    </message>
    <message>
        <source>{n} left out: why</source>
        <translation>{n} omis : pourquoi</translation>
    </message>
    <message>
        <source>{n} more that fit</source>
        <translation>{n} autres qui conviennent</translation>
    </message>
    <message>
        <source>{n} of {of} have no numbers yet.</source>
        <translation>{n} sur {of} encore sans nombres.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question} : {answer}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>A later merge rests on it.</source>
        <translation>Une fusion ultérieure repose sur elle.</translation>
    </message>
    <message>
        <source>A name or phone is longer than {most} characters.</source>
        <translation>Un nom ou un téléphone a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>A password is typed on a terminal, and there is none.</source>
        <translation>Un mot de passe se tape dans un terminal, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Il manque un motif.</translation>
    </message>
    <message>
        <source>A red flag is there: {flags}.</source>
        <translation>Il y a un drapeau rouge : {flags}.</translation>
    </message>
    <message>
        <source>A window that is open uses the records in {folder}.</source>
        <translation>Une fenêtre ouverte utilise les dossiers de {folder}.</translation>
    </message>
    <message>
        <source>Add something that tells the two apart.</source>
        <translation>Ajoutez quelque chose qui distingue les deux.</translation>
    </message>
    <message>
        <source>Amend it: that makes a new version.</source>
        <translation>Rectifiez-la : cela fait une nouvelle version.</translation>
    </message>
    <message>
        <source>An exercise of this plan cannot be shown.</source>
        <translation>Un exercice de ce plan ne peut pas être montré.</translation>
    </message>
    <message>
        <source>An intake has at most {most} bytes.</source>
        <translation>Un fichier de données a au plus {most} octets.</translation>
    </message>
    <message>
        <source>Another program holds {path} and did not let go ({detail}).</source>
        <translation>Un autre programme tient {path} et ne l’a pas lâché ({detail}).</translation>
    </message>
    <message>
        <source>Another window or program has stored something else for it since it was opened here.</source>
        <translation>Une autre fenêtre ou un autre programme a enregistré autre chose depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Answer what is missing, or enter the dose.</source>
        <translation>Répondez à ce qui manque, ou saisissez la dose.</translation>
    </message>
    <message>
        <source>Ask about every red flag first.</source>
        <translation>Demandez d’abord tous les drapeaux rouges.</translation>
    </message>
    <message>
        <source>Ask who installed MSBack for the whole computer to install the newer package.</source>
        <translation>Demandez à qui a installé MSBack pour tout l’ordinateur d’installer le paquet plus récent.</translation>
    </message>
    <message>
        <source>Ask who made it for another.</source>
        <translation>Demandez-en un autre à qui l’a fait.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to write there, then try again.</source>
        <translation>Demandez à qui s’occupe de cet ordinateur le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>At {path} are others, or an older copy ({detail}). Nothing was written to them.</source>
        <translation>À {path} se trouvent d’autres dossiers, ou une copie plus ancienne ({detail}). Rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>Backups cannot go there.</source>
        <translation>Les sauvegardes ne peuvent pas aller là.</translation>
    </message>
    <message>
        <source>Both are one record.</source>
        <translation>Les deux sont un même dossier.</translation>
    </message>
    <message>
        <source>Bring {path} back from a backup, or restore the whole backup; nothing was changed.</source>
        <translation>Reprenez {path} d’une sauvegarde, ou restaurez toute la sauvegarde ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Change it as it is.</source>
        <translation>Changez-la telle quelle.</translation>
    </message>
    <message>
        <source>Change the follow-up first, or enter an earlier day.</source>
        <translation>Changez d’abord le suivi, ou saisissez un jour plus tôt.</translation>
    </message>
    <message>
        <source>Change the plan if the advice is wrong, or add a line of your own.</source>
        <translation>Changez le plan si le conseil est faux, ou ajoutez une ligne à vous.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may use it, then try again.</source>
        <translation>Vérifiez que le dossier existe et que vous pouvez l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>Checking the update…</source>
        <translation>Vérification de la mise à jour…</translation>
    </message>
    <message>
        <source>Choose a PNG or SVG picture of at most 2 MB.</source>
        <translation>Choisissez une image PNG ou SVG de 2 Mo au plus.</translation>
    </message>
    <message>
        <source>Choose a backup of this clinic; nothing was changed.</source>
        <translation>Choisissez une sauvegarde de ce cabinet ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .backup.</source>
        <translation>Choisissez un fichier dont le nom finit par .backup.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in {ending}.</source>
        <translation>Choisissez un fichier dont le nom finit par {ending}.</translation>
    </message>
    <message>
        <source>Choose a file with names.</source>
        <translation>Choisissez un fichier avec des noms.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Choisissez un jour plus tard.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Choisissez un motif.</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Choisissez une autre sauvegarde ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Choose another copy of the file.</source>
        <translation>Choisissez une autre copie du fichier.</translation>
    </message>
    <message>
        <source>Choose another exercise.</source>
        <translation>Choisissez un autre exercice.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder, or try again.</source>
        <translation>Choisissez un autre dossier, ou réessayez.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another patient.</source>
        <translation>Choisissez un autre patient.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Choisissez un autre endroit, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>Choose it again at the next start, or ask for the right to write there.</source>
        <translation>Choisissez-la de nouveau au prochain démarrage, ou demandez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose one of these languages.</source>
        <translation>Choisissez une de ces langues.</translation>
    </message>
    <message>
        <source>Choose one of these with --kind.</source>
        <translation>Choisissez-en un avec --kind.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose one of {sexes}, or leave it open.</source>
        <translation>Choisissez un de {sexes}, ou laissez ouvert.</translation>
    </message>
    <message>
        <source>Choose smaller text or one language, or print the whole sheet.</source>
        <translation>Choisissez un texte plus petit ou une seule langue, ou imprimez la fiche entière.</translation>
    </message>
    <message>
        <source>Choose that language, or take those changes back first.</source>
        <translation>Choisissez cette langue, ou retirez d’abord ces changements.</translation>
    </message>
    <message>
        <source>Choose the file again when it suits.</source>
        <translation>Choisissez de nouveau le fichier quand cela convient.</translation>
    </message>
    <message>
        <source>Choose the file for this system.</source>
        <translation>Choisissez le fichier pour ce système.</translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation>Choisissez l’autre fichier.</translation>
    </message>
    <message>
        <source>Choose the whole ZIP as it was made.</source>
        <translation>Choisissez le ZIP entier, tel qu’il a été fait.</translation>
    </message>
    <message>
        <source>Close its window, or use its Settings.</source>
        <translation>Fermez sa fenêtre, ou utilisez ses Réglages.</translation>
    </message>
    <message>
        <source>Close its window, then try again.</source>
        <translation>Fermez sa fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the other window or program that uses the records, then try again.</source>
        <translation>Fermez l’autre fenêtre ou le programme qui utilise les dossiers, puis réessayez.</translation>
    </message>
    <message>
        <source>Compare with the sheet: each group has five letters or figures.</source>
        <translation>Comparez avec la feuille : chaque groupe a cinq lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Copy it again from where it comes.</source>
        <translation>Recopiez-le d’où il vient.</translation>
    </message>
    <message>
        <source>Correct the birth date.</source>
        <translation>Corrigez la date de naissance.</translation>
    </message>
    <message>
        <source>Counted from the start, group {groups} does not fit.</source>
        <translation>En comptant depuis le début, le groupe {groups} ne convient pas.</translation>
    </message>
    <message>
        <source>Counted from the start, groups {groups} do not fit.</source>
        <translation>En comptant depuis le début, les groupes {groups} ne conviennent pas.</translation>
    </message>
    <message>
        <source>Decline it, complete the answers, or write a line of your own.</source>
        <translation>Refusez-le, complétez les réponses, ou écrivez une ligne à vous.</translation>
    </message>
    <message>
        <source>Decline one of the two medicines in the plan.</source>
        <translation>Refusez l’un des deux médicaments du plan.</translation>
    </message>
    <message>
        <source>Decline one of the two.</source>
        <translation>Refusez l’un des deux.</translation>
    </message>
    <message>
        <source>Enter a family name or a given name.</source>
        <translation>Saisissez un nom ou un prénom.</translation>
    </message>
    <message>
        <source>Enter another number, or leave it empty.</source>
        <translation>Saisissez un autre nombre, ou laissez vide.</translation>
    </message>
    <message>
        <source>Enter the day on the paper, or correct the birth date.</source>
        <translation>Saisissez le jour qui est sur le papier, ou corrigez la date de naissance.</translation>
    </message>
    <message>
        <source>Enter the name of who signs.</source>
        <translation>Saisissez le nom de qui signe.</translation>
    </message>
    <message>
        <source>Enter the name that stands on what this user signs.</source>
        <translation>Saisissez le nom qui figure sur ce que cet utilisateur signe.</translation>
    </message>
    <message>
        <source>Enter when the visit was held, at the latest now.</source>
        <translation>Saisissez quand la consultation a eu lieu, au plus tard maintenant.</translation>
    </message>
    <message>
        <source>Fetch the newer source instead.</source>
        <translation>Prenez plutôt la source plus récente.</translation>
    </message>
    <message>
        <source>From the next start on this runs again: {version}. If the newer program has changed the shape of the records, this one refuses them, leaves them as they are, and offers the backup that was proven before that change.</source>
        <translation>Dès le prochain démarrage tourne de nouveau : {version}. Si le programme plus récent a changé la forme des dossiers, celui-ci les refuse, les laisse tels quels et propose la sauvegarde prouvée avant ce changement.</translation>
    </message>
    <message>
        <source>Give a value that is allowed.</source>
        <translation>Donnez une valeur permise.</translation>
    </message>
    <message>
        <source>Give it a file.</source>
        <translation>Donnez-lui un fichier.</translation>
    </message>
    <message>
        <source>Give them in Settings.</source>
        <translation>Donnez-les dans les Réglages.</translation>
    </message>
    <message>
        <source>Go back to the guideline that came with MSBack, then install the update again.</source>
        <translation>Revenez au guide fourni avec MSBack, puis réinstallez la mise à jour.</translation>
    </message>
    <message>
        <source>Go back to the patient.</source>
        <translation>Revenez au patient.</translation>
    </message>
    <message>
        <source>Go on in that window, or close it and try again. If there is none, delete the file {file} there first.</source>
        <translation>Continuez dans cette fenêtre, ou fermez-la et réessayez. S’il n’y en a pas, effacez-y d’abord le fichier {file}.</translation>
    </message>
    <message>
        <source>Hold seconds</source>
        <translation>Tenir, secondes</translation>
    </message>
    <message>
        <source>How much to take is not settled: {missing}.</source>
        <translation>La quantité à prendre n’est pas décidée : {missing}.</translation>
    </message>
    <message>
        <source>Install MSBack anew.</source>
        <translation>Réinstallez MSBack.</translation>
    </message>
    <message>
        <source>Install MSBack anew; the records stay.</source>
        <translation>Réinstallez MSBack ; les dossiers restent.</translation>
    </message>
    <message>
        <source>Install an update first.</source>
        <translation>Installez d’abord une mise à jour.</translation>
    </message>
    <message>
        <source>Install that release here, then try again.</source>
        <translation>Installez ici cette version, puis réessayez.</translation>
    </message>
    <message>
        <source>It belongs to a visit that is signed.</source>
        <translation>Il appartient à une consultation signée.</translation>
    </message>
    <message>
        <source>It can be: {allowed}.</source>
        <translation>Possible : {allowed}.</translation>
    </message>
    <message>
        <source>It does not open the records.</source>
        <translation>Il n’ouvre pas les dossiers.</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>Elle n’a pas de mots.</translation>
    </message>
    <message>
        <source>It has {size} MB; {most} MB is the most.</source>
        <translation>Il a {size} Mo ; {most} Mo est le maximum.</translation>
    </message>
    <message>
        <source>It has {width} by {height} pixels.</source>
        <translation>Il a {width} sur {height} pixels.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Il est endommagé.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Elle est vide.</translation>
    </message>
    <message>
        <source>It is longer than {most} letters.</source>
        <translation>Elle a plus de {most} lettres.</translation>
    </message>
    <message>
        <source>It is neither a PNG nor an SVG picture.</source>
        <translation>Ce n’est ni une image PNG ni une image SVG.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It is not in the records.</source>
        <translation>Elle n’est pas dans les dossiers.</translation>
    </message>
    <message>
        <source>It is not signed yet.</source>
        <translation>Elle n’est pas encore signée.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Elle n’est pas signée.</translation>
    </message>
    <message>
        <source>It is typed without a mistake, but it opens nothing here.</source>
        <translation>Elle est tapée sans faute, mais elle n’ouvre rien ici.</translation>
    </message>
    <message>
        <source>It is undone already.</source>
        <translation>Elle est déjà annulée.</translation>
    </message>
    <message>
        <source>It lies beyond the guideline's limit ({limits}), and no reason is written.</source>
        <translation>Elle dépasse la limite du guide ({limits}), et aucun motif n’est écrit.</translation>
    </message>
    <message>
        <source>It needs {needed} MB, and {free} MB are free in {folder}.</source>
        <translation>Il faut {needed} Mo, et {free} Mo sont libres dans {folder}.</translation>
    </message>
    <message>
        <source>It runs from its source, not as the packaged program.</source>
        <translation>Il tourne depuis sa source, pas comme programme empaqueté.</translation>
    </message>
    <message>
        <source>It was merged with another record.</source>
        <translation>Il a été fusionné avec un autre dossier.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Elle a été arrêtée.</translation>
    </message>
    <message>
        <source>Its five lines have no room for {n} medicines.</source>
        <translation>Ses cinq lignes n’ont pas de place pour {n} médicaments.</translation>
    </message>
    <message>
        <source>Keep it in a safe place, and ask whoever looks after MSBack; the file was left as it was.</source>
        <translation>Gardez-le en lieu sûr et demandez à qui s’occupe de MSBack ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Keep the file as it is, do not write to it, and restore the latest backup.</source>
        <translation>Gardez le fichier tel quel, n’y écrivez rien et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>Laying it beside the program that runs…</source>
        <translation>Copie à côté du programme qui tourne…</translation>
    </message>
    <message>
        <source>Leave out this exercise.</source>
        <translation>Retirez cet exercice.</translation>
    </message>
    <message>
        <source>Leave this option out.</source>
        <translation>Omettez cette option.</translation>
    </message>
    <message>
        <source>Leave this window open and put back the stick that was there before; then everything is saved.</source>
        <translation>Laissez cette fenêtre ouverte et remettez la clé USB qui était là avant ; alors tout est enregistré.</translation>
    </message>
    <message>
        <source>Leave this window open and put the stick back. What you enter stays here, and is saved by itself then.</source>
        <translation>Laissez cette fenêtre ouverte et remettez la clé USB. Ce que vous saisissez reste ici, et s’enregistre alors tout seul.</translation>
    </message>
    <message>
        <source>Leave this window open, check that the disk is connected and sound, then save again.</source>
        <translation>Laissez cette fenêtre ouverte, vérifiez que le disque est branché et sain, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Leave this window open, make room on the disk, then save again.</source>
        <translation>Laissez cette fenêtre ouverte, faites de la place sur le disque, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Let a clinician sign in.</source>
        <translation>Laissez un clinicien entrer.</translation>
    </message>
    <message>
        <source>Let an administrator do it, or use the recovery key.</source>
        <translation>Laissez faire un administrateur, ou utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>Letting the new program check itself…</source>
        <translation>Le nouveau programme se vérifie lui-même…</translation>
    </message>
    <message>
        <source>Line {line} of {file} is damaged: rows cut off could go unnoticed.</source>
        <translation>La ligne {line} de {file} est endommagée : des lignes coupées pourraient passer inaperçues.</translation>
    </message>
    <message>
        <source>Look at both again.</source>
        <translation>Regardez de nouveau les deux.</translation>
    </message>
    <message>
        <source>Look at it in the plan and decide again.</source>
        <translation>Regardez-le dans le plan et décidez de nouveau.</translation>
    </message>
    <message>
        <source>Look for the newest recovery sheet of this clinic.</source>
        <translation>Cherchez la feuille de récupération la plus récente de ce cabinet.</translation>
    </message>
    <message>
        <source>Look for the number again.</source>
        <translation>Cherchez de nouveau le numéro.</translation>
    </message>
    <message>
        <source>Look whether the disk is there.</source>
        <translation>Regardez si le disque est là.</translation>
    </message>
    <message>
        <source>MSBack is open already.</source>
        <translation>MSBack est déjà ouvert.</translation>
    </message>
    <message>
        <source>MSBack is open.</source>
        <translation>MSBack est ouvert.</translation>
    </message>
    <message>
        <source>Make a new patient for a person.</source>
        <translation>Créez un nouveau patient pour une personne.</translation>
    </message>
    <message>
        <source>Make another user administrator first.</source>
        <translation>Faites d’abord d’un autre utilisateur un administrateur.</translation>
    </message>
    <message>
        <source>Make it when a referral is accepted.</source>
        <translation>Faites-la quand un adressage est accepté.</translation>
    </message>
    <message>
        <source>Make room or put the stick back; nothing was changed.</source>
        <translation>Faites de la place ou remettez la clé USB ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Make room there, then try again.</source>
        <translation>Faites-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Make room, or ask for the right to write.</source>
        <translation>Faites de la place, ou demandez le droit d’écrire.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Faites de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Make room, or put the stick back, and try again.</source>
        <translation>Faites de la place, ou remettez la clé USB, et réessayez.</translation>
    </message>
    <message>
        <source>Meanwhile this record was merged with another one.</source>
        <translation>Entre-temps, ce dossier a été fusionné avec un autre.</translation>
    </message>
    <message>
        <source>Mend that and start MSBack again: it goes on by itself; then remove older copies.</source>
        <translation>Réparez cela et relancez MSBack : il continue tout seul ; retirez ensuite les copies plus anciennes.</translation>
    </message>
    <message>
        <source>Mend that, and make it again.</source>
        <translation>Réparez cela et refaites-la.</translation>
    </message>
    <message>
        <source>Move the file aside and restore the latest backup; the file was left as it was.</source>
        <translation>Mettez le fichier de côté et restaurez la dernière sauvegarde ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, or in .md for text.</source>
        <translation>Nommez un fichier qui finit par .pdf, ou par .md pour du texte.</translation>
    </message>
    <message>
        <source>Name a file that holds an intake.</source>
        <translation>Nommez un fichier qui contient les données d’un patient.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nommez un autre fichier.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Nommez un autre dossier.</translation>
    </message>
    <message>
        <source>No encounter note was made.</source>
        <translation>Aucune note de consultation n’a été faite.</translation>
    </message>
    <message>
        <source>No newer program was installed from an update here.</source>
        <translation>Aucun programme plus récent n’a été installé ici par une mise à jour.</translation>
    </message>
    <message>
        <source>No number came.</source>
        <translation>Aucun numéro n’est venu.</translation>
    </message>
    <message>
        <source>No page “why not now” was made.</source>
        <translation>Aucune page « pourquoi pas maintenant » n’a été faite.</translation>
    </message>
    <message>
        <source>No referral letter was made.</source>
        <translation>Aucune lettre d’adressage n’a été faite.</translation>
    </message>
    <message>
        <source>No role is ticked.</source>
        <translation>Aucun rôle n’est coché.</translation>
    </message>
    <message>
        <source>No sheet was made.</source>
        <translation>Aucune fiche n’a été faite.</translation>
    </message>
    <message>
        <source>No short sheet was made.</source>
        <translation>Aucune fiche courte n’a été faite.</translation>
    </message>
    <message>
        <source>No update can be checked.</source>
        <translation>Aucune mise à jour ne peut être vérifiée.</translation>
    </message>
    <message>
        <source>No user here has the roles for it.</source>
        <translation>Aucun utilisateur ici n’a les rôles qu’il faut.</translation>
    </message>
    <message>
        <source>Nobody was chosen.</source>
        <translation>Personne n’a été choisi.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Personne n’a été trouvé.</translation>
    </message>
    <message>
        <source>Nobody would be left who looks after users and backups.</source>
        <translation>Il ne resterait personne pour s’occuper des utilisateurs et des sauvegardes.</translation>
    </message>
    <message>
        <source>Nothing is known to be urgent while red flags are open, and no referral is accepted for this person.</source>
        <translation>Rien n’est connu comme urgent tant que des drapeaux rouges sont ouverts, et aucun adressage n’est accepté pour cette personne.</translation>
    </message>
    <message>
        <source>Nothing is urgent, and no referral is accepted for this person.</source>
        <translation>Rien n’est urgent, et aucun adressage n’est accepté pour cette personne.</translation>
    </message>
    <message>
        <source>Nothing that this page speaks of is ruled out in the plan.</source>
        <translation>Rien de ce dont parle cette page n’est écarté dans le plan.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>Rien n’a été apporté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation>Rien n’a été sorti.</translation>
    </message>
    <message>
        <source>One of the two is not in the records any more.</source>
        <translation>L’un des deux n’est plus dans les dossiers.</translation>
    </message>
    <message>
        <source>One of the two is the sample, which is nobody.</source>
        <translation>L’un des deux est l’exemple, qui n’est personne.</translation>
    </message>
    <message>
        <source>One of the two records was changed meanwhile.</source>
        <translation>Entre-temps, l’un des deux dossiers a été changé.</translation>
    </message>
    <message>
        <source>Only a newer one can be installed.</source>
        <translation>Seule une version plus récente peut être installée.</translation>
    </message>
    <message>
        <source>Only clinicians sign.</source>
        <translation>Seuls les cliniciens signent.</translation>
    </message>
    <message>
        <source>Open it again, and sign it there.</source>
        <translation>Rouvrez-la et signez-la là.</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>Ouvrez celle-là.</translation>
    </message>
    <message>
        <source>Open the patient again and change them there.</source>
        <translation>Rouvrez le patient et changez-les là.</translation>
    </message>
    <message>
        <source>Open the signed visit and amend it.</source>
        <translation>Ouvrez la consultation signée et rectifiez-la.</translation>
    </message>
    <message>
        <source>Other lines were reworded while the sheet was in another language ({language}).</source>
        <translation>D’autres lignes ont été reformulées quand la fiche était dans une autre langue ({language}).</translation>
    </message>
    <message>
        <source>Please wait before the next try.</source>
        <translation>Attendez avant le prochain essai.</translation>
    </message>
    <message>
        <source>Print it whole.</source>
        <translation>Imprimez-la entière.</translation>
    </message>
    <message>
        <source>Print the sheet instead.</source>
        <translation>Imprimez plutôt la fiche.</translation>
    </message>
    <message>
        <source>Print the whole sheet.</source>
        <translation>Imprimez la fiche entière.</translation>
    </message>
    <message>
        <source>Put the stick back, then try.</source>
        <translation>Remettez la clé USB, puis essayez.</translation>
    </message>
    <message>
        <source>Reading or writing {path} failed ({detail}).</source>
        <translation>La lecture ou l’écriture de {path} a échoué ({detail}).</translation>
    </message>
    <message>
        <source>Red flags are open: {flags}.</source>
        <translation>Des drapeaux rouges sont ouverts : {flags}.</translation>
    </message>
    <message>
        <source>Rest minutes</source>
        <translation>Repos, minutes</translation>
    </message>
    <message>
        <source>Row {row} changed since it was written.</source>
        <translation>La ligne {row} a changé depuis qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>Row {row} is missing.</source>
        <translation>La ligne {row} manque.</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was kept outside the database: it was written anew.</source>
        <translation>La ligne {row} n’est pas celle gardée hors de la base de données : elle a été réécrite.</translation>
    </message>
    <message>
        <source>Row {row} stood in another place: it was row {was}.</source>
        <translation>La ligne {row} était à une autre place : c’était la ligne {was}.</translation>
    </message>
    <message>
        <source>Row {row} was cut off from the end.</source>
        <translation>La ligne {row} a été coupée de la fin.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} are missing.</source>
        <translation>Les lignes {first} à {last} manquent.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} are not those that were kept outside the database: they were written anew.</source>
        <translation>Les lignes {first} à {last} ne sont pas celles gardées hors de la base de données : elles ont été réécrites.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} changed since they were written.</source>
        <translation>Les lignes {first} à {last} ont changé depuis qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} stood in another place, from row {was} on.</source>
        <translation>Les lignes {first} à {last} étaient à une autre place, à partir de la ligne {was}.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} were cut off from the end.</source>
        <translation>Les lignes {first} à {last} ont été coupées de la fin.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Search the patient again.</source>
        <translation>Cherchez de nouveau le patient.</translation>
    </message>
    <message>
        <source>See to it first.</source>
        <translation>Occupez-vous-en d’abord.</translation>
    </message>
    <message>
        <source>See to the red flag first.</source>
        <translation>Occupez-vous d’abord du drapeau rouge.</translation>
    </message>
    <message>
        <source>Send it to a file or a terminal.</source>
        <translation>Envoyez-le dans un fichier ou un terminal.</translation>
    </message>
    <message>
        <source>Sex is '{sex}'.</source>
        <translation>Le sexe est '{sex}'.</translation>
    </message>
    <message>
        <source>Sheets can be printed in: {languages}.</source>
        <translation>Les fiches peuvent être imprimées en : {languages}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez.</translation>
    </message>
    <message>
        <source>Sign it first.</source>
        <translation>Signez-la d’abord.</translation>
    </message>
    <message>
        <source>Signs to get help for, where to go, doses and last days stay as they are: safety rests on them.</source>
        <translation>Les signes pour demander de l’aide, où aller, les doses et les derniers jours restent tels quels : la sécurité en dépend.</translation>
    </message>
    <message>
        <source>Somebody has merged one of the two meanwhile.</source>
        <translation>Entre-temps, quelqu’un a fusionné l’un des deux.</translation>
    </message>
    <message>
        <source>Something is urgent: {alerts}</source>
        <translation>Quelque chose est urgent : {alerts}</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <source>Standard input is closed.</source>
        <translation>L’entrée standard est fermée.</translation>
    </message>
    <message>
        <source>Standard output is closed.</source>
        <translation>La sortie standard est fermée.</translation>
    </message>
    <message>
        <source>Start MSBack once, or restore.</source>
        <translation>Lancez MSBack une fois, ou restaurez.</translation>
    </message>
    <message>
        <source>Start it from a desktop, or see what it does without one: msback demo.</source>
        <translation>Lancez-le depuis un bureau, ou voyez ce qu’il fait sans : msback demo.</translation>
    </message>
    <message>
        <source>Start it from a terminal, without a pipe.</source>
        <translation>Lancez-le depuis un terminal, sans tube.</translation>
    </message>
    <message>
        <source>Start the newer version; the file was left as it was.</source>
        <translation>Lancez la version plus récente ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Take it away, and make it again.</source>
        <translation>Retirez-le et refaites-la.</translation>
    </message>
    <message>
        <source>Take {least} or more; a few words that only you put together are good.</source>
        <translation>Prenez-en {least} ou plus ; quelques mots que vous seul réuniriez sont bien.</translation>
    </message>
    <message>
        <source>Tell who made it.</source>
        <translation>Dites-le à qui l’a fait.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Ce n’est pas le mot de passe.</translation>
    </message>
    <message>
        <source>That recovery key is not the one of these records.</source>
        <translation>Cette clé de récupération n’est pas celle de ces dossiers.</translation>
    </message>
    <message>
        <source>The PDF was not saved.</source>
        <translation>Le PDF n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The advice has changed since it was accepted: {items}.</source>
        <translation>Le conseil a changé depuis qu’il a été accepté : {items}.</translation>
    </message>
    <message>
        <source>The answer was not taken.</source>
        <translation>La réponse n’a pas été prise.</translation>
    </message>
    <message>
        <source>The archive was not made.</source>
        <translation>L’archive n’a pas été faite.</translation>
    </message>
    <message>
        <source>The backup was not opened.</source>
        <translation>La sauvegarde n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>The birth date {day} is in the future.</source>
        <translation>La date de naissance {day} est dans le futur.</translation>
    </message>
    <message>
        <source>The birth date {day} is more than {years} years ago.</source>
        <translation>La date de naissance {day} remonte à plus de {years} ans.</translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation>Le dossier de données</translation>
    </message>
    <message>
        <source>The details stay as they are.</source>
        <translation>Les données restent telles quelles.</translation>
    </message>
    <message>
        <source>The details were not saved.</source>
        <translation>Les données n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>Le disque n’a pas fait ce qu’on lui demandait.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>Le disque de {folder} est plein.</translation>
    </message>
    <message>
        <source>The disk of {path} is full ({detail}).</source>
        <translation>Le disque de {path} est plein ({detail}).</translation>
    </message>
    <message>
        <source>The disk says: {reason}.</source>
        <translation>Le disque dit : {reason}.</translation>
    </message>
    <message>
        <source>The dose was not taken.</source>
        <translation>La dose n’a pas été prise.</translation>
    </message>
    <message>
        <source>The encounter note</source>
        <translation>La note de consultation</translation>
    </message>
    <message>
        <source>The file with their keys is damaged: {path} ({detail}).</source>
        <translation>Le fichier de leurs clés est endommagé : {path} ({detail}).</translation>
    </message>
    <message>
        <source>The file with their keys is missing: {path}.</source>
        <translation>Le fichier de leurs clés manque : {path}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>Le fichier {file} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file {file} is missing: rows cut off could go unnoticed.</source>
        <translation>Le fichier {file} manque : des lignes coupées pourraient passer inaperçues.</translation>
    </message>
    <message>
        <source>The file {path} cannot be reached ({detail}).</source>
        <translation>Le fichier {path} ne peut pas être atteint ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} does not fit together ({detail}).</source>
        <translation>Le fichier {path} n’est pas cohérent ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} is no backup of MSBack ({detail}).</source>
        <translation>Le fichier {path} n’est pas une sauvegarde de MSBack ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} is not a database of MSBack, or its beginning is damaged ({detail}).</source>
        <translation>Le fichier {path} n’est pas une base de données de MSBack, ou son début est endommagé ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} is not as it was written ({detail}).</source>
        <translation>Le fichier {path} n’est pas tel qu’il a été écrit ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} is not the database of these keys, or its beginning is damaged ({detail}).</source>
        <translation>Le fichier {path} n’est pas la base de données de ces clés, ou son début est endommagé ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} or its folder may only be read ({detail}).</source>
        <translation>Le fichier {path} ou son dossier peut seulement être lu ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} was written before records were encrypted ({detail}).</source>
        <translation>Le fichier {path} a été écrit avant que les dossiers soient chiffrés ({detail}).</translation>
    </message>
    <message>
        <source>The first user looks after users and backups.</source>
        <translation>Le premier utilisateur s’occupe des utilisateurs et des sauvegardes.</translation>
    </message>
    <message>
        <source>The folder of {program} is gone.</source>
        <translation>Le dossier de {program} n’est plus là.</translation>
    </message>
    <message>
        <source>The folder {folder} holds none.</source>
        <translation>Le dossier {folder} n’en contient pas.</translation>
    </message>
    <message>
        <source>The follow-up was not set.</source>
        <translation>Le suivi n’a pas été fixé.</translation>
    </message>
    <message>
        <source>The guideline before is damaged: {folder}.</source>
        <translation>Le guide d’avant est endommagé : {folder}.</translation>
    </message>
    <message>
        <source>The guideline does not advise it as the answers stand now.</source>
        <translation>Avec les réponses actuelles, le guide ne le conseille pas.</translation>
    </message>
    <message>
        <source>The guideline rules it out for this person, and no reason is written.</source>
        <translation>Le guide l’écarte pour cette personne, et aucun motif n’est écrit.</translation>
    </message>
    <message>
        <source>The guideline was not changed.</source>
        <translation>Le guide n’a pas été changé.</translation>
    </message>
    <message>
        <source>The guideline was not exported.</source>
        <translation>Le guide n’a pas été exporté.</translation>
    </message>
    <message>
        <source>The guideline was not saved.</source>
        <translation>Le guide n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The guideline was refused, and nothing was changed.</source>
        <translation>Le guide a été refusé, et rien n’a été changé.</translation>
    </message>
    <message>
        <source>The installed guideline is damaged, so no advice is given.</source>
        <translation>Le guide installé est endommagé, donc aucun conseil n’est donné.</translation>
    </message>
    <message>
        <source>The key {file} cannot be read.</source>
        <translation>La clé {file} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The keys of {path} are not those of the records here ({detail}).</source>
        <translation>Les clés de {path} ne sont pas celles des dossiers d’ici ({detail}).</translation>
    </message>
    <message>
        <source>The kind cannot be {kind}.</source>
        <translation>Le genre ne peut pas être {kind}.</translation>
    </message>
    <message>
        <source>The line was not added.</source>
        <translation>La ligne n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>The line was not changed.</source>
        <translation>La ligne n’a pas été changée.</translation>
    </message>
    <message>
        <source>The line “{line}” was not changed.</source>
        <translation>La ligne « {line} » n’a pas été changée.</translation>
    </message>
    <message>
        <source>The look was changed, but not kept.</source>
        <translation>L’aspect a été changé, mais pas gardé.</translation>
    </message>
    <message>
        <source>The merge was not undone.</source>
        <translation>La fusion n’a pas été annulée.</translation>
    </message>
    <message>
        <source>The name has more than {most} characters.</source>
        <translation>Le nom a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>The number that was typed is not that of this patient.</source>
        <translation>Le numéro tapé n’est pas celui de ce patient.</translation>
    </message>
    <message>
        <source>The numbers are 1 to {most}.</source>
        <translation>Les numéros vont de 1 à {most}.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Le papier</translation>
    </message>
    <message>
        <source>The password has {n} characters, {few} too few.</source>
        <translation>Le mot de passe a {n} caractères, {few} de trop peu.</translation>
    </message>
    <message>
        <source>The patient cannot be shown.</source>
        <translation>Le patient ne peut pas être montré.</translation>
    </message>
    <message>
        <source>The patient has no name.</source>
        <translation>Le patient n’a pas de nom.</translation>
    </message>
    <message>
        <source>The patient is erased, but the file of the records is not cleared yet.</source>
        <translation>Le patient est effacé, mais le fichier des dossiers n’est pas encore nettoyé.</translation>
    </message>
    <message>
        <source>The patient is not there any more.</source>
        <translation>Le patient n’est plus là.</translation>
    </message>
    <message>
        <source>The patient was not saved.</source>
        <translation>Le patient n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>L’image n’a pas pu y être enregistrée.</translation>
    </message>
    <message>
        <source>The reason has more than {most} characters.</source>
        <translation>Le motif a plus de {most} caractères.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Le motif manque.</translation>
    </message>
    <message>
        <source>The reason names the patient, and it stays in the audit.</source>
        <translation>Le motif nomme le patient, et il reste dans l’audit.</translation>
    </message>
    <message>
        <source>The records are damaged.</source>
        <translation>Les dossiers sont endommagés.</translation>
    </message>
    <message>
        <source>The records are in use.</source>
        <translation>Les dossiers sont en cours d’utilisation.</translation>
    </message>
    <message>
        <source>The records are not there any more.</source>
        <translation>Les dossiers ne sont plus là.</translation>
    </message>
    <message>
        <source>The records cannot be changed.</source>
        <translation>Les dossiers ne peuvent pas être changés.</translation>
    </message>
    <message>
        <source>The records cannot be opened with this version of MSBack.</source>
        <translation>Les dossiers ne peuvent pas être ouverts avec cette version de MSBack.</translation>
    </message>
    <message>
        <source>The records cannot be opened.</source>
        <translation>Les dossiers ne peuvent pas être ouverts.</translation>
    </message>
    <message>
        <source>The records cannot be read.</source>
        <translation>Les dossiers ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The records cannot be used as they are.</source>
        <translation>Les dossiers ne peuvent pas servir tels quels.</translation>
    </message>
    <message>
        <source>The records were not merged.</source>
        <translation>Les dossiers n’ont pas été fusionnés.</translation>
    </message>
    <message>
        <source>The recovery key is not typed as it stands on the sheet.</source>
        <translation>La clé de récupération n’est pas tapée comme sur la feuille.</translation>
    </message>
    <message>
        <source>The referral letter</source>
        <translation>La lettre d’adressage</translation>
    </message>
    <message>
        <source>The result is lost.</source>
        <translation>Le résultat est perdu.</translation>
    </message>
    <message>
        <source>The result was not written whole.</source>
        <translation>Le résultat n’a pas été écrit en entier.</translation>
    </message>
    <message>
        <source>The sample stays.</source>
        <translation>L’exemple reste.</translation>
    </message>
    <message>
        <source>The second language</source>
        <translation>La deuxième langue</translation>
    </message>
    <message>
        <source>The sheet cannot be printed: {faults}.</source>
        <translation>La fiche ne peut pas être imprimée : {faults}.</translation>
    </message>
    <message>
        <source>The sheet cannot be shown.</source>
        <translation>La fiche ne peut pas être montrée.</translation>
    </message>
    <message>
        <source>The sheet's fonts do not have these characters.</source>
        <translation>Les polices de la fiche n’ont pas ces caractères.</translation>
    </message>
    <message>
        <source>The text size</source>
        <translation>La taille du texte</translation>
    </message>
    <message>
        <source>The time of the visit was not set.</source>
        <translation>L’heure de la consultation n’a pas été fixée.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Les deux mots de passe ne sont pas les mêmes.</translation>
    </message>
    <message>
        <source>The update was not installed, and nothing was changed.</source>
        <translation>La mise à jour n’a pas été installée, et rien n’a été changé.</translation>
    </message>
    <message>
        <source>The update was not laid down.</source>
        <translation>La mise à jour n’a pas été copiée.</translation>
    </message>
    <message>
        <source>The update was refused, and nothing was changed.</source>
        <translation>La mise à jour a été refusée, et rien n’a été changé.</translation>
    </message>
    <message>
        <source>The user was not saved.</source>
        <translation>L’utilisateur n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The visit cannot be changed.</source>
        <translation>La consultation ne peut pas être changée.</translation>
    </message>
    <message>
        <source>The visit cannot be compared.</source>
        <translation>La consultation ne peut pas être comparée.</translation>
    </message>
    <message>
        <source>The visit cannot be shown.</source>
        <translation>La consultation ne peut pas être montrée.</translation>
    </message>
    <message>
        <source>The visit was not amended.</source>
        <translation>La consultation n’a pas été rectifiée.</translation>
    </message>
    <message>
        <source>The visit was not begun.</source>
        <translation>La consultation n’a pas été commencée.</translation>
    </message>
    <message>
        <source>The visit was not signed.</source>
        <translation>La consultation n’a pas été signée.</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>La fenêtre ne peut pas s’ouvrir.</translation>
    </message>
    <message>
        <source>There are no records.</source>
        <translation>Il n’y a pas de dossiers.</translation>
    </message>
    <message>
        <source>There is a user of this name.</source>
        <translation>Il y a déjà un utilisateur de ce nom.</translation>
    </message>
    <message>
        <source>There is no exercise '{exercise}' in this version.</source>
        <translation>Il n’y a pas d’exercice '{exercise}' dans cette version.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>Il n’y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>There is no guideline before this one.</source>
        <translation>Il n’y a pas de guide avant celui-ci.</translation>
    </message>
    <message>
        <source>There is no intake.</source>
        <translation>Il n’y a pas de données.</translation>
    </message>
    <message>
        <source>There is no older program to go back to.</source>
        <translation>Il n’y a pas de programme plus ancien auquel revenir.</translation>
    </message>
    <message>
        <source>There is no patient of the number '{number}'.</source>
        <translation>Il n’y a pas de patient au numéro '{number}'.</translation>
    </message>
    <message>
        <source>There is no room left to save.</source>
        <translation>Il n’y a plus de place pour enregistrer.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>Il n’y a pas d’écran ici.</translation>
    </message>
    <message>
        <source>There is no sheet in the language {language}.</source>
        <translation>Il n’y a pas de fiche dans la langue {language}.</translation>
    </message>
    <message>
        <source>There is no such patient in the records.</source>
        <translation>Ce patient n’existe pas dans les dossiers.</translation>
    </message>
    <message>
        <source>There is no such patient.</source>
        <translation>Ce patient n’existe pas.</translation>
    </message>
    <message>
        <source>There were several failed tries; the next one is possible in {detail}.</source>
        <translation>Il y a eu plusieurs essais manqués ; le prochain est possible dans {detail}.</translation>
    </message>
    <message>
        <source>These are not the records that were open.</source>
        <translation>Ce ne sont pas les dossiers qui étaient ouverts.</translation>
    </message>
    <message>
        <source>They were written by a newer version: {path} ({detail}).</source>
        <translation>Une version plus récente les a écrits : {path} ({detail}).</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Cette sauvegarde est endommagée.</translation>
    </message>
    <message>
        <source>This backup is of another clinic.</source>
        <translation>Cette sauvegarde est d’un autre cabinet.</translation>
    </message>
    <message>
        <source>This cannot be accepted yet.</source>
        <translation>Ceci ne peut pas encore être accepté.</translation>
    </message>
    <message>
        <source>This cannot be accepted.</source>
        <translation>Ceci ne peut pas être accepté.</translation>
    </message>
    <message>
        <source>This cannot be changed any more.</source>
        <translation>Ceci ne peut plus être changé.</translation>
    </message>
    <message>
        <source>This cannot be used yet.</source>
        <translation>Ceci ne peut pas encore être utilisé.</translation>
    </message>
    <message>
        <source>This dose cannot be used yet.</source>
        <translation>Cette dose ne peut pas encore être utilisée.</translation>
    </message>
    <message>
        <source>This is no backup.</source>
        <translation>Ce n’est pas une sauvegarde.</translation>
    </message>
    <message>
        <source>This is the sample, and its name says so on every paper.</source>
        <translation>C’est l’exemple, et son nom le dit sur chaque papier.</translation>
    </message>
    <message>
        <source>This page has no short form.</source>
        <translation>Cette page n’a pas de forme courte.</translation>
    </message>
    <message>
        <source>This program cannot be updated by a file.</source>
        <translation>Ce programme ne peut pas être mis à jour par un fichier.</translation>
    </message>
    <message>
        <source>This visit was changed elsewhere.</source>
        <translation>Cette consultation a été changée ailleurs.</translation>
    </message>
    <message>
        <source>This was not declined.</source>
        <translation>Ceci n’a pas été refusé.</translation>
    </message>
    <message>
        <source>Tick administrator.</source>
        <translation>Cochez administrateur.</translation>
    </message>
    <message>
        <source>Tick what this user does here.</source>
        <translation>Cochez ce que cet utilisateur fait ici.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; small and capital letters count. A forgotten password: use the recovery key.</source>
        <translation>Réessayez ; les majuscules et minuscules comptent. Mot de passe oublié : utilisez la clé de récupération.</translation>
    </message>
    <message>
        <source>Type it again in both fields.</source>
        <translation>Tapez-le de nouveau dans les deux champs.</translation>
    </message>
    <message>
        <source>Type it as it stands on the patient's page.</source>
        <translation>Tapez-le comme il figure sur la page du patient.</translation>
    </message>
    <message>
        <source>Type the number as it stands on the patient's page.</source>
        <translation>Tapez le numéro comme il figure sur la page du patient.</translation>
    </message>
    <message>
        <source>Undo the later one first.</source>
        <translation>Annulez d’abord la plus récente.</translation>
    </message>
    <message>
        <source>Undo the merge on the patient's page first.</source>
        <translation>Annulez d’abord la fusion sur la page du patient.</translation>
    </message>
    <message>
        <source>Use another guideline for this person.</source>
        <translation>Utilisez un autre guide pour cette personne.</translation>
    </message>
    <message>
        <source>Version {version} does not run on this computer.</source>
        <translation>La version {version} ne tourne pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Version {version} does not work on this computer: {failed}.</source>
        <translation>La version {version} ne marche pas sur cet ordinateur : {failed}.</translation>
    </message>
    <message>
        <source>Version {version} of it exists already.</source>
        <translation>La version {version} existe déjà.</translation>
    </message>
    <message>
        <source>Wait that long. Starting MSBack again does not make it shorter.</source>
        <translation>Attendez ce temps. Relancer MSBack ne le raccourcit pas.</translation>
    </message>
    <message>
        <source>What it has to say does not fit on one page at {size} points.</source>
        <translation>Ce qu’elle a à dire ne tient pas sur une page en {size} points.</translation>
    </message>
    <message>
        <source>Write it without the name, the phone and the birth date.</source>
        <translation>Écrivez-le sans le nom, le téléphone et la date de naissance.</translation>
    </message>
    <message>
        <source>Write one short sentence, or leave the line out.</source>
        <translation>Écrivez une phrase courte, ou omettez la ligne.</translation>
    </message>
    <message>
        <source>Write this text in other letters, then print again.</source>
        <translation>Écrivez ce texte avec d’autres lettres, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Écrivez ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>Write why it is used all the same, or decline it.</source>
        <translation>Écrivez pourquoi on l’utilise quand même, ou refusez-le.</translation>
    </message>
    <message>
        <source>Write why it is used all the same, or stay within the limit.</source>
        <translation>Écrivez pourquoi on l’utilise quand même, ou restez dans la limite.</translation>
    </message>
    <message>
        <source>Write why, and on whose request by its date.</source>
        <translation>Écrivez pourquoi, et la date de la demande.</translation>
    </message>
    <message>
        <source>You may not write in {folder}.</source>
        <translation>Vous ne pouvez pas écrire dans {folder}.</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>une base de données d’un autre programme</translation>
    </message>
    <message>
        <source>a guideline</source>
        <translation>un guide</translation>
    </message>
    <message>
        <source>a guideline is not the one by which was signed</source>
        <translation>un guide n’est pas celui avec lequel on a signé</translation>
    </message>
    <message>
        <source>a later release made this backup</source>
        <translation>une version plus récente a fait cette sauvegarde</translation>
    </message>
    <message>
        <source>a line has no end</source>
        <translation>une ligne n’a pas de fin</translation>
    </message>
    <message>
        <source>a line that you added</source>
        <translation>une ligne que vous avez ajoutée</translation>
    </message>
    <message>
        <source>a number stands in it twice</source>
        <translation>un numéro s’y trouve deux fois</translation>
    </message>
    <message>
        <source>a page's note</source>
        <translation>la note d’une page</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a reason in the plan</source>
        <translation>un motif du plan</translation>
    </message>
    <message>
        <source>a signed encounter has one assessment, a draft none</source>
        <translation>une consultation signée a une évaluation, un brouillon aucune</translation>
    </message>
    <message>
        <source>an encounter amends one that is not there</source>
        <translation>une consultation en rectifie une qui n’est pas là</translation>
    </message>
    <message>
        <source>an encounter could not be shown</source>
        <translation>une consultation ne pourrait pas être montrée</translation>
    </message>
    <message>
        <source>another language than the first</source>
        <translation>une autre langue que la première</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>horloge</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>encounters do not follow one another</source>
        <translation>les consultations ne se suivent pas</translation>
    </message>
    <message>
        <source>free disk</source>
        <translation>disque libre</translation>
    </message>
    <message>
        <source>guideline pack</source>
        <translation>paquet du guide</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
    <message>
        <source>it did not come that far</source>
        <translation>il n’est pas allé jusque-là</translation>
    </message>
    <message>
        <source>it does not begin as a backup does</source>
        <translation>il ne commence pas comme une sauvegarde</translation>
    </message>
    <message>
        <source>it does not begin as a database of this key does</source>
        <translation>il ne commence pas comme une base de données de cette clé</translation>
    </message>
    <message>
        <source>it does not hold as much as it says</source>
        <translation>il ne contient pas autant qu’il le dit</translation>
    </message>
    <message>
        <source>it does not say its version</source>
        <translation>il ne dit pas sa version</translation>
    </message>
    <message>
        <source>it holds no file</source>
        <translation>il ne contient aucun fichier</translation>
    </message>
    <message>
        <source>it holds other rows than those that were copied</source>
        <translation>il contient d’autres lignes que celles copiées</translation>
    </message>
    <message>
        <source>it is at revision {came}, this release knows up to {known}</source>
        <translation>il est à la révision {came}, cette version connaît jusqu’à {known}</translation>
    </message>
    <message>
        <source>it is at revision {came}, this release knows {known}</source>
        <translation>il est à la révision {came}, cette version connaît {known}</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>il est coupé</translation>
    </message>
    <message>
        <source>it is cut off, or bytes were changed between its parts</source>
        <translation>il est coupé, ou des octets ont été changés entre ses parties</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>il n’est pas chiffré</translation>
    </message>
    <message>
        <source>it names a file that belongs elsewhere</source>
        <translation>il nomme un fichier dont la place est ailleurs</translation>
    </message>
    <message>
        <source>it reads back as other bytes</source>
        <translation>relu, il donne d’autres octets</translation>
    </message>
    <message>
        <source>it was changed by somebody without a key</source>
        <translation>il a été changé par quelqu’un sans clé</translation>
    </message>
    <message>
        <source>it was there before</source>
        <translation>il était là avant</translation>
    </message>
    <message>
        <source>its check sum does not fit</source>
        <translation>sa somme de contrôle ne convient pas</translation>
    </message>
    <message>
        <source>its disk does not answer</source>
        <translation>son disque ne répond pas</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>sa fin manque</translation>
    </message>
    <message>
        <source>its files are too large</source>
        <translation>ses fichiers sont trop grands</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>its format is {came}, this release knows {known}</source>
        <translation>son format est {came}, cette version connaît {known}</translation>
    </message>
    <message>
        <source>its last page is cut off</source>
        <translation>sa dernière page est coupée</translation>
    </message>
    <message>
        <source>its list of contents is not as it was written</source>
        <translation>sa liste de contenu n’est pas telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>its log could not be emptied</source>
        <translation>son journal n’a pas pu être vidé</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>ses parties ne vont pas ensemble</translation>
    </message>
    <message>
        <source>last proven backup</source>
        <translation>dernière sauvegarde prouvée</translation>
    </message>
    <message>
        <source>line {line} of {file}: {wrong}</source>
        <translation>ligne {line} de {file} : {wrong}</translation>
    </message>
    <message>
        <source>made with a key of its own, opened, checked and removed in a scratch folder</source>
        <translation>créée avec sa propre clé, ouverte, vérifiée et retirée dans un dossier d’essai</translation>
    </message>
    <message>
        <source>merged: the details of a record are not whole</source>
        <translation>merged : les données d’un dossier ne sont pas complètes</translation>
    </message>
    <message>
        <source>no system</source>
        <translation>aucun système</translation>
    </message>
    <message>
        <source>none is set up; sheets can be saved as PDF and printed elsewhere</source>
        <translation>aucune n’est installée ; les fiches peuvent être enregistrées en PDF et imprimées ailleurs</translation>
    </message>
    <message>
        <source>none lies beside the records; Settings say whether they go elsewhere</source>
        <translation>aucune n’est à côté des dossiers ; les Réglages disent si elles vont ailleurs</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>aucune n’a été trouvée</translation>
    </message>
    <message>
        <source>number is none that a patient can have</source>
        <translation>number ne peut pas être celui d’un patient</translation>
    </message>
    <message>
        <source>number is not written as numbers are</source>
        <translation>number n’est pas écrit comme les numéros</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>imprimante</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>sheets: a PDF is missing</source>
        <translation>sheets : il manque un PDF</translation>
    </message>
    <message>
        <source>sheets: file is missing</source>
        <translation>sheets : file manque</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>quelque chose suit sa fin</translation>
    </message>
    <message>
        <source>state is neither draft nor signed</source>
        <translation>state n’est ni brouillon ni signé</translation>
    </message>
    <message>
        <source>the clinic's address</source>
        <translation>l’adresse du cabinet</translation>
    </message>
    <message>
        <source>the clinic's hours</source>
        <translation>les horaires du cabinet</translation>
    </message>
    <message>
        <source>the clinic's name</source>
        <translation>le nom du cabinet</translation>
    </message>
    <message>
        <source>the clinic's phone number</source>
        <translation>le téléphone du cabinet</translation>
    </message>
    <message>
        <source>the clinician's name</source>
        <translation>le nom du clinicien</translation>
    </message>
    <message>
        <source>the dose</source>
        <translation>la dose</translation>
    </message>
    <message>
        <source>the emergency phone number</source>
        <translation>le téléphone d’urgence</translation>
    </message>
    <message>
        <source>the encrypted copy is not the same</source>
        <translation>la copie chiffrée n’est pas la même</translation>
    </message>
    <message>
        <source>the file or its folder may not be written</source>
        <translation>le fichier ou son dossier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the first program</source>
        <translation>le premier programme</translation>
    </message>
    <message>
        <source>the kind is {kind}</source>
        <translation>le genre est {kind}</translation>
    </message>
    <message>
        <source>the link {name} leads to no file of it</source>
        <translation>le lien {name} ne mène à aucun de ses fichiers</translation>
    </message>
    <message>
        <source>the name {name} is not allowed</source>
        <translation>le nom {name} n’est pas permis</translation>
    </message>
    <message>
        <source>the note on the follow-up</source>
        <translation>la note du suivi</translation>
    </message>
    <message>
        <source>the patient has no name</source>
        <translation>le patient n’a pas de nom</translation>
    </message>
    <message>
        <source>the patient's name</source>
        <translation>le nom du patient</translation>
    </message>
    <message>
        <source>the place of the records cannot be written</source>
        <translation>l’endroit des dossiers ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the program that was first copied here</source>
        <translation>le programme qui a été copié ici en premier</translation>
    </message>
    <message>
        <source>the sheet of visit {visit} comes out otherwise</source>
        <translation>la fiche de la consultation {visit} ressort autrement</translation>
    </message>
    <message>
        <source>the text {field}</source>
        <translation>le texte {field}</translation>
    </message>
    <message>
        <source>the version is {version}, not numbers with dots</source>
        <translation>la version est {version}, pas des nombres avec des points</translation>
    </message>
    <message>
        <source>there are keys already</source>
        <translation>il y a déjà des clés</translation>
    </message>
    <message>
        <source>there are no records yet</source>
        <translation>il n’y a pas encore de dossiers</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no {name} in it</source>
        <translation>il ne contient pas {name}</translation>
    </message>
    <message>
        <source>they were made for other records</source>
        <translation>elles ont été faites pour d’autres dossiers</translation>
    </message>
    <message>
        <source>two of its names are one file</source>
        <translation>deux de ses noms sont un même fichier</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>visit {visit} cannot be shown</source>
        <translation>la consultation {visit} ne peut pas être montrée</translation>
    </message>
    <message>
        <source>what was written last is not in it</source>
        <translation>ce qui a été écrit en dernier n’y est pas</translation>
    </message>
    <message>
        <source>who signed is missing</source>
        <translation>il manque qui a signé</translation>
    </message>
    <message>
        <source>whom the letter is for</source>
        <translation>à qui va la lettre</translation>
    </message>
    <message>
        <source>your own line {number}</source>
        <translation>votre propre ligne {number}</translation>
    </message>
    <message>
        <source>{at} is after the follow-up of this visit, {day}.</source>
        <translation>{at} est après le suivi de cette consultation, {day}.</translation>
    </message>
    <message>
        <source>{at} is before the birth date {day}.</source>
        <translation>{at} est avant la date de naissance, {day}.</translation>
    </message>
    <message>
        <source>{at} is in the future.</source>
        <translation>{at} est dans le futur.</translation>
    </message>
    <message>
        <source>{at}, {n} in all</source>
        <translation>{at}, {n} en tout</translation>
    </message>
    <message>
        <source>{characters} in {field}</source>
        <translation>{characters} dans {field}</translation>
    </message>
    <message>
        <source>{day} is before the visit itself.</source>
        <translation>{day} est avant la consultation elle-même.</translation>
    </message>
    <message>
        <source>{field} must be a whole number from 1 to {most}.</source>
        <translation>{field} : doit être un nombre entier de 1 à {most}.</translation>
    </message>
    <message>
        <source>{file} cannot be made.</source>
        <translation>{file} ne peut pas être créé.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be the name of a file here.</source>
        <translation>{file} ne peut pas être ici le nom d’un fichier.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{file} does not begin as it should</source>
        <translation>{file} ne commence pas comme il doit</translation>
    </message>
    <message>
        <source>{file} does not keep what a guideline promises: {promises}</source>
        <translation>{file} ne tient pas ce qu’un guide promet : {promises}</translation>
    </message>
    <message>
        <source>{file} ends in neither .md nor .pdf.</source>
        <translation>{file} ne finit ni par .md ni par .pdf.</translation>
    </message>
    <message>
        <source>{file} has {n} mistakes, the first: {first}</source>
        <translation>{file} a {n} erreurs, la première : {first}</translation>
    </message>
    <message>
        <source>{file} holds no records that MSBack took out.</source>
        <translation>{file} ne contient pas de dossiers sortis par MSBack.</translation>
    </message>
    <message>
        <source>{file} holds records without names, which nobody could tell apart.</source>
        <translation>{file} contient des dossiers sans noms, que personne ne pourrait distinguer.</translation>
    </message>
    <message>
        <source>{file} holds rows that do not fit together.</source>
        <translation>{file} contient des lignes qui ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>{file} holds version {version}, and {present} is here.</source>
        <translation>{file} contient la version {version}, et {present} est ici.</translation>
    </message>
    <message>
        <source>{file} holds {came}, not {wanted}.</source>
        <translation>{file} contient {came}, pas {wanted}.</translation>
    </message>
    <message>
        <source>{file} holds {guideline} {version}, and {wanted} {wanted_version} was expected.</source>
        <translation>{file} contient {guideline} {version}, et {wanted} {wanted_version} était attendu.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was copied only in part.</source>
        <translation>{file} est endommagé, ou copié seulement en partie.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was not signed by who makes MSBack.</source>
        <translation>{file} est endommagé, ou n’a pas été signé par qui fait MSBack.</translation>
    </message>
    <message>
        <source>{file} is for {system}, not {wanted}.</source>
        <translation>{file} est pour {system}, pas pour {wanted}.</translation>
    </message>
    <message>
        <source>{file} is no Ed25519 key.</source>
        <translation>{file} n’est pas une clé Ed25519.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{file} is no update of MSBack.</source>
        <translation>{file} n’est pas une mise à jour de MSBack.</translation>
    </message>
    <message>
        <source>{file} is not the file that was looked through.</source>
        <translation>{file} n’est pas le fichier qui a été parcouru.</translation>
    </message>
    <message>
        <source>{file} is not the sheet that was handed out</source>
        <translation>{file} n’est pas la fiche qui a été remise</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} est trop grand.</translation>
    </message>
    <message>
        <source>{file} was made by a newer MSBack ({version}).</source>
        <translation>{file} a été fait par un MSBack plus récent ({version}).</translation>
    </message>
    <message>
        <source>{file} was not made as an update must be: {fault}.</source>
        <translation>{file} n’a pas été fait comme doit l’être une mise à jour : {fault}.</translation>
    </message>
    <message>
        <source>{file} was not taken as the logo.</source>
        <translation>{file} n’a pas été pris comme logo.</translation>
    </message>
    <message>
        <source>{folder} is there already.</source>
        <translation>{folder} est déjà là.</translation>
    </message>
    <message>
        <source>{folder} may not be written: {reason}.</source>
        <translation>{folder} ne peut pas être écrit : {reason}.</translation>
    </message>
    <message>
        <source>{free} GB free where the records are</source>
        <translation>{free} Go libres là où sont les dossiers</translation>
    </message>
    <message>
        <source>{name} cannot be {came}.</source>
        <translation>{name} : ne peut pas être {came}.</translation>
    </message>
    <message>
        <source>{name} does not look after backups.</source>
        <translation>{name} ne s’occupe pas des sauvegardes.</translation>
    </message>
    <message>
        <source>{name} has another size</source>
        <translation>{name} a une autre taille</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} manque</translation>
    </message>
    <message>
        <source>{name} is no list</source>
        <translation>{name} n’est pas une liste</translation>
    </message>
    <message>
        <source>{name} is not as it was written</source>
        <translation>{name} n’est pas tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>{name} is not where it should be</source>
        <translation>{name} n’est pas à sa place</translation>
    </message>
    <message>
        <source>{name} signed this visit.</source>
        <translation>{name} a signé cette consultation.</translation>
    </message>
    <message>
        <source>{now}, {zone} cannot be right; days of visits and last days of medicines depend on it</source>
        <translation>{now}, {zone} ne peut pas être juste ; les jours des consultations et les derniers jours des médicaments en dépendent</translation>
    </message>
    <message>
        <source>{now}, {zone} is before the last change of the records</source>
        <translation>{now}, {zone} est avant le dernier changement des dossiers</translation>
    </message>
    <message>
        <source>{n} bytes of PDF for the sample patient</source>
        <translation>{n} octets de PDF pour le patient d’exemple</translation>
    </message>
    <message>
        <source>{n} found, {first} first</source>
        <translation>{n} trouvées, {first} en premier</translation>
    </message>
    <message>
        <source>{one} and {other} do not go together. {fact}: {text}</source>
        <translation>{one} et {other} ne vont pas ensemble. {fact} : {text}</translation>
    </message>
    <message>
        <source>{pack} {version}, {statements} statements, digest {digest}; {claims} claims in {points} points proven, {open} points open</source>
        <translation>{pack} {version}, {statements} énoncés, empreinte {digest} ; {claims} affirmations en {points} points prouvées, {open} points ouverts</translation>
    </message>
    <message>
        <source>{paper} is for clinicians, in English and in one size: {options} is for the patient's sheet.</source>
        <translation>{paper} est pour les cliniciens, en anglais et en une seule taille : {options} est pour la fiche du patient.</translation>
    </message>
    <message>
        <source>{paper} was not made.</source>
        <translation>{paper} : non fait.</translation>
    </message>
    <message>
        <source>{path} cannot be reached ({detail}): its stick or folder was taken away.</source>
        <translation>{path} ne peut pas être atteint ({detail}) : sa clé USB ou son dossier a été retiré.</translation>
    </message>
    <message>
        <source>{path} is not as it was installed.</source>
        <translation>{path} n’est pas tel qu’il a été installé.</translation>
    </message>
    <message>
        <source>{table} has a field that this release does not know</source>
        <translation>{table} a un champ que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>{table}: a row is no object</source>
        <translation>{table} : une ligne n’est pas un objet</translation>
    </message>
    <message>
        <source>{table}: one stands there twice</source>
        <translation>{table} : une y figure deux fois</translation>
    </message>
    <message>
        <source>{table}: {field} cannot be read</source>
        <translation>{table} : {field} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{table}: {field} is missing</source>
        <translation>{table} : {field} manque</translation>
    </message>
    <message>
        <source>{table}: {field} is of another kind</source>
        <translation>{table} : {field} est d’un autre genre</translation>
    </message>
</context>
<context>
    <name>FirstUser</name>
    <message>
        <source>Begin with yourself: more users can be added in Settings.</source>
        <translation>Commencez par vous-même : d’autres utilisateurs s’ajoutent dans les Réglages.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and everything on it is encrypted.</source>
        <translation>Rien ne quitte cet ordinateur, et tout y est chiffré.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Welcome to MSBack</source>
        <translation>Bienvenue dans MSBack</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Follow-up is {first} to {last}.</source>
        <translation>Le suivi va du {first} au {last}.</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Suivi le</translation>
    </message>
    <message>
        <source>Weeks from the visit to the follow-up</source>
        <translation>Semaines de la consultation au suivi</translation>
    </message>
    <message>
        <source>What for, as it will stand on the sheet</source>
        <translation>Pour quoi, tel que sur la fiche</translation>
    </message>
    <message>
        <source>What the follow-up is for</source>
        <translation>Pour quoi est le suivi</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Vous avez écrit {typed}.</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} semaines</translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>A follow-up day is set in the plan of a visit.</source>
        <translation>Le jour du suivi se fixe dans le plan d’une visite.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Any urgency</source>
        <translation>Toute urgence</translation>
    </message>
    <message>
        <source>Choose a longer time: later days are not shown.</source>
        <translation>Choisissez une période plus longue : les jours suivants ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Choose any urgency.</source>
        <translation>Choisissez toutes les urgences.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence vitale</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Le plus urgent d’abord</translation>
    </message>
    <message>
        <source>Name, number or purpose</source>
        <translation>Nom, numéro ou motif</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>Nobody is to come again</source>
        <translation>Personne ne doit revenir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Overdue and today</source>
        <translation>En retard et aujourd’hui</translation>
    </message>
    <message>
        <source>Search for less.</source>
        <translation>Cherchez avec moins de mots.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Urgency at the last visit</source>
        <translation>Urgence à la dernière consultation</translation>
    </message>
    <message>
        <source>Urgent, emergency</source>
        <translation>Urgent, urgence vitale</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Within 4 weeks</source>
        <translation>Sous 4 semaines</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Sous 7 jours</translation>
    </message>
    <message>
        <source>back to Today</source>
        <translation>retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrer</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>{n} people, {overdue} overdue</source>
        <translation>{n} personnes, {overdue} en retard</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>A follow-up date is set in the plan of a visit.</source>
        <translation>La date de suivi se fixe dans le plan d’une consultation.</translation>
    </message>
    <message>
        <source>Emergency at last visit</source>
        <translation>Urgence vitale à la dernière consultation</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>Liste des suivis</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Personne n’est attendu</translation>
    </message>
    <message>
        <source>Urgent at last visit</source>
        <translation>Urgent à la dernière consultation</translation>
    </message>
    <message>
        <source>{n} more this week</source>
        <translation>{n} de plus cette semaine</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} en retard</translation>
    </message>
    <message>
        <source>{n} today</source>
        <translation>{n} aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>Fixer le mot de passe et entrer</translation>
    </message>
    <message>
        <source>Type the eight groups of the recovery sheet, then a new password for {name}.</source>
        <translation>Tapez les huit groupes de la fiche de récupération, puis un nouveau mot de passe pour {name}.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>And {n} more: all of them stand in the PDF and the CSV file.</source>
        <translation>Et {n} de plus : toutes sont dans le PDF et le fichier CSV.</translation>
    </message>
    <message>
        <source>Another guideline</source>
        <translation>Un autre guide</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>By advice</source>
        <translation>Par recommandation</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Par patient</translation>
    </message>
    <message>
        <source>By the last visit of each patient whose follow-up is open.</source>
        <translation>Selon la dernière consultation de chaque patient dont le suivi est ouvert.</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>C’est vu</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Utilisé maintenant</translation>
    </message>
    <message>
        <source>It is being checked, and the patients looked at.</source>
        <translation>Il est vérifié, et les patients sont passés en revue.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>No patient has an open follow-up.</source>
        <translation>Aucun patient n’a de suivi ouvert.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
    <message>
        <source>None of {of} patients with an open follow-up would get other advice.</source>
        <translation>Aucun des {of} patients dont le suivi est ouvert n’aurait d’autre conseil.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Signed visits stay as they are.</source>
        <translation>Les consultations signées restent telles quelles.</translation>
    </message>
    <message>
        <source>The guideline has changed</source>
        <translation>Le guide a changé</translation>
    </message>
    <message>
        <source>The guideline is being checked…</source>
        <translation>Le guide est en cours de vérification…</translation>
    </message>
    <message>
        <source>The guideline is shown in a translation that no clinician has reviewed. What is stored is the English text.</source>
        <translation>Le guide est montré dans une traduction qu’aucun clinicien n’a relue. Ce qui est gardé est le texte anglais.</translation>
    </message>
    <message>
        <source>The patients are being looked at…</source>
        <translation>Les patients sont passés en revue…</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Le rapport n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>This guideline is not used.</source>
        <translation>Ce guide n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Use this guideline</source>
        <translation>Utiliser ce guide</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What guideline {version} would change</source>
        <translation>Ce que changerait le guide {version}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What the change means could not be looked at.</source>
        <translation>Ce que signifie le changement n’a pas pu être examiné.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who they are is shown to clinicians and assistants.</source>
        <translation>Qui ils sont est montré aux cliniciens et assistants.</translation>
    </message>
    <message>
        <source>due {due}, visit of {held}</source>
        <translation>pour {due}, consultation du {held}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>le laisser</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>use it</source>
        <translation>l’utiliser</translation>
    </message>
    <message>
        <source>{n} of {of} patients looked at</source>
        <translation>{n} patients vus sur {of}</translation>
    </message>
    <message>
        <source>{n} of {of} patients with an open follow-up would get other advice.</source>
        <translation>{n} sur {of} patients dont le suivi est ouvert auraient un autre conseil.</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} patients</translation>
    </message>
    <message>
        <source>{n} promises, all proven</source>
        <translation>{n} promesses, toutes prouvées</translation>
    </message>
    <message>
        <source>{n} would become urgent.</source>
        <translation>{n} deviendraient urgents.</translation>
    </message>
</context>
<context>
    <name>GuidelineGroup</name>
    <message>
        <source>An update is a signed file. What it would change for your patients is shown before it is used.</source>
        <translation>Une mise à jour est un fichier signé. Ce qu’elle changerait pour vos patients est montré avant son usage.</translation>
    </message>
    <message>
        <source>Choose the update</source>
        <translation>Choisir la mise à jour</translation>
    </message>
    <message>
        <source>The guideline</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <source>The one before…</source>
        <translation>Le précédent…</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Mettre à jour depuis une clé…</translation>
    </message>
    <message>
        <source>Updates (*{ending})</source>
        <translation>Mises à jour (*{ending})</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A day is day, month and a year of four figures, as 21.11.2026.</source>
        <translation>Un jour, c’est jour, mois et année à quatre chiffres, comme 21.11.2026.</translation>
    </message>
    <message>
        <source>A time is hours and minutes, as 14:30 or 2:30 pm.</source>
        <translation>Une heure, c’est heures et minutes, comme 14:30 ou 2:30 pm.</translation>
    </message>
    <message>
        <source>A visit from paper</source>
        <translation>Une consultation sur papier</translation>
    </message>
    <message>
        <source>As it stands on the paper.</source>
        <translation>Telle qu’elle figure sur le papier.</translation>
    </message>
    <message>
        <source>Begin to type in</source>
        <translation>Commencer la saisie</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Jour de la consultation</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Prendre cette heure</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>Heure de la consultation</translation>
    </message>
    <message>
        <source>Type in what was written on a day without power, with its true day and time.</source>
        <translation>Saisissez ce qui fut écrit un jour sans courant, avec son vrai jour et sa vraie heure.</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Vous avez écrit {typed}.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>held {time}, typed in later</source>
        <translation>tenue {time}, saisie plus tard</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>{day}, {time}. It will say that it was typed in later.</source>
        <translation>{day}, {time}. Il y sera dit que la saisie est plus tardive.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Kept from before, not saved.</source>
        <translation>Gardé d’avant, non enregistré.</translation>
    </message>
    <message>
        <source>Kept from before, not saved: {what}.</source>
        <translation>Gardé d’avant, non enregistré : {what}.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Repartir à vide</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Advice</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Patient sheet</source>
        <translation>Fiche du patient</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>a new patient: start empty</source>
        <translation>un nouveau patient : repartir à vide</translation>
    </message>
    <message>
        <source>a signed visit beside today’s guideline</source>
        <translation>une consultation signée à côté du guide d’aujourd’hui</translation>
    </message>
    <message>
        <source>about this guideline</source>
        <translation>à propos de ce guide</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>accept all that are Do</source>
        <translation>accepter tout ce qui est À faire</translation>
    </message>
    <message>
        <source>add your own</source>
        <translation>ajouter le vôtre</translation>
    </message>
    <message>
        <source>advice, and back</source>
        <translation>recommandations, et retour</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>another paper: copy, letter, why not now</source>
        <translation>autre papier : copie, lettre, pourquoi pas maintenant</translation>
    </message>
    <message>
        <source>as a CSV file</source>
        <translation>en fichier CSV</translation>
    </message>
    <message>
        <source>as a PDF: look, print, save</source>
        <translation>en PDF : voir, imprimer, enregistrer</translation>
    </message>
    <message>
        <source>as at the last visit</source>
        <translation>comme à la dernière consultation</translation>
    </message>
    <message>
        <source>as wide as the page</source>
        <translation>à la largeur de la page</translation>
    </message>
    <message>
        <source>audit, or a new guideline’s changes, on paper</source>
        <translation>l’audit, ou les changements d’un nouveau guide, sur papier</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>begin a visit of the person found</source>
        <translation>commencer une consultation de la personne trouvée</translation>
    </message>
    <message>
        <source>begin or resume the visit</source>
        <translation>commencer ou reprendre la consultation</translation>
    </message>
    <message>
        <source>card before, next card</source>
        <translation>carte d’avant, carte suivante</translation>
    </message>
    <message>
        <source>chart as a table, and back</source>
        <translation>graphique en tableau, et retour</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation>effacer la réponse</translation>
    </message>
    <message>
        <source>clear the search, then back</source>
        <translation>effacer la recherche, puis revenir</translation>
    </message>
    <message>
        <source>copy the card as text</source>
        <translation>copier la carte en texte</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>edit details</source>
        <translation>modifier les données</translation>
    </message>
    <message>
        <source>exercises on the sheet</source>
        <translation>exercices sur la fiche</translation>
    </message>
    <message>
        <source>filter the timeline</source>
        <translation>filtrer l’historique</translation>
    </message>
    <message>
        <source>find a patient</source>
        <translation>trouver un patient</translation>
    </message>
    <message>
        <source>first card, last card</source>
        <translation>première carte, dernière carte</translation>
    </message>
    <message>
        <source>fold or unfold; follow a link</source>
        <translation>plier ou déplier ; suivre un lien</translation>
    </message>
    <message>
        <source>how to ask or examine</source>
        <translation>comment demander ou examiner</translation>
    </message>
    <message>
        <source>in a note, bring it back</source>
        <translation>dans une note, rétablir</translation>
    </message>
    <message>
        <source>languages, size, paper, lines; and back</source>
        <translation>langues, taille, papier, lignes ; et retour</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>plus grand, plus petit</translation>
    </message>
    <message>
        <source>leave the line out, or bring it back</source>
        <translation>omettre la ligne, ou la remettre</translation>
    </message>
    <message>
        <source>letter, while something is urgent</source>
        <translation>lettre, tant que c’est urgent</translation>
    </message>
    <message>
        <source>link before, next link</source>
        <translation>lien d’avant, lien suivant</translation>
    </message>
    <message>
        <source>lock the window</source>
        <translation>verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>month after</source>
        <translation>mois suivant</translation>
    </message>
    <message>
        <source>month before</source>
        <translation>mois d’avant</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>move in the timeline</source>
        <translation>se déplacer dans l’historique</translation>
    </message>
    <message>
        <source>move the line</source>
        <translation>déplacer la ligne</translation>
    </message>
    <message>
        <source>new or usual?</source>
        <translation>nouveau ou habituel ?</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>nouveau patient</translation>
    </message>
    <message>
        <source>next open question</source>
        <translation>question ouverte suivante</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucun de ceux-ci</translation>
    </message>
    <message>
        <source>not known, in a list</source>
        <translation>inconnu, dans une liste</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>of two records, take the other one’s detail</source>
        <translation>de deux dossiers, prendre la donnée de l’autre</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>open the visit</source>
        <translation>ouvrir la consultation</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>paper form for a day without power</source>
        <translation>formulaire papier pour un jour sans courant</translation>
    </message>
    <message>
        <source>part before</source>
        <translation>partie d’avant</translation>
    </message>
    <message>
        <source>patient sheet</source>
        <translation>fiche du patient</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>question before, next question</source>
        <translation>question d’avant, question suivante</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>resume the last draft</source>
        <translation>reprendre le dernier brouillon</translation>
    </message>
    <message>
        <source>reword the line</source>
        <translation>reformuler la ligne</translation>
    </message>
    <message>
        <source>row before, next row</source>
        <translation>ligne d’avant, ligne suivante</translation>
    </message>
    <message>
        <source>same person as…: make two records one</source>
        <translation>même personne que… : fusionner deux dossiers</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>enregistrer en PDF</translation>
    </message>
    <message>
        <source>save details or a new patient, make two records one</source>
        <translation>enregistrer les données ou un nouveau patient, fusionner deux dossiers</translation>
    </message>
    <message>
        <source>save for sign-off</source>
        <translation>enregistrer pour validation</translation>
    </message>
    <message>
        <source>save them, or the records to take out</source>
        <translation>les enregistrer, ou les dossiers à emporter</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>défiler</translation>
    </message>
    <message>
        <source>search and filters</source>
        <translation>recherche et filtres</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>take a change of a line back</source>
        <translation>annuler un changement de ligne</translation>
    </message>
    <message>
        <source>take the record out</source>
        <translation>sortir le dossier</translation>
    </message>
    <message>
        <source>the chart on paper</source>
        <translation>le graphique sur papier</translation>
    </message>
    <message>
        <source>the follow-up list</source>
        <translation>la liste des suivis</translation>
    </message>
    <message>
        <source>the group as at the last visit</source>
        <translation>le groupe comme à la dernière consultation</translation>
    </message>
    <message>
        <source>the month’s report</source>
        <translation>le rapport du mois</translation>
    </message>
    <message>
        <source>the same, or a value by its number</source>
        <translation>de même, ou une valeur par son numéro</translation>
    </message>
    <message>
        <source>tick in a list; in a long one, type to find</source>
        <translation>cocher dans une liste ; dans une longue, taper pour trouver</translation>
    </message>
    <message>
        <source>tick what was found; take a number; else go on</source>
        <translation>cocher ce qui est trouvé ; prendre un nombre ; sinon continuer</translation>
    </message>
    <message>
        <source>tour: begin on an empty Today, next step</source>
        <translation>visite guidée : commencer sur Aujourd’hui sans patients, étape suivante</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>tourner la page</translation>
    </message>
    <message>
        <source>type in a visit from paper</source>
        <translation>saisir une consultation sur papier</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>undo a merge of two records</source>
        <translation>annuler la fusion de deux dossiers</translation>
    </message>
    <message>
        <source>undo; in a note, the last word</source>
        <translation>annuler ; dans une note, le dernier mot</translation>
    </message>
    <message>
        <source>use the new guideline</source>
        <translation>utiliser le nouveau guide</translation>
    </message>
    <message>
        <source>visit in the chart</source>
        <translation>consultation dans le graphique</translation>
    </message>
    <message>
        <source>when it was held, of a visit from paper</source>
        <translation>quand elle eut lieu, d’une consultation sur papier</translation>
    </message>
    <message>
        <source>why, missing, changes if, others say, source, safety facts</source>
        <translation>pourquoi, manque, change si, d’autres disent, source, données de sécurité</translation>
    </message>
    <message>
        <source>yes, no, not known</source>
        <translation>oui, non, inconnu</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A new backup is proven; older copies removed: {n}.</source>
        <translation>Une nouvelle sauvegarde est prouvée ; copies plus anciennes retirées : {n}.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Et {n} de plus.</translation>
    </message>
    <message>
        <source>As second records</source>
        <translation>Comme seconds dossiers</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Bring records in</source>
        <translation>Faire entrer des dossiers</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Les faire entrer</translation>
    </message>
    <message>
        <source>Bringing records in: {n} %</source>
        <translation>Entrée des dossiers : {n} %</translation>
    </message>
    <message>
        <source>Brought in: {n}. Left out, being here already: {out}.</source>
        <translation>Entrés : {n}. Omis, déjà présents ici : {out}.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Delete by hand, for they still hold the patient: {paths}</source>
        <translation>À supprimer à la main, car ils contiennent encore le patient : {paths}</translation>
    </message>
    <message>
        <source>Each gets the next free number here.</source>
        <translation>Chacun reçoit ici le prochain numéro libre.</translation>
    </message>
    <message>
        <source>Erase a patient</source>
        <translation>Effacer un patient</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message>
        <source>Erasing, and making a new backup: {n} %</source>
        <translation>Effacement et nouvelle sauvegarde : {n} %</translation>
    </message>
    <message>
        <source>Everything of the record, drafts and earlier versions too. It can be brought in again.</source>
        <translation>Tout le dossier, brouillons et versions antérieures compris. Il peut être repris.</translation>
    </message>
    <message>
        <source>For a request by law. It cannot be undone; the audit keeps who did it, when and why.</source>
        <translation>Pour une demande légale. C’est irréversible ; l’audit garde qui, quand et pourquoi.</translation>
    </message>
    <message>
        <source>From a ZIP that MSBack took out, here or elsewhere. Nobody who is here is overwritten.</source>
        <translation>D’un ZIP sorti par MSBack, ici ou ailleurs. Personne d’ici n’est écrasé.</translation>
    </message>
    <message>
        <source>Here already: {known}.</source>
        <translation>Déjà ici : {known}.</translation>
    </message>
    <message>
        <source>In the file: patients: {patients}, visits: {visits}, sheets: {sheets}. It is whole.</source>
        <translation>Dans le fichier : patients : {patients}, consultations : {visits}, fiches : {sheets}. Il est entier.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Left out: names, numbers, phones, birth dates, every text, every sheet. Days count from the first visit; from 90 years on an age is 90+. It cannot be brought in again.</source>
        <translation>Omis : noms, numéros, téléphones, dates de naissance, tout texte, toute fiche. Les jours comptent depuis la première consultation ; dès 90 ans l’âge est 90+. Ne peut être repris.</translation>
    </message>
    <message>
        <source>Look what there is</source>
        <translation>Voir ce qu’il y a</translation>
    </message>
    <message>
        <source>Looking through the file: {n} %</source>
        <translation>Lecture du fichier : {n} %</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>New backup, then remove them</source>
        <translation>Nouvelle sauvegarde, puis les retirer</translation>
    </message>
    <message>
        <source>Number of the patient</source>
        <translation>Numéro du patient</translation>
    </message>
    <message>
        <source>Numbers in the file and here: {numbers}</source>
        <translation>Numéros dans le fichier et ici : {numbers}</translation>
    </message>
    <message>
        <source>Numbers stay as they are.</source>
        <translation>Les numéros restent tels quels.</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Copies plus anciennes</translation>
    </message>
    <message>
        <source>Older copies of the records</source>
        <translation>Copies plus anciennes des dossiers</translation>
    </message>
    <message>
        <source>Older copies of the records that hold this patient: {n}.</source>
        <translation>Copies plus anciennes des dossiers qui contiennent ce patient : {n}.</translation>
    </message>
    <message>
        <source>One ZIP: JSON and CSV for other programs, each sheet as it was handed out, and FORMAT.md.</source>
        <translation>Un ZIP : JSON et CSV pour d’autres programmes, chaque fiche telle que remise, et FORMAT.md.</translation>
    </message>
    <message>
        <source>Opening the older copies: {n} %</source>
        <translation>Ouverture des copies plus anciennes : {n} %</translation>
    </message>
    <message>
        <source>Papers and files that were handed out stay where they are.</source>
        <translation>Papiers et fichiers remis restent où ils sont.</translation>
    </message>
    <message>
        <source>Reason, without the name: it stays in the audit</source>
        <translation>Motif, sans le nom : il reste dans l’audit</translation>
    </message>
    <message>
        <source>Record {number} is erased.</source>
        <translation>Le dossier {number} est effacé.</translation>
    </message>
    <message>
        <source>Records (*.zip)</source>
        <translation>Dossiers (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {path}. Patients: {patients}, visits: {visits}.</source>
        <translation>Enregistré sous {path}. Patients : {patients}, consultations : {visits}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing is left of it.</source>
        <translation>Arrêté. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>Take out all records</source>
        <translation>Sortir tous les dossiers</translation>
    </message>
    <message>
        <source>Take out record {number}</source>
        <translation>Sortir le dossier {number}</translation>
    </message>
    <message>
        <source>Take records out</source>
        <translation>Sortir des dossiers</translation>
    </message>
    <message>
        <source>Taking records out: {n} %</source>
        <translation>Sortie des dossiers : {n} %</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translation>Le fichier n’est pas chiffré : qui l’a peut le lire.</translation>
    </message>
    <message>
        <source>The second place for backups is not there now: what is in it stays.</source>
        <translation>Le second endroit des sauvegardes n’est pas là : ce qu’il contient reste.</translation>
    </message>
    <message>
        <source>Type the number of this patient, as it stands above.</source>
        <translation>Tapez le numéro de ce patient, comme il figure ci-dessus.</translation>
    </message>
    <message>
        <source>Type the number once more</source>
        <translation>Tapez le numéro encore une fois</translation>
    </message>
    <message>
        <source>Who is here already</source>
        <translation>Qui est déjà ici</translation>
    </message>
    <message>
        <source>Who is here already, with other words in the record</source>
        <translation>Qui est déjà ici, avec d’autres mots au dossier</translation>
    </message>
    <message>
        <source>With it go the records that were merged: {numbers}.</source>
        <translation>Avec lui partent les dossiers fusionnés : {numbers}.</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Avec les noms</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sans les noms</translation>
    </message>
    <message>
        <source>Without names is not anonymous: rare answers together can still tell who it is.</source>
        <translation>Sans les noms n’est pas anonyme : des réponses rares ensemble peuvent encore dire qui c’est.</translation>
    </message>
    <message>
        <source>Without them there is no way back to those days, for any patient.</source>
        <translation>Sans elles, aucun retour à ces jours, pour aucun patient.</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Vous avez tapé {typed}.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>save</source>
        <translation>enregistrer</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>pareil</translation>
    </message>
    <message>
        <source>{who}: visits and versions: {visits}, sheets: {sheets}, registered {day}.</source>
        <translation>{who} : consultations et versions : {visits}, fiches : {sheets}, inscrit le {day}.</translation>
    </message>
</context>
<context>
    <name>LeavingGroup</name>
    <message>
        <source>Bring in…</source>
        <translation>Faire entrer…</translation>
    </message>
    <message>
        <source>Erase a patient…</source>
        <translation>Effacer un patient…</translation>
    </message>
    <message>
        <source>For another clinic or program, for research without names, or on a request by law.</source>
        <translation>Pour un autre cabinet ou programme, pour la recherche sans noms, ou sur demande légale.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Sortir…</translation>
    </message>
    <message>
        <source>Take records out, bring records in</source>
        <translation>Sortir et faire entrer des dossiers</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Let {name} sign in and save it.</source>
        <translation>Laissez {name} entrer et l’enregistrer.</translation>
    </message>
    <message>
        <source>Something that {name} gave is not on the disk yet.</source>
        <translation>Quelque chose que {name} a saisi n’est pas encore sur le disque.</translation>
    </message>
    <message>
        <source>The window stays locked.</source>
        <translation>La fenêtre reste verrouillée.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Allergies differ: all of both are shown until a visit asks again.</source>
        <translation>Les allergies diffèrent : celles des deux dossiers sont montrées jusqu’à ce qu’une consultation redemande.</translation>
    </message>
    <message>
        <source>Begun, not signed</source>
        <translation>Commencées, non signées</translation>
    </message>
    <message>
        <source>Both have a visit that is not signed: both stay, each by itself.</source>
        <translation>Les deux ont une consultation non signée : les deux restent, chacune pour elle-même.</translation>
    </message>
    <message>
        <source>Choose the second record of this person; both are shown before anything happens.</source>
        <translation>Choisissez le second dossier de cette personne ; les deux sont montrés avant que rien ne se passe.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Find the other record by its name or number.</source>
        <translation>Trouvez l’autre dossier par son nom ou son numéro.</translation>
    </message>
    <message>
        <source>Find the other record: name, birth date, number or phone</source>
        <translation>Trouver l’autre dossier : nom, naissance, numéro ou téléphone</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Laisser les deux tels quels</translation>
    </message>
    <message>
        <source>Look at the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Look whether both are one person, and choose what stays where they differ.</source>
        <translation>Regardez si les deux sont une même personne, et choisissez ce qui reste là où ils diffèrent.</translation>
    </message>
    <message>
        <source>MS and what is usual</source>
        <translation>SEP et état habituel</translation>
    </message>
    <message>
        <source>Make them one record</source>
        <translation>En faire un seul dossier</translation>
    </message>
    <message>
        <source>Merged records</source>
        <translation>Dossiers fusionnés</translation>
    </message>
    <message>
        <source>No. {number} and no. {into} are two patients again, each with the visits that were held under its number. What was changed since stays with no. {into}.</source>
        <translation>Le n° {number} et le n° {into} redeviennent deux patients, chacun avec les consultations tenues sous son numéro. Ce qui a été changé depuis reste au n° {into}.</translation>
    </message>
    <message>
        <source>No. {number} {name} was merged into no. {into}.</source>
        <translation>Le n° {number} {name} a été fusionné avec le n° {into}.</translation>
    </message>
    <message>
        <source>No. {other} will lead to no. {stays}, which will be {person}, with the visits of both ({n}); “Undo merge” on its page makes them two again.</source>
        <translation>Le n° {other} mènera au n° {stays}, qui sera {person}, avec les consultations des deux ({n}) ; « Annuler la fusion » sur sa page en refait deux.</translation>
    </message>
    <message>
        <source>Nobody looks like this person</source>
        <translation>Personne ne ressemble à cette personne</translation>
    </message>
    <message>
        <source>Number that stays</source>
        <translation>Numéro qui reste</translation>
    </message>
    <message>
        <source>One person in two records?</source>
        <translation>Une personne en deux dossiers ?</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Undo the later merge first.</source>
        <translation>Annulez d’abord la fusion ultérieure.</translation>
    </message>
    <message>
        <source>Undo the merge of no. {number}</source>
        <translation>Annuler la fusion du n° {number}</translation>
    </message>
    <message>
        <source>Undo the merge?</source>
        <translation>Annuler la fusion ?</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Ce qui suit</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>back to the patient</source>
        <translation>retour au patient</translation>
    </message>
    <message>
        <source>choose another record</source>
        <translation>choisir un autre dossier</translation>
    </message>
    <message>
        <source>make them one record</source>
        <translation>en faire un seul</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>names the other way round</source>
        <translation>noms inversés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>non saisi</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>show both side by side</source>
        <translation>montrer les deux côte à côte</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>take the other one</source>
        <translation>prendre l’autre</translation>
    </message>
    <message>
        <source>this one, that one</source>
        <translation>celui-ci, celui-là</translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>{number}, registered {day}</source>
        <translation>{number}, inscrit le {day}</translation>
    </message>
    <message>
        <source>{n}, the last on {day}</source>
        <translation>{n}, la dernière le {day}</translation>
    </message>
    <message>
        <source>{words} (the same in both)</source>
        <translation>{words} (pareil dans les deux)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>MSBack has made a mistake.</source>
        <translation>MSBack a fait une erreur.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Send the text below to whoever looks after MSBack; no answer and no name is in it.</source>
        <translation>Envoyez le texte ci-dessous à qui s’occupe de MSBack ; il ne contient ni réponse ni nom.</translation>
    </message>
    <message>
        <source>This is a bug, not something that you did. The foot of the window says whether all is saved.</source>
        <translation>C’est un défaut du programme, pas de votre fait. Le bas de la fenêtre dit si tout est enregistré.</translation>
    </message>
</context>
<context>
    <name>NewPatient</name>
    <message>
        <source>A birth date is day, month and a year of four figures, as 12.3.1979.</source>
        <translation>Une date de naissance, c’est jour, mois et année à quatre chiffres, comme 12.3.1979.</translation>
    </message>
    <message>
        <source>A birth date is not in the future.</source>
        <translation>Une date de naissance n’est pas dans l’avenir.</translation>
    </message>
    <message>
        <source>A birth date is {first} or later.</source>
        <translation>Une date de naissance est le {first} ou plus tard.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Clear and go back</source>
        <translation>Vider et revenir</translation>
    </message>
    <message>
        <source>Day, month, year, as 12.3.1979; or year-month-day, as 1979-03-12.</source>
        <translation>Jour, mois, année, comme 12.3.1979 ; ou année-mois-jour, comme 1979-03-12.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>No paper can show {characters}. Write the name in other letters.</source>
        <translation>Aucun papier ne peut montrer {characters}. Écrivez le nom avec d’autres lettres.</translation>
    </message>
    <message>
        <source>Open the person below, or save again.</source>
        <translation>Ouvrez la personne ci-dessous, ou enregistrez encore.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Enregistrer et ouvrir</translation>
    </message>
    <message>
        <source>Save as another person</source>
        <translation>Enregistrer comme autre personne</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>This may be somebody who is here already.</source>
        <translation>Cette personne est peut-être déjà ici.</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Vous avez écrit {typed}.</translation>
    </message>
    <message>
        <source>back to Today</source>
        <translation>retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>needed, or a family name</source>
        <translation>nécessaire, ou un nom de famille</translation>
    </message>
    <message>
        <source>needed, or a given name</source>
        <translation>nécessaire, ou un prénom</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>save and open</source>
        <translation>enregistrer et ouvrir</translation>
    </message>
    <message>
        <source>{day}, {n} years old</source>
        <translation>{day}, {n} ans</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>Follow-up {day}</source>
        <translation>Suivi {day}</translation>
    </message>
    <message>
        <source>It is set in the plan of a visit.</source>
        <translation>Il se fixe dans le plan d’une consultation.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Aucun suivi</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>Write {whole}, or fewer figures after the mark.</source>
        <translation>Écrivez {whole}, ou moins de chiffres après le signe.</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Vous avez écrit {typed}.</translation>
    </message>
    <message>
        <source>{name} is a number.</source>
        <translation>{name} est un nombre.</translation>
    </message>
    <message>
        <source>{name} is a whole number, {low} to {high}.</source>
        <translation>{name} est un nombre entier, de {low} à {high}.</translation>
    </message>
    <message>
        <source>{name} is {low} to {high}.</source>
        <translation>{name} va de {low} à {high}.</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Made on {day}, {time}: {what}.</source>
        <translation>Faite le {day}, {time} : {what}.</translation>
    </message>
    <message>
        <source>Or the recovery key</source>
        <translation>Ou la clé de récupération</translation>
    </message>
    <message>
        <source>Password, as it was when the backup was made</source>
        <translation>Mot de passe au moment de la sauvegarde</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
</context>
<context>
    <name>OverPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>défiler</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>What the patient is to do, as it will stand on the sheet</source>
        <translation>Ce que le patient doit faire, tel que sur la fiche</translation>
    </message>
    <message>
        <source>Your own line</source>
        <translation>Votre propre ligne</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Password as it is</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>The password is changed. The records did not have to be written anew.</source>
        <translation>Le mot de passe est changé. Les dossiers n’ont pas eu à être réécrits.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Marked as new: do not put it down to MS ({facts}).</source>
        <translation>Noté comme nouveau : ne l’attribuez pas à la SEP ({facts}).</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key of the note</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>No worse now.</source>
        <translation>Pas pire maintenant.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This visit is signed.</source>
        <translation>Cette consultation est signée.</translation>
    </message>
    <message>
        <source>Usual before: {names}.</source>
        <translation>Habituel avant : {names}.</translation>
    </message>
    <message>
        <source>Yes only if it is new or worse.</source>
        <translation>Oui seulement si c’est nouveau ou pire.</translation>
    </message>
    <message>
        <source>signed, cannot be changed</source>
        <translation>signée, ne peut être modifiée</translation>
    </message>
    <message>
        <source>{asked} of {total} asked</source>
        <translation>{asked} sur {total} demandées</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>List of pages</source>
        <translation>Liste des pages</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page d’avant</translation>
    </message>
    <message>
        <source>page {n} of {total}</source>
        <translation>page {n} sur {total}</translation>
    </message>
</context>
<context>
    <name>PagesList</name>
    <message>
        <source>Every needed question is answered.</source>
        <translation>Toutes les questions nécessaires ont une réponse.</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Patient sheet</source>
        <translation>Fiche du patient</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>holds the emergency</source>
        <translation>contient l’urgence vitale</translation>
    </message>
    <message>
        <source>holds what is urgent</source>
        <translation>contient ce qui est urgent</translation>
    </message>
    <message>
        <source>{asked} of {total}</source>
        <translation>{asked}/{total}</translation>
    </message>
    <message>
        <source>{n} not known</source>
        <translation>{n} inconnues</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>, e.g.</source>
        <comment>before the examples in a choice of the guideline</comment>
        <translation>, p. ex.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 red flag</source>
        <translation>1 drapeau rouge</translation>
    </message>
    <message>
        <source>1 red flag is open: not asked. Routine care waits for it.</source>
        <translation>1 drapeau rouge est ouvert : non demandé. Les soins courants l’attendent.</translation>
    </message>
    <message>
        <source>1 red flag is open: not known. Routine care waits for it.</source>
        <translation>1 drapeau rouge est ouvert : inconnu. Les soins courants l’attendent.</translation>
    </message>
    <message>
        <source>A yes makes it an emergency:</source>
        <translation>Un oui en fait une urgence vitale :</translation>
    </message>
    <message>
        <source>Adjust:</source>
        <translation>Ajuster :</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Against:</source>
        <translation>Contre :</translation>
    </message>
    <message>
        <source>Also {facts}.</source>
        <translation>Aussi {facts}.</translation>
    </message>
    <message>
        <source>Also: {names}.</source>
        <translation>Aussi : {names}.</translation>
    </message>
    <message>
        <source>Always so.</source>
        <translation>Toujours ainsi.</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Begun on {first}, the last day is {last}.</source>
        <translation>Commencé le {first}, le dernier jour est le {last}.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Blocks:</source>
        <translation>Bloque :</translation>
    </message>
    <message>
        <source>C, weak</source>
        <translation>C, faible</translation>
    </message>
    <message>
        <source>Care with {names}:</source>
        <translation>Prudence avec {names} :</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Prudence :</translation>
    </message>
    <message>
        <source>Changes if</source>
        <translation>Change si</translation>
    </message>
    <message>
        <source>Changes if: {words}</source>
        <translation>Change si : {words}</translation>
    </message>
    <message>
        <source>Confirm MS and age to begin.</source>
        <translation>Confirmez la SEP et l’âge pour commencer.</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>À envisager</translation>
    </message>
    <message>
        <source>Consider</source>
        <comment>how a card begins</comment>
        <translation>Envisagez</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose: {words}</source>
        <translation>Dose : {words}</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence vitale</translation>
    </message>
    <message>
        <source>Emergency all the same: {name}: {what}.</source>
        <translation>Urgence vitale malgré tout : {name} : {what}.</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Entrée y mène</translation>
    </message>
    <message>
        <source>Enter goes to the question</source>
        <translation>Entrée mène à la question</translation>
    </message>
    <message>
        <source>Enter hides them</source>
        <translation>Entrée les cache</translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>Entrée les montre</translation>
    </message>
    <message>
        <source>Every red flag is answered. It still turns on: {names}.</source>
        <translation>Tous les drapeaux rouges ont une réponse. Cela dépend encore de : {names}.</translation>
    </message>
    <message>
        <source>From all products: {taken} mg now and up to {more} mg more make {sum} mg a day.</source>
        <translation>Tous produits confondus : {taken} mg maintenant et jusqu’à {more} mg de plus font {sum} mg par jour.</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>If new or worse:</source>
        <translation>Si nouveau ou pire :</translation>
    </message>
    <message>
        <source>Letter F9</source>
        <translation>Lettre F9</translation>
    </message>
    <message>
        <source>MS may explain:</source>
        <translation>La SEP peut expliquer :</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Missing: {words}</source>
        <translation>Manque : {words}</translation>
    </message>
    <message>
        <source>New or usual?</source>
        <translation>Nouveau ou habituel ?</translation>
    </message>
    <message>
        <source>No advice yet</source>
        <translation>Pas encore de recommandation</translation>
    </message>
    <message>
        <source>No advice: the guideline failed</source>
        <translation>Aucune recommandation : le guide a échoué</translation>
    </message>
    <message>
        <source>No longer an emergency.</source>
        <translation>Ce n’est plus une urgence vitale.</translation>
    </message>
    <message>
        <source>No longer urgent.</source>
        <translation>Ce n’est plus urgent.</translation>
    </message>
    <message>
        <source>No single answer settles it otherwise.</source>
        <translation>Aucune réponse seule n’en décide autrement.</translation>
    </message>
    <message>
        <source>No single answer turns it.</source>
        <translation>Aucune réponse seule ne le change.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not with {names}:</source>
        <translation>Pas avec {names} :</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note :</translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>Nothing. Every red flag is answered.</source>
        <translation>Rien. Tous les drapeaux rouges ont une réponse.</translation>
    </message>
    <message>
        <source>Nothing. No open answer can turn this.</source>
        <translation>Rien. Aucune réponse ouverte ne peut changer ceci.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>One answer is enough.</source>
        <translation>Une réponse suffit.</translation>
    </message>
    <message>
        <source>Others say</source>
        <translation>Autres avis</translation>
    </message>
    <message>
        <source>Others say: {words}</source>
        <translation>Autres avis : {words}</translation>
    </message>
    <message>
        <source>Preferred after an NSAID, before {names} ({ids}).</source>
        <translation>Préféré après un AINS, avant {names} ({ids}).</translation>
    </message>
    <message>
        <source>Preferred here: {first} has failed, or is not for now ({ids}).</source>
        <translation>Préféré ici : {first} a échoué, ou n’est pas pour maintenant ({ids}).</translation>
    </message>
    <message>
        <source>Preferred here: {first} is ruled out ({ids}).</source>
        <translation>Préféré ici : {first} est exclu ({ids}).</translation>
    </message>
    <message>
        <source>Present: {names}.</source>
        <translation>Présents : {names}.</translation>
    </message>
    <message>
        <source>Red flag:</source>
        <translation>Drapeau rouge :</translation>
    </message>
    <message>
        <source>Referral letter to send along, filled in from the answers.</source>
        <translation>Lettre d’adressage à joindre, remplie d’après les réponses.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>S shows the source’s own sentence</source>
        <translation>S montre la phrase même de la source</translation>
    </message>
    <message>
        <source>Safety facts</source>
        <translation>Données de sécurité</translation>
    </message>
    <message>
        <source>Safety facts, not from the source:</source>
        <translation>Données de sécurité, hors de la source :</translation>
    </message>
    <message>
        <source>Second to {first}, which is open to this person ({ids}).</source>
        <translation>Après {first}, que cette personne peut prendre ({ids}).</translation>
    </message>
    <message>
        <source>Settled already</source>
        <translation>Déjà décidé</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Montrer moins</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: {words}</source>
        <translation>Source : {words}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvert</translation>
    </message>
    <message>
        <source>Taken now, and ruled out</source>
        <translation>Pris actuellement, et exclu</translation>
    </message>
    <message>
        <source>The guideline does not apply</source>
        <translation>Le guide ne s’applique pas</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>Le reste</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Undecided, and why</source>
        <translation>Non décidé, et pourquoi</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Waits for:</source>
        <translation>Attend :</translation>
    </message>
    <message>
        <source>Watch:</source>
        <translation>Surveiller :</translation>
    </message>
    <message>
        <source>What would decide most</source>
        <translation>Ce qui déciderait le plus</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation>Pourquoi : {words}</translation>
    </message>
    <message>
        <source>With {names}: no fact speaks against it.</source>
        <translation>Avec {names} : aucune donnée ne s’y oppose.</translation>
    </message>
    <message>
        <source>Your answers are saved. Judge without it.</source>
        <translation>Vos réponses sont enregistrées. Jugez sans lui.</translation>
    </message>
    <message>
        <source>a red flag would put it on hold</source>
        <translation>un drapeau rouge le mettrait en attente</translation>
    </message>
    <message>
        <source>above {n}</source>
        <translation>plus de {n}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>any of {names}</source>
        <translation>l’un de {names}</translation>
    </message>
    <message>
        <source>any of {n} red flags</source>
        <translation>l’un des {n} drapeaux rouges</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>tout autre</translation>
    </message>
    <message>
        <source>any red flag</source>
        <translation>tout drapeau rouge</translation>
    </message>
    <message>
        <source>any {list}</source>
        <translation>l’un de {list}</translation>
    </message>
    <message>
        <source>at most {n} mg a day</source>
        <translation>au plus {n} mg par jour</translation>
    </message>
    <message>
        <source>at most {n} mg at once</source>
        <translation>au plus {n} mg à la fois</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>retour à la page</translation>
    </message>
    <message>
        <source>background</source>
        <translation>contexte</translation>
    </message>
    <message>
        <source>below {n}</source>
        <translation>moins de {n}</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>changes if</source>
        <translation>change si</translation>
    </message>
    <message>
        <source>closed, Enter opens it</source>
        <translation>fermé, Entrée l’ouvre</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>every {n} h</source>
        <translation>toutes les {n} h</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>pliée</translation>
    </message>
    <message>
        <source>goes to the first</source>
        <translation>mène à la première</translation>
    </message>
    <message>
        <source>if yes: emergency</source>
        <translation>si oui : urgence vitale</translation>
    </message>
    <message>
        <source>if yes: routine</source>
        <translation>si oui : routine</translation>
    </message>
    <message>
        <source>if yes: still open</source>
        <translation>si oui : encore ouvert</translation>
    </message>
    <message>
        <source>if yes: urgent</source>
        <translation>si oui : urgent</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>médicament</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>needs: {names}</source>
        <translation>exige : {names}</translation>
    </message>
    <message>
        <source>new or usual?</source>
        <translation>nouveau ou habituel ?</translation>
    </message>
    <message>
        <source>new, on top of what is usual.</source>
        <translation>nouveau, en plus de l’habituel.</translation>
    </message>
    <message>
        <source>new.</source>
        <translation>nouveau.</translation>
    </message>
    <message>
        <source>new: {names}</source>
        <translation>nouveau : {names}</translation>
    </message>
    <message>
        <source>new; what was usual is not known.</source>
        <translation>nouveau ; l’habituel n’est pas connu.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>sans grade</translation>
    </message>
    <message>
        <source>no red flag, {n} of {of}</source>
        <translation>aucun drapeau rouge, {n} sur {of}</translation>
    </message>
    <message>
        <source>no red flag, {n} of {of} answered</source>
        <translation>aucun drapeau rouge, {n} réponses sur {of}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not from the source</source>
        <translation>hors de la source</translation>
    </message>
    <message>
        <source>not in today’s table</source>
        <translation>absent du tableau d’aujourd’hui</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not {names}: ruled out</source>
        <translation>pas {names} : exclu</translation>
    </message>
    <message>
        <source>open or close</source>
        <translation>ouvrir ou fermer</translation>
    </message>
    <message>
        <source>open, Enter closes it</source>
        <translation>ouvert, Entrée le ferme</translation>
    </message>
    <message>
        <source>others say</source>
        <translation>autres avis</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>préféré</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>adressage</translation>
    </message>
    <message>
        <source>routine care: {names}</source>
        <translation>soins courants : {names}</translation>
    </message>
    <message>
        <source>ruled out by {reasons}.</source>
        <translation>exclu par {reasons}.</translation>
    </message>
    <message>
        <source>safety fact</source>
        <translation>donnée de sécurité</translation>
    </message>
    <message>
        <source>safety facts</source>
        <translation>données de sécurité</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>start with {n} mg</source>
        <translation>commencer par {n} mg</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>traitement</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>dépliée</translation>
    </message>
    <message>
        <source>until the urgent matter is settled</source>
        <translation>jusqu’à ce que l’urgence soit réglée</translation>
    </message>
    <message>
        <source>usual.</source>
        <translation>habituel.</translation>
    </message>
    <message>
        <source>usual: {names}</source>
        <translation>habituel : {names}</translation>
    </message>
    <message>
        <source>usual; whether new is open.</source>
        <translation>habituel ; y a-t-il du nouveau, c’est ouvert.</translation>
    </message>
    <message>
        <source>was Do, lowered by {facts}</source>
        <translation>était À faire, abaissé par {facts}</translation>
    </message>
    <message>
        <source>what to leave out</source>
        <translation>que ne pas faire</translation>
    </message>
    <message>
        <source>what to watch</source>
        <translation>que surveiller</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>without {names}</source>
        <translation>sans {names}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{flags}, not urgent: {names}</source>
        <translation>{flags}, non urgents : {names}</translation>
    </message>
    <message>
        <source>{flags}. None of them can lift this.</source>
        <translation>{flags}. Aucun d’eux ne peut lever ceci.</translation>
    </message>
    <message>
        <source>{ids}, line {n}</source>
        <translation>{ids}, ligne {n}</translation>
    </message>
    <message>
        <source>{ids}, lines {n}</source>
        <translation>{ids}, lignes {n}</translation>
    </message>
    <message>
        <source>{low} to below {high}</source>
        <translation>{low} à moins de {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{names}: as ever.</source>
        <translation>{names} : comme toujours.</translation>
    </message>
    <message>
        <source>{names}: not known yet.</source>
        <translation>{names} : pas encore connu.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>{n} more blocked: {names}</source>
        <translation>{n} autres bloqués : {names}</translation>
    </message>
    <message>
        <source>{n} more facts</source>
        <translation>{n} données de plus</translation>
    </message>
    <message>
        <source>{n} more on hold: {names}</source>
        <translation>{n} autres en attente : {names}</translation>
    </message>
    <message>
        <source>{n} more to avoid: {names}</source>
        <translation>{n} autres à éviter : {names}</translation>
    </message>
    <message>
        <source>{n} more to consider: {names}</source>
        <translation>{n} autres à envisager : {names}</translation>
    </message>
    <message>
        <source>{n} more to do: {names}</source>
        <translation>{n} autres à faire : {names}</translation>
    </message>
    <message>
        <source>{n} more undecided: {names}</source>
        <translation>{n} autres non décidés : {names}</translation>
    </message>
    <message>
        <source>{n} more urgent: {names}</source>
        <translation>{n} autres urgents : {names}</translation>
    </message>
    <message>
        <source>{n} not now</source>
        <translation>{n} pas maintenant</translation>
    </message>
    <message>
        <source>{n} open answers can turn it</source>
        <translation>{n} réponses ouvertes peuvent le changer</translation>
    </message>
    <message>
        <source>{n} open flags can turn it</source>
        <translation>{n} drapeaux ouverts peuvent le changer</translation>
    </message>
    <message>
        <source>{n} or less</source>
        <translation>{n} ou moins</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation>{n} ou plus</translation>
    </message>
    <message>
        <source>{n} red flags</source>
        <translation>{n} drapeaux rouges</translation>
    </message>
    <message>
        <source>{n} red flags are open and not asked. Routine care waits for each of them.</source>
        <translation>{n} drapeaux rouges sont ouverts et non demandés. Les soins courants attendent chacun d’eux.</translation>
    </message>
    <message>
        <source>{n} red flags are open and not known. Routine care waits for each of them.</source>
        <translation>{n} drapeaux rouges sont ouverts et inconnus. Les soins courants attendent chacun d’eux.</translation>
    </message>
    <message>
        <source>{n} red flags are open: {unasked} not asked, {unknown} not known. Routine care waits for each of them.</source>
        <translation>{n} drapeaux rouges sont ouverts : {unasked} non demandés, {unknown} inconnus. Les soins courants attendent chacun d’eux.</translation>
    </message>
    <message>
        <source>{place} and {n} more</source>
        <translation>{place} et {n} de plus</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} ou {last}</translation>
    </message>
    <message>
        <source>{title}, not from the source: {facts}</source>
        <translation>{title}, hors de la source : {facts}</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>Emergency</source>
        <translation>Urgence vitale</translation>
    </message>
    <message>
        <source>No advice: the guideline failed</source>
        <translation>Aucune recommandation : le guide a échoué</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>The guideline does not apply</source>
        <translation>Le guide ne s’applique pas</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>retour à la page</translation>
    </message>
    <message>
        <source>follow-up and signature</source>
        <translation>suivi et signature</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>{n} red flags open</source>
        <translation>{n} drapeaux rouges ouverts</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {n}</source>
        <translation>Page {n}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est activé.</translation>
    </message>
</context>
<context>
    <name>Patient</name>
    <message>
        <source>Draft: {urgency}</source>
        <translation>Brouillon : {urgency}</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence vitale</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>PatientScreen</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>A new visit begins with {known} from this record; everything else is asked.</source>
        <translation>Une nouvelle consultation commence avec {known} de ce dossier ; tout le reste est demandé.</translation>
    </message>
    <message>
        <source>Begin visit</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Pain and medicines</source>
        <translation>Douleur et médicaments</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>Téléphone {number}</translation>
    </message>
    <message>
        <source>Resume visit</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Visit from paper</source>
        <translation>Saisie papier</translation>
    </message>
    <message>
        <source>back to Today</source>
        <translation>retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>begin visit</source>
        <translation>commencer la consultation</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>graphique ou tableau</translation>
    </message>
    <message>
        <source>edit details</source>
        <translation>modifier les données</translation>
    </message>
    <message>
        <source>filter the timeline</source>
        <translation>filtrer l’historique</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>print the chart</source>
        <translation>imprimer le graphique</translation>
    </message>
    <message>
        <source>resume the visit</source>
        <translation>reprendre la consultation</translation>
    </message>
    <message>
        <source>undo the merge</source>
        <translation>annuler la fusion</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>consultation</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>, first dose {start} mg</source>
        <translation>, première dose {start} mg</translation>
    </message>
    <message>
        <source>A red flag is still open, so routine advice is not decided yet.</source>
        <translation>Un drapeau rouge est encore ouvert, donc les soins courants ne sont pas encore décidés.</translation>
    </message>
    <message>
        <source>Accept {n} that are Do</source>
        <translation>Accepter {n} qui sont À faire</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Ajouter le vôtre</translation>
    </message>
    <message>
        <source>Another reason is stronger</source>
        <translation>Une autre raison l’emporte</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>À éviter</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>À envisager</translation>
    </message>
    <message>
        <source>Ctrl +</source>
        <translation>Ctrl +</translation>
    </message>
    <message>
        <source>Ctrl A</source>
        <translation>Ctrl A</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence vitale</translation>
    </message>
    <message>
        <source>Emergency: routine advice is on hold. Only what is listed here can be accepted.</source>
        <translation>Urgence vitale : les soins courants sont en attente. Seul ce qui figure ici peut être accepté.</translation>
    </message>
    <message>
        <source>No advice to decide on yet. Answer the pages first, or add a line of your own.</source>
        <translation>Rien à décider encore. Répondez d’abord aux pages, ou ajoutez votre propre ligne.</translation>
    </message>
    <message>
        <source>No longer advised</source>
        <translation>N’est plus recommandé</translation>
    </message>
    <message>
        <source>Not available here</source>
        <translation>Pas disponible ici</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propre</translation>
    </message>
    <message>
        <source>Patient prefers not to</source>
        <translation>Le patient préfère que non</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Remove all {n} that are no longer advised</source>
        <translation>Retirer les {n} qui ne sont plus recommandés</translation>
    </message>
    <message>
        <source>Too costly</source>
        <translation>Trop cher</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Déjà essayé</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Urgent: routine advice is on hold. Only what is listed here can be accepted.</source>
        <translation>Urgent : les soins courants sont en attente. Seul ce qui figure ici peut être accepté.</translation>
    </message>
    <message>
        <source>add your own</source>
        <translation>ajouter le vôtre</translation>
    </message>
    <message>
        <source>back to the row</source>
        <translation>retour à la ligne</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>edit dose</source>
        <translation>modifier la dose</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>exercices</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>nombre suivant</translation>
    </message>
    <message>
        <source>next row</source>
        <translation>ligne suivante</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>take the number</source>
        <translation>prendre le nombre</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>{decided} of {of} decided</source>
        <translation>{decided} sur {of} décidés</translation>
    </message>
    <message>
        <source>{dose} mg every {hours} h, at most {day} mg a day</source>
        <translation>{dose} mg toutes les {hours} h, au plus {day} mg par jour</translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation>{n} acceptés</translation>
    </message>
    <message>
        <source>{times} × {dose} mg = {total} mg a day</source>
        <translation>{times} × {dose} mg = {total} mg par jour</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>A</source>
        <comment>key for accept</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Choose why this is declined: {text}</source>
        <translation>Choisissez pourquoi c’est refusé : {text}</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key for decline</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Decide this before you sign: {text}</source>
        <translation>Décidez ceci avant de signer : {text}</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key for dose</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Not together with {names}.</source>
        <translation>Pas avec {names}.</translation>
    </message>
    <message>
        <source>Put the dose right: {text}</source>
        <translation>Corrigez la dose : {text}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove what is no longer advised: {text}</source>
        <translation>Retirez ce qui n’est plus recommandé : {text}</translation>
    </message>
    <message>
        <source>The advice has changed, decide again: {text}</source>
        <translation>La recommandation a changé, décidez à nouveau : {text}</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <source>Used although blocked</source>
        <translation>Utilisé malgré le blocage</translation>
    </message>
    <message>
        <source>With care beside {names}.</source>
        <translation>Avec prudence à côté de {names}.</translation>
    </message>
    <message>
        <source>Write why this is used although it is blocked: {text}</source>
        <translation>Écrivez pourquoi c’est utilisé malgré le blocage : {text}</translation>
    </message>
    <message>
        <source>beyond the guideline’s limit: {why}</source>
        <translation>au-delà de la limite du guide : {why}</translation>
    </message>
    <message>
        <source>changed since it was decided: decide again</source>
        <translation>changé depuis la décision : décidez à nouveau</translation>
    </message>
    <message>
        <source>declined on {day}: {reason}</source>
        <translation>refusé le {day} : {reason}</translation>
    </message>
    <message>
        <source>dose not settled: {missing}</source>
        <translation>dose non fixée : {missing}</translation>
    </message>
    <message>
        <source>no dose from the guideline</source>
        <translation>pas de dose dans le guide</translation>
    </message>
    <message>
        <source>not on the patient’s sheet: write it as a line of your own</source>
        <translation>absent de la fiche du patient : écrivez-le comme ligne à vous</translation>
    </message>
    <message>
        <source>open again, changed since: {names}</source>
        <translation>de nouveau ouvert, changé depuis : {names}</translation>
    </message>
    <message>
        <source>open again: the guideline’s rule has changed</source>
        <translation>de nouveau ouvert : la règle du guide a changé</translation>
    </message>
    <message>
        <source>the answers have changed since it was accepted</source>
        <translation>les réponses ont changé depuis l’acceptation</translation>
    </message>
    <message>
        <source>· added by {by}</source>
        <translation>· ajouté par {by}</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>, {n} used although blocked</source>
        <translation>, {n} utilisés malgré le blocage</translation>
    </message>
    <message>
        <source>Before you choose two</source>
        <translation>Avant d’en choisir deux</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Avant de signer</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-up and signature</source>
        <translation>Suivi et signature</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Pas encore signé.</translation>
    </message>
    <message>
        <source>Put the follow-up day right.</source>
        <translation>Corrigez le jour du suivi.</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Signé par {name}</translation>
    </message>
    <message>
        <source>Signed by {name} on {day} at {time}</source>
        <translation>Signé par {name} le {day} à {time}</translation>
    </message>
    <message>
        <source>When it was signed</source>
        <translation>Date de signature</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>défiler</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>{accepted} accepted, {declined} declined, {own} own</source>
        <translation>{accepted} acceptés, {declined} refusés, {own} propres</translation>
    </message>
    <message>
        <source>{decided} of {of} decided</source>
        <translation>{decided} sur {of} décidés</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Both sides</source>
        <translation>Recto verso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Copies are 1 to {most}.</source>
        <translation>Les copies vont de 1 à {most}.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Aucune imprimante n’est installée.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF and print it elsewhere, or set up a printer on this computer.</source>
        <translation>Enregistrez la fiche en PDF et imprimez-la ailleurs, ou installez une imprimante sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sending to {printer}</source>
        <translation>Envoi à {printer}</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Envoyé à {printer}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the printer</source>
        <translation>Arrêter l’imprimante</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent.</source>
        <translation>Arrêté. Rien d’autre n’est envoyé.</translation>
    </message>
    <message>
        <source>Stopped. The printer has dropped the job.</source>
        <translation>Arrêté. L’imprimante a abandonné la tâche.</translation>
    </message>
    <message>
        <source>Takes the job that was sent out of its queue</source>
        <translation>Retire de sa file la tâche envoyée</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Vous avez écrit {typed}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Check that the printer is on and connected, then print again.</source>
        <translation>Vérifiez que l’imprimante est allumée et branchée, puis réimprimez.</translation>
    </message>
    <message>
        <source>Check the printer and print again, or save the sheet as a PDF.</source>
        <translation>Vérifiez l’imprimante et réimprimez, ou enregistrez la fiche en PDF.</translation>
    </message>
    <message>
        <source>It may be printed already. Look at the printer.</source>
        <translation>Elle est peut-être déjà imprimée. Regardez l’imprimante.</translation>
    </message>
    <message>
        <source>The print job was not stopped.</source>
        <translation>La tâche d’impression n’a pas été arrêtée.</translation>
    </message>
    <message>
        <source>The printing system did not answer.</source>
        <translation>Le système d’impression n’a pas répondu.</translation>
    </message>
    <message>
        <source>The printing system says: {words}.</source>
        <translation>Le système d’impression dit : {words}.</translation>
    </message>
    <message>
        <source>The sheet was not printed.</source>
        <translation>La fiche n’a pas été imprimée.</translation>
    </message>
    <message>
        <source>{printer} did not take it.</source>
        <translation>{printer} ne l’a pas prise.</translation>
    </message>
</context>
<context>
    <name>ProgramGroup</name>
    <message>
        <source>A newer one comes by the button above. It runs from the next start on; this one is kept.</source>
        <translation>Un plus récent vient par le bouton ci-dessus. Il marche dès le prochain démarrage ; celui-ci est gardé.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go back to the program before?</source>
        <translation>Revenir au programme précédent ?</translation>
    </message>
    <message>
        <source>It stops after this step; nothing is changed.</source>
        <translation>S’arrête après cette étape ; rien n’est changé.</translation>
    </message>
    <message>
        <source>MSBack, version {version}</source>
        <translation>MSBack, version {version}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>The program before…</source>
        <translation>Le programme précédent…</translation>
    </message>
    <message>
        <source>Version {version} is installed. Close MSBack and start it again: then it runs.</source>
        <translation>La version {version} est installée. Fermez MSBack et rouvrez-le : alors elle marche.</translation>
    </message>
</context>
<context>
    <name>QuestionGroup</name>
    <message>
        <source>Answers what is open as the last visit had it</source>
        <translation>Répond ce qui est ouvert comme à la dernière consultation</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>None of the rest</source>
        <translation>Aucun du reste</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>none of {n} present</source>
        <translation>aucun des {n} présent</translation>
    </message>
    <message>
        <source>{n} not known</source>
        <translation>{n} inconnues</translation>
    </message>
    <message>
        <source>{n} of {total} open</source>
        <translation>{n} sur {total} ouvertes</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} ouvertes</translation>
    </message>
    <message>
        <source>{n} present</source>
        <translation>{n} présents</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>How to ask, F2</source>
        <translation>Comment demander, F2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Optional: it acts once it is answered, and nothing waits for it.</source>
        <translation>Facultatif : agit dès la réponse, et rien ne l’attend.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez un motif</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Why it is used although it is blocked</source>
        <translation>Pourquoi c’est utilisé malgré le blocage</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi pas</translation>
    </message>
</context>
<context>
    <name>RecordLinks</name>
    <message>
        <source>Erase the patient…</source>
        <translation>Effacer le patient…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <source>Take the record out…</source>
        <translation>Sortir le dossier…</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Groupe {number}</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Je l’ai sur papier</translation>
    </message>
    <message>
        <source>It opens the records when every password is forgotten. Without it they would be lost for good.</source>
        <translation>Elle ouvre les dossiers quand tous les mots de passe sont oubliés. Sans elle, ils seraient perdus pour toujours.</translation>
    </message>
    <message>
        <source>Look at groups {first} and {second} again.</source>
        <translation>Regardez encore les groupes {first} et {second}.</translation>
    </message>
    <message>
        <source>No printer is set up. Write the groups down by hand.</source>
        <translation>Aucune imprimante n’est installée. Recopiez les groupes à la main.</translation>
    </message>
    <message>
        <source>Now type two of the groups back from the paper, so that it is sure to be right.</source>
        <translation>Tapez maintenant deux des groupes depuis le papier, pour être sûr qu’il est juste.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. Whoever has it can read every record.</source>
        <translation>Imprimez-la ou recopiez-la, et mettez-la sous clé. Qui l’a peut lire tous les dossiers.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>See the sheet again</source>
        <translation>Revoir la fiche</translation>
    </message>
    <message>
        <source>That is not what stands on the sheet.</source>
        <translation>Ce n’est pas ce qui figure sur la fiche.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La fiche de récupération</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>1 or more</source>
        <translation>1 ou plus</translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation>5 ou plus</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>Change of pain at follow-up</source>
        <translation>Changement de la douleur au suivi</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence vitale</translation>
    </message>
    <message>
        <source>No change that counts</source>
        <translation>Aucun changement notable</translation>
    </message>
    <message>
        <source>None was present.</source>
        <translation>Aucun n’était présent.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Nothing was accepted or declined.</source>
        <translation>Rien n’a été accepté ni refusé.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers from 1 to {most} are not told apart, and one that would give such a number away is hidden.</source>
        <translation>Les nombres de 1 à {most} ne sont pas distingués, et celui qui en révélerait un est caché.</translation>
    </message>
    <message>
        <source>Only of advice that was declined {least} times or more.</source>
        <translation>Seulement les recommandations refusées {least} fois ou plus.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People seen</source>
        <translation>Personnes vues</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Drapeau rouge</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Drapeaux rouges</translation>
    </message>
    <message>
        <source>Report of {month}</source>
        <translation>Rapport de {month}</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>The last score of the month against the one before it, of people who have both. A change counts from 2 points or 30 % (IN18).</source>
        <translation>Le dernier score du mois face à celui d’avant, chez les personnes qui ont les deux. Un changement compte dès 2 points ou 30 % (IN18).</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Visits with a referral accepted</source>
        <translation>Consultations avec adressage accepté</translation>
    </message>
    <message>
        <source>Visits with it</source>
        <translation>Consultations avec</translation>
    </message>
    <message>
        <source>Visits, signed</source>
        <translation>Consultations, signées</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why advice was declined</source>
        <translation>Pourquoi des recommandations ont été refusées</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Worst pain, 24 h</source>
        <translation>Pire douleur, 24 h</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Compter de nouveau</translation>
    </message>
    <message>
        <source>Counting: {percent} %</source>
        <translation>Comptage : {percent} %</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois d’avant</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Stopped. The month was not counted.</source>
        <translation>Arrêté. Le mois n’a pas été compté.</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Le rapport n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>back to Today</source>
        <translation>retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>month before, after</source>
        <translation>mois d’avant, suivant</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Back to the records</source>
        <translation>Retour aux dossiers</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir une autre</translation>
    </message>
    <message>
        <source>It is being restored.</source>
        <translation>Restauration en cours.</translation>
    </message>
    <message>
        <source>It is proven: every page was read, every row counted, an old visit shown. {holds}</source>
        <translation>Elle est prouvée : chaque page a été lue, chaque ligne comptée, une ancienne consultation affichée. {holds}</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Open and prove it</source>
        <translation>Ouvrir et prouver</translation>
    </message>
    <message>
        <source>Put it in the place of the records</source>
        <translation>La mettre à la place des dossiers</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is taken out and proven…</source>
        <translation>La sauvegarde est extraite et prouvée…</translation>
    </message>
    <message>
        <source>The backup of {day}, {time} was restored.</source>
        <translation>La sauvegarde du {day}, {time} a été restaurée.</translation>
    </message>
    <message>
        <source>The records that are here now are kept aside, and nothing is touched before the last step.</source>
        <translation>Les dossiers présents sont mis de côté, et rien n’est touché avant la dernière étape.</translation>
    </message>
    <message>
        <source>Who was erased here is erased from it again: no. {numbers}.</source>
        <translation>Qui a été effacé ici en est effacé de nouveau : n° {numbers}.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Found patients</source>
        <translation>Patients trouvés</translation>
    </message>
    <message>
        <source>Look at the spelling, or make a new patient.</source>
        <translation>Vérifiez l’orthographe, ou créez un nouveau patient.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne n’a été trouvé</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>draft, {day}</source>
        <translation>brouillon, {day}</translation>
    </message>
    <message>
        <source>last seen {day}</source>
        <translation>vu le {day}</translation>
    </message>
    <message>
        <source>merged into it: no. {number} {name}</source>
        <translation>fusionné avec lui : n° {number} {name}</translation>
    </message>
    <message>
        <source>more than {n} found</source>
        <translation>plus de {n} trouvés</translation>
    </message>
    <message>
        <source>more than {n}: type on</source>
        <translation>plus de {n} : continuez à taper</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>jamais vu</translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>personne n’a été trouvé</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} trouvés</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>{done} of {total} asked</source>
        <translation>{done} sur {total} demandées</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Every visit and paper of it goes at once. No other record is touched.</source>
        <translation>Toutes ses visites et tous ses papiers partent d’un coup. Aucun autre dossier n’est touché.</translation>
    </message>
    <message>
        <source>It counts in no report, in no list of follow-ups, and is never taken out.</source>
        <translation>Il ne compte dans aucun rapport ni aucune liste de suivis, et n’est jamais extrait.</translation>
    </message>
    <message>
        <source>Remove the sample patient</source>
        <translation>Retirer le patient d’exemple</translation>
    </message>
    <message>
        <source>Remove the sample patient?</source>
        <translation>Retirer le patient d’exemple ?</translation>
    </message>
    <message>
        <source>SAMPLE – not a patient</source>
        <translation>EXEMPLE – pas un patient</translation>
    </message>
    <message>
        <source>Sample patient</source>
        <translation>Patient d’exemple</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Montrer la visite guidée</translation>
    </message>
    <message>
        <source>Three steps through a visit of an invented person, who can be removed again.</source>
        <translation>Trois étapes dans la visite d’une personne inventée, que l’on peut retirer ensuite.</translation>
    </message>
    <message>
        <source>Try it with a sample patient</source>
        <translation>Essayer avec un patient d’exemple</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{n} and over: severe</source>
        <translation>{n} et plus : intense</translation>
    </message>
    <message>
        <source>{n} none</source>
        <translation>{n} aucune</translation>
    </message>
    <message>
        <source>{n} worst</source>
        <translation>{n} la pire</translation>
    </message>
</context>
<context>
    <name>SetField</name>
    <message>
        <source>Nothing in this list is called “{typed}”. Try its other name, or write it in the note, Ctrl N.</source>
        <translation>Rien dans cette liste ne s’appelle « {typed} ». Essayez son autre nom, ou écrivez-le dans la note, Ctrl N.</translation>
    </message>
    <message>
        <source>Type to find, Enter to tick</source>
        <translation>Chercher, Entrée coche</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A PNG or SVG file of at most 2 MB</source>
        <translation>Un fichier PNG ou SVG de 2 Mo au plus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Emergency phone number</source>
        <translation>Numéro des urgences</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>It has {n} characters; {most} have room on the sheet.</source>
        <translation>Il a {n} caractères ; la fiche en accepte {most}.</translation>
    </message>
    <message>
        <source>It is one of {values}, not {value}.</source>
        <translation>C’est l’un de {values}, pas {value}.</translation>
    </message>
    <message>
        <source>It stands at the top of what patients take home.</source>
        <translation>Il figure en haut de ce que les patients emportent.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation>Verrouiller après (minutes)</translation>
    </message>
    <message>
        <source>Lock the window after minutes without a hand on it</source>
        <translation>Verrouiller la fenêtre après tant de minutes sans activité</translation>
    </message>
    <message>
        <source>Logo, printed in grey at the top of the sheet</source>
        <translation>Logo, imprimé en gris en haut de la fiche</translation>
    </message>
    <message>
        <source>No paper can show {characters}.</source>
        <translation>Aucun papier ne peut montrer {characters}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.PNG *.SVG)</source>
        <translation>Images (*.png *.svg *.PNG *.SVG)</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second endroit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Le cabinet</translation>
    </message>
    <message>
        <source>The logo as it is printed</source>
        <translation>Le logo tel qu’il est imprimé</translation>
    </message>
    <message>
        <source>There are {keys}.</source>
        <translation>Il y a {keys}.</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Unité de poids</translation>
    </message>
    <message>
        <source>Unit of weight, shown and typed; kilograms are stored</source>
        <translation>Unité de poids, affichée et tapée ; des kilogrammes sont gardés</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>Langue habituelle</translation>
    </message>
    <message>
        <source>What is chosen for a patient is remembered and goes first.</source>
        <translation>Ce qui est choisi pour un patient est retenu et passe avant.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Où vont les sauvegardes</translation>
    </message>
    <message>
        <source>Write it in other letters.</source>
        <translation>Écrivez-le avec d’autres lettres.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation>Écrivez plus court.</translation>
    </message>
    <message>
        <source>back to Today</source>
        <translation>retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>champ suivant</translation>
    </message>
    <message>
        <source>{key} is no setting of MSBack.</source>
        <translation>{key} n’est pas un réglage de MSBack.</translation>
    </message>
    <message>
        <source>{label} was not changed.</source>
        <translation>{label} : pas de changement.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>1 change has no place on this sheet</source>
        <translation>1 changement n’a pas de place sur cette fiche</translation>
    </message>
    <message>
        <source>; not handed out like this yet</source>
        <translation>; pas encore remise ainsi</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Add a line under: {title}</source>
        <translation>Ajouter une ligne sous : {title}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Clinician’s copy</source>
        <translation>Copie du clinicien</translation>
    </message>
    <message>
        <source>Clinician’s copy as it was printed</source>
        <translation>Copie du clinicien telle qu’imprimée</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Draft: not signed</source>
        <translation>Brouillon : non signé</translation>
    </message>
    <message>
        <source>Enter rewords, Delete leaves out, Alt ↑ ↓ moves, Ctrl Z takes it back.</source>
        <translation>Entrée reformule, Suppr omet, Alt ↑ ↓ déplace, Ctrl Z annule.</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Fatigue and memory are</source>
        <translation>La fatigue et la mémoire sont</translation>
    </message>
    <message>
        <source>Fatigue is</source>
        <translation>La fatigue est</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster la largeur</translation>
    </message>
    <message>
        <source>Go to that text</source>
        <translation>Aller à ce texte</translation>
    </message>
    <message>
        <source>It is being made</source>
        <translation>Création en cours</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la fiche</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Length: short is one page with pictures</source>
        <translation>Longueur : courte, c’est une page avec images</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Lignes de la fiche</translation>
    </message>
    <message>
        <source>Memory and thinking is</source>
        <translation>La mémoire et la pensée sont</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>No paper can show {characters} in the patient’s name: its code is there.</source>
        <translation>Aucun papier ne peut montrer {characters} dans le nom du patient : son code est à la place.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One short sentence</source>
        <translation>Une phrase courte</translation>
    </message>
    <message>
        <source>Options and lines of the sheet</source>
        <translation>Options et lignes de la fiche</translation>
    </message>
    <message>
        <source>Options, lines</source>
        <translation>Options, lignes</translation>
    </message>
    <message>
        <source>Other words for this line</source>
        <translation>D’autres mots pour cette ligne</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page d’avant</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Page {n} sur {of}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Patient sheet</source>
        <translation>Fiche du patient</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Lettre d’adressage</translation>
    </message>
    <message>
        <source>Referral letter as it was handed out</source>
        <translation>Lettre d’adressage telle que remise</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reformuler</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulée</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Deuxième langue à côté</translation>
    </message>
    <message>
        <source>Sheet as it was handed out</source>
        <translation>Fiche telle que remise</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courte</translation>
    </message>
    <message>
        <source>Short, one page</source>
        <translation>Courte, une page</translation>
    </message>
    <message>
        <source>Signed, visit of {day}</source>
        <translation>Signée, consultation du {day}</translation>
    </message>
    <message>
        <source>Signed: amend the visit to change a line.</source>
        <translation>Signée : rectifiez la consultation pour changer une ligne.</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Taille à l’écran</translation>
    </message>
    <message>
        <source>Text at 16 points</source>
        <translation>Texte à 16 points</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation>Taille du texte en points</translation>
    </message>
    <message>
        <source>The one message</source>
        <translation>Le message principal</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>La fiche est en cours de création</translation>
    </message>
    <message>
        <source>There is no sheet yet.</source>
        <translation>Il n’y a pas encore de fiche.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>C’est la première page.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>C’est la dernière page.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Vision is among the usual MS symptoms.</source>
        <translation>La vision est parmi les symptômes habituels de la SEP.</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Quel papier</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Entière</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Pourquoi pas maintenant</translation>
    </message>
    <message>
        <source>another paper</source>
        <translation>autre papier</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>retour à la page</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omettre</translation>
    </message>
    <message>
        <source>move the line</source>
        <translation>déplacer la ligne</translation>
    </message>
    <message>
        <source>next choice</source>
        <translation>choix suivant</translation>
    </message>
    <message>
        <source>options and lines</source>
        <translation>options et lignes</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>reformuler</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>enregistrer en PDF</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>défiler</translation>
    </message>
    <message>
        <source>the lines</source>
        <translation>les lignes</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>tourner la page</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>{names} among the usual MS symptoms.</source>
        <translation>{names} parmi les symptômes habituels de la SEP.</translation>
    </message>
    <message>
        <source>{n} changes have no place on it</source>
        <translation>{n} changements n’y ont pas de place</translation>
    </message>
    <message>
        <source>“Why not now” as it was handed out</source>
        <translation>« Pourquoi pas maintenant » telle que remise</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>; and {n} more</source>
        <translation>; et {n} de plus</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <source>Go to that text</source>
        <translation>Aller à ce texte</translation>
    </message>
    <message>
        <source>Not answered: {listed}. Press Ctrl Enter again to sign with these open.</source>
        <translation>Sans réponse : {listed}. Appuyez encore sur Ctrl Entrée pour signer ainsi.</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>Signer quand même</translation>
    </message>
    <message>
        <source>Sign as {name}, and make the sheet</source>
        <translation>Signer : {name}, et créer la fiche</translation>
    </message>
    <message>
        <source>Sign, and make the sheet</source>
        <translation>Signer et créer la fiche</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Signed is final. Later changes become a new version.</source>
        <translation>Signé est définitif. Tout changement ultérieur devient une nouvelle version.</translation>
    </message>
    <message>
        <source>Whoever is signed in signs</source>
        <translation>Qui est entré signe</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>After several tries there is a wait: {time}.</source>
        <translation>Après plusieurs essais il y a une attente : {time}.</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Not the right password.</source>
        <translation>Ce n’est pas le bon mot de passe.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Mot de passe de {name}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>The file with the keys was damaged, and the one before it is in use. </source>
        <translation>Le fichier des clés était endommagé, et le précédent est utilisé. </translation>
    </message>
    <message>
        <source>The records on this computer are encrypted.</source>
        <translation>Les dossiers de cet ordinateur sont chiffrés.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Wait until the next try</source>
        <translation>Attendez jusqu’au prochain essai</translation>
    </message>
    <message>
        <source>What was changed last, a password or a user, may be missing.</source>
        <translation>Le dernier changement, un mot de passe ou un utilisateur, peut manquer.</translation>
    </message>
    <message>
        <source>another user</source>
        <translation>autre utilisateur</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>entrer</translation>
    </message>
    <message>
        <source>{name} goes on where the window was left. Another user begins anew.</source>
        <translation>{name} reprend où la fenêtre était. Un autre utilisateur recommence.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Assistants do not sign. A clinician signs in and signs it.</source>
        <translation>Les assistants ne signent pas. Un clinicien entre et la signe.</translation>
    </message>
    <message>
        <source>The guideline is not for this person, so there is no plan of it to sign.</source>
        <translation>Le guide ne vaut pas pour cette personne : il n’y a donc pas de plan à signer.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close MSBack</source>
        <translation>Fermer MSBack</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Go back to the guideline that came with MSBack, then install the update again.</source>
        <translation>Revenez au guide fourni avec MSBack, puis réinstallez la mise à jour.</translation>
    </message>
    <message>
        <source>Install MSBack again, or send this list to whoever changed the guideline.</source>
        <translation>Réinstallez MSBack, ou envoyez cette liste à qui a modifié le guide.</translation>
    </message>
    <message>
        <source>Its files have mistakes, so MSBack gives no advice and has not opened the records.</source>
        <translation>Ses fichiers ont des erreurs : MSBack ne recommande rien et n’a pas ouvert les dossiers.</translation>
    </message>
    <message>
        <source>Nothing is lost. Tell whoever gave you the update.</source>
        <translation>Rien n’est perdu. Prévenez qui vous a donné la mise à jour.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>The guideline is damaged</source>
        <translation>Le guide est endommagé</translation>
    </message>
    <message>
        <source>The newer program did not start.</source>
        <translation>Le programme plus récent n’a pas démarré.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the guideline that came with MSBack</source>
        <translation>Utiliser le guide fourni avec MSBack</translation>
    </message>
    <message>
        <source>Version {version} showed no window, so the one before runs again.</source>
        <translation>La version {version} n’a pas montré de fenêtre : la précédente marche de nouveau.</translation>
    </message>
</context>
<context>
    <name>StartFault</name>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>partie suivante</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Back to Today</source>
        <translation>Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence vitale</translation>
    </message>
    <message>
        <source>Guideline does not apply</source>
        <translation>Le guide ne s’applique pas</translation>
    </message>
    <message>
        <source>More about this patient</source>
        <translation>Plus sur ce patient</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>as on {day}</source>
        <translation>au {day}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>1 visit</source>
        <translation>1 consultation</translation>
    </message>
    <message>
        <source>Begin the first one.</source>
        <translation>Commencez la première.</translation>
    </message>
    <message>
        <source>Filter: documents</source>
        <translation>Filtre : documents</translation>
    </message>
    <message>
        <source>Filter: everything</source>
        <translation>Filtre : tout</translation>
    </message>
    <message>
        <source>Filter: follow-ups</source>
        <translation>Filtre : suivis</translation>
    </message>
    <message>
        <source>Filter: merges</source>
        <translation>Filtre : fusions</translation>
    </message>
    <message>
        <source>Filter: visits</source>
        <translation>Filtre : consultations</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-up: {note}</source>
        <translation>Suivi : {note}</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Pas encore de consultation</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>came on {day}</source>
        <translation>venu le {day}</translation>
    </message>
    <message>
        <source>of the visit of {day}</source>
        <translation>de la consultation du {day}</translation>
    </message>
    <message>
        <source>own lines: {n}</source>
        <translation>lignes propres : {n}</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation>douleur {n}</translation>
    </message>
    <message>
        <source>replaced by version {n}</source>
        <translation>remplacée par la version {n}</translation>
    </message>
    <message>
        <source>signed {name}</source>
        <translation>signé {name}</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation>{n} acceptés</translation>
    </message>
    <message>
        <source>{n} declined</source>
        <translation>{n} refusés</translation>
    </message>
    <message>
        <source>{n} earlier</source>
        <translation>{n} antérieurs</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} consultations</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>1 patient</source>
        <translation>1 patient</translation>
    </message>
    <message>
        <source>A day without power</source>
        <translation>Un jour sans courant</translation>
    </message>
    <message>
        <source>Find a patient: name, birth date, number or phone</source>
        <translation>Trouver un patient : nom, naissance, numéro ou téléphone</translation>
    </message>
    <message>
        <source>Guideline in use</source>
        <translation>Guide utilisé</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Formulaire papier</translation>
    </message>
    <message>
        <source>Paper form for a day without power</source>
        <translation>Formulaire papier pour un jour sans courant</translation>
    </message>
    <message>
        <source>Paper form of the questions, for a day without power</source>
        <translation>Formulaire papier des questions, pour un jour sans courant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>begin visit</source>
        <translation>commencer la consultation</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>resume the last draft</source>
        <translation>reprendre le dernier brouillon</translation>
    </message>
    <message>
        <source>search, from anywhere</source>
        <translation>chercher, de partout</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} patients</translation>
    </message>
    <message>
        <source>{title} {version} · {statements} statements, {facts} facts · {digest}</source>
        <translation>{title} {version} · {statements} énoncés, {facts} données · {digest}</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Checked together</source>
        <translation>Vérifiés ensemble</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>{clash} ({facts}). Decline one of the two.</source>
        <translation>{clash} ({facts}). Refusez l’un des deux.</translation>
    </message>
    <message>
        <source>{n} medicines, 1 pair</source>
        <translation>{n} médicaments, 1 paire</translation>
    </message>
    <message>
        <source>{n} medicines, {m} pairs</source>
        <translation>{n} médicaments, {m} paires</translation>
    </message>
    <message>
        <source>{n} other pairs: no fact speaks against them</source>
        <translation>{n} autres paires : aucune donnée ne s’y oppose</translation>
    </message>
    <message>
        <source>{one} with {other}</source>
        <translation>{one} avec {other}</translation>
    </message>
    <message>
        <source>{one} with {other}: no fact speaks against it</source>
        <translation>{one} avec {other} : aucune donnée ne s’y oppose</translation>
    </message>
    <message>
        <source>{one} with {other}: not together</source>
        <translation>{one} avec {other} : pas ensemble</translation>
    </message>
    <message>
        <source>{one} with {other}: take care</source>
        <translation>{one} avec {other} : prudence</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>About this guideline</source>
        <translation>À propos de ce guide</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>List: {names}</source>
        <translation>Liste : {names}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock the window: Ctrl L</source>
        <translation>Verrouiller la fenêtre : Ctrl L</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>1 of 3: red flags come first</source>
        <translation>1 sur 3 : d’abord les signaux d’alarme</translation>
    </message>
    <message>
        <source>2 of 3: the plan</source>
        <translation>2 sur 3 : le plan</translation>
    </message>
    <message>
        <source>3 of 3: the sheet to hand out</source>
        <translation>3 sur 3 : la feuille à remettre</translation>
    </message>
    <message>
        <source>A accepts a piece of advice, D declines it with a reason. Only what is accepted goes on to the sheet.</source>
        <translation>A accepte un conseil, R le refuse avec un motif. Seul ce qui est accepté passe sur la feuille.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Quitter la visite guidée</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Tour of three steps</source>
        <translation>Visite guidée en trois étapes</translation>
    </message>
    <message>
        <source>What was accepted, in plain words; a draft until the plan is signed. Done leads to Today, where the sample can be removed.</source>
        <translation>Ce qui a été accepté, en mots simples ; un brouillon jusqu’à la signature du plan. Terminé mène à Aujourd’hui, où l’exemple peut être retiré.</translation>
    </message>
    <message>
        <source>Y, N and U answer yes, no, not known. Change one: the panel says at once what it means. Ctrl Z takes it back.</source>
        <translation>O, N et U répondent oui, non, pas connu. Changez une réponse : le panneau dit aussitôt ce qu’elle signifie. Ctrl Z la défait.</translation>
    </message>
</context>
<context>
    <name>TwicePassword</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Le mot de passe encore une fois</translation>
    </message>
    <message>
        <source>{count} characters: long enough. Longer is safer.</source>
        <translation>{count} caractères : assez long. Plus long est plus sûr.</translation>
    </message>
    <message>
        <source>{least} characters or more; {count} so far. A few words of your own are easy to keep.</source>
        <translation>{least} caractères ou plus ; {count} jusqu’ici. Quelques mots à vous se retiennent bien.</translation>
    </message>
</context>
<context>
    <name>UserEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Nobody removes themselves</source>
        <translation>Personne ne se retire soi-même</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name} ?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This user cannot sign in any more. What was signed stays as it is.</source>
        <translation>Cet utilisateur ne pourra plus entrer. Ce qui est signé reste tel quel.</translation>
    </message>
</context>
<context>
    <name>UserFields</name>
    <message>
        <source>Name, as it stands on what is signed</source>
        <translation>Nom, tel qu’il figure sur ce qui est signé</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clinicien</translation>
    </message>
    <message>
        <source>Looks after users, backups and settings; sees no patients.</source>
        <translation>S’occupe des utilisateurs, sauvegardes et réglages ; ne voit pas de patients.</translation>
    </message>
    <message>
        <source>Sees patients and fills in visits; does not sign.</source>
        <translation>Voit les patients et remplit les consultations ; ne signe pas.</translation>
    </message>
    <message>
        <source>Sees patients, decides and signs.</source>
        <translation>Voit les patients, décide et signe.</translation>
    </message>
</context>
<context>
    <name>UsersBox</name>
    <message>
        <source>Add a user</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Each user has a password of their own and signs with their name.</source>
        <translation>Chaque utilisateur a son propre mot de passe et signe de son nom.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Fiche de récupération</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>1 other, not a red flag</source>
        <translation>1 autre, pas un drapeau rouge</translation>
    </message>
    <message>
        <source>1 red flag</source>
        <translation>1 drapeau rouge</translation>
    </message>
    <message>
        <source>Allergies not asked</source>
        <translation>Allergies non demandées</translation>
    </message>
    <message>
        <source>Allergies not known</source>
        <translation>Allergies inconnues</translation>
    </message>
    <message>
        <source>Allergy: {names}</source>
        <translation>Allergie : {names}</translation>
    </message>
    <message>
        <source>Compare this visit with today’s guideline</source>
        <translation>Comparer cette consultation au guide d’aujourd’hui</translation>
    </message>
    <message>
        <source>Every needed question is answered.</source>
        <translation>Toutes les questions nécessaires ont une réponse.</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinq</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Last visit: {words}</source>
        <translation>Dernière consultation : {words}</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Créer une nouvelle version</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>Aucune allergie connue</translation>
    </message>
    <message>
        <source>No plan: the guideline failed.</source>
        <translation>Pas de plan : le guide a échoué.</translation>
    </message>
    <message>
        <source>No plan: {why}</source>
        <translation>Pas de plan : {why}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N° {number}</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Non enregistré : {why}</translation>
    </message>
    <message>
        <source>Not stored: {name}</source>
        <translation>Non enregistré : {name}</translation>
    </message>
    <message>
        <source>Nothing is urgent. A letter is among the papers.</source>
        <translation>Rien n’est urgent. Une lettre est parmi les papiers.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une</translation>
    </message>
    <message>
        <source>One answer as at the last visit</source>
        <translation>Une réponse comme à la dernière consultation</translation>
    </message>
    <message>
        <source>One answer set to no</source>
        <translation>Une réponse mise à non</translation>
    </message>
    <message>
        <source>One answer set to: {values}</source>
        <translation>Une réponse mise à : {values}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Enregistré {time}</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sept</translation>
    </message>
    <message>
        <source>Signed by {name} on {day} at {time}; later changes become a new version.</source>
        <translation>Signé par {name} le {day} à {time} ; tout changement ultérieur devient une nouvelle version.</translation>
    </message>
    <message>
        <source>Since about {day}</source>
        <translation>Depuis environ {day}</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Today’s guideline</source>
        <translation>Le guide d’aujourd’hui</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Visit, {day}</source>
        <translation>Consultation, {day}</translation>
    </message>
    <message>
        <source>You may stop here.</source>
        <translation>Vous pouvez vous arrêter ici.</translation>
    </message>
    <message>
        <source>Your answers stay here.</source>
        <translation>Vos réponses restent ici.</translation>
    </message>
    <message>
        <source>after a 1</source>
        <translation>après un 1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>répondre</translation>
    </message>
    <message>
        <source>as last visit</source>
        <translation>comme dernière fois</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>retour à la page</translation>
    </message>
    <message>
        <source>baseline: {words}</source>
        <translation>de base : {words}</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>commencée {time}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>né(e) {day}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>eGFR {n}</source>
        <translation>DFGe {n}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femme</translation>
    </message>
    <message>
        <source>find</source>
        <translation>trouver</translation>
    </message>
    <message>
        <source>follow-up and signature</source>
        <translation>suivi et signature</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>continuer</translation>
    </message>
    <message>
        <source>group unchanged</source>
        <translation>groupe inchangé</translation>
    </message>
    <message>
        <source>how to ask</source>
        <translation>comment demander</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>male</source>
        <translation>homme</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>next open</source>
        <translation>ouverte suivante</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no MS therapy</source>
        <translation>sans traitement de la SEP</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>aucun de ceux-ci</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>autre sexe</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panneau</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>signed {time} · {name}</source>
        <translation>signée {time} · {name}</translation>
    </message>
    <message>
        <source>take the number</source>
        <translation>prendre le nombre</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>tick what is found, go on</source>
        <translation>cocher ce qui est trouvé, continuer</translation>
    </message>
    <message>
        <source>today’s guideline</source>
        <translation>le guide d’aujourd’hui</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{course} MS</source>
        <translation>SEP {course}</translation>
    </message>
    <message>
        <source>{flags}, 1 other</source>
        <translation>{flags}, 1 autre</translation>
    </message>
    <message>
        <source>{flags}, {n} others</source>
        <translation>{flags}, {n} autres</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} et {n} de plus</translation>
    </message>
    <message>
        <source>{n} answers as at the last visit</source>
        <translation>{n} réponses comme à la dernière consultation</translation>
    </message>
    <message>
        <source>{n} answers set to no</source>
        <translation>{n} réponses mises à non</translation>
    </message>
    <message>
        <source>{n} answers set to: {values}</source>
        <translation>{n} réponses mises à : {values}</translation>
    </message>
    <message>
        <source>{n} others, no red flag</source>
        <translation>{n} autres, aucun drapeau rouge</translation>
    </message>
    <message>
        <source>{n} red flags</source>
        <translation>{n} drapeaux rouges</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} ans</translation>
    </message>
    <message>
        <source>{said}. Still open here: {names}</source>
        <translation>{said}. Encore ouvert ici : {names}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Leave without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>Tout n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Offline by design. Nothing leaves this computer.</source>
        <translation>Hors ligne par conception. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>One visit is written by one user at a time. Every answer so far is kept.</source>
        <translation>Une consultation est écrite par un utilisateur à la fois. Toutes les réponses sont gardées.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>{name} has this draft.</source>
        <translation>{name} a ce brouillon.</translation>
    </message>
    <message>
        <source>{why}. What is not saved is lost when you leave.</source>
        <translation>{why}. Ce qui n’est pas enregistré est perdu si vous quittez.</translation>
    </message>
</context>
<context>
    <name>_Mistakes</name>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
</context>
</TS>
