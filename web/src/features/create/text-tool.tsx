import { useState } from 'preact/hooks';
import { Button, IconButton, List, ListRow, Section } from '../../design';
import { failureText, t } from '../../i18n';
import { useServices } from '../services';
import type { Bench } from './bench';
import styles from './editor.module.css';
import type { OverlayText } from './overlay-text';
import { putText, removeText } from './overlays';
import { TextForm } from './text-form';
import { placesMax, type PlacedText } from './texts';

interface Edited {
  words: OverlayText;
  place?: number;
}

const firstSeconds = 3;

/** Texts upon the picture, each for its time. */
export function TextTool({ bench }: { bench: Bench }) {
  const { client, say } = useServices();
  const [edited, setEdited] = useState<Edited>();
  const { draft, texts, playback, score } = bench;
  const all = texts.of(draft);
  const shown = all.filter(({ words }) => words?.caption !== true);
  const remove = (place: number) =>
    removeText(client, bench, place).catch((failure: unknown) => say(failureText(failure)));
  if (edited !== undefined) {
    return (
      <TextForm
        initial={edited.words}
        seconds={score.seconds}
        onSave={(words) => putText(client, bench, words, edited.place)}
        onShow={(seconds) => {
          playback.pause();
          playback.seek(seconds);
        }}
        onClose={() => setEdited(undefined)}
      />
    );
  }
  return (
    <Section title={t('edit.texts')} text={t('edit.texts-text')}>
      <List label={t('edit.texts')}>
        {shown.map((each) => (
          <TextRow
            key={each.place}
            text={each}
            onEdit={(words) => setEdited({ words, place: each.place })}
            onRemove={() => void remove(each.place)}
          />
        ))}
      </List>
      {all.length >= placesMax && <p class={styles['note']}>{t('problem.too-many-texts')}</p>}
      <div>
        <Button
          icon="text"
          disabled={all.length >= placesMax || score.seconds <= 0}
          testId="add-text"
          onClick={() => setEdited({ words: newText(playback.state.get().seconds, score.seconds) })}
        >
          {t('edit.text-add')}
        </Button>
      </div>
    </Section>
  );
}

function newText(at: number, whole: number): OverlayText {
  const from = Math.round(Math.min(at, Math.max(0, whole - 1)) * 10) / 10;
  const to = Math.round(Math.min(whole, from + firstSeconds) * 10) / 10;
  const look = { place: 'middle', size: 'medium', color: '#ffffff', caption: false } as const;
  return { text: '', from, to, ...look };
}

interface RowProps {
  text: PlacedText;
  onEdit(words: OverlayText): void;
  onRemove(): void;
}

function TextRow({ text: { from, to, words }, onEdit, onRemove }: RowProps) {
  const span = t('edit.text-span', { from: from.toFixed(1), to: to.toFixed(1) });
  return (
    <ListRow
      testId="text-row"
      title={<bdi>{words?.text ?? t('edit.text-elsewhere')}</bdi>}
      text={span}
      end={
        <>
          {words !== undefined && (
            <IconButton
              icon="edit"
              label={t('edit.text-change')}
              testId="edit-text"
              onClick={() => onEdit(words)}
            />
          )}
          <IconButton
            icon="trash"
            label={t('settings.remove')}
            testId="remove-text"
            onClick={onRemove}
          />
        </>
      }
    />
  );
}
