import type { Person } from '../../api';
import { Button } from '../../design';
import { t } from '../../i18n';
import { useFollow } from './use-follow';

interface Props {
  person: Person;
  /** What the server said. */
  following: boolean;
  followsMe?: boolean;
  small?: boolean;
}

export function FollowButton({ person, following, followsMe = false, small = true }: Props) {
  const { followed, toggle } = useFollow(person, following);
  const word = followsMe ? t('follow.back') : t('follow.do');
  return (
    <Button
      tone={followed ? 'plain' : 'primary'}
      small={small}
      pressed={followed}
      label={t(followed ? 'follow.undo-name' : 'follow.do-name', { name: person.name })}
      testId="follow-button"
      onClick={() => void toggle()}
    >
      {followed ? t('follow.done') : word}
    </Button>
  );
}
