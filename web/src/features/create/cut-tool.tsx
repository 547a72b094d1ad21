import { Button, Section } from '../../design';
import { t } from '../../i18n';
import { useMedia } from '../../lib/use-media';
import type { Bench } from './bench';
import styles from './editor.module.css';
import { Refused } from './refused';
import { cutOf, longestSeconds, shortestSeconds } from './score';
import { Handle, Outside, Strip } from './strip';
import { useFrames } from './use-frames';

const seconds = (value: number) => t('edit.seconds', { n: value.toFixed(1) });

/** Where the clip begins and ends, and the picture that stands for it. */
export function CutTool({ bench }: { bench: Bench }) {
  const { source, duration } = bench;
  const wide = useMedia('(min-width: 900px)');
  const frames = useFrames(source, duration, wide ? 12 : 8);
  if (source === undefined || duration <= 0) {
    return <p class={styles['waiting']}>{t('edit.cut-later')}</p>;
  }
  return (
    <>
      <Trim bench={bench} frames={frames} />
      <Cover bench={bench} frames={frames} />
    </>
  );
}

interface Props {
  bench: Bench;
  frames: readonly (string | undefined)[];
}

function Trim({ bench, frames }: Props) {
  const { draft, duration, editing, playback, score } = bench;
  const { start, end } = cutOf(draft, duration);
  const cut = (from: number, to: number, shown: 'start' | 'end') => {
    const length = score.lead + to - from;
    const whole = from === 0 && to >= duration;
    const lostCover = draft.coverSeconds !== undefined && draft.coverSeconds > length;
    playback.pause();
    editing.change({
      trim: whole ? null : { start: from, end: to },
      ...(lostCover && { coverSeconds: null }),
    });
    playback.seek(shown === 'start' ? score.lead : Math.max(0, length - 0.05));
  };
  return (
    <Section title={t('edit.trim')}>
      <p class={styles['note']} data-testid="trim-length">
        {t('edit.trim-length', { length: seconds(end - start), whole: seconds(duration) })}
        {duration > longestSeconds && ` ${t('edit.trim-long', { n: longestSeconds })}`}
      </p>
      <Strip frames={frames}>
        <Outside from={start / duration} to={end / duration} />
        <Handle
          label={t('edit.trim-start')}
          kind="start"
          value={start}
          min={Math.max(0, end - longestSeconds)}
          max={Math.max(0, end - shortestSeconds)}
          length={duration}
          text={seconds(start)}
          testId="trim-start"
          onMove={(to) => cut(to, end, 'start')}
        />
        <Handle
          label={t('edit.trim-end')}
          kind="end"
          value={end}
          min={Math.min(duration, start + shortestSeconds)}
          max={Math.min(duration, start + longestSeconds)}
          length={duration}
          text={seconds(end)}
          testId="trim-end"
          onMove={(to) => cut(start, to, 'end')}
        />
      </Strip>
      <Refused editing={editing} of={['trim']} />
    </Section>
  );
}

function Cover({ bench, frames }: Props) {
  const { draft, duration, editing, playback, score } = bench;
  const { start, end } = cutOf(draft, duration);
  const chosen = draft.coverSeconds;
  const at = start + Math.max(0, (chosen ?? score.lead) - score.lead);
  const choose = (takeSeconds: number) => {
    const cover = Math.round((takeSeconds - start + score.lead) * 100) / 100;
    playback.pause();
    editing.change({ coverSeconds: cover });
    playback.seek(cover);
  };
  return (
    <Section title={t('edit.cover')}>
      <p class={styles['note']} data-testid="cover-at">
        {chosen === undefined
          ? t('edit.cover-best')
          : t('edit.cover-at', { at: seconds(Math.max(0, at - start)) })}
      </p>
      <Strip frames={frames}>
        <Outside from={start / duration} to={end / duration} />
        <Handle
          label={t('edit.cover')}
          kind="cover"
          value={at}
          min={start}
          max={Math.max(start, end - 0.1)}
          length={duration}
          text={seconds(at - start)}
          testId="cover-handle"
          onMove={choose}
        />
      </Strip>
      <Refused editing={editing} of={['coverSeconds']} />
      {chosen !== undefined && (
        <div>
          <Button
            small
            tone="quiet"
            testId="cover-auto"
            onClick={() => editing.change({ coverSeconds: null })}
          >
            {t('edit.cover-auto')}
          </Button>
        </div>
      )}
    </Section>
  );
}
