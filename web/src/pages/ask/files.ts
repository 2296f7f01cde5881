/** The long tables of the page for dashboards with all their rows, for files. */
import { ask, NoAnswer, type Problem } from '../../graphql/ask';
import { everyPage, pageOf, type Whole } from '../../graphql/every-page';
import type { EventFilter, MeetingFilter } from '../../graphql/types';
import { MOST_ROWS } from '../../parts/csv';
import type { Row } from '../../parts/download';
import { AskMatrix, AskTop } from './ask.generated';

function isThere<Part>(part: Part | null, [problem]: readonly Problem[]): Part {
  if (part === null) throw new NoAnswer(problem?.extensions?.code ?? '', problem?.message ?? '');
  return part;
}

/** @throws NoAnswer where a page of them does not come */
export function allTop(meetings: MeetingFilter): Promise<Whole<Row>> {
  return everyPage(async (after) => {
    const { data, problems } = await ask(AskTop, { meetings, after });
    const top = isThere(data.topOfficials, problems);
    const rows = top.edges.map(({ node, meetings: met, counterparts, events }): Row => [
      ...[node.id, node.name],
      ...[met, counterparts, events],
    ]);
    return pageOf(top, rows);
  }, MOST_ROWS);
}

/** @throws NoAnswer where a page of them does not come */
export function allPairs(events: EventFilter): Promise<Whole<Row>> {
  return everyPage(async (after) => {
    const { data, problems } = await ask(AskMatrix, { events, after });
    const matrix = isThere(data.matrix, problems);
    return pageOf(
      matrix,
      matrix.nodes.map(({ a, b, events: count }): Row => [a.code, b.code, count]),
    );
  }, MOST_ROWS);
}
