import {
  draftsApi,
  ServerError,
  type BaseKind,
  type Draft,
  type DraftChange,
  type Layout,
} from '../../api';
import { language } from '../../i18n';
import { useServices, type Services } from '../services';
import { placeOf } from './file-problem';
import type { UnsentTake } from './unsent-takes';
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
  const draft = await draftsApi(services.client).make({ language: language.get(), ...fields });
  send(services, draft.id, file);
  return draft;
}

function send(services: Services, draft: string, file: File, place?: string): void {
  uploadingOf(services).uploads.begin(draft, file, place);
  open(services, draft);
}

function open({ navigation }: Services, draft: string): void {
  navigation.go(`/create/edit/${encodeURIComponent(draft)}`);
}

/** The same of a take, which this device keeps until it has arrived. */
async function beginTake(services: Services, take: UnsentTake): Promise<void> {
  const { unsent } = uploadingOf(services);
  await unsent.keep(take);
  const fields = { language: language.get(), ...take.fields };
  const draft = await draftsApi(services.client).make(fields);
  await unsent.keep({ ...take, draft: draft.id });
  send(services, draft.id, take.file);
}

/** Goes on with a take that an earlier visit could not send; its draft may be gone meanwhile. */
export async function goOn(services: Services, take: UnsentTake): Promise<void> {
  const { account, file, fields, draft } = take;
  const known = draft === undefined ? undefined : await draftOf(services, draft);
  if (known === undefined) {
    await beginTake(services, { account, file, fields });
  } else if (known.file !== undefined && known.file.received >= known.file.bytes) {
    await uploadingOf(services).unsent.drop();
    open(services, known.id);
  } else {
    send(services, known.id, file, placeOf(known, file));
  }
}

async function draftOf(services: Services, id: string): Promise<Draft | undefined> {
  try {
    return await draftsApi(services.client).one(id);
  } catch (failure) {
    if (failure instanceof ServerError && failure.status === 404) {
      return undefined;
    }
    throw failure;
  }
}

/** Takes a recorded take on; what it throws can be shown, and the take be handed over again. */
export function useTakeReceiver(): (take: Take) => Promise<void> {
  const services = useServices();
  return async (take) => {
    const account = services.viewer.account?.id ?? '';
    await beginTake(services, { account, file: take.file, fields: fieldsOfTake(take) });
  };
}
