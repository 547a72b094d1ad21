import { adminApi } from '../../api';
import { Empty, Ready } from '../../design';
import { dayAndTime, nameOf, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useApi } from '../services';
import styles from './admin.module.css';

/** Who changed which setting, newest first. */
export function SettingsHistory() {
  const api = useApi(adminApi);
  const { loading, reload } = useLoading(async () => (await api.settingsHistory()).changes, []);
  return (
    <Ready loading={loading} onRetry={reload}>
      {(changes) =>
        changes.length === 0 ? (
          <Empty icon="clock" title={t('admin.no-changes')} />
        ) : (
          <div class={styles['scroll']}>
            <table class={styles['table']} data-testid="settings-history">
              <thead>
                <tr>
                  <th>{t('desk.when')}</th>
                  <th>{t('desk.who')}</th>
                  <th>{t('admin.setting')}</th>
                  <th>{t('admin.change')}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ key, before, after, by, time }) => (
                  <tr key={`${time} ${key}`}>
                    <td>{dayAndTime(time)}</td>
                    <td>{by}</td>
                    <td>{nameOf('admin.key', key)}</td>
                    <td>
                      {before} → {after}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Ready>
  );
}
