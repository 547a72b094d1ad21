import type { ComponentChildren } from 'preact';
import { discoverApi, type Card, type Person, type SearchKind, type TagCount } from '../../api';
import { Empty, Growing, Icon, List, ListRow, Screen, Tabs } from '../../design';
import { short, t } from '../../i18n';
import { usePages } from '../../lib/use-pages';
import { CardGrid, PersonRow } from '../cards';
import { useApi, useServices, useTitle, type ScreenProps } from '../services';
import { SearchBox } from './search-box';

const kinds = ['clips', 'people', 'tags'] as const;

function kindOf(query: URLSearchParams): SearchKind {
  return kinds.find((kind) => kind === query.get('kind')) ?? 'clips';
}

/** What was found, of one kind at a time. */
export function SearchScreen({ query }: ScreenProps) {
  const { navigation } = useServices();
  const q = query.get('q') ?? '';
  const kind = kindOf(query);
  useTitle(q === '' ? t('search.title') : t('search.results', { q }));
  const tabs = kinds.map((id) => ({
    id,
    text: t(`search.${id}`),
    href: `/search?q=${encodeURIComponent(q)}&kind=${id}`,
  }));
  return (
    <Screen
      title={t('search.title')}
      testId="screen-search"
      wide
      onBack={() => navigation.back('/discover')}
    >
      <SearchBox key={q} query={q} />
      <Tabs label={t('search.kinds')} tabs={tabs} current={kind} />
      {q === '' ? (
        <Empty icon="search" title={t('search.label')} />
      ) : (
        <Results key={`${kind} ${q}`} q={q} kind={kind} />
      )}
    </Screen>
  );
}

function Results({ q, kind }: { q: string; kind: SearchKind }) {
  switch (kind) {
    case 'clips':
      return <Listed q={q} kind={kind} pick={(found) => found.clips} show={clips} />;
    case 'people':
      return <Listed q={q} kind={kind} pick={(found) => found.people} show={people} />;
    case 'tags':
      return <Listed q={q} kind={kind} pick={(found) => found.tags} show={tags} />;
  }
}

interface ListedProps<T> {
  q: string;
  kind: SearchKind;
  pick(found: { clips: Card[]; people: Person[]; tags: TagCount[] }): T[];
  show(items: readonly T[]): ComponentChildren;
}

function Listed<T>({ q, kind, pick, show }: ListedProps<T>) {
  const api = useApi(discoverApi);
  const pages = usePages(
    async (after) => {
      const found = await api.search(q, kind, after);
      return { items: pick(found), next: found.next };
    },
    [q, kind],
  );
  return (
    <Growing
      pages={pages}
      skeleton={kind === 'clips' ? 'grid' : 'rows'}
      empty={<Empty icon="search" title={t('search.none', { q })} text={t('search.none-text')} />}
    >
      {show}
    </Growing>
  );
}

function clips(items: readonly Card[]) {
  return <CardGrid label={t('search.clips')} cards={items} withCreator />;
}

function people(items: readonly Person[]) {
  return (
    <List label={t('search.people')}>
      {items.map((person) => (
        <PersonRow key={person.id} person={person} />
      ))}
    </List>
  );
}

function tags(items: readonly TagCount[]) {
  return (
    <List label={t('search.tags')}>
      {items.map(({ tag, clips: count }) => (
        <ListRow
          key={tag}
          testId="found-tag"
          href={`/tag/${encodeURIComponent(tag)}`}
          lead={<Icon name="tag" />}
          title={`#${tag}`}
          text={t('tag.clips', { n: count, count: short(count) })}
        />
      ))}
    </List>
  );
}
