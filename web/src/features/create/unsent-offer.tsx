import { useEffect, useState } from 'preact/hooks';
import { Button, Buttons, Confirm, Failure, Panel } from '../../design';
import { ago, bytes, t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useServices } from '../services';
import { goOn } from './begin';
import { useUnsentTake, useUploading } from './uploading';
import type { UnsentTake } from './unsent-takes';

/** Offers a take that could not be sent; on the page of a draft only the take of that draft. */
export function UnsentOffer({ draft }: { draft?: string }) {
  const services = useServices();
  const take = useUnsentTake();
  const { unsent } = useUploading();
  const { busy, failure, submit } = useSubmit(async () => take && goOn(services, take));
  if (take === undefined || (draft !== undefined && take.draft !== draft)) {
    return null;
  }
  return (
    <Panel testId="unsent-take">
      <strong>{t('unsent.title')}</strong>
      <p>{textOf(take)}</p>
      <Failure failure={failure} />
      <Buttons>
        <Button tone="primary" busy={busy} testId="unsent-go-on" onClick={() => void submit()}>
          {t('unsent.go-on')}
        </Button>
        <Button tone="quiet" testId="unsent-drop" onClick={() => void unsent.drop()}>
          {t('unsent.drop')}
        </Button>
      </Buttons>
    </Panel>
  );
}

/** Asks in the recorder, where another take would come in the place of the one of an earlier visit. */
export function UnsentQuestion() {
  const services = useServices();
  const { unsent } = useUploading();
  const [asking, setAsking] = useState(false);
  const take = useUnsentTake();
  useEffect(() => {
    let wanted = true;
    void unsent.looked.then(() => wanted && setAsking(unsent.take.get() !== undefined));
    return () => {
      wanted = false;
    };
  }, [unsent]);
  if (!asking || take === undefined) {
    return null;
  }
  return (
    <Confirm
      title={t('unsent.title')}
      text={`${textOf(take)} ${t('unsent.replaced')}`}
      action={t('unsent.go-on')}
      onConfirm={() => goOn(services, take)}
      onClose={() => setAsking(false)}
    />
  );
}

function textOf({ file }: UnsentTake): string {
  const time = ago(new Date(file.lastModified).toISOString());
  return t('unsent.text', { time, bytes: bytes(file.size) });
}
