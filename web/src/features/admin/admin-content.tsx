import { useState } from 'preact/hooks';
import { adminApi, type AdminClip, type ClipState } from '../../api';
import { ButtonLink, Empty, Field, Growing, List, ListRow, Select } from '../../design';
import { bytes, day, t } from '../../i18n';
import { usePages } from '../../lib/use-pages';
import { useApi } from '../services';
import styles from './admin.module.css';
import { useSearch } from './use-search';

const states: readonly ClipState[] = ['published', 'held', 'taken-down', 'scheduled'];

/** Every clip, in whatever state; what moderators say about one is at its case. */
export function AdminContent() {
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
  const options = [
    { value: '' as const, text: t('admin.clip-state.all') },
    ...states.map((value) => ({ value, text: t(`clip-state.${value}`) })),
  ];
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
          options={options}
          onChange={(next) => setState(next)}
        />
      </div>
      <Growing pages={pages} empty={<Empty icon="film" title={t('admin.no-clips')} />}>
        {(clips) => (
          <List label={t('admin.content')}>
            {clips.map((each) => (
              <ClipLine key={each.clip.id} each={each} />
            ))}
          </List>
        )}
      </Growing>
    </>
  );
}

function ClipLine({ each: { clip, publishedAt, bytes: size, caseId } }: { each: AdminClip }) {
  const facts = [
    `@${clip.creator.handle}`,
    day(publishedAt),
    t(`clip-state.${clip.state}`),
    t(`visibility.${clip.visibility}`),
    bytes(size),
  ];
  return (
    <ListRow
      testId="admin-clip"
      href={clip.state === 'published' ? `/c/${encodeURIComponent(clip.id)}` : undefined}
      lead={<img class={styles['poster']} src={clip.poster} alt="" loading="lazy" />}
      title={<bdi>{clip.caption}</bdi>}
      text={facts.join(' · ')}
      end={
        caseId !== undefined && (
          <ButtonLink small href={`/moderation/cases/${encodeURIComponent(caseId)}`}>
            {t('admin.case')}
          </ButtonLink>
        )
      }
    />
  );
}
