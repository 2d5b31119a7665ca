import type { WordList } from "#app/domain/signal/words/word-list.ts";

export const fr: WordList = {
  insult: `
    connard{,s}
    connasse{,s}
    conasse{,s}
    {pauvre,gros,sale,petit,vieux,espece de,quel} con
    {pauvre,grosse,sale,petite,vieille,espece de,quelle} conne
    {bande,tas} de {cons,cretins,nuls,abrutis,incapables de merde,rats,porcs,chiens}
    {pauvres,gros,sales} cons
    salope{,s}
    salopard{,s}
    saloperie{,s} de {maire,elus,voisins}
    salaud{,s}
    encul{e,es,ee,ees}
    encule de ta {mere,race}
    {fils,fille} de {pute,putes,chien,chienne}
    pute{,s}
    petasse{,s}
    pouffiasse{,s}
    poufiasse{,s}
    batard{,s}
    abruti{,e,s,es}
    cretin{,e,s,es}
    imbecile{,s}
    idiot{,e,s,es}
    debile{,s} mental{,e,es}
    debiles mentaux
    {espece de,gros,bande de} debile{,s}
    {ta,vos,ferme ta,fermez vos,fermez la} gueule{,s}
    va te faire {foutre,enculer,voir}
    allez vous faire {foutre,enculer}
    nique ta {mere,race}
    nique{r,z} {vos,leurs} meres
    ntm
    fdp
    tg
    raclure{,s}
    sous merde{,s}
    {maire,elus,politiciens,voisins,fonctionnaires,gouvernement} de merde
    {gros,grosse} merde{,s}
    ordure{,s} {humaine,humaines}
    vous etes des {ordures,dechets,merdes,rats,parasites}
    {tu es,t es} {une ordure,un dechet,une merde,un parasite}
    trou du cul
    trous du cul
    tete{,s} de noeud
    couille{,s} molle{,s}
    va chier
    bouffon{,s} de merde
    degage sale
    trouduc{,s}
    enfoire{,s,e,es}`,
  slur: `
    pd{,s}
    pede{,s}
    tarlouze{,s}
    tantouze{,s}
    gouine{,s}
    travelo{,s}
    bougnoul{,e,es,s}
    bicot{,s}
    raton{,s} {arabe,arabes,de merde}
    negro{,s}
    negre{,s}
    bamboula{,s}
    youpin{,e,s,es}
    niakoue{,s}
    chinetoque{,s}
    romano{,s} de merde
    sale{,s} {arabe,arabes,noir,noirs,noire,juif,juifs,juive,gitan,gitans,rom,roms,etranger,etrangers,blanc,blancs,musulman,musulmans,negre,race,immigre,immigres,gay}
    {arabes,noirs,juifs,gitans,roms,immigres,musulmans,etrangers} de merde
    espece de mongol{,e,s,iens,ien}
    mongolien{,s,ne}
    attarde{,e,s} menta{l,le,ux}
    sous homme{,s}
    feminazie{,s}
    feminazi{,s}
    {rentrez,retournez,rentre,retourne} {chez vous,chez toi,dans votre pays,dans ton pays,au bled}
    dehors les {arabes,noirs,juifs,gitans,roms,immigres,migrants,musulmans,etrangers}
    mort aux {juifs,arabes,noirs,pedes,gays,musulmans,roms,flics}
    islamo racaille{,s}`,
  threat: `
    {je,on,nous} {vais,va,allons} {te,le,la,les,vous} {tuer,buter,crever,egorger,pendre,planter,defoncer,bruler,lyncher,violer}
    {je,on} {te,vous,les} {tue,bute,creve,plante,defonce}
    {on,je,nous} {sait,sais,savons} ou {tu habites,vous habitez,il habite,elle habite,habitent tes enfants,ils habitent}
    {je,on} {vais,va} {te,vous} casser {la gueule,les dents,les jambes}
    {je,on} {vais,va} {bruler,cramer} {ta,votre,sa} {maison,voiture}
    {merite,merites,meritent,meritez} {de mourir,de crever,la mort,une balle}
    {va,allez,allez tous,qu il,qu ils,puisses tu} creve{r,z,nt}
    creve{,z} {tous,salope,ordure,charogne,connard}
    une balle dans la {tete,nuque}
    a mort le{,s} {maire,elus,politiciens,juges}
    faut {tous ,}les {tuer,pendre,fusiller,bruler,buter,crever,lyncher,egorger}
    il faudrait {tous ,}les {tuer,pendre,fusiller,bruler,buter,lyncher}
    {fais,faites} attention {a toi,a vous} en sortant
    {fais,faites} gaffe {a toi,a ta famille,a tes enfants}
    {tu vas,vous allez} mourir
    {tu vas,vous allez} le regretter toute {ta,votre} vie
    j espere que {tu vas,vous allez,tu} {crever,mourir,creves}
    au poteau`,
  harmless: `
    {ne ,}{sait,sais,savons} pas ou {tu habites,vous habitez,il habite,elle habite}
    art negre
    {musee,bal} negre
    pas idiot{,e}
    salaud{,s} de pauvre{,s}`,
  reported: `
    trait{e,es,ee,ees,ent,er,ait,aient}
    appel{e,es,ee,ent,er,ait,aient}
    dit
    disent
    disait
    cri{e,ent,er,ait,aient}
    insult{e,es,ee,ent,er,ait}
    insulte{,s}
    mot{,s}
    terme{,s}
    tag{,s}
    tague{,s}
    graffiti{,s}
    menac{e,ent,aient,ait,es}
    ecrit
    comme
    contre`,
};
