import { t } from '../../i18n';
import type { Point } from './plot';
import styles from './studio.module.css';

interface Props {
  caption: string;
  across: string;
  points: readonly Point[];
  text(value: number): string;
}

/** What a plot shows, for those who read rather than see it. */
export function DataTable({ caption, across, points, text }: Props) {
  return (
    <details class={styles['as-table']}>
      <summary>{t('studio.as-table')}</summary>
      <div class={styles['scroll']} tabIndex={0} role="group" aria-label={caption}>
        <table class={styles['table']} data-testid="plot-table">
          <caption class="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{across}</th>
              <th scope="col">{caption}</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ name, value }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{text(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
