import { addressAskedFor, plain } from './corpus.ts';
import { ENGLISH } from './sentences-en.ts';
import { SPANISH } from './sentences-es.ts';
const half = process.argv[2] ?? 'tuned';
for (const [name, list] of [['en', ENGLISH], ['es', SPANISH]] as const) {
  let right = 0, all = 0;
  for (const [at, [sentence, ...asked]] of list.entries()) {
    if ((at % 2 === 0) !== (half.startsWith('tuned'))) continue;
    all += 1;
    const got = await addressAskedFor(sentence);
    if (asked.map(plain).includes(got)) right += 1;
    else if (!half.endsWith('-count') && half !== 'held') console.log(`${sentence}\n   want ${asked.map(plain).join(' | ')}\n   got  ${got}`);
  }
  console.log(name, half, right, '/', all);
}
