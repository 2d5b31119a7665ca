export default {
  "theme.list.title": "Temas",
  "theme.list.lead":
    "Con estas palabras se reconoce de qué habla cada respuesta y cada propuesta, en todas las consultas.",
  "theme.list.name": "Tema",
  "theme.list.words": "Palabras",
  "theme.list.use": "Uso",
  "theme.list.used": "En uso",
  "theme.list.unused": "Sin usar",
  "theme.edit.lead":
    "Al guardar, todo lo escrito se vuelve a leer con las palabras nuevas y los borradores de los resúmenes se actualizan. Lo publicado no cambia.",
  "theme.how.title": "Cómo se escriben las palabras",
  "theme.how.star":
    "«bibliotec*» es toda palabra que empieza así; «bus» es solo esa palabra. Los acentos y las mayúsculas no importan.",
  "theme.how.phrase":
    "Varias palabras son una frase: «transporte* público*». Cuenta la frase más larga, y no las palabras que contiene: «movilidad reducida» no es transporte.",
  "theme.how.hint": "«plaza?» solo da una pista: cuenta la mitad que una palabra segura.",
  "theme.name": "Nombre",
  "theme.words": "Palabras",
  "theme.words.hint": "Separadas por comas.",
  "theme.words.too-long": "Son demasiadas palabras: use como máximo 20.000 caracteres",
  "theme.name.missing": "Escriba el nombre del tema",
  "theme.name.too-long": "Use como máximo 80 caracteres para el nombre",
  "theme.active": "Usar este tema",
  "theme.active.hint": "Si no lo marca, ningún texto recibe el tema.",
  "theme.save": "Guardar",
  "theme.refused.not-allowed": "Solo la administración de todo el portal puede cambiar los temas",
  "theme.refused.no-such-theme": "Este tema ya no existe",
  "theme.refused.twice": "Ya existe un tema con este nombre en inglés",
  "theme.refused.too-many": "Ya hay demasiados temas: deje de usar alguno o cámbielo",
  "theme.new.title": "Agregar un tema",
  "theme.new.lead":
    "Un tema nuevo se busca en todo lo que ya se escribió y en lo que se escriba desde ahora, en todas las consultas.",
  "theme.preview.show": "Ver qué textos reconoce",
  "theme.preview.title": "Qué textos reconocería",
  "theme.preview.lead":
    "Todavía no se guardó nada. Cambie las palabras hasta que reconozcan lo que usted espera.",
  "theme.preview.caught":
    "{read, plural, one {Del texto más reciente} many {De los # de textos más recientes} other {De los # textos más recientes}}, hoy el tema reconoce {before}; con estas palabras reconocería {after}.",
  "theme.preview.gained":
    "{count, plural, one {Reconocería # texto más} many {Reconocería # de textos más} other {Reconocería # textos más}}",
  "theme.preview.lost":
    "{count, plural, one {Dejaría de reconocer # texto} many {Dejaría de reconocer # de textos} other {Dejaría de reconocer # textos}}",
  "theme.preview.more": "{count, plural, one {Y # más.} many {Y # de más.} other {Y # más.}}",
  "theme.assigned.title": "Temas de cada texto",
  "theme.assigned.lead":
    "El portal reconoce los temas por sus palabras y a veces se equivoca. Corrija los que no correspondan: los resúmenes se actualizan y la corrección se conserva.",
  "theme.assigned.corrected":
    "{count, plural, =0 {Todavía no se corrigió ningún texto de esta consulta.} one {Se corrigieron los temas de # texto de esta consulta.} many {Se corrigieron los temas de # de textos de esta consulta.} other {Se corrigieron los temas de # textos de esta consulta.}}",
  "theme.assigned.consultation": "Consulta",
  "theme.assigned.kind": "Textos",
  "theme.assigned.kind.entry": "Respuestas",
  "theme.assigned.kind.proposal": "Propuestas",
  "theme.assigned.any": "Todos",
  "theme.assigned.corrected-only": "Corregidos",
  "theme.assigned.no-theme": "Sin tema",
  "theme.assigned.show": "Mostrar",
  "theme.assigned.none": "No hay textos que mostrar",
  "theme.assigned.without": "No se reconoció ningún tema.",
  "theme.assigned.about": "Temas: {themes}.",
  "theme.correct.link": "Corregir los temas",
  "theme.correct.title": "Corregir los temas de un texto",
  "theme.correct.lead": "Marque todos los temas de los que habla este texto, y ninguno más.",
  "theme.correct.legend": "¿De qué habla este texto?",
  "theme.correct.note": "Por qué lo corrige",
  "theme.correct.note.hint": "Solo lo lee el equipo de moderación.",
  "theme.correct.note.too-long": "Use como máximo 500 caracteres para explicar la corrección",
  "theme.correct.save": "Guardar los temas",
  "theme.correct.saved": "Los temas quedaron corregidos. Los resúmenes se actualizan en unos minutos.",
  "theme.correct.history": "Correcciones anteriores",
  "theme.correct.added": "Se agregó «{theme}» ({when}).",
  "theme.correct.removed": "Se quitó «{theme}» ({when}).",
  "theme.correct.refused.no-such-contribution":
    "Este texto ya no está a la vista: quien lo escribió lo retiró",
  "theme.correct.refused.nothing-changed":
    "No cambió ningún tema. Marque o desmarque alguno antes de guardar",
};
