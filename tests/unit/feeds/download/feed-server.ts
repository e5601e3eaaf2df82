import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on this machine whose answer tests change as they go. */
export type FeedServer = {
  readonly root: string;
  answer: Answering;
  readonly requests: IncomingMessage[];
  readonly close: () => void;
};

/** Starts a server on a free port. */
export async function feedServer(): Promise<FeedServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    running.answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const running: FeedServer = {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (_, response) => response.writeHead(404).end(),
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return running;
}

/** A list of so many meetings. */
export const listOf = (count: number, name = 'Meeting'): string =>
  JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      slug: `m${index}`,
      name: `${name} ${index}`,
      day: index % 7,
      time: '19:00',
      formatted_address: `${index + 1} Bell Lane, Riverside, IL 60546, USA`,
    })),
  );
