/** Counters, languages and help: who can use a service at all. */
import type { DemoProposal } from "#db/seed/demo/proposals/types.ts";

export const accessProposals: DemoProposal[] = [
  {
    municipality: "medellin",
    language: "es",
    title: "Que ningún trámite sea solo por internet: siempre una ventanilla o un teléfono",
    text: "Mi papá tiene 78 años y perdió una cita porque el formulario pedía un correo que él no tiene. El portal está muy bien para quien puede usarlo, pero la puerta de siempre debe seguir abierta, con la misma información, los mismos plazos y sin que a uno lo manden de regreso a la página.",
    appeal: 0.75,
    arguments: [
      {
        stance: "for",
        municipality: "quilpue",
        language: "es",
        text: "En la oficina de mi comuna pusieron un computador “de autoatención” y sacaron a la persona que ayudaba. Al final uno hace la fila igual, pero sin que nadie le responda.",
      },
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "Mantener dos sistemas para todo cuesta plata y el doble de errores. Mejor un solo sistema, el digital, y una persona en cada sede que lo llene con el ciudadano al lado.",
        replies: [
          {
            stance: "for",
            municipality: "cochrane",
            language: "es",
            text: "Eso que usted describe ya es una ventanilla. Mientras haya alguien al frente que conteste, acá nadie va a reclamar por el sistema que use adentro.",
          },
          {
            stance: "against",
            municipality: "medellin",
            language: "es",
            text: "Con una diferencia: si esa persona no está, con un solo sistema igual puedo hacer el trámite desde otra sede. Con papeles en una carpeta, no.",
          },
        ],
      },
      {
        stance: "question",
        municipality: "registro",
        language: "pt",
        text: "O telefone também vale para quem é surdo? Sugiro incluir atendimento em Libras por vídeo nos dias de maior movimento.",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Cerrar las ventanillas que casi nadie usa y llevar ese dinero al portal",
    text: "Hay ventanillas que atienden a cuatro personas en la mañana mientras el portal se cae cada marzo con los permisos de circulación. Propongo medir un año completo, cerrar las que atiendan a menos de diez personas por día y usar ese presupuesto en servidores, soporte telefónico y trámites en línea que de verdad terminen en línea.",
    appeal: -0.35,
    divides: "young",
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Con datos en la mano me parece sensato. Lo absurdo es pagar arriendo de una oficina vacía mientras el chat de la Alcaldía contesta a los tres días.",
      },
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Yo soy una de esas cuatro personas. Vivo en Colliguay, bajo una vez al mes y, si la encuentro cerrada, el viaje lo pierdo completo.",
        replies: [
          {
            stance: "question",
            municipality: "quilpue",
            language: "es",
            text: "¿Y si en vez de la ventanilla diaria hubiera un día fijo al mes allá mismo, en la sede de Colliguay? Sale más barato y no tendría que bajar.",
            replies: [
              {
                stance: "for",
                municipality: "quilpue",
                language: "es",
                text: "Si el día es fijo y se respeta, lo firmo. Lo que no acepto es que primero cierren y después vean.",
              },
            ],
          },
        ],
      },
      {
        stance: "against",
        municipality: "solola",
        language: "es",
        text: "Lo que casi nadie usa muchas veces es lo que nadie sabe que existe, o lo que cierra a las dos de la tarde cuando la gente todavía está en el campo.",
      },
      {
        stance: "against",
        municipality: "jacmel",
        language: "fr",
        text: "Chez nous, quand le courant tombe, le guichet avec son cahier est le seul service qui reste. Fermer d’abord et construire ensuite, c’est la mauvaise façon de compter.",
      },
    ],
  },
  {
    municipality: "cochrane",
    language: "es",
    title: "Una ventanilla móvil que recorra los sectores rurales una vez al mes",
    place: "Sectores del lago Cochrane, El Maitén y Valle Chacabuco",
    text: "Una camioneta con computador, antena satelital, impresora y una funcionaria que sepa de subsidios, registro social, patentes y permisos. Con calendario anunciado por la radio. Un trámite de diez minutos nos cuesta hoy un día entero de camino, y en invierno a veces dos.",
    appeal: 0.85,
    arguments: [
      {
        stance: "for",
        municipality: "cayambe",
        language: "es",
        text: "Aquí en Cangahua vino una vez la unidad móvil del Registro Civil y atendió en una mañana a más gente que la oficina en una semana.",
      },
      {
        stance: "for",
        municipality: "cochrane",
        language: "es",
        text: "Que pase también en invierno. En verano bajamos igual por las compras; el problema es entre junio y septiembre, cuando la cuesta se pone blanca.",
        replies: [
          {
            stance: "question",
            municipality: "cochrane",
            language: "es",
            text: "¿Quién decide si el camino está para salir? Convendría que el calendario tenga una fecha de reemplazo, así nadie espera a la orilla del camino en vano.",
          },
        ],
      },
      {
        stance: "question",
        municipality: "quilpue",
        language: "es",
        text: "¿Sería un servicio del municipio o de todas las oficinas del Estado? Si cada una lleva su propia camioneta, se va el presupuesto en bencina.",
      },
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    title: "Punto de internet y de trámites en cada junta parroquial",
    place: "Olmedo, Ayora, Cangahua, Otón, Ascázubi y Santa Rosa de Cusubamba",
    text: "Que en la junta de cada parroquia haya dos computadoras, internet que funcione y una persona del mismo lugar, que hable kichwa, contratada por el municipio de miércoles a domingo. Los domingos es cuando la gente baja a la feria y puede aprovechar para el predial, el agua o un certificado.",
    appeal: 0.8,
    divides: "rural",
    arguments: [
      {
        stance: "for",
        municipality: "cayambe",
        language: "es",
        text: "Lo del domingo es clave. Entre semana estamos en las plantaciones de flores y salimos cuando la oficina ya cerró.",
      },
      {
        stance: "against",
        municipality: "cayambe",
        language: "es",
        text: "Ya hubo infocentros y varios terminaron con las máquinas dañadas y un candado. Sin presupuesto de mantenimiento va a pasar lo mismo.",
        replies: [
          {
            stance: "for",
            municipality: "cayambe",
            language: "es",
            text: "Por eso lo importante es la persona, no las máquinas. El infocentro de mi parroquia funcionó mientras estuvo la chica que ayudaba; cuando no le renovaron, se murió.",
          },
        ],
      },
      {
        stance: "for",
        municipality: "solola",
        language: "es",
        text: "Nosotros lo pedimos igual para las aldeas. Quien atiende debe hablar el idioma del lugar, si no la gente mayor se queda en la puerta.",
      },
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    title: "Un punto digital con internet y ayuda para trámites en todas las parroquias",
    text: "No todos tenemos computadora ni datos en el celular. Pido que las parroquias rurales tengan un lugar público con internet y alguien que ayude a hacer los trámites del municipio, sin tener que pagar pasaje hasta el centro de Cayambe.",
    appeal: 0.78,
    divides: "rural",
    arguments: [
      {
        stance: "question",
        municipality: "cayambe",
        language: "es",
        text: "Hay otra propuesta casi igual que habla de las juntas parroquiales. ¿Por qué no juntamos los votos para que pesen más?",
      },
      {
        stance: "for",
        municipality: "cayambe",
        language: "es",
        text: "Voté por las dos. Lo que me importa es que llegue a Pesillo y no se quede en la cabecera de la parroquia.",
      },
    ],
  },
  {
    municipality: "solola",
    language: "es",
    title: "Que los formularios se puedan escuchar en kaqchikel y en k’iche’",
    text: "Mi abuela entiende todo si se lo dicen en su idioma, pero no lee. Propongo que cada página tenga un botón para oír qué se pide, grabado por personas de aquí y no por una máquina, y que en la oficina haya traducción todos los días, no solo cuando viene visita.",
    appeal: 0.7,
    arguments: [
      {
        stance: "for",
        municipality: "solola",
        language: "es",
        text: "Que lo graben locutoras de las radios comunitarias. La gente les conoce la voz y les tiene confianza.",
      },
      {
        stance: "for",
        municipality: "jacmel",
        language: "fr",
        text: "Même combat pour le créole. L’audio règle en même temps la langue et la lecture.",
      },
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "Grabar cada formulario y volver a grabarlo cuando cambia una línea es muy caro. Una voz sintética buena permite actualizar el mismo día.",
        replies: [
          {
            stance: "against",
            municipality: "solola",
            language: "es",
            text: "No hay voz sintética buena en kaqchikel. La que probamos en la escuela pronunciaba como turista y los niños se reían. Para un trámite de tierras no da risa.",
            replies: [
              {
                stance: "question",
                municipality: "medellin",
                language: "es",
                text: "Acepto el punto. ¿Y si se graban primero los diez trámites más pedidos y se deja el resto para después?",
              },
            ],
          },
        ],
      },
    ],
  },
  {
    municipality: "jacmel",
    language: "fr",
    title: "Toutes les démarches aussi en créole, à l’écrit et à l’oral",
    text: "Presque tout le monde ici parle créole et presque tous les papiers sont en français. Je propose que chaque formulaire de la mairie existe dans les deux langues, que les avis soient lus à la radio en créole, et que l’on puisse répondre en créole sans se faire corriger au guichet.",
    appeal: 0.85,
    arguments: [
      {
        stance: "for",
        municipality: "jacmel",
        language: "fr",
        text: "J’ai signé un jour une déclaration que je ne comprenais pas bien. C’était mon propre terrain. Plus jamais.",
      },
      {
        stance: "for",
        municipality: "providencia",
        language: "en",
        text: "Same story here with English and Creole against Spanish. A paper you cannot read is not a service, it is a trap.",
      },
      {
        stance: "question",
        municipality: "jacmel",
        language: "fr",
        text: "Qui vérifiera que les deux versions disent exactement la même chose ? En cas de litige, laquelle fait foi ?",
      },
    ],
  },
  {
    municipality: "providencia",
    language: "en",
    title: "Put every form in English and Creole, not only in Spanish",
    text: "The law has made English official on these islands, beside Spanish, since 1993. Yet the portal, the receipts and even the hurricane notices come in Spanish first and often Spanish only. Start with the residence card, building permits and emergency alerts.",
    appeal: 0.55,
    arguments: [
      {
        stance: "for",
        municipality: "providencia",
        language: "en",
        text: "After Iota the relief forms came in lawyer Spanish. My mother-in-law signed for a roof she never got because she could not read the second page.",
      },
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "Entiendo la razón histórica, pero traducir todo el portal nacional para cinco mil personas… Empezaría por lo urgente: alertas, salud y vivienda.",
        replies: [
          {
            stance: "against",
            municipality: "providencia",
            language: "en",
            text: "We are not asking Medellín to do it. The municipality has maybe forty forms. Two teachers could finish that in one month.",
          },
        ],
      },
      {
        stance: "question",
        municipality: "providencia",
        language: "en",
        text: "Which spelling of Creole would they use? We never agreed on one, and the elders will not recognise what the university writes.",
      },
    ],
  },
  {
    municipality: "registro",
    language: "pt",
    title: "Atendimento da prefeitura por WhatsApp, com gente de verdade",
    text: "Todo mundo no bairro usa WhatsApp, muita gente só tem pacote para isso. Que a prefeitura tenha um número único, com servidor respondendo das 7h às 19h, que mande o protocolo por mensagem e que não obrigue a baixar aplicativo nenhum.",
    appeal: 0.6,
    arguments: [
      {
        stance: "for",
        municipality: "registro",
        language: "pt",
        text: "Lá no Capinzal o sinal só segura mensagem. Página com foto e menu não abre; o zap abre.",
      },
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "Un trámite público no debería depender de una empresa extranjera que mañana cambia sus condiciones o cierra la cuenta del municipio.",
        replies: [
          {
            stance: "for",
            municipality: "registro",
            language: "pt",
            text: "Concordo que o registro oficial fique no sistema da prefeitura. O WhatsApp seria só a porta de entrada, como o telefone sempre foi.",
          },
          {
            stance: "question",
            municipality: "providencia",
            language: "en",
            text: "And who keeps the messages? I would not send my identity card through a chat unless somebody tells me when they delete it.",
          },
        ],
      },
      {
        stance: "against",
        municipality: "registro",
        language: "pt",
        text: "Vai virar mais um robô que responde “digite 1”. Se não contratarem gente, prefiro o balcão.",
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Que los estudiantes de grado once enseñen trámites digitales como servicio social",
    place: "Parques biblioteca y sedes de las JAC",
    text: "Las ochenta horas de servicio social se nos van muchas veces pegando carteleras. Propongo que se hagan los sábados en bibliotecas y sedes comunales, ayudando a personas mayores a pedir citas, pagar el predial o abrir un correo, con un profesor presente y una pequeña capacitación sobre cómo cuidar los datos ajenos.",
    appeal: 0.65,
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Mi nieta me enseñó a pedir la cita médica y nos reímos mucho. Aprendí porque tuvo paciencia, no porque supiera de sistemas.",
      },
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Un muchacho de 16 años con la clave de una señora de 80 es un problema esperando a pasar. Primero resolvamos eso.",
        replies: [
          {
            stance: "for",
            municipality: "medellin",
            language: "es",
            text: "Por eso dice que hay un profesor y una capacitación. Y la regla debe ser que la clave siempre la escribe la dueña, así se demore media hora.",
          },
        ],
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Trámites con letra grande y palabras simples, probados con adultos mayores",
    text: "Antes de publicar un trámite, que lo prueben cinco vecinos mayores de 65 años, de distintos barrios. Si tres no lo terminan solos, no se publica. Nada de “ingrese su requerimiento en la bandeja”: que diga qué papeles se necesitan, cuánto cuesta y cuándo contestan.",
    appeal: 0.88,
    arguments: [
      {
        stance: "for",
        municipality: "cochrane",
        language: "es",
        text: "Trabajé treinta años en educación de adultos. Lo que se prueba con el que más le cuesta, le queda fácil a todos.",
      },
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Sumaría a dos personas que usen lector de pantalla. La letra grande no le sirve a quien no ve.",
      },
      {
        stance: "question",
        municipality: "quilpue",
        language: "es",
        text: "¿Se les pagaría algo a los vecinos que prueban? Al menos la colación y la micro, digo yo.",
      },
    ],
  },
  {
    municipality: "registro",
    language: "pt",
    title: "Cursos de celular nas feiras, aos domingos, em vez de cursos na prefeitura",
    text: "Curso na prefeitura, terça-feira às 14h, só enche com quem já sabe. Coloquem uma tenda na feira do produtor com duas pessoas, tomadas para carregar e uma placa: “traga sua dúvida”. A pessoa resolve o problema dela na hora e leva as verduras para casa.",
    appeal: 0.35,
    divides: "old",
    arguments: [
      {
        stance: "for",
        municipality: "registro",
        language: "pt",
        text: "Na igreja fizemos algo parecido e o que mais apareceu foi golpe do Pix. Só isso já vale a tenda.",
      },
      {
        stance: "against",
        municipality: "registro",
        language: "pt",
        text: "Feira tem barulho, gente esperando atrás e nenhuma privacidade. Para senha de banco e de gov.br prefiro uma sala.",
      },
    ],
  },
];
