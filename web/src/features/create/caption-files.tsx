import { useState } from 'preact/hooks';
import { clipsApi, type CaptionTrack, type Clip } from '../../api';
import { Button, Field, Form, Icon, List, ListRow, TextArea } from '../../design';
import { failureText, language, t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import { blankCaptions, captionsProblem } from './cues';

/** What was typed is no caption file. */
class CaptionsProblem extends Error {
  constructor(readonly detail: string) {
    super(detail);
  }
}

interface Props {
  clip: Clip;
  onChange(captions: CaptionTrack[]): void;
}

/** The captions of a clip by language: written here, or pasted from a WebVTT file. */
export function CaptionFiles({ clip, onChange }: Props) {
  const { say } = useServices();
  const api = useApi(clipsApi);
  const remove = async (track: CaptionTrack) => {
    try {
      await api.removeCaptions(clip.id, track.language);
      onChange(clip.captions.filter((other) => other.language !== track.language));
    } catch (failure) {
      say(failureText(failure));
    }
  };
  return (
    <>
      <List label={t('captions.title')}>
        {clip.captions.map((track) => (
          <ListRow
            key={track.language}
            testId="caption-track"
            lead={<Icon name="captions" />}
            title={track.label}
            text={track.language}
            end={
              <Button small tone="danger" onClick={() => void remove(track)}>
                {t('settings.remove')}
              </Button>
            }
          />
        ))}
      </List>
      <CaptionsForm clip={clip} onChange={onChange} />
    </>
  );
}

function CaptionsForm({ clip, onChange }: Props) {
  const { say } = useServices();
  const api = useApi(clipsApi);
  const [tag, setTag] = useState<string>(language.get());
  const [text, setText] = useState(blankCaptions);
  const { busy, failure, submit } = useSubmit(async () => {
    const problem = captionsProblem(text);
    if (problem !== undefined) {
      throw new CaptionsProblem(t('captions.problem', { line: problem }));
    }
    await api.setCaptions(clip.id, tag, text);
    const url = `/api/clips/${clip.id}/captions/${encodeURIComponent(tag)}`;
    const label = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
    const others = clip.captions.filter((track) => track.language !== tag);
    onChange([...others, { language: tag, label, url }]);
    say(t('settings.saved'));
  });
  return (
    <Form failure={failure} testId="captions-form" onSubmit={() => void submit()}>
      <Field
        label={t('captions.language')}
        hint={t('captions.language-hint')}
        value={tag}
        maxLength={12}
        required
        testId="captions-language"
        onInput={setTag}
      />
      <TextArea
        label={t('captions.file')}
        value={text}
        maxLength={60_000}
        rows={7}
        testId="captions-text"
        onInput={setText}
      />
      <div>
        <Button submit busy={busy} testId="save-captions">
          {t('captions.save')}
        </Button>
      </div>
    </Form>
  );
}
