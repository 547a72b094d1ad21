import { useState } from 'preact/hooks';
import { accountApi, safetyApi, type Decision } from '../../api';
import { Button, Empty, Form, Panel, Ready, TextArea } from '../../design';
import { dayAndTime, hasMessage, nameOf, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useMe } from '../services';
import styles from './settings.module.css';

/** What moderators decided about oneself, and the way to appeal. */
export function StandingView() {
  const api = useApi(accountApi);
  const suspended = useMe()?.account?.suspended === true;
  const { loading, reload } = useLoading(() => api.standing(), []);
  return (
    <Ready loading={loading} onRetry={reload}>
      {({ decisions, strikes }) =>
        decisions.length === 0 ? (
          <Empty icon="shield" title={t('standing.good')} text={t('standing.good-text')} />
        ) : (
          <>
            {suspended && (
              <p data-testid="is-suspended">
                <strong>{t('suspended.title')}.</strong> {t('suspended.text')}
              </p>
            )}
            <p>{t('standing.strikes', { n: strikes })}</p>
            {decisions.map((decision) => (
              <DecisionView key={decision.id} decision={decision} onAppealed={reload} />
            ))}
          </>
        )
      }
    </Ready>
  );
}

/** Decisions that are against somebody. */
const appealable: ReadonlySet<string> = new Set(['take-down', 'strike', 'suspend', 'warn']);

interface Props {
  decision: Decision;
  onAppealed(): void;
}

function DecisionView({ decision, onAppealed }: Props) {
  const { action, reason, text, time, clip, sound, appeal } = decision;
  const reasonKey = `report.reason.${reason}`;
  return (
    <Panel testId="decision">
      <div class={styles['decision']}>
        <h2>{nameOf('decided', action)}</h2>
        <p class={styles['quiet']}>
          {dayAndTime(time)}
          {hasMessage(reasonKey) && ` · ${t(reasonKey)}`}
        </p>
        {text !== '' && <p>{text}</p>}
        {clip !== undefined && <a href={`/c/${clip}`}>{t('standing.clip')}</a>}
        {sound !== undefined && <a href={`/sounds/${sound}`}>{t('standing.sound')}</a>}
        {appeal === undefined && appealable.has(action) && (
          <AppealForm decision={decision} onAppealed={onAppealed} />
        )}
        {appeal !== undefined && (
          <>
            <p class={styles['quiet']}>{t(`appeal.${appeal.state}`)}</p>
            <q>{appeal.text}</q>
            {appeal.answer !== '' && <p>{appeal.answer}</p>}
          </>
        )}
      </div>
    </Panel>
  );
}

function AppealForm({ decision, onAppealed }: Props) {
  const api = useApi(safetyApi);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    await api.appeal(decision.id, text.trim());
    onAppealed();
  });
  if (!open) {
    return (
      <div>
        <Button small testId="appeal" onClick={() => setOpen(true)}>
          {t('appeal.do')}
        </Button>
      </div>
    );
  }
  return (
    <Form failure={failure} onSubmit={() => void submit()}>
      <TextArea
        label={t('appeal.why')}
        value={text}
        maxLength={1000}
        required
        testId="appeal-text"
        onInput={setText}
      />
      <div>
        <Button submit tone="primary" busy={busy} testId="send-appeal">
          {t('appeal.send')}
        </Button>
      </div>
    </Form>
  );
}
