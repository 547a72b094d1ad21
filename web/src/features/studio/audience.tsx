import type { StudioAudience, StudioGroups } from '../../api';
import { Meter, Panel, Section } from '../../design';
import { t, whole } from '../../i18n';
import styles from './studio.module.css';
import { languageName, regionName, shortDay } from './words';

/** Who watched last week, in groups that are large enough to be nobody in particular. */
export function Audience({ audience }: { audience: StudioAudience }) {
  const { from, to, languages, regions } = audience;
  const nobody = [languages, regions].every(
    ({ groups, withheld }) => groups.length === 0 && withheld === undefined,
  );
  return (
    <Section
      title={t('studio.audience')}
      text={
        nobody
          ? t('studio.no-audience')
          : t('studio.audience-week', { from: shortDay(from), to: shortDay(to) })
      }
      testId="audience"
    >
      {!nobody && (
        <div class={styles['pair']}>
          <Groups title={t('studio.languages')} groups={languages} nameOf={languageName} />
          <Groups title={t('studio.regions')} groups={regions} nameOf={regionName} />
        </div>
      )}
    </Section>
  );
}

interface Props {
  title: string;
  groups: StudioGroups;
  nameOf(name: string): string;
}

function Groups({ title, groups: { groups, withheld = 0 }, nameOf }: Props) {
  const all = groups.reduce((sum, { people }) => sum + people, withheld);
  return (
    <Panel>
      <h3 class={styles['subtitle']}>{title}</h3>
      {groups.map(({ name, people }) => (
        <Meter key={name} label={nameOf(name)} share={people / all} value={whole(people)} />
      ))}
      {withheld > 0 && (
        <Meter
          label={t('studio.withheld')}
          share={withheld / all}
          value={whole(withheld)}
          tone="plain"
        />
      )}
    </Panel>
  );
}
