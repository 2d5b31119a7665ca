import type { Standing } from "#app/domain/phase/phase.ts";

/** In the order an official sees them: what wants work first. */
export const deskStates: readonly Standing[] = ["draft", "open", "announced", "closed"];

/** A consultation in the list of the desk. */
export interface DeskConsultation {
  id: string;
  title: string;
  language: string;
  standing: Standing;
  /** Of the leading authority. */
  authorityName: string;
  timeZone: string;
  createdAt: string;
  opensAt: string | null;
  closesAt: string | null;
  /** Whether an authority this actor works for was named in it and has not answered yet. */
  isInvitation: boolean;
}

/** What every page of the desk about one consultation is given. */
export interface DeskPage {
  /** The one that leads; its accent colours the page. */
  authority: { slug: string; name: string; timeZone: string };
  consultation: { id: string; title: string; slug: string; language: string };
  /** Why nothing can be changed here; null when it can. */
  frozen: "published" | "reading" | null;
}
