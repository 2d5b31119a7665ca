export default {
  "opinion.title": "Grupos de opinión",
  "opinion.lead":
    "Cómo se reparten las personas que votaron propuestas, según lo que votaron. Nadie puede ver quién está en qué grupo.",
  "opinion.saved": "Guardado. Los resúmenes se calculan de nuevo dentro de un minuto.",
  "opinion.none": "Todavía no hay nada que mostrar",
  "opinion.none.text": "Nadie votó propuestas de esta consulta, o sus votos todavía no se han calculado.",
  "opinion.voters": "Personas que votaron",
  "opinion.clustered": "Personas con votos suficientes para agruparlas",
  "opinion.people": "Personas",
  "opinion.groups": "Grupos",
  "opinion.verdict.stable":
    "Se distinguen {count, plural, one {# grupo estable} many {# de grupos estables} other {# grupos estables}}: aunque solo hubiera votado una parte de estas personas, los grupos serían casi los mismos.",
  "opinion.verdict.too-few": "Votaron muy pocas personas para hablar de grupos.",
  "opinion.verdict.unstable":
    "No hay grupos estables: si solo hubiera votado una parte de estas personas, los grupos serían otros. No se publica ninguno.",
  "opinion.verdict.no-better-than-chance":
    "Los votos no forman grupos más claros que los que saldrían por azar. No se publica ninguno.",
  "opinion.group": "Grupo {code}",
  "opinion.group.people": "{count, plural, one {# persona} many {# de personas} other {# personas}}",
  "opinion.group.agree": "Más que las demás personas, están de acuerdo con:",
  "opinion.group.disagree": "Más que las demás personas, están en desacuerdo con:",
  "opinion.group.nothing": "Ninguna propuesta lo distingue con claridad de los demás.",
  "opinion.name.title": "Nombre del grupo {code}",
  "opinion.name.lead":
    "Un nombre corto, que las personas del grupo aceptarían como suyo. En el idioma que deje en blanco se llamará grupo {code}.",
  "opinion.name.beside": "Lo que distingue a este grupo",
  "opinion.name.save": "Guardar el nombre",
  "opinion.name.refused.not-allowed": "Solo la moderación de esta consulta puede poner nombre a los grupos.",
  "opinion.name.refused.no-such-group":
    "Este grupo ya no existe: los votos han cambiado. Vuelva a la lista de grupos.",
  "opinion.straight.title": "Quienes votan siempre igual",
  "opinion.straight.found":
    "{count, plural, =0 {Nadie votó siempre lo mismo en diez propuestas o más, ni más rápido de lo que se puede leer.} one {# persona votó siempre lo mismo en diez propuestas o más, o más rápido de lo que se puede leer.} many {# de personas votaron siempre lo mismo en diez propuestas o más, o más rápido de lo que se puede leer.} other {# personas votaron siempre lo mismo en diez propuestas o más, o más rápido de lo que se puede leer.}}",
  "opinion.straight.table": "Cuántas personas, según cómo votan",
  "opinion.straight.pattern": "Cómo votan",
  "opinion.straight.pattern.agree": "Siempre de acuerdo",
  "opinion.straight.pattern.disagree": "Siempre en desacuerdo",
  "opinion.straight.pattern.pass": "Siempre pasan",
  "opinion.straight.pattern.pace": "Diez votos en menos de diez segundos",
  "opinion.straight.explained":
    "Es una señal, no una prueba: hay quien está de acuerdo con todo lo propuesto. No se sabe quiénes son, ni aquí ni en ninguna otra página.",
  "opinion.straight.counted": "Sus votos cuentan para los grupos, como los de las demás personas.",
  "opinion.straight.left-out": "Desde el {day} sus votos no cuentan para los grupos. Motivo: {reason}",
  "opinion.straight.change": "Decidir si cuentan",
  "opinion.straight.question": "¿Qué se hace con sus votos?",
  "opinion.straight.hint":
    "En cada propuesta sus votos cuentan siempre. Si no cuentan para los grupos, el resumen público lo dice.",
  "opinion.straight.count": "Cuentan para los grupos",
  "opinion.straight.leave-out": "No cuentan para los grupos",
  "opinion.straight.reason": "Motivo",
  "opinion.straight.reason.hint": "Por qué lo decide así. Se guarda con la decisión.",
  "opinion.straight.save": "Guardar la decisión",
  "opinion.straight.refused.not-allowed": "Solo la moderación de esta consulta puede decidirlo.",
  "opinion.straight.refused.nothing-new": "Ya se decidió así. Elija la otra opción si quiere cambiarlo.",
};
