import type { DemoResponse } from "#db/seed/demo/responses/types.ts";

export const cayambe: DemoResponse[] = [
  {
    language: "es",
    channel: "assisted",
    answers: [
      "Que en la oficina hablen kichwa. Yo vengo de Pesillo y entiendo el castellano, pero para cosas de tierra prefiero decir en mi lengua, porque un error ahí cuesta una herencia.",
      "El que traduce es mi hijo y él falta al colegio por acompañarme.",
      "Grabar en kichwa cómo se hace cada trámite, con la voz de alguien de aquí, no de la televisión, y ponerlo en la radio y en el teléfono. Así uno escucha tres veces y no tiene que pedir favor. Después que pongan una persona que hable, aunque sea martes y jueves.",
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
      "Creen que lo comunitario es atraso. Vinieron a regalarnos un programa para el agua que pedía número de medidor. Nosotros no tenemos medidor, tenemos turno, y el turno lo sabe el aguatero desde que era niño. El programa sigue en la caja.",
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
      "unirnos con otros cantones del frio para reclamar juntos a la operadora, solos ni contestan",
    ],
  },
  {
    language: "es",
    answers: [
      "Registro de la Propiedad. Un certificado de gravamen me demoró nueve días laborables, y solo para comprobar que no había gravamen.",
      "Los libros antiguos están en tinta, algunos comidos por el ratón. Hay que digitalizar antes de soñar.",
      "Foliar, escanear, indexar. Tres años aburridos de trabajo. Después hablamos de inteligencia artificial.",
      "Muchos compran terreno aquí con plata de Italia o España. Un certificado verificable desde el exterior evitaría estafas que acaban con familias enteras; he visto dos en mi oficina solo este año.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que los abuelitos no paguen al tramitador de la esquina. Por sacar el turno del médico cobra tres dólares.",
      "En el 171 contestan y dan turno para Quito, siendo que el hospital está aquí a cuatro cuadras.",
      "Turnos por la misma comunidad: que la promotora de salud tenga diez por semana.",
      "Que el carnet de vacunas y los papeles del hospital los lean también en Colombia, porque de aquí se va y se viene.",
    ],
  },
  {
    language: "es",
    answers: [
      "Soy colombiana, trabajo en postcosecha hace ocho años. El desafío es que mi hija, nacida aquí, no tenga que explicar de dónde es.",
      "El sistema del seguro social me duplicó: hay dos yo y ninguna tiene todas las aportaciones.",
      "Que una pueda ver su propia historia laboral completa, señalar el error ahí mismo y adjuntar la foto del rol de pagos. Hoy el reclamo se hace en Quito, con abogado, un día que la finca no me da y que después me falta para el arriendo.",
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
      "La integración del agua: el páramo no sabe de cantones y nosotros sí nos peleamos.",
    ],
  },
  {
    language: "es",
    answers: [
      "La fumigación. Hay un formulario de denuncia ambiental que pide coordenadas UTM. ¿Quién del barrio sabe las coordenadas UTM del olor?",
      "Las empresas tienen ingenieros para responder y nosotros tenemos tos.",
      "Botón de ubicación y foto, y que se publique cuántas denuncias tiene cada finca.",
      "Que los países que compran las rosas puedan ver también esas denuncias. En febrero todos regalan flores y nadie huele de dónde salen.",
    ],
  },
  {
    language: "es",
    answers: [
      "Agilizar los permisos de funcionamiento, que se vencen mientras se tramitan.",
      "Al vecino que culpa a las florícolas de todo: también nosotras cumplimos normas y damos trabajo a miles. Pero tiene razón en que los datos deberían estar a la vista. A la finca seria le conviene.",
      "Un registro ambiental público con mediciones de los dos lados.",
      "Las exportadoras llenamos lo mismo para aduana, agrocalidad, municipio y el comprador de Holanda. Un solo expediente, firmado una vez y leído por todos, bajaría costos a las fincas pequeñas, que son las que se están ahogando.",
    ],
  },
  {
    language: "es",
    channel: "paper",
    answers: [
      "Que el predio rural se pague sin bajar a la ciudad. De Piemonte son dos camionetas y medio día.",
      "La cooperativa de ahorro cobra comisión por el pago en línea. O sea, castigan al que no hace fila.",
      "Cobrar en la tienda comunitaria, como se cobra la luz en otros lados, y dejar una parte pequeña para la tienda.",
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
      "Falta de seriedad: vienen, toman medidas con un aparato, y al año siguiente vienen otros con otro aparato.",
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "El turismo. Los bizcochos y el nevado son conocidos, pero la página del cantón tiene un mapa borroso y dice que el refugio está abierto, cerrado y en mantenimiento, según el enlace.",
      "Nadie se siente dueño de la página. Mandé tres correos corrigiendo los horarios del bus y el nombre de mi hostería, que aparece como hospital. Llegan turistas con fiebre; les doy agua de eucalipto y les alquilo cuarto.",
      "Que las parroquias actualicen su propia parte, que les den usuario y confianza.",
      "Rutas compartidas, por ejemplo lago, volcán e isla, con un mismo calendario de fiestas.",
    ],
  },
  {
    language: "es",
    answers: [
      "Firma electrónica barata. La mía cuesta casi lo de un mes de arriendo y caduca justo cuando la necesito.",
      "Hay que instalar un programa que en mi computadora no corre. Fui con mi firma en un flash y me pidieron imprimirla.",
      null,
      "Que la firma de un país valga en el otro. Exporto artesanías a Medellín y terminamos mandando una foto de un papel firmado encima de otro papel.",
    ],
  },
  {
    language: "es",
    answers: [
      "Terminar con la palanca. En línea todos haríamos la misma fila.",
      "Justamente por eso no quieren: la fila igual para todos le quita el favor al que vive de dar favores, y un favor se paga en votos.",
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
      "Que vengan al barrio cada mes, con computadora y con alguien que sepa hacer, no solo anotar.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Participar no es dar like. Llevo tres presupuestos participativos en Ayora y la obra priorizada sigue siendo la misma: el alcantarillado.",
      "El arrastre. Lo que no se hizo un año no se explica al siguiente.",
      "Seguimiento con semáforo: ofrecido, contratado, empezado, parado, terminado. Y la razón del parado.",
      "Ver qué hicieron otros con el mismo problema. Alguien en ocho municipios habrá terminado un alcantarillado; que nos presten el secreto.",
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
      "Confundir publicar con consultar, y asistir con estar de acuerdo. Nos toman lista, nos dan un refrigerio y luego la lista aparece en el expediente como aprobación. Por eso hay mayores que ya no firman ni la hoja del refrigerio.",
      "Lo digital debe llevar la palabra completa de la asamblea, con audio en kichwa, no reemplazar la asamblea.",
      "Que otros pueblos vean cómo decidimos y nosotros cómo deciden ellos. La minga también viaja.",
    ],
  },
  {
    language: "es",
    answers: [
      "Buses: saber a qué hora pasa el de Otón. Uno espera una hora y pasan dos juntos, bien pegaditos, conversando los choferes.",
      null,
      "Un grupo por cada ruta donde el chofer diga ya salí. Mi hijo armó uno y es lo que más se usa en la parroquia.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Identificar a los niños que dejan la escuela en temporada alta de flores. Soy docente en Olmedo, los veo irse en enero y volver en marzo, cuando vuelven.",
      "Educación anota faltas, Trabajo anota permisos, salud anota vacunas, y nadie junta los tres papeles.",
      "Una alerta simple, con mucho cuidado de los datos, a la junta de protección del cantón.",
      "Muchas familias vienen de Carchi, de Esmeraldas o de Colombia según la cosecha. Si la matrícula viajara con el niño, no tendríamos que sentarlo otra vez en el grado que ya pasó, que es como decirle que no vale lo que sabe.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que se pueda estudiar. El infocentro de Ascázubi abre cuando hay quien abra.",
      "Pago atrasado al facilitador: 5 meses. Lo sé porque es mi primo.",
      "Pagar a tiempo al facilitador, abrir de cuatro a nueve de la noche, que es cuando se llega de la finca, y poner una persona para los guaguas mientras las mamás hacen los deberes del bachillerato a distancia.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "La nueva contribución por mejoras de la calle me llegó sin explicar. Pregunto y dicen que el sistema calcula. ¿Qué calcula?",
      "La fórmula no está en ninguna parte.",
      "Publicar la fórmula con un ejemplo, y que uno ponga sus metros y le dé lo mismo que en la carta.",
      "Que se pueda comparar lo que cobra cada municipio por una misma cuadra de adoquín.",
    ],
  },
  {
    language: "es",
    answers: [
      "mascotas y fauna: el lobo de páramo anda bajando y no hay a quien avisar, en el ministerio contestan en Quito y preguntan que donde queda Cayambe",
      null,
      "que la junta parroquial pueda registrar con foto y que eso llegue al parque Cayambe Coca derechito",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Personas con discapacidad en el campo. Mi hermano usa silla; la brigada de carnetización vino una vez, duró dos horas y se fue antes de que llegara la camioneta.",
      "Dan por hecho que uno puede ir.",
      "Videollamada con el médico calificador desde el subcentro, con fecha fija. Está inventado, en la pandemia se hizo.",
      "Que el carnet sirva en cualquier país vecino. Fuimos a Pasto por una prótesis y ahí mi hermano ya no era discapacitado según el computador, aunque la silla estaba a la vista de todos.",
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
    channel: "assisted",
    answers: [
      "Mercado: precios diarios de la papa y la cebolla puestos en línea y en una pizarra. El intermediario los sabe, yo no.",
      "No hay quien los anote todos los días. Yo lo haría por la mitad de un sueldo básico.",
      "Mensaje de texto a las cuatro de la mañana, antes de cargar la camioneta. Cuatro productos, cuatro precios, nada más.",
      "Saber a cuánto está en Ipiales, porque cuando allá baja nos inundan.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que la tecnología no nos quite el hablar. En mi comunidad las cosas se deciden conversando, se repiten, se vuelve a decir. Una encuesta de un minuto no alcanza ni para saludar como se debe.",
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
      "Los volcanes son de todos. Que Ecuador, Colombia y Guatemala usen los mismos colores y el mismo significado.",
    ],
  },
  {
    language: "es",
    answers: [
      "Trabajo en el GAD, en rentas. Queremos hacer bien las cosas pero la licencia del programa venció y estamos en la versión de prueba, con marca de agua en los títulos de crédito.",
      "Comprar es un calvario de ocho meses.",
      "Tener un técnico propio, nombrado, que no cambie con la elección. Y escribir las cosas: aquí el manual de rentas es la compañera Gladys, y cuando se enfermó de apendicitis no se cobró patente durante dos semanas.",
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
      "Los horarios también: llaman cuando acá es de noche y allá termina el turno.",
      "Abrir los pagos a los migrantes, que somos los que sostenemos media construcción del cantón.",
      "Que consulado y municipio compartan ventanilla.",
    ],
  },
  {
    language: "es",
    answers: [
      'Inti Raymi: el permiso para la toma de la plaza pide un "organizador responsable con RUC". La fiesta tiene más años que el RUC y que la república.',
      "No hay casilla para comunidad, solo persona natural o jurídica. Nosotros somos las dos cosas y ninguna.",
      "Preguntar a las comunidades cómo quieren aparecer y cambiar la casilla, que es gratis. Nosotros no vamos a sacar RUC para zapatear.",
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
