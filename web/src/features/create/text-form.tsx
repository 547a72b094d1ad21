import { useState } from 'preact/hooks';
import { Button, Buttons, Choice, Form, Section, Slider, TextArea } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { textColors, type OverlayText, type TextPlace, type TextSize } from './overlay-text';

const places: readonly TextPlace[] = ['top', 'middle', 'bottom'];
const sizes: readonly TextSize[] = ['small', 'medium', 'large'];
const longestText = 120;
const shortest = 0.3;

interface Props {
  initial: OverlayText;
  /** Of the finished clip. */
  seconds: number;
  onSave(words: OverlayText): Promise<void>;
  onShow(seconds: number): void;
  onClose(): void;
}

/** One text: its words, its look and its time. */
export function TextForm({ initial, seconds, onSave, onShow, onClose }: Props) {
  const [words, setWords] = useState(initial);
  const change = (part: Partial<OverlayText>) => setWords((now) => ({ ...now, ...part }));
  const { busy, failure, submit } = useSubmit(async () => {
    await onSave(words);
    onShow(words.from);
    onClose();
  });
  return (
    <Section title={t('edit.text')}>
      <Form failure={failure} testId="text-form" onSubmit={() => void submit()}>
        <TextArea
          label={t('edit.text-words')}
          value={words.text}
          maxLength={longestText}
          rows={2}
          required
          testId="text-words"
          onInput={(text) => change({ text })}
        />
        <Times words={words} seconds={seconds} onChange={change} onShow={onShow} />
        <Look words={words} onChange={change} />
        <Buttons>
          <Button
            submit
            tone="primary"
            busy={busy}
            disabled={words.text.trim() === ''}
            testId="save-text"
          >
            {t('edit.text-save')}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </Buttons>
      </Form>
    </Section>
  );
}

interface PartProps {
  words: OverlayText;
  onChange(part: Partial<OverlayText>): void;
}

/** When it is seen; showing the picture at that moment. */
function Times({
  words,
  seconds,
  onChange,
  onShow,
}: PartProps & { seconds: number; onShow(seconds: number): void }) {
  const at = (value: number) => t('edit.seconds', { n: value.toFixed(1) });
  return (
    <>
      <Slider
        label={t('edit.text-from')}
        value={words.from}
        max={Math.max(0, seconds - shortest)}
        step={0.1}
        text={at(words.from)}
        testId="text-from"
        onInput={(from) => {
          onChange({ from, to: Math.max(words.to, Math.min(seconds, from + shortest)) });
          onShow(from);
        }}
      />
      <Slider
        label={t('edit.text-to')}
        value={words.to}
        min={shortest}
        max={Math.max(shortest, seconds)}
        step={0.1}
        text={at(words.to)}
        testId="text-to"
        onInput={(to) => {
          onChange({ to, from: Math.min(words.from, Math.max(0, to - shortest)) });
          onShow(Math.max(0, to - 0.05));
        }}
      />
    </>
  );
}

function Look({ words, onChange }: PartProps) {
  return (
    <>
      <Choice
        label={t('edit.text-place')}
        value={words.place}
        options={places.map((value) => ({ value, text: t(`edit.place.${value}`) }))}
        testId="text-place"
        onChange={(place) => onChange({ place })}
      />
      <Choice
        label={t('edit.text-size')}
        value={words.size}
        options={sizes.map((value) => ({ value, text: t(`edit.size.${value}`) }))}
        testId="text-size"
        onChange={(size) => onChange({ size })}
      />
      <Choice
        label={t('edit.text-color')}
        value={words.color}
        options={textColors.map((value, index) => ({
          value,
          color: value,
          text: t('edit.color', { n: index + 1 }),
        }))}
        testId="text-color"
        onChange={(color) => onChange({ color })}
      />
    </>
  );
}
