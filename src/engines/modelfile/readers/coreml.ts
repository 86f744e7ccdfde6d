import { Protobuf, sketch, type Range } from '../../../formats/protobuf';
import { pathProblem } from '../paths';
import type { Context, Reader } from '../reader';
import { shownName } from '../shown';
import { understanding } from '../understanding';

/** Fields of a model from which its kinds begin (Model.proto): pipelines, trees, networks. */
const firstKind = 200;
const [description, customModel, linkedModel, mlProgram] = [2, 555, 556, 502];
const pipelines: ReadonlySet<number> = new Set([200, 201, 202]);
const networks: ReadonlySet<number> = new Set([303, 403, 500]);
const customLayer = 500;
const maxDepth = 16;

/** Core ML. Custom models and layers are classes of the app that loads it; a linked model is another file. */
export const coremlReader: Reader = {
  format: 'Core ML',
  fits: async ({ source, head }) => {
    if (head[0] !== 0x08) return false;
    const { fields, sound } = await sketch(source);
    const [version, about] = fields;
    const kinds = fields.filter(({ number, wire }) => number >= firstKind && number <= 3_000 && wire === 2);
    const known = about?.number === description && about.wire === 2;
    return version?.wire === 0 && version.value < 100 && kinds.length > 0 && (sound || known);
  },
  read: (source, context) =>
    understanding(context, 'The Core ML model', () =>
      new CoreMl(new Protobuf(source), context).model({ offset: 0, length: source.size }, 0),
    ),
};

class CoreMl {
  constructor(
    private readonly file: Protobuf,
    private readonly context: Context,
  ) {}

  async model(range: Range, depth: number): Promise<void> {
    const { context } = this;
    if (depth > maxDepth) {
      context.report({
        rule: 'not-understood',
        message: 'Its pipelines lie too deep in one another.',
        subject: 'depth',
      });
      return;
    }
    for await (const field of this.file.fields(range)) {
      const { number, wire } = field;
      if (number === 1 && wire === 0 && depth === 0) context.fact('specification version', field.value);
      if (wire !== 2) continue;
      if (number === description) await this.description(field);
      else if (number === customModel) await this.custom(field, 1, 'model');
      else if (number === linkedModel) await this.linked(field);
      else if (pipelines.has(number)) await this.pipeline(field, number, depth);
      else if (networks.has(number)) await this.network(field);
      else if (number === mlProgram) context.fact('kind', 'ML program');
    }
  }

  private async pipeline(range: Range, number: number, depth: number): Promise<void> {
    // Classifiers and regressors hold a pipeline, which holds models.
    for await (const field of this.file.fields(range)) {
      if (field.number !== 1 || field.wire !== 2) continue;
      if (number === 202) await this.model(field, depth + 1);
      else await this.pipeline(field, 202, depth + 1);
    }
  }

  private async network(range: Range): Promise<void> {
    for await (const layer of this.file.fields(range)) {
      if (layer.number !== 1 || layer.wire !== 2) continue;
      for await (const field of this.file.fields(layer)) {
        if (field.wire !== 2) continue;
        if (field.number === 1) this.context.text('layer', await this.file.text(field));
        else if (field.number === customLayer) await this.custom(field, 10, 'layer');
      }
    }
  }

  private async custom(range: Range, nameField: number, what: string): Promise<void> {
    const { context } = this;
    let name = '';
    for await (const field of this.file.fields(range)) {
      if (field.wire !== 2) continue;
      if (field.number === nameField) name = await this.file.text(field);
      else await this.texts(field, 0);
    }
    context.global(name);
    if (!context.allowedGlobals.has(name))
      context.report({
        rule: 'unknown-global',
        message: `A custom ${what} is the class ${shownName(name)} of the app that loads it. If it is yours: allow-globals: [${shownName(name)}].`,
        offset: range.offset,
        subject: name,
      });
  }

  private async linked(range: Range): Promise<void> {
    const names: string[] = [];
    for await (const file of this.file.fields(range))
      if (file.wire === 2)
        for await (const parameter of this.file.fields(file))
          if (parameter.wire === 2)
            for await (const field of this.file.fields(parameter))
              if (field.wire === 2) names.push(await this.file.text(field));
    for (const name of names) {
      this.context.text('linked model', name);
      const problem = pathProblem(name);
      this.context.report({
        rule: 'file-access',
        ...(problem === undefined ? { severity: 'medium' as const } : {}),
        message: `It is a link to another model: ${shownName(name)}${problem === undefined ? '' : `, which ${problem}`}.`,
        offset: range.offset,
        subject: name,
      });
    }
  }

  /** Inputs, outputs, and what its maker wrote about it. */
  private async description(range: Range): Promise<void> {
    for await (const field of this.file.fields(range)) if (field.wire === 2) await this.texts(field, 0);
  }

  private async texts(range: Range, depth: number, name = 'description'): Promise<void> {
    const bytes = await this.file.bytes({ ...range, length: Math.min(range.length, 1 << 16) });
    const text = bytes.toString('utf8');
    // eslint-disable-next-line no-control-regex -- what no text has
    if (!/[\0-\x08\x0e-\x1f\uFFFD]/.test(text)) {
      this.context.text(name, text);
      return;
    }
    const { fields, sound } = depth < maxDepth ? await this.file.sketch(range) : { fields: [], sound: false };
    if (!sound) {
      this.context.text(name, text);
      return;
    }
    // An entry of a map: what its value is stands in the key.
    const [key, value] = fields;
    const isEntry =
      fields.length === 2 && key?.number === 1 && key.wire === 2 && value?.number === 2 && key.length < 256;
    const inner = isEntry ? await this.file.text(key) : name;
    for (const field of fields) if (field.wire === 2) await this.texts(field, depth + 1, inner);
  }
}
