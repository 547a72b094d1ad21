import { initial } from '../lib/format';
import styles from './avatar.module.css';

interface Props {
  name: string;
  color: string;
  size?: 'small' | 'medium' | 'large';
}

const colour = /^#[0-9a-f]{3,8}$/i;

/** A person's colour and first letter; the name itself stands beside it. */
export function Avatar({ name, color, size = 'medium' }: Props) {
  return (
    <span
      class={styles['avatar']}
      data-size={size}
      style={{ '--avatar': colour.test(color) ? color : '#5b6b8c' }}
      aria-hidden="true"
    >
      {initial(name)}
    </span>
  );
}
