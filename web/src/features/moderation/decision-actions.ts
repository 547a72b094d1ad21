import type { Case, DecisionAction } from '../../api';

/** What can be decided about a subject: only content is taken down, only what is down comes back. */
export function actionsFor({ kind, subject }: Pick<Case, 'kind' | 'subject'>): DecisionAction[] {
  const state = subject.clip?.state;
  const isDown = state === 'taken-down' || state === 'held' || subject.sound?.removed === true;
  const isContent = kind !== 'person';
  return [
    'dismiss',
    ...(isContent ? (['take-down'] as const) : []),
    ...(isDown || kind === 'comment' ? (['restore'] as const) : []),
    'warn',
    'strike',
    'suspend',
    'unsuspend',
  ];
}
