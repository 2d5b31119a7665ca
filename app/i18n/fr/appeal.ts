import type es from "#app/i18n/es/appeal.ts";

export default {
  "appeal.letter.received.author.subject": "Nous avons reçu votre recours",
  "appeal.letter.received.author":
    "Vous avez déposé un recours contre une décision sur {kind, select, entry {votre réponse} proposal {votre proposition} other {votre argument}} dans la consultation « {consultation} ».",
  "appeal.letter.received.reader.subject": "Nous avons reçu votre demande de réexamen",
  "appeal.letter.received.reader":
    "Vous avez demandé qu’une autre personne réexamine {kind, select, entry {la réponse que vous avez signalée} proposal {la proposition que vous avez signalée} other {l’argument que vous avez signalé}} à la modération dans la consultation « {consultation} ».",
  "appeal.letter.received.due": "La décision doit être prise au plus tard le {day}.",
  "appeal.letter.received.who":
    "La décision revient à une personne qui n’a pas pris part à la première. Si personne ne décide à temps, cela passe à l’administration de l’autorité et compte comme un retard dans le registre public.",
  "appeal.letter.link": "Voir où cela en est",
  "appeal.letter.upheld.author.subject": "Votre recours : la décision est maintenue",
  "appeal.letter.upheld.author":
    "Une autre personne a lu votre recours sur {kind, select, entry {votre réponse} proposal {votre proposition} other {votre argument}} dans la consultation « {consultation} » et a maintenu la décision. Sur ce portail, il n’y a pas de second recours ; vos droits devant d’autres institutions ne changent pas.",
  "appeal.letter.overturned.author.subject": "Votre recours : vous aviez raison",
  "appeal.letter.overturned.author":
    "Une autre personne a lu votre recours sur {kind, select, entry {votre réponse} proposal {votre proposition} other {votre argument}} dans la consultation « {consultation} » et a annulé la décision. Ce que la décision avait changé redevient comme avant, avec ses votes et à sa place.",
  "appeal.letter.upheld.reader.subject": "Votre signalement a été réexaminé : le texte reste publié",
  "appeal.letter.upheld.reader":
    "Une autre personne a réexaminé {kind, select, entry {la réponse que vous aviez signalée} proposal {la proposition que vous aviez signalée} other {l’argument que vous aviez signalé}} à la modération dans la consultation « {consultation} » et a décidé de ne rien changer.",
  "appeal.letter.overturned.reader.subject": "Votre signalement a été réexaminé : vous aviez raison",
  "appeal.letter.overturned.reader":
    "Une autre personne a réexaminé {kind, select, entry {la réponse que vous aviez signalée} proposal {la proposition que vous aviez signalée} other {l’argument que vous aviez signalé}} à la modération dans la consultation « {consultation} » et a décidé de ne plus l’afficher.",
  "appeal.letter.erased":
    "Après cette décision, vos mots ont été effacés pour toujours parce que la loi l’exigeait : ils ne peuvent plus être montrés.",
  "appeal.letter.reason": "Les raisons : {reason}",
  "appeal.letter.late.subject": "Recours en retard : {consultation}",
  "appeal.letter.late":
    "Un recours dans la consultation « {consultation} » devait être tranché au plus tard le {day} et ne l’a pas été. Il compte désormais comme un retard dans le registre public.",
  "appeal.letter.nobody-else.subject": "Un recours attend l’administration : {consultation}",
  "appeal.letter.nobody-else":
    "Il y a un recours dans la consultation « {consultation} » et personne d’autre à la modération ne peut le trancher sans avoir pris part à la décision. Il doit être tranché au plus tard le {day}.",
  "appeal.letter.administrator":
    "C’est maintenant à l’administration de décider : vous, ou une autre personne qui administre, à condition de n’avoir pas pris part à ce qui a été décidé.",
  "appeal.letter.decide": "Ouvrir le recours",
  "appeal.own.title": "Déposer un recours contre une décision",
  "appeal.own.lead":
    "Si vous pensez que la décision était une erreur, dites-le avec vos mots : une autre personne vous lira.",
  "appeal.own.contributions": "Ce que vous avez écrit",
  "appeal.decided.title": "Ce qui a été décidé",
  "appeal.decided.what": "Décision",
  "appeal.decided.rule": "Règle",
  "appeal.decided.reason": "Raisons",
  "appeal.decided.when": "Date",
  "appeal.decided.prompt": "Comment la modération l’a su",
  "appeal.prompt.report": "Des personnes l’ont signalé ; la modération a décidé, et non un programme",
  "appeal.prompt.signal": "Un signal automatique ; la modération a décidé, et non un programme",
  "appeal.prompt.pre-moderation": "Relecture avant publication ; la modération a décidé, et non un programme",
  "appeal.prompt.moderator": "À l’initiative de la modération, et non d’un programme",
  "appeal.detail.days":
    "{days, plural, one {Pendant # jour} many {Pendant # de jours} other {Pendant # jours}}",
  "appeal.detail.question": "Vers la question {number} : {title}",
  "appeal.detail.into": "Avec la proposition « {title} »",
  "appeal.own.words": "Ce que vous avez écrit",
  "appeal.own.whole":
    "En entier, tel que vous l’avez envoyé. En dehors de vous, seule la personne qui décide du recours peut le lire.",
  "appeal.words.changed": "Le texte a changé après la décision : voici ce qu’il dit maintenant.",
  "appeal.own.form": "Votre recours",
  "appeal.words.label": "Pourquoi vous pensez que c’était une erreur",
  "appeal.words.hint": "La personne qui décide le lira. Un seul recours est possible contre chaque décision.",
  "appeal.words.missing": "Écrivez pourquoi vous pensez que c’était une erreur",
  "appeal.own.submit": "Envoyer le recours",
  "appeal.own.until": "Vous pouvez déposer un recours jusqu’au {when} inclus.",
  "appeal.next.title": "Et ensuite",
  "appeal.next.other.title": "Une autre personne décide",
  "appeal.next.other.text": "Ce ne sera personne qui ait pris part à la décision.",
  "appeal.next.time.title":
    "{days, plural, one {En # jour au plus} many {En # de jours au plus} other {En # jours au plus}}",
  "appeal.next.time.text":
    "Le délai est public. Si personne ne décide à temps, le recours passe à l’administration et compte comme un retard.",
  "appeal.next.back.title": "Si on vous donne raison, tout revient",
  "appeal.next.back.text": "Ce que la décision a changé redevient comme avant, avec ses votes et à sa place.",
  "appeal.own.sent": "Nous avons reçu votre recours",
  "appeal.own.open": "Votre recours attend une décision",
  "appeal.own.said": "Ce que vous avez dit le {day}",
  "appeal.own.upheld": "La décision est maintenue",
  "appeal.own.overturned": "Vous aviez raison : la décision est annulée",
  "appeal.refused.no-such-decision": "Cette décision n’existe pas.",
  "appeal.refused.not-yours":
    "Seule la personne qui a écrit le texte concerné par cette décision peut déposer un recours.",
  "appeal.refused.undone": "Cette décision a été annulée aussitôt : il n’y a rien à contester.",
  "appeal.refused.reversed": "Cette décision n’est plus en vigueur : un recours est inutile.",
  "appeal.refused.nothing-to-appeal":
    "Un recours n’est pas possible contre cette décision : elle ne vous a rien retiré.",
  "appeal.refused.already-appealed":
    "Vous avez déjà déposé un recours contre cette décision. Un seul est possible.",
  "appeal.refused.too-late": "Le délai de recours est terminé.",
  "appeal.unsent": "Ceci n’a pas été envoyé :",
  "appeal.reports.title": "Vos signalements",
  "appeal.reports.lead": "Ce que vous avez signalé à la modération, et ce qu’il en est advenu.",
  "appeal.reports.lead-browser":
    "Ce qui a été signalé à la modération depuis ce navigateur, et ce qu’il en est advenu.",
  "appeal.reports.none": "Vous n’avez encore rien signalé",
  "appeal.reports.most": "Les {count, number} derniers sont affichés.",
  "appeal.report.heading": "Signalé pour : {rule}",
  "appeal.report.about":
    "{kind, select, entry {Une réponse · signalée} proposal {Une proposition · signalée} other {Un argument · signalé}} le {day}",
  "appeal.report.said": "Vous avez dit :",
  "appeal.report.gone": "Ce que vous avez signalé n’est plus affiché.",
  "appeal.report.waiting": "En attente d’une décision",
  "appeal.report.left": "Laissé tel quel",
  "appeal.report.decided": "Décidé le {day}",
  "appeal.report.decision": "Voir la décision",
  "appeal.report.review.until":
    "Si vous n’êtes pas d’accord, vous pouvez demander un réexamen jusqu’au {when} inclus.",
  "appeal.report.review.over": "Le délai pour demander un réexamen a pris fin le {when}.",
  "appeal.report.review.waits": "Vous avez demandé un réexamen.",
  "appeal.report.review.upheld": "Une autre personne a réexaminé le texte et n’a rien changé.",
  "appeal.report.review.overturned": "Une autre personne a réexaminé le texte et vous a donné raison.",
  "appeal.review.title": "Demander un réexamen",
  "appeal.review.lead":
    "Une autre personne regardera de nouveau ce que vous avez signalé. Une seule demande est possible par signalement.",
  "appeal.review.words": "Pourquoi vous pensez que cela enfreint les règles",
  "appeal.review.words.hint": "La personne qui décide le lira. Inutile de dire qui vous êtes.",
  "appeal.review.submit": "Demander le réexamen",
  "appeal.review.sent": "Nous avons reçu votre demande de réexamen",
  "appeal.review.refused.no-such-report": "Ce signalement n’est pas le vôtre.",
  "appeal.review.refused.nothing-to-review":
    "Il n’y a rien à réexaminer : le signalement attend encore, ou la modération y a déjà donné suite.",
  "appeal.review.refused.not-shown": "Ce que vous avez signalé n’est plus affiché.",
  "appeal.review.refused.already-asked": "Vous avez déjà demandé un réexamen de ce signalement.",
  "appeal.review.refused.too-late": "Le délai pour demander un réexamen est terminé.",
  "appeal.due": "À décider au plus tard le {day}.",
  "appeal.was-due": "Il fallait décider au plus tard le {day}.",
  "appeal.late": "En retard",
  "appeal.administrators": "C’est maintenant à l’administration de décider.",
  "appeal.decided-on": "Décidé le {day}.",
  "appeal.desk.title": "Recours",
  "appeal.desk.lead":
    "{count, plural, =0 {Aucun n’attend votre décision.} one {# attend votre décision.} many {# de recours attendent votre décision.} other {# attendent votre décision.}}",
  "appeal.desk.views": "Lesquels",
  "appeal.view.mine": "Pour vous ({count, number})",
  "appeal.view.open": "Ouverts ({count, number})",
  "appeal.view.decided": "Tranchés",
  "appeal.none.mine": "Vous n’avez rien à trancher",
  "appeal.none.open": "Aucun recours n’est ouvert",
  "appeal.none.decided": "Aucun n’a encore été tranché",
  "appeal.by.author": "Recours de la personne qui a écrit",
  "appeal.by.reader": "Réexamen demandé par la personne qui a signalé",
  "appeal.against": "Contre la décision : {outcome}",
  "appeal.against-rule": "Contre la décision : {outcome} ({rule})",
  "appeal.outcome.upheld": "Décision maintenue",
  "appeal.outcome.overturned": "Décision annulée",
  "appeal.desk.open": "Ouvrir le recours",
  "appeal.case.title": "{by, select, author {Un recours} other {Un réexamen}}",
  "appeal.case.said":
    "{by, select, author {Ce que dit la personne qui a écrit} other {Ce que dit la personne qui a signalé}}",
  "appeal.case.contested": "La décision en cause",
  "appeal.case.text": "Le texte en cause",
  "appeal.case.sealed":
    "Le public n’en voit pas une partie. Pour décider, vous pouvez lire le texte entier ; il est noté qui l’a ouvert et quand.",
  "appeal.case.sealed.link": "Lire le texte entier",
  "appeal.case.history": "Tout ce qui a été décidé sur ce texte",
  "appeal.case.desk": "Voir le cas à la modération",
  "appeal.case.answer": "Ce qui a été décidé sur le recours",
  "appeal.case.result": "Voir la décision qui a suivi",
  "appeal.sealed.title": "Le texte entier",
  "appeal.sealed.lead":
    "Il sert seulement à décider de ce recours. À chaque ouverture, il est noté qui l’a fait et quand.",
  "appeal.sealed.open": "L’ouvrir et en laisser trace",
  "appeal.sealed.back": "Revenir au recours",
  "appeal.sealed.refused": "Vous ne pouvez pas lire le texte entier, ou il n’est plus conservé.",
  "appeal.why-not.title": "Une autre personne décide de celui-ci",
  "appeal.why-not.own-decision": "Vous avez pris cette décision ou y avez pris part.",
  "appeal.why-not.own-contribution": "C’est vous qui l’avez écrit.",
  "appeal.why-not.own-report": "Vous l’avez signalé à la modération.",
  "appeal.why-not.administrators-only":
    "C’est maintenant à l’administration de l’autorité de décider, et vous n’en faites pas partie.",
  "appeal.why-not.not-allowed": "Votre compte ne modère pas cette consultation.",
  "appeal.why-not.already-decided": "Une autre personne a décidé pendant que vous lisiez. Voyez sa décision.",
  "appeal.answer.title": "Votre décision",
  "appeal.answer.outcome": "Ce que vous décidez",
  "appeal.answer.upheld.author": "Maintenir la décision",
  "appeal.answer.upheld.author.hint": "Elle reste telle quelle, sans second recours.",
  "appeal.answer.overturned.author": "Annuler la décision",
  "appeal.answer.overturned.author.hint":
    "Ce qu’elle a changé redevient comme avant, avec ses votes et à sa place.",
  "appeal.answer.upheld.reader": "Le laisser publié",
  "appeal.answer.upheld.reader.hint": "La personne qui a signalé lira vos raisons.",
  "appeal.answer.overturned.reader": "Le masquer",
  "appeal.answer.overturned.reader.hint":
    "C’est une nouvelle décision, la vôtre : la personne qui a écrit peut déposer un recours.",
  "appeal.answer.rule": "Règle enfreinte",
  "appeal.answer.rule.hint": "Seulement si vous le masquez.",
  "appeal.answer.reason": "Raisons",
  "appeal.answer.reason.hint":
    "{by, select, author {La personne qui a déposé le recours les lira.} other {La personne qui a signalé les lira et, si vous masquez le texte, celle qui l’a écrit aussi.}}",
  "appeal.answer.reason.missing": "Écrivez les raisons",
  "appeal.answer.choose": "Choisissez ce que vous décidez",
  "appeal.answer.submit": "Décider",
  "appeal.answered.upheld":
    "Vous avez maintenu la décision. La personne qui a fait la demande est prévenue par courriel, si elle a un compte.",
  "appeal.answered.overturned":
    "Vous avez annulé la décision. La personne qui a fait la demande est prévenue par courriel, si elle a un compte.",
  "appeal.answered.second":
    "Cette règle demande deux personnes. Quand une autre sera d’accord, revenez ici et confirmez : jusque-là le réexamen reste ouvert.",
} satisfies Record<keyof typeof es, string>;
