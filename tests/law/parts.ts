import ts from 'typescript';

/** One import statement, `import()` or re-export. */
export type Import = {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  readonly line: number;
};

/** A stretch of code that runs in one place: a module, or the frontmatter or a script of an `.astro` file. */
export type Part = {
  /** Path below `src/`. */
  readonly path: string;
  readonly role: 'module' | 'frontmatter' | 'script';
  readonly code: string;
  /** Line of the file on which `code` begins, counted from 1. */
  readonly firstLine: number;
};

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** The parts of one source file; a stylesheet or picture has none. */
export function partsOf(path: string, text: string): readonly Part[] {
  if (/\.(?:ts|mts|js|mjs)$/.test(path))
    return [{ path, role: 'module', code: text, firstLine: 1 }];
  if (!path.endsWith('.astro')) return [];
  const fence = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  const frontmatter: readonly Part[] =
    fence === null ? [] : [{ path, role: 'frontmatter', code: fence[1] ?? '', firstLine: 2 }];
  const scripts = [
    ...text.matchAll(/<script(?![^>]*type="application\/)[^>]*>([\s\S]*?)<\/script>/g),
  ].map((match): Part => ({
    path,
    role: 'script',
    code: match[1] ?? '',
    firstLine: lineOf(text, match.index + match[0].indexOf('>')),
  }));
  return [...frontmatter, ...scripts];
}

/** Visits every node of the part’s syntax, with the line it begins on. */
export function walk(part: Part, visit: (node: ts.Node, line: number) => void): void {
  const file = ts.createSourceFile('part.ts', part.code, ts.ScriptTarget.Latest, true);
  const step = (node: ts.Node): void => {
    const start = node.getStart(file);
    visit(node, part.firstLine + file.getLineAndCharacterOfPosition(start).line);
    ts.forEachChild(node, step);
  };
  step(file);
}

const isTypeOnlyClause = (clause: ts.ImportClause): boolean => {
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
};

/** Everything the part imports, in whatever way. `import.meta.glob` counts with its pattern’s fixed start. */
export function importsOf(part: Part): readonly Import[] {
  const imports: Import[] = [];
  walk(part, (node, line) => {
    const add = (text: ts.Node | undefined, isTypeOnly: boolean): void => {
      if (text !== undefined && ts.isStringLiteralLike(text)) {
        imports.push({ specifier: text.text.replace(/[^/]*[*{].*$/, ''), isTypeOnly, line });
      }
    };
    if (ts.isImportDeclaration(node)) {
      add(
        node.moduleSpecifier,
        node.importClause !== undefined && isTypeOnlyClause(node.importClause),
      );
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    } else if (ts.isCallExpression(node)) {
      const isGlob = node.expression.getText().startsWith('import.meta.glob');
      if (node.expression.kind === ts.SyntaxKind.ImportKeyword || isGlob) {
        add(node.arguments[0], false);
      }
    }
  });
  return imports;
}
