import type { Command } from './keys';
import styles from './lists.module.css';

export function HelpList({ commands }: { commands: readonly Command[] }) {
  return (
    <dl class={styles['help']}>
      {commands.map(({ shown, text }) => (
        <div key={text} class={styles['line']}>
          <dt>{text}</dt>
          <dd>
            {shown.split('  ').map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
