import type {
  OpinionStatement,
  OpinionsDigest,
  ProposalName,
} from "#app/domain/summary/digest/digest-format.ts";
import { opinionPicture } from "#app/domain/summary/figure/opinion-picture.ts";
import type { OpinionAnalysis, Votes } from "#app/domain/summary/group/opinion.ts";

/** What the votes say where each group has so many people, all near the middle of their group. */
export function anAnalysis(sizes: Record<string, number>): OpinionAnalysis {
  const codes = Object.keys(sizes);
  const centres = codes.map((_, n): [number, number] => {
    const angle = (2 * Math.PI * n) / codes.length;
    return [Math.round(60 * Math.cos(angle)), Math.round(60 * Math.sin(angle))];
  });
  const people = codes.reduce((sum, code) => sum + sizes[code]!, 0);
  return {
    version: 1,
    verdict: codes.length > 0 ? "stable" : "too-few",
    voters: people,
    votes: people * 20,
    clustered: people,
    silhouette: 0.4,
    stability: 0.8,
    explained: [0.3, 0.1],
    straightLiners: { people: 0, leftOut: false },
    groups: codes.map((code, n) => ({ code, people: sizes[code]!, centre: centres[n]! })),
    proposals: Array.from({ length: 14 }, (_, n) => ({
      id: `p${n}`,
      overall: { agrees: people, disagrees: 0, passes: 0 },
      byGroup: codes.map((code) => ({ agrees: sizes[code]!, disagrees: 0, passes: 0 })),
      loading: [Math.cos(n) * (0.1 + n / 30), Math.sin(n) * (0.1 + n / 30)] as [number, number],
      groupAware: 0.5,
      divisiveness: 0.5,
      priority: 1,
    })),
    consensus: { agree: [], disagree: [] },
    divisive: [],
    representative: {},
    members: [],
    points: codes.flatMap((code, group) =>
      Array.from({ length: sizes[code]! }, (_, n) => {
        const far = 30 * Math.sqrt((n + 0.5) / sizes[code]!);
        return {
          x: Math.round(centres[group]![0] + far * Math.cos(2.4 * n)),
          y: Math.round(centres[group]![1] + far * Math.sin(2.4 * n)),
          group: code,
        };
      }),
    ),
  };
}

export function aName(id: string, title = `Propuesta ${id}`): ProposalName {
  return { id, title, language: "es", territoryId: null };
}

/** One group's share who agree, by code: of a hundred each. */
export function aStatement(
  id: string,
  agree: Record<string, number>,
  { title, stance = "agree" }: { title?: string; stance?: "agree" | "disagree" } = {},
): OpinionStatement {
  const votes = (agrees: number): Votes => ({
    agrees,
    disagrees: Math.max(0, 90 - agrees),
    passes: 100 - agrees - Math.max(0, 90 - agrees),
  });
  return {
    ...aName(id, title),
    stance,
    byGroup: Object.entries(agree).map(([code, share]) => ({ code, votes: votes(share) })),
  };
}

/** The published opinions of a consultation with groups of these sizes, and so many of each here. */
export function someOpinions(
  sizes: Record<string, number>,
  { here = {}, ...changes }: Partial<OpinionsDigest> & { here?: Record<string, number | null> } = {},
): OpinionsDigest {
  const analysis = anAnalysis(sizes);
  const codes = Object.keys(sizes);
  const shares = (own: string) => Object.fromEntries(codes.map((code) => [code, code === own ? 82 : 31]));
  const all = Object.fromEntries(codes.map((code, n) => [code, 78 + n]));
  const parted = Object.fromEntries(codes.map((code, n) => [code, n % 2 === 0 ? 80 : 12]));
  return {
    verdict: analysis.verdict,
    voters: analysis.voters,
    clustered: analysis.clustered,
    stability: analysis.stability,
    leftOut: null,
    groups: analysis.groups.map(({ code, people }, n) => ({
      code,
      names: {},
      people,
      here: here[code] ?? null,
      representative: [
        aStatement(`p${n}`, shares(code), { title: `Más árboles en la calle ${n}` }),
        aStatement(`p${n + 3}`, shares(code), { title: `Otra feria en la plaza ${n}` }),
      ],
    })),
    consensus:
      codes.length > 0 ? [aStatement("p7", all, { title: "Agua potable para todas las escuelas" })] : [],
    divisive: codes.length > 1 ? [aStatement("p8", parted, { title: "Cerrar el centro a los autos" })] : [],
    map: opinionPicture(analysis, 5, (id) => aName(id)),
    ...changes,
  };
}
