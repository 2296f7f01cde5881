/** Execution: plans are run, answers cached by the graph's revision, changes told. */
export { Answers, type AnswersOptions, type Explained } from './answers.js';
export { Changes } from './change-feed.js';
export { Kept } from './revision-cache.js';
