export function AgreementPage(): null {
  return null;
}
