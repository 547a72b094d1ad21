import type { Draft } from '../../api';
import { problemWords } from './draft-words';
import styles from './editor.module.css';

/** What a draft is made with and may not be used any more; none of it once it was taken out. */
export function Obstacles({ draft }: { draft: Draft }) {
  return (
    <>
      {obstaclesOf(draft).map((obstacle) => {
        const { text, remedy } = problemWords(obstacle);
        return (
          <div
            key={obstacle.field}
            class={styles['file']}
            data-tone="wrong"
            data-testid="obstacle"
            data-field={obstacle.field}
            role="status"
          >
            <p>{text}</p>
            {remedy !== undefined && <p class={styles['note']}>{remedy}</p>}
          </div>
        );
      })}
    </>
  );
}

/** The server looks again when the draft is saved; until then what was taken out is no obstacle. */
export function obstaclesOf({ obstacles, sound, base }: Draft): Draft['obstacles'] {
  return obstacles.filter(({ field }) => (field === 'sound' ? sound : base) !== undefined);
}
