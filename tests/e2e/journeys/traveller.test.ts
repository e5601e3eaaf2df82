import type { Page } from 'playwright-core';
import { expect, test } from '../../browser/test.ts';
import { focusedText, PHONE, walkTo } from './walk.ts';

const rowOf = (page: Page) => page.locator('.row', { hasText: '7:00 PM New York time' });

// An online meeting at 19:00 on Tuesdays in New York. In 2026 New York changes its clocks on 8 March
// and Lisbon on the 29th.
test.for([
  {
    when: 'in winter, five hours apart',
    now: '2026-02-09T12:00:00Z',
    start: '2026-02-11T00:00:00.000Z',
    hour: '12:00 AM',
    day: 'Wednesday, February 11',
    there: 'Tuesday, 7:00 PM New York time – that is Wednesday for you',
    both: 'Tuesday, 7:00 PM New York time · 12:00 AM for you – that is Wednesday for you',
  },
  {
    when: 'while only New York has changed its clocks, four hours apart',
    now: '2026-03-16T12:00:00Z',
    start: '2026-03-17T23:00:00.000Z',
    hour: '11:00 PM',
    day: 'Tomorrow, Tuesday, March 17',
    there: '7:00 PM New York time',
    both: '7:00 PM New York time · 11:00 PM for you',
  },
  {
    when: 'on the eve of Lisbon’s own change, as it will be after it',
    now: '2026-03-28T12:00:00Z',
    start: '2026-03-31T23:00:00.000Z',
    hour: '12:00 AM',
    day: 'Wednesday, April 1',
    there: 'Tuesday, 7:00 PM New York time – that is Wednesday for you',
    both: 'Tuesday, 7:00 PM New York time · 12:00 AM for you – that is Wednesday for you',
  },
])(
  'a traveller in Lisbon reads at what hour an online meeting of New York begins, $when',
  async ({ now, start, hour, day, there, both }, { visit }) => {
    const page = await visit('/meetings/', {
      ...PHONE,
      timeZone: 'Europe/Lisbon',
      now: Date.parse(now),
    });
    await page.locator('.day .row').first().waitFor();
    await walkTo(page, page.getByRole('searchbox', { name: 'Search' }));
    await page.keyboard.type('window seat online');
    await page.keyboard.press('Enter');
    await rowOf(page).waitFor();
    const row = await rowOf(page).ariaSnapshot();
    expect(row).toMatch(new RegExp(`- time: ${hour}\\n\\s+- text: your time\\n`));
    expect(row).toContain(`- paragraph: ${there}\n`);
    expect(await rowOf(page).locator('time').getAttribute('datetime')).toBe(start);
    const heading = page.locator('.day', { has: rowOf(page) }).getByRole('heading', { level: 2 });
    expect(await heading.textContent()).toBe(day);

    await walkTo(page, rowOf(page).getByRole('link'));
    await page.keyboard.press('Enter');
    const opened = page.getByRole('article');
    await opened.getByText('Every Tuesday, 7:00 PM to 8:00 PM').waitFor();
    expect(await focusedText(page)).toBe('Window Seat');
    await opened.getByText(both, { exact: true }).waitFor();
    await opened.getByText(`Next: ${day}`).waitFor();
  },
);
