export default {
  "summary.words.people":
    "{people, plural, one {En {place} participó # persona} many {En {place} participaron # de personas} other {En {place} participaron # personas}}.",
  "summary.words.people-withheld":
    "El número de personas que participaron en {place} no se publica: junto al total permitiría deducir el de otro lugar con muy pocas.",
  "summary.words.per-thousand": "Son {rate} por cada mil habitantes.",
  "summary.words.one-channel":
    "{channel, select, web {Todas lo hicieron por internet} assisted {Todas lo hicieron con ayuda de alguien} paper {Todas lo hicieron en papel} other {Todas lo hicieron en reuniones}}.",
  "summary.words.channels": "Participaron de distintas maneras: {list}.",
  "summary.words.channel-count":
    "{channel, select, web {{count, number} por internet} assisted {{count, number} con ayuda de alguien} paper {{count, number} en papel} other {{count, number} en reuniones}}",
  "summary.words.other-channels": "{count, number} de otro modo",
  "summary.words.languages": "Respondieron en varios idiomas: {list}.",
  "summary.words.language-count":
    "{language, select, es {{count, number} en español} pt {{count, number} en portugués} en {{count, number} en inglés} other {{count, number} en francés}}",
  "summary.words.other-languages": "{count, number} en otros",
  "summary.words.everywhere":
    "{people, plural, one {En toda la consulta participó # persona} many {En toda la consulta participaron # de personas} other {En toda la consulta participaron # personas}}.",
  "summary.words.those-who-took-part": "Lo que sigue habla de quienes participaron, no de toda la población.",
  "summary.words.imported":
    "{count, plural, one {En {place} se presentó # propuesta} many {En {place} se presentaron # de propuestas} other {En {place} se presentaron # propuestas}}, que en total {supports, plural, one {reunió # apoyo} many {reunieron # de apoyos} other {reunieron # apoyos}}.",
  "summary.words.overall":
    "En total, {base, number} personas respondieron con sus palabras al menos una pregunta. Hablaron sobre todo de {list}; cada una pudo hablar de varios temas.",
  "summary.words.answers":
    "{people, plural, =-1 {Respondieron {base, number} personas} one {Respondió # persona} many {Respondieron {base, number} de las # de personas que participaron} other {Respondieron {base, number} de las # personas que participaron}}.",
  "summary.words.few-answers":
    "Respondieron menos de {minimumCell} personas: no se publican cifras, para que no se pueda señalar a nadie.",
  "summary.words.no-answers": "Nadie respondió a esta pregunta.",
  "summary.words.first-theme":
    "El tema más mencionado fue «{theme}»: {kind, select, least {al menos } other {}}{count, number} de {base, number} respuestas ({share}).",
  "summary.words.next-themes": "También se habló de {list}.",
  "summary.words.theme-count": "«{theme}» ({count, number})",
  "summary.words.no-theme":
    "Se habló de cosas muy distintas: ningún tema reúne a {minimumCell} personas o más.",
  "summary.words.without-theme":
    "{count, plural, one {Hay # respuesta que habla de otras cosas} many {Hay # de respuestas que hablan de otras cosas} other {Hay # respuestas que hablan de otras cosas}}.",
  "summary.words.closed-base":
    "{base, plural, one {Respondió {kind, select, least {al menos } other {}}# persona} many {Respondieron {kind, select, least {al menos } other {}}# de personas} other {Respondieron {kind, select, least {al menos } other {}}# personas}}.",
  "summary.words.closed-few":
    "No se publican cifras de esta pregunta: aquí respondieron muy pocas personas, o permitirían calcular las de otro lugar donde respondieron muy pocas.",
  "summary.words.closed-withheld":
    "No se publica qué respondieron: serían grupos muy pequeños, o permitiría calcular los de otro lugar.",
  "summary.words.closed-elsewhere":
    "Lo que respondieron se muestra, junto con lo de toda la consulta, en la página de la pregunta.",
  "summary.words.closed-places": "Se cuentan solo los lugares con respuestas suficientes.",
  "summary.words.choice":
    "De {base, number} personas que respondieron, {kind, select, least {al menos } other {}}{count, plural, one {# eligió} many {# eligieron} other {# eligieron}} «{option}» ({share}).",
  "summary.words.other-choices": "Otras respuestas: {list}.",
  "summary.words.together": "Las demás respuestas, {count, number} en conjunto, no se publican por separado.",
  "summary.words.scale":
    "En promedio, {n, number} personas respondieron {mean} en una escala de {low} a {high}.",
  "summary.words.scale-end": "{step, number} («{label}»)",
  "summary.words.ranking":
    "{n, plural, one {# persona ordenó} many {# de personas ordenaron} other {# personas ordenaron}} las opciones; {kind, select, first {las primeras son} other {de la primera a la última}}: {list}.",
  "summary.words.tied": "{list} (empate)",
  "summary.words.allocation":
    "En promedio, {n, plural, one {# persona repartió} many {# de personas repartieron} other {# personas repartieron}} {kind, select, most {sobre todo así: } other {así: }}{list}.",
  "summary.words.option-share": "{share} para «{option}»",
  "summary.words.matrix": "Lo más elegido: {list}.",
  "summary.words.row-most": "«{column}» en «{row}» ({count, number} de {base, number})",
  "summary.words.number":
    "De {n, number} personas, al menos la mitad respondió {median} o menos, y al menos la mitad, {median} o más.",
  "summary.words.proposals":
    "{count, plural, one {En {place} se presentó # propuesta} many {En {place} se presentaron # de propuestas} other {En {place} se presentaron # propuestas}}.",
  "summary.words.proposal-themes": "Las propuestas tratan sobre todo de {list}.",
  "summary.words.most-supported":
    "La propuesta con más apoyo es «{title}», con {supports, plural, one {# apoyo} many {# de apoyos} other {# apoyos}}.",
  "summary.words.next-supported": "Hay apoyo también para {list}.",
  "summary.words.title-count": "«{title}» ({supports, number})",
  "summary.words.title": "«{title}»",
  "summary.words.votes-hidden": "Los resultados de los votos se mostrarán cuando cierre la consulta.",
  "summary.words.most-agreed":
    "La propuesta con más acuerdo entre quienes votaron en {place} es «{title}»: {votes, select, here {{agrees, number} de {total, number} personas están de acuerdo} other {{leaning, select, most {la gran mayoría está de acuerdo} other {más de la mitad está de acuerdo}}; en toda la consulta, {agrees, number} de {total, number} personas}}.",
  "summary.words.next-agreed": "También hay acuerdo en {list}.",
  "summary.words.most-divided":
    "Lo que más divide es «{title}»: {votes, select, here {de {total, number} personas, {agrees, number} están de acuerdo y {disagrees, number} en desacuerdo} other {aquí las opiniones se reparten, y en toda la consulta {agrees, number} personas están de acuerdo y {disagrees, number} en desacuerdo}}.",
  "summary.words.more-often":
    "Aquí se habló de «{theme}» más que en los demás lugares: {count, number} de {base, number} {unit, select, people {personas} other {propuestas}} ({share}){known, select, yes {, frente al {elsewhere} de las otras {others, number}} other {}}.",
  "summary.words.less-often":
    "Aquí se habló de «{theme}» menos que en los demás lugares: {count, number} de {base, number} {unit, select, people {personas} other {propuestas}} ({share}){known, select, yes {, frente al {elsewhere} de las otras {others, number}} other {}}.",
  "summary.words.no-differences":
    "No hay diferencias claras con los demás lugares: las que se ven pueden deberse al azar.",
  "summary.words.few-people":
    "{unit, select, people {En {list} participaron menos de {minimumCell} personas} other {En {list} se presentaron menos de {minimumCell} propuestas}}{count, plural, one {, y por eso no hay resumen propio} many { en cada caso, y por eso no hay resúmenes propios} other { en cada caso, y por eso no hay resúmenes propios}}.",
  "summary.words.nobody":
    "{unit, select, people {En {list} no participó nadie} other {En {list} no se presentó ninguna propuesta}}.",
  "summary.words.more-places":
    "{count, plural, one {# lugar más} many {# de lugares más} other {# lugares más}}",
  "summary.words.hardly-answered":
    "{answers, plural, =-1 {A la pregunta {position, number} respondieron menos de {minimumCell} personas} =0 {A la pregunta {position, number} no respondió nadie} one {A la pregunta {position, number} respondió solo # persona} many {A la pregunta {position, number} respondieron solo # de personas} other {A la pregunta {position, number} respondieron solo # personas}}.",
  "summary.words.no-gaps":
    "En todos los lugares consultados participó gente suficiente para un resumen propio.",
  "summary.title": "Resumen de {place}",
  "summary.results": "Resultados",
  "summary.edition": "Edición {number, number}, publicada el {day}",
  "summary.older.title": "Esta no es la última edición",
  "summary.older.link": "Leer la edición {number, number}",
  "summary.section.participation": "Quiénes participaron",
  "summary.section.themes": "De qué se habló",
  "summary.section.proposals": "Propuestas",
  "summary.section.differences": "En qué se distingue",
  "summary.section.gaps": "Qué falta",
  "summary.edited": "Texto escrito por moderación. Las cifras son las del resumen.",
  "summary.facts.people": "Personas que participaron",
  "summary.facts.per-thousand": "Por cada mil habitantes",
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
  "summary.closed.closed": "De quienes respondieron la pregunta {position, number}",
  "summary.closed.withheld": "no se publica",
  "summary.closed.withheld-options": "No se publica por separado: {list}.",
  "summary.closed.order": "Orden de preferencia",
  "summary.closed.mean": "Promedio",
  "summary.closed.median": "Mediana",
  "summary.closed.mean-note": "de {n, number} personas",
  "summary.closed.question": "Ver la pregunta {position, number} y su resultado en toda la consulta",
  "summary.quote.withdrawn": "Aquí había una cita que se retiró después de publicarse el resumen.",
  "summary.proposals.agreed": "Con más acuerdo",
  "summary.proposals.divided": "Que más dividen",
  "summary.proposals.supported": "Con más apoyos",
  "summary.votes.here": "Votos en {place}:",
  "summary.votes.everywhere": "Votos de toda la consulta:",
  "summary.leaning.most": "En {place}, la gran mayoría está de acuerdo.",
  "summary.leaning.majority": "En {place}, más de la mitad está de acuerdo.",
  "summary.leaning.divided": "En {place}, las opiniones se reparten.",
  "summary.leaning.against": "En {place} hay más desacuerdo que acuerdo.",
  "summary.read-answers": "Leer las respuestas a la pregunta {position, number}",
  "summary.how.title": "Cómo se hace este resumen",
  "summary.how.who":
    "Cuenta solo lo que se envió y está publicado. Habla de quienes participaron: no es una encuesta y no tiene margen de error.",
  "summary.how.themes":
    "Los temas se reconocen por palabras, con listas en cuatro idiomas que cualquiera puede pedir. Lo que no contiene ninguna de esas palabras queda sin tema. Ninguna inteligencia artificial decide nada.",
  "summary.how.quotes":
    "Las citas son textuales. Se eligen las más parecidas al conjunto y distintas entre sí, y nunca dos de la misma persona. «[…]» indica que antes o después hay más texto.",
  "summary.how.few":
    "Las cifras de menos de {minimum, number} personas no se publican, ni las que permitirían calcularlas restando.",
  "summary.how.options":
    "En las preguntas con opciones, lo que reúne a muy pocas personas se junta con lo que sigue. Así ninguna cifra pequeña puede calcularse, tampoco con los totales de toda la consulta.",
  "summary.how.differences":
    "Una diferencia con los demás lugares se señala solo cuando es muy poco probable que se deba al azar.",
  "summary.aside": "Otros lugares y cifras",
  "summary.others": "Otros lugares",
  "summary.map.title": "Participación por lugar",
  "summary.download": "Descargar las cifras (CSV)",
  "summary.compare.link": "Comparar los lugares",
  "summary.compare.title": "Resultados: {title}",
  "summary.compare.lead": "Lo que dijeron quienes participaron en cada lugar, lado a lado.",
  "summary.compare.caption":
    "Cuántas personas participaron y qué proporción de quienes respondieron habló de cada tema",
  "summary.compare.caption-proposals": "Qué proporción de las propuestas de cada lugar trata de cada tema",
  "summary.compare.note":
    "Una raya indica una cifra que no se publica: son menos de {minimum, number} personas, o permitiría deducir otra.",
  "summary.compare.few": "no se publica (menos de {minimum, number})",
  "summary.compare.place": "Lugar",
  "summary.compare.per-thousand": "Por cada mil habitantes",
  "summary.compare.supports": "Apoyos",
  "summary.compare.few-places": "Sin resumen propio, con menos de {minimum, number} participantes: {list}.",
  "summary.compare.no-places": "Consultados, pero sin participación: {list}.",
  "summary.none.title": "Todavía no hay resúmenes publicados",
  "summary.none.text": "Moderación los revisa y los publica, casi siempre después del cierre.",
  "summary.drafts.title": "Resúmenes por publicar",
  "summary.drafts.lead":
    "Cada lugar con respuestas suficientes tiene un borrador que se actualiza solo. Revíselo, corrija el texto si hace falta y publíquelo.",
  "summary.drafts.none": "Todavía no hay borradores de sus consultas",
  "summary.drafts.state": "Estado",
  "summary.drafts.published": "Última publicación",
  "summary.drafts.new": "Sin publicar",
  "summary.drafts.changed": "Cambió desde que se publicó",
  "summary.drafts.current": "Publicado, edición {number, number}",
  "summary.draft.title": "Borrador: {place}",
  "summary.draft.computed": "Calculado el {when} (UTC)",
  "summary.draft.published": "La edición {number, number} se publicó el {day}.",
  "summary.draft.unpublished": "Todavía no se ha publicado.",
  "summary.draft.explained":
    "Así se verá. El texto de cada parte se puede cambiar; las cifras y las citas, no.",
  "summary.publish.action": "Publicar",
  "summary.publish.title": "Publicar el resumen de {place}",
  "summary.publish.text":
    "Se publicará como edición {number, number}, en los cuatro idiomas, y ya no cambiará. Lo que cambie después irá en una edición nueva.",
  "summary.publish.refused.nothing-new": "No hay nada nuevo desde la última edición",
  "summary.publish.refused.words-out-of-date":
    "Un texto escrito por moderación tiene cifras que ya no son las del resumen: corríjalo antes de publicar",
  "summary.publish.refused.not-allowed": "No tiene permiso para publicar este resumen",
  "summary.publish.refused.no-such-summary": "Este borrador ya no existe",
  "summary.edit.action": "Cambiar este texto",
  "summary.edit.title": "Texto del resumen de {place}",
  "summary.edit.languages": "Idioma en que escribe",
  "summary.edit.template": "Texto automático del resumen",
  "summary.edit.words": "Su texto para esta parte",
  "summary.edit.hint":
    "Puede decirlo de otra manera, pero no con otras cifras. Si lo deja vacío, vuelve el texto automático.",
  "summary.edit.save": "Guardar",
  "summary.edit.too-long": "Use como máximo 4.000 caracteres",
  "summary.edit.other-numbers":
    "Estas cifras no están en el resumen: {numbers}. Quítelas o use las del resumen",
  "summary.edit.refused.not-allowed": "No tiene permiso para cambiar este resumen",
  "summary.edit.refused.no-such-summary": "Este borrador ya no existe",
  "summary.edit.refused.no-such-section": "El resumen ya no tiene esta parte",
};
