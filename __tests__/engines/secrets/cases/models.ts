import type { Examples } from './example';

const openai = 'T3Blb' + 'kFJ';

export const modelExamples: Examples = {
  'openai-api-key': {
    secret: (r) => `sk-proj-${r.urlSafe(74)}${openai}${r.urlSafe(73)}A`,
    in: [
      'OPENAI_API_KEY=§',
      'openai.api_key = "§"',
      'OpenAI(api_key="§")',
      ['n.ipynb', '"os.environ[\\"OPENAI_API_KEY\\"] = \\"§\\"\\n"'],
      'Authorization: Bearer §',
    ],
    passes: [
      'sk-proj-...',
      'OPENAI_API_KEY=sk-proj-xxxxxxxxxxxxxxxx',
      'OPENAI_API_KEY=your-openai-key',
      'openai.api_key = os.getenv("OPENAI_API_KEY")',
    ],
  },
  'openai-admin-key': {
    secret: (r) => `sk-admin-${r.urlSafe(58)}${openai}${r.urlSafe(57)}A`,
    in: ['OPENAI_ADMIN_KEY=§'],
    passes: ['sk-admin-xxxx'],
  },
  'anthropic-api-key': {
    secret: (r) => 'sk-ant-' + `api03-${r.urlSafe(93)}AA`,
    in: ['ANTHROPIC_API_KEY=§', 'Anthropic(api_key="§")', 'x-api-key: §'],
    passes: ['sk-ant-' + 'api03-...', 'ANTHROPIC_API_KEY=sk-ant-' + 'api03-' + 'x'.repeat(95)],
  },
  'anthropic-admin-key': {
    secret: (r) => 'sk-ant-' + `admin01-${r.urlSafe(93)}AA`,
    in: ['ADMIN_KEY=§'],
    passes: ['sk-ant-' + 'admin01-...'],
  },
  'openrouter-api-key': {
    secret: (r) => 'sk-or-' + `v1-${r.hex(64)}`,
    in: ['OPENROUTER_API_KEY=§', 'api_key="§"'],
    passes: ['sk-or-' + 'v1-xxxxxxxx'],
  },
  'deepseek-api-key': {
    secret: (r) => `sk-${r.hex(32)}`,
    in: ['DEEPSEEK_API_KEY=§', 'deepseek_key = "§"', 'OpenAI(base_url="https://api.deepseek.com", api_key="§")'],
    passes: ['DEEPSEEK_API_KEY=sk-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'llm-api-key': {
    secret: (r) => `sk-${r.alnum(48)}`,
    in: ['MOONSHOT_API_KEY=§', 'api_key="§"', 'openai.api_key = "§"'],
    passes: [
      'sk-1234567890abcdef1234567890abcdef',
      'sk-' + 'x'.repeat(48),
      'class="sk-estimator-doc-link"',
      'task-abcdefghijklmnopqrstuvwxyz0123456789ABCD',
    ],
  },
  'groq-api-key': {
    secret: (r) => 'gsk' + '_' + r.alnum(52),
    in: ['GROQ_API_KEY=§', 'Groq(api_key="§")'],
    passes: ['gsk' + '_xxxxxxxx', 'gsk' + '_' + 'x'.repeat(52)],
  },
  'nvidia-api-key': {
    secret: (r) => 'nvapi' + '-' + r.urlSafe(63) + 'A',
    in: ['NVIDIA_API_KEY=§', 'NGC_API_KEY="§"'],
    passes: ['nvapi' + '-your-key'],
  },
  'xai-api-key': { secret: (r) => 'xai' + '-' + r.alnum(80), in: ['XAI_API_KEY=§'], passes: ['xai' + '-your-key'] },
  'perplexity-api-key': {
    secret: (r) => 'pplx' + '-' + r.alnum(48),
    in: ['PERPLEXITY_API_KEY=§', 'key="§"'],
    passes: ['pplx' + '-7b-online', 'pplx' + '-' + 'x'.repeat(48)],
  },
  'cohere-api-key': {
    secret: (r) => r.alnum(40),
    in: [
      'COHERE_API_KEY=§',
      'co = cohere.Client("§")',
      'cohere.ClientV2(api_key="§")',
      'CO_API_KEY: §',
      'cohere_api_key: str = "§"',
    ],
    passes: [(r) => `cohere-toolkit commit ${r.hex(40)}`, 'co = cohere.Client(os.environ["COHERE_API_KEY"])'],
  },
  'mistral-api-key': {
    secret: (r) => r.alnum(32),
    in: ['MISTRAL_API_KEY=§', 'Mistral(api_key="§")', 'ChatMistralAI(mistral_api_key="§")'],
    passes: [
      'model="mistralai/Mistral-7B-Instruct-v0.2"',
      (r) => `mistral_revision = "${r.hex(40)}"`,
      'MISTRAL_API_KEY=your_mistral_api_key_goes_here__',
    ],
  },
  'together-api-key': {
    secret: (r) => r.hex(64),
    in: ['TOGETHER_API_KEY=§', 'together.api_key = "§"', 'Together(api_key="§")'],
    passes: [(r) => `together_api_sha256 = ${r.hex(64)}`],
  },
  'fireworks-api-key': {
    secret: (r) => 'fw' + '_3Z' + r.alnum(22),
    in: ['FIREWORKS_API_KEY=§', 'key="§"'],
    passes: ['fw_version_string_of_the_board', 'fw' + '_xxxxxxxxxxxxxxxxxxxxxxxx'],
  },
  'cerebras-api-key': {
    secret: (r) => 'csk' + '-' + r.lower(48),
    in: ['CEREBRAS_API_KEY=§'],
    passes: ['csk' + '-your-key'],
  },
  'replicate-api-token': {
    secret: (r) => 'r8' + '_' + r.alnum(37),
    in: ['REPLICATE_API_TOKEN=§', 'replicate.Client(api_token="§")'],
    passes: ['r8' + '_' + 'x'.repeat(37), 'var8_abc'],
  },
  'elevenlabs-api-key': {
    secret: (r) => 'sk' + '_' + r.hex(48),
    in: ['ELEVENLABS_API_KEY=§', 'key = "§"'],
    passes: ['sk' + '_' + 'x'.repeat(48)],
  },
  'assemblyai-api-key': {
    secret: (r) => r.hex(32),
    in: ['ASSEMBLYAI_API_KEY=§', 'aai.settings.api_key = "§"'],
    passes: [(r) => `assemblyai_transcript_id = "${r.hex(32)}"`],
  },
  'deepgram-api-key': {
    secret: (r) => r.hex(40),
    in: ['DEEPGRAM_API_KEY=§', 'DeepgramClient("§")'],
    passes: [(r) => `deepgram-sdk commit ${r.hex(40)}`],
  },
  'voyage-api-key': {
    secret: (r) => 'pa' + '-' + r.urlSafe(42) + 'A',
    in: ['VOYAGE_API_KEY=§'],
    passes: ['spa-' + 'ab'.repeat(22), 'pa-' + 'x'.repeat(43)],
  },
  'jina-api-key': {
    secret: (r) => 'jina' + '_' + r.hex(32) + r.alnum(28),
    in: ['JINA_API_KEY=§'],
    passes: ['jina' + '_embeddings_v3'],
  },
  'tavily-api-key': {
    secret: (r) => 'tvly' + '-dev-' + r.alnum(32),
    in: ['TAVILY_API_KEY=§', 'TavilyClient(api_key="§")'],
    passes: ['tvly' + '-YOUR_API_KEY'],
  },
  'firecrawl-api-key': {
    secret: (r) => 'fc' + '-' + r.hex(32),
    in: ['FIRECRAWL_API_KEY=§'],
    passes: ['fc' + '-YOUR_API_KEY'],
  },
  'serpapi-key': {
    secret: (r) => r.hex(64),
    in: ['SERPAPI_API_KEY=§', 'serpapi_api_key="§"'],
    passes: [(r) => `serpapi sha256: ${r.hex(64)}`],
  },
  'llamacloud-api-key': {
    secret: (r) => 'llx' + '-' + r.alnum(48),
    in: ['LLAMA_CLOUD_API_KEY=§'],
    passes: ['llx' + '-...'],
  },
  'pinecone-api-key': {
    secret: (r) => 'pcsk' + '_' + r.alnum(6) + '_' + r.alnum(63),
    in: ['PINECONE_API_KEY=§', 'Pinecone(api_key="§")'],
    passes: [(r) => `pinecone_index_id = ${r.uuid()}`],
  },
  'vertex-express-key': {
    secret: (r) => 'AQ' + '.Ab8RN6' + r.urlSafe(43),
    in: ['GOOGLE_API_KEY=§'],
    passes: ['AQ' + '.Ab8RN6...'],
  },
  'clarifai-token': {
    secret: (r) => r.hex(32),
    in: ['CLARIFAI_PAT=§', 'os.environ["CLARIFAI_PAT"] = "§"'],
    passes: ['CLARIFAI_PAT=your_personal_access_token_here', (r) => `clarifai_model_version_id = "${r.hex(32)}"`],
  },
  'helicone-api-key': {
    secret: (r) => ['sk-helicone', r.lower(7), r.lower(7), r.lower(7), r.lower(7)].join('-'),
    in: ['HELICONE_API_KEY=§', '"Helicone-Auth": "Bearer §"'],
    passes: ['HELICONE_API_KEY=sk-helicone-...'],
  },
};
