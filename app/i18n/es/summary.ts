export default {
  "summary.words.people":
    "{people, plural, one {Desde {place} tomó parte # persona} many {Desde {place} tomaron parte # de personas} other {Desde {place} tomaron parte # personas}}.",
  "summary.words.people-withheld":
    "El número de personas que tomaron parte desde {place} no se publica: junto al total dejaría ver el de otro lugar con muy pocas.",
  "summary.words.per-thousand": "Son {rate} de cada mil habitantes.",
  "summary.words.one-channel":
    "{channel, select, web {Todas lo hicieron por internet} assisted {Todas lo hicieron con ayuda de alguien} paper {Todas lo hicieron en papel} other {Todas lo hicieron en reuniones}}.",
  "summary.words.channels": "Lo hicieron de varias formas: {list}.",
  "summary.words.channel-count":
    "{channel, select, web {{count, number} por internet} assisted {{count, number} con ayuda de alguien} paper {{count, number} en papel} other {{count, number} en reuniones}}",
  "summary.words.other-channels": "{count, number} de otras formas",
  "summary.words.languages": "Respondieron en varias lenguas: {list}.",
  "summary.words.language-count":
    "{language, select, es {{count, number} en español} pt {{count, number} en portugués} en {{count, number} en inglés} other {{count, number} en francés}}",
  "summary.words.other-languages": "{count, number} en otras",
  "summary.words.everywhere":
    "{people, plural, one {En toda la consulta tomó parte # persona} many {En toda la consulta tomaron parte # de personas} other {En toda la consulta tomaron parte # personas}}.",
  "summary.words.those-who-took-part":
    "Lo que sigue habla de quienes tomaron parte, no de toda la población.",
  "summary.words.imported":
    "{count, plural, one {De {place} llegó # propuesta} many {De {place} llegaron # de propuestas} other {De {place} llegaron # propuestas}}, que en total {supports, plural, one {reunió # apoyo} many {reunieron # de apoyos} other {reunieron # apoyos}}.",
  "summary.words.overall":
    "Sumando todas las preguntas, de {base, number} personas que respondieron hablaron de: {list}. Cada persona pudo hablar de varios temas.",
  "summary.words.answers":
    "{people, plural, =-1 {Respondieron {base, number} personas} one {Respondió # persona} many {Respondieron {base, number} de las # de personas que tomaron parte} other {Respondieron {base, number} de las # personas que tomaron parte}}.",
  "summary.words.few-answers":
    "Respondieron menos de {minimumCell} personas: no se publican cifras, para que nadie quede señalado.",
  "summary.words.no-answers": "Nadie respondió a esta pregunta.",
  "summary.words.first-theme":
    "De lo que más se habló fue de «{theme}»: {kind, select, least {al menos } other {}}{count, number} de {base, number} respuestas ({share}).",
  "summary.words.next-themes":
    "{count, plural, one {Le sigue {list}} many {Le siguen {list}} other {Le siguen {list}}}.",
  "summary.words.theme-count": "«{theme}» ({count, number})",
  "summary.words.no-theme":
    "Se habló de cosas muy distintas: ningún tema reúne a {minimumCell} personas o más.",
  "summary.words.without-theme":
    "{count, plural, one {# respuesta habla de otras cosas} many {# de respuestas hablan de otras cosas} other {# respuestas hablan de otras cosas}}.",
  "summary.words.proposals":
    "{count, plural, one {Desde {place} se presentó # propuesta} many {Desde {place} se presentaron # de propuestas} other {Desde {place} se presentaron # propuestas}}.",
  "summary.words.proposal-themes": "Las propuestas tratan sobre todo de {list}.",
  "summary.words.most-supported":
    "La más apoyada es «{title}», con {supports, plural, one {# apoyo} many {# de apoyos} other {# apoyos}}.",
  "summary.words.next-supported":
    "{count, plural, one {Le sigue {list}} many {Le siguen {list}} other {Le siguen {list}}}.",
  "summary.words.title-count": "«{title}» ({supports, number})",
  "summary.words.title": "«{title}»",
  "summary.words.votes-hidden": "Los resultados de los votos se mostrarán cuando la consulta se cierre.",
  "summary.words.most-agreed":
    "Entre quienes votaron desde {place}, el mayor acuerdo está en «{title}»: {votes, select, here {{agrees, number} de {total, number} votos son de acuerdo} other {{leaning, select, most {está de acuerdo la gran mayoría} other {está de acuerdo más de la mitad}}; en toda la consulta, {agrees, number} de {total, number}}}.",
  "summary.words.next-agreed": "También hay acuerdo en {list}.",
  "summary.words.most-divided":
    "Lo que más divide es «{title}»: {votes, select, here {de {total, number} votos, {agrees, number} de acuerdo y {disagrees, number} en desacuerdo} other {aquí las opiniones se reparten, y en toda la consulta hay {agrees, number} votos de acuerdo y {disagrees, number} en desacuerdo}}.",
  "summary.words.more-often":
    "Aquí se habló de «{theme}» más que en los demás lugares: {count, number} de {base, number} {unit, select, people {personas} other {propuestas}} ({share}){known, select, yes {, frente al {elsewhere}} other {}}.",
  "summary.words.less-often":
    "Aquí se habló de «{theme}» menos que en los demás lugares: {count, number} de {base, number} {unit, select, people {personas} other {propuestas}} ({share}){known, select, yes {, frente al {elsewhere}} other {}}.",
  "summary.words.no-differences":
    "No se ven diferencias con los demás lugares que no puedan deberse al azar.",
  "summary.words.few-people":
    "{unit, select, people {Desde {list} respondieron menos de {minimumCell} personas} other {De {list} llegaron menos de {minimumCell} propuestas}}{count, plural, one {, y por eso no tiene resumen propio} many { en cada caso, y por eso no tienen resumen propio} other { en cada caso, y por eso no tienen resumen propio}}.",
  "summary.words.nobody":
    "{unit, select, people {Desde {list} no respondió nadie} other {De {list} no llegó ninguna propuesta}}.",
  "summary.words.more-places":
    "{count, plural, one {# lugar más} many {# de lugares más} other {# lugares más}}",
  "summary.words.hardly-answered":
    "{answers, plural, =-1 {A la pregunta {position, number} respondieron menos de {minimumCell} personas} =0 {A la pregunta {position, number} no respondió nadie} one {A la pregunta {position, number} respondió solo # persona} many {A la pregunta {position, number} respondieron solo # de personas} other {A la pregunta {position, number} respondieron solo # personas}}.",
  "summary.words.no-gaps":
    "Todos los lugares consultados tienen participación suficiente para un resumen propio.",
};
