import type es from "#app/i18n/es/phase.ts";

export default {
  "phase.name.inform": "S’informer",
  "phase.name.contribute": "Répondre et proposer",
  "phase.name.vote": "Voter",
  "phase.name.answer": "L’autorité répond",
  "phase.name.follow-up": "Suivi",
  "phase.letter.soon.subject": "Changement d’étape imminent : {title}",
  "phase.letter.opens": "L’étape « {phase} » s’ouvre le {when}.",
  "phase.letter.closes": "L’étape « {phase} » se termine le {when}.",
  "phase.letter.answer-open.subject": "Il est temps de répondre : {title}",
  "phase.letter.answer-open":
    "La participation est terminée. Votre autorité doit maintenant répondre : elle s’est engagée à le faire au plus tard le {day}.",
  "phase.letter.answer-due.subject": "Le jour de la réponse approche : {title}",
  "phase.letter.answer-due":
    "Des sujets restent sans réponse. Votre autorité s’est engagée à répondre au plus tard le {day}.",
  "phase.letter.answer-late.subject": "Réponse en retard : {title}",
  "phase.letter.answer-late":
    "L’engagement était de répondre au plus tard le {day}, et des sujets restent sans réponse. Le retard se voit sur la page de la consultation ; répondre tard reste possible.",
  "phase.letter.about": "À propos de la consultation « {title} » :",
  "phase.letter.link": "Ouvrir la consultation dans le bureau",
  "phase.chosen": "incluse",
  "phase.not-chosen": "non incluse",
  "phase.choose": "Inclure l’étape « {phase} »",
  "phase.about.inform": "Les informations sont publiées avant que l’on puisse participer.",
  "phase.about.contribute": "On répond aux questions, on propose et on commente.",
  "phase.about.vote": "On vote sur les propositions. Sans cette étape, on vote pendant que l’on répond.",
  "phase.about.answer":
    "L’autorité publie sa réponse. Sans cette étape, elle répond dès que la participation est terminée.",
  "phase.about.follow-up": "L’autorité dit où en est ce qu’elle a promis.",
  "phase.opens": "Ouverture de « {phase} »",
  "phase.closes": "Clôture de « {phase} »",
  "phase.opens.hint":
    "Si vous la laissez vide, elle s’ouvre à la clôture de l’étape précédente ; la première, dès la publication de la consultation.",
  "phase.opens.follows": "À la clôture de la précédente",
  "phase.closes.hint": "D’une heure à un an après l’ouverture.",
  "phase.closes.hint-none": "Si vous la laissez vide, elle n’a pas de fin.",
  "phase.answer.ends": "Elle se termine le {day}, le jour où l’autorité s’est engagée à répondre.",
  "phase.answer.ends.unknown":
    "Elle se termine le jour où l’autorité s’engage à répondre, choisi avec l’objectif.",
  "phase.column.phase": "Étape",
  "phase.column.page": "Actions",
  "phase.called-off": "N’aura pas lieu",
  "phase.no-end": "Sans fin",
  "phase.words.change": "Écrire son texte",
  "phase.add": "Ajouter l’étape « {phase} »",
  "phase.words.title": "Titre",
  "phase.words.title.hint": "Si vous le laissez vide : « {usual} ». {max} caractères au plus.",
  "phase.words.text": "Texte",
} satisfies Record<keyof typeof es, string>;
