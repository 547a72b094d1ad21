import { useState } from 'preact/hooks';
import type { Draft } from '../../api';
import { Screen, Tabs } from '../../design';
import { t } from '../../i18n';
import { useServices } from '../services';
import { BaseTool } from './base-tool';
import { useBench, type Bench } from './bench';
import { CaptionsTool } from './captions-tool';
import { CutTool } from './cut-tool';
import { DetailsTool } from './details-tool';
import styles from './editor.module.css';
import type { DraftEditing } from './editing';
import { FileStatus } from './file-status';
import { Obstacles } from './obstacles';
import { Preview } from './preview';
import { PublishBar } from './publish-bar';
import { SavingNote } from './saving-note';
import { SoundTool } from './sound-tool';
import { TextTool } from './text-tool';

type Tool = 'details' | 'cut' | 'sound' | 'text' | 'captions' | 'base';

interface Props {
  editing: DraftEditing;
  onPublished(draft: Draft): void;
}

/** A draft as it will be, and the tools to change it with. */
export function Editor({ editing, onPublished }: Props) {
  const { navigation } = useServices();
  const bench = useBench(editing);
  const [tool, setTool] = useState<Tool>('details');
  return (
    <Screen
      title={t('edit.title')}
      testId="screen-edit"
      wide
      onBack={() => navigation.back('/create')}
      end={<SavingNote editing={editing} />}
    >
      <div class={styles['editor']}>
        <div class={styles['stage']}>
          <Preview bench={bench} />
        </div>
        <div class={styles['tools']}>
          <FileStatus draft={bench.draft} />
          <Obstacles draft={bench.draft} />
          <Tabs
            label={t('edit.tools')}
            tabs={toolsOf(bench.draft).map((id) => ({ id, text: t(`edit.tool.${id}`) }))}
            current={tool}
            onChoose={(chosen) => setTool(chosen)}
          />
          <div class={styles['tool']} data-testid={`tool-${tool}`}>
            <ToolView tool={tool} bench={bench} />
          </div>
        </div>
        <PublishBar bench={bench} onPublished={onPublished} />
      </div>
    </Screen>
  );
}

function toolsOf({ base }: Draft): Tool[] {
  const always = ['details', 'cut'] as const;
  const sound = base?.kind === 'stitch' ? [] : (['sound'] as const);
  return [
    ...always,
    ...sound,
    'text',
    'captions',
    ...(base === undefined ? [] : ['base' as const]),
  ];
}

function ToolView({ tool, bench }: { tool: Tool; bench: Bench }) {
  switch (tool) {
    case 'details':
      return <DetailsTool bench={bench} />;
    case 'cut':
      return <CutTool bench={bench} />;
    case 'sound':
      return <SoundTool bench={bench} />;
    case 'text':
      return <TextTool bench={bench} />;
    case 'captions':
      return <CaptionsTool bench={bench} />;
    case 'base':
      return <BaseTool bench={bench} />;
  }
}
