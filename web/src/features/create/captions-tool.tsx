import { useState } from 'preact/hooks';
import { Button, Buttons, Choice, Failure, Field, Section, TextArea } from '../../design';
import { language, t } from '../../i18n';
import { clock, percent } from '../../lib/format';
import { useSubmit } from '../../lib/use-submit';
import { useServices } from '../services';
import type { Bench } from './bench';
import { cueAdded, cuesOf, captionsProblem, webVtt, type Cue } from './cues';
import styles from './editor.module.css';
import type { OverlayText } from './overlay-text';
import { putText, removeText, TooManyTexts } from './overlays';
import { placesMax } from './texts';

type Way = 'track' | 'burnt';

const asCaption = { place: 'bottom', size: 'small', color: '#ffffff', caption: true } as const;
const wordsOf = (cue: Cue): OverlayText => ({ ...cue, ...asCaption });

/** What is said in the clip: kept as a track that viewers switch on, or burnt into the picture. */
export function CaptionsTool({ bench }: { bench: Bench }) {
  const { draft, texts, playback, score } = bench;
  const burnt = texts.of(draft).flatMap(({ words }) => (words?.caption === true ? [words] : []));
  const [way, setWay] = useState<Way>(burnt.length > 0 ? 'burnt' : 'track');
  const [text, setText] = useState(draft.captions?.text ?? (burnt.length > 0 ? webVtt(burnt) : ''));
  const [tag, setTag] = useState(draft.captions?.language ?? (draft.language || language.get()));
  const problem = text.trim() === '' ? undefined : captionsProblem(text);
  const keep = (now: string, lang: string) => {
    const blank = now.trim() === '';
    if (way === 'track' && (blank || captionsProblem(now) === undefined)) {
      bench.editing.change({ captions: blank ? null : { language: lang, text: now } });
    }
  };
  const write = (now: string) => {
    setText(now);
    keep(now, tag);
  };
  return (
    <Section title={t('captions.title')} text={t('captions.draft-text')}>
      <Choice
        label={t('captions.way')}
        value={way}
        options={(['track', 'burnt'] as const).map((value) => ({
          value,
          text: t(`captions.${value}`),
        }))}
        testId="captions-way"
        onChange={(chosen) => setWay(chosen)}
      />
      <p class={styles['note']}>{t(`captions.${way}-hint`)}</p>
      <TextArea
        label={t('captions.file')}
        hint={t('captions.times')}
        {...(problem !== undefined && { error: t('captions.problem', { line: problem }) })}
        value={text}
        maxLength={60_000}
        rows={7}
        testId="captions-text"
        onInput={write}
      />
      <Buttons>
        <Button
          small
          icon="plus"
          testId="add-cue"
          onClick={() => write(cueAdded(text, playback.state.get().seconds, score.seconds))}
        >
          {t('captions.add-line', { at: clock(playback.state.get().seconds) })}
        </Button>
      </Buttons>
      {way === 'track' ? (
        <Field
          label={t('captions.language')}
          hint={t('captions.language-hint')}
          value={tag}
          maxLength={12}
          testId="captions-language"
          onInput={(lang) => {
            setTag(lang);
            keep(text, lang);
          }}
        />
      ) : (
        <Burning bench={bench} text={text} burnt={burnt.length} valid={problem === undefined} />
      )}
    </Section>
  );
}

interface BurningProps {
  bench: Bench;
  text: string;
  /** How many cues are in the picture now. */
  burnt: number;
  valid: boolean;
}

/** Draws each cue, and has the server burn it in; takes those out that were there before. */
function Burning({ bench, text, burnt, valid }: BurningProps) {
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
    bench.editing.change({ captions: null });
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
