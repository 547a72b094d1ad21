import { Sheet } from '../design';
import { Why } from '../features/feed';
import { LearningPanel } from '../features/learning';
import type { Actions, SheetName } from './actions';
import { HelpList } from './help-list';
import type { Command } from './keys';
import { MenuList } from './menu-list';
import type { Session } from './session';

interface Props {
  name: SheetName;
  session: Session;
  actions: Actions;
  commands: readonly Command[];
}

const titles: Record<SheetName, string> = {
  why: 'Why this clip?',
  learning: 'Live learning',
  menu: 'This clip',
  help: 'Keyboard shortcuts',
};

/** The one sheet that is open. */
export function Sheets(props: Props) {
  return (
    <Sheet
      key={props.name}
      title={titles[props.name]}
      testId={`sheet-${props.name}`}
      onClose={props.actions.close}
    >
      <SheetContent {...props} />
    </Sheet>
  );
}

function SheetContent({ name, session, actions, commands }: Props) {
  switch (name) {
    case 'why':
      return <Why feed={session.watching.feed} />;
    case 'learning':
      return <LearningPanel learning={session.learning} onSwitch={actions.switchLearning} />;
    case 'menu':
      return <MenuList actions={actions} sound={session.watching.sound} />;
    case 'help':
      return <HelpList commands={commands} />;
  }
}
