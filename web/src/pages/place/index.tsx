export function PlacePage(): null {
  return null;
}
