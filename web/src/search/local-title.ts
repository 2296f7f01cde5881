/** The title of an event in the reader's language, where it is made of parts: looked up where it is shown, for lists may be long. */
import { useQuery } from '@tanstack/react-query';
import { typeOf } from '../address/entity-address';
import { formsOf, localName } from '../graphql/local-names';
import { useWords } from '../words/words';

interface Titled {
  id: string;
  name: string;
}

/** The title of an event; of anything else its name, which its answer has in the reader's language. */
export function useLocalTitle({ id, name }: Titled): string {
  const { language, texts } = useWords();
  const { data } = useQuery({
    queryKey: ['LocalTitle', id],
    queryFn: () => formsOf(id),
    enabled: language !== 'en' && typeOf(id) === 'Event',
  });
  return localName({ language, texts }, name, data);
}
