import { decodeWorld, type World } from '../format.ts';

/** The map’s background, or `undefined` when it cannot be had: a map without coasts is still a map. */
export async function readWorld(href: string): Promise<World | undefined> {
  try {
    const answer = await fetch(href);
    return answer.ok ? decodeWorld(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
}
