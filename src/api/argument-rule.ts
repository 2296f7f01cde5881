/** Validation of argument values, told by argument: what it got, and what it wanted. */
import {
  type ASTVisitor,
  GraphQLError,
  print,
  type ValidationContext,
  type ValidationRule,
  type ValueNode,
  ValuesOfCorrectTypeRule,
  visitInParallel,
} from 'graphql';
import { cut } from '../errors.js';

/** graphql-js's rule for values, whose errors name the argument, and the field of an input object, that they are about. */
export const ArgumentValuesRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  // A value may be wrong in many places: it is printed once.
  const printed = new Map<ValueNode, string>();
  const show = (value: ValueNode): string => {
    let text = printed.get(value);
    if (text === undefined) printed.set(value, (text = cut(print(value))));
    return text;
  };
  // Where the visit stands: `filter`, `period`, `from`, and the value at each.
  const path: { name: string; value: ValueNode }[] = [];
  const follow: ASTVisitor = {
    Argument: {
      enter: ({ name, value }) => void path.push({ name: name.value, value }),
      leave: () => void path.pop(),
    },
    ObjectField: {
      enter: ({ name, value }) => void path.push({ name: name.value, value }),
      leave: () => void path.pop(),
    },
  };
  const naming = new Proxy(context, {
    get(target, property) {
      if (property === 'reportError') {
        return (error: GraphQLError) => {
          const last = path.at(-1);
          const argument = path.map(({ name }) => name).join('.');
          target.reportError(last === undefined ? error : named(error, argument, last.value, show(last.value)));
        };
      }
      const member: unknown = Reflect.get(target, property, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
  return visitInParallel([follow, ValuesOfCorrectTypeRule(naming)]);
};

function named(error: GraphQLError, argument: string, value: ValueNode, got: string): GraphQLError {
  const wanted = wantedOf(error.message);
  return new GraphQLError(`Argument "${argument}" got ${got}; wanted ${wanted}`, {
    nodes: error.nodes ?? value,
    extensions: { code: 'BAD_USER_INPUT', argument, got, wanted },
  });
}

/** Messages of graphql-js and of scalars, and what they say was wanted. */
const WANTED: readonly [RegExp, (...groups: string[]) => string][] = [
  [/^Expected value of type "([^"]+)", found .*?; (.*)$/s, (_, why) => wantedOf(why ?? '')],
  [/^Expected value of type "([^"]+)", found .*$/s, (type) => `a value of type ${type ?? ''}.`],
  [/^Value "[^"]*" does not exist in "(\w+)" enum\.(.*)$/s, (type, hint) => `a value of ${type ?? ''}.${hint ?? ''}`],
  [
    /^Enum "(\w+)" cannot represent non-enum value: [^.]*\.(.*)$/s,
    (type, hint) => `a value of ${type ?? ''}.${hint ?? ''}`,
  ],
  [/^Expected non-nullable type "([^"]+)" not to be null\.$/, (type) => `a value of type ${type ?? ''}.`],
  [
    /^Field "([^"]*)" of required type "([^"]+)" was not provided\.$/,
    (name, type) => `"${name ?? ''}" of type ${type ?? ''}.`,
  ],
  [/^Field "[^"]*" is not defined by type "(\w+)"\.(.*)$/s, (type, hint) => `a field of ${type ?? ''}.${hint ?? ''}`],
  [/^Int cannot represent/, () => 'a whole number.'],
  [/^Float cannot represent/, () => 'a number.'],
  [/^Boolean cannot represent/, () => 'true or false.'],
  [/^String cannot represent/, () => 'a text.'],
  [/^ID cannot represent/, () => 'an id: a text or a whole number.'],
  [/^Expected type "([^"]+)" to be an object\.$/, (type) => `an object of ${type ?? ''}.`],
];

/** What a message of graphql-js or of a scalar says was wanted, as the end of "wanted …". */
export function wantedOf(message: string): string {
  for (const [pattern, say] of WANTED) {
    const found = pattern.exec(message);
    if (found) return say(...found.slice(1).map((group: string | undefined) => group ?? ''));
  }
  return /[.?]$/.test(message) ? message : `${message}.`;
}
