import { createRequire } from 'node:module';
import { join } from 'node:path';
import { engine } from '../engines-real/engines';

/** The few things that the tests ask of a page; the library that does them is installed apart, so its own types aren't here. */
export interface Page {
  goto(url: string): Promise<unknown>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  emulateMedia(media: { colorScheme?: 'light' | 'dark'; media?: 'screen' | 'print' }): Promise<void>;
  addScriptTag(script: { path: string }): Promise<unknown>;
  /** Runs a script in the page. */
  evaluate<T>(script: string): Promise<T>;
  on(event: 'console', listener: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', listener: (error: Error) => void): void;
  on(event: 'request', listener: (request: { url(): string }) => void): void;
  close(): Promise<void>;
}

export interface Browser {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}

/** A file under the packages that come with the browser. */
export const browserPackage = (path: string): string => engine(join('browser/node_modules', path));

/** Starts the Chromium that `scripts/engines/install.mjs browser` installed. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = engine('browser/chromium');
  const folder = join(executablePath, '..');
  const { chromium } = createRequire(import.meta.url)(browserPackage('playwright-core')) as Playwright;
  return chromium.launch({
    executablePath,
    // The sandbox needs rights that a container doesn't give; the pages are our own.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  });
}
