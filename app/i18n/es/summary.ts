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
    "Sumando todas las preguntas respondieron {base, number} personas. Hablaron de {list}; cada una pudo hablar de varios temas.",
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
    "Aquí se habló de «{theme}» más que en los demás lugares: {count, number} de {base, number} {unit, select, people {personas} other {propuestas}} ({share}){known, select, yes {, frente al {elsewhere} de {others, number}} other {}}.",
  "summary.words.less-often":
    "Aquí se habló de «{theme}» menos que en los demás lugares: {count, number} de {base, number} {unit, select, people {personas} other {propuestas}} ({share}){known, select, yes {, frente al {elsewhere} de {others, number}} other {}}.",
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
  "summary.title": "Resumen de {place}",
  "summary.results": "Resultados",
  "summary.edition": "Edición {number, number}, publicada el {day}",
  "summary.older.title": "Esta no es la última edición",
  "summary.older.link": "Leer la edición {number, number}",
  "summary.section.participation": "Quiénes tomaron parte",
  "summary.section.themes": "De qué se habló",
  "summary.section.proposals": "Propuestas",
  "summary.section.differences": "En qué se distingue",
  "summary.section.gaps": "Qué falta",
  "summary.edited": "Palabras escritas por moderación. Las cifras son las del resumen.",
  "summary.facts.people": "Personas que tomaron parte",
  "summary.facts.per-thousand": "De cada mil habitantes",
  "summary.facts.proposals": "Propuestas de aquí",
  "summary.chart.theme": "Tema",
  "summary.chart.answers": "Respuestas",
  "summary.chart.people": "Personas",
  "summary.chart.proposals": "Propuestas",
  "summary.chart.figure": "{kind, select, least {al menos } other {}}{count, number} ({share})",
  "summary.chart.overall": "Personas que hablaron de cada tema en alguna de sus respuestas",
  "summary.chart.of-question":
    "Temas de las respuestas a la pregunta {position, number}; una respuesta puede tener varios",
  "summary.chart.of-proposals": "Temas de las propuestas; una propuesta puede tener varios",
  "summary.quote.withdrawn": "Aquí había una cita que se retiró después de publicarse el resumen.",
  "summary.proposals.agreed": "Con más acuerdo",
  "summary.proposals.divided": "Que más dividen",
  "summary.proposals.supported": "Con más apoyos",
  "summary.votes.here": "Votos desde {place}:",
  "summary.votes.everywhere": "Votos de toda la consulta:",
  "summary.leaning.most": "Desde {place} está de acuerdo la gran mayoría.",
  "summary.leaning.majority": "Desde {place} está de acuerdo más de la mitad.",
  "summary.leaning.divided": "Desde {place} las opiniones se reparten.",
  "summary.leaning.against": "Desde {place} hay más desacuerdo que acuerdo.",
  "summary.read-answers": "Leer las respuestas a la pregunta {position, number}",
  "summary.how.title": "Cómo se hace este resumen",
  "summary.how.who":
    "Cuenta solo lo que se envió y está publicado. Habla de quienes tomaron parte: no es una encuesta y no tiene margen de error.",
  "summary.how.themes":
    "Los temas se reconocen por palabras, con listas en cuatro lenguas que cualquiera puede pedir. Lo que no contiene ninguna de esas palabras queda sin tema. Nada lo decide una inteligencia artificial.",
  "summary.how.quotes":
    "Las citas son literales: las más parecidas al conjunto y distintas entre sí, y nunca dos de la misma persona. «[…]» dice que antes o después hay más.",
  "summary.how.few":
    "Las cifras de menos de {minimum, number} personas no se publican, ni las que permitirían calcularlas restando.",
  "summary.how.differences":
    "Una diferencia con los demás lugares se dice solo cuando es muy difícil que se deba al azar.",
  "summary.aside": "Otros lugares y cifras",
  "summary.others": "Otros lugares",
  "summary.map.title": "Participación por lugar",
  "summary.download": "Descargar las cifras (CSV)",
  "summary.compare.link": "Comparar los lugares",
  "summary.compare.title": "Resultados: {title}",
  "summary.compare.lead": "Qué dijeron quienes tomaron parte en cada lugar, uno al lado del otro.",
  "summary.compare.caption": "Quiénes tomaron parte y qué parte de quienes respondieron habló de cada tema",
  "summary.compare.caption-proposals": "Qué parte de las propuestas de cada lugar trata de cada tema",
  "summary.compare.note":
    "Una raya es una cifra que no se publica: son menos de {minimum, number} personas, o dejaría ver otra.",
  "summary.compare.few": "no se publica (menos de {minimum, number})",
  "summary.compare.place": "Lugar",
  "summary.compare.per-thousand": "De cada mil habitantes",
  "summary.compare.supports": "Apoyos",
  "summary.compare.few-places": "Sin resumen propio, con menos de {minimum, number} participantes: {list}.",
  "summary.compare.no-places": "Consultados, pero sin participación: {list}.",
  "summary.none.title": "Todavía no hay resúmenes publicados",
  "summary.none.text": "Moderación los revisa y los publica, casi siempre después del cierre.",
  "summary.drafts.title": "Resúmenes por publicar",
  "summary.drafts.lead":
    "Cada lugar con respuestas suficientes tiene un borrador que se rehace solo. Revíselo, corrija las palabras si hace falta y publíquelo.",
  "summary.drafts.none": "Todavía no hay borradores de sus consultas",
  "summary.drafts.state": "Estado",
  "summary.drafts.published": "Última publicación",
  "summary.drafts.new": "Sin publicar",
  "summary.drafts.changed": "Cambió desde que se publicó",
  "summary.drafts.current": "Publicado, edición {number, number}",
  "summary.draft.title": "Borrador: {place}",
  "summary.draft.computed": "Calculado el {when} (UTC)",
  "summary.draft.published": "La edición {number, number} se publicó el {day}.",
  "summary.draft.unpublished": "Todavía no se publicó.",
  "summary.draft.explained":
    "Así se verá. Las palabras de cada parte se pueden cambiar; las cifras y las citas, no.",
  "summary.publish.action": "Publicar",
  "summary.publish.title": "Publicar el resumen de {place}",
  "summary.publish.text":
    "Se publicará como edición {number, number}, en las cuatro lenguas, y quedará fija. Lo que cambie después irá en una edición nueva.",
  "summary.publish.refused.nothing-new": "No hay nada nuevo desde la última edición",
  "summary.publish.refused.words-out-of-date":
    "Algunas palabras escritas por moderación tienen cifras que ya no son las del resumen",
  "summary.publish.refused.not-allowed": "No tiene permiso para publicar este resumen",
  "summary.publish.refused.no-such-summary": "Este borrador ya no existe",
  "summary.edit.action": "Cambiar estas palabras",
  "summary.edit.title": "Palabras del resumen de {place}",
  "summary.edit.languages": "Lengua en la que escribe",
  "summary.edit.template": "Lo que dice el resumen por sí solo",
  "summary.edit.words": "Sus palabras para esta parte",
  "summary.edit.hint":
    "Puede decirlo de otra manera, no con otras cifras. Si lo deja vacío, vuelve lo que dice el resumen por sí solo.",
  "summary.edit.save": "Guardar",
  "summary.edit.too-long": "Use como mucho 4000 letras",
  "summary.edit.other-numbers":
    "Estas cifras no están en el resumen: {numbers}. Quítelas o use las del resumen",
  "summary.edit.refused.not-allowed": "No tiene permiso para cambiar este resumen",
  "summary.edit.refused.no-such-summary": "Este borrador ya no existe",
  "summary.edit.refused.no-such-section": "El resumen ya no tiene esta parte",
};
