import { adminApi, type Overview } from '../../api';
import { Meter, Panel, Ready, Section } from '../../design';
import { ago, bytes, nameOf, t, whole } from '../../i18n';
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
          <dt>{nameOf('admin.count', name)}</dt>
          <dd>{whole(count)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Storage({ storage }: Pick<Overview, 'storage'>) {
  const { mediaBytes, databaseBytes, freeBytes } = storage;
  const used = mediaBytes + databaseBytes;
  const share = used / Math.max(1, used + freeBytes);
  const values = { media: bytes(mediaBytes), database: bytes(databaseBytes) };
  return (
    <Section title={t('admin.storage')}>
      <Panel>
        <Meter
          label={t('admin.used', values)}
          share={share}
          value={t('admin.free', { free: bytes(freeBytes) })}
          tone={share > 0.9 ? 'doubt' : 'belief'}
        />
      </Panel>
    </Section>
  );
}

function Health({ health }: Pick<Overview, 'health'>) {
  const facts: [string, string][] = [
    [t('admin.behind'), whole(health.behind)],
    [t('admin.heap'), bytes(health.heapBytes)],
    [t('admin.up-since'), ago(new Date(Date.now() - health.upSeconds * 1000).toISOString())],
    [t('admin.sounds'), t(health.soundsRecognised ? 'admin.sounds-on' : 'admin.sounds-off')],
    [t('admin.sounds-behind'), whole(health.soundsBehind)],
  ];
  return (
    <Section title={t('admin.health')}>
      <Panel>
        <Facts facts={facts} testId="health" />
        <details class={styles['more']}>
          <summary>{t('admin.engine')}</summary>
          <Facts facts={Object.entries(health.engine).map(([name, n]) => [name, whole(n)])} />
        </details>
      </Panel>
    </Section>
  );
}

function Facts({ facts, testId }: { facts: readonly [string, string][]; testId?: string }) {
  return (
    <dl class={styles['facts']} data-testid={testId}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
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
              <th>{t('admin.due')}</th>
              <th>{t('admin.failed')}</th>
              <th>{t('admin.last-run')}</th>
            </tr>
          </thead>
          <tbody>
            {jobs.map(({ name, instance, dueAt, running, failures, succeededAt }) => (
              <tr key={`${name} ${instance}`}>
                <td>
                  {nameOf('admin.job-name', name)} <span class={styles['quiet']}>{instance}</span>
                </td>
                <td>{running ? t('admin.running') : ago(dueAt)}</td>
                <td data-alert={failures > 0}>{whole(failures)}</td>
                <td>{succeededAt === undefined ? '–' : ago(succeededAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
