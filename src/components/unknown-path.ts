/** Raised when a page asks for a path that is not there, or a path for an article that is not. */
export class UnknownPathError extends Error {
  override readonly name = 'UnknownPathError';
}
