import { useState } from 'preact/hooks';
import type { ClipDetails, Visibility } from '../../api';
import { Select, SettingRow, Switch, TextArea } from '../../design';
import { t } from '../../i18n';
import { Suggestions } from '../mentions';

const visibilities: readonly Visibility[] = ['public', 'followers', 'private'];
const allowances = ['comments', 'duet', 'stitch', 'fall', 'sound'] as const;
const longestCaption = 2200;

interface Props {
  details: ClipDetails;
  /** Why the caption is refused. */
  captionError?: string | undefined;
  onChange(change: Partial<ClipDetails>): void;
}

/** Caption, who may see the clip, and what they may do with it. */
export function ClipFields({ details, captionError, onChange }: Props) {
  const [caret, setCaret] = useState(0);
  const write = (caption: string, at: number) => {
    onChange({ caption });
    setCaret(at);
  };
  return (
    <>
      <div>
        <TextArea
          label={t('upload.caption')}
          hint={t('upload.caption-hint')}
          error={captionError}
          value={details.caption}
          maxLength={longestCaption}
          rows={4}
          testId="clip-caption"
          onInput={write}
        />
        <Suggestions text={details.caption} caret={caret} onComplete={write} />
      </div>
      <Select
        label={t('upload.visibility')}
        hint={t(`upload.visibility-${details.visibility}`)}
        value={details.visibility}
        testId="clip-visibility"
        options={visibilities.map((value) => ({ value, text: t(`visibility.${value}`) }))}
        onChange={(visibility) => onChange({ visibility })}
      />
      {allowances.map((what) => (
        <SettingRow key={what} title={t(`allow.${what}`)} hint={t(`allow.${what}-hint`)}>
          <Switch
            label={t(`allow.${what}`)}
            on={details[fieldOf[what]]}
            testId={`allow-${what}`}
            onChange={(on) => onChange({ [fieldOf[what]]: on })}
          />
        </SettingRow>
      ))}
    </>
  );
}

const fieldOf = {
  comments: 'commentsAllowed',
  duet: 'duetAllowed',
  stitch: 'stitchAllowed',
  fall: 'derivedFall',
  sound: 'soundAllowed',
} as const;
