/** A list of the service to its end, page by page: it gives 500 rows at once. */

export interface Page<Row> {
  rows: readonly Row[];
  totalCount: number;
  /** Where the next page begins; null where this is the last. */
  next: string | null;
}

export interface Whole<Row> {
  rows: readonly Row[];
  /** How many there are: more than rows, where there are more than were wanted. */
  totalCount: number;
}

/** How many rows are asked for at once. */
export const AT_ONCE = 500;

/**
 * All rows, or the first so many.
 *
 * @param page asks for the rows behind a cursor; from the start where it is null
 */
export async function everyPage<Row>(
  page: (after: string | null) => Promise<Page<Row>>,
  most: number,
): Promise<Whole<Row>> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const { rows: more, totalCount, next } = await page(after);
    rows.push(...more);
    if (next === null || more.length === 0 || rows.length >= most) return { rows: rows.slice(0, most), totalCount };
    after = next;
  }
}

interface Connection {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A page of a connection, with the rows that are taken from it. */
export function pageOf<Row>(connection: Connection, rows: readonly Row[]): Page<Row> {
  const { totalCount, pageInfo } = connection;
  return { rows, totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
