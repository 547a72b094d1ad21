import { DetailedError, Upload } from 'tus-js-client';
import { NoConnection, ServerError, type Client } from './client';

/** What becomes of a file on its way. */
export interface SendListener {
  progress(bytesSent: number): void;
  sent(): void;
  /** A `ServerError` or a `NoConnection`; `start` goes on from what has arrived. */
  failed(failure: Error): void;
}

/** A file on its way: it can be stopped and started again, and goes on where it was. */
export interface Sending {
  start(): void;
  stop(): void;
}

/** Sends the file of a draft; `place` is where the server has some of it already. */
export type Send = (draft: string, file: File, listener: SendListener, place?: string) => Sending;

/** What a connection that breaks loses at most where something on the way holds bytes back. */
const chunkBytes = 16 * 1024 * 1024;

/**
 * By the tus protocol. What was begun before goes on: on whichever device where its place is known,
 * else on the one that began it.
 */
export function tusSend(client: Client): Send {
  return (draft, file, listener, place) => {
    let renewToken = false;
    let looked = place !== undefined;
    const upload: Upload = new Upload(file, {
      endpoint: '/api/uploads',
      uploadUrl: place ?? null,
      metadata: { draft, filename: file.name },
      fingerprint: async () => fingerprint(draft, file),
      removeFingerprintOnSuccess: true,
      chunkSize: chunkBytes,
      retryDelays: null,
      onBeforeRequest: async (request) => {
        const headers = await client.changeHeaders(renewToken);
        renewToken = false;
        Object.entries(headers).forEach(([name, value]) => request.setHeader(name, value));
      },
      onProgress: (bytes) => listener.progress(bytes),
      onSuccess: () => listener.sent(),
      onError: (error) => {
        const failure = failureOf(error);
        renewToken = failure instanceof ServerError && failure.code === 'csrf';
        listener.failed(failure);
      },
    });
    const lookForEarlier = async () => {
      const [earlier] = looked ? [] : await upload.findPreviousUploads().catch(() => []);
      looked = true;
      if (earlier !== undefined) {
        upload.resumeFromPreviousUpload(earlier);
      }
    };
    let wanted = false;
    return {
      start() {
        wanted = true;
        void lookForEarlier().then(() => wanted && upload.start());
      },
      stop() {
        wanted = false;
        void upload.abort();
      },
    };
  };
}

/** The same file for the same draft is the same upload. */
function fingerprint(draft: string, { name, size, lastModified }: File): string {
  return ['riffle', draft, name, size, lastModified].join('|');
}

function failureOf(error: Error | DetailedError): Error {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  if (response === null) {
    return new NoConnection('the upload broke off', { cause: error });
  }
  const { code, detail = '', field } = problemIn(response.getBody());
  const wait = Number(response.getHeader('Retry-After') ?? 0);
  return new ServerError(
    response.getStatus(),
    detail,
    Number.isFinite(wait) ? wait : 0,
    code,
    field,
  );
}

interface Problem {
  code?: string;
  detail?: string;
  field?: string;
}

function problemIn(body: string): Problem {
  try {
    return JSON.parse(body) as Problem;
  } catch {
    return {};
  }
}
