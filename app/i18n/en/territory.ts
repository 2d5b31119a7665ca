import type es from "#app/i18n/es/territory.ts";

export default {
  "territory.map.areas": "Each circle is a municipality; its area grows with the figure.",
  "territory.map.few": "fewer than {minimum, number}",
  "territory.map.said": "{name}: {value}",
  "territory.map.hollow":
    "A hollow circle: fewer than {minimum, number} people took part, so the figure is not published.",
  "territory.map.left":
    "{count, plural, one {One municipality is not on the map; it is in the table.} other {{count, number} municipalities are not on the map; they are in the table.}}",
} satisfies Record<keyof typeof es, string>;
