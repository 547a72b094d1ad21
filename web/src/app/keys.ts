import { t } from '../i18n';

/** Every command that a key gives, with the keys that give it. */
export interface Command {
  keys: readonly string[];
  shown: string;
  text: string;
  run(): void;
}

export interface Commands {
  moveBy(steps: number): void;
  toggle(): void;
  seekBy(seconds: number): void;
  toggleSound(): void;
  toggleLike(): void;
  toggleSave(): void;
  toggleCaptions(): void;
  hide(): void;
  share(): void;
  openWhy(): void;
  openComments(): void;
  openHelp(): void;
}

const seekSeconds = 5;

export function commandsOf(to: Commands): Command[] {
  const one = (key: string, text: string, run: () => void): Command => ({
    keys: [key],
    shown: key.toUpperCase(),
    text,
    run,
  });
  return [
    {
      keys: ['j', 'ArrowDown', 'PageDown'],
      shown: 'J  ↓',
      text: t('key.next'),
      run: () => to.moveBy(1),
    },
    {
      keys: ['k', 'ArrowUp', 'PageUp'],
      shown: 'K  ↑',
      text: t('key.previous'),
      run: () => to.moveBy(-1),
    },
    { keys: [' '], shown: t('key.space'), text: t('key.play'), run: () => to.toggle() },
    { keys: ['ArrowLeft'], shown: '←', text: t('key.back'), run: () => to.seekBy(-seekSeconds) },
    { keys: ['ArrowRight'], shown: '→', text: t('key.on'), run: () => to.seekBy(seekSeconds) },
    one('m', t('key.sound'), () => to.toggleSound()),
    one('l', t('key.like'), () => to.toggleLike()),
    one('b', t('key.save'), () => to.toggleSave()),
    one('c', t('key.comments'), () => to.openComments()),
    one('v', t('key.captions'), () => to.toggleCaptions()),
    one('x', t('key.hide'), () => to.hide()),
    one('s', t('key.share'), () => to.share()),
    one('w', t('key.why'), () => to.openWhy()),
    one('?', t('key.help'), () => to.openHelp()),
  ];
}

/** What a key press means here, if anything: controls in focus keep the keys that they use. */
export function commandFor(
  event: KeyboardEvent,
  commands: readonly Command[],
): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
    return undefined;
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return ownsKey(event.target, key) ? undefined : commands.find(({ keys }) => keys.includes(key));
}

function ownsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) {
    return false;
  }
  const typing = target.closest('input, textarea, select, [contenteditable]') !== null;
  return typing || (key === ' ' && target.closest('button, a') !== null);
}
