import { useState } from 'preact/hooks';
import { accountApi } from '../../api';
import { Button, Field, Form, Icon, Panel, Ready } from '../../design';
import { t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import styles from './settings.module.css';

/** Words whose clips and comments one does not want to see. */
export function Keywords() {
  const api = useApi(accountApi);
  const { loading, reload, set } = useLoading(async () => (await api.keywords()).words, []);
  return (
    <Ready loading={loading} onRetry={reload}>
      {(words) => <Words words={words} onChange={(next) => set(() => next)} />}
    </Ready>
  );
}

interface Props {
  words: readonly string[];
  onChange(words: string[]): void;
}

function Words({ words, onChange }: Props) {
  const { steered } = useServices();
  const api = useApi(accountApi);
  const [word, setWord] = useState('');
  const { busy, failure, submit } = useSubmit(async (next: string[]) => {
    await api.setKeywords(next);
    onChange(next);
    steered();
  });
  const add = async () => {
    const wanted = word.trim().toLowerCase();
    if (wanted !== '' && (await submit([...new Set([...words, wanted])]))) {
      setWord('');
    }
  };
  return (
    <Panel>
      <Form failure={failure} testId="keywords-form" onSubmit={() => void add()}>
        <div class={styles['line']}>
          <Field
            label={t('keywords.add')}
            value={word}
            maxLength={60}
            testId="keyword"
            onInput={setWord}
          />
          <Button submit busy={busy} testId="add-keyword">
            {t('keywords.do-add')}
          </Button>
        </div>
      </Form>
      <ul class={styles['words']} aria-label={t('settings.keywords')}>
        {words.map((each) => (
          <li key={each} class={styles['word']} data-testid="keyword-item">
            <bdi>{each}</bdi>
            <button
              type="button"
              aria-label={t('keywords.remove', { word: each })}
              onClick={() => void submit(words.filter((other) => other !== each))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {words.length === 0 && <p class={styles['quiet']}>{t('keywords.none')}</p>}
    </Panel>
  );
}
