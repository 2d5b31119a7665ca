/** What was proposed about plazas, markets, buses and pavements, and how it was argued. */
import type { DemoProposal } from "#db/seed/demo/proposals/types.ts";

export const closedProposals: DemoProposal[] = [
  {
    municipality: "quilpue",
    language: "es",
    title: "Baños públicos limpios y gratuitos en cada plaza principal, con cambiador",
    text: "Abiertos de ocho a ocho, con una persona que los cuide y cambiador para quien lleve la guagua, sea mamá o papá. Muchos mayores dejaron de salir por falta de un baño.",
    appeal: 0.9,
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Con persona que los cuide, sí. Los automáticos que pusieron en mi barrio duraron lo que un dulce en un colegio.",
      },
      {
        stance: "question",
        municipality: "cayambe",
        language: "es",
        text: "¿Y los domingos de feria también, desde las cuatro de la mañana? Es cuando más falta hacen.",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Bancas con respaldo y apoyabrazos, a la sombra, cada cien metros",
    text: "En la plaza y también en el camino entre la plaza, el consultorio y la feria. Quien sabe que va a poder sentarse, sale. Que las prueben personas de más de setenta años antes de comprar mil.",
    appeal: 0.85,
    arguments: [
      {
        stance: "for",
        municipality: "quilpue",
        language: "es",
        text: "Cien metros es justo lo que aguanto con la rodilla. Gracias a quien lo escribió.",
      },
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "Los apoyabrazos en la mitad los ponen para que nadie duerma ahí. Si son para apoyarse, que vayan en las puntas.",
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Sacar todos los estacionamientos de alrededor de la plaza",
    text: "Las cuatro cuadras más caras de la ciudad están ocupadas por carros quietos. Ahí caben árboles, puestos de feria, mesas y paraderos amplios. Que quede solo parqueo para personas con discapacidad y para carga temprano en la mañana.",
    appeal: -0.35,
    divides: "young",
    arguments: [
      {
        stance: "for",
        municipality: "quilpue",
        language: "es",
        text: "Plaza Vieja sin autos fue una fiesta el día del patrimonio, y los locales vendieron más que nunca.",
      },
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Tengo 70 años y vengo desde el cerro en auto porque la micro no sube. Si no puedo estacionar, compro en el mall.",
        replies: [
          {
            stance: "question",
            municipality: "medellin",
            language: "es",
            text: "Si hubiera un bus pequeño desde su cerro cada quince minutos, ¿dejaría el carro en la casa?",
            replies: [
              {
                stance: "against",
                municipality: "quilpue",
                language: "es",
                text: "Lo dejaría. Pero pongan primero el bus y después saquen los estacionamientos, no al revés.",
              },
            ],
          },
        ],
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Calles peatonales en el centro de lunes a domingo",
    text: "Cerrar al tránsito las dos cuadras entre la plaza y la estación. La gente ya camina por la calzada porque no cabe en la vereda. Los buses pasarían por la paralela y los locales podrían recibir mercadería hasta las nueve de la mañana.",
    appeal: 0.05,
    divides: "urban",
    arguments: [
      {
        stance: "against",
        municipality: "cayambe",
        language: "es",
        text: "Quien baja del campo con sacos necesita que la camioneta llegue a la puerta. Para pasear es bonito; para comprar abono, no.",
      },
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "En Carabobo dijeron lo mismo y hoy nadie quiere devolver los carros.",
      },
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    title: "Un bus de vuelta a las parroquias después de las siete de la noche",
    place: "Terminal y Panamericana",
    text: "Los que estudiamos o trabajamos en la ciudad tenemos que pagar camioneta o dormir donde un familiar. Un solo bus a las siete y media hacia Olmedo y otro hacia Cangahua cambiarían la vida de mucha gente.",
    appeal: 0.75,
    divides: "rural",
    arguments: [
      {
        stance: "for",
        municipality: "cayambe",
        language: "es",
        text: "Dejé el instituto por esto. Cuatro dólares diarios de camioneta no los paga nadie.",
      },
      {
        stance: "against",
        municipality: "cayambe",
        language: "es",
        text: "A esa hora viajan doce personas. La cooperativa no va a sacar un bus por doce pasajes.",
        replies: [
          {
            stance: "for",
            municipality: "medellin",
            language: "es",
            text: "Entonces que sea una buseta y que el municipio ponga la diferencia. Doce estudiantes que no abandonan valen más que ese subsidio.",
          },
        ],
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Módulos y permisos para los venteros que ya trabajan en la calle",
    text: "Llevamos décadas en la misma esquina. Con módulo del mismo tamaño, carné, horario y pago de una cuota justa, se ordena el andén y dejamos de correr cada vez que viene el camión. Que los puestos no se puedan arrendar ni heredar.",
    appeal: 0.1,
    divides: "wary",
    arguments: [
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Pago patente, contribuciones y dos sueldos. El de afuera vende lo mismo que yo sin pagar nada, y encima me tapa la vitrina.",
        replies: [
          {
            stance: "for",
            municipality: "medellin",
            language: "es",
            text: "Por eso la propuesta habla de cuota. Preferimos pagarla al municipio y no al que hoy nos cobra por dejarnos ahí.",
          },
        ],
      },
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Una esquina con venteros de confianza es más segura que una cámara.",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Veredas parejas alrededor de colegios, consultorios y ferias antes que en otras partes",
    text: "Hacer un mapa de caídas con los datos de urgencia del hospital y empezar por donde la gente se cae. Nada de empezar por la cuadra de la inauguración.",
    appeal: 0.8,
    arguments: [
      {
        stance: "for",
        municipality: "quilpue",
        language: "es",
        text: "Mi mamá se fracturó en un hoyo que la junta de vecinos había avisado seis veces.",
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Semáforos que den tiempo de cruzar a quien camina despacio",
    text: "Que el tiempo se calcule para una persona mayor con bastón y no para un muchacho con afán, y que tengan sonido. En la Avenida 33 el verde dura once segundos; yo necesito veinticinco.",
    appeal: 0.7,
    arguments: [
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "Si todos los semáforos se alargan, los buses se demoran más y ahí también van personas mayores.",
        replies: [
          {
            stance: "question",
            municipality: "quilpue",
            language: "es",
            text: "¿Y un botón que dé más tiempo solo cuando alguien lo pide? Así no se frena todo el día.",
          },
        ],
      },
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    title: "Techo para la feria del domingo, hecho con las vendedoras",
    text: "Ya nos hicieron un techo sin preguntar: muy alto, la lluvia entra de lado y el sol también. Pedimos dibujarlo con las que vendemos, por turnos, sin cerrar la feria.",
    appeal: 0.6,
    arguments: [
      {
        stance: "for",
        municipality: "quilpue",
        language: "es",
        text: "Lo mismo con nuestra feria. El que diseña debería pasar un sábado de agosto detrás de un puesto.",
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Ciclorrutas separadas con bordillo y conectadas entre barrios",
    text: "Pintar una raya no protege a nadie. Menos kilómetros, pero seguros y conectados, con cruces iluminados y parqueadero en las estaciones.",
    appeal: 0.55,
    arguments: [
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Aquí la ciclovía le quitó un metro a una vereda que ya era de un metro y medio. Sáquenselo a los autos, no a los peatones.",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Multar a las bicicletas y monopatines que anden por la vereda",
    text: "Me han pasado a llevar dos veces y nadie se baja a pedir perdón. Igual que los autos: patente, seguro y multa. La vereda es del que camina.",
    appeal: -0.2,
    divides: "old",
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "A mi mamá la tumbó una patineta eléctrica frente al hospital. El muchacho ni miró para atrás.",
      },
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Ando por la vereda porque en la avenida me matan. Denme una ciclovía y no me ve más por ahí.",
        replies: [
          {
            stance: "for",
            municipality: "quilpue",
            language: "es",
            text: "Esa excusa la entiendo en la avenida, pero en el paseo peatonal no hay ningún auto y pasan igual.",
          },
        ],
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Abrir las canchas y patios de los colegios los fines de semana",
    text: "Están en todos los barrios, tienen sombra, baños y rejas, y pasan cerrados dos días de siete. Con un gestor por colegio y las reglas pintadas en la entrada, tendríamos cien parques nuevos sin comprar un metro de tierra.",
    appeal: 0.45,
    divides: "young",
    arguments: [
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "Soy rector. El lunes el que recoge los vidrios y responde por el computador perdido soy yo.",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Enrejar la plaza y cerrarla a las diez de la noche",
    text: "De noche no la usa nadie decente. Con reja y un guardia se acaba el trago, los rayados y los asaltos, y las plantas duran más de un mes.",
    appeal: -0.55,
    divides: "trusting",
    arguments: [
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "A mi parque le pusieron reja y los problemas se pasaron a la cuadra de al frente, que es la mía.",
      },
      {
        stance: "against",
        municipality: "quilpue",
        language: "es",
        text: "Salgo del turno a las once y cruzo la plaza. Con reja tendría que rodearla por el lado oscuro.",
      },
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    title: "Paradas de bus con techo en los dos lados de la Panamericana",
    place: "Panamericana, sector Ayora",
    text: "En el lado de ida hay caseta y en el de vuelta nada. Con lluvia se espera debajo del alero de una vulcanizadora. También hace falta un cruce seguro entre las dos.",
    appeal: 0.65,
    arguments: [],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Sembrar árboles de sombra en las rutas que más se caminan",
    text: "Contar primero quiénes caminan y por dónde: del colegio a la casa, del hospital al metro, del mercado al paradero. Sembrar ahí, con alcorques grandes y riego los primeros tres años.",
    appeal: 0.5,
    arguments: [
      {
        stance: "for",
        municipality: "cayambe",
        language: "es",
        text: "Que sean de la zona. Aquí trajeron palmeras a casi tres mil metros y se murieron todas.",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Un rincón en cada plaza pensado por adolescentes",
    text: "Tenemos entre 13 y 18 años y nadie nos pregunta. Queremos enchufes, una pared para pintar, mesas grandes y que no nos echen. Podemos comprometernos a cuidarlo y a bajar la música a las nueve.",
    appeal: 0.3,
    divides: "young",
    arguments: [
      {
        stance: "for",
        municipality: "quilpue",
        language: "es",
        text: "Soy abuela y voto a favor. Prefiero que estén en la plaza y no encerrados con el teléfono.",
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Pasajes de bus solo con tarjeta, sin efectivo",
    text: "El conductor que da vueltas no mira la calle. Con tarjeta los buses paran menos tiempo, hay menos robos y el transbordo puede ser gratis.",
    appeal: -0.1,
    divides: "urban",
    arguments: [
      {
        stance: "against",
        municipality: "cayambe",
        language: "es",
        text: "La gente de las comunidades baja una vez por semana. ¿Va a comprar una tarjeta para cuatro pasajes al mes?",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Publicar cada trimestre qué vereda se arregló, cuánto costó y cuál sigue",
    text: "Un mapa y una lista pegada en la sede vecinal. Si se cambia el orden, que se diga por qué. Así dejamos de pensar que arreglan solo donde vive el concejal.",
    appeal: 0.6,
    arguments: [],
  },
];
