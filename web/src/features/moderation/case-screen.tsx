import { moderationApi, type CaseFile, type Decision, type ReportedSound } from '../../api';
import { Panel, Ready, RichText, Screen, Section } from '../../design';
import { dayAndTime, nameOf, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { PersonRow } from '../cards';
import { useApi, useServices, useTitle, type ScreenProps } from '../services';
import { AppealAnswer } from './appeal-answer';
import { CaseNotes } from './case-notes';
import { reasonsInWords, soundTitle } from './case-words';
import { DecisionForm } from './decision-form';
import styles from './moderation.module.css';

/** One case with all that is known about it, and the decision. */
export function CaseScreen({ parameters }: ScreenProps) {
  const { navigation } = useServices();
  const api = useApi(moderationApi);
  const id = parameters['case'] ?? '';
  const { loading, reload } = useLoading(() => api.file(id), [id]);
  useTitle(t('desk.case'));
  return (
    <Screen
      title={t('desk.case')}
      testId="screen-case"
      wide
      onBack={() => navigation.back('/moderation')}
    >
      <Ready loading={loading} onRetry={reload}>
        {(file) => <File file={file} onChange={reload} />}
      </Ready>
    </Screen>
  );
}

function File({ file, onChange }: { file: CaseFile; onChange(): void }) {
  const here = new Set(file.decisions.map(({ id }) => id));
  const earlier = file.history.filter(({ id }) => !here.has(id));
  const appealed = file.decisions.find(({ appeal }) => appeal?.state === 'open');
  return (
    <div class={styles['file']} data-testid="case-file" data-state={file.state}>
      <div class={styles['column']}>
        <Subject file={file} />
      </div>
      <div class={styles['column']}>
        <Reports file={file} />
        {appealed !== undefined && <AppealAnswer decision={appealed} onDone={onChange} />}
        <Section title={t('desk.decide')}>
          <Panel>
            <DecisionForm file={file} onDone={onChange} />
          </Panel>
        </Section>
        <Decisions title={t('desk.decisions')} decisions={file.decisions} />
        {earlier.length > 0 && <Decisions title={t('desk.history')} decisions={earlier} />}
        <CaseNotes file={file} onDone={onChange} />
      </div>
    </div>
  );
}

function Reports({ file }: { file: CaseFile }) {
  return (
    <Section title={t('desk.reports-list')}>
      <p class={styles['quiet']}>
        {[reasonsInWords(file), file.why].filter((part) => part !== '').join(' · ')}
      </p>
      <ul class={styles['facts']}>
        {file.reportList.map(({ reason, note, time }) => (
          <li key={`${time} ${note}`}>
            <strong>{nameOf('report.reason', reason)}</strong> <span dir="auto">{note}</span>
            <span class={styles['quiet']}> · {dayAndTime(time)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Decisions({ title, decisions }: { title: string; decisions: readonly Decision[] }) {
  return (
    <Section title={title}>
      {decisions.length === 0 && <p class={styles['quiet']}>{t('desk.no-decisions')}</p>}
      <ul class={styles['facts']}>
        {decisions.map(({ id, action, text, time, by }) => (
          <li key={id} data-testid="past-decision">
            <strong>{nameOf('decided', action)}</strong> {text}
            <span class={styles['quiet']}>
              {' '}
              · {by} · {dayAndTime(time)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Subject({ file }: { file: CaseFile }) {
  const { clip, comment, sound, person } = file.subject;
  return (
    <Panel>
      {person !== undefined && (
        <ul>
          <PersonRow person={person} text={t('standing.strikes', { n: file.strikes })} />
        </ul>
      )}
      {comment !== undefined && (
        <blockquote class={styles['quote']} dir="auto">
          {comment.text}
        </blockquote>
      )}
      {clip !== undefined && (
        <>
          <video
            class={styles['video']}
            src={clip.sources.at(-1)?.url}
            poster={clip.poster}
            controls
            playsInline
            preload="none"
          />
          <p dir="auto">
            <RichText text={clip.caption} />
          </p>
          <a class={styles['link']} href={`/c/${clip.id}`}>
            {t('desk.open-clip')}
          </a>
        </>
      )}
      {sound !== undefined && <Sound sound={sound} />}
      {file.kind === 'person' && person !== undefined && <p dir="auto">{person.bio}</p>}
    </Panel>
  );
}

function Sound({ sound }: { sound: ReportedSound }) {
  return (
    <>
      <p dir="auto" data-testid="reported-sound">
        {soundTitle(sound)}
      </p>
      <audio class={styles['audio']} src={sound.url} controls preload="none" />
      {!sound.removed && (
        <a class={styles['link']} href={`/sounds/${encodeURIComponent(sound.id)}`}>
          {t('desk.open-sound')}
        </a>
      )}
    </>
  );
}
