/** `entente reset`: empties the graph; keys stay, for they are no facts. Asks first. */
import type { Config } from '../config.js';
import { OperatorError } from '../errors.js';
import { explain, openGraph } from './open.js';
import { confirm, print, printJson, progress } from './terminal.js';

export async function reset(config: Config, { json, yes }: { json: boolean; yes: boolean }): Promise<void> {
  const opened = await openGraph(config, progress);
  try {
    const [nodes] = await opened.graph.read({
      text: 'MATCH (n) WHERE NOT n:Migration AND NOT n:AccessKey RETURN count(n)',
      parameters: {},
    });
    const question = `This deletes all ${String(nodes)} nodes of ${opened.uri}, and what relates them. Go on?`;
    if (!yes && !(await confirm(question))) {
      throw new OperatorError('Nothing was deleted. Answer "y" in a terminal, or pass --yes.');
    }
    // In portions: a large graph does not fit one transaction's memory.
    await opened.graph.run(
      'MATCH (n) WHERE NOT n:Migration AND NOT n:AccessKey CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
    );
    if (json) printJson({ deleted: nodes });
    else print(`Deleted ${String(nodes)} nodes. "entente seed" loads the bundled data sets again.`);
  } catch (error) {
    throw explain(error, opened);
  } finally {
    await opened.close();
  }
}
