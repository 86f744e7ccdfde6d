import { describe, expect, it } from '@jest/globals';
import { inspected } from '../inspected';

const version = { _diffusers_version: '0.30.0' };
const pipeline = { _class_name: 'StableDiffusionPipeline', ...version };
const part = (name: string): string => `high remote-code: ${name}.0`;

describe('configurations of Diffusers', () => {
  it.each<[string, object, string[]]>([
    ['parts of known libraries', { ...pipeline, unet: ['diffusers', 'UNet2DConditionModel'] }, []],
    ['a tokenizer', { ...pipeline, tokenizer: ['transformers', 'CLIPTokenizer'] }, []],
    ['a part of a pipeline', { ...pipeline, safety_checker: ['stable_diffusion', 'StableDiffusionSafetyChecker'] }, []],
    ['a part of an older pipeline', { ...pipeline, mel: ['audio_diffusion', 'Mel'] }, []],
    ['a part of Optimum', { ...pipeline, unet: ['optimum.intel.openvino.modeling_diffusion', 'OVModelUnet'] }, []],
    ['a longer list', { ...pipeline, languages: ['en', 'de', 'fr'] }, []],
    ['a part that is left out', { ...pipeline, safety_checker: [null, null], feature_extractor: [null, 'X'] }, []],
    ['other settings', { ...pipeline, requires_safety_checker: true, _name_or_path: 'a/b' }, []],
    [
      'the layers of a part',
      {
        _class_name: 'UNet2DConditionModel',
        ...version,
        down_block_types: ['DownBlock2D', 'AttnDownBlock2D'],
        decoder_act_fns: ['silu', 'silu'],
        layers: ['rms_norm', 'silu', 'Linear'],
        nested: [['evil', 'Net']],
      },
      [],
    ],
    ['a list of another configuration', { model_type: 'bert', architectures: ['x'], labels: ['cat', 'Dog'] }, []],
    ['a class of a package', { ...pipeline, unet: ['evil_pkg', 'Net'] }, [part('unet')]],
    ['a class of a package with a dot', { ...pipeline, unet: ['evil.pkg', 'Net'] }, [part('unet')]],
    ['names in another case', { ...pipeline, unet: ['Evil', 'net'] }, [part('unet')]],
    ['a class of a module beside', { ...version, unet: ['my_unet', 'Net'], _class_name: 'Any' }, [part('unet')]],
    ['a class before it is said what it is', { unet: ['my_unet', 'net'], ...pipeline }, [part('unet')]],
    ['a part with more about it', { ...pipeline, unet: ['my_unet', 'Net', { revision: null }] }, [part('unet')]],
    ['no version', { _class_name: 'FluxPipeline', unet: ['my_unet', 'Net'] }, [part('unet')]],
    [
      'a pipeline of its own',
      { _class_name: ['my_pipeline', 'Mine'], ...version, unet: ['my_unet', 'net'] },
      [part('_class_name'), part('unet')],
    ],
  ])('%s', async (_, configuration, findings) => {
    expect((await inspected(Buffer.from(JSON.stringify(configuration)))).findings).toEqual(findings);
  });
});
