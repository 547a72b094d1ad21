import { useState } from 'preact/hooks';
import { draftsApi, type Draft } from '../../api';
import { Button, Buttons, Field, Form } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi } from '../services';
import { fromLocalTime, localTime } from './local-time';

interface Props {
  draft: Draft;
  onChange(draft: Draft): void;
}

/** A clip that waits for its time: another time, or now. */
export function Reschedule({ draft, onChange }: Props) {
  const api = useApi(draftsApi);
  const [time, setTime] = useState(localTime(draft.publishAt ?? draft.changed));
  const { busy, failure, submit } = useSubmit(async (publishAt: string | null) =>
    onChange(await api.change(draft.id, draft.version, { publishAt })),
  );
  return (
    <Form
      failure={failure}
      testId="reschedule"
      onSubmit={() => void submit(fromLocalTime(time) ?? null)}
    >
      <Field
        label={t('edit.schedule-at')}
        type="datetime-local"
        value={time}
        required
        min={localTime(new Date().toISOString())}
        testId="schedule-at"
        onInput={setTime}
      />
      <Buttons>
        <Button submit busy={busy} testId="move-schedule">
          {t('outcome.move')}
        </Button>
        <Button tone="quiet" busy={busy} testId="publish-now" onClick={() => void submit(null)}>
          {t('outcome.publish-now')}
        </Button>
      </Buttons>
    </Form>
  );
}
