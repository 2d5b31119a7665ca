import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { exportChunks } from "#app/domain/result/export.server.ts";
import { type ExportFacts, type ExportFormat, exportFormats } from "#app/domain/result/export.ts";
import type { Db } from "#db/schema.ts";

const sample = 200;

/** About how many bytes each file will have: what the first responses take, for as many as there are. */
export async function exportSizes(
  db: Db,
  consultation: Consultation,
  facts: ExportFacts,
  secret: string,
): Promise<Record<ExportFormat, number>> {
  const sizes = {} as Record<ExportFormat, number>;
  for (const format of exportFormats) {
    const bytesOf = async (responses: number) => {
      let bytes = 0;
      for await (const chunk of exportChunks(db, consultation, facts, { format, secret }, responses)) {
        bytes += chunk.length;
      }
      return bytes;
    };
    const empty = await bytesOf(0);
    const taken = Math.min(sample, facts.responses);
    const each = taken === 0 ? 0 : ((await bytesOf(taken)) - empty) / taken;
    sizes[format] = Math.round(empty + each * facts.responses);
  }
  return sizes;
}
