import type { DivisionNames, PopulatedPlace } from './populated-places.ts';

/** Abbreviations in everyday use, by country and the name of the region. US codes are GeoNames’ own. */
const ABBREVIATIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: {
    Alberta: 'AB',
    'British Columbia': 'BC',
    Manitoba: 'MB',
    'New Brunswick': 'NB',
    'Newfoundland and Labrador': 'NL',
    'Northwest Territories': 'NT',
    'Nova Scotia': 'NS',
    Nunavut: 'NU',
    Ontario: 'ON',
    'Prince Edward Island': 'PE',
    Quebec: 'QC',
    Saskatchewan: 'SK',
    Yukon: 'YT',
  },
  AU: {
    'Australian Capital Territory': 'ACT',
    'New South Wales': 'NSW',
    'Northern Territory': 'NT',
    Queensland: 'QLD',
    'South Australia': 'SA',
    Tasmania: 'TAS',
    Victoria: 'VIC',
    'Western Australia': 'WA',
  },
  BR: {
    Acre: 'AC',
    Alagoas: 'AL',
    Amapá: 'AP',
    Amazonas: 'AM',
    Bahia: 'BA',
    Ceará: 'CE',
    'Espírito Santo': 'ES',
    'Federal District': 'DF',
    Goiás: 'GO',
    Maranhão: 'MA',
    'Mato Grosso': 'MT',
    'Mato Grosso do Sul': 'MS',
    'Minas Gerais': 'MG',
    Pará: 'PA',
    Paraíba: 'PB',
    Paraná: 'PR',
    Pernambuco: 'PE',
    Piauí: 'PI',
    'Rio de Janeiro': 'RJ',
    'Rio Grande do Norte': 'RN',
    'Rio Grande do Sul': 'RS',
    Rondônia: 'RO',
    Roraima: 'RR',
    'Santa Catarina': 'SC',
    'São Paulo': 'SP',
    Sergipe: 'SE',
    Tocantins: 'TO',
  },
};

/** Counties that GeoNames names in Irish or by their councils, as letters are addressed. */
const IRISH_COUNTIES: Readonly<Record<string, string>> = {
  'Uíbh Fhailí': 'Offaly',
  'An Longfort': 'Longford',
  'An Cabhán': 'Cavan',
  Fingal: 'Dublin',
  'Dún Laoghaire-Rathdown': 'Dublin',
  'South Dublin': 'Dublin',
};

/** What a place’s region is called: a state, a province, a county of Ireland. */
export type Region = { readonly name: string; readonly code: string };

/** The region people add to a town’s name to tell it from others. */
export function regionOf(
  { country, admin1, admin2 }: PopulatedPlace,
  divisions: DivisionNames,
): Region | undefined {
  const county = divisions.county(country, admin1, admin2);
  if (country === 'IE' && county !== undefined) return { name: irishCounty(county), code: '' };
  const name = divisions.region(country, admin1);
  if (name === undefined) return undefined;
  return { name, code: country === 'US' ? admin1 : (ABBREVIATIONS[country]?.[name] ?? '') };
}

const irishCounty = (council: string): string => {
  const name = council.replace(/^County | (?:County|City|City and County Council)$/g, '');
  return `County ${IRISH_COUNTIES[name] ?? name}`;
};
