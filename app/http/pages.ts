import type { ServerBuild } from "@remix-run/node";
import { type ServeStatic, staticFiles } from "#app/http/static-files.ts";

/** What the build made: the pages, and the files beside them. */
export interface Pages {
  build: ServerBuild;
  serve: (...request: Parameters<ServeStatic>) => boolean | Promise<boolean>;
  close: () => Promise<void>;
}

export async function builtPages(): Promise<Pages> {
  const build = await import(new URL("../../build/server/index.js", import.meta.url).href);
  return { build, serve: staticFiles("build/client"), close: async () => {} };
}

/** Of a process that only does jobs. */
export function noPages(): Pages {
  return { build: { routes: {} } as ServerBuild, serve: () => false, close: async () => {} };
}

/** `npm run dev`: pages are built as they are asked for and change as their sources do. */
export async function developmentPages(): Promise<Pages> {
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ server: { middlewareMode: true } });
  const build = (await vite.ssrLoadModule("virtual:remix/server-build")) as unknown as ServerBuild;
  return {
    build,
    serve: (request, response) =>
      new Promise((resolve) => {
        response.on("finish", () => resolve(true));
        vite.middlewares(request, response, () => resolve(false));
      }),
    close: () => vite.close(),
  };
}
