import { draftsApi, type Draft } from '../../api';
import {
  Empty,
  Failure,
  FilePicker,
  Icon,
  Ready,
  Screen,
  Section,
  type IconName,
} from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { GuestState, SuspendedState } from '../guest-state';
import { useApi, useMe, useServices, useTitle } from '../services';
import { begin } from './begin';
import styles from './create.module.css';
import { DraftRow } from './draft-row';
import { fileProblem, videoFiles } from './file-problem';
import { moves } from './moves';
import { UnsentOffer } from './unsent-offer';
import { useFollowed } from './use-followed';

/** How to begin a clip, and what was begun. */
export function CreateScreen() {
  const me = useMe();
  useTitle(t('nav.create'));
  if (me?.signedIn !== true) {
    return <GuestState purpose="upload" title={t('nav.create')} icon="plus" />;
  }
  if (me.account?.suspended === true) {
    return <SuspendedState title={t('create.title')} />;
  }
  return (
    <Screen title={t('create.title')} testId="screen-create" wide>
      <UnsentOffer />
      <Ways />
      <Drafts />
    </Screen>
  );
}

class FileProblem extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

function Ways() {
  const services = useServices();
  const { busy, failure, submit } = useSubmit(async (file: File) => {
    const problem = fileProblem(file);
    if (problem !== undefined) {
      throw new FileProblem(problem.code);
    }
    await begin(services, file, {});
  });
  return (
    <>
      <div class={styles['ways']}>
        <Way href="/create/record" icon="camera" way="record" primary />
        <div class={styles['file-way']} aria-busy={busy}>
          <FilePicker
            label={t('create.upload')}
            accept={videoFiles}
            testId="clip-file"
            onFile={(file) => void submit(file)}
          >
            <WayWords icon="upload" way="upload" />
          </FilePicker>
        </div>
        <Way href="/create/record?mode=photos" icon="pictures" way="photos" />
      </div>
      <Failure failure={failure} />
    </>
  );
}

interface WayProps {
  href: string;
  icon: IconName;
  way: 'record' | 'photos';
  primary?: boolean;
}

function Way({ href, icon, way, primary = false }: WayProps) {
  return (
    <a class={styles['way']} href={href} data-primary={primary} data-testid={`create-${way}`}>
      <WayWords icon={icon} way={way} />
    </a>
  );
}

function WayWords({ icon, way }: { icon: IconName; way: 'record' | 'upload' | 'photos' }) {
  return (
    <>
      <span class={styles['disc']}>
        <Icon name={icon} />
      </span>
      <span class={styles['way-words']}>
        <strong>{t(`create.${way}`)}</strong>
        <span>{t(`create.${way}-hint`)}</span>
      </span>
    </>
  );
}

function Drafts() {
  const { lastDraft } = useServices();
  const api = useApi(draftsApi);
  const { loading, reload, refresh, set } = useFollowed<readonly Draft[]>(
    {
      load: async () => (await api.list()).drafts,
      moving: (drafts) => drafts.some(moves),
      news: lastDraft,
    },
    [],
  );
  return (
    <Section title={t('create.drafts')}>
      <Ready loading={loading} onRetry={reload}>
        {(drafts) =>
          drafts.length === 0 ? (
            <Empty icon="film" title={t('create.no-drafts')} text={t('create.no-drafts-text')} />
          ) : (
            <ul class={styles['drafts']} aria-label={t('create.drafts')} data-testid="drafts">
              {drafts.map((draft) => (
                <DraftRow
                  key={draft.id}
                  draft={draft}
                  onChange={refresh}
                  onGone={() => set((all) => all.filter(({ id }) => id !== draft.id))}
                />
              ))}
            </ul>
          )
        }
      </Ready>
    </Section>
  );
}
