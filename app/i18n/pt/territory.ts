import type es from "#app/i18n/es/territory.ts";

export default {
  "territory.map.areas": "Cada círculo é um município; sua área cresce com o número.",
  "territory.map.few": "menos de {minimum, number}",
  "territory.map.said": "{name}: {value}",
  "territory.map.hollow":
    "Um círculo vazio: participaram menos de {minimum, number} pessoas e o número não é publicado.",
  "territory.map.left":
    "{count, plural, one {Falta no mapa um município, que está na tabela.} many {Faltam no mapa {count, number} de municípios, que estão na tabela.} other {Faltam no mapa {count, number} municípios, que estão na tabela.}}",
} satisfies Record<keyof typeof es, string>;
