import type { Examples } from './example';

export const datastoreExamples: Examples = {
  'astra-token': {
    secret: (r) => `Astra${r.pick(['CS'])}:${r.alnum(24)}:${r.hex(64)}`,
    in: ['ASTRA_DB_APPLICATION_TOKEN=§', 'os.environ["ASTRA_DB_APPLICATION_TOKEN"] = "§"'],
    passes: ['AstraCS:...'],
  },
  'upstash-token': {
    secret: (r) => 'AX' + r.alnum(52) + 'aZ',
    in: ['UPSTASH_REDIS_REST_TOKEN=§', 'os.environ["UPSTASH_REDIS_REST_TOKEN"] = "§"'],
    passes: ['UPSTASH_REDIS_REST_TOKEN=$TOKEN'],
  },
  'fauna-secret': {
    secret: (r) => 'fn' + 'AE' + r.alnum(36),
    in: ['FAUNA_SECRET=§', 'os.environ["FAUNA_SECRET"] = "§"'],
    passes: ['FAUNA_SECRET=$SECRET'],
  },
  'elasticsearch-api-key': {
    secret: (r) => r.alnum(58) + 'aZ==',
    in: [
      'ELASTIC_API_KEY=§',
      'os.environ["ELASTIC_API_KEY"] = "§"',
      'curl https://elastic.corp.net -H "Authorization: ApiKey §"',
    ],
    passes: ['Authorization: ApiKey ${ES_API_KEY}'],
  },
  'influxdb-token': {
    secret: (r) => r.urlSafe(86) + '==',
    in: ['INFLUX_TOKEN=§', 'os.environ["INFLUX_TOKEN"] = "§"', 'InfluxDBClient(url=u, token="§")'],
    passes: ['INFLUX_TOKEN=$TOKEN'],
  },
  'clickhouse-cloud-secret': {
    secret: (r) => '4b' + '1d' + r.alnum(38),
    in: ['CLICKHOUSE_CLOUD_SECRET=§', 'os.environ["CLICKHOUSE_CLOUD_SECRET"] = "§"'],
    passes: ['CLICKHOUSE_CLOUD_SECRET=$KEY'],
  },
  'nats-seed': {
    secret: (r) => 'SU' + 'A' + r.base32(55),
    in: ['-----BEGIN USER NKEY SEED-----\n§\n------END USER NKEY SEED------', 'nkey: "§"'],
    passes: ['-----BEGIN USER NKEY SEED-----\n<seed>'],
  },
};
