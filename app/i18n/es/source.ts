export default {
  "source.title": "De dónde sale esta frase",
  "source.caption": "{place}: resumen, edición {number, number}",
  "source.link": "Fuentes de la frase",
  "source.of-section": "Fuentes de esta parte",
  "source.edited":
    "Este texto lo escribió moderación. Abajo están las fuentes de toda esta parte del resumen.",
  "source.figures": "Cifras en las que se apoya",
  "source.figure": "Qué",
  "source.value": "Cifra",
  "source.contributions": "Palabras de quienes participaron",
  "source.withdrawn":
    "Aquí había algo escrito que se retiró después de publicarse el resumen: ya no se muestra.",
  "source.sentence-withdrawn":
    "Aquí había una frase que citaba palabras retiradas después de publicarse el resumen.",
  "source.themed": "Respuestas de {place} que hablan de «{theme}»",
  "source.themed.now":
    "Son las que se pueden leer hoy: desde que se publicó el resumen pudieron llegar otras, y algunas pudieron retirarse.",
  "source.more": "Para leer más",
  "source.proposals": "Propuestas sobre «{theme}»",
  "source.opinions": "Cómo votó la gente en toda la consulta",
  "source.back": "Volver al resumen",
  "source.figure.withheld": "no se publica",
  "source.figure.count": "{kind, select, least {al menos } other {}}{count, number}",
  "source.figure.part":
    "{kind, select, least {al menos } other {}}{count, number} de {base, number} ({share})",
  "source.figure.channels": "Maneras de participar",
  "source.figure.languages": "Idiomas",
  "source.figure.between": "Del {from} al {to}",
  "source.figure.everywhere": "Personas en toda la consulta",
  "source.figure.answers": "Personas que respondieron la pregunta {position, number}",
  "source.figure.without": "Respuestas en las que no se reconoció ningún tema",
  "source.figure.subtheme": "{theme}: {terms}",
  "source.figure.here": "{theme}, aquí",
  "source.figure.elsewhere": "{theme}, en los demás lugares",
  "source.figure.log-odds":
    "{theme}: tamaño de la diferencia (logaritmo de la razón de posibilidades; 0, sin diferencia)",
  "source.figure.interval": "{value} (intervalo del 95%: de {low} a {high})",
  "source.figure.dissimilarity":
    "Cuánto se distinguen los temas de aquí (índice de disimilitud de Duncan: 0, nada; 1, del todo)",
  "source.figure.votes":
    "{agrees, number} de acuerdo, {disagrees, number} en desacuerdo, {passes, number} pasan; {total, number} en total",
  "source.figure.group-votes": "Votos del {group}",
  "source.figure.group": "Personas del {group}",
  "source.figure.group-here": "Personas del {group} que son de aquí",
  "source.figure.voters": "Personas que votaron",
  "source.figure.clustered": "Personas que se pudieron agrupar",
  "source.figure.stability":
    "Estabilidad de los grupos (1: no cambian al repetir el cálculo con otras muestras)",
  "source.figure.left-out":
    "Personas que votaron siempre lo mismo o demasiado rápido y quedaron fuera de los grupos",
  "source.figure.weighed": "Personas de las que se conocen los datos para ponderar",
  "source.figure.effective": "Tamaño efectivo: a cuántas respuestas equivalen",
  "source.figure.no-theme": "Sin tema",
  "source.figure.few": "menos de {minimumCell, number}",
  "source.figure.counted-together": "Lugares pequeños que se cuentan juntos",
  "source.figure.people-together": "Personas de esos lugares",
  "source.figure.not-counted": "Lugares que no se pudieron contar",
  "source.figure.weights": "{unweighted} sin ponderar, {weighted} ponderado",
};
