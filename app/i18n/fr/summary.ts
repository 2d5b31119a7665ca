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
    "Toutes questions réunies, sur {base, number} personnes qui ont répondu, on a parlé de : {list}. Chaque personne pouvait parler de plusieurs thèmes.",
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
    "On a parlé ici de « {theme} » plus qu’ailleurs : {count, number} {unit, select, people {personnes} other {propositions}} sur {base, number} ({share}){known, select, yes {, contre {elsewhere}} other {}}.",
  "summary.words.less-often":
    "On a parlé ici de « {theme} » moins qu’ailleurs : {count, number} {unit, select, people {personnes} other {propositions}} sur {base, number} ({share}){known, select, yes {, contre {elsewhere}} other {}}.",
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
} satisfies Record<keyof typeof es, string>;
