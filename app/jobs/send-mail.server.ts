import { createTransport } from "nodemailer";
import { type Mail, mailById, mailFailed, mailWasSent } from "#app/domain/mail/mail.server.ts";
import type { Environment } from "#app/http/environment.ts";
import type { Db } from "#db/schema.ts";

type Settings = Pick<Environment, "smtpUrl" | "mailFrom" | "origin">;

/**
 * Sends one letter of the outbox. Without an SMTP server it stays there to be read. A server that refuses
 * it for good is not asked again; anything else is thrown, so that the job is tried again later.
 */
export async function sendMail(db: Db, settings: Settings, mailId: string, now = new Date()) {
  const mail = await mailById(db, mailId);
  if (!mail || mail.sentAt || !settings.smtpUrl) return;
  try {
    await deliver(settings.smtpUrl, settings, mail);
  } catch (error) {
    await mailFailed(db, mailId, error);
    if (isForGood(error)) return;
    throw error;
  }
  await mailWasSent(db, mailId, now);
}

async function deliver(url: string, { mailFrom, origin }: Settings, mail: Mail) {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: mailFrom,
      to: { name: "", address: mail.recipient },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      // The same at every try, so that a letter sent twice is shown once.
      messageId: `<${mail.id}@${new URL(origin).hostname}>`,
      date: new Date(mail.createdAt),
      headers: {
        "Auto-Submitted": "auto-generated",
        ...(mail.unsubscribe && { "List-Unsubscribe": `<${mail.unsubscribe}>` }),
      },
    });
  } finally {
    transport.close();
  }
}

/** 5yz is permanent (RFC 5321 section 4.2.1), but a wrong password of ours is for the operator to mend. */
function isForGood(error: unknown): boolean {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  return code !== "EAUTH" && responseCode !== undefined && responseCode >= 500;
}
