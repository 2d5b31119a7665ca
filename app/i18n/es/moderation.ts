export default {
  "moderation.decide.choose": "Elija qué decide",
  "moderation.rule.missing": "Elija la norma que no se cumple",
  "moderation.reason.missing": "Escriba las razones: las leerá quien escribió esto",
  "moderation.report.rule.missing": "Elija la norma que, según usted, no se cumple",
  "moderation.letter.approve.subject":
    "{kind, select, entry {Su respuesta ya está publicada} proposal {Su propuesta ya está publicada} other {Su argumento ya está publicado}}",
  "moderation.letter.approve":
    "Moderación revisó {kind, select, entry {la respuesta} proposal {la propuesta} other {el argumento}} que usted envió a la consulta «{consultation}». Ya se puede leer, y cuenta.",
  "moderation.letter.hide.subject":
    "{kind, select, entry {Su respuesta ya no se muestra} proposal {Su propuesta ya no se muestra} other {Su argumento ya no se muestra}}",
  "moderation.letter.hide":
    "Moderación ocultó {kind, select, entry {una respuesta} proposal {la propuesta} other {el argumento}} que usted envió a la consulta «{consultation}».",
  "moderation.letter.restore.subject":
    "{kind, select, entry {Su respuesta se muestra de nuevo} proposal {Su propuesta se muestra de nuevo} other {Su argumento se muestra de nuevo}}",
  "moderation.letter.restore":
    "Moderación volvió a publicar {kind, select, entry {la respuesta} proposal {la propuesta} other {el argumento}} que usted envió a la consulta «{consultation}». Todo está como antes.",
  "moderation.letter.rule": "Norma: {title}. {text}",
  "moderation.letter.reason": "Razones de moderación: {reason}",
  "moderation.letter.kept":
    "No se borró nada: solo usted y moderación lo pueden leer, y se puede volver a publicar.",
  "moderation.letter.link": "Vea lo que escribió y lo que se decidió",
  "moderation.rules.title": "Normas de la conversación",
  "moderation.rules.lead":
    "Valen para todo lo que se escribe aquí: respuestas, propuestas y argumentos. Están para que cualquiera pueda opinar sin miedo, no para callar desacuerdos.",
  "moderation.rules.texts": "Qué dice cada norma",
  "moderation.rules.how.title": "Cómo se aplican",
  "moderation.rules.how.report":
    "Cualquiera puede avisar a moderación de algo que no las cumple, con o sin cuenta. El enlace está junto a cada respuesta, propuesta y argumento.",
  "moderation.rules.how.decide":
    "Quien decide es siempre una persona, y nunca sobre algo que escribió ella misma. Si algo se oculta, quien lo escribió puede leer qué norma no se cumplió y por qué.",
  "moderation.rules.how.kept":
    "Nada se borra. Lo oculto se guarda con sus votos y argumentos, y si se vuelve a publicar, todo queda como estaba. En cada consulta se publica cuánto se ocultó y por qué norma.",
  "moderation.kind.entry": "Respuesta",
  "moderation.kind.proposal": "Propuesta",
  "moderation.kind.argument": "Argumento",
  "moderation.kinds.entry": "Respuestas",
  "moderation.kinds.proposal": "Propuestas",
  "moderation.kinds.argument": "Argumentos",
  "moderation.rule": "Norma",
  "moderation.report.title": "Avisar a moderación",
  "moderation.report.lead": "Díganos qué norma no cumple este texto. Una persona lo leerá y decidirá.",
  "moderation.report.rule": "¿Qué norma no se cumple?",
  "moderation.report.rule.hint":
    "Estar en desacuerdo no es motivo de aviso: para eso puede votar o argumentar.",
  "moderation.report.words": "¿Quiere explicar algo más?",
  "moderation.report.words.hint": "Solo lo lee moderación. No hace falta que diga quién es.",
  "moderation.report.submit": "Enviar el aviso",
  "moderation.report.refused": "Esto cambió mientras usted escribía y no pudimos recibir el aviso",
  "moderation.report.not-shown.title": "Esto ya no se muestra",
  "moderation.report.not-shown.text": "Nadie más lo puede leer, así que no hace falta avisar.",
  "moderation.report.already.title": "Usted ya avisó de esto",
  "moderation.report.already.text":
    "Gracias: con una vez basta. Cada aviso se lee, y avisar más veces no cambia lo que se decide.",
  "moderation.report.back": "Volver a lo que leía",
  "moderation.received.title": "Recibimos su aviso",
  "moderation.received.lead": "Gracias por cuidar la conversación. No tiene que hacer nada más.",
  "moderation.received.next": "Qué pasa ahora",
  "moderation.received.read.title": "Una persona de moderación lo lee",
  "moderation.received.read.text": "Ve el texto en su contexto y todos los avisos, pero no quién avisó.",
  "moderation.received.decide.title": "Decide según las normas",
  "moderation.received.decide.text":
    "Si lo oculta, quien lo escribió recibe la norma y las razones. Si no, se sigue mostrando.",
  "moderation.received.count.title": "Queda contado",
  "moderation.received.count.text":
    "La consulta publica cuántos avisos recibió, cuánto se ocultó y por qué norma:",
  "moderation.record.title": "Moderación de esta consulta",
  "moderation.record.lead":
    "Cuánto se recibió, cuánto se ocultó y por qué norma, en cifras. Aquí no se repiten los textos ni se nombra a nadie.",
  "moderation.record.hidden": "Ocultos ahora",
  "moderation.record.of":
    "{count, plural, one {de # aporte recibido} many {de # de aportes recibidos} other {de # aportes recibidos}}",
  "moderation.record.reports": "Avisos recibidos",
  "moderation.record.waiting":
    "{count, plural, =0 {ninguno por revisar} one {# por revisar} many {# por revisar} other {# por revisar}}",
  "moderation.record.restored": "Veces que se volvió a publicar",
  "moderation.record.median": "Tiempo hasta decidir",
  "moderation.record.median.none": "Todavía sin datos",
  "moderation.record.median.note": "La mitad de las veces fue menos",
  "moderation.record.kinds": "Qué se recibió y dónde está",
  "moderation.record.kind": "Clase de aporte",
  "moderation.record.all": "Todo",
  "moderation.record.rules": "Lo oculto, por norma",
  "moderation.record.rules.none": "No hay nada oculto.",
  "moderation.record.no-rule": "Ya estaba oculto en el portal de origen, sin norma indicada",
  "moderation.record.decisions":
    "Decisiones hasta ahora: {approved, number} de publicar o dejar, {hidden, number} de ocultar, {restored, number} de volver a publicar.",
  "moderation.record.note":
    "Lo que alguien retiró después de que se ocultara sigue contado como oculto. El tiempo va desde el primer aviso, o desde que algo empezó a esperar revisión, hasta la decisión.",
  "moderation.standing.received": "Recibidos",
  "moderation.standing.published": "Publicados",
  "moderation.standing.pending": "Por revisar",
  "moderation.standing.hidden": "Ocultos",
  "moderation.standing.takenBack": "Retirados por quien los escribió",
  "moderation.duration.hours":
    "{hours, plural, =0 {menos de una hora} one {# hora} many {# de horas} other {# horas}}",
  "moderation.duration.days": "{days, plural, one {# día} many {# de días} other {# días}}",
  "moderation.queue.title": "Moderación",
  "moderation.queue.waiting":
    "{count, plural, =0 {Nada espera una decisión.} one {# caso espera una decisión.} many {# de casos esperan una decisión.} other {# casos esperan una decisión.}}",
  "moderation.queue.none": "Ningún caso coincide con lo que eligió",
  "moderation.queue.all": "Ver todos los casos",
  "moderation.queue.empty.title": "No hay nada por revisar",
  "moderation.queue.empty.text":
    "Aquí aparece lo que alguien avisa, y lo que espera antes de publicarse en las consultas que así lo piden.",
  "moderation.filter.consultation": "Consulta",
  "moderation.filter.kind": "Clase",
  "moderation.filter.rule": "Norma del aviso",
  "moderation.filter.order": "Orden",
  "moderation.filter.all": "Todas",
  "moderation.filter.everything": "Todo",
  "moderation.filter.any-rule": "Cualquiera",
  "moderation.filter.submit": "Mostrar",
  "moderation.order.urgent": "Lo urgente primero",
  "moderation.order.oldest": "Lo que más ha esperado primero",
  "moderation.urgent": "Urgente",
  "moderation.pending": "Sin publicar",
  "moderation.reports": "{count, plural, one {# aviso} many {# de avisos} other {# avisos}}",
  "moderation.reported-as": "Se avisó por: {rules}",
  "moderation.waits": "Espera desde hace {duration}",
  "moderation.open": "Revisar el caso",
  "moderation.case.title":
    "{kind, select, entry {Revisar una respuesta} proposal {Revisar una propuesta} argument {Revisar un argumento} other {Revisar un caso}}",
  "moderation.visibility.published": "Publicado",
  "moderation.visibility.pending": "Sin publicar",
  "moderation.visibility.hidden": "Oculto",
  "moderation.case.taken-back":
    "{kind, select, entry {Quien escribió esta respuesta la borró después} other {Quien escribió esta propuesta la retiró después}}",
  "moderation.case.question": "Respuesta a la pregunta {number}:",
  "moderation.case.proposal":
    "{stance, select, for {Argumento a favor de la propuesta} against {Argumento en contra de la propuesta} question {Pregunta sobre la propuesta} other {Comentario sobre la propuesta}}",
  "moderation.case.parent": "Contesta a:",
  "moderation.case.reply": "Lo que se revisa:",
  "moderation.case.from": "Desde",
  "moderation.case.from.unknown": "Sin municipio",
  "moderation.case.sent": "Enviado",
  "moderation.case.place": "Lugar del que habla",
  "moderation.case.public": "Verlo donde lo ve el público",
  "moderation.case.reports":
    "{count, plural, =0 {Nadie ha avisado} one {# aviso} many {# de avisos} other {# avisos}}",
  "moderation.case.waiting": "Por revisar",
  "moderation.case.decisions": "Lo que se decidió antes",
  "moderation.decide.title": "Su decisión",
  "moderation.publish.title": "Publicar",
  "moderation.publish.text": "Cumple las normas: se muestra y se cuenta desde ahora.",
  "moderation.publish.submit": "Publicar",
  "moderation.leave.title": "Dejarlo publicado",
  "moderation.leave.text":
    "{count, plural, one {Cumple las normas: el aviso no procede y queda cerrado.} many {Cumple las normas: los # de avisos no proceden y quedan cerrados.} other {Cumple las normas: los # avisos no proceden y quedan cerrados.}}",
  "moderation.leave.submit": "Dejarlo publicado",
  "moderation.hide.title": "Ocultar",
  "moderation.hide.text":
    "Deja de mostrarse y de contarse. No se borra: quien lo escribió lo sigue leyendo, con la norma y las razones que usted dé.",
  "moderation.hide.rule": "Norma que no se cumple",
  "moderation.hide.submit": "Ocultar",
  "moderation.restore.title": "Volver a publicar",
  "moderation.restore.text":
    "Se muestra y se cuenta otra vez, con sus votos y argumentos, en el lugar que tenía.",
  "moderation.restore.submit": "Volver a publicar",
  "moderation.reason": "Razones",
  "moderation.reason.hint":
    "{language, select, es {Las leerá quien lo escribió: si puede, en español.} pt {Las leerá quien lo escribió: si puede, en portugués.} en {Las leerá quien lo escribió: si puede, en inglés.} other {Las leerá quien lo escribió: si puede, en francés.}}",
  "moderation.own.title": "Esto lo escribió usted",
  "moderation.own.text": "Nadie decide sobre lo propio: lo hará otra persona de moderación.",
  "moderation.decided.approve": "Decidió que se quede publicado",
  "moderation.decided.hide": "Lo ocultó",
  "moderation.decided.restore": "Lo volvió a publicar",
  "moderation.decided.told":
    "Si lo que se muestra cambió, avisamos por correo a quien lo escribió, si tiene cuenta.",
  "moderation.decided.next": "Seguir con el siguiente caso",
  "moderation.unsent.title": "Su decisión no se guardó",
  "moderation.unsent.text": "Las razones que escribió:",
  "moderation.refused.already-decided":
    "Otra persona de moderación decidió esto mientras usted lo leía. Vea qué se decidió antes de seguir.",
  "moderation.refused.new-reports": "Llegaron más avisos mientras usted leía. Léalos antes de decidir.",
  "moderation.refused.new-words":
    "Quien lo escribió cambió el texto mientras usted leía. Lea el nuevo antes de decidir.",
  "moderation.refused.own-contribution": "Esto lo escribió usted: decidirá otra persona de moderación.",
  "moderation.refused.not-allowed": "Su cuenta ya no modera esta consulta.",
  "moderation.refused.no-such-contribution": "Esto ya no está.",
  "moderation.decisions.title": "Decisiones tomadas",
  "moderation.decisions.count":
    "{count, plural, one {# decisión en sus consultas.} many {# de decisiones en sus consultas, las últimas primero.} other {# decisiones en sus consultas, las últimas primero.}}",
  "moderation.decisions.none": "Todavía no se ha decidido nada",
  "moderation.outcome.approve": "Publicado",
  "moderation.outcome.hide": "Oculto",
  "moderation.outcome.restore": "Vuelto a publicar",
  "moderation.under": "Por la norma: {rule}",
};
