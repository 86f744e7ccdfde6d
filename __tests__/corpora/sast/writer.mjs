/** Names that say nothing about where a value comes from or goes to. */
const nouns =
  'item title label entry record subject topic note detail answer word choice field wanted selected term caption part result piece current chosen given candidate body value line slot'.split(
    ' ',
  );

/** Names of modules and functions that sinks import. */
const reserved =
  'app request support text html json random secrets session redirect load directory engine db rows common texts abort escape os re queue types'.split(
    ' ',
  );

/** Numbers that are the same for the same seed (Lehmer's generator; 2^31 - 1 is prime). */
export function seeded(seed) {
  let state = (seed * 7_919 + 17) % 2_147_483_647;
  const next = () => (state = (state * 48_271) % 2_147_483_647);
  for (let i = 0; i < 10; i++) next();
  const below = (count) => next() % count;
  return { below, pick: (list) => list[below(list.length)], chance: (percent) => below(100) < percent };
}

/** Collects one Python module: imports, definitions above the handler, and the handler's body. */
export class Writer {
  constructor(random) {
    Object.assign(this, random);
    this.imports = new Set();
    this.definitions = [];
    this.body = [];
    this.depth = 1;
    this.used = new Set(reserved);
    /** `['path', 'name']` when the route has a parameter. */
    this.parameter = undefined;
  }

  import(...statements) {
    for (const statement of statements) this.imports.add(statement);
  }

  /** Adds lines at the present depth. */
  line(text) {
    for (const line of text.split('\n')) this.body.push(`${'    '.repeat(this.depth)}${line}`);
  }

  /** Adds a line that begins a block. */
  open(text) {
    this.line(text);
    this.depth += 1;
  }

  close() {
    this.depth -= 1;
  }

  /** Adds a definition of the module. */
  define(text) {
    this.definitions.push(text);
  }

  /** A name not used in this module before. */
  name(wish = this.pick(nouns)) {
    let name = wish;
    for (let i = 2; this.used.has(name); i++) name = `${wish}_${i}`;
    this.used.add(name);
    return name;
  }

  /** Gives an expression a new name. */
  assign(expression, wish) {
    const name = this.name(wish);
    this.line(`${name} = ${expression}`);
    return name;
  }
}
