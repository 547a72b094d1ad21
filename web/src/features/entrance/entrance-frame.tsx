import type { ComponentChildren } from 'preact';
import { useMe } from '../services';
import styles from './entrance.module.css';
import { LanguageChoice } from './language-choice';

interface Props {
  title: string;
  text: string;
  testId: string;
  children: ComponentChildren;
}

/** The quiet page on which one comes in: nothing but the form. */
export function EntranceFrame({ title, text, testId, children }: Props) {
  const name = useMe()?.instance.name;
  return (
    <div class={styles['screen']} data-testid={testId} data-scrolls="">
      <div class={styles['card']}>
        <svg class={styles['mark']} viewBox="0 0 22 22" aria-hidden="true">
          <path data-leaf="1" d="M3 17.5 8.2 4.2a1.5 1.5 0 0 1 2.8 0" />
          <path data-leaf="2" d="M6.5 18.5 12 5a1.5 1.5 0 0 1 2.8.1" />
          <path data-leaf="3" d="m10.5 19.5 5.2-12.7a1.6 1.6 0 0 1 3 1L14.5 19" />
        </svg>
        {name !== undefined && <p class={styles['instance']}>{name}</p>}
        <h1 class={styles['title']} tabIndex={-1}>
          {title}
        </h1>
        <p class={styles['text']}>{text}</p>
        {children}
        <LanguageChoice />
      </div>
    </div>
  );
}
