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
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>sin grado</translation>
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
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>preguntado {day}</translation>
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
        <translation>U</translation>
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
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any urgency</source>
        <translation>Toda urgencia</translation>
    </message>
    <message>
        <source>Choose a longer time, or search for less.</source>
        <translation>Elija un plazo mayor o busque menos.</translation>
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
        <source>Nobody</source>
        <translation>Nadie</translation>
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
        <source>All follow-ups</source>
        <translation>Todos los seguimientos</translation>
    </message>
    <message>
        <source>Emergency at last visit</source>
        <translation>Emergencia en la última visita</translation>
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
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
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
        <source>all follow-ups</source>
        <translation>todos los seguimientos</translation>
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
        <source>clear the answer</source>
        <translation>borrar la respuesta</translation>
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
        <source>note</source>
        <translation>nota</translation>
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
        <source>save as PDF</source>
        <translation>guardar como PDF</translation>
    </message>
    <message>
        <source>save details or a new patient</source>
        <translation>guardar los datos o un paciente nuevo</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>desplazar</translation>
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
        <source>tick in a list; type to find</source>
        <translation>marcar en una lista; escribir para buscar</translation>
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
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
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
        <source>Every question is answered.</source>
        <translation>Todas las preguntas están respondidas.</translation>
    </message>
    <message>
        <source>Next open question</source>
        <translation>Siguiente pregunta abierta</translation>
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
        <translation>{asked} de {total}</translation>
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
        <source>Every question is answered.</source>
        <translation>Todas las preguntas están respondidas.</translation>
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
        <source>follow-up and signature</source>
        <translation>seguimiento y firma</translation>
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
