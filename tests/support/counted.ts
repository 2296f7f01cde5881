/** Documents that count how often their selections are walked: what a walk takes does not vary, as times do. */
import { type DocumentNode, visit } from 'graphql';

export interface Steps {
  /** How many selections were walked. */
  count: number;
}

/** Counts every selection that a walk comes by, from now on. The document is changed. */
export function countSteps(document: DocumentNode): Steps {
  const steps: Steps = { count: 0 };
  visit(document, {
    SelectionSet: {
      leave: (node) => {
        const { selections } = node;
        const get = (): typeof selections => {
          steps.count += selections.length;
          return selections;
        };
        Object.defineProperty(node, 'selections', { get, enumerable: true });
      },
    },
  });
  return steps;
}
