/** The least that node:http can do: the same bytes with the same headers, from memory. */
import { createServer, type OutgoingHttpHeaders } from "node:http";

export interface BarePage {
  path: string;
  status: number;
  headers: OutgoingHttpHeaders;
  /** Base64. */
  body: string;
}

const pages = new Map<string, { status: number; headers: OutgoingHttpHeaders; body: Buffer }>();

process.on("message", (told: BarePage[]) => {
  for (const { path, status, headers, body } of told) {
    pages.set(path, { status, headers, body: Buffer.from(body, "base64") });
  }
});

const server = createServer((request, response) => {
  const page = pages.get(request.url!);
  if (!page) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(page.status, page.headers);
  response.end(page.body);
});
server.listen(Number(process.argv[2]), "127.0.0.1", () => console.log("ready"));
process.on("SIGTERM", () => process.exit(0));
