export default {
  "operation.title": "Funcionamiento del portal",
  "operation.link.text": "Copias de seguridad, espacio en disco, correo y tareas: lo que hay que mirar.",
  "operation.lead": "Lo que el portal necesita para seguir funcionando y para no perder nada.",
  "operation.well": "Todo está en orden",
  "operation.well.text": "No hay nada que atender.",
  "operation.count":
    "{count, plural, one {Hay # asunto que atender en el funcionamiento del portal.} many {Hay # de asuntos que atender en el funcionamiento del portal.} other {Hay # asuntos que atender en el funcionamiento del portal.}}",
  "operation.look": "Ver qué hay que atender",
  "operation.backup-none": "No se hacen copias de seguridad",
  "operation.backup-none.text":
    "Si el disco falla, se pierde todo lo que la ciudadanía escribió. Quien administra el servidor debe indicar una carpeta en BACKUP_DIR: desde entonces se hace una copia cada noche.",
  "operation.backup-never": "Todavía no hay ninguna copia de seguridad",
  "operation.backup-never.text":
    "Están previstas, pero en dos días no se ha hecho ninguna. Compruebe que el portal está en marcha por la noche y que se puede escribir en la carpeta de las copias.",
  "operation.backup-old": "La última copia de seguridad es del {since}",
  "operation.backup-old.text": "Lo que se escribió después no está en ninguna copia.",
  "operation.backup-failed": "Falló la copia de seguridad del {since}",
  "operation.backup-failed.text":
    "Compruebe que queda espacio en la carpeta de las copias y que se puede escribir en ella.",
  "operation.disk": "Queda poco espacio en disco: {free} de {total}",
  "operation.disk.text":
    "Con el disco lleno, el portal ya no puede recibir nada. Libere espacio o amplíe el disco.",
  "operation.mail-failed":
    "{count, plural, one {# mensaje de correo no se pudo enviar} many {# de mensajes de correo no se pudieron enviar} other {# mensajes de correo no se pudieron enviar}}",
  "operation.mail-failed.text": "En la bandeja de salida se lee por qué.",
  "operation.mail-waiting": "Hay correo sin enviar desde el {since}",
  "operation.mail-waiting.text": "Puede que el servidor de correo no responda. Compruebe que funciona.",
  "operation.jobs-given-up":
    "{count, plural, one {# tarea se abandonó después de varios intentos} many {# de tareas se abandonaron después de varios intentos} other {# tareas se abandonaron después de varios intentos}}",
  "operation.jobs-given-up.text": "Lo que debía hacer no está hecho. Puede repetirla o descartarla.",
  "operation.jobs-waiting": "Hay tareas pendientes desde el {since}",
  "operation.jobs-waiting.text":
    "Puede que haya demasiadas a la vez o que ningún proceso las esté atendiendo.",
  "operation.to.mailbox": "Abrir la bandeja de salida",
  "operation.to.jobs": "Ver las tareas",
  "operation.facts": "Datos del portal",
  "operation.fact.backup": "Última copia de seguridad",
  "operation.fact.backup.none": "ninguna",
  "operation.fact.disk": "Espacio libre en disco",
  "operation.fact.disk.value": "{free} de {total}",
  "operation.fact.database": "Base de datos",
  "operation.fact.runtime": "Versión de Node",
  "operation.gigabytes": "{size} GB",
  "operation.megabytes": "{size} MB",
};
