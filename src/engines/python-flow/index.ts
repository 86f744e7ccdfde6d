import type { Detection, Location } from '../../findings/finding';
import type { Tree } from '../../trees/tree';
import { linesOf } from '../python/detection';
import type { PythonDiagnostic } from '../python/engine';
import type { PythonProgram } from '../python/program';
import { analyseModules, type FlowAnalysis } from './analyse';
import { isAnswered, isCandidate } from './candidates';
import { detectionOf, engineName, Places } from './findings';
import { mayMatch } from './ml';
import { isSameFinding, mlFindings } from './ml/detection';
import type { Module } from './modules';
import { maxModuleLength, Project } from './project';
import { flowRule, ruleIds } from './rules';
import { createParser, type Parser } from './syntax/parser';

export { engineName, engineVersion } from './findings';

/** So much source is analysed together; what its modules import is read for each such group. */
const maxGroup = 6_000_000;
/** What was parsed for one group serves the next ones, until it holds so much: trees take many times the memory of their source. */
const maxKept = 9_000_000;

export interface FlowFindings {
  readonly detections: readonly Detection[];
  /** What the pattern rules found and the flow of data explains better, or shows to be harmless. */
  readonly replaced: ReadonlySet<Detection>;
  readonly harmless: ReadonlySet<Detection>;
}

export interface FlowEngine {
  /** Takes a program up for analysis, if there is anything in it to follow. */
  add(program: PythonProgram): Promise<void>;
  /** Analyses what was added and not yet analysed. */
  finish(): Promise<FlowFindings>;
}

/** Follows data through the programs of a tree: from requests to where it does harm. Rejects with `EngineError` when it can't be loaded. */
export function createFlowEngine(tree: Tree): FlowEngine {
  let parser: Promise<Parser> | undefined;
  let project: Project | undefined;
  let pending: PythonProgram[] = [];
  let length = 0;
  const detections: Detection[] = [];
  const replaced = new Set<Detection>();
  const harmless = new Set<Detection>();

  const flush = async (): Promise<void> => {
    if (pending.length === 0) return;
    const programs = pending;
    pending = [];
    length = 0;
    parser ??= createParser();
    const kept = project !== undefined && project.length < maxKept ? project : await Project.of(await parser, tree);
    project = kept;
    const byModule = new Map<Module, PythonProgram>();
    const forMl = new Set<Module>();
    for (const program of programs) {
      const { path, source } = program;
      const module = kept.add(path, source);
      byModule.set(module, program);
      if (mayMatch(path, source)) forMl.add(module);
    }
    const modules = [...byModule].flatMap(([module, program]) => (isCandidate(program) ? [module] : []));
    await kept.readImports(modules);
    const places = new Places(byModule);
    const offsetOf = (module: Module, { line, column }: PythonDiagnostic): number =>
      (places.startsOf(module)[line - 1] ?? 0) + column - 1;
    const asked = new Map(
      [...byModule].map(([module, { found }]) => {
        const answered = found.filter(({ detection }) => isAnswered(detection));
        return [module, answered.map(({ diagnostic }) => offsetOf(module, diagnostic))];
      }),
    );
    const analysis = analyseModules(modules, kept.resolve, asked);
    const followed = new ByLine();
    for (const sighting of analysis.sightings) {
      const detection = detectionOf(sighting, places);
      detections.push(detection);
      for (const location of [detection.location, ...(detection.flow ?? []).map((step) => step.location)]) {
        followed.add(location, detection);
      }
    }
    for (const [module, reason] of analysis.incomplete) {
      const program = byModule.get(module);
      if (program) detections.push(notAnalysed(program, reason));
    }
    for (const [module, program] of byModule) {
      const found = forMl.has(module) ? mlFindings(module, program, places) : undefined;
      const ml = new ByLine();
      for (const { detection, at, followed: isFollowed } of found?.detections ?? []) {
        if (followed.at(detection).some((flow) => shareCwe(flow, detection))) continue;
        if (isFollowed && isHarmless(analysis, module, at, detection)) continue;
        ml.add(detection.location, detection);
        detections.push(detection);
      }
      for (const { diagnostic, detection } of program.found) {
        const offset = offsetOf(module, diagnostic);
        if (followed.at(detection).some((flow) => shareCwe(flow, detection))) replaced.add(detection);
        else if (ml.at(detection).some((each) => isSameFinding(each, detection))) replaced.add(detection);
        else if (found?.isHarmless(offset, detection) || isHarmless(analysis, module, offset, detection))
          harmless.add(detection);
      }
    }
  };

  return {
    add: async (program) => {
      if (!isCandidate(program) && !mayMatch(program.path, program.source)) return;
      if (program.source.length > maxModuleLength) {
        detections.push(notAnalysed(program, `its ${program.source.length} characters are more than are followed`));
        return;
      }
      pending.push(program);
      length += program.source.length;
      if (length > maxGroup) await flush();
    },
    finish: async () => {
      try {
        await flush();
      } finally {
        (await parser)?.close();
      }
      return { detections, replaced, harmless };
    },
  };
}

/** One thing at one line is one finding: where both see it, and where the pattern marks a station of the way. */
const shareCwe = (one: Detection, { cwe = [] }: Detection): boolean => cwe.some((each) => one.cwe?.includes(each));

/** Of what a finding covers. */
const maxLines = 1_000;

/** Findings by the lines that they cover. */
class ByLine {
  private readonly known = new Map<string, Detection[]>();

  add({ path, startLine = 0, endLine = startLine }: Location, detection: Detection): void {
    for (let line = startLine; line <= Math.min(endLine, startLine + maxLines); line++) {
      const key = `${line} ${path}`;
      const there = this.known.get(key);
      if (there === undefined) this.known.set(key, [detection]);
      else if (there.at(-1) !== detection) there.push(detection);
    }
  }

  /** What covers the line at which a finding begins. */
  at({ location: { path, startLine = 0 } }: Detection): readonly Detection[] {
    return this.known.get(`${startLine} ${path}`) ?? [];
  }
}

/** Rules that only note that something is there to be looked at, which has been done. */
const notes = new Set(['S403', 'S404', 'S405', 'S406', 'S407', 'S408', 'S409', 'S603', 'S607']);

/** Whether every way that leads to a place brings only what can do no harm there. */
function isHarmless(analysis: FlowAnalysis, module: Module, offset: number, { rule, cwe = [] }: Detection): boolean {
  if (notes.has(rule)) return analysis.handled.has(module);
  if (rule === 'S608') return analysis.answerTo(module, offset, 'text') === 0;
  return ruleIds.some(
    (id) => flowRule(id).cwe.some((each) => cwe.includes(each)) && analysis.answerTo(module, offset, id) === 0,
  );
}

function notAnalysed(program: PythonProgram, reason: string): Detection {
  const { path, source } = program;
  const { location, lineText } = program.locate({
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1 + (linesOf(source)[0]?.length ?? 0),
  });
  return {
    rule: 'not-fully-analysed',
    engine: engineName,
    severity: 'medium',
    title: 'Data flow not fully analysed',
    message: `${path}: ${reason}, so data may take ways through it that nobody looked at. The rules that look at one place each were applied.`,
    location: location.member === undefined ? { path } : location,
    lineText: location.member === undefined ? '' : lineText,
    help: {
      text: 'Split the file or its longest functions, keep data out of code, or leave the file out with `exclude` in the policy.',
    },
  };
}
