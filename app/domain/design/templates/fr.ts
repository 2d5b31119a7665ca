import type { Words } from "#app/domain/design/templates/words.ts";

const opinions = ["D’accord, tel quel", "D’accord, avec des changements", "Pas d’accord", "Sans opinion"];

export default {
  debate: {
    name: "Questions de débat",
    summary:
      "Quatre questions ouvertes pour réfléchir ensemble à un grand sujet, et des propositions soumises au vote.",
    title: "Où doit aller notre municipalité ?",
    purpose:
      "Nous voulons fixer les priorités des quatre prochaines années. Rien n’est encore décidé : le plan sera rédigé après que nous aurons lu ce que vous écrivez.",
    promise:
      "Nous lirons toutes les réponses. Nous publierons une synthèse et dirons, thème par thème, ce que nous ferons, ce que nous ne ferons pas, et pourquoi.",
    questions: [
      {
        title: "Quels sont les grands défis des prochaines années ?",
        help: "Pensez à ce qui changerait le plus votre quotidien ou celui de votre famille.",
      },
      {
        title: "Quels obstacles empêchent d’avancer ?",
        help: "Racontez quelque chose que vous avez vu ou vécu. Un exemple aide plus qu’une idée générale.",
      },
      {
        title: "Par où faudrait-il commencer, et par quelles étapes ?",
        help: "Dites ce que vous feriez d’abord et à quoi il faudrait veiller en chemin.",
      },
      {
        title: "Que peut apporter chaque partie ?",
        help: "L’autorité, les associations, les entreprises, la population : dites ce qui revient à chacune.",
      },
    ],
  },
  survey: {
    name: "Enquête",
    summary: "Des questions courtes pour savoir comment un service est utilisé et ce qu’on en pense.",
    title: "Que pensez-vous des services de la municipalité ?",
    purpose:
      "Nous voulons savoir quels services sont utilisés, comment vous les jugez et ce qu’il faut améliorer d’abord. Le plan d’amélioration de l’année prochaine en dépend.",
    promise:
      "Nous publierons tous les résultats et les trois premières améliorations, avec leurs dates. Aucune réponse n’est publiée d’une manière qui permette de savoir de qui elle vient.",
    sections: [
      ["Les services que vous utilisez", ""],
      ["Ce que vous en pensez", ""],
      ["À propos de vous", "Cela sert à savoir qui n’a pas encore été entendu. Vous pouvez ne pas répondre."],
    ],
    questions: [
      {
        title: "À quelle fréquence utilisez-vous les services de la municipalité ?",
        options: ["Chaque semaine", "Chaque mois", "Quelques fois par an", "Jamais"],
      },
      {
        title: "Lesquels avez-vous utilisés ces douze derniers mois ?",
        options: [
          "Démarches et autorisations",
          "Santé",
          "Propreté et recyclage",
          "Places, parcs et sports",
          "Bibliothèques et culture",
        ],
      },
      {
        title: "Comment jugez-vous ces aspects ?",
        rows: ["L’accueil", "Le temps d’attente", "L’information", "Les horaires"],
        columns: ["Mauvais", "Moyen", "Bon", "Je ne sais pas"],
      },
      {
        title: "Dans l’ensemble, les services vous donnent-ils satisfaction ?",
        lowLabel: "Pas du tout",
        highLabel: "Tout à fait",
      },
      {
        title: "Qu’amélioreriez-vous en premier ?",
        help: "Dites quel service, et ce que vous changeriez.",
      },
      {
        title: "Quel âge avez-vous ?",
        options: [
          "Moins de 18 ans",
          "De 18 à 29 ans",
          "De 30 à 44 ans",
          "De 45 à 64 ans",
          "65 ans ou plus",
          "Je préfère ne pas le dire",
        ],
      },
    ],
  },
  budget: {
    name: "Budget participatif",
    summary:
      "Chacun répartit cent points entre des domaines d’investissement et propose des projets soumis au vote.",
    title: "À quoi consacrer le budget participatif ?",
    purpose:
      "Une partie du budget de l’année prochaine se décide avec vous. Ici, on la répartit entre des domaines et on recueille des propositions de projets.",
    promise:
      "L’argent sera réparti entre les domaines selon le total de toutes les réponses. Nous répondrons à chaque proposition : si elle peut se faire, combien elle coûte et quand.",
    sections: [
      ["Répartissez le budget", "Imaginez que le budget vaut cent points."],
      ["Proposez un projet", ""],
    ],
    questions: [
      {
        title: "Comment répartiriez-vous cent points entre ces domaines ?",
        help: "Le total doit faire cent. Vous pouvez laisser des domaines sans points.",
        unit: "points",
        options: [
          ["Trottoirs et rues", "Réparations, rampes et passages sûrs."],
          ["Places et espaces verts", "Arbres, arrosage, jeux et bancs."],
          ["Éclairage et sécurité", "Lampadaires et lieux bien visibles."],
          ["Déchets et recyclage", "Bacs, points de tri et collecte."],
          ["Culture et sport", "Ateliers, terrains et maisons de quartier."],
          ["Soins et santé", "Personnes âgées, enfance et soins de proximité."],
        ],
      },
      { title: "Pourquoi cette répartition ?", help: "Une ou deux phrases suffisent." },
      { title: "Avez-vous en tête un projet précis ?" },
      {
        title: "Quel est ce projet, et quel problème résout-il ?",
        help: "Dites aussi à qui il servirait.",
      },
      { title: "À quel endroit serait-il ?" },
      {
        title: "Avez-vous une photo, un dessin ou un devis ?",
        help: "Ce n’est pas nécessaire, mais cela aide à évaluer le projet.",
      },
    ],
  },
  regulation: {
    name: "Avis sur un règlement",
    summary:
      "Un projet d’arrêté ou de règlement, article par article, avec la possibilité de proposer un autre texte.",
    title: "Que pensez-vous du projet de règlement ?",
    purpose:
      "Le projet se trouve parmi les documents de cette consultation. Avant qu’il soit voté, nous voulons savoir ce qui est clair, ce qui manque et ce qu’il faudrait changer, article par article.",
    promise:
      "Nous publierons ce qui a changé dans chaque article grâce aux avis. Là où rien ne change, nous dirons pourquoi.",
    sections: [
      [
        "Article 1",
        "Ce que le règlement encadre et à qui il s’impose. Lisez-le dans les documents de cette consultation.",
      ],
      ["Article 2", "Ce qui est permis, ce qui est exigé et dans quels délais."],
      ["Article 3", "Qui contrôle son application et quelles sanctions il prévoit."],
      ["Le projet dans son ensemble", ""],
    ],
    questions: [
      {
        title: "De quel point de vue regardez-vous ce règlement ?",
        options: [
          "Comme personne qui habite ici",
          "Pour un commerce ou une entreprise",
          "Pour une association",
          "Au titre de ma profession",
        ],
      },
      { title: "Que pensez-vous de l’article 1 ?", options: opinions },
      {
        title: "Que changeriez-vous à l’article 1, et pourquoi ?",
        help: "Si vous le pouvez, écrivez le texte que vous proposez.",
      },
      { title: "Que pensez-vous de l’article 2 ?", options: opinions },
      {
        title: "Que changeriez-vous à l’article 2, et pourquoi ?",
        help: "Si vous le pouvez, écrivez le texte que vous proposez.",
      },
      { title: "Que pensez-vous de l’article 3 ?", options: opinions },
      {
        title: "Que changeriez-vous à l’article 3, et pourquoi ?",
        help: "Si vous le pouvez, écrivez le texte que vous proposez.",
      },
      {
        title: "Manque-t-il quelque chose dans le projet ?",
        help: "Un cas non prévu, un droit, un délai.",
      },
      {
        title: "Souhaitez-vous joindre un document avec vos remarques ?",
        help: "Par exemple, l’avis écrit d’une association.",
      },
    ],
  },
  neighbourhood: {
    name: "Priorités du quartier",
    summary:
      "Ce qui est le plus urgent, dans quel état sont les choses et où : pour décider par où commencer.",
    title: "Qu’est-ce qui est le plus urgent dans votre quartier ?",
    purpose:
      "Nous allons décider de ce qui sera réparé d’abord dans chaque quartier. Nous voulons savoir ce qui est le plus urgent, dans quel état sont les choses aujourd’hui et à quels endroits.",
    promise:
      "Nous publierons la liste des priorités de chaque quartier et la date des premiers travaux. Si quelque chose n’est pas possible, nous dirons pourquoi.",
    sections: [
      ["L’état de votre quartier", ""],
      ["L’endroit qui vous préoccupe le plus", ""],
      ["Vous et le quartier", ""],
    ],
    questions: [
      {
        title: "Qu’est-ce qui est le plus urgent ?",
        help: "Classez-en jusqu’à trois : d’abord le plus urgent.",
        options: [
          "Trottoirs et rues",
          "Éclairage",
          "Places et arbres",
          "Propreté et déchets",
          "Eau et égouts",
          "Transports",
          "Sécurité",
          "Lieux de rencontre",
        ],
      },
      {
        title: "Dans quel état sont aujourd’hui ces choses dans votre quartier ?",
        rows: ["Trottoirs et rues", "Éclairage", "Places et arbres", "Propreté", "Transports"],
        columns: ["Mauvais", "Moyen", "Bon", "Je ne sais pas"],
      },
      {
        title: "Quel endroit faut-il réparer en premier ?",
        help: "Un coin de rue, un pâté de maisons, une place.",
      },
      { title: "Que se passe-t-il à cet endroit, et que feriez-vous ?" },
      {
        title: "Avez-vous une photo de l’endroit ?",
        help: "Veillez à ce qu’on n’y voie le visage de personne.",
      },
      { title: "Depuis combien d’années vivez-vous dans le quartier ?", unit: "ans" },
      { title: "Viendriez-vous à une réunion pour décider des détails ?" },
    ],
  },
} satisfies Words;
