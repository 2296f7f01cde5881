/** Every part of every filter, and any combination of them, against what a reading of the schema says of the same world. */
import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type * as api from '../../src/api/generated.js';
import { makeSchema } from '../../src/api/index.js';
import { lengthOf, parseDate } from '../../src/model/dates.js';
import { parseGlobalId } from '../../src/model/ids.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { expectToHold } from '../support/property.js';
import { useService } from '../support/service.js';
import {
  type Cited,
  filesOf,
  IDS,
  type Participant,
  TOPICS,
  WORDS,
  type World,
  worldOf,
} from '../support/small-world.js';

const WORLD = worldOf(7);
const schema = makeSchema();
/** After the first data set was imported, and before the second, which states some of it too. */
let between = '';
const service = useService(async () => {
  const graph = await emptyGraph();
  const { trial, second } = filesOf(WORLD);
  await importFiles(graph, trial);
  between = new Date().toISOString();
  await importFiles(graph, second);
  return graph;
});

type Combining = 'and' | 'or' | 'not';
type Part<F> = Exclude<keyof F, Combining>;
/** What each part of a filter says of a record. A part that is forgotten does not compile. */
type Reference<F, R> = { [P in Part<F>]-?: (record: R, given: NonNullable<F[P]>, filter: F) => boolean };

interface Lists<T> {
  anyOf?: readonly T[] | null;
  allOf?: readonly T[] | null;
  noneOf?: readonly T[] | null;
}

function fits<F extends object, R>(reference: Reference<F, R>, record: R, filter: F): boolean {
  const { and, or, not } = filter as { and?: F[] | null; or?: F[] | null; not?: F | null };
  const within = (inner: F): boolean => fits(reference, record, inner);
  return (
    (Object.keys(reference) as Part<F>[]).every((part) => {
      const given = filter[part];
      return given === undefined || given === null || reference[part](record, given as never, filter);
    }) &&
    (and ?? []).every(within) &&
    (or?.some(within) ?? true) &&
    !(not && within(not))
  );
}

const setFits = <T>(set: readonly T[], { anyOf, allOf, noneOf }: Lists<T>): boolean =>
  (anyOf?.some((one) => set.includes(one)) ?? true) &&
  (allOf?.every((one) => set.includes(one)) ?? true) &&
  !noneOf?.some((one) => set.includes(one));

type Typed = keyof typeof IDS | 'Dataset';
/** Ids as `Type:slug` of one of the types, as far as they can be. */
const named = (types: readonly Typed[], id: string): string[] => {
  const global = parseGlobalId(id);
  return types
    .filter((type) => global === undefined || global.type === type)
    .map((type) => `${type}:${type === 'Country' ? (global?.slug ?? id).toLowerCase() : (global?.slug ?? id)}`);
};
function idsFit(types: readonly Typed[], slugs: readonly (string | undefined)[], lists: Lists<string>): boolean {
  const set = slugs.flatMap((slug) => (slug === undefined ? [] : [slug.includes(':') ? slug : `${types[0]}:${slug}`]));
  const isThere = (id: string): boolean => named(types, id).some((name) => set.includes(name));
  return (lists.anyOf?.some(isThere) ?? true) && (lists.allOf?.every(isThere) ?? true) && !lists.noneOf?.some(isThere);
}

const lower = (text: string): string => text.toLowerCase();
const wordsOf = (text: string): string[] =>
  lower(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
function textFits(text: string | undefined, filter: api.TextFilter): boolean {
  if (text === undefined) return Object.values(filter).every((part) => part === undefined || part === null);
  return (
    (filter.equals?.toLowerCase() ?? lower(text)) === lower(text) &&
    (filter.anyOf?.some((one) => lower(one) === lower(text)) ?? true) &&
    lower(text).startsWith(lower(filter.startsWith ?? '')) &&
    lower(text).includes(lower(filter.contains ?? '')) &&
    wordsOf(filter.words ?? '').every((word) => wordsOf(text).includes(word))
  );
}

function rangeFits(least: number | undefined, most: number | undefined, { equals, gte, lte }: api.IntFilter): boolean {
  const isAsked = [equals, gte, lte].some((one) => one !== undefined && one !== null);
  if (least === undefined || most === undefined) return !isAsked;
  return (
    (equals === undefined || equals === null || (least === equals && most === equals)) &&
    least >= (gte ?? -Infinity) &&
    most <= (lte ?? Infinity)
  );
}

function inPeriod(date: string | undefined, { from, to, match }: api.PeriodFilter): boolean {
  if (!from && !to) return true;
  const { earliest, latest, certainFrom, certainTo } = parseDate(date ?? '/');
  if (match === 'WITHIN')
    return (!from || (earliest !== null && earliest >= from)) && (!to || (latest !== null && latest <= to));
  if (match === 'CONTAINS')
    return certainFrom !== null && certainFrom <= (from ?? '0001-01-01') && String(certainTo) >= (to ?? '9999-12-31');
  if (earliest === null && latest === null) return false;
  return (latest ?? '9999-12-31') >= (from ?? '0001-01-01') && (earliest ?? '0001-01-01') <= (to ?? '9999-12-31');
}

const byId = <K extends keyof World>(section: K, id: string | undefined): World[K][number] | undefined =>
  (WORLD[section] as World[K][number][]).find((record) => record.id === id);

/** The place, those that it lies in, and so on. */
function placesFrom(id: string | undefined): World['places'] {
  const place = byId('places', id);
  return place ? [place, ...placesFrom(place.within)] : [];
}
function inBox(id: string | undefined, { south, west, north, east }: api.BoundingBox): boolean {
  const point = placesFrom(id).find(({ latitude }) => latitude !== undefined);
  if (point?.latitude === undefined || point.longitude === undefined) return false;
  const { latitude, longitude } = point;
  const between = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return latitude >= south && latitude <= north && between;
}

const provenance: Reference<Pick<api.EventFilter, 'dataset' | 'sources' | 'changedSince'>, Cited> = {
  dataset: ({ shared }, ids) => idsFit(['Dataset'], shared ? ['trial', 'second'] : ['trial'], ids),
  sources: ({ cite }, { min, max }) => {
    const count = new Set(
      cite.map(({ source, attributedTo }) => attributedTo ?? byId('sources', source)?.publisher ?? `Source:${source}`),
    ).size;
    return count >= (min ?? 0) && count <= (max ?? Infinity);
  },
  changedSince: ({ shared }, time) => isSince(shared === true, time),
};

/** Whether the import that stated it last came after a time. */
function isSince(shared: boolean, time: Date | string): boolean {
  const when = new Date(time).toISOString();
  return when < between || (when === between && shared);
}

function countriesOf({ official, organization, country }: Participant): string[] {
  if (country !== undefined) return [country];
  return byId('officials', official)?.citizenOf ?? [byId('organizations', organization)?.country ?? ''].filter(Boolean);
}

const participations: Reference<api.ParticipationFilter, Participant> = {
  official: ({ official }, ids) => idsFit(['Official'], [official], ids),
  organization: ({ organization }, ids) => idsFit(['Organization'], [organization], ids),
  country: ({ country }, ids) => idsFit(['Country'], [country], ids),
  capacity: ({ capacity }, ids) => idsFit(['Office'], [capacity], ids),
  role: ({ role }, roles) => setFits([role], roles),
  presence: ({ presence }, lists) => setFits(presence === undefined ? [] : [presence], lists),
  certainty: ({ certainty }, lists) => setFits([certainty], lists),
};

const events: Reference<api.EventFilter, World['events'][number]> = {
  title: ({ title }, filter) => textFits(title, filter),
  description: ({ description }, filter) => textFits(description, filter),
  kind: ({ kind }, lists) => setFits([kind], lists),
  status: ({ status }, lists) => setFits([status], lists),
  certainty: ({ certainty }, lists) => setFits([certainty], lists),
  period: ({ date }, period) => inPeriod(date, period),
  duration: ({ date }, days) => {
    const length = lengthOf(parseDate(date));
    return rangeFits(length?.least, length?.most, days);
  },
  countries: (event, ids) => idsFit(['Country'], event.participants.flatMap(countriesOf), ids),
  officials: (event, ids) =>
    idsFit(
      ['Official'],
      event.participants.map(({ official }) => official),
      ids,
    ),
  organization: (event, ids) =>
    idsFit(
      ['Organization'],
      event.participants.map(({ organization }) => organization),
      ids,
    ),
  role: (event, roles) =>
    setFits(
      event.participants.map(({ role }) => role),
      roles,
    ),
  participation: (event, filter) => event.participants.some((one) => fits(participations, one, filter)),
  place: (event, ids) =>
    idsFit(
      ['Place'],
      placesFrom(event.place).map(({ id }) => id),
      ids,
    ),
  boundingBox: (event, box) => inBox(event.place, box),
  topLevel: ({ partOf }, top) => (partOf === undefined) === top,
  ...provenance,
};

const officials: Reference<api.OfficialFilter, World['officials'][number]> = {
  name: ({ name }, filter) => textFits(name, filter),
  country: ({ citizenOf }, ids) => idsFit(['Country'], citizenOf, ids),
  office: (official, ids, { asOf }) => idsFit(['Office'], heldBy(official, asOf), ids),
  rank: (official, rank, { asOf }) =>
    heldBy(official, asOf).some((office) => {
      const of = byId('offices', office)?.rank;
      return rangeFits(of, of, rank);
    }),
  officeClass: (official, lists, { asOf }) =>
    heldBy(official, asOf).some((office) => setFits([byId('offices', office)?.class], lists as Lists<unknown>)),
  asOf: () => true,
  ...provenance,
};
function heldBy({ offices }: World['officials'][number], asOf: string | null | undefined): string[] {
  const held = offices.filter(({ from, to }) => !asOf || (from <= asOf && (to ?? '9999') >= asOf));
  return held.map(({ office }) => office);
}

const offices: Reference<api.OfficeFilter, World['offices'][number]> = {
  title: ({ title }, filter) => textFits(title, filter),
  rank: ({ rank }, filter) => rangeFits(rank, rank, filter),
  class: ({ class: one }, lists) => setFits([one], lists as Lists<typeof one>),
  organization: ({ organization }, ids) => idsFit(['Organization'], [organization], ids),
  country: ({ organization }, ids) => idsFit(['Country'], [byId('organizations', organization)?.country], ids),
  ...provenance,
};

const organizations: Reference<api.OrganizationFilter, World['organizations'][number]> = {
  name: ({ name }, filter) => textFits(name, filter),
  kind: ({ kind }, lists) => setFits([kind], lists),
  country: ({ country }, ids) => idsFit(['Country'], [country], ids),
  ...provenance,
};

const countries: Reference<api.CountryFilter, World['countries'][number]> = {
  name: ({ name }, filter) => textFits(name, filter),
  former: ({ former }, given) => former === given,
  ...provenance,
};

const places: Reference<api.PlaceFilter, World['places'][number]> = {
  name: ({ name }, filter) => textFits(name, filter),
  kind: ({ kind }, lists) => setFits([kind], lists),
  country: ({ country }, ids) => idsFit(['Country'], [country], ids),
  boundingBox: ({ id }, box) => inBox(id, box),
  ...provenance,
};

const agreements: Reference<api.AgreementFilter, World['agreements'][number]> = {
  title: ({ title }, filter) => textFits(title, filter),
  kind: ({ kind }, lists) => setFits([kind], lists),
  parties: ({ parties }, ids) =>
    idsFit(
      ['Country', 'Organization'],
      parties.map(({ country, organization }) => (country ? `Country:${country}` : `Organization:${organization}`)),
      ids,
    ),
  countries: ({ parties }, ids) =>
    idsFit(
      ['Country'],
      parties.map(({ country }) => country),
      ids,
    ),
  passport: ({ passportClasses }, lists) => setFits(passportClasses ?? [], lists),
  signed: ({ signedOn }, period) => inPeriod(signedOn, period),
  inForceOn: ({ inForceFrom, endedOn }, day) =>
    inForceFrom !== undefined && inForceFrom <= day && !(endedOn !== undefined && endedOn <= day),
  ...provenance,
};

const statements: Reference<api.StatementFilter, World['statements'][number]> = {
  topic: ({ topics }, { anyOf, allOf, noneOf }) =>
    setFits(topics.map(lower), { anyOf: anyOf?.map(lower), allOf: allOf?.map(lower), noneOf: noneOf?.map(lower) }),
  madeBy: ({ madeBy }, ids) => idsFit(['Official'], [madeBy], ids),
  madeAt: ({ madeAt }, ids) => idsFit(['Event'], [madeAt], ids),
  period: ({ madeOn, madeAt }, period) => inPeriod(madeOn ?? byId('events', madeAt)?.date, period),
  ...provenance,
};

const sources: Reference<api.SourceFilter, World['sources'][number]> = {
  title: ({ title }, filter) => textFits(title, filter),
  kind: ({ kind }, lists) => setFits([kind], lists),
  publisher: ({ publisher }, ids) => idsFit(['Organization'], [publisher], ids),
  published: ({ publishedOn }, period) => inPeriod(publishedOn, period),
  dataset: (_, ids) => idsFit(['Dataset'], ['trial'], ids),
  changedSince: (_, time) => isSince(false, time),
};

const REFERENCES: Record<string, Reference<never, never>> = {
  ...{ events, officials, offices, organizations, countries, places, agreements, statements, sources },
};

const DAYS = ['2019-12-31', '2020-03-01', '2020-03-03', '2020-03-31', '2021-01-01', '2022-06-01'];
const POOLS: Readonly<Record<string, readonly Typed[]>> = {
  ...{
    country: ['Country'],
    countries: ['Country'],
    officials: ['Official'],
    official: ['Official'],
    madeBy: ['Official'],
  },
  ...{ organization: ['Organization'], publisher: ['Organization'], office: ['Office'], capacity: ['Office'] },
  ...{ place: ['Place'], madeAt: ['Event'], dataset: ['Dataset'], parties: ['Country', 'Organization'] },
};

function idsFor(part: string): fc.Arbitrary<string> {
  const written = (POOLS[part] ?? []).flatMap((type) =>
    (type === 'Dataset' ? ['trial', 'second'] : IDS[type]).flatMap((slug) => [
      slug,
      `${type}:${slug}`,
      ...(type === 'Country' ? [slug.toUpperCase()] : []),
    ]),
  );
  // A country that nobody knows is an error.
  const isOfCountries = POOLS[part]?.length === 1 && POOLS[part][0] === 'Country';
  return fc.constantFrom(...written, ...(isOfCountries ? [] : ['nobody', 'Event:nothing', '']));
}

/** Values of an input type, as a client may send them. */
function valuesOf(type: GraphQLInputType, part: string, depth: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valuesOf(type.ofType as GraphQLInputType, part, depth);
  if (isListType(type)) return fc.array(valuesOf(type.ofType as GraphQLInputType, part, depth), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ value }) => value as string));
  if (isInputObjectType(type)) {
    const values = filtersOf(type, part, depth) as fc.Arbitrary<Record<string, unknown>>;
    // "allOf" does not go with others that are included; no country of this world came of another one.
    return type.name === 'CountryIdFilter' ? values.filter(({ allOf, including }) => !(allOf && including)) : values;
  }
  switch (type.toString()) {
    case 'ID':
      return idsFor(part);
    case 'String':
      return fc.constantFrom(...WORDS, ...TOPICS, 'talks joint', 'JOINT', 'exercise', 't', '好', '');
    case 'Date':
      return fc.constantFrom(...DAYS);
    case 'DateTime':
      return fc.constantFrom('2001-02-03T04:05:06Z', between, '2999-01-01T00:00:00+09:00');
    case 'Boolean':
      return fc.boolean();
    default:
      return fc.integer({ min: 0, max: 40 });
  }
}

const BOX: fc.Arbitrary<unknown> = fc
  .record({
    borders: fc.constantFrom([-90, 90], [-10, 15], [10, 10], [0, 90]),
    west: fc.constantFrom(-180, -20, 20, 170),
    east: fc.constantFrom(180, 20, -20, -179),
  })
  .map(({ borders: [south, north], west, east }) => ({ south, north, west, east }));

/** One part of a filter, or a few: with many, nothing is ever selected. */
function filtersOf(type: GraphQLInputObjectType, part: string, depth: number): fc.Arbitrary<unknown> {
  if (type.name === 'BoundingBox') return BOX;
  const fields = Object.values(type.getFields()).filter(({ type: of }) => depth > 0 || getNamedType(of) !== type);
  const chosen = fc.subarray(fields, { minLength: 1, maxLength: Math.min(fields.length, 2) });
  const filter = chosen.chain((some) =>
    fc.record(
      Object.fromEntries(
        some.map(({ name, type: of }) => {
          const values = valuesOf(
            of,
            type.getFields().and ? name : part,
            getNamedType(of) === type ? depth - 1 : depth,
          );
          return [name, isNonNullType(of) ? values : fc.oneof({ weight: 9, arbitrary: values }, fc.constant(null))];
        }),
      ),
    ),
  );
  if (type.name !== 'PeriodFilter') return filter;
  return filter.map((period) => {
    const { from, to } = period as { from?: string | null; to?: string | null };
    return from && to && from > to ? { ...(period as object), from: to, to: from } : period;
  });
}

async function selected(list: string, filter: unknown): Promise<string[]> {
  const type = schema
    .getQueryType()
    ?.getFields()
    [list]?.args.find(({ name }) => name === 'filter')?.type;
  const query = `query ($filter: ${type?.toString()}) { ${list}(filter: $filter, first: 500) { totalCount nodes { slug } } }`;
  const { data, errors } = await service.ask(query, { filter });
  expect(errors).toBeUndefined();
  const slugs = (data[list].nodes as { slug: string }[]).map(({ slug }) => slug);
  expect(data[list].totalCount).toBe(slugs.length);
  return slugs.sort();
}

function wanted(list: string, filter: unknown): string[] {
  const records = WORLD[list as keyof World] as { id: string }[];
  const fitting = records.filter((record) => fits(REFERENCES[list] as never, record as never, filter as never));
  return fitting.map(({ id }) => id).sort();
}

const LISTS = Object.keys(REFERENCES).map((list): [string, GraphQLInputObjectType] => {
  const type = schema
    .getQueryType()
    ?.getFields()
    [list]?.args.find(({ name }) => name === 'filter')?.type;
  return [list, getNamedType(type) as GraphQLInputObjectType];
});

it.each(LISTS)('%s are those that a reading of the filter gives, whatever it combines', async (list, type) => {
  let found = 0;
  // A part alone, or combined: the deeper a filter is, the likelier it selects all or nothing.
  const filters = fc.oneof({ weight: 3, arbitrary: filtersOf(type, '', 0) }, filtersOf(type, '', 2));
  const property = fc.asyncProperty(filters, async (filter) => {
    const slugs = await selected(list, filter);
    expect(slugs).toEqual(wanted(list, filter));
    const { length } = WORLD[list as keyof World];
    if (slugs.length > 0 && slugs.length < length) found += 1;
  });
  await expectToHold(property, list === 'events' ? { short: 25, long: 100 } : { short: 8, long: 25 });
  // Filters that select all or nothing tell little; of a short list few select some.
  if (WORLD[list as keyof World].length > 5) expect(found).toBeGreaterThan(0);
});
