/** The HTTP service. */
export { makeLogger, type Logger } from './logger.js';
export { type Service, startService } from './server.js';
