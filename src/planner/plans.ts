/** Plans, made once for each shape of a question and kept as long as its document is. */
import type { FieldNode, OperationDefinitionNode } from 'graphql';
import { signatureOf, type Signature } from './arguments.js';
import { type Fragment, render, type Template } from './cypher.js';
import { type Binding, Parameter, Planning } from './parameter.js';
import { type Planned, Planner, type Prepare, type TypePlans } from './plan.js';
import { type Operation, SelectedField } from './selection.js';

/** A root field of an operation, as it is asked. */
export interface Question extends Operation {
  operation: OperationDefinitionNode;
  /** All mentions of the root field's response key. */
  fields: readonly FieldNode[];
}

/** A plan's first statement, and what it is made into. */
export interface PreparedTemplate extends Pick<Prepare, 'make'> {
  template: Template;
}

/** How questions of one shape are answered. */
export class Plan {
  private readonly templates: Template[] = [];

  readonly shape: Planned['shape'];
  readonly prepare: PreparedTemplate | undefined;
  /** The statement that answers this question and no other, where there is one: its rows are the answer's items. */
  readonly alone: Template | undefined;
  private readonly value: Fragment;

  constructor(
    readonly planning: Planning,
    { value, shape, prepare, alone }: Planned,
  ) {
    this.value = value;
    this.shape = shape;
    this.prepare = prepare && { template: render(prepare.statement), make: prepare.make };
    this.alone = alone && render(alone);
  }

  /** What alone tells this plan's statements from those of another: the text that answers one question. */
  get text(): string {
    return this.column(0).text;
  }

  /** The column that answers the question at a place in a statement. Each place has parameters of its own. */
  column(place: number): Template {
    let template = this.templates[place];
    if (template === undefined) {
      const { text, parameters } = render(this.value, place === 0 ? 'p' : `p${place}_`);
      this.templates[place] = template = { text: `${text} AS answer${place}`, parameters };
    }
    return template;
  }
}

/** More shapes of one operation than any client asks by intent. */
const MOST_SHAPES = 64;
const MOST_VARIANTS = 8;

interface OperationPlans {
  signature: Signature;
  /** By the root field and the signature; those for which the same was decided differ in nothing. */
  shapes: Map<string, Plan[]>;
}

export class Plans {
  private readonly operations = new WeakMap<OperationDefinitionNode, OperationPlans>();

  /** @param types where each type's fields lie in the graph */
  constructor(private readonly types: TypePlans) {}

  /**
   * The plan for a question.
   *
   * @throws InputError where an argument is wrong
   */
  for(question: Question, binding: Binding): Plan {
    const plans = this.of(question);
    const [first] = question.fields;
    const key = `${first?.loc?.start ?? ''} ${first?.alias?.value ?? first?.name.value ?? ''} ${plans.signature(binding.variables)}`;
    const variants = plans.shapes.get(key) ?? [];
    const known = variants.find(({ planning }) => planning.serves(binding));
    if (known !== undefined) return known;
    const plan = makePlan(this.types, question, binding);
    // The oldest go first: a Map keeps the order in which its keys came.
    const [oldest] = plans.shapes.keys();
    if (plans.shapes.size >= MOST_SHAPES && oldest !== undefined) plans.shapes.delete(oldest);
    plans.shapes.set(key, [plan, ...variants].slice(0, MOST_VARIANTS));
    return plan;
  }

  private of({ schema, operation }: Question): OperationPlans {
    let plans = this.operations.get(operation);
    if (plans === undefined) {
      plans = { signature: signatureOf(schema, operation), shapes: new Map() };
      this.operations.set(operation, plans);
    }
    return plans;
  }
}

function makePlan(types: TypePlans, { schema, fragments, operation, fields }: Question, binding: Binding): Plan {
  const planning = new Planning(binding);
  const parent = schema.getRootType(operation.operation);
  const [first] = fields;
  if (!parent || first === undefined) throw new TypeError('a question wants a field of a root type');
  const key = first.alias?.value ?? first.name.value;
  const field = new SelectedField({ schema, fragments }, planning, parent, key, fields);
  const today = new Parameter(planning, (use) => use.today);
  return new Plan(planning, new Planner(schema, types, today).field(parent.name, null, field));
}
