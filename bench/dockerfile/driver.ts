import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseDockerfile } from '../../src/engines/dockerfile';
import { aliases } from '../../src/engines/dockerfile/aliases';
import { parseDockerfile } from '../../src/engines/dockerfile/parse';
import { placesIn } from '../../src/engines/dockerfile/places';
import { createSecretsEngine } from '../../src/engines/secrets';

// Prints what the engine finds in the Dockerfiles of a folder, by the line on which the instruction starts, as hadolint has it.
const [folder = '.'] = process.argv.slice(2);
const secrets = createSecretsEngine();
const files = readdirSync(folder).map((file) => {
  const text = readFileSync(path.join(folder, file), 'utf8');
  const { detections, complete } = analyseDockerfile(text, { path: file, dockerignore: undefined, secrets });
  const places = placesIn(text);
  const starts = parseDockerfile(text).instructions.map(
    (instruction) => places.place(instruction.text.span(instruction.start, instruction.start + 1)).startLine,
  );
  const found = detections.map(({ rule, location }) => ({
    rule,
    line: starts.findLast((start) => start <= (location.startLine ?? 0)) ?? 0,
    at: location.startLine,
  }));
  return { file, complete, found };
});
process.stdout.write(JSON.stringify({ files, aliases }));
