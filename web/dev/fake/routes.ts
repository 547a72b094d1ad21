export interface Call {
  parameters: Record<string, string>;
  query: URLSearchParams;
  request: Request;
  /** The body as JSON. */
  body<T>(): Promise<T>;
}

export type Handler = (call: Call) => unknown;

/** A problem as the server words it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string = code,
  ) {
    super(detail);
  }
}

export const missing = () => new Problem(404, 'not-found', 'there is no such thing');

/** Handlers by method and path, such as `GET /api/clips/:id`. */
export class Routes {
  readonly #handlers: { method: string; pattern: RegExp; names: string[]; handler: Handler }[] = [];

  on(route: string, handler: Handler): void {
    const [method = '', path = ''] = route.split(' ');
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
    const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '([^/]+)')}$`);
    this.#handlers.push({ method, pattern, names, handler });
  }

  async handle(request: Request): Promise<Response> {
    const url = new URL(request.url);
    for (const { method, pattern, names, handler } of this.#handlers) {
      const match = method === request.method ? pattern.exec(url.pathname) : null;
      if (match !== null) {
        const values = match.slice(1).map(decodeURIComponent);
        const parameters = Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']));
        return answer(handler, {
          parameters,
          query: url.searchParams,
          request,
          body: bodyOf(request),
        });
      }
    }
    return problem(missing());
  }
}

function bodyOf(request: Request) {
  return async <T>() => JSON.parse((await request.text()) || '{}') as T;
}

async function answer(handler: Handler, call: Call): Promise<Response> {
  try {
    const value = await handler(call);
    if (value instanceof Response) {
      return value;
    }
    return value === undefined ? new Response(null, { status: 204 }) : Response.json(value);
  } catch (failure) {
    if (failure instanceof Problem) {
      return problem(failure);
    }
    throw failure;
  }
}

function problem({ status, code, detail }: Problem): Response {
  return Response.json({ status, code, detail }, { status });
}

/** A page of a list, whose cursor is the place where it begins. */
export function paged<T>(items: readonly T[], query: URLSearchParams, size = 12) {
  const start = Number(query.get('after') ?? 0);
  const end = start + size;
  return { items: items.slice(start, end), ...(end < items.length && { next: String(end) }) };
}
