/** Facts that every named entity has: forms of its name, and identifiers elsewhere. */
import type { ReactNode } from 'react';
import { useWords } from '../words/words';
import { Identifiers } from './identifiers';
import { NameForms } from './name-forms';
import { Facts } from './page';

interface EntityFactsProps {
  entity: {
    names: readonly { value: string; language: string | null }[];
    identifiers: readonly { scheme: string; value: string }[];
  };
  rows: readonly (readonly [string, ReactNode] | undefined)[];
}

export function EntityFacts({ entity: { names, identifiers }, rows }: EntityFactsProps): ReactNode {
  const { t } = useWords();
  return (
    <Facts
      rows={[
        ...rows,
        names.length > 0 ? ([t('fact.names'), <NameForms key="names" names={names} />] as const) : undefined,
        identifiers.length > 0
          ? ([t('fact.identifiers'), <Identifiers key="identifiers" identifiers={identifiers} />] as const)
          : undefined,
      ]}
    />
  );
}
