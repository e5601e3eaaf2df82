import { folded } from '../text/folded.ts';

/**
 * Official names of states, provinces and territories behind the codes that addresses use, for the
 * countries whose codes cannot be mistaken there (ISO 3166-2: US, CA, AU).
 */
const NAMES: Readonly<Record<string, string>> = {
  US: `AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,
DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,
KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,
MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,
NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,PR Puerto Rico,
RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,
WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming`,
  CA: `AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,
NS Nova Scotia,NT Northwest Territories,NU Nunavut,ON Ontario,PE Prince Edward Island,QC Québec,
SK Saskatchewan,YT Yukon`,
  AU: `ACT Australian Capital Territory,NSW New South Wales,NT Northern Territory,QLD Queensland,
SA South Australia,TAS Tasmania,VIC Victoria,WA Western Australia`,
};

/** A code before the postal code that ends an address: “Devon, PA 19333”, “New Glasgow, NS B2H 5C6”. */
const CODE_IN_ADDRESS: Readonly<Record<string, RegExp>> = {
  US: /[\s,]([A-Z]{2}),?\s+\d{5}(?:-\d{4})?\b(?!.*\d{5})/,
  CA: /[\s,]([A-Z]{2}),?\s+[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/,
  AU: /[\s,](ACT|NSW|NT|QLD|SA|TAS|VIC|WA),?\s+\d{4}\b/,
};

const known = new Map(
  Object.entries(NAMES).map(([country, list]) => {
    const names = new Map<string, string>();
    for (const entry of list.split(/,\s*/)) {
      const [code = '', name = ''] = entry.split(/ (.*)/);
      names.set(folded(code), name).set(folded(name), name);
    }
    return [country, names] as const;
  }),
);

/** The state or province that a code or name stands for; absent where the country’s are not known here. */
export function subdivisionNamed(country: string | undefined, name: string): string | undefined {
  return country === undefined ? undefined : known.get(country)?.get(folded(name));
}

/** The state or province written in an address, as code or name before the postal code. */
export function subdivisionIn(
  country: string | undefined,
  address: string | undefined,
): string | undefined {
  const code = country === undefined ? undefined : CODE_IN_ADDRESS[country]?.exec(address ?? '');
  return code?.[1] === undefined ? undefined : subdivisionNamed(country, code[1]);
}
