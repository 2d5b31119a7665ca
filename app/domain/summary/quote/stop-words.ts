/** Words that say nothing of what a text is about, in the four languages, folded. */
export const stopWords: ReadonlySet<string> = new Set(
  `a al algo algun alguna algunas alguno algunos ante antes asi aun aunque bien cada casi como con contra cosa
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
  toi ton tous tout toute toutes tres tu un une vers vos votre vous y a`.split(/\s+/),
);
