<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>guideline</name>
    <message>
        <source>Low back pain in multiple sclerosis</source>
        <translation>Dolor lumbar en la esclerosis múltiple</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Who is this visit for? Dose limits and safety checks rest on these.</source>
        <translation>¿Para quién es esta visita? Los límites de dosis y los controles de seguridad se basan en esto.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pregnancy and breastfeeding</source>
        <translation>Embarazo y lactancia</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Señales de alarma</translation>
    </message>
    <message>
        <source>Is it here now, and new or worse than this person’s usual MS?</source>
        <translation>¿Está ahora, y es nuevo o peor que la EM habitual de esta persona?</translation>
    </message>
    <message>
        <source>Cauda equina</source>
        <translation>Cauda equina</translation>
    </message>
    <message>
        <source>Cord and nerve</source>
        <translation>Médula y nervio</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Cáncer</translation>
    </message>
    <message>
        <source>Injury and weak bone</source>
        <translation>Lesión y hueso frágil</translation>
    </message>
    <message>
        <source>Artery</source>
        <translation>Arteria</translation>
    </message>
    <message>
        <source>Your own suspicion</source>
        <translation>Su propia sospecha</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>This episode. Ask about the back, not about MS pain elsewhere.</source>
        <translation>Este episodio. Pregunte por la espalda, no por el dolor de la EM en otros sitios.</translation>
    </message>
    <message>
        <source>This episode</source>
        <translation>Este episodio</translation>
    </message>
    <message>
        <source>The last 7 days (PEG)</source>
        <translation>Los últimos 7 días (PEG)</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Cómo es</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>EM</translation>
    </message>
    <message>
        <source>What is usual for this person, and what is new.</source>
        <translation>Qué es habitual en esta persona y qué es nuevo.</translation>
    </message>
    <message>
        <source>Course and usual state</source>
        <translation>Curso y estado habitual</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Heat and skin</source>
        <translation>Calor y piel</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Other illness that decides which treatment is safe.</source>
        <translation>Otras enfermedades que deciden qué tratamiento es seguro.</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Stomach and bowel</source>
        <translation>Estómago e intestino</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Riñón</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Hígado</translation>
    </message>
    <message>
        <source>Today, and the skin</source>
        <translation>Hoy, y la piel</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Otras afecciones</translation>
    </message>
    <message>
        <source>Mind, substances, breathing</source>
        <translation>Ánimo, sustancias, respiración</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Everything taken now, with and without a prescription. Ask to see the boxes.</source>
        <translation>Todo lo que toma ahora, con y sin receta. Pida ver las cajas.</translation>
    </message>
    <message>
        <source>MS therapy</source>
        <translation>Tratamiento de la EM</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Otros medicamentos</translation>
    </message>
    <message>
        <source>About these medicines</source>
        <translation>Sobre estos medicamentos</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Tratamientos</translation>
    </message>
    <message>
        <source>What has been tried for this episode, and how it went.</source>
        <translation>Qué se ha probado en este episodio, y cómo fue.</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>Muscle relaxant</source>
        <translation>Relajante muscular</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Segunda línea</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>This guideline is for adults, 18 and over</source>
        <translation>Esta guía es para adultos, desde 18 años</translation>
    </message>
    <message>
        <source>Take it from the date of birth where you can. Under 18 this guideline does not apply and gives no plan.</source>
        <translation>Tómela de la fecha de nacimiento si puede. Con menos de 18 esta guía no se aplica y no da ningún plan.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Ask how the person is recorded, and how they wish to be addressed.</source>
        <translation>Pregunte cómo figura la persona en el registro y cómo quiere que se le trate.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Measured today, or the newest on record</source>
        <translation>Medido hoy, o el más reciente registrado</translation>
    </message>
    <message>
        <source>Weigh the person, seated scale or wheelchair scale if need be. If only an estimate is possible, choose Not known.</source>
        <translation>Pese a la persona, si hace falta en báscula de asiento o de silla de ruedas. Si solo se puede estimar, elija Desconocido.</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Pregnant, or could be</source>
        <translation>Embarazada, o podría estarlo</translation>
    </message>
    <message>
        <source>A medicine choice may turn on it</source>
        <translation>La elección de un medicamento puede depender de ello</translation>
    </message>
    <message>
        <source>Ask: “Could you be pregnant?” Choose Possible when it cannot be ruled out, and offer a test. Choose Not pregnant for everyone who cannot become pregnant.</source>
        <translation>Pregunte: «¿Podría estar embarazada?» Elija Posible cuando no se pueda descartar y ofrezca una prueba. Elija Sin embarazo para quien no puede quedar embarazada.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Embarazo</translation>
    </message>
    <message>
        <source>Not pregnant</source>
        <translation>Sin embarazo</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Embarazada</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>Semanas de embarazo</translation>
    </message>
    <message>
        <source>NSAID advice changes at 20 and at 30 weeks</source>
        <translation>El consejo sobre AINE cambia a las 20 y a las 30 semanas</translation>
    </message>
    <message>
        <source>Use the dating scan if there is one, else the last period. Enter completed weeks.</source>
        <translation>Use la ecografía de datación si la hay; si no, la última regla. Anote las semanas cumplidas.</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>Semanas de embarazo</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <translation>Lactancia</translation>
    </message>
    <message>
        <source>Also a few feeds a day, or expressed milk</source>
        <translation>También unas pocas tomas al día, o leche extraída</translation>
    </message>
    <message>
        <source>Ask: “Are you breastfeeding or giving your milk in a bottle?” Any amount counts.</source>
        <translation>Pregunte: «¿Da el pecho, o da su leche en biberón?» Cualquier cantidad cuenta.</translation>
    </message>
    <message>
        <source>Multiple sclerosis is confirmed</source>
        <translation>La esclerosis múltiple está confirmada</translation>
    </message>
    <message>
        <source>By a neurologist; a suspicion is not enough</source>
        <translation>Por neurología; una sospecha no basta</translation>
    </message>
    <message>
        <source>Look for a neurologist’s letter. If MS is not confirmed, this guideline does not apply and gives no plan.</source>
        <translation>Busque un informe de neurología. Si la EM no está confirmada, esta guía no se aplica y no da ningún plan.</translation>
    </message>
    <message>
        <source>MS confirmed</source>
        <translation>EM confirmada</translation>
    </message>
    <message>
        <source>Numb between the legs, or around the anus</source>
        <translation>Adormecido entre las piernas o alrededor del ano</translation>
    </message>
    <message>
        <source>Saddle area; test with light touch</source>
        <translation>Zona en silla de montar; explore con tacto leve</translation>
    </message>
    <message>
        <source>Ask: “When you wipe or wash, does it feel normal between your legs and around your bottom?” Test light touch on both sides, with consent and a chaperone. Changed feeling counts; it need not be lost. Numbness that has long been usual is not a yes; any new change in it is.</source>
        <translation>Pregunte: «Al limpiarse o lavarse, ¿siente normal entre las piernas y alrededor del trasero?» Explore el tacto leve en ambos lados, con consentimiento y acompañante. Cuenta que la sensibilidad haya cambiado; no hace falta que falte. Un adormecimiento habitual desde hace tiempo no es un sí; cualquier cambio nuevo en él, sí.</translation>
    </message>
    <message>
        <source>Saddle numbness</source>
        <translation>Anestesia en silla de montar</translation>
    </message>
    <message>
        <source>Cannot pass urine, or leaks without feeling it</source>
        <translation>No puede orinar, o pierde orina sin sentirlo</translation>
    </message>
    <message>
        <source>New, or worse than the usual bladder</source>
        <translation>Nuevo, o peor que la vejiga habitual</translation>
    </message>
    <message>
        <source>Ask: “Is it new that you cannot start, that you do not feel the flow, or that you leak without noticing?” Then ask what the bladder was like before. MS can leave urine behind for years; a change from that still counts. If you can, measure what is left after passing urine.</source>
        <translation>Pregunte: «¿Es nuevo que no pueda empezar, que no sienta el chorro o que pierda sin notarlo?» Luego pregunte cómo era la vejiga antes. La EM puede dejar orina durante años; un cambio respecto a eso también cuenta. Si puede, mida lo que queda tras orinar.</translation>
    </message>
    <message>
        <source>New bladder failure</source>
        <translation>Fallo nuevo de la vejiga</translation>
    </message>
    <message>
        <source>Cannot hold stool</source>
        <translation>No retiene las heces</translation>
    </message>
    <message>
        <source>New, or worse than the usual bowel</source>
        <translation>Nuevo, o peor que el intestino habitual</translation>
    </message>
    <message>
        <source>Ask: “Have you lost stool without feeling it come, or can you no longer tell when your bowel is full?” Ask what is usual. A lax anal sphincter speaks for yes.</source>
        <translation>Pregunte: «¿Ha perdido heces sin sentir que venían, o ya no nota cuándo tiene el intestino lleno?» Pregunte qué es lo habitual. Un esfínter anal flojo habla a favor de un sí.</translation>
    </message>
    <message>
        <source>New bowel incontinence</source>
        <translation>Incontinencia fecal nueva</translation>
    </message>
    <message>
        <source>Weak or painful in both legs</source>
        <translation>Debilidad o dolor en ambas piernas</translation>
    </message>
    <message>
        <source>New, both sides</source>
        <translation>Nuevo, en ambos lados</translation>
    </message>
    <message>
        <source>Ask about pain, weakness or numbness down both legs. Test hips, knees, ankles and toes on each side and compare with what is recorded as usual. New on both sides is a yes, also where the legs were weak before.</source>
        <translation>Pregunte por dolor, debilidad o adormecimiento en ambas piernas. Explore caderas, rodillas, tobillos y dedos de cada lado y compare con lo registrado como habitual. Nuevo en ambos lados es un sí, también donde las piernas ya eran débiles.</translation>
    </message>
    <message>
        <source>Both legs affected</source>
        <translation>Ambas piernas afectadas</translation>
    </message>
    <message>
        <source>Loss of sexual feeling or function</source>
        <translation>Pérdida de sensibilidad o función sexual</translation>
    </message>
    <message>
        <source>New, within the last weeks</source>
        <translation>Nuevo, en las últimas semanas</translation>
    </message>
    <message>
        <source>Say why you ask: “The nerves of the lower back also serve sex.” Then: “Has feeling in your genitals, or sexual function, changed in the last weeks?” Long-standing trouble is not a yes; a change from it is.</source>
        <translation>Diga por qué pregunta: «Los nervios de la parte baja de la espalda también sirven al sexo.» Luego: «¿Ha cambiado en las últimas semanas la sensibilidad de sus genitales o su función sexual?» Una dificultad antigua no es un sí; un cambio en ella, sí.</translation>
    </message>
    <message>
        <source>New sexual change</source>
        <translation>Cambio sexual nuevo</translation>
    </message>
    <message>
        <source>Feeling changed below a line on the trunk</source>
        <translation>Sensibilidad cambiada por debajo de una línea en el tronco</translation>
    </message>
    <message>
        <source>Or a new tight band round the body</source>
        <translation>O una banda apretada nueva alrededor del cuerpo</translation>
    </message>
    <message>
        <source>Move a light touch, then something cool, up from the legs to the chest on both sides, front and back. Ask where it changes, and about a new tight band. A band can be an MS “hug”; new, it still counts. This sign points to the cord, not the back.</source>
        <translation>Suba con tacto leve, y luego con algo fresco, desde las piernas hasta el pecho en ambos lados, por delante y por detrás. Pregunte dónde cambia, y por una banda apretada nueva. Una banda puede ser un «abrazo» de la EM; si es nueva, también cuenta. Este signo señala la médula, no la espalda.</translation>
    </message>
    <message>
        <source>Sensory level</source>
        <translation>Nivel sensitivo</translation>
    </message>
    <message>
        <source>Weakness, numbness or walking getting worse</source>
        <translation>Debilidad, adormecimiento o marcha que empeoran</translation>
    </message>
    <message>
        <source>Over hours to weeks, beyond the usual</source>
        <translation>En horas a semanas, más de lo habitual</translation>
    </message>
    <message>
        <source>Ask: “What could you do a few weeks ago that you cannot do now?” Think of stairs, standing up, distance. Test strength, feeling and walking, and compare with the record. Whether back or MS is the cause, worsening is a yes. Do not wait a day to see whether leg weakness passes.</source>
        <translation>Pregunte: «¿Qué podía hacer hace unas semanas que ahora no puede?» Piense en escaleras, levantarse, distancia. Explore fuerza, sensibilidad y marcha, y compare con el registro. Sea la causa la espalda o la EM, empeorar es un sí. No espere un día para ver si la debilidad de las piernas pasa.</translation>
    </message>
    <message>
        <source>Worsening deficit</source>
        <translation>Déficit que empeora</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>38.0 °C or more, or shaking chills</source>
        <translation>38,0 °C o más, o escalofríos con temblor</translation>
    </message>
    <message>
        <source>Measure it now and ask about chills at home. Ask when paracetamol or an NSAID was last taken: both can hide a fever. A normal temperature does not rule out an infection of the spine.</source>
        <translation>Mídala ahora y pregunte por escalofríos en casa. Pregunte cuándo tomó por última vez paracetamol o un AINE: ambos pueden ocultar una fiebre. Una temperatura normal no descarta una infección de la columna.</translation>
    </message>
    <message>
        <source>Serious infection in the last weeks</source>
        <translation>Infección grave en las últimas semanas</translation>
    </message>
    <message>
        <source>Blood, spine or skin; urine infection with sepsis</source>
        <translation>Sangre, columna o piel; infección de orina con sepsis</translation>
    </message>
    <message>
        <source>Ask: “Have you been in hospital, or had antibiotics through a drip, in the last weeks?” Read the discharge letter. Look at the skin, pressure areas too.</source>
        <translation>Pregunte: «¿Ha estado ingresado, o con antibióticos por vena, en las últimas semanas?» Lea el informe de alta. Mire la piel, también las zonas de presión.</translation>
    </message>
    <message>
        <source>Serious infection</source>
        <translation>Infección grave</translation>
    </message>
    <message>
        <source>Urine infection</source>
        <translation>Infección de orina</translation>
    </message>
    <message>
        <source>Now or in the last weeks, no sepsis</source>
        <translation>Ahora o en las últimas semanas, sin sepsis</translation>
    </message>
    <message>
        <source>Ask about burning, a new smell, new urgency, and antibiotics for the bladder. Test the urine if in doubt. The urinary tract is the commonest distant source of infection in the spine, and can make old MS symptoms flare. It weighs more with a medicine that weakens immunity.</source>
        <translation>Pregunte por escozor, olor nuevo, urgencia nueva y antibióticos para la vejiga. Analice la orina si duda. Las vías urinarias son el foco a distancia más frecuente de una infección de la columna, y pueden reavivar síntomas antiguos de EM. Pesa más con un medicamento que debilita la inmunidad.</translation>
    </message>
    <message>
        <source>Injects drugs</source>
        <translation>Se inyecta drogas</translation>
    </message>
    <message>
        <source>Prescribed injections do not count</source>
        <translation>Las inyecciones recetadas no cuentan</translation>
    </message>
    <message>
        <source>Ask everyone, in the same voice: “Do you inject anything that was not prescribed?” Injected MS medicine is not meant.</source>
        <translation>Pregunte a todos, con el mismo tono: «¿Se inyecta algo que no le hayan recetado?» No se trata de los medicamentos inyectados de la EM.</translation>
    </message>
    <message>
        <source>Needle or surgery in the spine</source>
        <translation>Aguja o cirugía en la columna</translation>
    </message>
    <message>
        <source>In the last weeks</source>
        <translation>En las últimas semanas</translation>
    </message>
    <message>
        <source>Ask about a lumbar puncture, an epidural, an injection beside the spine, or an operation. Look for a fresh scar or a red puncture site.</source>
        <translation>Pregunte por una punción lumbar, una epidural, una inyección junto a la columna o una operación. Busque una cicatriz reciente o un punto de punción enrojecido.</translation>
    </message>
    <message>
        <source>Spinal procedure</source>
        <translation>Procedimiento en la columna</translation>
    </message>
    <message>
        <source>Has had cancer</source>
        <translation>Ha tenido cáncer</translation>
    </message>
    <message>
        <source>Any site, any year</source>
        <translation>En cualquier sitio, en cualquier año</translation>
    </message>
    <message>
        <source>Ask: “Has a doctor ever told you that you had cancer?” Cured cancer counts. Alone it is noted and is not urgent; with weight loss, night pain, age over 50 or pain beyond 4 weeks it is.</source>
        <translation>Pregunte: «¿Le ha dicho alguna vez un médico que tenía cáncer?» Un cáncer curado cuenta. Por sí solo se anota y no es urgente; con pérdida de peso, dolor nocturno, edad de más de 50 o dolor de más de 4 semanas, sí.</translation>
    </message>
    <message>
        <source>Cancer history</source>
        <translation>Antecedente de cáncer</translation>
    </message>
    <message>
        <source>Weight loss without a reason</source>
        <translation>Pérdida de peso sin motivo</translation>
    </message>
    <message>
        <source>Ask: “Have your clothes become loose without your trying?” Compare with an earlier weight on record. Loss with a known cause, such as a diet, is not meant.</source>
        <translation>Pregunte: «¿Le queda floja la ropa sin haberlo buscado?» Compare con un peso anterior registrado. No se trata de una pérdida con causa conocida, como una dieta.</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <translation>Pérdida de peso</translation>
    </message>
    <message>
        <source>Pain at night that nothing eases</source>
        <translation>Dolor nocturno que nada alivia</translation>
    </message>
    <message>
        <source>Ask: “Does the pain keep you awake, and is there any position that eases it?” Waking on turning over, and settling again, is not meant; nor are leg spasms at night.</source>
        <translation>Pregunte: «¿El dolor no le deja dormir, y hay alguna postura que lo alivie?» No se trata de despertar al girarse y volver a dormirse; ni de espasmos nocturnos de las piernas.</translation>
    </message>
    <message>
        <source>Unrelenting night pain</source>
        <translation>Dolor nocturno implacable</translation>
    </message>
    <message>
        <source>Major injury before the pain</source>
        <translation>Lesión grave antes del dolor</translation>
    </message>
    <message>
        <source>Such as a road crash or a fall from a height</source>
        <translation>Como un accidente de tráfico o una caída de altura</translation>
    </message>
    <message>
        <source>Ask what happened just before the pain began. Look for deformity. Sudden severe pain in the midline that eases on lying down makes a fracture likelier.</source>
        <translation>Pregunte qué pasó justo antes de empezar el dolor. Busque deformidad. Un dolor súbito e intenso en la línea media que se alivia al tumbarse hace más probable una fractura.</translation>
    </message>
    <message>
        <source>Major injury</source>
        <translation>Lesión grave</translation>
    </message>
    <message>
        <source>Small fall, knock or lift before the pain</source>
        <translation>Caída leve, golpe o levantamiento antes del dolor</translation>
    </message>
    <message>
        <source>It matters when bone is weak</source>
        <translation>Importa cuando el hueso es frágil</translation>
    </message>
    <message>
        <source>Ask about a fall from standing, a slip in a transfer, a hard sit-down, a lift. People with MS break bones more easily, so small events count.</source>
        <translation>Pregunte por una caída desde de pie, un resbalón en una transferencia, un asiento brusco, un levantamiento. Las personas con EM se rompen huesos con más facilidad, así que lo pequeño cuenta.</translation>
    </message>
    <message>
        <source>Minor injury</source>
        <translation>Lesión leve</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Osteoporosis</translation>
    </message>
    <message>
        <source>Known thin or brittle bone</source>
        <translation>Hueso fino o frágil conocido</translation>
    </message>
    <message>
        <source>Ask about a bone density scan, medicine for the bones, or a bone broken by little force. In MS, moving little is the main cause of weak bone.</source>
        <translation>Pregunte por una densitometría, medicamentos para los huesos o un hueso roto con poca fuerza. En la EM, moverse poco es la causa principal de hueso frágil.</translation>
    </message>
    <message>
        <source>Steroids over a long time</source>
        <translation>Corticoides durante mucho tiempo</translation>
    </message>
    <message>
        <source>A short relapse course is asked for later</source>
        <translation>Un ciclo corto por un brote se pregunta más adelante</translation>
    </message>
    <message>
        <source>Ask about prednisone or a similar medicine taken day after day, for any illness. A course for a relapse has its own question on the page Medicines.</source>
        <translation>Pregunte por prednisona o un medicamento similar tomado día tras día, por cualquier enfermedad. Un ciclo por un brote tiene su propia pregunta en la página Medicamentos.</translation>
    </message>
    <message>
        <source>Long-term steroids</source>
        <translation>Corticoides prolongados</translation>
    </message>
    <message>
        <source>Pulsing lump in the belly</source>
        <translation>Bulto que late en el vientre</translation>
    </message>
    <message>
        <source>With the person lying flat, lay both hands gently beside the midline above the navel. A wide swelling that pushes the hands apart with each beat is a yes. New back or belly pain with collapse needs an ambulance at once.</source>
        <translation>Con la persona tumbada boca arriba, ponga ambas manos con suavidad junto a la línea media sobre el ombligo. Un bulto ancho que separa las manos con cada latido es un sí. Un dolor nuevo de espalda o vientre con desmayo necesita una ambulancia de inmediato.</translation>
    </message>
    <message>
        <source>Pulsing belly lump</source>
        <translation>Bulto abdominal pulsátil</translation>
    </message>
    <message>
        <source>Known aortic aneurysm</source>
        <translation>Aneurisma de aorta conocido</translation>
    </message>
    <message>
        <source>Also a small one that is being watched</source>
        <translation>También uno pequeño en vigilancia</translation>
    </message>
    <message>
        <source>Ask: “Has a scan ever shown a widened main artery?” Look through scan reports. It is likelier over 60, in smokers, and with high blood pressure.</source>
        <translation>Pregunte: «¿Alguna prueba de imagen mostró una arteria principal ensanchada?» Revise los informes de imagen. Es más probable por encima de 60, en fumadores y con presión alta.</translation>
    </message>
    <message>
        <source>Aortic aneurysm</source>
        <translation>Aneurisma de aorta</translation>
    </message>
    <message>
        <source>You suspect infection</source>
        <translation>Usted sospecha infección</translation>
    </message>
    <message>
        <source>Your judgement of the whole picture</source>
        <translation>Su juicio de todo el cuadro</translation>
    </message>
    <message>
        <source>Say yes if the whole picture worries you, even where each sign above is no. Single signs mislead both ways. Think of it sooner with a medicine that weakens immunity.</source>
        <translation>Diga sí si el conjunto le preocupa, aunque cada signo de arriba sea no. Los signos sueltos engañan en ambos sentidos. Piense antes en ella con un medicamento que debilita la inmunidad.</translation>
    </message>
    <message>
        <source>You suspect cancer</source>
        <translation>Usted sospecha cáncer</translation>
    </message>
    <message>
        <source>Say yes if the whole picture worries you, even where each sign above is no. Ask yourself again at every visit, above all when the pain has changed.</source>
        <translation>Diga sí si el conjunto le preocupa, aunque cada signo de arriba sea no. Pregúnteselo de nuevo en cada visita, sobre todo cuando el dolor ha cambiado.</translation>
    </message>
    <message>
        <source>You suspect cauda equina</source>
        <translation>Usted sospecha cauda equina</translation>
    </message>
    <message>
        <source>Say yes if bladder, bowel, saddle, sexual or leg changes together worry you. MS can look like it; never take that for granted when something is new.</source>
        <translation>Diga sí si los cambios de vejiga, intestino, silla de montar, sexo o piernas le preocupan en conjunto. La EM puede parecerse; nunca lo dé por hecho cuando algo es nuevo.</translation>
    </message>
    <message>
        <source>Worse with movement or load, eased by rest</source>
        <translation>Peor al moverse o con carga, mejor en reposo</translation>
    </message>
    <message>
        <source>Mechanical pattern</source>
        <translation>Patrón mecánico</translation>
    </message>
    <message>
        <source>Ask what brings the pain on and what eases it. Worse on bending, lifting or standing, and better in a position of ease, is a yes. Watch the person get up and turn.</source>
        <translation>Pregunte qué provoca el dolor y qué lo alivia. Peor al doblarse, levantar peso o estar de pie, y mejor en una postura cómoda, es un sí. Observe cómo se levanta y se gira.</translation>
    </message>
    <message>
        <source>How long has this pain lasted?</source>
        <translation>¿Cuánto ha durado este dolor?</translation>
    </message>
    <message>
        <source>Weeks since this episode began</source>
        <translation>Semanas desde que empezó este episodio</translation>
    </message>
    <message>
        <source>Ask: “When did this bout begin?” A landmark helps memory: a holiday, a fall, the last clinic visit. Count from the last time without this pain. More than 4 weeks opens the second line of care.</source>
        <translation>Pregunte: «¿Cuándo empezó este episodio?» Un hito ayuda a la memoria: unas vacaciones, una caída, la última visita. Cuente desde la última vez sin este dolor. Más de 4 semanas abre la segunda línea de atención.</translation>
    </message>
    <message>
        <source>Length of pain</source>
        <translation>Duración del dolor</translation>
    </message>
    <message>
        <source>Worst pain in the last 24 hours</source>
        <translation>Peor dolor en las últimas 24 horas</translation>
    </message>
    <message>
        <source>The worst it has been, not the average</source>
        <translation>El peor que ha habido, no la media</translation>
    </message>
    <message>
        <source>Ask: “Think of the worst moment since this time yesterday. From 0, no pain, to 10, the worst you can imagine, what was it?” Ask about the back only. Let the person say the number.</source>
        <translation>Pregunte: «Piense en el peor momento desde ayer a esta hora. De 0, sin dolor, a 10, el peor que pueda imaginar, ¿cuánto fue?» Pregunte solo por la espalda. Deje que la persona diga el número.</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Peor dolor</translation>
    </message>
    <message>
        <source>Pain on average</source>
        <translation>Dolor en promedio</translation>
    </message>
    <message>
        <source>Over the last 7 days, not the worst moment</source>
        <translation>En los últimos 7 días, no el peor momento</translation>
    </message>
    <message>
        <source>Ask: “Over the last 7 days, how strong was the pain on the whole, from 0 to 10?” The three items together give the PEG, their mean. Ask all three the same way each time, so that visits can be compared.</source>
        <translation>Pregunte: «En los últimos 7 días, ¿qué intensidad tuvo el dolor en general, de 0 a 10?» Los tres puntos juntos dan el PEG, su media. Pregunte los tres siempre igual, para poder comparar las visitas.</translation>
    </message>
    <message>
        <source>PEG pain</source>
        <translation>PEG dolor</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 ninguno</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 el peor</translation>
    </message>
    <message>
        <source>Pain took the joy out of life</source>
        <translation>El dolor quitó alegría a la vida</translation>
    </message>
    <message>
        <source>How far it did, over the last 7 days</source>
        <translation>Cuánto, en los últimos 7 días</translation>
    </message>
    <message>
        <source>Ask: “Over the last 7 days, how much did pain keep you from enjoying life, from 0 to 10?” Let the person say the number, and count what the pain did, not what MS did.</source>
        <translation>Pregunte: «En los últimos 7 días, ¿cuánto le impidió el dolor disfrutar de la vida, de 0 a 10?» Deje que la persona diga el número, y cuente lo que hizo el dolor, no lo que hizo la EM.</translation>
    </message>
    <message>
        <source>PEG enjoyment</source>
        <translation>PEG disfrute</translation>
    </message>
    <message>
        <source>0 not at all</source>
        <translation>0 nada</translation>
    </message>
    <message>
        <source>10 wholly</source>
        <translation>10 del todo</translation>
    </message>
    <message>
        <source>Pain got in the way of what the person does</source>
        <translation>El dolor estorbó lo que la persona hace</translation>
    </message>
    <message>
        <source>General activity, over the last 7 days</source>
        <translation>Actividad general, en los últimos 7 días</translation>
    </message>
    <message>
        <source>Ask: “Over the last 7 days, how much did pain hold you back in what you usually do, from 0 to 10?” Usual is what this person does with MS, not what others do.</source>
        <translation>Pregunte: «En los últimos 7 días, ¿cuánto le frenó el dolor en lo que suele hacer, de 0 a 10?» Lo habitual es lo que esta persona hace con la EM, no lo que hacen otros.</translation>
    </message>
    <message>
        <source>PEG activity</source>
        <translation>PEG actividad</translation>
    </message>
    <message>
        <source>Muscle spasm in the back</source>
        <translation>Espasmo muscular en la espalda</translation>
    </message>
    <message>
        <source>A tight, hard muscle; which kind comes next</source>
        <translation>Un músculo tenso y duro; qué tipo viene después</translation>
    </message>
    <message>
        <source>Ask whether muscles lock or cramp. Feel along both sides of the spine with the person lying, then standing.</source>
        <translation>Pregunte si los músculos se bloquean o se acalambran. Palpe a ambos lados de la columna con la persona tumbada y luego de pie.</translation>
    </message>
    <message>
        <source>Muscle spasm</source>
        <translation>Espasmo muscular</translation>
    </message>
    <message>
        <source>What kind of spasm is it?</source>
        <translation>¿Qué tipo de espasmo es?</translation>
    </message>
    <message>
        <source>Tender, one place; or MS spasticity in both legs</source>
        <translation>Doloroso, en un sitio; o espasticidad de la EM en ambas piernas</translation>
    </message>
    <message>
        <source>Local spasm is tender, in one place, and follows load. Spasticity is long-standing, in both legs: move the knee and ankle briskly and feel for a catch, then for clonus. Choose Unclear if you find both or cannot tell: a relaxant for the back does not work on MS spasticity.</source>
        <translation>El espasmo local duele al tacto, está en un sitio y sigue a la carga. La espasticidad es antigua y en ambas piernas: mueva rodilla y tobillo con rapidez y note un freno, luego clonus. Elija Dudoso si halla ambos o no lo distingue: un relajante para la espalda no actúa sobre la espasticidad de la EM.</translation>
    </message>
    <message>
        <source>Kind of spasm</source>
        <translation>Tipo de espasmo</translation>
    </message>
    <message>
        <source>Local spasm</source>
        <translation>Espasmo local</translation>
    </message>
    <message>
        <source>MS spasticity</source>
        <translation>Espasticidad de la EM</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness down a leg</source>
        <translation>Dolor, hormigueo o adormecimiento por una pierna</translation>
    </message>
    <message>
        <source>Radicular; straight-leg raise helps</source>
        <translation>Radicular; ayuda elevar la pierna recta</translation>
    </message>
    <message>
        <source>Ask the person to draw the line of pain with a finger; along L4 to S1 it speaks for a nerve root. Lie them down and lift each straight leg: does it bring back that leg pain? Feeling that MS has changed for long is not meant.</source>
        <translation>Pida a la persona que dibuje la línea del dolor con un dedo; a lo largo de L4 a S1 habla de una raíz nerviosa. Túmbela y eleve cada pierna recta: ¿reproduce ese dolor de pierna? No se trata de la sensibilidad que la EM cambió hace tiempo.</translation>
    </message>
    <message>
        <source>Radicular symptoms</source>
        <translation>Síntomas radiculares</translation>
    </message>
    <message>
        <source>Burning, electric or shooting pain</source>
        <translation>Dolor que quema, eléctrico o como un disparo</translation>
    </message>
    <message>
        <source>Neuropathic features</source>
        <translation>Rasgos neuropáticos</translation>
    </message>
    <message>
        <source>Ask for the person’s own words, then offer: burning, electric shocks, pins and needles. Compare light touch with the other side. A shock down the spine on bending the neck is typical of MS and does not come from the low back.</source>
        <translation>Pida las palabras de la persona y luego ofrezca: quemazón, descargas eléctricas, hormigueo. Compare el tacto leve con el otro lado. Una descarga por la columna al doblar el cuello es típica de la EM y no viene de la zona lumbar.</translation>
    </message>
    <message>
        <source>Stiff in the morning for over 30 minutes</source>
        <translation>Rigidez matutina de más de 30 minutos</translation>
    </message>
    <message>
        <source>The back, not the usual leg stiffness</source>
        <translation>La espalda, no la rigidez habitual de las piernas</translation>
    </message>
    <message>
        <source>Ask: “After getting up, how long until your back moves freely?” Stiffness that eases with exercise, or pain that wakes in the second half of the night, points to inflammation.</source>
        <translation>Pregunte: «Al levantarse, ¿cuánto tarda la espalda en moverse con libertad?» Una rigidez que mejora con el ejercicio, o un dolor que despierta en la segunda mitad de la noche, señala inflamación.</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Rigidez matutina</translation>
    </message>
    <message>
        <source>Course of MS</source>
        <translation>Curso de la EM</translation>
    </message>
    <message>
        <source>As the neurologist last called it</source>
        <translation>Como lo llamó neurología la última vez</translation>
    </message>
    <message>
        <source>Take it from the last neurology letter. If no letter says it, choose Course not known.</source>
        <translation>Tómelo del último informe de neurología. Si ninguno lo dice, elija Curso desconocido.</translation>
    </message>
    <message>
        <source>MS course</source>
        <translation>Curso de la EM</translation>
    </message>
    <message>
        <source>Clinically isolated syndrome</source>
        <translation>Síndrome clínico aislado</translation>
    </message>
    <message>
        <source>Relapsing-remitting</source>
        <translation>Remitente-recurrente</translation>
    </message>
    <message>
        <source>Secondary progressive</source>
        <translation>Secundaria progresiva</translation>
    </message>
    <message>
        <source>Primary progressive</source>
        <translation>Primaria progresiva</translation>
    </message>
    <message>
        <source>Course not known</source>
        <translation>Curso desconocido</translation>
    </message>
    <message>
        <source>Usual MS symptoms, before this pain</source>
        <translation>Síntomas habituales de EM, antes de este dolor</translation>
    </message>
    <message>
        <source>All that apply; the baseline for what is new</source>
        <translation>Todos los que haya; la base para saber qué es nuevo</translation>
    </message>
    <message>
        <source>Ask: “On a usual day, before this pain, what did MS do to you?” Go from head to foot, bladder and bowel by name. Note it well: next time it shows what has changed.</source>
        <translation>Pregunte: «En un día normal, antes de este dolor, ¿qué le hacía la EM?» Recorra de la cabeza a los pies, nombrando vejiga e intestino. Anótelo bien: la próxima vez muestra qué ha cambiado.</translation>
    </message>
    <message>
        <source>Usual symptoms</source>
        <translation>Síntomas habituales</translation>
    </message>
    <message>
        <source>Leg weakness</source>
        <translation>Debilidad de piernas</translation>
    </message>
    <message>
        <source>Loss of feeling</source>
        <translation>Pérdida de sensibilidad</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>Vejiga</translation>
    </message>
    <message>
        <source>Bowel</source>
        <translation>Intestino</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Marcha</translation>
    </message>
    <message>
        <source>Spasticity</source>
        <translation>Espasticidad</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Visión</translation>
    </message>
    <message>
        <source>Memory and thinking</source>
        <translation>Memoria y pensamiento</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Fatiga</translation>
    </message>
    <message>
        <source>Numb saddle or sexual trouble, before this pain</source>
        <translation>Silla de montar dormida o problema sexual, antes de este dolor</translation>
    </message>
    <message>
        <source>Part of the usual; if new, it is a red flag</source>
        <translation>Parte de lo habitual; si es nuevo, es una señal de alarma</translation>
    </message>
    <message>
        <source>Say why you ask: MS can take feeling and function there, and then it can look like cauda equina. Ask since when, and note it well: next time it shows what has changed. A change from it is always new.</source>
        <translation>Diga por qué pregunta: la EM puede quitar ahí sensibilidad y función, y entonces puede parecer cauda equina. Pregunte desde cuándo, y anótelo bien: la próxima vez muestra qué ha cambiado. Un cambio respecto a ello siempre es nuevo.</translation>
    </message>
    <message>
        <source>Usual saddle change</source>
        <translation>Cambio habitual en silla de montar</translation>
    </message>
    <message>
        <source>Any nerve symptom new or worse than usual</source>
        <translation>Algún síntoma nervioso nuevo o peor de lo habitual</translation>
    </message>
    <message>
        <source>Getting worse or not</source>
        <translation>Vaya a peor o no</translation>
    </message>
    <message>
        <source>Ask about eyes, arms, legs, feeling, balance, bladder and thinking, one by one. If yes, take the temperature and test the urine: heat, fever and infection can bring old symptoms back for a time.</source>
        <translation>Pregunte por ojos, brazos, piernas, sensibilidad, equilibrio, vejiga y pensamiento, uno por uno. Si es sí, tome la temperatura y analice la orina: calor, fiebre e infección pueden traer de vuelta síntomas antiguos por un tiempo.</translation>
    </message>
    <message>
        <source>New nerve symptoms</source>
        <translation>Síntomas nerviosos nuevos</translation>
    </message>
    <message>
        <source>Has it lasted 24 hours or more?</source>
        <translation>¿Ha durado 24 horas o más?</translation>
    </message>
    <message>
        <source>Never wait for this with weak legs or bladder</source>
        <translation>Nunca espere a esto con piernas débiles o vejiga</translation>
    </message>
    <message>
        <source>Ask when it began and whether it has gone away in between. 24 hours or more without fever or infection may be a relapse; a flare from heat or infection is usually shorter.</source>
        <translation>Pregunte cuándo empezó y si ha desaparecido entretanto. 24 horas o más sin fiebre ni infección puede ser un brote; un empeoramiento por calor o infección suele ser más corto.</translation>
    </message>
    <message>
        <source>Lasting 24 hours</source>
        <translation>Dura 24 horas</translation>
    </message>
    <message>
        <source>What is new or worse?</source>
        <translation>¿Qué es nuevo o peor?</translation>
    </message>
    <message>
        <source>Tells the usual from the new, one by one</source>
        <translation>Separa lo habitual de lo nuevo, uno por uno</translation>
    </message>
    <message>
        <source>Test it rather than ask alone: hip, knee, ankle and big toe against your hand, light touch on legs and trunk, ten steps. Bladder, bowel and saddle have their own questions among the red flags.</source>
        <translation>Explórelo en vez de solo preguntar: cadera, rodilla, tobillo y dedo gordo contra su mano, tacto leve en piernas y tronco, diez pasos. Vejiga, intestino y silla de montar tienen sus propias preguntas entre las señales de alarma.</translation>
    </message>
    <message>
        <source>New nerve symptoms in</source>
        <translation>Síntomas nerviosos nuevos en</translation>
    </message>
    <message>
        <source>Strength of a leg</source>
        <translation>Fuerza de una pierna</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Something else such as sight or balance</source>
        <translation>Otra cosa, como vista o equilibrio</translation>
    </message>
    <message>
        <source>Heat makes the MS worse</source>
        <translation>El calor empeora la EM</translation>
    </message>
    <message>
        <source>Hot bath, sun, fever or effort</source>
        <translation>Baño caliente, sol, fiebre o esfuerzo</translation>
    </message>
    <message>
        <source>Ask: “Does heat make your MS worse, such as a hot bath or a hot day?” It is common in MS and passes on cooling.</source>
        <translation>Pregunte: «¿El calor empeora su EM, como un baño caliente o un día de calor?» Es frecuente en la EM y pasa al refrescarse.</translation>
    </message>
    <message>
        <source>Heat sensitive</source>
        <translation>Sensible al calor</translation>
    </message>
    <message>
        <source>Cannot tell warm from hot on the back</source>
        <translation>No distingue caliente de frío en la espalda</translation>
    </message>
    <message>
        <source>Where heat would lie; test both sides</source>
        <translation>Donde iría el calor; explore ambos lados</translation>
    </message>
    <message>
        <source>Touch the low back with something warm and something cool, eyes closed, left and right: the loss is often on one side. Any side that does not feel it is a yes. Numb skin can be burned without warning.</source>
        <translation>Toque la zona lumbar con algo templado y algo fresco, con los ojos cerrados, a izquierda y derecha: la pérdida suele ser de un lado. Cualquier lado que no lo sienta es un sí. La piel dormida se puede quemar sin aviso.</translation>
    </message>
    <message>
        <source>Reduced skin feeling</source>
        <translation>Sensibilidad de la piel reducida</translation>
    </message>
    <message>
        <source>How does this person get about?</source>
        <translation>¿Cómo se desplaza esta persona?</translation>
    </message>
    <message>
        <source>The usual way, outside a bad spell</source>
        <translation>Lo habitual, fuera de una mala racha</translation>
    </message>
    <message>
        <source>Ask about most days, outdoors. A stick, crutch, frame or someone’s arm is an aid.</source>
        <translation>Pregunte por la mayoría de los días, fuera de casa. Un bastón, muleta, andador o el brazo de alguien es una ayuda.</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Movilidad</translation>
    </message>
    <message>
        <source>Walks unaided</source>
        <translation>Camina sin ayuda</translation>
    </message>
    <message>
        <source>With an aid</source>
        <translation>Con ayuda</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Silla de ruedas</translation>
    </message>
    <message>
        <source>Falls often</source>
        <translation>Se cae a menudo</translation>
    </message>
    <message>
        <source>Near falls and falls in transfers count</source>
        <translation>Cuentan las casi caídas y las caídas en transferencias</translation>
    </message>
    <message>
        <source>Ask: “When did you last fall, and how often does it happen?” Ask someone at home too. You judge what is often: sedating medicines add to the risk.</source>
        <translation>Pregunte: «¿Cuándo se cayó por última vez, y con qué frecuencia pasa?» Pregunte también a alguien de la casa. Usted juzga qué es a menudo: los medicamentos sedantes suman riesgo.</translation>
    </message>
    <message>
        <source>Frequent falls</source>
        <translation>Caídas frecuentes</translation>
    </message>
    <message>
        <source>Heart and vessel risk</source>
        <translation>Riesgo de corazón y vasos</translation>
    </message>
    <message>
        <source>Established: MI, stroke, angina, PAD, heart failure</source>
        <translation>Establecido: infarto, ictus, angina, EAP, insuf. cardíaca</translation>
    </message>
    <message>
        <source>Established means a heart attack, stroke, angina, narrowed leg arteries or heart failure, at any time. Raised means risk factors such as high blood pressure, diabetes or smoking. Low means that you asked and found none.</source>
        <translation>Establecido significa infarto, ictus, angina, arterias estrechas en las piernas o insuficiencia cardíaca, en cualquier momento. Elevado significa factores de riesgo como presión alta, diabetes o tabaco. Bajo significa que preguntó y no halló ninguno.</translation>
    </message>
    <message>
        <source>Heart risk</source>
        <translation>Riesgo cardíaco</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Elevado</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Establecido</translation>
    </message>
    <message>
        <source>Heart bypass surgery, recent or planned</source>
        <translation>Cirugía de bypass coronario, reciente o prevista</translation>
    </message>
    <message>
        <source>Within 14 days, or planned</source>
        <translation>En los últimos 14 días, o prevista</translation>
    </message>
    <message>
        <source>Ask about an operation on the arteries of the heart, done in the last 14 days or on a waiting list. A stent alone is not meant.</source>
        <translation>Pregunte por una operación de las arterias del corazón, hecha en los últimos 14 días o en lista de espera. No se trata de un stent solo.</translation>
    </message>
    <message>
        <source>Recent bypass</source>
        <translation>Bypass reciente</translation>
    </message>
    <message>
        <source>Severe heart failure</source>
        <translation>Insuficiencia cardíaca grave</translation>
    </message>
    <message>
        <source>Milder heart failure: established heart risk</source>
        <translation>Insuficiencia más leve: riesgo cardíaco establecido</translation>
    </message>
    <message>
        <source>Take the degree from the cardiologist’s letter. Look for swollen legs and breathlessness. If no one has graded it, choose Not known.</source>
        <translation>Tome el grado del informe de cardiología. Busque piernas hinchadas y falta de aire. Si nadie la ha graduado, elija Desconocido.</translation>
    </message>
    <message>
        <source>Risk of a bleed in stomach or bowel</source>
        <translation>Riesgo de sangrado de estómago o intestino</translation>
    </message>
    <message>
        <source>Active: bleeding or ulcer now. Raised: past one, age</source>
        <translation>Activo: sangrado o úlcera ahora. Elevado: uno pasado, edad</translation>
    </message>
    <message>
        <source>Ask about black stools, vomiting blood and stomach pain now. Raised means a past ulcer or bleed, older age, or another risk factor. A first bleed can come without warning, so ask also when the stomach feels well.</source>
        <translation>Pregunte por heces negras, vómito de sangre y dolor de estómago ahora. Elevado significa una úlcera o sangrado pasado, edad mayor u otro factor de riesgo. Un primer sangrado puede llegar sin aviso, así que pregunte aunque el estómago esté bien.</translation>
    </message>
    <message>
        <source>Stomach risk</source>
        <translation>Riesgo de estómago</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Activo ahora</translation>
    </message>
    <message>
        <source>Has had a bleed or an ulcer</source>
        <translation>Ha tenido un sangrado o una úlcera</translation>
    </message>
    <message>
        <source>Stomach or bowel, at any time</source>
        <translation>Estómago o intestino, en cualquier momento</translation>
    </message>
    <message>
        <source>Ask about an endoscopy and what it showed, and about blood given for a bleed. It rules an NSAID out, so be sure.</source>
        <translation>Pregunte por una endoscopia y qué mostró, y por transfusiones por un sangrado. Descarta un AINE, así que asegúrese.</translation>
    </message>
    <message>
        <source>Past bleed or ulcer</source>
        <translation>Sangrado o úlcera pasados</translation>
    </message>
    <message>
        <source>Kidney function, eGFR</source>
        <translation>Función renal, FGe</translation>
    </message>
    <message>
        <source>Newest blood result; NSAIDs turn on 30 and 60</source>
        <translation>Análisis más reciente; los AINE dependen de 30 y 60</translation>
    </message>
    <message>
        <source>Enter the newest laboratory result. If there is none, choose Not known and take a creatinine before an NSAID. The program also uses it in place of creatinine clearance, and says so.</source>
        <translation>Anote el resultado de laboratorio más reciente. Si no hay, elija Desconocido y pida una creatinina antes de un AINE. El programa también lo usa en lugar del aclaramiento de creatinina, y lo dice.</translation>
    </message>
    <message>
        <source>eGFR</source>
        <translation>FGe</translation>
    </message>
    <message>
        <source>mL/min per 1.73 m²</source>
        <translation>mL/min por 1,73 m²</translation>
    </message>
    <message>
        <source>Creatinine in the blood</source>
        <translation>Creatinina en sangre</translation>
    </message>
    <message>
        <source>When known; with weight it sets doses by clearance</source>
        <translation>Si se conoce; con el peso fija dosis por aclaramiento</translation>
    </message>
    <message>
        <source>Enter the newest result in µmol/L; a result in mg/dL times 88.4 gives it. With age, weight and sex the program works out the creatinine clearance by Cockcroft-Gault, and the lower of it and the eGFR decides a dose.</source>
        <translation>Anote el resultado más reciente en µmol/L; un resultado en mg/dL por 88,4 lo da. Con edad, peso y sexo el programa calcula el aclaramiento de creatinina por Cockcroft-Gault, y el menor entre él y el FGe decide una dosis.</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Creatinina</translation>
    </message>
    <message>
        <source>µmol/L</source>
        <translation>µmol/L</translation>
    </message>
    <message>
        <source>On dialysis</source>
        <translation>En diálisis</translation>
    </message>
    <message>
        <source>Through the blood or the belly</source>
        <translation>Por la sangre o por el vientre</translation>
    </message>
    <message>
        <source>Ask: “Do you have dialysis, or is it planned to begin now?” Only dialysis that is running is a yes.</source>
        <translation>Pregunte: «¿Recibe diálisis, o está previsto empezar ahora?» Solo una diálisis en marcha es un sí.</translation>
    </message>
    <message>
        <source>Dialysis</source>
        <translation>Diálisis</translation>
    </message>
    <message>
        <source>Liver impairment</source>
        <translation>Deterioro hepático</translation>
    </message>
    <message>
        <source>The degree on record; none if never in doubt</source>
        <translation>El grado registrado; ninguno si nunca hubo duda</translation>
    </message>
    <message>
        <source>Take the degree from the liver clinic’s letter. If liver disease is known and no degree is on record, choose Not known and ask for liver tests.</source>
        <translation>Tome el grado del informe de hepatología. Si se sabe de una enfermedad hepática y no hay grado registrado, elija Desconocido y pida pruebas hepáticas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Chronic liver disease</source>
        <translation>Enfermedad hepática crónica</translation>
    </message>
    <message>
        <source>Such as cirrhosis or chronic hepatitis</source>
        <translation>Como cirrosis o hepatitis crónica</translation>
    </message>
    <message>
        <source>Ask: “Has a doctor ever said that your liver is scarred or inflamed?” Look for yellow eyes and a swollen belly.</source>
        <translation>Pregunte: «¿Le ha dicho un médico que su hígado tiene cicatrices o está inflamado?» Busque ojos amarillos y vientre hinchado.</translation>
    </message>
    <message>
        <source>Drinks heavily</source>
        <translation>Bebe mucho</translation>
    </message>
    <message>
        <source>For example 3 or more drinks every day</source>
        <translation>Por ejemplo 3 o más bebidas cada día</translation>
    </message>
    <message>
        <source>Ask everyone: “On a usual day, how many drinks do you have? And on a heavy day?” Go by what is usual.</source>
        <translation>Pregunte a todos: «En un día normal, ¿cuántas bebidas toma? ¿Y en un día de mucho?» Guíese por lo habitual.</translation>
    </message>
    <message>
        <source>Heavy alcohol</source>
        <translation>Alcohol en exceso</translation>
    </message>
    <message>
        <source>Acutely ill or dehydrated now</source>
        <translation>Enfermedad aguda o deshidratación ahora</translation>
    </message>
    <message>
        <source>Vomiting, diarrhoea, sepsis, heat illness</source>
        <translation>Vómitos, diarrea, sepsis, golpe de calor</translation>
    </message>
    <message>
        <source>Ask about drinking, passing urine, vomiting and diarrhoea since yesterday. Look at tongue, pulse and blood pressure. An NSAID waits until this is over.</source>
        <translation>Pregunte cuánto bebe y orina, y por vómitos y diarrea desde ayer. Mire la lengua, el pulso y la presión. Un AINE espera hasta que esto pase.</translation>
    </message>
    <message>
        <source>Acute illness</source>
        <translation>Enfermedad aguda</translation>
    </message>
    <message>
        <source>Bleeds easily, or fragile or broken skin</source>
        <translation>Sangra con facilidad, o piel frágil o herida</translation>
    </message>
    <message>
        <source>Or cannot report pain: it matters for heat</source>
        <translation>O no puede avisar del dolor: importa para el calor</translation>
    </message>
    <message>
        <source>Look at the skin of the low back. Ask about bruises without a knock. Someone who could not tell you that a pack hurts is a yes too.</source>
        <translation>Mire la piel de la zona lumbar. Pregunte por moretones sin golpe. Quien no pueda decir que una compresa le duele también es un sí.</translation>
    </message>
    <message>
        <source>Bleeding, fragile skin</source>
        <translation>Sangrado, piel frágil</translation>
    </message>
    <message>
        <source>Seizures or epilepsy</source>
        <translation>Convulsiones o epilepsia</translation>
    </message>
    <message>
        <source>Ask about any seizure, even years ago</source>
        <translation>Pregunte por cualquier convulsión, incluso hace años</translation>
    </message>
    <message>
        <source>Ask: “Have you ever had a fit or a blackout with shaking?” Several medicines for pain make a seizure likelier.</source>
        <translation>Pregunte: «¿Ha tenido alguna vez una crisis o un desmayo con sacudidas?» Varios medicamentos para el dolor hacen más probable una convulsión.</translation>
    </message>
    <message>
        <source>Seizure disorder</source>
        <translation>Trastorno convulsivo</translation>
    </message>
    <message>
        <source>Arrhythmia or heart block</source>
        <translation>Arritmia o bloqueo cardíaco</translation>
    </message>
    <message>
        <source>Or another fault of conduction</source>
        <translation>U otro fallo de la conducción</translation>
    </message>
    <message>
        <source>Ask about an irregular pulse, a pacemaker, or an abnormal ECG. Feel the pulse. If unsure, record an ECG.</source>
        <translation>Pregunte por pulso irregular, marcapasos o un ECG anormal. Palpe el pulso. Si duda, haga un ECG.</translation>
    </message>
    <message>
        <source>Arrhythmia</source>
        <translation>Arritmia</translation>
    </message>
    <message>
        <source>Heart attack, still recovering</source>
        <translation>Infarto, aún en recuperación</translation>
    </message>
    <message>
        <source>The acute recovery phase</source>
        <translation>La fase aguda de recuperación</translation>
    </message>
    <message>
        <source>Ask when it was, and whether cardiac care still counts it as recent. An old one belongs under heart risk, established.</source>
        <translation>Pregunte cuándo fue, y si cardiología aún lo cuenta como reciente. Uno antiguo va en riesgo cardíaco, establecido.</translation>
    </message>
    <message>
        <source>Recent heart attack</source>
        <translation>Infarto reciente</translation>
    </message>
    <message>
        <source>High blood pressure, not controlled</source>
        <translation>Presión arterial alta, sin controlar</translation>
    </message>
    <message>
        <source>Measure today, after some minutes of rest</source>
        <translation>Mídala hoy, tras unos minutos de reposo</translation>
    </message>
    <message>
        <source>Measure it seated, twice. Compare with readings from home or earlier visits.</source>
        <translation>Mídala sentado, dos veces. Compare con lecturas de casa o de visitas anteriores.</translation>
    </message>
    <message>
        <source>Uncontrolled pressure</source>
        <translation>Presión sin controlar</translation>
    </message>
    <message>
        <source>Angle-closure glaucoma</source>
        <translation>Glaucoma de ángulo cerrado</translation>
    </message>
    <message>
        <source>Narrow-angle</source>
        <translation>De ángulo estrecho</translation>
    </message>
    <message>
        <source>Ask: “Has an eye doctor warned you about narrow angles, or about certain tablets?” If the kind of glaucoma is not clear, choose Not known.</source>
        <translation>Pregunte: «¿Le ha avisado un oculista de ángulos estrechos, o de ciertas pastillas?» Si el tipo de glaucoma no está claro, elija Desconocido.</translation>
    </message>
    <message>
        <source>Long-standing trouble emptying the bladder</source>
        <translation>Dificultad antigua para vaciar la vejiga</translation>
    </message>
    <message>
        <source>Ask about straining, a weak stream, catheters. Look for a measured residual on record.</source>
        <translation>Pregunte por esfuerzo, chorro débil, sondas. Busque un residuo medido en el registro.</translation>
    </message>
    <message>
        <source>Usual retention</source>
        <translation>Retención habitual</translation>
    </message>
    <message>
        <source>Overactive thyroid</source>
        <translation>Tiroides hiperactiva</translation>
    </message>
    <message>
        <source>Ask about thyroid tablets or treatment, and look for the newest thyroid test.</source>
        <translation>Pregunte por pastillas o tratamiento de tiroides, y busque el análisis de tiroides más reciente.</translation>
    </message>
    <message>
        <source>Hyperthyroidism</source>
        <translation>Hipertiroidismo</translation>
    </message>
    <message>
        <source>Bipolar disorder</source>
        <translation>Trastorno bipolar</translation>
    </message>
    <message>
        <source>Mania counts, also years ago</source>
        <translation>La manía cuenta, también hace años</translation>
    </message>
    <message>
        <source>Ask: “Have there been times when you were so high or driven that others worried?” An antidepressant can bring mania on.</source>
        <translation>Pregunte: «¿Ha habido épocas en que estaba tan eufórico o acelerado que otros se preocuparon?» Un antidepresivo puede desencadenar una manía.</translation>
    </message>
    <message>
        <source>Thoughts of suicide</source>
        <translation>Pensamientos de suicidio</translation>
    </message>
    <message>
        <source>Ask directly, alone with the person</source>
        <translation>Pregunte directamente, a solas con la persona</translation>
    </message>
    <message>
        <source>Ask in plain words: “Have you had thoughts of ending your life?” Some of the medicines carry a warning about this. A yes needs your care today, whatever the plan for the back.</source>
        <translation>Pregunte con palabras claras: «¿Ha pensado en quitarse la vida?» Algunos de los medicamentos llevan una advertencia sobre esto. Un sí necesita su atención hoy, sea cual sea el plan para la espalda.</translation>
    </message>
    <message>
        <source>Suicidal thoughts</source>
        <translation>Ideas de suicidio</translation>
    </message>
    <message>
        <source>Substance use disorder</source>
        <translation>Trastorno por consumo de sustancias</translation>
    </message>
    <message>
        <source>Alcohol, opioids or other drugs, now or past</source>
        <translation>Alcohol, opioides u otras drogas, ahora o antes</translation>
    </message>
    <message>
        <source>Ask: “Has drinking, or any drug or tablet, ever become a problem for you?” Ask without blame and say that it decides which medicine is safe.</source>
        <translation>Pregunte: «¿La bebida, o alguna droga o pastilla, llegó a ser un problema para usted?» Pregunte sin culpar y diga que decide qué medicamento es seguro.</translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation>Consumo de sustancias</translation>
    </message>
    <message>
        <source>Risk of slowed breathing</source>
        <translation>Riesgo de respiración lenta</translation>
    </message>
    <message>
        <source>COPD with high CO2, sleep apnoea, other sedatives</source>
        <translation>EPOC con CO2 alto, apnea del sueño, otros sedantes</translation>
    </message>
    <message>
        <source>Ask about lung disease, oxygen at home, loud snoring with pauses, and other medicines that depress breathing. Count the breaths and measure the oxygen if you can.</source>
        <translation>Pregunte por enfermedad pulmonar, oxígeno en casa, ronquidos fuertes con pausas y otros medicamentos que deprimen la respiración. Cuente las respiraciones y mida el oxígeno si puede.</translation>
    </message>
    <message>
        <source>Breathing risk</source>
        <translation>Riesgo respiratorio</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Any earlier reaction; choose all that apply</source>
        <translation>Cualquier reacción anterior; elija todas las que haya</translation>
    </message>
    <message>
        <source>Ask what was taken and what happened: rash, swelling, wheeze, collapse. A side effect such as nausea is no allergy. If someone is unsure, count it until it is cleared up.</source>
        <translation>Pregunte qué tomó y qué pasó: erupción, hinchazón, sibilancias, desmayo. Un efecto secundario como náuseas no es alergia. Si alguien duda, cuéntela hasta aclararlo.</translation>
    </message>
    <message>
        <source>NSAID or aspirin</source>
        <translation>AINE o aspirina</translation>
    </message>
    <message>
        <source>Paracetamol (acetaminophen)</source>
        <translation>Paracetamol (acetaminofén)</translation>
    </message>
    <message>
        <source>Cyclobenzaprine</source>
        <translation>Ciclobenzaprina</translation>
    </message>
    <message>
        <source>Tricyclic, e.g. amitriptyline</source>
        <translation>Tricíclico, p. ej. amitriptilina</translation>
    </message>
    <message>
        <source>Gabapentin or pregabalin</source>
        <translation>Gabapentina o pregabalina</translation>
    </message>
    <message>
        <source>Duloxetine</source>
        <translation>Duloxetina</translation>
    </message>
    <message>
        <source>Opioid, e.g. tramadol, morphine</source>
        <translation>Opioide, p. ej. tramadol, morfina</translation>
    </message>
    <message>
        <source>Latex</source>
        <translation>Látex</translation>
    </message>
    <message>
        <source>Asthma set off by aspirin or an NSAID</source>
        <translation>Asma provocada por aspirina o un AINE</translation>
    </message>
    <message>
        <source>Wheeze after a tablet, even once</source>
        <translation>Sibilancias tras una pastilla, aunque sea una vez</translation>
    </message>
    <message>
        <source>Ask: “Has aspirin or ibuprofen ever made you wheeze?” Hives and swelling belong under Allergies. Either rules out every NSAID, not only that one.</source>
        <translation>Pregunte: «¿La aspirina o el ibuprofeno le han dado sibilancias alguna vez?» Ronchas e hinchazón van en Alergias. Cualquiera de las dos descarta todo AINE, no solo ese.</translation>
    </message>
    <message>
        <source>Aspirin asthma</source>
        <translation>Asma por aspirina</translation>
    </message>
    <message>
        <source>Medicine that slows the MS</source>
        <translation>Medicamento que frena la EM</translation>
    </message>
    <message>
        <source>Disease-modifying therapy; infusions count</source>
        <translation>Tratamiento modificador; las infusiones cuentan</translation>
    </message>
    <message>
        <source>Ask for the name, and whether it is a tablet, an injection or a drip. Ask for the last dose: between two infusions or two courses the therapy still counts. All but interferon beta and glatiramer count as weakening immunity.</source>
        <translation>Pida el nombre, y si es pastilla, inyección o gotero. Pregunte por la última dosis: entre dos infusiones o dos ciclos el tratamiento sigue contando. Todos menos interferón beta y glatiramero cuentan como debilitantes de la inmunidad.</translation>
    </message>
    <message>
        <source>Interferon beta</source>
        <translation>Interferón beta</translation>
    </message>
    <message>
        <source>Glatiramer</source>
        <translation>Glatiramero</translation>
    </message>
    <message>
        <source>Dimethyl fumarate</source>
        <translation>Dimetilfumarato</translation>
    </message>
    <message>
        <source>Diroximel fumarate</source>
        <translation>Diroximel fumarato</translation>
    </message>
    <message>
        <source>Teriflunomide</source>
        <translation>Teriflunomida</translation>
    </message>
    <message>
        <source>Fingolimod</source>
        <translation>Fingolimod</translation>
    </message>
    <message>
        <source>Siponimod</source>
        <translation>Siponimod</translation>
    </message>
    <message>
        <source>Ozanimod</source>
        <translation>Ozanimod</translation>
    </message>
    <message>
        <source>Ponesimod</source>
        <translation>Ponesimod</translation>
    </message>
    <message>
        <source>Cladribine</source>
        <translation>Cladribina</translation>
    </message>
    <message>
        <source>Natalizumab</source>
        <translation>Natalizumab</translation>
    </message>
    <message>
        <source>Ocrelizumab</source>
        <translation>Ocrelizumab</translation>
    </message>
    <message>
        <source>Ofatumumab</source>
        <translation>Ofatumumab</translation>
    </message>
    <message>
        <source>Ublituximab</source>
        <translation>Ublituximab</translation>
    </message>
    <message>
        <source>Alemtuzumab</source>
        <translation>Alemtuzumab</translation>
    </message>
    <message>
        <source>Mitoxantrone</source>
        <translation>Mitoxantrona</translation>
    </message>
    <message>
        <source>Other medicines taken now</source>
        <translation>Otros medicamentos que toma ahora</translation>
    </message>
    <message>
        <source>All that apply; shop-bought ones too</source>
        <translation>Todos los que haya; también los comprados sin receta</translation>
    </message>
    <message>
        <source>Go through the boxes one by one, then ask: “What else do you take, for pain, sleep, colds, bladder or mood?” Mark every line that fits: paroxetine is an SSRI and a strong CYP2D6 inhibitor. Nothing taken is an answer too.</source>
        <translation>Repase las cajas una por una y luego pregunte: «¿Qué más toma, para dolor, sueño, resfriados, vejiga o ánimo?» Marque cada línea que encaje: la paroxetina es un ISRS y un inhibidor potente de CYP2D6. No tomar nada también es una respuesta.</translation>
    </message>
    <message>
        <source>Current medicines</source>
        <translation>Medicamentos actuales</translation>
    </message>
    <message>
        <source>Dalfampridine (fampridine)</source>
        <translation>Dalfampridina (fampridina)</translation>
    </message>
    <message>
        <source>Baclofen</source>
        <translation>Baclofeno</translation>
    </message>
    <message>
        <source>Tizanidine</source>
        <translation>Tizanidina</translation>
    </message>
    <message>
        <source>Dantrolene</source>
        <translation>Dantroleno</translation>
    </message>
    <message>
        <source>Benzodiazepine, e.g. diazepam, clonazepam</source>
        <translation>Benzodiazepina, p. ej. diazepam, clonazepam</translation>
    </message>
    <message>
        <source>Bladder antimuscarinic, e.g. oxybutynin</source>
        <translation>Antimuscarínico vesical, p. ej. oxibutinina</translation>
    </message>
    <message>
        <source>Amantadine</source>
        <translation>Amantadina</translation>
    </message>
    <message>
        <source>Modafinil</source>
        <translation>Modafinilo</translation>
    </message>
    <message>
        <source>Nabiximols (cannabis spray)</source>
        <translation>Nabiximols (aerosol de cannabis)</translation>
    </message>
    <message>
        <source>Carbamazepine</source>
        <translation>Carbamazepina</translation>
    </message>
    <message>
        <source>Gabapentin</source>
        <translation>Gabapentina</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Pregabalina</translation>
    </message>
    <message>
        <source>SSRI antidepressant, e.g. sertraline</source>
        <translation>Antidepresivo ISRS, p. ej. sertralina</translation>
    </message>
    <message>
        <source>SNRI antidepressant, e.g. duloxetine</source>
        <translation>Antidepresivo IRSN, p. ej. duloxetina</translation>
    </message>
    <message>
        <source>Tricyclic antidepressant, e.g. amitriptyline</source>
        <translation>Antidepresivo tricíclico, p. ej. amitriptilina</translation>
    </message>
    <message>
        <source>MAO inhibitor, e.g. phenelzine</source>
        <translation>Inhibidor de la MAO, p. ej. fenelzina</translation>
    </message>
    <message>
        <source>Linezolid or methylene blue</source>
        <translation>Linezolid o azul de metileno</translation>
    </message>
    <message>
        <source>Triptan, e.g. sumatriptan</source>
        <translation>Triptán, p. ej. sumatriptán</translation>
    </message>
    <message>
        <source>Opioid, e.g. tramadol, codeine, morphine</source>
        <translation>Opioide, p. ej. tramadol, codeína, morfina</translation>
    </message>
    <message>
        <source>Bupropion</source>
        <translation>Bupropión</translation>
    </message>
    <message>
        <source>NSAID, e.g. ibuprofen, naproxen</source>
        <translation>AINE, p. ej. ibuprofeno, naproxeno</translation>
    </message>
    <message>
        <source>Low-dose aspirin</source>
        <translation>Aspirina en dosis bajas</translation>
    </message>
    <message>
        <source>Antiplatelet, e.g. clopidogrel</source>
        <translation>Antiagregante, p. ej. clopidogrel</translation>
    </message>
    <message>
        <source>Anticoagulant, e.g. warfarin, apixaban</source>
        <translation>Anticoagulante, p. ej. warfarina, apixabán</translation>
    </message>
    <message>
        <source>ACE inhibitor or ARB, e.g. ramipril, losartan</source>
        <translation>IECA o ARA-II, p. ej. ramipril, losartán</translation>
    </message>
    <message>
        <source>Diuretic, e.g. furosemide</source>
        <translation>Diurético, p. ej. furosemida</translation>
    </message>
    <message>
        <source>Lithium</source>
        <translation>Litio</translation>
    </message>
    <message>
        <source>Methotrexate</source>
        <translation>Metotrexato</translation>
    </message>
    <message>
        <source>Ciclosporin or tacrolimus</source>
        <translation>Ciclosporina o tacrolimus</translation>
    </message>
    <message>
        <source>Systemic corticosteroid, e.g. prednisone</source>
        <translation>Corticoide sistémico, p. ej. prednisona</translation>
    </message>
    <message>
        <source>Muscle relaxant, e.g. cyclobenzaprine</source>
        <translation>Relajante muscular, p. ej. ciclobenzaprina</translation>
    </message>
    <message>
        <source>Ciprofloxacin or fluvoxamine</source>
        <translation>Ciprofloxacino o fluvoxamina</translation>
    </message>
    <message>
        <source>Other serotonergic, e.g. mirtazapine</source>
        <translation>Otro serotoninérgico, p. ej. mirtazapina</translation>
    </message>
    <message>
        <source>Strong CYP2D6 inhibitor, e.g. paroxetine</source>
        <translation>Inhibidor potente de CYP2D6, p. ej. paroxetina</translation>
    </message>
    <message>
        <source>Strong CYP3A4 inhibitor, e.g. clarithromycin</source>
        <translation>Inhibidor potente de CYP3A4, p. ej. claritromicina</translation>
    </message>
    <message>
        <source>QT-prolonging medicine, e.g. amiodarone</source>
        <translation>Medicamento que alarga el QT, p. ej. amiodarona</translation>
    </message>
    <message>
        <source>Also one of these?</source>
        <translation>¿También alguno de estos?</translation>
    </message>
    <message>
        <source>Rarer ones that change this advice</source>
        <translation>Menos frecuentes que cambian este consejo</translation>
    </message>
    <message>
        <source>Read the list against the boxes. Sulindac is an NSAID too: mark both. Ciprofloxacin, fluvoxamine and carbamazepine have lines of their own above. For an inducer or inhibitor the package leaflet or the pharmacy helps.</source>
        <translation>Compare la lista con las cajas. El sulindaco también es un AINE: marque ambos. Ciprofloxacino, fluvoxamina y carbamazepina tienen su propia línea arriba. Para un inductor o inhibidor ayuda el prospecto o la farmacia.</translation>
    </message>
    <message>
        <source>Rarer medicines</source>
        <translation>Medicamentos menos frecuentes</translation>
    </message>
    <message>
        <source>Antacid with aluminium or magnesium</source>
        <translation>Antiácido con aluminio o magnesio</translation>
    </message>
    <message>
        <source>Cimetidine</source>
        <translation>Cimetidina</translation>
    </message>
    <message>
        <source>Contraceptive pill</source>
        <translation>Píldora anticonceptiva</translation>
    </message>
    <message>
        <source>Clonidine</source>
        <translation>Clonidina</translation>
    </message>
    <message>
        <source>Rate-slowing medicine, e.g. beta blocker</source>
        <translation>Medicamento que frena el pulso, p. ej. betabloqueante</translation>
    </message>
    <message>
        <source>Neuroleptic, e.g. quetiapine, haloperidol</source>
        <translation>Neuroléptico, p. ej. quetiapina, haloperidol</translation>
    </message>
    <message>
        <source>Sleeping tablet, e.g. zolpidem</source>
        <translation>Pastilla para dormir, p. ej. zolpidem</translation>
    </message>
    <message>
        <source>Enzyme inducer, e.g. rifampicin</source>
        <translation>Inductor enzimático, p. ej. rifampicina</translation>
    </message>
    <message>
        <source>Another strong CYP1A2 inhibitor</source>
        <translation>Otro inhibidor potente de CYP1A2</translation>
    </message>
    <message>
        <source>Sulindac</source>
        <translation>Sulindaco</translation>
    </message>
    <message>
        <source>MAO inhibitor stopped in the last 14 days</source>
        <translation>Inhibidor de la MAO suspendido en los últimos 14 días</translation>
    </message>
    <message>
        <source>One still taken belongs in the list above</source>
        <translation>Uno que aún se toma va en la lista de arriba</translation>
    </message>
    <message>
        <source>Ask about antidepressants stopped in the last two weeks and look at the name on the box.</source>
        <translation>Pregunte por antidepresivos suspendidos en las últimas dos semanas y mire el nombre en la caja.</translation>
    </message>
    <message>
        <source>Recent MAO inhibitor</source>
        <translation>Inhibidor de la MAO reciente</translation>
    </message>
    <message>
        <source>Kind of aspirin tablet</source>
        <translation>Tipo de comprimido de aspirina</translation>
    </message>
    <message>
        <source>Look for “coated” or “gastro-resistant” on the box</source>
        <translation>Busque «recubierto» o «gastrorresistente» en la caja</translation>
    </message>
    <message>
        <source>Read it off the box, or ask the pharmacy. Ibuprofen can get in aspirin’s way: with plain tablets, timing helps; with coated ones no safe timing is known.</source>
        <translation>Léalo en la caja, o pregunte en la farmacia. El ibuprofeno puede estorbar a la aspirina: con comprimidos simples ayuda el horario; con los recubiertos no se conoce un horario seguro.</translation>
    </message>
    <message>
        <source>Aspirin form</source>
        <translation>Forma de la aspirina</translation>
    </message>
    <message>
        <source>Immediate release</source>
        <translation>Liberación inmediata</translation>
    </message>
    <message>
        <source>Enteric coated</source>
        <translation>Cubierta entérica</translation>
    </message>
    <message>
        <source>Paracetamol in a day, from all products</source>
        <translation>Paracetamol en un día, de todos los productos</translation>
    </message>
    <message>
        <source>Add up cold and flu remedies and combined tablets</source>
        <translation>Sume antigripales y comprimidos combinados</translation>
    </message>
    <message>
        <source>Ask: “On the day you took most, how many, of which?” Multiply tablets by the strength on the box, and add every product that holds paracetamol, which some boxes call acetaminophen.</source>
        <translation>Pregunte: «El día que más tomó, ¿cuántos, y de cuáles?» Multiplique los comprimidos por la dosis de la caja, y sume todo producto con paracetamol, que algunas cajas llaman acetaminofén.</translation>
    </message>
    <message>
        <source>Paracetamol a day</source>
        <translation>Paracetamol al día</translation>
    </message>
    <message>
        <source>mg a day</source>
        <translation>mg al día</translation>
    </message>
    <message>
        <source>Steroid course for a relapse, now</source>
        <translation>Ciclo de corticoides por un brote, ahora</translation>
    </message>
    <message>
        <source>Methylprednisolone, drip or tablets</source>
        <translation>Metilprednisolona, por vena o en comprimidos</translation>
    </message>
    <message>
        <source>Ask whether a course is running today and when it ends. It treats the relapse, not the back; leave it to the MS team.</source>
        <translation>Pregunte si hay un ciclo en marcha hoy y cuándo acaba. Trata el brote, no la espalda; déjelo al equipo de EM.</translation>
    </message>
    <message>
        <source>Relapse steroids now</source>
        <translation>Corticoides por brote ahora</translation>
    </message>
    <message>
        <source>Exercise with education to stay active</source>
        <translation>Ejercicio con educación para mantenerse activo</translation>
    </message>
    <message>
        <source>A programme, not general advice alone</source>
        <translation>Un programa, no solo consejo general</translation>
    </message>
    <message>
        <source>Ask what was done, who guided it and how often. Exercises that were handed out and never done count as not tried.</source>
        <translation>Pregunte qué se hizo, quién lo guio y con qué frecuencia. Unos ejercicios entregados y nunca hechos cuentan como no probados.</translation>
    </message>
    <message>
        <source>Exercise, education</source>
        <translation>Ejercicio, educación</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No probado</translation>
    </message>
    <message>
        <source>Doing it now</source>
        <translation>Lo hace ahora</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>Ayudó</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>No ayudó</translation>
    </message>
    <message>
        <source>An NSAID, such as ibuprofen</source>
        <translation>Un AINE, como el ibuprofeno</translation>
    </message>
    <message>
        <source>Properly tried, at a dose that can work</source>
        <translation>Bien probado, a una dosis que puede funcionar</translation>
    </message>
    <message>
        <source>Ask for dose, times a day and number of days, and what it did. A tablet or two is not a trial. Shop-bought ones count.</source>
        <translation>Pregunte dosis, veces al día y número de días, y qué efecto hizo. Una o dos pastillas no son una prueba. Los comprados sin receta cuentan.</translation>
    </message>
    <message>
        <source>NSAID response</source>
        <translation>Respuesta al AINE</translation>
    </message>
    <message>
        <source>Taking now</source>
        <translation>Lo toma ahora</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Insuficiente</translation>
    </message>
    <message>
        <source>Not tolerated</source>
        <translation>No tolerado</translation>
    </message>
    <message>
        <source>Ask for dose, times a day and number of days, and what it did. A tablet or two is not a trial.</source>
        <translation>Pregunte dosis, veces al día y número de días, y qué efecto hizo. Una o dos pastillas no son una prueba.</translation>
    </message>
    <message>
        <source>Paracetamol response</source>
        <translation>Respuesta al paracetamol</translation>
    </message>
    <message>
        <source>Days in a row on a muscle relaxant</source>
        <translation>Días seguidos con un relajante muscular</translation>
    </message>
    <message>
        <source>Up to today; 0 if not taking one</source>
        <translation>Hasta hoy; 0 si no toma ninguno</translation>
    </message>
    <message>
        <source>Count from the day this run began, today included. Only a relaxant for the back counts; baclofen or tizanidine for MS spasticity does not. The limit is 1–2 weeks.</source>
        <translation>Cuente desde el día en que empezó esta tanda, hoy incluido. Solo cuenta un relajante para la espalda; baclofeno o tizanidina para la espasticidad de la EM no. El límite es de 1–2 semanas.</translation>
    </message>
    <message>
        <source>Days on relaxant</source>
        <translation>Días con relajante</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>All relaxant days in this episode</source>
        <translation>Todos los días de relajante en este episodio</translation>
    </message>
    <message>
        <source>Finished courses too</source>
        <translation>También los ciclos terminados</translation>
    </message>
    <message>
        <source>Add up every course since this bout began, the present one included. It is at least the number above.</source>
        <translation>Sume todos los ciclos desde que empezó este episodio, incluido el actual. Es al menos el número de arriba.</translation>
    </message>
    <message>
        <source>Relaxant days, episode</source>
        <translation>Días de relajante, episodio</translation>
    </message>
    <message>
        <source>Raised slowly, then given time to work</source>
        <translation>Subida despacio, y luego con tiempo para actuar</translation>
    </message>
    <message>
        <source>Ask for the highest dose reached and how long it was held. A trial is the slow rise and then two weeks at the highest dose that was tolerated.</source>
        <translation>Pregunte la dosis más alta alcanzada y cuánto se mantuvo. Una prueba es la subida lenta y luego dos semanas a la dosis más alta tolerada.</translation>
    </message>
    <message>
        <source>Gabapentin response</source>
        <translation>Respuesta a gabapentina</translation>
    </message>
    <message>
        <source>A tricyclic, such as amitriptyline</source>
        <translation>Un tricíclico, como la amitriptilina</translation>
    </message>
    <message>
        <source>At night, in the dose for pain</source>
        <translation>Por la noche, a la dosis para dolor</translation>
    </message>
    <message>
        <source>Ask for the dose at night, for how long, and what it did to pain, sleep, mouth and bladder.</source>
        <translation>Pregunte la dosis nocturna, cuánto tiempo y qué efecto hizo en dolor, sueño, boca y vejiga.</translation>
    </message>
    <message>
        <source>Tricyclic response</source>
        <translation>Respuesta al tricíclico</translation>
    </message>
    <message>
        <source>For pain or for mood</source>
        <translation>Para el dolor o para el ánimo</translation>
    </message>
    <message>
        <source>Ask for the dose, for how long, and what it did to the pain, also where it was given for mood.</source>
        <translation>Pregunte la dosis, cuánto tiempo y qué efecto hizo en el dolor, también si se dio para el ánimo.</translation>
    </message>
    <message>
        <source>Duloxetine response</source>
        <translation>Respuesta a duloxetina</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Tramadol</translation>
    </message>
    <message>
        <source>Alone or in a combined tablet</source>
        <translation>Solo o en un comprimido combinado</translation>
    </message>
    <message>
        <source>Ask for the dose, for how long, and what it did. Ask about sickness, dizziness, constipation and passing urine.</source>
        <translation>Pregunte la dosis, cuánto tiempo y qué efecto hizo. Pregunte por náuseas, mareo, estreñimiento y al orinar.</translation>
    </message>
    <message>
        <source>Tramadol response</source>
        <translation>Respuesta a tramadol</translation>
    </message>
    <message>
        <source>Pain persists despite first-line care</source>
        <translation>El dolor sigue pese a la primera línea</translation>
    </message>
    <message>
        <source>Properly tried: exercise, education, medicine</source>
        <translation>Bien probada: ejercicio, educación, medicamento</translation>
    </message>
    <message>
        <source>Go by the answers above and by what the person can do again. Say yes only if the first line was really carried out; care that was planned and not done has not failed.</source>
        <translation>Guíese por las respuestas de arriba y por lo que la persona vuelve a poder hacer. Diga sí solo si la primera línea se hizo de verdad; una atención prevista y no hecha no ha fallado.</translation>
    </message>
    <message>
        <source>First line failed</source>
        <translation>Primera línea fallida</translation>
    </message>
    <message>
        <source>Months of optimised care</source>
        <translation>Meses de atención optimizada</translation>
    </message>
    <message>
        <source>First and second line at their best; 0 if none</source>
        <translation>Primera y segunda línea al máximo; 0 si ninguno</translation>
    </message>
    <message>
        <source>Count the months in which first- and second-line care ran as well as they could. Gaps do not count.</source>
        <translation>Cuente los meses en que la atención de primera y segunda línea fue tan bien como podía. Las pausas no cuentan.</translation>
    </message>
    <message>
        <source>Months of best care</source>
        <translation>Meses de mejor atención</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Does the medicine for the pain still help?</source>
        <translation>¿El medicamento para el dolor sigue ayudando?</translation>
    </message>
    <message>
        <source>Compared with being without it</source>
        <translation>Comparado con no tenerlo</translation>
    </message>
    <message>
        <source>Ask: “What can you do with it that you cannot do without it?” If several are taken, ask which one helps. If none can be named, that is a no.</source>
        <translation>Pregunte: «¿Qué puede hacer con él que no puede hacer sin él?» Si toma varios, pregunte cuál ayuda. Si no puede nombrar ninguno, es un no.</translation>
    </message>
    <message>
        <source>Medicine still helps</source>
        <translation>El medicamento aún ayuda</translation>
    </message>
    <message>
        <source>Serious side effect of a medicine for the pain</source>
        <translation>Efecto secundario grave de un medicamento para el dolor</translation>
    </message>
    <message>
        <source>From any medicine taken for this pain</source>
        <translation>De cualquier medicamento tomado por este dolor</translation>
    </message>
    <message>
        <source>Ask about bleeding, a fall, a fit, confusion, trouble breathing, rash or a visit to hospital since it began. A nuisance that can be borne is not meant.</source>
        <translation>Pregunte por sangrado, una caída, una crisis, confusión, dificultad para respirar, erupción o una visita al hospital desde que empezó. No se trata de una molestia que se puede soportar.</translation>
    </message>
    <message>
        <source>Major side effect</source>
        <translation>Efecto secundario grave</translation>
    </message>
    <message>
        <source>Creatinine clearance, Cockcroft-Gault</source>
        <translation>Aclaramiento de creatinina, Cockcroft-Gault</translation>
    </message>
    <message>
        <source>From age, weight, sex and creatinine.</source>
        <translation>A partir de edad, peso, sexo y creatinina.</translation>
    </message>
    <message>
        <source>Creatinine clearance</source>
        <translation>Aclaramiento de creatinina</translation>
    </message>
    <message>
        <source>mL/min</source>
        <translation>mL/min</translation>
    </message>
    <message>
        <source>Treat mechanical pain as in anyone; watch for nerve trouble</source>
        <translation>Trate el dolor mecánico como en cualquiera; vigile los nervios</translation>
    </message>
    <message>
        <source>Mechanical back pain: treated as in anyone, nerves watched</source>
        <translation>Dolor lumbar mecánico: se trata como en cualquiera, con los nervios vigilados</translation>
    </message>
    <message>
        <source>Call a specialist now: nerve function is getting worse</source>
        <translation>Llame a un especialista ya: la función nerviosa empeora</translation>
    </message>
    <message>
        <source>Stay watchful for red flags: MS calls for extra care</source>
        <translation>Siga atento a señales de alarma: la EM pide más cuidado</translation>
    </message>
    <message>
        <source>Specialist at once, if nerve function is getting worse</source>
        <translation>Especialista de inmediato, si la función nerviosa empeora</translation>
    </message>
    <message>
        <source>Offer exercise therapy with education to stay active</source>
        <translation>Ofrezca ejercicio terapéutico con educación para mantenerse activo</translation>
    </message>
    <message>
        <source>Exercise therapy with education to stay active</source>
        <translation>Ejercicio terapéutico con educación para mantenerse activo</translation>
    </message>
    <message>
        <source>Advise staying active, without bed rest</source>
        <translation>Aconseje mantenerse activo, sin reposo en cama</translation>
    </message>
    <message>
        <source>Staying active, without bed rest</source>
        <translation>Mantenerse activo, sin reposo en cama</translation>
    </message>
    <message>
        <source>Teach self-care: back to normal activity, adapt lifestyle</source>
        <translation>Enseñe autocuidado: volver a lo normal, adaptar el estilo de vida</translation>
    </message>
    <message>
        <source>Self-care education: normal activity, a fitting lifestyle</source>
        <translation>Educación en autocuidado: actividad normal, estilo de vida adecuado</translation>
    </message>
    <message>
        <source>Arrange supervised, personal exercise: stretch and strengthen</source>
        <translation>Organice ejercicio supervisado y personal: estirar y fortalecer</translation>
    </message>
    <message>
        <source>Supervised, personal exercise to stretch and strengthen</source>
        <translation>Ejercicio supervisado y personal para estirar y fortalecer</translation>
    </message>
    <message>
        <source>Use superficial heat for short-term relief</source>
        <translation>Use calor superficial para alivio a corto plazo</translation>
    </message>
    <message>
        <source>Weigh superficial heat with care, for short-term relief</source>
        <translation>Valore con cuidado el calor superficial, para alivio a corto plazo</translation>
    </message>
    <message>
        <source>Use no heat: the skin of the back does not feel it safely</source>
        <translation>No use calor: la piel de la espalda no lo siente con seguridad</translation>
    </message>
    <message>
        <source>Superficial heat for short-term relief</source>
        <translation>Calor superficial para alivio a corto plazo</translation>
    </message>
    <message>
        <source>Offer ibuprofen 400 mg, every 4–6 h when needed</source>
        <translation>Ofrezca ibuprofeno 400 mg, cada 4–6 h si hace falta</translation>
    </message>
    <message>
        <source>Consider ibuprofen 400 mg, every 4–6 h when needed</source>
        <translation>Considere ibuprofeno 400 mg, cada 4–6 h si hace falta</translation>
    </message>
    <message>
        <source>Ibuprofen is ruled out for this person</source>
        <translation>El ibuprofeno está descartado para esta persona</translation>
    </message>
    <message>
        <source>Ibuprofen: an NSAID did not help enough or was not tolerated</source>
        <translation>Ibuprofeno: un AINE no ayudó lo suficiente o no se toleró</translation>
    </message>
    <message>
        <source>Ibuprofen, the first medicine to consider</source>
        <translation>Ibuprofeno, el primer medicamento a considerar</translation>
    </message>
    <message>
        <source>Lowest NSAID dose, shortest time; 3,200 mg a day: a stop, no target</source>
        <translation>Dosis mínima de AINE, el menor tiempo; 3 200 mg al día: un tope, no una meta</translation>
    </message>
    <message>
        <source>NSAID dose: the lowest that works, for the shortest time</source>
        <translation>Dosis de AINE: la mínima que funcione, el menor tiempo</translation>
    </message>
    <message>
        <source>Check heart, stomach and kidney risk before an NSAID</source>
        <translation>Revise el riesgo de corazón, estómago y riñón antes de un AINE</translation>
    </message>
    <message>
        <source>Risk check before an NSAID: no ibuprofen is in question</source>
        <translation>Revisión de riesgos antes de un AINE: no se plantea ibuprofeno</translation>
    </message>
    <message>
        <source>Heart, stomach and kidney risk, before an NSAID</source>
        <translation>Riesgo de corazón, estómago y riñón, antes de un AINE</translation>
    </message>
    <message>
        <source>Offer paracetamol, the alternative to an NSAID</source>
        <translation>Ofrezca paracetamol, la alternativa a un AINE</translation>
    </message>
    <message>
        <source>Consider paracetamol: safer than an NSAID, slightly weaker</source>
        <translation>Considere paracetamol: más seguro que un AINE, algo más débil</translation>
    </message>
    <message>
        <source>Add no paracetamol: an answer rules it out</source>
        <translation>No añada paracetamol: una respuesta lo descarta</translation>
    </message>
    <message>
        <source>Paracetamol: it did not help enough or was not tolerated</source>
        <translation>Paracetamol: no ayudó lo suficiente o no se toleró</translation>
    </message>
    <message>
        <source>Paracetamol, the alternative to an NSAID</source>
        <translation>Paracetamol, la alternativa a un AINE</translation>
    </message>
    <message>
        <source>Add a muscle relaxant, 14 days in all at most</source>
        <translation>Añada un relajante muscular, 14 días en total como máximo</translation>
    </message>
    <message>
        <source>Consider a muscle relaxant, 14 days in all at most</source>
        <translation>Considere un relajante muscular, 14 días en total como máximo</translation>
    </message>
    <message>
        <source>Muscle relaxant: ruled out for this person</source>
        <translation>Relajante muscular: descartado para esta persona</translation>
    </message>
    <message>
        <source>Muscle relaxant for severe pain with spasm, 1–2 weeks at most</source>
        <translation>Relajante muscular para dolor intenso con espasmo, 1–2 semanas como máximo</translation>
    </message>
    <message>
        <source>Choose cyclobenzaprine, the relaxant with the strongest evidence</source>
        <translation>Elija ciclobenzaprina, el relajante con las mejores pruebas</translation>
    </message>
    <message>
        <source>Consider cyclobenzaprine, the relaxant with the strongest evidence</source>
        <translation>Considere ciclobenzaprina, el relajante con las mejores pruebas</translation>
    </message>
    <message>
        <source>Cyclobenzaprine is ruled out for this person</source>
        <translation>La ciclobenzaprina está descartada para esta persona</translation>
    </message>
    <message>
        <source>Cyclobenzaprine, the relaxant with the strongest evidence</source>
        <translation>Ciclobenzaprina, el relajante con las mejores pruebas</translation>
    </message>
    <message>
        <source>Start cyclobenzaprine at 5 mg and raise it slowly</source>
        <translation>Empiece la ciclobenzaprina con 5 mg y súbala despacio</translation>
    </message>
    <message>
        <source>If cyclobenzaprine is chosen, start at 5 mg and raise it slowly</source>
        <translation>Si se elige ciclobenzaprina, empiece con 5 mg y súbala despacio</translation>
    </message>
    <message>
        <source>Cyclobenzaprine is ruled out, so there is no dose to start</source>
        <translation>La ciclobenzaprina está descartada, así que no hay dosis inicial</translation>
    </message>
    <message>
        <source>Cyclobenzaprine from 5 mg, raised slowly</source>
        <translation>Ciclobenzaprina desde 5 mg, subida despacio</translation>
    </message>
    <message>
        <source>Stop the relaxant for the back: it has run longer than 14 days</source>
        <translation>Suspenda el relajante para la espalda: lleva más de 14 días</translation>
    </message>
    <message>
        <source>Muscle relaxant: none has run longer than 14 days</source>
        <translation>Relajante muscular: ninguno ha durado más de 14 días</translation>
    </message>
    <message>
        <source>Muscle relaxant: stopped after 1–2 weeks, not extended</source>
        <translation>Relajante muscular: se suspende tras 1–2 semanas, sin prolongar</translation>
    </message>
    <message>
        <source>Add spinal manipulation by a trained provider</source>
        <translation>Añada manipulación vertebral por alguien formado</translation>
    </message>
    <message>
        <source>Weigh spinal manipulation: weak bone or bleeding risk</source>
        <translation>Valore la manipulación vertebral: riesgo de hueso frágil o sangrado</translation>
    </message>
    <message>
        <source>Spinal manipulation, for pain past 4 weeks despite first-line care</source>
        <translation>Manipulación vertebral, si el dolor pasa de 4 semanas pese a la primera línea</translation>
    </message>
    <message>
        <source>Consider acupuncture: it does better than sham</source>
        <translation>Considere acupuntura: supera a la simulada</translation>
    </message>
    <message>
        <source>Acupuncture, for pain past 4 weeks</source>
        <translation>Acupuntura, si el dolor pasa de 4 semanas</translation>
    </message>
    <message>
        <source>Consider massage: about as good as other effective care</source>
        <translation>Considere masaje: casi tan bueno como otra atención eficaz</translation>
    </message>
    <message>
        <source>Massage, for pain past 4 weeks</source>
        <translation>Masaje, si el dolor pasa de 4 semanas</translation>
    </message>
    <message>
        <source>Consider cognitive-behavioural therapy: 10–20 points less of 100</source>
        <translation>Considere terapia cognitivo-conductual: 10–20 puntos menos de 100</translation>
    </message>
    <message>
        <source>Cognitive-behavioural therapy, for pain past 4 weeks</source>
        <translation>Terapia cognitivo-conductual, si el dolor pasa de 4 semanas</translation>
    </message>
    <message>
        <source>Consider yoga, Viniyoga style: that one was studied</source>
        <translation>Considere yoga, estilo Viniyoga: es el estudiado</translation>
    </message>
    <message>
        <source>Yoga, for pain past 4 weeks</source>
        <translation>Yoga, si el dolor pasa de 4 semanas</translation>
    </message>
    <message>
        <source>Consider intensive interdisciplinary rehabilitation</source>
        <translation>Considere rehabilitación interdisciplinaria intensiva</translation>
    </message>
    <message>
        <source>Intensive interdisciplinary rehabilitation, for pain past 4 weeks</source>
        <translation>Rehabilitación interdisciplinaria intensiva, si el dolor pasa de 4 semanas</translation>
    </message>
    <message>
        <source>Consider gabapentin: start low, raise by response</source>
        <translation>Considere gabapentina: empezar bajo, subir según respuesta</translation>
    </message>
    <message>
        <source>Gabapentin is ruled out for this person</source>
        <translation>La gabapentina está descartada para esta persona</translation>
    </message>
    <message>
        <source>Gabapentin, for radicular or nerve pain past 4 weeks</source>
        <translation>Gabapentina, si el dolor radicular o nervioso pasa de 4 semanas</translation>
    </message>
    <message>
        <source>Consider a tricyclic (amitriptyline) for the nerve part of the pain</source>
        <translation>Considere un tricíclico (amitriptilina) para la parte nerviosa del dolor</translation>
    </message>
    <message>
        <source>Amitriptyline, a tricyclic, is ruled out for this person</source>
        <translation>La amitriptilina, un tricíclico, está descartada para esta persona</translation>
    </message>
    <message>
        <source>Tricyclic, for chronic pain with a nerve component</source>
        <translation>Tricíclico, para dolor crónico con un componente nervioso</translation>
    </message>
    <message>
        <source>Consider duloxetine, preferred where an NSAID falls short</source>
        <translation>Considere duloxetina, preferida donde un AINE se queda corto</translation>
    </message>
    <message>
        <source>Duloxetine is ruled out for this person</source>
        <translation>La duloxetina está descartada para esta persona</translation>
    </message>
    <message>
        <source>Duloxetine, where an NSAID falls short past 4 weeks</source>
        <translation>Duloxetina, donde un AINE se queda corto más allá de 4 semanas</translation>
    </message>
    <message>
        <source>Consider tramadol, the other second-line medicine</source>
        <translation>Considere tramadol, el otro medicamento de segunda línea</translation>
    </message>
    <message>
        <source>Tramadol is ruled out for this person</source>
        <translation>El tramadol está descartado para esta persona</translation>
    </message>
    <message>
        <source>Tramadol, the other second-line medicine</source>
        <translation>Tramadol, el otro medicamento de segunda línea</translation>
    </message>
    <message>
        <source>Give no systemic steroid for back pain: no better than placebo</source>
        <translation>No dé corticoide sistémico para el dolor lumbar: no supera al placebo</translation>
    </message>
    <message>
        <source>Systemic steroids: no better than placebo for back pain</source>
        <translation>Corticoides sistémicos: no superan al placebo en el dolor lumbar</translation>
    </message>
    <message>
        <source>Order no routine scan: there is no red flag</source>
        <translation>No pida imagen de rutina: no hay señal de alarma</translation>
    </message>
    <message>
        <source>Scan: the rule against it rests, as there is a red flag</source>
        <translation>Imagen: la regla en contra queda en suspenso, pues hay una señal de alarma</translation>
    </message>
    <message>
        <source>Scan: not as routine, unless there is a red flag</source>
        <translation>Imagen: no de rutina, salvo que haya una señal de alarma</translation>
    </message>
    <message>
        <source>Advise against prolonged bed rest: it weakens and worsens</source>
        <translation>Desaconseje el reposo prolongado en cama: debilita y empeora</translation>
    </message>
    <message>
        <source>Prolonged bed rest: it weakens and worsens</source>
        <translation>Reposo prolongado en cama: debilita y empeora</translation>
    </message>
    <message>
        <source>Use no muscle relaxant beyond 1–2 weeks</source>
        <translation>No use relajante muscular más de 1–2 semanas</translation>
    </message>
    <message>
        <source>Muscle relaxant: not beyond 1–2 weeks</source>
        <translation>Relajante muscular: no más de 1–2 semanas</translation>
    </message>
    <message>
        <source>Give no epidural, facet injection or radiofrequency for axial pain</source>
        <translation>No haga epidural, inyección facetaria ni radiofrecuencia por dolor axial</translation>
    </message>
    <message>
        <source>Spinal injections and radiofrequency: no use for axial pain in MS</source>
        <translation>Inyecciones vertebrales y radiofrecuencia: sin utilidad en el dolor axial en la EM</translation>
    </message>
    <message>
        <source>Specialist at once for a worsening deficit: there is none</source>
        <translation>Especialista de inmediato por un déficit que empeora: no lo hay</translation>
    </message>
    <message>
        <source>Send to emergency now: suspected cauda equina</source>
        <translation>Envíe a urgencias ya: sospecha de cauda equina</translation>
    </message>
    <message>
        <source>Emergency for cauda equina: there is no sign of it</source>
        <translation>Urgencias por cauda equina: no hay signo de ella</translation>
    </message>
    <message>
        <source>Emergency, if there is a cauda equina sign</source>
        <translation>Urgencias, si hay un signo de cauda equina</translation>
    </message>
    <message>
        <source>Call a specialist now: infection or cancer is suspected</source>
        <translation>Llame a un especialista ya: se sospecha infección o cáncer</translation>
    </message>
    <message>
        <source>Specialist at once for infection or cancer: not suspected</source>
        <translation>Especialista de inmediato por infección o cáncer: no se sospecha</translation>
    </message>
    <message>
        <source>Specialist at once, if infection or cancer is suspected</source>
        <translation>Especialista de inmediato, si se sospecha infección o cáncer</translation>
    </message>
    <message>
        <source>Consider referral to a multidisciplinary pain service</source>
        <translation>Considere derivar a una unidad multidisciplinaria del dolor</translation>
    </message>
    <message>
        <source>Pain service, for pain through 3–6 months of optimised care</source>
        <translation>Unidad del dolor, si el dolor sigue tras 3–6 meses de atención optimizada</translation>
    </message>
    <message>
        <source>Consider a surgical opinion: nerve function is getting worse</source>
        <translation>Considere una opinión quirúrgica: la función nerviosa empeora</translation>
    </message>
    <message>
        <source>Seek no surgical opinion for pain alone</source>
        <translation>No pida opinión quirúrgica solo por dolor</translation>
    </message>
    <message>
        <source>Surgical opinion, only for a worsening nerve deficit</source>
        <translation>Opinión quirúrgica, solo por un déficit nervioso que empeora</translation>
    </message>
    <message>
        <source>Tell new back pain from relapse or progression: compare with usual</source>
        <translation>Distinga el dolor nuevo de un brote o progresión: compare con lo habitual</translation>
    </message>
    <message>
        <source>New mechanical pain, told apart from a relapse or progression</source>
        <translation>Dolor mecánico nuevo, distinguido de un brote o progresión</translation>
    </message>
    <message>
        <source>Watch closely for interactions with the MS therapy</source>
        <translation>Vigile de cerca las interacciones con el tratamiento de la EM</translation>
    </message>
    <message>
        <source>Interactions with the MS therapy: no such therapy is taken</source>
        <translation>Interacciones con el tratamiento de la EM: no se toma ninguno</translation>
    </message>
    <message>
        <source>Interactions with the MS therapy</source>
        <translation>Interacciones con el tratamiento de la EM</translation>
    </message>
    <message>
        <source>Extend a medicine only while it helps without major harm</source>
        <translation>Prolongue un medicamento solo mientras ayude sin daño grave</translation>
    </message>
    <message>
        <source>Stop or change the medicine: no more help, or major harm</source>
        <translation>Suspenda o cambie el medicamento: ya no ayuda, o daño grave</translation>
    </message>
    <message>
        <source>Longer use of a medicine: none is taken for this pain</source>
        <translation>Uso más largo de un medicamento: no se toma ninguno para este dolor</translation>
    </message>
    <message>
        <source>Longer use of a medicine: only while it helps without major harm</source>
        <translation>Uso más largo de un medicamento: solo mientras ayude sin daño grave</translation>
    </message>
    <message>
        <source>Offer exercise with education to stay active</source>
        <translation>Ofrezca ejercicio con educación para mantenerse activo</translation>
    </message>
    <message>
        <source>Add cyclobenzaprine from 5 mg, slowly, 14 days in all at most</source>
        <translation>Añada ciclobenzaprina desde 5 mg, despacio, 14 días en total como máximo</translation>
    </message>
    <message>
        <source>Consider cyclobenzaprine from 5 mg, slowly, 14 days in all at most</source>
        <translation>Considere ciclobenzaprina desde 5 mg, despacio, 14 días en total como máximo</translation>
    </message>
    <message>
        <source>Cyclobenzaprine, for severe pain with spasm, 1–2 weeks at most</source>
        <translation>Ciclobenzaprina, para dolor intenso con espasmo, 1–2 semanas como máximo</translation>
    </message>
    <message>
        <source>Back pain: no steroids, bed rest, injections; scan only if red flag</source>
        <translation>Dolor lumbar: sin corticoides, reposo en cama ni inyecciones; imagen solo con señal de alarma</translation>
    </message>
    <message>
        <source>Scan and surgical opinion: they turn on the red flags</source>
        <translation>Imagen y opinión quirúrgica: dependen de las señales de alarma</translation>
    </message>
    <message>
        <source>Under 18: this guideline is for adults only (age_years).</source>
        <translation>Menos de 18: esta guía es solo para adultos (age_years).</translation>
    </message>
    <message>
        <source>Age is not known (age_years); the advice holds from 18 years on.</source>
        <translation>No se sabe la edad (age_years); el consejo vale desde los 18 años.</translation>
    </message>
    <message>
        <source>MS is not confirmed: this guideline does not apply (ms_confirmed).</source>
        <translation>La EM no está confirmada: esta guía no se aplica (ms_confirmed).</translation>
    </message>
    <message>
        <source>Whether MS is confirmed is not known (ms_confirmed); the advice holds only if it is.</source>
        <translation>No se sabe si la EM está confirmada (ms_confirmed); el consejo vale solo si lo está.</translation>
    </message>
    <message>
        <source>Cord, not back: emergency MRI of the whole spine and a neurologist now.</source>
        <translation>Médula, no espalda: RM urgente de toda la columna y neurología ya.</translation>
    </message>
    <message>
        <source>The aorta may be leaking: emergency ambulance now.</source>
        <translation>La aorta puede estar sangrando: ambulancia de emergencia ya.</translation>
    </message>
    <message>
        <source>A bone may be broken: X-ray or CT now.</source>
        <translation>Puede haber un hueso roto: radiografía o TC ya.</translation>
    </message>
    <message>
        <source>New neurological signs on natalizumab: PML must be excluded. MS team now; withhold the dose.</source>
        <translation>Signos neurológicos nuevos con natalizumab: hay que excluir LMP. Equipo de EM ya; retenga la dosis.</translation>
    </message>
    <message>
        <source>Ibuprofen</source>
        <translation>Ibuprofeno</translation>
    </message>
    <message>
        <source>Amitriptyline</source>
        <translation>Amitriptilina</translation>
    </message>
    <message>
        <source>Do not put it down to MS</source>
        <translation>No lo atribuya a la EM</translation>
    </message>
    <message>
        <source>A new sign counts, whatever this person’s usual state is.</source>
        <translation>Un signo nuevo cuenta, sea cual sea el estado habitual de esta persona.</translation>
    </message>
    <message>
        <source>New bladder, bowel, saddle, sexual or leg signs: emergency MRI the same day; never assume MS.</source>
        <translation>Signos nuevos de vejiga, intestino, silla de montar, sexo o piernas: RM urgente el mismo día; nunca dé por hecho que es EM.</translation>
    </message>
    <message>
        <source>Urgency, a weak stream and urine left behind, known from before.</source>
        <translation>Urgencia, chorro débil y orina que queda, conocidos de antes.</translation>
    </message>
    <message>
        <source>A change within 2 weeks: suspect cauda equina, MRI the same day, never assume MS.</source>
        <translation>Un cambio en 2 semanas: sospeche cauda equina, RM el mismo día, nunca dé por hecho que es EM.</translation>
    </message>
    <message>
        <source>Only the bowel trouble that is on record from before.</source>
        <translation>Solo el problema intestinal registrado de antes.</translation>
    </message>
    <message>
        <source>Stool newly lost, or a full rectum not felt: suspect cauda equina, emergency MRI.</source>
        <translation>Pérdida nueva de heces, o recto lleno que no se siente: sospeche cauda equina, RM urgente.</translation>
    </message>
    <message>
        <source>Saddle and sexual function</source>
        <translation>Silla de montar y función sexual</translation>
    </message>
    <message>
        <source>Only numbness there, or sexual trouble, that is on record from before.</source>
        <translation>Solo adormecimiento ahí, o problema sexual, registrado de antes.</translation>
    </message>
    <message>
        <source>Newly numb between the legs, or a sexual change: suspect cauda equina, MRI the same day.</source>
        <translation>Adormecimiento nuevo entre las piernas, o cambio sexual: sospeche cauda equina, RM el mismo día.</translation>
    </message>
    <message>
        <source>Leg strength</source>
        <translation>Fuerza de las piernas</translation>
    </message>
    <message>
        <source>Weakness on record from before; heat, fever or infection can bring it out, usually under 24 h.</source>
        <translation>Debilidad registrada de antes; calor, fiebre o infección pueden sacarla, por lo general menos de 24 h.</translation>
    </message>
    <message>
        <source>Where weakness grows, or is new in both legs: MRI now; do not wait 24 h.</source>
        <translation>Donde la debilidad crece, o es nueva en ambas piernas: RM ya; no espere 24 h.</translation>
    </message>
    <message>
        <source>Loss on record from before; a shock down the back on bending the neck, from the cervical cord.</source>
        <translation>Pérdida registrada de antes; una descarga por la espalda al doblar el cuello, de la médula cervical.</translation>
    </message>
    <message>
        <source>Where there is a level on the trunk or a new tight band: the cord, emergency MRI of the whole spine.</source>
        <translation>Donde hay un nivel en el tronco o una banda apretada nueva: la médula, RM urgente de toda la columna.</translation>
    </message>
    <message>
        <source>Worse walking in heat, gone within an hour to a day.</source>
        <translation>Peor marcha con calor, que pasa en una hora a un día.</translation>
    </message>
    <message>
        <source>Where walking is newly lost: stop the routine care, urgent review.</source>
        <translation>Donde se pierde la marcha de nuevo: detenga la atención de rutina, revisión urgente.</translation>
    </message>
    <message>
        <source>Start with 400 mg, and take it only as needed, not by the clock.</source>
        <translation>Empiece con 400 mg, y tómelo solo si hace falta, no por reloj.</translation>
    </message>
    <message>
        <source>For pain 2,400 mg a day (6 × 400 mg) is the cap; the label’s range up to 3,200 mg is for arthritis.</source>
        <translation>Para el dolor, 2 400 mg al día (6 × 400 mg) es el tope; el rango de la ficha hasta 3 200 mg es para artritis.</translation>
    </message>
    <message>
        <source>More than 400 mg at once did not ease pain better: do not raise the single dose.</source>
        <translation>Más de 400 mg de una vez no alivió mejor el dolor: no suba la dosis única.</translation>
    </message>
    <message>
        <source>Without a prescriber: at most 1,200 mg in 24 h, for at most 10 days.</source>
        <translation>Sin prescripción: como máximo 1 200 mg en 24 h, durante 10 días como máximo.</translation>
    </message>
    <message>
        <source>Any oral course: assess the risks, keep watching them, think of stomach protection.</source>
        <translation>Todo ciclo oral: valore los riesgos, siga vigilándolos, piense en proteger el estómago.</translation>
    </message>
    <message>
        <source>Heart or vessel disease: NSAIDs raise the risk of heart attack and stroke. Do not use.</source>
        <translation>Enfermedad de corazón o vasos: los AINE elevan el riesgo de infarto e ictus. No usar.</translation>
    </message>
    <message>
        <source>Raised heart risk: NSAIDs add to it, perhaps early on. Weigh it; keep the course short.</source>
        <translation>Riesgo cardíaco elevado: los AINE lo aumentan, quizá pronto. Valórelo; ciclo corto.</translation>
    </message>
    <message>
        <source>No NSAID around coronary bypass surgery.</source>
        <translation>Ningún AINE en torno a la cirugía de bypass coronario.</translation>
    </message>
    <message>
        <source>Bleeding or ulcer, now or in the past: it can return without warning. Do not use.</source>
        <translation>Sangrado o úlcera, ahora o antes: puede volver sin aviso. No usar.</translation>
    </message>
    <message>
        <source>Raised stomach risk: only with gastroprotection.</source>
        <translation>Riesgo de estómago elevado: solo con gastroprotección.</translation>
    </message>
    <message>
        <source>Reaction to aspirin or an NSAID: no NSAID at all, and no swap to another one.</source>
        <translation>Reacción a aspirina o a un AINE: ningún AINE, ni cambio a otro.</translation>
    </message>
    <message>
        <source>Severe heart failure: NSAIDs hold back fluid. Do not use.</source>
        <translation>Insuficiencia cardíaca grave: los AINE retienen líquido. No usar.</translation>
    </message>
    <message>
        <source>High blood pressure out of control: NSAIDs raise it further. Check it.</source>
        <translation>Presión alta sin controlar: los AINE la suben más. Contrólela.</translation>
    </message>
    <message>
        <source>GFR &lt; 30 or dialysis: no NSAID; choose another medicine.</source>
        <translation>FG &lt; 30 o diálisis: ningún AINE; elija otro medicamento.</translation>
    </message>
    <message>
        <source>GFR 30–60: a short course, and only if nothing else threatens the kidney; check creatinine.</source>
        <translation>FG 30–60: un ciclo corto, y solo si nada más amenaza al riñón; controle la creatinina.</translation>
    </message>
    <message>
        <source>Acute illness or dehydration puts the kidneys at risk: no NSAID until it is over.</source>
        <translation>La enfermedad aguda o la deshidratación ponen en riesgo los riñones: ningún AINE hasta que pase.</translation>
    </message>
    <message>
        <source>65 and over: the kidneys are more easily harmed. Keep the course short.</source>
        <translation>65 y más: los riñones se dañan con más facilidad. Ciclo corto.</translation>
    </message>
    <message>
        <source>Severe liver disease: bleeding and kidney risk. Do not use.</source>
        <translation>Enfermedad hepática grave: riesgo de sangrado y de riñón. No usar.</translation>
    </message>
    <message>
        <source>Chronic liver disease raises bleeding and kidney risk: weigh it.</source>
        <translation>La enfermedad hepática crónica eleva el riesgo de sangrado y de riñón: valórelo.</translation>
    </message>
    <message>
        <source>Higher bleeding risk at this age: a short course, and with a PPI.</source>
        <translation>Más riesgo de sangrado a esta edad: un ciclo corto, y con un IBP.</translation>
    </message>
    <message>
        <source>Alcohol adds to stomach bleeding: drink less while taking it.</source>
        <translation>El alcohol suma al sangrado de estómago: beba menos mientras lo toma.</translation>
    </message>
    <message>
        <source>20 weeks and over: fetal kidney harm, low fluid. Before 30 a specialist may allow it; past 48 h a scan.</source>
        <translation>20 semanas y más: daño renal fetal, poco líquido. Antes de 30 puede permitirlo un especialista; pasadas 48 h, ecografía.</translation>
    </message>
    <message>
        <source>30 weeks and over: the ductus arteriosus may close early. Do not use.</source>
        <translation>30 semanas y más: el conducto arterioso puede cerrarse antes. No usar.</translation>
    </message>
    <message>
        <source>Pregnancy possible, or before 20 weeks: paracetamol first; of the NSAID as little as possible.</source>
        <translation>Embarazo posible, o antes de 20 semanas: primero paracetamol; del AINE lo menos posible.</translation>
    </message>
    <message>
        <source>Breastfeeding: rated safe, and the NSAID to prefer.</source>
        <translation>Lactancia: considerado seguro, y el AINE preferible.</translation>
    </message>
    <message>
        <source>Can undo plain aspirin: 30 min or more after it, or over 8 h before; high risk: another analgesic.</source>
        <translation>Puede anular la aspirina simple: 30 min o más tras ella, o más de 8 h antes; alto riesgo: otro analgésico.</translation>
    </message>
    <message>
        <source>Coated aspirin: no safe timing is known. Choose another analgesic.</source>
        <translation>Aspirina recubierta: no se conoce un horario seguro. Elija otro analgésico.</translation>
    </message>
    <message>
        <source>ACE inhibitor or ARB with a diuretic: kidney injury. Avoid; else creatinine and electrolytes early.</source>
        <translation>IECA o ARA-II con un diurético: lesión renal. Evite; si no, creatinina y electrolitos pronto.</translation>
    </message>
    <message>
        <source>ACE inhibitor or ARB may lower pressure less: check blood pressure and creatinine.</source>
        <translation>IECA o ARA-II pueden bajar menos la presión: controle presión y creatinina.</translation>
    </message>
    <message>
        <source>Diuretic may work less: check weight, blood pressure and creatinine.</source>
        <translation>El diurético puede actuar menos: controle peso, presión y creatinina.</translation>
    </message>
    <message>
        <source>Raises the lithium level: avoid; if it must be, measure the level.</source>
        <translation>Eleva el nivel de litio: evite; si ha de ser, mida el nivel.</translation>
    </message>
    <message>
        <source>Methotrexate may become toxic: only with its prescriber's monitoring.</source>
        <translation>El metotrexato puede volverse tóxico: solo con el control de quien lo prescribe.</translation>
    </message>
    <message>
        <source>Anticoagulant: serious stomach bleeding. Avoid; if paracetamol replaces it, check the INR.</source>
        <translation>Anticoagulante: sangrado grave de estómago. Evite; si lo sustituye paracetamol, controle el INR.</translation>
    </message>
    <message>
        <source>Antiplatelet: more stomach bleeding. Avoid, or add a PPI.</source>
        <translation>Antiagregante: más sangrado de estómago. Evite, o añada un IBP.</translation>
    </message>
    <message>
        <source>SSRI or SNRI adds to bleeding: add a PPI or avoid; warn of bruises and black stools.</source>
        <translation>ISRS o IRSN suman sangrado: añada un IBP o evite; avise de moretones y heces negras.</translation>
    </message>
    <message>
        <source>Steroid taken now: stomach injury. Better no NSAID until it is over, else gastroprotection.</source>
        <translation>Corticoide ahora: lesión de estómago. Mejor sin AINE hasta que acabe; si no, gastroprotección.</translation>
    </message>
    <message>
        <source>An NSAID is already taken: never two. Ask about ones bought without prescription.</source>
        <translation>Ya toma un AINE: nunca dos. Pregunte por los comprados sin receta.</translation>
    </message>
    <message>
        <source>Fumarate: a second load on the kidney. Creatinine and urinalysis before and during.</source>
        <translation>Fumarato: una segunda carga para el riñón. Creatinina y análisis de orina antes y durante.</translation>
    </message>
    <message>
        <source>The fumarate's EU text names NSAIDs: protein in the urine may rise. Watch for it.</source>
        <translation>El texto europeo del fumarato nombra los AINE: puede subir la proteína en orina. Vigílela.</translation>
    </message>
    <message>
        <source>Teriflunomide: shared kidney and potassium risk. Check creatinine and potassium.</source>
        <translation>Teriflunomida: riesgo compartido de riñón y potasio. Controle creatinina y potasio.</translation>
    </message>
    <message>
        <source>Teriflunomide with an NSAID adds liver risk: ALT with regular use.</source>
        <translation>Teriflunomida con un AINE suma riesgo hepático: ALT si el uso es regular.</translation>
    </message>
    <message>
        <source>Alemtuzumab: only with normal recent platelets and creatinine; bruises: blood count that day.</source>
        <translation>Alemtuzumab: solo con plaquetas y creatinina recientes normales; moretones: hemograma ese día.</translation>
    </message>
    <message>
        <source>On cladribine dosing days keep 3 h between the two.</source>
        <translation>En los días de dosis de cladribina deje 3 h entre ambos.</translation>
    </message>
    <message>
        <source>Sulindac may change how cladribine gets into cells: on its 4–5 dosing days another analgesic.</source>
        <translation>El sulindaco puede cambiar cómo entra la cladribina en las células: en sus 4–5 días de dosis, otro analgésico.</translation>
    </message>
    <message>
        <source>Dalfampridine builds up if kidneys fail: CrCl before and 1–2 weeks in; if it falls, stop the NSAID.</source>
        <translation>La dalfampridina se acumula si fallan los riñones: ClCr antes y a las 1–2 semanas; si baja, suspenda el AINE.</translation>
    </message>
    <message>
        <source>Baclofen builds up if kidneys fail: check creatinine; drowsy or confused: stop the NSAID, assess.</source>
        <translation>El baclofeno se acumula si fallan los riñones: controle creatinina; somnolencia o confusión: suspenda el AINE, valore.</translation>
    </message>
    <message>
        <source>No interaction expected with ocrelizumab or ofatumumab: the usual NSAID checks.</source>
        <translation>Sin interacción esperada con ocrelizumab u ofatumumab: los controles habituales del AINE.</translation>
    </message>
    <message>
        <source>New blurred sight may be the NSAID and not MS: stop the NSAID; eye or neurology review.</source>
        <translation>Una visión borrosa nueva puede ser el AINE y no la EM: suspenda el AINE; revisión de ojos o neurología.</translation>
    </message>
    <message>
        <source>Can hide fever: ask for a temperature taken without it; CRP or ESR when unsure.</source>
        <translation>Puede ocultar fiebre: pida una temperatura tomada sin él; PCR o VSG si hay duda.</translation>
    </message>
    <message>
        <source>Fever with stiff neck or confusion, rarely aseptic meningitis: stop and assess.</source>
        <translation>Fiebre con nuca rígida o confusión, rara vez meningitis aséptica: suspenda y valore.</translation>
    </message>
    <message>
        <source>What is already taken reaches this person’s day ceiling: add none, and bring down what is above it.</source>
        <translation>Lo que ya toma alcanza el tope diario de esta persona: no añada, y baje lo que lo supere.</translation>
    </message>
    <message>
        <source>All products count: only what is left below the day ceiling may be added.</source>
        <translation>Cuentan todos los productos: solo se puede añadir lo que queda bajo el tope diario.</translation>
    </message>
    <message>
        <source>4 g a day from all products is the label’s limit; beyond a few days 3 g, or a lower one that holds.</source>
        <translation>4 g al día de todos los productos es el límite de la ficha; más allá de unos días 3 g, o uno menor que valga.</translation>
    </message>
    <message>
        <source>500–1,000 mg every 6 h as needed, at most 4 doses a day, whatever the shortest wait.</source>
        <translation>500–1 000 mg cada 6 h si hace falta, como máximo 4 dosis al día, sea cual sea la espera mínima.</translation>
    </message>
    <message>
        <source>Liver disease, alcohol or an enzyme inducer: 2,000 mg a day at most.</source>
        <translation>Enfermedad hepática, alcohol o un inductor enzimático: 2 000 mg al día como máximo.</translation>
    </message>
    <message>
        <source>In people who are malnourished: 2,000 mg a day at most.</source>
        <translation>En personas desnutridas: 2 000 mg al día como máximo.</translation>
    </message>
    <message>
        <source>Severe liver disease: do not use.</source>
        <translation>Enfermedad hepática grave: no usar.</translation>
    </message>
    <message>
        <source>CrCl 30 and below: the lower dose, and longer between doses, so less in a day.</source>
        <translation>ClCr 30 o menos: la dosis menor, y más tiempo entre dosis, es decir, menos al día.</translation>
    </message>
    <message>
        <source>Heavy drinking makes liver injury likelier: ask about other products that contain it.</source>
        <translation>Beber mucho hace más probable la lesión hepática: pregunte por otros productos que lo contengan.</translation>
    </message>
    <message>
        <source>Liver injury: above 4 g a day, with other products, or with 3 or more drinks every day.</source>
        <translation>Lesión hepática: por encima de 4 g al día, con otros productos, o con 3 o más bebidas al día.</translation>
    </message>
    <message>
        <source>Allergy to paracetamol: do not use.</source>
        <translation>Alergia al paracetamol: no usar.</translation>
    </message>
    <message>
        <source>Come back when pain lasts more than 10 days or fever more than 3 days.</source>
        <translation>Volver si el dolor dura más de 10 días o la fiebre más de 3 días.</translation>
    </message>
    <message>
        <source>Warfarin: check the INR after several days of regular use above 2 g a day.</source>
        <translation>Warfarina: controle el INR tras varios días de uso regular por encima de 2 g al día.</translation>
    </message>
    <message>
        <source>An enzyme inducer such as carbamazepine makes liver harm likelier: check ALT.</source>
        <translation>Un inductor enzimático como la carbamazepina hace más probable el daño hepático: controle ALT.</translation>
    </message>
    <message>
        <source>Interferon beta can harm the liver: never above 3 g a day, and little alcohol.</source>
        <translation>El interferón beta puede dañar el hígado: nunca más de 3 g al día, y poco alcohol.</translation>
    </message>
    <message>
        <source>Interferon beta: ALT before regular use, and with it.</source>
        <translation>Interferón beta: ALT antes del uso regular, y durante él.</translation>
    </message>
    <message>
        <source>Teriflunomide: severe liver injury likelier. 2 g a day at most here; ALT monthly for 6 months.</source>
        <translation>Teriflunomida: lesión hepática grave más probable. 2 g al día como máximo aquí; ALT mensual durante 6 meses.</translation>
    </message>
    <message>
        <source>Teriflunomide: as few medicines that load the liver as possible.</source>
        <translation>Teriflunomida: los menos medicamentos posibles que carguen el hígado.</translation>
    </message>
    <message>
        <source>Past those 6 months too: ALT for as long as paracetamol is used regularly beside teriflunomide.</source>
        <translation>También pasados esos 6 meses: ALT mientras se use paracetamol con regularidad junto a teriflunomida.</translation>
    </message>
    <message>
        <source>Dantrolene can harm the liver: liver tests, and a capped dose.</source>
        <translation>El dantroleno puede dañar el hígado: pruebas hepáticas, y una dosis con tope.</translation>
    </message>
    <message>
        <source>Can hide fever: ask for a temperature taken without it.</source>
        <translation>Puede ocultar fiebre: pida una temperatura tomada sin él.</translation>
    </message>
    <message>
        <source>Breastfeeding: rated safe.</source>
        <translation>Lactancia: considerado seguro.</translation>
    </message>
    <message>
        <source>Pregnancy: the alternative when NSAIDs must be avoided; lowest dose, shortest time.</source>
        <translation>Embarazo: la alternativa cuando hay que evitar AINE; dosis mínima, el menor tiempo.</translation>
    </message>
    <message>
        <source>In acute low back pain recovery was no faster than with placebo (17, 17 and 16 days).</source>
        <translation>En el dolor lumbar agudo la recuperación no fue más rápida que con placebo (17, 17 y 16 días).</translation>
    </message>
    <message>
        <source>Immediate release from 5 mg, in MS perhaps a night dose first, up to 10 mg three times a day.</source>
        <translation>Liberación inmediata desde 5 mg, en la EM quizá primero una dosis nocturna, hasta 10 mg tres veces al día.</translation>
    </message>
    <message>
        <source>The label allows 2–3 weeks; here the source’s shorter limit holds: stop at 14 days.</source>
        <translation>La ficha permite 2–3 semanas; aquí vale el límite más corto de la fuente: suspender a los 14 días.</translation>
    </message>
    <message>
        <source>Mild liver impairment: 5 mg, less often, and go slowly.</source>
        <translation>Deterioro hepático leve: 5 mg, con menos frecuencia, y despacio.</translation>
    </message>
    <message>
        <source>Falls or MS fatigue already: drowsy and dizzy twice as often as on placebo, so both get worse.</source>
        <translation>Ya hay caídas o fatiga de EM: somnolencia y mareo el doble que con placebo, así que ambas empeoran.</translation>
    </message>
    <message>
        <source>Drowsiness and dizziness about twice as often as on placebo: warn; MS fatigue and falls get worse.</source>
        <translation>Somnolencia y mareo cerca del doble que con placebo: avise; la fatiga de EM y las caídas empeoran.</translation>
    </message>
    <message>
        <source>Moderate or severe liver impairment: do not use.</source>
        <translation>Deterioro hepático moderado o grave: no usar.</translation>
    </message>
    <message>
        <source>65 and over: better no relaxant.</source>
        <translation>65 y más: mejor sin relajante.</translation>
    </message>
    <message>
        <source>Older people bear relaxants badly. Baclofen or tizanidine taken for spasticity is not meant.</source>
        <translation>Las personas mayores toleran mal los relajantes. No se trata de baclofeno o tizanidina por espasticidad.</translation>
    </message>
    <message>
        <source>Recent heart attack, rhythm or conduction trouble, heart failure: do not use.</source>
        <translation>Infarto reciente, trastorno del ritmo o de la conducción, insuficiencia cardíaca: no usar.</translation>
    </message>
    <message>
        <source>Built like a tricyclic: in heart disease an ECG first; with any heart failure do not use (CB07).</source>
        <translation>Hecho como un tricíclico: con enfermedad cardíaca, antes un ECG; con cualquier insuficiencia cardíaca no usar (CB07).</translation>
    </message>
    <message>
        <source>Hyperthyroidism: do not use.</source>
        <translation>Hipertiroidismo: no usar.</translation>
    </message>
    <message>
        <source>MS spasticity: it does not work there, only on local spasm. Do not use.</source>
        <translation>Espasticidad de la EM: ahí no actúa, solo en el espasmo local. No usar.</translation>
    </message>
    <message>
        <source>Spasm or spasticity unclear: it helps local spasm only. Examine again first.</source>
        <translation>Espasmo o espasticidad dudosos: ayuda solo al espasmo local. Explore antes de nuevo.</translation>
    </message>
    <message>
        <source>Urinary retention: it makes emptying harder. Do not use.</source>
        <translation>Retención urinaria: dificulta el vaciado. No usar.</translation>
    </message>
    <message>
        <source>Glaucoma or bladder trouble: acts like atropine. Check the residual after voiding.</source>
        <translation>Glaucoma o problema de vejiga: actúa como la atropina. Controle el residuo tras orinar.</translation>
    </message>
    <message>
        <source>Pregnancy or breastfeeding: little is known. Avoid unless needed.</source>
        <translation>Embarazo o lactancia: se sabe poco. Evite salvo necesidad.</translation>
    </message>
    <message>
        <source>Tricyclic allergy: it is built like one and may cross-react. Do not use.</source>
        <translation>Alergia a un tricíclico: está hecho como uno y puede haber reacción cruzada. No usar.</translation>
    </message>
    <message>
        <source>Allergy to cyclobenzaprine: do not use.</source>
        <translation>Alergia a la ciclobenzaprina: no usar.</translation>
    </message>
    <message>
        <source>MAOI now or within 14 days: fever crisis, seizures. Do not use.</source>
        <translation>IMAO ahora o en los últimos 14 días: crisis febril, convulsiones. No usar.</translation>
    </message>
    <message>
        <source>Serotonin syndrome with another medicine that is taken: do not use.</source>
        <translation>Síndrome serotoninérgico con otro medicamento que toma: no usar.</translation>
    </message>
    <message>
        <source>Tramadol: seizures likelier. Never both.</source>
        <translation>Tramadol: convulsiones más probables. Nunca ambos.</translation>
    </message>
    <message>
        <source>Muscle relaxant: with cyclobenzaprine seizures are likelier. Never both.</source>
        <translation>Relajante muscular: con ciclobenzaprina las convulsiones son más probables. Nunca ambos.</translation>
    </message>
    <message>
        <source>Opioid, benzodiazepine or heavy alcohol: sedation adds up. Do not use.</source>
        <translation>Opioide, benzodiazepina o mucho alcohol: la sedación se suma. No usar.</translation>
    </message>
    <message>
        <source>Gabapentin or pregabalin: sedation adds up. No driving until the effect is known.</source>
        <translation>Gabapentina o pregabalina: la sedación se suma. No conducir hasta conocer el efecto.</translation>
    </message>
    <message>
        <source>Tricyclic: anticholinergic effects add up. Do not use.</source>
        <translation>Tricíclico: los efectos anticolinérgicos se suman. No usar.</translation>
    </message>
    <message>
        <source>Anticholinergic effects add up: check bladder and bowel.</source>
        <translation>Los efectos anticolinérgicos se suman: controle vejiga e intestino.</translation>
    </message>
    <message>
        <source>The antimuscarinic alone may cloud thinking in MS: do not stack cyclobenzaprine on it.</source>
        <translation>El antimuscarínico solo ya puede nublar el pensamiento en la EM: no le sume ciclobenzaprina.</translation>
    </message>
    <message>
        <source>May work against clonidine, and tizanidine by its class: avoid the two together.</source>
        <translation>Puede oponerse a la clonidina y, por su clase, a la tizanidina: evite ambos juntos.</translation>
    </message>
    <message>
        <source>Its level may rise (CYP1A2, CYP3A4): a lower dose, or avoid.</source>
        <translation>Su nivel puede subir (CYP1A2, CYP3A4): una dosis menor, o evitar.</translation>
    </message>
    <message>
        <source>Before the first dose of an S1P medicine stop cyclobenzaprine; take an ECG.</source>
        <translation>Antes de la primera dosis de un medicamento S1P suspenda la ciclobenzaprina; haga un ECG.</translation>
    </message>
    <message>
        <source>Dalfampridine: may make seizures likelier. Better another medicine.</source>
        <translation>Dalfampridina: puede hacer más probables las convulsiones. Mejor otro medicamento.</translation>
    </message>
    <message>
        <source>Dalfampridine unsteadies: avoid sedatives; a walking aid.</source>
        <translation>La dalfampridina quita estabilidad: evite sedantes; un apoyo al caminar.</translation>
    </message>
    <message>
        <source>Already on an antispastic or sedating medicine: review that one, add no second relaxant.</source>
        <translation>Ya toma un antiespástico o sedante: revise ese, no añada un segundo relajante.</translation>
    </message>
    <message>
        <source>Never stop baclofen at once to make room for it: fever, confusion, rigid muscles, even death.</source>
        <translation>Nunca suspenda el baclofeno de golpe para dejar sitio: fiebre, confusión, músculos rígidos, incluso muerte.</translation>
    </message>
    <message>
        <source>Dantrolene is never for spasm of the back, nor where stiffness helps walking.</source>
        <translation>El dantroleno nunca es para el espasmo de espalda, ni donde la rigidez ayuda a caminar.</translation>
    </message>
    <message>
        <source>Nabiximols makes dizzy and tired, and falls happen: avoid adding cyclobenzaprine.</source>
        <translation>Nabiximols marea y cansa, y hay caídas: evite añadir ciclobenzaprina.</translation>
    </message>
    <message>
        <source>Mitoxantrone harms the heart: do not use.</source>
        <translation>La mitoxantrona daña el corazón: no usar.</translation>
    </message>
    <message>
        <source>In MS from 100–300 mg at night, up slowly over days to weeks; usually 1,800 mg a day.</source>
        <translation>En la EM desde 100–300 mg por la noche, subiendo despacio en días a semanas; por lo general 1 800 mg al día.</translation>
    </message>
    <message>
        <source>Nothing gained above 1,800 mg a day; never above 3,600 mg.</source>
        <translation>No se gana nada por encima de 1 800 mg al día; nunca más de 3 600 mg.</translation>
    </message>
    <message>
        <source>Frail or sensitive: start with 100 mg at night.</source>
        <translation>Frágil o sensible: empiece con 100 mg por la noche.</translation>
    </message>
    <message>
        <source>eGFR 60 and over: three doses; the label says 900–3,600 mg a day, the ceiling here is 1,800 mg.</source>
        <translation>FGe 60 y más: tres dosis; la ficha dice 900–3 600 mg al día, el tope aquí es 1 800 mg.</translation>
    </message>
    <message>
        <source>eGFR above 30 to 59: 400–1,400 mg a day, in two doses, unless a clearance is lower.</source>
        <translation>FGe de más de 30 a 59: 400–1 400 mg al día, en dos dosis, salvo que un aclaramiento sea menor.</translation>
    </message>
    <message>
        <source>eGFR above 15 to 30: 200–700 mg, once a day, unless a clearance is lower.</source>
        <translation>FGe de más de 15 a 30: 200–700 mg, una vez al día, salvo que un aclaramiento sea menor.</translation>
    </message>
    <message>
        <source>Clearance or eGFR 15 and below: 100–300 mg, once a day; below 15 less in proportion.</source>
        <translation>Aclaramiento o FGe 15 o menos: 100–300 mg, una vez al día; por debajo de 15 menos en proporción.</translation>
    </message>
    <message>
        <source>Haemodialysis: 125–350 mg after each session; the renal team decides.</source>
        <translation>Hemodiálisis: 125–350 mg tras cada sesión; decide el equipo renal.</translation>
    </message>
    <message>
        <source>Never stop at once: taper over at least 1 week.</source>
        <translation>Nunca suspender de golpe: reducir en al menos 1 semana.</translation>
    </message>
    <message>
        <source>Stop if no benefit after 3–8 weeks of going up and 2 at the highest tolerated dose.</source>
        <translation>Suspenda si no hay beneficio tras 3–8 semanas de subida y 2 a la dosis más alta tolerada.</translation>
    </message>
    <message>
        <source>Off label for low back pain and sciatica: the prescriber should know.</source>
        <translation>Fuera de ficha para dolor lumbar y ciática: quien prescribe debe saberlo.</translation>
    </message>
    <message>
        <source>Serious breathing problems are likelier in this person: the lowest dose.</source>
        <translation>Los problemas respiratorios graves son más probables en esta persona: la dosis mínima.</translation>
    </message>
    <message>
        <source>Falls already: it makes dizzy, sleepy and unsteady. Check for falls; no driving until it is known.</source>
        <translation>Ya hay caídas: marea, da sueño y quita estabilidad. Controle caídas; no conducir hasta conocerlo.</translation>
    </message>
    <message>
        <source>Dizzy, sleepy, unsteady: check for falls; no driving until the effect is known.</source>
        <translation>Mareo, sueño, inestabilidad: controle caídas; no conducir hasta conocer el efecto.</translation>
    </message>
    <message>
        <source>Allergy to a gabapentinoid: do not use.</source>
        <translation>Alergia a un gabapentinoide: no usar.</translation>
    </message>
    <message>
        <source>Suicidal thoughts or misuse in this person: both can get worse. PHQ-2 before the start, and watch.</source>
        <translation>Ideas de suicidio o mal uso en esta persona: ambos pueden empeorar. PHQ-2 antes de empezar, y vigilar.</translation>
    </message>
    <message>
        <source>Suicidal thoughts and misuse occur: PHQ-2 before the start.</source>
        <translation>Hay ideas de suicidio y mal uso: PHQ-2 antes de empezar.</translation>
    </message>
    <message>
        <source>Pregnancy or breastfeeding: few data. Ask a specialist.</source>
        <translation>Embarazo o lactancia: pocos datos. Pregunte a un especialista.</translation>
    </message>
    <message>
        <source>Opioid, tramadol too: sedation and slow breathing. Avoid the two together.</source>
        <translation>Opioide, también tramadol: sedación y respiración lenta. Evite ambos juntos.</translation>
    </message>
    <message>
        <source>Beers 2023 names this pair at 65 and over: avoid.</source>
        <translation>Beers 2023 nombra este par a los 65 y más: evite.</translation>
    </message>
    <message>
        <source>65 and over: with gabapentin three or more medicines act on the brain. Avoid adding it.</source>
        <translation>65 y más: con gabapentina actúan tres o más medicamentos sobre el cerebro. Evite añadirla.</translation>
    </message>
    <message>
        <source>An antacid with aluminium or magnesium holds it back: gabapentin 2 h after the antacid.</source>
        <translation>Un antiácido con aluminio o magnesio la frena: gabapentina 2 h después del antiácido.</translation>
    </message>
    <message>
        <source>Nabiximols makes dizzy and tired, and falls happen: avoid adding gabapentin.</source>
        <translation>Nabiximols marea y cansa, y hay caídas: evite añadir gabapentina.</translation>
    </message>
    <message>
        <source>Start with 10 mg at night, up by 10 mg a week.</source>
        <translation>Empiece con 10 mg por la noche, suba 10 mg por semana.</translation>
    </message>
    <message>
        <source>For pain never above 75 mg a day.</source>
        <translation>Para el dolor nunca más de 75 mg al día.</translation>
    </message>
    <message>
        <source>150 mg a day is the ceiling for depression: no target for pain.</source>
        <translation>150 mg al día es el tope para la depresión: no es meta para el dolor.</translation>
    </message>
    <message>
        <source>Stop over weeks: about 4 weeks if taken 8 weeks or more.</source>
        <translation>Suspenda en semanas: unas 4 semanas si se tomó 8 semanas o más.</translation>
    </message>
    <message>
        <source>Too sleepy on it: nortriptyline usually sedates less.</source>
        <translation>Demasiado sueño con ella: la nortriptilina suele sedar menos.</translation>
    </message>
    <message>
        <source>Just after a heart attack: do not use.</source>
        <translation>Justo tras un infarto: no usar.</translation>
    </message>
    <message>
        <source>Allergy to a tricyclic: do not use.</source>
        <translation>Alergia a un tricíclico: no usar.</translation>
    </message>
    <message>
        <source>Rhythm or conduction disease: changes the ECG like quinidine. Do not use.</source>
        <translation>Enfermedad del ritmo o de la conducción: cambia el ECG como la quinidina. No usar.</translation>
    </message>
    <message>
        <source>Heart disease: an ECG first.</source>
        <translation>Enfermedad cardíaca: antes un ECG.</translation>
    </message>
    <message>
        <source>Reduced kidney function: start low and go up slowly.</source>
        <translation>Función renal reducida: empiece bajo y suba despacio.</translation>
    </message>
    <message>
        <source>Urinary retention or narrow-angle glaucoma: avoid. Measure residual urine in any doubt.</source>
        <translation>Retención urinaria o glaucoma de ángulo estrecho: evite. Mida el residuo ante cualquier duda.</translation>
    </message>
    <message>
        <source>Seizures in the past: makes them likelier. Avoid.</source>
        <translation>Convulsiones en el pasado: las hace más probables. Evite.</translation>
    </message>
    <message>
        <source>Sweating less may bring on heat symptoms: warn about hot weather; no second anticholinergic.</source>
        <translation>Sudar menos puede traer síntomas por calor: avise del tiempo caluroso; ningún segundo anticolinérgico.</translation>
    </message>
    <message>
        <source>65 and over: strongly anticholinergic. Avoid.</source>
        <translation>65 y más: muy anticolinérgica. Evite.</translation>
    </message>
    <message>
        <source>Breastfeeding: the sources disagree. Ask a specialist.</source>
        <translation>Lactancia: las fuentes no coinciden. Pregunte a un especialista.</translation>
    </message>
    <message>
        <source>Under 25: suicidal thoughts may come up. PHQ-2, and review at 1–2 weeks.</source>
        <translation>Menos de 25: pueden surgir ideas de suicidio. PHQ-2, y revisión a las 1–2 semanas.</translation>
    </message>
    <message>
        <source>Suicidal thoughts: the boxed warning is about them. PHQ-2, and review at 1–2 weeks.</source>
        <translation>Ideas de suicidio: de ellas trata la advertencia destacada. PHQ-2, y revisión a las 1–2 semanas.</translation>
    </message>
    <message>
        <source>MAOI now or within 14 days: fever crisis, convulsions. Do not use.</source>
        <translation>IMAO ahora o en los últimos 14 días: crisis febril, convulsiones. No usar.</translation>
    </message>
    <message>
        <source>Its level may rise, up to 5 weeks after fluoxetine: avoid, or a low dose with ECG.</source>
        <translation>Su nivel puede subir, hasta 5 semanas tras fluoxetina: evite, o dosis baja con ECG.</translation>
    </message>
    <message>
        <source>Duloxetine or another SNRI: raises its level and adds serotonin effect. Do not combine.</source>
        <translation>Duloxetina u otro IRSN: eleva su nivel y suma efecto serotoninérgico. No combinar.</translation>
    </message>
    <message>
        <source>Tramadol: seizures and serotonin syndrome. Never both.</source>
        <translation>Tramadol: convulsiones y síndrome serotoninérgico. Nunca ambos.</translation>
    </message>
    <message>
        <source>Another anticholinergic is taken: bowel standstill, overheating. One only.</source>
        <translation>Ya toma otro anticolinérgico: parálisis intestinal, sobrecalentamiento. Solo uno.</translation>
    </message>
    <message>
        <source>The antimuscarinic alone may cloud thinking in MS: do not stack amitriptyline on it.</source>
        <translation>El antimuscarínico solo ya puede nublar el pensamiento en la EM: no le sume amitriptilina.</translation>
    </message>
    <message>
        <source>Baclofen: muscles slacken and sedation adds up. Lower the baclofen.</source>
        <translation>Baclofeno: los músculos se aflojan y la sedación se suma. Baje el baclofeno.</translation>
    </message>
    <message>
        <source>Beside baclofen watch transfers and falls; better avoid the pair.</source>
        <translation>Junto a baclofeno vigile transferencias y caídas; mejor evitar el par.</translation>
    </message>
    <message>
        <source>Modafinil may raise its level, most in the 1 of 10 who clear it slowly: watch ECG and sedation.</source>
        <translation>El modafinilo puede elevar su nivel, sobre todo en 1 de cada 10 que lo eliminan despacio: vigile ECG y sedación.</translation>
    </message>
    <message>
        <source>Beside modafinil keep the tricyclic dose low.</source>
        <translation>Junto a modafinilo mantenga baja la dosis del tricíclico.</translation>
    </message>
    <message>
        <source>Carbamazepine lowers its level; ask about allergy, the two may cross-react.</source>
        <translation>La carbamazepina baja su nivel; pregunte por alergia, puede haber reacción cruzada.</translation>
    </message>
    <message>
        <source>Alcohol and sedating medicines act more strongly with it: no alcohol.</source>
        <translation>El alcohol y los sedantes actúan más con ella: nada de alcohol.</translation>
    </message>
    <message>
        <source>S1P medicine and QT: ECG and cardiology advice before the two are combined.</source>
        <translation>Medicamento S1P y QT: ECG y consejo de cardiología antes de combinarlos.</translation>
    </message>
    <message>
        <source>Ozanimod: watch blood pressure and signs of too much serotonin.</source>
        <translation>Ozanimod: vigile la presión y los signos de exceso de serotonina.</translation>
    </message>
    <message>
        <source>Dalfampridine: both bring seizures nearer. Avoid the pair.</source>
        <translation>Dalfampridina: ambos acercan las convulsiones. Evite el par.</translation>
    </message>
    <message>
        <source>Dalfampridine after a seizure: nothing that brings the next one nearer.</source>
        <translation>Dalfampridina tras una convulsión: nada que acerque la siguiente.</translation>
    </message>
    <message>
        <source>Nabiximols makes dizzy and tired, and falls happen: avoid adding amitriptyline.</source>
        <translation>Nabiximols marea y cansa, y hay caídas: evite añadir amitriptilina.</translation>
    </message>
    <message>
        <source>Interferon beta can harm the liver: ALT before the start.</source>
        <translation>El interferón beta puede dañar el hígado: ALT antes de empezar.</translation>
    </message>
    <message>
        <source>30 mg once daily for 7 days, then 60 mg once daily.</source>
        <translation>30 mg una vez al día durante 7 días, luego 60 mg una vez al día.</translation>
    </message>
    <message>
        <source>Nothing gained above 60 mg a day, more harm: never more for pain.</source>
        <translation>No se gana nada por encima de 60 mg al día, y sí más daño: nunca más para el dolor.</translation>
    </message>
    <message>
        <source>Never stop at once: taper, or withdrawal follows.</source>
        <translation>Nunca suspender de golpe: reducir, o habrá abstinencia.</translation>
    </message>
    <message>
        <source>Capsules are swallowed whole: ask about trouble swallowing.</source>
        <translation>Las cápsulas se tragan enteras: pregunte por dificultad al tragar.</translation>
    </message>
    <message>
        <source>Antidepressants raised fracture risk in MS: review bone and falls.</source>
        <translation>Los antidepresivos elevaron el riesgo de fractura en la EM: revise huesos y caídas.</translation>
    </message>
    <message>
        <source>GFR &lt; 30 mL/min or dialysis: avoid.</source>
        <translation>FG &lt; 30 mL/min o diálisis: evite.</translation>
    </message>
    <message>
        <source>Liver disease: liver failure is reported. Avoid.</source>
        <translation>Enfermedad hepática: se ha notificado fallo hepático. Evite.</translation>
    </message>
    <message>
        <source>Heavy alcohol: severe liver injury. Do not prescribe.</source>
        <translation>Mucho alcohol: lesión hepática grave. No prescribir.</translation>
    </message>
    <message>
        <source>24 and under: suicidal thoughts may come up. PHQ-2, and an early review.</source>
        <translation>24 y menos: pueden surgir ideas de suicidio. PHQ-2, y revisión temprana.</translation>
    </message>
    <message>
        <source>Suicidal thoughts: the boxed warning is about them. PHQ-2, and an early review.</source>
        <translation>Ideas de suicidio: de ellas trata la advertencia destacada. PHQ-2, y revisión temprana.</translation>
    </message>
    <message>
        <source>Bladder: may hold urine back. Measure the residual; stop on new hesitancy.</source>
        <translation>Vejiga: puede retener orina. Mida el residuo; suspenda si hay nueva dificultad para empezar.</translation>
    </message>
    <message>
        <source>Falls and fainting occur: standing blood pressure, and a plan for falls.</source>
        <translation>Hay caídas y desmayos: presión de pie, y un plan para las caídas.</translation>
    </message>
    <message>
        <source>Seizures: care with a history of them; avoid with dalfampridine or tramadol.</source>
        <translation>Convulsiones: cuidado si las hubo; evite con dalfampridina o tramadol.</translation>
    </message>
    <message>
        <source>Glaucoma, high blood pressure or mania may get worse: check before the start.</source>
        <translation>Glaucoma, presión alta o manía pueden empeorar: compruebe antes de empezar.</translation>
    </message>
    <message>
        <source>65 and over: start with 30 mg; sodium at 2–4 weeks.</source>
        <translation>65 y más: empiece con 30 mg; sodio a las 2–4 semanas.</translation>
    </message>
    <message>
        <source>Pregnancy or breastfeeding: possible harm. Ask a specialist.</source>
        <translation>Embarazo o lactancia: posible daño. Pregunte a un especialista.</translation>
    </message>
    <message>
        <source>Allergy to duloxetine: do not use.</source>
        <translation>Alergia a la duloxetina: no usar.</translation>
    </message>
    <message>
        <source>MAOI (14 days), linezolid, methylene blue: serotonin syndrome. After duloxetine 5 days before an MAOI.</source>
        <translation>IMAO (14 días), linezolid, azul de metileno: síndrome serotoninérgico. Tras duloxetina 5 días antes de un IMAO.</translation>
    </message>
    <message>
        <source>A strong CYP1A2 inhibitor raises its level a lot: never both. Of ciprofloxacin: another antibiotic.</source>
        <translation>Un inhibidor potente de CYP1A2 eleva mucho su nivel: nunca ambos. En lugar de ciprofloxacino: otro antibiótico.</translation>
    </message>
    <message>
        <source>A strong CYP2D6 inhibitor raises its level: avoid or watch.</source>
        <translation>Un inhibidor potente de CYP2D6 eleva su nivel: evite o vigile.</translation>
    </message>
    <message>
        <source>Tramadol: serotonin syndrome and seizures, and less pain relief. Never both.</source>
        <translation>Tramadol: síndrome serotoninérgico y convulsiones, y menos alivio del dolor. Nunca ambos.</translation>
    </message>
    <message>
        <source>Tricyclic, SSRI or SNRI: serotonin syndrome. Do not combine.</source>
        <translation>Tricíclico, ISRS o IRSN: síndrome serotoninérgico. No combinar.</translation>
    </message>
    <message>
        <source>Triptan or other serotonergic medicine: warn of serotonin syndrome and watch.</source>
        <translation>Triptán u otro serotoninérgico: avise del síndrome serotoninérgico y vigile.</translation>
    </message>
    <message>
        <source>Bleeding adds up with an NSAID, aspirin, antiplatelet or anticoagulant: a PPI; watch the INR.</source>
        <translation>El sangrado se suma con AINE, aspirina, antiagregante o anticoagulante: un IBP; vigile el INR.</translation>
    </message>
    <message>
        <source>Teriflunomide may weaken it, both load the liver: check effect and ALT.</source>
        <translation>La teriflunomida puede debilitarla, ambas cargan el hígado: controle efecto y ALT.</translation>
    </message>
    <message>
        <source>Teriflunomide: as few medicines that load the liver as possible; ALT monthly for 6 months.</source>
        <translation>Teriflunomida: los menos medicamentos posibles que carguen el hígado; ALT mensual durante 6 meses.</translation>
    </message>
    <message>
        <source>Ozanimod: watch blood pressure; warn of serotonin symptoms.</source>
        <translation>Ozanimod: vigile la presión; avise de síntomas de serotonina.</translation>
    </message>
    <message>
        <source>Interferon beta: liver risk adds up. ALT while both are taken.</source>
        <translation>Interferón beta: el riesgo hepático se suma. ALT mientras se toman ambos.</translation>
    </message>
    <message>
        <source>Interferon beta: ALT before the start too.</source>
        <translation>Interferón beta: ALT también antes de empezar.</translation>
    </message>
    <message>
        <source>25 mg a day, up by 25 mg every 3 days to 100 mg; then by 50 mg every 3 days to 200 mg.</source>
        <translation>25 mg al día, subir 25 mg cada 3 días hasta 100 mg; luego 50 mg cada 3 días hasta 200 mg.</translation>
    </message>
    <message>
        <source>Immediate release: 400 mg a day is the outer limit; the dose above may be lower.</source>
        <translation>Liberación inmediata: 400 mg al día es el límite externo; la dosis de arriba puede ser menor.</translation>
    </message>
    <message>
        <source>Extended release: 300 mg a day is the outer limit.</source>
        <translation>Liberación prolongada: 300 mg al día es el límite externo.</translation>
    </message>
    <message>
        <source>Over 75: 300 mg a day at most.</source>
        <translation>Más de 75: 300 mg al día como máximo.</translation>
    </message>
    <message>
        <source>CrCl below 30: every 12 h, 200 mg a day at most.</source>
        <translation>ClCr menor de 30: cada 12 h, 200 mg al día como máximo.</translation>
    </message>
    <message>
        <source>Severe liver impairment: 50 mg every 12 h, 100 mg a day at most.</source>
        <translation>Deterioro hepático grave: 50 mg cada 12 h, 100 mg al día como máximo.</translation>
    </message>
    <message>
        <source>Plan 3–7 days, then review every week.</source>
        <translation>Planifique 3–7 días, luego revise cada semana.</translation>
    </message>
    <message>
        <source>Low sodium or sugar occurs: measure both if confused.</source>
        <translation>Sodio o azúcar bajos: mida ambos si hay confusión.</translation>
    </message>
    <message>
        <source>Addiction, slow breathing or a benzodiazepine, the boxed warning: do not use.</source>
        <translation>Adicción, respiración lenta o una benzodiazepina, la advertencia destacada: no usar.</translation>
    </message>
    <message>
        <source>Boxed warning: screen for risk, store it safely, consider naloxone.</source>
        <translation>Advertencia destacada: evalúe el riesgo, guárdelo seguro, considere naloxona.</translation>
    </message>
    <message>
        <source>Seizures come even at the usual dose, more so in this person: avoid.</source>
        <translation>Las convulsiones llegan incluso a la dosis habitual, más en esta persona: evite.</translation>
    </message>
    <message>
        <source>Breastfeeding: avoid; if used, watch the infant's sleep, feeding and breathing.</source>
        <translation>Lactancia: evite; si se usa, vigile sueño, tomas y respiración del bebé.</translation>
    </message>
    <message>
        <source>Pregnancy: opioid withdrawal in the newborn. Do not use.</source>
        <translation>Embarazo: abstinencia de opioides en el recién nacido. No usar.</translation>
    </message>
    <message>
        <source>Pregnancy possible: opioid withdrawal in the newborn with long use. Make sure first.</source>
        <translation>Embarazo posible: abstinencia de opioides en el recién nacido con uso largo. Asegúrese antes.</translation>
    </message>
    <message>
        <source>Falls, weak bone, or 65 and over: opioids add falls, fractures, delirium. Beers: severe acute pain only.</source>
        <translation>Caídas, hueso frágil, o 65 y más: los opioides suman caídas, fracturas, delirio. Beers: solo dolor agudo intenso.</translation>
    </message>
    <message>
        <source>Bladder or bowel get worse and blur later checks: a laxative; write the baseline down.</source>
        <translation>Vejiga o intestino empeoran y enturbian controles posteriores: un laxante; anote el estado basal.</translation>
    </message>
    <message>
        <source>Allergy to tramadol or another opioid: do not use.</source>
        <translation>Alergia a tramadol u otro opioide: no usar.</translation>
    </message>
    <message>
        <source>MAOI now or within 14 days: do not use.</source>
        <translation>IMAO ahora o en los últimos 14 días: no usar.</translation>
    </message>
    <message>
        <source>Dalfampridine: both provoke seizures. Never both.</source>
        <translation>Dalfampridina: ambos provocan convulsiones. Nunca ambos.</translation>
    </message>
    <message>
        <source>Triptan: warn of serotonin syndrome.</source>
        <translation>Triptán: avise del síndrome serotoninérgico.</translation>
    </message>
    <message>
        <source>Amantadine is linked to serotonin syndrome: avoid or watch.</source>
        <translation>La amantadina se asocia a síndrome serotoninérgico: evite o vigile.</translation>
    </message>
    <message>
        <source>CYP2D6 inhibitor: less relief, more seizure risk. Better another medicine.</source>
        <translation>Inhibidor de CYP2D6: menos alivio, más riesgo de convulsión. Mejor otro medicamento.</translation>
    </message>
    <message>
        <source>An enzyme inducer undoes it, or brings withdrawal; carbamazepine also points to seizures. Avoid.</source>
        <translation>Un inductor enzimático lo anula, o causa abstinencia; la carbamazepina también apunta a convulsiones. Evite.</translation>
    </message>
    <message>
        <source>Opioid, benzodiazepine or heavy alcohol: sedation, slow breathing. Do not use.</source>
        <translation>Opioide, benzodiazepina o mucho alcohol: sedación, respiración lenta. No usar.</translation>
    </message>
    <message>
        <source>A sedating medicine is taken: sedation, slow breathing. The lowest dose.</source>
        <translation>Toma un sedante: sedación, respiración lenta. La dosis mínima.</translation>
    </message>
    <message>
        <source>Beers too: no opioid beside a benzodiazepine.</source>
        <translation>También Beers: ningún opioide junto a una benzodiazepina.</translation>
    </message>
    <message>
        <source>Heat worsens this person's MS for a while: weigh it, and stop if symptoms rise.</source>
        <translation>El calor empeora por un tiempo la EM de esta persona: valórelo, y pare si los síntomas suben.</translation>
    </message>
    <message>
        <source>Test warm and cool on both sides: skin that cannot tell them apart burns unnoticed. No heat there.</source>
        <translation>Pruebe caliente y frío en ambos lados: la piel que no los distingue se quema sin notarlo. Ahí, nada de calor.</translation>
    </message>
    <message>
        <source>Physiotherapy guidance makes lost feeling a formal stop for every kind of heat.</source>
        <translation>Las guías de fisioterapia hacen de la sensibilidad perdida un veto formal a todo tipo de calor.</translation>
    </message>
    <message>
        <source>No hot bath, tub or sauna; sit and cool down before walking.</source>
        <translation>Nada de baño caliente, tina o sauna; sentarse y refrescarse antes de caminar.</translation>
    </message>
    <message>
        <source>15–20 minutes, low setting, towel layers, a timer; look at the skin; never asleep on it.</source>
        <translation>15–20 minutos, ajuste bajo, capas de toalla, un temporizador; mire la piel; nunca dormido sobre él.</translation>
    </message>
    <message>
        <source>Bleeding tendency, fragile skin or unable to report pain: heat with great care.</source>
        <translation>Tendencia a sangrar, piel frágil o incapaz de avisar del dolor: calor con gran cuidado.</translation>
    </message>
    <message>
        <source>Feeling in the skin is normal: a cold pack is an alternative.</source>
        <translation>La sensibilidad de la piel es normal: una compresa fría es una alternativa.</translation>
    </message>
    <message>
        <source>Weak bone or bleeding makes thrusts riskier: low-force techniques only.</source>
        <translation>Hueso frágil o sangrado hacen más arriesgados los empujes: solo técnicas de poca fuerza.</translation>
    </message>
    <message>
        <source>Build up slowly, with rests, towards at least 150 min a week.</source>
        <translation>Aumente despacio, con descansos, hacia al menos 150 min por semana.</translation>
    </message>
    <message>
        <source>High disability: exercise led by a specialist or a trained assistant.</source>
        <translation>Discapacidad alta: ejercicio dirigido por un especialista o un asistente formado.</translation>
    </message>
    <message>
        <source>Tizanidine with ciprofloxacin or fluvoxamine: ruled out. Deep fall of pressure and sedation; change one.</source>
        <translation>Tizanidina con ciprofloxacino o fluvoxamina: descartada. Caída profunda de presión y sedación; cambie una.</translation>
    </message>
    <message>
        <source>Tizanidine’s level goes up, about 4 times with the pill: avoid; else from 2 mg in steps of 2–4 mg.</source>
        <translation>El nivel de tizanidina sube, unas 4 veces con la píldora: evite; si no, desde 2 mg en pasos de 2–4 mg.</translation>
    </message>
    <message>
        <source>Tizanidine: after 8 mg two in three lost a fifth of their pressure. Measure it standing; falls.</source>
        <translation>Tizanidina: tras 8 mg dos de cada tres perdieron un quinto de su presión. Mídala de pie; caídas.</translation>
    </message>
    <message>
        <source>Baclofen builds up in weak kidneys: about 5 mg a day; in kidney failure only if it clearly helps.</source>
        <translation>El baclofeno se acumula en riñones débiles: unos 5 mg al día; en fallo renal solo si ayuda claramente.</translation>
    </message>
    <message>
        <source>Gabapentin: taper over at least 1 week, never at once.</source>
        <translation>Gabapentina: reducir en al menos 1 semana, nunca de golpe.</translation>
    </message>
    <message>
        <source>Tricyclic: wean over weeks, about 4 if taken 8 weeks or more.</source>
        <translation>Tricíclico: retirar en semanas, unas 4 si se tomó 8 semanas o más.</translation>
    </message>
    <message>
        <source>Duloxetine: taper step by step, or withdrawal follows.</source>
        <translation>Duloxetina: reducir paso a paso, o habrá abstinencia.</translation>
    </message>
    <message>
        <source>Tramadol or another opioid: taper, or withdrawal follows.</source>
        <translation>Tramadol u otro opioide: reducir, o habrá abstinencia.</translation>
    </message>
    <message>
        <source>24 h or more, no fever, no infection: this may be a relapse. MS team.</source>
        <translation>24 h o más, sin fiebre, sin infección: puede ser un brote. Equipo de EM.</translation>
    </message>
    <message>
        <source>Ask onset and length, take the temperature, test the urine: a relapse is 24 h or more without infection.</source>
        <translation>Pregunte inicio y duración, tome la temperatura, analice la orina: un brote dura 24 h o más sin infección.</translation>
    </message>
    <message>
        <source>Ask the date of the last relapse: less than 30 days ago, it is not counted as another one.</source>
        <translation>Pregunte la fecha del último brote: hace menos de 30 días, no se cuenta como otro.</translation>
    </message>
    <message>
        <source>With fever or infection old signs can flare: treat that, cool, look again in 24 h; not as a relapse.</source>
        <translation>Con fiebre o infección pueden reavivarse signos antiguos: trátela, refresque, mire de nuevo en 24 h; no como brote.</translation>
    </message>
    <message>
        <source>Under 24 h: heat, stress or infection? Test the urine, take the temperature, cool, look again in 24 h.</source>
        <translation>Menos de 24 h: ¿calor, estrés o infección? Analice la orina, tome la temperatura, refresque, mire de nuevo en 24 h.</translation>
    </message>
    <message>
        <source>Weak legs: do not wait 24 h to see whether it passes.</source>
        <translation>Piernas débiles: no espere 24 h para ver si pasa.</translation>
    </message>
    <message>
        <source>Bladder, bowel, saddle or both legs: do not wait 24 h to see whether it passes.</source>
        <translation>Vejiga, intestino, silla de montar o ambas piernas: no espere 24 h para ver si pasa.</translation>
    </message>
    <message>
        <source>What is usual here can look like cauda equina: note how it was; any change from it is new.</source>
        <translation>Lo habitual aquí puede parecer cauda equina: anote cómo era; cualquier cambio es nuevo.</translation>
    </message>
    <message>
        <source>Note the usual bladder, bowel, saddle and sexual function now: later it shows what is new.</source>
        <translation>Anote ahora vejiga, intestino, silla de montar y función sexual habituales: después muestra qué es nuevo.</translation>
    </message>
    <message>
        <source>MS can cause a band round the trunk, and it is still an urgent sign: test for a level, and the legs.</source>
        <translation>La EM puede causar una banda en el tronco, y aun así es un signo urgente: busque un nivel, y las piernas.</translation>
    </message>
    <message>
        <source>A shock down the back on bending the neck: not a lumbar root. Look at the cervical cord.</source>
        <translation>Una descarga por la espalda al doblar el cuello: no es raíz lumbar. Mire la médula cervical.</translation>
    </message>
    <message>
        <source>A relaxant for the back does not help MS spasticity: clonus, a catch, both legs stiff for long.</source>
        <translation>Un relajante para la espalda no ayuda a la espasticidad de EM: clonus, un freno, ambas piernas rígidas hace tiempo.</translation>
    </message>
    <message>
        <source>With weak immunity take cultures too, beside CRP, ESR and MRI.</source>
        <translation>Con inmunidad débil tome también cultivos, además de PCR, VSG y RM.</translation>
    </message>
    <message>
        <source>The urine is the commonest distant source of infection in the spine: think of CRP and ESR.</source>
        <translation>La orina es el foco a distancia más frecuente de infección de la columna: piense en PCR y VSG.</translation>
    </message>
    <message>
        <source>No fever does not rule out infection of the spine: take CRP and ESR.</source>
        <translation>Sin fiebre no se descarta infección de la columna: tome PCR y VSG.</translation>
    </message>
    <message>
        <source>Weak immunity: no fever does not rule out infection of the spine. In doubt take CRP and ESR.</source>
        <translation>Inmunidad débil: sin fiebre no se descarta infección de la columna. Si duda, PCR y VSG.</translation>
    </message>
    <message>
        <source>Steroids make infection of the spine likelier: CRP, ESR and MRI sooner than in others.</source>
        <translation>Los corticoides hacen más probable la infección de la columna: PCR, VSG y RM antes que en otros.</translation>
    </message>
    <message>
        <source>In MS bone breaks more easily: after a small fall think of a fracture, and X-ray sooner.</source>
        <translation>En la EM el hueso se rompe antes: tras una caída leve piense en fractura, y radiografía antes.</translation>
    </message>
    <message>
        <source>Moving little weakens bone most in MS; pulsed steroids alone did not clearly lower its density.</source>
        <translation>Moverse poco es lo que más debilita el hueso en la EM; los pulsos de corticoides solos no bajaron claramente su densidad.</translation>
    </message>
    <message>
        <source>Steroids in the last 6 months: more fractures in MS. A fracture red flag, though not among the source’s.</source>
        <translation>Corticoides en los últimos 6 meses: más fracturas en la EM. Una señal de alarma de fractura, aunque no entre las de la fuente.</translation>
    </message>
    <message>
        <source>Sleeping pills and tranquillisers: far more fractures in MS. As few sedating medicines as possible.</source>
        <translation>Pastillas para dormir y tranquilizantes: muchas más fracturas en la EM. Los menos sedantes posibles.</translation>
    </message>
    <message>
        <source>ACP 2017: no benefit in back pain, with or without leg pain. Do not prescribe.</source>
        <translation>ACP 2017: sin beneficio en el dolor lumbar, con o sin dolor de pierna. No prescribir.</translation>
    </message>
    <message>
        <source>In leg pain too: the gain is below what usually matters to people.</source>
        <translation>También con dolor de pierna: la mejora está por debajo de lo que suele importar.</translation>
    </message>
    <message>
        <source>This ban is for back pain, not for a relapse: for that, call the MS team.</source>
        <translation>Este veto es para el dolor lumbar, no para un brote: para eso, llame al equipo de EM.</translation>
    </message>
    <message>
        <source>A course now: poor sleep, restlessness, appetite, glucose. In diabetes check the glucose.</source>
        <translation>Un ciclo ahora: mal sueño, inquietud, apetito, glucosa. En diabetes controle la glucosa.</translation>
    </message>
    <message>
        <source>Worsening weakness is a red flag of ACP/APS 2007: MRI now.</source>
        <translation>La debilidad que empeora es señal de alarma de ACP/APS 2007: RM ya.</translation>
    </message>
    <message>
        <source>Major or growing loss of power or feeling: urgent referral (AFP 2012).</source>
        <translation>Pérdida grave o creciente de fuerza o sensibilidad: derivación urgente (AFP 2012).</translation>
    </message>
    <message>
        <source>Any change within 2 weeks, on top of whatever is usual: MRI the same day; never assume MS.</source>
        <translation>Cualquier cambio en 2 semanas, además de lo habitual: RM el mismo día; nunca dé por hecho que es EM.</translation>
    </message>
    <message>
        <source>Retention, lost stool or a numb saddle: emergency MRI (ACP/APS 2007).</source>
        <translation>Retención, pérdida de heces o silla de montar dormida: RM urgente (ACP/APS 2007).</translation>
    </message>
    <message>
        <source>Ask too: urine flow not felt, full rectum not felt, numb anus or genitals. New: emergency.</source>
        <translation>Pregunte también: chorro de orina no sentido, recto lleno no sentido, ano o genitales dormidos. Nuevo: emergencia.</translation>
    </message>
    <message>
        <source>Feel the anal sphincter: a lax one is a red flag of its own (AFP 2012).</source>
        <translation>Explore el esfínter anal: uno flojo es señal de alarma por sí mismo (AFP 2012).</translation>
    </message>
    <message>
        <source>Cancer possible: MRI, or X-ray with ESR and CRP; more than one sign weighs more (ACP/APS 2007).</source>
        <translation>Cáncer posible: RM, o radiografía con VSG y PCR; más de un signo pesa más (ACP/APS 2007).</translation>
    </message>
    <message>
        <source>Infection of the spine possible: MRI with ESR and CRP (ACP/APS 2007).</source>
        <translation>Infección de la columna posible: RM con VSG y PCR (ACP/APS 2007).</translation>
    </message>
    <message>
        <source>Urine infection, a deep wound or weak immunity count too: bloods and MRI (NHS, AHCPR).</source>
        <translation>Infección de orina, herida profunda o inmunidad débil también cuentan: análisis y RM (NHS, AHCPR).</translation>
    </message>
    <message>
        <source>Every visit, above all if symptoms change: think of cancer, infection, injury, inflammation.</source>
        <translation>Cada visita, sobre todo si cambian los síntomas: piense en cáncer, infección, lesión, inflamación.</translation>
    </message>
    <message>
        <source>Changed feeling below a line on the trunk, in MS: stop the routine care, urgent review.</source>
        <translation>Sensibilidad cambiada bajo una línea del tronco, en EM: detenga la atención de rutina, revisión urgente.</translation>
    </message>
    <message>
        <source>New loss of walking or strength, or a new bladder change, in MS: stop the routine care, urgent review.</source>
        <translation>Pérdida nueva de marcha o fuerza, o cambio nuevo de vejiga, en EM: detenga la atención de rutina, revisión urgente.</translation>
    </message>
    <message>
        <source>Fever on an MS therapy: stop the routine care, urgent review.</source>
        <translation>Fiebre con un tratamiento de EM: detenga la atención de rutina, revisión urgente.</translation>
    </message>
    <message>
        <source>Pain after a small fall, and steroids: stop the routine care, urgent review.</source>
        <translation>Dolor tras una caída leve, y corticoides: detenga la atención de rutina, revisión urgente.</translation>
    </message>
    <message>
        <source>A needle or wound that goes deep can infect the spine: bloods and MRI at the first sign (NHS, AHCPR).</source>
        <translation>Una aguja o herida profunda puede infectar la columna: análisis y RM al primer signo (NHS, AHCPR).</translation>
    </message>
    <message>
        <source>Inflammation of the spine? Ask: eased by exercise, night waking, buttocks. Pelvis X-ray, CRP, HLA-B27.</source>
        <translation>¿Inflamación de la columna? Pregunte: mejora con ejercicio, despertar nocturno, nalgas. Radiografía de pelvis, PCR, HLA-B27.</translation>
    </message>
    <message>
        <source>Axial SpA? 4 of the 9 NICE NG65 features, or 3 and HLA-B27: refer to rheumatology.</source>
        <translation>¿EspA axial? 4 de los 9 rasgos de NICE NG65, o 3 y HLA-B27: derive a reumatología.</translation>
    </message>
    <message>
        <source>At this age ask again for cancer: weight, night pain, several sites, deformity. If any: urgent pathway.</source>
        <translation>A esta edad pregunte otra vez por cáncer: peso, dolor nocturno, varios sitios, deformidad. Si alguno: vía urgente.</translation>
    </message>
    <message>
        <source>Cancer in the past: look for night pain and weight loss; no better at 1 month: urgent pathway (NHS).</source>
        <translation>Cáncer en el pasado: busque dolor nocturno y pérdida de peso; sin mejora a 1 mes: vía urgente (NHS).</translation>
    </message>
    <message>
        <source>Weight loss: look for night pain and an earlier cancer; no better at 1 month: urgent pathway (NHS).</source>
        <translation>Pérdida de peso: busque dolor nocturno y un cáncer anterior; sin mejora a 1 mes: vía urgente (NHS).</translation>
    </message>
    <message>
        <source>Night pain: look for weight loss and an earlier cancer; no better at 1 month: urgent pathway (NHS).</source>
        <translation>Dolor nocturno: busque pérdida de peso y un cáncer anterior; sin mejora a 1 mes: vía urgente (NHS).</translation>
    </message>
    <message>
        <source>A collapsed vertebra is possible: osteoporosis or steroids, more so in older age. X-ray (ACP/APS 2007).</source>
        <translation>Es posible una vértebra hundida: osteoporosis o corticoides, más a mayor edad. Radiografía (ACP/APS 2007).</translation>
    </message>
    <message>
        <source>Weigh the flags together: one that is absent clears nobody.</source>
        <translation>Valore las señales juntas: que falte una no descarta a nadie.</translation>
    </message>
    <message>
        <source>Leg pain of a nerve root past 1 month: MRI only if a procedure would follow (ACP/APS 2007).</source>
        <translation>Dolor de pierna de una raíz nerviosa pasado 1 mes: RM solo si seguiría un procedimiento (ACP/APS 2007).</translation>
    </message>
    <message>
        <source>Primary care: cancer &lt; 1%, fracture 4%, cauda equina 0.04%, infection 0.01%; steroids or DMT may add.</source>
        <translation>Atención primaria: cáncer &lt; 1%, fractura 4%, cauda equina 0,04%, infección 0,01%; corticoides o tratamiento de EM pueden sumar.</translation>
    </message>
    <message>
        <source>Not mechanical: assess the whole person, refer in time. WHO 2023 leaves out pain from disease.</source>
        <translation>No mecánico: valore a toda la persona, derive a tiempo. OMS 2023 deja fuera el dolor por enfermedad.</translation>
    </message>
    <message>
        <source>Interferon beta: aches and flu-like illness can feel like back pain. Ask the timing with injections.</source>
        <translation>Interferón beta: dolores y cuadro gripal pueden sentirse como dolor lumbar. Pregunte la relación con las inyecciones.</translation>
    </message>
    <message>
        <source>Glatiramer: anaphylaxis, even years in. Do not blame the analgesic first; have a plan.</source>
        <translation>Glatiramero: anafilaxia, incluso tras años. No culpe primero al analgésico; tenga un plan.</translation>
    </message>
    <message>
        <source>Fumarate: kidney function is to be watched, with an NSAID all the more.</source>
        <translation>Fumarato: hay que vigilar la función renal, más aún con un AINE.</translation>
    </message>
    <message>
        <source>Teriflunomide can harm nerves and look like a root or MS: glove-and-stocking loss? Discuss stopping.</source>
        <translation>La teriflunomida puede dañar nervios y parecer una raíz o EM: ¿pérdida en guante y calcetín? Hable de suspenderla.</translation>
    </message>
    <message>
        <source>Carbamazepine or another inducer may lower teriflunomide: ask the MS team.</source>
        <translation>Carbamazepina u otro inductor pueden bajar la teriflunomida: pregunte al equipo de EM.</translation>
    </message>
    <message>
        <source>Siponimod is not started with what slows the heart or prolongs QT: heart block. ECG, cardiology.</source>
        <translation>El siponimod no se empieza con lo que frena el corazón o alarga el QT: bloqueo. ECG, cardiología.</translation>
    </message>
    <message>
        <source>Carbamazepine and like inducers lower siponimod and ponesimod: avoid them; ask the MS team.</source>
        <translation>La carbamazepina e inductores similares bajan siponimod y ponesimod: evítelos; pregunte al equipo de EM.</translation>
    </message>
    <message>
        <source>Fingolimod with an SSRI: no more slowing at the first dose in over 3,300 people; still take an ECG.</source>
        <translation>Fingolimod con un ISRS: sin más lentitud con la primera dosis en más de 3 300 personas; aun así haga un ECG.</translation>
    </message>
    <message>
        <source>Ozanimod with an MAO inhibitor is contraindicated; 14 days must lie between them.</source>
        <translation>Ozanimod con un inhibidor de la MAO está contraindicado; deben mediar 14 días.</translation>
    </message>
    <message>
        <source>Cladribine with a clearance below 60: ruled out (EU-type label). Check it; an NSAID may lower it further.</source>
        <translation>Cladribina con un aclaramiento menor de 60: descartada (ficha de tipo europeo). Compruébelo; un AINE puede bajarlo más.</translation>
    </message>
    <message>
        <source>Carbamazepine adds to what cladribine does to the blood: blood count.</source>
        <translation>La carbamazepina suma a lo que la cladribina hace en la sangre: hemograma.</translation>
    </message>
    <message>
        <source>No enzyme interactions expected; what matters is infection.</source>
        <translation>No se esperan interacciones enzimáticas; lo que importa es la infección.</translation>
    </message>
    <message>
        <source>The label lists no interaction with these medicines for pain.</source>
        <translation>La ficha no recoge interacción con estos medicamentos para el dolor.</translation>
    </message>
    <message>
        <source>Alemtuzumab, even past 48 months: back or flank pain with bruises or bloody urine: bloods that day.</source>
        <translation>Alemtuzumab, incluso pasados 48 meses: dolor de espalda o costado con moretones u orina con sangre: análisis ese día.</translation>
    </message>
    <message>
        <source>This therapy weakens immunity: signs of infection weigh more.</source>
        <translation>Este tratamiento debilita la inmunidad: los signos de infección pesan más.</translation>
    </message>
    <message>
        <source>Interferon beta and glatiramer do not weaken immunity: signs of infection weigh as in anyone.</source>
        <translation>Interferón beta y glatiramero no debilitan la inmunidad: los signos de infección pesan como en cualquiera.</translation>
    </message>
    <message>
        <source>Cladribine is not started during long steroid use; short courses are allowed. Tell the MS team.</source>
        <translation>La cladribina no se empieza durante un uso largo de corticoides; se permiten ciclos cortos. Avise al equipo de EM.</translation>
    </message>
    <message>
        <source>With ocrelizumab steroids only as relapse courses: tell the MS team.</source>
        <translation>Con ocrelizumab, corticoides solo como ciclos por brote: avise al equipo de EM.</translation>
    </message>
    <message>
        <source>Back pain, urine infection and relapse are labelled effects of dalfampridine: ask when it began.</source>
        <translation>Dolor de espalda, infección de orina y brote son efectos en la ficha de dalfampridina: pregunte cuándo empezó.</translation>
    </message>
    <message>
        <source>Dalfampridine over 10 mg twice a day, 12 h apart: never double a dose.</source>
        <translation>Dalfampridina más de 10 mg dos veces al día, cada 12 h: nunca doblar una dosis.</translation>
    </message>
    <message>
        <source>Dalfampridine after a seizure is ruled out: call the MS team.</source>
        <translation>La dalfampridina tras una convulsión está descartada: llame al equipo de EM.</translation>
    </message>
    <message>
        <source>Dalfampridine with a clearance of 50 or less (eGFR stands in); clearance before any NSAID. MS team.</source>
        <translation>Dalfampridina con un aclaramiento de 50 o menos (vale el FGe): aclaramiento antes de todo AINE. Equipo de EM.</translation>
    </message>
    <message>
        <source>Dalfampridine with a clearance of 50–80: EU texts differ, none below 80 or below 50. Follow your label.</source>
        <translation>Dalfampridina con un aclaramiento de 50–80: los textos europeos difieren, nada bajo 80 o bajo 50. Siga su ficha.</translation>
    </message>
    <message>
        <source>Dalfampridine with cimetidine or another OCT2 inhibitor: it builds up, seizures. Not together.</source>
        <translation>Dalfampridina con cimetidina u otro inhibidor de OCT2: se acumula, convulsiones. No juntos.</translation>
    </message>
    <message>
        <source>Nabiximols while breastfeeding or after psychosis: contraindicated. Ask its prescriber.</source>
        <translation>Nabiximols en lactancia o tras psicosis: contraindicado. Pregunte a quien lo prescribe.</translation>
    </message>
    <message>
        <source>Nabiximols after psychosis: contraindicated. Ask about it.</source>
        <translation>Nabiximols tras psicosis: contraindicado. Pregunte por ella.</translation>
    </message>
    <message>
        <source>NICE NG59, ACP 2017, the Lancet 2018 and WHO 2023 (pain over 3 months) agree.</source>
        <translation>NICE NG59, ACP 2017, The Lancet 2018 y OMS 2023 (dolor de más de 3 meses) coinciden.</translation>
    </message>
    <message>
        <source>NICE NG59: consider sorting by risk at the first visit, such as STarT Back; the source is silent.</source>
        <translation>NICE NG59: considere clasificar por riesgo en la primera visita, como STarT Back; la fuente no dice nada.</translation>
    </message>
    <message>
        <source>NICE NG59, WHO 2023 (pain over 3 months): no TENS, traction, ultrasound or belts as routine.</source>
        <translation>NICE NG59, OMS 2023 (dolor de más de 3 meses): ni TENS, tracción, ultrasonido ni fajas de rutina.</translation>
    </message>
    <message>
        <source>NICE NG59: consider a group programme; the source asks for a personal, supervised one.</source>
        <translation>NICE NG59: considere un programa en grupo; la fuente pide uno personal y supervisado.</translation>
    </message>
    <message>
        <source>ACP 2017 supports heat too; the source leaves out heat sensitivity and numb skin in MS.</source>
        <translation>ACP 2017 también apoya el calor; la fuente omite la sensibilidad al calor y la piel dormida en la EM.</translation>
    </message>
    <message>
        <source>FDA label: 400 mg every 4–6 h comes to 2,400 mg a day at most; the 3,200 mg does not fit it.</source>
        <translation>Ficha de la FDA: 400 mg cada 4–6 h suman 2 400 mg al día como máximo; los 3 200 mg no encajan.</translation>
    </message>
    <message>
        <source>NICE NG59: consider gastroprotection with an oral NSAID; the source is silent.</source>
        <translation>NICE NG59: considere gastroprotección con un AINE oral; la fuente no dice nada.</translation>
    </message>
    <message>
        <source>ACP 2017 no longer recommends it; NICE NG59: not alone; PACE 2014: no better than placebo.</source>
        <translation>ACP 2017 ya no lo recomienda; NICE NG59: no solo; PACE 2014: no mejor que placebo.</translation>
    </message>
    <message>
        <source>WHO 2023 (pain over 3 months): no recommendation on paracetamol, for want of evidence.</source>
        <translation>OMS 2023 (dolor de más de 3 meses): sin recomendación sobre paracetamol, por falta de pruebas.</translation>
    </message>
    <message>
        <source>ACP 2017: in acute pain only; WHO 2023 (over 3 months): against; label: no use in spasm from the CNS.</source>
        <translation>ACP 2017: solo en dolor agudo; OMS 2023 (más de 3 meses): en contra; ficha: sin uso en el espasmo de origen central.</translation>
    </message>
    <message>
        <source>NICE NG59: only with exercise; ACP 2017: from the acute phase on; WHO 2023 (over 3 months): may offer.</source>
        <translation>NICE NG59: solo con ejercicio; ACP 2017: desde la fase aguda; OMS 2023 (más de 3 meses): puede ofrecerse.</translation>
    </message>
    <message>
        <source>NICE NG59: do not offer acupuncture; ACP 2017 and WHO 2023 (pain over 3 months) allow it.</source>
        <translation>NICE NG59: no ofrecer acupuntura; ACP 2017 y OMS 2023 (dolor de más de 3 meses) la permiten.</translation>
    </message>
    <message>
        <source>NICE NG59: psychological therapy only as part of a package with exercise.</source>
        <translation>NICE NG59: terapia psicológica solo como parte de un conjunto con ejercicio.</translation>
    </message>
    <message>
        <source>NICE NG59: no gabapentinoid for sciatica; WHO 2023 (over 3 months): against. CG173: for central MS pain.</source>
        <translation>NICE NG59: ningún gabapentinoide en ciática; OMS 2023 (más de 3 meses): en contra. CG173: para el dolor central de EM.</translation>
    </message>
    <message>
        <source>NICE NG59: no tricyclic for low back pain; central MS nerve pain is another matter (CG173).</source>
        <translation>NICE NG59: ningún tricíclico en dolor lumbar; el dolor nervioso central de EM es otra cosa (CG173).</translation>
    </message>
    <message>
        <source>WHO 2023 (pain over 3 months): against tricyclics and SNRIs in routine care, conditionally.</source>
        <translation>OMS 2023 (dolor de más de 3 meses): en contra de tricíclicos e IRSN de rutina, condicional.</translation>
    </message>
    <message>
        <source>ACP 2017: a second-line choice; NICE NG59: do not offer an SNRI for low back pain.</source>
        <translation>ACP 2017: opción de segunda línea; NICE NG59: no ofrecer un IRSN en dolor lumbar.</translation>
    </message>
    <message>
        <source>ACP 2017: second line; NICE NG59: no opioid if chronic, not routine if acute; WHO (over 3 months): against.</source>
        <translation>ACP 2017: segunda línea; NICE NG59: ningún opioide si es crónico, no de rutina si es agudo; OMS (más de 3 meses): en contra.</translation>
    </message>
    <message>
        <source>WHO 2023 speaks only of pain over 3 months: not yet of this person’s.</source>
        <translation>OMS 2023 habla solo de dolor de más de 3 meses: aún no del de esta persona.</translation>
    </message>
    <message>
        <source>Other lists (ACP/APS, NICE) add fracture, aortic aneurysm, axial SpA, transverse myelitis.</source>
        <translation>Otras listas (ACP/APS, NICE) añaden fractura, aneurisma de aorta, EspA axial, mielitis transversa.</translation>
    </message>
    <message>
        <source>Cochrane 2022: in radicular pain a small short-term gain, 0.6 of 10. A relapse is another matter.</source>
        <translation>Cochrane 2022: en el dolor radicular, una pequeña mejora a corto plazo, 0,6 de 10. Un brote es otra cosa.</translation>
    </message>
    <message>
        <source>BMJ 2025: chronic (3+ months) spine pain in anyone, axial and radicular; it is not about MS.</source>
        <translation>BMJ 2025: dolor vertebral crónico (3+ meses) en cualquiera, axial y radicular; no trata de la EM.</translation>
    </message>
    <message>
        <source>NICE NG59: denervation in chosen chronic pain of 5+ of 10; epidural in acute severe sciatica.</source>
        <translation>NICE NG59: denervación en dolor crónico escogido de 5+ de 10; epidural en ciática aguda intensa.</translation>
    </message>
    <message>
        <source>NICE NG59: decompression may be considered for sciatica that does not settle.</source>
        <translation>NICE NG59: puede considerarse la descompresión en una ciática que no cede.</translation>
    </message>
    <message>
        <source>Labels do name some: S1P and QT, teriflunomide and liver, alemtuzumab and platelets, cladribine timing.</source>
        <translation>Las fichas sí nombran algunas: S1P y QT, teriflunomida e hígado, alemtuzumab y plaquetas, horario de la cladribina.</translation>
    </message>
    <message>
        <source>Nobody is given a systemic corticosteroid for the back</source>
        <translation>A nadie se le da un corticoide sistémico para la espalda</translation>
    </message>
    <message>
        <source>Nobody is advised prolonged bed rest</source>
        <translation>A nadie se le aconseja reposo prolongado en cama</translation>
    </message>
    <message>
        <source>Nobody is sent for an injection or ablation for axial pain</source>
        <translation>A nadie se le manda a inyección o ablación por dolor axial</translation>
    </message>
    <message>
        <source>Without a red flag, routine imaging is always advised against</source>
        <translation>Sin señal de alarma, la imagen de rutina siempre se desaconseja</translation>
    </message>
    <message>
        <source>Without a progressive deficit, surgery is always advised against</source>
        <translation>Sin un déficit que progresa, la cirugía siempre se desaconseja</translation>
    </message>
    <message>
        <source>No relaxant is recommended once either count has reached 14 days</source>
        <translation>No se recomienda relajante cuando una de las cuentas llega a 14 días</translation>
    </message>
    <message>
        <source>A relaxant that has run beyond 14 days is always to be stopped</source>
        <translation>Un relajante que pasó de 14 días siempre se ha de suspender</translation>
    </message>
    <message>
        <source>Extending a relaxant beyond 1–2 weeks is always advised against</source>
        <translation>Prolongar un relajante más de 1–2 semanas siempre se desaconseja</translation>
    </message>
    <message>
        <source>Days of a relaxant still to come and days used are at most 14 together</source>
        <translation>Los días de relajante por venir y los usados suman como máximo 14</translation>
    </message>
    <message>
        <source>Each of these alone makes an emergency, whatever else is answered</source>
        <translation>Cada uno de estos solo hace una emergencia, se responda lo que se responda</translation>
    </message>
    <message>
        <source>Each of these alone makes the visit urgent, whatever else is answered</source>
        <translation>Cada uno de estos solo hace urgente la visita, se responda lo que se responda</translation>
    </message>
    <message>
        <source>Each of these pairs makes the visit urgent, whatever else is answered</source>
        <translation>Cada uno de estos pares hace urgente la visita, se responda lo que se responda</translation>
    </message>
    <message>
        <source>A progressive deficit always calls the specialist at once</source>
        <translation>Un déficit que progresa siempre llama al especialista de inmediato</translation>
    </message>
    <message>
        <source>A cauda equina sign always sends to emergency, whatever MS was like before</source>
        <translation>Un signo de cauda equina siempre envía a urgencias, fuera como fuera la EM</translation>
    </message>
    <message>
        <source>No answer that adds a red flag or an urgent matter lowers urgency or takes a warning back</source>
        <translation>Ninguna respuesta que añade una señal de alarma o algo urgente baja la urgencia o retira un aviso</translation>
    </message>
    <message>
        <source>Imaging is never advised against while something urgent, or a red flag, is possible</source>
        <translation>Nunca se desaconseja la imagen mientras algo urgente, o una señal de alarma, es posible</translation>
    </message>
    <message>
        <source>While something is urgent, every routine measure is on hold</source>
        <translation>Mientras algo es urgente, toda medida de rutina está en espera</translation>
    </message>
    <message>
        <source>While nothing is urgent, no routine measure is on hold</source>
        <translation>Mientras nada es urgente, ninguna medida de rutina está en espera</translation>
    </message>
    <message>
        <source>Nothing is both recommended and to be avoided</source>
        <translation>Nada está a la vez recomendado y por evitar</translation>
    </message>
    <message>
        <source>No medicine or measure is recommended while a fact that blocks it is true, or still possible</source>
        <translation>No se recomienda medicamento ni medida mientras un dato que lo bloquea es cierto, o aún posible</translation>
    </message>
    <message>
        <source>In every regimen the start and the usual dose are within the single dose, and that within the day's</source>
        <translation>En toda pauta, la dosis inicial y la habitual caben en la dosis única, y esta en la del día</translation>
    </message>
    <message>
        <source>Ibuprofen: at most 2,400 mg a day</source>
        <translation>Ibuprofeno: como máximo 2 400 mg al día</translation>
    </message>
    <message>
        <source>Ibuprofen: at most 400 mg at once</source>
        <translation>Ibuprofeno: como máximo 400 mg de una vez</translation>
    </message>
    <message>
        <source>Acetaminophen: at most 3,000 mg a day, from all products together</source>
        <translation>Paracetamol: como máximo 3 000 mg al día, de todos los productos juntos</translation>
    </message>
    <message>
        <source>Acetaminophen: at most 2,000 mg a day with liver disease or heavy alcohol</source>
        <translation>Paracetamol: como máximo 2 000 mg al día con enfermedad hepática o mucho alcohol</translation>
    </message>
    <message>
        <source>Acetaminophen: at most 2,000 mg a day with an enzyme inducer or teriflunomide</source>
        <translation>Paracetamol: como máximo 2 000 mg al día con un inductor enzimático o teriflunomida</translation>
    </message>
    <message>
        <source>Cyclobenzaprine: at most 30 mg a day</source>
        <translation>Ciclobenzaprina: como máximo 30 mg al día</translation>
    </message>
    <message>
        <source>Cyclobenzaprine: at most 5 mg at once with mild liver impairment</source>
        <translation>Ciclobenzaprina: como máximo 5 mg de una vez con deterioro hepático leve</translation>
    </message>
    <message>
        <source>Gabapentin: at most 1,800 mg a day</source>
        <translation>Gabapentina: como máximo 1 800 mg al día</translation>
    </message>
    <message>
        <source>Gabapentin: at most 1,400 mg a day below 60 mL/min</source>
        <translation>Gabapentina: como máximo 1 400 mg al día por debajo de 60 mL/min</translation>
    </message>
    <message>
        <source>Gabapentin: at most 700 mg a day to 30 mL/min</source>
        <translation>Gabapentina: como máximo 700 mg al día hasta 30 mL/min</translation>
    </message>
    <message>
        <source>Gabapentin: at most 300 mg a day to 15 mL/min or on dialysis</source>
        <translation>Gabapentina: como máximo 300 mg al día hasta 15 mL/min o en diálisis</translation>
    </message>
    <message>
        <source>Amitriptyline: at most 75 mg a day</source>
        <translation>Amitriptilina: como máximo 75 mg al día</translation>
    </message>
    <message>
        <source>Duloxetine: at most 60 mg a day</source>
        <translation>Duloxetina: como máximo 60 mg al día</translation>
    </message>
    <message>
        <source>Tramadol: at most 400 mg a day</source>
        <translation>Tramadol: como máximo 400 mg al día</translation>
    </message>
    <message>
        <source>Tramadol: at most 300 mg a day over 75 years</source>
        <translation>Tramadol: como máximo 300 mg al día con más de 75 años</translation>
    </message>
    <message>
        <source>Tramadol: at most 200 mg a day below 30 mL/min or on dialysis</source>
        <translation>Tramadol: como máximo 200 mg al día por debajo de 30 mL/min o en diálisis</translation>
    </message>
    <message>
        <source>Tramadol: at most 100 mg a day with severe liver impairment</source>
        <translation>Tramadol: como máximo 100 mg al día con deterioro hepático grave</translation>
    </message>
    <message>
        <source>Everyone in scope gets a status for each of the statements, and a number in each column of a regimen</source>
        <translation>Todos a quienes se aplica reciben un estado para cada enunciado, y un número en cada columna de una pauta</translation>
    </message>
    <message>
        <source>Every row of a rule, every fact, every alert and every number of a regimen is true of someone</source>
        <translation>Toda fila de una regla, todo dato, todo aviso y todo número de una pauta es cierto para alguien</translation>
    </message>
    <message>
        <source>While an answer is open nothing is settled that a way of answering it would turn</source>
        <translation>Mientras una respuesta está abierta no se da por decidido nada que una forma de responderla cambiaría</translation>
    </message>
</context>
</TS>
