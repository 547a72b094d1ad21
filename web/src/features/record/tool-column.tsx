import { Icon, type IconName } from '../../design';
import { t, type MessageKey } from '../../i18n';
import { useValue } from '../../lib/use-store';
import type { RecordSession } from './session';
import styles from './tools.module.css';

export type TrayName = 'speed' | 'timer' | 'filters' | 'layout';

interface Props {
  session: RecordSession;
  tray: TrayName | undefined;
  onTray(name: TrayName | undefined): void;
  onText(): void;
  duet: boolean;
}

/** What one can change before and between segments. */
export function ToolColumn({ session, tray, onTray, onText, duet }: Props) {
  const { source, phase, microphone, speed, countdown, look } = useValue(session.state);
  const busy = phase !== 'ready';
  const opener = (name: TrayName, icon: IconName, changed: boolean) => (
    <Tool
      icon={icon}
      name={name}
      on={changed}
      open={tray === name}
      disabled={busy}
      onClick={() => onTray(tray === name ? undefined : name)}
    />
  );
  return (
    <div class={styles['tools']} role="group" aria-label={t('record.tools')}>
      {source === 'camera' && (
        <Tool icon="flip" name="flip" disabled={busy} onClick={() => void session.flip()} />
      )}
      {opener('speed', 'speed', speed !== 1)}
      {opener('timer', 'clock', countdown !== 0)}
      {opener('filters', 'filters', look.filter !== 'none')}
      <Tool icon="text" name="text" on={look.text !== undefined} disabled={busy} onClick={onText} />
      {duet && opener('layout', 'duet', false)}
      <Tool
        icon={microphone ? 'microphone' : 'silent'}
        name="microphone"
        on={microphone}
        pressed={microphone}
        disabled={busy}
        onClick={() => void session.listen(!microphone)}
      />
    </div>
  );
}

interface ToolProps {
  icon: IconName;
  name: TrayName | 'flip' | 'text' | 'microphone';
  on?: boolean;
  open?: boolean;
  pressed?: boolean;
  disabled: boolean;
  onClick(): void;
}

function Tool({ icon, name, on = false, open, pressed, disabled, onClick }: ToolProps) {
  return (
    <button
      class={styles['tool']}
      type="button"
      data-on={on}
      data-testid={`tool-${name}`}
      aria-expanded={open}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      <span class={styles['disc']}>
        <Icon name={icon} />
      </span>
      <span class={styles['word']}>{t(`record.tool.${name}` as MessageKey)}</span>
    </button>
  );
}
