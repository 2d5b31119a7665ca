export default {
  "download.pdf.source.entry": "Respuesta {reference}",
  "download.pdf.source.proposal": "Propuesta {reference}",
  "download.pdf.source.withdrawn": "{reference}: se retiró después de publicarse el resumen",
  "download.pdf.source.number": "fuente {number}",
  "download.pdf.sources": "Fuentes",
  "download.pdf.sources.lead":
    "Cada respuesta y cada propuesta en que se apoya este resumen, con la dirección donde se lee completa. Los números son los que aparecen junto a las citas y al final de cada parte.",
  "download.pdf.sources-of": "Fuentes de esta parte: {numbers}",
  "download.pdf.bars": "Barras: {caption}. Las cifras están en la tabla que sigue.",
  "download.pdf.subtheme": "{terms} ({kind, select, least {al menos } other {}}{count, number})",
  "download.pdf.map":
    "Mapa de opinión: cada punto es una persona, más cerca de quienes votaron parecido. Se ven {count, number} grupos, cada uno con su letra. Lo que dice cada grupo está en las tablas que siguen.",
  "download.pdf.group": "Grupo {letter}",
  "download.pdf.group.people":
    "{count, plural, one {# persona en toda la consulta} many {# de personas en toda la consulta} other {# personas en toda la consulta}}",
  "download.pdf.group.says": "Lo que distingue a este grupo: de quienes votaron, cuántos están de acuerdo",
  "download.pdf.consensus": "En lo que coinciden los grupos: de quienes votaron, cuántos están de acuerdo",
  "download.pdf.divisive": "Lo que separa a los grupos: de quienes votaron, cuántos están de acuerdo",
  "download.pdf.foreword": "Palabras de presentación",
  "download.pdf.about": "Sobre este documento",
  "download.pdf.about.text":
    "Es la edición {number, number} de este resumen, publicada el {day}. Su contenido no cambia; si después hubo otra edición, se encuentra en la misma página:",
  "download.reuse":
    "Las cifras y el texto del resumen se pueden copiar y compartir si se dice de qué consulta, lugar y edición vienen. Lo que cada persona escribió sigue siendo suyo y aquí se cita: para algo más que citarlo, pregunte a la autoridad de la consulta.",
};
