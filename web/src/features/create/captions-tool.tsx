import { useMemo, useRef, useState } from 'preact/hooks';
import { Button, Buttons, Choice, Failure, Field, Section, TextArea } from '../../design';
import { language, t } from '../../i18n';
import { clock, percent } from '../../lib/format';
import { storageOr } from '../../lib/storage';
import { useSubmit } from '../../lib/use-submit';
import { useServices } from '../services';
import type { Bench } from './bench';
import { cueAdded, cuesOf, captionsProblem, finishedPart, webVtt, type Cue } from './cues';
import type { DraftEditing } from './editing';
import styles from './editor.module.css';
import type { OverlayText } from './overlay-text';
import { putText, removeText, TooManyTexts } from './overlays';
import { useRefusal } from './refused';
import { placesMax } from './texts';
import { captionsOf, isLanguageTag, TypedCaptions, type Typed } from './typed-captions';

const asCaption = { place: 'bottom', size: 'small', color: '#ffffff', caption: true } as const;
const wordsOf = (cue: Cue): OverlayText => ({ ...cue, ...asCaption });
const ways = ['track', 'burnt'] as const;

/** What is said in the clip: kept as a track that viewers switch on, or burnt into the picture. */
export function CaptionsTool({ bench }: { bench: Bench }) {
  const { draft, texts, playback, score } = bench;
  const burnt = texts.of(draft).flatMap(({ words }) => (words?.caption === true ? [words] : []));
  const [typed, write] = useTypedCaptions(bench, burnt);
  const { way, text } = typed;
  const problem = text.trim() === '' ? undefined : captionsProblem(text);
  const refusal = useRefusal(bench.editing, 'captions');
  return (
    <Section title={t('captions.title')} text={t('captions.draft-text')}>
      <Choice
        label={t('captions.way')}
        value={way}
        options={ways.map((value) => ({ value, text: t(`captions.${value}`) }))}
        testId="captions-way"
        onChange={(chosen) => write({ way: chosen })}
      />
      <p class={styles['note']}>{t(`captions.${way}-hint`)}</p>
      <TextArea
        label={t('captions.file')}
        hint={t('captions.times')}
        error={problem === undefined ? refusal : t('captions.problem', { line: problem })}
        value={text}
        maxLength={60_000}
        rows={7}
        testId="captions-text"
        onInput={(now) => write({ text: now })}
      />
      <Unfinished text={text} />
      <Buttons>
        <Button
          small
          icon="plus"
          testId="add-cue"
          onClick={() =>
            write({ text: cueAdded(text, playback.state.get().seconds, score.seconds) })
          }
        >
          {t('captions.add-line', { at: clock(playback.state.get().seconds) })}
        </Button>
      </Buttons>
      {way === 'track' ? (
        <Field
          label={t('captions.language')}
          hint={t('captions.language-hint')}
          error={isLanguageTag(typed.language) ? undefined : t('captions.language-hint')}
          value={typed.language}
          maxLength={12}
          testId="captions-language"
          onInput={(language) => write({ language })}
        />
      ) : (
        <Burning
          bench={bench}
          text={text}
          burnt={burnt.length}
          valid={problem === undefined}
          onBurnt={() => write({})}
        />
      )}
    </Section>
  );
}

function Unfinished({ text }: { text: string }) {
  const { unfinished } = finishedPart(text);
  return unfinished === 0 ? null : (
    <p class={styles['note']} data-testid="captions-unfinished">
      {t('captions.unfinished', { n: unfinished })}
    </p>
  );
}

/** What was typed, and how to change it: it stays on this device, what is finished is saved. */
function useTypedCaptions({ editing }: Bench, burnt: readonly Cue[]) {
  const kept = useMemo(() => new TypedCaptions(storageOr(() => localStorage)), []);
  const [typed, setTyped] = useState<Typed>(() => kept.of(editing) ?? begun(editing, burnt));
  const latest = useRef(typed);
  const write = (change: Partial<Typed>) => {
    latest.current = { ...latest.current, ...change };
    setTyped(latest.current);
    const onlyLooks = burnt.length > 0 && change.way !== undefined;
    const captions = onlyLooks ? undefined : captionsOf(latest.current);
    if (captions !== undefined && (captions ?? editing.draft.get().captions) !== undefined) {
      editing.change({ captions });
    }
    kept.keep(editing, latest.current);
  };
  return [typed, write] as const;
}

function begun(editing: DraftEditing, burnt: readonly Cue[]): Typed {
  const { captions, language: spoken } = editing.draft.get();
  return {
    way: burnt.length > 0 ? 'burnt' : 'track',
    text: captions?.text ?? (burnt.length > 0 ? webVtt(burnt) : ''),
    language: captions?.language ?? (spoken || language.get()),
  };
}

interface BurningProps {
  bench: Bench;
  text: string;
  /** How many cues are in the picture now. */
  burnt: number;
  valid: boolean;
  /** The draft has no captions to be switched on then. */
  onBurnt(): void;
}

/** Draws each cue, and has the server burn it in; takes those out that were there before. */
function Burning({ bench, text, burnt, valid, onBurnt }: BurningProps) {
  const { client, say } = useServices();
  const [share, setShare] = useState(0);
  const cues = cuesOf(text);
  const clear = async () => {
    const before = bench.texts.of(bench.editing.draft.get());
    for (const { place, words } of before) {
      if (words?.caption === true) {
        await removeText(client, bench, place);
      }
    }
  };
  const { busy, failure, submit } = useSubmit(async (wanted: readonly Cue[]) => {
    const others = bench.texts.of(bench.draft).length - burnt;
    if (wanted.length + others > placesMax) {
      throw new TooManyTexts('too-many-cues');
    }
    setShare(0);
    await clear();
    for (const [index, cue] of wanted.entries()) {
      await putText(client, bench, wordsOf(cue));
      setShare((index + 1) / wanted.length);
    }
    if (wanted.length > 0) {
      bench.editing.change({ captions: null });
    }
    onBurnt();
    say(t(wanted.length === 0 ? 'captions.unburnt' : 'captions.done'));
  });
  return (
    <>
      <Failure failure={failure} />
      <Buttons>
        <Button
          tone="primary"
          busy={busy}
          disabled={!valid || cues.length === 0}
          testId="burn-captions"
          onClick={() => void submit(cues)}
        >
          {busy ? percent(share) : t('captions.burn', { n: cues.length })}
        </Button>
        {burnt > 0 && !busy && (
          <Button tone="quiet" testId="unburn-captions" onClick={() => void submit([])}>
            {t('captions.unburn')}
          </Button>
        )}
      </Buttons>
    </>
  );
}
