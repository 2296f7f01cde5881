/** All counterparts of a person, for a file. */
import { ask, NoAnswer } from '../../graphql/ask';
import { AT_ONCE, everyPage, pageOf, type Whole } from '../../graphql/every-page';
import type { CounterpartFilter } from '../../graphql/types';
import { type Sort, SORTS } from '../../parts/counterpart-table';
import { MOST_ROWS } from '../../parts/csv';
import type { Row } from '../../parts/download';
import { AllCounterparts } from './official.generated';

export const COUNTERPART_COLUMNS: Row = ['id', 'name', 'countries', 'meetings', 'weight', 'firstMet', 'lastMet'];

/** @throws NoAnswer where a page of them does not come */
export function allCounterparts(id: string, filter: CounterpartFilter, sort: Sort): Promise<Whole<Row>> {
  return everyPage(async (after) => {
    const { data, problems } = await ask(AllCounterparts, {
      id,
      filter,
      order: { field: SORTS[sort] },
      first: AT_ONCE,
      after,
    });
    if (!data.official) throw new NoAnswer(problems[0]?.extensions?.code ?? '', problems[0]?.message ?? '');
    const { counterparts } = data.official;
    const rows = counterparts.edges.map(({ node, meetings, weight, firstMet, lastMet }): Row => [
      ...[node.id, node.name, node.citizenships.map(({ code }) => code).join(' ')],
      ...[meetings, weight, firstMet, lastMet],
    ]);
    return pageOf(counterparts, rows);
  }, MOST_ROWS);
}
