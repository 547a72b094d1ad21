import { draftsApi, tusSend } from '../../api';
import { failureText } from '../../i18n';
import { KeptInDatabase } from '../../lib/kept';
import { oncePer } from '../../lib/once-per';
import { Store } from '../../lib/store';
import { systemTimers } from '../../lib/timers';
import { useStore, useValue } from '../../lib/use-store';
import { useServices, type Services } from '../services';
import { UnsentTakes, type UnsentTake } from './unsent-takes';
import { Uploads, type UploadState } from './uploads';

/** What goes on with drafts while other screens are open. */
export interface Uploading {
  uploads: Uploads;
  unsent: UnsentTakes;
  /** Drafts to be published as soon as their file has arrived. */
  wished: Store<ReadonlySet<string>>;
  wish(draft: string, on: boolean): void;
  /** Whoever has the draft open publishes it, once what was changed is saved. */
  publishBy(draft: string, publish: () => Promise<unknown>): () => void;
}

/** The uploads of this visit. */
export const uploadingOf = oncePer((services: Services): Uploading => {
  const api = draftsApi(services.client);
  const wished = new Store<ReadonlySet<string>>(new Set());
  const publishers = new Map<string, () => Promise<unknown>>();
  const keepWish = (draft: string, on: boolean) =>
    wished.update(
      (drafts) => new Set([...drafts].filter((id) => id !== draft).concat(on ? draft : [])),
    );
  const publish = async (draft: string) => {
    const byWhom = publishers.get(draft) ?? (() => api.publish(draft));
    await byWhom().catch((failure: unknown) => services.say(failureText(failure)));
  };
  const unsent = new UnsentTakes(new KeptInDatabase('riffle-takes'));
  const settled = (draft: string) => void unsent.settled(draft);
  const arrived = (draft: string) => {
    settled(draft);
    services.lastDraft.set({ id: draft, state: 'editing' });
    if (wished.get().has(draft)) {
      keepWish(draft, false);
      void publish(draft);
    }
  };
  const uploads = new Uploads({
    send: tusSend(services.client),
    timers: systemTimers,
    onSent: arrived,
    onForgotten: settled,
  });
  // The file may have arrived before the page has learned so from the server.
  const wish = (draft: string, on: boolean) =>
    on && uploads.of(draft)?.status === 'sent' ? void publish(draft) : keepWish(draft, on);
  listen(uploads, unsent, services);
  const publishBy = (draft: string, publish: () => Promise<unknown>) => {
    publishers.set(draft, publish);
    return () => void publishers.delete(draft);
  };
  return { uploads, unsent, wished, wish, publishBy };
});

/** The connection, the page and the account come and go. */
function listen(uploads: Uploads, unsent: UnsentTakes, { viewer }: Services): void {
  window.addEventListener('online', () => uploads.connected());
  window.addEventListener('offline', () => uploads.disconnected());
  window.addEventListener('beforeunload', (event) => {
    const under = [...uploads.states.get().values()];
    if (under.some(({ status }) => status !== 'sent' && status !== 'failed')) {
      event.preventDefault();
    }
  });
  let account = viewer.account?.id;
  viewer.me.subscribe(() => {
    if (viewer.account?.id !== account) {
      if (account !== undefined) {
        void unsent.drop();
      }
      account = viewer.account?.id;
      uploads.forgetAll();
    }
  });
}

export function useUploading(): Uploading {
  return uploadingOf(useServices());
}

/** A draft's file on its way from here, if it is. */
export function useUpload(draft: string): UploadState | undefined {
  return useStore(useUploading().uploads.states, (states) => states.get(draft));
}

/** One's own take that is not on its way, though it has not arrived. */
export function useUnsentTake(): UnsentTake | undefined {
  const { viewer } = useServices();
  const take = useValue(useUploading().unsent.take);
  const upload = useUpload(take?.draft ?? '');
  return upload === undefined && take?.account === viewer.account?.id ? take : undefined;
}
