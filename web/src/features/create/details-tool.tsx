import { Field, SettingRow, Switch } from '../../design';
import { t } from '../../i18n';
import type { Bench } from './bench';
import { ClipFields } from './clip-fields';
import styles from './editor.module.css';
import { fromLocalTime, localTime } from './local-time';
import { Refused, useRefusal } from './refused';

const sharing = [
  'visibility',
  'commentsAllowed',
  'duetAllowed',
  'stitchAllowed',
  'soundAllowed',
  'derivedFall',
  'generated',
] as const;

/** What is said about the clip, who may see it, and when. */
export function DetailsTool({ bench: { draft, editing } }: { bench: Bench }) {
  return (
    <div class={styles['fields']}>
      <ClipFields
        details={draft}
        captionError={useRefusal(editing, 'caption')}
        onChange={(change) => editing.change(change)}
      />
      <Refused editing={editing} of={sharing} />
      <SettingRow title={t('upload.generated')} hint={t('upload.generated-hint')}>
        <Switch
          label={t('upload.generated')}
          on={draft.generated}
          testId="clip-generated"
          onChange={(generated) => editing.change({ generated })}
        />
      </SettingRow>
      <Schedule
        publishAt={draft.publishAt}
        refusal={useRefusal(editing, 'publishAt')}
        onChange={(publishAt) => editing.change({ publishAt })}
      />
    </div>
  );
}

interface ScheduleProps {
  publishAt: string | undefined;
  refusal: string | undefined;
  onChange(publishAt: string | null): void;
}

const hourMillis = 3_600_000;

function Schedule({ publishAt, refusal, onChange }: ScheduleProps) {
  const later = publishAt !== undefined;
  const inAnHour = () => new Date(Math.ceil(Date.now() / hourMillis + 1) * hourMillis);
  return (
    <>
      <SettingRow title={t('edit.schedule')} hint={t('edit.schedule-hint')}>
        <Switch
          label={t('edit.schedule')}
          on={later}
          testId="schedule"
          onChange={(on) => onChange(on ? inAnHour().toISOString() : null)}
        />
      </SettingRow>
      {later && (
        <Field
          label={t('edit.schedule-at')}
          type="datetime-local"
          value={localTime(publishAt)}
          min={localTime(new Date().toISOString())}
          error={
            refusal ?? (Date.parse(publishAt) < Date.now() ? t('edit.schedule-past') : undefined)
          }
          testId="schedule-at"
          onInput={(value) => {
            const time = fromLocalTime(value);
            if (time !== undefined) {
              onChange(time);
            }
          }}
        />
      )}
    </>
  );
}
