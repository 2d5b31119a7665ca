import fc from "fast-check";
import type { Given } from "#app/domain/summary/closed/closed-format.ts";
import type {
  Digest,
  OpinionStatement,
  OpinionsDigest,
  SharedThemes,
  Subtheme,
  Votes,
} from "#app/domain/summary/digest/digest-format.ts";
import type { Quote } from "#app/domain/summary/quote/quotes.ts";
import type { Language } from "#db/schema.ts";

/** Digests with every part that words are made of, in every state; they need not come of any rows. */
export const someDigest: fc.Arbitrary<Digest> = fc
  .record({
    minimumCell: fc.constant(5),
    unit: fc.constantFrom("people" as const, "people" as const, "proposals" as const),
    participation: fc.record({
      counted: fc.constantFrom("people" as const, "people" as const, "proposals" as const),
      people: orNull(count()),
      atLeast: fc.boolean(),
      perThousand: orNull(fc.constantFrom(0.004, 0.02, 0.44, 1.1, 37.2)),
      channels: orNull(
        fc.record({
          parts: fc.subarray(
            (["web", "assisted", "paper", "meeting"] as const).map((key, n) => ({ key, count: 5 + 7 * n })),
            { minLength: 1 },
          ),
          together: orNull(count().map((n) => ({ keys: [], count: n }))),
        }),
      ),
      languages: orNull(
        fc.record({
          parts: fc.subarray(
            (["es", "pt", "en", "fr"] as const).map((key, n) => ({ key, count: 6 + 5 * n })),
            { minLength: 1 },
          ),
          together: orNull(count().map((n) => ({ keys: [], count: n }))),
        }),
      ),
      everywhere: fc.record({ people: orNull(count()), places: fc.integer({ min: 1, max: 4 }) }),
    }),
    spokeOf: shared("entry", "s"),
    questions: fc.tuple(shared("entry", "q1"), shared("entry", "q2")).map((list) =>
      list.map((themes, index) => ({
        id: `q${index + 1}`,
        position: index + 1,
        title: `¿Pregunta?`,
        voices: [],
        ...themes,
      })),
    ),
    closed: fc.array(
      fc.record({ base: orNull(fc.nat(400)), atLeast: fc.boolean(), given: orNull(someGiven()) }),
      { maxLength: 3 },
    ),
    proposals: fc.record({
      count: fc.nat(300),
      supports: fc.nat(9000),
      votesHidden: fc.boolean(),
      themes: shared("proposal", "p").map(({ themes }) => themes),
      mostAgreed: distinct(voted("agreed"), 3),
      mostDivided: distinct(voted("divided"), 2),
      mostSupported: fc
        .array(fc.nat(5000), { maxLength: 3 })
        .map((list) => list.map((supports, n) => ({ ...titled(`supported${n}`), supports }))),
    }),
    opinions: orNull(someOpinions()),
    differences: fc.array(
      fc.record({
        more: fc.boolean(),
        here: counted(),
        elsewhere: orNull(counted()),
        low: fc.constantFrom(-0.2, 0.1, 0.5),
        high: fc.constantFrom(0.2, 0.6, 1.2, 2),
      }),
      { maxLength: 4 },
    ),
    dissimilarity: orNull(
      fc.record({
        themes: orNull(fc.constantFrom(0.04, 0.15, 0.41)),
        opinions: orNull(fc.constantFrom(0.04, 0.15, 0.41)),
      }),
    ),
    weighting: orNull(
      fc.record({
        source: fc.constantFrom("Censo 2024", "INE"),
        by: fc.subarray(["age", "sex", "place"] as const, { minLength: 1 }),
        people: count(),
        effective: fc.double({ min: 5, max: 300, noNaN: true }),
        shares: fc.array(
          fc.record({
            kind: fc.constantFrom("theme" as const, "option" as const),
            unweighted: share(),
            weighted: share(),
          }),
          { maxLength: 5 },
        ),
      }),
    ),
    overTime: fc.array(count(), { maxLength: 4 }),
    levels: fc.record({ above: places("arriba", 3), below: places("dentro", 12) }),
    smaller: orNull(
      fc.constantFrom(
        { counted: 3, people: 7, leftOut: 0 },
        { counted: 1, people: null, leftOut: 1 },
        { counted: 0, people: null, leftOut: 2 },
      ),
    ),
    gaps: fc.record({
      few: places("poco", 11),
      none: places("nada", 2),
      questions: fc.subarray([null, 0, 7]),
    }),
    parts: fc.constantFrom<string[]>([], ["dentro0", "dentro1"]),
  })
  .map((facts) => ({
    version: 3,
    consultationId: "c",
    language: "es" as const,
    territory: { id: "t", name: "Quilpué", kind: "municipality" as const, population: 130_000 },
    themes: Object.fromEntries(codes.map((code) => [code, namesOf(code)])),
    places: {},
    ...facts,
    closed: facts.closed.map((one, n) => ({
      id: `k${n}`,
      position: 3 + n,
      title: "¿Pregunta?",
      kind: kindOf(one.given),
      ...one,
    })),
    differences: facts.differences.map((one, n) => ({
      ...one,
      code: codes[n]!,
      logOdds: (one.low + one.high) / 2,
    })),
    weighting: facts.weighting && {
      ...facts.weighting,
      shares: facts.weighting.shares.map((one, n) => ({
        ...one,
        questionId: n === 0 ? null : "q1",
        code: codes[n]!,
      })),
    },
    overTime: facts.overTime.map((people, n) => ({
      from: `2026-11-0${n + 1}`,
      to: `2026-11-0${n + 1}`,
      people,
    })),
    gaps: {
      ...facts.gaps,
      questions: facts.gaps.questions.map((answers, n) => ({ id: `q${n + 1}`, position: n + 1, answers })),
    },
  }));

const codes = ["water", "roads", "health", "schools", "culture"];

/** With a comma or without, as themes are. */
function namesOf(code: string): Record<Language, string> {
  const name = `${code[0]!.toUpperCase()}${code.slice(1)}`;
  return { es: `${name}, obras y más`, pt: name, en: name, fr: name };
}

function orNull<T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(some, { freq: 6 });
}

function count(): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 5, max: 90 }), fc.constantFrom(1234, 1_000_000));
}

function share(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
}

function counted() {
  return fc.record({ count: fc.integer({ min: 5, max: 40 }), base: fc.integer({ min: 40, max: 90 }) });
}

function places(name: string, most: number) {
  return fc
    .nat(most)
    .map((many) => Array.from({ length: many }, (_, n) => ({ id: `${name}${n}`, name: `Villa ${name}` })));
}

function titled(id: string) {
  return { id, title: `Que se haga ${id}`, language: "es" as const, territoryId: null };
}

function votes(): fc.Arbitrary<Votes> {
  return fc.record({ agrees: fc.nat(80), disagrees: fc.nat(40), passes: fc.integer({ min: 1, max: 20 }) });
}

/** A proposal is listed once. */
function distinct<Listed extends { id: string }>(one: fc.Arbitrary<Listed>, maxLength: number) {
  return fc.uniqueArray(one, { maxLength, selector: ({ id }) => id });
}

function voted(id: string) {
  return fc
    .record({
      here: orNull(votes()),
      overall: votes(),
      leaning: fc.constantFrom("most" as const, "majority" as const, "divided" as const, "against" as const),
      n: fc.nat(1_000_000),
    })
    .map(({ n, ...one }) => ({ ...titled(`${id}${n}`), ...one }));
}

function quote(kind: Quote["kind"], id: string): Quote {
  return {
    kind,
    id,
    territoryId: null,
    language: "es",
    text: `Falta agua ${id}`,
    cut: { before: false, after: true },
  };
}

function subthemes(kind: Quote["kind"], id: string): fc.Arbitrary<Subtheme[]> {
  return fc.array(
    fc.record({
      terms: fc.subarray(["pozo", "cañería", "sequía"]),
      language: fc.constant("es" as const),
      count: count(),
      atLeast: fc.boolean(),
      share: share(),
      central: orNull(fc.constant(quote(kind, `${id}c`))),
    }),
    { maxLength: 3 },
  );
}

function shared(kind: Quote["kind"], id: string): fc.Arbitrary<SharedThemes> {
  return fc
    .record({
      base: orNull(fc.oneof(fc.constant(0), count())),
      themes: fc.array(
        fc.record({
          count: fc.constantFrom(5, 5, 8, 40),
          atLeast: fc.boolean(),
          share: share(),
          subthemes: fc.option(subthemes(kind, id), { nil: undefined }),
        }),
        { maxLength: 5 },
      ),
      without: orNull(fc.nat(90)),
      unthemed: fc.option(subthemes(kind, id), { nil: undefined }),
    })
    .map(({ themes, ...rest }) => ({
      ...rest,
      themes: themes
        .sort((a, b) => b.count - a.count)
        .map((theme, n) => ({ ...theme, code: codes[n]!, quotes: [quote(kind, `${id}${n}`)] })),
    }));
}

function someOpinions(): fc.Arbitrary<OpinionsDigest> {
  const statement = fc.record({
    n: fc.nat(1_000_000),
    stance: fc.constantFrom("agree" as const, "disagree" as const),
    a: orNull(votes()),
    b: orNull(votes()),
    leaning: fc.constantFrom("most" as const, "against" as const, null),
  });
  const toStatement = ({
    n,
    stance,
    a,
    b,
    leaning,
  }: typeof statement extends fc.Arbitrary<infer T> ? T : never): OpinionStatement => ({
    ...titled(`statement${n}`),
    stance,
    byGroup: [
      { code: "a", votes: a, leaning },
      { code: "b", votes: b, leaning },
    ],
  });
  return fc
    .record({
      verdict: fc.constantFrom(
        "stable" as const,
        "too-few" as const,
        "unstable" as const,
        "no-better-than-chance" as const,
      ),
      voters: orNull(count()),
      clustered: orNull(count()),
      stability: fc.constantFrom(null, 0.81),
      leftOut: orNull(count()),
      groups: fc.array(
        fc.record({
          named: fc.boolean(),
          people: count(),
          here: orNull(fc.nat(30)),
          representative: fc.array(statement, { maxLength: 3 }),
        }),
        { maxLength: 3 },
      ),
      consensus: fc.array(statement, { maxLength: 4 }),
      divisive: fc.array(statement, { maxLength: 3 }),
    })
    .map(({ groups, consensus, divisive, ...rest }) => {
      const votesOf = new Map<string, OpinionStatement["byGroup"]>();
      // One proposal has the same votes wherever it stands.
      const stated = (some: Parameters<typeof toStatement>[0][]) =>
        some.map(toStatement).map((one) => {
          const byGroup = votesOf.get(one.id) ?? one.byGroup;
          votesOf.set(one.id, byGroup);
          return { ...one, byGroup };
        });
      return {
        ...rest,
        consensus: stated(consensus),
        divisive: stated(divisive),
        groups: (groups.length === 1 ? [] : groups).map(({ named, representative, ...group }, n) => ({
          ...group,
          code: "abc"[n]!,
          names: named ? { es: "Las de a pie" } : {},
          representative: stated(representative),
        })),
      };
    });
}

function someGiven(): fc.Arbitrary<Given> {
  return fc.oneof(
    fc.array(fc.integer({ min: 5, max: 50 }), { minLength: 1, maxLength: 7 }).map(
      (counts): Given => ({
        kind: "choices",
        several: false,
        choices: counts.map((n, index) => ({
          code: `o${index}`,
          label: "La plaza",
          count: index === 2 ? null : n,
          atLeast: false,
        })),
        together: 9,
      }),
    ),
    fc.constant<Given>({
      kind: "scale",
      lowLabel: "Nada",
      highLabel: "",
      from: 1,
      to: 5,
      steps: null,
      figures: { n: 49, mean: 2.0408, median: 2, deviation: 1 },
    }),
    fc.constant<Given>({
      kind: "ranking",
      places: 3,
      n: 43,
      order: [1, 1, 3].map((rank, n) => ({ code: `o${n}`, label: "La plaza", rank, points: null })),
    }),
    fc.constant<Given>({
      kind: "allocation",
      total: 100,
      unit: "puntos",
      n: 57,
      options: [0.371, 0.629].map((share, n) => ({
        code: `o${n}`,
        label: "La plaza",
        description: "",
        sum: 57 * 100 * share,
        mean: 100 * share,
        median: 40,
        share,
      })),
    }),
    fc.constant<Given>({
      kind: "matrix",
      several: false,
      columns: [
        { code: "c1", label: "Bien" },
        { code: "c2", label: "Mal" },
      ],
      rows: [
        { code: "r1", label: "Las veredas", base: 44, counts: [19, 25] },
        { code: "r2", label: "La luz", base: 44, counts: [24, 20] },
        { code: "r3", label: "La sede", base: null, counts: [null, null] },
      ],
    }),
    fc.constant<Given>({ kind: "number", unit: "personas", decimals: 0, median: 2.5, n: 46 }),
  );
}

function kindOf(given: Given | null) {
  if (given === null) return "date" as const;
  return given.kind === "choices" ? ("single-choice" as const) : given.kind;
}
