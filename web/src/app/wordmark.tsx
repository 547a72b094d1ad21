import styles from './wordmark.module.css';

/** The name, with leaves being riffled. */
export function Wordmark() {
  return (
    <p class={styles['wordmark']}>
      <svg class={styles['leaves']} viewBox="0 0 22 22" aria-hidden="true">
        <path data-leaf="1" d="M3 17.5 8.2 4.2a1.5 1.5 0 0 1 2.8 0" />
        <path data-leaf="2" d="M6.5 18.5 12 5a1.5 1.5 0 0 1 2.8.1" />
        <path data-leaf="3" d="m10.5 19.5 5.2-12.7a1.6 1.6 0 0 1 3 1L14.5 19" />
      </svg>
      Riffle
    </p>
  );
}
