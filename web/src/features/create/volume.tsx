import { Slider } from '../../design';
import { t } from '../../i18n';
import { percent } from '../../lib/format';

interface Props {
  of: 'voice' | 'sound' | 'base';
  /** 0 to 1. */
  value: number;
  onInput(value: number): void;
}

/** How loud the take's voice, its sound or the other clip is. */
export function Volume({ of, value, onInput }: Props) {
  return (
    <Slider
      label={t(`edit.volume-${of}`)}
      value={value}
      max={1}
      step={0.05}
      text={percent(value)}
      testId={`volume-${of}`}
      onInput={onInput}
    />
  );
}
