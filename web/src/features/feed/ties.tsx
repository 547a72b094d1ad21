import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../api';
import { Icon } from '../../design';
import { short, t } from '../../i18n';
import styles from './ties.module.css';

interface Props {
  clip: Clip;
  /** Whether the clip plays: a long name goes along with it. */
  moving: boolean;
}

/** What a clip is made with, what others made with it, and its sound. */
export function Ties({ clip, moving }: Props) {
  return (
    <>
      <Derivation clip={clip} />
      {clip.sound !== undefined && <SoundLine clip={clip} moving={moving} />}
    </>
  );
}

function Derivation({ clip: { id, base, derived } }: { clip: Clip }) {
  if (base === undefined && derived === 0) {
    return null;
  }
  return (
    <p class={styles['ties']}>
      {base !== undefined && (
        <a
          href={base.clip === undefined ? `/@${base.creator.handle}` : `/c/${base.clip}`}
          data-testid="made-with"
          data-kind={base.kind}
        >
          <Icon name={base.kind} />
          {t(`clip.${base.kind}-with`, { name: `@${base.creator.handle}` })}
        </a>
      )}
      {derived > 0 && (
        <a href={`/c/${encodeURIComponent(id)}/derived`} data-testid="derived">
          {t('clip.derived', { n: derived, count: short(derived) })}
        </a>
      )}
    </p>
  );
}

/** The name of the sound; where it is too long for its place it goes past, unless less motion is wanted. */
function SoundLine({ clip: { sound }, moving }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const [tooLong, setTooLong] = useState(false);
  const name = sound?.original === true ? t('clip.original-sound') : sound?.title;
  const title = [name, sound?.attribution].filter((part) => part).join(' · ');
  useLayoutEffect(() => {
    const element = place.current;
    setTooLong(element !== null && element.scrollWidth > element.clientWidth + 1);
  }, [title]);
  return (
    <a
      class={styles['sound']}
      {...(sound?.id !== undefined && { href: `/sounds/${encodeURIComponent(sound.id)}` })}
      aria-label={t('clip.sound', { title })}
      data-testid="clip-sound"
    >
      <Icon name="note" />
      <span ref={place} class={styles['window']} data-moves={tooLong && moving}>
        <span class={styles['title']}>
          <bdi>{title}</bdi>
          {tooLong && <bdi class={styles['again']}>{title}</bdi>}
        </span>
      </span>
    </a>
  );
}
