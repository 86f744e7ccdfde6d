import type { Component, Message, Rule, Run, SarifResult } from './sarif-schema';

type Configuration = NonNullable<Rule['defaultConfiguration']>;

const deepestRule = 10;

export interface FoundRule {
  readonly id: string;
  readonly rule: Rule | undefined;
  readonly component: Component;
}

/** Tells the rule of a result (§3.27.5 to 3.27.7, 3.52): by index or by id, of the driver or of an extension. */
export class Rules {
  private readonly byId = new Map<string, FoundRule>();
  /** How many rules the tool lists. */
  readonly count: number;
  private readonly extensions = new Map<string, Component>();
  private readonly weaknesses = new Map<Rule, readonly string[]>();
  private readonly overrides: readonly ReadonlyMap<string, Configuration>[];

  constructor(private readonly run: Run) {
    const { driver, extensions } = run.tool;
    const components = [driver, ...(extensions ?? [])];
    for (const component of components) {
      for (const rule of component.rules ?? []) {
        if (!this.byId.has(rule.id)) this.byId.set(rule.id, { id: rule.id, rule, component });
      }
    }
    for (const one of extensions ?? [])
      for (const name of [one.name, one.guid]) if (name !== undefined) this.extensions.set(name, one);
    this.overrides = (run.invocations ?? []).map(
      ({ ruleConfigurationOverrides: all }) =>
        new Map(
          (all ?? []).flatMap(({ descriptor, configuration }) => {
            const id = descriptor.id ?? this.component(descriptor).rules?.[descriptor.index ?? -1]?.id;
            return id ? [[id, configuration]] : [];
          }),
        ),
    );
    this.count = new Set(components.flatMap(({ rules }, at) => (rules ?? []).map(({ id }) => `${at} ${id}`))).size;
  }

  of({ ruleId, ruleIndex, rule: reference }: SarifResult): FoundRule {
    const component = this.component(reference);
    const id = ruleId ?? reference?.id ?? undefined;
    const atIndex = component.rules?.[ruleIndex ?? reference?.index ?? -1];
    // An index that says otherwise than the name is one of a file that was put together wrongly.
    if (atIndex !== undefined && (id === undefined || id === atIndex.id || id.startsWith(`${atIndex.id}/`)))
      return { id: id ?? atIndex.id, rule: atIndex, component };
    if (id === undefined) return { id: 'unnamed', rule: undefined, component };
    // `CA1000/1` is a part of the rule CA1000.
    let name = id;
    for (let level = 0; level < deepestRule; level++) {
      const found = this.byId.get(name);
      if (found !== undefined) return { ...found, id };
      if (!name.includes('/')) break;
      name = name.slice(0, name.lastIndexOf('/'));
    }
    return { id, rule: undefined, component };
  }

  /** How the rule of a result was set: by its invocation (§3.20.5), else by default. */
  configurationOf(result: SarifResult, { id, rule }: FoundRule): Configuration | undefined {
    const only = this.overrides.length === 1 ? 0 : -1;
    const set = this.overrides[result.provenance?.invocationIndex ?? only];
    return set?.get(id) ?? (rule && set?.get(rule.id)) ?? rule?.defaultConfiguration ?? undefined;
  }

  /** Weaknesses that a rule names; many results have the same one. */
  weaknessesOf(rule: Rule): readonly string[] {
    const known = this.weaknesses.get(rule);
    if (known !== undefined) return known;
    const targets = (rule.relationships ?? []).map(({ target }) => target);
    const told = weaknessesIn(rule.properties?.tags, targets);
    this.weaknesses.set(rule, told);
    return told;
  }

  private component(reference: SarifResult['rule']): Component {
    const { driver, extensions } = this.run.tool;
    const { index, name, guid } = reference?.toolComponent ?? {};
    return extensions?.[index ?? -1] ?? this.extensions.get(guid ?? name ?? '') ?? driver;
  }
}

/** What tags and references to taxonomies name of the CWE. */
export function weaknessesIn(tags: unknown, related: NonNullable<SarifResult['taxa']> | null | undefined): string[] {
  const list: readonly unknown[] = Array.isArray(tags) ? tags : [];
  return [
    ...list.filter((tag): tag is string => typeof tag === 'string' && /\bcwe[-_]?\d/i.test(tag)),
    ...(related ?? []).flatMap(({ id, toolComponent }) =>
      toolComponent?.name?.toUpperCase() === 'CWE' && id ? [id] : [],
    ),
  ];
}

/** The plain text of a message (§3.11): by itself or by its name, with its arguments, its links as their words. */
export function messageText(
  message: Message | null | undefined,
  found?: Pick<FoundRule, 'rule' | 'component'>,
): string {
  if (!message) return '';
  const { id } = message;
  const strings = id ? [found?.rule?.messageStrings?.[id], found?.component.globalMessageStrings?.[id]] : [];
  const named = strings.find((one) => one !== undefined);
  const written = message.text ?? named?.text ?? message.markdown ?? named?.markdown ?? '';
  const values = message.arguments ?? [];
  const filled = !/[{}]/.test(written)
    ? written
    : written.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (whole, digits: string | undefined) =>
        digits === undefined ? whole.charAt(0) : (values[Number(digits)] ?? whole),
      );
  if (!filled.includes('](')) return filled;
  return filled.replace(
    /\[((?:[^[\]\\]|\\.){0,1000})\]\(([^()\s]{0,2000})\)/g,
    (_whole, words: string, target: string) => {
      const plain = words.replace(/\\(.)/g, '$1');
      // A number is a related location's.
      return /^\d+$/.test(target) ? plain : `${plain} (${target})`;
    },
  );
}
