import { format, jsonObject } from './format';
import { isArray, isObject } from './json';
import { Numbers } from './numbers';
import { FileProblem } from './problem';

/** Lists of records under these keys are what other tools write; taken for numbers by their place they would judge by accident. */
const listsOfTools = ['metrics', 'tests', 'results'];

/**
 * Names and numbers, nested or not: what `json.dump`, `yaml.dump`, DVCLive, scikit-learn's `classification_report` and everybody's
 * own scripts write. It matches what no other format does.
 */
export const flat = format({
  name: 'names and numbers',
  matches: () => true,
  schema: jsonObject,
  read: (file) => {
    if (Object.keys(file).length === 0) {
      throw new FileProblem('an empty object; `dvc metrics diff --json` writes it when nothing changed: add --all');
    }
    for (const key of listsOfTools) {
      const list = file[key];
      if (isArray(list) && list.some(isObject)) {
        throw new FileProblem(
          `"${key}" is a list of records in no format that is known; write each number under its name: {"auc": 0.9}`,
        );
      }
    }
    const numbers = new Numbers({ booleans: false });
    numbers.addNested(undefined, file);
    return { values: numbers.values, evaluated: numbers.values.size };
  },
});
