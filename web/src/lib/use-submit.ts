import { useRef, useState } from 'preact/hooks';

export interface Submission<A extends unknown[]> {
  busy: boolean;
  /** Why the last attempt failed; gone with the next one. */
  failure: unknown;
  /** Does it once at a time; whether it went well. */
  submit(...values: A): Promise<boolean>;
  forgetFailure(): void;
}

/** One change that a form or a button makes, with its waiting and its failure. */
export function useSubmit<A extends unknown[]>(
  act: (...values: A) => Promise<unknown>,
): Submission<A> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const running = useRef(false);
  const submit = async (...values: A): Promise<boolean> => {
    if (running.current) {
      return false;
    }
    running.current = true;
    setBusy(true);
    setFailure(undefined);
    try {
      await act(...values);
      return true;
    } catch (thrown) {
      setFailure(thrown);
      return false;
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, failure, submit, forgetFailure: () => setFailure(undefined) };
}
