import { describe, expect, test } from 'vitest';
import { publicText } from '../../../../src/feeds/listing/private-details.ts';

describe('Texts fit to publish', () => {
  test.each([
    ['Contact Robin Example at 555-201-0199 for the link.', 'Contact Robin E. at … for the link.'],
    ['Secretary: Mary Ann Example', 'Secretary: Mary Ann E.'],
    ['Kontakt: Hans Beispiel unter 0170 5550199', 'Kontakt: Hans B. unter …'],
    ['CALL ROBIN EXAMPLE 555.201.0199', 'CALL ROBIN E. …'],
    ['Robin Example (555) 201-0199', 'Robin E. …'],
    ['Fred 027 5550 171; Zoom ID: 865 0383 3821', 'Fred …; Zoom ID: 865 0383 3821'],
    ['Robin W. 917-555-0100', 'Robin W. …'],
    ['text 5552010199', 'text …'],
    ['E-mail robin.example@gmail.com', 'E-mail …'],
    ['+49 30 5550199', '…'],
    ['Ask for Robin Example.', 'Ask for Robin E.'],
  ])('%j becomes %j', (written, shown) => {
    expect(publicText(written).text).toBe(shown);
    expect(publicText(written).leftOut).not.toEqual([]);
  });

  test.each([
    'Step 4 and 12 & 12, 7:00-8:30 PM, Big Book pp. 83-88',
    'Zoom ID: 854 8815 9001 Passcode: 123456',
    'Meeting ID 372 734 7701',
    'Dial 646-555-8656 then enter 123 456 789#',
    'Phone Meeting - (848) 555-3300 | ID 955-7335#',
    'One tap mobile +16465558656,,84536908412#',
    'Call Central Office at 212-555-0199',
    'Helpline 555-201-0199 · toll free 1-800-555-0199',
    'Write to info@group.example.org for the link',
    'https://zoom.us/j/5551234567?pwd=Ab12',
    'See Grace Church, contact Alcoholics Anonymous for literature',
    'Contact Robin S. for details',
    'Last checked 2026-05-31, 10:00; parking for 100-200 cars',
    'Every Last Friday Basic Text Study Night',
    'First and third Monday, room 101-102',
    'Bill’s Story, As Bill Sees It, Doctor Bob and the Good Oldtimers',
  ])('%j stays as it is', (written) => {
    expect(publicText(written)).toEqual({ text: written, leftOut: [] });
  });

  test('beside the number to dial, other numbers to dial stay', () => {
    expect(publicText('also 646-555-8656', 'dial-in').leftOut).toEqual([]);
  });

  test('titles name groups and houses, so that no name is sought in them', () => {
    const title = 'Call John Example Hall';
    expect(publicText(title, 'title')).toEqual({ text: title, leftOut: [] });
    expect(publicText('Bell Group, Robin 555-201-0199', 'title').leftOut).toEqual(['phone']);
  });

  test('a text of any length is read in bounded time', () => {
    const texts = ['1 ', '(1', 'a@', 'Aa ', 'call Aa ', '555-', '+1 ', '1.'].map((part) =>
      part.repeat(20_000 / part.length),
    );
    const started = performance.now();
    for (const text of texts) publicText(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
