import { describe, expect, it } from '@jest/globals';
import { withoutUrlValues } from '../../src/formats/shown-urls';

const secret = ['hunter', '2'].join('');

describe('URLs as they are shown', () => {
  it.each([
    [`at GET https://x.example/a?q=1&token=${secret}#part in q`, 'at GET https://x.example/a?q=…&token=…#part in q'],
    [`https://me:${secret}@x.example/a`, 'https://x.example/a'],
    ['git+ssh://git@x.example/a.git', 'git+ssh://git@x.example/a.git'],
    ['https://x.example/@s/a?b', 'https://x.example/@s/a?b'],
    ['what = 1 ? a=b : c', 'what = 1 ? a=b : c'],
    ['"https://x.example/?a=b" and a=b', '"https://x.example/?a=…" and a=b'],
  ])('%s', (text, shown) => {
    expect(withoutUrlValues(text)).toBe(shown);
  });
});
