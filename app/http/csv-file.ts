/** A spreadsheet to keep, in UTF-8. */
export function csvFile(name: string, rows: string): Response {
  return new Response(rows, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "-")}"`,
    },
  });
}
