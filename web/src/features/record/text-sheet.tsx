import styles from './room.module.css';
import { Button, Buttons, Choice, Sheet, Slider, TextArea } from '../../design';
import { t } from '../../i18n';
import { longestText, textColors, textPlaces, textSizes, type OverlayText } from './overlay-text';

const blank: OverlayText = {
  text: '',
  place: 'middle',
  size: 'medium',
  color: '#ffffff',
  from: 0,
  to: 60,
};
const shortestSeconds = 0.5;

const colorNames = ['white', 'black', 'coral', 'yellow', 'green', 'blue'] as const;

interface Props {
  text: OverlayText | undefined;
  /** How long the take can be. */
  limitSeconds: number;
  onChange(text: OverlayText | undefined): void;
  onClose(): void;
}

/** A text over the pictures: its words, where, how, and from when to when. */
export function TextSheet({ text = blank, limitSeconds, onChange, onClose }: Props) {
  const set = (parts: Partial<OverlayText>) => onChange({ ...text, ...parts });
  return (
    <Sheet title={t('record.text.title')} testId="sheet-text" onClose={onClose}>
      <form
        class={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <TextArea
          label={t('record.text.words')}
          value={text.text}
          maxLength={longestText}
          rows={2}
          testId="text-words"
          onInput={(words) => set({ text: words })}
        />
        <Choice
          label={t('record.text.place')}
          value={text.place}
          options={textPlaces.map((value) => ({ value, text: t(`record.text.${value}`) }))}
          testId="text-place"
          onChange={(place) => set({ place })}
        />
        <Choice
          label={t('record.text.size')}
          value={text.size}
          options={textSizes.map((value) => ({ value, text: t(`record.text.${value}`) }))}
          testId="text-size"
          onChange={(size) => set({ size })}
        />
        <Choice
          label={t('record.text.color')}
          value={text.color}
          options={textColors.map((value, index) => ({
            value,
            color: value,
            text: t(`record.text.${colorNames[index] ?? 'white'}`),
          }))}
          testId="text-color"
          onChange={(color) => set({ color })}
        />
        <Timing text={text} limitSeconds={limitSeconds} onChange={set} />
        <Buttons>
          <Button submit tone="primary" testId="text-done">
            {t('record.text.done')}
          </Button>
          <Button
            tone="quiet"
            testId="text-remove"
            onClick={() => {
              onChange(undefined);
              onClose();
            }}
          >
            {t('record.text.remove')}
          </Button>
        </Buttons>
      </form>
    </Sheet>
  );
}

interface TimingProps {
  text: OverlayText;
  limitSeconds: number;
  onChange(parts: Partial<OverlayText>): void;
}

/** From when to when, at least half a second. */
function Timing({ text: { from, to }, limitSeconds, onChange }: TimingProps) {
  const end = Math.min(to, limitSeconds);
  const seconds = (n: number) => t('record.seconds', { n: Number(n.toFixed(1)) });
  return (
    <>
      <Slider
        label={t('record.text.from')}
        value={from}
        max={limitSeconds - shortestSeconds}
        step={0.5}
        text={seconds(from)}
        testId="text-from"
        onInput={(next) => onChange({ from: next, to: Math.max(to, next + shortestSeconds) })}
      />
      <Slider
        label={t('record.text.to')}
        value={end}
        min={shortestSeconds}
        max={limitSeconds}
        step={0.5}
        text={seconds(end)}
        testId="text-to"
        onInput={(next) =>
          onChange({ from: Math.min(from, next - shortestSeconds), to: endOf(next, limitSeconds) })
        }
      />
    </>
  );
}

/** A text that stays to the end stays there when the take may be longer. */
function endOf(to: number, limitSeconds: number): number {
  return to >= limitSeconds ? blank.to : to;
}
