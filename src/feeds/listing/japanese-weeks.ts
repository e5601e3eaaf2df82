import type { Recurrence } from '../../meetings/schema.ts';

const DAYS = '日月火水木金土';
const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5 };
/** “第1・第3土曜日”, “毎月第二土曜”, “最終日曜日”. */
const WEEKS_OF_DAY =
  /(?:第([1-5一二三四五](?:\s?[・、,と/]?\s?第?[1-5一二三四五])*)|(最終))(?:週)?の?\s?([日月火水木金土])(?:曜|(?=[\s、。・)）]|$))/u;

/** In which weeks a Japanese text says that a meeting of that weekday (0 = Sunday) is held. */
export function japaneseWeeksIn(text: string, day: number): Recurrence | undefined {
  const written = text.normalize('NFKC');
  if (/隔週/u.test(written)) return { everyOther: {} };
  const [, numbers = '', last, named = ''] = WEEKS_OF_DAY.exec(written) ?? [];
  if (named === '' || DAYS.indexOf(named) !== day) return undefined;
  if (last !== undefined) return { weeks: [-1] };
  const weeks = [...numbers].flatMap(
    (sign) => NUMERALS[sign] ?? (/[1-5]/.test(sign) ? Number(sign) : []),
  );
  return { weeks: [...new Set(weeks)].sort((a, b) => a - b) };
}
