export function PairPage(): null {
  return null;
}
