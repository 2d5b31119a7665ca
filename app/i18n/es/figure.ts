export default {
  "figure.opinions.title": "Mapa de opinión",
  "figure.opinions.link": "Ver el mapa de opinión",
  "figure.opinions.of": "Según los resúmenes publicados el {day}",
  "figure.opinions.sentence":
    "{clustered, plural, =0 {Entre quienes votaron se distinguen} one {Entre # persona que votó lo suficiente se distinguen} many {Entre las # de personas que votaron lo suficiente se distinguen} other {Entre las # personas que votaron lo suficiente se distinguen}} {count, number} grupos: dentro de cada uno se vota parecido, y de uno a otro, distinto.",
  "figure.opinions.voters":
    "{count, plural, one {Votó # persona.} many {Votaron # de personas.} other {Votaron # personas.}}",
  "figure.opinions.none": "Todavía no hay un mapa de opinión publicado",
  "figure.opinions.none.text":
    "Se publica junto con los resúmenes, cuando hubo votos sobre propuestas y sus resultados ya se pueden ver.",
  "figure.opinions.back": "Volver a la consulta",
  "figure.left-out":
    "{count, plural, one {Para formar los grupos no se contó a # persona que votó siempre lo mismo o más rápido de lo que se puede leer.} many {Para formar los grupos no se contó a # de personas que votaron siempre lo mismo o más rápido de lo que se puede leer.} other {Para formar los grupos no se contó a # personas que votaron siempre lo mismo o más rápido de lo que se puede leer.}}",
  "figure.verdict.stable":
    "Entre quienes votaron se distinguen grupos, pero alguno es tan pequeño que no se muestran.",
  "figure.verdict.too-few": "Con tan pocos votos no se puede saber si hay grupos de opinión.",
  "figure.verdict.unstable":
    "No hay grupos de opinión claros: los que asoman cambian según a quién se cuente, y por eso no se muestran.",
  "figure.verdict.no-better-than-chance":
    "No hay grupos de opinión claros: lo que parece un grupo puede deberse al azar, y por eso no se muestra ninguno.",
  "figure.group": "Grupo {letter}",
  "figure.group.column": "Grupo",
  "figure.group.size":
    "{people, plural, one {{group}, # persona} many {{group}, # de personas} other {{group}, # personas}}",
  "figure.group.people":
    "{count, plural, one {Lo forma # persona.} many {Lo forman # de personas.} other {Lo forman # personas.}}",
  "figure.group.apart": "Esto lo distingue de los demás:",
  "figure.group.not-apart": "Ninguna propuesta lo distingue con claridad de los demás.",
  "figure.representative.agree":
    "Está de acuerdo el {here} de quienes la votaron en este grupo, y el {elsewhere} en los demás.",
  "figure.representative.disagree":
    "Está en desacuerdo el {here} de quienes la votaron en este grupo, y el {elsewhere} en los demás.",
  "figure.leaning.most": "La gran mayoría está de acuerdo.",
  "figure.leaning.majority": "Más de la mitad está de acuerdo.",
  "figure.leaning.divided": "Las opiniones se reparten.",
  "figure.leaning.against": "Hay más desacuerdo que acuerdo.",
  "figure.map.heading": "Dónde está cada grupo",
  "figure.map.title": "Mapa de quienes votaron, por grupos de opinión",
  "figure.map.near":
    "Dos puntos cercanos son de personas que votaron parecido; dos lejanos, de personas que votaron distinto.",
  "figure.map.each":
    "{count, plural, =1 {Cada punto es una persona.} one {Cada punto representa a # persona.} many {Cada punto representa a unas # de personas.} other {Cada punto representa a unas # personas.}}",
  "figure.map.pulls":
    "Cada línea es una propuesta y va hacia quienes están de acuerdo con ella; cuanto más larga, más separa a los grupos.",
  "figure.map.table": "Los grupos del mapa",
  "figure.map.proposals": "Propuestas del mapa",
  "figure.map.with-proposals": "Mostrar también las propuestas",
  "figure.map.without-proposals": "Mostrar solo los grupos",
  "figure.people.column": "Personas",
  "figure.proposals.column": "Propuestas",
  "figure.votes.note":
    "Donde solo se dice hacia dónde se inclina un grupo, sus cifras no se publican: alguna es de muy pocas personas.",
  "figure.dots.column": "Puntos",
  "figure.votes.column": "Cómo votó",
  "figure.place.column": "Lugar",
  "figure.everywhere.column": "En toda la consulta",
  "figure.withheld": "no se publica",
  "figure.withheld.note":
    "Una raya indica una cifra que no se publica: son muy pocas personas, o permitiría deducir otra.",
  "figure.consensus.title": "Lo que comparten todos los grupos",
  "figure.consensus.title-all": "Lo que une",
  "figure.consensus.sentence": "En estas propuestas, la mayoría votó lo mismo en todos los grupos.",
  "figure.consensus.sentence-all": "En estas propuestas, la mayoría votó lo mismo.",
  "figure.divisive.title": "Lo que más divide",
  "figure.divisive.sentence":
    "En estas propuestas, las personas se reparten entre el acuerdo y el desacuerdo.",
  "figure.stance.agree": "Mayoría de acuerdo",
  "figure.stance.disagree": "Mayoría en desacuerdo",
  "figure.places.title": "De qué lugares son",
  "figure.places.sentence": "Cuántas personas de cada grupo participaron desde cada lugar.",
  "figure.places.caption": "Personas de cada grupo por lugar",
  "figure.places.more":
    "{count, plural, one {Ver # lugar más} many {Ver # de lugares más} other {Ver # lugares más}}",
  "figure.places.others": "{count, plural, one {# lugar más} many {# de lugares más} other {# lugares más}}",
  "figure.together.withheld":
    "{count, plural, one {El resumen de {place} cuenta también # lugar con muy pocas personas.} many {El resumen de {place} cuenta también, juntos, # de lugares con muy pocas personas.} other {El resumen de {place} cuenta también, juntos, # lugares con muy pocas personas.}}",
  "figure.together":
    "El resumen de {place} cuenta {count, plural, one {también # lugar con muy pocas personas} many {también, juntos, # de lugares con muy pocas personas} other {también, juntos, # lugares con muy pocas personas}}: {people, plural, one {# participante} many {# de participantes} other {# participantes}}.",
  "figure.how.title": "Cómo se hace el mapa",
  "figure.how.who":
    "El mapa habla de quienes votaron, no de toda la población. Nadie puede ver aquí qué votó una persona ni en qué grupo está; los puntos no llevan nombre y se colocan de forma aproximada.",
  "figure.how.groups":
    "Los grupos salen solo de los votos: reúnen a quienes votaron parecido. No se usa ningún otro dato de las personas, y nadie elige su grupo.",
  "figure.how.stable":
    "Solo se muestran si vuelven a salir al contar a otras personas y no se deben al azar. Si un grupo tiene muy pocas personas, no se muestra ninguno.",
  "figure.how.names":
    "De una edición a la siguiente, cada grupo conserva su letra mientras su gente siga junta; el nombre, si lo tiene, se lo puso moderación.",
  "figure.how.method":
    "Método: análisis de componentes principales de los votos y k-medias, como en Polis (Small y otros, 2021), con una prueba de estabilidad.",
  "figure.here.caption": "Grupos de opinión de quienes participaron desde {place}",
  "figure.here.column": "Desde {place}",
  "figure.part.levels": "Otros niveles",
  "figure.part.history": "De una edición a otra",
  "figure.contents": "Contenido",
  "figure.levels.above": "Lugares que lo incluyen",
  "figure.levels.below": "Lugares que incluye",
  "figure.levels.choice": "Nivel que se compara",
  "figure.levels.count":
    "{kind, select, zone {Zonas} municipality {Municipios} region {Regiones} other {Países}} ({count, number})",
  "figure.level.zone": "Zona",
  "figure.level.municipality": "Municipio",
  "figure.level.region": "Región",
  "figure.level.country": "País",
  "figure.history.caption.people":
    "Personas que participaron y proporción que habló de los temas principales, en cada edición",
  "figure.history.caption.proposals":
    "Propuestas y proporción que trata de los temas principales, en cada edición",
  "figure.history.edition": "Edición",
  "figure.history.of": "{number, number}, del {day}",
  "figure.changes.title": "Qué cambió desde la edición anterior",
  "figure.changes.sentence": "Cada resumen publicado se conserva. Aquí se compara el anterior con el último.",
  "figure.changes.caption.people": "Personas que participaron, por edición",
  "figure.changes.caption.proposals": "Propuestas, por edición",
  "figure.changes.before": "Edición anterior",
  "figure.changes.now": "Última edición",
  "figure.changes.difference": "Diferencia",
  "figure.changes.by": "{by, number, ::sign-except-zero}",
  "figure.matrix.sentence":
    "Cada fila es un lugar y cada columna, un tema: cuanto más intenso el fondo, mayor la proporción. Elija el título de una columna para ordenar los lugares por ella. En un teléfono, mueva la tabla hacia un lado.",
  "figure.maps.heading": "Dónde se habló más de cada tema",
  "figure.maps.sentence":
    "Un mapa por tema: cuanto mayor el círculo, mayor la proporción de quienes hablaron de él. Las cifras están en la tabla.",
  "figure.tiles.sentence":
    "Un cuadro por lugar en cada tema: cuanto más intenso el fondo, mayor la proporción. Son las cifras de la tabla.",
  "figure.maps.title": "Mapa: {theme}",
  "figure.maps.most": "Sobre todo en {place}: {share}.",
  "figure.maps.none": "En ningún lugar se publica la cifra.",
  "figure.maps.legend": "Tamaño de los círculos",
  "figure.maps.up-to": "hasta {share}",
  "figure.subthemes.sentence": "Dentro de este tema, asuntos que se repiten:",
  "figure.unthemed.title": "Lo que no entra en ningún tema",
  "figure.unthemed.sentence": "Fuera de los temas, asuntos que se repiten:",
  "figure.time.caption.people": "Personas según cuándo participaron por primera vez",
  "figure.time.caption.proposals": "Propuestas según cuándo se presentaron",
  "figure.time.table": "Ver las cifras por días",
  "figure.time.column": "Días",
  "figure.weighting.caption": "Proporciones sin ponderar y ponderadas: primero, las que más cambian",
  "figure.weighting.caption-more": "Las demás proporciones, sin ponderar y ponderadas",
  "figure.weighting.more":
    "{count, plural, one {Ver # proporción más} many {Ver # de proporciones más} other {Ver # proporciones más}}",
  "figure.weighting.column": "Qué",
  "figure.weighting.unweighted": "Sin ponderar",
  "figure.weighting.weighted": "Ponderada",
  "figure.weighting.drawn": "En el dibujo: punto hueco, sin ponderar; punto lleno, ponderada",
  "figure.weighting.effective":
    "{people, plural, one {Se conocen los datos de # persona; al ponderar, su respuesta cuenta como {effective}.} many {Se conocen los datos de # de personas; al ponderar, sus respuestas cuentan como si fueran {effective}.} other {Se conocen los datos de # personas; al ponderar, sus respuestas cuentan como si fueran {effective}.}}",
  "figure.weighting.source": "Población: {source}.",
  "figure.at-least": "al menos",
};
