import { describe, expect, test } from 'vitest';
import { phoneFrom } from '../../../../src/feeds/listing/phone.ts';

describe('Numbers to dial', () => {
  test.each([
    ['+1 (555) 010-0199', '+15550100199'],
    ['555.010.0199,22222222#', '5550100199,22222222#'],
    ['tel:5550100199,,84536908412#', '5550100199,,84536908412#'],
    ['Chicago 15550100199 / New York 15550100198', '15550100199'],
    ['Call in by phone: (555)010-0199  Dial in', '5550100199'],
    ['5550100199p123#', '5550100199,123#'],
    ['5550100199 Password: 12', '5550100199'],
  ])('%j is dialled as %s', (written, phone) => {
    expect(phoneFrom(written)).toMatchObject({ kind: 'phone', phone });
  });

  test.each([
    'Zoom ID 555-010-0199 PW x',
    'ID: 372 734 770',
    'Meeting ID 555 0100 1999',
    '911',
    'by request',
  ])('%j is no number to dial', (written) => {
    expect(phoneFrom(written)).toMatchObject({ kind: 'unreadable', text: written });
  });

  test('words beside the number are handed back', () => {
    expect(phoneFrom('5550100199 Password: 12')).toMatchObject({ rest: 'Password: 12' });
  });
});
