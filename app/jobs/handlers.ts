import { backUp, planBackup } from "#app/domain/backup/back-up.server.ts";
import { undoInBulk } from "#app/domain/decision/bulk-undo.server.ts";
import { decideInBulk } from "#app/domain/decision/bulk-work.server.ts";
import { tellVoters } from "#app/domain/decision/merge-voters.server.ts";
import { dropUnconfirmedFollowers } from "#app/domain/follower/follower.server.ts";
import { tellFollowers } from "#app/domain/follower/tell.server.ts";
import { dropOldHeldForms } from "#app/domain/held-form/held-form.server.ts";
import type { JobName, JobPayloads } from "#app/domain/job/job.ts";
import { dropOldJobs, dropOldLimits, dropOldSentForms } from "#app/domain/job/tidy.server.ts";
import { dropOldMail } from "#app/domain/mail/mail.server.ts";
import { refreshAllCases } from "#app/domain/moderation/case-upkeep-all.server.ts";
import { dropOldLinks } from "#app/domain/person/one-time-link.server.ts";
import { dropOldSessions } from "#app/domain/person/session.server.ts";
import { dropOldAttachments } from "#app/domain/response/attachment.server.ts";
import { lookForVoteBurst } from "#app/domain/signal/burst.server.ts";
import { lookForSignals } from "#app/domain/signal/signal.server.ts";
import { summariseAll } from "#app/domain/summary/draft-work.server.ts";
import { workOnRewording } from "#app/domain/summary/rewording/work.server.ts";
import { rethemeAll } from "#app/domain/theme/theme.server.ts";
import type { Environment } from "#app/http/environment.ts";
import { readSecret } from "#app/http/secret.server.ts";
import type { Workplace } from "#app/jobs/loop.ts";
import { sendMail } from "#app/jobs/send-mail.server.ts";

type Handlers = { [Name in JobName]: (place: Workplace, payload: JobPayloads[Name]) => Promise<void> };

/** Each runs at least once, so each may be run twice without harm, also while it runs already. */
export const handlers: Handlers = {
  async "send-mail"({ db, environment }, { mailId }) {
    await sendMail(db, environment, mailId);
  },
  async summarise({ db, draftWork }, { consultationId }) {
    await summariseAll(db, consultationId, new Date(), draftWork);
  },
  async "tell-followers"({ db, environment }, { consultationId }) {
    const secret = readSecret(environment.secret, environment.dataDir);
    await tellFollowers(db, { origin: environment.origin, secret }, consultationId);
  },
  async "look-for-signals"({ db }, { kind, contributionId }) {
    await lookForSignals(db, kind, contributionId, new Date());
  },
  async "refresh-cases"({ db }) {
    await refreshAllCases(db);
  },
  async "tell-voters"({ db, environment }, { decisionId }) {
    await tellVoters(db, environment.origin, decisionId);
  },
  async "look-for-vote-burst"({ db }, { proposalId }) {
    await lookForVoteBurst(db, proposalId, new Date());
  },
  async "decide-in-bulk"({ db, environment }, { bulkDecisionId }) {
    await decideInBulk(db, bulkDecisionId, portalOf(environment));
  },
  async "undo-in-bulk"({ db, environment }, { bulkDecisionId }) {
    await undoInBulk(db, bulkDecisionId, portalOf(environment));
  },
  async "remove-files"({ storage }, { storageKeys }) {
    for (const key of storageKeys) await storage.remove(key);
  },
  async reword({ db, environment }, payload) {
    await workOnRewording(db, payload, environment.languageModel, new Date());
  },
  async retheme({ db }) {
    await rethemeAll(db);
  },
  async "back-up"({ db, environment }) {
    if (environment.backup) await backUp(db, environment, environment.backup, new Date());
  },
  async tidy({ db, storage, environment }) {
    const now = new Date();
    if (environment.backup) await planBackup(db, now);
    await dropOldHeldForms(db, now);
    await dropOldLinks(db, now);
    await dropOldSessions(db, now);
    await dropOldMail(db, now);
    await dropOldAttachments(db, storage, now);
    await dropUnconfirmedFollowers(db, now);
    await dropOldJobs(db, now);
    await dropOldSentForms(db, now);
    await dropOldLimits(db, now);
  },
};

function portalOf({ origin, secret, dataDir }: Environment) {
  return { origin, secret: readSecret(secret, dataDir) };
}
