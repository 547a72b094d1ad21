export type ShareOutcome = 'shared' | 'copied' | 'cancelled' | 'failed';

/** Offers a link to the system's share sheet where there is one, or else copies it. */
export async function shareLink(title: string, url: string): Promise<ShareOutcome> {
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'AbortError') {
        return 'cancelled';
      }
    }
  }
  return (await copy(url)) ? 'copied' : 'failed';
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Plain-HTTP origins have no clipboard API; the old command still works there. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}
