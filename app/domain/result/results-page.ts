/** What every page of the results of one consultation is given. */
export interface ResultsPage {
  /** The one that leads. */
  authority: { slug: string; name: string; timeZone: string };
  consultation: { id: string; title: string; slug: string; language: string; minimumCell: number };
  /** What else the reader may open: the desk's other pages, and the moderation. */
  isOfficial: boolean;
  isModerator: boolean;
}
