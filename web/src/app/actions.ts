import type { Clip } from '../api';
import type { FeedControls, SlideActions, Watching } from '../features/feed';
import { t } from '../i18n';
import { shareLink, type ShareOutcome } from '../lib/share-link';
import type { Commands } from './keys';
import { pathOfClip } from './routes';
import type { Session } from './session';

export type SheetName = 'why' | 'learning' | 'comments' | 'tune' | 'menu' | 'help' | 'report';
export type SideName = 'now' | 'comments' | 'tune';

/** Where a sheet's content stands while there is room for panels beside the feed. */
const sideOf: Partial<Record<SheetName, SideName>> = {
  why: 'now',
  learning: 'now',
  comments: 'comments',
  tune: 'tune',
};

interface Place {
  /** Whether the panels stand beside the feed. */
  sides: boolean;
  setSheet(name: SheetName | undefined): void;
  setSide(name: SideName): void;
}

export interface Actions extends SlideActions, Commands {
  open(name: SheetName): void;
  openLearning(): void;
  close(): void;
  switchLearning(enabled: boolean): void;
  /** The viewer wants nothing more of whoever made the current clip. */
  block(clip: Clip): void;
}

/** Everything that buttons and keys do, in one place. */
export function actionsOf(
  session: Session,
  watching: Watching,
  controls: { current: FeedControls | undefined },
  place: { current: Place },
): Actions {
  const { player, sound } = watching;
  const { services } = session;
  const open = (name: SheetName) => {
    const { sides, setSheet, setSide } = place.current;
    const side = sides ? sideOf[name] : undefined;
    if (name === 'comments') {
      watching.commentsOpened();
    }
    if (side === undefined) {
      setSheet(name);
    } else {
      setSide(side);
    }
  };
  return {
    moveBy: (steps) => controls.current?.moveBy(steps),
    toggle: () => player.toggle(),
    seekBy: (seconds) => player.seekBy(seconds),
    toggleSound: () => sound.choose(!sound.state.get().muted),
    toggleLike: () => watching.toggleLike(),
    toggleSave: () => watching.toggleSave(),
    toggleCaptions: () => watching.subtitles.toggle(),
    hide: () => hide(session, watching),
    share: () => void share(session, watching),
    open,
    openWhy: () => open('why'),
    openComments: () => open('comments'),
    openLearning: () => open('learning'),
    openHelp: () => open('help'),
    close: () => place.current.setSheet(undefined),
    switchLearning: (enabled) => void switchLearning(session, enabled),
    block: ({ creator }) => services.gone({ creators: [creator.id] }),
  };
}

function hide({ services }: Session, watching: Watching): void {
  if (watching.feed.current !== undefined) {
    watching.hide();
    services.say(t('clip.hidden'));
  }
}

const outcomes = {
  shared: undefined,
  cancelled: undefined,
  copied: 'share.copied',
  failed: 'share.failed',
} as const satisfies Record<ShareOutcome, string | undefined>;

async function share({ services }: Session, watching: Watching): Promise<void> {
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
    services.say(t(text));
  }
}

async function switchLearning(session: Session, enabled: boolean): Promise<void> {
  if (await session.learning.switchTo(enabled)) {
    session.surfaces.forYou.feed.refresh();
  } else {
    session.services.say(t('problem.not-taken'));
  }
}
