import type es from "../es/moderation.ts";

export default {
  "moderation.decide.choose": "Choisissez votre décision",
  "moderation.rule.missing": "Choisissez la règle qui n’a pas été respectée",
  "moderation.reason.missing": "Écrivez vos raisons : la personne qui a écrit ceci les lira",
  "moderation.report.rule.missing": "Choisissez la règle qui, selon vous, n’a pas été respectée",
  "moderation.letter.approve.subject":
    "{kind, select, entry {Votre réponse est publiée} proposal {Votre proposition est publiée} other {Votre argument est publié}}",
  "moderation.letter.approve":
    "La modération a relu {kind, select, entry {votre réponse} proposal {votre proposition} other {votre argument}} dans la consultation « {consultation} ». Tout le monde peut désormais lire ce que vous avez écrit, et cela compte.",
  "moderation.letter.hide.subject":
    "{kind, select, entry {Votre réponse n’est plus affichée} proposal {Votre proposition n’est plus affichée} other {Votre argument n’est plus affiché}}",
  "moderation.letter.hide":
    "La modération a masqué {kind, select, entry {une de vos réponses} proposal {votre proposition} other {votre argument}} dans la consultation « {consultation} ».",
  "moderation.letter.restore.subject":
    "{kind, select, entry {Votre réponse est de nouveau affichée} proposal {Votre proposition est de nouveau affichée} other {Votre argument est de nouveau affiché}}",
  "moderation.letter.restore":
    "La modération a republié {kind, select, entry {votre réponse} proposal {votre proposition} other {votre argument}} dans la consultation « {consultation} ». Tout est comme avant.",
  "moderation.letter.rule": "Règle : {title}. {text}",
  "moderation.letter.reason": "Raisons de la modération : {reason}",
  "moderation.letter.kept":
    "Rien n’a été effacé : la modération et vous pouvez toujours le lire, et cela peut être republié.",
  "moderation.letter.link": "Voir ce que vous avez écrit et ce qui a été décidé",
  "moderation.rules.title": "Règles de la discussion",
  "moderation.rules.lead":
    "Elles valent pour tout ce qui s’écrit ici : réponses, propositions et arguments. Elles existent pour que chacun puisse s’exprimer sans crainte, pas pour faire taire les désaccords.",
  "moderation.rules.texts": "Ce que dit chaque règle",
  "moderation.rules.how.title": "Comment elles s’appliquent",
  "moderation.rules.how.report":
    "Chacun peut signaler à la modération ce qui ne les respecte pas, avec ou sans compte. Le lien se trouve à côté de chaque réponse, proposition et argument.",
  "moderation.rules.how.decide":
    "C’est toujours une personne qui décide, et jamais de ce qu’elle a écrit elle-même. Quand un texte est masqué, la personne qui l’a écrit peut lire quelle règle n’a pas été respectée et pourquoi.",
  "moderation.rules.how.kept":
    "Rien n’est effacé. Ce qui est masqué est conservé avec ses votes et ses arguments ; s’il est republié, tout redevient comme avant. Chaque consultation publie le nombre de textes masqués, et selon quelle règle.",
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
    "Une fois suffit, même si la personne qui l’a écrit le modifie ensuite : chaque signalement est lu, et en envoyer d’autres ne change pas la décision.",
  "moderation.report.back": "Revenir à votre lecture",
  "moderation.report.readers":
    "{count, plural, one {Signalé par # personne} many {Signalé par # de personnes} other {Signalé par # personnes}}, pour {rules, plural, one {# règle} many {# de règles} other {# règles}}",
  "moderation.report.reader":
    "{made, plural, one {Le seul signalement de cette personne ici en {days, number} jours} many {# de signalements de cette personne ici en {days, number} jours} other {# signalements de cette personne ici en {days, number} jours}} ; {decided, plural, =0 {aucun n’est encore décidé} one {# décidé, {followed, plural, =0 {non suivi} other {suivi}}} many {# de décidés, {followed, number} suivis ({share})} other {# décidés, {followed, number} suivis ({share})}}",
  "moderation.report.rarely": "Presque jamais suivis : n’ajoute pas d’urgence",
  "moderation.report.yours": "Voir vos signalements et ce qui a été décidé",
  "moderation.report.yours.text":
    "Nous ne vous écrivons pas : votre signalement ne porte pas votre nom. Ce qui est décidé se lit, depuis ce navigateur ou avec votre compte, dans « Vos signalements ».",
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
  "moderation.record.title": "Modération de cette consultation",
  "moderation.record.lead":
    "Le nombre de contributions reçues et masquées, et selon quelle règle. Aucun texte n’est reproduit ici et personne n’est nommé.",
  "moderation.record.hidden": "Masqués actuellement",
  "moderation.record.of":
    "{count, plural, one {sur # contribution reçue} many {sur # de contributions reçues} other {sur # contributions reçues}}",
  "moderation.record.reports": "Signalements reçus",
  "moderation.record.waiting":
    "{count, plural, =0 {aucun en attente} one {# en attente} many {# en attente} other {# en attente}}",
  "moderation.record.restored": "Republications",
  "moderation.record.median": "Délai de décision",
  "moderation.record.median.none": "Pas encore de chiffres",
  "moderation.record.median.note": "La moitié du temps, c’était moins",
  "moderation.record.kinds": "Ce qui a été reçu et où cela en est",
  "moderation.record.kind": "Type de contribution",
  "moderation.record.all": "Tout",
  "moderation.record.rules": "Ce qui est masqué, par règle",
  "moderation.record.rules.none": "Rien n’est masqué.",
  "moderation.record.no-rule": "Déjà masqué sur le portail d’origine, sans règle indiquée",
  "moderation.record.decisions":
    "Décisions à ce jour : {approved, number} pour publier ou laisser, {hidden, number} pour masquer, {restored, number} pour republier.",
  "moderation.record.note":
    "Ce qui a été retiré après avoir été masqué reste compté comme masqué. Le délai va du premier signalement, ou du début de l’attente de relecture, à la décision.",
  "moderation.standing.received": "Reçues",
  "moderation.standing.published": "Publiées",
  "moderation.standing.pending": "À relire",
  "moderation.standing.hidden": "Masquées",
  "moderation.standing.takenBack": "Retirées volontairement",
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
  "moderation.visibility.merged": "Réuni",
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
    "{count, plural, one {Les règles sont respectées : le signalement n’est pas retenu et il est clos.} many {Les règles sont respectées : les # de signalements ne sont pas retenus et sont clos.} other {Les règles sont respectées : les # signalements ne sont pas retenus et sont clos.}}",
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
  "moderation.own.title": "C’est vous qui avez écrit ceci",
  "moderation.own.text":
    "Personne ne décide de ses propres écrits : une autre personne de la modération le fera.",
  "moderation.decided.approve": "Vous avez décidé de le publier",
  "moderation.decided.hide": "Vous l’avez masqué",
  "moderation.decided.restore": "Vous l’avez republié",
  "moderation.decided.hide-part": "Vous avez masqué une partie",
  "moderation.decided.move": "Vous l’avez déplacé vers une autre question",
  "moderation.decided.merge": "Vous l’avez réunie à une autre proposition",
  "moderation.decided.label": "Vous y avez mis une étiquette",
  "moderation.decided.close-thread": "Vous avez clos la conversation",
  "moderation.decided.suspend": "Vous avez suspendu son auteur",
  "moderation.decided.told":
    "Si cela a changé ce qui est affiché, la personne qui l’a écrit en est informée par courriel, si elle a un compte.",
  "moderation.decided.next": "Passer au cas suivant",
  "moderation.unsent.title": "Votre décision n’a pas été enregistrée",
  "moderation.unsent.text": "Les raisons que vous aviez écrites :",
  "moderation.refused.already-decided":
    "Une autre personne de la modération a décidé pendant votre lecture. Voyez ce qui a été décidé avant de continuer.",
  "moderation.refused.new-reports":
    "D’autres signalements sont arrivés pendant votre lecture. Lisez-les avant de décider.",
  "moderation.refused.new-words":
    "Le texte a été modifié pendant votre lecture. Lisez le nouveau avant de décider.",
  "moderation.refused.own-contribution":
    "C’est vous qui avez écrit ceci : une autre personne de la modération décidera.",
  "moderation.refused.not-allowed": "Votre compte ne modère plus cette consultation.",
  "moderation.refused.no-such-contribution": "Ceci n’est plus là.",
  "moderation.decisions.title": "Décisions prises",
  "moderation.decisions.count":
    "{count, plural, one {# décision dans vos consultations.} many {# de décisions dans vos consultations, les dernières d’abord.} other {# décisions dans vos consultations, les dernières d’abord.}}",
  "moderation.decisions.none": "Rien n’a encore été décidé",
  "moderation.outcome.approve": "Publié",
  "moderation.outcome.hide": "Masqué",
  "moderation.outcome.restore": "Republié",
  "moderation.outcome.hide-part": "Masqué en partie",
  "moderation.outcome.move": "Déplacé vers une autre question",
  "moderation.outcome.merge": "Réuni à une autre proposition",
  "moderation.outcome.label": "Étiqueté",
  "moderation.outcome.close-thread": "Conversation close",
  "moderation.outcome.suspend": "Suspension",
  "moderation.under": "Selon la règle : {rule}",
} satisfies Record<keyof typeof es, string>;
