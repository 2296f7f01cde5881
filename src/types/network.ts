/**
 * Who met whom, as a network. The first statement reads the links, bare; their figures are computed off the event loop; the
 * second reads what is asked of the officials that are shown.
 */
import { atMost, given, slugs } from '../planner/conditions.js';
import { LONGEST_PAGE } from '../planner/connection.js';
import { cypher, type Fragment, join, Variable, where } from '../planner/cypher.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { MeetingFilter, NetworkFilter } from '../planner/inputs.js';
import type { Binding, Parameter } from '../planner/parameter.js';
import type { Link, NetworkFigures, NodeFigures } from '../analytics/index.js';
import { asList, type FieldPlan, pick, type Planned, returning, type TypePlan } from '../planner/plan.js';
import type { SelectedField } from '../planner/selection.js';
import { value } from '../planner/fields.js';
import { anchorOf, asSlugs, setFits } from '../planner/sets.js';
import { attendance, ends, isMeeting, isPresent, presentAt, USUAL_MEETINGS } from './meeting.js';

/** No network of more links is computed. */
const MOST_LINKS = 20_000;

/** The officials at the ends of a link. */
interface Ends {
  one: Variable;
  other: Variable;
}

/** What is asked of links beside their meetings; how many those must be is asked once they are counted. */
const LINK: FilterTable<Omit<NetworkFilter, keyof MeetingFilter | 'minMeetings'>, Ends> = {
  country: ({ one, other }, ids) => {
    const [of, at] = [new Variable('c'), new Variable('c')];
    return setFits(
      asSlugs('Country', ids),
      (test) => cypher`(EXISTS { (${one})-[:CITIZEN_OF]->(${of}:Country) WHERE ${test(cypher`${of}.slug`)} }
        OR EXISTS { (${other})-[:CITIZEN_OF]->(${at}:Country) WHERE ${test(cypher`${at}.slug`)} })`,
    );
  },
  officials: ({ one, other }, ids) =>
    setFits(
      asSlugs('Official', ids),
      (test) => cypher`(${test(cypher`${one}.slug`)} OR ${test(cypher`${other}.slug`)})`,
    ),
};

/** One of the ends, as a `MATCH` from the officials' or the countries' side where they are named; and what is left to ask. */
function startOf(one: Variable, { officials, country }: NetworkFilter): { match: Fragment; rest: NetworkFilter } {
  const [named, of] = [anchorOf(officials ?? {}), anchorOf(country ?? {})];
  if (named) {
    const match = cypher`MATCH (${one}:Official) WHERE ${one}.slug IN ${slugs('Official', named.ids)}`;
    return { match, rest: { officials: named.rest, country } };
  }
  if (!of) return { match: cypher`MATCH (${one}:Official)`, rest: { officials, country } };
  const match = cypher`MATCH (c:Country)<-[:CITIZEN_OF]-(${one}:Official) WHERE c.slug IN ${slugs('Country', of.ids)} WITH DISTINCT ${one}`;
  return { match, rest: { officials, country: of.rest } };
}

/** The links of the meetings that a filter selects, the heaviest first, and one more than can be computed. */
function linksOf(filter: NetworkFilter) {
  const event = new Variable('e');
  const [own, theirs] = [new Variable('p'), new Variable('q')];
  const [one, other] = [new Variable('x'), new Variable('y')];
  const meets = attendance(filter);
  const start = startOf(one, filter);
  const chosen = [
    isMeeting(event, filter),
    isPresent(own, event, filter),
    isPresent(theirs, event, filter),
    ...filterConditions(LINK, { one, other }, start.rest),
  ];
  // A link between two of the chosen is found from both ends, and so is every link where all are chosen.
  return cypher`${start.match}
    MATCH (${one})-[${own}:${meets}]->(${event}${ends(filter).event})<-[${theirs}:${meets}]-(${other}${ends(filter).official})
    ${where([...chosen, cypher`${one} <> ${other}`])}
    WITH DISTINCT ${event}, CASE WHEN ${one}.slug < ${other}.slug THEN ${one} ELSE ${other} END AS x,
      CASE WHEN ${one}.slug < ${other}.slug THEN ${other} ELSE ${one} END AS y, ${presentAt(event, filter)} AS n
    WITH x.slug AS a, y.slug AS b, n
    WITH a, b, count(*) AS meetings, sum(1.0 / (n - 1)) AS weight
    ${where(given(filter.minMeetings, (least) => cypher`meetings >= ${least}`))}
    RETURN a, b, meetings, weight ORDER BY weight DESC, meetings DESC, a, b LIMIT ${MOST_LINKS + 1}`;
}

const prepared = (binding: Binding): NetworkFigures => binding.prepared as NetworkFigures;

/** A part of the answer: figures that are at hand, and the officials that they are of, which the second statement reads. */
interface Part {
  key: string;
  items: (binding: Binding) => readonly (NodeFigures | Link)[];
  shape: (item: NodeFigures | Link) => Record<string, unknown>;
  officials: { key: string; slugOf: (item: NodeFigures | Link) => string; planned: Planned; list: Fragment }[];
}

const network: FieldPlan<null> = (_, field, planner) => {
  const filter = (field.args.filter as NetworkFilter | undefined) ?? USUAL_MEETINGS;
  const first = field.args.first as Parameter<number>;
  atMost('first', first, LONGEST_PAGE);
  const shown = first.use((length, binding) => prepared(binding).nodes.slice(0, length));
  const shownLinks = first.use((length, binding) => {
    const among = new Set(
      prepared(binding)
        .nodes.slice(0, length)
        .map(({ slug }) => slug),
    );
    return prepared(binding).links.filter(({ a, b }) => among.has(a) && among.has(b));
  });
  const part = (child: SelectedField, type: string, items: Parameter<readonly (NodeFigures | Link)[]>): Part => {
    const shape = pick(child, type);
    // An official is a node's own, or the end of a link that the field is named for.
    const inner = child.children(type).filter(({ name }) => ['official', 'a', 'b'].includes(name));
    return {
      key: child.key,
      items: (binding) => items.in(binding),
      shape: (item) => shape({ ...item }) as Record<string, unknown>,
      officials: inner.map((official) => {
        const slugOf = (item: NodeFigures | Link): string =>
          'slug' in item ? item.slug : item[official.name as 'a' | 'b'];
        const node = new Variable('n');
        const planned = planner.project(node, official);
        const slugs = items.map((all) => [...new Set(all.map(slugOf))]);
        const row = asList([value(cypher`${node}.slug`), planned]);
        const list = cypher`COLLECT { MATCH (${node}:Official) WHERE ${node}.slug IN ${slugs} ${returning(row)} }`;
        return { key: official.key, slugOf, planned, list };
      }),
    };
  };
  const parts = field.children('Network').flatMap((child) => {
    if (child.name === 'nodes') return [part(child, 'NetworkNode', shown)];
    return child.name === 'edges' ? [part(child, 'NetworkEdge', shownLinks)] : [];
  });
  const officials = parts.flatMap((each) => each.officials);
  const whole = pick(field, 'Network');
  return {
    prepare: {
      statement: linksOf(filter),
      make: (rows, { networks, signal }) => {
        const links = rows.map(([a, b, meetings, weight]) => ({ a, b, meetings, weight }) as Link);
        return networks.figures(links.slice(0, MOST_LINKS), links.length <= MOST_LINKS, signal);
      },
    },
    value: cypher`[${join(
      officials.map(({ list }) => list),
      ', ',
    )}]`,
    shape: (answer, binding) => {
      const figures = prepared(binding);
      const lists = answer as [string, unknown][][];
      const found = new Map(
        officials.map((official, at) => [
          official,
          new Map(lists[at]?.map(([slug, row]) => [slug, official.planned.shape(row, binding)])),
        ]),
      );
      const shaped = whole({
        nodes: null,
        edges: null,
        nodeCount: figures.nodes.length,
        edgeCount: figures.links.length,
        complete: figures.complete,
      }) as Record<string, unknown>;
      for (const { key, items, shape, officials: own } of parts) {
        shaped[key] = items(binding).map((item) => {
          const one = shape(item);
          for (const official of own) one[official.key] = found.get(official)?.get(official.slugOf(item));
          return one;
        });
      }
      return shaped;
    },
  };
};

export const NETWORK_ROOTS: TypePlan<null> = { network };
