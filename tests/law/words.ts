import ts from 'typescript';
import { environmentOf } from './table.ts';
import { placeOf } from './imports.ts';
import { walk, type Part } from './parts.ts';

type Ban = {
  readonly names: ReadonlySet<string>;
  readonly isAllowed: (part: Part, place: string) => boolean;
  readonly rule: string;
};

const runsInBrowser = (part: Part, place: string): boolean =>
  part.role === 'script' || environmentOf(place) === 'browser';

const BANS: readonly Ban[] = [
  {
    names: new Set([
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'cookie',
      'cookieStore',
      'caches',
    ]),
    isAllowed: (_, place) => place === 'vault',
    rule: 'storage only in vault/',
  },
  {
    names: new Set([
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'createContextualFragment',
      'srcdoc',
      'setHTMLUnsafe',
      'write',
      'writeln',
    ]),
    isAllowed: (part, place) => !runsInBrowser(part, place),
    rule: 'text never becomes markup',
  },
  {
    names: new Set(['fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource']),
    isAllowed: (part, place) =>
      part.role !== 'script' && (place.endsWith('/client') || environmentOf(place) === 'node'),
    rule: 'fetch in the browser only in client/ readers',
  },
  {
    names: new Set([
      'window',
      'document',
      'navigator',
      'HTMLElement',
      'customElements',
      'matchMedia',
    ]),
    isAllowed: runsInBrowser,
    rule: 'browser code lives in client/',
  },
];

const isTypePosition = (node: ts.Node): boolean => {
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent) {
    if (ts.isTypeNode(at) && !ts.isExpressionWithTypeArguments(at)) return true;
    if (ts.isStatement(at)) return ts.isTypeAliasDeclaration(at) || ts.isInterfaceDeclaration(at);
  }
  return false;
};

/** A name the code’s own author gave: a parameter, a key, a binding of its own. */
const isOwnName = (node: ts.Identifier): boolean => {
  const { parent } = node;
  const named =
    ts.isPropertyAssignment(parent) || ts.isParameter(parent) || ts.isBindingElement(parent);
  const declared =
    ts.isVariableDeclaration(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isFunctionDeclaration(parent);
  return (named || declared || ts.isImportSpecifier(parent)) && parent.name === node;
};

const readsClock = (node: ts.Node): boolean =>
  (ts.isNewExpression(node) &&
    node.expression.getText() === 'Date' &&
    (node.arguments?.length ?? 0) === 0) ||
  (ts.isPropertyAccessExpression(node) && node.getText() === 'Date.now');

/** Words the part may not say where it stands, a line for each. */
export function wordFindings(part: Part): readonly string[] {
  const place = placeOf(part.path);
  const findings: string[] = [];
  walk(part, (node, line) => {
    if (ts.isIdentifier(node) && !isTypePosition(node) && !isOwnName(node)) {
      for (const { names, isAllowed, rule } of BANS) {
        if (names.has(node.text) && !isAllowed(part, place)) {
          findings.push(`${part.path}:${line} says ${node.text}: ${rule}`);
        }
      }
    }
    const isPure = part.role === 'module' && environmentOf(place) === 'anywhere';
    if (isPure && readsClock(node)) {
      findings.push(`${part.path}:${line} reads the clock: pure code is told the time`);
    }
  });
  return findings;
}

/** What the markup of an `.astro` file may not hold: unescaped text, inline scripts. Data blocks are neither. */
export function markupFindings(path: string, text: string): readonly string[] {
  if (!path.endsWith('.astro')) return [];
  const markup = text.replace(/^\s*---\r?\n[\s\S]*?\r?\n---/, '');
  const tags = [...markup.matchAll(/<[A-Za-z][^<]*?\b(set:html|is:inline|define:vars)\b/g)];
  return tags
    .filter(([tag]) => {
      const element = markup.slice(markup.indexOf(tag)).split('/>')[0] ?? tag;
      return !/^<script[^<]*type="application\/ld\+json"/.test(element);
    })
    .map(([, word]) => `${path} says ${word ?? ''}: no unescaped text and no inline script`);
}

/** What is wrong with a file’s name or folder. */
export function nameFindings(path: string): readonly string[] {
  const steps = path.split('/');
  const name = steps.at(-1) ?? '';
  const findings: string[] = [];
  if (steps.some((step) => /^(?:utils?|helpers?|commons?|misc|lib|shared)(?:\.\w+)?$/.test(step))) {
    findings.push('says nothing about what is inside');
  }
  if (/^index\.(?:ts|js)$/.test(name) && steps[0] !== 'pages') findings.push('is a barrel');
  const isExempt = steps[0] === 'pages' || /\.d\.ts$|^[A-Z]+\.md$/.test(name);
  const pattern = name.endsWith('.astro')
    ? /^[A-Z][A-Za-z0-9]*\.astro$/
    : /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
  if (!isExempt && !pattern.test(name)) findings.push('is not named as the house names files');
  return findings.map((finding) => `${path} ${finding}`);
}
