/** A compact table of English word classes: what the breaks between words are judged by. */

/** What a word does in a sentence, as far as breaking after or before it goes. `plain` is everything else. */
export type WordClass =
  | 'article'
  | 'determiner'
  | 'demonstrative'
  | 'possessive'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'auxiliary'
  | 'adverb'
  | 'subject'
  | 'to'
  | 'title'
  | 'number'
  | 'magnitude'
  | 'unit'
  | 'month'
  | 'plain';

/** Each word stands in one class: the one that binds it in most sentences. */
const lists: readonly (readonly [WordClass, string])[] = [
  ['article', 'a an the'],
  ['determiner', 'every each no another either neither both such'],
  ['demonstrative', 'this these those some any several many few more most all other last next same'],
  ['possessive', 'my your his her its our their whose'],
  ['preposition', 'about above across after against along alongside amid among amongst around as at before behind below beneath beside besides between beyond by concerning despite down during except following for from in inside into like near of off on onto out outside over past per regarding since than through throughout till toward towards under underneath unlike until up upon via with within without worth'],
  ['conjunction', 'and but or nor so yet because although though unless whereas while if once whether plus'],
  ['relative', 'that which who whom where when why how what'],
  ['auxiliary', "am is are was were be been being has have had having do does did will would shall should can could may might must ought cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't couldn't mustn't"],
  ['adverb', 'not never also still just only already always often even now then soon finally ever really very too quite rather almost'],
  ['subject', "i you he she it we they i'm you're he's she's it's we're they're i've you've we've they've i'll you'll he'll she'll it'll we'll they'll i'd you'd he'd she'd we'd they'd"],
  ['to', 'to'],
  ['title', 'mr mrs ms miss dr prof professor sir dame lord lady king queen prince princess president vice deputy premier chancellor minister secretary senator sen congressman congresswoman representative rep governor gov mayor judge justice general gen colonel col major captain capt lieutenant lt sergeant sgt officer admiral adm commander chief director chairman chairwoman chair ceo coach pope cardinal bishop archbishop reverend rev father sister saint st ambassador commissioner attorney detective inspector spokesman spokeswoman leader prime'],
  ['number', 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half'],
  ['magnitude', 'hundred thousand million billion trillion dozen bn m k tn hundreds thousands millions billions'],
  ['unit', 'percent pc point points dollar dollars euro euros pound pounds yen won yuan cent cents dollars second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries mile miles kilometre kilometres kilometer kilometers metre metres meter meters foot feet inch inches yard yards acre acres hectare hectares gram grams kilogram kilograms kilo kilos ton tons tonne tonnes ounce ounces litre litres liter liters gallon gallons barrel barrels degree degrees mph kph km kg cm mm ft lb lbs oz mw gw kw gb mb tb hz mhz ghz pm a.m p.m people times votes seats jobs'],
  ['month', 'january february march april june july august september october november december jan feb aug sept sep oct nov dec'],
];

const table: ReadonlyMap<string, WordClass> = new Map(
  lists.flatMap(([name, words]) => words.split(' ').map((word): [string, WordClass] => [word, name])),
);

/** The class of a bare lower-case word. */
export const wordClassOf = (bare: string): WordClass => table.get(bare) ?? 'plain';
