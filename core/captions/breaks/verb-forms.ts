/** A compact table of English verbs as news uses them: which words are verbs, which may be, and which are adjectives. */

/** Whether a word is a verb: `surely` (hardly anything else), `perhaps` (as often a noun), `not` (as far as the table knows). */
export type VerbForm = 'surely' | 'perhaps' | 'not';

/** Verbs whose plain forms are no nouns; their regular forms are made. */
const onlyVerbs =
  'accept accuse achieve add admit agree allow announce apologise apologize appear apply argue arrest arrive assure avoid believe belong blame borrow build carry cause choose complain confirm consider contain continue create damage decide declare decline defend delay delete deliver deny depend describe deserve destroy die disappear discover discuss earn elect emerge employ enjoy ensure enter escape evacuate examine exist expand expect explain explode express fail fill find finish follow forbid force gather grow happen hear identify ignore imagine improve include inform injure insist install introduce invite involve join know learn lend listen lose manage marry mention obtain occur open oppose organise organize pass persuade prefer prepare prevent publish punish pursue reach receive recognise recognize recommend recover reduce refer refuse reject remain remember remove repair repeat replace represent require rescue resign resolve reveal save say see seem seize sell send serve settle solve speak suffer suggest survive suspect tell tend threaten throw treat try understand urge vanish wait warn weigh write become begin bring buy give go keep let make meet take want';

/** Verbs whose plain forms are as often nouns; only their other forms are surely verbs. */
const nounsToo =
  'act aim answer appeal approach ask attack attempt ban beat bid block break burn call campaign cast catch challenge change charge check claim climb close collapse comment contact control cost count cover crash cross cut deal demand design divide double draw drive drop dump end escort exit fall fear feed fight flood force fund gain grant guard guide halt hand head help hit hold hope house hunt hurt increase judge jump kick kill land last laugh launch lead leak leave lift like link live look march mark mean measure move name need offer order own pay place plan plant play pledge point praise press probe profit promise protest pull push question quit race rain raise rank rate record release rely report request rest return review ring rise risk rule run sail search share shift ship shoot shut sign sleep slide slow smoke sound spread stand star start state stay steal step stop storm strike study supply support surge swim talk target tax test thank tie top touch tour trade train transfer travel trust turn use view visit vote wage walk watch welcome win wish witness work worry wound';

/** Irregular forms, and long verbs that double their last letter, that are hardly ever anything else. */
const irregular =
  'ate became become began begun blew bought broke broken brought built came caught chose chosen did died drank drew drove driven drunk fed fell fallen felt flew flown forgot forgotten fought found froze frozen gave given went gone goes grew grown heard held hid hidden kept knew known laid led left lent lost made meant met paid put ran rang read rode risen rose said sang sank sat saw seen sent set shook shaken shot shown slept sold spent spoke spoken stole stolen stood stuck struck sworn swore swam swept swung taken taught thought threw thrown told took tore torn understood woke won wore worn wrote written sought admitted admitting committed forbidden occurred occurring permitted preferred referred referring transferred';

/** Forms in `-ing` that are nouns. */
const nounsInIng = new Set('building meeting hearing opening killing shooting finding ending being feeling warning meaning landing saving earning climbing morning evening'.split(' '));

const vowels = /[aeiou]/;

const thirdPerson = (base: string): string => {
  if (/(?:s|x|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
};

/** `stop` to `stopp`: a short verb doubles its last letter. */
const doubled = (base: string): string => (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) && vowels.test(base) ? `${base}${base.at(-1) ?? ''}` : base);

const past = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled(base)}ed`;
};

const going = (base: string): string => `${/[^e]e$/.test(base) ? base.slice(0, -1) : doubled(base)}ing`;

const tableOf = (): ReadonlyMap<string, VerbForm> => {
  const forms = new Map<string, VerbForm>();
  for (const base of nounsToo.split(' ')) for (const form of [base, thirdPerson(base)]) forms.set(form, 'perhaps');
  for (const base of onlyVerbs.split(' ')) for (const form of [base, thirdPerson(base)]) forms.set(form, 'surely');
  for (const base of `${onlyVerbs} ${nounsToo}`.split(' ')) {
    forms.set(past(base), 'surely');
    if (!nounsInIng.has(going(base))) forms.set(going(base), 'surely');
  }
  for (const form of irregular.split(' ')) forms.set(form, 'surely');
  return forms;
};

const table = tableOf();

/** What the table knows of a bare lower-case word. */
export const verbFormOf = (bare: string): VerbForm => table.get(bare) ?? 'not';

const adjectives = new Set(
  'bad big bigger biggest black blue brown careful cheap clean clear cold dark dead deep double dry early empty fair fast fine former free fresh full good great green half hard heavy high higher highest hot huge joint key large larger largest late latest leading left legal light likely little long longer longest low lower lowest main major mass medical mild minor modern narrow new newer newest nice northern old older oldest open own poor public quick quiet rare recent red rich right rural second senior serious severe sharp short shorter sick single slow small smaller smallest soft southern eastern western special strong stronger strongest sudden sure tall thick thin third tough true upper urban usual vast warm weak wet white whole wide wild wrong young younger youngest top'.split(' '),
);

const adjectiveEnds = /^.{3,}(?:able|ible|ful|less|ous|ical|ional|ental|ative|itive|ctive|essive)$/;

/** True for a word that nearly always stands before a noun. */
export const isAdjective = (bare: string): boolean => adjectives.has(bare) || (adjectiveEnds.test(bare) && bare !== 'table');
