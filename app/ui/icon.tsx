/** Drawn on a 20 by 20 grid in the colour of the text beside it, which says the same. */
const drawings = {
  agree: "M4 10.5l4 4 8-9",
  disagree: "M5 5l10 10M15 5L5 15",
  pass: "M4 10h12",
  place: "M10 18s6-5.6 6-10a6 6 0 1 0-12 0c0 4.4 6 10 6 10zM10 10.2a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4z",
  info: "M10 9v5M10 5.8v.4M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16z",
  warning: "M10 8v4M10 14.6v.4M10 2.5L18.5 17h-17z",
  person: "M10 9.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3.5 18a6.5 6.5 0 0 1 13 0",
  search: "M8.5 14a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM12.5 12.5L17 17",
  time: "M10 5.5V10l3 2M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16z",
  document: "M5 2h7l4 4v12H5zM12 2v4h4M8 10h5M8 14h5",
  up: "M5 12l5-5 5 5",
  down: "M5 8l5 5 5-5",
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
