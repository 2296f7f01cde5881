/**
 * Who met whom, as a network. The first statement reads the links, bare; their figures are computed off the event loop; the
 * second reads what is asked of the officials that are shown.
 */
import { given, slugs } from '../planner/conditions.js';
import { cypher, type Fragment, join, Variable, where } from '../planner/cypher.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { MeetingFilter, NetworkFilter } from '../planner/inputs.js';
import type { Binding, Parameter } from '../planner/parameter.js';
import type { Link, NetworkFigures } from '../analytics/index.js';
import { links } from '../projection/index.js';
import { checkLength } from '../planner/length.js';
import { type FieldPlan, pick, type Planner, type Prepare, type TypePlan } from '../planner/plan.js';
import { anchorOf, asSlugs, setFits } from '../planner/sets.js';
import { attendance, ends, isMeeting, isPresent, presentAt, USUAL_MEETINGS, weightOf } from './meeting.js';
import { type FoundOfficials, foundOfficials, itemPlan, type OfficialField } from './network-items.js';
import { linksPlan } from './network-links.js';
import { isRecallable, selectionOf, slugLists } from './recalled.js';

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
  const present = new Variable('present');
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
      CASE WHEN ${one}.slug < ${other}.slug THEN ${other} ELSE ${one} END AS y, ${presentAt(event, filter)} AS ${present}
    WITH x.slug AS a, y.slug AS b, ${present}
    WITH a, b, count(*) AS meetings, ${weightOf(present)} AS weight
    ${where(given(filter.minMeetings, (least) => cypher`meetings >= ${least}`))}
    RETURN a, b, meetings, weight ORDER BY weight DESC, a, b LIMIT ${MOST_LINKS + 1}`;
}

/** The same, from the meetings in memory; undefined where they are not taken from there. */
function recalledLinks(filter: NetworkFilter, planner: Planner): Prepare['recalled'] {
  const meetings = planner.recall.for(isRecallable(filter));
  if (meetings === undefined) return undefined;
  const selection = selectionOf(meetings, filter);
  const [country, officials] = [
    filter.country && slugLists('Country', filter.country),
    filter.officials && slugLists('Official', filter.officials),
  ];
  return (binding, signal) => {
    const asked = { country: country?.(binding), officials: officials?.(binding) };
    const least = filter.minMeetings?.in(binding);
    return links(selection.in(binding), { ...asked, least, most: MOST_LINKS + 1 }, signal);
  };
}

const prepared = (binding: Binding): NetworkFigures => binding.prepared as NetworkFigures;

/** A list of the answer, under its key. */
interface Part {
  key: string;
  officials: readonly OfficialField[];
  shape: (binding: Binding, found: FoundOfficials) => unknown;
}

const network: FieldPlan<null> = (_, field, planner) => {
  const filter = (field.args.filter as NetworkFilter | undefined) ?? USUAL_MEETINGS;
  const first = field.args.first as Parameter<number>;
  checkLength('first', first);
  const shown = first.use((length, binding) => prepared(binding).nodes.slice(0, length)).once();
  const shownLinks = shown
    .use((nodes, binding) => {
      const known = new Set(nodes.map(({ slug }) => slug));
      return prepared(binding).links.filter(({ a, b }) => known.has(a) && known.has(b));
    })
    .once();
  const parts = field.children('Network').flatMap((child): Part[] => {
    if (child.name === 'edges') return [{ key: child.key, ...linksPlan(child, shownLinks, planner) }];
    if (child.name !== 'nodes') return [];
    const { officials, shape } = itemPlan(child, shown, { official: ({ slug }) => slug }, planner);
    return [{ key: child.key, officials, shape: (use, found) => shown.in(use).map((node) => shape(node, found)) }];
  });
  const officials = parts.flatMap((part) => part.officials);
  const lists = officials.map(({ list }) => list);
  const whole = pick(field, 'Network');
  return {
    prepare: {
      statement: linksOf(filter),
      recalled: recalledLinks(filter, planner),
      make: (rows, { networks, signal }) => {
        const found = rows.map(([a, b, meetings, weight]) => ({ a, b, meetings, weight }) as Link);
        return networks.figures(found.slice(0, MOST_LINKS), found.length <= MOST_LINKS, signal);
      },
    },
    value: cypher`[${join(lists, ', ')}]`,
    shape: (answer, binding) => {
      const figures = prepared(binding);
      const found = foundOfficials(officials, answer as [string, unknown][][], binding);
      const shaped = whole({
        nodes: null,
        edges: null,
        nodeCount: figures.nodes.length,
        edgeCount: figures.links.length,
        complete: figures.complete,
      }) as Record<string, unknown>;
      for (const { key, shape } of parts) shaped[key] = shape(binding, found);
      return shaped;
    },
  };
};

export const NETWORK_ROOTS: TypePlan<null> = { network };
