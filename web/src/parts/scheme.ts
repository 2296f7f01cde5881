/** Whether the page is light or dark now: drawings on a canvas are made anew when that changes. */
import { useSyncExternalStore } from 'react';

export type Scheme = 'light' | 'dark';

const system = window.matchMedia('(prefers-color-scheme: dark)');

function scheme(): Scheme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : system.matches ? 'dark' : 'light';
}

function subscribe(hear: () => void): () => void {
  const observer = new MutationObserver(hear);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  system.addEventListener('change', hear);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', hear);
  };
}

export function useScheme(): Scheme {
  return useSyncExternalStore(subscribe, scheme);
}
