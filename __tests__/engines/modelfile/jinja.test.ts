import { describe, expect, it } from '@jest/globals';
import { templateProblem } from '../../../src/engines/modelfile/jinja';
import { paced } from '../../helpers/pace';

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
    "{{ x['a' ~ b] }}{{ x[b ~ '_start'] }}{{ x[['a', 'b'] | join] }}",
    "{% set k = 'user_' ~ role %}{{ names[k] }}{{ messages[messages[0].content] }}",
    "{% for k in ['role', 'content'] %}{{ message[k] }}{% endfor %}{% set a %}x{{ y }}{% endset %}{{ a }}",
    "{% set ns = namespace(out='__') %}{% for m in messages %}{% set ns.out = ns.out ~ m.role %}{% endfor %}{{ ns.out }}",
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
    "{{ x['__ssalc__'|reverse] }}",
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

  it.each([
    "{% set k='__cl'+'ass__' %}{{ messages[k] }}",
    '{% set k %}__class__{% endset %}{{ messages[k] }}',
    "{%- set k -%} __cl{{ 'ass' }}__ {%- endset -%}{{ messages[k] }}",
    '{% set k | lower %}__CLASS__{% endset %}{{ messages[k] }}',
    "{% set k = '__' ~ 'class' ~ '__' %}{{ k }}",
    "{% set a, b = '__', 'class' %}{{ messages[a ~ b ~ a] }}",
    "{% set a = ['__', 'class', '__'] | join %}{{ messages[a] }}",
    "{% set a = ''.join(['__', 'mro__']) %}{{ messages[a] }}",
    "{% set a = '%s%s' | format('__', 'class__') %}{{ messages[a] }}",
    "{% set a = '%cx' % 95 %}{% set b = '{0}{0}class{0}{0}'.format(a[0]) %}{{ messages[b] }}",
    "{% set a = 'xxclassxx' | replace('x', '_') %}{{ messages[a] }}",
    "{% set a = '__ssalc__' | reverse %}{{ messages[a] }}",
    "{% set a = '__ssalc__'[::-1] %}{{ messages[a] }}",
    "{% set a = 'xx__class__'[2:] %}{{ messages[a] }}",
    "{% set ns = namespace(k='__cl') %}{% set ns.k = ns.k ~ 'ass__' %}{{ messages[ns.k] }}",
    "{% set ns = namespace(k='') %}{% for c in ['__', 'class', '__'] %}{% set ns.k = ns.k ~ c %}{% endfor %}{{ m[ns.k] }}",
    "{% for k in ['__cl' ~ 'ass__'] %}{{ messages[k] }}{% endfor %}",
    "{% for k in 'a_b'[1] %}{{ m[k * 2 ~ 'class' ~ k * 2] }}{% endfor %}",
    "{% if x %}{% set k = '__clas' ~ 's__' %}{% else %}{% set k = 'a' %}{% endif %}{{ m[k] }}",
    "{% set k = 'a' if x else '__dic' ~ 't__' %}{{ m[k] }}",
    '{% macro f() %}__class__{% endmacro %}{{ m[f()] }}',
    "{% with k = '_' * 2 ~ 'class' ~ '_' * 2 %}{{ m[k] }}{% endwith %}",
    "{% set k = {'a': '__cla'} %}{{ m[k.a ~ 'ss__'] }}{{ m[k['a'] ~ 'ss__'] }}",
    "{{ m.get('__cla' ~ 'ss__') }}",
    "{{ m | map(attribute='__cla' ~ 'ss__') | list }}",
    "{% set f = '{0.__cla' ~ 'ss__}' %}{{ f.format(m) }}",
    "{{ m['__cla' 'ss__'] }}",
    "{% set k = 'm' ~ 'ro' %}{{ m[k] }}",
  ])('refuses what %j puts together', (template) => {
    expect(templateProblem(template)).toMatchObject({ certain: true });
  });

  it.each([
    "{% set k = '__' ~ x ~ '__' %}{{ messages[k] }}",
    "{{ messages['_' ~ x] }}",
    "{% set u = (x | string | list)[24] %}{{ messages[u * 2 ~ 'class' ~ u * 2] }}",
    '{% for i in ns %}{{ x }}{% endfor %}'.repeat(60_000),
  ])('doubts %j', (template) => {
    expect(templateProblem(template)).toMatchObject({ certain: false });
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
      `{% set a = x and 'a' or 'b' or 'c' or 'd' %}{{ a${' ~ a'.repeat(200_000)} }}`,
      `{% for a in '${'x'.repeat(390)}' %}`.repeat(40),
      `{% macro f() %}{{ f() ~ f() ~ f() }}{% endmacro %}{{ f() }}`,
      '{% if x %}'.repeat(80_000),
      `{{ ${'a if '.repeat(150_000)} }}`,
      `{{ ${'('.repeat(300_000)} }}{{ ${'-'.repeat(300_000)}1 }}{{ ${'not '.repeat(200_000)} }}`,
      `{% set a = [${"'x',".repeat(100_000)}] %}${'{{ a|join|list|join }}'.repeat(20_000)}`,
    ])
      templateProblem(template);
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(paced(15));
  });
});
