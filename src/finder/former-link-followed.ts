import { formerQuery } from './former-links.ts';
import type { Finder } from './state.ts';

/** Asks for what an address asks for, if it is one of a finder that this site used before. */
export function formerLinkFollowed(
  { search, hash, pathname }: Pick<Location, 'search' | 'hash' | 'pathname'>,
  finder: Finder,
): void {
  const query = formerQuery({ search, hash }, new Date(finder.clock.peek().now).getDay());
  if (query === undefined) return;
  history.replaceState(history.state, '', pathname);
  finder.ask(query);
  if (query.nearMe) void finder.locate();
}
