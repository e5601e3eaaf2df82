import { describe, expect, test } from 'vitest';
import { UnknownSourceError, citationsOf, citedSources } from '../../../src/components/sources.ts';

const KNOWN = ['E01', 'E08', 'E10', 'E34', 'E53'];
const cited = (body: string) => citedSources(body, KNOWN, 'content/articles/en/a.mdx');

describe('the sources of an article', () => {
  test('are numbered by first appearance, each once, with every use counted', () => {
    const body = 'One.<Source id="E53" /> Two.<Source id="E01" /> Three.<Source id="E53"/>';
    expect(cited(body)).toEqual([
      { id: 'E53', number: 1, uses: 2 },
      { id: 'E01', number: 2, uses: 1 },
    ]);
  });

  test('are found however the tag is written', () => {
    expect(cited(`<Source id='E08'/><Source\n  id={"E10"}\n/>`).map(({ id }) => id)).toEqual([
      'E08',
      'E10',
    ]);
  });

  test('are not taken from comments, nor from components whose name only begins alike', () => {
    expect(cited('{/* <Source id="E99" /> */}<SourceList id="E98" />')).toEqual([]);
  });

  test('stop the build when unknown, naming the file, the id and the nearest ids', () => {
    const wrong = () => cited('<Source id="E09" />');
    expect(wrong).toThrow(UnknownSourceError);
    expect(wrong).toThrow(
      'content/articles/en/a.mdx: <Source id="E09" /> is not in content/references.yaml. Nearest: E08, E10, E01.',
    );
  });

  test('stop the build when a tag names none', () => {
    expect(() => cited('<Source />')).toThrow('names no id');
  });
});

describe('citations', () => {
  test('give each use of a work an address of its own', () => {
    const { cite } = citationsOf(
      cited('<Source id="E53" /><Source id="E01" /><Source id="E53" />'),
    );
    expect(cite('E53')).toEqual({ number: 1, use: 1 });
    expect(cite('E01')).toEqual({ number: 2, use: 1 });
    expect(cite('E53')).toEqual({ number: 1, use: 2 });
  });

  test('know nothing of a work the article does not cite', () => {
    expect(citationsOf([]).cite('E53')).toBeUndefined();
  });
});
