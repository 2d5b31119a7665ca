import { readdirSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { codingFor } from "#app/http/compress.ts";

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
};

interface File {
  type: string;
  caching: string;
  plain: Buffer;
  br?: Buffer;
  gzip?: Buffer;
}

export type ServeStatic = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves the built files from memory (they are few and small), already compressed. Those under
 * /assets carry a hash in their name and never change; the rest is asked for again each hour.
 */
export function staticFiles(folder: string): ServeStatic {
  const files = readFiles(folder);
  return function serve(request, response) {
    const path = (request.url ?? "/").split("?", 1)[0]!;
    const file = files.get(path);
    if (!file || (request.method !== "GET" && request.method !== "HEAD")) return false;
    const coding = codingFor(request.headers["accept-encoding"]?.toString());
    const squeezed = coding ? file[coding] : undefined;
    const bytes = squeezed ?? file.plain;
    response.writeHead(200, {
      "Content-Type": file.type,
      "Content-Length": bytes.length,
      "Cache-Control": file.caching,
      "X-Content-Type-Options": "nosniff",
      Vary: "Accept-Encoding",
      ...(squeezed ? { "Content-Encoding": coding! } : {}),
    });
    response.end(request.method === "HEAD" ? undefined : bytes);
    return true;
  };
}

function readFiles(folder: string): Map<string, File> {
  const files = new Map<string, File>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = join(folder, entry);
    const extension = extname(path);
    if (!types[extension] || !statSync(path).isFile()) continue;
    const url = `/${relative(folder, path).split(sep).join("/")}`;
    files.set(url, {
      type: types[extension],
      caching: url.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=3600",
      plain: readFileSync(path),
      br: readIfThere(`${path}.br`),
      gzip: readIfThere(`${path}.gz`),
    });
  }
  return files;
}

function readIfThere(path: string): Buffer | undefined {
  return statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : undefined;
}
