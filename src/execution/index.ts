/** Execution: plans are run, answers cached by the graph's revision, changes told. */
export { Answers, type AnswersOptions, type Explained } from './answers.js';
export { ChangeFeed } from './change-feed.js';
export { RevisionCache } from './revision-cache.js';
