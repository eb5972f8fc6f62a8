/** Units of measure after a number, as they are said. */

/** A unit for one, and for any other number. */
export type Unit = { readonly one: string; readonly many: string };

const regular = (one: string): Unit => ({ one, many: `${one}s` });
const same = (one: string): Unit => ({ one, many: one });
const perHour = (one: string): Unit => ({ one: `${one} per hour`, many: `${one}s per hour` });
const square = (one: string, many = `${one}s`): Unit => ({ one: `square ${one}`, many: `square ${many}` });

const feet: Unit = { one: 'foot', many: 'feet' };

/** Symbols as written; those whose case matters (MW, mW) stand in both. */
export const units: ReadonlyMap<string, Unit> = new Map([
  ['km', regular('kilometer')], ['m', regular('meter')], ['cm', regular('centimeter')], ['mm', regular('millimeter')], ['nm', regular('nanometer')],
  ['mi', regular('mile')], ['ft', feet], ['yd', regular('yard')], ['yds', regular('yard')], ['in.', { one: 'inch', many: 'inches' }],
  ['kg', regular('kilogram')], ['g', regular('gram')], ['mg', regular('milligram')], ['lb', regular('pound')], ['lbs', regular('pound')], ['oz', regular('ounce')],
  ['t', regular('ton')], ['kt', regular('kiloton')],
  ['km/h', perHour('kilometer')], ['kmh', perHour('kilometer')], ['kph', perHour('kilometer')], ['kmph', perHour('kilometer')], ['mph', perHour('mile')],
  ['m/s', { one: 'meter per second', many: 'meters per second' }], ['mpg', { one: 'mile per gallon', many: 'miles per gallon' }],
  ['w', regular('watt')], ['kW', regular('kilowatt')], ['MW', regular('megawatt')], ['GW', regular('gigawatt')], ['TW', regular('terawatt')],
  ['kWh', regular('kilowatt hour')], ['MWh', regular('megawatt hour')], ['GWh', regular('gigawatt hour')], ['TWh', regular('terawatt hour')],
  ['V', regular('volt')], ['kV', regular('kilovolt')], ['Hz', same('hertz')], ['kHz', same('kilohertz')], ['MHz', same('megahertz')], ['GHz', same('gigahertz')],
  ['KB', regular('kilobyte')], ['kB', regular('kilobyte')], ['MB', regular('megabyte')], ['GB', regular('gigabyte')], ['TB', regular('terabyte')],
  ['Mbps', { one: 'megabit per second', many: 'megabits per second' }], ['Gbps', { one: 'gigabit per second', many: 'gigabits per second' }],
  ['°c', { one: 'degree celsius', many: 'degrees celsius' }], ['°f', { one: 'degree fahrenheit', many: 'degrees fahrenheit' }], ['°', regular('degree')],
  ['C', { one: 'degree celsius', many: 'degrees celsius' }], ['F', { one: 'degree fahrenheit', many: 'degrees fahrenheit' }],
  ['km²', square('kilometer')], ['km2', square('kilometer')], ['m²', square('meter')], ['m2', square('meter')], ['mi²', square('mile')],
  ['ft²', square('foot', 'feet')], ['m³', regular('cubic meter')], ['m3', regular('cubic meter')], ['sqm', square('meter')], ['sqft', square('foot', 'feet')],
  ['ha', regular('hectare')], ['l', regular('liter')], ['ml', regular('milliliter')], ['gal', regular('gallon')], ['bbl', regular('barrel')],
  ['hp', same('horsepower')], ['bhp', same('brake horsepower')], ['dB', regular('decibel')], ['ppm', { one: 'part per million', many: 'parts per million' }],
  ['bps', regular('basis point')], ['hr', regular('hour')], ['hrs', regular('hour')], ['min', regular('minute')], ['mins', regular('minute')],
  ['sec', regular('second')], ['secs', regular('second')], ['ms', regular('millisecond')], ['yr', regular('year')], ['yrs', regular('year')],
  ['%', same('percent')], ['pc', same('percent')], ['pct', same('percent')], ['‰', same('per mille')], ['pp', regular('percentage point')], ['ppt', regular('percentage point')],
]);

/** The same in lower case, for copy in capitals and careless writing. The first of two that differ only in case wins. */
const byLowerCase: ReadonlyMap<string, Unit> = new Map([...units].toReversed().map(([symbol, unit]) => [symbol.toLowerCase(), unit]));

/** What a unit written in two words begins with. */
export const unitPrefixes: ReadonlyMap<string, string> = new Map([['sq', 'square'], ['cu', 'cubic']]);

/** The unit of a symbol, by its exact letters first. */
export const findUnit = (symbol: string): Unit | undefined => units.get(symbol) ?? byLowerCase.get(symbol.toLowerCase());
