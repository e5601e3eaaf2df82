import { describe, expect, test } from 'vitest';
import { articleFiles, type ArticleFile } from './article-file.ts';
import { readingGrade, sentencesOf, wordsOf } from './sentences.ts';

const articles = articleFiles();

/** `path:line “sentence”` for each sentence of the library that a rule catches. */
const caught = (
  rule: (sentence: string, file: ArticleFile) => boolean,
  { reportsOnly = false } = {},
): readonly string[] =>
  articles.flatMap((file) =>
    file.blocks
      .filter(({ kind, sources }) => !reportsOnly || (kind === 'paragraph' && sources.length === 0))
      .flatMap(({ text, line }) =>
        sentencesOf(text)
          .filter((sentence) => rule(sentence, file))
          .map((sentence) => `${file.path}:${line} “${sentence}”`),
      ),
  );

/** The article an address of this site leads to; undefined for any other page. */
const slugOf = (href: string): string | undefined =>
  /^\/articles\/[^/]+\/([^/#]+)\//.exec(href)?.[1];

const gradeOf = ({ blocks }: ArticleFile): number =>
  readingGrade(blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text));

const NEWCOMER_CEILING = 6.5;
const CEILING = 8;
const MEDIAN_CEILING = 7;

describe('Every article can be read on a bad night', () => {
  test.each(articles.map((file) => [file.slug, file] as const))('%s', (_slug, file) => {
    const isForNewcomers = file.article.audience[0] === 'newcomer';
    expect(gradeOf(file)).toBeLessThanOrEqual(isForNewcomers ? NEWCOMER_CEILING : CEILING);
  });

  test('half of them ask for no more than seven years of school', () => {
    const grades = articles.map(gradeOf).toSorted((a, b) => a - b);
    expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(MEDIAN_CEILING);
  });
});

/** Programmes whose own names hold a word we do not use of people. */
const PROGRAMME_NAMES =
  /Alcoholics Anonymous|(?:Drug|Sex and Love|Parents of) Addicts? ?\w*(?: Anonymous| Loved Ones)?|Addicted Loved Ones|Adult Children of Alcoholics|Clubs? of Alcoholics|Dual Recovery/g;
/** Words given as somebody’s words: in quotation marks, or a list of words to avoid set in bold. */
const QUOTED = /“[^”]*”/g;
const inOurOwnVoice = (sentence: string): string =>
  sentence.replace(PROGRAMME_NAMES, '').replace(QUOTED, '');

describe('The library speaks of people as people', () => {
  const LABELS =
    /\b(?:addicts?|alcoholics?|abusers?|junkies?|users)\b|\b(?:substance|drug|alcohol) abuse\b|\b(?:is|was|are|stay(?:ed)?|got|get) (?:clean|dirty)\b|\bclean time\b|\bdrug habit\b/i;
  /** Where words to avoid are named so that they can be avoided. */
  const NAMES_THE_WORDS = ['what-to-say-and-when', 'welcoming-newcomers'];

  test('no label for a person stands outside quotation marks', () => {
    expect(
      caught(
        (sentence, { slug }) =>
          !NAMES_THE_WORDS.includes(slug) && LABELS.test(inOurOwnVoice(sentence)),
      ),
    ).toEqual([]);
  });

  test('no filler of wellness pages', () => {
    const FILLER =
      /\b(?:journey|unlock your|embrac(?:e|ing)|empower\w*|in today’s world|holistic|game.changer|wellness|self-care routine|toolkit|thrive)\b/i;
    expect(caught((sentence) => FILLER.test(inOurOwnVoice(sentence)))).toEqual([]);
  });
});

describe('The library promises nothing that research has not found', () => {
  const DO_NOT_WRITE: readonly RegExp[] = [
    /\b5 ?% success/i,
    /works? for (?:everyone|everybody)\b/i,
    /\bthe only (?:thing|way) that works\b/i,
    /\bproven to cure\b|\bguaranteed?\b|\bmiracle\b/i,
    /relapse is (?:a )?part of recovery/i,
    /\b(?:6|six) ?(?:–|-|to) ?(?:7|seven) (?:tries|attempts|times)\b/i,
    /\bscientifically proven\b/i,
    /\bcures? loneliness\b/i,
    /\b(?:just|simply) stop (?:drinking|using|taking)\b/i,
    /\blet (?:him|her|them) hit (?:rock )?bottom\b/i,
  ];
  const DENIED = /\b(?:no|not|nobody|never|nor|cannot|n’t)\b|n’t\b/i;

  test('nothing of the “do not write” list is said, unless to deny it', () => {
    expect(
      caught(
        (sentence) =>
          DO_NOT_WRITE.some((words) => words.test(inOurOwnVoice(sentence))) &&
          !DENIED.test(sentence),
      ),
    ).toEqual([]);
  });

  const RESEARCH =
    /\b(?:stud(?:y|ies)|survey(?:s|ed)?|research(?:ers)?|trials|randomi[sz]ed)\b|\btrial (?:of|with|from)\b|\b(?:a|one|the|another|older) review\b|\d ?%/i;
  /** Saying that nothing was found, or that something is advice, cites nothing. */
  const SAYS_NONE = /\b(?:no|not|none|nobody|nothing|never|advice|looked for)\b/i;

  test('every sentence that reports research stands in a paragraph with its source', () => {
    expect(
      caught((sentence) => RESEARCH.test(sentence) && !SAYS_NONE.test(sentence), {
        reportsOnly: true,
      }),
    ).toEqual([]);
  });
});

describe('The library keeps its readers safe', () => {
  const withSafety = articles.filter(({ article }) => article.safety.length > 0);

  test.each(withSafety.map((file) => [file.slug, file] as const))(
    '%s has a safety passage and a line to call',
    (_slug, { components }) => {
      expect(components).toContain('Callout safety');
      expect(components).toContain('CrisisLine');
    },
  );

  /** Subjects whose very mention obliges the page to carry its safety passage. */
  const OBLIGES: readonly (readonly [RegExp, readonly string[]])[] = [
    [/\b(?:withdrawal|detox)\b/i, ['withdrawal', 'medication']],
    [/\boverdose/i, ['overdose', 'tolerance']],
    [/\b(?:suicid\w*|kill(?:ing)? (?:yourself|themselves)|ending? your life)\b/i, ['suicide']],
  ];

  const tagsOf = new Map<string, readonly string[]>(
    articles.map(({ slug, article }) => [slug, article.safety]),
  );
  /** The article’s own subjects of safety, and those of the articles it sends the reader to. */
  const coveredBy = ({ article, links }: ArticleFile): readonly string[] => [
    ...article.safety,
    ...links.flatMap((href) => tagsOf.get(slugOf(href) ?? '') ?? []),
  ];

  test.each(articles.map((file) => [file.slug, file] as const))(
    '%s has a safety passage for each danger it speaks of, or leads to one',
    (_slug, file) => {
      const text = file.blocks.map((block) => block.text).join(' ');
      const covered = coveredBy(file);
      const missing = OBLIGES.filter(
        ([mention, tags]) => mention.test(text) && !tags.some((tag) => covered.includes(tag)),
      ).map(([, tags]) => tags.join(' or '));
      expect(missing).toEqual([]);
    },
  );
});

describe('The library is kept', () => {
  const MONTHS_A_REVIEW_HOLDS = 18;

  test('every article was reviewed within eighteen months', () => {
    const oldest = new Date();
    oldest.setMonth(oldest.getMonth() - MONTHS_A_REVIEW_HOLDS);
    expect(
      articles.filter(({ article }) => article.reviewed < oldest).map(({ path }) => path),
    ).toEqual([]);
  });

  test('headings go down one step at a time, from the second', () => {
    const skipped = articles.flatMap(({ path, blocks }) => {
      const depths = blocks.flatMap(({ depth }) => depth ?? []);
      return depths.some((depth, index) => depth < 2 || depth > (depths[index - 1] ?? 1) + 1)
        ? [path]
        : [];
    });
    expect(skipped).toEqual([]);
  });

  test('no sentence of six words or more stands in two articles', () => {
    const owners = new Map<string, string>();
    const repeated = caught((sentence, { slug }) => {
      const words = wordsOf(sentence.toLowerCase());
      if (words.length < 6) return false;
      const key = words.join(' ');
      const owner = owners.get(key) ?? slug;
      owners.set(key, owner);
      return owner !== slug;
    });
    expect(repeated).toEqual([]);
  });

  test('every article is led to by another', () => {
    const linked = new Set(
      articles.flatMap(({ slug, links }) =>
        links.flatMap((href) => {
          const target = slugOf(href);
          return target === undefined || target === slug ? [] : [target];
        }),
      ),
    );
    expect(articles.filter(({ slug }) => !linked.has(slug)).map(({ slug }) => slug)).toEqual([]);
  });
});
