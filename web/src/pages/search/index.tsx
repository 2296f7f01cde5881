export function SearchPage(): null {
  return null;
}
