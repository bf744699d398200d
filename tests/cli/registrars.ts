/** Stands in for doi.org and for arXiv, on this machine. */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse, times: number) => void;

export interface Registrars {
  readonly url: string;
  /** Paths with queries, in the order in which they were asked. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Answers `text` as it is. */
export const says =
  (text: string, type: string, status = 200, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(status, {'content-type': type, ...headers});
    response.end(text);
  };

export const csl = (item: object) =>
  says(JSON.stringify(item), 'application/vnd.citationstyles.csl+json; charset=utf-8');
export const page = (status: number) =>
  says('<!DOCTYPE html><html><title>…</title></html>', 'text/html', status);

/** One answer after the other; the last for ever. */
export const inTurn =
  (...answers: Answer[]): Answer =>
  (request, response, times) =>
    answers[Math.min(times, answers.length) - 1]!(request, response, times);

/**
 * @param answers - By path, decoded, such as `/10.5555/x`; `/api/query` is arXiv’s. Others are not found.
 */
export async function registrars(answers: Readonly<Record<string, Answer>>): Promise<Registrars> {
  const asked: string[] = [];
  const times = new Map<string, number>();
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const path = decodeURIComponent(request.url!.split('?')[0]!);
    times.set(path, (times.get(path) ?? 0) + 1);
    (answers[path] ?? page(404))(request, response, times.get(path)!);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

/** The address of a server that is no more. */
export async function nobody(): Promise<string> {
  const {url, close} = await registrars({});
  await close();
  return url;
}
