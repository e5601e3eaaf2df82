/** Words about what is kept on the device. */
export const vault = {
  title: 'What is kept on this device',
  nothing: 'Nothing is kept on this device.',
  unavailable: 'This browser does not let the site keep anything. Nothing is kept.',
  unreadable:
    'Something is kept that this version of the site cannot read. You can save a copy or erase it.',
  noScript: 'Without JavaScript this site cannot keep anything on your device, and does not.',
  names: {
    country: 'The country whose crisis lines you see first',
    meetings: 'The meetings you kept for printing',
  },
  otherName: 'Something kept by an older or newer page',
  save: 'Save a copy',
  fileName: 'kept-on-this-device.json',
  erase: 'Erase everything',
  erased: 'Everything this site kept on this device is erased.',
  notErased: 'The browser refused. Clear this site’s data in your browser’s settings.',
} as const;
