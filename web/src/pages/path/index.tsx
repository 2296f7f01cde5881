export function PathPage(): null {
  return null;
}
