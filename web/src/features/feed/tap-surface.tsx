import { useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../../design';
import { t } from '../../i18n';
import { TapRecognizer } from '../../lib/pointer-tap';
import { systemTimers } from '../../lib/timers';
import styles from './tap-surface.module.css';
import type { Watching } from './watching';

interface Props {
  watching: Watching;
  active: boolean;
  paused: boolean;
  needsTap: boolean;
  onMenu(): void;
}

interface Burst {
  x: number;
  y: number;
  count: number;
}

/** The picture itself: a tap pauses, two taps like, a long press opens the menu. */
export function TapSurface({ watching, active, paused, needsTap, onMenu }: Props) {
  const [burst, setBurst] = useState<Burst>();
  const latest = useRef({ onMenu });
  latest.current = { onMenu };
  const taps = useMemo(() => {
    const onDoubleTap = (x: number, y: number) => {
      watching.like(true);
      setBurst((last) => ({ x, y, count: (last?.count ?? 0) + 1 }));
    };
    const onLongPress = () => latest.current.onMenu();
    return new TapRecognizer(
      { onTap: () => watching.player.toggle(), onDoubleTap, onLongPress },
      systemTimers,
    );
  }, [watching]);
  const at = ({ offsetX, offsetY }: PointerEvent): [number, number] => [offsetX, offsetY];
  return (
    <>
      <div
        class={styles['surface']}
        data-testid="surface"
        onPointerDown={(event) => event.button === 0 && taps.down(...at(event))}
        onPointerMove={(event) => taps.move(...at(event))}
        onPointerUp={(event) => releaseOnSurface(event, watching, taps, at(event))}
        onPointerCancel={() => taps.cancel()}
        onPointerLeave={() => taps.cancel()}
        onContextMenu={(event) => openMenuInstead(event, onMenu)}
      />
      {active && (
        <button
          class={styles['play']}
          type="button"
          aria-label={paused ? t('player.play') : t('player.pause')}
          data-shown={paused}
          data-testid="play"
          onClick={() => watching.player.toggle()}
        >
          <Icon name={paused ? 'play' : 'pause'} filled={paused} />
          {needsTap && <span class={styles['hint']}>{t('player.tap-to-play')}</span>}
        </button>
      )}
      {burst !== undefined && <HeartBurst key={burst.count} x={burst.x} y={burst.y} />}
    </>
  );
}

function HeartBurst({ x, y }: { x: number; y: number }) {
  return (
    <span class={styles['burst']} style={{ left: `${x}px`, top: `${y}px` }} aria-hidden="true">
      <Icon name="heart" filled />
    </span>
  );
}

/** A first tap brings the sound; only taps after it pause. */
function releaseOnSurface(
  event: PointerEvent,
  watching: Watching,
  taps: TapRecognizer,
  at: [number, number],
): void {
  const { muted, wanted } = watching.sound.state.get();
  const bringsSound = muted && wanted && watching.player.state.get().playing;
  if (bringsSound && event.button === 0) {
    taps.cancel();
    watching.sound.gesture();
  } else {
    taps.up(...at);
  }
}

function openMenuInstead(event: Event, onMenu: () => void): void {
  event.preventDefault();
  onMenu();
}
