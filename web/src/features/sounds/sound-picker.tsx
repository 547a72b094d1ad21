import { useEffect, useState } from 'preact/hooks';
import { soundsApi, type Sound, type SoundList } from '../../api';
import { Button, Empty, Field, Growing, List, Sheet, Tabs } from '../../design';
import { t } from '../../i18n';
import { usePages } from '../../lib/use-pages';
import { useApi } from '../services';
import { AddSound } from './add-sound';
import { soundName } from './sound-name';
import { useSoundPlayer } from './sound-player';
import { SoundRow } from './sound-row';
import styles from './sounds.module.css';

type Side = SoundList | 'add';

const sides: readonly Side[] = ['trending', 'saved', 'mine', 'add'];
const typingMillis = 250;

interface Props {
  onChoose(sound: Sound): void;
  onClose(): void;
}

/** A sheet to find a sound in, or to bring one's own. */
export function SoundPicker({ onChoose, onClose }: Props) {
  const [side, setSide] = useState<Side>('trending');
  const [typed, setTyped] = useState('');
  const query = useSettled(typed.trim());
  return (
    <Sheet title={t('sound.pick')} testId="sound-picker" tall onClose={onClose}>
      <div class={styles['picker']}>
        <Field
          label={t('sound.search')}
          type="search"
          value={typed}
          maxLength={80}
          testId="sound-search"
          onInput={setTyped}
        />
        {typed.trim() === '' && (
          <Tabs
            label={t('sound.lists')}
            tabs={sides.map((id) => ({ id, text: t(`sound.list.${id}`) }))}
            current={side}
            onChoose={(chosen) => setSide(chosen)}
          />
        )}
        {side === 'add' && query === '' ? (
          <AddSound onAdded={onChoose} />
        ) : (
          <Sounds
            key={`${side} ${query}`}
            side={side === 'add' ? 'trending' : side}
            query={query}
            onChoose={onChoose}
          />
        )}
      </div>
    </Sheet>
  );
}

interface SoundsProps {
  side: SoundList;
  query: string;
  onChoose(sound: Sound): void;
}

function Sounds({ side, query, onChoose }: SoundsProps) {
  const api = useApi(soundsApi);
  const player = useSoundPlayer();
  const pages = usePages(
    async (cursor) => {
      const page = await (query === '' ? api.list(side, cursor) : api.search(query, cursor));
      return { items: page.sounds, next: page.next };
    },
    [side, query],
  );
  const none = query === '' ? t(`sound.none.${side}`) : t('sound.none-found', { query });
  return (
    <Growing pages={pages} empty={<Empty icon="note" title={none} />}>
      {(sounds) => (
        <List label={t('sound.pick')}>
          {sounds.map((sound) => (
            <SoundRow
              key={sound.id}
              sound={sound}
              player={player}
              end={
                <Button
                  small
                  disabled={sound.takenDown || (!sound.reusable && !sound.mine)}
                  label={t('sound.use-title', { title: soundName(sound) })}
                  testId="choose-sound"
                  onClick={() => onChoose(sound)}
                >
                  {t('sound.use')}
                </Button>
              }
            />
          ))}
        </List>
      )}
    </Growing>
  );
}

/** What was typed, once typing has paused. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), typingMillis);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
