import { beforeAll, expect, test } from 'vitest';
import { gazetteerFiles } from '../../../src/gazetteer/build/gazetteer-files.ts';
import type { Gazetteer, PlaceOffer } from '../../../src/gazetteer/client/gazetteer.ts';
import { meetingsAround } from './meetings.ts';
import { servedGazetteer } from './served-gazetteer.ts';

/** What people type, and the key of the place that must come first, on a site at home in the United States. */
const QUERIES: readonly (readonly [typed: string, key: string])[] = [
  ['New York', 'new-york-city.us'],
  ['new y', 'new-york-city.us'],
  ['NYC', 'new-york-city.us'],
  ['nueva york', 'new-york-city.us'],
  ['brooklyn', 'brooklyn.us.ny'],
  ['Filadelfia', 'philadelphia.us.pa'],
  ['philly', 'philadelphia.us.pa'],
  ['philadelpia', 'philadelphia.us.pa'],
  ['Phiadelphia', 'philadelphia.us.pa'],
  ['LA', 'los-angeles.us'],
  ['los angelas', 'los-angeles.us'],
  ['losangeles', 'los-angeles.us'],
  ['san fransisco', 'san-francisco.us'],
  ['Washington DC', 'washington.us.dc'],
  ['washington, d.c.', 'washington.us.dc'],
  ['Reading, PA', 'reading.us.pa'],
  ['Reading PA', 'reading.us.pa'],
  ['reading pa usa', 'reading.us.pa'],
  ['reading pennsylvania', 'reading.us.pa'],
  ['reading penn', 'reading.us.pa'],
  ['Reading', 'reading.us.pa'],
  ['Reading, UK', 'reading.gb'],
  ['Reading UK', 'reading.gb'],
  ['reading england', 'reading.gb'],
  ['reading united kingdom', 'reading.gb'],
  ['Reading, Great Britain', 'reading.gb'],
  ['Reading MA', 'reading.us.ma'],
  ['springfield il', 'springfield.us.il'],
  ['Springfeild, Missouri', 'springfield.us.mo'],
  ['kansas city mo', 'kansas-city.us.mo'],
  ['kansas city ks', 'kansas-city.us.ks'],
  ['portland or', 'portland.us.or'],
  ['st louis', 'st-louis.us'],
  ['Saint Louis', 'st-louis.us'],
  ['st. louis, mo', 'st-louis.us'],
  ['st marys pa', 'saint-marys.us.pa'],
  ['St. Mary’s, PA', 'saint-marys.us.pa'],
  ['ofallon mo', 'ofallon.us.mo'],
  ['O’Fallon, IL', 'ofallon.us.il'],
  ['mt vernon ny', 'mount-vernon.us.ny'],
  ['ft worth', 'fort-worth.us'],
  ['winston-salem', 'winston-salem.us'],
  ['winston salem', 'winston-salem.us'],
  ['coeur dalene', 'coeur-dalene.us'],
  ['albuqerque', 'albuquerque.us'],
  ['nashvile tn', 'nashville.us.tn'],
  ['las vegas nv', 'las-vegas.us.nv'],
  ['seatle', 'seattle.us'],
  ['London', 'london.gb'],
  ['london ontario', 'london.ca'],
  ['London, ON', 'london.ca'],
  ['leeds', 'leeds.gb'],
  ['Manchestr', 'manchester.gb'],
  ['manchester nh', 'manchester.us.nh'],
  ['edinburg scotland', 'edinburgh.gb'],
  ['caerdydd', 'cardiff.gb'],
  ['hebden bridge uk', 'hebden-bridge.gb'],
  ['stratford upon avon', 'stratford-upon-avon.gb'],
  ['newcastle upon tyne', 'newcastle-upon-tyne.gb'],
  ['kings lynn, uk', 'kings-lynn.gb'],
  ['Newport, Isle of Wight', 'newport.gb.england.isle-of-wight'],
  ['Cork, Ireland', 'cork.ie'],
  ['youghal ireland', 'youghal.ie'],
  ['Youghal, Co. Cork', 'youghal.ie'],
  ['Montréal', 'montreal.ca'],
  ['montreal', 'montreal.ca'],
  ['newcastle nsw', 'newcastle.au'],
  ['melbourne vic', 'melbourne.au'],
  ['München', 'munich.de'],
  ['Munchen', 'munich.de'],
  ['Muenchen', 'munich.de'],
  ['Munich', 'munich.de'],
  ['Köln', 'koln.de'],
  ['cologne', 'koln.de'],
  ['Berlni', 'berlin.de'],
  ['Sao Paulo', 'sao-paulo.br'],
  ['São Paulo', 'sao-paulo.br'],
  ['sao paulo sp', 'sao-paulo.br'],
  ['rio', 'rio-de-janeiro.br'],
  ['Lisboa', 'lisbon.pt'],
  ['lisbon', 'lisbon.pt'],
  ['Oporto', 'porto.pt'],
  ['Москва', 'moscow.ru'],
  ['東京', 'tokyo.jp'],
  ['Mumbai', 'mumbai.in'],
  ['bombay', 'mumbai.in'],
  ['den haag', 'the-hague.nl'],
  ['milano', 'milan.it'],
  ['warszawa', 'warsaw.pl'],
  ['ciudad de mexico', 'mexico-city.mx'],
  ['germany', 'berlin.de'],
  ['pennsylvania', 'philadelphia.us.pa'],
  ['Bucks County', 'bucks-county.us.county.pa'],
  ['bucks', 'bucks-county.us.county.pa'],
  ['Bucks Co, PA', 'bucks-county.us.county.pa'],
  ['orange county ca', 'orange-county.us.county.ca'],
  ['Doylestown, Bucks County', 'doylestown.us'],
  ['washington', 'washington.us.dc'],
  ['Kent', 'kent.us.wa'],
  ['Kent, UK', 'kent.gb.county'],
  ['Lancashire', 'lancashire.gb.county'],
  ['lankashire', 'lancashire.gb.county'],
  ['West Yorkshire', 'west-yorkshire.gb.county'],
  ['Maidstone, Kent', 'maidstone.gb'],
  ['Durham uk', 'durham.gb'],
  ['Co. Durham', 'county-durham.gb.county'],
  ['19104', 'postal.us.19104'],
  ['19104-1234', 'postal.us.19104'],
  ['191', 'postal.us.191'],
  ['LS1 4DY', 'postal.gb.ls1'],
  ['ls14dy', 'postal.gb.ls1'],
  ['SW1', 'postal.gb.sw1a'],
  ['EH1', 'postal.gb.eh1'],
  ['K1A', 'postal.ca.k1a'],
  ['k1a 0b1', 'postal.ca.k1a'],
  ['D02 AF30', 'postal.ie.d02'],
  ['10115 germany', 'postal.de.10115'],
  ['1012 AB, Netherlands', 'postal.nl.1012'],
  ['90210', 'postal.us.90210'],
];

let gazetteer: Gazetteer;

beforeAll(async () => {
  const files = gazetteerFiles(meetingsAround(), { country: 'US', postalCodeFiles: [] });
  ({ gazetteer } = servedGazetteer(files));
  await gazetteer.open(() => undefined);
}, 60_000);

const offered = async (typed: string): Promise<readonly PlaceOffer[]> => {
  await gazetteer.readFor(typed);
  return gazetteer.offered(typed);
};

test.for(QUERIES)('“%s” is %s first of all', async ([typed, key]) => {
  const offers = await offered(typed);
  expect(offers.map((offer) => offer.key)[0], offers.map((offer) => offer.key).join(' ')).toBe(key);
});

test('offers of one name differ in what is written beside it', async () => {
  for (const typed of ['reading', 'springfield', 'newport', 'st marys', 'manchester', '191']) {
    const offers = await offered(typed);
    const labels = offers.map(({ name, county, region, country }) =>
      [name, county, region, country].join(),
    );
    expect(offers.length, typed).toBeGreaterThan(1);
    expect(new Set(labels).size, labels.join('; ')).toBe(labels.length);
  }
});

test('the key of every offer leads back to the same place', async () => {
  for (const [typed] of QUERIES) {
    for (const offer of await offered(typed)) {
      const found = await gazetteer.find(offer.key);
      expect(found?.point, `${typed}: ${offer.key}`).toEqual(offer.point);
      expect(found?.name).toBe(offer.name);
    }
  }
});

test.for([
  ['lisbon.pt', 'Lisbon'],
  ['lisboa.pt', 'Lisbon'],
  ['reading.us.pennsylvania', 'Reading'],
  ['reading.us', 'Reading'],
  ['sao-paulo.br', 'São Paulo'],
])('a key of an older link, %s, still leads to %s', async ([key = '', name]) => {
  expect((await gazetteer.find(key))?.name).toBe(name);
});

test.for([
  'atlantis.us',
  'kent.gb',
  'atlantis.gb.county',
  'reading.us.nowhere',
  'leeds.xx',
  'postal.us.abc',
  'leeds',
  '',
  '...',
])('the key “%s” leads nowhere', async (key) => {
  expect(await gazetteer.find(key)).toBeUndefined();
});

test.for(['', ' ', ',', ',,', '…', 'zzzzqx', '💥', 'a'.repeat(500), '(', '\\', '.*', 'the', '1'])(
  'nothing goes wrong with “%s”',
  async (typed) => {
    const offers = await offered(typed);
    expect(offers.length).toBeLessThanOrEqual(8);
  },
);
