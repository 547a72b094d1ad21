import type { Card } from '../../api';
import { Icon } from '../../design';
import { hasMessage, short, t } from '../../i18n';
import { clock } from '../../lib/format';
import { useServices } from '../services';
import styles from './card-grid.module.css';

interface Props {
  label: string;
  cards: readonly Card[];
  /** Names whoever made each clip, where they are not all of one person. */
  withCreator?: boolean;
}

/** Clips as a grid of their pictures; opening one goes on with those after it. */
export function CardGrid({ label, cards, withCreator = false }: Props) {
  const { play } = useServices();
  const ids = cards.map(({ id }) => id);
  return (
    <ul class={styles['grid']} aria-label={label} data-testid="card-grid">
      {cards.map((card) => (
        <li key={card.id}>
          <a
            class={styles['card']}
            href={`/c/${encodeURIComponent(card.id)}`}
            data-testid="card"
            data-clip-id={card.id}
            onClick={(event) => {
              if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
                event.preventDefault();
                play(card.id, ids);
              }
            }}
          >
            <Picture card={card} />
            <span class={styles['words']}>
              {withCreator && (
                <span class={styles['creator']}>
                  <bdi>{card.creator.name}</bdi>
                </span>
              )}
              <span class={styles['caption']}>{card.caption}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Picture({ card }: { card: Card }) {
  const state = stateOf(card);
  return (
    <span class={styles['picture']} style={{ backgroundImage: `url("${card.placeholder}")` }}>
      <img class={styles['poster']} src={card.poster} alt="" loading="lazy" decoding="async" />
      {state !== undefined && <span class={styles['state']}>{state}</span>}
      <span class={styles['facts']}>
        <span aria-label={t('card.views', { n: card.views })}>
          <Icon name="play" filled /> {short(card.views)}
        </span>
        <span>{clock(card.durationSeconds)}</span>
      </span>
    </span>
  );
}

function stateOf({ state, visibility }: Card): string | undefined {
  const key = state === 'published' ? `visibility.${visibility}` : `clip-state.${state}`;
  return key !== 'visibility.public' && hasMessage(key) ? t(key) : undefined;
}
