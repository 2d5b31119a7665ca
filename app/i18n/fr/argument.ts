import type es from "../es/argument.ts";

export default {
  "argument.refused.no-such-argument": "L’argument auquel vous répondez n’est plus publié.",
  "argument.refused.too-deep": "Ce fil n’accepte pas plus de niveaux de réponse. Écrivez un nouvel argument.",
  "argument.stance.missing": "Choisissez si vous êtes pour, contre, ou si vous posez une question",
  "argument.stance.for": "Pour",
  "argument.stance.against": "Contre",
  "argument.stance.question": "Question",
  "argument.title":
    "{count, plural, =0 {Arguments} one {# argument} many {# d’arguments} other {# arguments}}",
  "argument.all": "Tous ({count, number})",
  "argument.count.for": "Pour ({count, number})",
  "argument.count.against": "Contre ({count, number})",
  "argument.count.question": "Questions ({count, number})",
  "argument.none": "Aucun argument pour le moment.",
  "argument.hidden": "Cet argument a été masqué par la modération",
  "argument.read": "lire en entier",
  "argument.reply": "Répondre",
  "argument.reply-level":
    "{depth, plural, one {Réponse à l’argument précédent.} many {Réponse de niveau #.} other {Réponse de niveau #.}}",
  "argument.imported": "{agrees, number} pour et {disagrees, number} contre dans le processus d’origine",
  "argument.new": "Écrire un argument",
  "argument.new.title": "Écrivez votre argument",
  "argument.new.reply-title": "Répondez à cet argument",
  "argument.field.stance": "Que voulez-vous dire de la proposition ?",
  "argument.field.text": "Votre argument",
  "argument.field.text.hint": "Dites pourquoi. Parlez de la proposition, pas de la personne qui l’a écrite.",
  "argument.publish": "Publier",
  "argument.send": "Envoyer à la modération",
  "argument.made": "Votre argument est publié",
  "argument.one.title": "Un argument",
  "argument.one.reply-to": "En réponse à",
  "argument.one.in-thread": "Voir dans la discussion",
  "argument.thread-closed":
    "La modération a fermé cette discussion le {day} : elle ne reçoit plus de réponses.",
  "argument.thread-closed.why": "Pourquoi",
} satisfies Record<keyof typeof es, string>;
