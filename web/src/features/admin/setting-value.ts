import type { Setting } from '../../api';

/** What is wrong with a value that was typed, before the server says so. */
export function settingProblem(
  { type, min, max }: Pick<Setting, 'type' | 'min' | 'max'>,
  text: string,
): 'not-a-number' | 'too-small' | 'too-large' | undefined {
  if (type !== 'integer') {
    return undefined;
  }
  if (!/^-?\d+$/.test(text.trim())) {
    return 'not-a-number';
  }
  if (min !== undefined && Number(text) < min) {
    return 'too-small';
  }
  return max !== undefined && Number(text) > max ? 'too-large' : undefined;
}

export function valueOf({ type }: Pick<Setting, 'type'>, text: string): Setting['value'] {
  return type === 'integer' ? Number(text) : text.trim();
}
