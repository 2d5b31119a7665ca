/** A debate about a street market, with what moderators have to deal with. Nobody in it exists. */

export const moderatedConsultation = {
  slug: "feria-libre-de-los-domingos",
  title: "La feria libre de los domingos: qué cuidamos y qué cambiamos",
  purpose:
    "Antes de escribir la nueva ordenanza de la feria queremos saber qué funciona, qué molesta y qué se puede arreglar. Responden puesteros, vecinas y quienes compran.",
  promise: "Publicar el borrador de la ordenanza con lo que se tomó de aquí y lo que no, y por qué.",
  background: `## La feria

Cada domingo se instalan unos doscientos puestos en seis cuadras. La ordenanza vigente es de 1998 y no dice nada de residuos, de accesos ni de ruidos.

## Cómo se modera esta conversación

Lo que lleva enlaces espera a que alguien de moderación lo lea. Lo demás se publica al enviarse. Cada decisión queda en el registro público, y quien escribió puede apelar.`,
  questions: [
    {
      title: "¿Qué de la feria hay que cuidar tal como está?",
      help: "Piense en lo que echaría de menos si cambiara.",
    },
    { title: "¿Qué cambiaría primero, y cómo?", help: "Una cosa concreta ayuda más que muchas." },
  ],
};

/** By name; `by` is the demo's citizen, a neighbour by number, or a browser by letter. */
export const marketProposals = {
  toilets: {
    by: "citizen",
    title: "Baños limpios para puesteros y vecinas",
    text: "Hay un solo baño y lo cierran a las once. Para juntar firmas llámenme al +56 9 6123 4567, estoy todos los domingos en la esquina del almacén.",
  },
  compost: {
    by: "citizen",
    title: "Un punto de compost al final de la feria",
    text: "Los restos de verdura podrían ir a las huertas del barrio en vez de a la basura.",
  },
  recycling: {
    by: 0,
    title: "Contenedores para separar los restos de verdura",
    text: "Seis contenedores verdes, uno por cuadra, y un camión que pase a las tres.",
  },
  greenWaste: {
    by: 1,
    title: "Separar los restos de la feria de la basura común",
    text: "Que haya contenedores solo para verdura.",
  },
  toldos: {
    by: "A",
    title: "Toldos y cajas a mitad de precio",
    text: "Vendemos toldos, cajas y carros a mitad de precio para todos los puesteros. Pregunte por mensaje, despacho gratis hasta el viernes.",
  },
  inspectors: {
    by: 2,
    title: "Que se publique qué multa cada inspección",
    text: "Algunos piden un aporte para no ver. Eso se llama coima y hay que decirlo.",
  },
  outsiders: {
    by: 3,
    title: "Fuera de la feria los que llegan de otro lado",
    text: "Vienen a ensuciar y a robar, son una plaga. Que se vuelvan por donde vinieron.",
  },
  noise: {
    by: 4,
    title: "Menos parlantes y más pregones",
    text: "Desde las seis no se puede dormir. El pregón no molesta, el parlante sí.",
  },
  access: {
    by: 5,
    title: "Un paso libre de tres metros por el medio",
    text: "Para coches, carros y sillas de ruedas. Hoy hay que ir de lado.",
  },
  semaphore: {
    by: 6,
    title: "Arreglar el semáforo de la avenida",
    text: "Lleva dos meses en amarillo y nadie contesta en la municipalidad.",
  },
  hours: {
    by: 7,
    title: "Abrir una hora antes en verano",
    text: "A las once ya no se puede caminar al sol.",
  },
  figures: {
    by: 8,
    title: "La feria mueve dos mil millones al año: que se invierta aquí",
    text: "Lo leí en alguna parte. Con eso se pavimentan las seis cuadras.",
  },
  ambulance: {
    by: 9,
    title: "Que la ambulancia pueda entrar",
    text: "El mes pasado tardó veinte minutos en llegar a la cuadra cuatro.",
  },
  flyers: {
    by: "D",
    title: "Dónde inscribirse para un puesto",
    text: "Todo se explica en https://puestos-ya.example/inscripcion y en https://puestos-ya.example/pago",
  },
  shouting: {
    by: "E",
    title: "BASTA DE CERRAR LA CALLE TODOS LOS DOMINGOS",
    text: "NADIE NOS PREGUNTÓ SI QUERÍAMOS LA FERIA FRENTE A LA CASA Y NO PODEMOS SACAR EL AUTO HASTA LAS CINCO",
  },
} as const;

export type ProposalName = keyof typeof marketProposals;

/** Arguments by name, under the proposal they are about. */
export const marketArguments = {
  quiet: { on: "noise", by: 6, stance: "for", text: "Mi mamá está enferma y el domingo es el peor día." },
  music: {
    on: "noise",
    by: 9,
    stance: "against",
    text: "La música también es la feria. Que se baje, no que se prohíba.",
  },
  insult: {
    on: "noise",
    by: "B",
    stance: "against",
    text: "Los que reclaman son unos viejos amargados e ignorantes, quédense en su casa.",
  },
  insult2: {
    on: "noise",
    by: "B",
    stance: "against",
    text: "Ignorantes y amargados, lo repito, váyanse a vivir al cerro.",
  },
  angry: {
    on: "noise",
    by: "C",
    stance: "question",
    text: "¿Y usted quién se cree para mandar en la calle de todos?",
  },
  medicine: {
    on: "access",
    by: "F",
    stance: "for",
    text: "En el puesto del fondo se consiguen remedios sin receta, los venden baratos después de las dos.",
  },
  contact: {
    on: "recycling",
    by: 2,
    stance: "for",
    text: "Yo puedo coordinar a los puesteros de mi cuadra. Escríbanme a ramona.feria@correo.cl o al 9 8123 4567.",
  },
  copy: {
    on: "shouting",
    by: "H",
    stance: "for",
    text: "Los vecinos de la cuadra dos estamos cansados de no poder salir los domingos y pedimos que la feria se traslade al estadio.",
  },
  copyAgain: {
    on: "shouting",
    by: "I",
    stance: "for",
    text: "Los vecinos de la cuadra dos estamos cansados de no poder salir los domingos y pedimos que la feria se traslade al estadio.",
  },
  copyOnceMore: {
    on: "shouting",
    by: "J",
    stance: "for",
    text: "Los vecinos de la cuadra dos estamos cansados de no poder salir los domingos y pedimos que la feria se traslade al estadio.",
  },
  wide: { on: "access", by: 10, stance: "against", text: "Con tres metros se pierden cuarenta puestos." },
  harsh: {
    on: "inspectors",
    by: 8,
    stance: "against",
    text: "Esto es mentira de principio a fin, no hay una sola denuncia.",
  },
  sale: {
    on: "hours",
    by: "G",
    stance: "for",
    text: "De acuerdo. Y si quieren sombrillas, yo hago a medida y las llevo el mismo domingo.",
  },
  shade: {
    on: "hours",
    by: 11,
    stance: "for",
    text: "Y con sombra en las filas, que es donde más se espera.",
  },
  address: {
    on: "ambulance",
    by: 1,
    stance: "for",
    text: "Fue por mi suegro, Juan Carvajal, que vive en Los Aromos 1443, casa 2.",
  },
} as const;

export type ArgumentName = keyof typeof marketArguments;

/** What people answered to the two questions, each in a browser of their own. */
export const marketResponses: { name?: string; answers: [string | null, string | null] }[] = [
  {
    answers: [
      "El precio de la verdura y que los puesteros conocen a la gente.",
      "Más basureros en cada cuadra.",
    ],
  },
  { answers: ["Las flores y el pan amasado de la entrada.", "Que se pueda entrar con coche de guagua."] },
  { answers: ["Que sea el domingo, cuando nadie trabaja.", "Bajar los parlantes antes de las nueve."] },
  { answers: ["La confianza: si no alcanza, anotan.", "Un baño más, y que esté abierto."] },
  { answers: ["Los puestos de ropa usada.", null] },
  { name: "moved", answers: ["Yo cambiaría los horarios: empezar más temprano en verano.", null] },
  {
    name: "personal",
    answers: [
      null,
      "Que multen al puesto de mi vecino Luis Pizarro, que vive en Las Rosas 221 y deja todo botado.",
    ],
  },
  {
    name: "rude",
    answers: ["Nada, esa feria es un chiquero y los que la defienden son unos cochinos.", null],
  },
  {
    answers: [
      "Los productores de Limache, que venden lo que cosechan.",
      "Un lugar para dejar las bicicletas.",
    ],
  },
  { answers: ["El pregón.", "Separar la verdura de la basura."] },
  { answers: ["Que no cobran por entrar ni por mirar.", "Agua potable para lavar la fruta."] },
  { answers: ["Que mi abuela encuentra con quién conversar.", "Bancos para descansar a mitad de camino."] },
];
