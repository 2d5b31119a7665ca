/**
 * GeoNames names in the countries' own languages. GeoNames calls regions by their
 * English names and writes some names without accents or with what they are.
 */

/** Region names that dropping "Department", "Province" or "Region" does not mend. */
const regionNames: Record<string, string> = {
  "AR.05": "Córdoba",
  "AR.07": "Ciudad Autónoma de Buenos Aires",
  "AR.08": "Entre Ríos",
  "AR.15": "Neuquén",
  "AR.16": "Río Negro",
  "AR.24": "Tucumán",
  "BR.07": "Distrito Federal",
  "CL.01": "Valparaíso",
  "CL.04": "La Araucanía",
  "CL.06": "Biobío",
  "CL.10": "Magallanes",
  "CL.12": "Metropolitana de Santiago",
  "CO.25": "San Andrés y Providencia",
  "CO.34": "Bogotá",
  "CU.02": "La Habana",
  "DO.34": "Distrito Nacional",
  "EC.04": "Cañar",
  "EC.15": "Morona Santiago",
  "HN.11": "Islas de la Bahía",
  "MX.09": "Ciudad de México",
  "MX.15": "Estado de México",
  "NI.17": "Costa Caribe Norte",
  "NI.18": "Costa Caribe Sur",
  "PA.11": "Emberá-Wounaan",
  "PA.12": "Ngäbe-Buglé",
  "PE.02": "Áncash",
  "PE.08": "Cusco",
  "PE.12": "Junín",
  "PY.22": "Asunción",
  "SV.01": "Ahuachapán",
  "SV.02": "Cabañas",
  "SV.04": "Cuscatlán",
  "SV.07": "La Unión",
  "SV.08": "Morazán",
  "SV.14": "Usulután",
  "VE.25": "Distrito Capital",
  "VE.26": "La Guaira",
};

/** Municipality names, by country and the name in GeoNames. */
const placeNames: Record<string, string> = {
  "CO.Bogotá  D.C.": "Bogotá",
  "CO.Saint Andrew": "San Andrés",
  "GT.Guatemala City": "Ciudad de Guatemala",
  "HT.Grangwav": "Grand-Goâve",
  "HT.Kotdefè": "Côtes-de-Fer",
  "HT.Koto": "Coteaux",
  "HT.Lenbe": "Limbé",
  "HT.Mayisad": "Maïssade",
  "HT.Montòrganize": "Mont-Organisé",
  "HT.Tigwav": "Petit-Goâve",
  "NI.Corn Islands": "Corn Island",
  "NI.Grey Town": "San Juan de Nicaragua",
  "NI.Pearl Lagoon": "Laguna de Perlas",
  "PA.Panama City": "Ciudad de Panamá",
  "VE.Bolivariano Angostura": "Angostura",
};

export function regionName(code: string, name: string): string {
  return (
    regionNames[code] ??
    name.replace(/^Region of /, "").replace(/ (Department|Province|Region|region|Comarca)$/, "")
  );
}

/** "Municipio de La Libertad" is La Libertad; "Ciudad Del Este" is Ciudad del Este. */
export function municipalityName(country: string, name: string): string {
  const known = placeNames[`${country}.${name}`];
  if (known) return known;
  return withSmallParticles(
    withoutPrefix(country, name)
      .replace(/ (canton|district|department|municipality)$/i, "")
      .replace(/ -Dto\. (\d+) -$/, " (Dto. $1)")
      .replaceAll("´", "’"),
  ).trim();
}

const prefix =
  /^(?:municipality of|(?:munic[ií]pio|partido|departamento|cantón|canton)(?: autónomo| turistico)?)(?: de(?= )| del(?= )|(?= ))/i;

function withoutPrefix(country: string, name: string): string {
  const whole = country === "PA" ? name.replace(/^Distrito (de )?/, "") : name;
  if (/^(Municipio|Departamento|Partido) del /.test(whole)) return whole.replace(/^\S+ del /, "El ");
  return whole.replace(prefix, "").trim();
}

function withSmallParticles(name: string): string {
  return name
    .replace(/ De (La|Las|Los|El) /g, (_, article: string) => ` de ${article.toLowerCase()} `)
    .replace(/ (De|Del|Y|Al) (?=\S)/g, (particle) => particle.toLowerCase());
}
