import { peopleApi, type Clip } from '../api';
import { Confirm, MenuItem } from '../design';
import type { Watching } from '../features/feed';
import { useApi, useServices } from '../features/services';
import { t } from '../i18n';
import { useState } from 'preact/hooks';
import { useMedia } from '../lib/use-media';
import { useStore, useValue } from '../lib/use-store';
import type { Actions } from './actions';
import styles from './lists.module.css';
import { SpeedChoice } from './speed-choice';

interface Props {
  actions: Actions;
  watching: Watching;
}

/** What can be done with the current clip, and the way to the other sheets. */
export function MenuList({ actions, watching }: Props) {
  const { muted } = useValue(watching.sound.state);
  const captions = useValue(watching.subtitles.shown);
  const clip = useStore(watching.feed.state, () => watching.feed.current?.clip);
  const keyboard = useMedia('(hover: hover)');
  const closing = (act: () => void) => () => {
    actions.close();
    act();
  };
  return (
    <>
      <SpeedChoice player={watching.player} />
      <ul class={styles['menu']}>
        <MenuItem icon="hide" text={t('clip.not-interested')} onClick={closing(actions.hide)} />
        <MenuItem icon="link" text={t('menu.share')} onClick={closing(actions.share)} />
        <MenuItem icon="why" text={t('sheet.why')} onClick={() => actions.open('why')} />
        <MenuItem
          icon="tune"
          text={t('sheet.tune')}
          testId="menu-tune"
          onClick={closing(() => actions.open('tune'))}
        />
        <MenuItem
          icon={muted ? 'sound' : 'muted'}
          text={muted ? t('player.sound-on') : t('player.sound-off')}
          onClick={closing(actions.toggleSound)}
        />
        <MenuItem
          icon="captions"
          text={captions ? t('menu.captions-off') : t('menu.captions-on')}
          testId="menu-captions"
          onClick={closing(actions.toggleCaptions)}
        />
        {clip !== undefined && <Remix clip={clip} />}
        {clip !== undefined && !clip.mine && <ForOthers clip={clip} actions={actions} />}
        {clip?.mine === true && <ForOwn clip={clip} />}
        {keyboard && (
          <MenuItem icon="keys" text={t('sheet.help')} onClick={() => actions.open('help')} />
        )}
      </ul>
    </>
  );
}

function ForOthers({ clip, actions }: { clip: Clip; actions: Actions }) {
  const { signedInFor, say } = useServices();
  const api = useApi(peopleApi);
  const [asking, setAsking] = useState(false);
  const { name, id } = clip.creator;
  const block = async () => {
    await api.tie(id, 'block');
    actions.block(clip);
    say(t('block.done', { name }));
  };
  return (
    <>
      <MenuItem
        icon="flag"
        text={t('menu.report')}
        testId="menu-report"
        onClick={() => actions.open('report')}
      />
      <MenuItem
        icon="block"
        text={t('block.do', { name })}
        danger
        testId="menu-block"
        onClick={() => (signedInFor('block') ? setAsking(true) : actions.close())}
      />
      {asking && (
        <Confirm
          title={t('block.title', { name })}
          text={t('block.text')}
          action={t('block.yes')}
          danger
          onConfirm={block}
          onClose={() => actions.close()}
        />
      )}
    </>
  );
}

/** What one's own clip can begin with, where its maker allows it. */
function Remix({ clip }: { clip: Clip }) {
  const { navigation, signedInFor } = useServices();
  const { id, duetAllowed, stitchAllowed, soundAllowed, sound } = clip;
  const record = (query: string) => () =>
    signedInFor('upload') && navigation.go(`/create/record?${query}`);
  return (
    <>
      {duetAllowed && (
        <MenuItem
          icon="duet"
          text={t('menu.duet')}
          testId="menu-duet"
          onClick={record(`duet=${encodeURIComponent(id)}`)}
        />
      )}
      {stitchAllowed && (
        <MenuItem
          icon="stitch"
          text={t('menu.stitch')}
          testId="menu-stitch"
          onClick={record(`stitch=${encodeURIComponent(id)}`)}
        />
      )}
      {soundAllowed && sound?.id !== undefined && (
        <MenuItem
          icon="note"
          text={t('menu.use-sound')}
          testId="menu-use-sound"
          onClick={record(`sound=${encodeURIComponent(sound.id)}&start=${sound.start}`)}
        />
      )}
    </>
  );
}

function ForOwn({ clip }: { clip: Clip }) {
  const { navigation } = useServices();
  const id = encodeURIComponent(clip.id);
  return (
    <>
      <MenuItem
        icon="edit"
        text={t('menu.edit')}
        testId="menu-edit"
        onClick={() => navigation.go(`/c/${id}/edit`)}
      />
      <MenuItem
        icon="gauge"
        text={t('menu.studio')}
        testId="menu-studio"
        onClick={() => navigation.go(`/studio/${id}`)}
      />
    </>
  );
}
