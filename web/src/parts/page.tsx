/** The parts of a page: its heading and sentence, columns of facts and evidence, panels. */
import type { ReactNode } from 'react';
import { langOfTold } from '../words/language-code';
import { useWords } from '../words/words';
import { useMissing } from './answer';
import { Failed, useTitle } from './states';
import './page.css';

interface HeadProps {
  title: string;
  /** What kind of thing it is, in a word. */
  kind: string;
  /** The one sentence that answers, written from the data. */
  children?: ReactNode;
  /** How sure, and who says so. */
  marks?: ReactNode;
}

export function Head({ title, kind, children, marks }: HeadProps): ReactNode {
  const { language } = useWords();
  useTitle(title);
  return (
    <header className="head">
      <p className="head-kind">{kind}</p>
      <h1>
        <bdi lang={langOfTold(title, language)}>{title}</bdi>
      </h1>
      {children && <p className="answer-sentence">{children}</p>}
      {marks && <div className="head-marks">{marks}</div>}
    </header>
  );
}

export function Columns({ facts, children }: { facts: ReactNode; children: ReactNode }): ReactNode {
  return (
    <div className="columns">
      <div className="facts">{facts}</div>
      <div className="evidence">{children}</div>
    </div>
  );
}

interface PanelProps {
  /** Its place in the address: numbers lead to it. */
  id: string;
  title: ReactNode;
  count?: string;
  /** Controls beside the heading. */
  tools?: ReactNode;
  /** The parts of the page's answer that it is made of: where one failed, it says so in place of its content. */
  of?: readonly string[];
  children: ReactNode;
}

const NONE: readonly string[] = [];

export function Panel({ id, title, count, tools, of = NONE, children }: PanelProps): ReactNode {
  const missing = useMissing(of);
  return (
    <section className="panel" id={id} aria-labelledby={`${id}-title`}>
      <div className="panel-head">
        <h2 id={`${id}-title`}>
          {title} {count !== undefined && <span className="count">{count}</span>}
        </h2>
        {tools}
      </div>
      {missing === undefined ? children : <Failed {...missing} />}
    </section>
  );
}

/** Facts by name. A fact that is undefined is left out; what no source says is said by its value. */
export function Facts({ rows }: { rows: readonly (readonly [string, ReactNode] | undefined)[] }): ReactNode {
  return (
    <dl className="fact-list">
      {rows.map(
        (row) =>
          row && (
            <div key={row[0]}>
              <dt>{row[0]}</dt>
              <dd>{row[1]}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
