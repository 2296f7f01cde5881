/** Names in the reader's language wherever a thing is named: asked for in batches, and only where the language is not the graph's own. */
import { useQuery } from '@tanstack/react-query';
import DataLoader from 'dataloader';
import { typeOf } from '../address/entity-address';
import { ask, NoAnswer } from '../graphql/ask';
import type { LocalNamesQuery } from '../graphql/types';
import { nameIn, regionIn } from '../words/name-in';
import { useWords } from '../words/words';
import { LocalNames } from './local-names.generated';

type Forms = NonNullable<LocalNamesQuery['nodes']>[number];

/** Of these the graph has names in several languages. */
const NAMED: readonly string[] = ['Official', 'Country', 'Organization', 'Office', 'Place'];
/** How many are asked for at once. */
const AT_ONCE = 100;

/** Answers are cached by whoever asks; here only what is asked for in one turn is put together. */
const loader = new DataLoader<string, Forms>(
  async (ids) => {
    const { data, problems } = await ask(LocalNames, { ids: [...ids] });
    if (data.nodes === null) throw new NoAnswer(problems[0]?.extensions?.code ?? '', problems[0]?.message ?? '');
    const byId = new Map(data.nodes.map((node) => [node?.id, node]));
    return ids.map((id) => byId.get(id) ?? null);
  },
  { cache: false, maxBatchSize: AT_ONCE, batchScheduleFn: (send) => setTimeout(send, 0) },
);

interface Named {
  id: string;
  name: string;
}

/** The name of a thing in the reader's language; the graph's own until that is there, or where it has none. */
export function useLocalName({ id, name }: Named): string {
  const { language } = useWords();
  const { data } = useQuery({
    queryKey: ['LocalNames', id],
    queryFn: () => loader.load(id),
    enabled: language !== 'en' && NAMED.includes(typeOf(id)),
  });
  return localName(language, name, data);
}

function localName(language: string, name: string, forms: Forms | undefined): string {
  if (!forms || !('names' in forms)) return name;
  const form = nameIn(language, { name, names: forms.names });
  if (form !== name || !('identifiers' in forms)) return form;
  const code = forms.identifiers.find(({ scheme }) => scheme === 'iso3166-1-alpha-2')?.value;
  return (code && regionIn(language, code)) ?? name;
}
