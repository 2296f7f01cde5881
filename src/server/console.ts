/** The console: the files that its build left, read once, served as they are; any address that is no file is one of its pages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';
import { JSON_TYPE, type Reply } from './reply.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** Nothing from elsewhere, nothing within the page itself, and no other page around it. */
const POLICY = [
  "default-src 'none'",
  ...["script-src 'self'", "style-src 'self'", "img-src 'self' blob:", "connect-src 'self'", "worker-src 'self'"],
  ...["base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"],
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Files with their hash in their name never change. */
const HASHED = /^\/assets\//;
const FOREVER = 'public, max-age=31536000, immutable';

/** Its files by path; empty where it has not been built. */
export type Console = ReadonlyMap<string, Reply>;

/** @param folder what `npm run build` writes the console to; it may be missing */
export function readConsole(folder: string): Console {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries.flatMap((entry): [string, Reply][] => {
      const type = TYPES[extname(entry.name)];
      if (!entry.isFile() || type === undefined) return [];
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(folder.length).replaceAll('\\', '/');
      return [[path, replyOf(path, type, readFileSync(file))]];
    }),
  );
}

function replyOf(path: string, type: string, body: Buffer): Reply {
  return {
    status: 200,
    headers: { 'content-type': type, ...HEADERS },
    body,
    storable: true,
    lasting: true,
    ...(HASHED.test(path) && { cacheControl: FOREVER }),
  };
}

/** What the console answers at a path: one of its files, or its page; undefined: nothing, for who takes no page. */
export function answerConsole(files: Console, request: IncomingMessage, path: string): Reply | undefined {
  const file = files.get(path);
  if (file !== undefined) return file;
  const isPage = path === '/' || (!HASHED.test(path) && wantsPage(request));
  return isPage ? htmlOf(files, path) : undefined;
}

/** The HTML of a page has its scripts fetched at once. Where it has none of its own, the console fetches them when it runs. */
function htmlOf(files: Console, path: string): Reply | undefined {
  return files.get(`/${path.split('/')[1] || 'home'}.html`) ?? files.get('/index.html');
}

/** Whether a request is a browser's that opens a page: programs take anything, and are told that there is nothing. */
function wantsPage(request: IncomingMessage): boolean {
  return new Negotiator(request).mediaType([JSON_TYPE, 'text/html']) === 'text/html';
}
