import type { ComponentChildren } from 'preact';
import { Section } from '../../design';
import { t } from '../../i18n';
import { useValue } from '../../lib/use-store';
import { BeliefBars } from './belief-bars';
import { beliefs } from './beliefs';
import type { Learning } from './learning';

interface Props {
  learning: Learning;
  children?: ComponentChildren;
}

/** What the feed believes about the viewer, wherever it is worth knowing. */
export function LearnedBeliefs({ learning, children }: Props) {
  const { answer } = useValue(learning.state);
  const shown = beliefs(answer?.interests ?? []);
  return (
    <Section title={t('learning.beliefs')}>
      {shown.length === 0 ? <p>{t('learning.no-opinion')}</p> : <BeliefBars beliefs={shown} />}
      {children}
    </Section>
  );
}
