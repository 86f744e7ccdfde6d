import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inlineSkipOf, mayHoldSkip, type InlineSkip, type Skippable } from '../../src/findings/inline-skip';
import { hostileText } from '../helpers/arbitrary-report';
import { paced } from '../helpers/pace';

const sql: Skippable = { gate: 'sast', rule: 'S608', aliases: ['B608', 'hardcoded-sql-expression'] };
const token: Skippable = { gate: 'secrets', rule: 'github-token' };
const root: Skippable = { gate: 'container', rule: 'root-user', aliases: ['DL3002', 'DS002', 'CKV_DOCKER_8'] };

const skip = (marker: string, reason?: string): InlineSkip => ({ marker, ...(reason !== undefined && { reason }) });

describe('a comment beside a finding', () => {
  it.each<[string, Skippable, InlineSkip | undefined]>([
    ['# nosec', sql, skip('nosec')],
    ['#nosec', sql, skip('nosec')],
    ['# NOSEC B608', sql, skip('nosec B608')],
    ['# nosec B608 -- value is a constant', sql, skip('nosec B608', 'value is a constant')],
    ['# nosec: B602, B608 # value is a constant', sql, skip('nosec B608', 'value is a constant')],
    ['# nosec value is a constant', sql, skip('nosec', 'value is a constant')],
    ['# nosec B608 constant', sql, skip('nosec B608')],
    ['# nosec B602 -- value is a constant', sql, undefined],
    ['# pragma: no cover # nosec B608', sql, skip('nosec B608')],
    ['# nosec B608 # noqa: S608', sql, skip('nosec B608')],
    ['# nosec B608 # noqa: S608 the table is ours', sql, skip('nosec B608', 'the table is ours')],
    ['# nosec B608 # type: ignore[arg-type]  # pylint: disable=too-many-locals', sql, skip('nosec B608')],
    ['# noqa', sql, skip('noqa')],
    ['# noqa: S608 the table is ours', sql, skip('noqa S608', 'the table is ours')],
    ['# noqa:E501,S608 - the table is ours', sql, skip('noqa S608', 'the table is ours')],
    ['# noqa: E501 the line is long', sql, undefined],
    ['# noqa: everything here is fine', sql, undefined],
    ['# ruff: ignore[S608] the table is ours', sql, skip('ruff: ignore S608', 'the table is ours')],
    ['# ruff: ignore[hardcoded-sql-expression]', sql, skip('ruff: ignore hardcoded-sql-expression')],
    ['# ruff: ignore[]', sql, undefined],
    ['# ruff: noqa: S608 the table is ours', sql, undefined],
    ['# nosemgrep: bandit.B608 the table is ours', sql, skip('nosemgrep B608', 'the table is ours')],
    ['# nosemgrep: python.lang.eval the table is ours', sql, undefined],
    ['# nosemgrep', sql, skip('nosemgrep')],
    ['# nosec B608 テーブルは固定', sql, skip('nosec B608', 'テーブルは固定')],
    ['# do not run nosec here', sql, undefined],
    ['# gitleaks:allow made up for tests', sql, undefined],
    ['# gitleaks:allow', token, skip('gitleaks:allow')],
    ['//gitleaks:allow made up for tests', token, skip('gitleaks:allow', 'made up for tests')],
    ['/* made up, gitleaks:allow */', token, skip('gitleaks:allow')],
    ['#betterleaks:allow (made up for tests)', token, skip('betterleaks:allow', 'made up for tests)')],
    ['# trufflehog:ignore', token, skip('trufflehog:ignore')],
    ['# kingfisher:ignore', token, skip('kingfisher:ignore')],
    ['# ggignore', token, skip('ggignore')],
    ['# pragma: allowlist secret', token, skip('pragma: allowlist secret')],
    [
      '<!-- pragma: whitelist secret made up for tests -->',
      token,
      skip('pragma: allowlist secret', 'made up for tests'),
    ],
    ['# notgitleaks:allow', token, undefined],
    ['# nosec B105 made up for tests', token, undefined],
  ])('%j', (text, finding, expected) => {
    expect(inlineSkipOf([{ text }], finding)).toEqual(expected);
    expect(expected === undefined || mayHoldSkip(text)).toBe(true);
  });
});

describe('a comment above a finding', () => {
  it.each<[string, Skippable, InlineSkip | undefined]>([
    ['# hadolint ignore=DL3002', root, skip('hadolint ignore DL3002')],
    [
      '# hadolint ignore=DL3006,DL3002 the base drops root',
      root,
      skip('hadolint ignore DL3002', 'the base drops root'),
    ],
    ['# hadolint ignore=DL3006 the base drops root', root, undefined],
    ['# hadolint global ignore=DL3002 the base drops root', root, undefined],
    ['#trivy:ignore:AVD-DS-0002 the base drops root', root, skip('trivy:ignore AVD-DS-0002', 'the base drops root')],
    ['#trivy:ignore:DS-0002', root, skip('trivy:ignore DS-0002')],
    ['#trivy:ignore:DS002:exp:2027-01-01 the base drops root', root, undefined],
    ['# kics-scan ignore-line the base drops root', root, skip('kics-scan ignore-line', 'the base drops root')],
    ['# kics-scan ignore-block the base drops root', root, undefined],
    [
      '# checkov:skip=CKV_DOCKER_8: the base drops root',
      root,
      skip('checkov:skip CKV_DOCKER_8', 'the base drops root'),
    ],
    ['# checkov:skip=CKV_DOCKER_2: no service here', root, undefined],
    ['# nosemgrep: root-user the base drops root', root, skip('nosemgrep root-user', 'the base drops root')],
    ['# nosec B608 -- value is a constant', sql, undefined],
    ['# ruff: ignore[S608] the table is ours', sql, skip('ruff: ignore S608', 'the table is ours')],
  ])('%j', (text, finding, expected) => {
    expect(inlineSkipOf([{ text, above: true }], finding)).toEqual(expected);
  });
});

it('of several comments the one with a reason counts', () => {
  const comments = [{ text: '# nosec' }, { text: '# noqa: S608 the table is ours' }];
  expect(inlineSkipOf(comments, sql)).toEqual(skip('noqa S608', 'the table is ours'));
});

it('any text ends in time, and a reason has two words', () => {
  const pieces = fc.constantFrom(
    '# nosec ',
    '# noqa',
    ': S608',
    ',',
    ' B608',
    'ruff: ignore[',
    ']',
    'nosemgrep:',
    ' why ',
    '#',
  );
  const text = fc.array(fc.oneof(pieces, hostileText), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.boolean(), (text, above) => {
      for (const finding of [sql, token, root]) {
        const found = inlineSkipOf([{ text, ...(above && { above }) }], finding);
        if (found?.reason !== undefined) expect(found.reason.length).toBeGreaterThanOrEqual(4);
        expect(found?.marker ?? '').toMatch(/^[\w :-]*$/);
      }
    }),
    { numRuns: 500 },
  );
  const start = performance.now();
  for (const piece of ['# noqa ', 'noqa: A1', '# nosec B608', 'nosemgrep:a.', '\t', '#'])
    inlineSkipOf([{ text: `# nosec ${piece.repeat(2_000 / piece.length - 9)}` }], sql);
  expect(performance.now() - start).toBeLessThan(paced(1_000));
});
