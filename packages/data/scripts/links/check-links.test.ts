import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkLink } from "./check-link.ts";
import { checkLinks, type Pace } from "./check-links.ts";

type Page = (request: IncomingMessage, response: ServerResponse, visit: number) => void;

const answer =
  (status: number, headers: Record<string, string> = {}): Page =>
  (_, response) =>
    response.writeHead(status, headers).end();

/** What the server says at each path; `visit` counts from 1. */
const PAGES: Record<string, Page> = {
  "/ok": answer(200),
  "/gone": answer(404),
  "/no-head": ({ method }, response) => response.writeHead(method === "HEAD" ? 405 : 200).end("page"),
  "/forbids-head": ({ method }, response) => response.writeHead(method === "HEAD" ? 403 : 200).end("page"),
  "/moved": answer(301, { location: "/ok" }),
  "/moved-twice": answer(308, { location: "/moved" }),
  "/for-now": answer(302, { location: "/ok" }),
  "/moved-to-gone": answer(301, { location: "/gone" }),
  "/circle": answer(302, { location: "/circle" }),
  "/nowhere": answer(301),
  "/mail": answer(301, { location: "mailto:a@b.example" }),
  "/busy-twice": (_, response, visit) => response.writeHead(visit <= 3 ? 429 : 200).end(),
  "/wait": (_, response, visit) => response.writeHead(visit <= 2 ? 503 : 200, { "retry-after": "7" }).end(),
  "/wait-long": (_, response, visit) => response.writeHead(visit <= 2 ? 503 : 200, { "retry-after": "99999" }).end(),
  "/down": answer(500),
  "/hangs": () => {},
  "/cut": ({ socket }) => socket.destroy(),
};

const servers: Server[] = [];

/** A server on loopback; its address, without a slash at the end. */
async function listen(page: Page): Promise<string> {
  const server = createServer((request, response) => page(request, response, 1));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let base: string;
let visits: string[] = [];
let pauses: number[] = [];
let pace: Pace;

beforeAll(async () => {
  base = await listen((request, response) => {
    const path = request.url ?? "";
    visits.push(`${request.method} ${path}`);
    const visit = visits.filter((one) => one.endsWith(` ${path}`)).length;
    (PAGES[path] ?? answer(200))(request, response, visit);
  });
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  visits = [];
  pauses = [];
  const pause = async (ms: number) => void pauses.push(ms);
  pace = {
    concurrency: 2,
    perHostMs: 500,
    timeoutMs: 2000,
    retries: 2,
    backOffMs: 1000,
    longestPauseMs: 60_000,
    pause,
  };
});

const check = (path: string) => checkLink(base + path, pace);

describe("checkLink", () => {
  it("asks with HEAD, and is content with a page", async () => {
    expect(await check("/ok")).toEqual({ url: `${base}/ok`, verdict: "ok", status: 200 });
    expect(visits).toEqual(["HEAD /ok"]);
  });
  it.each(["/no-head", "/forbids-head"])("asks with GET where HEAD is refused: %s", async (path) => {
    expect(await check(path)).toMatchObject({ verdict: "ok", status: 200 });
    expect(visits).toEqual([`HEAD ${path}`, `GET ${path}`]);
  });
  it("calls a missing page broken, without asking for it again and again", async () => {
    expect(await check("/gone")).toEqual({ url: `${base}/gone`, verdict: "broken", status: 404 });
    expect([visits.length, pauses]).toEqual([2, []]);
  });
  it.each(["/moved", "/moved-twice"])("says where %s has moved for good", async (path) => {
    expect(await check(path)).toMatchObject({ verdict: "redirected", to: `${base}/ok`, permanent: true, status: 200 });
  });
  it("tells a redirect for now from one for good", async () => {
    expect(await check("/for-now")).toMatchObject({ verdict: "redirected", to: `${base}/ok`, permanent: false });
  });
  it("calls a redirect to a missing page broken", async () => {
    expect(await check("/moved-to-gone")).toMatchObject({ verdict: "broken", status: 404, to: `${base}/gone` });
  });
  it("gives up on a circle of redirects", async () => {
    expect(await check("/circle")).toMatchObject({ verdict: "broken", reason: "redirected more than 10 times" });
  });
  it.each(["/nowhere", "/mail"])("calls a redirect that leads to no page broken: %s", async (path) => {
    expect(await check(path)).toMatchObject({ verdict: "broken", status: 301, reason: "redirected to nowhere" });
  });
  it("asks again after 429, each time after twice the pause", async () => {
    expect(await check("/busy-twice")).toMatchObject({ verdict: "ok" });
    expect(pauses).toEqual([1000, 2000]);
  });
  it("waits as long as the server asks, but not for ever", async () => {
    expect(await check("/wait")).toMatchObject({ verdict: "ok" });
    expect(await check("/wait-long")).toMatchObject({ verdict: "ok" });
    expect(pauses).toEqual([7000, 60_000]);
  });
  it("calls a server that stays down broken after all retries", async () => {
    expect(await check("/down")).toMatchObject({ verdict: "broken", status: 500 });
    expect(visits).toEqual(["HEAD /down", "GET /down", "GET /down", "GET /down"]);
  });
  it("calls a page that never answers unreachable", async () => {
    pace = { ...pace, timeoutMs: 30, retries: 0 };
    expect(await check("/hangs")).toEqual({
      url: `${base}/hangs`,
      verdict: "unreachable",
      reason: "no answer within the time",
    });
  });
  it("calls a connection that breaks unreachable, after all retries", async () => {
    expect(await check("/cut")).toMatchObject({ verdict: "unreachable" });
    expect(visits).toHaveLength(4);
  });
  it("calls a port where nobody listens unreachable", async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, "127.0.0.1", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const result = await checkLink(`http://127.0.0.1:${port}/`, pace);
    expect(result).toMatchObject({ verdict: "unreachable", reason: "ECONNREFUSED" });
  });
});

describe("checkLinks", () => {
  it("asks each host for one page at a time, with a pause between, and each address once", async () => {
    const urls = ["/a", "/b", "/a", "/c"].map((path) => base + path);
    const seen: string[] = [];
    const results = await checkLinks(urls, pace, ({ url }) => seen.push(url));
    expect(results.map(({ url }) => url)).toEqual([`${base}/a`, `${base}/b`, `${base}/c`]);
    expect(seen).toHaveLength(3);
    expect(visits).toEqual(["HEAD /a", "HEAD /b", "HEAD /c"]);
    expect(pauses).toEqual([500, 500]);
  });
  it("asks several hosts at the same time", async () => {
    const waiting: ServerResponse[] = [];
    // Neither host answers before both were asked: one after the other would never end.
    const together: Page = (_, response) => {
      waiting.push(response);
      if (waiting.length === 2) for (const one of waiting) one.end();
    };
    const hosts = [await listen(together), await listen(together)];
    const results = await checkLinks(hosts, pace);
    expect(results.map(({ verdict }) => verdict)).toEqual(["ok", "ok"]);
  });
  it("asks no more hosts at the same time than it may", async () => {
    const asked: string[] = [];
    const note: Page = ({ headers, url }, response) => {
      asked.push(`http://${headers.host}${url}`);
      response.end();
    };
    const [a, b] = [await listen(note), await listen(note)];
    await checkLinks([`${a}/1`, `${b}/1`, `${a}/2`, `${b}/2`], { ...pace, concurrency: 1 });
    expect(asked).toEqual([`${a}/1`, `${a}/2`, `${b}/1`, `${b}/2`]);
  });
});
