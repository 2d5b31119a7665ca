import type { Language } from "#db/schema.ts";

/** The commonest words of the four languages, folded. */
export const everydayWords = `a al algo algun alguna algunas alguno algunos ante antes asi aun aunque bien cada casi como con contra cosa
  cosas cual cuando cuanto cuya cuyo de debe deben debiera del desde donde dos el ella ellas ellos en entre era
  eran es esa esas ese eso esos esta estaba estan estar estas este esto estos fue fueron ha haber habia hace hacer
  hacia han hasta hay he hoy la las le les lo los luego mas me mi mis mismo mucha muchas mucho muchos muy nada nadie
  ni no nos nosotros nuestra nuestro o otra otras otro otros para pero poco por porque pues puede pueden que quien se
  sea sean ser si sido siempre sin sino sobre son su sus solo tal tambien tan tanto te tener tenemos tiene tienen toda
  todas todo todos tras tu tus un una unas uno unos usted va van vez y ya yo q
  ao aos aquela aquele ate cada com como da das de dela dele deles depois do dos e ela elas ele eles em entre era essa
  esse esta estao este eu foi foram fazer ha isso isto ja la lhe mais mas mesmo meu minha muita muito muitos na nao nas
  nem no nos nossa nosso num numa o os ou para pela pelas pelo pelos por porque quando que quem sao se seja sem ser seu
  seus sim so sua suas tambem te tem tendo ter tudo um uma umas uns vai voce voces gente aqui
  about after all also am an and any are as at be because been but by can could did do does for from get had has have he
  her here him his how i if in into is it its just like me more most my need needs no not now of on one only or our out
  over people s she should so some t than that the their them then there these they this those to too up us very was we
  were what when where which who will with would you your
  ai ainsi alors apres au aucun aussi autre autres aux avant avec avoir beaucoup bien c ca car ce cela ces cet cette ceux
  chaque chez ci comme comment d dans de des deux doit donc dont du elle elles en encore est et etait etre eu fait faire
  faut il ils j je jamais l la le les leur leurs lui m ma mais me meme mes moins mon n ne nos notre nous on ont ou par
  parce pas peu peut plus pour pourquoi qu quand que quel quelle qui s sa sans se sera ses si son sont sous sur ta te tes
  toi ton tous tout toute toutes tres tu un une vers vos votre vous y a`;

/** What people write in any consultation, whatever it is about: asking, places in general, the authority itself. */
export const civicWords: Record<Language, string> = {
  es: `propuesta propuestas proponer propongo propone proponemos proyecto proyectos idea ideas solicito solicita
    solicitamos solicitar solicitud pido pedimos pedir piden peticion quiero queremos querria querriamos quisiera
    gustaria deseo deseamos necesario necesaria necesarios necesarias necesita necesitamos necesitan necesidad hacen
    falta mejora mejorar mejoras mejoren mejorando mejoraria mejoria ayuntamiento ayuntamientos municipio municipios
    municipal municipales municipalidad alcaldia gobierno ciudad ciudades barrio barrios vecino vecina vecinos vecinas
    vecindario vecinal ciudadano ciudadana ciudadanos ciudadanas ciudadania gente persona personas zona zonas lugar
    lugares sitio sitios area areas nivel tema temas problema problemas caso manera forma tipo cosa cosas vida dia
    dias ano anos vez mes meses semana hora horas momento tiempo gracias favor saludos hola buenos buenas
    importante importantes posible actual actuales actualmente existente existentes adecuado adecuada adecuados
    adecuadas correcto correctamente mayor mayoria menor gran grande grandes pequeno pequena parte partes lado
    numero cantidad total etc etcetera ejemplo sentido sentirse creo pienso opino opinion comentario acuerdo
    totalmente seria serian deberia deberian podria podrian puesto puesta poner pone ponen pongan pondria
    instalar instalacion realizar crear creacion hacer hagan arreglar arreglo arreglen evitar permitir permite
    permita utilizar uso usar usuarios usuario dar dan den tener sino favorecer facilitar fomentar garantizar
    aumentar reducir contar cuenta cuentan disponer dispone falta faltan estado situacion objetivo fin acceso bien
    mejor peor mal malo mala buen buena bonito ver veo vemos dejar deja llevar lleva pasar pasa pasan seguir sigue
    hay haya haber ir vamos venir viene llegar decir dice digo dicen saber entiendo parece actuacion actuaciones
    situado situada situados situadas ubicado ubicada dicho dicha dichos dichas numerosos numerosas especialmente
    entorno puedan crear participar asi aquella comun resto alto alta bajo corto debido actualidad mantener
    apoyo apoyos apoyar apoya apoyad apoyado saludo animo puedes podamos espero necesito llevado aquello quiera queda
    hablando hablar respecto supuestamente provoca destinar incluir encantaria cercano
    cercana cercanos cercanas quitar cambiar cambio poder dichas`,
  pt: `proposta propostas propor proponho propoe projeto projetos ideia ideias solicito solicitar pedido peco pedir
    pedimos quero queremos gostaria precisa precisamos precisam preciso necessario necessaria necessidade falta faltam
    melhorar melhoria melhorias melhore prefeitura municipio municipios municipal municipais governo cidade cidades
    bairro bairros morador moradora moradores vizinho vizinhos vizinha populacao cidadao cidadaos comunidade gente
    pessoa pessoas area areas local lugar lugares regiao zona tema problema problemas caso forma tipo coisa coisas
    vida dia dias ano anos vez mes meses semana hora horas momento tempo obrigado obrigada favor importante
    importantes possivel atual atualmente existente adequado adequada maior maioria menor grande grandes pequeno
    parte lado numero total etc exemplo sentido acho penso opiniao concordo deveria deveriam poderia poderiam colocar
    instalar instalacao realizar criar criacao fazer facam evitar permitir utilizar uso usar dar ter mais menos melhor
    pior bom boa mau ver deixar levar passar seguir ir vir chegar dizer diz sabe saber parece implantar implantacao`,
  en: `proposal proposals propose project projects idea ideas request ask asking please want wants wanted wish like
    need needs needed necessary improve improved improvement improvements improving better best good great bad worse
    city cities town towns county local municipal municipality council government area areas place places
    neighborhood neighborhoods neighbourhood neighbourhoods neighbor neighbors neighbour neighbours resident residents
    citizen citizens community communities people person persons everyone thing things way ways kind type lot lots
    issue issues problem problems case part side level number example today time times day days year years month week
    life make makes making made get gets getting give giving provide provides providing provided create creating
    use used using help helps helping ensure allow allows support put take keep add increase reduce instead
    important possible current currently existing available new big large small many much more less think believe
    agree disagree feel know see look say says said going come go work really very also would could should must able require required requires
    requiring offer offers offered include includes included including accept bring brings offering main come coming`,
  fr: `proposition propositions proposer propose proposons projet projets idee idees demande demander demandons
    souhaite souhaitons souhaiter voudrais voudrions aimerais faudrait faut besoin besoins necessaire necessaires
    ameliorer amelioration ameliorations manque manquent mairie ville villes commune communes municipal municipale
    municipaux municipalite gouvernement quartier quartiers voisin voisins habitant habitants habitante riverain
    riverains citoyen citoyens citoyenne gens personne personnes zone zones lieu lieux endroit endroits secteur
    niveau probleme problemes cas facon maniere type chose choses vie jour jours an ans annee annees fois mois
    semaine heure heures moment temps merci important importante importants possible actuel actuelle actuellement
    existant existante adapte adaptee plupart grand grande grands petit petite partie cote nombre total etc exemple
    sens pense avis accord devrait devraient pourrait pourraient mettre installer installation realiser creer
    creation permettre permettrait permet eviter utiliser utilisation usage donner avoir mieux meilleur bon bonne
    mauvais voir laisser passer suivre aller venir arriver dire dit savoir semble favoriser faciliter mise place
    amenagement amenagements amenager amenagee`,
};

/** In the general lists, and yet what some write about. */
export const meaningfulWords: Record<Language, string> = {
  es: "empleo empleos trabajo trabajos trabajar trabaja trabajan verde largo voluntad",
  pt: "emprego empregos trabalho trabalhos trabalhar viagem conselho",
  en: "work works working worked home homes fire bill system computer information research website interest",
  fr: "travail travaux naturel parole",
};
