/** The words of the open consultation, and the authorities and people of the demo. */

import type { Language } from "#db/schema.ts";
import type { MunicipalityKey } from "#db/seed/demo/proposals/types.ts";

export const openConsultation = {
  slug: "gobierno-electronico-de-nuestra-region",
  title: "¿Hacia dónde debe ir el gobierno electrónico de nuestra región?",
  purpose:
    "Ocho municipios de seis países, grandes y pequeños, preguntamos lo mismo a nuestros habitantes: qué debe cambiar en los próximos cinco años para que los servicios y las decisiones públicas por internet sirvan a todas las personas. Con las respuestas, cada municipio prepara su plan y entre todos elegimos qué conviene hacer en común. No hace falta saber de tecnología para responder.",
  promise: "Contestar cada tema antes de",
  background: `## Una conversación que empezó en 2010

En 2010, los países de América Latina y el Caribe hicieron balance de una década de gobierno electrónico en una reunión ministerial en la que participó la Comisión Económica para América Latina y el Caribe (CEPAL). El diagnóstico fue franco: los portales públicos servían sobre todo para **informar** y muy poco para **participar**; avanzaban deprisa en las capitales y despacio en los municipios pequeños.

Aquella exposición terminó con cuatro preguntas abiertas. Son las que hacemos hoy, con las mismas palabras.

## Por qué volver a ellas

Desde entonces casi todo el mundo tiene un teléfono cerca, muchos pagos y certificados se hacen en línea y varias leyes reconocen derechos digitales. Pero la distancia que se describió entonces no ha desaparecido:

- Hay lugares donde la señal se corta cada semana.
- Hay idiomas que ningún formulario habla.
- Hay personas que dependen de otra para cada clave.
- Y, muchas veces, opinar en un portal no cambia nada.

Antes, quienes respondían eran especialistas y gobiernos. Esta vez preguntamos a quienes usan los servicios, o no pueden usarlos.

## Cómo se usarán las respuestas

Cada municipio publicará un resumen de lo que dijo su gente, con citas textuales y cifras, y otro permitirá comparar los ocho. Después, las autoridades contestarán por escrito los temas principales y las propuestas con más acuerdo: qué harán, qué no y por qué.`,
  questions: [
    {
      title: "¿Cuáles son los desafíos para el próximo quinquenio?",
      help: "Piense en los próximos cinco años: ¿qué debería lograr su municipio para que los servicios por internet le sirvan de verdad?",
    },
    {
      title: "¿Cuáles son los principales obstáculos?",
      help: "Cuente qué le ha impedido, a usted o a alguien cercano, hacer un trámite, informarse u opinar.",
    },
    {
      title: "¿Cómo debiera avanzarse hacia una etapa más avanzada de gobierno electrónico?",
      help: "Diga por dónde empezaría, con qué pasos y qué cuidados habría que tener en el camino.",
    },
    {
      title: "¿Qué roles podría cumplir el gobierno electrónico para la integración?",
      help: "La integración puede ser entre barrios y zonas rurales, entre municipios o entre países: ¿qué podríamos hacer juntos?",
    },
  ],
  correction: {
    /** The position of the question it explains. */
    question: 3,
    text: "Varias personas preguntaron qué significa “una etapa más avanzada”. Se refiere a pasar de portales que solo informan a servicios con los que se pueda hacer un trámite de principio a fin, opinar y participar en las decisiones. El texto de la pregunta no cambia y las respuestas ya enviadas siguen siendo válidas.",
  },
};

interface DemoAuthority {
  municipality: MunicipalityKey;
  slug: string;
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  timeZone: string;
  language: Language;
  /** At least 7:1 against white. */
  accent: string;
}

/** The first one leads the open consultation. */
export const authorities: DemoAuthority[] = [
  {
    municipality: "quilpue",
    slug: "quilpue",
    name: "Municipalidad de Quilpué",
    country: "CL",
    timeZone: "America/Santiago",
    language: "es",
    accent: "#0b5c63",
  },
  {
    municipality: "cochrane",
    slug: "cochrane",
    name: "Municipalidad de Cochrane",
    country: "CL",
    timeZone: "America/Coyhaique",
    language: "es",
    accent: "#1f4e8c",
  },
  {
    municipality: "cayambe",
    slug: "cayambe",
    name: "GAD Municipal de Cayambe",
    country: "EC",
    timeZone: "America/Guayaquil",
    language: "es",
    accent: "#8f2d0a",
  },
  {
    municipality: "solola",
    slug: "solola",
    name: "Municipalidad de Sololá",
    country: "GT",
    timeZone: "America/Guatemala",
    language: "es",
    accent: "#7b1e5b",
  },
  {
    municipality: "registro",
    slug: "registro",
    name: "Prefeitura de Registro",
    country: "BR",
    timeZone: "America/Sao_Paulo",
    language: "pt",
    accent: "#1f5c2e",
  },
  {
    municipality: "medellin",
    slug: "medellin",
    name: "Alcaldía de Medellín",
    country: "CO",
    timeZone: "America/Bogota",
    language: "es",
    accent: "#5b2a86",
  },
  {
    municipality: "providencia",
    slug: "providencia",
    name: "Municipality of Providencia and Santa Catalina Islands",
    country: "CO",
    timeZone: "America/Bogota",
    language: "en",
    accent: "#3a4656",
  },
  {
    municipality: "jacmel",
    slug: "jacmel",
    name: "Mairie de Jacmel",
    country: "HT",
    timeZone: "America/Port-au-Prince",
    language: "fr",
    accent: "#5c4a00",
  },
];

/** The three who are handed a sign-in link. All belong to Quilpué. */
export const demoPeople = {
  citizen: { name: "Marta Oyarzún", email: "marta.oyarzun@example.org" },
  official: { name: "Ignacio Villalobos", email: "ignacio.villalobos@example.org" },
  moderator: { name: "Rosario Cáceres", email: "rosario.caceres@example.org" },
};

/** Made-up names under which proposals and arguments appear. */
export const displayNames: Record<MunicipalityKey, string[]> = {
  quilpue: [
    "Ximena R.",
    "Hernán P.",
    "Carolina S.",
    "Luis Alberto M.",
    "Fernanda V.",
    "Eduardo T.",
    "Gladys C.",
    "Matías A.",
    "Yolanda H.",
    "Cristóbal N.",
    "Pamela G.",
    "Rigoberto L.",
  ],
  cochrane: ["Irma V.", "Segundo B.", "Natalia C.", "Erwin M."],
  cayambe: [
    "Rosa Elena Q.",
    "Segundo T.",
    "Nelly C.",
    "Wilson A.",
    "Mayra P.",
    "Luz María F.",
    "Klever I.",
    "Blanca N.",
  ],
  solola: ["Juana C.", "Domingo S.", "Marta Julia X.", "Pedro T.", "Candelaria B.", "Mateo Y.", "Dominga P."],
  registro: [
    "Luciana M.",
    "Adilson K.",
    "Terezinha S.",
    "Marcelo O.",
    "Mieko Y.",
    "Rosângela P.",
    "Thiago F.",
    "Benedito R.",
  ],
  medellin: [
    "Luz Dary G.",
    "Juan Esteban R.",
    "Gloria Inés A.",
    "Sebastián O.",
    "Marleny V.",
    "Óscar Darío Z.",
    "Valentina C.",
    "Jhon Fredy M.",
    "Amparo U.",
    "Daniela H.",
    "Hernán Darío B.",
    "Yuliana P.",
  ],
  providencia: ["Arelis H.", "Delroy N.", "Miss Olive A.", "Kenroy B."],
  jacmel: ["Marie-Ange D.", "Jean-Robert P.", "Nadège L.", "Wilner C.", "Rose-Laure M."],
};
