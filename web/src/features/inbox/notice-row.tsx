import type { Notice, Person } from '../../api';
import { Avatar, Icon, ListRow, type IconName } from '../../design';
import { ago, pieces, t } from '../../i18n';
import { safeAddress } from '../../lib/navigation';
import { noticeLink, noticeText } from './notice-words';
import styles from './notice-row.module.css';

const icons: Partial<Record<Notice['kind'], IconName>> = {
  decision: 'shield',
  appeal: 'shield',
  fallen: 'film',
  system: 'inbox',
};

/** One thing that happened: who, what, when, and the way there. */
export function NoticeRow({ notice }: { notice: Notice }) {
  const { people, clip, comment, text, read, time } = notice;
  const said = comment?.text ?? (text === undefined ? clip?.caption : noticeText(notice));
  return (
    <ListRow
      testId="notice"
      marked={!read}
      href={safeAddress(noticeLink(notice), '/inbox')}
      lead={<Lead notice={notice} person={people[0]} />}
      title={<Sentence notice={notice} />}
      text={
        <>
          {said !== undefined && said !== '' && <span dir="auto">{said} · </span>}
          <time dateTime={time}>{ago(time)}</time>
        </>
      }
      end={clip && <img class={styles['thumb']} src={clip.poster} alt="" loading="lazy" />}
    />
  );
}

function Lead({ notice, person }: { notice: Notice; person: Person | undefined }) {
  const icon = icons[notice.kind];
  if (icon !== undefined || person === undefined) {
    return (
      <span class={styles['icon']}>
        <Icon name={icon ?? 'inbox'} />
      </span>
    );
  }
  return <Avatar name={person.name} color={person.color} />;
}

function Sentence({ notice: { kind, people, count } }: { notice: Notice }) {
  const others = Math.max(0, count - people.length);
  const names = people.map(({ name }) => name);
  const who = (
    <strong>
      {t(others > 0 ? 'inbox.names-and-others' : 'inbox.names', {
        names: names.join(', '),
        n: others,
      })}
    </strong>
  );
  return <span class={styles['sentence']}>{pieces(`inbox.${kind}`, { who })}</span>;
}
