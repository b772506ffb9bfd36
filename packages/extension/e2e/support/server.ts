import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Page {
  body: string | Buffer;
  type?: string;
  headers?: Record<string, string>;
}

export interface Site {
  /** Such as `http://127.0.0.1:41234`. */
  origin: string;
  port: number;
  /** What was asked for, in order. */
  requests: string[];
  set(path: string, page: Page | string): string;
  close(): Promise<void>;
}

/** Serves pages on a free port of the loopback interface. */
export async function startSite(): Promise<Site> {
  const pages = new Map<string, Page>();
  const requests: string[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const path = url.split("?")[0] ?? url;
    requests.push(url);
    const page = pages.get(path);
    response.writeHead(page ? 200 : 404, {
      "content-type": page?.type ?? "text/html; charset=utf-8",
      ...page?.headers,
    });
    response.end(page?.body ?? "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    requests,
    set(path, page) {
      pages.set(path, typeof page === "string" ? { body: page } : page);
      return origin + path;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
