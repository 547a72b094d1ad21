import { useEffect, useState } from 'preact/hooks';
import type { CaptionTrack, Clip } from '../../api';
import { language } from '../../i18n';
import { useStore, useValue } from '../../lib/use-store';
import styles from './caption-line.module.css';
import type { Player } from './player';
import { captionsOf, type Subtitles } from './subtitles';

interface Props {
  clip: Clip;
  player: Player;
  subtitles: Subtitles;
}

/** What is being said in the clip, above its caption, where captions are on. */
export function CaptionLine({ clip, player, subtitles }: Props) {
  const shown = useValue(subtitles.shown);
  const key = useStore(player.state, (state) => state.key);
  const [text, setText] = useState('');
  const track = shown ? captionsOf(clip, language.get()) : undefined;
  useEffect(() => {
    const video = player.active;
    setText('');
    return video === undefined || track === undefined ? undefined : listen(video, track, setText);
  }, [track?.url, key, player]);
  if (track === undefined || text === '') {
    return null;
  }
  return (
    <p class={styles['line']} lang={track.language} dir="auto" data-testid="caption-line">
      <span>{text}</span>
    </p>
  );
}

/** Reads the cues of a track that the browser keeps in time; the page itself draws them. */
function listen(
  video: HTMLVideoElement,
  { url, language: lang, label }: CaptionTrack,
  show: (text: string) => void,
): () => void {
  const element = Object.assign(document.createElement('track'), {
    kind: 'captions',
    src: url,
    srclang: lang,
    label,
  });
  video.append(element);
  const track = element.track as TextTrack | undefined;
  const tell = () => show(Array.from(track?.activeCues ?? [], textOf).join('\n'));
  if (track !== undefined) {
    track.mode = 'hidden';
    track.addEventListener('cuechange', tell);
  }
  return () => {
    track?.removeEventListener('cuechange', tell);
    element.remove();
  };
}

function textOf(cue: TextTrackCue): string {
  return (cue as VTTCue).text.replaceAll(/<[^>]*>/g, '');
}
