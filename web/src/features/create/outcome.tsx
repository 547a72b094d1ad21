import { watchingApi, type Clip, type Draft } from '../../api';
import { ButtonLink, Screen } from '../../design';
import { t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useApi, useServices } from '../services';
import { nameOf } from './draft-row';
import { draftWords } from './draft-words';
import { FirstFrame } from './first-frame';
import styles from './outcome.module.css';
import { Progress } from './progress';
import { Reschedule } from './reschedule';

interface Props {
  draft: Draft;
  onChange(draft: Draft): void;
}

/** A draft that was published: its place in the queue, how far it is, and then the clip. */
export function Outcome({ draft, onChange }: Props) {
  const { navigation, viewer } = useServices();
  const api = useApi(watchingApi);
  const id = draft.clip;
  const { loading } = useLoading<Clip | undefined>(
    async () => (id === undefined ? undefined : api.clip(id)),
    [id],
  );
  const clip = loading.state === 'ready' ? loading.value : undefined;
  const words = draftWords(draft, undefined);
  return (
    <Screen
      title={titleOf(draft, clip)}
      testId="screen-outcome"
      onBack={() => navigation.back('/create')}
    >
      <div class={styles['outcome']} data-testid="outcome" data-state={draft.state}>
        <Picture draft={draft} clip={clip} />
        <div class={styles['words']}>
          <p class={styles['name']}>
            <bdi>{nameOf(draft)}</bdi>
          </p>
          <p class={styles['status']} role="status" data-testid="draft-status">
            {clip?.state === 'held' ? t('upload.held-text') : words.text}
          </p>
          {words.share !== undefined && (
            <Progress label={words.text} share={words.share} testId="draft-progress" />
          )}
          <p class={styles['note']}>{noteOf(draft)}</p>
          {draft.state === 'scheduled' && <Reschedule draft={draft} onChange={onChange} />}
          <div class={styles['deeds']}>
            {id !== undefined && (
              <ButtonLink
                tone="primary"
                icon="play"
                href={`/c/${encodeURIComponent(id)}`}
                testId="watch-clip"
              >
                {t('upload.watch')}
              </ButtonLink>
            )}
            <ButtonLink href="/create">{t('outcome.drafts')}</ButtonLink>
            {id !== undefined && (
              <ButtonLink
                tone="quiet"
                href={`/@${encodeURIComponent(viewer.account?.handle ?? '')}`}
              >
                {t('upload.profile')}
              </ButtonLink>
            )}
          </div>
        </div>
      </div>
    </Screen>
  );
}

function titleOf({ state }: Draft, clip: Clip | undefined): string {
  if (clip?.state === 'held') {
    return t('upload.held');
  }
  if (state === 'scheduled') {
    return t('outcome.scheduled-title');
  }
  return t(state === 'done' || state === 'playable' ? 'upload.done' : 'outcome.title');
}

/** Who sees it by now. */
function noteOf({ state, visibility }: Draft): string {
  const out = state === 'playable' || state === 'done';
  if (out && visibility !== 'public') {
    return t(`upload.visibility-${visibility}`);
  }
  return out || state === 'scheduled' ? t(`outcome.${state}`) : t('outcome.under-way');
}

function Picture({ draft, clip }: { draft: Draft; clip: Clip | undefined }) {
  return (
    <div class={styles['picture']} data-waiting={clip === undefined}>
      {clip === undefined ? (
        <FirstFrame draft={draft} />
      ) : (
        <img src={clip.poster} alt="" data-testid="outcome-poster" />
      )}
    </div>
  );
}
