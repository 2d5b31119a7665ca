export default {
  "territory.map.areas": "Cada círculo es un municipio; su superficie crece con la cifra.",
  "territory.map.few": "menos de {minimum, number}",
  "territory.map.said": "{name}: {value}",
  "territory.map.hollow":
    "Un círculo vacío: participaron menos de {minimum, number} personas y la cifra no se publica.",
  "territory.map.left":
    "{count, plural, one {Falta en el mapa un municipio, que está en la tabla.} many {Faltan en el mapa {count, number} de municipios, que están en la tabla.} other {Faltan en el mapa {count, number} municipios, que están en la tabla.}}",
};
