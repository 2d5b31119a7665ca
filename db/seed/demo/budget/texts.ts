/** Where people of the demo ask for a place to sit in the shade. */
export const wantedPlaces = [
  "Frente al consultorio de El Belloto, donde se espera de pie",
  "En el paradero de Freire con Los Carrera",
  "A la salida de la escuela de Marga Marga",
  "Colliguay, junto a la posta",
  "Entre la feria y la estación, no hay una sola banca",
  "Avenida Los Carrera, lado norte",
  "En la plazoleta de Los Pinos, que es puro cemento",
  "El paradero de la cancha, arriba del cerro",
];

/** What people of the demo add at the end. */
export const lastWords = [
  "Antes de hacer plazas nuevas, arreglen las que están botadas. La de mi villa tiene los juegos rotos desde 2023.",
  "En Colliguay no llega señal. Si avisan por internet, no nos enteramos: pongan un papel en la posta.",
  "Las veredas son lo primero. Mi mamá no sale porque con el bastón no puede cruzar.",
  "Quiero saber quién revisa que la obra quede bien hecha, no solo que se inaugure.",
  "Planten árboles que den sombra y que no levanten la vereda.",
  "Más luz en la pasada bajo la línea del tren. De noche nadie quiere cruzar por ahí.",
  "Que las reuniones sean después de las siete o un sábado. Los que trabajamos no podemos antes.",
  "Ojalá no repartan en pedacitos. Prefiero una obra bien hecha que diez a medias.",
  "La sede de mi barrio se llueve. Ahí funciona el club de adulto mayor.",
  "Las ciclovías terminan en la nada. Unan las que hay antes de hacer otras.",
  "Pongan baños públicos en la plaza y que alguien los cuide.",
  "Falta un cruce seguro frente al colegio de El Belloto: los autos no paran.",
  "Que digan cuánto cuesta mantener cada obra. Después no hay plata para regar.",
  "Hagan algo con los perros de la plaza, los niños ya no van.",
];
