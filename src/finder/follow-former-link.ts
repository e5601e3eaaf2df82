import { formerQuery } from './former-links.ts';
import type { Finder } from './state.ts';

/** Asks for what a link to the finder that this site used before asked for. */
export function followFormerLink(finder: Finder): void {
  const { search, hash, pathname } = location;
  const query = formerQuery({ search, hash }, new Date(finder.clock.peek().now).getDay());
  if (query === undefined) return;
  history.replaceState(history.state, '', pathname);
  finder.ask(query);
  if (query.nearMe) void finder.locate();
}
