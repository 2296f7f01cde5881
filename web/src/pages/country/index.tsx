export function CountryPage(): null {
  return null;
}
