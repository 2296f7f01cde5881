/** An agreement: who is party to it since when, whether it is in force on a day, what it amends, who says so. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useParams } from '../../address/address';
import { isDay } from '../../address/filters';
import { recordedShown, shownOf } from '../../address/shown';
import { dateInWords, dayInWords } from '../../dates/date-words';
import type { AgreementPageQuery } from '../../graphql/types';
import { AsOf } from '../../parts/as-of';
import { ConflictTable } from '../../parts/conflict-table';
import { EntityFacts } from '../../parts/entity-facts';
import { EntityLink, EntityLinks } from '../../parts/entity-link';
import { EntityPage } from '../../parts/entity-page';
import { FuzzyDate } from '../../parts/fuzzy-date';
import { CertaintyMark, ConflictMark } from '../../parts/marks';
import { Columns, Head, Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { SourceChip } from '../../parts/source-chip';
import { SourcesPanel } from '../../parts/sources-panel';
import { Empty, Unknown } from '../../parts/states';
import { useWords } from '../../words/words';
import { AgreementPage as Question } from './agreement.generated';
import { Table } from '../../parts/table';

type Agreement = NonNullable<AgreementPageQuery['agreement']>;

export function AgreementPage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const [params] = useParams();
  const asOf = isDay(params.asOf) ? params.asOf : undefined;
  return (
    <EntityPage
      question={Question}
      variables={{ id: slug, asOf, partiesShown: shownOf(params, 'parties', 50), ...recordedShown(params) }}
      name="agreement"
      id={slug}
    >
      {(agreement) => <AgreementView agreement={agreement} asOf={asOf} />}
    </EntityPage>
  );
}

function AgreementView({ agreement, asOf }: { agreement: Agreement; asOf: string | undefined }): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const { parties, partyCount, citations, citationCount, signedOn, inForceFrom } = agreement;
  return (
    <article>
      <Head
        title={agreement.title}
        kind={t(`agreement.kind.${agreement.kind}`)}
        marks={
          <>
            <span className="mark">{t(`agreement.status.${agreement.status}`)}</span>
            <CertaintyMark certainty={agreement.certainty} />
            <ConflictMark count={agreement.conflictCount} href="#conflicts" />
            <SourceChip citations={citations} count={citationCount} />
          </>
        }
      >
        {signedOn
          ? t('agreement.sentence.signed', { date: dateInWords(signedOn, words) })
          : t('agreement.sentence.unsigned')}{' '}
        {inForceFrom
          ? t('agreement.sentence.inForce', { date: dateInWords(inForceFrom, words) })
          : t('agreement.sentence.notInForce')}
      </Head>
      <Columns facts={<AgreementFacts agreement={agreement} />}>
        <AsOf asOf={asOf} />
        {asOf !== undefined && (
          <p role="status">
            {t('agreement.on', { day: dayInWords(asOf, words), status: t(`agreement.status.${agreement.status}`) })}
          </p>
        )}
        <Panel id="parties" title={t('agreement.parties')} count={number(partyCount)}>
          {partyCount === 0 ? (
            <Empty>{t('events.none')}</Empty>
          ) : (
            <>
              <Table
                label={t('agreement.parties')}
                columns={[
                  t('agreement.party'),
                  t('fact.signedOn'),
                  t('fact.inForceFrom'),
                  t('agreement.withdrew'),
                  t('participant.says'),
                ]}
              >
                {parties.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">
                      <EntityLink {...one.party} /> {one.role && <span className="soft">{one.role}</span>}
                    </th>
                    <td>{one.signedOn ? <FuzzyDate date={one.signedOn} /> : <Unknown />}</td>
                    <td>{one.inForceFrom ? <FuzzyDate date={one.inForceFrom} /> : <Unknown />}</td>
                    <td>{one.withdrewOn ? <FuzzyDate date={one.withdrewOn} /> : '–'}</td>
                    <td>
                      <SourceChip citations={one.citations} count={one.citationCount} />
                    </td>
                  </tr>
                ))}
              </Table>
              <ShowMore shown={parties.length} total={partyCount} name="parties" step={100} />
            </>
          )}
        </Panel>
        <ConflictTable conflicts={agreement.conflicts} count={agreement.conflictCount} />
        <SourcesPanel citations={citations} count={citationCount} datasets={agreement.datasets} />
      </Columns>
    </article>
  );
}

function AgreementFacts({ agreement }: { agreement: Agreement }): ReactNode {
  const { t, list } = useWords();
  const { signedOn, inForceFrom, endedOn, signedAt, reciprocal, passportClasses, maxStayDays } = agreement;
  const others = (
    name: string,
    entities: readonly { id: string; title: string }[],
  ): readonly [string, ReactNode] | undefined =>
    entities.length === 0
      ? undefined
      : [name, <EntityLinks key={name} entities={entities.map(({ id, title }) => ({ id, name: title }))} />];
  return (
    <EntityFacts
      entity={agreement}
      rows={[
        [t('fact.signedOn'), signedOn ? <FuzzyDate date={signedOn} /> : <Unknown />],
        [t('fact.signedAt'), signedAt ? <EntityLink id={signedAt.id} name={signedAt.title} /> : <Unknown />],
        [t('fact.inForceFrom'), inForceFrom ? <FuzzyDate date={inForceFrom} /> : <Unknown />],
        endedOn ? ([t('fact.endedOn'), <FuzzyDate key="ended" date={endedOn} />] as const) : undefined,
        [t('fact.reciprocal'), reciprocal === null ? <Unknown /> : t(reciprocal ? 'fact.yes' : 'fact.no')],
        passportClasses.length > 0
          ? ([t('fact.passports'), list(passportClasses.map((one) => t(`passport.${one}`)))] as const)
          : undefined,
        maxStayDays === null ? undefined : ([t('fact.maxStay'), t('fact.days', { count: maxStayDays })] as const),
        others(t('fact.amends'), agreement.amends),
        others(t('fact.supersedes'), agreement.supersedes),
        others(t('fact.supersededBy'), agreement.supersededBy),
      ]}
    />
  );
}
