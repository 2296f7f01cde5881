export function SourcePage(): null {
  return null;
}
