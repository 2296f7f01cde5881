/** Whether the graph has changed since the page was opened: heard over server-sent events, which the browser reopens itself. */
import { useEffect, useState } from 'react';
import { addressOfQuestion } from './ask';
import { forgetNames } from './local-names';
import { answers } from './use-answer';

const CHANGES = 'subscription Changes { changes { revision } }';

/** Whether there is news, and what takes it in. */
export function useChanges(): { changed: boolean; refresh: () => void } {
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    const events = new EventSource(addressOfQuestion(CHANGES, {}));
    const hear = (): void => setChanged(true);
    events.addEventListener('next', hear);
    return () => events.close();
  }, []);
  return {
    changed,
    refresh: () => {
      setChanged(false);
      forgetNames();
      void answers.invalidateQueries();
    },
  };
}
