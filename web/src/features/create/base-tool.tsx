import type { DraftBase, Layout } from '../../api';
import { Button, Choice, Section, Slider } from '../../design';
import { t } from '../../i18n';
import { clock } from '../../lib/format';
import type { Bench } from './bench';
import styles from './editor.module.css';
import { Refused } from './refused';
import { Volume } from './volume';

const layouts: readonly Layout[] = ['side-by-side', 'top-bottom', 'picture-in-picture'];
const stitchSecondsMax = 5;

/** How a duet or stitch stands to the other clip. */
export function BaseTool({ bench }: { bench: Bench }) {
  const { draft, editing, baseClip } = bench;
  const { base } = draft;
  if (base === undefined) {
    return null;
  }
  return (
    <Section title={t(`edit.base-${base.kind}`, { name: baseClip?.creator.name ?? '…' })}>
      {base.kind === 'duet' && (
        <Choice
          label={t('edit.layout')}
          value={base.layout}
          options={layouts.map((value) => ({ value, text: t(`edit.layout.${value}`) }))}
          testId="layout"
          onChange={(layout) => editing.change({ base: { ...base, layout } })}
        />
      )}
      {base.kind === 'stitch' && <StitchPart bench={bench} base={base} />}
      <Volume
        of="base"
        value={base.volume}
        onInput={(volume) => editing.change({ base: { ...base, volume } })}
      />
      <Refused editing={editing} of={['base']} />
      {baseClip === undefined && <p class={styles['note']}>{t('edit.base-gone')}</p>}
      <div>
        <Button
          small
          tone="quiet"
          testId="remove-base"
          onClick={() => editing.change({ base: null })}
        >
          {t('edit.base-remove')}
        </Button>
      </div>
    </Section>
  );
}

/** Which seconds of the other clip a stitch begins with, and how loud what follows is. */
function StitchPart({ bench, base }: { bench: Bench; base: DraftBase }) {
  const { draft, editing, baseClip } = bench;
  const whole = baseClip?.durationSeconds ?? base.start + base.seconds;
  return (
    <>
      <Slider
        label={t('edit.stitch-start')}
        value={base.start}
        max={Math.max(0, whole - 1)}
        step={0.1}
        text={clock(base.start)}
        testId="stitch-start"
        onInput={(start) =>
          editing.change({
            base: { ...base, start, seconds: Math.min(base.seconds, whole - start) },
          })
        }
      />
      <Slider
        label={t('edit.stitch-seconds')}
        value={base.seconds}
        min={1}
        max={Math.max(1, Math.min(stitchSecondsMax, whole - base.start))}
        step={0.1}
        text={t('edit.seconds', { n: base.seconds.toFixed(1) })}
        testId="stitch-seconds"
        onInput={(seconds) => editing.change({ base: { ...base, seconds } })}
      />
      <Volume
        of="voice"
        value={draft.voiceVolume}
        onInput={(voiceVolume) => editing.change({ voiceVolume })}
      />
    </>
  );
}
