/** How much the definitions of a document ask for. Each fragment is measured once, however often it is used. */
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** A document's fragments, by name. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

export interface Measures {
  /** Fields within fields. */
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  /** Uses of fragments that have a name. */
  fragments: number;
}

/** Fragments within fragments can pass any number: no count goes further than this. */
export const COUNTED_TO = 1_000_000;

/** A document's fragments, by name. Of several of one name the last. */
export function fragmentsOf(document: DocumentNode): Fragments {
  // Without a prototype: `constructor` is a name as any other.
  const fragments = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

/** What can be measured: an operation, a fragment, a field. */
interface Measured {
  readonly directives?: readonly DirectiveNode[] | undefined;
  readonly selectionSet?: SelectionSetNode | undefined;
}

/** The measures of one document's definitions. It need not be valid: what a fragment that is not there has counts nothing. */
export class Measuring {
  /** Set where a fragment was found that contains itself; its counts mean nothing. */
  cyclic = false;
  /** The names of the fragments that are used somewhere. */
  readonly used = new Set<string>();
  /** By fragment; undefined while it is being measured. */
  private readonly known = new Map<FragmentDefinitionNode, Measures | undefined>();

  constructor(private readonly fragments: Fragments) {}

  /** Fields and aliases count wherever a fragment is used. */
  of(node: Measured): Measures {
    const found: Measures = { depth: 0, fields: 0, aliases: 0, directives: node.directives?.length ?? 0, fragments: 0 };
    for (const selection of node.selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        found.fragments += 1;
        found.directives += selection.directives?.length ?? 0;
        this.used.add(selection.name.value);
        const fragment = this.fragments[selection.name.value];
        if (fragment) add(found, this.ofFragment(fragment), 0);
      } else if (selection.kind === Kind.FIELD) {
        found.fields += 1;
        if (selection.alias) found.aliases += 1;
        add(found, this.of(selection), 1);
      } else add(found, this.of(selection), 0);
    }
    return found;
  }

  ofFragment(fragment: FragmentDefinitionNode): Measures {
    const known = this.known.get(fragment);
    if (known !== undefined) return known;
    if (this.known.has(fragment)) {
      this.cyclic = true;
      return { depth: 0, fields: 0, aliases: 0, directives: 0, fragments: 0 };
    }
    this.known.set(fragment, undefined);
    const measures = this.of(fragment);
    this.known.set(fragment, measures);
    return measures;
  }
}

/** Adds what lies in a part, or in what is selected below it. */
export function add(sum: Measures, part: Measures, below: 0 | 1): void {
  sum.depth = Math.max(sum.depth, below + part.depth);
  for (const what of ['fields', 'aliases', 'directives', 'fragments'] as const) {
    sum[what] = Math.min(COUNTED_TO, sum[what] + part[what]);
  }
}

/**
 * How often the response's most mentioned field is mentioned: mentions of one response key in one object are merged, and
 * compared with each other before that. Types are not looked at.
 *
 * @param sets those of the object, whose fragments do not contain themselves
 */
export function mostMentions(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const fields = new Map<string, FieldNode[]>();
  const used = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const mentions = fields.get(key);
        if (mentions === undefined) fields.set(key, [selection]);
        else mentions.push(selection);
      } else if (!used.has(selection.name.value)) {
        used.add(selection.name.value);
        const fragment = fragments[selection.name.value];
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  sets.forEach(collect);
  let most = 0;
  for (const mentions of fields.values()) {
    const below = mentions.flatMap(({ selectionSet }) => selectionSet ?? []);
    most = Math.max(most, mentions.length, below.length > 0 ? mostMentions(below, fragments) : 0);
  }
  return most;
}
