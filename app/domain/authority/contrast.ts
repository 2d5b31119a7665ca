/** WCAG 2.2, 1.4.3: what text needs against its ground. */
export const leastContrast = 4.5;

/**
 * Contrast of white against a colour, 1 to 21 (WCAG 2.2 "contrast ratio").
 * @param colour  "#0b5c63"
 */
export function contrastWithWhite(colour: string): number {
  return 1.05 / (luminance(colour) + 0.05);
}

/** Relative luminance, 0 for black to 1 for white (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
