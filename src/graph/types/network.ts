/**
 * Who met whom, as a network. The first statement reads the links, bare; their figures are computed off the event loop; the
 * second reads what is asked of the officials that are shown.
 */
import { InputError } from '../../errors.js';
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
} from '../conditions.js';
import { LONGEST_PAGE } from '../connection.js';
import { all, cypher, join, Variable, where } from '../cypher.js';
import type { Binding, Late } from '../late.js';
import { type Link, networkFigures, type NetworkFigures } from '../network.js';
import { asList, type FieldPlan, pick, returning, type TypePlan } from '../plan.js';
import type { SelectedField } from '../selection.js';
import { value } from '../fields.js';

/** No network of more links is computed. */
const MOST_LINKS = 20_000;

interface NetworkFilter extends MeetingFilter {
  country?: Late<string[]> | null;
  officials?: Late<string[]> | null;
  minMeetings?: Late<number> | null;
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
    ${join(
      given(filter.minMeetings, (least) => cypher`WHERE meetings >= ${least}`),
      ' ',
    )}
    RETURN a, b, meetings, weight ORDER BY weight DESC, meetings DESC, a, b LIMIT ${MOST_LINKS + 1}`;
}

const prepared = (binding: Binding): NetworkFigures => binding.prepared as NetworkFigures;

/** The officials that a part of the answer speaks of, each with what is asked of it. */
interface Officials {
  fields: { child: SelectedField; inner: SelectedField; slugs: Late<string[]> }[];
}

const network: FieldPlan<null> = (_, field, planner) => {
  const filter = (field.args.filter as NetworkFilter | undefined) ?? USUAL_MEETINGS;
  const first = field.args.first as Late<number>;
  first.check((officials) => {
    if (officials > LONGEST_PAGE) throw new InputError('first', officials, `at most ${LONGEST_PAGE}`);
  });
  const shown = first.use((length, binding) => prepared(binding).nodes.slice(0, length));
  const shownLinks = first.use((length, binding) => {
    const among = new Set(
      prepared(binding)
        .nodes.slice(0, length)
        .map(({ slug }) => slug),
    );
    return prepared(binding).links.filter(({ a, b }) => among.has(a) && among.has(b));
  });
  const children = field.children('Network');
  const officials: Officials['fields'] = children.flatMap((child) => {
    if (child.name === 'nodes') {
      const slugs = shown.map((nodes) => nodes.map(({ slug }) => slug));
      return child
        .children('NetworkNode')
        .filter(({ name }) => name === 'official')
        .map((inner) => ({ child, inner, slugs }));
    }
    if (child.name !== 'edges') return [];
    return child
      .children('NetworkEdge')
      .filter(({ name }) => name === 'a' || name === 'b')
      .map((inner) => ({
        child,
        inner,
        slugs: shownLinks.map((links) => [...new Set(links.map((link) => link[inner.name as 'a' | 'b']))]),
      }));
  });
  const planned = officials.map(({ inner, slugs }) => {
    const node = new Variable('n');
    const projected = planner.project(node, inner);
    const row = asList([value(cypher`${node}.slug`), projected]);
    return {
      shape: projected.shape,
      list: cypher`COLLECT { MATCH (${node}:Official) WHERE ${node}.slug IN ${slugs} ${returning(row)} }`,
    };
  });
  const whole = pick(field, 'Network');
  return {
    prepare: {
      statement: linksOf(filter),
      make: (rows) => {
        const links = rows.map(([a, b, meetings, weight]) => ({ a, b, meetings, weight }) as Link);
        return networkFigures(links.slice(0, MOST_LINKS), links.length <= MOST_LINKS);
      },
    },
    value: cypher`[${join(
      planned.map(({ list }) => list),
      ', ',
    )}]`,
    shape: (answer, binding) => {
      const figures = prepared(binding);
      const found = new Map<SelectedField, Map<string, unknown>>();
      officials.forEach(({ inner }, at) => {
        const rows = (answer as [string, unknown][][])[at] ?? [];
        found.set(inner, new Map(rows.map(([slug, row]) => [slug, planned[at]?.shape(row, binding)])));
      });
      const shaped = whole({
        nodes: null,
        edges: null,
        nodeCount: figures.nodes.length,
        edgeCount: figures.links.length,
        complete: figures.complete,
      }) as Record<string, unknown>;
      const put = (
        child: SelectedField,
        type: string,
        item: Record<string, unknown>,
        slugOf: (name: string) => string,
      ) => {
        const one = pick(child, type)(item) as Record<string, unknown>;
        for (const inner of child.children(type)) {
          const official = found.get(
            officials.find((each) => each.inner.key === inner.key && each.child === child)?.inner ?? inner,
          );
          if (official) one[inner.key] = official.get(slugOf(inner.name));
        }
        return one;
      };
      for (const child of children) {
        if (child.name === 'nodes') {
          shaped[child.key] = shown.in(binding).map((node) => put(child, 'NetworkNode', { ...node }, () => node.slug));
        } else if (child.name === 'edges') {
          shaped[child.key] = shownLinks
            .in(binding)
            .map((link) => put(child, 'NetworkEdge', { ...link }, (end) => link[end as 'a' | 'b']));
        }
      }
      return shaped;
    },
  };
};

export const NETWORK_ROOTS: TypePlan<null> = { network };
