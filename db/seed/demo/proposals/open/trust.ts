/** Identity, cameras, votes and records: what people trust; two of them hidden by moderation. */
import type { DemoProposal } from "#db/seed/demo/proposals/types.ts";

export const trustProposals: DemoProposal[] = [
  {
    municipality: "medellin",
    language: "es",
    title: "Identidad digital obligatoria para cualquier trámite municipal",
    text: "Hoy uno entrega la misma fotocopia de la cédula en seis ventanillas y cualquiera puede hacerse pasar por uno. Con una identidad digital única, obligatoria desde 2028, se acaban las fotocopias, las suplantaciones y los tramitadores. Quien no tenga celular la activa gratis en la sede de su comuna con la huella.",
    appeal: -0.25,
    divides: "trusting",
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "A mi hermano le sacaron un crédito con una fotocopia de la cédula. El papel no es más seguro, solo estamos acostumbrados a él.",
      },
      {
        stance: "against",
        municipality: "solola",
        language: "es",
        text: "Obligatoria para todo significa que, si el sistema falla o me bloquean, dejo de existir para el municipio. Voluntaria sí; obligatoria nunca.",
        replies: [
          {
            stance: "for",
            municipality: "medellin",
            language: "es",
            text: "¿Y hoy qué pasa si se le pierde el DPI? También deja de existir, pero sin nadie que le reponga el documento en un día.",
            replies: [
              {
                stance: "against",
                municipality: "solola",
                language: "es",
                text: "Con el DPI perdido me conoce el alcalde auxiliar y firma por mí. A un sistema no me conoce nadie.",
              },
            ],
          },
        ],
      },
      {
        stance: "against",
        municipality: "providencia",
        language: "en",
        text: "The reader in our clinic fails with fishermen because their fingerprints are worn out. Make it compulsory and those men will get no care.",
      },
      {
        stance: "question",
        municipality: "quilpue",
        language: "es",
        text: "¿Quién podría ver el historial de todo lo que hago con esa identidad? Si no está escrito en una ley, mi respuesta es no.",
      },
      {
        stance: "against",
        municipality: "jacmel",
        language: "fr",
        text: "Ici, des milliers de personnes n’ont même pas d’acte de naissance. Rendre obligatoire ce que l’État ne sait pas encore donner, c’est punir les pauvres.",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Votar por internet en los plebiscitos comunales",
    text: "La última consulta comunal tuvo una participación muy baja: era domingo, llovía y los locales quedaban lejos. Si puedo declarar impuestos con mi clave, debería poder decidir sobre el plan regulador desde la casa. Propongo probarlo durante tres días, con local presencial el último día para quien lo prefiera.",
    appeal: -0.05,
    divides: "young",
    arguments: [
      {
        stance: "for",
        municipality: "cochrane",
        language: "es",
        text: "Para los que vivimos a cuarenta kilómetros del local de votación, esto es la diferencia entre votar y no votar.",
      },
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "En la casa no hay cámara secreta. El patrón, el marido o el dirigente pueden estar mirando sobre el hombro, y eso no lo arregla ninguna clave.",
        replies: [
          {
            stance: "for",
            municipality: "medellin",
            language: "es",
            text: "Para elegir alcalde le doy la razón. Pero decidir entre dos diseños de parque no es lo mismo; ahí nadie va a presionar a nadie.",
            replies: [
              {
                stance: "against",
                municipality: "quilpue",
                language: "es",
                text: "El plan regulador mueve más plata que cualquier elección de concejal. Justamente ahí van a presionar.",
              },
            ],
          },
        ],
      },
      {
        stance: "against",
        municipality: "registro",
        language: "pt",
        text: "Voto que não se pode recontar em papel eu não engulo, nem na internet nem fora dela.",
      },
      {
        stance: "question",
        municipality: "medellin",
        language: "es",
        text: "¿Quién revisaría el programa antes y después? Pediría que el código se publique y que una universidad haga la auditoría.",
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Cámaras con reconocimiento facial en plazas y estaciones",
    place: "Parque Berrío y estaciones del centro",
    text: "En el centro me han robado dos veces y las cámaras de siempre solo sirvieron para ver cómo se iban. Con reconocimiento facial la policía podría encontrar en minutos a quien tiene orden de captura. El que nada debe, nada teme. Que empiece en el Parque Berrío, por un año, y se publiquen los resultados.",
    appeal: 0.05,
    divides: "trusting",
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Tengo un puesto de jugos allí. El que nunca ha tenido que correr detrás de un ladrón opina muy tranquilo desde la casa.",
      },
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "“El que nada debe, nada teme” lo dicen siempre antes de que cambie quién manda. Las cámaras se quedan; los gobiernos pasan.",
      },
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "Estos sistemas se equivocan más con la gente de piel oscura. En el centro eso significa que los mismos de siempre van a terminar contra la pared.",
        replies: [
          {
            stance: "question",
            municipality: "medellin",
            language: "es",
            text: "Si el sistema solo avisa y un policía revisa la foto antes de acercarse, ¿seguiría en contra?",
            replies: [
              {
                stance: "against",
                municipality: "medellin",
                language: "es",
                text: "Sí, porque el policía va a creerle a la pantalla. Y el muchacho llegará tarde al trabajo sin que nadie le pida perdón.",
              },
            ],
          },
        ],
      },
      {
        stance: "for",
        municipality: "cayambe",
        language: "es",
        text: "Con juez que autorice, plazo de un año y resultados publicados, yo probaría. Sin esas tres cosas, no.",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Prohibir el reconocimiento facial en los espacios públicos de la comuna",
    text: "Que una ordenanza diga claramente que la municipalidad no comprará ni usará programas que reconozcan caras en la calle, ferias, plazas o buses. Las cámaras comunes para mirar un choque o un asalto pueden seguir. Caminar sin que a uno lo anoten es parte de vivir en una ciudad libre.",
    appeal: 0.15,
    divides: "wary",
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "De acuerdo. Primero dicen que es para los delincuentes y después aparece en las marchas de los estudiantes.",
      },
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Prohibir para siempre es exagerado. Si mañana desaparece un niño, todos vamos a querer que las cámaras lo busquen.",
        replies: [
          {
            stance: "for",
            municipality: "quilpue",
            language: "es",
            text: "Para un niño perdido hay veinte cosas mejores: el aviso en las micros, la radio, los conserjes. No hay que fichar a ciento cincuenta mil personas.",
          },
        ],
      },
    ],
  },
  {
    municipality: "registro",
    language: "pt",
    title: "Usar inteligência artificial para responder às cartas e e-mails dos moradores",
    text: "Mandei três e-mails sobre um poste apagado e esperei cinquenta dias. Uma inteligência artificial responde em um minuto, sabe as leis e não tira férias. O servidor revisaria só os casos difíceis. Na primeira linha deve estar escrito que quem respondeu foi uma máquina.",
    appeal: -0.3,
    divides: "young",
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Para preguntas de horario o requisitos está perfecto. Lo que uno quiere es la respuesta, no la amistad.",
      },
      {
        stance: "against",
        municipality: "registro",
        language: "pt",
        text: "Meu pai escreveu pedindo vaga no posto para minha mãe. Resposta de máquina para isso é falta de respeito.",
        replies: [
          {
            stance: "for",
            municipality: "registro",
            language: "pt",
            text: "Esse seria caso difícil e iria para uma pessoa. Hoje o seu pai espera cinquenta dias porque alguém está respondendo qual é o horário do cemitério.",
          },
        ],
      },
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Ya probé un asistente de esos: me contestó muy amable con una ordenanza que no existe. ¿Quién responde si por hacerle caso pierdo un plazo?",
      },
      {
        stance: "against",
        municipality: "solola",
        language: "es",
        text: "Contestar no es resolver. Si la lámpara sigue apagada, prefiero que nadie me escriba bonito.",
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Estacionamiento en la calle pagado solo por aplicación",
    text: "Se acabarían los vueltos, los cuidadores que cobran lo que quieren y los tiquetes falsos. Uno llega, marca la placa y paga los minutos exactos. La Alcaldía sabría en tiempo real cuántas celdas hay libres y podría bajar el precio en las horas flojas.",
    appeal: -0.6,
    divides: "young",
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Los minutos exactos son justicia. Hoy pago una hora completa por bajar diez minutos a la farmacia.",
      },
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "Los cuidadores de carros son familias que viven de eso. ¿La aplicación también les va a dar de comer?",
      },
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Se queda sin batería el teléfono y le llega la multa. Siempre tiene que haber un parquímetro o un quiosco donde pagar con monedas.",
        replies: [
          {
            stance: "question",
            municipality: "medellin",
            language: "es",
            text: "¿Y si se pudiera pagar en la tienda de la esquina, como las recargas? Eso soluciona lo de la batería y deja algo en el barrio.",
          },
        ],
      },
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "El inspector de la calle 10 cobra por fuera. Se llama Wilmar, vive en la carrera 943 número 0-27, apartamento 302, vayan y pregúntenle.",
        moderation: {
          rule: "personal-data",
          reason:
            "Publica el nombre y el domicilio de una persona y la acusa sin prueba. Puede volver a escribir su argumento sin esos datos; una denuncia se presenta ante la Personería.",
        },
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Publicar nombre por nombre los sueldos de alcaldes, concejales y directivos",
    text: "La ley de transparencia ya obliga, pero hay que descargar doce planillas para saber cuánto gana el director de obras con horas extra y viáticos. Que esté en una sola página, con nombre, cargo, estudios y el total del año, para todos los municipios que hacen esta consulta.",
    appeal: 0.55,
    divides: "wary",
    arguments: [
      {
        stance: "for",
        municipality: "registro",
        language: "pt",
        text: "No Brasil já é assim e ninguém morreu. Aqui a gente descobriu um fantasma na folha olhando a lista.",
      },
      {
        stance: "against",
        municipality: "cochrane",
        language: "es",
        text: "En un pueblo de tres mil personas, mi sueldo de jefa de departamento es el tema del almuerzo. Publiquen el cargo y el monto; el nombre no le agrega nada al control.",
        replies: [
          {
            stance: "for",
            municipality: "quilpue",
            language: "es",
            text: "El nombre permite ver que el mismo señor tiene tres contratos. Sin nombre, eso no se ve nunca.",
          },
        ],
      },
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "En algunos barrios, que se sepa cuánto gana uno es ponerle precio al secuestro o a la vacuna. Con el cargo y la escala salarial basta.",
      },
    ],
  },
  {
    municipality: "solola",
    language: "es",
    title: "No entregar los datos de los vecinos a empresas ni a partidos políticos",
    text: "En la última campaña nos llegaron mensajes con nombre y apellido a los números que habíamos dado para la vacuna. Que el reglamento diga quién puede ver cada dato, que quede registrado cada acceso y que cualquier vecino pueda pedir la lista de quién miró los suyos.",
    appeal: 0.9,
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Pedir la lista de quién miró mis datos es lo más útil que he leído en esta consulta.",
      },
      {
        stance: "for",
        municipality: "registro",
        language: "pt",
        text: "Isso já é lei por aqui e mesmo assim vaza. Falta punição que doa: multa no órgão e o nome do responsável.",
      },
      {
        stance: "question",
        municipality: "cayambe",
        language: "es",
        text: "¿También las cooperativas y las empresas de agua que cobran por encargo del municipio? Ellas tienen más datos nuestros que la alcaldía.",
      },
    ],
  },
  {
    municipality: "jacmel",
    language: "fr",
    title: "Un état civil numérisé, avec une copie conservée hors de la ville",
    place: "Archives de la mairie et sections communales",
    text: "Après le séisme puis l’ouragan, des familles ont passé des années à prouver leur date de naissance. Que l’on photographie tous les registres de Jacmel et des sections communales, qu’une copie soit gardée à l’abri ailleurs, et qu’un extrait puisse être retiré sans payer d’intermédiaire.",
    appeal: 0.8,
    arguments: [
      {
        stance: "for",
        municipality: "providencia",
        language: "en",
        text: "After the hurricane our town hall papers were mud. Do it before the next one, not after.",
      },
      {
        stance: "against",
        municipality: "jacmel",
        language: "fr",
        text: "D’accord pour la copie, mais pas chez une entreprise étrangère. On a déjà vu des dossiers partir et ne jamais revenir.",
        replies: [
          {
            stance: "question",
            municipality: "jacmel",
            language: "fr",
            text: "Et une copie dans une autre mairie de cette consultation, chacune gardant les registres d’une autre, chiffrés ?",
          },
        ],
      },
    ],
  },
  {
    municipality: "providencia",
    language: "en",
    title: "Keep a safe copy of every island record off the island, tested once a year",
    text: "In November 2020 we lost nearly every building in one night, and with them land papers, school marks and clinic files. Scan them, keep one copy in San Andrés and another on the mainland, and every October, before the end of the season, prove that we can open them.",
    appeal: 0.85,
    arguments: [
      {
        stance: "for",
        municipality: "providencia",
        language: "en",
        text: "The yearly test is what matters. Everybody has a backup until the day they try to open it.",
      },
      {
        stance: "for",
        municipality: "cochrane",
        language: "es",
        text: "Acá no hay huracanes, pero el incendio de una oficina hace años se llevó los títulos de varias familias. Sirve para todos.",
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "¡Gane desde su casa con el curso de criptomonedas del profesor Duarte!",
    text: "Deje de perder el tiempo en filas: aprenda en siete días a multiplicar su dinero con señales garantizadas. Cupos limitados para los habitantes de la región. Escríbanos por mensaje privado y reciba gratis la primera clase y un bono de bienvenida.",
    appeal: 0.2,
    moderation: {
      rule: "spam",
      reason:
        "Es publicidad de un curso pagado y no propone nada al gobierno electrónico de la región. Se ocultó según la norma sobre publicidad.",
    },
    arguments: [],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Que echen al inútil de Ramiro Cáceda, el jefe de informática",
    text: "Este señor es un ladrón y un flojo que no sabe ni prender un computador. Todos saben que entró por pituto y que se lleva los equipos para la casa. Con él en el cargo ningún portal va a funcionar jamás.",
    appeal: -0.5,
    moderation: {
      rule: "insult",
      reason:
        "Insulta a una persona con nombre y apellido y le atribuye delitos sin prueba. Puede proponer una auditoría del servicio de informática sin ofender a nadie.",
    },
    arguments: [
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Yo también estoy molesta con las caídas del portal, pero así no se discute. Pida una auditoría y la apoyo.",
      },
    ],
  },
];
