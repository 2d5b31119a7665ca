/** What an authority may have read before it is shown, where it does not have everything read. */
export const preModeratedKinds = ["new-accounts", "links", "signals"] as const;
export type PreModeratedKind = (typeof preModeratedKinds)[number];

/** Why something waits for a moderator before it is shown. */
export type WaitingReason = "everything" | PreModeratedKind;

/** A person is new for so many days; a browser until something that was written on it is published. */
export const newForDays = 7;

export interface PreModeration {
  preModerated: number;
  /** `PreModeratedKind[]` as JSON. */
  preModeratedWhen: string;
}

export function preModeratedWhen({ preModeratedWhen }: Pick<PreModeration, "preModeratedWhen">) {
  return JSON.parse(preModeratedWhen) as PreModeratedKind[];
}

/** Of everything, of some contributions only, or of none. */
export function preModerationOf(consultation: PreModeration): "everything" | "some" | "none" {
  if (consultation.preModerated === 1) return "everything";
  return preModeratedWhen(consultation).length > 0 ? "some" : "none";
}
