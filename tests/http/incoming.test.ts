import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { requestOf } from "#app/http/incoming.ts";

const origin = "https://participa.example.org";

test("a request has the portal's own name, whatever the sender calls it", async () => {
  for (const host of ["evil.example", "a b", "[", "", "a@evil.example", "localhost/x?y#z"]) {
    expect([host, await urlOf(`GET /desk?a=1 HTTP/1.1\r\nHost: ${host}\r\n\r\n`)]).toEqual([
      host,
      `${origin}/desk?a=1`,
    ]);
  }
  expect(await urlOf("GET //evil.example HTTP/1.1\r\nHost: x\r\n\r\n")).toBe(`${origin}//evil.example`);
});

test("what no browser sends is no request", async () => {
  for (const line of ["GET http://evil.example/ HTTP/1.1", "OPTIONS * HTTP/1.1", "TRACE / HTTP/1.1"]) {
    expect([line, await urlOf(`${line}\r\nHost: x\r\n\r\n`)]).toEqual([line, "none"]);
  }
});

/** The address that the request which these bytes are has here. */
async function urlOf(bytes: string): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    outgoing.end(`<${requestOf(incoming, outgoing, origin)?.url ?? "none"}>`);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<string>((resolve, reject) => {
    let text = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      text += chunk;
      if (text.includes(">")) resolve(text);
    });
  });
  server.closeAllConnections();
  server.close();
  return /<(.*)>/.exec(answer)?.[1] ?? "";
}
