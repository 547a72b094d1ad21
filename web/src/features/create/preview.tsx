import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, IconButton } from '../../design';
import { t } from '../../i18n';
import { clock } from '../../lib/format';
import { useStore, useValue } from '../../lib/use-store';
import type { Bench } from './bench';
import { paintText, picture, type OverlayText } from './overlay-text';
import styles from './preview.module.css';

/** The draft as it will be: take, other clip, texts and sounds together. */
export function Preview({ bench }: { bench: Bench }) {
  const { draft, source, shown, playback, score, partner } = bench;
  const { playing, seconds } = useValue(playback.state);
  const { base } = draft;
  const leading = base?.kind === 'stitch' && seconds < score.lead;
  return (
    <div class={styles['preview']}>
      <div
        class={styles['frame']}
        style={{ aspectRatio: String(aspectOf(bench)) }}
        data-layout={base?.kind === 'duet' ? base.layout : 'alone'}
        data-leading={leading}
        data-testid="preview"
        data-playing={playing}
        onClick={() => playback.toggle()}
      >
        <Moving key="take" video={bench.take} name="take" />
        {base !== undefined && <Moving key="partner" video={partner} name="partner" />}
        <Texts bench={bench} />
        {!shown && (
          <p class={styles['none']}>
            <Icon name="film" />
            {t(source === undefined ? 'edit.no-picture' : 'edit.not-shown')}
          </p>
        )}
      </div>
      <Controls bench={bench} />
    </div>
  );
}

/** A duet stands upright; everything else is as the take is. */
function aspectOf({ draft: { base, file }, take }: Bench): number {
  const width = file?.width ?? take.videoWidth;
  const height = file?.height ?? take.videoHeight;
  return base?.kind === 'duet' || !(width > 0 && height > 0) ? 9 / 16 : width / height;
}

function Controls({ bench: { source, playback, score } }: { bench: Bench }) {
  const { playing, seconds } = useValue(playback.state);
  return (
    <div class={styles['controls']}>
      <IconButton
        icon={playing ? 'pause' : 'play'}
        label={t(playing ? 'player.pause' : 'player.play')}
        disabled={source === undefined}
        testId="preview-play"
        onClick={() => playback.toggle()}
      />
      <input
        class={styles['position']}
        type="range"
        min={0}
        max={Math.max(0.1, score.seconds)}
        step={0.05}
        value={seconds}
        disabled={source === undefined}
        aria-label={t('player.position')}
        aria-valuetext={t('player.position-of', {
          at: clock(seconds),
          end: clock(score.seconds),
        })}
        style={{ '--share': score.seconds > 0 ? seconds / score.seconds : 0 }}
        data-testid="preview-position"
        onInput={(event) => playback.seek(Number(event.currentTarget.value))}
      />
      <span class={styles['time']}>
        {clock(seconds)} / {clock(score.seconds)}
      </span>
    </div>
  );
}

/** An element that is kept over all renderings, since it plays. */
function Moving({ video, name }: { video: HTMLVideoElement; name: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.append(video), [video]);
  return <div ref={place} class={styles['moving']} data-name={name} />;
}

/** The texts of this moment, drawn as they will be burnt in. */
function Texts({ bench: { texts, draft, playback } }: { bench: Bench }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const all = texts.of(draft);
  const now = useStore(playback.state, ({ seconds }) =>
    all
      .filter(({ from, to }) => seconds >= from && seconds < to)
      .map(({ place }) => place)
      .join(' '),
  );
  const shown = all.filter(({ place }) => now.split(' ').includes(String(place)));
  const words = shown.flatMap((each) => (each.words === undefined ? [] : [each.words]));
  useEffect(() => paint(canvas.current, words), [JSON.stringify(words)]);
  return (
    <canvas
      ref={canvas}
      class={styles['texts']}
      {...picture}
      data-testid="preview-texts"
      data-texts={words.map(({ text }) => text).join(' ')}
    />
  );
}

function paint(canvas: HTMLCanvasElement | null, words: readonly OverlayText[]): void {
  const context = canvas?.getContext('2d');
  context?.clearRect(0, 0, picture.width, picture.height);
  words.forEach((each) => context && paintText(context, each));
}
