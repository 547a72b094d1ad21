import { useEffect, useMemo, useState } from 'preact/hooks';
import { draftsApi, soundsApi, watchingApi, type Clip, type Draft, type Sound } from '../../api';
import { failureText } from '../../i18n';
import { storageOr } from '../../lib/storage';
import { useValue } from '../../lib/use-store';
import { useApi, useServices } from '../services';
import type { DraftEditing } from './editing';
import { Playback } from './playback';
import { longestSeconds, scoreOf, type Score } from './score';
import { SoundTrack } from './sound-track';
import { Texts } from './texts';
import { useObjectUrl } from './use-object-url';
import { useUpload } from './uploading';

/** What every tool of the editor works with. */
export interface Bench {
  editing: DraftEditing;
  draft: Draft;
  /** Where the take plays from: this device, or what has arrived. */
  source: string | undefined;
  /** Whether this browser can show the take. */
  shown: boolean;
  /** Of the take, in seconds; 0 while that is not known. */
  duration: number;
  score: Score;
  take: HTMLVideoElement;
  partner: HTMLVideoElement;
  playback: Playback;
  /** The chosen sound, once it is known. */
  sound: Sound | undefined;
  setSound(sound: Sound | undefined): void;
  /** The other clip of a duet or stitch, once it is known. */
  baseClip: Clip | undefined;
  texts: Texts;
}

export function useBench(editing: DraftEditing): Bench {
  const draft = useValue(editing.draft);
  const [duration, setDuration] = useState(0);
  const stage = useStage(setDuration);
  const { source, shown } = useSource(stage.take, draft);
  const [sound, setSound] = useSound(stage.track, draft);
  const baseClip = useBaseClip(stage.partner, draft);
  const known = draft.file?.durationSeconds ?? duration;
  const score = scoreOf(draft, known);
  useLongestCut(editing, draft, known);
  const texts = useMemo(
    () =>
      new Texts(
        storageOr(() => localStorage),
        draft.id,
      ),
    [draft.id],
  );
  useEffect(() => {
    stage.playback.arrange(score, draft.base === undefined ? undefined : stage.partner);
    stage.take.volume = draft.voiceVolume;
    stage.partner.volume = draft.base?.volume ?? 0;
    stage.track.volume = draft.sound?.volume ?? 0;
  });
  const { take, partner, playback } = stage;
  const facts = {
    editing,
    draft,
    source,
    shown,
    duration: known,
    score,
    sound,
    setSound,
    baseClip,
  };
  return { ...facts, take, partner, playback, texts };
}

/** A take that is longer than a clip may be begins with as much of it as fits. */
function useLongestCut(editing: DraftEditing, { trim }: Draft, duration: number): void {
  useEffect(() => {
    if (trim === undefined && duration > longestSeconds) {
      editing.change({ trim: { start: 0, end: longestSeconds } });
    }
  }, [trim === undefined, duration > longestSeconds]);
}

/** The elements that play, which stay the same as long as the editor is open. */
function useStage(onDuration: (seconds: number) => void) {
  const stage = useMemo(() => {
    const [take, partner, track] = [videoElement(), videoElement(), new SoundTrack()];
    take.addEventListener('durationchange', () => {
      onDuration(Number.isFinite(take.duration) ? take.duration : 0);
    });
    return { take, partner, track, playback: new Playback(take, track) };
  }, []);
  useEffect(
    () => () => {
      stage.playback.close();
      stage.partner.removeAttribute('src');
      stage.track.close();
    },
    [stage],
  );
  return stage;
}

function videoElement(): HTMLVideoElement {
  const video = document.createElement('video');
  return Object.assign(video, { playsInline: true, preload: 'auto', disableRemotePlayback: true });
}

function useSource(take: HTMLVideoElement, draft: Draft) {
  const [broken, setBroken] = useState<string>();
  const api = useApi(draftsApi);
  const local = useObjectUrl(useUpload(draft.id)?.file);
  const { file, problem } = draft;
  const arrived = file !== undefined && file.received >= file.bytes && problem === undefined;
  const source = local ?? (arrived ? api.fileAddress(draft.id) : undefined);
  useEffect(() => {
    if (source === undefined) {
      return undefined;
    }
    const fail = () => setBroken(source);
    take.addEventListener('error', fail);
    take.src = source;
    return () => take.removeEventListener('error', fail);
  }, [source]);
  return { source, shown: source !== undefined && source !== broken };
}

function useSound(track: SoundTrack, { sound: chosen }: Draft) {
  const { client, say } = useServices();
  const api = useApi(soundsApi);
  const [sound, setSound] = useState<Sound>();
  const id = chosen?.id;
  useEffect(() => {
    if (id === undefined) {
      setSound(undefined);
      track.drop();
      return undefined;
    }
    const leaving = new AbortController();
    const load = async () => {
      const found = await api.one(id);
      leaving.signal.throwIfAborted();
      setSound(found);
      await track.load(await client.bytes(found.url, leaving.signal));
    };
    load().catch((failure: unknown) => {
      if (!leaving.signal.aborted) {
        say(failureText(failure));
      }
    });
    return () => leaving.abort();
  }, [id]);
  return [sound, setSound] as const;
}

function useBaseClip(partner: HTMLVideoElement, { base }: Draft): Clip | undefined {
  const api = useApi(watchingApi);
  const [clip, setClip] = useState<Clip>();
  const id = base?.clip;
  useEffect(() => {
    let wanted = id !== undefined;
    const show = (found: Clip | undefined) => {
      const smallest = [...(found?.sources ?? [])].sort((a, b) => a.bytes - b.bytes)[0];
      if (wanted && smallest !== undefined) {
        partner.src = smallest.url;
        setClip(found);
      }
    };
    setClip(undefined);
    if (id !== undefined) {
      api.clip(id).then(show, () => undefined);
    }
    return () => {
      wanted = false;
    };
  }, [id]);
  return clip;
}
