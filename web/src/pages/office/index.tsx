export function OfficePage(): null {
  return null;
}
