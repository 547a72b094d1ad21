import { useEffect, useMemo } from 'preact/hooks';

/** An address for a file of this device, as long as the view stands; there from the first look. */
export function useObjectUrl(file: Blob | undefined): string | undefined {
  const url = useMemo(() => (file === undefined ? undefined : URL.createObjectURL(file)), [file]);
  useEffect(() => (url === undefined ? undefined : () => URL.revokeObjectURL(url)), [url]);
  return url;
}
