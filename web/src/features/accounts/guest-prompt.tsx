import { Button, ButtonLink, Buttons, Dialog } from '../../design';
import { t } from '../../i18n';

/** What an account is needed for. */
export type Purpose =
  'follow' | 'comment' | 'like-comment' | 'upload' | 'block' | 'inbox' | 'profile';

interface Props {
  purpose: Purpose;
  /** Where to come back to. */
  from: string;
  onClose(): void;
}

/** Says to a guest what the account is for that they would need now. */
export function GuestPrompt({ purpose, from, onClose }: Props) {
  const back = `?next=${encodeURIComponent(from)}`;
  return (
    <Dialog title={t(`guest.${purpose}.title`)} onClose={onClose} testId="guest-prompt">
      <p>{t(`guest.${purpose}.text`)}</p>
      <p>{t('guest.keeps')}</p>
      <Buttons>
        <ButtonLink tone="primary" href={`/sign-up${back}`} testId="guest-sign-up">
          {t('guest.sign-up')}
        </ButtonLink>
        <ButtonLink tone="quiet" href={`/sign-in${back}`} testId="guest-sign-in">
          {t('guest.sign-in')}
        </ButtonLink>
        <Button tone="quiet" onClick={onClose}>
          {t('guest.later')}
        </Button>
      </Buttons>
    </Dialog>
  );
}
