import type es from "../es/summary.ts";

export default {
  "summary.words.people":
    "{people, plural, one {À {place}, {kind, select, least {au moins } other {}}# personne a participé} many {À {place}, {kind, select, least {au moins } other {}}# de personnes ont participé} other {À {place}, {kind, select, least {au moins } other {}}# personnes ont participé}}{of, select, thousand {, soit {rate} pour mille habitants} hundred {, soit environ {rate} pour cent mille habitants} other {}}.",
  "summary.words.people-withheld":
    "Le nombre de personnes qui ont participé à {place} n’est pas publié : rapproché du total, il révélerait celui d’un autre lieu où elles sont très peu nombreuses.",
  "summary.words.one-channel":
    "{channel, select, web {Toutes ont participé sur internet} assisted {Toutes ont participé avec l’aide de quelqu’un} paper {Toutes ont participé sur papier} other {Toutes ont participé en réunion}}.",
  "summary.words.channels": "Elles ont participé de différentes façons : {list}.",
  "summary.words.channel-count":
    "{channel, select, web {{count, number} sur internet} assisted {{count, number} avec l’aide de quelqu’un} paper {{count, number} sur papier} other {{count, number} en réunion}}",
  "summary.words.other-channels": "{count, number} autrement",
  "summary.words.languages": "Elles ont répondu en plusieurs langues : {list}.",
  "summary.words.language-count":
    "{language, select, es {{count, number} en espagnol} pt {{count, number} en portugais} en {{count, number} en anglais} other {{count, number} en français}}",
  "summary.words.other-languages": "{count, number} dans d’autres",
  "summary.words.over-time":
    "Elles ont participé entre le {years, select, one {{from, date, ::dMMMM}} other {{from, date, ::dMMMMyyyy}}} et le {to, date, ::dMMMMyyyy}{most, select, none {} day {, dont {people, number} pour le seul {mostTo, date, ::dMMMM}} month {, dont {people, number} du {mostFrom, date, ::d} au {mostTo, date, ::dMMMM}} other {, dont {people, number} du {mostFrom, date, ::dMMMM} au {mostTo, date, ::dMMMM}}}.",
  "summary.words.everywhere":
    "{people, plural, one {Dans toute la consultation, # personne a participé} many {Dans toute la consultation, # de personnes ont participé} other {Dans toute la consultation, # personnes ont participé}}.",
  "summary.words.above":
    "Ce qui s’est dit ici compte aussi dans {count, plural, one {une autre synthèse} other {d’autres synthèses}} : {list}.",
  "summary.words.below":
    "{count, plural, one {À {place}, un lieu a aussi sa propre synthèse : {list}} other {À {place}, des lieux ont aussi leur propre synthèse : {list}}}.",
  "summary.words.those-who-took-part":
    "Ce qui suit parle des personnes qui ont participé, et non de toute la population.",
  "summary.words.imported":
    "{count, plural, one {À {place}, # proposition a été déposée} many {À {place}, # de propositions ont été déposées} other {À {place}, # propositions ont été déposées}}, avec {supports, plural, one {# soutien} many {# de soutiens} other {# soutiens}} au total.",
  "summary.words.overall":
    "{base, plural, one {# personne a répondu avec ses propres mots et a surtout parlé des thèmes {list}} many {# de personnes ont répondu avec leurs propres mots et ont surtout parlé des thèmes {list}} other {# personnes ont répondu avec leurs propres mots et ont surtout parlé des thèmes {list}}}.",
  "summary.words.several-themes":
    "Comme chaque personne pouvait parler de plusieurs thèmes, ces chiffres ne peuvent pas être additionnés.",
  "summary.words.answers":
    "{turn, select, a {{known, select, unknown {{base, number} personnes ont répondu} all {Les {base, number} personnes qui ont participé ont toutes répondu} other {Sur les {people, number} personnes qui ont participé, {base, number} ont répondu}}} b {{known, select, unknown {À cette question, {base, number} personnes ont répondu} all {À cette question, les {base, number} personnes qui ont participé ont toutes répondu} other {À cette question, {base, number} des {people, number} personnes qui ont participé ont répondu}}} other {{known, select, unknown {{base, number} personnes ont écrit une réponse} all {Les {base, number} personnes qui ont participé ont toutes écrit une réponse} other {{base, number} des {people, number} personnes qui ont participé ont écrit une réponse}}}}.",
  "summary.words.few-answers":
    "Moins de {minimumCell} personnes ont répondu : aucun chiffre n’est publié, pour que personne ne puisse être reconnu.",
  "summary.words.no-answers": "Personne n’a répondu à cette question.",
  "summary.words.theme": "« {theme} »",
  "summary.words.theme-count": "{theme} ({count, number})",
  "summary.words.first-theme":
    "{turn, select, a {Le thème le plus cité est {theme} : {kind, select, least {au moins } other {}}{count, number} réponses sur {base, number} ({share})} b {On a surtout parlé du thème {theme} : {kind, select, least {au moins } other {}}{count, number} réponses sur {base, number} ({share})} other {Le thème qui revient le plus est {theme}, dans {kind, select, least {au moins } other {}}{count, number} réponses sur {base, number} ({share})}}.",
  "summary.words.first-themes":
    "Les thèmes les plus cités sont {list}, chacun dans {kind, select, least {au moins } other {}}{count, number} réponses sur {base, number} ({share}).",
  "summary.words.next-themes":
    "{turn, select, a {On a aussi abordé {list}} b {D’autres réponses abordent {list}} other {Il y a aussi des réponses sur {list}}}.",
  "summary.words.no-theme":
    "On a parlé de choses très diverses : aucun thème n’a été abordé par {minimumCell} personnes ou plus.",
  "summary.words.without-theme":
    "{count, plural, one {Dans # réponse, aucun thème n’a été reconnu} many {Dans # de réponses, aucun thème n’a été reconnu} other {Dans # réponses, aucun thème n’a été reconnu}}.",
  "summary.words.subtheme":
    "{where, select, first {Dans le thème {theme}, {count, plural, one {un sujet revient, reconnaissable à ses mots} other {certains sujets reviennent, reconnaissables à leurs mots}}} next {Dans le thème {theme}, {count, plural, one {il y en a un autre} other {il y en a d’autres}}} other {Parmi ce qui n’entre dans aucun thème, {count, plural, one {un sujet revient, reconnaissable à ses mots} other {certains sujets reviennent, reconnaissables à leurs mots}}}} : {list}.",
  "summary.words.subtheme-count":
    "{terms} ({unit, select, people {{kind, select, least {au moins } other {}}{count, plural, one {# personne} many {# de personnes} other {# personnes}}} answers {{kind, select, least {au moins } other {}}{count, plural, one {# réponse} many {# de réponses} other {# réponses}}} proposals {{kind, select, least {au moins } other {}}{count, plural, one {# proposition} many {# de propositions} other {# propositions}}} other {{kind, select, least {au moins } other {}}{count, number}}})",
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
    "Sur les {base, number} personnes qui ont répondu, {kind, select, least {au moins } other {}}{count, plural, one {# a choisi} many {# ont choisi} other {# ont choisi}} « {option} » ({share}).",
  "summary.words.other-choices": "Autres réponses : {list}.",
  "summary.words.together": "Les autres réponses, {count, number} au total, ne sont pas publiées séparément.",
  "summary.words.scale":
    "Sur une échelle de {low} à {high}, la moyenne {n, plural, one {de la seule réponse} many {de # de réponses} other {de # réponses}} est {mean}.",
  "summary.words.scale-end": "{step, number} (« {label} »)",
  "summary.words.ranking":
    "{n, plural, one {# personne a classé les options} many {# de personnes ont classé les options} other {# personnes ont classé les options}} ; {kind, select, first {dans l’ensemble, voici les premières} other {dans l’ensemble, voici l’ordre obtenu, de la première à la dernière}} : {list}.",
  "summary.words.tied": "{list} (à égalité)",
  "summary.words.allocation":
    "En moyenne, {n, plural, one {# personne a réparti} many {# de personnes ont réparti} other {# personnes ont réparti}} le total {kind, select, most {surtout ainsi : } other {ainsi : }}{list}.",
  "summary.words.option-share": "{share} pour « {option} »",
  "summary.words.matrix": "Réponse la plus choisie : {list}.",
  "summary.words.column-most": "« {column} » pour {list}",
  "summary.words.row-most": "« {row} » ({count, number} sur {base, number})",
  "summary.words.number":
    "La réponse du milieu est {median} : sur {n, number} personnes, au moins la moitié a répondu cela ou moins, et au moins la moitié cela ou plus.",
  "summary.words.proposals":
    "{count, plural, one {À {place}, # proposition a été déposée} many {À {place}, # de propositions ont été déposées} other {À {place}, # propositions ont été déposées}}.",
  "summary.words.proposal-themes": "Les propositions portent surtout sur {list}.",
  "summary.words.most-supported":
    "La proposition la plus soutenue est « {title} », avec {supports, plural, one {# soutien} many {# de soutiens} other {# soutiens}}.",
  "summary.words.next-supported":
    "{count, plural, one {Vient ensuite {list}} other {Viennent ensuite {list}}}.",
  "summary.words.title-count": "« {title} » ({supports, number})",
  "summary.words.title": "« {title} »",
  "summary.words.votes-hidden": "Les résultats des votes seront montrés à la clôture de la consultation.",
  "summary.words.most-agreed":
    "La proposition la plus approuvée par les personnes qui ont voté à {place} est « {title} » : {votes, select, here {{agrees, number} personnes sur {total, number} sont d’accord} other {{leaning, select, most {la grande majorité est d’accord} other {plus de la moitié est d’accord}} ; dans toute la consultation, {agrees, number} personnes sur {total, number}}}.",
  "summary.words.next-agreed": "On s’accorde aussi sur {list}.",
  "summary.words.most-divided":
    "La proposition qui divise le plus est « {title} » : {votes, select, here {sur {total, number} personnes, {agrees, number} sont d’accord et {disagrees, number} sont en désaccord} other {ici les avis sont partagés, et dans toute la consultation {agrees, number} personnes sont d’accord et {disagrees, number} sont en désaccord}}.",
  "summary.words.no-groups":
    "{verdict, select, unstable {Les avis des personnes qui ont voté ne forment pas de groupes nets : ceux qui apparaissent changent selon les personnes que l’on compte} chance {Les avis des personnes qui ont voté ne forment pas de groupes nets : ce qui ressemble à un groupe peut être dû au hasard} few {Avec si peu de votes, on ne peut pas savoir s’il y a des groupes d’opinion} other {On distingue des groupes d’opinion parmi les personnes qui ont voté, mais l’un d’eux au moins est si petit qu’aucun n’est montré}}.",
  "summary.words.groups":
    "Dans toute la consultation, les personnes qui ont voté forment {count, plural, =2 {deux} =3 {trois} =4 {quatre} =5 {cinq} other {#}} groupes d’opinion : {list}.",
  "summary.words.group": "groupe {code}",
  "summary.words.group-named": "groupe « {name} »",
  "summary.words.group-size":
    "le {group}, avec {people, plural, one {# personne} many {# de personnes} other {# personnes}}",
  "summary.words.what-groups-are":
    "Chaque groupe réunit des personnes qui ont voté de façon semblable ; personne ne peut voir qui est dans quel groupe.",
  "summary.words.groups-here": "Parmi les personnes qui ont voté à {place}, on en compte {list}.",
  "summary.words.group-here": "{people, number} dans le {group}",
  "summary.words.clustered":
    "Sur les {voters, number} personnes qui ont voté, {clustered, number} ont pu être placées dans un groupe ; les autres ont voté sur trop peu de propositions.",
  "summary.words.left-out":
    "{count, plural, one {# personne qui a toujours voté de la même façon, ou plus vite qu’on ne peut lire, n’entre pas dans les groupes} many {# de personnes qui ont toujours voté de la même façon, ou plus vite qu’on ne peut lire, n’entrent pas dans les groupes} other {# personnes qui ont toujours voté de la même façon, ou plus vite qu’on ne peut lire, n’entrent pas dans les groupes}}.",
  "summary.words.uniting":
    "{inAll, select, yes {{stance, select, agree {Dans tous les groupes, la majorité est d’accord avec {list}} other {Dans tous les groupes, la majorité est en désaccord avec {list}}}} other {{stance, select, agree {Parmi toutes les personnes qui ont voté, la majorité est d’accord avec {list}} other {Parmi toutes les personnes qui ont voté, la majorité est en désaccord avec {list}}}}}.",
  "summary.words.dividing":
    "{kind, select, groups {La proposition qui sépare le plus les groupes est « {title} »} other {La proposition qui divise le plus les personnes qui ont voté est « {title} »}}{known, select, yes { : {list}} other {}}.",
  "summary.words.dividing-too":
    "{count, plural, one {Les avis sont aussi partagés sur {list}} other {Les avis sont aussi partagés sur {list}}}.",
  "summary.words.group-says":
    "{says, select, votes {dans le {group}, {agrees, number} personnes sur {total, number} sont d’accord} most {dans le {group}, la grande majorité est d’accord} majority {dans le {group}, plus de la moitié est d’accord} against {dans le {group}, il y a plus de désaccord que d’accord} other {dans le {group}, les avis sont partagés}}",
  "summary.words.apart":
    "Plus que les autres, le {group} {kind, select, agrees {est d’accord avec {agrees}} disagrees {est en désaccord avec {disagrees}} other {est d’accord avec {agrees} et en désaccord avec {disagrees}}}.",
  "summary.words.against-most":
    "{place, select, first {La majorité est d’accord avec « {title} », mais {disagrees, number} des {total, number} personnes qui ont voté sur cette proposition {where, select, here {ici} other {dans toute la consultation}} sont en désaccord} other {« {title} » ne fait pas non plus l’unanimité : {where, select, here {} other {dans toute la consultation, }}{disagrees, number} personnes sur {total, number} sont en désaccord}}.",
  "summary.words.smaller-group":
    "Dans le {group}, qui n’est pas le plus nombreux ({people, number} personnes), la majorité est {stance, select, agree {d’accord} other {en désaccord}} avec {title}{known, select, yes { : {count, number} des {total, number} personnes qui ont voté sur cette proposition} other {}}.",
  "summary.words.of-few":
    "{unit, select, people {Certaines personnes, moins nombreuses, ont aussi abordé {list}} other {Il y a aussi, en moins grand nombre, des propositions sur {list}}}.",
  "summary.words.likeness":
    "{unit, select, people {{likeness, select, very {Dans l’ensemble, on a parlé ici presque des mêmes choses qu’ailleurs} quite {Dans l’ensemble, on a parlé ici de choses proches de celles dont on a parlé ailleurs} other {Dans l’ensemble, on a parlé ici d’autres choses qu’ailleurs}} : si {share} de ce qui a été dit ici avait porté sur d’autres thèmes, leur répartition serait la même} other {{likeness, select, very {Dans l’ensemble, les propositions d’ici portent presque sur les mêmes choses qu’ailleurs} quite {Dans l’ensemble, les propositions d’ici portent sur des choses proches de celles d’ailleurs} other {Dans l’ensemble, les propositions d’ici portent sur d’autres choses qu’ailleurs}} : si {share} de ce qui a été proposé ici avait porté sur d’autres thèmes, leur répartition serait la même}}.",
  "summary.words.more-often":
    "{unit, select, people {{turn, select, a {Ici, on a parlé plus souvent du thème {theme} qu’ailleurs} b {Du thème {theme}, on a parlé ici, en proportion, plus qu’ailleurs} other {En proportion, on a plus parlé ici du thème {theme} qu’ailleurs}}} other {{turn, select, a {Ici, les propositions portent plus souvent qu’ailleurs sur le thème {theme}} b {Sur le thème {theme}, il y a ici, en proportion, plus de propositions qu’ailleurs} other {En proportion, on a plus proposé ici sur le thème {theme} qu’ailleurs}}}} : {count, number} {unit, select, people {personnes} other {propositions}} sur {base, number} ({share}){known, select, yes {, contre {elsewhere} des {others, number} autres} other {}} ; {size}.",
  "summary.words.less-often":
    "{unit, select, people {{turn, select, a {Ici, on a parlé moins souvent du thème {theme} qu’ailleurs} b {Du thème {theme}, on a parlé ici, en proportion, moins qu’ailleurs} other {En proportion, on a moins parlé ici du thème {theme} qu’ailleurs}}} other {{turn, select, a {Ici, les propositions portent moins souvent qu’ailleurs sur le thème {theme}} b {Sur le thème {theme}, il y a ici, en proportion, moins de propositions qu’ailleurs} other {En proportion, on a moins proposé ici sur le thème {theme} qu’ailleurs}}}} : {count, number} {unit, select, people {personnes} other {propositions}} sur {base, number} ({share}){known, select, yes {, contre {elsewhere} des {others, number} autres} other {}} ; {size}.",
  "summary.words.size": "la différence est {size}",
  "summary.words.size-between": "la différence peut aller de {least} à {most}",
  "summary.words.size-name":
    "{size, select, tiny {très petite} small {petite} medium {moyenne} other {grande}}",
  "summary.words.no-differences":
    "Aucun thème ne distingue nettement ce lieu des autres : les différences que l’on voit peuvent être dues au hasard.",
  "summary.words.weighed":
    "Cette partie repose sur {people, plural, one {# personne} many {# de personnes} other {# personnes}} dont on connaît {how}. Certaines parties de la population ont plus participé que d’autres : une fois ajustées à la population, ces réponses pèsent comme {effective}.",
  "summary.words.weighed-by": "{key, select, age {l’âge} sex {le sexe} other {le lieu de vie}}",
  "summary.words.weighed-otherwise":
    "Si les personnes qui ont participé se répartissaient comme la population selon {how}, {list}.",
  "summary.words.weighed-share":
    "{kind, select, theme {{weighted} parleraient du thème {name}{asked, select, yes { à la question {position, number}} other {}}} other {{weighted} choisiraient « {name} »{asked, select, yes { à la question {position, number}} other {}}}}, au lieu de {unweighted}",
  "summary.words.weighed-alike":
    "Si les personnes qui ont participé se répartissaient comme la population, aucune proportion ne changerait d’un point.",
  "summary.words.weighed-source":
    "Les données de population viennent de « {source} » ; l’ajustement ne corrige pas d’autres différences entre les personnes qui ont participé et les autres.",
  "summary.words.few-people":
    "{unit, select, people {À {list}, moins de {minimumCell} personnes ont participé} other {À {list}, moins de {minimumCell} propositions ont été déposées}}{count, plural, one { : il n’y a donc pas de synthèse à part} many { dans chaque cas : il n’y a donc pas de synthèse à part} other { dans chaque cas : il n’y a donc pas de synthèse à part}}.",
  "summary.words.nobody":
    "{unit, select, people {À {list}, personne n’a participé} other {À {list}, aucune proposition n’a été déposée}}.",
  "summary.words.smaller-places":
    "{kind, select, none {{leftOut, plural, one {# lieu est si petit qu’il n’a pas pu être compté, même avec d’autres} many {# de lieux sont si petits qu’ils n’ont pas pu être comptés, même ensemble} other {# lieux sont si petits qu’ils n’ont pas pu être comptés, même ensemble}}} other {{counted, plural, one {# lieu où très peu de personnes ont participé est compté ici avec les autres, sans synthèse à part} many {# de lieux où très peu de personnes ont participé sont comptés ici ensemble, sans synthèse à part} other {# lieux où très peu de personnes ont participé sont comptés ici ensemble, sans synthèse à part}}{known, select, yes { ({people, number} personnes)} other {}}{kind, select, some { ; {leftOut, plural, one {# autre n’a pas pu être compté, même ainsi} many {# d’autres n’ont pas pu être comptés, même ainsi} other {# autres n’ont pas pu être comptés, même ainsi}}} other {}}}}.",
  "summary.words.more-places":
    "{count, plural, one {# autre lieu} many {# d’autres lieux} other {# autres lieux}}",
  "summary.words.hardly-answered":
    "{count, plural, one {Une question a reçu peu de réponses : {list}} other {Certaines questions ont reçu peu de réponses : {list}}}.",
  "summary.words.hardly-answered-one":
    "la question {position, number} ({known, select, few {moins de {minimumCell}} none {aucune} other {{answers, number}}})",
  "summary.words.no-gaps":
    "Aucun lieu ne manque : {unit, select, people {dans chacun des lieux consultés, assez de personnes ont participé} other {de chacun des lieux consultés sont venues assez de propositions}} pour une synthèse à part.",
  "summary.title": "Synthèse : {place}",
  "summary.results": "Résultats",
  "summary.edition": "Édition {number, number}, publiée le {day}",
  "summary.older.title": "Ceci n’est pas la dernière édition",
  "summary.older.link": "Lire l’édition {number, number}",
  "summary.section.participation": "Qui a participé",
  "summary.section.themes": "Ce dont on a parlé",
  "summary.section.proposals": "Propositions",
  "summary.section.opinions": "Ce qui unit et ce qui divise",
  "summary.section.minority": "Autres voix",
  "summary.section.differences": "Ce qui est différent ici",
  "summary.section.weighting": "Par rapport à la population",
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
  "summary.how.corrected":
    "{count, plural, one {Dans cette consultation, la modération a corrigé à la main les thèmes de # texte.} many {Dans cette consultation, la modération a corrigé à la main les thèmes de # de textes.} other {Dans cette consultation, la modération a corrigé à la main les thèmes de # textes.}}",
  "summary.how.quotes":
    "Les citations sont reprises mot pour mot. On choisit les plus proches de l’ensemble et différentes entre elles, jamais deux de la même personne. « […] » indique que le texte continue, avant ou après.",
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
  "summary.compare.place": "Lieu",
  "summary.compare.per-thousand": "Pour mille habitants",
  "summary.compare.supports": "Soutiens",
  "summary.compare.few-places":
    "Sans synthèse à part, car moins de {minimum, number} personnes ont participé dans chacun de ces lieux : {list}.",
  "summary.compare.no-places": "Consultés, mais personne n’y a participé : {list}.",
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
