import type { ComponentChildren } from 'preact';
import { t } from '../../i18n';
import { useValue } from '../../lib/use-store';
import { filterNames } from './filters';
import type { DuetLayout } from './hand-over';
import { countdowns } from './record-state';
import type { RecordSession } from './session';
import type { TrayName } from './tool-column';
import styles from './tray.module.css';

export const layouts: readonly DuetLayout[] = ['side-by-side', 'top-bottom', 'picture-in-picture'];

interface Props {
  name: TrayName;
  session: RecordSession;
  layout: DuetLayout;
  onLayout(layout: DuetLayout): void;
}

/** The choices of one tool, in a row above the big button. */
export function Tray({ name, session, layout, onLayout }: Props) {
  const { speed, speeds, countdown, look } = useValue(session.state);
  switch (name) {
    case 'speed':
      return (
        <Row
          label={t('record.tool.speed')}
          note={speed === 1 ? undefined : t('record.speed-note')}
          options={speeds}
          value={speed}
          text={(each) => `${each}×`}
          onChoose={(chosen) => session.set({ speed: chosen })}
        />
      );
    case 'timer':
      return (
        <Row
          label={t('record.tool.timer')}
          options={countdowns}
          value={countdown}
          text={(each) => (each === 0 ? t('record.timer-off') : t('record.seconds', { n: each }))}
          onChoose={(chosen) => session.set({ countdown: chosen })}
        />
      );
    case 'filters':
      return (
        <Row
          label={t('record.tool.filters')}
          options={filterNames}
          value={look.filter}
          text={(each) => t(`record.filter.${each}`)}
          swatch={(each) => <span class={styles['swatch']} data-filter={each} />}
          onChoose={(chosen) => session.filter(chosen)}
        />
      );
    case 'layout':
      return (
        <Row
          label={t('record.tool.layout')}
          options={layouts}
          value={layout}
          text={(each) => t(`record.layout.${each}`)}
          onChoose={onLayout}
        />
      );
  }
}

interface RowProps<T extends string | number> {
  label: string;
  note?: string | undefined;
  options: readonly T[];
  value: T;
  text(option: T): string;
  swatch?(option: T): ComponentChildren;
  onChoose(option: T): void;
}

/** One of a few, on top of moving pictures. */
export function Row<T extends string | number>(props: RowProps<T>) {
  const { label, note, options, value, text, swatch, onChoose } = props;
  return (
    <div class={styles['tray']} data-testid="tray">
      <div class={styles['row']} role="group" aria-label={label}>
        {options.map((option) => (
          <button
            key={option}
            class={styles['option']}
            type="button"
            aria-pressed={option === value}
            data-testid={`option-${option}`}
            onClick={() => onChoose(option)}
          >
            {swatch?.(option)}
            {text(option)}
          </button>
        ))}
      </div>
      {note !== undefined && <p class={styles['note']}>{note}</p>}
    </div>
  );
}
