import { randomBytes } from "node:crypto";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { securityHeaders } from "#app/http/headers.ts";
import { NonceContext } from "#app/ui/nonce.tsx";
import { type PageHandle, StatusContext } from "#app/ui/page-title.tsx";
import { isUnavailable } from "#db/unavailable.ts";

/** A page is rendered whole before it is sent, so that an error becomes a page and the length is known. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
) {
  const nonce = asksForScripts(remixContext) ? randomBytes(16).toString("base64") : undefined;
  const html = await render(
    <NonceContext.Provider value={nonce}>
      <StatusContext.Provider value={{ status, incident: context.incident }}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </StatusContext.Provider>
    </NonceContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  for (const [name, value] of securityHeaders(nonce)) headers.set(name, value);
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "private, no-cache");
  return new Response(html, { status, headers });
}

function asksForScripts({ staticHandlerContext, routeModules }: EntryContext): boolean {
  const last = staticHandlerContext.matches.at(-1)?.route.id;
  const handle = (last ? routeModules[last]?.handle : undefined) as Partial<PageHandle> | undefined;
  return Boolean(handle?.hydrate || handle?.script);
}

/**
 * React 18 fills its buffer up with null bytes where the next character, an accented one, does not fit
 * whole (facebook/react#24985); no text of ours holds any.
 */
async function render(page: React.ReactElement): Promise<string> {
  return (await rendered(page)).replaceAll("\0", "");
}

function rendered(page: React.ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const stream = renderToPipeableStream(page, {
      onAllReady: () => resolve(text(stream.pipe(new PassThrough()))),
      onShellError: reject,
      onError: reject,
    });
  });
}

/** A bug: the person gets a number to quote, and the log the rest under that number. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || isRefusal(error)) return;
  if (isUnavailable(error)) {
    context.isBusy = true;
    context.log.warn({ err: error }, "the database is not to be had");
    return;
  }
  context.incident = context.requestId;
  context.log.error({ err: error }, "unexpected");
};

/** Such as of a form sent to a page that takes none: nothing went wrong here. */
function isRefusal(error: unknown): boolean {
  return isRouteErrorResponse(error) && error.status < 500;
}
