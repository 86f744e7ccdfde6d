/**
 * What the command line doesn't do by itself: `driver CANDIDATE BASELINE REPLICATES OUTPUT` reads both tables and writes DeLong's
 * difference of the two AUCs and the paired bootstrap of it.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { readTable } from '../../src/formats/table/index';
import { bootstrapAuc, deLong } from '../../src/stats/inference/index';
import { argsort } from '../../src/stats/metrics/argsort';

async function scoresOf(file: string): Promise<Record<'id' | 'label' | 'score', Float64Array>> {
  const table = await readTable(file, ['id', 'label', 'score']);
  const numbers = (name: string): Float64Array => {
    const column = table.column(name);
    if (column?.kind !== 'number') throw new Error(`${file}: ${name} is no column of numbers`);
    return column.values;
  };
  return { id: numbers('id'), label: numbers('label'), score: numbers('score') };
}

const [candidateFile = '', baselineFile = '', replicates = '', output = ''] = process.argv.slice(2);
const [candidate, baseline] = [await scoresOf(candidateFile), await scoresOf(baselineFile)];
if (!candidate.id.every((id, row) => id === baseline.id[row])) throw new Error('the rows differ');
const labels = Uint8Array.from(candidate.label);
const orders = { candidate: argsort(candidate.score), baseline: argsort(baseline.score) };
const exact = deLong(labels, candidate.score, baseline.score, undefined, orders);
if ('undefined' in exact) throw new Error(exact.undefined);
const seed = createHash('sha256').update(candidateFile).digest('hex');
const drawn = bootstrapAuc(
  { labels, candidate: candidate.score, baseline: baseline.score, orders },
  { replicates: Number(replicates), seed, level: 0.95, acceleration: exact.acceleration },
);
if ('undefined' in drawn) throw new Error(drawn.undefined);
const { delta, standardError } = exact;
fs.writeFileSync(output, JSON.stringify({ delta, standardError, bootstrapStandardError: drawn.standardError }));
