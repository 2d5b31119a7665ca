/** Signal, payments and what municipalities could share. */
import type { DemoProposal } from "#db/seed/demo/proposals/types.ts";

export const linksProposals: DemoProposal[] = [
  {
    municipality: "registro",
    language: "pt",
    title: "Alerta de enchente por SMS e sirene para todos os bairros ribeirinhos",
    place: "Vila Nova, Jardim São Paulo e bairros às margens do Ribeira",
    text: "Quem mora perto do Ribeira sabe: a água vem de noite. A régua do rio já é medida; falta o aviso chegar. SMS automático para quem se cadastrar, carro de som e sirene onde o celular não pega, com o nome do abrigo aberto e o horário do ônibus até lá.",
    appeal: 0.92,
    arguments: [
      {
        stance: "for",
        municipality: "registro",
        language: "pt",
        text: "Em 2011 perdemos a geladeira, a cama e a máquina de costura. Com duas horas de aviso, salvava as três.",
      },
      {
        stance: "for",
        municipality: "jacmel",
        language: "fr",
        text: "Un message reçu à temps vaut mieux que dix camions d’aide le lendemain.",
      },
    ],
  },
  {
    municipality: "providencia",
    language: "en",
    title: "A second link to the mainland, so the island is never cut off again",
    place: "Santa Isabel and Bottom House",
    text: "One cable and one storm was all it took: for days nobody knew who was alive. We need a satellite station at the clinic and one at the school, with their own batteries, open to everybody when the main link falls, and free of charge for messages.",
    appeal: 0.9,
    arguments: [
      {
        stance: "for",
        municipality: "providencia",
        language: "en",
        text: "My daughter in Bogotá bought a ticket to come and look for my body. I was drinking coffee. That is what no signal means.",
      },
      {
        stance: "for",
        municipality: "cochrane",
        language: "es",
        text: "Acá se corta la fibra cada vez que un camión se lleva un poste en la Carretera Austral. El respaldo en la posta y en la escuela es lo mínimo.",
      },
    ],
  },
  {
    municipality: "cochrane",
    language: "es",
    title: "Que el portal funcione con mala señal y sin descargar una aplicación",
    text: "Páginas livianas, sin videos de bienvenida, que guarden lo que uno lleva escrito si se corta. Lo he intentado tres veces con el subsidio de leña: sube la foto del carné, se cae la señal y hay que empezar de nuevo.",
    appeal: 0.9,
    arguments: [
      {
        stance: "for",
        municipality: "registro",
        language: "pt",
        text: "Que a pessoa possa parar no meio e continuar outro dia. Parece pouca coisa e é tudo.",
      },
      {
        stance: "for",
        municipality: "solola",
        language: "es",
        text: "Y que no gaste los datos. Aquí se recarga de a diez quetzales, y un portal pesado se los come antes de llegar al final.",
      },
      {
        stance: "for",
        municipality: "providencia",
        language: "en",
        text: "Half of our phones are old and full. There is no room for another app, not even a good one.",
      },
    ],
  },
  {
    municipality: "solola",
    language: "es",
    title: "Internet de la escuela abierto a la comunidad por las tardes",
    place: "Escuelas de Los Encuentros, Argueta y Xajaxac",
    text: "Varias escuelas ya tienen internet y a la una se cierra el portón. Que de dos a seis entren los vecinos, con un encargado pagado por la municipalidad, para tareas, trámites y llamadas con la familia que está en el norte.",
    appeal: 0.7,
    divides: "rural",
    arguments: [
      {
        stance: "for",
        municipality: "cayambe",
        language: "es",
        text: "Buena idea y barata: el gasto grande ya está hecho, solo falta la persona y la llave.",
      },
      {
        stance: "against",
        municipality: "solola",
        language: "es",
        text: "Soy maestra. La última vez que se prestó el aula faltaron dos computadoras y a nosotras nos las descontaron. Sin inventario y sin responsable firmado, no.",
      },
    ],
  },
  {
    municipality: "jacmel",
    language: "fr",
    title: "Des kiosques solaires pour recharger son téléphone et faire ses démarches",
    place: "Bas Cap Rouge, Marbial, La Gosseline",
    text: "Sans courant, pas de téléphone, et sans téléphone, pas de services en ligne. Un kiosque par section communale avec panneaux, batteries, un petit écran et une personne formée. La recharge coûterait quelques gourdes et paierait l’entretien.",
    appeal: 0.75,
    arguments: [
      {
        stance: "for",
        municipality: "jacmel",
        language: "fr",
        text: "À Marbial on marche deux heures pour charger un téléphone. Ce kiosque aurait la queue dès le premier matin.",
      },
      {
        stance: "against",
        municipality: "jacmel",
        language: "fr",
        text: "Les panneaux du dispensaire ont été volés en trois semaines. Qui va dormir à côté de ce kiosque ?",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Pagar el permiso de circulación y la basura en cuotas desde el portal",
    text: "En marzo se junta todo: uniformes, matrícula, permiso de circulación. La ley permite dos cuotas para el permiso, pero para el aseo hay que ir en persona a firmar un convenio. Que se pueda elegir hasta seis cuotas en línea y también en la caja, sin pedirle favores a nadie.",
    appeal: 0.5,
    arguments: [
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Las cuotas las terminan pagando los que van al día. Hay gente que firma convenio, saca el certificado y no paga más.",
      },
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    title: "Una tasa a las floricultoras para pagar la fibra de las parroquias rurales",
    text: "Las plantaciones ocupan nuestra agua y nuestros caminos, y tienen internet de primera para vender rosas a medio mundo. Con una tasa pequeña por hectárea se podría llevar fibra a las comunidades que están al lado del invernadero y no tienen señal.",
    appeal: 0.2,
    divides: "rural",
    arguments: [
      {
        stance: "for",
        municipality: "cayambe",
        language: "es",
        text: "Desde mi casa veo la antena de la plantación. Mi hijo sube a la loma para mandar los deberes.",
      },
      {
        stance: "against",
        municipality: "cayambe",
        language: "es",
        text: "Trabajo en una florícola. Cada tasa nueva la descuentan de algún lado, y ese lado somos nosotros.",
        replies: [
          {
            stance: "for",
            municipality: "cayambe",
            language: "es",
            text: "Por eso tiene que ser por hectárea y no por trabajador. Y que el municipio publique qué empresa pagó y qué kilómetros se tendieron.",
          },
        ],
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Un mismo programa libre para todos los municipios de la región",
    text: "Cada alcaldía paga por separado casi lo mismo: citas, predial, peticiones. Si el programa es libre, Medellín puede arreglar una falla el lunes y Cochrane tenerla arreglada el martes, sin pagar otra licencia. Propongo un fondo pequeño entre municipios y un equipo que lo mantenga en dos idiomas por lo menos.",
    appeal: 0.6,
    arguments: [
      {
        stance: "for",
        municipality: "cochrane",
        language: "es",
        text: "Nosotros somos un municipio con un informático que además maneja la camioneta. Solos no vamos a llegar nunca.",
      },
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "Cuando algo es de todos, no responde nadie. ¿A quién se llama un domingo a las once de la noche?",
        replies: [
          {
            stance: "for",
            municipality: "registro",
            language: "pt",
            text: "Ao mesmo lugar que hoje: a ninguém. Só que hoje a gente ainda paga a licença.",
          },
        ],
      },
    ],
  },
  {
    municipality: "providencia",
    language: "en",
    title: "Accept the health and school records of people who cross a border",
    text: "Families here are spread from Bluefields to Colón and the Caymans. When a child comes back, the school asks for stamps from an office two flights away. If the municipalities agreed on one signed file that each could check with the other, a transfer would take a day instead of a term.",
    appeal: 0.6,
    arguments: [
      {
        stance: "for",
        municipality: "jacmel",
        language: "fr",
        text: "Ma sœur enseigne à Santiago du Chili et attend depuis trois ans qu’on reconnaisse son diplôme.",
      },
      {
        stance: "question",
        municipality: "quilpue",
        language: "es",
        text: "¿Quién guardaría ese archivo firmado, la familia o las oficinas? Los datos de salud de un niño no deberían andar viajando solos.",
      },
    ],
  },
  {
    municipality: "registro",
    language: "pt",
    title: "Exigir software livre em todas as prefeituras até 2030",
    text: "Sistema pago com dinheiro público tem que ser público. Toda compra nova só com código aberto, e até 2030 troca-se o que sobrou. Assim ninguém fica refém de fornecedor que some com a senha do banco de dados quando acaba o contrato.",
    appeal: 0.1,
    divides: "wary",
    arguments: [
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Obligar por fecha es comprar a ciegas. Prefiero exigir que los datos se puedan sacar completos cualquier día, sea el programa libre o no.",
      },
      {
        stance: "for",
        municipality: "cayambe",
        language: "es",
        text: "Nos pasó: se terminó el contrato del catastro y tuvimos que pagar para que nos devolvieran nuestra propia información.",
      },
    ],
  },
];
