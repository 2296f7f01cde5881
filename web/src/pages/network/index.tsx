export function NetworkPage(): null {
  return null;
}
