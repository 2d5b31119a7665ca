import type es from "#app/i18n/es/territory.ts";

export default {
  "territory.map.areas": "Chaque cercle est une municipalité ; sa surface croît avec le chiffre.",
  "territory.map.few": "moins de {minimum, number}",
  "territory.map.said": "{name} : {value}",
  "territory.map.hollow":
    "Un cercle vide : moins de {minimum, number} personnes ont participé et le chiffre n’est pas publié.",
  "territory.map.left":
    "{count, plural, one {Une municipalité manque sur la carte ; elle figure dans le tableau.} many {{count, number} de municipalités manquent sur la carte ; elles figurent dans le tableau.} other {{count, number} municipalités manquent sur la carte ; elles figurent dans le tableau.}}",
} satisfies Record<keyof typeof es, string>;
