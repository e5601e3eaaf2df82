/** Raised when a feed’s text cannot be had; the message is one line for the person who named the feed. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  /** The fault may pass by itself: no answer, or a server that is busy. */
  readonly isPassing: boolean;
  /** Seconds after which the server asked to be tried again. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    message: string,
    fault: { readonly isPassing?: boolean; readonly retryAfterSeconds?: number | undefined } = {},
  ) {
    super(message);
    this.isPassing = fault.isPassing ?? false;
    this.retryAfterSeconds = fault.retryAfterSeconds;
  }
}

/** What is said of a source above the size limit. */
export function tooLarge(source: string, bytes: number): SourceError {
  return new SourceError(`${source} is larger than ${Math.round(bytes / 1024 / 1024)} MB.`);
}
