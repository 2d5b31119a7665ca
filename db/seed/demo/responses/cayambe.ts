import type { DemoResponse } from "#db/seed/demo/responses/types.ts";

export const cayambe: DemoResponse[] = [
  {
    language: "es",
    channel: "assisted",
    answers: [
      "Que en la oficina hablen kichwa. Yo vengo de Pesillo y entiendo el castellano, pero para cosas de tierra prefiero decir en mi lengua, porque un error ahí cuesta una herencia.",
      "El que traduce es mi hijo y él falta al colegio por acompañarme.",
      null,
      "Que los kichwas de aquí y de Imbabura tengamos los mismos papeles en la misma lengua.",
    ],
  },
  {
    language: "es",
    answers: [
      "La hora. En la florícola entramos a las seis y salimos a las tres y media, en temporada de San Valentín a las ocho de la noche. El municipio cierra a las cinco menos cuarto.",
      "No nos dan permiso para trámites. Se descuenta el día.",
      "Ventanilla los sábados en Juan Montalvo o que todo se pueda desde el teléfono en el recorrido del bus.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "La junta de agua de mi comunidad lleva las cuentas en cuaderno desde 1983. Funciona mejor que el sistema del GAD, le cuento.",
      "Creen que lo comunitario es atraso.",
      "Digitalizar con la junta y no por encima de la junta: que el cuaderno siga siendo de nosotros aunque esté en computadora.",
      "Una red de juntas de agua del páramo, con los de Olmedo, Cangahua y Tabacundo, para ver el caudal del canal entre todos.",
    ],
  },
  {
    language: "es",
    answers: [
      "El internet en Cangahua se va con la neblina",
      "solo hay una operadora y cobra lo que quiere",
      "que pongan antena en la casa comunal y clave para todos",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Registro de la Propiedad. Un certificado de gravamen me demoró nueve días laborables, y solo para comprobar que no había gravamen.",
      "Los libros antiguos están en tinta, algunos comidos por el ratón. Hay que digitalizar antes de soñar.",
      "Foliar, escanear, indexar. Tres años aburridos de trabajo. Después hablamos de inteligencia artificial.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Que los abuelitos no paguen al tramitador de la esquina. Por sacar el turno del médico cobra tres dólares.",
      "En el 171 contestan y dan turno para Quito, siendo que el hospital está aquí a cuatro cuadras.",
      "Turnos por la misma comunidad: que la promotora de salud tenga diez por semana.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Soy colombiana, trabajo en postcosecha hace ocho años. El desafío es que mi hija, nacida aquí, no tenga que explicar de dónde es.",
      "El sistema del seguro social me duplicó: hay dos yo y ninguna tiene todas las aportaciones.",
      null,
      "Sumar los años trabajados en Colombia y en Ecuador con un clic. Ahora piden apostilla de cada rol de pagos.",
    ],
  },
  {
    language: "es",
    channel: "meeting",
    answers: [
      "Nuestra asamblea en San Pablito de Agualongo dice: primero el agua, segundo el camino, tercero el internet. En ese orden por favor.",
      "Nos invitan a socializar cuando ya está firmado.",
      "La decisión de la asamblea comunitaria que valga como participación, con su acta y sus firmas o huellas, y se suba al portal completa, no resumida por otros.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "La fumigación. Hay un formulario de denuncia ambiental que pide coordenadas UTM. ¿Quién del barrio sabe las coordenadas UTM del olor?",
      "Las empresas tienen ingenieros para responder y nosotros tenemos tos.",
      "Botón de ubicación y foto, y que se publique cuántas denuncias tiene cada finca.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Agilizar los permisos de funcionamiento, que se vencen mientras se tramitan.",
      "Al vecino que culpa a las florícolas de todo: también nosotras cumplimos normas y damos trabajo a miles. Pero tiene razón en que los datos deberían estar a la vista. A la finca seria le conviene.",
      "Un registro ambiental público con mediciones de los dos lados.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Que el predio rural se pague sin bajar a la ciudad. De Piemonte son dos camionetas y medio día.",
      "La cooperativa de ahorro cobra comisión por el pago en línea. O sea, castigan al que no hace fila.",
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Capacitar a las mujeres. En la Casa Campesina empezamos cinco con un celular prestado y ya somos treinta y dos; vendemos quesos por pedido hasta Cumbayá.",
      "Los maridos que revisan el teléfono. Lo digo porque alguien lo tiene que decir.",
      "Financiar a las que ya enseñan en lugar de traer una fundación nueva cada año.",
      "Juntarnos con las tejedoras de Sololá. Nos contaron que allá también las mujeres llevan las cuentas del mercado.",
    ],
  },
  {
    language: "es",
    channel: "paper",
    answers: [
      "Yo quiero que arreglen la carretera a Oyacachi y de ahí hablamos de computadoras.",
      "Falta de seriedad.",
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "El turismo. Los bizcochos y el nevado son conocidos, pero la página del cantón tiene un mapa borroso y dice que el refugio está abierto, cerrado y en mantenimiento, según el enlace.",
      null,
      "Que las parroquias actualicen su propia parte, que les den usuario y confianza.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Firma electrónica barata. La mía cuesta casi lo de un mes de arriendo y caduca justo cuando la necesito.",
      "Hay que instalar un programa que en mi computadora no corre. Fui con mi firma en un flash y me pidieron imprimirla.",
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Terminar con la palanca. En línea todos haríamos la misma fila.",
      "Justamente por eso no quieren.",
      "Turno numerado público, con la lista a la vista y sin saltos.",
      "Si en los ocho municipios se viera cuánto demora lo mismo, se acaba el cuento de que no se puede.",
    ],
  },
  {
    language: "es",
    channel: "assisted",
    answers: [
      "Soy viuda, tengo 77. La cédula dice que vivo en Tabacundo y no es cierto. Para el bono me mandan allá.",
      "No veo y no oigo bien. La señorita que escribe es muy atenta, pónganla a ella.",
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Participar no es dar like. Llevo tres presupuestos participativos en Ayora y la obra priorizada sigue siendo la misma: el alcantarillado.",
      "El arrastre. Lo que no se hizo un año no se explica al siguiente.",
      "Seguimiento con semáforo: ofrecido, contratado, empezado, parado, terminado. Y la razón del parado.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Como guambra les digo: hagan todo por WhatsApp, nadie abre su página.",
      null,
      "Stickers del Danzante avisando q ya sale el agua jaja pero en serio",
      "conocer gente de otros lados que tambien vive en un pueblo y no en la capital",
    ],
  },
  {
    language: "es",
    answers: [
      "Soberanía sobre los datos, incluidos los de los pueblos indígenas.",
      "WhatsApp es de una empresa extranjera. No se puede poner el gobierno de un cantón dentro de una aplicación que mañana cambia las reglas o que cobra por mensaje.",
      "Estándares abiertos, servidores propios o compartidos entre municipios, y mensajería como un canal más.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Consulta previa de verdad. Si un proyecto afecta la laguna o el páramo, que no digan que consultaron porque colgaron un aviso en internet tres días.",
      "Confundir publicar con consultar.",
      "Lo digital debe llevar la palabra completa de la asamblea, con audio en kichwa, no reemplazar la asamblea.",
      "Que otros pueblos vean cómo decidimos y nosotros cómo deciden ellos. La minga también viaja.",
    ],
  },
  {
    language: "es",
    answers: [
      "Buses: saber a qué hora pasa el de Otón. Uno espera una hora y pasan dos juntos, bien pegaditos, conversando los choferes.",
      null,
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Identificar a los niños que dejan la escuela en temporada alta de flores. Soy docente en Olmedo, los veo irse en enero y volver en marzo, cuando vuelven.",
      "Educación anota faltas, Trabajo anota permisos, salud anota vacunas, y nadie junta los tres papeles.",
      "Una alerta simple, con mucho cuidado de los datos, a la junta de protección del cantón.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Que se pueda estudiar. El infocentro de Ascázubi abre cuando hay quien abra.",
      "Pago atrasado al facilitador: 5 meses. Lo sé porque es mi primo.",
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "La nueva contribución por mejoras de la calle me llegó sin explicar. Pregunto y dicen que el sistema calcula. ¿Qué calcula?",
      "La fórmula no está en ninguna parte.",
      "Publicar la fórmula con un ejemplo, y que uno ponga sus metros y le dé lo mismo que en la carta.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "mascotas y fauna: el lobo de páramo anda bajando y no hay a quien avisar, en el ministerio contestan en Quito y preguntan que donde queda Cayambe",
      null,
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Personas con discapacidad en el campo. Mi hermano usa silla; la brigada de carnetización vino una vez, duró dos horas y se fue antes de que llegara la camioneta.",
      "Dan por hecho que uno puede ir.",
      "Videollamada con el médico calificador desde el subcentro, con fecha fija. Está inventado, en la pandemia se hizo.",
      null,
    ],
  },
  {
    language: "es",
    channel: "meeting",
    answers: [
      "Como cabildo de Santo Domingo pedimos un correo oficial de la comunidad, no el correo personal del presidente, que cuando sale se lleva todo.",
      null,
      "Entrega de claves en el cambio de directiva, como se entrega el bastón.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Mercado: precios diarios de la papa y la cebolla puestos en línea y en una pizarra. El intermediario los sabe, yo no.",
      "No hay quien los anote todos los días. Yo lo haría por la mitad de un sueldo básico.",
      null,
      "Saber a cuánto está en Ipiales, porque cuando allá baja nos inundan.",
    ],
  },
  {
    language: "es",
    answers: [
      null,
      null,
      "Poco a poco. Mi mamá aprendió a mandar audios y ya nadie la para. Empiecen por lo que la gente ya usa, después formularios.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Alertas del volcán. Con la caída de ceniza de 2023 nos enteramos por un canal de Quito, con la foto del Cotopaxi además.",
      "Dos instituciones dan dos niveles distintos.",
      "Sirenas, radio y mensaje, en kichwa y en castellano, probadas cada tres meses, que la gente sepa que es prueba.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Trabajo en el GAD, en rentas. Queremos hacer bien las cosas pero la licencia del programa venció y estamos en la versión de prueba, con marca de agua en los títulos de crédito.",
      "Comprar es un calvario de ocho meses.",
      null,
      "Compra conjunta entre municipios pequeños. Solos no nos vienen ni a cotizar.",
    ],
  },
  {
    language: "es",
    channel: "paper",
    answers: [
      "Que cumplan. No hace falta máquina para cumplir.",
      "Los políticos que vienen en campaña con sánduche y cola.",
      null,
      "La integración ya la hace la feria del domingo.",
    ],
  },
  {
    language: "es",
    answers: [
      "Mi papá migró a España en 2001. Desde Murcia no puede pagar el impuesto de su propio terreno porque el sistema pide una tarjeta emitida en Ecuador.",
      null,
      "Abrir los pagos a los migrantes, que somos los que sostenemos media construcción del cantón.",
      "Que consulado y municipio compartan ventanilla.",
    ],
  },
  {
    language: "es",
    answers: [
      'Inti Raymi: el permiso para la toma de la plaza pide un "organizador responsable con RUC". La fiesta tiene más años que el RUC y que la república.',
      "No hay casilla para comunidad, solo persona natural o jurídica. Nosotros somos las dos cosas y ninguna.",
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Llamen a mi ex cuñado, el que maneja el tractor del municipio, don Rigo, al 099 000 0000, vive en la casa celeste frente al estadio de Ayora, y pregúntenle a él por qué no ha pasado por mi comunidad.",
      "Maquinaria que nunca llega cuando se la pide por la página.",
      "Publicar la ruta de la maquinaria de cada semana.",
      null,
    ],
    moderation: {
      question: 1,
      rule: "personal-data",
      reason:
        "Ocultamos esta respuesta porque da el apodo, el teléfono y la casa de otra persona sin su permiso. Lo que usted pide sobre la maquinaria se lee en sus otras respuestas. Puede escribir esta de nuevo sin esos datos.",
    },
  },
];
