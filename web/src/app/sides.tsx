import type { ComponentChildren } from 'preact';
import { Icon, IconButton } from '../design';
import { Why } from '../features/feed';
import { LearningPanel } from '../features/learning';
import type { Actions, SideName } from './actions';
import type { Session } from './session';
import styles from './sides.module.css';
import { Wordmark } from './wordmark';

interface Props {
  session: Session;
  actions: Actions;
  folded: boolean;
}

export function LearningSide({ session, actions, folded }: Props) {
  return (
    <aside class={styles['side']} aria-label="Your feed">
      <Wordmark />
      <Panel name="learning" title="Live learning" folded={folded} actions={actions}>
        <LearningPanel learning={session.learning} onSwitch={actions.switchLearning} />
      </Panel>
      <button class={styles['help']} type="button" onClick={actions.openHelp}>
        <Icon name="keys" /> Keyboard shortcuts
      </button>
    </aside>
  );
}

export function WhySide({ session, actions, folded }: Props) {
  return (
    <aside class={styles['side']} aria-label="Current clip">
      <Panel name="why" title="Why this clip?" folded={folded} actions={actions}>
        <Why feed={session.watching.feed} />
      </Panel>
    </aside>
  );
}

interface PanelProps {
  name: SideName;
  title: string;
  folded: boolean;
  actions: Actions;
  children: ComponentChildren;
}

function Panel({ name, title, folded, actions, children }: PanelProps) {
  return (
    <section class={styles['panel']} aria-label={title} data-testid={`side-${name}`}>
      <header class={styles['header']}>
        <h2 class={styles['title']}>{title}</h2>
        <IconButton
          icon={folded ? 'down' : 'up'}
          label={folded ? `Unfold ${title}` : `Fold ${title}`}
          onClick={() => actions.fold(name)}
        />
      </header>
      {!folded && <div class={styles['content']}>{children}</div>}
    </section>
  );
}
