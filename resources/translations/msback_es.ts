<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this guideline</source>
        <translation>Acerca de esta guía</translation>
    </message>
    <message>
        <source>All licences</source>
        <translation>Todas las licencias</translation>
    </message>
    <message>
        <source>By basis</source>
        <translation>Por fundamento</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>Por grado</translation>
    </message>
    <message>
        <source>C (weak)</source>
        <translation>C (débil)</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Digest (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>MIT; its parts stay under their own</source>
        <translation>MIT; sus partes conservan la suya</translation>
    </message>
    <message>
        <source>MSBack</source>
        <translation>MSBack</translation>
    </message>
    <message>
        <source>Making the document…</source>
        <translation>Se está creando el documento…</translation>
    </message>
    <message>
        <source>Markdown, plain text (*.md)</source>
        <translation>Markdown, texto simple (*.md)</translation>
    </message>
    <message>
        <source>Medicines with a regimen</source>
        <translation>Medicamentos con pauta</translation>
    </message>
    <message>
        <source>Open: {says}{origins}: {points}</source>
        <translation>Abierto: {says}{origins}: {points}</translation>
    </message>
    <message>
        <source>PDF, to print and sign (*.pdf)</source>
        <translation>PDF, para imprimir y firmar (*.pdf)</translation>
    </message>
    <message>
        <source>Proven on this computer on {day} at {time}, in {seconds} s, for the digest {digest}…</source>
        <translation>Demostrado en este equipo el {day} a las {time}, en {seconds} s, para la huella {digest}…</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Safety facts</source>
        <translation>Datos de seguridad</translation>
    </message>
    <message>
        <source>Save for sign-off</source>
        <translation>Guardar para aprobación</translation>
    </message>
    <message>
        <source>Save for sign-off…</source>
        <translation>Guardar para aprobación…</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Statements of the source</source>
        <translation>Enunciados de la fuente</translation>
    </message>
    <message>
        <source>The document is being made.</source>
        <translation>Se está creando el documento.</translation>
    </message>
    <message>
        <source>The proof is being worked out; it belongs to the document.</source>
        <translation>Se está haciendo la demostración; forma parte del documento.</translation>
    </message>
    <message>
        <source>The proof is being worked out…</source>
        <translation>Se está haciendo la demostración…</translation>
    </message>
    <message>
        <source>The whole guideline as one document, with its facts, sources and proofs, to review and to sign.</source>
        <translation>Toda la guía en un documento, con sus datos, fuentes y demostraciones, para revisar y firmar.</translation>
    </message>
    <message>
        <source>This computer is being checked.</source>
        <translation>Se está comprobando este equipo.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>What is proven</source>
        <translation>Qué está demostrado</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>sin grado</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>save for sign-off</source>
        <translation>guardar para aprobación</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>{claims} claims in {points} points are proven, for every way of answering. Zero points are open.</source>
        <translation>Demostradas {claims} afirmaciones en {points} puntos, para toda forma de responder. No queda ningún punto abierto.</translation>
    </message>
    <message>
        <source>{open} of {points} points are open: this guideline must not be used.</source>
        <translation>{open} de {points} puntos quedan abiertos: esta guía no se debe usar.</translation>
    </message>
    <message>
        <source>{part}: {state}: {says}</source>
        <translation>{part}: {state}: {says}</translation>
    </message>
    <message>
        <source>{used} used of {all}; {left} not used, each with its reason</source>
        <translation>{used} usados de {all}; {left} sin usar, cada uno con su motivo</translation>
    </message>
    <message>
        <source>{version}, under the LGPL, version 3; its libraries are files of their own: you may put yours in their place</source>
        <translation>{version}, bajo la LGPL, versión 3; sus bibliotecas son archivos aparte: puede poner las suyas en su lugar</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>A visit asks for allergies and kidneys.</source>
        <translation>La visita pregunta por alergias y riñones.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>preguntado {day}</translation>
    </message>
    <message>
        <source>visit of {day}, not signed</source>
        <translation>visita del {day}, sin firmar</translation>
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
        <translation>No</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>U</source>
        <comment>key for not known</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>The audit was changed behind the program’s back:</source>
        <translation>La auditoría se cambió a espaldas del programa:</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas las filas</translation>
    </message>
    <message>
        <source>patient {number}</source>
        <translation>paciente {number}</translation>
    </message>
    <message>
        <source>{n} rows, none changed, missing or moved.</source>
        <translation>{n} filas, ninguna cambiada, perdida ni movida.</translation>
    </message>
    <message>
        <source>{shown} rows: {filter}. Printed {when}, {clock}.</source>
        <translation>{shown} filas: {filter}. Impreso el {when}, {clock}.</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>A patient number has figures only.</source>
        <translation>El número de paciente solo lleva cifras.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>Número de paciente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Take a filter back.</source>
        <translation>Quite algún filtro.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Write a day like 22 Nov 2026.</source>
        <translation>Escriba un día como 22 nov 2026.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
    <message>
        <source>back to Settings</source>
        <translation>volver a Ajustes</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>parte siguiente</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>guardar como PDF</translation>
    </message>
    <message>
        <source>the newest {n}</source>
        <translation>las {n} más nuevas</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
</context>
<context>
    <name>Avoided</name>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>{n} kept in the record: {texts}</source>
        <translation>{n} guardados en el registro: {texts}</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>{what} Do not close this window.</source>
        <translation>{what} No cierre esta ventana.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>, the last on {day}</source>
        <translation>, la última el {day}</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 visita</translation>
    </message>
    <message>
        <source>Also in the second place.</source>
        <translation>También en el segundo lugar.</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Cerrar sin copia</translation>
    </message>
    <message>
        <source>Copying the records: {n} %</source>
        <translation>Copiando los registros: {n} %</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>It could not be put in the second place: {why}</source>
        <translation>No se pudo poner en el segundo lugar: {why}</translation>
    </message>
    <message>
        <source>Last backup proven {when}</source>
        <translation>Última copia demostrada {when}</translation>
    </message>
    <message>
        <source>MSBack closes by itself when it is proven.</source>
        <translation>MSBack se cierra solo cuando está demostrada.</translation>
    </message>
    <message>
        <source>Made and proven: {path}</source>
        <translation>Hecha y demostrada: {path}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>One is made when MSBack is closed, or now in Settings.</source>
        <translation>Se hace una al cerrar MSBack, o ahora en Ajustes.</translation>
    </message>
    <message>
        <source>One moment: the backup is being made</source>
        <translation>Un momento: se está haciendo la copia</translation>
    </message>
    <message>
        <source>Proving the copy: {n} %</source>
        <translation>Demostrando la copia: {n} %</translation>
    </message>
    <message>
        <source>That is more than {n} days ago. Make one now in Settings.</source>
        <translation>Hace más de {n} días. Haga una ahora en Ajustes.</translation>
    </message>
    <message>
        <source>The second place is not there. Plug it in and make one more.</source>
        <translation>El segundo lugar no está. Conéctelo y haga otra copia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} pacientes</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} visitas</translation>
    </message>
</context>
<context>
    <name>BackupGroup</name>
    <message>
        <source>A backup is being made.</source>
        <translation>Se está haciendo una copia.</translation>
    </message>
    <message>
        <source>And to {folder}</source>
        <translation>Y a {folder}</translation>
    </message>
    <message>
        <source>And to {folder}, which is not there now</source>
        <translation>Y a {folder}, que ahora no está</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Audit…</source>
        <translation>Auditoría…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Sin segundo lugar</translation>
    </message>
    <message>
        <source>One is made, and proven, when MSBack is closed and once a day. It is encrypted like the records.</source>
        <translation>Se hace y se demuestra una al cerrar MSBack y una vez al día. Va cifrada como los registros.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Second place…</source>
        <translation>Segundo lugar…</translation>
    </message>
    <message>
        <source>The usual folder</source>
        <translation>La carpeta habitual</translation>
    </message>
    <message>
        <source>There is no second place. A USB stick would outlive this computer.</source>
        <translation>No hay segundo lugar. Una memoria USB sobreviviría a este equipo.</translation>
    </message>
    <message>
        <source>They go to {folder}</source>
        <translation>Van a {folder}</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Dónde van las copias</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>A visit asks what is usual for this person.</source>
        <translation>La visita pregunta qué es lo habitual en esta persona.</translation>
    </message>
    <message>
        <source>Asked {day}, not signed yet</source>
        <translation>Preguntado {day}, aún sin firmar</translation>
    </message>
    <message>
        <source>Asked {day}, signed</source>
        <translation>Preguntado {day}, firmado</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Estado basal</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
</context>
<context>
    <name>Before</name>
    <message>
        <source>, {n} present</source>
        <translation>, {n} presentes</translation>
    </message>
    <message>
        <source>1 more piece of advice waits for an answer</source>
        <translation>1 recomendación más espera respuesta</translation>
    </message>
    <message>
        <source>1 open answer can change the advice</source>
        <translation>1 respuesta abierta puede cambiar el consejo</translation>
    </message>
    <message>
        <source>Exercises: {state}</source>
        <translation>Ejercicios: {state}</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to: {question}</source>
        <translation>Ir a: {question}</translation>
    </message>
    <message>
        <source>No open answer can change the advice</source>
        <translation>Ninguna respuesta abierta puede cambiar el consejo</translation>
    </message>
    <message>
        <source>No red flag, {n} of {of} answered</source>
        <translation>Sin señales de alarma, {n} de {of} respondidas</translation>
    </message>
    <message>
        <source>Red flags: {n} of {of} answered</source>
        <translation>Señales de alarma: {n} de {of} respondidas</translation>
    </message>
    <message>
        <source>Taken now, and ruled out: {medicine} ({facts})</source>
        <translation>Lo toma y está descartado: {medicine} ({facts})</translation>
    </message>
    <message>
        <source>Used although blocked: {text}</source>
        <translation>Usado aunque bloqueado: {text}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>{n} more pieces of advice wait for an answer</source>
        <translation>{n} recomendaciones más esperan respuesta</translation>
    </message>
    <message>
        <source>{n} not decided: kept as not used</source>
        <translation>{n} sin decidir: quedan como no usadas</translation>
    </message>
    <message>
        <source>{n} open answers can change the advice</source>
        <translation>{n} respuestas abiertas pueden cambiar el consejo</translation>
    </message>
</context>
<context>
    <name>ChangedGuideline</name>
    <message>
        <source>See whose advice changes</source>
        <translation>Ver a quién le cambia el consejo</translation>
    </message>
    <message>
        <source>The guideline has changed</source>
        <translation>La guía ha cambiado</translation>
    </message>
    <message>
        <source>Version {now} speaks now; before it was {before}. Signed visits stay as they are.</source>
        <translation>Ahora vale la versión {now}; antes era la {before}. Las visitas firmadas quedan como están.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>Arrows go from visit to visit, Enter opens it, T shows a table.</source>
        <translation>Las flechas van de visita en visita, Enter la abre, T muestra una tabla.</translation>
    </message>
    <message>
        <source>As the plans and answers of the visits have it; nobody has checked what was taken.</source>
        <translation>Según los planes y respuestas de las visitas; nadie ha comprobado qué se tomó.</translation>
    </message>
    <message>
        <source>Chart of pain and medicines</source>
        <translation>Gráfico de dolor y medicamentos</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>PEG {n}</source>
        <translation>PEG {n}</translation>
    </message>
    <message>
        <source>PEG {n}, the mean of the three (IN03)</source>
        <translation>PEG {n}, la media de los tres (IN03)</translation>
    </message>
    <message>
        <source>PEG, 7 days</source>
        <translation>PEG, 7 días</translation>
    </message>
    <message>
        <source>Pain and medicines</source>
        <translation>Dolor y medicamentos</translation>
    </message>
    <message>
        <source>Pain {n}</source>
        <translation>Dolor {n}</translation>
    </message>
    <message>
        <source>Printed {day}</source>
        <translation>Impreso el {day}</translation>
    </message>
    <message>
        <source>Taken or done</source>
        <translation>Tomado o hecho</translation>
    </message>
    <message>
        <source>Taken or done then</source>
        <translation>Tomado o hecho entonces</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Worst pain, 24 h</source>
        <translation>Peor dolor, 24 h</translation>
    </message>
    <message>
        <source>down {share} %; 30 % counts as meaningful (IN04, grade C: weak)</source>
        <translation>baja {share} %; un 30 % cuenta como relevante (IN04, grado C: débil)</translation>
    </message>
    <message>
        <source>severe, 7 and over</source>
        <translation>intenso, 7 o más</translation>
    </message>
    <message>
        <source>since {first}, no last day set</source>
        <translation>desde {first}, sin último día</translation>
    </message>
    <message>
        <source>was {n} on {day}</source>
        <translation>era {n} el {day}</translation>
    </message>
    <message>
        <source>worst pain {n}</source>
        <translation>peor dolor {n}</translation>
    </message>
    <message>
        <source>worst, 24 h</source>
        <translation>peor, 24 h</translation>
    </message>
    <message>
        <source>{first} to the visit of {last}</source>
        <translation>{first} hasta la visita del {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{first} to {last}, the last day of the plan</source>
        <translation>{first} a {last}, último día del plan</translation>
    </message>
    <message>
        <source>{mg} mg</source>
        <translation>{mg} mg</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
</context>
<context>
    <name>ChartBox</name>
    <message>
        <source>A signed visit with a score of the pain begins the chart.</source>
        <translation>El gráfico empieza con una visita firmada que puntúe el dolor.</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Como gráfico</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Aún sin puntuación</translation>
    </message>
    <message>
        <source>Pain and medicines</source>
        <translation>Dolor y medicamentos</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Taken or done</source>
        <translation>Tomado o hecho</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>Backups (*{ending})</source>
        <translation>Copias de seguridad (*{ending})</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Copias en este equipo</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>None was found</source>
        <translation>No se encontró ninguna</translation>
    </message>
    <message>
        <source>Plug in the stick and choose its file.</source>
        <translation>Conecte la memoria y elija su archivo.</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>1 piece of advice would change.</source>
        <translation>1 recomendación cambiaría.</translation>
    </message>
    <message>
        <source>Answers that today’s guideline does not ask for</source>
        <translation>Respuestas que la guía de hoy no pide</translation>
    </message>
    <message>
        <source>Compared with today’s guideline</source>
        <translation>Comparada con la guía de hoy</translation>
    </message>
    <message>
        <source>Dose: {before} → {after}</source>
        <translation>Dosis: {before} → {after}</translation>
    </message>
    <message>
        <source>New: {facts}</source>
        <translation>Nuevo: {facts}</translation>
    </message>
    <message>
        <source>No more: {facts}</source>
        <translation>Ya no: {facts}</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No estaba</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada cambiaría.</translation>
    </message>
    <message>
        <source>Questions that today’s guideline would ask too</source>
        <translation>Preguntas que la guía de hoy haría además</translation>
    </message>
    <message>
        <source>Rests on: {reasons}</source>
        <translation>Se basa en: {reasons}</translation>
    </message>
    <message>
        <source>Rule: {before} → {after}</source>
        <translation>Regla: {before} → {after}</translation>
    </message>
    <message>
        <source>Run again under the guideline of then, the visit does NOT give what was stored. What was signed stands. Tell whoever looks after MSBack.</source>
        <translation>Repetida con la guía de entonces, la visita NO da lo que se guardó. Lo firmado vale. Avise a quien cuida de MSBack.</translation>
    </message>
    <message>
        <source>Run again under the guideline of then, the visit gives what was stored.</source>
        <translation>Repetida con la guía de entonces, la visita da lo que se guardó.</translation>
    </message>
    <message>
        <source>Said in other words</source>
        <translation>Dicho con otras palabras</translation>
    </message>
    <message>
        <source>Stored, and now given by the guideline of then</source>
        <translation>Lo guardado, y lo que ahora da la guía de entonces</translation>
    </message>
    <message>
        <source>The guideline of then cannot be read by this version of MSBack. What was stored is compared with today.</source>
        <translation>Esta versión de MSBack no puede leer la guía de entonces. Lo guardado se compara con hoy.</translation>
    </message>
    <message>
        <source>The guideline of then is not in the records: it was signed before they kept it. What was stored is compared with today.</source>
        <translation>La guía de entonces no está en los registros: se firmó antes de que la guardaran. Lo guardado se compara con hoy.</translation>
    </message>
    <message>
        <source>The guideline would apply now, and did not then.</source>
        <translation>La guía se aplicaría ahora, y entonces no.</translation>
    </message>
    <message>
        <source>The guideline would no longer apply: {why}</source>
        <translation>La guía ya no se aplicaría: {why}</translation>
    </message>
    <message>
        <source>The visit is being run again…</source>
        <translation>Se está repitiendo la visita…</translation>
    </message>
    <message>
        <source>Then: {words}</source>
        <translation>Entonces: {words}</translation>
    </message>
    <message>
        <source>Urgency: {before} then, {after} now.</source>
        <translation>Urgencia: entonces {before}, ahora {after}.</translation>
    </message>
    <message>
        <source>Visit of {day}. Guideline then: {then}; today: {now}.</source>
        <translation>Visita del {day}. Guía de entonces: {then}; hoy: {now}.</translation>
    </message>
    <message>
        <source>Visit of {day}. It was signed under today’s guideline, {now}.</source>
        <translation>Visita del {day}. Se firmó con la guía de hoy, {now}.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>another dose</source>
        <translation>otra dosis</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>emergencia</translation>
    </message>
    <message>
        <source>no red flag, {n} asked</source>
        <translation>sin señales de alarma, {n} preguntadas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>other safety facts</source>
        <translation>otros datos de seguridad</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>rutina</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>{n} pieces of advice would change.</source>
        <translation>{n} recomendaciones cambiarían.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a date: month, year</comment>
        <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a date: day, month</comment>
        <translation>d 'de' MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a date: weekday, day, month</comment>
        <translation>dddd, d 'de' MMMM</translation>
    </message>
    <message>
        <source>overdue 1 day</source>
        <translation>1 día de retraso</translation>
    </message>
    <message>
        <source>overdue {n} days</source>
        <translation>{n} días de retraso</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>{month} has no day {n}.</source>
        <translation>{month} no tiene día {n}.</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>, {days} days</source>
        <translation>, {days} días</translation>
    </message>
    <message>
        <source>Beyond the limit because</source>
        <translation>Más allá del límite porque</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>Limits: {mg} mg a day</source>
        <translation>Límites: {mg} mg al día</translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation>Máximo al día</translation>
    </message>
    <message>
        <source>Not sooner than</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>One dose</source>
        <translation>Una dosis</translation>
    </message>
    <message>
        <source>Or up to</source>
        <translation>O hasta</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Escribió {typed}.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>{label} is {low} to {high} {unit}.</source>
        <translation>{label} va de {low} a {high} {unit}.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>A visit that is not signed waits here.</source>
        <translation>Aquí espera una visita sin firmar.</translation>
    </message>
    <message>
        <source>All answered. Plan not signed</source>
        <translation>Todo respondido. Plan sin firmar</translation>
    </message>
    <message>
        <source>Drafts to resume</source>
        <translation>Borradores por retomar</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>No draft</source>
        <translation>Sin borradores</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>{page} {done} of {all}, then stopped</source>
        <translation>{page} {done} de {all}, ahí se detuvo</translation>
    </message>
</context>
<context>
    <name>EditPatient</name>
    <message>
        <source>Edit details</source>
        <translation>Editar datos</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>The details are not saved</source>
        <translation>Los datos no están guardados</translation>
    </message>
    <message>
        <source>back to the patient</source>
        <translation>volver al paciente</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>go on</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>parte siguiente</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>A day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>All have their numbers.</source>
        <translation>Todos tienen sus números.</translation>
    </message>
    <message>
        <source>Does not fit any more. {why}</source>
        <translation>Ya no encaja. {why}</translation>
    </message>
    <message>
        <source>Exercises on the sheet</source>
        <translation>Ejercicios de la hoja</translation>
    </message>
    <message>
        <source>Hold, seconds</source>
        <translation>Mantener, segundos</translation>
    </message>
    <message>
        <source>No exercise is on the sheet.</source>
        <translation>No hay ejercicios en la hoja.</translation>
    </message>
    <message>
        <source>No numbers were set.</source>
        <translation>No se pusieron números.</translation>
    </message>
    <message>
        <source>Nobody has set how many yet.</source>
        <translation>Nadie ha puesto aún cuántos.</translation>
    </message>
    <message>
        <source>Put the number right: {name}</source>
        <translation>Corrija el número: {name}</translation>
    </message>
    <message>
        <source>Rest, minutes</source>
        <translation>Descanso, minutos</translation>
    </message>
    <message>
        <source>Set the usual numbers</source>
        <translation>Poner los números habituales</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Take this exercise out: {name}</source>
        <translation>Quitar este ejercicio: {name}</translation>
    </message>
    <message>
        <source>The sheet leaves a line to write them on.</source>
        <translation>La hoja deja una línea para escribirlos.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Times, each arm</source>
        <translation>Veces, cada brazo</translation>
    </message>
    <message>
        <source>Times, each leg</source>
        <translation>Veces, cada pierna</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Escribió {typed}.</translation>
    </message>
    <message>
        <source>{name}: left out. {why}.</source>
        <translation>{name}: omitido. {why}.</translation>
    </message>
    <message>
        <source>{n} left out: why</source>
        <translation>{n} omitidos: por qué</translation>
    </message>
    <message>
        <source>{n} more that fit</source>
        <translation>{n} más que encajan</translation>
    </message>
    <message>
        <source>{n} of {of} have no numbers yet.</source>
        <translation>{n} de {of} aún sin números.</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>A day</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>A later merge rests on it.</source>
        <translation>Una unión posterior se apoya en ella.</translation>
    </message>
    <message>
        <source>A name or phone is longer than {most} characters.</source>
        <translation>Un nombre o teléfono tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>A password is typed on a terminal, and there is none.</source>
        <translation>Una contraseña se escribe en una terminal, y no hay ninguna.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Falta un motivo.</translation>
    </message>
    <message>
        <source>A red flag is there: {flags}.</source>
        <translation>Hay una señal de alarma: {flags}.</translation>
    </message>
    <message>
        <source>A window that is open uses the records in {folder}.</source>
        <translation>Una ventana abierta usa los registros de {folder}.</translation>
    </message>
    <message>
        <source>Add something that tells the two apart.</source>
        <translation>Añada algo que distinga a los dos.</translation>
    </message>
    <message>
        <source>Amend it: that makes a new version.</source>
        <translation>Enmiéndela: así nace una versión nueva.</translation>
    </message>
    <message>
        <source>An exercise of this plan cannot be shown.</source>
        <translation>No se puede mostrar un ejercicio de este plan.</translation>
    </message>
    <message>
        <source>An intake has at most {most} bytes.</source>
        <translation>Un archivo de datos tiene como máximo {most} bytes.</translation>
    </message>
    <message>
        <source>Another program holds {path} and did not let go ({detail}).</source>
        <translation>Otro programa retiene {path} y no lo soltó ({detail}).</translation>
    </message>
    <message>
        <source>Another window or program has stored something else for it since it was opened here.</source>
        <translation>Otra ventana u otro programa ha guardado algo distinto desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>Answer what is missing, or enter the dose.</source>
        <translation>Responda lo que falta, o indique la dosis.</translation>
    </message>
    <message>
        <source>Ask about every red flag first.</source>
        <translation>Pregunte primero por todas las señales de alarma.</translation>
    </message>
    <message>
        <source>Ask who installed MSBack for the whole computer to install the newer package.</source>
        <translation>Pida a quien instaló MSBack para todo el equipo que instale el paquete más nuevo.</translation>
    </message>
    <message>
        <source>Ask who made it for another.</source>
        <translation>Pida otro a quien lo hizo.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to write there, then try again.</source>
        <translation>Pida a quien cuida este equipo el derecho a escribir allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>At {path} are others, or an older copy ({detail}). Nothing was written to them.</source>
        <translation>En {path} hay otros, o una copia más antigua ({detail}). No se escribió nada en ellos.</translation>
    </message>
    <message>
        <source>Backups cannot go there.</source>
        <translation>Las copias no pueden ir allí.</translation>
    </message>
    <message>
        <source>Both are one record.</source>
        <translation>Los dos son un mismo registro.</translation>
    </message>
    <message>
        <source>Bring {path} back from a backup, or restore the whole backup; nothing was changed.</source>
        <translation>Recupere {path} de una copia, o restaure la copia entera; no se cambió nada.</translation>
    </message>
    <message>
        <source>Change it as it is.</source>
        <translation>Cámbiela tal como está.</translation>
    </message>
    <message>
        <source>Change the follow-up first, or enter an earlier day.</source>
        <translation>Cambie antes el seguimiento, o indique un día anterior.</translation>
    </message>
    <message>
        <source>Change the plan if the advice is wrong, or add a line of your own.</source>
        <translation>Cambie el plan si el consejo no es correcto, o añada una línea propia.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may use it, then try again.</source>
        <translation>Compruebe que la carpeta existe y que usted puede usarla, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Checking the update…</source>
        <translation>Comprobando la actualización…</translation>
    </message>
    <message>
        <source>Choose a PNG or SVG picture of at most 2 MB.</source>
        <translation>Elija una imagen PNG o SVG de 2 MB como máximo.</translation>
    </message>
    <message>
        <source>Choose a backup of this clinic; nothing was changed.</source>
        <translation>Elija una copia de esta clínica; no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in .backup.</source>
        <translation>Elija un archivo cuyo nombre acabe en .backup.</translation>
    </message>
    <message>
        <source>Choose a file whose name ends in {ending}.</source>
        <translation>Elija un archivo cuyo nombre acabe en {ending}.</translation>
    </message>
    <message>
        <source>Choose a file with names.</source>
        <translation>Elija un archivo con nombres.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Elija un día posterior.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Elija un motivo.</translation>
    </message>
    <message>
        <source>Choose another backup; nothing was changed.</source>
        <translation>Elija otra copia; no se cambió nada.</translation>
    </message>
    <message>
        <source>Choose another copy of the file.</source>
        <translation>Elija otra copia del archivo.</translation>
    </message>
    <message>
        <source>Choose another exercise.</source>
        <translation>Elija otro ejercicio.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, or try again.</source>
        <translation>Elija otra carpeta, o vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another patient.</source>
        <translation>Elija otro paciente.</translation>
    </message>
    <message>
        <source>Choose another place, or make room there.</source>
        <translation>Elija otro lugar, o haga sitio allí.</translation>
    </message>
    <message>
        <source>Choose it again at the next start, or ask for the right to write there.</source>
        <translation>Elíjalo otra vez la próxima vez que empiece, o pida el derecho a escribir allí.</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Elíjalo otra vez.</translation>
    </message>
    <message>
        <source>Choose one of these languages.</source>
        <translation>Elija uno de estos idiomas.</translation>
    </message>
    <message>
        <source>Choose one of these with --kind.</source>
        <translation>Elija uno de estos con --kind.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elija uno de estos.</translation>
    </message>
    <message>
        <source>Choose one of {sexes}, or leave it open.</source>
        <translation>Elija uno de {sexes}, o déjelo sin indicar.</translation>
    </message>
    <message>
        <source>Choose smaller text or one language, or print the whole sheet.</source>
        <translation>Elija un texto más pequeño o un solo idioma, o imprima la hoja entera.</translation>
    </message>
    <message>
        <source>Choose that language, or take those changes back first.</source>
        <translation>Elija ese idioma, o retire antes esos cambios.</translation>
    </message>
    <message>
        <source>Choose the file again when it suits.</source>
        <translation>Elija otra vez el archivo cuando convenga.</translation>
    </message>
    <message>
        <source>Choose the file for this system.</source>
        <translation>Elija el archivo para este sistema.</translation>
    </message>
    <message>
        <source>Choose the other file.</source>
        <translation>Elija el otro archivo.</translation>
    </message>
    <message>
        <source>Choose the whole ZIP as it was made.</source>
        <translation>Elija el ZIP entero, tal como se hizo.</translation>
    </message>
    <message>
        <source>Close its window, or use its Settings.</source>
        <translation>Cierre su ventana, o use sus Ajustes.</translation>
    </message>
    <message>
        <source>Close its window, then try again.</source>
        <translation>Cierre su ventana y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close the other window or program that uses the records, then try again.</source>
        <translation>Cierre la otra ventana o el programa que usa los registros y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Compare with the sheet: each group has five letters or figures.</source>
        <translation>Compare con la hoja: cada grupo tiene cinco letras o cifras.</translation>
    </message>
    <message>
        <source>Copy it again from where it comes.</source>
        <translation>Cópielo otra vez de donde viene.</translation>
    </message>
    <message>
        <source>Correct the birth date.</source>
        <translation>Corrija la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Counted from the start, group {groups} does not fit.</source>
        <translation>Contando desde el principio, el grupo {groups} no encaja.</translation>
    </message>
    <message>
        <source>Counted from the start, groups {groups} do not fit.</source>
        <translation>Contando desde el principio, los grupos {groups} no encajan.</translation>
    </message>
    <message>
        <source>Decline it, complete the answers, or write a line of your own.</source>
        <translation>Rechácelo, complete las respuestas, o escriba una línea propia.</translation>
    </message>
    <message>
        <source>Decline one of the two medicines in the plan.</source>
        <translation>Rechace uno de los dos medicamentos del plan.</translation>
    </message>
    <message>
        <source>Decline one of the two.</source>
        <translation>Rechace uno de los dos.</translation>
    </message>
    <message>
        <source>Enter a family name or a given name.</source>
        <translation>Indique un apellido o un nombre.</translation>
    </message>
    <message>
        <source>Enter another number, or leave it empty.</source>
        <translation>Indique otro número, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Enter the day on the paper, or correct the birth date.</source>
        <translation>Indique el día que está en el papel, o corrija la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Enter the name of who signs.</source>
        <translation>Indique el nombre de quien firma.</translation>
    </message>
    <message>
        <source>Enter the name that stands on what this user signs.</source>
        <translation>Indique el nombre que figura en lo que firma este usuario.</translation>
    </message>
    <message>
        <source>Enter when the visit was held, at the latest now.</source>
        <translation>Indique cuándo fue la visita, a más tardar ahora.</translation>
    </message>
    <message>
        <source>Fetch the newer source instead.</source>
        <translation>Traiga en su lugar la fuente más nueva.</translation>
    </message>
    <message>
        <source>From the next start on this runs again: {version}. If the newer program has changed the shape of the records, this one refuses them, leaves them as they are, and offers the backup that was proven before that change.</source>
        <translation>Desde el próximo inicio vuelve a funcionar: {version}. Si el programa más nuevo cambió la forma de los registros, este los rechaza, los deja como están y ofrece la copia que se demostró antes de ese cambio.</translation>
    </message>
    <message>
        <source>Give a value that is allowed.</source>
        <translation>Dé un valor permitido.</translation>
    </message>
    <message>
        <source>Give it a file.</source>
        <translation>Dele un archivo.</translation>
    </message>
    <message>
        <source>Give them in Settings.</source>
        <translation>Délas en Ajustes.</translation>
    </message>
    <message>
        <source>Go back to the guideline that came with MSBack, then install the update again.</source>
        <translation>Vuelva a la guía que vino con MSBack y luego instale otra vez la actualización.</translation>
    </message>
    <message>
        <source>Go back to the patient.</source>
        <translation>Vuelva al paciente.</translation>
    </message>
    <message>
        <source>Go on in that window, or close it and try again. If there is none, delete the file {file} there first.</source>
        <translation>Siga en esa ventana, o ciérrela y vuelva a intentarlo. Si no hay ninguna, borre allí antes el archivo {file}.</translation>
    </message>
    <message>
        <source>Hold seconds</source>
        <translation>Mantener, segundos</translation>
    </message>
    <message>
        <source>How much to take is not settled: {missing}.</source>
        <translation>No está decidido cuánto tomar: {missing}.</translation>
    </message>
    <message>
        <source>Install MSBack anew.</source>
        <translation>Instale MSBack de nuevo.</translation>
    </message>
    <message>
        <source>Install MSBack anew; the records stay.</source>
        <translation>Instale MSBack de nuevo; los registros se quedan.</translation>
    </message>
    <message>
        <source>Install an update first.</source>
        <translation>Instale antes una actualización.</translation>
    </message>
    <message>
        <source>Install that release here, then try again.</source>
        <translation>Instale aquí esa versión y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It belongs to a visit that is signed.</source>
        <translation>Pertenece a una visita firmada.</translation>
    </message>
    <message>
        <source>It can be: {allowed}.</source>
        <translation>Puede ser: {allowed}.</translation>
    </message>
    <message>
        <source>It does not open the records.</source>
        <translation>No abre los registros.</translation>
    </message>
    <message>
        <source>It has no words.</source>
        <translation>No tiene palabras.</translation>
    </message>
    <message>
        <source>It has {size} MB; {most} MB is the most.</source>
        <translation>Tiene {size} MB; el máximo es {most} MB.</translation>
    </message>
    <message>
        <source>It has {width} by {height} pixels.</source>
        <translation>Tiene {width} por {height} píxeles.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Está dañado.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>It is longer than {most} letters.</source>
        <translation>Tiene más de {most} letras.</translation>
    </message>
    <message>
        <source>It is neither a PNG nor an SVG picture.</source>
        <translation>No es una imagen PNG ni SVG.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>It is not in the records.</source>
        <translation>No está en los registros.</translation>
    </message>
    <message>
        <source>It is not signed yet.</source>
        <translation>Aún no está firmada.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>No está firmada.</translation>
    </message>
    <message>
        <source>It is typed without a mistake, but it opens nothing here.</source>
        <translation>Está bien escrita, pero aquí no abre nada.</translation>
    </message>
    <message>
        <source>It is undone already.</source>
        <translation>Ya está deshecha.</translation>
    </message>
    <message>
        <source>It lies beyond the guideline's limit ({limits}), and no reason is written.</source>
        <translation>Supera el límite de la guía ({limits}), y no hay motivo escrito.</translation>
    </message>
    <message>
        <source>It needs {needed} MB, and {free} MB are free in {folder}.</source>
        <translation>Necesita {needed} MB, y en {folder} quedan libres {free} MB.</translation>
    </message>
    <message>
        <source>It runs from its source, not as the packaged program.</source>
        <translation>Funciona desde su fuente, no como el programa empaquetado.</translation>
    </message>
    <message>
        <source>It was merged with another record.</source>
        <translation>Se unió con otro registro.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>Its five lines have no room for {n} medicines.</source>
        <translation>En sus cinco líneas no caben {n} medicamentos.</translation>
    </message>
    <message>
        <source>Keep it in a safe place, and ask whoever looks after MSBack; the file was left as it was.</source>
        <translation>Guárdelo en un lugar seguro y pregunte a quien cuida MSBack; el archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>Keep the file as it is, do not write to it, and restore the latest backup.</source>
        <translation>Conserve el archivo como está, no escriba en él y restaure la última copia.</translation>
    </message>
    <message>
        <source>Laying it beside the program that runs…</source>
        <translation>Copiándola junto al programa que funciona…</translation>
    </message>
    <message>
        <source>Leave out this exercise.</source>
        <translation>Quite este ejercicio.</translation>
    </message>
    <message>
        <source>Leave this option out.</source>
        <translation>Omita esta opción.</translation>
    </message>
    <message>
        <source>Leave this window open and put back the stick that was there before; then everything is saved.</source>
        <translation>Deje abierta esta ventana y vuelva a poner la memoria que estaba antes; entonces se guarda todo.</translation>
    </message>
    <message>
        <source>Leave this window open and put the stick back. What you enter stays here, and is saved by itself then.</source>
        <translation>Deje abierta esta ventana y vuelva a poner la memoria. Lo que escriba queda aquí, y entonces se guarda solo.</translation>
    </message>
    <message>
        <source>Leave this window open, check that the disk is connected and sound, then save again.</source>
        <translation>Deje abierta esta ventana, compruebe que el disco está conectado y sano, y guarde otra vez.</translation>
    </message>
    <message>
        <source>Leave this window open, make room on the disk, then save again.</source>
        <translation>Deje abierta esta ventana, haga sitio en el disco y guarde otra vez.</translation>
    </message>
    <message>
        <source>Let a clinician sign in.</source>
        <translation>Haga que entre un clínico.</translation>
    </message>
    <message>
        <source>Let an administrator do it, or use the recovery key.</source>
        <translation>Que lo haga un administrador, o use la clave de recuperación.</translation>
    </message>
    <message>
        <source>Letting the new program check itself…</source>
        <translation>El programa nuevo se comprueba a sí mismo…</translation>
    </message>
    <message>
        <source>Line {line} of {file} is damaged: rows cut off could go unnoticed.</source>
        <translation>La línea {line} de {file} está dañada: podrían faltar filas cortadas sin que se note.</translation>
    </message>
    <message>
        <source>Look at both again.</source>
        <translation>Mire otra vez los dos.</translation>
    </message>
    <message>
        <source>Look at it in the plan and decide again.</source>
        <translation>Mírelo en el plan y decida otra vez.</translation>
    </message>
    <message>
        <source>Look for the newest recovery sheet of this clinic.</source>
        <translation>Busque la hoja de recuperación más nueva de esta clínica.</translation>
    </message>
    <message>
        <source>Look for the number again.</source>
        <translation>Busque otra vez el número.</translation>
    </message>
    <message>
        <source>Look whether the disk is there.</source>
        <translation>Mire si el disco está ahí.</translation>
    </message>
    <message>
        <source>MSBack is open already.</source>
        <translation>MSBack ya está abierto.</translation>
    </message>
    <message>
        <source>MSBack is open.</source>
        <translation>MSBack está abierto.</translation>
    </message>
    <message>
        <source>Make a new patient for a person.</source>
        <translation>Cree un paciente nuevo para una persona.</translation>
    </message>
    <message>
        <source>Make another user administrator first.</source>
        <translation>Haga antes administrador a otro usuario.</translation>
    </message>
    <message>
        <source>Make it when a referral is accepted.</source>
        <translation>Hágala cuando se acepte una derivación.</translation>
    </message>
    <message>
        <source>Make room or put the stick back; nothing was changed.</source>
        <translation>Haga sitio o vuelva a poner la memoria; no se cambió nada.</translation>
    </message>
    <message>
        <source>Make room there, then try again.</source>
        <translation>Haga sitio allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Make room, or ask for the right to write.</source>
        <translation>Haga sitio, o pida el derecho a escribir.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Haga sitio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Make room, or put the stick back, and try again.</source>
        <translation>Haga sitio, o vuelva a poner la memoria, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Meanwhile this record was merged with another one.</source>
        <translation>Entretanto este registro se unió con otro.</translation>
    </message>
    <message>
        <source>Mend that and start MSBack again: it goes on by itself; then remove older copies.</source>
        <translation>Arréglelo y empiece MSBack otra vez: sigue solo; después quite las copias más antiguas.</translation>
    </message>
    <message>
        <source>Mend that, and make it again.</source>
        <translation>Arréglelo y hágalo otra vez.</translation>
    </message>
    <message>
        <source>Move the file aside and restore the latest backup; the file was left as it was.</source>
        <translation>Aparte el archivo y restaure la última copia; el archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>Name a file that ends in .pdf, or in .md for text.</source>
        <translation>Dé el nombre de un archivo que acabe en .pdf, o en .md para texto.</translation>
    </message>
    <message>
        <source>Name a file that holds an intake.</source>
        <translation>Dé el nombre de un archivo con datos de un paciente.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Dé el nombre de otro archivo.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Dé el nombre de otra carpeta.</translation>
    </message>
    <message>
        <source>No encounter note was made.</source>
        <translation>No se hizo ninguna nota de la visita.</translation>
    </message>
    <message>
        <source>No newer program was installed from an update here.</source>
        <translation>Aquí no se instaló ningún programa más nuevo desde una actualización.</translation>
    </message>
    <message>
        <source>No number came.</source>
        <translation>No llegó ningún número.</translation>
    </message>
    <message>
        <source>No page “why not now” was made.</source>
        <translation>No se hizo ninguna página «Por qué no ahora».</translation>
    </message>
    <message>
        <source>No referral letter was made.</source>
        <translation>No se hizo ninguna carta de derivación.</translation>
    </message>
    <message>
        <source>No role is ticked.</source>
        <translation>No hay ninguna función marcada.</translation>
    </message>
    <message>
        <source>No sheet was made.</source>
        <translation>No se hizo ninguna hoja.</translation>
    </message>
    <message>
        <source>No short sheet was made.</source>
        <translation>No se hizo ninguna hoja corta.</translation>
    </message>
    <message>
        <source>No update can be checked.</source>
        <translation>No se puede comprobar ninguna actualización.</translation>
    </message>
    <message>
        <source>No user here has the roles for it.</source>
        <translation>Ningún usuario de aquí tiene las funciones para ello.</translation>
    </message>
    <message>
        <source>Nobody was chosen.</source>
        <translation>No se eligió a nadie.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>Nobody would be left who looks after users and backups.</source>
        <translation>No quedaría nadie que cuide de usuarios y copias.</translation>
    </message>
    <message>
        <source>Nothing is known to be urgent while red flags are open, and no referral is accepted for this person.</source>
        <translation>Nada consta como urgente mientras haya señales de alarma sin decidir, y no hay derivación aceptada para esta persona.</translation>
    </message>
    <message>
        <source>Nothing is urgent, and no referral is accepted for this person.</source>
        <translation>Nada es urgente, y no hay derivación aceptada para esta persona.</translation>
    </message>
    <message>
        <source>Nothing that this page speaks of is ruled out in the plan.</source>
        <translation>Nada de lo que trata esta página está descartado en el plan.</translation>
    </message>
    <message>
        <source>Nothing was brought in.</source>
        <translation>No se trajo nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>No se restauró nada.</translation>
    </message>
    <message>
        <source>Nothing was taken out.</source>
        <translation>No se sacó nada.</translation>
    </message>
    <message>
        <source>One of the two is not in the records any more.</source>
        <translation>Uno de los dos ya no está en los registros.</translation>
    </message>
    <message>
        <source>One of the two is the sample, which is nobody.</source>
        <translation>Uno de los dos es la muestra, que no es nadie.</translation>
    </message>
    <message>
        <source>One of the two records was changed meanwhile.</source>
        <translation>Entretanto se cambió uno de los dos registros.</translation>
    </message>
    <message>
        <source>Only a newer one can be installed.</source>
        <translation>Solo se puede instalar una más nueva.</translation>
    </message>
    <message>
        <source>Only clinicians sign.</source>
        <translation>Solo firman los clínicos.</translation>
    </message>
    <message>
        <source>Open it again, and sign it there.</source>
        <translation>Ábrala otra vez y fírmela allí.</translation>
    </message>
    <message>
        <source>Open that one.</source>
        <translation>Abra esa.</translation>
    </message>
    <message>
        <source>Open the patient again and change them there.</source>
        <translation>Abra otra vez el paciente y cámbielos allí.</translation>
    </message>
    <message>
        <source>Open the signed visit and amend it.</source>
        <translation>Abra la visita firmada y enmiéndela.</translation>
    </message>
    <message>
        <source>Other lines were reworded while the sheet was in another language ({language}).</source>
        <translation>Otras líneas se cambiaron cuando la hoja estaba en otro idioma ({language}).</translation>
    </message>
    <message>
        <source>Please wait before the next try.</source>
        <translation>Espere antes del próximo intento.</translation>
    </message>
    <message>
        <source>Print it whole.</source>
        <translation>Imprímala entera.</translation>
    </message>
    <message>
        <source>Print the sheet instead.</source>
        <translation>Imprima la hoja en su lugar.</translation>
    </message>
    <message>
        <source>Print the whole sheet.</source>
        <translation>Imprima la hoja entera.</translation>
    </message>
    <message>
        <source>Put the stick back, then try.</source>
        <translation>Vuelva a poner la memoria e inténtelo.</translation>
    </message>
    <message>
        <source>Reading or writing {path} failed ({detail}).</source>
        <translation>Falló la lectura o escritura de {path} ({detail}).</translation>
    </message>
    <message>
        <source>Red flags are open: {flags}.</source>
        <translation>Hay señales de alarma sin decidir: {flags}.</translation>
    </message>
    <message>
        <source>Rest minutes</source>
        <translation>Descanso, minutos</translation>
    </message>
    <message>
        <source>Row {row} changed since it was written.</source>
        <translation>La fila {row} cambió desde que se escribió.</translation>
    </message>
    <message>
        <source>Row {row} is missing.</source>
        <translation>Falta la fila {row}.</translation>
    </message>
    <message>
        <source>Row {row} is not the one that was kept outside the database: it was written anew.</source>
        <translation>La fila {row} no es la que se guardó fuera de la base de datos: se escribió de nuevo.</translation>
    </message>
    <message>
        <source>Row {row} stood in another place: it was row {was}.</source>
        <translation>La fila {row} estaba en otro lugar: era la fila {was}.</translation>
    </message>
    <message>
        <source>Row {row} was cut off from the end.</source>
        <translation>La fila {row} se cortó del final.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} are missing.</source>
        <translation>Faltan las filas {first} a {last}.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} are not those that were kept outside the database: they were written anew.</source>
        <translation>Las filas {first} a {last} no son las que se guardaron fuera de la base de datos: se escribieron de nuevo.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} changed since they were written.</source>
        <translation>Las filas {first} a {last} cambiaron desde que se escribieron.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} stood in another place, from row {was} on.</source>
        <translation>Las filas {first} a {last} estaban en otro lugar, desde la fila {was}.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} were cut off from the end.</source>
        <translation>Las filas {first} a {last} se cortaron del final.</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Busque otra vez.</translation>
    </message>
    <message>
        <source>Search the patient again.</source>
        <translation>Busque otra vez el paciente.</translation>
    </message>
    <message>
        <source>See to it first.</source>
        <translation>Atiéndalo primero.</translation>
    </message>
    <message>
        <source>See to the red flag first.</source>
        <translation>Atienda primero la señal de alarma.</translation>
    </message>
    <message>
        <source>Send it to a file or a terminal.</source>
        <translation>Envíelo a un archivo o a una terminal.</translation>
    </message>
    <message>
        <source>Sex is '{sex}'.</source>
        <translation>El sexo es '{sex}'.</translation>
    </message>
    <message>
        <source>Sheets can be printed in: {languages}.</source>
        <translation>Las hojas se pueden imprimir en: {languages}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Sign it first.</source>
        <translation>Fírmela antes.</translation>
    </message>
    <message>
        <source>Signs to get help for, where to go, doses and last days stay as they are: safety rests on them.</source>
        <translation>Los signos para pedir ayuda, adónde ir, las dosis y los últimos días quedan como están: de ellos depende la seguridad.</translation>
    </message>
    <message>
        <source>Somebody has merged one of the two meanwhile.</source>
        <translation>Entretanto alguien ha unido uno de los dos.</translation>
    </message>
    <message>
        <source>Something is urgent: {alerts}</source>
        <translation>Hay algo urgente: {alerts}</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <source>Standard input is closed.</source>
        <translation>La entrada estándar está cerrada.</translation>
    </message>
    <message>
        <source>Standard output is closed.</source>
        <translation>La salida estándar está cerrada.</translation>
    </message>
    <message>
        <source>Start MSBack once, or restore.</source>
        <translation>Empiece MSBack una vez, o restaure.</translation>
    </message>
    <message>
        <source>Start it from a desktop, or see what it does without one: msback demo.</source>
        <translation>Empiécelo desde un escritorio, o vea lo que hace sin él: msback demo.</translation>
    </message>
    <message>
        <source>Start it from a terminal, without a pipe.</source>
        <translation>Empiécelo desde una terminal, sin tubería.</translation>
    </message>
    <message>
        <source>Start the newer version; the file was left as it was.</source>
        <translation>Empiece la versión más nueva; el archivo quedó como estaba.</translation>
    </message>
    <message>
        <source>Take it away, and make it again.</source>
        <translation>Quítelo y hágalo otra vez.</translation>
    </message>
    <message>
        <source>Take {least} or more; a few words that only you put together are good.</source>
        <translation>Use {least} o más; son buenas unas palabras que solo usted uniría.</translation>
    </message>
    <message>
        <source>Tell who made it.</source>
        <translation>Dígaselo a quien lo hizo.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Esa no es la contraseña.</translation>
    </message>
    <message>
        <source>That recovery key is not the one of these records.</source>
        <translation>Esa clave de recuperación no es la de estos registros.</translation>
    </message>
    <message>
        <source>The PDF was not saved.</source>
        <translation>No se guardó el PDF.</translation>
    </message>
    <message>
        <source>The advice has changed since it was accepted: {items}.</source>
        <translation>El consejo ha cambiado desde que se aceptó: {items}.</translation>
    </message>
    <message>
        <source>The answer was not taken.</source>
        <translation>No se tomó la respuesta.</translation>
    </message>
    <message>
        <source>The archive was not made.</source>
        <translation>No se hizo el paquete.</translation>
    </message>
    <message>
        <source>The backup was not opened.</source>
        <translation>No se abrió la copia.</translation>
    </message>
    <message>
        <source>The birth date {day} is in the future.</source>
        <translation>La fecha de nacimiento {day} está en el futuro.</translation>
    </message>
    <message>
        <source>The birth date {day} is more than {years} years ago.</source>
        <translation>La fecha de nacimiento {day} es de hace más de {years} años.</translation>
    </message>
    <message>
        <source>The data folder</source>
        <translation>La carpeta de datos</translation>
    </message>
    <message>
        <source>The details stay as they are.</source>
        <translation>Los datos quedan como están.</translation>
    </message>
    <message>
        <source>The details were not saved.</source>
        <translation>No se guardaron los datos.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked.</source>
        <translation>El disco no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full.</source>
        <translation>El disco de {folder} está lleno.</translation>
    </message>
    <message>
        <source>The disk of {path} is full ({detail}).</source>
        <translation>El disco de {path} está lleno ({detail}).</translation>
    </message>
    <message>
        <source>The disk says: {reason}.</source>
        <translation>El disco dice: {reason}.</translation>
    </message>
    <message>
        <source>The dose was not taken.</source>
        <translation>No se tomó la dosis.</translation>
    </message>
    <message>
        <source>The encounter note</source>
        <translation>La nota de la visita</translation>
    </message>
    <message>
        <source>The file with their keys is damaged: {path} ({detail}).</source>
        <translation>El archivo con sus claves está dañado: {path} ({detail}).</translation>
    </message>
    <message>
        <source>The file with their keys is missing: {path}.</source>
        <translation>Falta el archivo con sus claves: {path}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be written.</source>
        <translation>No se puede escribir el archivo {file}.</translation>
    </message>
    <message>
        <source>The file {file} is missing: rows cut off could go unnoticed.</source>
        <translation>Falta el archivo {file}: podrían faltar filas cortadas sin que se note.</translation>
    </message>
    <message>
        <source>The file {path} cannot be reached ({detail}).</source>
        <translation>No se llega al archivo {path} ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} does not fit together ({detail}).</source>
        <translation>El archivo {path} no es coherente ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} is no backup of MSBack ({detail}).</source>
        <translation>El archivo {path} no es una copia de MSBack ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} is not a database of MSBack, or its beginning is damaged ({detail}).</source>
        <translation>El archivo {path} no es una base de datos de MSBack, o su principio está dañado ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} is not as it was written ({detail}).</source>
        <translation>El archivo {path} no está como se escribió ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} is not the database of these keys, or its beginning is damaged ({detail}).</source>
        <translation>El archivo {path} no es la base de datos de estas claves, o su principio está dañado ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} or its folder may only be read ({detail}).</source>
        <translation>El archivo {path} o su carpeta solo se pueden leer ({detail}).</translation>
    </message>
    <message>
        <source>The file {path} was written before records were encrypted ({detail}).</source>
        <translation>El archivo {path} se escribió antes de que los registros se cifraran ({detail}).</translation>
    </message>
    <message>
        <source>The first user looks after users and backups.</source>
        <translation>El primer usuario cuida de usuarios y copias.</translation>
    </message>
    <message>
        <source>The folder of {program} is gone.</source>
        <translation>La carpeta de {program} ya no está.</translation>
    </message>
    <message>
        <source>The folder {folder} holds none.</source>
        <translation>La carpeta {folder} no contiene ninguno.</translation>
    </message>
    <message>
        <source>The follow-up was not set.</source>
        <translation>No se fijó el seguimiento.</translation>
    </message>
    <message>
        <source>The guideline before is damaged: {folder}.</source>
        <translation>La guía anterior está dañada: {folder}.</translation>
    </message>
    <message>
        <source>The guideline does not advise it as the answers stand now.</source>
        <translation>Con las respuestas de ahora, la guía no lo aconseja.</translation>
    </message>
    <message>
        <source>The guideline rules it out for this person, and no reason is written.</source>
        <translation>La guía lo descarta para esta persona, y no hay motivo escrito.</translation>
    </message>
    <message>
        <source>The guideline was not changed.</source>
        <translation>No se cambió la guía.</translation>
    </message>
    <message>
        <source>The guideline was not exported.</source>
        <translation>No se exportó la guía.</translation>
    </message>
    <message>
        <source>The guideline was not saved.</source>
        <translation>No se guardó la guía.</translation>
    </message>
    <message>
        <source>The guideline was refused, and nothing was changed.</source>
        <translation>La guía se rechazó, y no se cambió nada.</translation>
    </message>
    <message>
        <source>The installed guideline is damaged, so no advice is given.</source>
        <translation>La guía instalada está dañada, por eso no se dan consejos.</translation>
    </message>
    <message>
        <source>The key {file} cannot be read.</source>
        <translation>No se puede leer la clave {file}.</translation>
    </message>
    <message>
        <source>The keys of {path} are not those of the records here ({detail}).</source>
        <translation>Las claves de {path} no son las de los registros de aquí ({detail}).</translation>
    </message>
    <message>
        <source>The kind cannot be {kind}.</source>
        <translation>La clase no puede ser {kind}.</translation>
    </message>
    <message>
        <source>The line was not added.</source>
        <translation>No se añadió la línea.</translation>
    </message>
    <message>
        <source>The line was not changed.</source>
        <translation>No se cambió la línea.</translation>
    </message>
    <message>
        <source>The line “{line}” was not changed.</source>
        <translation>No se cambió la línea «{line}».</translation>
    </message>
    <message>
        <source>The look was changed, but not kept.</source>
        <translation>El aspecto se cambió, pero no se guardó.</translation>
    </message>
    <message>
        <source>The merge was not undone.</source>
        <translation>No se deshizo la unión.</translation>
    </message>
    <message>
        <source>The name has more than {most} characters.</source>
        <translation>El nombre tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>The number that was typed is not that of this patient.</source>
        <translation>El número escrito no es el de este paciente.</translation>
    </message>
    <message>
        <source>The numbers are 1 to {most}.</source>
        <translation>Los números van de 1 a {most}.</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>El papel</translation>
    </message>
    <message>
        <source>The password has {n} characters, {few} too few.</source>
        <translation>La contraseña tiene {n} caracteres, {few} menos de los necesarios.</translation>
    </message>
    <message>
        <source>The patient cannot be shown.</source>
        <translation>No se puede mostrar el paciente.</translation>
    </message>
    <message>
        <source>The patient has no name.</source>
        <translation>El paciente no tiene nombre.</translation>
    </message>
    <message>
        <source>The patient is erased, but the file of the records is not cleared yet.</source>
        <translation>El paciente está borrado, pero el archivo de los registros aún no está limpio.</translation>
    </message>
    <message>
        <source>The patient is not there any more.</source>
        <translation>El paciente ya no está.</translation>
    </message>
    <message>
        <source>The patient was not saved.</source>
        <translation>No se guardó el paciente.</translation>
    </message>
    <message>
        <source>The picture could not be saved there.</source>
        <translation>No se pudo guardar allí la imagen.</translation>
    </message>
    <message>
        <source>The reason has more than {most} characters.</source>
        <translation>El motivo tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta el motivo.</translation>
    </message>
    <message>
        <source>The reason names the patient, and it stays in the audit.</source>
        <translation>El motivo nombra al paciente, y queda en la auditoría.</translation>
    </message>
    <message>
        <source>The records are damaged.</source>
        <translation>Los registros están dañados.</translation>
    </message>
    <message>
        <source>The records are in use.</source>
        <translation>Los registros están en uso.</translation>
    </message>
    <message>
        <source>The records are not there any more.</source>
        <translation>Los registros ya no están.</translation>
    </message>
    <message>
        <source>The records cannot be changed.</source>
        <translation>No se pueden cambiar los registros.</translation>
    </message>
    <message>
        <source>The records cannot be opened with this version of MSBack.</source>
        <translation>No se pueden abrir los registros con esta versión de MSBack.</translation>
    </message>
    <message>
        <source>The records cannot be opened.</source>
        <translation>No se pueden abrir los registros.</translation>
    </message>
    <message>
        <source>The records cannot be read.</source>
        <translation>No se pueden leer los registros.</translation>
    </message>
    <message>
        <source>The records cannot be used as they are.</source>
        <translation>No se pueden usar los registros como están.</translation>
    </message>
    <message>
        <source>The records were not merged.</source>
        <translation>No se unieron los registros.</translation>
    </message>
    <message>
        <source>The recovery key is not typed as it stands on the sheet.</source>
        <translation>La clave de recuperación no está escrita como en la hoja.</translation>
    </message>
    <message>
        <source>The referral letter</source>
        <translation>La carta de derivación</translation>
    </message>
    <message>
        <source>The result is lost.</source>
        <translation>El resultado se ha perdido.</translation>
    </message>
    <message>
        <source>The result was not written whole.</source>
        <translation>El resultado no se escribió entero.</translation>
    </message>
    <message>
        <source>The sample stays.</source>
        <translation>La muestra se queda.</translation>
    </message>
    <message>
        <source>The second language</source>
        <translation>El segundo idioma</translation>
    </message>
    <message>
        <source>The sheet cannot be printed: {faults}.</source>
        <translation>No se puede imprimir la hoja: {faults}.</translation>
    </message>
    <message>
        <source>The sheet cannot be shown.</source>
        <translation>No se puede mostrar la hoja.</translation>
    </message>
    <message>
        <source>The sheet's fonts do not have these characters.</source>
        <translation>Las letras de la hoja no tienen estos caracteres.</translation>
    </message>
    <message>
        <source>The text size</source>
        <translation>El tamaño del texto</translation>
    </message>
    <message>
        <source>The time of the visit was not set.</source>
        <translation>No se fijó la hora de la visita.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Las dos contraseñas no son iguales.</translation>
    </message>
    <message>
        <source>The update was not installed, and nothing was changed.</source>
        <translation>La actualización no se instaló, y no se cambió nada.</translation>
    </message>
    <message>
        <source>The update was not laid down.</source>
        <translation>La actualización no se copió.</translation>
    </message>
    <message>
        <source>The update was refused, and nothing was changed.</source>
        <translation>La actualización se rechazó, y no se cambió nada.</translation>
    </message>
    <message>
        <source>The user was not saved.</source>
        <translation>No se guardó el usuario.</translation>
    </message>
    <message>
        <source>The visit cannot be changed.</source>
        <translation>No se puede cambiar la visita.</translation>
    </message>
    <message>
        <source>The visit cannot be compared.</source>
        <translation>No se puede comparar la visita.</translation>
    </message>
    <message>
        <source>The visit cannot be shown.</source>
        <translation>No se puede mostrar la visita.</translation>
    </message>
    <message>
        <source>The visit was not amended.</source>
        <translation>No se enmendó la visita.</translation>
    </message>
    <message>
        <source>The visit was not begun.</source>
        <translation>No se empezó la visita.</translation>
    </message>
    <message>
        <source>The visit was not signed.</source>
        <translation>No se firmó la visita.</translation>
    </message>
    <message>
        <source>The window cannot open.</source>
        <translation>No se puede abrir la ventana.</translation>
    </message>
    <message>
        <source>There are no records.</source>
        <translation>No hay registros.</translation>
    </message>
    <message>
        <source>There is a user of this name.</source>
        <translation>Ya hay un usuario con ese nombre.</translation>
    </message>
    <message>
        <source>There is no exercise '{exercise}' in this version.</source>
        <translation>No hay ningún ejercicio '{exercise}' en esta versión.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <translation>No hay ninguna carpeta {folder}.</translation>
    </message>
    <message>
        <source>There is no guideline before this one.</source>
        <translation>No hay ninguna guía anterior a esta.</translation>
    </message>
    <message>
        <source>There is no intake.</source>
        <translation>No hay datos.</translation>
    </message>
    <message>
        <source>There is no older program to go back to.</source>
        <translation>No hay un programa anterior al que volver.</translation>
    </message>
    <message>
        <source>There is no patient of the number '{number}'.</source>
        <translation>No hay ningún paciente con el número '{number}'.</translation>
    </message>
    <message>
        <source>There is no room left to save.</source>
        <translation>No queda sitio para guardar.</translation>
    </message>
    <message>
        <source>There is no screen here.</source>
        <translation>Aquí no hay pantalla.</translation>
    </message>
    <message>
        <source>There is no sheet in the language {language}.</source>
        <translation>No hay hoja en el idioma {language}.</translation>
    </message>
    <message>
        <source>There is no such patient in the records.</source>
        <translation>No existe ese paciente en los registros.</translation>
    </message>
    <message>
        <source>There is no such patient.</source>
        <translation>No existe ese paciente.</translation>
    </message>
    <message>
        <source>There were several failed tries; the next one is possible in {detail}.</source>
        <translation>Hubo varios intentos fallidos; el próximo es posible dentro de {detail}.</translation>
    </message>
    <message>
        <source>These are not the records that were open.</source>
        <translation>Estos no son los registros que estaban abiertos.</translation>
    </message>
    <message>
        <source>They were written by a newer version: {path} ({detail}).</source>
        <translation>Los escribió una versión más nueva: {path} ({detail}).</translation>
    </message>
    <message>
        <source>This backup is damaged.</source>
        <translation>Esta copia está dañada.</translation>
    </message>
    <message>
        <source>This backup is of another clinic.</source>
        <translation>Esta copia es de otra clínica.</translation>
    </message>
    <message>
        <source>This cannot be accepted yet.</source>
        <translation>Esto aún no se puede aceptar.</translation>
    </message>
    <message>
        <source>This cannot be accepted.</source>
        <translation>Esto no se puede aceptar.</translation>
    </message>
    <message>
        <source>This cannot be changed any more.</source>
        <translation>Esto ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>This cannot be used yet.</source>
        <translation>Esto aún no se puede usar.</translation>
    </message>
    <message>
        <source>This dose cannot be used yet.</source>
        <translation>Esta dosis aún no se puede usar.</translation>
    </message>
    <message>
        <source>This is no backup.</source>
        <translation>Esto no es una copia de seguridad.</translation>
    </message>
    <message>
        <source>This is the sample, and its name says so on every paper.</source>
        <translation>Esta es la muestra, y su nombre lo dice en cada papel.</translation>
    </message>
    <message>
        <source>This page has no short form.</source>
        <translation>Esta página no tiene forma corta.</translation>
    </message>
    <message>
        <source>This program cannot be updated by a file.</source>
        <translation>Este programa no se puede actualizar con un archivo.</translation>
    </message>
    <message>
        <source>This visit was changed elsewhere.</source>
        <translation>Esta visita se cambió en otro lugar.</translation>
    </message>
    <message>
        <source>This was not declined.</source>
        <translation>Esto no se rechazó.</translation>
    </message>
    <message>
        <source>Tick administrator.</source>
        <translation>Marque administrador.</translation>
    </message>
    <message>
        <source>Tick what this user does here.</source>
        <translation>Marque lo que este usuario hace aquí.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Try again; small and capital letters count. A forgotten password: use the recovery key.</source>
        <translation>Inténtelo otra vez; cuentan las mayúsculas y minúsculas. Si olvidó la contraseña, use la clave de recuperación.</translation>
    </message>
    <message>
        <source>Type it again in both fields.</source>
        <translation>Escríbala otra vez en los dos campos.</translation>
    </message>
    <message>
        <source>Type it as it stands on the patient's page.</source>
        <translation>Escríbalo como figura en la página del paciente.</translation>
    </message>
    <message>
        <source>Type the number as it stands on the patient's page.</source>
        <translation>Escriba el número como figura en la página del paciente.</translation>
    </message>
    <message>
        <source>Undo the later one first.</source>
        <translation>Deshaga antes la posterior.</translation>
    </message>
    <message>
        <source>Undo the merge on the patient's page first.</source>
        <translation>Deshaga antes la unión en la página del paciente.</translation>
    </message>
    <message>
        <source>Use another guideline for this person.</source>
        <translation>Use otra guía para esta persona.</translation>
    </message>
    <message>
        <source>Version {version} does not run on this computer.</source>
        <translation>La versión {version} no funciona en este equipo.</translation>
    </message>
    <message>
        <source>Version {version} does not work on this computer: {failed}.</source>
        <translation>La versión {version} no funciona en este equipo: {failed}.</translation>
    </message>
    <message>
        <source>Version {version} of it exists already.</source>
        <translation>Ya existe la versión {version}.</translation>
    </message>
    <message>
        <source>Wait that long. Starting MSBack again does not make it shorter.</source>
        <translation>Espere ese tiempo. Empezar MSBack otra vez no lo acorta.</translation>
    </message>
    <message>
        <source>What it has to say does not fit on one page at {size} points.</source>
        <translation>Lo que tiene que decir no cabe en una página a {size} puntos.</translation>
    </message>
    <message>
        <source>Write it without the name, the phone and the birth date.</source>
        <translation>Escríbalo sin el nombre, el teléfono ni la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Write one short sentence, or leave the line out.</source>
        <translation>Escriba una frase corta, u omita la línea.</translation>
    </message>
    <message>
        <source>Write this text in other letters, then print again.</source>
        <translation>Escriba este texto con otras letras e imprima otra vez.</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Escriba lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Write why it is used all the same, or decline it.</source>
        <translation>Escriba por qué se usa a pesar de todo, o rechácelo.</translation>
    </message>
    <message>
        <source>Write why it is used all the same, or stay within the limit.</source>
        <translation>Escriba por qué se usa a pesar de todo, o quede dentro del límite.</translation>
    </message>
    <message>
        <source>Write why, and on whose request by its date.</source>
        <translation>Escriba por qué, y la fecha de la petición.</translation>
    </message>
    <message>
        <source>You may not write in {folder}.</source>
        <translation>Usted no puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>a database of another program</source>
        <translation>una base de datos de otro programa</translation>
    </message>
    <message>
        <source>a guideline</source>
        <translation>una guía</translation>
    </message>
    <message>
        <source>a guideline is not the one by which was signed</source>
        <translation>una guía no es aquella con la que se firmó</translation>
    </message>
    <message>
        <source>a later release made this backup</source>
        <translation>esta copia es de una versión posterior</translation>
    </message>
    <message>
        <source>a line has no end</source>
        <translation>una línea no tiene final</translation>
    </message>
    <message>
        <source>a line that you added</source>
        <translation>una línea que usted añadió</translation>
    </message>
    <message>
        <source>a number stands in it twice</source>
        <translation>contiene dos veces un número</translation>
    </message>
    <message>
        <source>a page's note</source>
        <translation>la nota de una página</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a reason in the plan</source>
        <translation>un motivo del plan</translation>
    </message>
    <message>
        <source>a signed encounter has one assessment, a draft none</source>
        <translation>una visita firmada tiene una evaluación, un borrador ninguna</translation>
    </message>
    <message>
        <source>an encounter amends one that is not there</source>
        <translation>una visita enmienda otra que no está</translation>
    </message>
    <message>
        <source>an encounter could not be shown</source>
        <translation>una visita no se podría mostrar</translation>
    </message>
    <message>
        <source>another language than the first</source>
        <translation>otro idioma que el primero</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>reloj</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>encounters do not follow one another</source>
        <translation>las visitas no van seguidas</translation>
    </message>
    <message>
        <source>free disk</source>
        <translation>disco libre</translation>
    </message>
    <message>
        <source>guideline pack</source>
        <translation>paquete de la guía</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it did not come that far</source>
        <translation>no llegó tan lejos</translation>
    </message>
    <message>
        <source>it does not begin as a backup does</source>
        <translation>no empieza como una copia</translation>
    </message>
    <message>
        <source>it does not begin as a database of this key does</source>
        <translation>no empieza como una base de datos de esta clave</translation>
    </message>
    <message>
        <source>it does not hold as much as it says</source>
        <translation>no contiene tanto como dice</translation>
    </message>
    <message>
        <source>it does not say its version</source>
        <translation>no dice su versión</translation>
    </message>
    <message>
        <source>it holds no file</source>
        <translation>no contiene ningún archivo</translation>
    </message>
    <message>
        <source>it holds other rows than those that were copied</source>
        <translation>contiene otras filas que las copiadas</translation>
    </message>
    <message>
        <source>it is at revision {came}, this release knows up to {known}</source>
        <translation>está en la revisión {came}, esta versión conoce hasta la {known}</translation>
    </message>
    <message>
        <source>it is at revision {came}, this release knows {known}</source>
        <translation>está en la revisión {came}, esta versión conoce la {known}</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is cut off, or bytes were changed between its parts</source>
        <translation>está cortado, o se cambiaron bytes entre sus partes</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>no está cifrado</translation>
    </message>
    <message>
        <source>it names a file that belongs elsewhere</source>
        <translation>nombra un archivo que debe estar en otro lugar</translation>
    </message>
    <message>
        <source>it reads back as other bytes</source>
        <translation>al leerlo salen otros bytes</translation>
    </message>
    <message>
        <source>it was changed by somebody without a key</source>
        <translation>lo cambió alguien sin clave</translation>
    </message>
    <message>
        <source>it was there before</source>
        <translation>antes estaba ahí</translation>
    </message>
    <message>
        <source>its check sum does not fit</source>
        <translation>su suma de control no encaja</translation>
    </message>
    <message>
        <source>its disk does not answer</source>
        <translation>su disco no responde</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta su final</translation>
    </message>
    <message>
        <source>its files are too large</source>
        <translation>sus archivos son demasiado grandes</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>its format is {came}, this release knows {known}</source>
        <translation>su formato es {came}, esta versión conoce el {known}</translation>
    </message>
    <message>
        <source>its last page is cut off</source>
        <translation>su última página está cortada</translation>
    </message>
    <message>
        <source>its list of contents is not as it was written</source>
        <translation>su lista de contenido no está como se escribió</translation>
    </message>
    <message>
        <source>its log could not be emptied</source>
        <translation>no se pudo vaciar su diario</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>sus partes no encajan</translation>
    </message>
    <message>
        <source>last proven backup</source>
        <translation>última copia demostrada</translation>
    </message>
    <message>
        <source>line {line} of {file}: {wrong}</source>
        <translation>línea {line} de {file}: {wrong}</translation>
    </message>
    <message>
        <source>made with a key of its own, opened, checked and removed in a scratch folder</source>
        <translation>creada con una clave propia, abierta, comprobada y retirada en una carpeta de prueba</translation>
    </message>
    <message>
        <source>merged: the details of a record are not whole</source>
        <translation>merged: los datos de un registro no están completos</translation>
    </message>
    <message>
        <source>no system</source>
        <translation>ningún sistema</translation>
    </message>
    <message>
        <source>none is set up; sheets can be saved as PDF and printed elsewhere</source>
        <translation>no hay ninguna instalada; las hojas se pueden guardar como PDF e imprimir en otro lugar</translation>
    </message>
    <message>
        <source>none lies beside the records; Settings say whether they go elsewhere</source>
        <translation>no hay ninguna junto a los registros; Ajustes dice si van a otro lugar</translation>
    </message>
    <message>
        <source>none was found</source>
        <translation>no se encontró ninguna</translation>
    </message>
    <message>
        <source>number is none that a patient can have</source>
        <translation>number no puede ser el de un paciente</translation>
    </message>
    <message>
        <source>number is not written as numbers are</source>
        <translation>number no está escrito como los números</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>impresora</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>sheets: a PDF is missing</source>
        <translation>sheets: falta un PDF</translation>
    </message>
    <message>
        <source>sheets: file is missing</source>
        <translation>sheets: falta file</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>algo sigue a su final</translation>
    </message>
    <message>
        <source>state is neither draft nor signed</source>
        <translation>state no es ni borrador ni firmado</translation>
    </message>
    <message>
        <source>the clinic's address</source>
        <translation>la dirección de la clínica</translation>
    </message>
    <message>
        <source>the clinic's hours</source>
        <translation>el horario de la clínica</translation>
    </message>
    <message>
        <source>the clinic's name</source>
        <translation>el nombre de la clínica</translation>
    </message>
    <message>
        <source>the clinic's phone number</source>
        <translation>el teléfono de la clínica</translation>
    </message>
    <message>
        <source>the clinician's name</source>
        <translation>el nombre del clínico</translation>
    </message>
    <message>
        <source>the dose</source>
        <translation>la dosis</translation>
    </message>
    <message>
        <source>the emergency phone number</source>
        <translation>el teléfono de urgencias</translation>
    </message>
    <message>
        <source>the encrypted copy is not the same</source>
        <translation>la copia cifrada no es igual</translation>
    </message>
    <message>
        <source>the file or its folder may not be written</source>
        <translation>no se puede escribir el archivo o su carpeta</translation>
    </message>
    <message>
        <source>the first program</source>
        <translation>el primer programa</translation>
    </message>
    <message>
        <source>the kind is {kind}</source>
        <translation>la clase es {kind}</translation>
    </message>
    <message>
        <source>the link {name} leads to no file of it</source>
        <translation>el enlace {name} no lleva a ningún archivo suyo</translation>
    </message>
    <message>
        <source>the name {name} is not allowed</source>
        <translation>el nombre {name} no está permitido</translation>
    </message>
    <message>
        <source>the note on the follow-up</source>
        <translation>la nota del seguimiento</translation>
    </message>
    <message>
        <source>the patient has no name</source>
        <translation>el paciente no tiene nombre</translation>
    </message>
    <message>
        <source>the patient's name</source>
        <translation>el nombre del paciente</translation>
    </message>
    <message>
        <source>the place of the records cannot be written</source>
        <translation>no se puede escribir en el lugar de los registros</translation>
    </message>
    <message>
        <source>the program that was first copied here</source>
        <translation>el programa que se copió primero aquí</translation>
    </message>
    <message>
        <source>the sheet of visit {visit} comes out otherwise</source>
        <translation>la hoja de la visita {visit} sale distinta</translation>
    </message>
    <message>
        <source>the text {field}</source>
        <translation>el texto {field}</translation>
    </message>
    <message>
        <source>the version is {version}, not numbers with dots</source>
        <translation>la versión es {version}, no números con puntos</translation>
    </message>
    <message>
        <source>there are keys already</source>
        <translation>ya hay claves</translation>
    </message>
    <message>
        <source>there are no records yet</source>
        <translation>aún no hay registros</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>there is no {name} in it</source>
        <translation>no contiene {name}</translation>
    </message>
    <message>
        <source>they were made for other records</source>
        <translation>se hicieron para otros registros</translation>
    </message>
    <message>
        <source>two of its names are one file</source>
        <translation>dos de sus nombres son un mismo archivo</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>visit {visit} cannot be shown</source>
        <translation>no se puede mostrar la visita {visit}</translation>
    </message>
    <message>
        <source>what was written last is not in it</source>
        <translation>no contiene lo último que se escribió</translation>
    </message>
    <message>
        <source>who signed is missing</source>
        <translation>falta quién firmó</translation>
    </message>
    <message>
        <source>whom the letter is for</source>
        <translation>a quién va la carta</translation>
    </message>
    <message>
        <source>your own line {number}</source>
        <translation>su propia línea {number}</translation>
    </message>
    <message>
        <source>{at} is after the follow-up of this visit, {day}.</source>
        <translation>{at} es después del seguimiento de esta visita, {day}.</translation>
    </message>
    <message>
        <source>{at} is before the birth date {day}.</source>
        <translation>{at} es antes de la fecha de nacimiento, {day}.</translation>
    </message>
    <message>
        <source>{at} is in the future.</source>
        <translation>{at} está en el futuro.</translation>
    </message>
    <message>
        <source>{at}, {n} in all</source>
        <translation>{at}, {n} en total</translation>
    </message>
    <message>
        <source>{characters} in {field}</source>
        <translation>{characters} en {field}</translation>
    </message>
    <message>
        <source>{day} is before the visit itself.</source>
        <translation>{day} es antes de la propia visita.</translation>
    </message>
    <message>
        <source>{field} must be a whole number from 1 to {most}.</source>
        <translation>{field}: debe ser un número entero de 1 a {most}.</translation>
    </message>
    <message>
        <source>{file} cannot be made.</source>
        <translation>No se puede crear {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>No se puede leer {file}.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be the name of a file here.</source>
        <translation>{file} no puede ser aquí el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>No se puede escribir {file}.</translation>
    </message>
    <message>
        <source>{file} does not begin as it should</source>
        <translation>{file} no empieza como debe</translation>
    </message>
    <message>
        <source>{file} does not keep what a guideline promises: {promises}</source>
        <translation>{file} no cumple lo que una guía promete: {promises}</translation>
    </message>
    <message>
        <source>{file} ends in neither .md nor .pdf.</source>
        <translation>{file} no acaba ni en .md ni en .pdf.</translation>
    </message>
    <message>
        <source>{file} has {n} mistakes, the first: {first}</source>
        <translation>{file} tiene {n} errores, el primero: {first}</translation>
    </message>
    <message>
        <source>{file} holds no records that MSBack took out.</source>
        <translation>{file} no contiene registros que MSBack haya sacado.</translation>
    </message>
    <message>
        <source>{file} holds records without names, which nobody could tell apart.</source>
        <translation>{file} contiene registros sin nombres, que nadie podría distinguir.</translation>
    </message>
    <message>
        <source>{file} holds rows that do not fit together.</source>
        <translation>{file} contiene filas que no encajan.</translation>
    </message>
    <message>
        <source>{file} holds version {version}, and {present} is here.</source>
        <translation>{file} contiene la versión {version}, y aquí está la {present}.</translation>
    </message>
    <message>
        <source>{file} holds {came}, not {wanted}.</source>
        <translation>{file} contiene {came}, no {wanted}.</translation>
    </message>
    <message>
        <source>{file} holds {guideline} {version}, and {wanted} {wanted_version} was expected.</source>
        <translation>{file} contiene {guideline} {version}, y se esperaba {wanted} {wanted_version}.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was copied only in part.</source>
        <translation>{file} está dañado, o se copió solo en parte.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was not signed by who makes MSBack.</source>
        <translation>{file} está dañado, o no lo firmó quien hace MSBack.</translation>
    </message>
    <message>
        <source>{file} is for {system}, not {wanted}.</source>
        <translation>{file} es para {system}, no para {wanted}.</translation>
    </message>
    <message>
        <source>{file} is no Ed25519 key.</source>
        <translation>{file} no es una clave Ed25519.</translation>
    </message>
    <message>
        <source>{file} is no file.</source>
        <translation>{file} no es un archivo.</translation>
    </message>
    <message>
        <source>{file} is no update of MSBack.</source>
        <translation>{file} no es una actualización de MSBack.</translation>
    </message>
    <message>
        <source>{file} is not the file that was looked through.</source>
        <translation>{file} no es el archivo que se revisó.</translation>
    </message>
    <message>
        <source>{file} is not the sheet that was handed out</source>
        <translation>{file} no es la hoja que se entregó</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} es demasiado grande.</translation>
    </message>
    <message>
        <source>{file} was made by a newer MSBack ({version}).</source>
        <translation>{file} lo hizo un MSBack más nuevo ({version}).</translation>
    </message>
    <message>
        <source>{file} was not made as an update must be: {fault}.</source>
        <translation>{file} no está hecho como debe una actualización: {fault}.</translation>
    </message>
    <message>
        <source>{file} was not taken as the logo.</source>
        <translation>{file} no se tomó como logotipo.</translation>
    </message>
    <message>
        <source>{folder} is there already.</source>
        <translation>{folder} ya está ahí.</translation>
    </message>
    <message>
        <source>{folder} may not be written: {reason}.</source>
        <translation>No se puede escribir en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{free} GB free where the records are</source>
        <translation>{free} GB libres donde están los registros</translation>
    </message>
    <message>
        <source>{name} cannot be {came}.</source>
        <translation>{name}: no puede ser {came}.</translation>
    </message>
    <message>
        <source>{name} does not look after backups.</source>
        <translation>{name} no cuida de las copias.</translation>
    </message>
    <message>
        <source>{name} has another size</source>
        <translation>{name} tiene otro tamaño</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <source>{name} is no list</source>
        <translation>{name} no es una lista</translation>
    </message>
    <message>
        <source>{name} is not as it was written</source>
        <translation>{name} no está como se escribió</translation>
    </message>
    <message>
        <source>{name} is not where it should be</source>
        <translation>{name} no está donde debe</translation>
    </message>
    <message>
        <source>{name} signed this visit.</source>
        <translation>{name} firmó esta visita.</translation>
    </message>
    <message>
        <source>{now}, {zone} cannot be right; days of visits and last days of medicines depend on it</source>
        <translation>{now}, {zone} no puede ser correcto; de ello dependen los días de las visitas y los últimos días de los medicamentos</translation>
    </message>
    <message>
        <source>{now}, {zone} is before the last change of the records</source>
        <translation>{now}, {zone} es anterior al último cambio de los registros</translation>
    </message>
    <message>
        <source>{n} bytes of PDF for the sample patient</source>
        <translation>{n} bytes de PDF para el paciente de muestra</translation>
    </message>
    <message>
        <source>{n} found, {first} first</source>
        <translation>{n} encontradas, {first} primero</translation>
    </message>
    <message>
        <source>{one} and {other} do not go together. {fact}: {text}</source>
        <translation>{one} y {other} no van juntos. {fact}: {text}</translation>
    </message>
    <message>
        <source>{pack} {version}, {statements} statements, digest {digest}; {claims} claims in {points} points proven, {open} points open</source>
        <translation>{pack} {version}, {statements} recomendaciones, huella {digest}; {claims} afirmaciones en {points} puntos demostradas, {open} puntos abiertos</translation>
    </message>
    <message>
        <source>{paper} is for clinicians, in English and in one size: {options} is for the patient's sheet.</source>
        <translation>{paper} es para clínicos, en inglés y en un solo tamaño: {options} es para la hoja del paciente.</translation>
    </message>
    <message>
        <source>{paper} was not made.</source>
        <translation>{paper}: no se hizo.</translation>
    </message>
    <message>
        <source>{path} cannot be reached ({detail}): its stick or folder was taken away.</source>
        <translation>No se llega a {path} ({detail}): se quitó su memoria o su carpeta.</translation>
    </message>
    <message>
        <source>{path} is not as it was installed.</source>
        <translation>{path} no está como se instaló.</translation>
    </message>
    <message>
        <source>{table} has a field that this release does not know</source>
        <translation>{table} tiene un campo que esta versión no conoce</translation>
    </message>
    <message>
        <source>{table}: a row is no object</source>
        <translation>{table}: una fila no es un objeto</translation>
    </message>
    <message>
        <source>{table}: one stands there twice</source>
        <translation>{table}: una aparece dos veces</translation>
    </message>
    <message>
        <source>{table}: {field} cannot be read</source>
        <translation>{table}: no se puede leer {field}</translation>
    </message>
    <message>
        <source>{table}: {field} is missing</source>
        <translation>{table}: falta {field}</translation>
    </message>
    <message>
        <source>{table}: {field} is of another kind</source>
        <translation>{table}: {field} es de otra clase</translation>
    </message>
</context>
<context>
    <name>FirstUser</name>
    <message>
        <source>Begin with yourself: more users can be added in Settings.</source>
        <translation>Empiece por usted: en Ajustes se pueden añadir más usuarios.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Nothing leaves this computer, and everything on it is encrypted.</source>
        <translation>Nada sale de este equipo, y todo en él está cifrado.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Welcome to MSBack</source>
        <translation>Bienvenido a MSBack</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Follow-up is {first} to {last}.</source>
        <translation>El seguimiento va del {first} al {last}.</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Seguimiento el</translation>
    </message>
    <message>
        <source>Weeks from the visit to the follow-up</source>
        <translation>Semanas de la visita al seguimiento</translation>
    </message>
    <message>
        <source>What for, as it will stand on the sheet</source>
        <translation>Para qué, como saldrá en la hoja</translation>
    </message>
    <message>
        <source>What the follow-up is for</source>
        <translation>Para qué es el seguimiento</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Escribió {typed}.</translation>
    </message>
    <message>
        <source>{n} weeks</source>
        <translation>{n} semanas</translation>
    </message>
</context>
<context>
    <name>FollowUpList</name>
    <message>
        <source>A follow-up day is set in the plan of a visit.</source>
        <translation>El día del seguimiento se fija en el plan de una visita.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any urgency</source>
        <translation>Toda urgencia</translation>
    </message>
    <message>
        <source>Choose a longer time: later days are not shown.</source>
        <translation>Elija un plazo más largo: los días posteriores no se muestran.</translation>
    </message>
    <message>
        <source>Choose any urgency.</source>
        <translation>Elija cualquier urgencia.</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Lo más urgente primero</translation>
    </message>
    <message>
        <source>Name, number or purpose</source>
        <translation>Nombre, número o motivo</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N.º {number}</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nadie aquí</translation>
    </message>
    <message>
        <source>Nobody is to come again</source>
        <translation>Nadie tiene que volver</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Overdue and today</source>
        <translation>Atrasados y hoy</translation>
    </message>
    <message>
        <source>Search for less.</source>
        <translation>Busque con menos palabras.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Urgency at the last visit</source>
        <translation>Urgencia en la última visita</translation>
    </message>
    <message>
        <source>Urgent, emergency</source>
        <translation>Urgente, emergencia</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Within 4 weeks</source>
        <translation>En 4 semanas</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>En 7 días</translation>
    </message>
    <message>
        <source>back to Today</source>
        <translation>volver a Hoy</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtrar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>{n} people, {overdue} overdue</source>
        <translation>{n} personas, {overdue} con retraso</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>A follow-up date is set in the plan of a visit.</source>
        <translation>La fecha de seguimiento se pone en el plan de una visita.</translation>
    </message>
    <message>
        <source>Emergency at last visit</source>
        <translation>Emergencia en la última visita</translation>
    </message>
    <message>
        <source>Follow-up list</source>
        <translation>Lista de controles</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Nadie pendiente</translation>
    </message>
    <message>
        <source>Urgent at last visit</source>
        <translation>Urgente en la última visita</translation>
    </message>
    <message>
        <source>{n} more this week</source>
        <translation>{n} más esta semana</translation>
    </message>
    <message>
        <source>{n} overdue</source>
        <translation>{n} con retraso</translation>
    </message>
    <message>
        <source>{n} today</source>
        <translation>{n} hoy</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Set the password and sign in</source>
        <translation>Poner la contraseña y entrar</translation>
    </message>
    <message>
        <source>Type the eight groups of the recovery sheet, then a new password for {name}.</source>
        <translation>Escriba los ocho grupos de la hoja de recuperación y luego una contraseña nueva para {name}.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>And {n} more: all of them stand in the PDF and the CSV file.</source>
        <translation>Y {n} más: todas están en el PDF y en el archivo CSV.</translation>
    </message>
    <message>
        <source>Another guideline</source>
        <translation>Otra guía</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>By advice</source>
        <translation>Por recomendación</translation>
    </message>
    <message>
        <source>By patient</source>
        <translation>Por paciente</translation>
    </message>
    <message>
        <source>By the last visit of each patient whose follow-up is open.</source>
        <translation>Según la última visita de cada paciente con un seguimiento abierto.</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobada</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Lo he visto</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>It is being checked, and the patients looked at.</source>
        <translation>Se está comprobando, y se revisan los pacientes.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>No patient has an open follow-up.</source>
        <translation>Ningún paciente tiene un seguimiento abierto.</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N.º {number}</translation>
    </message>
    <message>
        <source>None of {of} patients with an open follow-up would get other advice.</source>
        <translation>Ninguno de {of} pacientes con un seguimiento abierto tendría otro consejo.</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Signed visits stay as they are.</source>
        <translation>Las visitas firmadas quedan como están.</translation>
    </message>
    <message>
        <source>The guideline has changed</source>
        <translation>La guía ha cambiado</translation>
    </message>
    <message>
        <source>The guideline is being checked…</source>
        <translation>Se está comprobando la guía…</translation>
    </message>
    <message>
        <source>The guideline is shown in a translation that no clinician has reviewed. What is stored is the English text.</source>
        <translation>La guía se muestra en una traducción que ningún clínico ha revisado. Lo que se guarda es el texto inglés.</translation>
    </message>
    <message>
        <source>The patients are being looked at…</source>
        <translation>Se están revisando los pacientes…</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>El informe no se guardó.</translation>
    </message>
    <message>
        <source>This guideline is not used.</source>
        <translation>Esta guía no se usa.</translation>
    </message>
    <message>
        <source>Use this guideline</source>
        <translation>Usar esta guía</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What guideline {version} would change</source>
        <translation>Qué cambiaría la guía {version}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What the change means could not be looked at.</source>
        <translation>No se pudo ver qué significa el cambio.</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who they are is shown to clinicians and assistants.</source>
        <translation>Quiénes son se muestra a clínicos y asistentes.</translation>
    </message>
    <message>
        <source>due {due}, visit of {held}</source>
        <translation>para {due}, visita del {held}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>leave it</source>
        <translation>dejarla</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>use it</source>
        <translation>usarla</translation>
    </message>
    <message>
        <source>{n} of {of} patients looked at</source>
        <translation>{n} de {of} pacientes revisados</translation>
    </message>
    <message>
        <source>{n} of {of} patients with an open follow-up would get other advice.</source>
        <translation>{n} de {of} pacientes con un seguimiento abierto tendrían otro consejo.</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} pacientes</translation>
    </message>
    <message>
        <source>{n} promises, all proven</source>
        <translation>{n} promesas, todas demostradas</translation>
    </message>
    <message>
        <source>{n} would become urgent.</source>
        <translation>{n} pasarían a urgente.</translation>
    </message>
</context>
<context>
    <name>GuidelineGroup</name>
    <message>
        <source>An update is a signed file. What it would change for your patients is shown before it is used.</source>
        <translation>Una actualización es un archivo firmado. Antes de usarla se muestra qué cambiaría para sus pacientes.</translation>
    </message>
    <message>
        <source>Choose the update</source>
        <translation>Elegir la actualización</translation>
    </message>
    <message>
        <source>The guideline</source>
        <translation>La guía</translation>
    </message>
    <message>
        <source>The one before…</source>
        <translation>La anterior…</translation>
    </message>
    <message>
        <source>Update from a stick…</source>
        <translation>Actualizar desde una memoria…</translation>
    </message>
    <message>
        <source>Updates (*{ending})</source>
        <translation>Actualizaciones (*{ending})</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, versión {version}</translation>
    </message>
</context>
<context>
    <name>Held</name>
    <message>
        <source>A day is day, month and a year of four figures, as 21.11.2026.</source>
        <translation>Un día es día, mes y año de cuatro cifras, como 21.11.2026.</translation>
    </message>
    <message>
        <source>A time is hours and minutes, as 14:30 or 2:30 pm.</source>
        <translation>Una hora son horas y minutos, como 14:30 o 2:30 pm.</translation>
    </message>
    <message>
        <source>A visit from paper</source>
        <translation>Una visita en papel</translation>
    </message>
    <message>
        <source>As it stands on the paper.</source>
        <translation>Como figura en el papel.</translation>
    </message>
    <message>
        <source>Begin to type in</source>
        <translation>Empezar a pasar</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>Día de la visita</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Tomar esta hora</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>Hora de la visita</translation>
    </message>
    <message>
        <source>Type in what was written on a day without power, with its true day and time.</source>
        <translation>Pase lo escrito en un día sin luz, con su día y hora verdaderos.</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Escribió {typed}.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>held {time}, typed in later</source>
        <translation>hecha {time}, pasada después</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>{day}, {time}. It will say that it was typed in later.</source>
        <translation>{day}, {time}. Dirá que se pasó después.</translation>
    </message>
</context>
<context>
    <name>KeptLine</name>
    <message>
        <source>Kept from before, not saved.</source>
        <translation>Guardado de antes, sin registrar.</translation>
    </message>
    <message>
        <source>Kept from before, not saved: {what}.</source>
        <translation>Guardado de antes, sin registrar: {what}.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar en blanco</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Advice</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Patient sheet</source>
        <translation>Hoja del paciente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>a new patient: start empty</source>
        <translation>un paciente nuevo: empezar en blanco</translation>
    </message>
    <message>
        <source>a signed visit beside today’s guideline</source>
        <translation>una visita firmada junto a la guía de hoy</translation>
    </message>
    <message>
        <source>about this guideline</source>
        <translation>acerca de esta guía</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>accept all that are Do</source>
        <translation>aceptar todo lo que es Hacer</translation>
    </message>
    <message>
        <source>add your own</source>
        <translation>añadir lo propio</translation>
    </message>
    <message>
        <source>advice, and back</source>
        <translation>recomendaciones, y volver</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas las teclas</translation>
    </message>
    <message>
        <source>another paper: copy, letter, why not now</source>
        <translation>otro papel: copia, carta, por qué no ahora</translation>
    </message>
    <message>
        <source>as a CSV file</source>
        <translation>como archivo CSV</translation>
    </message>
    <message>
        <source>as a PDF: look, print, save</source>
        <translation>como PDF: ver, imprimir, guardar</translation>
    </message>
    <message>
        <source>as at the last visit</source>
        <translation>como en la última visita</translation>
    </message>
    <message>
        <source>as wide as the page</source>
        <translation>al ancho de la página</translation>
    </message>
    <message>
        <source>audit, or a new guideline’s changes, on paper</source>
        <translation>la auditoría, o los cambios de una guía nueva, en papel</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>begin a visit of the person found</source>
        <translation>empezar una visita de la persona hallada</translation>
    </message>
    <message>
        <source>begin or resume the visit</source>
        <translation>empezar o retomar la visita</translation>
    </message>
    <message>
        <source>card before, next card</source>
        <translation>tarjeta anterior, tarjeta siguiente</translation>
    </message>
    <message>
        <source>chart as a table, and back</source>
        <translation>gráfico como tabla, y volver</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation>borrar la respuesta</translation>
    </message>
    <message>
        <source>clear the search, then back</source>
        <translation>borrar la búsqueda, luego volver</translation>
    </message>
    <message>
        <source>copy the card as text</source>
        <translation>copiar la tarjeta como texto</translation>
    </message>
    <message>
        <source>decline</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>edit details</source>
        <translation>editar datos</translation>
    </message>
    <message>
        <source>exercises on the sheet</source>
        <translation>ejercicios de la hoja</translation>
    </message>
    <message>
        <source>filter the timeline</source>
        <translation>filtrar el historial</translation>
    </message>
    <message>
        <source>find a patient</source>
        <translation>buscar un paciente</translation>
    </message>
    <message>
        <source>first card, last card</source>
        <translation>primera tarjeta, última tarjeta</translation>
    </message>
    <message>
        <source>fold or unfold; follow a link</source>
        <translation>plegar o desplegar; seguir un enlace</translation>
    </message>
    <message>
        <source>how to ask or examine</source>
        <translation>cómo preguntar o explorar</translation>
    </message>
    <message>
        <source>in a note, bring it back</source>
        <translation>en una nota, rehacer</translation>
    </message>
    <message>
        <source>languages, size, paper, lines; and back</source>
        <translation>idiomas, tamaño, papel, líneas; y volver</translation>
    </message>
    <message>
        <source>larger, smaller</source>
        <translation>más grande, más pequeño</translation>
    </message>
    <message>
        <source>leave the line out, or bring it back</source>
        <translation>omitir la línea, o recuperarla</translation>
    </message>
    <message>
        <source>letter, while something is urgent</source>
        <translation>carta, mientras algo sea urgente</translation>
    </message>
    <message>
        <source>link before, next link</source>
        <translation>enlace anterior, enlace siguiente</translation>
    </message>
    <message>
        <source>lock the window</source>
        <translation>bloquear la ventana</translation>
    </message>
    <message>
        <source>month after</source>
        <translation>mes siguiente</translation>
    </message>
    <message>
        <source>month before</source>
        <translation>mes anterior</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>move in the timeline</source>
        <translation>moverse por el historial</translation>
    </message>
    <message>
        <source>move the line</source>
        <translation>mover la línea</translation>
    </message>
    <message>
        <source>new or usual?</source>
        <translation>¿nuevo o habitual?</translation>
    </message>
    <message>
        <source>new patient</source>
        <translation>paciente nuevo</translation>
    </message>
    <message>
        <source>next open question</source>
        <translation>siguiente pregunta abierta</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>parte siguiente</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguno de estos</translation>
    </message>
    <message>
        <source>not known, in a list</source>
        <translation>desconocido, en una lista</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>of two records, take the other one’s detail</source>
        <translation>de dos registros, tomar el dato del otro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>open the visit</source>
        <translation>abrir la visita</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>paper form for a day without power</source>
        <translation>formulario en papel para un día sin luz</translation>
    </message>
    <message>
        <source>part before</source>
        <translation>parte anterior</translation>
    </message>
    <message>
        <source>patient sheet</source>
        <translation>hoja del paciente</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>question before, next question</source>
        <translation>pregunta anterior, pregunta siguiente</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>resume the last draft</source>
        <translation>retomar el último borrador</translation>
    </message>
    <message>
        <source>reword the line</source>
        <translation>reescribir la línea</translation>
    </message>
    <message>
        <source>row before, next row</source>
        <translation>fila anterior, fila siguiente</translation>
    </message>
    <message>
        <source>same person as…: make two records one</source>
        <translation>misma persona que…: unir dos registros</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>guardar como PDF</translation>
    </message>
    <message>
        <source>save details or a new patient, make two records one</source>
        <translation>guardar datos o un paciente nuevo, unir dos registros</translation>
    </message>
    <message>
        <source>save for sign-off</source>
        <translation>guardar para aprobación</translation>
    </message>
    <message>
        <source>save them, or the records to take out</source>
        <translation>guardarlos, o los registros que se llevan</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>desplazar</translation>
    </message>
    <message>
        <source>search and filters</source>
        <translation>búsqueda y filtros</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>firmar</translation>
    </message>
    <message>
        <source>take a change of a line back</source>
        <translation>deshacer un cambio de una línea</translation>
    </message>
    <message>
        <source>take the record out</source>
        <translation>sacar el registro</translation>
    </message>
    <message>
        <source>the chart on paper</source>
        <translation>el gráfico en papel</translation>
    </message>
    <message>
        <source>the follow-up list</source>
        <translation>la lista de seguimientos</translation>
    </message>
    <message>
        <source>the group as at the last visit</source>
        <translation>el grupo como en la última visita</translation>
    </message>
    <message>
        <source>the month’s report</source>
        <translation>el informe del mes</translation>
    </message>
    <message>
        <source>the same, or a value by its number</source>
        <translation>lo mismo, o un valor por su número</translation>
    </message>
    <message>
        <source>tick in a list; in a long one, type to find</source>
        <translation>marcar en una lista; en una larga, escribir para buscar</translation>
    </message>
    <message>
        <source>tick what was found; take a number; else go on</source>
        <translation>marcar lo encontrado; tomar un número; si no, seguir</translation>
    </message>
    <message>
        <source>tour: begin on an empty Today, next step</source>
        <translation>visita guiada: empezar en Hoy sin pacientes, paso siguiente</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>pasar la página</translation>
    </message>
    <message>
        <source>type in a visit from paper</source>
        <translation>pasar una visita en papel</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>undo a merge of two records</source>
        <translation>deshacer la unión de dos registros</translation>
    </message>
    <message>
        <source>undo; in a note, the last word</source>
        <translation>deshacer; en una nota, la última palabra</translation>
    </message>
    <message>
        <source>use the new guideline</source>
        <translation>usar la guía nueva</translation>
    </message>
    <message>
        <source>visit in the chart</source>
        <translation>visita en el gráfico</translation>
    </message>
    <message>
        <source>when it was held, of a visit from paper</source>
        <translation>cuándo fue, de una visita en papel</translation>
    </message>
    <message>
        <source>why, missing, changes if, others say, source, safety facts</source>
        <translation>por qué, falta, cambia si, otros dicen, fuente, datos de seguridad</translation>
    </message>
    <message>
        <source>yes, no, not known</source>
        <translation>sí, no, desconocido</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A new backup is proven; older copies removed: {n}.</source>
        <translation>Una copia nueva está demostrada; copias antiguas quitadas: {n}.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Y {n} más.</translation>
    </message>
    <message>
        <source>As second records</source>
        <translation>Como segundos registros</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Bring records in</source>
        <translation>Traer registros</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Traerlos</translation>
    </message>
    <message>
        <source>Bringing records in: {n} %</source>
        <translation>Trayendo registros: {n} %</translation>
    </message>
    <message>
        <source>Brought in: {n}. Left out, being here already: {out}.</source>
        <translation>Traídos: {n}. Omitidos, por estar ya aquí: {out}.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Delete by hand, for they still hold the patient: {paths}</source>
        <translation>Borre a mano, pues aún contienen al paciente: {paths}</translation>
    </message>
    <message>
        <source>Each gets the next free number here.</source>
        <translation>Cada uno recibe aquí el siguiente número libre.</translation>
    </message>
    <message>
        <source>Erase a patient</source>
        <translation>Borrar un paciente</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Erasing, and making a new backup: {n} %</source>
        <translation>Borrando y haciendo una copia nueva: {n} %</translation>
    </message>
    <message>
        <source>Everything of the record, drafts and earlier versions too. It can be brought in again.</source>
        <translation>Todo el registro, también borradores y versiones anteriores. Se puede volver a traer.</translation>
    </message>
    <message>
        <source>For a request by law. It cannot be undone; the audit keeps who did it, when and why.</source>
        <translation>Por una solicitud legal. No se puede deshacer; la auditoría guarda quién, cuándo y por qué.</translation>
    </message>
    <message>
        <source>From a ZIP that MSBack took out, here or elsewhere. Nobody who is here is overwritten.</source>
        <translation>De un ZIP que sacó MSBack, aquí o en otro lugar. No se sobrescribe a nadie que esté aquí.</translation>
    </message>
    <message>
        <source>Here already: {known}.</source>
        <translation>Ya están aquí: {known}.</translation>
    </message>
    <message>
        <source>In the file: patients: {patients}, visits: {visits}, sheets: {sheets}. It is whole.</source>
        <translation>En el archivo: pacientes: {patients}, visitas: {visits}, hojas: {sheets}. Está completo.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Left out: names, numbers, phones, birth dates, every text, every sheet. Days count from the first visit; from 90 years on an age is 90+. It cannot be brought in again.</source>
        <translation>Se omite: nombres, números, teléfonos, fechas de nacimiento, todo texto, toda hoja. Los días cuentan desde la primera visita; desde 90 años la edad es 90+. No se puede volver a traer.</translation>
    </message>
    <message>
        <source>Look what there is</source>
        <translation>Ver qué hay</translation>
    </message>
    <message>
        <source>Looking through the file: {n} %</source>
        <translation>Revisando el archivo: {n} %</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>New backup, then remove them</source>
        <translation>Copia nueva, luego quitarlas</translation>
    </message>
    <message>
        <source>Number of the patient</source>
        <translation>Número del paciente</translation>
    </message>
    <message>
        <source>Numbers in the file and here: {numbers}</source>
        <translation>Números en el archivo y aquí: {numbers}</translation>
    </message>
    <message>
        <source>Numbers stay as they are.</source>
        <translation>Los números quedan como están.</translation>
    </message>
    <message>
        <source>Older copies</source>
        <translation>Copias antiguas</translation>
    </message>
    <message>
        <source>Older copies of the records</source>
        <translation>Copias antiguas de los registros</translation>
    </message>
    <message>
        <source>Older copies of the records that hold this patient: {n}.</source>
        <translation>Copias antiguas de los registros con este paciente: {n}.</translation>
    </message>
    <message>
        <source>One ZIP: JSON and CSV for other programs, each sheet as it was handed out, and FORMAT.md.</source>
        <translation>Un ZIP: JSON y CSV para otros programas, cada hoja tal como se entregó, y FORMAT.md.</translation>
    </message>
    <message>
        <source>Opening the older copies: {n} %</source>
        <translation>Abriendo las copias antiguas: {n} %</translation>
    </message>
    <message>
        <source>Papers and files that were handed out stay where they are.</source>
        <translation>Los papeles y archivos entregados quedan donde están.</translation>
    </message>
    <message>
        <source>Reason, without the name: it stays in the audit</source>
        <translation>Motivo, sin el nombre: queda en la auditoría</translation>
    </message>
    <message>
        <source>Record {number} is erased.</source>
        <translation>El registro {number} está borrado.</translation>
    </message>
    <message>
        <source>Records (*.zip)</source>
        <translation>Registros (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {path}. Patients: {patients}, visits: {visits}.</source>
        <translation>Guardado como {path}. Pacientes: {patients}, visitas: {visits}.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. Nothing is left of it.</source>
        <translation>Parado. No queda nada de ello.</translation>
    </message>
    <message>
        <source>Take out all records</source>
        <translation>Sacar todos los registros</translation>
    </message>
    <message>
        <source>Take out record {number}</source>
        <translation>Sacar el registro {number}</translation>
    </message>
    <message>
        <source>Take records out</source>
        <translation>Sacar registros</translation>
    </message>
    <message>
        <source>Taking records out: {n} %</source>
        <translation>Sacando registros: {n} %</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it can read it.</source>
        <translation>El archivo no está cifrado: quien lo tenga puede leerlo.</translation>
    </message>
    <message>
        <source>The second place for backups is not there now: what is in it stays.</source>
        <translation>El segundo lugar de copias no está ahora: lo que contiene se queda.</translation>
    </message>
    <message>
        <source>Type the number of this patient, as it stands above.</source>
        <translation>Escriba el número de este paciente, como figura arriba.</translation>
    </message>
    <message>
        <source>Type the number once more</source>
        <translation>Escriba el número otra vez</translation>
    </message>
    <message>
        <source>Who is here already</source>
        <translation>Quién ya está aquí</translation>
    </message>
    <message>
        <source>Who is here already, with other words in the record</source>
        <translation>Quién ya está aquí, con otras palabras en el registro</translation>
    </message>
    <message>
        <source>With it go the records that were merged: {numbers}.</source>
        <translation>Con él se van los registros unidos: {numbers}.</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Con nombres</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Without names is not anonymous: rare answers together can still tell who it is.</source>
        <translation>Sin nombres no es anónimo: respuestas raras juntas aún pueden decir quién es.</translation>
    </message>
    <message>
        <source>Without them there is no way back to those days, for any patient.</source>
        <translation>Sin ellas no hay vuelta a esos días, para ningún paciente.</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Ha escrito {typed}.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>siguiente parte</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>{who}: visits and versions: {visits}, sheets: {sheets}, registered {day}.</source>
        <translation>{who}: visitas y versiones: {visits}, hojas: {sheets}, registrado {day}.</translation>
    </message>
</context>
<context>
    <name>LeavingGroup</name>
    <message>
        <source>Bring in…</source>
        <translation>Traer…</translation>
    </message>
    <message>
        <source>Erase a patient…</source>
        <translation>Borrar un paciente…</translation>
    </message>
    <message>
        <source>For another clinic or program, for research without names, or on a request by law.</source>
        <translation>Para otra clínica o programa, para investigación sin nombres, o por una solicitud legal.</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Sacar…</translation>
    </message>
    <message>
        <source>Take records out, bring records in</source>
        <translation>Sacar registros, traer registros</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Let {name} sign in and save it.</source>
        <translation>Deje que {name} entre y lo guarde.</translation>
    </message>
    <message>
        <source>Something that {name} gave is not on the disk yet.</source>
        <translation>Algo que puso {name} aún no está en el disco.</translation>
    </message>
    <message>
        <source>The window stays locked.</source>
        <translation>La ventana sigue bloqueada.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Allergies differ: all of both are shown until a visit asks again.</source>
        <translation>Las alergias difieren: se muestran las de ambos registros hasta que una visita pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Begun, not signed</source>
        <translation>Empezadas, sin firmar</translation>
    </message>
    <message>
        <source>Both have a visit that is not signed: both stay, each by itself.</source>
        <translation>Los dos tienen una visita sin firmar: quedan las dos, cada una por sí misma.</translation>
    </message>
    <message>
        <source>Choose the second record of this person; both are shown before anything happens.</source>
        <translation>Elija el segundo registro de esta persona; se muestran los dos antes de que pase nada.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Find the other record by its name or number.</source>
        <translation>Busque el otro registro por su nombre o número.</translation>
    </message>
    <message>
        <source>Find the other record: name, birth date, number or phone</source>
        <translation>Buscar el otro registro: nombre, fecha de nacimiento, número o teléfono</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Dejar los dos como están</translation>
    </message>
    <message>
        <source>Look at the spelling.</source>
        <translation>Revise la escritura.</translation>
    </message>
    <message>
        <source>Look whether both are one person, and choose what stays where they differ.</source>
        <translation>Mire si los dos son una misma persona, y elija qué queda donde difieren.</translation>
    </message>
    <message>
        <source>MS and what is usual</source>
        <translation>EM y lo habitual</translation>
    </message>
    <message>
        <source>Make them one record</source>
        <translation>Unirlos en uno</translation>
    </message>
    <message>
        <source>Merged records</source>
        <translation>Registros unidos</translation>
    </message>
    <message>
        <source>No. {number} and no. {into} are two patients again, each with the visits that were held under its number. What was changed since stays with no. {into}.</source>
        <translation>El n.º {number} y el n.º {into} vuelven a ser dos pacientes, cada uno con las visitas que se hicieron con su número. Lo que se cambió desde entonces queda en el n.º {into}.</translation>
    </message>
    <message>
        <source>No. {number} {name} was merged into no. {into}.</source>
        <translation>El n.º {number} {name} se unió al n.º {into}.</translation>
    </message>
    <message>
        <source>No. {other} will lead to no. {stays}, which will be {person}, with the visits of both ({n}); “Undo merge” on its page makes them two again.</source>
        <translation>El n.º {other} llevará al n.º {stays}, que será {person}, con las visitas de los dos ({n}); «Deshacer la unión» en su página los hace otra vez dos.</translation>
    </message>
    <message>
        <source>Nobody looks like this person</source>
        <translation>Nadie se parece a esta persona</translation>
    </message>
    <message>
        <source>Number that stays</source>
        <translation>Número que queda</translation>
    </message>
    <message>
        <source>One person in two records?</source>
        <translation>¿Una persona en dos registros?</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Misma persona que…</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Deshacer la unión</translation>
    </message>
    <message>
        <source>Undo the later merge first.</source>
        <translation>Deshaga antes la unión posterior.</translation>
    </message>
    <message>
        <source>Undo the merge of no. {number}</source>
        <translation>Deshacer la unión del n.º {number}</translation>
    </message>
    <message>
        <source>Undo the merge?</source>
        <translation>¿Deshacer la unión?</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>What comes along</source>
        <translation>Lo que viene con ellos</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué pasará</translation>
    </message>
    <message>
        <source>back to the patient</source>
        <translation>volver al paciente</translation>
    </message>
    <message>
        <source>choose another record</source>
        <translation>elegir otro registro</translation>
    </message>
    <message>
        <source>make them one record</source>
        <translation>unirlos en uno</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>names the other way round</source>
        <translation>nombres al revés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>show both side by side</source>
        <translation>ver los dos lado a lado</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>take the other one</source>
        <translation>tomar el otro</translation>
    </message>
    <message>
        <source>this one, that one</source>
        <translation>este, aquel</translation>
    </message>
    <message>
        <source>{day}, {name}</source>
        <translation>{day}, {name}</translation>
    </message>
    <message>
        <source>{number}, registered {day}</source>
        <translation>{number}, registrado el {day}</translation>
    </message>
    <message>
        <source>{n}, the last on {day}</source>
        <translation>{n}, la última el {day}</translation>
    </message>
    <message>
        <source>{words} (the same in both)</source>
        <translation>{words} (igual en los dos)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>MSBack has made a mistake.</source>
        <translation>MSBack ha cometido un error.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Send the text below to whoever looks after MSBack; no answer and no name is in it.</source>
        <translation>Envíe el texto de abajo a quien cuida de MSBack; no lleva respuestas ni nombres.</translation>
    </message>
    <message>
        <source>This is a bug, not something that you did. The foot of the window says whether all is saved.</source>
        <translation>Es un fallo del programa, no algo que hizo usted. El pie de la ventana dice si todo está guardado.</translation>
    </message>
</context>
<context>
    <name>NewPatient</name>
    <message>
        <source>A birth date is day, month and a year of four figures, as 12.3.1979.</source>
        <translation>Una fecha de nacimiento es día, mes y año de cuatro cifras, como 12.3.1979.</translation>
    </message>
    <message>
        <source>A birth date is not in the future.</source>
        <translation>Una fecha de nacimiento no está en el futuro.</translation>
    </message>
    <message>
        <source>A birth date is {first} or later.</source>
        <translation>Una fecha de nacimiento es {first} o posterior.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Clear and go back</source>
        <translation>Vaciar y volver</translation>
    </message>
    <message>
        <source>Day, month, year, as 12.3.1979; or year-month-day, as 1979-03-12.</source>
        <translation>Día, mes, año, como 12.3.1979; o año-mes-día, como 1979-03-12.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>No paper can show {characters}. Write the name in other letters.</source>
        <translation>Ningún papel puede mostrar {characters}. Escriba el nombre con otras letras.</translation>
    </message>
    <message>
        <source>Open the person below, or save again.</source>
        <translation>Abra la persona de abajo, o guarde otra vez.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>Quizá la misma persona</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Guardar y abrir</translation>
    </message>
    <message>
        <source>Save as another person</source>
        <translation>Guardar como otra persona</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>This may be somebody who is here already.</source>
        <translation>Puede ser alguien que ya está aquí.</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Escribió {typed}.</translation>
    </message>
    <message>
        <source>back to Today</source>
        <translation>volver a Hoy</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>needed, or a family name</source>
        <translation>necesario, o un apellido</translation>
    </message>
    <message>
        <source>needed, or a given name</source>
        <translation>necesario, o un nombre de pila</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>save and open</source>
        <translation>guardar y abrir</translation>
    </message>
    <message>
        <source>{day}, {n} years old</source>
        <translation>{day}, {n} años</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>Follow-up {day}</source>
        <translation>Seguimiento {day}</translation>
    </message>
    <message>
        <source>It is set in the plan of a visit.</source>
        <translation>Se pone en el plan de una visita.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No follow-up</source>
        <translation>Sin seguimiento</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>Write {whole}, or fewer figures after the mark.</source>
        <translation>Escriba {whole}, o menos cifras tras el signo.</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Escribió {typed}.</translation>
    </message>
    <message>
        <source>{name} is a number.</source>
        <translation>{name} es un número.</translation>
    </message>
    <message>
        <source>{name} is a whole number, {low} to {high}.</source>
        <translation>{name} es un número entero, de {low} a {high}.</translation>
    </message>
    <message>
        <source>{name} is {low} to {high}.</source>
        <translation>{name} va de {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Made on {day}, {time}: {what}.</source>
        <translation>Hecha el {day}, {time}: {what}.</translation>
    </message>
    <message>
        <source>Or the recovery key</source>
        <translation>O la clave de recuperación</translation>
    </message>
    <message>
        <source>Password, as it was when the backup was made</source>
        <translation>Contraseña de cuando se hizo la copia</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
</context>
<context>
    <name>OverPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>desplazar</translation>
    </message>
</context>
<context>
    <name>OwnLine</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What the patient is to do, as it will stand on the sheet</source>
        <translation>Lo que el paciente debe hacer, como saldrá en la hoja</translation>
    </message>
    <message>
        <source>Your own line</source>
        <translation>Su propia línea</translation>
    </message>
</context>
<context>
    <name>OwnPassword</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Password as it is</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>The password is changed. The records did not have to be written anew.</source>
        <translation>La contraseña ha cambiado. No hubo que reescribir los registros.</translation>
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
        <translation>Marcado como nuevo: no lo atribuya a la EM ({facts}).</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key of the note</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>No worse now.</source>
        <translation>Ahora no está peor.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>This visit is signed.</source>
        <translation>Esta visita está firmada.</translation>
    </message>
    <message>
        <source>Usual before: {names}.</source>
        <translation>Antes habitual: {names}.</translation>
    </message>
    <message>
        <source>Yes only if it is new or worse.</source>
        <translation>Sí solo si es nuevo o peor.</translation>
    </message>
    <message>
        <source>signed, cannot be changed</source>
        <translation>firmada, no se puede cambiar</translation>
    </message>
    <message>
        <source>{asked} of {total} asked</source>
        <translation>{asked} de {total} preguntadas</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>List of pages</source>
        <translation>Lista de páginas</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>page {n} of {total}</source>
        <translation>página {n} de {total}</translation>
    </message>
</context>
<context>
    <name>PagesList</name>
    <message>
        <source>Every needed question is answered.</source>
        <translation>Todas las preguntas necesarias tienen respuesta.</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Patient sheet</source>
        <translation>Hoja del paciente</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>holds the emergency</source>
        <translation>contiene la emergencia</translation>
    </message>
    <message>
        <source>holds what is urgent</source>
        <translation>contiene lo urgente</translation>
    </message>
    <message>
        <source>{asked} of {total}</source>
        <translation>{asked}/{total}</translation>
    </message>
    <message>
        <source>{n} not known</source>
        <translation>{n} desconocidas</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>, e.g.</source>
        <comment>before the examples in a choice of the guideline</comment>
        <translation>, p. ej.</translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>1 red flag</source>
        <translation>1 señal de alarma</translation>
    </message>
    <message>
        <source>1 red flag is open: not asked. Routine care waits for it.</source>
        <translation>1 señal de alarma está abierta: sin preguntar. La atención de rutina la espera.</translation>
    </message>
    <message>
        <source>1 red flag is open: not known. Routine care waits for it.</source>
        <translation>1 señal de alarma está abierta: desconocida. La atención de rutina la espera.</translation>
    </message>
    <message>
        <source>A yes makes it an emergency:</source>
        <translation>Un sí la hace una emergencia:</translation>
    </message>
    <message>
        <source>Adjust:</source>
        <translation>Ajustar:</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Against:</source>
        <translation>En contra:</translation>
    </message>
    <message>
        <source>Also {facts}.</source>
        <translation>También {facts}.</translation>
    </message>
    <message>
        <source>Also: {names}.</source>
        <translation>También: {names}.</translation>
    </message>
    <message>
        <source>Always so.</source>
        <translation>Siempre es así.</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Begun on {first}, the last day is {last}.</source>
        <translation>Empezado el {first}, el último día es {last}.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Blocks:</source>
        <translation>Bloquea:</translation>
    </message>
    <message>
        <source>C, weak</source>
        <translation>C, débil</translation>
    </message>
    <message>
        <source>Care with {names}:</source>
        <translation>Cuidado con {names}:</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>Precaución:</translation>
    </message>
    <message>
        <source>Changes if</source>
        <translation>Cambia si</translation>
    </message>
    <message>
        <source>Changes if: {words}</source>
        <translation>Cambia si: {words}</translation>
    </message>
    <message>
        <source>Confirm MS and age to begin.</source>
        <translation>Confirme la EM y la edad para empezar.</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Considerar</translation>
    </message>
    <message>
        <source>Consider</source>
        <comment>how a card begins</comment>
        <translation>Considere</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copiar para soporte</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose: {words}</source>
        <translation>Dosis: {words}</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Emergency all the same: {name}: {what}.</source>
        <translation>Emergencia de todos modos: {name}: {what}.</translation>
    </message>
    <message>
        <source>Enter goes there</source>
        <translation>Enter lleva allí</translation>
    </message>
    <message>
        <source>Enter goes to the question</source>
        <translation>Enter lleva a la pregunta</translation>
    </message>
    <message>
        <source>Enter hides them</source>
        <translation>Enter las oculta</translation>
    </message>
    <message>
        <source>Enter shows them</source>
        <translation>Enter las muestra</translation>
    </message>
    <message>
        <source>Every red flag is answered. It still turns on: {names}.</source>
        <translation>Todas las señales de alarma están respondidas. Aún depende de: {names}.</translation>
    </message>
    <message>
        <source>From all products: {taken} mg now and up to {more} mg more make {sum} mg a day.</source>
        <translation>De todos los productos: {taken} mg ahora y hasta {more} mg más suman {sum} mg al día.</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>If new or worse:</source>
        <translation>Si es nuevo o peor:</translation>
    </message>
    <message>
        <source>Letter F9</source>
        <translation>Carta F9</translation>
    </message>
    <message>
        <source>MS may explain:</source>
        <translation>La EM puede explicar:</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Missing: {words}</source>
        <translation>Falta: {words}</translation>
    </message>
    <message>
        <source>New or usual?</source>
        <translation>¿Nuevo o habitual?</translation>
    </message>
    <message>
        <source>No advice yet</source>
        <translation>Aún sin recomendaciones</translation>
    </message>
    <message>
        <source>No advice: the guideline failed</source>
        <translation>Sin recomendaciones: la guía falló</translation>
    </message>
    <message>
        <source>No longer an emergency.</source>
        <translation>Ya no es una emergencia.</translation>
    </message>
    <message>
        <source>No longer urgent.</source>
        <translation>Ya no es urgente.</translation>
    </message>
    <message>
        <source>No single answer settles it otherwise.</source>
        <translation>Ninguna respuesta sola lo decide de otro modo.</translation>
    </message>
    <message>
        <source>No single answer turns it.</source>
        <translation>Ninguna respuesta sola lo cambia.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not with {names}:</source>
        <translation>No con {names}:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Nothing is settled yet.</source>
        <translation>Aún no hay nada decidido.</translation>
    </message>
    <message>
        <source>Nothing. Every red flag is answered.</source>
        <translation>Nada. Todas las señales de alarma están respondidas.</translation>
    </message>
    <message>
        <source>Nothing. No open answer can turn this.</source>
        <translation>Nada. Ninguna respuesta abierta lo puede cambiar.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>One answer is enough.</source>
        <translation>Basta una respuesta.</translation>
    </message>
    <message>
        <source>Others say</source>
        <translation>Otros dicen</translation>
    </message>
    <message>
        <source>Others say: {words}</source>
        <translation>Otros dicen: {words}</translation>
    </message>
    <message>
        <source>Preferred after an NSAID, before {names} ({ids}).</source>
        <translation>Preferido tras un AINE, antes que {names} ({ids}).</translation>
    </message>
    <message>
        <source>Preferred here: {first} has failed, or is not for now ({ids}).</source>
        <translation>Preferido aquí: {first} ha fallado, o no es para ahora ({ids}).</translation>
    </message>
    <message>
        <source>Preferred here: {first} is ruled out ({ids}).</source>
        <translation>Preferido aquí: {first} está descartado ({ids}).</translation>
    </message>
    <message>
        <source>Present: {names}.</source>
        <translation>Presentes: {names}.</translation>
    </message>
    <message>
        <source>Red flag:</source>
        <translation>Señal de alarma:</translation>
    </message>
    <message>
        <source>Referral letter to send along, filled in from the answers.</source>
        <translation>Carta de derivación para llevar, rellenada con las respuestas.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>S shows the source’s own sentence</source>
        <translation>S muestra la frase de la propia fuente</translation>
    </message>
    <message>
        <source>Safety facts</source>
        <translation>Datos de seguridad</translation>
    </message>
    <message>
        <source>Safety facts, not from the source:</source>
        <translation>Datos de seguridad, no de la fuente:</translation>
    </message>
    <message>
        <source>Second to {first}, which is open to this person ({ids}).</source>
        <translation>Por detrás de {first}, que esta persona puede tomar ({ids}).</translation>
    </message>
    <message>
        <source>Settled already</source>
        <translation>Ya decidido</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source: {words}</source>
        <translation>Fuente: {words}</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abierto</translation>
    </message>
    <message>
        <source>Taken now, and ruled out</source>
        <translation>Lo toma y está descartado</translation>
    </message>
    <message>
        <source>The guideline does not apply</source>
        <translation>La guía no se aplica</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>El resto</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Undecided, and why</source>
        <translation>Sin decidir, y por qué</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Waits for:</source>
        <translation>Espera a:</translation>
    </message>
    <message>
        <source>Watch:</source>
        <translation>Vigilar:</translation>
    </message>
    <message>
        <source>What would decide most</source>
        <translation>Qué decidiría más</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why: {words}</source>
        <translation>Por qué: {words}</translation>
    </message>
    <message>
        <source>With {names}: no fact speaks against it.</source>
        <translation>Con {names}: ningún dato habla en contra.</translation>
    </message>
    <message>
        <source>Your answers are saved. Judge without it.</source>
        <translation>Sus respuestas están guardadas. Juzgue sin él.</translation>
    </message>
    <message>
        <source>a red flag would put it on hold</source>
        <translation>una señal de alarma lo pondría en espera</translation>
    </message>
    <message>
        <source>above {n}</source>
        <translation>más de {n}</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>any of {names}</source>
        <translation>cualquiera de {names}</translation>
    </message>
    <message>
        <source>any of {n} red flags</source>
        <translation>cualquiera de {n} señales de alarma</translation>
    </message>
    <message>
        <source>any other</source>
        <translation>cualquier otro</translation>
    </message>
    <message>
        <source>any red flag</source>
        <translation>cualquier señal de alarma</translation>
    </message>
    <message>
        <source>any {list}</source>
        <translation>cualquier {list}</translation>
    </message>
    <message>
        <source>at most {n} mg a day</source>
        <translation>como máximo {n} mg al día</translation>
    </message>
    <message>
        <source>at most {n} mg at once</source>
        <translation>como máximo {n} mg de una vez</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>volver a la página</translation>
    </message>
    <message>
        <source>background</source>
        <translation>contexto</translation>
    </message>
    <message>
        <source>below {n}</source>
        <translation>menos de {n}</translation>
    </message>
    <message>
        <source>card</source>
        <translation>tarjeta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambió</translation>
    </message>
    <message>
        <source>changes if</source>
        <translation>cambia si</translation>
    </message>
    <message>
        <source>closed, Enter opens it</source>
        <translation>cerrado, Enter lo abre</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
    <message>
        <source>every {n} h</source>
        <translation>cada {n} h</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
    <message>
        <source>goes to the first</source>
        <translation>lleva a la primera</translation>
    </message>
    <message>
        <source>if yes: emergency</source>
        <translation>si es sí: emergencia</translation>
    </message>
    <message>
        <source>if yes: routine</source>
        <translation>si es sí: rutina</translation>
    </message>
    <message>
        <source>if yes: still open</source>
        <translation>si es sí: aún abierto</translation>
    </message>
    <message>
        <source>if yes: urgent</source>
        <translation>si es sí: urgente</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>medicamento</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>needs: {names}</source>
        <translation>requiere: {names}</translation>
    </message>
    <message>
        <source>new or usual?</source>
        <translation>¿nuevo o habitual?</translation>
    </message>
    <message>
        <source>new, on top of what is usual.</source>
        <translation>nuevo, además de lo habitual.</translation>
    </message>
    <message>
        <source>new.</source>
        <translation>nuevo.</translation>
    </message>
    <message>
        <source>new: {names}</source>
        <translation>nuevo: {names}</translation>
    </message>
    <message>
        <source>new; what was usual is not known.</source>
        <translation>nuevo; no se sabe qué era habitual.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>sin grado</translation>
    </message>
    <message>
        <source>no red flag, {n} of {of}</source>
        <translation>sin señales de alarma, {n} de {of}</translation>
    </message>
    <message>
        <source>no red flag, {n} of {of} answered</source>
        <translation>sin señales de alarma, {n} de {of} respondidas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not from the source</source>
        <translation>no es de la fuente</translation>
    </message>
    <message>
        <source>not in today’s table</source>
        <translation>no está en la tabla de hoy</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not {names}: ruled out</source>
        <translation>no {names}: descartado</translation>
    </message>
    <message>
        <source>open or close</source>
        <translation>abrir o cerrar</translation>
    </message>
    <message>
        <source>open, Enter closes it</source>
        <translation>abierto, Enter lo cierra</translation>
    </message>
    <message>
        <source>others say</source>
        <translation>otros dicen</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>preferido</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>derivación</translation>
    </message>
    <message>
        <source>routine care: {names}</source>
        <translation>atención de rutina: {names}</translation>
    </message>
    <message>
        <source>ruled out by {reasons}.</source>
        <translation>descartado por {reasons}.</translation>
    </message>
    <message>
        <source>safety fact</source>
        <translation>dato de seguridad</translation>
    </message>
    <message>
        <source>safety facts</source>
        <translation>datos de seguridad</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>start with {n} mg</source>
        <translation>empezar con {n} mg</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>por confirmar</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegada</translation>
    </message>
    <message>
        <source>until the urgent matter is settled</source>
        <translation>hasta que se resuelva lo urgente</translation>
    </message>
    <message>
        <source>usual.</source>
        <translation>habitual.</translation>
    </message>
    <message>
        <source>usual: {names}</source>
        <translation>habitual: {names}</translation>
    </message>
    <message>
        <source>usual; whether new is open.</source>
        <translation>habitual; si hay algo nuevo, está abierto.</translation>
    </message>
    <message>
        <source>was Do, lowered by {facts}</source>
        <translation>era Hacer, rebajado por {facts}</translation>
    </message>
    <message>
        <source>what to leave out</source>
        <translation>qué omitir</translation>
    </message>
    <message>
        <source>what to watch</source>
        <translation>qué vigilar</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>without {names}</source>
        <translation>sin {names}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{flags}, not urgent: {names}</source>
        <translation>{flags}, no urgentes: {names}</translation>
    </message>
    <message>
        <source>{flags}. None of them can lift this.</source>
        <translation>{flags}. Ninguna de ellas puede levantarlo.</translation>
    </message>
    <message>
        <source>{ids}, line {n}</source>
        <translation>{ids}, línea {n}</translation>
    </message>
    <message>
        <source>{ids}, lines {n}</source>
        <translation>{ids}, líneas {n}</translation>
    </message>
    <message>
        <source>{low} to below {high}</source>
        <translation>{low} a menos de {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{names}: as ever.</source>
        <translation>{names}: como siempre.</translation>
    </message>
    <message>
        <source>{names}: not known yet.</source>
        <translation>{names}: aún desconocido.</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>{n} more blocked: {names}</source>
        <translation>{n} bloqueados más: {names}</translation>
    </message>
    <message>
        <source>{n} more facts</source>
        <translation>{n} datos más</translation>
    </message>
    <message>
        <source>{n} more on hold: {names}</source>
        <translation>{n} en espera más: {names}</translation>
    </message>
    <message>
        <source>{n} more to avoid: {names}</source>
        <translation>{n} más por evitar: {names}</translation>
    </message>
    <message>
        <source>{n} more to consider: {names}</source>
        <translation>{n} más por considerar: {names}</translation>
    </message>
    <message>
        <source>{n} more to do: {names}</source>
        <translation>{n} más por hacer: {names}</translation>
    </message>
    <message>
        <source>{n} more undecided: {names}</source>
        <translation>{n} sin decidir más: {names}</translation>
    </message>
    <message>
        <source>{n} more urgent: {names}</source>
        <translation>{n} urgentes más: {names}</translation>
    </message>
    <message>
        <source>{n} not now</source>
        <translation>{n} ahora no</translation>
    </message>
    <message>
        <source>{n} open answers can turn it</source>
        <translation>{n} respuestas abiertas lo pueden cambiar</translation>
    </message>
    <message>
        <source>{n} open flags can turn it</source>
        <translation>{n} señales abiertas lo pueden cambiar</translation>
    </message>
    <message>
        <source>{n} or less</source>
        <translation>{n} o menos</translation>
    </message>
    <message>
        <source>{n} or more</source>
        <translation>{n} o más</translation>
    </message>
    <message>
        <source>{n} red flags</source>
        <translation>{n} señales de alarma</translation>
    </message>
    <message>
        <source>{n} red flags are open and not asked. Routine care waits for each of them.</source>
        <translation>{n} señales de alarma están abiertas y sin preguntar. La atención de rutina espera a cada una.</translation>
    </message>
    <message>
        <source>{n} red flags are open and not known. Routine care waits for each of them.</source>
        <translation>{n} señales de alarma están abiertas y son desconocidas. La atención de rutina espera a cada una.</translation>
    </message>
    <message>
        <source>{n} red flags are open: {unasked} not asked, {unknown} not known. Routine care waits for each of them.</source>
        <translation>{n} señales de alarma están abiertas: {unasked} sin preguntar, {unknown} desconocidas. La atención de rutina espera a cada una.</translation>
    </message>
    <message>
        <source>{place} and {n} more</source>
        <translation>{place} y {n} más</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
    <message>
        <source>{title}, not from the source: {facts}</source>
        <translation>{title}, no de la fuente: {facts}</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>No advice: the guideline failed</source>
        <translation>Sin recomendaciones: la guía falló</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>The guideline does not apply</source>
        <translation>La guía no se aplica</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>volver a la página</translation>
    </message>
    <message>
        <source>follow-up and signature</source>
        <translation>seguimiento y firma</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>{n} red flags open</source>
        <translation>{n} señales de alarma abiertas</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {n}</source>
        <translation>Página {n}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>guardar como PDF</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
</context>
<context>
    <name>Patient</name>
    <message>
        <source>Draft: {urgency}</source>
        <translation>Borrador: {urgency}</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>PatientScreen</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>A new visit begins with {known} from this record; everything else is asked.</source>
        <translation>Una visita nueva empieza con {known} de este registro; todo lo demás se pregunta.</translation>
    </message>
    <message>
        <source>Begin visit</source>
        <translation>Empezar visita</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar datos</translation>
    </message>
    <message>
        <source>Pain and medicines</source>
        <translation>Dolor y medicamentos</translation>
    </message>
    <message>
        <source>Phone {number}</source>
        <translation>Teléfono {number}</translation>
    </message>
    <message>
        <source>Resume visit</source>
        <translation>Retomar visita</translation>
    </message>
    <message>
        <source>Visit from paper</source>
        <translation>Visita en papel</translation>
    </message>
    <message>
        <source>back to Today</source>
        <translation>volver a Hoy</translation>
    </message>
    <message>
        <source>begin visit</source>
        <translation>empezar visita</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>gráfico o tabla</translation>
    </message>
    <message>
        <source>edit details</source>
        <translation>editar datos</translation>
    </message>
    <message>
        <source>filter the timeline</source>
        <translation>filtrar el historial</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>parte siguiente</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>print the chart</source>
        <translation>imprimir el gráfico</translation>
    </message>
    <message>
        <source>resume the visit</source>
        <translation>retomar la visita</translation>
    </message>
    <message>
        <source>undo the merge</source>
        <translation>deshacer la unión</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>visita</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>, first dose {start} mg</source>
        <translation>, primera dosis {start} mg</translation>
    </message>
    <message>
        <source>A red flag is still open, so routine advice is not decided yet.</source>
        <translation>Una señal de alarma sigue abierta, así que lo de rutina aún no está decidido.</translation>
    </message>
    <message>
        <source>Accept {n} that are Do</source>
        <translation>Aceptar {n} que son Hacer</translation>
    </message>
    <message>
        <source>Add your own</source>
        <translation>Añadir lo propio</translation>
    </message>
    <message>
        <source>Another reason is stronger</source>
        <translation>Otro motivo pesa más</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Considerar</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Emergency: routine advice is on hold. Only what is listed here can be accepted.</source>
        <translation>Emergencia: lo de rutina queda en espera. Solo se puede aceptar lo que figura aquí.</translation>
    </message>
    <message>
        <source>No advice to decide on yet. Answer the pages first, or add a line of your own.</source>
        <translation>Aún no hay nada que decidir. Responda antes las páginas, o añada una línea propia.</translation>
    </message>
    <message>
        <source>No longer advised</source>
        <translation>Ya no se recomienda</translation>
    </message>
    <message>
        <source>Not available here</source>
        <translation>No disponible aquí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Patient prefers not to</source>
        <translation>El paciente prefiere que no</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Remove all {n} that are no longer advised</source>
        <translation>Quitar los {n} que ya no se recomiendan</translation>
    </message>
    <message>
        <source>Too costly</source>
        <translation>Demasiado caro</translation>
    </message>
    <message>
        <source>Tried before</source>
        <translation>Ya se probó</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Urgent: routine advice is on hold. Only what is listed here can be accepted.</source>
        <translation>Urgente: lo de rutina queda en espera. Solo se puede aceptar lo que figura aquí.</translation>
    </message>
    <message>
        <source>add your own</source>
        <translation>añadir lo propio</translation>
    </message>
    <message>
        <source>back to the row</source>
        <translation>volver a la fila</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>edit dose</source>
        <translation>editar dosis</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>ejercicios</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>número siguiente</translation>
    </message>
    <message>
        <source>next row</source>
        <translation>fila siguiente</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>firmar</translation>
    </message>
    <message>
        <source>take the number</source>
        <translation>tomar el número</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>{decided} of {of} decided</source>
        <translation>{decided} de {of} decididos</translation>
    </message>
    <message>
        <source>{dose} mg every {hours} h, at most {day} mg a day</source>
        <translation>{dose} mg cada {hours} h, como máximo {day} mg al día</translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation>{n} aceptados</translation>
    </message>
    <message>
        <source>{times} × {dose} mg = {total} mg a day</source>
        <translation>{times} × {dose} mg = {total} mg al día</translation>
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
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Choose why this is declined: {text}</source>
        <translation>Elija por qué se rechaza: {text}</translation>
    </message>
    <message>
        <source>D</source>
        <comment>key for decline</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Decide this before you sign: {text}</source>
        <translation>Decida esto antes de firmar: {text}</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>E</source>
        <comment>key for dose</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Not together with {names}.</source>
        <translation>No junto con {names}.</translation>
    </message>
    <message>
        <source>Put the dose right: {text}</source>
        <translation>Corrija la dosis: {text}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove what is no longer advised: {text}</source>
        <translation>Quite lo que ya no se recomienda: {text}</translation>
    </message>
    <message>
        <source>The advice has changed, decide again: {text}</source>
        <translation>La recomendación ha cambiado, decida de nuevo: {text}</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Usar igualmente</translation>
    </message>
    <message>
        <source>Used although blocked</source>
        <translation>Usado aunque bloqueado</translation>
    </message>
    <message>
        <source>With care beside {names}.</source>
        <translation>Con cuidado junto a {names}.</translation>
    </message>
    <message>
        <source>Write why this is used although it is blocked: {text}</source>
        <translation>Escriba por qué se usa aunque está bloqueado: {text}</translation>
    </message>
    <message>
        <source>beyond the guideline’s limit: {why}</source>
        <translation>más allá del límite de la guía: {why}</translation>
    </message>
    <message>
        <source>changed since it was decided: decide again</source>
        <translation>cambió desde que se decidió: decida de nuevo</translation>
    </message>
    <message>
        <source>declined on {day}: {reason}</source>
        <translation>rechazado el {day}: {reason}</translation>
    </message>
    <message>
        <source>dose not settled: {missing}</source>
        <translation>dosis sin decidir: {missing}</translation>
    </message>
    <message>
        <source>no dose from the guideline</source>
        <translation>sin dosis en la guía</translation>
    </message>
    <message>
        <source>not on the patient’s sheet: write it as a line of your own</source>
        <translation>no está en la hoja del paciente: escríbalo como línea propia</translation>
    </message>
    <message>
        <source>open again, changed since: {names}</source>
        <translation>abierto de nuevo, cambió desde entonces: {names}</translation>
    </message>
    <message>
        <source>open again: the guideline’s rule has changed</source>
        <translation>abierto de nuevo: cambió la regla de la guía</translation>
    </message>
    <message>
        <source>the answers have changed since it was accepted</source>
        <translation>las respuestas han cambiado desde que se aceptó</translation>
    </message>
    <message>
        <source>· added by {by}</source>
        <translation>· añadido por {by}</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>, {n} used although blocked</source>
        <translation>, {n} usados aunque bloqueados</translation>
    </message>
    <message>
        <source>Before you choose two</source>
        <translation>Antes de elegir dos</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Antes de firmar</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-up and signature</source>
        <translation>Seguimiento y firma</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Aún sin firmar.</translation>
    </message>
    <message>
        <source>Put the follow-up day right.</source>
        <translation>Corrija el día de seguimiento.</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Firmado por {name}</translation>
    </message>
    <message>
        <source>Signed by {name} on {day} at {time}</source>
        <translation>Firmado por {name} el {day} a las {time}</translation>
    </message>
    <message>
        <source>When it was signed</source>
        <translation>Cuándo se firmó</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>parte siguiente</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>desplazar</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>firmar</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>{accepted} accepted, {declined} declined, {own} own</source>
        <translation>{accepted} aceptados, {declined} rechazados, {own} propios</translation>
    </message>
    <message>
        <source>{decided} of {of} decided</source>
        <translation>{decided} de {of} decididos</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Both sides</source>
        <translation>A doble cara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copies are 1 to {most}.</source>
        <translation>Las copias son de 1 a {most}.</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>No hay impresora configurada.</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Imprimir ahora</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Save the sheet as a PDF and print it elsewhere, or set up a printer on this computer.</source>
        <translation>Guarde la hoja como PDF e imprímala en otro lugar, o configure una impresora en este equipo.</translation>
    </message>
    <message>
        <source>Sending to {printer}</source>
        <translation>Enviando a {printer}</translation>
    </message>
    <message>
        <source>Sent to {printer}.</source>
        <translation>Enviado a {printer}.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the printer</source>
        <translation>Parar la impresora</translation>
    </message>
    <message>
        <source>Stopped. Nothing more is sent.</source>
        <translation>Parado. No se envía nada más.</translation>
    </message>
    <message>
        <source>Stopped. The printer has dropped the job.</source>
        <translation>Parado. La impresora ha descartado el trabajo.</translation>
    </message>
    <message>
        <source>Takes the job that was sent out of its queue</source>
        <translation>Saca de la cola el trabajo que se envió</translation>
    </message>
    <message>
        <source>You typed {typed}.</source>
        <translation>Escribió {typed}.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Check that the printer is on and connected, then print again.</source>
        <translation>Compruebe que la impresora está encendida y conectada, e imprima otra vez.</translation>
    </message>
    <message>
        <source>Check the printer and print again, or save the sheet as a PDF.</source>
        <translation>Revise la impresora e imprima otra vez, o guarde la hoja como PDF.</translation>
    </message>
    <message>
        <source>It may be printed already. Look at the printer.</source>
        <translation>Quizá ya esté impresa. Mire la impresora.</translation>
    </message>
    <message>
        <source>The print job was not stopped.</source>
        <translation>El trabajo de impresión no se paró.</translation>
    </message>
    <message>
        <source>The printing system did not answer.</source>
        <translation>El sistema de impresión no respondió.</translation>
    </message>
    <message>
        <source>The printing system says: {words}.</source>
        <translation>El sistema de impresión dice: {words}.</translation>
    </message>
    <message>
        <source>The sheet was not printed.</source>
        <translation>La hoja no se imprimió.</translation>
    </message>
    <message>
        <source>{printer} did not take it.</source>
        <translation>{printer} no la aceptó.</translation>
    </message>
</context>
<context>
    <name>ProgramGroup</name>
    <message>
        <source>A newer one comes by the button above. It runs from the next start on; this one is kept.</source>
        <translation>Uno más nuevo llega por el botón de arriba. Funciona desde el próximo inicio; este se conserva.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to the program before?</source>
        <translation>¿Volver al programa anterior?</translation>
    </message>
    <message>
        <source>It stops after this step; nothing is changed.</source>
        <translation>Se para tras este paso; no se cambia nada.</translation>
    </message>
    <message>
        <source>MSBack, version {version}</source>
        <translation>MSBack, versión {version}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>The program before…</source>
        <translation>El programa anterior…</translation>
    </message>
    <message>
        <source>Version {version} is installed. Close MSBack and start it again: then it runs.</source>
        <translation>La versión {version} está instalada. Cierre MSBack y ábralo de nuevo: entonces funciona.</translation>
    </message>
</context>
<context>
    <name>QuestionGroup</name>
    <message>
        <source>Answers what is open as the last visit had it</source>
        <translation>Responde lo que está abierto como en la última visita</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>None of the rest</source>
        <translation>Ninguno del resto</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>none of {n} present</source>
        <translation>ninguno de {n} presente</translation>
    </message>
    <message>
        <source>{n} not known</source>
        <translation>{n} desconocidas</translation>
    </message>
    <message>
        <source>{n} of {total} open</source>
        <translation>{n} de {total} abiertas</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} abiertas</translation>
    </message>
    <message>
        <source>{n} present</source>
        <translation>{n} presentes</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>How to ask, F2</source>
        <translation>Cómo preguntar, F2</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Optional: it acts once it is answered, and nothing waits for it.</source>
        <translation>Opcional: actúa en cuanto se responde, y nada la espera.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Why it is used although it is blocked</source>
        <translation>Por qué se usa aunque está bloqueado</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
</context>
<context>
    <name>RecordLinks</name>
    <message>
        <source>Erase the patient…</source>
        <translation>Borrar el paciente…</translation>
    </message>
    <message>
        <source>Same person as…</source>
        <translation>Misma persona que…</translation>
    </message>
    <message>
        <source>Take the record out…</source>
        <translation>Sacar el registro…</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>I have it on paper</source>
        <translation>Lo tengo en papel</translation>
    </message>
    <message>
        <source>It opens the records when every password is forgotten. Without it they would be lost for good.</source>
        <translation>Abre los registros cuando se olvidan todas las contraseñas. Sin ella se perderían para siempre.</translation>
    </message>
    <message>
        <source>Look at groups {first} and {second} again.</source>
        <translation>Mire otra vez los grupos {first} y {second}.</translation>
    </message>
    <message>
        <source>No printer is set up. Write the groups down by hand.</source>
        <translation>No hay impresora configurada. Escriba los grupos a mano.</translation>
    </message>
    <message>
        <source>Now type two of the groups back from the paper, so that it is sure to be right.</source>
        <translation>Ahora escriba dos de los grupos desde el papel, para que sea seguro que está bien.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print it or write it down, and lock it away. Whoever has it can read every record.</source>
        <translation>Imprímala o escríbala, y guárdela bajo llave. Quien la tenga puede leer todos los registros.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>See the sheet again</source>
        <translation>Ver la hoja otra vez</translation>
    </message>
    <message>
        <source>That is not what stands on the sheet.</source>
        <translation>Eso no es lo que pone en la hoja.</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La hoja de recuperación</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>parte siguiente</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>1 or more</source>
        <translation>1 o más</translation>
    </message>
    <message>
        <source>5 or more</source>
        <translation>5 o más</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Change of pain at follow-up</source>
        <translation>Cambio del dolor en el seguimiento</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>No change that counts</source>
        <translation>Sin cambio que cuente</translation>
    </message>
    <message>
        <source>None was present.</source>
        <translation>Ninguna estuvo presente.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Nothing was accepted or declined.</source>
        <translation>No se aceptó ni rechazó nada.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers from 1 to {most} are not told apart, and one that would give such a number away is hidden.</source>
        <translation>Los números de 1 a {most} no se distinguen, y se oculta el que revelaría uno de ellos.</translation>
    </message>
    <message>
        <source>Only of advice that was declined {least} times or more.</source>
        <translation>Solo de recomendaciones rechazadas {least} veces o más.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People seen</source>
        <translation>Personas atendidas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>Señal de alarma</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>Report of {month}</source>
        <translation>Informe de {month}</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>The last score of the month against the one before it, of people who have both. A change counts from 2 points or 30 % (IN18).</source>
        <translation>La última puntuación del mes frente a la anterior, en personas que tienen ambas. Un cambio cuenta desde 2 puntos o 30 % (IN18).</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Visits with a referral accepted</source>
        <translation>Visitas con derivación aceptada</translation>
    </message>
    <message>
        <source>Visits with it</source>
        <translation>Visitas con ella</translation>
    </message>
    <message>
        <source>Visits, signed</source>
        <translation>Visitas, firmadas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why advice was declined</source>
        <translation>Por qué se rechazaron recomendaciones</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Worst pain, 24 h</source>
        <translation>Peor dolor, 24 h</translation>
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
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
    <message>
        <source>Counting: {percent} %</source>
        <translation>Contando: {percent} %</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Stopped. The month was not counted.</source>
        <translation>Parado. El mes no se ha contado.</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>El informe no se guardó.</translation>
    </message>
    <message>
        <source>back to Today</source>
        <translation>volver a Hoy</translation>
    </message>
    <message>
        <source>month before, after</source>
        <translation>mes anterior, siguiente</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Back to the records</source>
        <translation>Volver a los registros</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>It is being restored.</source>
        <translation>Se está restaurando.</translation>
    </message>
    <message>
        <source>It is proven: every page was read, every row counted, an old visit shown. {holds}</source>
        <translation>Está demostrada: se leyó cada página, se contó cada fila y se mostró una visita antigua. {holds}</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Open and prove it</source>
        <translation>Abrir y demostrar</translation>
    </message>
    <message>
        <source>Put it in the place of the records</source>
        <translation>Ponerla en lugar de los registros</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>The backup is taken out and proven…</source>
        <translation>Se extrae la copia y se demuestra…</translation>
    </message>
    <message>
        <source>The backup of {day}, {time} was restored.</source>
        <translation>Se restauró la copia del {day}, {time}.</translation>
    </message>
    <message>
        <source>The records that are here now are kept aside, and nothing is touched before the last step.</source>
        <translation>Los registros que hay ahora se apartan, y no se toca nada antes del último paso.</translation>
    </message>
    <message>
        <source>Who was erased here is erased from it again: no. {numbers}.</source>
        <translation>Quien se borró aquí se borra de nuevo en ella: n.º {numbers}.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Found patients</source>
        <translation>Pacientes encontrados</translation>
    </message>
    <message>
        <source>Look at the spelling, or make a new patient.</source>
        <translation>Revise la escritura, o cree un paciente nuevo.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nadie encontrado</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>draft, {day}</source>
        <translation>borrador, {day}</translation>
    </message>
    <message>
        <source>last seen {day}</source>
        <translation>última visita {day}</translation>
    </message>
    <message>
        <source>merged into it: no. {number} {name}</source>
        <translation>unido a él: n.º {number} {name}</translation>
    </message>
    <message>
        <source>more than {n} found</source>
        <translation>más de {n} encontrados</translation>
    </message>
    <message>
        <source>more than {n}: type on</source>
        <translation>más de {n}: siga escribiendo</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nunca atendido</translation>
    </message>
    <message>
        <source>nobody found</source>
        <translation>nadie encontrado</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} encontrados</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>{done} of {total} asked</source>
        <translation>{done} de {total} preguntadas</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Every visit and paper of it goes at once. No other record is touched.</source>
        <translation>Todas sus visitas y papeles desaparecen a la vez. No se toca ningún otro registro.</translation>
    </message>
    <message>
        <source>It counts in no report, in no list of follow-ups, and is never taken out.</source>
        <translation>No cuenta en ningún informe ni en ninguna lista de controles, y nunca se extrae.</translation>
    </message>
    <message>
        <source>Remove the sample patient</source>
        <translation>Quitar el paciente de muestra</translation>
    </message>
    <message>
        <source>Remove the sample patient?</source>
        <translation>¿Quitar el paciente de muestra?</translation>
    </message>
    <message>
        <source>SAMPLE – not a patient</source>
        <translation>MUESTRA – no es un paciente</translation>
    </message>
    <message>
        <source>Sample patient</source>
        <translation>Paciente de muestra</translation>
    </message>
    <message>
        <source>Show the tour</source>
        <translation>Mostrar la visita guiada</translation>
    </message>
    <message>
        <source>Three steps through a visit of an invented person, who can be removed again.</source>
        <translation>Tres pasos por una visita de una persona inventada, que se puede volver a quitar.</translation>
    </message>
    <message>
        <source>Try it with a sample patient</source>
        <translation>Probar con un paciente de muestra</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{n} and over: severe</source>
        <translation>{n} o más: intenso</translation>
    </message>
    <message>
        <source>{n} none</source>
        <translation>{n} ninguno</translation>
    </message>
    <message>
        <source>{n} worst</source>
        <translation>{n} el peor</translation>
    </message>
</context>
<context>
    <name>SetField</name>
    <message>
        <source>Nothing in this list is called “{typed}”. Try its other name, or write it in the note, Ctrl N.</source>
        <translation>Nada en esta lista se llama «{typed}». Pruebe con su otro nombre, o escríbalo en la nota, Ctrl N.</translation>
    </message>
    <message>
        <source>Type to find, Enter to tick</source>
        <translation>Buscar, Enter marca</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A PNG or SVG file of at most 2 MB</source>
        <translation>Un archivo PNG o SVG de 2 MB como máximo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elija uno de estos.</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Emergency phone number</source>
        <translation>Teléfono de emergencias</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>It has {n} characters; {most} have room on the sheet.</source>
        <translation>Tiene {n} caracteres; en la hoja caben {most}.</translation>
    </message>
    <message>
        <source>It is one of {values}, not {value}.</source>
        <translation>Es uno de {values}, no {value}.</translation>
    </message>
    <message>
        <source>It stands at the top of what patients take home.</source>
        <translation>Figura arriba en lo que los pacientes se llevan a casa.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lock after minutes</source>
        <translation>Bloquear tras minutos</translation>
    </message>
    <message>
        <source>Lock the window after minutes without a hand on it</source>
        <translation>Bloquear la ventana tras estos minutos sin tocarla</translation>
    </message>
    <message>
        <source>Logo, printed in grey at the top of the sheet</source>
        <translation>Logotipo, impreso en gris arriba en la hoja</translation>
    </message>
    <message>
        <source>No paper can show {characters}.</source>
        <translation>Ningún papel puede mostrar {characters}.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.PNG *.SVG)</source>
        <translation>Imágenes (*.png *.svg *.PNG *.SVG)</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Segundo lugar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>La clínica</translation>
    </message>
    <message>
        <source>The logo as it is printed</source>
        <translation>El logotipo tal como se imprime</translation>
    </message>
    <message>
        <source>There are {keys}.</source>
        <translation>Hay {keys}.</translation>
    </message>
    <message>
        <source>Unit of weight</source>
        <translation>Unidad de peso</translation>
    </message>
    <message>
        <source>Unit of weight, shown and typed; kilograms are stored</source>
        <translation>Unidad de peso, mostrada y escrita; se guardan kilogramos</translation>
    </message>
    <message>
        <source>Usual language</source>
        <translation>Idioma habitual</translation>
    </message>
    <message>
        <source>What is chosen for a patient is remembered and goes first.</source>
        <translation>Lo elegido para un paciente se recuerda y tiene prioridad.</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Dónde van las copias</translation>
    </message>
    <message>
        <source>Write it in other letters.</source>
        <translation>Escríbalo con otras letras.</translation>
    </message>
    <message>
        <source>Write it shorter.</source>
        <translation>Escríbalo más corto.</translation>
    </message>
    <message>
        <source>back to Today</source>
        <translation>volver a Hoy</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>{key} is no setting of MSBack.</source>
        <translation>{key} no es un ajuste de MSBack.</translation>
    </message>
    <message>
        <source>{label} was not changed.</source>
        <translation>{label}: no se cambió.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>1 change has no place on this sheet</source>
        <translation>1 cambio no tiene lugar en esta hoja</translation>
    </message>
    <message>
        <source>; not handed out like this yet</source>
        <translation>; aún no se ha entregado así</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Add a line under: {title}</source>
        <translation>Añadir una línea bajo: {title}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <source>Clinician’s copy</source>
        <translation>Copia del clínico</translation>
    </message>
    <message>
        <source>Clinician’s copy as it was printed</source>
        <translation>Copia del clínico tal como se imprimió</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Draft: not signed</source>
        <translation>Borrador: sin firmar</translation>
    </message>
    <message>
        <source>Enter rewords, Delete leaves out, Alt ↑ ↓ moves, Ctrl Z takes it back.</source>
        <translation>Enter reescribe, Supr omite, Alt ↑ ↓ mueve, Ctrl Z lo deshace.</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Fatigue and memory are</source>
        <translation>La fatiga y la memoria están</translation>
    </message>
    <message>
        <source>Fatigue is</source>
        <translation>La fatiga está</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Go to that text</source>
        <translation>Ir a ese texto</translation>
    </message>
    <message>
        <source>It is being made</source>
        <translation>Se está haciendo</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la hoja</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Length: short is one page with pictures</source>
        <translation>Extensión: corta es una página con dibujos</translation>
    </message>
    <message>
        <source>Lines of the sheet</source>
        <translation>Líneas de la hoja</translation>
    </message>
    <message>
        <source>Memory and thinking is</source>
        <translation>La memoria y el pensamiento están</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>No paper can show {characters} in the patient’s name: its code is there.</source>
        <translation>Ningún papel puede mostrar {characters} en el nombre del paciente: en su lugar está el código.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>One short sentence</source>
        <translation>Una frase corta</translation>
    </message>
    <message>
        <source>Options and lines of the sheet</source>
        <translation>Opciones y líneas de la hoja</translation>
    </message>
    <message>
        <source>Options, lines</source>
        <translation>Opciones, líneas</translation>
    </message>
    <message>
        <source>Other words for this line</source>
        <translation>Otras palabras para esta línea</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page {n} of {of}</source>
        <translation>Página {n} de {of}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Patient sheet</source>
        <translation>Hoja del paciente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Carta de derivación</translation>
    </message>
    <message>
        <source>Referral letter as it was handed out</source>
        <translation>Carta de derivación tal como se entregó</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Reescribir</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reescrita</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Segundo idioma al lado</translation>
    </message>
    <message>
        <source>Sheet as it was handed out</source>
        <translation>Hoja tal como se entregó</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corta</translation>
    </message>
    <message>
        <source>Short, one page</source>
        <translation>Corta, una página</translation>
    </message>
    <message>
        <source>Signed, visit of {day}</source>
        <translation>Firmada, visita del {day}</translation>
    </message>
    <message>
        <source>Signed: amend the visit to change a line.</source>
        <translation>Firmada: enmiende la visita para cambiar una línea.</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Tamaño en pantalla</translation>
    </message>
    <message>
        <source>Text at 16 points</source>
        <translation>Texto a 16 puntos</translation>
    </message>
    <message>
        <source>Text size in points</source>
        <translation>Tamaño del texto en puntos</translation>
    </message>
    <message>
        <source>The one message</source>
        <translation>El mensaje principal</translation>
    </message>
    <message>
        <source>The sheet is being made</source>
        <translation>Se está haciendo la hoja</translation>
    </message>
    <message>
        <source>There is no sheet yet.</source>
        <translation>Aún no hay hoja.</translation>
    </message>
    <message>
        <source>This is the first page.</source>
        <translation>Esta es la primera página.</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>Esta es la última página.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Vision is among the usual MS symptoms.</source>
        <translation>La visión está entre los síntomas habituales de EM.</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Qué papel</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Why not now</source>
        <translation>Por qué no ahora</translation>
    </message>
    <message>
        <source>another paper</source>
        <translation>otro papel</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>volver a la página</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>move the line</source>
        <translation>mover la línea</translation>
    </message>
    <message>
        <source>next choice</source>
        <translation>opción siguiente</translation>
    </message>
    <message>
        <source>options and lines</source>
        <translation>opciones y líneas</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>reword</source>
        <translation>reescribir</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>guardar como PDF</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>desplazar</translation>
    </message>
    <message>
        <source>the lines</source>
        <translation>las líneas</translation>
    </message>
    <message>
        <source>turn the page</source>
        <translation>pasar la página</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>{names} among the usual MS symptoms.</source>
        <translation>{names} entre los síntomas habituales de EM.</translation>
    </message>
    <message>
        <source>{n} changes have no place on it</source>
        <translation>{n} cambios no tienen lugar en ella</translation>
    </message>
    <message>
        <source>“Why not now” as it was handed out</source>
        <translation>«Por qué no ahora» tal como se entregó</translation>
    </message>
</context>
<context>
    <name>SignBox</name>
    <message>
        <source>; and {n} more</source>
        <translation>; y {n} más</translation>
    </message>
    <message>
        <source>Ctrl ⏎</source>
        <translation>Ctrl ⏎</translation>
    </message>
    <message>
        <source>Go to that text</source>
        <translation>Ir a ese texto</translation>
    </message>
    <message>
        <source>Not answered: {listed}. Press Ctrl Enter again to sign with these open.</source>
        <translation>Sin responder: {listed}. Pulse Ctrl Enter otra vez para firmar así.</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>Firmar de todos modos</translation>
    </message>
    <message>
        <source>Sign as {name}, and make the sheet</source>
        <translation>Firmar como {name} y hacer la hoja</translation>
    </message>
    <message>
        <source>Sign, and make the sheet</source>
        <translation>Firmar y hacer la hoja</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Signed is final. Later changes become a new version.</source>
        <translation>Lo firmado es definitivo. Los cambios posteriores son una versión nueva.</translation>
    </message>
    <message>
        <source>Whoever is signed in signs</source>
        <translation>Firma quien ha entrado</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>After several tries there is a wait: {time}.</source>
        <translation>Tras varios intentos hay una espera: {time}.</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not the right password.</source>
        <translation>No es la contraseña correcta.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>The file with the keys was damaged, and the one before it is in use. </source>
        <translation>El archivo con las claves estaba dañado y se usa el anterior. </translation>
    </message>
    <message>
        <source>The records on this computer are encrypted.</source>
        <translation>Los registros de este equipo están cifrados.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Wait until the next try</source>
        <translation>Espere hasta el próximo intento</translation>
    </message>
    <message>
        <source>What was changed last, a password or a user, may be missing.</source>
        <translation>Puede faltar lo último que se cambió, una contraseña o un usuario.</translation>
    </message>
    <message>
        <source>another user</source>
        <translation>otro usuario</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>parte siguiente</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>entrar</translation>
    </message>
    <message>
        <source>{name} goes on where the window was left. Another user begins anew.</source>
        <translation>{name} sigue donde quedó la ventana. Otro usuario empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Assistants do not sign. A clinician signs in and signs it.</source>
        <translation>Los asistentes no firman. Un clínico entra y la firma.</translation>
    </message>
    <message>
        <source>The guideline is not for this person, so there is no plan of it to sign.</source>
        <translation>La guía no es para esta persona, así que no hay plan suyo que firmar.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Close MSBack</source>
        <translation>Cerrar MSBack</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Go back to the guideline that came with MSBack, then install the update again.</source>
        <translation>Vuelva a la guía que venía con MSBack, e instale otra vez la actualización.</translation>
    </message>
    <message>
        <source>Install MSBack again, or send this list to whoever changed the guideline.</source>
        <translation>Instale MSBack otra vez, o envíe esta lista a quien cambió la guía.</translation>
    </message>
    <message>
        <source>Its files have mistakes, so MSBack gives no advice and has not opened the records.</source>
        <translation>Sus archivos tienen errores, así que MSBack no recomienda nada y no ha abierto los registros.</translation>
    </message>
    <message>
        <source>Nothing is lost. Tell whoever gave you the update.</source>
        <translation>No se pierde nada. Avise a quien le dio la actualización.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>The guideline is damaged</source>
        <translation>La guía está dañada</translation>
    </message>
    <message>
        <source>The newer program did not start.</source>
        <translation>El programa más nuevo no arrancó.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use the guideline that came with MSBack</source>
        <translation>Usar la guía que venía con MSBack</translation>
    </message>
    <message>
        <source>Version {version} showed no window, so the one before runs again.</source>
        <translation>La versión {version} no mostró ventana, así que funciona otra vez la anterior.</translation>
    </message>
</context>
<context>
    <name>StartFault</name>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>parte siguiente</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Guideline does not apply</source>
        <translation>La guía no se aplica</translation>
    </message>
    <message>
        <source>More about this patient</source>
        <translation>Más sobre este paciente</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>as on {day}</source>
        <translation>según {day}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>1 visit</source>
        <translation>1 visita</translation>
    </message>
    <message>
        <source>Begin the first one.</source>
        <translation>Empiece la primera.</translation>
    </message>
    <message>
        <source>Filter: documents</source>
        <translation>Filtro: documentos</translation>
    </message>
    <message>
        <source>Filter: everything</source>
        <translation>Filtro: todo</translation>
    </message>
    <message>
        <source>Filter: follow-ups</source>
        <translation>Filtro: seguimientos</translation>
    </message>
    <message>
        <source>Filter: merges</source>
        <translation>Filtro: uniones</translation>
    </message>
    <message>
        <source>Filter: visits</source>
        <translation>Filtro: visitas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-up: {note}</source>
        <translation>Seguimiento: {note}</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Aún sin visitas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>came on {day}</source>
        <translation>vino el {day}</translation>
    </message>
    <message>
        <source>of the visit of {day}</source>
        <translation>de la visita del {day}</translation>
    </message>
    <message>
        <source>own lines: {n}</source>
        <translation>líneas propias: {n}</translation>
    </message>
    <message>
        <source>pain {n}</source>
        <translation>dolor {n}</translation>
    </message>
    <message>
        <source>replaced by version {n}</source>
        <translation>sustituida por la versión {n}</translation>
    </message>
    <message>
        <source>signed {name}</source>
        <translation>firmó {name}</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versión {n}</translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation>{n} aceptados</translation>
    </message>
    <message>
        <source>{n} declined</source>
        <translation>{n} rechazados</translation>
    </message>
    <message>
        <source>{n} earlier</source>
        <translation>{n} anteriores</translation>
    </message>
    <message>
        <source>{n} visits</source>
        <translation>{n} visitas</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>1 patient</source>
        <translation>1 paciente</translation>
    </message>
    <message>
        <source>A day without power</source>
        <translation>Un día sin luz</translation>
    </message>
    <message>
        <source>Find a patient: name, birth date, number or phone</source>
        <translation>Buscar paciente: nombre, fecha de nacimiento, número o teléfono</translation>
    </message>
    <message>
        <source>Guideline in use</source>
        <translation>Guía en uso</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Paciente nuevo</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Formulario en papel</translation>
    </message>
    <message>
        <source>Paper form for a day without power</source>
        <translation>Formulario en papel para un día sin luz</translation>
    </message>
    <message>
        <source>Paper form of the questions, for a day without power</source>
        <translation>Formulario en papel de las preguntas, para un día sin luz</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>begin visit</source>
        <translation>empezar visita</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>resume the last draft</source>
        <translation>retomar el último borrador</translation>
    </message>
    <message>
        <source>search, from anywhere</source>
        <translation>buscar, desde cualquier sitio</translation>
    </message>
    <message>
        <source>{n} patients</source>
        <translation>{n} pacientes</translation>
    </message>
    <message>
        <source>{title} {version} · {statements} statements, {facts} facts · {digest}</source>
        <translation>{title} {version} · {statements} enunciados, {facts} datos · {digest}</translation>
    </message>
</context>
<context>
    <name>Together</name>
    <message>
        <source>Checked together</source>
        <translation>Comprobados juntos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{clash} ({facts}). Decline one of the two.</source>
        <translation>{clash} ({facts}). Rechace uno de los dos.</translation>
    </message>
    <message>
        <source>{n} medicines, 1 pair</source>
        <translation>{n} medicamentos, 1 par</translation>
    </message>
    <message>
        <source>{n} medicines, {m} pairs</source>
        <translation>{n} medicamentos, {m} pares</translation>
    </message>
    <message>
        <source>{n} other pairs: no fact speaks against them</source>
        <translation>{n} pares más: ningún dato habla en contra</translation>
    </message>
    <message>
        <source>{one} with {other}</source>
        <translation>{one} con {other}</translation>
    </message>
    <message>
        <source>{one} with {other}: no fact speaks against it</source>
        <translation>{one} con {other}: ningún dato habla en contra</translation>
    </message>
    <message>
        <source>{one} with {other}: not together</source>
        <translation>{one} con {other}: no juntos</translation>
    </message>
    <message>
        <source>{one} with {other}: take care</source>
        <translation>{one} con {other}: con cuidado</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>About this guideline</source>
        <translation>Acerca de esta guía</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seguimientos</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>List: {names}</source>
        <translation>Lista: {names}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock the window: Ctrl L</source>
        <translation>Bloquear la ventana: Ctrl L</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>1 of 3: red flags come first</source>
        <translation>1 de 3: primero las señales de alarma</translation>
    </message>
    <message>
        <source>2 of 3: the plan</source>
        <translation>2 de 3: el plan</translation>
    </message>
    <message>
        <source>3 of 3: the sheet to hand out</source>
        <translation>3 de 3: la hoja que se entrega</translation>
    </message>
    <message>
        <source>A accepts a piece of advice, D declines it with a reason. Only what is accepted goes on to the sheet.</source>
        <translation>A acepta un consejo, R lo rechaza con un motivo. Solo lo aceptado pasa a la hoja.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar la visita guiada</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Tour of three steps</source>
        <translation>Visita guiada de tres pasos</translation>
    </message>
    <message>
        <source>What was accepted, in plain words; a draft until the plan is signed. Done leads to Today, where the sample can be removed.</source>
        <translation>Lo que se aceptó, en palabras sencillas; un borrador hasta que se firme el plan. Hecho lleva a Hoy, donde se puede quitar la muestra.</translation>
    </message>
    <message>
        <source>Y, N and U answer yes, no, not known. Change one: the panel says at once what it means. Ctrl Z takes it back.</source>
        <translation>S, N y U responden sí, no, no se sabe. Cambie una respuesta: el panel dice enseguida qué significa. Ctrl Z la deshace.</translation>
    </message>
</context>
<context>
    <name>TwicePassword</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>La contraseña otra vez</translation>
    </message>
    <message>
        <source>{count} characters: long enough. Longer is safer.</source>
        <translation>{count} caracteres: suficientes. Más larga es más segura.</translation>
    </message>
    <message>
        <source>{least} characters or more; {count} so far. A few words of your own are easy to keep.</source>
        <translation>{least} caracteres o más; van {count}. Unas palabras propias son fáciles de recordar.</translation>
    </message>
</context>
<context>
    <name>UserEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Nobody removes themselves</source>
        <translation>Nadie se elimina a sí mismo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Eliminar a {name}?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This user cannot sign in any more. What was signed stays as it is.</source>
        <translation>Este usuario ya no podrá entrar. Lo firmado queda como está.</translation>
    </message>
</context>
<context>
    <name>UserFields</name>
    <message>
        <source>Name, as it stands on what is signed</source>
        <translation>Nombre, como figura en lo que se firma</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Clinician</source>
        <translation>Clínico</translation>
    </message>
    <message>
        <source>Looks after users, backups and settings; sees no patients.</source>
        <translation>Cuida de usuarios, copias y ajustes; no ve pacientes.</translation>
    </message>
    <message>
        <source>Sees patients and fills in visits; does not sign.</source>
        <translation>Ve pacientes y rellena visitas; no firma.</translation>
    </message>
    <message>
        <source>Sees patients, decides and signs.</source>
        <translation>Ve pacientes, decide y firma.</translation>
    </message>
</context>
<context>
    <name>UsersBox</name>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Each user has a password of their own and signs with their name.</source>
        <translation>Cada usuario tiene su propia contraseña y firma con su nombre.</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Hoja de recuperación nueva</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>1 other, not a red flag</source>
        <translation>1 más, no es señal de alarma</translation>
    </message>
    <message>
        <source>1 red flag</source>
        <translation>1 señal de alarma</translation>
    </message>
    <message>
        <source>Allergies not asked</source>
        <translation>Alergias sin preguntar</translation>
    </message>
    <message>
        <source>Allergies not known</source>
        <translation>Alergias desconocidas</translation>
    </message>
    <message>
        <source>Allergy: {names}</source>
        <translation>Alergia: {names}</translation>
    </message>
    <message>
        <source>Compare this visit with today’s guideline</source>
        <translation>Comparar esta visita con la guía de hoy</translation>
    </message>
    <message>
        <source>Every needed question is answered.</source>
        <translation>Todas las preguntas necesarias tienen respuesta.</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Last visit: {words}</source>
        <translation>Última visita: {words}</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Hacer una versión nueva</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No known allergy</source>
        <translation>Sin alergias conocidas</translation>
    </message>
    <message>
        <source>No plan: the guideline failed.</source>
        <translation>Sin plan: la guía falló.</translation>
    </message>
    <message>
        <source>No plan: {why}</source>
        <translation>Sin plan: {why}</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>N.º {number}</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Sin guardar: {why}</translation>
    </message>
    <message>
        <source>Not stored: {name}</source>
        <translation>No guardado: {name}</translation>
    </message>
    <message>
        <source>Nothing is urgent. A letter is among the papers.</source>
        <translation>Nada es urgente. Hay una carta entre los papeles.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>One answer as at the last visit</source>
        <translation>Una respuesta como en la última visita</translation>
    </message>
    <message>
        <source>One answer set to no</source>
        <translation>Una respuesta puesta en no</translation>
    </message>
    <message>
        <source>One answer set to: {values}</source>
        <translation>Una respuesta puesta en: {values}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <source>Signed by {name} on {day} at {time}; later changes become a new version.</source>
        <translation>Firmado por {name} el {day} a las {time}; los cambios posteriores son una versión nueva.</translation>
    </message>
    <message>
        <source>Since about {day}</source>
        <translation>Desde hacia el {day}</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Today’s guideline</source>
        <translation>La guía de hoy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Visit, {day}</source>
        <translation>Visita, {day}</translation>
    </message>
    <message>
        <source>You may stop here.</source>
        <translation>Puede parar aquí.</translation>
    </message>
    <message>
        <source>Your answers stay here.</source>
        <translation>Sus respuestas se quedan aquí.</translation>
    </message>
    <message>
        <source>after a 1</source>
        <translation>después de un 1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>as last visit</source>
        <translation>como última visita</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>back to the page</source>
        <translation>volver a la página</translation>
    </message>
    <message>
        <source>baseline: {words}</source>
        <translation>basal: {words}</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>empezada {time}</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>nac. {day}</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>eGFR {n}</source>
        <translation>FGe {n}</translation>
    </message>
    <message>
        <source>female</source>
        <translation>mujer</translation>
    </message>
    <message>
        <source>find</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>follow-up and signature</source>
        <translation>seguimiento y firma</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>group unchanged</source>
        <translation>grupo sin cambios</translation>
    </message>
    <message>
        <source>how to ask</source>
        <translation>cómo preguntar</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>carta</translation>
    </message>
    <message>
        <source>male</source>
        <translation>hombre</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>next open</source>
        <translation>siguiente abierta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no MS therapy</source>
        <translation>sin tratamiento de EM</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ninguno de estos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>otro sexo</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>signed {time} · {name}</source>
        <translation>firmada {time} · {name}</translation>
    </message>
    <message>
        <source>take the number</source>
        <translation>tomar el número</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>tick what is found, go on</source>
        <translation>marcar lo encontrado, seguir</translation>
    </message>
    <message>
        <source>today’s guideline</source>
        <translation>la guía de hoy</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versión {n}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{course} MS</source>
        <translation>EM {course}</translation>
    </message>
    <message>
        <source>{flags}, 1 other</source>
        <translation>{flags}, 1 más</translation>
    </message>
    <message>
        <source>{flags}, {n} others</source>
        <translation>{flags}, {n} más</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>{n} answers as at the last visit</source>
        <translation>{n} respuestas como en la última visita</translation>
    </message>
    <message>
        <source>{n} answers set to no</source>
        <translation>{n} respuestas puestas en no</translation>
    </message>
    <message>
        <source>{n} answers set to: {values}</source>
        <translation>{n} respuestas puestas en: {values}</translation>
    </message>
    <message>
        <source>{n} others, no red flag</source>
        <translation>{n} más, ninguna señal de alarma</translation>
    </message>
    <message>
        <source>{n} red flags</source>
        <translation>{n} señales de alarma</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} años</translation>
    </message>
    <message>
        <source>{said}. Still open here: {names}</source>
        <translation>{said}. Aún sin responder aquí: {names}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Not everything is saved.</source>
        <translation>No todo está guardado.</translation>
    </message>
    <message>
        <source>Offline by design. Nothing leaves this computer.</source>
        <translation>Sin conexión por diseño. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>One visit is written by one user at a time. Every answer so far is kept.</source>
        <translation>Una visita la escribe un usuario a la vez. Se conservan todas las respuestas.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas las teclas</translation>
    </message>
    <message>
        <source>{name} has this draft.</source>
        <translation>{name} tiene este borrador.</translation>
    </message>
    <message>
        <source>{why}. What is not saved is lost when you leave.</source>
        <translation>{why}. Lo que no está guardado se pierde al salir.</translation>
    </message>
</context>
<context>
    <name>_Mistakes</name>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
</context>
</TS>
