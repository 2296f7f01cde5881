/** The search box: completes names as one types, goes where one chooses; ⌘K or `/` from anywhere. */
import { useNavigate } from '@tanstack/react-router';
import { useCombobox, type UseComboboxReturnValue } from 'downshift';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { addressOf } from '../address/entity-address';
import type { EntityKind } from '../graphql/types';
import { useWords } from '../words/words';
import { FoundLine } from './found-line';
import { type Suggestion, useSuggestions } from './suggestions';
import './search-box.css';

interface SearchBoxProps {
  id: string;
  label: string;
  placeholder?: string;
  /** Whether the keys from anywhere come here. */
  keys?: boolean;
  /** What stands in the box at first. */
  initial?: string;
  /** The kinds that are offered; all that bear names where it is left out. */
  kinds?: readonly EntityKind[];
  /** What choosing does; it opens the page where it is left out. */
  onChoose?: (chosen: Suggestion) => void;
}

/** The most letters that the service searches for. */
const LONGEST = 400;

export function SearchBox({ id, label, placeholder, keys, initial = '', kinds, onChoose }: SearchBoxProps): ReactNode {
  const { t } = useWords();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(initial);
  const query = typed.trim().slice(0, LONGEST);
  const { items, answered, failed } = useSuggestions(typed === initial ? '' : query, kinds);
  const input = useRef<HTMLInputElement>(null);
  useFocusKeys(input, keys === true);

  const box = useCombobox<Suggestion>({
    id,
    items: [...items],
    inputValue: typed,
    itemToString: (item) => item?.label ?? '',
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
    if (onChoose || query === '') return;
    void navigate({ to: '/search', search: { q: query } as never });
    box.closeMenu();
  };
  useSameHighlight(items, box);
  const open = box.isOpen && items.length > 0;
  const none = box.isOpen && items.length === 0 && answered;
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
            if (event.key !== 'Enter' || (box.isOpen && box.highlightedIndex >= 0)) return;
            // Where one is to be chosen, Enter takes the best; a form around the box is not sent by it.
            if (onChoose) event.preventDefault();
            if (onChoose && items[0]) onChoose(items[0]);
            else submit();
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
      <ul {...box.getMenuProps()} hidden={!open}>
        {open &&
          items.map((item, index) => (
            <li
              {...box.getItemProps({ item, index })}
              key={item.id}
              className={index === box.highlightedIndex ? 'is-on' : undefined}
            >
              <FoundLine {...item} />
            </li>
          ))}
      </ul>
      {none && (
        <p className="search-none" role="status">
          {failed ? t('search.failed') : t('search.none', { query })}
        </p>
      )}
    </div>
  );
}

/** Whoever is highlighted stays so when a better list comes: Enter never takes another one than was seen. */
function useSameHighlight(items: readonly Suggestion[], box: UseComboboxReturnValue<Suggestion>): void {
  const { highlightedIndex, setHighlightedIndex } = box;
  const before = useRef(items);
  useEffect(() => {
    const highlighted = before.current[highlightedIndex]?.id;
    const changed = before.current !== items;
    before.current = items;
    if (changed && highlighted !== undefined) setHighlightedIndex(items.findIndex(({ id }) => id === highlighted));
  }, [items, highlightedIndex, setHighlightedIndex]);
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
