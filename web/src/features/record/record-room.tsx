import { useCallback, useEffect, useState } from 'preact/hooks';
import { Confirm, Failure } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useValue } from '../../lib/use-store';
import type { DuetLayout, RecordedTake } from './hand-over';
import { ModeBar } from './mode-bar';
import type { OpenSession } from './open-session';
import type { Mode } from './plan';
import { RoomFoot } from './room-foot';
import { RoomTop } from './room-top';
import styles from './room.module.css';
import { Stage } from './stage';
import { latenessMillis, totalSeconds } from './takes';
import { TextSheet } from './text-sheet';
import { ToolColumn, type TrayName } from './tool-column';
import { Tray } from './tray';
import { useRoomKeys } from './use-room-keys';

/** What the recording knows of a take; what it belongs to is known around it. */
export type Recording = Pick<RecordedTake, 'file' | 'seconds' | 'latencyMillis' | 'hasVoice'>;

interface Props {
  open: OpenSession;
  mode: Exclude<Mode, 'photos'>;
  subject: { icon: 'note' | 'duet' | 'stitch'; text: string } | undefined;
  layout: DuetLayout;
  onLayout(layout: DuetLayout): void;
  onMode(mode: Mode): void;
  onRecorded(recording: Recording): Promise<void>;
  onClose(): void;
}

/** Where one records from a camera or a screen. */
export function RecordRoom(props: Props) {
  const { open, mode, layout, onLayout, onMode, onRecorded, onClose } = props;
  const { session, partner } = open;
  const { phase, look, segments } = useValue(session.state);
  const [tray, setTray] = useState<TrayName>();
  const [writing, setWriting] = useState(false);
  const { failure, submit } = useSubmit(async () => {
    const file = await session.finish();
    await onRecorded({ file, ...factsOf(session) });
  });
  useOpening(open, mode);
  useLeavingWarning(segments.length > 0);
  useRoomKeys(
    session,
    useCallback(() => setTray(undefined), []),
  );
  const { leave, question } = useLeaving(segments.length > 0, onMode, onClose);
  const change = (to: Mode) =>
    to === 'photos' ? leave(to) : void session.open(to).then(() => onMode(to));
  return (
    <section
      class={styles['room']}
      data-phase={phase}
      data-testid="screen-record"
      aria-label={t('record.title')}
    >
      <RoomTop session={session} subject={props.subject} onClose={() => leave('close')} />
      <Stage
        open={open}
        layout={layout}
        onPhotos={() => leave('photos')}
        onUseTake={() => void submit()}
      />
      <ToolColumn
        session={session}
        tray={tray}
        onTray={setTray}
        onText={() => setWriting(true)}
        duet={partner !== undefined}
      />
      <div class={styles['controls']}>
        <Failure failure={failure} />
        {tray !== undefined && phase === 'ready' && (
          <Tray name={tray} session={session} layout={layout} onLayout={onLayout} />
        )}
        <RoomFoot session={session} fixed={partner !== undefined} onDone={() => void submit()} />
      </div>
      {partner === undefined ? (
        <ModeBar mode={mode} disabled={phase !== 'ready' && phase !== 'idle'} onChoose={change} />
      ) : (
        <div class={styles['modes']} />
      )}
      {writing && (
        <TextSheet
          text={look.text}
          limitSeconds={session.limitSeconds}
          onChange={(text) => session.write(text)}
          onClose={() => setWriting(false)}
        />
      )}
      {question}
    </section>
  );
}

/** Leaving, to another mode or altogether; asks first where that costs a take. */
function useLeaving(hasTake: boolean, onMode: Props['onMode'], onClose: Props['onClose']) {
  const [leaving, setLeaving] = useState<Mode | 'close'>();
  const go = (to: Mode | 'close') => (to === 'close' ? onClose() : onMode(to));
  const question = leaving !== undefined && (
    <Confirm
      title={t('record.leave.title')}
      text={t('record.leave.text')}
      action={t('record.leave.do')}
      danger
      onConfirm={async () => go(leaving)}
      onClose={() => setLeaving(undefined)}
    />
  );
  return { leave: hasTake ? setLeaving : go, question };
}

function factsOf({ state }: OpenSession['session']): Omit<Recording, 'file'> {
  const { segments } = state.get();
  return {
    seconds: totalSeconds(segments),
    latencyMillis: latenessMillis(segments),
    hasVoice: segments.some(({ hasVoice }) => hasVoice),
  };
}

/** The camera is asked for at once; a screen needs a press of its own. */
function useOpening({ session }: OpenSession, mode: Mode): void {
  useEffect(() => {
    const opening =
      mode === 'screen' ? Promise.resolve(session.choose('screen')) : session.open('camera');
    void opening.then(() => session.listen(true));
    const wake = () => session.wake();
    window.addEventListener('pointerdown', wake);
    return () => window.removeEventListener('pointerdown', wake);
  }, [session]);
}

/** The browser asks before it leaves a page with a take that nobody has yet. */
function useLeavingWarning(hasTake: boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => hasTake && event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasTake]);
}
