import type { ConsultationRows } from "#app/domain/summary/digest/consultation-rows.ts";
import type {
  Digest,
  OpinionStatement,
  VotedProposal,
  Votes,
} from "#app/domain/summary/digest/digest-format.ts";
import type { Quote } from "#app/domain/summary/quote/quotes.ts";
import { type Checking, same, toFour } from "#tests/support/naive-summary/checking.ts";
import { checkClosed } from "#tests/support/naive-summary/closed.ts";
import { checkPeople, checkThemes, placesOf, sizeOf, spokenIn } from "#tests/support/naive-summary/people.ts";

/**
 * Counts every number of a digest again from the rows, by plain loops that share no code with what made it,
 * and looks for every quote in what was written.
 */
export function checkDigest(checking: Checking, rows: ConsultationRows, digest: Digest) {
  const places = placesOf(digest);
  checkPeople(checking, rows, digest);
  const overall = spokenIn(rows, places, digest.unit);
  checkThemes(checking, "all", digest.spokeOf, overall, rows);
  for (const question of digest.questions) {
    const spoken = spokenIn(rows, places, { questionId: question.id });
    checkThemes(checking, `question ${question.position}`, question, spoken, rows);
  }
  const withPeople = new Set([...rows.participants, ...rows.proposals].map(({ territoryId }) => territoryId));
  const isWhole = [...withPeople].every((id) => id !== null && places.has(id));
  for (const closed of digest.closed ?? []) checkClosed(checking, rows, places, closed, isWhole);
  checkProposals(checking, rows, digest, places);
  checkOpinions(checking, rows, digest, places);
  checkComparisons(checking, rows, digest, places);
  checkGaps(checking, rows, digest, places);
  for (const quote of quotesIn(digest)) checkQuote(checking, rows, quote);
}

function checkProposals(
  checking: Checking,
  rows: ConsultationRows,
  { proposals }: Digest,
  places: ReadonlySet<string>,
) {
  const own = rows.proposals.filter(({ territoryId }) => territoryId !== null && places.has(territoryId));
  same(checking, "proposals", proposals.count, own.length);
  let supports = 0;
  for (const one of own) supports += one.importedSupports ?? 0;
  same(checking, "supports", proposals.supports, supports);
  const themes = { base: own.length, themes: proposals.themes, without: null };
  checkThemes(checking, "proposals", themes, spokenIn(rows, places, "proposals"), rows);
  for (const one of proposals.mostSupported) {
    const row = rows.proposals.find(({ id }) => id === one.id);
    same(checking, `supports of ${one.title}`, one.supports, row?.importedSupports ?? null);
  }
  for (const one of [...proposals.mostAgreed, ...proposals.mostDivided])
    checkVoted(checking, rows, one, places);
}

function checkVoted(
  checking: Checking,
  rows: ConsultationRows,
  voted: VotedProposal,
  places: ReadonlySet<string>,
) {
  const row = rows.proposals.find(({ id }) => id === voted.id)!;
  const here = { agrees: 0, disagrees: 0, passes: 0 };
  for (const { proposalId, territoryId, ...votes } of rows.votes) {
    if (proposalId !== voted.id || territoryId === null || !places.has(territoryId)) continue;
    here.agrees += votes.agrees;
    here.disagrees += votes.disagrees;
    here.passes += votes.passes;
  }
  checkVotes(checking, `votes here on ${voted.title}`, voted.here, here);
  checkVotes(checking, `votes on ${voted.title}`, voted.overall, row);
  const all = here.agrees + here.disagrees + here.passes;
  const leaning = {
    most: here.agrees / all >= 2 / 3,
    majority: here.agrees / all > 1 / 2,
    against: here.disagrees > here.agrees,
    divided: here.disagrees <= here.agrees,
  };
  if (!leaning[voted.leaning]) checking.wrong.push(`${voted.title} is not ${voted.leaning}`);
}

function checkVotes(checking: Checking, name: string, published: Votes | null, counted: Votes) {
  for (const choice of ["agrees", "disagrees", "passes"] as const) {
    same(checking, `${name}, ${choice}`, published?.[choice], counted[choice]);
  }
}

function checkOpinions(
  checking: Checking,
  rows: ConsultationRows,
  { opinions }: Digest,
  places: ReadonlySet<string>,
) {
  const analysis = rows.opinion;
  if (!opinions || !analysis) return;
  let voters = 0;
  const here = new Map<string | null, number>();
  const everywhere = new Map<string | null, number>();
  for (const { territoryId, group, people } of analysis.members) {
    voters += people;
    everywhere.set(group, (everywhere.get(group) ?? 0) + people);
    if (territoryId !== null && places.has(territoryId)) here.set(group, (here.get(group) ?? 0) + people);
  }
  same(checking, "voters", opinions.voters, voters);
  for (const group of opinions.groups) {
    same(checking, `group ${group.code}`, group.people, everywhere.get(group.code) ?? 0);
    same(checking, `group ${group.code} here`, group.here, here.get(group.code) ?? 0);
  }
  const statements: OpinionStatement[] = [
    ...opinions.groups.flatMap(({ representative }) => representative),
    ...opinions.consensus,
    ...opinions.divisive,
  ];
  for (const { id, byGroup } of statements) {
    const analysed = analysis.proposals.find((one) => one.id === id)!;
    for (const { code, votes } of byGroup) {
      const index = analysis.groups.findIndex((group) => group.code === code);
      checkVotes(checking, `group ${code} on ${id}`, votes, analysed.byGroup[index]!);
    }
  }
}

function checkComparisons(
  checking: Checking,
  rows: ConsultationRows,
  digest: Digest,
  places: ReadonlySet<string>,
) {
  const elsewherePlaces = new Set(rows.territories.map(({ id }) => id).filter((id) => !places.has(id)));
  const here = spokenIn(rows, places, digest.unit);
  const elsewhere = spokenIn(rows, elsewherePlaces, digest.unit);
  for (const one of digest.differences) {
    const mine = here.filter(({ themes }) => themes.has(one.code)).length;
    same(checking, `difference ${one.code}`, one.here.count, mine);
    same(checking, `difference ${one.code} base`, one.here.base, here.length);
    const others = one.elsewhere!;
    if (others.base === elsewhere.length) {
      same(
        checking,
        `elsewhere ${one.code}`,
        others.count,
        elsewhere.filter(({ themes }) => themes.has(one.code)).length,
      );
    } else {
      checking.atLeast += 1;
      if (others.base > elsewhere.length) checking.wrong.push(`elsewhere ${one.code}: ${others.base}`);
    }
    checkLogOdds(checking, one.code, one, others);
  }
}

/** Ten imagined people on either side who speak of it as often as all do; Monroe and others (2008). */
function checkLogOdds(
  checking: Checking,
  code: string,
  one: Digest["differences"][number],
  others: { count: number; base: number },
) {
  const { here } = one;
  const common = (here.count + others.count + 0.5) / (here.base + others.base + 1);
  const a = here.count + 10 * common;
  const b = here.base - here.count + 10 * (1 - common);
  const c = others.count + 10 * common;
  const d = others.base - others.count + 10 * (1 - common);
  const logOdds = Math.log((a * d) / (b * c));
  const deviation = Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  same(checking, `log odds of ${code}`, one.logOdds, toFour(logOdds));
  same(checking, `low of ${code}`, one.low, toFour(logOdds - 1.959963984540054 * deviation));
  same(checking, `high of ${code}`, one.high, toFour(logOdds + 1.959963984540054 * deviation));
}

function checkGaps(checking: Checking, rows: ConsultationRows, digest: Digest, places: ReadonlySet<string>) {
  const { minimumCell } = rows.consultation;
  const sizes = rows.territories.map((one) => ({ ...one, size: sizeOf(rows, new Set([one.id])) }));
  const few = sizes.filter(({ size }) => size > 0 && size < minimumCell);
  same(checking, "few", digest.gaps.few.length, few.length);
  for (const { id, answers } of digest.gaps.questions) {
    same(checking, `answers to ${id}`, answers, spokenIn(rows, places, { questionId: id }).length);
  }
  const path = rows.territories.find(({ id }) => id === digest.territory.id)!.path;
  const small = few.filter((one) => one.path.startsWith(path));
  const { smaller } = digest;
  same(checking, "smaller places", smaller ? smaller.counted + smaller.leftOut : 0, small.length);
  let people = 0;
  for (const { id, size } of small) if (places.has(id)) people += size;
  same(checking, "people of smaller places", smaller?.people, people);
}

export function quotesIn(digest: Digest): Quote[] {
  const found: Quote[] = [];
  JSON.stringify(digest, (_, value) => {
    if (value !== null && typeof value === "object" && "cut" in value && "text" in value) found.push(value);
    return value;
  });
  return found;
}

function checkQuote(checking: Checking, rows: ConsultationRows, { kind, id, text, cut, language }: Quote) {
  checking.quotes += 1;
  const entry = kind === "entry" ? rows.entries.find((one) => one.id === id) : undefined;
  const proposal = kind === "proposal" ? rows.proposals.find((one) => one.id === id) : undefined;
  const written = entry?.text ?? (proposal?.text.trim() ? proposal.text : proposal?.title);
  const isWhole = !cut.before && !cut.after;
  if (
    !written?.includes(text) ||
    (isWhole && written.trim() !== text) ||
    language !== (entry ?? proposal)?.language
  ) {
    checking.wrong.push(`not what was written in ${id}: ${text}`);
  }
}
