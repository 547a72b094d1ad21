import type { ComponentChildren } from 'preact';
import type { Person } from '../../api';
import { Avatar, ListRow } from '../../design';

interface Props {
  person: Person;
  text?: string;
  end?: ComponentChildren;
}

/** A person in a list, with the way to their profile. */
export function PersonRow({ person, text, end }: Props) {
  return (
    <ListRow
      testId="person"
      href={`/@${encodeURIComponent(person.handle)}`}
      lead={<Avatar name={person.name} color={person.color} />}
      title={<bdi>{person.name}</bdi>}
      text={text ?? `@${person.handle}`}
      end={end}
    />
  );
}
