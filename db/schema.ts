/**
 * Every table and column, as Kysely sees them. Portable columns only: text ids
 * (UUIDv7, made by `newId`), UTC ISO-8601 text times, 0/1 flags, JSON as text.
 */
import type { Generated, Kysely } from "kysely";

/** A UTC instant, ISO-8601, such as 2026-11-22T08:00:00.000Z. */
type Instant = string;
/** A calendar day, such as 2027-03-30. */
type Day = string;
/** JSON as text. */
type Json = string;
/** 0 or 1. */
type Flag = number;

export type TerritoryKind = "country" | "region" | "municipality" | "zone";
export type Role = "official" | "moderator" | "facilitator" | "analyst" | "lawyer" | "admin";
export type Access = "open" | "signed-in" | "resident";
export type Channel = "web" | "assisted" | "paper" | "meeting";
export type Choice = "agree" | "disagree" | "pass";
/** "comment" only in what was imported from places that ask for no stance. */
export type Stance = "for" | "against" | "question" | "comment";
/** "merged": a proposal that now stands in another one. */
export type Visibility = "published" | "pending" | "hidden" | "merged";
export type ContributionKind = "entry" | "proposal" | "argument";
/** What a moderator decides. "restore" takes back what an earlier decision did. */
export type Outcome =
  | "approve"
  | "hide"
  | "hide-part"
  | "restore"
  | "move"
  | "merge"
  | "label"
  | "close-thread"
  | "suspend";
/** What readers are told beside a contribution that stays. */
export type Label = "sensitive" | "unverified" | "off-topic" | "interest";
/** What made a moderator look: the first of them. */
export type Prompt = "report" | "signal" | "pre-moderation" | "moderator";
export type SignalCode =
  | "personal-data"
  | "near-duplicate"
  | "same-text"
  | "links"
  | "repetition"
  | "shouting"
  | "language"
  | "words"
  | "posting-burst"
  | "vote-burst";
export type AppealOutcome = "upheld" | "overturned";
export type Language = "es" | "pt" | "en" | "fr";
export type PhaseKind = "inform" | "contribute" | "vote" | "answer" | "follow-up";
export type QuestionKind =
  | "open-text"
  | "single-choice"
  | "multiple-choice"
  | "yes-no"
  | "scale"
  | "ranking"
  | "allocation"
  | "matrix"
  | "number"
  | "date"
  | "place"
  | "file";
export type AnswerSubject = "question" | "theme" | "proposal";
/** What an authority says of what citizens asked for. */
export type AnswerOutcome = "accepted" | "accepted-in-part" | "rejected" | "already-done" | "not-ours";
export type CommitmentState = "not-started" | "under-way" | "done" | "dropped";

export interface Schema {
  territory: {
    id: string;
    code: string;
    kind: TerritoryKind;
    parentId: string | null;
    /** Codes from the country down to itself, "/CL/CL-01/CL-01-3874958/". */
    path: string;
    name: string;
    /** The name folded by `foldText`: no accents, lower case. */
    searchName: string;
    population: number | null;
    latitude: number | null;
    longitude: number | null;
  };
  authority: {
    id: string;
    slug: string;
    name: string;
    territoryId: string;
    timeZone: string;
    language: Language;
    /** One colour, "#0b5c63", dark enough for white text. */
    accent: string;
    /** How long an author may appeal against a decision, and how long an appeal may wait. */
    appealDays: number;
    appealAnswerDays: number;
    createdAt: Instant;
  };
  person: {
    id: string;
    /** Folded: trimmed and lower case. */
    email: string;
    /** Shown beside what they publish. */
    name: string;
    passwordHash: string | null;
    emailVerifiedAt: Instant | null;
    language: Language;
    createdAt: Instant;
  };
  residence: {
    id: string;
    personId: string;
    territoryId: string;
    method: "declared";
    since: Instant;
    until: Instant | null;
  };
  roleGrant: {
    id: string;
    personId: string;
    role: Role;
    /** null: for every authority of this installation (administrators only). */
    authorityId: string | null;
    grantedBy: string | null;
    grantedAt: Instant;
    revokedBy: string | null;
    revokedAt: Instant | null;
  };
  session: {
    /** SHA-256 of the session id, hex. */
    idHash: string;
    personId: string;
    expiresAt: Instant;
    createdAt: Instant;
  };
  oneTimeLink: {
    /** SHA-256 of the token, hex. */
    tokenHash: string;
    purpose: "sign-in" | "reset-password" | "change-email" | "first-admin";
    personId: string | null;
    /** The address the link was sent to. */
    email: string | null;
    createdAt: Instant;
    expiresAt: Instant;
    usedAt: Instant | null;
  };
  mail: {
    id: string;
    recipient: string;
    subject: string;
    text: string;
    html: string;
    /** Where whoever gets it can end such letters; null for those that are not sent regularly. */
    unsubscribe: string | null;
    createdAt: Instant;
    sentAt: Instant | null;
    error: string | null;
  };
  job: {
    id: string;
    name: string;
    payload: Json;
    /** At most one waiting job per key. */
    dedupeKey: string | null;
    runAt: Instant;
    tries: number;
    lockedAt: Instant | null;
    /** The process that is at it, and until when nobody else need be: it says again and again that it lives. */
    lockedBy: string | null;
    lockedUntil: Instant | null;
    doneAt: Instant | null;
    failedAt: Instant | null;
    error: string | null;
  };
  ledger: {
    id: string;
    at: Instant;
    /** "vote.cast", "decision.made": concept, then what was done. */
    act: string;
    personId: string | null;
    consultationId: string | null;
    subjectId: string | null;
    /** Never a vote's choice, never personal data. */
    detail: Json;
  };
  /** What came of a form that carries a key, so that sending it twice is sending it once. */
  sentForm: {
    /** SHA-256 of the key, who sent it, the act and everything in the form; hex. */
    keyHash: string;
    /** What the act returned. */
    result: Json;
    sentAt: Instant;
  };
  /** How often somebody did something lately, where several processes must know; as rate-limiter-flexible keeps it. */
  rateLimit: { key: string; points: Generated<number>; expire: number | null };
  /** Copies of everything that were made, or tried. */
  backup: {
    id: string;
    /** Its name, without its folder. */
    file: string;
    startedAt: Instant;
    finishedAt: Instant | null;
    bytes: number | null;
    error: string | null;
    /** When it made room for newer ones. */
    removedAt: Instant | null;
  };
  heldForm: {
    tokenHash: string;
    path: string;
    body: Json;
    createdAt: Instant;
    expiresAt: Instant;
  };

  consultation: {
    id: string;
    slug: string;
    /** Who leads it; joint ones also have rows in consultationAuthority. */
    authorityId: string;
    title: string;
    purpose: string;
    promise: string;
    answersBy: Day | null;
    /** From the first to the last instant at which citizens may contribute or vote; follows from the phases. */
    opensAt: Instant | null;
    closesAt: Instant | null;
    closedReason: string | null;
    /** `Phase[]`, in the order they run. */
    phases: Json;
    /** The next instant at which a phase opens or closes or a reminder is due; null when none is left. */
    nextChangeAt: Instant | null;
    /** The main one, in which it was written. */
    language: Language;
    /** `Language[]`: the others it may be read in. */
    languages: Json;
    /** A proposal that so many agree with must be answered; null: those are not answered one by one. */
    answerThreshold: number | null;
    access: Access;
    /** 1: a contribution waits for a moderator before it is shown. */
    preModerated: Flag;
    /** `PreModeration[]`: what waits for a moderator though not everything does. */
    preModeratedWhen: Json;
    proposalsInvited: Flag;
    /** 1: vote counts of a proposal are shown only to who has voted on it. */
    votesHiddenUntilVoted: Flag;
    /** Figures of fewer people than this are not published. */
    minimumCell: number;
    /** Tiptap JSON, and its sanitised HTML made on write. */
    background: Json | null;
    backgroundHtml: string;
    /** Where imported data comes from and under which licence; shown on the page. */
    credit: string | null;
    createdBy: string | null;
    createdAt: Instant;
    publishedAt: Instant | null;
  };
  /** The lead may have a row too; every other authority has to agree before the publication. */
  consultationAuthority: {
    consultationId: string;
    authorityId: string;
    /** Somebody who works for it; null when the program itself wrote the agreement, or nobody has agreed. */
    agreedBy: string | null;
    /** null: it was named by the lead and has not agreed to what the draft says now. */
    agreedAt: Instant | null;
  };
  consultationTerritory: { consultationId: string; territoryId: string };
  /** Extended or closed early: who, when, why. */
  scheduleChange: {
    id: string;
    consultationId: string;
    /** null: of the time before phases were told apart. */
    phase: PhaseKind | null;
    kind: "extended" | "closed-early";
    closesBefore: Instant;
    closesAfter: Instant;
    reason: string;
    changedBy: string | null;
    changedAt: Instant;
  };
  question: {
    id: string;
    consultationId: string;
    /** From 1, in the order asked. */
    position: number;
    /** null: before the first section. */
    sectionId: string | null;
    kind: QuestionKind;
    title: string;
    help: string;
    required: Flag;
    /** What its kind needs: options, bounds, labels. */
    settings: Json;
    /** `Condition`: when it is asked; null: always. */
    condition: Json | null;
  };
  /** A titled group of questions. */
  section: { id: string; consultationId: string; position: number; title: string; text: string };
  /** Everything that is asked, as it stood after each change. */
  designVersion: {
    id: string;
    consultationId: string;
    /** From 1. */
    number: number;
    design: Json;
    /** The act that changed it, "question.removed". */
    change: string;
    changedBy: string | null;
    changedAt: Instant;
  };
  /** A design that an authority keeps to begin others from. */
  template: {
    id: string;
    authorityId: string;
    name: string;
    design: Json;
    savedBy: string | null;
    savedAt: Instant;
  };
  /** One text of a consultation in another of its languages. */
  translation: {
    consultationId: string;
    language: Language;
    /** Which text: "title", "question.<id>.help", "question.<id>.option.<code>.label". */
    key: string;
    text: string;
    /** What it translates, word for word: another text there now means that it is out of date. */
    source: string;
    translatedBy: string | null;
    translatedAt: Instant;
  };
  /** What the job loop did when a phase opened or closed, or was about to: each once. */
  phaseChange: {
    consultationId: string;
    phase: PhaseKind;
    change: "opened" | "closed" | "opening-reminded" | "closing-reminded";
    /** When it was due; a phase that is moved opens again. */
    dueAt: Instant;
    doneAt: Instant;
  };
  meeting: {
    id: string;
    consultationId: string;
    title: string;
    place: string;
    startsAt: Instant;
    endsAt: Instant;
    /** Markdown, and its sanitised HTML made on write; "" until they are written. */
    minutes: string;
    minutesHtml: string;
    minutesAt: Instant | null;
    calledBy: string | null;
    calledAt: Instant;
    cancelledAt: Instant | null;
    cancelledReason: string | null;
    /** Counts its changes, as calendar programs ask (RFC 5545, SEQUENCE). */
    sequence: number;
  };
  /** A public note to a question (or to the whole consultation) after publication. */
  correction: {
    id: string;
    consultationId: string;
    questionId: string | null;
    text: string;
    writtenBy: string | null;
    writtenAt: Instant;
  };
  document: {
    id: string;
    consultationId: string;
    title: string;
    fileName: string;
    mediaType: string;
    bytes: number;
    sha256: string;
    storageKey: string;
    uploadedBy: string | null;
    uploadedAt: Instant;
  };

  /** Whoever takes part in one consultation: a person, a browser, or an imported pseudonym. */
  participant: {
    id: string;
    consultationId: string;
    personId: string | null;
    /** SHA-256 of the browser's token (or of an imported pseudonym), hex. */
    browserHash: string | null;
    /** The municipality (or zone) they take part from. */
    territoryId: string | null;
    channel: Channel;
    createdAt: Instant;
    /** 1: they sent a response, voted, argued, or proposed and did not withdraw it; kept by the database. */
    tookPart: Generated<Flag>;
  };
  response: {
    id: string;
    consultationId: string;
    participantId: string;
    territoryId: string | null;
    channel: Channel;
    /** Short public reference, "K7QM-2FXA"; given when sent. */
    reference: string | null;
    language: Language;
    startedAt: Instant;
    /** null while it is a draft. */
    submittedAt: Instant | null;
    changedAt: Instant | null;
    /** The position of the furthest question saved, with or without an answer; 0 for none. */
    furthest: number;
  };
  /** What a response says to one question: its words are read, quoted, reported, moderated. */
  entry: {
    id: string;
    responseId: string;
    consultationId: string;
    questionId: string;
    participantId: string;
    territoryId: string | null;
    language: Language;
    /** What was sent; null until then. */
    text: string | null;
    /** Saved at every step, not yet sent; null when equal to text. */
    draft: string | null;
    /** `AnswerValue`, for questions that ask for more or other than words; null until sent, or when there is none. */
    value: Json | null;
    /** As `draft`, of the value; "" takes the value back. */
    draftValue: Json | null;
    /** 0: what was answered elsewhere hides the question; kept, and in no figure. */
    counted: Flag;
    visibility: Visibility;
    label: Label | null;
    /** The question it was written for, when a moderator moved it. */
    movedFrom: string | null;
    submittedAt: Instant | null;
    changedAt: Instant | null;
  };
  entryHistory: {
    id: string;
    entryId: string;
    consultationId: string;
    text: string;
    value: Json | null;
    replacedAt: Instant;
  };
  /** A file that answers a question. */
  attachment: {
    id: string;
    consultationId: string;
    questionId: string;
    participantId: string;
    fileName: string;
    mediaType: string;
    bytes: number;
    sha256: string;
    storageKey: string;
    uploadedAt: Instant;
  };
  proposal: {
    id: string;
    consultationId: string;
    participantId: string;
    territoryId: string | null;
    title: string;
    text: string;
    place: string | null;
    latitude: number | null;
    longitude: number | null;
    language: Language;
    visibility: Visibility;
    label: Label | null;
    /** No new arguments since then. */
    threadClosedAt: Instant | null;
    /** The proposal that stands for it, when it was merged. */
    mergedIntoId: string | null;
    createdAt: Instant;
    withdrawnAt: Instant | null;
    /** Counters, kept by the acts that change them. */
    agrees: number;
    disagrees: number;
    passes: number;
    argumentCount: number;
    /** What lists are ordered by, in steps, kept by the database: how sure it is that most agree; how few voted; how many agree. */
    agreement: Generated<number>;
    unvoted: Generated<number>;
    backing: Generated<number>;
    /** Supports counted elsewhere before an import; null when none were. */
    importedSupports: number | null;
    /** Address of the original, for imported ones. */
    sourceUrl: string | null;
    searchText: string;
  };
  vote: {
    proposalId: string;
    participantId: string;
    consultationId: string;
    territoryId: string | null;
    choice: Choice;
    castAt: Instant;
  };
  /** What a vote was before it was changed or withdrawn. */
  voteHistory: {
    id: string;
    consultationId: string;
    proposalId: string;
    participantId: string;
    choice: Choice;
    castAt: Instant;
    replacedAt: Instant;
  };
  argument: {
    id: string;
    proposalId: string;
    consultationId: string;
    participantId: string;
    territoryId: string | null;
    parentId: string | null;
    stance: Stance;
    text: string;
    language: Language;
    visibility: Visibility;
    label: Label | null;
    /** No new replies below it since then. */
    threadClosedAt: Instant | null;
    createdAt: Instant;
    importedAgrees: number | null;
    importedDisagrees: number | null;
  };
  /** How many of something a consultation has, kept by the database in the transaction of each act. */
  tally: {
    consultationId: string;
    /** See `TallyOf` in app/domain/tally. */
    what: string;
    /** A territory or a proposal; "" for none. */
    place: string;
    /** A question, theme, channel, stance; "" for none. */
    of: string;
    /** On PostgreSQL several rows are one number, so that acts that come at once do not wait for each other. */
    shard: number;
    n: number;
  };
  theme: {
    id: string;
    code: string;
    position: number;
    /** {es, pt, en, fr}: name. */
    names: Json;
    /** {es, pt, en, fr}: words; "bibliotec*" matches every word that begins so. */
    words: Json;
    active: Flag;
    changedBy: string | null;
    changedAt: Instant;
  };
  contributionTheme: {
    contributionId: string;
    consultationId: string;
    kind: ContributionKind;
    themeId: string;
  };

  rule: {
    id: string;
    /** null: the default house of rules. */
    authorityId: string | null;
    code: string;
    version: number;
    /** {es, pt, en, fr} each. */
    titles: Json;
    texts: Json;
    /** {es, pt, en, fr}; {} in the first version of the default house, whose texts have theirs. */
    examples: Json;
    /** `Outcome[]`: what may be decided under it. */
    sanctions: Json;
    /** 1: a second moderator must agree before a decision under it is in force. */
    secondPerson: Flag;
    /** Days; 0: nobody is suspended under it. */
    longestSuspension: number;
    writtenBy: string | null;
    validFrom: Instant;
    validUntil: Instant | null;
  };
  report: {
    id: string;
    consultationId: string;
    kind: ContributionKind;
    contributionId: string;
    ruleId: string;
    words: string;
    /** Hash of the person or browser that reports, so that one counts once. */
    reporterHash: string;
    reportedAt: Instant;
    /** The decision that dealt with it; null while it waits. */
    decisionId: string | null;
  };
  decision: {
    id: string;
    consultationId: string;
    kind: ContributionKind;
    contributionId: string;
    outcome: Outcome;
    ruleId: string | null;
    reason: string;
    /** What its outcome needs besides: `Details`; never the removed words. */
    details: Json;
    /** What its outcome changed, as it was: what taking it back restores. */
    before: Json;
    prompt: Prompt;
    /** `SignalCode[]` that the moderator was shown. */
    signals: Json;
    decidedBy: string | null;
    /** Who agreed, where the rule asks for two. */
    secondBy: string | null;
    decidedAt: Instant;
    /** Since when readers or the author waited for it: the first report, or the pending contribution; null when nobody did. */
    waitingSince: Instant | null;
    /** From then to the decision, whole; null with it. */
    minutesTaken: number | null;
    /** Until then the author may appeal; null where there is nothing to appeal against. */
    appealUntil: Instant | null;
    /** Taken back by who took it, within the minute: as if it had not been. */
    undoneAt: Instant | null;
    /** When a later decision or an appeal took back what it did. */
    reversedAt: Instant | null;
    /** SHA-256 of salt and words, so that their author can prove what they were. Hex; null before it was kept. */
    textHash: string | null;
    /** For the author's eyes only; hex. */
    salt: string | null;
    bulkDecisionId: string | null;
  };
  /** What a part was hidden of, as it was: AES-256-GCM, for its author and whoever decides the appeal. */
  sealedText: { decisionId: string; sealed: string };
  /** A contribution that waits for a moderator, or did: follows from reports, signals, visibility. */
  moderationCase: {
    /** Of the row, for the index of its words; the database counts it up. */
    number: Generated<number>;
    contributionId: string;
    kind: ContributionKind;
    consultationId: string;
    /** The lead's. */
    authorityId: string;
    /** 1: it waits. */
    isOpen: Flag;
    /** The higher, the sooner: see `urgencyOf`. */
    urgency: number;
    waitingSince: Instant;
    pending: Flag;
    /** Reports that wait. */
    reports: number;
    /** "rule:insult", "signal:links", "second": what it waits for, each between spaces. */
    marks: string;
    language: Language;
    /** Who is at it, until when nobody else need be. */
    assignedTo: string | null;
    assignedUntil: Instant | null;
    /** Whom it was handed to, until they decide or hand it on. */
    handedTo: string | null;
    /** While it is open, the words it is found by: see `searchTextOf`; else "". */
    searchText: string;
  };
  /** What moderators tell one another of a case; nobody else reads it. */
  caseNote: {
    id: string;
    kind: ContributionKind;
    contributionId: string;
    consultationId: string;
    text: string;
    /** The person it was handed to with this note. */
    handedTo: string | null;
    writtenBy: string | null;
    writtenAt: Instant;
  };
  /** What the program noticed; it never decides. */
  signal: {
    id: string;
    consultationId: string;
    kind: ContributionKind;
    contributionId: string;
    code: SignalCode;
    /** What explains it in words: counts, languages, a similar contribution; never the personal data. */
    detail: Json;
    foundAt: Instant;
    /** The decision that dealt with it; null while it waits. */
    decisionId: string | null;
  };
  /** By what texts are found that say nearly the same. */
  textPrint: {
    contributionId: string;
    kind: ContributionKind;
    consultationId: string;
    participantId: string;
    /** SHA-256 of the folded words, hex. */
    textHash: string;
    /** MinHash values. */
    sketch: Json;
    sentAt: Instant;
  };
  /** One band of a sketch: texts with an equal one are compared. */
  textBand: { consultationId: string; band: number; value: string; contributionId: string };
  /** A decision under a rule that asks for two moderators, until the second one answers. */
  secondOpinion: {
    id: string;
    consultationId: string;
    kind: ContributionKind;
    contributionId: string;
    outcome: Outcome;
    ruleId: string | null;
    reason: string;
    details: Json;
    askedBy: string | null;
    askedAt: Instant;
    answeredBy: string | null;
    answeredAt: Instant | null;
    /** null until answered. */
    agrees: Flag | null;
    note: string;
  };
  /** Asks the author of a proposal whether it may be merged into another. */
  mergeRequest: {
    id: string;
    consultationId: string;
    proposalId: string;
    intoId: string;
    ruleId: string | null;
    reason: string;
    askedBy: string | null;
    askedAt: Instant;
    answeredAt: Instant | null;
    /** null until answered. */
    consents: Flag | null;
    decisionId: string | null;
  };
  suspension: {
    id: string;
    decisionId: string;
    authorityId: string;
    personId: string | null;
    browserHash: string | null;
    startsAt: Instant;
    endsAt: Instant;
    liftedAt: Instant | null;
  };
  /** Reasons that an authority's moderators often give. */
  reasonTemplate: {
    id: string;
    authorityId: string;
    /** null: under any rule. */
    ruleCode: string | null;
    name: string;
    /** {es, pt, en, fr}. */
    texts: Json;
    changedBy: string | null;
    changedAt: Instant;
  };
  /** One decision on many like cases, worked through by the job loop. */
  bulkDecision: {
    id: string;
    outcome: Outcome;
    ruleCode: string | null;
    /** {es, pt, en, fr}: each author reads it in the language of what they wrote. */
    reasons: Json;
    details: Json;
    askedBy: string | null;
    askedAt: Instant;
    finishedAt: Instant | null;
    undoneAt: Instant | null;
  };
  bulkDecisionItem: {
    bulkDecisionId: string;
    kind: ContributionKind;
    contributionId: string;
    /** null until it is done, or when it was refused. */
    decisionId: string | null;
    refusal: string | null;
  };
  /** Somebody contests a decision: its author, or a reader whose report it did not follow. */
  appeal: {
    id: string;
    decisionId: string;
    consultationId: string;
    /** The lead's. */
    authorityId: string;
    /** Of the reader who asks for a review; null: the author appeals. */
    reportId: string | null;
    /** To write to; null: from a browser. No page and no moderator is given it. */
    madeBy: string | null;
    words: string;
    madeAt: Instant;
    /** By when somebody has to decide. */
    dueAt: Instant;
    /** When it went to the administrator, late. */
    escalatedAt: Instant | null;
    decidedBy: string | null;
    decidedAt: Instant | null;
    outcome: AppealOutcome | null;
    reason: string;
    /** The decision that followed from it, where one did. */
    resultId: string | null;
  };
  /** What the law made an administrator erase for good. */
  erasure: {
    id: string;
    consultationId: string;
    kind: ContributionKind;
    contributionId: string;
    /** The law, and the order or request it answers to. */
    basis: string;
    erasedBy: string | null;
    erasedAt: Instant;
  };

  /** What the votes of a consultation say of groups of opinion, as it was worked out last. */
  opinionAnalysis: {
    consultationId: string;
    /** `OpinionAnalysis`. */
    analysis: Json;
    /** `OpinionState`: what the next one starts from, so that groups keep their places and codes. */
    state: Json;
    computedAt: Instant;
  };
  /** A moderator's name for a group of opinion; the last one of a code counts. */
  opinionGroupName: {
    id: string;
    consultationId: string;
    /** "a", "b" … */
    code: string;
    /** {es, pt, en, fr}; {} takes the name away. */
    names: Json;
    givenBy: string | null;
    givenAt: Instant;
  };
  /** Whether people who always vote the same are left out of the groups; the last choice counts. */
  straightLinerChoice: {
    id: string;
    consultationId: string;
    leaveOut: Flag;
    reason: string;
    chosenBy: string | null;
    chosenAt: Instant;
  };
  /** A moderator says that a contribution is, or is not, about a theme; the last one counts. */
  themeCorrection: {
    id: string;
    consultationId: string;
    kind: ContributionKind;
    contributionId: string;
    themeId: string;
    applies: Flag;
    note: string;
    correctedBy: string | null;
    correctedAt: Instant;
  };
  /** Who lives where, by age and sex, to weigh answers by; the last one that was not removed counts. */
  populationTable: {
    id: string;
    consultationId: string;
    /** Where it comes from: "Censo 2017, INE". */
    source: string;
    /** The questions whose options are the table's ages and sexes. */
    ageQuestionId: string | null;
    sexQuestionId: string | null;
    byPlace: Flag;
    givenBy: string | null;
    givenAt: Instant;
    removedBy: string | null;
    removedAt: Instant | null;
  };
  populationCell: {
    id: string;
    populationTableId: string;
    territoryId: string | null;
    /** Codes of options. */
    age: string | null;
    sex: string | null;
    people: number;
  };
  summary: {
    id: string;
    consultationId: string;
    territoryId: string;
    /** The digest: every number, id and quote, as `digest()` made it last. */
    digest: Json;
    computedAt: Instant;
    /** A moderator's words by section key; absent sections use the template's. */
    words: Json;
    editedBy: string | null;
    editedAt: Instant | null;
    /** A moderator's foreword, by language. */
    foreword: Generated<Json>;
    forewordBy: string | null;
    forewordAt: Instant | null;
  };
  /** What was published, frozen. */
  summaryEdition: {
    id: string;
    summaryId: string;
    consultationId: string;
    territoryId: string;
    number: number;
    digest: Json;
    words: Json;
    /** When the draft was made that it froze; null in editions of before it was kept. */
    computedAt: Instant | null;
    publishedBy: string | null;
    publishedAt: Instant;
    foreword: Generated<Json>;
    /** Which quotes moderators pinned or excluded, and why, as it was then. */
    quoteChoices: Generated<Json>;
    /** By language: which model reworded it and who approved, where one did. */
    rewording: Generated<Json>;
  };
  /** A moderator wants a quote shown, or not shown, in one summary. */
  quoteChoice: {
    id: string;
    summaryId: string;
    consultationId: string;
    kind: ContributionKind;
    contributionId: string;
    choice: "pin" | "exclude";
    reason: string;
    chosenBy: string | null;
    chosenAt: Instant;
    revokedBy: string | null;
    revokedAt: Instant | null;
  };
  /** What a language model made of a draft's sentences, each checked against its digest. */
  rewording: {
    id: string;
    summaryId: string;
    language: Language;
    model: string;
    state: "asked" | "done" | "failed";
    /** SHA-256 of the digest it speaks of, hex: of another digest it may not be shown. */
    digestHash: string;
    /** `RewordedSentence[]`. */
    sentences: Json;
    problem: string | null;
    askedBy: string | null;
    askedAt: Instant;
    doneAt: Instant | null;
    approvedBy: string | null;
    approvedAt: Instant | null;
    discardedBy: string | null;
    discardedAt: Instant | null;
  };

  /** The authority's public reply to a question, a theme or a proposal, as it stands. */
  answer: {
    id: string;
    consultationId: string;
    authorityId: string;
    subject: AnswerSubject;
    /** Of the question or proposal; the theme's code. */
    subjectId: string;
    outcome: AnswerOutcome;
    /** Markdown, and its sanitised HTML made on write. */
    reasons: string;
    reasonsHtml: string;
    /** Whose it is, when it is not theirs. */
    whose: string | null;
    publishedBy: string | null;
    publishedAt: Instant;
    changedAt: Instant | null;
  };
  /** What an authority has written and not published yet: a first answer, or the change of one. */
  answerDraft: {
    consultationId: string;
    authorityId: string;
    subject: AnswerSubject;
    subjectId: string;
    outcome: AnswerOutcome;
    reasons: string;
    whose: string | null;
    /** Why a published answer is to be changed; "" for a first one. */
    note: string;
    writtenBy: string | null;
    writtenAt: Instant;
  };
  /** What an answer said before it was changed. */
  answerHistory: {
    id: string;
    answerId: string;
    outcome: AnswerOutcome;
    reasons: string;
    whose: string | null;
    changedBy: string | null;
    replacedAt: Instant;
    /** Why it was changed. */
    note: string;
  };
  /** What an authority promised in an answer: what, who, by when. */
  commitment: {
    id: string;
    answerId: string;
    consultationId: string;
    authorityId: string;
    title: string;
    /** The department or person in charge. */
    responsible: string;
    /** As promised first; what moved it is in its updates. */
    dueBy: Day;
    /** In words, with its currency; "" when none was named. */
    budget: string;
    /** Follows from the newest update. */
    state: CommitmentState;
    /** As it stands after its updates. */
    currentDueBy: Day;
    /** When it was done or dropped. */
    settledAt: Instant | null;
    madeBy: string | null;
    madeAt: Instant;
  };
  commitmentUpdate: {
    id: string;
    commitmentId: string;
    state: CommitmentState;
    /** The day it is due from here on; null when it does not move. */
    dueBy: Day | null;
    text: string;
    /** An address where it can be seen. */
    evidence: string | null;
    writtenBy: string | null;
    writtenAt: Instant;
  };
  /** The day by which the authority would answer, moved: who, when, why. */
  answerDayChange: {
    id: string;
    consultationId: string;
    dayBefore: Day;
    dayAfter: Day;
    reason: string;
    changedBy: string | null;
    changedAt: Instant;
  };
  /** Somebody who took part and asked to be told by mail of what the authority answers. */
  follower: {
    id: string;
    consultationId: string;
    personId: string | null;
    /** Of somebody without an account; folded. */
    email: string | null;
    language: Language;
    /** SHA-256 of the token in the link that confirms the address, hex. */
    tokenHash: string;
    askedAt: Instant;
    confirmedAt: Instant | null;
    endedAt: Instant | null;
    /** Up to which instant they have been told. */
    toldAt: Instant | null;
  };
}

export type Db = Kysely<Schema>;
