import { Tabs } from '../design';
import { Why, type Watching } from '../features/feed';
import { LearningPanel } from '../features/learning';
import { t } from '../i18n';
import { useStore } from '../lib/use-store';
import type { Actions, SideName } from './actions';
import { CommentsPanel, TunePanel } from './panels';
import type { Session } from './session';
import styles from './side-panel.module.css';

interface Props {
  session: Session;
  watching: Watching;
  actions: Actions;
  side: SideName;
}

/** Beside the feed: what it learns and why, the comments, or how to tune it. */
export function SidePanel(props: Props) {
  const names = ['now', 'comments', 'tune'] as const;
  const choose = (side: SideName) => props.actions.open(side === 'now' ? 'learning' : side);
  return (
    <aside class={styles['side']} aria-label={t('side.label')} data-testid="side">
      <Tabs
        label={t('side.label')}
        tabs={names.map((id) => ({ id, text: t(`side.${id}`) }))}
        current={props.side}
        onChoose={choose}
      />
      <div class={styles['content']} data-side={props.side}>
        <SideContent {...props} />
      </div>
    </aside>
  );
}

function SideContent({ session, watching, actions, side }: Props) {
  const clip = useStore(watching.feed.state, () => watching.feed.current?.clip);
  switch (side) {
    case 'comments':
      return clip === undefined ? null : <CommentsPanel key={clip.id} clip={clip} />;
    case 'tune':
      return (
        <TunePanel
          clip={clip}
          learning={session.learning}
          onSwitchLearning={actions.switchLearning}
        />
      );
    case 'now':
      return (
        <>
          <section aria-label={t('sheet.learning')} data-testid="side-learning">
            <h2 class={styles['title']}>{t('sheet.learning')}</h2>
            <LearningPanel learning={session.learning} onSwitch={actions.switchLearning} />
          </section>
          <section aria-label={t('sheet.why')} data-testid="side-why">
            <h2 class={styles['title']}>{t('sheet.why')}</h2>
            <Why feed={watching.feed} />
          </section>
        </>
      );
  }
}
