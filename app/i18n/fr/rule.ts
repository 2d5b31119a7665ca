import type es from "../es/rule.ts";

export default {
  "rule.title": "Règles de la discussion",
  "rule.lead":
    "Elles s’appliquent à tout ce qui s’écrit ici : réponses, propositions et arguments. Elles existent pour que chacun puisse s’exprimer sans crainte, pas pour faire taire les désaccords.",
  "rule.texts": "Ce que dit chaque règle",
  "rule.example": "Exemple de ce qui ne la respecte pas :",
  "rule.may": "Ce que la modération peut décider : {what}.",
  "rule.may.suspension":
    "Une suspension dure au plus {days, plural, one {un jour} many {{days} de jours} other {{days} jours}}.",
  "rule.two":
    "Deux personnes décident : ce que décide la première n’a d’effet qu’une fois la seconde d’accord.",
  "rule.sanction.label": "y mettre une étiquette",
  "rule.sanction.hide-part": "en masquer une partie",
  "rule.sanction.move": "le déplacer vers une autre question",
  "rule.sanction.merge": "la fusionner avec une autre proposition si la personne qui l’a écrite accepte",
  "rule.sanction.hide": "le masquer entièrement",
  "rule.sanction.close-thread": "fermer la discussion qui suit",
  "rule.sanction.suspend": "suspendre la personne qui l’a écrit",
  "rule.how.title": "Comment elles s’appliquent",
  "rule.how.report":
    "Chacun peut signaler à la modération ce qui ne les respecte pas, avec ou sans compte. Le lien se trouve à côté de chaque réponse, proposition et argument.",
  "rule.how.decide":
    "C’est toujours une personne qui décide, et jamais de ce qu’elle a écrit elle-même. Quand un texte est masqué, la personne qui l’a écrit peut lire quelle règle n’a pas été respectée et pourquoi.",
  "rule.how.appeal":
    "La personne qui a écrit le texte peut déposer un recours, une seule fois, dans un délai de {days, plural, one {{days} jour} many {{days} de jours} other {{days} jours}}. Une autre personne de la modération décide, dans un délai de {answer, plural, one {{answer} jour} many {{answer} de jours} other {{answer} jours}}. La personne qui a signalé un texte laissé en ligne peut demander, une seule fois, un réexamen.",
  "rule.how.kept":
    "La modération n’efface rien. Ce qui est masqué est conservé avec ses votes et ses arguments, et si c’est publié de nouveau, tout redevient comme avant. Chaque consultation publie combien de textes ont été masqués et selon quelle règle. C’est seulement lorsque la loi l’exige que l’administration efface un texte pour toujours, et cela aussi est publié.",
  "rule.version": "Version {version}",
  "rule.days": "{days, plural, =0 {aucun} one {{days} jour} many {{days} de jours} other {{days} jours}}",
  "rule.valid.always": "En vigueur depuis que le portail existe",
  "rule.valid.since": "En vigueur depuis le {from}",
  "rule.valid.until": "En vigueur jusqu’au {until}",
  "rule.valid.between": "En vigueur du {from} au {until}",
  "rule.page.old": "Cette version n’est plus en vigueur",
  "rule.page.current": "Lire la version en vigueur",
  "rule.page.retired":
    "La règle a été retirée. On peut la lire ici parce que des signalements ou des décisions ont pu s’y référer.",
  "rule.page.versions": "Ses versions",
  "rule.page.changes": "Ce qui a changé depuis la version {version}",
  "rule.house.title": "Règles : {authority}",
  "rule.house.own": "Cette autorité suit ses propres règles, dans les consultations qu’elle mène.",
  "rule.house.default": "Cette autorité suit les règles communes du portail.",
  "rule.others.title": "Autorités ayant leurs propres règles",
  "rule.others.text":
    "Dans les consultations qu’elles mènent, ce sont les leurs qui s’appliquent, et non celles de cette page.",
  "rule.part.title": "Titre",
  "rule.part.text": "Ce qu’elle dit",
  "rule.part.example": "Exemple",
  "rule.part.sanctions": "Ce que la modération peut décider",
  "rule.part.secondPerson": "Combien de personnes décident",
  "rule.part.secondPerson.yes": "Désormais deux personnes décident",
  "rule.part.secondPerson.no": "Désormais une seule décide",
  "rule.part.longestSuspension": "Suspension la plus longue",
  "rule.admin.title": "Règles",
  "rule.admin.lead":
    "Chaque changement crée une nouvelle version, qui s’applique à partir de ce moment. Les décisions déjà prises continuent de citer la version selon laquelle elles ont été prises.",
  "rule.admin.saved": "Enregistré. Cela s’applique dès maintenant.",
  "rule.admin.public": "Voir les règles telles que tout le monde les lit",
  "rule.admin.default": "Les règles communes du portail s’appliquent",
  "rule.admin.default.text":
    "Si elle en a besoin, cette autorité peut avoir les siennes : elles commencent comme une copie des règles communes, que l’on peut ensuite changer, compléter ou retirer.",
  "rule.admin.own": "Les règles propres à cette autorité s’appliquent",
  "rule.admin.retired": "Règles retirées",
  "rule.admin.retired.text":
    "Elles ne s’appliquent plus. Choisissez-en une pour la reprendre, modifiée ou non.",
  "rule.admin.link": "Règles de cette autorité",
  "rule.begin.title": "Commencer avec ses propres règles",
  "rule.begin.text":
    "Les règles communes sont copiées telles quelles. Dès lors, les copies s’appliquent dans toutes les consultations que mène cette autorité, et les règles communes peuvent changer sans que celles-ci changent.",
  "rule.begin.submit": "Copier les règles et commencer",
  "rule.end.title": "Revenir aux règles communes",
  "rule.end.text":
    "Les règles de cette autorité cessent de s’appliquer maintenant, et les règles communes du portail s’appliquent de nouveau. Si elle veut plus tard les siennes, elles recommenceront comme une copie des règles communes.",
  "rule.end.submit": "Revenir aux règles communes",
  "rule.kept":
    "Ce qui a été signalé ou décidé ne change pas : la version citée reste celle qui était en vigueur alors, et tout le monde peut la lire.",
  "rule.cancel": "Annuler",
  "rule.new.title": "Ajouter une règle",
  "rule.new.lead":
    "Elle s’applique dès que vous l’enregistrez, dans toutes les consultations que mène cette autorité.",
  "rule.new.submit": "Enregistrer la règle",
  "rule.change.title": "Changer : {title}",
  "rule.change.lead": "Avant d’enregistrer, vous verrez ce qui change, mot à mot.",
  "rule.change.check": "Rien n’est encore enregistré. Vérifiez ce qui change et confirmez.",
  "rule.change.difference": "Voici ce qui change",
  "rule.change.confirm": "Enregistrer la nouvelle version",
  "rule.change.again": "Ou continuez à écrire",
  "rule.change.submit": "Voir ce qui change",
  "rule.retire.title": "Retirer cette règle",
  "rule.retire.text":
    "Désormais, personne ne peut signaler ni décider selon cette règle. Les signalements en attente continuent de la citer jusqu’à ce que quelqu’un les traite, et ce qui a été décidé selon elle ne change pas.",
  "rule.retire.submit": "Retirer la règle",
  "rule.form.languages":
    "Chacun lit les règles dans sa langue : il faut donc les écrire dans les quatre. Si vous changez un texte, changez aussi les trois autres.",
  "rule.form.text.hint": "Avec des mots simples : ce qui n’est pas permis et ce qui l’est.",
  "rule.form.example.hint": "Un exemple inventé ; jamais les mots de quelqu’un.",
  "rule.form.suspension.hint":
    "Seulement si l’on peut suspendre quelqu’un selon cette règle : de 1 à {max, number} jours. Sinon, 0.",
  "rule.form.second": "Deux personnes décident",
  "rule.form.second.hint":
    "Pour les cas difficiles. Il faut au moins deux personnes à la modération, et tant que la seconde ne répond pas tout reste en l’état.",
  "rule.sanctions.missing": "Choisissez au moins une chose que la modération puisse décider",
  "rule.suspension.missing": "Indiquez combien de jours une suspension peut durer au plus",
  "rule.refused.already-own":
    "Cette autorité a déjà ses propres règles. Quelqu’un d’autre a peut-être commencé en même temps.",
  "rule.refused.no-own-house":
    "Cette autorité suit les règles communes. Quelqu’un d’autre y est peut-être revenu entre-temps.",
  "rule.refused.changed-meanwhile":
    "Quelqu’un d’autre a changé ou retiré cette règle pendant que vous écriviez. Vos changements n’ont pas été enregistrés : revenez à la liste et lisez la règle telle qu’elle est maintenant.",
  "rule.refused.nothing-changed": "Il n’y a rien à enregistrer : la règle dit déjà cela.",
  "rule.refused.last-rule":
    "C’est la seule règle qui reste. Ajoutez-en d’abord une autre, ou revenez aux règles communes.",
  "rule.refused.too-many-rules":
    "Il y a trop de règles pour que quelqu’un les lise toutes. Retirez-en ou réunissez-en d’abord quelques-unes.",
  "rule.terms.days": "jours",
  "rule.terms.appeal": "Délai pour déposer un recours",
  "rule.terms.appeal.hint":
    "À compter du jour où la personne qui a écrit est prévenue : de {min, number} à {max, number} jours.",
  "rule.terms.answer": "Délai pour décider d’un recours",
  "rule.terms.answer.hint":
    "De {min, number} à {max, number} jours. Ensuite, le recours passe à l’administration et compte comme un retard.",
  "rule.reasons.title": "Raisons souvent données",
  "rule.reasons.lead":
    "Des textes pour commencer les raisons d’une décision. La personne qui décide les choisit, les complète et en répond ; la personne qui a écrit les lit dans la langue de son texte.",
  "rule.reasons.none": "Il n’y en a encore aucune",
  "rule.reasons.of": "Autorité",
  "rule.reasons.count": "Combien",
  "rule.reasons.languages": "Langues",
  "rule.reasons.new": "En écrire",
  "rule.reasons.new.title": "Écrire des raisons souvent données",
  "rule.reasons.change.title": "Raisons : {name}",
  "rule.reasons.name": "Nom",
  "rule.reasons.name.hint": "Seule la modération le voit, pour s’y retrouver.",
  "rule.reasons.rule": "Pour décider selon",
  "rule.reasons.any": "N’importe quelle règle",
  "rule.reasons.text": "Raisons",
  "rule.reasons.text.hint":
    "Il faut au moins une langue. Dites ce qui a été constaté et comment dire la même chose en respectant la règle.",
  "rule.reasons.text.missing": "Écrivez les raisons dans au moins une langue",
  "rule.reasons.save": "Enregistrer",
  "rule.reasons.saved": "Enregistré",
  "rule.reasons.examples.title": "Commencer par nos exemples",
  "rule.reasons.examples.lead":
    "Ils sont copiés dans les quatre langues, puis sont à vous : changez-les ou retirez-les quand vous voulez. Les raisons qui portent déjà ce nom restent telles quelles.",
  "rule.reasons.examples.submit": "Copier ces exemples",
  "rule.reasons.removal": "Retirer ces raisons",
  "rule.reasons.removal.text":
    "Elles ne pourront plus être choisies. Les décisions qui ont commencé par elles ne changent pas.",
  "rule.reasons.removal.submit": "Retirer",
  "rule.reasons.refused.no-such-rule": "Cette règle n’est plus en vigueur. Choisissez-en une autre.",
  "rule.reasons.refused.name-taken": "D’autres raisons portent déjà ce nom",
  "rule.reasons.refused.too-many": "Il y en a trop pour s’y retrouver. Retirez celles qui ne servent pas.",
  "rule.reasons.refused.changed-meanwhile":
    "Quelqu’un d’autre les a changées pendant que vous écriviez. Vos changements n’ont pas été enregistrés : rouvrez la page et lisez-les telles qu’elles sont maintenant.",
  "rule.erasure.title": "Effacements sur ordre légal",
  "rule.erasure.link.text":
    "Effacer pour toujours ce qu’un juge ou la loi oblige à effacer, et le dire publiquement.",
  "rule.erasure.lead":
    "La modération masque, et rien ne se perd. Ici, on efface pour toujours, et seulement lorsque la loi l’exige. Chaque effacement est publié avec sa date et son fondement, sans les mots effacés.",
  "rule.erasure.search": "Adresse ou identifiant de ce qu’il faut effacer",
  "rule.erasure.search.hint":
    "Celle d’une réponse, d’une proposition ou d’un argument, telle que le navigateur l’affiche.",
  "rule.erasure.search.submit": "Chercher",
  "rule.erasure.search.none": "Nous n’avons rien trouvé à cette adresse",
  "rule.erasure.search.not-yours": "Cela relève d’une consultation menée par une autre autorité",
  "rule.erasure.list": "Ce qui a été effacé",
  "rule.erasure.list.none": "Rien n’a jamais été effacé",
  "rule.erasure.done": "C’est effacé pour toujours",
  "rule.erasure.case.title": "Effacer pour toujours",
  "rule.erasure.case.lead":
    "C’est irréversible. S’il suffit que personne ne le lise, demandez à la modération de le masquer.",
  "rule.erasure.case.already": "Ceci a déjà été effacé",
  "rule.erasure.case.words": "Ce qui est effacé",
  "rule.erasure.goes": "Ce qui disparaît",
  "rule.erasure.goes.words":
    "Les mots{kind, select, proposal {, le titre et le lieu} other {}}, leurs thèmes et ce qui sert à les trouver",
  "rule.erasure.goes.earlier":
    "{count, plural, one {Une version antérieure} many {{count} de versions antérieures} other {{count} versions antérieures}}",
  "rule.erasure.goes.files":
    "{count, plural, one {Un fichier joint} many {{count} de fichiers joints} other {{count} fichiers joints}}",
  "rule.erasure.goes.sealed":
    "{count, plural, one {La copie chiffrée de ce qui a été masqué en partie} many {Les {count} de copies chiffrées de ce qui a été masqué en partie} other {Les {count} copies chiffrées de ce qui a été masqué en partie}}",
  "rule.erasure.goes.signals":
    "{count, plural, one {Un signal automatique et ce qui l’explique} many {{count} de signaux automatiques et ce qui les explique} other {{count} signaux automatiques et ce qui les explique}}",
  "rule.erasure.stays": "Ce qui reste",
  "rule.erasure.stays.votes":
    "{count, plural, one {Un vote, toujours compté mais plus affiché} many {{count} de votes, toujours comptés mais plus affichés} other {{count} votes, toujours comptés mais plus affichés}}",
  "rule.erasure.stays.record":
    "Le fait que le texte a existé et qui l’a écrit, et les décisions de la modération avec leurs raisons",
  "rule.erasure.stays.around":
    "Ce que d’autres ont écrit autour : signalements, notes internes, recours et arguments. Lisez-les : s’ils citent ce qui est effacé, il faut les effacer ou les masquer séparément",
  "rule.erasure.stays.backups":
    "Les sauvegardes faites auparavant, jusqu’à ce que d’autres les remplacent ou que la personne qui gère le serveur les supprime, et les restes dans le fichier de la base de données, jusqu’à ce que cette personne la compacte (VACUUM)",
  "rule.erasure.editions": "Synthèses publiées qui le citent",
  "rule.erasure.editions.text":
    "Dans ces éditions, la citation est remplacée par « {mark} », à la vue de tous. Les chiffres ne changent pas.",
  "rule.erasure.editions.one": "{place}, édition {number}, {day}",
  "rule.erasure.answers":
    "{count, plural, one {Une réponse de l’autorité semble le citer. Modifiez-la séparément.} many {{count} de réponses de l’autorité semblent le citer. Modifiez-les séparément.} other {{count} réponses de l’autorité semblent le citer. Modifiez-les séparément.}}",
  "rule.erasure.answers.one": "Réponse {number}",
  "rule.erasure.basis": "Fondement légal",
  "rule.erasure.basis.hint":
    "La loi, et l’ordre ou la demande auxquels on répond. C’est public : ne répétez pas ce qui est effacé et ne nommez pas les personnes que la loi protège.",
  "rule.erasure.confirm": "Tapez {word} pour confirmer",
  "rule.erasure.word": "EFFACER",
  "rule.erasure.word.wrong": "Ce n’est pas le mot qui confirme. Rien n’a été effacé.",
  "rule.erasure.submit": "Effacer pour toujours",
  "rule.erasure.refused.own-contribution": "Vous avez écrit ceci : quelqu’un d’autre doit l’effacer",
  "rule.erasure.refused.already-erased": "Quelqu’un d’autre l’a déjà effacé",
  "rule.erasure.refused.basis-quotes":
    "Le fondement est public et répète ce qui est effacé. Dites-le sans citer.",
  "rule.erasure.mark": "[effacé sur ordre légal]",
  "rule.erasure.letter.subject":
    "{kind, select, entry {Votre réponse a été effacée} proposal {Votre proposition a été effacée} other {Votre argument a été effacé}} sur ordre légal",
  "rule.erasure.letter.what":
    "L’administration a effacé pour toujours {kind, select, entry {une réponse que vous aviez envoyée} proposal {une proposition que vous aviez envoyée} other {un argument que vous aviez envoyé}} à la consultation « {consultation} ». Ce n’était pas une décision de la modération : la loi l’exigeait.",
  "rule.erasure.letter.basis": "Fondement légal : {basis}",
  "rule.erasure.letter.final":
    "Comme ce texte n’existe plus, vous ne pouvez pas déposer de recours sur ce portail. Si vous n’êtes pas d’accord, vous pouvez vous adresser à l’autorité ou aux tribunaux par les voies que la loi vous ouvre.",
  "rule.change.languages":
    "Ces langues restent telles quelles : {left}. Vérifiez que les quatre disent la même chose.",
  "rule.reasons.others": "Celles d’autres autorités",
} satisfies Record<keyof typeof es, string>;
