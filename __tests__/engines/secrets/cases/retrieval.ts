import type { Examples } from './example';

export const retrievalExamples: Examples = {
  'chroma-api-key': {
    secret: (r) => 'ck' + '-' + r.alnum(44),
    in: ['CHROMA_API_KEY=§', 'os.environ["CHROMA_API_KEY"] = "§"', 'chromadb.CloudClient(api_key="§")'],
    passes: ['CHROMA_API_KEY=ck-...'],
  },
  'zilliz-api-key': {
    secret: (r) => r.hex(80),
    in: ['ZILLIZ_API_KEY=§', 'os.environ["ZILLIZ_API_KEY"] = "§"', 'MilvusClient(uri=u, token="§")'],
    passes: [(r) => `milvus_index_digest = "${r.hex(80)}"`],
  },
  'weaviate-api-key': {
    secret: (r) => r.alnum(34) + 'aZ',
    in: ['WEAVIATE_API_KEY=§', 'os.environ["WEAVIATE_API_KEY"] = "§"'],
    passes: ['WEAVIATE_API_KEY=<your key>', (r) => `weaviate_id: ${r.uuid()}`],
  },
  'brave-search-api-key': {
    secret: (r) => 'BS' + 'A' + r.alnum(26) + 'aZ',
    in: ['BRAVE_SEARCH_API_KEY=§', 'os.environ["BRAVE_SEARCH_API_KEY"] = "§"', 'X-Subscription-Token for Brave: §'],
    passes: ['BRAVE_API_KEY=BSA...'],
  },
  'exa-api-key': {
    secret: (r) => r.uuid(),
    in: ['EXA_API_KEY=§', 'os.environ["EXA_API_KEY"] = "§"', 'Exa("§")'],
    passes: [(r) => `hexa_id = "${r.uuid()}"`],
  },
  'unstructured-api-key': {
    secret: (r) => r.alnum(30) + 'aZ',
    in: ['UNSTRUCTURED_API_KEY=§', 'os.environ["UNSTRUCTURED_API_KEY"] = "§"'],
    passes: ['UNSTRUCTURED_API_KEY=$KEY'],
  },
};
