import { accountApi, peopleApi, type Person, type Tie } from '../../api';
import { Button, Empty, List, Panel, Ready, Section } from '../../design';
import { failureText, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { PersonRow } from '../cards';
import { useApi, useServices } from '../services';

/** Whom one has blocked or muted, and the way back. */
export function BlockedPeople() {
  const api = useApi(accountApi);
  const people = useApi(peopleApi);
  const { say } = useServices();
  const { loading, reload, set } = useLoading(() => api.blocks(), []);
  const undo = async (person: Person, tie: Tie) => {
    try {
      await people.untie(person.id, tie);
      const others = (list: Person[]) => list.filter(({ id }) => id !== person.id);
      set(({ blocked, muted }) =>
        tie === 'block' ? { blocked: others(blocked), muted } : { blocked, muted: others(muted) },
      );
    } catch (failure) {
      say(failureText(failure));
    }
  };
  return (
    <Ready loading={loading} onRetry={reload}>
      {({ blocked, muted }) =>
        blocked.length + muted.length === 0 ? (
          <Empty icon="block" title={t('blocked.none')} text={t('blocked.none-text')} />
        ) : (
          <>
            <Tied title={t('blocked.blocked')} people={blocked} onUndo={(p) => undo(p, 'block')} />
            <Tied title={t('blocked.muted')} people={muted} onUndo={(p) => undo(p, 'mute')} />
          </>
        )
      }
    </Ready>
  );
}

interface TiedProps {
  title: string;
  people: readonly Person[];
  onUndo(person: Person): Promise<void>;
}

function Tied({ title, people, onUndo }: TiedProps) {
  if (people.length === 0) {
    return null;
  }
  return (
    <Section title={title}>
      <Panel>
        <List label={title}>
          {people.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              end={
                <Button small testId="undo-block" onClick={() => void onUndo(person)}>
                  {t('blocked.undo')}
                </Button>
              }
            />
          ))}
        </List>
      </Panel>
    </Section>
  );
}
