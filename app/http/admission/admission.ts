import { Lane } from "#app/http/admission/lane.ts";

/** What waits apart: who reads never waits behind who writes, nor either behind large files that arrive slowly. */
export type AdmissionKind = "page" | "post" | "upload";

export type Admission = Readonly<Record<AdmissionKind, Lane>>;

/**
 * Pages are made by one processor: more at once only makes each later. Posts wait for the disk together,
 * which makes many of them durable at once. Files take as long as who sends them likes: from one address,
 * even that of a telecentre, they never take all places.
 */
export function openAdmission(): Admission {
  return {
    page: new Lane({ working: 8, waiting: 200, budgetMs: 200 }),
    post: new Lane({ working: 96, waiting: 1000, budgetMs: 400 }),
    upload: new Lane({ working: 16, waiting: 32, budgetMs: 1000, ofOne: 8 }),
  };
}

export function kindOf(request: Request): AdmissionKind {
  if (request.method === "GET" || request.method === "HEAD") return "page";
  return request.headers.get("Content-Type")?.startsWith("multipart/") ? "upload" : "post";
}
