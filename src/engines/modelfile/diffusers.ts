import type { Context } from './reader';
import { shownName } from './shown';

/** What Diffusers loads the parts of a pipeline from: libraries, and modules of its own pipelines (diffusers 0.42, and older ones). */
const libraries: ReadonlySet<string> = new Set(
  `diffusers transformers onnxruntime onnxruntime.training optimum peft sentence_transformers
ace_step allegro alt_diffusion animatediff anyflow audio_diffusion audioldm audioldm2 aura_flow blip_diffusion bria bria_fibo bria_fibo2 chroma chronoedit
cogvideo cogview3 cogview4 consisid consistency_models controlnet controlnet_hunyuandit controlnet_sd3 controlnet_xs cosmos ddim ddpm
deepfloyd_if deprecated diffusion_gemma dit dreamlite easyanimate ernie_image flux flux2 glm_image helios hidream_image hunyuan_image
hunyuan_video hunyuan_video1_5 hunyuandit i2vgen_xl ideogram4 joyimage kandinsky kandinsky2_2 kandinsky3 kandinsky5 kandinsky6 kolors
krea2 latent_consistency_models latent_diffusion latte ledits_pp llada2 longcat_audio_dit longcat_image ltx ltx2 lucy lumina lumina2
marigold mochi motif_video musicldm nucleusmoe_image omnigen ovis_image pag paint_by_example pia pixart_alpha prx qwenimage qwenimage21
rfd4_proteina sana sana_video sana_wm semantic_stable_diffusion shap_e skyreels_v2 spectrogram_diffusion stable_audio stable_audio_3 stable_cascade
stable_diffusion stable_diffusion_3 stable_diffusion_safe stable_diffusion_xl stable_video_diffusion t2i_adapter text_to_video_synthesis
unclip unidiffuser versatile_diffusion visualcloze vq_diffusion wan wuerstchen z_image`.split(/\s+/),
);
const maxParts = 1_000;

interface Part {
  readonly name: string;
  readonly library: string;
  readonly className: string;
}

/**
 * The parts that a pipeline of Diffusers lists, each with the library and the class that it is made by: of a library that is none of those
 * that Diffusers knows it is a module that is imported by its name, or one that lies with the model.
 */
export class PipelineParts {
  private isOfDiffusers = false;
  private isPipeline = false;
  private readonly parts: Part[] = [];
  /** Of the list at the root that was last begun. */
  private items: string[] = [];

  begin(): void {
    this.items = [];
  }

  /** A string at the root. */
  root(key: string, value: string): void {
    if (key !== '_class_name') return;
    this.isOfDiffusers = true;
    this.isPipeline ||= value.endsWith('Pipeline');
  }

  item(value: string): void {
    if (this.items.length <= 2) this.items.push(value);
  }

  end(name: string): void {
    const [library, className, more] = this.items;
    if (library === undefined || className === undefined || more !== undefined) return;
    if (this.parts.length >= maxParts) return;
    if (name === '_class_name') this.isOfDiffusers = this.isPipeline = true;
    this.parts.push({ name, library, className });
  }

  conclude(context: Context): void {
    if (!this.isOfDiffusers) return;
    for (const { name, library, className } of this.parts) {
      // Configurations of layers have lists of names, too.
      const isPart = this.isPipeline || (/^[a-z_]/.test(library) && /^_?[A-Z]/.test(className));
      const isKnown = libraries.has(library) || library.startsWith('optimum.');
      if (!isPart || isKnown || ![library, className].every((part) => /^\w[\w.]*$/.test(part))) continue;
      const what = name === '_class_name' ? 'the pipeline' : 'a part of the pipeline';
      context.report({
        rule: 'remote-code',
        message: `${shownName(name)}: ${what} is ${shownName(className)} of ${shownName(library)}, which is imported from there or from the model's folder.`,
        subject: `${name}.0`,
      });
    }
  }
}
