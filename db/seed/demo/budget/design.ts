import type { Design } from "#app/domain/design/design.ts";

/** A participatory budget with a question of every kind: where, what for, how much, and from whom it is asked. */
export function budgetDesign(year: number): Design {
  return {
    title: `Presupuesto participativo ${year}: ¿en qué gastamos 400 millones?`,
    purpose: `El municipio reservó 400 millones de pesos de ${year} para obras que elijan quienes viven en Quilpué. Queremos saber en qué barrio hacen más falta, qué obras ponen primero y cuánto dinero daría usted a cada una.`,
    promise:
      "Las propuestas con más apoyo pasarán a votación. El Concejo Municipal aprobará el gasto según el resultado y publicará, obra por obra, cuándo empieza, cuánto cuesta y quién responde por ella.",
    background: `## De dónde sale el dinero

Es uno de cada veinte pesos que el municipio invierte en un año. El resto ya está comprometido en obras que continúan.

## Qué puede pedirse

- Obras en **calles, plazas y sedes** que sean del municipio.
- Obras que se terminen **dentro de ${year}**.
- Cada obra puede costar entre **10 y 120 millones** de pesos.

## Qué no

Los sueldos, las rutas del Estado y lo que ya está contratado. Si algo de lo que se pide corresponde a otro organismo, se lo enviaremos y publicaremos aquí qué contestó.`,
    language: "es",
    languages: ["en"],
    access: "open",
    preModerated: false,
    preModeratedWhen: [],
    proposalsInvited: true,
    votesHiddenUntilVoted: false,
    minimumCell: 5,
    answerThreshold: 15,
    sections: [
      {
        id: "s1",
        title: "Su barrio",
        text: "Para saber dónde hacen falta las obras. Nadie verá sus respuestas con su nombre.",
      },
      {
        id: "s2",
        title: "Las obras",
        text: "Aquí decide usted. No hay respuestas correctas: el dinero no alcanza para todo.",
      },
      { id: "s3", title: "Para terminar", text: "" },
    ],
    questions: [
      {
        id: "q1",
        sectionId: "s1",
        kind: "single-choice",
        title: "¿En qué sector de Quilpué pasa más tiempo?",
        help: "",
        required: true,
        condition: null,
        settings: {
          options: [
            { code: "o1", label: "Centro", description: "" },
            { code: "o2", label: "El Belloto", description: "" },
            { code: "o3", label: "Marga Marga", description: "" },
            { code: "o4", label: "Colliguay y el sector rural", description: "" },
          ],
          other: true,
        },
      },
      {
        id: "q2",
        sectionId: "s1",
        kind: "yes-no",
        title: "¿Hay cerca de su casa un lugar público donde sentarse a la sombra?",
        help: "Una plaza, un parque, un paradero con asiento. Cuenta si llega a pie en diez minutos.",
        required: true,
        condition: null,
        settings: {},
      },
      {
        id: "q3",
        sectionId: "s1",
        kind: "open-text",
        title: "¿Dónde haría falta ese lugar?",
        help: "Diga la esquina o el recorrido, si lo conoce.",
        required: false,
        condition: {
          match: "all",
          rules: [{ questionId: "q2", test: "equals", value: "no", not: false }],
        },
        settings: { length: "short" },
      },
      {
        id: "q4",
        sectionId: "s1",
        kind: "scale",
        title: "¿Cuánta seguridad siente al caminar de noche por su barrio?",
        help: "",
        required: false,
        condition: null,
        settings: { from: 1, to: 5, lowLabel: "Ninguna", highLabel: "Mucha" },
      },
      {
        id: "q5",
        sectionId: "s2",
        kind: "allocation",
        title: "¿Cómo repartiría usted los 400 millones?",
        help: "Ponga cuántos millones daría a cada tipo de obra. Puede dejar alguno en cero.",
        required: true,
        condition: null,
        settings: {
          options: [
            { code: "o1", label: "Plazas y parques", description: "Árboles, asientos, juegos, baños." },
            { code: "o2", label: "Veredas y cruces", description: "Rebajes, semáforos, tramos rotos." },
            { code: "o3", label: "Luces", description: "Postes nuevos y reposición." },
            {
              code: "o4",
              label: "Sedes vecinales",
              description: "Techos, cocinas, acceso con silla de ruedas.",
            },
            { code: "o5", label: "Ciclovías", description: "Tramos que unan los que ya existen." },
          ],
          total: 400,
          unit: "millones de pesos",
        },
      },
      {
        id: "q6",
        sectionId: "s2",
        kind: "ranking",
        title: "¿Qué debería pesar más al elegir una obra?",
        help: "Ponga 1 junto a lo más importante. Basta con tres.",
        required: false,
        condition: null,
        settings: {
          options: [
            { code: "o1", label: "Que sirva a más personas", description: "" },
            { code: "o2", label: "Que llegue primero a quien tiene menos", description: "" },
            { code: "o3", label: "Que se termine pronto", description: "" },
            { code: "o4", label: "Que cueste poco mantenerla", description: "" },
            { code: "o5", label: "Que cuide el agua y los árboles", description: "" },
          ],
          most: 3,
        },
      },
      {
        id: "q7",
        sectionId: "s2",
        kind: "matrix",
        title: "¿Cómo están hoy estas cosas en su barrio?",
        help: "",
        required: false,
        condition: null,
        settings: {
          rows: [
            { code: "r1", label: "Las veredas" },
            { code: "r2", label: "La luz de la calle" },
            { code: "r3", label: "Las plazas" },
            { code: "r4", label: "La sede vecinal" },
          ],
          columns: [
            { code: "c1", label: "Mal" },
            { code: "c2", label: "Regular" },
            { code: "c3", label: "Bien" },
            { code: "c4", label: "No hay" },
          ],
          several: false,
        },
      },
      {
        id: "q8",
        sectionId: "s2",
        kind: "multiple-choice",
        title: "¿En qué podría ayudar usted?",
        help: "Elija hasta tres.",
        required: false,
        condition: null,
        settings: {
          options: [
            { code: "o1", label: "Regar y cuidar árboles", description: "" },
            { code: "o2", label: "Revisar cómo avanza una obra", description: "" },
            { code: "o3", label: "Prestar herramientas o un lugar", description: "" },
            { code: "o4", label: "Avisar a quienes no usan internet", description: "" },
          ],
          other: true,
          min: null,
          max: 3,
        },
      },
      {
        id: "q9",
        sectionId: "s2",
        kind: "place",
        title: "Si pudiera elegir un solo punto para una obra, ¿dónde sería?",
        help: "Las coordenadas salen en el mapa de su teléfono: mantenga el dedo sobre el lugar. Si no las tiene, siga sin responder.",
        required: false,
        condition: null,
        settings: { as: "point" },
      },
      {
        id: "q10",
        sectionId: "s3",
        kind: "number",
        title: "¿Cuántas personas viven en su casa?",
        help: "Nos ayuda a saber a cuántas personas llegaría una obra.",
        required: false,
        condition: null,
        settings: { unit: "personas", min: 1, max: 20, decimals: 0 },
      },
      {
        id: "q11",
        sectionId: "s3",
        kind: "date",
        title: "¿Qué día de enero podría venir a una reunión sobre las obras?",
        help: "",
        required: false,
        condition: {
          match: "any",
          rules: [
            { questionId: "q8", test: "contains", value: "o2", not: false },
            { questionId: "q8", test: "contains", value: "o4", not: false },
          ],
        },
        settings: { earliest: `${year}-01-04`, latest: `${year}-01-30` },
      },
      {
        id: "q12",
        sectionId: "s3",
        kind: "file",
        title: "Si tiene una foto o un plano del lugar, envíelo",
        help: "Solo lo verá el municipio. Cuide que no aparezcan caras ni patentes.",
        required: false,
        condition: null,
        settings: { accepts: "any" },
      },
      {
        id: "q13",
        sectionId: "s3",
        kind: "open-text",
        title: "¿Qué más debería saber el municipio antes de decidir?",
        help: "Esto se publica, sin su nombre. No escriba datos de otras personas.",
        required: false,
        condition: null,
        settings: { length: "long" },
      },
    ],
    translations: {},
  };
}
