import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Surface } from '../api';
import { Ambient, FeedView, type FeedControls, type Watching } from '../features/feed';
import { useTitle } from '../features/services';
import { t } from '../i18n';
import { useMedia } from '../lib/use-media';
import { actionsOf, type SheetName, type SideName } from './actions';
import styles from './feed-screen.module.css';
import { commandsOf } from './keys';
import { NextPrevious } from './next-previous';
import type { Session } from './session';
import { Sheets } from './sheets';
import { SidePanel } from './side-panel';
import { TopBar } from './top-bar';
import { useKeys } from './use-keys';

const roomForSides = '(min-width: 1180px) and (min-height: 560px)';

interface Props {
  session: Session;
  watching: Watching;
  screen: Surface | 'clip';
}

/** A feed with everything around it: head, panels, sheets and keys. */
export function FeedScreen({ session, watching, screen }: Props) {
  const [sheet, setSheet] = useState<SheetName>();
  const [side, setSide] = useState<SideName>('now');
  const sides = useMedia(roomForSides);
  const controls = useRef<FeedControls | undefined>(undefined);
  const place = useRef({ sides, setSheet, setSide });
  place.current = { sides, setSheet, setSide };
  const actions = useMemo(() => actionsOf(session, watching, controls, place), [watching]);
  const commands = useMemo(() => commandsOf(actions), [actions]);
  useTitle('');
  useKeys(commands);
  useLinkedComment(session, () => actions.open('comments'));
  return (
    <>
      <Ambient feed={watching.feed} />
      <div class={styles['screen']} data-sides={sides}>
        <div class={styles['feed']}>
          <h1 class="visually-hidden">{t(`nav.${screen}`)}</h1>
          <FeedView
            key={screen === 'following' ? 'following' : watching.feed.name}
            watching={watching}
            actions={actions}
            controls={controls}
          >
            <TopBar
              screen={screen}
              learning={session.learning}
              onBack={() => session.services.navigation.back('/')}
              {...(!sides && { onLearning: actions.openLearning })}
            />
            <NextPrevious feed={watching.feed} onMove={actions.moveBy} />
          </FeedView>
        </div>
        {sides && <SidePanel {...{ session, watching, actions, side }} />}
      </div>
      {sheet !== undefined && <Sheets name={sheet} {...{ session, watching, actions, commands }} />}
    </>
  );
}

/** A link to a comment opens the comments of its clip. */
function useLinkedComment(session: Session, open: () => void): void {
  const { query } = session.services.navigation.place.get();
  useEffect(() => {
    if (query.has('comment')) {
      open();
    }
  }, [query.get('comment')]);
}
