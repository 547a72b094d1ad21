import type { Me } from '../api';
import { Icon } from '../design';
import { t, whole } from '../i18n';
import type { Place } from '../lib/navigation';
import { destinations } from './destinations';
import styles from './tab-bar.module.css';

interface Props {
  me: Me | undefined;
  place: Place;
}

const feeds = /^\/(?:following|c\/.*)?$/;

/** The way around the app, at the foot of a phone. */
export function TabBar({ me, place: { path } }: Props) {
  const unread = me?.unread ?? 0;
  return (
    <nav class={styles['bar']} aria-label={t('nav.label')} data-testid="tab-bar">
      {destinations(me).map(({ href, icon, name }) => {
        const current = name === 'feed' ? feeds.test(path) : path.startsWith(href);
        return (
          <a
            key={name}
            class={styles['tab']}
            href={href}
            aria-current={current ? 'page' : undefined}
            data-name={name}
            data-testid={`tab-bar-${name}`}
          >
            <span class={styles['icon']}>
              <Icon name={icon} />
              {name === 'inbox' && unread > 0 && (
                <span
                  class={styles['badge']}
                  aria-label={t('nav.unread', { n: unread })}
                  data-testid="unread"
                >
                  {unread > 99 ? '99+' : whole(unread)}
                </span>
              )}
            </span>
            <span class={styles['word']}>{t(`nav.${name}`)}</span>
          </a>
        );
      })}
    </nav>
  );
}
