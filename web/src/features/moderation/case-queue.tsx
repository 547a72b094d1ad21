import { moderationApi, type Case } from '../../api';
import { Empty, Growing, Icon, List, ListRow, type IconName } from '../../design';
import { ago, t } from '../../i18n';
import { usePages } from '../../lib/use-pages';
import { useApi } from '../services';
import { reasonsInWords, subjectText } from './case-words';
import styles from './moderation.module.css';

/** Cases in one state, those that wait longest first. */
export function CaseQueue({ state }: { state: Case['state'] }) {
  const api = useApi(moderationApi);
  const pages = usePages(
    async (after) => {
      const page = await api.cases(state, after);
      return { items: page.cases, next: page.next };
    },
    [state],
  );
  return (
    <Growing
      pages={pages}
      empty={<Empty icon="check" title={t('desk.no-cases')} text={t('desk.no-cases-text')} />}
    >
      {(cases) => (
        <List label={t(`desk.${state}`)}>
          {cases.map((each) => (
            <ListRow
              key={each.id}
              testId="case"
              href={`/moderation/cases/${encodeURIComponent(each.id)}`}
              lead={<Picture case={each} />}
              title={
                <span class={styles['title']}>
                  <span class={styles['kind']}>{t(`desk.kind.${each.kind}`)}</span>
                  <bdi>{each.subject.person?.name ?? t('comments.somebody')}</bdi>
                </span>
              }
              text={
                <>
                  <span dir="auto">{subjectText(each)}</span>
                  <br />
                  {[reasonsInWords(each), each.why, ago(each.lastAt)]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </>
              }
              end={<Source case={each} />}
            />
          ))}
        </List>
      )}
    </Growing>
  );
}

const icons = {
  clip: 'film',
  comment: 'comment',
  sound: 'note',
  person: 'person',
} as const satisfies Record<Case['kind'], IconName>;

function Picture({ case: { kind, subject } }: { case: Case }) {
  const poster = subject.clip?.poster;
  return poster === undefined ? (
    <span class={styles['picture']}>
      <Icon name={icons[kind]} />
    </span>
  ) : (
    <img class={styles['picture']} src={poster} alt="" loading="lazy" />
  );
}

function Source({ case: { source, reports } }: { case: Case }) {
  return (
    <span class={styles['source']} data-source={source}>
      {source === 'report' ? t('desk.reports', { n: reports }) : t(`desk.source.${source}`)}
    </span>
  );
}
