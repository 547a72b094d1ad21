import { useState } from 'preact/hooks';
import type { Profile } from '../../api';
import {
  Avatar,
  Button,
  ButtonLink,
  Confirm,
  Dialog,
  Menu,
  MenuItem,
  RichText,
} from '../../design';
import { day, short, t } from '../../i18n';
import { countNow } from '../../lib/marks';
import { useStore } from '../../lib/use-store';
import { FollowButton } from '../follows';
import { ReportForm } from '../reports';
import { useServices } from '../services';
import { useTies } from './use-ties';
import styles from './profile-head.module.css';

interface Props {
  profile: Profile;
  onChange(change: Partial<Profile>): void;
}

/** Name, what they say of themselves, how many follow them, and what to do about them. */
export function ProfileHead({ profile, onChange }: Props) {
  const { person, joinedAt, isMe, followsMe, followed, blocked } = profile;
  return (
    <header class={styles['head']} data-testid="profile" data-handle={person.handle}>
      <Avatar name={person.name} color={person.color} size="large" />
      <div class={styles['who']}>
        <h2 class={styles['name']}>
          <bdi>{person.name}</bdi>
          {followsMe && <span class={styles['badge']}>{t('profile.follows-you')}</span>}
        </h2>
        <Counts profile={profile} />
        {person.bio !== undefined && person.bio !== '' && (
          <p class={styles['bio']} dir="auto">
            <RichText text={person.bio} />
          </p>
        )}
        <p class={styles['joined']}>{t('profile.joined', { day: day(joinedAt) })}</p>
        <div class={styles['actions']}>
          {isMe && (
            <>
              <ButtonLink href="/settings/profile" icon="edit" testId="edit-profile">
                {t('profile.edit')}
              </ButtonLink>
              <ButtonLink href="/studio" icon="gauge" testId="open-studio">
                {t('nav.studio')}
              </ButtonLink>
              <ButtonLink href="/settings" tone="quiet" icon="settings" testId="open-settings">
                {t('nav.settings')}
              </ButtonLink>
            </>
          )}
          {!isMe && !blocked && (
            <FollowButton
              person={person}
              following={followed}
              followsMe={followsMe}
              small={false}
            />
          )}
          {!isMe && <OthersMenu profile={profile} onChange={onChange} />}
        </div>
      </div>
    </header>
  );
}

function Counts({ profile }: { profile: Profile }) {
  const { follows } = useServices();
  const { person, followed } = profile;
  const now = useStore(follows.changed, () => follows.has(person.id, followed));
  const path = `/@${encodeURIComponent(person.handle)}`;
  const followers = countNow(profile.followers, followed, now);
  return (
    <p class={styles['counts']}>
      <a href={`${path}/followers`} data-testid="followers">
        <strong>{short(followers)}</strong> {t('profile.followers', { n: followers })}
      </a>
      <a href={`${path}/following`} data-testid="following">
        <strong>{short(profile.following)}</strong> {t('profile.following')}
      </a>
      <span>
        <strong>{short(profile.likes)}</strong> {t('profile.likes', { n: profile.likes })}
      </span>
    </p>
  );
}

function OthersMenu({ profile, onChange }: Props) {
  const { person, blocked, muted } = profile;
  const { signedInFor } = useServices();
  const [asking, setAsking] = useState<'block' | 'report'>();
  const { name } = person;
  const { mute, block, unblock, share } = useTies(profile, onChange);
  return (
    <>
      {blocked && (
        <Button testId="unblock" onClick={() => void unblock()}>
          {t('block.undo')}
        </Button>
      )}
      <Menu label={t('profile.more')} testId="profile-menu">
        <MenuItem icon="link" text={t('menu.share')} onClick={() => void share()} />
        <MenuItem
          icon="hide"
          text={t(muted ? 'profile.unmute' : 'profile.mute')}
          testId="mute"
          onClick={() => signedInFor('block') && void mute()}
        />
        <MenuItem
          icon="flag"
          text={t('menu.report')}
          testId="report"
          onClick={() => setAsking('report')}
        />
        {!blocked && (
          <MenuItem
            icon="block"
            text={t('block.yes')}
            danger
            testId="block"
            onClick={() => signedInFor('block') && setAsking('block')}
          />
        )}
      </Menu>
      {asking === 'block' && (
        <Confirm
          title={t('block.title', { name })}
          text={t('block.text')}
          action={t('block.yes')}
          danger
          onConfirm={block}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking === 'report' && (
        <Dialog title={t('report.person')} onClose={() => setAsking(undefined)}>
          <ReportForm kind="person" id={person.id} onDone={() => setAsking(undefined)} />
        </Dialog>
      )}
    </>
  );
}
