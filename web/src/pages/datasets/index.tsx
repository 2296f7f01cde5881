export function DatasetsPage(): null {
  return null;
}
