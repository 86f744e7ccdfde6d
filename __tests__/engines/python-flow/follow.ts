import { jest } from '@jest/globals';
import { analyseModules } from '../../../src/engines/python-flow/analyse';
import type { Module } from '../../../src/engines/python-flow/modules';
import { Project } from '../../../src/engines/python-flow/project';
import { createParser, type Parser } from '../../../src/engines/python-flow/syntax/parser';
import { memoryTree } from '../../helpers/memory-tree';

let parser: Promise<Parser> | undefined;

/** What is found in a tree of modules: `rule path:line`, or for a single source `rule line`, in order. */
export async function follow(code: string | Record<string, string>): Promise<string[]> {
  const files = typeof code === 'string' ? { 'app.py': code } : code;
  parser ??= createParser();
  const project = await Project.of(await parser, memoryTree(files));
  const modules = Object.entries(files).map(([path, source]): Module => project.add(path, source));
  const { sightings, incomplete } = analyseModules(modules, project.resolve);
  const line = ({ source }: Module, at: number): number => source.slice(0, at).split('\n').length;
  const found = sightings.map(({ rule, module, at }) =>
    typeof code === 'string' ? `${rule} ${line(module, at)}` : `${rule} ${module.path}:${line(module, at)}`,
  );
  return [...found, ...[...incomplete.values()].map((reason) => `incomplete: ${reason}`)].sort();
}

/** Paths of the modules that are parsed for it. */
export async function lookedInto(files: Record<string, string>): Promise<string[]> {
  parser ??= createParser();
  const project = await Project.of(await parser, memoryTree(files));
  const modules = Object.entries(files).map(([path, source]): Module => project.add(path, source));
  const reads = modules.map((module) => jest.spyOn(module, 'program', 'get'));
  analyseModules(modules, project.resolve);
  return modules.filter((_, i) => (reads[i]?.mock.calls.length ?? 0) > 0).map(({ path }) => path);
}

export async function rulesIn(code: string | Record<string, string>): Promise<string[]> {
  return [...new Set((await follow(code)).map((each) => each.replace(/ .*/, '')))];
}

const indented = (code: string): string => code.replace(/^(?=.)/gm, '    ');

/** A page of Flask in which `x` is what the sender says. */
export const page = (body: string): string =>
  `import os
from flask import Flask, request
app = Flask(__name__)

@app.route('/')
def page():
    x = request.args.get('x')
${indented(body)}
`;
