import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { articleSchema, pageSchema } from './components/article.schema.ts';
import { glossarySchema } from './components/glossary.schema.ts';
import { crisisSchema } from './crisis/crisis.schema.ts';
import { programSchema } from './programs/program.schema.ts';
import { pathSchema } from './components/path.schema.ts';
import { referenceSchema } from './components/reference.schema.ts';
import { worksheetSchema } from './components/worksheet.schema.ts';

export const collections = {
  /** The library: one file an article, one folder a language. Ids are `<locale>/<slug>`. */
  articles: defineCollection({
    loader: glob({ base: 'content/articles', pattern: '**/*.mdx' }),
    schema: articleSchema,
  }),
  /** Stand-alone pages such as privacy and “how we write and check this”. Ids are `<locale>/<slug>`. */
  pages: defineCollection({
    loader: glob({ base: 'content/pages', pattern: '**/*.mdx' }),
    schema: pageSchema,
  }),
  /** Sheets to print and fill in by hand. Ids are `<locale>/<slug>`. */
  worksheets: defineCollection({
    loader: glob({ base: 'content/worksheets', pattern: '**/*.yaml' }),
    schema: worksheetSchema,
  }),
  /** Short reading lists behind the doors of the home page. Ids are `<locale>/<slug>`. */
  paths: defineCollection({
    loader: glob({ base: 'content/paths', pattern: '**/*.yaml' }),
    schema: pathSchema,
  }),
  /** Words heard in meetings and in treatment, one file a language, named by it. */
  glossary: defineCollection({
    loader: glob({ base: 'content/glossary', pattern: '*.yaml' }),
    schema: glossarySchema,
  }),
  /** Crisis and support lines, one file a country, named by its ISO 3166-1 code in lower case. */
  crisis: defineCollection({
    loader: glob({ base: 'content/crisis', pattern: '*.yaml' }),
    schema: crisisSchema,
  }),
  /** Mutual-support programmes, one file each; the file name is the programme’s id. */
  programs: defineCollection({
    loader: glob({ base: 'content/programs', pattern: '*.yaml' }),
    schema: programSchema,
  }),
  /** Research and official pages that articles cite, by the ids of the evidence sheet (E01, E02, …). */
  references: defineCollection({
    loader: file('content/references.yaml'),
    schema: referenceSchema,
  }),
};
