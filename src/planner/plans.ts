/** Plans, made once for each shape of a question and cached: those used last, as far as their bytes allow. */
import type { FieldNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { render, type Template } from './cypher.js';
import { type Binding, Parameter, Planning } from './parameter.js';
import { type Planned, Planner, type Prepare, type TypePlans } from './plan.js';
import { Recall } from './recall.js';
import { type Operation, SelectedField } from './selection.js';
import type { Meetings } from '../projection/index.js';
import { type Signature, signatureOf } from './signature.js';

/** A root field of an operation, as it is asked. */
export interface Question extends Operation {
  operation: OperationDefinitionNode;
  /** All mentions of the root field's response key. */
  fields: readonly FieldNode[];
}

/** A plan's first statement, and what it is made into. */
export interface PreparedTemplate extends Pick<Prepare, 'make' | 'recalled'> {
  template: Template;
}

/** The functions and objects that a plan holds for each character of its statements, measured and rounded up. */
const BYTES_PER_CHARACTER = 16;
const BYTES_PER_PLAN = 4_096;

/** Documents that do not say where they stand are longer than any that is asked again: their plans are not cached. */
const UNKNOWN_BYTES = Number.MAX_SAFE_INTEGER;

/** How questions of one shape are answered. Holds nothing of the request that it was made for. */
export class Plan {
  readonly shape: Planned['shape'];
  readonly prepare: PreparedTemplate | undefined;
  /** The statement that answers this question and no other, where there is one: its rows are the answer's items. */
  readonly alone: Template | undefined;
  /** Whether another plan for the same question could take meetings from memory. */
  readonly recallable: boolean;
  /** How many of this one's fields do. */
  readonly recalls: number;
  /** How many input objects the question gives. */
  readonly objects: number;
  /** About what it takes of memory. */
  readonly bytes: number;
  private readonly value: Template;

  /** @param sourceBytes of the document: names and literals are parts of its text, and keep all of it alive */
  constructor(
    private readonly planning: Planning,
    { value, shape, prepare, alone }: Planned,
    sourceBytes: number,
    recall: Recall,
  ) {
    this.shape = shape;
    this.objects = planning.objects;
    this.recallable = recall.possible;
    this.recalls = recall.count;
    this.value = render(value);
    this.prepare = prepare && { template: render(prepare.statement), make: prepare.make, recalled: prepare.recalled };
    this.alone = alone && render(alone);
    const characters = [this.value, this.prepare?.template, this.alone].reduce(
      (sum, template) => sum + (template?.text.length ?? 0),
      0,
    );
    this.bytes = BYTES_PER_PLAN + BYTES_PER_CHARACTER * characters + sourceBytes;
  }

  /** Whether it answers what is asked now. @throws InputError for a value that is wrong */
  serves(binding: Binding): boolean {
    return this.planning.serves(binding);
  }

  /** What alone tells this plan's statements from those of another: the text that answers one question. */
  get text(): string {
    return this.value.text;
  }

  /** The column that answers the question at a place in a statement. Each place has parameters of its own. */
  column(place: number): Template {
    const { text, parameters } = this.value;
    if (place === 0) return { text: `${text} AS answer0`, parameters };
    // Nothing but a parameter has a dollar in a statement.
    return {
      text: `${text.replaceAll('$p', `$p${place}_`)} AS answer${place}`,
      parameters: parameters.map(([key, value]) => [key.replace('p', `p${place}_`), value]),
    };
  }
}

/** Plans of one shape that decided otherwise. */
const MOST_VARIANTS = 8;

export interface PlansOptions {
  /** What all plans together may take of memory, about. */
  maxBytes?: number;
}

const USUAL_BYTES = 12 * 1024 * 1024;
/** A plan that would take the place of so many others is not worth it. */
const LARGEST_SHARE = 16;

/** An operation's part in the keys of its plans. */
interface Known {
  id: number;
  signature: Signature;
}

export class Plans {
  private readonly operations = new WeakMap<OperationDefinitionNode, Known>();
  private count = 0;
  /** By the operation, its root field and the signature; those for which the same was decided differ in nothing. */
  private readonly shapes: LRUCache<string, readonly Plan[]>;

  /** @param types where each type's fields lie in the graph */
  constructor(
    private readonly types: TypePlans,
    { maxBytes = USUAL_BYTES }: PlansOptions = {},
  ) {
    this.shapes = new LRUCache({
      maxSize: maxBytes,
      maxEntrySize: Math.ceil(maxBytes / LARGEST_SHARE),
      // Enums and flags of a plan are as long as their signature, about.
      sizeCalculation: (plans, key) => plans.reduce((sum, { bytes }) => sum + bytes + 4 * key.length, 4 * key.length),
    });
  }

  /** What the cached plans take of memory, about, in bytes. */
  get size(): number {
    return this.shapes.calculatedSize;
  }

  /**
   * The plan for a question; where there are meetings in memory, one that takes them from there if it can.
   *
   * @throws InputError where an argument is wrong
   */
  for(question: Question, binding: Binding): Plan {
    const { id, signature } = this.of(question);
    const key = `${id} ${keyOf(question.fields)} ${signature(binding.variables)}`;
    // The plain plan refuses what is wrong, in either case.
    const plain = this.planAt(key, question, binding, false);
    return binding.meetings && plain.recallable ? this.planAt(`${key} recalled`, question, binding, true) : plain;
  }

  private planAt(key: string, question: Question, binding: Binding, recalls: boolean): Plan {
    const variants = this.shapes.get(key) ?? [];
    const known = variants.find((plan) => plan.serves(binding));
    if (known !== undefined) return known;
    const plan = makePlan(this.types, question, binding, recalls);
    this.shapes.set(key, [plan, ...variants].slice(0, MOST_VARIANTS));
    return plan;
  }

  private of({ schema, operation }: Question): Known {
    let known = this.operations.get(operation);
    if (known === undefined) {
      known = { id: (this.count += 1), signature: signatureOf(schema, operation) };
      this.operations.set(operation, known);
    }
    return known;
  }
}

/** The response key of a root field. */
function keyOf([first]: readonly FieldNode[]): string {
  if (first === undefined) throw new TypeError('a question wants a field of a root type');
  return (first.alias ?? first.name).value;
}

function makePlan(
  types: TypePlans,
  { schema, fragments, operation, fields }: Question,
  binding: Binding,
  recalls: boolean,
): Plan {
  const planning = new Planning(binding);
  const parent = schema.getRootType(operation.operation);
  if (!parent) throw new TypeError(`the schema has no ${operation.operation}`);
  try {
    const field = new SelectedField({ schema, fragments }, planning, parent, keyOf(fields), fields);
    const today = new Parameter(planning, (use) => use.today);
    const recall = new Recall(recalls ? new Parameter(planning, meetingsOf) : undefined);
    const planned = new Planner(schema, types, today, recall).field(parent.name, null, field);
    return new Plan(planning, planned, operation.loc?.source.body.length ?? UNKNOWN_BYTES, recall);
  } finally {
    planning.end();
  }
}

function meetingsOf({ meetings }: Binding): Meetings {
  if (meetings === undefined) throw new TypeError('a plan that takes meetings from memory is used without them');
  return meetings;
}
