/**
 * The frequent irregular verbs, as an office writes them: infinitive, then its stems with their endings. A verb made with a
 * prefix (« transmettre », « prévenir ») borrows the forms of its model. Data only, folded.
 */

/** Forms other than the infinitive; « [a,b]x » stands for `ax bx`. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  faire:
    'fais fait faisons faites font faisais faisait faisions faisiez faisaient fera ferai feras ferons ferez feront ferais ferait feriez feraient fasse fasses fassent fassions fassiez faite faits faisant fit',
  dire: 'dis dit disons dites disent disais disait disions disiez disaient dira dirai diras dirons direz diront dirait dise dises disions disiez dite dits dites disant',
  prendre:
    'prends prend prenons prenez prennent prenais prenait prenions preniez prenaient prendra prendrai prendras prendrons prendrez prendront prendrait prenne prennes pris prise prises prenant prit',
  mettre:
    'mets met mettons mettez mettent mettais mettait mettions mettiez mettaient mettra mettrai mettras mettrons mettrez mettront mettrait mette mettes mis mise mises mettant mit',
  venir:
    'viens vient venons venez viennent venais venait venions veniez venaient viendra viendrai viendras viendrons viendrez viendront viendrait vienne viennes venu venue venus venues venant vint',
  tenir:
    'tiens tient tenons tenez tiennent tenais tenait tenions teniez tenaient tiendra tiendrai tiendras tiendrons tiendrez tiendront tiendrait tienne tiennes tenu tenue tenus tenues tenant tint',
  recevoir:
    'recois recoit recevons recevez recoivent recevais recevait recevions receviez recevaient recevra recevrai recevras recevrons recevrez recevront recevrait recoive recu recue recus recues recevant recut',
  devoir:
    'dois doit devons devez doivent devais devait devions deviez devaient devra devrai devras devrons devrez devront devrait devrions devriez devraient doive du due dus dues devant dut',
  pouvoir:
    'peux peut pouvons pouvez peuvent pouvais pouvait pouvions pouviez pouvaient pourra pourrai pourras pourrons pourrez pourront pourrait pourrais pourrions pourriez pourraient puisse puissiez pu',
  vouloir:
    'veux veut voulons voulez veulent voulais voulait voulions vouliez voulaient voudra voudrai voudrons voudrez voudrait voudrais voudrions voudriez veuille veuillez voulu',
  savoir:
    'sais sait savons savez savent savais savait savions saviez savaient saura saurai saurons saurez saurait saurions sache sachez sachant su sue sus',
  voir: 'vois voit voyons voyez voient voyais voyait voyions voyiez verra verrai verrons verrez verront verrait voie vu vue vus vues voyant',
  aller:
    'vais vas va allons allez vont allais allait allions alliez allaient ira irai iras irons irez iront irait aille ailles alle allee alles allees allant',
  ecrire:
    'ecris ecrit ecrivons ecrivez ecrivent ecrivais ecrivait ecrivions ecriviez ecrira ecrirai ecrirons ecrirez ecrive ecrite ecrits ecrites ecrivant',
  lire: 'lis lit lisons lisez lisent lisais lisait lira lirai lirons lirez lise lu lue lus lues lisant',
  partir:
    'pars part partons partez partent partais partait partira partirai partirons partirez parte parti partie partis parties partant',
  ouvrir:
    'ouvre ouvres ouvrons ouvrez ouvrent ouvrais ouvrait ouvrira ouvrirai ouvrirons ouvrirez ouvert ouverte ouverts ouvertes ouvrant',
  suivre:
    'suis suit suivons suivez suivent suivais suivait suivra suivrai suivrons suivrez suive suivi suivie suivis suivies suivant',
  connaitre:
    'connais connait connaissons connaissez connaissent connaissait connaitra connaitrons connaisse connu connue connus connues connaissant',
  joindre:
    'joins joint joignons joignez joignent joignais joignait joindra joindrai joindrons joindrez joigne jointe joints jointes joignant',
  produire:
    'produis produit produisons produisez produisent produisait produira produirons produise produite produits produites produisant',
  valoir: 'vaux vaut valons valez valent valait vaudra vaudrait vaille valu',
  falloir: 'faut fallait faudra faudrait faille fallu',
  acquerir: 'acquiers acquiert acquerons acquerez acquierent acquis acquise acquises acquerra',
  battre: 'bats bat battons battez battent battait battra battu battue battus',
  croire: 'crois croit croyons croyez croient croyais croyait croira cru crue crus croyant',
  servir: 'sers sert servons servez servent servait servira serve servi servie servis servies servant',
  sentir: 'sens sent sentons sentez sentent sentait sentira sente senti sentie sentis senties sentant',
  courir: 'cours court courons courez courent courait courra coure couru courue courant',
  plaire: 'plais plait plaisons plaisez plaisent plaisait plaira plaise plu',
  clore: 'clos close closes clot clora',
  exclure: 'exclus exclut excluons excluez excluent exclura exclue exclues',
};

/** Endings of verbs in -er, written after the stem. */
export const ER_ENDINGS =
  'er e es ons ez ent ais ait ions iez aient ai as a ames ates erent erai eras era erons erez eront erais erait erions eriez eraient ee ees ant ante ants antes eons eais eait eant eaient'.split(
    ' ',
  );

/** Endings of verbs in -ir that follow « finir ». */
export const IR_ENDINGS =
  'ir is it issons issez issent issais issait issions issiez issaient irai iras ira irons irez iront irais irait irions iriez iraient isse isses issant issante i ie ies'.split(
    ' ',
  );

/** Endings of verbs in -re that follow « rendre ». */
export const RE_ENDINGS =
  're s  ons ez ent ais ait ions iez aient rai ras ra rons rez ront rais rait rions riez raient e es ant u ue us ues it'.split(
    ' ',
  );
