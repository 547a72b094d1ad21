import type { Clip, Reason, Why as Explanation } from '../../api';
import { Meter } from '../../design';
import { t } from '../../i18n';
import { percent } from '../../lib/format';
import { useStore } from '../../lib/use-store';
import type { Feed } from './feed';
import { expectations, reasonInWords, shareOf, sourceInWords } from './why-words';
import styles from './why.module.css';

/** Why the current clip is in the feed: the engine's reasons and what it expects. */
export function Why({ feed }: { feed: Feed }) {
  const clip = useStore(feed.state, ({ queue }) => queue.entries[queue.current]?.clip);
  if (clip === undefined) {
    return <p class={styles['note']}>{t('why.waiting')}</p>;
  }
  return (
    <div class={styles['why']} data-testid="why-content" data-clip-id={clip.id}>
      <p class={styles['clip']}>{clip.caption}</p>
      {clip.why === undefined ? <Opened /> : <Reasons why={clip.why} clip={clip} />}
    </div>
  );
}

function Opened() {
  return <p class={styles['note']}>{t('why.opened')}</p>;
}

function Reasons({ why, clip }: { why: Explanation; clip: Clip }) {
  return (
    <>
      <section class={styles['part']} aria-label={t('why.reasons')}>
        {why.reasons.length === 0 && <p class={styles['note']}>{t('why.none')}</p>}
        <ul class={styles['list']}>
          {why.reasons.map((reason) => (
            <li key={`${reason.kind} ${reason.subject}`}>
              <ReasonLine reason={reason} all={why.reasons} />
            </li>
          ))}
        </ul>
      </section>
      <section class={styles['part']}>
        <h3 class={styles['heading']}>{t('why.expects')}</h3>
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
        <dt>{t('why.found-by')}</dt>
        <dd>{sourceInWords(why.source)}</dd>
        <dt>{t('why.score')}</dt>
        <dd>{why.score.toFixed(3)}</dd>
        <dt>{t('why.place')}</dt>
        <dd>{why.position + 1}</dd>
      </dl>
    </>
  );
}

interface ReasonProps {
  reason: Reason;
  all: readonly Reason[];
}

function ReasonLine({ reason, all }: ReasonProps) {
  const text = reasonInWords(reason);
  const share = shareOf(reason, all);
  if (share === 0) {
    return <p>{text}</p>;
  }
  const tone = reason.contribution < 0 ? 'doubt' : 'belief';
  return <Meter label={text} share={share} value={percent(share)} tone={tone} />;
}
