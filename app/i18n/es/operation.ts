export default {
  "operation.title": "Funcionamiento del portal",
  "operation.link.text": "Copias de seguridad, espacio en disco, correo y tareas: lo que conviene vigilar.",
  "operation.lead": "Lo que el portal necesita para seguir funcionando y para no perder nada.",
  "operation.well": "Todo está en orden",
  "operation.well.text": "Copias de seguridad, espacio en disco, correo y tareas: no hay nada que atender.",
  "operation.count":
    "{count, plural, one {Hay # asunto que atender en el funcionamiento del portal.} many {Hay # de asuntos que atender en el funcionamiento del portal.} other {Hay # asuntos que atender en el funcionamiento del portal.}}",
  "operation.look": "Ver qué hay que atender",
  "operation.backup-none": "El portal no hace copias de seguridad",
  "operation.backup-none.text":
    "Si el disco falla y nadie las hace de otra manera, se pierde todo lo que la gente escribió. Quien administra el servidor debe indicar una carpeta, mejor en otro disco, en el ajuste BACKUP_DIR y reiniciar el portal: desde entonces se hará una copia cada noche.",
  "operation.backup-never": "Todavía no hay ninguna copia de seguridad",
  "operation.backup-never.text":
    "Están previstas para cada noche, pero todavía no se ha hecho ninguna. Si mañana sigue sin haberla, quien administra el servidor debe comprobar que el portal está en marcha por la noche y que puede escribir en la carpeta de las copias.",
  "operation.backup-old": "La última copia de seguridad es del {since}",
  "operation.backup-old.text":
    "Lo que se escribió después no está en ninguna copia que el portal conozca. Quien administra el servidor debe comprobar que el ajuste BACKUP_DIR indica una carpeta, que el portal puede escribir en ella y que está en marcha por la noche.",
  "operation.backup-failed": "Falló la copia de seguridad del {since}",
  "operation.backup-failed.text":
    "El portal vuelve a intentarlo varias veces por su cuenta. Si no lo logra, quien administra el servidor debe comprobar que queda espacio en la carpeta de las copias y que el portal puede escribir en ella.",
  "operation.disk": "Queda poco espacio en disco: {free} de {total}",
  "operation.disk.text":
    "Con el disco lleno, el portal no puede guardar nada más. Quien administra el servidor debe liberar espacio o ampliar el disco.",
  "operation.mail-failed":
    "{count, plural, one {# mensaje de correo no se ha podido enviar} many {# de mensajes de correo no se han podido enviar} other {# mensajes de correo no se han podido enviar}}",
  "operation.mail-failed.text":
    "En el buzón de salida se lee por qué. Si el fallo es pasajero, el portal vuelve a intentarlo varias veces por su cuenta.",
  "operation.mail-waiting": "Hay correo sin enviar desde el {since}",
  "operation.mail-waiting.text":
    "Puede que haya muchos mensajes por enviar o que esté detenida la parte del portal que los envía. Si no salen en una hora, quien administra el servidor debe comprobar que está en marcha.",
  "operation.jobs-given-up":
    "{count, plural, one {# tarea no se pudo hacer después de varios intentos} many {# de tareas no se pudieron hacer después de varios intentos} other {# tareas no se pudieron hacer después de varios intentos}}",
  "operation.jobs-given-up.text":
    "Vea en la lista de tareas qué falló. Desde allí puede pedir que se intente otra vez o descartar lo que ya no haga falta.",
  "operation.jobs-waiting": "Hay tareas pendientes desde el {since}",
  "operation.jobs-waiting.text":
    "Puede que haya demasiadas a la vez o que esté detenida la parte del portal que las hace. Si no avanzan en una hora, quien administra el servidor debe comprobar que está en marcha.",
  "operation.to.mailbox": "Abrir el buzón de salida",
  "operation.to.jobs": "Ver las tareas",
  "operation.facts": "Datos técnicos",
  "operation.fact.backup": "Última copia de seguridad",
  "operation.fact.backup.none": "ninguna",
  "operation.fact.disk": "Espacio libre en disco",
  "operation.fact.disk.value": "{free} de {total}",
  "operation.fact.database": "Base de datos",
  "operation.fact.runtime": "Versión de Node.js",
  "operation.gigabytes": "{size} GB",
  "operation.megabytes": "{size} MB",
};
