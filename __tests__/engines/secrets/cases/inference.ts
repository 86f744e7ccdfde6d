import type { Examples } from './example';

export const inferenceExamples: Examples = {
  'fal-key': {
    secret: (r) => `${r.uuid()}:${r.hex(32)}`,
    in: ['FAL_KEY=§', 'os.environ["FAL_KEY"] = "§"'],
    passes: ['FAL_KEY=your-key-id:your-key-secret', 'fal_key: ${FAL_KEY}'],
  },
  'stability-api-key': {
    secret: (r) => 'sk' + '-' + r.alnum(48),
    in: ['STABILITY_API_KEY=§', 'os.environ["STABILITY_API_KEY"] = "§"'],
    passes: ['STABILITY_API_KEY=sk-...', 'stability: "sk-xxxxxxxx"'],
  },
  'sambanova-api-key': {
    secret: (r) => r.uuid(),
    in: ['SAMBANOVA_API_KEY=§', 'os.environ["SAMBANOVA_API_KEY"] = "§"'],
    passes: [(r) => `sambanova_request_id = "${r.uuid()}"`],
  },
  'novita-api-key': {
    secret: (r) => 'sk' + '_' + r.urlSafe(42) + 'a',
    in: ['NOVITA_API_KEY=§', 'os.environ["NOVITA_API_KEY"] = "§"'],
    passes: ['NOVITA_API_KEY=sk_...'],
  },
  'friendli-token': {
    secret: (r) => 'fl' + 'p_' + r.alnum(48),
    in: ['FRIENDLI_TOKEN=§', 'os.environ["FRIENDLI_TOKEN"] = "§"', 'Authorization: Bearer §'],
    passes: ['flp_your_token', 'flp_header_size_in_bytes'],
  },
  'cartesia-api-key': {
    secret: (r) => 'sk' + '_car_' + r.alnum(22) + '7q',
    in: ['CARTESIA_API_KEY=§', 'os.environ["CARTESIA_API_KEY"] = "§"'],
    passes: ['sk' + '_car_...'],
  },
  'zhipu-api-key': {
    secret: (r) => `${r.hex(32)}.${r.alnum(16)}`,
    in: ['ZHIPUAI_API_KEY=§', 'os.environ["ZHIPUAI_API_KEY"] = "§"', 'ZhipuAI(api_key="§")'],
    passes: ['ZHIPUAI_API_KEY=<key>'],
  },
  'dashscope-api-key': {
    secret: (r) => 'sk' + '-' + r.hex(32),
    in: ['DASHSCOPE_API_KEY=§', 'os.environ["DASHSCOPE_API_KEY"] = "§"', 'dashscope.api_key = "§"'],
    passes: ['DASHSCOPE_API_KEY=sk-xxx'],
  },
  'qianfan-api-key': {
    secret: (r) => 'bce-v3/AL' + 'TAK-' + r.alnum(21) + '/' + r.hex(40),
    in: ['QIANFAN_TOKEN=§', 'os.environ["QIANFAN_TOKEN"] = "§"'],
    passes: ['bce-v3/ALTAK-xxx/yyy'],
  },
  'deepinfra-api-key': {
    secret: (r) => r.alnum(30) + 'a9',
    in: ['DEEPINFRA_API_KEY=§', 'os.environ["DEEPINFRA_API_KEY"] = "§"'],
    passes: ['DEEPINFRA_API_KEY=$KEY', (r) => `deepinfra_hash: ${r.alnum(32)}`],
  },
  'ai21-api-key': {
    secret: (r) => r.alnum(30) + 'a9',
    in: ['AI21_API_KEY=§', 'os.environ["AI21_API_KEY"] = "§"'],
    passes: ['AI21_API_KEY=your_api_key'],
  },
};
