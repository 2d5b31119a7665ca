import type { DemoResponse } from "#db/seed/demo/responses/types.ts";

export const solola: DemoResponse[] = [
  {
    language: "es",
    channel: "assisted",
    answers: [
      "Que atiendan en kaqchikel en la ventanilla. Yo soy de San Jorge La Laguna y el español me cansa cuando es de papeles.",
      "Mi traje les dice que no sé leer y ya no me explican. Sí sé leer.",
      "Contratar mujeres de las comunidades para la ventanilla, con su traje y su idioma, y pagarles igual que al licenciado. Que el letrero diga qué idioma habla cada quien. Con eso, más de la mitad de las señoras que ahora esperan afuera entrarían.",
      "Tres idiomas tenemos en el municipio si cuenta el castellano. Que el sistema aprenda los tres.",
    ],
  },
  {
    language: "es",
    answers: [
      "El día de mercado, martes y viernes, la muni se llena porque todos aprovechamos el viaje. Que abran más ventanillas esos días, eso es modernizar.",
      "Cierran a la hora del almuerzo.",
      "Quiosco en el mercado con alguien que sepa usarlo y hable nuestro idioma.",
      "A este mercado llegan de Chichicastenango, de Totonicapán, de Nahualá. Un permiso de vendedor que valga en todas las plazas nos ahorraría cuatro viajes al año y varios disgustos con los cobradores.",
    ],
  },
  {
    language: "es",
    channel: "meeting",
    answers: [
      "La alcaldía indígena pide que se reconozca su libro de actas. Llevamos generaciones resolviendo linderos sin cobrar y sin computadora.",
      "Dos autoridades en el mismo parque y una sola tiene presupuesto.",
      "Que lo electrónico no se salte la consulta a las comunidades. Primero la palabra, después el clic.",
      "Compartir entre pueblos cómo se resuelven los conflictos de agua y de leña.",
    ],
  },
  {
    language: "es",
    answers: [
      "El saldo. La gente compra recargas de cinco quetzales. Un formulario con fotos se las come enteras.",
      "El diseño piensa en wifi de la capital.",
      "Que los trámites funcionen por mensaje de texto de los viejos, sin internet, marcando numeritos. Mi hermana trabaja así con una cooperativa de crédito y las socias que no leen se aprendieron los números de memoria.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Mi mamá vende aguacate y no fue a la escuela, pero con el teléfono manda audios en kaqchikel a medio mundo. Hagan trámites por audio",
      "que nos regañan por no saber",
      "audio y dibujo, y que responda una persona",
      "mi hermano esta en Nueva Jersey y quisiera votar lo que se hace aqui con lo que el manda",
    ],
  },
  {
    language: "es",
    answers: [
      "Las remesas pagan más obra que la municipalidad. Si hubiera cuentas claras, muchos en Estados Unidos pondrían para el agua potable del caserío.",
      "Ya nos pasó una vez, se juntó el dinero y nunca hubo facturas.",
      "Un registro público de proyectos comunitarios con facturas y fotos, que se pueda ver desde allá.",
      "Hay cuatro mil paisanos nuestros entre Nueva Jersey y Florida, más o menos, que arreglan su escuela, su iglesia y su cancha por teléfono. Si el municipio los invitara a una reunión formal, con acta, dos veces al año, habría más control que con diez auditores.",
    ],
  },
  {
    language: "es",
    answers: [
      "Salud. Para el hospital de Sololá uno sale de Pujujil a las tres de la mañana para agarrar ficha. Con cita por teléfono saldría a las siete.",
      "El centro de salud no tiene línea propia, el enfermero usa su propio celular y su propio saldo.",
      "Un número corto, atendido en nuestro idioma desde la tarde anterior, y tres cupos por comunidad que maneje la comadrona.",
      "Que si lo mandan a uno a la capital o a Quetzaltenango ya sepan a qué va.",
    ],
  },
  {
    language: "es",
    answers: [
      "Recuperar el lago. Publicar cada mes qué plantas de tratamiento están funcionando y cuáles no, de todos los municipios de la cuenca. Mi papá tomaba agua de la orilla con la mano; mi hija le tiene asco y hace bien. Eso pasó en una sola vida.",
      "Nadie quiere salir de primero en esa lista.",
      "Sensores sencillos, laboratorio universitario y los datos en la puerta de cada muni.",
      "Atitlán es uno, los municipios son muchos. Si eso no es para integrarse, no sé qué lo sería.",
    ],
  },
  {
    language: "es",
    answers: [
      "Que el DPI salga bien escrito a la primera. Soy Tzaj y me pusieron Saj; mis hijos tienen un apellido y yo otro.",
      "Corregir una letra en RENAP: abogado, edicto y paciencia.",
      "Que escriban los nombres personas que los sepan pronunciar, y que cuando el error lo cometió la institución, la institución lo arregle sin cobrar. Mi hijo perdió una beca porque en la partida él y yo parecíamos dos desconocidos.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Menos discursos, más fotocopiadora. La mía dice fuera de servicio desde Semana Santa. Firma: un empleado municipal que también se cansa.",
      "Nos mandan un sistema nuevo del ministerio cada año, con capacitación de una mañana en la cabecera, sin almuerzo.",
      "Pregúntenle al de ventanilla antes de comprar, y no después para que firme el acta de recibido.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Educación en línea durante el bloqueo de carretera. Cuando cierran Los Encuentros nadie llega, ni maestro, ni doctor, ni pan.",
      "Que la cobertura está donde hay dinero. En la cabecera ponen fibra y en Pujujil los patojos hacen tarea debajo de un palo, en el único lugar donde agarra señal, con lluvia o con sol.",
      "Clases por radio como en la pandemia, con guías impresas en los dos idiomas.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Vigilancia ciudadana sin que a uno lo señalen.",
      "La corrupción, dicho con todo respeto. Se compra una computadora al precio de tres.",
      "Que en Guatecompras se pueda comparar con el precio de la tienda de enfrente. Un botón que diga: está más barato aquí.",
      "Un observatorio entre municipios: precio de la computadora, del cemento, del asfalto. Mismo cuadro, mismos meses.",
    ],
  },
  {
    language: "es",
    channel: "assisted",
    answers: [
      "El agua que viene por días. Que digan qué día.",
      "El fontanero es uno para once caseríos, y tiene bicicleta.",
      "Por la bocina de la iglesia.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Los jóvenes estudiamos perito en computación en el instituto y aquí no hay una sola plaza. De mi promoción éramos veintiocho: nueve están en la capital, once en el norte y los demás arreglamos teléfonos en la calle real, entre una venta de pollos y una de cortes.",
      "La muni contrata a una empresa de la capital para hacer lo que nosotros hicimos de proyecto final.",
      "Práctica pagada de seis meses y que quede el código documentado.",
      "Hacer un equipo con jóvenes de Cayambe o de Jacmel, trabajar a distancia. Hablamos mal inglés pero programamos bien.",
    ],
  },
  {
    language: "es",
    answers: [
      "El transporte de lanchas y tuc tucs ordenado, con tarifa publicada. El turista paga una y el vecino otra, y el vecino con canasto otra más.",
      null,
      "Pegar la tarifa en la lancha con número de queja. Y que alguien lea la queja antes del siguiente invierno.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      null,
      "Poner todo en internet le quita trabajo al tramitador, que es mi tío. Pero él mismo dice que quiere que le enseñen otra cosa porque ya le da pena cobrarle a la gente.",
      "Que los tramitadores sean facilitadores con carnet y tarifa.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Mujeres. En el COCODE hay silla para nosotras, pero el teléfono donde llegan las convocatorias es del señor presidente.",
      "No nos dan la palabra, y en el chat tampoco.",
      "Convocar por número de cada una. Y guardería en la asamblea, que es la tecnología que más falta hace.",
      "Escuchar a las compañeras de otros países, con traducción, sin que un licenciado nos resuma.",
    ],
  },
  {
    language: "es",
    channel: "paper",
    answers: [
      "Título de la tierra. Mi abuelo compró con testigos y documento de puño y letra. En el Registro dicen que el dueño es un finquero que ya ni existe.",
      "El abogado cobra más que lo que vale la cuerda.",
      "Que reconozcan los documentos antiguos, los testigos y el acta de la alcaldía indígena, y que se haga un mapa caminando con los colindantes. Lo hicimos por nuestra cuenta con sogas y estacas; solo falta que el Estado se digne a verlo.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Traducción profesional al k'iche' y al kaqchikel, revisada por la Academia. La última campaña usaba una palabra que aquí quiere decir otra cosa y todavía nos estamos riendo.",
      null,
      "Trabajar con hablantes de cada comunidad; el kaqchikel de Sololá no es el de Tecpán.",
      "Hacer un glosario abierto de términos de gobierno en lenguas indígenas. Kichwa, kaqchikel, embera, lo que haya. Lo pongo a disposición el que ya empecé.",
    ],
  },
  {
    language: "es",
    answers: [
      "Señal en Xajaxac. Subimos al techo de la escuela.",
      null,
      "Antena comunitaria. Sabemos cuidar el agua, también podemos cuidar una antena.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Boleto de ornato en línea. Lo pido solo por no hacer la cola de enero.",
      "Que si lo pago en línea igual me piden llevarlo impreso y sellado.",
      "Que lo pagado, pagado esté. Si la muni ya tiene mi pago en su pantalla, ¿para qué quiere que se lo enseñe impreso? Es como pedirle al panadero recibo de su propio pan.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      null,
      "La memoria, que aquí no es un obstáculo sino una advertencia.",
      "No me gusta lo de poner la huella en todo. Mi papá contaba lo que hacían con las listas en los ochenta. Los registros de personas en malas manos matan. Hay que decirlo en esta consulta también.",
      "Que haya jueces fuera del país que puedan revisar qué se hace con nuestros datos.",
    ],
  },
  {
    language: "es",
    answers: [
      "Saber bien cuántos somos y dónde, para que la ayuda no llegue dos veces a la misma puerta y ninguna a la de al lado.",
      null,
      "Entiendo el temor de algunos por la huella, pero sin identificación a mi abuela la vacunaron dos veces y a mi tía ninguna. Con control ciudadano se puede.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Violencia contra la mujer, denuncia en su idioma y en privado. En la subestación le toman la declaración delante de todos los que van por una multa.",
      null,
      "Cabina con videollamada a intérprete y a abogada. Ya hay un juzgado que lo probó.",
      "Muchas huyen a otro departamento o a México. Que la denuncia las siga a ellas y no al agresor con la dirección nueva.",
    ],
  },
  {
    language: "es",
    channel: "meeting",
    answers: [
      "Los comités de Chaquijyá pedimos mapa de los nacimientos de agua, pero que no sea público para las empresas.",
      "Publicar todo no siempre es bueno. Hay datos que cuidan y datos que entregan.",
      "Que cada comunidad decida con qué detalle se muestra su territorio y que pueda cambiar de opinión después.",
      null,
    ],
  },
  {
    language: "es",
    answers: [
      "Reducir el papel. Para un permiso de construcción de un cuarto de adobe: once hojas, tres timbres y un plano de ingeniero más caro que el cuarto.",
      "El ingeniero que firma viene de Xela y cobra por kilómetro. A mi vecino le salió más barato construir sin permiso y pagar la multa, y así estamos todos, multados pero con techo.",
      "Un plano tipo, gratis, revisado para temblores, que uno pueda usar si construye sencillo.",
      "Copiarle a alguno de los ocho que lo tenga resuelto. No hay que tener vergüenza.",
    ],
  },
];
