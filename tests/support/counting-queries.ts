import type { KyselyPlugin } from "kysely";

/** Counts what a database is asked: `db.withPlugin(counter.plugin)`. */
export function countingQueries() {
  let queries = 0;
  const plugin: KyselyPlugin = {
    transformQuery({ node }) {
      queries += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  async function during(work: () => Promise<unknown>): Promise<number> {
    const before = queries;
    await work();
    return queries - before;
  }
  return { plugin, during };
}
