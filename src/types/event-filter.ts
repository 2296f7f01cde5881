/** Which events a filter selects. */
import { TOOK_PLACE, usualCertainty } from '../model/meetings.js';
import { EventStatus } from '../model/vocabulary.js';
import { type Extent, given, inArea, inPeriod, nameFits, rangeFits, textFits } from '../planner/conditions.js';
import { all, cypher, type Fragment, Variable } from '../planner/cypher.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { BoundingBox, CountryIdFilter, EventFilter, ParticipationFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import { byEventDay, type DaysByCountry, meantAt } from '../planner/country-filter.js';
import { asSlugs, chosen, linksFit, setFits, valueFits } from '../planner/sets.js';
import { provenance } from './provenance.js';

const EVENT: FilterTable<EventFilter, Variable> = {
  title: (event, text, { path }) => nameFits(event, text, path),
  description: (event, text, { path }) => textFits(cypher`[${event}.description]`, text, path),
  kind: (event, kinds) => valueFits(cypher`${event}.kind`, kinds),
  status: (event, statuses) => valueFits(cypher`${event}.status`, statuses),
  certainty: (event, certainties) => valueFits(cypher`${event}.certainty`, certainties),
  period: (event, period, { path }) => all(inPeriod(extentOf(event), period, path)),
  duration: (event, days) => rangeFits(cypher`${event}.minDays`, cypher`${event}.maxDays`, days),
  countries: involvedFit,
  officials: (event, ids) =>
    linksFit('Official', ids, (official) => cypher`(${event})<-[:PARTICIPATED_IN]-(${official}:Official)`),
  organization: (event, ids) =>
    linksFit('Organization', ids, (body) => cypher`(${event})<-[:PARTICIPATED_IN]-(${body}:Organization)`),
  role: (event, roles) => {
    const part = new Variable('p');
    const some = (test: (value: Fragment) => Fragment): Fragment =>
      cypher`EXISTS { (${event})<-[${part}:PARTICIPATED_IN]-() WHERE ${test(cypher`${part}.role`)} }`;
    return setFits(roles, some);
  },
  participation: (event, filter, place) => {
    const subject: Participation = { event, participation: new Variable('p'), participant: new Variable('x') };
    const conditions = filterConditions(PARTICIPATION, subject, filter, place);
    return cypher`EXISTS { (${event})<-[${subject.participation}:PARTICIPATED_IN]-(${subject.participant}) WHERE ${all(conditions)} }`;
  },
  place: (event, ids) =>
    linksFit('Place', ids, (place) => cypher`(${event})-[:TOOK_PLACE_IN]->(:Place)-[:WITHIN*0..]->(${place}:Place)`),
  boundingBox: (event, box, { path }) =>
    liesIn(box, (place) => cypher`(${event})-[:TOOK_PLACE_IN]->(:Place)-[:WITHIN*0..]->(${place}:Place)`, path),
  topLevel: (event, top) =>
    top ? cypher`NOT EXISTS { (${event})-[:PART_OF]->() }` : cypher`EXISTS { (${event})-[:PART_OF]->() }`,
  ...provenance('Event'),
};

/** The countries involved fit, as a set: members of a group on a day of the event. */
function involvedFit(event: Variable, ids: CountryIdFilter): Fragment {
  const { days, ...same } = byEventDay(ids);
  const pattern = (country: Variable): Fragment => cypher`(${event})-[:INVOLVES]->(${country}:Country)`;
  if (days === undefined) return linksFit('Country', same, pattern);
  const country = new Variable('x');
  const some = (meant: Parameter<DaysByCountry>): Fragment =>
    cypher`EXISTS { ${pattern(country)} WHERE ${meantAt(event, cypher`${country}.slug`, meant)} }`;
  return all([
    linksFit('Country', { allOf: same.allOf }, pattern),
    ...given(days.anyOf, some),
    ...given(days.noneOf, (meant) => cypher`NOT ${some(meant)}`),
  ]);
}

/** The participant is a country that fits: a member of a group on a day of the event. */
function isCountry({ event, participant }: Participation, ids: CountryIdFilter): Fragment {
  const { days, ...same } = byEventDay(ids);
  if (days === undefined) return isOne('Country', participant, same);
  const is = (meant: Parameter<DaysByCountry>): Fragment =>
    cypher`(${participant}:Country AND ${meantAt(event, cypher`${participant}.slug`, meant)})`;
  return all([
    isOne('Country', participant, { allOf: same.allOf }),
    ...given(days.anyOf, is),
    ...given(days.noneOf, (meant) => cypher`NOT ${is(meant)}`),
  ]);
}

/** The event, the relationship and the participant. */
interface Participation {
  event: Variable;
  participation: Variable;
  participant: Variable;
}

const PARTICIPATION: FilterTable<ParticipationFilter, Participation> = {
  official: ({ participant }, ids) => isOne('Official', participant, ids),
  organization: ({ participant }, ids) => isOne('Organization', participant, ids),
  country: isCountry,
  capacity: ({ participation }, ids) => valueFits(cypher`${participation}.capacity`, asSlugs('Office', ids)),
  role: ({ participation }, roles) => valueFits(cypher`${participation}.role`, roles),
  presence: ({ participation }, presences) => valueFits(cypher`${participation}.presence`, presences),
  certainty: ({ participation }, certainties) => valueFits(cypher`${participation}.certainty`, certainties),
};

/** The node is of a type and, as the only one of its set, fits. */
function isOne(
  type: 'Official' | 'Organization' | 'Country',
  node: Variable,
  ids: EventFilter['officials'] & object,
): Fragment {
  const label = { Official: cypher`:Official`, Organization: cypher`:Organization`, Country: cypher`:Country` }[type];
  return setFits(asSlugs(type, ids), (test) => cypher`(${node}${label} AND ${test(cypher`${node}.slug`)})`);
}

/** The first place on the way with coordinates lies in the area. @param way from a node to the places, the nearest first */
export function liesIn(box: BoundingBox, way: (place: Variable) => Fragment, argument: string): Fragment {
  const [path, place, point] = [new Variable('w'), new Variable('l'), new Variable('point')];
  return cypher`any(${point} IN COLLECT { MATCH ${path} = ${way(place)} WHERE ${place}.latitude IS NOT NULL
    RETURN [${place}.latitude, ${place}.longitude] ORDER BY length(${path}) LIMIT 1 } WHERE ${inArea(point, box, argument)})`;
}

/** An event's first and last possible day. */
export function extentOf(event: Variable): Extent {
  return {
    earliest: cypher`${event}.earliest`,
    latest: cypher`${event}.latest`,
    begins: cypher`${event}.begins`,
    ends: cypher`${event}.ends`,
    certain: { from: cypher`${event}.certainFrom`, to: cypher`${event}.certainTo` },
  };
}

/** A filter, and whether events must have occurred, as far as sources are sure. */
export interface CountedFilter extends EventFilter {
  tookPlace?: boolean;
}

/** What a filter asks of an event. @param at see `filterConditions` */
export function eventConditions(
  event: Variable,
  filter: CountedFilter | null | undefined,
  at?: Parameters<typeof filterConditions>[3],
): Fragment[] {
  const occurred = filter?.tookPlace ? [cypher`${event}.tookPlace = true`] : [];
  return [...occurred, ...filterConditions(EVENT, event, filter, at)];
}

/** The filter with what counts where it asks for nothing else: events that occurred, as far as sources are sure. */
export function counted(filter: EventFilter | null | undefined): CountedFilter {
  const [ofStatus, ofCertainty] = [asksFor('status', filter), asksFor('certainty', filter)];
  // That an event took place, as far as sources are sure, is stored with it: one thing to look at instead of two.
  if (!ofStatus && !ofCertainty) return { ...filter, tookPlace: true };
  const statuses = ofStatus
    ? Object.values(EventStatus).filter((status) => ofOne(filter, status) !== false)
    : TOOK_PLACE;
  return {
    ...filter,
    ...(ofStatus ? {} : { status: { anyOf: statuses } }),
    ...(ofCertainty ? {} : { certainty: { anyOf: usualCertainty(statuses) } }),
  };
}

/** Whether the filter, or one within it, has the part. */
function asksFor(part: 'status' | 'certainty', filter: EventFilter | null | undefined): boolean {
  if (!filter) return false;
  const { and, or, not } = filter;
  return Boolean(filter[part]) || [...(and ?? []), ...(or ?? []), not].some((inner) => asksFor(part, inner));
}

/** Whether a filter selects events of a status: all, none, or (undefined) those of which the rest holds that it asks. */
function ofOne(filter: EventFilter | null | undefined, status: EventStatus): boolean | undefined {
  if (!filter) return true;
  const { status: own, and, or, not, ...rest } = filter;
  const inner = not ? ofOne(not, status) : false;
  return every([
    chosen(EventStatus, own, [status]).includes(status),
    ...(and ?? []).map((one) => ofOne(one, status)),
    or ? some(or.map((one) => ofOne(one, status))) : true,
    inner === undefined ? undefined : !inner,
    Object.values(rest).some((one) => one !== undefined && one !== null) ? undefined : true,
  ]);
}

type Maybe = boolean | undefined;
const every = (all: readonly Maybe[]): Maybe =>
  all.includes(false) ? false : all.includes(undefined) ? undefined : true;
const some = (all: readonly Maybe[]): Maybe =>
  all.includes(true) ? true : all.includes(undefined) ? undefined : false;
