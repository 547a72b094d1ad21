import type { Me } from '../api';
import { Icon, type IconName } from '../design';
import { t, whole } from '../i18n';
import type { Place } from '../lib/navigation';
import { destinations, type Destination } from './destinations';
import styles from './rail.module.css';
import { Wordmark } from './wordmark';

interface Props {
  me: Me | undefined;
  place: Place;
}

/** The way around the app, at the left of a wide screen. */
export function Rail({ me, place }: Props) {
  const role = me?.account?.role;
  const desk: Destination[] = [
    ...(role === 'moderator' || role === 'administrator'
      ? [{ href: '/moderation', icon: 'shield' as IconName, name: 'moderation' as const }]
      : []),
    ...(role === 'administrator'
      ? [{ href: '/admin', icon: 'gauge' as IconName, name: 'admin' as const }]
      : []),
  ];
  const all = [
    { href: '/', icon: 'home', name: 'for-you' } as const,
    { href: '/following', icon: 'people', name: 'following' } as const,
    ...destinations(me).filter(({ name }) => name !== 'feed'),
    ...desk,
    { href: '/settings', icon: 'settings', name: 'settings' } as const,
  ];
  return (
    <nav class={styles['rail']} aria-label={t('nav.label')} data-testid="rail">
      <a class={styles['home']} href="/">
        <Wordmark />
      </a>
      <ul class={styles['list']}>
        {all.map((each) => (
          <RailLink key={each.href} to={each} path={place.path} unread={me?.unread ?? 0} />
        ))}
      </ul>
      {me?.signedIn !== true && (
        <div class={styles['invite']}>
          <p>{t('nav.invite')}</p>
          <a class={styles['join']} href="/sign-up" data-testid="rail-sign-up">
            {t('guest.sign-up')}
          </a>
        </div>
      )}
    </nav>
  );
}

interface RailLinkProps {
  to: Destination;
  path: string;
  unread: number;
}

function RailLink({ to: { href, icon, name }, path, unread }: RailLinkProps) {
  const current = href === '/' ? path === '/' || path.startsWith('/c/') : isWithin(path, href);
  const badge = name === 'inbox' && unread > 0;
  return (
    <li>
      <a
        class={styles['link']}
        href={href}
        aria-current={current ? 'page' : undefined}
        title={t(`nav.${name}`)}
        data-testid={`nav-${name}`}
      >
        <Icon name={icon} filled={false} />
        <span class={styles['word']}>{t(`nav.${name}`)}</span>
        {badge && (
          <span class={styles['badge']} aria-label={t('nav.unread', { n: unread })}>
            {unread > 99 ? '99+' : whole(unread)}
          </span>
        )}
      </a>
    </li>
  );
}

function isWithin(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`);
}
