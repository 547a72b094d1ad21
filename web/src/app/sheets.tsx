import { Sheet } from '../design';
import { Why, type Watching } from '../features/feed';
import { LearningPanel } from '../features/learning';
import { t } from '../i18n';
import { useStore } from '../lib/use-store';
import type { Actions, SheetName } from './actions';
import { HelpList } from './help-list';
import type { Command } from './keys';
import { MenuList } from './menu-list';
import { CommentsPanel, ReportForm, TunePanel } from './panels';
import type { Session } from './session';

interface Props {
  name: SheetName;
  session: Session;
  watching: Watching;
  actions: Actions;
  commands: readonly Command[];
}

/** The one sheet that is open. */
export function Sheets(props: Props) {
  return (
    <Sheet
      key={props.name}
      title={t(`sheet.${props.name}`)}
      testId={`sheet-${props.name}`}
      tall={props.name === 'comments' || props.name === 'tune'}
      onClose={props.actions.close}
    >
      <SheetContent {...props} />
    </Sheet>
  );
}

function SheetContent({ name, session, watching, actions, commands }: Props) {
  const clip = useStore(watching.feed.state, () => watching.feed.current?.clip);
  switch (name) {
    case 'why':
      return <Why feed={watching.feed} />;
    case 'learning':
      return (
        <LearningPanel
          learning={session.learning}
          onSwitch={actions.switchLearning}
          onTune={() => actions.open('tune')}
        />
      );
    case 'comments':
      return clip === undefined ? null : <CommentsPanel key={clip.id} clip={clip} />;
    case 'tune':
      return (
        <TunePanel
          clip={clip}
          learning={session.learning}
          onSwitchLearning={actions.switchLearning}
        />
      );
    case 'menu':
      return <MenuList actions={actions} watching={watching} />;
    case 'report':
      return clip === undefined ? null : (
        <ReportForm kind="clip" id={clip.id} onDone={actions.close} />
      );
    case 'help':
      return <HelpList commands={commands} />;
  }
}
