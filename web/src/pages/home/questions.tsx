/** Five questions that analysts ask, each with the answer that the graph gives now, and its page. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dateInWords } from '../../dates/date-words';
import type { HomePageQuery } from '../../graphql/types';
import { locatorIn } from '../../parts/cite';
import { useMissing } from '../../parts/answer';
import { Failed } from '../../parts/states';
import { useWords, type Words } from '../../words/words';
import type { MessageKey } from '../../words/fill';

interface Card {
  /** The part of the page's answer that it is made of. */
  part: keyof HomePageQuery;
  question: MessageKey;
  /** Undefined where this graph has nothing to answer from. */
  answer: string | undefined;
  to: string;
  search?: Readonly<Record<string, string>>;
  /** Where on that page the answer stands. */
  hash?: string;
}

export function Questions({ data }: { data: HomePageQuery }): ReactNode {
  const words = useWords();
  const { t } = words;
  return (
    <section aria-labelledby="questions-title" className="panel">
      <h2 id="questions-title">{t('home.questions')}</h2>
      <ul className="plain cards">
        {cardsOf(data, words).map((card) => (
          <li key={card.question}>
            <OneCard {...card} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneCard({ part, question, answer, to, search, hash }: Card): ReactNode {
  const { t } = useWords();
  const missing = useMissing([part]);
  if (missing !== undefined)
    return (
      <div className="card">
        <span className="card-question">{t(question)}</span>
        <Failed {...missing} />
      </div>
    );
  return (
    <Link className="card" to={to} search={search as never} hash={hash}>
      <span className="card-question">{t(question)}</span>
      <span className={answer === undefined ? 'unknown' : 'card-answer'}>{answer ?? t('home.noAnswer')}</span>
    </Link>
  );
}

function cardsOf({ met, senior, visa, stood, says }: HomePageQuery, words: Words): Card[] {
  const { t } = words;
  const pair = '/pair/CHN/PRK';
  return [
    {
      part: 'met',
      question: 'question.met',
      answer: met ? metAnswer(met, words) : undefined,
      to: '/official/zhao-leji',
      search: { from: '2024-04-01', to: '2024-04-30' },
    },
    {
      part: 'senior',
      question: 'question.senior',
      answer: senior
        ? [
            t('answer.senior', {
              name: senior.official.name,
              office: senior.office.title,
              date: dateInWords(senior.event.date, words),
            }),
            senior.uncertainCount > 0 ? t('answer.seniorUnsure', { count: senior.uncertainCount }) : '',
          ].join(' ')
        : undefined,
      to: pair,
      search: { from: '2019-06-22' },
      hash: 'visits',
    },
    {
      part: 'visa',
      question: 'question.visa',
      answer: visa
        ? t('answer.visaIs', {
            requirement: t(`visa.${visa.requirement}`),
            more: visa.agreement?.signedOn
              ? t('answer.visa', { date: dateInWords(visa.agreement.signedOn, words) })
              : '',
          })
        : undefined,
      to: pair,
      search: { passport: 'DIPLOMATIC', asOf: '2024-05-01' },
      hash: 'visas',
    },
    {
      part: 'stood',
      question: 'question.stood',
      answer: stood ? stoodAnswer(stood, words) : undefined,
      to: pair,
      search: { asOf: '2024-04-12' },
    },
    {
      part: 'says',
      question: 'question.says',
      answer: says ? saysAnswer(says, words) : undefined,
      to: '/event/china-north-korea-signing-2024-04-11',
      hash: 'sources',
    },
  ];
}

function metAnswer({ counterparts }: NonNullable<HomePageQuery['met']>, { t }: Words): string {
  const [first] = counterparts.edges;
  return first ? t('answer.met', { name: first.node.name, count: first.meetings }) : t('answer.metNobody');
}

function stoodAnswer(
  { relation, agreementInForceCount, agreementCount }: NonNullable<HomePageQuery['stood']>,
  words: Words,
): string {
  const { t } = words;
  const parts = [
    relation?.establishedOn
      ? t('pair.sentence.since', { date: dateInWords(relation.establishedOn, words) })
      : t('pair.sentence.unknown'),
    relation?.anniversary
      ? t('pair.sentence.anniversary', {
          ordinal: t('pair.ordinal', { ordinal: relation.anniversary.ordinal }),
          date: dateInWords(relation.anniversary.date, words),
        })
      : '',
    t('answer.stood', { count: agreementCount, inForce: agreementInForceCount }),
  ];
  return parts.filter(Boolean).join(' ');
}

function saysAnswer({ citations }: NonNullable<HomePageQuery['says']>, words: Words): string | undefined {
  const { t } = words;
  const [first] = citations;
  if (first === undefined) return undefined;
  const publisher = first.source.publisher?.name ?? first.source.title;
  const locator = first.locator ? locatorIn(words, first.locator) : '';
  return first.attributedTo
    ? t('answer.saysCited', { publisher, who: first.attributedTo.name, locator })
    : t('answer.says', { publisher, locator });
}
