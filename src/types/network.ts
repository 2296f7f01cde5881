/**
 * Who met whom, as a network. The first statement reads the links, bare; their figures are computed off the event loop; the
 * second reads what is asked of the officials that are shown.
 */
import {
  attendance,
  ends,
  given,
  isMeeting,
  isPresent,
  isSome,
  type MeetingFilter,
  presentAt,
  slugs,
  USUAL_MEETINGS,
} from '../planner/conditions.js';
import { checkLength } from '../planner/length.js';
import { all, cypher, join, Variable, where } from '../planner/cypher.js';
import type { Binding, Parameter } from '../planner/parameter.js';
import type { Link, NetworkFigures } from '../analytics/index.js';
import { type FieldPlan, pick, type TypePlan } from '../planner/plan.js';
import { type FoundOfficials, foundOfficials, itemPlan, type OfficialField } from './network-items.js';
import { linksPlan } from './network-links.js';

/** No network of more links is computed. */
const MOST_LINKS = 20_000;

interface NetworkFilter extends MeetingFilter {
  country?: Parameter<string[]> | null;
  officials?: Parameter<string[]> | null;
  minMeetings?: Parameter<number> | null;
}

/** The links of the meetings that a filter selects, the heaviest first, and one more than can be computed. */
function linksOf(filter: NetworkFilter) {
  const event = new Variable('e');
  const [own, theirs] = [new Variable('p'), new Variable('q')];
  const [one, other] = [new Variable('x'), new Variable('y')];
  const meets = attendance(filter);
  // From the officials' or the countries' side where they are given: a link has one of them at one end at least.
  const countries = isSome(filter.country) ? slugs('Country', filter.country) : undefined;
  const officials = isSome(filter.officials) ? slugs('Official', filter.officials) : undefined;
  const start = officials
    ? cypher`MATCH (${one}:Official) WHERE ${all([
        cypher`${one}.slug IN ${officials}`,
        ...(countries ? [cypher`EXISTS { (${one})-[:CITIZEN_OF]->(c:Country) WHERE c.slug IN ${countries} }`] : []),
      ])}`
    : countries
      ? cypher`MATCH (c:Country)<-[:CITIZEN_OF]-(${one}:Official) WHERE c.slug IN ${countries} WITH DISTINCT ${one}`
      : cypher`MATCH (${one}:Official)`;
  const chosen = [isMeeting(event, filter), isPresent(own, event, filter), isPresent(theirs, event, filter)];
  // A link between two of the chosen is found from both ends, and so is every link where all are chosen.
  return cypher`${start}
    MATCH (${one})-[${own}:${meets}]->(${event}${ends(filter).event})<-[${theirs}:${meets}]-(${other}${ends(filter).official})
    ${where([...chosen, cypher`${one} <> ${other}`])}
    WITH DISTINCT ${event}, CASE WHEN ${one}.slug < ${other}.slug THEN ${one} ELSE ${other} END AS x,
      CASE WHEN ${one}.slug < ${other}.slug THEN ${other} ELSE ${one} END AS y, ${presentAt(event, filter)} AS n
    WITH x.slug AS a, y.slug AS b, n
    WITH a, b, count(*) AS meetings, sum(1.0 / (n - 1)) AS weight
    ${where(given(filter.minMeetings, (least) => cypher`meetings >= ${least}`))}
    RETURN a, b, meetings, weight ORDER BY weight DESC, a, b LIMIT ${MOST_LINKS + 1}`;
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
  const shown = first.use((length, binding) => prepared(binding).nodes.slice(0, length));
  const links = shown.use((nodes, binding) => {
    const among = new Set(nodes.map(({ slug }) => slug));
    return prepared(binding).links.filter(({ a, b }) => among.has(a) && among.has(b));
  });
  const parts = field.children('Network').flatMap((child): Part[] => {
    if (child.name === 'edges') return [{ key: child.key, ...linksPlan(child, links, planner) }];
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
