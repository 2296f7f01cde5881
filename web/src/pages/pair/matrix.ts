/** The links between the people of two countries as a matrix: the one's in rows, the other's in columns. */

interface Person {
  id: string;
  name: string;
}

interface Side extends Person {
  citizenships: readonly { id: string }[];
}

export interface Matrix {
  /** The busiest first. */
  rows: readonly Person[];
  columns: readonly Person[];
  /** Meetings by the ids of the row and of the column, with a space between. */
  count: ReadonlyMap<string, number>;
}

/**
 * @param countries the ids of both
 * @param links who met; somebody who belongs to both stands on either side, but for meetings with others alone
 */
export function matrixOf(
  [first, second]: readonly [string, string],
  links: readonly { a: Side; b: Side; meetings: number }[],
): Matrix {
  const [rows, columns] = [new Map<string, Person & { met: number }>(), new Map<string, Person & { met: number }>()];
  const count = new Map<string, number>();
  const isOf = ({ citizenships }: Side, country: string): boolean => citizenships.some(({ id }) => id === country);
  for (const { a, b, meetings } of links)
    for (const [row, column] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!isOf(row, first) || !isOf(column, second)) continue;
      for (const [side, { id, name }] of [
        [rows, row],
        [columns, column],
      ] as const)
        side.set(id, { id, name, met: (side.get(id)?.met ?? 0) + meetings });
      count.set(`${row.id} ${column.id}`, meetings);
    }
  const busiest = (side: Map<string, Person & { met: number }>): Person[] =>
    [...side.values()].sort((one, other) => other.met - one.met);
  return { rows: busiest(rows), columns: busiest(columns), count };
}
