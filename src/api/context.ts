/** What every resolver gets. */
import type { Answers } from '../graph/index.js';

export interface RequestContext {
  answers: Answers;
}
