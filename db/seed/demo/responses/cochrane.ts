import type { DemoResponse } from "#db/seed/demo/responses/types.ts";

export const cochrane: DemoResponse[] = [
  {
    language: "es",
    channel: "paper",
    answers: [
      "Que no haya que manejar siete horas a Coyhaique por un papel. En invierno con escarcha en la cuesta uno se juega la vida por una firma.",
      "La luz y el internet. Se corta uno y se corta el otro, y cuando hay los dos el funcionario anda en terreno.",
      "Que la municipalidad haga el trámite por uno y le avise por la radio Santa María cuando esté listo. Así se ha hecho siempre con los recados.",
      null,
    ],
  },
  {
    language: "es",
    channel: "assisted",
    answers: [
      "Que los viejos pobladores no quedemos fuera por no tener teléfono de esos.",
      "No sé leer bien. Me está escribiendo la señorita de la biblioteca.",
      null,
      "Con los vecinos argentinos por el paso Roballos. Los animales, las visitas, los papeles del vehículo, todo eso debiera hacerse antes de salir y no en la barrera.",
    ],
  },
  {
    language: "es",
    answers: [
      "La fibra austral llegó al pueblo, pero no a los campos. El desafío son los últimos veinte kilómetros: valle Chacabuco, lago Brown, El Ñadis.",
      "Somos tan pocos que cualquiera sabe quién respondió qué. Eso también es un obstáculo para opinar, y ningún sistema de Santiago lo piensa.",
      null,
      "Telemedicina con el hospital de Coyhaique de verdad, con especialista al otro lado y no una pantalla bonita tapada con un mantel.",
    ],
  },
];
