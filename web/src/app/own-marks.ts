import { Marks } from '../lib/marks';

/** What the viewer likes, saves and follows. */
export interface OwnMarks {
  likes: Marks;
  saves: Marks;
  follows: Marks;
}

interface Told {
  owner: string;
  kind: keyof OwnMarks;
  id: string;
  on: boolean;
}

/** A line to the other tabs. */
type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

export function channelOfTabs(): Channel | undefined {
  return typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('riffle.marks');
}

/** Marks that are the same in all tabs of one viewer; `owner` says who that is. */
export function ownMarks(owner: () => string, channel: Channel | undefined): OwnMarks {
  const telling = (kind: Told['kind']) =>
    new Marks((id, on) => channel?.postMessage({ owner: owner(), kind, id, on } satisfies Told));
  const marks = {
    likes: telling('likes'),
    saves: telling('saves'),
    follows: telling('follows'),
  };
  channel?.addEventListener('message', ({ data }: MessageEvent<Told>) => {
    if (data.owner === owner()) {
      marks[data.kind]?.hear(data.id, data.on);
    }
  });
  return marks;
}
