/** How far people came, one line for each thing asked. */
export interface Step {
  questionId: string;
  position: number;
  /** Who came to it: was shown it, or sent a response in which it was asked. */
  reached: number;
  /** Of those, who left something in it, sent or not. */
  answered: number;
  /** Who has not gone on from it. */
  stopped: number;
  /** Responses sent in which it was asked. */
  asked: number;
  /** Sent answers that count, whatever a moderator decided of them. */
  sent: number;
  /** Of those, what moderators have not published (yet). */
  withheld: number;
}

export interface Steps {
  started: number;
  steps: Step[];
  review: { reached: number; stopped: number };
  sent: number;
}
