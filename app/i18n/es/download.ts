export default {
  "download.pdf.source.entry": "Respuesta {reference}",
  "download.pdf.source.proposal": "Propuesta {reference}",
  "download.pdf.source.withdrawn": "{reference}: se retiró después de publicarse el resumen",
  "download.pdf.source.number": "fuente {number}",
  "download.pdf.sources": "Fuentes",
  "download.pdf.sources.lead":
    "Cada respuesta y cada propuesta en la que se apoya este resumen, con la dirección donde se lee completa. Los números son los que aparecen junto a las citas y al final de cada parte.",
  "download.pdf.sources-of": "Fuentes de esta parte: {numbers}",
  "download.pdf.bars": "Barras: {caption}. Las cifras están en la tabla que sigue.",
  "download.pdf.map":
    "Mapa de opinión: los puntos cercanos son de personas que votaron parecido. Se ven {count, number} grupos, cada uno con su letra. Lo que dice cada grupo está en las tablas que siguen.",
  "download.pdf.group.says":
    "Lo que distingue a este grupo: cuántas de las personas que votaron están de acuerdo",
  "download.pdf.consensus":
    "En lo que coinciden los grupos: cuántas de las personas que votaron están de acuerdo",
  "download.pdf.divisive": "Lo que separa a los grupos: cuántas de las personas que votaron están de acuerdo",
  "download.pdf.foreword": "Palabras de presentación",
  "download.pdf.about": "Sobre este documento",
  "download.pdf.about.text":
    "Es la edición {number, number} de este resumen, publicada el {day}. Su contenido no cambia. Si después hubo otra edición, se encuentra en la misma página:",
  "download.reuse":
    "Las cifras y el texto del resumen se pueden copiar y compartir si se dice de qué consulta, lugar y edición vienen. Lo que escribió cada persona sigue siendo suyo y aquí solo se cita: si quiere usarlo para algo más, pregunte a la autoridad de la consulta.",
  "download.aside": "Compartir y descargar",
  "download.more": "Todos los formatos, enlaces y código para otro sitio",
  "download.title": "Compartir y descargar: resumen de {place}",
  "download.files": "Descargar",
  "download.size": "{kilobytes, number} kB",
  "download.file.pdf": "Documento completo (PDF)",
  "download.file.png": "Imagen para mensajes y redes sociales (PNG)",
  "download.file.svg": "La misma imagen para imprimir (SVG)",
  "download.file.csv": "Cifras y citas en tabla (CSV)",
  "download.file.json": "Todos los datos, para usar en programas (JSON)",
  "download.about.pdf":
    "El resumen entero, con gráficos, citas y fuentes, para leer, imprimir o enviar. También se puede escuchar con un lector de pantalla.",
  "download.about.png": "El lugar, cuántas personas participaron y de qué se habló más, en una imagen.",
  "download.about.svg": "Se ve nítida a cualquier tamaño, por ejemplo en un cartel.",
  "download.about.csv": "Se abre con cualquier hoja de cálculo.",
  "download.about.json":
    "El texto en los cuatro idiomas y cada cifra, con un esquema público que explica cada campo.",
  "download.schema": "Esquema de los datos (JSON Schema)",
  "download.all.json": "Descargar todos los resúmenes (JSON)",
  "download.link": "Compartir un enlace",
  "download.link.newest": "Dirección de este resumen: muestra siempre la última edición",
  "download.link.edition": "Dirección de esta edición, para citarla: no cambia",
  "download.picture": "Esta imagen acompaña al enlace en mensajes y redes sociales.",
  "download.embed": "Mostrarlo en otro sitio web",
  "download.embed.text":
    "Con este código, otra página muestra una versión breve de la última edición del resumen. No usa cookies, no ejecuta programas y no cuenta las visitas.",
  "download.embed.code": "Código para copiar",
  "download.embed.hint": "Péguelo en el código de su página. La altura (height) se puede cambiar.",
  "download.embed.look": "Ver cómo queda",
  "download.fragment.read": "Leer el resumen completo",
  "download.pdf.reworded":
    "Un modelo de lenguaje ({model}) redactó de otra manera {count, plural, one {# frase} many {# de frases} other {# frases}} de este resumen en este idioma. Moderación revisó y aprobó esa redacción el {day}; las cifras y las citas no cambian.",
  "download.pdf.source.at": "{reference}: {address}",
  "download.pdf.agreed": "En lo que hay acuerdo",
  "download.pdf.divided": "Lo que más divide",
};
