/** The search box: completes names as one types, goes where one chooses; ⌘K or `/` from anywhere. */
import { useNavigate } from '@tanstack/react-router';
import { useCombobox } from 'downshift';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { addressOf } from '../address/entity-address';
import { useAnswer } from '../graphql/use-answer';
import type { CompleteQuery } from '../graphql/types';
import { langOf } from '../words/language-code';
import { useWords } from '../words/words';
import { matchedForm, type NameForm } from './matched-form';
import { Complete } from './search-box.generated';
import './search-box.css';

export type Found = NonNullable<CompleteQuery['search']>['nodes'][number];

interface SearchBoxProps {
  id: string;
  label: string;
  placeholder?: string;
  /** Whether the keys from anywhere come here. */
  keys?: boolean;
  /** What stands in the box at first. */
  initial?: string;
  /** Offered alone, by type. */
  only?: Found['__typename'];
  onChoose?: (found: Found) => void;
}

const LONGEST = 400;
/** How long after the last key the service is asked, in ms. */
const PAUSE_MS = 60;

export function SearchBox({ id, label, placeholder, keys, initial = '', only, onChoose }: SearchBoxProps): ReactNode {
  const { t } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(initial);
  const asked = useAfterPause(typed.trim().slice(0, LONGEST));
  const hasWords = /[\p{L}\p{N}]/u.test(asked);
  const { data, error } = useAnswer(Complete, { query: asked }, { enabled: hasWords, keep: true });
  const items = hasWords ? (data?.search?.nodes ?? []).filter((found) => !only || found.__typename === only) : [];
  const input = useRef<HTMLInputElement>(null);
  useFocusKeys(input, keys === true);

  const box = useCombobox<Found>({
    id,
    items,
    inputValue: typed,
    itemToString: (found) => found?.label ?? '',
    onInputValueChange: ({ type, inputValue }) => {
      if (type !== useCombobox.stateChangeTypes.InputChange) setTyped(inputValue);
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      if (onChoose) {
        onChoose(selectedItem);
        return;
      }
      const address = addressOf(selectedItem.id);
      if (address !== undefined) void navigate({ to: address });
      setTyped('');
      box.reset();
      input.current?.blur();
    },
  });

  const submit = (): void => {
    if (onChoose || typed.trim() === '') return;
    void navigate({ to: '/search', search: { q: typed.trim().slice(0, LONGEST) } as never });
    box.closeMenu();
  };
  const open = box.isOpen && hasWords && asked === typed.trim().slice(0, LONGEST);
  const none = open && items.length === 0 && (data !== undefined || error !== undefined);
  return (
    <div className="search-box" role={keys ? 'search' : undefined}>
      <label {...box.getLabelProps()} className={keys ? 'unseen' : 'field-label'}>
        {label}
      </label>
      <input
        {...box.getInputProps({
          ref: input,
          // At once: told later, React would put back what was there before a quick second key.
          onChange: ({ currentTarget }) => setTyped(currentTarget.value),
          onKeyDown: (event) => {
            if (event.key === 'Enter' && (!box.isOpen || box.highlightedIndex < 0)) submit();
          },
        })}
        type="text"
        maxLength={5_000}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        enterKeyHint="search"
      />
      {keys && <kbd aria-hidden="true">/</kbd>}
      <ul {...box.getMenuProps()} hidden={!open || items.length === 0}>
        {open &&
          items.map((found, index) => (
            <li
              {...box.getItemProps({ item: found, index })}
              key={found.id}
              className={index === box.highlightedIndex ? 'is-on' : undefined}
            >
              <FoundLine found={found} typed={asked} />
            </li>
          ))}
      </ul>
      {none && <p className="search-none">{error ? t('search.failed') : t('search.none', { query: asked })}</p>}
    </div>
  );
}

/** A hit as one line: its name, the form that was found, its kind. */
export function FoundLine({ found, typed }: { found: Found; typed: string }): ReactNode {
  const { t } = useWords();
  const names: readonly NameForm[] = 'names' in found ? found.names : [];
  const form = matchedForm(typed, found.label, names);
  return (
    <>
      <bdi className="found-name">{found.label}</bdi>
      {form && (
        <bdi className="found-form" lang={langOf(form.language)}>
          {form.value}
        </bdi>
      )}
      <span className="found-kind">{t(`type.${found.__typename}`)}</span>
    </>
  );
}

/** A text once it has not changed for a moment. */
function useAfterPause(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function useFocusKeys(input: React.RefObject<HTMLInputElement | null>, wanted: boolean): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const focus = (event: KeyboardEvent): void => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!slash && !(event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey))) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [input, wanted]);
}
