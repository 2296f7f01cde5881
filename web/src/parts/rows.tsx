/** Events, agreements and statements as rows: each opens its page, and beside it stands who says so. */
import type { ReactNode } from 'react';
import type { AgreementRowFragment, EventRowFragment, StatementRowFragment } from '../graphql/types';
import { langOfTold } from '../words/language-code';
import { useWords } from '../words/words';
import { EntityLink } from './entity-link';
import { FuzzyDate } from './fuzzy-date';
import { CertaintyMark, ConflictMark, KindTag, shapeOf, StatusMark } from './marks';
import { SourceChip } from './source-chip';
import { addressOf } from '../address/entity-address';
import './rows.css';

export function EventRows({ events }: { events: readonly EventRowFragment[] }): ReactNode {
  return (
    <ol className="plain rows">
      {events.map((event) => (
        <li key={event.id} className={`row ${shapeOf(event.status)}-row`}>
          <span className="row-when">
            <FuzzyDate date={event.date} />
          </span>
          <span className="row-what">
            <EntityLink id={event.id} name={event.title} />{' '}
            <span className="row-more">
              <KindTag kind={event.kind} /> <StatusMark status={event.status} />
              {event.certainty !== 'REPORTED' && event.certainty !== 'CONFIRMED' && event.status !== 'SPECULATED' && (
                <CertaintyMark certainty={event.certainty} />
              )}
              <ConflictMark count={event.conflictCount} href={`${addressOf(event.id) ?? ''}#conflicts`} />
              {event.place && <EntityLink {...event.place} />}
              <SourceChip citations={event.citations} count={event.citationCount} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

export function AgreementRows({ agreements }: { agreements: readonly AgreementRowFragment[] }): ReactNode {
  const { t, say } = useWords();
  return (
    <ol className="plain rows">
      {agreements.map((agreement) => (
        <li key={agreement.id} className="row">
          <span className="row-when">
            {agreement.signedOn ? <FuzzyDate date={agreement.signedOn} /> : t('agreement.dayUnknown')}
          </span>
          <span className="row-what">
            <EntityLink id={agreement.id} name={agreement.title} />{' '}
            <span className="row-more">
              <span className="kind">{t(`agreement.kind.${agreement.kind}`)}</span>{' '}
              <span className="mark">{t(`agreement.status.${agreement.status}`)}</span>
              {agreement.inForceFrom && (
                <span>{say('agreement.since', { date: <FuzzyDate date={agreement.inForceFrom} /> })}</span>
              )}
              <ConflictMark count={agreement.conflictCount} href={`${addressOf(agreement.id) ?? ''}#conflicts`} />
              <SourceChip citations={agreement.citations} count={agreement.citationCount} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

export function StatementRows({ statements }: { statements: readonly StatementRowFragment[] }): ReactNode {
  const { language } = useWords();
  return (
    <ol className="plain rows">
      {statements.map(({ id, madeOn, madeBy, madeAt, paraphrase, topics, citations, citationCount }) => (
        <li key={id} className="row">
          <span className="row-when">{madeOn && <FuzzyDate date={madeOn} />}</span>
          <span className="row-what">
            <EntityLink {...madeBy} />: <span lang={langOfTold(paraphrase, language)}>{paraphrase}</span>{' '}
            <span className="row-more">
              {topics.map((topic) => (
                <span key={topic} className="kind" lang={langOfTold(topic, language)}>
                  {topic}
                </span>
              ))}
              {madeAt && <EntityLink id={madeAt.id} name={madeAt.title} />}
              <SourceChip citations={citations} count={citationCount} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
