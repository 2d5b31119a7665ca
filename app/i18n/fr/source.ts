import type es from "#app/i18n/es/source.ts";

export default {
  "source.title": "D’où vient cette phrase",
  "source.caption": "{place} : synthèse, édition {number, number}",
  "source.link": "Sources de la phrase",
  "source.of-section": "Sources de cette partie",
  "source.edited":
    "Ce texte a été écrit par la modération. Voici les sources de toute cette partie de la synthèse.",
  "source.figures": "Chiffres sur lesquels elle repose",
  "source.figure": "Quoi",
  "source.value": "Chiffre",
  "source.contributions": "Paroles des personnes qui ont participé",
  "source.withdrawn":
    "Une contribution se trouvait ici ; elle a été retirée après la publication de la synthèse et n’est plus montrée.",
  "source.sentence-withdrawn":
    "Une phrase se trouvait ici ; elle citait des paroles retirées après la publication de la synthèse.",
  "source.themed": "Réponses données à {place} qui parlent de « {theme} »",
  "source.themed.now":
    "Ce sont celles que l’on peut lire aujourd’hui : depuis la publication de la synthèse, de nouvelles ont pu s’ajouter et d’autres être retirées.",
  "source.more": "Pour en lire plus",
  "source.proposals": "Propositions sur « {theme} »",
  "source.opinions": "Comment on a voté : les avis de toute la consultation",
  "source.back": "Revenir à la synthèse",
  "source.figure.withheld": "non publié",
  "source.figure.count": "{kind, select, least {au moins } other {}}{count, number}",
  "source.figure.part":
    "{kind, select, least {au moins } other {}}{count, number} sur {base, number} ({share})",
  "source.figure.channels": "Façons de participer",
  "source.figure.languages": "Langues",
  "source.figure.between": "Du {from} au {to}",
  "source.figure.everywhere": "Personnes dans toute la consultation",
  "source.figure.answers": "Personnes qui ont répondu à la question {position, number}",
  "source.figure.without": "Réponses où aucun thème n’a été reconnu",
  "source.figure.subtheme": "{theme} : {terms}",
  "source.figure.here": "{theme}, ici",
  "source.figure.elsewhere": "{theme}, ailleurs",
  "source.figure.log-odds": "{theme} : logarithme du rapport des cotes",
  "source.figure.interval": "{value} (intervalle à 95 % : de {low} à {high})",
  "source.figure.dissimilarity": "Indice de dissimilarité de Duncan, de 0 à 1",
  "source.figure.votes":
    "{agrees, number} d’accord, {disagrees, number} pas d’accord, {passes, number} passent ; {total, number} en tout",
  "source.figure.group-votes": "Votes du {group}",
  "source.figure.group": "Personnes du {group}",
  "source.figure.group-here": "Personnes du {group} qui sont d’ici",
  "source.figure.voters": "Personnes qui ont voté",
  "source.figure.clustered": "Personnes qui ont pu être placées dans un groupe",
  "source.figure.stability":
    "Stabilité des groupes (1 : ils ne changent pas quand on refait le calcul avec d’autres échantillons)",
  "source.figure.left-out":
    "Personnes qui ont toujours voté de la même façon, ou plus vite qu’on ne peut lire, et ont été écartées",
  "source.figure.weighed": "Personnes sur lesquelles on en sait assez pour la pondération",
  "source.figure.effective": "Taille effective : le nombre de réponses pour lequel elles comptent",
  "source.figure.no-theme": "Sans thème",
  "source.figure.few": "moins de {minimumCell, number}",
  "source.figure.counted-together": "Petits lieux comptés ensemble",
  "source.figure.people-together": "Personnes de ces lieux",
  "source.figure.not-counted": "Lieux qui n’ont pu être comptés",
  "source.figure.weights": "{unweighted} sans pondération, {weighted} avec",
} satisfies Record<keyof typeof es, string>;
