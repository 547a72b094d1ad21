import { Icon, type IconName } from '../design';
import type { Sound } from '../features/videos';
import { useValue } from '../lib/use-store';
import type { Actions } from './actions';
import styles from './lists.module.css';

/** What can be done with the current clip, and the way to the other sheets. */
export function MenuList({ actions, sound }: { actions: Actions; sound: Sound }) {
  const { muted } = useValue(sound.state);
  const closing = (act: () => void) => () => {
    actions.close();
    act();
  };
  return (
    <ul class={styles['menu']}>
      <Item icon="hide" text="Not interested" onClick={closing(actions.hide)} />
      <Item icon="link" text="Share or copy the link" onClick={closing(actions.share)} />
      <Item icon="why" text="Why this clip?" onClick={closing(actions.openWhy)} />
      <Item
        icon={muted ? 'sound' : 'muted'}
        text={muted ? 'Turn sound on' : 'Turn sound off'}
        onClick={closing(actions.toggleSound)}
      />
      <Item icon="pulse" text="Live learning" onClick={closing(actions.openLearning)} />
      <Item icon="keys" text="Keyboard shortcuts" onClick={closing(actions.openHelp)} />
    </ul>
  );
}

function Item({ icon, text, onClick }: { icon: IconName; text: string; onClick(): void }) {
  return (
    <li>
      <button class={styles['item']} type="button" onClick={onClick}>
        <Icon name={icon} /> {text}
      </button>
    </li>
  );
}
