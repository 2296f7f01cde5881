/** Imports beside a service. It loads nothing of the importer: the thread does. */
export { ImportWorker, type ImportWorkerOptions } from './import-worker.js';
