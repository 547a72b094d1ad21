import { useEffect, useState } from 'preact/hooks';

/** A text that is looked for once one has stopped typing. */
export function useSearch(waitMillis = 250) {
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWanted(text.trim()), waitMillis);
    return () => clearTimeout(timer);
  }, [text]);
  return { text, setText, wanted };
}
