import type { FeedReport } from '../report.ts';

/** A list that could not be read: `readAt`, an ISO instant, is when its copy was, if one stands in. */
export type NotRead = { readonly name: string; readonly readAt?: string | undefined };

/** The lists that could not be read as they are now. */
export function notRead(
  reports: readonly Pick<FeedReport, 'name' | 'readAt' | 'staleBecause' | 'failedBecause'>[],
): readonly NotRead[] {
  return reports.flatMap(({ name, readAt, staleBecause, failedBecause }): readonly NotRead[] => {
    if (failedBecause !== undefined) return [{ name }];
    return staleBecause === undefined ? [] : [{ name, readAt }];
  });
}
