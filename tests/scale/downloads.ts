import type { CDPSession } from 'playwright-core';

/** One file that a page fetched; `bytes` over the wire, headers included, 0 until all of it is there. */
export type Download = {
  readonly url: string;
  readonly path: string;
  /** Epoch milliseconds. */
  readonly askedAt: number;
  kind: string;
  bytes: number;
};

/** Everything that a page fetches from now on, in the order in which it was asked for. */
export async function downloadsOf(session: CDPSession): Promise<ReadonlyMap<string, Download>> {
  const downloads = new Map<string, Download>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type, wallTime }) => {
    const { pathname, protocol } = new URL(request.url);
    if (!protocol.startsWith('http')) return;
    downloads.set(requestId, {
      ...{ url: request.url, path: pathname, kind: type ?? '', bytes: 0 },
      askedAt: wallTime * 1000,
    });
  });
  session.on('Network.responseReceived', ({ requestId, type }) => {
    const download = downloads.get(requestId);
    if (download !== undefined) download.kind = type;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const download = downloads.get(requestId);
    if (download !== undefined) download.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return downloads;
}
