import { IconButton } from '../../design';
import { t } from '../../i18n';
import { useValue } from '../../lib/use-store';
import type { Subtitles } from './subtitles';

/** Shows and hides captions, on clips that have them. */
export function CaptionsButton({ subtitles }: { subtitles: Subtitles }) {
  const shown = useValue(subtitles.shown);
  return (
    <IconButton
      icon="captions"
      label={shown ? t('menu.captions-off') : t('menu.captions-on')}
      pressed={shown}
      testId="captions"
      onClick={() => subtitles.toggle()}
    />
  );
}
