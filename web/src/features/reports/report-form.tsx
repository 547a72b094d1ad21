import { useState } from 'preact/hooks';
import { safetyApi, type ReportReason, type SubjectKind } from '../../api';
import { Button, Buttons, Form, TextArea } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import { reportReasons } from './reasons';
import styles from './report-form.module.css';

interface Props {
  kind: SubjectKind;
  id: string;
  onDone(): void;
}

/** Why something should not be here, for the moderators to decide. */
export function ReportForm({ kind, id, onDone }: Props) {
  const { say } = useServices();
  const api = useApi(safetyApi);
  const [reason, setReason] = useState<ReportReason>();
  const [note, setNote] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    if (reason !== undefined) {
      await api.report({ kind, id, reason, note });
      say(t('report.sent'));
      onDone();
    }
  });
  return (
    <Form failure={failure} testId="report-form" onSubmit={() => void submit()}>
      <fieldset class={styles['reasons']}>
        <legend>{t('report.what')}</legend>
        {reportReasons.map((each) => (
          <label key={each} class={styles['reason']}>
            <input
              type="radio"
              name="reason"
              value={each}
              checked={each === reason}
              onChange={() => setReason(each)}
            />
            {t(`report.reason.${each}`)}
          </label>
        ))}
      </fieldset>
      <TextArea label={t('report.note')} value={note} maxLength={500} rows={2} onInput={setNote} />
      <Buttons>
        <Button
          submit
          tone="primary"
          busy={busy}
          disabled={reason === undefined}
          testId="report-send"
        >
          {t('report.send')}
        </Button>
      </Buttons>
    </Form>
  );
}
