import type { DivisionNames, PopulatedPlace } from './populated-places.ts';
import { regionOf } from './regions.ts';

/** Countries whose people say where they live by county. */
export const COUNTRIES_WITH_COUNTIES: readonly string[] = ['GB', 'IE', 'US'];

/** Divisions that GeoNames numbers and does not name any more. */
const UNNAMED: Readonly<Record<string, string>> = {
  'GB.ENG.J1': 'Northamptonshire',
  'US.CT.001': 'Fairfield County',
  'US.CT.003': 'Hartford County',
  'US.CT.005': 'Litchfield County',
  'US.CT.007': 'Middlesex County',
  'US.CT.009': 'New Haven County',
  'US.CT.011': 'New London County',
  'US.CT.013': 'Tolland County',
  'US.CT.015': 'Windham County',
};

/** Counties that people name and councils have divided among them, by the councils. */
const OF_COUNCILS: Readonly<Record<string, readonly string[]>> = {
  Bedfordshire: ['Bedford', 'Central Bedfordshire', 'Luton'],
  Berkshire: [
    ...['Reading', 'Slough', 'Bracknell Forest', 'West Berkshire'],
    ...['Windsor and Maidenhead', 'Wokingham'],
  ],
  Cheshire: ['Cheshire East', 'Cheshire West and Chester', 'Halton', 'Warrington'],
  'Greater Manchester': [
    ...['Manchester', 'Salford', 'Bolton', 'Bury', 'Oldham', 'Rochdale'],
    ...['Stockport', 'Tameside', 'Trafford', 'Wigan'],
  ],
  Merseyside: ['Liverpool', 'Knowsley', 'Sefton', 'St. Helens', 'Wirral'],
  'West Midlands': [
    ...['Birmingham', 'Coventry', 'Dudley', 'Sandwell', 'Solihull', 'Walsall'],
    'Wolverhampton',
  ],
  'Tyne and Wear': [
    ...['Newcastle upon Tyne', 'Gateshead', 'North Tyneside', 'South Tyneside'],
    'Sunderland',
  ],
  'South Yorkshire': ['Sheffield', 'Barnsley', 'Doncaster', 'Rotherham'],
  'West Yorkshire': ['Leeds', 'Bradford', 'Wakefield', 'Calderdale', 'Kirklees'],
  Yorkshire: [
    ...['North Yorkshire', 'York', 'East Riding of Yorkshire', 'Kingston upon Hull'],
    ...['Sheffield', 'Barnsley', 'Doncaster', 'Rotherham'],
    ...['Leeds', 'Bradford', 'Wakefield', 'Calderdale', 'Kirklees'],
  ],
  Sussex: ['East Sussex', 'West Sussex', 'Brighton and Hove'],
  Teesside: ['Middlesbrough', 'Stockton-on-Tees', 'Redcar and Cleveland', 'Hartlepool'],
  Gwent: ['Blaenau Gwent', 'Caerphilly', 'Monmouthshire', 'Newport', 'Torfaen'],
  Dyfed: ['Carmarthenshire', 'Ceredigion', 'Pembrokeshire'],
  Ayrshire: ['East Ayrshire', 'North Ayrshire', 'South Ayrshire'],
  Lanarkshire: ['North Lanarkshire', 'South Lanarkshire', 'Glasgow'],
  'County Antrim': ['Antrim and Newtownabbey', 'Mid and East Antrim'],
  'County Armagh': ['Armagh City Banbridge and Craigavon'],
  'County Down': ['Newry Mourne and Down', 'Ards and North Down'],
  'County Fermanagh': ['Fermanagh and Omagh'],
  'County Londonderry': ['Derry City and Strabane', 'Causeway Coast and Glens'],
  'County Tyrone': ['Mid Ulster', 'Fermanagh and Omagh'],
};

/** What some counties are called besides. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  'East Riding of Yorkshire': ['East Yorkshire'],
  'Eilean Siar': ['Western Isles', 'Outer Hebrides'],
  Highland: ['Scottish Highlands'],
  'Scottish Borders': ['Borders'],
  'County Londonderry': ['County Derry'],
  Anglesey: ['Ynys Môn'],
};

/** The names of a county, the usual one first. */
export type CountyNames = readonly [usual: string, ...others: string[]];

/** The counties that a place lies in, by their usual names; none where its country’s people do not use them. */
export function countiesAround(place: PopulatedPlace, divisions: DivisionNames): readonly string[] {
  const { country, admin1, admin2 } = place;
  if (!COUNTRIES_WITH_COUNTIES.includes(country)) return [];
  if (country === 'IE') {
    const { name = '' } = regionOf(place, divisions) ?? {};
    return name.startsWith('County ') ? [name] : [];
  }
  const listed =
    divisions.county(country, admin1, admin2) ?? UNNAMED[`${country}.${admin1}.${admin2}`];
  if (listed === undefined || / Planning Region$/.test(listed)) return [];
  if (country === 'US') return [listed];
  const council = withoutRank(listed);
  const wider = Object.entries(OF_COUNCILS).filter(([, councils]) => councils.includes(council));
  return [council, ...wider.map(([name]) => name)];
}

/** All names of a county, given what the places in it are called: “Kerry” too, where no town there is. */
export function namesOf(usual: string, isTown: (name: string) => boolean): CountyNames {
  const short = usual.replace(/^County /, '');
  const own = short !== usual && !isTown(short) ? [short] : [];
  return [usual, ...own, ...(ALSO_CALLED[usual] ?? [])];
}

/** “City and Borough of Leeds” is Leeds, “Caerphilly County Borough” is Caerphilly. */
const withoutRank = (council: string): string =>
  council
    .replace(
      /^(?:(?:City and |Metropolitan |Royal )?(?:Borough|City|County|District) of|Sir|The) /,
      '',
    )
    .replace(/(?: county borough| city| council)$/i, '');
