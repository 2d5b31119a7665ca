/** Letters of other scripts, and signs, that are drawn like a Latin letter. */
export const alike: Record<string, string> = {
  ...paired("аеорсухіѕјкмтвнгԁոսı", "aeopcyxisjkmtbhrdnui"),
  ...paired("αορινϲκυεητ", "aopivckuent"),
  ...paired("øłđ@$€£", "oldasel"),
  ß: "ss",
  æ: "ae",
  œ: "oe",
};

/** Figures and signs that stand for letters, only among letters. */
export const figures = paired("01345789!|", "oieastbgil");

function paired(drawn: string, meant: string): Record<string, string> {
  return Object.fromEntries([...drawn].map((letter, index) => [letter, meant[index]!]));
}
