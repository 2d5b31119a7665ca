import type es from "../es/moderation.ts";

export default {
  "moderation.decide.choose": "Choisissez votre décision",
  "moderation.rule.missing": "Choisissez la règle qui n’a pas été respectée",
  "moderation.reason.missing": "Écrivez vos raisons ; l’auteur les lira",
  "moderation.report.rule.missing": "Choisissez la règle qui, selon vous, n’a pas été respectée",
  "moderation.letter.approve.subject":
    "{kind, select, entry {Votre réponse est publiée} proposal {Votre proposition est publiée} other {Votre argument est publié}}",
  "moderation.letter.approve":
    "La modération a relu {kind, select, entry {votre réponse} proposal {votre proposition} other {votre argument}} dans la consultation « {consultation} ». Tout le monde peut désormais lire ce que vous avez écrit, et cela compte.",
  "moderation.letter.hide.subject":
    "{kind, select, entry {Votre réponse n’est plus affichée} proposal {Votre proposition n’est plus affichée} other {Votre argument n’est plus affiché}}",
  "moderation.letter.hide":
    "La modération a masqué {kind, select, entry {une de vos réponses} proposal {votre proposition} other {votre argument}} dans la consultation « {consultation} ».",
  "moderation.letter.restore.subject":
    "{kind, select, entry {Votre réponse est de nouveau affichée} proposal {Votre proposition est de nouveau affichée} other {Votre argument est de nouveau affiché}}",
  "moderation.letter.restore":
    "La modération a republié {kind, select, entry {votre réponse} proposal {votre proposition} other {votre argument}} dans la consultation « {consultation} ». Tout est comme avant.",
  "moderation.letter.rule": "Règle : {title}. {text}",
  "moderation.letter.reason": "Raisons de la modération : {reason}",
  "moderation.letter.kept":
    "Rien n’a été effacé : la modération et vous pouvez toujours le lire, et cela peut être republié.",
  "moderation.letter.link": "Voir ce que vous avez écrit et ce qui a été décidé",
} satisfies Record<keyof typeof es, string>;
