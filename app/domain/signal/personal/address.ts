import type { Found } from "#app/domain/signal/personal-data.ts";

const small = "(?:de|del|da|do|dos|das|des|du|la|las|los|le|les|el|y|e|et|of)";
// Between two words there is a space: were it left out, one long word could be read as several in endless ways.
const name = "\\p{Lu}[\\p{L}’'.-]*";
const words = `(?:(?:de|del|da|do|dos|das|des|du|de la|la|las|los|le|l’|l'|d’|d') ?){0,2}${name}(?:(?: ${small})? ${name}){0,4}(?: ${small})? ?`;
/** "calle Los Robles 123", "Av. Brasil nº 20", "rua das Flores, 45", "Carrera 7 # 45-12". */
const southern = `(?:calle|c\\/|avenida|avda?\\.?|av\\.?|pasaje|psje\\.?|jirón|jr\\.?|paseo|camino|rua|r\\.|travessa|alameda|praça|estrada)\\s+${words},?\\s{0,3}(?:n[°ºo]\\.?|nro\\.?|núm\\.?|número|#)?\\s{0,3}\\d{1,5}[a-zA-Z]?`;
const colombian =
  "(?:calle|carrera|cra\\.?|kra\\.?|cll\\.?|transversal|diagonal)\\s+\\d{1,3}\\s?[a-zA-Z]?\\s*(?:#|n[°ºo]\\.?)\\s*\\d{1,3}\\s?[a-zA-Z]?\\s*-\\s*\\d{1,3}";
/** "12 bis, rue de la Paix", "221 Baker Street". */
const french = `\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|bd|impasse|allée|place|chemin|route|quai|cours) ${words}`;
const english = `\\d{1,5} (?:${name} ){1,4}(?:street|st\\.?|avenue|ave\\.?|road|rd\\.?|lane|drive|court|crescent|terrace|close)(?!\\p{L})`;
const street = `(?:${southern}|${colombian}|${french}|${english})`;

/** What says that somebody lives there. */
const lives =
  "(?:viv(?:o|e|en|imos)|habit(?:a|an|o|amos)|resid(?:o|e|en|imos|indo)|mor(?:o|a|am|amos) (?:na|no|em)|domicili(?:o|ado|ada|ados)|mi (?:casa|dirección|domicilio)|(?:su|nuestra) (?:casa|dirección)|minha (?:casa|residência)|meu endereço|endereço (?:é|dele|dela)|casa (?:de la señora|del señor|dele|dela)|i live|we live|s?he lives|they live|lives at|living at|my (?:house|home|address|flat)|(?:his|her|their) (?:house|home|address)|j[’']habite|nous habitons|habite(?:nt|z)?|habitant|domiciliée?|mon adresse|chez moi|son adresse)";
/** A door behind the street's number. */
const door =
  "(?:dep(?:to|artamento)|dpto|piso|apto|apartamento|apt|appt|appartement|flat|bloco|bloque|torre|casa|unit|bâtiment|bât)\\.?\\s*(?:n[°º]\\s*)?(?:\\d{1,4}(?!\\d)|[A-H](?!\\p{L}))(?:\\s?[°ºª])?(?:\\s?[A-H](?!\\p{L}))?";
const home = new RegExp(`(?<!\\p{L})${lives}(?!\\p{L})[^.;\\n]{0,30}?(${street}(?:,? ?${door})?)`, "dgiu");
const doorAt = new RegExp(`(${street},? ?(?:- ?)?${door})`, "dgiu");

/**
 * Homes: a street with its number where the text says that somebody lives there, or with a door. A street
 * with a number alone is what half of all proposals are about.
 */
export function addressesIn(text: string): Found[] {
  return [home, doorAt].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match): Found => {
      const [start, end] = match.indices![1]!;
      return { kind: "address", start, end };
    }),
  );
}
