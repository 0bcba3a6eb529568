<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>guideline</name>
    <message>
        <source>Low back pain in multiple sclerosis</source>
        <translation>Lombalgie dans la sclérose en plaques</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Who is this visit for? Dose limits and safety checks rest on these.</source>
        <translation>Pour qui est cette consultation ? Les limites de dose et les contrôles de sécurité reposent là-dessus.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Pregnancy and breastfeeding</source>
        <translation>Grossesse et allaitement</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Red flags</source>
        <translation>Drapeaux rouges</translation>
    </message>
    <message>
        <source>Is it here now, and new or worse than this person’s usual MS?</source>
        <translation>Est-ce présent maintenant, et nouveau ou pire que la SEP habituelle de cette personne ?</translation>
    </message>
    <message>
        <source>Cauda equina</source>
        <translation>Queue de cheval</translation>
    </message>
    <message>
        <source>Cord and nerve</source>
        <translation>Moelle et nerf</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infection</translation>
    </message>
    <message>
        <source>Cancer</source>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>Injury and weak bone</source>
        <translation>Traumatisme et os fragile</translation>
    </message>
    <message>
        <source>Artery</source>
        <translation>Artère</translation>
    </message>
    <message>
        <source>Your own suspicion</source>
        <translation>Votre propre soupçon</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>This episode. Ask about the back, not about MS pain elsewhere.</source>
        <translation>Cet épisode. Interrogez sur le dos, pas sur la douleur de SEP ailleurs.</translation>
    </message>
    <message>
        <source>This episode</source>
        <translation>Cet épisode</translation>
    </message>
    <message>
        <source>The last 7 days (PEG)</source>
        <translation>Les 7 derniers jours (PEG)</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Comment elle est</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>SEP</translation>
    </message>
    <message>
        <source>What is usual for this person, and what is new.</source>
        <translation>Ce qui est habituel chez cette personne, et ce qui est nouveau.</translation>
    </message>
    <message>
        <source>Course and usual state</source>
        <translation>Évolution et état habituel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Heat and skin</source>
        <translation>Chaleur et peau</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Other illness that decides which treatment is safe.</source>
        <translation>Autres maladies qui décident quel traitement est sûr.</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Stomach and bowel</source>
        <translation>Estomac et intestin</translation>
    </message>
    <message>
        <source>Kidney</source>
        <translation>Rein</translation>
    </message>
    <message>
        <source>Liver</source>
        <translation>Foie</translation>
    </message>
    <message>
        <source>Today, and the skin</source>
        <translation>Aujourd’hui, et la peau</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>Autres affections</translation>
    </message>
    <message>
        <source>Mind, substances, breathing</source>
        <translation>Psychisme, substances, respiration</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Médicaments</translation>
    </message>
    <message>
        <source>Everything taken now, with and without a prescription. Ask to see the boxes.</source>
        <translation>Tout ce qui est pris maintenant, avec et sans ordonnance. Demandez à voir les boîtes.</translation>
    </message>
    <message>
        <source>MS therapy</source>
        <translation>Traitement de la SEP</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Autres médicaments</translation>
    </message>
    <message>
        <source>About these medicines</source>
        <translation>Sur ces médicaments</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Traitements</translation>
    </message>
    <message>
        <source>What has been tried for this episode, and how it went.</source>
        <translation>Ce qui a été essayé pour cet épisode, et avec quel effet.</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Muscle relaxant</source>
        <translation>Myorelaxant</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Deuxième ligne</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>This guideline is for adults, 18 and over</source>
        <translation>Ce guide est pour les adultes, dès 18 ans</translation>
    </message>
    <message>
        <source>Take it from the date of birth where you can. Under 18 this guideline does not apply and gives no plan.</source>
        <translation>Prenez-le de la date de naissance si possible. Avant 18 ans ce guide ne s’applique pas et ne donne pas de plan.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Ask how the person is recorded, and how they wish to be addressed.</source>
        <translation>Demandez comment la personne est enregistrée, et comment elle souhaite être appelée.</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Measured today, or the newest on record</source>
        <translation>Mesuré aujourd’hui, ou le plus récent noté</translation>
    </message>
    <message>
        <source>Weigh the person, seated scale or wheelchair scale if need be. If only an estimate is possible, choose Not known.</source>
        <translation>Pesez la personne, au besoin sur une balance à siège ou à fauteuil roulant. Si seule une estimation est possible, choisissez Inconnu.</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>Pregnant, or could be</source>
        <translation>Enceinte, ou pourrait l’être</translation>
    </message>
    <message>
        <source>A medicine choice may turn on it</source>
        <translation>Le choix d’un médicament peut en dépendre</translation>
    </message>
    <message>
        <source>Ask: “Could you be pregnant?” Choose Possible when it cannot be ruled out, and offer a test. Choose Not pregnant for everyone who cannot become pregnant.</source>
        <translation>Demandez : « Pourriez-vous être enceinte ? » Choisissez Possible si on ne peut l’exclure, et proposez un test. Choisissez Pas enceinte pour toute personne qui ne peut le devenir.</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Not pregnant</source>
        <translation>Pas enceinte</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Weeks of pregnancy</source>
        <translation>Semaines de grossesse</translation>
    </message>
    <message>
        <source>NSAID advice changes at 20 and at 30 weeks</source>
        <translation>Le conseil sur les AINS change à 20 et à 30 semaines</translation>
    </message>
    <message>
        <source>Use the dating scan if there is one, else the last period. Enter completed weeks.</source>
        <translation>Prenez l’échographie de datation s’il y en a une, sinon les dernières règles. Notez les semaines révolues.</translation>
    </message>
    <message>
        <source>Weeks pregnant</source>
        <translation>Semaines de grossesse</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>Breastfeeding</source>
        <translation>Allaitement</translation>
    </message>
    <message>
        <source>Also a few feeds a day, or expressed milk</source>
        <translation>Aussi quelques tétées par jour, ou du lait tiré</translation>
    </message>
    <message>
        <source>Ask: “Are you breastfeeding or giving your milk in a bottle?” Any amount counts.</source>
        <translation>Demandez : « Allaitez-vous, ou donnez-vous votre lait au biberon ? » Toute quantité compte.</translation>
    </message>
    <message>
        <source>Multiple sclerosis is confirmed</source>
        <translation>La sclérose en plaques est confirmée</translation>
    </message>
    <message>
        <source>By a neurologist; a suspicion is not enough</source>
        <translation>Par un neurologue ; un soupçon ne suffit pas</translation>
    </message>
    <message>
        <source>Look for a neurologist’s letter. If MS is not confirmed, this guideline does not apply and gives no plan.</source>
        <translation>Cherchez une lettre de neurologue. Si la SEP n’est pas confirmée, ce guide ne s’applique pas et ne donne pas de plan.</translation>
    </message>
    <message>
        <source>MS confirmed</source>
        <translation>SEP confirmée</translation>
    </message>
    <message>
        <source>Numb between the legs, or around the anus</source>
        <translation>Engourdi entre les jambes, ou autour de l’anus</translation>
    </message>
    <message>
        <source>Saddle area; test with light touch</source>
        <translation>Région en selle ; testez au toucher léger</translation>
    </message>
    <message>
        <source>Ask: “When you wipe or wash, does it feel normal between your legs and around your bottom?” Test light touch on both sides, with consent and a chaperone. Changed feeling counts; it need not be lost. Numbness that has long been usual is not a yes; any new change in it is.</source>
        <translation>Demandez : « Quand vous vous essuyez ou vous lavez, la sensation est-elle normale entre les jambes et autour des fesses ? » Testez le toucher léger des deux côtés, avec accord et accompagnant. Une sensation changée compte ; elle n’a pas à être perdue. Un engourdissement habituel de longue date n’est pas un oui ; tout changement nouveau en est un.</translation>
    </message>
    <message>
        <source>Saddle numbness</source>
        <translation>Anesthésie en selle</translation>
    </message>
    <message>
        <source>Cannot pass urine, or leaks without feeling it</source>
        <translation>Ne peut uriner, ou fuit sans le sentir</translation>
    </message>
    <message>
        <source>New, or worse than the usual bladder</source>
        <translation>Nouveau, ou pire que la vessie habituelle</translation>
    </message>
    <message>
        <source>Ask: “Is it new that you cannot start, that you do not feel the flow, or that you leak without noticing?” Then ask what the bladder was like before. MS can leave urine behind for years; a change from that still counts. If you can, measure what is left after passing urine.</source>
        <translation>Demandez : « Est-ce nouveau de ne pas pouvoir commencer, de ne pas sentir le jet, ou de fuir sans le remarquer ? » Demandez ensuite comment était la vessie avant. La SEP peut laisser de l’urine pendant des années ; un changement compte tout de même. Si possible, mesurez ce qui reste après la miction.</translation>
    </message>
    <message>
        <source>New bladder failure</source>
        <translation>Trouble vésical nouveau</translation>
    </message>
    <message>
        <source>Cannot hold stool</source>
        <translation>Ne retient pas les selles</translation>
    </message>
    <message>
        <source>New, or worse than the usual bowel</source>
        <translation>Nouveau, ou pire que le transit habituel</translation>
    </message>
    <message>
        <source>Ask: “Have you lost stool without feeling it come, or can you no longer tell when your bowel is full?” Ask what is usual. A lax anal sphincter speaks for yes.</source>
        <translation>Demandez : « Avez-vous perdu des selles sans les sentir venir, ou ne sentez-vous plus quand l’intestin est plein ? » Demandez ce qui est habituel. Un sphincter anal lâche plaide pour un oui.</translation>
    </message>
    <message>
        <source>New bowel incontinence</source>
        <translation>Incontinence fécale nouvelle</translation>
    </message>
    <message>
        <source>Weak or painful in both legs</source>
        <translation>Faiblesse ou douleur des deux jambes</translation>
    </message>
    <message>
        <source>New, both sides</source>
        <translation>Nouveau, des deux côtés</translation>
    </message>
    <message>
        <source>Ask about pain, weakness or numbness down both legs. Test hips, knees, ankles and toes on each side and compare with what is recorded as usual. New on both sides is a yes, also where the legs were weak before.</source>
        <translation>Demandez douleur, faiblesse ou engourdissement des deux jambes. Testez hanches, genoux, chevilles et orteils de chaque côté et comparez à l’état habituel noté. Nouveau des deux côtés est un oui, même si les jambes étaient déjà faibles.</translation>
    </message>
    <message>
        <source>Both legs affected</source>
        <translation>Deux jambes touchées</translation>
    </message>
    <message>
        <source>Loss of sexual feeling or function</source>
        <translation>Perte de sensation ou de fonction sexuelle</translation>
    </message>
    <message>
        <source>New, within the last weeks</source>
        <translation>Nouveau, ces dernières semaines</translation>
    </message>
    <message>
        <source>Say why you ask: “The nerves of the lower back also serve sex.” Then: “Has feeling in your genitals, or sexual function, changed in the last weeks?” Long-standing trouble is not a yes; a change from it is.</source>
        <translation>Dites pourquoi vous demandez : « Les nerfs du bas du dos servent aussi à la sexualité. » Puis : « La sensation de vos organes génitaux, ou la fonction sexuelle, a-t-elle changé ces dernières semaines ? » Un trouble ancien n’est pas un oui ; un changement en est un.</translation>
    </message>
    <message>
        <source>New sexual change</source>
        <translation>Changement sexuel nouveau</translation>
    </message>
    <message>
        <source>Feeling changed below a line on the trunk</source>
        <translation>Sensation changée sous une ligne du tronc</translation>
    </message>
    <message>
        <source>Or a new tight band round the body</source>
        <translation>Ou une bande serrée nouvelle autour du corps</translation>
    </message>
    <message>
        <source>Move a light touch, then something cool, up from the legs to the chest on both sides, front and back. Ask where it changes, and about a new tight band. A band can be an MS “hug”; new, it still counts. This sign points to the cord, not the back.</source>
        <translation>Remontez un toucher léger, puis quelque chose de frais, des jambes à la poitrine des deux côtés, devant et derrière. Demandez où cela change, et s’il y a une bande serrée nouvelle. Une bande peut être une « étreinte » de la SEP ; nouvelle, elle compte quand même. Ce signe désigne la moelle, pas le dos.</translation>
    </message>
    <message>
        <source>Sensory level</source>
        <translation>Niveau sensitif</translation>
    </message>
    <message>
        <source>Weakness, numbness or walking getting worse</source>
        <translation>Faiblesse, engourdissement ou marche qui s’aggravent</translation>
    </message>
    <message>
        <source>Over hours to weeks, beyond the usual</source>
        <translation>En heures à semaines, au-delà de l’habituel</translation>
    </message>
    <message>
        <source>Ask: “What could you do a few weeks ago that you cannot do now?” Think of stairs, standing up, distance. Test strength, feeling and walking, and compare with the record. Whether back or MS is the cause, worsening is a yes. Do not wait a day to see whether leg weakness passes.</source>
        <translation>Demandez : « Que pouviez-vous faire il y a quelques semaines et plus maintenant ? » Pensez aux escaliers, au lever, à la distance. Testez force, sensation et marche, et comparez au dossier. Que la cause soit le dos ou la SEP, une aggravation est un oui. N’attendez pas un jour pour voir si la faiblesse des jambes passe.</translation>
    </message>
    <message>
        <source>Worsening deficit</source>
        <translation>Déficit qui s’aggrave</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fièvre</translation>
    </message>
    <message>
        <source>38.0 °C or more, or shaking chills</source>
        <translation>38,0 °C ou plus, ou frissons intenses</translation>
    </message>
    <message>
        <source>Measure it now and ask about chills at home. Ask when paracetamol or an NSAID was last taken: both can hide a fever. A normal temperature does not rule out an infection of the spine.</source>
        <translation>Mesurez-la maintenant et demandez s’il y a eu des frissons à la maison. Demandez la dernière prise de paracétamol ou d’AINS : les deux peuvent cacher une fièvre. Une température normale n’exclut pas une infection du rachis.</translation>
    </message>
    <message>
        <source>Serious infection in the last weeks</source>
        <translation>Infection grave ces dernières semaines</translation>
    </message>
    <message>
        <source>Blood, spine or skin; urine infection with sepsis</source>
        <translation>Sang, rachis ou peau ; infection urinaire avec sepsis</translation>
    </message>
    <message>
        <source>Ask: “Have you been in hospital, or had antibiotics through a drip, in the last weeks?” Read the discharge letter. Look at the skin, pressure areas too.</source>
        <translation>Demandez : « Avez-vous été à l’hôpital, ou eu des antibiotiques en perfusion, ces dernières semaines ? » Lisez le compte rendu de sortie. Regardez la peau, y compris les points d’appui.</translation>
    </message>
    <message>
        <source>Serious infection</source>
        <translation>Infection grave</translation>
    </message>
    <message>
        <source>Urine infection</source>
        <translation>Infection urinaire</translation>
    </message>
    <message>
        <source>Now or in the last weeks, no sepsis</source>
        <translation>Maintenant ou ces dernières semaines, sans sepsis</translation>
    </message>
    <message>
        <source>Ask about burning, a new smell, new urgency, and antibiotics for the bladder. Test the urine if in doubt. The urinary tract is the commonest distant source of infection in the spine, and can make old MS symptoms flare. It weighs more with a medicine that weakens immunity.</source>
        <translation>Demandez brûlures, odeur nouvelle, urgenturie nouvelle, et antibiotiques pour la vessie. Testez les urines au moindre doute. Les voies urinaires sont la source à distance la plus fréquente d’une infection du rachis, et peuvent raviver d’anciens symptômes de SEP. Cela pèse plus avec un médicament qui affaiblit l’immunité.</translation>
    </message>
    <message>
        <source>Injects drugs</source>
        <translation>S’injecte des drogues</translation>
    </message>
    <message>
        <source>Prescribed injections do not count</source>
        <translation>Les injections prescrites ne comptent pas</translation>
    </message>
    <message>
        <source>Ask everyone, in the same voice: “Do you inject anything that was not prescribed?” Injected MS medicine is not meant.</source>
        <translation>Demandez à tous, sur le même ton : « Vous injectez-vous quelque chose qui n’a pas été prescrit ? » Il ne s’agit pas des médicaments injectés de la SEP.</translation>
    </message>
    <message>
        <source>Needle or surgery in the spine</source>
        <translation>Aiguille ou chirurgie du rachis</translation>
    </message>
    <message>
        <source>In the last weeks</source>
        <translation>Ces dernières semaines</translation>
    </message>
    <message>
        <source>Ask about a lumbar puncture, an epidural, an injection beside the spine, or an operation. Look for a fresh scar or a red puncture site.</source>
        <translation>Demandez une ponction lombaire, une péridurale, une injection près du rachis, ou une opération. Cherchez une cicatrice fraîche ou un point de ponction rouge.</translation>
    </message>
    <message>
        <source>Spinal procedure</source>
        <translation>Geste sur le rachis</translation>
    </message>
    <message>
        <source>Has had cancer</source>
        <translation>A eu un cancer</translation>
    </message>
    <message>
        <source>Any site, any year</source>
        <translation>Tout siège, toute année</translation>
    </message>
    <message>
        <source>Ask: “Has a doctor ever told you that you had cancer?” Cured cancer counts. Alone it is noted and is not urgent; with weight loss, night pain, age over 50 or pain beyond 4 weeks it is.</source>
        <translation>Demandez : « Un médecin vous a-t-il déjà dit que vous aviez un cancer ? » Un cancer guéri compte. Seul, il est noté et n’est pas urgent ; avec perte de poids, douleur nocturne, âge de plus de 50 ou douleur au-delà de 4 semaines, il l’est.</translation>
    </message>
    <message>
        <source>Cancer history</source>
        <translation>Antécédent de cancer</translation>
    </message>
    <message>
        <source>Weight loss without a reason</source>
        <translation>Perte de poids sans raison</translation>
    </message>
    <message>
        <source>Ask: “Have your clothes become loose without your trying?” Compare with an earlier weight on record. Loss with a known cause, such as a diet, is not meant.</source>
        <translation>Demandez : « Vos vêtements sont-ils devenus trop larges sans que vous le vouliez ? » Comparez à un poids antérieur noté. Il ne s’agit pas d’une perte de cause connue, comme un régime.</translation>
    </message>
    <message>
        <source>Weight loss</source>
        <translation>Perte de poids</translation>
    </message>
    <message>
        <source>Pain at night that nothing eases</source>
        <translation>Douleur la nuit que rien ne soulage</translation>
    </message>
    <message>
        <source>Ask: “Does the pain keep you awake, and is there any position that eases it?” Waking on turning over, and settling again, is not meant; nor are leg spasms at night.</source>
        <translation>Demandez : « La douleur vous empêche-t-elle de dormir, et une position la soulage-t-elle ? » Il ne s’agit pas de se réveiller en se tournant et de se rendormir ; ni des spasmes des jambes la nuit.</translation>
    </message>
    <message>
        <source>Unrelenting night pain</source>
        <translation>Douleur nocturne tenace</translation>
    </message>
    <message>
        <source>Major injury before the pain</source>
        <translation>Traumatisme majeur avant la douleur</translation>
    </message>
    <message>
        <source>Such as a road crash or a fall from a height</source>
        <translation>Comme un accident de la route ou une chute de hauteur</translation>
    </message>
    <message>
        <source>Ask what happened just before the pain began. Look for deformity. Sudden severe pain in the midline that eases on lying down makes a fracture likelier.</source>
        <translation>Demandez ce qui s’est passé juste avant la douleur. Cherchez une déformation. Une douleur médiane soudaine et intense, soulagée couché, rend une fracture plus probable.</translation>
    </message>
    <message>
        <source>Major injury</source>
        <translation>Traumatisme majeur</translation>
    </message>
    <message>
        <source>Small fall, knock or lift before the pain</source>
        <translation>Petite chute, choc ou effort avant la douleur</translation>
    </message>
    <message>
        <source>It matters when bone is weak</source>
        <translation>Cela compte quand l’os est fragile</translation>
    </message>
    <message>
        <source>Ask about a fall from standing, a slip in a transfer, a hard sit-down, a lift. People with MS break bones more easily, so small events count.</source>
        <translation>Demandez une chute de sa hauteur, une glissade lors d’un transfert, une assise brutale, un port de charge. Les personnes avec une SEP se cassent plus facilement les os : les petits incidents comptent.</translation>
    </message>
    <message>
        <source>Minor injury</source>
        <translation>Traumatisme mineur</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <translation>Ostéoporose</translation>
    </message>
    <message>
        <source>Known thin or brittle bone</source>
        <translation>Os mince ou fragile connu</translation>
    </message>
    <message>
        <source>Ask about a bone density scan, medicine for the bones, or a bone broken by little force. In MS, moving little is the main cause of weak bone.</source>
        <translation>Demandez une densitométrie, un médicament pour les os, ou un os cassé par une faible force. Dans la SEP, bouger peu est la cause principale d’os fragile.</translation>
    </message>
    <message>
        <source>Steroids over a long time</source>
        <translation>Corticoïdes au long cours</translation>
    </message>
    <message>
        <source>A short relapse course is asked for later</source>
        <translation>Une cure courte pour une poussée est demandée plus loin</translation>
    </message>
    <message>
        <source>Ask about prednisone or a similar medicine taken day after day, for any illness. A course for a relapse has its own question on the page Medicines.</source>
        <translation>Demandez prednisone ou médicament semblable pris jour après jour, pour toute maladie. Une cure pour une poussée a sa propre question à la page Médicaments.</translation>
    </message>
    <message>
        <source>Long-term steroids</source>
        <translation>Corticoïdes prolongés</translation>
    </message>
    <message>
        <source>Pulsing lump in the belly</source>
        <translation>Masse battante dans le ventre</translation>
    </message>
    <message>
        <source>With the person lying flat, lay both hands gently beside the midline above the navel. A wide swelling that pushes the hands apart with each beat is a yes. New back or belly pain with collapse needs an ambulance at once.</source>
        <translation>La personne couchée à plat, posez doucement les deux mains de part et d’autre de la ligne médiane au-dessus du nombril. Une masse large qui écarte les mains à chaque battement est un oui. Une douleur nouvelle du dos ou du ventre avec malaise exige une ambulance tout de suite.</translation>
    </message>
    <message>
        <source>Pulsing belly lump</source>
        <translation>Masse abdominale battante</translation>
    </message>
    <message>
        <source>Known aortic aneurysm</source>
        <translation>Anévrisme aortique connu</translation>
    </message>
    <message>
        <source>Also a small one that is being watched</source>
        <translation>Aussi un petit, surveillé</translation>
    </message>
    <message>
        <source>Ask: “Has a scan ever shown a widened main artery?” Look through scan reports. It is likelier over 60, in smokers, and with high blood pressure.</source>
        <translation>Demandez : « Un examen d’imagerie a-t-il déjà montré une artère principale élargie ? » Parcourez les comptes rendus. Il est plus probable après 60 ans, chez les fumeurs et en cas de tension élevée.</translation>
    </message>
    <message>
        <source>Aortic aneurysm</source>
        <translation>Anévrisme aortique</translation>
    </message>
    <message>
        <source>You suspect infection</source>
        <translation>Vous soupçonnez une infection</translation>
    </message>
    <message>
        <source>Your judgement of the whole picture</source>
        <translation>Votre jugement de l’ensemble du tableau</translation>
    </message>
    <message>
        <source>Say yes if the whole picture worries you, even where each sign above is no. Single signs mislead both ways. Think of it sooner with a medicine that weakens immunity.</source>
        <translation>Dites oui si l’ensemble vous inquiète, même si chaque signe ci-dessus est non. Des signes isolés trompent dans les deux sens. Pensez-y plus tôt avec un médicament qui affaiblit l’immunité.</translation>
    </message>
    <message>
        <source>You suspect cancer</source>
        <translation>Vous soupçonnez un cancer</translation>
    </message>
    <message>
        <source>Say yes if the whole picture worries you, even where each sign above is no. Ask yourself again at every visit, above all when the pain has changed.</source>
        <translation>Dites oui si l’ensemble vous inquiète, même si chaque signe ci-dessus est non. Reposez-vous la question à chaque consultation, surtout si la douleur a changé.</translation>
    </message>
    <message>
        <source>You suspect cauda equina</source>
        <translation>Vous soupçonnez une queue de cheval</translation>
    </message>
    <message>
        <source>Say yes if bladder, bowel, saddle, sexual or leg changes together worry you. MS can look like it; never take that for granted when something is new.</source>
        <translation>Dites oui si les changements de vessie, de transit, de selle, de sexualité ou de jambes vous inquiètent ensemble. La SEP peut y ressembler ; ne le tenez jamais pour acquis quand quelque chose est nouveau.</translation>
    </message>
    <message>
        <source>Worse with movement or load, eased by rest</source>
        <translation>Pire au mouvement ou à la charge, soulagé au repos</translation>
    </message>
    <message>
        <source>Mechanical pattern</source>
        <translation>Type mécanique</translation>
    </message>
    <message>
        <source>Ask what brings the pain on and what eases it. Worse on bending, lifting or standing, and better in a position of ease, is a yes. Watch the person get up and turn.</source>
        <translation>Demandez ce qui provoque la douleur et ce qui la soulage. Pire en se penchant, en portant ou debout, et mieux dans une position de confort, c’est un oui. Regardez la personne se lever et se tourner.</translation>
    </message>
    <message>
        <source>How long has this pain lasted?</source>
        <translation>Depuis combien de temps dure cette douleur ?</translation>
    </message>
    <message>
        <source>Weeks since this episode began</source>
        <translation>Semaines depuis le début de cet épisode</translation>
    </message>
    <message>
        <source>Ask: “When did this bout begin?” A landmark helps memory: a holiday, a fall, the last clinic visit. Count from the last time without this pain. More than 4 weeks opens the second line of care.</source>
        <translation>Demandez : « Quand cet épisode a-t-il commencé ? » Un repère aide la mémoire : des vacances, une chute, la dernière consultation. Comptez depuis la dernière fois sans cette douleur. Plus de 4 semaines ouvrent la deuxième ligne de soins.</translation>
    </message>
    <message>
        <source>Length of pain</source>
        <translation>Durée de la douleur</translation>
    </message>
    <message>
        <source>Worst pain in the last 24 hours</source>
        <translation>Pire douleur des dernières 24 heures</translation>
    </message>
    <message>
        <source>The worst it has been, not the average</source>
        <translation>La pire qu’elle ait été, pas la moyenne</translation>
    </message>
    <message>
        <source>Ask: “Think of the worst moment since this time yesterday. From 0, no pain, to 10, the worst you can imagine, what was it?” Ask about the back only. Let the person say the number.</source>
        <translation>Demandez : « Pensez au pire moment depuis hier à la même heure. De 0, aucune douleur, à 10, la pire imaginable, combien était-ce ? » N’interrogez que sur le dos. Laissez la personne dire le nombre.</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Pire douleur</translation>
    </message>
    <message>
        <source>Pain on average</source>
        <translation>Douleur en moyenne</translation>
    </message>
    <message>
        <source>Over the last 7 days, not the worst moment</source>
        <translation>Sur les 7 derniers jours, pas le pire moment</translation>
    </message>
    <message>
        <source>Ask: “Over the last 7 days, how strong was the pain on the whole, from 0 to 10?” The three items together give the PEG, their mean. Ask all three the same way each time, so that visits can be compared.</source>
        <translation>Demandez : « Sur les 7 derniers jours, quelle a été la force de la douleur dans l’ensemble, de 0 à 10 ? » Les trois points ensemble donnent le PEG, leur moyenne. Posez les trois toujours de la même façon, pour comparer les consultations.</translation>
    </message>
    <message>
        <source>PEG pain</source>
        <translation>PEG douleur</translation>
    </message>
    <message>
        <source>0 none</source>
        <translation>0 aucune</translation>
    </message>
    <message>
        <source>10 worst</source>
        <translation>10 la pire</translation>
    </message>
    <message>
        <source>Pain took the joy out of life</source>
        <translation>La douleur a ôté la joie de vivre</translation>
    </message>
    <message>
        <source>How far it did, over the last 7 days</source>
        <translation>À quel point, sur les 7 derniers jours</translation>
    </message>
    <message>
        <source>Ask: “Over the last 7 days, how much did pain keep you from enjoying life, from 0 to 10?” Let the person say the number, and count what the pain did, not what MS did.</source>
        <translation>Demandez : « Sur les 7 derniers jours, à quel point la douleur vous a-t-elle empêché de profiter de la vie, de 0 à 10 ? » Laissez la personne dire le nombre, et comptez l’effet de la douleur, pas celui de la SEP.</translation>
    </message>
    <message>
        <source>PEG enjoyment</source>
        <translation>PEG plaisir</translation>
    </message>
    <message>
        <source>0 not at all</source>
        <translation>0 pas du tout</translation>
    </message>
    <message>
        <source>10 wholly</source>
        <translation>10 entièrement</translation>
    </message>
    <message>
        <source>Pain got in the way of what the person does</source>
        <translation>La douleur a gêné ce que fait la personne</translation>
    </message>
    <message>
        <source>General activity, over the last 7 days</source>
        <translation>Activité générale, sur les 7 derniers jours</translation>
    </message>
    <message>
        <source>Ask: “Over the last 7 days, how much did pain hold you back in what you usually do, from 0 to 10?” Usual is what this person does with MS, not what others do.</source>
        <translation>Demandez : « Sur les 7 derniers jours, à quel point la douleur vous a-t-elle freiné dans ce que vous faites d’habitude, de 0 à 10 ? » L’habitude est ce que fait cette personne avec la SEP, pas ce que font les autres.</translation>
    </message>
    <message>
        <source>PEG activity</source>
        <translation>PEG activité</translation>
    </message>
    <message>
        <source>Muscle spasm in the back</source>
        <translation>Contracture musculaire du dos</translation>
    </message>
    <message>
        <source>A tight, hard muscle; which kind comes next</source>
        <translation>Un muscle tendu, dur ; le type vient ensuite</translation>
    </message>
    <message>
        <source>Ask whether muscles lock or cramp. Feel along both sides of the spine with the person lying, then standing.</source>
        <translation>Demandez si des muscles se bloquent ou ont des crampes. Palpez les deux côtés du rachis, la personne couchée, puis debout.</translation>
    </message>
    <message>
        <source>Muscle spasm</source>
        <translation>Contracture musculaire</translation>
    </message>
    <message>
        <source>What kind of spasm is it?</source>
        <translation>De quel type de contracture s’agit-il ?</translation>
    </message>
    <message>
        <source>Tender, one place; or MS spasticity in both legs</source>
        <translation>Sensible, en un point ; ou spasticité de SEP des deux jambes</translation>
    </message>
    <message>
        <source>Local spasm is tender, in one place, and follows load. Spasticity is long-standing, in both legs: move the knee and ankle briskly and feel for a catch, then for clonus. Choose Unclear if you find both or cannot tell: a relaxant for the back does not work on MS spasticity.</source>
        <translation>La contracture locale est sensible, en un point, et suit la charge. La spasticité est ancienne, aux deux jambes : mobilisez vivement genou et cheville et sentez un ressaut, puis un clonus. Choisissez Incertain si vous trouvez les deux ou ne pouvez trancher : un myorelaxant du dos n’agit pas sur la spasticité de la SEP.</translation>
    </message>
    <message>
        <source>Kind of spasm</source>
        <translation>Type de contracture</translation>
    </message>
    <message>
        <source>Local spasm</source>
        <translation>Contracture locale</translation>
    </message>
    <message>
        <source>MS spasticity</source>
        <translation>Spasticité de SEP</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness down a leg</source>
        <translation>Douleur, fourmillement ou engourdissement dans une jambe</translation>
    </message>
    <message>
        <source>Radicular; straight-leg raise helps</source>
        <translation>Radiculaire ; lever la jambe tendue aide</translation>
    </message>
    <message>
        <source>Ask the person to draw the line of pain with a finger; along L4 to S1 it speaks for a nerve root. Lie them down and lift each straight leg: does it bring back that leg pain? Feeling that MS has changed for long is not meant.</source>
        <translation>Demandez à la personne de tracer la ligne de la douleur du doigt ; le long de L4 à S1 elle plaide pour une racine. Couchez-la et levez chaque jambe tendue : cela réveille-t-il cette douleur de jambe ? Il ne s’agit pas d’une sensation changée de longue date par la SEP.</translation>
    </message>
    <message>
        <source>Radicular symptoms</source>
        <translation>Symptômes radiculaires</translation>
    </message>
    <message>
        <source>Burning, electric or shooting pain</source>
        <translation>Douleur brûlante, électrique ou fulgurante</translation>
    </message>
    <message>
        <source>Neuropathic features</source>
        <translation>Traits neuropathiques</translation>
    </message>
    <message>
        <source>Ask for the person’s own words, then offer: burning, electric shocks, pins and needles. Compare light touch with the other side. A shock down the spine on bending the neck is typical of MS and does not come from the low back.</source>
        <translation>Demandez les mots de la personne, puis proposez : brûlure, décharges électriques, fourmis. Comparez le toucher léger à l’autre côté. Une décharge le long du rachis en fléchissant le cou est typique de la SEP et ne vient pas du bas du dos.</translation>
    </message>
    <message>
        <source>Stiff in the morning for over 30 minutes</source>
        <translation>Raideur du matin de plus de 30 minutes</translation>
    </message>
    <message>
        <source>The back, not the usual leg stiffness</source>
        <translation>Le dos, pas la raideur habituelle des jambes</translation>
    </message>
    <message>
        <source>Ask: “After getting up, how long until your back moves freely?” Stiffness that eases with exercise, or pain that wakes in the second half of the night, points to inflammation.</source>
        <translation>Demandez : « Au lever, combien de temps avant que le dos bouge librement ? » Une raideur que l’exercice soulage, ou une douleur qui réveille en seconde partie de nuit, évoque une inflammation.</translation>
    </message>
    <message>
        <source>Morning stiffness</source>
        <translation>Raideur matinale</translation>
    </message>
    <message>
        <source>Course of MS</source>
        <translation>Évolution de la SEP</translation>
    </message>
    <message>
        <source>As the neurologist last called it</source>
        <translation>Selon le dernier avis du neurologue</translation>
    </message>
    <message>
        <source>Take it from the last neurology letter. If no letter says it, choose Course not known.</source>
        <translation>Prenez-la de la dernière lettre de neurologie. Si aucune ne le dit, choisissez Évolution inconnue.</translation>
    </message>
    <message>
        <source>MS course</source>
        <translation>Évolution de la SEP</translation>
    </message>
    <message>
        <source>Clinically isolated syndrome</source>
        <translation>Syndrome cliniquement isolé</translation>
    </message>
    <message>
        <source>Relapsing-remitting</source>
        <translation>Récurrente-rémittente</translation>
    </message>
    <message>
        <source>Secondary progressive</source>
        <translation>Secondairement progressive</translation>
    </message>
    <message>
        <source>Primary progressive</source>
        <translation>Primaire progressive</translation>
    </message>
    <message>
        <source>Course not known</source>
        <translation>Évolution inconnue</translation>
    </message>
    <message>
        <source>Usual MS symptoms, before this pain</source>
        <translation>Symptômes de SEP habituels, avant cette douleur</translation>
    </message>
    <message>
        <source>All that apply; the baseline for what is new</source>
        <translation>Tous ceux présents ; la base pour voir le nouveau</translation>
    </message>
    <message>
        <source>Ask: “On a usual day, before this pain, what did MS do to you?” Go from head to foot, bladder and bowel by name. Note it well: next time it shows what has changed.</source>
        <translation>Demandez : « Un jour ordinaire, avant cette douleur, que vous faisait la SEP ? » Allez de la tête aux pieds, en nommant vessie et intestin. Notez-le bien : la prochaine fois, cela montre ce qui a changé.</translation>
    </message>
    <message>
        <source>Usual symptoms</source>
        <translation>Symptômes habituels</translation>
    </message>
    <message>
        <source>Leg weakness</source>
        <translation>Faiblesse des jambes</translation>
    </message>
    <message>
        <source>Loss of feeling</source>
        <translation>Perte de sensation</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>Vessie</translation>
    </message>
    <message>
        <source>Bowel</source>
        <translation>Intestin</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Spasticity</source>
        <translation>Spasticité</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Memory and thinking</source>
        <translation>Mémoire et pensée</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Fatigue</translation>
    </message>
    <message>
        <source>Numb saddle or sexual trouble, before this pain</source>
        <translation>Selle engourdie ou trouble sexuel, avant cette douleur</translation>
    </message>
    <message>
        <source>Part of the usual; if new, it is a red flag</source>
        <translation>Partie de l’habituel ; si nouveau, c’est un drapeau rouge</translation>
    </message>
    <message>
        <source>Say why you ask: MS can take feeling and function there, and then it can look like cauda equina. Ask since when, and note it well: next time it shows what has changed. A change from it is always new.</source>
        <translation>Dites pourquoi vous demandez : la SEP peut y ôter sensation et fonction, et cela peut alors ressembler à une queue de cheval. Demandez depuis quand, et notez-le bien : la prochaine fois, cela montre ce qui a changé. Un changement est toujours nouveau.</translation>
    </message>
    <message>
        <source>Usual saddle change</source>
        <translation>Trouble en selle habituel</translation>
    </message>
    <message>
        <source>Any nerve symptom new or worse than usual</source>
        <translation>Tout symptôme nerveux nouveau ou pire que d’habitude</translation>
    </message>
    <message>
        <source>Getting worse or not</source>
        <translation>Qu’il s’aggrave ou non</translation>
    </message>
    <message>
        <source>Ask about eyes, arms, legs, feeling, balance, bladder and thinking, one by one. If yes, take the temperature and test the urine: heat, fever and infection can bring old symptoms back for a time.</source>
        <translation>Interrogez sur yeux, bras, jambes, sensation, équilibre, vessie et pensée, un à un. Si oui, prenez la température et testez les urines : chaleur, fièvre et infection peuvent ramener d’anciens symptômes pour un temps.</translation>
    </message>
    <message>
        <source>New nerve symptoms</source>
        <translation>Symptômes nerveux nouveaux</translation>
    </message>
    <message>
        <source>Has it lasted 24 hours or more?</source>
        <translation>Cela dure-t-il depuis 24 heures ou plus ?</translation>
    </message>
    <message>
        <source>Never wait for this with weak legs or bladder</source>
        <translation>N’attendez jamais cela si jambes faibles ou vessie</translation>
    </message>
    <message>
        <source>Ask when it began and whether it has gone away in between. 24 hours or more without fever or infection may be a relapse; a flare from heat or infection is usually shorter.</source>
        <translation>Demandez quand cela a commencé et si cela a disparu entre-temps. 24 heures ou plus sans fièvre ni infection peut être une poussée ; une aggravation par chaleur ou infection est en général plus courte.</translation>
    </message>
    <message>
        <source>Lasting 24 hours</source>
        <translation>Dure 24 heures</translation>
    </message>
    <message>
        <source>What is new or worse?</source>
        <translation>Qu’est-ce qui est nouveau ou pire ?</translation>
    </message>
    <message>
        <source>Tells the usual from the new, one by one</source>
        <translation>Sépare l’habituel du nouveau, un à un</translation>
    </message>
    <message>
        <source>Test it rather than ask alone: hip, knee, ankle and big toe against your hand, light touch on legs and trunk, ten steps. Bladder, bowel and saddle have their own questions among the red flags.</source>
        <translation>Testez plutôt que de demander seulement : hanche, genou, cheville et gros orteil contre votre main, toucher léger sur jambes et tronc, dix pas. Vessie, intestin et selle ont leurs propres questions parmi les drapeaux rouges.</translation>
    </message>
    <message>
        <source>New nerve symptoms in</source>
        <translation>Symptômes nerveux nouveaux de</translation>
    </message>
    <message>
        <source>Strength of a leg</source>
        <translation>Force d’une jambe</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Sensation</translation>
    </message>
    <message>
        <source>Something else such as sight or balance</source>
        <translation>Autre chose, comme la vue ou l’équilibre</translation>
    </message>
    <message>
        <source>Heat makes the MS worse</source>
        <translation>La chaleur aggrave la SEP</translation>
    </message>
    <message>
        <source>Hot bath, sun, fever or effort</source>
        <translation>Bain chaud, soleil, fièvre ou effort</translation>
    </message>
    <message>
        <source>Ask: “Does heat make your MS worse, such as a hot bath or a hot day?” It is common in MS and passes on cooling.</source>
        <translation>Demandez : « La chaleur aggrave-t-elle votre SEP, comme un bain chaud ou un jour de chaleur ? » C’est fréquent dans la SEP et passe en se rafraîchissant.</translation>
    </message>
    <message>
        <source>Heat sensitive</source>
        <translation>Sensible à la chaleur</translation>
    </message>
    <message>
        <source>Cannot tell warm from hot on the back</source>
        <translation>Ne distingue pas le chaud du froid sur le dos</translation>
    </message>
    <message>
        <source>Where heat would lie; test both sides</source>
        <translation>Là où irait la chaleur ; testez les deux côtés</translation>
    </message>
    <message>
        <source>Touch the low back with something warm and something cool, eyes closed, left and right: the loss is often on one side. Any side that does not feel it is a yes. Numb skin can be burned without warning.</source>
        <translation>Touchez le bas du dos avec du tiède et du frais, yeux fermés, à gauche et à droite : la perte est souvent d’un côté. Tout côté qui ne le sent pas est un oui. Une peau engourdie peut brûler sans prévenir.</translation>
    </message>
    <message>
        <source>Reduced skin feeling</source>
        <translation>Sensation de la peau réduite</translation>
    </message>
    <message>
        <source>How does this person get about?</source>
        <translation>Comment cette personne se déplace-t-elle ?</translation>
    </message>
    <message>
        <source>The usual way, outside a bad spell</source>
        <translation>La façon habituelle, hors mauvaise passe</translation>
    </message>
    <message>
        <source>Ask about most days, outdoors. A stick, crutch, frame or someone’s arm is an aid.</source>
        <translation>Interrogez sur la plupart des jours, dehors. Canne, béquille, déambulateur ou bras de quelqu’un est une aide.</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilité</translation>
    </message>
    <message>
        <source>Walks unaided</source>
        <translation>Marche sans aide</translation>
    </message>
    <message>
        <source>With an aid</source>
        <translation>Avec une aide</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Fauteuil roulant</translation>
    </message>
    <message>
        <source>Falls often</source>
        <translation>Tombe souvent</translation>
    </message>
    <message>
        <source>Near falls and falls in transfers count</source>
        <translation>Quasi-chutes et chutes lors de transferts comptent</translation>
    </message>
    <message>
        <source>Ask: “When did you last fall, and how often does it happen?” Ask someone at home too. You judge what is often: sedating medicines add to the risk.</source>
        <translation>Demandez : « Quand êtes-vous tombé pour la dernière fois, et à quelle fréquence ? » Demandez aussi à un proche. Vous jugez ce qui est souvent : les médicaments sédatifs ajoutent au risque.</translation>
    </message>
    <message>
        <source>Frequent falls</source>
        <translation>Chutes fréquentes</translation>
    </message>
    <message>
        <source>Heart and vessel risk</source>
        <translation>Risque de cœur et de vaisseaux</translation>
    </message>
    <message>
        <source>Established: MI, stroke, angina, PAD, heart failure</source>
        <translation>Établi : infarctus, AVC, angor, AOMI, insuff. cardiaque</translation>
    </message>
    <message>
        <source>Established means a heart attack, stroke, angina, narrowed leg arteries or heart failure, at any time. Raised means risk factors such as high blood pressure, diabetes or smoking. Low means that you asked and found none.</source>
        <translation>Établi veut dire infarctus, AVC, angor, artères des jambes rétrécies ou insuffisance cardiaque, à tout moment. Accru veut dire facteurs de risque comme tension élevée, diabète ou tabac. Faible veut dire que vous avez demandé et n’en avez trouvé aucun.</translation>
    </message>
    <message>
        <source>Heart risk</source>
        <translation>Risque cardiaque</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Accru</translation>
    </message>
    <message>
        <source>Established</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Heart bypass surgery, recent or planned</source>
        <translation>Pontage coronarien, récent ou prévu</translation>
    </message>
    <message>
        <source>Within 14 days, or planned</source>
        <translation>Dans les 14 jours, ou prévu</translation>
    </message>
    <message>
        <source>Ask about an operation on the arteries of the heart, done in the last 14 days or on a waiting list. A stent alone is not meant.</source>
        <translation>Demandez une opération des artères du cœur, faite dans les 14 derniers jours ou en liste d’attente. Il ne s’agit pas d’un stent seul.</translation>
    </message>
    <message>
        <source>Recent bypass</source>
        <translation>Pontage récent</translation>
    </message>
    <message>
        <source>Severe heart failure</source>
        <translation>Insuffisance cardiaque sévère</translation>
    </message>
    <message>
        <source>Milder heart failure: established heart risk</source>
        <translation>Plus légère : risque cardiaque établi</translation>
    </message>
    <message>
        <source>Take the degree from the cardiologist’s letter. Look for swollen legs and breathlessness. If no one has graded it, choose Not known.</source>
        <translation>Prenez le degré de la lettre du cardiologue. Cherchez jambes enflées et essoufflement. Si personne ne l’a gradée, choisissez Inconnu.</translation>
    </message>
    <message>
        <source>Risk of a bleed in stomach or bowel</source>
        <translation>Risque de saignement de l’estomac ou de l’intestin</translation>
    </message>
    <message>
        <source>Active: bleeding or ulcer now. Raised: past one, age</source>
        <translation>Actif : saignement ou ulcère maintenant. Accru : passé, âge</translation>
    </message>
    <message>
        <source>Ask about black stools, vomiting blood and stomach pain now. Raised means a past ulcer or bleed, older age, or another risk factor. A first bleed can come without warning, so ask also when the stomach feels well.</source>
        <translation>Demandez selles noires, vomissement de sang et mal d’estomac maintenant. Accru veut dire ulcère ou saignement passé, âge plus avancé, ou autre facteur de risque. Un premier saignement peut survenir sans prévenir : demandez aussi quand l’estomac va bien.</translation>
    </message>
    <message>
        <source>Stomach risk</source>
        <translation>Risque gastrique</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Actif maintenant</translation>
    </message>
    <message>
        <source>Has had a bleed or an ulcer</source>
        <translation>A eu un saignement ou un ulcère</translation>
    </message>
    <message>
        <source>Stomach or bowel, at any time</source>
        <translation>Estomac ou intestin, à tout moment</translation>
    </message>
    <message>
        <source>Ask about an endoscopy and what it showed, and about blood given for a bleed. It rules an NSAID out, so be sure.</source>
        <translation>Demandez une endoscopie et ce qu’elle a montré, et une transfusion pour saignement. Cela exclut un AINS : soyez-en sûr.</translation>
    </message>
    <message>
        <source>Past bleed or ulcer</source>
        <translation>Saignement ou ulcère passé</translation>
    </message>
    <message>
        <source>Kidney function, eGFR</source>
        <translation>Fonction rénale, DFGe</translation>
    </message>
    <message>
        <source>Newest blood result; NSAIDs turn on 30 and 60</source>
        <translation>Dernière prise de sang ; les AINS dépendent de 30 et 60</translation>
    </message>
    <message>
        <source>Enter the newest laboratory result. If there is none, choose Not known and take a creatinine before an NSAID. The program also uses it in place of creatinine clearance, and says so.</source>
        <translation>Notez le dernier résultat de laboratoire. S’il n’y en a pas, choisissez Inconnu et dosez la créatinine avant un AINS. Le programme l’utilise aussi à la place de la clairance de la créatinine, et le dit.</translation>
    </message>
    <message>
        <source>eGFR</source>
        <translation>DFGe</translation>
    </message>
    <message>
        <source>mL/min per 1.73 m²</source>
        <translation>mL/min pour 1,73 m²</translation>
    </message>
    <message>
        <source>Creatinine in the blood</source>
        <translation>Créatinine dans le sang</translation>
    </message>
    <message>
        <source>When known; with weight it sets doses by clearance</source>
        <translation>Si connue ; avec le poids elle fixe des doses par clairance</translation>
    </message>
    <message>
        <source>Enter the newest result in µmol/L; a result in mg/dL times 88.4 gives it. With age, weight and sex the program works out the creatinine clearance by Cockcroft-Gault, and the lower of it and the eGFR decides a dose.</source>
        <translation>Notez le dernier résultat en µmol/L ; un résultat en mg/dL fois 88,4 le donne. Avec âge, poids et sexe le programme calcule la clairance de la créatinine selon Cockcroft-Gault, et la plus basse d’elle et du DFGe décide d’une dose.</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Créatinine</translation>
    </message>
    <message>
        <source>µmol/L</source>
        <translation>µmol/L</translation>
    </message>
    <message>
        <source>On dialysis</source>
        <translation>En dialyse</translation>
    </message>
    <message>
        <source>Through the blood or the belly</source>
        <translation>Par le sang ou par le ventre</translation>
    </message>
    <message>
        <source>Ask: “Do you have dialysis, or is it planned to begin now?” Only dialysis that is running is a yes.</source>
        <translation>Demandez : « Êtes-vous en dialyse, ou doit-elle commencer maintenant ? » Seule une dialyse en cours est un oui.</translation>
    </message>
    <message>
        <source>Dialysis</source>
        <translation>Dialyse</translation>
    </message>
    <message>
        <source>Liver impairment</source>
        <translation>Atteinte hépatique</translation>
    </message>
    <message>
        <source>The degree on record; none if never in doubt</source>
        <translation>Le degré noté ; aucune si jamais mise en doute</translation>
    </message>
    <message>
        <source>Take the degree from the liver clinic’s letter. If liver disease is known and no degree is on record, choose Not known and ask for liver tests.</source>
        <translation>Prenez le degré de la lettre d’hépatologie. Si une maladie du foie est connue sans degré noté, choisissez Inconnu et demandez un bilan hépatique.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Légère</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Modérée</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Sévère</translation>
    </message>
    <message>
        <source>Chronic liver disease</source>
        <translation>Maladie chronique du foie</translation>
    </message>
    <message>
        <source>Such as cirrhosis or chronic hepatitis</source>
        <translation>Comme une cirrhose ou une hépatite chronique</translation>
    </message>
    <message>
        <source>Ask: “Has a doctor ever said that your liver is scarred or inflamed?” Look for yellow eyes and a swollen belly.</source>
        <translation>Demandez : « Un médecin vous a-t-il dit que votre foie est cicatriciel ou enflammé ? » Cherchez yeux jaunes et ventre gonflé.</translation>
    </message>
    <message>
        <source>Drinks heavily</source>
        <translation>Boit beaucoup</translation>
    </message>
    <message>
        <source>For example 3 or more drinks every day</source>
        <translation>Par exemple 3 verres ou plus chaque jour</translation>
    </message>
    <message>
        <source>Ask everyone: “On a usual day, how many drinks do you have? And on a heavy day?” Go by what is usual.</source>
        <translation>Demandez à tous : « Un jour ordinaire, combien de verres buvez-vous ? Et un jour chargé ? » Fiez-vous à l’ordinaire.</translation>
    </message>
    <message>
        <source>Heavy alcohol</source>
        <translation>Alcool en excès</translation>
    </message>
    <message>
        <source>Acutely ill or dehydrated now</source>
        <translation>Maladie aiguë ou déshydratation maintenant</translation>
    </message>
    <message>
        <source>Vomiting, diarrhoea, sepsis, heat illness</source>
        <translation>Vomissements, diarrhée, sepsis, coup de chaleur</translation>
    </message>
    <message>
        <source>Ask about drinking, passing urine, vomiting and diarrhoea since yesterday. Look at tongue, pulse and blood pressure. An NSAID waits until this is over.</source>
        <translation>Demandez boissons, urines, vomissements et diarrhée depuis hier. Regardez langue, pouls et tension. Un AINS attend que ce soit passé.</translation>
    </message>
    <message>
        <source>Acute illness</source>
        <translation>Maladie aiguë</translation>
    </message>
    <message>
        <source>Bleeds easily, or fragile or broken skin</source>
        <translation>Saigne facilement, ou peau fragile ou lésée</translation>
    </message>
    <message>
        <source>Or cannot report pain: it matters for heat</source>
        <translation>Ou ne peut signaler la douleur : compte pour la chaleur</translation>
    </message>
    <message>
        <source>Look at the skin of the low back. Ask about bruises without a knock. Someone who could not tell you that a pack hurts is a yes too.</source>
        <translation>Regardez la peau du bas du dos. Demandez des bleus sans choc. Quelqu’un qui ne pourrait dire qu’une compresse fait mal est aussi un oui.</translation>
    </message>
    <message>
        <source>Bleeding, fragile skin</source>
        <translation>Saignement, peau fragile</translation>
    </message>
    <message>
        <source>Seizures or epilepsy</source>
        <translation>Crises convulsives ou épilepsie</translation>
    </message>
    <message>
        <source>Ask about any seizure, even years ago</source>
        <translation>Demandez toute crise, même il y a des années</translation>
    </message>
    <message>
        <source>Ask: “Have you ever had a fit or a blackout with shaking?” Several medicines for pain make a seizure likelier.</source>
        <translation>Demandez : « Avez-vous déjà eu une crise, ou une perte de connaissance avec secousses ? » Plusieurs médicaments de la douleur rendent une crise plus probable.</translation>
    </message>
    <message>
        <source>Seizure disorder</source>
        <translation>Trouble convulsif</translation>
    </message>
    <message>
        <source>Arrhythmia or heart block</source>
        <translation>Arythmie ou bloc cardiaque</translation>
    </message>
    <message>
        <source>Or another fault of conduction</source>
        <translation>Ou autre trouble de la conduction</translation>
    </message>
    <message>
        <source>Ask about an irregular pulse, a pacemaker, or an abnormal ECG. Feel the pulse. If unsure, record an ECG.</source>
        <translation>Demandez pouls irrégulier, pacemaker ou ECG anormal. Prenez le pouls. En cas de doute, faites un ECG.</translation>
    </message>
    <message>
        <source>Arrhythmia</source>
        <translation>Arythmie</translation>
    </message>
    <message>
        <source>Heart attack, still recovering</source>
        <translation>Infarctus, encore en récupération</translation>
    </message>
    <message>
        <source>The acute recovery phase</source>
        <translation>La phase aiguë de récupération</translation>
    </message>
    <message>
        <source>Ask when it was, and whether cardiac care still counts it as recent. An old one belongs under heart risk, established.</source>
        <translation>Demandez quand c’était, et si la cardiologie le compte encore comme récent. Un ancien relève du risque cardiaque, établi.</translation>
    </message>
    <message>
        <source>Recent heart attack</source>
        <translation>Infarctus récent</translation>
    </message>
    <message>
        <source>High blood pressure, not controlled</source>
        <translation>Tension élevée, non contrôlée</translation>
    </message>
    <message>
        <source>Measure today, after some minutes of rest</source>
        <translation>Mesurez aujourd’hui, après quelques minutes de repos</translation>
    </message>
    <message>
        <source>Measure it seated, twice. Compare with readings from home or earlier visits.</source>
        <translation>Mesurez assis, deux fois. Comparez aux mesures de la maison ou d’avant.</translation>
    </message>
    <message>
        <source>Uncontrolled pressure</source>
        <translation>Tension non contrôlée</translation>
    </message>
    <message>
        <source>Angle-closure glaucoma</source>
        <translation>Glaucome par fermeture de l’angle</translation>
    </message>
    <message>
        <source>Narrow-angle</source>
        <translation>Angle étroit</translation>
    </message>
    <message>
        <source>Ask: “Has an eye doctor warned you about narrow angles, or about certain tablets?” If the kind of glaucoma is not clear, choose Not known.</source>
        <translation>Demandez : « Un ophtalmologue vous a-t-il mis en garde contre des angles étroits, ou certains comprimés ? » Si le type de glaucome n’est pas clair, choisissez Inconnu.</translation>
    </message>
    <message>
        <source>Long-standing trouble emptying the bladder</source>
        <translation>Difficulté ancienne à vider la vessie</translation>
    </message>
    <message>
        <source>Ask about straining, a weak stream, catheters. Look for a measured residual on record.</source>
        <translation>Demandez effort, jet faible, sondes. Cherchez un résidu mesuré au dossier.</translation>
    </message>
    <message>
        <source>Usual retention</source>
        <translation>Rétention habituelle</translation>
    </message>
    <message>
        <source>Overactive thyroid</source>
        <translation>Thyroïde hyperactive</translation>
    </message>
    <message>
        <source>Ask about thyroid tablets or treatment, and look for the newest thyroid test.</source>
        <translation>Demandez comprimés ou traitement de la thyroïde, et cherchez le dernier bilan thyroïdien.</translation>
    </message>
    <message>
        <source>Hyperthyroidism</source>
        <translation>Hyperthyroïdie</translation>
    </message>
    <message>
        <source>Bipolar disorder</source>
        <translation>Trouble bipolaire</translation>
    </message>
    <message>
        <source>Mania counts, also years ago</source>
        <translation>La manie compte, même il y a des années</translation>
    </message>
    <message>
        <source>Ask: “Have there been times when you were so high or driven that others worried?” An antidepressant can bring mania on.</source>
        <translation>Demandez : « Y a-t-il eu des périodes où vous étiez si exalté ou agité que d’autres s’inquiétaient ? » Un antidépresseur peut déclencher une manie.</translation>
    </message>
    <message>
        <source>Thoughts of suicide</source>
        <translation>Idées de suicide</translation>
    </message>
    <message>
        <source>Ask directly, alone with the person</source>
        <translation>Demandez directement, seul avec la personne</translation>
    </message>
    <message>
        <source>Ask in plain words: “Have you had thoughts of ending your life?” Some of the medicines carry a warning about this. A yes needs your care today, whatever the plan for the back.</source>
        <translation>Demandez en mots simples : « Avez-vous eu des idées de mettre fin à vos jours ? » Certains des médicaments portent une mise en garde à ce sujet. Un oui demande votre attention aujourd’hui, quel que soit le plan pour le dos.</translation>
    </message>
    <message>
        <source>Suicidal thoughts</source>
        <translation>Idées suicidaires</translation>
    </message>
    <message>
        <source>Substance use disorder</source>
        <translation>Trouble de l’usage de substances</translation>
    </message>
    <message>
        <source>Alcohol, opioids or other drugs, now or past</source>
        <translation>Alcool, opioïdes ou autres drogues, maintenant ou avant</translation>
    </message>
    <message>
        <source>Ask: “Has drinking, or any drug or tablet, ever become a problem for you?” Ask without blame and say that it decides which medicine is safe.</source>
        <translation>Demandez : « L’alcool, une drogue ou un comprimé est-il déjà devenu un problème pour vous ? » Demandez sans reproche et dites que cela décide quel médicament est sûr.</translation>
    </message>
    <message>
        <source>Substance use</source>
        <translation>Usage de substances</translation>
    </message>
    <message>
        <source>Risk of slowed breathing</source>
        <translation>Risque de respiration ralentie</translation>
    </message>
    <message>
        <source>COPD with high CO2, sleep apnoea, other sedatives</source>
        <translation>BPCO avec CO2 élevé, apnée du sommeil, autres sédatifs</translation>
    </message>
    <message>
        <source>Ask about lung disease, oxygen at home, loud snoring with pauses, and other medicines that depress breathing. Count the breaths and measure the oxygen if you can.</source>
        <translation>Demandez maladie pulmonaire, oxygène à domicile, ronflement fort avec pauses, et autres médicaments dépresseurs de la respiration. Comptez les respirations et mesurez l’oxygène si possible.</translation>
    </message>
    <message>
        <source>Breathing risk</source>
        <translation>Risque respiratoire</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Any earlier reaction; choose all that apply</source>
        <translation>Toute réaction passée ; choisissez toutes celles présentes</translation>
    </message>
    <message>
        <source>Ask what was taken and what happened: rash, swelling, wheeze, collapse. A side effect such as nausea is no allergy. If someone is unsure, count it until it is cleared up.</source>
        <translation>Demandez ce qui a été pris et ce qui s’est passé : éruption, gonflement, sifflement, malaise. Un effet secondaire comme la nausée n’est pas une allergie. En cas de doute, comptez-la jusqu’à éclaircissement.</translation>
    </message>
    <message>
        <source>NSAID or aspirin</source>
        <translation>AINS ou aspirine</translation>
    </message>
    <message>
        <source>Paracetamol (acetaminophen)</source>
        <translation>Paracétamol (acétaminophène)</translation>
    </message>
    <message>
        <source>Cyclobenzaprine</source>
        <translation>Cyclobenzaprine</translation>
    </message>
    <message>
        <source>Tricyclic, e.g. amitriptyline</source>
        <translation>Tricyclique, p. ex. amitriptyline</translation>
    </message>
    <message>
        <source>Gabapentin or pregabalin</source>
        <translation>Gabapentine ou prégabaline</translation>
    </message>
    <message>
        <source>Duloxetine</source>
        <translation>Duloxétine</translation>
    </message>
    <message>
        <source>Opioid, e.g. tramadol, morphine</source>
        <translation>Opioïde, p. ex. tramadol, morphine</translation>
    </message>
    <message>
        <source>Latex</source>
        <translation>Latex</translation>
    </message>
    <message>
        <source>Asthma set off by aspirin or an NSAID</source>
        <translation>Asthme déclenché par l’aspirine ou un AINS</translation>
    </message>
    <message>
        <source>Wheeze after a tablet, even once</source>
        <translation>Sifflement après un comprimé, même une fois</translation>
    </message>
    <message>
        <source>Ask: “Has aspirin or ibuprofen ever made you wheeze?” Hives and swelling belong under Allergies. Either rules out every NSAID, not only that one.</source>
        <translation>Demandez : « L’aspirine ou l’ibuprofène vous ont-ils déjà fait siffler ? » Urticaire et gonflement vont sous Allergies. L’un ou l’autre exclut tout AINS, pas seulement celui-là.</translation>
    </message>
    <message>
        <source>Aspirin asthma</source>
        <translation>Asthme à l’aspirine</translation>
    </message>
    <message>
        <source>Medicine that slows the MS</source>
        <translation>Médicament qui freine la SEP</translation>
    </message>
    <message>
        <source>Disease-modifying therapy; infusions count</source>
        <translation>Traitement de fond ; les perfusions comptent</translation>
    </message>
    <message>
        <source>Ask for the name, and whether it is a tablet, an injection or a drip. Ask for the last dose: between two infusions or two courses the therapy still counts. All but interferon beta and glatiramer count as weakening immunity.</source>
        <translation>Demandez le nom, et si c’est comprimé, injection ou perfusion. Demandez la dernière dose : entre deux perfusions ou deux cures le traitement compte toujours. Tous sauf interféron bêta et glatiramère comptent comme affaiblissant l’immunité.</translation>
    </message>
    <message>
        <source>Interferon beta</source>
        <translation>Interféron bêta</translation>
    </message>
    <message>
        <source>Glatiramer</source>
        <translation>Glatiramère</translation>
    </message>
    <message>
        <source>Dimethyl fumarate</source>
        <translation>Diméthyl fumarate</translation>
    </message>
    <message>
        <source>Diroximel fumarate</source>
        <translation>Diroximel fumarate</translation>
    </message>
    <message>
        <source>Teriflunomide</source>
        <translation>Tériflunomide</translation>
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
        <translation>Ponésimod</translation>
    </message>
    <message>
        <source>Cladribine</source>
        <translation>Cladribine</translation>
    </message>
    <message>
        <source>Natalizumab</source>
        <translation>Natalizumab</translation>
    </message>
    <message>
        <source>Ocrelizumab</source>
        <translation>Ocrélizumab</translation>
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
        <translation>Mitoxantrone</translation>
    </message>
    <message>
        <source>Other medicines taken now</source>
        <translation>Autres médicaments pris maintenant</translation>
    </message>
    <message>
        <source>All that apply; shop-bought ones too</source>
        <translation>Tous ceux présents ; ceux en vente libre aussi</translation>
    </message>
    <message>
        <source>Go through the boxes one by one, then ask: “What else do you take, for pain, sleep, colds, bladder or mood?” Mark every line that fits: paroxetine is an SSRI and a strong CYP2D6 inhibitor. Nothing taken is an answer too.</source>
        <translation>Passez les boîtes une à une, puis demandez : « Que prenez-vous d’autre, pour douleur, sommeil, rhumes, vessie ou humeur ? » Cochez chaque ligne qui convient : la paroxétine est un ISRS et un inhibiteur puissant du CYP2D6. Rien n’est pris est aussi une réponse.</translation>
    </message>
    <message>
        <source>Current medicines</source>
        <translation>Médicaments actuels</translation>
    </message>
    <message>
        <source>Dalfampridine (fampridine)</source>
        <translation>Dalfampridine (fampridine)</translation>
    </message>
    <message>
        <source>Baclofen</source>
        <translation>Baclofène</translation>
    </message>
    <message>
        <source>Tizanidine</source>
        <translation>Tizanidine</translation>
    </message>
    <message>
        <source>Dantrolene</source>
        <translation>Dantrolène</translation>
    </message>
    <message>
        <source>Benzodiazepine, e.g. diazepam, clonazepam</source>
        <translation>Benzodiazépine, p. ex. diazépam, clonazépam</translation>
    </message>
    <message>
        <source>Bladder antimuscarinic, e.g. oxybutynin</source>
        <translation>Antimuscarinique vésical, p. ex. oxybutynine</translation>
    </message>
    <message>
        <source>Amantadine</source>
        <translation>Amantadine</translation>
    </message>
    <message>
        <source>Modafinil</source>
        <translation>Modafinil</translation>
    </message>
    <message>
        <source>Nabiximols (cannabis spray)</source>
        <translation>Nabiximols (spray de cannabis)</translation>
    </message>
    <message>
        <source>Carbamazepine</source>
        <translation>Carbamazépine</translation>
    </message>
    <message>
        <source>Gabapentin</source>
        <translation>Gabapentine</translation>
    </message>
    <message>
        <source>Pregabalin</source>
        <translation>Prégabaline</translation>
    </message>
    <message>
        <source>SSRI antidepressant, e.g. sertraline</source>
        <translation>Antidépresseur ISRS, p. ex. sertraline</translation>
    </message>
    <message>
        <source>SNRI antidepressant, e.g. duloxetine</source>
        <translation>Antidépresseur IRSN, p. ex. duloxétine</translation>
    </message>
    <message>
        <source>Tricyclic antidepressant, e.g. amitriptyline</source>
        <translation>Antidépresseur tricyclique, p. ex. amitriptyline</translation>
    </message>
    <message>
        <source>MAO inhibitor, e.g. phenelzine</source>
        <translation>Inhibiteur de la MAO, p. ex. phénelzine</translation>
    </message>
    <message>
        <source>Linezolid or methylene blue</source>
        <translation>Linézolide ou bleu de méthylène</translation>
    </message>
    <message>
        <source>Triptan, e.g. sumatriptan</source>
        <translation>Triptan, p. ex. sumatriptan</translation>
    </message>
    <message>
        <source>Opioid, e.g. tramadol, codeine, morphine</source>
        <translation>Opioïde, p. ex. tramadol, codéine, morphine</translation>
    </message>
    <message>
        <source>Bupropion</source>
        <translation>Bupropion</translation>
    </message>
    <message>
        <source>NSAID, e.g. ibuprofen, naproxen</source>
        <translation>AINS, p. ex. ibuprofène, naproxène</translation>
    </message>
    <message>
        <source>Low-dose aspirin</source>
        <translation>Aspirine à faible dose</translation>
    </message>
    <message>
        <source>Antiplatelet, e.g. clopidogrel</source>
        <translation>Antiagrégant, p. ex. clopidogrel</translation>
    </message>
    <message>
        <source>Anticoagulant, e.g. warfarin, apixaban</source>
        <translation>Anticoagulant, p. ex. warfarine, apixaban</translation>
    </message>
    <message>
        <source>ACE inhibitor or ARB, e.g. ramipril, losartan</source>
        <translation>IEC ou ARA II, p. ex. ramipril, losartan</translation>
    </message>
    <message>
        <source>Diuretic, e.g. furosemide</source>
        <translation>Diurétique, p. ex. furosémide</translation>
    </message>
    <message>
        <source>Lithium</source>
        <translation>Lithium</translation>
    </message>
    <message>
        <source>Methotrexate</source>
        <translation>Méthotrexate</translation>
    </message>
    <message>
        <source>Ciclosporin or tacrolimus</source>
        <translation>Ciclosporine ou tacrolimus</translation>
    </message>
    <message>
        <source>Systemic corticosteroid, e.g. prednisone</source>
        <translation>Corticoïde général, p. ex. prednisone</translation>
    </message>
    <message>
        <source>Muscle relaxant, e.g. cyclobenzaprine</source>
        <translation>Myorelaxant, p. ex. cyclobenzaprine</translation>
    </message>
    <message>
        <source>Ciprofloxacin or fluvoxamine</source>
        <translation>Ciprofloxacine ou fluvoxamine</translation>
    </message>
    <message>
        <source>Other serotonergic, e.g. mirtazapine</source>
        <translation>Autre sérotoninergique, p. ex. mirtazapine</translation>
    </message>
    <message>
        <source>Strong CYP2D6 inhibitor, e.g. paroxetine</source>
        <translation>Inhibiteur puissant du CYP2D6, p. ex. paroxétine</translation>
    </message>
    <message>
        <source>Strong CYP3A4 inhibitor, e.g. clarithromycin</source>
        <translation>Inhibiteur puissant du CYP3A4, p. ex. clarithromycine</translation>
    </message>
    <message>
        <source>QT-prolonging medicine, e.g. amiodarone</source>
        <translation>Médicament qui allonge le QT, p. ex. amiodarone</translation>
    </message>
    <message>
        <source>Also one of these?</source>
        <translation>Aussi l’un de ceux-ci ?</translation>
    </message>
    <message>
        <source>Rarer ones that change this advice</source>
        <translation>Plus rares, qui changent ce conseil</translation>
    </message>
    <message>
        <source>Read the list against the boxes. Sulindac is an NSAID too: mark both. Ciprofloxacin, fluvoxamine and carbamazepine have lines of their own above. For an inducer or inhibitor the package leaflet or the pharmacy helps.</source>
        <translation>Comparez la liste aux boîtes. Le sulindac est aussi un AINS : cochez les deux. Ciprofloxacine, fluvoxamine et carbamazépine ont leur propre ligne plus haut. Pour un inducteur ou un inhibiteur, la notice ou la pharmacie aide.</translation>
    </message>
    <message>
        <source>Rarer medicines</source>
        <translation>Médicaments plus rares</translation>
    </message>
    <message>
        <source>Antacid with aluminium or magnesium</source>
        <translation>Antiacide à l’aluminium ou au magnésium</translation>
    </message>
    <message>
        <source>Cimetidine</source>
        <translation>Cimétidine</translation>
    </message>
    <message>
        <source>Contraceptive pill</source>
        <translation>Pilule contraceptive</translation>
    </message>
    <message>
        <source>Clonidine</source>
        <translation>Clonidine</translation>
    </message>
    <message>
        <source>Rate-slowing medicine, e.g. beta blocker</source>
        <translation>Médicament qui ralentit le pouls, p. ex. bêtabloquant</translation>
    </message>
    <message>
        <source>Neuroleptic, e.g. quetiapine, haloperidol</source>
        <translation>Neuroleptique, p. ex. quétiapine, halopéridol</translation>
    </message>
    <message>
        <source>Sleeping tablet, e.g. zolpidem</source>
        <translation>Somnifère, p. ex. zolpidem</translation>
    </message>
    <message>
        <source>Enzyme inducer, e.g. rifampicin</source>
        <translation>Inducteur enzymatique, p. ex. rifampicine</translation>
    </message>
    <message>
        <source>Another strong CYP1A2 inhibitor</source>
        <translation>Autre inhibiteur puissant du CYP1A2</translation>
    </message>
    <message>
        <source>Sulindac</source>
        <translation>Sulindac</translation>
    </message>
    <message>
        <source>MAO inhibitor stopped in the last 14 days</source>
        <translation>Inhibiteur de la MAO arrêté dans les 14 derniers jours</translation>
    </message>
    <message>
        <source>One still taken belongs in the list above</source>
        <translation>Un encore pris va dans la liste ci-dessus</translation>
    </message>
    <message>
        <source>Ask about antidepressants stopped in the last two weeks and look at the name on the box.</source>
        <translation>Demandez les antidépresseurs arrêtés ces deux dernières semaines et regardez le nom sur la boîte.</translation>
    </message>
    <message>
        <source>Recent MAO inhibitor</source>
        <translation>Inhibiteur de la MAO récent</translation>
    </message>
    <message>
        <source>Kind of aspirin tablet</source>
        <translation>Type de comprimé d’aspirine</translation>
    </message>
    <message>
        <source>Look for “coated” or “gastro-resistant” on the box</source>
        <translation>Cherchez « enrobé » ou « gastro-résistant » sur la boîte</translation>
    </message>
    <message>
        <source>Read it off the box, or ask the pharmacy. Ibuprofen can get in aspirin’s way: with plain tablets, timing helps; with coated ones no safe timing is known.</source>
        <translation>Lisez-le sur la boîte, ou demandez à la pharmacie. L’ibuprofène peut gêner l’aspirine : avec des comprimés simples, l’horaire aide ; avec les enrobés, aucun horaire sûr n’est connu.</translation>
    </message>
    <message>
        <source>Aspirin form</source>
        <translation>Forme de l’aspirine</translation>
    </message>
    <message>
        <source>Immediate release</source>
        <translation>Libération immédiate</translation>
    </message>
    <message>
        <source>Enteric coated</source>
        <translation>Enrobé gastro-résistant</translation>
    </message>
    <message>
        <source>Paracetamol in a day, from all products</source>
        <translation>Paracétamol en un jour, tous produits</translation>
    </message>
    <message>
        <source>Add up cold and flu remedies and combined tablets</source>
        <translation>Ajoutez remèdes du rhume et comprimés combinés</translation>
    </message>
    <message>
        <source>Ask: “On the day you took most, how many, of which?” Multiply tablets by the strength on the box, and add every product that holds paracetamol, which some boxes call acetaminophen.</source>
        <translation>Demandez : « Le jour où vous en avez pris le plus, combien, et desquels ? » Multipliez les comprimés par le dosage de la boîte, et ajoutez tout produit contenant du paracétamol, que certaines boîtes appellent acétaminophène.</translation>
    </message>
    <message>
        <source>Paracetamol a day</source>
        <translation>Paracétamol par jour</translation>
    </message>
    <message>
        <source>mg a day</source>
        <translation>mg par jour</translation>
    </message>
    <message>
        <source>Steroid course for a relapse, now</source>
        <translation>Cure de corticoïdes pour une poussée, maintenant</translation>
    </message>
    <message>
        <source>Methylprednisolone, drip or tablets</source>
        <translation>Méthylprednisolone, perfusion ou comprimés</translation>
    </message>
    <message>
        <source>Ask whether a course is running today and when it ends. It treats the relapse, not the back; leave it to the MS team.</source>
        <translation>Demandez si une cure est en cours aujourd’hui et quand elle finit. Elle traite la poussée, pas le dos ; laissez-la à l’équipe SEP.</translation>
    </message>
    <message>
        <source>Relapse steroids now</source>
        <translation>Corticoïdes de poussée en cours</translation>
    </message>
    <message>
        <source>Exercise with education to stay active</source>
        <translation>Exercice avec éducation pour rester actif</translation>
    </message>
    <message>
        <source>A programme, not general advice alone</source>
        <translation>Un programme, pas seulement un conseil général</translation>
    </message>
    <message>
        <source>Ask what was done, who guided it and how often. Exercises that were handed out and never done count as not tried.</source>
        <translation>Demandez ce qui a été fait, qui l’a guidé et à quelle fréquence. Des exercices remis et jamais faits comptent comme non essayés.</translation>
    </message>
    <message>
        <source>Exercise, education</source>
        <translation>Exercice, éducation</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Doing it now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Helped</source>
        <translation>A aidé</translation>
    </message>
    <message>
        <source>Did not help</source>
        <translation>N’a pas aidé</translation>
    </message>
    <message>
        <source>An NSAID, such as ibuprofen</source>
        <translation>Un AINS, comme l’ibuprofène</translation>
    </message>
    <message>
        <source>Properly tried, at a dose that can work</source>
        <translation>Bien essayé, à une dose qui peut agir</translation>
    </message>
    <message>
        <source>Ask for dose, times a day and number of days, and what it did. A tablet or two is not a trial. Shop-bought ones count.</source>
        <translation>Demandez dose, prises par jour et nombre de jours, et l’effet. Un comprimé ou deux n’est pas un essai. Ceux en vente libre comptent.</translation>
    </message>
    <message>
        <source>NSAID response</source>
        <translation>Réponse à l’AINS</translation>
    </message>
    <message>
        <source>Taking now</source>
        <translation>Pris maintenant</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Pas assez</translation>
    </message>
    <message>
        <source>Not tolerated</source>
        <translation>Non toléré</translation>
    </message>
    <message>
        <source>Ask for dose, times a day and number of days, and what it did. A tablet or two is not a trial.</source>
        <translation>Demandez dose, prises par jour et nombre de jours, et l’effet. Un comprimé ou deux n’est pas un essai.</translation>
    </message>
    <message>
        <source>Paracetamol response</source>
        <translation>Réponse au paracétamol</translation>
    </message>
    <message>
        <source>Days in a row on a muscle relaxant</source>
        <translation>Jours de suite sous myorelaxant</translation>
    </message>
    <message>
        <source>Up to today; 0 if not taking one</source>
        <translation>Jusqu’à aujourd’hui ; 0 si aucun n’est pris</translation>
    </message>
    <message>
        <source>Count from the day this run began, today included. Only a relaxant for the back counts; baclofen or tizanidine for MS spasticity does not. The limit is 1–2 weeks.</source>
        <translation>Comptez depuis le jour où cette série a commencé, aujourd’hui compris. Seul un myorelaxant pour le dos compte ; baclofène ou tizanidine pour la spasticité de SEP ne comptent pas. La limite est de 1–2 semaines.</translation>
    </message>
    <message>
        <source>Days on relaxant</source>
        <translation>Jours sous myorelaxant</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>All relaxant days in this episode</source>
        <translation>Tous les jours de myorelaxant de cet épisode</translation>
    </message>
    <message>
        <source>Finished courses too</source>
        <translation>Cures finies aussi</translation>
    </message>
    <message>
        <source>Add up every course since this bout began, the present one included. It is at least the number above.</source>
        <translation>Ajoutez chaque cure depuis le début de cet épisode, la présente comprise. C’est au moins le nombre ci-dessus.</translation>
    </message>
    <message>
        <source>Relaxant days, episode</source>
        <translation>Jours de myorelaxant, épisode</translation>
    </message>
    <message>
        <source>Raised slowly, then given time to work</source>
        <translation>Montée lente, puis laissée le temps d’agir</translation>
    </message>
    <message>
        <source>Ask for the highest dose reached and how long it was held. A trial is the slow rise and then two weeks at the highest dose that was tolerated.</source>
        <translation>Demandez la plus forte dose atteinte et combien de temps elle a été tenue. Un essai, c’est la montée lente puis deux semaines à la plus forte dose tolérée.</translation>
    </message>
    <message>
        <source>Gabapentin response</source>
        <translation>Réponse à la gabapentine</translation>
    </message>
    <message>
        <source>A tricyclic, such as amitriptyline</source>
        <translation>Un tricyclique, comme l’amitriptyline</translation>
    </message>
    <message>
        <source>At night, in the dose for pain</source>
        <translation>Le soir, à la dose pour la douleur</translation>
    </message>
    <message>
        <source>Ask for the dose at night, for how long, and what it did to pain, sleep, mouth and bladder.</source>
        <translation>Demandez la dose du soir, la durée, et l’effet sur douleur, sommeil, bouche et vessie.</translation>
    </message>
    <message>
        <source>Tricyclic response</source>
        <translation>Réponse au tricyclique</translation>
    </message>
    <message>
        <source>For pain or for mood</source>
        <translation>Pour la douleur ou pour l’humeur</translation>
    </message>
    <message>
        <source>Ask for the dose, for how long, and what it did to the pain, also where it was given for mood.</source>
        <translation>Demandez la dose, la durée, et l’effet sur la douleur, même si c’était pour l’humeur.</translation>
    </message>
    <message>
        <source>Duloxetine response</source>
        <translation>Réponse à la duloxétine</translation>
    </message>
    <message>
        <source>Tramadol</source>
        <translation>Tramadol</translation>
    </message>
    <message>
        <source>Alone or in a combined tablet</source>
        <translation>Seul ou dans un comprimé combiné</translation>
    </message>
    <message>
        <source>Ask for the dose, for how long, and what it did. Ask about sickness, dizziness, constipation and passing urine.</source>
        <translation>Demandez la dose, la durée et l’effet. Demandez nausée, vertige, constipation et miction.</translation>
    </message>
    <message>
        <source>Tramadol response</source>
        <translation>Réponse au tramadol</translation>
    </message>
    <message>
        <source>Pain persists despite first-line care</source>
        <translation>La douleur persiste malgré la première ligne</translation>
    </message>
    <message>
        <source>Properly tried: exercise, education, medicine</source>
        <translation>Bien essayée : exercice, éducation, médicament</translation>
    </message>
    <message>
        <source>Go by the answers above and by what the person can do again. Say yes only if the first line was really carried out; care that was planned and not done has not failed.</source>
        <translation>Fiez-vous aux réponses ci-dessus et à ce que la personne peut refaire. Dites oui seulement si la première ligne a vraiment été suivie ; des soins prévus et non faits n’ont pas échoué.</translation>
    </message>
    <message>
        <source>First line failed</source>
        <translation>Première ligne en échec</translation>
    </message>
    <message>
        <source>Months of optimised care</source>
        <translation>Mois de soins optimisés</translation>
    </message>
    <message>
        <source>First and second line at their best; 0 if none</source>
        <translation>Première et deuxième ligne au mieux ; 0 si aucun</translation>
    </message>
    <message>
        <source>Count the months in which first- and second-line care ran as well as they could. Gaps do not count.</source>
        <translation>Comptez les mois où les soins de première et deuxième ligne étaient au mieux. Les pauses ne comptent pas.</translation>
    </message>
    <message>
        <source>Months of best care</source>
        <translation>Mois de soins au mieux</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Does the medicine for the pain still help?</source>
        <translation>Le médicament de la douleur aide-t-il encore ?</translation>
    </message>
    <message>
        <source>Compared with being without it</source>
        <translation>Comparé à être sans lui</translation>
    </message>
    <message>
        <source>Ask: “What can you do with it that you cannot do without it?” If several are taken, ask which one helps. If none can be named, that is a no.</source>
        <translation>Demandez : « Que pouvez-vous faire avec lui que vous ne pouvez faire sans lui ? » S’il y en a plusieurs, demandez lequel aide. Si aucun ne peut être nommé, c’est un non.</translation>
    </message>
    <message>
        <source>Medicine still helps</source>
        <translation>Le médicament aide encore</translation>
    </message>
    <message>
        <source>Serious side effect of a medicine for the pain</source>
        <translation>Effet secondaire grave d’un médicament de la douleur</translation>
    </message>
    <message>
        <source>From any medicine taken for this pain</source>
        <translation>De tout médicament pris pour cette douleur</translation>
    </message>
    <message>
        <source>Ask about bleeding, a fall, a fit, confusion, trouble breathing, rash or a visit to hospital since it began. A nuisance that can be borne is not meant.</source>
        <translation>Demandez saignement, chute, crise, confusion, gêne respiratoire, éruption ou passage à l’hôpital depuis le début. Il ne s’agit pas d’une gêne supportable.</translation>
    </message>
    <message>
        <source>Major side effect</source>
        <translation>Effet secondaire majeur</translation>
    </message>
    <message>
        <source>Creatinine clearance, Cockcroft-Gault</source>
        <translation>Clairance de la créatinine, Cockcroft-Gault</translation>
    </message>
    <message>
        <source>From age, weight, sex and creatinine.</source>
        <translation>D’après âge, poids, sexe et créatinine.</translation>
    </message>
    <message>
        <source>Creatinine clearance</source>
        <translation>Clairance de la créatinine</translation>
    </message>
    <message>
        <source>mL/min</source>
        <translation>mL/min</translation>
    </message>
    <message>
        <source>Treat mechanical pain as in anyone; watch for nerve trouble</source>
        <translation>Traitez la douleur mécanique comme chez tous ; surveillez les nerfs</translation>
    </message>
    <message>
        <source>Mechanical back pain: treated as in anyone, nerves watched</source>
        <translation>Lombalgie mécanique : traitée comme chez tous, nerfs surveillés</translation>
    </message>
    <message>
        <source>Call a specialist now: nerve function is getting worse</source>
        <translation>Appelez un spécialiste maintenant : la fonction nerveuse s’aggrave</translation>
    </message>
    <message>
        <source>Stay watchful for red flags: MS calls for extra care</source>
        <translation>Restez attentif aux drapeaux rouges : la SEP demande plus de soin</translation>
    </message>
    <message>
        <source>Specialist at once, if nerve function is getting worse</source>
        <translation>Spécialiste tout de suite, si la fonction nerveuse s’aggrave</translation>
    </message>
    <message>
        <source>Offer exercise therapy with education to stay active</source>
        <translation>Proposez des exercices avec éducation pour rester actif</translation>
    </message>
    <message>
        <source>Exercise therapy with education to stay active</source>
        <translation>Exercices thérapeutiques avec éducation pour rester actif</translation>
    </message>
    <message>
        <source>Advise staying active, without bed rest</source>
        <translation>Conseillez de rester actif, sans repos au lit</translation>
    </message>
    <message>
        <source>Staying active, without bed rest</source>
        <translation>Rester actif, sans repos au lit</translation>
    </message>
    <message>
        <source>Teach self-care: back to normal activity, adapt lifestyle</source>
        <translation>Enseignez l’autosoin : activité normale, mode de vie adapté</translation>
    </message>
    <message>
        <source>Self-care education: normal activity, a fitting lifestyle</source>
        <translation>Éducation à l’autosoin : activité normale, mode de vie adapté</translation>
    </message>
    <message>
        <source>Arrange supervised, personal exercise: stretch and strengthen</source>
        <translation>Organisez un exercice supervisé et personnel : étirer et renforcer</translation>
    </message>
    <message>
        <source>Supervised, personal exercise to stretch and strengthen</source>
        <translation>Exercice supervisé et personnel pour étirer et renforcer</translation>
    </message>
    <message>
        <source>Use superficial heat for short-term relief</source>
        <translation>Utilisez la chaleur superficielle pour un soulagement bref</translation>
    </message>
    <message>
        <source>Weigh superficial heat with care, for short-term relief</source>
        <translation>Pesez avec soin la chaleur superficielle, pour un soulagement bref</translation>
    </message>
    <message>
        <source>Use no heat: the skin of the back does not feel it safely</source>
        <translation>Pas de chaleur : la peau du dos ne la sent pas sûrement</translation>
    </message>
    <message>
        <source>Superficial heat for short-term relief</source>
        <translation>Chaleur superficielle pour un soulagement bref</translation>
    </message>
    <message>
        <source>Offer ibuprofen 400 mg, every 4–6 h when needed</source>
        <translation>Proposez l’ibuprofène 400 mg, toutes les 4–6 h au besoin</translation>
    </message>
    <message>
        <source>Consider ibuprofen 400 mg, every 4–6 h when needed</source>
        <translation>Envisagez l’ibuprofène 400 mg, toutes les 4–6 h au besoin</translation>
    </message>
    <message>
        <source>Ibuprofen is ruled out for this person</source>
        <translation>L’ibuprofène est exclu pour cette personne</translation>
    </message>
    <message>
        <source>Ibuprofen: an NSAID did not help enough or was not tolerated</source>
        <translation>Ibuprofène : un AINS n’a pas assez aidé ou n’a pas été toléré</translation>
    </message>
    <message>
        <source>Ibuprofen, the first medicine to consider</source>
        <translation>Ibuprofène, le premier médicament à envisager</translation>
    </message>
    <message>
        <source>Lowest NSAID dose, shortest time; 3,200 mg a day: a stop, no target</source>
        <translation>Dose d’AINS minimale, durée minimale ; 3 200 mg par jour : un plafond, pas un but</translation>
    </message>
    <message>
        <source>NSAID dose: the lowest that works, for the shortest time</source>
        <translation>Dose d’AINS : la plus faible qui agit, le moins longtemps</translation>
    </message>
    <message>
        <source>Check heart, stomach and kidney risk before an NSAID</source>
        <translation>Vérifiez le risque de cœur, d’estomac et de rein avant un AINS</translation>
    </message>
    <message>
        <source>Risk check before an NSAID: no ibuprofen is in question</source>
        <translation>Bilan des risques avant un AINS : il n’est pas question d’ibuprofène</translation>
    </message>
    <message>
        <source>Heart, stomach and kidney risk, before an NSAID</source>
        <translation>Risque de cœur, d’estomac et de rein, avant un AINS</translation>
    </message>
    <message>
        <source>Offer paracetamol, the alternative to an NSAID</source>
        <translation>Proposez le paracétamol, l’alternative à un AINS</translation>
    </message>
    <message>
        <source>Consider paracetamol: safer than an NSAID, slightly weaker</source>
        <translation>Envisagez le paracétamol : plus sûr qu’un AINS, un peu plus faible</translation>
    </message>
    <message>
        <source>Add no paracetamol: an answer rules it out</source>
        <translation>N’ajoutez pas de paracétamol : une réponse l’exclut</translation>
    </message>
    <message>
        <source>Paracetamol: it did not help enough or was not tolerated</source>
        <translation>Paracétamol : il n’a pas assez aidé ou n’a pas été toléré</translation>
    </message>
    <message>
        <source>Paracetamol, the alternative to an NSAID</source>
        <translation>Paracétamol, l’alternative à un AINS</translation>
    </message>
    <message>
        <source>Add a muscle relaxant, 14 days in all at most</source>
        <translation>Ajoutez un myorelaxant, 14 jours en tout au plus</translation>
    </message>
    <message>
        <source>Consider a muscle relaxant, 14 days in all at most</source>
        <translation>Envisagez un myorelaxant, 14 jours en tout au plus</translation>
    </message>
    <message>
        <source>Muscle relaxant: ruled out for this person</source>
        <translation>Myorelaxant : exclu pour cette personne</translation>
    </message>
    <message>
        <source>Muscle relaxant for severe pain with spasm, 1–2 weeks at most</source>
        <translation>Myorelaxant pour douleur intense avec contracture, 1–2 semaines au plus</translation>
    </message>
    <message>
        <source>Choose cyclobenzaprine, the relaxant with the strongest evidence</source>
        <translation>Choisissez la cyclobenzaprine, le myorelaxant le mieux étayé</translation>
    </message>
    <message>
        <source>Consider cyclobenzaprine, the relaxant with the strongest evidence</source>
        <translation>Envisagez la cyclobenzaprine, le myorelaxant le mieux étayé</translation>
    </message>
    <message>
        <source>Cyclobenzaprine is ruled out for this person</source>
        <translation>La cyclobenzaprine est exclue pour cette personne</translation>
    </message>
    <message>
        <source>Cyclobenzaprine, the relaxant with the strongest evidence</source>
        <translation>Cyclobenzaprine, le myorelaxant le mieux étayé</translation>
    </message>
    <message>
        <source>Start cyclobenzaprine at 5 mg and raise it slowly</source>
        <translation>Commencez la cyclobenzaprine à 5 mg et montez lentement</translation>
    </message>
    <message>
        <source>If cyclobenzaprine is chosen, start at 5 mg and raise it slowly</source>
        <translation>Si la cyclobenzaprine est choisie, commencez à 5 mg et montez lentement</translation>
    </message>
    <message>
        <source>Cyclobenzaprine is ruled out, so there is no dose to start</source>
        <translation>La cyclobenzaprine est exclue : il n’y a pas de dose de départ</translation>
    </message>
    <message>
        <source>Cyclobenzaprine from 5 mg, raised slowly</source>
        <translation>Cyclobenzaprine dès 5 mg, montée lentement</translation>
    </message>
    <message>
        <source>Stop the relaxant for the back: it has run longer than 14 days</source>
        <translation>Arrêtez le myorelaxant du dos : il dure depuis plus de 14 jours</translation>
    </message>
    <message>
        <source>Muscle relaxant: none has run longer than 14 days</source>
        <translation>Myorelaxant : aucun n’a duré plus de 14 jours</translation>
    </message>
    <message>
        <source>Muscle relaxant: stopped after 1–2 weeks, not extended</source>
        <translation>Myorelaxant : arrêté après 1–2 semaines, sans prolonger</translation>
    </message>
    <message>
        <source>Add spinal manipulation by a trained provider</source>
        <translation>Ajoutez une manipulation vertébrale par un praticien formé</translation>
    </message>
    <message>
        <source>Weigh spinal manipulation: weak bone or bleeding risk</source>
        <translation>Pesez la manipulation vertébrale : risque d’os fragile ou de saignement</translation>
    </message>
    <message>
        <source>Spinal manipulation, for pain past 4 weeks despite first-line care</source>
        <translation>Manipulation vertébrale, si la douleur dépasse 4 semaines malgré la première ligne</translation>
    </message>
    <message>
        <source>Consider acupuncture: it does better than sham</source>
        <translation>Envisagez l’acupuncture : mieux que la simulée</translation>
    </message>
    <message>
        <source>Acupuncture, for pain past 4 weeks</source>
        <translation>Acupuncture, si la douleur dépasse 4 semaines</translation>
    </message>
    <message>
        <source>Consider massage: about as good as other effective care</source>
        <translation>Envisagez le massage : presque aussi bon que d’autres soins efficaces</translation>
    </message>
    <message>
        <source>Massage, for pain past 4 weeks</source>
        <translation>Massage, si la douleur dépasse 4 semaines</translation>
    </message>
    <message>
        <source>Consider cognitive-behavioural therapy: 10–20 points less of 100</source>
        <translation>Envisagez la thérapie cognitivo-comportementale : 10–20 points de moins sur 100</translation>
    </message>
    <message>
        <source>Cognitive-behavioural therapy, for pain past 4 weeks</source>
        <translation>Thérapie cognitivo-comportementale, si la douleur dépasse 4 semaines</translation>
    </message>
    <message>
        <source>Consider yoga, Viniyoga style: that one was studied</source>
        <translation>Envisagez le yoga, style Viniyoga : c’est lui qui a été étudié</translation>
    </message>
    <message>
        <source>Yoga, for pain past 4 weeks</source>
        <translation>Yoga, si la douleur dépasse 4 semaines</translation>
    </message>
    <message>
        <source>Consider intensive interdisciplinary rehabilitation</source>
        <translation>Envisagez une rééducation interdisciplinaire intensive</translation>
    </message>
    <message>
        <source>Intensive interdisciplinary rehabilitation, for pain past 4 weeks</source>
        <translation>Rééducation interdisciplinaire intensive, si la douleur dépasse 4 semaines</translation>
    </message>
    <message>
        <source>Consider gabapentin: start low, raise by response</source>
        <translation>Envisagez la gabapentine : commencer bas, monter selon l’effet</translation>
    </message>
    <message>
        <source>Gabapentin is ruled out for this person</source>
        <translation>La gabapentine est exclue pour cette personne</translation>
    </message>
    <message>
        <source>Gabapentin, for radicular or nerve pain past 4 weeks</source>
        <translation>Gabapentine, si la douleur radiculaire ou nerveuse dépasse 4 semaines</translation>
    </message>
    <message>
        <source>Consider a tricyclic (amitriptyline) for the nerve part of the pain</source>
        <translation>Envisagez un tricyclique (amitriptyline) pour la part nerveuse de la douleur</translation>
    </message>
    <message>
        <source>Amitriptyline, a tricyclic, is ruled out for this person</source>
        <translation>L’amitriptyline, un tricyclique, est exclue pour cette personne</translation>
    </message>
    <message>
        <source>Tricyclic, for chronic pain with a nerve component</source>
        <translation>Tricyclique, pour douleur chronique à composante nerveuse</translation>
    </message>
    <message>
        <source>Consider duloxetine, preferred where an NSAID falls short</source>
        <translation>Envisagez la duloxétine, préférée là où un AINS ne suffit pas</translation>
    </message>
    <message>
        <source>Duloxetine is ruled out for this person</source>
        <translation>La duloxétine est exclue pour cette personne</translation>
    </message>
    <message>
        <source>Duloxetine, where an NSAID falls short past 4 weeks</source>
        <translation>Duloxétine, là où un AINS ne suffit pas au-delà de 4 semaines</translation>
    </message>
    <message>
        <source>Consider tramadol, the other second-line medicine</source>
        <translation>Envisagez le tramadol, l’autre médicament de deuxième ligne</translation>
    </message>
    <message>
        <source>Tramadol is ruled out for this person</source>
        <translation>Le tramadol est exclu pour cette personne</translation>
    </message>
    <message>
        <source>Tramadol, the other second-line medicine</source>
        <translation>Tramadol, l’autre médicament de deuxième ligne</translation>
    </message>
    <message>
        <source>Give no systemic steroid for back pain: no better than placebo</source>
        <translation>Pas de corticoïde général pour la lombalgie : pas mieux qu’un placebo</translation>
    </message>
    <message>
        <source>Systemic steroids: no better than placebo for back pain</source>
        <translation>Corticoïdes généraux : pas mieux qu’un placebo pour la lombalgie</translation>
    </message>
    <message>
        <source>Order no routine scan: there is no red flag</source>
        <translation>Pas d’imagerie de routine : il n’y a pas de drapeau rouge</translation>
    </message>
    <message>
        <source>Scan: the rule against it rests, as there is a red flag</source>
        <translation>Imagerie : la règle contraire est suspendue, car il y a un drapeau rouge</translation>
    </message>
    <message>
        <source>Scan: not as routine, unless there is a red flag</source>
        <translation>Imagerie : pas de routine, sauf drapeau rouge</translation>
    </message>
    <message>
        <source>Advise against prolonged bed rest: it weakens and worsens</source>
        <translation>Déconseillez le repos au lit prolongé : il affaiblit et aggrave</translation>
    </message>
    <message>
        <source>Prolonged bed rest: it weakens and worsens</source>
        <translation>Repos au lit prolongé : il affaiblit et aggrave</translation>
    </message>
    <message>
        <source>Use no muscle relaxant beyond 1–2 weeks</source>
        <translation>Pas de myorelaxant au-delà de 1–2 semaines</translation>
    </message>
    <message>
        <source>Muscle relaxant: not beyond 1–2 weeks</source>
        <translation>Myorelaxant : pas au-delà de 1–2 semaines</translation>
    </message>
    <message>
        <source>Give no epidural, facet injection or radiofrequency for axial pain</source>
        <translation>Ni péridurale, ni injection facettaire, ni radiofréquence pour douleur axiale</translation>
    </message>
    <message>
        <source>Spinal injections and radiofrequency: no use for axial pain in MS</source>
        <translation>Injections du rachis et radiofréquence : inutiles pour la douleur axiale dans la SEP</translation>
    </message>
    <message>
        <source>Specialist at once for a worsening deficit: there is none</source>
        <translation>Spécialiste tout de suite pour un déficit qui s’aggrave : il n’y en a pas</translation>
    </message>
    <message>
        <source>Send to emergency now: suspected cauda equina</source>
        <translation>Envoyez aux urgences maintenant : queue de cheval suspectée</translation>
    </message>
    <message>
        <source>Emergency for cauda equina: there is no sign of it</source>
        <translation>Urgences pour queue de cheval : il n’y en a aucun signe</translation>
    </message>
    <message>
        <source>Emergency, if there is a cauda equina sign</source>
        <translation>Urgences, s’il y a un signe de queue de cheval</translation>
    </message>
    <message>
        <source>Call a specialist now: infection or cancer is suspected</source>
        <translation>Appelez un spécialiste maintenant : infection ou cancer suspecté</translation>
    </message>
    <message>
        <source>Specialist at once for infection or cancer: not suspected</source>
        <translation>Spécialiste tout de suite pour infection ou cancer : non suspecté</translation>
    </message>
    <message>
        <source>Specialist at once, if infection or cancer is suspected</source>
        <translation>Spécialiste tout de suite, si infection ou cancer est suspecté</translation>
    </message>
    <message>
        <source>Consider referral to a multidisciplinary pain service</source>
        <translation>Envisagez l’adressage à un centre pluridisciplinaire de la douleur</translation>
    </message>
    <message>
        <source>Pain service, for pain through 3–6 months of optimised care</source>
        <translation>Centre de la douleur, si la douleur dure malgré 3–6 mois de soins optimisés</translation>
    </message>
    <message>
        <source>Consider a surgical opinion: nerve function is getting worse</source>
        <translation>Envisagez un avis chirurgical : la fonction nerveuse s’aggrave</translation>
    </message>
    <message>
        <source>Seek no surgical opinion for pain alone</source>
        <translation>Pas d’avis chirurgical pour la douleur seule</translation>
    </message>
    <message>
        <source>Surgical opinion, only for a worsening nerve deficit</source>
        <translation>Avis chirurgical, seulement pour un déficit nerveux qui s’aggrave</translation>
    </message>
    <message>
        <source>Tell new back pain from relapse or progression: compare with usual</source>
        <translation>Distinguez la douleur nouvelle d’une poussée ou progression : comparez à l’habituel</translation>
    </message>
    <message>
        <source>New mechanical pain, told apart from a relapse or progression</source>
        <translation>Douleur mécanique nouvelle, distinguée d’une poussée ou progression</translation>
    </message>
    <message>
        <source>Watch closely for interactions with the MS therapy</source>
        <translation>Surveillez de près les interactions avec le traitement de la SEP</translation>
    </message>
    <message>
        <source>Interactions with the MS therapy: no such therapy is taken</source>
        <translation>Interactions avec le traitement de la SEP : aucun n’est pris</translation>
    </message>
    <message>
        <source>Interactions with the MS therapy</source>
        <translation>Interactions avec le traitement de la SEP</translation>
    </message>
    <message>
        <source>Extend a medicine only while it helps without major harm</source>
        <translation>Prolongez un médicament seulement tant qu’il aide sans dommage majeur</translation>
    </message>
    <message>
        <source>Stop or change the medicine: no more help, or major harm</source>
        <translation>Arrêtez ou changez le médicament : plus d’aide, ou dommage majeur</translation>
    </message>
    <message>
        <source>Longer use of a medicine: none is taken for this pain</source>
        <translation>Usage plus long d’un médicament : aucun n’est pris pour cette douleur</translation>
    </message>
    <message>
        <source>Longer use of a medicine: only while it helps without major harm</source>
        <translation>Usage plus long d’un médicament : seulement tant qu’il aide sans dommage majeur</translation>
    </message>
    <message>
        <source>Offer exercise with education to stay active</source>
        <translation>Proposez l’exercice avec éducation pour rester actif</translation>
    </message>
    <message>
        <source>Add cyclobenzaprine from 5 mg, slowly, 14 days in all at most</source>
        <translation>Ajoutez la cyclobenzaprine dès 5 mg, lentement, 14 jours en tout au plus</translation>
    </message>
    <message>
        <source>Consider cyclobenzaprine from 5 mg, slowly, 14 days in all at most</source>
        <translation>Envisagez la cyclobenzaprine dès 5 mg, lentement, 14 jours en tout au plus</translation>
    </message>
    <message>
        <source>Cyclobenzaprine, for severe pain with spasm, 1–2 weeks at most</source>
        <translation>Cyclobenzaprine, pour douleur intense avec contracture, 1–2 semaines au plus</translation>
    </message>
    <message>
        <source>Back pain: no steroids, bed rest, injections; scan only if red flag</source>
        <translation>Lombalgie : ni corticoïdes, ni repos au lit, ni injections ; imagerie seulement si drapeau rouge</translation>
    </message>
    <message>
        <source>Scan and surgical opinion: they turn on the red flags</source>
        <translation>Imagerie et avis chirurgical : selon les drapeaux rouges</translation>
    </message>
    <message>
        <source>Under 18: this guideline is for adults only (age_years).</source>
        <translation>Moins de 18 ans : ce guide est réservé aux adultes (age_years).</translation>
    </message>
    <message>
        <source>Age is not known (age_years); the advice holds from 18 years on.</source>
        <translation>L’âge n’est pas connu (age_years) ; le conseil vaut dès 18 ans.</translation>
    </message>
    <message>
        <source>MS is not confirmed: this guideline does not apply (ms_confirmed).</source>
        <translation>La SEP n’est pas confirmée : ce guide ne s’applique pas (ms_confirmed).</translation>
    </message>
    <message>
        <source>Whether MS is confirmed is not known (ms_confirmed); the advice holds only if it is.</source>
        <translation>On ne sait pas si la SEP est confirmée (ms_confirmed) ; le conseil ne vaut que si elle l’est.</translation>
    </message>
    <message>
        <source>Cord, not back: emergency MRI of the whole spine and a neurologist now.</source>
        <translation>Moelle, pas dos : IRM en urgence de tout le rachis et neurologue maintenant.</translation>
    </message>
    <message>
        <source>The aorta may be leaking: emergency ambulance now.</source>
        <translation>L’aorte fuit peut-être : ambulance d’urgence maintenant.</translation>
    </message>
    <message>
        <source>A bone may be broken: X-ray or CT now.</source>
        <translation>Un os est peut-être cassé : radiographie ou scanner maintenant.</translation>
    </message>
    <message>
        <source>New neurological signs on natalizumab: PML must be excluded. MS team now; withhold the dose.</source>
        <translation>Signes neurologiques nouveaux sous natalizumab : exclure une LEMP. Équipe SEP maintenant ; suspendez la dose.</translation>
    </message>
    <message>
        <source>Ibuprofen</source>
        <translation>Ibuprofène</translation>
    </message>
    <message>
        <source>Amitriptyline</source>
        <translation>Amitriptyline</translation>
    </message>
    <message>
        <source>Do not put it down to MS</source>
        <translation>Ne l’attribuez pas à la SEP</translation>
    </message>
    <message>
        <source>A new sign counts, whatever this person’s usual state is.</source>
        <translation>Un signe nouveau compte, quel que soit l’état habituel de cette personne.</translation>
    </message>
    <message>
        <source>New bladder, bowel, saddle, sexual or leg signs: emergency MRI the same day; never assume MS.</source>
        <translation>Signes nouveaux de vessie, de transit, de selle, de sexualité ou de jambes : IRM en urgence le jour même ; ne supposez jamais la SEP.</translation>
    </message>
    <message>
        <source>Urgency, a weak stream and urine left behind, known from before.</source>
        <translation>Urgenturie, jet faible et urine restante, connus d’avant.</translation>
    </message>
    <message>
        <source>A change within 2 weeks: suspect cauda equina, MRI the same day, never assume MS.</source>
        <translation>Un changement en 2 semaines : suspectez une queue de cheval, IRM le jour même, ne supposez jamais la SEP.</translation>
    </message>
    <message>
        <source>Only the bowel trouble that is on record from before.</source>
        <translation>Seulement le trouble intestinal noté d’avant.</translation>
    </message>
    <message>
        <source>Stool newly lost, or a full rectum not felt: suspect cauda equina, emergency MRI.</source>
        <translation>Selles nouvellement perdues, ou rectum plein non senti : suspectez une queue de cheval, IRM en urgence.</translation>
    </message>
    <message>
        <source>Saddle and sexual function</source>
        <translation>Région en selle et fonction sexuelle</translation>
    </message>
    <message>
        <source>Only numbness there, or sexual trouble, that is on record from before.</source>
        <translation>Seulement un engourdissement à cet endroit, ou un trouble sexuel, noté d’avant.</translation>
    </message>
    <message>
        <source>Newly numb between the legs, or a sexual change: suspect cauda equina, MRI the same day.</source>
        <translation>Engourdissement nouveau entre les jambes, ou changement sexuel : suspectez une queue de cheval, IRM le jour même.</translation>
    </message>
    <message>
        <source>Leg strength</source>
        <translation>Force des jambes</translation>
    </message>
    <message>
        <source>Weakness on record from before; heat, fever or infection can bring it out, usually under 24 h.</source>
        <translation>Faiblesse notée d’avant ; chaleur, fièvre ou infection peuvent la révéler, en général moins de 24 h.</translation>
    </message>
    <message>
        <source>Where weakness grows, or is new in both legs: MRI now; do not wait 24 h.</source>
        <translation>Si la faiblesse croît, ou est nouvelle aux deux jambes : IRM maintenant ; n’attendez pas 24 h.</translation>
    </message>
    <message>
        <source>Loss on record from before; a shock down the back on bending the neck, from the cervical cord.</source>
        <translation>Perte notée d’avant ; décharge dans le dos en fléchissant le cou, de la moelle cervicale.</translation>
    </message>
    <message>
        <source>Where there is a level on the trunk or a new tight band: the cord, emergency MRI of the whole spine.</source>
        <translation>S’il y a un niveau sur le tronc ou une bande serrée nouvelle : la moelle, IRM en urgence de tout le rachis.</translation>
    </message>
    <message>
        <source>Worse walking in heat, gone within an hour to a day.</source>
        <translation>Marche moins bonne à la chaleur, passée en une heure à un jour.</translation>
    </message>
    <message>
        <source>Where walking is newly lost: stop the routine care, urgent review.</source>
        <translation>Si la marche est nouvellement perdue : arrêtez les soins courants, revue urgente.</translation>
    </message>
    <message>
        <source>Start with 400 mg, and take it only as needed, not by the clock.</source>
        <translation>Commencez par 400 mg, à prendre seulement au besoin, pas à heure fixe.</translation>
    </message>
    <message>
        <source>For pain 2,400 mg a day (6 × 400 mg) is the cap; the label’s range up to 3,200 mg is for arthritis.</source>
        <translation>Pour la douleur, 2 400 mg par jour (6 × 400 mg) est le plafond ; la notice va jusqu’à 3 200 mg pour l’arthrite.</translation>
    </message>
    <message>
        <source>More than 400 mg at once did not ease pain better: do not raise the single dose.</source>
        <translation>Plus de 400 mg à la fois n’a pas mieux soulagé : n’augmentez pas la dose unique.</translation>
    </message>
    <message>
        <source>Without a prescriber: at most 1,200 mg in 24 h, for at most 10 days.</source>
        <translation>Sans prescripteur : au plus 1 200 mg en 24 h, pendant 10 jours au plus.</translation>
    </message>
    <message>
        <source>Any oral course: assess the risks, keep watching them, think of stomach protection.</source>
        <translation>Toute cure orale : évaluez les risques, continuez à les surveiller, pensez à protéger l’estomac.</translation>
    </message>
    <message>
        <source>Heart or vessel disease: NSAIDs raise the risk of heart attack and stroke. Do not use.</source>
        <translation>Maladie du cœur ou des vaisseaux : les AINS augmentent le risque d’infarctus et d’AVC. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Raised heart risk: NSAIDs add to it, perhaps early on. Weigh it; keep the course short.</source>
        <translation>Risque cardiaque accru : les AINS y ajoutent, peut-être tôt. À peser ; cure courte.</translation>
    </message>
    <message>
        <source>No NSAID around coronary bypass surgery.</source>
        <translation>Pas d’AINS autour d’un pontage coronarien.</translation>
    </message>
    <message>
        <source>Bleeding or ulcer, now or in the past: it can return without warning. Do not use.</source>
        <translation>Saignement ou ulcère, maintenant ou avant : il peut revenir sans prévenir. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Raised stomach risk: only with gastroprotection.</source>
        <translation>Risque gastrique accru : seulement avec gastroprotection.</translation>
    </message>
    <message>
        <source>Reaction to aspirin or an NSAID: no NSAID at all, and no swap to another one.</source>
        <translation>Réaction à l’aspirine ou à un AINS : aucun AINS, et pas d’échange pour un autre.</translation>
    </message>
    <message>
        <source>Severe heart failure: NSAIDs hold back fluid. Do not use.</source>
        <translation>Insuffisance cardiaque sévère : les AINS retiennent l’eau. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>High blood pressure out of control: NSAIDs raise it further. Check it.</source>
        <translation>Tension élevée non contrôlée : les AINS l’élèvent encore. Vérifiez-la.</translation>
    </message>
    <message>
        <source>GFR &lt; 30 or dialysis: no NSAID; choose another medicine.</source>
        <translation>DFG &lt; 30 ou dialyse : pas d’AINS ; choisissez un autre médicament.</translation>
    </message>
    <message>
        <source>GFR 30–60: a short course, and only if nothing else threatens the kidney; check creatinine.</source>
        <translation>DFG 30–60 : une cure courte, et seulement si rien d’autre ne menace le rein ; vérifiez la créatinine.</translation>
    </message>
    <message>
        <source>Acute illness or dehydration puts the kidneys at risk: no NSAID until it is over.</source>
        <translation>Une maladie aiguë ou une déshydratation met les reins en danger : pas d’AINS avant la fin.</translation>
    </message>
    <message>
        <source>65 and over: the kidneys are more easily harmed. Keep the course short.</source>
        <translation>65 ans et plus : les reins souffrent plus facilement. Cure courte.</translation>
    </message>
    <message>
        <source>Severe liver disease: bleeding and kidney risk. Do not use.</source>
        <translation>Maladie sévère du foie : risque de saignement et pour le rein. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Chronic liver disease raises bleeding and kidney risk: weigh it.</source>
        <translation>Une maladie chronique du foie augmente le risque de saignement et pour le rein : à peser.</translation>
    </message>
    <message>
        <source>Higher bleeding risk at this age: a short course, and with a PPI.</source>
        <translation>Risque de saignement plus élevé à cet âge : une cure courte, avec un IPP.</translation>
    </message>
    <message>
        <source>Alcohol adds to stomach bleeding: drink less while taking it.</source>
        <translation>L’alcool ajoute au saignement gastrique : buvez moins pendant la prise.</translation>
    </message>
    <message>
        <source>20 weeks and over: fetal kidney harm, low fluid. Before 30 a specialist may allow it; past 48 h a scan.</source>
        <translation>20 semaines et plus : atteinte rénale du fœtus, peu de liquide. Avant 30 un spécialiste peut l’autoriser ; au-delà de 48 h, échographie.</translation>
    </message>
    <message>
        <source>30 weeks and over: the ductus arteriosus may close early. Do not use.</source>
        <translation>30 semaines et plus : le canal artériel peut se fermer tôt. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Pregnancy possible, or before 20 weeks: paracetamol first; of the NSAID as little as possible.</source>
        <translation>Grossesse possible, ou avant 20 semaines : paracétamol d’abord ; le moins possible de l’AINS.</translation>
    </message>
    <message>
        <source>Breastfeeding: rated safe, and the NSAID to prefer.</source>
        <translation>Allaitement : jugé sûr, et l’AINS à préférer.</translation>
    </message>
    <message>
        <source>Can undo plain aspirin: 30 min or more after it, or over 8 h before; high risk: another analgesic.</source>
        <translation>Peut annuler l’aspirine simple : 30 min ou plus après elle, ou plus de 8 h avant ; haut risque : autre antalgique.</translation>
    </message>
    <message>
        <source>Coated aspirin: no safe timing is known. Choose another analgesic.</source>
        <translation>Aspirine enrobée : aucun horaire sûr n’est connu. Choisissez un autre antalgique.</translation>
    </message>
    <message>
        <source>ACE inhibitor or ARB with a diuretic: kidney injury. Avoid; else creatinine and electrolytes early.</source>
        <translation>IEC ou ARA II avec un diurétique : atteinte rénale. Évitez ; sinon créatinine et électrolytes tôt.</translation>
    </message>
    <message>
        <source>ACE inhibitor or ARB may lower pressure less: check blood pressure and creatinine.</source>
        <translation>Un IEC ou ARA II peut moins baisser la tension : vérifiez tension et créatinine.</translation>
    </message>
    <message>
        <source>Diuretic may work less: check weight, blood pressure and creatinine.</source>
        <translation>Le diurétique peut moins agir : vérifiez poids, tension et créatinine.</translation>
    </message>
    <message>
        <source>Raises the lithium level: avoid; if it must be, measure the level.</source>
        <translation>Élève le taux de lithium : évitez ; s’il le faut, dosez-le.</translation>
    </message>
    <message>
        <source>Methotrexate may become toxic: only with its prescriber's monitoring.</source>
        <translation>Le méthotrexate peut devenir toxique : seulement avec la surveillance de son prescripteur.</translation>
    </message>
    <message>
        <source>Anticoagulant: serious stomach bleeding. Avoid; if paracetamol replaces it, check the INR.</source>
        <translation>Anticoagulant : saignement gastrique grave. Évitez ; si le paracétamol le remplace, vérifiez l’INR.</translation>
    </message>
    <message>
        <source>Antiplatelet: more stomach bleeding. Avoid, or add a PPI.</source>
        <translation>Antiagrégant : plus de saignement gastrique. Évitez, ou ajoutez un IPP.</translation>
    </message>
    <message>
        <source>SSRI or SNRI adds to bleeding: add a PPI or avoid; warn of bruises and black stools.</source>
        <translation>Un ISRS ou IRSN ajoute au saignement : ajoutez un IPP ou évitez ; prévenez des bleus et selles noires.</translation>
    </message>
    <message>
        <source>Steroid taken now: stomach injury. Better no NSAID until it is over, else gastroprotection.</source>
        <translation>Corticoïde en cours : lésion gastrique. Mieux vaut pas d’AINS avant la fin, sinon gastroprotection.</translation>
    </message>
    <message>
        <source>An NSAID is already taken: never two. Ask about ones bought without prescription.</source>
        <translation>Un AINS est déjà pris : jamais deux. Demandez ceux achetés sans ordonnance.</translation>
    </message>
    <message>
        <source>Fumarate: a second load on the kidney. Creatinine and urinalysis before and during.</source>
        <translation>Fumarate : une seconde charge pour le rein. Créatinine et analyse d’urine avant et pendant.</translation>
    </message>
    <message>
        <source>The fumarate's EU text names NSAIDs: protein in the urine may rise. Watch for it.</source>
        <translation>Le texte européen du fumarate nomme les AINS : les protéines urinaires peuvent monter. À surveiller.</translation>
    </message>
    <message>
        <source>Teriflunomide: shared kidney and potassium risk. Check creatinine and potassium.</source>
        <translation>Tériflunomide : risque commun pour rein et potassium. Vérifiez créatinine et potassium.</translation>
    </message>
    <message>
        <source>Teriflunomide with an NSAID adds liver risk: ALT with regular use.</source>
        <translation>Tériflunomide avec un AINS ajoute un risque hépatique : ALAT si usage régulier.</translation>
    </message>
    <message>
        <source>Alemtuzumab: only with normal recent platelets and creatinine; bruises: blood count that day.</source>
        <translation>Alemtuzumab : seulement avec plaquettes et créatinine récentes normales ; bleus : numération le jour même.</translation>
    </message>
    <message>
        <source>On cladribine dosing days keep 3 h between the two.</source>
        <translation>Les jours de dose de cladribine, gardez 3 h entre les deux.</translation>
    </message>
    <message>
        <source>Sulindac may change how cladribine gets into cells: on its 4–5 dosing days another analgesic.</source>
        <translation>Le sulindac peut changer l’entrée de la cladribine dans les cellules : à ses 4–5 jours de dose, autre antalgique.</translation>
    </message>
    <message>
        <source>Dalfampridine builds up if kidneys fail: CrCl before and 1–2 weeks in; if it falls, stop the NSAID.</source>
        <translation>La dalfampridine s’accumule si les reins faiblissent : ClCr avant et à 1–2 semaines ; si elle baisse, arrêtez l’AINS.</translation>
    </message>
    <message>
        <source>Baclofen builds up if kidneys fail: check creatinine; drowsy or confused: stop the NSAID, assess.</source>
        <translation>Le baclofène s’accumule si les reins faiblissent : vérifiez la créatinine ; somnolence ou confusion : arrêtez l’AINS, évaluez.</translation>
    </message>
    <message>
        <source>No interaction expected with ocrelizumab or ofatumumab: the usual NSAID checks.</source>
        <translation>Pas d’interaction attendue avec ocrélizumab ou ofatumumab : contrôles habituels de l’AINS.</translation>
    </message>
    <message>
        <source>New blurred sight may be the NSAID and not MS: stop the NSAID; eye or neurology review.</source>
        <translation>Une vue nouvellement floue peut venir de l’AINS et non de la SEP : arrêtez l’AINS ; avis œil ou neurologie.</translation>
    </message>
    <message>
        <source>Can hide fever: ask for a temperature taken without it; CRP or ESR when unsure.</source>
        <translation>Peut cacher une fièvre : demandez une température prise sans lui ; CRP ou VS en cas de doute.</translation>
    </message>
    <message>
        <source>Fever with stiff neck or confusion, rarely aseptic meningitis: stop and assess.</source>
        <translation>Fièvre avec nuque raide ou confusion, rarement méningite aseptique : arrêtez et évaluez.</translation>
    </message>
    <message>
        <source>What is already taken reaches this person’s day ceiling: add none, and bring down what is above it.</source>
        <translation>Ce qui est déjà pris atteint le plafond du jour de cette personne : n’ajoutez rien, et baissez ce qui dépasse.</translation>
    </message>
    <message>
        <source>All products count: only what is left below the day ceiling may be added.</source>
        <translation>Tous les produits comptent : seul ce qui reste sous le plafond du jour peut être ajouté.</translation>
    </message>
    <message>
        <source>4 g a day from all products is the label’s limit; beyond a few days 3 g, or a lower one that holds.</source>
        <translation>4 g par jour tous produits est la limite de la notice ; au-delà de quelques jours 3 g, ou une plus basse qui vaut.</translation>
    </message>
    <message>
        <source>500–1,000 mg every 6 h as needed, at most 4 doses a day, whatever the shortest wait.</source>
        <translation>500–1 000 mg toutes les 6 h au besoin, au plus 4 doses par jour, quelle que soit l’attente minimale.</translation>
    </message>
    <message>
        <source>Liver disease, alcohol or an enzyme inducer: 2,000 mg a day at most.</source>
        <translation>Maladie du foie, alcool ou inducteur enzymatique : 2 000 mg par jour au plus.</translation>
    </message>
    <message>
        <source>In people who are malnourished: 2,000 mg a day at most.</source>
        <translation>Chez les personnes dénutries : 2 000 mg par jour au plus.</translation>
    </message>
    <message>
        <source>Severe liver disease: do not use.</source>
        <translation>Maladie sévère du foie : ne pas utiliser.</translation>
    </message>
    <message>
        <source>CrCl 30 and below: the lower dose, and longer between doses, so less in a day.</source>
        <translation>ClCr 30 et moins : la dose plus basse, et plus de temps entre les doses, donc moins par jour.</translation>
    </message>
    <message>
        <source>Heavy drinking makes liver injury likelier: ask about other products that contain it.</source>
        <translation>Boire beaucoup rend une atteinte du foie plus probable : demandez d’autres produits qui en contiennent.</translation>
    </message>
    <message>
        <source>Liver injury: above 4 g a day, with other products, or with 3 or more drinks every day.</source>
        <translation>Atteinte du foie : au-dessus de 4 g par jour, avec d’autres produits, ou avec 3 verres ou plus par jour.</translation>
    </message>
    <message>
        <source>Allergy to paracetamol: do not use.</source>
        <translation>Allergie au paracétamol : ne pas utiliser.</translation>
    </message>
    <message>
        <source>Come back when pain lasts more than 10 days or fever more than 3 days.</source>
        <translation>Revenir si la douleur dure plus de 10 jours ou la fièvre plus de 3 jours.</translation>
    </message>
    <message>
        <source>Warfarin: check the INR after several days of regular use above 2 g a day.</source>
        <translation>Warfarine : vérifiez l’INR après plusieurs jours d’usage régulier au-dessus de 2 g par jour.</translation>
    </message>
    <message>
        <source>An enzyme inducer such as carbamazepine makes liver harm likelier: check ALT.</source>
        <translation>Un inducteur enzymatique comme la carbamazépine rend l’atteinte du foie plus probable : vérifiez l’ALAT.</translation>
    </message>
    <message>
        <source>Interferon beta can harm the liver: never above 3 g a day, and little alcohol.</source>
        <translation>L’interféron bêta peut léser le foie : jamais au-dessus de 3 g par jour, et peu d’alcool.</translation>
    </message>
    <message>
        <source>Interferon beta: ALT before regular use, and with it.</source>
        <translation>Interféron bêta : ALAT avant un usage régulier, et pendant.</translation>
    </message>
    <message>
        <source>Teriflunomide: severe liver injury likelier. 2 g a day at most here; ALT monthly for 6 months.</source>
        <translation>Tériflunomide : atteinte grave du foie plus probable. 2 g par jour au plus ici ; ALAT chaque mois pendant 6 mois.</translation>
    </message>
    <message>
        <source>Teriflunomide: as few medicines that load the liver as possible.</source>
        <translation>Tériflunomide : le moins possible de médicaments qui chargent le foie.</translation>
    </message>
    <message>
        <source>Past those 6 months too: ALT for as long as paracetamol is used regularly beside teriflunomide.</source>
        <translation>Au-delà de ces 6 mois aussi : ALAT tant que le paracétamol est pris régulièrement avec le tériflunomide.</translation>
    </message>
    <message>
        <source>Dantrolene can harm the liver: liver tests, and a capped dose.</source>
        <translation>Le dantrolène peut léser le foie : bilan hépatique, et dose plafonnée.</translation>
    </message>
    <message>
        <source>Can hide fever: ask for a temperature taken without it.</source>
        <translation>Peut cacher une fièvre : demandez une température prise sans lui.</translation>
    </message>
    <message>
        <source>Breastfeeding: rated safe.</source>
        <translation>Allaitement : jugé sûr.</translation>
    </message>
    <message>
        <source>Pregnancy: the alternative when NSAIDs must be avoided; lowest dose, shortest time.</source>
        <translation>Grossesse : l’alternative quand les AINS sont à éviter ; dose minimale, le moins longtemps.</translation>
    </message>
    <message>
        <source>In acute low back pain recovery was no faster than with placebo (17, 17 and 16 days).</source>
        <translation>Dans la lombalgie aiguë, la guérison n’a pas été plus rapide que sous placebo (17, 17 et 16 jours).</translation>
    </message>
    <message>
        <source>Immediate release from 5 mg, in MS perhaps a night dose first, up to 10 mg three times a day.</source>
        <translation>Libération immédiate dès 5 mg, dans la SEP peut-être d’abord une dose du soir, jusqu’à 10 mg trois fois par jour.</translation>
    </message>
    <message>
        <source>The label allows 2–3 weeks; here the source’s shorter limit holds: stop at 14 days.</source>
        <translation>La notice permet 2–3 semaines ; ici vaut la limite plus courte de la source : arrêt à 14 jours.</translation>
    </message>
    <message>
        <source>Mild liver impairment: 5 mg, less often, and go slowly.</source>
        <translation>Atteinte hépatique légère : 5 mg, moins souvent, et lentement.</translation>
    </message>
    <message>
        <source>Falls or MS fatigue already: drowsy and dizzy twice as often as on placebo, so both get worse.</source>
        <translation>Chutes ou fatigue de SEP déjà là : somnolence et vertige deux fois plus que sous placebo, donc les deux empirent.</translation>
    </message>
    <message>
        <source>Drowsiness and dizziness about twice as often as on placebo: warn; MS fatigue and falls get worse.</source>
        <translation>Somnolence et vertige environ deux fois plus que sous placebo : prévenez ; fatigue de SEP et chutes empirent.</translation>
    </message>
    <message>
        <source>Moderate or severe liver impairment: do not use.</source>
        <translation>Atteinte hépatique modérée ou sévère : ne pas utiliser.</translation>
    </message>
    <message>
        <source>65 and over: better no relaxant.</source>
        <translation>65 ans et plus : mieux vaut pas de myorelaxant.</translation>
    </message>
    <message>
        <source>Older people bear relaxants badly. Baclofen or tizanidine taken for spasticity is not meant.</source>
        <translation>Les personnes âgées supportent mal les myorelaxants. Le baclofène ou la tizanidine pour la spasticité ne sont pas visés.</translation>
    </message>
    <message>
        <source>Recent heart attack, rhythm or conduction trouble, heart failure: do not use.</source>
        <translation>Infarctus récent, trouble du rythme ou de la conduction, insuffisance cardiaque : ne pas utiliser.</translation>
    </message>
    <message>
        <source>Built like a tricyclic: in heart disease an ECG first; with any heart failure do not use (CB07).</source>
        <translation>Bâtie comme un tricyclique : en cas de maladie du cœur, ECG d’abord ; avec toute insuffisance cardiaque ne pas utiliser (CB07).</translation>
    </message>
    <message>
        <source>Hyperthyroidism: do not use.</source>
        <translation>Hyperthyroïdie : ne pas utiliser.</translation>
    </message>
    <message>
        <source>MS spasticity: it does not work there, only on local spasm. Do not use.</source>
        <translation>Spasticité de SEP : elle n’y agit pas, seulement sur la contracture locale. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Spasm or spasticity unclear: it helps local spasm only. Examine again first.</source>
        <translation>Contracture ou spasticité, pas clair : elle n’aide que la contracture locale. Réexaminez d’abord.</translation>
    </message>
    <message>
        <source>Urinary retention: it makes emptying harder. Do not use.</source>
        <translation>Rétention urinaire : elle gêne la vidange. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Glaucoma or bladder trouble: acts like atropine. Check the residual after voiding.</source>
        <translation>Glaucome ou trouble vésical : agit comme l’atropine. Vérifiez le résidu après miction.</translation>
    </message>
    <message>
        <source>Pregnancy or breastfeeding: little is known. Avoid unless needed.</source>
        <translation>Grossesse ou allaitement : on sait peu. À éviter sauf besoin.</translation>
    </message>
    <message>
        <source>Tricyclic allergy: it is built like one and may cross-react. Do not use.</source>
        <translation>Allergie à un tricyclique : elle est bâtie de même et peut croiser. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Allergy to cyclobenzaprine: do not use.</source>
        <translation>Allergie à la cyclobenzaprine : ne pas utiliser.</translation>
    </message>
    <message>
        <source>MAOI now or within 14 days: fever crisis, seizures. Do not use.</source>
        <translation>IMAO maintenant ou dans les 14 jours : crise fébrile, convulsions. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Serotonin syndrome with another medicine that is taken: do not use.</source>
        <translation>Syndrome sérotoninergique avec un autre médicament pris : ne pas utiliser.</translation>
    </message>
    <message>
        <source>Tramadol: seizures likelier. Never both.</source>
        <translation>Tramadol : convulsions plus probables. Jamais les deux.</translation>
    </message>
    <message>
        <source>Muscle relaxant: with cyclobenzaprine seizures are likelier. Never both.</source>
        <translation>Myorelaxant : avec la cyclobenzaprine les convulsions sont plus probables. Jamais les deux.</translation>
    </message>
    <message>
        <source>Opioid, benzodiazepine or heavy alcohol: sedation adds up. Do not use.</source>
        <translation>Opioïde, benzodiazépine ou excès d’alcool : la sédation s’ajoute. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Gabapentin or pregabalin: sedation adds up. No driving until the effect is known.</source>
        <translation>Gabapentine ou prégabaline : la sédation s’ajoute. Pas de conduite avant de connaître l’effet.</translation>
    </message>
    <message>
        <source>Tricyclic: anticholinergic effects add up. Do not use.</source>
        <translation>Tricyclique : les effets anticholinergiques s’ajoutent. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Anticholinergic effects add up: check bladder and bowel.</source>
        <translation>Les effets anticholinergiques s’ajoutent : vérifiez vessie et transit.</translation>
    </message>
    <message>
        <source>The antimuscarinic alone may cloud thinking in MS: do not stack cyclobenzaprine on it.</source>
        <translation>L’antimuscarinique seul peut déjà brouiller la pensée dans la SEP : n’y ajoutez pas de cyclobenzaprine.</translation>
    </message>
    <message>
        <source>May work against clonidine, and tizanidine by its class: avoid the two together.</source>
        <translation>Peut contrer la clonidine, et la tizanidine par sa classe : évitez les deux ensemble.</translation>
    </message>
    <message>
        <source>Its level may rise (CYP1A2, CYP3A4): a lower dose, or avoid.</source>
        <translation>Son taux peut monter (CYP1A2, CYP3A4) : dose plus basse, ou éviter.</translation>
    </message>
    <message>
        <source>Before the first dose of an S1P medicine stop cyclobenzaprine; take an ECG.</source>
        <translation>Avant la première dose d’un médicament S1P arrêtez la cyclobenzaprine ; faites un ECG.</translation>
    </message>
    <message>
        <source>Dalfampridine: may make seizures likelier. Better another medicine.</source>
        <translation>Dalfampridine : peut rendre les convulsions plus probables. Mieux vaut un autre médicament.</translation>
    </message>
    <message>
        <source>Dalfampridine unsteadies: avoid sedatives; a walking aid.</source>
        <translation>La dalfampridine déséquilibre : évitez les sédatifs ; une aide à la marche.</translation>
    </message>
    <message>
        <source>Already on an antispastic or sedating medicine: review that one, add no second relaxant.</source>
        <translation>Déjà sous antispastique ou sédatif : revoyez celui-là, n’ajoutez pas un second myorelaxant.</translation>
    </message>
    <message>
        <source>Never stop baclofen at once to make room for it: fever, confusion, rigid muscles, even death.</source>
        <translation>N’arrêtez jamais le baclofène d’un coup pour faire place : fièvre, confusion, muscles rigides, voire décès.</translation>
    </message>
    <message>
        <source>Dantrolene is never for spasm of the back, nor where stiffness helps walking.</source>
        <translation>Le dantrolène n’est jamais pour une contracture du dos, ni là où la raideur aide à marcher.</translation>
    </message>
    <message>
        <source>Nabiximols makes dizzy and tired, and falls happen: avoid adding cyclobenzaprine.</source>
        <translation>Le nabiximols donne vertiges et fatigue, et des chutes arrivent : évitez d’ajouter la cyclobenzaprine.</translation>
    </message>
    <message>
        <source>Mitoxantrone harms the heart: do not use.</source>
        <translation>La mitoxantrone lèse le cœur : ne pas utiliser.</translation>
    </message>
    <message>
        <source>In MS from 100–300 mg at night, up slowly over days to weeks; usually 1,800 mg a day.</source>
        <translation>Dans la SEP dès 100–300 mg le soir, montée lente sur jours à semaines ; en général 1 800 mg par jour.</translation>
    </message>
    <message>
        <source>Nothing gained above 1,800 mg a day; never above 3,600 mg.</source>
        <translation>Rien à gagner au-dessus de 1 800 mg par jour ; jamais au-dessus de 3 600 mg.</translation>
    </message>
    <message>
        <source>Frail or sensitive: start with 100 mg at night.</source>
        <translation>Fragile ou sensible : commencez par 100 mg le soir.</translation>
    </message>
    <message>
        <source>eGFR 60 and over: three doses; the label says 900–3,600 mg a day, the ceiling here is 1,800 mg.</source>
        <translation>DFGe 60 et plus : trois doses ; la notice dit 900–3 600 mg par jour, le plafond ici est 1 800 mg.</translation>
    </message>
    <message>
        <source>eGFR above 30 to 59: 400–1,400 mg a day, in two doses, unless a clearance is lower.</source>
        <translation>DFGe au-dessus de 30 à 59 : 400–1 400 mg par jour, en deux doses, sauf clairance plus basse.</translation>
    </message>
    <message>
        <source>eGFR above 15 to 30: 200–700 mg, once a day, unless a clearance is lower.</source>
        <translation>DFGe au-dessus de 15 à 30 : 200–700 mg, une fois par jour, sauf clairance plus basse.</translation>
    </message>
    <message>
        <source>Clearance or eGFR 15 and below: 100–300 mg, once a day; below 15 less in proportion.</source>
        <translation>Clairance ou DFGe 15 et moins : 100–300 mg, une fois par jour ; sous 15 moins, en proportion.</translation>
    </message>
    <message>
        <source>Haemodialysis: 125–350 mg after each session; the renal team decides.</source>
        <translation>Hémodialyse : 125–350 mg après chaque séance ; l’équipe rénale décide.</translation>
    </message>
    <message>
        <source>Never stop at once: taper over at least 1 week.</source>
        <translation>Ne jamais arrêter d’un coup : diminuer sur au moins 1 semaine.</translation>
    </message>
    <message>
        <source>Stop if no benefit after 3–8 weeks of going up and 2 at the highest tolerated dose.</source>
        <translation>Arrêtez si aucun bienfait après 3–8 semaines de montée et 2 à la plus forte dose tolérée.</translation>
    </message>
    <message>
        <source>Off label for low back pain and sciatica: the prescriber should know.</source>
        <translation>Hors notice pour lombalgie et sciatique : le prescripteur doit le savoir.</translation>
    </message>
    <message>
        <source>Serious breathing problems are likelier in this person: the lowest dose.</source>
        <translation>Des troubles respiratoires graves sont plus probables chez cette personne : la dose la plus basse.</translation>
    </message>
    <message>
        <source>Falls already: it makes dizzy, sleepy and unsteady. Check for falls; no driving until it is known.</source>
        <translation>Chutes déjà là : donne vertige, somnolence et instabilité. Vérifiez les chutes ; pas de conduite avant d’en savoir l’effet.</translation>
    </message>
    <message>
        <source>Dizzy, sleepy, unsteady: check for falls; no driving until the effect is known.</source>
        <translation>Vertige, somnolence, instabilité : vérifiez les chutes ; pas de conduite avant de connaître l’effet.</translation>
    </message>
    <message>
        <source>Allergy to a gabapentinoid: do not use.</source>
        <translation>Allergie à un gabapentinoïde : ne pas utiliser.</translation>
    </message>
    <message>
        <source>Suicidal thoughts or misuse in this person: both can get worse. PHQ-2 before the start, and watch.</source>
        <translation>Idées suicidaires ou mésusage chez cette personne : les deux peuvent empirer. PHQ-2 avant de commencer, et surveiller.</translation>
    </message>
    <message>
        <source>Suicidal thoughts and misuse occur: PHQ-2 before the start.</source>
        <translation>Idées suicidaires et mésusage surviennent : PHQ-2 avant de commencer.</translation>
    </message>
    <message>
        <source>Pregnancy or breastfeeding: few data. Ask a specialist.</source>
        <translation>Grossesse ou allaitement : peu de données. Demandez à un spécialiste.</translation>
    </message>
    <message>
        <source>Opioid, tramadol too: sedation and slow breathing. Avoid the two together.</source>
        <translation>Opioïde, tramadol aussi : sédation et respiration lente. Évitez les deux ensemble.</translation>
    </message>
    <message>
        <source>Beers 2023 names this pair at 65 and over: avoid.</source>
        <translation>Beers 2023 nomme cette paire à 65 ans et plus : évitez.</translation>
    </message>
    <message>
        <source>65 and over: with gabapentin three or more medicines act on the brain. Avoid adding it.</source>
        <translation>65 ans et plus : avec la gabapentine trois médicaments ou plus agissent sur le cerveau. Évitez de l’ajouter.</translation>
    </message>
    <message>
        <source>An antacid with aluminium or magnesium holds it back: gabapentin 2 h after the antacid.</source>
        <translation>Un antiacide à l’aluminium ou au magnésium la retient : gabapentine 2 h après l’antiacide.</translation>
    </message>
    <message>
        <source>Nabiximols makes dizzy and tired, and falls happen: avoid adding gabapentin.</source>
        <translation>Le nabiximols donne vertiges et fatigue, et des chutes arrivent : évitez d’ajouter la gabapentine.</translation>
    </message>
    <message>
        <source>Start with 10 mg at night, up by 10 mg a week.</source>
        <translation>Commencez par 10 mg le soir, montez de 10 mg par semaine.</translation>
    </message>
    <message>
        <source>For pain never above 75 mg a day.</source>
        <translation>Pour la douleur jamais au-dessus de 75 mg par jour.</translation>
    </message>
    <message>
        <source>150 mg a day is the ceiling for depression: no target for pain.</source>
        <translation>150 mg par jour est le plafond pour la dépression : pas un but pour la douleur.</translation>
    </message>
    <message>
        <source>Stop over weeks: about 4 weeks if taken 8 weeks or more.</source>
        <translation>Arrêtez sur des semaines : environ 4 semaines si prise 8 semaines ou plus.</translation>
    </message>
    <message>
        <source>Too sleepy on it: nortriptyline usually sedates less.</source>
        <translation>Trop de somnolence : la nortriptyline endort en général moins.</translation>
    </message>
    <message>
        <source>Just after a heart attack: do not use.</source>
        <translation>Juste après un infarctus : ne pas utiliser.</translation>
    </message>
    <message>
        <source>Allergy to a tricyclic: do not use.</source>
        <translation>Allergie à un tricyclique : ne pas utiliser.</translation>
    </message>
    <message>
        <source>Rhythm or conduction disease: changes the ECG like quinidine. Do not use.</source>
        <translation>Trouble du rythme ou de la conduction : change l’ECG comme la quinidine. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Heart disease: an ECG first.</source>
        <translation>Maladie du cœur : ECG d’abord.</translation>
    </message>
    <message>
        <source>Reduced kidney function: start low and go up slowly.</source>
        <translation>Fonction rénale réduite : commencez bas et montez lentement.</translation>
    </message>
    <message>
        <source>Urinary retention or narrow-angle glaucoma: avoid. Measure residual urine in any doubt.</source>
        <translation>Rétention urinaire ou glaucome à angle étroit : évitez. Mesurez le résidu au moindre doute.</translation>
    </message>
    <message>
        <source>Seizures in the past: makes them likelier. Avoid.</source>
        <translation>Crises convulsives passées : les rend plus probables. Évitez.</translation>
    </message>
    <message>
        <source>Sweating less may bring on heat symptoms: warn about hot weather; no second anticholinergic.</source>
        <translation>Moins transpirer peut amener des symptômes de chaleur : prévenez du temps chaud ; pas de second anticholinergique.</translation>
    </message>
    <message>
        <source>65 and over: strongly anticholinergic. Avoid.</source>
        <translation>65 ans et plus : fortement anticholinergique. Évitez.</translation>
    </message>
    <message>
        <source>Breastfeeding: the sources disagree. Ask a specialist.</source>
        <translation>Allaitement : les sources divergent. Demandez à un spécialiste.</translation>
    </message>
    <message>
        <source>Under 25: suicidal thoughts may come up. PHQ-2, and review at 1–2 weeks.</source>
        <translation>Moins de 25 ans : des idées suicidaires peuvent venir. PHQ-2, et revue à 1–2 semaines.</translation>
    </message>
    <message>
        <source>Suicidal thoughts: the boxed warning is about them. PHQ-2, and review at 1–2 weeks.</source>
        <translation>Idées suicidaires : l’encadré de mise en garde en parle. PHQ-2, et revue à 1–2 semaines.</translation>
    </message>
    <message>
        <source>MAOI now or within 14 days: fever crisis, convulsions. Do not use.</source>
        <translation>IMAO maintenant ou dans les 14 jours : crise fébrile, convulsions. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Its level may rise, up to 5 weeks after fluoxetine: avoid, or a low dose with ECG.</source>
        <translation>Son taux peut monter, jusqu’à 5 semaines après la fluoxétine : évitez, ou faible dose avec ECG.</translation>
    </message>
    <message>
        <source>Duloxetine or another SNRI: raises its level and adds serotonin effect. Do not combine.</source>
        <translation>Duloxétine ou autre IRSN : élève son taux et ajoute un effet sérotoninergique. Ne pas combiner.</translation>
    </message>
    <message>
        <source>Tramadol: seizures and serotonin syndrome. Never both.</source>
        <translation>Tramadol : convulsions et syndrome sérotoninergique. Jamais les deux.</translation>
    </message>
    <message>
        <source>Another anticholinergic is taken: bowel standstill, overheating. One only.</source>
        <translation>Un autre anticholinergique est pris : arrêt intestinal, surchauffe. Un seul.</translation>
    </message>
    <message>
        <source>The antimuscarinic alone may cloud thinking in MS: do not stack amitriptyline on it.</source>
        <translation>L’antimuscarinique seul peut déjà brouiller la pensée dans la SEP : n’y ajoutez pas d’amitriptyline.</translation>
    </message>
    <message>
        <source>Baclofen: muscles slacken and sedation adds up. Lower the baclofen.</source>
        <translation>Baclofène : les muscles se relâchent et la sédation s’ajoute. Baissez le baclofène.</translation>
    </message>
    <message>
        <source>Beside baclofen watch transfers and falls; better avoid the pair.</source>
        <translation>À côté du baclofène surveillez transferts et chutes ; mieux vaut éviter la paire.</translation>
    </message>
    <message>
        <source>Modafinil may raise its level, most in the 1 of 10 who clear it slowly: watch ECG and sedation.</source>
        <translation>Le modafinil peut élever son taux, surtout chez 1 sur 10 qui l’élimine lentement : surveillez ECG et sédation.</translation>
    </message>
    <message>
        <source>Beside modafinil keep the tricyclic dose low.</source>
        <translation>À côté du modafinil gardez basse la dose du tricyclique.</translation>
    </message>
    <message>
        <source>Carbamazepine lowers its level; ask about allergy, the two may cross-react.</source>
        <translation>La carbamazépine baisse son taux ; demandez une allergie, les deux peuvent croiser.</translation>
    </message>
    <message>
        <source>Alcohol and sedating medicines act more strongly with it: no alcohol.</source>
        <translation>Alcool et sédatifs agissent plus fort avec elle : pas d’alcool.</translation>
    </message>
    <message>
        <source>S1P medicine and QT: ECG and cardiology advice before the two are combined.</source>
        <translation>Médicament S1P et QT : ECG et avis de cardiologie avant de combiner les deux.</translation>
    </message>
    <message>
        <source>Ozanimod: watch blood pressure and signs of too much serotonin.</source>
        <translation>Ozanimod : surveillez la tension et les signes d’excès de sérotonine.</translation>
    </message>
    <message>
        <source>Dalfampridine: both bring seizures nearer. Avoid the pair.</source>
        <translation>Dalfampridine : les deux rapprochent les convulsions. Évitez la paire.</translation>
    </message>
    <message>
        <source>Dalfampridine after a seizure: nothing that brings the next one nearer.</source>
        <translation>Dalfampridine après une crise : rien qui rapproche la suivante.</translation>
    </message>
    <message>
        <source>Nabiximols makes dizzy and tired, and falls happen: avoid adding amitriptyline.</source>
        <translation>Le nabiximols donne vertiges et fatigue, et des chutes arrivent : évitez d’ajouter l’amitriptyline.</translation>
    </message>
    <message>
        <source>Interferon beta can harm the liver: ALT before the start.</source>
        <translation>L’interféron bêta peut léser le foie : ALAT avant de commencer.</translation>
    </message>
    <message>
        <source>30 mg once daily for 7 days, then 60 mg once daily.</source>
        <translation>30 mg une fois par jour pendant 7 jours, puis 60 mg une fois par jour.</translation>
    </message>
    <message>
        <source>Nothing gained above 60 mg a day, more harm: never more for pain.</source>
        <translation>Rien à gagner au-dessus de 60 mg par jour, plus de dommage : jamais plus pour la douleur.</translation>
    </message>
    <message>
        <source>Never stop at once: taper, or withdrawal follows.</source>
        <translation>Ne jamais arrêter d’un coup : diminuer, sinon sevrage.</translation>
    </message>
    <message>
        <source>Capsules are swallowed whole: ask about trouble swallowing.</source>
        <translation>Les gélules s’avalent entières : demandez une gêne à avaler.</translation>
    </message>
    <message>
        <source>Antidepressants raised fracture risk in MS: review bone and falls.</source>
        <translation>Les antidépresseurs ont augmenté le risque de fracture dans la SEP : revoyez os et chutes.</translation>
    </message>
    <message>
        <source>GFR &lt; 30 mL/min or dialysis: avoid.</source>
        <translation>DFG &lt; 30 mL/min ou dialyse : évitez.</translation>
    </message>
    <message>
        <source>Liver disease: liver failure is reported. Avoid.</source>
        <translation>Maladie du foie : une défaillance hépatique est rapportée. Évitez.</translation>
    </message>
    <message>
        <source>Heavy alcohol: severe liver injury. Do not prescribe.</source>
        <translation>Excès d’alcool : atteinte grave du foie. Ne pas prescrire.</translation>
    </message>
    <message>
        <source>24 and under: suicidal thoughts may come up. PHQ-2, and an early review.</source>
        <translation>24 ans et moins : des idées suicidaires peuvent venir. PHQ-2, et revue précoce.</translation>
    </message>
    <message>
        <source>Suicidal thoughts: the boxed warning is about them. PHQ-2, and an early review.</source>
        <translation>Idées suicidaires : l’encadré de mise en garde en parle. PHQ-2, et revue précoce.</translation>
    </message>
    <message>
        <source>Bladder: may hold urine back. Measure the residual; stop on new hesitancy.</source>
        <translation>Vessie : peut retenir l’urine. Mesurez le résidu ; arrêtez si la miction devient difficile.</translation>
    </message>
    <message>
        <source>Falls and fainting occur: standing blood pressure, and a plan for falls.</source>
        <translation>Chutes et malaises surviennent : tension debout, et un plan pour les chutes.</translation>
    </message>
    <message>
        <source>Seizures: care with a history of them; avoid with dalfampridine or tramadol.</source>
        <translation>Crises convulsives : prudence en cas d’antécédent ; évitez avec dalfampridine ou tramadol.</translation>
    </message>
    <message>
        <source>Glaucoma, high blood pressure or mania may get worse: check before the start.</source>
        <translation>Glaucome, tension élevée ou manie peuvent empirer : vérifiez avant de commencer.</translation>
    </message>
    <message>
        <source>65 and over: start with 30 mg; sodium at 2–4 weeks.</source>
        <translation>65 ans et plus : commencez par 30 mg ; sodium à 2–4 semaines.</translation>
    </message>
    <message>
        <source>Pregnancy or breastfeeding: possible harm. Ask a specialist.</source>
        <translation>Grossesse ou allaitement : dommage possible. Demandez à un spécialiste.</translation>
    </message>
    <message>
        <source>Allergy to duloxetine: do not use.</source>
        <translation>Allergie à la duloxétine : ne pas utiliser.</translation>
    </message>
    <message>
        <source>MAOI (14 days), linezolid, methylene blue: serotonin syndrome. After duloxetine 5 days before an MAOI.</source>
        <translation>IMAO (14 jours), linézolide, bleu de méthylène : syndrome sérotoninergique. Après duloxétine 5 jours avant un IMAO.</translation>
    </message>
    <message>
        <source>A strong CYP1A2 inhibitor raises its level a lot: never both. Of ciprofloxacin: another antibiotic.</source>
        <translation>Un inhibiteur puissant du CYP1A2 élève beaucoup son taux : jamais les deux. Pour la ciprofloxacine : un autre antibiotique.</translation>
    </message>
    <message>
        <source>A strong CYP2D6 inhibitor raises its level: avoid or watch.</source>
        <translation>Un inhibiteur puissant du CYP2D6 élève son taux : évitez ou surveillez.</translation>
    </message>
    <message>
        <source>Tramadol: serotonin syndrome and seizures, and less pain relief. Never both.</source>
        <translation>Tramadol : syndrome sérotoninergique et convulsions, et moins de soulagement. Jamais les deux.</translation>
    </message>
    <message>
        <source>Tricyclic, SSRI or SNRI: serotonin syndrome. Do not combine.</source>
        <translation>Tricyclique, ISRS ou IRSN : syndrome sérotoninergique. Ne pas combiner.</translation>
    </message>
    <message>
        <source>Triptan or other serotonergic medicine: warn of serotonin syndrome and watch.</source>
        <translation>Triptan ou autre sérotoninergique : prévenez du syndrome sérotoninergique et surveillez.</translation>
    </message>
    <message>
        <source>Bleeding adds up with an NSAID, aspirin, antiplatelet or anticoagulant: a PPI; watch the INR.</source>
        <translation>Le saignement s’ajoute avec AINS, aspirine, antiagrégant ou anticoagulant : un IPP ; surveillez l’INR.</translation>
    </message>
    <message>
        <source>Teriflunomide may weaken it, both load the liver: check effect and ALT.</source>
        <translation>Le tériflunomide peut l’affaiblir, les deux chargent le foie : vérifiez effet et ALAT.</translation>
    </message>
    <message>
        <source>Teriflunomide: as few medicines that load the liver as possible; ALT monthly for 6 months.</source>
        <translation>Tériflunomide : le moins possible de médicaments qui chargent le foie ; ALAT chaque mois pendant 6 mois.</translation>
    </message>
    <message>
        <source>Ozanimod: watch blood pressure; warn of serotonin symptoms.</source>
        <translation>Ozanimod : surveillez la tension ; prévenez des symptômes de sérotonine.</translation>
    </message>
    <message>
        <source>Interferon beta: liver risk adds up. ALT while both are taken.</source>
        <translation>Interféron bêta : le risque hépatique s’ajoute. ALAT tant que les deux sont pris.</translation>
    </message>
    <message>
        <source>Interferon beta: ALT before the start too.</source>
        <translation>Interféron bêta : ALAT avant de commencer aussi.</translation>
    </message>
    <message>
        <source>25 mg a day, up by 25 mg every 3 days to 100 mg; then by 50 mg every 3 days to 200 mg.</source>
        <translation>25 mg par jour, plus 25 mg tous les 3 jours jusqu’à 100 mg ; puis 50 mg tous les 3 jours jusqu’à 200 mg.</translation>
    </message>
    <message>
        <source>Immediate release: 400 mg a day is the outer limit; the dose above may be lower.</source>
        <translation>Libération immédiate : 400 mg par jour est la limite extrême ; la dose ci-dessus peut être plus basse.</translation>
    </message>
    <message>
        <source>Extended release: 300 mg a day is the outer limit.</source>
        <translation>Libération prolongée : 300 mg par jour est la limite extrême.</translation>
    </message>
    <message>
        <source>Over 75: 300 mg a day at most.</source>
        <translation>Plus de 75 ans : 300 mg par jour au plus.</translation>
    </message>
    <message>
        <source>CrCl below 30: every 12 h, 200 mg a day at most.</source>
        <translation>ClCr sous 30 : toutes les 12 h, 200 mg par jour au plus.</translation>
    </message>
    <message>
        <source>Severe liver impairment: 50 mg every 12 h, 100 mg a day at most.</source>
        <translation>Atteinte hépatique sévère : 50 mg toutes les 12 h, 100 mg par jour au plus.</translation>
    </message>
    <message>
        <source>Plan 3–7 days, then review every week.</source>
        <translation>Prévoyez 3–7 jours, puis revoyez chaque semaine.</translation>
    </message>
    <message>
        <source>Low sodium or sugar occurs: measure both if confused.</source>
        <translation>Sodium ou sucre bas surviennent : mesurez les deux en cas de confusion.</translation>
    </message>
    <message>
        <source>Addiction, slow breathing or a benzodiazepine, the boxed warning: do not use.</source>
        <translation>Addiction, respiration lente ou benzodiazépine, l’encadré de mise en garde : ne pas utiliser.</translation>
    </message>
    <message>
        <source>Boxed warning: screen for risk, store it safely, consider naloxone.</source>
        <translation>Encadré de mise en garde : dépistez le risque, rangez-le en lieu sûr, envisagez la naloxone.</translation>
    </message>
    <message>
        <source>Seizures come even at the usual dose, more so in this person: avoid.</source>
        <translation>Des crises viennent même à la dose habituelle, plus encore chez cette personne : évitez.</translation>
    </message>
    <message>
        <source>Breastfeeding: avoid; if used, watch the infant's sleep, feeding and breathing.</source>
        <translation>Allaitement : évitez ; sinon surveillez sommeil, tétées et respiration du nourrisson.</translation>
    </message>
    <message>
        <source>Pregnancy: opioid withdrawal in the newborn. Do not use.</source>
        <translation>Grossesse : sevrage aux opioïdes du nouveau-né. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>Pregnancy possible: opioid withdrawal in the newborn with long use. Make sure first.</source>
        <translation>Grossesse possible : sevrage aux opioïdes du nouveau-né en usage long. Assurez-vous d’abord.</translation>
    </message>
    <message>
        <source>Falls, weak bone, or 65 and over: opioids add falls, fractures, delirium. Beers: severe acute pain only.</source>
        <translation>Chutes, os fragile, ou 65 ans et plus : les opioïdes ajoutent chutes, fractures, délire. Beers : douleur aiguë intense seulement.</translation>
    </message>
    <message>
        <source>Bladder or bowel get worse and blur later checks: a laxative; write the baseline down.</source>
        <translation>Vessie ou transit empirent et brouillent les contrôles : un laxatif ; notez l’état de base.</translation>
    </message>
    <message>
        <source>Allergy to tramadol or another opioid: do not use.</source>
        <translation>Allergie au tramadol ou à un autre opioïde : ne pas utiliser.</translation>
    </message>
    <message>
        <source>MAOI now or within 14 days: do not use.</source>
        <translation>IMAO maintenant ou dans les 14 jours : ne pas utiliser.</translation>
    </message>
    <message>
        <source>Dalfampridine: both provoke seizures. Never both.</source>
        <translation>Dalfampridine : les deux provoquent des convulsions. Jamais les deux.</translation>
    </message>
    <message>
        <source>Triptan: warn of serotonin syndrome.</source>
        <translation>Triptan : prévenez du syndrome sérotoninergique.</translation>
    </message>
    <message>
        <source>Amantadine is linked to serotonin syndrome: avoid or watch.</source>
        <translation>L’amantadine est liée au syndrome sérotoninergique : évitez ou surveillez.</translation>
    </message>
    <message>
        <source>CYP2D6 inhibitor: less relief, more seizure risk. Better another medicine.</source>
        <translation>Inhibiteur du CYP2D6 : moins de soulagement, plus de risque de crise. Mieux vaut un autre médicament.</translation>
    </message>
    <message>
        <source>An enzyme inducer undoes it, or brings withdrawal; carbamazepine also points to seizures. Avoid.</source>
        <translation>Un inducteur enzymatique l’annule, ou amène un sevrage ; la carbamazépine évoque aussi des crises. Évitez.</translation>
    </message>
    <message>
        <source>Opioid, benzodiazepine or heavy alcohol: sedation, slow breathing. Do not use.</source>
        <translation>Opioïde, benzodiazépine ou excès d’alcool : sédation, respiration lente. Ne pas utiliser.</translation>
    </message>
    <message>
        <source>A sedating medicine is taken: sedation, slow breathing. The lowest dose.</source>
        <translation>Un sédatif est pris : sédation, respiration lente. La dose la plus basse.</translation>
    </message>
    <message>
        <source>Beers too: no opioid beside a benzodiazepine.</source>
        <translation>Beers aussi : pas d’opioïde à côté d’une benzodiazépine.</translation>
    </message>
    <message>
        <source>Heat worsens this person's MS for a while: weigh it, and stop if symptoms rise.</source>
        <translation>La chaleur aggrave pour un temps la SEP de cette personne : à peser, et arrêter si les symptômes montent.</translation>
    </message>
    <message>
        <source>Test warm and cool on both sides: skin that cannot tell them apart burns unnoticed. No heat there.</source>
        <translation>Testez chaud et frais des deux côtés : une peau qui ne les distingue pas brûle sans le sentir. Pas de chaleur là.</translation>
    </message>
    <message>
        <source>Physiotherapy guidance makes lost feeling a formal stop for every kind of heat.</source>
        <translation>Les guides de kinésithérapie font de la sensation perdue un arrêt formel pour toute chaleur.</translation>
    </message>
    <message>
        <source>No hot bath, tub or sauna; sit and cool down before walking.</source>
        <translation>Ni bain chaud, ni jacuzzi, ni sauna ; s’asseoir et se rafraîchir avant de marcher.</translation>
    </message>
    <message>
        <source>15–20 minutes, low setting, towel layers, a timer; look at the skin; never asleep on it.</source>
        <translation>15–20 minutes, réglage bas, couches de serviette, un minuteur ; regardez la peau ; jamais endormi dessus.</translation>
    </message>
    <message>
        <source>Bleeding tendency, fragile skin or unable to report pain: heat with great care.</source>
        <translation>Tendance à saigner, peau fragile ou incapable de signaler la douleur : chaleur avec grand soin.</translation>
    </message>
    <message>
        <source>Feeling in the skin is normal: a cold pack is an alternative.</source>
        <translation>La sensation de la peau est normale : une compresse froide est une alternative.</translation>
    </message>
    <message>
        <source>Weak bone or bleeding makes thrusts riskier: low-force techniques only.</source>
        <translation>Os fragile ou saignement rendent les impulsions plus risquées : techniques à faible force seulement.</translation>
    </message>
    <message>
        <source>Build up slowly, with rests, towards at least 150 min a week.</source>
        <translation>Augmentez lentement, avec des repos, vers au moins 150 min par semaine.</translation>
    </message>
    <message>
        <source>High disability: exercise led by a specialist or a trained assistant.</source>
        <translation>Handicap important : exercice dirigé par un spécialiste ou un assistant formé.</translation>
    </message>
    <message>
        <source>Tizanidine with ciprofloxacin or fluvoxamine: ruled out. Deep fall of pressure and sedation; change one.</source>
        <translation>Tizanidine avec ciprofloxacine ou fluvoxamine : exclue. Chute profonde de tension et sédation ; changez-en une.</translation>
    </message>
    <message>
        <source>Tizanidine’s level goes up, about 4 times with the pill: avoid; else from 2 mg in steps of 2–4 mg.</source>
        <translation>Le taux de tizanidine monte, environ 4 fois avec la pilule : évitez ; sinon dès 2 mg par pas de 2–4 mg.</translation>
    </message>
    <message>
        <source>Tizanidine: after 8 mg two in three lost a fifth of their pressure. Measure it standing; falls.</source>
        <translation>Tizanidine : après 8 mg deux sur trois ont perdu un cinquième de leur tension. Mesurez-la debout ; chutes.</translation>
    </message>
    <message>
        <source>Baclofen builds up in weak kidneys: about 5 mg a day; in kidney failure only if it clearly helps.</source>
        <translation>Le baclofène s’accumule si les reins sont faibles : environ 5 mg par jour ; en insuffisance rénale seulement s’il aide nettement.</translation>
    </message>
    <message>
        <source>Gabapentin: taper over at least 1 week, never at once.</source>
        <translation>Gabapentine : diminuer sur au moins 1 semaine, jamais d’un coup.</translation>
    </message>
    <message>
        <source>Tricyclic: wean over weeks, about 4 if taken 8 weeks or more.</source>
        <translation>Tricyclique : sevrer sur des semaines, environ 4 si pris 8 semaines ou plus.</translation>
    </message>
    <message>
        <source>Duloxetine: taper step by step, or withdrawal follows.</source>
        <translation>Duloxétine : diminuer pas à pas, sinon sevrage.</translation>
    </message>
    <message>
        <source>Tramadol or another opioid: taper, or withdrawal follows.</source>
        <translation>Tramadol ou autre opioïde : diminuer, sinon sevrage.</translation>
    </message>
    <message>
        <source>24 h or more, no fever, no infection: this may be a relapse. MS team.</source>
        <translation>24 h ou plus, sans fièvre, sans infection : peut-être une poussée. Équipe SEP.</translation>
    </message>
    <message>
        <source>Ask onset and length, take the temperature, test the urine: a relapse is 24 h or more without infection.</source>
        <translation>Demandez début et durée, prenez la température, testez les urines : une poussée dure 24 h ou plus sans infection.</translation>
    </message>
    <message>
        <source>Ask the date of the last relapse: less than 30 days ago, it is not counted as another one.</source>
        <translation>Demandez la date de la dernière poussée : il y a moins de 30 jours, elle n’est pas comptée comme une autre.</translation>
    </message>
    <message>
        <source>With fever or infection old signs can flare: treat that, cool, look again in 24 h; not as a relapse.</source>
        <translation>Avec fièvre ou infection d’anciens signes peuvent revenir : traitez, rafraîchissez, revoyez dans 24 h ; pas comme une poussée.</translation>
    </message>
    <message>
        <source>Under 24 h: heat, stress or infection? Test the urine, take the temperature, cool, look again in 24 h.</source>
        <translation>Moins de 24 h : chaleur, stress ou infection ? Testez les urines, prenez la température, rafraîchissez, revoyez dans 24 h.</translation>
    </message>
    <message>
        <source>Weak legs: do not wait 24 h to see whether it passes.</source>
        <translation>Jambes faibles : n’attendez pas 24 h pour voir si cela passe.</translation>
    </message>
    <message>
        <source>Bladder, bowel, saddle or both legs: do not wait 24 h to see whether it passes.</source>
        <translation>Vessie, transit, selle ou les deux jambes : n’attendez pas 24 h pour voir si cela passe.</translation>
    </message>
    <message>
        <source>What is usual here can look like cauda equina: note how it was; any change from it is new.</source>
        <translation>L’habituel ici peut ressembler à une queue de cheval : notez comment c’était ; tout changement est nouveau.</translation>
    </message>
    <message>
        <source>Note the usual bladder, bowel, saddle and sexual function now: later it shows what is new.</source>
        <translation>Notez maintenant vessie, transit, selle et fonction sexuelle habituels : plus tard cela montre le nouveau.</translation>
    </message>
    <message>
        <source>MS can cause a band round the trunk, and it is still an urgent sign: test for a level, and the legs.</source>
        <translation>La SEP peut causer une bande autour du tronc, et c’est tout de même un signe urgent : cherchez un niveau, et les jambes.</translation>
    </message>
    <message>
        <source>A shock down the back on bending the neck: not a lumbar root. Look at the cervical cord.</source>
        <translation>Une décharge dans le dos en fléchissant le cou : pas une racine lombaire. Voyez la moelle cervicale.</translation>
    </message>
    <message>
        <source>A relaxant for the back does not help MS spasticity: clonus, a catch, both legs stiff for long.</source>
        <translation>Un myorelaxant du dos n’aide pas la spasticité de SEP : clonus, ressaut, deux jambes raides de longue date.</translation>
    </message>
    <message>
        <source>With weak immunity take cultures too, beside CRP, ESR and MRI.</source>
        <translation>Si l’immunité est faible, faites aussi des cultures, avec CRP, VS et IRM.</translation>
    </message>
    <message>
        <source>The urine is the commonest distant source of infection in the spine: think of CRP and ESR.</source>
        <translation>Les urines sont la source à distance la plus fréquente d’infection du rachis : pensez à CRP et VS.</translation>
    </message>
    <message>
        <source>No fever does not rule out infection of the spine: take CRP and ESR.</source>
        <translation>L’absence de fièvre n’exclut pas une infection du rachis : faites CRP et VS.</translation>
    </message>
    <message>
        <source>Weak immunity: no fever does not rule out infection of the spine. In doubt take CRP and ESR.</source>
        <translation>Immunité faible : l’absence de fièvre n’exclut pas une infection du rachis. En cas de doute, CRP et VS.</translation>
    </message>
    <message>
        <source>Steroids make infection of the spine likelier: CRP, ESR and MRI sooner than in others.</source>
        <translation>Les corticoïdes rendent l’infection du rachis plus probable : CRP, VS et IRM plus tôt que chez d’autres.</translation>
    </message>
    <message>
        <source>In MS bone breaks more easily: after a small fall think of a fracture, and X-ray sooner.</source>
        <translation>Dans la SEP l’os casse plus facilement : après une petite chute pensez fracture, et radiographie plus tôt.</translation>
    </message>
    <message>
        <source>Moving little weakens bone most in MS; pulsed steroids alone did not clearly lower its density.</source>
        <translation>Bouger peu affaiblit le plus l’os dans la SEP ; les bolus de corticoïdes seuls n’ont pas nettement baissé sa densité.</translation>
    </message>
    <message>
        <source>Steroids in the last 6 months: more fractures in MS. A fracture red flag, though not among the source’s.</source>
        <translation>Corticoïdes dans les 6 derniers mois : plus de fractures dans la SEP. Un drapeau rouge de fracture, bien qu’absent de ceux de la source.</translation>
    </message>
    <message>
        <source>Sleeping pills and tranquillisers: far more fractures in MS. As few sedating medicines as possible.</source>
        <translation>Somnifères et tranquillisants : bien plus de fractures dans la SEP. Le moins de sédatifs possible.</translation>
    </message>
    <message>
        <source>ACP 2017: no benefit in back pain, with or without leg pain. Do not prescribe.</source>
        <translation>ACP 2017 : aucun bienfait dans la lombalgie, avec ou sans douleur de jambe. Ne pas prescrire.</translation>
    </message>
    <message>
        <source>In leg pain too: the gain is below what usually matters to people.</source>
        <translation>Dans la douleur de jambe aussi : le gain est sous ce qui compte d’ordinaire pour les gens.</translation>
    </message>
    <message>
        <source>This ban is for back pain, not for a relapse: for that, call the MS team.</source>
        <translation>Cet interdit vaut pour la lombalgie, pas pour une poussée : pour elle, appelez l’équipe SEP.</translation>
    </message>
    <message>
        <source>A course now: poor sleep, restlessness, appetite, glucose. In diabetes check the glucose.</source>
        <translation>Une cure en cours : mauvais sommeil, agitation, appétit, glycémie. En cas de diabète vérifiez la glycémie.</translation>
    </message>
    <message>
        <source>Worsening weakness is a red flag of ACP/APS 2007: MRI now.</source>
        <translation>Une faiblesse qui s’aggrave est un drapeau rouge d’ACP/APS 2007 : IRM maintenant.</translation>
    </message>
    <message>
        <source>Major or growing loss of power or feeling: urgent referral (AFP 2012).</source>
        <translation>Perte majeure ou croissante de force ou de sensation : adressage urgent (AFP 2012).</translation>
    </message>
    <message>
        <source>Any change within 2 weeks, on top of whatever is usual: MRI the same day; never assume MS.</source>
        <translation>Tout changement en 2 semaines, en plus de l’habituel : IRM le jour même ; ne supposez jamais la SEP.</translation>
    </message>
    <message>
        <source>Retention, lost stool or a numb saddle: emergency MRI (ACP/APS 2007).</source>
        <translation>Rétention, perte de selles ou selle engourdie : IRM en urgence (ACP/APS 2007).</translation>
    </message>
    <message>
        <source>Ask too: urine flow not felt, full rectum not felt, numb anus or genitals. New: emergency.</source>
        <translation>Demandez aussi : jet d’urine non senti, rectum plein non senti, anus ou organes génitaux engourdis. Nouveau : urgence vitale.</translation>
    </message>
    <message>
        <source>Feel the anal sphincter: a lax one is a red flag of its own (AFP 2012).</source>
        <translation>Examinez le sphincter anal : lâche, c’est un drapeau rouge à lui seul (AFP 2012).</translation>
    </message>
    <message>
        <source>Cancer possible: MRI, or X-ray with ESR and CRP; more than one sign weighs more (ACP/APS 2007).</source>
        <translation>Cancer possible : IRM, ou radiographie avec VS et CRP ; plus d’un signe pèse plus (ACP/APS 2007).</translation>
    </message>
    <message>
        <source>Infection of the spine possible: MRI with ESR and CRP (ACP/APS 2007).</source>
        <translation>Infection du rachis possible : IRM avec VS et CRP (ACP/APS 2007).</translation>
    </message>
    <message>
        <source>Urine infection, a deep wound or weak immunity count too: bloods and MRI (NHS, AHCPR).</source>
        <translation>Infection urinaire, plaie profonde ou immunité faible comptent aussi : bilan sanguin et IRM (NHS, AHCPR).</translation>
    </message>
    <message>
        <source>Every visit, above all if symptoms change: think of cancer, infection, injury, inflammation.</source>
        <translation>À chaque consultation, surtout si les symptômes changent : pensez cancer, infection, traumatisme, inflammation.</translation>
    </message>
    <message>
        <source>Changed feeling below a line on the trunk, in MS: stop the routine care, urgent review.</source>
        <translation>Sensation changée sous une ligne du tronc, dans la SEP : arrêtez les soins courants, revue urgente.</translation>
    </message>
    <message>
        <source>New loss of walking or strength, or a new bladder change, in MS: stop the routine care, urgent review.</source>
        <translation>Perte nouvelle de marche ou de force, ou trouble vésical nouveau, dans la SEP : arrêtez les soins courants, revue urgente.</translation>
    </message>
    <message>
        <source>Fever on an MS therapy: stop the routine care, urgent review.</source>
        <translation>Fièvre sous un traitement de SEP : arrêtez les soins courants, revue urgente.</translation>
    </message>
    <message>
        <source>Pain after a small fall, and steroids: stop the routine care, urgent review.</source>
        <translation>Douleur après une petite chute, et corticoïdes : arrêtez les soins courants, revue urgente.</translation>
    </message>
    <message>
        <source>A needle or wound that goes deep can infect the spine: bloods and MRI at the first sign (NHS, AHCPR).</source>
        <translation>Une aiguille ou une plaie profonde peut infecter le rachis : bilan sanguin et IRM au premier signe (NHS, AHCPR).</translation>
    </message>
    <message>
        <source>Inflammation of the spine? Ask: eased by exercise, night waking, buttocks. Pelvis X-ray, CRP, HLA-B27.</source>
        <translation>Inflammation du rachis ? Demandez : soulagé par l’exercice, réveil la nuit, fesses. Radio du bassin, CRP, HLA-B27.</translation>
    </message>
    <message>
        <source>Axial SpA? 4 of the 9 NICE NG65 features, or 3 and HLA-B27: refer to rheumatology.</source>
        <translation>SpA axiale ? 4 des 9 traits de NICE NG65, ou 3 et HLA-B27 : adressez en rhumatologie.</translation>
    </message>
    <message>
        <source>At this age ask again for cancer: weight, night pain, several sites, deformity. If any: urgent pathway.</source>
        <translation>À cet âge redemandez le cancer : poids, douleur nocturne, plusieurs sièges, déformation. Si un seul : filière urgente.</translation>
    </message>
    <message>
        <source>Cancer in the past: look for night pain and weight loss; no better at 1 month: urgent pathway (NHS).</source>
        <translation>Cancer passé : cherchez douleur nocturne et perte de poids ; pas mieux à 1 mois : filière urgente (NHS).</translation>
    </message>
    <message>
        <source>Weight loss: look for night pain and an earlier cancer; no better at 1 month: urgent pathway (NHS).</source>
        <translation>Perte de poids : cherchez douleur nocturne et cancer passé ; pas mieux à 1 mois : filière urgente (NHS).</translation>
    </message>
    <message>
        <source>Night pain: look for weight loss and an earlier cancer; no better at 1 month: urgent pathway (NHS).</source>
        <translation>Douleur nocturne : cherchez perte de poids et cancer passé ; pas mieux à 1 mois : filière urgente (NHS).</translation>
    </message>
    <message>
        <source>A collapsed vertebra is possible: osteoporosis or steroids, more so in older age. X-ray (ACP/APS 2007).</source>
        <translation>Un tassement vertébral est possible : ostéoporose ou corticoïdes, plus encore à un âge avancé. Radiographie (ACP/APS 2007).</translation>
    </message>
    <message>
        <source>Weigh the flags together: one that is absent clears nobody.</source>
        <translation>Pesez les drapeaux ensemble : l’absence d’un seul n’écarte personne.</translation>
    </message>
    <message>
        <source>Leg pain of a nerve root past 1 month: MRI only if a procedure would follow (ACP/APS 2007).</source>
        <translation>Douleur de jambe d’une racine au-delà de 1 mois : IRM seulement si un geste suivrait (ACP/APS 2007).</translation>
    </message>
    <message>
        <source>Primary care: cancer &lt; 1%, fracture 4%, cauda equina 0.04%, infection 0.01%; steroids or DMT may add.</source>
        <translation>Soins primaires : cancer &lt; 1%, fracture 4%, queue de cheval 0,04%, infection 0,01% ; corticoïdes ou traitement de SEP peuvent y ajouter.</translation>
    </message>
    <message>
        <source>Not mechanical: assess the whole person, refer in time. WHO 2023 leaves out pain from disease.</source>
        <translation>Pas mécanique : évaluez toute la personne, adressez à temps. OMS 2023 laisse de côté la douleur due à une maladie.</translation>
    </message>
    <message>
        <source>Interferon beta: aches and flu-like illness can feel like back pain. Ask the timing with injections.</source>
        <translation>Interféron bêta : courbatures et état grippal peuvent ressembler à une lombalgie. Demandez le lien avec les injections.</translation>
    </message>
    <message>
        <source>Glatiramer: anaphylaxis, even years in. Do not blame the analgesic first; have a plan.</source>
        <translation>Glatiramère : anaphylaxie, même après des années. N’accusez pas d’abord l’antalgique ; ayez un plan.</translation>
    </message>
    <message>
        <source>Fumarate: kidney function is to be watched, with an NSAID all the more.</source>
        <translation>Fumarate : la fonction rénale est à surveiller, d’autant plus avec un AINS.</translation>
    </message>
    <message>
        <source>Teriflunomide can harm nerves and look like a root or MS: glove-and-stocking loss? Discuss stopping.</source>
        <translation>Le tériflunomide peut léser des nerfs et ressembler à une racine ou à la SEP : perte en gants et chaussettes ? Discutez l’arrêt.</translation>
    </message>
    <message>
        <source>Carbamazepine or another inducer may lower teriflunomide: ask the MS team.</source>
        <translation>La carbamazépine ou un autre inducteur peut baisser le tériflunomide : demandez à l’équipe SEP.</translation>
    </message>
    <message>
        <source>Siponimod is not started with what slows the heart or prolongs QT: heart block. ECG, cardiology.</source>
        <translation>Le siponimod ne se commence pas avec ce qui ralentit le cœur ou allonge le QT : bloc. ECG, cardiologie.</translation>
    </message>
    <message>
        <source>Carbamazepine and like inducers lower siponimod and ponesimod: avoid them; ask the MS team.</source>
        <translation>La carbamazépine et inducteurs semblables baissent siponimod et ponésimod : évitez-les ; demandez à l’équipe SEP.</translation>
    </message>
    <message>
        <source>Fingolimod with an SSRI: no more slowing at the first dose in over 3,300 people; still take an ECG.</source>
        <translation>Fingolimod avec un ISRS : pas plus de ralentissement à la première dose chez plus de 3 300 personnes ; faites tout de même un ECG.</translation>
    </message>
    <message>
        <source>Ozanimod with an MAO inhibitor is contraindicated; 14 days must lie between them.</source>
        <translation>Ozanimod avec un inhibiteur de la MAO est contre-indiqué ; 14 jours doivent les séparer.</translation>
    </message>
    <message>
        <source>Cladribine with a clearance below 60: ruled out (EU-type label). Check it; an NSAID may lower it further.</source>
        <translation>Cladribine avec une clairance sous 60 : exclue (notice de type européen). Vérifiez-la ; un AINS peut la baisser encore.</translation>
    </message>
    <message>
        <source>Carbamazepine adds to what cladribine does to the blood: blood count.</source>
        <translation>La carbamazépine ajoute à ce que la cladribine fait au sang : numération.</translation>
    </message>
    <message>
        <source>No enzyme interactions expected; what matters is infection.</source>
        <translation>Pas d’interaction enzymatique attendue ; c’est l’infection qui compte.</translation>
    </message>
    <message>
        <source>The label lists no interaction with these medicines for pain.</source>
        <translation>La notice ne cite aucune interaction avec ces médicaments de la douleur.</translation>
    </message>
    <message>
        <source>Alemtuzumab, even past 48 months: back or flank pain with bruises or bloody urine: bloods that day.</source>
        <translation>Alemtuzumab, même au-delà de 48 mois : douleur du dos ou du flanc avec bleus ou urine sanglante : bilan le jour même.</translation>
    </message>
    <message>
        <source>This therapy weakens immunity: signs of infection weigh more.</source>
        <translation>Ce traitement affaiblit l’immunité : les signes d’infection pèsent plus.</translation>
    </message>
    <message>
        <source>Interferon beta and glatiramer do not weaken immunity: signs of infection weigh as in anyone.</source>
        <translation>Interféron bêta et glatiramère n’affaiblissent pas l’immunité : les signes d’infection pèsent comme chez tous.</translation>
    </message>
    <message>
        <source>Cladribine is not started during long steroid use; short courses are allowed. Tell the MS team.</source>
        <translation>La cladribine ne se commence pas pendant une longue corticothérapie ; de courtes cures sont permises. Prévenez l’équipe SEP.</translation>
    </message>
    <message>
        <source>With ocrelizumab steroids only as relapse courses: tell the MS team.</source>
        <translation>Avec l’ocrélizumab, corticoïdes seulement en cures de poussée : prévenez l’équipe SEP.</translation>
    </message>
    <message>
        <source>Back pain, urine infection and relapse are labelled effects of dalfampridine: ask when it began.</source>
        <translation>Mal de dos, infection urinaire et poussée sont des effets notés de la dalfampridine : demandez quand cela a commencé.</translation>
    </message>
    <message>
        <source>Dalfampridine over 10 mg twice a day, 12 h apart: never double a dose.</source>
        <translation>Dalfampridine au-dessus de 10 mg deux fois par jour, à 12 h d’écart : ne jamais doubler une dose.</translation>
    </message>
    <message>
        <source>Dalfampridine after a seizure is ruled out: call the MS team.</source>
        <translation>La dalfampridine après une crise est exclue : appelez l’équipe SEP.</translation>
    </message>
    <message>
        <source>Dalfampridine with a clearance of 50 or less (eGFR stands in); clearance before any NSAID. MS team.</source>
        <translation>Dalfampridine avec une clairance de 50 ou moins (le DFGe en tient lieu) : clairance avant tout AINS. Équipe SEP.</translation>
    </message>
    <message>
        <source>Dalfampridine with a clearance of 50–80: EU texts differ, none below 80 or below 50. Follow your label.</source>
        <translation>Dalfampridine avec une clairance de 50–80 : les textes européens diffèrent, aucune sous 80 ou sous 50. Suivez votre notice.</translation>
    </message>
    <message>
        <source>Dalfampridine with cimetidine or another OCT2 inhibitor: it builds up, seizures. Not together.</source>
        <translation>Dalfampridine avec cimétidine ou autre inhibiteur d’OCT2 : elle s’accumule, convulsions. Pas ensemble.</translation>
    </message>
    <message>
        <source>Nabiximols while breastfeeding or after psychosis: contraindicated. Ask its prescriber.</source>
        <translation>Nabiximols en allaitement ou après une psychose : contre-indiqué. Demandez à son prescripteur.</translation>
    </message>
    <message>
        <source>Nabiximols after psychosis: contraindicated. Ask about it.</source>
        <translation>Nabiximols après une psychose : contre-indiqué. Demandez-la.</translation>
    </message>
    <message>
        <source>NICE NG59, ACP 2017, the Lancet 2018 and WHO 2023 (pain over 3 months) agree.</source>
        <translation>NICE NG59, ACP 2017, le Lancet 2018 et OMS 2023 (douleur de plus de 3 mois) concordent.</translation>
    </message>
    <message>
        <source>NICE NG59: consider sorting by risk at the first visit, such as STarT Back; the source is silent.</source>
        <translation>NICE NG59 : envisagez un tri par risque à la première consultation, comme STarT Back ; la source n’en dit rien.</translation>
    </message>
    <message>
        <source>NICE NG59, WHO 2023 (pain over 3 months): no TENS, traction, ultrasound or belts as routine.</source>
        <translation>NICE NG59, OMS 2023 (douleur de plus de 3 mois) : ni TENS, ni traction, ni ultrasons, ni ceintures de routine.</translation>
    </message>
    <message>
        <source>NICE NG59: consider a group programme; the source asks for a personal, supervised one.</source>
        <translation>NICE NG59 : envisagez un programme de groupe ; la source en demande un personnel, supervisé.</translation>
    </message>
    <message>
        <source>ACP 2017 supports heat too; the source leaves out heat sensitivity and numb skin in MS.</source>
        <translation>ACP 2017 soutient aussi la chaleur ; la source omet la sensibilité à la chaleur et la peau engourdie dans la SEP.</translation>
    </message>
    <message>
        <source>FDA label: 400 mg every 4–6 h comes to 2,400 mg a day at most; the 3,200 mg does not fit it.</source>
        <translation>Notice FDA : 400 mg toutes les 4–6 h font 2 400 mg par jour au plus ; les 3 200 mg n’y tiennent pas.</translation>
    </message>
    <message>
        <source>NICE NG59: consider gastroprotection with an oral NSAID; the source is silent.</source>
        <translation>NICE NG59 : envisagez une gastroprotection avec un AINS oral ; la source n’en dit rien.</translation>
    </message>
    <message>
        <source>ACP 2017 no longer recommends it; NICE NG59: not alone; PACE 2014: no better than placebo.</source>
        <translation>ACP 2017 ne le recommande plus ; NICE NG59 : pas seul ; PACE 2014 : pas mieux qu’un placebo.</translation>
    </message>
    <message>
        <source>WHO 2023 (pain over 3 months): no recommendation on paracetamol, for want of evidence.</source>
        <translation>OMS 2023 (douleur de plus de 3 mois) : pas de recommandation sur le paracétamol, faute de preuves.</translation>
    </message>
    <message>
        <source>ACP 2017: in acute pain only; WHO 2023 (over 3 months): against; label: no use in spasm from the CNS.</source>
        <translation>ACP 2017 : douleur aiguë seulement ; OMS 2023 (plus de 3 mois) : contre ; notice : sans usage dans la contracture d’origine centrale.</translation>
    </message>
    <message>
        <source>NICE NG59: only with exercise; ACP 2017: from the acute phase on; WHO 2023 (over 3 months): may offer.</source>
        <translation>NICE NG59 : seulement avec exercice ; ACP 2017 : dès la phase aiguë ; OMS 2023 (plus de 3 mois) : peut être proposée.</translation>
    </message>
    <message>
        <source>NICE NG59: do not offer acupuncture; ACP 2017 and WHO 2023 (pain over 3 months) allow it.</source>
        <translation>NICE NG59 : ne pas proposer l’acupuncture ; ACP 2017 et OMS 2023 (douleur de plus de 3 mois) l’admettent.</translation>
    </message>
    <message>
        <source>NICE NG59: psychological therapy only as part of a package with exercise.</source>
        <translation>NICE NG59 : thérapie psychologique seulement dans un ensemble avec exercice.</translation>
    </message>
    <message>
        <source>NICE NG59: no gabapentinoid for sciatica; WHO 2023 (over 3 months): against. CG173: for central MS pain.</source>
        <translation>NICE NG59 : pas de gabapentinoïde pour la sciatique ; OMS 2023 (plus de 3 mois) : contre. CG173 : pour la douleur centrale de SEP.</translation>
    </message>
    <message>
        <source>NICE NG59: no tricyclic for low back pain; central MS nerve pain is another matter (CG173).</source>
        <translation>NICE NG59 : pas de tricyclique pour la lombalgie ; la douleur nerveuse centrale de SEP est autre chose (CG173).</translation>
    </message>
    <message>
        <source>WHO 2023 (pain over 3 months): against tricyclics and SNRIs in routine care, conditionally.</source>
        <translation>OMS 2023 (douleur de plus de 3 mois) : contre tricycliques et IRSN en soins courants, sous conditions.</translation>
    </message>
    <message>
        <source>ACP 2017: a second-line choice; NICE NG59: do not offer an SNRI for low back pain.</source>
        <translation>ACP 2017 : un choix de deuxième ligne ; NICE NG59 : ne pas proposer un IRSN pour la lombalgie.</translation>
    </message>
    <message>
        <source>ACP 2017: second line; NICE NG59: no opioid if chronic, not routine if acute; WHO (over 3 months): against.</source>
        <translation>ACP 2017 : deuxième ligne ; NICE NG59 : pas d’opioïde si chronique, pas de routine si aigu ; OMS (plus de 3 mois) : contre.</translation>
    </message>
    <message>
        <source>WHO 2023 speaks only of pain over 3 months: not yet of this person’s.</source>
        <translation>OMS 2023 ne parle que de douleur de plus de 3 mois : pas encore celle de cette personne.</translation>
    </message>
    <message>
        <source>Other lists (ACP/APS, NICE) add fracture, aortic aneurysm, axial SpA, transverse myelitis.</source>
        <translation>D’autres listes (ACP/APS, NICE) ajoutent fracture, anévrisme aortique, SpA axiale, myélite transverse.</translation>
    </message>
    <message>
        <source>Cochrane 2022: in radicular pain a small short-term gain, 0.6 of 10. A relapse is another matter.</source>
        <translation>Cochrane 2022 : dans la douleur radiculaire un petit gain à court terme, 0,6 sur 10. Une poussée est autre chose.</translation>
    </message>
    <message>
        <source>BMJ 2025: chronic (3+ months) spine pain in anyone, axial and radicular; it is not about MS.</source>
        <translation>BMJ 2025 : douleur rachidienne chronique (3+ mois) chez tous, axiale et radiculaire ; il ne s’agit pas de SEP.</translation>
    </message>
    <message>
        <source>NICE NG59: denervation in chosen chronic pain of 5+ of 10; epidural in acute severe sciatica.</source>
        <translation>NICE NG59 : dénervation dans une douleur chronique choisie de 5+ sur 10 ; péridurale dans une sciatique aiguë sévère.</translation>
    </message>
    <message>
        <source>NICE NG59: decompression may be considered for sciatica that does not settle.</source>
        <translation>NICE NG59 : une décompression peut être envisagée pour une sciatique qui ne cède pas.</translation>
    </message>
    <message>
        <source>Labels do name some: S1P and QT, teriflunomide and liver, alemtuzumab and platelets, cladribine timing.</source>
        <translation>Des notices en nomment : S1P et QT, tériflunomide et foie, alemtuzumab et plaquettes, horaires de la cladribine.</translation>
    </message>
    <message>
        <source>Nobody is given a systemic corticosteroid for the back</source>
        <translation>Personne ne reçoit de corticoïde général pour le dos</translation>
    </message>
    <message>
        <source>Nobody is advised prolonged bed rest</source>
        <translation>Le repos au lit prolongé n’est conseillé à personne</translation>
    </message>
    <message>
        <source>Nobody is sent for an injection or ablation for axial pain</source>
        <translation>Personne n’est envoyé pour injection ou ablation pour douleur axiale</translation>
    </message>
    <message>
        <source>Without a red flag, routine imaging is always advised against</source>
        <translation>Sans drapeau rouge, l’imagerie de routine est toujours déconseillée</translation>
    </message>
    <message>
        <source>Without a progressive deficit, surgery is always advised against</source>
        <translation>Sans déficit qui progresse, la chirurgie est toujours déconseillée</translation>
    </message>
    <message>
        <source>No relaxant is recommended once either count has reached 14 days</source>
        <translation>Aucun myorelaxant n’est recommandé dès qu’un des comptes atteint 14 jours</translation>
    </message>
    <message>
        <source>A relaxant that has run beyond 14 days is always to be stopped</source>
        <translation>Un myorelaxant au-delà de 14 jours est toujours à arrêter</translation>
    </message>
    <message>
        <source>Extending a relaxant beyond 1–2 weeks is always advised against</source>
        <translation>Prolonger un myorelaxant au-delà de 1–2 semaines est toujours déconseillé</translation>
    </message>
    <message>
        <source>Days of a relaxant still to come and days used are at most 14 together</source>
        <translation>Jours de myorelaxant à venir et jours pris font au plus 14 ensemble</translation>
    </message>
    <message>
        <source>Each of these alone makes an emergency, whatever else is answered</source>
        <translation>Chacun de ceux-ci seul fait une urgence vitale, quoi qu’on réponde d’autre</translation>
    </message>
    <message>
        <source>Each of these alone makes the visit urgent, whatever else is answered</source>
        <translation>Chacun de ceux-ci seul rend la consultation urgente, quoi qu’on réponde d’autre</translation>
    </message>
    <message>
        <source>Each of these pairs makes the visit urgent, whatever else is answered</source>
        <translation>Chacune de ces paires rend la consultation urgente, quoi qu’on réponde d’autre</translation>
    </message>
    <message>
        <source>A progressive deficit always calls the specialist at once</source>
        <translation>Un déficit qui progresse appelle toujours le spécialiste tout de suite</translation>
    </message>
    <message>
        <source>A cauda equina sign always sends to emergency, whatever MS was like before</source>
        <translation>Un signe de queue de cheval envoie toujours aux urgences, quelle qu’ait été la SEP</translation>
    </message>
    <message>
        <source>No answer that adds a red flag or an urgent matter lowers urgency or takes a warning back</source>
        <translation>Aucune réponse qui ajoute un drapeau rouge ou une urgence n’abaisse l’urgence ni ne retire une alerte</translation>
    </message>
    <message>
        <source>Imaging is never advised against while something urgent, or a red flag, is possible</source>
        <translation>L’imagerie n’est jamais déconseillée tant qu’une urgence, ou un drapeau rouge, est possible</translation>
    </message>
    <message>
        <source>While something is urgent, every routine measure is on hold</source>
        <translation>Tant que quelque chose est urgent, toute mesure de routine est en attente</translation>
    </message>
    <message>
        <source>While nothing is urgent, no routine measure is on hold</source>
        <translation>Tant que rien n’est urgent, aucune mesure de routine n’est en attente</translation>
    </message>
    <message>
        <source>Nothing is both recommended and to be avoided</source>
        <translation>Rien n’est à la fois recommandé et à éviter</translation>
    </message>
    <message>
        <source>No medicine or measure is recommended while a fact that blocks it is true, or still possible</source>
        <translation>Aucun médicament ni mesure n’est recommandé tant qu’une donnée qui le bloque est vraie, ou encore possible</translation>
    </message>
    <message>
        <source>In every regimen the start and the usual dose are within the single dose, and that within the day's</source>
        <translation>Dans chaque posologie, la dose de départ et la dose usuelle tiennent dans la dose unique, et celle-ci dans celle du jour</translation>
    </message>
    <message>
        <source>Ibuprofen: at most 2,400 mg a day</source>
        <translation>Ibuprofène : au plus 2 400 mg par jour</translation>
    </message>
    <message>
        <source>Ibuprofen: at most 400 mg at once</source>
        <translation>Ibuprofène : au plus 400 mg à la fois</translation>
    </message>
    <message>
        <source>Acetaminophen: at most 3,000 mg a day, from all products together</source>
        <translation>Paracétamol : au plus 3 000 mg par jour, tous produits ensemble</translation>
    </message>
    <message>
        <source>Acetaminophen: at most 2,000 mg a day with liver disease or heavy alcohol</source>
        <translation>Paracétamol : au plus 2 000 mg par jour avec maladie du foie ou excès d’alcool</translation>
    </message>
    <message>
        <source>Acetaminophen: at most 2,000 mg a day with an enzyme inducer or teriflunomide</source>
        <translation>Paracétamol : au plus 2 000 mg par jour avec un inducteur enzymatique ou le tériflunomide</translation>
    </message>
    <message>
        <source>Cyclobenzaprine: at most 30 mg a day</source>
        <translation>Cyclobenzaprine : au plus 30 mg par jour</translation>
    </message>
    <message>
        <source>Cyclobenzaprine: at most 5 mg at once with mild liver impairment</source>
        <translation>Cyclobenzaprine : au plus 5 mg à la fois avec atteinte hépatique légère</translation>
    </message>
    <message>
        <source>Gabapentin: at most 1,800 mg a day</source>
        <translation>Gabapentine : au plus 1 800 mg par jour</translation>
    </message>
    <message>
        <source>Gabapentin: at most 1,400 mg a day below 60 mL/min</source>
        <translation>Gabapentine : au plus 1 400 mg par jour sous 60 mL/min</translation>
    </message>
    <message>
        <source>Gabapentin: at most 700 mg a day to 30 mL/min</source>
        <translation>Gabapentine : au plus 700 mg par jour jusqu’à 30 mL/min</translation>
    </message>
    <message>
        <source>Gabapentin: at most 300 mg a day to 15 mL/min or on dialysis</source>
        <translation>Gabapentine : au plus 300 mg par jour jusqu’à 15 mL/min ou en dialyse</translation>
    </message>
    <message>
        <source>Amitriptyline: at most 75 mg a day</source>
        <translation>Amitriptyline : au plus 75 mg par jour</translation>
    </message>
    <message>
        <source>Duloxetine: at most 60 mg a day</source>
        <translation>Duloxétine : au plus 60 mg par jour</translation>
    </message>
    <message>
        <source>Tramadol: at most 400 mg a day</source>
        <translation>Tramadol : au plus 400 mg par jour</translation>
    </message>
    <message>
        <source>Tramadol: at most 300 mg a day over 75 years</source>
        <translation>Tramadol : au plus 300 mg par jour au-delà de 75 ans</translation>
    </message>
    <message>
        <source>Tramadol: at most 200 mg a day below 30 mL/min or on dialysis</source>
        <translation>Tramadol : au plus 200 mg par jour sous 30 mL/min ou en dialyse</translation>
    </message>
    <message>
        <source>Tramadol: at most 100 mg a day with severe liver impairment</source>
        <translation>Tramadol : au plus 100 mg par jour avec atteinte hépatique sévère</translation>
    </message>
    <message>
        <source>Everyone in scope gets a status for each of the statements, and a number in each column of a regimen</source>
        <translation>Chacun dans le champ reçoit un statut pour chaque énoncé, et un nombre dans chaque colonne d’une posologie</translation>
    </message>
    <message>
        <source>Every row of a rule, every fact, every alert and every number of a regimen is true of someone</source>
        <translation>Chaque ligne d’une règle, chaque donnée, chaque alerte et chaque nombre d’une posologie est vrai pour quelqu’un</translation>
    </message>
    <message>
        <source>While an answer is open nothing is settled that a way of answering it would turn</source>
        <translation>Tant qu’une réponse est ouverte, rien n’est décidé qu’une façon d’y répondre changerait</translation>
    </message>
</context>
</TS>
