/** Finding things by name. */
import { kindOf, NAMED_TYPES } from '../model/ids.js';
import { SCORES } from '../model/search/marks.js';
import { MATCHING } from '../model/search/matching.js';
import { type Asked, plainOf, readQuery } from '../model/search/query.js';
import { formsOf, type NamedType } from '../model/search/terms.js';
import type { EntityKind } from '../model/vocabulary.js';
import { counts } from '../planner/conditions.js';
import { connection, type Edge, edgePlan } from '../planner/connection.js';
import { cypher, type Fragment, integer, join, name, Variable } from '../planner/cypher.js';
import { value } from '../planner/fields.js';
import { USUAL_PAGE } from '../planner/page.js';
import type { Parameter } from '../planner/parameter.js';
import type { FieldPlan, Planned, TypePlan } from '../planner/plan.js';

/** What a find carries beside its node. */
export interface Found {
  node: Variable;
  score: Variable;
  asked: Parameter<Asked>;
  /** Of which it is. */
  kinds: readonly EntityKind[];
  /** What the index is asked first for all kinds, where some are wanted. */
  ofAllKinds?: Parameter<string>;
}

/** What the statements need of what is asked. */
type Sent = Pick<Asked, 'plain' | 'close' | 'names'>;

/** How many finds there are at most. */
interface Most {
  /** Of those that the index gives, in the order of its scores. */
  considered?: Parameter<number>;
  /** Of those with a score: the best are among them. */
  scored?: Parameter<number> | number;
}

/** With fewer finds than these, words with letters wrong are looked for too. */
const FEW = 5;

/** The kinds that bear names, of those that are asked for. */
export function namedKinds(kinds: readonly EntityKind[] | null | undefined): EntityKind[] {
  return NAMED_TYPES.map(kindOf).filter((kind) => !kinds || kinds.includes(kind));
}

/** What is asked, read for the index. @throws InputError at the statement's making or use, where it cannot be asked */
export function askedIn(argument: string, text: Parameter<string>, kinds: readonly EntityKind[]): Parameter<Asked> {
  const asked = text.map((query) => readQuery(argument, query, kinds)).once();
  asked.check(() => undefined);
  return asked;
}

/** What goes to the server with a statement: once, however often it is mentioned. */
const sentOf = (asked: Parameter<Asked>): Parameter<Sent> =>
  asked.mapOnce('sent', ({ plain, close, names }) => ({ plain, close, names }));

/**
 * The nodes that the index finds, as clauses: those that fit as they are written, and where these are few, those that are
 * close.
 *
 * @param most how many of each at most; all where it is left out
 */
export function finds(
  { node, asked, ofAllKinds }: Omit<Found, 'score' | 'kinds'>,
  similarity: Variable,
  isClose: Variable,
  most?: Parameter<number>,
): Fragment {
  const sent = sentOf(asked);
  const limit = most === undefined ? cypher`{}` : cypher`{limit: ${most}}`;
  const [plain, close, one] = [new Variable('plain'), new Variable('close'), new Variable('one')];
  const [each, all] = [new Variable('each'), new Variable('all')];
  // The index gives the best first: a whole name, where there is one; what only sounds so last, with no score.
  const areFew = (last: Fragment, best: Fragment): Fragment =>
    cypher`coalesce(${last}, 0) = 0 AND coalesce(${best}, 0) < ${integer(SCORES.plain.whole)}`;
  // Whoever narrows a search to a kind sees of it what the whole search has of it.
  const areFewOfAll =
    ofAllKinds === undefined
      ? cypher``
      : cypher` AND size([${all} IN [COLLECT {
          CALL db.index.fulltext.queryNodes('search', ${ofAllKinds}, {limit: ${integer(FEW)}}) YIELD score AS ${each} RETURN ${each}
        }] WHERE ${areFew(cypher`${all}[${integer(FEW - 1)}]`, cypher`${all}[0]`)}]) = 1`;
  // Not by `collect()`: what aggregates cannot be counted within another expression.
  return cypher`WITH COLLECT {
      CALL db.index.fulltext.queryNodes('search', ${sent}.plain, ${limit}) YIELD node AS ${node}, score AS ${similarity}
      RETURN [${node}, ${similarity}]
    } AS ${plain}
    WITH ${plain}, COLLECT {
      WITH 1 AS ${one}
      WHERE ${areFew(cypher`${plain}[${integer(FEW - 1)}][1]`, cypher`${plain}[0][1]`)}${areFewOfAll}
      CALL db.index.fulltext.queryNodes('search', ${sent}.close, ${limit}) YIELD node AS ${node}, score AS ${similarity}
      RETURN [${node}, ${similarity}]
    } AS ${close}
    CALL (${plain}, ${close}) {
      UNWIND ${plain} AS ${one}
      WITH ${one} WHERE ${one}[1] > 0 OR none(same IN ${close} WHERE same[0] = ${one}[0])
      RETURN ${one}[0] AS ${node}, ${one}[1] AS ${similarity}, false AS ${isClose}
      UNION ALL
      UNWIND ${close} AS ${one}
      WITH ${one} WHERE none(same IN ${plain} WHERE same[1] > 0 AND same[0] = ${one}[0])
      RETURN ${one}[0] AS ${node}, ${one}[1] AS ${similarity}, true AS ${isClose}
    }`;
}

/** How much a kind of fit counts: each step more than any kind, and any number of events, of the one below. */
const FIT = {
  code: 90,
  whole: 80,
  holder: 70,
  words: 60,
  usualInitials: 58,
  initials: 55,
  withContext: 50,
  bare: 45,
  respelt: 45,
  beginnings: 40,
  // One letter is wrong: of the whole name or of words, which sound alike or not.
  nearWholeAlike: 37,
  nearWhole: 36,
  nearAlike: 36,
  near: 35,
  sounds: 35,
  // What another language calls a country: of short words one is near to any name.
  nearForeign: 34,
  // A word of a country's name, as Korea is of two, says less than the whole name in any language.
  nearCountryWord: 33,
  context: 30,
  coarse: 20,
  close: 10,
};
/** What only mentions people and countries comes after them. */
const MENTION = 35;
/** Of nodes that fit alike, those of the first kind come first. */
const KINDS: readonly NamedType[] = [
  'Country',
  'Group',
  'Official',
  'Office',
  'Organization',
  'Place',
  'Agreement',
  'Event',
  'Source',
];
/** Where a kind has its place among them. */
const [COUNTRY, OFFICIAL, OFFICE, EVENT] = (['Country', 'Official', 'Office', 'Event'] as const).map((type) =>
  KINDS.indexOf(type),
) as [number, number, number, number];

/**
 * The score of each find, as clauses that end with `WITH node, score`. A whole name comes before all words of a name, those
 * before words of an office or a country, beginnings, sounds and wrong letters: the index's score tells which. What fits alike
 * goes by kind, then by how many events there are of it; holders of the very office that was asked for by the time at which
 * they came into it.
 */
export function scored(found: Found, { considered, scored: wanted }: Most = {}): Fragment {
  const { node, score, asked } = found;
  const [similarity, isClose, fit, kind, size] = ['similarity', 'isClose', 'fit', 'kind', 'size'].map(
    (hint) => new Variable(hint),
  ) as [Variable, Variable, Variable, Variable, Variable];
  const [least, rows, row] = [new Variable('least'), new Variable('rows'), new Variable('row')];
  const { plain, close } = SCORES;
  const by = (score: number, fit: number): Fragment =>
    cypher`WHEN ${similarity} >= ${integer(score)} THEN ${integer(fit)}`;
  const ranked = cypher`${finds(found, similarity, isClose, considered)}
    WITH ${node}, ${similarity}, ${isClose}, ${placeOf(found)} AS ${kind}
    WITH ${node}, ${similarity}, ${kind}, CASE
      WHEN ${isClose} THEN CASE ${by(close.bare, FIT.bare)} ${by(close.nearWhole + close.near + close.coarse, FIT.nearWholeAlike)}
        ${by(close.nearWhole + close.near, FIT.nearWhole)} ${by(close.nearWhole, FIT.nearForeign)}
        WHEN ${kind} = ${integer(COUNTRY)} AND ${similarity} >= ${integer(close.near)} THEN ${integer(FIT.nearCountryWord)}
        ${by(close.near + close.coarse, FIT.nearAlike)} ${by(close.near, FIT.near)} ${by(close.heard, FIT.sounds)} ${by(close.coarse, FIT.coarse)} ELSE ${integer(FIT.close)} END
      ${by(plain.code, FIT.code)} ${by(plain.whole, FIT.whole)} ${by(plain.holder, FIT.holder)} ${by(plain.words, FIT.words)}
      ${by(plain.usualInitials, FIT.usualInitials)} ${by(plain.initials, FIT.initials)}
      WHEN ${kind} = ${integer(OFFICE)} AND ${similarity} >= ${integer(plain.context)} THEN ${integer(FIT.words)}
      ${by(plain.withContext, FIT.withContext)} ${by(plain.context, FIT.context)}
      WHEN ${similarity} >= ${plain.respelt} THEN ${integer(FIT.respelt)} WHEN ${similarity} > 0 THEN ${integer(FIT.beginnings)}
      ELSE ${integer(FIT.sounds)} END AS ${fit}
    WITH ${node}, ${kind}, ${fit}, toFloat(${fit} - CASE WHEN ${kind} >= ${integer(EVENT)} AND ${fit} < ${integer(FIT.whole)} THEN ${integer(MENTION)} ELSE 0 END + CASE
      WHEN ${fit} = ${integer(FIT.close)} THEN 8.0 * ${similarity} / (${similarity} + 20.0)
      WHEN ${fit} = ${integer(FIT.holder)} THEN 0
      ELSE ${integer(KINDS.length)} - ${kind} + CASE WHEN ${kind} = ${integer(OFFICIAL)} AND ${fit} <= ${integer(FIT.nearWholeAlike)} THEN 3 ELSE 0 END END) AS ${least}`;
  // Less than one is to come: whose least is more than one below that of the last that is wanted is behind it.
  const best =
    wanted === undefined
      ? cypher`${ranked}`
      : cypher`WITH COLLECT { ${ranked} RETURN [${node}, ${kind}, ${fit}, ${least}] ORDER BY ${least} DESC } AS ${rows}
        UNWIND ${rows} AS ${row} WITH ${row}, ${rows} WHERE ${row}[3] > coalesce(${rows}[${wanted} - 1][3] - 1, -100)
        WITH ${row}[0] AS ${node}, ${row}[1] AS ${kind}, ${row}[2] AS ${fit}, ${row}[3] AS ${least}`;
  const [tenure, office] = [new Variable('t'), new Variable('o')];
  return cypher`${best}
    WITH ${node}, ${fit}, ${least}, CASE WHEN ${kind} >= ${integer(EVENT)} OR ${fit} = ${integer(FIT.holder)} THEN 0.0 ELSE ${amount(node)} END AS ${size}
    WITH ${node}, ${least} + CASE WHEN ${fit} = ${integer(FIT.holder)} THEN coalesce(COLLECT {
        MATCH (${node})-[${tenure}:HELD_OFFICE]->(${office})
        WHERE ${counts(tenure)} AND any(name IN ${sentOf(asked)}.names WHERE ${office}.searchName CONTAINS name)
        RETURN ${begun(tenure)} AS day ORDER BY day DESC LIMIT 1 }[0], 0) / 10000000.0
      ELSE ${size} / (${size} + 50.0) END AS ${score}`;
}

/** The place of a find's kind among `KINDS`. Only of the kinds that are asked for it may be. */
function placeOf({ node, kinds }: Pick<Found, 'node' | 'kinds'>): Fragment {
  const wanted = KINDS.filter((type) => kinds.includes(kindOf(type)));
  const place = (type: NamedType): Fragment => integer(KINDS.indexOf(type));
  const last = wanted.at(-1);
  // Nothing is found of no kind.
  if (last === undefined) return integer(0);
  const cases = wanted.slice(0, -1).map((type) => cypher`WHEN ${node}:${name(type)} THEN ${place(type)}`);
  return cases.length === 0 ? place(last) : cypher`CASE ${join(cases, ' ')} ELSE ${place(last)} END`;
}

/** The day by which a tenure had begun, as a number that grows with it. */
function begun(tenure: Variable): Fragment {
  const day = cypher`coalesce(${tenure}.begunBy, ${tenure}.fromEarliest)`;
  return cypher`coalesce(${day}.year * 372 + ${day}.month * 31 + ${day}.day, 0)`;
}

/** How much there is of a person, a country, a place, an office: events, and tenures. */
function amount(node: Variable): Fragment {
  return cypher`COUNT { (${node})-[:PARTICIPATED_IN|TOOK_PLACE_IN|HELD_OFFICE]-() }`;
}

/** The form by which a find fits, as it stands in the source; of an official it may be the title of an office. */
export function matched({ node, asked }: Pick<Found, 'node' | 'asked'>): Planned {
  const [tenure, office] = [new Variable('t'), new Variable('o')];
  const titles = cypher`COLLECT { MATCH (${node})-[${tenure}:HELD_OFFICE]->(${office}) WHERE ${counts(tenure)} RETURN DISTINCT ${office}.label AS title ORDER BY title LIMIT 100 }`;
  return value(
    cypher`[head(labels(${node})), ${node}.slug, ${node}.label, coalesce(${node}.aliases, []), CASE WHEN ${node}:Official THEN ${titles} ELSE [] END]`,
    (answer, binding) => {
      const [type, slug, label, aliases, posts] = answer as [NamedType, string, string, string[], string[]];
      const named = [type, slug, label, ...aliases, '', ...posts];
      return MATCHING.bestForm(asked.in(binding), named, () => [...formsOf(type, slug, label, aliases), ...posts]);
    },
  );
}

/** Of a first page, as many as it has and one more: the others need no score. A later page is cut by the scores of all. */
function bestOf({ first, after, last, before }: Record<string, unknown>): Most {
  if (after || last || before) return {};
  return { scored: (first as Parameter<number> | null | undefined)?.map((rows) => rows + 1) ?? USUAL_PAGE + 1 };
}

const search: FieldPlan<null> = (_, field, planner) => {
  const { query, kinds } = field.args as { query: Parameter<string>; kinds?: EntityKind[] | null };
  const wanted = namedKinds(kinds);
  const asked = askedIn('query', query, wanted);
  const ofAllKinds = kinds && asked.map((read) => plainOf(read, namedKinds(null)));
  const found: Found = {
    node: new Variable('n'),
    score: new Variable('score'),
    asked,
    kinds: wanted,
    ...(ofAllKinds && { ofAllKinds }),
  };
  const { node, score } = found;
  const [similarity, isClose] = [new Variable('similarity'), new Variable('isClose')];
  return connection<Found>(
    {
      match: scored(found, bestOf(field.args)),
      counted: cypher`${finds(found, similarity, isClose)} RETURN ${node}`,
      piped: true,
      carry: [node, score],
      subject: found,
      node,
      tie: cypher`${node}.label + '|' + head(labels(${node})) + ':' + ${node}.slug`,
      // Best first: the order is descending by its sign.
      orders: { SCORE: { value: cypher`-${score}`, type: 'number' } },
    },
    field,
    planner,
  );
};

export const SEARCH_PLANS = {
  SearchEdge: edgePlan<Found>({
    score: ({ row }) => value(cypher`${row.score}`),
    matched: ({ row }) => matched(row),
  } satisfies TypePlan<Edge<Found>>),
};

export const SEARCH_ROOTS: TypePlan<null> = { search };
