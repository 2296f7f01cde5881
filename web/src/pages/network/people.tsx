/** The people of the picture as a table: the same for those who do not see it, and for the keyboard. */
import { type ReactNode } from 'react';
import { useParams } from '../../address/address';
import { shownOf } from '../../address/shown';
import { slugOf } from '../../address/entity-address';
import { ShowMore } from '../../parts/show-more';
import { useWords } from '../../words/words';
import type { Social } from './graph';
import { Table } from '../../parts/table';

export function People({ graph, shown }: { graph: Social; shown: ReadonlySet<string> }): ReactNode {
  const { t, number } = useWords();
  const [params, change] = useParams();
  const listed = shownOf(params, 'people', 100);
  const people = [...shown]
    .map((id) => ({ id, ...graph.getNodeAttributes(id) }))
    .sort((one, other) => other.weight - one.weight);
  return (
    <details>
      <summary>{t('network.asTable')}</summary>
      <Table
        label={t('network.asTable')}
        columns={[
          t('counterparts.who'),
          t('fact.country'),
          { name: t('network.ties'), number: true },
          { name: t('counterparts.weight'), number: true },
        ]}
      >
        {people.slice(0, listed).map(({ id, name, country, weight }) => (
          <tr key={id}>
            <th scope="row">
              <button
                type="button"
                className="sort"
                onClick={() => change({ selected: slugOf(id) }, { replace: true })}
              >
                {name}
              </button>
            </th>
            <td>{country}</td>
            <td className="number">{number(graph.degree(id))}</td>
            <td className="number">{number(weight, 2)}</td>
          </tr>
        ))}
      </Table>
      <ShowMore
        shown={Math.min(listed, people.length)}
        total={people.length}
        name="people"
        step={100}
        order={t('list.strongest')}
        filterable
      />
    </details>
  );
}
