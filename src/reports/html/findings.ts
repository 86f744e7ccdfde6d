import type { Finding, Help } from '../../findings/finding';
import type { Report } from '../../report';
import { clip } from '../budget';
import { linesOf } from '../escape';
import { codeFrame } from '../frame';
import { helpUri } from '../help';
import { count, countsPhrase, mostUrgentFirst, place, plural, thousands } from '../overview';
import { Html, markup, name, nothing, prose } from './markup';

/** Browsers are slow to show more, and no one reads it. */
export const maxFindings = 1_000;
const maxMessage = 2_000;
const maxHelp = 4_000;
const frameWidth = 110;

/** The most urgent findings of all gates, gate by gate; what a rule is about stands with the first of its findings. */
export function findingSections({ gates }: Report): Html {
  const all = mostUrgentFirst(gates.flatMap((gate) => gate.findings));
  const shown = new Set(all.slice(0, maxFindings));
  const explained = new Set<string>();
  const sections = gates.flatMap((gate) => {
    const findings = mostUrgentFirst(gate.findings).filter((finding) => shown.has(finding));
    if (findings.length === 0) return [];
    const articles = findings.map((finding) => {
      const first = !explained.has(finding.rule);
      explained.add(finding.rule);
      return article(finding, first);
    });
    return [markup`<h3>${clip(gate.id, 50)}: ${countsPhrase(count([gate]))}</h3>\n${articles}`];
  });
  if (sections.length === 0) return nothing;
  return markup`<section id="findings"><h2>Findings</h2>
${sections}${more(all)}</section>`;
}

function more(all: readonly Finding[]): Html {
  const rest = all.slice(maxFindings);
  if (rest.length === 0) return nothing;
  const blocking = rest.filter((finding) => finding.blocking).length;
  const which = blocking > 0 ? ` (${thousands(blocking)} of them blocking)` : '';
  return markup`<p><strong>${plural(rest.length, 'more finding')} left out${which}: see the JSON report.</strong></p>\n`;
}

function article(finding: Finding, explain: boolean): Html {
  const { severity, blocking, state, rule, title, message, location, snippet, help } = finding;
  const frame = snippet && codeFrame(snippet, location.startLine, frameWidth).join('\n');
  return markup`<article class="${blocking ? 'blocks' : state}">
<p><code>${name(place(location))}</code> · ${severity} · <span class="state">${blocking ? 'blocks' : state}</span></p>
<h4>${clip(title, 500)} <code class="muted">${clip(rule, 200)}</code></h4>
${message === '' ? nothing : markup`<p>${broken(clip(message, maxMessage))}</p>`}
${frame === undefined ? nothing : markup`<pre>${linewise(frame)}</pre>`}
${explain ? advice(help) : nothing}
</article>
`;
}

function advice(help: Help): Html {
  const uri = helpUri(help);
  const text = clip(help.text, maxHelp).trim();
  if (text === '' && uri === undefined) return nothing;
  return markup`<details><summary>Why, and what to do</summary>
${text === '' ? nothing : markup`<pre>${linewise(text)}</pre>`}
${uri === undefined ? nothing : markup`<p><a href="${uri}" rel="noreferrer">More about this rule</a></p>`}
</details>`;
}

/** Its lines with breaks between them. */
const broken = (text: string): Html =>
  markup`${linesOf(text).map((line, i) => markup`${i > 0 ? new Html('<br>') : nothing}${prose(line)}`)}`;

/** Its lines as they are, for a `pre`. */
const linewise = (text: string): Html =>
  markup`${linesOf(text).map((line, i) => markup`${i > 0 ? new Html('\n') : nothing}${line.replaceAll('\t', '    ')}`)}`;
