import { ink, type Style } from "#app/domain/summary/file/pdf/sheet.server.ts";

export const styles = {
  title: { face: "semibold", size: 34, leading: 40, colour: "#ffffff" },
  authority: { face: "regular", size: 14, leading: 18, colour: "#ffffff" },
  subtitle: { face: "regular", size: 18, leading: 24, colour: ink.text },
  2: { face: "semibold", size: 18, leading: 23, colour: ink.text },
  3: { face: "semibold", size: 13, leading: 17, colour: ink.text },
  text: { face: "regular", size: 11, leading: 16, colour: ink.text },
  small: { face: "regular", size: 9.5, leading: 13, colour: ink.soft },
  caption: { face: "semibold", size: 10, leading: 14, colour: ink.soft },
  label: { face: "regular", size: 10.5, leading: 14, colour: ink.text },
  strong: { face: "semibold", size: 10.5, leading: 14, colour: ink.text },
  quote: { face: "italic", size: 11.5, leading: 16.5, colour: ink.text },
  figure: { face: "semibold", size: 24, leading: 28, colour: ink.text },
} as const satisfies Record<string | number, Style>;
