/** Two texts, and whether the second says nothing that the first did not, but for a few words. */
export const labelledPairs: [one: string, other: string, same: boolean][] = [
  [
    "Pedimos que el municipio instale diez bancos con sombra en la plaza de Colliguay, junto a la parada del bus, para que las personas mayores puedan esperar sentadas.",
    "Pedimos que la municipalidad instale diez bancos con sombra en la plaza de Colliguay, junto a la parada del bus, para que las personas mayores puedan esperar sentadas. Gracias.",
    true,
  ],
  [
    "No al peaje en el puente viejo: los vecinos del sur pagaríamos dos veces al día por ir a trabajar, y no hay otro camino ni un bus que llegue a tiempo.",
    "¡NO al peaje en el puente viejo! Los vecinos del sur pagaríamos dos veces al día por ir a trabajar y no hay otro camino ni un bus que llegue a tiempo. Firmen.",
    true,
  ],
  [
    "O posto de saúde do Jardim das Flores precisa abrir aos sábados, porque quem trabalha a semana inteira não consegue marcar consulta nem buscar remédio.",
    "O posto de saúde do Jardim das Flores precisa abrir no sábado, porque quem trabalha a semana inteira não consegue marcar consulta nem buscar remédio.",
    true,
  ],
  [
    "Please keep the library on Mill Lane open in the evenings, since children without a quiet room at home have nowhere else to do their homework in winter.",
    "Please keep the library on Mill Lane open in the evenings, since children without a quiet room at home have nowhere else to do homework in the winter.",
    true,
  ],
  [
    "Nous demandons que la cantine serve chaque semaine deux repas végétariens faits avec des légumes du marché voisin, et que les menus soient affichés à l’avance.",
    "Nous demandons que la cantine serve chaque semaine deux repas végétariens faits avec des légumes du marché voisin et que les menus soient affichés un mois à l’avance.",
    true,
  ],
  [
    "Quiero que arreglen las veredas de mi barrio porque mi madre usa bastón y se ha caído dos veces este año delante de la escuela de la esquina.",
    "Quiero que pongan más luces en mi barrio porque mi hija vuelve de noche de la escuela y en la esquina no se ve nada; ya van dos asaltos este año.",
    false,
  ],
  [
    "Más árboles en la avenida: en verano no se puede caminar y los niños llegan a la escuela con la cabeza ardiendo. Propongo plantar aromos y quillayes.",
    "Más árboles en la avenida, pero que sean de los que no ensucian: cada otoño las hojas tapan las cámaras y se inunda la calle. Propongo quillayes y maitenes.",
    false,
  ],
  [
    "O ônibus 405 deveria passar até meia-noite, porque muita gente trabalha no shopping e volta a pé pela estrada escura, sem calçada nem iluminação.",
    "O ônibus 405 deveria ter ar-condicionado e passar de quinze em quinze minutos, porque hoje vai lotado e as pessoas passam mal no verão.",
    false,
  ],
  [
    "I support the new cycle lane on King Street because my children ride to school and lorries pass them with less than a metre to spare every morning.",
    "I oppose the new cycle lane on King Street because my customers park there and the shop has already lost a third of its trade since the works began.",
    false,
  ],
  [
    "Je voudrais un marché de producteurs le samedi matin sur la place de l’église, avec des bancs et un point d’eau, car il n’y a plus de commerce au village.",
    "Je voudrais une salle pour les jeunes le samedi soir près de l’église, avec un animateur et de la musique, car il n’y a plus rien à faire au village.",
    false,
  ],
];
