/** The page of one entity: asked by its id, and said plainly where the graph has none of that id. */
import type { ReactNode } from 'react';
import type { Query } from '../graphql/query';
import { useAnswer } from '../graphql/use-answer';
import { FailedPart, Loaded, NotInGraph } from './states';

interface EntityPageProps<Data, Variables, Name extends keyof Data & string> {
  question: Query<Data, Variables>;
  variables: Variables;
  /** The field of the answer that is the entity. */
  name: Name;
  /** What the address gives: shown where nothing has it. */
  id: string;
  /** What of it the graph does not have, where there is no such entity; all of it where this is left out. */
  missing?: (data: Data) => string;
  children: (entity: NonNullable<Data[Name]>, data: Data) => ReactNode;
}

export function EntityPage<Data, Variables, Name extends keyof Data & string>({
  question,
  variables,
  name,
  id,
  missing,
  children,
}: EntityPageProps<Data, Variables, Name>): ReactNode {
  const asked = useAnswer(question, variables, { keep: true });
  return (
    <>
      {asked.data === undefined && asked.error && <h1 className="unseen">{id}</h1>}
      <Loaded asked={asked}>
        {(data) => {
          const entity = data[name];
          if (entity !== null && entity !== undefined) return children(entity, data);
          const problems = asked.problems.filter(({ path }) => path === undefined || path[0] === name);
          // What is asked about by an id that nothing has may be refused.
          if (problems.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT'))
            return <NotInGraph id={missing?.(data) || id} />;
          return (
            <>
              <h1>{id}</h1>
              <FailedPart name={name} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
