/**
 * Loaded before a portal to measure what its web layer alone can do: whoever votes is told that the vote is
 * counted, and nothing is read or written for it. Only `npm run bench` loads it.
 */
import { registerHooks } from "node:module";

const act = /((?:export )?function castVote\([\s\S]*?\)(?:: Promise<Cast>)? \{\n)/;
const counted = "  return Promise.resolve({ ok: true, consultationId: '' });\n";

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const holdsTheAct =
      url.endsWith("/app/domain/vote/vote.server.ts") || url.endsWith("/build/server/index.js");
    if (!holdsTheAct || !loaded.source) return loaded;
    const source = Buffer.from(loaded.source as Uint8Array).toString("utf8");
    if (!act.test(source)) throw new Error(`${url} has no castVote to leave out`);
    return { ...loaded, source: source.replace(act, `$1${counted}`) };
  },
});
