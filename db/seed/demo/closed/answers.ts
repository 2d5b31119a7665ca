/** What Quilpué and Cayambe answered on plazas, buses and pavements, and what became of it. */
import type { AnswerOutcome, CommitmentState } from "#db/schema.ts";
import type { MunicipalityKey } from "#db/seed/demo/proposals/types.ts";

export interface DemoAnswer {
  by: MunicipalityKey;
  /** The number of a question, or the title of a proposal. */
  to: number | string;
  /** Days from today, as all days here. */
  day: number;
  outcome: AnswerOutcome;
  reasons: string;
  whose?: string;
  changed?: { day: number; outcome: AnswerOutcome; reasons: string; note: string };
  commitments?: DemoCommitment[];
}

interface DemoCommitment {
  title: string;
  responsible: string;
  due: number;
  budget: string;
  updates: { day: number; state: CommitmentState; text: string; due?: number; evidence?: string }[];
}

export const closedAnswers: DemoAnswer[] = [
  {
    by: "quilpue",
    to: 1,
    day: -30,
    outcome: "accepted-in-part",
    reasons: `Leímos cada respuesta. Lo que más falta en nuestras plazas es **dónde sentarse, sombra y un baño**, y por ahí empezamos.

- Este año arreglamos la plaza Vieja y la de El Belloto, que son las que más se nombraron.
- Las demás entran en el plan de 2028, en el orden que salió de la consulta.

No vamos a instalar juegos de agua: con la sequía no podemos mantenerlos.`,
    commitments: [
      {
        title: "Veinticuatro bancas con respaldo en la plaza Vieja y el camino a la feria",
        responsible: "Dirección de Aseo y Ornato",
        due: -8,
        budget: "18 millones de pesos, fondo municipal",
        updates: [
          {
            day: -24,
            state: "under-way",
            text: "Se compraron las bancas. Las probaron nueve personas del club de adultos mayores y se cambió el alto del asiento.",
          },
          {
            day: -12,
            state: "done",
            text: "Están las veinticuatro, con apoyabrazos en las puntas, como se pidió en los comentarios.",
            evidence: "https://example.org/quilpue/bancas-plaza-vieja",
          },
        ],
      },
      {
        title: "Baño público con cambiador en la plaza de El Belloto, abierto de ocho a ocho",
        responsible: "Secretaría Comunal de Planificación",
        due: -5,
        budget: "64 millones de pesos, Fondo Regional",
        updates: [
          { day: -22, state: "under-way", text: "Empezó la obra. Falta la conexión al alcantarillado." },
          {
            day: -3,
            state: "under-way",
            due: 45,
            text: "La empresa sanitaria no ha hecho la conexión. Pedimos disculpas: el plazo que dimos ya pasó.",
          },
        ],
      },
    ],
  },
  {
    by: "quilpue",
    to: 2,
    day: -28,
    outcome: "accepted-in-part",
    reasons: `Primero van las veredas: es lo que más se repitió y lo que más accidentes causa. Las calles del centro siguen abiertas al tránsito mientras no haya otra forma de llegar desde los cerros.`,
    commitments: [
      {
        title: "Mapa de caídas con los datos de urgencia, público y al día",
        responsible: "Departamento de Salud",
        due: 10,
        budget: "",
        updates: [
          { day: -20, state: "under-way", text: "El hospital entregó los datos de tres años, sin nombres." },
          {
            day: -6,
            state: "under-way",
            due: 60,
            text: "Hay que revisar dos mil direcciones a mano y somos tres personas.",
          },
        ],
      },
      {
        title: "Cierre del centro a los autos durante cuatro domingos de prueba",
        responsible: "Dirección de Tránsito",
        due: 20,
        budget: "6 millones de pesos",
        updates: [
          {
            day: -10,
            state: "dropped",
            text: "Carabineros no puede cubrir los desvíos esos domingos y no queremos hacerlo sin resguardo. Lo propondremos de nuevo con el presupuesto de 2028.",
          },
        ],
      },
    ],
  },
  {
    by: "quilpue",
    to: "Baños públicos limpios y gratuitos en cada plaza principal, con cambiador",
    day: -27,
    outcome: "accepted-in-part",
    reasons:
      "Uno este año, en El Belloto, con una persona que lo cuide. Para los otros tres pediremos fondos regionales: cada uno cuesta más de sesenta millones de pesos.",
  },
  {
    by: "quilpue",
    to: "Bancas con respaldo y apoyabrazos, a la sombra, cada cien metros",
    day: -27,
    outcome: "accepted",
    reasons:
      "Sí. Empezamos por el camino entre la plaza, el consultorio y la feria. Los apoyabrazos van en las puntas y no en la mitad.",
  },
  {
    by: "quilpue",
    to: "Veredas parejas alrededor de colegios, consultorios y ferias antes que en otras partes",
    day: -26,
    outcome: "accepted",
    reasons: "Así se ordenará el programa de veredas: primero donde la gente se cae.",
    changed: {
      day: -15,
      outcome: "accepted",
      reasons:
        "Así se ordenará el programa de veredas: primero donde la gente se cae. La lista de cuadras se publicará junto con el mapa de caídas.",
      note: "Nos preguntaron cuándo se sabría qué cuadras son.",
    },
    commitments: [
      {
        title: "Tres mil metros de vereda junto a colegios y consultorios",
        responsible: "Dirección de Obras",
        due: 150,
        budget: "210 millones de pesos, programa de pavimentos",
        updates: [],
      },
    ],
  },
  {
    by: "cayambe",
    to: "Un bus de vuelta a las parroquias después de las siete de la noche",
    day: -20,
    outcome: "not-ours",
    whose: "Agencia Nacional de Tránsito y la cooperativa que tiene el permiso",
    reasons:
      "Las frecuencias no las fija el municipio. Enviamos a la Agencia las respuestas de los estudiantes y pedimos una frecuencia a las siete y media; publicaremos lo que contesten.",
  },
  {
    by: "quilpue",
    to: "Publicar cada trimestre qué vereda se arregló, cuánto costó y cuál sigue",
    day: -18,
    outcome: "already-done",
    reasons:
      "Se publica desde abril, con el costo de cada cuadra. Como casi nadie lo encontraba, ahora está en la portada del sitio municipal.",
  },
  {
    by: "quilpue",
    to: "Enrejar la plaza y cerrarla a las diez de la noche",
    day: -18,
    outcome: "rejected",
    reasons:
      "La mayoría no está de acuerdo, y una plaza cerrada deja sin paso a quienes vuelven tarde del trabajo. Cambiaremos la iluminación, que es lo que piden las dos partes.",
  },
];
