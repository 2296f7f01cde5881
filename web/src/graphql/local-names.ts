/**
 * Names in the reader's language, in place of the graph's own: in the whole of an answer before it is shown, so that sentences,
 * charts and tables say them alike. Asked for in batches, and only where the language is not the graph's own.
 */
import DataLoader from 'dataloader';
import { typeOf } from '../address/entity-address';
import { nameIn, regionIn } from '../words/name-in';
import { officeIn, type TitlePart, titleIn } from '../words/made-titles';
import type { MessageKey, Messages } from '../words/fill';
import { ask, NoAnswer } from './ask';
import { LocalNames } from './local-names.generated';
import type { LocalNamesQuery } from './types';

export type Forms = NonNullable<LocalNamesQuery['nodes']>[number];

/** Of these the graph has names in several languages, or parts that names are made of. */
const NAMED: readonly string[] = ['Official', 'Country', 'Organization', 'Group', 'Office', 'Place'];
/** What names are called. */
const FIELDS = ['name', 'title', 'label'] as const;
/** How many are asked for at once. */
const AT_ONCE = 100;
/** How many names of one answer are looked up: more are in no page, but in what is loaded for a file or a network. */
const MOST_NAMES = 1_000;

/** What was found stays until the graph changes. */
const loader = new DataLoader<string, Forms>(
  async (ids) => {
    const { data, problems } = await ask(LocalNames, { ids: [...ids] });
    if (data.nodes === null) throw new NoAnswer(problems[0]?.extensions?.code ?? '', problems[0]?.message ?? '');
    const byId = new Map(data.nodes.map((node) => [node?.id, node]));
    return ids.map((id) => byId.get(id) ?? null);
  },
  { maxBatchSize: AT_ONCE, batchScheduleFn: (send) => setTimeout(send, 0) },
);

/** Forgets what was found, as the graph has changed. */
export function forgetNames(): void {
  loader.clearAll();
}

/** The language and its texts, of which names are made where the graph has none. */
export interface Reader {
  language: string;
  texts: Messages;
}

/** The forms of a name. @throws NoAnswer where they do not come */
export const formsOf = (id: string): Promise<Forms> => loader.load(id);

/**
 * An answer with names in the reader's language, as far as the graph has them; as it came where they do not come, since a page
 * without them is better than none.
 */
export async function inLanguage<Data>(data: Data, reader: Reader): Promise<Data> {
  if (reader.language === 'en') return data;
  const ids = [...idsIn(data)].slice(0, MOST_NAMES);
  const found = await loader.loadMany(ids);
  const forms = new Map(ids.map((id, at) => [id, found[at]]));
  return renamed(data, (id, name) => {
    const one = forms.get(id);
    return one instanceof Error ? name : localName(reader, name, one);
  });
}

const isNamed = (id: unknown): id is string => typeof id === 'string' && NAMED.includes(typeOf(id));

function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) idsIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    const one = value as Readonly<Record<string, unknown>>;
    if (isNamed(one.id) && FIELDS.some((field) => typeof one[field] === 'string')) found.add(one.id);
    for (const inner of Object.values(one)) if (typeof inner === 'object') idsIn(inner, found);
  }
  return found;
}

function renamed<Value>(value: Value, rename: (id: string, name: string) => string): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => renamed(item, rename)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const one = value as Readonly<Record<string, unknown>>;
  const { id } = one;
  return Object.fromEntries(
    Object.entries(one).map(([key, inner]) => [
      key,
      isNamed(id) && typeof inner === 'string' && (FIELDS as readonly string[]).includes(key)
        ? rename(id, inner)
        : renamed(inner, rename),
    ]),
  ) as Value;
}

/** A name in the reader's language: as the graph has it, or made of its parts; the graph's own where there is neither. */
export function localName(reader: Reader, name: string, forms: Forms | undefined): string {
  if (!forms) return name;
  switch (forms.__typename) {
    case 'Country':
      return countryIn(reader, forms, name);
    case 'Group':
      return groupIn(reader, forms, name);
    case 'Official':
    case 'Organization':
      return nameIn(reader.language, { name, names: forms.names });
    case 'Office': {
      const form = nameIn(reader.language, { name, names: forms.names });
      return form === name ? officeIn(reader, name, forms.country && countryPart(reader, forms.country)) : form;
    }
    case 'Place': {
      const form = nameIn(reader.language, { name, names: forms.names });
      return form === name && forms.country?.name === name ? countryIn(reader, forms.country, name) : form;
    }
    case 'Event':
      return titleIn(reader.texts, name, [
        ...forms.countries.map((country) => countryPart(reader, country)),
        ...forms.participants.flatMap(({ participant }): TitlePart[] => {
          if (participant.__typename === 'Country') return [countryPart(reader, participant)];
          const local = nameIn(reader.language, participant);
          return [{ names: [participant.name, ...participant.names.map(({ value }) => value)], local }];
        }),
      ]);
    default:
      return name;
  }
}

type CountryForms = Extract<Forms, { __typename: 'Country' }>;
type GroupForms = Extract<Forms, { __typename: 'Group' }>;
type Country = Omit<CountryForms, 'id' | '__typename'>;

function countryIn({ language }: Reader, { names, identifiers }: Country, name: string): string {
  const form = nameIn(language, { name, names });
  if (form !== name) return form;
  const code = identifiers.find(({ scheme }) => scheme === 'iso3166-1-alpha-2')?.value;
  return (code && regionIn(language, code)) ?? name;
}

/** Of a region the texts have the name, by its code of M49: browsers know those of countries alone. */
function groupIn({ language, texts }: Reader, { names, identifiers }: GroupForms, name: string): string {
  const form = nameIn(language, { name, names });
  if (form !== name) return form;
  const code = identifiers.find(({ scheme }) => scheme === 'm49')?.value;
  const region = code === undefined ? undefined : texts[`region.${code}` as MessageKey];
  return typeof region === 'string' ? region : name;
}

function countryPart(reader: Reader, country: Country): TitlePart & { code: string } {
  const { code, name, names } = country;
  return { code, names: [name, ...names.map(({ value }) => value)], local: countryIn(reader, country, name) };
}
