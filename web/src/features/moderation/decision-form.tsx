import { useState } from 'preact/hooks';
import {
  moderationApi,
  type CaseFile,
  type DecisionAction,
  type ReportReason,
  type Template,
} from '../../api';
import { Button, Buttons, Form, Select, TextArea } from '../../design';
import { t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useSubmit } from '../../lib/use-submit';
import { reportReasons } from '../reports';
import { useApi, useServices } from '../services';
import { actionsFor } from './decision-actions';

interface Props {
  file: CaseFile;
  onDone(): void;
}

/** What happens to the subject, on what ground, and what its owner is told. */
export function DecisionForm({ file, onDone }: Props) {
  const { say, gone } = useServices();
  const api = useApi(moderationApi);
  const [action, setAction] = useState<DecisionAction>('dismiss');
  const [reason, setReason] = useState<ReportReason>(mostGiven(file));
  const [text, setText] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    await api.decide(file.id, { action, reason, text });
    if (action === 'take-down' && file.subject.clip !== undefined) {
      gone({ clips: [file.subject.clip.id] });
    }
    say(t('desk.decided'));
    onDone();
  });
  const actions = actionsFor(file);
  return (
    <Form failure={failure} testId="decision-form" onSubmit={() => void submit()}>
      <Select
        label={t('desk.action')}
        value={action}
        testId="decision-action"
        options={actions.map((value) => ({ value, text: t(`decision.${value}`) }))}
        onChange={(next) => setAction(next)}
      />
      {action !== 'dismiss' && action !== 'restore' && (
        <Select
          label={t('desk.reason')}
          value={reason}
          testId="decision-reason"
          options={reportReasons.map((value) => ({ value, text: t(`report.reason.${value}`) }))}
          onChange={(next) => setReason(next)}
        />
      )}
      <TemplateChoice onChoose={(template) => setText(template.text)} />
      <TextArea
        label={t('desk.message')}
        hint={t('desk.message-hint')}
        value={text}
        maxLength={1000}
        testId="decision-text"
        onInput={setText}
      />
      <Buttons>
        <Button
          submit
          tone={action === 'dismiss' || action === 'restore' ? 'primary' : 'danger'}
          busy={busy}
          testId="decide"
        >
          {t(`decision.${action}`)}
        </Button>
      </Buttons>
    </Form>
  );
}

function TemplateChoice({ onChoose }: { onChoose(template: Template): void }) {
  const api = useApi(moderationApi);
  const { loading } = useLoading(() => api.templates(), []);
  const templates = loading.state === 'ready' ? loading.value.templates : [];
  if (templates.length === 0) {
    return null;
  }
  return (
    <Select
      label={t('desk.template')}
      value=""
      testId="decision-template"
      options={[
        { value: '', text: t('desk.template-choose') },
        ...templates.map(({ name }) => ({ value: name, text: name })),
      ]}
      onChange={(name) => {
        const chosen = templates.find((template) => template.name === name);
        if (chosen !== undefined) {
          onChoose(chosen);
        }
      }}
    />
  );
}

function mostGiven({ reasons }: CaseFile): ReportReason {
  const [first] = Object.entries(reasons).sort(([, a], [, b]) => b - a);
  return (first?.[0] ?? 'other') as ReportReason;
}
