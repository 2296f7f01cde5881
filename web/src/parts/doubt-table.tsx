/** Two who may be one person: both side by side, what they have in common, what speaks against it, and how it stands. */
import type { ReactNode } from 'react';
import { MOST_CONFLICTS } from '../address/shown';
import { momentInWords } from '../dates/date-words';
import type { DoubtfulFragment } from '../graphql/types';
import { saidIn } from '../words/patterns';
import { useWords } from '../words/words';
import { EntityLink } from './entity-link';
import { Panel } from './page';
import { ShowMore } from './show-more';
import { Table } from './table';

interface DoubtTableProps {
  doubts: readonly DoubtfulFragment[];
  count: number;
}

export function DoubtTable({ doubts, count }: DoubtTableProps): ReactNode {
  const { t, number } = useWords();
  if (count === 0) return null;
  const columns = [t('doubt.candidate'), t('doubt.dataset'), t('doubt.reasons'), t('doubt.state')];
  return (
    <Panel id="doubts" title={t('doubt.heading')} count={number(count)}>
      <Table label={t('doubt.heading')} columns={columns}>
        {doubts.flatMap((doubt) =>
          doubt.candidates.map(({ name, official, dataset }, at) => (
            <tr key={`${doubt.id} ${at}`}>
              <td>
                <EntityLink id={official.id} name={official.name} />{' '}
                {/* What the data set calls him, where that is another name. */}
                {name !== official.name && <span className="soft small">{t('doubt.calledAs', { name })}</span>}
              </td>
              <td>
                <EntityLink id={dataset.id} name={dataset.title} />
              </td>
              {at === 0 && <Whole doubt={doubt} />}
            </tr>
          )),
        )}
      </Table>
      <ShowMore shown={doubts.length} total={count} name="doubts" step={100} most={MOST_CONFLICTS} />
    </Panel>
  );
}

/** What is of both candidates: what they have in common and what not, and the decision. */
function Whole({ doubt }: { doubt: DoubtfulFragment }): ReactNode {
  const { t, texts } = useWords();
  const { candidates, reasons, against } = doubt;
  return (
    <>
      <td rowSpan={candidates.length}>
        <ul className="plain">
          {reasons.map(({ kind, inCommon }) => (
            <li key={kind}>{t(`doubt.${kind}`, { what: inCommon.join(', ') })}</li>
          ))}
          {against !== null && <li className="soft">{saidIn(texts, 'doubt.against.', against)}</li>}
        </ul>
      </td>
      <td rowSpan={candidates.length}>
        <Decision doubt={doubt} />
      </td>
    </>
  );
}

function Decision({ doubt: { state, decision } }: { doubt: DoubtfulFragment }): ReactNode {
  const words = useWords();
  const { t } = words;
  const isOverruled = state === 'OPEN' && decision !== null;
  return (
    <>
      {t(isOverruled ? 'doubt.overruled' : `doubt.${state}`)}{' '}
      <span className="soft small">
        {decision?.dataset && t('doubt.by', { dataset: decision.dataset.title })}
        {decision?.at && t('doubt.at', { date: momentInWords(decision.at, words) })}
      </span>
    </>
  );
}
