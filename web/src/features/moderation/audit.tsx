import { moderationApi } from '../../api';
import { Empty, Growing } from '../../design';
import { dayAndTime, nameOf, t } from '../../i18n';
import { usePages } from '../../lib/use-pages';
import { useApi } from '../services';
import styles from './moderation.module.css';

/** Who did what at the desk, newest first; nobody can change it. */
export function Audit() {
  const api = useApi(moderationApi);
  const pages = usePages(async (after) => {
    const page = await api.audit(after);
    return { items: page.entries, next: page.next };
  }, []);
  return (
    <Growing pages={pages} empty={<Empty icon="book" title={t('desk.no-audit')} />}>
      {(entries) => (
        <div class={styles['scroll']}>
          <table class={styles['table']} data-testid="audit">
            <thead>
              <tr>
                <th>{t('desk.when')}</th>
                <th>{t('desk.who')}</th>
                <th>{t('desk.action')}</th>
                <th>{t('desk.what')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ id, time, by, act, subject, before, after }) => (
                <tr key={id}>
                  <td>{dayAndTime(time)}</td>
                  <td>{by}</td>
                  <td>{actionInWords(act)}</td>
                  <td>
                    <bdi>{subject}</bdi>{' '}
                    <span class={styles['quiet']}>{changeInWords(before, after)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Growing>
  );
}

/** Decisions are acts like others. */
function actionInWords(act: string): string {
  return nameOf('decision', act, nameOf('desk.act', act));
}

function changeInWords(before: string, after: string): string {
  return before === '' ? after : `${before} → ${after}`;
}
