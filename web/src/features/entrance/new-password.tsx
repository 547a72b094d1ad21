import { Field } from '../../design';
import { t } from '../../i18n';
import { shortestPassword } from './rules';

interface Props {
  value: string;
  onInput(value: string): void;
}

/** The password of a new account. */
export function NewPassword({ value, onInput }: Props) {
  return (
    <Field
      label={t('account.password')}
      type="password"
      hint={t('account.password-hint', { n: shortestPassword })}
      value={value}
      name="password"
      autoComplete="new-password"
      minLength={shortestPassword}
      required
      testId="password"
      onInput={onInput}
    />
  );
}
