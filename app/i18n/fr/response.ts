import type es from "../es/response.ts";

export default {
  "response.answer-this": "Répondre à cette question",
  "response.start.title": "Avant de répondre",
  "response.start.lead":
    "{questions, plural, one {Il y a # question} many {Il y a # de questions} other {Il y a # questions}}. Comptez environ {minutes, number} minutes ; vous pouvez vous interrompre.",
  "response.start.step.write": "Écrivez avec vos mots",
  "response.start.step.write.text":
    "Une question par page. Chaque étape est enregistrée ; vous pouvez passer celles qui ne sont pas obligatoires.",
  "response.start.step.review": "Relisez et envoyez",
  "response.start.step.review.text": "Rien n’est publié avant l’envoi.",
  "response.start.step.published": "La réponse est publiée sans votre nom",
  "response.start.step.published.text":
    "Chaque réponse est affichée avec sa municipalité, si assez de personnes y participent. N’écrivez pas de données personnelles.",
  "response.start.step.moderated.text":
    "Une personne de la modération la relit d’abord. Elle est affichée avec votre municipalité, si assez de personnes y participent. N’écrivez pas de données personnelles.",
  "response.start.step.reply": "On vous répond",
  "response.start.step.reply.text": "{authority} répondra à chaque thème avant le {day}.",
  "response.start.until": "Vous pouvez répondre, et modifier votre réponse, jusqu’au {when}.",
  "response.start.submit": "Commencer",
  "response.question.progress": "Question {position, number} sur {questions, number}",
  "response.question.label": "Votre réponse",
  "response.question.hint": "Vous pouvez la laisser vide.",
  "response.question.required": "Il faut répondre à cette question pour envoyer.",
  "response.question.next": "Enregistrer et continuer",
  "response.question.review": "Enregistrer et relire",
  "response.question.leave": "Enregistrer et quitter",
  "response.question.back": "Retour",
  "response.question.saved": "Ce que vous enregistrez ici n’est visible que par vous jusqu’à l’envoi.",
  "response.question.not-resent":
    "Les modifications enregistrées ici ne sont publiées qu’après leur envoi depuis la relecture.",
  "response.review.title": "Relisez votre réponse",
  "response.review.empty": "Sans réponse",
  "response.review.missing": "À compléter",
  "response.review.published":
    "À l’envoi, chaque réponse est publiée sans votre nom. Vous pouvez la modifier jusqu’à la clôture.",
  "response.review.moderated":
    "À l’envoi, une personne de la modération la relit, puis elle est publiée sans votre nom. Vous pouvez la modifier jusqu’à la clôture.",
  "response.review.send": "Envoyer ma réponse",
  "response.review.resend": "Envoyer les modifications",
  "response.review.later": "Continuer plus tard",
  "response.review.sent": "Votre réponse est envoyée : {reference}",
  "response.review.sent.text": "Vous pouvez modifier n’importe quelle réponse et l’envoyer de nouveau.",
  "response.review.unsent": "Vous avez des modifications non envoyées",
  "response.problems.title": "L’envoi n’a pas abouti",
  "response.problems.missing": "Répondez à la question {position, number}",
  "response.refused.not-started": "Vous n’avez pas encore commencé à répondre.",
  "response.refused.empty": "Répondez à au moins une question.",
  "response.refused.too-long": "Le texte est trop long.",
  "response.sent.title": "Nous avons reçu votre réponse",
  "response.sent.reference":
    "Votre numéro de référence. Notez-le : il permet de poser une question sur votre réponse.",
  "response.sent.next": "Et maintenant",
  "response.sent.step.published": "Elle est publiée",
  "response.sent.step.published.text": "On peut déjà la lire, sans votre nom, à côté des autres.",
  "response.sent.step.moderated.text": "Dès qu’une personne de la modération l’aura lue.",
  "response.sent.step.summary": "Elle entre dans la synthèse de votre municipalité",
  "response.sent.step.summary.text": "Après la clôture de la consultation, le {when}.",
  "response.sent.step.reply": "{authority} répond",
  "response.sent.step.reply.text": "Avant le {day}.",
  "response.sent.change": "Si vous voulez la modifier",
  "response.sent.change.account":
    "{until, select, yes {Vous pouvez la modifier jusqu’au {when}, sur tout appareil où vous vous connectez.} other {Vous pouvez la modifier tant que la consultation est ouverte, sur tout appareil où vous vous connectez.}}",
  "response.sent.change.browser":
    "{until, select, yes {Vous pouvez la modifier jusqu’au {when} depuis ce navigateur. Si vous vous connectez ici, vous pourrez le faire depuis n’importe quel autre.} other {Vous pouvez la modifier tant que la consultation est ouverte depuis ce navigateur. Si vous vous connectez ici, vous pourrez le faire depuis n’importe quel autre.}}",
  "response.sent.proposals": "Voir les propositions",
  "response.sent.back": "Retour à la consultation",
} satisfies Record<keyof typeof es, string>;
