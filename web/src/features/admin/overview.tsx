import { adminApi, type Overview } from '../../api';
import { List, ListRow, Meter, Panel, Ready, Section } from '../../design';
import { ago, bytes, hasMessage, t, whole } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useApi } from '../services';
import styles from './admin.module.css';

/** How the place is: counts, room, parts and jobs. */
export function OverviewPage() {
  const api = useApi(adminApi);
  const { loading, reload } = useLoading(() => api.overview(), []);
  return (
    <Ready loading={loading} onRetry={reload}>
      {(overview) => (
        <>
          <Counts counts={overview.counts} />
          <div class={styles['pair']}>
            <Storage storage={overview.storage} />
            <Health health={overview.health} />
          </div>
          <Jobs jobs={overview.jobs} />
        </>
      )}
    </Ready>
  );
}

function Counts({ counts }: Pick<Overview, 'counts'>) {
  return (
    <dl class={styles['counts']} data-testid="counts">
      {Object.entries(counts).map(([name, count]) => (
        <div key={name} class={styles['count']}>
          <dt>{named('admin.count', name)}</dt>
          <dd>{whole(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What the server counts may have names that we do not know yet. */
function named(prefix: string, name: string): string {
  const key = `${prefix}.${name}`;
  return hasMessage(key) ? t(key) : name;
}

function Storage({ storage: { usedBytes, freeBytes, clips } }: Pick<Overview, 'storage'>) {
  const share = usedBytes / Math.max(1, usedBytes + freeBytes);
  return (
    <Section title={t('admin.storage')}>
      <Panel>
        <Meter
          label={t('admin.used', { n: clips, used: bytes(usedBytes) })}
          share={share}
          value={t('admin.free', { free: bytes(freeBytes) })}
          tone={share > 0.9 ? 'doubt' : 'belief'}
        />
      </Panel>
    </Section>
  );
}

function Health({ health }: Pick<Overview, 'health'>) {
  return (
    <Section title={t('admin.health')}>
      <Panel>
        <List label={t('admin.health')}>
          {health.map(({ name, state, detail }) => (
            <ListRow
              key={name}
              testId="health"
              title={name}
              {...(detail !== undefined && { text: detail })}
              end={
                <span class={styles['health']} data-state={state}>
                  {t(`admin.state.${state}`)}
                </span>
              }
            />
          ))}
        </List>
      </Panel>
    </Section>
  );
}

function Jobs({ jobs }: Pick<Overview, 'jobs'>) {
  return (
    <Section title={t('admin.jobs')}>
      <div class={styles['scroll']}>
        <table class={styles['table']} data-testid="jobs">
          <thead>
            <tr>
              <th>{t('admin.job')}</th>
              <th>{t('admin.waiting')}</th>
              <th>{t('admin.running')}</th>
              <th>{t('admin.failed')}</th>
              <th>{t('admin.last-run')}</th>
            </tr>
          </thead>
          <tbody>
            {jobs.map(({ name, waiting, running, failed, lastRun }) => (
              <tr key={name}>
                <td>{name}</td>
                <td>{whole(waiting)}</td>
                <td>{whole(running)}</td>
                <td data-alert={failed > 0}>{whole(failed)}</td>
                <td>{lastRun === undefined ? '–' : ago(lastRun)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
