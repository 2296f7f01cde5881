/** The start: search, five questions with their answers, what the graph holds, who is active and with whom. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { eventFilter, filtersOf, NOT_HAPPENED, rumourFilter } from '../../address/filters';
import { momentInWords } from '../../dates/date-words';
import type { HomePageQuery } from '../../graphql/types';
import { useAnswer } from '../../graphql/use-answer';
import { EntityLink } from '../../parts/entity-link';
import { Panel } from '../../parts/page';
import { SeeAll } from '../../parts/show-more';
import { Empty, Loaded, useTitle } from '../../parts/states';
import { SearchBox } from '../../search/search-box';
import { useWords } from '../../words/words';
import { HomePage as Question } from './home.generated';
import { Activity } from './activity';
import { Questions } from './questions';
import './home.css';

/** What is counted, and what is told of beside it. */
const VARIABLES = { happened: eventFilter(filtersOf({})), rumours: rumourFilter(filtersOf({})) };

export function HomePage(): ReactNode {
  const { t } = useWords();
  useTitle('Entente');
  const asked = useAnswer(Question, VARIABLES);
  return (
    <>
      <div className="hero">
        <h1>{t('home.heading')}</h1>
        <p className="soft">{t('home.lead')}</p>
        <SearchBox id="home-search" label={t('home.search')} placeholder={t('shell.searchHint')} />
      </div>
      <Loaded asked={asked}>
        {(data) => (
          <>
            <Questions data={data} />
            <Counts data={data} />
            <Panel id="activity" title={t('home.activity')} of={['events', 'matrix']}>
              <Activity data={data} />
            </Panel>
            <div className="halves">
              <Datasets data={data} />
              <Newest data={data} />
            </div>
          </>
        )}
      </Loaded>
    </>
  );
}

/** How many of each kind; each number leads to the list. */
function Counts({ data }: { data: HomePageQuery }): ReactNode {
  const { t, number } = useWords();
  const rumours = data.rumours?.totalCount ?? 0;
  const kinds = [
    ['OFFICIAL', data.officials],
    ['OFFICE', data.offices],
    ['ORGANIZATION', data.organizations],
    ['EVENT', data.events],
    ['PLACE', data.places],
    ['AGREEMENT', data.agreements],
    ['SOURCE', data.sources],
  ] as const;
  return (
    <Panel id="counts" title={t('home.holds')}>
      <dl className="counts">
        {kinds.map(([kind, list]) => (
          <div key={kind}>
            <dt>{t(`kinds.${kind}`)}</dt>
            <dd>
              {list ? (
                <Link to={kind === 'EVENT' ? '/ask' : '/search'} search={(kind === 'EVENT' ? {} : { kind }) as never}>
                  {number(list.totalCount)}
                </Link>
              ) : (
                <span className="unknown">{t('state.failedShort')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {rumours > 0 && (
        <p className="small soft">
          {t('home.rumours', { count: rumours })}{' '}
          <Link to="/ask" search={{ status: NOT_HAPPENED.join(',') } as never}>
            {t('home.seeThem')}
          </Link>
        </p>
      )}
    </Panel>
  );
}

function Datasets({ data: { datasets } }: { data: HomePageQuery }): ReactNode {
  const { t, number } = useWords();
  return (
    <Panel
      id="datasets"
      title={t('datasets.heading')}
      count={datasets ? number(datasets.totalCount) : undefined}
      of={['datasets']}
    >
      {datasets?.totalCount === 0 ? (
        <Empty>{t('datasets.none')}</Empty>
      ) : (
        <ul className="plain lines">
          {datasets?.nodes.map(({ id, title, version }) => (
            <li key={id}>
              <EntityLink id={id} name={title} /> <span className="soft small">{version}</span>
            </li>
          ))}
        </ul>
      )}
      <SeeAll shown={datasets?.nodes.length ?? 0} total={datasets?.totalCount ?? 0} to="/datasets" hash="datasets" />
    </Panel>
  );
}

function Newest({ data: { imports } }: { data: HomePageQuery }): ReactNode {
  const words = useWords();
  const { t } = words;
  return (
    <Panel id="newest" title={t('home.newest')} of={['imports']}>
      <ul className="plain lines">
        {imports?.nodes.map(({ revision, dataset, at, created, changed, removed }) => (
          <li key={revision}>
            {dataset ? <EntityLink id={dataset.id} name={dataset.title} /> : t('home.removed')}{' '}
            <span className="soft small">
              {momentInWords(at, words)} · {t('home.change', { created, changed, removed })}
            </span>
          </li>
        ))}
      </ul>
      <SeeAll shown={imports?.nodes.length ?? 0} total={imports?.totalCount ?? 0} to="/datasets" hash="imports" />
    </Panel>
  );
}
