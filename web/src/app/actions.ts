import type { FeedControls, SlideActions } from '../features/feed';
import { shareLink, type ShareOutcome } from '../lib/share-link';
import type { Commands } from './keys';
import { pathOfClip } from './route';
import type { Session } from './session';

export type SheetName = 'why' | 'learning' | 'menu' | 'help';
export type SideName = 'learning' | 'why';

type Folding = (folded: ReadonlySet<SideName>) => ReadonlySet<SideName>;

interface Place {
  /** Whether the panels stand beside the feed. */
  sides: boolean;
  setSheet(name: SheetName | undefined): void;
  setFolded(change: Folding): void;
}

export interface Actions extends SlideActions, Commands {
  openLearning(): void;
  close(): void;
  fold(side: SideName): void;
  switchLearning(enabled: boolean): void;
  /** The viewer has touched something, so that browsers allow sound. */
  gesture(): void;
}

/** Everything that buttons and keys do, in one place. */
export function actionsOf(
  session: Session,
  controls: { current: FeedControls | undefined },
  place: { current: Place },
): Actions {
  const { watching } = session;
  const { player, sound } = watching;
  const open = (name: SheetName) => {
    const { sides, setSheet, setFolded } = place.current;
    if (sides && (name === 'why' || name === 'learning')) {
      setFolded((folded) => without(folded, name));
    } else {
      setSheet(name);
    }
  };
  return {
    moveBy: (steps) => controls.current?.moveBy(steps),
    toggle: () => player.toggle(),
    seekBy: (seconds) => player.seekBy(seconds),
    toggleSound: () => sound.choose(!sound.state.get().muted),
    toggleLike: () => watching.toggleLike(),
    hide: () => hide(session),
    share: () => void share(session),
    open,
    openWhy: () => open('why'),
    openLearning: () => open('learning'),
    openHelp: () => open('help'),
    close: () => place.current.setSheet(undefined),
    fold: (side) => place.current.setFolded((folded) => toggled(folded, side)),
    switchLearning: (enabled) => void switchLearning(session, enabled),
    gesture: () => navigator.userActivation?.hasBeenActive !== false && sound.gesture(),
  };
}

function hide({ watching, toast }: Session): void {
  if (watching.feed.current !== undefined) {
    watching.hide();
    toast.set({ text: 'Hidden. You will see less like it.' });
  }
}

const outcomes: Record<ShareOutcome, string | undefined> = {
  shared: undefined,
  cancelled: undefined,
  copied: 'Link copied',
  failed: 'The link could not be copied',
};

async function share({ watching, toast }: Session): Promise<void> {
  const clip = watching.feed.current?.clip;
  if (clip === undefined) {
    return;
  }
  const outcome = await shareLink(clip.caption, new URL(pathOfClip(clip.id), location.href).href);
  const text = outcomes[outcome];
  if (outcome === 'shared' || outcome === 'copied') {
    watching.shared();
  }
  if (text !== undefined) {
    toast.set({ text });
  }
}

async function switchLearning(session: Session, enabled: boolean): Promise<void> {
  if (await session.learning.switchTo(enabled)) {
    session.watching.feed.refresh();
  } else {
    session.toast.set({ text: 'That did not reach the server. Please try again.' });
  }
}

function without(folded: ReadonlySet<SideName>, side: SideName): ReadonlySet<SideName> {
  return new Set([...folded].filter((each) => each !== side));
}

function toggled(folded: ReadonlySet<SideName>, side: SideName): ReadonlySet<SideName> {
  return folded.has(side) ? without(folded, side) : new Set([...folded, side]);
}
