import { Fragment, type ComponentChildren, type FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { NoConnection } from '../api';
import { Ready, Screen } from '../design';
import { loadMessages, type Group } from '../i18n';
import { useLoading } from '../lib/use-loading';

type Frame = FunctionComponent<{ children: ComponentChildren }>;
type Load<P> = () => Promise<FunctionComponent<P>>;

/** A view whose code and messages come when it is first opened. */
export const lazy = <P extends object>(load: Load<P>, ...groups: Group[]) =>
  lazyIn(Fragment, load, groups);

/** The same of a screen, which has its margins while it comes. */
export const lazyScreen = <P extends object>(load: Load<P>, ...groups: Group[]) =>
  lazyIn(ComingScreen, load, groups);

function lazyIn<P extends object>(
  frame: Frame,
  load: Load<P>,
  groups: readonly Group[],
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
    return View === undefined ? (
      <Coming frame={frame} bring={bring} props={props} />
    ) : (
      <View {...props} />
    );
  };
}

function ComingScreen({ children }: { children: ComponentChildren }) {
  return (
    <Screen title="" testId="screen-coming" wide>
      {children}
    </Screen>
  );
}

/** A browser does not say why code did not come, but whether it is offline. */
function told(failure: unknown): never {
  throw navigator.onLine
    ? failure
    : new NoConnection('the code could not be loaded', { cause: failure });
}

interface ComingProps<P> {
  frame: Frame;
  bring(): Promise<FunctionComponent<P>>;
  props: P;
}

function Coming<P extends object>({ frame: Around, bring, props }: ComingProps<P>) {
  const { loading, reload } = useLoading(bring, []);
  if (loading.state === 'ready') {
    const View = loading.value;
    return <View {...props} />;
  }
  return (
    <Around>
      <Ready loading={loading} onRetry={reload}>
        {() => null}
      </Ready>
    </Around>
  );
}
