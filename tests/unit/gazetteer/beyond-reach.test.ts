import { beforeAll, expect, test } from 'vitest';
import { meetingsOf } from '../../../src/feeds/site-meetings.ts';
import { gazetteerFiles, type Gazetteer } from '../../../src/gazetteer/build/gazetteer-files.ts';
import { metresBetween } from '../../../src/geo/point.ts';
import { postalCodes } from '../../../src/gazetteer/build/postal-codes.ts';
import { packedBytes } from '../../../src/gazetteer/build/read-ahead.ts';
import { site } from '../../../src/site.config.ts';
import { servedGazetteer } from './served-gazetteer.ts';

let files: Gazetteer;
const usSpot = { country: 'US', point: { lat: 40, lon: -75 } } as const;

beforeAll(async () => {
  const feed = {
    name: 'Sample listings',
    format: 'meeting-guide',
    source: 'content/meetings/sample.json',
    sample: true,
  } as const;
  const output = { isTTY: false, write: () => true };
  const { meetings } = await meetingsOf([feed], { site, output });
  files = gazetteerFiles(meetings, { country: 'US', postalCodeFiles: [] });
}, 120_000);

const opened = async (isThere?: (name: string) => boolean) => {
  const { gazetteer } = servedGazetteer(files, isThere === undefined ? {} : { isThere });
  await gazetteer.open(() => undefined);
  return gazetteer;
};

test.for([
  ['seattle', 'seattle.us', true],
  ['Seattle, WA', 'seattle.us', true],
  ['seatle', 'seattle.us', false],
  ['paris', 'paris.fr', true],
  ['paris france', 'paris.fr', true],
  ['Paris, France', 'paris.fr', true],
  ['tokyo', 'tokyo.jp', true],
  ['cairo egypt', 'cairo.eg', true],
  ['settle', 'settle.gb', true],
  ['settel', 'settle.gb', false],
  ['manchestr', 'manchester.us', false],
  ['manchestr uk', 'manchester.gb', false],
  ['settle uk', 'settle.gb', true],
] as const)('“%s” is %s first, and is a name: %s', async ([typed, key, isName]) => {
  const gazetteer = await opened();
  const [first] = gazetteer.offered(typed);
  expect(first?.key.replace(/(?<=\.[a-z]{2})\..*$/, '')).toBe(key);
  expect(gazetteer.isName(typed)).toBe(isName);
});

test('a real town is never offered as another that is spelt alike', async () => {
  const gazetteer = await opened();
  const names = gazetteer.offered('seattle').map(({ name }) => name);
  expect(names).toContain('Seattle');
  expect(names).not.toContain('Settle');
  expect(gazetteer.offered('seattle')[0]).toMatchObject({ circleKm: undefined, meetings: 0 });
});

test('a well-known place has a key that leads back to it, and a point within some 10 km', async () => {
  const gazetteer = await opened();
  const found = await gazetteer.find('seattle.us');
  expect(found).toMatchObject({ name: 'Seattle', region: 'Washington', country: 'US' });
  expect(
    metresBetween(found?.point ?? { lat: 0, lon: 0 }, { lat: 47.606, lon: -122.332 }),
  ).toBeLessThan(10_000);
  for (const typed of ['paris', 'portland', 'springfield', 'vancouver', 'columbia', 'cairo']) {
    for (const { key, point, name } of gazetteer.offered(typed)) {
      const again = await (await opened()).find(key);
      expect([again?.name, again?.point], key).toEqual([name, point]);
    }
  }
});

test.for([
  ['90210', 'postal.us.902', '902…'],
  ['902', 'postal.us.902', '902…'],
  ['98101-1234', 'postal.us.981', '981…'],
] as const)(
  'the postal code “%s”, which no meeting is near, is known as %s, told as out of reach, and found again',
  async ([typed, key, name]) => {
    const gazetteer = await opened();
    await gazetteer.readFor(typed);
    const [offer] = gazetteer.offered(typed);
    expect(offer).toMatchObject({ key, name, circleKm: undefined, meetings: 0, country: 'US' });
    expect(offer?.region).toMatch(/^[A-Z]/);
    const again = await (await opened()).find(key);
    expect([again?.name, again?.point, again?.region]).toEqual([name, offer?.point, offer?.region]);
  },
);

test('nearly every postal code of the country is offered, and what is out of reach as what lies near it', async () => {
  const gazetteer = await opened();
  await gazetteer.readFor('90210');
  const all = postalCodes([usSpot], []).get('US') ?? [];
  expect(all.length).toBeGreaterThan(40_000);
  const some = all.filter((_, at) => at % 197 === 0);
  const offers = some.map(({ code, point }) => ({ point, offer: gazetteer.offered(code)[0] }));
  const lost = offers.filter(({ offer }) => offer === undefined);
  expect(lost.length / some.length).toBeLessThan(0.02);
  const beyond = offers.filter(({ offer }) => offer?.meetings === 0);
  expect(beyond.length).toBeGreaterThan(some.length / 2);
  for (const { offer, point } of beyond) {
    expect(metresBetween(offer?.point ?? point, point), offer?.name).toBeLessThan(125_000);
  }
});

test('without the file of well-known places, nothing is said about what is a name, and a link to one fails in words', async () => {
  const gazetteer = await opened((name) => !name.includes('beyond'));
  expect(gazetteer.state()).toBe('ready');
  expect(gazetteer.isName('seattle')).toBeUndefined();
  expect((await gazetteer.find('settle.gb'))?.name).toBe('Settle');
  await expect(gazetteer.find('seattle.us')).rejects.toThrow('did not arrive');
});

test('well-known places cost no more than they may', () => {
  const beyond = files.files.find(({ name }) => name === 'beyond');
  expect(packedBytes(beyond?.text ?? '')).toBeLessThan(27_000);
});

test('while well-known places are on their way, nothing is offered for a misspelling; without them it is', async () => {
  const { gazetteer } = servedGazetteer(files, { isThere: (name) => !name.includes('beyond') });
  const seen: (readonly string[])[] = [];
  await gazetteer.open(() => {
    seen.push([gazetteer.state(), ...gazetteer.offered('settel').map(({ name }) => name)]);
  });
  expect(seen[0]).toEqual(['loading']);
  expect(seen.at(-1)?.slice(0, 2)).toEqual(['ready', 'Settle']);
});
