import type { CreateTableBuilder, Kysely } from "kysely";

// A migration is frozen once it has landed: it imports nothing of the project that may change.
// biome-ignore lint/suspicious/noExplicitAny: a migration speaks of the tables of its day, not of today's schema
type AnyDb = Kysely<any>;
type Table = CreateTableBuilder<string, string>;

export async function up(db: AnyDb) {
  await places(db);
  await people(db);
  await machinery(db);
  await consultations(db);
  await taking(db);
  await moderation(db);
  await summaries(db);
}

/** A table of text columns; "name?" may be null, "name#" is an integer, "name~" a real number. */
async function table(db: AnyDb, name: string, columns: string, finish: (t: Table) => Table = (t) => t) {
  let builder = db.schema.createTable(name) as Table;
  for (const word of columns.split(/\s+/).filter(Boolean)) {
    const column = word.replace(/[?#~]/g, "");
    const type = word.includes("#") ? "integer" : word.includes("~") ? "double precision" : "text";
    builder = builder.addColumn(column, type, (c) => {
      const required = word.includes("?") ? c : c.notNull();
      return column === "id" ? required.primaryKey() : required;
    });
  }
  await finish(builder).execute();
}

async function index(db: AnyDb, on: string, columns: string, unique = false) {
  const names = columns.split(" ");
  let builder = db.schema
    .createIndex(`${on}_${names.join("_")}`)
    .on(on)
    .columns(names);
  if (unique) builder = builder.unique();
  await builder.execute();
}

async function places(db: AnyDb) {
  await table(
    db,
    "territory",
    "id code kind parentId? path name searchName population#? latitude~? longitude~?",
  );
  await index(db, "territory", "code", true);
  await index(db, "territory", "path", true);
  await index(db, "territory", "parentId");
  await index(db, "territory", "searchName");
  await table(db, "authority", "id slug name territoryId timeZone language accent createdAt");
  await index(db, "authority", "slug", true);
}

async function people(db: AnyDb) {
  await table(db, "person", "id email name passwordHash? emailVerifiedAt? language createdAt");
  await index(db, "person", "email", true);
  await table(db, "residence", "id personId territoryId method since until?");
  await index(db, "residence", "personId");
  await table(db, "roleGrant", "id personId role authorityId? grantedBy? grantedAt revokedBy? revokedAt?");
  await index(db, "roleGrant", "personId");
  await index(db, "roleGrant", "authorityId");
  await table(db, "session", "idHash personId expiresAt createdAt", (t) =>
    t.addPrimaryKeyConstraint("session_pk", ["idHash"]),
  );
  await index(db, "session", "personId");
  await table(db, "oneTimeLink", "tokenHash purpose personId? email? createdAt expiresAt usedAt?", (t) =>
    t.addPrimaryKeyConstraint("oneTimeLink_pk", ["tokenHash"]),
  );
}

async function machinery(db: AnyDb) {
  await table(db, "mail", "id recipient subject text html createdAt sentAt? error?");
  await index(db, "mail", "createdAt");
  await table(db, "job", "id name payload dedupeKey? runAt tries# lockedAt? doneAt? failedAt? error?");
  await index(db, "job", "doneAt runAt");
  await index(db, "job", "dedupeKey");
  await table(db, "ledger", "id at act personId? consultationId? subjectId? detail");
  await index(db, "ledger", "subjectId");
  await index(db, "ledger", "consultationId id");
  await table(db, "heldForm", "tokenHash path body createdAt expiresAt", (t) =>
    t.addPrimaryKeyConstraint("heldForm_pk", ["tokenHash"]),
  );
}

async function consultations(db: AnyDb) {
  await table(
    db,
    "consultation",
    `id slug authorityId title purpose promise answersBy? opensAt? closesAt? closedReason? language access
     preModerated# proposalsInvited# votesHiddenUntilVoted# minimumCell# background? backgroundHtml credit?
     createdBy? createdAt publishedAt?`,
  );
  await index(db, "consultation", "slug", true);
  await index(db, "consultation", "authorityId");
  await index(db, "consultation", "publishedAt closesAt");
  await table(db, "consultationAuthority", "consultationId authorityId agreedBy? agreedAt?", (t) =>
    t.addPrimaryKeyConstraint("consultationAuthority_pk", ["consultationId", "authorityId"]),
  );
  await index(db, "consultationAuthority", "authorityId");
  await table(db, "consultationTerritory", "consultationId territoryId", (t) =>
    t.addPrimaryKeyConstraint("consultationTerritory_pk", ["consultationId", "territoryId"]),
  );
  await index(db, "consultationTerritory", "territoryId");
  await table(
    db,
    "scheduleChange",
    "id consultationId kind closesBefore closesAfter reason changedBy? changedAt",
  );
  await index(db, "scheduleChange", "consultationId");
  await table(db, "question", "id consultationId position# kind title help required#");
  await index(db, "question", "consultationId position", true);
  await table(db, "correction", "id consultationId questionId? text writtenBy? writtenAt");
  await index(db, "correction", "consultationId");
  await table(
    db,
    "document",
    "id consultationId title fileName mediaType bytes# sha256 storageKey uploadedBy? uploadedAt",
  );
  await index(db, "document", "consultationId");
}

async function taking(db: AnyDb) {
  await table(db, "participant", "id consultationId personId? browserHash? territoryId? channel createdAt");
  await index(db, "participant", "consultationId personId", true);
  await index(db, "participant", "consultationId browserHash", true);
  await index(db, "participant", "personId");
  await table(
    db,
    "response",
    "id consultationId participantId territoryId? channel reference? language startedAt submittedAt? changedAt?",
  );
  await index(db, "response", "participantId", true);
  await index(db, "response", "reference", true);
  await index(db, "response", "consultationId submittedAt");
  await table(
    db,
    "entry",
    `id responseId consultationId questionId participantId territoryId? language text? draft? visibility
     submittedAt? changedAt?`,
  );
  await index(db, "entry", "responseId questionId", true);
  await index(db, "entry", "questionId visibility submittedAt id");
  await index(db, "entry", "consultationId territoryId");
  await index(db, "entry", "consultationId visibility");
  await index(db, "entry", "participantId");
  await table(db, "entryHistory", "id entryId text replacedAt");
  await index(db, "entryHistory", "entryId");
  await table(
    db,
    "proposal",
    `id consultationId participantId territoryId? title text place? latitude~? longitude~? language visibility
     createdAt withdrawnAt? agrees# disagrees# passes# argumentCount# importedSupports#? sourceUrl? searchText`,
  );
  await index(db, "proposal", "consultationId visibility createdAt id");
  await index(db, "proposal", "consultationId territoryId");
  await index(db, "proposal", "participantId");
  await table(db, "vote", "proposalId participantId consultationId territoryId? choice castAt", (t) =>
    t.addPrimaryKeyConstraint("vote_pk", ["proposalId", "participantId"]),
  );
  await index(db, "vote", "consultationId territoryId");
  await index(db, "vote", "participantId");
  await table(db, "voteHistory", "id proposalId participantId choice castAt replacedAt");
  await index(db, "voteHistory", "proposalId participantId");
  await table(
    db,
    "argument",
    `id proposalId consultationId participantId territoryId? parentId? stance text language visibility createdAt
     importedAgrees#? importedDisagrees#?`,
  );
  await index(db, "argument", "proposalId parentId createdAt id");
  await index(db, "argument", "consultationId visibility");
  await index(db, "argument", "parentId");
  await index(db, "argument", "participantId");
  await table(db, "theme", "id code position# names words active# changedBy? changedAt");
  await index(db, "theme", "code", true);
  await table(db, "contributionTheme", "contributionId consultationId kind themeId", (t) =>
    t.addPrimaryKeyConstraint("contributionTheme_pk", ["contributionId", "themeId"]),
  );
  await index(db, "contributionTheme", "consultationId kind themeId");
}

async function moderation(db: AnyDb) {
  await table(db, "rule", "id authorityId? code version# titles texts validFrom validUntil?");
  await index(db, "rule", "authorityId");
  await table(
    db,
    "report",
    "id consultationId kind contributionId ruleId words reporterHash reportedAt decisionId?",
  );
  await index(db, "report", "contributionId reporterHash", true);
  await index(db, "report", "consultationId decisionId reportedAt");
  await table(
    db,
    "decision",
    "id consultationId kind contributionId outcome ruleId? reason decidedBy? decidedAt waitingSince?",
  );
  await index(db, "decision", "contributionId");
  await index(db, "decision", "consultationId decidedAt");
}

async function summaries(db: AnyDb) {
  await table(db, "summary", "id consultationId territoryId digest computedAt words editedBy? editedAt?");
  await index(db, "summary", "consultationId territoryId", true);
  await table(
    db,
    "summaryEdition",
    "id summaryId consultationId territoryId number# digest words publishedBy? publishedAt",
  );
  await index(db, "summaryEdition", "summaryId number", true);
  await index(db, "summaryEdition", "consultationId territoryId");
  await index(db, "summaryEdition", "publishedAt");
}
