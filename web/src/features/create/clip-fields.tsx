import { useState } from 'preact/hooks';
import type { ClipDetails, Visibility } from '../../api';
import { Select, SettingRow, Switch, TextArea } from '../../design';
import { t } from '../../i18n';
import { Suggestions } from '../mentions';

const visibilities: readonly Visibility[] = ['public', 'followers', 'private'];

interface Props {
  details: ClipDetails;
  onChange(change: Partial<ClipDetails>): void;
}

/** Caption, who may see the clip, and whether they may comment. */
export function ClipFields({ details, onChange }: Props) {
  const [caret, setCaret] = useState(0);
  return (
    <>
      <TextArea
        label={t('upload.caption')}
        hint={t('upload.caption-hint')}
        value={details.caption}
        maxLength={1000}
        rows={4}
        testId="clip-caption"
        onInput={(caption, at) => {
          onChange({ caption });
          setCaret(at);
        }}
      />
      <Suggestions
        text={details.caption}
        caret={caret}
        onComplete={(caption, at) => {
          onChange({ caption });
          setCaret(at);
        }}
      />
      <Select
        label={t('upload.visibility')}
        hint={t(`upload.visibility-${details.visibility}`)}
        value={details.visibility}
        testId="clip-visibility"
        options={visibilities.map((value) => ({ value, text: t(`visibility.${value}`) }))}
        onChange={(visibility) => onChange({ visibility })}
      />
      <SettingRow title={t('upload.comments')} hint={t('upload.comments-hint')}>
        <Switch
          label={t('upload.comments')}
          on={details.commentsAllowed}
          testId="clip-comments"
          onChange={(commentsAllowed) => onChange({ commentsAllowed })}
        />
      </SettingRow>
    </>
  );
}
