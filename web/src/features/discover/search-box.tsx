import { useEffect, useRef, useState } from 'preact/hooks';
import { discoverApi, type Person, type TagCount } from '../../api';
import { Avatar, Icon } from '../../design';
import { short, t } from '../../i18n';
import { useApi, useServices } from '../services';
import styles from './discover.module.css';

const waitMillis = 150;

interface Suggested {
  tags: readonly TagCount[];
  people: readonly Person[];
}

const nothing: Suggested = { tags: [], people: [] };

/** A line to search with; what fits the beginning of the word is offered while one types. */
export function SearchBox({ query }: { query: string }) {
  const { navigation } = useServices();
  const [text, setText] = useState(query);
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLFormElement>(null);
  const suggested = useSuggested(text, open);
  const search = () => {
    setOpen(false);
    if (text.trim() !== '') {
      navigation.go(`/search?q=${encodeURIComponent(text.trim())}`);
    }
  };
  return (
    <form
      ref={box}
      class={styles['search']}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        search();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget))) {
          setOpen(false);
        }
      }}
    >
      <span class={styles['icon']}>
        <Icon name="search" />
      </span>
      <input
        class={styles['input']}
        type="search"
        value={text}
        maxLength={100}
        aria-label={t('search.label')}
        placeholder={t('search.label')}
        data-testid="search-input"
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      />
      {open && suggested.tags.length + suggested.people.length > 0 && (
        <SuggestedList suggested={suggested} />
      )}
    </form>
  );
}

function SuggestedList({ suggested: { tags, people } }: { suggested: Suggested }) {
  return (
    <ul class={styles['suggestions']} data-testid="search-suggestions">
      {tags.slice(0, 5).map(({ tag, clips }) => (
        <li key={tag}>
          <a class={styles['suggestion']} href={`/tag/${encodeURIComponent(tag)}`}>
            <Icon name="tag" />
            <span>#{tag}</span>
            <span class={styles['facts']}>{t('tag.clips', { n: clips, count: short(clips) })}</span>
          </a>
        </li>
      ))}
      {people.slice(0, 5).map((person) => (
        <li key={person.id}>
          <a class={styles['suggestion']} href={`/@${encodeURIComponent(person.handle)}`}>
            <Avatar name={person.name} color={person.color} size="small" />
            <bdi>{person.name}</bdi>
            <span class={styles['facts']}>@{person.handle}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function useSuggested(text: string, open: boolean): Suggested {
  const api = useApi(discoverApi);
  const [suggested, setSuggested] = useState(nothing);
  useEffect(() => {
    const q = text.trim();
    if (!open || q === '') {
      setSuggested(nothing);
      return undefined;
    }
    let wanted = true;
    const timer = setTimeout(() => {
      api.suggest(q).then(
        (found) => wanted && setSuggested(found),
        () => wanted && setSuggested(nothing),
      );
    }, waitMillis);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, open]);
  return suggested;
}
