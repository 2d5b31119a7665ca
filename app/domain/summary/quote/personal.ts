/**
 * Whether words would carry further how to reach or find somebody, or the name of a private person, as far as
 * that can be told from them: a name without a title is as likely a street's. For choosing quotes only: the
 * words themselves stay where they were written.
 */
export function isPersonal(text: string): boolean {
  return contact.test(text) || home.test(text) || presented.test(text) || names(text);
}

/** Addresses of letters and pages, handles, and seven figures or more: telephones, identity cards. */
const contact = /[\w.]@\w|(?:^|\s)@\w{3}|https?:|www\.|(?:\d[\s.-]?){7,}/i;

/** "vivo en … 123". */
const home =
  /(?<!\p{L})(?:vivo|vivimos|resido|mi casa (?:está|queda)|moro|moramos|minha casa fica|i live|we live|j[’']habite|nous habitons)\s[^.;!?\n]{0,60}\d/iu;

/** "me llamo Rosa". */
const presented =
  /(?<!\p{L})(?:[Mm]e llamo|[Mm]i nombre es|[Ss]e llama|[Mm]e chamo|[Mm]eu nome é|[Ss]e chama|[Mm]y name is|[Jj]e m[’']appelle|[Mm]on nom est)\s+\p{Lu}\p{Ll}+/u;

/** "la señora Rosa", "mi vecino Juan", "Sr. Pérez"; not in the name of a street. */
const named =
  /(?<!\p{L})(?:don|doña|[Ss]eñor(?:a|ita)?|[Ss]ra?\.?|[Dd]ra?\.|dona|seu|[Ss]enhora?|Mrs?\.?|Ms\.?|[Mm]onsieur|[Mm]adame|Mme|[Mm]i (?:vecin[oa]|hij[oa]|espos[oa]|marido|mujer|madre|padre|mamá|papá|herman[oa]|abuel[oa])|[Mm]eu (?:vizinho|filho|marido|pai|irmão|avô)|[Mm]inha (?:vizinha|filha|mulher|mãe|irmã|avó)|[Mm]y (?:neighbou?r|son|daughter|husband|wife|mother|father|brother|sister)|[Mm](?:on|a) (?:voisine?|fils|fille|mari|femme|mère|père|frère|sœur))\s+\p{Lu}\p{Ll}+/gu;
const street =
  /(?:calle|avenida|av\.|plaza|plazuela|paseo|pasaje|parque|puente|barrio|colegio|escuela|instituto|centro|complejo|rua|praça|escola|street|square|park|school|road|rue|place|avenue|école|collège)\s+(?:de\s+(?:la\s+|los\s+)?|del\s+|da\s+|do\s+|du\s+)?$/iu;

function names(text: string): boolean {
  for (const match of text.matchAll(named)) {
    if (!street.test(text.slice(0, match.index))) return true;
  }
  return false;
}
