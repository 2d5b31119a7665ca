import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from "lucia";
import { sha256 } from "#app/domain/text/token.server.ts";
import { secureCookies, sessionCookieName } from "#app/http/cookies.server.ts";
import type { Db } from "#db/schema.ts";

const lucias = new WeakMap<Db, Lucia>();

/** One Lucia per database; `secure` is the same for as long as the process lives. */
function luciaOf(db: Db, secure: boolean): Lucia {
  const known = lucias.get(db);
  if (known) return known;
  const lucia = new Lucia(adapter(db), {
    sessionExpiresIn: new TimeSpan(30, "d"),
    sessionCookie: { name: sessionCookieName, attributes: { secure, sameSite: "lax", path: "/" } },
  });
  lucias.set(db, lucia);
  return lucia;
}

/** The person's id behind this request's session, and a cookie to set when the session was renewed. */
export async function sessionOf(db: Db, request: Request, origin: string) {
  const lucia = luciaOf(db, secureCookies(origin));
  const id = sessionIdIn(request.headers.get("Cookie") ?? "");
  if (!id) return { personId: null, sessionId: null, setCookie: null };
  const { session } = await lucia.validateSession(id);
  if (!session)
    return { personId: null, sessionId: null, setCookie: lucia.createBlankSessionCookie().serialize() };
  const setCookie = session.fresh ? lucia.createSessionCookie(session.id).serialize() : null;
  return { personId: session.userId, sessionId: session.id, setCookie };
}

/** Lucia's own reading decodes every cookie and throws at another site's "50%". */
function sessionIdIn(cookies: string): string | null {
  return new RegExp(`(?:^|;) *${sessionCookieName}=([a-z0-9]{1,100})(?:;|$)`).exec(cookies)?.[1] ?? null;
}

/** Begins a session; returns the cookie to set. */
export async function beginSession(db: Db, personId: string, origin: string): Promise<string> {
  const lucia = luciaOf(db, secureCookies(origin));
  const session = await lucia.createSession(personId, {});
  return lucia.createSessionCookie(session.id).serialize();
}

/** Ends this session, or every session of the person; returns the cookie to set. */
export async function endSession(db: Db, sessionId: string, origin: string): Promise<string> {
  const lucia = luciaOf(db, secureCookies(origin));
  await lucia.invalidateSession(sessionId);
  return lucia.createBlankSessionCookie().serialize();
}

export async function endEverySession(db: Db, personId: string, origin: string): Promise<string> {
  const lucia = luciaOf(db, secureCookies(origin));
  await lucia.invalidateUserSessions(personId);
  return lucia.createBlankSessionCookie().serialize();
}

/** Lucia over Kysely, for both databases; stores only the SHA-256 of a session's id. */
function adapter(db: Db): Adapter {
  return {
    async getSessionAndUser(id): Promise<[DatabaseSession | null, DatabaseUser | null]> {
      const row = await db
        .selectFrom("session")
        .selectAll()
        .where("idHash", "=", sha256(id))
        .executeTakeFirst();
      if (!row) return [null, null];
      const session = { id, userId: row.personId, expiresAt: new Date(row.expiresAt), attributes: {} };
      return [session, { id: row.personId, attributes: {} }];
    },
    async getUserSessions(personId): Promise<DatabaseSession[]> {
      const rows = await db.selectFrom("session").selectAll().where("personId", "=", personId).execute();
      return rows.map((row) => ({
        id: row.idHash,
        userId: row.personId,
        expiresAt: new Date(row.expiresAt),
        attributes: {},
      }));
    },
    async setSession(session) {
      await db
        .insertInto("session")
        .values({
          idHash: sha256(session.id),
          personId: session.userId,
          expiresAt: session.expiresAt.toISOString(),
          createdAt: new Date().toISOString(),
        })
        .execute();
    },
    async updateSessionExpiration(id, expiresAt) {
      await db
        .updateTable("session")
        .set({ expiresAt: expiresAt.toISOString() })
        .where("idHash", "=", sha256(id))
        .execute();
    },
    async deleteSession(id) {
      await db.deleteFrom("session").where("idHash", "=", sha256(id)).execute();
    },
    async deleteUserSessions(personId) {
      await db.deleteFrom("session").where("personId", "=", personId).execute();
    },
    async deleteExpiredSessions() {
      await db.deleteFrom("session").where("expiresAt", "<=", new Date().toISOString()).execute();
    },
  };
}
