import { drawn, type Random, randomOf } from "#app/domain/summary/group/random.ts";

/** What the texts of each planted subject are made of. */
export const planted = {
  bus: "autobús línea parada frecuencia conductor billete horario marquesina",
  trees: "árboles sombra poda jardín césped riego flores plantar",
  library: "biblioteca libros lectura estudiar sala cuentos préstamo silencio",
} as const;
export type Planted = keyof typeof planted;

/** So many texts on each subject, with words that all share. */
export function plantedTexts(each: number, seed = 1): { id: string; subject: Planted; text: string }[] {
  const random = randomOf(seed);
  return (Object.keys(planted) as Planted[]).flatMap((subject) =>
    Array.from({ length: each }, (_, index) => {
      const own = some(planted[subject].split(" "), 4, random);
      const common = some("mañana tarde noche invierno lluvia verano".split(" "), 1, random);
      return {
        id: `${subject}-${index}`,
        subject,
        text: [...own, ...common, `x${"abcdefghij"[drawn(random, 10)]}${index}`].join(", "),
      };
    }),
  );
}

function some(words: readonly string[], howMany: number, random: Random): string[] {
  const left = [...words];
  return Array.from({ length: howMany }, () => left.splice(drawn(random, left.length), 1)[0]!);
}
