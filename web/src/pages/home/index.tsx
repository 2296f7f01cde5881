/** The start: search, five questions with their answers, what the graph holds. */
import type { ReactNode } from 'react';
import { useTitle } from '../../parts/states';

export function HomePage(): ReactNode {
  useTitle('Entente');
  return null;
}
