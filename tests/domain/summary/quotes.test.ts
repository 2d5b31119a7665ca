import fc from "fast-check";
import { expect, test } from "vitest";
import { digestOf } from "#app/domain/summary/digest/digest.ts";
import { summarisedTerritories } from "#app/domain/summary/digest/levels.ts";
import { survey } from "#app/domain/summary/digest/survey.ts";
import { isPersonal } from "#app/domain/summary/quote/personal.ts";
import { type Quotable, quotePicker } from "#app/domain/summary/quote/quotes.ts";
import { shownQuotes } from "#app/domain/summary/quote/shown-words.ts";
import { someRows } from "#tests/domain/summary/rows.ts";

test("quotes are verbatim, of nobody twice, never labelled or excluded, and say nothing of their author", () => {
  fc.assert(
    fc.property(someRows, fc.nat(), (rows, n) => {
      const entry = (index: number) => rows.entries[index % Math.max(rows.entries.length, 1)]?.id ?? "none";
      const [excluded, labelled] = [entry(n), entry(n + 3)];
      const entries = rows.entries.map((one) =>
        one.id === labelled ? { ...one, label: "unverified" as const } : one,
      );
      const written = new Map(
        [...entries, ...rows.proposals].map((one) => [one.id, { text: one.text, by: one.participantId }]),
      );
      const whole = survey({
        ...rows,
        entries,
        quoteChoices: rows.territories.map(({ id }) => ({
          territoryId: id,
          contributionId: excluded,
          choice: "exclude" as const,
        })),
      });
      for (const territoryId of summarisedTerritories(whole)) {
        const quotes = shownQuotes(digestOf(whole, territoryId)!);
        for (const { id, text } of quotes) expect(written.get(id)!.text).toContain(text);
        const authors = quotes.map(({ id }) => written.get(id)!.by);
        expect(new Set(authors).size).toBe(authors.length);
        const ids = quotes.map(({ id }) => id);
        expect(ids).not.toContain(excluded);
        expect(ids).not.toContain(labelled);
        for (const quote of quotes) {
          expect(Object.keys(quote).sort()).toEqual(["cut", "id", "kind", "language", "territoryId", "text"]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

function quotable(id: string, text: string, facts: Partial<Quotable> = {}): Quotable {
  return { kind: "entry", id, participantId: `by ${id}`, territoryId: null, language: "es", text, ...facts };
}

const heap = [
  quotable("a", "Falta agua potable en la parte alta del cerro todo el verano."),
  quotable("b", "Falta agua potable en la parte alta del cerro cada verano."),
  quotable("c", "El agua potable llega solo de noche a las casas del cerro."),
  quotable("d", "Que arreglen la cancha de tierra junto a la escuela vieja."),
];

test("a pinned quote comes first, and nothing else of its author before it in another section", () => {
  const choices = { pinned: new Set(["d"]), excluded: new Set<string>(), reserved: new Set(["by d"]) };
  const [first] = quotePicker(heap, new Set(), choices).pick(heap, 2);
  expect(first!.id).toBe("d");

  const another = quotable("e", "Falta agua potable en el cerro.", { participantId: "by d" });
  const quoted = new Set<string>();
  const before = quotePicker([...heap, another], quoted, choices).pick([another], 2);
  expect(before).toEqual([]);
  expect(
    quotePicker(heap, quoted, choices)
      .pick(heap, 0)
      .map(({ id }) => id),
  ).toEqual(["d"]);
});

test("between quotes that are alike the one from another place or channel is chosen", () => {
  const same = heap.slice(0, 2).map((one) => ({ ...one, territoryId: "t", spread: ["channel web"] }));
  const other = { ...heap[1]!, id: "z", participantId: "by z", territoryId: "u", spread: ["channel paper"] };
  const picked = quotePicker([...same, other], new Set()).pick([...same, other], 2);
  expect(picked.map(({ territoryId }) => territoryId).sort()).toEqual(["t", "u"]);
});

test.each([
  "Llámenme al 9 8765 4321 para contarles del barrio",
  "Escriban a vecinos.alto@example.org y les contamos",
  "Nuestra página es www.vecinosdelcerro.example y ahí está todo",
  "Vivo en Los Aromos 1245 y nunca pasa el camión",
  "Me llamo Rosa y pido una vereda pareja",
  "La señora Carmen de la esquina no puede cruzar",
  "Mi vecino Juan se cayó en la vereda rota",
  "O seu Antônio da padaria não consegue atravessar",
  "My neighbour Peter fell on the broken pavement",
  "Madame Dupont ne peut pas traverser la rue",
])("nobody is quoted with what would find or name them: %s", (text) => {
  expect(isPersonal(text)).toBe(true);
});

test.each([
  "Que arreglen la calle Don Bosco hasta la plaza",
  "Falta luz en el parque Juan de Austria y en San Isidro",
  "En 2027 queremos 30 bancas y dos plazas nuevas",
  "Vivo lejos y la micro no llega hasta mi barrio",
])("places and figures may be quoted: %s", (text) => {
  expect(isPersonal(text)).toBe(false);
});
