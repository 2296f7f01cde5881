/** Groups of countries, and who belongs to them when. */
import { SURE } from '../model/meetings.js';
import { given, nameFits } from '../planner/conditions.js';
import { type Edge, edgePlan, type Rows } from '../planner/connection.js';
import { askedGroup } from '../planner/countries.js';
import { everMeant, onDay } from '../planner/country-filter.js';
import { all, cypher, type Fragment, Named, TRUE, Variable, where } from '../planner/cypher.js';
import { listed, one, property, type RelatedTo } from '../planner/fields.js';
import { filterConditions, type FilterTable } from '../planner/filters.js';
import type { GroupFilter } from '../planner/inputs.js';
import type { Parameter } from '../planner/parameter.js';
import type { FieldPlan, TypePlan } from '../planner/plan.js';
import { asSlugs, setFits, valueFits } from '../planner/sets.js';
import { entities, namedEntity, packed, relationshipCitations } from './entity.js';
import { provenance } from './provenance.js';

/** The relationship and both its ends. */
interface Membership {
  country: Variable;
  membership: Variable;
  group: Variable;
}

/** A membership as a pattern. Of both ends the labels are asked, for they may be hidden. */
const patternOf = ({ country, membership, group }: Membership): Fragment =>
  cypher`(${country}:Country)-[${membership}:MEMBER_OF]->(${group}:Group)`;

/** The country was a member on a day: it had certainly joined, and not left as far as sources tell. */
function countsOn(membership: Variable, day: Parameter<string>): Fragment {
  return cypher`${membership}.certainty IN ${SURE}
    AND (${membership}.from IS NULL OR ${membership}.begunBy <= date(${day}))
    AND coalesce(${membership}.toEarliest >= date(${day}), true)`;
}

/** The memberships of a group or a country, of one day where the field asks for one. @param order behind the day of joining */
function memberships(
  of: (node: Variable) => Membership,
  order: (subject: Membership) => Fragment,
): RelatedTo<Variable, Membership> {
  return (node, field) => {
    const subject = of(node);
    const { asOf } = field.args as { asOf?: Parameter<string> | null };
    const conditions = given(asOf, (day) => countsOn(subject.membership, day));
    return {
      match: cypher`MATCH ${patternOf(subject)} ${where(conditions)}`,
      subject,
      order: order(subject),
    };
  };
}

/** Who belongs to a group. */
const membersOf = memberships(
  (group) => ({ group, country: new Variable('c'), membership: new Variable('m') }),
  ({ country, membership }) => cypher`${membership}.begunBy, ${country}.slug`,
);

/** The groups to which a country belongs. */
export const membershipsOf = memberships(
  (country) => ({ country, group: new Variable('g'), membership: new Variable('m') }),
  ({ group, membership }) => cypher`${group}.label, ${group}.slug, ${membership}.begunBy`,
);

const GROUP: FilterTable<GroupFilter, Variable> = {
  name: (group, text, { path }) => nameFits(group, text, path),
  kind: (group, kinds) => valueFits(cypher`${group}.kind`, kinds),
  members: (group, ids, { filter: { asOf } }) => {
    const subject = { group, country: new Variable('x'), membership: new Variable('m') };
    const then = given(asOf, (day) => countsOn(subject.membership, day));
    return setFits(
      asSlugs('Country', asOf ? onDay(ids, asOf) : everMeant(ids)),
      (test) => cypher`EXISTS { ${patternOf(subject)} WHERE ${all([test(cypher`${subject.country}.slug`), ...then])} }`,
    );
  },
  // Of `members`.
  asOf: () => TRUE,
  ...provenance('Group'),
};

const orders = (group: Variable): Rows<Variable>['orders'] => ({
  NAME: { value: cypher`${group}.label`, type: 'text' },
});

const group: TypePlan<Variable> = {
  ...namedEntity('Group', 'name'),
  kind: property('kind'),
  description: property('description'),
  ...listed('members', 'memberCount', membersOf),
};

const ofMembership =
  (plan: FieldPlan<Variable>): FieldPlan<Membership> =>
  ({ membership }, field, planner) =>
    plan(membership, field, planner);

/** Times are kept as `from|to`. */
const splitTime = (text: string): Record<string, string | null> => {
  const [from = '', to = ''] = text.split('|');
  return { from, to: isOver(to) ? to : null };
};

const isOver = (to: string): boolean => to !== '' && to !== '..';

const membership: TypePlan<Membership> = {
  group: ({ group }, field, planner) => planner.project(group, field),
  country: ({ country }, field, planner) => planner.project(country, field),
  from: ofMembership(property('from')),
  to: ofMembership((node) => ({
    value: cypher`${node}.to`,
    shape: (to) => (typeof to === 'string' && isOver(to) ? to : null),
  })),
  suspensions: ofMembership(packed('suspended', splitTime)),
  certainty: ofMembership(property('certainty')),
  ...relationshipCitations(({ membership }: Membership) => membership),
};

export const GROUP_PLANS = {
  Group: group,
  Membership: membership,
  GroupEdge: edgePlan() as TypePlan<Edge<Variable>>,
};

export const GROUP_ROOTS: TypePlan<null> = {
  group: (_, field, planner) => {
    const wanted = askedGroup(field.args.id as Parameter<string>);
    const node = new Named('n', wanted);
    return one({ match: cypher`MATCH (${node}:Group {slug: ${wanted}})`, subject: node }, field, planner);
  },
  groups: entities('Group', orders, (node, filter: GroupFilter | undefined) => filterConditions(GROUP, node, filter)),
};
