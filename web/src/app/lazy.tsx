import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { NoConnection } from '../api';
import { Ready, Skeleton } from '../design';
import { loadMessages, type Group } from '../i18n';
import { useLoading } from '../lib/use-loading';

/** A view whose code and messages come when it is first opened. */
export function lazy<P extends object>(
  load: () => Promise<FunctionComponent<P>>,
  ...groups: Group[]
): FunctionComponent<P> {
  let loaded: FunctionComponent<P> | undefined;
  const bring = async () => {
    const [view] = await Promise.all([load(), ...groups.map(loadMessages)]).catch(told);
    loaded = view;
    return view;
  };
  return function Lazy(props: P) {
    // A view that was still to come stays the one that came: another would begin anew.
    const [View] = useState(() => loaded);
    return View === undefined ? <Coming bring={bring} props={props} /> : <View {...props} />;
  };
}

/** A browser does not say why code did not come, but whether it is offline. */
function told(failure: unknown): never {
  throw navigator.onLine
    ? failure
    : new NoConnection('the code could not be loaded', { cause: failure });
}

interface ComingProps<P> {
  bring(): Promise<FunctionComponent<P>>;
  props: P;
}

function Coming<P extends object>({ bring, props }: ComingProps<P>) {
  const { loading, reload } = useLoading(bring, []);
  return (
    <Ready loading={loading} onRetry={reload} skeleton={<Skeleton />}>
      {(View) => <View {...props} />}
    </Ready>
  );
}
