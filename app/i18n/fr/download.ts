import type es from "#app/i18n/es/download.ts";

export default {
  "download.pdf.source.entry": "Réponse {reference}",
  "download.pdf.source.proposal": "Proposition {reference}",
  "download.pdf.source.withdrawn": "{reference} : retirée après la publication de la synthèse",
  "download.pdf.source.number": "source {number}",
  "download.pdf.sources": "Sources",
  "download.pdf.sources.lead":
    "Chaque réponse et chaque proposition sur lesquelles repose cette synthèse, avec l’adresse où la lire en entier. Les numéros sont ceux qui figurent à côté des citations et à la fin de chaque partie.",
  "download.pdf.sources-of": "Sources de cette partie : {numbers}",
  "download.pdf.bars": "Barres : {caption}. Les chiffres sont dans le tableau qui suit.",
  "download.pdf.subtheme": "{terms} ({kind, select, least {au moins } other {}}{count, number})",
  "download.pdf.map":
    "Carte des opinions : chaque point est une personne, plus près de celles qui ont voté de façon semblable. On y voit {count, number} groupes, chacun avec sa lettre. Ce que dit chaque groupe est dans les tableaux qui suivent.",
  "download.pdf.group": "Groupe {letter}",
  "download.pdf.group.people":
    "{count, plural, one {# personne dans toute la consultation} many {# de personnes dans toute la consultation} other {# personnes dans toute la consultation}}",
  "download.pdf.group.says": "Ce qui distingue ce groupe : parmi les votants, combien sont d’accord",
  "download.pdf.consensus": "Ce sur quoi les groupes s’accordent : parmi les votants, combien sont d’accord",
  "download.pdf.divisive": "Ce qui sépare les groupes : parmi les votants, combien sont d’accord",
  "download.pdf.foreword": "Avant-propos",
  "download.pdf.about": "À propos de ce document",
  "download.pdf.about.text":
    "C’est l’édition {number, number} de cette synthèse, publiée le {day}. Elle ne change pas ; s’il y a eu une autre édition depuis, elle se trouve sur la même page :",
  "download.reuse":
    "Les chiffres et le texte de la synthèse peuvent être copiés et partagés à condition de dire de quelle consultation, de quel lieu et de quelle édition ils viennent. Ce que chaque personne a écrit reste à elle et est cité ici : pour autre chose qu’une citation, adressez-vous à l’autorité de la consultation.",
} satisfies Record<keyof typeof es, string>;
