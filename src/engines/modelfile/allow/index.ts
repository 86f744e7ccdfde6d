import { container, each, made, plain, value, type Allowance, type Family, type Table } from './allowance';
import { harmOf } from './dangerous';
import { boosters, carriedCode, distributions, joblib, learning, statistics } from './learning';
import { numpy } from './numpy';
import { language, words } from './language';
import { arrow, clusters, columns, explanations, forecasting, formulas, series } from './packages';
import { pandas } from './pandas';
import { stdlib } from './stdlib';
import { boosters as boosterTable } from './tables/boosters';
import { contrib } from './tables/contrib';
import { estimators } from './tables/estimators';
import { numpy as numpyTable } from './tables/numpy';
import { scipy } from './tables/scipy';
import { sklearn } from './tables/sklearn';
import { statsmodels } from './tables/statsmodels';
import { torch as torchTable } from './tables/torch';
import { torch, training } from './torch';

const kinds: Readonly<Record<keyof Table, Allowance>> = {
  functions: value,
  classes: made,
  native: plain,
  containers: container,
  enums: plain,
};

/** Tables first: what the families say of the same names is more exact. */
const tables: readonly Table[] = [
  sklearn,
  scipy,
  numpyTable,
  statsmodels,
  boosterTable,
  contrib,
  estimators,
  torchTable,
];
const families: readonly Family[] = [
  stdlib,
  numpy,
  pandas,
  learning,
  distributions,
  statistics,
  boosters,
  joblib,
  torch,
  training,
  language,
  words,
  columns,
  explanations,
  forecasting,
  series,
  formulas,
  clusters,
  arrow,
  carriedCode,
];

const known = new Map<string, Allowance>();
for (const table of tables)
  for (const kind of Object.keys(kinds) as (keyof Table)[])
    for (const [module, names] of Object.entries(table[kind]))
      for (const [name, allowance] of Object.entries(each(names, kinds[kind])))
        known.set(`${module}:${name}`, allowance);
for (const { names } of families)
  for (const [module, allowances] of Object.entries(names))
    for (const [name, allowance] of Object.entries(allowances)) known.set(`${module}:${name}`, allowance);

const own: Allowance = { value: true, call: true, new: true, items: true };

/**
 * What a pickle may do with a name; undefined for one that is on no list. `allowed` holds the policy's own (`package.module.Class`): what is
 * known to do harm no policy can allow.
 */
export function allowanceOf(module: string, name: string, allowed: ReadonlySet<string>): Allowance | undefined {
  return (
    known.get(`${module}:${name}`) ??
    (allowed.has(`${module}.${name}`) && harmOf(module, name) === undefined ? own : undefined)
  );
}
