/** Anything by its global id: a lookup for each type, by what an index gives. */
import { InputError } from '../errors.js';
import { GLOBAL_TYPES, type GlobalId, type GlobalType, readGlobalId } from '../model/fact-ids.js';
import { LONGEST_PAGE } from '../planner/length.js';
import { cypher, type Fragment, join, name, Variable } from '../planner/cypher.js';
import type { Binding, Parameter } from '../planner/parameter.js';
import { one, type Related, value } from '../planner/fields.js';
import { asList, type FieldPlan, returning, type TypePlan } from '../planner/plan.js';
import type { AgreementParty } from './agreement.js';
import { doubtBy } from './doubt.js';
import type { Commemoration } from './event.js';
import { nodeId } from './entity.js';
import type { Participation } from './participation.js';
import type { Period } from './relation-period.js';
import { since, type Tenure } from './tenure.js';

/** What has the id whose parts are given by number. */
type Lookup = (part: (number: number) => Fragment) => Related<unknown>;

const bySlug =
  (type: GlobalType): Lookup =>
  (part) => {
    const node = new Variable('n');
    return { match: cypher`MATCH (${node}:${name(type)} {slug: ${part(0)}})`, subject: node };
  };

const LOOKUPS: Partial<Record<GlobalType, Lookup>> = {
  // Those of an import under way have the label already.
  Citation: (part) => {
    const { match, subject } = bySlug('Citation')(part) as Related<Variable>;
    return { match: cypher`${match} WHERE NOT ${subject}:StagedCitation`, subject };
  },
  Conflict: (part) => {
    const node = new Variable('n');
    return {
      match: cypher`MATCH (${node}:Conflict {fact: ${part(0)}}) WHERE ${node}.field = ${part(1)}`,
      subject: node,
    };
  },
  Doubt: doubtBy,
  Tenure: (part) => {
    const subject: Tenure = { official: new Variable('p'), tenure: new Variable('t'), office: new Variable('o') };
    const { official, tenure, office } = subject;
    const match = cypher`MATCH (${official}:Official {slug: ${part(0)}})-[${tenure}:HELD_OFFICE]->(${office}:Office {slug: ${part(1)}})
      WHERE ${since(tenure)} = ${part(2)}`;
    return { match, subject };
  },
  Participation: (part) => {
    const subject: Participation = {
      ...{ participant: new Variable('x'), participation: new Variable('p'), event: new Variable('e') },
    };
    const { participant, participation, event } = subject;
    const match = cypher`MATCH (${event}:Event {slug: ${part(1)}})<-[${participation}:PARTICIPATED_IN {role: ${part(2)}}]-(${participant})
      WHERE ${nodeId(participant)} = ${part(0)}`;
    return { match, subject };
  },
  AgreementParty: (part) => {
    const subject: AgreementParty = {
      ...{ agreement: new Variable('a'), binding: new Variable('b'), party: new Variable('x') },
    };
    const { agreement, binding, party } = subject;
    const match = cypher`MATCH (${agreement}:Agreement {slug: ${part(1)}})<-[${binding}:PARTY_TO]-(${party})
      WHERE ${nodeId(party)} = ${part(0)}`;
    return { match, subject };
  },
  Commemoration: (part) => {
    const subject: Commemoration = {
      ...{ event: new Variable('e'), commemorates: new Variable('c'), relation: new Variable('r') },
    };
    const { event, commemorates, relation } = subject;
    const match = cypher`MATCH (${event}:Event {slug: ${part(0)}})-[${commemorates}:COMMEMORATES]->(${relation}:DiplomaticRelation {slug: ${part(1)}})`;
    return { match, subject };
  },
  RelationPeriod: (part) => {
    const subject: Period = {
      ...{ relation: new Variable('r'), period: new Variable('p'), country: new Variable('c') },
    };
    const { relation, period, country } = subject;
    const match = cypher`MATCH (${relation}:DiplomaticRelation {slug: ${part(0)}})<-[${period}:HAD_LEVEL]-(${country}:Country)
      WHERE toString(${period}.key) = ${part(1)}`;
    return { match, subject };
  },
};

const lookup = (type: GlobalType): Lookup => LOOKUPS[type] ?? bySlug(type);

const byGlobalId: FieldPlan<null> = (_, field, planner) => {
  const global = (field.args.id as Parameter<string>).use(readNow);
  const type = global.decide((id) => id?.type);
  if (type === undefined) return value(cypher`null`);
  const found = lookup(type)((number) => cypher`${global.map((id) => id?.parts[number])}`);
  return one(found, field, planner, type);
};

/** What a global id names; of an official, and of what he held and took part in, by what he goes by now. */
function readNow(id: string, { formerIds }: Binding): GlobalId | undefined {
  const global = readGlobalId(id);
  if (global === undefined) return undefined;
  const { type } = global;
  const [first = '', ...others] = global.parts;
  const now = (slug: string): string => formerIds?.get(slug) ?? slug;
  if (type === 'Official' || type === 'Tenure') return { type, parts: [now(first), ...others] };
  const [kind, slug] = first.split(':');
  const isOfficials = type === 'Participation' && kind === 'Official' && slug !== undefined;
  return isOfficials ? { type, parts: [`Official:${now(slug)}`, ...others] } : global;
}

/** The ids of each type, once: the id with its parts. */
function rowsByType(ids: readonly string[], binding: Binding): Map<GlobalType, string[][]> {
  const rows = new Map<GlobalType, string[][]>();
  for (const id of new Set(ids)) {
    const global = readNow(id, binding);
    if (global === undefined) continue;
    const row = [id, ...global.parts];
    const known = rows.get(global.type);
    if (known === undefined) rows.set(global.type, [row]);
    else known.push(row);
  }
  return rows;
}

const byGlobalIds: FieldPlan<null> = (_, field, planner) => {
  const ids = field.args.ids as Parameter<string[]>;
  ids.check(({ length }) => {
    if (length > LONGEST_PAGE) throw new InputError('ids', `${length} ids`, `at most ${LONGEST_PAGE}`);
  });
  // One lookup for each type that is asked for; the answers then take their places in the list.
  const byType = ids.use(rowsByType).once();
  const lookups = GLOBAL_TYPES.flatMap((type) => {
    const rows = byType.map((all) => all.get(type) ?? []);
    if (!rows.decide(({ length }) => length > 0)) return [];
    const row = new Variable('row');
    const { match, subject } = lookup(type)((number) => cypher`${row}[${number + 1}]`);
    const projected = planner.project(subject, field, type);
    const answer = asList([value(cypher`${row}[0]`), projected]);
    return [
      { shape: projected.shape, list: cypher`COLLECT { UNWIND ${rows} AS ${row} ${match} ${returning(answer)} }` },
    ];
  });
  return value(
    cypher`[${join(
      lookups.map(({ list }) => list),
      ', ',
    )}]`,
    (lists, binding) => {
      const found = new Map<string, unknown>();
      lookups.forEach(({ shape }, index) => {
        const rows = (lists as [string, unknown][][])[index] ?? [];
        for (const [id, row] of rows) found.set(id, shape(row, binding));
      });
      return ids.in(binding).map((id) => found.get(id) ?? null);
    },
  );
};

export const NODE_ROOTS: TypePlan<null> = { node: byGlobalId, nodes: byGlobalIds };
