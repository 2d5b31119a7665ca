import { type Dated, isKept, type Phase, phasesOf, takesPart } from "#app/domain/phase/phase.ts";

/** Those whose closing can still be put off: what runs comes first. The answer ends with its day. */
export function movablePhases(consultation: Dated, now: Date): Phase[] {
  if (consultation.publishedAt === null) return [];
  return phasesOf(consultation).filter(
    (one) => one.kind !== "answer" && one.kind !== "follow-up" && isKept(one) && !isOver(one, now),
  );
}

/**
 * The phases after what citizens do now has closed at this instant; when nothing of theirs runs, after all
 * that is to come of it is called off, and with it everything, if none of it ever ran. null when nothing
 * is left to close.
 */
export function calledOff(consultation: Dated, now: Date): Phase[] | null {
  const phases = phasesOf(consultation);
  const left = phases.filter((one) => takesPart(one) && isKept(one) && !isOver(one, now));
  if (left.length === 0) return null;
  const at = now.toISOString();
  const running = left.find((one) => hasOpened(one, now));
  if (running) return phases.map((one) => closedNow(one, running, left.length === 1, at));
  const everRan = phases.some((one) => takesPart(one) && isKept(one) && hasOpened(one, now));
  return phases.map((one) => (left.includes(one) || !everRan ? ended(one, now) : one));
}

/** The authority may answer at once where it was to do so as the last of what citizens do closes. */
function closedNow(one: Phase, running: Phase, isLast: boolean, at: string): Phase {
  if (one === running) return { ...one, closesAt: at };
  const follows = isLast && one.kind === "answer" && one.opensAt === running.closesAt;
  return follows ? { ...one, opensAt: at } : one;
}

/** Over now if it runs; never begun if it has not. */
function ended(one: Phase, now: Date): Phase {
  if (isOver(one, now)) return one;
  const at = now.toISOString();
  return { ...one, opensAt: hasOpened(one, now) ? one.opensAt : at, closesAt: at };
}

function hasOpened({ opensAt }: Phase, now: Date): boolean {
  return opensAt === null || Date.parse(opensAt) <= now.getTime();
}

function isOver({ closesAt }: Phase, now: Date): boolean {
  return closesAt !== null && Date.parse(closesAt) <= now.getTime();
}
