import { expect, test } from "vitest";
import { linksIn } from "#app/domain/signal/links.ts";

test("an address is known by its scheme or by an ending that is no word", () => {
  const text = "Vea https://ejemplo.org/a, tienda-barata.cl/oferta, loja.com.br y promo.mx";
  expect(linksIn(text)).toEqual([
    "https://ejemplo.org/a,",
    "tienda-barata.cl/oferta,",
    "loja.com.br",
    "promo.mx",
  ]);
});

test("a sentence without its space, a mail address and a figure are none", () => {
  const text =
    "Falta luz.me parece urgente.es así. Escriba a ana@correo.cl, cuesta 1.200 pesos y son las 8.30.";
  expect(linksIn(text)).toEqual([]);
});
