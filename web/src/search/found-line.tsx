/** A find as one line: its name, the form that was found, what distinguishes it, its kind. */
import type { ReactNode } from 'react';
import { typeOf } from '../address/entity-address';
import { langOfScript } from '../words/language-code';
import { useWords } from '../words/words';
import { useLocalTitle } from './local-title';
import { matchedForm } from './matched-form';

interface FoundLineProps {
  /** The global id: it says what kind of thing it is. */
  id: string;
  label: string;
  /** The name that fits, as its source has it. */
  matched: string;
  detail?: ReactNode;
}

export function FoundLine({ id, label, matched, detail }: FoundLineProps): ReactNode {
  const { t } = useWords();
  const name = useLocalTitle({ id, name: label });
  const form = matchedForm(label, matched);
  return (
    <>
      <bdi className="found-name">{name}</bdi>{' '}
      {form !== undefined && (
        <bdi className="found-form" lang={langOfScript(form)}>
          {form}
        </bdi>
      )}{' '}
      {detail && <span className="found-detail">{detail}</span>}{' '}
      <span className="found-kind">{t(`type.${typeOf(id)}`)}</span>
    </>
  );
}
