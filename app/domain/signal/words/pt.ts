import type { WordList } from "#app/domain/signal/words/word-list.ts";

export const pt: WordList = {
  insult: `
    idiota{,s}
    imbecil
    imbecis
    babaca{,s}
    otari{o,a,os,as}
    cretin{o,a,os,as}
    retardad{o,a,os,as}
    debi{l,s} menta{l,is}
    debeis mentais
    desgraçad{o,a,os,as}
    filho{,s} da puta
    filha{,s} da puta
    filhodaputa
    fdp
    puta{,s}
    vadia{,s}
    vagabund{o,a,os,as}
    arrombad{o,a,os,as}
    corno{,s}
    cuzã{o,es}
    cuzoes
    cuzona
    escrot{o,a,os,as}
    pau no cu
    vai tomar no cu
    vão tomar no cu
    tomar no cu
    vtnc
    vai se f{o,u}der
    vão se f{o,u}der
    vsf
    vai {à,pra,para a} merda
    vai {à,pra,para a} puta que {te,o} pariu
    lixo humano
    escoria humana
    seu{,s} {merda,merdas,lixo,lixos,verme,vermes,burro,burros,animal,animais,nojento,nojentos,porco,porcos}
    sua {merda,vaca,nojenta,porca,burra,cachorra}
    {prefeito,vereador,vereadores,politico,politicos,governo,gente,povo,vizinho,vizinhos,funcionario,funcionarios} de merda
    pedaço de merda
    boca de merda
    cabaço{,s}
    panaca{,s}
    jumento{,s} do caralho
    {és,é} um{,a} estupid{o,a}
    estupid{o,a,os,as} do caralho
    bando de {burros,animais,vermes,ratos,idiotas,imbecis,lixos}
    nojent{o,a,os,as} de merda`,
  slur: `
    viado{,s}
    viadinho{,s}
    bicha{,s} {nojenta,nojentas,louca,de merda}
    sapatão {nojenta,de merda}
    traveco{,s}
    pret{o,a,os,as} de merda
    pret{o,a,os,as} imund{o,a,os,as}
    neg{o,a,os,as} de merda
    negr{o,a,os,as} de merda
    negr{o,a,os,as} imund{o,a,os,as}
    crioul{o,a,os,as} de merda
    seu{,s} macaco{,s}
    sua macaca
    macac{o,a,os,as} de merda
    macac{o,a,os,as} pret{o,a,os,as}
    nordestin{o,a,os,as} de merda
    nordestin{o,a,os,as} burr{o,a,os,as}
    baian{o,a,os,as} de merda
    baian{o,a,os,as} preguiços{o,a,os,as}
    paraiba{,s} de merda
    indi{o,a,os,as} de merda
    favelad{o,a,os,as} de merda
    venezuelan{o,a,os,as} de merda
    haitian{o,a,os,as} de merda
    bolivian{o,a,os,as} de merda
    judeu{,s} de merda
    macumbeir{o,a,os,as} de merda
    mongoloide{,s}
    feminazi{,s}
    esquerdista{,s} de merda
    comunista{,s} de merda
    gringo{,s} de merda
    volt{a,e,em} {pro,para o} {seu,teu} pais
    fora {os ,}{venezuelanos,haitianos,imigrantes,nordestinos,bolivianos,judeus}
    morte aos {gays,pretos,negros,judeus,comunistas,petistas,bolsonaristas,indios,viados}`,
  threat: `
    {vou,vamos} te {matar,quebrar,queimar,pegar,esfaquear,enforcar}
    {vou,vamos} {matar,queimar,enforcar,linchar,fuzilar,esfaquear} {você,vocês,ele,ela,eles,elas,vc,vcs,esse prefeito,esses vereadores}
    {vou,vamos} {matá,linchá,queimá,enforcá} l{o,a,os,as}
    te mato
    {vou,vamos} quebrar {a ,}{sua,tua} cara
    te quebro {todo,toda,a cara}
    {sei,sabemos} onde {você,vc,vocês,tu} mora{,m,s}
    {sei,sabemos} onde {seus,teus} filhos estudam
    {vou,vamos} {botar,tacar,por,colocar} fogo n{a,o} {sua,teu,seu,tua} {casa,carro}
    {merece,merecem,mereces} {morrer,a morte,um tiro,levar um tiro,bala}
    {tem,têm,tinha,tinham} que {morrer,levar um tiro}
    tem que matar {todos,todo mundo,esses,essa gente}
    tomara que {morra,morram,você morra,vocês morram}
    espero que {morra,morram,você morra,vocês morram}
    um tiro na {cara,cabeça,testa}
    bandido bom é bandido morto
    cuidado quando sair de casa
    cuidado com {sua,tua} familia
    você vai morrer
    vai morrer seu`,
  harmless: `
    puta que pariu
    não {sei,sabemos} onde {você,vc,vocês,tu} mora{,m,s}
    puta {trabalho,projeto,ideia,calor,frio}
    tinha que morrer gente
    tem que morrer gente
    tem que morrer alguém`,
  reported: `
    cham{am,aram,ou,ado,ada,ava,avam,ar,arem}
    diz{,em,endo}
    disse{,ram}
    grit{am,aram,ou,ando,ado}
    xing{am,aram,ou,ando,ado,ada,ar}
    xingamento{,s}
    palavra{,s}
    termo{,s}
    picha{ção,ções,ram}
    ameaç{am,aram,ou,ado,ada}
    escrev{eu,eram}
    como
    contra`,
};
