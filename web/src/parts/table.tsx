/** The frame of a table: scrolls sideways where the screen is narrow, by mouse and by keyboard; its head from the names of its columns. */
import type { ReactNode } from 'react';

export interface Column {
  name: ReactNode;
  /** Whether it holds figures, which stand to the right. */
  number?: boolean;
  /** How it is sorted, where it can be. */
  sort?: 'descending' | 'none';
}

interface TableProps {
  /** What it is a table of, for those who do not see it. */
  label: string;
  /** A name alone stands for a column of texts. */
  columns: readonly (string | Column)[];
  /** As wide as what it holds, rather than as the page. */
  narrow?: boolean;
  /** Its rows. */
  children: ReactNode;
}

export function Table({ label, columns, narrow = false, children }: TableProps): ReactNode {
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={label}>
      <table className={narrow ? 'narrow' : undefined}>
        <thead>
          <tr>
            {columns.map((column, at) => {
              const { name, number, sort }: Column = typeof column === 'string' ? { name: column } : column;
              return (
                <th key={at} scope="col" className={number ? 'number' : undefined} aria-sort={sort}>
                  {name}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
