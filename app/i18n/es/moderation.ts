export default {
  "moderation.decide.choose": "Elija qué decide",
  "moderation.rule.missing": "Elija la norma que no se cumple",
  "moderation.reason.missing": "Escriba las razones; las leerá quien escribió esto",
  "moderation.report.rule.missing": "Elija la norma que, según usted, no se cumple",
  "moderation.letter.approve.subject":
    "{kind, select, entry {Su respuesta ya está publicada} proposal {Su propuesta ya está publicada} other {Su argumento ya está publicado}}",
  "moderation.letter.approve":
    "Moderación revisó {kind, select, entry {la respuesta} proposal {la propuesta} other {el argumento}} que usted envió a la consulta «{consultation}». Ya se puede leer y se cuenta.",
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
};
