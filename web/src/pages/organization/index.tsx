export function OrganizationPage(): null {
  return null;
}
