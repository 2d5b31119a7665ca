import type { WordList } from "#app/domain/signal/words/word-list.ts";

export const es: WordList = {
  insult: `
    idiota{,s}
    imbecil{,es}
    estupid{o,a,os,as} de mierda
    {eres,sos,son,sois} {un,una,unos,unas} estupid{o,a,os,as}
    {eres,sos,son,sois} estupid{o,a,os,as}
    subnormal{,es}
    retrasad{o,a,os,as} mental{,es}
    {un,una,unos,unas} retrasad{o,a,os,as}
    gilipollas
    tonto del culo
    tontos del culo
    cabron{,a,es,as}
    hijo{,s} de {,la ,la gran ,su }puta
    hija{,s} de {,la ,la gran ,su }puta
    hijoputa{,s}
    hijueputa{,s}
    jueputa{,s}
    hdp
    puto{,s} {politico,politicos,alcalde,concejal,concejales,funcionario,funcionarios,vecino,vecinos,viejo,viejos}
    puta{,s} {alcaldesa,concejala,vieja,viejas,vecina,vecinas}
    puta{,s}
    zorra{,s} de mierda
    perra{,s} de mierda
    mal parid{o,a,os,as}
    malparid{o,a,os,as}
    mal nacid{o,a,os,as}
    malnacid{o,a,os,as}
    pendej{o,a,os,as}
    pelotud{o,a,os,as}
    culiad{o,a,os,as}
    culia{o,os}
    culead{o,a,os,as}
    aweona{o,a,os,as}
    ahuevona{o,a,os,as}
    ahueonad{o,a,os,as}
    conchetumare
    conchesumadre
    conchatumadre
    concha{,e} tu {madre,mare}
    concha de {tu,su} {madre,hermana}
    la concha de tu madre
    reconcha
    chinga{,r,te} {tu,a tu,a su} madre
    a chingar a su madre
    vete a la {mierda,verga,chingada}
    vayanse a la {mierda,verga,chingada}
    {anda,andate,andá} a la {mierda,concha}
    a tomar por culo
    que te {den,follen,jodan} por {el ,}culo
    que te {follen,jodan}
    vete a tomar por {,el }culo
    come mierda{,s}
    comemierda{,s}
    careverga{,s}
    carechimba{,s}
    caremonda{,s}
    mamon{,es} de mierda
    mamahuev{o,os,a,as}
    mamaguev{o,os}
    chupapolla{,s}
    lameculo{,s}
    lambe culo{,s}
    soplapollas
    tarad{o,a,os,as}
    cretin{o,a,os,as}
    {gente,politico,politicos,vecino,vecinos,viejo,viejos,alcalde,concejal,concejales,funcionario,funcionarios,gobierno,tipo,tipos} de mierda
    pedazo de {mierda,idiota,imbecil,basura}
    basura humana
    escoria humana
    {eres,sos,son,sois} {una ,}{basura,escoria,mierda}
    {son,sois} unas ratas asquerosas
    cerd{o,a,os,as} asqueros{o,a,os,as}
    asqueros{o,a} de mierda
    anormal{,es} de mierda`,
  slur: `
    maricon{,es}
    maric{a,as} de mierda
    bollera{,s} de mierda
    travelo{,s}
    sudaca{,s}
    panchito{,s} de mierda
    negrata{,s}
    negr{o,a,os,as} de mierda
    ind{io,ia,ios,ias} de mierda
    chol{o,a,os,as} de mierda
    serran{o,a,os,as} de mierda
    mor{o,a,os,as} de mierda
    gitan{o,a,os,as} de mierda
    judi{o,a,os,as} de mierda
    extranjer{o,a,os,as} de mierda
    inmigrante{,s} de mierda
    boliviano{,s} de mierda
    venezolan{o,a,os,as} de mierda
    peruan{o,a,os,as} de mierda
    haitian{o,a,os,as} de mierda
    paragua{yo,yos} de mierda
    vill{ero,eros} de mierda
    mono{,s} de mierda
    macaco{,s} de mierda
    venec{o,a,os,as}
    bolita{,s} de mierda
    boliguayo{,s}
    moraco{,s}
    feminazi{,s}
    mongolic{o,a,os,as}
    zurd{o,a,os,as} de mierda
    fach{o,a,os,as} de mierda
    {vuelve,vuelvan,volved,regresa,regresen,largate,larguense,vayanse} a {tu,su,vuestro} pais
    fuera {los ,}{moros,negros,inmigrantes,extranjeros,venezolanos,haitianos,gitanos,judios,bolivianos,paraguayos}
    muerte a los {moros,negros,judios,gitanos,gays,maricas,comunistas,fachas,zurdos}`,
  threat: `
    {te,lo,la,los,las,le,les,os} {voy,vamos} a {matar,quemar,degollar,fusilar,colgar,apuñalar,balear,reventar,linchar,violar}
    {voy,vamos} a {matarte,matarlo,matarla,matarlos,matarlas,quemarte,colgarlo,colgarlos,reventarte,lincharlo,lincharlos}
    {te,los,las,os} mato
    te {parto,rompo} {la ,los ,}{cara,dientes,piernas,huesos}
    {te,le,les} {voy,vamos} a {romper,partir} {la ,los ,las }{cara,dientes,piernas,huesos}
    {se,sabemos} donde viv{es,en,e}
    {se,sabemos} donde {trabajas,estudian tus hijos,viven tus hijos}
    {voy,vamos} a quemar {tu,su,vuestra} {casa,oficina,auto,coche}
    hay que {matarl,fusilarl,colgarl,lincharl,quemarl,degollarl}{o,a,os,as}
    habria que {matarl,fusilarl,colgarl,lincharl,quemarl}{o,a,os,as}
    {merece,mereces,merecen} {morir,la muerte,un tiro,un balazo}
    ojala {te,se} {mueras,muera,mueran,maten,pudra,pudran}
    ojala {te,lo,la,los} maten
    un tiro en la {cabeza,nuca}
    un balazo en la {cabeza,frente}
    al paredon
    ten cuidado cuando salgas
    cuida{,te} {la espalda,de tu familia,a tu familia}
    te vas a morir
    date por muert{o,a}
    dense por muertos
    eres hombre muerto`,
  harmless: `
    de puta madre
    de puta pena
    puta mierda
    puta madre
    puta {idea,vez,gana,chorrada,vida,calle,casa,gracia,verdad,cosa}
    puta{,s} ganas
    ser la puta y poner la cama
    no {se,sabemos} donde viv{es,e,en}
    no {se,sabemos} donde {trabajas,estudian tus hijos,viven tus hijos}
    casa{,s} de puta{,s}
    mono{,s} de trabajo`,
  reported: `
    llam{an,aron,o,ado,aba,aban,arme,arnos,arles,arle}
    dic{en,e,iendo}
    dij{o,eron,eran}
    decirme
    decirle
    decirnos
    decirles
    grit{an,aron,o,ando,ado,aban,arme}
    insult{an,aron,o,ado,os}
    insulto
    palabra{,s}
    termino{,s}
    pintada{,s}
    amenaz{an,aron,aba,o,ado}
    escrib{io,ieron}
    como
    contra`,
};
