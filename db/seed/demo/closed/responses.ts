/** What 110 people of Quilpué, Medellín and Cayambe answered about their streets. */
import type { DemoResponse } from "#db/seed/demo/proposals/types.ts";

export const closedResponses: DemoResponse[] = [
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Bancas con respaldo. Las de cemento son bonitas para la foto, pero a los 74 años uno se sienta y después no se levanta.",
      "Que la micro espere a que uno se afirme antes de partir.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Sombra. Cortaron los plátanos orientales porque botaban pelusa y ahora en enero no hay quién cruce la plaza.",
      "Arreglar las raíces que levantan la vereda en Claudio Vicuña, pero sin cortar el árbol. Se puede, lo hicieron en Villa Alemana.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Un baño abierto. No pido más.",
      "Pintar los pasos de cebra frente a los colegios dos veces al año, porque a los tres meses ya no se ven.",
    ],
    channel: "paper",
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Tengo dos niñas, de 3 y 9 años, y no hay ninguna plaza donde jueguen las dos. O es todo de guagua o es todo de skate.",
      "Rebajar las soleras. Con coche uno termina caminando por la calle, entre los autos y los colectivos.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "En la Plaza Irarrázaval falta luz del lado de los taxis. Salgo del instituto a las diez y media y doy la vuelta por Los Carrera.",
      "Que haya micros hasta las doce hacia Belloto Norte. El metro llega, pero después quedan veinte cuadras en subida.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Soy ciego. La huella podotáctil de la plaza termina en un kiosco. Literalmente: me lleva hasta la cortina metálica.",
      "Semáforos con sonido en Los Carrera con Freire. Hoy cruzo preguntando y no siempre hay a quién.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Que la feria tenga techo aunque sea en una parte. Cuando llueve, la verdura se moja, nosotros nos mojamos y la gente no viene.",
      "Los camiones que descargan arriba de la vereda la dejan toda quebrada, y después multan al feriante.",
    ],
    channel: "assisted",
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Creo que le falta vida de noche. Cierran los locales a las ocho y la plaza queda regalada.",
      null,
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Menos cemento. Mi hijo mayor jugaba con tierra en la misma plaza donde el menor se pela las rodillas.",
      "No tocaría los colectivos: llegan a los cerros donde ninguna micro sube. Los ordenaría con paraderos de verdad.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Nada, la plaza está bien. Lo que falta es respeto: perros sueltos, bicicletas a toda velocidad y parlantes.",
      "Fiscalizar a los autos estacionados arriba de la vereda en El Retiro. Todos los días son los mismos.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Juegos para niños con silla de ruedas. Mi sobrina mira desde la orilla y ya no quiere ir.",
      "La rampa de la estación debería tener descanso a la mitad y baranda a los dos lados.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "En nuestra sede del club de adulto mayor acordamos pedir máquinas de ejercicio a la sombra y con un profesor, aunque sea un día por semana.",
      "Paraderos con asiento. En Pompeya esperamos la micro sentadas en la escalera de la botillería.",
    ],
    channel: "meeting",
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Bebederos. Uno sale a caminar con calor y tiene que comprar agua en botella, una por persona.",
      "Conectar las ciclovías. La de Belloto parte en ninguna parte y termina en una reja.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "La feria del domingo es lo mejor que tenemos. Le falta orden para los coleros, no echarlos: con número, espacio marcado y hora de salida.",
      "Lavar las calles después de la feria. El olor a pescado dura hasta el martes.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Tengo 17 años. Cada vez que nos juntamos tres a tocar guitarra viene el guardia. Una plaza para todas las edades también es para nosotros.",
      "Pase escolar que funcione también los domingos y que el chofer no haga como que no nos vio.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Más árboles nativos, que gasten poca agua. Un quillay no se muere en febrero.",
      "Dejar los adoquines viejos de la calle de la estación, pero nivelarlos: mi mamá se quebró la cadera ahí.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Un quiosco municipal de información con una persona, no otra pantalla que se echa a perder.",
      "Que digan en el paradero a qué hora pasa, aunque sea con un papel plastificado.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      null,
      "Iluminación en el paso bajo nivel. Ninguna mujer que conozco pasa por ahí después de las siete.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "En la plaza de Los Pinos, sacar el escenario de fierro que está hace diez años sin uso y poner mesas para tomar once.",
      "El bus del consultorio. Son 1.200 metros de subida entre el paradero y la puerta, lo medí con el teléfono.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Que se pueda cruzar el estero a pie en invierno. Los niños de este lado dan una vuelta de media hora para ir a la escuela.",
      "Primero las veredas de los colegios y consultorios, después las turísticas.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Misa y feria están bien. Falta un teléfono público o alguien a quien pedirle ayuda cuando una se marea.",
      "Que la micro pare en el paradero y no en la mitad de la calle.",
    ],
    channel: "paper",
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Cambiadores de guagua en un baño al que también puedan entrar los papás.",
      "Bajar la velocidad a 30 alrededor de las plazas, con lomos de toro bien hechos y señalizados.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Yo manejo colectivo. La plaza está bien para el que pasea, pero nosotros no tenemos dónde esperar y nos multan por dar vueltas.",
      "Si van a sacar estacionamientos, háganlo por etapas y avisen. El año pasado cambiaron el sentido de una calle de un día para otro.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Soy comerciante establecida hace treinta años. Si no ordenan a los ambulantes de la vereda, un coche no pasa y mi vitrina no existe.",
      "Veredas despejadas, con reglas iguales para todos: yo también saco mi pizarra y también estorba, lo reconozco.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Basureros con tapa y que los vacíen el domingo en la noche. El lunes temprano es un chiquero.",
      "Carga y descarga de siete a nueve y nunca más en el día.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Wifi no. Conversación sí: bancas enfrentadas en vez de bancas en fila, como en las salas de espera.",
      "No cambiaría el tren por nada. Pondría micros chicas que combinen con él con el mismo pasaje.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Un rincón para perros, cerrado, para que el resto de la plaza quede libre para los niños.",
      "Reponer las tapas de las cámaras. En mi cuadra hay tres hoyos con un palo parado adentro.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Me gustaría que hubiera sillas en la feria. Hago el recorrido en cuatro partes y descanso en los cajones, si la casera me presta uno.",
      "Yo no ando en micro porque no alcanzo el escalón. Con una micro más bajita saldría más.",
    ],
    channel: "assisted",
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "El mercado municipal: hay que entrar de día con linterna. Pintarlo de blanco costaría poco.",
      "Terminar lo que empiezan. La vereda de mi calle lleva catorce meses con cinta amarilla.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Que haya teatro de títeres los sábados, como antes. Todavía me acuerdo, y tengo 41.",
      "Vereda continua en las esquinas: que el auto suba, no que el peatón baje.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Plaza Vieja es la más linda de la región y la usamos de estacionamiento los días de trámite.",
      "Sacar los autos de Plaza Vieja. Sé que es impopular, mi marido no me habla cuando lo digo.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Faltan actividades gratis para los que trabajamos de lunes a sábado. Todo es los miércoles a las once.",
      "Más frecuencia en la mañana; a las siete pasan tres micros llenas sin parar.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Seguridad. No ocupo la plaza porque ahí me asaltaron y nadie vio nada.",
      "Más luz y podar las ramas que tapan los focos, que ya están puestos.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Conservar las palmas chilenas y contar su historia en un letrero. Los niños no saben qué árbol están mirando.",
      "La vereda sur de Avenida Valencia no existe. Son dos kilómetros de barro en invierno.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Un espacio techado donde los jubilados podamos jugar brisca sin tener que consumir en un local.",
      "Que los conductores reciban capacitación para tratar con personas mayores, y que se evalúe de verdad.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Para quienes cuidamos a un enfermo, que haya estacionamiento de corta duración cerca de la farmacia y de la feria.",
      null,
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Los juegos son de metal y en verano queman. Ya hubo una niñita con ampollas.",
      "Sombra en los paraderos. El techo transparente calienta más que el sol.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "En la junta de vecinos de Belloto Sur pedimos una plaza, así de simple. Tenemos el terreno, el cartel con la promesa y el pasto seco.",
      "Una vereda segura hasta la escuela, con luminarias y sin los postes al medio.",
    ],
    channel: "meeting",
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "El piso. Resbala apenas llovizna. ¿Quién pone cerámica lisa en una plaza?",
      "Antes de cambiar recorridos, súbanse a la micro un lunes a las siete y media.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Un lugar para amamantar tranquila, con sombra y sin que la miren a una.",
      "Rampas que no terminen en un poste, un grifo o un auto estacionado.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Arriendo local en la feria persa. Nos faltan baños dignos y luz eléctrica segura, hay empalmes que dan miedo.",
      "Que la basura de la feria se separe. Botamos toneladas de verdura que serviría para compost.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Que se hagan murales con los colegios, para que los cabros la sientan propia y no la rayen.",
      "Bicicleteros en el metro, vigilados. Me han robado dos.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Yo la dejaría igual. Cada vez que arreglan la plaza la cierran un año y queda peor.",
      "Tapar los hoyos. No hace falta un plan maestro para eso.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Señalética que se entienda. Llegué hace un año desde Maracaibo y todavía no sé dónde para cada micro.",
      "Que el chofer diga el precio antes, y que se pueda pagar con la tarjeta del metro.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Las bancas están todas al sol y los árboles todos donde no hay bancas. ¿Nadie miró?",
      "Mantención permanente con una cuadrilla por barrio; es más barato que inaugurar.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Agua. Una pileta que funcione, donde los niños se mojen en verano. Gasta menos que el pasto.",
      "Cuidar el paso de los temporeros y de la gente de Colliguay: un bus de ida y vuelta al día es muy poco.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Que no pongan música tan fuerte en los actos. Los que vivimos al frente también tenemos guaguas y enfermos.",
      "Arreglar la escalera del cerro, que tiene los peldaños de distinta altura.",
    ],
    channel: "paper",
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Mesas de ajedrez, pero fijas. Las que prestaban se perdieron en un mes.",
      "Que las bicicletas y los monopatines vayan por la calle con velocidad baja, no por la vereda.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Soy profesora. Traigo cursos a la plaza y no hay dónde sentar a treinta niños ni dónde lavarles las manos.",
      "Un cruce con guardia en la salida de clases. Los apoderados nos turnamos con un chaleco y un cartel hecho a mano.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Me carga decirlo, pero falta autoridad: hay gente tomando desde el mediodía en las bancas de los juegos.",
      "Más recorridos por los cerros con vehículos chicos, aunque pasen cada media hora.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "La estación y la plaza se dan la espalda. Un paso ancho, con árboles, las uniría en dos minutos a pie.",
      "Cambiar la prioridad del semáforo: el peatón espera noventa segundos para cruzar en doce.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Que los quioscos vendan fruta además de dulces, y se les rebaje el permiso si lo hacen.",
      "No cambien los nombres de los paraderos. Todos decimos “en la bomba vieja” y nos entendemos.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Un reloj que dé la hora. El de la plaza marca las cuatro y diez desde el terremoto.",
      "Veredas en los pasajes de Villa Olímpica; son tan angostas que el cartero va por la calle.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "Sillas de ruedas en préstamo para recorrer la feria, como en el supermercado.",
      "Que los postes se cambien de lugar cuando se hace la vereda nueva. Pagamos una vereda que se corta cada veinte metros.",
    ],
  },
  {
    municipality: "quilpue",
    language: "es",
    answers: [
      "La feria de las pulgas le da vida al barrio; le faltan límites y baños, no carabineros.",
      "Dejar libre la subida de ambulancias al CESFAM, hoy hay doble fila a toda hora.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "En el Parque de Belén uno ya no encuentra una silla libre de mesas de los negocios. El espacio es de todos o es del que vende cerveza.",
      "Que los andenes sean parejos. En mi cuadra cada casa hizo el suyo a su altura y parece una escalera.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Baños públicos gratis y limpios en el centro. Mi mamá no sale por eso, así de sencillo.",
      "Que los buses esperen. Un señor de bastón no se sube en dos segundos.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Soy ventera en Carabobo hace 22 años. A la plaza le falta que nos dejen trabajar con módulo y con horario, en vez de corrernos cada diciembre.",
      "Quitar las motos de los andenes. A nosotras nos multan por una sombrilla y a ellas no les dicen nada.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Que las mujeres podamos pasar por el Parque Bolívar sin que nos griten. Eso también es accesibilidad.",
      "Buses nocturnos los fines de semana para los que trabajamos en restaurantes.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "La Minorista necesita ascensor de carga y de personas. Los coteros tienen la espalda acabada y los mayores no suben al segundo piso.",
      "No toquen los buses de barrio hasta que el integrado llegue de verdad a Robledo parte alta.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Sombra y agua. La Oriental al mediodía es una plancha.",
      "Sembrar árboles donde de verdad camina la gente, no en los separadores.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Tengo 81 años y vivo por las escaleras de la 13. Vienen miles de turistas y a nosotros no nos alcanza el andén ni para ir a la tienda.",
      "Que haya un horario para los recorridos turísticos y otro para que bajemos tranquilos a la cita médica.",
    ],
    channel: "assisted",
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "En Moravia los niños juegan en la calle porque el parque queda al otro lado de la avenida.",
      "Un puente o un semáforo largo. El que hay alcanza para correr, no para caminar.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Más cultura y menos conciertos de treinta mil personas. La cuentería de los viernes valía más.",
      "Ciclorrutas separadas con bordillo, no con pintura. La pintura no frena un taxi.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Una zona quieta. Soy autista y el ruido de los parlantes de los almacenes me saca del centro a los diez minutos.",
      "Avisos sencillos, con dibujos, de qué ruta pasa y cuándo. La aplicación cambia cada rato.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Las plazas de mercado. La América está bonita, pero la gente joven no entra porque cierra a las cuatro.",
      "Dejar que los domicilios recojan en una bahía, que ahora paran en toda la entrada de la placita.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Nos falta parque en Castilla. Hay cancha, que es de los que juegan fútbol, casi todos hombres.",
      "Andén hasta el colegio con baranda en la loma.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Me gusta cómo quedó el Paseo Bolívar. Le faltan sillas con apoyabrazos y más vigilancia al final de la tarde.",
      "Que la gente pueda cruzar en línea recta. Uno no debería subir un puente para que un carro no frene.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [null, "Motos. Motos. Motos. En el andén, en la cebra, en contravía y parqueadas en la rampa."],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Rampas que cumplan la norma. Yo ando en silla y en Laureles hay una que termina en una matera.",
      "Que todos los alimentadores tengan plataforma y que el conductor sepa usarla. Me han dejado tres veces esta semana.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "En Santa Elena la plazoleta se llena los domingos y no hay por dónde pasar con un coche. Señalizar un camino libre bastaría.",
      "El bus rural cada veinte minutos los fines de semana; a las cinco los turistas se suben primero y nosotros esperamos.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Más presencia de la gente que educa, no solo de la que regaña. Los gestores de antes saludaban.",
      "Terminar la acera de la 80 antes de abrir otra obra. Llevamos años comiendo polvo.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "En la JAC hablamos de una biblioteca de juguetes en la caseta del parque, atendida por abuelos del barrio.",
      "Bajarles a los resaltos mal hechos: la ambulancia tuvo que parar en cada uno y no llegó.",
    ],
    channel: "meeting",
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Que abran los colegios el sábado como parques. Las canchas están vacías y con candado.",
      "Tarifa única para todo el día, pensando en las empleadas domésticas que tomamos cuatro rutas.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Menos rejas. Al Parque de Aranjuez le pusieron tantas que parece un corral.",
      "Cebras frente a los hogares geriátricos. Parece obvio y no hay.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Un CAI que esté abierto. El de aquí es un adorno con bombillos.",
      "Iluminación en las escalas de Manrique; hay tramos de ochenta peldaños totalmente oscuros.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "La gente habla mal de los venteros, pero el centro se siente más seguro con ellos que con la calle sola a las nueve.",
      "No convertir todos los andenes en restaurantes. Paso libre de metro y medio y listo.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Un jardín que podamos sembrar los vecinos, con llave de agua. En Guayabal hay lotes que son pura escombrera.",
      "Que el camión de basura pase antes de las siete y no cuando los niños salen para el colegio.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Soy papá solo de mellizos. Ni un baño con cambiador para hombres en todo el centro.",
      "Coches dobles en el metroplús: que quepan sin tener que pedir perdón.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Plaza Botero con vallas no es plaza. Quiten las vallas y pongan personal que oriente.",
      "Sembrar guayacanes en la 70 y recuperar el andén del lado del río.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Yo quiero Plaza Botero con control. Con vallas pude volver a llevar a mis nietos, aunque suene feo.",
      "Pedir que los buses apaguen el motor mientras esperan turno; el humo le llega directo a la casa de uno.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Los domingos de ciclovía son lo mejor de la ciudad. Que lleguen a los barrios de ladera, aunque sea una cuadra cerrada.",
      "No me quiten la ciclovía del domingo por una maratón de pago.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Que arreglen la fuente y no la usen de baño.",
      "Pasamanos en todas las escalas, de los dos lados, y que no se los roben.",
    ],
    channel: "paper",
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Internet hay; lo que no hay es dónde sentarse a usarlo sin que le rapen el celular a uno.",
      "Paraderos con luz y botón de ayuda en la Avenida 33.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Espacios para adolescentes mujeres. Las placas polideportivas las usan ellos y nosotras miramos desde la grada.",
      "Que pasen más buses a las cinco y media de la mañana: somos las mismas caras colgadas de la puerta.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Los recicladores necesitamos un punto para separar sin estorbar. Hacemos un trabajo que la ciudad no paga.",
      "No cerrar los contenedores con llave, y permitir la carreta por la ciclorruta en la madrugada.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Que la Placita de Flórez tenga parqueadero de bicicletas y que las flores se puedan bajar por una rampa sin dañarlas.",
      "Empezaría por medir: contar cuánta gente camina cada cuadra y arreglar de mayor a menor.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Vivo en Palmitas. Para nosotros la plaza es la carretera: ahí nos encontramos, ahí juegan los niños, ahí pasan los camiones.",
      "Una acera de verdad en el casco del corregimiento y un bus después de las siete de la noche.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "Falta silencio y faltan pájaros. Cuando podan en época de nidos no queda nada.",
      "Podar menos y mejor, con calendario y con alguien que sepa.",
    ],
  },
  {
    municipality: "medellin",
    language: "es",
    answers: [
      "La plazoleta nueva ganó premios, pero no tiene ni una sombra. El arquitecto no la ha pisado un martes a mediodía.",
      "Un concurso donde vote la gente que la va a usar.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "En el mercado falta agua caliente y un lugar donde dejar a las guaguas. Vendo con mi hijo dormido debajo del puesto.",
      "Que no suban más la parada lejos del mercado. Bajamos con quintales, no con carteras.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "El parque central está lindo para las fiestas de San Pedro. El resto del año le faltan bancas con sombra para los mayores que vienen de las comunidades.",
      "Veredas en la Panamericana entre Ayora y la ciudad. Todos los años hay un muerto.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Que haya alguien que hable kichwa en la plaza para indicar. Mi mamá da vueltas y nadie le entiende.",
      "El bus de Cangahua sale lleno y no recoge a los viejitos en el camino.",
    ],
    channel: "assisted",
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Juegos que no sean de plástico: con el sol de acá se quiebran en un año.",
      "Drenaje. Cuando llueve, la calle Ascázubi es un río y la vereda también.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Un patio de comidas limpio para los bizcochos y el queso de hoja, que es por lo que viene el turista.",
      "Poner orden en las camionetas de alquiler, ocupan toda la cuadra del mercado.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Baños en la feria del domingo. Somos cientos de mujeres vendiendo desde las cuatro de la mañana.",
      null,
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Seguridad al salir de las florícolas a las seis de la tarde en febrero, cuando hay horas extra y ya es de noche.",
      "Luz en las paradas y que los buses entren hasta la comunidad en temporada de San Valentín.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Espacios para los jóvenes. Solo hay canchas de vóley donde juegan apostando los mayores.",
      "Ciclovía hasta Juan Montalvo, es plano y se llega en diez minutos.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Que el mercado tenga balanza pública para que no nos engañen en el peso.",
      "Arreglar los adoquines hundidos frente al hospital.",
    ],
    channel: "paper",
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Menos carros. Vienen a comprar dos cebollas y parquean en la puerta.",
      "Peatonalizar dos cuadras el domingo y ver qué pasa. Si no gusta, se devuelve.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Soy artesana. En la plaza me dejan vender solo en ferias; pediría un puesto fijo compartido, una semana cada una.",
      "Que el municipio avise por la radio cuando va a cerrar una calle.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Árboles de aquí: capulí, quishuar. No palmeras.",
      "Las veredas nuevas dejaron fuera los árboles viejos. Que los próximos planos vengan con los árboles dibujados.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "La asamblea de Olmedo pide que la plaza tenga piso parejo para que los abuelos bailen sin tropezar y una cubierta pequeña para la lluvia.",
      "Un bus que vuelva a las ocho de la noche, para quienes estudian en la ciudad.",
    ],
    channel: "meeting",
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "El mercado huele mal por el camal viejo. Mientras eso no se arregle, lo demás es maquillaje.",
      "Recolectar la basura del mercado dos veces al día y no una.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Falta una rampa. Una sola. La entrada del municipio tiene nueve gradas y ningún pasamanos.",
      "Que los buses tengan adelante los asientos para embarazadas y que alguien los haga respetar.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Me gustaría ver el nevado desde la plaza. Las vallas publicitarias lo tapan todo.",
      "Sacar los letreros que invaden la vereda; me golpeo la frente cada semana, mido uno noventa.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Que se pueda conversar. Los parlantes de las tiendas compiten desde las nueve de la mañana.",
      "Hacer el terminal de una vez. Llevo oyendo de ese terminal desde el colegio.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "Cuando vienen de las comunidades, no tienen dónde esperar el bus sin mojarse. Eso es lo primero para mí.",
      "Paradas con techo en los dos lados de la vía y un paso seguro entre ellas.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      "La guagua no puede gatear en ninguna parte. Un pedacito de césped sin vidrios, eso pido.",
      "Bajar la velocidad de los camiones de flores dentro de la ciudad.",
    ],
  },
  {
    municipality: "cayambe",
    language: "es",
    answers: [
      null,
      "Lo que no debe cambiar es la feria en el centro. Si la mandan a las afueras, pierden el que compra y la que vende.",
    ],
  },
];
