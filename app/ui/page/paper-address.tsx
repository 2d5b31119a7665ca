import { useRouteLoaderData } from "@remix-run/react";

/** Where a printed page can be found again; on the screen the browser says so. */
export function PaperAddress({ path }: { path: string }) {
  const root = useRouteLoaderData("root") as { origin: string } | undefined;
  return <p className="on-paper small">{`${root?.origin ?? ""}${path}`}</p>;
}
