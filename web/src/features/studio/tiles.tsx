import styles from './studio.module.css';

export interface Tile {
  id: string;
  name: string;
  value: string;
}

/** Numbers with their names. */
export function Tiles({ tiles }: { tiles: readonly Tile[] }) {
  return (
    <dl class={styles['tiles']} data-testid="tiles">
      {tiles.map(({ id, name, value }) => (
        <div key={id} class={styles['tile']} data-testid={`tile-${id}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
