import { describe, expect, it } from '@jest/globals';
import { templateProblem } from '../../../src/engines/modelfile/jinja';

describe('templateProblem', () => {
  it.each([
    "{% for message in messages %}{{ '<|' + message['role'] + '|>' + message.content | trim }}{% endfor %}",
    "{%- set ns = namespace(first=false, tool=false) %}{% if ns.first %}{{ raise_exception('no') }}{% endif %}",
    "{{ tools | map(attribute='function.name') | join(', ') }}{{ tool | tojson(indent=4) }}",
    "{{ messages[messages | length - 1]['content'].split('</think>')[-1].lstrip('\\n') }}",
    "{{ messages[loop.index0 + 1]['role'] }}{{ {'role': 'x' + y}['role'] }}{{ strftime_now('%d %b %Y') }}",
    '{# {{ x.__class__ }} #}{% raw %}{{ x.__class__ }}{% endraw %}',
    "{{ '__start__' + x }} __class__ {{ config.name }}{{ joiner(', ') }}",
    "{{ 'never ends",
    '{% set x = "%}" %}{{ x }}',
    '',
  ])('takes %j', (template) => {
    expect(templateProblem(template)).toBeUndefined();
  });

  it.each([
    "{{ ''.__class__ }}",
    "{{ ''['__class__'] }}",
    "{{ ''['\\x5f\\x5fclass\\x5f\\x5f'] }}",
    "{{ ''['\\u005f_class__'] }}",
    "{{ ''['__cla' ~ 'ss__'] }}",
    "{{ x['a' ~ b] }}",
    "{{ x[['a', 'b'] | join] }}",
    "{{ x['ssalc'|reverse] }}",
    "{{ '' | attr('a') }}",
    "{{ [x] | map(attribute='__class__') | list }}",
    "{{ [x] | map('attr', 'a') | list }}",
    '{{ cycler.__init__.__globals__ }}',
    '{{ lipsum }}',
    '{{ self.x }}',
    '{{ x.gi_frame.f_globals }}',
    '{{ x.mro() }}',
    "{{ x['mro']() }}",
    "{{ '{0.__class__}'.format(x) }}",
    "{% import 'os' as os %}",
    "{% include 'x' %}",
    '{%- raw -%} {{ a }} {%- endraw -%}{{ x.__class__ }}',
    "{{ {'a': {'b': 1}}}}{{ x.__mro__ }}",
    "{{ a['}}'] }}{{ x.__class__ }}",
    '{% if x.__class__ %}{% endif %}',
    '{{ x.＿＿class＿＿ }}',
  ])('refuses %j', (template) => {
    expect(templateProblem(template)).toBeDefined();
  });

  it('reads hostile templates in time that grows with their length', () => {
    const started = process.cpuUsage();
    for (const template of [
      `{{ '${"\\'".repeat(400_000)}`,
      '{{'.repeat(400_000),
      "{{ '' }}".repeat(100_000),
      `{{ ${'['.repeat(800_000)}`,
      `{{ '' ${'}} '.repeat(300_000)}`,
      '{#'.repeat(400_000),
      '{% raw %}'.repeat(100_000),
      `{{ ${'x|map('.repeat(100_000)}`,
    ])
      templateProblem(template);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(15);
  });
});
