/** What became of a download. `unreachable`: no answer came; `unusable`: an answer, but not what it should be. */
export type Loaded<T, OtherReason extends string = never> =
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly reason: 'unreachable' | 'unusable' | OtherReason };

export type Fetch = (address: string, init?: RequestInit) => Promise<Response>;

/** Raised for an answer that is none; `isFinal` where asking again would not help. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  readonly isFinal: boolean;
  constructor(href: string, status: number) {
    super(`${href} answered ${status}.`);
    this.isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  }
}

/**
 * The JSON at an address. Where asking again may help, it is asked for again after each of `waits`
 * (milliseconds). @throws {AnswerError | SyntaxError} or what `ask` throws, in the end.
 */
export async function patientAnswer(
  href: string,
  init: RequestInit,
  ask: Fetch,
  waits: readonly number[] = [500, 2000],
): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await ask(href, init);
      if (!answer.ok) throw new AnswerError(href, answer.status);
      return await answer.json();
    } catch (error) {
      const wait = waits[attempt];
      const isFinal =
        init.signal?.aborted === true ||
        error instanceof SyntaxError ||
        (error instanceof AnswerError && error.isFinal);
      if (isFinal || wait === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
