import type { FunctionComponent } from 'preact';
import { Empty, Screen, Tabs } from '../../design';
import { t } from '../../i18n';
import { useMe, useTitle, type ScreenProps } from '../services';
import { Audit } from './audit';
import { Hashes } from './hashes';
import { CaseQueue } from './case-queue';
import { Templates } from './templates';

const pages = ['open', 'appealed', 'closed', 'templates', 'hashes', 'audit'] as const;
type Page = (typeof pages)[number];

const views: Record<Page, FunctionComponent> = {
  open: () => <CaseQueue state="open" />,
  appealed: () => <CaseQueue state="appealed" />,
  closed: () => <CaseQueue state="closed" />,
  templates: Templates,
  hashes: Hashes,
  audit: Audit,
};

/** The moderators' desk: what waits for a decision, and the tools for it. */
export function ModerationScreen({ parameters }: ScreenProps) {
  const role = useMe()?.account?.role;
  const page = pages.find((each) => each === parameters['page']) ?? 'open';
  useTitle(t('nav.moderation'));
  const View = views[page];
  const tabs = pages.map((id) => ({
    id,
    text: t(`desk.${id}`),
    href: id === 'open' ? '/moderation' : `/moderation/${id}`,
  }));
  return (
    <Screen title={t('nav.moderation')} testId="screen-moderation" wide>
      {role === 'moderator' || role === 'administrator' ? (
        <>
          <Tabs label={t('nav.moderation')} tabs={tabs} current={page} />
          <View />
        </>
      ) : (
        <Empty icon="lock" title={t('problem.not-allowed')} testId="not-allowed" />
      )}
    </Screen>
  );
}
