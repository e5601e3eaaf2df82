import type { Meeting, Place } from '../../../src/meetings/schema.ts';

/** A meeting in person of which a test says only where it is held. */
export function meetingAt(place: Partial<Place> & Pick<Place, 'point'>, id = 'm'): Meeting {
  return {
    id,
    name: 'Meeting',
    programme: 'aa',
    schedule: { kind: 'weekly', day: 1, start: 1140, minutes: 60, zone: 'Europe/London' },
    attendance: { kind: 'in-person', place: { regions: [], precision: 'exact', ...place } },
    types: [],
    languages: [],
    contacts: [],
    sources: [{ name: 'A list', sample: false }],
  };
}

/** Meetings spread over the United States and other countries, so that what the tests look for is within reach. */
export function meetingsAround(): readonly Meeting[] {
  return SPREAD.trim()
    .split('\n')
    .flatMap((line, at) => {
      const [country = '', lat = '', lon = '', meetings = '', postalCode] = line.trim().split(' ');
      const point = { lat: Number(lat), lon: Number(lon) };
      return Array.from({ length: Number(meetings) }, (_, n) =>
        meetingAt({ point, country, ...(postalCode && { postalCode }) }, `m${at}-${n}`),
      );
    });
}

/** Country, latitude, longitude, how many, and the postal code without its blank. */
const SPREAD = `
US 40.71 -74.01 80 10007
US 39.95 -75.17 40 19104
US 40.34 -75.93 5
US 42.36 -71.06 30
US 38.90 -77.04 20
US 33.75 -84.39 20
US 41.88 -87.63 40
US 34.05 -118.24 60
US 37.77 -122.42 30
US 32.72 -117.16 10
US 47.61 -122.33 20
US 45.52 -122.68 12
US 39.74 -104.99 12
US 35.08 -106.65 5
US 29.76 -95.37 20
US 32.78 -96.80 20
US 30.27 -97.74 8
US 38.63 -90.20 12
US 39.10 -94.58 8
US 29.95 -90.07 8
US 36.17 -86.78 8
US 36.10 -80.24 4
US 35.23 -80.84 6
US 43.61 -116.20 2
US 47.68 -116.78 2
US 39.78 -89.65 2
US 37.21 -93.29 2
US 36.17 -115.14 8
US 41.41 -75.66 3
US 41.43 -78.56 1
US 40.76 -111.89 6
GB 51.51 -0.13 40 SW1A1AA
GB 51.52 -0.07 5 E16AN
GB 51.45 -0.97 5 RG11AA
GB 53.80 -1.55 10 LS14DY
GB 53.48 -2.24 12 M11AE
GB 52.48 -1.90 8 B11AA
GB 55.95 -3.19 6 EH11YZ
GB 54.60 -5.93 4 BT15GS
GB 51.48 -3.18 4 CF101EP
GB 50.70 -1.29 2
GB 52.77 -2.38 1
GB 54.97 -1.61 4 NE11AA
CA 45.42 -75.70 8 K1A0B1
CA 43.65 -79.38 12 M5V3L9
CA 42.98 -81.25 4 N6A1A1
CA 45.50 -73.57 8 H2Y1C6
CA 49.28 -123.12 8 V6B1A1
IE 53.35 -6.26 12 D02AF30
IE 51.90 -8.47 4 T12XW8R
AU -33.87 151.21 12 2000
AU -37.81 144.96 12 3000
AU -32.93 151.78 2 2300
NZ -36.85 174.76 6 1010
DE 52.52 13.40 10 10115
DE 48.14 11.58 6 80331
DE 50.94 6.96 4 50667
FR 48.86 2.35 10 75003
ES 40.42 -3.70 6 28013
ES 41.39 2.17 4 08002
PT 38.72 -9.14 5 1100001
PT 41.15 -8.61 3
BR -23.55 -46.63 10 01001000
BR -22.91 -43.17 6 20040002
MX 19.43 -99.13 6 06000
NL 52.37 4.90 4 1012AB
IN 19.08 72.88 4 400001
ZA -26.20 28.05 4
JP 35.68 139.69 3 1000001
IT 45.46 9.19 2 20121
PL 52.23 21.01 2 00001
RU 55.75 37.62 2
`;
