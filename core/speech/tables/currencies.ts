/** Currencies by their signs and codes, as they are said. */

/** A currency's own name and its hundredth's, for one and for many. */
export type Currency = { readonly one: string; readonly many: string; readonly cent: string; readonly cents: string };

const withCents = (one: string, many = `${one}s`): Currency => ({ one, many, cent: 'cent', cents: 'cents' });
const of = (one: string, many: string, cent: string, cents: string): Currency => ({ one, many, cent, cents });

const dollar = withCents('dollar');
const pound = of('pound', 'pounds', 'penny', 'pence');
const euro = withCents('euro');

/** Signs and codes as written before or after a number. */
export const currencies: ReadonlyMap<string, Currency> = new Map([
  ['$', dollar], ['£', pound], ['€', euro], ['¥', of('yen', 'yen', 'sen', 'sen')], ['₩', of('won', 'won', 'jeon', 'jeon')],
  ['₹', of('rupee', 'rupees', 'paisa', 'paise')], ['₽', of('rouble', 'roubles', 'kopek', 'kopeks')], ['₪', of('shekel', 'shekels', 'agora', 'agorot')],
  ['₺', of('lira', 'lira', 'kurus', 'kurus')], ['₴', of('hryvnia', 'hryvnias', 'kopiyka', 'kopiykas')], ['₦', of('naira', 'naira', 'kobo', 'kobo')],
  ['฿', of('baht', 'baht', 'satang', 'satang')], ['₫', of('dong', 'dong', 'xu', 'xu')], ['₱', of('peso', 'pesos', 'centavo', 'centavos')],
  ['US$', withCents('u s dollar')], ['A$', withCents('australian dollar')], ['AU$', withCents('australian dollar')], ['C$', withCents('canadian dollar')],
  ['CA$', withCents('canadian dollar')], ['NZ$', withCents('new zealand dollar')], ['HK$', withCents('hong kong dollar')], ['S$', withCents('singapore dollar')],
  ['R$', of('real', 'reais', 'centavo', 'centavos')],
  ['USD', withCents('u s dollar')], ['EUR', euro], ['GBP', pound], ['JPY', of('yen', 'yen', 'sen', 'sen')], ['CHF', of('swiss franc', 'swiss francs', 'centime', 'centimes')],
  ['CNY', of('yuan', 'yuan', 'fen', 'fen')], ['RMB', of('renminbi', 'renminbi', 'fen', 'fen')], ['KRW', of('won', 'won', 'jeon', 'jeon')],
]);

/** Short and long words for a thousand and more, as they follow an amount. */
export const magnitudes: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'], ['thousand', 'thousand'], ['m', 'million'], ['mn', 'million'], ['mln', 'million'], ['mil', 'million'], ['million', 'million'],
  ['b', 'billion'], ['bn', 'billion'], ['bln', 'billion'], ['billion', 'billion'], ['t', 'trillion'], ['tn', 'trillion'], ['trn', 'trillion'], ['trillion', 'trillion'],
  ['hundred', 'hundred'],
]);

/** The magnitudes that mean nothing else, so that they need no currency before the number. */
export const plainMagnitudes: ReadonlySet<string> = new Set(['bn', 'mn', 'mln', 'bln', 'tn', 'trn']);
