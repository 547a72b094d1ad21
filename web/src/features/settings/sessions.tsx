import { accountApi, type DeviceSession } from '../../api';
import { Button, Icon, List, ListRow, Panel, Ready } from '../../design';
import { ago, failureText, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useApi, useServices } from '../services';
import styles from './settings.module.css';

/** Where one is signed in, and the way to end it from afar. */
export function Sessions() {
  const { say } = useServices();
  const api = useApi(accountApi);
  const { loading, reload, set } = useLoading(async () => (await api.sessions()).sessions, []);
  const end = async (session?: DeviceSession) => {
    try {
      await (session === undefined ? api.endOtherSessions() : api.endSession(session.id));
      set((sessions) =>
        sessions.filter((each) => (session === undefined ? each.current : each.id !== session.id)),
      );
      say(t('sessions.ended'));
    } catch (failure) {
      say(failureText(failure));
    }
  };
  return (
    <Ready loading={loading} onRetry={reload}>
      {(sessions) => (
        <>
          <Panel>
            <List label={t('settings.sessions')}>
              {sessions.map((session) => (
                <ListRow
                  key={session.id}
                  testId="session"
                  lead={<Icon name="globe" />}
                  title={session.device}
                  text={`${session.address} · ${ago(session.seenAt)}`}
                  end={
                    session.current ? (
                      <span class={styles['quiet']}>{t('sessions.this')}</span>
                    ) : (
                      <Button
                        small
                        tone="danger"
                        testId="end-session"
                        onClick={() => void end(session)}
                      >
                        {t('sessions.end')}
                      </Button>
                    )
                  }
                />
              ))}
            </List>
          </Panel>
          {sessions.length > 1 && (
            <div>
              <Button tone="danger" testId="end-other-sessions" onClick={() => void end()}>
                {t('sessions.end-others')}
              </Button>
            </div>
          )}
        </>
      )}
    </Ready>
  );
}
