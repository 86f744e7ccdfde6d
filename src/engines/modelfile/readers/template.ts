import { judgeTemplate } from '../jinja';
import type { Reader } from '../reader';

const named = /(?:^|\/)(?:chat_template[^/]*|additional_chat_templates\/[^/]+)\.jinja2?$/;
const about = /\b(?:add_generation_prompt|bos_token|eos_token)\b/;
const maxBytes = 1 << 22;

/** A chat template in a file of its own: `chat_template.jinja` beside a tokenizer. */
export const templateReader: Reader = {
  format: 'chat template',
  fits: ({ head, name }) => {
    const text = head.toString('latin1');
    return named.test(name) || (/^\s*\{[{%#]/.test(text) && about.test(text));
  },
  async read(source, context) {
    const text = (await source.read(0, maxBytes)).toString('utf8');
    context.text('', text);
    judgeTemplate(text, 'chat template', context);
  },
};
