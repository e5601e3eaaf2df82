import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineOf, paragraphsOf } from '../../../../src/feeds/listing/plain-text.ts';
import { publicText } from '../../../../src/feeds/listing/private-details.ts';

/** Pieces that, put together, make markup, half markup, references, people and plain words. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'<b> </b> <br> <b/r> </p> <li> <script> </script> <style> <img src=x onerror=alert(1)> <a href="https://example.org/?a=1&b=2"> </a> <!-- --> <![CDATA[ ]]> < > & ; # amp; lt; &lt; &gt; &amp; &#60; &#x3c; &nbsp; &nbsp &quot; &eacute; &#150; &bogus; <U+00A0> <3 " \' = / \u200B \u202E \uFEFF \u0000 \u00A0 \uD83D \u0301 e … . .. ...'.split(
      ' ',
    ),
    ' ',
    '\n',
    '\r\n',
    '\r',
    'contact ',
    'Mary Lamp ',
    'call 555-867-5309 ',
    'mary.lamp@gmail.com ',
    'Zoom ID ',
    'ring ',
    'Bell',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('Cleaned text', () => {
  test.each([
    ['a line', lineOf],
    ['paragraphs', paragraphsOf],
  ])('stays as it is when it is cleaned again: %s', (_, clean) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
      }),
      // What one turn takes away at the end may leave the beginning of a tag before it.
      { numRuns: 5_000, examples: [['<a/<b/r>'], ['<p/ <br>\n']] },
    );
  });

  test('stays as it is when people are left out of it again', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('prose', 'title', 'dial-in'), (text, kind) => {
        const once = publicText(text, kind).text;
        expect(publicText(once, kind)).toEqual({ text: once, leftOut: [] });
      }),
      { numRuns: 5_000 },
    );
  });

  test('holds no script and no tag, however it was escaped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const cleaned of [lineOf(text) ?? '', paragraphsOf(text) ?? '']) {
          expect(cleaned).not.toMatch(/<\/?(?:script|img|style|b|br|p|li|a)(?:\s[^<>]*)?\/?>/i);
          expect(cleaned).not.toMatch(/&(?:amp|lt|gt|quot|nbsp|#60|#x3c);/i);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['a < b and c > d', 'a < b and c > d'],
    ['With love <3', 'With love <3'],
    ['25 people MAX < show up early > masks', '25 people MAX < show up early > masks'],
    ['Ask for <the password>', 'Ask for <the password>'],
    ['AT&T building, Q&A; M&W;', 'AT&T building, Q&A; M&W;'],
    ['Steps &#1 and 2', 'Steps &#1 and 2'],
    ['We follow our path...', 'We follow our path...'],
    ['<b>Lamp</b> Group', 'Lamp Group'],
    ['Hall<br>Room 2', 'Hall Room 2'],
    ['Hall<b/r>Room 2', 'Hall Room 2'],
    ['<p class="x">Hall</p><p>Room 2</p>', 'Hall Room 2'],
    ['Lamp<script>alert(1)</script> Group', 'Lamp Group'],
    ['Lamp<script src=//x>', 'Lamp'],
    ['Lamp <img src=x onerror="if(1>0)alert(1)"> Group', 'Lamp Group'],
    ['Lamp <img src=x onerror=alert(1)', 'Lamp'],
    ['<x-box onload=alert(1)>Lamp</x-box>', 'Lamp'],
    ['&amp;lt;b&amp;gt;Lamp&amp;lt;/b&amp;gt;', 'Lamp'],
    ['&lt;scr&lt;b&gt;ipt&gt;alert(1)&lt;/script&gt;Lamp', undefined],
    ['Peace &amp;amp; Quiet', 'Peace & Quiet'],
    ['Women&#146;s &nbsp Lamp', 'Women’s Lamp'],
    ['&Lstrok;&oacute;d&zacute;', 'Łódź'],
    ['<img src=x onerror=alert(1)>', undefined],
    ['<a href="https://example.org">Lamp</a>', 'Lamp'],
    ['<a href="https://example.org"></a>', 'https://example.org'],
  ])('%j is %j', (written, shown) => {
    expect(lineOf(written)).toBe(shown);
  });

  test('a link whose end is missing is still there to be followed', () => {
    expect(
      paragraphsOf("Zoom link: <a href='https://zoom.us/j/123456789' target='_blank'>join us"),
    ).toBe('Zoom link: https://zoom.us/j/123456789 join us');
  });

  test('a text that is too long ends with a mark, and never in half a character', () => {
    const long = lineOf(`${'a'.repeat(998)}😀${'b'.repeat(50)}`) ?? '';
    expect(long).toBe(`${'a'.repeat(998)}…`);
    expect(lineOf(long)).toBe(long);
  });
});
