import { computed, effect } from '@preact/signals-core';
import { part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import type { LabelOptions } from '../labels.ts';
import { withoutFilters } from '../query.ts';
import type { Coverage, Finder } from '../state.ts';
import { weekdayOf } from '../timing.ts';

/** Says how much of a list in cells has been searched, that a part is missing, and looks further. */
export function coverageView(root: HTMLElement, finder: Finder, labels: LabelOptions): void {
  const { words, phrases } = labels;

  const sentence = (coverage: Exclude<Coverage, { kind: 'whole' }>): string => {
    const all = phrases.number(roundly(coverage.ofAll));
    const { town, clock } = finder;
    const query = finder.query.peek();
    const { place, nearMe, area, withinKm } = query;
    switch (coverage.kind) {
      case 'near': {
        const within = {
          ...withoutFilters(query),
          place,
          nearMe,
          area,
          withinKm: coverage.km,
        };
        const n = phrases.number(finder.resultsOf(within).rows.length);
        const distance = phrases.radius(Math.max(withinKm, coverage.km));
        const name = town.value === undefined ? '' : phrases.town(town.value, false);
        return filled(words.said(name === '' || nearMe ? 'coverage.you' : 'coverage.near'), {
          ...{ distance, n, all },
          place: name,
        });
      }
      case 'area': {
        const n = finder.resultsOf({ ...withoutFilters(query), area }).rows.length;
        return filled(words.said('coverage.area'), { n: phrases.number(n), all });
      }
      case 'afar': {
        const text = coverage.hasPlaceless === true ? ` ${words.said('coverage.text')}` : '';
        if (coverage.until === undefined)
          return filled(words.said('coverage.afar'), { all }) + text;
        const { day, minutes } = clock.value.local(coverage.until);
        const until = filled(words.said('coverage.until'), {
          day: phrases.weekday(weekdayOf(day)),
          time: phrases.time(minutes),
          all,
        });
        return until + text;
      }
    }
  };

  /** All of the query that matters here: to count anew with each filter would take a slow phone a part of its frame. */
  const whereAsked = computed(() => {
    const { place, nearMe, area, withinKm } = finder.query.value;
    return JSON.stringify({ place, nearMe, area, withinKm });
  });
  effect(() => {
    const coverage = finder.coverage.value;
    if (coverage.kind === 'whole') return;
    void whereAsked.value;
    say(root, 'coverage', coverage.isLoading ? words.said('coverage.loading') : sentence(coverage));
    part(root, 'incomplete', HTMLElement).hidden = !coverage.isIncomplete || coverage.isLoading;
    const isMore = coverage.kind === 'afar' && coverage.until !== undefined;
    part(root, 'further', HTMLElement).hidden = !isMore || coverage.isLoading;
  });
  part(root, 'coverage-retry', HTMLButtonElement).addEventListener('click', () => {
    void finder.load();
    part(root, 'count', HTMLElement).focus();
  });
  part(root, 'further', HTMLButtonElement).addEventListener('click', finder.further);
}

/** To two leading digits: 34,237 is about 34,000. */
const roundly = (n: number): number => {
  const step = 10 ** Math.max(0, String(n).length - 2);
  return Math.round(n / step) * step;
};
