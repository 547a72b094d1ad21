import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Button, Choice, Empty, Failure, Icon, Screen, SettingRow, Switch } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { filterNames } from './filters';
import { ModeBar } from './mode-bar';
import type { Look } from './painter';
import { PhotoList } from './photo-list';
import { PhotoPreview } from './photo-preview';
import { recordShow, type PhotoShow } from './photo-show';
import { usePhotos } from './photos';
import type { Mode } from './plan';
import type { Recording } from './record-room';
import styles from './photo-room.module.css';
import { mostPhotos, slideSeconds, slideshowSeconds } from './slideshow';
import { TextSheet } from './text-sheet';

const longestSeconds = 60;

interface Props {
  onMode(mode: Mode): void;
  onRecorded(recording: Recording): Promise<void>;
  onClose(): void;
}

/** Photos become a clip: which, in what order, for how long, and how they move. */
export function PhotoRoom({ onMode, onRecorded, onClose }: Props) {
  const { photos, unreadable, add, remove, reorder } = usePhotos();
  const [each, setEach] = useState<number>(3);
  const [moves, setMoves] = useState(true);
  const [look, setLook] = useState<Look>({ filter: 'none', text: undefined });
  const [writing, setWriting] = useState(false);
  const seconds = slideshowSeconds(photos.length, each, longestSeconds);
  const show: PhotoShow = useMemo(
    () => ({ photos: photos.map(({ bitmap }) => bitmap), each, seconds, moves, look }),
    [photos, each, seconds, moves, look],
  );
  const { share, busy, failure, make, cancel } = useMaking(show, onRecorded);
  return (
    <Screen title={t('record.photos.title')} testId="screen-photos" wide onBack={onClose}>
      <ModeBar mode="photos" disabled={busy} onChoose={onMode} />
      {unreadable.length > 0 && (
        <p class={styles['notice']} role="alert" data-testid="photo-unreadable">
          {t('record.photos.unreadable', { names: unreadable.join(', ') })}
        </p>
      )}
      {photos.length === 0 ? (
        <Empty
          icon="pictures"
          title={t('record.photos.none')}
          text={t('record.photos.none-text', { n: mostPhotos })}
        >
          <AddPhotos onFiles={add} />
        </Empty>
      ) : (
        <div class={styles['columns']}>
          <PhotoPreview show={show} />
          <div class={styles['settings']} inert={busy}>
            <PhotoList photos={photos} onOrder={reorder} onRemove={remove} />
            {photos.length < mostPhotos && <AddPhotos onFiles={add} />}
            <Motion each={each} onEach={setEach} moves={moves} onMoves={setMoves} />
            <Choice
              label={t('record.tool.filters')}
              value={look.filter}
              options={filterNames.map((value) => ({ value, text: t(`record.filter.${value}`) }))}
              onChange={(filter) => setLook({ ...look, filter })}
            />
            <div>
              <Button icon="text" testId="tool-text" onClick={() => setWriting(true)}>
                {t('record.tool.text')}
              </Button>
            </div>
          </div>
          <Making
            share={share}
            busy={busy}
            seconds={seconds}
            failure={failure}
            onMake={make}
            onCancel={cancel}
          />
        </div>
      )}
      {writing && (
        <TextSheet
          text={look.text}
          limitSeconds={Math.max(1, seconds)}
          onChange={(text) => setLook({ ...look, text })}
          onClose={() => setWriting(false)}
        />
      )}
    </Screen>
  );
}

interface MotionProps {
  each: number;
  onEach(seconds: number): void;
  moves: boolean;
  onMoves(moves: boolean): void;
}

function Motion({ each, onEach, moves, onMoves }: MotionProps) {
  return (
    <>
      <Choice
        label={t('record.photos.each')}
        value={String(each)}
        options={slideSeconds.map((n) => ({ value: String(n), text: t('record.seconds', { n }) }))}
        testId="photo-seconds"
        onChange={(value) => onEach(Number(value))}
      />
      <SettingRow title={t('record.photos.moves')} hint={t('record.photos.moves-hint')}>
        <Switch
          label={t('record.photos.moves')}
          on={moves}
          testId="photo-moves"
          onChange={onMoves}
        />
      </SettingRow>
    </>
  );
}

/** Encoding the slideshow, with how far it is; it ends with the view. */
function useMaking(show: PhotoShow, onRecorded: Props['onRecorded']) {
  const [share, setShare] = useState(0);
  const [cancelled, setCancelled] = useState(false);
  const leaving = useRef(new AbortController());
  useEffect(() => () => leaving.current.abort(), []);
  const { busy, failure, submit } = useSubmit(async () => {
    leaving.current = new AbortController();
    setCancelled(false);
    setShare(0);
    const file = await recordShow(show, setShare, leaving.current.signal);
    await onRecorded({ file, seconds: show.seconds, latencyMillis: 0, hasVoice: false });
  });
  const cancel = () => {
    setCancelled(true);
    leaving.current.abort();
  };
  return {
    share,
    busy,
    failure: cancelled ? undefined : failure,
    make: () => void submit(),
    cancel,
  };
}

interface MakingProps {
  share: number;
  busy: boolean;
  seconds: number;
  failure: unknown;
  onMake(): void;
  onCancel(): void;
}

function Making({ share, busy, seconds, failure, onMake, onCancel }: MakingProps) {
  const percent = Math.round(share * 100);
  return (
    <div class={styles['make']}>
      <Failure failure={failure} />
      <Button tone="primary" wide busy={busy} testId="photos-make" onClick={onMake}>
        {busy
          ? t('record.photos.making', { percent })
          : t('record.photos.make', { n: Math.round(seconds) })}
      </Button>
      {busy && (
        <Button tone="quiet" wide testId="photos-cancel" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      )}
    </div>
  );
}

function AddPhotos({ onFiles }: { onFiles(files: File[]): Promise<void> }) {
  return (
    <label class={styles['add']}>
      <Icon name="plus" />
      {t('record.photos.add')}
      <input
        class="visually-hidden"
        type="file"
        accept="image/*"
        multiple
        data-testid="photo-files"
        onChange={({ currentTarget }) => {
          void onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
