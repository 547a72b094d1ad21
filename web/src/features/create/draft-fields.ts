import type { Draft, DraftChange, DraftFields } from '../../api';

const names: readonly (keyof DraftFields)[] = [
  'caption',
  'visibility',
  'language',
  'commentsAllowed',
  'duetAllowed',
  'stitchAllowed',
  'soundAllowed',
  'derivedFall',
  'generated',
  'trim',
  'coverSeconds',
  'sound',
  'voiceVolume',
  'base',
  'captions',
  'publishAt',
];

/** A draft with some fields changed; null takes one away. */
export function changed(draft: Draft, change: DraftChange): Draft {
  const all = Object.entries({ ...draft, ...change });
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as unknown as Draft;
}

/** Whether two versions of a draft agree in all that its maker can change. */
export function sameFields(one: Draft, other: Draft): boolean {
  const nudge = (draft: Draft) => draft.sync.nudgeMillis;
  const spans = ({ overlays }: Draft) => overlays.map(({ id, from, to }) => [id, from, to]);
  return (
    names.every((name) => isSame(one[name], other[name])) &&
    nudge(one) === nudge(other) &&
    isSame(spans(one), spans(other))
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return one === other;
  }
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  const at = (value: object, key: string) => (value as Record<string, unknown>)[key];
  return [...keys].every((key) => isSame(at(one, key), at(other, key)));
}
