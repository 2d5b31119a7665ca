import type { Language } from "#db/schema.ts";

/**
 * Words that turn a sentence round when one stands for another, folded, by what they say. Read in this
 * order, each match taken out before the next: "en desacuerdo" is no "acuerdo", "al menos" no "menos".
 */
export const meanings = [
  "atLeast",
  "majority",
  "minority",
  "disagree",
  "agree",
  "only",
  "more",
  "less",
  "rose",
  "fell",
  "none",
  "all",
  "divided",
] as const;
export type Meaning = (typeof meanings)[number];

export const meaningWords: Record<Language, Record<Meaning, RegExp>> = {
  es: {
    atLeast: /\b(?:al menos|por lo menos|como minimo|cuando menos|no menos de|un minimo de)\b/g,
    majority: /\b(?:mayorias?|mayoritari\w+|mas de la mitad|casi tod[oa]s)\b/g,
    minority: /\b(?:minorias?|minoritari\w+|menos de la mitad)\b/g,
    disagree:
      /\b(?:en desacuerdo|desacuerdos?|(?:no|tampoco) (?:est\w+|hay|hubo) (?:de )?acuerdo|en contra|contrari[oa]s?|rechaz\w+|se opon\w+|oposicion|opuest\w+|discrep\w+)\b/g,
    agree:
      /\b(?:de acuerdo|acuerdos?|a favor|coincid\w+|concuerd\w+|apoy\w+|respald\w+|aprueb\w+|aprob\w+|acept\w+|consens\w+|un(?:e|en|io|ieron)|avala\w*)\b/g,
    only: /\b(?:sol[oa]|sol[oa]s|solamente|unic[oa]s?|unicamente|apenas|nada mas)\b/g,
    more: /\b(?:mas|mayor(?:es)?|maxim[oa]s?|superior(?:es)?|superan?|principal(?:es|mente)?|sobre todo|mejor(?:es)?|much[oa]s)\b/g,
    less: /\b(?:menos|menor(?:es)?|minim[oa]s?|inferior(?:es)?|poc[oa]s?|escas\w+|peor(?:es)?|pequen\w+|reducid\w+)\b/g,
    rose: /\b(?:aument\w+|subi\w+|suben?|crec\w+|increment\w+|ganan?|ganaron)\b/g,
    fell: /\b(?:disminu\w+|baj(?:a|an|o|aron|ada|ando)|descend\w+|descien\w+|cay\w+|caen?|perdi\w+|pierden?)\b/g,
    none: /\b(?:no|nunca|jamas|ni|ningun\w*|nadie|nada|sin|tampoco|nul[oa]s?)\b/g,
    all: /\b(?:tod[oa]s|siempre|cualquier\w*|unanim\w+|por completo|enteramente|totalidad)\b/g,
    divided: /\b(?:divid\w+|division\w*|polari\w+|enfrent\w+|discut\w+|controver\w+)\b/g,
  },
  pt: {
    atLeast: /\b(?:ao menos|pelo menos|no minimo|nao menos de|um minimo de)\b/g,
    majority: /\b(?:maiorias?|majoritari\w+|mais da metade|quase tod[oa]s)\b/g,
    minority: /\b(?:minorias?|minoritari\w+|menos da metade)\b/g,
    disagree:
      /\b(?:discord\w+|em desacordo|desacordos?|nao concord\w+|nao est\w+ de acordo|contra (?!\d)|contrari[oa]s?|rejeit\w+|recus\w+|se op\w+|oposic\w+|opost\w+|diverg\w+)/g,
    agree:
      /\b(?:concord\w+|de acordo|acordos?|a favor|coincid\w+|apoi\w+|aprov\w+|aceit\w+|consens\w+|un(?:e|em|iu|iram))\b/g,
    only: /\b(?:so|somente|apenas|unic[oa]s?|unicamente|nada mais)\b/g,
    more: /\b(?:mais|maior(?:es)?|maxim[oa]s?|superior(?:es)?|superam?|principal(?:mente)?|principais|sobretudo|melhor(?:es)?|muit[oa]s)\b/g,
    less: /\b(?:menos|menor(?:es)?|minim[oa]s?|inferior(?:es)?|pouc[oa]s?|pouquissim[oa]s?|escass\w+|pior(?:es)?|pequen\w+|reduzid\w+)\b/g,
    rose: /\b(?:aument\w+|subi\w+|sobem?|cresc\w+|increment\w+|ganh\w+)\b/g,
    fell: /\b(?:diminu\w+|baix(?:a|am|ou|aram)|desc(?:e|em|eu|eram)|ca(?:i|em|iu|iram)|perd\w+|reduzi(?:u|ram))\b/g,
    none: /\b(?:nao|nunca|jamais|nem|nenhu\w+|ninguem|nada|sem|tampouco|nul[oa]s?)\b/g,
    all: /\b(?:tod[oa]s|sempre|qualquer|quaisquer|unanim\w+|por completo|inteiramente|totalidade)\b/g,
    divided: /\b(?:divid\w+|divis\w+|polari\w+|controver\w+)\b/g,
  },
  en: {
    atLeast: /\b(?:at least|no fewer than|no less than|not less than|a minimum of)\b/g,
    majority:
      /\b(?:majorit\w+|most (?:people|of|participants|respondents|voters)|more than half|over half|almost all|nearly all)\b/g,
    minority: /\b(?:minorit\w+|less than half|fewer than half|under half)\b/g,
    disagree:
      /\b(?:disagree\w*|(?:do not|don't|does not|doesn't|did not|didn't|not) agree|against(?! \d)|oppos\w+|reject\w*|object(?:s|ed|ion\w*)?|contrary)\b/g,
    agree:
      /\b(?:agree\w*|support\w*|favou?r\w*|approv\w+|back(?:s|ed|ing)|accept\w*|consensus|unit(?:e|es|ed)|endors\w+)\b/g,
    only: /\b(?:only|just|merely|solely|no more than)\b/g,
    more: /\b(?:more|most|mostly|main|mainly|greater|greatest|higher|highest|larger|largest|above|over|chief|chiefly|principal|principally|leading|top|best|many|exceed\w*|above all)\b/g,
    less: /\b(?:less|least|fewer|fewest|lower|lowest|smaller|smallest|small|few|below|under|hardly|barely|rarely|seldom|worst|little)\b/g,
    rose: /\b(?:rose|rise[ns]?|rising|increas\w+|grew|grow\w*|gain\w*)\b/g,
    fell: /\b(?:fell|falls?|falling|fallen|decreas\w+|declin\w+|dropp?\w*|shr[aiu]nk\w*|lost|loses?)\b/g,
    none: /\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|\w+n't)\b/g,
    all: /\b(?:all|every\w*|always|any|anybody|anyone|unanim\w+|entirely|completely)\b/g,
    divided: /\b(?:divi\w+|split\w*|polari\w+|controver\w+)\b/g,
  },
  fr: {
    atLeast: /\b(?:au moins|au minimum|pas moins de|un minimum de)\b/g,
    majority: /\b(?:majorites?|majoritair\w+|la plupart|plus de la moitie|presque tou(?:s|tes))\b/g,
    minority: /\b(?:minorites?|minoritair\w+|moins de la moitie)\b/g,
    disagree:
      /\b(?:en desaccord|desaccords?|pas d'accord|(?:ne|n')\s?(?:le )?(?:sont|est|etaient) pas(?: d'accord)?|contre (?!\d)|contraires?|rejet\w+|refus\w+|s'oppos\w+|oppos\w+|desapprouv\w+)/g,
    agree:
      /\b(?:d'accord|accords?|en faveur|favorables?|s'accord\w+|accordent|soutien\w*|souten\w+|soutiennent|appui\w*|appuy\w+|approuv\w+|accept\w+|consensus|uni(?:t|ssent))\b/g,
    only: /\b(?:seuls?|seules?|seulement|uniquement|unique\w*|ne \w+ que)\b/g,
    more: /\b(?:(?<!^de )plus|davantage|superieure?s?|principa\w+|surtout|meilleure?s?|majeure?s?|maxim\w+|nombreu(?:x|ses)|beaucoup|avant tout)\b/g,
    less: /\b(?:moins|inferieure?s?|peu|petite?s?|faibles?|moindres?|minim\w+|pires?|rares?|reduite?s?)\b/g,
    rose: /\b(?:augment\w+|mont(?:e|ent|a|ee?s?)|croit|croissent|croissan\w+|progress\w+|gagn\w+|hausse)\b/g,
    fell: /\b(?:diminu\w+|baiss\w+|descend\w+|chut\w+|recul\w+|decroi\w+|perd\w+|tomb\w+)\b/g,
    none: /\b(?:non|pas|jamais|aucune?s?|nulle?s?|rien|sans|ni|personne (?:n'|ne\b))/g,
    all: /\b(?:tous|toutes|toujours|chaque|unanim\w+|entierement|completement|totalite)\b/g,
    divided: /\b(?:divis\w+|partagee?s?|polari\w+|controver\w+)\b/g,
  },
};

/** What the templates never say of figures that are counted, not estimated. */
export const hedges: Record<Language, RegExp> = {
  es: /\b(?:margen de error|representativ\w+|encuest\w+|sonde\w+|muestra\w* (?:estad|aleat|represent)\w+|estadistic\w+|significativ\w+|(?:nivel|intervalo) de confianza|probab\w+|posiblemente|quizas?|tal vez|parec\w+|podria\w*|supuest\w+|presunt\w+|estima\w*|aproximad\w+|alrededor de|cerca de|en torno a|casi|mas o menos|unos|unas \d|seguramente|al parecer|varias|numeros[oa]s)\b/g,
  pt: /\b(?:margem de erro|representativ\w+|enquete\w*|sondage\w*|pesquisa de opiniao|amostra\w*|estatistic\w+|significativ\w+|(?:nivel|intervalo) de confianca|provave\w+|possivelmente|talvez|parec\w+|poderia\w*|suposta?\w*|estima\w*|aproximad\w+|cerca de|em torno de|quase|mais ou menos|uns|umas|aparentemente|varias|numeros[oa]s)\b/g,
  en: /\b(?:margins? of error|representative|surveys?|polls?|pollsters?|samples?|statistic\w+|significant\w*|confidence|probabl\w+|likely|possibly|perhaps|maybe|may|might|could|would|seem\w*|appear\w*|suggest\w*|estimat\w+|approximat\w+|roughly|about \d|around|nearly|almost|some \d|apparently|supposedly|numerous|several)\b/g,
  fr: /\b(?:marges? d'erreur|representati\w+|sondages?|enquetes?|echantillon\w*|statisti\w+|significati\w+|(?:niveau|intervalle) de confiance|probabl\w+|peut-etre|possiblement|semble\w*|paraît|parait|pourrai\w+|suppose\w*|estim\w+|approximati\w+|environ|autour de|presque|pres de|plus ou moins|quelque|apparemment|nombreu(?:x|ses))\b/g,
};

/** What begins a reason or a conclusion: a claim that no figure makes. */
export const conclusions: Record<Language, RegExp> = {
  es: /\b(?:porque|ya que|debido a|pues|puesto que|lo que (?!sigue)|lo cual|por lo tanto|por tanto|por eso|gracias a|a causa de|demuestra\w*|prueba que|confirma\w*|refleja\w*)/g,
  pt: /\b(?:porque|ja que|devido a|pois|uma vez que|, o que (?!segue|mais|se )|o qual|portanto|por isso|gracas a|por causa d\w+|demonstra\w*|prova que|confirma\w*|reflete\w*)/g,
  en: /\b(?:because|since|due to|, which|therefore|thus|hence|so that|thanks to|owing to|proves?|proving|confirm\w*|reflect\w*|shows? that)\b/g,
  fr: /\b(?:parce que?|puisque?|car|en raison d\w*|ce qui (?!suit|divise)|donc|ainsi que|grace a|a cause d\w*|prouve\w*|confirme\w*|reflete\w*|montre que)/g,
};

/** Here and elsewhere, and the words after which the other side of a comparison is named. */
export const sides: Record<Language, { here: RegExp; elsewhere: RegExp; than: RegExp }> = {
  es: {
    here: /\b(?:aqui|aca|est[ae] (?:lugar|municipio|comuna|localidad|sitio))\b/g,
    elsewhere:
      /\b(?:demas (?:lugares|municipios|comunas)|otr[oa]s (?:lugares|municipios|comunas)|el resto|otras partes)\b/g,
    than: /\b(?:que|frente a|comparad[oa]s? con|en comparacion con|respecto (?:de|a)|a diferencia de)\s+(?:[^\s,]+\s+){0,3}$/,
  },
  pt: {
    here: /\b(?:aqui|ca|est[ae] (?:lugar|municipio|localidade))\b/g,
    elsewhere: /\b(?:outros (?:lugares|municipios)|demais (?:lugares|municipios)|o resto|outras partes)\b/g,
    than: /\b(?:do que|que|comparad[oa]s? com|em comparacao com|em relacao a\w*|ao contrario d\w+|diferente d\w+)\s+(?:[^\s,]+\s+){0,3}$/,
  },
  en: {
    here: /\b(?:here|this (?:place|town|municipality))\b/g,
    elsewhere: /\b(?:elsewhere|other places|other municipalities|anywhere else|the rest)\b/g,
    than: /\b(?:than|compared (?:with|to)|unlike|in contrast (?:with|to)|differences? from)\s+(?:[^\s,]+\s+){0,3}$/,
  },
  fr: {
    here: /\b(?:ici|ce lieu|cette (?:commune|municipalite))\b/g,
    elsewhere: /\b(?:ailleurs|autres lieux|autres (?:communes|municipalites)|le reste)\b/g,
    than: /(?:\bque?\s+|\bqu'|\bpar rapport (?:a\w*|aux)\s+|\bcompare\w* (?:a|aux)\s+|\bcontrairement (?:a|aux)\s+|\bavec\s+)(?:[^\s,]+\s+){0,3}$/,
  },
};
