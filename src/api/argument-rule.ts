/** Validation of argument values, told by argument: what it got, and what it wanted. */
import { GraphQLError, print, type ValidationContext, type ValidationRule, ValuesOfCorrectTypeRule } from 'graphql';
import type { ASTNode, ASTVisitor } from 'graphql';

/** graphql-js's rule for values, whose errors name the argument that they belong to. */
export const ArgumentValuesRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  // The argument and the path of input fields that the visit stands at.
  let argument: string | undefined;
  const naming = new Proxy(context, {
    get(target, property) {
      if (property === 'reportError') {
        return (error: GraphQLError) => {
          target.reportError(argument === undefined ? error : named(error, argument));
        };
      }
      const member: unknown = Reflect.get(target, property, target);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
  const inner = ValuesOfCorrectTypeRule(naming);
  return {
    ...inner,
    Argument: {
      enter(node) {
        argument = node.name.value;
      },
      leave() {
        argument = undefined;
      },
    },
  };
};

function named(error: GraphQLError, argument: string): GraphQLError {
  const node: ASTNode | undefined = error.nodes?.[0];
  const got = node === undefined ? '' : ` got ${print(node)};`;
  const wanted = error.message.replace(/^Expected value of type ("[^"]+"), found .*?(; (.*))?$/s, (_, type: string, __, why?: string) =>
    why === undefined ? `wanted ${type}` : `wanted ${why} (${type})`,
  );
  return new GraphQLError(`Argument "${argument}"${got} ${wanted}`, {
    nodes: error.nodes,
    extensions: { code: 'BAD_USER_INPUT', argument, ...(node && { got: print(node) }) },
  });
}
