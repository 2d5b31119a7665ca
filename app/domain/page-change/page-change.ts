/**
 * What a page, or anything else kept for several readers, rests on, by name:
 * - a consultation's id: whatever happened in it, each vote included;
 * - its debate: all of that but votes;
 * - a poll: the votes on one proposal;
 * - its frame: what happened in it but taking part, so the words of its officials and moderators, its phases,
 *   what was published of it. An edition of a summary is frozen: votes change nothing about it;
 * - the frames: those of all consultations;
 * - the portal: what belongs to no consultation, such as authorities, municipalities, themes and common rules.
 *   Every page rests on it.
 */
export type Topic = string;

export const portalTopic: Topic = "portal";
/** Told by whoever cannot say what changed. As what a page rests on: everything. */
export const everyTopic: Topic = "*";

/** The frames of all consultations. */
export const framesTopic: Topic = "frames";

export function frameTopic(consultationId: string): Topic {
  return `${consultationId}/frame`;
}

export function debateTopic(consultationId: string): Topic {
  return `${consultationId}/debate`;
}

export function pollTopic(proposalId: string): Topic {
  return `${proposalId}/poll`;
}

/** Acts that change the votes on the proposal they are about, and nothing else. */
const voting = new Set(["vote.cast", "vote.withdrawn"]);

/** Acts that only add to, or take from, what people said. */
const takingPart = new Set([
  "argument.made",
  "participant.adopted",
  "proposal.made",
  "proposal.withdrawn",
  "report.made",
  "response.changed",
  "response.sent",
  "vote.cast",
  "vote.moved",
  "vote.withdrawn",
]);

/** Acts of which no public page tells anything. */
const toldNowhere = new Set([
  "answer.drafted",
  "appeal.words-opened",
  "case.handed-over",
  "case.noted",
  "case.released",
  "follower.asked",
  "follower.confirmed",
  "follower.ended",
  "follower.told",
  "link.asked",
  "person.created",
  "person.email-change-asked",
  "person.email-changed",
  "person.password-changed",
  "person.password-reset",
  "person.signed-in-by-link",
  "person.signed-out-everywhere",
  "response.saved",
  "response.started",
  "responses.exported",
  "template.removed",
  "template.renamed",
  "template.saved",
]);

/** What an act changes: any act that is not known better may change every word about its consultation. */
export function topicsOf(
  act: string,
  consultationId: string | null | undefined,
  subjectId: string | null | undefined,
): Topic[] {
  if (toldNowhere.has(act)) return [];
  if (!consultationId) return [portalTopic];
  if (voting.has(act) && subjectId) return [consultationId, pollTopic(subjectId)];
  const debate = [consultationId, debateTopic(consultationId)];
  return takingPart.has(act) ? debate : [...debate, frameTopic(consultationId), framesTopic];
}
