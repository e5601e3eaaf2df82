import { expect, test } from 'vitest';
import { TOPICS } from '../../../src/components/article.schema.ts';
import { LOGO, TOPIC_MARKS } from '../../../src/components/ring-marks.ts';
import { DAY, NIGHT, ringElements, ringSvg } from '../../../src/components/ring-svg.ts';
import { DAY_THEME, NIGHT_THEME } from '../styles/design-tokens.ts';

const MARKS = [LOGO, ...TOPICS.map((topic) => TOPIC_MARKS[topic])];

test('every topic has a ring of its own, and none is the logo', () => {
  const drawings = MARKS.map((mark) => ringElements(mark, DAY));
  expect(new Set(drawings).size).toBe(TOPICS.length + 1);
});

test('every seat of every mark lies inside the drawing', () => {
  const outside = MARKS.flatMap(({ seats }) => seats).filter(
    ({ x, y, radius }) => Math.min(x, y) < radius || Math.max(x, y) > 100 - radius,
  );
  expect(outside).toEqual([]);
});

test('the logo keeps one lit seat, at the front', () => {
  const lit = LOGO.seats.filter(({ look }) => look === 'lit');
  expect(lit).toHaveLength(1);
  expect(lit[0]?.y).toBe(Math.max(...LOGO.seats.map(({ y }) => y)));
});

test('one seat is lit for empathy, and the ring is closed for accountability', () => {
  expect(TOPIC_MARKS.empathy.seats.filter(({ look }) => look === 'lit')).toHaveLength(1);
  expect(TOPIC_MARKS.accountability.lines).toHaveLength(1);
});

test.each([
  ['day', DAY, DAY_THEME],
  ['night', NIGHT, NIGHT_THEME],
])('icons and share images use the colours of the stylesheet by %s', (_, drawn, theme) => {
  expect(drawn).toEqual({ seat: theme['action'], lamp: theme['lamp'], paper: theme['paper'] });
});

test('a margin widens the drawing and the ground fills it', () => {
  const svg = ringSvg(LOGO, DAY, { ground: '#ffffff', margin: 10 });
  expect(svg).toContain('viewBox="-10 -10 120 120"');
  expect(svg).toContain('<rect x="-10" y="-10" width="120" height="120" fill="#ffffff"/>');
  expect(ringSvg(LOGO, DAY)).not.toContain('<rect');
});
