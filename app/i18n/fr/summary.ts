import type es from "../es/summary.ts";

export default {
  "summary.words.people":
    "{people, plural, one {À {place}, # personne a pris part à la consultation} many {À {place}, # de personnes ont pris part à la consultation} other {À {place}, # personnes ont pris part à la consultation}}.",
  "summary.words.people-withheld":
    "Le nombre de personnes qui ont pris part à {place} n’est pas publié : à côté du total, il révélerait celui d’un autre lieu où elles sont très peu nombreuses.",
  "summary.words.per-thousand": "Cela fait {rate} pour mille habitants.",
  "summary.words.one-channel":
    "{channel, select, web {Toutes l’ont fait sur internet} assisted {Toutes l’ont fait avec l’aide de quelqu’un} paper {Toutes l’ont fait sur papier} other {Toutes l’ont fait en réunion}}.",
  "summary.words.channels": "Elles l’ont fait de plusieurs façons : {list}.",
  "summary.words.channel-count":
    "{channel, select, web {{count, number} sur internet} assisted {{count, number} avec l’aide de quelqu’un} paper {{count, number} sur papier} other {{count, number} en réunion}}",
  "summary.words.other-channels": "{count, number} d’autres façons",
  "summary.words.languages": "Elles ont répondu en plusieurs langues : {list}.",
  "summary.words.language-count":
    "{language, select, es {{count, number} en espagnol} pt {{count, number} en portugais} en {{count, number} en anglais} other {{count, number} en français}}",
  "summary.words.other-languages": "{count, number} dans d’autres",
  "summary.words.everywhere":
    "{people, plural, one {Dans toute la consultation, # personne a pris part} many {Dans toute la consultation, # de personnes ont pris part} other {Dans toute la consultation, # personnes ont pris part}}.",
  "summary.words.those-who-took-part":
    "Ce qui suit parle des personnes qui ont pris part, non de toute la population.",
  "summary.words.imported":
    "{count, plural, one {De {place} est venue # proposition} many {De {place} sont venues # de propositions} other {De {place} sont venues # propositions}}, avec {supports, plural, one {# soutien} many {# de soutiens} other {# soutiens}} au total.",
  "summary.words.overall":
    "Toutes questions réunies, {base, number} personnes ont répondu. Elles ont parlé de {list} ; chacune pouvait parler de plusieurs thèmes.",
  "summary.words.answers":
    "{people, plural, =-1 {{base, number} personnes ont répondu} one {# personne a répondu} many {{base, number} des # de personnes qui ont pris part ont répondu} other {{base, number} des # personnes qui ont pris part ont répondu}}.",
  "summary.words.few-answers":
    "Moins de {minimumCell} personnes ont répondu : aucun chiffre n’est publié, pour que personne ne soit désigné.",
  "summary.words.no-answers": "Personne n’a répondu à cette question.",
  "summary.words.first-theme":
    "On a surtout parlé de « {theme} » : {kind, select, least {au moins } other {}}{count, number} réponses sur {base, number} ({share}).",
  "summary.words.next-themes":
    "{count, plural, one {Vient ensuite {list}} many {Viennent ensuite {list}} other {Viennent ensuite {list}}}.",
  "summary.words.theme-count": "« {theme} » ({count, number})",
  "summary.words.no-theme":
    "On a parlé de choses très différentes : aucun thème ne réunit {minimumCell} personnes ou plus.",
  "summary.words.without-theme":
    "{count, plural, one {# réponse parle d’autre chose} many {# de réponses parlent d’autre chose} other {# réponses parlent d’autre chose}}.",
  "summary.words.proposals":
    "{count, plural, one {À {place}, # proposition a été déposée} many {À {place}, # de propositions ont été déposées} other {À {place}, # propositions ont été déposées}}.",
  "summary.words.proposal-themes": "Les propositions portent surtout sur {list}.",
  "summary.words.most-supported":
    "La plus soutenue est « {title} », avec {supports, plural, one {# soutien} many {# de soutiens} other {# soutiens}}.",
  "summary.words.next-supported":
    "{count, plural, one {Vient ensuite {list}} many {Viennent ensuite {list}} other {Viennent ensuite {list}}}.",
  "summary.words.title-count": "« {title} » ({supports, number})",
  "summary.words.title": "« {title} »",
  "summary.words.votes-hidden": "Les résultats des votes seront montrés à la clôture de la consultation.",
  "summary.words.most-agreed":
    "Parmi les personnes qui ont voté à {place}, l’accord est le plus grand sur « {title} » : {votes, select, here {{agrees, number} votes sur {total, number} sont d’accord} other {{leaning, select, most {la grande majorité est d’accord} other {plus de la moitié est d’accord}} ; dans toute la consultation, {agrees, number} sur {total, number}}}.",
  "summary.words.next-agreed": "On s’accorde aussi sur {list}.",
  "summary.words.most-divided":
    "Ce qui divise le plus est « {title} » : {votes, select, here {sur {total, number} votes, {agrees, number} sont d’accord et {disagrees, number} ne le sont pas} other {ici les avis sont partagés, et dans toute la consultation {agrees, number} votes sont d’accord et {disagrees, number} ne le sont pas}}.",
  "summary.words.more-often":
    "On a parlé ici de « {theme} » plus qu’ailleurs : {count, number} {unit, select, people {personnes} other {propositions}} sur {base, number} ({share}){known, select, yes {, contre {elsewhere} sur {others, number}} other {}}.",
  "summary.words.less-often":
    "On a parlé ici de « {theme} » moins qu’ailleurs : {count, number} {unit, select, people {personnes} other {propositions}} sur {base, number} ({share}){known, select, yes {, contre {elsewhere} sur {others, number}} other {}}.",
  "summary.words.no-differences":
    "On ne voit pas de différence avec les autres lieux qui ne puisse être due au hasard.",
  "summary.words.few-people":
    "{unit, select, people {À {list}, moins de {minimumCell} personnes ont répondu} other {De {list} sont venues moins de {minimumCell} propositions}}{count, plural, one { : il n’y a donc pas de synthèse propre} many { chaque fois : il n’y a donc pas de synthèses propres} other { chaque fois : il n’y a donc pas de synthèses propres}}.",
  "summary.words.nobody":
    "{unit, select, people {À {list}, personne n’a répondu} other {De {list} n’est venue aucune proposition}}.",
  "summary.words.more-places":
    "{count, plural, one {# autre lieu} many {# d’autres lieux} other {# autres lieux}}",
  "summary.words.hardly-answered":
    "{answers, plural, =-1 {Moins de {minimumCell} personnes ont répondu à la question {position, number}} =0 {Personne n’a répondu à la question {position, number}} one {Seule # personne a répondu à la question {position, number}} many {Seules # de personnes ont répondu à la question {position, number}} other {Seules # personnes ont répondu à la question {position, number}}}.",
  "summary.words.no-gaps":
    "Tous les lieux consultés ont une participation suffisante pour une synthèse propre.",
  "summary.title": "Synthèse : {place}",
  "summary.results": "Résultats",
  "summary.edition": "Édition {number, number}, publiée le {day}",
  "summary.older.title": "Ceci n’est pas la dernière édition",
  "summary.older.link": "Lire l’édition {number, number}",
  "summary.section.participation": "Qui a pris part",
  "summary.section.themes": "De quoi on a parlé",
  "summary.section.proposals": "Propositions",
  "summary.section.differences": "Ce qui est différent ici",
  "summary.section.gaps": "Ce qui manque",
  "summary.edited": "Texte écrit par la modération. Les chiffres sont ceux de la synthèse.",
  "summary.facts.people": "Personnes qui ont pris part",
  "summary.facts.per-thousand": "Pour mille habitants",
  "summary.facts.proposals": "Propositions d’ici",
  "summary.chart.theme": "Thème",
  "summary.chart.answers": "Réponses",
  "summary.chart.people": "Personnes",
  "summary.chart.proposals": "Propositions",
  "summary.chart.figure": "{kind, select, least {au moins } other {}}{count, number} ({share})",
  "summary.chart.overall": "Personnes qui ont parlé de chaque thème dans l’une de leurs réponses",
  "summary.chart.of-question":
    "Thèmes des réponses à la question {position, number} ; une réponse peut en avoir plusieurs",
  "summary.chart.of-proposals": "Thèmes des propositions ; une proposition peut en avoir plusieurs",
  "summary.quote.withdrawn":
    "Une citation se trouvait ici ; elle a été retirée après la publication de la synthèse.",
  "summary.proposals.agreed": "Les plus approuvées",
  "summary.proposals.divided": "Celles qui divisent le plus",
  "summary.proposals.supported": "Les plus soutenues",
  "summary.votes.here": "Votes de {place} :",
  "summary.votes.everywhere": "Votes de toute la consultation :",
  "summary.leaning.most": "À {place}, la grande majorité est d’accord.",
  "summary.leaning.majority": "À {place}, plus de la moitié est d’accord.",
  "summary.leaning.divided": "À {place}, les avis sont partagés.",
  "summary.leaning.against": "À {place}, il y a plus de désaccord que d’accord.",
  "summary.read-answers": "Lire les réponses à la question {position, number}",
  "summary.how.title": "Comment cette synthèse est faite",
  "summary.how.who":
    "Elle ne compte que ce qui a été envoyé et publié. Elle parle des personnes qui ont pris part : ce n’est pas un sondage, il n’y a pas de marge d’erreur.",
  "summary.how.themes":
    "Les thèmes sont reconnus par des mots, avec des listes en quatre langues que chacun peut demander. Ce qui ne contient aucun de ces mots reste sans thème. Rien n’est décidé par une intelligence artificielle.",
  "summary.how.quotes":
    "Les citations sont mot pour mot : les plus proches de l’ensemble et différentes entre elles, et jamais deux de la même personne. « […] » indique qu’il y a une suite, avant ou après.",
  "summary.how.few":
    "Les chiffres de moins de {minimum, number} personnes ne sont pas publiés, ni ceux qui permettraient de les calculer par soustraction.",
  "summary.how.differences":
    "Une différence avec les autres lieux n’est dite que s’il est très peu probable qu’elle soit due au hasard.",
  "summary.aside": "Autres lieux et chiffres",
  "summary.others": "Autres lieux",
  "summary.map.title": "Participation par lieu",
  "summary.download": "Télécharger les chiffres (CSV)",
  "summary.compare.link": "Comparer les lieux",
  "summary.compare.title": "Résultats : {title}",
  "summary.compare.lead": "Ce qu’ont dit les personnes qui ont pris part dans chaque lieu, côte à côte.",
  "summary.compare.caption":
    "Qui a pris part, et quelle part des personnes ayant répondu a parlé de chaque thème",
  "summary.compare.caption-proposals": "Quelle part des propositions de chaque lieu porte sur chaque thème",
  "summary.compare.note":
    "Un tiret est un chiffre qui n’est pas publié : il concerne moins de {minimum, number} personnes, ou en révélerait un autre.",
  "summary.compare.few": "non publié (moins de {minimum, number})",
  "summary.compare.place": "Lieu",
  "summary.compare.per-thousand": "Pour mille habitants",
  "summary.compare.supports": "Soutiens",
  "summary.compare.few-places":
    "Sans synthèse propre, avec moins de {minimum, number} participants : {list}.",
  "summary.compare.no-places": "Consultés, mais sans participation : {list}.",
  "summary.none.title": "Aucune synthèse n’est encore publiée",
  "summary.none.text": "La modération les vérifie et les publie, le plus souvent après la clôture.",
  "summary.drafts.title": "Synthèses à publier",
  "summary.drafts.lead":
    "Chaque lieu avec assez de réponses a un brouillon qui se refait tout seul. Vérifiez-le, corrigez les mots s’il le faut, puis publiez-le.",
  "summary.drafts.none": "Il n’y a pas encore de brouillon de vos consultations",
  "summary.drafts.state": "État",
  "summary.drafts.published": "Dernière publication",
  "summary.drafts.new": "Non publiée",
  "summary.drafts.changed": "A changé depuis sa publication",
  "summary.drafts.current": "Publiée, édition {number, number}",
  "summary.draft.title": "Brouillon : {place}",
  "summary.draft.computed": "Calculé le {when} (UTC)",
  "summary.draft.published": "L’édition {number, number} a été publiée le {day}.",
  "summary.draft.unpublished": "Elle n’a pas encore été publiée.",
  "summary.draft.explained":
    "Voici comment elle apparaîtra. Les mots de chaque partie peuvent être changés ; les chiffres et les citations, non.",
  "summary.publish.action": "Publier",
  "summary.publish.title": "Publier la synthèse : {place}",
  "summary.publish.text":
    "Elle sera publiée comme édition {number, number}, dans les quatre langues, et ne changera plus. Ce qui changera ensuite ira dans une nouvelle édition.",
  "summary.publish.refused.nothing-new": "Il n’y a rien de nouveau depuis la dernière édition",
  "summary.publish.refused.words-out-of-date":
    "Certains textes de la modération contiennent des chiffres qui ne sont plus ceux de la synthèse",
  "summary.publish.refused.not-allowed": "Vous n’êtes pas autorisé à publier cette synthèse",
  "summary.publish.refused.no-such-summary": "Ce brouillon n’existe plus",
  "summary.edit.action": "Changer ces mots",
  "summary.edit.title": "Texte de la synthèse : {place}",
  "summary.edit.languages": "Langue dans laquelle vous écrivez",
  "summary.edit.template": "Ce que la synthèse dit d’elle-même",
  "summary.edit.words": "Vos mots pour cette partie",
  "summary.edit.hint":
    "Vous pouvez le dire autrement, pas avec d’autres chiffres. Si vous laissez vide, le texte d’origine revient.",
  "summary.edit.save": "Enregistrer",
  "summary.edit.too-long": "Utilisez au plus 4000 caractères",
  "summary.edit.other-numbers":
    "Ces chiffres ne sont pas dans la synthèse : {numbers}. Retirez-les ou utilisez ceux de la synthèse",
  "summary.edit.refused.not-allowed": "Vous n’êtes pas autorisé à modifier cette synthèse",
  "summary.edit.refused.no-such-summary": "Ce brouillon n’existe plus",
  "summary.edit.refused.no-such-section": "La synthèse n’a plus cette partie",
} satisfies Record<keyof typeof es, string>;
