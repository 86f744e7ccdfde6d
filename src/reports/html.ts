import type { Report } from '../report';
import { clip } from './budget';
import { findingSections } from './html/findings';
import { Html, markup, nothing, prose, status, table } from './html/markup';
import { measurementSection } from './html/measurements';
import { style } from './html/style';
import { count, countsPhrase, duration, enumerate, evaluatedPhrase, headline, nextSteps } from './overview';

const maxGates = 200;
const maxNotices = 50;
const maxListed = 20;

/** Nothing is loaded and nothing runs, whatever a report holds. */
const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The report as one page for a browser or for paper: a file that needs no other, no network and no script. The verdict, gates,
 * measurements with their pictures, findings; what is left out is counted.
 */
export function renderHtml(report: Report): string {
  const measured = report.gates
    .slice(0, maxGates)
    .map((gate, i) => ({ gate, id: `measured-${i}` }))
    .map(({ gate, id }) => ({ gate, id, section: measurementSection(gate, id) }))
    .filter(({ section }) => section !== nothing);
  const findings = findingSections(report);
  const links = [
    ...measured.map(({ gate, id }) => markup`<a href="#${id}">${clip(gate.id, 50)}: measurements</a>`),
    ...(findings === nothing ? [] : [markup`<a href="#findings">Findings</a>`]),
  ];
  const title = ['Gatehouse', report.verdict, clip(report.target.repository ?? '', 200)].filter((part) => part !== '');
  const contents = links.map((link, i) => markup`${i > 0 ? ' · ' : ''}${link}`);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title.join(' · ')}</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
${top(report)}
${links.length > 1 ? markup`<nav aria-label="On this page">${contents}</nav>` : nothing}
${notices(report)}
${gateTable(report)}
${steps(report)}
${measured.map(({ section }) => section)}
${findings}
${waivers(report)}
</main>
</body>
</html>
`.source;
}

function top(report: Report): Html {
  const { target, startedAt, durationMs, version, verdict } = report;
  const facts = [
    target.repository ?? '',
    target.scope,
    target.event,
    startedAt,
    duration(durationMs),
    `Gatehouse ${version}`,
  ];
  const shown = facts.filter((fact) => fact !== '').map((fact) => clip(fact, 500));
  return markup`<header class="${verdict}">
<h1>${clip(headline(report), 1_000)}</h1>
<p class="muted small">${shown.join(' · ')}</p>
</header>`;
}

function notices({ notices }: Report): Html {
  if (notices.length === 0) return nothing;
  const order = ['error', 'warning', 'notice'];
  const shown = [...notices].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level)).slice(0, maxNotices);
  const items = shown.map(({ level, message, path = '', line }) => {
    const where =
      path === '' ? nothing : markup` <code>${clip(line === undefined ? path : `${path}:${line}`, 300)}</code>`;
    return markup`<li><strong>${level}</strong>: ${prose(clip(message, 1_000))}${where}</li>\n`;
  });
  const more = notices.length - shown.length;
  return markup`<ul>
${items}${more > 0 ? markup`<li>${more} more left out</li>` : nothing}
</ul>`;
}

function gateTable({ gates }: Report): Html {
  if (gates.length === 0) return nothing;
  const columns = [{ head: 'Gate' }, { head: 'Status' }, { head: 'Evaluated' }, { head: 'Findings' }, { head: 'Why' }];
  const rows = gates.slice(0, maxGates).map((gate) => ({
    kind: gate.status,
    cells: [
      markup`<strong>${clip(gate.id, 50)}</strong>`,
      status(gate.status),
      clip(evaluatedPhrase(gate), 300),
      countsPhrase(count([gate])),
      prose(clip(gate.reason, 500)),
    ],
  }));
  const more = gates.length - rows.length;
  return table(more > 0 ? `The first ${rows.length} of ${gates.length} gates` : 'Gates', columns, rows);
}

function steps(report: Report): Html {
  const sentences = nextSteps(report);
  return sentences.length === 0
    ? nothing
    : markup`<ul>${sentences.map((step) => markup`<li>${prose(step)}</li>`)}</ul>`;
}

function waivers({ waivers }: Report): Html {
  if (waivers.length === 0) return nothing;
  const kinds = [...new Set(waivers.map((waiver) => waiver.status))];
  const items = kinds.map((kind) => {
    const ids = waivers.filter((waiver) => waiver.status === kind).map(({ id }) => clip(id, 100));
    return markup`<li>${ids.length} ${kind}: ${enumerate(ids, maxListed)}</li>`;
  });
  return markup`<section><h2>Waivers</h2><ul>${items}</ul></section>`;
}
