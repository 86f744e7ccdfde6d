import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  commandData,
  commandProperty,
  linesOf,
  logLine,
  markdownBlock,
  markdownCode,
  markdownProse,
  markdownText,
  uriPath,
  visible,
  htmlText,
  mermaidText,
  xmlAttribute,
  xmlText,
} from '../../src/reports/escape';
import { hostileText } from '../helpers/arbitrary-report';
import { runnerCommand } from '../helpers/runner-command';

const everything = (check: (text: string) => void): void => {
  fc.assert(fc.property(hostileText, check), { numRuns: 1_000 });
};

/** What acts on a terminal, hides, reorders or isn't text. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;

describe('visible', () => {
  it.each([
    ['plain text: 100 % {a}', 'plain text: 100 % {a}'],
    ['a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['\u001b[31mred', '\\x1b[31mred'],
    ['\u202eevil\u2066', '\\u202eevil\\u2066'],
    ['\ud83d alone', '\\ud83d alone'],
    ['\u{e0041}tag', '\\u{e0041}tag'],
    ['日本 🎉 é', '日本 🎉 é'],
  ])('%j is shown as %s', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves nothing that acts or hides', () => {
    everything((text) => {
      expect(visible(text)).not.toMatch(unsafe);
    });
  });
});

describe('a line of a log', () => {
  it.each([
    ['::error::x', '\\::error::x'],
    ['   ::error::x', '   \\::error::x'],
    ['\u3000::error::x', '\u3000\\::error::x'],
    [':\u0301:error::x', '\\:\u0301:error::x'],
    ['a ##[group]b', 'a #\\#[group]b'],
    ['###[group]', '##\\#[group]'],
    ['##vso[task.complete]', '#\\#vso[task.complete]'],
    ['\r::stop-commands::x', '\\r::stop-commands::x'],
    ['std::vector and ::x later', 'std::vector and ::x later'],
    ['## heading [x]', '## heading [x]'],
  ])('%j becomes %j', (text, safe) => {
    expect(logLine(text)).toBe(safe);
  });

  it('is one line and no command, whatever the text', () => {
    everything((text) => {
      expect(logLine(text)).not.toMatch(unsafe);
      expect(runnerCommand(logLine(text))).toBeUndefined();
    });
  });
});

describe('a workflow command', () => {
  it('carries any text as its message and property and stays the one command it is', () => {
    everything((text) => {
      const line = `::error title=${commandProperty(text)},line=1::${commandData(text)}`;
      expect(line).not.toMatch(unsafe);
      const command = runnerCommand(line);
      expect(command?.name).toBe('error');
      expect(command?.properties).toEqual({ ...(text === '' ? {} : { title: visible(text) }), line: '1' });
      expect(command?.data).toBe(linesOf(text).map(logLine).join('\n'));
    });
  });
});

describe('Markdown', () => {
  it.each([
    ['a_b *c*', 'a&#95;b &#42;c&#42;'],
    ['@octocat', '@&#8203;octocat'],
    ['see #12', 'see &#35;&#8203;12'],
    ['https://x.example', 'https&#58;&#8203;//x.example'],
    ['www.x.example', 'www&#8203;.x.example'],
    ['!12 %3 $4 &5 ~6', '!&#8203;12 %&#8203;3 &#36;&#8203;4 &#38;&#8203;5 &#126;&#8203;6'],
    ['%"a b" [issue:7]', '%&#8203;"a b" &#91;&#8203;issue:7&#93;'],
    ['in 0a1b2c3d4e, a...0a1b2c3', 'in 0a1b2c&#8203;3d4e, a...0a1b2c&#8203;3'],
    ['50 % of x[0], R & D!', '50 % of x&#91;0&#93;, R &#38; D!'],
    ['<b>&amp;', '&#60;b&#62;&#38;&#8203;amp;'],
    ['- item', '&#45; item'],
    ['12. item', '&#49;2. item'],
    ['a\n\n\nb', 'a b'],
    ['a|b\\|c', 'a&#124;b&#92;&#124;c'],
    ['path:12 stays', 'path:12 stays'],
    [':tada:', '&#58;&#8203;tada:'],
  ])('%j is written %s', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  it('shows words between backticks as code, and an odd backtick as itself', () => {
    expect(markdownProse('use `a|b` here')).toBe('use <code>a&#124;b</code> here');
    expect(markdownProse('a ` b')).toBe('a &#96; b');
  });

  /** No character that starts markup, a tag, an entity of the text's own, a table cell, a mention, a reference or a link. */
  const inert = (written: string): void => {
    const rest = written.replace(/&#\d+;/g, '·');
    expect(rest).not.toMatch(/[&<>|\\`*_~[\]$#\r\n]/);
    expect(rest).not.toMatch(/@|:\/\/|www\./i);
    expect(rest).not.toMatch(unsafe);
  };
  const inertText = (written: string): void => {
    const broken = /@&#8203;|GH-&#8203;/gi;
    expect(written.replace(broken, '')).not.toMatch(/GH-\d/i);
    const read = written.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    expect(read).not.toMatch(/[!$%&~#@][\w"]|\[[a-z_]+:|:\w+:|(?<!\w)[\da-f]{7,40}(?!\w)/i);
    expect(written).not.toMatch(/^[-+=]|^\d+[.)]/);
    inert(written.replace(broken, '·'));
  };

  it('gives inline text nothing to act with', () => {
    everything((text) => {
      inertText(markdownText(text));
    });
  });

  it('gives inline code nothing to act with but its own element', () => {
    everything((text) => {
      const written = markdownCode(text);
      expect(written.startsWith('<code>') && written.endsWith('</code>')).toBe(true);
      inert(written.slice(6, -7));
    });
  });

  it('gives prose nothing to act with but code elements', () => {
    everything((text) => {
      const [first = '', ...rest] = markdownProse(text).split(/<code>.*?<\/code>/);
      inertText(first);
      for (const words of rest) inertText(`·${words}`);
    });
  });

  it('fences a block so that no line in it closes it', () => {
    everything((text) => {
      const [open = '', ...rest] = markdownBlock(text).split('\n');
      expect(open).toMatch(/^`{3,}$/);
      expect(rest.at(-1)).toBe(open);
      for (const line of rest.slice(0, -1)) expect(line.includes(open)).toBe(false);
    });
  });
});

describe('XML', () => {
  it('holds only characters XML 1.0 allows, and no markup', () => {
    everything((text) => {
      for (const written of [xmlText(text), xmlAttribute(text)]) {
        expect(written).not.toMatch(/[^\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
        expect(written.replace(/&(amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[&<>"']/);
      }
      expect(xmlAttribute(text)).not.toContain('\n');
    });
  });
});

describe('HTML', () => {
  it('holds no markup, no line break and nothing hidden, and reads back', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = htmlText(text);
        expect(written.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toMatch(/[<>&"'\n]|\p{Cc}|\p{Cf}/u);
      }),
    );
    expect(htmlText(`<a href="x">'&lt;'`)).toBe('&lt;a href=&quot;x&quot;&gt;&apos;&amp;lt;&apos;');
  });
});

describe('a Mermaid label', () => {
  it('holds nothing that Mermaid or a fence would take for more than text, and is never empty or too long', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 9, max: 80 }), (text, length) => {
        const label = mermaidText(text, length);
        expect(label).not.toMatch(/[^\w .,:=()/+\u0080-\u{10ffff}-]|\p{Cc}|\p{Cf}|[\u2028\u2029]/u);
        expect(label.trim()).not.toBe('');
        expect(label.length).toBeLessThanOrEqual(length);
        expect(label.isWellFormed()).toBe(true);
      }),
    );
  });

  it.each([
    ['female', 'female'],
    ['18–24', '18–24'],
    ['<=50K', '＜=50K'],
    ['%%{init: {}}%%', '％％｛init: ｛｝｝％％'],
    ['a"b`c', 'a＂b｀c'],
    ['a\nb', 'a＼nb'],
    ['  ', '(empty)'],
    ['x'.repeat(30), `${'x'.repeat(23)}…`],
  ])('%j is %j', (text, label) => {
    expect(mermaidText(text, 24)).toBe(label);
  });
});

describe('uriPath', () => {
  it.each([
    ['src/a b.py', 'src/a%20b.py'],
    ['src/日本.py', 'src/%E6%97%A5%E6%9C%AC.py'],
    ['a:b/c?d#e', 'a%3Ab/c%3Fd%23e'],
    ["it's (1)!*", 'it%27s%20%281%29%21%2A'],
    ['a%2Fb', 'a%252Fb'],
    ['x\ud800y', 'x%EF%BF%BDy'],
  ])('%j is %s', (path, uri) => {
    expect(uriPath(path)).toBe(uri);
  });

  it('has only unreserved characters, escapes and slashes', () => {
    everything((text) => {
      expect(uriPath(text)).toMatch(/^(?:[\w.~/-]|%[0-9A-F]{2})*$/);
    });
  });
});
