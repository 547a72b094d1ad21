import { memo } from '../../lib/memo';
import { useStore } from '../../lib/use-store';
import { CaptionLine, CaptionsButton, ProgressBar, SoundButton } from '../videos';
import { ActionRail } from './action-rail';
import { Caption } from './caption';
import type { Entry } from './queue';
import styles from './slide.module.css';
import { TapSurface } from './tap-surface';
import type { Watching } from './watching';

/** What a clip's controls can ask of the page around the feed. */
export interface SlideActions {
  share(): void;
  hide(): void;
  open(sheet: 'why' | 'menu' | 'comments'): void;
}

interface Props {
  entry: Entry;
  index: number;
  active: boolean;
  watching: Watching;
  actions: SlideActions;
}

/** One clip: its pictures, and its controls while it is the current one. */
export const Slide = memo(({ entry, index, active, watching, actions }: Props) => {
  const { clip } = entry;
  const playing = useStore(watching.player.state, (state) => state.playing);
  const needsTap = useStore(watching.player.state, (state) => state.needsTap);
  return (
    <article
      class={styles['slide']}
      style={{ '--index': String(index) }}
      aria-label={`${clip.creator.name}: ${clip.caption}`}
      aria-posinset={index + 1}
      aria-setsize={-1}
      aria-current={active}
      inert={!active}
      data-testid="slide"
      data-active={active}
      data-playing={active && playing}
      data-clip-id={clip.id}
      data-tags={clip.tags.join(' ')}
    >
      <div class={styles['still']} data-fit={clip.height > clip.width ? 'cover' : 'contain'}>
        <img class={styles['placeholder']} src={clip.placeholder} alt="" />
        <img class={styles['poster']} src={clip.poster} alt="" decoding="async" draggable={false} />
      </div>
      <div class={styles['controls']}>
        <TapSurface
          watching={watching}
          active={active}
          paused={active && !playing}
          needsTap={active && needsTap}
          onMenu={() => actions.open('menu')}
        />
        <div class={styles['top']}>
          {active && <SoundButton sound={watching.sound} hasSound={clip.hasSound} />}
          {active && clip.captions.length > 0 && <CaptionsButton subtitles={watching.subtitles} />}
        </div>
        {active && (
          <CaptionLine clip={clip} player={watching.player} subtitles={watching.subtitles} />
        )}
        <Caption clip={clip} moving={active && playing} />
        {active && (
          <ProgressBar
            player={watching.player}
            durationSeconds={clip.durationSeconds}
            sprite={clip.sprite}
          />
        )}
      </div>
      <ActionRail clip={clip} watching={watching} actions={actions} />
    </article>
  );
});
