import type { Labelled } from "#tests/support/labelled-texts/labelled.ts";

export const es: Labelled[] = [
  // What is fine, however it may look to a program.
  ["El alcalde nos mintió: prometió 3.500 luminarias y puso 212. Es una vergüenza y alguien debe responder."],
  ["La Ley 20.285 obliga a publicar los contratos; el artículo 10.1 lo dice con todas sus letras."],
  ["El presupuesto de 2026 es de $ 1.345.678.900 y a mi barrio le tocan $ 12.000.000. No alcanza."],
  ["Entre 2019 y 2024 se plantaron 4.512 árboles y se secaron 3.980, según la memoria municipal."],
  ["Propongo cambiar la rotonda de la avenida Salamanca 120 por un cruce con semáforo y paso elevado."],
  ["En la calle Los Robles 455 hay un basural desde hace 8 meses. Vengan a verlo, por favor."],
  ["Esto es corrupción pura y dura. Que devuelvan hasta el último peso y renuncien los responsables."],
  ["Son unos incompetentes: llevan cuatro años con la misma promesa y la plaza sigue cerrada."],
  ["Me llamaron sudaca en la ventanilla y nadie hizo nada. Pido formación para quienes atienden."],
  ["En el muro del liceo pintaron «maricón» con letras enormes y sigue ahí. Hay que limpiarlo."],
  ["Para emergencias está el 131 y para seguridad el 1458. Deberían poner los números en cada paradero."],
  ["El teléfono de atención de la municipalidad es 800 123 456 y nunca contestan. Mejoren eso."],
  ["Escriban a contacto@municipalidad.cl o a oirs@gobierno.gob.cl; a mí me respondieron en dos días."],
  ["El expediente 2024-1187-C lleva 14 meses sin movimiento y la resolución 4512/2023 no se cumple."],
  ["Las coordenadas del bache son -33.04572, -71.44218. Mide 1,20 por 0,80 metros y 25 cm de hondo."],
  ["El bus 405 pasa a las 6:15, 6:45, 7:15 y 7:45, y después no hay ninguno hasta las 9:30."],
  [
    "Más info en https://www.bcn.cl/leychile/navegar?idNorma=1049401 donde está la ley completa y sus cambios.",
  ],
  ["Según la OMS y la UNESCO, el PIB per cápita no basta: hay que mirar el IDH y el índice de Gini."],
  ["Los perros abandonados y las ratas del canal son un problema de salud. Pido un plan de control."],
  ["Hay mierda de perro en todas las veredas y nadie multa a los dueños. Pongan bolsas y basureros."],
  ["Ese cruce nos va a matar un día. Ya hubo 3 atropellos y siguen sin poner un paso de cebra."],
  ["¡Qué buena idea! ¡Ojalá la hagan pronto! Mi hija usa silla de ruedas y hoy no puede llegar sola."],
  ["No estoy de acuerdo: con 450 votos no se puede decidir por 151.708 personas. Hagan otra consulta."],
  ["Vivo en el cerro hace cuarenta años y el agua llega tres horas al día. No es justo pagar lo mismo."],
  ["El proyecto costó 2.345.678,90 euros y la empresa, RUT 76.543.210-3, nunca entregó la segunda etapa."],
  ["Sí, sí, sí: más ciclovías. Y que conecten el centro con la universidad y el hospital."],
  ["La concejala dijo que los vecinos «no entienden el plan». Lo entendemos perfectamente y no lo queremos."],
  ["No sé dónde vive quien firma esto, pero en mi pasaje no tenemos ese problema con el alumbrado."],
  ["Que la sede abra de 9:00 a 21:00, que tenga 2 salas y que el horario se publique cada mes."],
  ["El texto en quechua y en mapudungun debería estar al lado del español en todos los formularios."],
  // Personal data.
  [
    "Quien quiera firmar la carta que me escriba a marisol.pereira84@gmail.com antes del viernes.",
    "personal-data",
  ],
  [
    "Mi correo es jvergara arroba hotmail punto com, por si alguien quiere sumarse a la junta.",
    "personal-data",
  ],
  ["Me pueden llamar al +56 9 8765 4321, soy la dirigente de la villa y tengo las fotos.", "personal-data"],
  [
    "Mi celular es 987 654 321, atiendo después de las seis. Juntemos firmas para el paso peatonal.",
    "personal-data",
  ],
  ["Soy Carmen, RUT 11.250.405-2, y llevo dos años esperando el subsidio que me aprobaron.", "personal-data"],
  [
    "El que bota la basura es mi vecino, DNI 28.456.123, ya lo denuncié tres veces en la comisaría.",
    "personal-data",
  ],
  [
    "Mi CUIT es 20-28456760-9 y me cobraron dos veces la tasa de comercio. Devuélvanme lo mío.",
    "personal-data",
  ],
  ["Adjunto mi CURP GOML850712MDFMRR05 para que revisen por qué no aparezco en el padrón.", "personal-data"],
  [
    "La cédula de mi mamá es 171234569-1 y no la atienden en el centro de salud por un error.",
    "personal-data",
  ],
  ["Vivo en la calle Los Aromos 233, depto 12, y el camión pasa a las cuatro de la mañana.", "personal-data"],
  [
    "La señora del escándalo vive en pasaje Las Lilas 48. Vayan a hablar con ella cuando quieran.",
    "personal-data",
  ],
  [
    "Deposité con la tarjeta 4532 0151 1283 0366 y el portal no reconoció el pago del permiso.",
    "personal-data",
  ],
  [
    "Para la colecta de la plaza: cuenta ES91 2100 0418 4502 0005 1332 a nombre de la tesorera.",
    "personal-data",
  ],
  [
    "Mi DNI es 48123456G y todavía no me llega la carta del empadronamiento. ¿A quién reclamo?",
    "personal-data",
  ],
  [
    "WhatsApp 612 345 678 para coordinar la limpieza del río del domingo, pregunten por Nuria.",
    "personal-data",
  ],
  // Words that hurt.
  ["El que escribió esta propuesta es un imbécil y no sabe ni dónde está parado.", "words"],
  ["Vayan a trabajar, manga de pelotudos, y dejen de joder con las bicicletas.", "words"],
  ["La concejala es una h1ja de put4 y todos lo saben en el barrio.", "words"],
  ["I m b é c i l e s, eso es lo que son los de la junta, unos i d i o t a s.", "words"],
  ["Fuera los venezolanos de mi comuna, que se vayan a robar a otra parte.", "words"],
  ["Negros de mierda, desde que llegaron la plaza no se puede pisar.", "words"],
  ["Ya sabemos dónde vives, así que cuidado con lo que firmas en el concejo.", "words"],
  ["Si vuelven a cortar la calle los voy a matar uno por uno, que quede escrito.", "words"],
  ["Malparido el que diseñó esta rotonda, ojalá se pudra en ella.", "words"],
  ["Vuelvan a su país y dejen los cupos del jardín para nuestros niños.", "words"],
  ["Conchetumare el alcalde, que se meta la ciclovía por donde le quepa.", "words"],
  ["Gobierno de mierda, p*tas todas las promesas que hicieron en campaña.", "words"],
  // Shouting, repetition, links, another language.
  [
    "EXIJO QUE ARREGLEN DE UNA VEZ LA CALLE PRINCIPAL PORQUE YA NO SE PUEDE PASAR NI A PIE NI EN AUTO",
    "shouting",
  ],
  ["BASTA DE MENTIRAS!!! QUEREMOS EL HOSPITAL QUE PROMETIERON HACE DIEZ AÑOS Y NO EL ESTADIO!!!", "shouting"],
  [
    "Arreglen la calle!!!! Es urgente!!!! Nadie escucha!!!! Hasta cuándo!!!! Respondan de una vez.",
    "shouting",
  ],
  [
    "La plaza ES DE TODOS Y NADIE TIENE DERECHO A CERRARLA CON REJAS NI A COBRAR POR ENTRAR EN ELLA",
    "shouting",
  ],
  ["no no no no no no no quiero que construyan ahí", "repetition"],
  [
    "Voten por el puente nuevo. Voten por el puente nuevo. Voten por el puente nuevo. Voten por el puente nuevo.",
    "repetition",
  ],
  ["jajajajaja que malo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "repetition"],
  ["gratis gratis gratis gratis gratis gratis para todos los que se inscriban hoy", "repetition"],
  ["Gane dinero desde su casa, mire cómo: https://bit.ly/3xYzAbC", "links"],
  ["https://www.oferta-zapatillas.shop/descuento", "links"],
  [
    "Vean https://a.com/1 https://b.com/2 https://c.com/3 https://d.com/4 y después hablamos de la propuesta de la plaza.",
    "links",
  ],
  [
    "Únanse al grupo de apuestas https://t.me/apuestasgratis que ahí se gana de verdad todos los días.",
    "links",
  ],
  [
    "We really need more buses at night because the last one leaves at nine and people who work late cannot get home.",
    "language",
  ],
  [
    "Il faudrait planter davantage d’arbres dans les rues du centre, car en été la chaleur devient insupportable.",
    "language",
  ],
  [
    "A prefeitura precisa consertar as calçadas porque as pessoas idosas não conseguem andar com segurança pelo bairro.",
    "language",
  ],
  // Hard for a program: some of these it gets wrong, and that is counted.
  ["Los que escupen en la calle son unos cerdos comunistas y no deberían salir de su casa.", "words"],
  ["Eres más tonto que una piedra y das vergüenza ajena, cállate ya de una vez.", "words"],
  ["Anoten: nueve, ocho uno dos tres, cuatro cinco seis siete. Llámenme a cualquier hora.", "personal-data"],
  [
    "La presidenta de la junta, Marta Solís Riquelme, vive al lado del almacén azul, segunda puerta.",
    "personal-data",
  ],
  ["En Lota 12, 14 y 16 hay casas abandonadas; en la 18 vive gente sin agua ni luz desde marzo."],
  ["El estúpido semáforo de la esquina dura ocho segundos y mi abuela no alcanza a cruzar."],
  ["Ahorré 987 654 pesos y el subsidio pide 1 200 000. ¿Quién puede con eso en un año?"],
];
