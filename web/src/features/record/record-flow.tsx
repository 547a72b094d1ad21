import { useState } from 'preact/hooks';
import type { Clip } from '../../api';
import { Ready } from '../../design';
import { t } from '../../i18n';
import { useServices } from '../services';
import type { BaseClip, DuetLayout, PerformSound, RecordedTake, TakeReceiver } from './hand-over';
import type { SessionPlan } from './open-session';
import { PhotoRoom } from './photo-room';
import type { Mode, Plan } from './plan';
import { RecordRoom, type Recording } from './record-room';
import { StitchPicker } from './stitch-picker';
import { TakeKept } from './take-kept';
import { useSession } from './use-session';

interface Props {
  plan: Plan;
  sound: PerformSound | undefined;
  clip: Clip | undefined;
  onTake: TakeReceiver;
}

interface Part {
  start: number;
  seconds: number;
}

/** From what is chosen to a take that is handed over. */
export function RecordFlow({ plan, sound, clip, onTake }: Props) {
  const { navigation } = useServices();
  const [mode, setMode] = useState<Mode>(plan.mode);
  const [part, setPart] = useState<Part>();
  const [layout, setLayout] = useState<DuetLayout>('side-by-side');
  const [taken, setTaken] = useState<RecordedTake>();
  const close = () => navigation.back('/create');
  const kind = plan.base?.kind;
  if (taken !== undefined) {
    return <TakeKept take={taken} onAgain={() => setTaken(undefined)} />;
  }
  if (kind === 'stitch' && clip !== undefined && part === undefined) {
    return <StitchPicker clip={clip} onChoose={setPart} onClose={close} />;
  }
  const onRecorded = async (recording: Recording) => {
    const base = clip && kind && baseOf(kind, clip, layout, part);
    const take: RecordedTake = {
      ...recording,
      ...(sound && { sound: { id: sound.id, start: sound.start } }),
      ...(base && { base: { ...base, ...(kind === 'duet' && { seconds: recording.seconds }) } }),
    };
    await onTake(take);
    setTaken(take);
  };
  if (mode === 'photos') {
    return <PhotoRoom onMode={setMode} onRecorded={onRecorded} onClose={close} />;
  }
  return (
    <LiveRoom
      plan={{
        sound,
        duet: kind === 'duet' ? clip : undefined,
        stitchSeconds: part?.seconds,
      }}
      mode={mode}
      subject={subjectOf(sound, kind, clip)}
      layout={layout}
      onLayout={setLayout}
      onMode={setMode}
      onRecorded={onRecorded}
      onClose={close}
    />
  );
}

interface LiveProps extends Omit<Parameters<typeof RecordRoom>[0], 'open'> {
  plan: SessionPlan;
}

function LiveRoom({ plan, ...room }: LiveProps) {
  const { loading, retry } = useSession(plan);
  return (
    <Ready loading={loading} onRetry={retry}>
      {(open) => <RecordRoom open={open} {...room} />}
    </Ready>
  );
}

function baseOf(
  kind: BaseClip['kind'],
  clip: Clip,
  layout: DuetLayout,
  part: Part = { start: 0, seconds: clip.durationSeconds },
): BaseClip {
  return { kind, clip: clip.id, layout, ...part };
}

function subjectOf(
  sound: PerformSound | undefined,
  kind: BaseClip['kind'] | undefined,
  clip: Clip | undefined,
) {
  if (sound !== undefined) {
    return { icon: 'note', text: sound.title } as const;
  }
  const name = clip?.creator.name ?? '';
  return kind && { icon: kind, text: t(`record.with.${kind}`, { name }) };
}
