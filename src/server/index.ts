/** The HTTP service. */
export { BUDGETS } from './budgets.js';
export { Documents } from './documents.js';
export { readTrusted } from './trusted.js';
export { makeLogger, type Logger } from './logger.js';
export { type Service, type ServiceOptions, startService } from './server.js';
export { type PageQuestion, readQuestions, warmUp } from './warm-up.js';
