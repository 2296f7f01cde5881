/** Another country's name, leading to the page of the two. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pairAddress } from '../../address/entity-address';

interface PairLinkProps {
  /** The code of the one whose page it is. */
  code: string;
  other: { id: string; code: string; name: string };
}

export function PairLink({ code, other }: PairLinkProps): ReactNode {
  return <Link to={pairAddress(code, other.code)}>{other.name}</Link>;
}
