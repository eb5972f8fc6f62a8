/** The styles of a TTML file: what an element has by itself and by the styles that it refers to, at any depth. */
import { wordsBetweenSpaces } from '../text/folded.ts';

/** The attributes of an element by their names without prefix. */
export type Attributes = ReadonlyMap<string, string>;

/** Styles and regions, gathered while a file's head is read. */
export type TtmlStyles = {
  /** Takes a `style`, `region` or `initial` of the head. */
  readonly add: (kind: 'style' | 'region' | 'initial', attributes: Attributes) => void;
  /** Takes a `style` that stands inside a region: what the region says itself counts more, what it refers to less (TTML2, 10.4.4.2). */
  readonly addInside: (region: Attributes, attributes: Attributes) => void;
  /** A value of an element: its own, or that of the styles it refers to, of which the last counts most (TTML2, 10.4.2). */
  readonly styleOf: (attributes: Attributes, name: Property) => string | undefined;
  /** A region of the head by its id, as it is to be asked with `styleOf`. */
  readonly regionOf: (id: string) => Attributes | undefined;
  /** What the file gives a property to begin with (TTML2, 10.1.1). */
  readonly initialOf: (name: Property) => string | undefined;
};

/** The properties that the reader asks for. No other is carried from style to style, so that no file of styles makes it slow. */
const properties = [
  'color', 'backgroundColor', 'fontStyle', 'fontWeight', 'textDecoration', 'fontFamily', 'fontSize', 'textAlign', 'direction', 'ruby',
  'display', 'visibility', 'opacity', 'textOutline', 'textShadow',
  'displayAlign', 'origin', 'extent', 'position', 'padding', 'writingMode', 'showBackground',
  'multiRowAlign', 'linePadding', 'fillLineGap', 'lineHeight', 'shear', 'rubyReserve', 'textEmphasis', 'wrapOption', 'forcedDisplay', 'textCombine', 'rubyPosition', 'rubyAlign', 'unicodeBidi',
] as const;

/** One of them. */
export type Property = (typeof properties)[number];

/** A name as a property; null for any other. */
export const asProperty = (name: string): Property | null => properties.find((property) => property === name) ?? null;

type Values = ReadonlyMap<string, string>;

const isProperty: ReadonlySet<string> = new Set(properties);

const nothing: Values = new Map();

const ownOf = (attributes: Attributes): Values => {
  let own: Map<string, string> | null = null;
  for (const [name, value] of attributes) if (isProperty.has(name)) (own ??= new Map()).set(name, value);
  return own ?? nothing;
};

const idsIn = (attributes: Attributes): readonly string[] => wordsBetweenSpaces(attributes.get('style') ?? '');

/** The later ones count more. What is one alone is that one: nothing is copied. */
const merged = (all: readonly Values[]): Values => {
  const [first = nothing, ...others] = all.filter(({ size }) => size > 0);
  return others.length === 0 ? first : new Map([first, ...others].flatMap((values) => [...values]));
};

/** The styles of the head, each with all that it refers to. A ring of them ends: what is being looked up already adds nothing. */
const styleTable = (): { readonly set: (id: string, attributes: Attributes) => void; readonly withReferred: (attributes: Attributes) => Values } => {
  const known = new Map<string, Attributes>();
  const done = new Map<string, Values>();
  /** By the whole `style` attribute: most elements have the same few. */
  const together = new Map<string, Values>();
  const referred = (attributes: Attributes): Values => merged([...idsIn(attributes).map((id) => done.get(id) ?? nothing), ownOf(attributes)]);
  // No recursion: a chain may be longer than the stack is high.
  const resolve = (ids: readonly string[]): void => {
    const open = [...ids];
    const begun = new Set<string>();
    for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
      const style = known.get(id);
      const isNew = !begun.has(id) && !done.has(id);
      begun.add(id);
      const left = style === undefined || !isNew ? [] : idsIn(style).filter((one) => !begun.has(one) && !done.has(one));
      for (const one of left) open.push(one);
      if (left.length === 0) {
        if (style !== undefined && !done.has(id)) done.set(id, referred(style));
        open.pop();
      }
    }
  };
  return {
    set: (id, attributes) => {
      known.set(id, attributes);
      done.clear();
      together.clear();
    },
    withReferred: (attributes) => {
      const ids = attributes.get('style') ?? '';
      const known = together.get(ids);
      if (known !== undefined) return merged([known, ownOf(attributes)]);
      resolve(idsIn(attributes).filter((id) => !done.has(id)));
      const values = merged(idsIn(attributes).map((id) => done.get(id) ?? nothing));
      together.set(ids, values);
      return merged([values, ownOf(attributes)]);
    },
  };
};

/** No styles yet. */
export const ttmlStyles = (): TtmlStyles => {
  const styles = styleTable();
  const regions = new Map<string, Attributes>();
  const inside = new Map<Attributes, Attributes[]>();
  const initial = new Map<string, string>();
  let found = new WeakMap<Attributes, Values>();
  const valuesOf = (attributes: Attributes): Values => {
    const before = found.get(attributes);
    if (before !== undefined) return before;
    const nested = inside.get(attributes);
    const own = styles.withReferred(attributes);
    const values = nested === undefined ? own : merged([own, ...nested.map(styles.withReferred), ownOf(attributes)]);
    found.set(attributes, values);
    return values;
  };
  return {
    add: (kind, attributes) => {
      const id = attributes.get('id') ?? '';
      if (kind === 'style') styles.set(id, attributes);
      else if (kind === 'region') regions.set(id, attributes);
      else for (const [name, value] of ownOf(attributes)) initial.set(name, value);
      found = new WeakMap();
    },
    addInside: (region, attributes) => {
      const before = inside.get(region);
      if (before === undefined) inside.set(region, [attributes]);
      else before.push(attributes);
      found.delete(region);
    },
    styleOf: (attributes, name) => attributes.get(name) ?? valuesOf(attributes).get(name),
    regionOf: (id) => regions.get(id),
    initialOf: (name) => initial.get(name),
  };
};
