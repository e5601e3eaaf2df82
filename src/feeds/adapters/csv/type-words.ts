import type { TypeVocabulary } from '../../listing/types.ts';
import { meaningOfKey } from '../bmlt/format-keys.ts';
import { MEETING_GUIDE_TYPES } from '../meeting-guide/type-codes.ts';

/** Types as tables write them: the specification’s, and in NA’s rows the standard format keys first. */
export const TABLE_TYPES: TypeVocabulary = {
  meaningOf: (written, programme) => {
    const format = programme === 'na' ? meaningOfKey(written) : undefined;
    if (format?.signal !== undefined) {
      return { signal: format.signal === 'venue-closed' ? 'venue-closed' : 'online' };
    }
    if (format?.language !== undefined) return { language: format.language };
    const type = format?.types?.length === 1 ? format.types[0] : undefined;
    return type === undefined ? MEETING_GUIDE_TYPES.meaningOf(written, programme) : { type };
  },
};
