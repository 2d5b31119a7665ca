import { ReadableStream } from "node:stream/web";

/**
 * A file that is made while it is taken: a piece is made when the last one has gone, and none once
 * nobody takes them any more. If making it fails, the connection breaks off instead of ending.
 * @param chunks  null: its headers alone
 */
export function download(name: string, type: string, chunks: AsyncGenerator<Buffer> | null): Response {
  const body = chunks && (ReadableStream.from(chunks) as unknown as BodyInit);
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "-")}"`,
      "Cache-Control": "private, no-store",
      // For nginx, which else keeps what a slow reader has not taken in files of its own.
      "X-Accel-Buffering": "no",
    },
  });
}
