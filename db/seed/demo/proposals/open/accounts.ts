/** Money, deadlines and following what becomes of a request. */
import type { DemoProposal } from "#db/seed/demo/proposals/types.ts";

export const accountsProposals: DemoProposal[] = [
  {
    municipality: "medellin",
    language: "es",
    title: "Cada obra con un cartel que diga cuánto cuesta, cuánto va y quién responde",
    place: "Comuna 1, Popular",
    text: "Que el cartel tenga un código para leer con el celular y también un número de teléfono, porque no todos leen códigos. Al abrirlo, fotos con fecha, lo pagado hasta hoy y el nombre de la interventoría. En mi barrio llevamos dos años preguntando por un muro de contención.",
    appeal: 0.8,
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Y que las fotos las pueda subir también la gente del barrio. La foto oficial siempre sale con el andén barrido.",
      },
      {
        stance: "question",
        municipality: "quilpue",
        language: "es",
        text: "¿Quién revisa las fotos de los vecinos? Sirve mucho, pero con una persona que las ordene.",
      },
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    title: "Publicar todos los contratos del municipio en datos abiertos",
    text: "Los contratos están en el portal nacional de compras, pero buscar ahí es como buscar una aguja. Que el GAD publique cada mes una tabla que se pueda descargar: qué se contrató, a quién, por cuánto, en qué parroquia y si ya se terminó.",
    appeal: 0.7,
    arguments: [
      {
        stance: "for",
        municipality: "cayambe",
        language: "es",
        text: "Soy contadora. Con esa tabla, en una tarde se ve si a la misma ferretería le compran todo.",
      },
      {
        stance: "against",
        municipality: "cayambe",
        language: "es",
        text: "Las tablas las entienden cuatro. Yo quiero que vengan a la asamblea de la parroquia y expliquen de frente.",
        replies: [
          {
            stance: "for",
            municipality: "cayambe",
            language: "es",
            text: "Una cosa no quita la otra. Quien va a la asamblea con la tabla impresa pregunta mejor.",
          },
        ],
      },
    ],
  },
  {
    municipality: "solola",
    language: "es",
    title: "Que cada COCODE pueda ver en qué va el proyecto de su comunidad",
    place: "San Jorge La Laguna, El Tablón y Pujujil",
    text: "Presentamos el proyecto de agua, lo firmamos, y después hay que bajar a la cabecera a preguntar y perder el jornal. Pedimos un mensaje al teléfono del presidente del COCODE y a dos vecinas cada vez que el expediente se mueve: quién lo tiene y qué papel falta.",
    appeal: 0.72,
    arguments: [
      {
        stance: "for",
        municipality: "solola",
        language: "es",
        text: "Lo de las dos vecinas es importante, porque a veces el presidente se guarda la información.",
      },
      {
        stance: "question",
        municipality: "medellin",
        language: "es",
        text: "¿El mensaje sería de texto o de voz? Lo digo por quienes no leen con facilidad.",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Un número de seguimiento para cada solicitud, como en un paquete de correo",
    text: "Cuando compro unos zapatos sé en qué bodega están. Cuando pido que poden un árbol no sé nada. Cada solicitud, por papel, teléfono o portal, debería recibir un número y una página que diga quién la tiene, desde qué día y cuál es el paso siguiente.",
    appeal: 0.87,
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Y si la cierran sin resolver, que tengan que escribir por qué. “Atendido” no es una respuesta.",
      },
      {
        stance: "for",
        municipality: "quilpue",
        language: "es",
        text: "Llevo ocho meses con un reclamo por un colector. Con un número por lo menos sabría a quién ir a molestar.",
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Poder ver en qué paso va cada trámite, con un código",
    text: "Uno radica una petición y queda a ciegas. Que entreguen un código para consultar en internet o por teléfono en qué oficina está el trámite y cuánto falta.",
    appeal: 0.84,
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Apoyo. Los funcionarios también ganaríamos: la mitad de las llamadas que contestamos son para preguntar “en qué va lo mío”.",
      },
    ],
  },
  {
    municipality: "registro",
    language: "pt",
    title: "Transmitir ao vivo as sessões da Câmara e guardar os vídeos com a pauta",
    text: "As sessões são às segundas às 18h, quando muita gente ainda está no ônibus. Gravem, publiquem no dia seguinte e marquem em que minuto começa cada projeto, com o voto de cada vereador ao lado.",
    appeal: 0.6,
    arguments: [
      {
        stance: "for",
        municipality: "registro",
        language: "pt",
        text: "O minuto de cada projeto faz toda a diferença. Ninguém aguenta quatro horas de moção de aplauso.",
      },
      {
        stance: "against",
        municipality: "registro",
        language: "pt",
        text: "Com câmera ligada todo vereador vira artista. As sessões vão ficar mais longas e piores.",
      },
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    title: "Diez días hábiles para contestar; si no contestan, se da por aprobado",
    text: "Para permisos menores: una ampliación ya regularizada, un cierro, un letrero, una feria de emprendedoras. Si la oficina no responde en diez días hábiles y los papeles están completos, el permiso queda aprobado automáticamente y el portal emite el certificado.",
    appeal: 0.3,
    divides: "wary",
    arguments: [
      {
        stance: "for",
        municipality: "quilpue",
        language: "es",
        text: "Mi quiosco esperó siete meses por un letrero. Siete meses de arriendo pagado con la cortina abajo.",
      },
      {
        stance: "against",
        municipality: "cochrane",
        language: "es",
        text: "En nuestra dirección de obras hay una persona. Con plazos automáticos se aprobaría todo lo que llegue en febrero, cuando ella está de vacaciones.",
        replies: [
          {
            stance: "question",
            municipality: "medellin",
            language: "es",
            text: "¿Y si el plazo dependiera del tamaño del municipio? Diez días en la ciudad y treinta donde hay un solo funcionario.",
          },
        ],
      },
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    title: "Presupuesto participativo votado solo por internet",
    text: "Las asambleas las ganan los mismos líderes de siempre, que llevan buses llenos. Por internet vota cada quien desde su casa, sin refrigerio ni lista de asistencia. Sería más barato y los jóvenes por fin participaríamos.",
    appeal: -0.3,
    divides: "urban",
    arguments: [
      {
        stance: "for",
        municipality: "medellin",
        language: "es",
        text: "Tengo 23 años y nunca he ido a una asamblea: son un martes a las cuatro. Por internet sí votaría.",
      },
      {
        stance: "against",
        municipality: "medellin",
        language: "es",
        text: "En San Sebastián de Palmitas hay veredas sin señal. Esto le entrega el presupuesto al que tenga mejor plan de datos.",
        replies: [
          {
            stance: "for",
            municipality: "medellin",
            language: "es",
            text: "Pongan puntos de voto con computador en las escuelas de las veredas. El problema es la palabra “solo”, no el internet.",
          },
        ],
      },
      {
        stance: "against",
        municipality: "solola",
        language: "es",
        text: "La asamblea es donde se discute. Votar sin escucharse es hacer una encuesta, y con encuestas no se ponen de acuerdo los pueblos.",
      },
    ],
  },
  {
    municipality: "jacmel",
    language: "fr",
    title: "Publier chaque mois les recettes du marché et ce que la mairie en fait",
    place: "Marché en fer",
    text: "Les marchandes paient leur place tous les jours, contre un petit ticket ou contre rien. Affichons à l’entrée du marché, et sur internet pour la diaspora, ce qui a été perçu dans le mois et à quoi cela a servi : nettoyage, toiture, latrines.",
    appeal: 0.7,
    divides: "wary",
    arguments: [
      {
        stance: "for",
        municipality: "jacmel",
        language: "fr",
        text: "Je vends des légumes depuis dix-neuf ans. Je paierais plus volontiers si je voyais la toiture avancer.",
      },
      {
        stance: "question",
        municipality: "jacmel",
        language: "fr",
        text: "Qui tiendra les comptes le jour où le percepteur est aussi celui qui publie ? Il faudrait que les marchandes nomment une trésorière.",
      },
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    title: "Consultar por celular el turno de agua de riego y avisar los cambios",
    place: "Canal Tabacundo y ramales de Cangahua",
    text: "El turno cambia porque hubo un daño arriba y nadie avisa: uno sube a las tres de la mañana y la acequia está seca. Con un mensaje de la junta de riego, aunque sea de texto, nos ahorramos la mala noche y muchas peleas entre vecinos.",
    appeal: 0.7,
    divides: "rural",
    arguments: [
      {
        stance: "for",
        municipality: "cayambe",
        language: "es",
        text: "Firmo con las dos manos. El año pasado casi se van a los golpes en mi comuna por un turno mal entendido.",
      },
      {
        stance: "question",
        municipality: "quilpue",
        language: "es",
        text: "¿Eso le toca al municipio o a la junta de riego? Pregunto por no dejar la tarea sin dueño.",
      },
    ],
  },
];
