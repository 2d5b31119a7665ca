import { localeOf } from "#app/i18n/locale.ts";

export const { t } = localeOf("es");

/** "Cambiar: Apertura y cierre": the second part is only for who hears the page. */
export function about(name: string, thing: string): RegExp {
  return new RegExp(`^${literally(name)}\\s*:\\s*${literally(thing)}`);
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

export const title = "¿Cómo queremos las veredas y las plazas?";
/** Holds it together with the one that leads. */
export const joint = "Municipalidad de Cochrane";
export const questions = ["¿Qué le impide caminar por su barrio?", "¿Qué haría usted primero en su plaza?"];

export const background =
  "## Lo que se sabe\n\nHay **tres** cuadras sin vereda y [un plano](https://example.org/plano).";

/** Enough of a PDF to be taken for one. */
export const leaflet = Buffer.from(
  "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n",
);

/** What people of each municipality answer: enough of them speak of the same thing. */
export const said = {
  quilpue: [
    ["Las veredas están rotas y los autos se estacionan encima.", "Pondría más árboles y bancas con sombra."],
    ["No hay vereda en mi calle y los buses pasan muy cerca.", "Arreglaría los juegos para los niños."],
    ["La vereda no tiene luz de noche y me da miedo caminar sola.", "Que se pueda estar hasta tarde."],
    ["Con la silla de ruedas no paso por ninguna vereda.", "Rampas y un baño público."],
    ["Hay basura acumulada en la vereda y perros sueltos.", "Basureros, y que los vacíen todos los días."],
    ["Los baches de la vereda: mi madre ya se cayó dos veces.", "Una fuente de agua y árboles nativos."],
  ],
  cochrane: [
    ["El hielo en invierno: nadie echa sal en las veredas.", "Un techo para juntarse cuando llueve."],
    ["Las veredas son de tierra y con la lluvia son barro.", "Más árboles que corten el viento."],
    ["No hay vereda hasta la escuela.", "Juegos de madera hechos aquí."],
    ["La vereda de la costanera se la llevó el río.", "Luces que se prendan temprano en invierno."],
    ["Falta vereda frente al consultorio.", "Bancas cómodas para las personas mayores."],
    ["La leña se apila en la vereda y hay que bajar a la calle.", "Una cancha que sirva también con lluvia."],
  ],
};
