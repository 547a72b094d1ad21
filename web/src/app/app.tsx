import { useMemo, useRef, useState } from 'preact/hooks';
import { Toasts } from '../design';
import { Ambient, FeedView, type FeedControls } from '../features/feed';
import { useMedia } from '../lib/use-media';
import styles from './app.module.css';
import { actionsOf, type SheetName } from './actions';
import { commandsOf } from './keys';
import { NextPrevious } from './next-previous';
import { LearningSide, WhySide } from './sides';
import type { Session } from './session';
import { Sheets } from './sheets';
import { TopBar } from './top-bar';
import { useGestures, useKeys } from './use-keys';

const roomForSides = '(min-width: 1180px) and (min-height: 560px)';

export function App({ session }: { session: Session }) {
  const [sheet, setSheet] = useState<SheetName>();
  const [folded, setFolded] = useState<ReadonlySet<'learning' | 'why'>>(new Set());
  const sides = useMedia(roomForSides);
  const controls = useRef<FeedControls | undefined>(undefined);
  const place = useRef({ sides, setSheet, setFolded });
  place.current = { sides, setSheet, setFolded };
  const actions = useMemo(() => actionsOf(session, controls, place), [session]);
  const commands = useMemo(() => commandsOf(actions), [actions]);
  useKeys(commands);
  useGestures(actions.gesture);
  return (
    <>
      <Ambient feed={session.watching.feed} />
      <div class={styles['app']} data-sides={sides}>
        {sides && (
          <LearningSide session={session} actions={actions} folded={folded.has('learning')} />
        )}
        <main class={styles['main']}>
          <h1 class="visually-hidden">Riffle</h1>
          <FeedView watching={session.watching} actions={actions} controls={controls}>
            {!sides && <TopBar learning={session.learning} onOpen={() => setSheet('learning')} />}
            <NextPrevious feed={session.watching.feed} onMove={actions.moveBy} />
          </FeedView>
        </main>
        {sides && <WhySide session={session} actions={actions} folded={folded.has('why')} />}
      </div>
      {sheet !== undefined && (
        <Sheets name={sheet} session={session} actions={actions} commands={commands} />
      )}
      <Toasts store={session.toast} />
    </>
  );
}
