import type es from "../es/authority.ts";

export default {
  "authority.list.title": "Autorités",
  "authority.list.lead":
    "Ce que chaque gouvernement a fait de la parole de sa population : s’il l’a seulement informée, s’il a posé des questions et résumé les réponses, ou s’il a décidé avec elle.",
  "authority.list.none": "Il n’y a pas encore d’autorité sur ce portail",
  "authority.list.none.text": "Elles apparaîtront ici lorsque l’administration du portail les aura ajoutées.",
  "authority.list.countries": "Autorités par pays",
  "authority.list.country": "Pays",
  "authority.list.count": "Autorités",
  "authority.list.all-countries": "Tous les pays",
  "authority.list.how": "Comment l’échelon est calculé",
  "authority.country.caption": "Échelon des autorités : {country}",
  "authority.country.title": "Autorités : {country}",
  "authority.country.map": "Carte ({country}) : le nombre est l’échelon de chaque autorité",
  "authority.country.map.note":
    "Le nombre est l’échelon : 0, aucun pour l’instant ; 1, information ; 2, consultation ; 3, décision.",
  "authority.country.map.left":
    "{count, plural, one {Une autorité n’est pas sur la carte : sa position n’est pas connue, ou la place manque.} many {{count} d’autorités ne sont pas sur la carte : leur position n’est pas connue, ou la place manque.} other {{count} autorités ne sont pas sur la carte : leur position n’est pas connue, ou la place manque.}}",
  "authority.country.map.said": "{name} : échelon {step}",
  "authority.column.authority": "Autorité",
  "authority.column.stage": "Échelon",
  "authority.column.consultations": "Consultations",
  "authority.column.next": "Ce qui la ferait monter",
  "authority.column.nothing": "Elle est à l’échelon le plus haut",
  "authority.page.stage.none": "Elle n’est encore à aucun échelon",
  "authority.page.stage": "Elle est à l’échelon {number} sur 3 : {stage}",
  "authority.page.ladder": "D’informer à décider avec la population",
  "authority.page.ladder.lead":
    "Les trois échelons suivent l’échelle de participation électronique des Nations Unies. Seuls comptent ici les actes publiés sur ce portail au cours des {years} dernières années, pas les opinions.",
  "authority.page.consultations": "Ses consultations",
  "authority.page.consultations.none": "Elle n’a encore publié aucune consultation",
  "authority.page.commitments": "Réponses et engagements",
  "authority.page.commitments.text":
    "Ce qu’elle a répondu, si elle l’a fait à temps, et les engagements qu’elle a tenus.",
  "authority.page.published": "Publiée le {day}",
  "authority.stage.none": "Aucun",
  "authority.stage.information": "Information",
  "authority.stage.consultation": "Consultation",
  "authority.stage.decision-making": "Décision",
  "authority.step.information.text":
    "La population peut savoir ce que le gouvernement envisage et ce qu’il fera des réponses.",
  "authority.step.consultation.text":
    "Le gouvernement pose des questions, résume ce que chaque lieu a dit et le publie.",
  "authority.step.decision-making.text":
    "La population vote, le gouvernement répond à temps et tient ses engagements.",
  "authority.step.reached": "Atteint",
  "authority.step.not-reached": "Pas encore",
  "authority.met": "Oui :",
  "authority.unmet": "Reste à faire :",
  "authority.promise": "Elle a publié une consultation avec son objet et ce qui sera fait des réponses",
  "authority.promise.lift": "Publier une consultation",
  "authority.documents": "Elle a publié des documents ou des éléments de contexte pour s’informer",
  "authority.documents.lift": "Publier des documents ou des éléments de contexte avec une consultation",
  "authority.asked": "Des personnes ont participé à une consultation",
  "authority.asked.lift": "Amener davantage de personnes à participer à une consultation",
  "authority.summarised": "Elle a publié la synthèse d’une consultation close",
  "authority.summarised.lift": "Publier la synthèse d’une consultation close",
  "authority.published": "Aucune consultation n’est close depuis plus de {days} jours sans synthèse",
  "authority.published.lift": "Publier les synthèses qui manquent",
  "authority.answered": "Elle a répondu à temps et ne doit aucune réponse",
  "authority.answered.lift": "Répondre à temps à tout ce qui est dû",
  "authority.voted": "Des personnes ont voté sur les propositions d’une consultation",
  "authority.voted.lift": "Soumettre des propositions au vote",
  "authority.kept": "Elle a tenu un engagement et n’en a aucun en retard",
  "authority.kept.lift": "Tenir les engagements à la date promise",
  "authority.evidence": "On le voit dans :",
  "authority.against": "En attente dans :",
  "authority.more":
    "{count, plural, one {et une autre} many {et {count} d’autres} other {et {count} autres}}",
  "authority.about.title": "L’échelle de participation",
  "authority.about.lead":
    "Chaque autorité est à un échelon, d’informer à décider avec la population, selon ce qu’elle a fait sur ce portail.",
  "authority.about.source.title": "D’où elle vient",
  "authority.about.source":
    "Les Nations Unies distinguent trois niveaux de participation électronique : information, consultation et prise de décision (Étude des Nations Unies sur l’administration en ligne, 2010, chapitre 5, et les éditions suivantes).",
  "authority.about.source.link": "Nations Unies : études sur l’administration en ligne",
  "authority.about.not-theirs":
    "Les Nations Unies évaluent les pays selon ce que proposent leurs sites web. Ici, on regarde ce que chaque autorité a fait. Cet échelon n’est pas attribué par les Nations Unies.",
  "authority.about.steps.title": "Ce que demande chaque échelon",
  "authority.about.steps":
    "Pour être à un échelon, il faut remplir tout ce qu’il demande, et aussi ce que demandent les précédents.",
  "authority.about.counted.title": "Ce qui est compté",
  "authority.about.counted.window":
    "Les consultations publiées au cours des {years} dernières années. Les plus anciennes comptent tant qu’elles doivent une réponse.",
  "authority.about.counted.joint":
    "Une consultation conjointe compte pour toutes les autorités qui l’ont publiée.",
  "authority.about.counted.people":
    "On ne dit que des personnes ont participé ou voté que si elles sont au moins aussi nombreuses que le minimum fixé par la consultation.",
  "authority.about.counted.now":
    "Il est calculé à chaque ouverture de la page. Personne ne peut l’écrire à la main.",
  "authority.about.see": "Voir toutes les autorités",
} satisfies Record<keyof typeof es, string>;
