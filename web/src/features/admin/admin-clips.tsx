import { useState } from 'preact/hooks';
import { adminApi, type ClipState } from '../../api';
import { Empty, Field, Growing, Select } from '../../design';
import { t } from '../../i18n';
import { usePages } from '../../lib/use-pages';
import { CardGrid } from '../cards';
import { useApi } from '../services';
import styles from './admin.module.css';
import { useSearch } from './use-search';

const states = ['', 'published', 'held', 'taken-down'] as const;

/** Every clip there is, whoever can see it. */
export function AdminClips() {
  const api = useApi(adminApi);
  const { text, setText, wanted } = useSearch();
  const [state, setState] = useState<ClipState | ''>('');
  const pages = usePages(
    async (after) => {
      const page = await api.clips(wanted, state, after);
      return { items: page.clips, next: page.next };
    },
    [wanted, state],
  );
  return (
    <>
      <div class={styles['filters']}>
        <Field
          label={t('admin.find-clips')}
          type="search"
          value={text}
          testId="find-clips"
          onInput={setText}
        />
        <Select
          label={t('admin.clip-state')}
          value={state}
          testId="clip-state"
          options={states.map((value) => ({
            value,
            text: t(value === '' ? 'admin.any' : `admin.clip.${value}`),
          }))}
          onChange={(next) => setState(next)}
        />
      </div>
      <Growing
        pages={pages}
        skeleton="grid"
        empty={<Empty icon="film" title={t('admin.no-clips')} />}
      >
        {(cards) => <CardGrid label={t('admin.content')} cards={cards} withCreator />}
      </Growing>
    </>
  );
}
