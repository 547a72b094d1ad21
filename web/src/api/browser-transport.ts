import type { Transport, Upload } from './client';

export const browserTransport: Transport = {
  fetch: (path, init) => fetch(path, init),
  beacon: (path, body) => navigator.sendBeacon(path, body),
  upload,
  cookies: () => document.cookie,
};

/** Only XMLHttpRequest tells how much of a body has been sent. */
function upload(path: string, form: FormData, { headers, onProgress, signal }: Upload) {
  return new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(responseOf(request));
    request.onerror = () => reject(new TypeError('the upload broke off'));
    request.onabort = () => reject(new TypeError('the upload was cancelled'));
    signal.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

function responseOf(request: XMLHttpRequest): Response {
  const retryAfter = request.getResponseHeader('Retry-After');
  return new Response(request.responseText || null, {
    status: request.status,
    statusText: request.statusText,
    headers: retryAfter === null ? {} : { 'Retry-After': retryAfter },
  });
}
