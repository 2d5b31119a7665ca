export default {
  "summary.words.people":
    "{people, plural, one {En {place} participó {kind, select, least {al menos } other {}}# persona} many {En {place} participaron {kind, select, least {al menos } other {}}# de personas} other {En {place} participaron {kind, select, least {al menos } other {}}# personas}}{of, select, thousand {, {rate} por cada mil habitantes} hundred {, cerca de {rate} por cada cien mil habitantes} other {}}.",
  "summary.words.people-withheld":
    "El número de personas que participaron en {place} no se publica: junto al total permitiría deducir el de otro lugar con muy pocas.",
  "summary.words.one-channel":
    "{channel, select, web {Todas participaron por internet} assisted {Todas participaron con ayuda de alguien} paper {Todas participaron en papel} other {Todas participaron en reuniones}}.",
  "summary.words.channels": "Participaron de distintas maneras: {list}.",
  "summary.words.channel-count":
    "{channel, select, web {{count, number} por internet} assisted {{count, number} con ayuda de alguien} paper {{count, number} en papel} other {{count, number} en reuniones}}",
  "summary.words.other-channels": "{count, number} de otro modo",
  "summary.words.languages": "Respondieron en varios idiomas: {list}.",
  "summary.words.language-count":
    "{language, select, es {{count, number} en español} pt {{count, number} en portugués} en {{count, number} en inglés} other {{count, number} en francés}}",
  "summary.words.other-languages": "{count, number} en otros",
  "summary.words.over-time":
    "La participación se dio entre el {years, select, one {{from, date, ::dMMMM}} other {{from, date, ::dMMMMyyyy}}} y el {to, date, ::dMMMMyyyy}{most, select, none {} day {; el día de más participación fue el {mostTo, date, ::dMMMM}, con {people, number} personas} month {; los días de más participación fueron del {mostFrom, date, ::d} al {mostTo, date, ::dMMMM}, con {people, number} personas} other {; los días de más participación fueron del {mostFrom, date, ::dMMMM} al {mostTo, date, ::dMMMM}, con {people, number} personas}}.",
  "summary.words.everywhere":
    "{people, plural, one {En toda la consulta participó # persona} many {En toda la consulta participaron # de personas} other {En toda la consulta participaron # personas}}.",
  "summary.words.above":
    "Lo que se dijo aquí cuenta también en {count, plural, one {el resumen} other {los resúmenes}} de {list}.",
  "summary.words.below":
    "Dentro de {place} {count, plural, one {hay además un resumen de {list}} many {hay además resúmenes de {list}} other {hay además resúmenes de {list}}}.",
  "summary.words.those-who-took-part": "Lo que sigue habla de quienes participaron, no de toda la población.",
  "summary.words.imported":
    "{count, plural, one {En {place} se presentó # propuesta} many {En {place} se presentaron # de propuestas} other {En {place} se presentaron # propuestas}}, con {supports, plural, one {# apoyo} many {# de apoyos} other {# apoyos}} en total.",
  "summary.words.overall":
    "{base, plural, one {Con sus propias palabras respondió # persona, que habló} many {Con sus propias palabras respondieron # de personas. Hablaron} other {Con sus propias palabras respondieron # personas. Hablaron}} sobre todo de {list}.",
  "summary.words.several-themes":
    "Como cada persona pudo hablar de varios temas, estas cifras no se pueden sumar.",
  "summary.words.answers":
    "{turn, select, a {{known, select, unknown {Respondieron {base, number} personas} all {Respondieron las {base, number} personas que participaron} other {Respondieron {base, number} de las {people, number} personas que participaron}}} b {{known, select, unknown {A esta pregunta contestaron {base, number} personas} all {A esta pregunta contestaron las {base, number} personas que participaron} other {A esta pregunta contestaron {base, number} de las {people, number} personas que participaron}}} other {{known, select, unknown {Escribieron una respuesta {base, number} personas} all {Las {base, number} personas que participaron escribieron una respuesta} other {De las {people, number} personas que participaron, {base, number} escribieron una respuesta}}}}.",
  "summary.words.few-answers":
    "Respondieron menos de {minimumCell} personas: no se publican cifras, para que no se pueda señalar a nadie.",
  "summary.words.no-answers": "Nadie respondió a esta pregunta.",
  "summary.words.theme": "{theme}",
  "summary.words.theme-count": "{theme} ({count, number})",
  "summary.words.first-theme":
    "{turn, select, a {El tema más mencionado fue el de {theme}: {kind, select, least {al menos } other {}}{count, number} de {base, number} respuestas ({share})} b {Se habló sobre todo de {theme}: {kind, select, least {al menos } other {}}{count, number} de {base, number} respuestas ({share})} other {El tema que más se repite es el de {theme}, en {kind, select, least {al menos } other {}}{count, number} de {base, number} respuestas ({share})}}.",
  "summary.words.first-themes":
    "Los temas más mencionados fueron {list}, con {kind, select, least {al menos } other {}}{count, number} de {base, number} respuestas cada uno ({share}).",
  "summary.words.next-themes":
    "{turn, select, a {También se habló de {list}} b {Hubo también respuestas sobre {list}} other {Después se habló de {list}}}.",
  "summary.words.no-theme":
    "Se habló de cosas muy distintas: ningún tema reúne a {minimumCell} personas o más.",
  "summary.words.without-theme":
    "{count, plural, one {En # respuesta no se reconoció ningún tema} many {En # de respuestas no se reconoció ningún tema} other {En # respuestas no se reconoció ningún tema}}.",
  "summary.words.subtheme":
    "{where, select, first {Dentro del tema de {theme} {count, plural, one {se repite un asunto} many {se repiten algunos asuntos} other {se repiten algunos asuntos}}, con palabras como} next {En el de {theme} {count, plural, one {se repite otro, con} many {se repiten otros, con} other {se repiten otros, con}}} other {Entre lo que no entra en ningún tema {count, plural, one {se repite un asunto} many {se repiten algunos asuntos} other {se repiten algunos asuntos}}, con palabras como}} {list}.",
  "summary.words.subtheme-count":
    "{terms} ({kind, select, least {al menos } other {}}{unit, select, people {{count, plural, one {# persona} many {# de personas} other {# personas}}} answers {{count, plural, one {# respuesta} many {# de respuestas} other {# respuestas}}} proposals {{count, plural, one {# propuesta} many {# de propuestas} other {# propuestas}}} other {{count, number}}})",
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
    "En una escala de {low} a {high}, el promedio de {n, plural, one {la única respuesta} many {# de respuestas} other {# respuestas}} es {mean}.",
  "summary.words.scale-end": "{step, number} («{label}»)",
  "summary.words.ranking":
    "{n, plural, one {# persona ordenó las opciones} many {# de personas ordenaron las opciones} other {# personas ordenaron las opciones}}; {kind, select, first {en conjunto, las primeras son} other {en conjunto quedaron así, de la primera a la última}}: {list}.",
  "summary.words.tied": "{list} (empate)",
  "summary.words.allocation":
    "En promedio, {n, plural, one {# persona repartió} many {# de personas repartieron} other {# personas repartieron}} el total {kind, select, most {sobre todo así: } other {así: }}{list}.",
  "summary.words.option-share": "{share} para «{option}»",
  "summary.words.matrix": "Lo más elegido fue {list}.",
  "summary.words.column-most": "«{column}» para {list}",
  "summary.words.row-most": "«{row}» ({count, number} de {base, number})",
  "summary.words.number":
    "La respuesta que queda en el medio es {median}: de {n, number} personas, al menos la mitad respondió eso o menos, y al menos la mitad, eso o más.",
  "summary.words.proposals":
    "{count, plural, one {En {place} se presentó # propuesta} many {En {place} se presentaron # de propuestas} other {En {place} se presentaron # propuestas}}.",
  "summary.words.proposal-themes": "Las propuestas tratan sobre todo de {list}.",
  "summary.words.most-supported":
    "La propuesta con más apoyo es «{title}», con {supports, plural, one {# apoyo} many {# de apoyos} other {# apoyos}}.",
  "summary.words.next-supported": "{count, plural, one {Le sigue {list}} other {Le siguen {list}}}.",
  "summary.words.title-count": "«{title}» ({supports, number})",
  "summary.words.title": "«{title}»",
  "summary.words.votes-hidden": "Los resultados de los votos se mostrarán cuando cierre la consulta.",
  "summary.words.most-agreed":
    "La propuesta con más acuerdo entre quienes votaron desde {place} es «{title}»: {votes, select, here {{agrees, number} de {total, number} personas están de acuerdo} other {{leaning, select, most {la gran mayoría está de acuerdo} other {más de la mitad está de acuerdo}}. En toda la consulta lo están {agrees, number} de {total, number} personas}}.",
  "summary.words.next-agreed": "También hay acuerdo con {list}.",
  "summary.words.most-divided":
    "La que más divide es «{title}»: {votes, select, here {de {total, number} personas, {agrees, number} están de acuerdo y {disagrees, number} en desacuerdo} other {aquí las opiniones se reparten; en toda la consulta, {agrees, number} personas están de acuerdo y {disagrees, number} en desacuerdo}}.",
  "summary.words.no-groups":
    "{verdict, select, unstable {Las opiniones de quienes votaron no se dividen en grupos claros: los que asoman cambian según a quién se cuente} chance {Las opiniones de quienes votaron no se dividen en grupos claros: lo que parece un grupo puede deberse al azar} few {Con tan pocos votos no se puede saber si hay grupos de opinión} other {Entre quienes votaron se distinguen grupos de opinión, pero alguno es tan pequeño que no se muestran}}.",
  "summary.words.groups":
    "Entre quienes votaron en toda la consulta se distinguen {count, plural, =2 {dos} =3 {tres} =4 {cuatro} =5 {cinco} other {#}} grupos de opinión: {list}.",
  "summary.words.group": "grupo {code}",
  "summary.words.group-named": "grupo «{name}»",
  "summary.words.group-size":
    "el {group}, con {people, plural, one {# persona} many {# de personas} other {# personas}}",
  "summary.words.what-groups-are":
    "Cada grupo reúne a personas que votaron de manera parecida; nadie puede saber quién está en cuál.",
  "summary.words.groups-here": "De quienes votaron desde {place}, hay {list}.",
  "summary.words.group-here": "{people, number} en el {group}",
  "summary.words.clustered":
    "Se pudo agrupar a {clustered, number} de las {voters, number} personas que votaron; las demás votaron muy pocas propuestas.",
  "summary.words.left-out":
    "{count, plural, one {Además queda fuera de los grupos # persona que votó siempre lo mismo o más rápido de lo que se puede leer} many {Además quedan fuera de los grupos # de personas que votaron siempre lo mismo o más rápido de lo que se puede leer} other {Además quedan fuera de los grupos # personas que votaron siempre lo mismo o más rápido de lo que se puede leer}}.",
  "summary.words.uniting":
    "{inAll, select, yes {En todos los grupos, la mayoría está} other {La mayoría de quienes votaron está}} {stance, select, agree {de acuerdo} other {en desacuerdo}} con {list}.",
  "summary.words.dividing":
    "{kind, select, groups {Lo que más separa a los grupos es «{title}»} other {Lo que más divide a quienes votaron es «{title}»}}{known, select, yes {: {list}} other {}}.",
  "summary.words.dividing-too":
    "{count, plural, one {También divide {list}} other {También dividen {list}}}.",
  "summary.words.group-says":
    "{says, select, votes {en el {group} están de acuerdo {agrees, number} de {total, number} personas} most {en el {group}, la gran mayoría está de acuerdo} majority {en el {group}, más de la mitad está de acuerdo} against {en el {group} hay más desacuerdo que acuerdo} other {en el {group}, las opiniones se reparten}}",
  "summary.words.apart":
    "El {group} se distingue por estar {kind, select, agrees {de acuerdo con {agrees}} disagrees {en desacuerdo con {disagrees}} other {de acuerdo con {agrees} y en desacuerdo con {disagrees}}}.",
  "summary.words.against-most":
    "{place, select, first {{where, select, here {Aquí} other {En toda la consulta}}, la mayoría apoya «{title}», pero {disagrees, number} de las {total, number} personas que votaron esa propuesta están en desacuerdo} other {Tampoco hay unanimidad sobre «{title}»: {where, select, here {aquí} other {en toda la consulta}} están en desacuerdo {disagrees, number} de {total, number} personas}}.",
  "summary.words.smaller-group":
    "El {group}, que no es el más numeroso ({people, number} personas), {stance, select, agree {apoya} other {rechaza}} {title}{known, select, yes {: es la opinión de {count, number} de las {total, number} personas del grupo que votaron esa propuesta} other {}}.",
  "summary.words.of-few":
    "También hubo, aunque menos, {unit, select, people {quienes hablaron de} other {propuestas sobre}} {list}.",
  "summary.words.likeness":
    "{unit, select, people {{likeness, select, very {En conjunto, aquí se habló casi de lo mismo que en los demás lugares} quite {En conjunto, aquí se habló de cosas parecidas a las de los demás lugares} other {En conjunto, aquí se habló de cosas distintas de las de los demás lugares}}: para que los temas se repartieran igual, tendría que cambiar de tema el {share} de lo que se dijo} other {{likeness, select, very {En conjunto, las propuestas de aquí tratan casi de los mismos temas que las de los demás lugares} quite {En conjunto, las propuestas de aquí tratan de temas parecidos a los de los demás lugares} other {En conjunto, las propuestas de aquí tratan de temas distintos de los de los demás lugares}}: para que los temas se repartieran igual, tendría que cambiar de tema el {share} de lo que se propuso}}.",
  "summary.words.more-often":
    "{unit, select, people {{turn, select, a {Aquí se habló más a menudo de {theme} que en los demás lugares} b {De {theme} habló aquí, en proporción, más gente que en los demás lugares} other {En proporción, aquí se habló más de {theme} que en los demás lugares}}} other {{turn, select, a {Aquí las propuestas tratan más a menudo de {theme} que en los demás lugares} b {Sobre {theme} hay aquí, en proporción, más propuestas que en los demás lugares} other {En proporción, aquí se propuso más sobre {theme} que en los demás lugares}}}}: {count, number} de {base, number} {unit, select, people {personas} other {propuestas}} ({share}){known, select, yes {, frente al {elsewhere} de las otras {others, number}} other {}}; {size}.",
  "summary.words.less-often":
    "{unit, select, people {{turn, select, a {Aquí se habló menos a menudo de {theme} que en los demás lugares} b {De {theme} habló aquí, en proporción, menos gente que en los demás lugares} other {En proporción, aquí se habló menos de {theme} que en los demás lugares}}} other {{turn, select, a {Aquí las propuestas tratan menos a menudo de {theme} que en los demás lugares} b {Sobre {theme} hay aquí, en proporción, menos propuestas que en los demás lugares} other {En proporción, aquí se propuso menos sobre {theme} que en los demás lugares}}}}: {count, number} de {base, number} {unit, select, people {personas} other {propuestas}} ({share}){known, select, yes {, frente al {elsewhere} de las otras {others, number}} other {}}; {size}.",
  "summary.words.size": "es una diferencia {size}",
  "summary.words.size-between": "la diferencia puede ir de {least} a {most}",
  "summary.words.size-name":
    "{size, select, tiny {muy pequeña} small {pequeña} medium {mediana} other {grande}}",
  "summary.words.no-differences":
    "Ningún tema destaca con claridad frente a los demás lugares: las diferencias que se ven pueden deberse al azar.",
  "summary.words.weighed":
    "De {people, number} personas se conoce {how}. Unas partes de la población participaron más que otras; por eso, al ajustar los resultados a la población, las respuestas de esas personas cuentan como si fueran {effective}.",
  "summary.words.weighed-by": "{key, select, age {la edad} sex {el sexo} other {el lugar donde viven}}",
  "summary.words.weighed-otherwise":
    "Si quienes participaron se repartieran como la población según {how}, {list}.",
  "summary.words.weighed-share":
    "el {weighted} {kind, select, theme {hablaría de {name}} other {elegiría «{name}»}}{asked, select, yes { en la pregunta {position, number}} other {}}, en lugar del {unweighted}",
  "summary.words.weighed-alike":
    "Si quienes participaron se repartieran como la población, ninguna proporción cambiaría ni un punto.",
  "summary.words.weighed-source":
    "Los datos de población vienen de «{source}». El ajuste no corrige otras diferencias entre quienes participaron y quienes no.",
  "summary.words.few-people":
    "{unit, select, people {En {list} participaron menos de {minimumCell} personas} other {En {list} se presentaron menos de {minimumCell} propuestas}}{count, plural, one {, y por eso no hay resumen propio} many { en cada caso, y por eso no hay resúmenes propios} other { en cada caso, y por eso no hay resúmenes propios}}.",
  "summary.words.nobody":
    "{unit, select, people {En {list} no participó nadie} other {En {list} no se presentó ninguna propuesta}}.",
  "summary.words.smaller-places":
    "{kind, select, none {{leftOut, plural, one {# lugar es tan pequeño que no se pudo contar ni junto con otros} many {# de lugares son tan pequeños que no se pudieron contar ni juntos} other {# lugares son tan pequeños que no se pudieron contar ni juntos}}} other {{counted, plural, one {# lugar con muy pocas personas se cuenta aquí junto con los demás, sin resumen propio} many {# de lugares con muy pocas personas se cuentan aquí juntos, sin resumen propio} other {# lugares con muy pocas personas se cuentan aquí juntos, sin resumen propio}}{known, select, yes { ({people, number} personas)} other {}}{kind, select, some {; {leftOut, plural, one {# más no se pudo contar ni así} many {# más no se pudieron contar ni así} other {# más no se pudieron contar ni así}}} other {}}}}.",
  "summary.words.more-places":
    "{count, plural, one {# lugar más} many {# de lugares más} other {# lugares más}}",
  "summary.words.hardly-answered":
    "{count, plural, one {Una pregunta tuvo pocas respuestas: {list}} many {Algunas preguntas tuvieron pocas respuestas: {list}} other {Algunas preguntas tuvieron pocas respuestas: {list}}}.",
  "summary.words.hardly-answered-one":
    "la {position, number} ({known, select, few {menos de {minimumCell}} none {ninguna} other {{answers, number}}})",
  "summary.words.no-gaps":
    "{unit, select, people {En todos los lugares consultados participó gente suficiente} other {De todos los lugares consultados llegaron propuestas suficientes}} para un resumen propio.",
  "summary.title": "Resumen de {place}",
  "summary.results": "Resultados",
  "summary.edition": "Edición {number, number}, publicada el {day}",
  "summary.older.title": "Esta no es la última edición",
  "summary.older.link": "Leer la edición {number, number}",
  "summary.section.participation": "Quiénes participaron",
  "summary.section.themes": "De qué se habló",
  "summary.section.proposals": "Propuestas",
  "summary.section.opinions": "Qué une y qué divide",
  "summary.section.minority": "Otras voces",
  "summary.section.differences": "En qué se distingue",
  "summary.section.weighting": "Comparado con la población",
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
  "summary.votes.here": "Votos desde {place}:",
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
  "summary.how.corrected":
    "{count, plural, one {En esta consulta, moderación corrigió a mano los temas de # texto.} many {En esta consulta, moderación corrigió a mano los temas de # de textos.} other {En esta consulta, moderación corrigió a mano los temas de # textos.}}",
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
