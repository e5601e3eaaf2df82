const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The words that invented names, addresses and notes are put together from. */
export const WORDS = {
  townFirst:
    words(`Ash Birch Brook Carl Clay Clear Cold Dun East Elm Fair Fern Glen Green Hart Hazel
    High Holly Kings Lake Lang Long Maple Mill Moor New North Oak Old Park Pine Red Rock Rose Salt
    Sand Silver South Spring Stan Stone Sun Thorn Upper Wal West White Wild Willow Win Wood`),
  townLast: words(`bridge brook burg bury by croft dale field ford gate grove ham haven hill hurst
    land leigh ley mere mont mouth port ridge shore side stead ton vale view ville water well wick wood`),
  street: words(`Abbey Adams Albert Arlington Beech Bishop Broad Cedar Central Chapel Cherry Church
    College Cross Division Elm Fifth First Forest Fourth Franklin Garden George Grand Grant Green
    Grove Hill Jackson Jefferson King Lake Laurel Lincoln Linden Madison Main Maple Market Meadow
    Mill Monroe Mount North Oak Orchard Park Pearl Pine Pleasant Prospect Queen Railway Ridge River
    Second Seventh Sixth South Spring Spruce Station Sunset Third Union Valley Victoria Walnut
    Washington Water Willow Wilson Winter Woodland`),
  streetKind: ['Street', 'Road', 'Avenue', 'Lane', 'Drive', 'Boulevard', 'Way'],
  house: words(`Grace Trinity Calvary Bethany Hope Zion Emmanuel Ascension Bethel Faith Redeemer
    Unity Resurrection Concordia Advent Covenant Messiah Epiphany Nativity Holy-Cross Good-Shepherd
    Saint-Mark Saint-Luke Saint-John Saint-Paul Saint-Anne Saint-Mary Saint-James Saint-Peter
    Saint-Andrew Saint-Stephen Saint-Thomas`).map((name) => name.replace('-', ' ')),
  houseKind: [
    ...['Lutheran Church', 'Episcopal Church', 'Methodist Church', 'Church', 'Community Centre'],
    ...[
      'Parish Hall',
      'Presbyterian Church',
      'Library',
      'Fellowship Hall',
      'Hospital',
      'Club House',
    ],
  ],
  first: words(`Another Any Back Basic Brand-New Bright Broken Came Clean Clear Courage Daily Dawn
    Easy Eleventh Every Fearless First Free Fresh Friday Gentle Good Grateful Happy Heart High Honest
    Hope Humble Joyful Just Keep Last Lifeline Live Lunch Many Midday Monday Morning Never New Nooners
    One Open Our Primary Progress Quiet Ready Real Road Room Safe Saturday Serenity Seven Simple Sober
    Step Still Sunday Sunrise Sunset Surrender Thursday Together Total True Tuesday Turning Unity
    Valley Wednesday Welcome Wide Willing Women’s Young`).map((name) => name.replace('-', ' ')),
  second: words(`Awakening Beginnings Book Bunch Candle Chair Choice Circle Clan Courage Day
    Discussion Door Fellowship First Freedom Gathering Gratitude Group Harbour Hope Hour House
    Journey Kindness Laughter Legacy Life Light Living Lovers Meeting Message Miracles Nest Nuggets
    Path Peace People Place Point Promises Reprieve Road Rule Serenity Solution Speakers Spirit Step
    Strength Table Thing Time Today Tradition Triangle Unity Voices Way Wisdom Women`),
  programmes: ['aa', 'aa', 'aa', 'aa', 'na', 'na', 'al-anon', 'smart-recovery', 'ca', 'oa'],
  notes: [
    ...['Enter by the side door.', 'Ring the bell on the left.', 'Parking behind the building.'],
    ...['Use the ramp on', 'Downstairs, room', 'Second floor, room', 'Please wear a mask.'],
    ...[
      'Speaker on the last week of the month.',
      'Children are welcome.',
      'Coffee from half past.',
    ],
    ...[
      'Steps and traditions in turn.',
      'Birthday night on the last',
      'Call ahead:',
      'Bring a book.',
    ],
    ...['No meeting on public holidays.', 'Newcomers are asked to come ten minutes early.'],
    ...[
      'Street parking only after',
      'Doors are locked at',
      'Meeting moved from',
      'Basket is passed.',
    ],
  ],
} as const;
