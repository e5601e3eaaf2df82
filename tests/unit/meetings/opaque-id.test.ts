import { expect, test } from 'vitest';
import { opaqueId } from '../../../src/meetings/opaque-id.ts';

test('an opaque id is the same for the same text, a valid UUID, and shows nothing of the text', () => {
  const id = opaqueId('women-tuesday@example.org');
  expect(id).toBe(opaqueId('women-tuesday@example.org'));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('150,000 meetings whose names hardly differ have 150,000 opaque ids', () => {
  const ids = Array.from({ length: 150_000 }, (_, at) => opaqueId(`meeting-${at}@example.org`));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids.map((id) => id.slice(0, 8))).size).toBeGreaterThan(149_900);
});
