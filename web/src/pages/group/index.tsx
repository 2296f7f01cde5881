/** A group of countries: who belongs to it on a day and since when, who did before, who says so. */
import { useParams as useRouteParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useParams } from '../../address/address';
import { isDay } from '../../address/filters';
import { MOST_SHOWN, recordedShown, shownOf } from '../../address/shown';
import { dayInWords } from '../../dates/date-words';
import { AsOf } from '../../parts/as-of';
import { ConflictTable } from '../../parts/conflict-table';
import { EntityFacts } from '../../parts/entity-facts';
import { EntityPage } from '../../parts/entity-page';
import { CertaintyMark } from '../../parts/marks';
import { Columns, Head, Panel } from '../../parts/page';
import { ShowMore } from '../../parts/show-more';
import { SourceChip } from '../../parts/source-chip';
import { SourcesPanel } from '../../parts/sources-panel';
import { Empty } from '../../parts/states';
import { dayOfTime } from '../../parts/time-scale';
import { useWords } from '../../words/words';
import { GroupPage as Question } from './group.generated';
import { Members } from './members';
import { type Group, howOthersAre, isDated, type Membership, onDayAndOthers } from './memberships';
import { GroupSentence } from './sentence';

/** How many rows each of the tables begins with. */
const USUAL_SHOWN = 100;

export function GroupPage(): ReactNode {
  const { slug = '' } = useRouteParams({ strict: false });
  const [params] = useParams();
  const [today] = useState(() => dayOfTime(Date.now()));
  const asOf = isDay(params.asOf) ? params.asOf : undefined;
  const day = asOf ?? today;
  return (
    <EntityPage
      question={Question}
      variables={{ id: slug, day, most: MOST_SHOWN, ...recordedShown(params) }}
      name="group"
      id={slug}
    >
      {(group) => <GroupView group={group} asOf={asOf} day={day} />}
    </EntityPage>
  );
}

interface GroupViewProps {
  group: Group;
  /** The day in the address. */
  asOf: string | undefined;
  /** The same, or today. */
  day: string;
}

function GroupView({ group, asOf, day }: GroupViewProps): ReactNode {
  const words = useWords();
  const { t, number } = words;
  const { name, kind, description, memberCount, thenCount, citations, citationCount } = group;
  const { onDay, others } = onDayAndOthers(group);
  const dated = isDated(group);
  const besides = memberCount - thenCount;
  return (
    <article>
      <Head
        title={name}
        kind={t(`group.kind.${kind}`)}
        marks={
          <>
            <CertaintyMark certainty={group.certainty} />
            <SourceChip citations={citations} count={citationCount} />
          </>
        }
      >
        <GroupSentence group={group} onDay={onDay} others={others} day={day} />
      </Head>
      <Columns
        facts={
          <EntityFacts
            entity={group}
            rows={[description === null ? undefined : [t('fact.description'), description]]}
          />
        }
      >
        <Panel
          id="members"
          title={dated ? t('group.membersOn', { day: dayInWords(day, words) }) : t('group.countriesOf')}
          count={number(thenCount)}
          tools={dated && <AsOf asOf={asOf} />}
        >
          {thenCount === 0 && <Empty>{t('events.none')}</Empty>}
          <Part name="members" memberships={onDay} total={thenCount} dated={dated} day={day} />
        </Panel>
        {besides > 0 && (
          <Panel id="others" title={t(`group.heading.${howOthersAre(others, day)}`)} count={number(besides)}>
            <Part name="others" memberships={others} total={besides} dated={dated} day={day} />
          </Panel>
        )}
        <ConflictTable conflicts={group.conflicts} count={group.conflictCount} />
        <SourcesPanel citations={citations} count={citationCount} datasets={group.datasets} />
      </Columns>
    </article>
  );
}

interface PartProps {
  /** What the number of rows is called in the address. */
  name: 'members' | 'others';
  memberships: readonly Membership[];
  /** How many there are, of which the answer may have the first alone. */
  total: number;
  dated: boolean;
  day: string;
}

/** One of the two tables, as far as the address wants it. */
function Part({ name, memberships, total, dated, day }: PartProps): ReactNode {
  const { t } = useWords();
  const [params] = useParams();
  const shown = memberships.slice(0, shownOf(params, name, USUAL_SHOWN));
  if (total === 0) return null;
  return (
    <>
      <Members
        label={t(name === 'members' ? 'group.memberTable' : `group.heading.${howOthersAre(memberships, day)}`)}
        memberships={shown}
        dated={dated}
        day={day}
        others={name === 'others'}
      />
      <ShowMore
        shown={shown.length}
        total={total}
        name={name}
        step={100}
        order={dated ? t('group.order') : undefined}
        most={memberships.length}
      />
    </>
  );
}
