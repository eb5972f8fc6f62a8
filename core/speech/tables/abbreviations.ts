/** Abbreviations as they are said. Keys are in lower case, without the last full stop. */

/** Short titles: read so before a name, full stop or not. */
export const titles: ReadonlyMap<string, string> = new Map([
  ['mr', 'mister'], ['mrs', 'missus'], ['ms', 'miz'], ['dr', 'doctor'], ['prof', 'professor'], ['gov', 'governor'], ['sen', 'senator'], ['sens', 'senators'],
  ['rep', 'representative'], ['reps', 'representatives'], ['lt', 'lieutenant'], ['col', 'colonel'], ['gen', 'general'], ['capt', 'captain'], ['sgt', 'sergeant'],
  ['maj', 'major'], ['cpl', 'corporal'], ['pvt', 'private'], ['cmdr', 'commander'], ['adm', 'admiral'], ['brig', 'brigadier'], ['rev', 'reverend'],
  ['hon', 'honorable'], ['pres', 'president'], ['supt', 'superintendent'], ['det', 'detective'], ['insp', 'inspector'], ['fr', 'father'], ['msgr', 'monsignor'],
  ['amb', 'ambassador'], ['atty', 'attorney'], ['asst', 'assistant'], ['mt', 'mount'], ['ft', 'fort'], ['messrs', 'messrs'],
]);

/** Read so only where a full stop follows: without it they are words, or other things. */
export const dotted: ReadonlyMap<string, string> = new Map([
  ['inc', 'incorporated'], ['corp', 'corporation'], ['ltd', 'limited'], ['co', 'company'], ['cos', 'companies'], ['bros', 'brothers'], ['dept', 'department'],
  ['assn', 'association'], ['univ', 'university'], ['ave', 'avenue'], ['blvd', 'boulevard'], ['rd', 'road'], ['hwy', 'highway'], ['pkwy', 'parkway'],
  ['jr', 'junior'], ['sr', 'senior'], ['etc', 'et cetera'], ['est', 'estimated'], ['govt', 'government'], ['intl', 'international'], ['natl', 'national'],
  ['ext', 'extension'], ['ca', 'circa'], ['fig', 'figure'], ['vol', 'volume'], ['ed', 'editor'], ['pp', 'pages'], ['v', 'versus'], ['al', 'al'], ['dist', 'district'], ['misc', 'miscellaneous'], ['incl', 'including'],
]);

/** Read so with or without a full stop. */
export const undotted: ReadonlyMap<string, string> = new Map([
  ['vs', 'versus'], ['approx', 'approximately'], ['w/', 'with'], ['w/o', 'without'], ['c/o', 'care of'], ['n/a', 'not applicable'], ['a/c', 'account'],
  ['e.g', 'for example'], ['i.e', 'that is'], ['jr', 'junior'], ['blvd', 'boulevard'], ['hwy', 'highway'], ['govt', 'government'], ['dept', 'department'], ['ltd', 'limited'],
  ['&', 'and'], ['+', 'plus'], ['=', 'equals'], ['@', 'at'], ['%', 'percent'], ['×', 'times'], ['÷', 'divided by'], ['°', 'degrees'], ['§', 'section'], ['€', 'euros'], ['$', 'dollars'], ['£', 'pounds'],
]);

/** States of the United States as newsrooms shorten them: read so after a comma ("Miami, Fla."). */
export const states: ReadonlyMap<string, string> = new Map([
  ['ala', 'alabama'], ['ariz', 'arizona'], ['ark', 'arkansas'], ['calif', 'california'], ['colo', 'colorado'], ['conn', 'connecticut'], ['del', 'delaware'],
  ['fla', 'florida'], ['ga', 'georgia'], ['ill', 'illinois'], ['ind', 'indiana'], ['kan', 'kansas'], ['ky', 'kentucky'], ['la', 'louisiana'], ['md', 'maryland'],
  ['mass', 'massachusetts'], ['mich', 'michigan'], ['minn', 'minnesota'], ['miss', 'mississippi'], ['mo', 'missouri'], ['mont', 'montana'], ['neb', 'nebraska'],
  ['nev', 'nevada'], ['okla', 'oklahoma'], ['ore', 'oregon'], ['pa', 'pennsylvania'], ['tenn', 'tennessee'], ['tex', 'texas'], ['va', 'virginia'], ['vt', 'vermont'],
  ['wash', 'washington'], ['wis', 'wisconsin'], ['wyo', 'wyoming'],
]);
