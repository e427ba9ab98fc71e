/** A request that failed: the server's problem details, or `offline` and `timeout` where it was not reached. */
export class ApiProblem extends Error {
  constructor(
    /** HTTP status, 0 where no answer came. */
    readonly status: number,
    /** Machine code; `unknown` where the answer had none. */
    readonly code: string,
    /** The field of the request that is at fault, if one is. */
    readonly field?: string,
  ) {
    super(`${status} ${code}`);
    this.name = 'ApiProblem';
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads problem details; anything else becomes `unknown` with its status. */
export function readProblem(status: number, body: unknown): ApiProblem {
  const details = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  return new ApiProblem(status, text(details['code']) ?? 'unknown', text(details['field']));
}
