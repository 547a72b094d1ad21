import { useState } from 'preact/hooks';
import { adminApi, type AdminPerson, type Role } from '../../api';
import { Button, Confirm, Empty, Field, Growing, Select, TextArea } from '../../design';
import { day, failureText, t } from '../../i18n';
import { usePages } from '../../lib/use-pages';
import { useApi, useMe, useServices } from '../services';
import styles from './admin.module.css';
import { useSearch } from './use-search';

const roles: readonly Role[] = ['user', 'moderator', 'administrator'];

interface Change {
  role?: Role;
  suspended?: boolean;
}

/** Everyone with an account: roles, strikes, suspension. */
export function AdminPeople() {
  const api = useApi(adminApi);
  const { say } = useServices();
  const { text, setText, wanted } = useSearch();
  const pages = usePages(
    async (after) => {
      const page = await api.people(wanted, after);
      return { items: page.people, next: page.next };
    },
    [wanted],
  );
  const change = async (person: AdminPerson, to: Change, text = '') => {
    const put = (next: AdminPerson) =>
      pages.update((people) =>
        people.map((each) => (each.person.id === next.person.id ? next : each)),
      );
    put({ ...person, ...to });
    try {
      await api.changePerson(person.person.id, { ...to, text });
    } catch (failure) {
      put(person);
      say(failureText(failure));
    }
  };
  return (
    <>
      <Field
        label={t('admin.find-people')}
        type="search"
        value={text}
        testId="find-people"
        onInput={setText}
      />
      <Growing pages={pages} empty={<Empty icon="people" title={t('admin.nobody')} />}>
        {(people) => (
          <ul class={styles['people']}>
            {people.map((each) => (
              <PersonLine key={each.person.id} each={each} onChange={change} />
            ))}
          </ul>
        )}
      </Growing>
    </>
  );
}

interface LineProps {
  each: AdminPerson;
  onChange(person: AdminPerson, to: Change, text?: string): Promise<void>;
}

function PersonLine({ each, onChange }: LineProps) {
  const isMe = useMe()?.account?.id === each.person.id;
  const { person, role, suspended, joinedAt, clips } = each;
  const [suspending, setSuspending] = useState(false);
  return (
    <li class={styles['person']} data-testid="admin-person" data-handle={person.handle}>
      <div class={styles['who']}>
        <a class={styles['name']} href={`/@${encodeURIComponent(person.handle)}`}>
          <bdi>{person.name}</bdi> <span class={styles['quiet']}>@{person.handle}</span>
        </a>
        <p class={styles['quiet']}>
          {t('profile.joined', { day: day(joinedAt) })} · {t('admin.clips', { n: clips })}
          {suspended && <strong class={styles['suspended']}> {t('admin.is-suspended')}</strong>}
        </p>
      </div>
      {role !== undefined && (
        <>
          <Select
            label={t('admin.role')}
            value={role}
            testId="role"
            options={roles.map((value) => ({ value, text: t(`admin.role.${value}`) }))}
            onChange={(next) => void onChange(each, { role: next })}
          />
          <Button
            tone={suspended ? 'plain' : 'danger'}
            disabled={isMe}
            testId="suspend"
            label={`${t(suspended ? 'decision.unsuspend' : 'decision.suspend')} ${person.name}`}
            onClick={() =>
              suspended ? void onChange(each, { suspended: false }) : setSuspending(true)
            }
          >
            {t(suspended ? 'decision.unsuspend' : 'decision.suspend')}
          </Button>
        </>
      )}
      {suspending && (
        <Suspend
          name={person.name}
          onSuspend={(text) => onChange(each, { suspended: true }, text)}
          onClose={() => setSuspending(false)}
        />
      )}
    </li>
  );
}

interface SuspendProps {
  name: string;
  onSuspend(text: string): Promise<void>;
  onClose(): void;
}

/** Asks what to say to whom is about to be suspended. */
function Suspend({ name, onSuspend, onClose }: SuspendProps) {
  const [text, setText] = useState('');
  return (
    <Confirm
      danger
      title={t('admin.suspend-title', { name })}
      text={t('admin.suspend-text')}
      action={t('decision.suspend')}
      onConfirm={() => onSuspend(text.trim())}
      onClose={onClose}
    >
      <TextArea
        label={t('desk.message')}
        hint={t('desk.message-hint')}
        value={text}
        maxLength={2000}
        testId="suspend-text"
        onInput={setText}
      />
    </Confirm>
  );
}
