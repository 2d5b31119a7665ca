import type es from "../es/home.ts";

export default {
  "home.title": "Ce que demande votre municipalité, et ce qu’elle fait des réponses",
  "home.lead":
    "Répondez, proposez et votez en quelques minutes. Tout est publié et résumé par municipalité, et l’autorité répond.",
  "home.municipality.title": "Dans quelle municipalité vivez-vous ?",
  "home.municipality.hint": "Vous verrez d’abord ce qui vous est demandé. Aucun compte n’est nécessaire.",
  "home.municipality.find": "Chercher",
  "home.municipality.all": "Voir toutes les consultations",
  "home.open-here": "Ce qu’on vous demande à {place}",
  "home.open": "Consultations ouvertes",
  "home.open.elsewhere": "Ouvertes ailleurs",
  "home.none-here": "Aucune consultation ouverte ne concerne {place} en ce moment",
  "home.none": "Aucune consultation n’est ouverte en ce moment",
  "home.none.text": "En attendant, vous pouvez lire ce qui a été répondu dans celles qui sont terminées.",
  "home.results": "Résultats",
  "home.summaries": "Synthèses récentes",
  "home.summaries.all": "Voir tous les résultats",
  "home.participated":
    "{count, plural, one {personne participe} many {de personnes participent} other {personnes participent}} aux consultations ouvertes",
  "home.steps.title": "Comment cela fonctionne",
  "home.steps.ask": "La municipalité demande",
  "home.steps.ask.text": "Elle dit ce qu’elle veut savoir, jusqu’à quand et ce qu’elle fera des réponses.",
  "home.steps.answer": "Vous répondez, proposez et votez",
  "home.steps.answer.text":
    "À votre rythme : ce que vous écrivez est enregistré et modifiable jusqu’au dernier jour.",
  "home.steps.summary": "Une synthèse est faite par municipalité",
  "home.steps.summary.text": "Avec des chiffres que chacun peut vérifier et des citations exactes.",
  "home.steps.reply": "La municipalité répond",
  "home.steps.reply.text": "Au plus tard à la date annoncée, thème par thème.",
  "home.choose.title": "Choisissez votre municipalité",
  "home.choose.lead":
    "Nous le retenons dans ce navigateur pour vous montrer d’abord ce qu’on vous demande. Vous pouvez en changer à tout moment.",
  "home.choose.for": "Indiquez la municipalité où vous vivez pour participer à « {title} ».",
  "home.choose.asked": "Cette consultation s’adresse à",
  "home.choose.search": "Nom de la municipalité",
  "home.choose.search.hint":
    "Par exemple, Jacmel ou Providencia Colombie. Les accents et les majuscules n’importent pas.",
  "home.choose.found": "Choisissez-en une",
  "home.choose.none": "Nous n’avons trouvé aucune municipalité nommée « {words} »",
  "home.choose.none.text": "Vérifiez l’orthographe, ou essayez le nom du chef-lieu ou de la région.",
  "home.choose.now": "Actuellement : {place}",
  "home.choose.forget": "Oublier ma municipalité",
  "home.choose.unknown": "Choisissez une des municipalités de la liste",
} satisfies Record<keyof typeof es, string>;
