import { caseState, type Waiting } from "#app/domain/moderation/case.ts";
import { searchTextOf } from "#app/domain/moderation/search.ts";
import { newId } from "#db/id.ts";
import type { ContributionKind, Db, Language, Schema, SignalCode } from "#db/schema.ts";
import { during } from "#tests/support/taking-part.ts";

/** Where many cases wait; the last of the consultations is small. */
export interface CrowdedDesk {
  consultations: { id: string; authorityId: string; questionId: string }[];
  territoryId: string;
  /** By their code. */
  rules: Record<string, string>;
  /** Of somebody who has taken a few, and to whom a few were handed. */
  personId: string;
}

const smallShare = 0.0005;
const atOnce = 500;

/** Entries, proposals and arguments that were reported, noticed or await publication, as if by their acts. */
export async function fillDesk(db: Db, desk: CrowdedDesk, many: number) {
  const random = randomFrom(7);
  for (let from = 0; from < many; from += atOnce) {
    const made = Array.from({ length: Math.min(atOnce, many - from) }, (_, i) =>
      oneCase(desk, from + i, many, random),
    );
    await db.transaction().execute(async (trx) => {
      const rows = <Row>(pick: (one: ReturnType<typeof oneCase>) => Row | Row[] | null) =>
        made.flatMap((one) => pick(one) ?? []);
      const entries = rows((one) => one.entry);
      const proposals = rows((one) => one.proposal);
      const debate = rows((one) => one.argument);
      const reports = rows((one) => one.reports);
      const signals = rows((one) => one.signals);
      if (entries.length > 0) await trx.insertInto("entry").values(entries).execute();
      if (proposals.length > 0) await trx.insertInto("proposal").values(proposals).execute();
      if (debate.length > 0) await trx.insertInto("argument").values(debate).execute();
      if (reports.length > 0) await trx.insertInto("report").values(reports).execute();
      if (signals.length > 0) await trx.insertInto("signal").values(signals).execute();
      await trx
        .insertInto("moderationCase")
        .values(made.map((one) => one.waiting))
        .execute();
    });
  }
}

function oneCase(desk: CrowdedDesk, n: number, many: number, random: () => number) {
  const id = newId();
  const kind: ContributionKind = (["entry", "entry", "entry", "proposal", "argument"] as const)[n % 5]!;
  const last = desk.consultations.length - 1;
  const place = desk.consultations[random() < smallShare ? last : Math.floor(random() * last)]!;
  const language: Language = random() < 0.7 ? "es" : random() < 0.8 ? "pt" : "en";
  const text = words(random, 8 + Math.floor(random() * 70));
  const title = kind === "proposal" ? words(random, 6) : null;
  const at = (minute: number) =>
    new Date(during.getTime() - (many - n) * 30_000 + minute * 60_000).toISOString();
  const pending = random() < 0.2;
  const reports = Array.from({ length: random() < 0.6 ? 1 + Math.floor(random() ** 3 * 6) : 0 }, (_, i) => ({
    ruleCode: ruleOf(random),
    reportedAt: at(i),
  }));
  const codes = new Set<SignalCode>();
  if (random() < 0.5 || (reports.length === 0 && !pending)) codes.add(signalOf(random));
  const signals = [...codes].map((code) => ({ code, foundAt: at(1) }));
  const second = random() < 0.01;
  const waits: Waiting = { reports, signals, secondSince: second ? at(2) : null };
  const visibility = pending ? ("pending" as const) : ("published" as const);
  const state = caseState({ visibility, takenBack: false, sentAt: at(0) }, waits)!;
  const shared = {
    id,
    consultationId: place.id,
    participantId: `p${n % 5000}`,
    territoryId: desk.territoryId,
  };
  const facts = { ...shared, language, visibility, text, label: null };
  return {
    entry:
      kind === "entry"
        ? {
            ...facts,
            ...{
              responseId: `r${n}`,
              questionId: place.questionId,
              draft: null,
              value: null,
              draftValue: null,
            },
            ...{ counted: 1, movedFrom: null, submittedAt: at(0), changedAt: null },
          }
        : null,
    proposal:
      kind === "proposal" ? { ...facts, title: title!, createdAt: at(0), searchText: "", ...noVotes } : null,
    argument:
      kind === "argument"
        ? { ...facts, proposalId: id, stance: "for" as const, createdAt: at(0), parentId: null }
        : null,
    reports: reports.map(({ ruleCode, reportedAt }, i): Schema["report"] => ({
      ...{ id: newId(), consultationId: place.id, kind, contributionId: id, ruleId: desk.rules[ruleCode]! },
      ...{ words: "", reporterHash: `${n} ${i}`, reportedAt, decisionId: null },
    })),
    signals: signals.map(({ code, foundAt }): Schema["signal"] => ({
      ...{ id: newId(), consultationId: place.id, kind, contributionId: id, code },
      ...{ detail: "{}", foundAt, decisionId: null },
    })),
    waiting: {
      ...{ contributionId: id, kind, consultationId: place.id, authorityId: place.authorityId, isOpen: 1 },
      ...{ urgency: state.urgency, waitingSince: state.waitingSince, reports: state.reports, language },
      pending: Number(state.pending),
      marks: ` ${state.marks.join(" ")} `,
      assignedTo: n % 2000 === 0 ? desk.personId : null,
      assignedUntil: n % 2000 === 0 ? "2099-01-01T00:00:00.000Z" : null,
      handedTo: n % 3000 === 1 ? desk.personId : null,
      searchText: searchTextOf({ title, text, consultationId: place.id, kind, language }, state),
    },
  };
}

const noVotes = { agrees: 0, disagrees: 0, passes: 0, argumentCount: 0 };

function ruleOf(random: () => number): string {
  const share = random();
  if (share < 0.5) return "spam";
  return share < 0.75 ? "insult" : share < 0.95 ? "off-topic" : share < 0.995 ? "threat" : "illegal";
}

function signalOf(random: () => number): SignalCode {
  const share = random();
  if (share < 0.6) return "links";
  return share < 0.9 ? "near-duplicate" : share < 0.999 ? "personal-data" : "vote-burst";
}

const syllables = "ca bil do pla za ve re da luz som bra a gua ca lle par que es cue la pu en te".split(" ");
const particles = "de la que el en y los se del las un por con no una su para es al lo".split(" ");

/** Words as often as a language has them: few everywhere, most hardly ever. */
function words(random: () => number, many: number): string {
  return Array.from({ length: many }, () => {
    if (random() < 0.4) return particles[Math.floor(random() ** 2 * particles.length)]!;
    const rank = Math.floor(random() ** 4 * 20_000);
    return wordAt(rank);
  }).join(" ");
}

export function wordAt(rank: number): string {
  let word = "";
  for (let rest = rank + 22; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length];
  }
  return word;
}

/** The same numbers every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
