/** Finding things by name. */
import { kindOf, NAMED_TYPES } from '../model/ids.js';
import { MATCHING } from '../model/search/matching.js';
import { type Asked, readQuery } from '../model/search/query.js';
import { formsOf, type NamedType } from '../model/search/terms.js';
import type { EntityKind } from '../model/vocabulary.js';
import { counts } from '../planner/conditions.js';
import { connection, type Edge, edgePlan } from '../planner/connection.js';
import { cypher, type Fragment, Variable } from '../planner/cypher.js';
import { value } from '../planner/fields.js';
import type { Parameter } from '../planner/parameter.js';
import type { FieldPlan, Planned, TypePlan } from '../planner/plan.js';

/** What a find carries beside its node. */
export interface Found {
  node: Variable;
  score: Variable;
  asked: Parameter<Asked>;
  /** What the index is asked first for all kinds, where some are wanted. */
  ofAllKinds?: Parameter<string>;
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

/**
 * The nodes that the index finds, as clauses: those that fit as they are written, and where these are few, those that are
 * close.
 *
 * @param most how many of each at most; all where it is left out
 */
export function finds(
  { node, asked, ofAllKinds }: Omit<Found, 'score'>,
  similarity: Variable,
  isClose: Variable,
  most?: Parameter<number>,
): Fragment {
  const limit = most === undefined ? cypher`{}` : cypher`{limit: ${most}}`;
  const [plain, one] = [new Variable('plain'), new Variable('one')];
  const [each, all] = [new Variable('each'), new Variable('all')];
  const areFew = (rows: Variable): Fragment =>
    cypher`size(${rows}) < ${FEW} AND none(same IN ${rows} WHERE ${wholeIn(asked, cypher`same[0].searchName`)})`;
  // Whoever narrows a search to a kind sees of it what the whole search has of it.
  const areFewOfAll =
    ofAllKinds === undefined
      ? cypher``
      : cypher` AND size([${all} IN [COLLECT {
          CALL db.index.fulltext.queryNodes('search', ${ofAllKinds}, {limit: ${FEW}}) YIELD node AS ${each} RETURN [${each}]
        }] WHERE ${areFew(all)}]) = 1`;
  // Not by `collect()`: what aggregates cannot be counted within another expression.
  return cypher`WITH COLLECT {
      CALL db.index.fulltext.queryNodes('search', ${asked}.plain, ${limit}) YIELD node AS ${node}, score AS ${similarity}
      RETURN [${node}, ${similarity}]
    } AS ${plain}
    CALL (${plain}) {
      UNWIND ${plain} AS ${one}
      RETURN ${one}[0] AS ${node}, ${one}[1] AS ${similarity}, false AS ${isClose}
      UNION ALL
      WITH 1 AS ${one}
      WHERE ${areFew(plain)}${areFewOfAll}
      CALL db.index.fulltext.queryNodes('search', ${asked}.close, ${limit}) YIELD node AS ${node}, score AS ${similarity}
      WHERE none(same IN ${plain} WHERE same[0] = ${node})
      RETURN ${node}, ${similarity}, true AS ${isClose}
    }`;
}

/** Whether terms have one of the whole names that are asked for. */
function wholeIn(asked: Parameter<Asked>, terms: Fragment): Fragment {
  return cypher`any(name IN ${asked}.names WHERE ${terms} CONTAINS name)`;
}

/** How much a kind of fit counts: each step more than any kind, and any number of events, of the one below. */
const FIT = {
  whole: 80,
  holder: 70,
  words: 60,
  withContext: 50,
  bare: 45,
  beginnings: 40,
  sounds: 35,
  context: 30,
  coarse: 20,
  close: 10,
};
/** What only mentions people and countries comes after them. */
const MENTION = 35;
/** Of nodes that fit alike, those of the first kind come first. */
const KINDS = ['Country', 'Official', 'Office', 'Organization', 'Place', 'Agreement', 'Event', 'Source'];

/**
 * The score of each find, as clauses that end with `WITH node, score`. A whole name comes before all words of a name, those
 * before words of an office or a country, beginnings, sounds and wrong letters. What fits alike goes by kind, then by how many
 * events there are of it; holders of the very office that was asked for by the time at which they came into it.
 */
export function scored(found: Found, most?: Parameter<number>): Fragment {
  const { node, score, asked } = found;
  const [similarity, isClose, fit, kind, size] = ['similarity', 'isClose', 'fit', 'kind', 'size'].map(
    (hint) => new Variable(hint),
  ) as [Variable, Variable, Variable, Variable, Variable];
  const [names, context] = [new Variable('names'), new Variable('context')];
  const [tenure, office] = [new Variable('t'), new Variable('o')];
  const inNames = cypher`any(term IN word WHERE ${names} CONTAINS term)`;
  const inEither = cypher`any(term IN word WHERE ${names} CONTAINS term OR ${context} CONTAINS term)`;
  const beginning = cypher`any(term IN word WHERE ${names} CONTAINS rtrim(term) OR ${context} CONTAINS rtrim(term))`;
  const heard = cypher`any(way IN range(0, size(${asked}.words) - 1) WHERE all(at IN range(0, size(${asked}.words[way]) - 1)
    WHERE any(term IN ${asked}.words[way][at] + ${asked}.sounds[way][at] WHERE ${names} CONTAINS term OR ${context} CONTAINS term)))`;
  const every = (ways: Fragment, word: Fragment): Fragment =>
    cypher`any(way IN ${ways} WHERE all(word IN way WHERE ${word}))`;
  return cypher`${finds(found, similarity, isClose, most)}
    WITH ${node}, ${similarity}, ${isClose}, ${node}.searchName AS ${names}, coalesce(${node}.searchContext, ' ') AS ${context},
      head([at IN range(0, ${KINDS.length - 1}) WHERE ${KINDS}[at] IN labels(${node})]) AS ${kind}
    WITH ${node}, ${similarity}, ${kind}, CASE
      WHEN ${isClose} THEN CASE WHEN ${kind} = 1 AND size(${asked}.bare) > 0 AND all(word IN ${asked}.bare WHERE ${inNames})
        THEN ${FIT.bare} WHEN ${heard} THEN ${FIT.coarse} ELSE ${FIT.close} END
      WHEN ${wholeIn(asked, cypher`${names}`)} THEN ${FIT.whole}
      WHEN ${wholeIn(asked, cypher`${context}`)} THEN ${FIT.holder}
      WHEN ${every(cypher`${asked}.words`, inNames)} THEN ${FIT.words}
      WHEN ${every(cypher`${asked}.words`, inEither)} THEN CASE
        WHEN ${kind} = ${KINDS.indexOf('Office')} THEN ${FIT.words}
        WHEN any(way IN ${asked}.words WHERE any(word IN way WHERE ${inNames})) THEN ${FIT.withContext}
        ELSE ${FIT.context} END
      WHEN ${every(cypher`${asked}.words`, beginning)} THEN ${FIT.beginnings}
      ELSE ${FIT.sounds} END AS ${fit}, CASE WHEN ${kind} >= 6 THEN 0.0 ELSE ${amount(node)} END AS ${size}
    WITH ${node}, ${fit} - CASE WHEN ${kind} >= 6 AND ${fit} < ${FIT.whole} THEN ${MENTION} ELSE 0 END + CASE
      WHEN ${fit} = ${FIT.close} THEN 8.0 * ${similarity} / (${similarity} + 20.0) + ${size} / (${size} + 50.0)
      WHEN ${fit} = ${FIT.holder} THEN coalesce(COLLECT {
        MATCH (${node})-[${tenure}:HELD_OFFICE]->(${office}) WHERE ${counts(tenure)} AND ${wholeIn(asked, cypher`${office}.searchName`)}
        RETURN ${begun(tenure)} AS day ORDER BY day DESC LIMIT 1 }[0], 0) / 10000000.0
      ELSE 8 - ${kind} + CASE WHEN ${kind} = 1 AND ${fit} <= ${FIT.sounds} THEN 2 ELSE 0 END + ${size} / (${size} + 50.0)
      END AS ${score}`;
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
export function matched({ node, asked }: Omit<Found, 'score'>): Planned {
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

const search: FieldPlan<null> = (_, field, planner) => {
  const { query, kinds } = field.args as { query: Parameter<string>; kinds?: EntityKind[] | null };
  const asked = askedIn('query', query, namedKinds(kinds));
  const ofAllKinds = kinds && askedIn('query', query, namedKinds(null)).map(({ plain }) => plain);
  const found: Found = {
    node: new Variable('n'),
    score: new Variable('score'),
    asked,
    ...(ofAllKinds && { ofAllKinds }),
  };
  const { node, score } = found;
  const [similarity, isClose] = [new Variable('similarity'), new Variable('isClose')];
  return connection<Found>(
    {
      match: scored(found),
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
