import type es from "#app/i18n/es/download.ts";

export default {
  "download.pdf.source.entry": "Réponse {reference}",
  "download.pdf.source.proposal": "Proposition {reference}",
  "download.pdf.source.withdrawn": "{reference} : retirée après la publication de la synthèse",
  "download.pdf.source.number": "source {number}",
  "download.pdf.sources": "Sources",
  "download.pdf.sources.lead":
    "Chaque réponse et chaque proposition sur lesquelles repose cette synthèse, avec l’adresse où la lire en entier. Les numéros sont ceux qui figurent à côté des citations et à la fin de chaque partie.",
  "download.pdf.sources-of": "Sources de cette partie : {numbers}",
  "download.pdf.bars": "Barres : {caption}. Les chiffres sont dans le tableau qui suit.",
  "download.pdf.map":
    "Carte des opinions : chaque point est une personne, plus près de celles qui ont voté de façon semblable. On y voit {count, number} groupes, chacun avec sa lettre. Ce que dit chaque groupe se trouve dans les tableaux qui suivent.",
  "download.pdf.group.says": "Ce qui distingue ce groupe : parmi les votants, combien sont d’accord",
  "download.pdf.consensus": "Ce sur quoi les groupes s’accordent : parmi les votants, combien sont d’accord",
  "download.pdf.divisive": "Ce qui sépare les groupes : parmi les votants, combien sont d’accord",
  "download.pdf.foreword": "Avant-propos",
  "download.pdf.about": "À propos de ce document",
  "download.pdf.about.text":
    "C’est l’édition {number, number} de cette synthèse, publiée le {day}. Elle ne change pas ; s’il y a eu une autre édition depuis, elle se trouve sur la même page :",
  "download.reuse":
    "Les chiffres et le texte de la synthèse peuvent être copiés et partagés à condition de dire de quelle consultation, de quel lieu et de quelle édition ils viennent. Ce que chaque personne a écrit reste à elle et est cité ici : pour autre chose qu’une citation, adressez-vous à l’autorité qui mène la consultation.",
  "download.aside": "Partager et télécharger",
  "download.more": "Tous les formats, liens et code pour un autre site",
  "download.title": "Partager et télécharger la synthèse : {place}",
  "download.files": "Télécharger",
  "download.size": "{kilobytes, number} ko",
  "download.file.pdf": "Document complet (PDF)",
  "download.file.png": "Image pour les messages et les réseaux sociaux (PNG)",
  "download.file.svg": "La même image à imprimer (SVG)",
  "download.file.csv": "Chiffres et citations en tableau (CSV)",
  "download.file.json": "Toutes les données, pour les programmes (JSON)",
  "download.about.pdf":
    "La synthèse entière, avec graphiques, citations et sources. Pour lire, imprimer ou envoyer ; lisible aussi avec un lecteur d’écran.",
  "download.about.png":
    "Le lieu, le nombre de personnes qui ont participé et ce dont on a le plus parlé, en une image.",
  "download.about.svg": "Nette à toutes les tailles, par exemple sur une affiche.",
  "download.about.csv": "S’ouvre avec n’importe quel tableur.",
  "download.about.json":
    "Le texte dans les quatre langues et chaque chiffre, avec un schéma public qui explique chaque champ.",
  "download.schema": "Schéma des données (JSON Schema)",
  "download.all.json": "Télécharger toutes les synthèses (JSON)",
  "download.link": "Partager un lien",
  "download.link.newest": "Adresse de cette synthèse : elle montre toujours la dernière édition",
  "download.link.edition": "Adresse de cette édition, pour la citer : elle ne change pas",
  "download.picture": "Cette image accompagne le lien dans les messages et sur les réseaux sociaux.",
  "download.embed": "L’afficher sur un autre site",
  "download.embed.text":
    "Avec ce code, une autre page affiche une version courte de la synthèse, toujours de la dernière édition. Il n’utilise pas de cookies, n’exécute aucun script et ne compte pas les visites.",
  "download.embed.code": "Code à copier",
  "download.embed.hint": "Collez-le dans le code de votre page. La hauteur (height) peut être modifiée.",
  "download.embed.look": "Voir le résultat",
  "download.fragment.read": "Lire la synthèse complète",
  "download.pdf.reworded":
    "Un modèle de langage ({model}) a reformulé {count, plural, one {# phrase} many {# de phrases} other {# phrases}} de cette synthèse dans cette langue. La modération {count, plural, one {l’a relue et approuvée} many {les a relues et approuvées} other {les a relues et approuvées}} le {day} ; les chiffres et les citations ne changent pas.",
  "download.pdf.source.at": "{reference} : {address}",
  "download.pdf.agreed": "Ce sur quoi on s’accorde",
  "download.pdf.divided": "Ce qui divise le plus",
} satisfies Record<keyof typeof es, string>;
