/**
 * Serves built pages with Vite's preview server, compressed as any real host would: schools share thin lines.
 * Knows files and headers; nothing of what the pages do.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { type Plugin, type PreviewServer, preview } from 'vite';
import { compressedEnding, compressText } from './compressPages.ts';

const contentTypes: Readonly<Record<string, string>> = {
  // The dictionary's two files.
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** As it was compressed when the pages were built, or else now, less tightly. */
function readCompressed(file: string): Buffer {
  const ready = file + compressedEnding;
  if (existsSync(ready)) return readFileSync(ready);
  return compressText(readFileSync(file), 9);
}

function createCompressor(folder: string) {
  const compressed = new Map<string, Buffer>();
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const file = normalize(join(folder, path === '/' ? 'index.html' : path));
    const contentType = contentTypes[extname(file)];
    const isWanted = request.method === 'GET' && /\bbr\b/.test(request.headers['accept-encoding']?.toString() ?? '');
    const isInside = file.startsWith(folder + sep);
    if (!isWanted || !isInside || contentType === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      next();
      return;
    }
    let body = compressed.get(file);
    if (body === undefined) {
      body = readCompressed(file);
      compressed.set(file, body);
    }
    // Names under assets/ carry a hash of their content; the page and the service worker must be asked for again each time.
    const cacheControl = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, {
      'Content-Type': contentType,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      'Cache-Control': cacheControl,
      Vary: 'Accept-Encoding',
    });
    response.end(body);
  };
}

function serveCompressed(folder: string): Plugin {
  return {
    name: 'situ:serve-compressed',
    configurePreviewServer(server) {
      server.middlewares.use(createCompressor(folder));
    },
  };
}

/** Where and how to serve. */
export interface ServeOptions {
  /** Folder of built pages, absolute. */
  readonly folder: string;
  /** Port wanted, 1 to 65535. */
  readonly port: number;
  /** When true, a taken port is an error; otherwise the next free one is used. */
  readonly isPortStrict?: boolean;
  /** Network name to listen on; this machine only by default. */
  readonly host?: string;
}

/** Pages being served. */
export interface ServedPages {
  /** Address without a final slash. */
  readonly address: string;
  readonly server: PreviewServer;
  close(): Promise<void>;
}

/**
 * Starts serving.
 * @throws when `isPortStrict` and the port is taken
 */
export async function servePages(options: ServeOptions): Promise<ServedPages> {
  const host = options.host ?? '127.0.0.1';
  const server = await preview({
    configFile: false,
    appType: 'spa',
    logLevel: 'error',
    plugins: [serveCompressed(options.folder)],
    build: { outDir: options.folder },
    preview: { host, port: options.port, strictPort: options.isPortStrict ?? false },
  });
  const bound = server.httpServer.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : options.port;
  return { address: `http://${host}:${port}`, server, close: () => server.close() };
}
