import { useEffect, useState } from 'preact/hooks';
import { discoverApi, peopleApi, type Person, type TagCount } from '../../api';
import { Avatar } from '../../design';
import { short, t } from '../../i18n';
import { completed, typingAt, type Typing } from '../../lib/text-pieces';
import { useApi } from '../services';
import styles from './suggestions.module.css';

interface Props {
  text: string;
  caret: number;
  onComplete(text: string, caret: number): void;
}

const waitMillis = 160;
const shown = 5;

/** People or hashtags that fit what is being typed at the caret. */
export function Suggestions({ text, caret, onComplete }: Props) {
  const typing = typingAt(text, caret);
  const { people, tags } = useFitting(typing);
  const choose = (word: string) => {
    if (typing !== undefined) {
      const next = completed(text, caret, typing, word);
      onComplete(next.text, next.caret);
    }
  };
  if (typing === undefined || people.length + tags.length === 0) {
    return null;
  }
  return (
    <ul class={styles['list']} aria-label={t('mentions.label')} data-testid="suggestions">
      {people.map((person) => (
        <li key={person.id}>
          <button class={styles['item']} type="button" onClick={() => choose(person.handle)}>
            <Avatar name={person.name} color={person.color} size="small" />
            <span class={styles['name']}>
              <bdi>{person.name}</bdi>
            </span>
            <span class={styles['more']}>@{person.handle}</span>
          </button>
        </li>
      ))}
      {tags.map(({ tag, clips }) => (
        <li key={tag}>
          <button class={styles['item']} type="button" onClick={() => choose(tag)}>
            <span class={styles['name']}>#{tag}</span>
            <span class={styles['more']}>{t('tag.clips', { n: clips, count: short(clips) })}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface Fitting {
  people: readonly Person[];
  tags: readonly TagCount[];
}

const none: Fitting = { people: [], tags: [] };

function useFitting(typing: Typing | undefined): Fitting {
  const people = useApi(peopleApi);
  const discover = useApi(discoverApi);
  const [fitting, setFitting] = useState(none);
  useEffect(() => {
    if (typing === undefined || typing.prefix === '') {
      setFitting(none);
      return undefined;
    }
    let wanted = true;
    const ask = async () => {
      const found =
        typing.sign === '@'
          ? { people: (await people.named(typing.prefix)).people.slice(0, shown), tags: [] }
          : {
              people: [],
              tags: (await discover.suggest(`#${typing.prefix}`)).tags.slice(0, shown),
            };
      if (wanted) {
        setFitting(found);
      }
    };
    const timer = setTimeout(() => void ask().catch(() => undefined), waitMillis);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [typing?.sign, typing?.prefix]);
  return fitting;
}
