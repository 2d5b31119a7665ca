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
};
