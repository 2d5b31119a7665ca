import type es from "../es/desk.ts";

export default {
  "desk.list.title": "Vos consultations",
  "desk.list.states": "Consultations selon leur état",
  "desk.list.all": "Toutes ({count, number})",
  "desk.list.draft": "Brouillons ({count, number})",
  "desk.list.open": "Ouvertes ({count, number})",
  "desk.list.announced": "Annoncées ({count, number})",
  "desk.list.closed": "Terminées ({count, number})",
  "desk.list.led-by": "Conduite par {authority}",
  "desk.list.begun": "Créé le {day}",
  "desk.list.opens": "Ouvre le {when}",
  "desk.list.closes": "Se termine le {when}",
  "desk.list.was-closed": "S’est terminée le {when}",
  "desk.list.empty.title": "Il n’y a pas encore de consultation",
  "desk.list.empty.text":
    "Prenez le temps d’écrire la première : personne ne la verra avant que vous la publiiez.",
  "desk.list.invitation": "Votre autorité a été invitée",
  "desk.list.none.title": "Aucune consultation dans cet état",
  "desk.state.draft": "Brouillon",
  "desk.state.open": "Ouverte",
  "desk.state.announced": "Annoncée",
  "desk.state.closed": "Terminée",

  "desk.new.title": "Créer une consultation",
  "desk.new.lead":
    "Commencez par le titre. Vous compléterez ensuite les autres parties dans l’ordre que vous voudrez ; personne ne la verra avant que vous la publiiez.",
  "desk.new.authority": "Autorité qui conduit la consultation",
  "desk.new.authority.hint":
    "Elle répond devant la population de ce que la consultation promet. Seuls ses agents pourront modifier la consultation.",
  "desk.new.submit": "Créer le brouillon",
  "desk.new.nobody.title": "Votre compte n’est rattaché aux agents d’aucune autorité",
  "desk.new.nobody.text":
    "Pour créer une consultation, demandez à l’administration de vous rattacher à une autorité.",

  "desk.part.purpose": "Objet et promesse",
  "desk.part.places": "Qui est consulté",
  "desk.part.schedule": "Étapes et dates",
  "desk.part.questions": "Questions",
  "desk.part.participation": "Comment on participe",
  "desk.part.background": "Contexte",
  "desk.part.documents": "Documents",
  "desk.part.see": "Voir",
  "desk.status.done": "Complète",
  "desk.status.missing": "À compléter",
  "desk.status.optional": "Facultatif",

  "desk.overview.parts": "Parties de la consultation",
  "desk.overview.missing":
    "{count, plural, one {Il manque # élément pour pouvoir la publier} many {Il manque # d’éléments pour pouvoir la publier} other {Il manque # éléments pour pouvoir la publier}}",
  "desk.overview.ready": "Tout ce qu’il faut pour la publier est là.",
  "desk.overview.saved": "Enregistré : {part}",
  "desk.overview.public": "Voir la page publique",
  "desk.overview.before": "Avant de publier",
  "desk.overview.during": "Pendant qu’elle est ouverte",
  "desk.overview.afterwards": "Après la clôture",
  "desk.overview.changes": "Changements de dates",
  "desk.overview.extended": "Prolongée : elle se terminait le {before} et se termine désormais le {after}",
  "desk.overview.closed-early":
    "Close avant terme : elle devait se terminer le {before} et s’est terminée le {after}",
  "desk.overview.opens": "Ouverture",
  "desk.overview.opens.published": "Dès la publication",
  "desk.overview.closes": "Clôture",
  "desk.overview.answers": "L’autorité répond",
  "desk.overview.answers.by": "Au plus tard le {day}",
  "desk.overview.not-yet": "À définir",
  "desk.overview.schedule": "{opens} – {closes}",
  "desk.overview.questions": "{count, plural, one {# question} many {# de questions} other {# questions}}",
  "desk.overview.more-places":
    "{count, plural, one {# autre lieu} many {# d’autres lieux} other {# autres lieux}}",

  "desk.frozen.published.title": "Cette partie ne change plus",
  "desk.frozen.published.text":
    "La consultation est publiée et l’on répond à ce que l’on a lu. Si quelque chose demande à être éclairci, ajoutez une note publique.",
  "desk.frozen.reading.title": "Vous pouvez lire cette partie, mais pas la modifier",
  "desk.frozen.reading.text":
    "La consultation est conduite par {authority}, et seuls ses agents peuvent la modifier.",
  "desk.frozen.nothing": "Sans contenu",
  "desk.save": "Enregistrer",
  "desk.cancel": "Revenir sans rien changer",
  "desk.done": "Revenir aux parties de la consultation",
  "desk.remove": "Retirer",

  "desk.field.title": "Titre",
  "desk.field.title.hint":
    "Une question ou un sujet, comme vous le diriez à voix haute. De 10 à 150 caractères.",
  "desk.field.language": "Langue dans laquelle elle est écrite",
  "desk.field.purpose": "Ce que l’on veut savoir et pourquoi",
  "desk.field.purpose.hint":
    "C’est ce qu’on lit en premier. Dites ce qui sera décidé et quelle part de la décision reste ouverte.",
  "desk.field.promise": "Ce qui sera fait des réponses",
  "desk.field.promise.hint": "C’est une promesse publique. Ne promettez que ce que l’autorité tiendra.",
  "desk.field.answers-by": "Dernier jour pour la réponse de l’autorité",
  "desk.field.answers-by.hint": "Après la clôture, avec le temps de tout lire.",

  "desk.places.lead":
    "Peuvent participer les personnes qui habitent l’un de ces lieux. Choisissez un pays, une région, quelques municipalités ou une zone, toujours dans le territoire des autorités qui consultent.",
  "desk.places.asked": "Lieux consultés",
  "desk.places.none": "Aucun pour l’instant.",
  "desk.places.name": "Lieu",
  "desk.places.kind": "Type de lieu",
  "desk.places.doing": "Que faire",
  "desk.places.already": "Déjà consulté",
  "desk.places.search": "Ajouter un lieu",
  "desk.places.search.label": "Nom du lieu",
  "desk.places.search.hint": "Sans vous soucier des accents ni des majuscules.",
  "desk.places.search.submit": "Chercher",
  "desk.places.found": "Lieux trouvés",
  "desk.places.whole": "Territoires entiers",
  "desk.places.not-found":
    "Nous n’avons pas trouvé « {words} » dans le territoire des autorités qui consultent. Vérifiez le nom ou n’en écrivez qu’une partie.",
  "desk.places.guess": "Aucun lieu ne porte exactement ce nom. Est-ce l’un de ceux-ci ?",
  "desk.places.add": "Ajouter",
  "desk.places.kind.country": "Pays",
  "desk.places.kind.region": "Région",
  "desk.places.kind.municipality": "Municipalité",
  "desk.places.kind.zone": "Zone",
  "desk.places.joint.only": "Pour l’instant, seule l’autorité {authority} consulte.",
  "desk.places.joint.change": "Ajouter ou retirer des autorités",

  "desk.authorities.title": "Autorités qui consultent ensemble",
  "desk.authorities.lead":
    "Une consultation conjointe est signée par plusieurs autorités, et chacune répond sur son territoire. Leurs agents peuvent la lire ici ; seuls ceux de l’autorité qui la conduit peuvent la modifier.",
  "desk.authorities.leads": "Conduit la consultation",
  "desk.authorities.add": "Une autre autorité",
  "desk.authorities.add.hint":
    "Convenez-en d’abord avec elle. Ses agents doivent accepter ici avant la publication, et de nouveau si quelque chose change ensuite.",

  "desk.agreement.title": "Votre autorité accepte-t-elle cette consultation ?",
  "desk.agreement.invited": "Votre autorité a été invitée à consulter : {authority}",
  "desk.agreement.invited.text":
    "{lead} prépare cette consultation. Elle ne sera pas publiée au nom de {authority} tant que ses agents ne l’auront pas acceptée.",
  "desk.agreement.see": "La lire et répondre",
  "desk.agreement.lead":
    "{lead} invite {authority} à signer cette consultation. Lisez-la en entier : vous l’acceptez telle qu’elle est maintenant.",
  "desk.agreement.means": "Ce qu’accepte {authority}",
  "desk.agreement.means.name":
    "Son nom apparaît dans la consultation à côté de celui de {lead}, qui la conduit et la publie.",
  "desk.agreement.means.answer":
    "Elle promet aussi ce que dit la consultation, et répond sur son territoire au plus tard le jour annoncé.",
  "desk.agreement.means.changes":
    "Si quoi que ce soit change dans le brouillon avant la publication, l’accord est annulé et vous est redemandé.",
  "desk.agreement.words": "Ce que dit le brouillon",
  "desk.agreement.submit": "Accepter au nom de {authority}",
  "desk.agreement.decline": "Ne pas accepter",
  "desk.agreement.withdraw": "Retirer l’accord",
  "desk.agreement.done": "{authority} a accepté cette consultation",
  "desk.agreement.agreed": "A accepté",
  "desk.agreement.waiting": "N’a pas encore accepté",
  "desk.agreement.pending": "{authority} (n’a pas encore accepté)",
  "desk.decline.title": "Refuser l’invitation ?",
  "desk.decline.text":
    "{authority} ne figure plus dans le brouillon, et les lieux qu’elle seule pouvait ajouter ne sont plus consultés. Ses agents ne pourront plus le lire ici.",
  "desk.decline.submit": "Refuser l’invitation",
  "desk.decline.done": "Votre autorité ne figure plus dans la consultation",

  "desk.schedule.zone": "Fuseau horaire : {zone} ({id}).",

  "desk.questions.none": "Il n’y a pas encore de question.",
  "desk.questions.add": "Ajouter une question",
  "desk.questions.up": "Monter",
  "desk.questions.down": "Descendre",
  "desk.questions.required": "Réponse obligatoire",
  "desk.question.number": "Question {number}",
  "desk.question.words": "Question",
  "desk.question.words.hint":
    "Une seule chose par question, sans suggérer la réponse. De 10 à 300 caractères.",
  "desk.question.help": "Aide pour répondre",
  "desk.question.help.hint": "Elle apparaît sous la question : ce que chaque mot veut dire, un exemple.",
  "desk.question.required": "Il faut y répondre pour envoyer les autres",
  "desk.question.required.hint": "Si vous ne cochez pas, chacun peut la laisser en blanc.",
  "desk.question.removal.title": "Retirer cette question ?",
  "desk.question.removal.text": "Elle disparaît du brouillon, et les suivantes changent de numéro.",
  "desk.question.removal.submit": "Retirer la question",

  "desk.participation.access": "Qui peut participer",
  "desk.participation.access.open": "Toute personne, sans compte",
  "desk.participation.access.open.hint":
    "Elle dit dans quelle municipalité elle habite. Une réponse par navigateur, avec des limites contre les envois automatiques. Plus de monde participe ; on sait moins sûrement qui.",
  "desk.participation.access.signed-in": "Les personnes qui ont un compte",
  "desk.participation.access.signed-in.hint":
    "Une réponse par personne, qui dit dans quelle municipalité elle habite.",
  "desk.participation.access.resident": "Les personnes qui ont un compte et habitent les lieux consultés",
  "desk.participation.access.resident.hint":
    "Une réponse par personne, selon la résidence déclarée dans son compte.",
  "desk.participation.proposals": "Inviter à faire des propositions",
  "desk.participation.proposals.hint":
    "En plus de répondre, on propose, on vote sur les propositions et on donne des arguments.",
  "desk.participation.hidden": "Ne montrer les votes d’une proposition qu’aux personnes qui ont déjà voté",
  "desk.participation.hidden.hint": "Ainsi personne ne vote d’après le vote des autres.",
  "desk.participation.moderated": "Relire chaque contribution avant de la montrer",
  "desk.participation.moderated.hint":
    "Rien n’apparaît avant l’accord de la modération. Prévoyez quelqu’un pour le faire chaque jour.",
  "desk.participation.cell": "À partir de combien de personnes un chiffre est publié",
  "desk.participation.cell.hint":
    "Les chiffres portant sur moins de personnes ne sont pas publiés, pour que nul ne puisse être reconnu. D’ordinaire, 5.",
  "desk.participation.cell.suffix": "personnes",
  "desk.participation.yes": "Oui",
  "desk.participation.no": "Non",

  "desk.background.lead":
    "Ce qu’il est bon de savoir avant de répondre : ce qui a été fait, quelles options existent, ce qu’elles coûtent, ce qui ne peut pas changer.",

  "desk.documents.lead":
    "Plans, études, budgets. On pourra les télécharger depuis la page de la consultation.",
  "desk.documents.none": "Il n’y a pas encore de document.",
  "desk.documents.add": "Ajouter un document",
  "desk.documents.title": "Nom du document",
  "desk.documents.title.hint": "Ce que dira le lien, par exemple : Plan de l’avenue, 2027.",
  "desk.documents.file": "Fichier",
  "desk.documents.file.hint": "PDF, PNG, JPEG ou WebP, {megabytes} Mo au plus.",
  "desk.documents.kind": "{kind}, {megabytes} Mo",
  "desk.documents.published":
    "La consultation est publiée : vous pouvez ajouter des documents, mais plus en retirer.",
  "desk.documents.submit": "Envoyer le document",
  "desk.documents.removal.title": "Retirer ce document ?",
  "desk.documents.removal.submit": "Retirer le document",

  "desk.preview.bar": "Aperçu",
  "desk.preview.text":
    "Voici comment on la verra. Elle n’est pas encore publiée : les boutons ne mènent nulle part, et chaque question ouvre son aperçu.",
  "desk.preview.back": "Revenir au bureau",

  "desk.publication.title": "Relire et publier",
  "desk.publication.missing": "Avant de la publier",
  "desk.publication.lead": "Relisez tout une dernière fois : une fois publié, ceci ne change plus.",
  "desk.publication.after": "Après la publication",
  "desk.publication.after.frozen":
    "Le titre, les questions et tout le reste demeurent tels quels. Les corrections sont des notes publiques.",
  "desk.publication.after.time": "Vous pourrez prolonger le délai ou clore avant terme, en disant pourquoi.",
  "desk.publication.after.answer": "L’autorité s’engage à répondre au plus tard le {day}.",
  "desk.publication.submit": "Publier la consultation",
  "desk.publication.done.title": "La consultation est publiée",
  "desk.publication.done.address": "Voici son adresse. Partagez-la là où les gens sont déjà :",
  "desk.publication.done.next": "La suite",
  "desk.publication.done.open": "Elle est ouverte",
  "desk.publication.done.open.text": "On peut participer jusqu’au {when}.",
  "desk.publication.done.announced": "Elle est annoncée",
  "desk.publication.done.announced.text": "Elle ouvre le {when}.",
  "desk.publication.done.moderation": "La modération veille sur les échanges",
  "desk.publication.done.moderation.text": "Chacun peut signaler une contribution contraire aux règles.",
  "desk.publication.done.moderation.first":
    "Elle relit chaque contribution avant de la montrer et traite les signalements.",
  "desk.publication.done.answer": "L’autorité répond",
  "desk.publication.done.answer.text": "Au plus tard le {day}.",

  "desk.extension.title": "Prolonger le délai",
  "desk.extension.now": "Elle se termine pour l’instant le {when}.",
  "desk.extension.closes": "Nouvelle clôture",
  "desk.extension.answers.hint":
    "La réponse est promise au plus tard le {day}. Si la nouvelle clôture vient après, choisissez un autre jour.",
  "desk.extension.reason": "Pourquoi elle est prolongée",
  "desk.extension.done": "Délai prolongé",

  "desk.closure.title": "Clore avant terme",
  "desk.closure.now": "Elle se termine dès que vous confirmez, et ne peut pas rouvrir.",
  "desk.closure.open.text":
    "À partir de ce moment, personne ne pourra répondre, proposer ni voter. Ce qui a été envoyé est conservé.",
  "desk.closure.announced.text":
    "Elle n’a pas encore ouvert : si vous la terminez maintenant, elle n’ouvrira pas.",
  "desk.closure.reason": "Pourquoi elle est close",
  "desk.closure.submit": "Clore la consultation maintenant",
  "desk.closure.done": "Consultation terminée",

  "desk.timing.reason.hint": "Publié sur la page de la consultation.",
  "desk.timing.draft.text": "Tant que c’est un brouillon, modifiez directement l’ouverture et la clôture.",
  "desk.timing.closed.text": "Les dates d’une consultation terminée ne changent plus.",

  "desk.corrections.title": "Notes publiques",
  "desk.corrections.lead":
    "Une question publiée garde ses mots, car certains y ont déjà répondu. Vous pouvez ici l’éclaircir ou corriger un fait : la note se lit à côté d’elle, avec sa date.",
  "desk.corrections.none": "Il n’y a pas encore de note.",
  "desk.corrections.written": "Notes publiées",
  "desk.corrections.add": "Ajouter une note",
  "desk.corrections.about": "Sur quoi porte la note",
  "desk.corrections.about.whole": "Toute la consultation",
  "desk.corrections.about.question": "Question {number} : {title}",
  "desk.corrections.text": "Note",
  "desk.corrections.text.hint":
    "Dites ce qui change ou ce que l’on a voulu dire. Elle ne peut plus être effacée.",
  "desk.corrections.submit": "Publier la note",
  "desk.corrections.done": "Note publiée",
  "desk.corrections.draft": "Tant que c’est un brouillon, modifiez directement le texte.",

  "desk.refused.already-published": "La consultation est déjà publiée et ceci ne peut plus changer",
  "desk.refused.no-such-authority": "Choisissez l’une des autorités",
  "desk.refused.already-joint": "Cette autorité consulte déjà",
  "desk.refused.purpose-missing": "Dites ce que l’on veut savoir et pourquoi",
  "desk.refused.promise-missing": "Dites ce qui sera fait des réponses",
  "desk.refused.answer-day-missing": "Choisissez le jour où l’autorité répondra",
  "desk.refused.answers-in-the-past": "Choisissez un jour qui n’est pas encore arrivé",
  "desk.refused.answers-too-far": "Choisissez un jour dans les trois prochaines années",
  "desk.refused.answers-before-closing": "Choisissez un jour de réponse après la clôture",
  "desk.refused.places-missing": "Ajoutez au moins un lieu à consulter",
  "desk.refused.place-outside": "Retirez les lieux situés hors du territoire des autorités qui consultent",
  "desk.refused.agreement-missing": "N’ont pas encore accepté la consultation : {authorities}",
  "desk.refused.changed-since":
    "Le brouillon a changé pendant que vous le lisiez. Relisez-le avant d’accepter",
  "desk.refused.outside-your-territory": "Ce lieu est hors du territoire des autorités qui consultent",
  "desk.refused.already-asked": "Ce lieu est déjà consulté",
  "desk.refused.too-many-places":
    "Il n’y a plus de place pour d’autres lieux : choisissez une région ou le pays",
  "desk.refused.no-such-territory": "Ce lieu n’existe pas ; cherchez-le de nouveau",
  "desk.refused.closing-missing": "Choisissez le jour et l’heure de clôture",
  "desk.refused.hour-skipped":
    "Ce jour-là, les horloges avancent de {from} à {to}, et cette heure n’existe pas. Choisissez-en une autre",
  "desk.refused.opens-in-the-past":
    "Choisissez une ouverture à venir, ou laissez-la vide pour ouvrir dès la publication",
  "desk.refused.opens-too-far": "Choisissez une ouverture dans les deux prochaines années",
  "desk.refused.closes-in-the-past": "Choisissez une clôture à venir",
  "desk.refused.closes-before-opening": "Choisissez une clôture après l’ouverture",
  "desk.refused.too-short": "Laissez-la ouverte au moins une heure",
  "desk.refused.too-long": "Elle peut rester ouverte 366 jours au plus",
  "desk.refused.phase-needed": "Incluez au moins une étape où l’on répond ou l’on vote",
  "desk.refused.phases-overlap":
    "Choisissez une ouverture qui ne précède pas la clôture de l’étape précédente",
  "desk.refused.phase-began":
    "Cette étape est ouverte et son texte ne change plus : chacun participe d’après ce qu’il a lu",
  "desk.refused.no-such-phase": "Cette consultation n’a pas cette étape",
  "desk.refused.not-later": "Choisissez une clôture plus tardive que l’actuelle",
  "desk.refused.not-published": "La consultation n’est pas encore publiée",
  "desk.refused.closed": "La consultation est terminée",
  "desk.refused.questions-missing": "Ajoutez au moins une question",
  "desk.refused.asked-already": "Cette question est déjà dans la consultation",
  "desk.refused.too-many-questions": "Il n’y a plus de place : une consultation a cent questions au plus",
  "desk.refused.no-such-question": "Cette question n’existe plus",
  "desk.refused.no-such-section": "Cette section n’existe plus",
  "desk.refused.too-many-sections": "Il n’y a plus de place : une consultation a trente sections au plus",
  "desk.refused.settings-wrong":
    "On ne peut pas répondre ainsi à la question : vérifiez ses options et ses limites",
  "desk.refused.condition-wrong": "Une règle de la condition ne correspond plus aux questions : vérifiez-la",
  "desk.refused.condition-order":
    "{count, plural, one {La question {questions} viendrait avant une réponse dont dépend sa condition} many {Les questions {questions} viendraient avant une réponse dont dépend leur condition} other {Les questions {questions} viendraient avant une réponse dont dépend leur condition}}. Changez d’abord cette condition",
  "desk.refused.condition-rests":
    "{count, plural, one {La condition de la question {questions} dépend} many {Les conditions des questions {questions} dépendent} other {Les conditions des questions {questions} dépendent}} de ce que vous changez",
  "desk.refused.questions-wrong": "Corrigez les questions qui ne peuvent pas encore être posées",
  "desk.refused.said-already": "Cette note est déjà publiée",
  "desk.refused.incomplete": "Il manque encore quelque chose pour la publier",

  "desk.editor.help": "Comment mettre le texte en forme",
  "desk.editor.help.paragraph":
    "Une ligne vide commence un nouveau paragraphe. Ce qui n’est pas dans cette liste est publié tel quel.",
  "desk.editor.sample": "texte",
  "desk.editor.tools": "Mise en forme du texte",
  "desk.editor.heading": "Titre",
  "desk.editor.subheading": "Sous-titre",
  "desk.editor.bold": "Gras",
  "desk.editor.italic": "Italique",
  "desk.editor.bullets": "Liste",
  "desk.editor.numbers": "Liste numérotée",
  "desk.editor.quote": "Citation",
  "desk.editor.rule": "Ligne de séparation",
  "desk.editor.link": "Lien",
  "desk.editor.link.address": "Adresse du lien",
  "desk.editor.link.hint": "Elle commence par https:// ou mailto:. Laissez-la vide pour retirer le lien.",
  "desk.editor.link.set": "Poser le lien",
  "desk.editor.link.wrong": "Indiquez une adresse complète, comme https://exemple.org",
  "desk.editor.undo": "Annuler",
  "desk.editor.redo": "Rétablir",
  "desk.refused.document-empty": "Le fichier est vide",
  "desk.refused.document-too-large": "Le fichier est trop lourd : le maximum est de {megabytes} Mo",
  "desk.refused.document-wrong-type":
    "Choisissez un PDF ou une image PNG, JPEG ou WebP ; c’est le contenu du fichier qui compte, pas son nom",
  "desk.refused.document-twice": "Ce même fichier est déjà joint",
  "desk.refused.document-too-many":
    "Cette consultation a déjà {max, plural, one {# document} many {# de documents} other {# documents}}, le maximum",
} satisfies Record<keyof typeof es, string>;
