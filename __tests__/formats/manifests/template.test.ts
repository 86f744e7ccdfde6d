import { describe, expect, it } from '@jest/globals';
import { isTemplated } from '../../../src/formats/manifests/template';

describe('a line of a template', () => {
  it.each([
    ['flask=={{ version }}', true],
    ['{% if x %}', true],
    ['<%= name %>', true],
    ['flask==3.0.0', false],
    ['a }} b {{', false],
    // Where every mark is tried with all that follows, this takes hours.
    ['{{'.repeat(1_000_000), false],
  ])('%.30s', (line, expected) => {
    expect(isTemplated(line)).toBe(expected);
  });
});
