import type { DemoResponse } from "#db/seed/demo/responses/types.ts";

export const quilpue: DemoResponse[] = [
  {
    language: "es",
    answers: [
      "Que el permiso de edificación no demore ocho meses. Soy arquitecta y sé de memoria el horario de la DOM: de nueve a una, y si llegas a las doce y media ya no quedan números.",
      "Los expedientes siguen en papel y en carpetas con colita de ratón. Digitalizar el ingreso y después imprimirlo para revisarlo no es digitalizar nada.",
      "Publicar en qué etapa va cada expediente, con fecha y con el motivo de la observación. Solo con eso se acaba la mitad de las filas.",
      "Los colegas de Ecuador y Brasil pelean con los mismos planos en papel. Un formato abierto de expediente, acordado entre colegios profesionales y municipios, nos ahorraría aprender de nuevo cada vez que cruzamos una frontera o simplemente la calle que nos separa de Villa Alemana.",
    ],
  },
  {
    language: "es",
    answers: [
      "pedir hora en el cesfam sin tener q levantarse a las 5 de la mañana a hacer fila con frio",
      "el telefono nunca contestan y la pagina se cae",
      "q las horas se pidan por whatsapp y q quede un cupo aparte para los abuelitos q van en persona",
      "si voy de vacaciones donde mi hermana a Ovalle q me atiendan alla con la misma ficha",
    ],
  },
  {
    language: "es",
    channel: "assisted",
    answers: [
      "Tengo 81 años y la ClaveÚnica me la maneja mi nieta. El día que ella se fue a Concepción quedé sin poder ver ni mi pensión.",
      "El miedo a apretar mal. Una vez apreté algo y me llegó un préstamo que yo no pedí; mi nieta estuvo tres semanas arreglándolo con el banco. Desde entonces prefiero ir en persona aunque me duelan las rodillas, y si la oficina cierra no sé qué voy a hacer.",
      "Que haya alguien sentado al lado de uno, con paciencia, en la junta de vecinos del Retiro. No un video.",
      "Que nos junte, porque cada día nos mandan más a la casa.",
    ],
  },
  {
    language: "es",
    answers: [
      "Conectividad en Colliguay. Ahí se sube al cerro para mandar un WhatsApp; hablar de gobierno digital es un chiste.",
      "Las compañías dicen que no es rentable y el municipio dice que no es su competencia. Entre los dos nos tienen así hace quince años.",
      "Que el municipio instale un punto con antena satelital en la posta y en la escuela, que lo deje abierto de noche para quien llegue en camioneta, y que la patente, el permiso de circulación y la hora médica se puedan pedir ahí con ayuda de la paramédico, que ya lo hace todo igual.",
      "Que los de Colliguay podamos participar en el concejo sin perder el día entero en el viaje.",
    ],
  },
  {
    language: "es",
    answers: [
      "Reconstruir con la gente y no solo para la gente. Perdimos la casa en Pompeya Norte y durante meses nos enteramos de los plazos por vecinos, por la tele o porque alguien pegó un papel en el poste. Un gobierno electrónico que desaparece cuando más se lo necesita no sirve de mucho.",
      "La desconfianza. Después del incendio del 2024 llenamos la ficha tres veces, en tres instituciones, y cada una nos pedía lo mismo que ya habíamos entregado a la otra.",
      "Un solo registro de damnificados, con consentimiento, que lo vean todos los servicios. Contar la pérdida de tu casa tres veces no es un trámite, es una crueldad.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Pasar de la página que informa a la que pregunta, y de la que pregunta a la que responde. Estamos recién en la primera.",
      "Que nadie en la municipalidad tiene por pega leer lo que la gente escribe.",
      "Nombrar un responsable, con nombre y plazo, por cada consulta. Si a los 60 días no hay respuesta, que se publique que no la hubo.",
      "Comparar comunas. Si Villa Alemana resuelve una luminaria en cuatro días y nosotros en cuarenta, quiero poder verlo.",
    ],
  },
  {
    language: "es",
    answers: [
      "Seguridad. Que las cámaras sirvan y que uno pueda avisar por el celular cuando están desarmando un auto en la esquina.",
      "Que Carabineros, seguridad ciudadana y los vecinos tenemos tres grupos distintos y nadie lee los otros dos.",
      "Una aplicación con mapa, donde se vea si el móvil viene o no viene.",
      "Que las patentes robadas se vean en todas las comunas el mismo día y no a la semana.",
    ],
  },
  {
    language: "es",
    answers: [
      "Proteger los datos. Me llegó publicidad de una clínica una semana después de inscribirme en un operativo oftalmológico municipal. Casualidad no fue.",
      "Se pide el RUT hasta para inscribirse en zumba.",
      "Menos datos. Cada formulario debiera decir para qué pide cada cosa, quién la va a ver y cuándo se borra. Si no lo puede decir, que no la pida. Y que exista una persona con nombre y correo a quien reclamar, que no sea el mismo que juntó los datos.",
      "Poca. Integrar bases de datos entre países sin autoridad que fiscalice me da más miedo que esperanza.",
    ],
  },
  {
    language: "es",
    answers: [
      "La feria del Belloto tiene más de cien puestos y la patente todavía se paga en caja con boleta de papel calco. Pónganle pago por teléfono y listo.",
      "Que a los feriantes nos tratan de ignorantes. Yo vendo por transferencia todos los días, la que no sabe recibirla es la municipalidad jajaja",
      "Un código de esos cuadrados en cada puesto y que el inspector lo lea. Pero también que el que no quiera pueda pagar con billete, porque la señora Norma de las hierbas no va a cambiar a los 79 y nadie quiere que se vaya la señora Norma.",
      "La verdura viene de Quillota y de Limache. Un solo permiso para los que vendemos en tres ferias de tres comunas.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Comprendre les démarches. Je suis haïtien, j’habite au Belloto depuis 2017, je parle espagnol mais pas l’espagnol des formulaires.",
      "Sans RUT définitif on n’entre dans aucun système : ni le consultorio, ni l’inscription de mon fils à l’école. On attend, et le système ne sait pas dire combien de temps.",
      "Une personne formée, une seule, qui connaisse la loi migratoire et réponde par écrit. Je préfère un non clair aujourd’hui à un « revenez lundi » pendant six mois.",
      "Reconnaître les papiers d’un pays à l’autre. Mon acte de naissance a voyagé plus que moi.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que mis dos hijos queden en el mismo colegio. El sistema de admisión mandó a uno a Quilpué centro y al otro a Los Pinos.",
      "Que el computador decide y nadie en la comuna te puede explicar por qué.",
      "Que muestre por qué quedaste en ese lugar de la lista, paso por paso, y que haya una persona en la comuna con facultad para arreglar lo que es evidentemente absurdo, como mandar hermanos a puntas opuestas.",
      "Que educación, salud y transporte se hablen. El colegio me queda a dos micros y eso nadie lo calculó.",
    ],
  },
  {
    language: "es",
    answers: [
      "Sinceramente ninguno de plata: hay plata para luces de Navidad. Falta voluntad.",
      null,
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Soy sorda. El video del alcalde sale sin subtítulos, la oficina solo tiene teléfono, y cuando voy me hablan más fuerte. Ese es el desafío.",
      "Creen que la accesibilidad es la rampa de la entrada, y la rampa la usan para las motos.",
      "Intérprete de lengua de señas por videollamada en el mesón, dos días fijos a la semana. Ya existe en otras comunas, no hay que inventar nada.",
      "Que las personas sordas podamos opinar sin que otro hable por nosotras, y que la intérprete de una comuna pueda atender por pantalla a la de al lado mientras no alcance para contratar una en cada una.",
    ],
  },
  {
    language: "es",
    answers: [
      'Terminar con el "traiga fotocopia de carnet por ambos lados".',
      null,
      "Prohibir por ordenanza que un servicio pida un certificado que otro servicio emite.",
      "Lo mismo entre países. Mi título de matrona peruano lleva timbres de cuatro ministerios y todavía falta uno.",
    ],
  },
  {
    language: "es",
    answers: [
      "Continuidad técnica. He visto morir tres intranets, dos sistemas de cementerio y una oficina virtual completa, todos pagados, todos inaugurados con canapés. En ninguna parte quedó escrito por qué se eligieron ni cómo sacar los datos de adentro.",
      "La rotación. Trabajo en una municipalidad vecina: cada cuatro años llega un encargado nuevo, bota el sistema anterior y contrata otro parecido pero más caro.",
      "Contratos con los datos en formato abierto y cláusula de salida. Y planta, no honorarios: no se construye nada con gente que no sabe si sigue en enero.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Los perros sueltos de Pompeya. Ya sé que la pregunta es de computación, pero si existiera un número donde a uno le contestaran, ya no habría perros.",
      "Nadie contesta. El anexo suena en una oficina que, según me dijeron en persona, se cambió de piso en 2021.",
      null,
      null,
    ],
  },
  {
    language: "es",
    channel: "meeting",
    answers: [
      "En la junta de vecinos 14 lo conversamos: queremos saber en qué se gastó la plata de la plaza. No un PDF de 300 páginas, una hoja.",
      "Que el portal de transparencia está hecho para abogados.",
      "Cuentas en palabras simples, por barrio y con foto de antes y después.",
      "Que las juntas de vecinos podamos ver los proyectos de las otras y copiarnos los buenos.",
    ],
  },
  {
    language: "es",
    answers: [
      'Que la app del municipio funcione en teléfonos viejos. El mío tiene seis años y dice "actualice su dispositivo". ¿Me lo va a actualizar el alcalde?',
      "Que los que diseñan tienen todos el teléfono nuevo y el wifi del trabajo. Si los obligaran a usar un mes el mío, con la pantalla trizada y el plan de cinco gigas, la página pesaría la décima parte.",
      "Menos apps y más página liviana.",
      "Ayudar a que los municipios dejen de hacer cada uno su app. ¿Cuántas pueden caber en un teléfono?",
    ],
  },
  {
    language: "es",
    answers: [
      "Llegar a las mujeres que cuidamos. Yo cuido a mi mamá postrada, puedo hacer trámites a las once de la noche o no puedo. La oficina cierra a las dos.",
      "El horario. Y que para el subsidio al cuidador pidan que vaya yo presencialmente, justamente la persona que no puede salir.",
      "Acreditar por videollamada, que vengan a la casa, o que crean el informe del CESFAM que es de ellos mismos.",
      "Reconocer el cuidado en todas partes igual. Mi hermana cuida a su suegra en Cayambe, porque se casó allá, y comparamos papeles: los dos países nos piden demostrar que existe lo que hacemos todo el día, y ninguno pregunta a qué hora dormimos.",
    ],
  },
  {
    language: "es",
    answers: [
      "La inteligencia artificial, que viene igual aunque no queramos. Hay que decidir qué cosas no va a resolver nunca una máquina: un desalojo, una beca, un subsidio.",
      "Entusiasmo sin conocimiento: concejales que vuelven de una feria queriendo comprar un robot y no saben cuántas personas atiende hoy el mesón.",
      "Por ensayos pequeños, con un grupo de vecinos mirando, y con la obligación de publicar los errores. Si un sistema clasifica solicitudes, que se sepa cuántas clasificó mal y quién las corrigió. Si eso da vergüenza, todavía no está listo.",
      "Podría traducir, resumir, acercar. No decidir.",
    ],
  },
  {
    language: "es",
    answers: [
      "no entiendo bien la pregunta pero quiero q arreglen la pagina de los permisos de circulacion en marzo siempre se cae el ultimo dia",
      "que todos dejamos todo para el ultimo dia tambien",
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      null,
      "Los funcionarios antiguos. Con respeto, hay un señor que todavía pide la clave por fax.",
      "Jubilarlos con honores, una comida bonita y un reloj que no sea de arena.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Leí arriba que la culpa sería de los funcionarios viejos. Llevo 31 años en esta municipalidad y aprendí cuatro sistemas distintos. Ninguno nos lo consultaron.",
      "Que se compra primero y se pregunta después. El último no permite corregir una letra mal puesta en un apellido.",
      "Sentar al que atiende mesón junto al que programa, una semana, antes de licitar.",
      "Entre municipios nos conocemos los de rentas, los de tránsito, los de finanzas; nos llamamos por teléfono para salir de apuros. Esa red ya existe y nadie la ha financiado nunca. Con un par de encuentros al año y un foro decente haríamos más que cualquier ministerio.",
    ],
  },
  {
    language: "es",
    answers: [
      "La brecha no es de edad, es de plata. Mi papá de 74 usa todo; mi vecina de 30 tiene prepago y se le acaban los megas el día 20.",
      null,
      "Que los sitios del Estado no consuman datos del plan. Otros países lo negociaron con las compañías.",
      "Negociar juntos con las compañías, que operan en todos estos países y a cada uno le dicen que es el único que reclama.",
    ],
  },
  {
    language: "es",
    answers: [
      null,
      null,
      "Voto electrónico en los plebiscitos comunales, desde la casa, con ClaveÚnica. Así votaría la gente joven.",
      "Una misma consulta en toda la provincia de Marga Marga, como esta pero chica.",
    ],
  },
  {
    language: "es",
    answers: [
      null,
      "La moda de copiar a países chiquititos con nieve donde todo el mundo confía en todo el mundo.",
      "Cualquier cosa menos votar por internet. Nadie puede mirar por encima del hombro de una urna, pero sí por encima del hombro de mi abuela con su tablet.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Que las multas del juzgado de policía local se puedan alegar sin perder el día de trabajo. Yo pagué una que no era mía porque alegar salía más caro.",
      "Que el sistema está hecho para cobrar y no para escuchar. Para pagar hay cuatro botones de colores; para reclamar, un formulario que se baja, se imprime, se firma con lápiz azul y se entrega en una oficina que atiende dos mañanas.",
      "Audiencia por video para las infracciones menores.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Agua. Cuando Esval corta en Los Pinos nos enteramos por el grupo de la junta de vecinos, nunca por la municipalidad.",
      null,
      "Publicar los cortes programados con la calle y la hora, y los no programados con lo que se sabe.",
      "Que empresa de agua, eléctrica y municipio avisen por un solo canal. Un mensaje de texto basta, no quiero otra app.",
    ],
  },
  {
    language: "es",
    answers: [
      "La mascota municipal digital, que saluda y no sabe nada. Le pregunté por el retiro de escombros y me deseó feliz día del patrimonio.",
      "Los chatbots, o más bien quienes creen que un chatbot reemplaza a una persona con criterio.",
      "Con personas. Dos personas buenas en WhatsApp valen más que el monito.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Ser la primera comuna de la región con todo en línea. Tenemos el tren, tenemos fibra, tenemos universidades a veinte minutos: no hay excusa.",
      "Que nos conformamos con salir segundos y encima lo celebramos.",
      "Plan a diez años firmado por todos los candidatos, medido cada semestre y por gente de afuera.",
      "Mostrar que una ciudad mediana también puede ir adelante. Si a nosotros nos resulta, a Registro o a Cayambe les sirve más nuestro ejemplo que el de una capital con presupuesto de capital.",
    ],
  },
  {
    language: "es",
    channel: "paper",
    answers: [
      "Que no cierren la oficina. La conversación con la niña de informaciones es la única que tengo algunos días.",
      "La vista. Las letras son muy chicas y grises.",
      "Mandar las noticias con la cuenta del agua, que esa la lee todo el mundo.",
      "A mí me gustaría saber cómo viven las señoras de mi edad en esos otros pueblos. ¿También les cerraron la caja de pago? Podríamos escribirnos, que alguna vez tuve una amiga por carta en Guatemala.",
    ],
  },
  {
    language: "es",
    answers: [
      "Los certificados de informaciones previas, que salgan al tiro. La información está en el plano regulador, que está en un computador, que está en la oficina, donde la imprimen, la timbran y me la venden.",
      "El timbre. Un día no estaba el timbre y se suspendió la atención, con todos nosotros mirando la puerta.",
      "Matar el timbre, velarlo si quieren, y poner un código que cualquiera pueda verificar por internet.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Integrar a la diáspora interna: yo trabajo 7x7 en Calama y mi vida cívica en Quilpué es cero.",
      "Las reuniones son los martes a las 18:30, en la sede, y si uno no va es porque no le interesa. Eso me dijo un dirigente. Yo a esa hora estoy a 2.500 metros de altura manejando un camión de trescientas toneladas.",
      "Consultas que duren más de una semana, para que alcancen a los que trabajamos por turno.",
      "Que mi opinión cuente donde vivo y no donde trabajo.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que los colegios pasen al servicio local y nadie sepa dónde quedaron los papeles. Pedí una concentración de notas de 1998 y me mandaron a tres lugares.",
      "Archivos que se pierden en cada traspaso.",
      "Escanear antes de entregar, con acta y con índice. Parece obvio.",
      "Los que estudiamos aquí y trabajamos afuera necesitamos esos papeles en el consulado, no en una bodega.",
    ],
  },
  {
    language: "es",
    answers: [
      "La participación de los niños. Tengo 13 y en mi colegio votamos el color de la sala pero no nos preguntan por la cancha.",
      "que los grandes dicen que somos el futuro y despues nos mandan a ordenar las sillas",
      "que se pueda votar desde 12 años para cosas de plazas y canchas",
      "que los colegios hagamos propuestas juntos",
    ],
  },
  {
    language: "es",
    answers: [
      null,
      'El lenguaje. "Remítase a la unidad pertinente para los fines que estime." ¿Qué es eso? ¿Sí o no?',
      "Cartas de media página. Si no se entiende, que no valga.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Regularizar las tomas del sector alto. Sin dirección no hay nada: ni ficha, ni delivery, ni ambulancia.",
      'Los formularios piden calle y número y nosotros tenemos "pasado el segundo estanque, portón verde". La ambulancia ya se perdió dos veces; la segunda, mi vecina la guio corriendo adelante, de noche, con la linterna del celular.',
      "Que se pueda marcar un punto en el mapa como domicilio.",
      "Que existamos en el mapa, así de simple.",
    ],
  },
  {
    language: "es",
    answers: [
      "Para las pymes: una sola ventanilla entre Impuestos Internos, Salud y patente. Abrí una cafetería cerca de la estación y demoré más en la patente provisoria que en la obra.",
      "Cada unidad es un reino, con su reina, su timbre y su día libre.",
      "Plazos con silencio positivo. Si en veinte días no me contestan, está aprobado.",
      "Patente que valga en comunas vecinas para el que tiene carrito.",
    ],
  },
  {
    language: "es",
    answers: [
      "Fiscalizar lo que ya está autorizado antes de autorizar más rápido lo que viene.",
      null,
      "El silencio positivo que piden algunos comerciantes es peligroso: así se instaló una botillería frente a mi casa. Más rápido sí, automático no.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Gobierno de datos. Hay al menos cuatro bases de vecinos en la municipalidad (DIDECO, salud, rentas, tránsito) con claves distintas y sin un identificador común auditado. Mientras eso no se resuelva, lo demás es fachada.",
      "No hay inventario de sistemas. No se puede proteger lo que no se sabe que se tiene.",
      "Inventario, respaldo probado, interoperabilidad con la plataforma del Estado y recién entonces un portal.",
      "Normas comunes entre países pequeños en lugar de comprar cada uno la misma solución extranjera.",
    ],
  },
  {
    language: "es",
    answers: ["Que me contesten un correo. Uno.", null, null, null],
  },
  {
    language: "es",
    answers: [
      "Me robaron el teléfono en el metro en Valparaíso y con él todas mis claves. Estuve un mes sin existir. Hay que pensar en eso.",
      "Que todo depende del celular y de un mensaje que llega justamente al celular robado.",
      "Dejar siempre un camino sin celular.",
      "Que un robo en otra ciudad se pueda bloquear desde cualquier municipalidad.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que la cédula vencida en trámite sirva para algo.",
      "Los prejuicios, con o sin pantalla. Hay funcionarias maravillosas y hay otras que al escuchar el acento ya están diciendo que no se puede. Al menos la máquina dice que no a todos por igual.",
      null,
      "Integrar a los migrantes venezolanos y haitianos que llevan años acá. Mi señora de la panadería paga impuestos y no puede sacar hora al dentista del consultorio.",
    ],
  },
  {
    language: "es",
    answers: [
      "Primero arreglen los hoyos y después hacen encuestas.",
      "Que para denunciar un hoyo hay que decir si es de Serviu, de Vialidad o municipal. Yo soy chofer, señores, el hoyo no trae letrero.",
      null,
      "Para tapar hoyos entre dos comunas, porque en el límite con Villa Alemana no los tapa nadie.",
    ],
  },
  {
    language: "es",
    answers: [
      "Menos plata a consultoras de Santiago.",
      "Los amigos del que esté de turno. Con todos los colores políticos ha pasado igual.",
      "Licitaciones explicadas en simple, con lo que ofreció cada uno. Y que se pueda preguntar.",
      "Comparar precios. Si el mismo sistema le costó la mitad a otro municipio, que el vendedor lo explique en público.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que el bibliotecario enseñe, como hacen en la biblioteca pública los jueves. Yo aprendí ahí a los 68 y ahora le compro los pasajes a todo el club de adulto mayor.",
      "La vergüenza de preguntar. Se tapa con humor y con tecito.",
      "Más jueves. Y que le paguen bien al bibliotecario, que lo hace con su propio notebook.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Prepararse para emergencias. Un sistema que solo funciona cuando todo anda bien no es de gobierno.",
      "El incendio nos quemó la antena y el consultorio quedó con ficha de papel dos semanas. No había plan B.",
      "Ensayar. Un día al año, apagar a propósito el sistema y atender igual, con planillas, radios y gente que sepa dónde está cada cosa. En el CESFAM lo hicimos a la fuerza y salió bien porque la señora del aseo conocía a todos los crónicos por su nombre y sus remedios.",
      "Coordinación de alertas con Viña y Villa Alemana. El fuego no sabe de límites comunales, las sirenas parece que sí.",
    ],
  },
  {
    language: "fr",
    answers: [
      "Trouver un rendez-vous pour ma fille au dentiste sans que la dame du guichet soupire.",
      null,
      "Mettre les pages importantes aussi en créole et en français, avec la voix, parce que beaucoup de mes compatriotes ne lisent pas vite.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Que los departamentos nuevos del centro no se aprueben sin que los vecinos nos enteremos. El letrero lo ponen cuando ya está el hoyo.",
      null,
      "Avisos por correo a quien viva a 300 metros de cada permiso solicitado.",
      "Aprender de las comunas que ya lo hacen.",
    ],
  },
  {
    language: "es",
    answers: [
      "El desafío es tener que explicarle a mi hijo de 9 años por qué la página del municipio pide Internet Explorer.",
      "Véase lo anterior, impreso y en triplicado.",
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      null,
      "Que el Registro Social de Hogares me pone en el 70% porque mi ex todavía aparece viviendo aquí. Llevo dos años tratando de sacarlo, de la casa me costó menos.",
      "Que uno pueda corregir sus propios datos y que el sistema deba demostrar lo contrario, no al revés.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      'Personas ciegas. Uso lector de pantalla: el menú de la municipalidad son imágenes sin texto. Escucho "imagen, imagen, enlace, imagen".',
      "Nadie prueba con nosotros. Compran un botón flotante que agranda la letra y creen que con eso cumplieron la ley.",
      "Contratar a alguien ciego para probar antes de publicar. Yo lo haría gratis la primera vez.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "El desafío de siempre, que la buena idea sobreviva al cambio de alcalde.",
      "El ego. Cada administración quiere su logo, su color y su plataforma. En los últimos veinte años la página ha sido verde, azul, naranja y otra vez azul, y en ninguna he podido descargar el plano regulador completo sin que se corte a la mitad.",
      null,
      "Una red de municipios medianos. Los de 150 mil habitantes somos demasiado grandes para que nos regalen las cosas y demasiado chicos para pagarlas.",
    ],
  },
  {
    language: "es",
    answers: [
      "Cementerio. Quise saber hasta cuándo está pagado el nicho de mi mamá y me dijeron que el libro lo tenía don Luis, y don Luis estaba con licencia.",
      null,
      "Pasar el libro de don Luis al computador.",
      "Tengo un hermano enterrado en Mendoza y tampoco sé. Las familias están repartidas, los libros no se hablan.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que la página no se caiga.",
      "El encargado de informática es un inútil de porquería, un parásito que no le ha trabajado un día a nadie en su vida. Échenlo a patadas.",
      null,
      null,
    ],
    moderation: {
      question: 2,
      rule: "insult",
      reason:
        "Ocultamos esta respuesta porque insulta a una persona que trabaja en la municipalidad. Su queja por las caídas de la página es válida y su otra respuesta sigue a la vista; puede volver a escribir esta sin el insulto y la publicaremos.",
    },
  },
  {
    language: "es",
    answers: [
      "Reciclaje: saber qué día pasa el camión por mi pasaje en Valencia. Llevo botellas guardadas desde las elecciones.",
      null,
      "Un calendario por calle y un aviso la noche antes.",
      "Que Quilpué, Villa Alemana y Limache compartan el camión y el punto limpio.",
    ],
  },
  {
    language: "es",
    answers: [
      "Tener un municipio que funcione en julio igual que en octubre de año electoral.",
      "La propaganda. La portada tiene once fotos de la autoridad y el trámite está en el pie de página, letra 8.",
      "Prohibir fotos de autoridades en la portada. Lo digo en serio.",
      "Que la gente de afuera pueda comparar quién informa y quién se saca fotos.",
    ],
  },
  {
    language: "es",
    answers: [
      "Enseñar bien. Hay una generación completa que quedó entremedio: ni tan vieja para que le tengan paciencia ni tan joven como para que le salga solo. Yo tengo 58, me despidieron del retail porque llegaron las cajas automáticas, y me da pudor preguntar.",
      "Yo hice el curso de alfabetización digital de la municipalidad y era todo en PowerPoint, sin tocar un computador.",
      "Práctica, grupos de cinco, y con los trámites verdaderos de cada uno.",
      null,
    ],
  },
  {
    language: "es",
    channel: "meeting",
    answers: [
      "Para el club de adulto mayor Los Años Dorados: que los talleres se puedan inscribir por teléfono de casa, como antes.",
      "Los cupos se los llevan las que tienen internet rápido.",
      null,
      "Reunirnos con los clubes de otras comunas, aunque sea por pantalla grande en la sede.",
    ],
  },
  {
    language: "es",
    answers: [
      "Movilidad. Que la tarjeta del tren sirva en la micro y que el pase escolar se renueve sin ir a Valparaíso.",
      null,
      null,
      "Exactamente eso, integración tarifaria. No sé si es gobierno electrónico pero a mí me cambiaría la vida.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que el Concejo se transmita con un audio que se entienda y que quede la votación de cada concejal en una tabla.",
      "Las actas aparecen tres meses después y escaneadas de lado.",
      "Empezar por lo aburrido: actas, tablas, plazos. Lo bonito después.",
      "Que un vecino de Cochrane y uno de acá podamos leer el acta del otro en el mismo formato.",
    ],
  },
  {
    language: "es",
    answers: [
      null,
      null,
      "A mi parecer, no avanzar más por un rato. Consolidar lo que hay. Cada novedad me cuesta una clave nueva y ya tengo una libreta llena.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Tengo una hija con TEA. Los lugares con gente, ruido y espera de dos horas son imposibles para nosotras. Lo digital, en nuestro caso, no es comodidad, es acceso.",
      "Que el certificado de discapacidad exige tres evaluaciones presenciales.",
      "Horas tranquilas: una tarde sin música, con luz baja y turno exacto. Y todo lo que pueda ser por escrito y a distancia, que sea así sin tener que rogarlo. No cuesta plata, cuesta acordarse de que existimos.",
      "Que la credencial sirva en todos los municipios sin volver a demostrar cada vez.",
    ],
  },
  {
    language: "es",
    answers: [
      "Los terrenos y los loteos brujos por el lado de Colliguay. Si los roles y los planos estuvieran en un mapa público nadie compraría una parcela que no existe.",
      "El Conservador de Bienes Raíces, que cobra por mirar.",
      "Publicar todos los loteos denunciados con su número de rol y el estado del sumario.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Que la gente crea que sirve de algo contestar esto.",
      "Contesté una igual en 2019 y otra en 2022.",
      "Devuelvan el resultado. Aunque sea malo.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Estudio ingeniería en la Santa María. El desafío técnico es chico, de verdad: un buen formulario lo hace un memorista en un semestre. Lo difícil es que alguien adentro quiera cambiar el proceso.",
      "El orgullo de cada unidad, y también el nuestro: llegamos con la solución antes de escuchar el problema. Hice una práctica donde programé dos meses una cosa que la secretaria ya tenía resuelta con colores en una planilla.",
      "Convenios con universidades para prácticas largas, no de un mes sirviendo café.",
      "Código compartido entre comunas, que lo hecho con plata pública sea público.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que los servicios en línea no se vuelvan otra herramienta para controlarnos. Hoy quien tiene el teléfono y el correo de la casa sabe cuándo pides hora, qué beneficio te dieron y si fuiste al centro de la mujer. Nadie lo pensó con mala intención; simplemente nadie lo pensó.",
      "Mi marido maneja todas las claves de la casa. Cuando fui a denunciar, el sistema le avisó a su correo. Piensen en nosotras cuando diseñen.",
      "Que cada persona adulta tenga su propio correo y su propia cuenta aunque viva en la misma casa, y que una pueda cambiarla sola y en secreto en el mesón.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Me vine de Santiago y llevo dos años. Lo mejor que tiene Quilpué es que todavía te atiende alguien que te conoce. Cuidado con perder eso.",
      "Creer que eficiencia es no verse las caras.",
      null,
      "La integración parte por el vecino; el computador que ayude a encontrarlo.",
    ],
  },
  {
    language: "es",
    answers: [
      '¿Quinquenio? Yo pido que el lunes me abran la ventanilla de licencias, que lleva tres semanas "sin sistema".',
      null,
      'Poner en la puerta, y en la página, cuándo vuelve el sistema. Aunque digan "no sabemos". Fui tres veces en micro desde Los Pinos.',
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Que la hora del consultorio la avisen por mensaje y también si el doctor no viene. Fui cuatro veces a la matrona de Belloto Sur y tres no había.",
      "La red de internet del mismo consultorio, me lo dijo la TENS: cuando llueve se cae.",
      null,
      "La derivación a especialista en Viña o Valparaíso. Ahí el papel se pierde en el camino, no en la ladera sino entre dos computadores.",
    ],
  },
];
