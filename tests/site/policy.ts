import type { BuiltPage } from './built-site.ts';

const REQUIRED = ["default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'"];

/** Scripts that are data, which no browser runs. */
const DATA_TYPES = new Set(['application/ld+json', 'application/json', 'speculationrules']);

const RESOURCES =
  'script[src], link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"], link[rel~="prefetch"], link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="manifest"], img, source, video, audio, iframe, object, embed, use';

/** What on a page the content security policy forbids, or would have to forbid: a line for each finding. */
export function policyFindings({ path, $ }: BuiltPage): readonly string[] {
  const findings: string[] = [];
  const policy = $('meta[http-equiv="Content-Security-Policy" i]').first().attr('content') ?? '';
  for (const directive of REQUIRED) {
    if (!policy.split(';').some((part) => part.trim() === directive)) {
      findings.push(`the policy lacks ${directive}`);
    }
  }
  $('script:not([src])').each((_, script) => {
    const type = $(script).attr('type') ?? '';
    if (!DATA_TYPES.has(type)) findings.push(`inline script: ${$(script).text().slice(0, 60)}`);
  });
  if ($('style').length > 0) findings.push(`inline <style>: ${$('style').text().slice(0, 60)}`);
  $('*').each((_, element) => {
    if (element.type !== 'tag' && element.type !== 'script' && element.type !== 'style') return;
    for (const [name, value] of Object.entries(element.attribs)) {
      if (/^on[a-z]/i.test(name))
        findings.push(`event handler attribute: <${element.name} ${name}>`);
      if (name === 'style') findings.push(`style attribute: <${element.name} style="${value}">`);
      if (/^\s*javascript:/i.test(value))
        findings.push(`script address: <${element.name} ${name}>`);
    }
  });
  $(RESOURCES).each((_, element) => {
    for (const name of ['src', 'href', 'srcset', 'data', 'poster']) {
      const address = $(element).attr(name) ?? '';
      if (/(?:^|,\s*)(?:[a-z]+:)?\/\//i.test(address)) {
        findings.push(`resource of another origin: ${address}`);
      }
    }
  });
  if ($('a[ping]').length > 0) findings.push('a link that reports its clicks (ping)');
  if ($('meta[name="referrer"]').attr('content') !== 'no-referrer') {
    findings.push('no <meta name="referrer" content="no-referrer">');
  }
  return findings.map((finding) => `${path}: ${finding}`);
}
