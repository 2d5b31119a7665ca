import { drawn, type Random, randomOf } from "#app/domain/summary/group/random.ts";
import type { Language } from "#db/schema.ts";

/**
 * Free-text answers that nobody wrote: sentences of a place, something there, what is wrong with it and what is wanted,
 * combined so that few are the same, with words of their own, slips of the pen, copies and near-copies.
 */
export function manyAnswers(count: number, seed = 1): { id: string; language: Language; text: string }[] {
  const random = randomOf(seed);
  const texts: string[] = [];
  return Array.from({ length: count }, (_, index) => {
    const copied = texts.length > 100 && random() < 0.05 ? texts[drawn(random, texts.length)]! : null;
    const text =
      copied === null ? answer(random) : random() < 0.5 ? copied : `${copied} Muchas gracias por todo.`;
    texts.push(text);
    return { id: `answer-${index}`, language: "es", text };
  });
}

const subjects: [things: string[], wrongs: string[], wishes: string[]][] = [
  [
    [
      "el autobús de la línea 4",
      "la parada del hospital",
      "el transporte nocturno",
      "el bus escolar",
      "la frecuencia de los autobuses",
    ],
    [
      "tarda más de media hora",
      "no pasa los domingos",
      "va siempre lleno",
      "no llega hasta las casas nuevas",
      "se salta paradas",
    ],
    [
      "más frecuencia por la mañana",
      "una línea directa con la estación",
      "marquesinas con pantalla",
      "conductores que esperen a los mayores",
    ],
  ],
  [
    ["el carril bici", "la bicicleta pública", "el aparcamiento de bicicletas", "la vía ciclista del río"],
    ["se corta de pronto", "está invadido por coches", "no tiene continuidad", "es peligroso en los cruces"],
    [
      "unir los tramos que faltan",
      "separarlo de los coches",
      "poner aparcabicis cubiertos",
      "pintar bien los cruces",
    ],
  ],
  [
    ["la acera", "el pavimento", "la calzada", "el alumbrado", "la escalera que baja al mercado"],
    [
      "está levantada por las raíces",
      "tiene baches enormes",
      "está rota desde hace años",
      "se queda a oscuras",
    ],
    ["asfaltar de nuevo", "cambiar las baldosas", "poner farolas de bajo consumo", "ensanchar la acera"],
  ],
  [
    ["el parque infantil", "la zona de juegos", "el tobogán", "los columpios de la plaza"],
    [
      "no tiene sombra en verano",
      "está viejo y oxidado",
      "se llena de barro",
      "no sirve para niños con discapacidad",
    ],
    ["suelo de caucho", "juegos inclusivos", "árboles que den sombra", "una fuente de agua potable"],
  ],
  [
    [
      "la basura",
      "el contenedor de vidrio",
      "la limpieza de las calles",
      "el punto limpio",
      "la recogida de muebles",
    ],
    ["se amontona el fin de semana", "huele mal con el calor", "queda lejos de las viviendas", "atrae ratas"],
    [
      "recoger la basura cada noche",
      "contenedores de orgánico",
      "multas a quien ensucia",
      "papeleras en las paradas",
    ],
  ],
  [
    [
      "el centro de salud",
      "la cita con el médico",
      "urgencias",
      "la consulta de pediatría",
      "la salud mental de los jóvenes",
    ],
    ["tarda tres semanas", "no tiene personal suficiente", "cierra por la tarde", "está desbordada"],
    [
      "contratar más enfermeras",
      "abrir por las tardes",
      "psicólogos en el centro de salud",
      "ambulancia permanente",
    ],
  ],
  [
    ["la vivienda", "el alquiler", "los pisos vacíos", "el precio de los apartamentos"],
    [
      "sube cada año más",
      "no se puede pagar con un sueldo",
      "se dedica a turistas",
      "expulsa a las familias jóvenes",
    ],
    [
      "vivienda social en alquiler",
      "limitar los pisos turísticos",
      "ayudas a los jóvenes para el alquiler",
      "rehabilitar edificios viejos",
    ],
  ],
  [
    ["internet", "la señal del teléfono", "la fibra óptica", "el wifi de la biblioteca"],
    ["se corta cuando llueve", "no llega a las aldeas", "es lentísimo", "cuesta demasiado"],
    [
      "wifi gratis en las plazas",
      "una antena nueva en el cerro",
      "cursos de informática para mayores",
      "fibra en todas las escuelas",
    ],
  ],
  [
    ["la biblioteca", "el teatro", "la escuela de música", "la fiesta del patrón", "el museo"],
    ["cierra demasiado pronto", "no tiene programación para jóvenes", "está en ruinas", "queda pequeño"],
    ["abrir los sábados", "talleres de lectura", "conciertos al aire libre", "recuperar el cine de verano"],
  ],
  [
    [
      "la piscina",
      "el polideportivo",
      "el campo de fútbol",
      "la cancha de baloncesto",
      "el gimnasio municipal",
    ],
    ["tiene goteras", "no abre en agosto", "tiene los vestuarios rotos", "siempre está ocupado"],
    [
      "césped artificial",
      "más horas para los equipos femeninos",
      "arreglar los vestuarios",
      "máquinas de ejercicio en el parque",
    ],
  ],
  [
    ["la seguridad", "la policía local", "el pasadizo", "la salida del instituto"],
    [
      "da miedo por la noche",
      "no patrulla nunca",
      "hubo tres robos este mes",
      "tarda en venir cuando se llama",
    ],
    ["más patrullas a pie", "cámaras en el pasadizo", "un policía de barrio", "luz en el camino"],
  ],
  [
    ["el trámite", "la cita previa", "el certificado de residencia", "la página del municipio"],
    ["obliga a ir tres veces", "no funciona en el móvil", "pide papeles que ya tienen", "nadie lo entiende"],
    [
      "hacer todo en línea",
      "una ventanilla que ayude",
      "no pedir dos veces lo mismo",
      "atención también por la tarde",
    ],
  ],
];
const places = [
  "en la entrada del barrio",
  "junto al colegio",
  "cerca de la estación",
  "en la zona alta",
  "detrás del mercado",
  "en la orilla del río",
  "por el centro",
  "al lado de la iglesia",
  "en las casas nuevas",
  "frente al ambulatorio",
];
const openings = [
  "Quiero decir que",
  "Desde hace mucho",
  "Llevo años viviendo aquí y",
  "Mi madre tiene ochenta años y",
  "A mis hijos les pasa que",
  "Como comerciante veo que",
  "La verdad es que",
  "Otra vez:",
  "Creo que",
  "",
];
const asking = [
  "Pido",
  "Hace falta",
  "Sería bueno",
  "Propongo",
  "Necesitamos",
  "Ojalá pongan",
  "Bastaría con",
];
const syllables = [
  "ba",
  "cor",
  "di",
  "fen",
  "gal",
  "lu",
  "mar",
  "nos",
  "pi",
  "que",
  "ren",
  "sol",
  "ta",
  "ver",
  "zo",
];

function answer(random: Random): string {
  const sentences = Array.from({ length: 1 + drawn(random, 3) }, () => {
    const [things, wrongs, wishes] =
      subjects[Math.min(drawn(random, subjects.length), drawn(random, subjects.length + 4))]!;
    const problem = `${one(openings, random)} ${one(things, random)} ${one(places, random)} ${one(wrongs, random)}.`;
    const wish = `${one(asking, random)} ${one(wishes, random)}${random() < 0.3 ? ` y ${one(wishes, random)}` : ""}.`;
    return random() < 0.3 ? problem : `${problem} ${wish}`;
  });
  const own = random() < 0.4 ? ` Lo sabe bien ${word(random)} de la calle ${word(random)}.` : "";
  return slipped(`${sentences.join(" ")}${own}`.trim(), random);
}

function word(random: Random): string {
  const letters = Array.from({ length: 2 + drawn(random, 3) }, () => one(syllables, random)).join("");
  return letters[0]!.toUpperCase() + letters.slice(1);
}

/** One text in five has a letter too few. */
function slipped(text: string, random: Random): string {
  if (random() > 0.2) return text;
  const at = drawn(random, text.length);
  return text.slice(0, at) + text.slice(at + 1);
}

function one<T>(list: readonly T[], random: Random): T {
  return list[drawn(random, list.length)]!;
}
