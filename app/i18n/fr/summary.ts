import type es from "../es/summary.ts";

export default {
  "summary.words.people":
    "{people, plural, one {À {place}, # personne a participé à la consultation} many {À {place}, # de personnes ont participé à la consultation} other {À {place}, # personnes ont participé à la consultation}}.",
  "summary.words.people-withheld":
    "Le nombre de personnes qui ont participé à {place} n’est pas publié : à côté du total, il révélerait celui d’un autre lieu où elles sont très peu nombreuses.",
  "summary.words.per-thousand": "Cela fait {rate} pour mille habitants.",
  "summary.words.one-channel":
    "{channel, select, web {Toutes l’ont fait sur internet} assisted {Toutes l’ont fait avec l’aide de quelqu’un} paper {Toutes l’ont fait sur papier} other {Toutes l’ont fait en réunion}}.",
  "summary.words.channels": "Elles ont participé de différentes façons : {list}.",
  "summary.words.channel-count":
    "{channel, select, web {{count, number} sur internet} assisted {{count, number} avec l’aide de quelqu’un} paper {{count, number} sur papier} other {{count, number} en réunion}}",
  "summary.words.other-channels": "{count, number} autrement",
  "summary.words.languages": "Elles ont répondu en plusieurs langues : {list}.",
  "summary.words.language-count":
    "{language, select, es {{count, number} en espagnol} pt {{count, number} en portugais} en {{count, number} en anglais} other {{count, number} en français}}",
  "summary.words.other-languages": "{count, number} dans d’autres",
  "summary.words.everywhere":
    "{people, plural, one {Dans toute la consultation, # personne a participé} many {Dans toute la consultation, # de personnes ont participé} other {Dans toute la consultation, # personnes ont participé}}.",
  "summary.words.those-who-took-part":
    "Ce qui suit parle des personnes qui ont participé, non de toute la population.",
  "summary.words.imported":
    "{count, plural, one {À {place}, # proposition a été déposée} many {À {place}, # de propositions ont été déposées} other {À {place}, # propositions ont été déposées}}, avec {supports, plural, one {# soutien} many {# de soutiens} other {# soutiens}} au total.",
  "summary.words.overall":
    "Au total, {base, number} personnes ont répondu avec leurs mots à au moins une question. Elles ont surtout parlé de {list} ; chacune pouvait parler de plusieurs thèmes.",
  "summary.words.answers":
    "{people, plural, =-1 {{base, number} personnes ont répondu} one {# personne a répondu} many {Sur les # de personnes qui ont participé, {base, number} ont répondu} other {Sur les # personnes qui ont participé, {base, number} ont répondu}}.",
  "summary.words.few-answers":
    "Moins de {minimumCell} personnes ont répondu : aucun chiffre n’est publié, pour que personne ne puisse être désigné.",
  "summary.words.no-answers": "Personne n’a répondu à cette question.",
  "summary.words.first-theme":
    "On a surtout parlé de « {theme} » : {kind, select, least {au moins } other {}}{count, number} réponses sur {base, number} ({share}).",
  "summary.words.next-themes": "On a aussi parlé de {list}.",
  "summary.words.theme-count": "« {theme} » ({count, number})",
  "summary.words.no-theme":
    "On a parlé de choses très diverses : aucun thème ne réunit {minimumCell} personnes ou plus.",
  "summary.words.without-theme":
    "{count, plural, one {Il y a # réponse qui parle d’autre chose} many {Il y a # de réponses qui parlent d’autre chose} other {Il y a # réponses qui parlent d’autre chose}}.",
  "summary.words.closed-base":
    "{kind, select, least {Au moins } other {}}{base, plural, one {# personne a répondu} many {# de personnes ont répondu} other {# personnes ont répondu}}.",
  "summary.words.closed-few":
    "Aucun chiffre n’est publié pour cette question : très peu de personnes ont répondu, ou les chiffres permettraient de calculer ceux d’un autre lieu qui en compte très peu.",
  "summary.words.closed-withheld":
    "Le détail des réponses n’est pas publié : les groupes seraient très petits, ou permettraient de calculer ceux d’un autre lieu.",
  "summary.words.closed-elsewhere":
    "Leurs réponses sont présentées, avec celles de toute la consultation, sur la page de la question.",
  "summary.words.closed-places": "Seuls les lieux ayant assez de réponses sont comptés.",
  "summary.words.choice":
    "Sur {base, number} personnes qui ont répondu, {kind, select, least {au moins } other {}}{count, plural, one {# a choisi} many {# ont choisi} other {# ont choisi}} « {option} » ({share}).",
  "summary.words.other-choices": "Autres réponses : {list}.",
  "summary.words.together": "Les autres réponses, {count, number} au total, ne sont pas publiées séparément.",
  "summary.words.scale":
    "En moyenne, {n, number} personnes ont répondu {mean} sur une échelle de {low} à {high}.",
  "summary.words.scale-end": "{step, number} (« {label} »)",
  "summary.words.ranking":
    "{n, plural, one {# personne a classé} many {# de personnes ont classé} other {# personnes ont classé}} les options ; {kind, select, first {les premières sont} other {de la première à la dernière}} : {list}.",
  "summary.words.tied": "{list} (à égalité)",
  "summary.words.allocation":
    "En moyenne, {n, plural, one {# personne a réparti} many {# de personnes ont réparti} other {# personnes ont réparti}} le total {kind, select, most {surtout ainsi : } other {ainsi : }}{list}.",
  "summary.words.option-share": "{share} pour « {option} »",
  "summary.words.matrix": "Les plus choisis : {list}.",
  "summary.words.row-most": "« {column} » pour « {row} » ({count, number} sur {base, number})",
  "summary.words.number":
    "Sur {n, number} personnes, au moins la moitié a répondu {median} ou moins, et au moins la moitié {median} ou plus.",
  "summary.words.proposals":
    "{count, plural, one {À {place}, # proposition a été déposée} many {À {place}, # de propositions ont été déposées} other {À {place}, # propositions ont été déposées}}.",
  "summary.words.proposal-themes": "Les propositions portent surtout sur {list}.",
  "summary.words.most-supported":
    "La proposition la plus soutenue est « {title} », avec {supports, plural, one {# soutien} many {# de soutiens} other {# soutiens}}.",
  "summary.words.next-supported": "Il y a aussi du soutien pour {list}.",
  "summary.words.title-count": "« {title} » ({supports, number})",
  "summary.words.title": "« {title} »",
  "summary.words.votes-hidden": "Les résultats des votes seront montrés à la clôture de la consultation.",
  "summary.words.most-agreed":
    "La proposition la plus approuvée par les personnes qui ont voté à {place} est « {title} » : {votes, select, here {{agrees, number} personnes sur {total, number} sont d’accord} other {{leaning, select, most {la grande majorité est d’accord} other {plus de la moitié est d’accord}} ; dans toute la consultation, {agrees, number} personnes sur {total, number}}}.",
  "summary.words.next-agreed": "On s’accorde aussi sur {list}.",
  "summary.words.most-divided":
    "Ce qui divise le plus est « {title} » : {votes, select, here {sur {total, number} personnes, {agrees, number} sont d’accord et {disagrees, number} ne le sont pas} other {ici les avis sont partagés, et dans toute la consultation {agrees, number} personnes sont d’accord et {disagrees, number} ne le sont pas}}.",
  "summary.words.more-often":
    "On a parlé ici de « {theme} » plus qu’ailleurs : {count, number} {unit, select, people {personnes} other {propositions}} sur {base, number} ({share}){known, select, yes {, contre {elsewhere} des {others, number} autres} other {}}.",
  "summary.words.less-often":
    "On a parlé ici de « {theme} » moins qu’ailleurs : {count, number} {unit, select, people {personnes} other {propositions}} sur {base, number} ({share}){known, select, yes {, contre {elsewhere} des {others, number} autres} other {}}.",
  "summary.words.no-differences":
    "Il n’y a pas de différence nette avec les autres lieux : celles que l’on voit peuvent être dues au hasard.",
  "summary.words.few-people":
    "{unit, select, people {À {list}, moins de {minimumCell} personnes ont participé} other {À {list}, moins de {minimumCell} propositions ont été déposées}}{count, plural, one { : il n’y a donc pas de synthèse à part} many { chaque fois : il n’y a donc pas de synthèse à part} other { chaque fois : il n’y a donc pas de synthèse à part}}.",
  "summary.words.nobody":
    "{unit, select, people {À {list}, personne n’a participé} other {À {list}, aucune proposition n’a été déposée}}.",
  "summary.words.more-places":
    "{count, plural, one {# autre lieu} many {# d’autres lieux} other {# autres lieux}}",
  "summary.words.hardly-answered":
    "{answers, plural, =-1 {Moins de {minimumCell} personnes ont répondu à la question {position, number}} =0 {Personne n’a répondu à la question {position, number}} one {Seule # personne a répondu à la question {position, number}} many {Seules # de personnes ont répondu à la question {position, number}} other {Seules # personnes ont répondu à la question {position, number}}}.",
  "summary.words.no-gaps":
    "Dans tous les lieux consultés, assez de personnes ont participé pour une synthèse à part.",
  "summary.title": "Synthèse : {place}",
  "summary.results": "Résultats",
  "summary.edition": "Édition {number, number}, publiée le {day}",
  "summary.older.title": "Ceci n’est pas la dernière édition",
  "summary.older.link": "Lire l’édition {number, number}",
  "summary.section.participation": "Qui a participé",
  "summary.section.themes": "Ce dont on a parlé",
  "summary.section.proposals": "Propositions",
  "summary.section.differences": "Ce qui est différent ici",
  "summary.section.gaps": "Ce qui manque",
  "summary.edited": "Texte écrit par la modération. Les chiffres sont ceux de la synthèse.",
  "summary.facts.people": "Personnes qui ont participé",
  "summary.facts.per-thousand": "Pour mille habitants",
  "summary.facts.proposals": "Propositions d’ici",
  "summary.chart.theme": "Thème",
  "summary.chart.answers": "Réponses",
  "summary.chart.people": "Personnes",
  "summary.chart.proposals": "Propositions",
  "summary.chart.figure": "{kind, select, least {au moins } other {}}{count, number} ({share})",
  "summary.chart.overall": "Personnes qui ont parlé de chaque thème dans l’une de leurs réponses",
  "summary.chart.of-question":
    "Thèmes des réponses à la question {position, number} ; une réponse peut en avoir plusieurs",
  "summary.chart.of-proposals": "Thèmes des propositions ; une proposition peut en avoir plusieurs",
  "summary.closed.closed": "Parmi les personnes qui ont répondu à la question {position, number}",
  "summary.closed.withheld": "non publié",
  "summary.closed.withheld-options": "Non publié séparément : {list}.",
  "summary.closed.order": "Ordre de préférence",
  "summary.closed.mean": "Moyenne",
  "summary.closed.median": "Médiane",
  "summary.closed.mean-note": "de {n, number} personnes",
  "summary.closed.question": "Voir la question {position, number} et son résultat dans toute la consultation",
  "summary.quote.withdrawn":
    "Une citation se trouvait ici ; elle a été retirée après la publication de la synthèse.",
  "summary.proposals.agreed": "Les plus approuvées",
  "summary.proposals.divided": "Celles qui divisent le plus",
  "summary.proposals.supported": "Les plus soutenues",
  "summary.votes.here": "Votes à {place} :",
  "summary.votes.everywhere": "Votes de toute la consultation :",
  "summary.leaning.most": "À {place}, la grande majorité est d’accord.",
  "summary.leaning.majority": "À {place}, plus de la moitié est d’accord.",
  "summary.leaning.divided": "À {place}, les avis sont partagés.",
  "summary.leaning.against": "À {place}, il y a plus de désaccord que d’accord.",
  "summary.read-answers": "Lire les réponses à la question {position, number}",
  "summary.how.title": "Comment cette synthèse est faite",
  "summary.how.who":
    "Elle ne compte que ce qui a été envoyé et publié. Elle parle des personnes qui ont participé : ce n’est pas un sondage et il n’y a pas de marge d’erreur.",
  "summary.how.themes":
    "Les thèmes sont reconnus par des mots, avec des listes en quatre langues que chacun peut demander. Ce qui ne contient aucun de ces mots reste sans thème. Aucune intelligence artificielle ne décide de rien.",
  "summary.how.quotes":
    "Les citations sont reprises mot pour mot. Sont choisies les plus proches de l’ensemble et différentes entre elles, jamais deux de la même personne. « […] » indique que le texte continue, avant ou après.",
  "summary.how.few":
    "Les chiffres de moins de {minimum, number} personnes ne sont pas publiés, ni ceux qui permettraient de les calculer par soustraction.",
  "summary.how.options":
    "Pour les questions à options, ce que très peu de personnes ont choisi reste regroupé avec ce qui suit, jusqu’à ce qu’aucun petit chiffre ne puisse être calculé, pas même avec les totaux de toute la consultation.",
  "summary.how.differences":
    "Une différence avec les autres lieux n’est signalée que s’il est très peu probable qu’elle soit due au hasard.",
  "summary.aside": "Autres lieux et chiffres",
  "summary.others": "Autres lieux",
  "summary.map.title": "Participation par lieu",
  "summary.download": "Télécharger les chiffres (CSV)",
  "summary.compare.link": "Comparer les lieux",
  "summary.compare.title": "Résultats : {title}",
  "summary.compare.lead": "Ce qu’ont dit les personnes qui ont participé dans chaque lieu, côte à côte.",
  "summary.compare.caption":
    "Combien de personnes ont participé, et quelle part de celles qui ont répondu a parlé de chaque thème",
  "summary.compare.caption-proposals": "Quelle part des propositions de chaque lieu porte sur chaque thème",
  "summary.compare.note":
    "Un tiret indique un chiffre qui n’est pas publié : il concerne moins de {minimum, number} personnes, ou en révélerait un autre.",
  "summary.compare.few": "non publié (moins de {minimum, number})",
  "summary.compare.place": "Lieu",
  "summary.compare.per-thousand": "Pour mille habitants",
  "summary.compare.supports": "Soutiens",
  "summary.compare.few-places":
    "Sans synthèse à part, avec moins de {minimum, number} participants : {list}.",
  "summary.compare.no-places": "Consultés, mais sans participation : {list}.",
  "summary.none.title": "Aucune synthèse n’est encore publiée",
  "summary.none.text": "La modération les vérifie et les publie, le plus souvent après la clôture.",
  "summary.drafts.title": "Synthèses à publier",
  "summary.drafts.lead":
    "Chaque lieu avec assez de réponses a un brouillon qui se met à jour tout seul. Vérifiez-le, corrigez le texte s’il le faut, puis publiez-le.",
  "summary.drafts.none": "Il n’y a pas encore de brouillon de vos consultations",
  "summary.drafts.state": "État",
  "summary.drafts.published": "Dernière publication",
  "summary.drafts.new": "Non publiée",
  "summary.drafts.changed": "A changé depuis sa publication",
  "summary.drafts.current": "Publiée, édition {number, number}",
  "summary.draft.title": "Brouillon : {place}",
  "summary.draft.computed": "Calculé le {when} (UTC)",
  "summary.draft.published": "L’édition {number, number} a été publiée le {day}.",
  "summary.draft.unpublished": "Elle n’a pas encore été publiée.",
  "summary.draft.explained":
    "Voici comment elle apparaîtra. Le texte de chaque partie peut être modifié ; les chiffres et les citations, non.",
  "summary.publish.action": "Publier",
  "summary.publish.title": "Publier la synthèse : {place}",
  "summary.publish.text":
    "Elle sera publiée comme édition {number, number}, dans les quatre langues, et ne changera plus. Ce qui changera ensuite ira dans une nouvelle édition.",
  "summary.publish.refused.nothing-new": "Il n’y a rien de nouveau depuis la dernière édition",
  "summary.publish.refused.words-out-of-date":
    "Un texte de la modération contient des chiffres qui ne sont plus ceux de la synthèse : corrigez-le avant de publier",
  "summary.publish.refused.not-allowed": "Vous n’avez pas l’autorisation de publier cette synthèse",
  "summary.publish.refused.no-such-summary": "Ce brouillon n’existe plus",
  "summary.edit.action": "Modifier ce texte",
  "summary.edit.title": "Texte de la synthèse : {place}",
  "summary.edit.languages": "Langue dans laquelle vous écrivez",
  "summary.edit.template": "Texte automatique de la synthèse",
  "summary.edit.words": "Votre texte pour cette partie",
  "summary.edit.hint":
    "Vous pouvez le dire autrement, mais pas avec d’autres chiffres. Si vous laissez ce champ vide, le texte automatique revient.",
  "summary.edit.save": "Enregistrer",
  "summary.edit.too-long": "Utilisez au plus 4 000 caractères",
  "summary.edit.other-numbers":
    "Ces chiffres ne sont pas dans la synthèse : {numbers}. Retirez-les ou utilisez ceux de la synthèse",
  "summary.edit.refused.not-allowed": "Vous n’avez pas l’autorisation de modifier cette synthèse",
  "summary.edit.refused.no-such-summary": "Ce brouillon n’existe plus",
  "summary.edit.refused.no-such-section": "La synthèse n’a plus cette partie",
} satisfies Record<keyof typeof es, string>;
