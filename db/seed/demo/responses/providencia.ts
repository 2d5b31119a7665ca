import type { DemoResponse } from "#db/seed/demo/responses/types.ts";

export const providencia: DemoResponse[] = [
  {
    language: "en",
    answers: [
      "To be asked before, not after. After Iota they built the houses first and consulted second, and some of them doors facing the wrong way for the breeze.",
      "Bogotá think island mean beach. Nobody there ever try to upload a twelve-page form from Rocky Point when it raining. I sat on my neighbour's cistern holding the phone up like the Statue of Liberty, and at page eleven it ask me for the postal code of a place that don't use one.",
      "Keep a local office with power to sign. Screen or no screen, the signing must be here.",
      "Connect us with Bluefields, Colón and Cayman, where the family is.",
    ],
  },
  {
    language: "en",
    answers: [
      "Everything official come in Spanish only. My grandmother is ninety, she speak Creole and read her Bible in English, and she gets letters about her own land she cannot read.",
      "The constitution says our languages are official here. The website never hear about that.",
      "Put every letter in both languages, plain, and let the young people record it in Creole so the old ones can hear it. Our radio can carry it. We are not asking for luxury; we are asking to understand what the government is telling us about our own yard.",
      "The same English is spoken in Bluefields, Limón, Bocas and Cayman. Make the words together once.",
    ],
  },
  {
    language: "en",
    answers: [
      "Boats, flights, medicine. When the plane don't come, the appointment in San Andrés is lost and you go to the back of the line.",
      'The system cannot tell "no flight" from "did not show up".',
      "Let the airline, the hospital and the mayor's office share one little list. We are five thousand people, we all know each other already.",
      "Health agreements with whoever is nearest by sea, whatever flag they fly.",
    ],
  },
  {
    language: "en",
    channel: "meeting",
    answers: [
      "Fishermen from Old Town and Southwest Bay spoke on this: the permit, the quota and the weather in one place, by radio first and phone after.",
      "Every office sends its own inspector and none of them brings the paper the other one asked for.",
      "Let the cooperative keep the catch record itself and share what the biologist needs. We tried it with a notebook and a solar radio, and in one season we had better numbers than the consultant who came in long trousers and asked what time the lobster wakes up.",
      "Talk with Nicaragua about the fishing grounds. The court drew the line; the fish and our cousins are on both sides of it.",
    ],
  },
  {
    language: "en",
    answers: [
      "OCCRE card renewals. I was born here, as my mother and her mother, and I have to prove it with a certificate printed in another island.",
      "Two offices, each one sure that the other is in charge.",
      "One proof of who I am, once, good for the rest of my life.",
      null,
    ],
  },
  {
    language: "en",
    answers: [
      "Storm readiness. All our records were in the town hall and the roof of the town hall was in the sea.",
      "Backups cost money every month and glory never.",
      "Copies off the island, tested twice a year, plus a paper book for births and deaths like the church keep. The church book survived.",
      "Small islands should hold each other's backups. We keep yours, you keep ours.",
    ],
  },
  {
    language: "es",
    answers: [
      'Soy maestra, llegué del continente hace doce años. El desafío es que el sistema escolar entienda que aquí se enseña en tres lenguas y que un niño que escribe en inglés no tiene "bajo rendimiento".',
      "Las pruebas nacionales llegan en español, por internet y el mismo día en que pasa la nube que tumba la antena. El año pasado once muchachos terminaron el examen en la estación de policía, que era el único lugar con señal, sentados junto a una lancha incautada.",
      "Plataformas trilingües hechas con los profesores raizales.",
      null,
    ],
  },
  {
    language: "en",
    answers: [
      null,
      "Pride, sometimes ours too. We rather complain on the porch than fill out the thing. I say so myself filling out the thing.",
      "Send a young person house to house with a tablet, Bottom House to Lazy Hill. Two weeks, done, everybody counted, and everybody get a visit.",
      null,
    ],
  },
  {
    language: "en",
    channel: "paper",
    answers: [
      "The water. Cistern dry in April and no one say when the truck coming.",
      "Internet gone when the light gone.",
      "Paint the truck day on the wall by the church.",
      null,
    ],
  },
  {
    language: "en",
    answers: [
      "Tourists without a limit. Put the number of visitors for each month online, the island's capacity beside it, and let people vote on the cap.",
      "Every bed rented is somebody's cousin's bed, so nobody wants to be the one who says stop.",
      null,
      "Learn how other small places say no politely.",
    ],
  },
  {
    language: "en",
    answers: [
      "Keep control of what we choose not to publish.",
      "People from outside who confuse openness with honesty. A thing can be honest and private. My grandfather marked this land with a coconut tree and his word, and both held through four hurricanes; the only time we had quarrel was when somebody came with a survey.",
      "Community authority decides, line by line, which record is open.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "La telemedicina. Soy enfermero: teníamos cuatro citas virtuales por semana y dejaron de contestar desde San Andrés cuando se acabó el contrato.",
      "Los contratos que duran menos que los tratamientos.",
      null,
      "Historia clínica compartida con los hospitales adonde nos remiten, Barranquilla o Medellín. Al paciente lo mandan en avión con un sobre de manila.",
    ],
  },
];
