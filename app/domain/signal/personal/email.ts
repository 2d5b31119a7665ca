import { before, matchesOf } from "#app/domain/signal/personal/match.ts";
import type { Found } from "#app/domain/signal/personal-data.ts";

// No mailbox has a longer name than 64, and without an end to it a long word would be read once from each of its letters.
const address = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
/** "ana arroba correo punto cl", "ana (at) mail dot com". */
const spelled =
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}\s*(?:\(at\)|\[at\]|\(arroba\)|\[arroba\]|\sarroba\s|\sarobase\s|\sarobas\s|\sat\s)\s*[\p{L}\p{N}-]+\s*(?:\(dot\)|\[dot\]|\(punto\)|\spunto\s|\sponto\s|\spoint\s|\sdot\s|\.)\s*\p{L}{2,4}(?!\p{L})/giu;

/** Mailboxes of an office, not of a person. */
const office =
  /^(?:info|informac(?:ion|oes)|informations?|contact[oe]?s?|contato|atencion|atendimento|ouvidoria|oirs|reclamos?|reclamacoes|denuncias?|sugerencias|sugestoes|prensa|imprensa|press(?:e)?|secretari[ao]t?|alcaldia|municipalidad|ayuntamiento|prefeitura|mairie|accueil|participa(?:cion|cao|tion)?|consultas?|office|help|support|suporte|soporte|ayuda|ajuda|admin|webmaster|hello|hola|ventas|vendas|sales|no-?reply|council|clerk|customer\.?service|privacy|privacidad|dpo|rgpd|lgpd|transparencia|transparency|servicios?|services?)(?:[._-].*|\d{0,4})?$/iu;
const government =
  /(?:^|\.)(?:gob|gov|gub|gouv|govt|mil|jus|leg)(?:\.[a-z]{2})?$|\.(?:gc\.ca|europa\.eu)$|(?:^|\.)(?:ayto|ayuntamiento|muni|municipalidad|prefeitura|mairie|ville|diputacion|camara|senado|congreso|assemblee-nationale)[\w-]*\./iu;

export function emailsIn(text: string): Found[] {
  const plain = matchesOf(text, address).filter(({ value }) => !isOffice(value));
  const words = matchesOf(text, spelled).filter(
    // "meet at noon dot …" is no address: a spelled one is introduced, or has its brackets or figures.
    ({ value, start }) =>
      /arroba|arobas|\(at\)|\[at\]/iu.test(value) ||
      (/\s(?:dot|point)\s/iu.test(value) && /mail|contact|write|escrib|correo/iu.test(before(text, start))),
  );
  return [...plain, ...words].map(({ start, end }) => ({ kind: "email", start, end }));
}

function isOffice(value: string): boolean {
  const [name = "", domain = ""] = value.toLowerCase().split("@");
  return office.test(name.normalize("NFD").replace(/\p{M}/gu, "")) || government.test(domain);
}
