import { posix } from 'node:path';
import { importsOf, type Part } from './parts.ts';

/** Circles of imports that exist at run time: “a.ts → b.ts → a.ts”. */
export function cycles(parts: readonly Part[]): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const part of parts) {
    const found = importsOf(part)
      .filter(({ specifier, isTypeOnly }) => specifier.startsWith('.') && !isTypeOnly)
      .map(({ specifier }) => posix.join(posix.dirname(part.path), specifier.replace(/\?.*$/, '')));
    targets.set(part.path, [...(targets.get(part.path) ?? []), ...found]);
  }
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    const since = trail.indexOf(path);
    if (since >= 0) circles.push([...trail.slice(since), path].join(' → '));
    if (since >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) follow(path, []);
  return circles;
}
