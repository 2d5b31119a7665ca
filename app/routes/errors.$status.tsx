import type { LoaderFunctionArgs } from "@remix-run/node";

const known = [400, 403, 404, 405, 411, 413, 429, 503];

/** Where the server sends what it refuses before any page is asked, so that it too is explained. */
export function loader({ params }: LoaderFunctionArgs) {
  const status = Number(params.status);
  throw new Response(null, { status: known.includes(status) ? status : 404 });
}

export default function NothingHere() {
  return null;
}
