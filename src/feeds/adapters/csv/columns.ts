import { folded } from '../../../text/folded.ts';
import type { ListingField } from '../../listing/listing.ts';

/** Fields a column map may name, as the Meeting Guide specification spells them, and the headers taken for them. */
const HEADERS = {
  slug: ['id', 'slug', 'guid', 'identificador', 'identifiant'],
  name: [
    'name',
    'meeting',
    'meeting name',
    'title',
    'nombre',
    'nom',
    'naam',
    'nome',
    'nazov',
    'namn',
    '名前',
    'ชื่อ',
  ],
  day: ['day', 'weekday', 'day of week', 'dia', 'jour', 'dag', 'den', '曜日', 'วัน'],
  time: [
    'time',
    'start time',
    'start',
    'hora',
    'heure',
    'tijd',
    'cas',
    'tid',
    '時間',
    '時刻',
    'เวลา',
  ],
  end_time: [
    'end time',
    'end',
    'hora de fin',
    'hora de finalizacion',
    'heure de fin',
    'eindtijd',
    'sluttid',
    'hora final',
    '終了時間',
    '終了時刻',
  ],
  timezone: [
    'timezone',
    'time zone',
    'zona horaria',
    'fuseau horaire',
    'tijdzone',
    'fuso horario',
    'casove pasmo',
    'tidszon',
    'タイムゾーン',
  ],
  formatted_address: [
    'formatted address',
    'full address',
    'direccion completa',
    'adresse complete',
    'volledig adres',
    '住所',
  ],
  address: [
    'address',
    'street',
    'street address',
    'direccion',
    'adresse',
    'adres',
    'endereco',
    'adresa',
    'adress',
    'ที่อยู่',
  ],
  city: ['city', 'town', 'ciudad', 'ville', 'stad', 'cidade', 'mesto', '市'],
  state: ['state', 'province', 'estado', 'provincia'],
  postal_code: [
    'postal code',
    'zip',
    'zip code',
    'postcode',
    'codigo postal',
    'code postal',
    'psc',
    'postnummer',
    '郵便番号',
  ],
  country: ['country', 'pais', 'pays', 'land', 'krajina', '国'],
  latitude: ['latitude', 'lat', 'latitud'],
  longitude: ['longitude', 'lon', 'lng', 'long', 'longitud'],
  coordinates: ['coordinates', 'coordenadas'],
  approximate: ['approximate'],
  regions: ['regions'],
  region: ['region', 'county', 'area'],
  sub_region: ['sub region', 'subregion'],
  sub_sub_region: ['sub sub region'],
  location: [
    'location',
    'location name',
    'venue',
    'place',
    'lugar',
    'ubicacion',
    'lieu',
    'locatie',
    'local',
    'miesto',
    'plats',
    '会場',
  ],
  location_notes: ['location notes', 'venue notes'],
  group: ['group', 'group name', 'grupo', 'groupe', 'groep', 'skupina', 'grupp'],
  group_notes: ['group notes'],
  notes: [
    'notes',
    'note',
    'comments',
    'notas',
    'remarques',
    'opmerkingen',
    'poznamky',
    'anteckningar',
    '備考',
  ],
  district: ['district', 'distrito'],
  types: [
    'types',
    'type',
    'codes',
    'format',
    'formats',
    'tipos',
    'typen',
    'typy',
    'typer',
    'タイプ',
    'ประเภท',
  ],
  languages: ['language', 'languages', 'idioma', 'langue'],
  programme: ['programme', 'program', 'fellowship'],
  attendance_option: ['attendance', 'attendance option'],
  conference_url: ['conference url', 'online link', 'zoom link', 'meeting link', 'video link'],
  conference_url_notes: ['conference url notes'],
  conference_phone: ['conference phone', 'dial in'],
  conference_phone_notes: ['conference phone notes'],
  website: ['website', 'web site', 'sitio web', 'site web'],
  url: ['url'],
  feedback_url: ['feedback url'],
  entity: ['entity'],
  updated: ['updated', 'last updated'],
  last_contact: ['last contact'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A field that a column map may fill. */
export type ColumnField = keyof typeof HEADERS;

/** The operator’s words on a table’s columns: field → the header of its column, or of several to be joined. */
export type ColumnMap = { readonly [field in ColumnField]?: string | readonly string[] };

/** For each field the positions of its columns, left to right as the map or the header gives them. */
export type Columns = ReadonlyMap<ListingField, readonly number[]>;

/** Names of the fields, for messages. */
export const COLUMN_FIELDS = Object.keys(HEADERS) as readonly ColumnField[];

const AM_PM = new Set(['ampm', 'am pm', 'a p']);

/** The columns of a header row; columns that the map claims are not guessed at. */
export function columnsOf(header: readonly string[], map: ColumnMap = {}): Columns {
  const names = header.map((name) => folded(name.slice(0, 200)));
  const columns = new Map<ListingField, readonly number[]>();
  const claimed = new Set<number>();
  for (const [field, wanted] of Object.entries(map) as [
    ColumnField,
    string | readonly string[],
  ][]) {
    const positions = [wanted].flat().flatMap((name) => {
      const position = names.indexOf(folded(name));
      return position === -1 ? [] : [position];
    });
    positions.forEach((position) => claimed.add(position));
    if (positions.length > 0) columns.set(listingField(field), positions);
  }
  for (const field of COLUMN_FIELDS) {
    if (columns.has(listingField(field)) || map[field] !== undefined) continue;
    const accepted: readonly string[] = HEADERS[field];
    const found = accepted
      .map((name) => names.findIndex((one, at) => one === name && !claimed.has(at)))
      .find((at) => at !== -1);
    if (found === undefined) continue;
    claimed.add(found);
    const half = names.findIndex((name) => AM_PM.has(name));
    const positions = field === 'time' && half !== -1 ? [found, half] : [found];
    columns.set(listingField(field), positions);
  }
  return columns;
}

/** Headers that a map names and the table does not have. */
export function missingColumns(header: readonly string[], map: ColumnMap): readonly string[] {
  const names = new Set(header.map((name) => folded(name)));
  return Object.values(map)
    .flat()
    .filter((name) => !names.has(folded(name)));
}

/** A column map from JSON text: known fields only, each with a header or several; `undefined` when it is none. */
export function parsedMap(text: string): ColumnMap | undefined {
  try {
    return checkedMap(JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** The same from a value, such as a feed’s `columns` setting. */
export function checkedMap(value: unknown): ColumnMap | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value as Record<string, unknown>);
  const isMap = entries.every(
    ([field, headers]) =>
      COLUMN_FIELDS.some((known) => known === field) &&
      [headers].flat().every((header) => typeof header === 'string'),
  );
  return isMap ? (Object.fromEntries(entries) as ColumnMap) : undefined;
}

const listingField = (field: ColumnField): ListingField =>
  (field === 'slug'
    ? 'id'
    : field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())) as ListingField;
