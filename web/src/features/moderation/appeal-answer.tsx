import { useState } from 'preact/hooks';
import { moderationApi, type Decision } from '../../api';
import { Button, Buttons, Form, Panel, Section, TextArea } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import styles from './moderation.module.css';

interface Props {
  decision: Decision;
  onDone(): void;
}

/** What its subject says against a decision, and the answer. */
export function AppealAnswer({ decision, onDone }: Props) {
  const { say } = useServices();
  const api = useApi(moderationApi);
  const [text, setText] = useState('');
  const { busy, failure, submit } = useSubmit(async (accept: boolean) => {
    await api.answerAppeal(decision.appeal?.id ?? '', accept, text);
    say(t('desk.decided'));
    onDone();
  });
  return (
    <Section title={t('desk.appeal')} testId="appeal-answer">
      <Panel>
        <blockquote class={styles['quote']} dir="auto">
          {decision.appeal?.text}
        </blockquote>
        <Form failure={failure} onSubmit={() => undefined}>
          <TextArea
            label={t('desk.answer')}
            value={text}
            maxLength={1000}
            testId="appeal-answer-text"
            onInput={setText}
          />
          <Buttons>
            <Button
              tone="primary"
              busy={busy}
              testId="accept-appeal"
              onClick={() => void submit(true)}
            >
              {t('desk.accept')}
            </Button>
            <Button
              tone="danger"
              busy={busy}
              testId="refuse-appeal"
              onClick={() => void submit(false)}
            >
              {t('desk.refuse')}
            </Button>
          </Buttons>
        </Form>
      </Panel>
    </Section>
  );
}
