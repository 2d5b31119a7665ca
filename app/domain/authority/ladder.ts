/** How far back the ladder looks, in years: about one term of office. */
export const yearsCounted = 4;
/** How long after closing a summary may take before its absence counts. */
export const daysToSummarise = 90;

/** What an authority did in one published consultation, as far as the ladder asks. */
export interface Deed {
  slug: string;
  title: string;
  language: string;
  /** When citizens could no longer take part; null while they can. */
  closedAt: string | null;
  /** Published documents, or a background. */
  hasDocuments: boolean;
  /** Whether so many answered or voted that it may be said how many. */
  isTakenUp: boolean;
  /** Whether so many voted on proposals that it may be said how many. */
  isVoted: boolean;
  hasSummary: boolean;
  /** Whether the authority answered what it owed by the day it had named; "not-due" before that day. */
  answered: "on-time" | "late" | "overdue" | "not-due";
  commitmentsKept: number;
  commitmentsOverdue: number;
}

/** The steps, from below. */
export const ladderSteps = ["information", "consultation", "decision-making"] as const;
export type LadderStep = (typeof ladderSteps)[number];
/** Where an authority stands: the highest step with all below it, or on none yet. */
export type Stage = "none" | LadderStep;

/** Its number from below, 1 to 3; 0 for none. */
export function stepNumber(stage: Stage): number {
  return stage === "none" ? 0 : ladderSteps.indexOf(stage) + 1;
}

export const ladderCriteria = {
  information: ["promise", "documents"],
  consultation: ["asked", "summarised", "published"],
  "decision-making": ["answered", "voted", "kept"],
} as const satisfies Record<LadderStep, readonly string[]>;
export type LadderCriterion = (typeof ladderCriteria)[LadderStep][number];

export interface Judged {
  criterion: LadderCriterion;
  isMet: boolean;
  /** What it is met by. */
  evidence: Deed[];
  /** What stands against it. */
  against: Deed[];
}

export interface Ladder {
  stage: Stage;
  steps: { step: LadderStep; isReached: boolean; criteria: Judged[] }[];
}

/**
 * Where an authority stands on the United Nations' e-participation framework (e-information,
 * e-consultation, e-decision-making: UN DESA, "United Nations E-Government Survey 2010", ch. 5, and every
 * survey since), judged from its acts here alone. The United Nations rate countries by what their
 * websites offer; this rates what an authority did, and is not theirs.
 * @param deeds  its published consultations of the last `yearsCounted` years; older ones that still owe an answer too
 */
export function ladderOf(deeds: readonly Deed[], now: Date): Ladder {
  let stage: Stage = "none";
  let isUnbroken = true;
  const steps = ladderSteps.map((step) => {
    const criteria = ladderCriteria[step].map((criterion) => judge(criterion, deeds, now));
    isUnbroken &&= criteria.every(({ isMet }) => isMet);
    if (isUnbroken) stage = step;
    return { step, isReached: isUnbroken, criteria };
  });
  return { stage, steps };
}

function judge(criterion: LadderCriterion, deeds: readonly Deed[], now: Date): Judged {
  const { shows, speaksAgainst } = tests[criterion];
  const evidence = deeds.filter((deed) => shows(deed));
  const against = deeds.filter((deed) => speaksAgainst?.(deed, now) ?? false);
  return { criterion, isMet: evidence.length > 0 && against.length === 0, evidence, against };
}

interface Test {
  /** One such is needed. */
  shows: (deed: Deed) => boolean;
  /** None such may be. */
  speaksAgainst?: (deed: Deed, now: Date) => boolean;
}

const tests: Record<LadderCriterion, Test> = {
  // Nothing is published here without its purpose and a promise of what will be done with the answers.
  promise: { shows: () => true },
  documents: { shows: (deed) => deed.hasDocuments },
  asked: { shows: (deed) => deed.isTakenUp },
  summarised: { shows: (deed) => deed.closedAt !== null && deed.hasSummary },
  published: {
    shows: (deed) => deed.closedAt !== null && deed.hasSummary,
    speaksAgainst: (deed, now) => deed.isTakenUp && !deed.hasSummary && closedLongAgo(deed, now),
  },
  answered: {
    shows: (deed) => deed.answered === "on-time",
    speaksAgainst: (deed) => deed.answered === "overdue",
  },
  voted: { shows: (deed) => deed.isVoted },
  kept: {
    shows: (deed) => deed.commitmentsKept > 0,
    speaksAgainst: (deed) => deed.commitmentsOverdue > 0,
  },
};

const day = 24 * 60 * 60_000;

function closedLongAgo({ closedAt }: Deed, now: Date): boolean {
  return closedAt !== null && now.getTime() - Date.parse(closedAt) > daysToSummarise * day;
}
