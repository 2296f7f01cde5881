/** Analytics: the figures of networks, computed off the event loop. */
export { type Link, networkFigures, type NetworkFigures, type NodeFigures, roughBytes } from './network.js';
