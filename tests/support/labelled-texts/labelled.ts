import type { pureSignals } from "#app/domain/signal/signal.ts";

export type PureSignal = (typeof pureSignals)[number];

/**
 * What somebody may write in a consultation, and what a moderator should have a look at in it; nothing after
 * the text: it is fine. Written by us: every person, number and address is made up, the numbers with
 * their true check digits. Nobody changes a detector for one sentence of these.
 */
export type Labelled = [text: string, ...signals: PureSignal[]];
