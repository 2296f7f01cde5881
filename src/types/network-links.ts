/** The links of a network as a connection: cut from what is at hand, the heaviest first. */
import type { Link } from '../analytics/network.js';
import { LONGEST_LINKS } from '../planner/length.js';
import { type Bound, encodeCursor, type Order, type Page, readPage, USUAL_PAGE } from '../planner/page.js';
import type { Binding, Parameter } from '../planner/parameter.js';
import { emptyObjects, pick, type Planner, type Shaped } from '../planner/plan.js';
import type { SelectedField } from '../planner/selection.js';
import { type FoundOfficials, type ItemPlan, itemPlan, type OfficialField } from './network-items.js';

const ORDER: Order = { field: 'WEIGHT', direction: 'DESC' };

const boundOf = ({ a, b, weight }: Link): Bound => [weight, `${a} ${b}`];

/** A page of links. */
interface LinkPage {
  links: readonly Link[];
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  totalCount: number;
}

/** The links behind a cursor: behind the one that it names, and where that is gone, behind where it would be. */
function behind(links: readonly Link[], [weight, tie]: Bound): readonly Link[] {
  const named = links.findIndex((link) => boundOf(link)[1] === tie);
  if (named >= 0) return links.slice(named + 1);
  const next = links.findIndex(
    (link) => link.weight < (weight as number) || (link.weight === weight && boundOf(link)[1] > tie),
  );
  return next < 0 ? [] : links.slice(next);
}

function cut(links: readonly Link[], { length, after }: Page, binding: Binding): LinkPage {
  const bound = after?.in(binding);
  const rest = bound === undefined ? links : behind(links, bound);
  const most = length?.in(binding) ?? USUAL_PAGE;
  return {
    links: rest.slice(0, most),
    hasNextPage: rest.length > most,
    hasPreviousPage: bound !== undefined,
    totalCount: links.length,
  };
}

/** How the connection is answered. */
export interface LinksPlan {
  officials: readonly OfficialField[];
  shape: (binding: Binding, found: FoundOfficials) => unknown;
}

/** How a field of the connection is answered. */
type Shape = (page: LinkPage, found: FoundOfficials) => unknown;

/**
 * Plans the connection.
 *
 * @param links all of them, the heaviest first, then by the slugs of their ends
 * @throws InputError where `first` or `after` is wrong
 */
export function linksPlan(field: SelectedField, links: Parameter<readonly Link[]>, planner: Planner): LinksPlan {
  const asked = readPage(field.args, ORDER, { type: 'number' }, LONGEST_LINKS);
  const page = links.use((all, binding) => cut(all, asked, binding)).once();
  const shown = page.map((one) => one.links);
  const officials: OfficialField[] = [];
  const link = (child: SelectedField): ItemPlan<Link>['shape'] => {
    const plan = itemPlan(child, shown, { a: ({ a }) => a, b: ({ b }) => b }, planner);
    officials.push(...plan.officials);
    return plan.shape;
  };
  const fields = field.children(field.typeName).map((child) => ({ key: child.key, shape: shapeOf(child, link) }));
  const empty = emptyObjects(field.typeName, fields);
  return {
    officials,
    shape: (binding, found) => {
      const shaped = empty();
      for (const { key, shape } of fields) shaped[key] = shape(page.in(binding), found);
      return shaped;
    },
  };
}

/** @param link plans a field that is a link, or a list of them */
function shapeOf(child: SelectedField, link: (child: SelectedField) => ItemPlan<Link>['shape']): Shape {
  const cursorOf = (one: Link | undefined): string | null => (one ? encodeCursor(ORDER, boundOf(one)) : null);
  switch (child.name) {
    case 'totalCount':
      return ({ totalCount }) => totalCount;
    case 'pageInfo': {
      const info = pick(child, 'PageInfo');
      return ({ links, ...page }) =>
        info({ ...page, startCursor: cursorOf(links[0]), endCursor: cursorOf(links.at(-1)) });
    }
    case 'nodes': {
      const shape = link(child);
      return ({ links }, found) => links.map((one) => shape(one, found));
    }
    case 'edges': {
      const edge = pick(child, child.typeName);
      const nodes = child.children(child.typeName).filter(({ name }) => name === 'node');
      const shapes = nodes.map((node) => ({ key: node.key, shape: link(node) }));
      return ({ links }, found) =>
        links.map((one) => {
          const shaped = edge({ cursor: cursorOf(one), node: null }) as Shaped;
          for (const { key, shape } of shapes) shaped[key] = shape(one, found);
          return shaped;
        });
    }
    case '__typename':
      return () => 'NetworkLinkConnection';
    default:
      throw new TypeError(`NetworkLinkConnection.${child.name} has no plan`);
  }
}
