/** What a holder of a passport needs, both ways, and on whose word. */
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { textWithDays } from '../../dates/date-words';
import { PASSPORT_CLASS } from '../../graphql/lists';
import type { PairPageQuery, PassportClass } from '../../graphql/types';
import { EntityLink } from '../../parts/entity-link';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { SourceChip } from '../../parts/source-chip';
import { Empty } from '../../parts/states';
import { saidIn } from '../../words/patterns';
import { useWords } from '../../words/words';
import type { Pair } from './view';

type Visa = PairPageQuery['there'];

interface VisasProps {
  pair: Pair;
  there: Visa;
  back: Visa;
  passport: PassportClass;
}

export function Visas({ pair: { a, b }, there, back, passport }: VisasProps): ReactNode {
  const { t } = useWords();
  const [, change] = useParams();
  return (
    <>
      <label className="tools">
        {t('visa.passport')}{' '}
        <select value={passport} onChange={(event) => change({ passport: event.target.value }, { replace: true })}>
          {PASSPORT_CLASS.map((one) => (
            <option key={one} value={one}>
              {t(`passport.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <OneWay from={a.name} to={b.name} visa={there} />
      <OneWay from={b.name} to={a.name} visa={back} />
    </>
  );
}

function OneWay({ from, to, visa }: { from: string; to: string; visa: Visa }): ReactNode {
  const words = useWords();
  const { t, say } = words;
  if (!visa) return <Empty>{t('visa.none')}</Empty>;
  return (
    <div className="visa">
      <h3>
        {t('visa.way', { from, to })}:{' '}
        <span className={visa.requirement === 'UNKNOWN' ? 'unknown' : undefined}>{t(`visa.${visa.requirement}`)}</span>
      </h3>
      <p>
        <Note note={visa.note} /> {visa.maxStayDays !== null && t('visa.stay', { count: visa.maxStayDays })}
      </p>
      <p className="row-more">
        {visa.agreement && <EntityLink id={visa.agreement.id} name={visa.agreement.title} />}
        {visa.observedOn && say('visa.observed', { date: <FuzzyDate date={visa.observedOn} /> })}
      </p>
      <SourceChip citations={visa.citations} count={visa.citationCount} />
    </div>
  );
}

/** Why the answer is what it is: in the reader's language where the service says one of the things that it is known to say. */
function Note({ note }: { note: string }): ReactNode {
  const words = useWords();
  const { language, texts, t } = words;
  if (language === 'en') return textWithDays(note, words);
  const said = saidIn(texts, 'visaNote.', note, (value) => {
    const passport = PASSPORT_CLASS.find((one) => one === value.toUpperCase());
    return passport ? t(`passport.${passport}`) : textWithDays(value, words);
  });
  return said === note ? <span lang="en">{textWithDays(note, { ...words, language: 'en' })}</span> : said;
}
