export default {
  "about.rules": "Cómo moderamos",
  "about.source": "Código fuente",

  "about.title": "Sobre este portal",
  "about.lead":
    "Aquí un gobierno pregunta, la gente responde, propone y vota, y cada municipio ve el resumen de lo que dijo.",
  "about.purpose.title": "Para qué sirve",
  "about.purpose.text":
    "Cada consulta dice qué se pregunta, hasta cuándo se puede responder y qué se hará con las respuestas. Según la consulta, se participa con cuenta o sin ella. Lo que se envía se publica y después se resume por municipio.",
  "about.expect.title": "Qué puede esperar",
  "about.expect.frozen":
    "Una pregunta publicada ya no se cambia. Si hace falta corregir algo, la corrección se anota a la vista del público.",
  "about.expect.figures":
    "Los resúmenes se hacen contando y citando textualmente. Moderación puede cambiar su redacción, pero no sus cifras.",
  "about.expect.moderation":
    "Lo que moderación oculta se oculta por una norma publicada y con razones. Quien lo escribió las lee, conserva su texto y puede apelar ante otra persona.",
  "about.expect.votes": "Ninguna página muestra a otra persona cómo votó usted.",
  "about.who.title": "Quién lo gestiona",
  "about.who.text":
    "El gobierno que puso en marcha este portal responde por él. Cada consulta nombra a la autoridad que pregunta: es ella quien se compromete y a quien se le puede reclamar.",
  "about.limits.title": "Lo que conviene saber",
  "about.limits.election":
    "Los votos de este portal no son una elección: muestran cuánto acuerdo hay. Qué se hará con ellos lo dice cada consulta.",
  "about.limits.declared":
    "Cada persona declara su municipio y nadie lo comprueba. Las cifras hablan de quienes participaron, no de toda la población.",
  "about.limits.missing":
    "Todavía no hay una página para borrar una cuenta. Pídalo a la autoridad de la consulta.",
  "about.more.title": "Más sobre el portal",

  "about.privacy.title": "Privacidad",
  "about.privacy.lead": "Qué guarda este portal, quién puede verlo y qué puede pedir usted.",
  "about.privacy.responsible.title": "Quién responde",
  "about.privacy.responsible.text":
    "De sus datos responde el gobierno que gestiona este portal. Si quiere pedir algo sobre ellos, diríjase a la autoridad que figura en la consulta, por los canales en que ya atiende al público.",
  "about.privacy.cookies.title": "Cookies",
  "about.privacy.cookies.lead": "Todas son de este portal. Cada una se crea solo cuando hace falta.",
  "about.privacy.cookie.session": "Mantiene abierta su sesión. Se crea cuando entra con su cuenta.",
  "about.privacy.cookie.session.life": "Dura 30 días, que se renuevan mientras la usa.",
  "about.privacy.cookie.browser":
    "Distingue un navegador de otro, para que cada quien cuente una vez. Se crea cuando participa en una consulta abierta a cualquiera o avisa a moderación. Va firmada, y el portal guarda solo una huella de ella.",
  "about.privacy.cookie.territory": "Recuerda el municipio que eligió. Puede olvidarlo cuando quiera.",
  "about.privacy.cookie.language": "Recuerda el idioma que eligió.",
  "about.privacy.cookie.acted":
    "Hace que vea enseguida lo que acaba de enviar. No dice quién es usted ni qué envió.",
  "about.privacy.cookie.acted.life": "Dura un minuto.",
  "about.privacy.cookie.written":
    "Tiene el mismo fin que la anterior donde el portal lee de una segunda copia de sus datos; si no la hay, no se crea. No dice quién es usted ni qué escribió.",
  "about.privacy.cookie.year": "Dura un año.",
  "about.privacy.cookies.none":
    "No hay ninguna otra, ni sirven para seguirle por internet. Las páginas no cargan nada de otros sitios.",
  "about.privacy.stored.title": "Qué se guarda",
  "about.privacy.stored.account":
    "De su cuenta: correo electrónico, nombre, idioma, contraseña (si puso una, de una forma que no se puede leer) y el municipio que declaró, con los anteriores.",
  "about.privacy.stored.participation":
    "De su participación: lo que escribió, con sus borradores y versiones anteriores; cómo votó, también si lo cambió; cuándo y desde qué municipio.",
  "about.privacy.stored.reports":
    "De sus avisos a moderación: la norma, sus palabras y una clave que impide avisar dos veces de lo mismo. Moderación no ve quién avisa.",
  "about.privacy.stored.moderation":
    "De lo que decide moderación sobre lo que usted escribió: la decisión y sus razones, su apelación, una suspensión si la hay, las notas internas de moderación y, si se ocultó una parte, el texto entero, cifrado. También lo que el programa señaló, y lo que necesita para encontrar textos casi iguales.",
  "about.privacy.stored.acts":
    "De lo que se hace en el portal: qué, cuándo y con qué cuenta. De un voto se anota que se emitió, nunca cuál fue.",
  "about.privacy.stored.mail":
    "De los mensajes que le enviamos: dirección, asunto y fecha. El texto se borra al enviarse; hasta entonces puede leerlo quien administra el portal.",
  "about.privacy.stored.following":
    "Si pide novedades de una consulta sin tener cuenta, su dirección de correo, aparte de lo que respondió. Se borra cuando deja de recibirlas, o a los siete días si no la confirma.",
  "about.privacy.stored.held":
    "Si hace falta entrar a la mitad de un formulario: lo escrito, durante 12 horas, para devolvérselo.",
  "about.privacy.stored.none":
    "Su dirección IP solo sirve para frenar abusos: se cuenta cuántas veces se envía algo desde ella, sin unirla a su cuenta ni a lo que escribe, y se borra a las pocas horas. No hay rastreadores ni estadísticas de visitas. Si el gobierno pone otro servidor delante del portal, ese puede llevar su propio registro.",
  "about.privacy.stored.kept":
    "El portal no borra por sí solo cuentas ni participaciones: el gobierno decide cuánto tiempo se conservan. Lo que se borra puede seguir un tiempo en las copias de seguridad, hasta que otras las reemplazan.",
  "about.privacy.published.title": "Qué se publica",
  "about.privacy.published.answers":
    "Sus respuestas a las preguntas, sin su nombre. El municipio se muestra cuando de allí participan suficientes personas: cinco, si la consulta no fija otro mínimo.",
  "about.privacy.published.proposals":
    "Sus propuestas y argumentos, con su municipio y el nombre de su cuenta, si la tiene. No tiene que ser su nombre legal.",
  "about.privacy.published.votes": "De los votos, solo cuántos hay de cada clase.",
  "about.privacy.published.adopted":
    "Si participó sin cuenta y después entra desde el mismo navegador, lo que hizo en las consultas abiertas pasa a su cuenta, y sus propuestas y argumentos llevan su nombre.",
  "about.privacy.published.careful":
    "Lo que envía lo puede leer cualquiera. No escriba teléfonos, direcciones ni nada que señale a usted o a otra persona.",
  "about.privacy.vote.title": "Su voto",
  "about.privacy.vote.pages":
    "Usted ve el suyo. Ninguna página, descarga o permiso del portal deja ver el de otra persona: ni a la autoridad, ni a moderación, ni a administración.",
  "about.privacy.vote.database":
    "En la base de datos sus votos están bajo un seudónimo, distinto en cada consulta. Si tiene cuenta, está unido a ella, para que pueda cambiar su voto y cuente una sola vez. Quien maneja el servidor podría juntar ambas cosas: el gobierno debe cuidar quién tiene ese acceso.",
  "about.privacy.rights.title": "Corregir y pedir",
  "about.privacy.rights.account":
    "En su cuenta puede cambiar su nombre, correo, contraseña, idioma y municipio.",
  "about.privacy.rights.open":
    "Mientras una consulta está abierta puede cambiar su respuesta y su voto, y retirar sus propuestas. Lo retirado deja de mostrarse; las versiones anteriores se conservan.",
  "about.privacy.rights.ask":
    "Todavía no hay una página para borrar su cuenta, retirar un argumento o descargar sus datos. Pídalo a la autoridad de la consulta.",

  "about.accessibility.title": "Accesibilidad",
  "about.accessibility.lead":
    "Queremos que cualquiera pueda participar, con un teléfono viejo, con poca red o con ayudas técnicas. La meta es cumplir las pautas WCAG 2.2, nivel AA.",
  "about.accessibility.done.title": "Cómo está hecho",
  "about.accessibility.done.plain": "Las páginas son enlaces y formularios sencillos: sirven sin JavaScript.",
  "about.accessibility.done.keyboard": "Todo se puede hacer con el teclado, y siempre se ve dónde está.",
  "about.accessibility.done.zoom": "Las páginas caben en una pantalla estrecha o ampliadas al 400 %.",
  "about.accessibility.done.colour":
    "Hay colores claros y oscuros. Lo que dice un color se dice también con palabras, y cada gráfico o mapa lleva al lado sus cifras.",
  "about.accessibility.done.errors":
    "Los errores de un formulario se explican arriba y junto a cada campo, y no se pierde lo escrito.",
  "about.accessibility.tested.title": "Cómo se comprueba",
  "about.accessibility.tested.text":
    "Con cada cambio del programa, axe revisa cada tipo de página, y otras pruebas miran que quepa en 360 y 320 píxeles de ancho, que los colores contrasten y que el HTML sea válido. Las pruebas automáticas encuentran solo una parte de los problemas.",
  "about.accessibility.known.title": "Lo que falta",
  "about.accessibility.known.people":
    "Todavía no lo ha probado ninguna persona que use lector de pantalla, ni lo ha revisado nadie de fuera.",
  "about.accessibility.known.maps":
    "En un teléfono los círculos del mapa son pequeños. La tabla de al lado dice lo mismo.",
  "about.accessibility.known.documents":
    "Los documentos que adjunta una autoridad pueden no ser accesibles: pídale otra versión.",
  "about.accessibility.known.translation":
    "Lo que escribe la gente no se traduce: aparece en el idioma en que se escribió.",
  "about.accessibility.known.formats":
    "No hay versión en lectura fácil, en lengua de señas ni en lenguas indígenas.",
  "about.accessibility.report.title": "Si algo le impide participar",
  "about.accessibility.report.text":
    "Dígaselo a la autoridad de la consulta, por los canales en que ya atiende al público: en qué página, qué quería hacer y con qué aparato. Este portal todavía no tiene un formulario para eso.",

  "about.data.title": "Datos abiertos",
  "about.data.lead": "Todo lo publicado aquí se puede leer sin cuenta y sin pedir permiso.",
  "about.data.open.title": "Qué está abierto",
  "about.data.open.consultations":
    "De cada consulta: para qué es, qué se hará con las respuestas, sus fechas y cada cambio de fechas, con sus razones.",
  "about.data.open.contributions":
    "Las respuestas, las propuestas con el total de sus votos, y los argumentos. Si la consulta lo decide, los totales de una propuesta los ve antes del cierre solo quien ya votó.",
  "about.data.open.summaries":
    "Los resúmenes publicados, con cada cita unida a lo que se escribió. Cada uno se descarga como documento (PDF), tabla (CSV) y datos (JSON, con su esquema).",
  "about.data.open.moderation":
    "Las normas y, de cada consulta, cada decisión: cuándo, por qué norma, cuánto se tardó y si se apeló, sin el texto ni su autor. Se descarga como CSV, JSON o Atom.",
  "about.data.open.addresses": "Direcciones de todas las consultas y resúmenes (sitemap.xml)",
  "about.data.open.missing": "Todavía no se pueden descargar de una vez todos los datos de una consulta.",
  "about.data.reuse.title": "Si quiere reutilizarlos",
  "about.data.reuse.text":
    "Lo que cada persona escribió sigue siendo suyo, y el portal no le pone una licencia. Para algo más que citarlo, pregunte a la autoridad de la consulta.",
  "about.data.credits.title": "Créditos",
  "about.data.credits.places":
    "Los nombres, la posición y la población de los lugares vienen de GeoNames, con licencia CC BY 4.0. Los adaptamos: en algunos países una localidad representa a su municipio. El gobierno puede haberlos reemplazado por su lista oficial.",
  "about.data.credits.licence": "Licencia CC BY 4.0",
  "about.data.credits.outlines":
    "Los contornos de los mapas vienen de Natural Earth, que es de dominio público.",
  "about.data.credits.imported": "Consultas que vienen de otros sitios:",
  "about.data.source.text":
    "Cabildo, el programa de este portal, es software libre con licencia AGPL, versión 3 o posterior: cualquiera puede usarlo, estudiarlo y mejorarlo. Si el gobierno usa una versión con cambios, debe ofrecerle su código: pídaselo.",
  "about.data.source.licence": "Texto de la licencia AGPL",

  "about.results.title": "Resultados",
  "about.results.lead": "Lo que dijo cada municipio en cada consulta. Lo último que se publicó va primero.",
  "about.results.views": "Municipio",
  "about.results.all": "Todos",
  "about.results.choose": "Elija su municipio para ver solo los suyos",
  "about.results.people":
    "{count, plural, one {participó # persona} many {participaron # de personas} other {participaron # personas}}",
  "about.results.proposals": "{count, plural, one {# propuesta} many {# de propuestas} other {# propuestas}}",
  "about.results.published": "publicado el {day}",
  "about.results.edition": "edición {number, number}, del {day}",
  "about.results.none": "Todavía no se ha publicado ningún resumen",
  "about.results.none.text": "Aparecerán aquí cuando moderación los publique.",
  "about.results.none-here": "Todavía no hay resúmenes de {place}",
  "about.results.none-here.text":
    "Un municipio tiene resumen propio cuando participan suficientes personas de allí y moderación lo publica.",
  "about.results.see-all": "Ver los de todos los municipios",
  "about.results.see-consultations": "Ver las consultas",
};
