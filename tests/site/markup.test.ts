import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the page was written, not what it is: the build decides.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    // Telephone numbers are printed exactly as their source prints them.
    'tel-non-breaking': 'off',
    // role="list" gives a list without bullets its meaning back in Safari.
    'no-redundant-role': 'off',
    // Every page is a file with a policy of its own; no resource comes from elsewhere.
    'require-sri': 'off',
    // A custom element is no <section>, and a list of suggestions no <select>: their roles say what they are.
    'prefer-native-element': ['error', { exclude: ['region', 'listbox'] }],
    // The finder’s filters act as they are pressed; its form sends nothing.
    'wcag/h32': 'off',
    'valid-id': ['error', { relaxed: true }],
    'no-inline-style': 'error',
  },
});

/** Rules that what a script fills in later cannot meet: headings without words, links without a target. */
const FOR_FINISHED_MARKUP = new Set(['empty-heading', 'attribute-misuse']);

/** Inside a template, or an element that a script knows by its part. */
const isFilledLater = (html: string, offset: number): boolean => {
  const tag = html.slice(html.lastIndexOf('<', offset), html.indexOf('>', offset));
  const isInTemplate =
    html.lastIndexOf('<template', offset) > html.lastIndexOf('</template>', offset);
  return isInTemplate || tag.includes(' data-part=');
};

test('the built pages are valid HTML', async () => {
  const places = new Map<string, string[]>();
  for (const { path, html } of builtSite().pages) {
    const { results } = await validator.validateString(html, path);
    for (const { line, column, offset, ruleId, message } of results.flatMap(
      ({ messages }) => messages,
    )) {
      if (FOR_FINISHED_MARKUP.has(ruleId) && isFilledLater(html, offset)) continue;
      const finding = `${ruleId}: ${message}`;
      places.set(finding, [...(places.get(finding) ?? []), `${path}:${line}:${column}`]);
    }
  }
  const findings = [...places].map(([finding, at]) => `${finding} (${at.length}×, first ${at[0]})`);
  expect(findings).toEqual([]);
});

test('the check notices broken markup', async () => {
  const { valid } = await validator.validateString('<!doctype html><p><div></p><li id="a">');
  expect(valid).toBe(false);
});
