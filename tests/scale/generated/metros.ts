/** A large city and how many of the meetings lie around it. */
export type Metro = {
  readonly city: string;
  readonly region: string;
  readonly country: string;
  readonly zone: string;
  readonly lat: number;
  readonly lon: number;
  readonly weight: number;
};

type Short = readonly [city: string, region: string, lat: number, lon: number, weight: number];

const inCountry = (country: string, zone: string, cities: readonly Short[]): readonly Metro[] =>
  cities.map(([city, region, lat, lon, weight]) => ({
    ...{ city, region, country, zone, lat, lon, weight },
  }));

/** Real cities, so that a place typed by name is found; the towns around them are invented. */
export const METROS: readonly Metro[] = [
  ...inCountry('United States', 'America/New_York', [
    ['New York', 'New York', 40.7143, -74.006, 70],
    ['Boston', 'Massachusetts', 42.3584, -71.0598, 38],
    ['Philadelphia', 'Pennsylvania', 39.9523, -75.1638, 36],
    ['Washington', 'District of Columbia', 38.895, -77.0366, 30],
    ['Atlanta', 'Georgia', 33.749, -84.388, 26],
    ['Miami', 'Florida', 25.7743, -80.1937, 30],
    ['Tampa', 'Florida', 27.9475, -82.4584, 20],
    ['Detroit', 'Michigan', 42.3314, -83.0458, 22],
    ['Cleveland', 'Ohio', 41.4995, -81.6954, 18],
    ['Charlotte', 'North Carolina', 35.2271, -80.8431, 14],
    ['Reading', 'Pennsylvania', 40.3356, -75.9269, 3],
  ]),
  ...inCountry('United States', 'America/Chicago', [
    ['Chicago', 'Illinois', 41.85, -87.65, 48],
    ['Minneapolis', 'Minnesota', 44.98, -93.2638, 24],
    ['Dallas', 'Texas', 32.7831, -96.8067, 24],
    ['Houston', 'Texas', 29.7633, -95.3633, 22],
    ['Saint Louis', 'Missouri', 38.6273, -90.1979, 14],
    ['New Orleans', 'Louisiana', 29.9547, -90.0751, 9],
    ['Des Moines', 'Iowa', 41.6005, -93.6091, 7],
  ]),
  ...inCountry('United States', 'America/Denver', [
    ['Denver', 'Colorado', 39.7392, -104.9847, 18],
    ['Albuquerque', 'New Mexico', 35.0845, -106.6511, 6],
    ['Billings', 'Montana', 45.7833, -108.5007, 3],
  ]),
  ...inCountry('United States', 'America/Los_Angeles', [
    ['Los Angeles', 'California', 34.0522, -118.2437, 60],
    ['San Francisco', 'California', 37.7749, -122.4194, 36],
    ['San Diego', 'California', 32.7157, -117.1647, 22],
    ['Seattle', 'Washington', 47.6062, -122.3321, 22],
    ['Portland', 'Oregon', 45.5234, -122.6762, 18],
  ]),
  ...inCountry('United States', 'America/Phoenix', [['Phoenix', 'Arizona', 33.4484, -112.074, 20]]),
  ...inCountry('United States', 'Pacific/Honolulu', [
    ['Honolulu', 'Hawaii', 21.3069, -157.8583, 5],
  ]),
  ...inCountry('Canada', 'America/Toronto', [
    ['Toronto', 'Ontario', 43.7001, -79.4163, 22],
    ['Montréal', 'Quebec', 45.5088, -73.5878, 16],
  ]),
  ...inCountry('Canada', 'America/Vancouver', [
    ['Vancouver', 'British Columbia', 49.2497, -123.1193, 14],
  ]),
  ...inCountry('United Kingdom', 'Europe/London', [
    ['London', 'England', 51.5085, -0.1257, 36],
    ['Leeds', 'England', 53.7965, -1.5478, 10],
    ['Manchester', 'England', 53.4809, -2.2374, 13],
    ['Glasgow', 'Scotland', 55.8651, -4.2576, 9],
    ['Reading', 'England', 51.4563, -0.9711, 5],
  ]),
  ...inCountry('Ireland', 'Europe/Dublin', [['Dublin', 'Leinster', 53.3331, -6.2489, 10]]),
  ...inCountry('Australia', 'Australia/Sydney', [
    ['Sydney', 'New South Wales', -33.8679, 151.2073, 14],
    ['Melbourne', 'Victoria', -37.814, 144.9633, 12],
  ]),
  ...inCountry('New Zealand', 'Pacific/Auckland', [
    ['Auckland', 'Auckland', -36.8485, 174.7635, 6],
  ]),
  ...inCountry('Fiji', 'Pacific/Fiji', [['Suva', 'Central', -18.1416, 178.4415, 1]]),
  ...inCountry('Germany', 'Europe/Berlin', [
    ['Berlin', 'Berlin', 52.5244, 13.4105, 9],
    ['München', 'Bayern', 48.1374, 11.5755, 8],
  ]),
  ...inCountry('France', 'Europe/Paris', [['Paris', 'Île-de-France', 48.8534, 2.3488, 9]]),
  ...inCountry('Spain', 'Europe/Madrid', [['Madrid', 'Madrid', 40.4165, -3.7026, 8]]),
  ...inCountry('Portugal', 'Europe/Lisbon', [['Lisboa', 'Lisboa', 38.7169, -9.1395, 5]]),
  ...inCountry('Brazil', 'America/Sao_Paulo', [
    ['São Paulo', 'São Paulo', -23.5475, -46.6361, 18],
    ['Rio de Janeiro', 'Rio de Janeiro', -22.9064, -43.1822, 12],
  ]),
  ...inCountry('Mexico', 'America/Mexico_City', [
    ['Ciudad de México', 'Ciudad de México', 19.4285, -99.1277, 14],
  ]),
  ...inCountry('South Africa', 'Africa/Johannesburg', [
    ['Johannesburg', 'Gauteng', -26.2023, 28.0436, 7],
  ]),
  ...inCountry('India', 'Asia/Kolkata', [['Mumbai', 'Maharashtra', 19.0728, 72.8826, 9]]),
  ...inCountry('Iran', 'Asia/Tehran', [['Tehran', 'Tehran', 35.6944, 51.4215, 14]]),
  ...inCountry('Japan', 'Asia/Tokyo', [['Tokyo', 'Tokyo', 35.6895, 139.6917, 5]]),
];
