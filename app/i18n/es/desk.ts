export default {
  "desk.editor.help": "Cómo dar formato al texto",
  "desk.editor.help.paragraph":
    "Una línea vacía comienza otro párrafo. Lo que no está en esta lista se publica tal como se escribe.",
  "desk.editor.sample": "texto",
  "desk.editor.tools": "Formato del texto",
  "desk.editor.heading": "Título",
  "desk.editor.subheading": "Subtítulo",
  "desk.editor.bold": "Negrita",
  "desk.editor.italic": "Cursiva",
  "desk.editor.bullets": "Lista",
  "desk.editor.numbers": "Lista numerada",
  "desk.editor.quote": "Cita",
  "desk.editor.rule": "Línea divisoria",
  "desk.editor.link": "Enlace",
  "desk.editor.link.address": "Dirección del enlace",
  "desk.editor.link.hint": "Comienza con https:// o mailto:. Déjela vacía para quitar el enlace.",
  "desk.editor.link.set": "Poner el enlace",
  "desk.editor.link.wrong": "Escriba una dirección completa, como https://ejemplo.org",
  "desk.editor.undo": "Deshacer",
  "desk.editor.redo": "Rehacer",
  "desk.refused.document-empty": "El archivo está vacío",
  "desk.refused.document-too-large": "El archivo pesa demasiado: el máximo es {megabytes} MB",
  "desk.refused.document-wrong-type":
    "Elija un PDF o una imagen PNG, JPEG o WebP; cuenta lo que el archivo contiene, no su nombre",
  "desk.refused.document-twice": "Este mismo archivo ya está adjunto",
  "desk.refused.document-too-many":
    "Esta consulta ya tiene {max, plural, one {# documento} many {# de documentos} other {# documentos}}, el máximo",
};
