/** Colours by role, light and dark; text on the page and on its surfaces has a contrast of 4.5 or more, lines of 3 or more. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --surface: #f6f8fa; --text: #1f2328; --muted: #59636e; --rule: #d1d9e0; --line: #818b98;
  --pass: #116329; --warn: #7d4e00; --fail: #b3202b; --candidate: #0969da; --baseline: #bc4c00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --surface: #151b23; --text: #e6edf3; --muted: #9ea7b3; --rule: #3d444d; --line: #6e7681;
    --pass: #56d364; --warn: #e3b341; --fail: #ff7b72; --candidate: #58a6ff; --baseline: #f0883e;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); overflow-wrap: anywhere;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif;
}
main { max-width: 1180px; margin: 0 auto; padding: 20px 16px 60px; }
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 4px; }
h2 { font-size: 1.2rem; margin: 40px 0 12px; padding-top: 12px; border-top: 1px solid var(--rule); }
h3 { font-size: 1rem; margin: 24px 0 8px; }
p, ul { margin: 8px 0; }
ul { padding-left: 20px; }
a { color: var(--candidate); }
code, pre { font: 13px/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
code, td, caption { unicode-bidi: isolate; }
pre { background: var(--surface); padding: 8px 10px; margin: 8px 0; overflow-x: auto; white-space: pre; overflow-wrap: normal; border-radius: 6px; }
.muted { color: var(--muted); }
.small { font-size: 13px; }
header { border-left: 6px solid var(--line); padding: 6px 0 6px 14px; }
header.pass { border-color: var(--pass); } header.warn { border-color: var(--warn); }
header.fail, header.error { border-color: var(--fail); }
nav { margin: 12px 0; }
.status { font-weight: 600; white-space: nowrap; color: var(--muted); }
.status.pass { color: var(--pass); } .status.warn { color: var(--warn); }
.status.fail, .status.error { color: var(--fail); }
table { border-collapse: collapse; width: 100%; margin: 8px 0 20px; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--muted); padding: 4px 0; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px; border-bottom: 1px solid var(--rule); }
th, td { min-width: 96px; }
th.number, td.number { min-width: 104px; }
td:first-child { min-width: 130px; }
th { color: var(--muted); font-weight: 600; font-size: 13px; }
.groups { max-width: 760px; }
th.number, td.number { text-align: right; }
tr.fail td:first-child, tr.error td:first-child { box-shadow: inset 3px 0 var(--fail); }
tr.warn td:first-child { box-shadow: inset 3px 0 var(--warn); }
svg { display: block; overflow: visible; }
svg.strip { width: 100%; min-width: 120px; height: 22px; }
svg.bar { width: 100%; min-width: 60px; height: 8px; margin-top: 4px; }
svg path { fill: none; vector-effect: non-scaling-stroke; }
svg text { fill: var(--muted); font-size: 12px; }
.zero, .frame { stroke: var(--line); stroke-width: 1; }
.grid { stroke: var(--rule); stroke-width: 1; }
.limit { stroke: var(--fail); stroke-width: 1.5; stroke-dasharray: 3 3; }
.interval { stroke: var(--candidate); stroke-width: 2; }
.point { stroke: var(--candidate); stroke-width: 9; stroke-linecap: round; }
.ideal { stroke: var(--line); stroke-width: 1; stroke-dasharray: 2 4; }
.curve { stroke-width: 2; stroke-linejoin: round; }
.candidate { stroke: var(--candidate); }
.baseline { stroke: var(--baseline); stroke-dasharray: 6 3; }
.dot { stroke-width: 7; stroke-linecap: round; stroke-dasharray: none; }
svg.bar rect { fill: var(--candidate); }
.scale { position: relative; height: 20px; min-width: 120px; color: var(--muted); font-size: 12px; }
.scale span { position: absolute; white-space: nowrap; }
.scale .low { left: 0; } .scale .high { right: 0; } .scale .origin { transform: translateX(-50%); }
.forest td:nth-child(2) { width: 45%; }
.charts { display: flex; flex-wrap: wrap; gap: 20px; }
figure { margin: 0; flex: 1 1 280px; max-width: 420px; }
figcaption { font-size: 13px; color: var(--muted); }
svg.chart { width: 100%; height: auto; }
.key {  display: inline-block; width: 26px; height: 0; border-top: 2px solid var(--candidate); vertical-align: middle; margin: 0 6px 0 2px; }
.key.of-baseline { border-top: 2px dashed var(--baseline); margin-left: 14px; }
.key.of-ideal { border-top: 2px dotted var(--line); margin-left: 14px; }
article { border: 1px solid var(--rule); border-left-width: 4px; border-radius: 6px; padding: 8px 12px; margin: 10px 0; }
article.blocks { border-left-color: var(--fail); }
article h4 { margin: 0; font-size: 15px; }
article p { margin: 4px 0; }
.blocks .state { color: var(--fail); font-weight: 600; }
summary { cursor: pointer; color: var(--muted); }
@media screen and (max-width: 960px) {
  table, tbody, tr, td, caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border: 1px solid var(--rule); border-radius: 6px; margin: 8px 0; padding: 4px 0; }
  td, td.number { min-width: 0; display: flex; gap: 10px; border: 0; padding: 3px 10px; text-align: left; }
  td > div { flex: 1; min-width: 0; }
  td::before { content: attr(data-head); flex: 0 0 84px; color: var(--muted); font-size: 13px; }
  td[data-head=""]::before, td:has(> div:empty) { display: none; }
  tr.fail, tr.error { box-shadow: inset 3px 0 var(--fail); } tr.warn { box-shadow: inset 3px 0 var(--warn); }
  tr[role] td:first-child { box-shadow: none; }
  tr.axis { border: 0; }
  .forest td:nth-child(2) { width: auto; }
}
@media print {
  body { font-size: 11px; }
  main { max-width: none; padding: 0; }
  th, td, th.number, td.number { min-width: 66px; padding: 3px 6px; }
  figure { flex: 0 0 30%; }
  h1 { font-size: 17px; } h2 { font-size: 15px; } h3 { font-size: 12px; }
  .small, th, code, pre, figcaption { font-size: 10px; }
  tr, article, figure { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  details::details-content { content-visibility: visible; block-size: auto; }
  nav { display: none; }
}
`;
