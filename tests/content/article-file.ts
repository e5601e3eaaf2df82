import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { articleSchema, type Article } from '../../src/components/article.schema.ts';

/** One stretch of an article’s text as a reader meets it: a paragraph (in a list or not) or a heading. */
export type Block = {
  readonly kind: 'paragraph' | 'heading';
  /** 2…6 for a heading. */
  readonly depth?: number;
  readonly text: string;
  /** Works cited in the paragraph or, for a list’s item, in the paragraph that leads into the list. */
  readonly sources: readonly string[];
  readonly line: number;
};

/** An article as it stands in its file. */
export type ArticleFile = {
  readonly path: string;
  readonly slug: string;
  readonly article: Article;
  readonly blocks: readonly Block[];
  /** Names of the components used, once for each use, with their `kind` where they have one. */
  readonly components: readonly string[];
  /** Addresses the text and the next steps lead to. */
  readonly links: readonly string[];
};

const FOLDER = 'content/articles/en';
const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

type Element = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const attributeOf = (node: Element, name: string): string | undefined => {
  const attribute = node.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
};

const sourcesIn = (node: Nodes): readonly string[] => {
  const ids: string[] = [];
  visit(node, (inner) => {
    if (isElement(inner) && inner.name === 'Source') ids.push(attributeOf(inner, 'id') ?? '');
  });
  return ids;
};

/** Every article of the library, read and parsed. */
export function articleFiles(): readonly ArticleFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => articleFile(join(FOLDER, name), name.replace(/\.mdx$/, '')));
}

function articleFile(path: string, slug: string): ArticleFile {
  const tree = parser.parse(readFileSync(path, 'utf8'));
  const blocks: Block[] = [];
  const components: string[] = [];
  const links: string[] = [];
  let frontmatter: unknown;
  let lead: readonly string[] = [];
  visit(tree, (node: Nodes, _index, parent) => {
    if (node.type === 'yaml') frontmatter = parse(node.value);
    if (node.type === 'link') links.push(node.url);
    if (isElement(node)) {
      components.push([node.name, attributeOf(node, 'kind')].filter(Boolean).join(' '));
    }
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const own = sourcesIn(node);
    const isItem = parent?.type === 'listItem';
    if (!isItem) lead = own;
    blocks.push({
      kind: node.type,
      ...(node.type === 'heading' ? { depth: node.depth } : {}),
      text: toString(node).replace(/\s+/g, ' ').trim(),
      sources: isItem ? [...lead, ...own] : own,
      line: node.position?.start.line ?? 0,
    });
  });
  const article = articleSchema.parse(frontmatter);
  return {
    path,
    slug,
    article,
    blocks,
    components,
    links: [...links, ...article.next.map(({ href }) => href)],
  };
}
