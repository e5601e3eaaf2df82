import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { gazetteerFiles, type Gazetteer } from '../../../src/gazetteer/build/gazetteer-files.ts';
import { keptOrMade } from '../../../src/gazetteer/build/site-gazetteer.ts';
import { meetingAt, meetingsAround } from './meetings.ts';
import { servedGazetteer } from './served-gazetteer.ts';

const SETTINGS = { country: 'GB', postalCodeFiles: [] };
const LEEDS = { lat: 53.8, lon: -1.55 };
let british: Gazetteer;
let worldwide: Gazetteer;

beforeAll(() => {
  british = gazetteerFiles(
    [
      meetingAt({ point: LEEDS, country: 'GB', city: 'Leeds', postalCode: 'LS1 4DY' }),
      meetingAt({ point: { lat: 54.05, lon: -2.8 }, country: 'GB', city: 'Nether Wallop Mill' }),
      meetingAt({ point: { lat: 53.81, lon: -1.56 }, country: 'GB', city: 'Leedss' }),
    ],
    SETTINGS,
  );
  worldwide = gazetteerFiles(meetingsAround(), { country: 'US', postalCodeFiles: [] });
}, 90_000);

test('a list of one country has one file of places, one of codes, and one of well-known places beyond', () => {
  expect(british.files.map(({ name }) => name).toSorted()).toEqual([
    'beyond',
    'first',
    'gb-postal',
  ]);
  expect(british.manifest).toMatchObject({ first: ['GB'], countries: [{ country: 'GB' }] });
});

test('the site’s own country is read ahead, larger places of others come along, and the rest when named', async () => {
  expect(worldwide.manifest.first[0]).toBe('US');
  expect(worldwide.manifest.first).not.toContain('DE');
  const { gazetteer, asked } = servedGazetteer(worldwide);
  await gazetteer.open(() => undefined);
  const names = () => asked.map((address) => address.replace(/^.*\//, ''));
  expect(names()).toEqual(['manifest.json', 'first.json', 'larger.json', 'beyond.json']);
  for (const typed of ['r', 're', 'reading', 'berlin', 'leeds', 'zzz', 'somewhere, nowhere']) {
    await gazetteer.readFor(typed);
  }
  expect(names()).toHaveLength(4);
  await gazetteer.readFor('garmisch-partenkirchen, germany');
  expect(names().slice(4)).toEqual(['de.json']);
  await gazetteer.readFor('191');
  expect(names().slice(5)).toEqual(['us-postal.json']);
});

test('whatever is typed, no address tells more of it than its country', async () => {
  const addresses = async (...typed: readonly string[]): Promise<readonly string[]> => {
    const { gazetteer, asked } = servedGazetteer(worldwide);
    await gazetteer.open(() => undefined);
    for (const text of typed) await gazetteer.readFor(text);
    return asked;
  };
  expect(await addresses('anaheim')).toEqual(await addresses('zanesville'));
  expect(await addresses('aachen germany')).toEqual(await addresses('zwickau germany'));
  expect(await addresses('19104')).toEqual(await addresses('90210'));
});

test('a visitor’s clock tells which country’s places are worth having', async () => {
  const { gazetteer } = servedGazetteer(worldwide, { zone: 'Europe/Berlin' });
  await gazetteer.open(() => undefined);
  expect(gazetteer.knows('DE')).toBe(true);
  expect(gazetteer.offered('Garmisch')[0]?.country ?? 'DE').toBe('DE');
});

test('places from which a meeting is within reach are told with how many and how near, and well-known others without', async () => {
  const { gazetteer } = servedGazetteer(british, { home: 'GB' });
  await gazetteer.open(() => undefined);
  expect(gazetteer.offered('leeds')[0]).toMatchObject({
    key: 'leeds.gb',
    circleKm: 40,
    meetings: 2,
  });
  expect(gazetteer.offered('sheffield')[0]).toMatchObject({ circleKm: 80 });
  expect(gazetteer.offered('lincoln')[0]).toMatchObject({ key: 'lincoln.gb', circleKm: 160 });
  expect(gazetteer.offered('plymouth')[0]).toMatchObject({ circleKm: undefined, meetings: 0 });
  expect(gazetteer.offered('tintagel')).toEqual([]);
});

test('a county is a place to choose, as wide as it is, where a meeting is within reach, and no town of its name', async () => {
  const { gazetteer } = servedGazetteer(british, { home: 'GB' });
  await gazetteer.open(() => undefined);
  const [lancashire] = gazetteer.offered('lancashire');
  expect(lancashire).toMatchObject({ name: 'Lancashire', region: 'England', radiusKm: 40 });
  expect(lancashire).toMatchObject({ circleKm: 40, meetings: 1 });
  expect(gazetteer.isName('Lancashire')).toBe(true);
  expect(await gazetteer.find('lancashire.gb.county')).toEqual(lancashire);
  // Leeds alone is in it; from Kent no meeting is within reach.
  expect(gazetteer.offered('west yorkshire')[0]).toMatchObject({ circleKm: 35, meetings: 2 });
  expect(await gazetteer.find('kent.gb.county')).toBeUndefined();
  // The city that is a district of its own stays a city.
  expect(gazetteer.offered('leeds').every(({ radiusKm }) => radiusKm === undefined)).toBe(true);
  expect((await gazetteer.find('lancaster.gb'))?.radiusKm).toBeUndefined();
});

test('a town is found by the county that follows its name', async () => {
  const { gazetteer } = servedGazetteer(british, { home: 'GB' });
  await gazetteer.open(() => undefined);
  expect(gazetteer.offered('Preston, Lancashire')[0]).toMatchObject({ name: 'Preston' });
  expect(gazetteer.offered('Preston, South Yorkshire').map(({ name }) => name)).not.toContain(
    'Preston',
  );
});

test('the counties of Ireland are known with “County”, shortened, and alone where no town is called so', async () => {
  const { gazetteer } = servedGazetteer(worldwide, { home: 'IE', zone: 'Europe/Dublin' });
  await gazetteer.open(() => undefined);
  const first = (typed: string): string | undefined => gazetteer.offered(typed)[0]?.key;
  for (const typed of ['County Cork', 'Co. Cork', 'co cork']) {
    expect(first(typed), typed).toBe('county-cork.ie.county');
  }
  expect(first('Cork')).toBe('cork.ie');
  expect(first('Kerry')).toBe('county-kerry.ie.county');
});

test('a town that only the list names is a place too, and a slip of the list’s keeper is not', async () => {
  const { gazetteer } = servedGazetteer(british, { home: 'GB' });
  await gazetteer.open(() => undefined);
  expect(gazetteer.offered('nether wallop mill')[0]).toMatchObject({ region: 'England' });
  expect(gazetteer.offered('leedss').map(({ name }) => name)).not.toContain('Leedss');
});

test('a meeting that names no country is held in that of the nearest place', () => {
  const { manifest } = gazetteerFiles([meetingAt({ point: LEEDS })], SETTINGS);
  expect(manifest.countries.map(({ country }) => country)).toEqual(['GB']);
}, 60_000);

test('files that do not arrive are a state and a tagged failure, and come when asked again', async () => {
  let isUp = false;
  const { gazetteer } = servedGazetteer(british, { home: 'GB', isThere: () => isUp });
  await gazetteer.open(() => undefined);
  expect(gazetteer.state()).toBe('failed');
  expect(gazetteer.offered('leeds')).toEqual([]);
  await expect(gazetteer.find('leeds.gb')).rejects.toThrow('did not arrive');
  isUp = true;
  await gazetteer.open(() => undefined);
  expect(gazetteer.state()).toBe('ready');
  expect((await gazetteer.find('leeds.gb'))?.name).toBe('Leeds');
});

test('without its larger places elsewhere, the rest still works', async () => {
  const { gazetteer } = servedGazetteer(worldwide, { isThere: (name) => !name.includes('larger') });
  await gazetteer.open(() => undefined);
  expect(gazetteer.state()).toBe('ready');
  expect(gazetteer.offered('chicago')[0]?.key).toBe('chicago.us');
});

test('the files are kept between builds, and made anew when what is kept is damaged or the meetings changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  const meetings = [meetingAt({ point: LEEDS, country: 'GB' })];
  const made = keptOrMade(meetings, SETTINGS, folder);
  const [name = ''] = readdirSync(folder);
  writeFileSync(join(folder, name), JSON.stringify({ ...made, manifest: 'as kept' }));
  expect(keptOrMade(meetings, SETTINGS, folder).manifest).toBe('as kept');
  writeFileSync(join(folder, name), '{');
  expect(keptOrMade(meetings, SETTINGS, folder)).toEqual(made);
  keptOrMade([...meetings, ...meetings], SETTINGS, folder);
  expect(readdirSync(folder)).toHaveLength(2);
}, 90_000);
