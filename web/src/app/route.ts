/** The clip that a path like /c/abc asks for. */
export function clipOfPath(path: string): string | undefined {
  const encoded = /^\/c\/([^/]+)\/?$/.exec(path)?.[1];
  if (encoded === undefined) {
    return undefined;
  }
  try {
    return decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

export function pathOfClip(id: string): string {
  return `/c/${encodeURIComponent(id)}`;
}
