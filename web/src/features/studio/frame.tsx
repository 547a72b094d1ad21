import type { Sprite } from '../../api';
import styles from './studio.module.css';

interface Props {
  poster: string;
  sprite: Sprite | undefined;
  /** Second of the clip; its poster stands for none. */
  second: number | undefined;
}

/** What a clip shows at a second, behind what is said about that second. */
export function Frame({ poster, sprite, second }: Props) {
  if (sprite === undefined || second === undefined) {
    return <img class={styles['picture']} src={poster} alt="" />;
  }
  return (
    <div
      class={styles['frame']}
      data-testid="frame"
      style={{
        aspectRatio: `${sprite.width} / ${sprite.height}`,
        backgroundImage: `url("${sprite.url}")`,
        backgroundSize: `${sprite.columns * 100}% ${sprite.rows * 100}%`,
        backgroundPosition: placeOf(sprite, second),
      }}
    />
  );
}

/** Where in the picture a second's frame lies. */
export function placeOf({ interval, columns, rows }: Sprite, second: number): string {
  const frame = Math.min(Math.floor(second / interval), columns * rows - 1);
  const share = (index: number, count: number) => (count > 1 ? (index / (count - 1)) * 100 : 0);
  const column = share(frame % columns, columns);
  return `${column}% ${share(Math.floor(frame / columns), rows)}%`;
}
