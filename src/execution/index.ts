/** Execution: plans are run, answers cached by the graph's revision, changes told. */
export { Answers, type AnswersOptions } from './answers.js';
export { ChangeFeed } from './change-feed.js';
export { KnownIds } from './known-ids.js';
export { RevisionCache } from './revision-cache.js';
export type { Explained } from './statements.js';
export { WholeAnswer } from './whole-answer.js';
