import type { Clip } from '../../api';
import { t } from '../../i18n';

/** What its maker should know about a clip that not everyone can see. */
export function clipStateText({
  state,
  visibility,
}: Pick<Clip, 'state' | 'visibility'>): string | undefined {
  if (state === 'taken-down' || state === 'held') {
    return t(`clip-state.${state}`);
  }
  return visibility === 'followers' || visibility === 'private'
    ? t(`visibility.${visibility}`)
    : undefined;
}
