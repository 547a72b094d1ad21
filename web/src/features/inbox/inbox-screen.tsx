import { useEffect } from 'preact/hooks';
import { inboxApi } from '../../api';
import { Button, Empty, Growing, List, Screen } from '../../design';
import { failureText, t } from '../../i18n';
import { usePages } from '../../lib/use-pages';
import { useStore, useValue } from '../../lib/use-store';
import { GuestState } from '../guest-state';
import { useApi, useMe, useServices, useTitle } from '../services';
import { NoticeRow } from './notice-row';

/** What others did that concerns the viewer, newest first. */
export function InboxScreen() {
  const me = useMe();
  useTitle(t('nav.inbox'));
  if (me?.signedIn !== true) {
    return <GuestState purpose="inbox" title={t('nav.inbox')} icon="inbox" />;
  }
  return <Inbox />;
}

function Inbox() {
  const { viewer, say, lastNotice } = useServices();
  const api = useApi(inboxApi);
  const pages = usePages(async (after) => {
    const page = await api.notices(after);
    viewer.setUnread(page.unread);
    return { items: page.notices, next: page.next };
  }, []);
  const unread = useStore(viewer.me, (me) => me?.unread ?? 0);
  const latest = useValue(lastNotice);
  useEffect(() => {
    if (latest !== undefined) {
      pages.update((items) => [latest, ...items.filter(({ id }) => id !== latest.id)]);
    }
  }, [latest]);
  const readAll = async () => {
    try {
      await api.read();
      viewer.setUnread(0);
      pages.update((items) => items.map((notice) => ({ ...notice, read: true })));
    } catch (failure) {
      say(failureText(failure));
    }
  };
  return (
    <Screen
      title={t('nav.inbox')}
      testId="screen-inbox"
      end={
        unread > 0 && (
          <Button small icon="check" testId="read-all" onClick={() => void readAll()}>
            {t('inbox.read-all')}
          </Button>
        )
      }
    >
      <Growing
        pages={pages}
        empty={<Empty icon="inbox" title={t('inbox.none')} text={t('inbox.none-text')} />}
      >
        {(notices) => (
          <List label={t('nav.inbox')}>
            {notices.map((notice) => (
              <NoticeRow key={notice.id} notice={notice} />
            ))}
          </List>
        )}
      </Growing>
    </Screen>
  );
}
