import type es from "../es/about.ts";

export default {
  "about.rules": "Comment nous modérons",
  "about.source": "Code source",

  "about.title": "À propos de ce portail",
  "about.lead":
    "Ici un gouvernement demande, les gens répondent, proposent et votent, et chaque municipalité voit la synthèse de ce qu’elle a dit.",
  "about.purpose.title": "À quoi il sert",
  "about.purpose.text":
    "Chaque consultation dit ce qui est demandé, jusqu’à quand on peut répondre et ce qui sera fait des réponses. Selon la consultation, on participe avec ou sans compte. Ce qui est envoyé est publié, puis une synthèse en est faite par municipalité.",
  "about.expect.title": "Ce que vous pouvez attendre",
  "about.expect.frozen":
    "Une question publiée ne change plus. S’il faut corriger quelque chose, la correction est ajoutée à la vue de tous.",
  "about.expect.figures":
    "Les synthèses se font en comptant et en citant mot pour mot. La modération peut en changer la rédaction, pas les chiffres.",
  "about.expect.moderation":
    "Ce que la modération masque l’est en vertu d’une règle publiée et avec des raisons. La personne qui l’a écrit peut les lire, conserve son texte et peut déposer un recours devant quelqu’un d’autre.",
  "about.expect.votes": "Aucune page ne montre à quelqu’un d’autre comment vous avez voté.",
  "about.who.title": "Qui le gère",
  "about.who.text":
    "Le gouvernement qui a mis en place ce portail en répond. Chaque consultation nomme l’autorité qui demande : c’est elle qui s’engage, et c’est à elle qu’on peut demander des comptes.",
  "about.limits.title": "Bon à savoir",
  "about.limits.election":
    "Les votes de ce portail ne sont pas une élection : ils montrent à quel point on est d’accord. Chaque consultation dit ce qui en sera fait.",
  "about.limits.declared":
    "Chaque personne déclare sa municipalité et nul ne le vérifie. Les chiffres parlent des personnes qui ont participé, non de toute la population.",
  "about.limits.missing":
    "Il n’y a pas encore de page pour supprimer un compte. Demandez-le à l’autorité de la consultation.",
  "about.more.title": "En savoir plus sur le portail",

  "about.privacy.title": "Vie privée",
  "about.privacy.lead": "Ce que ce portail conserve, qui peut le voir et ce que vous pouvez demander.",
  "about.privacy.responsible.title": "Qui est responsable",
  "about.privacy.responsible.text":
    "Le gouvernement qui gère ce portail est responsable de vos données. Pour toute demande à leur sujet, adressez-vous à l’autorité indiquée dans la consultation, par les voies où elle reçoit déjà le public.",
  "about.privacy.cookies.title": "Cookies",
  "about.privacy.cookies.lead":
    "Tous viennent de ce portail. Chacun n’est créé que lorsqu’il est nécessaire.",
  "about.privacy.cookie.session":
    "Garde votre session ouverte. Créé quand vous vous connectez à votre compte.",
  "about.privacy.cookie.session.life": "Il dure 30 jours, renouvelés tant que vous l’utilisez.",
  "about.privacy.cookie.browser":
    "Distingue un navigateur d’un autre, pour que chacun compte une fois. Créé quand vous participez à une consultation ouverte à tout le monde ou faites un signalement. Il est signé, et le portail n’en conserve qu’une empreinte.",
  "about.privacy.cookie.territory":
    "Retient la municipalité que vous avez choisie. Vous pouvez la faire oublier à tout moment.",
  "about.privacy.cookie.language": "Retient la langue que vous avez choisie.",
  "about.privacy.cookie.acted":
    "Vous permet de voir aussitôt ce que vous venez d’envoyer. Il ne dit ni qui vous êtes ni ce que vous avez envoyé.",
  "about.privacy.cookie.acted.life": "Il dure une minute.",
  "about.privacy.cookie.written":
    "Sert au même but que le précédent là où le portail lit une deuxième copie de ses données ; s’il n’y en a pas, il n’est pas créé. Il ne dit ni qui vous êtes ni ce que vous avez écrit.",
  "about.privacy.cookie.year": "Il dure un an.",
  "about.privacy.cookies.none":
    "Il n’y en a pas d’autre, et aucun ne sert à vous suivre sur internet. Les pages ne chargent rien d’autres sites.",
  "about.privacy.stored.title": "Ce qui est conservé",
  "about.privacy.stored.account":
    "De votre compte : adresse électronique, nom, langue, mot de passe (si vous en avez choisi un, sous une forme illisible) et la municipalité que vous avez déclarée, avec les précédentes.",
  "about.privacy.stored.participation":
    "De votre participation : ce que vous avez écrit, avec les brouillons et les versions antérieures ; comment vous avez voté, y compris avant d’en changer ; quand et depuis quelle municipalité.",
  "about.privacy.stored.reports":
    "De vos signalements : la règle, vos mots et une clé qui empêche de signaler deux fois la même chose. La modération ne voit pas qui signale.",
  "about.privacy.stored.moderation":
    "De ce que la modération décide sur ce que vous avez écrit : la décision et ses raisons, votre recours, une suspension s’il y en a une, les notes internes de la modération et, si une partie a été masquée, le texte entier, chiffré. Aussi ce que le programme a signalé, et ce qu’il lui faut pour trouver des textes presque identiques.",
  "about.privacy.stored.acts":
    "De ce qui se fait sur le portail : quoi, quand et avec quel compte. D’un vote, on note qu’il a été émis, jamais lequel.",
  "about.privacy.stored.mail":
    "Des messages que nous vous envoyons : adresse, objet et date. Le texte est effacé à l’envoi ; jusque-là, l’administration du portail peut le lire.",
  "about.privacy.stored.following":
    "Si vous demandez des nouvelles d’une consultation sans avoir de compte, votre adresse électronique, à part de ce que vous avez répondu. Elle est effacée quand vous ne voulez plus de nouvelles, ou au bout de sept jours si vous ne la confirmez pas.",
  "about.privacy.stored.held":
    "S’il faut se connecter au milieu d’un formulaire : ce qui était écrit, pendant 12 heures, pour vous le rendre.",
  "about.privacy.stored.none":
    "Votre adresse IP ne sert qu’à freiner les abus : on compte combien de fois quelque chose est envoyé depuis elle, sans la relier à votre compte ni à ce que vous écrivez, et elle est effacée en quelques heures. Il n’y a ni traceurs ni statistiques de visite. Si le gouvernement place un autre serveur devant le portail, celui-ci peut tenir son propre journal.",
  "about.privacy.stored.kept":
    "Le portail n’efface de lui-même ni comptes ni participations : c’est au gouvernement de décider combien de temps ils sont conservés. Ce qui est effacé peut rester quelque temps dans les sauvegardes, jusqu’à ce que d’autres les remplacent.",
  "about.privacy.published.title": "Ce qui est publié",
  "about.privacy.published.answers":
    "Vos réponses aux questions, sans votre nom. La municipalité s’affiche quand assez de personnes y participent : cinq, si la consultation ne fixe pas un autre minimum.",
  "about.privacy.published.proposals":
    "Vos propositions et arguments, avec votre municipalité et le nom de votre compte, si vous en avez un. Ce n’est pas forcément votre nom d’état civil.",
  "about.privacy.published.votes": "Des votes, seulement combien il y en a de chaque sorte.",
  "about.privacy.published.adopted":
    "Si vous avez participé sans compte et vous connectez ensuite dans le même navigateur, ce que vous avez fait dans les consultations ouvertes passe à votre compte, et vos propositions et arguments portent son nom.",
  "about.privacy.published.careful":
    "Tout le monde peut lire ce que vous envoyez. N’écrivez ni téléphones, ni adresses, ni rien qui désigne vous-même ou quelqu’un d’autre.",
  "about.privacy.vote.title": "Votre vote",
  "about.privacy.vote.pages":
    "Vous voyez le vôtre. Aucune page, aucun téléchargement, aucun droit d’accès du portail ne laisse voir celui d’une autre personne : ni à l’autorité, ni à la modération, ni à l’administration.",
  "about.privacy.vote.database":
    "Dans la base de données, vos votes figurent sous un pseudonyme, différent dans chaque consultation. Si vous avez un compte, il lui est lié, pour que vous puissiez changer votre vote et qu’il ne compte qu’une fois. La personne qui exploite le serveur pourrait rapprocher les deux : le gouvernement doit veiller à qui dispose de cet accès.",
  "about.privacy.rights.title": "Corriger et demander",
  "about.privacy.rights.account":
    "Dans votre compte, vous pouvez changer votre nom, votre adresse électronique, votre mot de passe, votre langue et votre municipalité.",
  "about.privacy.rights.open":
    "Tant qu’une consultation est ouverte, vous pouvez changer votre réponse et votre vote, et retirer vos propositions. Ce qui est retiré ne s’affiche plus ; les versions antérieures sont conservées.",
  "about.privacy.rights.ask":
    "Il n’y a pas encore de page pour supprimer votre compte, retirer un argument ou télécharger vos données. Demandez-le à l’autorité de la consultation.",

  "about.accessibility.title": "Accessibilité",
  "about.accessibility.lead":
    "Nous voulons que chacun puisse participer, avec un vieux téléphone, peu de réseau ou des aides techniques. L’objectif est de respecter les règles WCAG 2.2, niveau AA.",
  "about.accessibility.done.title": "Comment c’est fait",
  "about.accessibility.done.plain":
    "Les pages sont de simples liens et formulaires : elles fonctionnent sans JavaScript.",
  "about.accessibility.done.keyboard":
    "Tout peut se faire au clavier, et l’on voit toujours où l’on se trouve.",
  "about.accessibility.done.zoom": "Les pages tiennent sur un écran étroit ou agrandi à 400 %.",
  "about.accessibility.done.colour":
    "Il y a des couleurs claires et sombres. Ce que dit une couleur est aussi dit en mots, et chaque graphique ou carte a ses chiffres à côté.",
  "about.accessibility.done.errors":
    "Les erreurs d’un formulaire sont expliquées en haut et près de chaque champ, et rien de ce que vous avez écrit n’est perdu.",
  "about.accessibility.tested.title": "Comment c’est vérifié",
  "about.accessibility.tested.text":
    "À chaque changement du logiciel, axe examine chaque type de page, et d’autres tests vérifient qu’elle tient dans 360 et 320 pixels de large, que les couleurs sont assez contrastées et que le HTML est valide. Les tests automatiques ne trouvent qu’une partie des problèmes.",
  "about.accessibility.known.title": "Ce qui manque",
  "about.accessibility.known.people":
    "Aucune personne utilisant un lecteur d’écran ne l’a encore essayé, et personne d’extérieur ne l’a évalué.",
  "about.accessibility.known.maps":
    "Sur un téléphone, les cercles de la carte sont petits. Le tableau à côté dit la même chose.",
  "about.accessibility.known.documents":
    "Les documents joints par une autorité peuvent ne pas être accessibles : demandez-lui une autre version.",
  "about.accessibility.known.translation":
    "Ce que les gens écrivent n’est pas traduit : on le lit dans la langue où il a été écrit.",
  "about.accessibility.known.formats":
    "Il n’y a pas de version facile à lire, ni en langue des signes, ni en langues autochtones.",
  "about.accessibility.report.title": "Si quelque chose vous empêche de participer",
  "about.accessibility.report.text":
    "Dites-le à l’autorité de la consultation, par les voies où elle reçoit déjà le public : sur quelle page, ce que vous vouliez faire et avec quel appareil. Ce portail n’a pas encore de formulaire pour cela.",

  "about.data.title": "Données ouvertes",
  "about.data.lead": "Tout ce qui est publié ici peut se lire sans compte et sans demander la permission.",
  "about.data.open.title": "Ce qui est ouvert",
  "about.data.open.consultations":
    "De chaque consultation : à quoi elle sert, ce qui sera fait des réponses, ses dates et chaque changement de dates, avec ses raisons.",
  "about.data.open.contributions":
    "Les réponses, les propositions avec le total de leurs votes, et les arguments. Si la consultation le décide, seules les personnes qui ont voté voient avant la clôture les totaux d’une proposition.",
  "about.data.open.summaries":
    "Les synthèses publiées, avec chaque citation reliée à ce qui a été écrit. Chacune se télécharge comme document (PDF), tableau (CSV) et données (JSON, avec leur schéma).",
  "about.data.open.moderation":
    "Les règles et, pour chaque consultation, chaque décision : quand, en vertu de quelle règle, en combien de temps et s’il y a eu un recours, sans le texte ni son auteur. À télécharger en CSV, JSON ou Atom.",
  "about.data.open.addresses": "Adresses de toutes les consultations et synthèses (sitemap.xml)",
  "about.data.open.missing":
    "On ne peut pas encore télécharger en une fois toutes les données d’une consultation.",
  "about.data.reuse.title": "Si vous voulez les réutiliser",
  "about.data.reuse.text":
    "Ce que chaque personne a écrit lui appartient toujours, et le portail n’y met aucune licence. Pour autre chose que citer, demandez à l’autorité de la consultation.",
  "about.data.credits.title": "Crédits",
  "about.data.credits.places":
    "Les noms, la position et la population des lieux viennent de GeoNames, sous licence CC BY 4.0. Nous les avons adaptés : dans certains pays, une localité représente sa municipalité. Le gouvernement peut les avoir remplacés par sa liste officielle.",
  "about.data.credits.licence": "Licence CC BY 4.0",
  "about.data.credits.outlines":
    "Les contours des cartes viennent de Natural Earth, qui est dans le domaine public.",
  "about.data.credits.imported": "Consultations qui viennent d’autres sites :",
  "about.data.source.text":
    "Cabildo, le logiciel de ce portail, est un logiciel libre sous licence AGPL, version 3 ou ultérieure : chacun peut l’utiliser, l’étudier et l’améliorer. Si le gouvernement en utilise une version modifiée, il doit vous en proposer le code : demandez-le-lui.",
  "about.data.source.licence": "Texte de la licence AGPL",

  "about.results.title": "Résultats",
  "about.results.lead":
    "Ce que chaque municipalité a dit dans chaque consultation. Les dernières publications d’abord.",
  "about.results.views": "Municipalité",
  "about.results.all": "Toutes",
  "about.results.choose": "Choisissez votre municipalité pour ne voir que ses synthèses",
  "about.results.people":
    "{count, plural, one {# personne a participé} many {# de personnes ont participé} other {# personnes ont participé}}",
  "about.results.proposals":
    "{count, plural, one {# proposition} many {# de propositions} other {# propositions}}",
  "about.results.published": "publiée le {day}",
  "about.results.edition": "édition {number, number}, du {day}",
  "about.results.none": "Aucune synthèse n’a encore été publiée",
  "about.results.none.text": "Elles apparaîtront ici quand la modération les publiera.",
  "about.results.none-here": "Il n’y a pas encore de synthèse pour {place}",
  "about.results.none-here.text":
    "Une municipalité a sa propre synthèse quand assez de personnes y participent et que la modération la publie.",
  "about.results.see-all": "Voir celles de toutes les municipalités",
  "about.results.see-consultations": "Voir les consultations",
} satisfies Record<keyof typeof es, string>;
