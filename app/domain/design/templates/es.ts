import type { Words } from "#app/domain/design/templates/words.ts";

const opinions = [
  "De acuerdo, tal como está",
  "De acuerdo, pero con cambios",
  "En desacuerdo",
  "No tengo opinión",
];

export default {
  debate: {
    name: "Preguntas de debate",
    summary: "Cuatro preguntas abiertas para pensar juntos un tema grande, y propuestas que se votan.",
    title: "¿Hacia dónde debe ir nuestro municipio?",
    purpose:
      "Queremos decidir las prioridades de los próximos cuatro años. Todavía no hay nada resuelto: el plan se redactará después de leer lo que usted escriba.",
    promise:
      "Leeremos todas las respuestas. Publicaremos un resumen y diremos, tema por tema, qué vamos a hacer y qué no, y por qué.",
    questions: [
      {
        title: "¿Cuáles son los principales desafíos de los próximos años?",
        help: "Piense en lo que más cambiaría su vida diaria o la de su familia.",
      },
      {
        title: "¿Qué obstáculos impiden avanzar?",
        help: "Cuente algo que haya visto o vivido. Un ejemplo ayuda más que una idea general.",
      },
      {
        title: "¿Por dónde habría que empezar, y con qué pasos?",
        help: "Diga qué haría primero y qué cuidados pondría en el camino.",
      },
      {
        title: "¿Qué puede aportar cada parte?",
        help: "La autoridad, las organizaciones, las empresas, las personas: diga qué le toca a cada una.",
      },
    ],
  },
  survey: {
    name: "Encuesta",
    summary: "Preguntas cortas para conocer el uso de un servicio y la opinión sobre él.",
    title: "¿Cómo son los servicios del municipio?",
    purpose:
      "Queremos saber qué servicios se usan, cómo se califican y qué hay que mejorar primero. Con eso se decide el plan de mejora del año que viene.",
    promise:
      "Publicaremos los resultados completos y las tres primeras mejoras, con sus fechas. Ninguna respuesta se publica de modo que se sepa quién la dio.",
    sections: [
      ["Qué servicios usa", ""],
      ["Qué le parecen", ""],
      ["Sobre usted", "Sirve para saber a quiénes falta escuchar. Puede dejarla sin responder."],
    ],
    questions: [
      {
        title: "¿Con qué frecuencia usa los servicios del municipio?",
        options: ["Cada semana", "Cada mes", "Algunas veces al año", "Nunca"],
      },
      {
        title: "¿Cuáles usó en los últimos doce meses?",
        options: [
          "Trámites y permisos",
          "Salud",
          "Limpieza y reciclaje",
          "Plazas, parques y deportes",
          "Bibliotecas y cultura",
        ],
      },
      {
        title: "¿Cómo califica estos aspectos?",
        rows: ["La atención", "El tiempo de espera", "La información", "Los horarios"],
        columns: ["Mal", "Regular", "Bien", "No sé"],
      },
      {
        title: "En general, ¿qué tan conforme está con los servicios?",
        lowLabel: "Nada conforme",
        highLabel: "Muy conforme",
      },
      { title: "¿Qué es lo primero que mejoraría?", help: "Diga qué servicio, y qué cambiaría." },
      {
        title: "¿Qué edad tiene?",
        options: [
          "Menos de 18 años",
          "De 18 a 29 años",
          "De 30 a 44 años",
          "De 45 a 64 años",
          "65 años o más",
          "Prefiero no decirlo",
        ],
      },
    ],
  },
  budget: {
    name: "Presupuesto participativo",
    summary: "Cada persona reparte cien puntos entre áreas de inversión y propone obras que se votan.",
    title: "¿En qué invertimos el presupuesto participativo?",
    purpose:
      "Una parte del presupuesto del próximo año se decide con usted. Aquí se reparte entre áreas y se reciben propuestas de obras.",
    promise:
      "El dinero se repartirá entre las áreas según la suma de todas las respuestas. Contestaremos cada propuesta: si se puede hacer, cuánto cuesta y cuándo.",
    sections: [
      ["Reparta el presupuesto", "Imagine que el presupuesto equivale a cien puntos."],
      ["Proponga una obra", ""],
    ],
    questions: [
      {
        title: "¿Cómo repartiría usted cien puntos entre estas áreas?",
        help: "La suma debe dar cien. Puede dejar áreas sin puntos.",
        unit: "puntos",
        options: [
          ["Aceras y calles", "Reparación, rampas y cruces seguros."],
          ["Plazas y áreas verdes", "Árboles, riego, juegos y asientos."],
          ["Iluminación y seguridad", "Postes de luz y espacios a la vista."],
          ["Residuos y reciclaje", "Contenedores, puntos de reciclaje y recolección."],
          ["Cultura y deporte", "Talleres, canchas y centros de barrio."],
          ["Cuidados y salud", "Personas mayores, infancia y atención cercana."],
        ],
      },
      { title: "¿Por qué lo repartió así?", help: "Una o dos frases bastan." },
      { title: "¿Tiene en mente una obra concreta?" },
      { title: "¿Qué obra es, y qué problema resuelve?", help: "Diga también a quiénes serviría." },
      { title: "¿En qué lugar estaría?" },
      {
        title: "¿Tiene una foto, un dibujo o un presupuesto?",
        help: "No hace falta, pero ayuda a evaluarla.",
      },
    ],
  },
  regulation: {
    name: "Comentarios a una norma",
    summary:
      "Un proyecto de ordenanza o reglamento, artículo por artículo, con lugar para proponer otro texto.",
    title: "¿Qué opina del proyecto de ordenanza?",
    purpose:
      "El proyecto está entre los documentos de esta consulta. Antes de votarlo queremos saber qué se entiende, qué falta y qué habría que cambiar, artículo por artículo.",
    promise:
      "Publicaremos qué cambió en cada artículo a partir de los comentarios. Donde no cambie nada, diremos por qué.",
    sections: [
      ["Artículo 1", "Qué regula la norma y a quiénes obliga. Léalo en los documentos de esta consulta."],
      ["Artículo 2", "Qué se permite, qué se exige y en qué plazos."],
      ["Artículo 3", "Quién controla el cumplimiento y qué sanciones hay."],
      ["El proyecto en conjunto", ""],
    ],
    questions: [
      {
        title: "¿Desde qué punto de vista mira usted esta norma?",
        options: [
          "Como vecina o vecino",
          "Desde un comercio o una empresa",
          "Desde una organización social",
          "Por mi profesión",
        ],
      },
      { title: "¿Qué opina del artículo 1?", options: opinions },
      {
        title: "¿Qué cambiaría en el artículo 1, y por qué?",
        help: "Si puede, escriba el texto que propone.",
      },
      { title: "¿Qué opina del artículo 2?", options: opinions },
      {
        title: "¿Qué cambiaría en el artículo 2, y por qué?",
        help: "Si puede, escriba el texto que propone.",
      },
      { title: "¿Qué opina del artículo 3?", options: opinions },
      {
        title: "¿Qué cambiaría en el artículo 3, y por qué?",
        help: "Si puede, escriba el texto que propone.",
      },
      { title: "¿Falta algo en el proyecto?", help: "Un caso no previsto, un derecho, un plazo." },
      {
        title: "¿Quiere adjuntar un documento con sus comentarios?",
        help: "Por ejemplo, la opinión escrita de una organización.",
      },
    ],
  },
  neighbourhood: {
    name: "Prioridades del barrio",
    summary: "Qué es lo más urgente, cómo está cada cosa y dónde: para decidir por dónde empezar.",
    title: "¿Qué es lo más urgente en su barrio?",
    purpose:
      "Vamos a decidir qué se arregla primero en cada barrio. Queremos saber qué es lo más urgente, cómo está hoy y en qué lugares.",
    promise:
      "Publicaremos la lista de prioridades de cada barrio y la fecha de las primeras obras. Si algo no se puede hacer, diremos por qué.",
    sections: [
      ["Cómo está su barrio", ""],
      ["El lugar que más le preocupa", ""],
      ["Usted y el barrio", ""],
    ],
    questions: [
      {
        title: "¿Qué es lo más urgente?",
        help: "Ordene hasta tres: primero lo más urgente.",
        options: [
          "Aceras y calles",
          "Iluminación",
          "Plazas y árboles",
          "Limpieza y residuos",
          "Agua y desagües",
          "Transporte",
          "Seguridad",
          "Lugares de encuentro",
        ],
      },
      {
        title: "¿Cómo está hoy cada cosa en su barrio?",
        rows: ["Aceras y calles", "Iluminación", "Plazas y árboles", "Limpieza", "Transporte"],
        columns: ["Mal", "Regular", "Bien", "No sé"],
      },
      { title: "¿Qué lugar hay que arreglar primero?", help: "Una esquina, una cuadra, una plaza." },
      { title: "¿Qué pasa en ese lugar, y qué haría usted?" },
      { title: "¿Tiene una foto del lugar?", help: "Procure que no se vea la cara de nadie." },
      { title: "¿Cuántos años hace que vive en el barrio?", unit: "años" },
      { title: "¿Iría a una reunión para decidir los detalles?" },
    ],
  },
} satisfies Words;
