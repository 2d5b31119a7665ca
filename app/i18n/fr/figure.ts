import type es from "#app/i18n/es/figure.ts";

export default {
  "figure.opinions.title": "Carte des opinions",
  "figure.opinions.link": "Voir la carte des opinions",
  "figure.opinions.of": "D’après les synthèses publiées le {day}",
  "figure.opinions.sentence":
    "{clustered, plural, =0 {Parmi les votants, on distingue} one {Parmi # personne ayant assez voté, on distingue} many {Parmi les # de personnes ayant assez voté, on distingue} other {Parmi les # personnes ayant assez voté, on distingue}} {count, number} groupes : on vote de façon semblable au sein de chacun, et différemment de l’un à l’autre.",
  "figure.opinions.voters":
    "{count, plural, one {# personne a voté.} many {# de personnes ont voté.} other {# personnes ont voté.}}",
  "figure.opinions.none": "Aucune carte des opinions n’est encore publiée",
  "figure.opinions.none.text":
    "Elle est publiée avec les synthèses, s’il y a eu des votes sur des propositions et dès que leurs résultats sont visibles.",
  "figure.opinions.back": "Revenir à la consultation",
  "figure.left-out":
    "{count, plural, one {# personne qui a toujours voté de la même façon, ou plus vite qu’on ne peut lire, n’est pas comptée, car ses votes ne disent pas ce qu’elle préfère.} many {# de personnes qui ont toujours voté de la même façon, ou plus vite qu’on ne peut lire, ne sont pas comptées, car leurs votes ne disent pas ce qu’elles préfèrent.} other {# personnes qui ont toujours voté de la même façon, ou plus vite qu’on ne peut lire, ne sont pas comptées, car leurs votes ne disent pas ce qu’elles préfèrent.}}",
  "figure.verdict.stable":
    "On distingue des groupes parmi les votants, mais l’un d’eux au moins est si petit qu’aucun n’est montré.",
  "figure.verdict.too-few": "Avec si peu de votes, on ne peut pas savoir s’il y a des groupes d’opinion.",
  "figure.verdict.unstable":
    "Il n’y a pas de groupes d’opinion nets : ceux qui apparaissent changent selon les personnes comptées ; aucun n’est donc montré.",
  "figure.verdict.no-better-than-chance":
    "Il n’y a pas de groupes d’opinion nets : ce qui ressemble à un groupe peut être dû au hasard ; aucun n’est donc montré.",
  "figure.group": "Groupe {letter}",
  "figure.group.column": "Groupe",
  "figure.group.size":
    "{people, plural, one {{group}, # personne} many {{group}, # de personnes} other {{group}, # personnes}}",
  "figure.group.people":
    "{count, plural, one {Il compte # personne.} many {Il compte # de personnes.} other {Il compte # personnes.}}",
  "figure.group.apart": "Voici ce qui le distingue des autres :",
  "figure.group.not-apart": "Aucune proposition ne le distingue nettement des autres.",
  "figure.representative.agree":
    "{here} des votants de ce groupe sont d’accord, et {elsewhere} dans les autres.",
  "figure.representative.disagree":
    "{here} des votants de ce groupe ne sont pas d’accord, et {elsewhere} dans les autres.",
  "figure.leaning.most": "La grande majorité est d’accord.",
  "figure.leaning.majority": "Plus de la moitié est d’accord.",
  "figure.leaning.divided": "Les avis sont partagés.",
  "figure.leaning.against": "Il y a plus de désaccord que d’accord.",
  "figure.map.heading": "Où se situe chaque groupe",
  "figure.map.title": "Carte des votants, par groupe d’opinion",
  "figure.map.near":
    "Deux points proches représentent des personnes qui ont voté de façon semblable ; deux points éloignés, des personnes qui ont voté différemment.",
  "figure.map.each":
    "{count, plural, =1 {Chaque point est une personne.} one {Chaque point représente # personne.} many {Chaque point représente environ # de personnes.} other {Chaque point représente environ # personnes.}}",
  "figure.map.pulls":
    "Chaque trait est une proposition et va vers les personnes d’accord avec elle ; plus il est long, plus elle sépare les groupes.",
  "figure.map.table": "Les groupes de la carte",
  "figure.map.proposals": "Propositions de la carte",
  "figure.map.with-proposals": "Montrer aussi les propositions",
  "figure.map.without-proposals": "Ne montrer que les groupes",
  "figure.people.column": "Personnes",
  "figure.proposals.column": "Propositions",
  "figure.votes.note":
    "Là où seule la tendance d’un groupe est indiquée, ses chiffres ne sont pas publiés : l’un d’eux concerne très peu de personnes.",
  "figure.dots.column": "Points",
  "figure.votes.column": "Comment il a voté",
  "figure.place.column": "Lieu",
  "figure.everywhere.column": "Dans toute la consultation",
  "figure.withheld": "non publié",
  "figure.withheld.note":
    "Un tiret signale un chiffre non publié : il concerne très peu de personnes ou permettrait d’en déduire un autre.",
  "figure.consensus.title": "Ce que tous les groupes partagent",
  "figure.consensus.title-all": "Ce qui unit",
  "figure.consensus.sentence":
    "Sur chacune de ces propositions, la majorité a voté dans le même sens, et chaque groupe penche de ce côté.",
  "figure.consensus.sentence-all": "Sur chacune de ces propositions, la majorité a voté dans le même sens.",
  "figure.divisive.title": "Ce qui divise le plus",
  "figure.divisive.sentence": "Sur ces propositions, les votes se partagent entre accord et désaccord.",
  "figure.stance.agree": "Majorité d’accord",
  "figure.stance.disagree": "Majorité en désaccord",
  "figure.places.title": "D’où viennent ces personnes",
  "figure.places.sentence": "Combien de personnes de chaque groupe ont participé dans chaque lieu.",
  "figure.places.caption": "Personnes de chaque groupe par lieu",
  "figure.places.more":
    "{count, plural, one {Voir # lieu de plus} many {Voir # de lieux de plus} other {Voir # lieux de plus}}",
  "figure.places.others":
    "{count, plural, one {# autre lieu} many {# d’autres lieux} other {# autres lieux}}",
  "figure.together.withheld":
    "{count, plural, one {{place} compte # lieu avec très peu de personnes, compté dans sa synthèse.} many {{place} compte # de lieux avec très peu de personnes, comptés ensemble dans sa synthèse.} other {{place} compte # lieux avec très peu de personnes, comptés ensemble dans sa synthèse.}}",
  "figure.together":
    "À {place}, {count, plural, one {# lieu avec très peu de personnes réunit} many {# de lieux avec très peu de personnes réunissent ensemble} other {# lieux avec très peu de personnes réunissent ensemble}} {people, plural, one {# participant} many {# de participants} other {# participants}}, comptés dans sa synthèse.",
  "figure.how.title": "Comment la carte est faite",
  "figure.how.who":
    "Elle parle des votants, pas de toute la population. Personne ne peut y voir ce qu’une personne a voté ni à quel groupe elle appartient ; les points n’ont pas de nom et sont placés de façon approximative.",
  "figure.how.groups":
    "Les groupes ne viennent que des votes : ils réunissent les personnes qui ont voté de façon semblable. Aucune autre donnée n’est utilisée et personne ne choisit son groupe.",
  "figure.how.stable":
    "Ils ne sont montrés que s’ils réapparaissent quand on ne compte qu’une partie des personnes, et s’ils sont plus nets que ne le ferait le hasard. Un groupe de très peu de personnes n’est pas publié.",
  "figure.how.names":
    "La lettre d’un groupe suit ses membres d’une édition à la suivante ; son nom, s’il en a un, lui a été donné par la modération.",
  "figure.how.method":
    "Méthode : analyse en composantes principales des votes et k-moyennes, comme dans Polis (Small et al., 2021), avec un test de stabilité.",
  "figure.here.caption":
    "Groupes d’opinion des personnes qui ont participé, à {place} et dans toute la consultation",
  "figure.here.column": "À {place}",
  "figure.part.levels": "Autres niveaux",
  "figure.part.history": "D’une édition à l’autre",
  "figure.contents": "Sommaire",
  "figure.levels.above": "Lieux dont il fait partie",
  "figure.levels.below": "Lieux qui en font partie",
  "figure.levels.choice": "Niveau comparé",
  "figure.levels.count":
    "{kind, select, zone {Zones} municipality {Municipalités} region {Régions} other {Pays}} ({count, number})",
  "figure.level.zone": "Zone",
  "figure.level.municipality": "Municipalité",
  "figure.level.region": "Région",
  "figure.level.country": "Pays",
  "figure.history.caption.people":
    "Personnes ayant participé et part de celles qui ont parlé des thèmes principaux, selon l’édition",
  "figure.history.caption.proposals":
    "Propositions et part de celles qui portent sur les thèmes principaux, selon l’édition",
  "figure.history.edition": "Édition",
  "figure.history.of": "{number, number}, du {day}",
  "figure.changes.title": "Ce qui a changé depuis l’édition précédente",
  "figure.changes.sentence":
    "Chaque synthèse publiée est conservée ; voici ce que comptait l’édition précédente et ce que compte la dernière.",
  "figure.changes.caption.people": "Personnes ayant participé, par édition",
  "figure.changes.caption.proposals": "Propositions, par édition",
  "figure.changes.before": "Édition précédente",
  "figure.changes.now": "Dernière édition",
  "figure.changes.difference": "Différence",
  "figure.changes.by": "{by, number, ::sign-except-zero}",
  "figure.matrix.sentence":
    "Chaque ligne est un lieu et chaque colonne un thème : plus la case est foncée, plus la part est grande. Touchez le titre d’une colonne pour changer l’ordre. Sur un téléphone, faites glisser le tableau de côté.",
  "figure.maps.heading": "Où l’on a le plus parlé de chaque thème",
  "figure.maps.sentence":
    "Une carte par thème : plus le cercle est grand, plus la part qui en a parlé est grande. Les chiffres sont dans le tableau.",
  "figure.tiles.sentence":
    "Une case par lieu pour chaque thème : plus la case est foncée, plus la part est grande. Ce sont les chiffres du tableau.",
  "figure.maps.title": "Carte : {theme}",
  "figure.maps.most": "Surtout à {place} : {share}.",
  "figure.maps.none": "Le chiffre n’est publié pour aucun lieu.",
  "figure.maps.legend": "Taille des cercles",
  "figure.maps.up-to": "jusqu’à {share}",
  "figure.subthemes.sentence": "Dans ce thème, voici ce qui revient :",
  "figure.unthemed.title": "Ce qui n’entre dans aucun thème",
  "figure.unthemed.sentence": "Hors des thèmes, voici ce qui revient :",
  "figure.time.caption.people": "Personnes selon le moment de leur première participation",
  "figure.time.caption.proposals": "Propositions selon le moment de leur dépôt",
  "figure.time.table": "Voir les chiffres en tableau",
  "figure.time.column": "Jours",
  "figure.weighting.caption": "Parts sans et avec pondération : d’abord celles qui changent le plus",
  "figure.weighting.caption-more": "Les autres parts, sans et avec pondération",
  "figure.weighting.more":
    "{count, plural, one {Voir # part de plus} many {Voir # de parts de plus} other {Voir # parts de plus}}",
  "figure.weighting.column": "Thème ou réponse",
  "figure.weighting.unweighted": "Sans pondération",
  "figure.weighting.weighted": "Avec pondération",
  "figure.weighting.drawn": "Dans le dessin, le point vide est sans pondération, le point plein avec",
  "figure.weighting.effective":
    "{people, plural, one {Cela repose sur # personne, qui compte pour {effective} après pondération.} many {Cela repose sur # de personnes, qui comptent pour {effective} après pondération.} other {Cela repose sur # personnes, qui comptent pour {effective} après pondération.}}",
  "figure.weighting.source": "Population : {source}.",
  "figure.at-least": "au moins",
} satisfies Record<keyof typeof es, string>;
