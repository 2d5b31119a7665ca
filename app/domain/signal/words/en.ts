import type { WordList } from "#app/domain/signal/words/word-list.ts";

export const en: WordList = {
  insult: `
    idiot{,s}
    moron{,s}
    imbecile{,s}
    cretin{,s}
    dumbass{,es}
    dumb ass{,es}
    dumbfuck{,s}
    asshole{,s}
    arsehole{,s}
    dickhead{,s}
    shithead{,s}
    fuckhead{,s}
    fuckwit{,s}
    fucktard{,s}
    motherfucker{,s}
    mother fucker{,s}
    fucker{,s}
    bastard{,s}
    scumbag{,s}
    son of a bitch
    sons of bitches
    bitch{,es}
    whore{,s}
    slut{,s}
    cunt{,s}
    twat{,s}
    wanker{,s}
    tosser{,s}
    prick{,s}
    douchebag{,s}
    fuck you
    fuck off
    go fuck yoursel{f,ves}
    fuck {the mayor,them all,him,her}
    piss off you
    piece{,s} of shit
    eat shit
    you {are ,}{stupid,worthless,disgusting} {people,person,pig,pigs,cow,fool,fools}
    you {stupid,dumb,filthy,disgusting} {people,person,pig,pigs,cow,fool,fools}
    human garbage
    human trash
    waste of oxygen
    shut the fuck up
    stfu
    jackass{,es}
    dipshit{,s}
    bellend{,s}`,
  slur: `
    retard{,s}
    nigger{,s}
    nigga{,s}
    spic{,s}
    spick{,s}
    wetback{,s}
    beaner{,s}
    kike{,s}
    gook{,s}
    paki{,s}
    chinks
    towelhead{,s}
    raghead{,s}
    sand nigger{,s}
    gypp{o,os}
    pikey{,s}
    faggot{,s}
    tranny
    trannies
    shemale{,s}
    mongoloid{,s}
    subhuman{,s}
    feminazi{,s}
    libtard{,s}
    white trash
    trailer trash
    {go,get} back to {your,their} {own ,}country
    {go,get} back to where {you,they} {came,come} from
    {dirty,filthy,stinking} {immigrant,immigrants,foreigner,foreigners,jew,jews,muslim,muslims,mexican,mexicans,gypsy,gypsies,indian,indians,arab,arabs,black,blacks}
    {kill,gas,deport} all {jews,muslims,gays,blacks,immigrants,whites}
    death to {jews,muslims,gays,blacks,immigrants,infidels}`,
  threat: `
    {i,we} {will,ll,am going to,are going to,m going to,re going to,gonna,m gonna} {kill,shoot,stab,hang,murder,rape,burn} {you,him,her,them,your,every one of you,all of you}
    {i,we} know where {you,he,she,they} {live,work,sleep}
    {i,we} know where your {kids,children,family} {live,go,goes}
    kill yoursel{f,ves}
    kys
    {i ,}hope {you,he,she,they} {die,dies,get cancer,gets cancer,rot,rots}
    {you,you people,you lot,he,she,they} {all ,}{deserve,deserves} to {die,be shot,be hanged,be killed}
    {you,you people,you lot,he,she,they} should {all ,}be {shot,hanged,hung,lynched,killed,executed}
    should be taken out and shot
    string {them,him,her} up
    burn {your,his,her,their} house down
    put a bullet in {your,his,her,their} head
    a bullet in {your,his,her,the} head
    break {your,his} {face,legs,teeth,neck}
    watch your back
    you re dead
    you are dead meat
    line them up against the wall`,
  harmless: `
    idiot proof
    paki{,s}stan
    prick{,s} {up,the}
    retard{,s} {growth,progress,the}
    bitch{,es} {about}`,
  reported: `
    call{,s,ed,ing}
    say{,s,ing}
    said
    shout{,s,ed,ing}
    yell{,s,ed,ing}
    word{,s}
    term{,s}
    slur{,s}
    insult{,s,ed}
    graffiti
    threaten{,s,ed,ing}
    wrote
    like
    names`,
};
