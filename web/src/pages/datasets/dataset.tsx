export function DatasetPage(): null {
  return null;
}
