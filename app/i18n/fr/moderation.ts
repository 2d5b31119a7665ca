import type es from "../es/moderation.ts";

export default {
  "moderation.rule.missing": "Choisissez la règle qui n’a pas été respectée",
  "moderation.reason.missing": "Écrivez vos raisons : la personne qui a écrit ceci les lira",
  "moderation.report.rule.missing": "Choisissez la règle qui, selon vous, n’a pas été respectée",
  "moderation.letter.approve.subject":
    "{kind, select, entry {Votre réponse est publiée} proposal {Votre proposition est publiée} other {Votre argument est publié}}",
  "moderation.letter.approve":
    "La modération a relu {kind, select, entry {une réponse que vous avez envoyée} proposal {une proposition que vous avez envoyée} other {un argument que vous avez envoyé}} à la consultation « {consultation} ». Tout le monde peut désormais lire ce que vous avez écrit, et cela compte.",
  "moderation.letter.hide.subject":
    "{kind, select, entry {Votre réponse n’est plus affichée} proposal {Votre proposition n’est plus affichée} other {Votre argument n’est plus affiché}}",
  "moderation.letter.hide":
    "La modération a masqué {kind, select, entry {une réponse que vous avez envoyée} proposal {une proposition que vous avez envoyée} other {un argument que vous avez envoyé}} à la consultation « {consultation} ».",
  "moderation.letter.restore.subject":
    "{kind, select, entry {Votre réponse est de nouveau affichée} proposal {Votre proposition est de nouveau affichée} other {Votre argument est de nouveau affiché}}",
  "moderation.letter.restore":
    "La modération a republié {kind, select, entry {une réponse que vous avez envoyée} proposal {une proposition que vous avez envoyée} other {un argument que vous avez envoyé}} à la consultation « {consultation} ». Tout est comme avant.",
  "moderation.letter.rule": "Règle : {title}. {text}",
  "moderation.letter.reason": "Raisons de la modération : {reason}",
  "moderation.letter.kept":
    "Rien n’a été effacé : vous et la modération pouvez toujours lire ce texte, personne d’autre ne le peut, et il peut être republié.",
  "moderation.letter.kept-part":
    "Ce qui a été masqué n’a pas été effacé : le passage est conservé sous forme chiffrée, et personne ne peut le lire, sauf vous et, si vous déposez un recours, la personne qui en décidera.",
  "moderation.letter.link": "Voir ce que vous avez écrit et ce qui a été décidé",
  "moderation.letter.hide-part.subject":
    "{kind, select, entry {Une partie de votre réponse n’est plus affichée} proposal {Une partie de votre proposition n’est plus affichée} other {Une partie de votre argument n’est plus affichée}}",
  "moderation.letter.hide-part":
    "La modération a masqué une partie {kind, select, entry {d’une réponse que vous avez envoyée} proposal {d’une proposition que vous avez envoyée} other {d’un argument que vous avez envoyé}} à la consultation « {consultation} ». Le reste peut toujours être lu et compte comme avant.",
  "moderation.letter.move.subject": "Votre réponse a été déplacée vers une autre question",
  "moderation.letter.move":
    "La modération a déplacé une réponse que vous avez envoyée à la consultation « {consultation} » vers une autre question de la même consultation : « {title} ». Votre texte n’a pas changé, et il y est compté.",
  "moderation.letter.merge.subject": "Votre proposition a été fusionnée avec une autre",
  "moderation.letter.merge":
    "Avec votre accord, la modération a fusionné la proposition que vous avez envoyée à la consultation « {consultation} » avec une autre : « {title} ». La vôtre est conservée avec ses votes et ses arguments, et sa page renvoie à l’autre.",
  "moderation.letter.label.subject":
    "{kind, select, entry {Votre réponse porte désormais une étiquette} proposal {Votre proposition porte désormais une étiquette} other {Votre argument porte désormais une étiquette}}",
  "moderation.letter.label":
    "La modération a mis une étiquette sur {kind, select, entry {une réponse que vous avez envoyée} proposal {une proposition que vous avez envoyée} other {un argument que vous avez envoyé}} à la consultation « {consultation} » : « {label} ». Le texte peut toujours être lu et compte comme avant.",
  "moderation.letter.close-thread.subject":
    "{kind, select, proposal {Votre proposition ne reçoit plus d’arguments} other {Votre argument ne reçoit plus de réponses}}",
  "moderation.letter.close-thread":
    "La modération a fermé la discussion sur {kind, select, proposal {une proposition que vous avez envoyée} other {un argument que vous avez envoyé}} à la consultation « {consultation} ». Ce qui a été écrit peut toujours être lu ; on ne peut plus rien ajouter.",
  "moderation.letter.suspend.subject": "Votre participation est suspendue en partie",
  "moderation.letter.suspend":
    "En raison {kind, select, entry {d’une réponse que vous avez envoyée} proposal {d’une proposition que vous avez envoyée} other {d’un argument que vous avez envoyé}} à la consultation « {consultation} », vous ne pouvez envoyer ni propositions, ni arguments, ni signalements dans les consultations de l’autorité « {authority} » jusqu’au {until}. Vous pouvez toujours voter et répondre ; la modération lira le texte de vos réponses avant sa publication.",
  "moderation.letter.reverse.subject": "Une décision sur ce que vous avez écrit est annulée",
  "moderation.letter.reverse":
    "La modération est revenue sur une décision concernant {kind, select, entry {une réponse que vous avez envoyée} proposal {une proposition que vous avez envoyée} other {un argument que vous avez envoyé}} à la consultation « {consultation} » : {reversed, select, part {ce qui avait été masqué peut de nouveau être lu} move {la réponse revient à sa question} merge {la proposition n’est plus fusionnée avec une autre} label {l’étiquette est retirée} thread {la discussion est de nouveau ouverte} other {la suspension a pris fin}}.",
  "moderation.letter.by":
    "{prompt, select, signal {{people, select, two {Deux personnes de la modération ont pris cette décision, après un signal automatique. Le signal seul ne décide de rien.} other {Une personne de la modération a pris cette décision, après un signal automatique. Le signal seul ne décide de rien.}}} other {{people, select, two {Deux personnes de la modération ont pris cette décision, et non un programme.} other {Une personne de la modération a pris cette décision, et non un programme.}}}}",
  "moderation.letter.appeal":
    "Si vous n’êtes pas d’accord, vous pouvez déposer un recours, une seule fois et avec vos mots, jusqu’au {until} inclus. Le lien se trouve dans « {page} », à côté de votre texte. Une autre personne décidera.",
  "moderation.letter.record": "La décision dans le registre public, sans votre texte ni votre nom",
  "moderation.letter.merge-request.subject": "Votre proposition peut-elle être fusionnée avec une autre ?",
  "moderation.letter.merge-request":
    "La modération vous demande si votre proposition « {title} », dans la consultation « {consultation} », peut être fusionnée avec une autre qui demande à peu près la même chose : « {into} ».",
  "moderation.letter.merge-request.choice":
    "C’est vous qui décidez. Si vous dites oui, la vôtre est conservée avec ses votes et ses arguments, et sa page renvoie à l’autre ; chaque personne qui a voté décide si elle vote de la même façon sur l’autre. Si vous dites non, ou ne répondez pas, rien ne change.",
  "moderation.letter.merge-request.link": "Lire l’autre et répondre",
  "moderation.letter.voters.subject":
    "Une proposition sur laquelle vous avez voté a été fusionnée avec une autre",
  "moderation.letter.voters":
    "La proposition « {title} », dans la consultation « {consultation} », a été fusionnée avec une autre, avec l’accord de la personne qui l’a écrite : « {into} ».",
  "moderation.letter.voters.vote":
    "Votre vote reste sur la première et ne compte pas pour l’autre. Si vous le souhaitez, vous pouvez voter de la même façon sur l’autre ; sinon, vous n’avez rien à faire.",
  "moderation.letter.voters.link": "Voir les deux et décider de votre vote",
  "moderation.kind.entry": "Réponse",
  "moderation.kind.proposal": "Proposition",
  "moderation.kind.argument": "Argument",
  "moderation.kinds.entry": "Réponses",
  "moderation.kinds.proposal": "Propositions",
  "moderation.kinds.argument": "Arguments",
  "moderation.rule": "Règle",
  "moderation.report.title": "Signaler à la modération",
  "moderation.report.lead":
    "Dites-nous quelle règle ce texte ne respecte pas. Une personne le lira et décidera.",
  "moderation.report.rule": "Quelle règle n’est pas respectée ?",
  "moderation.report.rule.hint":
    "Ne pas être d’accord n’est pas une raison de signaler : vous pouvez voter ou argumenter.",
  "moderation.report.words": "Voulez-vous ajouter quelque chose ?",
  "moderation.report.words.hint": "Seule la modération le lit. Vous n’avez pas à dire qui vous êtes.",
  "moderation.report.submit": "Envoyer le signalement",
  "moderation.report.refused":
    "Ceci a changé pendant que vous écriviez, et votre signalement n’a pas pu être reçu",
  "moderation.report.not-shown.title": "Ceci n’est plus affiché",
  "moderation.report.not-shown.text": "Plus personne ne peut le lire : il n’y a rien à signaler.",
  "moderation.report.already.title": "Vous avez déjà signalé ceci",
  "moderation.report.already.text":
    "Une fois suffit, même si la personne qui l’a écrit le modifie ensuite : chaque signalement est lu, et en envoyer d’autres ne change pas la décision.",
  "moderation.report.back": "Revenir à votre lecture",
  "moderation.report.readers":
    "{count, plural, one {Signalé par # personne} many {Signalé par # de personnes} other {Signalé par # personnes}}, pour {rules, plural, one {# règle} many {# de règles} other {# règles}}",
  "moderation.report.reader":
    "{made, plural, one {Le seul signalement de cette personne ici en {days, number} jours} many {# de signalements de cette personne ici en {days, number} jours} other {# signalements de cette personne ici en {days, number} jours}} ; {decided, plural, =0 {aucun n’est encore décidé} one {# décidé, {followed, plural, =0 {non suivi} other {suivi}}} many {# de décidés, {followed, plural, =0 {aucun suivi} one {# suivi} many {# de suivis} other {# suivis}} ({share})} other {# décidés, {followed, plural, =0 {aucun suivi} one {# suivi} many {# de suivis} other {# suivis}} ({share})}}",
  "moderation.report.rarely": "Presque jamais suivis : n’ajoute pas d’urgence",
  "moderation.report.yours": "Voir vos signalements et ce qui a été décidé",
  "moderation.report.yours.text":
    "Nous ne vous écrivons pas : votre signalement ne porte pas votre nom. Ce qui est décidé se lit, depuis ce navigateur ou avec votre compte, dans « Vos signalements ».",
  "moderation.report.suspended": "Pendant votre suspension, nous ne pouvons pas recevoir vos signalements",
  "moderation.received.title": "Nous avons reçu votre signalement",
  "moderation.received.lead": "Merci de prendre soin de la discussion. Vous n’avez rien d’autre à faire.",
  "moderation.received.next": "La suite",
  "moderation.received.read.title": "Une personne de la modération le lit",
  "moderation.received.read.text":
    "Elle voit le texte dans son contexte et tous les signalements, mais pas qui les a envoyés.",
  "moderation.received.decide.title": "Elle décide selon les règles",
  "moderation.received.decide.text":
    "Si une décision est prise, la personne qui l’a écrit reçoit la règle et les raisons. Si aucune règle n’est enfreinte, le texte reste affiché, et vous pouvez demander une fois qu’une autre personne de la modération le revoie.",
  "moderation.received.count.title": "C’est compté",
  "moderation.received.count.text":
    "La consultation publie combien de signalements elle a reçus, combien de textes ont été masqués et selon quelle règle :",
  "moderation.duration.hours":
    "{hours, plural, =0 {moins d’une heure} one {# heure} many {# d’heures} other {# heures}}",
  "moderation.duration.days": "{days, plural, one {# jour} many {# de jours} other {# jours}}",
  "moderation.queue.title": "Modération",
  "moderation.queue.waiting":
    "{count, plural, =0 {Rien n’attend de décision.} one {# cas attend une décision.} many {# de cas attendent une décision.} other {# cas attendent une décision.}}",
  "moderation.queue.none": "Aucun cas ne correspond à votre choix",
  "moderation.queue.all": "Voir tous les cas",
  "moderation.queue.empty.title": "Il n’y a rien à relire",
  "moderation.queue.empty.text":
    "Ici apparaît ce qui est signalé, et ce qui attend d’être publié dans les consultations qui le demandent.",
  "moderation.filter.consultation": "Consultation",
  "moderation.filter.kind": "Type",
  "moderation.filter.rule": "Règle signalée",
  "moderation.filter.order": "Ordre",
  "moderation.filter.all": "Toutes",
  "moderation.filter.everything": "Tout",
  "moderation.filter.any-rule": "Toutes",
  "moderation.filter.submit": "Afficher",
  "moderation.order.urgent": "Les urgents d’abord",
  "moderation.order.oldest": "Les plus anciens d’abord",
  "moderation.urgent": "Urgent",
  "moderation.pending": "Pas encore publié",
  "moderation.reports":
    "{count, plural, one {# signalement} many {# de signalements} other {# signalements}}",
  "moderation.reported-as": "Signalé pour : {rules}",
  "moderation.waits": "Attend depuis {duration}",
  "moderation.open": "Examiner le cas",
  "moderation.case.title":
    "{kind, select, entry {Examiner une réponse} proposal {Examiner une proposition} argument {Examiner un argument} other {Examiner un cas}}",
  "moderation.visibility.published": "Publié",
  "moderation.visibility.pending": "Pas encore publié",
  "moderation.visibility.hidden": "Masqué",
  "moderation.visibility.merged": "Fusionné",
  "moderation.case.taken-back":
    "{kind, select, entry {La personne qui a écrit cette réponse l’a ensuite effacée} other {La personne qui a écrit cette proposition l’a ensuite retirée}}",
  "moderation.case.question": "Réponse à la question {number} :",
  "moderation.case.proposal":
    "{stance, select, for {Argument pour la proposition} against {Argument contre la proposition} question {Question sur la proposition} other {Commentaire sur la proposition}}",
  "moderation.case.parent": "En réponse à :",
  "moderation.case.reply": "Ce qui est examiné :",
  "moderation.case.from": "Depuis",
  "moderation.case.from.unknown": "Sans municipalité",
  "moderation.case.sent": "Envoyé",
  "moderation.case.place": "Lieu dont il est question",
  "moderation.case.public": "Le voir comme le public",
  "moderation.case.waiting": "En attente",
  "moderation.case.decisions": "Ce qui a été décidé avant",
  "moderation.decide.title": "Votre décision",
  "moderation.publish.title": "Publier",
  "moderation.publish.text": "Les règles sont respectées : le texte est affiché et compté dès maintenant.",
  "moderation.publish.submit": "Publier",
  "moderation.leave.title": "Le laisser publié",
  "moderation.leave.text":
    "{count, plural, =0 {Les règles sont respectées : ce que le programme a remarqué est examiné.} one {Les règles sont respectées : le signalement n’est pas retenu et il est clos.} many {Les règles sont respectées : les # de signalements ne sont pas retenus et sont clos.} other {Les règles sont respectées : les # signalements ne sont pas retenus et sont clos.}}",
  "moderation.leave.submit": "Le laisser publié",
  "moderation.hide.title": "Masquer",
  "moderation.hide.text":
    "Le texte n’est plus affiché ni compté. Il n’est pas effacé : la personne qui l’a écrit peut toujours le lire, avec la règle et vos raisons.",
  "moderation.hide.rule": "Règle qui n’est pas respectée",
  "moderation.hide.submit": "Masquer",
  "moderation.restore.title": "Republier",
  "moderation.restore.text":
    "Le texte est de nouveau affiché et compté, avec ses votes et ses arguments, à la place qu’il avait.",
  "moderation.restore.submit": "Republier",
  "moderation.reason": "Raisons",
  "moderation.reason.hint":
    "{language, select, es {La personne qui l’a écrit les lira : en espagnol, si possible.} pt {La personne qui l’a écrit les lira : en portugais, si possible.} en {La personne qui l’a écrit les lira : en anglais, si possible.} other {La personne qui l’a écrit les lira : en français, si possible.}}",
  "moderation.decide.nothing": "Il n’y a rien à décider à ce sujet pour le moment.",
  "moderation.decide.others": "Autres décisions",
  "moderation.decide.closed": "Cela ne peut plus être décidé ainsi",
  "moderation.label.title": "Ajouter une étiquette",
  "moderation.label.text": "Le texte reste visible et compté, avec une mention pour qui le lit.",
  "moderation.label.submit": "Ajouter l’étiquette",
  "moderation.label.which": "Étiquette",
  "moderation.label.missing": "Choisissez l’étiquette",
  "moderation.move.title": "Déplacer vers une autre question",
  "moderation.move.text":
    "Ce texte répond à une autre question de la consultation : il y est montré et compté.",
  "moderation.move.submit": "Déplacer vers cette question",
  "moderation.move.question": "Question à laquelle ce texte répond",
  "moderation.move.missing": "Choisissez la question",
  "moderation.merge.title": "Fusionner avec une autre proposition",
  "moderation.merge.text":
    "Elle demande la même chose qu’une autre. On pose la question à la personne qui l’a écrite : elle n’est fusionnée qu’avec son accord. Les votes ne sont pas transférés ; les personnes qui ont voté en sont informées.",
  "moderation.merge.submit": "Demander à la personne qui l’a écrite",
  "moderation.merge.into": "Proposition qui reste",
  "moderation.merge.into.hint": "Si elle n’est pas ici, cherchez-la par ses mots.",
  "moderation.merge.none": "Aucune proposition ne contient ces mots. Cherchez-en d’autres.",
  "moderation.merge.missing": "Choisissez la proposition qui reste",
  "moderation.merge.search": "Chercher parmi les propositions de la consultation",
  "moderation.merge.search.submit": "Chercher",
  "moderation.merge.waits": "On a demandé si elle peut être fusionnée avec une autre",
  "moderation.merge.waits.text": "Demandé le {when}. Tant qu’il n’y a pas de réponse, tout reste en l’état.",
  "moderation.hide-part.title": "Masquer une partie",
  "moderation.hide-part.text":
    "Le reste demeure visible et compté. À la place de chaque passage, on lit la règle qu’il enfreignait ; l’original est conservé chiffré, pour un recours seulement.",
  "moderation.hide-part.submit": "Masquer ces passages",
  "moderation.hide-part.found": "Données personnelles trouvées par le programme",
  "moderation.hide-part.kind.email": "Adresse électronique",
  "moderation.hide-part.kind.phone": "Téléphone",
  "moderation.hide-part.kind.id-number": "Numéro de pièce d’identité",
  "moderation.hide-part.kind.card": "Numéro de carte",
  "moderation.hide-part.kind.account": "Compte bancaire",
  "moderation.hide-part.kind.address": "Adresse d’un domicile",
  "moderation.hide-part.passages": "Mots à masquer",
  "moderation.hide-part.passages.hint":
    "Copiez ici les mots du texte, un passage par ligne. Ils sont masqués partout où ils figurent.",
  "moderation.hide-part.preview": "Voir le résultat",
  "moderation.hide-part.preview.again": "Revoir le résultat",
  "moderation.hide-part.preview.title": "Voici ce que le public lira",
  "moderation.hide-part.preview.text":
    "{count, plural, one {Un passage est masqué. Si c’est bien cela, confirmez plus bas.} many {# de passages sont masqués. Si c’est bien cela, confirmez plus bas.} other {# passages sont masqués. Si c’est bien cela, confirmez plus bas.}}",
  "moderation.hide-part.not-there":
    "Ceci ne figure pas dans le texte tel que vous l’avez écrit : « {passage} »",
  "moderation.hide-part.missing": "Choisissez ou copiez les mots à masquer",
  "moderation.hide-part.whole": "Il ne resterait rien à lire : masquez plutôt le tout",
  "moderation.close-thread.title": "Fermer la discussion",
  "moderation.close-thread.text": "Ce qui a été écrit reste lisible, et personne ne peut ajouter d’argument.",
  "moderation.close-thread.submit": "Fermer la discussion",
  "moderation.suspend.title": "Suspendre la personne qui l’a écrit",
  "moderation.suspend.text":
    "Pendant quelques jours, la personne ne peut ni proposer, ni argumenter, ni signaler dans les consultations de cette autorité. Ses réponses attendent d’être relues, et elle peut toujours voter. Ce texte reste tel quel.",
  "moderation.suspend.submit": "Suspendre",
  "moderation.suspend.days": "Combien de jours",
  "moderation.suspend.days.hint":
    "À partir de maintenant. Le maximum dépend de la règle : {days, plural, one {jusqu’à # jour} many {jusqu’à # de jours} other {jusqu’à # jours}}.",
  "moderation.suspend.missing": "Indiquez combien de jours, en chiffres",
  "moderation.restore.which": "Décision à annuler",
  "moderation.rule.second-person": "Demande l’accord d’une autre personne de la modération.",
  "moderation.rule.longest": "Jusqu’à {days, plural, one {# jour} many {# de jours} other {# jours}}.",
  "moderation.template.use": "Utiliser des raisons déjà écrites",
  "moderation.template.any-rule": "Pour toute règle",
  "moderation.case.signals": "Ce que le programme a remarqué",
  "moderation.author.title": "La personne qui l’a écrit, dans les consultations de cette autorité",
  "moderation.author.sent":
    "{sent, plural, one {Cette personne n’a envoyé que ceci.} many {Cette personne a envoyé # de contributions, avec celle-ci.} other {Cette personne a envoyé # contributions, avec celle-ci.}}",
  "moderation.author.none": "Rien n’a été décidé auparavant sur ses autres contributions.",
  "moderation.author.decided": "Toujours en vigueur : {outcomes}.",
  "moderation.author.count": "{outcome} : {count, number}",
  "moderation.author.latest": "Les dernières décisions sur ses autres contributions",
  "moderation.author.decision": "Décision",
  "moderation.author.date": "Jour",
  "moderation.author.reversed": "{outcome} (annulée depuis)",
  "moderation.undo.submit": "Annuler",
  "moderation.undo.until": "Jusqu’à {time} : comme si vous ne l’aviez pas décidé.",
  "moderation.undo.done": "Annulé : tout est comme avant votre décision",
  "moderation.undo.refused": "Cela ne peut plus être annulé",
  "moderation.second.asked": "Votre décision attend une autre personne",
  "moderation.second.wanted": "Une deuxième personne est demandée",
  "moderation.second.title": "Êtes-vous d’accord avec cette décision ?",
  "moderation.second.mine":
    "La règle demande deux personnes. Rien ne change tant qu’une autre personne de la modération n’est pas d’accord.",
  "moderation.second.answer": "Répondre",
  "moderation.second.since": "Demandé le",
  "moderation.second.reason": "Raisons que lira la personne qui l’a écrit :",
  "moderation.second.agrees": "Votre avis",
  "moderation.second.agrees.missing": "Indiquez si vous êtes d’accord",
  "moderation.second.agree": "Je suis d’accord : que ce soit fait",
  "moderation.second.decline": "Je ne suis pas d’accord : le cas reste ouvert",
  "moderation.second.note": "Note à la modération",
  "moderation.second.note.hint": "Seule la modération la lit.",
  "moderation.second.submit": "Envoyer mon avis",
  "moderation.second.gone": "Cette décision n’attend plus personne",
  "moderation.bulk.title": "Décider de plusieurs cas à la fois",
  "moderation.bulk.count":
    "{count, plural, =0 {Aucun des cas choisis ne peut être décidé ainsi.} one {# cas est concerné.} many {# de cas sont concernés.} other {# cas sont concernés.}}",
  "moderation.bulk.most":
    "Ce sont les {most, number} plus urgents : les autres restent pour une prochaine fois.",
  "moderation.bulk.left": "Restent de côté",
  "moderation.bulk.left.own-contribution":
    "{count, plural, one {# cas, parce que vous l’avez écrit} many {# de cas, parce que vous les avez écrits} other {# cas, parce que vous les avez écrits}}",
  "moderation.bulk.left.assigned":
    "{count, plural, one {# cas qu’une autre personne examine} many {# de cas que d’autres personnes examinent} other {# cas que d’autres personnes examinent}}",
  "moderation.bulk.left.not-allowed":
    "{count, plural, one {# cas d’une autorité pour laquelle vous ne modérez pas} many {# de cas d’autorités pour lesquelles vous ne modérez pas} other {# cas d’autorités pour lesquelles vous ne modérez pas}}",
  "moderation.bulk.left.already-decided":
    "{count, plural, one {# cas qui n’attend plus} many {# de cas qui n’attendent plus} other {# cas qui n’attendent plus}}",
  "moderation.bulk.left.second":
    "{count, plural, one {# cas qui attend une deuxième personne} many {# de cas qui attendent une deuxième personne} other {# cas qui attendent une deuxième personne}}",
  "moderation.bulk.sample":
    "{count, plural, one {Le cas} many {Quelques-uns des # de cas} other {Quelques-uns des # cas}}",
  "moderation.bulk.outcome": "Que décidez-vous pour tous ?",
  "moderation.bulk.outcome.approve": "Publier ou laisser publié",
  "moderation.bulk.outcome.hide": "Masquer",
  "moderation.bulk.outcome.label": "Ajouter une étiquette",
  "moderation.bulk.continue": "Continuer",
  "moderation.bulk.rule.hint":
    "Une seule règle pour tous. Celles qui demandent une deuxième personne s’appliquent cas par cas.",
  "moderation.bulk.reasons.hint":
    "Chacun les lit dans la langue où il a écrit. Une langue suffit : les autres liront celle-là.",
  "moderation.bulk.reasons.others": "Les mêmes raisons dans d’autres langues",
  "moderation.bulk.submit.approve":
    "{count, plural, one {Laisser publié # cas} many {Laisser publiés # de cas} other {Laisser publiés # cas}}",
  "moderation.bulk.submit.hide":
    "{count, plural, one {Masquer # cas} many {Masquer # de cas} other {Masquer # cas}}",
  "moderation.bulk.submit.label":
    "{count, plural, one {Étiqueter # cas} many {Étiqueter # de cas} other {Étiqueter # cas}}",
  "moderation.bulk.refused.nothing": "Aucun de ces cas ne peut plus être décidé",
  "moderation.bulk.refused.no-such-rule": "Choisissez une règle qui le permette",
  "moderation.bulk.progress.title": "Une décision sur plusieurs cas",
  "moderation.bulk.progress.of": "{count, plural, one {sur # cas} many {sur # de cas} other {sur # cas}}",
  "moderation.bulk.done": "Décidés",
  "moderation.bulk.waiting": "À décider",
  "moderation.bulk.refused": "Non décidés",
  "moderation.bulk.working":
    "Le programme applique votre décision cas par cas, avec les mêmes vérifications que si vous décidiez de chacun vous-même. Vous pouvez continuer autre chose.",
  "moderation.bulk.refresh": "Voir où cela en est",
  "moderation.bulk.finished": "Tout est décidé",
  "moderation.bulk.undo.submit": "Tout annuler",
  "moderation.bulk.undo.working": "Annulation en cours",
  "moderation.bulk.undo.done": "Annulé : tout est comme avant",
  "moderation.bulk.refused.list": "Ce qui n’a pas été décidé, et pourquoi",
  "moderation.bulk.refused.more":
    "{count, plural, one {et # autre} many {et # d’autres} other {et # autres}}",
  "moderation.bulk.undone-before": "Annulé avant d’arriver à ce cas",
  "moderation.bulk.all":
    "{count, plural, one {Ou décider du seul cas qui correspond à ce qui a été choisi dans la liste} many {Ou décider des # de cas qui correspondent à ce qui a été choisi dans la liste} other {Ou décider des # cas qui correspondent à ce qui a été choisi dans la liste}}",
  "moderation.bulk.undo.until": "Jusqu’à {time}.",
  "moderation.bulk.refused.why": "Pourquoi",
  "moderation.bulk.refused.case": "{kind} {number, number}",
  "moderation.bulk.them": "{count, plural, one {Le cas} many {Les # de cas} other {Les # cas}}",
  "moderation.merge.unlike": "Aucune autre proposition ne lui ressemble beaucoup : cherchez-la par ses mots.",
  "moderation.decision.reversed": "N’a plus d’effet",
  "moderation.decision.by-two": "Avec l’accord d’une autre personne",
  "moderation.decision.appeal":
    "{by, select, author {Recours de la personne qui a écrit} other {Réexamen demandé par la personne qui a signalé}} : {outcome, select, upheld {la décision a été maintenue} overturned {la décision a été annulée} other {à décider}}",
  "moderation.bulk.mine": "Vos décisions sur plusieurs cas à la fois",
  "moderation.take-back.title": "Annuler une décision",
  "moderation.take-back.text": "Ce qu’elle avait changé redevient comme avant.",
  "moderation.take-back.submit": "L’annuler",
  "moderation.own.title": "C’est vous qui avez écrit ceci",
  "moderation.own.text":
    "Personne ne décide de ses propres écrits : une autre personne de la modération le fera.",
  "moderation.decided.approve": "Vous avez décidé de le publier",
  "moderation.decided.hide": "Vous l’avez masqué",
  "moderation.decided.restore": "Vous avez annulé la décision antérieure",
  "moderation.decided.hide-part": "Vous avez masqué une partie",
  "moderation.decided.move": "Vous l’avez déplacé vers une autre question",
  "moderation.decided.merge": "Vous l’avez fusionnée avec une autre proposition",
  "moderation.decided.label": "Vous y avez mis une étiquette",
  "moderation.decided.close-thread": "Vous avez fermé la discussion",
  "moderation.decided.suspend": "Vous avez suspendu la personne qui l’a écrit",
  "moderation.decided.told":
    "Si cela a changé ce qui est affiché, la personne qui l’a écrit en est informée par courriel, si elle a un compte.",
  "moderation.decided.next": "Passer au cas suivant",
  "moderation.unsent.title": "Votre décision n’a pas été enregistrée",
  "moderation.unsent.text": "Les raisons que vous aviez écrites :",
  "moderation.refused.erased":
    "L’administration a effacé ceci sur ordre légal : il n’y a plus rien à décider",
  "moderation.refused.already-decided":
    "Une autre personne de la modération a décidé pendant votre lecture. Voyez ce qui a été décidé avant de continuer.",
  "moderation.refused.new-reports":
    "D’autres signalements sont arrivés pendant votre lecture. Lisez-les avant de décider.",
  "moderation.refused.new-words":
    "Le texte a été modifié pendant votre lecture. Lisez le nouveau avant de décider.",
  "moderation.refused.assigned":
    "Une autre personne de la modération s’occupe de ce cas. Si cela ne peut pas attendre, prenez-le d’abord.",
  "moderation.refused.own-contribution":
    "C’est vous qui avez écrit ceci : une autre personne de la modération décidera.",
  "moderation.refused.not-allowed": "Votre compte ne modère plus cette consultation.",
  "moderation.refused.no-such-contribution": "Ceci n’est plus là.",
  "moderation.refused.rule-forbids":
    "Cette règle ne permet pas cette décision. Choisissez une autre règle ou une autre décision.",
  "moderation.refused.no-such-rule":
    "Cette règle n’est plus en vigueur. Choisissez l’une des règles actuelles.",
  "moderation.refused.rule-needed": "Choisissez la règle qui n’a pas été respectée.",
  "moderation.refused.reason-needed": "Écrivez vos raisons : la personne qui a écrit ceci les lira.",
  "moderation.refused.reason-too-long": "Les raisons sont trop longues.",
  "moderation.refused.note-too-long": "La note est trop longue.",
  "moderation.refused.second-waits": "Cette décision attend déjà une deuxième personne de la modération.",
  "moderation.refused.merge-waits":
    "La question a déjà été posée à la personne qui a écrit la proposition. Attendez sa réponse.",
  "moderation.refused.overturned":
    "Un recours a déjà changé ce que vous aviez décidé au sujet de ce même texte. S’il faut en décider ainsi de nouveau, c’est à une autre personne de le faire.",
  "moderation.refused.appeal-open":
    "Un recours est ouvert contre cette décision : c’est à la personne qui décide du recours de trancher.",
  "moderation.refused.hide-span":
    "La partie que vous avez marquée ne correspond pas au texte. Marquez-la de nouveau.",
  "moderation.refused.hide-whole": "Vous avez marqué tout le texte. Pour cela, choisissez de le masquer.",
  "moderation.refused.not-movable":
    "Ceci ne peut pas être déplacé vers une autre question : seules les réponses en mots le peuvent.",
  "moderation.refused.no-such-question":
    "Cette question n’est pas dans cette consultation, ou n’appelle pas de texte.",
  "moderation.refused.answered-there":
    "Cette personne a déjà répondu à l’autre question, et personne ne compte deux fois.",
  "moderation.refused.not-mergeable":
    "Cette proposition ne peut pas être fusionnée avec celle-là : il en faut une autre, et celle que l’on fusionne doit être publiée.",
  "moderation.refused.no-such-proposal":
    "L’autre proposition n’est plus affichée, ou appartient à une autre consultation.",
  "moderation.refused.label-needed": "Choisissez l’étiquette.",
  "moderation.refused.no-thread": "Une réponse n’a pas de discussion à fermer.",
  "moderation.refused.days-needed": "Indiquez pour combien de jours.",
  "moderation.refused.too-many-days": "Cette règle ne permet pas une suspension aussi longue.",
  "moderation.refused.nobody-to-suspend":
    "On ne sait pas qui a écrit ceci : le texte a été importé sans auteur, et il n’y a personne à suspendre.",
  "moderation.refused.no-such-decision": "Cette décision n’existe pas.",
  "moderation.refused.not-your-decision": "Seule la personne qui a pris la décision peut l’annuler.",
  "moderation.refused.already-undone": "Cette décision a déjà été annulée.",
  "moderation.refused.too-late":
    "La minute pour annuler est passée. Si c’était une erreur, prenez une nouvelle décision qui revient dessus.",
  "moderation.refused.decided-since": "Une autre décision a suivi celle-ci : elle ne peut plus être annulée.",
  "moderation.refused.appealed":
    "Un recours a été déposé contre cette décision : elle ne peut pas être annulée.",
  "moderation.refused.no-such-opinion": "Cette demande n’est plus là.",
  "moderation.refused.own-decision": "Vous avez proposé cette décision : une autre personne la confirme.",
  "moderation.refused.already-answered": "Une réponse a déjà été donnée.",
  "moderation.refused.no-such-request": "Cette question n’est plus là.",
  "moderation.refused.not-yours": "Seule la personne qui a écrit la proposition peut répondre.",
  "moderation.decisions.title": "Décisions prises",
  "moderation.decisions.lead": "Toutes celles de vos consultations, les dernières d’abord.",
  "moderation.decisions.none": "Rien n’a encore été décidé",
  "moderation.outcome.approve": "Publié",
  "moderation.outcome.hide": "Masqué",
  "moderation.outcome.restore": "Décision antérieure annulée",
  "moderation.outcome.hide-part": "Masqué en partie",
  "moderation.outcome.move": "Déplacé vers une autre question",
  "moderation.outcome.merge": "Fusionnée avec une autre proposition",
  "moderation.outcome.label": "Étiqueté",
  "moderation.outcome.close-thread": "Discussion fermée",
  "moderation.outcome.suspend": "Suspension",
  "moderation.outcome.removed": "[retiré : {rule}]",
  "moderation.under": "Selon la règle : {rule}",
} satisfies Record<keyof typeof es, string>;
