/** The name of a thing, leading to its page. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressOf } from '../address/entity-address';
import { langOf, langOfTold } from '../words/language-code';
import { useWords } from '../words/words';
import { useLocalTitle } from '../search/local-title';

interface EntityLinkProps {
  id: string;
  name: string;
  language?: string | null;
}

export function EntityLink({ id, name, language }: EntityLinkProps): ReactNode {
  const address = addressOf(id);
  const words = useWords();
  const local = useLocalTitle({ id, name });
  const told = langOfTold(local, words.language);
  // A person's name in Latin letters is of no language.
  const lang = langOf(language) ?? (told === 'en' && id.startsWith('Official:') ? 'und-Latn' : told);
  const shown = <bdi lang={lang}>{local}</bdi>;
  return address === undefined ? shown : <Link to={address}>{shown}</Link>;
}

/** Several names, with commas between them. */
export function EntityLinks({ entities }: { entities: readonly { id: string; name: string }[] }): ReactNode {
  return entities.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <EntityLink id={id} name={name} />
    </span>
  ));
}
