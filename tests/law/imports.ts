import { posix } from 'node:path';
import { importsOf, type Part } from './parts.ts';
import { ASTRO_BESIDES, environmentOf, MAY_IMPORT, PACKAGE_HOMES } from './table.ts';

/** The place of a file below `src/`, as the table names it: `atlas/client`, `finder`, `site.config`. */
export function placeOf(path: string): string {
  const [top = '', second] = path.split('/');
  if (second === undefined)
    return top === 'site.schema.ts' ? 'site.config' : top.replace(/\.\w+$/, '');
  const isInside = second === 'build' || second === 'client';
  return isInside && path.split('/').length > 2 ? `${top}/${second}` : top;
}

const topOf = (place: string): string => place.split('/')[0] ?? place;

/** A script of an `.astro` file runs in the browser, as if it stood in the folder’s `client/`. */
const placeOfPart = (part: Part): string => {
  const place = placeOf(part.path);
  const isScriptElsewhere = part.role === 'script' && environmentOf(place) !== 'browser';
  return isScriptElsewhere ? `${topOf(place)}/client` : place;
};

const mayReach = (part: Part, from: string, to: string): boolean => {
  if (part.role === 'script' && topOf(from) === 'pages') {
    return environmentOf(to) === 'browser' || ['geo', 'text', 'meetings', 'i18n'].includes(to);
  }
  if (topOf(from) === 'pages') return to !== 'pages' || topOf(from) === to;
  if (from === 'content.config') return to !== 'pages';
  if (from === to) return true;
  if (topOf(from) === topOf(to)) {
    const isDownward = from.includes('/') && !to.includes('/');
    return isDownward || (part.role === 'frontmatter' && to.endsWith('/build'));
  }
  const besides = part.role === 'frontmatter' ? ASTRO_BESIDES : [];
  return [...(MAY_IMPORT[from] ?? []), ...besides].includes(to);
};

const isSchema = (path: string): boolean => /(?:^|[/.])schema(?:\.ts)?$/.test(path);

/** What the part imports against the law, a line for each: “finder/x.ts:3 imports feeds …”. */
export function importFindings(part: Part): readonly string[] {
  const from = placeOfPart(part);
  return importsOf(part).flatMap(({ specifier, isTypeOnly, line }) => {
    const finding = (why: string): readonly string[] => [
      `${part.path}:${line} imports ${specifier}: ${why}`,
    ];
    if (!specifier.startsWith('.')) {
      const homed = PACKAGE_HOMES.find(({ name }) => name.test(specifier));
      const isAtHome = homed === undefined || (isTypeOnly && !specifier.startsWith('node:'));
      if (!isAtHome && !homed.home.test(part.path)) return finding(homed.rule);
      const isServerOnly = environmentOf(from) === 'browser' && specifier.startsWith('astro:');
      return isServerOnly && !isTypeOnly ? finding('this code runs in a browser') : [];
    }
    const target = posix.join(posix.dirname(part.path), specifier.replace(/\?.*$/, ''));
    if (target.startsWith('..')) {
      const isData = part.role !== 'script' && environmentOf(from) !== 'browser';
      return isData ? [] : finding('outside src/');
    }
    if (target.endsWith('.css')) return [];
    const to = placeOf(target);
    if (environmentOf(from) === 'browser' && isSchema(target) && !isTypeOnly) {
      return finding('a schema carries zod into the browser; `import type` costs nothing');
    }
    if (to === 'pages' && from !== 'pages') return finding('nothing imports pages');
    return mayReach(part, from, to) ? [] : finding(`${from} may not import ${to}`);
  });
}
