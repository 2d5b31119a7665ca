/** The consultation on plazas, markets, buses and pavements, closed and summarised. */
import type { MunicipalityKey } from "#db/seed/demo/proposals/types.ts";

const leader: MunicipalityKey = "quilpue";
const partners: MunicipalityKey[] = ["medellin", "cayambe"];

export const closedConsultation = {
  slug: "calles-para-todas-las-edades",
  leader,
  partners,
  title: "Calles para todas las edades",
  purpose:
    "Quilpué, Cayambe y Medellín van a decidir en qué orden arreglan sus plazas, mercados, paraderos y veredas. Antes de hacer los planos queremos saber qué les impide salir, quedarse y encontrarse a quienes tienen ocho años y a quienes tienen ochenta. Cada municipio recibe las respuestas de los suyos y los tres comparan lo que tienen en común.",
  promise:
    "Cada municipio publicará la lista de obras con el orden elegido, y dirá qué tomó de esta consulta, qué no y por qué",
  background: `## De dónde viene esta consulta

Una calle que sirve a una niña que va sola a la escuela y a un hombre que camina con bastón sirve a todos los demás. Sin embargo, las obras suelen decidirse mirando los vehículos: se cuenta cuántos pasan, y casi nunca cuántas personas dejaron de salir.

Los tres municipios se parecen poco: una ciudad grande, una intermedia y un cantón con muchas parroquias rurales. Comparten, en cambio, las mismas quejas.

## Qué está en discusión

- La **plaza** y el **parque**: sombra, asientos, baños, juegos y luz.
- El **mercado** y la **feria**: espacio, higiene y convivencia con el comercio de alrededor.
- Los **buses** y los **paraderos**: frecuencia, trato y acceso.
- Las **veredas** y los **cruces**: continuidad, obstáculos y tiempo para pasar.

## Qué no se decide aquí

Las tarifas del transporte dependen de otras autoridades. Las anotaremos y se las enviaremos, sin prometer que cambien.`,
  questions: [
    {
      title:
        "¿Qué le falta a la plaza, al mercado o al parque que usted usa para que sirva a todas las edades?",
      help: "Piense en un lugar que conozca bien y diga cuál es: así podremos ir a verlo.",
    },
    {
      title: "En calles, veredas y buses, ¿qué arreglaría primero y qué no cambiaría?",
      help: "Basta una cosa de cada una; si conoce la esquina o el recorrido, escríbalo.",
    },
  ],
};
