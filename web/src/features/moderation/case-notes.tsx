import { useState } from 'preact/hooks';
import { moderationApi, type CaseFile } from '../../api';
import { Button, Form, Section, TextArea } from '../../design';
import { dayAndTime, t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi } from '../services';
import styles from './moderation.module.css';

interface Props {
  file: CaseFile;
  onDone(): void;
}

/** What moderators tell one another about a case. */
export function CaseNotes({ file, onDone }: Props) {
  const api = useApi(moderationApi);
  const [text, setText] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    await api.note(file.id, text.trim());
    setText('');
    onDone();
  });
  return (
    <Section title={t('desk.notes')} text={t('desk.notes-text')}>
      <ul class={styles['facts']}>
        {file.notes.map((note) => (
          <li key={`${note.time} ${note.text}`}>
            <strong>{note.by}</strong> <span dir="auto">{note.text}</span>
            <span class={styles['quiet']}> · {dayAndTime(note.time)}</span>
          </li>
        ))}
      </ul>
      <Form failure={failure} onSubmit={() => void submit()}>
        <TextArea
          label={t('desk.note')}
          value={text}
          maxLength={1000}
          rows={2}
          required
          testId="case-note"
          onInput={setText}
        />
        <div>
          <Button submit small busy={busy} testId="add-note">
            {t('desk.add-note')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
