import styles from './icon.module.css';

/** Drawn on a 24 x 24 grid with a stroke of 1.8. */
const drawings = {
  heart:
    'M12 20.2c-4.9-3.4-8.6-6.5-8.6-10.6A4.9 4.9 0 0 1 8.3 4.6c1.5 0 2.9.7 3.7 2 .8-1.3 2.2-2 3.7-2a4.9 4.9 0 0 1 4.9 5c0 4.1-3.7 7.2-8.6 10.6Z',
  hide: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM6.2 6.2l11.6 11.6',
  share: 'M13.5 5.2v4c-6.3.6-9 4.4-9.7 9.6 2.1-3 5.1-4.4 9.7-4.3v4.1l7-6.7-7-6.7Z',
  why: 'M12 3.2l1.9 5.1 5.1 1.9-5.1 1.9L12 17.2l-1.9-5.1L5 10.2l5.1-1.9L12 3.2ZM18.5 15.6l.8 2.1 2.1.8-2.1.8-.8 2.1-.8-2.1-2.1-.8 2.1-.8.8-2.1Z',
  more: 'M5 12a.9.9 0 1 0 1.8 0A.9.9 0 0 0 5 12ZM11.1 12a.9.9 0 1 0 1.8 0 .9.9 0 0 0-1.8 0ZM17.2 12a.9.9 0 1 0 1.8 0 .9.9 0 0 0-1.8 0Z',
  sound:
    'M4 9.6v4.8h3.3l4.7 4V5.6l-4.7 4H4ZM15.6 9.1a4.2 4.2 0 0 1 0 5.8M18.2 6.6a7.8 7.8 0 0 1 0 10.8',
  muted: 'M4 9.6v4.8h3.3l4.7 4V5.6l-4.7 4H4ZM16 9.7l4.6 4.6M20.6 9.7 16 14.3',
  play: 'M8 5.2v13.6L19 12 8 5.2Z',
  pause: 'M8.5 5.5v13M15.5 5.5v13',
  up: 'M5.5 15 12 8.5l6.5 6.5',
  down: 'M5.5 9 12 15.5 18.5 9',
  close: 'M6 6l12 12M18 6 6 18',
  keys: 'M3.5 7h17v10.5h-17V7ZM7 10.5h.01M10.3 10.5h.01M13.7 10.5h.01M17 10.5h.01M8 14.2h8',
  pulse: 'M3 12.5h4l2.5-6.5 4.5 12 2.5-5.5H21',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.7l1-1',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class={styles['icon']} viewBox="0 0 24 24" aria-hidden="true" data-filled={filled}>
      <path d={drawings[name]} />
    </svg>
  );
}
