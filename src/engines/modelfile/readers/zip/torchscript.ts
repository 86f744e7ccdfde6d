import type { Allowance } from '../../allow/allowance';
import type { Reader } from '../../reader';
import { shownName } from '../../shown';
import type { Archive } from './archive';

/** Sources of large models have some MB. */
const maxSource = 64 * 2 ** 20;

const use: Allowance = { value: true, call: true, new: true };

/** What the loader of TorchScript knows by itself (torch/csrc/jit/serialization/unpickler.cpp). */
const loaderNames: ReadonlySet<string> = new Set(
  `build_intlist build_tensorlist build_doublelist build_boollist build_tensor_from_id restore_type_tag`.split(' '),
);

/** Namespaces of classes in C++ that come with PyTorch: packed weights of quantized layers. */
const nativeClasses = /^__torch__\.torch\.classes\.(?:quantized|rnn|sparse|xnnpack|mkldnn|profiling)$/;

/** Namespaces of operators that come with PyTorch and its own libraries. */
const knownOperators: ReadonlySet<string> = new Set(
  `aten prim quantized quantized_decomposed prims prepacked mkldnn mkldnn_prepacked xnnpack sparse rnn _quantized _caffe2 inductor
  onednn c10d _c10d_functional torchvision image torchaudio torchtext fb fbgemm profiler static_runtime
  vulkan_prepack metal metal_prepack cuda c10 tensorexpr internal`.split(/\s+/),
);

/** Operators that reach files, whatever the namespace is that the source names them by. */
const fileOperators = /\b(?:torch|ops\.aten)\.(from_file|save|load)\(|\b(?:ops\.image)\.(read_file|write_file)\(/g;

const operators = /\bops\.([A-Za-z_]\w*)\.([A-Za-z_]\w*)/g;
const classes = /^class\s+([A-Za-z_]\w*)/gm;

/** The sources of a TorchScript archive: what classes they define, and which operators they use. */
export class TorchScript {
  private readonly defined = new Set<string>();
  private present = false;

  /** Reads `<root>/code/`; of an archive that is none of TorchScript nothing is known. */
  static async of(archive: Archive): Promise<TorchScript> {
    const script = new TorchScript();
    // What `torch.load` and `torch.jit.load` know an archive of TorchScript by.
    if (!archive.left.some(({ name }) => /(?:^|\/)constants\.pkl$/i.test(name))) return script;
    for (const member of archive.left) {
      const place = /(?:^|\/)code\/(.+)\.py$/i.exec(member.name);
      if (place?.[1] === undefined) continue;
      script.present = true;
      await archive.inspect(member, script.reader(place[1].replaceAll('/', '.')));
    }
    return script;
  }

  /** What a pickle of the archive may do with a name that the archive's own sources, or its loader, define. */
  allowanceOf(module: string, name: string): Allowance | undefined {
    if (module === 'torch.jit._pickle' && loaderNames.has(name)) return use;
    if (this.present && (this.defined.has(`${module}.${name}`) || nativeClasses.test(module))) return use;
    return undefined;
  }

  private reader(module: string): Reader {
    return {
      format: 'TorchScript source',
      fits: () => true,
      read: async (source, context) => {
        if (source.size > maxSource) {
          context.report({
            rule: 'not-understood',
            message: `The source has ${source.size} bytes, too many to be one.`,
            subject: 'size',
          });
          return;
        }
        const text = (await source.read(0, source.size)).toString('utf8');
        context.text('', text);
        for (const [, name = ''] of text.matchAll(classes)) this.defined.add(`${module}.${name}`);
        for (const { 0: call, index } of text.matchAll(fileOperators))
          context.report({
            rule: 'file-access',
            message: `The model's code reads or writes a file: ${shownName(call.slice(0, -1))}.`,
            offset: index,
            subject: call.slice(0, -1),
          });
        for (const { 0: operator, 1: namespace = '', index } of text.matchAll(operators))
          if (!knownOperators.has(namespace))
            context.report({
              rule: 'unknown-global',
              message: `The model's code uses ${shownName(operator)}, an operator that does not come with PyTorch: a library is loaded for it.`,
              offset: index,
              subject: operator,
            });
      },
    };
  }
}
