import { draftsApi, type BaseKind, type Draft, type DraftChange, type Layout } from '../../api';
import { language } from '../../i18n';
import { useServices, type Services } from '../services';
import { uploadingOf } from './uploading';

/** A take that was recorded here. */
export interface Take {
  file: File;
  /** How late it shows what belongs to the sound's or the clip's moment; 0 without one. */
  latencyMillis: number;
  sound?: { id: string; start: number };
  base?: { kind: BaseKind; clip: string; layout: Layout; start: number; seconds: number };
  /** Whether the file has what a microphone heard. */
  hasVoice: boolean;
}

/** What is known of a draft before anybody has edited it. */
export function fieldsOfTake({ latencyMillis, sound, base, hasVoice }: Take): DraftChange {
  const alone = sound === undefined && base === undefined;
  return {
    ...(sound !== undefined && { sound: { ...sound, volume: 1 } }),
    ...(base !== undefined && { base: { ...base, volume: 1 } }),
    ...(!alone && { sync: { latencyMillis: Math.round(latencyMillis), nudgeMillis: 0 } }),
    voiceVolume: hasVoice || alone ? 1 : 0,
  };
}

/** Makes a draft of a file, begins to send it, and opens the editor. */
export async function begin(services: Services, file: File, fields: DraftChange): Promise<Draft> {
  const api = draftsApi(services.client);
  const draft = await api.make({ language: language.get(), ...fields });
  uploadingOf(services).uploads.begin(draft.id, file);
  services.navigation.go(`/create/edit/${encodeURIComponent(draft.id)}`);
  return draft;
}

/** Takes a recorded take on; what it throws can be shown, and the take be handed over again. */
export function useTakeReceiver(): (take: Take) => Promise<void> {
  const services = useServices();
  return async (take) => {
    await begin(services, take.file, fieldsOfTake(take));
  };
}
