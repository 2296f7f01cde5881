/** Analytics: the figures of networks, computed off the event loop. */
export {
  type Link,
  type NetworkFigures,
  NetworkWorker,
  type NetworkWorkerOptions,
  type NodeFigures,
  roughBytes,
} from './network.js';
