import { textPieces } from '../lib/text-pieces';
import styles from './rich-text.module.css';

/** A person's text, in which hashtags and mentions lead on. */
export function RichText({ text }: { text: string }) {
  return (
    <>
      {textPieces(text).map((piece, index) =>
        piece.href === undefined ? (
          piece.text
        ) : (
          <a key={index} class={styles['link']} href={piece.href}>
            {piece.text}
          </a>
        ),
      )}
    </>
  );
}
