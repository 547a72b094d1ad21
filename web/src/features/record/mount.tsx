import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  element: HTMLElement;
  class: string | undefined;
  label: string;
  testId: string;
}

/** Puts an element on the page that was made apart from it. */
export function Mount({ element, class: name, label, testId }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(element);
    return () => element.remove();
  }, [element]);
  return <div ref={place} class={name} role="img" aria-label={label} data-testid={testId} />;
}
