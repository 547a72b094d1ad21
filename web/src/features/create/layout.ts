import type { DraftBase } from '../../api';

/** Whether the other clip stands first: on the left, or at the top. */
export function partnerFirst({ layout }: Pick<DraftBase, 'layout'>): boolean {
  return layout === 'top-bottom';
}
