import { describe, expect, it } from '@jest/globals';
import { paced } from '../../helpers/pace';
import { bytes, call, int, join, named, none, pickle, raw, text, tuple } from './assembled';
import { inspected, payload, runsPayload, textPayload } from './inspected';

describe('code in a model', () => {
  const code = call('cloudpickle.cloudpickle _make_function', int(1));
  it.each<[string, Buffer, string]>([
    ['that is carried', code, 'high code-in-model: code'],
    ['that loading runs', join(code, ')R'), 'critical code-in-model: code'],
    ['of dill', call('dill._dill _create_function', int(1)), 'high code-in-model: code'],
  ])('%s', async (_, value, finding) => {
    expect((await inspected(pickle(value))).findings).toContain(finding);
  });

  it('is not what dill says of types and arrays', async () => {
    const values = [
      call('collections defaultdict', call('dill._dill _load_type', text('int'))),
      join(call('dill._dill _load_type', text('complex')), tuple(int(1)), 'R'),
      call(
        'dill._dill _create_array',
        named('numpy.core.multiarray _reconstruct'),
        tuple(named('numpy ndarray'), tuple(int(0)), bytes(raw('b'))),
        none,
      ),
    ];
    expect((await inspected(pickle(tuple(...values)))).findings).toEqual([]);
  });
});

describe('bytes that a pickle loads', () => {
  it.each<[string, Buffer]>([
    ['a pickle', bytes(payload)],
    ['a pickle of protocol 0', bytes(textPayload)],
    ['a long one', bytes(Buffer.concat([raw("S'"), Buffer.alloc(3_000, 'a'), raw("'\n0"), textPayload]))],
    ['one that Python 2 wrote as text', call('_codecs encode', text(textPayload.toString('latin1')), text('latin1'))],
  ])('are looked into: %s', async (_, argument) => {
    expect(runsPayload(await inspected(pickle(call('torch.storage _load_from_bytes', argument))))).toBe(true);
  });

  it('must be in the file', async () => {
    const { findings } = await inspected(
      pickle(call('torch.storage _load_from_bytes', call('builtins bytes', int(3)))),
    );
    expect(findings).toContain('high unexpected-use: torch.storage._load_from_bytes');
  });
});

it('the time for arguments that stand in themselves many times is bounded', async () => {
  // Each of 40 tuples holds the one before it 100 times.
  const levels = Array.from({ length: 40 }, (_, i) =>
    join('(', ...Array<string>(100).fill(`h${String.fromCharCode(i)}`), 'tq', String.fromCharCode(i + 1), '0'),
  );
  const started = process.cpuUsage();
  const { findings } = await inspected(
    pickle(')q\0', '0', ...levels, call('numpy.core.multiarray scalar', 'h\x28', 'h\x28')),
  );
  expect(findings).toContain('high unexpected-use: numpy.core.multiarray.scalar');
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(paced(2));
});
