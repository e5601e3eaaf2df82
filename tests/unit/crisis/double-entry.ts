/**
 * What the fact sheet allows, entered a second time by hand: a number, an hours claim or a “free” that
 * appears in content/crisis and not here, or here and not there, is a mistake in one of them.
 * Lines are named by the number dialled; text-only lines by the number texted.
 */
export const EMERGENCY: Readonly<Record<string, readonly string[]>> = {
  ar: [],
  at: ['112', '144'],
  au: ['000'],
  be: ['112'],
  br: ['190'],
  ca: ['911'],
  ch: [],
  cl: [],
  co: ['123'],
  de: ['112'],
  dk: ['112'],
  es: ['112'],
  fi: ['112'],
  fr: ['112'],
  gb: ['999', '112'],
  ie: ['112', '999'],
  in: ['112'],
  it: ['112'],
  jp: [],
  ke: [],
  kr: [],
  mx: [],
  ng: [],
  nl: ['112'],
  no: ['113'],
  nz: ['111'],
  pe: [],
  ph: [],
  pl: ['112'],
  pt: ['112'],
  se: ['112'],
  sg: [],
  us: ['911'],
  za: [],
};

/** Open day and night by a source that nothing contradicts. */
export const ALWAYS_OPEN: readonly string[] = [
  ...['at 142', 'at 014064343', 'au 131114', 'au 1300368186', 'au 131126', 'au 1800022222'],
  ...['be 080032123', 'br 188', 'ca 988', 'ca 18447647669', 'ca 18665312600', 'ca 18002652626'],
  ...['ca 18004635060', 'ch 143', 'cl *4141', 'cl 1412', 'co 106', 'de 08001110111', 'es 024'],
  ...['es 012', 'fi 080090045', 'fi 0800147111', 'fr 3114', 'gb 116123', 'gb 85258'],
  ...['gb 03001236600', 'gb 111', 'gb 08088088000', 'ie 116123', 'ie 50808', 'in 14416'],
  ...['jp 0120279338', 'kr 109', 'kr 1342', 'mx 8009112000', 'ng 080010203040', 'nl 113'],
  ...['no 116123', 'no 22400040', 'nz 1737', 'nz 0800787797', 'nz 0800764766', 'pe 113'],
  ...['ph 1553', 'pt 1411', 'se 90390', 'sg 1771', 'us 988', 'us 18006624357', 'us 18002221222'],
  ...['za 0800121314', 'za 0861555777'],
];

/** With opening hours that a source gives and nothing contradicts. */
export const WEEKLY_HOURS: Readonly<Record<string, string>> = {
  'ar 08003451435': 'every day, 8 am to midnight, Buenos Aires time',
  'fr 0800231313': 'every day, 8 am to 2 am, Paris time',
  'ie 1800459459': 'Monday to Friday, 9:30 am to 5:30 pm, Dublin time',
  'ie 018092166': 'every day, 8 am to 10 pm, Dublin time',
  'jp 0120783556': 'every day, 4 pm to 9 pm, Tokyo time',
  'sg 67326837': 'every day, 8:30 am to 9 pm, Singapore time',
  'za 0871632025': 'every day, 8 am to 5 pm, Johannesburg time',
};

/** Free of charge by a source; some only in part, which their `free` says in words. */
export const FREE: readonly string[] = [
  ...['ar 08003451435', 'au 1800250015', 'be 080032123', 'br 188', 'ca 988', 'ca 18447647669'],
  ...['ca 18002652626', 'ca 18004635060', 'ch 143', 'ch safezone.ch', 'cl *4141', 'cl 1412'],
  ...['co 106', 'de 08001110111', 'dk 80200500', 'es 024', 'fi 080090045', 'fi 0800147111'],
  ...['fr 3114', 'fr 0800231313', 'gb 116123', 'gb 08088082234', 'ie 116123', 'ie 1800459459'],
  ...['in 14416', 'in 14446', 'jp 0120279338', 'jp 0120783556', 'ke 1192', 'kr 1342'],
  ...['mx 8009112000', 'ng 080010203040', 'nl 113', 'no 116123', 'nz 1737', 'nz 0800764766'],
  ...['pe 113', 'pe 1815', 'ph 1553', 'pl 800060800', 'pt 1411', 'se 90390'],
  ...['se alkoholhjalpen.se', 'us 988', 'us 18006624357', 'us 18002221222', 'za 0800121314'],
];

/** Free only under a condition, which must be printed with it. */
export const FREE_UNDER_CONDITION: readonly string[] = [
  'ar 08003451435',
  'ch 143',
  'fr 0800231313',
  'nl 113',
];

/** Serves a part of the country. */
export const LOCAL: Readonly<Record<string, string>> = {
  'ca 18665312600': 'Ontario',
  'ca 18002652626': 'Québec',
  'ca 18004635060': 'Québec',
  'co 106': 'Bogotá',
  'co 018000112439': 'Bogotá',
  'es 012': 'Madrid region',
  'gb 03001236600': 'England',
  'gb 08009177650': 'Great Britain',
  'gb 03001231110': 'England',
  'gb 111': 'England, Scotland, Wales',
  'gb 08080101011': 'Scotland',
  'gb 08088082234': 'Wales',
  'gb 0800132737': 'Wales',
  'gb 08088088000': 'Northern Ireland',
};

/**
 * Retired, doubtful or unverified: never printed, called or texted anywhere in the country named, not
 * even in a note. `*` stands for every country.
 */
export const NEVER_PRINT: Readonly<Record<string, readonly string[]>> = {
  '*': [
    ...['18665850445', '18002738255', '18553784373', '0811912020', '0811913030', '0980980930'],
    ...['0801199990', '801199990', '800199990', '08003583456', '08007314314'],
    ...['09000113', '078151020', '022275252', '0800104104', '0223272327', '3240117252'],
    ...['800632000', '800186070', '900161515', '09001995', '90101', '020844448', '020919191'],
    ...['08588', '70201201', '800702222', '6044444448', '09179898727', '9898727', '18002214444'],
    ...['014069595', '15770199'],
  ],
  ar: ['141', '911', '107'],
  br: ['132', '192'],
  ch: ['144', '112', '145'],
  cl: ['131'],
  co: ['6044444448'],
  fr: ['15'],
  in: ['1933'],
  jp: ['119', '110'],
  ke: ['999', '112', '1190', '1199'],
  kr: ['1393', '119'],
  mx: ['911'],
  ng: ['112'],
  ph: ['911'],
  pl: ['116123'],
  pt: ['1414'],
  sg: ['995', '999', '1767'],
  za: ['10177', '112'],
};
