import type { DemoResponse } from "#db/seed/demo/responses/types.ts";

export const medellin: DemoResponse[] = [
  {
    language: "es",
    answers: [
      "Que lo digital llegue a las laderas. En Carpinelo el internet es el del vecino de abajo y se paga entre tres casas.",
      "La energía prepago: se acaba la recarga y se acaba el gobierno electrónico.",
      "Zonas wifi que sí funcionen, no el letrero. En la cancha hay un letrero divino desde 2018.",
      "Unir el barrio con la ciudad como hizo el metrocable. Que un trámite también baje de la loma.",
    ],
  },
  {
    language: "es",
    answers: [
      "Pedir cita con especialista sin rogarle a una grabadora. Llevo 47 minutos de musiquita, medidos. La semana pasada, cuando por fin contestó una persona, me dijo que la agenda del mes se había acabado a las siete y doce de la mañana.",
      "Las EPS se pasan la pelota con la Secretaría y uno en la mitad con la orden vencida.",
      "Que la orden médica viaje sola, de computador a computador.",
      "Que si me enfermo en Cartagena o en Quito no arranque de cero explicando mis alergias.",
    ],
  },
  {
    language: "es",
    answers: [
      "Presupuesto participativo: que se pueda votar sin que el líder de siempre arrastre buses llenos de gente.",
      "El clientelismo, que ya aprendió a usar WhatsApp.",
      "Votación con verificación de residencia y resultados por barrio el mismo día.",
      "Comparar comunas. La 1 y la 14 deberían verse las cuentas mutuamente.",
    ],
  },
  {
    language: "es",
    answers: [
      "El predial. Me llegó por un lote que vendí en 2011 y cada año me toca demostrar que no soy dueña.",
      "Catastro, notaría y Registro no se hablan. Tres edificios, tres verdades.",
      "Un número único del inmueble y una sola ficha pública. Que el notario no pueda cerrar la escritura sin que quede actualizada en todas partes ese mismo día. Mientras tanto, que el ciudadano no tenga que probar lo que el Estado ya firmó.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "parce q la pagina del sisben cargue",
      "me pusieron en un grupo q no es porq vivo con mi tia y contaron la nevera de ella",
      "q uno pueda ver q pusieron y alegar desde el cel",
      null,
    ],
  },
  {
    language: "en",
    answers: [
      'I have lived in Laureles for six years and pay taxes here. The challenge is that every online form wants a cédula number with the right digits; a cédula de extranjería is rejected as "invalid".',
      'Nobody tests with foreigners. The clerk is always kind and always says "venga mañana".',
      "Accept every legal identity document in every form. That is a one line change, honestly.",
      "If a Venezuelan permit and my card both worked in every town, half of the integration talk would already be done.",
    ],
  },
  {
    language: "es",
    answers: [
      "Cuidar la plata pública. Toda contratación en una página que entienda mi mamá: quién ganó, por cuánto, cuántos compitieron y si terminó.",
      "Los formatos. Suben un contrato escaneado torcido y dicen que es transparencia.",
      "Datos abiertos con diccionario y con alguien que conteste preguntas. MEDATA está bien, pero uno pregunta y queda en visto.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Soy vendedora ambulante en Carabobo hace 22 años. El permiso se renueva en línea y yo pago a un muchacho veinte mil pesos para que me lo haga en el café internet.",
      "No es que no quiera aprender. Es que mientras aprendo no vendo.",
      "Que manden funcionarios con tableta al puesto, como los que vienen a multarnos, pero para ayudar.",
      "Tengo hermanas vendiendo en Santiago de Chile y en Lima; todas con el mismo problema de que un permiso no sirve en la otra cuadra. Reconózcannos el oficio en todas partes, con carnet y con seguro, y la integración la hacemos nosotras, que de caminar sí sabemos.",
    ],
  },
  {
    language: "es",
    answers: [
      "La seguridad de quien denuncia. En mi barrio hay cosas que no se escriben en un formulario con nombre, cédula y dirección.",
      "El miedo. Ustedes preguntan por obstáculos técnicos; el obstáculo es quién más puede leer lo que uno escribe.",
      "Canales anónimos de verdad, explicados, auditados por gente de fuera del municipio.",
      "Que una denuncia grave pueda entrar por otra ciudad, lejos del que manda en mi esquina.",
    ],
  },
  {
    language: "es",
    answers: [
      "Menos innovación y más mantenimiento. Esta ciudad se enamora de lo nuevo y abandona lo del año pasado.",
      "Los premios internacionales, que se ganan con el lanzamiento y no con el año quinto.",
      "Hacer un inventario de todo lo que se ha prometido digital en los últimos quince años: qué sigue vivo, qué está muerto y qué está conectado a un respirador. Publicarlo sin buscar culpables. Después, escoger cinco cosas y cuidarlas diez años.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Que la ciudad inteligente sea inteligente con el andén. Ando en silla de ruedas y ningún sensor me ha bajado una rampa.",
      'Que nos invitan a la inauguración y no al diseño. La plataforma de rutas accesibles marcaba como "excelente" una calle con escalas; cuando pregunté quién la había recorrido me contestaron que se calculó por satélite.',
      "Un mapa de barreras que llenemos los que rodamos, y que obras públicas tenga que responderlo por tramo.",
      "Accesibilidad igual en todas partes, no según el gobernante de turno.",
    ],
  },
  {
    language: "es",
    answers: [
      "Deuda técnica: hay aplicaciones que solo corren porque nadie se ha atrevido a reiniciarlas.",
      "Contratar por horas a quien debería ser de planta.",
      "Apertura total del código. Si se pagó con impuestos de todos, que Cayambe, Sololá o cualquiera lo pueda usar mañana.",
      "Un repositorio común latinoamericano con gente contratada para mantenerlo. Sin mantenedores no hay software público, hay cementerio. Propongo empezar por una sola pieza pequeña, por ejemplo el turno de atención, que los ocho municipios la usen de verdad dos años y que después hablemos de plataformas.",
    ],
  },
  {
    language: "es",
    channel: "meeting",
    answers: [
      "En la JAC de Moravia pedimos que las asambleas se puedan transmitir y que valga el quórum de los que están conectados.",
      "La ley comunal dice una cosa y el sistema del municipio dice otra.",
      "Con promotores del mismo barrio. Cuando vino gente de afuera a censarnos, la mitad dijo mentiras por miedo a perder la casa.",
      "Juntarnos con barrios que vivieron reasentamiento en otros países. Nosotros ya sabemos lo que duele.",
    ],
  },
  {
    language: "es",
    answers: [
      "La matrícula escolar. Hice fila virtual: puesto 14.382. Cuando llegó mi turno ya no había cupo en Robledo y me ofrecieron uno en San Antonio de Prado, a hora y media.",
      "Que el sistema no sabe de buses ni de lomas.",
      "Asignar por tiempo de viaje y no por kilómetros en línea recta. Los niños no vuelan.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "En Palmitas somos Medellín solo para el mapa. Aquí la señal entra si el día está claro.",
      "Las veredas. La fibra va por la autopista y nadie la baja.",
      "Que el corregidor tenga facultad para resolver aquí mismo, con su firma digital, y no mandar a todo el mundo a La Alpujarra.",
      "El café y la cebolla salen para toda parte. Que la información también.",
    ],
  },
  {
    language: "es",
    answers: [
      "Los arriendos. Necesitamos un registro público de viviendas turísticas, actualizado cada mes; en mi edificio de El Poblado somos cuatro familias y 31 apartamentos de maletas.",
      "Que el turismo deja plata y nadie quiere mirar.",
      "Cruzar las plataformas con catastro. Es tedioso pero posible.",
      null,
    ],
  },
  {
    language: "en",
    answers: [
      "Rents. I know I am part of the problem, I came as a remote worker in 2021. The city should require registration of short stays online and publish it.",
      "There is no reliable data, so landlords, neighbours and the tourism people each shout their own number.",
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      'Los venezolanos llevamos el PPT en la mano y en la pantalla nos sale "documento no existe". Existo, señores, y madrugo.',
      "Que cada entidad interpreta el permiso a su manera.",
      "Un solo validador nacional que todos los municipios usen.",
      "Reconocer estudios. Soy enfermera y trabajo en una panadería; las arepas me quedan bien, pero no es lo mismo.",
    ],
  },
  {
    language: "es",
    answers: [
      "Bajar la edad de participación. Tengo 16, pertenezco al consejo de juventud y nos consultan el logo.",
      "los adultos creen que TikTok es participación",
      "que las propuestas juveniles tengan presupuesto amarrado desde el principio y no una foto al final",
      "Intercambios con pelados de otros municipios, aunque sea por Discord.",
    ],
  },
  {
    language: "es",
    answers: [
      null,
      "Las contraseñas. Mayúscula, minúscula, número, símbolo, y que no se parezca a las doce anteriores. Yo ya no tengo más nietos para ponerles de clave.",
      "Que el carnet de la Cívica sirva para entrar al portal, que ese sí lo cargo siempre.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Protección de datos biométricos. Cámaras con reconocimiento facial en el Centro sin un debate público: eso no es modernización.",
      'La opacidad de los proveedores. Pregunté por derecho de petición dónde se guardan las imágenes y la respuesta fue "reserva comercial".',
      "Moratoria hasta que exista evaluación de impacto publicada.",
      "Fijar un piso común de derechos digitales entre ciudades, para que el proveedor no vaya de una en una buscando la más floja.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que haya quien las mire, porque a la del parque le creció un nido.",
      null,
      "Con todo respeto con los que temen a las cámaras: a mí me atracaron tres veces en San Juan y la única que apareció como testigo fue la cámara. Más cámaras, bien manejadas.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "EPM ya sabe cobrar por internet, por la app, por el supermercado y por telepatía. Que la alcaldía aprenda de ellos.",
      "Para cobrar hay ingenieros, para responder hay contratistas de tres meses.",
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Soy contratista de la alcaldía. Cada enero se va la mitad del equipo y se pierde lo que sabíamos. El desafío es ese, los demás son consecuencia. El año pasado pasé seis semanas reconstruyendo una base que alguien había dejado perfecta en un computador que formatearon para entregárselo al siguiente.",
      "La ley de garantías en año electoral: seis meses con las manos amarradas.",
      "Equipos de producto estables, pequeños, con presupuesto plurianual.",
      "Préstamo de funcionarios entre municipios. Yo iría feliz tres meses a Providencia, y no es por la playa. Bueno, también.",
    ],
  },
  {
    language: "es",
    answers: [
      "Traducir el lenguaje de abogado al cristiano.",
      "El derecho de petición: uno pregunta en dos renglones y contestan en nueve páginas que no responden.",
      'Que un vecino cualquiera tenga que leer cada carta antes de que la manden. Si pregunta "¿pero entonces sí o no?", se devuelve.',
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Las mujeres de la plaza minorista queremos pagar el puesto por Nequi y que quede recibo. Ahora paga uno en efectivo y el recibo se moja.",
      "Los administradores de siempre prefieren el cuaderno. Por algo será.",
      "Que las cuentas de la plaza se publiquen cada mes en la entrada, en cartulina, y también en internet.",
      "Compramos papa de Nariño y ajo que viene de afuera. Si los precios de las plazas se publicaran en los mismos días y las mismas medidas, a los campesinos de aquí y de Ecuador no los tumbaban tan fácil.",
    ],
  },
  {
    language: "es",
    channel: "assisted",
    answers: [
      "No se me olvida la cara de la doctora cuando le dije que yo no tenía correo. Como si no tuviera pies.",
      "Me falta escuela, hice hasta segundo. Leo despacio.",
      "Que todo se pueda oír. En la biblioteca de Santo Domingo una muchacha me lo leyó y yo le dicté.",
      "Yo de integración no sé, pero a mí me integra que me saluden.",
    ],
  },
  {
    language: "es",
    answers: [
      "Gobernar con evidencia. Hay muchísimos datos y pocas preguntas buenas.",
      "Analistas que no han cogido bus y modelos que le ponen el mismo precio a un peso de El Poblado que a uno de Popular. Un indicador de satisfacción de 92 % me produce más preguntas que alegría: ¿a quién le preguntaron, a los que alcanzaron a terminar el trámite?",
      "Comités ciudadanos de datos por comuna, con capacitación y un mandato corto.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Que la atención del CerCA de mi barrio no cierre al mediodía, que es cuando una puede.",
      null,
      null,
      "Nada, integrar sería que mi hermana en Quito pudiera sacar el registro civil de mi papá sin pagarle a un tramitador.",
    ],
  },
  {
    language: "es",
    answers: [
      "Recuperar lo que había: en 2016 yo entraba a un foro de la ciudad y un secretario contestaba. Ahora todo es formulario y número de radicado.",
      "Se le tiene pánico a la conversación pública. Un comentario con palabras fuertes asusta más que mil personas calladas, entonces cierran el foro y ponen un buzón. Y el buzón, por definición, no conversa.",
      "Foros con nombre, moderados, donde el funcionario dé la cara.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Regularizar mi casa en Manrique Oriental. La construyó mi papá adobe por adobe desde 1974. Para el computador ahí hay un lote baldío.",
      "La titulación piden hacerla con planos que cuestan más que el segundo piso.",
      "Usar las fotos aéreas viejas como prueba. El municipio las tiene, yo las vi en una exposición.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Inversión extranjera y visas rápidas. Todo lo demás es romanticismo.",
      null,
      "Trámites en inglés, tiempo máximo de respuesta, pago con tarjeta internacional.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "¿Visas rápidas? Primero que los de aquí podamos abrir una tienda sin ocho visitas.",
      "Bomberos, Salud, Sayco, uso de suelo. Cada uno con su fotocopia de la cédula. Tengo la cédula ya gastada de tanto fotocopiarla.",
      "Una visita conjunta y un acta única en línea.",
      "Que lo que certificó Envigado valga cruzando la calle, porque mi calle es el límite.",
    ],
  },
  {
    language: "es",
    answers: [
      null,
      "La polarización. Cualquier encuesta la llenan los mismos dos bandos para insultarse.",
      "Sorteo. Cuarenta ciudadanos al azar, pagados, tres fines de semana, y respuesta obligatoria del Concejo. Lo digital que sirva para contarlo después.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Dejar de tratar a los corregimientos como paisaje.",
      'Un formulario obligatorio exige "comuna" y no hay casilla para Santa Elena. Pongo El Poblado y me dicen silletero de estrato seis.',
      null,
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Oportunidades para mayores de 50. Los cursos de programación de Ruta N son hasta los 28. ¿Y uno qué, ya se murió?",
      null,
      "Bajar los límites de edad, o subirlos, ya me enredé. Quitarlos.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Que las rutas de violencia intrafamiliar funcionen a medianoche. La línea contesta, pero la comisaría pide el documento en PDF.",
      "¿Quién tiene un escáner saliendo corriendo con los niños? Yo llegué con una bolsa de ropa y el registro civil mojado. Me devolvieron por no traer la copia ampliada al ciento cincuenta. Eso también es violencia, solo que viene con número de radicado.",
      "Recibir una foto, un audio, lo que sea, y después formalizar.",
      "Que una medida de protección dictada aquí se vea en cualquier municipio el mismo minuto.",
    ],
  },
  {
    language: "en",
    answers: [
      "Good services exist but finding them is an archaeological dig: four portals, three apps, two of them abandoned.",
      "Every department owns a domain name and defends it like a castle.",
      "One search box. In Spanish first of course, and please let the browser translate it: text inside images cannot be translated.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "El agua de la quebrada La Iguaná. Cuando crece, las alarmas suenan después. Los sensores del SIATA son buenos, la cadena se rompe en el último tramo: quién le golpea la puerta a doña Fabiola.",
      "Creer que un mensaje enviado es un mensaje recibido.",
      "Redes de vecinos con radio, pagadas, conectadas al SIATA.",
      "Aprender de quienes viven huracanes, como los de Providencia.",
    ],
  },
  {
    language: "es",
    answers: [
      "ninguno, todo esto es pa robar",
      "los mismos de siempre con corbata distinta",
      "no avanza, eso lo dejan empezado pa volver a cobrar",
      "pa repartirse entre más, ahora con otros países",
    ],
  },
  {
    language: "es",
    answers: [
      "Que los ediles tengamos algo más que un escritorio compartido. Recibo solicitudes por WhatsApp a las once de la noche y las paso a una matriz de Excel que hice yo.",
      "Somos el gobierno más cercano y el menos conectado.",
      "Una herramienta sencilla de casos para las JAL, donde el vecino vea en qué va lo suyo.",
      "Conocer a los concejales y líderes de los otros siete municipios, sin protocolo. Una llamada al mes, con café cada uno en su casa y un tema: basuras, perros, huecos. De ahí salen más acuerdos que de un hermanamiento con placa.",
    ],
  },
  {
    language: "es",
    answers: [
      "Comprar un computador para cada escuela no sirve si no hay profe que sepa. Soy el profe y estoy aprendiendo con los alumnos, que me ganan.",
      'La norma que impide llevarse el equipo a la casa "por inventario".',
      null,
      "Aulas hermanas: mi grupo de sexto escribe con uno de Cayambe que siembra rosas. Eso sí es integración, y salió gratis.",
    ],
  },
  {
    language: "es",
    answers: [
      null,
      "La pereza colectiva, la mía incluida: llevo dos asambleas diciendo que no había ascensor.",
      "Voto obligatorio y por internet, a ver si así votan en mi unidad.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Ciberseguridad. En 2022 tumbaron a EPM y estuvimos semanas pagando en papel; no parece que hayamos aprendido.",
      "Se invierte en lo que se puede inaugurar, y un respaldo no se inaugura. Nadie ha cortado jamás la cinta de una copia de seguridad, con banda de música y el secretario sonriendo al lado de un disco duro.",
      "Simulacros dos veces al año, con resultados públicos, aunque den pena.",
      "Un equipo de respuesta compartido entre municipios. Cochrane no va a poder tener el suyo.",
    ],
  },
  {
    language: "es",
    answers: [
      "Ganas de participar hay; lo que no hay es un resultado. Propuse un paso peatonal en la 80, 412 firmas, y la respuesta fue gracias por escribirnos.",
      null,
      "Regla sencilla: con cuatrocientas firmas verificadas, un ingeniero viene, mira con nosotros y explica por escrito. Si no se puede, que diga por qué no y qué tendría que cambiar para que sí.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "¡GANE DINERO DESDE CASA! Créditos sin codeudor y sin Datacrédito, respuesta en 10 minutos, cupos limitados. Escriba CRÉDITO YA por mensaje interno y un asesor lo contacta.",
      null,
      null,
      null,
    ],
    moderation: {
      question: 1,
      rule: "spam",
      reason:
        "Ocultamos este texto porque es un anuncio comercial y no responde a la pregunta. Si quiere participar en la consulta, puede cambiar su respuesta hasta el día del cierre.",
    },
  },
  {
    language: "es",
    answers: [
      "Los habitantes de calle no tienen cédula, ni celular, ni correo, ni clave. Trabajo en un centro día. Todo lo que hagan, pruébenlo primero con ellos.",
      "Sin documento no hay salud y sin dirección no hay documento.",
      "Que un centro día pueda servir de domicilio legal.",
      "La frontera y la calle se parecen: sin papeles uno deja de ser persona. Aprendan de los que atienden migrantes.",
    ],
  },
  {
    language: "es",
    answers: [
      "El transporte informal de la ladera. Los colectivos sabemos a qué hora viaja la gente y nadie nos pregunta.",
      null,
      "Les compartimos los datos si nos formalizan. Trato es trato.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Que no desaparezcamos cuando llegamos a la ciudad. En el resguardo soy alguien, aquí soy un código de desplazada que vence cada año y hay que renovar con fila.",
      'Soy indígena embera y vivo en el Centro con mis hijas. Todo papel en español y rápido rápido. En mi lengua no hay palabra para "radicado".',
      "Intérprete de nuestra lengua, y tiempo. Primero se conversa con la autoridad, se vuelve a la comunidad, se piensa, y después se firma. El sistema se cierra a los quince minutos; nosotras para pensar una cosa importante necesitamos una noche.",
      "Que reconozcan lo que firmó nuestro gobernador en el resguardo, aunque no tenga código de barras.",
    ],
  },
  {
    language: "es",
    answers: [
      'Recoger escombros. Radiqué por la app, salió "resuelto" con una foto de otra cuadra. La creatividad paisa no tiene límites.',
      null,
      "Que solo el ciudadano que abre el caso lo pueda cerrar.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Cultura: las convocatorias de estímulos. Un grupo de títeres como el nuestro invierte 90 horas en la plataforma para pedir lo que vale la tela.",
      "Anexos. Anexo 7B. El anexo del anexo.",
      "Confiar en hojas de vida ya entregadas y pedir el detalle solo a quien gane.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Fomentar teletrabajo en la misma alcaldía y abrir el parqueadero como parque.",
      null,
      null,
      "Menos viajes de secretarios y más videollamadas. Integración no es turismo.",
    ],
  },
  {
    language: "es",
    answers: [
      "A mis 71 me gusta la cosa virtual, saco todo por internet y le hago las vueltas a medio edificio. Cobro en pandebonos.",
      "Que los hijos creen que una no es capaz.",
      "Que nos reconozcan: una red de viejas duchas por barrio. Nos dan un carnet y un buen café.",
      "Me escribo con una señora de Lisboa y una de Registro, en Brasil, por un curso de bordado en línea. Ella en portugués, yo en paisa, y nos entendemos perfecto. Ahí tienen su integración; la coordinadora fue una madeja.",
    ],
  },
  {
    language: "en",
    answers: [
      "Accessibility in sign language and plain language. My partner is Deaf and from Itagüí; she types to the chatbot, and the chatbot asks her to call.",
      "Procurement rewards features, never removal of barriers.",
      "Pay Deaf residents of Comuna 10 and of the corregimientos to run the test before launch, and give them a veto. My partner found eleven problems on the library booking page in half an hour, wrote them up politely, and got back an automatic message asking her to rate the call.",
      "Regional video interpreting pool. Not identical sign languages, I know, but shared booking, training and pay.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que el comparendo le llegue a quien manejaba. Vendí la moto y sigo coleccionando fotomultas de alguien que anda muy rápido por la Regional.",
      null,
      "Traspaso en línea obligatorio en el momento de la venta, como una transferencia.",
      null,
    ],
  },
  {
    language: "es",
    channel: "paper",
    answers: [
      "El aseo y la luz en la cancha de Altavista.",
      "No hay quien escuche. Lleno esta hoja porque me la trajo la muchacha del centro de salud.",
      "Que la muchacha del centro de salud traiga también la respuesta, y no solo la hoja.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      'Definir qué es "avanzada". Si es que yo no tenga que hacer el trámite porque el municipio ya sabe que cumplí 60, de acuerdo. Si es otra app, no.',
      null,
      'Servicios proactivos, con un botón grande que diga "no, gracias".',
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Los trámites del campo en Santa Elena: guía sanitaria, permiso de aprovechamiento de un pino caído, uso de suelo. Tres autoridades y un pino.",
      "El pino ya se pudrió mientras las tres entidades discutían de quién era la competencia.",
      "Una sola solicitud, y que ellas se peleen por dentro sin que uno lo note.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "La primera infancia. En Buen Comienzo nos toca subir asistencia, peso, talla y foto a tres plataformas. Somos profesoras, no digitadoras, y los niños lo notan.",
      "Quien diseña el reporte nunca lo ha llenado.",
      "Capturar una vez y usar el dato en todas partes. Y que una vez al semestre quien diseña el reporte venga una mañana completa, con treinta niños de tres años, a llenarlo aquí con nosotras mientras alguno se le sube a la espalda.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Perdón que me salga un poco: lo que más le sirvió a mi barrio, Villatina, fue un señor con megáfono. Daba los cortes de agua, los velorios y las reuniones de la JAC. Se murió y quedamos desinformados con 4G.",
      "Creer que enterarse es lo mismo que estar conectado. Mi sobrina tiene tres redes y no supo que cortaban el agua; mi mamá no tiene ninguna y lo supo primero, porque el señor pasaba frente a la ventana y le preguntaba por la pierna.",
      "Megáfonos. O sea, personas encargadas de avisar.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "El archivo del conflicto. Familias de la 13 todavía buscan a los suyos y cada oficina pide abrir el caso de nuevo, contar de nuevo, llorar de nuevo.",
      "El tiempo. Las mamás se están muriendo. Cada cambio de plataforma les pide volver a cargar la foto, la carta dental, la historia; hay señoras que guardan todo en una caja de galletas y esa caja está mejor organizada que cualquier sistema que yo haya visto.",
      "Un expediente único manejado por la familia, que decida quién lee.",
      "Cruzar registros de personas halladas entre municipios y entre países de frontera. No hay integración más urgente para una mamá.",
    ],
  },
  {
    language: "es",
    answers: [
      "¿Y el arbitraje del domingo? Ese penal no fue ni aquí ni en la China. Hasta que el Poderoso no tenga un VAR decente no me vengan a hablar de nada. ¡Vamos mi Medallo!",
      "El línea dos, que ve lo mismo que yo y levanta otra cosa.",
      null,
      null,
    ],
    moderation: {
      question: 1,
      rule: "off-topic",
      reason:
        "Ocultamos esta respuesta porque trata del partido del domingo y no de la consulta. No es una sanción: si quiere contarnos qué espera del municipio, puede cambiar su respuesta hasta el cierre.",
    },
  },
];
