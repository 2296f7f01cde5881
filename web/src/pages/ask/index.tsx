export function AskPage(): null {
  return null;
}
