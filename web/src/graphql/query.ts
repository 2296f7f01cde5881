/** A question of the console: its document, with the types of what it takes and gets. Written by `npm run generate`. */
export interface Query<Answer, Variables> {
  name: string;
  text: string;
  /** Types alone: nothing is there when the program runs. */
  readonly types?: (variables: Variables) => Answer;
}

export function query<Answer, Variables>(name: string, text: string): Query<Answer, Variables> {
  return { name, text };
}
