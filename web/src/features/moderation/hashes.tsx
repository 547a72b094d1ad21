import { useState } from 'preact/hooks';
import { moderationApi, type BlockedHash } from '../../api';
import { Button, Field, Form, List, ListRow, Panel, Ready, Section } from '../../design';
import { dayAndTime, failureText, t } from '../../i18n';
import { useLoading, type Loaded } from '../../lib/use-loading';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';

/** Files that may not be posted again, by their hash. */
export function Hashes() {
  const { say } = useServices();
  const api = useApi(moderationApi);
  const hashes = useLoading(async () => (await api.hashes()).hashes, []);
  const [hash, setHash] = useState('');
  const [note, setNote] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    await api.addHash(hash.trim().toLowerCase(), note);
    setHash('');
    setNote('');
    hashes.reload();
  });
  const remove = async (removed: string) => {
    try {
      await api.removeHash(removed);
      hashes.reload();
    } catch (failed) {
      say(failureText(failed));
    }
  };
  return (
    <>
      <Section title={t('desk.add-hash')} text={t('desk.hashes-text')}>
        <Form failure={failure} testId="hash-form" onSubmit={() => void submit()}>
          <Field
            label={t('desk.hash')}
            value={hash}
            maxLength={64}
            required
            testId="hash"
            onInput={setHash}
          />
          <Field
            label={t('desk.note')}
            value={note}
            maxLength={200}
            testId="hash-note"
            onInput={setNote}
          />
          <div>
            <Button submit tone="primary" busy={busy} testId="add-hash">
              {t('keywords.do-add')}
            </Button>
          </div>
        </Form>
      </Section>
      <Listed hashes={hashes} onRemove={(removed) => void remove(removed)} />
    </>
  );
}

interface ListedProps {
  hashes: Loaded<BlockedHash[]>;
  onRemove(hash: string): void;
}

function Listed({ hashes: { loading, reload }, onRemove }: ListedProps) {
  return (
    <Panel>
      <Ready loading={loading} onRetry={reload}>
        {(hashes) => (
          <List label={t('desk.hashes')}>
            {hashes.length === 0 && <li>{t('desk.no-hashes')}</li>}
            {hashes.map((each) => (
              <ListRow
                key={each.hash}
                testId="blocked-hash"
                title={<code>{each.hash}</code>}
                text={`${each.note} · ${each.by} · ${dayAndTime(each.time)}`}
                end={
                  <Button small tone="danger" onClick={() => onRemove(each.hash)}>
                    {t('settings.remove')}
                  </Button>
                }
              />
            ))}
          </List>
        )}
      </Ready>
    </Panel>
  );
}
