import type { Setting } from '../../api';

/** What is wrong with a value that was typed, before the server says so. */
export function settingProblem(
  { kind, min, max }: Pick<Setting, 'kind' | 'min' | 'max'>,
  text: string,
): 'not-a-number' | 'too-small' | 'too-large' | undefined {
  if (kind !== 'number') {
    return undefined;
  }
  if (!/^-?\d+$/.test(text.trim())) {
    return 'not-a-number';
  }
  if (Number(text) < min) {
    return 'too-small';
  }
  return Number(text) > max ? 'too-large' : undefined;
}
