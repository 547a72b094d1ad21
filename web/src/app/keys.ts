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
  hide(): void;
  share(): void;
  openWhy(): void;
  openHelp(): void;
}

const seekSeconds = 5;

export function commandsOf(to: Commands): Command[] {
  return [
    {
      keys: ['j', 'ArrowDown', 'PageDown'],
      shown: 'J  ↓',
      text: 'Next clip',
      run: () => to.moveBy(1),
    },
    {
      keys: ['k', 'ArrowUp', 'PageUp'],
      shown: 'K  ↑',
      text: 'Previous clip',
      run: () => to.moveBy(-1),
    },
    { keys: [' '], shown: 'Space', text: 'Play or pause', run: () => to.toggle() },
    { keys: ['ArrowLeft'], shown: '←', text: 'Back 5 seconds', run: () => to.seekBy(-seekSeconds) },
    { keys: ['ArrowRight'], shown: '→', text: 'On 5 seconds', run: () => to.seekBy(seekSeconds) },
    { keys: ['m'], shown: 'M', text: 'Sound on or off', run: () => to.toggleSound() },
    { keys: ['l'], shown: 'L', text: 'Like', run: () => to.toggleLike() },
    { keys: ['x'], shown: 'X', text: 'Not interested', run: () => to.hide() },
    { keys: ['s'], shown: 'S', text: 'Share', run: () => to.share() },
    { keys: ['w'], shown: 'W', text: 'Why this clip?', run: () => to.openWhy() },
    { keys: ['?'], shown: '?', text: 'These keys', run: () => to.openHelp() },
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
