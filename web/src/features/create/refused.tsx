import { Failure } from '../../design';
import { failureText } from '../../i18n';
import { useValue } from '../../lib/use-store';
import type { DraftEditing, FieldName } from './editing';

interface Props {
  editing: DraftEditing;
  of: readonly FieldName[];
}

/** Beside fields of a draft: why the server refuses them as they are. */
export function Refused({ editing, of }: Props) {
  const refused = useValue(editing.refused);
  return (
    <>
      {of.map((name) => (
        <Failure key={name} failure={refused.get(name)} />
      ))}
    </>
  );
}

/** The same in words, for a field that has a place for them. */
export function useRefusal(editing: DraftEditing, name: FieldName): string | undefined {
  const failure = useValue(editing.refused).get(name);
  return failure === undefined ? undefined : failureText(failure);
}
