export default {
  "rule.title": "Normas de la conversación",
  "rule.lead":
    "Valen para todo lo que se escribe aquí: respuestas, propuestas y argumentos. Están para que cualquiera pueda opinar sin miedo, no para callar desacuerdos.",
  "rule.texts": "Qué dice cada norma",
  "rule.example": "Ejemplo de lo que no se permite:",
  "rule.may": "Qué puede decidir moderación: {what}.",
  "rule.may.suspension":
    "Una suspensión dura como mucho {days, plural, one {un día} many {{days} de días} other {{days} días}}.",
  "rule.two": "Deciden dos personas: lo que decide la primera no vale hasta que la segunda esté de acuerdo.",
  "rule.sanction.label": "ponerle una etiqueta",
  "rule.sanction.hide-part": "ocultar una parte",
  "rule.sanction.move": "pasarlo a otra pregunta",
  "rule.sanction.merge": "unirla a otra propuesta si quien la escribió acepta",
  "rule.sanction.hide": "ocultarlo por completo",
  "rule.sanction.close-thread": "cerrar la conversación que sigue",
  "rule.sanction.suspend": "suspender a quien lo escribió",
  "rule.how.title": "Cómo se aplican",
  "rule.how.report":
    "Cualquiera puede avisar a moderación de algo que no las cumple, con o sin cuenta. El enlace está junto a cada respuesta, propuesta y argumento.",
  "rule.how.decide":
    "Quien decide es siempre una persona, y nunca sobre algo que escribió ella misma. Si algo se oculta, quien lo escribió puede leer qué norma no se cumplió y por qué.",
  "rule.how.appeal":
    "Quien lo escribió puede apelar una vez, en los {days, plural, one {{days} día} many {{days} de días} other {{days} días}} que siguen. Decide otra persona de moderación, a más tardar en {answer, plural, one {{answer} día} many {{answer} de días} other {{answer} días}}. Quien avisó de algo que se dejó publicado puede pedir una vez que se revise.",
  "rule.how.kept":
    "Moderación no borra nada. Lo oculto se guarda con sus votos y argumentos, y si se vuelve a publicar, todo queda como estaba. En cada consulta se publica cuánto se ocultó y por qué norma. Solo cuando la ley obliga, la administración borra un texto para siempre, y eso también se publica.",
  "rule.version": "Versión {version}",
  "rule.days": "{days, plural, =0 {ninguno} one {{days} día} many {{days} de días} other {{days} días}}",
  "rule.valid.always": "Vale desde que existe el portal",
  "rule.valid.since": "Vale desde el {from}",
  "rule.valid.until": "Valió hasta el {until}",
  "rule.valid.between": "Valió del {from} al {until}",
  "rule.page.old": "Esta versión ya no vale",
  "rule.page.current": "Leer la versión que vale ahora",
  "rule.page.retired": "La norma se retiró. Se puede leer aquí porque hubo avisos o decisiones según ella.",
  "rule.page.versions": "Sus versiones",
  "rule.page.changes": "Qué cambió desde la versión {version}",
  "rule.house.title": "Normas: {authority}",
  "rule.house.own": "Esta autoridad se rige por normas propias, que valen en las consultas que ella dirige.",
  "rule.house.default": "Esta autoridad se rige por las normas comunes del portal.",
  "rule.others.title": "Autoridades con normas propias",
  "rule.others.text": "En las consultas que ellas dirigen valen las suyas y no las de esta página.",
  "rule.part.title": "Título",
  "rule.part.text": "Qué dice",
  "rule.part.example": "Ejemplo",
  "rule.part.sanctions": "Qué puede decidir moderación",
  "rule.part.secondPerson": "Cuántas personas deciden",
  "rule.part.secondPerson.yes": "Desde ahora deciden dos",
  "rule.part.secondPerson.no": "Desde ahora decide una",
  "rule.part.longestSuspension": "Suspensión más larga",
  "rule.admin.title": "Normas",
  "rule.admin.lead":
    "Cada cambio hace una versión nueva que vale desde ese momento. Lo que ya se decidió sigue nombrando la versión según la cual se decidió.",
  "rule.admin.saved": "Guardado. Vale desde ahora.",
  "rule.admin.public": "Ver las normas como las lee todo el mundo",
  "rule.admin.default": "Valen las normas comunes del portal",
  "rule.admin.default.text":
    "Si necesita otras, esta autoridad puede tener las suyas: empiezan como una copia de las comunes y desde ahí se cambian, se agregan o se retiran.",
  "rule.admin.own": "Valen las normas de esta autoridad",
  "rule.admin.retired": "Normas retiradas",
  "rule.admin.retired.text": "Ya no valen. Elija una para volver a usarla, con cambios o sin ellos.",
  "rule.admin.link": "Normas de esta autoridad",
  "rule.begin.title": "Empezar con normas propias",
  "rule.begin.text":
    "Las normas comunes se copian tal como están. Desde ese momento valen las copias en todas las consultas que dirige esta autoridad, y las comunes pueden cambiar sin que cambien estas.",
  "rule.begin.submit": "Copiar las normas y empezar",
  "rule.end.title": "Volver a las normas comunes",
  "rule.end.text":
    "Las normas de esta autoridad dejan de valer ahora y vuelven a valer las comunes del portal. Si más adelante quiere otra vez las suyas, empezarán de nuevo como una copia de las comunes.",
  "rule.end.submit": "Volver a las normas comunes",
  "rule.kept":
    "Lo que ya se avisó o se decidió no cambia: sigue nombrando la versión que valía entonces, y todo el mundo la puede leer.",
  "rule.cancel": "Cancelar",
  "rule.new.title": "Agregar una norma",
  "rule.new.lead": "Vale desde que la guarde, en todas las consultas que dirige esta autoridad.",
  "rule.new.submit": "Guardar la norma",
  "rule.change.title": "Cambiar: {title}",
  "rule.change.lead": "Antes de guardar verá qué cambia, palabra por palabra.",
  "rule.change.check": "Todavía no se guardó nada. Revise qué cambia y confirme.",
  "rule.change.difference": "Esto es lo que cambia",
  "rule.change.confirm": "Guardar la nueva versión",
  "rule.change.again": "O siga escribiendo",
  "rule.change.submit": "Ver qué cambia",
  "rule.retire.title": "Retirar esta norma",
  "rule.retire.text":
    "Desde ahora nadie puede avisar ni decidir según ella. Los avisos que esperan la siguen nombrando hasta que alguien los atienda, y lo que se decidió según ella no cambia.",
  "rule.retire.submit": "Retirar la norma",
  "rule.form.languages":
    "Cada persona lee las normas en su idioma, así que hay que escribirlas en los cuatro. Si cambia un texto, cambie también los otros tres.",
  "rule.form.text.hint": "En palabras sencillas: qué no se puede y qué sí se puede.",
  "rule.form.example.hint": "Uno inventado; nunca las palabras de alguien.",
  "rule.form.suspension.hint":
    "Solo si se puede suspender a alguien según esta norma: de 1 a {max, number} días. Si no, 0.",
  "rule.form.second": "Deciden dos personas",
  "rule.form.second.hint":
    "Para casos difíciles. Hacen falta al menos dos personas de moderación, y mientras la segunda no conteste, todo queda como está.",
  "rule.sanctions.missing": "Elija al menos una cosa que moderación pueda decidir",
  "rule.suspension.missing": "Diga cuántos días puede durar una suspensión como mucho",
  "rule.refused.already-own":
    "Esta autoridad ya tiene normas propias. Tal vez otra persona empezó al mismo tiempo.",
  "rule.refused.no-own-house":
    "Esta autoridad se rige por las normas comunes. Tal vez otra persona volvió a ellas mientras tanto.",
  "rule.refused.changed-meanwhile":
    "Otra persona cambió o retiró esta norma mientras usted escribía. No se guardó lo suyo: vuelva a la lista y lea cómo quedó.",
  "rule.refused.nothing-changed": "No hay nada que guardar: la norma ya dice esto.",
  "rule.refused.last-rule":
    "Es la única norma que queda. Agregue otra primero, o vuelva a las normas comunes.",
  "rule.refused.too-many-rules":
    "Son demasiadas normas para que alguien las lea. Retire o una algunas primero.",
  "rule.terms.days": "días",
  "rule.terms.appeal": "Plazo para apelar",
  "rule.terms.appeal.hint": "Desde que se avisa a quien escribió: de {min, number} a {max, number} días.",
  "rule.terms.answer": "Plazo para decidir una apelación",
  "rule.terms.answer.hint":
    "De {min, number} a {max, number} días. Después pasa a la administración y cuenta como atraso.",
  "rule.reasons.title": "Razones de uso frecuente",
  "rule.reasons.lead":
    "Textos con los que empezar las razones de una decisión. Quien decide los elige, los completa y responde por ellos; quien escribió los lee en el idioma en que escribió.",
  "rule.reasons.none": "Todavía no hay ninguna",
  "rule.reasons.of": "Autoridad",
  "rule.reasons.count": "Cuántas",
  "rule.reasons.languages": "Idiomas",
  "rule.reasons.new": "Escribir razones",
  "rule.reasons.new.title": "Escribir razones de uso frecuente",
  "rule.reasons.change.title": "Razones: {name}",
  "rule.reasons.name": "Nombre",
  "rule.reasons.name.hint": "Solo lo ve moderación, para encontrarlas.",
  "rule.reasons.rule": "Para decidir según",
  "rule.reasons.any": "Cualquier norma",
  "rule.reasons.text": "Razones",
  "rule.reasons.text.hint":
    "Hace falta al menos un idioma. Diga qué se vio y cómo se puede decir lo mismo sin incumplir la norma.",
  "rule.reasons.text.missing": "Escriba las razones en al menos un idioma",
  "rule.reasons.save": "Guardar",
  "rule.reasons.saved": "Guardado",
  "rule.reasons.examples.title": "Empezar con nuestros ejemplos",
  "rule.reasons.examples.lead":
    "Se copian en los cuatro idiomas, y después son suyas: cámbielas o quítelas cuando quiera. Las que ya tienen ese nombre quedan como están.",
  "rule.reasons.examples.submit": "Copiar estos ejemplos",
  "rule.reasons.removal": "Quitar estas razones",
  "rule.reasons.removal.text": "Ya no se podrán elegir. Las decisiones que empezaron con ellas no cambian.",
  "rule.reasons.removal.submit": "Quitar",
  "rule.reasons.refused.no-such-rule": "Esa norma ya no vale. Elija otra.",
  "rule.reasons.refused.name-taken": "Ya hay otras con este nombre",
  "rule.reasons.refused.too-many": "Son demasiadas para encontrar alguna. Quite las que no se usan.",
  "rule.reasons.refused.changed-meanwhile":
    "Otra persona las cambió mientras usted escribía. No se guardó lo suyo: abra la página de nuevo y lea cómo quedaron.",
  "rule.erasure.title": "Borrados por orden legal",
  "rule.erasure.link.text":
    "Borrar para siempre lo que un juez o la ley obligan a borrar, y dejar constancia pública.",
  "rule.erasure.lead":
    "Moderación oculta y nada se pierde. Aquí se borra para siempre, y solo cuando la ley obliga. Cada borrado se publica con su fecha y su fundamento, sin las palabras borradas.",
  "rule.erasure.search": "Dirección o número de lo que hay que borrar",
  "rule.erasure.search.hint":
    "La de una respuesta, una propuesta o un argumento, tal como aparece en el navegador.",
  "rule.erasure.search.submit": "Buscar",
  "rule.erasure.search.none": "No encontramos nada con esa dirección",
  "rule.erasure.search.not-yours": "Eso es de una consulta que dirige otra autoridad",
  "rule.erasure.list": "Lo que se borró",
  "rule.erasure.list.none": "Nunca se borró nada",
  "rule.erasure.done": "Se borró para siempre",
  "rule.erasure.case.title": "Borrar para siempre",
  "rule.erasure.case.lead":
    "No se puede deshacer. Si basta con que nadie lo lea, pida a moderación que lo oculte.",
  "rule.erasure.case.already": "Esto ya se borró",
  "rule.erasure.case.words": "Lo que se borra",
  "rule.erasure.goes": "Qué desaparece",
  "rule.erasure.goes.words":
    "Las palabras{kind, select, proposal {, el título y el lugar} other {}}, sus temas y lo que sirve para encontrarlas",
  "rule.erasure.goes.earlier":
    "{count, plural, one {Una versión anterior} many {{count} de versiones anteriores} other {{count} versiones anteriores}}",
  "rule.erasure.goes.files":
    "{count, plural, one {Un archivo adjunto} many {{count} de archivos adjuntos} other {{count} archivos adjuntos}}",
  "rule.erasure.goes.sealed":
    "{count, plural, one {La copia cifrada de lo que se ocultó en parte} many {Las {count} de copias cifradas de lo que se ocultó en parte} other {Las {count} copias cifradas de lo que se ocultó en parte}}",
  "rule.erasure.goes.signals":
    "{count, plural, one {Una señal automática y lo que la explica} many {{count} de señales automáticas y lo que las explica} other {{count} señales automáticas y lo que las explica}}",
  "rule.erasure.stays": "Qué queda",
  "rule.erasure.stays.votes":
    "{count, plural, one {Un voto, que sigue contado pero ya no se muestra} many {{count} de votos, que siguen contados pero ya no se muestran} other {{count} votos, que siguen contados pero ya no se muestran}}",
  "rule.erasure.stays.record":
    "Que existió y quién lo escribió, y las decisiones de moderación con sus razones",
  "rule.erasure.stays.around":
    "Lo que otras personas escribieron alrededor: avisos, notas internas, apelaciones y argumentos. Léalos: si también citan lo borrado, hay que borrarlos u ocultarlos aparte",
  "rule.erasure.stays.backups":
    "Las copias de seguridad hechas antes, hasta que otras las reemplacen o quien administra el servidor las borre, y los restos en el archivo de la base de datos, hasta que esa persona la compacte (VACUUM)",
  "rule.erasure.editions": "Resúmenes publicados que lo citan",
  "rule.erasure.editions.text":
    "En estas ediciones, la cita se cambia por «{mark}», a la vista de todo el mundo. Las cifras no cambian.",
  "rule.erasure.editions.one": "{place}, edición {number}, {day}",
  "rule.erasure.answers":
    "{count, plural, one {Una respuesta de la autoridad parece citarlo. Cámbiela aparte.} many {{count} de respuestas de la autoridad parecen citarlo. Cámbielas aparte.} other {{count} respuestas de la autoridad parecen citarlo. Cámbielas aparte.}}",
  "rule.erasure.answers.one": "Respuesta {number}",
  "rule.erasure.basis": "Fundamento legal",
  "rule.erasure.basis.hint":
    "La ley, y la orden o solicitud que se cumple. Es público: no repita lo que se borra ni nombre a las personas que la ley protege.",
  "rule.erasure.confirm": "Escriba {word} para confirmar",
  "rule.erasure.word": "BORRAR",
  "rule.erasure.word.wrong": "No es la palabra que confirma. No se borró nada.",
  "rule.erasure.submit": "Borrar para siempre",
  "rule.erasure.refused.own-contribution": "Usted escribió esto: lo tiene que borrar otra persona",
  "rule.erasure.refused.already-erased": "Otra persona ya lo borró",
  "rule.erasure.refused.basis-quotes":
    "El fundamento es público y repite lo que se borra. Dígalo sin citarlo.",
  "rule.erasure.mark": "[borrado por orden legal]",
  "rule.erasure.letter.subject":
    "{kind, select, entry {Se borró su respuesta} proposal {Se borró su propuesta} other {Se borró su argumento}} por orden legal",
  "rule.erasure.letter.what":
    "La administración borró para siempre {kind, select, entry {una respuesta} proposal {una propuesta} other {un argumento}} que usted envió a la consulta «{consultation}». No fue una decisión de moderación: la ley obligaba a hacerlo.",
  "rule.erasure.letter.basis": "Fundamento legal: {basis}",
  "rule.erasure.letter.final":
    "Como el texto ya no existe, no se puede apelar en este portal. Si no está de acuerdo, puede reclamar ante la autoridad o los tribunales por las vías que la ley le da.",
  "rule.change.languages": "Estos idiomas quedan como estaban: {left}. Revise que los cuatro digan lo mismo.",
  "rule.reasons.others": "Las de otras autoridades",
};
