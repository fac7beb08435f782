import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openSite, type Site, type Visit } from './site.ts';

/** How the tests of one file come to their pages. */
export interface Pages {
  /** The site, once the tests run. */
  readonly site: () => Site;
  /** Opens a page, which is closed after the test; whatever it complained of fails the test. */
  readonly open: (path?: string, options?: Parameters<Site['visit']>[1]) => Promise<Page>;
}

/** One browser for the tests of this file. */
export function openPages(): Pages {
  let site: Site | undefined;
  let visits: Visit[] = [];
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());
  afterEach(async () => {
    const complaints = visits.flatMap((visit) => visit.complaints);
    await Promise.all(visits.map((visit) => visit.close()));
    visits = [];
    expect(complaints).toEqual([]);
  });
  const opened = (): Site => {
    if (!site) throw new Error('the site is opened before the first test, not before');
    return site;
  };
  return {
    site: opened,
    open: async (path = '', options = {}) => {
      const visit = await opened().visit(path, options);
      visits.push(visit);
      return visit.page;
    },
  };
}
