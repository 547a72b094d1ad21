import type { Clip, Reason, Why as Explanation } from '../../api';
import { Meter } from '../../design';
import { percent } from '../../lib/format';
import { useStore } from '../../lib/use-store';
import type { Feed } from './feed';
import { expectations, shareOf, sourceInWords } from './why-words';
import styles from './why.module.css';

/** Why the current clip is in the feed: the engine's reasons and what it expects. */
export function Why({ feed }: { feed: Feed }) {
  const clip = useStore(feed.state, ({ queue }) => queue.entries[queue.current]?.clip);
  if (clip === undefined) {
    return <p class={styles['note']}>Waiting for the next clip.</p>;
  }
  return (
    <div class={styles['why']} data-testid="why-content" data-clip-id={clip.id}>
      <p class={styles['clip']}>{clip.caption}</p>
      {clip.why === undefined ? <Opened /> : <Reasons why={clip.why} clip={clip} />}
    </div>
  );
}

function Opened() {
  return (
    <p class={styles['note']}>You opened this clip by its link; the feed did not choose it.</p>
  );
}

function Reasons({ why, clip }: { why: Explanation; clip: Clip }) {
  return (
    <>
      <section class={styles['part']} aria-label="Reasons">
        {why.reasons.length === 0 && (
          <p class={styles['note']}>No strong reason yet: the feed is still getting to know you.</p>
        )}
        <ul class={styles['list']}>
          {why.reasons.map((reason) => (
            <li key={`${reason.kind} ${reason.subject}`}>
              <ReasonLine reason={reason} all={why.reasons} />
            </li>
          ))}
        </ul>
      </section>
      <section class={styles['part']}>
        <h3 class={styles['heading']}>What the feed expects of you</h3>
        <ul class={styles['list']}>
          {expectations(why.predictions, clip.durationSeconds).map(
            ({ label, share, value, tone }) => (
              <li key={label}>
                <Meter label={label} share={share} value={value} tone={tone} />
              </li>
            ),
          )}
        </ul>
      </section>
      <dl class={styles['facts']}>
        <dt>Found by</dt>
        <dd>{sourceInWords(why.source)}</dd>
        <dt>Score</dt>
        <dd>{why.score.toFixed(3)}</dd>
        <dt>Place</dt>
        <dd>{why.position + 1}</dd>
      </dl>
    </>
  );
}

function ReasonLine({ reason, all }: { reason: Reason; all: readonly Reason[] }) {
  const share = shareOf(reason, all);
  if (share === 0) {
    return <p>{reason.text}</p>;
  }
  const tone = reason.contribution < 0 ? 'doubt' : 'belief';
  return <Meter label={reason.text} share={share} value={percent(share)} tone={tone} />;
}
