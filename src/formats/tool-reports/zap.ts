import { z } from 'zod';
import type { Severity } from '../../findings/finding';
import { list } from '../collections';
import { jsonFormat, xmlFormat } from './format';
import { isRecord } from './json';
import type { ReportedResult, ToolReport, XmlElement } from './report';
import { cweOf, lookUp, oneOrMany, placeOf, text, timeOf } from './words';
import { childrenOf, textOf } from './xml-words';

/** Numbers are written as text, and in some of the templates as numbers. */
const written = z.union([z.string(), z.number().transform(String)]);
const maybe = written.optional().catch(undefined);

const instance = z.object({ uri: text, method: text, param: text, nodeName: text });
const alert = z.object({
  pluginid: maybe,
  alertRef: maybe,
  name: text,
  alert: text,
  riskcode: written,
  confidence: written,
  desc: text,
  solution: text,
  cweid: maybe,
  instances: list(instance).optional(),
});
type Alert = z.infer<typeof alert>;

interface Site {
  readonly name: string;
  readonly alerts: readonly Alert[];
}

const site = z
  .object({ '@name': z.string(), alerts: list(alert) })
  .transform((one): Site => ({ name: one['@name'], alerts: one.alerts }));

/** What ZAP says of its own run: https://www.zaproxy.org/docs/desktop/addons/insights/ */
const insight = z.object({ level: text, reason: text, key: text, description: text, statistic: maybe });
type Insight = z.infer<typeof insight>;

const risks: Readonly<Record<string, Severity>> = { 3: 'high', 2: 'medium', 1: 'low', 0: 'info' };
const riskNames: Readonly<Record<string, string>> = { 3: 'High', 2: 'Medium', 1: 'Low', 0: 'Informational' };
const falsePositive = '0';

/** ZAP's "traditional" JSON report, with or without requests and responses. */
export const zapJson = jsonFormat({
  format: 'zap',
  fits: (value) => isRecord(value) && 'site' in value && ('@version' in value || '@programName' in value),
  schema: z.object({
    '@version': maybe,
    '@generated': text,
    created: text,
    insights: list(insight).optional().catch(undefined),
    site: oneOrMany(site),
  }),
  read: ({ site: sites, created, insights = [], '@version': version, '@generated': generated }) =>
    reportOf(sites, version, created, generated, insights),
});

/** The same as XML. */
export const zapXml = xmlFormat({
  format: 'zap',
  roots: ['OWASPZAPReport'],
  read: (root) => {
    const sites = childrenOf(root, 'site').map((one): Site => ({
      name: one.attributes.name ?? '',
      alerts: childrenOf(one, 'alerts').flatMap((all) => childrenOf(all, 'alertitem').map(alertOf)),
    }));
    const { version, created, generated } = root.attributes;
    const insights = childrenOf(root, 'insights').flatMap((all) =>
      childrenOf(all, 'insight').map((one) => ({
        level: textOf(one, 'level'),
        reason: textOf(one, 'reason'),
        key: textOf(one, 'key'),
        description: textOf(one, 'description'),
        statistic: textOf(one, 'statistic'),
      })),
    );
    return reportOf(sites, version, created, generated, insights);
  },
});

/** `High` is what very likely harmed the run; of what never arrived, or wasn't let in, its upper threshold is enough. */
const isLoss = ({ level = '', reason = '', key = '' }: Insight): boolean =>
  /^high$/i.test(level) || (/^exceeded.high$/i.test(reason) && /\b(?:network|auth)\.failure$/.test(key));

function alertOf(item: XmlElement): Alert {
  const of = (name: string): string | undefined => textOf(item, name);
  return {
    pluginid: of('pluginid'),
    alertRef: of('alertRef'),
    name: of('name'),
    alert: of('alert'),
    // What isn't told counts as the worst.
    riskcode: of('riskcode') ?? '3',
    confidence: of('confidence') ?? '2',
    desc: of('desc'),
    solution: of('solution'),
    cweid: of('cweid'),
    instances: childrenOf(item, 'instances').flatMap((all) =>
      childrenOf(all, 'instance').map((one) => ({
        uri: textOf(one, 'uri'),
        method: textOf(one, 'method'),
        param: textOf(one, 'param'),
        nodeName: textOf(one, 'nodeName'),
      })),
    ),
  };
}

function reportOf(
  sites: readonly Site[],
  version: string | undefined,
  created: string | undefined,
  generated: string | undefined,
  insights: readonly Insight[],
): ToolReport {
  const lost = insights
    .filter(isLoss)
    .map(({ description, key, statistic }) => `${description ?? key ?? 'an insight'}: ${statistic ?? 'too many'}`);
  return {
    format: 'zap',
    tool: 'ZAP',
    ...(version !== undefined && { version }),
    // "Fri, 4 Feb 2022 13:04:51", without a zone.
    ...(created === undefined ? timeOf(generated && `${generated} UTC`) : timeOf(created)),
    covered: { sites: sites.length, alerts: sites.reduce((sum, { alerts }) => sum + alerts.length, 0) },
    failures: [...(sites.length === 0 ? ['it holds no site: none was reached'] : []), ...lost],
    results: sites.flatMap(({ name, alerts }) => alerts.flatMap((one) => resultsOf(one, name))),
  };
}

function resultsOf(one: Alert, siteName: string): ReportedResult[] {
  const rule = one.alertRef ?? one.pluginid ?? 'alert';
  const title = one.name ?? one.alert ?? rule;
  const help = [one.desc, one.solution].flatMap((part) => (part ? [withoutTags(part)] : [])).join('\n\n');
  const common = {
    rule,
    title,
    level: lookUp(riskNames, one.riskcode) ?? one.riskcode,
    severity: lookUp(risks, one.riskcode) ?? ('high' as const),
    ...(help !== '' && { help }),
    ...(one.pluginid !== undefined &&
      Number(one.pluginid) > 0 && { uri: `https://www.zaproxy.org/docs/alerts/${encodeURIComponent(rule)}/` }),
    ...cweOf([one.cweid ?? '']),
    ...(one.confidence === falsePositive && { suppressed: 'in the tool: marked as a false positive' }),
    properties: { confidence: one.confidence },
  };
  const instances = one.instances?.length
    ? one.instances
    : [{ uri: siteName, method: undefined, param: undefined, nodeName: undefined }];
  return instances.map(({ uri = siteName, method = '', param = '', nodeName }) => {
    const asked = [method, param === '' ? '' : `(${param})`].filter((part) => part !== '').join(' ');
    return {
      ...common,
      message: [title, `at ${method === '' ? '' : `${method} `}${uri}`, param === '' ? '' : `in ${param}`]
        .filter((part) => part !== '')
        .join(' '),
      place: placeOf(uri, {}, asked),
      // A query holds the attack, which differs from run to run.
      identity: [rule, method, nodeName ?? uri.replace(/[?#].*$/s, ''), param].join(' '),
    };
  });
}

const withoutTags = (html: string): string =>
  html
    .replace(/<\/p>/gi, '\n')
    .replace(/<[^<>]{1,200}>/g, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
