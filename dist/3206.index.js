export const id = 3206;
export const ids = [3206];
export const modules = {

/***/ 93206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ engineName),
  I: () => (/* reexport */ formatsOf),
  scanModel: () => (/* binding */ scanModel)
});

// EXTERNAL MODULE: ./src/findings/paragraphs.ts
var paragraphs = __webpack_require__(92183);
// EXTERNAL MODULE: ./src/engines/secrets/detection.ts
var detection = __webpack_require__(85502);
// EXTERNAL MODULE: ./src/formats/source.ts
var formats_source = __webpack_require__(73159);
// EXTERNAL MODULE: ./src/formats/unpack/index.ts + 1 modules
var unpack = __webpack_require__(57988);
// EXTERNAL MODULE: ./src/engines/modelfile/names.ts
var modelfile_names = __webpack_require__(78503);
// EXTERNAL MODULE: ./src/formats/cursor.ts
var formats_cursor = __webpack_require__(44992);
// EXTERNAL MODULE: ./src/engines/modelfile/shown.ts
var modelfile_shown = __webpack_require__(87554);
// EXTERNAL MODULE: ./src/engines/modelfile/understanding.ts
var understanding = __webpack_require__(19477);
;// CONCATENATED MODULE: ./src/engines/modelfile/readers/boosters.ts



/** Trees of XGBoost in Universal Binary JSON: data only, if its lengths hold. */
const ubjsonReader = {
    format: 'XGBoost UBJSON',
    fits: ({ head }) => /^\{(?:L\0{6}|l\0{2}|I\0|[iU])[^]{1,2}(?:learner|version|Config|Model)/.test(head.toString('latin1', 0, 64)),
    read: (source, context) => (0,understanding/* understanding */.j9)(context, 'The UBJSON file', async () => {
        const cursor = new formats_cursor/* Cursor */.b(source);
        cursor.bigEndian = true;
        await new Ubjson(cursor, context).read();
        if (cursor.left > 0)
            (0,understanding/* malformed */.Qm)(context, 'trailing', `${cursor.left} bytes follow the model.`, cursor.at);
    }),
};
const widths = {
    Z: 0,
    N: 0,
    T: 0,
    F: 0,
    i: 1,
    U: 1,
    C: 1,
    I: 2,
    l: 4,
    L: 8,
    d: 4,
    D: 8,
};
const maxNesting = 1_000;
class Ubjson {
    cursor;
    context;
    levels = [];
    constructor(cursor, context) {
        this.cursor = cursor;
        this.context = context;
    }
    async read() {
        const { cursor, levels } = this;
        await this.value(await this.marker());
        for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
            if (level.left === 0) {
                levels.pop();
                continue;
            }
            if (level.left === undefined) {
                const next = await this.marker();
                if (next === (level.kind === '{' ? '}' : ']')) {
                    levels.pop();
                    continue;
                }
                if (level.kind === '[') {
                    await this.value(next);
                    continue;
                }
                cursor.at--;
            }
            else
                level.left--;
            if (level.kind === '{')
                level.key = await this.string();
            await this.value(level.type ?? (await this.marker()));
        }
    }
    /** A character that says what follows; N is nothing at all. */
    async marker() {
        for (;;) {
            const marker = String.fromCharCode(await this.cursor.u8());
            if (marker !== 'N')
                return marker;
        }
    }
    async value(marker) {
        const { cursor, context, levels } = this;
        const width = widths[marker];
        if (width !== undefined) {
            cursor.skip(width);
            return;
        }
        if (marker === 'S' || marker === 'H') {
            const where = levels
                .map(({ key }) => key)
                .filter((key) => key !== '')
                .join('.');
            const text = await this.string();
            context.text(where, text);
            if (text.length < 200)
                context.fact((0,modelfile_shown/* shownName */.H)(where), (0,modelfile_shown/* shownName */.H)(text));
            return;
        }
        if (marker !== '{' && marker !== '[')
            throw new formats_cursor/* FormatError */.I(`${JSON.stringify(marker)} is no type`, cursor.at - 1);
        if (levels.length === maxNesting)
            throw new formats_cursor/* FormatError */.I('it is nested too deeply', cursor.at);
        await this.container(marker);
    }
    async container(kind) {
        const { cursor } = this;
        let type;
        let left;
        let next = await this.marker();
        if (next === '$') {
            type = await this.marker();
            next = await this.marker();
            if (next !== '#')
                throw new formats_cursor/* FormatError */.I('a typed list has no length', cursor.at - 1);
        }
        if (next === '#') {
            left = await this.integer();
            const width = type === undefined ? 1 : (widths[type] ?? 1);
            if (left * width > cursor.left)
                throw new formats_cursor/* FormatError */.I(`${left} items should follow, and ${cursor.left} bytes do`, cursor.at);
            if (kind === '[' && type !== undefined && widths[type] !== undefined) {
                cursor.skip(left * width);
                return;
            }
        }
        else
            cursor.at--;
        this.levels.push({ kind, left, type, key: '' });
    }
    async integer() {
        const at = this.cursor.at;
        const marker = await this.marker();
        const value = marker === 'i' || marker === 'U'
            ? await this.cursor.u8()
            : marker === 'I'
                ? await this.cursor.u16()
                : marker === 'l'
                    ? await this.cursor.u32()
                    : marker === 'L'
                        ? await this.cursor.u64()
                        : NaN;
        if (!(value <= this.cursor.left))
            throw new formats_cursor/* FormatError */.I(`a length is ${value}, and ${this.cursor.left} bytes follow`, at);
        return value;
    }
    async string() {
        return this.cursor.text(await this.integer());
    }
}
/** XGBoost's old binary, and CatBoost's: numbers, with texts among them. */
const boosterReader = {
    format: 'booster',
    fits: ({ head }) => {
        if (head.toString('latin1', 0, 4) === 'CBM1')
            return 'CatBoost';
        return /^binf[^]{136}/.test(head.toString('latin1', 0, 256)) ? 'XGBoost binary' : false;
    },
    async read(source, context) {
        const head = await source.read(0, 8);
        if (head.toString('latin1', 0, 4) === 'CBM1' && head.readUInt32LE(4) > source.size - 8)
            (0,understanding/* malformed */.Qm)(context, 'size', `Its core should have ${head.readUInt32LE(4)} bytes, and ${source.size - 8} follow.`, 4);
        await printable(source, context);
    },
};
/** Runs of characters that are long enough for a text. */
async function printable(source, context) {
    let tail = '';
    for await (const piece of (0,understanding/* lookedThrough */.Mf)(source, context)) {
        const text = tail + piece.toString('latin1');
        const found = text.match(/[\t\n\r\x20-\x7e]{12,}/g);
        if (found !== null)
            context.text('text', found.join('\n'));
        tail = /[\t\n\r\x20-\x7e]{0,4096}$/.exec(text.slice(-4096))?.[0] ?? '';
    }
}
/** LightGBM's text: numbers, and the parameters that it was trained with. */
const lightgbmReader = {
    format: 'LightGBM text',
    fits: ({ head }) => /^tree\r?\nversion=v\d/.test(head.toString('latin1', 0, 64)),
    async read(source, context) {
        let rest = '';
        for await (const piece of (0,understanding/* lookedThrough */.Mf)(source, context)) {
            const lines = (rest + piece.toString('utf8')).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > 1 << 24) {
                context.report({
                    rule: 'not-understood',
                    message: 'The LightGBM model has a line that never ends.',
                    subject: 'line',
                });
                return;
            }
            for (const line of lines)
                told(line, context);
        }
        told(rest, context);
    },
};
/** Lines of numbers hold no text. */
function told(line, context) {
    const equals = line.indexOf('=');
    const value = line.slice(equals + 1).trim();
    if (value === '' || /^[-+\d.eE\s:]*$/.test(value.slice(0, 10_000)))
        return;
    context.text(equals === -1 ? 'parameters' : line.slice(0, equals), equals === -1 ? line : value);
    const parameter = /^\[([\w ]+): (.*)\]$/.exec(value);
    if (parameter?.[2] !== undefined && parameter[2] !== '')
        context.fact(parameter[1] ?? '', (0,modelfile_shown/* shownName */.H)(parameter[2]));
}

;// CONCATENATED MODULE: ./src/formats/protobuf.ts

const maxFields = 20_000_000;
const maxText = 1 << 24;
const maxName = 1_024;
const sketched = 2_000;
/** Walks the messages of a file in the wire format of Protocol Buffers without knowing their types. Contents are skipped until asked for. */
class Protobuf {
    cursor;
    fieldsLeft = maxFields;
    constructor(source) {
        this.cursor = new formats_cursor/* Cursor */.b(source);
    }
    /** The fields of the message that lies there. What is cut off comes as far as it goes, and then `FormatError`, as where there is no message. */
    async *fields({ offset, length }) {
        const end = offset + length;
        let at = offset;
        while (at < end) {
            if (--this.fieldsLeft < 0)
                throw new formats_cursor/* FormatError */.I(`it has more than ${maxFields} fields`, at);
            const field = await this.field(at, end);
            at = field.offset + field.length;
            // Groups are long gone from every schema; what stands in one is looked at like the rest.
            if (at > end) {
                yield { ...field, length: end - field.offset };
                throw new formats_cursor/* FormatError */.I(`${field.length} bytes should follow, and ${end - field.offset} do`, field.offset);
            }
            if (field.wire !== 3 && field.wire !== 4)
                yield field;
        }
    }
    /** The first fields of what may be a message. */
    async sketch(range) {
        const fields = [];
        try {
            for await (const field of this.fields(range)) {
                fields.push(field);
                if (fields.length === sketched)
                    break;
            }
            return { fields, sound: fields.length > 0 };
        }
        catch (error) {
            if (!(error instanceof formats_cursor/* FormatError */.I))
                throw error;
            return { fields, sound: false };
        }
    }
    /** A short text: the first kilobyte of it. */
    async name({ offset, length }) {
        return this.text({ offset, length: Math.min(length, maxName) });
    }
    async text(field) {
        return (await this.bytes(field)).toString('utf8');
    }
    /** The first 16 MB of the contents at most. */
    async bytes({ offset, length }) {
        this.cursor.at = offset;
        return this.cursor.bytes(Math.min(length, maxText));
    }
    async field(at, end) {
        const { cursor } = this;
        cursor.at = at;
        const tag = await this.varint(end);
        const number = Math.floor(tag / 8);
        const wire = tag % 8;
        if (number === 0 || number >= 2 ** 29)
            throw new formats_cursor/* FormatError */.I(`${number} is no number of a field`, at);
        const start = cursor.at;
        if (wire === 0) {
            const value = await this.varint(end);
            return { number, wire, value, offset: start, length: cursor.at - start };
        }
        if (wire === 2) {
            const length = await this.varint(end);
            return { number, wire, value: 0, offset: cursor.at, length };
        }
        if (wire === 3 || wire === 4)
            return { number, wire, value: 0, offset: start, length: 0 };
        const width = wire === 1 ? 8 : wire === 5 ? 4 : 0;
        if (width === 0 || width > end - start)
            throw new formats_cursor/* FormatError */.I('a field is of no known kind, or cut off', at);
        return { number, wire, value: await cursor.unsigned(width), offset: start, length: width };
    }
    async varint(end) {
        const { cursor } = this;
        const start = cursor.at;
        let value = 0;
        let factor = 1;
        for (let i = 0; i < 10; i++) {
            if (cursor.at >= end)
                throw new formats_cursor/* FormatError */.I('a number is cut off', start);
            const byte = await cursor.u8();
            value += (byte & 0x7f) * factor;
            if (byte < 0x80)
                return value;
            factor *= 128;
        }
        throw new formats_cursor/* FormatError */.I('a number has more than 10 bytes', start);
    }
}
/** Looks at the start of what may be a message, for telling formats apart. A file that is cut off is not sound, but its first fields are there. */
async function sketch(source, range = { offset: 0, length: source.size }) {
    return new Protobuf(source).sketch(range);
}

;// CONCATENATED MODULE: ./src/engines/modelfile/paths.ts
/** Why a path that a model gives for a file beside it leads elsewhere; undefined when it stays in the model's own folder. */
function pathProblem(path) {
    if (path === '')
        return 'is empty';
    if (path.includes('\0'))
        return 'holds a NUL';
    if (/^[/\\]|^[A-Za-z]:|^~/.test(path))
        return 'is absolute';
    if (/^[a-z][\w+.-]*:\/\//i.test(path) || /^(?:file|data):/i.test(path))
        return 'is an address';
    if (path.split(/[/\\]/).includes('..'))
        return "leads out of the model's folder";
    return path.includes('\\') ? 'holds a backslash' : undefined;
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/coreml.ts




/** Fields of a model from which its kinds begin (Model.proto): pipelines, trees, networks. */
const firstKind = 200;
const [description, customModel, linkedModel, mlProgram] = [2, 555, 556, 502];
const pipelines = new Set([200, 201, 202]);
const networks = new Set([303, 403, 500]);
const customLayer = 500;
const maxDepth = 16;
/** Core ML. Custom models and layers are classes of the app that loads it; a linked model is another file. */
const coremlReader = {
    format: 'Core ML',
    fits: async ({ source, head }) => {
        if (head[0] !== 0x08)
            return false;
        const { fields, sound } = await sketch(source);
        const [version, about] = fields;
        const kinds = fields.filter(({ number, wire }) => number >= firstKind && number <= 3_000 && wire === 2);
        const known = about?.number === description && about.wire === 2;
        return version?.wire === 0 && version.value < 100 && kinds.length > 0 && (sound || known);
    },
    read: (source, context) => (0,understanding/* understanding */.j9)(context, 'The Core ML model', () => new CoreMl(new Protobuf(source), context).model({ offset: 0, length: source.size }, 0)),
};
class CoreMl {
    file;
    context;
    constructor(file, context) {
        this.file = file;
        this.context = context;
    }
    async model(range, depth) {
        const { context } = this;
        if (depth > maxDepth) {
            context.report({
                rule: 'not-understood',
                message: 'Its pipelines lie too deep in one another.',
                subject: 'depth',
            });
            return;
        }
        for await (const field of this.file.fields(range)) {
            const { number, wire } = field;
            if (number === 1 && wire === 0 && depth === 0)
                context.fact('specification version', field.value);
            if (wire !== 2)
                continue;
            if (number === description)
                await this.description(field);
            else if (number === customModel)
                await this.custom(field, 1, 'model');
            else if (number === linkedModel)
                await this.linked(field);
            else if (pipelines.has(number))
                await this.pipeline(field, number, depth);
            else if (networks.has(number))
                await this.network(field);
            else if (number === mlProgram)
                context.fact('kind', 'ML program');
        }
    }
    async pipeline(range, number, depth) {
        // Classifiers and regressors hold a pipeline, which holds models.
        for await (const field of this.file.fields(range)) {
            if (field.number !== 1 || field.wire !== 2)
                continue;
            if (number === 202)
                await this.model(field, depth + 1);
            else
                await this.pipeline(field, 202, depth + 1);
        }
    }
    async network(range) {
        for await (const layer of this.file.fields(range)) {
            if (layer.number !== 1 || layer.wire !== 2)
                continue;
            for await (const field of this.file.fields(layer)) {
                if (field.wire !== 2)
                    continue;
                if (field.number === 1)
                    this.context.text('layer', await this.file.text(field));
                else if (field.number === customLayer)
                    await this.custom(field, 10, 'layer');
            }
        }
    }
    async custom(range, nameField, what) {
        const { context } = this;
        let name = '';
        for await (const field of this.file.fields(range)) {
            if (field.wire !== 2)
                continue;
            if (field.number === nameField)
                name = await this.file.text(field);
            else
                await this.texts(field, 0);
        }
        context.global(name);
        if (!context.allowedGlobals.has(name))
            context.report({
                rule: 'unknown-global',
                message: `A custom ${what} is the class ${(0,modelfile_shown/* shownName */.H)(name)} of the app that loads it. If it is yours: allow-globals: [${(0,modelfile_shown/* shownName */.H)(name)}].`,
                offset: range.offset,
                subject: name,
            });
    }
    async linked(range) {
        const names = [];
        for await (const file of this.file.fields(range))
            if (file.wire === 2)
                for await (const parameter of this.file.fields(file))
                    if (parameter.wire === 2)
                        for await (const field of this.file.fields(parameter))
                            if (field.wire === 2)
                                names.push(await this.file.text(field));
        for (const name of names) {
            this.context.text('linked model', name);
            const problem = pathProblem(name);
            this.context.report({
                rule: 'file-access',
                ...(problem === undefined ? { severity: 'medium' } : {}),
                message: `It is a link to another model: ${(0,modelfile_shown/* shownName */.H)(name)}${problem === undefined ? '' : `, which ${problem}`}.`,
                offset: range.offset,
                subject: name,
            });
        }
    }
    /** Inputs, outputs, and what its maker wrote about it. */
    async description(range) {
        for await (const field of this.file.fields(range))
            if (field.wire === 2)
                await this.texts(field, 0);
    }
    async texts(range, depth, name = 'description') {
        const bytes = await this.file.bytes({ ...range, length: Math.min(range.length, 1 << 16) });
        const text = bytes.toString('utf8');
        // eslint-disable-next-line no-control-regex -- what no text has
        if (!/[\0-\x08\x0e-\x1f\uFFFD]/.test(text)) {
            this.context.text(name, text);
            return;
        }
        const { fields, sound } = depth < maxDepth ? await this.file.sketch(range) : { fields: [], sound: false };
        if (!sound) {
            this.context.text(name, text);
            return;
        }
        // An entry of a map: what its value is stands in the key.
        const [key, value] = fields;
        const isEntry = fields.length === 2 && key?.number === 1 && key.wire === 2 && value?.number === 2 && key.length < 256;
        const inner = isEntry ? await this.file.text(key) : name;
        for (const field of fields)
            if (field.wire === 2)
                await this.texts(field, depth + 1, inner);
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/executable.ts

const machO = new Set(['feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe', 'cafebabf']);
const llamafile = 'llamafile program';
/** A program or script under the name of a model, a program inside of one, or one that runs on every system and carries its model along. */
const executableReader = readerOf('critical');
/** A program or script under a name that installers and tools have, too. */
const binReader = readerOf('medium');
/** What a program or script there would be; undefined where it may be. */
function severityOf({ name, inside }, program) {
    if (program === llamafile || (inside && program !== undefined))
        return 'critical';
    if (!(0,modelfile_names/* isModelName */.j)(name))
        return undefined;
    return isBinOfNoModel(name) ? 'medium' : 'critical';
}
function readerOf(severity) {
    return {
        format: 'program',
        fits: async (probe) => {
            const program = await programOf(probe);
            return severityOf(probe, program) === severity && (program ?? scriptOf(probe.head) ?? false);
        },
        async read(source, context) {
            const head = await source.read(0, 8_192);
            const kind = (await programOf({ source, head })) ?? scriptOf(head) ?? 'program';
            const lies = context.members.length > 0 && !(0,modelfile_names/* isModelName */.j)(context.members.at(-1) ?? '');
            const what = kind === llamafile ? 'which brings code along with the model' : lies ? 'and lies in a model' : 'and no model';
            context.report({
                rule: 'executable-content',
                ...(kind !== llamafile && !lies && { severity }),
                message: `It is ${/^[aeiou]/i.test(kind) ? 'an' : 'a'} ${kind}, ${what}.`,
                offset: 0,
                subject: kind,
            });
        },
    };
}
/** Installers, firmware and tools are called `.bin`, too: under such a name a program may deceive nobody. */
function isBinOfNoModel(name) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    return /\.bin$/i.test(base) && !/model|weight|checkpoint|adapter|encoder|ggml|optimizer|lora/i.test(base);
}
/** What runs as it is. */
async function programOf({ source, head }) {
    if (head.toString('latin1', 0, 6) === 'MZqFpD')
        return llamafile;
    if (head.toString('latin1', 0, 4) === '\x7fELF')
        return 'ELF program';
    if (machO.has(head.toString('hex', 0, 4)))
        return 'Mach-O program';
    if (head.toString('latin1', 0, 2) === 'MZ' && head.length >= 64) {
        const at = head.readUInt32LE(60);
        if (at < source.size && (await source.read(at, 4)).toString('latin1') === 'PE\0\0')
            return 'Windows program';
    }
    return undefined;
}
/** What runs by another program. */
function scriptOf(head) {
    const text = head.toString('latin1').replace(/^\xef\xbb\xbf/, '');
    if (/^#!\s*\/?\S/.test(text))
        return 'script';
    // Compiled Python: a version, `\r\n`, and flags that are 0 to 3.
    const [, , third, fourth, flags = 255, more] = head;
    if (third === 0x0d && fourth === 0x0a && flags <= 3 && more === 0 && head.length > 16)
        return 'compiled Python module';
    if (isPython(text))
        return 'Python script';
    return /^\s*(?:@echo off|<\?php|<script\b|powershell\b)/i.test(text) ? 'script' : undefined;
}
/** Whether the first lines of a text, less comments and a docstring, are Python. */
function isPython(text) {
    let code = text
        .split('\n')
        .filter((line) => !/^\s*(?:#|\r?$)/.test(line))
        .slice(0, 200)
        .join('\n');
    const quotes = /^(?:"""|''')/.exec(code)?.[0];
    if (quotes !== undefined)
        code = code.slice(code.indexOf(quotes, 3) + 3).trimStart();
    return /^(?:import [\w., ]+|from [\w.]+ import |def \w+\s*\(|class \w+[(:]|exec\(|__import__\()/.test(code);
}

;// CONCATENATED MODULE: ./src/engines/modelfile/jinja/values.ts
/** Stands in a string for characters that are not known. */
const hole = '\0';
/** The longest that is put together; names are short. */
const values_maxText = 400;
/** So many of what a value may be are followed. */
const maxOptions = 12;
const isList = (value) => Array.isArray(value);
const isMacro = (value) => typeof value === 'object' && !isList(value) && !(value instanceof Map);
/** As it stands in a string that it is joined to. */
const textOf = (value) => typeof value === 'string' ? value : typeof value === 'number' ? String(value) : hole;
/** All that two give together. */
function each(first, second, combine) {
    return some(first.flatMap((a) => second.map((b) => combine(a, b))));
}
/** Different ones, and not too many; the longest texts are not followed. */
function some(values) {
    const cut = values.map((value) => (typeof value === 'string' && value.length > values_maxText ? undefined : value));
    return [...new Set(cut)].slice(0, maxOptions);
}
/** As Python counts them. */
const charactersOf = (text) => Array.from(text);
const reversed = (text) => charactersOf(text).reverse().join('');
const listOf = (value) => typeof value === 'string'
    ? charactersOf(value)
    : value instanceof Map
        ? [...value.keys()]
        : isList(value)
            ? value
            : undefined;
function joined(list, by) {
    const items = listOf(list);
    return items === undefined ? undefined : items.map(textOf).join(by === undefined ? '' : textOf(by));
}
/** `'%s_%c' % (a, 95)` */
function percent(format, values) {
    let at = 0;
    return format.replace(/%(?:\([^)]*\))?[-+ #0]*\d{0,3}(?:\.\d{1,3})?([%a-zA-Z])/g, (_, kind) => {
        if (kind === '%')
            return '%';
        const value = values[at++];
        return kind === 'c' && typeof value === 'number' && value < 0x11_0000 ? String.fromCodePoint(value) : textOf(value);
    });
}
/** `'{}_{0}'.format(a)` */
function braces(format, values) {
    let at = 0;
    return format.replace(/\{\{|\}\}|\{([^{}:!]*)(?:!\w)?(?::([^{}]*))?\}/g, (all, name, kind) => {
        if (name === undefined)
            return all.charAt(0);
        const value = /^\d*$/.test(name) ? values[name === '' ? at++ : Number(name)] : undefined;
        return kind === 'c' && typeof value === 'number' && value < 0x11_0000 ? String.fromCodePoint(value) : textOf(value);
    });
}
/** A part of a text or list, as Python cuts it. */
function sliced(value, from, to, step) {
    const list = listOf(value);
    if (list === undefined || (typeof value !== 'string' && !isList(value)))
        return undefined;
    const by = typeof step === 'number' && step !== 0 ? Math.trunc(step) : 1;
    const place = (at, otherwise) => typeof at !== 'number'
        ? otherwise
        : Math.max(by < 0 ? -1 : 0, Math.min(list.length, at < 0 ? at + list.length : at));
    const parts = [];
    const end = place(to, by < 0 ? -1 : list.length);
    for (let at = Math.min(place(from, by < 0 ? list.length - 1 : 0), list.length - (by < 0 ? 1 : 0)); by < 0 ? at > end : at < end; at += by)
        parts.push(list[at]);
    return typeof value === 'string' ? parts.map(textOf).join('') : parts;
}
/** An item by its place or name; undefined where there is none. */
function itemOf(value, key) {
    if (value instanceof Map)
        return typeof key === 'string' ? (value.get(key) ?? [undefined]) : [undefined];
    const list = typeof value === 'string' ? charactersOf(value) : value;
    if (!isList(list) || typeof key !== 'number')
        return [undefined];
    return [list.at(key)];
}
/** What the filters of Jinja and the methods of strings make of a value, by their names. */
function applied(name, value, given) {
    const [first, second] = given;
    const text = typeof value === 'string' ? value : undefined;
    const change = (to) => (text === undefined ? undefined : to(text));
    switch (name) {
        case 'lower':
        case 'casefold':
            return change((each) => each.toLowerCase());
        case 'upper':
            return change((each) => each.toUpperCase());
        case 'swapcase':
            return change((each) => each.replace(/\p{L}/gu, (one) => (one === one.toLowerCase() ? one.toUpperCase() : one.toLowerCase())));
        case 'capitalize':
            return change((each) => each.charAt(0).toUpperCase() + each.slice(1).toLowerCase());
        case 'title':
            return change((each) => each.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)));
        case 'trim':
        case 'strip':
            return change((each) => stripped(each, first, true, true));
        case 'lstrip':
        case 'removeprefix':
            return change((each) => stripped(each, first, true, false));
        case 'rstrip':
        case 'removesuffix':
            return change((each) => stripped(each, first, false, true));
        case 'replace':
            return change((each) => typeof first === 'string' && first !== '' ? each.replaceAll(first, textOf(second)) : each);
        case 'reverse':
            return text === undefined ? (isList(value) ? [...value].reverse() : undefined) : reversed(text);
        case 'list':
            return listOf(value);
        case 'sort':
            return listOf(value)?.map(textOf).sort();
        case 'unique':
            return isList(value) ? [...new Set(value)] : undefined;
        case 'first':
            return listOf(value)?.[0];
        case 'last':
            return listOf(value)?.at(-1);
        case 'split':
            return text === undefined
                ? undefined
                : typeof first === 'string' && first !== ''
                    ? text.split(first)
                    : text.split(/\s+/);
        case 'map':
            return typeof first === 'string' ? listOf(value)?.map((each) => applied(first, each, given.slice(1))) : undefined;
        case 'length':
        case 'count':
            return listOf(value)?.length;
        case 'int':
            return typeof value === 'number' ? value : text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
        case 'string':
        case 'safe':
        case 'e':
        case 'escape':
        case 'forceescape':
            return value;
        case 'default':
        case 'd':
            return value ?? first;
        default:
            return undefined;
    }
}
/** `joined`, or formatted: what a method of a text and a filter give alike but for the order of what they are given. */
function formatted(name, value, given, isFilter) {
    if (name === 'join')
        return isFilter ? joined(value, given[0]) : joined(given[0], value);
    if (name === 'format' && typeof value === 'string')
        return isFilter ? percent(value, given) : braces(value, given);
    return applied(name, value, given);
}
function stripped(text, set, left, right) {
    const characters = typeof set === 'string' ? new Set(set) : undefined;
    const drops = (at) => {
        const one = text.charAt(at);
        return characters?.has(one) ?? /\s/.test(one);
    };
    let [from, to] = [0, text.length];
    while (left && from < to && drops(from))
        from++;
    while (right && to > from && drops(to - 1))
        to--;
    return text.slice(from, to);
}

;// CONCATENATED MODULE: ./src/engines/modelfile/jinja/expression.ts

const expression_maxDepth = 60;
/** Filters that take the name of an attribute. */
const byAttribute = /^(?:map|selectattr|rejectattr|groupby|sort|sum|min|max|unique|attr)$/;
/** What an expression of Jinja may come to, in the order of its operators; what isn't followed is not known. */
class Expression {
    tokens;
    scope;
    watch;
    at = 0;
    depth = 0;
    constructor(tokens, scope, watch) {
        this.tokens = tokens;
        this.scope = scope;
        this.watch = watch;
    }
    /** Whether a sign or word comes next; takes it. */
    takes(text) {
        if (!this.sees(text))
            return false;
        this.at++;
        return true;
    }
    sees(text) {
        const token = this.tokens[this.at];
        return token?.text === text && token.kind !== 'string';
    }
    /** `a if b else c`; each of `a or c`. */
    value() {
        if (this.depth > expression_maxDepth) {
            this.at = this.tokens.length;
            return [undefined];
        }
        this.depth++;
        let values = this.either();
        while (this.takes('if')) {
            this.either();
            if (this.takes('else'))
                values = some([...values, ...this.value()]);
        }
        this.depth--;
        return values;
    }
    either() {
        let values = this.compared();
        while (this.takes('or') || this.takes('and'))
            values = some([...values, ...this.compared()]);
        return values;
    }
    compared() {
        if (this.takes('not')) {
            this.compared();
            return [undefined];
        }
        let values = this.added();
        for (;;) {
            if (this.takes('is')) {
                this.takes('not');
                this.postfix();
            }
            else if (this.seesComparison()) {
                while (this.seesComparison())
                    this.at++;
                this.added();
            }
            else
                return values;
            values = [undefined];
        }
    }
    seesComparison() {
        const token = this.tokens[this.at];
        return token !== undefined && token.kind !== 'string' && /^(?:[=!<>]|in|not)$/.test(token.text);
    }
    added() {
        let values = this.concatenated();
        while (this.sees('+') || this.sees('-')) {
            const plus = this.tokens[this.at++]?.text === '+';
            // The sign that strips what follows a block.
            if (this.at >= this.tokens.length)
                break;
            const other = this.concatenated();
            values = this.made(each(values, other, (a, b) => sum(a, b, plus)));
        }
        return values;
    }
    concatenated() {
        let values = this.multiplied();
        while (this.takes('~'))
            values = this.made(each(values, this.multiplied(), (a, b) => textOf(a) + textOf(b)));
        return values;
    }
    multiplied() {
        let values = this.unary();
        while (this.sees('*') || this.sees('/') || this.sees('%')) {
            const sign = this.tokens[this.at++]?.text;
            this.takes(sign ?? '');
            if (this.at >= this.tokens.length)
                break;
            values = this.made(each(values, this.unary(), (a, b) => product(a, b, sign)));
        }
        return values;
    }
    unary() {
        if (this.takes('-'))
            return this.unary().map((value) => (typeof value === 'number' ? -value : undefined));
        this.takes('+');
        return this.postfix();
    }
    postfix() {
        let values = this.primary();
        for (;;) {
            if (this.takes('.'))
                values = this.member(values);
            else if (this.takes('['))
                values = this.subscript(values);
            else if (this.takes('(')) {
                this.given();
                values = some(values.flatMap((value) => (isMacro(value) ? value.body() : [undefined])));
            }
            else if (this.takes('|'))
                values = this.filter(values);
            else
                return values;
        }
    }
    member(values) {
        const name = this.tokens[this.at++]?.text ?? '';
        if (this.takes('(')) {
            const given = this.given();
            if (name === 'get')
                for (const key of given[0] ?? [])
                    this.watch.asked(key);
            if (name === 'format')
                for (const value of values)
                    this.watch.formats(value);
            return this.made(called(name, values, given, false));
        }
        return some(values.flatMap((value) => itemOf(value, name)));
    }
    filter(values) {
        const name = this.tokens[this.at++]?.text ?? '';
        const given = this.takes('(') ? this.given() : [];
        if (byAttribute.test(name))
            for (const key of given.flat())
                this.watch.asked(key);
        return this.made(called(name, values, given, true));
    }
    subscript(values) {
        const parts = [];
        let colons = 0;
        while (this.at < this.tokens.length && !this.takes(']')) {
            if (this.takes(':'))
                colons++;
            else {
                const before = this.at;
                parts[colons] = this.value();
                this.takes(',');
                if (this.at === before)
                    this.at++;
            }
        }
        if (colons > 0)
            return this.made(values.map((value) => sliced(value, parts[0]?.[0], parts[1]?.[0], parts[2]?.[0])));
        const keys = parts[0] ?? [undefined];
        for (const key of keys)
            this.watch.asked(key);
        return some(values.flatMap((value) => keys.flatMap((key) => itemOf(value, key))));
    }
    /** What stands in round brackets, with or without a name. */
    given(named) {
        const given = [];
        while (this.at < this.tokens.length && !this.takes(')')) {
            const before = this.at;
            while (this.takes('*'))
                ;
            const [name, sign] = this.tokens.slice(this.at, this.at + 3);
            if (name?.kind === 'name' && sign?.text === '=' && this.tokens[this.at + 2]?.text !== '=') {
                this.at += 2;
                const values = this.value();
                named?.set(name.text, values);
                given.push(values);
            }
            else
                given.push(this.value());
            this.takes(',');
            if (this.at === before)
                this.at++;
        }
        return given;
    }
    primary() {
        const token = this.tokens[this.at];
        if (token === undefined)
            return [undefined];
        this.at++;
        if (token.kind === 'string') {
            let text = token.text;
            // Strings side by side are one.
            for (let next = this.tokens[this.at]; next?.kind === 'string'; next = this.tokens[++this.at])
                text += next.text;
            if (text !== token.text)
                this.watch.made(text);
            return some([text]);
        }
        if (token.kind === 'number')
            return [Number(token.text.replaceAll('_', ''))];
        if (token.kind === 'name')
            return this.name(token.text);
        if (token.text === '(')
            return this.items(')');
        if (token.text === '[')
            return this.items(']');
        if (token.text === '{')
            return this.dict();
        // A sign that belongs to whoever asked.
        this.at--;
        return [undefined];
    }
    name(name) {
        if ((name === 'dict' || name === 'namespace') && this.takes('(')) {
            const named = new Map();
            this.given(named);
            return [named];
        }
        return this.scope.get(name) ?? [undefined];
    }
    /** A value in brackets, a tuple or a list. Of items that may be several things the first is taken. */
    items(closing) {
        const items = [];
        let commas = 0;
        while (this.at < this.tokens.length && !this.takes(closing)) {
            const before = this.at;
            items.push(this.value());
            if (this.takes(','))
                commas++;
            if (this.at === before)
                this.at++;
        }
        if (closing === ')' && commas === 0 && items[0] !== undefined)
            return items[0];
        return [items.slice(0, values_maxText).map(([first]) => first)];
    }
    dict() {
        const dict = new Map();
        while (this.at < this.tokens.length && !this.takes('}')) {
            const before = this.at;
            const keys = this.value();
            if (this.takes(':')) {
                const values = this.value();
                for (const key of keys)
                    if (typeof key === 'string')
                        dict.set(key, values);
            }
            this.takes(',');
            if (this.at === before)
                this.at++;
        }
        return [dict];
    }
    made(values) {
        for (const value of values)
            this.watch.made(value);
        return some(values);
    }
}
function called(name, values, given, isFilter) {
    let lists = [[]];
    for (const options of given)
        lists = lists.flatMap((list) => options.map((one) => [...list, one])).slice(0, maxOptions);
    return some(values.flatMap((value) => lists.map((list) => formatted(name, value, list, isFilter))));
}
function sum(a, b, plus) {
    if (typeof a === 'number' && typeof b === 'number')
        return plus ? a + b : a - b;
    if (isList(a) && isList(b))
        return a.length + b.length > values_maxText ? undefined : [...a, ...b];
    return typeof a === 'string' || typeof b === 'string' ? textOf(a) + textOf(b) : undefined;
}
function product(a, b, sign) {
    if (sign === '%' && typeof a === 'string')
        return percent(a, isList(b) ? b : [b]);
    if (sign !== '*')
        return undefined;
    if (typeof a === 'number' && typeof b === 'number')
        return a * b;
    const [text, times] = typeof a === 'string' ? [a, b] : [b, a];
    if (typeof text !== 'string')
        return undefined;
    return typeof times === 'number' ? text.repeat(Math.max(0, Math.min(times, 64))) : text + hole;
}

;// CONCATENATED MODULE: ./src/engines/modelfile/jinja/reach.ts
/** Attributes through which a template leaves its sandbox for Python's own objects, beside those that begin with an underscore. */
const innerNames = new Set(`mro subclasses gi_frame gi_code gi_yieldfrom cr_frame cr_code cr_await ag_frame ag_code f_globals f_builtins f_locals f_back
f_code tb_frame tb_next func_globals func_code func_closure im_func im_class im_self co_consts co_names popen subprocess builtins
check_output Popen format_map`.split(/\s+/));
const dunders = /__(?:class|base|mro|subclasses|globals|init|import|builtins|getattribute|dict|code|reduce|reduce_ex|module|self|func|call|getitem|loader|spec)/;
/** Whether a text names an attribute that leads to Python's own objects. */
const namesDunder = (text) => /__[a-z]+__|^_{1,2}[a-z]+$/i.test(text) && dunders.test(text);

;// CONCATENATED MODULE: ./src/engines/modelfile/jinja/fold.ts




/** So many pieces and words are gone through, those of loops again and again. */
const maxSteps = 300_000;
const fold_maxDepth = 50;
/** Names of what leads out, without the underscores around them. */
const cores = /^\0(?:class|base|bases|mro|subclasses|globals|init|import|builtins|getattribute|dict|code|reduce|reduce_ex|func|call|getitem|loader|spec)\0?$/;
/**
 * Goes through a template as it would be rendered, with what is written in it: loops over lists, and each branch. Finds names of Python's own
 * objects that are put together. What comes from messages is not known.
 */
function foldedProblem(statements) {
    const fold = new Fold(statements);
    fold.run(0, statements.length);
    return fold.problem;
}
class Fold {
    statements;
    problem;
    scope = new Map();
    ends;
    /** Macros, by their places. */
    running = new Set();
    steps = 0;
    depth = 0;
    /** How many branches are open that may not be taken. */
    branches = 0;
    constructor(statements) {
        this.statements = statements;
        this.ends = endsOf(statements);
    }
    made(value) {
        if (typeof value === 'string' && /^\s*__[a-z_]+__\s*$/i.test(value) && namesDunder(value))
            this.found(`puts ${(0,modelfile_shown/* shownName */.H)(value)} together`, true);
    }
    formats(text) {
        if (typeof text === 'string' && /\{[^{}]*[.[]_/.test(text))
            this.found('puts a format string together that walks attributes', true);
    }
    asked(key) {
        if (typeof key !== 'string')
            return;
        const name = key.slice(key.lastIndexOf('.') + 1);
        if (!name.includes(hole)) {
            if (name.startsWith('__') || innerNames.has(name))
                this.found(`reaches for [${(0,modelfile_shown/* shownName */.H)(name)}]`, true);
        }
        else if (/^_|__/.test(name) || cores.test(name))
            this.found(`puts the name of an item together: ${(0,modelfile_shown/* shownName */.H)(name.replaceAll(hole, '…'))}`, false);
    }
    found(does, certain) {
        if (this.problem === undefined || (certain && !this.problem.certain))
            this.problem = { does, certain };
    }
    /** What the pieces between two places give out. */
    run(from, to) {
        let out = '';
        if (this.depth > fold_maxDepth)
            return hole;
        this.depth++;
        for (let at = from; at < to && this.problem?.certain !== true; at++) {
            const piece = this.statements[at];
            if (piece === undefined)
                break;
            this.steps += 1 + piece.tokens.length;
            if (this.steps > maxSteps) {
                this.found('does more than can be followed', false);
                break;
            }
            if (piece.kind === 'text')
                out += piece.text;
            else if (piece.kind === 'output')
                out += textOf(this.evaluated(piece.tokens)[0]);
            else {
                const end = this.ends.get(at);
                out += this.statement(piece.tokens, at, end);
                if (end !== undefined)
                    at = this.continues(end) ? end - 1 : end;
            }
            if (out.length > 4_096)
                out = hole;
        }
        this.depth--;
        return out;
    }
    /** Whether what closes a block begins another branch. */
    continues(at) {
        return /^el(?:se|if)$/.test(trimmed(this.statements[at]?.tokens ?? [])[0]?.text ?? '');
    }
    evaluated(tokens) {
        return new Expression(trimmed(tokens), this.scope, this).value();
    }
    /** `end` is where the block that it opens is closed. */
    statement(all, at, end) {
        const tokens = trimmed(all);
        const rest = tokens.slice(1);
        switch (tokens[0]?.text ?? '') {
            case 'set':
                this.set(rest, at, end);
                return '';
            case 'for':
                return this.loop(rest, at, end ?? at);
            case 'macro': {
                const name = rest[0]?.text ?? '';
                this.assigned(rest.slice(2));
                this.put(name, [{ body: () => [this.called(at, end ?? at)] }]);
                this.called(at, end ?? at);
                return '';
            }
            case 'with':
                this.assigned(rest);
                return this.run(at + 1, end ?? at);
            case 'if':
            case 'elif':
            case 'else': {
                if (rest.length > 0)
                    this.evaluated(rest);
                this.branches++;
                const out = this.run(at + 1, end ?? at);
                this.branches--;
                return out === '' ? '' : hole;
            }
            case 'filter': {
                const inside = this.run(at + 1, end ?? at);
                const name = [{ kind: 'string', text: inside.trim() }, { kind: 'sign', text: '|' }];
                return textOf(this.evaluated([...name, ...rest])[0]);
            }
            default:
                if (rest.length > 0)
                    this.evaluated(rest);
                return end === undefined ? '' : this.run(at + 1, end);
        }
    }
    /** What a macro gives; of one that calls itself that isn't known. */
    called(at, end) {
        if (this.running.has(at))
            return hole;
        this.running.add(at);
        const out = this.run(at + 1, end).trim();
        this.running.delete(at);
        return out;
    }
    /** `set a = 1`, `set a, b = 1, 2`, `set a.b = 1`, and a block that is the value. */
    set(tokens, at, end) {
        const sign = tokens.findIndex(({ kind, text }) => kind === 'sign' && text === '=');
        if (sign === -1) {
            const text = { kind: 'string', text: end === undefined ? '' : this.run(at + 1, end).trim() };
            const name = tokens[0]?.text ?? '';
            this.put(name, this.evaluated([text, ...tokens.slice(1)]));
            return;
        }
        const targets = tokens.slice(0, sign);
        const reader = new Expression(tokens.slice(sign + 1), this.scope, this);
        const values = [reader.value()];
        while (reader.takes(','))
            values.push(reader.value());
        const names = targets
            .map(({ text }) => text)
            .join('')
            .replace(/[()]/g, '')
            .split(',');
        const [only] = values;
        for (const [index, name] of names.entries())
            if (names.length === 1)
                this.put(name, values.length === 1 ? (only ?? [undefined]) : [values.map(([first]) => first)]);
            else
                this.put(name, values[index] !== undefined && values.length > 1
                    ? values[index]
                    : (only ?? []).map((list) => (isList(list) ? list[index] : undefined)));
    }
    /** `a = 1, b = 2` of `with` and `macro`. */
    assigned(tokens) {
        const named = new Map();
        new Expression(tokens, this.scope, this).given(named);
        for (const [name, values] of named)
            this.put(name, values);
    }
    put(name, values) {
        const [base = '', member] = name.split('.', 2);
        const scopes = member === undefined
            ? [this.scope]
            : (this.scope.get(base) ?? []).filter((value) => value instanceof Map);
        for (const scope of scopes) {
            const before = scope.get(member ?? base);
            scope.set(member ?? base, this.branches > 0 && before !== undefined ? some([...values, ...before]) : values);
        }
    }
    loop(tokens, at, end) {
        const word = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'in');
        const names = tokens
            .slice(0, Math.max(word, 0))
            .filter(({ kind }) => kind === 'name')
            .map(({ text }) => text);
        const [list] = new Expression(tokens.slice(word + 1), this.scope, this).value();
        const known = typeof list === 'string' && !list.includes(hole)
            ? charactersOf(list)
            : list instanceof Map
                ? [...list.keys()]
                : list;
        const items = isList(known) ? known : undefined;
        if (items === undefined)
            this.branches++;
        let out = '';
        for (const item of items ?? [undefined]) {
            for (const [index, name] of names.entries())
                this.scope.set(name, [names.length === 1 ? item : isList(item) ? item[index] : undefined]);
            out += this.run(at + 1, end);
            if (this.steps > maxSteps)
                break;
        }
        if (items === undefined)
            this.branches--;
        return items === undefined && out !== '' ? hole : out;
    }
}
/** Without the signs that strip the space around a block. */
function trimmed(tokens) {
    const isStrip = (token) => token?.kind === 'sign' && /^[-+]$/.test(token.text);
    return tokens.slice(isStrip(tokens[0]) ? 1 : 0, isStrip(tokens.at(-1)) ? -1 : undefined);
}
const opens = /^(?:for|if|macro|call|filter|with|block|autoescape|trans|generation)$/;
/** Where each block is closed, by the place where it is opened. */
function endsOf(statements) {
    const ends = new Map();
    const open = [];
    for (const [at, { kind, tokens }] of statements.entries()) {
        if (kind !== 'statement')
            continue;
        const [first, ...rest] = trimmed(tokens);
        const word = first?.text ?? '';
        const isSetBlock = word === 'set' && !rest.some((token) => token.kind === 'sign' && token.text === '=');
        const isFilteredSet = word === 'set' && rest[1]?.text === '|';
        if (opens.test(word) || isSetBlock || isFilteredSet)
            open.push({ at, word });
        else if (word === 'elif' || word === 'else' || word.startsWith('end')) {
            const last = open.at(-1);
            if (last === undefined)
                continue;
            if (word === 'elif' || word === 'else') {
                ends.set(last.at, at);
                open.pop();
                open.push({ at, word: last.word });
            }
            else {
                open.pop();
                ends.set(last.at, at);
            }
        }
    }
    return ends;
}

;// CONCATENATED MODULE: ./src/engines/modelfile/jinja/tokens.ts
/** The pieces of a template, in order. Comments are none; raw blocks are text. */
function* piecesOf(template) {
    const opening = /\{\{|\{%|\{#/g;
    let passed = 0;
    for (let match = opening.exec(template); match !== null; match = opening.exec(template)) {
        const from = match.index + 2;
        if (match.index > passed)
            yield { kind: 'text', code: template.slice(passed, match.index) };
        if (match[0] === '{#') {
            const end = template.indexOf('#}', from);
            if (end === -1)
                return;
            passed = opening.lastIndex = end + 2;
            continue;
        }
        const kind = match[0] === '{%' ? 'statement' : 'output';
        const end = endOfCode(template, from, kind === 'statement' ? '%}' : '}}');
        const code = template.slice(from, end);
        passed = opening.lastIndex = end + 2;
        if (kind === 'statement' && /^[-+]?\s*raw\s*[-+]?$/.test(code)) {
            const raw = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
            raw.lastIndex = end + 2;
            const last = raw.exec(template);
            if (last === null)
                return;
            yield { kind: 'text', code: template.slice(end + 2, last.index) };
            passed = opening.lastIndex = raw.lastIndex;
        }
        else
            yield { kind, code };
    }
    if (passed < template.length)
        yield { kind: 'text', code: template.slice(passed) };
}
/** Strings may hold what ends a block, and so do dicts: `{{ {'a': {}}}}`. */
function endOfCode(template, from, closing) {
    const part = /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"|['"{}]|%\}/g;
    part.lastIndex = from;
    let depth = 0;
    for (let match = part.exec(template); match !== null; match = part.exec(template)) {
        const [text] = match;
        if (text === "'" || text === '"')
            break;
        if (text === '{')
            depth++;
        else if (text === '%}' && closing === '%}')
            return match.index;
        else if (text === '}' && closing === '}}' && depth === 0 && template[match.index + 1] === '}')
            return match.index;
        else if (text === '}' || text === '%}')
            depth = Math.max(0, depth - 1);
    }
    return template.length;
}
const tokenPattern = /'((?:[^'\\]|\\[^])*)'|"((?:[^"\\]|\\[^])*)"|([\p{L}\p{Pc}][\p{L}\p{M}\p{N}\p{Pc}]*)|(\d[\w.]*)|([^\s])/gu;
/** The words of code; what a string that never ends begins is left out. */
function tokensOf(code) {
    const tokens = [];
    for (const [, single, double, name, digits, sign] of code.matchAll(tokenPattern)) {
        if (single !== undefined || double !== undefined)
            tokens.push({ kind: 'string', text: unescaped(single ?? double ?? '') });
        // Python folds the letters of a name that look alike.
        else if (name !== undefined)
            tokens.push({ kind: 'name', text: name.normalize('NFKC') });
        else if (digits !== undefined)
            tokens.push({ kind: 'number', text: digits });
        // A string that never ends: nothing is rendered.
        else if (sign === "'" || sign === '"')
            break;
        else
            tokens.push({ kind: 'sign', text: sign ?? '' });
    }
    return tokens;
}
function unescaped(text) {
    return text.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([0-7]{1,3})|([^]))/gi, (_, x, u, long, octal, other) => {
        const hex = x ?? u ?? long;
        if (hex !== undefined)
            return String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff));
        return octal === undefined ? (other ?? '') : String.fromCharCode(parseInt(octal, 8));
    });
}

;// CONCATENATED MODULE: ./src/engines/modelfile/jinja.ts




/** What a chat template has no use for, and what leads to Python's globals. */
const globals = new Set(['lipsum', 'cycler', 'joiner', 'self', 'url_for', 'get_flashed_messages']);
const statements = new Set(['import', 'include', 'from', 'extends']);
/** The longest that are published have some ten thousand characters. */
const maxTemplate = 1 << 20;
/** Judges a Jinja template that comes with a model: rendering it must not reach beyond the messages. `where`: "tokenizer.chat_template". */
function judgeTemplate(template, where, context, offset) {
    if (template.length > maxTemplate) {
        context.report({
            rule: 'not-understood',
            message: `The template ${(0,modelfile_shown/* shownName */.H)(where)} has ${template.length} characters, more than are looked through.`,
            subject: where,
        });
        return;
    }
    const problem = templateProblem(template);
    if (problem === undefined)
        return;
    context.report({
        ...(problem.certain ? { rule: 'dangerous-call' } : { rule: 'computed-import', severity: 'medium' }),
        message: `The template ${(0,modelfile_shown/* shownName */.H)(where)} ${problem.does}: rendering it can run code.`,
        subject: where,
        ...(offset === undefined ? {} : { offset }),
    });
}
/** What a template does that none has to; undefined when nothing. Comments and raw blocks are no code. */
function templateProblem(template) {
    const statements = [];
    for (const { kind, code } of piecesOf(template)) {
        const tokens = kind === 'text' ? [] : tokensOf(code);
        const does = problemOf(tokens, kind === 'statement');
        if (does !== undefined)
            return { does, certain: true };
        statements.push({ kind, text: code, tokens });
    }
    return foldedProblem(statements);
}
function problemOf(tokens, isStatement) {
    const first = tokens.find(({ kind }) => kind === 'name');
    if (isStatement && first !== undefined && statements.has(first.text))
        return `loads another one by {% ${first.text} %}`;
    /** For each open bracket: whether it is a subscript. */
    const open = [];
    for (const [index, token] of tokens.entries()) {
        const before = tokens[index - 1];
        const inside = open.at(-1);
        if (token.kind === 'name') {
            const isAttribute = before?.text === '.' && before.kind === 'sign';
            if (token.text.startsWith('__'))
                return `names ${(0,modelfile_shown/* shownName */.H)(token.text)}`;
            if (isAttribute && (token.text.startsWith('_') || innerNames.has(token.text)))
                return `reaches for .${(0,modelfile_shown/* shownName */.H)(token.text)}`;
            if (!isAttribute && globals.has(token.text) && tokens[index + 1]?.text !== '=') {
                const next = tokens[index + 1]?.text;
                if (token.text === 'lipsum' || next === '.' || next === '[' || next === '|')
                    return `walks from ${token.text}`;
            }
            const isFilter = before?.text === '|' && before.kind === 'sign';
            if (isFilter && token.text === 'attr')
                return 'takes an attribute by its name (|attr)';
            if (isFilter && /^(?:map|selectattr|rejectattr|groupby|sort|sum|min|max|unique)$/.test(token.text)) {
                const word = tokens
                    .slice(index + 1, index + 6)
                    .find(({ kind, text }) => kind === 'string' && /(?:^|\.)_|^attr$/.test(text));
                if (word !== undefined)
                    return `takes the attribute ${(0,modelfile_shown/* shownName */.H)(word.text)} of what it is given`;
            }
        }
        else if (token.kind === 'string') {
            // What it is joined to is looked at where it is put together.
            const isKey = inside === true && before?.text === '[' && tokens[index + 1]?.text === ']';
            if (namesDunder(token.text) || (isKey && /__[a-z]+__|^_{1,2}[a-z]+$/i.test(token.text)))
                return `has ${(0,modelfile_shown/* shownName */.H)(token.text)} in a string`;
            if (inside === true && innerNames.has(token.text))
                return `reaches for [${(0,modelfile_shown/* shownName */.H)(token.text)}]`;
            if (/\{[^{}]*[.[]_/.test(token.text))
                return 'has a format string that walks attributes';
        }
        else if (token.text === '[' || token.text === '(' || token.text === '{') {
            const subscript = token.text === '[' &&
                before !== undefined &&
                (before.kind === 'name'
                    ? !isWord(before.text)
                    : before.kind === 'string' || before.text === ']' || before.text === ')');
            open.push(subscript);
        }
        else if (token.text === ']' || token.text === ')' || token.text === '}')
            open.pop();
    }
    return undefined;
}
/** Words after which a bracket begins a list. */
function isWord(name) {
    return /^(?:in|is|not|and|or|if|else|elif|for|set|do|with|return|call)$/.test(name);
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/gguf.ts





/** Bytes of a value, by its type; 8 is a string, 9 an array. */
const gguf_widths = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
const [uint32, string, array, uint64] = [4, 8, 9, 10];
/** Elements of a block and bytes of it, by tensor type (ggml.h). Types that are not listed are taken for what they claim. */
const blocks = {
    ...{
        0: [1, 4],
        1: [1, 2],
        2: [32, 18],
        3: [32, 20],
        6: [32, 22],
        7: [32, 24],
        8: [32, 34],
        9: [32, 36],
        10: [256, 84],
    },
    ...{ 11: [256, 110], 12: [256, 144], 13: [256, 176], 14: [256, 210], 15: [256, 292], 16: [256, 66], 17: [256, 74] },
    ...{
        18: [256, 98],
        19: [256, 50],
        20: [32, 18],
        21: [256, 110],
        22: [256, 82],
        23: [256, 136],
        24: [1, 1],
        25: [1, 2],
    },
    ...{ 26: [1, 4], 27: [1, 8], 28: [1, 8], 29: [256, 56], 30: [1, 2], 34: [256, 54], 35: [256, 66], 39: [32, 17] },
};
const maxKey = 65_535;
const maxCount = 500_000;
const maxDimensions = 4;
const gguf_maxNesting = 4;
/** Of all arrays of strings, and of arrays: vocabularies have some 300,000. */
const maxItems = 2e7;
/** A word of a vocabulary is shorter than any secret; scanning them all finds words. */
const longestWord = 24;
/** Weights and vocabulary for llama.cpp. Loaders have trusted its counts and lengths, and render its chat template. */
const ggufReader = {
    format: 'GGUF',
    fits: ({ head }) => head.toString('latin1', 0, 4) === 'GGUF',
    read: (source, context) => (0,understanding/* understanding */.j9)(context, 'The GGUF file', async () => {
        const file = new GgufFile(new formats_cursor/* Cursor */.b(source, 4), context);
        await file.read();
        const { end } = file;
        const padding = source.size - end <= file.alignment ? await source.read(end, file.alignment) : undefined;
        if (end < source.size && padding?.every((byte) => byte === 0) !== true) {
            (0,understanding/* malformed */.Qm)(context, 'trailing', `${source.size - end} bytes follow its last tensor.`, end);
            await context.inspect('what follows the tensors', (0,formats_source/* sliceOf */.Mz)(source, end, source.size - end));
        }
    }),
};
class GgufFile {
    cursor;
    context;
    /** Behind the last tensor. */
    end = 0;
    alignment = 32;
    version = 3;
    /** Strings and arrays in arrays, so far. */
    items = 0;
    constructor(cursor, context) {
        this.cursor = cursor;
        this.context = context;
    }
    async read() {
        const { cursor, context } = this;
        this.version = await cursor.u32();
        if (this.version > 0xffff) {
            cursor.bigEndian = true;
            cursor.at -= 4;
            this.version = await cursor.u32();
        }
        if (this.version < 1 || this.version > 3)
            throw new formats_cursor/* FormatError */.I(`its version is ${this.version}`, 4);
        context.fact('version', this.version);
        const tensors = await this.count();
        const pairs = await this.count();
        for (const [count, what] of [
            [tensors, 'tensors'],
            [pairs, 'values'],
        ])
            if (count > maxCount && count < cursor.left)
                throw new formats_cursor/* FormatError */.I(`it has more than ${maxCount} ${what}`, 8);
        // Name, dimensions, type and offset; key and type.
        if (tensors * 24 + pairs * 12 > cursor.left)
            throw new formats_cursor/* FormatError */.I(`it states ${tensors} tensors and ${pairs} values, and ${cursor.left} bytes follow`, cursor.at);
        const keys = new Set();
        for (let i = 0; i < pairs; i++)
            await this.pair(keys);
        await this.tensors(tensors);
    }
    async count() {
        return this.version === 1 ? this.cursor.u32() : this.cursor.u64();
    }
    async string(most) {
        const at = this.cursor.at;
        const length = await this.count();
        if (length > Math.min(most, this.cursor.left))
            throw new formats_cursor/* FormatError */.I(`a string should have ${length} bytes, and ${Math.min(most, this.cursor.left)} can`, at);
        return this.cursor.text(length);
    }
    async pair(keys) {
        const { cursor, context } = this;
        const at = cursor.at;
        const key = await this.string(maxKey);
        if (keys.has(key))
            (0,understanding/* malformed */.Qm)(context, `duplicate ${key}`, `It has the key ${(0,modelfile_shown/* shownName */.H)(key)} twice.`, at, 'deceptive-container');
        keys.add(key);
        const type = await cursor.u32();
        if (type === uint32 || type === uint64) {
            const value = type === uint32 ? await cursor.u32() : await cursor.u64();
            if (key === 'general.alignment')
                this.align(value, at);
            context.fact((0,modelfile_shown/* shownName */.H)(key), value);
        }
        else
            await this.value(key, type, 0);
    }
    align(value, at) {
        if (value > 0 && value <= 1 << 20 && (value & (value - 1)) === 0)
            this.alignment = value;
        else
            (0,understanding/* malformed */.Qm)(this.context, 'alignment', `Its alignment is ${value}, and must be a small power of two.`, at);
    }
    async value(key, type, depth) {
        const { cursor, context } = this;
        const at = cursor.at;
        if (type === string) {
            const text = await this.string(1 << 26);
            if (depth === 0)
                context.fact((0,modelfile_shown/* shownName */.H)(key), (0,modelfile_shown/* shownName */.H)(text));
            if (!isVocabulary(key) || text.length > longestWord)
                context.text(key, text);
            if (key.includes('chat_template'))
                judgeTemplate(text, key, context, at);
            return;
        }
        if (type !== array) {
            const width = gguf_widths[type];
            if (width === undefined)
                throw new formats_cursor/* FormatError */.I(`the value of ${key} is of the unknown type ${type}`, at);
            cursor.skip(width);
            return;
        }
        if (depth === gguf_maxNesting)
            throw new formats_cursor/* FormatError */.I(`arrays lie ${depth} deep in one another`, at);
        const items = await cursor.u32();
        const length = await this.count();
        const width = gguf_widths[items];
        if (width === undefined)
            throw new formats_cursor/* FormatError */.I(`the items of ${key} are of the unknown type ${items}`, at);
        const least = items === array ? 12 : items === string ? (this.version === 1 ? 4 : 8) : width;
        if (length * least > cursor.left)
            throw new formats_cursor/* FormatError */.I(`${key} should have ${length} items, and ${cursor.left} bytes follow`, at);
        if (depth === 0)
            context.fact((0,modelfile_shown/* shownName */.H)(key), `${length} items`);
        if (items !== string && items !== array) {
            cursor.skip(length * width);
            return;
        }
        this.items += length;
        if (this.items > maxItems)
            throw new formats_cursor/* FormatError */.I(`its arrays have more than ${maxItems} items`, at);
        for (let i = 0; i < length; i++)
            await this.value(key, items, depth + 1);
    }
    async tensors(count) {
        const { cursor, context } = this;
        context.fact('tensors', count);
        const found = [];
        const names = new Set();
        for (let i = 0; i < count; i++) {
            const at = cursor.at;
            const name = await this.string(maxKey);
            if (names.has(name))
                (0,understanding/* malformed */.Qm)(context, 'duplicate tensor', `It has the tensor ${(0,modelfile_shown/* shownName */.H)(name)} twice.`, at);
            names.add(name);
            context.text('tensor name', name);
            const dimensions = await cursor.u32();
            if (dimensions > maxDimensions)
                throw new formats_cursor/* FormatError */.I(`a tensor has ${dimensions} dimensions`, at);
            const shape = [];
            for (let d = 0; d < dimensions; d++)
                shape.push(await this.count());
            const type = await cursor.u32();
            const offset = await cursor.u64();
            const elements = shape.reduce((product, length) => product * length, 1);
            const [per, bytes] = blocks[type] ?? [1, 0];
            if (blocks[type] === undefined)
                (0,understanding/* malformed */.Qm)(context, `type ${type}`, `The tensor ${(0,modelfile_shown/* shownName */.H)(name)} is of the unknown type ${type}.`, at);
            if (!(elements < 2 ** 62))
                (0,understanding/* malformed */.Qm)(context, 'elements', `The tensor ${(0,modelfile_shown/* shownName */.H)(name)} has more elements than can be counted.`, at);
            if (offset % this.alignment !== 0)
                (0,understanding/* malformed */.Qm)(context, 'offset', `The tensor ${(0,modelfile_shown/* shownName */.H)(name)} doesn't begin at a multiple of ${this.alignment} bytes.`, at);
            found.push({ at, offset, bytes: (elements / per) * bytes });
            context.fact(`tensor ${(0,modelfile_shown/* shownName */.H)(name)}`, `type ${type} [${shape.join(', ')}]`);
        }
        const start = Math.ceil(cursor.at / this.alignment) * this.alignment;
        this.end = count === 0 ? cursor.at : start;
        for (const { at, offset, bytes } of found) {
            if (start + offset + bytes > cursor.end)
                throw new formats_cursor/* FormatError */.I(`the data of a tensor should end at byte ${start + offset + bytes}, and the file ends at ${cursor.end}`, at);
            this.end = Math.max(this.end, start + offset + bytes);
        }
    }
}
function isVocabulary(key) {
    return /^tokenizer\.ggml\.(?:tokens|merges)$/.test(key);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/formats/hdf5/fields.ts

/** Reads the fields of a record that is in memory. Throws `FormatError` where it is too short. */
class Fields {
    bytes;
    base;
    at = 0;
    /** `base`: the offset of `bytes` in the file. */
    constructor(bytes, base) {
        this.bytes = bytes;
        this.base = base;
    }
    get left() {
        return this.bytes.length - this.at;
    }
    /** An unsigned number of `width` bytes; inexact above 2^53. */
    uint(width) {
        this.need(width);
        let value = 0;
        for (let i = width - 1; i >= 0; i--)
            value = value * 256 + (this.bytes[this.at + i] ?? 0);
        this.at += width;
        return value;
    }
    take(length) {
        this.need(length);
        this.at += length;
        return this.bytes.subarray(this.at - length, this.at);
    }
    /** What remains, as a record of its own. */
    part(length) {
        const base = this.base + this.at;
        return new Fields(this.take(length), base);
    }
    skip(length) {
        this.need(length);
        this.at += length;
    }
    expect(signature) {
        const base = this.base + this.at;
        if (this.take(signature.length).toString('latin1') !== signature)
            throw new formats_cursor/* FormatError */.I(`there should be "${signature}"`, base);
    }
    /** A text that ends with NUL, or with the record. */
    terminated() {
        const end = this.bytes.indexOf(0, this.at);
        const text = this.bytes.toString('utf8', this.at, end === -1 ? this.bytes.length : end);
        this.at = end === -1 ? this.bytes.length : end + 1;
        return text;
    }
    need(length) {
        if (!(length <= this.left))
            throw new formats_cursor/* FormatError */.I('a record is too short', this.base + this.at);
    }
}

;// CONCATENATED MODULE: ./src/formats/hdf5/file.ts


const signature = Buffer.from('\x89HDF\r\n\x1a\n', 'latin1');
const largestRecord = 1 << 26;
const defined = 2 ** 53;
/** The bytes of an HDF5 file by the addresses that are written in it. */
class Hdf5File {
    source;
    /** Bytes of an address, and of a length. */
    offsetBytes = 8;
    lengthBytes = 8;
    /** Where addresses count from: what comes before is the user block. */
    base = 0;
    /** Where the file says that it ends: libraries disagree on whether the user block counts. */
    end = 0;
    /** Of the header of the root group. */
    root = 0;
    constructor(source) {
        this.source = source;
    }
    /** The file whose signature lies at `start`. */
    static async open(source, start) {
        const file = new Hdf5File(source);
        const head = new Fields(await source.read(start, 256), start);
        head.skip(signature.length);
        const version = head.uint(1);
        if (version > 3)
            throw new formats_cursor/* FormatError */.I(`its superblock is of version ${version}`, start + 8);
        if (version < 2) {
            head.skip(4);
            file.offsetBytes = head.uint(1);
            file.lengthBytes = head.uint(1);
            head.skip(version === 1 ? 13 : 9);
        }
        else {
            file.offsetBytes = head.uint(1);
            file.lengthBytes = head.uint(1);
            head.skip(1);
        }
        for (const width of [file.offsetBytes, file.lengthBytes])
            if (![2, 4, 8].includes(width))
                throw new formats_cursor/* FormatError */.I(`its addresses have ${width} bytes`, start + 9);
        const { offsetBytes: o } = file;
        head.skip(o);
        // The library takes the place of the signature, whatever the base address says.
        file.base = start;
        head.skip(o);
        file.end = head.uint(o);
        if (version < 2)
            head.skip(2 * o);
        file.root = head.uint(o);
        return file;
    }
    isDefined(address) {
        return address < Math.min(defined, 256 ** this.offsetBytes - 1);
    }
    /** The record of `length` bytes at an address. */
    async record(address, length) {
        const offset = this.offset(address);
        if (!(length <= largestRecord))
            throw new formats_cursor/* FormatError */.I(`a record has ${length} bytes`, offset);
        const bytes = await this.source.read(offset, length);
        if (bytes.length < length)
            throw new formats_cursor/* FormatError */.I(`${length} bytes should lie here, and ${bytes.length} do`, offset);
        return new Fields(bytes, offset);
    }
    /** Up to `length` bytes at an address. */
    async upTo(address, length) {
        const offset = this.offset(address);
        return new Fields(await this.source.read(offset, length), offset);
    }
    offset(address) {
        const offset = this.base + address;
        if (!(offset < this.source.size))
            throw new formats_cursor/* FormatError */.I(`an address (${address}) lies behind its end`, 0);
        return offset;
    }
}

;// CONCATENATED MODULE: ./src/formats/hdf5/header.ts

const message = {
    dataspace: 0x01,
    linkInfo: 0x02,
    datatype: 0x03,
    link: 0x06,
    externalFiles: 0x07,
    layout: 0x08,
    filters: 0x0b,
    attribute: 0x0c,
    continuation: 0x10,
    symbolTable: 0x11,
    attributeInfo: 0x15,
};
const maxMessages = 100_000;
const maxBlocks = 10_000;
/** The messages of an object's header, from all its blocks. */
async function readHeader(file, address) {
    const start = await file.upTo(address, 64);
    if (start.bytes.toString('latin1', 0, 4) === 'OHDR')
        return readNew(file, address, start);
    const version = start.uint(1);
    if (version !== 1)
        throw new formats_cursor/* FormatError */.I(`the header of an object is of version ${version}`, start.base);
    start.skip(7);
    const length = start.uint(4);
    return collect(file, { address: address + 16, length }, (block) => {
        const [type, size, flags] = [block.uint(2), block.uint(2), block.uint(1)];
        block.skip(3);
        return { type, size, flags };
    });
}
async function readNew(file, address, start) {
    start.skip(5);
    const flags = start.uint(1);
    if ((flags & 0x20) !== 0)
        start.skip(16);
    if ((flags & 0x10) !== 0)
        start.skip(4);
    const length = start.uint(1 << (flags & 3));
    const head = 4 + ((flags & 0x04) !== 0 ? 2 : 0);
    return collect(file, { address: address + start.at, length }, (block) => {
        const [type, size, messageFlags] = [block.uint(1), block.uint(2), block.uint(1)];
        block.skip(head - 4);
        return { type, size, flags: messageFlags };
    }, head);
}
/** `head`: bytes before the contents of a message; 4 and more in the new format, whose further blocks have a signature and a checksum. */
async function collect(file, first, next, head) {
    const messages = [];
    const blocks = [first];
    const seen = new Set();
    for (const [index, { address, length }] of blocks.entries()) {
        if (seen.has(address))
            throw new formats_cursor/* FormatError */.I('the header of an object goes on in itself', file.offset(address));
        seen.add(address);
        const block = await file.record(address, length);
        if (head !== undefined && index > 0)
            block.expect('OCHK');
        const spare = head !== undefined && index > 0 ? 4 : 0;
        while (block.left - spare >= (head ?? 8)) {
            const { type, size, flags } = next(block);
            if (size > block.left)
                throw new formats_cursor/* FormatError */.I('a message of a header is cut off', block.base + block.at);
            const fields = block.part(size);
            if (messages.length >= maxMessages || blocks.length >= maxBlocks)
                throw new formats_cursor/* FormatError */.I(`the header of an object has more than ${maxMessages} messages`, block.base);
            if (type === message.continuation)
                blocks.push({ address: fields.uint(file.offsetBytes), length: fields.uint(file.lengthBytes) });
            else
                messages.push({ type, shared: (flags & 2) !== 0, fields });
        }
    }
    return messages;
}

;// CONCATENATED MODULE: ./src/formats/hdf5/heaps.ts


/** Names of an old group, by their offset. */
class LocalHeap {
    file;
    address;
    size;
    constructor(file, address, size) {
        this.file = file;
        this.address = address;
        this.size = size;
    }
    static async open(file, address) {
        const head = await file.record(address, 8 + 2 * file.lengthBytes + file.offsetBytes);
        head.expect('HEAP');
        head.skip(4);
        const size = head.uint(file.lengthBytes);
        head.skip(file.lengthBytes);
        return new LocalHeap(file, head.uint(file.offsetBytes), size);
    }
    async text(offset) {
        if (offset >= this.size)
            throw new formats_cursor/* FormatError */.I('a name lies outside its heap', this.file.base + this.address);
        return (await this.file.upTo(this.address + offset, Math.min(this.size - offset, 65_536))).terminated();
    }
}
const largestObject = 1 << 26;
/** Values that lie elsewhere than their element: strings of variable length. */
class GlobalHeap {
    file;
    collection = new Map();
    fields = new Fields(Buffer.alloc(0), 0);
    address = -1;
    constructor(file) {
        this.file = file;
    }
    async value(address, index) {
        if (address !== this.address)
            await this.load(address);
        const found = this.collection.get(index);
        if (found === undefined)
            throw new formats_cursor/* FormatError */.I('a value is missing in its heap', this.file.offset(address));
        return this.fields.bytes.subarray(found.at, found.at + found.length);
    }
    async load(address) {
        const { file } = this;
        const head = await file.record(address, 8 + file.lengthBytes);
        head.expect('GCOL');
        head.skip(4);
        const size = head.uint(file.lengthBytes);
        if (size > largestObject)
            throw new formats_cursor/* FormatError */.I(`a heap has ${size} bytes`, head.base);
        const fields = await file.record(address, size);
        const collection = new Map();
        fields.skip(head.at);
        while (fields.left >= 8 + file.lengthBytes) {
            const index = fields.uint(2);
            fields.skip(6);
            const length = fields.uint(file.lengthBytes);
            if (index === 0)
                break;
            if (length > fields.left)
                throw new formats_cursor/* FormatError */.I('a value is cut off in its heap', fields.base + fields.at);
            collection.set(index, { at: fields.at, length });
            fields.skip(Math.min(fields.left, Math.ceil(length / 8) * 8));
        }
        [this.collection, this.fields, this.address] = [collection, fields, address];
    }
}
/** Links and attributes of an object that has many: blocks whose sizes double from row to row. */
class FractalHeap {
    file;
    shape;
    constructor(file, shape) {
        this.file = file;
        this.shape = shape;
    }
    static async open(file, address) {
        const { offsetBytes: o, lengthBytes: l } = file;
        const head = await file.upTo(address, 256);
        head.expect('FRHP');
        head.skip(3);
        const filterBytes = head.uint(2);
        head.skip(1);
        const maxObject = head.uint(4);
        head.skip(l + o + l + o + 8 * l);
        const width = head.uint(2);
        const [startBytes, maxDirectBytes] = [head.uint(l), head.uint(l)];
        const offsetBits = head.uint(2);
        head.skip(2);
        const root = head.uint(o);
        const rows = head.uint(2);
        if (width === 0 ||
            width > 1_024 ||
            startBytes === 0 ||
            offsetBits > 64 ||
            rows > 64 ||
            maxDirectBytes > largestObject)
            throw new formats_cursor/* FormatError */.I('a heap has an impossible shape', head.base);
        return new FractalHeap(file, {
            filtered: filterBytes > 0,
            width,
            startBytes,
            maxDirectBytes,
            offsetBits,
            maxObject,
            root,
            rows,
        });
    }
    /** The object that an id names. */
    async object(id) {
        const { file, shape } = this;
        const fields = new Fields(id, file.base);
        const kind = (fields.uint(1) >> 4) & 3;
        if (kind === 2) {
            const length = ((id[0] ?? 0) & 0x0f) + 1;
            return new Fields(fields.take(Math.min(length, fields.left)), file.base);
        }
        if (kind !== 0 || shape.filtered)
            throw new formats_cursor/* FormatError */.I('an object of a heap lies where it is not looked for', file.offset(shape.root));
        const offset = fields.uint(Math.ceil(shape.offsetBits / 8));
        const length = fields.uint(Math.min(fields.left, bytesFor(Math.min(shape.maxObject, shape.maxDirectBytes))));
        const block = shape.rows === 0 ? { address: shape.root, start: 0 } : await this.find(shape.root, shape.rows, 0, offset, 0);
        return file.record(block.address + (offset - block.start), length);
    }
    /** The direct block that holds an offset of the heap. */
    async find(address, rows, start, offset, depth) {
        const { file, shape } = this;
        if (depth > 16)
            throw new formats_cursor/* FormatError */.I('a heap is nested too deeply', file.offset(address));
        const directRows = Math.log2(shape.maxDirectBytes / shape.startBytes) + 2;
        const head = 5 + file.offsetBytes + Math.ceil(shape.offsetBits / 8);
        const block = await file.record(address, head + rows * shape.width * file.offsetBytes);
        block.expect('FHIB');
        block.at = head;
        let at = start;
        for (let row = 0; row < rows; row++) {
            const size = shape.startBytes * 2 ** Math.max(0, row - 1);
            for (let column = 0; column < shape.width; column++) {
                const child = block.uint(file.offsetBytes);
                if (offset < at + size) {
                    if (!file.isDefined(child))
                        throw new formats_cursor/* FormatError */.I('an object lies in no block of its heap', block.base);
                    if (row < directRows)
                        return { address: child, start: at };
                    const inner = Math.log2(size / shape.startBytes / shape.width) + 1;
                    return this.find(child, inner, at, offset, depth + 1);
                }
                at += size;
            }
        }
        throw new formats_cursor/* FormatError */.I('an object lies outside its heap', block.base);
    }
}
function bytesFor(value) {
    return Math.floor(Math.log2(Math.max(1, value)) / 8) + 1;
}

;// CONCATENATED MODULE: ./src/formats/hdf5/trees.ts

const maxNodes = 1_000_000;
const trees_maxDepth = 32;
/** The children of the leaves of a version 1 tree: symbol nodes of a group, or chunks with their keys of `keyBytes`. */
async function* leavesOf(file, root, keyBytes) {
    const seen = new Set();
    const open = [{ address: root, level: -1 }];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node.address) || seen.size > maxNodes)
            throw new formats_cursor/* FormatError */.I('a tree leads back into itself', file.offset(node.address));
        seen.add(node.address);
        const head = await file.record(node.address, 8 + 2 * file.offsetBytes);
        head.expect('TREE');
        head.skip(1);
        const level = head.uint(1);
        const count = head.uint(2);
        if (node.level !== -1 && level !== node.level - 1)
            throw new formats_cursor/* FormatError */.I('the levels of a tree do not descend', head.base);
        const entryBytes = keyBytes + file.offsetBytes;
        const body = await file.record(node.address + 8 + 2 * file.offsetBytes, count * entryBytes);
        const children = [];
        for (let i = 0; i < count; i++) {
            const key = body.part(keyBytes);
            const address = body.uint(file.offsetBytes);
            if (level === 0)
                yield { key, address };
            else
                children.push({ address, level });
        }
        open.push(...children.reverse());
    }
}
/** The records of a version 2 tree. */
async function* recordsOf(file, address) {
    const { offsetBytes: o, lengthBytes: l } = file;
    const head = await file.record(address, 22 + o + l);
    head.expect('BTHD');
    head.skip(2);
    const nodeBytes = head.uint(4);
    const recordBytes = head.uint(2);
    const depth = head.uint(2);
    head.skip(2);
    const root = head.uint(o);
    const count = head.uint(2);
    if (recordBytes === 0 || depth > trees_maxDepth || nodeBytes < 16)
        throw new formats_cursor/* FormatError */.I('a tree has an impossible shape', head.base);
    if (file.isDefined(root))
        yield* nodeOf(file, { address: root, count, depth }, { nodeBytes, recordBytes }, { left: maxNodes });
}
async function* nodeOf(file, { address, count, depth }, shape, budget) {
    if (--budget.left < 0)
        throw new formats_cursor/* FormatError */.I('a tree leads back into itself', file.offset(address));
    const { nodeBytes, recordBytes } = shape;
    const node = await file.record(address, nodeBytes);
    node.expect(depth === 0 ? 'BTLF' : 'BTIN');
    node.skip(2);
    for (let i = 0; i < count; i++)
        yield node.part(recordBytes);
    if (depth === 0)
        return;
    // How many records a node of each level may hold decides how many bytes their count takes.
    let most = Math.floor((nodeBytes - 10) / recordBytes);
    const countBytes = trees_bytesFor(most);
    let totalBytes = 0;
    for (let level = 1; level < depth; level++) {
        const pointer = file.offsetBytes + countBytes + totalBytes;
        const here = Math.floor((nodeBytes - 10 - pointer) / (recordBytes + pointer));
        most = (here + 1) * most + here;
        totalBytes = trees_bytesFor(most);
    }
    for (let i = 0; i <= count; i++) {
        const child = { address: node.uint(file.offsetBytes), count: node.uint(countBytes), depth: depth - 1 };
        node.skip(totalBytes);
        yield* nodeOf(file, child, shape, budget);
    }
}
function trees_bytesFor(value) {
    return Math.floor(Math.log2(Math.max(1, value)) / 8) + 1;
}

;// CONCATENATED MODULE: ./src/formats/hdf5/types.ts

const [integer, fixedString, opaque, compound, variable, types_array] = [0, 3, 5, 6, 9, 10];
function readDatatype(fields) {
    const first = fields.uint(1);
    const kind = first & 0x0f;
    const bits = fields.uint(3);
    const size = fields.uint(4);
    if (kind === fixedString)
        return { kind: 'text', size };
    if (kind === variable) {
        if ((bits & 0x0f) === 1)
            return { kind: 'texts elsewhere', size };
        return { kind: fields.left >= 8 && readDatatype(fields).size === 1 ? 'bytes elsewhere' : 'other', size };
    }
    // Compounds may hold text and numbers; as bytes they are looked through for both.
    if (kind === opaque || kind === compound || (kind === integer && size === 1))
        return { kind: 'bytes', size };
    if (kind === types_array && size > 0)
        return { kind: 'bytes', size };
    return { kind: 'other', size };
}
/** The lengths of its dimensions: none for a single value, undefined for no value at all. */
function readDataspace(file, fields) {
    const version = fields.uint(1);
    const rank = fields.uint(1);
    fields.skip(1);
    if (version === 1)
        fields.skip(5);
    else if (version === 2) {
        if (fields.uint(1) === 2)
            return undefined;
    }
    else
        throw new formats_cursor/* FormatError */.I(`a dataspace is of version ${version}`, fields.base);
    return Array.from({ length: rank }, () => fields.uint(file.lengthBytes));
}
/** Numbers of the filters that the data of a dataset goes through. */
function readFilters(fields) {
    const version = fields.uint(1);
    const count = fields.uint(1);
    if (version === 1)
        fields.skip(6);
    return Array.from({ length: count }, () => {
        const id = fields.uint(2);
        const nameBytes = version === 1 || id >= 256 ? fields.uint(2) : 0;
        fields.skip(2);
        const values = fields.uint(2);
        fields.skip(Math.min(fields.left, nameBytes + values * 4 + (version === 1 && values % 2 === 1 ? 4 : 0)));
        return id;
    });
}
function readLayout(file, fields) {
    const version = fields.uint(1);
    const { offsetBytes: o, lengthBytes: l } = file;
    if (version < 3) {
        const rank = fields.uint(1);
        const kind = fields.uint(1);
        fields.skip(5);
        const address = kind === 0 ? 0 : fields.uint(o);
        const dims = Array.from({ length: rank }, () => fields.uint(4));
        if (kind === 0)
            return { kind: 'inside', bytes: fields.take(fields.uint(4)) };
        if (kind === 1)
            return { kind: 'one piece', address, length: dims.reduce((product, n) => product * n, 1) };
        return { kind: 'chunks', address, rank, index: 'tree' };
    }
    const kind = fields.uint(1);
    if (kind === 0)
        return { kind: 'inside', bytes: fields.take(fields.uint(2)) };
    if (kind === 1)
        return { kind: 'one piece', address: fields.uint(o), length: fields.uint(l) };
    if (kind === 3)
        return { kind: 'virtual', address: fields.uint(o), index: fields.uint(4) };
    if (kind !== 2)
        throw new formats_cursor/* FormatError */.I(`the layout of a dataset is of kind ${kind}`, fields.base);
    if (version === 3) {
        const rank = fields.uint(1);
        return { kind: 'chunks', address: fields.uint(o), rank, index: 'tree' };
    }
    const flags = fields.uint(1);
    const rank = fields.uint(1);
    const width = fields.uint(1);
    const sides = Array.from({ length: rank }, () => fields.uint(width));
    if (fields.uint(1) !== 1)
        return { kind: 'chunks', address: 0, rank, index: 'other' };
    // One chunk, which tells its length where that isn't the one of its elements.
    let length = sides.reduce((product, side) => product * side, 1);
    if ((flags & 2) !== 0) {
        length = fields.uint(l);
        fields.skip(4);
    }
    return { kind: 'one piece', address: fields.uint(o), length };
}

;// CONCATENATED MODULE: ./src/formats/hdf5/index.ts








const maxObjects = 200_000;
const maxPath = 1_024;
const maxPieces = 100_000;
const maxValues = 1_000_000;
/** Where the superblock lies: at the start, or behind a user block of a power of two. */
async function hdf5Start(source) {
    for (let at = 0; at + signature.length <= source.size; at = at === 0 ? 512 : at * 2) {
        if ((await source.read(at, signature.length)).equals(signature))
            return at;
        if (at > 1 << 30)
            return undefined;
    }
    return undefined;
}
/** Walks all objects of an HDF5 file without following a link to another one. Throws `FormatError`. Answers where the file says that it ends. */
async function walkHdf5(source, start, visitor) {
    const file = await Hdf5File.open(source, start);
    await new Walk(file, visitor).run();
    return file.end;
}
class Walk {
    file;
    visitor;
    seen = new Set();
    heap;
    valuesLeft = maxValues;
    constructor(file, visitor) {
        this.file = file;
        this.visitor = visitor;
        this.heap = new GlobalHeap(file);
    }
    async run() {
        const open = [{ name: '', address: this.file.root }];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            if (this.seen.has(next.address))
                continue;
            this.seen.add(next.address);
            if (this.seen.size + open.length > maxObjects)
                throw new formats_cursor/* FormatError */.I(`it has more than ${maxObjects} objects`, 0);
            for (const child of await this.object(next.name, next.address))
                open.push(child);
        }
    }
    /** Answers the objects that a group holds. */
    async object(name, address) {
        const messages = await readHeader(this.file, address);
        const children = [];
        const child = (member, at) => {
            children.push({ name: `${name}/${member}`.slice(0, maxPath), address: at });
        };
        for (const { type, fields, shared } of messages) {
            if (type === message.attribute && !shared)
                await this.attribute(name, fields);
            else if (type === message.attributeInfo)
                await this.denseAttributes(name, fields);
            else if (type === message.symbolTable)
                await this.oldGroup(name, fields, child);
            else if (type === message.link)
                this.link(name, fields, child);
            else if (type === message.linkInfo)
                await this.denseLinks(name, fields, child);
        }
        if (messages.some(({ type }) => type === message.layout))
            await this.dataset(name, messages);
        return children;
    }
    async oldGroup(name, fields, child) {
        const { file } = this;
        const [tree, heapAddress] = [fields.uint(file.offsetBytes), fields.uint(file.offsetBytes)];
        if (!file.isDefined(tree))
            return;
        const heap = await LocalHeap.open(file, heapAddress);
        for await (const leaf of leavesOf(file, tree, file.lengthBytes)) {
            const head = await file.record(leaf.address, 8);
            head.expect('SNOD');
            head.skip(2);
            const count = head.uint(2);
            const entryBytes = 2 * file.offsetBytes + 24;
            const node = await file.record(leaf.address + 8, count * entryBytes);
            for (let i = 0; i < count; i++) {
                const entry = node.part(entryBytes);
                const member = await heap.text(entry.uint(file.offsetBytes));
                const address = entry.uint(file.offsetBytes);
                const cached = entry.uint(4);
                entry.skip(4);
                if (cached === 2)
                    this.visitor.link(`${name}/${member}`, await heap.text(entry.uint(4)), undefined);
                else
                    child(member, address);
            }
        }
    }
    async denseLinks(name, fields, child) {
        const { file } = this;
        fields.skip(1);
        if ((fields.uint(1) & 1) !== 0)
            fields.skip(8);
        const [heapAddress, tree] = [fields.uint(file.offsetBytes), fields.uint(file.offsetBytes)];
        if (!file.isDefined(heapAddress) || !file.isDefined(tree))
            return;
        const heap = await FractalHeap.open(file, heapAddress);
        for await (const record of recordsOf(file, tree)) {
            record.skip(4);
            this.link(name, await heap.object(record.take(Math.min(7, record.left))), child);
        }
    }
    link(name, fields, child) {
        fields.skip(1);
        const flags = fields.uint(1);
        const type = (flags & 8) !== 0 ? fields.uint(1) : 0;
        if ((flags & 4) !== 0)
            fields.skip(8);
        if ((flags & 16) !== 0)
            fields.skip(1);
        const member = fields.take(fields.uint(1 << (flags & 3))).toString('utf8');
        if (type === 0)
            child(member, fields.uint(this.file.offsetBytes));
        else {
            const value = fields.part(fields.uint(2));
            if (type === 1)
                this.visitor.link(`${name}/${member}`, value.bytes.toString('utf8'), undefined);
            else {
                // External links are 64; other kinds are of whoever made the file, and lead outside as well.
                if (type === 64)
                    value.skip(1);
                const other = value.terminated();
                this.visitor.link(`${name}/${member}`, value.terminated(), other);
            }
        }
    }
    async denseAttributes(name, fields) {
        const { file } = this;
        fields.skip(1);
        if ((fields.uint(1) & 1) !== 0)
            fields.skip(2);
        const [heapAddress, tree] = [fields.uint(file.offsetBytes), fields.uint(file.offsetBytes)];
        if (!file.isDefined(heapAddress) || !file.isDefined(tree))
            return;
        const heap = await FractalHeap.open(file, heapAddress);
        for await (const record of recordsOf(file, tree))
            await this.attribute(name, await heap.object(record.take(8)));
    }
    async attribute(object, fields) {
        const version = fields.uint(1);
        if (version < 1 || version > 3)
            throw new formats_cursor/* FormatError */.I(`an attribute is of version ${version}`, fields.base);
        const flags = fields.uint(1);
        const [nameBytes, typeBytes, spaceBytes] = [fields.uint(2), fields.uint(2), fields.uint(2)];
        if (version === 3)
            fields.skip(1);
        const padded = (length) => (version === 1 ? Math.ceil(length / 8) * 8 : length);
        const name = fields.part(padded(nameBytes)).terminated();
        const type = await this.datatype(fields.part(padded(typeBytes)), version > 1 && (flags & 1) !== 0);
        const space = readDataspace(this.file, fields.part(padded(spaceBytes)));
        if (space === undefined)
            return;
        const elements = space.reduce((product, length) => product * length, 1);
        const values = await this.values(type, Math.min(elements, Math.floor(fields.left / Math.max(1, type.size))), fields);
        if (values.length > 0)
            await this.visitor.attribute(object, name, values, type.kind.startsWith('text'));
    }
    /** A datatype; one that is shared lies in the header of an object of its own. */
    async datatype(fields, shared) {
        if (!shared)
            return readDatatype(fields);
        const version = fields.uint(1);
        fields.skip(version === 1 ? 7 : 1);
        if (version === 1)
            fields.skip(0);
        const messages = await readHeader(this.file, fields.uint(this.file.offsetBytes));
        const own = messages.find(({ type, shared: again }) => type === message.datatype && !again);
        return own === undefined ? { kind: 'other', size: 1 } : readDatatype(own.fields);
    }
    /** What of the elements is text or bytes. */
    async values(type, elements, fields) {
        const values = [];
        if (type.kind === 'other')
            return values;
        if (type.kind === 'bytes')
            return [fields.take(elements * type.size)];
        for (let i = 0; i < elements; i++) {
            const element = fields.part(type.size);
            if (--this.valuesLeft < 0)
                throw new formats_cursor/* FormatError */.I(`it has more than ${maxValues} texts`, fields.base);
            if (type.kind === 'text')
                values.push(withoutPadding(element.bytes));
            else {
                const length = element.uint(4);
                const [address, index] = [element.uint(this.file.offsetBytes), element.uint(4)];
                if (length === 0 || !this.file.isDefined(address) || address === 0)
                    continue;
                values.push((await this.heap.value(address, index)).subarray(0, length));
            }
        }
        return values;
    }
    async dataset(name, messages) {
        const { file } = this;
        const of = (type) => messages.find((candidate) => candidate.type === type);
        const typed = of(message.datatype);
        const type = typed === undefined ? { kind: 'other', size: 1 } : await this.datatype(typed.fields, typed.shared);
        const spaced = of(message.dataspace);
        const shape = spaced === undefined || spaced.shared ? [] : (readDataspace(file, spaced.fields) ?? [0]);
        const laid = of(message.layout);
        if (laid === undefined)
            return;
        const layout = readLayout(file, laid.fields);
        const filtered = of(message.filters);
        const filters = filtered === undefined || filtered.shared ? [] : readFilters(filtered.fields);
        const elsewhere = of(message.externalFiles);
        const elements = shape.reduce((product, length) => product * length, 1);
        const pieces = type.kind === 'other' ? [] : await this.pieces(layout);
        await this.visitor.dataset(name, {
            kind: type.kind,
            size: type.size,
            elements,
            shape,
            filters,
            external: elsewhere === undefined ? [] : await this.externalFiles(elsewhere.fields),
            virtual: layout.kind === 'virtual' ? await this.virtualSource(layout) : undefined,
            inside: layout.kind === 'inside' ? layout.bytes : undefined,
            pieces,
            refer: (elements) => this.referred(name, type, elements),
        });
    }
    /** Texts, or bytes, that the elements of a dataset refer to. */
    async referred(name, type, elements) {
        for await (const bytes of (0,formats_source/* piecesOf */.Xe)(elements, 0, elements.size, Math.ceil((1 << 20) / type.size) * type.size)) {
            const values = await this.values(type, Math.floor(bytes.length / type.size), new Fields(bytes, 0));
            if (values.length > 0)
                await this.visitor.attribute(name, '', values, type.kind.startsWith('text'));
        }
    }
    async pieces(layout) {
        const { file } = this;
        if (layout.kind === 'inside' || layout.kind === 'virtual')
            return [];
        if (!file.isDefined(layout.address))
            return [];
        if (layout.kind === 'one piece') {
            if (layout.length === 0)
                return [];
            const offset = file.offset(layout.address);
            if (offset + layout.length > file.source.size)
                throw new formats_cursor/* FormatError */.I(`${layout.length} bytes of a dataset should lie here`, offset);
            return [{ offset, length: layout.length }];
        }
        if (layout.index !== 'tree')
            return undefined;
        const pieces = [];
        for await (const { key, address } of leavesOf(file, layout.address, 8 + 8 * layout.rank)) {
            if (pieces.length >= maxPieces)
                return undefined;
            pieces.push({ offset: file.offset(address), length: key.uint(4) });
        }
        return pieces;
    }
    async externalFiles(fields) {
        const { file } = this;
        fields.skip(6);
        const used = fields.uint(2);
        const heap = await LocalHeap.open(file, fields.uint(file.offsetBytes));
        const names = [];
        for (let i = 0; i < used; i++) {
            names.push(await heap.text(fields.uint(file.lengthBytes)));
            fields.skip(2 * file.lengthBytes);
        }
        return names;
    }
    /** The file of the first source; `''` when there is another one behind it, which nobody needs inside one file. */
    async virtualSource({ address, index }) {
        const fields = new Fields(await this.heap.value(address, index), this.file.offset(address));
        fields.skip(1);
        const count = fields.uint(this.file.lengthBytes);
        const first = fields.terminated();
        return count === 1 || first !== '.' ? first : '';
    }
}
function withoutPadding(bytes) {
    let end = bytes.length;
    while (end > 0 && (bytes[end - 1] === 0 || bytes[end - 1] === 0x20))
        end--;
    return bytes.subarray(0, end);
}

// EXTERNAL MODULE: ./src/engines/modelfile/keras-config.ts + 1 modules
var keras_config = __webpack_require__(87175);
;// CONCATENATED MODULE: ./src/engines/modelfile/readers/hdf5.ts








const inflated = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
/** Deflate, shuffle, checksum, szip, n-bit, scale-offset; LZF comes with h5py. */
const filters = new Set([1, 2, 3, 4, 5, 6, 32000]);
/** The HDF Group lends these to others; a loader needs a library of its own for them. */
const registered = { from: 256, to: 33_000 };
const deflate = 1;
const shuffle = 2;
const checksum = 3;
const maxInflated = 1 << 24;
/** A dataset may promise far more than the file holds: Keras refuses it from there on. */
const promise = { bytes: 4 * 2 ** 30, times: 1_000 };
/** Keras 2 models and other arrays. It may point to other files, and hold a model's configuration with code in it. */
const hdf5Reader = {
    format: 'HDF5',
    fits: async ({ source }) => (await hdf5Start(source)) !== undefined,
    read: (source, context) => (0,understanding/* understanding */.j9)(context, 'The HDF5 file', async () => {
        const start = (await hdf5Start(source)) ?? 0;
        if (start > 0)
            await context.inspect('user block', (0,formats_source/* sliceOf */.Mz)(source, 0, start));
        const end = await walkHdf5(source, start, new Judge(source, context));
        if (end > source.size)
            throw new formats_cursor/* FormatError */.I(`it should have ${end} bytes, and has ${source.size}`, source.size);
        if (start + end < source.size) {
            (0,understanding/* malformed */.Qm)(context, 'trailing', `${source.size - start - end} bytes follow its end.`, start + end);
            await context.inspect('what follows the file', (0,formats_source/* sliceOf */.Mz)(source, start + end, source.size));
        }
    }),
};
class Judge {
    source;
    context;
    constructor(source, context) {
        this.source = source;
        this.context = context;
    }
    async attribute(object, name, values, isText) {
        const { context } = this;
        const where = [object, name].filter((part) => part !== '').join(' ');
        for (const value of values) {
            const text = value.toString(isText ? 'utf8' : 'latin1');
            context.text(where, text);
            if (object === '' && isText)
                context.fact((0,modelfile_shown/* shownName */.H)(name), (0,modelfile_shown/* shownName */.H)(text));
            if (/^\s*[[{]/.test(text) && /class_name|\\u/i.test(text))
                await (0,keras_config/* judgeKerasConfig */.A)(value, (0,modelfile_shown/* shownName */.H)(where), context);
            else if (!isText)
                await context.inspect(where, (0,formats_source/* bufferSource */.kq)(value));
        }
    }
    link(name, target, file) {
        const { context } = this;
        context.text(name, target);
        if (file === undefined)
            return;
        context.text(name, file);
        context.report({
            rule: 'file-access',
            message: `${(0,modelfile_shown/* shownName */.H)(name)} is ${(0,modelfile_shown/* shownName */.H)(target)} in another file: ${(0,modelfile_shown/* shownName */.H)(file)}.`,
            subject: name,
        });
    }
    async dataset(name, dataset) {
        const { context } = this;
        const { shape, size, elements, external, virtual, pieces } = dataset;
        const shown = (0,modelfile_shown/* shownName */.H)(name);
        context.fact(`dataset ${shown}`, `[${shape.join(', ')}] of ${size} bytes`);
        for (const file of external) {
            context.text(name, file);
            context.report({
                rule: 'file-access',
                message: `The data of ${shown} is read from ${(0,modelfile_shown/* shownName */.H)(file)}.`,
                subject: name,
            });
        }
        if (virtual !== undefined && virtual !== '.')
            context.report({
                rule: 'file-access',
                message: `${shown} is put together from other datasets${virtual === '' ? '' : `, of ${(0,modelfile_shown/* shownName */.H)(virtual)}`}.`,
                subject: name,
            });
        for (const id of dataset.filters)
            if (!filters.has(id) && (id < registered.from || id > registered.to))
                (0,understanding/* malformed */.Qm)(context, `filter ${id}`, `${shown} goes through the filter ${id}, which is not known: a loader looks for a library for it.`);
        const bytes = elements * size;
        if (bytes > promise.bytes && bytes > promise.times * this.source.size)
            (0,understanding/* malformed */.Qm)(context, 'size', `${shown} promises ${bytes} bytes in a file of ${this.source.size}: making room for them can exhaust memory.`);
        if (dataset.kind === 'other')
            return;
        if (dataset.inside !== undefined)
            await this.contents(name, (0,formats_source/* bufferSource */.kq)(dataset.inside), dataset);
        if (pieces === undefined) {
            context.report({
                rule: 'not-understood',
                severity: 'medium',
                message: `The text or bytes of ${shown} are stored in a way that is not read.`,
                subject: name,
            });
            return;
        }
        if (dataset.filters.length === 0) {
            for (const { offset, length } of pieces)
                await this.contents(name, (0,formats_source/* sliceOf */.Mz)(this.source, offset, length), dataset);
        }
        else if (pieces.length > 0)
            await this.contents(name, (0,formats_source/* bufferSource */.kq)(await this.unpacked(name, dataset, pieces)), dataset);
    }
    /** The start of what the chunks of a dataset hold. */
    async unpacked(name, { filters: through, size }, pieces) {
        const plain = through.every((id) => id === deflate || id === checksum || id === shuffle);
        const parts = [];
        let total = 0;
        for (const { offset, length } of plain ? pieces : []) {
            const packed = await this.source.read(offset, Math.min(length, maxInflated));
            const shuffled = through.includes(deflate) ? await unzipped(packed) : packed;
            if (shuffled === undefined)
                break;
            const part = through.includes(shuffle) ? inOrder(shuffled, size) : shuffled;
            this.context.unpack(part.length);
            parts.push(part);
            total += part.length;
            if (total >= maxInflated)
                return Buffer.concat(parts);
        }
        if (parts.length < pieces.length)
            this.context.report({
                rule: 'not-understood',
                severity: 'medium',
                message: `The text or bytes of ${(0,modelfile_shown/* shownName */.H)(name)} could not be unpacked.`,
                subject: name,
            });
        return Buffer.concat(parts);
    }
    async contents(name, source, dataset) {
        const { kind, size } = dataset;
        if (kind.endsWith('elsewhere')) {
            await dataset.refer(source);
            return;
        }
        if (kind === 'text') {
            const step = Math.max(1, Math.floor((1 << 20) / size)) * size;
            for (let at = 0; at < source.size; at += step)
                this.context.text(name, textsOf(await source.read(at, step), size).join('\n'));
        }
        const [first = 0] = await source.read(0, 1);
        if (kind === 'bytes' || first >= 0x80)
            await this.context.inspect(name, source);
    }
}
/** Shuffling puts the first bytes of all elements in front, then the second ones; what is no whole element stays behind. */
function inOrder(bytes, size) {
    const count = Math.floor(bytes.length / Math.max(1, size));
    if (size <= 1 || count <= 1)
        return bytes;
    const elements = Buffer.from(bytes);
    for (let byte = 0, from = 0; byte < size; byte++)
        for (let i = 0; i < count; i++)
            elements[i * size + byte] = bytes[from++] ?? 0;
    return elements;
}
async function unzipped(bytes) {
    try {
        return await inflated(bytes, { maxOutputLength: maxInflated });
    }
    catch {
        // Not deflated after all, or larger than any text.
        return undefined;
    }
}
/** Texts of a fixed length, less what fills them up. */
function textsOf(bytes, size) {
    const texts = [];
    for (let at = 0; at < bytes.length && size > 0; at += size)
        texts.push(bytes.toString('utf8', at, at + size).replace(/[\0 ]+$/, ''));
    return texts;
}

// EXTERNAL MODULE: ./src/formats/json-events.ts
var json_events = __webpack_require__(52924);
;// CONCATENATED MODULE: ./src/engines/modelfile/diffusers.ts

/** What Diffusers loads the parts of a pipeline from: libraries, and modules of its own pipelines (diffusers 0.42, and older ones). */
const libraries = new Set(`diffusers transformers onnxruntime onnxruntime.training optimum peft sentence_transformers
ace_step allegro alt_diffusion animatediff anyflow audio_diffusion audioldm audioldm2 aura_flow blip_diffusion bria bria_fibo bria_fibo2 chroma chronoedit
cogvideo cogview3 cogview4 consisid consistency_models controlnet controlnet_hunyuandit controlnet_sd3 controlnet_xs cosmos ddim ddpm
deepfloyd_if deprecated diffusion_gemma dit dreamlite easyanimate ernie_image flux flux2 glm_image helios hidream_image hunyuan_image
hunyuan_video hunyuan_video1_5 hunyuandit i2vgen_xl ideogram4 joyimage kandinsky kandinsky2_2 kandinsky3 kandinsky5 kandinsky6 kolors
krea2 latent_consistency_models latent_diffusion latte ledits_pp llada2 longcat_audio_dit longcat_image ltx ltx2 lucy lumina lumina2
marigold mochi motif_video musicldm nucleusmoe_image omnigen ovis_image pag paint_by_example pia pixart_alpha prx qwenimage qwenimage21
rfd4_proteina sana sana_video sana_wm semantic_stable_diffusion shap_e skyreels_v2 spectrogram_diffusion stable_audio stable_audio_3 stable_cascade
stable_diffusion stable_diffusion_3 stable_diffusion_safe stable_diffusion_xl stable_video_diffusion t2i_adapter text_to_video_synthesis
unclip unidiffuser versatile_diffusion visualcloze vq_diffusion wan wuerstchen z_image`.split(/\s+/));
const maxParts = 1_000;
/**
 * The parts that a pipeline of Diffusers lists, each with the library and the class that it is made by: of a library that is none of those
 * that Diffusers knows it is a module that is imported by its name, or one that lies with the model.
 */
class PipelineParts {
    isOfDiffusers = false;
    isPipeline = false;
    parts = [];
    /** Of the list at the root that was last begun. */
    items = [];
    begin() {
        this.items = [];
    }
    /** A string at the root. */
    root(key, value) {
        if (key !== '_class_name')
            return;
        this.isOfDiffusers = true;
        this.isPipeline ||= value.endsWith('Pipeline');
    }
    item(value) {
        if (this.items.length <= 2)
            this.items.push(value);
    }
    end(name) {
        const [library, className, more] = this.items;
        if (library === undefined || className === undefined || more !== undefined)
            return;
        if (this.parts.length >= maxParts)
            return;
        if (name === '_class_name')
            this.isOfDiffusers = this.isPipeline = true;
        this.parts.push({ name, library, className });
    }
    conclude(context) {
        if (!this.isOfDiffusers)
            return;
        for (const { name, library, className } of this.parts) {
            // Configurations of layers have lists of names, too.
            const isPart = this.isPipeline || (/^[a-z_]/.test(library) && /^_?[A-Z]/.test(className));
            const isKnown = libraries.has(library) || library.startsWith('optimum.');
            if (!isPart || isKnown || ![library, className].every((part) => /^\w[\w.]*$/.test(part)))
                continue;
            const what = name === '_class_name' ? 'the pipeline' : 'a part of the pipeline';
            context.report({
                rule: 'remote-code',
                message: `${(0,modelfile_shown/* shownName */.H)(name)}: ${what} is ${(0,modelfile_shown/* shownName */.H)(className)} of ${(0,modelfile_shown/* shownName */.H)(library)}, which is imported from there or from the model's folder.`,
                subject: `${name}.0`,
            });
        }
    }
}

// EXTERNAL MODULE: ./src/engines/modelfile/allow/dangerous.ts
var dangerous = __webpack_require__(89089);
;// CONCATENATED MODULE: ./src/engines/modelfile/settings.ts




/** Keys by which a configuration is known for one of a model; every loader of them looks for these names. */
const settingKeys = `auto_map trust_remote_code custom_pipelines _target_ loader_module chat_template weight_map
tokenizer_class model_type architectures added_tokens added_tokens_decoder _class_name _diffusers_version base_model_name_or_path peft_type
processor_class image_processor_type feature_extractor_type transformers_version`.split(/\s+/);
/** Packages whose classes are what Hydra configurations of models name. Their functions, and what they import, are not meant. */
const settings_packages = /^(?:torch|torchvision|torchaudio|torchmetrics|pytorch_lightning|lightning|nemo|transformers|timm|monai|diffusers|sklearn|omegaconf|hydra_plugins|accelerate|peft|deepspeed|xgboost|lightgbm|catboost|ldm|sgm)\./;
/** Judges one value of a model's configuration, whatever file it stands in. `path` leads to it from the root. */
function judgeSetting(path, value, context) {
    const key = lastKey(path);
    const [root] = path;
    if (key === 'trust_remote_code' &&
        (value === true || (typeof value === 'string' && /^(?:true|yes|on|1)$/i.test(value))))
        remote(context, path, 'trust_remote_code is on');
    if (typeof value !== 'string')
        return;
    if (path.includes('auto_map'))
        remote(context, path, `${(0,modelfile_shown/* shownName */.H)(String(path.at(-1)))} is loaded from ${(0,modelfile_shown/* shownName */.H)(value)}`);
    else if (path.includes('custom_pipelines') && key === 'impl')
        remote(context, path, `${(0,modelfile_shown/* shownName */.H)(value)} runs as a pipeline`);
    else if (key === '_target_' || key === 'target')
        target(value, key, context);
    else if (key === 'loader_module')
        loader(value, 'MLflow', context);
    else if (key === 'parent_library' && path.includes('auto_mapping'))
        loader(value, 'PEFT', context);
    else if (key === 'sbert_ce_default_activation_function' ||
        (key === 'activation_fn' && root === 'sentence_transformers'))
        activation(value, context);
    else if (root === 'flavors' && path.length > 2)
        mlflow(key, value, context);
    else if (root === 'weight_map' && path.length === 2) {
        outside(value, (shown) => `The index takes a tensor from ${shown}`, context);
    }
    else if (path.some((part) => String(part).startsWith('chat_template')))
        judgeTemplate(value, 'chat_template', context);
}
function lastKey(path) {
    for (let i = path.length - 1; i >= 0; i--)
        if (typeof path[i] === 'string')
            return path[i];
    return undefined;
}
function remote(context, path, what) {
    context.report({
        rule: 'remote-code',
        message: `${(0,modelfile_shown/* shownName */.H)(path.join('.'))}: ${what}.`,
        subject: path.find((part) => part === 'auto_map' || part === 'custom_pipelines')?.toString() ?? path.join('.'),
    });
}
/**
 * The loaders of Stable Diffusion call what `target` names, with what stands beside it as `params`; Lightning what `class_path` names, which
 * it wants to be a class of a kind, so that one of the project's own is no finding.
 */
function judgeInstantiated(key, value, context) {
    target(value, key, context, key === 'target');
}
/** A file of the model that lies outside of it. */
function outside(value, says, context) {
    const problem = pathProblem(value);
    if (problem !== undefined)
        context.report({ rule: 'file-access', message: `${says((0,modelfile_shown/* shownName */.H)(value))}, which ${problem}.`, subject: value });
}
/** Where a model of MLflow says which of its files are loaded. */
const parts = /^(?:model_path|pickled_model|python_model|saved_model_dir|data|code|path)$/;
function mlflow(key, value, context) {
    if (key === 'model_code_path')
        context.report({
            rule: 'code-in-model',
            severity: 'medium',
            message: `MLflow runs ${(0,modelfile_shown/* shownName */.H)(value)} to load the model.`,
            subject: value,
        });
    if (key !== undefined && parts.test(key))
        outside(value, (shown) => `MLflow loads ${shown} as a part of the model`, context);
}
/** Hydra calls what `_target_` names. Elsewhere `target` may be anything, unless it is known that it is `called`. */
function target(value, key, context, called = key === '_target_') {
    const dot = value.lastIndexOf('.');
    if (dot <= 0)
        return;
    const [module, name] = [value.slice(0, dot), value.slice(dot + 1)];
    // A module can't be called.
    if (!/^[\w.]+$/.test(value) || value === 'os.path')
        return;
    context.global(value);
    const harm = (0,dangerous/* harmOf */.s)(module, name) ?? (0,dangerous/* harmThrough */._)(value);
    if (harm !== undefined)
        context.report({
            rule: 'dangerous-call',
            message: `${key} is ${(0,modelfile_shown/* shownName */.H)(value)}, which ${harm}: whoever instantiates the configuration calls it.`,
            subject: value,
        });
    else if (called && !context.allowedGlobals.has(value) && !(settings_packages.test(value) && /^_?[A-Z]/.test(name)))
        context.report({
            rule: 'unknown-global',
            message: `${key} is ${(0,modelfile_shown/* shownName */.H)(value)}, which is not known to be safe. If it is yours: allow-globals: [${(0,modelfile_shown/* shownName */.H)(value)}].`,
            subject: value,
        });
}
/** What imports a module, or a class out of one, because the configuration names it, and which names are its own. */
const loaders = {
    MLflow: /^mlflow(?:\.[a-z_]\w*)*$/,
    PEFT: /^(?:transformers|diffusers|timm|torchvision)(?:\.[a-z_]\w*)*$/,
    'an activation of Sentence Transformers': /^(?:torch\.nn|sentence_transformers|transformers\.activations)(?:\.[a-z_]\w*)*\.[A-Z]\w*$/,
    'Spark ML': /^(?:org\.apache\.spark\.ml|pyspark\.ml|ml\.dmlc\.xgboost4j|xgboost\.spark|com\.microsoft\.(?:azure\.synapse\.ml|ml\.spark)|synapse\.ml|com\.johnsnowlabs|sparknlp)\.[\w.$]+$/,
    'Sentence Transformers': /^sentence_transformers(?:\.[a-z_]\w*)*\.[A-Z]\w*$/,
};
/** The modules of Sentence Transformers: a list, where each has its class as `type`, and the folder of its files as `path`. */
function judgeModule(path, value, context) {
    if (path.length !== 2)
        return;
    if (path[1] === 'type')
        loader(value, 'Sentence Transformers', context);
    if (path[1] === 'path' && value !== '')
        outside(value, (shown) => `A module is loaded from ${shown}`, context);
}
/** What a package of Core ML lists as its files. */
function judgePackage(path, value, context) {
    if (path.length === 3 && path[2] === 'path')
        outside(value, (shown) => `The package takes a file from ${shown}`, context);
}
/** A dense layer of Sentence Transformers: it imports what `activation_function` names, and calls it. */
function judgeDense(path, value, context) {
    if (path.length === 1 && path[0] === 'activation_function')
        activation(value, context);
}
function activation(value, context) {
    if (/^[\w.]+\.\w+$/.test(value))
        loader(value, 'an activation of Sentence Transformers', context);
}
/** Spark ML makes an object of what `class` names. */
function judgeSpark(path, value, context) {
    if (path.length === 1 && path[0] === 'class')
        loader(value, 'Spark ML', context);
}
function loader(value, by, context) {
    if (loaders[by].test(value))
        return;
    context.global(value);
    const dot = value.lastIndexOf('.');
    const harm = (0,dangerous/* harmOf */.s)(value, '') ?? (dot > 0 ? (0,dangerous/* harmOf */.s)(value.slice(0, dot), value.slice(dot + 1)) : undefined);
    if (harm === undefined && context.allowedGlobals.has(value))
        return;
    const known = harm ?? `is not known to be safe. If it is yours: allow-globals: [${(0,modelfile_shown/* shownName */.H)(value)}]`;
    context.report({
        rule: harm === undefined ? 'unknown-global' : 'dangerous-call',
        message: `${by} loads the model by importing ${(0,modelfile_shown/* shownName */.H)(value)}, which ${known}.`,
        subject: value,
    });
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/json.ts








/** What a file is known for: its keys, wherever they stand in it; and how the values of such a file are judged beside those of others. */
const kinds = [
    ['XGBoost JSON', ['learner', 'gradient_booster']],
    ['CatBoost JSON', ['oblivious_trees', 'features_info']],
    ['Keras configuration', ['class_name', 'config']],
    ['weight index', ['weight_map']],
    ['Sentence Transformers modules', ['idx', 'path', 'type'], judgeModule],
    ['Sentence Transformers layer', ['in_features', 'out_features', 'activation_function'], judgeDense],
    ['Core ML package', ['fileFormatVersion', 'itemInfoEntries'], judgePackage],
    ['Spark ML metadata', ['class', 'sparkVersion', 'uid', 'paramMap'], judgeSpark],
];
const watched = new Set([...settingKeys, 'class_name', 'module']);
const keyPattern = new RegExp(`"(${[...new Set([...settingKeys, ...kinds.flatMap(([, keys]) => keys), 'nbformat'])].join('|')})"\\s*:`, 'g');
/** A key may be written in escapes that no program needs for letters. */
const escapedLetters = /\\u00[2-7][0-9a-f]/i;
/** So much of a file is looked through for its keys. */
const mostLookedAt = 1 << 26;
const maxKeras = 1 << 26;
/** Words of vocabularies are shorter than any secret. */
const json_longestWord = 24;
/** Configurations, indexes, tokenizers and models that are JSON. Other JSON, and notebooks under their own name, are left to others. */
const jsonReader = {
    format: 'model configuration',
    fits: async ({ source, head, name }) => {
        if (!/^(?:\xef\xbb\xbf)?\s*(?:[[{]|$)/.test(head.toString('latin1')))
            return false;
        const keys = await keysOf(source);
        if (keys.has('nbformat'))
            return /\.ipynb$/i.test(name) ? false : 'notebook';
        for (const [format, needed] of kinds)
            if (needed.every((key) => keys.has(key)))
                return format;
        return settingKeys.some((key) => keys.has(key));
    },
    read: (source, context) => (0,understanding/* understanding */.j9)(context, 'The JSON file', async () => {
        const keys = await keysOf(source);
        const settings = new Settings(context, keys);
        await (0,json_events/* readJson */.V)(source, settings);
        settings.parts.conclude(context);
        if (keys.has('class_name') && keys.has('config')) {
            if (source.size > maxKeras)
                throw new formats_cursor/* FormatError */.I(`it has ${source.size} bytes, more than a configuration has`, 0);
            await (0,keras_config/* judgeKerasConfig */.A)(await source.read(0, source.size), 'the configuration', context);
        }
    }),
};
async function keysOf(source) {
    const keys = new Set();
    let tail = '';
    for await (const piece of (0,formats_source/* piecesOf */.Xe)(source, 0, Math.min(source.size, mostLookedAt))) {
        let text = tail + piece.toString('latin1');
        if (escapedLetters.test(text))
            text = text.replace(/\\u00([2-7][0-9a-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
        for (const [, key] of text.matchAll(keyPattern))
            keys.add(key ?? '');
        tail = text.slice(-64);
    }
    return keys;
}
class Settings {
    context;
    parts = new PipelineParts();
    judges;
    constructor(context, keys) {
        this.context = context;
        this.judges = kinds.flatMap(([, needed, judge]) => (judge && needed.every((key) => keys.has(key)) ? [judge] : []));
    }
    open(kind, path) {
        if (kind === 'array' && path.length === 1)
            this.parts.begin();
    }
    close(kind, path) {
        if (kind === 'array' && path.length === 1)
            this.parts.end(String(path[0]));
    }
    string(text, path) {
        if (path.length === 1)
            this.parts.root(String(path[0]), text);
        else if (path.length === 2 && typeof path[1] === 'number')
            this.parts.item(text);
        judgeSetting(path, text, this.context);
        for (const judge of this.judges)
            judge(path, text, this.context);
        if (text.length > json_longestWord || !path.some((part) => part === 'vocab' || part === 'merges'))
            this.context.text(path.join('.'), text);
        if (path.length === 1 && text.length < 200)
            this.context.fact((0,modelfile_shown/* shownName */.H)(String(path[0])), (0,modelfile_shown/* shownName */.H)(text));
    }
    literal(value, path) {
        if (value === true)
            judgeSetting(path, value, this.context);
    }
    duplicate(key, path, offset) {
        if (watched.has(key))
            (0,understanding/* malformed */.Qm)(this.context, `duplicate ${key}`, `The key ${(0,modelfile_shown/* shownName */.H)(path.join('.'))} stands there twice.`, offset, 'deceptive-container');
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/msgpack.ts



const msgpack_maxNesting = 1_000;
/** What Flax writes: an array, a complex number, a scalar of NumPy. */
const flaxTypes = new Set([1, 2, 3]);
const tried = 2_000;
/** Weights are few values, of many bytes each. */
const msgpack_maxValues = 5e6;
/** Weights of Flax and others in MessagePack. */
const msgpackReader = {
    format: 'MessagePack (Flax)',
    fits: async ({ source, head, name }) => {
        const [first = 0, second = 0] = head;
        const isMap = (first > 0x80 && first <= 0x8f) || first === 0xde || first === 0xdf;
        const key = first === 0xde ? (head[3] ?? 0) : first === 0xdf ? (head[5] ?? 0) : second;
        if (!isMap || !((key >= 0xa1 && key <= 0xbf) || key === 0xd9))
            return false;
        if (/\.msgpack$/i.test(name))
            return true;
        const trial = new Msgpack(source, undefined);
        try {
            await trial.read(tried);
            return trial.keys > 0 && (trial.arrays > 0 || trial.left === 0);
        }
        catch (error) {
            if (!(error instanceof formats_cursor/* FormatError */.I))
                throw error;
            return trial.arrays > 0;
        }
    },
    read: (source, context) => (0,understanding/* understanding */.j9)(context, 'The MessagePack file', async () => {
        const file = new Msgpack(source, context);
        await file.read(msgpack_maxValues);
        if (file.isOpen)
            throw new formats_cursor/* FormatError */.I(`it has more than ${msgpack_maxValues} values`, source.size - file.left);
        if (file.left === 0)
            return;
        const end = source.size - file.left;
        (0,understanding/* malformed */.Qm)(context, 'trailing', `${file.left} bytes follow its value.`, end);
        await context.inspect('what follows its value', (0,formats_source/* sliceOf */.Mz)(source, end, file.left));
    }),
};
const sniffed = 16;
const isReadable = (head) => head.every((byte) => byte >= 0x20 && byte < 0x7f);
class Msgpack {
    source;
    context;
    keys = 0;
    arrays = 0;
    cursor;
    /** How many values are still to come, level by level, and whether every other one is a key. */
    levels = [];
    constructor(source, context) {
        this.source = source;
        this.context = context;
        this.cursor = new formats_cursor/* Cursor */.b(source);
        this.cursor.bigEndian = true;
    }
    get left() {
        return this.cursor.left;
    }
    /** Whether more values belong to it than were read. */
    get isOpen() {
        return this.levels.length > 0;
    }
    async read(most) {
        let count = 0;
        await this.value(false);
        for (let level = this.levels.at(-1); level !== undefined; level = this.levels.at(-1)) {
            if (level.left === 0) {
                this.levels.pop();
                continue;
            }
            if (++count > most)
                return;
            level.left--;
            await this.value(level.map && level.left % 2 === 1);
        }
    }
    async value(isKey) {
        const { cursor } = this;
        const at = cursor.at;
        const byte = await cursor.u8();
        if (byte < 0x80 || byte >= 0xe0)
            return;
        if (byte <= 0x8f)
            this.open((byte & 0x0f) * 2, true);
        else if (byte <= 0x9f)
            this.open(byte & 0x0f, false);
        else if (byte <= 0xbf)
            await this.text(byte & 0x1f, isKey);
        else if (byte === 0xc1)
            throw new formats_cursor/* FormatError */.I('0xc1 is no type', at);
        else if (byte <= 0xc3)
            return;
        else if (byte <= 0xc6)
            await this.binary(await cursor.unsigned(1 << (byte - 0xc4)));
        else if (byte <= 0xc9)
            await this.extension(await cursor.unsigned(1 << (byte - 0xc7)));
        else if (byte <= 0xcb)
            cursor.skip(byte === 0xca ? 4 : 8);
        else if (byte <= 0xd3)
            cursor.skip(1 << ((byte - 0xcc) & 3));
        else if (byte <= 0xd8)
            await this.extension(1 << (byte - 0xd4));
        else if (byte <= 0xdb)
            await this.text(await cursor.unsigned(1 << (byte - 0xd9)), isKey);
        else if (byte <= 0xdd)
            this.open(await cursor.unsigned(byte === 0xdc ? 2 : 4), false);
        else
            this.open((await cursor.unsigned(byte === 0xde ? 2 : 4)) * 2, true);
    }
    open(left, map) {
        if (left > this.cursor.left)
            throw new formats_cursor/* FormatError */.I(`${left} values should follow, and ${this.cursor.left} bytes do`, this.cursor.at);
        if (this.levels.length === msgpack_maxNesting)
            throw new formats_cursor/* FormatError */.I('it is nested too deeply', this.cursor.at);
        this.levels.push({ left, map, key: '' });
    }
    async text(length, isKey) {
        const text = await this.cursor.text(length);
        const level = this.levels.at(-1);
        if (isKey && level !== undefined) {
            this.keys++;
            level.key = text.slice(0, 256);
        }
        this.context?.text(this.where(), text);
    }
    async binary(length) {
        const { cursor, context } = this;
        cursor.expect(length);
        const at = cursor.at;
        const head = await cursor.bytes(Math.min(length, sniffed));
        cursor.at = at + length;
        // Bytes are data; a pickle among them is for somebody who loads it, and a text for somebody who reads it.
        if (context !== undefined && length > 8 && (head[0] === 0x80 || isReadable(head)))
            await context.inspect(this.where(), (0,formats_source/* sliceOf */.Mz)(this.source, at, length));
    }
    async extension(length) {
        const { cursor, context } = this;
        const type = await cursor.u8();
        cursor.expect(length);
        const at = cursor.at;
        cursor.skip(length);
        if (flaxTypes.has(type))
            this.arrays++;
        else if (context !== undefined)
            await context.inspect(this.where(), (0,formats_source/* sliceOf */.Mz)(this.source, at, length));
    }
    where() {
        return this.levels
            .map(({ key }) => key)
            .filter((key) => key !== '')
            .join('.');
    }
}

;// CONCATENATED MODULE: ./src/formats/npy/literal.ts
/** Nothing that numpy writes is nested so deeply. */
const literal_maxDepth = 32;
const space = /\s*/y;
const word = /[A-Za-z_]\w*/y;
const number = /-?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?L?/y;
const quoted = /[bu]?(?:'((?:[^'\\\n]|\\[^\n])*)'|"((?:[^"\\\n]|\\[^\n])*)")/y;
const words = { True: true, False: false, None: null };
/** Reads `text` as one literal; undefined when it is none. */
function parseLiteral(text) {
    let at = 0;
    const match = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text) ?? undefined;
        if (found !== undefined)
            at += found[0].length;
        return found;
    };
    const take = (character) => {
        match(space);
        if (text[at] !== character)
            return false;
        at++;
        return true;
    };
    /** The items up to `end`, each read by `item`; `comma`: whether one stood behind the last. */
    function series(end, item) {
        const items = [];
        let comma = false;
        while (!take(end)) {
            if (items.length > 0 && !comma)
                return undefined;
            const found = item();
            if (found === undefined)
                return undefined;
            items.push(found);
            comma = take(',');
        }
        return { items, comma };
    }
    function value(depth) {
        if (depth > literal_maxDepth)
            return undefined;
        const inner = () => value(depth + 1);
        if (take('(')) {
            const found = series(')', inner);
            if (found?.items.length === 1 && !found.comma)
                return found.items[0];
            return found && { kind: 'tuple', items: found.items };
        }
        if (take('[')) {
            const found = series(']', inner);
            return found && { kind: 'list', items: found.items };
        }
        if (take('{')) {
            const found = series('}', () => {
                const key = inner();
                const item = key !== undefined && take(':') ? inner() : undefined;
                return key === undefined || item === undefined ? undefined : [key, item];
            });
            return found && { kind: 'dict', items: found.items };
        }
        const string = match(quoted);
        if (string !== undefined)
            return literal_unescape(string[1] ?? string[2] ?? '');
        const digits = match(number);
        if (digits !== undefined)
            return Number(digits[0].replace('L', ''));
        const name = match(word)?.[0] ?? '';
        return Object.hasOwn(words, name) ? words[name] : undefined;
    }
    const found = value(0);
    match(space);
    return at === text.length ? found : undefined;
}
/** Field names have few escapes; one that is not known stands for itself. */
function literal_unescape(text) {
    return text.replace(/\\(x[\da-fA-F]{2}|u[\da-fA-F]{4}|.)/g, (_, escape) => escape.length > 1 ? String.fromCharCode(parseInt(escape.slice(1), 16)) : (simple[escape] ?? escape));
}
const simple = { n: '\n', t: '\t', r: '\r', '0': '\0' };

;// CONCATENATED MODULE: ./src/formats/npy/index.ts


/** `numpy.save` begins files with it. */
const npyMagic = Buffer.from('\x93NUMPY', 'latin1');
/** numpy itself refuses longer ones, unless told otherwise. */
const maxHeader = 1 << 20;
/** The header of the array that begins at the start of `source`, or what is wrong with it. */
async function readNpyHeader(source) {
    const start = await source.read(0, 12);
    const [major = 0] = start.subarray(6);
    if (start.length < 10)
        return 'it ends in the middle of its header';
    if (major < 1 || major > 3)
        return `its version is ${major}`;
    if (start.length < 12)
        return 'it ends in the middle of its header';
    const offset = major === 1 ? 10 : 12;
    const length = major === 1 ? start.readUInt16LE(8) : start.readUInt32LE(8);
    if (length > maxHeader)
        return `its header has ${length} bytes`;
    const bytes = await source.read(offset, length);
    if (bytes.length < length)
        return 'it ends in the middle of its header';
    const header = parseLiteral(bytes.toString(major === 3 ? 'utf8' : 'latin1').trimStart());
    if (header === undefined || typeof header !== 'object' || header?.kind !== 'dict')
        return 'its header is no dict of Python';
    const keys = header.items.map(([key]) => key);
    if (keys.length !== 3 || !['descr', 'fortran_order', 'shape'].every((key) => keys.includes(key)))
        return 'its header has other keys than descr, fortran_order and shape';
    const of = (name) => header.items.find(([key]) => key === name)?.[1] ?? null;
    const shape = sides(of('shape'));
    if (shape === undefined)
        return 'its shape is no tuple of numbers';
    if (typeof of('fortran_order') !== 'boolean')
        return 'fortran_order is neither True nor False';
    const element = elementOf(of('descr'), 0);
    if (element === undefined)
        return 'the type of its elements is not known';
    const count = shape.reduce((product, side) => product * side, 1);
    const descr = of('descr');
    const description = typeof descr === 'string' ? descr : 'structured';
    return { count, shape, element, description, offset: offset + length };
}
function sides(shape) {
    if (shape === null || typeof shape !== 'object' || shape.kind !== 'tuple' || shape.items.length > 64)
        return undefined;
    const numbers = shape.items.filter((side) => typeof side === 'number' && Number.isSafeInteger(side) && side >= 0);
    return numbers.length === shape.items.length ? numbers : undefined;
}
/** A type code, or a list of fields: `(name, type)` or `(name, type, shape)`, where the name may be `(title, name)`. */
function elementOf(type, depth) {
    if (typeof type === 'string')
        return ofCode(type);
    if (type === null || typeof type !== 'object' || depth > 16)
        return undefined;
    if (type.kind === 'tuple') {
        const [inner, shape] = type.items;
        const base = inner === undefined ? undefined : elementOf(inner, depth + 1);
        return base && shape !== undefined && type.items.length === 2 ? repeated(base, shape) : undefined;
    }
    if (type.kind !== 'list')
        return undefined;
    let all = { bytes: 0, objects: false, text: false };
    for (const field of type.items) {
        if (field === null || typeof field !== 'object' || field.kind !== 'tuple')
            return undefined;
        const [, inner, shape] = field.items;
        const base = inner === undefined ? undefined : elementOf(inner, depth + 1);
        const one = base && shape !== undefined ? repeated(base, shape) : base;
        if (one === undefined || field.items.length > 3)
            return undefined;
        all = { bytes: all.bytes + one.bytes, objects: all.objects || one.objects, text: all.text || one.text };
    }
    return all;
}
function repeated(element, shape) {
    const numbers = typeof shape === 'number' ? [shape] : sides(shape);
    return numbers && { ...element, bytes: numbers.reduce((product, side) => product * side, element.bytes) };
}
/** Bytes of a text that is worth a look. */
const leastText = 8;
function ofCode(code) {
    const [, kind, digits = ''] = /^[<>|=]?([?bifucmMOSaUV])(\d*)(?:\[\w+(?:\/\d+)?\])?$/.exec(code) ?? [];
    if (kind === undefined)
        return undefined;
    if (kind === 'O')
        return { bytes: 8, objects: true, text: false };
    if (kind === '?')
        return { bytes: 1, objects: false, text: false };
    if (digits === '')
        return kind === 'b' ? { bytes: 1, objects: false, text: false } : undefined;
    return {
        bytes: Number(digits) * (kind === 'U' ? 4 : 1),
        objects: false,
        // Short ones without a type are numbers that numpy has no type for: bfloat16.
        text: 'SaU'.includes(kind) || (kind === 'V' && Number(digits) >= leastText),
    };
}
/** The texts of elements of `bytes` each, one a line: bytes as they are, and characters of four bytes in either order. */
function textOfElements(elements, bytes) {
    if ((0,formats_source/* isZero */.be)(elements))
        return '';
    const lines = [];
    for (let at = 0; at < elements.length; at += bytes) {
        const cell = elements.toString('latin1', at, at + bytes);
        const line = wide.test(cell) ? cell.replace(wideCharacter, '$1$2') : cell;
        lines.push(line.replace(/\0+/g, ' ').trim());
    }
    return lines.filter((line) => line !== '').join('\n');
}
const wide = /[^\0]\0\0\0|\0\0\0[^\0]/;
const wideCharacter = /([^\0])\0\0\0|\0\0\0([^\0])/g;
// It begins with a character in either order of bytes: zeros, of which numbers have many, are passed over.
const wideText = /[ -~](?:\0\0\0[ -~]){7,}|[ -~](?:\0[ -~]){11,}/g;
/** Texts of characters of four bytes, or two, that stand somewhere in `bytes`: a character for each byte. */
function wideTexts(bytes) {
    return (bytes.match(wideText) ?? []).map((found) => found.replaceAll('\0', ''));
}

;// CONCATENATED MODULE: ./src/formats/pickle/compat.ts
/**
 * What Python 3 calls the modules and names of Python 2, which pickles of protocols 0 to 2 use (CPython, `_compat_pickle`). A pair
 * is looked up first, a module alone then.
 */
const modules = {
    __builtin__: 'builtins',
    copy_reg: 'copyreg',
    Queue: 'queue',
    SocketServer: 'socketserver',
    ConfigParser: 'configparser',
    repr: 'reprlib',
    tkFileDialog: 'tkinter.filedialog',
    tkSimpleDialog: 'tkinter.simpledialog',
    tkColorChooser: 'tkinter.colorchooser',
    tkCommonDialog: 'tkinter.commondialog',
    Dialog: 'tkinter.dialog',
    Tkdnd: 'tkinter.dnd',
    tkFont: 'tkinter.font',
    tkMessageBox: 'tkinter.messagebox',
    ScrolledText: 'tkinter.scrolledtext',
    Tkconstants: 'tkinter.constants',
    Tix: 'tkinter.tix',
    ttk: 'tkinter.ttk',
    Tkinter: 'tkinter',
    markupbase: '_markupbase',
    _winreg: 'winreg',
    thread: '_thread',
    dummy_thread: '_dummy_thread',
    dbhash: 'dbm.bsd',
    dumbdbm: 'dbm.dumb',
    dbm: 'dbm.ndbm',
    gdbm: 'dbm.gnu',
    xmlrpclib: 'xmlrpc.client',
    SimpleXMLRPCServer: 'xmlrpc.server',
    httplib: 'http.client',
    htmlentitydefs: 'html.entities',
    HTMLParser: 'html.parser',
    Cookie: 'http.cookies',
    cookielib: 'http.cookiejar',
    BaseHTTPServer: 'http.server',
    'test.test_support': 'test.support',
    commands: 'subprocess',
    urlparse: 'urllib.parse',
    robotparser: 'urllib.robotparser',
    urllib2: 'urllib.request',
    anydbm: 'dbm',
    _abcoll: 'collections.abc',
    cPickle: 'pickle',
    _elementtree: 'xml.etree.ElementTree',
    FileDialog: 'tkinter.filedialog',
    SimpleDialog: 'tkinter.simpledialog',
    DocXMLRPCServer: 'xmlrpc.server',
    SimpleHTTPServer: 'http.server',
    CGIHTTPServer: 'http.server',
    UserDict: 'collections',
    UserList: 'collections',
    UserString: 'collections',
    whichdb: 'dbm',
    StringIO: 'io',
    cStringIO: 'io',
};
const exceptions = [
    'ArithmeticError',
    'AssertionError',
    'AttributeError',
    'BaseException',
    'BufferError',
    'BytesWarning',
    'DeprecationWarning',
    'EOFError',
    'EnvironmentError',
    'Exception',
    'FloatingPointError',
    'FutureWarning',
    'GeneratorExit',
    'IOError',
    'ImportError',
    'ImportWarning',
    'IndentationError',
    'IndexError',
    'KeyError',
    'KeyboardInterrupt',
    'LookupError',
    'MemoryError',
    'NameError',
    'NotImplementedError',
    'OSError',
    'OverflowError',
    'PendingDeprecationWarning',
    'ReferenceError',
    'RuntimeError',
    'RuntimeWarning',
    'StopIteration',
    'SyntaxError',
    'SyntaxWarning',
    'SystemError',
    'SystemExit',
    'TabError',
    'TypeError',
    'UnboundLocalError',
    'UnicodeDecodeError',
    'UnicodeEncodeError',
    'UnicodeError',
    'UnicodeTranslateError',
    'UnicodeWarning',
    'UserWarning',
    'ValueError',
    'Warning',
    'ZeroDivisionError',
];
const names = {
    '__builtin__ xrange': ['builtins', 'range'],
    '__builtin__ reduce': ['functools', 'reduce'],
    '__builtin__ intern': ['sys', 'intern'],
    '__builtin__ unichr': ['builtins', 'chr'],
    '__builtin__ unicode': ['builtins', 'str'],
    '__builtin__ long': ['builtins', 'int'],
    'itertools izip': ['builtins', 'zip'],
    'itertools imap': ['builtins', 'map'],
    'itertools ifilter': ['builtins', 'filter'],
    'itertools ifilterfalse': ['itertools', 'filterfalse'],
    'itertools izip_longest': ['itertools', 'zip_longest'],
    'UserDict IterableUserDict': ['collections', 'UserDict'],
    'UserList UserList': ['collections', 'UserList'],
    'UserString UserString': ['collections', 'UserString'],
    'whichdb whichdb': ['dbm', 'whichdb'],
    '_socket fromfd': ['socket', 'fromfd'],
    '_multiprocessing Connection': ['multiprocessing.connection', 'Connection'],
    'multiprocessing.process Process': ['multiprocessing.context', 'Process'],
    'multiprocessing.forking Popen': ['multiprocessing.popen_fork', 'Popen'],
    'urllib ContentTooShortError': ['urllib.error', 'ContentTooShortError'],
    'urllib getproxies': ['urllib.request', 'getproxies'],
    'urllib pathname2url': ['urllib.request', 'pathname2url'],
    'urllib quote_plus': ['urllib.parse', 'quote_plus'],
    'urllib quote': ['urllib.parse', 'quote'],
    'urllib unquote_plus': ['urllib.parse', 'unquote_plus'],
    'urllib unquote': ['urllib.parse', 'unquote'],
    'urllib url2pathname': ['urllib.request', 'url2pathname'],
    'urllib urlcleanup': ['urllib.request', 'urlcleanup'],
    'urllib urlencode': ['urllib.parse', 'urlencode'],
    'urllib urlopen': ['urllib.request', 'urlopen'],
    'urllib urlretrieve': ['urllib.request', 'urlretrieve'],
    'urllib2 HTTPError': ['urllib.error', 'HTTPError'],
    'urllib2 URLError': ['urllib.error', 'URLError'],
    'multiprocessing AuthenticationError': ['multiprocessing.context', 'AuthenticationError'],
    'multiprocessing BufferTooShort': ['multiprocessing.context', 'BufferTooShort'],
    'multiprocessing ProcessError': ['multiprocessing.context', 'ProcessError'],
    'multiprocessing TimeoutError': ['multiprocessing.context', 'TimeoutError'],
    '__builtin__ basestring': ['builtins', 'str'],
    'exceptions StandardError': ['builtins', 'Exception'],
    'UserDict UserDict': ['collections', 'UserDict'],
    'socket _socketobject': ['socket', 'SocketType'],
    ...Object.fromEntries(exceptions.map((name) => [`exceptions ${name}`, ['builtins', name]])),
};
/** The module and name that Python 3 takes for `module` and `name` of a pickle of protocol 2 or lower. */
function inPython3(module, name) {
    const key = `${module} ${name}`;
    if (Object.hasOwn(names, key))
        return names[key] ?? [module, name];
    return [Object.hasOwn(modules, module) ? (modules[module] ?? module) : module, name];
}

;// CONCATENATED MODULE: ./src/formats/pickle/lines.ts
/** The arguments of the opcodes of protocol 0, which are lines of text. */
const lines_simple = {
    n: '\n',
    r: '\r',
    t: '\t',
    a: '\x07',
    b: '\b',
    f: '\f',
    v: '\v',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': '',
};
/** What stands between the quotes of a STRING, as Python's `codecs.escape_decode` reads it (one character a byte). */
function unescapeString(text) {
    return text.replace(/\\(x[\da-fA-F]{2}|[0-7]{1,3}|[^])/g, (whole, escape) => {
        if (escape.length === 3 && escape.startsWith('x'))
            return String.fromCharCode(parseInt(escape.slice(1), 16));
        if (/^[0-7]/.test(escape))
            return String.fromCharCode(parseInt(escape, 8) & 0xff);
        return lines_simple[escape] ?? whole;
    });
}
/** The argument of UNICODE, as Python's codec `raw-unicode-escape` reads it. */
function unescapeUnicode(text) {
    // Looking behind keeps it from trying each of many backslashes as the first.
    return text.replace(/(?<!\\)(\\+)(u[\da-fA-F]{4}|U[\da-fA-F]{8})/g, (whole, slashes, escape) => {
        const code = parseInt(escape.slice(1), 16);
        if (slashes.length % 2 === 0 || code > 0x10ffff)
            return whole;
        return slashes.slice(1) + String.fromCodePoint(code);
    });
}
/** A decimal integer with the spaces that Python's `int` allows; undefined when it is none. */
function parseInteger(line) {
    const text = line.trim().replace(/L$/, '').trim();
    return /^[+-]?\d+(?:_\d+)*$/.test(text) ? Number(text.replaceAll('_', '')) : undefined;
}

;// CONCATENATED MODULE: ./src/formats/pickle/values.ts
const tags = { other: 0, text: 1, global: 2, result: 3, tuple: 4, list: 5, dict: 6, int: 7 };
const none = 0;
const yes = 8;
const no = 16;
/** A number, a long string, bytes, a buffer: data. */
const data = 24;
/** What a broken stream left out. */
const unknown = 32;
/** A persistent id's object: what the loader makes of it is not in the stream. */
const persistent = 40;
const detailSize = 65_536;
const intBias = 2 ** 40;
/** The longest string whose place fits into a value. */
const maxTextLength = 1_023;
const tagOf = (value) => value % 8;
const detailOf = (value) => Math.floor(value / 8) % detailSize;
const referenceOf = (value) => Math.floor(value / 8 / detailSize);
const textValue = (offset, length) => length > maxTextLength || offset >= 2 ** 40 ? data : (offset * 1_024 + length) * 8 + tags.text;
const textOffset = (value) => Math.floor(value / 8 / 1_024);
const textLength = (value) => Math.floor(value / 8) % 1_024;
const placedValue = (number) => structureValue(tags.other, number + 1);
/** The number of the place of a placed value; -1 for what has none. */
const placeOf = (value) => referenceOf(value) - 1;
const globalValue = (id) => id * 8 + tags.global;
const intValue = (number) => Number.isSafeInteger(number) && Math.abs(number) < intBias ? (number + intBias) * 8 + tags.int : data;
/** Of a number that has 32 bits. */
const shortIntValue = (number) => (number + intBias) * 8 + tags.int;
const intOf = (value) => Math.floor(value / 8) - intBias;
const structureValue = (tag, reference, detail = 0) => (reference * detailSize + detail) * 8 + tag;
/** How many globals have numbers of their own; a stream with more is not judged to its end. */
const maxGlobals = detailSize - 1;
/** The longest part list that is kept; `NumpyArrayWrapper` and dtypes have under 20. */
const values_maxParts = 128;
/** The parts of the newest tuples, one behind the other: they don't change, and there are many. */
class Tuples {
    /** A ring, once it has its full length: for each tuple how many parts it has, how many values it is in all, and then its parts. */
    items = new Float64Array(1_024);
    /** How many numbers were written in all; a reference is how many there were before. */
    written = 0;
    at = 0;
    /** Begins a tuple of so many parts, each of which is `put` then; `weight`: how many values it is, with all that its parts are. */
    begin(count, weight) {
        while (this.written + count + 1 >= this.items.length && this.items.length < tupleRing)
            this.grow();
        const reference = this.written;
        this.put(count);
        this.put(weight);
        return reference;
    }
    /** How many values a part is, itself and what stands in it: a tuple of tuples that share theirs may be more than any loader can visit. */
    weightOf(value) {
        if (tagOf(value) !== tags.tuple)
            return 1;
        const reference = referenceOf(value);
        if (reference < this.written - this.items.length)
            return 1;
        return this.items[(reference + 1) % this.items.length] ?? 1;
    }
    put(value) {
        this.items[this.at] = value;
        this.written++;
        if (++this.at === this.items.length)
            this.at = 0;
    }
    partsAt(reference) {
        const { items } = this;
        if (reference >= this.written || reference < this.written - items.length)
            return undefined;
        let at = reference % items.length;
        const parts = [];
        const count = items[at] ?? 0;
        if (++at === items.length)
            at = 0;
        for (let left = count; left > 0; left--) {
            if (++at === items.length)
                at = 0;
            parts.push(items[at] ?? unknown);
        }
        return parts;
    }
    grow() {
        const items = new Float64Array(this.items.length * 4);
        items.set(this.items);
        this.items = items;
        this.at = this.written;
    }
}
/**
 * Keeps the parts of the newest values only: arguments are built just before they are used. Of an older value its tag, and the
 * global whose result it is, are all that is known.
 */
class PartStore {
    tuples = new Tuples();
    kept = [];
    pinned = new Map();
    next = 0;
    /** Keeps the parts of what is no tuple; they may be added to. */
    add(parts) {
        this.kept[this.next % ringSize] = parts;
        return this.next++;
    }
    /** Those of a tuple are a copy. */
    partsOf(value) {
        const reference = referenceOf(value);
        const parts = tagOf(value) === tags.tuple ? this.tuples.partsAt(reference) : this.newest(reference);
        return parts ?? this.pinned.get(value);
    }
    newest(reference) {
        return reference >= this.next || reference < this.next - ringSize ? undefined : this.kept[reference % ringSize];
    }
    /** Keeps the parts of a value for good, and those of its parts. */
    pin(value, levels = 4) {
        const tag = tagOf(value);
        if (tag < tags.result || tag > tags.dict || levels === 0 || this.pinned.size >= maxPinned)
            return;
        const parts = this.partsOf(value);
        if (parts === undefined || this.pinned.has(value))
            return;
        this.pinned.set(value, parts);
        for (const part of parts)
            this.pin(part, levels - 1);
    }
}
const ringSize = 1 << 15;
const tupleRing = 1 << 20;
const maxPinned = 10_000;
/** A stack or memo of values that grows by itself; doubles in a typed array. */
class Values {
    items = new Float64Array(1_024);
    length = 0;
    get(index) {
        return this.items[index] ?? unknown;
    }
    set(index, value) {
        if (index >= this.items.length)
            this.grow(index + 1);
        this.items[index] = value;
        if (index >= this.length)
            this.length = index + 1;
    }
    push(value) {
        if (this.length === this.items.length)
            this.grow(this.length + 1);
        this.items[this.length++] = value;
    }
    grow(least) {
        const items = new Float64Array(Math.max(least, this.items.length * 2));
        items.set(this.items);
        this.items = items;
    }
}

;// CONCATENATED MODULE: ./src/formats/pickle/describe.ts

/** Long strings and bytes whose place is kept. */
const maxPlaces = 1_000_000;
/** How deeply a value is described, and in how many parts in all: the same part may stand in many. */
const describe_maxDepth = 8;
const maxDescribed = 20_000;
/** Says what is known of the machine's values. */
class Descriptions {
    parts;
    texts;
    places = [];
    /** How many more values are described now. */
    left = 0;
    constructor(parts, texts) {
        this.parts = parts;
        this.texts = texts;
    }
    /** Bytes, or a long string, of which only the place is known. */
    placed(offset, length) {
        return this.places.length < maxPlaces ? placedValue(this.places.push({ offset, length }) - 1) : data;
    }
    /** Whether a value is known to count as false. */
    isFalsy(value) {
        if (value === none || value === no || value === intValue(0))
            return true;
        const tag = tagOf(value);
        if (tag === tags.text)
            return textLength(value) === 0;
        return ((tag === tags.tuple || tag === tags.list || tag === tags.dict) && this.parts.partsOf(value)?.length === 0);
    }
    /** The first text among values and their parts that has to be fetched before they can be described. */
    missingIn(values, depth = 0) {
        if (depth === 0)
            this.left = maxDescribed;
        for (const value of values) {
            if (--this.left < 0)
                return undefined;
            const tag = tagOf(value);
            if (tag === tags.text) {
                if (this.texts.at(value) === undefined)
                    return value;
            }
            else if (tag >= tags.result && tag <= tags.dict && depth < describe_maxDepth) {
                const missing = this.missingIn(this.parts.partsOf(value) ?? [], depth + 1);
                if (missing !== undefined)
                    return missing;
            }
        }
        return undefined;
    }
    describe(values) {
        this.left = maxDescribed;
        return values.map((value) => this.described(value, 0));
    }
    described(value, depth) {
        const tag = tagOf(value);
        if (--this.left < 0)
            return { kind: 'unknown' };
        if (tag === tags.text) {
            const text = this.texts.at(value);
            const place = { offset: textOffset(value), length: textLength(value) };
            return text === undefined ? { kind: 'unknown' } : { kind: 'text', value: text, place };
        }
        if (tag === tags.int)
            return { kind: 'int', value: intOf(value) };
        if (tag === tags.global)
            return { kind: 'global', id: detailOf(value) };
        if (tag === tags.other) {
            if (value === yes || value === no)
                return { kind: 'bool', value: value === yes };
            if (value === none || value === persistent || value === unknown)
                return { kind: value === none ? 'none' : value === persistent ? 'persistent' : 'unknown' };
            const place = this.places[placeOf(value)];
            return { kind: 'data', ...(place && { place }) };
        }
        const items = depth < describe_maxDepth ? this.parts.partsOf(value)?.map((part) => this.described(part, depth + 1)) : undefined;
        if (tag === tags.result)
            return { kind: 'result', id: detailOf(value), parts: items };
        return { kind: tag === tags.tuple ? 'tuple' : tag === tags.list ? 'list' : 'dict', items };
    }
}

;// CONCATENATED MODULE: ./src/formats/pickle/kept.ts

/** Values of globals are the lowest: they have no reference. */
const aboveGlobals = globalValue(maxGlobals + 1);
/** Looks at values when they are put into containers or given to something. */
class Kept {
    visitor;
    texts;
    /** Globals that the visitor has been told of. */
    told = new Set();
    constructor(visitor, texts) {
        this.visitor = visitor;
        this.texts = texts;
    }
    value(value) {
        if (value >= aboveGlobals || tagOf(value) !== tags.global || this.told.has(value))
            return;
        this.told.add(value);
        this.visitor.kept(detailOf(value));
    }
    /** A key and its value, or what stands one behind the other as they do before they become that. */
    pair(key, value, at) {
        const name = this.texts.hasReserved ? this.texts.reservedAt(key) : undefined;
        if (name === undefined)
            return;
        const tag = tagOf(value);
        const id = tag === tags.global || tag === tags.result ? detailOf(value) : 0;
        const isUnknown = value === unknown || value === persistent;
        const isMemory = tag === tags.dict && name === '__array_interface__';
        if (id > 0 || tag === tags.result || isUnknown || isMemory)
            this.visitor.odd('named-method', at, name, { id, use: tag === tags.global ? 'value' : 'call' });
    }
    /** Values of the stack, from one index to before another. */
    between(stack, from, to, at) {
        for (let i = from; i < to; i++)
            this.value(stack.get(i));
        if (this.texts.hasReserved)
            for (let i = from; i + 1 < to; i++)
                this.pair(stack.get(i), stack.get(i + 1), at);
    }
}

;// CONCATENATED MODULE: ./src/formats/pickle/memo.ts
/** Beyond its dense part: nobody's pickler numbers values with such gaps. */
const maxSparse = 100_000;
const maxDense = 1 << 26;
const pageBits = 15;
const pageSize = 1 << pageBits;
/** What a stream has put by, by number. */
class Memo {
    /** Pages of values; the first is as short as most streams need it. NaN is none. */
    pages = [new Float64Array(256).fill(NaN)];
    /** Numbers below it have a place. */
    room = 256;
    sparse = new Map();
    /** How many numbers are taken: MEMOIZE takes the one that this names. */
    count = 0;
    get(index) {
        const value = index < this.room ? (this.pages[index >>> pageBits]?.[index % pageSize] ?? NaN) : (this.sparse.get(index) ?? NaN);
        return Number.isNaN(value) ? undefined : value;
    }
    /** Answers false when there is no room. */
    set(index, value) {
        if (index >= this.room && index < maxDense && index <= this.count * 2 + 1_024)
            this.grow(index + 1);
        const page = index < this.room ? this.pages[index >>> pageBits] : undefined;
        if (page !== undefined) {
            const place = index % pageSize;
            if (Number.isNaN(page[place]))
                this.count++;
            page[place] = value;
            return true;
        }
        if (!this.sparse.has(index)) {
            if (this.sparse.size >= maxSparse)
                return false;
            this.count++;
        }
        this.sparse.set(index, value);
        return true;
    }
    grow(least) {
        if (this.room < pageSize) {
            const first = new Float64Array(Math.min(pageSize, Math.max(least, this.room * 4))).fill(NaN, this.room);
            first.set(this.pages[0] ?? []);
            this.pages[0] = first;
            this.room = first.length;
        }
        while (this.room < least) {
            this.pages.push(new Float64Array(pageSize).fill(NaN));
            this.room += pageSize;
        }
        for (const [index, value] of this.sparse)
            if (index < this.room) {
                const page = this.pages[index >>> pageBits];
                if (page !== undefined)
                    page[index % pageSize] = value;
                this.sparse.delete(index);
            }
    }
}

;// CONCATENATED MODULE: ./src/formats/pickle/opcodes.ts
/** The opcodes of pickle protocols 0 to 5 (CPython, `Lib/pickletools.py`). */
const op = {
    MARK: 0x28,
    TUPLE: 0x74,
    STOP: 0x2e,
    POP: 0x30,
    POP_MARK: 0x31,
    DUP: 0x32,
    FLOAT: 0x46,
    BINFLOAT: 0x47,
    INT: 0x49,
    BININT: 0x4a,
    BININT1: 0x4b,
    LONG: 0x4c,
    BININT2: 0x4d,
    NONE: 0x4e,
    PERSID: 0x50,
    BINPERSID: 0x51,
    REDUCE: 0x52,
    STRING: 0x53,
    BINSTRING: 0x54,
    SHORT_BINSTRING: 0x55,
    UNICODE: 0x56,
    BINUNICODE: 0x58,
    APPEND: 0x61,
    BUILD: 0x62,
    GLOBAL: 0x63,
    DICT: 0x64,
    EMPTY_DICT: 0x7d,
    APPENDS: 0x65,
    GET: 0x67,
    BINGET: 0x68,
    INST: 0x69,
    LONG_BINGET: 0x6a,
    LIST: 0x6c,
    EMPTY_LIST: 0x5d,
    OBJ: 0x6f,
    PUT: 0x70,
    BINPUT: 0x71,
    LONG_BINPUT: 0x72,
    SETITEM: 0x73,
    EMPTY_TUPLE: 0x29,
    SETITEMS: 0x75,
    BINBYTES: 0x42,
    SHORT_BINBYTES: 0x43,
    PROTO: 0x80,
    NEWOBJ: 0x81,
    EXT1: 0x82,
    EXT2: 0x83,
    EXT4: 0x84,
    TUPLE1: 0x85,
    TUPLE2: 0x86,
    TUPLE3: 0x87,
    NEWTRUE: 0x88,
    NEWFALSE: 0x89,
    LONG1: 0x8a,
    LONG4: 0x8b,
    SHORT_BINUNICODE: 0x8c,
    BINUNICODE8: 0x8d,
    BINBYTES8: 0x8e,
    EMPTY_SET: 0x8f,
    ADDITEMS: 0x90,
    FROZENSET: 0x91,
    NEWOBJ_EX: 0x92,
    STACK_GLOBAL: 0x93,
    MEMOIZE: 0x94,
    FRAME: 0x95,
    BYTEARRAY8: 0x96,
    NEXT_BUFFER: 0x97,
    READONLY_BUFFER: 0x98,
};
/** How an opcode's argument is written: so many bytes, one or two lines, or a length in so many bytes and then what it says. */
const oneLine = -2;
const twoLines = -3;
const prefixed = (width) => -10 - width;
const prefixWidth = (shape) => -10 - shape;
const invalid = -1;
/** By opcode. */
const shapes = (() => {
    const table = new Int8Array(256).fill(invalid);
    for (const code of Object.values(op))
        table[code] = 0;
    const set = (shape, ...codes) => {
        for (const code of codes)
            table[code] = shape;
    };
    set(1, op.BININT1, op.BINGET, op.BINPUT, op.PROTO, op.EXT1);
    set(2, op.BININT2, op.EXT2);
    set(4, op.BININT, op.LONG_BINGET, op.LONG_BINPUT, op.EXT4);
    set(8, op.BINFLOAT, op.FRAME);
    set(oneLine, op.FLOAT, op.INT, op.LONG, op.PERSID, op.STRING, op.UNICODE, op.GET, op.PUT);
    set(twoLines, op.GLOBAL, op.INST);
    set(prefixed(1), op.SHORT_BINSTRING, op.SHORT_BINBYTES, op.LONG1, op.SHORT_BINUNICODE);
    set(prefixed(4), op.BINSTRING, op.BINUNICODE, op.BINBYTES, op.LONG4);
    set(prefixed(8), op.BINUNICODE8, op.BINBYTES8, op.BYTEARRAY8);
    return table;
})();
/** Whether a byte is an opcode of any protocol. */
const isOpcode = (byte) => shapes[byte] !== invalid;

;// CONCATENATED MODULE: ./src/formats/pickle/texts.ts

/** Strings that are held because they stand elsewhere, or otherwise than they read. */
const maxHeld = 100_000;
const maxReserved = 1_000_000;
/** Attributes by which Python and numpy reach the methods of an object, or the memory that it says it has. */
const reservedName = /^__(?:class|setstate|array|array_(?:namespace|interface|struct))__$/;
/** The strings of a stream by their offset: most are read again where they stand, in the window that the machine runs over. */
class Texts {
    /** Those with escapes, and those that were fetched from before the window. */
    held = new Map();
    /** Of those that begin with two underscores. */
    dunders = new Set();
    reserved = new Map();
    window = Buffer.alloc(0);
    base = 0;
    /** From here on `window` holds the stream from `base` on. */
    move(window, base) {
        this.window = window;
        this.base = base;
    }
    hold(offset, text) {
        if (this.held.size >= maxHeld)
            this.held.clear();
        this.held.set(offset, text);
    }
    /** Undefined for one that has to be fetched. */
    at(value) {
        const offset = textOffset(value);
        const held = this.held.get(offset);
        if (held !== undefined)
            return held;
        const start = offset - this.base;
        const end = start + textLength(value);
        if (start < 0 || end > this.window.length)
            return undefined;
        const text = this.window.toString('utf8', start, end);
        // It will be asked for again when the window has moved on.
        if (this.held.size < maxHeld)
            this.held.set(offset, text);
        return text;
    }
    /** Notes a string that begins with two underscores: Python itself may use the attribute. */
    noteDunder(offset, text) {
        if (this.dunders.size < maxHeld)
            this.dunders.add(offset);
        if (reservedName.test(text) && this.reserved.size < maxReserved)
            this.reserved.set(offset, text);
    }
    get hasReserved() {
        return this.reserved.size > 0;
    }
    /** The string, where Python takes the value of an attribute of this name for more than data. */
    reservedAt(value) {
        if (tagOf(value) !== tags.text)
            return undefined;
        const name = this.reserved.get(textOffset(value));
        // Beyond that many of them any string may be one.
        return name === undefined && this.reserved.size === maxReserved ? 'too many names' : name;
    }
    get hasDunders() {
        return this.dunders.size > 0;
    }
    isDunder(value) {
        return tagOf(value) === tags.text && this.dunders.has(textOffset(value));
    }
}

;// CONCATENATED MODULE: ./src/formats/pickle/machine.ts








/** A string up to this length is shown to the visitor whole. */
const maxPayload = 1 << 18;
/** Modules and names are far shorter. */
const machine_maxName = 4_096;
const maxLine = 1 << 20;
/** Values on the stack, and marks between them: 128 MB of each. */
const maxStack = 1 << 24;
/** The most values that a tuple is, with those that its parts share: a loader visits some 10^8 a second. */
const maxWeight = 2 ** 40;
/**
 * A symbolic machine for pickles: it runs every opcode of protocols 0 to 5 over what is known of the values, and calls nothing.
 * Where Python would raise an error it notes `broken` and goes on with values that are not known, since loaders differ.
 */
class PickleMachine {
    visitor;
    size;
    at;
    /** The first thing on which Python's own loader would stop. */
    broken;
    protocol = 0;
    stack = new Values();
    /** How high the stack was at each mark. */
    marks = [];
    memo = new Memo();
    parts = new PartStore();
    texts = new Texts();
    descriptions = new Descriptions(this.parts, this.texts);
    globals = new Map();
    kept;
    window = Buffer.alloc(0);
    base = 0;
    /** `size`: of the stream, in bytes; `at`: the offset in it of the first opcode, and then of the next. */
    constructor(visitor, size, at) {
        this.visitor = visitor;
        this.size = size;
        this.at = at;
        this.kept = new Kept(visitor, this.texts);
    }
    /** The text that a `text` halt asked for. */
    supply(offset, bytes) {
        this.texts.hold(offset, bytes.toString());
    }
    /** Runs over `window`, which holds the stream from `base` on, until something is needed. */
    run(window, base) {
        this.window = window;
        this.base = base;
        this.texts.move(window, base);
        const end = base + window.length;
        for (;;) {
            if (this.at >= end)
                return this.need(1);
            const index = this.at - base;
            const opcode = window[index] ?? 0;
            const shape = shapes[opcode] ?? -1;
            let halt;
            if (shape >= 0) {
                if (this.at + 1 + shape > end)
                    return this.need(1 + shape);
                halt = this.simple(opcode, index + 1);
                if (halt?.kind !== 'text' && halt?.kind !== 'broken')
                    this.at += 1 + shape;
            }
            else if (shape === oneLine || shape === twoLines)
                halt = this.lines(opcode, index, shape === twoLines);
            else if (shape === -1)
                halt = { kind: 'broken', reason: `0x${opcode.toString(16).padStart(2, '0')} is no opcode` };
            else
                halt = this.prefixed(opcode, prefixWidth(shape), index);
            if (halt !== undefined)
                return halt;
            if (this.stack.length > maxStack || this.marks.length > maxStack)
                return { kind: 'broken', reason: `it puts more than ${maxStack} values on the stack` };
        }
    }
    need(bytes) {
        return this.at + bytes > this.size ? { kind: 'broken', reason: 'it ends in the middle' } : { kind: 'more', bytes };
    }
    /** A length of `width` bytes, and what it says. */
    prefixed(opcode, width, index) {
        const { window } = this;
        const start = index + 1 + width;
        if (start > window.length)
            return this.need(1 + width);
        const length = unsigned(window, index + 1, width);
        if ((opcode === op.BINSTRING || opcode === op.LONG4) && length >= 2 ** 31)
            return { kind: 'broken', reason: 'a length is negative' };
        const offset = this.at + 1 + width;
        if (offset + length > this.size)
            return { kind: 'broken', reason: `${length} bytes should follow, and ${this.size - offset} do` };
        const isNumber = opcode === op.LONG1 || opcode === op.LONG4;
        const inside = start + length <= window.length;
        if (!inside && length <= maxPayload)
            return { kind: 'more', bytes: 1 + width + length };
        this.at = offset + length;
        if (isNumber) {
            this.stack.push(inside && length <= 6 ? intValue(signed(window, start, length)) : data);
            return undefined;
        }
        const kind = isText(opcode) ? 'text' : 'bytes';
        if (!inside) {
            this.stack.push(this.descriptions.placed(offset, length));
            return { kind: 'payload', payload: kind, offset, length };
        }
        if (window[start] === 0x5f && window[start + 1] === 0x5f && length > 1)
            this.texts.noteDunder(offset, window.toString('latin1', start, start + Math.min(length, 64)));
        this.stack.push(opcode === op.BYTEARRAY8 || length > maxTextLength
            ? this.descriptions.placed(offset, length)
            : textValue(offset, length));
        if (length > 0)
            this.visitor.payload(kind, offset, window, start, start + length);
        return undefined;
    }
    /** The opcodes of protocol 0, whose arguments end with their line. */
    lines(opcode, index, two) {
        const { window } = this;
        let first = endOfLine(window, index + 1);
        let last = two && first !== -1 ? endOfLine(window, first + 1) : first;
        const end = window.length;
        if (last === -1) {
            const have = end - index;
            if (have > maxLine)
                return { kind: 'broken', reason: `a line has more than ${maxLine} bytes` };
            if (this.base + end < this.size)
                return { kind: 'more', bytes: Math.min(have * 2, this.size - this.at) };
            // Python's own loader takes what there is, without its last character.
            this.fail('it ends in the middle of a line');
            if (first === -1)
                first = Math.max(index + 1, end - 1);
            last = Math.max(first, end - 1);
        }
        const halt = two
            ? this.named(opcode, window.toString('utf8', index + 1, first), window.toString('utf8', first + 1, last))
            : this.line(opcode, window.subarray(index + 1, first), this.at + 1);
        if (halt?.kind !== 'text')
            this.at = Math.min(this.size, this.base + last + 1);
        return halt;
    }
    named(opcode, module, name) {
        if (opcode === op.GLOBAL) {
            this.stack.push(this.import(module, name));
            return undefined;
        }
        const args = this.marked();
        this.keepMarked();
        const callee = this.import(module, name);
        const missing = this.missingFor(callee, 'instance', args);
        if (missing !== undefined)
            return missing;
        this.dropMarked();
        return this.apply(callee, 'instance', args);
    }
    line(opcode, bytes, offset) {
        const text = bytes.toString('latin1');
        switch (opcode) {
            case op.STRING: {
                const quoted = /^\s*(['"])([^]*)\1\s*$/.exec(text);
                if (quoted === null)
                    this.fail('a string has no quotes');
                const [, , inner = text] = quoted ?? [];
                this.pushLine(inner, unescapeString(inner), offset + text.indexOf(inner));
                return undefined;
            }
            case op.UNICODE:
                this.pushLine(text, unescapeUnicode(text), offset);
                return undefined;
            case op.PERSID:
                this.stack.push(this.persistent({ kind: 'text', value: text }, offset - 1));
                return undefined;
            case op.FLOAT:
                this.stack.push(data);
                return undefined;
            case op.GET:
                this.fetch(parseInteger(text));
                return undefined;
            case op.PUT:
                this.store(parseInteger(text));
                return undefined;
            default: {
                if (opcode === op.INT && (text === '00' || text === '01'))
                    this.stack.push(text === '01' ? yes : no);
                else {
                    const number = parseInteger(text);
                    if (number === undefined)
                        this.fail('a number is none');
                    this.stack.push(intValue(number ?? NaN));
                }
                return undefined;
            }
        }
    }
    /** A string of protocol 0: `raw` as it is written, a character a byte, and as it reads. */
    pushLine(raw, text, offset) {
        if (text.startsWith('__'))
            this.texts.noteDunder(offset, text);
        if (text !== raw || Buffer.byteLength(text) !== text.length)
            this.texts.hold(offset, text);
        this.stack.push(text.length > maxTextLength ? data : textValue(offset, raw.length));
        if (text === '')
            return;
        const bytes = Buffer.from(text);
        this.visitor.payload('text', offset, bytes, 0, bytes.length);
    }
    /** An opcode with an argument of fixed length, at `index` of the window. */
    simple(opcode, index) {
        const { stack, window } = this;
        switch (opcode) {
            case op.MARK:
                this.marks.push(stack.length);
                return undefined;
            case op.STOP:
                return { kind: 'stop' };
            case op.POP:
                // Python takes the mark away where nothing stands above it.
                if (stack.length === (this.lastMark() ?? -1))
                    this.marks.pop();
                else
                    this.pop();
                return undefined;
            case op.POP_MARK:
                this.dropMarked();
                return undefined;
            case op.DUP:
                stack.push(this.top());
                return undefined;
            case op.NONE:
                stack.push(none);
                return undefined;
            case op.NEWTRUE:
                stack.push(yes);
                return undefined;
            case op.NEWFALSE:
                stack.push(no);
                return undefined;
            case op.BINFLOAT:
            case op.NEXT_BUFFER:
                stack.push(data);
                return undefined;
            case op.READONLY_BUFFER:
                return undefined;
            case op.BININT1:
                stack.push(shortIntValue(window[index] ?? 0));
                return undefined;
            case op.BININT2:
                stack.push(shortIntValue(window.readUInt16LE(index)));
                return undefined;
            case op.BININT:
                stack.push(shortIntValue(window.readInt32LE(index)));
                return undefined;
            case op.PROTO:
                this.protocol = window[index] ?? 0;
                if (this.protocol > 5) {
                    this.visitor.odd('unknown-protocol', this.at, String(this.protocol));
                    this.fail(`protocol ${this.protocol} is not known`);
                }
                return undefined;
            case op.FRAME:
                if (this.at + 9 + unsigned(window, index, 8) > this.size)
                    this.visitor.odd('long-frame', this.at, '');
                return undefined;
            case op.BINGET:
                this.fetch(window[index] ?? 0);
                return undefined;
            case op.LONG_BINGET:
                this.fetch(window.readUInt32LE(index));
                return undefined;
            case op.BINPUT:
                this.store(window[index] ?? 0);
                return undefined;
            case op.LONG_BINPUT:
                this.store(window.readUInt32LE(index));
                return undefined;
            case op.MEMOIZE:
                this.store(this.memo.count);
                return undefined;
            case op.EMPTY_TUPLE:
                stack.push(this.tuple(0));
                return undefined;
            case op.EMPTY_LIST:
            case op.EMPTY_SET:
                stack.push(this.structure(tags.list, []));
                return undefined;
            case op.EMPTY_DICT:
                stack.push(this.structure(tags.dict, []));
                return undefined;
            case op.TUPLE1:
            case op.TUPLE2:
            case op.TUPLE3:
                stack.push(this.tuple(opcode - op.TUPLE1 + 1));
                return undefined;
            case op.TUPLE:
                stack.push(this.markedTuple());
                return undefined;
            case op.LIST:
            case op.FROZENSET:
            case op.DICT: {
                const items = this.takeMarked();
                stack.push(this.structure(opcode === op.DICT ? tags.dict : tags.list, items));
                return undefined;
            }
            case op.APPEND:
                return this.add(tags.list, [this.pop()]);
            case op.APPENDS:
            case op.ADDITEMS:
                return this.addMarked(tags.list);
            case op.SETITEM: {
                const value = this.pop();
                return this.add(tags.dict, [this.pop(), value]);
            }
            case op.SETITEMS:
                return this.addMarked(tags.dict);
            case op.STACK_GLOBAL:
                return this.stackGlobal();
            case op.EXT1:
            case op.EXT2:
            case op.EXT4:
                this.visitor.odd('extension-code', this.at, String(unsigned(window, index, (opcode - op.EXT1) * 2 || 1)));
                stack.push(this.result(0, []));
                return undefined;
            case op.BINPERSID: {
                const missing = this.missingIn([this.top()]);
                if (missing !== undefined)
                    return missing;
                const [id = { kind: 'unknown' }] = this.descriptions.describe([this.pop()]);
                stack.push(this.persistent(id, this.at));
                return undefined;
            }
            default:
                return this.call(opcode);
        }
    }
    call(opcode) {
        if (opcode === op.BUILD)
            return this.build();
        if (opcode === op.OBJ) {
            const [callee = unknown, ...args] = this.marked();
            this.keepMarked(1);
            const missing = this.missingFor(callee, 'instance', args);
            if (missing !== undefined)
                return missing;
            this.dropMarked();
            return this.apply(callee, 'instance', args);
        }
        const depth = opcode === op.NEWOBJ_EX ? 3 : 2;
        const use = opcode === op.REDUCE ? 'call' : 'new';
        const args = [];
        for (let i = depth - 1; i > 0; i--)
            args.push(this.peek(i - 1));
        const callee = this.peek(depth - 1);
        const missing = this.missingFor(callee, use, args);
        if (missing !== undefined)
            return missing;
        for (let i = 0; i < depth; i++)
            this.pop();
        return this.apply(callee, use, args);
    }
    apply(callee, use, args) {
        const offset = this.at;
        if (tagOf(callee) !== tags.global) {
            const id = tagOf(callee) === tags.result ? detailOf(callee) : 0;
            // It may be called again when other values have taken the place of its arguments.
            this.parts.pin(callee);
            const [value = { kind: 'unknown' }] = this.descriptions.describe([callee]);
            this.visitor.odd('computed-call', offset, this.shown(callee), { id, use, value });
            this.stack.push(this.result(0, args));
            return undefined;
        }
        const id = detailOf(callee);
        this.stack.push(this.result(id, args));
        return this.tell(id, use, args);
    }
    build() {
        const state = this.peek(0);
        const target = this.peek(1);
        const tag = tagOf(target);
        this.kept.value(state);
        if (tag === tags.result && detailOf(target) > 0) {
            if (tagOf(state) === tags.result)
                this.visitor.odd('object-state', this.at, '', { id: detailOf(state), use: 'build' });
            const args = [...(this.parts.partsOf(target) ?? [unknown]), state];
            const id = detailOf(target);
            const missing = this.missingFor(globalValue(id), 'build', args);
            if (missing !== undefined)
                return missing;
            if (this.visitor.wantsArguments(id, 'build'))
                [target, state].forEach((value) => {
                    this.parts.pin(value);
                });
            this.pop();
            const kept = this.parts.partsOf(target);
            if (kept !== undefined && kept.length < values_maxParts)
                kept.push(state);
            return this.tell(id, 'build', args);
        }
        this.pop();
        if (tag === tags.global)
            this.visitor.odd('changed-import', this.at, this.shown(target));
        else if (tag === tags.result)
            this.visitor.odd('changed-object', this.at, 'the state of what a computed call gave');
        else if (target !== unknown && !this.descriptions.isFalsy(state)) {
            // Python's own values have no `__setstate__`, and no attributes that can be set. Of a state that is nothing nothing is set.
            this.fail(`the state of ${this.shown(target)} is set`);
        }
        return undefined;
    }
    /** Adds items to a list or set, or keys and values to a dict. */
    add(tag, items) {
        const target = this.top();
        const found = tagOf(target);
        for (const item of items)
            this.kept.value(item);
        if (items.length === 2)
            this.kept.pair(items[0] ?? unknown, items[1] ?? unknown, this.at);
        if (found === tag) {
            const kept = this.parts.partsOf(target);
            if (items.length === 1)
                this.kept.pair(kept?.at(-1) ?? unknown, items[0] ?? unknown, this.at);
            if (kept === undefined)
                return undefined;
            for (let i = 0; i < items.length && kept.length < values_maxParts; i++)
                kept.push(items[i] ?? unknown);
            return undefined;
        }
        if (found === tags.result && detailOf(target) > 0)
            return this.tell(detailOf(target), 'items', []);
        if (target !== unknown)
            this.visitor.odd('changed-object', this.at, `items of ${this.shown(target)}`);
        return undefined;
    }
    addMarked(tag) {
        const from = this.lastMark();
        const target = from === undefined ? unknown : this.stack.get(from - 1);
        // Most of a long list is added when there is no room left to keep it.
        if (tagOf(target) === tag && (this.parts.partsOf(target)?.length ?? values_maxParts) >= values_maxParts) {
            this.keepMarked();
            this.dropMarked();
            return this.add(tag, []);
        }
        return this.add(tag, this.takeMarked());
    }
    tell(id, use, args) {
        const described = this.visitor.wantsArguments(id, use) ? this.descriptions.describe(args) : [];
        const interlude = this.visitor.used(id, use, this.at, described);
        return interlude && { kind: 'interlude', interlude };
    }
    stackGlobal() {
        const [name, module] = [this.peek(0), this.peek(1)];
        const missing = this.missingIn([module, name]);
        if (missing !== undefined)
            return missing;
        this.pop();
        this.pop();
        const texts = [module, name].map((value) => (tagOf(value) === tags.text ? this.texts.at(value) : undefined));
        const [moduleText, nameText] = texts;
        if (moduleText === undefined || nameText === undefined) {
            // Python takes nothing but strings.
            if ([module, name].some((value) => !mayBeText(value)))
                this.fail('the name of an import is no string');
            else
                this.visitor.odd('computed-import', this.at, moduleText ?? nameText ?? '');
            this.stack.push(this.result(0, []));
        }
        else
            this.stack.push(this.import(moduleText, nameText));
        return undefined;
    }
    import(module, name) {
        if (module.length > machine_maxName || name.length > machine_maxName) {
            this.visitor.odd('long-name', this.at, module.slice(0, 100));
            return this.result(0, []);
        }
        const old = this.protocol < 3;
        const key = `${old ? 2 : 3}\0${module}\0${name}`;
        const known = this.globals.get(key);
        if (known !== undefined)
            return globalValue(known);
        const id = this.globals.size + 1;
        if (id > maxGlobals) {
            this.fail(`it imports more than ${maxGlobals} names`);
            return this.result(0, []);
        }
        this.globals.set(key, id);
        const [taken, called] = old ? inPython3(module, name) : [module, name];
        const differs = taken !== module || called !== name;
        this.visitor.global(id, {
            module: taken,
            name: called,
            offset: this.at,
            ...(differs && { written: { module, name } }),
        });
        return globalValue(id);
    }
    fetch(index) {
        const value = index === undefined ? undefined : this.memo.get(index);
        if (value === undefined)
            this.fail('it takes back what it has not put by');
        this.stack.push(value ?? unknown);
    }
    store(index) {
        if (index === undefined || index < 0)
            this.fail('a memo number is none');
        else if (!this.memo.set(index, this.top()))
            this.fail('its memo numbers lie too far apart');
    }
    /** Notes the first thing that Python's loader would refuse. */
    fail(reason) {
        this.broken ??= { reason, offset: this.at };
    }
    structure(tag, items) {
        return structureValue(tag, this.parts.add(items));
    }
    /** The upmost values as a tuple. */
    tuple(count) {
        const { stack } = this;
        const from = stack.length - count;
        // They are missing: what is there is taken.
        if (from < this.floor()) {
            const items = [];
            for (let left = count; left > 0; left--)
                items.unshift(this.pop());
            return this.tupleOf(items);
        }
        const { tuples } = this.parts;
        this.kept.between(stack, from, stack.length, this.at);
        let weight = 1;
        for (let i = 0; i < count; i++)
            weight += tuples.weightOf(stack.get(from + i));
        const reference = this.beginTuple(count, weight);
        for (let i = 0; i < count; i++)
            tuples.put(stack.get(from + i));
        stack.length = from;
        return structureValue(tags.tuple, reference);
    }
    markedTuple() {
        const from = this.lastMark();
        const count = from === undefined ? Infinity : this.stack.length - from;
        if (count > values_maxParts)
            return this.tupleOf(this.takeMarked());
        const tuple = this.tuple(count);
        this.marks.pop();
        return tuple;
    }
    tupleOf(items) {
        const { tuples } = this.parts;
        const reference = this.beginTuple(items.length, items.reduce((weight, item) => weight + tuples.weightOf(item), 1));
        for (const item of items)
            tuples.put(item);
        return structureValue(tags.tuple, reference);
    }
    beginTuple(count, weight) {
        if (weight > maxWeight)
            this.visitor.odd('shared-tuples', this.at, '');
        return this.parts.tuples.begin(count, weight);
    }
    result(id, args) {
        return structureValue(tags.result, this.parts.add([...args]), id);
    }
    lastMark() {
        return this.marks.length > 0 ? this.marks[this.marks.length - 1] : undefined;
    }
    floor() {
        return this.lastMark() ?? 0;
    }
    pop() {
        if (this.stack.length <= this.floor()) {
            this.fail('it takes from an empty stack');
            return unknown;
        }
        return this.stack.get(--this.stack.length);
    }
    top() {
        if (this.stack.length <= this.floor()) {
            this.fail('it looks at an empty stack');
            return unknown;
        }
        return this.stack.get(this.stack.length - 1);
    }
    peek(depth) {
        const index = this.stack.length - 1 - depth;
        return index < this.floor() ? unknown : this.stack.get(index);
    }
    /** The values above the last mark, as many as are kept. */
    marked() {
        const from = this.lastMark();
        if (from === undefined)
            return [];
        const items = [];
        for (let i = from; i < this.stack.length && items.length < values_maxParts; i++)
            items.push(this.stack.get(i));
        return items;
    }
    /** The values above the last mark are given to something, but for so many below. */
    keepMarked(callees = 0) {
        const from = this.lastMark();
        if (from !== undefined)
            this.kept.between(this.stack, from + callees, this.stack.length, this.at);
    }
    dropMarked() {
        const from = this.marks.pop();
        if (from === undefined)
            this.fail('it has no mark to go back to');
        else
            this.stack.length = from;
    }
    takeMarked() {
        const items = this.marked();
        this.keepMarked();
        // Attributes that Python itself uses are kept however many others there are.
        const from = (this.lastMark() ?? this.stack.length) + items.length;
        if (this.texts.hasDunders)
            for (let i = from; i < this.stack.length && items.length < 2 * values_maxParts; i++)
                if (this.texts.isDunder(this.stack.get(i)))
                    items.push(this.stack.get(i), unknown);
        this.dropMarked();
        return items;
    }
    /** A halt that asks for a text that is needed to describe the arguments of a use, if the visitor wants them. */
    missingFor(callee, use, args) {
        if (tagOf(callee) !== tags.global || !this.visitor.wantsArguments(detailOf(callee), use))
            return undefined;
        return this.missingIn(args);
    }
    persistent(id, offset) {
        const global = this.visitor.persistent(id, offset);
        return global === undefined ? persistent : globalValue(global);
    }
    missingIn(values) {
        const missing = this.descriptions.missingIn(values);
        return missing === undefined
            ? undefined
            : { kind: 'text', offset: textOffset(missing), length: textLength(missing) };
    }
    shown(value) {
        const tag = tagOf(value);
        if (tag === tags.global) {
            const id = detailOf(value);
            const key = [...this.globals].find(([, number]) => number === id)?.[0] ?? '';
            return key.split('\0').slice(1).join('.');
        }
        if (tag === tags.result)
            return 'the result of a call';
        if (tag === tags.text)
            return 'a string';
        if (tag === tags.int || tag === tags.other)
            return value === persistent ? 'a persistent object' : 'a plain value';
        return tag === tags.tuple ? 'a tuple' : tag === tags.list ? 'a list' : 'a dict';
    }
}
/** Whether a string may come of it: of numbers, containers and what is imported none does. */
const mayBeText = (value) => {
    const tag = tagOf(value);
    if (tag === tags.other)
        return value !== none && value !== yes && value !== no;
    return tag === tags.text || tag === tags.result;
};
const textOpcodes = [
    op.SHORT_BINUNICODE,
    op.BINUNICODE,
    op.BINUNICODE8,
    op.BINSTRING,
    op.SHORT_BINSTRING,
];
const isText = (opcode) => textOpcodes.includes(opcode);
/** Lines are short: looking for their end in native code costs more than going there. */
function endOfLine(bytes, from) {
    for (let at = from; at < bytes.length; at++)
        if (bytes[at] === 10)
            return at;
    return -1;
}
function unsigned(bytes, index, width) {
    if (width === 1)
        return bytes[index] ?? 0;
    if (width === 2)
        return bytes.readUInt16LE(index);
    if (width === 4)
        return bytes.readUInt32LE(index);
    return bytes.readUInt32LE(index + 4) * 2 ** 32 + bytes.readUInt32LE(index);
}
const signed = (bytes, index, width) => width === 0 ? 0 : bytes.readIntLE(index, width);

;// CONCATENATED MODULE: ./src/formats/pickle/index.ts



const windowBytes = 1 << 18;
/** Arrays of objects in arrays of objects. */
const pickle_maxNesting = 16;
/** Runs the pickle that begins at `start` through the symbolic machine. Memory is bounded but for what it puts by: 8 bytes a value. */
async function readPickle(source, start, hooks, nesting = 0) {
    const machine = new PickleMachine(hooks.visitor, source.size, start);
    let window = Buffer.alloc(0);
    let base = start;
    for (;;) {
        const halt = machine.run(window, base);
        switch (halt.kind) {
            case 'more': {
                base = machine.at;
                const reason = base > start ? hooks.late?.() : undefined;
                if (reason !== undefined)
                    return { offset: base, broken: { reason, offset: base } };
                const next = await source.read(base, Math.max(windowBytes, halt.bytes));
                if (next.length < halt.bytes)
                    return { offset: base, broken: { reason: 'it became shorter', offset: base } };
                window = Buffer.from(next);
                break;
            }
            case 'text':
                machine.supply(halt.offset, await source.read(halt.offset, halt.length));
                break;
            case 'payload':
                await hooks.payload(halt.payload, halt.offset, halt.length);
                break;
            case 'interlude': {
                if (halt.interlude.kind === 'pickle') {
                    hooks.ambiguous?.(machine.at, 'pickle');
                    if (nesting === pickle_maxNesting)
                        return { offset: machine.at, broken: { reason: 'it is nested too deeply', offset: machine.at } };
                    const inner = await readPickle(source, machine.at, hooks.nested(), nesting + 1);
                    if (inner.broken !== undefined)
                        return inner;
                    machine.at = inner.offset;
                }
                else {
                    const { padded, bytes, element } = halt.interlude;
                    const first = (await source.read(machine.at, 1))[0] ?? 0;
                    // Otherwise it could be opcodes, which another loader would run.
                    if (!padded || first >= 0x28)
                        hooks.ambiguous?.(machine.at, 'bytes');
                    const padding = padded ? 1 + first : 0;
                    const next = machine.at + padding + bytes;
                    if (!(next <= source.size))
                        return {
                            offset: machine.at,
                            broken: { reason: `an array of ${bytes} bytes should follow`, offset: machine.at },
                        };
                    if (element > 0)
                        await hooks.payload('bytes', next - bytes, bytes, element);
                    machine.at = next;
                }
                break;
            }
            case 'stop':
                return { offset: machine.at, broken: machine.broken };
            case 'broken':
                return { offset: machine.at, broken: machine.broken ?? { reason: halt.reason, offset: machine.at } };
        }
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/checks.ts
/** The arguments of a call: the items of its one tuple. */
const callArguments = ({ values: [tuple] }) => tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];
/** What a call made an instance of: up to protocol 1 a function of Python's is given the class. */
function classOf(made, args) {
    const name = args.nameOf(made.id);
    const [first] = name === 'copyreg._reconstructor' ? callArguments({ ...args, values: made.parts ?? [] }) : [];
    return first?.kind === 'global' ? args.nameOf(first.id) : name;
}
/** The first argument is a class or function that may itself be made or called so. */
const factory = (use) => (args) => {
    const [first] = callArguments(args);
    if (first === undefined || first.kind === 'none')
        return undefined;
    // What dill gives for a name of Python's own types.
    if (first.kind === 'result' && args.nameOf(first.id) === 'dill._dill._load_type')
        return undefined;
    // A function with arguments, or a method, which are judged where they are made.
    if (use === 'value' && keptCall(first, args))
        return undefined;
    if (first.kind !== 'global')
        return 'it is given something else than a class by its name';
    const later = use === 'value' ? calledLater(first, args) : undefined;
    if (later !== undefined)
        return later;
    return args.allows(first.id, use) ? undefined : `it is given ${args.nameOf(first.id)}`;
};
/** Whether a value is `functools.partial(…)`, a method by which lifelines fits, or one of Python's own types: each is judged where it is made. */
function keptCall(given, args) {
    if (given?.kind !== 'result')
        return false;
    const name = args.nameOf(given.id);
    const [object] = name === 'builtins.getattr' ? callArguments({ ...args, values: given.parts ?? [] }) : [];
    if (name === 'functools.partial')
        return true;
    if (object?.kind === 'global')
        return args.nameOf(object.id).startsWith('builtins.');
    return object?.kind === 'result' && args.nameOf(object.id).startsWith('lifelines.');
}
/** What opens files when it is called: nothing that is called later may be one. */
const openers = new RegExp(String.raw `^(?:numpy\..*memmap|(?:lightgbm|xgboost)\..*(?:Booster|_TempFile)|sklearn\.utils\.validation\.check_memory|catboost\.(?:eval|plot_helpers)\..*` +
    String.raw `|transformers\.(?:training_args|deepspeed|integrations).*|nltk\.tokenize\.\w+_tokenize|(?:gensim|prophet|cmdstanpy|joblib|accelerate|pytorch_lightning|torch\.nn\.parallel|torch\.distributed)\..*)$`);
/** Why a function or class may not be called by what keeps it, with arguments that are kept too. */
function calledLater(called, args) {
    if (called?.kind !== 'global')
        return undefined;
    const name = args.nameOf(called.id);
    return openers.test(name) ? `it would call ${name}, which opens files or processes` : undefined;
}
/** What makes values that have no methods but those of their type. */
const checks_data = /^(?:builtins\.|_codecs\.|numpy\.(?!.*(?:poly1d|vectorize)$)|dill\.)/;
/** Containers are filled of plain values: of an object they would call methods that its state can give it. */
const filled = (args) => {
    for (const given of callArguments(args)) {
        if (given?.kind !== 'result')
            continue;
        const name = args.nameOf(given.id);
        if (!args.allows(given.id, 'items') && !checks_data.test(name))
            return `it is given the result of ${name}`;
        if (name === 'builtins.range')
            return 'it is given a range, which may be of any length';
    }
    return undefined;
};
/**
 * Bytes are given what they hold as it stands in the file: a number would be how much memory they take, and a list or another codec
 * would hide a string.
 */
const holding = (args) => {
    const [given, codec, ...more] = callArguments(args);
    if (given === undefined)
        return undefined;
    if (given.kind === 'int' || (given.kind === 'data' && given.place === undefined))
        return 'it is given a number of bytes';
    const stands = given.kind === 'text' || given.kind === 'data' || heldBytes(given, args);
    const plain = codec === undefined || (codec.kind === 'text' && plainCodec.test(codec.value));
    return stands && plain && more.length === 0 ? undefined : 'it is given bytes that are not in the file as such';
};
/** Codecs in which letters are as they are in the file. */
const plainCodec = /^(?:latin-?1|iso-?8859-?1|utf-?8|ascii)$/i;
const is = (...kinds) => (argument) => argument !== undefined && kinds.includes(argument.kind);
/** A number, a flag, a string or bytes; what they are is of no matter. */
const anyData = is('none', 'data', 'bool', 'int', 'text');
const checks_text = (pattern) => (argument) => argument?.kind === 'text' && pattern.test(argument.value);
const setOf = (names) => new Set(names.trim().split(/\s+/));
const named = (names) => (argument, args) => argument?.kind === 'global' && names.has(args.nameOf(argument.id));
const resultOf = (names) => (argument, args) => argument?.kind === 'result' && names.has(args.nameOf(argument.id));
/** Bytes as a call gives them. */
const heldBytes = resultOf(setOf('_codecs.encode builtins.bytes builtins.bytearray'));
const either = (...shapes) => (argument, args) => shapes.some((shape) => shape(argument, args));
/** Anything but a class or function; results of calls are judged where they are called. */
const noGlobal = (argument) => argument?.kind !== 'global';
const absent = (argument) => argument === undefined;
/** The arguments have these shapes, in order; what follows them is of no matter where it names nothing. */
const shaped = (...shapes) => (args) => {
    const given = callArguments(args);
    const [tuple] = args.values;
    if (tuple?.kind !== 'tuple' || tuple.items === undefined)
        return 'its arguments are not in the file as such';
    const wrong = shapes.findIndex((shape, i) => !shape(given[i], args));
    if (wrong !== -1)
        return `its argument ${wrong + 1} is ${shownArgument(given[wrong], args)}`;
    const extra = given.slice(shapes.length).find((argument) => !noGlobal(argument, args));
    return extra === undefined ? undefined : `it is given ${shownArgument(extra, args)}`;
};
function shownArgument(argument, args) {
    if (argument === undefined)
        return 'missing';
    if (argument.kind === 'global')
        return args.nameOf(argument.id);
    if (argument.kind === 'result')
        return `the result of ${args.nameOf(argument.id)}`;
    return argument.kind === 'text' ? 'an unusual text' : `of another kind (${argument.kind})`;
}
/** The most keys of a dict, or items of a list, that are known. */
const maxKnown = 120;
/** Keys and values of a dict whose keys are all known. */
function entriesOf(state) {
    if (state?.kind !== 'dict' || state.items === undefined || state.items.length > maxKnown)
        return undefined;
    const entries = new Map();
    for (let i = 0; i + 1 < state.items.length; i += 2) {
        const [key, item] = [state.items[i], state.items[i + 1]];
        if (key?.kind !== 'text' || item === undefined)
            return undefined;
        entries.set(key.value, item);
    }
    return entries;
}
/** What is set by BUILD: the last of what it was told. */
const stateOf = ({ values }) => values.at(-1);
/** A state that gives none of these attributes, which its methods call while they take it. */
const stateWithout = (...attributes) => (args) => {
    const entries = entriesOf(stateOf(args));
    if (entries === undefined)
        return 'its state is not a dict of known keys';
    const found = attributes.find((attribute) => entries.has(attribute));
    return found === undefined ? undefined : `its state replaces ${found}`;
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/allowance.ts

const value = { value: true };
const made = { value: true, new: true };
const plain = { value: true, call: true, new: true };
const container = { value: true, call: filled, new: true, items: true };
/** The same allowance for many names of a module, separated by spaces. */
function allowance_each(names, allowance) {
    return Object.fromEntries(names
        .trim()
        .split(/\s+/)
        .map((name) => [name, allowance]));
}
/** The same names for several modules: old and new places of the same thing. */
function inAll(modules, names) {
    return Object.fromEntries(modules
        .trim()
        .split(/\s+/)
        .map((module) => [module, names]));
}

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/tables/numpy.ts
/** Written by scripts/allow-list.py from numpy 1.16.6 1.19.5 1.21.6 1.23.5 1.24.4 1.25.2 1.26.4 2.4.6 2.5.5. */
const numpy = {
    classes: {
        'numpy.polynomial._polybase': 'ABCPolyBase',
        'numpy.polynomial.chebyshev': 'Chebyshev',
        'numpy.polynomial.hermite': 'Hermite',
        'numpy.polynomial.hermite_e': 'HermiteE',
        'numpy.polynomial.laguerre': 'Laguerre',
        'numpy.polynomial.legendre': 'Legendre',
        'numpy.polynomial.polynomial': 'Polynomial',
        'numpy.polynomial.polyutils': 'PolyBase PolyDomainError PolyError RankWarning',
        'numpy.random.bit_generator': 'ISeedSequence ISpawnableSeedSequence',
    },
    native: {
        'numpy.random._generator': 'Generator',
        'numpy.random._mt19937': 'MT19937',
        'numpy.random._pcg64': 'PCG64 PCG64DXSM',
        'numpy.random._philox': 'Philox',
        'numpy.random._sfc64': 'SFC64',
        'numpy.random.bit_generator': 'BitGenerator SeedSequence SeedlessSeedSequence SeedlessSequence',
        'numpy.random.mtrand': 'RandomState',
    },
    containers: {},
    enums: {},
    functions: {
        numpy: '_arg absolute add all amax amin angle any arccos arccosh arcsin arcsinh arctan arctan2 arctanh argmax argmin argsort around array asarray average bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil clip concatenate conjugate copysign corrcoef cos cosh count_nonzero cov cumprod cumsum deg2rad degrees diff divide divmod dot equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd gradient greater greater_equal heaviside histogram hstack hypot i0 imag interp invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal linspace log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec max maximum mean median min minimum modf multiply nan_to_num nanmax nanmean nanmedian nanmin nanstd nansum nanvar negative nextafter nonzero not_equal outer percentile positive power prod ptp quantile rad2deg radians ravel real reciprocal remainder reshape right_shift rint round round_ sign signbit sin sinc sinh sort spacing sqrt square squeeze stack std subtract sum tan tanh transpose trapz true_divide trunc unique unwrap vander var vecdot vecmat vstack where',
        'numpy._core._multiarray_umath': '_arg absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc vecdot vecmat',
        'numpy._core.umath': '_arg absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc vecdot vecmat',
        'numpy.core._multiarray_umath': '_arg absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc vecdot vecmat',
        'numpy.core.multiarray': '_arg absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc vecdot vecmat',
        'numpy.core.umath': '_arg absolute add arccos arccosh arcsin arcsinh arctan arctan2 arctanh bitwise_and bitwise_count bitwise_or bitwise_xor cbrt ceil conjugate copysign cos cosh deg2rad degrees divide divmod equal exp exp2 expm1 fabs float_power floor floor_divide fmax fmin fmod frexp gcd greater greater_equal heaviside hypot invert isfinite isinf isnan isnat lcm ldexp left_shift less less_equal log log10 log1p log2 logaddexp logaddexp2 logical_and logical_not logical_or logical_xor matmul matvec maximum minimum modf multiply negative nextafter not_equal positive power rad2deg radians reciprocal remainder right_shift rint sign signbit sin sinh spacing sqrt square subtract tan tanh true_divide trunc vecdot vecmat',
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/tables/scipy.ts
/** Written by scripts/allow-list.py from scipy 1.10.1 1.12.0 1.13.1 1.15.3 1.17.1 1.18.1 1.2.3 1.5.4 1.6.3 1.7.3 1.8.1. */
const scipy = {
    classes: {
        'scipy.interpolate._bary_rational': 'AAA FloaterHormannInterpolator _BarycentricRational',
        'scipy.interpolate._bsplines': 'BSpline _BSpline',
        'scipy.interpolate._cubic': 'Akima1DInterpolator CubicHermiteSpline CubicSpline PchipInterpolator pchip',
        'scipy.interpolate._fitpack': 'error',
        'scipy.interpolate._fitpack2': 'BivariateSpline InterpolatedUnivariateSpline LSQBivariateSpline LSQSphereBivariateSpline LSQUnivariateSpline RectBivariateSpline RectSphereBivariateSpline SmoothBivariateSpline SmoothSphereBivariateSpline SphereBivariateSpline UnivariateSpline _BivariateSplineBase _DerivedBivariateSpline',
        'scipy.interpolate._fitpack_repro': 'Bunch F Fperiodic',
        'scipy.interpolate._interpnd': 'CloughTocher2DInterpolator GradientEstimationWarning LinearNDInterpolator NDInterpolatorBase',
        'scipy.interpolate._interpolate': 'BPoly NdPPoly PPoly RegularGridInterpolator _BPoly _PPoly _PPolyBase _ppform interp1d interp2d',
        'scipy.interpolate._ndbspline': 'NdBSpline',
        'scipy.interpolate._ndgriddata': 'NearestNDInterpolator',
        'scipy.interpolate._polyint': 'BarycentricInterpolator KroghInterpolator _Interpolator1D _Interpolator1DWithDerivatives',
        'scipy.interpolate._rbf': 'Rbf',
        'scipy.interpolate._rbfinterp': 'RBFInterpolator',
        'scipy.interpolate._regrid': 'F PackedMatrix',
        'scipy.interpolate._rgi': 'RegularGridInterpolator',
        'scipy.interpolate.fitpack2': 'BivariateSpline InterpolatedUnivariateSpline LSQBivariateSpline LSQSphereBivariateSpline LSQUnivariateSpline RectBivariateSpline RectSphereBivariateSpline SmoothBivariateSpline SmoothSphereBivariateSpline SphereBivariateSpline UnivariateSpline _BivariateSplineBase',
        'scipy.interpolate.interpnd': 'CloughTocher2DInterpolator GradientEstimationWarning LinearNDInterpolator NDInterpolatorBase',
        'scipy.interpolate.interpolate': 'BPoly NdPPoly PPoly RegularGridInterpolator _PPolyBase _ppform interp1d interp2d',
        'scipy.interpolate.ndgriddata': 'NearestNDInterpolator',
        'scipy.interpolate.polyint': 'BarycentricInterpolator KroghInterpolator _Interpolator1D _Interpolator1DWithDerivatives',
        'scipy.interpolate.rbf': 'Rbf',
        'scipy.optimize._basinhopping': 'AdaptiveStepsize BasinHoppingRunner Metropolis MinimizerWrapper RandomDisplacement Storage',
        'scipy.optimize._constraints': 'Bounds LinearConstraint NonlinearConstraint PreparedConstraint',
        'scipy.optimize._dcsrch': 'DCSRCH',
        'scipy.optimize._differentiable_functions': 'IdentityVectorFunction LinearVectorFunction ScalarFunction VectorFunction _ScalarGradWrapper _ScalarHessWrapper _VectorFunWrapper _VectorHessWrapper _VectorJacWrapper',
        'scipy.optimize._differentialevolution': 'DifferentialEvolutionSolver _ConstraintWrapper _FunctionWrapper',
        'scipy.optimize._dual_annealing': 'EnergyState LocalSearchWrapper ObjectiveFunWrapper StrategyChain VisitingDistribution',
        'scipy.optimize._hessian_update_strategy': 'BFGS FullHessianUpdateStrategy HessianUpdateStrategy SR1',
        'scipy.optimize._hungarian': '_Hungary',
        'scipy.optimize._lbfgsb_py': 'LbfgsInvHessProduct',
        'scipy.optimize._linesearch': 'LineSearchWarning',
        'scipy.optimize._linprog_util': '_LPProblem',
        'scipy.optimize._lsq.least_squares': '_WrapArgsKwargs',
        'scipy.optimize._minimize': '_Patch_Callback_Equal_Variables _Remove_From_Func',
        'scipy.optimize._nonlin': 'Anderson BroydenFirst BroydenSecond DiagBroyden ExcitingMixing GenericBroyden InverseJacobian Jacobian KrylovJacobian LinearMixing LowRankMatrix NoConvergence TerminationCondition',
        'scipy.optimize._numdiff': '_Fun_Wrapper',
        'scipy.optimize._optimize': 'BracketError Brent MemoizeJac OptimizeWarning _Brute_Wrapper _LineSearchError _MaxFuncCallError',
        'scipy.optimize._root_scalar': 'MemoizeDer',
        'scipy.optimize._shgo': 'LMap LMapCache SHGO',
        'scipy.optimize._shgo_lib._complex': 'Complex',
        'scipy.optimize._shgo_lib._vertex': 'ConstraintWrapper FieldWrapper VertexCacheBase VertexCacheField VertexCacheIndex',
        'scipy.optimize._shgo_lib.sobol_seq': 'Sobol',
        'scipy.optimize._shgo_lib.triangulation': 'Cell Complex Simplex VertexCache VertexGroup',
        'scipy.optimize._spectral': '_NoConvergence',
        'scipy.optimize._trlib._trlib': 'TRLIBQuadraticSubproblem',
        'scipy.optimize._trustregion': 'BaseQuadraticSubproblem',
        'scipy.optimize._trustregion_constr.canonical_constraint': 'CanonicalConstraint',
        'scipy.optimize._trustregion_constr.minimize_trustregion_constr': 'HessianLinearOperator LagrangianHessian',
        'scipy.optimize._trustregion_constr.report': 'BasicReport IPReport ReportBase SQPReport',
        'scipy.optimize._trustregion_constr.tr_interior_point': 'BarrierSubproblem',
        'scipy.optimize._trustregion_dogleg': 'DoglegSubproblem',
        'scipy.optimize._trustregion_exact': 'IterativeSubproblem',
        'scipy.optimize._trustregion_ncg': 'CGSteihaugSubproblem',
        'scipy.optimize._zeros_py': 'RootResults TOMS748Solver',
        'scipy.optimize.lbfgsb': 'LbfgsInvHessProduct',
        'scipy.optimize.linesearch': 'LineSearchWarning',
        'scipy.optimize.nonlin': 'Anderson BroydenFirst BroydenSecond DiagBroyden ExcitingMixing GenericBroyden InverseJacobian Jacobian KrylovJacobian LinearMixing LowRankMatrix NoConvergence TerminationCondition',
        'scipy.optimize.optimize': 'Brent MemoizeJac OptimizeWarning _Brute_Wrapper _LineSearchError',
        'scipy.optimize.zeros': 'RootResults TOMS748Solver',
        'scipy.signal._czt': 'CZT ZoomFFT',
        'scipy.signal._filter_design': 'BadCoefficients',
        'scipy.signal._ltisys': 'Bunch',
        'scipy.signal._peak_finding_utils': 'PeakPropertyWarning',
        'scipy.signal._short_time_fft': 'ShortTimeFFT',
        'scipy.signal._upfirdn': '_UpFIRDn',
        'scipy.signal.filter_design': 'BadCoefficients',
        'scipy.signal.ltisys': 'Bunch',
        'scipy.sparse._arrays': '_sparray bsr_array coo_array csc_array csr_array dia_array dok_array lil_array',
        'scipy.sparse._base': 'SparseEfficiencyWarning SparseFormatWarning SparseWarning _spbase sparray spmatrix',
        'scipy.sparse._bsr': '_bsr_base bsr_array bsr_matrix',
        'scipy.sparse._compressed': '_cs_matrix',
        'scipy.sparse._coo': '_coo_base coo_array coo_matrix',
        'scipy.sparse._csc': '_csc_base csc_array csc_matrix',
        'scipy.sparse._csr': '_csr_base csr_array csr_matrix',
        'scipy.sparse._data': '_data_matrix _minmax_mixin',
        'scipy.sparse._dia': '_dia_base dia_array dia_matrix',
        'scipy.sparse._dok': '_dok_base dok_array dok_matrix',
        'scipy.sparse._index': 'IndexMixin',
        'scipy.sparse._lil': '_lil_base lil_array lil_matrix',
        'scipy.sparse._matrix': 'spmatrix',
        'scipy.sparse.base': 'SparseEfficiencyWarning SparseFormatWarning SparseWarning spmatrix',
        'scipy.sparse.bsr': 'bsr_matrix',
        'scipy.sparse.compressed': '_cs_matrix',
        'scipy.sparse.coo': 'coo_matrix',
        'scipy.sparse.csc': 'csc_matrix',
        'scipy.sparse.csgraph._flow': 'MaximumFlowResult',
        'scipy.sparse.csgraph._shortest_path': 'NegativeCycleError',
        'scipy.sparse.csr': 'csr_matrix',
        'scipy.sparse.data': '_data_matrix _minmax_mixin',
        'scipy.sparse.dia': 'dia_matrix',
        'scipy.sparse.dok': 'dok_matrix',
        'scipy.sparse.lil': 'lil_matrix',
        'scipy.sparse.linalg._dsolve.linsolve': 'MatrixRankWarning',
        'scipy.sparse.linalg._eigen.arpack.arpack': 'ArpackError ArpackNoConvergence IterInv IterOpInv LuInv SpLuInv _ArpackParams _SymmetricArpackParams _UnsymmetricArpackParams',
        'scipy.sparse.linalg._expm_multiply': 'LazyOperatorNormInfo',
        'scipy.sparse.linalg._interface': 'IdentityOperator LinearOperator MatrixLinearOperator _AdjointLinearOperator _AdjointMatrixOperator _CustomLinearOperator _PowerLinearOperator _ProductLinearOperator _ScaledLinearOperator _SumLinearOperator _TransposedLinearOperator',
        'scipy.sparse.linalg._matfuncs': 'MatrixPowerOperator ProductOperator _ExpmPadeHelper',
        'scipy.sparse.linalg._special_sparse_arrays': 'LaplacianNd MikotaK MikotaM MikotaPair Sakurai',
        'scipy.sparse.linalg._svdp': '_AProd',
        'scipy.sparse.linalg.dsolve.linsolve': 'MatrixRankWarning',
        'scipy.sparse.linalg.eigen.arpack.arpack': 'ArpackError ArpackNoConvergence IterInv IterOpInv LuInv SpLuInv _ArpackParams _SymmetricArpackParams _UnsymmetricArpackParams',
        'scipy.sparse.linalg.interface': 'IdentityOperator LinearOperator MatrixLinearOperator _AdjointLinearOperator _AdjointMatrixOperator _CustomLinearOperator _PowerLinearOperator _ProductLinearOperator _ScaledLinearOperator _SumLinearOperator _TransposedLinearOperator',
        'scipy.sparse.linalg.matfuncs': 'MatrixPowerOperator ProductOperator _ExpmPadeHelper',
        'scipy.sparse.sputils': 'IndexMixin',
        'scipy.spatial._kdtree': 'KDTree Rectangle',
        'scipy.spatial._qhull': 'ConvexHull Delaunay HalfspaceIntersection QhullError Voronoi _QhullUser',
        'scipy.spatial._spherical_voronoi': 'SphericalVoronoi',
        'scipy.spatial.distance': 'MetricInfo',
        'scipy.spatial.kdtree': 'KDTree Rectangle',
        'scipy.spatial.qhull': 'ConvexHull Delaunay HalfspaceIntersection QhullError Voronoi _QhullUser',
        'scipy.spatial.transform._rigid_transform': 'RigidTransform',
        'scipy.spatial.transform._rotation': 'Slerp',
        'scipy.spatial.transform._rotation_spline': 'RotationSpline',
        'scipy.spatial.transform.rotation': 'Rotation Slerp',
        'scipy.stats._axis_nan_policy': 'SmallSampleWarning',
        'scipy.stats._binned_statistic': 'BinnedStatistic2dResult BinnedStatisticResult BinnedStatisticddResult',
        'scipy.stats._binomtest': 'BinomTestResult _SimpleBinomial',
        'scipy.stats._bootstrap': 'BootstrapDegenerateDistributionWarning',
        'scipy.stats._censored_data': 'CensoredData',
        'scipy.stats._common': 'ConfidenceInterval',
        'scipy.stats._continuous_distns': 'FitDataError FitSolverError FitUniformFixedScaleDataError _DeprecationWrapper alpha_gen anglit_gen arcsine_gen argus_gen beta_gen betaprime_gen bradford_gen burr12_gen burr_gen cauchy_gen chi2_gen chi_gen cosine_gen crystalball_gen dgamma_gen dpareto_lognorm_gen dweibull_gen erlang_gen expon_gen exponnorm_gen exponpow_gen exponweib_gen f_gen fatiguelife_gen fisk_gen foldcauchy_gen foldnorm_gen frechet_l_gen frechet_r_gen gamma_gen gausshyper_gen genexpon_gen genextreme_gen gengamma_gen genhalflogistic_gen genhyperbolic_gen geninvgauss_gen genlogistic_gen gennorm_gen genpareto_gen gibrat_gen gilbrat_gen gompertz_gen gumbel_l_gen gumbel_r_gen halfcauchy_gen halfgennorm_gen halflogistic_gen halfnorm_gen hypsecant_gen invgamma_gen invgauss_gen invweibull_gen irwinhall_gen jf_skew_t_gen johnsonsb_gen johnsonsu_gen kappa3_gen kappa4_gen ksone_gen kstwo_gen kstwobign_gen landau_gen laplace_asymmetric_gen laplace_gen levy_gen levy_l_gen levy_stable_gen loggamma_gen logistic_gen loglaplace_gen lognorm_gen lomax_gen maxwell_gen mielke_gen moyal_gen nakagami_gen ncf_gen nct_gen ncx2_gen norm_gen norminvgauss_gen pareto_gen pearson3_gen powerlaw_gen powerlognorm_gen powernorm_gen rayleigh_gen rdist_gen recipinvgauss_gen reciprocal_gen rel_breitwigner_gen rice_gen rv_histogram semicircular_gen skew_norm_gen skewcauchy_gen skewnorm_gen studentized_range_gen t_gen trapezoid_gen trapz_gen triang_gen truncexpon_gen truncnorm_gen truncpareto_gen truncweibull_min_gen tukeylambda_gen uniform_gen vonmises_gen wald_gen weibull_max_gen weibull_min_gen wrapcauchy_gen',
        'scipy.stats._covariance': 'CovViaCholesky CovViaDiagonal CovViaEigendecomposition CovViaPSD CovViaPrecision Covariance',
        'scipy.stats._crosstab': 'CrosstabResult',
        'scipy.stats._discrete_distns': '_nchypergeom_gen bernoulli_gen betabinom_gen betanbinom_gen binom_gen boltzmann_gen dlaplace_gen geom_gen hypergeom_gen logser_gen nbinom_gen nchypergeom_fisher_gen nchypergeom_wallenius_gen nhypergeom_gen planck_gen poisson_binom_gen poisson_binomial_frozen poisson_gen randint_gen skellam_gen yulesimon_gen zipf_gen zipfian_gen',
        'scipy.stats._distn_infrastructure': '_ShapeInfo rv_continuous rv_continuous_frozen rv_discrete rv_discrete_frozen rv_frozen rv_generic rv_sample',
        'scipy.stats._distribution_infrastructure': 'ContinuousDistribution DiscreteDistribution FoldedDistribution Mixture MonotonicTransformedDistribution OrderStatisticDistribution ShiftedScaledDistribution TransformedDistribution TruncatedDistribution UnivariateDistribution _Domain _IntegerDomain _IntegerInterval _Interval _Parameter _Parameterization _RealDomain _RealInterval _RealParameter _SimpleDomain',
        'scipy.stats._fit': 'FitResult GoodnessOfFitResult',
        'scipy.stats._hypotests': 'BarnardExactResult BoschlooExactResult CramerVonMisesResult Epps_Singleton_2sampResult SomersDResult TukeyHSDResult',
        'scipy.stats._kde': 'gaussian_kde',
        'scipy.stats._levy_stable': 'levy_stable_frozen levy_stable_gen',
        'scipy.stats._mannwhitneyu': 'MannwhitneyuResult _MWU',
        'scipy.stats._mgc': 'MGCResult _ParallelP',
        'scipy.stats._morestats': 'AndersonResult Anderson_ksampResult AnsariResult BartlettResult DirectionalStats FlignerResult LeveneResult Mean MedianTestResult ShapiroResult Std_dev Variance WilcoxonResult _ABW _BigFloat',
        'scipy.stats._mstats_basic': 'BrunnerMunzelResult DescribeResult F_onewayResult FriedmanchisquareResult KendalltauResult KruskalResult KurtosistestResult MannwhitneyuResult ModeResult NormaltestResult PointbiserialrResult SenSeasonalSlopesResult SkewtestResult SpearmanrResult Ttest_1sampResult Ttest_indResult Ttest_relResult',
        'scipy.stats._multicomp': 'DunnettResult',
        'scipy.stats._multivariate': '_PSD dirichlet_frozen dirichlet_gen dirichlet_multinomial_frozen dirichlet_multinomial_gen invwishart_frozen invwishart_gen matrix_normal_frozen matrix_normal_gen matrix_t_frozen matrix_t_gen multi_rv_frozen multi_rv_generic multinomial_frozen multinomial_gen multivariate_hypergeom_frozen multivariate_hypergeom_gen multivariate_normal_frozen multivariate_normal_gen multivariate_t_frozen multivariate_t_gen normal_inverse_gamma_frozen normal_inverse_gamma_gen ortho_group_frozen ortho_group_gen random_correlation_frozen random_correlation_gen random_table_frozen random_table_gen special_ortho_group_frozen special_ortho_group_gen uniform_direction_frozen uniform_direction_gen unitary_group_frozen unitary_group_gen vonmises_fisher_frozen vonmises_fisher_gen wishart_frozen wishart_gen',
        'scipy.stats._new_distributions': 'Binomial Logistic Uniform _Gamma _LogUniform',
        'scipy.stats._odds_ratio': 'OddsRatioResult',
        'scipy.stats._page_trend_test': 'PageTrendTestResult _PageL',
        'scipy.stats._probability_distribution': '_ProbabilityDistribution',
        'scipy.stats._qmc': 'Halton LatinHypercube MultinomialQMC MultivariateNormalQMC PoissonDisk QMCEngine Sobol',
        'scipy.stats._relative_risk': 'RelativeRiskResult',
        'scipy.stats._resampling': 'BootstrapMethod BootstrapResult MonteCarloMethod MonteCarloTestResult PermutationMethod PermutationTestResult PowerResult ResamplingMethod',
        'scipy.stats._rvs_sampling': 'NumericalInverseHermite',
        'scipy.stats._sampling': 'CustomDistPINV FastGeneratorInversion RatioUniforms',
        'scipy.stats._sensitivity_analysis': 'BootstrapSobolResult PPFDist SobolResult',
        'scipy.stats._stats_mstats_common': 'LinregressResult SiegelslopesResult TheilslopesResult',
        'scipy.stats._stats_py': 'AlexanderGovernConstantInputWarning AlexanderGovernResult BrunnerMunzelResult ConfidenceInterval CumfreqResult DescribeResult F_onewayBadInputSizesWarning F_onewayConstantInputWarning F_onewayResult FriedmanchisquareResult HistogramResult Jarque_beraResult KendalltauResult KruskalResult KstestResult KurtosistestResult LinregressResult MGCResult ModeResult NormaltestResult PearsonRConstantInputWarning PearsonRNearConstantInputWarning PearsonRResult PearsonRResultBase PointbiserialrResult Power_divergenceResult QuantileTestResult RanksumsResult RelfreqResult RepeatedResults SigmaclipResult SignificanceResult SkewtestResult SpearmanRConstantInputWarning SpearmanrResult TtestResult TtestResultBase Ttest_1sampResult Ttest_indResult Ttest_relResult WeightedTauResult _ParallelP _SimpleBeta _SimpleChi2 _SimpleF _SimpleNormal _SimpleStudentT',
        'scipy.stats._survival': 'ECDFResult EmpiricalDistributionFunction LogRankResult',
        'scipy.stats._unuran.unuran_wrapper': 'UNURANError',
        'scipy.stats._warnings_errors': 'ConstantInputWarning DegenerateDataWarning FitError NearConstantInputWarning',
        'scipy.stats._wilcoxon': 'WilcoxonDistribution',
        'scipy.stats.contingency': 'Chi2ContingencyResult',
        'scipy.stats.kde': 'gaussian_kde',
        'scipy.stats.morestats': 'AndersonResult Anderson_ksampResult AnsariResult BartlettResult FlignerResult LeveneResult Mean ShapiroResult Std_dev Variance WilcoxonResult _ABW',
        'scipy.stats.mstats_basic': 'BrunnerMunzelResult DescribeResult F_onewayResult FriedmanchisquareResult KendalltauResult KruskalResult KurtosistestResult LinregressResult MannwhitneyuResult ModeResult NormaltestResult PointbiserialrResult SkewtestResult SpearmanrResult Ttest_1sampResult Ttest_indResult Ttest_relResult',
        'scipy.stats.stats': 'AlexanderGovernConstantInputWarning BrunnerMunzelResult CumfreqResult DescribeResult F_onewayBadInputSizesWarning F_onewayConstantInputWarning F_onewayResult FriedmanchisquareResult HistogramResult Jarque_beraResult KendalltauResult KruskalResult Ks_2sampResult KstestResult KurtosistestResult MGCResult MannwhitneyuResult ModeResult NormaltestResult PearsonRConstantInputWarning PearsonRNearConstantInputWarning PointbiserialrResult Power_divergenceResult RanksumsResult RelfreqResult RepeatedResults SigmaclipResult SkewtestResult SpearmanRConstantInputWarning SpearmanrResult Ttest_1sampResult Ttest_indResult Ttest_relResult WeightedTauResult _ParallelP',
    },
    native: {
        'scipy.spatial._ckdtree': 'cKDTree cKDTreeNode coo_entries ordered_pairs',
        'scipy.spatial._qhull': '_Qhull',
        'scipy.spatial.ckdtree': 'cKDTree cKDTreeNode coo_entries ordered_pairs',
        'scipy.spatial.qhull': '_Qhull',
        'scipy.spatial.transform._rotation': 'Rotation',
        'scipy.spatial.transform.rotation': 'Rotation',
    },
    containers: {
        'scipy.optimize._optimize': 'OptimizeResult',
        'scipy.optimize._zeros_py': 'RootResults',
        'scipy.optimize.optimize': 'OptimizeResult',
    },
    enums: {},
    functions: {
        'scipy.special': 'agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv betaincinv betaln binom boxcox boxcox1p btdtr btdtri btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round shichi sici sindg smirnov smirnovi spence sph_harm stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac',
        'scipy.special._special_ufuncs': 'agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv betaincinv betaln binom boxcox boxcox1p btdtr btdtri btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round shichi sici sindg smirnov smirnovi spence sph_harm stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac',
        'scipy.special._ufuncs': 'agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv betaincinv betaln binom boxcox boxcox1p btdtr btdtri btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round shichi sici sindg smirnov smirnovi spence sph_harm stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac',
        'scipy.special._ufuncs_cxx': 'agm airy airye bdtr bdtrc bdtri bdtrik bdtrin bei beip ber berp besselpoly beta betainc betaincc betainccinv betaincinv betaln binom boxcox boxcox1p btdtr btdtri btdtria btdtrib cbrt chdtr chdtrc chdtri chdtriv chndtr chndtridf chndtrinc chndtrix cosdg cosm1 cotdg dawsn ellipe ellipeinc ellipj ellipk ellipkinc ellipkm1 elliprc elliprd elliprf elliprg elliprj entr erf erfc erfcinv erfcx erfi erfinv eval_chebyc eval_chebys eval_chebyt eval_chebyu eval_gegenbauer eval_genlaguerre eval_hermite eval_hermitenorm eval_jacobi eval_laguerre eval_legendre eval_sh_chebyt eval_sh_chebyu eval_sh_jacobi eval_sh_legendre exp1 exp10 exp2 expi expit expm1 expn exprel fdtr fdtrc fdtri fdtridfd fresnel gamma gammainc gammaincc gammainccinv gammaincinv gammaln gammasgn gdtr gdtrc gdtria gdtrib gdtrix hankel1 hankel1e hankel2 hankel2e huber hyp0f1 hyp1f1 hyp2f1 hyperu i0 i0e i1 i1e inv_boxcox inv_boxcox1p it2i0k0 it2j0y0 it2struve0 itairy iti0k0 itj0y0 itmodstruve0 itstruve0 iv ive j0 j1 jv jve k0 k0e k1 k1e kei keip kelvin ker kerp kl_div kn kolmogi kolmogorov kv kve log1p log_expit log_ndtr log_wright_bessel loggamma logit lpmv mathieu_a mathieu_b mathieu_cem mathieu_modcem1 mathieu_modcem2 mathieu_modsem1 mathieu_modsem2 mathieu_sem modfresnelm modfresnelp modstruve nbdtr nbdtrc nbdtri nbdtrik nbdtrin ncfdtr ncfdtri ncfdtridfd ncfdtridfn ncfdtrinc nctdtr nctdtridf nctdtrinc nctdtrit ndtr ndtri ndtri_exp nrdtrimn nrdtrisd obl_ang1 obl_ang1_cv obl_cv obl_rad1 obl_rad1_cv obl_rad2 obl_rad2_cv owens_t pbdv pbvv pbwa pdtr pdtrc pdtri pdtrik poch powm1 pro_ang1 pro_ang1_cv pro_cv pro_rad1 pro_rad1_cv pro_rad2 pro_rad2_cv pseudo_huber psi radian rel_entr rgamma round shichi sici sindg smirnov smirnovi spence sph_harm stdtr stdtridf stdtrit struve tandg tklmbda voigt_profile wofz wright_bessel wrightomega xlog1py xlogy y0 y1 yn yv yve zetac',
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/numpy.ts




const types = `numpy.ndarray numpy.core.multiarray.ndarray numpy._core.multiarray.ndarray numpy.matrix
numpy.matrixlib.defmatrix.matrix numpy.recarray numpy.rec.recarray numpy.core.records.recarray numpy._core.records.recarray
numpy.chararray numpy.core.defchararray.chararray numpy.char.chararray numpy.memmap numpy.core.memmap.memmap numpy._core.memmap.memmap
numpy.ma.core.MaskedArray numpy.ma.MaskedArray numpy.ma.core.MaskedConstant numpy.ma.mrecords.MaskedRecords
pandas.core.indexes.frozen.FrozenNDArray pandas.core.base.FrozenNDArray pandas.indexes.frozen.FrozenNDArray`;
/** Arrays of all kinds: what an array may be made as. */
const arrayTypes = setOf(types);
const dtype = resultOf(setOf('numpy.dtype numpy.core.multiarray.dtype numpy._core.multiarray.dtype'));
const record = named(setOf('numpy.record numpy.rec.record numpy.core.records.record numpy._core.records.record numpy.void'));
const dtypeCall = shaped(either(checks_text(/^[<>|=]?[?a-zA-Z]\d*(?:\[\d*[a-zA-Z]+\])?$/), record));
const bytes = either(is('data', 'text'), resultOf(setOf('_codecs.encode builtins.bytes builtins.bytearray')));
const numpy_array = named(arrayTypes);
const generators = 'MT19937 PCG64 PCG64DXSM Philox SFC64';
const bitGenerators = setOf(generators.replace(/(\w+)/g, 'numpy.random._mt19937.$1 numpy.random._pcg64.$1 numpy.random._philox.$1 numpy.random._sfc64.$1'));
const makeGenerator = setOf('numpy.random._pickle.__bit_generator_ctor');
const bitGenerator = either(checks_text(/^\w+$/), named(bitGenerators), resultOf(makeGenerator), absent);
const fromGenerator = shaped(bitGenerator, either(absent, named(makeGenerator)));
const scalars = `bool bool_ bool8 int8 int16 int32 int64 uint8 uint16 uint32 uint64 intc intp int_ uint uintc uintp short ushort long ulong
longlong ulonglong byte ubyte half single double longdouble float16 float32 float64 float96 float128 float_ longfloat csingle cdouble
clongdouble complex64 complex128 complex192 complex256 complex_ cfloat clongfloat singlecomplex str_ unicode_ string_ bytes_ str0 bytes0
object_ object0 void void0 datetime64 timedelta64 record generic number integer signedinteger unsignedinteger inexact floating
complexfloating flexible character newaxis nan inf pi e`;
const dtypes = `BoolDType Int8DType UInt8DType Int16DType UInt16DType Int32DType UInt32DType Int64DType UInt64DType LongDType ULongDType
LongLongDType ULongLongDType IntDType UIntDType ByteDType UByteDType ShortDType UShortDType Float16DType Float32DType Float64DType
LongDoubleDType Complex64DType Complex128DType CLongDoubleDType ObjectDType StrDType BytesDType VoidDType DateTime64DType TimeDelta64DType`;
/** `_ufunc_reconstruct(module, name)` takes a function by its name: one of those that are listed. */
const ufunc = (args) => {
    const [module, name] = callArguments(args);
    const listed = module?.kind === 'text' && name?.kind === 'text'
        ? (numpy.functions[module.value] ?? scipy.functions[module.value] ?? '').split(' ').includes(name.value)
        : false;
    return listed ? undefined : 'it is given something else than a mathematical function';
};
/** `__pyx_unpickle_X(cls, checksum, state)` makes an instance of a compiled class. */
const compiled = factory('new');
/** The shape of what is filled later: whatever it says, so much memory is taken. */
const empty = (shape) => shape?.kind === 'tuple' && (shape.items ?? []).every((side) => side.kind === 'int' && side.value <= 1);
/** `_reconstruct(type, shape, dtype)` makes an empty array, whose state follows. */
const arrayCall = shaped(numpy_array, empty, noGlobal);
/** That it holds objects, and that they are written as a list. */
const flagObjects = 3;
/** Whether elements of such a type are Python's objects, whatever its flags say; a type that lies too deep to be known may be. */
function holdsObjects(type) {
    if (type?.kind === 'unknown')
        return true;
    if (type?.kind !== 'result')
        return false;
    const [call, state] = type.parts ?? [];
    const [code] = call?.kind === 'tuple' ? (call.items ?? []) : [];
    if (code?.kind === 'text' && /^[<>|=]?O/.test(code.value))
        return true;
    const [, , repeated, , fields] = state?.kind === 'tuple' ? (state.items ?? []) : [];
    const kinds = fields?.kind === 'dict' ? (fields.items ?? []) : [];
    return [...kinds, ...(repeated === undefined ? [] : [repeated])].some((field) => field.kind === 'tuple' && holdsObjects(field.items === undefined ? { kind: 'unknown' } : field.items[0]));
}
/** A field of a type that is so many bytes begins in them. */
function fieldOutside(state) {
    const items = state?.kind === 'tuple' ? (state.items ?? []) : [];
    const [fields, bytes] = [items[4], items[5]];
    if (fields?.kind !== 'dict' || bytes?.kind !== 'int')
        return false;
    return (fields.items ?? []).some((field) => {
        const offset = field.kind === 'tuple' ? field.items?.[1] : undefined;
        return offset?.kind === 'int' && (offset.value < 0 || offset.value > bytes.value);
    });
}
/** A type of objects says so in its flags: numpy takes numbers for addresses otherwise. */
const dtypeState = ({ values }) => {
    const [call, state] = [values[0], values.at(-1)];
    if (fieldOutside(state))
        return 'a field of it lies outside of it';
    const flags = state?.kind === 'tuple' ? state.items?.[7] : undefined;
    if (flags?.kind !== 'int' || (flags.value & flagObjects) === flagObjects)
        return undefined;
    return holdsObjects({ kind: 'result', id: 0, parts: [call ?? { kind: 'unknown' }, state ?? { kind: 'unknown' }] })
        ? 'its flags deny that it holds objects'
        : undefined;
};
/** An array of objects is given a list of them, and no bytes, which would be taken for addresses. */
const arrayState = ({ values }) => {
    const state = values.at(-1);
    const parts = state?.kind === 'tuple' ? (state.items ?? []) : [];
    const [type, content] = [parts[2], parts[4]];
    return holdsObjects(type) &&
        content !== undefined &&
        bytes(content, { values, nameOf: () => '', allows: () => false })
        ? 'its objects are given as bytes'
        : undefined;
};
const multiarray = {
    _reconstruct: { value: true, call: arrayCall, build: arrayState },
    scalar: { call: shaped(dtype, either(bytes, anyData, is('list', 'tuple', 'dict', 'result'))) },
    dtype: { value: true, call: dtypeCall, new: dtypeCall, build: dtypeState },
    ndarray: value,
    _frombuffer: { call: shaped(either(bytes, is('result')), dtype, noGlobal, noGlobal) },
    _ufunc_reconstruct: { call: ufunc },
    ...allowance_each(scalars, value),
};
/** What is the smallest number of a type, and the like. */
const limits = allowance_each('finfo iinfo', made);
const numpy_numpy = {
    reason: 'arrays and numbers: their constructors copy bytes',
    names: {
        numpy: {
            ...multiarray,
            ...allowance_each('matrix recarray chararray memmap', value),
            ...allowance_each('poly1d vectorize', made),
            ...limits,
        },
        ...inAll(`numpy.core.multiarray numpy._core.multiarray numpy.core._multiarray_umath numpy._core._multiarray_umath numpy.core
      numpy._core numpy.core.numerictypes numpy._core.numerictypes numpy.core.numeric numpy._core.numeric numpy.multiarray`, multiarray),
        ...inAll('numpy.core.getlimits numpy._core.getlimits', limits),
        'numpy.linalg': { norm: value, LinAlgError: plain },
        ...inAll('numpy.dtypes', allowance_each(dtypes, plain)),
        ...inAll('numpy.lib.polynomial numpy.lib._polynomial_impl', { poly1d: made }),
        ...inAll('numpy.lib.function_base numpy.lib._function_base_impl', { vectorize: made }),
        ...inAll('numpy.matrixlib.defmatrix', { matrix: value }),
        ...inAll('numpy.rec numpy.core.records numpy._core.records', allowance_each('recarray record', value)),
        ...inAll('numpy.core.memmap numpy._core.memmap', { memmap: value }),
        ...inAll('numpy.core.defchararray numpy.char', { chararray: value }),
        ...inAll('numpy.ma.core numpy.ma', {
            _mareconstruct: { call: shaped(numpy_array, numpy_array, is('tuple'), noGlobal) },
            MaskedConstant: { value: true, call: shaped(), new: true },
            MaskedArray: value,
        }),
        'numpy.ma.mrecords': { _mrreconstruct: { call: shaped(numpy_array, numpy_array, is('tuple'), noGlobal) } },
        'numpy.random._pickle': {
            __bit_generator_ctor: { value: true, call: shaped(bitGenerator) },
            __generator_ctor: { call: fromGenerator },
            __randomstate_ctor: { call: fromGenerator },
        },
        'numpy.random': { __RandomState_ctor: { call: shaped() } },
        'numpy.random.mtrand': { RandomState: value, __RandomState_ctor: { call: shaped() } },
        'numpy.random._generator': { Generator: value },
        ...inAll('numpy.random._mt19937 numpy.random._pcg64 numpy.random._philox numpy.random._sfc64', allowance_each(generators, plain)),
        ...inAll('numpy.random.bit_generator numpy.random._bit_generator', {
            SeedSequence: made,
            SeedlessSeedSequence: made,
            __pyx_unpickle_SeedSequence: { call: compiled },
            __pyx_unpickle_SeedlessSeedSequence: { call: compiled },
        }),
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/tables/statsmodels.ts
/** Written by scripts/allow-list.py from patsy 1.0.3, statsmodels 0.13.5 0.15.0. */
const statsmodels = {
    classes: {
        patsy: 'PatsyError',
        'patsy.categorical': 'CategoricalSniffer _CategoricalBox',
        'patsy.constraint': 'LinearConstraint _EvalConstraint',
        'patsy.contrasts': 'ContrastMatrix Diff Helmert Poly Sum Treatment',
        'patsy.desc': 'Evaluator IntermediateExpr ModelDesc _MockFactor',
        'patsy.design_info': 'DesignInfo FactorInfo SubtermInfo',
        'patsy.eval': 'VarLookupDict _FuncallCapturer _MockTransform',
        'patsy.infix_parser': 'Operator ParseNode Token _ParseContext _StackOperator _UniqueValue',
        'patsy.mgcv_cubic_splines': 'CC CR CubicRegressionSpline TE',
        'patsy.missing': 'NAAction',
        'patsy.splines': 'BS',
        'patsy.state': 'Center Standardize',
        'patsy.util': 'PushbackAdapter SortAnythingKey _MiniPPrinter',
        'statsmodels.base._constraints': 'LinearConstraints TransformRestriction',
        'statsmodels.base._penalized': 'PenalizedMixin',
        'statsmodels.base._penalties': 'ConstraintsPenalty CovariancePenalty L2 L2ConstraintsPenalty L2Univariate NonePenalty PSD Penalty PseudoHuber SCAD SCADSmoothed',
        'statsmodels.base._prediction_inference': 'PredictionResultsBase PredictionResultsDelta PredictionResultsMean PredictionResultsMonotonic',
        'statsmodels.base._screening': 'ScreeningResults VariableScreening',
        'statsmodels.base.data': 'FormulaicData ModelData PandasData PatsyData',
        'statsmodels.base.distributed_estimation': 'DistributedModel DistributedResults',
        'statsmodels.base.elastic_net': 'RegularizedResults RegularizedResultsWrapper',
        'statsmodels.base.model': 'GenericLikelihoodModel GenericLikelihoodModelResults LikelihoodModel LikelihoodModelResults LikelihoodResultsWrapper Model ResultMixin Results _LLRMixin',
        'statsmodels.base.optimizer': 'Optimizer',
        'statsmodels.base.transform': 'BoxCox',
        'statsmodels.base.wrapper': 'ResultsWrapper',
        'statsmodels.compat._scipy_multivariate_t': '_PSD multi_rv_frozen multi_rv_generic multivariate_normal_frozen multivariate_normal_gen multivariate_t_frozen multivariate_t_gen',
        'statsmodels.discrete.conditional_models': 'ConditionalLogit ConditionalMNLogit ConditionalPoisson ConditionalResults ConditionalResultsWrapper _ConditionalModel',
        'statsmodels.discrete.count_model': 'GenericZeroInflated L1ZeroInflatedGeneralizedPoissonResults L1ZeroInflatedGeneralizedPoissonResultsWrapper L1ZeroInflatedNegativeBinomialResults L1ZeroInflatedNegativeBinomialResultsWrapper L1ZeroInflatedPoissonResults L1ZeroInflatedPoissonResultsWrapper ZeroInflatedGeneralizedPoisson ZeroInflatedGeneralizedPoissonResults ZeroInflatedGeneralizedPoissonResultsWrapper ZeroInflatedNegativeBinomialP ZeroInflatedNegativeBinomialResults ZeroInflatedNegativeBinomialResultsWrapper ZeroInflatedPoisson ZeroInflatedPoissonResults ZeroInflatedPoissonResultsWrapper ZeroInflatedResults',
        'statsmodels.discrete.diagnostic': 'CountDiagnostic PoissonDiagnostic',
        'statsmodels.discrete.discrete_margins': 'DiscreteMargins Margins',
        'statsmodels.discrete.discrete_model': 'BinaryModel BinaryResults BinaryResultsWrapper CountModel CountResults CountResultsWrapper DiscreteModel DiscreteResults GeneralizedPoisson GeneralizedPoissonResults GeneralizedPoissonResultsWrapper L1BinaryResults L1BinaryResultsWrapper L1CountResults L1CountResultsWrapper L1GeneralizedPoissonResults L1GeneralizedPoissonResultsWrapper L1MultinomialResults L1MultinomialResultsWrapper L1NegativeBinomialResults L1NegativeBinomialResultsWrapper L1PoissonResults L1PoissonResultsWrapper Logit LogitResults MNLogit MultinomialModel MultinomialResults MultinomialResultsWrapper NegativeBinomial NegativeBinomialP NegativeBinomialPResults NegativeBinomialPResultsWrapper NegativeBinomialResults NegativeBinomialResultsWrapper OrderedResults OrderedResultsWrapper Poisson PoissonResults PoissonResultsWrapper Probit ProbitResults',
        'statsmodels.discrete.truncated_model': 'HurdleCountModel HurdleCountResults HurdleCountResultsWrapper L1HurdleCountResults L1HurdleCountResultsWrapper L1TruncatedLFGenericResults L1TruncatedLFGenericResultsWrapper TruncatedLFGeneralizedPoisson TruncatedLFGeneric TruncatedLFGenericResults TruncatedLFGenericResultsWrapper TruncatedLFNegativeBinomialP TruncatedLFPoisson TruncatedLFPoissonResults TruncatedNegativeBinomialResults _RCensored _RCensoredGeneralizedPoisson _RCensoredGeneric _RCensoredNegativeBinomialP _RCensoredPoisson',
        'statsmodels.distributions.bernstein': 'BernsteinDistribution BernsteinDistributionBV BernsteinDistributionUV',
        'statsmodels.distributions.copula._special': 'Sterling1 Sterling2',
        'statsmodels.distributions.copula.archimedean': 'ArchimedeanCopula ClaytonCopula FrankCopula GumbelCopula',
        'statsmodels.distributions.copula.copulas': 'Copula CopulaDistribution',
        'statsmodels.distributions.copula.depfunc_ev': 'AsymBiLogistic AsymLogistic AsymMixed AsymNegLogistic HR PickandDependence TEV',
        'statsmodels.distributions.copula.elliptical': 'EllipticalCopula GaussianCopula StudentTCopula',
        'statsmodels.distributions.copula.extreme_value': 'ExtremeValueCopula',
        'statsmodels.distributions.copula.other_copulas': 'IndependenceCopula',
        'statsmodels.distributions.copula.transforms': 'TransfClayton TransfFrank TransfGumbel TransfIndep Transforms _TransfPower',
        'statsmodels.distributions.discrete': 'DiscretizedModel genpoisson_p_gen truncatednegbin_gen truncatedpoisson_gen zigeneralizedpoisson_gen zinegativebinomial_gen zipoisson_gen',
        'statsmodels.distributions.edgeworth': 'ExpandedNormal',
        'statsmodels.distributions.empirical_distribution': 'ECDF ECDFDiscrete StepFunction',
        'statsmodels.distributions.mixture_rvs': 'MixtureDistribution',
        'statsmodels.distributions.tools': '_Grid',
        'statsmodels.duration.hazard_regression': 'PHReg PHRegResults PHSurvivalTime rv_discrete_float',
        'statsmodels.duration.survfunc': 'CumIncidenceRight SurvfuncRight',
        'statsmodels.emplike.aft_el': 'AFTResults OptAFT emplikeAFT',
        'statsmodels.emplike.descriptive': 'DescStatMV DescStatUV EmpLikeTestResult _OptFuncts',
        'statsmodels.emplike.elanova': 'ANOVA ANOVAResult _ANOVAOpt',
        'statsmodels.emplike.elregress': '_ELRegOpts',
        'statsmodels.emplike.originregress': 'ELOriginRegress OriginResults',
        'statsmodels.formula._manager': 'FormulaManager LinearConstraintValues NAAction _Default _FormulaOption',
        'statsmodels.formula.formulatools': 'NAAction',
        'statsmodels.gam.gam_cross_validation.cross_validators': 'BaseCrossValidator KFold',
        'statsmodels.gam.gam_cross_validation.gam_cross_validation': 'BaseCV BasePenaltiesPathCV MultivariateGAMCV MultivariateGAMCVPath',
        'statsmodels.gam.gam_penalties': 'MultivariateGamPenalty UnivariateGamPenalty',
        'statsmodels.gam.generalized_additive_model': 'GLMGam GLMGamResults GLMGamResultsWrapper LogitGam',
        'statsmodels.gam.smooth_basis': 'AdditiveGamSmoother BSplines CubicSplines CyclicCubicSplines GenericSmoothers PolynomialSmoother UnivariateBSplines UnivariateCubicCyclicSplines UnivariateCubicSplines UnivariateGamSmoother UnivariateGenericSmoother UnivariatePolynomialSmoother',
        'statsmodels.genmod._prediction': 'PredictionResults',
        'statsmodels.genmod.bayes_mixed_glm': 'BayesMixedGLMResults BinomialBayesMixedGLM PoissonBayesMixedGLM _BayesMixedGLM _VariationalBayesMixedGLM',
        'statsmodels.genmod.cov_struct': 'Autoregressive CategoricalCovStruct CovStruct Equivalence Exchangeable GlobalOddsRatio Independence Nested NominalIndependence OrdinalIndependence Stationary Unstructured',
        'statsmodels.genmod.families.family': 'Binomial Family Gamma Gaussian InverseGaussian NegativeBinomial Poisson Tweedie',
        'statsmodels.genmod.families.links': 'CDFLink CLogLog Cauchy Identity InversePower InverseSquared Link Log LogC LogLog Logit NegativeBinomial Power Probit Sqrt cauchy cloglog identity inverse_power inverse_squared log logc logit loglog nbinom probit sqrt',
        'statsmodels.genmod.families.varfuncs': 'Binomial NegativeBinomial Power VarianceFunction',
        'statsmodels.genmod.generalized_estimating_equations': 'GEE GEEMargins GEEResults GEEResultsWrapper NominalGEE NominalGEEResults NominalGEEResultsWrapper OrdinalGEE OrdinalGEEResults OrdinalGEEResultsWrapper ParameterConstraint _Multinomial _MultinomialLogit',
        'statsmodels.genmod.generalized_linear_model': 'GLM GLMResults GLMResultsWrapper _ModuleVariable',
        'statsmodels.genmod.qif': 'QIF QIFAutoregressive QIFCovariance QIFExchangeable QIFIndependence QIFResults QIFResultsWrapper',
        'statsmodels.imputation.bayes_mi': 'BayesGaussMI MI MIResults',
        'statsmodels.imputation.mice': 'MICE MICEData MICEResults PatsyFormula',
        'statsmodels.miscmodels.count': 'NonlinearDeltaCov PoissonGMLE PoissonOffsetGMLE PoissonZiGMLE',
        'statsmodels.miscmodels.nonlinls': 'Myfunc NonlinearLS Results',
        'statsmodels.miscmodels.ordinal_model': 'OrderedModel OrderedResults OrderedResultsWrapper',
        'statsmodels.miscmodels.tmodel': 'TArma TLinearModel',
        'statsmodels.miscmodels.try_mlecov': 'MLEGLS',
        'statsmodels.multivariate.cancorr': 'CanCorr CanCorrTestResults',
        'statsmodels.multivariate.factor': 'Factor FactorResults',
        'statsmodels.multivariate.manova': 'MANOVA',
        'statsmodels.multivariate.multivariate_ols': 'MultivariateLS MultivariateLSResults MultivariateLSResultsWrapper MultivariateTestResults _MultivariateOLS _MultivariateOLSResults',
        'statsmodels.multivariate.pca': 'PCA',
        'statsmodels.nonparametric._kernel_base': 'EstimatorSettings GenericKDE LeaveOneOut',
        'statsmodels.nonparametric.kde': 'KDEResult KDEUnivariate',
        'statsmodels.nonparametric.kernel_density': 'KDEMultivariate KDEMultivariateConditional',
        'statsmodels.nonparametric.kernel_regression': 'KernelCensoredReg KernelReg TestRegCoefC TestRegCoefD',
        'statsmodels.othermod.betareg': 'BetaModel BetaResults BetaResultsWrapper',
        'statsmodels.regression._prediction': 'PredictionResults',
        'statsmodels.regression._tools': '_MinimalWLS',
        'statsmodels.regression.dimred': 'CovarianceReduction DimReductionResults DimReductionResultsWrapper PrincipalHessianDirections SlicedAverageVarianceEstimation SlicedInverseReg _DimReductionRegression',
        'statsmodels.regression.feasible_gls': 'GLSHet GLSHet2',
        'statsmodels.regression.linear_model': 'CompareLRTestResult ELTestResult GLS GLSAR OLS OLSResults RegressionModel RegressionResults RegressionResultsWrapper WLS YuleWalkerResult',
        'statsmodels.regression.mixed_linear_model': 'MixedLM MixedLMParams MixedLMResults MixedLMResultsWrapper VCSpec _mixedlm_distribution',
        'statsmodels.regression.process_regression': 'GaussianCovariance ProcessCovariance ProcessMLE ProcessMLEResults',
        'statsmodels.regression.quantile_regression': 'QuantReg QuantRegResults',
        'statsmodels.regression.recursive_ls': 'RecursiveLS RecursiveLSResults RecursiveLSResultsWrapper',
        'statsmodels.regression.rolling': 'RollingOLS RollingRegressionResults RollingStore RollingWLS',
        'statsmodels.robust.covariance': 'CovDetMCD CovDetMCDResult CovDetMM CovDetS CovIterResult CovM CovMResult CovOGKResult CovStartingResult CovTylerRegularizedResult CovTylerResult NaiveLedoitWolfResult _NormalizeTruncCov _Standardize',
        'statsmodels.robust.norms': 'AndrewWave Hampel HuberT LeastSquares MQuantileNorm RamsayE RobustNorm StudentT TrimmedMean TukeyBiweight TukeyQuartic',
        'statsmodels.robust.resistant_linear_model': 'DetSStartResult RLMDetS RLMDetSMM',
        'statsmodels.robust.robust_linear_model': 'RLM RLMResults RLMResultsWrapper',
        'statsmodels.robust.scale': 'Huber HuberScale MScale ScaleTrimmedResult',
        'statsmodels.robust.tools': 'TuningSEstimatorMeanResult',
        'statsmodels.stats._delta_method': 'NonlinearDeltaCov',
        'statsmodels.stats._diagnostic_other': 'CMTNewey CMTTauchen ResultsGeneric TestResults',
        'statsmodels.stats._knockoff': 'RegressionFDR',
        'statsmodels.stats._results_store': 'ResultsStore',
        'statsmodels.stats.anova': 'AnovaRM AnovaResults',
        'statsmodels.stats.base': 'AllPairsResults LimitedIterationMixin',
        'statsmodels.stats.contingency_tables': 'CochransQResult SquareTable StratifiedTable Table Table2x2 _Bunch',
        'statsmodels.stats.contrast': 'Contrast ContrastResults MultiCompResult WaldTestResults',
        'statsmodels.stats.correlation_tools': 'CovNearestResult FactoredPSDMatrix GaussianMultivariateKernel MultivariateKernel',
        'statsmodels.stats.covariance': 'TransformCorrNormalResult',
        'statsmodels.stats.descriptivestats': 'Describe Description',
        'statsmodels.stats.diagnostic': 'GoldfeldQuandtResult LMTestResult NonNestedTestResult PesaranTimmermannResult ResultsStore',
        'statsmodels.stats.dist_dependence_measures': 'DistDependStat',
        'statsmodels.stats.effect_size': 'NoncentralityChisquareResult NoncentralityFResult NoncentralityTResult',
        'statsmodels.stats.gof': 'ChisquareResult',
        'statsmodels.stats.knockoff_regeffects': 'CorrelationEffects ForwardEffects OLSEffects RegModelEffects RegressionEffects',
        'statsmodels.stats.mediation': 'Mediation MediationResults',
        'statsmodels.stats.meta_analysis': 'CombineResults',
        'statsmodels.stats.moment_helpers': 'Cov2CorrResult',
        'statsmodels.stats.multitest': 'LocalFDRCorrectionResult NullDistribution',
        'statsmodels.stats.nonparametric': 'JonckheereTerpstraResult RankPlacementsResult SamplesizeRankCompareResult',
        'statsmodels.stats.oaxaca': 'OaxacaBlinder OaxacaResults',
        'statsmodels.stats.oneway': 'ConfintEffectSizeResult EffectSizeFsquResult FstatEffectSizeResult SimulatePowerEquivalenceResult',
        'statsmodels.stats.outliers_influence': 'GLMInfluence MLEInfluence OLSInfluence _BaseInfluenceMixin',
        'statsmodels.stats.power': 'FTestAnovaPower FTestPower FTestPowerF2 GofChisquarePower NormalIndPower Power TTestIndPower TTestPower _GofChisquareIndPower',
        'statsmodels.stats.proportion': 'KoopmanConfintResult PairedNamConfintResult PowerProportionsResult',
        'statsmodels.stats.regularized_covariance': 'RegularizedInvCovariance',
        'statsmodels.stats.robust_compare': 'TrimmedMean',
        'statsmodels.stats.tabledist': 'TableDist',
        'statsmodels.stats.weightstats': 'CompareMeans DescrStatsW',
        'statsmodels.tools._decorators': 'CachedAttribute CachedWritableAttribute cache_readonly',
        'statsmodels.tools._test_runner': 'PytestTester',
        'statsmodels.tools.decorators': 'CachedAttribute CachedWritableAttribute',
        'statsmodels.tools.docstring': 'Docstring NumpyDocString Parameter Reader',
        'statsmodels.tools.docstring_helpers': 'Appender Substitution',
        'statsmodels.tools.grouputils': 'Group GroupSorted Grouping',
        'statsmodels.tools.rootfinding': 'BrentqExpandingInfo',
        'statsmodels.tools.sm_exceptions': 'CacheWriteWarning CollinearityWarning ConvergenceWarning DomainWarning EstimationWarning HessianInversionWarning HypothesisTestWarning IOWarning InfeasibleTestError InterpolationWarning InvalidTestWarning IterationLimitWarning MissingDataError ModelWarning ModuleUnavailableWarning NotImplementedWarning OutputWarning ParseError PerfectSeparationError PerfectSeparationWarning PrecisionWarning SingularMatrixWarning SpecificationWarning ValueWarning X13Error X13NotFoundError X13Warning',
        'statsmodels.tools.transform_model': 'StandardizeTransform',
        'statsmodels.tools.validation.validation': 'PandasWrapper',
        'statsmodels.treatment.treatment_effects': 'TreatmentEffect TreatmentEffectResults',
        'statsmodels.tsa.ar_model': 'AR AROrderSelectionResults ARResults AutoReg AutoRegResults AutoRegResultsWrapper InformationCriteria',
        'statsmodels.tsa.ardl.model': 'ARDL ARDLOrderSelectionResults ARDLResults ARDLResultsWrapper BoundsTestResult UECM UECMResults UECMResultsWrapper',
        'statsmodels.tsa.arima.estimators._base': 'ARMAEstimationResult',
        'statsmodels.tsa.arima.model': 'ARIMA ARIMAResults ARIMAResultsWrapper',
        'statsmodels.tsa.arima.params': 'SARIMAXParams',
        'statsmodels.tsa.arima.specification': 'SARIMAXSpecification',
        'statsmodels.tsa.arima_model': 'ARIMA ARIMAResults ARMA ARMAResults',
        'statsmodels.tsa.arima_process': 'ArmaProcess',
        'statsmodels.tsa.arma_mle': 'Arma',
        'statsmodels.tsa.base.prediction': 'PredictionResults',
        'statsmodels.tsa.base.tsa_model': 'TimeSeriesModel TimeSeriesModelResults TimeSeriesResultsWrapper',
        'statsmodels.tsa.descriptivestats': 'TsaDescriptive',
        'statsmodels.tsa.deterministic': 'CalendarDeterministicTerm CalendarFourier CalendarSeasonality CalendarTimeTrend DeterministicProcess DeterministicTerm Fourier FourierDeterministicTerm Seasonality TimeTrend TimeTrendDeterministicTerm',
        'statsmodels.tsa.exponential_smoothing.base': 'StateSpaceMLEModel StateSpaceMLEResults',
        'statsmodels.tsa.exponential_smoothing.ets': 'ETSModel ETSResults ETSResultsWrapper PredictionResults PredictionResultsWrapper',
        'statsmodels.tsa.filters.filtertools': 'CycleTrendResult',
        'statsmodels.tsa.forecasting.stl': 'STLForecast STLForecastResults',
        'statsmodels.tsa.forecasting.theta': 'ThetaModel ThetaModelResults',
        'statsmodels.tsa.holtwinters._smoothers': 'HoltWintersArgs',
        'statsmodels.tsa.holtwinters.model': 'ExponentialSmoothing Holt SimpleExpSmoothing _OptConfig',
        'statsmodels.tsa.holtwinters.results': 'HoltWintersResults HoltWintersResultsWrapper',
        'statsmodels.tsa.mlemodel': 'TSMLEModel',
        'statsmodels.tsa.regime_switching.markov_autoregression': 'MarkovAutoregression MarkovAutoregressionResults MarkovAutoregressionResultsWrapper',
        'statsmodels.tsa.regime_switching.markov_regression': 'MarkovRegression MarkovRegressionResults MarkovRegressionResultsWrapper',
        'statsmodels.tsa.regime_switching.markov_switching': 'HamiltonFilterResults KimSmootherResults MarkovSwitching MarkovSwitchingParams MarkovSwitchingResults MarkovSwitchingResultsWrapper',
        'statsmodels.tsa.seasonal': 'DecomposeResult',
        'statsmodels.tsa.seasonal._seasonal': 'DecomposeResult',
        'statsmodels.tsa.statespace._pykalman_smoother': '_KalmanSmoother',
        'statsmodels.tsa.statespace._quarterly_ar1': 'QuarterlyAR1',
        'statsmodels.tsa.statespace.cfa_simulation_smoother': 'CFASimulationSmoother',
        'statsmodels.tsa.statespace.dynamic_factor': 'DynamicFactor DynamicFactorResults DynamicFactorResultsWrapper',
        'statsmodels.tsa.statespace.dynamic_factor_mq': 'DynamicFactorMQ DynamicFactorMQResults',
        'statsmodels.tsa.statespace.exponential_smoothing': 'ExponentialSmoothing ExponentialSmoothingResults ExponentialSmoothingResultsWrapper',
        'statsmodels.tsa.statespace.initialization': 'Initialization',
        'statsmodels.tsa.statespace.kalman_filter': 'FilterResults KalmanFilter',
        'statsmodels.tsa.statespace.kalman_smoother': 'KalmanSmoother SmootherResults',
        'statsmodels.tsa.statespace.mlemodel': 'MLEModel MLEResults MLEResultsWrapper PredictionResults PredictionResultsWrapper',
        'statsmodels.tsa.statespace.news': 'NewsResults',
        'statsmodels.tsa.statespace.representation': 'FrozenRepresentation MatrixWrapper OptionWrapper Representation',
        'statsmodels.tsa.statespace.sarimax': 'SARIMAX SARIMAXResults SARIMAXResultsWrapper',
        'statsmodels.tsa.statespace.simulation_smoother': 'SimulationSmoothResults SimulationSmoother',
        'statsmodels.tsa.statespace.structural': 'UnobservedComponents UnobservedComponentsResults UnobservedComponentsResultsWrapper',
        'statsmodels.tsa.statespace.varmax': 'VARMAX VARMAXResults VARMAXResultsWrapper',
        'statsmodels.tsa.stattools': 'ZivotAndrewsUnitRoot',
        'statsmodels.tsa.stattools._leybourne': 'LeybourneMcCabeStationarity',
        'statsmodels.tsa.stattools._stattools': 'AcfResult BreakvarHeteroskedasticityResult CcfResult CointResult JackknifeResult LevinsonDurbinPacfResult LevinsonDurbinResult PacfBurgResult PacfResult PccfResult QStatResult ZivotAndrewsUnitRoot',
        'statsmodels.tsa.stl.mstl': 'MSTL',
        'statsmodels.tsa.tsatools': 'LagmatResult',
        'statsmodels.tsa.varma_process': 'VarmaPoly _Var',
        'statsmodels.tsa.vector_ar.hypothesis_test_results': 'ErrorBand ForecastInterval',
        'statsmodels.tsa.vector_ar.irf': 'BaseIRAnalysis IRAnalysis',
        'statsmodels.tsa.vector_ar.local_proj': 'LocalProjections LocalProjectionsResults',
        'statsmodels.tsa.vector_ar.output': 'VARSummary',
        'statsmodels.tsa.vector_ar.svar_model': 'SVAR SVARProcess SVARResults',
        'statsmodels.tsa.vector_ar.var_model': 'FEVD LagOrderResults VAR VARProcess VARResults VARResultsWrapper',
        'statsmodels.tsa.vector_ar.vecm': 'CointRankResults JohansenTestResult VECM VECMResults',
        'statsmodels.tsa.x13': 'SeriesSpec Spec X13ArimaAnalysisResult',
    },
    native: {
        'statsmodels.tsa._stl': 'STL',
        'statsmodels.tsa.holtwinters._exponential_smoothers': 'HoltWintersArgs',
        'statsmodels.tsa.statespace._cfa_simulation_smoother': 'cCFASimulationSmoother dCFASimulationSmoother sCFASimulationSmoother zCFASimulationSmoother',
        'statsmodels.tsa.statespace._initialization': 'cInitialization dInitialization sInitialization zInitialization',
        'statsmodels.tsa.statespace._kalman_filter': 'cKalmanFilter dKalmanFilter sKalmanFilter zKalmanFilter',
        'statsmodels.tsa.statespace._kalman_smoother': 'cKalmanSmoother dKalmanSmoother sKalmanSmoother zKalmanSmoother',
        'statsmodels.tsa.statespace._representation': 'cStatespace dStatespace sStatespace zStatespace',
        'statsmodels.tsa.statespace._simulation_smoother': 'cSimulationSmoother dSimulationSmoother sSimulationSmoother zSimulationSmoother',
        'statsmodels.tsa.stl._stl': 'STL',
    },
    containers: {
        'statsmodels.stats.inter_rater': 'KappaResults ResultsBunch',
        'statsmodels.tools._decorators': 'ResettableCache',
        'statsmodels.tools.decorators': 'ResettableCache',
        'statsmodels.tools.tools': 'Bunch',
        'statsmodels.tsa.statespace.dynamic_factor_mq': 'DynamicFactorMQStates FactorBlock',
    },
    enums: {},
    functions: {},
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/learning.ts





const compiledHelpers = {
    newObj: { call: factory('new'), makes: true },
    ...allowance_each(`__pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyExponentialLoss __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfGammaLoss
    __pyx_unpickle_CyHalfMultinomialLoss __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfSquaredError
    __pyx_unpickle_CyHalfTweedieLoss __pyx_unpickle_CyHalfTweedieLossIdentity __pyx_unpickle_CyHuberLoss
    __pyx_unpickle_CyLossFunction __pyx_unpickle_CyPinballLoss __pyx_unpickle_LossFunction __pyx_unpickle_Splitter
    __pyx_unpickle_HistogramBuilder __pyx_unpickle_Enum`, { call: compiled }),
};
const learning = {
    reason: 'compiled parts of scikit-learn: trees, losses and distances, made of numbers',
    names: {
        'sklearn.utils': { Bunch: container },
        ...inAll(`sklearn._loss._loss _loss sklearn.neighbors._kd_tree sklearn.neighbors._ball_tree sklearn.neighbors.kd_tree sklearn.neighbors.ball_tree
      sklearn.metrics._dist_metrics sklearn.neighbors._dist_metrics sklearn.neighbors.dist_metrics sklearn.linear_model._sgd_fast
      sklearn.linear_model.sgd_fast sklearn.ensemble._hist_gradient_boosting.splitting
      sklearn.ensemble._hist_gradient_boosting.histogram`, compiledHelpers),
        _loss: {
            ...compiledHelpers,
            ...allowance_each(`CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss
        CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyLossFunction CyPinballLoss`, plain),
        },
        ...inAll('sklearn.metrics._scorer sklearn.metrics.scorer', { _passthrough_scorer: value }),
        'sklearn.isotonic': { IsotonicRegression: { ...made, build: stateWithout('_build_f') } },
    },
};
/** The source that a distribution makes its argument parsers of, as the library writes it; `\w` and commas are what differs. */
const parserSource = new RegExp(String.raw `^\s*def _parse_args\(self, ARGS\):\n return \(NAMES\), VALUES\n+def _parse_args_rvs\(self, ARGS, size=None\):\n return self\._argcheck_rvs\(VALUES, size=size\)\n+def _parse_args_stats\(self, ARGS, moments='mv'\):\n return \(NAMES\), VALUES, moments\s*$`
    .replaceAll(' ', '\\s*')
    .replaceAll('ARGS', '[\\w\\s,=.]*')
    .replaceAll('NAMES', '[\\w\\s,]*')
    .replaceAll('VALUES', '[\\w\\s,.]*'));
const constructorKeys = ['momtype', 'a', 'b', 'xtol', 'badvalue', 'name', 'longname', 'shapes'];
/** Setting the state of a distribution compiles source that stands in it, or calls its constructor. */
const distributionState = (args) => {
    const state = stateOf(args);
    if (state?.kind === 'tuple') {
        // Up to scipy 1.5: the constructor's arguments, and the state of its random numbers.
        const [parameters, random] = state.items ?? [];
        const entries = entriesOf(parameters);
        const known = entries !== undefined && ['a', 'b', 'name'].every((key) => entries.has(key));
        const plainOnly = known && [...entries].every(([key, given]) => constructorKeys.includes(key) || noGlobal(given, args));
        return plainOnly && state.items?.length === 2 && noGlobal(random, args)
            ? undefined
            : 'its state is of an unknown form';
    }
    const entries = entriesOf(state);
    if (entries === undefined)
        return 'its state is not a dict of known keys';
    const source = entries.get('_parse_arg_template');
    if (source !== undefined && !(source.kind === 'text' && parserSource.test(source.value)))
        return 'its state holds source that is not of its library';
    return stateWithout('_attach_methods', '_attach_argparser_methods', '__init__')(args);
};
/** Methods that an interpolation keeps by their names. */
const interpolations = `interp1d._call_linear interp1d._call_linear_np interp1d._call_nearest interp1d._call_previousnext
interp1d._call_spline interp1d._call_nan_spline`;
const distributionModules = [
    'scipy.stats._continuous_distns',
    'scipy.stats._discrete_distns',
    'scipy.stats._distn_infrastructure',
    'scipy.stats._levy_stable',
    'scipy.stats._ksstats',
    'scipy.stats._entropy',
    'scipy.stats._new_distributions',
    'statsmodels.distributions.discrete',
];
const distributions = {
    reason: 'distributions of scipy, by number and name; the source in their state is compared with that of the library',
    names: {
        ...Object.fromEntries(distributionModules.flatMap((module) => {
            const names = (scipy.classes[module] ?? statsmodels.classes[module] ?? '')
                .split(' ')
                .filter((name) => /_gen$|^rv_/.test(name) && !name.includes('frozen'));
            return names.length === 0 ? [] : [[module, allowance_each(names.join(' '), { ...made, build: distributionState })]];
        })),
        ...inAll('scipy.spatial.transform._rotation scipy.spatial.transform.rotation scipy.spatial.transform', {
            Rotation: plain,
            __pyx_unpickle_Rotation: { call: compiled },
        }),
        ...inAll('scipy.interpolate._interpolate scipy.interpolate.interpolate', allowance_each(interpolations, value)),
        ...inAll('scipy._lib.array_api_compat.numpy._aliases scipy._external.array_api_compat.numpy._aliases', {
            asarray: value,
        }),
        'scipy.spatial._ckdtree': allowance_each('cKDTree cKDTreeNode', made),
        'scipy.spatial.ckdtree': allowance_each('cKDTree cKDTreeNode', made),
        'scipy.sparse': allowance_each('csr_matrix csc_matrix coo_matrix bsr_matrix dia_matrix dok_matrix lil_matrix csr_array csc_array coo_array bsr_array dia_array', made),
    },
};
/** Its state is the dict that it is itself. */
const itself = (args) => {
    const state = stateOf(args);
    return state?.kind === 'result' && args.nameOf(state.id) === 'statsmodels.tools.tools.Bunch'
        ? undefined
        : stateWithout('append', 'extend', 'add')(args);
};
/** Of a model that was fitted by a formula the formula is evaluated again when its data is restored. */
const formulaCalls = setOf('C I Q center standardize scale bs cr cc te np.log np.exp np.sqrt np.log1p np.log2 np.log10 np.power np.abs np.square');
/** As pandas names it before version 3, and since. */
const tables = setOf('pandas.core.frame.DataFrame pandas.DataFrame');
const modelDataState = (args) => {
    const entries = entriesOf(stateOf(args));
    if (entries === undefined)
        return 'its state is not a dict of known keys';
    if (!entries.has('restore_model_spec') && !entries.has('restore_design_info'))
        return undefined;
    const [formula, frame] = [entries.get('formula'), entries.get('frame')];
    if (formula?.kind !== 'text' || !/^[\w\s~+*:^()\-,./=]*$/.test(formula.value))
        return 'its formula is not a plain one';
    const called = [...formula.value.matchAll(/(?<![\w.])([\w.]+)\s*\(/g)].map(([, name = '']) => name);
    const attributes = [...formula.value.matchAll(/(?<!\w)\d*([A-Za-z_]\w*\s*\.\s*\w+)/g)].map(([, name = '']) => name);
    if (![...called, ...attributes].every((name) => formulaCalls.has(name)))
        return 'its formula calls more than mathematics';
    return frame?.kind === 'result' && tables.has(classOf(frame, args))
        ? undefined
        : 'the data of its formula is no table';
};
const statistics = {
    reason: 'results of statsmodels, whose formulas are looked at',
    names: {
        'statsmodels.base.data': allowance_each('ModelData PandasData PatsyData FormulaicData NullHandler', {
            ...made,
            build: modelDataState,
        }),
        'statsmodels.discrete.discrete_model': {
            ...allowance_each('NegativeBinomial', { ...made, build: stateWithout('_initialize') }),
        },
        'statsmodels.tools.tools': { Bunch: { ...container, build: itself } },
        'statsmodels.distributions.edgeworth': { ExpandedNormal: { ...made, build: distributionState } },
        'patsy.design_info': allowance_each('DesignInfo FactorInfo SubtermInfo', made),
        'patsy.desc': allowance_each('Term ModelDesc LookupFactor', made),
        'patsy.eval': allowance_each('EvalFactor EvalEnvironment', made),
    },
};
const boosters = {
    reason: 'gradient boosting: the state is the native model, read by its own library',
    names: {
        ...inAll('xgboost.core lightgbm.basic', { Booster: made }),
        'xgboost.compat': { XGBoostLabelEncoder: made },
        _catboost: allowance_each('_CatBoost', made),
        'lightgbm.compat': { _LGBMLabelEncoder: made },
    },
};
const wrapperModules = 'joblib.numpy_pickle sklearn.externals.joblib.numpy_pickle';
/** Wrappers of arrays in files of joblib: their reader checks what they say. */
const joblib = {
    reason: 'places of arrays in files of joblib',
    names: {
        ...inAll(wrapperModules, { NumpyArrayWrapper: made, NDArrayWrapper: made, ZNDArrayWrapper: made }),
        ...inAll('joblib.numpy_pickle_compat sklearn.externals.joblib.numpy_pickle_compat', {
            NDArrayWrapper: made,
            ZNDArrayWrapper: made,
        }),
    },
};
/** Types that dill names without their module. */
const builtinTypes = /^(?:bool|bytearray|bytes|complex|dict|float|frozenset|int|list|object|range|set|slice|str|tuple|[A-Z]\w*(?:Error|Exception|Warning))$/;
/** `_create_array(f, args, state)` calls f: it makes an array of it as numpy does. */
const createArray = (args) => {
    const [called, given] = callArguments(args);
    if (!named(reconstruct)(called, args) || given === undefined)
        return 'it is given something else than an array';
    return arrayCall({ ...args, values: [given] });
};
const reconstruct = setOf('numpy._core.multiarray._reconstruct numpy.core.multiarray._reconstruct');
/** What dill and cloudpickle write of functions and classes that are in no package. */
const code = { value: true, call: true, new: true, items: true, code: true };
const carriedCode = {
    reason: 'code that the file carries: a finding of its own',
    names: {
        ...inAll('dill._dill dill.dill dill', {
            ...allowance_each(`_create_function _create_type _create_code _create_cell _create_namedtuple _create_lock _create_rlock _create_weakref
        _create_weakproxy _create_dtypemeta _create_ftype _create_typemap _import_module _setitems _dict_from_dictproxy`, code),
            _create_array: { call: createArray },
            _load_type: { call: shaped(checks_text(builtinTypes)), types: true },
            _eval_repr: { call: shaped(checks_text(/^(?:Ellipsis|NotImplemented|range\(-?\d+, -?\d+(?:, -?\d+)?\))$/)) },
        }),
        ...inAll('cloudpickle.cloudpickle cloudpickle.cloudpickle_fast cloudpickle', allowance_each(`_make_function _make_skel_func _make_skeleton_class _make_skeleton_enum _make_empty_cell _make_cell _fill_function _function_setstate
      _class_setstate _rehydrate_skeleton_class _builtin_type _make_typevar _make_dict_keys _make_dict_values _make_dict_items subimport
      dynamic_subimport _empty_cell_value CellType _cell_set _gen_ellipsis _gen_not_implemented _is_global _get_bases _lookup_class_or_track`, code)),
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/language.ts

/** Models of words and topics: dicts of words, and arrays. */
const language = {
    reason: 'words, topics and their vectors of gensim: attributes that are set, arrays and dicts',
    names: {
        'gensim.models.word2vec': allowance_each('Word2Vec Word2VecTrainables Word2VecVocab Vocab Heapitem', made),
        'gensim.models.doc2vec': allowance_each('Doc2Vec Doc2VecTrainables Doc2VecVocab Doctag TaggedDocument DocvecsArray', made),
        'gensim.models.fasttext': allowance_each('FastText FastTextKeyedVectors FastTextTrainables FastTextVocab', made),
        'gensim.models.keyedvectors': allowance_each(`KeyedVectors Vocab CompatVocab Word2VecKeyedVectors Doc2VecKeyedVectors FastTextKeyedVectors EuclideanKeyedVectors
      BaseKeyedVectors WordEmbeddingsKeyedVectors`, made),
        'gensim.models.ldamodel': allowance_each('LdaModel LdaState', made),
        'gensim.models.ldamulticore': allowance_each('LdaMulticore', made),
        'gensim.models.ldaseqmodel': allowance_each('LdaPost LdaSeqModel sslm', made),
        'gensim.models.lsimodel': allowance_each('LsiModel Projection', made),
        'gensim.models.hdpmodel': allowance_each('HdpModel SuffStats', made),
        'gensim.models.atmodel': allowance_each('AuthorTopicModel AuthorTopicState', made),
        'gensim.models.nmf': allowance_each('Nmf', made),
        'gensim.models.phrases': {
            ...allowance_each('Phrases FrozenPhrases Phraser', made),
            ...allowance_each('original_scorer npmi_scorer', value),
        },
        'gensim.models.poincare': allowance_each('PoincareModel PoincareKeyedVectors PoincareRelations', made),
        'gensim.models.tfidfmodel': { ...allowance_each('TfidfModel', made), ...allowance_each('df2idf', value) },
        'gensim.matutils': allowance_each('unitvec', value),
        'gensim.models.logentropy_model': allowance_each('LogEntropyModel', made),
        'gensim.models.normmodel': allowance_each('NormModel', made),
        'gensim.models.rpmodel': allowance_each('RpModel', made),
        'gensim.models.bm25model': allowance_each('OkapiBM25Model LuceneBM25Model AtireBM25Model', made),
        'gensim.models.coherencemodel': allowance_each('CoherenceModel', made),
        'gensim.corpora.dictionary': allowance_each('Dictionary', made),
        'gensim.corpora.hashdictionary': allowance_each('HashDictionary', made),
        'gensim.similarities.docsim': allowance_each('MatrixSimilarity SparseMatrixSimilarity SoftCosineSimilarity', made),
        'gensim.similarities.termsim': allowance_each('SparseTermSimilarityMatrix WordEmbeddingSimilarityIndex', made),
        // What stands in the place of a method that is called on the class only raises an error; the others weigh words.
        'gensim.utils': allowance_each('call_on_class_only identity', value),
    },
};
const taggers = `DefaultTagger NgramTagger UnigramTagger BigramTagger TrigramTagger AffixTagger RegexpTagger ClassifierBasedTagger
ClassifierBasedPOSTagger`;
/** Taggers, tokenizers and counts: dicts of words. */
const language_words = {
    reason: 'words, their counts and classes of NLTK: attributes that are set, and dicts',
    names: {
        'nltk.probability': {
            ...allowance_each('FreqDist ConditionalFreqDist ConditionalProbDist DictionaryConditionalProbDist', container),
            ...allowance_each(`DictionaryProbDist ELEProbDist GoodTuringProbDist HeldoutProbDist
        KneserNeyProbDist LaplaceProbDist LidstoneProbDist MLEProbDist MutableProbDist SimpleGoodTuringProbDist UniformProbDist
        WittenBellProbDist`, made),
        },
        'nltk.classify.naivebayes': allowance_each('NaiveBayesClassifier', made),
        'nltk.classify.decisiontree': allowance_each('DecisionTreeClassifier', made),
        'nltk.classify.maxent': allowance_each(`MaxentClassifier ConditionalExponentialClassifier BinaryMaxentFeatureEncoding GISEncoding TadmEventMaxentFeatureEncoding
      TypedMaxentFeatureEncoding`, made),
        'nltk.classify.scikitlearn': allowance_each('SklearnClassifier', made),
        'nltk.tag.sequential': allowance_each(taggers, made),
        'nltk.tag.perceptron': allowance_each('PerceptronTagger AveragedPerceptron', made),
        'nltk.tag.brill': allowance_each('BrillTagger', made),
        'nltk.tag.hmm': allowance_each('HiddenMarkovModelTagger', made),
        'nltk.tag.tnt': allowance_each('TnT', made),
        ...inAll('nltk.tree nltk.tree.tree', allowance_each('Tree', container)),
        'nltk.tokenize.punkt': allowance_each('PunktSentenceTokenizer PunktParameters PunktLanguageVars PunktToken PunktTrainer', made),
        'nltk.tokenize.treebank': allowance_each('TreebankWordTokenizer TreebankWordDetokenizer', made),
        'nltk.tokenize.destructive': allowance_each('NLTKWordTokenizer', made),
        'nltk.tokenize.casual': allowance_each('TweetTokenizer', made),
        'nltk.tokenize.simple': allowance_each('LineTokenizer SpaceTokenizer TabTokenizer', made),
        'nltk.tokenize.toktok': allowance_each('ToktokTokenizer', made),
        'nltk.tokenize': allowance_each('word_tokenize sent_tokenize', value),
        'nltk.tokenize.regexp': allowance_each('RegexpTokenizer WordPunctTokenizer WhitespaceTokenizer BlanklineTokenizer', made),
        'nltk.stem.porter': allowance_each('PorterStemmer', made),
        'nltk.stem.lancaster': allowance_each('LancasterStemmer', made),
        'nltk.stem.wordnet': allowance_each('WordNetLemmatizer', made),
        'nltk.lm.models': allowance_each('MLE Lidstone Laplace WittenBellInterpolated AbsoluteDiscountingInterpolated KneserNeyInterpolated StupidBackoff', made),
        'nltk.lm.vocabulary': allowance_each('Vocabulary', made),
        'nltk.lm.counter': allowance_each('NgramCounter', made),
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/packages.ts


const stanModules = {
    'cmdstanpy.cmdstan_args': 'CmdStanArgs OptimizeArgs SamplerArgs VariationalArgs LaplaceArgs PathfinderArgs GenerateQuantitiesArgs',
    'cmdstanpy.compilation': 'CompilerOptions',
    'cmdstanpy.compiler_opts': 'CompilerOptions',
    'cmdstanpy.model': 'CmdStanModel',
    'cmdstanpy.stanfit.metadata': 'InferenceMetadata',
    'cmdstanpy.stanfit.mle': 'CmdStanMLE',
    'cmdstanpy.stanfit.mcmc': 'CmdStanMCMC',
    'cmdstanpy.stanfit.runset': 'RunSet',
    'stanio.reshape': 'Variable',
};
/** Time series: what a fit has left behind, with the places of its files as text. */
const forecasting = {
    reason: 'forecasts of prophet: tables, arrays and settings that are set',
    names: {
        'prophet.forecaster': allowance_each('Prophet', made),
        'fbprophet.forecaster': allowance_each('Prophet', made),
        'prophet.models': { ...allowance_each('CmdStanPyBackend', made), ...allowance_each('StanBackendEnum TrendIndicator', plain) },
        ...Object.fromEntries(Object.entries(stanModules).map(([module, names]) => [module, allowance_each(names, made)])),
        'cmdstanpy.cmdstan_args': { ...allowance_each(stanModules['cmdstanpy.cmdstan_args'], made), ...allowance_each('Method', plain) },
        'stanio.reshape': { ...allowance_each('Variable', made), ...allowance_each('VariableType', plain) },
        'statsmodels.tsa.exponential_smoothing._ets_smooth': allowance_each('_ets_smooth_add_add _ets_smooth_add_mul _ets_smooth_mul_add _ets_smooth_mul_mul', value),
    },
};
/** Forecasters of sktime, each with the settings and the series that it was fitted to. */
const series = {
    reason: 'forecasts of sktime: attributes that are set',
    names: {
        'sktime.datatypes._dtypekind': allowance_each('DtypeKind', plain),
        'sktime.forecasting.base._fh': allowance_each('ForecastingHorizon', made),
        ...inAll('sktime.forecasting.naive sktime.forecasting.naive._naive', allowance_each('NaiveForecaster NaiveVariance', made)),
        ...inAll(`sktime.forecasting.trend sktime.forecasting.trend._trend_forecaster sktime.forecasting.trend._polynomial_trend_forecaster
      sktime.forecasting.trend._stl_forecaster`, allowance_each('TrendForecaster PolynomialTrendForecaster STLForecaster', made)),
        'sktime.forecasting.exp_smoothing': allowance_each('ExponentialSmoothing', made),
        'sktime.forecasting.theta': allowance_each('ThetaForecaster', made),
        'sktime.forecasting.arima': allowance_each('AutoARIMA ARIMA', made),
        'sktime.forecasting.ets': allowance_each('AutoETS', made),
        'sktime.forecasting.compose._reduce': allowance_each(`DirectTabularRegressionForecaster DirectTimeSeriesRegressionForecaster DirRecTabularRegressionForecaster
      MultioutputTabularRegressionForecaster RecursiveTabularRegressionForecaster RecursiveTimeSeriesRegressionForecaster`, made),
        'sktime.forecasting.compose._pipeline': allowance_each('ForecastingPipeline TransformedTargetForecaster', made),
        'sktime.forecasting.compose._ensemble': allowance_each('EnsembleForecaster AutoEnsembleForecaster', made),
        'sktime.transformations.series.detrend': allowance_each('Detrender Deseasonalizer', made),
        'sktime.transformations.series.detrend._detrend': allowance_each('Detrender', made),
        'sktime.transformations.series.detrend._deseasonalize': allowance_each('Deseasonalizer', made),
        'sktime.transformations.series.summarize': allowance_each('WindowSummarizer', made),
    },
};
/** Formulas as they were taken apart; nothing of them is evaluated before the model is used. */
const formulas = {
    reason: 'formulas of formulaic: their parts, as text and sets',
    names: {
        'formulaic.formula': { ...allowance_each('Formula SimpleFormula StructuredFormula', made), ...allowance_each('OrderingMethod', plain) },
        'formulaic.model_spec': allowance_each('ModelSpec ModelSpecs', made),
        'formulaic.materializers.base': allowance_each('EncodedTermStructure', made),
        'formulaic.materializers.types.enums': allowance_each('ClusterBy NAAction', plain),
        'formulaic.materializers.types.evaluated_factor': allowance_each('EvaluatedFactor', made),
        'formulaic.materializers.types.factor_values': allowance_each('FactorValuesMetadata', made),
        'formulaic.materializers.types.scoped_factor': allowance_each('ScopedFactor', made),
        'formulaic.materializers.types.scoped_term': allowance_each('ScopedTerm', made),
        'formulaic.parser.types.factor': {
            ...allowance_each('Factor', made),
            ...allowance_each('Factor.EvalMethod Factor.Kind', plain),
        },
        'formulaic.parser.types.term': allowance_each('Term', made),
        'formulaic.parser.types.token': { ...allowance_each('Token', made), ...allowance_each('Token.Kind', plain) },
        'formulaic.parser.types.ordered_set': allowance_each('OrderedSet', made),
        'formulaic.utils.structured': allowance_each('Structured', made),
        'formulaic.utils.variables': { ...allowance_each('Variable.Role', plain) },
        'formulaic.transforms.contrasts': allowance_each(`ContrastsState TreatmentContrasts SumContrasts HelmertContrasts DiffContrasts PolyContrasts SASContrasts`, made),
    },
};
const metrics = `ArccosDistance BrayCurtisDistance CanberraDistance ChebyshevDistance DiceDistance DistanceMetric EuclideanDistance
HammingDistance HaversineDistance JaccardDistance KulsinskiDistance MahalanobisDistance ManhattanDistance MatchingDistance
MinkowskiDistance PyFuncDistance RogersTanimotoDistance RussellRaoDistance SEuclideanDistance SokalMichenerDistance
SokalSneathDistance WMinkowskiDistance`;
const signals = `LinearTimeInvariant StateSpace StateSpaceContinuous StateSpaceDiscrete TransferFunction TransferFunctionContinuous
TransferFunctionDiscrete ZerosPolesGain ZerosPolesGainContinuous ZerosPolesGainDiscrete dlti lti`;
const clusters = {
    reason: 'compiled distances, trees, filters and what keeps a place for results',
    names: {
        'hdbscan.dist_metrics': { ...allowance_each(metrics, plain), newObj: { call: factory('new'), makes: true } },
        'joblib.memory': allowance_each('Memory', made),
        ...inAll('scipy.signal._ltisys scipy.signal.ltisys', allowance_each(signals, made)),
        ...inAll('scipy.spatial.kdtree scipy.spatial._kdtree', allowance_each('KDTree.node KDTree.innernode KDTree.leafnode', made)),
        ...inAll('sklearn.cluster._kmeans', allowance_each('_kmeans_single_lloyd _kmeans_single_elkan', value)),
    },
};
/** Parts of an array: bytes, numbers and types that calls of the same module give. */
const packages_parts = shaped(noGlobal, noGlobal, noGlobal, noGlobal);
/** Columns of pyarrow: pandas keeps strings in them where it is installed. */
const arrow = {
    reason: 'columns of pyarrow: buffers that are copied, and types by their names',
    names: {
        'pyarrow.lib': {
            ...allowance_each(`_restore_array chunked_array _reconstruct_table _reconstruct_record_batch field schema struct list_ large_list map_ dictionary
        timestamp duration time32 time64 decimal128 decimal256 binary`, { call: packages_parts }),
            type_for_alias: { call: shaped(checks_text(/^[\w[\]]+$/)) },
            py_buffer: { call: shaped(either(is('data', 'text', 'none'), heldBytes)) },
        },
        ...inAll('pandas pandas.core.dtypes.dtypes pandas.core.arrays.arrow.dtype', { ArrowDtype: plain }),
        ...inAll('pandas.arrays pandas.core.arrays.arrow.array pandas.core.arrays.arrow pandas.core.arrays.string_arrow', allowance_each('ArrowExtensionArray ArrowStringArray ArrowStringArrayNumpySemantics', made)),
    },
};
/** Tables of polars: columns as bytes. Queries of it (`LazyFrame`, `Expr`) may hold functions, and are not among them. */
const columns = {
    reason: 'tables of polars, which are read of bytes',
    names: {
        ...inAll('polars.dataframe.frame polars.internals.dataframe.frame', allowance_each('DataFrame', made)),
        ...inAll('polars.series.series polars.internals.series.series', allowance_each('Series', made)),
        'polars.datatypes.classes': allowance_each(`Array Binary Boolean Date Datetime Decimal Duration Field Float32 Float64 Int128 Int16 Int32 Int64 Int8 List
      Null String Struct Time UInt16 UInt32 UInt64 UInt8 Utf8`, made),
    },
};
/** What explains models: their trees once more, and the shares of features. */
const explanations = {
    reason: 'explanations of SHAP: attributes that are set, and arrays',
    names: {
        ...inAll('shap.explainers._tree shap.explainers.tree', allowance_each('TreeExplainer Tree TreeEnsemble SingleTree XGBTreeModelLoader', made)),
        ...inAll('shap.explainers._kernel shap.explainers.kernel', allowance_each('KernelExplainer', made)),
        ...inAll('shap.utils._legacy shap.common', {
            ...allowance_each('DenseData IdentityLink Instance LogitLink Model', made),
            ...allowance_each('IdentityLink.f IdentityLink.finv LogitLink.f LogitLink.finv', value),
        }),
        'shap._explanation': allowance_each('Explanation OpHistoryItem', made),
        'slicer.slicer': allowance_each('Slicer', made),
        'slicer.slicer_internal': allowance_each('Obj Alias AliasLookup', made),
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/pandas.ts



const indexNames = `Index RangeIndex MultiIndex CategoricalIndex DatetimeIndex TimedeltaIndex PeriodIndex IntervalIndex Int64Index
UInt64Index Float64Index NumericIndex IntegerIndex`;
const indexModules = `pandas.core.indexes.base pandas.core.indexes.range pandas.core.indexes.multi pandas.core.indexes.category
pandas.core.indexes.datetimes pandas.core.indexes.timedeltas pandas.core.indexes.period pandas.core.indexes.interval
pandas.core.indexes.numeric pandas.core.index pandas.indexes.base pandas.indexes.range pandas.indexes.multi pandas.indexes.category
pandas.indexes.numeric pandas.tseries.index pandas.tseries.period pandas.tseries.tdi pandas`;
const indexes = setOf(indexModules
    .split(/\s+/)
    .flatMap((module) => indexNames.split(/\s+/).map((name) => `${module}.${name}`))
    .join(' '));
/** `_new_Index(cls, d)` calls `cls.__new__(cls, **d)`. */
const newIndex = { call: shaped(named(indexes), is('dict', 'unknown')) };
const managers = allowance_each('BlockManager SingleBlockManager ArrayManager SingleArrayManager', plain);
const pandas_blocks = allowance_each(`Block NumericBlock FloatBlock IntBlock BoolBlock ObjectBlock DatetimeBlock DatetimeTZBlock TimeDeltaBlock CategoricalBlock
  ExtensionBlock DatetimeLikeBlock ComplexBlock SparseBlock`, made);
const offsets = allowance_each(`BaseOffset DateOffset RelativeDeltaOffset Tick Day Hour Minute Second Milli Micro Nano BusinessDay BusinessHour BusinessMonthBegin
  BusinessMonthEnd CustomBusinessDay CustomBusinessHour CustomBusinessMonthBegin CustomBusinessMonthEnd MonthBegin MonthEnd
  SemiMonthBegin SemiMonthEnd Week WeekOfMonth LastWeekOfMonth QuarterBegin QuarterEnd BQuarterBegin BQuarterEnd YearBegin YearEnd
  BYearBegin BYearEnd FY5253 FY5253Quarter Easter SingleConstructorOffset BDay CDay`, plain);
const arrays = `Categorical DatetimeArray TimedeltaArray PeriodArray IntegerArray FloatingArray BooleanArray StringArray
ArrowStringArray SparseArray IntervalArray PandasArray NumpyExtensionArray`;
const pandas_dtypes = `CategoricalDtype DatetimeTZDtype PeriodDtype IntervalDtype SparseDtype PandasDtype NumpyEADtype Int8Dtype Int16Dtype
Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype Float32Dtype Float64Dtype BooleanDtype StringDtype`;
const zone = either(checks_text(/^[\w/+-]+$/), anyData);
const pandas = {
    reason: 'tables, their indexes and types: their constructors copy arrays',
    names: {
        ...inAll('pandas.core.frame pandas', { DataFrame: made }),
        'pandas.core.series': allowance_each('Series TimeSeries', made),
        ...inAll(indexModules, {
            ...allowance_each(indexNames, made),
            _new_Index: newIndex,
            _new_DatetimeIndex: newIndex,
            _new_PeriodIndex: newIndex,
            _new_IntervalIndex: newIndex,
            _new_TimedeltaIndex: newIndex,
            FrozenNDArray: value,
        }),
        pandas: {
            ...allowance_each(indexNames, made),
            ...allowance_each('DataFrame Series', made),
            ...allowance_each(pandas_dtypes, plain),
            ...allowance_each('Categorical', made),
            NA: value,
            ...allowance_each('Timestamp Timedelta Period Interval DateOffset', plain),
        },
        ...inAll('pandas.core.indexes.frozen pandas.indexes.frozen pandas.core.base', {
            FrozenList: container,
            FrozenNDArray: value,
        }),
        ...inAll('pandas.core.internals.managers pandas.core.internals pandas._libs.internals pandas.core.internals.array_manager', {
            ...managers,
            ...pandas_blocks,
            BlockPlacement: plain,
            _unpickle_block: { call: true },
            new_block: { call: true },
        }),
        'pandas.core.internals.blocks': { ...pandas_blocks, new_block: { call: true } },
        'pandas._libs.arrays': { NDArrayBacked: made, __pyx_unpickle_NDArrayBacked: { call: compiled } },
        ...inAll(`pandas.core.arrays.categorical pandas.core.categorical pandas.core.arrays.datetimes pandas.core.arrays.timedeltas
      pandas.core.arrays.period pandas.core.arrays.integer pandas.core.arrays.floating pandas.core.arrays.boolean
      pandas.core.arrays.string_ pandas.core.arrays.string_arrow pandas.core.arrays.sparse pandas.core.arrays.sparse.array
      pandas.core.arrays.sparse.dtype pandas.arrays pandas.core.arrays.interval pandas.core.arrays.numpy_ pandas.core.dtypes.dtypes`, { ...allowance_each(arrays, made), ...allowance_each(pandas_dtypes, plain) }),
        'pandas._libs.sparse': allowance_each('IntIndex BlockIndex', plain),
        ...inAll('pandas._libs.tslibs.timestamps pandas._libs.tslib', {
            _unpickle_timestamp: { call: true },
            Timestamp: plain,
            __nat_unpickle: { call: true },
        }),
        'pandas._libs.tslibs.timedeltas': { _timedelta_unpickle: { call: true }, Timedelta: plain },
        'pandas._libs.tslibs.nattype': { _nat_unpickle: { call: true }, __nat_unpickle: { call: true } },
        'pandas._libs.tslibs.period': { Period: plain, __pyx_unpickle_PeriodMixin: { call: compiled } },
        ...inAll('pandas._libs.tslibs.offsets pandas.tseries.offsets pandas.tseries.holiday', offsets),
        'pandas._libs.interval': { Interval: plain, __pyx_unpickle_IntervalMixin: { call: compiled } },
        'pandas._libs.missing': { NAType: plain, NA: value },
        'pandas.core.flags': { Flags: made },
        pytz: { _p: { call: shaped(zone) }, _UTC: { call: shaped() }, UTC: value },
        'pytz.tzinfo': allowance_each('StaticTzInfo DstTzInfo', value),
        'dateutil.tz.tz': allowance_each('tzutc tzlocal tzoffset', plain),
        'dateutil.relativedelta': { relativedelta: made },
        'dateutil._common': { weekday: made },
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/tables/boosters.ts
/** Written by scripts/allow-list.py from catboost 1.2.10, lightgbm 3.3.5 4.6.0 4.7.0, xgboost 1.5.2 1.6.2 3.2.0. */
const boosters_boosters = {
    classes: {
        'catboost.core': 'CatBoost CatBoostClassifier CatBoostRanker CatBoostRegressor _CatBoostBase _CustomLoggersStack _StreamLikeWrapper _TrainCallbacksWrapper polars',
        'catboost.eval._fold_model': 'FoldModel',
        'catboost.eval._fold_models_handler': 'FoldModelsHandler',
        'catboost.eval._fold_storage': 'FoldStorage _FoldFile',
        'catboost.eval._readers': '_BaseReader _SimpleDataReader _SimpleStreamingFileReader',
        'catboost.eval._splitter': '_Splitter',
        'catboost.eval.catboost_evaluation': 'CatboostEvaluation',
        'catboost.eval.evaluation_result': 'EvaluationResults ScoreConfig',
        'catboost.eval.factor_utils': 'FactorUtils',
        'catboost.hnsw.hnsw': 'Hnsw HnswEstimator OnlineHnsw Pool',
        'catboost.metrics': 'AUC AUCMulticlass Accuracy AverageGain BalancedAccuracy BalancedErrorRate BrierScore BuiltinMetric Combination Cox CrossEntropy CtrFactor DCG ERR Expectile F F1 FairLoss FilteredDCG Focal GroupQuantile HammingLoss HingeLoss Huber Kappa LogCosh LogLikelihoodOfPrediction LogLinQuantile Logloss Lq MAE MAP MAPE MCC MRR MSLE MedianAbsoluteError MultiClass MultiClassOneVsAll MultiCrossEntropy MultiLogloss MultiQuantile MultiRMSE MultiRMSEWithMissingValues NDCG NormalizedGini NormalizedGiniMulticlass NumErrors PFound PRAUC PRAUCMulticlass PairAccuracy PairLogit PairLogitPairwise Poisson Precision PrecisionAt Quantile QueryAUC QueryAUCMulticlass QueryAverage QueryCrossEntropy QueryRMSE QuerySoftMax R2 RMSE RMSEWithUncertainty RMSPE Recall RecallAt SMAPE SurvivalAft TotalF1 Tweedie UserPerObjMetric UserQuerywiseMetric WKappa ZeroOneLoss',
        'catboost.plot_helpers': 'OfflineMetricVisualizer',
        'catboost.utils': 'polars',
        'lightgbm.basic': 'Booster EvalResult LGBMDeprecationWarning LightGBMError Sequence _ArrowCArray _ConfigAliases _DummyLogger _TempFile',
        'lightgbm.callback': 'CallbackEnv EarlyStopException _EarlyStoppingCallback _LogEvaluationCallback _RecordEvaluationCallback _ResetParameterCallback',
        'lightgbm.compat': 'Client Future arrow_cffi dask_Array dask_DataFrame dask_Series dt_DataTable pa_Array pa_ChunkedArray pa_Table pa_compute',
        'lightgbm.sklearn': 'LGBMClassifier LGBMModel LGBMRanker LGBMRegressor _EvalFunctionWrapper _ObjectiveFunctionWrapper',
        'xgboost._data_utils': 'DfCatAccessor TransformedDf _ArrayLikeArg _CudaArrayLikeArg',
        'xgboost.callback': 'CallbackContainer EarlyStopping EvaluationMonitor LearningRateScheduler LegacyCallbacks TrainingCallback TrainingCheckPoint',
        'xgboost.collective': 'CommunicatorContext Config',
        'xgboost.compat': 'XGBoostLabelEncoder',
        'xgboost.core': 'Booster EarlyStopException XGBoostError _RefMixIn',
        'xgboost.data': 'ArrowTransformed CudfTransformed PandasTransformed',
        'xgboost.objective': 'Objective TreeObjective',
        'xgboost.rabit': 'Op',
        'xgboost.sklearn': 'XGBClassifier XGBModel XGBRFClassifier XGBRFRegressor XGBRanker XGBRankerMixIn XGBRegressor _SklObjWProto',
        'xgboost.training': '_PackedBooster',
    },
    native: {},
    containers: {
        'xgboost._data_utils': 'ArrayInf CudaArrayInf CudaStringArray StringArray',
    },
    enums: {
        'catboost.core': 'EFeaturesSelectionAlgorithm EFeaturesSelectionGrouping EFstrType EShapCalcType',
        'catboost.eval.catboost_evaluation': 'EvalType',
        'catboost.eval.evaluation_result': 'ScoreType',
        'catboost.eval.factor_utils': 'LabelMode',
        'catboost.hnsw.hnsw': 'EDistance EVectorComponentType',
        'lightgbm.basic': '_MissingType',
        'xgboost.collective': 'Op',
        'xgboost.core': 'DataSplitMode',
        'xgboost.rabit': 'Op',
    },
    functions: {},
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/tables/contrib.ts
/** Written by scripts/allow-list.py from category_encoders 2.11.2, imblearn 0.11.0 0.14.2, lifelines 0.30.3, umap 0.5.7. */
const contrib = {
    classes: {
        'category_encoders._contrasts': 'ContrastMatrix Diff Helmert Poly Sum',
        'category_encoders.backward_difference': 'BackwardDifferenceEncoder',
        'category_encoders.base_contrast_encoder': 'BaseContrastEncoder',
        'category_encoders.basen': 'BaseNEncoder',
        'category_encoders.binary': 'BinaryEncoder',
        'category_encoders.cat_boost': 'CatBoostEncoder',
        'category_encoders.count': 'CountEncoder',
        'category_encoders.count_target': 'CountTargetEncoder',
        'category_encoders.glmm': 'GLMMEncoder',
        'category_encoders.gray': 'GrayEncoder',
        'category_encoders.hashing': 'HashingEncoder',
        'category_encoders.helmert': 'HelmertEncoder',
        'category_encoders.james_stein': 'JamesSteinEncoder',
        'category_encoders.leave_one_out': 'LeaveOneOutEncoder',
        'category_encoders.m_estimate': 'MEstimateEncoder',
        'category_encoders.multi_hot': 'MultiHotEncoder',
        'category_encoders.one_hot': 'OneHotEncoder',
        'category_encoders.ordinal': 'OrdinalEncoder',
        'category_encoders.polynomial': 'PolynomialEncoder',
        'category_encoders.quantile_encoder': 'QuantileEncoder SummaryEncoder',
        'category_encoders.rankhot': 'RankHotEncoder',
        'category_encoders.sum_coding': 'SumEncoder',
        'category_encoders.target_encoder': 'TargetEncoder',
        'category_encoders.utils': 'BaseEncoder EncoderTags SupervisedTransformerMixin UnsupervisedTransformerMixin',
        'category_encoders.woe': 'WOEEncoder',
        'category_encoders.wrapper': 'NestedCVWrapper PolynomialWrapper',
        'hdbscan.branch_data': 'BranchDetectionData',
        'hdbscan.branches': 'BranchDetector SequentialPool',
        'hdbscan.hdbscan_': 'HDBSCAN',
        'hdbscan.prediction': 'PredictionData',
        'hdbscan.robust_single_linkage_': 'RobustSingleLinkage',
        'imblearn.base': 'BaseSampler FunctionSampler SamplerMixin _ParamsValidationMixin',
        'imblearn.combine._smote_enn': 'SMOTEENN',
        'imblearn.combine._smote_tomek': 'SMOTETomek',
        'imblearn.ensemble._bagging': 'BalancedBaggingClassifier',
        'imblearn.ensemble._easy_ensemble': 'EasyEnsembleClassifier',
        'imblearn.ensemble._forest': 'BalancedRandomForestClassifier',
        'imblearn.ensemble._weight_boosting': 'RUSBoostClassifier',
        'imblearn.keras._generator': 'BalancedBatchGenerator',
        'imblearn.metrics.pairwise': 'ValueDifferenceMetric',
        'imblearn.model_selection._split': 'InstanceHardnessCV',
        'imblearn.over_sampling._adasyn': 'ADASYN',
        'imblearn.over_sampling._random_over_sampler': 'RandomOverSampler',
        'imblearn.over_sampling._smote.base': 'BaseSMOTE SMOTE SMOTEN SMOTENC',
        'imblearn.over_sampling._smote.cluster': 'KMeansSMOTE',
        'imblearn.over_sampling._smote.filter': 'BorderlineSMOTE SVMSMOTE',
        'imblearn.over_sampling.base': 'BaseOverSampler',
        'imblearn.pipeline': 'Pipeline',
        'imblearn.under_sampling._prototype_generation._cluster_centroids': 'ClusterCentroids',
        'imblearn.under_sampling._prototype_selection._condensed_nearest_neighbour': 'CondensedNearestNeighbour',
        'imblearn.under_sampling._prototype_selection._edited_nearest_neighbours': 'AllKNN EditedNearestNeighbours RepeatedEditedNearestNeighbours',
        'imblearn.under_sampling._prototype_selection._instance_hardness_threshold': 'InstanceHardnessThreshold',
        'imblearn.under_sampling._prototype_selection._nearmiss': 'NearMiss',
        'imblearn.under_sampling._prototype_selection._neighbourhood_cleaning_rule': 'NeighbourhoodCleaningRule',
        'imblearn.under_sampling._prototype_selection._one_sided_selection': 'OneSidedSelection',
        'imblearn.under_sampling._prototype_selection._random_under_sampler': 'RandomUnderSampler',
        'imblearn.under_sampling._prototype_selection._tomek_links': 'TomekLinks',
        'imblearn.under_sampling.base': 'BaseCleaningSampler BaseUnderSampler',
        'imblearn.utils._docstring': 'Substitution',
        'imblearn.utils._param_validation': 'HasMethods Hidden Interval InvalidParameterError MissingValues Options StrOptions _ArrayLikes _Booleans _CVObjects _Callables _Constraint _InstancesOf _IterablesNotString _NanConstraint _NoneConstraint _PandasNAConstraint _RandomStates _SparseMatrices _VerboseHelper',
        'imblearn.utils._tags': 'InputTags SamplerTags Tags',
        'imblearn.utils._validation': 'ArraysTransformer',
        'lifelines.exceptions': 'ApproximationWarning ConvergenceError ConvergenceWarning ProportionalHazardAssumptionError StatError StatisticalWarning',
        'lifelines.fitters': 'BaseFitter KnownModelParametricUnivariateFitter NonParametricUnivariateFitter ParametericAFTRegressionFitter ParametricRegressionFitter ParametricUnivariateFitter RegressionFitter SemiParametricRegressionFitter UnivariateFitter',
        'lifelines.fitters.aalen_additive_fitter': 'AalenAdditiveFitter',
        'lifelines.fitters.aalen_johansen_fitter': 'AalenJohansenFitter',
        'lifelines.fitters.breslow_fleming_harrington_fitter': 'BreslowFlemingHarringtonFitter',
        'lifelines.fitters.cox_time_varying_fitter': 'CoxTimeVaryingFitter',
        'lifelines.fitters.coxph_fitter': 'CoxPHFitter ParametricCoxModelFitter ParametricPiecewiseBaselinePHFitter ParametricSplinePHFitter SemiParametricPHFitter _BatchVsSingle',
        'lifelines.fitters.crc_spline_fitter': 'CRCSplineFitter',
        'lifelines.fitters.exponential_fitter': 'ExponentialFitter',
        'lifelines.fitters.generalized_gamma_fitter': 'GeneralizedGammaFitter',
        'lifelines.fitters.generalized_gamma_regression_fitter': 'GeneralizedGammaRegressionFitter',
        'lifelines.fitters.kaplan_meier_fitter': 'KaplanMeierFitter',
        'lifelines.fitters.log_logistic_aft_fitter': 'LogLogisticAFTFitter',
        'lifelines.fitters.log_logistic_fitter': 'LogLogisticFitter',
        'lifelines.fitters.log_normal_aft_fitter': 'LogNormalAFTFitter',
        'lifelines.fitters.log_normal_fitter': 'LogNormalFitter',
        'lifelines.fitters.mixins': 'ProportionalHazardMixin SplineFitterMixin',
        'lifelines.fitters.mixture_cure_fitter': 'MixtureCureFitter',
        'lifelines.fitters.nelson_aalen_fitter': 'NelsonAalenFitter',
        'lifelines.fitters.npmle': 'interval min_max',
        'lifelines.fitters.piecewise_exponential_fitter': 'PiecewiseExponentialFitter',
        'lifelines.fitters.piecewise_exponential_regression_fitter': 'PiecewiseExponentialRegressionFitter',
        'lifelines.fitters.spline_fitter': 'SplineFitter',
        'lifelines.fitters.weibull_aft_fitter': 'WeibullAFTFitter',
        'lifelines.fitters.weibull_fitter': 'WeibullFitter',
        'lifelines.generate_datasets': 'coeff_func',
        'lifelines.statistics': 'StatisticalResult TimeTransformers',
        'lifelines.utils': 'CovariateParameterMappings DataframeSlicer LinearAccumulator QuadraticAccumulator StepSizer',
        'lifelines.utils.btree': '_BTree',
        'lifelines.utils.printer': 'Printer',
        umap: 'ParametricUMAP',
        'umap.aligned_umap': 'AlignedUMAP',
        'umap.umap_': 'UMAP',
    },
    native: {},
    containers: {},
    enums: {
        'category_encoders.utils': 'EncodingRelation',
        'lifelines.utils': 'CensoringType',
    },
    functions: {},
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/tables/sklearn.ts
/** Written by scripts/allow-list.py from sklearn 0.20.4 0.22.2.post1 0.23.2 0.24.2 1.0.2 1.2.2 1.3.2 1.4.2 1.5.2 1.6.1 1.7.2 1.9.1. */
const sklearn = {
    classes: {
        'sklearn._loss.glm_distribution': 'DistributionBoundary ExponentialDispersionModel GammaDistribution InverseGaussianDistribution NormalDistribution PoissonDistribution TweedieDistribution',
        'sklearn._loss.link': 'BaseLink HalfLogitLink IdentityLink Interval LogLink LogitLink MultinomialLogit',
        'sklearn._loss.loss': 'AbsoluteError ArrayAPILossMixin BaseLoss ExponentialLoss HalfBinomialLoss HalfBinomialLossArrayAPI HalfGammaLoss HalfMultinomialLoss HalfMultinomialLossArrayAPI HalfPoissonLoss HalfPoissonLossArrayAPI HalfSquaredError HalfTweedieLoss HalfTweedieLossIdentity HuberLoss PinballLoss',
        'sklearn.base': 'BaseEstimator BiclusterMixin ClassNamePrefixFeaturesOutMixin ClassifierMixin ClusterMixin DensityMixin MetaEstimatorMixin MultiOutputMixin OneToOneFeatureMixin OutlierMixin RegressorMixin TransformerMixin _OneToOneFeatureMixin _UnstableArchMixin',
        'sklearn.calibration': 'CalibratedClassifierCV CalibrationDisplay _CalibratedClassifier _SigmoidCalibration _TemperatureScaling',
        'sklearn.callback._base': 'AutoPropagatedCallback FitCallback _BaseCallback',
        'sklearn.callback._callback_context': 'CallbackContext',
        'sklearn.callback._callback_support': 'CallbackSupportMixin',
        'sklearn.callback._progressbar': 'ProgressBar RichTask',
        'sklearn.callback._scoring_monitor': 'ScoringMonitorLog',
        'sklearn.callback._transport': 'ListenerHandle',
        'sklearn.cluster._affinity_propagation': 'AffinityPropagation',
        'sklearn.cluster._agglomerative': 'AgglomerativeClustering FeatureAgglomeration',
        'sklearn.cluster._bicluster': 'BaseSpectral SpectralBiclustering SpectralCoclustering',
        'sklearn.cluster._birch': 'Birch _CFNode _CFSubcluster',
        'sklearn.cluster._bisect_k_means': 'BisectingKMeans _BisectingTree',
        'sklearn.cluster._dbscan': 'DBSCAN',
        'sklearn.cluster._feature_agglomeration': 'AgglomerationTransform',
        'sklearn.cluster._hdbscan.hdbscan': 'HDBSCAN',
        'sklearn.cluster._kmeans': 'KMeans MiniBatchKMeans _BaseKMeans',
        'sklearn.cluster._mean_shift': 'MeanShift',
        'sklearn.cluster._optics': 'OPTICS',
        'sklearn.cluster._spectral': 'SpectralClustering',
        'sklearn.cluster.affinity_propagation_': 'AffinityPropagation',
        'sklearn.cluster.bicluster': 'BaseSpectral SpectralBiclustering SpectralCoclustering',
        'sklearn.cluster.birch': 'Birch _CFNode _CFSubcluster',
        'sklearn.cluster.dbscan_': 'DBSCAN',
        'sklearn.cluster.hierarchical': 'AgglomerativeClustering FeatureAgglomeration',
        'sklearn.cluster.k_means_': 'KMeans MiniBatchKMeans',
        'sklearn.cluster.mean_shift_': 'MeanShift',
        'sklearn.cluster.spectral': 'SpectralClustering',
        'sklearn.compose._column_transformer': 'ColumnTransformer make_column_selector',
        'sklearn.compose._target': 'TransformedTargetRegressor',
        'sklearn.covariance._elliptic_envelope': 'EllipticEnvelope',
        'sklearn.covariance._empirical_covariance': 'EmpiricalCovariance',
        'sklearn.covariance._graph_lasso': 'BaseGraphicalLasso GraphicalLasso GraphicalLassoCV',
        'sklearn.covariance._robust_covariance': 'MinCovDet',
        'sklearn.covariance._shrunk_covariance': 'LedoitWolf OAS ShrunkCovariance',
        'sklearn.covariance.elliptic_envelope': 'EllipticEnvelope',
        'sklearn.covariance.empirical_covariance_': 'EmpiricalCovariance',
        'sklearn.covariance.graph_lasso_': 'GraphLasso GraphLassoCV GraphicalLasso GraphicalLassoCV',
        'sklearn.covariance.robust_covariance': 'MinCovDet',
        'sklearn.covariance.shrunk_covariance_': 'LedoitWolf OAS ShrunkCovariance',
        'sklearn.cross_decomposition._cca': 'CCA',
        'sklearn.cross_decomposition._pls': 'CCA PLSCanonical PLSRegression PLSSVD _PLS',
        'sklearn.cross_decomposition.cca_': 'CCA',
        'sklearn.cross_decomposition.pls_': 'PLSCanonical PLSRegression PLSSVD _PLS',
        'sklearn.decomposition._base': '_BasePCA',
        'sklearn.decomposition._dict_learning': 'DictionaryLearning MiniBatchDictionaryLearning SparseCoder SparseCodingMixin _BaseSparseCoding',
        'sklearn.decomposition._factor_analysis': 'FactorAnalysis',
        'sklearn.decomposition._fastica': 'FastICA',
        'sklearn.decomposition._incremental_pca': 'IncrementalPCA',
        'sklearn.decomposition._kernel_pca': 'KernelPCA',
        'sklearn.decomposition._lda': 'LatentDirichletAllocation',
        'sklearn.decomposition._nmf': 'MiniBatchNMF NMF _BaseNMF',
        'sklearn.decomposition._pca': 'PCA',
        'sklearn.decomposition._sparse_pca': 'MiniBatchSparsePCA SparsePCA _BaseSparsePCA',
        'sklearn.decomposition._truncated_svd': 'TruncatedSVD',
        'sklearn.decomposition.base': '_BasePCA',
        'sklearn.decomposition.dict_learning': 'DictionaryLearning MiniBatchDictionaryLearning SparseCoder SparseCodingMixin',
        'sklearn.decomposition.factor_analysis': 'FactorAnalysis',
        'sklearn.decomposition.fastica_': 'FastICA',
        'sklearn.decomposition.incremental_pca': 'IncrementalPCA',
        'sklearn.decomposition.kernel_pca': 'KernelPCA',
        'sklearn.decomposition.nmf': 'NMF',
        'sklearn.decomposition.online_lda': 'LatentDirichletAllocation',
        'sklearn.decomposition.pca': 'PCA',
        'sklearn.decomposition.sparse_pca': 'MiniBatchSparsePCA SparsePCA',
        'sklearn.decomposition.truncated_svd': 'TruncatedSVD',
        'sklearn.discriminant_analysis': 'DiscriminantAnalysisPredictionMixin LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis',
        'sklearn.dummy': 'DummyClassifier DummyRegressor',
        'sklearn.ensemble._bagging': 'BaggingClassifier BaggingRegressor BaseBagging',
        'sklearn.ensemble._base': 'BaseEnsemble _BaseHeterogeneousEnsemble',
        'sklearn.ensemble._forest': 'BaseForest ExtraTreesClassifier ExtraTreesRegressor ForestClassifier ForestRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding',
        'sklearn.ensemble._gb': 'BaseGradientBoosting BinomialDeviance ClassificationLossFunction ExponentialLoss GradientBoostingClassifier GradientBoostingRegressor HuberLossFunction LeastAbsoluteError LeastSquaresError LogOddsEstimator LossFunction MeanEstimator MultinomialDeviance PriorProbabilityEstimator QuantileEstimator QuantileLossFunction RegressionLossFunction ScaledLogOddsEstimator VerboseReporter ZeroEstimator',
        'sklearn.ensemble._gb_losses': 'BinomialDeviance ClassificationLossFunction ExponentialLoss HuberLossFunction LeastAbsoluteError LeastSquaresError LossFunction MultinomialDeviance QuantileLossFunction RegressionLossFunction',
        'sklearn.ensemble._hist_gradient_boosting.binning': '_BinMapper',
        'sklearn.ensemble._hist_gradient_boosting.gradient_boosting': 'BaseHistGradientBoosting HistGradientBoostingClassifier HistGradientBoostingRegressor',
        'sklearn.ensemble._hist_gradient_boosting.grower': 'TreeGrower TreeNode',
        'sklearn.ensemble._hist_gradient_boosting.loss': 'BaseLoss BinaryCrossEntropy CategoricalCrossEntropy LeastAbsoluteDeviation LeastSquares Poisson',
        'sklearn.ensemble._hist_gradient_boosting.predictor': 'TreePredictor',
        'sklearn.ensemble._hist_gradient_boosting.splitting': 'SplitInfo',
        'sklearn.ensemble._iforest': 'IsolationForest',
        'sklearn.ensemble._stacking': 'StackingClassifier StackingRegressor _BaseStacking',
        'sklearn.ensemble._voting': 'VotingClassifier VotingRegressor _BaseVoting',
        'sklearn.ensemble._weight_boosting': 'AdaBoostClassifier AdaBoostRegressor BaseWeightBoosting',
        'sklearn.ensemble.bagging': 'BaggingClassifier BaggingRegressor BaseBagging',
        'sklearn.ensemble.base': 'BaseEnsemble',
        'sklearn.ensemble.forest': 'BaseForest ExtraTreesClassifier ExtraTreesRegressor ForestClassifier ForestRegressor RandomForestClassifier RandomForestRegressor RandomTreesEmbedding',
        'sklearn.ensemble.gradient_boosting': 'BaseGradientBoosting BinomialDeviance ClassificationLossFunction ExponentialLoss GradientBoostingClassifier GradientBoostingRegressor HuberLossFunction LeastAbsoluteError LeastSquaresError LogOddsEstimator LossFunction MeanEstimator MultinomialDeviance PriorProbabilityEstimator QuantileEstimator QuantileLossFunction RegressionLossFunction ScaledLogOddsEstimator VerboseReporter ZeroEstimator',
        'sklearn.ensemble.iforest': 'IsolationForest',
        'sklearn.ensemble.voting_classifier': 'VotingClassifier',
        'sklearn.ensemble.weight_boosting': 'AdaBoostClassifier AdaBoostRegressor BaseWeightBoosting',
        'sklearn.exceptions': 'ChangedBehaviorWarning ConvergenceWarning DataConversionWarning DataDimensionalityWarning EfficiencyWarning EstimatorCheckFailedWarning FitFailedWarning InconsistentVersionWarning NonBLASDotWarning NotFittedError PositiveSpectrumWarning SkipTestWarning UndefinedMetricWarning UnsetMetadataPassedError',
        'sklearn.feature_extraction._dict_vectorizer': 'DictVectorizer',
        'sklearn.feature_extraction._hash': 'FeatureHasher',
        'sklearn.feature_extraction.dict_vectorizer': 'DictVectorizer',
        'sklearn.feature_extraction.hashing': 'FeatureHasher',
        'sklearn.feature_extraction.image': 'PatchExtractor',
        'sklearn.feature_extraction.text': 'CountVectorizer HashingVectorizer TfidfTransformer TfidfVectorizer VectorizerMixin _VectorizerMixin',
        'sklearn.feature_selection._base': 'SelectorMixin',
        'sklearn.feature_selection._from_model': 'SelectFromModel',
        'sklearn.feature_selection._rfe': 'RFE RFECV',
        'sklearn.feature_selection._sequential': 'SequentialFeatureSelector',
        'sklearn.feature_selection._univariate_selection': 'GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile _BaseFilter',
        'sklearn.feature_selection._variance_threshold': 'VarianceThreshold',
        'sklearn.feature_selection.base': 'SelectorMixin',
        'sklearn.feature_selection.from_model': 'SelectFromModel',
        'sklearn.feature_selection.rfe': 'RFE RFECV',
        'sklearn.feature_selection.univariate_selection': 'GenericUnivariateSelect SelectFdr SelectFpr SelectFwe SelectKBest SelectPercentile _BaseFilter',
        'sklearn.feature_selection.variance_threshold': 'VarianceThreshold',
        'sklearn.frozen._frozen': 'FrozenEstimator',
        'sklearn.gaussian_process._gpc': 'GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace',
        'sklearn.gaussian_process._gpr': 'GaussianProcessRegressor',
        'sklearn.gaussian_process.gpc': 'GaussianProcessClassifier _BinaryGaussianProcessClassifierLaplace',
        'sklearn.gaussian_process.gpr': 'GaussianProcessRegressor',
        'sklearn.gaussian_process.kernels': 'CompoundKernel ConstantKernel DotProduct ExpSineSquared Exponentiation GenericKernelMixin Hyperparameter Kernel KernelOperator Matern NormalizedKernelMixin PairwiseKernel Product RBF RationalQuadratic StationaryKernelMixin Sum WhiteKernel',
        'sklearn.impute': 'MissingIndicator SimpleImputer',
        'sklearn.impute._base': 'MissingIndicator SimpleImputer _BaseImputer',
        'sklearn.impute._iterative': 'IterativeImputer _ImputerTriplet',
        'sklearn.impute._knn': 'KNNImputer',
        'sklearn.inspection._partial_dependence': 'PartialDependenceDisplay',
        'sklearn.inspection._plot.decision_boundary': 'DecisionBoundaryDisplay',
        'sklearn.inspection._plot.partial_dependence': 'PartialDependenceDisplay',
        'sklearn.isotonic': 'IsotonicRegression',
        'sklearn.kernel_approximation': 'AdditiveChi2Sampler Nystroem PolynomialCountSketch RBFSampler SkewedChi2Sampler',
        'sklearn.kernel_ridge': 'KernelRidge',
        'sklearn.linear_model._base': 'LinearClassifierMixin LinearModel LinearRegression MultiOutputLinearModel SparseCoefMixin',
        'sklearn.linear_model._bayes': 'ARDRegression BayesianRidge',
        'sklearn.linear_model._coordinate_descent': 'ElasticNet ElasticNetCV Lasso LassoCV LinearModelCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV',
        'sklearn.linear_model._glm._newton_solver': 'NewtonCholeskySolver NewtonSolver',
        'sklearn.linear_model._glm.glm': 'GammaRegressor GeneralizedLinearRegressor PoissonRegressor TweedieRegressor _GeneralizedLinearRegressor',
        'sklearn.linear_model._glm.link': 'BaseLink IdentityLink LogLink LogitLink',
        'sklearn.linear_model._huber': 'HuberRegressor',
        'sklearn.linear_model._least_angle': 'Lars LarsCV LassoLars LassoLarsCV LassoLarsIC',
        'sklearn.linear_model._linear_loss': 'LinearModelLoss',
        'sklearn.linear_model._logistic': 'LogisticRegression LogisticRegressionCV _LbfgsCallbackBridge',
        'sklearn.linear_model._omp': 'OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV',
        'sklearn.linear_model._passive_aggressive': 'PassiveAggressiveClassifier PassiveAggressiveRegressor',
        'sklearn.linear_model._perceptron': 'Perceptron',
        'sklearn.linear_model._quantile': 'QuantileRegressor',
        'sklearn.linear_model._ransac': 'RANSACRegressor',
        'sklearn.linear_model._ridge': 'Ridge RidgeCV RidgeClassifier RidgeClassifierCV _BaseRidge _BaseRidgeCV _IdentityClassifier _IdentityRegressor _RidgeClassifierMixin _RidgeGCV _XT_CenterStackOp _X_CenterStackOp',
        'sklearn.linear_model._stochastic_gradient': 'BaseSGD BaseSGDClassifier BaseSGDRegressor SGDClassifier SGDOneClassSVM SGDRegressor _ValidationScoreCallback',
        'sklearn.linear_model._theil_sen': 'TheilSenRegressor',
        'sklearn.linear_model.base': 'LinearClassifierMixin LinearModel LinearRegression SparseCoefMixin',
        'sklearn.linear_model.bayes': 'ARDRegression BayesianRidge',
        'sklearn.linear_model.coordinate_descent': 'ElasticNet ElasticNetCV Lasso LassoCV LinearModelCV MultiTaskElasticNet MultiTaskElasticNetCV MultiTaskLasso MultiTaskLassoCV',
        'sklearn.linear_model.huber': 'HuberRegressor',
        'sklearn.linear_model.least_angle': 'Lars LarsCV LassoLars LassoLarsCV LassoLarsIC',
        'sklearn.linear_model.logistic': 'LogisticRegression LogisticRegressionCV',
        'sklearn.linear_model.omp': 'OrthogonalMatchingPursuit OrthogonalMatchingPursuitCV',
        'sklearn.linear_model.passive_aggressive': 'PassiveAggressiveClassifier PassiveAggressiveRegressor',
        'sklearn.linear_model.perceptron': 'Perceptron',
        'sklearn.linear_model.randomized_l1': 'BaseRandomizedLinearModel RandomizedLasso RandomizedLogisticRegression',
        'sklearn.linear_model.ransac': 'RANSACRegressor',
        'sklearn.linear_model.ridge': 'Ridge RidgeCV RidgeClassifier RidgeClassifierCV _BaseRidge _BaseRidgeCV _RidgeGCV',
        'sklearn.linear_model.stochastic_gradient': 'BaseSGD BaseSGDClassifier BaseSGDRegressor SGDClassifier SGDRegressor _ValidationScoreCallback',
        'sklearn.linear_model.theil_sen': 'TheilSenRegressor',
        'sklearn.manifold._classical_mds': 'ClassicalMDS',
        'sklearn.manifold._isomap': 'Isomap',
        'sklearn.manifold._locally_linear': 'LocallyLinearEmbedding',
        'sklearn.manifold._mds': 'MDS',
        'sklearn.manifold._spectral_embedding': 'SpectralEmbedding',
        'sklearn.manifold._t_sne': 'TSNE',
        'sklearn.manifold.isomap': 'Isomap',
        'sklearn.manifold.locally_linear': 'LocallyLinearEmbedding',
        'sklearn.manifold.mds': 'MDS',
        'sklearn.manifold.spectral_embedding_': 'SpectralEmbedding',
        'sklearn.manifold.t_sne': 'TSNE',
        'sklearn.metrics._pairwise_distances_reduction._dispatcher': 'ArgKmin ArgKminClassMode BaseDistancesReductionDispatcher RadiusNeighbors RadiusNeighborsClassMode',
        'sklearn.metrics._plot.confusion_matrix': 'ConfusionMatrixDisplay',
        'sklearn.metrics._plot.det_curve': 'DetCurveDisplay',
        'sklearn.metrics._plot.precision_recall_curve': 'PrecisionRecallDisplay',
        'sklearn.metrics._plot.regression': 'PredictionErrorDisplay',
        'sklearn.metrics._plot.roc_curve': 'RocCurveDisplay',
        'sklearn.metrics._scorer': '_BaseScorer _CurveScorer _MultimetricScorer _PassthroughScorer _PredictScorer _ProbaScorer _Scorer _ThresholdScorer',
        'sklearn.metrics.scorer': '_BaseScorer _PredictScorer _ProbaScorer _ThresholdScorer',
        'sklearn.mixture._base': 'BaseMixture',
        'sklearn.mixture._bayesian_mixture': 'BayesianGaussianMixture',
        'sklearn.mixture._gaussian_mixture': 'GaussianMixture',
        'sklearn.mixture.base': 'BaseMixture',
        'sklearn.mixture.bayesian_mixture': 'BayesianGaussianMixture',
        'sklearn.mixture.gaussian_mixture': 'GaussianMixture',
        'sklearn.model_selection._classification_threshold': 'BaseThresholdClassifier FixedThresholdClassifier TunedThresholdClassifierCV _CurveScorer',
        'sklearn.model_selection._plot': 'LearningCurveDisplay ValidationCurveDisplay _BaseCurveDisplay',
        'sklearn.model_selection._search': 'BaseSearchCV GridSearchCV ParameterGrid ParameterSampler RandomizedSearchCV _CVScoreTuple',
        'sklearn.model_selection._search_successive_halving': 'BaseSuccessiveHalving HalvingGridSearchCV HalvingRandomSearchCV _SubsampleMetaSplitter',
        'sklearn.model_selection._split': 'BaseCrossValidator BaseShuffleSplit GroupKFold GroupShuffleSplit GroupsConsumerMixin KFold LeaveOneGroupOut LeaveOneOut LeavePGroupsOut LeavePOut PredefinedSplit RepeatedKFold RepeatedStratifiedKFold ShuffleSplit StratifiedGroupKFold StratifiedKFold StratifiedShuffleSplit TimeSeriesSplit _BaseKFold _CVIterableWrapper _RepeatedSplits _UnsupportedGroupCVMixin',
        'sklearn.multiclass': 'OneVsOneClassifier OneVsRestClassifier OutputCodeClassifier _ConstantPredictor',
        'sklearn.multioutput': 'ClassifierChain MultiOutputClassifier MultiOutputEstimator MultiOutputRegressor RegressorChain _BaseChain _MultiOutputEstimator',
        'sklearn.naive_bayes': 'BaseDiscreteNB BaseNB BernoulliNB CategoricalNB ComplementNB GaussianNB MultinomialNB _BaseDiscreteNB _BaseNB',
        'sklearn.neighbors._ball_tree': 'BallTree',
        'sklearn.neighbors._base': 'KNeighborsMixin NeighborsBase RadiusNeighborsMixin SupervisedFloatMixin SupervisedIntegerMixin UnsupervisedMixin',
        'sklearn.neighbors._classification': 'KNeighborsClassifier RadiusNeighborsClassifier',
        'sklearn.neighbors._distance_metric': 'DistanceMetric',
        'sklearn.neighbors._graph': 'KNeighborsTransformer RadiusNeighborsTransformer',
        'sklearn.neighbors._kd_tree': 'KDTree',
        'sklearn.neighbors._kde': 'KernelDensity',
        'sklearn.neighbors._lof': 'LocalOutlierFactor',
        'sklearn.neighbors._nca': 'NeighborhoodComponentsAnalysis',
        'sklearn.neighbors._nearest_centroid': 'NearestCentroid',
        'sklearn.neighbors._regression': 'KNeighborsRegressor RadiusNeighborsRegressor',
        'sklearn.neighbors._unsupervised': 'NearestNeighbors',
        'sklearn.neighbors.approximate': 'GaussianRandomProjectionHash LSHForest ProjectionToHashMixin',
        'sklearn.neighbors.base': 'KNeighborsMixin NeighborsBase RadiusNeighborsMixin SupervisedFloatMixin SupervisedIntegerMixin UnsupervisedMixin',
        'sklearn.neighbors.classification': 'KNeighborsClassifier RadiusNeighborsClassifier',
        'sklearn.neighbors.kde': 'KernelDensity',
        'sklearn.neighbors.lof': 'LocalOutlierFactor',
        'sklearn.neighbors.nearest_centroid': 'NearestCentroid',
        'sklearn.neighbors.regression': 'KNeighborsRegressor RadiusNeighborsRegressor',
        'sklearn.neighbors.unsupervised': 'NearestNeighbors',
        'sklearn.neural_network._multilayer_perceptron': 'BaseMultilayerPerceptron MLPClassifier MLPRegressor',
        'sklearn.neural_network._rbm': 'BernoulliRBM',
        'sklearn.neural_network._stochastic_optimizers': 'AdamOptimizer BaseOptimizer SGDOptimizer',
        'sklearn.neural_network.multilayer_perceptron': 'BaseMultilayerPerceptron MLPClassifier MLPRegressor',
        'sklearn.neural_network.rbm': 'BernoulliRBM',
        'sklearn.pipeline': 'FeatureUnion Pipeline',
        'sklearn.preprocessing._data': 'Binarizer KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PolynomialFeatures PowerTransformer QuantileTransformer RobustScaler StandardScaler',
        'sklearn.preprocessing._discretization': 'KBinsDiscretizer',
        'sklearn.preprocessing._encoders': 'OneHotEncoder OrdinalEncoder _BaseEncoder',
        'sklearn.preprocessing._function_transformer': 'FunctionTransformer',
        'sklearn.preprocessing._label': 'LabelBinarizer LabelEncoder MultiLabelBinarizer',
        'sklearn.preprocessing._polynomial': 'PolynomialFeatures SplineTransformer',
        'sklearn.preprocessing._target_encoder': 'TargetEncoder',
        'sklearn.preprocessing.data': 'Binarizer CategoricalEncoder KernelCenterer MaxAbsScaler MinMaxScaler Normalizer PolynomialFeatures PowerTransformer QuantileTransformer RobustScaler StandardScaler',
        'sklearn.preprocessing.imputation': 'Imputer',
        'sklearn.preprocessing.label': 'LabelBinarizer LabelEncoder MultiLabelBinarizer',
        'sklearn.random_projection': 'BaseRandomProjection GaussianRandomProjection SparseRandomProjection',
        'sklearn.semi_supervised._label_propagation': 'BaseLabelPropagation LabelPropagation LabelSpreading',
        'sklearn.semi_supervised._self_training': 'SelfTrainingClassifier',
        'sklearn.semi_supervised.label_propagation': 'BaseLabelPropagation LabelPropagation LabelSpreading',
        'sklearn.svm._base': 'BaseLibSVM BaseSVC',
        'sklearn.svm._classes': 'LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR',
        'sklearn.svm.base': 'BaseLibSVM BaseSVC',
        'sklearn.svm.classes': 'LinearSVC LinearSVR NuSVC NuSVR OneClassSVM SVC SVR',
        'sklearn.tree._classes': 'BaseDecisionTree DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor',
        'sklearn.tree._export': 'Sentinel _BaseTreeExporter _DOTTreeExporter _MPLTreeExporter',
        'sklearn.tree._reingold_tilford': 'DrawTree Tree',
        'sklearn.tree.export': 'Sentinel',
        'sklearn.tree.tree': 'BaseDecisionTree DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier ExtraTreeRegressor',
        'sklearn.utils._array_api': 'NamespaceAndDevice',
        'sklearn.utils._available_if': '_AvailableIfDescriptor',
        'sklearn.utils._encode': 'MissingValues',
        'sklearn.utils._estimator_html_repr': '_HTMLDocumentationLinkMixin _IDCounter _VisualBlock',
        'sklearn.utils._metadata_requests': 'MetadataRequest MetadataRouter MethodMapping MethodMetadataRequest MethodPair RequestMethod RouterMappingPair _MetadataRequester _RoutingNotSupportedMixin',
        'sklearn.utils._param_validation': 'HasMethods Hidden Interval InvalidParameterError MissingValues Options StrOptions _ArrayLikes _Booleans _CVObjects _Callables _Constraint _InstancesOf _IterablesNotString _MissingValues _NanConstraint _NoneConstraint _PandasNAConstraint _RandomStates _SparseMatrices _VerboseHelper',
        'sklearn.utils._plotting': '_BinaryClassifierCurveDisplayMixin',
        'sklearn.utils._pprint': 'KeyValTuple KeyValTupleParam',
        'sklearn.utils._repr_html.base': 'ReprHTMLMixin _HTMLDocumentationLinkMixin _IDCounter',
        'sklearn.utils._repr_html.estimator': '_IDCounter _VisualBlock',
        'sklearn.utils._set_output': 'ContainerAdapterProtocol ContainerAdaptersManager PandasAdapter PolarsAdapter _SetOutputMixin',
        'sklearn.utils._tags': 'ClassifierTags InputTags RegressorTags Tags TargetTags TransformerTags',
        'sklearn.utils._unittest_backport': '_AssertRaisesBaseContext _AssertRaisesContext _BaseTestCaseContext',
        'sklearn.utils.deprecation': 'deprecated',
        'sklearn.utils.fixes': '_FuncWrapper',
        'sklearn.utils.linear_assignment_': '_HungarianState',
        'sklearn.utils.metaestimators': '_AvailableIfDescriptor _BaseComposition _IffHasAttrDescriptor',
        'sklearn.utils.mocking': 'ArraySlicingWrapper CheckingClassifier',
        'sklearn.utils.optimize': '_LineSearchError',
        'sklearn.utils.parallel': '_FuncWrapper',
    },
    native: {
        'sklearn._loss._loss': 'CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyLossFunction CyPinballLoss',
        'sklearn.ensemble._hist_gradient_boosting.histogram': 'HistogramBuilder',
        'sklearn.ensemble._hist_gradient_boosting.splitting': 'Splitter',
        'sklearn.linear_model._sgd_fast': 'Classification EpsilonInsensitive Hinge Huber Log LossFunction ModifiedHuber Regression SquaredEpsilonInsensitive SquaredHinge SquaredLoss',
        'sklearn.linear_model.sgd_fast': 'Classification EpsilonInsensitive Hinge Huber Log LossFunction ModifiedHuber Regression SquaredEpsilonInsensitive SquaredHinge SquaredLoss',
        'sklearn.metrics._dist_metrics': 'BrayCurtisDistance BrayCurtisDistance32 BrayCurtisDistance64 CanberraDistance CanberraDistance32 CanberraDistance64 ChebyshevDistance ChebyshevDistance32 ChebyshevDistance64 DiceDistance DiceDistance32 DiceDistance64 DistanceMetric DistanceMetric32 DistanceMetric64 EuclideanDistance EuclideanDistance32 EuclideanDistance64 HammingDistance HammingDistance32 HammingDistance64 HaversineDistance HaversineDistance32 HaversineDistance64 JaccardDistance JaccardDistance32 JaccardDistance64 KulsinskiDistance KulsinskiDistance32 KulsinskiDistance64 MahalanobisDistance MahalanobisDistance32 MahalanobisDistance64 ManhattanDistance ManhattanDistance32 ManhattanDistance64 MatchingDistance MatchingDistance32 MatchingDistance64 MinkowskiDistance MinkowskiDistance32 MinkowskiDistance64 PyFuncDistance PyFuncDistance32 PyFuncDistance64 RogersTanimotoDistance RogersTanimotoDistance32 RogersTanimotoDistance64 RussellRaoDistance RussellRaoDistance32 RussellRaoDistance64 SEuclideanDistance SEuclideanDistance32 SEuclideanDistance64 SokalMichenerDistance SokalMichenerDistance32 SokalMichenerDistance64 SokalSneathDistance SokalSneathDistance32 SokalSneathDistance64 WMinkowskiDistance WMinkowskiDistance32',
        'sklearn.neighbors._ball_tree': 'BallTree BallTree32 BallTree64 BinaryTree BinaryTree32 BinaryTree64 NeighborsHeap NeighborsHeap32 NeighborsHeap64 NodeHeap',
        'sklearn.neighbors._dist_metrics': 'BrayCurtisDistance CanberraDistance ChebyshevDistance DiceDistance DistanceMetric EuclideanDistance HammingDistance HaversineDistance JaccardDistance KulsinskiDistance MahalanobisDistance ManhattanDistance MatchingDistance MinkowskiDistance PyFuncDistance RogersTanimotoDistance RussellRaoDistance SEuclideanDistance SokalMichenerDistance SokalSneathDistance WMinkowskiDistance',
        'sklearn.neighbors._kd_tree': 'BinaryTree BinaryTree32 BinaryTree64 KDTree KDTree32 KDTree64 NeighborsHeap NeighborsHeap32 NeighborsHeap64 NodeHeap',
        'sklearn.neighbors._quad_tree': '_QuadTree',
        'sklearn.neighbors.ball_tree': 'BallTree BinaryTree NeighborsHeap NodeHeap',
        'sklearn.neighbors.dist_metrics': 'BrayCurtisDistance CanberraDistance ChebyshevDistance DiceDistance DistanceMetric EuclideanDistance HammingDistance HaversineDistance JaccardDistance KulsinskiDistance MahalanobisDistance ManhattanDistance MatchingDistance MinkowskiDistance PyFuncDistance RogersTanimotoDistance RussellRaoDistance SEuclideanDistance SokalMichenerDistance SokalSneathDistance WMinkowskiDistance',
        'sklearn.neighbors.kd_tree': 'BinaryTree KDTree NeighborsHeap NodeHeap',
        'sklearn.neighbors.quad_tree': '_QuadTree',
        'sklearn.tree._criterion': 'ClassificationCriterion Criterion Entropy FriedmanMSE Gini MAE MSE Poisson RegressionCriterion',
        'sklearn.tree._splitter': 'BaseDenseSplitter BaseSparseSplitter BestSparseSplitter BestSplitter DensePartitioner RandomSparseSplitter RandomSplitter SparsePartitioner Splitter',
        'sklearn.tree._tree': 'BestFirstTreeBuilder DepthFirstTreeBuilder Tree TreeBuilder _AlphaPruner _CCPPruneController _PathFinder',
        'sklearn.utils._fast_dict': 'IntFloatDict',
        'sklearn.utils.fast_dict': 'IntFloatDict',
    },
    containers: {
        'sklearn.covariance._graph_lasso': '_DictWithDeprecatedKeys',
        'sklearn.metrics._scorer': '_DeprecatedScorers',
        'sklearn.utils': 'Bunch',
        'sklearn.utils._bunch': 'Bunch',
        'sklearn.utils._encode': '_nandict',
        'sklearn.utils.deprecation': 'DeprecationDict',
    },
    enums: {
        'sklearn.ensemble._hist_gradient_boosting.common': 'MonotonicConstraint',
        'sklearn.utils._cython_blas': 'BLAS_Order BLAS_Trans',
        'sklearn.utils._isfinite': 'FiniteStatus',
    },
    functions: {
        'sklearn.cluster._affinity_propagation': 'affinity_propagation',
        'sklearn.cluster._agglomerative': 'linkage_tree ward_tree',
        'sklearn.cluster._dbscan': 'dbscan',
        'sklearn.cluster._hdbscan.hdbscan': 'remap_single_linkage_tree',
        'sklearn.cluster._kmeans': 'k_means kmeans_plusplus',
        'sklearn.cluster._mean_shift': 'estimate_bandwidth get_bin_seeds mean_shift',
        'sklearn.cluster._optics': 'cluster_optics_dbscan cluster_optics_xi compute_optics_graph',
        'sklearn.cluster._spectral': 'cluster_qr discretize spectral_clustering',
        'sklearn.cluster.affinity_propagation_': 'affinity_propagation',
        'sklearn.cluster.dbscan_': 'dbscan',
        'sklearn.cluster.hierarchical': 'linkage_tree ward_tree',
        'sklearn.cluster.k_means_': 'k_means',
        'sklearn.cluster.mean_shift_': 'estimate_bandwidth get_bin_seeds mean_shift',
        'sklearn.cluster.spectral': 'discretize spectral_clustering',
        'sklearn.covariance._empirical_covariance': 'empirical_covariance log_likelihood',
        'sklearn.covariance._graph_lasso': 'alpha_max graphical_lasso graphical_lasso_path',
        'sklearn.covariance._robust_covariance': 'c_step fast_mcd select_candidates',
        'sklearn.covariance._shrunk_covariance': 'ledoit_wolf ledoit_wolf_shrinkage oas shrunk_covariance',
        'sklearn.covariance.empirical_covariance_': 'empirical_covariance log_likelihood',
        'sklearn.covariance.graph_lasso_': 'alpha_max graph_lasso graphical_lasso graphical_lasso_path',
        'sklearn.covariance.robust_covariance': 'c_step fast_mcd select_candidates',
        'sklearn.covariance.shrunk_covariance_': 'ledoit_wolf ledoit_wolf_shrinkage oas shrunk_covariance',
        'sklearn.decomposition._dict_learning': 'dict_learning dict_learning_online sparse_encode',
        'sklearn.decomposition._fastica': 'fastica',
        'sklearn.decomposition._nmf': 'non_negative_factorization norm trace_dot',
        'sklearn.decomposition.dict_learning': 'dict_learning dict_learning_online sparse_encode',
        'sklearn.decomposition.fastica_': 'fastica',
        'sklearn.decomposition.nmf': 'non_negative_factorization norm trace_dot',
        'sklearn.feature_selection._mutual_info': 'mutual_info_classif mutual_info_regression',
        'sklearn.feature_selection._univariate_selection': 'chi2 f_classif f_oneway f_regression r_regression',
        'sklearn.feature_selection.mutual_info_': 'mutual_info_classif mutual_info_regression',
        'sklearn.feature_selection.univariate_selection': 'chi2 f_classif f_oneway f_regression',
        'sklearn.linear_model._base': 'make_dataset',
        'sklearn.linear_model._coordinate_descent': 'enet_path lasso_path',
        'sklearn.linear_model._least_angle': 'lars_path lars_path_gram',
        'sklearn.linear_model._linear_loss': 'sandwich_dot',
        'sklearn.linear_model._logistic': 'logistic_regression_path',
        'sklearn.linear_model._omp': 'orthogonal_mp orthogonal_mp_gram',
        'sklearn.linear_model._ridge': 'resolve_solver resolve_solver_for_numpy ridge_regression',
        'sklearn.linear_model._sag': 'get_auto_step_size sag_solver',
        'sklearn.linear_model._stochastic_gradient': 'fit_binary',
        'sklearn.linear_model.base': 'make_dataset',
        'sklearn.linear_model.coordinate_descent': 'enet_path lasso_path',
        'sklearn.linear_model.least_angle': 'lars_path',
        'sklearn.linear_model.logistic': 'logistic_regression_path',
        'sklearn.linear_model.omp': 'orthogonal_mp orthogonal_mp_gram',
        'sklearn.linear_model.randomized_l1': 'lasso_stability_path',
        'sklearn.linear_model.ridge': 'ridge_regression',
        'sklearn.linear_model.sag': 'get_auto_step_size sag_solver',
        'sklearn.linear_model.stochastic_gradient': 'fit_binary',
        'sklearn.manifold._locally_linear': 'barycenter_kneighbors_graph barycenter_weights locally_linear_embedding null_space',
        'sklearn.manifold._mds': 'smacof',
        'sklearn.manifold._spectral_embedding': 'spectral_embedding',
        'sklearn.manifold._t_sne': 'trustworthiness',
        'sklearn.manifold.locally_linear': 'barycenter_kneighbors_graph barycenter_weights locally_linear_embedding null_space',
        'sklearn.manifold.mds': 'smacof',
        'sklearn.manifold.spectral_embedding_': 'spectral_embedding',
        'sklearn.manifold.t_sne': 'trustworthiness',
        'sklearn.metrics._classification': 'accuracy_score balanced_accuracy_score brier_score_loss class_likelihood_ratios classification_report cohen_kappa_score confusion_matrix d2_brier_score d2_log_loss_score f1_score fbeta_score hamming_loss hinge_loss jaccard_score jaccard_similarity_score log_loss matthews_corrcoef multilabel_confusion_matrix precision_recall_fscore_support precision_score recall_score zero_one_loss',
        'sklearn.metrics._pairwise_distances_reduction._dispatcher': 'sqeuclidean_row_norms',
        'sklearn.metrics._plot.confusion_matrix': 'plot_confusion_matrix',
        'sklearn.metrics._plot.det_curve': 'plot_det_curve',
        'sklearn.metrics._plot.precision_recall_curve': 'plot_precision_recall_curve',
        'sklearn.metrics._plot.roc_curve': 'plot_roc_curve',
        'sklearn.metrics._ranking': 'auc average_precision_score confusion_matrix_at_thresholds coverage_error dcg_score det_curve label_ranking_average_precision_score label_ranking_loss metric_at_thresholds ndcg_score precision_recall_curve roc_auc_score roc_curve top_k_accuracy_score',
        'sklearn.metrics._regression': 'd2_absolute_error_score d2_pinball_score d2_tweedie_score explained_variance_score max_error mean_absolute_error mean_absolute_percentage_error mean_gamma_deviance mean_pinball_loss mean_poisson_deviance mean_squared_error mean_squared_log_error mean_tweedie_deviance median_absolute_error r2_score root_mean_squared_error root_mean_squared_log_error',
        'sklearn.metrics._scorer': 'check_scoring get_scorer get_scorer_names make_scorer negative_likelihood_ratio positive_likelihood_ratio',
        'sklearn.metrics.classification': 'accuracy_score balanced_accuracy_score brier_score_loss classification_report cohen_kappa_score confusion_matrix f1_score fbeta_score hamming_loss hinge_loss jaccard_similarity_score log_loss matthews_corrcoef precision_recall_fscore_support precision_score recall_score zero_one_loss',
        'sklearn.metrics.cluster._bicluster': 'consensus_score',
        'sklearn.metrics.cluster._supervised': 'adjusted_mutual_info_score adjusted_rand_score check_clusterings completeness_score contingency_matrix entropy fowlkes_mallows_score homogeneity_completeness_v_measure homogeneity_score mutual_info_score normalized_mutual_info_score pair_confusion_matrix rand_score v_measure_score',
        'sklearn.metrics.cluster._unsupervised': 'calinski_harabasz_score calinski_harabaz_score check_number_of_labels davies_bouldin_score silhouette_samples silhouette_score',
        'sklearn.metrics.cluster.bicluster': 'consensus_score',
        'sklearn.metrics.cluster.supervised': 'adjusted_mutual_info_score adjusted_rand_score check_clusterings completeness_score contingency_matrix entropy fowlkes_mallows_score homogeneity_completeness_v_measure homogeneity_score mutual_info_score normalized_mutual_info_score v_measure_score',
        'sklearn.metrics.cluster.unsupervised': 'calinski_harabaz_score check_number_of_labels davies_bouldin_score silhouette_samples silhouette_score',
        'sklearn.metrics.pairwise': 'additive_chi2_kernel check_paired_arrays check_pairwise_arrays chi2_kernel cosine_distances cosine_similarity distance_metrics euclidean_distances haversine_distances kernel_metrics laplacian_kernel linear_kernel manhattan_distances nan_euclidean_distances paired_cosine_distances paired_distances paired_euclidean_distances paired_manhattan_distances pairwise_distances pairwise_distances_argmin pairwise_distances_argmin_min pairwise_distances_chunked pairwise_kernels polynomial_kernel rbf_kernel sigmoid_kernel',
        'sklearn.metrics.ranking': 'auc average_precision_score coverage_error label_ranking_average_precision_score label_ranking_loss precision_recall_curve roc_auc_score roc_curve',
        'sklearn.metrics.regression': 'explained_variance_score mean_absolute_error mean_squared_error mean_squared_log_error median_absolute_error r2_score',
        'sklearn.metrics.scorer': 'check_scoring get_scorer make_scorer',
        'sklearn.neighbors._base': 'sort_graph_by_row_values',
        'sklearn.neighbors._graph': 'kneighbors_graph radius_neighbors_graph',
        'sklearn.neighbors.graph': 'kneighbors_graph radius_neighbors_graph',
        'sklearn.preprocessing._data': 'add_dummy_feature binarize maxabs_scale minmax_scale normalize power_transform quantile_transform robust_scale scale',
        'sklearn.preprocessing._label': 'label_binarize',
        'sklearn.preprocessing.data': 'add_dummy_feature binarize maxabs_scale minmax_scale normalize power_transform quantile_transform robust_scale scale',
        'sklearn.preprocessing.label': 'label_binarize',
        'sklearn.utils.extmath': 'cartesian density fast_dot fast_logdet log_logistic logsumexp make_nonnegative norm pinvh randomized_range_finder randomized_svd row_norms safe_min safe_sparse_dot safe_sqr softmax squared_norm stable_cumsum svd_flip weighted_mode',
        'sklearn.utils.validation': 'as_float_array assert_all_finite check_X_y check_array check_consistent_length check_is_fitted check_memory check_non_negative check_random_state check_scalar check_symmetric column_or_1d has_fit_parameter indexable validate_data',
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/tables/torch.ts
/** Written by scripts/allow-list.py from torch 1.12.1+cu102, torchvision 0.13.1+cu102. */
const torch = {
    classes: {
        'torch.distributions.bernoulli': 'Bernoulli',
        'torch.distributions.beta': 'Beta',
        'torch.distributions.binomial': 'Binomial',
        'torch.distributions.categorical': 'Categorical',
        'torch.distributions.cauchy': 'Cauchy',
        'torch.distributions.chi2': 'Chi2',
        'torch.distributions.constraint_registry': 'ConstraintRegistry',
        'torch.distributions.constraints': 'Constraint _Boolean _Cat _CorrCholesky _Dependent _GreaterThan _GreaterThanEq _HalfOpenInterval _IndependentConstraint _IntegerGreaterThan _IntegerInterval _IntegerLessThan _Interval _LessThan _LowerCholesky _LowerTriangular _Multinomial _OneHot _PositiveDefinite _PositiveSemidefinite _Real _Simplex _Square _Stack _Symmetric',
        'torch.distributions.continuous_bernoulli': 'ContinuousBernoulli',
        'torch.distributions.dirichlet': 'Dirichlet',
        'torch.distributions.distribution': 'Distribution',
        'torch.distributions.exp_family': 'ExponentialFamily',
        'torch.distributions.exponential': 'Exponential',
        'torch.distributions.fishersnedecor': 'FisherSnedecor',
        'torch.distributions.gamma': 'Gamma',
        'torch.distributions.geometric': 'Geometric',
        'torch.distributions.gumbel': 'Gumbel',
        'torch.distributions.half_cauchy': 'HalfCauchy',
        'torch.distributions.half_normal': 'HalfNormal',
        'torch.distributions.independent': 'Independent',
        'torch.distributions.kumaraswamy': 'Kumaraswamy',
        'torch.distributions.laplace': 'Laplace',
        'torch.distributions.lkj_cholesky': 'LKJCholesky',
        'torch.distributions.log_normal': 'LogNormal',
        'torch.distributions.logistic_normal': 'LogisticNormal',
        'torch.distributions.lowrank_multivariate_normal': 'LowRankMultivariateNormal',
        'torch.distributions.mixture_same_family': 'MixtureSameFamily',
        'torch.distributions.multinomial': 'Multinomial',
        'torch.distributions.multivariate_normal': 'MultivariateNormal',
        'torch.distributions.negative_binomial': 'NegativeBinomial',
        'torch.distributions.normal': 'Normal',
        'torch.distributions.one_hot_categorical': 'OneHotCategorical OneHotCategoricalStraightThrough',
        'torch.distributions.pareto': 'Pareto',
        'torch.distributions.poisson': 'Poisson',
        'torch.distributions.relaxed_bernoulli': 'LogitRelaxedBernoulli RelaxedBernoulli',
        'torch.distributions.relaxed_categorical': 'ExpRelaxedCategorical RelaxedOneHotCategorical',
        'torch.distributions.studentT': 'StudentT',
        'torch.distributions.transformed_distribution': 'TransformedDistribution',
        'torch.distributions.uniform': 'Uniform',
        'torch.distributions.utils': 'lazy_property',
        'torch.distributions.von_mises': 'VonMises',
        'torch.distributions.weibull': 'Weibull',
        'torch.distributions.wishart': 'Wishart',
        'torch.nn.cpp': 'ModuleWrapper OrderedDictWrapper',
        'torch.nn.modules.activation': 'CELU ELU GELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh LeakyReLU LogSigmoid LogSoftmax Mish MultiheadAttention PReLU RReLU ReLU ReLU6 SELU SiLU Sigmoid Softmax Softmax2d Softmin Softplus Softshrink Softsign Tanh Tanhshrink Threshold',
        'torch.nn.modules.adaptive': 'AdaptiveLogSoftmaxWithLoss _ASMoutput',
        'torch.nn.modules.batchnorm': 'BatchNorm1d BatchNorm2d BatchNorm3d LazyBatchNorm1d LazyBatchNorm2d LazyBatchNorm3d SyncBatchNorm _BatchNorm _LazyNormBase _NormBase',
        'torch.nn.modules.channelshuffle': 'ChannelShuffle',
        'torch.nn.modules.container': 'Container ModuleDict ModuleList ParameterDict ParameterList Sequential',
        'torch.nn.modules.conv': 'Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d LazyConv1d LazyConv2d LazyConv3d LazyConvTranspose1d LazyConvTranspose2d LazyConvTranspose3d _ConvNd _ConvTransposeMixin _ConvTransposeNd _LazyConvXdMixin',
        'torch.nn.modules.distance': 'CosineSimilarity PairwiseDistance',
        'torch.nn.modules.dropout': 'AlphaDropout Dropout Dropout1d Dropout2d Dropout3d FeatureAlphaDropout _DropoutNd',
        'torch.nn.modules.flatten': 'Flatten Unflatten',
        'torch.nn.modules.fold': 'Fold Unfold',
        'torch.nn.modules.instancenorm': 'InstanceNorm1d InstanceNorm2d InstanceNorm3d LazyInstanceNorm1d LazyInstanceNorm2d LazyInstanceNorm3d _InstanceNorm',
        'torch.nn.modules.lazy': 'LazyModuleMixin',
        'torch.nn.modules.linear': 'Bilinear Identity LazyLinear Linear NonDynamicallyQuantizableLinear',
        'torch.nn.modules.loss': 'BCELoss BCEWithLogitsLoss CTCLoss CosineEmbeddingLoss CrossEntropyLoss GaussianNLLLoss HingeEmbeddingLoss HuberLoss KLDivLoss L1Loss MSELoss MarginRankingLoss MultiLabelMarginLoss MultiLabelSoftMarginLoss MultiMarginLoss NLLLoss NLLLoss2d PoissonNLLLoss SmoothL1Loss SoftMarginLoss TripletMarginLoss TripletMarginWithDistanceLoss _Loss _WeightedLoss',
        'torch.nn.modules.module': 'Module _IncompatibleKeys',
        'torch.nn.modules.normalization': 'CrossMapLRN2d GroupNorm LayerNorm LocalResponseNorm',
        'torch.nn.modules.padding': 'ConstantPad1d ConstantPad2d ConstantPad3d ReflectionPad1d ReflectionPad2d ReflectionPad3d ReplicationPad1d ReplicationPad2d ReplicationPad3d ZeroPad2d _ConstantPadNd _ReflectionPadNd _ReplicationPadNd',
        'torch.nn.modules.pixelshuffle': 'PixelShuffle PixelUnshuffle',
        'torch.nn.modules.pooling': 'AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveMaxPool1d AdaptiveMaxPool2d AdaptiveMaxPool3d AvgPool1d AvgPool2d AvgPool3d FractionalMaxPool2d FractionalMaxPool3d LPPool1d LPPool2d MaxPool1d MaxPool2d MaxPool3d MaxUnpool1d MaxUnpool2d MaxUnpool3d _AdaptiveAvgPoolNd _AdaptiveMaxPoolNd _AvgPoolNd _LPPoolNd _MaxPoolNd _MaxUnpoolNd',
        'torch.nn.modules.rnn': 'GRU GRUCell LSTM LSTMCell RNN RNNBase RNNCell RNNCellBase',
        'torch.nn.modules.sparse': 'Embedding EmbeddingBag',
        'torch.nn.modules.transformer': 'Transformer TransformerDecoder TransformerDecoderLayer TransformerEncoder TransformerEncoderLayer',
        'torch.nn.modules.upsampling': 'Upsample UpsamplingBilinear2d UpsamplingNearest2d',
        'torch.nn.parallel.data_parallel': 'DataParallel',
        'torch.nn.parallel.distributed': '_BufferCommHook _DDPJoinHook',
        'torch.nn.parameter': 'UninitializedTensorMixin',
        'torch.nn.utils.parametrizations': '_Orthogonal _SpectralNorm',
        'torch.nn.utils.parametrize': 'ParametrizationList',
        'torch.nn.utils.prune': 'BasePruningMethod CustomFromMask Identity L1Unstructured LnStructured PruningContainer RandomStructured RandomUnstructured',
        'torch.nn.utils.rnn': 'PackedSequence PackedSequence_',
        'torch.nn.utils.spectral_norm': 'SpectralNorm SpectralNormLoadStateDictPreHook SpectralNormStateDictHook',
        'torch.nn.utils.weight_norm': 'WeightNorm',
        'torch.optim.adadelta': 'Adadelta',
        'torch.optim.adagrad': 'Adagrad',
        'torch.optim.adam': 'Adam',
        'torch.optim.adamax': 'Adamax',
        'torch.optim.adamw': 'AdamW',
        'torch.optim.asgd': 'ASGD',
        'torch.optim.lbfgs': 'LBFGS',
        'torch.optim.lr_scheduler': 'ChainedScheduler ConstantLR CosineAnnealingLR CosineAnnealingWarmRestarts CyclicLR ExponentialLR LambdaLR LinearLR MultiStepLR MultiplicativeLR OneCycleLR ReduceLROnPlateau SequentialLR StepLR _LRScheduler',
        'torch.optim.nadam': 'NAdam',
        'torch.optim.optimizer': 'Optimizer _RequiredParameter',
        'torch.optim.radam': 'RAdam',
        'torch.optim.rmsprop': 'RMSprop',
        'torch.optim.rprop': 'Rprop',
        'torch.optim.sgd': 'SGD',
        'torch.optim.sparse_adam': 'SparseAdam',
        'torch.optim.swa_utils': 'AveragedModel SWALR',
        'torchvision.models._api': 'Weights',
        'torchvision.models._utils': 'IntermediateLayerGetter',
        'torchvision.models.alexnet': 'AlexNet',
        'torchvision.models.convnext': 'CNBlock CNBlockConfig ConvNeXt LayerNorm2d',
        'torchvision.models.densenet': 'DenseNet _DenseBlock _DenseLayer _Transition',
        'torchvision.models.detection._utils': 'BalancedPositiveNegativeSampler BoxCoder BoxLinearCoder Matcher SSDMatcher',
        'torchvision.models.detection.anchor_utils': 'AnchorGenerator DefaultBoxGenerator',
        'torchvision.models.detection.backbone_utils': 'BackboneWithFPN',
        'torchvision.models.detection.faster_rcnn': 'FastRCNNConvFCHead FastRCNNPredictor FasterRCNN TwoMLPHead',
        'torchvision.models.detection.fcos': 'FCOS FCOSClassificationHead FCOSHead FCOSRegressionHead',
        'torchvision.models.detection.generalized_rcnn': 'GeneralizedRCNN',
        'torchvision.models.detection.image_list': 'ImageList',
        'torchvision.models.detection.keypoint_rcnn': 'KeypointRCNN KeypointRCNNHeads KeypointRCNNPredictor',
        'torchvision.models.detection.mask_rcnn': 'MaskRCNN MaskRCNNHeads MaskRCNNPredictor',
        'torchvision.models.detection.retinanet': 'RetinaNet RetinaNetClassificationHead RetinaNetHead RetinaNetRegressionHead',
        'torchvision.models.detection.roi_heads': 'RoIHeads',
        'torchvision.models.detection.rpn': 'RPNHead RegionProposalNetwork',
        'torchvision.models.detection.ssd': 'SSD SSDClassificationHead SSDFeatureExtractorVGG SSDHead SSDRegressionHead SSDScoringHead',
        'torchvision.models.detection.ssdlite': 'SSDLiteClassificationHead SSDLiteFeatureExtractorMobileNet SSDLiteHead SSDLiteRegressionHead',
        'torchvision.models.detection.transform': 'GeneralizedRCNNTransform',
        'torchvision.models.efficientnet': 'EfficientNet FusedMBConv FusedMBConvConfig MBConv MBConvConfig _MBConvConfig',
        'torchvision.models.googlenet': 'BasicConv2d GoogLeNet GoogLeNetOutputs Inception InceptionAux',
        'torchvision.models.inception': 'BasicConv2d Inception3 InceptionA InceptionAux InceptionB InceptionC InceptionD InceptionE InceptionOutputs',
        'torchvision.models.mnasnet': 'MNASNet _InvertedResidual',
        'torchvision.models.mobilenetv2': 'InvertedResidual MobileNetV2 _DeprecatedConvBNAct',
        'torchvision.models.mobilenetv3': 'InvertedResidual InvertedResidualConfig MobileNetV3 SqueezeExcitation',
        'torchvision.models.optical_flow.raft': 'BottleneckBlock ConvGRU CorrBlock FeatureEncoder FlowHead MaskPredictor MotionEncoder RAFT RecurrentBlock ResidualBlock UpdateBlock',
        'torchvision.models.regnet': 'AnyStage BlockParams BottleneckTransform RegNet ResBottleneckBlock SimpleStemIN',
        'torchvision.models.resnet': 'BasicBlock Bottleneck ResNet',
        'torchvision.models.segmentation._utils': '_SimpleSegmentationModel',
        'torchvision.models.segmentation.deeplabv3': 'ASPP ASPPConv ASPPPooling DeepLabHead DeepLabV3',
        'torchvision.models.segmentation.fcn': 'FCN FCNHead',
        'torchvision.models.segmentation.lraspp': 'LRASPP LRASPPHead',
        'torchvision.models.shufflenetv2': 'InvertedResidual ShuffleNetV2',
        'torchvision.models.squeezenet': 'Fire SqueezeNet',
        'torchvision.models.swin_transformer': 'PatchMerging ShiftedWindowAttention SwinTransformer SwinTransformerBlock',
        'torchvision.models.vgg': 'VGG',
        'torchvision.models.video.resnet': 'BasicBlock BasicStem Bottleneck Conv2Plus1D Conv3DNoTemporal Conv3DSimple R2Plus1dStem VideoResNet',
        'torchvision.models.vision_transformer': 'ConvStemConfig Encoder EncoderBlock MLPBlock VisionTransformer',
        'torchvision.ops.deform_conv': 'DeformConv2d',
        'torchvision.ops.drop_block': 'DropBlock2d DropBlock3d',
        'torchvision.ops.feature_pyramid_network': 'ExtraFPNBlock FeaturePyramidNetwork LastLevelMaxPool LastLevelP6P7',
        'torchvision.ops.misc': 'Conv2dNormActivation Conv3dNormActivation ConvNormActivation FrozenBatchNorm2d MLP Permute SqueezeExcitation',
        'torchvision.ops.poolers': 'LevelMapper MultiScaleRoIAlign',
        'torchvision.ops.ps_roi_align': 'PSRoIAlign',
        'torchvision.ops.ps_roi_pool': 'PSRoIPool',
        'torchvision.ops.roi_align': 'RoIAlign',
        'torchvision.ops.roi_pool': 'RoIPool',
        'torchvision.ops.stochastic_depth': 'StochasticDepth',
        'torchvision.transforms._presets': 'ImageClassification ObjectDetection OpticalFlow SemanticSegmentation VideoClassification',
        'torchvision.transforms._transforms_video': 'CenterCropVideo NormalizeVideo RandomCropVideo RandomHorizontalFlipVideo RandomResizedCropVideo ToTensorVideo',
        'torchvision.transforms.autoaugment': 'AugMix AutoAugment RandAugment TrivialAugmentWide',
        'torchvision.transforms.transforms': 'CenterCrop ColorJitter Compose ConvertImageDtype FiveCrop GaussianBlur Grayscale Lambda LinearTransformation Normalize PILToTensor Pad RandomAdjustSharpness RandomAffine RandomApply RandomAutocontrast RandomChoice RandomCrop RandomEqualize RandomErasing RandomGrayscale RandomHorizontalFlip RandomInvert RandomOrder RandomPerspective RandomPosterize RandomResizedCrop RandomRotation RandomSolarize RandomTransforms RandomVerticalFlip Resize TenCrop ToPILImage ToTensor',
    },
    native: {},
    containers: {
        'torchvision.models._utils': '_ModelURLs',
    },
    enums: {
        'torch.nn.parallel.distributed': '_BufferCommHookLocation',
        'torch.nn.utils.parametrizations': '_OrthMaps',
        'torchvision.models._api': 'WeightsEnum',
        'torchvision.models.alexnet': 'AlexNet_Weights',
        'torchvision.models.convnext': 'ConvNeXt_Base_Weights ConvNeXt_Large_Weights ConvNeXt_Small_Weights ConvNeXt_Tiny_Weights',
        'torchvision.models.densenet': 'DenseNet121_Weights DenseNet161_Weights DenseNet169_Weights DenseNet201_Weights',
        'torchvision.models.detection.faster_rcnn': 'FasterRCNN_MobileNet_V3_Large_320_FPN_Weights FasterRCNN_MobileNet_V3_Large_FPN_Weights FasterRCNN_ResNet50_FPN_V2_Weights FasterRCNN_ResNet50_FPN_Weights',
        'torchvision.models.detection.fcos': 'FCOS_ResNet50_FPN_Weights',
        'torchvision.models.detection.keypoint_rcnn': 'KeypointRCNN_ResNet50_FPN_Weights',
        'torchvision.models.detection.mask_rcnn': 'MaskRCNN_ResNet50_FPN_V2_Weights MaskRCNN_ResNet50_FPN_Weights',
        'torchvision.models.detection.retinanet': 'RetinaNet_ResNet50_FPN_V2_Weights RetinaNet_ResNet50_FPN_Weights',
        'torchvision.models.detection.ssd': 'SSD300_VGG16_Weights',
        'torchvision.models.detection.ssdlite': 'SSDLite320_MobileNet_V3_Large_Weights',
        'torchvision.models.efficientnet': 'EfficientNet_B0_Weights EfficientNet_B1_Weights EfficientNet_B2_Weights EfficientNet_B3_Weights EfficientNet_B4_Weights EfficientNet_B5_Weights EfficientNet_B6_Weights EfficientNet_B7_Weights EfficientNet_V2_L_Weights EfficientNet_V2_M_Weights EfficientNet_V2_S_Weights',
        'torchvision.models.googlenet': 'GoogLeNet_Weights',
        'torchvision.models.inception': 'Inception_V3_Weights',
        'torchvision.models.mnasnet': 'MNASNet0_5_Weights MNASNet0_75_Weights MNASNet1_0_Weights MNASNet1_3_Weights',
        'torchvision.models.mobilenetv2': 'MobileNet_V2_Weights',
        'torchvision.models.mobilenetv3': 'MobileNet_V3_Large_Weights MobileNet_V3_Small_Weights',
        'torchvision.models.optical_flow.raft': 'Raft_Large_Weights Raft_Small_Weights',
        'torchvision.models.regnet': 'RegNet_X_16GF_Weights RegNet_X_1_6GF_Weights RegNet_X_32GF_Weights RegNet_X_3_2GF_Weights RegNet_X_400MF_Weights RegNet_X_800MF_Weights RegNet_X_8GF_Weights RegNet_Y_128GF_Weights RegNet_Y_16GF_Weights RegNet_Y_1_6GF_Weights RegNet_Y_32GF_Weights RegNet_Y_3_2GF_Weights RegNet_Y_400MF_Weights RegNet_Y_800MF_Weights RegNet_Y_8GF_Weights',
        'torchvision.models.resnet': 'ResNeXt101_32X8D_Weights ResNeXt101_64X4D_Weights ResNeXt50_32X4D_Weights ResNet101_Weights ResNet152_Weights ResNet18_Weights ResNet34_Weights ResNet50_Weights Wide_ResNet101_2_Weights Wide_ResNet50_2_Weights',
        'torchvision.models.segmentation.deeplabv3': 'DeepLabV3_MobileNet_V3_Large_Weights DeepLabV3_ResNet101_Weights DeepLabV3_ResNet50_Weights',
        'torchvision.models.segmentation.fcn': 'FCN_ResNet101_Weights FCN_ResNet50_Weights',
        'torchvision.models.segmentation.lraspp': 'LRASPP_MobileNet_V3_Large_Weights',
        'torchvision.models.shufflenetv2': 'ShuffleNet_V2_X0_5_Weights ShuffleNet_V2_X1_0_Weights ShuffleNet_V2_X1_5_Weights ShuffleNet_V2_X2_0_Weights',
        'torchvision.models.squeezenet': 'SqueezeNet1_0_Weights SqueezeNet1_1_Weights',
        'torchvision.models.swin_transformer': 'Swin_B_Weights Swin_S_Weights Swin_T_Weights',
        'torchvision.models.vgg': 'VGG11_BN_Weights VGG11_Weights VGG13_BN_Weights VGG13_Weights VGG16_BN_Weights VGG16_Weights VGG19_BN_Weights VGG19_Weights',
        'torchvision.models.video.resnet': 'MC3_18_Weights R2Plus1D_18_Weights R3D_18_Weights',
        'torchvision.models.vision_transformer': 'ViT_B_16_Weights ViT_B_32_Weights ViT_H_14_Weights ViT_L_16_Weights ViT_L_32_Weights',
        'torchvision.transforms.autoaugment': 'AutoAugmentPolicy',
        'torchvision.transforms.functional': 'InterpolationMode',
    },
    functions: {
        'torch.nn.functional': 'adaptive_avg_pool2d adaptive_avg_pool3d adaptive_max_pool1d adaptive_max_pool1d_with_indices adaptive_max_pool2d adaptive_max_pool2d_with_indices adaptive_max_pool3d adaptive_max_pool3d_with_indices affine_grid alpha_dropout assert_int_or_pair batch_norm binary_cross_entropy binary_cross_entropy_with_logits celu cosine_embedding_loss cross_entropy ctc_loss dropout dropout1d dropout2d dropout3d elu embedding embedding_bag feature_alpha_dropout fold fractional_max_pool2d fractional_max_pool2d_with_indices fractional_max_pool3d fractional_max_pool3d_with_indices gaussian_nll_loss glu grid_sample group_norm gumbel_softmax hardsigmoid hardswish hardtanh hinge_embedding_loss huber_loss instance_norm interpolate kl_div l1_loss layer_norm leaky_relu local_response_norm log_softmax lp_pool1d lp_pool2d margin_ranking_loss max_pool1d max_pool1d_with_indices max_pool2d max_pool2d_with_indices max_pool3d max_pool3d_with_indices max_unpool1d max_unpool2d max_unpool3d mish mse_loss multi_head_attention_forward multi_margin_loss multilabel_margin_loss multilabel_soft_margin_loss nll_loss normalize poisson_nll_loss relu relu6 rrelu selu sigmoid silu smooth_l1_loss soft_margin_loss softmax softmin softsign tanh tanhshrink triplet_margin_loss triplet_margin_with_distance_loss unfold upsample upsample_bilinear upsample_nearest',
        'torch.nn.init': 'calculate_gain constant constant_ dirac dirac_ eye eye_ kaiming_normal kaiming_normal_ kaiming_uniform kaiming_uniform_ normal normal_ ones_ orthogonal orthogonal_ sparse sparse_ trunc_normal_ uniform uniform_ xavier_normal xavier_normal_ xavier_uniform xavier_uniform_ zeros_',
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/enums.ts






/** Enumerations that training arguments hold, by module. */
const trainingEnums = {
    'transformers.trainer_utils': 'IntervalStrategy EvaluationStrategy SaveStrategy SchedulerType HubStrategy ShardedDDPOption FSDPOption EvalLoopStrategy',
    'transformers.training_args': 'OptimizerNames',
    'transformers.debug_utils': 'DebugOption',
    'transformers.utils.generic': 'ExplicitEnum PaddingStrategy TensorType',
    'transformers.tokenization_utils_base': 'TruncationStrategy',
    'accelerate.utils.dataclasses': 'DistributedType ComputeEnvironment PrecisionType RNGType LoggerType DynamoBackend SageMakerDistributedType',
    'accelerate.state': 'DistributedType',
    'peft.utils.peft_types': 'PeftType TaskType',
    'pytorch_lightning.utilities.enums': 'AMPType PrecisionType DistributedType LightningEnum',
    'lightning_fabric.utilities.enums': 'LightningEnum',
};
const enums_all = [sklearn, scipy, statsmodels, boosters_boosters, contrib, torch].map((table) => table.enums).concat(trainingEnums);
/** `module.Name` of every enumeration. */
const enumNames = new Set(enums_all.flatMap((enums) => Object.entries(enums).flatMap(([module, names]) => names
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => `${module}.${name}`))));

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/stdlib.ts



/** `copyreg._reconstructor(cls, base, state)` makes an instance of cls without calling its `__init__`. */
const reconstructor = (args) => {
    const [cls, base] = callArguments(args);
    if (cls?.kind !== 'global' || base?.kind !== 'global')
        return 'it is given something else than classes by their names';
    if (!args.allows(cls.id, 'new'))
        return `it is given ${args.nameOf(cls.id)}`;
    // `base.__init__` is called, unless it is that of `object`.
    if (!bases.has(args.nameOf(base.id)))
        return `it is given ${args.nameOf(base.id)}`;
    const [, , content] = callArguments(args);
    return filled({ ...args, values: [{ kind: 'tuple', items: content === undefined ? [] : [content] }] });
};
/** A string is made of strings: of bytes and a codec it could be any name, which nothing in the file says. */
const ofText = (args) => callArguments(args).every((given, i) => i === 0 && given?.kind === 'text')
    ? undefined
    : 'it is given something else than a string';
/** What is given to it is asked for its value, and so may be no object with methods of its own. */
const converted = { ...plain, call: filled };
const bases = setOf(`builtins.object builtins.list builtins.dict builtins.tuple builtins.set builtins.frozenset builtins.int builtins.float
builtins.complex builtins.str builtins.bytes builtins.bytearray`);
/** What it calls may be set once more, with its state. */
const partialState = (args) => {
    const state = stateOf(args);
    const [called] = state?.kind === 'tuple' ? (state.items ?? []) : [];
    if (keptCall(called, args))
        return undefined;
    if (called?.kind !== 'global')
        return 'its state gives something else than a function by its name';
    const later = calledLater(called, args);
    if (later !== undefined)
        return later;
    return args.allows(called.id, 'value') ? undefined : `its state gives it ${args.nameOf(called.id)}`;
};
/** Types of Python's own, whose methods know nothing but data. */
const dataTypes = setOf('str bytes list tuple dict set frozenset int float'.replaceAll(/\w+/g, 'builtins.$&'));
/** Members of an enumeration are written so by Python 3.11. */
const enumMember = shaped(named(enumNames), checks_text(/^[A-Za-z][A-Za-z0-9_]*$/));
/** Discrete distributions keep methods of their own. */
const madeBy = (library) => (object, args) => object?.kind === 'result' && args.nameOf(object.id).startsWith(library);
const ownMethod = shaped(madeBy('scipy.stats._'), checks_text(/^_(?!attach|construct|update|set)[a-z]\w*$/));
/** Libraries keep these methods of their objects, and before protocol 4 functions in a class were written so. */
const methods = [
    ownMethod,
    shaped(madeBy('lifelines.'), checks_text(/^(?:_(?:create_neg|negative_log|log_likelihood|log_hazard|hazard|cumulative_hazard|survival|add_penalty|variance_f|additive_f)\w*|plot)$/)),
    shaped(madeBy('nltk.stem.'), checks_text(/^stem$/)),
    shaped(madeBy('sklearn.'), checks_text(/^(?:predict|predict_proba|predict_log_proba|decision_function|score_samples|transform)$/)),
    shaped(madeBy('statsmodels.'), checks_text(/^(?:loglike|score|hessian)$/)),
    shaped(named(setOf('scipy.interpolate._interpolate.interp1d scipy.interpolate.interpolate.interp1d')), checks_text(/^_call_\w+$/)),
    shaped(named(setOf('zoneinfo.ZoneInfo')), checks_text(/^_unpickle$/)),
    // `str.split` as a tokenizer. What fills in a format reaches attributes by it.
    shaped(named(dataTypes), checks_text(/^(?!format)[a-z][a-z_]*$/)),
];
const attribute = (args) => methods.some((method) => method(args) === undefined) ? undefined : enumMember(args);
/** Python 2 wrote bytes as `_codecs.encode(text, 'latin1')`; other codecs unpack or decode. */
const encode = (args) => {
    const [text, codec] = callArguments(args);
    const known = codec?.kind === 'text' && plainCodec.test(codec.value);
    return known && (text?.kind === 'text' || text?.kind === 'data')
        ? undefined
        : 'its arguments are not a text and a plain encoding';
};
const singleton = (args) => {
    const [of, ...more] = callArguments(args);
    const known = of?.kind === 'none' || named(setOf('builtins.Ellipsis builtins.NotImplemented'))(of, args);
    return known && more.length === 0 ? undefined : 'it is given something else than None';
};
const stdlib_exceptions = `ArithmeticError AssertionError AttributeError BaseException BufferError BytesWarning ConnectionError
DeprecationWarning EOFError Exception FileNotFoundError FloatingPointError FutureWarning ImportError IndexError IOError KeyError
LookupError MemoryError NotImplementedError OSError OverflowError PermissionError ReferenceError RuntimeError RuntimeWarning
StopIteration SyntaxError SystemError TimeoutError TypeError UnicodeDecodeError UnicodeEncodeError UnicodeError UserWarning ValueError
Warning ZeroDivisionError`;
/** Python's own types: data, and containers of data. */
const stdlib = {
    reason: "Python's own data types: making one runs nothing but its constructor",
    names: {
        builtins: {
            ...allowance_each('range slice object', plain),
            ...allowance_each('int float complex bool frozenset tuple', converted),
            str: { ...plain, call: ofText },
            getattr: { call: attribute },
            ...allowance_each('list dict set', container),
            bytes: { ...plain, call: holding },
            bytearray: { ...container, call: holding },
            ...allowance_each('Ellipsis NotImplemented NoneType hash', value),
            ...allowance_each('abs all any callable chr divmod enumerate isinstance len max min ord pow repr round sorted sum zip', value),
            // `type(None)` has no name to be imported by.
            type: { call: singleton },
            ...allowance_each(stdlib_exceptions, plain),
        },
        collections: {
            ...allowance_each('OrderedDict deque Counter UserDict UserList UserString ChainMap', container),
            defaultdict: { value: true, call: factory('value'), new: true, items: true },
        },
        datetime: allowance_each('date time datetime timedelta timezone', plain),
        decimal: allowance_each('Decimal', converted),
        fractions: allowance_each('Fraction', converted),
        uuid: allowance_each('UUID SafeUUID', converted),
        pathlib: allowance_each('PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath', plain),
        'pathlib._local': allowance_each('PurePath PurePosixPath PureWindowsPath Path PosixPath WindowsPath', plain),
        array: { array: container, _array_reconstructor: { call: true } },
        types: { SimpleNamespace: plain },
        copyreg: {
            _reconstructor: { call: reconstructor, makes: true },
            __newobj__: { call: factory('new'), makes: true },
        },
        _codecs: { encode: { call: encode } },
        // It is shared with the program that loads it, and keeps what it is.
        logging: { getLogger: { call: shaped(checks_text(/^[\w.-]+$/)), build: () => 'its state is set' } },
        ipaddress: allowance_each('IPv4Address IPv4Interface IPv4Network IPv6Address IPv6Interface IPv6Network', {
            value: true,
            call: shaped(is('text', 'int', 'data')),
        }),
        re: {
            RegexFlag: plain,
            _compile: { call: shaped(either(is('text', 'data'), resultOf(setOf('_codecs.encode'))), is('int')) },
        },
        zoneinfo: { ZoneInfo: value, 'ZoneInfo._unpickle': { call: true } },
        random: { Random: { ...made, call: shaped() } },
        math: allowance_each(`acos acosh asin asinh atan atan2 atanh ceil copysign cos cosh degrees erf erfc exp expm1 fabs floor fmod gamma hypot isfinite isinf
      isnan lgamma log log10 log1p log2 pow radians sin sinh sqrt tan tanh trunc`, value),
        statistics: allowance_each('fmean geometric_mean harmonic_mean mean median mode pstdev pvariance stdev variance', value),
        _operator: allowance_each('add and_ eq floordiv ge gt le lt mod mul ne neg not_ or_ pow sub truediv xor', value),
        operator: { itemgetter: { value: true, call: true } },
        functools: { partial: { value: true, call: factory('value'), new: factory('value'), build: partialState } },
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/tables/estimators.ts
/** Written by scripts/allow-list.py from feature_engine 1.9.4, mapie 1.6.0, nltk 3.10.4, optuna 5.0.0, pyod 3.6.7. */
const estimators = {
    classes: {
        'feature_engine._base_transformers.base_numerical': 'BaseNumericalTransformer',
        'feature_engine._base_transformers.mixins': 'FitFromDictMixin GetFeatureNamesOutMixin TransformXyMixin',
        'feature_engine._docstrings.substitute': 'Substitution',
        'feature_engine._prediction.base_predictor': 'BaseTargetMeanEstimator',
        'feature_engine._prediction.target_mean_classifier': 'TargetMeanClassifier',
        'feature_engine._prediction.target_mean_regressor': 'TargetMeanRegressor',
        'feature_engine.creation.base_creation': 'BaseCreation',
        'feature_engine.creation.cyclical_features': 'CyclicalFeatures',
        'feature_engine.creation.decision_tree_features': 'DecisionTreeFeatures',
        'feature_engine.creation.geo_features': 'GeoDistanceFeatures',
        'feature_engine.creation.math_features': 'MathFeatures',
        'feature_engine.creation.relative_features': 'RelativeFeatures',
        'feature_engine.datetime.datetime': 'DatetimeFeatures',
        'feature_engine.datetime.datetime_ordinal': 'DatetimeOrdinal',
        'feature_engine.datetime.datetime_subtraction': 'DatetimeSubtraction',
        'feature_engine.discretisation.arbitrary': 'ArbitraryDiscretiser',
        'feature_engine.discretisation.base_discretiser': 'BaseDiscretiser',
        'feature_engine.discretisation.decision_tree': 'DecisionTreeDiscretiser',
        'feature_engine.discretisation.equal_frequency': 'EqualFrequencyDiscretiser',
        'feature_engine.discretisation.equal_width': 'EqualWidthDiscretiser',
        'feature_engine.discretisation.geometric_width': 'GeometricWidthDiscretiser',
        'feature_engine.encoding.base_encoder': 'CategoricalInitMixin CategoricalInitMixinNA CategoricalMethodsMixin',
        'feature_engine.encoding.count_frequency': 'CountFrequencyEncoder',
        'feature_engine.encoding.decision_tree': 'DecisionTreeEncoder',
        'feature_engine.encoding.mean_encoding': 'MeanEncoder',
        'feature_engine.encoding.one_hot': 'OneHotEncoder',
        'feature_engine.encoding.ordinal': 'OrdinalEncoder',
        'feature_engine.encoding.rare_label': 'RareLabelEncoder',
        'feature_engine.encoding.similarity_encoder': 'StringSimilarityEncoder',
        'feature_engine.encoding.woe': 'WoE WoEEncoder',
        'feature_engine.imputation.arbitrary_number': 'ArbitraryNumberImputer',
        'feature_engine.imputation.base_imputer': 'BaseImputer',
        'feature_engine.imputation.categorical': 'CategoricalImputer',
        'feature_engine.imputation.drop_missing_data': 'DropMissingData',
        'feature_engine.imputation.end_tail': 'EndTailImputer',
        'feature_engine.imputation.mean_median': 'MeanMedianImputer',
        'feature_engine.imputation.missing_indicator': 'AddMissingIndicator',
        'feature_engine.imputation.random_sample': 'RandomSampleImputer',
        'feature_engine.outliers.artbitrary': 'ArbitraryOutlierCapper',
        'feature_engine.outliers.base_outlier': 'BaseOutlier WinsorizerBase',
        'feature_engine.outliers.trimmer': 'OutlierTrimmer',
        'feature_engine.outliers.winsorizer': 'Winsorizer',
        'feature_engine.pipeline.pipeline': 'Pipeline',
        'feature_engine.preprocessing.match_categories': 'MatchCategories',
        'feature_engine.preprocessing.match_columns': 'MatchVariables',
        'feature_engine.scaling.mean_normalization': 'MeanNormalizationScaler',
        'feature_engine.selection.base_recursive_selector': 'BaseRecursiveSelector',
        'feature_engine.selection.base_selector': 'BaseSelector',
        'feature_engine.selection.drop_constant_features': 'DropConstantFeatures',
        'feature_engine.selection.drop_correlated_features': 'DropCorrelatedFeatures',
        'feature_engine.selection.drop_duplicate_features': 'DropDuplicateFeatures',
        'feature_engine.selection.drop_features': 'DropFeatures',
        'feature_engine.selection.drop_psi_features': 'DropHighPSIFeatures',
        'feature_engine.selection.information_value': 'SelectByInformationValue',
        'feature_engine.selection.mrmr': 'MRMR',
        'feature_engine.selection.probe_feature_selection': 'ProbeFeatureSelection',
        'feature_engine.selection.recursive_feature_addition': 'RecursiveFeatureAddition',
        'feature_engine.selection.recursive_feature_elimination': 'RecursiveFeatureElimination',
        'feature_engine.selection.shuffle_features': 'SelectByShuffling',
        'feature_engine.selection.single_feature_performance': 'SelectBySingleFeaturePerformance',
        'feature_engine.selection.smart_correlation_selection': 'SmartCorrelatedSelection',
        'feature_engine.selection.target_mean_selection': 'SelectByTargetMeanPerformance',
        'feature_engine.text.text_features': 'TextFeatures',
        'feature_engine.timeseries.forecasting.base_forecast_transformers': 'BaseForecastTransformer',
        'feature_engine.timeseries.forecasting.expanding_window_features': 'ExpandingWindowFeatures',
        'feature_engine.timeseries.forecasting.lag_features': 'LagFeatures',
        'feature_engine.timeseries.forecasting.window_features': 'WindowFeatures',
        'feature_engine.transformation.arcsin': 'ArcsinTransformer',
        'feature_engine.transformation.arcsinh': 'ArcSinhTransformer',
        'feature_engine.transformation.boxcox': 'BoxCoxTransformer',
        'feature_engine.transformation.log': 'LogCpTransformer LogTransformer',
        'feature_engine.transformation.power': 'PowerTransformer',
        'feature_engine.transformation.reciprocal': 'ReciprocalTransformer',
        'feature_engine.transformation.yeojohnson': 'YeoJohnsonTransformer',
        'feature_engine.wrappers.wrappers': 'SklearnTransformerWrapper',
        'mapie._venn_abers': 'VennAbers VennAbersCV VennAbersMultiClass',
        'mapie.calibration': 'TopLabelCalibrator VennAbersCalibrator',
        'mapie.classification': 'CrossConformalClassifier SplitConformalClassifier _MapieClassifier',
        'mapie.conditional_conformal_prediction': 'ConditionalSplitConformalClassifier ConditionalSplitConformalRegressor _ConditionalConformalMixin',
        'mapie.conformity_scores.bounds.absolute': 'AbsoluteConformityScore',
        'mapie.conformity_scores.bounds.gamma': 'GammaConformityScore',
        'mapie.conformity_scores.bounds.quantile': 'AbsoluteQuantileRegressionScore QuantileRegressionScore',
        'mapie.conformity_scores.bounds.residuals': 'ResidualNormalisedScore',
        'mapie.conformity_scores.bounds.std_normalised': 'StdConformityScore',
        'mapie.conformity_scores.classification': 'BaseClassificationScore',
        'mapie.conformity_scores.interface': 'BaseConformityScore',
        'mapie.conformity_scores.regression': 'BaseRegressionScore',
        'mapie.conformity_scores.sets.aps': 'APSConformityScore',
        'mapie.conformity_scores.sets.lac': 'LACConformityScore',
        'mapie.conformity_scores.sets.naive': 'NaiveConformityScore',
        'mapie.conformity_scores.sets.raps': 'RAPSConformityScore',
        'mapie.conformity_scores.sets.topk': 'TopKConformityScore',
        'mapie.estimator.classifier': 'EnsembleClassifier',
        'mapie.estimator.regressor': 'EnsembleRegressor EnsembleStdRegressor _Conformalizer',
        'mapie.exchangeability_testing.bounds': 'GammaExponentialMixtureBound',
        'mapie.exchangeability_testing.exchangeability': 'ExchangeabilityTestProtocol FixedDatasetExchangeabilityTest OnlineExchangeabilityTest RunnableExchangeabilityTestProtocol UpdatableExchangeabilityTestProtocol',
        'mapie.exchangeability_testing.martingales': 'OnlineMartingaleTest',
        'mapie.exchangeability_testing.permutations': 'MaxSplitMeanDifferenceTestStatistic PValuePermutationTest PermutationTest SequentialMonteCarloTest TestStatistic',
        'mapie.exchangeability_testing.risk_monitoring': 'RiskMonitoring',
        'mapie.regression.quantile_regression': 'ConformalizedQuantileRegressor CrossConformalizedQuantileRegressor _MapieQuantileRegressor _QuantileConformalizer',
        'mapie.regression.regression': 'CrossConformalRegressor JackknifeAfterBootstrapRegressor SplitConformalRegressor _MapieRegressor',
        'mapie.regression.time_series_regression': 'TimeSeriesRegressor',
        'mapie.risk_control._base_controller': '_BaseLTTController',
        'mapie.risk_control.binary_classification': 'BinaryClassificationController',
        'mapie.risk_control.fwer_control': 'FWERBonferroniCorrection FWERBonferroniHolm FWERFixedSequenceTesting FWERProcedure',
        'mapie.risk_control.multi_classification': 'MultiClassificationLTTController',
        'mapie.risk_control.multi_label_classification': 'MultiLabelClassificationController',
        'mapie.risk_control.risks': 'BinaryClassificationRisk BinaryRisk ClassSpecificRisk ContinuousRisk RiskLoss _BaseRisk _OccurrenceConditionRisk',
        'mapie.risk_control.semantic_segmentation': 'SemanticSegmentationController',
        'mapie.subsample': 'BlockBootstrap Subsample',
        'mapie.utils': 'NotFittedError _Unset',
        'nltk.stem.api': 'StemmerI',
        'nltk.stem.arlstem': 'ARLSTem',
        'nltk.stem.arlstem2': 'ARLSTem2',
        'nltk.stem.cistem': 'Cistem',
        'nltk.stem.isri': 'ISRIStemmer',
        'nltk.stem.lancaster': 'LancasterStemmer',
        'nltk.stem.porter': 'PorterStemmer',
        'nltk.stem.regexp': 'RegexpStemmer',
        'nltk.stem.rslp': 'RSLPStemmer',
        'nltk.stem.snowball': 'ArabicStemmer DanishStemmer DutchStemmer EnglishStemmer FinnishStemmer FrenchStemmer GermanStemmer HungarianStemmer ItalianStemmer NorwegianStemmer PorterStemmer PortugueseStemmer RomanianStemmer RussianStemmer SnowballStemmer SpanishStemmer SwedishStemmer _LanguageSpecificStemmer _ScandinavianStemmer _StandardStemmer',
        'nltk.stem.wordnet': 'WordNetLemmatizer',
        'optuna.distributions': 'BaseDistribution CategoricalDistribution DiscreteUniformDistribution FloatDistribution IntDistribution IntLogUniformDistribution IntUniformDistribution LogUniformDistribution UniformDistribution',
        'optuna.pruners._base': 'BasePruner',
        'optuna.pruners._hyperband': 'HyperbandPruner',
        'optuna.pruners._median': 'MedianPruner',
        'optuna.pruners._nop': 'NopPruner',
        'optuna.pruners._patient': 'PatientPruner',
        'optuna.pruners._percentile': 'PercentilePruner',
        'optuna.pruners._successive_halving': 'SuccessiveHalvingPruner',
        'optuna.pruners._threshold': 'ThresholdPruner',
        'optuna.pruners._wilcoxon': 'WilcoxonPruner',
        'optuna.samplers._base': 'BaseSampler',
        'optuna.samplers._brute_force': 'BruteForceSampler _TreeNode',
        'optuna.samplers._cmaes': 'CmaEsSampler',
        'optuna.samplers._ga._base': 'BaseGASampler',
        'optuna.samplers._gp.sampler': 'GPSampler',
        'optuna.samplers._grid': 'GridSampler',
        'optuna.samplers._lazy_random_state': 'LazyRandomState',
        'optuna.samplers._nsgaiii._elite_population_selection_strategy': 'NSGAIIIElitePopulationSelectionStrategy',
        'optuna.samplers._nsgaiii._sampler': 'NSGAIIISampler',
        'optuna.samplers._partial_fixed': 'PartialFixedSampler',
        'optuna.samplers._qmc': 'QMCSampler',
        'optuna.samplers._random': 'RandomSampler',
        'optuna.samplers._tpe.parzen_estimator': '_ParzenEstimator _ParzenEstimatorParameters',
        'optuna.samplers._tpe.probability_distributions': '_BatchedCategoricalDistributions _BatchedDiscreteTruncLogNormDistributions _BatchedDiscreteTruncNormDistributions _BatchedTruncLogNormDistributions _BatchedTruncNormDistributions _MixtureOfProductDistribution',
        'optuna.samplers._tpe.sampler': 'TPESampler',
        'optuna.samplers.nsgaii._after_trial_strategy': 'NSGAIIAfterTrialStrategy',
        'optuna.samplers.nsgaii._child_generation_strategy': 'NSGAIIChildGenerationStrategy',
        'optuna.samplers.nsgaii._crossovers._base': 'BaseCrossover',
        'optuna.samplers.nsgaii._crossovers._blxalpha': 'BLXAlphaCrossover',
        'optuna.samplers.nsgaii._crossovers._sbx': 'SBXCrossover',
        'optuna.samplers.nsgaii._crossovers._spx': 'SPXCrossover',
        'optuna.samplers.nsgaii._crossovers._undx': 'UNDXCrossover',
        'optuna.samplers.nsgaii._crossovers._uniform': 'UniformCrossover',
        'optuna.samplers.nsgaii._crossovers._vsbx': 'VSBXCrossover',
        'optuna.samplers.nsgaii._elite_population_selection_strategy': 'NSGAIIElitePopulationSelectionStrategy',
        'optuna.samplers.nsgaii._mutations._base': 'BaseMutation',
        'optuna.samplers.nsgaii._mutations._polynomial': 'PolynomialMutation',
        'optuna.samplers.nsgaii._sampler': 'NSGAIISampler',
        'optuna.search_space.group_decomposed': '_GroupDecomposedSearchSpace _SearchSpaceGroup',
        'optuna.search_space.intersection': 'IntersectionSearchSpace',
        'optuna.storages._in_memory': 'InMemoryStorage _StudyInfo',
        'optuna.study.study': 'Study',
        'optuna.trial._base': 'BaseTrial',
        'optuna.trial._fixed': 'FixedTrial',
        'optuna.trial._frozen': 'FrozenTrial',
        'optuna.trial._trial': 'Trial',
        'pyod.models.abod': 'ABOD',
        'pyod.models.audio_ae': 'AudioAE',
        'pyod.models.base': 'BaseDetector',
        'pyod.models.cblof': 'CBLOF',
        'pyod.models.cd': 'CD',
        'pyod.models.cof': 'COF',
        'pyod.models.copod': 'COPOD',
        'pyod.models.ecod': 'ECOD',
        'pyod.models.embedding': 'EmbeddingOD MultiModalOD',
        'pyod.models.gmm': 'GMM',
        'pyod.models.hbos': 'HBOS',
        'pyod.models.hdbscan': 'HDBSCAN',
        'pyod.models.iforest': 'IForest',
        'pyod.models.inne': 'INNE',
        'pyod.models.kde': 'KDE',
        'pyod.models.knn': 'KNN',
        'pyod.models.kpca': 'KPCA PyODKernelPCA',
        'pyod.models.lmdd': 'LMDD',
        'pyod.models.loci': 'LOCI',
        'pyod.models.loda': 'LODA',
        'pyod.models.lof': 'LOF',
        'pyod.models.lscp': 'LSCP',
        'pyod.models.mad': 'MAD',
        'pyod.models.mcd': 'MCD',
        'pyod.models.ocsvm': 'OCSVM',
        'pyod.models.pca': 'PCA',
        'pyod.models.pyg_anomalous': 'ANOMALOUS',
        'pyod.models.pyg_anomalydae': 'AnomalyDAE',
        'pyod.models.pyg_cola': 'CoLA',
        'pyod.models.pyg_conad': 'CONAD',
        'pyod.models.pyg_dominant': 'DOMINANT',
        'pyod.models.pyg_guide': 'GUIDE',
        'pyod.models.pyg_radar': 'Radar',
        'pyod.models.pyg_scan': 'SCAN',
        'pyod.models.qmcd': 'QMCD',
        'pyod.models.rgraph': 'RGraph',
        'pyod.models.rod': 'ROD',
        'pyod.models.sampling': 'Sampling',
        'pyod.models.sod': 'SOD',
        'pyod.models.sos': 'SOS',
        'pyod.models.ts_kshape': 'KShape',
        'pyod.models.ts_lstm': 'LSTMAD _LSTMModel',
        'pyod.models.ts_matrix_profile': 'MatrixProfile',
        'pyod.models.ts_od': 'TimeSeriesOD',
        'pyod.models.ts_sand': 'SAND',
        'pyod.models.ts_spectral_residual': 'SpectralResidual',
        'snowballstemmer.among': 'Among',
        'snowballstemmer.arabic_stemmer': 'ArabicStemmer lab0 lab1 lab2 lab3 lab4',
        'snowballstemmer.armenian_stemmer': 'ArmenianStemmer lab0',
        'snowballstemmer.basestemmer': 'BaseStemmer',
        'snowballstemmer.basque_stemmer': 'BasqueStemmer lab0 lab1 lab2',
        'snowballstemmer.catalan_stemmer': 'CatalanStemmer lab0 lab1',
        'snowballstemmer.czech_stemmer': 'CzechStemmer lab0 lab1',
        'snowballstemmer.danish_stemmer': 'DanishStemmer lab0 lab1 lab2',
        'snowballstemmer.dutch_porter_stemmer': 'DutchPorterStemmer lab0 lab1 lab2 lab3',
        'snowballstemmer.dutch_stemmer': 'DutchStemmer lab0 lab1 lab2',
        'snowballstemmer.english_stemmer': 'EnglishStemmer lab0 lab1 lab2',
        'snowballstemmer.esperanto_stemmer': 'EsperantoStemmer lab0 lab1',
        'snowballstemmer.estonian_stemmer': 'EstonianStemmer lab0 lab1',
        'snowballstemmer.finnish_stemmer': 'FinnishStemmer lab0 lab1',
        'snowballstemmer.french_stemmer': 'FrenchStemmer lab0 lab1 lab2 lab3',
        'snowballstemmer.german_stemmer': 'GermanStemmer lab0 lab1 lab2',
        'snowballstemmer.greek_stemmer': 'GreekStemmer lab0',
        'snowballstemmer.hindi_stemmer': 'HindiStemmer',
        'snowballstemmer.hungarian_stemmer': 'HungarianStemmer lab0 lab1',
        'snowballstemmer.indonesian_stemmer': 'IndonesianStemmer lab0 lab1',
        'snowballstemmer.irish_stemmer': 'IrishStemmer lab0',
        'snowballstemmer.italian_stemmer': 'ItalianStemmer lab0 lab1 lab2',
        'snowballstemmer.lithuanian_stemmer': 'LithuanianStemmer lab0 lab1',
        'snowballstemmer.nepali_stemmer': 'NepaliStemmer lab0',
        'snowballstemmer.norwegian_stemmer': 'NorwegianStemmer lab0 lab1 lab2',
        'snowballstemmer.persian_stemmer': 'PersianStemmer lab0 lab1',
        'snowballstemmer.polish_stemmer': 'PolishStemmer lab0',
        'snowballstemmer.porter_stemmer': 'PorterStemmer lab0 lab1 lab2',
        'snowballstemmer.portuguese_stemmer': 'PortugueseStemmer lab0 lab1 lab2',
        'snowballstemmer.romanian_stemmer': 'RomanianStemmer lab0 lab1 lab2',
        'snowballstemmer.russian_stemmer': 'RussianStemmer lab0 lab1 lab2',
        'snowballstemmer.serbian_stemmer': 'SerbianStemmer lab0 lab1 lab2',
        'snowballstemmer.sesotho_stemmer': 'SesothoStemmer lab0',
        'snowballstemmer.spanish_stemmer': 'SpanishStemmer lab0 lab1 lab2',
        'snowballstemmer.swedish_stemmer': 'SwedishStemmer lab0',
        'snowballstemmer.tamil_stemmer': 'TamilStemmer lab0 lab1',
        'snowballstemmer.turkish_stemmer': 'TurkishStemmer lab0 lab1 lab2 lab3',
        'snowballstemmer.yiddish_stemmer': 'YiddishStemmer lab0 lab1 lab2 lab3',
    },
    native: {},
    containers: {},
    enums: {
        'optuna.study._study_direction': 'StudyDirection',
        'optuna.trial._state': 'TrialState',
    },
    functions: {},
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/torch.ts




const storages = `DoubleStorage FloatStorage HalfStorage BFloat16Storage LongStorage IntStorage ShortStorage CharStorage ByteStorage
BoolStorage ComplexDoubleStorage ComplexFloatStorage QInt8Storage QUInt8Storage QInt32Storage QUInt4x2Storage QUInt2x4Storage
UntypedStorage TypedStorage`;
const torch_types = `float16 float32 float64 bfloat16 half float double int8 int16 int32 int64 short int long uint8 uint16 uint32 uint64 bool
complex32 complex64 complex128 cfloat cdouble chalf quint8 qint8 qint32 quint4x2 quint2x4 float8_e4m3fn float8_e5m2 float8_e4m3fnuz
float8_e5m2fnuz float8_e8m0fnu bits8 bits16 strided sparse_coo sparse_csr sparse_csc sparse_bsr sparse_bsc jagged contiguous_format
channels_last channels_last_3d preserve_format per_tensor_affine per_channel_affine per_tensor_symmetric per_channel_symmetric
per_channel_affine_float_qparams`;
const tensors = `FloatTensor DoubleTensor HalfTensor BFloat16Tensor LongTensor IntTensor ShortTensor CharTensor ByteTensor BoolTensor`;
const functions = `relu relu_ tanh sigmoid softmax log_softmax selu celu elu prelu rrelu threshold abs exp log sqrt sin cos add mul matmul
sum mean max min argmax argmin flatten cat stack clamp nan_to_num isnan`;
/** Functions that put a tensor together, all of whose arguments are data. */
const rebuilds = `_rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_parameter _rebuild_parameter_with_state
_rebuild_sparse_tensor _rebuild_sparse_csr_tensor _rebuild_nested_tensor _rebuild_qtensor _rebuild_meta_tensor_no_storage
_rebuild_device_tensor_from_numpy _rebuild_device_tensor_from_cpu_tensor _rebuild_xla_tensor _rebuild_hpu_tensor`;
const tensorTypes = named(setOf(`torch.Tensor torch._tensor.Tensor torch.nn.parameter.Parameter torch.nn.Parameter torch.nn.parameter.UninitializedParameter
torch.nn.parameter.UninitializedBuffer torch.nn.parameter.Buffer`));
const rebuildNames = setOf(rebuilds
    .split(/\s+/)
    .map((name) => `torch._utils.${name}`)
    .join(' '));
/** Some are given the type of the numbers by its name: `torch.float8_e4m3fn`. */
const dataOrType = either(noGlobal, named(new Set(torch_types.split(/\s+/).map((name) => `torch.${name}`))));
/** `_rebuild_from_type_v2(func, type, args, state)` calls `func(*args)`. */
const fromType = (args) => {
    const [called, type, given] = callArguments(args);
    if (!named(rebuildNames)(called, args))
        return 'it is given something else than a function that makes a tensor';
    if (type?.kind !== 'global' || !args.allows(type.id, 'value'))
        return 'it is given something else than a known type';
    return given?.kind === 'tuple' ? undefined : 'the arguments of what it calls are not in the file as such';
};
const listed = (names, allowance) => Object.fromEntries(Object.entries(names).map(([module, found]) => [module, allowance_each(found, allowance)]));
/** Optimizers call methods of their own when they take their state. */
const optimizer = { ...made, build: stateWithout('_patch_step_function', '_hook_for_profile') };
const newer = {
    'torch.optim._adafactor': 'Adafactor',
    'torch.optim._muon': 'Muon',
    'torch.optim.lr_scheduler': 'LRScheduler PolynomialLR',
};
const optimizers = {
    ...listed(newer, made),
    ...Object.fromEntries(Object.entries({ ...torch.classes, ...newer })
        .filter(([module]) => module.startsWith('torch.optim.') && !module.endsWith('lr_scheduler'))
        .map(([module, names]) => [module, allowance_each(names, optimizer)])),
};
const torch_torch = {
    reason: 'tensors and layers of PyTorch: put together of storages that lie beside the pickle',
    names: {
        torch: {
            ...allowance_each(storages, value),
            ...allowance_each(torch_types, value),
            ...allowance_each(tensors, plain),
            ...allowance_each(functions, value),
            ...allowance_each('Size device', plain),
            Tensor: made,
            Generator: value,
            dtype: value,
        },
        'torch.cuda': allowance_each(storages, value),
        'torch.storage': {
            ...allowance_each(storages, value),
            _load_from_bytes: { call: shaped(either(is('data', 'text'), resultOf(setOf('_codecs.encode')))), loads: true },
        },
        'torch._utils': {
            ...allowance_each(rebuilds, { value: true, call: shaped(...Array.from({ length: 12 }, () => dataOrType)) }),
            _rebuild_wrapper_subclass: {
                call: shaped((cls, args) => cls?.kind === 'global' && args.allows(cls.id, 'value')),
            },
        },
        'torch._tensor': {
            Tensor: made,
            _rebuild_from_type: { call: fromType },
            _rebuild_from_type_v2: { call: fromType },
        },
        'torch.tensor': { Tensor: made, _rebuild_from_type: { call: fromType } },
        'torch.nn.parameter': allowance_each('Parameter UninitializedParameter UninitializedBuffer Buffer', made),
        'torch.nn.backends.thnn': { _get_thnn_function_backend: { call: shaped() } },
        'torch.serialization': { _get_layout: { call: shaped(is('text')) } },
        'torch.distributed.tensor._dtensor_spec': allowance_each('DTensorSpec TensorMeta', made),
        'torch._C._nn': allowance_each('gelu silu relu6 leaky_relu elu hardswish hardtanh mish softplus', value),
        'torch._C': allowance_each('device Size', plain),
        'torch.jit._pickle': allowance_each('build_intlist build_doublelist build_boollist build_tensorlist build_tensor_from_id restore_type_tag', { call: shaped(either(noGlobal, tensorTypes)) }),
        // Newer than the table.
        'torch.nn.modules.normalization': allowance_each('RMSNorm', made),
        'torch.nn.modules.dropout': allowance_each('Dropout1d', made),
        'torch.nn.modules.padding': allowance_each('CircularPad1d CircularPad2d CircularPad3d ReflectionPad3d ZeroPad1d ZeroPad3d _CircularPadNd', made),
        'torch.nn.utils.parametrize': allowance_each('ParametrizationList', made),
        'torch.nn.utils.parametrizations': allowance_each('_Orthogonal _WeightNorm _SpectralNorm', made),
        ...optimizers,
        'torch.utils.hooks': { RemovableHandle: made },
        'torch.utils.data.dataset': allowance_each('TensorDataset Subset ConcatDataset Dataset', made),
        'torch.utils.data._utils.collate': { default_collate: value },
    },
};
const training = {
    reason: 'settings and results of training',
    names: {
        ...listed(trainingEnums, plain),
        ...Object.fromEntries(Object.entries({
            'transformers.training_args': 'TrainingArguments',
            'transformers.training_args_seq2seq': 'Seq2SeqTrainingArguments',
            'transformers.generation.configuration_utils': 'GenerationConfig',
            'transformers.configuration_utils': 'PretrainedConfig',
            'transformers.trainer_pt_utils': 'AcceleratorConfig LabelSmoother',
            'transformers.integrations.deepspeed': 'HfDeepSpeedConfig HfTrainerDeepSpeedConfig',
            'transformers.deepspeed': 'HfDeepSpeedConfig HfTrainerDeepSpeedConfig',
            'accelerate.state': 'PartialState AcceleratorState GradientState',
            'accelerate.utils.dataclasses': 'DeepSpeedPlugin FullyShardedDataParallelPlugin GradientAccumulationPlugin',
            'peft.tuners.lora.config': 'LoraConfig',
            'peft.tuners.lora': 'LoraConfig',
            argparse: 'Namespace',
            'pytorch_lightning.callbacks.model_checkpoint': 'ModelCheckpoint',
            'omegaconf.dictconfig': 'DictConfig',
            'omegaconf.listconfig': 'ListConfig',
            'omegaconf.base': 'ContainerMetadata Metadata',
            'omegaconf.nodes': 'AnyNode IntegerNode FloatNode BooleanNode StringNode EnumNode',
            typing: 'Any',
        }).map(([module, names]) => [module, allowance_each(names, made)])),
        ...inAll('pytorch_lightning.utilities.parsing lightning_fabric.utilities.data lightning.fabric.utilities.data', {
            AttributeDict: container,
        }),
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/allow/index.ts

















const allow_kinds = {
    functions: value,
    classes: made,
    native: plain,
    containers: container,
    enums: plain,
};
/** Tables first: what the families say of the same names is more exact. */
const allow_tables = [
    sklearn,
    scipy,
    numpy,
    statsmodels,
    boosters_boosters,
    contrib,
    estimators,
    torch,
];
const families = [
    stdlib,
    numpy_numpy,
    pandas,
    learning,
    distributions,
    statistics,
    boosters,
    joblib,
    torch_torch,
    training,
    language,
    language_words,
    columns,
    explanations,
    forecasting,
    series,
    formulas,
    clusters,
    arrow,
    carriedCode,
];
const known = new Map();
for (const table of allow_tables)
    for (const kind of Object.keys(allow_kinds))
        for (const [module, names] of Object.entries(table[kind]))
            for (const [name, allowance] of Object.entries(allowance_each(names, allow_kinds[kind])))
                known.set(`${module}:${name}`, allowance);
for (const { names } of families)
    for (const [module, allowances] of Object.entries(names))
        for (const [name, allowance] of Object.entries(allowances))
            known.set(`${module}:${name}`, allowance);
const own = { value: true, call: true, new: true, items: true };
/**
 * What a pickle may do with a name; undefined for one that is on no list. `allowed` holds the policy's own (`package.module.Class`): what is
 * known to do harm no policy can allow.
 */
function allowanceOf(module, name, allowed) {
    return (known.get(`${module}:${name}`) ??
        (allowed.has(`${module}.${name}`) && (0,dangerous/* harmOf */.s)(module, name) === undefined ? own : undefined));
}

// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
;// CONCATENATED MODULE: ./src/engines/modelfile/member-text.ts



const lookAt = 4_096;
/** Parts of a long text overlap by more than the longest secret has. */
const overlap = 20_000;
const asciiShare = 0.1;
/** The text of a container's member, or of what lies behind its contents, that is of no format: a note, a script, a list of packages. */
async function readMemberText(source, context) {
    const head = await source.read(0, lookAt);
    const from = head.findIndex((byte) => byte !== 0);
    // Zeros in front of a text fill up what comes before it; UTF-16 and UTF-32 begin with fewer.
    const start = from < 4 ? 0 : from;
    const encoding = from === -1 ? undefined : encodingOf(head.subarray(start));
    if (encoding === undefined)
        return;
    const decoder = (0,formats_text/* createDecoder */.$C)(encoding);
    let last = '';
    for await (const piece of (0,understanding/* lookedThrough */.Mf)((0,formats_source/* sliceOf */.Mz)(source, start, source.size), context)) {
        const text = decoder.write(piece);
        context.text('', last + text);
        last = text.slice(-overlap);
    }
}
/** Of text without the control characters that no text has; undefined for anything else. */
function encodingOf(head) {
    const encoding = (0,formats_text/* detectEncoding */.X0)(head);
    if (encoding === undefined || encoding === 'latin1')
        return undefined;
    const text = (0,formats_text/* createDecoder */.$C)(encoding).write(head);
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text))
        return undefined;
    // Numbers may begin with a byte order mark; what they give is hardly ever ASCII.
    const isText = encoding === 'utf-8' || text.replace(/[^\x20-\x7e]/g, '').length >= text.length * asciiShare;
    return isText ? encoding : undefined;
}

// EXTERNAL MODULE: ./src/formats/unpack/error.ts
var unpack_error = __webpack_require__(88609);
;// CONCATENATED MODULE: ./src/engines/modelfile/readers/joblib.ts


/** Wrappers whose arrays joblib writes into the pickle, behind the BUILD that gives them their state. */
const arrayWrappers = setOf('joblib.numpy_pickle.NumpyArrayWrapper sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper');
/** Wrappers of older versions, whose arrays lie in files beside. */
const fileWrappers = setOf(['joblib.numpy_pickle', 'joblib.numpy_pickle_compat']
    .flatMap((module) => [module, `sklearn.externals.${module}`])
    .map((module) => `${module}.NDArrayWrapper ${module}.ZNDArrayWrapper`)
    .join(' '));
const dtypeNames = setOf('numpy.dtype numpy.core.multiarray.dtype numpy._core.multiarray.dtype');
/** What follows the BUILD of a wrapper that was given these values, or why it can't be told. */
function arrayBehind(values, nameOf) {
    const states = values.slice(1).map(entriesOf);
    const state = new Map(states.flatMap((entries) => [...(entries ?? [])]));
    if (states.includes(undefined))
        return 'its state is not in the file as such';
    const type = state.get('subclass');
    if (type?.kind !== 'global' || !arrayTypes.has(nameOf(type.id)))
        return 'it is no array by its name';
    const elements = elementsOf(state.get('shape'));
    if (elements === undefined)
        return 'its shape is not a list of numbers';
    const element = dtypeOf(state.get('dtype'), nameOf);
    if (element === undefined)
        return 'the type of its elements is not in the file as such';
    if (element.objects)
        return { kind: 'pickle' };
    const alignment = state.get('numpy_array_alignment_bytes');
    const padded = alignment !== undefined && alignment.kind !== 'none';
    return { kind: 'bytes', padded, bytes: elements * element.bytes, element: element.text ? element.bytes : 0 };
}
/** What a wrapper of an older version says of the file that its array lies in: whether it is one beside. */
function filesBeside(values) {
    return values.slice(1).every((value) => {
        const file = entriesOf(value)?.get('filename');
        return file?.kind === 'text' && /^[\w.+-]+$/.test(file.value) && !file.value.startsWith('.');
    });
}
function elementsOf(shape) {
    if (shape?.kind !== 'tuple' || shape.items === undefined || shape.items.length > 64)
        return undefined;
    let product = 1;
    for (const side of shape.items) {
        // Sides that were numpy's own numbers are not known.
        if (side.kind !== 'int' || side.value < 0)
            return undefined;
        product *= side.value;
    }
    return product;
}
const joblib_flagObjects = 1;
/** The elements of an array by `numpy.dtype(code, …)` and the state that it is given. */
function dtypeOf(value, nameOf) {
    if (value?.kind !== 'result' || !dtypeNames.has(nameOf(value.id)) || value.parts === undefined)
        return undefined;
    const [args, state, ...more] = value.parts;
    if (args?.kind !== 'tuple' || more.length > 0)
        return undefined;
    const [code] = args.items ?? [];
    // `numpy.dtype(numpy.record)` is of the kind V.
    const text = code?.kind === 'text' ? code.value : code?.kind === 'global' ? 'V' : '';
    const [, kind, digits = ''] = /^[<>|=]?([?bifucmMOSaUV])(\d*)(?:\[\d*[a-zA-Z]+\])?$/.exec(text) ?? [];
    if (kind === undefined)
        return undefined;
    const stated = state === undefined ? undefined : stateOfDtype(state);
    if (state !== undefined && stated === undefined)
        return undefined;
    if (kind === 'O')
        return stated === undefined || stated.objects ? { bytes: 0, objects: true, text: false } : undefined;
    if ('SaUV'.includes(kind)) {
        if (stated?.bytes === undefined || stated.bytes < 0)
            return undefined;
        return { bytes: stated.bytes, objects: stated.objects, text: true };
    }
    const bytes = kind === '?' || (kind === 'b' && digits === '') ? 1 : Number(digits);
    return bytes > 0 && bytes <= 32 && stated?.objects !== true ? { bytes, objects: false, text: false } : undefined;
}
/** `(version, order, subdtype, names, fields, bytes, alignment, flags)`, as numpy has written since 2006. */
function stateOfDtype(state) {
    if (state.kind !== 'tuple' || state.items === undefined || state.items.length < 8)
        return undefined;
    const [version, bytes, flags] = [state.items[0], state.items[5], state.items[7]];
    if (version?.kind !== 'int' || version.value < 3 || bytes?.kind !== 'int' || flags?.kind !== 'int')
        return undefined;
    return { bytes: bytes.value, objects: (flags.value & joblib_flagObjects) !== 0 };
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/pickle-carried.ts

const pickle_carried_maxText = 1 << 28;
const maxCarried = 1_000;
// eslint-disable-next-line no-control-regex -- what files begin with
const packed = /^(?:\x1f\x8b\x08|PK\x03\x04|BZh[1-9]1A|\x7fELF|\xfd7zXZ|\x28\xb5\x2f\xfd|7z\xbc\xaf)/;
/** A pickle, of protocol 2 to 5 at the start and with STOP at the end, or something packed, or a program. */
const looksCarried = (start, end) => start[0] === 0x80
    ? start[1] !== undefined && start[1] >= 2 && start[1] <= 5 && end[0] === 0x2e
    : packed.test(start.toString('latin1', 0, 6));
// eslint-disable-next-line no-control-regex -- what files begin with
const archives = /^(?:PK|\x80[\x02-\x05])/;
/** The bytes that a call was given: in the stream as such, or as Python 2 wrote them, as text with a character a byte. */
function loadedBy({ values: [tuple], nameOf }) {
    const [first] = tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];
    if (first?.kind === 'result' && nameOf(first.id) === '_codecs.encode') {
        const [inner] = first.parts ?? [];
        const [text] = inner?.kind === 'tuple' ? (inner.items ?? []) : [];
        if ((text?.kind === 'text' || text?.kind === 'data') && text.place !== undefined)
            return [{ place: text.place, text: true }];
    }
    if ((first?.kind === 'text' || first?.kind === 'data') && first.place !== undefined)
        return [{ place: first.place, text: false }];
    return [];
}
/** Bytes in a pickle that are files of their own: what it loads by a call, and what looks like something that is loaded. */
class CarriedFiles {
    loads = [];
    carried = [];
    /** A call that loads its first argument. */
    loaded(call) {
        this.loads.push(...loadedBy(call));
    }
    /** Bytes at `place`, that begin and end so. */
    found(place, start, end) {
        if (looksCarried(start, end) && this.carried.length < maxCarried)
            this.carried.push(place);
    }
    /** Looks into each. `judge` reads one as the pickle that it is loaded as. */
    async inspect(source, context, judge) {
        for (const { place, text } of this.loads) {
            const bytes = (0,formats_source/* sliceOf */.Mz)(source, place.offset, place.length);
            const inner = text ? (0,formats_source/* bufferSource */.kq)(Buffer.from((await bytes.read(0, pickle_carried_maxText)).toString(), 'latin1')) : bytes;
            await context.inspect(`bytes at ${place.offset}`, inner);
            const head = await inner.read(0, 16);
            // Whatever it is, it is loaded as a pickle if it is no archive.
            if (!archives.test(head.toString('latin1')))
                await judge(inner);
        }
        for (const { offset, length } of this.carried)
            if (!this.loads.some(({ place }) => place.offset === offset))
                await context.inspect(`bytes at ${offset}`, (0,formats_source/* sliceOf */.Mz)(source, offset, length));
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/pickle-uses.ts



/** Reports an import by the worst that was done with it. `callsOwnCode`: whether what is made of code in the file is called. */
function judgeUses(known, callsOwnCode, context) {
    const { module, name, offset, allowance, uses, unusual } = known;
    const shown = (0,modelfile_shown/* shownName */.H)(`${module}.${name}`);
    const subject = `${module}.${name}`;
    const used = uses.size > 0;
    const harm = (0,dangerous/* harmOf */.s)(module, name);
    if (allowance?.code === true)
        context.report({
            rule: 'code-in-model',
            ...(callsOwnCode && { severity: 'critical' }),
            message: callsOwnCode
                ? `It carries code (${shown}), and loading it runs that code.`
                : `It carries code, which ${shown} makes functions and classes of.`,
            offset,
            subject: 'code',
        });
    if (allowance !== undefined && (unusual.size === 0 || harm === undefined)) {
        if (unusual.size > 0)
            context.report({
                rule: 'unexpected-use',
                message: `${shown} is known, but not used as here: ${[...unusual].join('; ')}.`,
                offset,
                subject,
            });
        return;
    }
    if (harm !== undefined)
        context.report({
            rule: used ? 'dangerous-call' : 'dangerous-import',
            message: used ? `Loading it uses ${shown}, which ${harm}.` : `It refers to ${shown}, which ${harm}.`,
            offset,
            subject,
        });
    else
        context.report({
            rule: 'unknown-global',
            message: `${used ? 'Loading it uses' : 'It refers to'} ${shown}, which is not known to be safe. If it is yours: allow-globals: [${shown}].`,
            offset,
            subject,
        });
}
const opcodeOf = {
    call: 'a call with arguments',
    new: 'making an instance',
    instance: 'making an instance with arguments',
    build: 'setting its state',
    items: 'adding items to it',
};
/** Instances are made with arguments only where a call is foreseen. */
const withoutArguments = ({ values }) => (values.length === 0 ? undefined : 'it is called with arguments');
/** What an allowance says of a use; undefined where it is not foreseen. Setting the state of what may be made is part of making it. */
function ruleOf(allowance, use) {
    if (allowance === undefined)
        return undefined;
    if (use === 'instance')
        return allowance.call ?? (allowance.new && withoutArguments);
    if (use === 'build') {
        if (allowance.new === undefined && allowance.call === undefined)
            return undefined;
        return allowance.build ?? (allowance.items === true && allowance.code !== true ? containerState : true);
    }
    return allowance[use];
}
/** Whether what a global makes is data that has no methods of its own: the count of a word, where words are keys. */
const isData = (name, allowance) => allowance?.items === true || dataMakers.test(name);
const dataMakers = /^(?:numpy\.(?:_?core\.)?(?:multiarray|numeric)\.|pandas\.|datetime\.|decimal\.|builtins\.(?:(?:frozen)?set|int|float|complex|bytes|bytearray|range|slice)$)/;
/** Items are added by these methods of an object, which its state could replace. */
const ownMethods = stateWithout('append', 'extend', 'add');
/** And a container is filled of another by these. */
const copying = new Set('keys items values pop get update copy'.split(' '));
/** The state of a container, which methods of its own take items of. */
const containerState = (args) => {
    const problem = ownMethods(args);
    if (problem !== undefined)
        return problem;
    for (const [name, item] of entriesOf(stateOf(args)) ?? [])
        if (copying.has(name) && (item.kind === 'global' || (item.kind === 'result' && !args.allows(item.id, 'items'))))
            return `its state replaces ${name}`;
    return undefined;
};
/** Whether what is called is `_load_type('str')`, which makes a string of bytes in a codec of its own. */
function hidesText(called) {
    const [tuple] = called?.kind === 'result' ? (called.parts ?? []) : [];
    const [name] = tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];
    return name?.kind !== 'text' || name.value === 'str' || name.value === 'bytes';
}
function unusual(known, problem) {
    if (known.unusual.size < 10)
        known.unusual.add(problem);
}

// EXTERNAL MODULE: ./src/engines/secrets/search/encoded.ts + 1 modules
var encoded = __webpack_require__(92892);
;// CONCATENATED MODULE: ./src/engines/modelfile/secrets.ts


/** Texts are looked through together, for most of them are words; this many characters at once. */
const batchCharacters = 1 << 18;
/** Of a longer text the parts overlap by more than the longest secret has. */
const secrets_overlap = 20_000;
const maxSecrets = 200;
const msPerBatch = 10_000;
/** Keys whose value is a secret only by its name: the name is looked through with the value. */
const tellingName = /pass|pwd|secret|token|key|cred|auth|salt|private|conn|dsn|ur[il]/i;
/** Whether what stands under that name may be a secret for no other reason. */
const isTellingName = (name) => tellingName.test(name);
/** Looks for secrets in the texts of one model file, in the order in which its readers meet them. */
class SecretsInside {
    #engine;
    #found = new Map();
    /** The texts of a batch, and of each what it belongs to: most texts are words, so objects would cost more than they do. */
    #lines = [];
    #members = [];
    #places = [];
    #characters = 0;
    #complete = true;
    constructor(engine) {
        this.#engine = engine;
    }
    /** `place` ends with the key that the text stands under, where there is one: `metadata.password`. */
    add(members, place, text) {
        const key = typeof place === 'string' && tellingName.test(place) ? lastWord(place) : '';
        for (let at = 0;; at += batchCharacters) {
            const part = text.length <= batchCharacters ? text : text.slice(at, at + batchCharacters + secrets_overlap);
            const line = tellingName.test(key) && !/[\n"]/.test(part) ? `${key} = "${part}"` : part;
            this.#lines.push(line);
            this.#members.push(members);
            this.#places.push(place);
            this.#characters += line.length + 1;
            if (this.#characters >= batchCharacters)
                this.#scan();
            if (at + batchCharacters >= text.length)
                return;
        }
    }
    /** Each value once in a member; `complete` is false where time did not suffice. */
    finish() {
        this.#scan();
        return { found: [...this.#found.values()], complete: this.#complete };
    }
    #scan() {
        const [lines, members, places] = [this.#lines, this.#members, this.#places];
        [this.#lines, this.#members, this.#places, this.#characters] = [[], [], [], 0];
        if (lines.length === 0 || this.#found.size >= maxSecrets)
            return;
        const deadline = performance.now() + msPerBatch;
        const text = lines.join('\n');
        let line = 0;
        let end = lines[0]?.length ?? 0;
        for (const { at, match } of this.#matches(text, deadline)) {
            while (end < at)
                end += 1 + (lines[++line]?.length ?? Infinity);
            const [inside = [], place = ''] = [members[line], places[line]];
            const key = [match.value, ...inside].join('\0');
            if (!this.#found.has(key) && this.#found.size < maxSecrets)
                this.#found.set(key, {
                    match,
                    members: inside,
                    place: typeof place === 'number' ? `byte ${place}` : (0,modelfile_shown/* shownName */.H)(place),
                });
        }
    }
    /** The secrets of `text`, also of what stands in it as base64 and the like, in order. */
    #matches(text, deadline) {
        const scan = (part) => {
            const { matches, complete } = this.#engine.scanUntil(part, '', { deadline });
            this.#complete &&= complete;
            return matches;
        };
        const found = scan(text).map((match) => ({ at: match.start, match }));
        for (const part of (0,encoded/* decodedParts */.t)(text))
            for (const match of scan(part.text)) {
                const span = part.rawSpan(match.start, match.end);
                if (span !== undefined)
                    found.push({ at: span.start, match });
            }
        return found.sort((a, b) => a.at - b.at);
    }
}
const lastWord = (place) => /[^.\s]*$/.exec(place)?.[0] ?? '';

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/repeats.ts

/** Longer texts come again too seldom. */
const longestRepeated = 48;
const slots = 1 << 12;
const noKey = { name: '', tells: false };
const keyOf = (name) => ({ name, tells: isTellingName(name) });
/** The latest short texts of a stream: the same one says nothing new, if its key doesn't, and most of long columns are such. */
class Repeats {
    /** By a hash of the text; the last to come stays. */
    latest = [];
    /** What the text that these bytes are is for the next one, if they are ASCII and were met before. */
    find(bytes, start, end, { name, tells }) {
        let hash = end - start;
        for (let at = start; at < end; at++)
            hash = (hash * 31 + (bytes[at] ?? 0)) | 0;
        const found = this.latest[hash & (slots - 1)];
        if (found?.text.length !== end - start || (tells && found.key !== name))
            return undefined;
        for (let at = start; at < end; at++) {
            const byte = bytes[at] ?? 0;
            if (byte >= 0x80 || found.text.charCodeAt(at - start) !== byte)
                return undefined;
        }
        return found.next;
    }
    keep(text, { name }, next) {
        if (this.latest.length === 0)
            this.latest.push(...new Array(slots));
        let hash = text.length;
        for (let at = 0; at < text.length; at++)
            hash = (hash * 31 + text.charCodeAt(at)) | 0;
        this.latest[hash & (slots - 1)] = { text, key: name, next };
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/pickle-judge.ts








const oddities = {
    'computed-import': ['computed-import', 'What is imported is not written in the file as a string'],
    'computed-call': ['computed-import', 'What is called is not a name in the file but a value of it'],
    'changed-import': ['changed-object', 'It sets the attributes of an import'],
    'changed-object': ['changed-object', 'It changes an object that is no container of its own'],
    'named-method': ['changed-object', 'It gives a method to what the loader asks for one, or another class'],
    'shared-tuples': ['unexpected-use', 'A tuple in it is more values than any loader can go through'],
    'object-state': ['unexpected-use', 'It sets a state that is an object with methods of its own'],
    'extension-code': ['computed-import', 'It imports by a number whose meaning is not in the file'],
    'unknown-protocol': ['malformed-model', 'It states a pickle protocol that does not exist'],
    'long-frame': ['malformed-model', 'It states a frame that is longer than the file'],
    'long-name': ['computed-import', 'It imports a name longer than any name is'],
};
/** A name in the wide characters of numpy. */
const padded = /^\0{0,3}_\0{1,3}_/;
/** Globals of whose results the state must be known later. */
const described = new Set([...dtypeNames, ...arrayWrappers, ...fileWrappers]);
/** Is told what a pickle would do, and reports what of it no model needs. */
class PickleJudge {
    context;
    rules;
    globals = new Map();
    seen = new Map();
    carried = new CarriedFiles();
    callsOwnCode = false;
    /** A method that Python looks up on an object while it loads one. */
    overridden;
    key = noKey;
    repeats = new Repeats();
    constructor(context, rules) {
        this.context = context;
        this.rules = rules;
    }
    global(id, global) {
        const { module, name, offset } = global;
        const allowance = allowanceOf(module, name, this.context.allowedGlobals) ?? this.rules.allowance?.(module, name);
        this.globals.set(id, { module, name, offset, allowance, uses: new Map(), unusual: new Set() });
        this.context.global(`${module}.${name}`);
        this.rules.imported?.(global);
    }
    wantsArguments(id, use) {
        const known = this.globals.get(id);
        if (known === undefined)
            return false;
        if (use === 'build' && (known.allowance?.makes === true || described.has(`${known.module}.${known.name}`)))
            return true;
        return typeof ruleOf(known.allowance, use) === 'function';
    }
    used(id, use, offset, args) {
        const known = this.globals.get(id);
        if (known === undefined)
            return undefined;
        known.uses.set(use, (known.uses.get(use) ?? 0) + 1);
        const told = {
            values: args,
            nameOf: (other) => this.nameOf(other),
            allows: (other, how) => ruleOf(this.globals.get(other)?.allowance, how) !== undefined,
        };
        const object = use === 'build' && known.allowance?.makes === true ? this.madeBy(args) : known;
        const rule = ruleOf(object?.allowance, use);
        const problem = typeof rule === 'function' ? rule(told) : undefined;
        if (problem !== undefined)
            unusual(known, problem);
        else if (known.allowance !== undefined && rule === undefined)
            unusual(known, `it is used by ${opcodeOf[use]}`);
        if (known.allowance?.loads === true && use === 'call')
            this.carried.loaded(told);
        return use === 'build' && object !== undefined ? this.arrayAfter(object, known, told, offset) : undefined;
    }
    /** The class that a function was given to make an instance of. */
    madeBy([tuple]) {
        const [first] = tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];
        return first?.kind === 'global' ? this.globals.get(first.id) : undefined;
    }
    /** What joblib reads when it has made this object. */
    arrayAfter(object, known, { values, nameOf }, offset) {
        const name = `${object.module}.${object.name}`;
        if (fileWrappers.has(name) && !filesBeside(values))
            unusual(known, 'its array lies elsewhere than beside the file');
        if (this.rules.arrays === undefined || !arrayWrappers.has(name))
            return undefined;
        const next = arrayBehind(values, nameOf);
        if (typeof next !== 'string')
            return next;
        this.context.report({
            rule: 'not-understood',
            message: `Behind byte ${offset} follows an array, and ${next}: where the pickle goes on can't be told.`,
            offset,
            subject: 'array',
        });
        return undefined;
    }
    /** Bytes that begin and end as a pickle does, or as something packed or a program: whoever keeps one there loads it. */
    async carries(source, place) {
        const [start, end] = [await source.read(place.offset, 6), await source.read(place.offset + place.length - 1, 1)];
        this.carried.found(place, start, end);
    }
    kept(id) {
        const known = this.globals.get(id);
        if (known?.allowance !== undefined && known.allowance.value !== true)
            unusual(known, 'it is kept as a value');
    }
    odd(oddity, offset, detail, origin) {
        const from = origin && this.globals.get(origin.id)?.allowance;
        if (oddity === 'named-method') {
            if (origin?.use === 'value' || !isData(origin === undefined ? '' : this.nameOf(origin.id), from))
                this.overridden ??= { offset, name: detail };
            return;
        }
        if (from?.types === true && !hidesText(origin?.value))
            return;
        if (oddity === 'computed-call' && this.isZone(origin?.value))
            return;
        if (oddity === 'object-state' && (from?.items === true || this.isBytes(origin?.id)))
            return;
        if (from?.code === true) {
            this.callsOwnCode ||= origin?.use !== 'new';
            return;
        }
        const before = this.seen.get(oddity) ?? 0;
        this.seen.set(oddity, before + 1);
        if (before > 0)
            return;
        const [rule, message] = oddities[oddity];
        const about = detail === '' ? '' : ` (${(0,modelfile_shown/* shownName */.H)(detail)})`;
        this.context.report({ rule, message: `${message}${about}, at byte ${offset}.`, offset, subject: oddity });
    }
    /** Python writes a time zone as a call of `getattr(ZoneInfo, '_unpickle')`. */
    isZone(called) {
        if (called?.kind !== 'result' || this.nameOf(called.id) !== 'builtins.getattr')
            return false;
        const [tuple] = called.parts ?? [];
        const [object, name] = tuple?.kind === 'tuple' ? (tuple.items ?? []) : [];
        const isClass = object?.kind === 'global' && this.nameOf(object.id) === 'zoneinfo.ZoneInfo';
        return isClass && name?.kind === 'text' && name.value === '_unpickle';
    }
    /** Bytes as protocol 2 writes them have no methods of their own either. */
    isBytes(id) {
        return id !== undefined && this.nameOf(id) === '_codecs.encode';
    }
    payload(kind, offset, bytes, start, end) {
        const short = end - start <= longestRepeated;
        const known = short ? this.repeats.find(bytes, start, end, this.key) : undefined;
        if (known !== undefined) {
            this.key = known;
            return;
        }
        const found = bytes.subarray(start, end);
        if (kind === 'bytes')
            this.carried.found({ offset, length: found.length }, found, found.subarray(-1));
        const { key } = this;
        const text = this.scan(kind, found, offset);
        if (short && text.length === found.length)
            this.repeats.keep(text, key, this.key);
    }
    /** All of a string or bytes, or the next piece. Answers the text of it. */
    scan(kind, bytes, offset) {
        const text = bytes.toString(kind === 'text' ? 'utf8' : 'latin1');
        // A dict's key comes before its value.
        this.context.text(this.key.name === '' ? offset : this.key.name, text);
        if (kind === 'bytes' || text.includes('\0'))
            for (const wide of wideTexts(text))
                this.context.text(offset, wide);
        this.key = /^[\w.-]{1,64}$/.test(text) ? keyOf(text) : noKey;
        // A string of numpy's own is equal to Python's.
        if (padded.test(text)) {
            const name = text.replaceAll('\0', '');
            if (reservedName.test(name))
                this.overridden ??= { offset, name };
        }
        return text;
    }
    persistent(id, offset) {
        return this.rules.persistent?.(id, offset, (other) => this.nameOf(other));
    }
    nameOf(id) {
        const known = this.globals.get(id);
        return known === undefined ? 'what is not known' : (0,modelfile_shown/* shownName */.H)(`${known.module}.${known.name}`);
    }
    /** Reports each global once, by the worst that was done with it. */
    conclude() {
        const globals = [...this.globals.values()];
        if (this.overridden !== undefined && !globals.some(({ allowance }) => allowance?.code === true)) {
            const { offset, name } = this.overridden;
            const message = `It names ${name}, by which a state would replace a method that the loader calls, or the class.`;
            this.context.report({ rule: 'changed-object', message, offset, subject: name });
        }
        for (const known of globals)
            judgeUses(known, this.callsOwnCode, this.context);
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/pickle.ts





/** Reads the pickle at `start` and reports what loading it would do. */
async function judgePickle(source, start, context, rules = {}) {
    const judges = [];
    const hooks = () => {
        const judge = new PickleJudge(context, rules);
        judges.push(judge);
        return {
            visitor: judge,
            payload: async (kind, offset, length, element) => {
                if (element === undefined) {
                    for await (const piece of (0,formats_source/* piecesOf */.Xe)(source, offset, length))
                        if (!(0,formats_source/* isZero */.be)(piece))
                            judge.scan(kind, piece, offset);
                    if (kind === 'bytes')
                        await judge.carries(source, { offset, length });
                }
                else
                    for await (const piece of (0,formats_source/* piecesOf */.Xe)(source, offset, length, element * Math.ceil(2 ** 20 / element)))
                        context.text(offset, textOfElements(piece, element));
            },
            late: () => lateness(context),
            ...(rules.arrays && { ambiguous: rules.arrays }),
            nested: hooks,
        };
    };
    let end;
    try {
        end = await readPickle(source, start, hooks());
    }
    finally {
        // Also of one whose time is over.
        for (const judge of judges)
            judge.conclude();
    }
    for (const judge of judges)
        await judge.carried.inspect(source, context, (inner) => judgePickle(inner, 0, context));
    if (end.broken !== undefined) {
        const { reason, offset } = end.broken;
        context.report({
            rule: 'not-understood',
            message: `The pickle can't be read on from byte ${offset}: ${reason}. What it did before, a loader has done.`,
            offset,
            subject: 'pickle',
        });
    }
    return end;
}
function lateness(context) {
    try {
        context.unpack(0);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof unpack_error/* UnpackError */.J))
            throw error;
        return error.message;
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/torch-magic.ts
/** PROTO 2, LONG1 0x1950a86a20f9469cfc6c, STOP: what `torch.save` began files with before 1.6. */
const legacyMagic = Buffer.from('80028a0a6cfc9c46f9206aa850192e', 'hex');
const isLegacyTorch = (head) => head.subarray(0, legacyMagic.length).equals(legacyMagic);

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/pickle-file.ts







const identifier = /^[A-Za-z_][\w.]*$/;
/** What text of protocol 0 and 1 may begin with; trying others costs time. */
const beginnings = new Set(Buffer.from('(])}cIlLdFSVNgp'));
/** What else a pickle may begin with, as hardly any loader writes it: such a one has to import something. */
const pickle_file_unusual = new Set(Buffer.from('KMJXBCUTG\x80\x88\x8a\x8b\x8c\x8d\x8e\x8f\x95\x96', 'latin1'));
/** How far into a file is looked for what it imports. */
const maxTrial = 1 << 20;
/** A pickle, or several one after the other: a file that `pickle.dump` has written, whatever its name. */
const pickleReader = {
    format: 'pickle',
    fits: async ({ head, source, name }) => !isLegacyTorch(head) &&
        ((await startsPickle(head, head.length >= source.size)) || (await startsLong(head, source))) &&
        ((0,modelfile_names/* isNameOfModelOnly */.M)(name) || !(await breaksAtOnce(head))),
    read: (source, context) => judgeFile(source, context),
};
/** Rules whose findings a second reading adds: what it makes of bytes that are none is no finding. */
const imports = new Set([
    'dangerous-call',
    'dangerous-import',
    'unknown-global',
    'unexpected-use',
]);
/** A nested pickle imports far fewer. */
const maxNames = 10_000;
/** joblib reads arrays between the opcodes, `pickle.load` goes on with opcodes there: what either of them would import is judged. */
async function judgeFile(source, context) {
    const ambiguous = { names: new Map() };
    await judgePickles(source, 0, context, {
        arrays: (offset, kind) => {
            ambiguous.first ??= { offset, kind };
        },
        imported: (global) => {
            if (ambiguous.first !== undefined && ambiguous.names.size < maxNames)
                ambiguous.names.set(global.offset, global);
        },
    });
    const { first } = ambiguous;
    if (first === undefined)
        return;
    const [proto = 0, version = 0] = first.kind === 'pickle' ? await source.read(first.offset, 2) : [];
    const nested = saysPickle(proto, version);
    const silent = () => undefined;
    const found = [];
    const second = { ...context, fact: silent, global: silent, text: silent, report: found.push.bind(found) };
    const end = await judgePickle(source, 0, second);
    for (const finding of found) {
        const { rule, subject, offset = Infinity } = finding;
        // It is broken soon, and a loader gets no further.
        if (!imports.has(rule) || !/^[A-Za-z_][\w.-]*$/.test(subject) || offset >= (end.broken?.offset ?? Infinity))
            continue;
        const meant = ambiguous.names.get(offset);
        if (!nested || (rule !== 'unexpected-use' && !(meant && isMixedUp(subject, meant, context))))
            context.report(finding);
    }
}
/**
 * A nested pickle counts what it puts by from 0, `pickle.load` goes on counting: for a name that is written out it takes the module from
 * what the outer one has put by, finds no such name in it, and stops. `meant`: what is imported there in the nested pickle by itself.
 */
const isMixedUp = (subject, { module, name }, { allowedGlobals }) => subject !== `${module}.${name}` &&
    subject.endsWith(`.${name}`) &&
    allowanceOf(module, name, allowedGlobals) !== undefined;
/** Judges the pickle at `from`, those that follow it, and those that lie in what follows them. */
async function judgePickles(source, from, context, rules = {}) {
    let end = await judgePickle(source, from, context, rules);
    while (end.broken === undefined && end.offset < source.size) {
        const head = await source.read(end.offset, 4_096);
        const zeros = head.findIndex((byte) => byte !== 0);
        if (zeros === -1 || !(await startsPickle(head.subarray(zeros), end.offset + head.length >= source.size)))
            break;
        end = await judgePickle(source, end.offset + zeros, context, rules);
    }
    await judgeTrailing(source, end.offset, context);
}
/** Of protocol 2 and higher a pickle says so; of the older ones it is told by trying whether it can be read as one. */
async function startsPickle(head, whole) {
    const [first, second] = head;
    if (first === undefined || second === undefined)
        return false;
    if (saysPickle(first, second))
        return head.length > 2;
    if (first === 0x80 && second > 5)
        return trial(head.subarray(2), false);
    if (pickle_file_unusual.has(first))
        return trial(head, false);
    return beginnings.has(first) && (await trial(head, whole));
}
/** Whether a pickle that imports nothing near its beginning does so later. */
async function startsLong(head, source) {
    const [first = 0] = head;
    if (head.length >= source.size || !(beginnings.has(first) || pickle_file_unusual.has(first)))
        return false;
    return trial(await source.read(0, maxTrial), false);
}
/** A pickle that was damaged goes on for longer, and one that is cut off does not end with what no pickle holds. */
const soon = 64;
/** Whether a loader stops soon at what is no opcode, and before it imports anything. */
async function breaksAtOnce(head) {
    const { does, end } = await pickle_file_tried(head);
    const next = head[end.offset];
    return !does && end.broken !== undefined && end.broken.offset < soon && next !== undefined && !isOpcode(next);
}
const saysPickle = (first, second) => first === 0x80 && second >= 2 && second <= 5;
/** Whether a pickle may begin with these two bytes. */
const mayStartPickle = (first, second) => saysPickle(first, second) || beginnings.has(first);
/** Whether what begins so is a pickle that imports something, and no number that looks like one. */
const holdsPickle = async (head, whole) => (await startsPickle(head, whole)) && (await trial(head, whole));
/** Whether `bytes` read as a pickle: to its STOP, or far enough to use something that it imports. Lists of words read as imports only. */
async function trial(bytes, whole) {
    const { imports, used, end } = await pickle_file_tried(bytes);
    if (end.broken === undefined && whole && end.offset === bytes.length)
        return bytes.length > 4;
    // A loader gets no further than to the first thing that is wrong.
    return imports > 0 && (used < (end.broken?.offset ?? Infinity) || end.broken === undefined);
}
/** Reads bytes as a pickle: how many names it imports, where one of them is used first, whether it does anything at all, and where it ends. */
async function pickle_file_tried(bytes) {
    const seen = { imports: 0, used: Infinity, does: false };
    const visitor = {
        global: (_, { module, name }) => {
            seen.does = true;
            if (identifier.test(module) && identifier.test(name))
                seen.imports++;
        },
        wantsArguments: () => false,
        used: (_, __, offset) => {
            seen.used = Math.min(seen.used, offset);
            return undefined;
        },
        odd: () => {
            seen.does = true;
        },
        kept: () => undefined,
        payload: () => undefined,
        persistent: () => undefined,
    };
    const hooks = { visitor, payload: () => Promise.resolve(), nested: () => hooks };
    const end = await readPickle((0,formats_source/* bufferSource */.kq)(bytes), 0, hooks);
    return { ...seen, end };
}
/** A stream that starts where a loader reads on, or is searched for by somebody who knows where it lies. */
// eslint-disable-next-line no-control-regex -- opcodes are control characters
const start = /\x80[\x02-\x05](?:\x95[^]{8})?[\]})(cN\x8c}K]|c[A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/g;
const maxTries = 1_000;
const maxTrailing = 2 ** 32;
/** What follows the last pickle is data; a pickle in it that imports something is judged too. */
async function judgeTrailing(source, from, context) {
    await readMemberText((0,formats_source/* sliceOf */.Mz)(source, from, source.size), context);
    let offset = from;
    let tries = 0;
    const unsearched = (why) => {
        const message = `What follows the pickle was not searched from byte ${offset} on: ${why}.`;
        context.report({ rule: 'not-understood', message, offset, subject: 'trailing' });
    };
    for await (const piece of (0,formats_source/* piecesOf */.Xe)(source, from)) {
        if (offset - from >= maxTrailing) {
            unsearched(`${source.size - from} bytes follow, and ${maxTrailing} are looked at`);
            return;
        }
        for (const match of (0,formats_source/* isZero */.be)(piece) ? [] : piece.toString('latin1').matchAll(start)) {
            if (++tries > maxTries) {
                unsearched(`more than ${maxTries} places in it look like the start of another`);
                return;
            }
            const at = offset + match.index;
            const bytes = await source.read(at, 65_536);
            if (await trial(bytes, at + bytes.length >= source.size))
                await judgePickle(source, at, context);
        }
        offset += piece.length;
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/npy.ts



/** An array as `numpy.save` writes it. Of numbers only the header is read. */
const npyReader = {
    format: 'NumPy array',
    fits: ({ head }) => head.subarray(0, npyMagic.length).equals(npyMagic),
    async read(source, context) {
        const header = await readNpyHeader(source);
        if (typeof header === 'string') {
            context.report({
                rule: 'not-understood',
                message: `The array can't be read: ${header}.`,
                offset: 0,
                subject: 'npy header',
            });
            return;
        }
        const { count, shape, element, description, offset } = header;
        context.fact('array', `${description} (${shape.join(' × ')})`);
        if (element.objects) {
            await judgePickles(source, offset, context);
            return;
        }
        const bytes = count * element.bytes;
        const end = offset + bytes;
        if (end !== source.size) {
            const what = end > source.size ? `${bytes} bytes of elements should follow its header` : 'it goes on behind its elements';
            context.report({
                rule: end > source.size ? 'not-understood' : 'malformed-model',
                message: `The array has ${source.size - offset} bytes behind its header, where its shape and type give ${bytes}: ${what}.`,
                offset: Math.min(end, source.size),
                subject: 'npy size',
            });
            if (end < source.size)
                await judgeTrailing(source, end, context);
        }
        const length = Math.min(bytes, source.size - offset);
        if (!element.text && element.bytes === 1)
            await context.inspect('(bytes)', (0,formats_source/* sliceOf */.Mz)(source, offset, length));
        if (!element.text || element.bytes === 0)
            return;
        const piece = Math.max(1, Math.floor(2 ** 20 / element.bytes)) * element.bytes;
        for await (const part of (0,formats_source/* piecesOf */.Xe)(source, offset, length, piece))
            context.text('', textOfElements(part, element.bytes));
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/onnx.ts





/** Operators that runtimes bring along. */
const domains = new Set(`ai.onnx ai.onnx.ml ai.onnx.training ai.onnx.preview ai.onnx.preview.training ai.onnx.contrib com.microsoft com.microsoft.nchwc
com.microsoft.nhwc com.microsoft.experimental com.microsoft.extensions com.ms.internal.nhwc org.pytorch.aten`.split(/\s+/));
const python = /^Py(?:thon)?(?:[A-Z_]|$)|PyFunc|PythonOp/;
const externalKeys = new Set(['location', 'offset', 'length', 'checksum']);
const longestPath = 4_096;
const onnx_maxDepth = 64;
const maxOperators = 20_000;
/** What each field of a message holds: a message by its name, text, or data that is skipped. */
const schema = {
    model: {
        2: 'text',
        3: 'text',
        4: 'text',
        6: 'text',
        7: 'graph',
        8: 'opset',
        14: 'entry',
        20: 'training',
        25: 'function',
    },
    training: { 1: 'graph', 2: 'graph' },
    graph: {
        1: 'node',
        2: 'text',
        5: 'tensor',
        10: 'text',
        11: 'value',
        12: 'value',
        13: 'value',
        15: 'sparse',
        16: 'entry',
    },
    function: { 1: 'text', 7: 'node', 8: 'text', 10: 'text', 11: 'attribute', 12: 'value', 13: 'text', 14: 'entry' },
    node: { 1: 'text', 2: 'text', 3: 'text', 4: 'text', 5: 'attribute', 6: 'text', 7: 'text', 9: 'entry' },
    attribute: {
        1: 'text',
        4: 'text',
        5: 'tensor',
        6: 'graph',
        9: 'text',
        10: 'tensor',
        11: 'graph',
        13: 'text',
        22: 'sparse',
        23: 'sparse',
    },
    tensor: { 6: 'text', 8: 'text', 12: 'text', 13: 'external', 16: 'entry' },
    sparse: { 1: 'tensor', 2: 'tensor' },
    value: { 1: 'text', 3: 'text', 4: 'entry' },
    opset: {},
    entry: {},
    external: {},
};
const onnx_names = {
    model: { 2: 'producer name', 3: 'producer version', 4: 'domain', 6: 'description' },
    graph: { 2: 'graph', 10: 'description of the graph' },
    function: { 8: 'description of a function' },
    node: { 1: 'input', 2: 'output', 3: 'node', 6: 'description of a node' },
    attribute: { 4: 'attribute', 9: 'attribute', 13: 'description of an attribute' },
    tensor: { 6: 'string tensor', 8: 'tensor', 12: 'description of a tensor' },
    value: { 1: 'value', 3: 'description of a value' },
};
/** A graph of operators. Runtimes read files beside it that it names, and run operators of libraries that it names. */
const onnxReader = {
    format: 'ONNX',
    async fits({ source, head }) {
        if (head.length < 4)
            return false;
        const { fields, sound } = await sketch(source);
        const graph = fields.find(({ number, wire }) => number === 7 && wire === 2);
        const version = fields.some(({ number, wire, value }) => number === 1 && wire === 0 && value < 1_000);
        if (graph === undefined || (!sound && !version))
            return false;
        const inner = await sketch(source, graph);
        return (inner.fields.some(({ number, wire }) => wire === 2 && number in (schema.graph ?? {})) && (inner.sound || version));
    },
    async read(source, context) {
        const model = new OnnxModel(new Protobuf(source), context);
        await (0,understanding/* understanding */.j9)(context, 'The ONNX model', () => model.message('model', { offset: 0, length: source.size }, 0, []));
        model.conclude();
    },
};
class OnnxModel {
    file;
    context;
    used = new Map();
    own = new Set();
    nodes = 0;
    constructor(file, context) {
        this.file = file;
        this.context = context;
    }
    async message(kind, range, depth, path) {
        const { context } = this;
        if (depth > onnx_maxDepth) {
            context.report({
                rule: 'not-understood',
                message: `Its graphs lie more than ${onnx_maxDepth} messages deep in one another.`,
                offset: range.offset,
                subject: 'depth',
            });
            return;
        }
        if (kind === 'entry' || kind === 'opset' || kind === 'external') {
            await this.entry(kind, range);
            return;
        }
        const fields = schema[kind] ?? {};
        const named = { op: '', domain: '', offset: range.offset };
        let external;
        for await (const field of this.file.fields(range)) {
            const holds = fields[field.number];
            if (kind === 'model' && field.number === 1 && field.wire === 0)
                context.fact('IR version', field.value);
            if (holds === undefined || field.wire !== 2)
                continue;
            if (holds === 'text')
                await this.text(kind, field, named, path);
            else if (holds === 'external')
                await this.external((external ??= new Map()), field);
            else
                await this.message(holds, field, depth + 1, path);
        }
        if (kind === 'node')
            this.node(named);
        if (kind === 'function' && this.own.size < maxOperators)
            this.own.add(`${named.domain}:${named.op}`);
        if (kind === 'attribute')
            this.cached(named);
        if (external !== undefined)
            this.outside(external, range.offset);
    }
    conclude() {
        const { context } = this;
        context.fact('nodes', this.nodes);
        for (const [key, { op, domain, offset }] of this.used) {
            const full = domain === '' ? op : `${domain}.${op}`;
            const shown = (0,modelfile_shown/* shownName */.H)(full);
            const subject = full;
            if (python.test(op))
                context.report({
                    rule: 'dangerous-call',
                    message: `The operator ${shown} runs Python when the model is used.`,
                    offset,
                    subject,
                });
            else if (domain !== '' && !domains.has(domain) && !this.own.has(key)) {
                context.global(full);
                if (!context.allowedGlobals.has(full) && !context.allowedGlobals.has(domain))
                    context.report({
                        rule: 'unknown-global',
                        message: `The operator ${shown} comes from a library that the model doesn't hold. If it is yours: allow-globals: [${(0,modelfile_shown/* shownName */.H)(domain)}].`,
                        offset,
                        subject,
                    });
            }
        }
    }
    async text(kind, field, named, path) {
        const { context } = this;
        const definition = kind === 'function' ? { op: 1, domain: 10 } : { op: 4, domain: 7 };
        if (kind === 'node' || kind === 'function') {
            if (field.number === definition.op)
                named.op = await this.file.name(field);
            else if (field.number === definition.domain)
                named.domain = await this.file.name(field);
        }
        if (kind === 'attribute' && field.number === 1)
            named.domain = await this.file.name(field);
        if (kind === 'attribute' && field.number === 4 && field.length <= longestPath)
            named.op = await this.file.text(field);
        const name = onnx_names[kind]?.[field.number];
        if (name === undefined)
            return;
        const text = await this.file.text(field);
        if (kind === 'model' && text !== '')
            context.fact(name, (0,modelfile_shown/* shownName */.H)(text));
        context.text([...path, name].join(' '), text);
    }
    async pair(range) {
        let [key, value, version] = ['', '', 0];
        for await (const field of this.file.fields(range)) {
            if (field.number === 2 && field.wire === 0)
                version = field.value;
            if (field.wire !== 2)
                continue;
            if (field.number === 1)
                key = await this.file.text(field);
            else if (field.number === 2)
                value = await this.file.text(field);
        }
        return { key, value, version };
    }
    async entry(kind, range) {
        const { key, value, version } = await this.pair(range);
        if (kind === 'opset')
            this.context.fact(`opset ${key === '' ? 'ai.onnx' : (0,modelfile_shown/* shownName */.H)(key)}`, version);
        else {
            this.context.text(`metadata.${key}`, value);
            this.context.fact((0,modelfile_shown/* shownName */.H)(key), (0,modelfile_shown/* shownName */.H)(value));
        }
    }
    async external(found, range) {
        const { key, value } = await this.pair(range);
        found.set(key, [...(found.get(key) ?? []).slice(0, 3), value]);
        this.context.text(`external data ${key}`, value);
    }
    node(named) {
        this.nodes++;
        const domain = named.domain === 'ai.onnx' ? '' : named.domain;
        const key = `${domain}:${named.op}`;
        if (this.used.has(key))
            return;
        if (this.used.size === maxOperators)
            throw new formats_cursor/* FormatError */.I(`it has more than ${maxOperators} kinds of operators`, named.offset);
        this.used.set(key, { ...named, domain });
    }
    /** What a graph was compiled to, as it is or in a file: the attribute `ep_cache_context` of the operator EPContext. */
    cached({ domain: name, op: path, offset }) {
        const problem = name === 'ep_cache_context' && /^[ -~]+$/.test(path) ? pathProblem(path) : undefined;
        if (problem !== undefined)
            this.context.report({
                rule: 'file-access',
                message: `What the graph was compiled to is read from ${(0,modelfile_shown/* shownName */.H)(path)}, which ${problem}.`,
                offset,
                subject: path,
            });
    }
    /** Where a tensor's data lies in another file. */
    outside(external, offset) {
        const { context } = this;
        for (const key of external.keys())
            if (!externalKeys.has(key))
                context.report({
                    rule: 'file-access',
                    message: `A tensor's data has the setting ${(0,modelfile_shown/* shownName */.H)(key)}, which the format doesn't know; loaders have set what it names.`,
                    offset,
                    subject: key,
                });
        const locations = external.get('location') ?? [];
        if (locations.length !== 1)
            (0,understanding/* malformed */.Qm)(context, 'location', `A tensor's data lies in ${locations.length} files at once.`, offset);
        for (const location of locations) {
            const problem = pathProblem(location);
            if (problem === undefined)
                context.fact('external data', (0,modelfile_shown/* shownName */.H)(location));
            else
                context.report({
                    rule: 'file-access',
                    message: `A tensor's data is read from ${(0,modelfile_shown/* shownName */.H)(location)}, which ${problem}.`,
                    offset,
                    subject: location,
                });
        }
        for (const key of ['offset', 'length'])
            for (const value of external.get(key) ?? [])
                if (!/^\d{1,15}$/.test(value))
                    (0,understanding/* malformed */.Qm)(context, key, `The ${key} of a tensor's data is ${(0,modelfile_shown/* shownName */.H)(value)}.`, offset);
    }
}

// EXTERNAL MODULE: ./src/engines/modelfile/readers/packed.ts
var readers_packed = __webpack_require__(26674);
;// CONCATENATED MODULE: ./src/engines/modelfile/readers/paddle.ts



const paddle_python = new Set(['py_func', 'py_layer']);
const files = new Set([
    'save',
    'save_combine',
    'load',
    'load_combine',
    'read_file',
    'sparse_tensor_load',
    'create_custom_reader',
    'open_files',
]);
const network = new Set([
    'send',
    'recv',
    'listen_and_serv',
    'fl_listen_and_serv',
    'distributed_lookup_table',
    'send_barrier',
    'fetch_barrier',
]);
/** A program of PaddlePaddle: blocks of operators. */
const paddleReader = {
    format: 'PaddlePaddle program',
    fits: async ({ source, head }) => {
        if (head[0] !== 0x0a && head[0] !== 0x22)
            return false;
        const { fields } = await sketch(source);
        const block = fields.find(({ number, wire }) => number === 1 && wire === 2);
        return block !== undefined && isBlock(source, block);
    },
    read: (source, context) => (0,understanding/* understanding */.j9)(context, 'The PaddlePaddle program', async () => {
        const file = new Protobuf(source);
        for await (const block of file.fields({ offset: 0, length: source.size }))
            if (block.number === 1 && block.wire === 2)
                for await (const part of file.fields(block)) {
                    if (part.wire !== 2)
                        continue;
                    if (part.number === 4)
                        await operator(file, part, context);
                    else if (part.number === 3)
                        await paddle_variable(file, part, context);
                }
    }),
};
/** Begins with its number and its parent's, which is -1 for the first. */
async function isBlock(source, range) {
    const { fields } = await sketch(source, range);
    const [index, parent] = fields;
    const numbered = index?.number === 1 && index.wire === 0 && parent?.number === 2 && parent.wire === 0;
    if (!numbered)
        return false;
    for (const operation of fields.filter(({ number, wire }) => number === 4 && wire === 2).slice(0, 2)) {
        const inner = await sketch(source, operation);
        const type = inner.fields.find(({ number, wire }) => number === 3 && wire === 2);
        if (type !== undefined &&
            /^[a-z_]\w*$/i.test((await source.read(type.offset, Math.min(type.length, 256))).toString('latin1')))
            return true;
    }
    return fields.some(({ number, wire }) => number === 3 && wire === 2);
}
async function paddle_variable(file, range, context) {
    for await (const field of file.fields(range))
        if (field.number === 1 && field.wire === 2)
            context.text('variable', await file.text(field));
}
async function operator(file, range, context) {
    for await (const field of file.fields(range)) {
        if (field.wire !== 2)
            continue;
        if (field.number === 4)
            await paddle_attribute(file, field, context);
        if (field.number !== 3)
            continue;
        const type = await file.text(field);
        const does = paddle_python.has(type)
            ? 'runs Python when the program is used'
            : files.has(type)
                ? 'reads or writes files'
                : network.has(type)
                    ? 'opens connections'
                    : undefined;
        if (does !== undefined)
            context.report({
                rule: paddle_python.has(type) ? 'dangerous-call' : 'file-access',
                message: `The operator ${(0,modelfile_shown/* shownName */.H)(type)} ${does}.`,
                offset: range.offset,
                subject: type,
            });
    }
}
/** Its name, and its value where that is text. */
async function paddle_attribute(file, range, context) {
    let name = '';
    for await (const field of file.fields(range)) {
        if (field.wire !== 2)
            continue;
        if (field.number === 1)
            name = await file.text(field);
        else if (field.number === 5 || field.number === 8)
            context.text(name, await file.text(field));
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/rds.ts



/** Types of R's objects, as they are written (R Internals, "Serialization Formats"). */
const sexp = {
    symbol: 1,
    list: 2,
    closure: 3,
    environment: 4,
    promise: 5,
    call: 6,
    special: 7,
    builtin: 8,
    character: 9,
    logical: 10,
    integer: 13,
    real: 14,
    complex: 15,
    string: 16,
    dots: 17,
    vector: 19,
    expression: 20,
    bytecode: 21,
    pointer: 22,
    weak: 23,
    raw: 24,
    s4: 25,
    altrep: 238,
    attributeList: 239,
    attributeCall: 240,
    persistent: 247,
    package: 248,
    namespace: 249,
    reference: 255,
};
/** Functions by which code in a model would do harm; formulas, and the calls that models remember, name others. */
const harmful = new Set(`system system2 shell shell.exec pipe source sys.source download.file socketConnection dyn.load library.dynam unlink file.remove
install.packages`.split(/\s+/));
const rds_maxDepth = 10_000;
const rds_maxItems = 20_000_000;
/** Objects of R: data, and code that R evaluates when somebody touches it. */
const rdsReader = {
    format: 'R object',
    // eslint-disable-next-line no-control-regex -- versions are numbers
    fits: ({ head }) => /^(?:RD[AX]\d\n)?(?:X\n\0\0\0[\x02\x03]|A\n[23]\n)/.test(head.toString('latin1', 0, 16)),
    read: (source, context) => (0,understanding/* understanding */.j9)(context, 'The R object', async () => {
        const start = (await source.read(0, 2)).toString('latin1') === 'RD' ? 5 : 0;
        if ((await source.read(start, 1)).toString('latin1') === 'A')
            throw new formats_cursor/* FormatError */.I('it is written as text, which is not read', start);
        const cursor = new formats_cursor/* Cursor */.b(source, start + 2);
        cursor.bigEndian = true;
        await new rds_Walk(cursor, context).read();
        if (cursor.left > 0)
            (0,understanding/* malformed */.Qm)(context, 'trailing', `${cursor.left} bytes follow the object.`, cursor.at);
    }),
};
class rds_Walk {
    cursor;
    context;
    references = [];
    itemsLeft = rds_maxItems;
    constructor(cursor, context) {
        this.cursor = cursor;
        this.context = context;
    }
    async read() {
        const { cursor } = this;
        const version = await cursor.u32();
        cursor.skip(8);
        if (version === 3)
            cursor.skip(await cursor.u32());
        const tasks = ['item'];
        for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
            if (typeof task === 'object') {
                if (task.items > 1)
                    tasks.push({ items: task.items - 1 });
                if (task.items > 0)
                    tasks.push('item');
                continue;
            }
            if (--this.itemsLeft < 0)
                throw new formats_cursor/* FormatError */.I(`it has more than ${rds_maxItems} items`, cursor.at);
            if (tasks.length > rds_maxDepth * 8)
                throw new formats_cursor/* FormatError */.I('it is nested too deeply', cursor.at);
            await this.item(tasks, task === 'call');
        }
    }
    /** `head`: what is read is what a call calls. */
    async item(tasks, head) {
        const { cursor, context } = this;
        const at = cursor.at;
        const flags = await cursor.u32();
        const type = flags & 0xff;
        const attributes = (flags & 0x200) !== 0;
        const tagged = (flags & 0x400) !== 0;
        switch (type) {
            case sexp.symbol: {
                const name = await this.characters();
                // Of the names of symbols only those matter that do harm.
                this.references.push(harmful.has(name) ? name : '');
                if (head)
                    this.called(name, at);
                return;
            }
            case sexp.reference: {
                const index = flags >>> 8 === 0 ? await cursor.u32() : flags >>> 8;
                if (head)
                    this.called(this.references[index - 1] ?? '', at);
                return;
            }
            case sexp.promise:
                context.report({
                    rule: 'dangerous-call',
                    message: 'It holds a promise: code that R runs as soon as the object is touched.',
                    offset: at,
                    subject: 'promise',
                });
                break;
            case sexp.closure:
                context.report({
                    rule: 'code-in-model',
                    severity: 'medium',
                    message: 'It holds functions of R, which run when the model is used.',
                    offset: at,
                    subject: 'closure',
                });
                break;
            case sexp.bytecode:
                context.report({
                    rule: 'code-in-model',
                    message: 'It holds compiled code of R; what follows it is not read.',
                    offset: at,
                    subject: 'bytecode',
                });
                cursor.at = cursor.end;
                tasks.length = 0;
                return;
            case sexp.pointer:
                this.references.push('');
                tasks.push(...(attributes ? ['item'] : []), 'item', 'item');
                return;
            case sexp.weak:
                this.references.push('');
                if (attributes)
                    tasks.push('item');
                return;
            case sexp.environment:
                this.references.push('');
                cursor.skip(4);
                tasks.push('item', 'item', 'item', 'item');
                return;
            case sexp.altrep:
                tasks.push('item', 'item', 'item');
                return;
            case sexp.persistent:
            case sexp.package:
            case sexp.namespace:
                this.references.push('');
                cursor.skip(4);
                for (let left = await this.length(4); left > 0; left--)
                    await this.characters();
                return;
            case sexp.special:
            case sexp.builtin: {
                const name = await cursor.text(await this.length(1));
                if (harmful.has(name))
                    this.called(name, at);
                return;
            }
        }
        if (type >= 241 || type === 0)
            return;
        await this.value(type, attributes, tagged, tasks);
    }
    async value(type, attributes, tagged, tasks) {
        const { cursor, context } = this;
        if (type === sexp.list ||
            type === sexp.call ||
            type === sexp.closure ||
            type === sexp.promise ||
            type === sexp.dots ||
            type === sexp.attributeList ||
            type === sexp.attributeCall) {
            const isCall = type === sexp.call || type === sexp.attributeCall;
            const some = attributes || type === sexp.attributeList || type === sexp.attributeCall;
            tasks.push('item', isCall ? 'call' : 'item', ...(tagged ? ['item'] : []), ...(some ? ['item'] : []));
            return;
        }
        if (attributes)
            tasks.push('item');
        const widths = {
            [sexp.logical]: 4,
            [sexp.integer]: 4,
            [sexp.real]: 8,
            [sexp.complex]: 16,
            [sexp.raw]: 1,
        };
        const width = widths[type];
        if (width !== undefined)
            cursor.skip((await this.length(width)) * width);
        else if (type === sexp.character)
            await this.characterBody();
        else if (type === sexp.string)
            for (let left = await this.length(4); left > 0; left--) {
                if (--this.itemsLeft < 0)
                    throw new formats_cursor/* FormatError */.I(`it has more than ${rds_maxItems} items`, cursor.at);
                context.text('', await this.characters());
            }
        else if (type === sexp.vector || type === sexp.expression)
            tasks.push({ items: await this.length(4) });
        else if (type !== sexp.s4)
            throw new formats_cursor/* FormatError */.I(`${type} is no type of an object`, cursor.at - 4);
    }
    async length(width) {
        const { cursor } = this;
        const at = cursor.at;
        let length = await cursor.u32();
        if (length === 0xffffffff)
            length = (await cursor.u32()) * 2 ** 32 + (await cursor.u32());
        if (!(length * width <= cursor.left))
            throw new formats_cursor/* FormatError */.I(`${length} values should follow, and ${cursor.left} bytes do`, at);
        return length;
    }
    /** A text with its flags. */
    async characters() {
        const at = this.cursor.at;
        if (((await this.cursor.u32()) & 0xff) !== sexp.character)
            throw new formats_cursor/* FormatError */.I('a text should follow', at);
        return this.characterBody();
    }
    async characterBody() {
        const at = this.cursor.at;
        const length = await this.cursor.u32();
        if (length === 0xffffffff)
            return '';
        if (length > this.cursor.left)
            throw new formats_cursor/* FormatError */.I(`a text should have ${length} bytes`, at);
        return this.cursor.text(length);
    }
    called(name, offset) {
        if (harmful.has(name))
            this.context.report({
                rule: 'dangerous-call',
                message: `It holds a call of ${(0,modelfile_shown/* shownName */.H)(name)}, which no model needs.`,
                offset,
                subject: name,
            });
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/safetensors.ts





/** Bits of an element, by the names of the format (safetensors 0.8). */
const bits = new Map(Object.entries({
    ...{ BOOL: 8, U8: 8, I8: 8, F8_E5M2: 8, F8_E4M3: 8, F8_E8M0: 8, F8_E4M3FNUZ: 8, F8_E5M2FNUZ: 8 },
    ...{ I16: 16, U16: 16, F16: 16, BF16: 16, I32: 32, U32: 32, F32: 32, I64: 64, U64: 64, F64: 64, C64: 64 },
    ...{ F4: 4, F6_E2M3: 6, F6_E3M2: 6 },
}));
/** What the format's own reader accepts. */
const safetensors_maxHeader = 100_000_000;
const maxTensors = 2_000_000;
/** Weights with a JSON header: its numbers must cover the data exactly. */
const safetensorsReader = {
    format: 'safetensors',
    fits: ({ head }) => {
        const length = head.subarray(0, 8);
        // Eight characters of a text are no length.
        return /^\{\s*["}]/.test(head.toString('latin1', 8, 64)) && !length.every((byte) => byte >= 0x20 && byte < 0x7f);
    },
    read: (source, context) => (0,understanding/* understanding */.j9)(context, 'The safetensors file', async () => {
        const length = Number((await source.read(0, 8)).readBigUInt64LE());
        if (length > source.size - 8)
            throw new formats_cursor/* FormatError */.I(`its header should have ${length} bytes, and ${source.size - 8} follow`, 0);
        if (length > safetensors_maxHeader)
            (0,understanding/* malformed */.Qm)(context, 'header', `Its header has ${length} bytes; readers take at most ${safetensors_maxHeader}.`, 0);
        const header = new Header(context);
        try {
            await (0,json_events/* readJson */.V)((0,formats_source/* sliceOf */.Mz)(source, 8, length), header);
        }
        catch (error) {
            throw error instanceof formats_cursor/* FormatError */.I
                ? new formats_cursor/* FormatError */.I(`in its header, ${error.message}`, error.offset + 8)
                : error;
        }
        header.conclude(source.size - 8 - length);
        await trailing(source, 8 + length + header.dataEnd, context);
    }),
};
async function trailing(source, from, context) {
    if (from >= source.size)
        return;
    (0,understanding/* malformed */.Qm)(context, 'trailing', `${source.size - from} bytes follow its last tensor.`, from, 'deceptive-container');
    await context.inspect('what follows the tensors', (0,formats_source/* sliceOf */.Mz)(source, from, source.size - from));
}
class Header {
    context;
    dataEnd = 0;
    tensor;
    starts = [];
    ends = [];
    elements = 0;
    constructor(context) {
        this.context = context;
    }
    open(kind, path, offset) {
        const [name, field] = path;
        if (path.length === 0 && kind === 'object')
            return;
        if (path.length === 1 && kind === 'object') {
            if (name === '__metadata__')
                return;
            this.tensor = { name: String(name), offset, dtype: undefined, shape: [], offsets: [], fields: 0 };
            return;
        }
        if (path.length === 2 &&
            kind === 'array' &&
            (field === 'shape' || field === 'data_offsets') &&
            name !== '__metadata__') {
            if (this.tensor !== undefined)
                this.tensor.fields++;
            return;
        }
        this.unforeseen(path, offset);
    }
    close(_kind, path) {
        if (path.length !== 1 || this.tensor === undefined)
            return;
        this.finish(this.tensor);
        this.tensor = undefined;
    }
    string(text, path, offset) {
        const [name, field] = path;
        if (path.length === 2 && name === '__metadata__') {
            this.context.text(`__metadata__.${String(field)}`, text);
            this.context.fact(String(field), (0,modelfile_shown/* shownName */.H)(text));
        }
        else if (path.length === 2 && field === 'dtype' && this.tensor !== undefined) {
            this.tensor.dtype = text;
            this.tensor.fields++;
        }
        else {
            this.unforeseen(path, offset);
            this.context.text(path.join('.'), text);
        }
    }
    literal(value, path, offset) {
        const { tensor } = this;
        const [, field] = path;
        if (path.length === 3 &&
            tensor !== undefined &&
            typeof value === 'number' &&
            Number.isSafeInteger(value) &&
            value >= 0) {
            const list = field === 'shape' ? tensor.shape : tensor.offsets;
            if (list.length < 1_000)
                list.push(value);
        }
        else
            this.unforeseen(path, offset);
    }
    duplicate(key, _path, offset) {
        (0,understanding/* malformed */.Qm)(this.context, 'duplicate', `Its header has the key ${(0,modelfile_shown/* shownName */.H)(key)} twice.`, offset + 8, 'deceptive-container');
    }
    /** `size`: of what follows the header, in bytes. */
    conclude(size) {
        const { context, starts, ends } = this;
        context.fact('tensors', starts.length);
        context.fact('parameters', this.elements);
        const order = Float64Array.from(starts.keys()).sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0));
        let at = 0;
        for (const index of order) {
            const [start = 0, end = 0] = [starts[index], ends[index]];
            if (start < at)
                (0,understanding/* malformed */.Qm)(context, 'overlap', `Two of its tensors share the data at byte ${start} of it.`, 0);
            if (start > at)
                (0,understanding/* malformed */.Qm)(context, 'gap', `No tensor covers the data from byte ${at} to ${start} of it.`, 0, 'deceptive-container');
            at = Math.max(at, end);
        }
        if (at > size)
            throw new formats_cursor/* FormatError */.I(`its tensors need ${at} bytes, and ${size} follow the header`, 0);
        this.dataEnd = at;
    }
    finish({ name, offset, dtype, shape, offsets, fields }) {
        const { context } = this;
        const at = offset + 8;
        context.text('tensor name', name);
        const [start, end] = offsets;
        if (dtype === undefined ||
            fields !== 3 ||
            start === undefined ||
            end === undefined ||
            offsets.length !== 2 ||
            end < start) {
            (0,understanding/* malformed */.Qm)(context, 'tensor', `The header doesn't say what the tensor ${(0,modelfile_shown/* shownName */.H)(name)} is, and where.`, at);
            return;
        }
        const elements = shape.reduce((product, length) => product * length, 1);
        const width = bits.get(dtype);
        if (width === undefined)
            (0,understanding/* malformed */.Qm)(context, 'dtype', `The tensor ${(0,modelfile_shown/* shownName */.H)(name)} is of the unknown type ${(0,modelfile_shown/* shownName */.H)(dtype)}.`, at);
        else if ((elements * width) / 8 !== end - start)
            (0,understanding/* malformed */.Qm)(context, 'size', `The tensor ${(0,modelfile_shown/* shownName */.H)(name)} should have ${(elements * width) / 8} bytes, and has ${end - start}.`, at);
        if (this.starts.length >= maxTensors)
            throw new formats_cursor/* FormatError */.I(`it has more than ${maxTensors} tensors`, at);
        this.starts.push(start);
        this.ends.push(end);
        this.elements += elements;
        context.fact(`tensor ${(0,modelfile_shown/* shownName */.H)(name)}`, `${dtype} [${shape.join(', ')}]`);
    }
    unforeseen(path, offset) {
        (0,understanding/* malformed */.Qm)(this.context, 'unforeseen', `Its header holds at ${(0,modelfile_shown/* shownName */.H)(path.join('.')) || 'its root'} what the format has no place for.`, offset + 8);
    }
}

// EXTERNAL MODULE: ./src/formats/unpack/bzip2.ts
var bzip2 = __webpack_require__(82698);
// EXTERNAL MODULE: ./src/formats/unpack/deflate.ts
var unpack_deflate = __webpack_require__(87968);
// EXTERNAL MODULE: ./src/formats/unpack/input.ts
var unpack_input = __webpack_require__(88291);
// EXTERNAL MODULE: ./src/formats/unpack/lzma.ts
var lzma = __webpack_require__(57823);
// EXTERNAL MODULE: ./src/formats/unpack/unpacked-source.ts
var unpacked_source = __webpack_require__(98808);
// EXTERNAL MODULE: ./src/formats/unpack/xz.ts
var xz = __webpack_require__(74353);
;// CONCATENATED MODULE: ./src/formats/sevenzip/header.ts

/** Numbers of properties; source: 7zFormat.txt of the LZMA SDK. */
const id = {
    end: 0,
    header: 1,
    archiveProperties: 2,
    additionalStreams: 3,
    mainStreams: 4,
    files: 5,
    packInfo: 6,
    unpackInfo: 7,
    subStreams: 8,
    size: 9,
    digests: 10,
    folder: 11,
    unpackSizes: 12,
    counts: 13,
    emptyStream: 14,
    names: 17,
    encodedHeader: 23,
};
/** More than a file may have members. */
const header_maxCount = 200_000;
const damaged = (what) => new unpack_error/* UnpackError */.J(`its header can't be read: ${what}`);
/** Reads a header; one that is packed itself is given as the folder that it lies in. */
function header_readHeader(bytes) {
    const fields = new header_Fields(bytes);
    const kind = fields.byte();
    if (kind === id.encodedHeader) {
        const [encoded] = readStreams(fields);
        if (encoded === undefined)
            throw damaged('it is packed in nothing');
        return { encoded };
    }
    if (kind !== id.header)
        throw damaged(`it begins with ${kind}`);
    let folders = [];
    let files = { names: [], filled: [] };
    for (let property = fields.byte(); property !== id.end; property = fields.byte()) {
        if (property === id.mainStreams)
            folders = readStreams(fields);
        else if (property === id.files)
            files = readFiles(fields);
        else if (property === id.archiveProperties)
            while (fields.byte() !== id.end)
                fields.take(fields.number());
        else
            throw damaged(`it has a property ${property}`);
    }
    return { folders, ...files };
}
function readStreams(fields) {
    let offset = 0;
    let packedSizes = [];
    let folders = [];
    let sizes;
    for (let property = fields.byte(); property !== id.end; property = fields.byte()) {
        if (property === id.packInfo)
            ({ offset, packedSizes } = readPackInfo(fields));
        else if (property === id.unpackInfo)
            folders = readFolders(fields);
        else if (property === id.subStreams)
            sizes = readSubStreams(fields, folders);
        else
            throw damaged(`its streams have a property ${property}`);
    }
    let stream = 0;
    let at = offset;
    return folders.map(({ coders, inputs, size }, index) => {
        const start = at;
        const packedSize = packedSizes[stream] ?? 0;
        for (const packed of packedSizes.slice(stream, stream + inputs))
            at += packed;
        stream += inputs;
        return { coders, offset: start, packedSize, size, sizes: sizes === undefined ? [size] : (sizes[index] ?? []) };
    });
}
function readPackInfo(fields) {
    const offset = fields.number();
    const count = fields.count();
    let packedSizes = [];
    for (let property = fields.byte(); property !== id.end; property = fields.byte()) {
        if (property === id.size)
            packedSizes = Array.from({ length: count }, () => fields.number());
        else if (property === id.digests)
            fields.digests(count);
        else
            throw damaged(`its packed streams have a property ${property}`);
    }
    return { offset, packedSizes };
}
function readFolders(fields) {
    if (fields.byte() !== id.folder)
        throw damaged('its folders are missing');
    const count = fields.count();
    if (fields.byte() !== 0)
        throw damaged('its folders lie elsewhere');
    const folders = Array.from({ length: count }, () => readFolder(fields));
    if (fields.byte() !== id.unpackSizes)
        throw damaged('the sizes of its folders are missing');
    const sized = folders.map(({ coders, inputs, outputs, last }) => {
        const sizes = Array.from({ length: outputs }, () => fields.number());
        return { coders, inputs, size: sizes[last] ?? 0 };
    });
    let summed = [];
    for (let property = fields.byte(); property !== id.end; property = fields.byte()) {
        if (property !== id.digests)
            throw damaged(`its folders have a property ${property}`);
        summed = fields.digests(count);
    }
    return sized.map((folder, index) => ({ ...folder, summed: summed[index] ?? false }));
}
const maxCoders = 32;
function readFolder(fields) {
    const count = fields.count(maxCoders);
    let inputs = 0;
    let outputs = 0;
    const coders = Array.from({ length: count }, () => {
        const flags = fields.byte();
        const method = fields.take(flags & 15).toString('hex');
        inputs += flags & 16 ? fields.count(maxCoders) : 1;
        outputs += flags & 16 ? fields.count(maxCoders) : 1;
        return { method, properties: flags & 32 ? fields.take(fields.number()) : Buffer.alloc(0) };
    });
    const bound = new Set();
    for (let pair = 1; pair < outputs; pair++) {
        fields.number();
        bound.add(fields.number());
    }
    const packed = inputs - Math.max(0, outputs - 1);
    if (packed > 1)
        for (let index = 0; index < packed; index++)
            fields.number();
    const last = Array.from({ length: outputs }, (_, index) => index).find((index) => !bound.has(index)) ?? 0;
    return { coders, inputs: packed, outputs, last };
}
function readSubStreams(fields, folders) {
    let counts = folders.map(() => 1);
    let property = fields.byte();
    if (property === id.counts) {
        counts = folders.map(() => fields.count());
        property = fields.byte();
    }
    if (counts.reduce((sum, count) => sum + count, 0) > header_maxCount)
        throw damaged('it has too many members');
    const sizes = folders.map(({ size }, folder) => {
        const count = counts[folder] ?? 0;
        if (count === 0)
            return [];
        const stated = property === id.size ? Array.from({ length: count - 1 }, () => fields.number()) : [];
        return [...stated, size - stated.reduce((sum, own) => sum + own, 0)];
    });
    if (property === id.size)
        property = fields.byte();
    // The sum of a folder is that of its one member.
    while (property !== id.end) {
        if (property !== id.digests)
            throw damaged(`its members have a property ${property}`);
        fields.digests(counts.reduce((sum, count, at) => sum + (count === 1 && folders[at]?.summed ? 0 : count), 0));
        property = fields.byte();
    }
    return sizes;
}
function readFiles(fields) {
    const count = fields.count();
    let names = [];
    let filled = Array.from({ length: count }, () => true);
    for (let property = fields.number(); property !== id.end; property = fields.number()) {
        const content = new header_Fields(fields.take(fields.number()));
        if (property === id.emptyStream)
            filled = content.bits(count).map((empty) => !empty);
        else if (property === id.names) {
            if (content.byte() !== 0)
                throw damaged('its names lie elsewhere');
            names = content.rest().toString('utf16le').split('\0').slice(0, count);
        }
    }
    return { names, filled };
}
class header_Fields {
    bytes;
    at = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    byte() {
        const value = this.bytes[this.at];
        if (value === undefined)
            throw damaged('it is cut off');
        this.at++;
        return value;
    }
    take(length) {
        if (!(this.at + length <= this.bytes.length))
            throw damaged('it is cut off');
        this.at += length;
        return this.bytes.subarray(this.at - length, this.at);
    }
    rest() {
        return this.bytes.subarray(this.at);
    }
    /** The bits set in front of the first byte say how many bytes follow. */
    number() {
        const first = this.byte();
        let value = 0;
        for (let index = 0, mask = 0x80; index < 8; index++, mask >>= 1) {
            if ((first & mask) === 0)
                return value + (first & (mask - 1)) * 2 ** (8 * index);
            value += this.byte() * 2 ** (8 * index);
        }
        return value;
    }
    count(most = header_maxCount) {
        const value = this.number();
        if (value > most)
            throw damaged(`it counts ${value}`);
        return value;
    }
    bits(count) {
        let byte = 0;
        return Array.from({ length: count }, (_, index) => {
            if (index % 8 === 0)
                byte = this.byte();
            return ((byte >> (7 - (index % 8))) & 1) === 1;
        });
    }
    /** Passes over the sums of so many streams, and answers which of them have one. */
    digests(count) {
        const known = this.byte() === 0 ? this.bits(count) : Array.from({ length: count }, () => true);
        this.take(4 * known.filter(Boolean).length);
        return known;
    }
}

;// CONCATENATED MODULE: ./src/formats/sevenzip/index.ts










const isSevenzip = (head) => head.toString('hex', 0, 6) === '377abcaf271c';
const startBytes = 32;
const sevenzip_maxHeader = 64 * 2 ** 20;
/** A header that is packed may be packed once more; no writer does it again. */
const maxEncodings = 4;
/**
 * The content of a 7z archive of one coder a folder, as its parts: filters, encryption and PPMd are not read. Throws an `UnpackError`
 * where the header can't be read. `spend` is told what is unpacked.
 */
async function* walkSevenzip(source, spend) {
    const { folders, names, filled } = await headerOf(source, spend);
    const members = names.filter((_, index) => filled[index] ?? true);
    let at = 0;
    for (const folder of folders) {
        const own = folder.sizes.map((_, index) => members[at + index] ?? `(member ${at + index + 1})`);
        at += own.length;
        let content;
        try {
            content = await (0,unpacked_source/* unpackedSource */.$)(unpackFolder(source, folder), spend);
        }
        catch (error) {
            if (!(error instanceof unpack_error/* UnpackError */.J))
                throw error;
            yield { members: [], problem: `${own.slice(0, 3).join(', ')}: ${error.message}` };
            continue;
        }
        try {
            yield partOf(content, folder, own);
        }
        finally {
            await content.close();
        }
    }
}
function partOf(content, { sizes }, names) {
    let offset = 0;
    const members = names.map((name, index) => {
        const size = sizes[index] ?? 0;
        const member = { name, source: (0,formats_source/* sliceOf */.Mz)(content, offset, size) };
        offset += size;
        return member;
    });
    return { members, problem: content.problem ?? (content.size < offset ? 'it is shorter than it says' : undefined) };
}
async function headerOf(source, spend) {
    const start = await source.read(0, startBytes);
    if (start.length < startBytes)
        throw new unpack_error/* UnpackError */.J('it is cut off');
    const [offset, size] = [Number(start.readBigUInt64LE(12)), Number(start.readBigUInt64LE(20))];
    if (size === 0)
        return { folders: [], names: [], filled: [] };
    let header = (0,formats_source/* sliceOf */.Mz)(source, startBytes + offset, size);
    for (let round = 0; round < maxEncodings; round++) {
        if (header.size > sevenzip_maxHeader)
            throw new unpack_error/* UnpackError */.J(`its header has ${header.size} bytes`);
        const read = header_readHeader(await header.read(0, header.size));
        if (!('encoded' in read))
            return read;
        const { encoded } = read;
        header = await unpackedHeader(unpackFolder(source, encoded), spend);
    }
    throw new unpack_error/* UnpackError */.J('its header is packed too often');
}
async function unpackedHeader(stream, spend) {
    const header = await (0,unpacked_source/* unpackedSource */.$)(stream, spend);
    try {
        if (header.size > sevenzip_maxHeader)
            throw new unpack_error/* UnpackError */.J(`its header has ${header.size} bytes`);
        return (0,formats_source/* bufferSource */.kq)(await header.read(0, header.size));
    }
    finally {
        await header.close();
    }
}
async function* unpackFolder(source, { coders, offset, packedSize, size }) {
    const [coder] = coders;
    if (coder === undefined || coders.length > 1)
        throw new unpack_error/* UnpackError */.J('it is packed with filters that are not read');
    const packed = (0,formats_source/* sliceOf */.Mz)(source, startBytes + offset, packedSize);
    const { method, properties } = coder;
    switch (method) {
        case '00':
            for (let at = 0; at < packed.size; at += 1 << 20)
                yield await packed.read(at, 1 << 20);
            return packed.size;
        case '21': {
            const input = new unpack_input/* PackedInput */.XE(packed);
            yield* (0,xz/* lzma2 */.fj)(input, properties[0] ?? 0);
            return input.offset;
        }
        case '030101': {
            if (properties.length < 5)
                throw new unpack_error/* UnpackError */.J('its properties are none');
            const input = new unpack_input/* PackedInput */.XE(packed);
            const decoder = new lzma/* LzmaDecoder */.v(input, Math.min(properties.readUInt32LE(1), size));
            decoder.properties(properties[0] ?? 0);
            await decoder.begin();
            yield* decoder.decode(size);
            return input.offset;
        }
        case '040108':
            return yield* (0,unpack_deflate/* inflate */.U)(packed, 'raw');
        case '040202':
            return yield* (0,bzip2/* unbzip2 */.j)(packed);
        case '04f71101':
            return yield* (0,unpack/* unzstdFrames */.VZ)(packed);
        default:
            throw new unpack_error/* UnpackError */.J(`it is packed by method ${method}, which is not read`);
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/sevenzip.ts



/** 7z archives, which no loader of models reads: they are there to be unpacked by hand. */
const sevenzipReader = {
    format: '7z archive',
    fits: ({ head }) => isSevenzip(head),
    async read(source, context) {
        const lost = (problem) => {
            context.report({
                rule: 'not-understood',
                message: `What is in the 7z archive can't be read to its end: ${(0,modelfile_shown/* shownName */.H)(problem)}.`,
                subject: '7z',
            });
        };
        const spend = (bytes) => {
            context.unpack(bytes);
        };
        try {
            for await (const { members, problem } of walkSevenzip(source, spend)) {
                for (const { name, source: content } of members)
                    await context.inspect(name, content);
                if (problem !== undefined)
                    lost(problem);
            }
        }
        catch (error) {
            if (!(error instanceof unpack/* UnpackError */.JL))
                throw error;
            lost(error.message);
        }
    },
};

// EXTERNAL MODULE: ./src/formats/tar/header.ts
var header = __webpack_require__(17015);
// EXTERNAL MODULE: ./src/formats/tar/error.ts
var tar_error = __webpack_require__(12270);
// EXTERNAL MODULE: ./src/formats/tar/extensions.ts
var extensions = __webpack_require__(12272);
// EXTERNAL MODULE: ./src/formats/tar/pax.ts
var tar_pax = __webpack_require__(87133);
;// CONCATENATED MODULE: ./src/formats/tar/walk.ts





const walk_kinds = {
    '1': 'hardlink',
    '2': 'symlink',
    '3': 'special',
    '4': 'special',
    '5': 'folder',
    '6': 'special',
    D: 'folder',
    S: 'sparse',
};
/**
 * The parts of a tar file, its content not read. It goes on behind the end of the archive: some programs do, and a second archive there
 * is one for them. After the first thing that can't be read nothing more comes but the rest.
 */
async function* walkTar(source) {
    let at = 0;
    const global = new Map();
    let known = extensions/* noExtensions */.o3;
    while (at < source.size) {
        const block = await source.read(at, header/* blockBytes */.VE);
        if (block.length < header/* blockBytes */.VE || !(0,header/* isTarHeader */.FY)(block)) {
            if ((0,header/* isEnd */.uV)(block) && block.length === header/* blockBytes */.VE) {
                const next = await (0,formats_source/* firstNonZero */.yb)(source, at, formats_source/* maxPadding */.qb);
                if (next !== undefined) {
                    at = next - ((next - at) % header/* blockBytes */.VE);
                    continue;
                }
            }
            yield* restOf(source, at);
            return;
        }
        try {
            const raw = (0,header/* readHeader */.ay)(block, at);
            const content = at + header/* blockBytes */.VE;
            if ((0,extensions/* isExtension */.o)(raw)) {
                const extension = (0,extensions/* extensionOf */.je)(raw.type, await source.read(content, raw.size));
                if (raw.type === 'g')
                    for (const [key, value] of extension.pax ?? [])
                        global.set(key, value);
                else
                    known = { ...known, ...extension };
                at = after(content, raw.size);
                continue;
            }
            const member = memberOf(raw, known, global, content);
            known = extensions/* noExtensions */.o3;
            yield { kind: 'member', member };
            at = after(content, member.kind === 'hardlink' ? 0 : member.size);
            if (content + member.size > source.size)
                yield { kind: 'broken', offset: content, message: 'its last member is cut off' };
        }
        catch (error) {
            if (!(error instanceof tar_error/* TarError */.m))
                throw error;
            yield { kind: 'broken', offset: at, message: error.message };
            yield* restOf(source, at + header/* blockBytes */.VE);
            return;
        }
    }
}
const after = (content, size) => content + Math.ceil(size / header/* blockBytes */.VE) * header/* blockBytes */.VE;
async function* restOf(source, from) {
    const start = await (0,formats_source/* firstNonZero */.yb)(source, from, formats_source/* maxPadding */.qb);
    if (start === undefined && source.size - from <= formats_source/* maxPadding */.qb)
        return;
    const offset = start ?? from;
    yield { kind: 'rest', offset, length: source.size - offset };
}
function memberOf(raw, { pax, longName, longLink }, global, offset) {
    const record = (key) => (0,extensions/* stated */.Eo)(pax.get(key) ?? global.get(key));
    const path = record('path');
    const name = path ?? (0,extensions/* stated */.Eo)(longName) ?? raw.name;
    const size = (0,tar_pax/* paxSize */.VH)(pax) ?? (0,tar_pax/* paxSize */.VH)(global) ?? raw.size;
    const oddities = [];
    if (path !== undefined && longName !== undefined && path !== longName)
        oddities.push(`is also named ${JSON.stringify(longName)}`);
    if (size !== raw.size && raw.size !== 0)
        oddities.push('has another size by its own header');
    const type = walk_kinds[raw.type] ?? 'file';
    // Every form of it states at least one of these.
    const sparse = ['GNU.sparse.major', 'GNU.sparse.size', 'GNU.sparse.map'].some((key) => record(key) !== undefined);
    const kind = sparse ? 'sparse' : type === 'file' && name.endsWith('/') ? 'folder' : type;
    const linkName = kind === 'hardlink' || kind === 'symlink' ? (record('linkpath') ?? (0,extensions/* stated */.Eo)(longLink) ?? raw.linkName) : '';
    return { name, kind, linkName, offset, size, oddities };
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/packages.ts

const packageKinds = [
    {
        format: 'TorchServe archive',
        runs: 'a server that loads the archive runs it',
        marks: ['mar-inf/manifest.json'],
    },
    {
        format: 'packed model folder',
        runs: 'it runs where the model is served',
        marks: ['mlmodel', 'bento.yaml', 'model_config.yaml'],
    },
];
/** By the names in an archive, in lower case: the file that says what the folder is may lie in one of its own. */
const isPackage = ({ marks }, names) => names.some((name) => marks.some((mark) => name.endsWith(mark) && (name.length === mark.length || name.at(-mark.length - 1) === '/')));
const packages_code = /\.(?:py|pyc|so|pyd|sh)$/i;
/** Reports the code in a package, by its names as they stand there. */
function reportCode({ runs }, names, context) {
    for (const name of names)
        if (packages_code.test(name))
            context.report({ rule: 'code-in-model', message: `${(0,modelfile_shown/* shownName */.H)(name)} is code: ${runs}.`, subject: name });
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/tar.ts





/** As many as a file may have. */
const maxMembers = 100_000;
/** Tar files: .nemo, PyTorch's first format, packed folders. */
const tarReader = {
    format: 'tar archive',
    fits: ({ head }) => (0,header/* isTarHeader */.FY)(head.subarray(0, 512)),
    async read(source, context) {
        const names = new Set();
        let members = 0;
        for await (const part of walkTar(source)) {
            if (++members > maxMembers) {
                context.report({
                    rule: 'not-understood',
                    message: `The tar file has more than ${maxMembers} members.`,
                    subject: 'members',
                });
                break;
            }
            if (part.kind === 'broken')
                context.report({
                    rule: 'not-understood',
                    message: `The tar file can't be read on from byte ${part.offset}: ${(0,modelfile_shown/* shownName */.H)(part.message)}.`,
                    offset: part.offset,
                    subject: 'tar',
                });
            else if (part.kind === 'rest') {
                odd(context, 'rest', `The tar file has ${part.length} bytes behind its end, at byte ${part.offset}.`, part.offset);
                await context.inspect(`(bytes from ${part.offset})`, (0,formats_source/* sliceOf */.Mz)(source, part.offset, part.length));
            }
            else {
                const { member } = part;
                judgeMember(member, names, context);
                if (member.kind === 'sparse')
                    context.report({
                        rule: 'not-understood',
                        message: `${(0,modelfile_shown/* shownName */.H)(member.name)} is sparse: what a loader sees in it is not what stands in the archive.`,
                        offset: member.offset,
                        subject: member.name,
                    });
                if (member.size > 0 && member.kind !== 'hardlink')
                    await context.inspect(member.name, (0,formats_source/* sliceOf */.Mz)(source, member.offset, member.size));
            }
        }
        const lower = [...names].map((name) => name.toLowerCase());
        for (const kind of packageKinds)
            if (isPackage(kind, lower))
                reportCode(kind, names, context);
    },
};
function judgeMember({ name, kind, linkName, offset, oddities }, names, context) {
    const shown = (0,modelfile_shown/* shownName */.H)(name);
    if (leadsOut(name))
        odd(context, 'name', `Unpacking ${shown} writes outside of the folder it is unpacked in.`, offset, 'high');
    if (kind === 'symlink' || kind === 'hardlink') {
        const folder = name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
        const target = kind === 'symlink' && folder !== '' ? `${folder}/${linkName}` : linkName;
        if (isAbsolute(linkName) || leadsOut(target))
            odd(context, 'link', `${shown} is a link that leads out of the archive, to ${(0,modelfile_shown/* shownName */.H)(linkName)}.`, offset, 'high');
    }
    if (kind === 'special')
        odd(context, 'special', `${shown} is a device or a pipe.`, offset);
    for (const oddity of oddities)
        odd(context, 'headers', `${shown} ${oddity}.`, offset);
    const path = name.replace(/^(?:\.\/)+/, '');
    if (kind !== 'folder' && names.has(path))
        odd(context, 'two entries', `${shown} stands in the archive twice.`, offset);
    names.add(path);
}
const isAbsolute = (path) => /^(?:[/\\]|[A-Za-z]:)/.test(path);
/** Whether a path leads out of the folder that it begins in. */
function leadsOut(path) {
    if (isAbsolute(path))
        return true;
    let depth = 0;
    for (const part of path.split(/[/\\]/)) {
        if (part === '..')
            depth--;
        else if (part !== '' && part !== '.')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
}
function odd(context, subject, message, offset, severity = 'medium') {
    context.report({ rule: 'deceptive-container', severity, message, offset, subject });
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/template.ts

const template_named = /(?:^|\/)(?:chat_template[^/]*|additional_chat_templates\/[^/]+)\.jinja2?$/;
const about = /\b(?:add_generation_prompt|bos_token|eos_token)\b/;
const maxBytes = 1 << 22;
/** A chat template in a file of its own: `chat_template.jinja` beside a tokenizer. */
const templateReader = {
    format: 'chat template',
    fits: ({ head, name }) => {
        const text = head.toString('latin1');
        return template_named.test(name) || (/^\s*\{[{%#]/.test(text) && about.test(text));
    },
    async read(source, context) {
        const text = (await source.read(0, maxBytes)).toString('utf8');
        context.text('', text);
        judgeTemplate(text, 'chat template', context);
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/tensorflow-known.ts
/**
 * Operations of TensorFlow 2.18 (those that its Python has a function for, without what reaches files, addresses or Python) and of
 * TensorFlow Text. `Abort` ends the process and `DatasetFromGraph` runs a graph that is a string of the model, so they are left out.
 */
const tensorflow_known_known = new Set(`Abs AccumulateNV2 AccumulatorApplyGradient AccumulatorNumAccumulated AccumulatorSetGlobalStep AccumulatorTakeGradient
Acos Acosh Add AddManySparseToTensorsMap AddN AddSparseToTensorsMap AddV2 AdjustContrast AdjustContrastv2 AdjustHue
AdjustSaturation All AllCandidateSampler AllToAll Angle AnonymousHashTable AnonymousIterator AnonymousIteratorV2
AnonymousIteratorV3 AnonymousMemoryCache AnonymousMultiDeviceIterator AnonymousMultiDeviceIteratorV3
AnonymousMutableDenseHashTable AnonymousMutableHashTable AnonymousMutableHashTableOfTensors
AnonymousRandomSeedGenerator AnonymousSeedGenerator Any ApplyAdaMax ApplyAdadelta ApplyAdagrad ApplyAdagradDA
ApplyAdagradV2 ApplyAdam ApplyAddSign ApplyCenteredRMSProp ApplyFtrl ApplyFtrlV2 ApplyGradientDescent ApplyMomentum
ApplyPowerSign ApplyProximalAdagrad ApplyProximalGradientDescent ApplyRMSProp ApproxTopK ApproximateEqual ArgMax
ArgMin AsString Asin Asinh Assert AssertCardinalityDataset AssertNextDataset AssertPrevDataset Assign AssignAdd
AssignAddVariableOp AssignSub AssignSubVariableOp AssignVariableOp AssignVariableXlaConcatND Atan Atan2 Atanh
AudioMicrofrontend AudioSpectrogram AudioSummary AudioSummaryV2 AutoShardDataset AvgPool AvgPool3D AvgPool3DGrad
AvgPoolGrad BandedTriangularSolve Barrier BarrierClose BarrierIncompleteSize BarrierInsertMany BarrierReadySize
BarrierTakeMany Batch BatchCholesky BatchCholeskyGrad BatchDataset BatchDatasetV2 BatchFFT BatchFFT2D BatchFFT3D
BatchFunction BatchIFFT BatchIFFT2D BatchIFFT3D BatchMatMul BatchMatMulV2 BatchMatMulV3 BatchMatrixBandPart
BatchMatrixDeterminant BatchMatrixDiag BatchMatrixDiagPart BatchMatrixInverse BatchMatrixSetDiag BatchMatrixSolve
BatchMatrixSolveLs BatchMatrixTriangularSolve BatchNormWithGlobalNormalization BatchNormWithGlobalNormalizationGrad
BatchSelfAdjointEig BatchSelfAdjointEigV2 BatchSvd BatchToSpace BatchToSpaceND BesselI0 BesselI0e BesselI1 BesselI1e
BesselJ0 BesselJ1 BesselK0 BesselK0e BesselK1 BesselK1e BesselY0 BesselY1 Betainc BiasAdd BiasAddGrad BiasAddV1
Bincount Bitcast BitwiseAnd BitwiseOr BitwiseXor BlockLSTM BlockLSTMGrad BlockLSTMGradV2 BlockLSTMV2
BoostedTreesAggregateStats BoostedTreesBucketize BoostedTreesCalculateBestFeatureSplit
BoostedTreesCalculateBestFeatureSplitV2 BoostedTreesCalculateBestGainsPerFeature BoostedTreesCenterBias
BoostedTreesCreateEnsemble BoostedTreesCreateQuantileStreamResource BoostedTreesDeserializeEnsemble
BoostedTreesEnsembleResourceHandleOp BoostedTreesExampleDebugOutputs BoostedTreesFlushQuantileSummaries
BoostedTreesGetEnsembleStates BoostedTreesMakeQuantileSummaries BoostedTreesMakeStatsSummary BoostedTreesPredict
BoostedTreesQuantileStreamResourceAddSummaries BoostedTreesQuantileStreamResourceDeserialize
BoostedTreesQuantileStreamResourceFlush BoostedTreesQuantileStreamResourceGetBucketBoundaries
BoostedTreesQuantileStreamResourceHandleOp BoostedTreesSerializeEnsemble BoostedTreesSparseAggregateStats
BoostedTreesSparseCalculateBestFeatureSplit BoostedTreesTrainingPredict BoostedTreesUpdateEnsemble
BoostedTreesUpdateEnsembleV2 BroadcastArgs BroadcastGradientArgs BroadcastTo Bucketize BytesProducedStatsDataset
CSRSparseMatrixComponents CSRSparseMatrixToDense CSRSparseMatrixToSparseTensor CTCBeamSearchDecoder CTCGreedyDecoder
CTCLoss CTCLossV2 Case CaseFoldUTF8 Ceil CheckNumerics CheckNumericsV2 CheckPinned
CheckPreemption Cholesky CholeskyGrad ChooseFastestBranchDataset ChooseFastestDataset ClipByValue CloseSummaryWriter
CollectiveAllToAllV2 CollectiveAllToAllV3 CollectiveAssignGroupV2 CollectiveBcastRecv CollectiveBcastRecvV2
CollectiveBcastSend CollectiveBcastSendV2 CollectiveGather CollectiveGatherV2 CollectiveInitializeCommunicator
CollectivePermute CollectiveReduce CollectiveReduceScatterV2 CollectiveReduceV2 CollectiveReduceV3
CombinedNonMaxSuppression Complex ComplexAbs CompositeTensorVariantFromComponents CompositeTensorVariantToComponents
CompressElement ComputeAccidentalHits ComputeBatchSize Concat ConcatOffset ConcatV2 ConcatenateDataset
ConditionalAccumulator ConfigureAndInitializeGlobalTPU ConfigureDistributedTPU ConfigureTPUEmbedding Conj
ConjugateTranspose Const ConstrainedSequence ConsumeMutexLock ControlTrigger Conv Conv2D Conv2DBackpropFilter
Conv2DBackpropFilterV2 Conv2DBackpropInput Conv2DBackpropInputV2 Conv3D Conv3DBackpropFilter Conv3DBackpropFilterV2
Conv3DBackpropInput Conv3DBackpropInputV2 ConvertToCooTensor ConvertToListOfSparseCoreCooTensors
ConvertToSparseCoreCsrWrappedCooTensor Copy CopyHost CopyToMesh CopyToMeshGrad Cos Cosh CountUpTo CropAndResize
CropAndResizeGradBoxes CropAndResizeGradImage Cross CrossReplicaSum CudnnRNN CudnnRNNBackprop CudnnRNNBackpropV2
CudnnRNNBackpropV3 CudnnRNNCanonicalToParams CudnnRNNCanonicalToParamsV2 CudnnRNNParamsSize CudnnRNNParamsToCanonical
CudnnRNNParamsToCanonicalV2 CudnnRNNV2 CudnnRNNV3 Cumprod Cumsum CumulativeLogsumexp DTensorSetGlobalTPUArray
DataFormatDimMap DataFormatVecPermute DatasetCardinality DatasetFingerprint DatasetToGraph DatasetToGraphV2
DatasetToSingleElement Dawsn DebugGradientIdentity DebugGradientRefIdentity DebugNumericSummaryV2 DecodeAndCropJpeg
DecodeBase64 DecodeBmp DecodeCSV DecodeCompressed DecodeGif DecodeImage DecodeJSONExample DecodeJpeg DecodePaddedRaw
DecodePng DecodeProtoV2 DecodeRaw DecodeWav DeepCopy DeleteIterator DeleteMemoryCache DeleteMultiDeviceIterator
DeleteRandomSeedGenerator DeleteRpcFutureResource DeleteSeedGenerator DeleteSessionTensor DenseBincount
DenseCountSparseOutput DenseToCSRSparseMatrix DenseToDenseSetOperation DenseToSparseBatchDataset
DenseToSparseSetOperation DepthToSpace DepthwiseConv2dNative DepthwiseConv2dNativeBackpropFilter
DepthwiseConv2dNativeBackpropInput Dequantize DeserializeIterator DeserializeManySparse DeserializeSparse
DestroyResourceOp DestroyTemporaryVariable DeviceIndex Diag DiagPart Digamma Dilation2D Dilation2DBackpropFilter
Dilation2DBackpropInput DirectedInterleaveDataset DisableCopyOnRead Div DivNoNan DrawBoundingBoxes DrawBoundingBoxesV2
DummyIterationCounter DummyMemoryCache DummySeedGenerator DynamicEnqueueTPUEmbeddingArbitraryTensorBatch
DynamicEnqueueTPUEmbeddingRaggedTensorBatch DynamicPartition DynamicStitch EditDistance Eig Einsum Elu EluGrad Empty
EmptyTensorList EmptyTensorMap EncodeBase64 EncodeJpeg EncodeJpegVariableQuality EncodePng EncodeProto EncodeWav
EnqueueTPUEmbeddingArbitraryTensorBatch EnqueueTPUEmbeddingIntegerBatch EnqueueTPUEmbeddingRaggedTensorBatch
EnqueueTPUEmbeddingSparseBatch EnqueueTPUEmbeddingSparseTensorBatch EnsureShape Enter Equal Erf Erfc Erfinv
EuclideanNorm Exit Exp ExpandDims ExperimentalAssertNextDataset ExperimentalAutoShardDataset
ExperimentalBytesProducedStatsDataset ExperimentalChooseFastestDataset ExperimentalDatasetCardinality
ExperimentalDenseToSparseBatchDataset ExperimentalDirectedInterleaveDataset ExperimentalGroupByReducerDataset
ExperimentalGroupByWindowDataset ExperimentalIgnoreErrorsDataset ExperimentalIteratorGetDevice
ExperimentalLatencyStatsDataset ExperimentalMapAndBatchDataset ExperimentalMapDataset
ExperimentalMaxIntraOpParallelismDataset ExperimentalNonSerializableDataset ExperimentalParallelInterleaveDataset
ExperimentalParseExampleDataset ExperimentalPrivateThreadPoolDataset ExperimentalRandomDataset
ExperimentalRebatchDataset ExperimentalScanDataset ExperimentalSetStatsAggregatorDataset ExperimentalSleepDataset
ExperimentalSlidingWindowDataset ExperimentalStatsAggregatorHandle ExperimentalStatsAggregatorSummary
ExperimentalTakeWhileDataset ExperimentalThreadPoolDataset ExperimentalThreadPoolHandle ExperimentalUnbatchDataset
ExperimentalUniqueDataset Expint Expm1 ExtractGlimpse ExtractGlimpseV2 ExtractImagePatches ExtractJpegShape
ExtractVolumePatches FFT FFT2D FFT3D FFTND FIFOQueue FIFOQueueV2 Fact FakeParam FakeQuantWithMinMaxArgs
FakeQuantWithMinMaxArgsGradient FakeQuantWithMinMaxVars FakeQuantWithMinMaxVarsGradient
FakeQuantWithMinMaxVarsPerChannel FakeQuantWithMinMaxVarsPerChannelGradient FakeQueue Fill
FilterByLastComponentDataset FilterDataset FinalizeDataset FindSourceOffsets Fingerprint FixedUnigramCandidateSampler
FlatMapDataset Floor FloorDiv FloorMod FlushSummaryWriter For FractionalAvgPool FractionalAvgPoolGrad
FractionalMaxPool FractionalMaxPoolGrad FresnelCos FresnelSin FusedBatchNorm FusedBatchNormGrad FusedBatchNormGradV2
FusedBatchNormGradV3 FusedBatchNormV2 FusedBatchNormV3 FusedPadConv2D FusedResizeAndPadConv2D GRUBlockCell
GRUBlockCellGrad Gather GatherNd GatherV2 GenerateBoundingBoxProposals GeneratorDataset GetElementAtIndex
GetMinibatchSplitsWithPhysicalReplica GetMinibatchesInCsrWithPhysicalReplica GetOptions GetSessionHandle
GetSessionHandleV2 GetSessionTensor GetStatsFromListOfSparseCoreCooTensors GlobalIterId GlobalShuffleDataset Greater
GreaterEqual GroupByReducerDataset GroupByWindowDataset GuaranteeConst HSVToRGB HashTable HashTableV2
HistogramFixedWidth HistogramSummary HubModuleSplitter IFFT IFFT2D IFFT3D IFFTND IRFFT IRFFT2D IRFFT3D IRFFTND
Identity IdentityN IdentityReader IdentityReaderV2 If Igamma IgammaGradA Igammac IgnoreErrorsDataset Imag
ImageProjectiveTransformV2 ImageProjectiveTransformV3 ImageSummary ImmutableConst InTopK InTopKV2 IndexFlatMapDataset
InfeedDequeue InfeedDequeueTuple InfeedEnqueue InfeedEnqueuePrelinearizedBuffer InfeedEnqueueTuple InitializeTable
InitializeTableFromDataset InitializeTableV2 InplaceAdd InplaceSub InplaceUpdate InterleaveDataset Inv InvGrad Invert
InvertPermutation IsBoostedTreesEnsembleInitialized IsBoostedTreesQuantileStreamResourceInitialized IsFinite IsInf
IsNan IsTPUEmbeddingInitialized IsVariableInitialized IsotonicRegression Iterator IteratorFromStringHandle
IteratorFromStringHandleV2 IteratorGetDevice IteratorGetModelProto IteratorGetNext IteratorGetNextAsOptional
IteratorGetNextSync IteratorToStringHandle IteratorV2 KMC2ChainInitialization KmeansPlusPlusInitialization L2Loss LRN
LRNGrad LSTMBlockCell LSTMBlockCellGrad LatencyStatsDataset LeakyRelu LeakyReluGrad LearnedUnigramCandidateSampler
LeftShift LegacyParallelInterleaveDatasetV2 Less LessEqual Lgamma LinSpace ListDataset ListDiff
LoadTPUEmbeddingADAMParameters LoadTPUEmbeddingAdadeltaParameters LoadTPUEmbeddingAdagradMomentumParameters
LoadTPUEmbeddingAdagradParameters LoadTPUEmbeddingCenteredRMSPropParameters LoadTPUEmbeddingFTRLParameters
LoadTPUEmbeddingFrequencyEstimatorParameters LoadTPUEmbeddingMDLAdagradLightParameters
LoadTPUEmbeddingMomentumParameters LoadTPUEmbeddingProximalAdagradParameters LoadTPUEmbeddingProximalYogiParameters
LoadTPUEmbeddingRMSPropParameters LoadTPUEmbeddingStochasticGradientDescentParameters Log Log1p LogMatrixDeterminant
LogSoftmax LogUniformCandidateSampler LogicalAnd LogicalNot LogicalOr LookupTableExport LookupTableExportV2
LookupTableFind LookupTableFindV2 LookupTableImport LookupTableImportV2 LookupTableInsert LookupTableInsertV2
LookupTableRemoveV2 LookupTableSize LookupTableSizeV2 LoopCond LowerBound Lu MakeIterator MapAndBatchDataset MapClear
MapDataset MapDefun MapIncompleteSize MapPeek MapSize MapStage MapUnstage MapUnstageNoKey MatMul MatrixBandPart
MatrixDeterminant MatrixDiag MatrixDiagPart MatrixDiagPartV2 MatrixDiagPartV3 MatrixDiagV2 MatrixDiagV3
MatrixExponential MatrixInverse MatrixLogarithm MatrixSetDiag MatrixSetDiagV2 MatrixSetDiagV3 MatrixSolve
MatrixSolveLs MatrixSquareRoot MatrixTriangularSolve Max MaxIntraOpParallelismDataset MaxPool MaxPool3D MaxPool3DGrad
MaxPool3DGradGrad MaxPoolGrad MaxPoolGradGrad MaxPoolGradGradV2 MaxPoolGradGradWithArgmax MaxPoolGradV2
MaxPoolGradWithArgmax MaxPoolV2 MaxPoolWithArgmax MaxSpanningTree Maximum Mean Merge MergeSummary Mfcc Min Minimum
MirrorPad MirrorPadGrad MlirPassthroughOp Mod ModelDataset Mul MulNoNan MultiDeviceIterator
MultiDeviceIteratorFromStringHandle MultiDeviceIteratorGetNextFromShard MultiDeviceIteratorInit
MultiDeviceIteratorToStringHandle Multinomial MutableDenseHashTable MutableDenseHashTableV2 MutableHashTable
MutableHashTableOfTensors MutableHashTableOfTensorsV2 MutableHashTableV2 MutexLock MutexV2 NcclAllReduce NcclBroadcast
NcclReduce Ndtri NearestNeighbors Neg NextAfter NextIteration NoOp NonDeterministicInts NonMaxSuppression
NonMaxSuppressionV2 NonMaxSuppressionV3 NonMaxSuppressionV4 NonMaxSuppressionV5 NonMaxSuppressionWithOverlaps
NonSerializableDataset NormalizeUTF8 NormalizeUTF8WithOffsetsMap NotEqual NthElement OneHot OneShotIterator OnesLike
OptimizeDataset OptimizeDatasetV2 OptionalFromValue OptionalGetValue OptionalHasValue OptionalNone OptionsDataset
OrderedMapClear OrderedMapIncompleteSize OrderedMapPeek OrderedMapSize OrderedMapStage OrderedMapUnstage
OrderedMapUnstageNoKey OutfeedDequeue OutfeedDequeueTuple OutfeedDequeueTupleV2 OutfeedDequeueV2 OutfeedEnqueue
OutfeedEnqueueTuple Pack Pad PadV2 PaddedBatchDataset PaddedBatchDatasetV2 PaddingFIFOQueue PaddingFIFOQueueV2
ParallelBatchDataset ParallelConcat ParallelDynamicStitch ParallelFilterDataset ParallelInterleaveDataset
ParallelInterleaveDatasetV2 ParallelInterleaveDatasetV3 ParallelInterleaveDatasetV4 ParallelMapDataset
ParallelMapDatasetV2 ParameterizedTruncatedNormal ParseExample ParseExampleDataset ParseExampleDatasetV2
ParseExampleV2 ParseSequenceExample ParseSequenceExampleV2 ParseSingleExample ParseSingleSequenceExample ParseTensor
PartitionedCall Placeholder PlaceholderV2 PlaceholderWithDefault Polygamma PopulationCount Pow PrefetchDataset
Prelinearize PrelinearizeTuple PreventGradient Print PrintV2 PriorityQueue PriorityQueueV2 PrivateThreadPoolDataset
Prod Qr QuantizeAndDequantize QuantizeAndDequantizeV2 QuantizeAndDequantizeV3 QuantizeAndDequantizeV4
QuantizeAndDequantizeV4Grad QuantizeDownAndShrinkRange QuantizeV2 QuantizedAdd QuantizedAvgPool
QuantizedBatchNormWithGlobalNormalization QuantizedBiasAdd QuantizedConcat QuantizedConv2D QuantizedConv2DAndRelu
QuantizedConv2DAndReluAndRequantize QuantizedConv2DAndRequantize QuantizedConv2DPerChannel QuantizedConv2DWithBias
QuantizedConv2DWithBiasAndRelu QuantizedConv2DWithBiasAndReluAndRequantize QuantizedConv2DWithBiasAndRequantize
QuantizedConv2DWithBiasSignedSumAndReluAndRequantize QuantizedConv2DWithBiasSumAndRelu
QuantizedConv2DWithBiasSumAndReluAndRequantize QuantizedDepthwiseConv2D QuantizedDepthwiseConv2DWithBias
QuantizedDepthwiseConv2DWithBiasAndRelu QuantizedDepthwiseConv2DWithBiasAndReluAndRequantize QuantizedInstanceNorm
QuantizedMatMul QuantizedMatMulWithBias QuantizedMatMulWithBiasAndDequantize QuantizedMatMulWithBiasAndRelu
QuantizedMatMulWithBiasAndReluAndRequantize QuantizedMatMulWithBiasAndRequantize QuantizedMaxPool QuantizedMul
QuantizedRelu QuantizedRelu6 QuantizedReluX QuantizedReshape QuantizedResizeBilinear QueueClose QueueCloseV2
QueueDequeue QueueDequeueMany QueueDequeueManyV2 QueueDequeueUpTo QueueDequeueUpToV2 QueueDequeueV2 QueueEnqueue
QueueEnqueueMany QueueEnqueueManyV2 QueueEnqueueV2 QueueIsClosed QueueIsClosedV2 QueueSize QueueSizeV2 RFFT RFFT2D
RFFT3D RFFTND RGBToHSV RaggedBincount RaggedCountSparseOutput RaggedCross RaggedFillEmptyRows RaggedFillEmptyRowsGrad
RaggedGather RaggedRange RaggedTensorFromVariant RaggedTensorToSparse RaggedTensorToTensor RaggedTensorToVariant
RaggedTensorToVariantGradient RandomCrop RandomDataset RandomDatasetV2 RandomGamma RandomGammaGrad RandomIndexShuffle
RandomPoisson RandomPoissonV2 RandomShuffle RandomShuffleQueue RandomShuffleQueueV2 RandomStandardNormal RandomUniform
RandomUniformInt Range RangeDataset Rank ReadVariableOp ReadVariableXlaSplitND ReaderNumRecordsProduced
ReaderNumRecordsProducedV2 ReaderNumWorkUnitsCompleted ReaderNumWorkUnitsCompletedV2 ReaderReset ReaderResetV2
ReaderRestoreState ReaderRestoreStateV2 ReaderSerializeState ReaderSerializeStateV2 Real RealDiv RebatchDataset
RebatchDatasetV2 Reciprocal ReciprocalGrad RecvTPUEmbeddingActivations ReduceDataset ReduceJoin RefEnter RefExit
RefIdentity RefMerge RefNextIteration RefSelect RefSwitch RegexFullMatch RegexReplace RegexSplitWithOffsets Relayout
RelayoutLike Relu Relu6 Relu6Grad ReluGrad RemoteCall RepeatDataset RequantizationRange RequantizationRangePerChannel
Requantize RequantizePerChannel Reshape ResizeArea ResizeBicubic ResizeBicubicGrad ResizeBilinear ResizeBilinearGrad
ResizeNearestNeighbor ResizeNearestNeighborGrad ResourceAccumulatorApplyGradient ResourceAccumulatorNumAccumulated
ResourceAccumulatorSetGlobalStep ResourceAccumulatorTakeGradient ResourceApplyAdaMax ResourceApplyAdadelta
ResourceApplyAdagrad ResourceApplyAdagradDA ResourceApplyAdagradV2 ResourceApplyAdam ResourceApplyAdamWithAmsgrad
ResourceApplyAddSign ResourceApplyCenteredRMSProp ResourceApplyFtrl ResourceApplyFtrlV2 ResourceApplyGradientDescent
ResourceApplyKerasMomentum ResourceApplyMomentum ResourceApplyPowerSign ResourceApplyProximalAdagrad
ResourceApplyProximalGradientDescent ResourceApplyRMSProp ResourceConditionalAccumulator ResourceCountUpTo
ResourceGather ResourceGatherNd ResourceScatterAdd ResourceScatterDiv ResourceScatterMax ResourceScatterMin
ResourceScatterMul ResourceScatterNdAdd ResourceScatterNdMax ResourceScatterNdMin ResourceScatterNdSub
ResourceScatterNdUpdate ResourceScatterSub ResourceScatterUpdate ResourceSparseApplyAdadelta
ResourceSparseApplyAdagrad ResourceSparseApplyAdagradDA ResourceSparseApplyAdagradV2
ResourceSparseApplyCenteredRMSProp ResourceSparseApplyFtrl ResourceSparseApplyFtrlV2 ResourceSparseApplyKerasMomentum
ResourceSparseApplyMomentum ResourceSparseApplyProximalAdagrad ResourceSparseApplyProximalGradientDescent
ResourceSparseApplyRMSProp ResourceStridedSliceAssign RetrieveTPUEmbeddingADAMParameters
RetrieveTPUEmbeddingAdadeltaParameters RetrieveTPUEmbeddingAdagradMomentumParameters
RetrieveTPUEmbeddingAdagradParameters RetrieveTPUEmbeddingCenteredRMSPropParameters RetrieveTPUEmbeddingFTRLParameters
RetrieveTPUEmbeddingFrequencyEstimatorParameters RetrieveTPUEmbeddingMDLAdagradLightParameters
RetrieveTPUEmbeddingMomentumParameters RetrieveTPUEmbeddingProximalAdagradParameters
RetrieveTPUEmbeddingProximalYogiParameters RetrieveTPUEmbeddingRMSPropParameters
RetrieveTPUEmbeddingStochasticGradientDescentParameters Reverse ReverseSequence ReverseV2 RewriteDataset RightShift
Rint RngReadAndSkip RngSkip Roll RougeL Round RpcCheckStatus Rsqrt RsqrtGrad SampleDistortedBoundingBox
SampleDistortedBoundingBoxV2 SamplingDataset ScalarSummary ScaleAndTranslate ScaleAndTranslateGrad ScanDataset
ScatterAdd ScatterDiv ScatterMax ScatterMin ScatterMul ScatterNd ScatterNdAdd ScatterNdMax ScatterNdMin
ScatterNdNonAliasingAdd ScatterNdSub ScatterNdUpdate ScatterSub ScatterUpdate SdcaFprint SdcaOptimizer SdcaOptimizerV2
SdcaShrinkL1 SegmentMax SegmentMaxV2 SegmentMean SegmentMin SegmentMinV2 SegmentProd SegmentProdV2 SegmentSum
SegmentSumV2 Select SelectV2 SelfAdjointEig SelfAdjointEigV2 Selu SeluGrad SendTPUEmbeddingGradients SentenceFragments
SentenceFragmentsV2 SentencepieceDetokenizeOp SentencepieceIdToStringOp SentencepieceOp SentencepieceStringToIdOp
SentencepieceTokenizeOp SentencepieceTokenizeWithOffsetsOp SentencepieceVocabSizeOp SerializeIterator
SerializeManySparse SerializeSparse SerializeTensor SetSize SetStatsAggregatorDataset Shape ShapeN ShardDataset
ShardedFilename ShardedFilespec ShuffleAndRepeatDataset ShuffleAndRepeatDatasetV2 ShuffleDataset ShuffleDatasetV2
ShuffleDatasetV3 ShutdownDistributedTPU ShutdownTPUSystem Sigmoid SigmoidGrad Sign Sin Sinh Size SkipDataset
SleepDataset Slice SlidingWindowDataset Snapshot SobolSample Softmax SoftmaxCrossEntropyWithLogits Softplus
SoftplusGrad Softsign SoftsignGrad SortListOfSparseCoreCooTensors SpaceToBatch SpaceToBatchND SpaceToDepth
SparseAccumulatorApplyGradient SparseAccumulatorTakeGradient SparseAdd SparseAddGrad SparseApplyAdadelta
SparseApplyAdagrad SparseApplyAdagradDA SparseApplyAdagradV2 SparseApplyCenteredRMSProp SparseApplyFtrl
SparseApplyFtrlV2 SparseApplyMomentum SparseApplyProximalAdagrad SparseApplyProximalGradientDescent SparseApplyRMSProp
SparseBincount SparseConcat SparseConditionalAccumulator SparseCountSparseOutput SparseCross SparseCrossHashed
SparseCrossV2 SparseDenseCwiseAdd SparseDenseCwiseDiv SparseDenseCwiseMul SparseFillEmptyRows SparseFillEmptyRowsGrad
SparseMatMul SparseMatrixAdd SparseMatrixMatMul SparseMatrixMul SparseMatrixNNZ SparseMatrixOrderingAMD
SparseMatrixSoftmax SparseMatrixSoftmaxGrad SparseMatrixSparseCholesky SparseMatrixSparseMatMul SparseMatrixTranspose
SparseMatrixZeros SparseReduceMax SparseReduceMaxSparse SparseReduceSum SparseReduceSumSparse SparseReorder
SparseReshape SparseSegmentMean SparseSegmentMeanGrad SparseSegmentMeanGradV2 SparseSegmentMeanWithNumSegments
SparseSegmentSqrtN SparseSegmentSqrtNGrad SparseSegmentSqrtNGradV2 SparseSegmentSqrtNWithNumSegments SparseSegmentSum
SparseSegmentSumGrad SparseSegmentSumGradV2 SparseSegmentSumWithNumSegments SparseSlice SparseSliceGrad SparseSoftmax
SparseSoftmaxCrossEntropyWithLogits SparseSparseMaximum SparseSparseMinimum SparseSplit SparseTensorDenseAdd
SparseTensorDenseMatMul SparseTensorSliceDataset SparseTensorToCSRSparseMatrix SparseToDense
SparseToSparseSetOperation Spence Split SplitMergeTokenizeWithOffsets SplitV Sqrt SqrtGrad Square SquaredDifference
Squeeze Stack StackClose StackCloseV2 StackPop StackPopV2 StackPush StackPushV2 StackV2 Stage StageClear StagePeek
StageSize StatefulPartitionedCall StatefulRandomBinomial StatefulStandardNormal StatefulStandardNormalV2
StatefulTruncatedNormal StatefulUniform StatefulUniformFullInt StatefulUniformInt StatelessCase StatelessIf
StatelessMultinomial StatelessParameterizedTruncatedNormal StatelessRandomBinomial StatelessRandomGammaV2
StatelessRandomGammaV3 StatelessRandomGetAlg StatelessRandomGetKeyCounter StatelessRandomGetKeyCounterAlg
StatelessRandomNormal StatelessRandomNormalV2 StatelessRandomPoisson StatelessRandomUniform
StatelessRandomUniformFullInt StatelessRandomUniformFullIntV2 StatelessRandomUniformInt StatelessRandomUniformIntV2
StatelessRandomUniformV2 StatelessSampleDistortedBoundingBox StatelessShuffle StatelessTruncatedNormal
StatelessTruncatedNormalV2 StatelessWhile StaticRegexFullMatch StaticRegexReplace StatsAggregatorHandle
StatsAggregatorHandleV2 StatsAggregatorSetSummaryWriter StatsAggregatorSummary StopGradient
StoreMinibatchStatisticsInFdo StridedSlice StridedSliceAssign StridedSliceGrad StringFormat StringJoin StringLength
StringLower StringNGrams StringSplit StringSplitV2 StringStrip StringToHashBucket StringToHashBucketFast
StringToHashBucketStrong StringToNumber StringUpper Sub Substr Sum SummaryWriter Svd Switch SymbolicGradient
SyncDevice TPUAnnotateTensorsWithDynamicShape TPUCompilationResult TPUCopyWithDynamicShape TPUEmbeddingActivations
TPUOrdinalSelector TPUPartitionedCall TPUPartitionedInput TPUPartitionedInputV2 TPUPartitionedOutput
TPUPartitionedOutputV2 TPUReplicateMetadata TPUReplicatedInput TPUReplicatedOutput TakeDataset
TakeManySparseFromTensorsMap TakeWhileDataset Tan Tanh TanhGrad TemporaryVariable TensorArray TensorArrayClose
TensorArrayCloseV2 TensorArrayCloseV3 TensorArrayConcat TensorArrayConcatV2 TensorArrayConcatV3 TensorArrayGather
TensorArrayGatherV2 TensorArrayGatherV3 TensorArrayGrad TensorArrayGradV2 TensorArrayGradV3 TensorArrayGradWithShape
TensorArrayPack TensorArrayRead TensorArrayReadV2 TensorArrayReadV3 TensorArrayScatter TensorArrayScatterV2
TensorArrayScatterV3 TensorArraySize TensorArraySizeV2 TensorArraySizeV3 TensorArraySplit TensorArraySplitV2
TensorArraySplitV3 TensorArrayUnpack TensorArrayV2 TensorArrayV3 TensorArrayWrite TensorArrayWriteV2
TensorArrayWriteV3 TensorDataset TensorListConcat TensorListConcatLists TensorListConcatV2 TensorListElementShape
TensorListFromTensor TensorListGather TensorListGetItem TensorListLength TensorListPopBack TensorListPushBack
TensorListPushBackBatch TensorListReserve TensorListResize TensorListScatter TensorListScatterIntoExistingList
TensorListScatterV2 TensorListSetItem TensorListSplit TensorListStack TensorMapErase TensorMapHasKey TensorMapInsert
TensorMapLookup TensorMapSize TensorMapStackKeys TensorScatterAdd TensorScatterMax TensorScatterMin TensorScatterSub
TensorScatterUpdate TensorSliceDataset TensorStridedSliceUpdate TensorSummary TensorSummaryV2 ThreadPoolDataset
ThreadPoolHandle ThreadUnsafeUnigramCandidateSampler Tile TileGrad Timestamp ToBool TokenizerFromLogits TopK TopKV2
Transpose TridiagonalMatMul TridiagonalSolve TruncateDiv TruncateMod TruncatedNormal Unbatch UnbatchDataset
UnbatchGrad UncompressElement UnicodeDecode UnicodeDecodeWithOffsets UnicodeEncode UnicodeScript
UnicodeScriptTokenizeWithOffsets UnicodeTranscode UniformCandidateSampler UniformDequantize UniformQuantize
UniformQuantizedAdd UniformQuantizedClipByValue UniformQuantizedConvolution UniformQuantizedConvolutionHybrid
UniformQuantizedDot UniformQuantizedDotHybrid UniformRequantize Unique UniqueDataset UniqueV2 UniqueWithCounts
UniqueWithCountsV2 Unpack UnravelIndex UnsortedSegmentJoin UnsortedSegmentMax UnsortedSegmentMin UnsortedSegmentProd
UnsortedSegmentSum Unstage UnwrapDatasetVariant UpperBound VarHandleOp VarIsInitializedOp Variable VariableShape
VariableV2 WeightedFlatMapDataset Where While WhitespaceTokenizeWithOffsets WhitespaceTokenizeWithOffsetsV2
WindowDataset WindowOp WordpieceTokenizeWithOffsets WorkerHeartbeat WrapDatasetVariant Xdivy XlaAllReduce
XlaBroadcastHelper XlaCallModule XlaConcatND XlaConv XlaConvV2 XlaCustomCall XlaCustomCallV2 XlaDequantize XlaDot
XlaDotV2 XlaDynamicSlice XlaDynamicUpdateSlice XlaEinsum XlaGather XlaIf XlaKeyValueSort XlaOptimizationBarrier XlaPad
XlaRecv XlaReduce XlaReducePrecision XlaReduceScatter XlaReduceWindow XlaRemoveDynamicDimensionSize XlaReplicaId
XlaRngBitGenerator XlaScatter XlaSelectAndScatter XlaSelfAdjointEig XlaSend XlaSetBound XlaSetDynamicDimensionSize
XlaSharding XlaSort XlaSparseCoreAdagrad XlaSparseCoreAdagradMomentum XlaSparseCoreAdam XlaSparseCoreFtrl
XlaSparseCoreSgd XlaSparseDenseMatmul XlaSparseDenseMatmulGradWithAdagradAndCsrInput
XlaSparseDenseMatmulGradWithAdagradAndStaticBufferSize XlaSparseDenseMatmulGradWithAdagradMomentumAndCsrInput
XlaSparseDenseMatmulGradWithAdagradMomentumAndStaticBufferSize XlaSparseDenseMatmulGradWithAdamAndCsrInput
XlaSparseDenseMatmulGradWithAdamAndStaticBufferSize XlaSparseDenseMatmulGradWithCsrInput
XlaSparseDenseMatmulGradWithFtrlAndCsrInput XlaSparseDenseMatmulGradWithFtrlAndStaticBufferSize
XlaSparseDenseMatmulGradWithSgdAndCsrInput XlaSparseDenseMatmulGradWithSgdAndStaticBufferSize
XlaSparseDenseMatmulWithCsrInput XlaSparseDenseMatmulWithStaticBufferSize XlaSplitND XlaSpmdFullToShardShape
XlaSpmdShardToFullShape XlaSvd XlaVariadicReduce XlaVariadicReduceV2 XlaVariadicSort XlaWhile Xlog1py Xlogy ZerosLike
Zeta ZipDataset`.split(/\s+/));

;// CONCATENATED MODULE: ./src/engines/modelfile/tensorflow-ops.ts

const tensorflow_ops_words = (text) => text.trim().split(/\s+/);
const tensorflow_ops_python = tensorflow_ops_words('PyFunc PyFuncStateless EagerPyFunc');
const tensorflow_ops_files = tensorflow_ops_words(`ReadFile WriteFile MatchingFiles MatchingFilesDataset WholeFileReader WholeFileReaderV2 TextLineReader
TextLineReaderV2 TFRecordReader TFRecordReaderV2 FixedLengthRecordReader FixedLengthRecordReaderV2 LMDBReader ReaderRead ReaderReadV2
ReaderReadUpTo ReaderReadUpToV2 TFRecordDataset TFRecordDatasetV2 TextLineDataset FixedLengthRecordDataset FixedLengthRecordDatasetV2
LMDBDataset ExperimentalLMDBDataset SqlDataset ExperimentalSqlDataset CSVDataset CSVDatasetV2 ExperimentalCSVDataset SSTableDataset
AvroDataset ParquetDataset Save SaveSlices Restore RestoreSlice LoadDataset SaveDataset SaveDatasetV2 SnapshotDataset SnapshotDatasetV2
SnapshotDatasetReader SnapshotNestedDatasetReader ListSnapshotChunksDataset DistributedSave LoadAndRemapMatrix
GenerateVocabRemapping CreateSummaryFileWriter CreateSummaryDbWriter ImportEvent WriteAudioSummary WriteGraphSummary
WriteHistogramSummary WriteImageSummary WriteRawProtoSummary WriteScalarSummary WriteSummary DebugIdentity DebugIdentityV2
DebugIdentityV3 DebugNanCount DebugNumericSummary DTensorRestoreV2 DatasetToTFRecord ExperimentalDatasetToTFRecord
ExperimentalMatchingFilesDataset FileSystemSetConfiguration RecordInput SnapshotChunkDataset CacheDataset CacheDatasetV2`);
const tensorflow_ops_network = tensorflow_ops_words(`Rpc TryRpc RpcCall RpcClient RpcServer RpcServerRegister RpcServerStart RpcGetValue DataServiceDataset
DataServiceDatasetV2 DataServiceDatasetV3 DataServiceDatasetV4 RegisterDataset RegisterDatasetV2 CloudBigtableClient BigtableClient
BigtableTable BigQueryReader BigQueryClient GcsConfigureBlockCache GcsConfigureCredentials KafkaDataset KafkaDatasetV2 PubSubDataset IgniteDataset`);
const saver = tensorflow_ops_words('SaveV2 RestoreV2 MergeV2Checkpoints');
const tensorflow_ops_tables = tensorflow_ops_words('InitializeTableFromTextFile InitializeTableFromTextFileV2');
const effects = new Map([
    ...tensorflow_ops_python.map((op) => [op, 'python']),
    ...tensorflow_ops_files.map((op) => [op, 'files']),
    ...tensorflow_ops_network.map((op) => [op, 'network']),
    ...saver.map((op) => [op, 'saver']),
    ...tensorflow_ops_tables.map((op) => [op, 'table']),
]);
/** What an operation of TensorFlow reaches beside its tensors. `saver` and `table` are part of every model, in their place. */
function effectOf(op) {
    return effects.get(op);
}
/** Names of operations that are TensorFlow's own inside of it, or of libraries of its makers. */
const namespaces = /^(?:TFText|Addons)>\w+$|^SimpleML\w+$|^_(?:Arg|Retval|Fused\w+|Mkl\w+|Host(?:Cast|Send|Recv)|Send|Recv|ListToArray|ArrayToList)$/;
/** Whether TensorFlow has the operation; any other one comes from a library that a program has to load. */
const isOfTensorflow = (op) => effects.has(op) || tensorflow_known_known.has(op) || namespaces.test(op);

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/tensorflow.ts





/** TensorFlow's graphs: programs, of which some operations reach files, addresses or Python. */
const tensorflowReader = {
    format: 'TensorFlow graph',
    fits: async (probe) => {
        const kind = await kindOf(probe);
        return kind === undefined ? false : kind === 'SavedModel' ? 'TensorFlow SavedModel' : `TensorFlow ${kind}`;
    },
    async read(source, context) {
        const kind = await kindOf({ source });
        const graph = new Graph(new Protobuf(source), context);
        const whole = { offset: 0, length: source.size };
        await (0,understanding/* understanding */.j9)(context, 'The TensorFlow model', async () => {
            if (kind === 'SavedModel')
                await graph.savedModel(whole);
            else if (kind === 'MetaGraph')
                await graph.metaGraph(whole);
            else if (kind === 'GraphDef')
                await graph.graphDef(whole);
            else
                await graph.metadata(whole);
        });
        graph.conclude();
    },
};
async function kindOf({ source }) {
    const { fields, sound } = await sketch(source);
    const messages = (number) => fields.filter((field) => field.number === number && field.wire === 2);
    const [first] = fields;
    const scalar = fields.find(({ number, wire }) => number === 1 && wire === 0);
    // saved_model_schema_version is 1; a model without it is loaded as well.
    for (const meta of messages(2).slice(0, 4))
        if ((scalar === undefined || scalar.value < 100) && messages(7).length === 0 && (await isMetaGraph(source, meta)))
            return 'SavedModel';
    if (first !== undefined && (await isMetaGraph(source, { offset: 0, length: source.size })))
        return 'MetaGraph';
    for (const node of messages(1).slice(0, 4)) {
        if (await isNode(source, node))
            return 'GraphDef';
        const inner = await sketch(source, node);
        const json = inner.fields.find(({ number, wire }) => number === 5 && wire === 2);
        if (sound && json !== undefined && (await source.read(json.offset, 1)).toString() === '{')
            return 'Keras metadata';
    }
    for (const library of messages(2).slice(0, 4))
        if (sound && (await isLibrary(source, library)))
            return 'GraphDef';
    return undefined;
}
/** Whether its second field is a graph: of nodes, of functions, or of neither beside a description. */
async function isMetaGraph(source, range) {
    const { fields } = await sketch(source, range);
    for (const graph of fields.filter(({ number, wire }) => number === 2 && wire === 2).slice(0, 4)) {
        const inner = await sketch(source, graph);
        for (const { number, wire, offset, length } of inner.fields.slice(0, 8))
            if (wire === 2 && number === 1 && (await isNode(source, { offset, length })))
                return true;
        for (const field of inner.fields.filter(({ number, wire }) => number === 2 && wire === 2).slice(0, 2))
            if (await isLibrary(source, field))
                return true;
    }
    return false;
}
async function isNode(source, range) {
    const { fields } = await sketch(source, range);
    const op = fields.find(({ number, wire }) => number === 2 && wire === 2);
    const name = fields.find(({ number, wire }) => number === 1 && wire === 2);
    if (op === undefined || name === undefined || op.length > 256 || name.length > 65_536)
        return false;
    const text = (await source.read(op.offset, op.length)).toString('latin1');
    return /^[A-Za-z_][\w>.]*$/.test(text) && fields.every(({ number, wire }) => number > 8 || wire === 2);
}
async function isLibrary(source, range) {
    const { fields } = await sketch(source, range);
    for (const made of fields.filter(({ number, wire }) => number === 1 && wire === 2).slice(0, 2)) {
        const inner = await sketch(source, made);
        for (const node of inner.fields.filter(({ number, wire }) => number === 3 && wire === 2).slice(0, 2))
            if (await isNode(source, node))
                return true;
    }
    return false;
}
const maxKept = 50_000;
const maxFunctions = 1_000_000;
const maxForeign = 1_000;
const everything = '*';
/** Callers of one function. */
const maxOfOne = 1_000;
const tensorflow_maxDepth = 32;
class Graph {
    file;
    context;
    reaching = [];
    /** By function: the nodes that call it. */
    callers = new Map();
    /** Nodes of the graph itself that take something from a scope like `save/`, by that scope. */
    takers = new Map();
    overfull = new Set();
    /** Operations that are not TensorFlow's, by their name. */
    foreign = new Map();
    functions = new Set();
    /** What a saver names: its tensors and operation, without the index of an output. */
    saver = new Set();
    saverScopes = new Set();
    assets = 0;
    nodes = 0;
    constructor(file, context) {
        this.file = file;
        this.context = context;
    }
    async savedModel(range) {
        for await (const field of this.file.fields(range))
            if (field.number === 2 && field.wire === 2)
                await this.metaGraph(field);
    }
    async metaGraph(range) {
        for await (const field of this.file.fields(range)) {
            if (field.wire !== 2)
                continue;
            if (field.number === 1)
                await this.description(field);
            else if (field.number === 2)
                await this.graphDef(field);
            else if (field.number === 3)
                await this.saverDef(field);
            else if (field.number === 6)
                await this.asset(field);
            else if (field.number === 7)
                await this.objects(field);
            else if (field.number === 4 || field.number === 5)
                await this.texts(field, field.number === 4 ? 'collection' : 'signature', 0);
        }
    }
    async graphDef(range) {
        for await (const field of this.file.fields(range)) {
            if (field.wire !== 2)
                continue;
            if (field.number === 1)
                await this.node(field, '');
            else if (field.number === 2)
                for await (const made of this.file.fields(field))
                    if (made.number === 1 && made.wire === 2)
                        await this.function(made);
        }
    }
    /** keras_metadata.pb: the configuration of each layer. */
    async metadata(range) {
        for await (const object of this.file.fields(range))
            if (object.number === 1 && object.wire === 2)
                for await (const field of this.file.fields(object))
                    if (field.number === 5 && field.wire === 2)
                        await this.keras(field);
    }
    conclude() {
        const { context } = this;
        context.fact('nodes', this.nodes);
        for (const [op, { node, offset }] of this.foreign)
            if (!this.functions.has(op))
                judgeForeign(op, ` (${(0,modelfile_shown/* shownName */.H)(node)})`, context, offset);
        for (const { op, effect, node, inside, offset } of this.reaching) {
            if (effect === 'saver' && this.isOfSaver(node, inside, new Set()))
                continue;
            if (effect === 'table' && this.assets > 0)
                continue;
            const where = inside === '' ? (0,modelfile_shown/* shownName */.H)(node) : `${(0,modelfile_shown/* shownName */.H)(node)} of the function ${(0,modelfile_shown/* shownName */.H)(inside)}`;
            const does = {
                python: 'runs Python when the model is used',
                files: 'reads or writes files',
                network: 'opens connections',
                saver: 'reads or writes checkpoints elsewhere than in the saver',
                table: 'reads a file that is not among the model’s assets',
            }[effect];
            context.report({
                rule: effect === 'python' ? 'dangerous-call' : 'file-access',
                message: `The operation ${(0,modelfile_shown/* shownName */.H)(op)} (${where}) ${does}.`,
                offset,
                subject: op,
            });
        }
    }
    /** Savers are called by what saves and restores models, with the path that they are given. Nothing else may call them. */
    isOfSaver(node, inside, seen) {
        if (inside === '') {
            if (this.saver.has(node))
                return true;
            const scope = scopeOf(node);
            const named = this.saverScopes.has(scope) || /^save(?:_\d+)?$/.test(scope);
            if (!named || this.overfull.has(scope) || this.overfull.has(everything))
                return false;
            return (this.takers.get(scope) ?? []).every((taker) => scopeOf(taker) === scope);
        }
        if (seen.has(inside))
            return true;
        seen.add(inside);
        const callers = this.callers.get(inside) ?? [];
        if (callers.length === 0 || this.overfull.has(inside))
            return false;
        return callers.every((caller) => this.isOfSaver(caller.node, caller.inside, seen));
    }
    async function(range) {
        // A signature comes first, but need not.
        let name = '';
        for await (const field of this.file.fields(range))
            if (field.number === 1 && field.wire === 2)
                for await (const part of this.file.fields(field))
                    if (part.number === 1 && part.wire === 2)
                        name = await this.file.name(part);
        this.context.text('function', name);
        if (this.functions.size < maxFunctions)
            this.functions.add(name);
        for await (const field of this.file.fields(range))
            if (field.number === 3 && field.wire === 2)
                await this.node(field, name === '' ? '?' : name);
    }
    async node(range, inside) {
        const { file, context } = this;
        this.nodes++;
        let [name, op] = ['', ''];
        const inputs = [];
        const called = [];
        for await (const field of file.fields(range)) {
            if (field.wire !== 2)
                continue;
            if (field.number === 1)
                name = await file.name(field);
            else if (field.number === 2)
                op = await file.name(field);
            else if (field.number === 3 && inside === '') {
                const input = await file.name(field);
                if (input.includes('/') && inputs.length < 10_000)
                    inputs.push(input);
            }
            else if (field.number === 5)
                await this.attribute(field, called);
        }
        context.text('node', name);
        for (const callee of [op, ...called])
            this.note(this.callers, callee, { node: name, inside });
        for (const input of inputs) {
            const scope = scopeOf(input.replace(/^\^/, ''));
            if (scope.startsWith('save') && scopeOf(name) !== scope)
                this.note(this.takers, scope, name);
        }
        if (this.foreign.size < maxForeign && !isOfTensorflow(op) && !this.functions.has(op))
            this.foreign.set(op, { node: name, offset: range.offset });
        const effect = effectOf(op);
        if (effect !== undefined && this.reaching.length < maxKept)
            this.reaching.push({ op, effect, node: name, inside, offset: range.offset });
    }
    /** More than is kept could hide who calls a saver: what is overfull is not taken for one. */
    note(map, key, value) {
        const list = map.get(key);
        if (list !== undefined && list.length < maxOfOne)
            list.push(value);
        else if (list !== undefined)
            this.overfull.add(key);
        else if (map.size < maxKept)
            map.set(key, [value]);
        else
            this.overfull.add(everything);
    }
    async attribute(range, called) {
        let key = '';
        for await (const field of this.file.fields(range)) {
            if (field.wire !== 2)
                continue;
            if (field.number === 1)
                key = await this.file.text(field);
            else if (field.number === 2)
                await this.value(field, key, called, 0);
        }
    }
    /** An attribute's value: text, a tensor of texts, functions, and lists of them. */
    async value(range, key, called, depth) {
        if (depth > tensorflow_maxDepth)
            return;
        for await (const field of this.file.fields(range)) {
            if (field.wire !== 2)
                continue;
            if (field.number === 1)
                await this.value(field, key, called, depth + 1);
            else if (field.number === 2)
                await this.attributeText(field, key);
            else if (field.number === 8) {
                for await (const part of this.file.fields(field))
                    if (part.number === 8 && part.wire === 2)
                        this.context.text('constant', await this.file.text(part));
            }
            else if (field.number === 9 || field.number === 10) {
                for await (const part of this.file.fields(field)) {
                    if (part.wire !== 2)
                        continue;
                    if (part.number === 1)
                        called.push(await this.file.name(part));
                    else if (part.number === 2)
                        await this.attribute(part, called);
                }
            }
        }
    }
    async attributeText(range, key) {
        const text = await this.file.text(range);
        this.context.text(key, text);
        if (key === 'output_stream' && /^file:/i.test(text))
            this.context.report({
                rule: 'file-access',
                message: `An operation prints to ${(0,modelfile_shown/* shownName */.H)(text)}.`,
                offset: range.offset,
                subject: 'output_stream',
            });
    }
    async saverDef(range) {
        for await (const { number, wire, offset, length } of this.file.fields(range)) {
            if (wire !== 2 || number > 3)
                continue;
            const name = (await this.file.name({ offset, length })).replace(/:\d+$/, '');
            this.saver.add(name);
            if (name.includes('/'))
                this.saverScopes.add(scopeOf(name));
        }
    }
    async description(range) {
        for await (const field of this.file.fields(range)) {
            if (field.wire !== 2 || ![1, 4, 5, 6].includes(field.number))
                continue;
            const text = await this.file.text(field);
            this.context.text('description', text);
            this.context.fact({ 1: 'version', 4: 'tag', 5: 'TensorFlow', 6: 'TensorFlow revision' }[field.number] ?? '', (0,modelfile_shown/* shownName */.H)(text));
        }
    }
    async asset(range) {
        this.assets++;
        for await (const field of this.file.fields(range)) {
            if (field.number !== 2 || field.wire !== 2)
                continue;
            const name = await this.file.text(field);
            this.context.text('asset', name);
            if (/^[/\\~]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name))
                this.context.report({
                    rule: 'file-access',
                    message: `One of its assets lies outside its folder: ${(0,modelfile_shown/* shownName */.H)(name)}.`,
                    offset: field.offset,
                    subject: 'asset',
                });
        }
    }
    /** Objects of a SavedModel: those of Keras before 2.5 hold the configuration of their layer. */
    async objects(range) {
        for await (const object of this.file.fields(range)) {
            if (object.number !== 1 || object.wire !== 2)
                continue;
            for await (const kind of this.file.fields(object)) {
                if (kind.number !== 4 || kind.wire !== 2)
                    continue;
                for await (const field of this.file.fields(kind))
                    if (field.number === 3 && field.wire === 2)
                        await this.keras(field);
            }
        }
    }
    async keras(range) {
        const bytes = await this.file.bytes(range);
        if (/^\s*[[{]/.test(bytes.toString('latin1', 0, 64)))
            await (0,keras_config/* judgeKerasConfig */.A)(bytes, 'Keras metadata', this.context);
        else
            this.context.text('Keras metadata', bytes.toString('utf8'));
    }
    /** The texts of messages whose fields don't matter. */
    async texts(range, name, depth) {
        const { fields, sound } = depth > 4 ? { fields: [], sound: false } : await this.file.sketch(range);
        if (sound) {
            for (const field of fields)
                if (field.wire === 2)
                    await this.texts(field, name, depth + 1);
        }
        else if (range.length < 1 << 16)
            this.context.text(name, await this.file.text(range));
    }
}
/** What TensorFlow doesn't have comes from a library that a program loads for the model. */
function judgeForeign(op, where, context, offset) {
    context.global(op);
    if (context.allowedGlobals.has(op))
        return;
    const shown = (0,modelfile_shown/* shownName */.H)(op);
    context.report({
        rule: 'unknown-global',
        message: `The operation ${shown}${where} is not TensorFlow's, and comes from a library that the model doesn't hold. If it is yours: allow-globals: [${shown}].`,
        ...(offset === undefined ? {} : { offset }),
        subject: op,
    });
}
function scopeOf(name) {
    const slash = name.indexOf('/');
    return slash === -1 ? '' : name.slice(0, slash);
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/tensorflow-text.ts





const tensorflow_text_maxNames = 100_000;
const graph = /(?:^|\s)(?:saved_model_schema_version\s*:|meta_graphs\s*[:{<]|graph_def\s*[:{<]|node\s*(?::\s*)?[{<]\s*name\s*:)/;
/** A message in text begins with one of its fields, and with nothing that it doesn't have. */
const beginning = /^\s*(?:saved_model_schema_version|meta_graphs|meta_info_def|graph_def|node|library|versions?|(?:saver|collection|signature|asset_file|object_graph)_def|debug_info)\s*[:{<]/;
/** The text form of TensorFlow's graphs (`saved_model.pbtxt`), which is loaded like the binary one. */
const tensorflowTextReader = {
    format: 'TensorFlow graph as text',
    fits: ({ head }) => {
        if ((0,formats_text/* looksBinary */.Wb)(head))
            return false;
        const text = head.toString('utf8').replace(/^\ufeff?[^\S\n]*#.*$/gm, '');
        return beginning.test(text) && graph.test(text);
    },
    async read(source, context) {
        let tail = '';
        const foreign = new Set();
        const functions = new Set();
        for await (const piece of (0,understanding/* lookedThrough */.Mf)(source, context)) {
            const text = tail + piece.toString('utf8');
            for (const [, double, single] of text.matchAll(/\bop\s*:\s*(?:"((?:[^"\\\n]|\\.){0,200})"|'((?:[^'\\\n]|\\.){0,200})')/g)) {
                const op = (double ?? single ?? '').replace(/\\(?:x([\da-f]{1,2})|([0-7]{1,3}))/gi, (_, hex, octal) => String.fromCharCode(hex === undefined ? parseInt(octal ?? '0', 8) : parseInt(hex, 16)));
                if (!isOfTensorflow(op) && foreign.size < tensorflow_text_maxNames)
                    foreign.add(op);
                const effect = effectOf(op);
                if (effect !== undefined && effect !== 'saver' && effect !== 'table')
                    context.report({
                        rule: effect === 'python' ? 'dangerous-call' : 'file-access',
                        message: `The operation ${(0,modelfile_shown/* shownName */.H)(op)} ${effect === 'python' ? 'runs Python' : 'reads or writes files, or opens connections'} when the model is used.`,
                        subject: op,
                    });
            }
            for (const [, name = ''] of text.matchAll(/\bsignature\s*(?::\s*)?[{<]\s*name\s*:\s*["']([^"'\n]{0,500})["']/g))
                if (functions.size < tensorflow_text_maxNames)
                    functions.add(name);
            context.text('graph', text);
            tail = text.slice(-512);
        }
        for (const op of foreign)
            if (!functions.has(op))
                judgeForeign(op, '', context);
    },
};

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/tflite.ts





const custom = 32;
/** Custom operators that interpreters bring along. */
const tflite_known = new Set(`TFLite_Detection_PostProcess NumericVerify AudioSpectrogram Mfcc RFFT2D Convolution2DTransposeBias MaxPoolingWithArgmax2D
MaxUnpooling2D TransformTensorBilinear TransformLandmarks Landmarks2TransformMatrix edgetpu-custom-op ReadVariable AssignVariable VarHandle`.split(/\s+/));
const tflite_maxItems = 200_000;
const maxBuffers = 100_000;
/** A graph for phones and microcontrollers. `Flex` operators are TensorFlow's own, and reach what those reach. */
const tfliteReader = {
    format: 'TensorFlow Lite',
    fits: ({ head }) => head.toString('latin1', 4, 8) === 'TFL3',
    read: (source, context) => (0,understanding/* understanding */.j9)(context, 'The TensorFlow Lite model', async () => {
        const flat = new Flat(source);
        const model = await flat.root();
        const description = await flat.text(model, 3);
        context.text('description', description);
        context.fact('description', (0,modelfile_shown/* shownName */.H)(description));
        for (const code of await flat.tables(model, 1))
            await tflite_operator(flat, code, context);
        const buffers = await flat.tables(model, 4);
        for (const entry of await flat.tables(model, 6)) {
            context.text('metadata', await flat.text(entry, 0));
            const buffer = buffers[await flat.number(entry, 1, 4)];
            const range = buffer === undefined ? undefined : await flat.vector(buffer, 0, 1);
            if (range !== undefined && range.length > 0)
                await context.inspect('metadata', (0,formats_source/* sliceOf */.Mz)(source, range.at, range.length));
        }
        for (const graph of await flat.tables(model, 2)) {
            context.text('graph', await flat.text(graph, 4));
            for (const tensor of await flat.tables(graph, 0))
                context.text('tensor', await flat.text(tensor, 3));
        }
        context.fact('buffers', Math.min(buffers.length, maxBuffers));
    }),
};
async function tflite_operator(flat, code, context) {
    const builtin = Math.max(await flat.number(code, 0, 1), await flat.number(code, 3, 4));
    const name = await flat.text(code, 1);
    if (name === '' && builtin !== custom)
        return;
    context.fact('custom operator', (0,modelfile_shown/* shownName */.H)(name));
    const effect = name.startsWith('Flex') ? effectOf(name.slice(4)) : undefined;
    if (effect !== undefined)
        context.report({
            rule: effect === 'python' ? 'dangerous-call' : 'file-access',
            message: `The operator ${(0,modelfile_shown/* shownName */.H)(name)} ${effect === 'python' ? 'runs Python' : 'reads or writes files, or opens connections'} when the model is used.`,
            offset: code.at,
            subject: name,
        });
    else if (!name.startsWith('Flex') && !tflite_known.has(name) && !context.allowedGlobals.has(name)) {
        context.global(name);
        context.report({
            rule: 'unknown-global',
            message: `The operator ${(0,modelfile_shown/* shownName */.H)(name)} comes from a library that the model doesn't hold. If it is yours: allow-globals: [${(0,modelfile_shown/* shownName */.H)(name)}].`,
            offset: code.at,
            subject: name,
        });
    }
}
/** A FlatBuffer that is read where it lies: every offset is checked against the file. */
class Flat {
    source;
    cursor;
    constructor(source) {
        this.source = source;
        this.cursor = new formats_cursor/* Cursor */.b(source);
    }
    async root() {
        return this.table(await this.uint(0));
    }
    /** A number of 1 or 4 bytes; 0 when it isn't there. */
    async number(table, slot, width) {
        const at = field(table, slot);
        if (at === undefined)
            return 0;
        this.move(at);
        return width === 1 ? this.cursor.u8() : this.cursor.u32();
    }
    async text(table, slot) {
        const range = await this.vector(table, slot, 1);
        if (range === undefined)
            return '';
        this.move(range.at);
        return this.cursor.text(Math.min(range.length, 1 << 20));
    }
    async tables(table, slot) {
        const range = await this.vector(table, slot, 4);
        const tables = [];
        if (range === undefined)
            return tables;
        if (range.length > tflite_maxItems)
            throw new formats_cursor/* FormatError */.I(`a list has ${range.length} items`, range.at);
        for (let i = 0; i < range.length; i++) {
            const at = range.at + 4 * i;
            tables.push(await this.table(at + (await this.uint(at))));
        }
        return tables;
    }
    async vector(table, slot, itemBytes) {
        const at = field(table, slot);
        if (at === undefined)
            return undefined;
        const start = at + (await this.uint(at));
        const length = await this.uint(start);
        if (start + 4 + length * itemBytes > this.source.size)
            throw new formats_cursor/* FormatError */.I(`${length} items should follow`, start);
        return { at: start + 4, length };
    }
    async table(at) {
        this.move(at);
        const start = at - (await this.cursor.i32());
        this.move(start);
        const bytes = await this.cursor.u16();
        if (bytes < 4 || bytes > 1_024)
            throw new formats_cursor/* FormatError */.I(`a table has ${bytes} bytes of fields`, start);
        this.move(start);
        return { at, vtable: Buffer.from(await this.cursor.bytes(bytes)) };
    }
    async uint(at) {
        this.move(at);
        return this.cursor.u32();
    }
    move(at) {
        if (!(at >= 0 && at < this.source.size))
            throw new formats_cursor/* FormatError */.I(`an offset leads to byte ${at}`, 0);
        this.cursor.at = at;
    }
}
function field({ at, vtable }, slot) {
    const offset = 4 + slot * 2;
    if (offset + 2 > vtable.length)
        return undefined;
    const relative = vtable.readUInt16LE(offset);
    return relative === 0 ? undefined : at + relative;
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/torch-storage.ts

/** Bytes of an element of each kind of storage. */
const elementBytes = {
    DoubleStorage: 8,
    FloatStorage: 4,
    HalfStorage: 2,
    BFloat16Storage: 2,
    LongStorage: 8,
    IntStorage: 4,
    ShortStorage: 2,
    CharStorage: 1,
    ByteStorage: 1,
    BoolStorage: 1,
    ComplexDoubleStorage: 16,
    ComplexFloatStorage: 8,
    QInt8Storage: 1,
    QUInt8Storage: 1,
    QInt32Storage: 4,
    QUInt4x2Storage: 1,
    QUInt2x4Storage: 1,
    UntypedStorage: 1,
};
const storageModules = new Set(['torch', 'torch.storage', 'torch.cuda']);
/** Collects the storages that a pickle of PyTorch refers to; what is no such reference is reported. */
class Storages {
    byKey = new Map();
    rules(context) {
        return {
            persistent: (id, offset, nameOf) => {
                const source = torch_storage_classOf(id);
                if (source !== undefined)
                    return source;
                const problem = this.add(id, offset, nameOf);
                if (problem !== undefined)
                    context.report({
                        rule: 'unexpected-use',
                        message: `A reference to the numbers of a tensor is not as PyTorch writes them: ${problem}.`,
                        offset,
                        subject: 'persistent id',
                    });
                return undefined;
            },
        };
    }
    add(id, offset, nameOf) {
        if (id.kind !== 'tuple' || id.items === undefined)
            return 'it is no tuple';
        const [tag, type, key, location, count] = id.items;
        if (tag?.kind !== 'text' || tag.value !== 'storage')
            return 'it does not begin with the word storage';
        if (type?.kind !== 'global')
            return 'its type is no class by its name';
        const full = nameOf(type.id);
        const name = full.slice(full.lastIndexOf('.') + 1);
        const size = Object.hasOwn(elementBytes, name) ? elementBytes[name] : undefined;
        if (size === undefined || !storageModules.has(full.slice(0, -name.length - 1)))
            return `its type is ${full}`;
        // torch.package counts its storages.
        if (key?.kind !== 'text' && key?.kind !== 'int')
            return 'its key is no text';
        const keyText = String(key.value);
        if (location?.kind !== 'text')
            return 'its place is no text';
        if (count?.kind !== 'int' || count.value < 0)
            return 'its size is no number of elements';
        const storage = { key: keyText, elements: count.value, bytes: count.value * size, offset };
        const before = this.byKey.get(keyText);
        if (before !== undefined && before.bytes !== storage.bytes)
            return `storage ${(0,modelfile_shown/* shownName */.H)(keyText)} has ${before.bytes} bytes, and ${storage.bytes} elsewhere`;
        this.byKey.set(keyText, storage);
        return undefined;
    }
}
/** Before 1.6 a class came with its source: `('module', class, file, source)`. It stands for the class. */
function torch_storage_classOf(id) {
    if (id.kind !== 'tuple' || id.items === undefined)
        return undefined;
    const [tag, type] = id.items;
    return tag?.kind === 'text' && tag.value === 'module' && type?.kind === 'global' ? type.id : undefined;
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/torch-legacy.ts




/** Magic number, version, facts of the system, the object, the keys of its storages: five pickles, then the storages. */
const legacyTorchReader = {
    format: 'PyTorch file (before 1.6)',
    fits: ({ head }) => isLegacyTorch(head),
    async read(source, context) {
        const storages = new Storages();
        const rules = storages.rules(context);
        let end = { offset: legacyMagic.length, broken: undefined };
        for (let count = 1; count < 5 && end.broken === undefined; count++)
            end = await judgePickle(source, end.offset, context, count === 3 ? rules : {});
        if (end.broken !== undefined)
            return;
        const rest = await passStorages(source, end.offset, [...storages.byKey.values()]);
        if (rest === source.size)
            return;
        context.report({
            rule: 'malformed-model',
            message: `From byte ${rest} on the file does not hold the tensors that it says it holds.`,
            offset: rest,
            subject: 'storages',
        });
        await judgeTrailing(source, rest, context);
    },
};
/** Each storage is the number of its elements (64 bits) and its bytes, in the order of the keys. Answers where that ends to be so. */
async function passStorages(source, from, storages) {
    const sorted = [...storages].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    let at = from;
    for (const { elements, bytes } of sorted) {
        const count = await source.read(at, 8);
        if (count.length < 8 || count.readBigInt64LE() !== BigInt(elements) || at + 8 + bytes > source.size)
            return at;
        at += 8 + bytes;
    }
    return at;
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/xml.ts



/** What stands in a tag before an attribute: quoted values may hold what ends a tag, and nothing holds the start of one. */
const before = `(?:[^<>"']|"[^<"]*"|'[^<']*')*?`;
const xml_attribute = (tag, name, value) => new RegExp(`<(?:\\w+:)?${tag}\\b${before}\\b${name}\\s*=\\s*["']${value}["']`, 'g');
const includes = xml_attribute('include', 'href', `([^"']*)`);
const applies = xml_attribute('Apply', 'function', String.raw `([\w$]+(?:\.[\w$]+)+)`);
const xml_extensions = xml_attribute('layer', 'version', `(extension[^"']*)`);
const roots = [
    ['PMML', /<(?:\w+:)?PMML[\s>]/],
    ['OpenVINO graph', new RegExp(`<net\\s${before}\\b(?:name|version)\\s*=`)],
    ['OpenCV model', /<opencv_storage[\s>]/],
];
/** A document type may come before the root, and be long. */
const xml_mostLookedAt = 1 << 20;
/** Models that are XML: their parser may read files for them, and their runtime call Java. */
const xmlReader = {
    format: 'XML model',
    fits: async ({ source, head }) => {
        const encoding = (0,formats_text/* detectEncoding */.X0)(head);
        if (encoding === undefined || !/^\s*(?:<[?!a-zA-Z]|$)/.test((0,formats_text/* createDecoder */.$C)(encoding).write(head)))
            return false;
        const start = (0,formats_text/* createDecoder */.$C)(encoding).write(await source.read(0, xml_mostLookedAt));
        const found = roots.find(([, root]) => root.test(start))?.[0];
        return found ?? false;
    },
    async read(source, context) {
        const decoder = (0,formats_text/* createDecoder */.$C)((0,formats_text/* detectEncoding */.X0)(await source.read(0, 8_192)) ?? 'utf-8');
        let rest = '';
        for await (const piece of (0,understanding/* lookedThrough */.Mf)(source, context)) {
            const text = rest + decoder.write(piece);
            const end = text.lastIndexOf('>') + 1;
            judge(text.slice(0, end), context);
            rest = text.length - end > xml_mostLookedAt ? '' : text.slice(end);
        }
        judge(rest, context);
    },
};
function judge(text, context) {
    if (text.trim() === '')
        return;
    context.text('', text);
    const finding = (rule, subject, message) => {
        context.report({ rule, subject, message });
    };
    for (const [, kind = '', address = ''] of text.matchAll(/<!(?:ENTITY|DOCTYPE)\b[^<>[]*?\b(SYSTEM|PUBLIC)\s+(?:["'][^"']*["']\s+)?["']([^"']*)["']/g))
        finding('file-access', 'entity', `It has its parser read ${(0,modelfile_shown/* shownName */.H)(address)} (${kind}).`);
    if (/<!ENTITY\b/.test(text))
        finding('malformed-model', 'entities', 'It defines entities, which can read files or fill the memory.');
    else if (/<!DOCTYPE\b/.test(text))
        finding('malformed-model', 'doctype', 'It has a document type, which no model needs.');
    for (const [, href = ''] of text.matchAll(includes))
        finding('file-access', 'include', `It includes ${(0,modelfile_shown/* shownName */.H)(href)}.`);
    if (/<(?:\w+:)?script\b/i.test(text))
        finding('code-in-model', 'script', 'It holds a script.');
    for (const [, name = ''] of text.matchAll(applies)) {
        context.global(name);
        if (!context.allowedGlobals.has(name))
            finding('unknown-global', name, `It calls ${(0,modelfile_shown/* shownName */.H)(name)}, a class that the runtime must have. If it is yours: allow-globals: [${(0,modelfile_shown/* shownName */.H)(name)}].`);
    }
    for (const [, path = ''] of text.matchAll(xml_extensions))
        finding('unknown-global', path, `A layer comes from a library of its own (${(0,modelfile_shown/* shownName */.H)(path)}).`);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/engines/modelfile/readers/yaml.ts








/** What makes a YAML file one that loads a model, or that runs something. */
const needles = /(?:^|[\s[{,])![^\s]{0,200}(?:python\/|%[0-9a-fA-F]{2})|2002:python\/|%TAG|(?:_target_|trust_remote_code|auto_map|loader_module)["']?\s*:|\b(?:target|class_path)["']?\s*:\s*["']?(?:os|sys|posix|nt|subprocess|builtins|importlib|runpy|shutil|pty|socket|ctypes|marshal|pickle|pydoc|code|timeit)\.|&\S{1,200}[ \t]+["']?_target_\b|\bkeras_version["']?\s*:|"[^"\n]{0,200}\\(?:x|u00)[2-7][0-9a-fA-F][^"\n]{0,200}"\s*:/;
/** What the loaders of Stable Diffusion make objects by. */
const instantiated = /\btarget["']?\s*:\s*["']?[A-Za-z_]\w*(?:\.\w+)+["']?[ \t]*(?:#[^\n]*)?\r?\n\s*["']?params["']?\s*:/;
const first = /^(?:---|%(?:YAML|TAG)|- |[?!&]|["']?[\w.$/-]+["']?\s*:(?:\s|$)|"[^"\n]*"\s*:)/;
/** Sentences have colons as well; what is called YAML may begin with a key of several words. */
const yaml_words = /^[\w.$/ -]+:(?:\s|$)/;
/** What MLflow calls the description of a model, which JSON's way of writing suits as well. */
const mlmodel = /(?:^|\/)MLmodel$/;
const yaml_python = /^(?:class|def|if|for|while|try|with|else|async|from|import|lambda|match|elif|except|finally)\b/;
/** Its parser takes up to 700 bytes for each. */
const yaml_maxBytes = 3 << 17;
/** Brackets that are open at once, wherever they stand. */
const maxOpen = 2_000;
/** So much of a file is looked through for what makes it one. */
const yaml_mostLookedAt = 1 << 21;
const prefix = /^(?:tag:yaml\.org,2002:python\/|!!python\/|!python\/)/;
/** As NumPy's numbers are written. */
const numbers = /^numpy\.(?:dtype|_?core\.multiarray\.scalar)$/;
const yaml_plain = /^(?:none|bool|bytes|str|unicode|int|long|float|complex|list|tuple|dict)$/;
/** Configurations of Hydra, MLflow and others, and YAML whose tags make Python objects. */
const yamlReader = {
    format: 'YAML configuration',
    fits: async ({ source, head, name }) => {
        if ((0,formats_text/* looksBinary */.Wb)(head))
            return false;
        const line = head
            .toString('utf8')
            .replace(/^\uFEFF/, '')
            .split(/\r?\n/)
            .find((text) => /^\s*[^\s#]/.test(text))
            ?.trim();
        if (line !== undefined) {
            const named = /\.ya?ml$/i.test(name) || mlmodel.test(name);
            const begins = first.test(line) || (named && (yaml_words.test(line) || /^[[{]/.test(line)));
            if (!begins || yaml_python.test(line))
                return false;
        }
        return mlmodel.test(name) || hasNeedle(source);
    },
    async read(source, context) {
        if (source.size > yaml_maxBytes) {
            notUnderstood(context, `it has ${source.size} bytes, more than a configuration has`);
            return;
        }
        const text = (await source.read(0, source.size)).toString('utf8');
        let documents;
        if (isDeep(text)) {
            notUnderstood(context, 'it is nested too deeply');
            return;
        }
        try {
            documents = [
                ...(0,dist/* parseAllDocuments */.hR)(text, {
                    version: '1.1',
                    uniqueKeys: false,
                    logLevel: 'silent',
                    resolveKnownTags: false,
                    strict: false,
                    // What they quote of a long line costs more than reading it.
                    prettyErrors: false,
                }),
            ];
        }
        catch {
            // Nested too deeply for its parser.
            notUnderstood(context, 'it is nested too deeply');
            return;
        }
        for (const document of documents) {
            const { contents } = document;
            if (contents === null || (0,dist/* isScalar */.jn)(contents))
                continue;
            if (document.errors.length > 0)
                notUnderstood(context, 'it is not valid YAML');
            new yaml_Walk(context, document).node(contents, []);
            if ((0,dist/* isMap */.jh)(contents) && contents.has('class_name') && contents.has('config'))
                await judgeKeras(document, context);
        }
    },
};
/** Its parser takes the most for these. */
function isDeep(text) {
    let open = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        if (bracket === '[' || bracket === '{')
            open++;
        else if (open > 0)
            open--;
        if (open > maxOpen)
            return true;
    }
    return false;
}
/** Keras 2 wrote models as YAML, too. */
async function judgeKeras(document, context) {
    let json;
    try {
        json = JSON.stringify(document.toJS({ maxAliasCount: 100 }));
    }
    catch {
        notUnderstood(context, 'it repeats too much of itself');
        return;
    }
    await (0,keras_config/* judgeKerasConfig */.A)(Buffer.from(json), 'the configuration', context);
}
function notUnderstood(context, reason) {
    context.report({
        rule: 'not-understood',
        severity: 'medium',
        message: `The YAML file can't be understood: ${reason}.`,
        subject: 'YAML',
    });
}
async function hasNeedle(source) {
    let tail = '';
    for await (const piece of (0,formats_source/* piecesOf */.Xe)(source, 0, Math.min(source.size, yaml_mostLookedAt))) {
        const text = tail + piece.toString('latin1');
        if (needles.test(text) || instantiated.test(text))
            return true;
        tail = text.slice(-512);
    }
    return false;
}
/** Looking a value up takes as long as its map is long. */
const maxFilled = 200;
class yaml_Walk {
    context;
    document;
    /** What the anchors that have been passed stand for. */
    anchors = new Map();
    filled = 0;
    constructor(context, document) {
        this.context = context;
        this.document = document;
    }
    node(node, path) {
        if ((0,dist/* isPair */.tO)(node)) {
            const name = this.aliased(node.key);
            const key = (0,dist/* isScalar */.jn)(name) ? String(name.value) : '?';
            this.node(node.key, [...path, 'key']);
            this.node(node.value, [...path, key]);
            return;
        }
        if ((0,dist/* isNode */.Ll)(node) && !(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
            this.anchors.set(node.anchor, node);
        if ((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) {
            this.tag(node, path);
            if ((0,dist/* isMap */.jh)(node))
                this.instantiated(node);
            for (const [index, item] of node.items.entries())
                this.node(item, (0,dist/* isMap */.jh)(node) ? path : [...path, index]);
        }
        else if ((0,dist/* isScalar */.jn)(node)) {
            this.tag(node, path);
            this.scalar(node, path);
        }
        else if ((0,dist/* isAlias */.Vj)(node)) {
            // What it stands for is looked through where it stands; a word may mean more here.
            const meant = this.aliased(node);
            if ((0,dist/* isScalar */.jn)(meant))
                this.scalar(meant, path);
        }
    }
    scalar({ value }, path) {
        if (typeof value !== 'string' && typeof value !== 'boolean')
            return;
        judgeSetting(path, typeof value === 'string' ? this.filledIn(value) : value, this.context);
        if (typeof value === 'string')
            this.context.text(path.join('.'), value);
    }
    instantiated(map) {
        for (const [key, beside] of [
            ['target', 'params'],
            ['class_path', 'init_args'],
        ]) {
            const target = map.has(beside) ? map.get(key) : undefined;
            if (typeof target === 'string')
                judgeInstantiated(key, this.filledIn(target), this.context);
        }
    }
    aliased(node) {
        return (0,dist/* isAlias */.Vj)(node) ? this.anchors.get(node.source) : node;
    }
    /** With the values that OmegaConf puts for `${a.b}`: one of the same file, a few times over. */
    filledIn(text) {
        let filled = text;
        for (let times = 0; times < 5 && filled.includes('${') && filled.length < 1_000 && ++this.filled < maxFilled; times++)
            filled = filled.replace(/\$\{([\w.[\]-]{1,200})\}/g, (all, path) => {
                const found = this.document.getIn(path.split(/[.[\]]+/).filter((part) => part !== ''));
                return typeof found === 'string' ? found : all;
            });
        return filled;
    }
    tag(node, path) {
        const { context } = this;
        const tag = node.tag === undefined ? '' : yaml_unescaped(node.tag);
        if (!prefix.test(tag))
            return;
        const rest = tag.replace(prefix, '');
        if (yaml_plain.test(rest))
            return;
        const [form = '', full = (0,dist/* isScalar */.jn)(node) ? String(node.value) : ''] = rest.split(':', 2);
        const dot = full.lastIndexOf('.');
        const [module, name] = dot === -1 ? ['builtins', full] : [full.slice(0, dot), full.slice(dot + 1)];
        const isReference = form === 'name' || form === 'module';
        const subject = full === '' ? rest : full;
        context.global(subject);
        // What a pickle may call with some arguments only is not judged by those of YAML, which are nodes.
        const allowed = allowanceOf(module, name, new Set());
        // What containers are filled of is judged by its own tag.
        if (!isReference && (numbers.test(full) || allowed?.call === true || allowed?.items === true))
            return;
        const harm = (0,dangerous/* harmOf */.s)(form === 'module' ? full : module, name);
        if (harm === undefined && context.allowedGlobals.has(subject))
            return;
        const where = (0,modelfile_shown/* shownName */.H)(path.join('.'));
        context.report({
            rule: harm === undefined ? 'unknown-global' : isReference ? 'dangerous-import' : 'dangerous-call',
            message: `The tag ${(0,modelfile_shown/* shownName */.H)(tag)}${where === '' ? '' : ` at ${where}`} makes a loader ${isReference ? 'import' : 'call'} ${(0,modelfile_shown/* shownName */.H)(subject)}${harm === undefined ? ', which is not known to be safe' : `, which ${harm}`}.`,
            subject,
        });
    }
}
function yaml_unescaped(tag) {
    return tag.replace(/%([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
// EXTERNAL MODULE: ./src/formats/zip/error.ts
var zip_error = __webpack_require__(79814);
// EXTERNAL MODULE: ./src/formats/zip/fields.ts
var fields = __webpack_require__(94239);
// EXTERNAL MODULE: ./src/formats/zip/loose-directory.ts
var loose_directory = __webpack_require__(75768);
// EXTERNAL MODULE: ./src/formats/zip/names.ts
var zip_names = __webpack_require__(60852);
;// CONCATENATED MODULE: ./src/formats/zip/loose.ts






const localSignature = 0x0403_4b50;
const headerBytes = 30;
/** So much is read for a header: with what follows where that is another header soon. */
const loose_windowBytes = { small: 1 << 9, large: 1 << 14 };
const streamedFlag = 1 << 3;
/** Encryption, sizes behind the data, patches, strong encryption, a masked header. */
const decisiveFlags = 0b0010_0000_0110_1001;
const maxOddities = 100;
const linkType = 0o12;
async function walkZip(source, maxMembers) {
    const directories = await (0,loose_directory/* findDirectories */.f3)(source, maxMembers);
    return new loose_Walk(source, maxMembers).walk(directories);
}
class loose_Walk {
    source;
    maxMembers;
    members = [];
    oddities = [];
    gaps = [];
    extents = [];
    complete = true;
    /** How much is read ahead now. */
    ahead = loose_windowBytes.large;
    window = { at: 0, bytes: Buffer.alloc(0) };
    constructor(source, maxMembers) {
        this.source = source;
        this.maxMembers = maxMembers;
    }
    async walk(directories) {
        if (directories.length === 0)
            this.odd('no directory', 'has no directory, or one that is cut off', 0);
        if (directories.length > 1)
            this.odd('two directories', 'has more than one directory', directories[1]?.start ?? 0);
        const seen = new Set();
        for (const directory of directories) {
            for (const { kind, message } of directory.oddities)
                this.odd(kind, message, directory.start);
            this.complete &&= directory.complete;
            this.extents.push({ start: directory.start, end: directory.end });
            if (directory.comment.length > 0)
                this.gaps.push({ place: 'comment', ...directory.comment });
            for (const record of directory.records) {
                const key = `${record.offset}\0${record.name}`;
                if (seen.has(key))
                    continue;
                seen.add(key);
                await this.listed(record);
            }
        }
        // Of an archive that isn't listed whole nothing can be said to be missing.
        if (this.complete)
            await this.between();
        this.duplicates();
        return { members: this.members, oddities: this.oddities, gaps: this.gaps, complete: this.complete };
    }
    odd(kind, message, offset, member) {
        if (this.oddities.length < maxOddities)
            this.oddities.push({ kind, message, offset, ...(member === undefined ? {} : { member }) });
    }
    add(member, extent) {
        if (extent !== undefined && extent.end > extent.start)
            this.extents.push(extent);
        if (this.members.length < this.maxMembers)
            this.members.push(member);
        else
            this.complete = false;
    }
    /** A member of the directory, and beside it what its own header says where that is something else. */
    async listed(record) {
        const { name, offset, packedSize, size, method, flags, crc, mode } = record;
        const problem = name.endsWith('/') && name.length > 1 ? (0,zip_names/* nameProblem */.rH)(name.slice(0, -1)) : (0,zip_names/* nameProblem */.rH)(name);
        if (problem !== undefined)
            this.odd(/leads out|absolute/.test(problem) ? 'path' : 'name', problem, offset, name);
        for (const { kind, message } of record.oddities)
            this.odd(kind, message, offset, name);
        if (mode >>> 12 === linkType)
            this.odd('link', 'is a symbolic link', offset, name);
        const folder = name.endsWith('/') && size === 0;
        this.ahead = packedSize > loose_windowBytes.large ? loose_windowBytes.small : loose_windowBytes.large;
        const local = await this.header(offset, name);
        if (local === undefined) {
            this.odd('no header', 'does not begin where the directory says', offset, name);
            const length = Math.max(0, Math.min(packedSize, this.source.size - offset));
            this.add({ name, flags, method, crc, size, packedSize: length, dataOffset: offset, folder });
            return;
        }
        const { dataOffset } = local;
        const fits = Math.max(0, Math.min(packedSize, this.source.size - dataOffset));
        if (fits < packedSize)
            this.odd('cut off', 'is longer than the file', offset, name);
        const open = (flags & streamedFlag) !== 0;
        const differs = (stated, value) => stated !== value && !(open && stated === 0);
        const names = local.name !== name;
        const packing = local.method !== method || differs(local.packedSize, packedSize);
        if (names)
            this.odd('two names', `is ${(0,shown_name/* shownName */.H)(local.name)} by its own header`, offset, name);
        if (packing || differs(local.size, size))
            this.odd('two sizes', 'has another size or packing by its own header', offset, name);
        else if (differs(local.crc, crc))
            this.odd('two sums', 'has another CRC by its own header', offset, name);
        if (((local.flags ^ flags) & decisiveFlags) !== 0)
            this.odd('two flags', 'has other flags by its own header', offset, name);
        if (method === 0 && size !== packedSize && (flags & 1) === 0)
            this.odd('stored sizes', 'is stored as it is, and states two sizes', offset, name);
        const extent = { start: offset, end: dataOffset + fits };
        if (open)
            extent.end = await this.descriptorEnd(extent.end);
        const { lead } = local;
        const member = { name, flags, method, crc, size, packedSize: fits, dataOffset, folder };
        this.add(fits > 1 && lead !== undefined ? { ...member, lead } : member, extent);
        if (packing && local.packedSize > 0)
            this.addLocal(local, Math.min(local.packedSize, this.source.size - dataOffset));
    }
    addLocal(local, packedSize, extent) {
        const { name, flags, method, dataOffset } = local;
        const open = (flags & streamedFlag) !== 0;
        const [crc, size] = open ? [undefined, undefined] : [local.crc, local.size];
        this.add({ name, flags, method, crc, size, packedSize, dataOffset, folder: false }, extent);
    }
    async bytes(offset, length) {
        return this.inWindow(offset, length) ?? this.fetch(offset, length);
    }
    inWindow(offset, length) {
        const { at, bytes } = this.window;
        return offset >= at && offset + length <= at + bytes.length
            ? bytes.subarray(offset - at, offset - at + length)
            : undefined;
    }
    async fetch(offset, length) {
        this.window = { at: offset, bytes: await this.source.read(offset, Math.max(length, this.ahead)) };
        return this.window.bytes.subarray(0, length);
    }
    async header(offset, listedName) {
        const head = this.inWindow(offset, headerBytes) ?? (await this.fetch(offset, headerBytes));
        if (head.length < headerBytes || head.readUInt32LE(0) !== localSignature)
            return undefined;
        const [flags, method] = [head.readUInt16LE(6), head.readUInt16LE(8)];
        const [nameLength, extraLength] = [head.readUInt16LE(26), head.readUInt16LE(28)];
        const crc = head.readUInt32LE(14);
        const [narrowPacked, narrowSize] = [head.readUInt32LE(18), head.readUInt32LE(22)];
        const place = offset + headerBytes;
        const rest = this.inWindow(place, nameLength + extraLength) ?? (await this.fetch(place, nameLength + extraLength));
        const name = (0,loose_directory/* looseName */._V)(rest.subarray(0, nameLength), flags);
        let [size, packedSize] = [narrowSize, narrowPacked];
        try {
            const { zip64, otherName } = (0,fields/* readExtra */.li)(rest.subarray(nameLength), name);
            if (zip64 !== undefined)
                [size = 0, packedSize = 0] = (0,fields/* widened */["do"])([narrowSize, narrowPacked], zip64, name);
            if (otherName !== undefined && otherName.toString() !== name)
                this.odd('two names', `has a second name, ${(0,shown_name/* shownName */.H)(otherName.toString())}`, offset, listedName ?? name);
        }
        catch (error) {
            if (!(error instanceof zip_error/* ZipError */.W))
                throw error;
            this.odd('extra fields', 'has extra fields that can not be read', offset, listedName ?? name);
        }
        const dataOffset = offset + headerBytes + nameLength + extraLength;
        const behind = dataOffset - this.window.at;
        const lead = behind + 2 <= this.window.bytes.length ? this.window.bytes.readUInt16BE(behind) : undefined;
        return { name, flags, method, crc, size, packedSize, dataOffset, lead };
    }
    /** Behind the sizes and the CRC that follow the data of a member, if they are there. */
    async descriptorEnd(end) {
        const bytes = await this.bytes(end, 28);
        const next = (length) => end + length >= this.source.size ||
            (bytes.length >= length + 2 && bytes.toString('latin1', length, length + 2) === 'PK');
        const signed = bytes.length >= 4 && bytes.readUInt32LE(0) === 0x0807_4b50;
        for (const length of signed ? [16, 24] : [12, 20])
            if (next(length))
                return end + length;
        return signed ? end + 16 : end;
    }
    /** Looks for members that no directory lists, and for anything else, where nothing should be. */
    async between() {
        const extents = [...this.extents].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of [...extents, { start: this.source.size, end: this.source.size }]) {
            if (start > at)
                await this.gap(at, start);
            else if (start < at && end > start && start < this.source.size)
                this.odd('overlap', 'has entries that overlap', start);
            at = Math.max(at, end);
        }
    }
    async gap(from, to) {
        let at = from;
        while (at < to) {
            const found = await this.findHeader(at, to);
            const local = found === undefined ? undefined : await this.header(found);
            if (found === undefined || local === undefined || local.dataOffset > to) {
                const next = found === undefined ? to : found + 4;
                await this.left(at, next);
                at = next;
                continue;
            }
            await this.left(at, found);
            const { name, dataOffset, packedSize } = local;
            this.odd('unlisted', 'stands in the file but not in its directory', found, name);
            const streamed = (local.flags & streamedFlag) !== 0 && packedSize === 0;
            const end = streamed ? ((await this.findHeader(dataOffset, to)) ?? to) : Math.min(to, dataOffset + packedSize);
            this.addLocal(local, end - dataOffset);
            at = streamed ? end : await this.descriptorEnd(end);
            if (!this.complete)
                return;
        }
    }
    async findHeader(from, to) {
        let carry = Buffer.alloc(0);
        let at = from;
        let empty = 0;
        for await (const piece of (0,formats_source/* piecesOf */.Xe)(this.source, from, to - from)) {
            empty = (0,formats_source/* isZero */.be)(piece) ? empty + piece.length : 0;
            if (empty > formats_source/* maxPadding */.qb) {
                this.odd('unsearched', `has more than ${formats_source/* maxPadding */.qb} zeros that belong to no entry, and ${to - at} bytes more`, at);
                return undefined;
            }
            const bytes = Buffer.concat([carry, piece]);
            const place = bytes.indexOf('PK\x03\x04', 0, 'latin1');
            if (place !== -1)
                return at - carry.length + place;
            at += piece.length;
            carry = Buffer.from(bytes.subarray(-3));
        }
        return undefined;
    }
    /** Bytes of no member; zeros are what writers fill up with. */
    async left(from, to) {
        const first = await (0,formats_source/* firstNonZero */.yb)(this.source, from, Math.min(to - from, formats_source/* maxPadding */.qb));
        if (first === undefined)
            return;
        const place = from === 0 ? 'front' : to === this.source.size ? 'end' : 'between';
        const where = { front: 'in front of it', end: 'behind its end', between: 'between its entries' }[place];
        this.odd(`bytes ${place}`, `has ${to - first} bytes ${where}`, first);
        this.gaps.push({ place, offset: first, length: to - first });
    }
    duplicates() {
        const names = new Map();
        for (const member of this.members) {
            const key = member.name.toLowerCase();
            const before = names.get(key);
            if (before !== undefined && before.dataOffset !== member.dataOffset)
                this.odd('two entries', 'stands in the archive twice', member.dataOffset, member.name);
            names.set(key, member);
        }
    }
}

// EXTERNAL MODULE: ./src/formats/tar/index.ts + 1 modules
var tar = __webpack_require__(76599);
// EXTERNAL MODULE: ./src/engines/modelfile/readers/zip/archive.ts + 1 modules
var zip_archive = __webpack_require__(33535);
// EXTERNAL MODULE: ./src/engines/modelfile/readers/zip/keras.ts
var keras = __webpack_require__(3082);
;// CONCATENATED MODULE: ./src/engines/modelfile/readers/zip/npz.ts
/** What `numpy.savez` writes: each array a file of its own. */
const npzKind = {
    format: 'NumPy archive',
    fits: (names) => names.length > 0 && names.every((name) => name.endsWith('.npy')),
    judge: () => Promise.resolve(),
};

// EXTERNAL MODULE: ./src/formats/json-tree.ts
var json_tree = __webpack_require__(96701);
;// CONCATENATED MODULE: ./src/engines/modelfile/readers/zip/skops.ts





/** A schema names every object of a model; one of a large forest has some 10 MB. */
const maxSchema = 256 * 2 ** 20;
const isValue = ({ value }) => value !== undefined;
const isMade = (allowance) => allowance.new !== undefined || allowance.call === true;
const isCalled = ({ call }) => call === true;
const isKnown = () => true;
/**
 * What a node's loader does with the class that the node names (skops 0.3 to 0.14): the loader decides, whatever the class looks
 * like. `undefined`: it uses no name of the file.
 */
const skops_loaders = {
    JsonNode: undefined,
    SliceNode: undefined,
    BytesNode: undefined,
    BytearrayNode: undefined,
    CachedNode: undefined,
    SparseMatrixNode: undefined,
    PartialNode: undefined,
    DefaultDictNode: undefined,
    DTypeNode: undefined,
    DictNode: isMade,
    ListNode: isMade,
    SetNode: isMade,
    TupleNode: isMade,
    TypeNode: isValue,
    FunctionNode: isValue,
    ObjectNode: isMade,
    ConstructorFromReduceNode: isCalled,
    ReduceNode: isMade,
    SGDNode: isKnown,
    LossNode: isKnown,
    TreeNode: isKnown,
    QuantileForestNode: isKnown,
    NdArrayNode: isKnown,
    MaskedArrayNode: isKnown,
    RandomStateNode: isKnown,
    RandomGeneratorNode: isKnown,
    _DictWithDeprecatedKeysNode: isKnown,
    OperatorFuncNode: isKnown,
    MethodNode: isKnown,
};
/** Numbers and arrays of numpy under the names that skops writes for them. */
const numpyTypes = /^(?:numpy\.(?:ndarray|memmap|matrix|bool_?|str_|bytes_|datetime64|timedelta64|(?:u?int|float|complex)\d+|dtype(?:\[\w+\])?)|numpy\.ma(?:\.core)?\.MaskedArray|numpy\.random(?:\.mtrand|\._generator)?\.(?:RandomState|Generator))$/;
const schemaReader = {
    format: 'skops schema',
    fits: () => true,
    async read(source, context) {
        await (0,understanding/* understanding */.j9)(context, 'The JSON of schema.json', async () => {
            if (source.size > maxSchema) {
                context.report({ rule: 'not-understood', message: `The schema has ${source.size} bytes.`, subject: 'size' });
                return;
            }
            const { root, duplicates } = (0,json_tree/* parseJsonTree */.U)(await source.read(0, source.size));
            for (const key of duplicates)
                context.report({
                    rule: 'deceptive-container',
                    message: `The schema has the key ${(0,modelfile_shown/* shownName */.H)(key)} twice in one object.`,
                    subject: `schema:${key}`,
                });
            visit(root, context, '');
        });
    },
};
/** What `skops.io.dump` writes: schema.json, and a file for each array. */
const skopsKind = {
    format: 'skops model',
    fits: (names) => names.includes('schema.json'),
    async judge(archive) {
        for (const member of archive.left)
            if (member.name.toLowerCase() === 'schema.json')
                await archive.inspect(member, schemaReader);
    },
};
function visit(node, context, key) {
    if (typeof node === 'string')
        context.text(key, node);
    else if (node instanceof json_tree/* JsonMembers */.G) {
        for (const loader of node.all('__loader__'))
            skops_judge(node, nameOf(loader), context);
        for (const [name, value] of node.entries)
            visit(value, context, name);
    }
    else if (Array.isArray(node))
        for (const item of node)
            visit(item, context, key);
}
function skops_judge(node, loader, context) {
    if (!Object.hasOwn(skops_loaders, loader)) {
        context.report({
            rule: 'not-understood',
            message: `The schema names the loader ${(0,modelfile_shown/* shownName */.H)(loader)}, which skops does not have.`,
            subject: loader,
        });
        return;
    }
    const demand = skops_loaders[loader];
    if (demand === undefined)
        return;
    for (const name of node.all('__class__'))
        for (const module of node.all('__module__')) {
            const path = loader === 'MethodNode' ? `${nameOf(name)}.${methodOf(node)}` : nameOf(name);
            judgeName(nameOf(module), path, loader, demand, context);
        }
}
/** What is no text names nothing that is known. */
const nameOf = (node) => (typeof node === 'string' ? node : JSON.stringify(node));
/** A method is any attribute of the object, by its name. */
const methodOf = (node) => node
    .all('content')
    .flatMap((content) => (content instanceof json_tree/* JsonMembers */.G ? content.all('func') : []))
    .map(nameOf)
    .join('|');
function judgeName(module, name, loader, demand, context) {
    const subject = `${module}.${name}`;
    context.global(subject);
    const allowance = allowanceOf(module, name, context.allowedGlobals);
    if ((allowance !== undefined && demand(allowance)) || numpyTypes.test(subject))
        return;
    const shown = (0,modelfile_shown/* shownName */.H)(subject);
    const harm = (0,dangerous/* harmOf */.s)(module, name);
    if (harm !== undefined)
        context.report({
            rule: demand === isValue ? 'dangerous-import' : 'dangerous-call',
            message: `Loading it by ${loader} uses ${shown}, which ${harm}.`,
            subject,
        });
    else if (allowance !== undefined)
        context.report({
            rule: 'unexpected-use',
            message: `${shown} is known, but not as what ${loader} makes of it.`,
            subject,
        });
    else
        context.report({
            rule: 'unknown-global',
            message: `Loading it by ${loader} uses ${shown}, which is not known to be safe. If it is yours: allow-globals: [${shown}].`,
            subject,
        });
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/zip/torchscript.ts

/** Sources of large models have some MB. */
const maxSource = 64 * 2 ** 20;
const use = { value: true, call: true, new: true };
/** What the loader of TorchScript knows by itself (torch/csrc/jit/serialization/unpickler.cpp). */
const loaderNames = new Set(`build_intlist build_tensorlist build_doublelist build_boollist build_tensor_from_id restore_type_tag`.split(' '));
/** Namespaces of classes in C++ that come with PyTorch: packed weights of quantized layers. */
const nativeClasses = /^__torch__\.torch\.classes\.(?:quantized|rnn|sparse|xnnpack|mkldnn|profiling)$/;
/** Namespaces of operators that come with PyTorch and its own libraries. */
const knownOperators = new Set(`aten prim quantized quantized_decomposed prims prepacked mkldnn mkldnn_prepacked xnnpack sparse rnn _quantized _caffe2 inductor
  onednn c10d _c10d_functional torchvision image torchaudio torchtext fb fbgemm profiler static_runtime
  vulkan_prepack metal metal_prepack cuda c10 tensorexpr internal`.split(/\s+/));
/** Operators that reach files, whatever the namespace is that the source names them by. */
const fileOperators = /\b(?:torch|ops\.aten)\.(from_file|save|load)\(|\b(?:ops\.image)\.(read_file|write_file)\(/g;
const operators = /\bops\.([A-Za-z_]\w*)\.([A-Za-z_]\w*)/g;
const classes = /^class\s+([A-Za-z_]\w*)/gm;
/** The sources of a TorchScript archive: what classes they define, and which operators they use. */
class TorchScript {
    defined = new Set();
    present = false;
    /** Reads `<root>/code/`; of an archive that is none of TorchScript nothing is known. */
    static async of(archive) {
        const script = new TorchScript();
        // What `torch.load` and `torch.jit.load` know an archive of TorchScript by.
        if (!archive.left.some(({ name }) => /(?:^|\/)constants\.pkl$/i.test(name)))
            return script;
        for (const member of archive.left) {
            const place = /(?:^|\/)code\/(.+)\.py$/i.exec(member.name);
            if (place?.[1] === undefined)
                continue;
            script.present = true;
            await archive.inspect(member, script.reader(place[1].replaceAll('/', '.')));
        }
        return script;
    }
    /** What a pickle of the archive may do with a name that the archive's own sources, or its loader, define. */
    allowanceOf(module, name) {
        if (module === 'torch.jit._pickle' && loaderNames.has(name))
            return use;
        if (this.present && (this.defined.has(`${module}.${name}`) || nativeClasses.test(module)))
            return use;
        return undefined;
    }
    reader(module) {
        return {
            format: 'TorchScript source',
            fits: () => true,
            read: async (source, context) => {
                if (source.size > maxSource) {
                    context.report({
                        rule: 'not-understood',
                        message: `The source has ${source.size} bytes, too many to be one.`,
                        subject: 'size',
                    });
                    return;
                }
                const text = (await source.read(0, source.size)).toString('utf8');
                context.text('', text);
                for (const [, name = ''] of text.matchAll(classes))
                    this.defined.add(`${module}.${name}`);
                for (const { 0: call, index } of text.matchAll(fileOperators))
                    context.report({
                        rule: 'file-access',
                        message: `The model's code reads or writes a file: ${(0,modelfile_shown/* shownName */.H)(call.slice(0, -1))}.`,
                        offset: index,
                        subject: call.slice(0, -1),
                    });
                for (const { 0: operator, 1: namespace = '', index } of text.matchAll(operators))
                    if (!knownOperators.has(namespace))
                        context.report({
                            rule: 'unknown-global',
                            message: `The model's code uses ${(0,modelfile_shown/* shownName */.H)(operator)}, an operator that does not come with PyTorch: a library is loaded for it.`,
                            offset: index,
                            subject: operator,
                        });
            },
        };
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/zip/torch.ts





/**
 * What `torch.save` writes since 1.6, `torch.jit.save` and `torch.package`: `<root>/data.pkl`, storages beside it, and for the latter two
 * sources. Its storages are not read.
 */
const torchKind = {
    format: 'PyTorch archive',
    fits: (names) => names.some((name) => ['data.pkl', 'constants.pkl', 'bytecode.pkl'].includes((0,zip_archive/* baseName */.F)(name)) || torch_isPackage(name)),
    async judge(archive) {
        const script = await TorchScript.of(archive);
        const found = [];
        for (const member of archive.left)
            if (isPickle(member.name))
                await judgePickleMember(archive, member, script, found);
        await torch_passStorages(archive, found);
        for (const member of archive.left) {
            const name = member.name.toLowerCase();
            if (torch_isPackage(name))
                archive.context.report({
                    rule: 'code-in-model',
                    message: 'The file is a torch.package: Python sources in it run when it is loaded.',
                    subject: 'torch.package',
                });
            else if (/\.pyc?$/.test(name))
                archive.context.report({
                    rule: 'code-in-model',
                    message: `${(0,modelfile_shown/* shownName */.H)(member.name)} is Python, which no archive of weights needs.`,
                    subject: member.name,
                });
        }
    },
};
/** Whether a name, in lower case, is of what only `torch.package` writes. */
const torch_isPackage = (name) => /(?:^|\/)\.data\/(?:extern_modules|python_version)$/.test(name);
/** Debug information of TorchScript is a pickle too, and looked into by its content. */
const isPickle = (name) => name.toLowerCase().endsWith('.pkl');
async function judgePickleMember(archive, member, script, found) {
    const storages = new Storages();
    const reader = {
        format: 'pickle',
        fits: () => true,
        read: (source, context) => judgePickles(source, 0, context, {
            ...storages.rules(context),
            allowance: (module, name) => script.allowanceOf(module, name),
        }),
    };
    await archive.inspect(member, reader);
    for (const storage of storages.byKey.values())
        found.push({ pickle: member.name, storage });
}
/** Where the storages of `root/data.pkl` lie: in `root/data/`, or for a package beside everything. */
function* placesOf({ pickle, storage: { key } }) {
    yield `${pickle.slice(0, -'.pkl'.length)}/${key}`.toLowerCase();
    const root = pickle.slice(0, pickle.indexOf('/') + 1);
    for (const place of [`.data/${key}.storage`, `.data/${key}`, `data/${key}`, `tensors/${key}`])
        yield `${root}${place}`.toLowerCase();
}
function placed(reference, members) {
    for (const place of placesOf(reference)) {
        const found = members.get(place);
        if (found !== undefined)
            return found;
    }
    return [];
}
/** Leaves out what the pickles say are numbers, when it is as long as they say and isn't a pickle after all. */
async function torch_passStorages(archive, found) {
    const members = new Map();
    for (const member of archive.left) {
        const name = member.name.toLowerCase();
        const same = members.get(name);
        if (same === undefined)
            members.set(name, [member]);
        else
            same.push(member);
    }
    for (const reference of found) {
        const { pickle, storage } = reference;
        for (const member of placed(reference, members)) {
            const stored = member.method === 0 ? member.packedSize : member.size;
            if (stored !== storage.bytes && loaded.test(pickle))
                archive.context.report({
                    rule: 'malformed-model',
                    severity: 'high',
                    message: `${(0,modelfile_shown/* shownName */.H)(member.name)} has ${stored ?? 'an unknown number of'} bytes, and ${(0,modelfile_shown/* shownName */.H)(pickle)} says it has ${storage.bytes}: a loader reads beyond its end.`,
                    offset: member.dataOffset,
                    subject: member.name,
                });
            else
                await passNumbers(archive, member);
        }
    }
}
/** Pickles whose storages a loader reads; those of traced inputs are written without them. */
const loaded = /(?:^|\/)(?:data|constants)\.pkl$/i;
const sniffedBytes = 4_096;
async function passNumbers(archive, member) {
    const { lead, method } = member;
    if (method === 0 && lead !== undefined && !mayStartPickle(lead >> 8, lead & 0xff)) {
        archive.pass(member);
        return;
    }
    const head = await archive.startOf(member, sniffedBytes);
    if (head === undefined)
        return;
    if (await holdsPickle(head, head.length >= member.packedSize))
        await archive.inspect(member);
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/zip/index.ts










const zip_kinds = [
    torchKind,
    keras.kerasKind,
    skopsKind,
    npzKind,
    ...packageKinds.map((kind) => ({
        format: kind.format,
        fits: (names) => isPackage(kind, names),
        judge: ({ left, context }) => {
            reportCode(kind, left.map(({ name }) => name), context);
            return Promise.resolve();
        },
    })),
];
/** As many as a file may have members. */
const zip_maxMembers = 100_000;
/** What the kind is told by. */
const zip_maxNames = 10_000;
/** Zip files: those of the libraries that write models, and any others. */
const zipReader = {
    format: 'zip archive',
    async fits({ source, head }) {
        // An archive at the end of a tar file is a member of it.
        if ((0,tar/* isTarHeader */.FY)(head.subarray(0, 512)))
            return false;
        const names = await (0,loose_directory/* directoryNames */.IP)(source, zip_maxNames);
        if (names === undefined)
            return head.length >= 30 && head.readUInt32LE(0) === 0x0403_4b50;
        const found = kindsOf(names);
        return found.length === 0 || found.map(({ format }) => format).join(', ');
    },
    async read(source, context) {
        const zip = await walkZip(source, zip_maxMembers);
        const archive = new zip_archive/* Archive */.T(source, zip, context);
        // What has other bytes on both sides is a part of something, as tensors in a pickle are.
        const inside = ['front', 'end'].every((side) => zip.gaps.some(({ place }) => place === side));
        for (const oddity of zip.oddities)
            if (!inside || !oddity.kind.startsWith('bytes '))
                archive.odd(oddity);
        if (!zip.complete)
            context.report({
                rule: 'not-understood',
                message: `The archive has more than ${zip_maxMembers} entries, or a directory that can't be read to its end.`,
                subject: 'entries',
            });
        for (const kind of kindsOf(zip.members.map(({ name }) => name)))
            await kind.judge(archive);
        // Entries may share their data; bombs are made of that.
        const looked = new Set();
        for (const member of archive.left) {
            const data = [member.dataOffset, member.method, member.packedSize].join();
            if (!looked.has(data))
                await archive.inspect(member);
            looked.add(data);
        }
        for (const { place, offset, length } of zip.gaps) {
            // What stands in front is read as what the whole file is.
            if (place === 'front')
                continue;
            const name = place === 'comment' ? '(comment)' : `(bytes ${offset} to ${offset + length})`;
            await context.inspect(name, (0,formats_source/* sliceOf */.Mz)(source, offset, length));
        }
        archive.conclude();
    },
};
function kindsOf(names) {
    const lower = names.map((name) => name.toLowerCase());
    return zip_kinds.filter((kind) => kind.fits(lower));
}

;// CONCATENATED MODULE: ./src/engines/modelfile/readers/index.ts
























/** Every format, the cheapest to tell first. A file is read by all that it fits: what is two formats at once is loaded as either. */
const readers = [
    safetensorsReader,
    ggufReader,
    npyReader,
    tfliteReader,
    rdsReader,
    boosterReader,
    ubjsonReader,
    lightgbmReader,
    templateReader,
    tensorflowTextReader,
    msgpackReader,
    executableReader,
    binReader,
    legacyTorchReader,
    sevenzipReader,
    readers_packed/* packedReader */._,
    tarReader,
    zipReader,
    hdf5Reader,
    onnxReader,
    coremlReader,
    paddleReader,
    tensorflowReader,
    xmlReader,
    yamlReader,
    jsonReader,
    pickleReader,
];

// EXTERNAL MODULE: ./src/formats/lfs.ts
var lfs = __webpack_require__(96855);
;// CONCATENATED MODULE: ./src/engines/modelfile/readers/unrecognised.ts



const unrecognised_lookAt = 4_096;
/** What is called a model and is none that is known: a loader may still make something of it. For files that no other reader fits. */
const unrecognisedReader = {
    format: 'unrecognised',
    fits: async ({ source, head, name }) => head.length > 0 &&
        (0,modelfile_names/* isNameOfModelOnly */.M)(name) &&
        !meansElse(head, name) &&
        // A pickle in text would have been seen, and nothing else that loads these is text.
        !(alsoOfTexts.test(name) && (await isTextToTheEnd(source))),
    read: async (source, context) => {
        const isText = isPlainText(await source.read(0, unrecognised_lookAt));
        context.report({
            rule: 'not-understood',
            message: `By its name it is a model, and its content is ${isText ? 'text' : 'of no format that is known'}.`,
            offset: 0,
            subject: 'unrecognised',
        });
    },
};
/** Endings that texts have as well: a configuration language, page templates, settings of simulators. */
const alsoOfTexts = /\.(?:pkl|pickle|pt|ckpt|nemo)$/i;
/** A text that people write is not longer. */
const unrecognised_maxText = 1 << 20;
const isTextToTheEnd = async (source) => source.size <= unrecognised_maxText && isPlainText(await source.read(0, unrecognised_maxText));
/** A pointer to what lies elsewhere, a page template (`.pt` as well), or a list of folders for Python (`.pth`). */
function meansElse(head, name) {
    if ((0,lfs/* lfsPointerOf */.w)(head) !== undefined)
        return true;
    if (/\.pt$/i.test(name))
        return /^\s*<[!?a-z]/i.test(head.toString('latin1', 0, 256));
    return /\.pth$/i.test(name) && isPlainText(head);
}
/** Words, and not numbers that happen to look like some. */
function isPlainText(head) {
    // eslint-disable-next-line no-control-regex -- they are what no text has
    return !(0,formats_text/* looksBinary */.Wb)(head) && !/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f\xff]/.test(head.toString('latin1'));
}

// EXTERNAL MODULE: ./src/engines/modelfile/rules.ts
var rules = __webpack_require__(24828);
;// CONCATENATED MODULE: ./src/engines/modelfile/inspect.ts











const defaults = { depth: 8, members: 100_000, unpackedBytes: 16 * 2 ** 30, milliseconds: 120_000 };
/** What holds any files, and is no format of models. */
const containers = new Set([
    ...[zipReader, tarReader, sevenzipReader].map(({ format }) => format),
    ...unpack/* packings */.TH.map(({ name }) => name),
]);
/** After its time a file has so much more until nothing can be read of it: readers that look at the time end earlier, and say where. */
const graceMilliseconds = 10_000;
/** So many findings, and facts, of one file are kept. */
const maxFindings = 200;
const maxFacts = 10_000;
const inspect_maxGlobals = 10_000;
/** How much of a file's start the formats are told by. */
const headBytes = 8_192;
/** Reads a file by every format that its content fits, and what is packed in it likewise. Throws only what the source throws. */
async function inspectModel(source, name, options) {
    const inspector = new Inspector(name, options);
    await inspector.inspect([], name, source);
    return inspector.result();
}
/** The formats that a file's content fits. */
async function formatsOf(source, name) {
    return (await fitting(await probeOf(source, name, false))).map(([format]) => format);
}
async function probeOf(source, name, inside) {
    const kept = (0,formats_source/* keepingEnds */.Of)(source);
    return { source: kept, name, inside, head: await kept.read(0, headBytes) };
}
async function fitting(probe) {
    const found = [];
    for (const reader of readers) {
        // Most say so at once, and waiting costs more than their look.
        const answer = reader.fits(probe);
        const fits = answer instanceof Promise ? await answer : answer;
        if (fits !== false)
            found.push([fits === true ? reader.format : fits, reader]);
    }
    if (found.length === 0 && (await unrecognisedReader.fits(probe)) !== false)
        found.push([unrecognisedReader.format, unrecognisedReader]);
    return found;
}
class Inspector {
    name;
    options;
    formats = [];
    findings = new Map();
    facts = [];
    globals = new Set();
    limits;
    deadline;
    members = 0;
    unpackedBytes = 0;
    constructor(name, options) {
        this.name = name;
        this.options = options;
        this.limits = { ...defaults, ...options.limits };
        this.deadline = performance.now() + this.limits.milliseconds;
    }
    /** Reads a file or a member of one by all formats that its content fits, or by `as`; what stops that is a finding. */
    async inspect(members, name, source, as) {
        const bounded = this.bounded(source);
        try {
            if (as !== undefined) {
                await this.read(members, as.format, as, bounded);
                return;
            }
            const found = await fitting(await probeOf(bounded, name, members.length > 0));
            for (const [format, reader] of found)
                await this.read(members, format, reader, bounded);
            if (found.length === 0 && members.length > 0)
                await readMemberText(bounded, this.context(members));
        }
        catch (error) {
            if (!(error instanceof unpack/* UnpackError */.JL))
                throw error;
            this.stopped(members.slice(0, -1), members.at(-1) ?? 'The file', error.message);
        }
    }
    /** Whatever a file makes a reader do, it can't go on for ever. */
    bounded(source) {
        const end = this.deadline + graceMilliseconds;
        return {
            size: source.size,
            read: (offset, length) => (performance.now() > end ? Promise.reject(this.late()) : source.read(offset, length)),
        };
    }
    late() {
        return new unpack/* UnpackError */.JL(`the file took more than ${this.limits.milliseconds / 1_000} s`);
    }
    stopped(members, member, problem) {
        const message = `${(0,modelfile_shown/* shownName */.H)(member)} was not looked into, or not to its end: ${problem}.`;
        this.report({ rule: 'not-understood', message, subject: 'limit', members });
    }
    async read(members, format, reader, source) {
        this.formats.push({ members, format });
        await reader.read(source, this.context(members));
    }
    result() {
        return {
            formats: this.formats,
            findings: this.judged(),
            facts: this.facts,
            globals: [...this.globals].sort(),
        };
    }
    context(members) {
        const report = (finding) => {
            this.report({ ...finding, members });
        };
        return {
            members,
            allowedGlobals: this.options.allowedGlobals,
            report,
            fact: (name, value) => {
                if (this.facts.length < maxFacts)
                    this.facts.push({ members, name, value });
            },
            global: (name) => {
                if (this.globals.size < inspect_maxGlobals)
                    this.globals.add(name);
            },
            text: (place, text) => this.options.onText?.(members, place, text),
            unpack: (bytes) => {
                const { unpackedBytes } = this.limits;
                this.unpackedBytes += bytes;
                if (this.unpackedBytes > unpackedBytes)
                    throw new unpack/* UnpackError */.JL(`the file unpacks to more than ${Math.floor(unpackedBytes / 2 ** 20)} MiB`);
                if (performance.now() > this.deadline)
                    throw this.late();
            },
            inspect: async (member, source, as) => {
                const { depth, members: most } = this.limits;
                if (members.length >= depth)
                    this.stopped(members, member, `it lies ${depth} containers deep`);
                else if (++this.members > most)
                    this.stopped(members, member, `the file has more than ${most} members`);
                else if (performance.now() > this.deadline)
                    this.stopped(members, member, this.late().message);
                else
                    await this.inspect([...members, member], member, source, as);
            },
        };
    }
    /** An archive that deceives, and holds what does harm, was made to. */
    judged() {
        const findings = [...this.findings.values()].filter((finding) => !this.isElsewhere(finding));
        const harmful = findings.filter(({ rule, severity }) => (severity ?? rules/* modelRules */.B[rule].severity) === 'critical');
        const hides = ({ rule, members }) => rule === 'deceptive-container' &&
            harmful.some((other) => members.every((name, at) => other.members[at] === name));
        return findings.map((finding) => (hides(finding) ? { ...finding, severity: 'critical' } : finding));
    }
    /** A program in an archive that is no model: archives of programs are packed, too. */
    isElsewhere({ rule, members }) {
        if (rule !== 'executable-content' || members.length === 0 || (0,modelfile_names/* isModelName */.j)(members.at(-1) ?? ''))
            return false;
        const names = [this.name, ...members];
        return !members.some((_, depth) => (0,modelfile_names/* isNameOfModelOnly */.M)(names[depth] ?? '') ||
            this.formats.some((each) => !containers.has(each.format) &&
                each.members.length === depth &&
                each.members.every((name, at) => name === members[at])));
    }
    /** The same thing in the same member is one finding. */
    report(finding) {
        const key = [finding.rule, finding.subject, ...finding.members].join('\0');
        if (this.findings.has(key) || this.findings.size >= maxFindings)
            return;
        this.findings.set(key, finding);
    }
}

;// CONCATENATED MODULE: ./src/engines/modelfile/index.ts







const engineName = 'gatehouse-modelfile';
/** Inspects the model file `path` and looks for secrets in its texts. Nothing of it is run. Throws only what the source throws. */
async function scanModel(source, path, options) {
    const texts = new SecretsInside(options.secrets);
    const inspection = await inspectModel(source, path, {
        allowedGlobals: options.allowedGlobals,
        onText: (members, place, text) => {
            texts.add(members, place, text);
        },
        ...(options.limits && { limits: options.limits }),
    });
    const { found, complete } = texts.finish();
    const locationOf = (members, place) => {
        const inside = [...(options.within ?? []), ...members].map(modelfile_shown/* shownName */.H).join(' → ');
        const member = [inside, place ?? ''].filter((part) => part !== '').join(', ');
        return { path, ...(member !== '' && { member }) };
    };
    return {
        inspection,
        detections: [
            ...inspection.findings.map((finding) => detectionOf(finding, locationOf(finding.members))),
            ...found.map(({ match, members, place }) => (0,detection/* secretDetection */.e)(match, locationOf(members, place), '')),
            ...(complete ? [] : [unfinished(path)]),
        ],
    };
}
function detectionOf({ rule, severity, message, offset, subject, members }, location) {
    const { title, cwe, help, severity: usual } = rules/* modelRules */.B[rule];
    return {
        rule,
        engine: engineName,
        severity: severity ?? usual,
        title,
        message,
        location,
        lineText: '',
        identity: [...members, subject].join('\0'),
        help: { text: (0,paragraphs/* paragraphs */.q)(help) },
        cwe: [...cwe],
        properties: { subject, ...(offset !== undefined && { offset }) },
    };
}
const unfinished = (path) => ({
    rule: 'unfinished-file',
    engine: engineName,
    severity: 'high',
    title: 'Texts of the model not looked through to their end',
    message: `${path}: looking for secrets in its texts took longer than a file gets.`,
    location: { path },
    lineText: '',
    incomplete: true,
    help: {
        text: 'Its texts make matching slow. Save the model without them, or exclude the file in the policy if it can hold no secret.',
    },
});


/***/ }),

/***/ 24828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ modelRules)
/* harmony export */ });
const convert = `Convert the model where you trust where it comes from, and ship what holds no code: weights as safetensors
(safetensors.torch.save_file(model.state_dict(), path)), scikit-learn models with skops.io.dump, or any of them as ONNX.`;
/** What the engine may say of a model file, by the id that policies and waivers name. */
const modelRules = {
    'dangerous-call': {
        severity: 'critical',
        title: 'Loading the model runs code',
        cwe: [502],
        help: `The file calls this function when it is loaded: it runs with the rights of whoever loads the model. Do not load it. Find out
who wrote the file and what has loaded it already. ${convert}`,
    },
    'dangerous-import': {
        severity: 'critical',
        title: 'The model refers to a function that can do harm',
        cwe: [502],
        help: `No model needs this function. Importing its module runs code by itself, and a loader or the model's own methods may call it.
Do not load the file until you know who put it there. ${convert}`,
    },
    'unknown-global': {
        severity: 'high',
        title: 'The model imports what is not known to be safe',
        cwe: [502],
        help: `A pickle names classes and functions, and loading it imports and uses them. This one is on no list of what is known to be
harmless. If it is your own class, say so once in the policy; if you don't know it, do not load the file. ${convert}`,
    },
    'unexpected-use': {
        severity: 'high',
        title: 'The model uses a known function in an unusual way',
        cwe: [502],
        help: `The libraries that write models use this name otherwise, so a person made this file. Do not load it until you know why. ${convert}`,
    },
    'code-in-model': {
        severity: 'high',
        title: 'The model carries code of its own',
        cwe: [502],
        help: `The file holds compiled code or source that runs when the model is loaded or used (cloudpickle, dill, a Lambda layer, a
script). Nobody can review it there. Move the code into a package that is reviewed, and save the model without it. ${convert}`,
    },
    'computed-import': {
        severity: 'high',
        title: 'The model hides what it imports',
        cwe: [502],
        help: `What is imported or called here is put together while the file is loaded, so that reading the file doesn't tell. No
library writes such files. Do not load it. ${convert}`,
    },
    'changed-object': {
        severity: 'high',
        title: 'The model changes what is not its own',
        cwe: [915],
        help: `Loading the file sets attributes or items of a class, function or module that other code uses. No library writes such
files. Do not load it. ${convert}`,
    },
    'not-understood': {
        severity: 'high',
        title: 'The file could not be understood to its end',
        cwe: [1286],
        help: `What can't be read can't be called safe: a loader may read more of it, or otherwise. Save the model again with an unmodified
library, or take the file out of the repository if it is no model.`,
    },
    'deceptive-container': {
        severity: 'high',
        title: 'The archive can be read in two ways',
        cwe: [436],
        help: `Its records contradict each other, so that what one program sees in it is not what another loads. Pack it again with the
library that made it, and find out how it came about.`,
    },
    'remote-code': {
        severity: 'high',
        title: "The configuration asks to run the model's own code",
        cwe: [829],
        help: `Loading with this setting downloads and runs Python that comes with the model. Take the setting out, or pin the
repository's revision to a commit whose code you have reviewed.`,
    },
    'file-access': {
        severity: 'high',
        title: 'The model reads or writes files',
        cwe: [73],
        help: `Running or loading the model touches files or addresses beside its own. Find out why the model needs that, and rebuild it without.`,
    },
    'executable-content': {
        severity: 'high',
        title: 'The file is or holds a program',
        cwe: [506],
        help: `Under the name of a model lies something that can be started, or is imported and run. Take it out; ship programs as packages that are reviewed.`,
    },
    'malformed-model': {
        severity: 'medium',
        title: 'The model file breaks the rules of its format',
        cwe: [1284],
        help: `Loaders differ in what they make of such files, and some have crashed or worse on them. Save the model again with an unmodified library.`,
    },
};


/***/ }),

/***/ 85502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ engineName),
/* harmony export */   e: () => (/* binding */ secretDetection)
/* harmony export */ });
/* harmony import */ var _mask__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5149);

const engineName = 'gatehouse-secrets';
/** CWE-798, use of hard-coded credentials. */
const hardCodedCredentials = 798;
/** What is said of a secret that was found at `location`, wherever it was found: in a file, in a commit, inside of an archive or model. */
function secretDetection({ rule, value }, location, lineText) {
    return {
        rule: rule.id,
        engine: engineName,
        severity: rule.severity,
        title: rule.title,
        message: `${rule.title} in ${location.path}: ${(0,_mask__WEBPACK_IMPORTED_MODULE_0__/* .maskSecret */ .$)(value)}.`,
        location,
        lineText,
        identity: value,
        sensitive: true,
        help: { text: helpText(rule), uri: rule.docs },
        cwe: [hardCodedCredentials],
        properties: { provider: rule.provider, evidence: rule.evidence },
    };
}
/** Why it matters, what to do, what is not enough, and how to go on where it is none. */
function helpText(rule) {
    return `${rule.why}\n${rule.revoke}\nDeleting the line is not enough: the value stays in the history, in forks and in caches, so treat it as known.\nIf it opens nothing, accept it in the policy: a waiver with a reason and an end, or allow.`;
}


/***/ }),

/***/ 92892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ decodedParts)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/engines/secrets/search/base64.ts

/** Shorter ones hold no secret that could be told from a word: this many characters are 12 bytes. */
const shortest = 16;
/** A line of at least this many characters may go on in the next one; writers break at 60, 64 or 76. */
const shortestLine = 40;
/** Of what is decoded so much tells whether it is text. */
const headBytes = 64;
const strayShare = 0.05;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The number that a character stands for, by its code; 255 of one outside of both alphabets. */
const sextets = new Uint8Array(128).fill(255);
for (const [value, character] of Array.from(alphabet).entries())
    sextets[character.charCodeAt(0)] = value;
sextets['-'.charCodeAt(0)] = 62;
sextets['_'.charCodeAt(0)] = 63;
const sextet = (text, at) => {
    const code = text.charCodeAt(at);
    return code < 128 ? (sextets[code] ?? 255) : 255;
};
/** The runs of base64 in `text`, either alphabet, that stand for text. */
function* base64Runs(text) {
    for (let from = 0;;) {
        const start = nextRun(text, from);
        if (start === -1)
            return;
        from = endOfRun(text, start + shortest);
        const run = start === 0 ? readCutRun(text, from) : readRun(text, start, from);
        if (!run)
            continue;
        yield run;
        from = run.end;
    }
}
/**
 * Where the next run of either alphabet begins; -1 when there is none. Looked at from where the shortest run would end, back to where
 * it would begin: a gap leaves all before it behind.
 */
function nextRun(text, from) {
    let start = from;
    for (let at = start + shortest - 1; at < text.length; at = start + shortest - 1) {
        while (at >= start && sextet(text, at) !== 255)
            at--;
        if (at < start)
            return start;
        start = at + 1;
    }
    return -1;
}
function endOfRun(text, from) {
    let end = from;
    while (end < text.length && sextet(text, end) !== 255)
        end++;
    return end;
}
function readRun(text, start, end) {
    return mayBeText(text, start, end) ? decode(text, linesOf(text, start, end)) : undefined;
}
/** A text that begins inside of a run begins at any of its characters. */
function readCutRun(text, end) {
    for (const start of [0, 1, 2, 3]) {
        const run = readRun(text, start, end);
        if (run)
            return run;
    }
    return undefined;
}
/** Whether the first characters could stand for ASCII: the highest bit of every byte is 0, which few names have. */
function mayBeText(text, start, end) {
    for (let at = start; at < start + shortest; at += 4) {
        if (at + 4 > end)
            return false;
        if (sextet(text, at) & 0b100000 || sextet(text, at + 1) & 0b001000 || sextet(text, at + 2) & 0b000010)
            return false;
    }
    return true;
}
/** The lines over which the run that begins at `start` goes on. */
function linesOf(text, start, end) {
    const lines = [{ start, end }];
    const lineBreak = /(?:\r?\n|\\r\\n|\\n)[ \t]{0,40}/y;
    for (let last = lines[0]; last !== undefined && last.end - last.start >= shortestLine;) {
        lineBreak.lastIndex = last.end;
        const next = lineBreak.test(text) ? lineBreak.lastIndex : last.end;
        const line = { start: next, end: endOfRun(text, next) };
        // The last line is any shorter; a longer one, or a word with a colon behind it, is something else.
        if (next === last.end || line.end === next || line.end - next > last.end - last.start)
            break;
        if (text[line.end] === ':')
            break;
        lines.push(line);
        last = line.end - line.start === last.end - last.start ? line : undefined;
    }
    return lines;
}
function decode(text, lines) {
    const encoded = lines.map(({ start, end }) => text.slice(start, end)).join('');
    if (!isText(Buffer.from(encoded.slice(0, (headBytes * 4) / 3), 'base64')))
        return undefined;
    const bytes = Buffer.from(encoded, 'base64');
    const { decoded, byteAt } = textOf(bytes);
    const { start = 0 } = lines[0] ?? {};
    const last = lines.at(-1)?.end ?? start;
    const padding = /={1,2}/y;
    padding.lastIndex = last;
    const end = padding.test(text) ? padding.lastIndex : last;
    const rawOf = (character) => {
        let rest = character;
        for (const line of lines) {
            if (rest < line.end - line.start)
                return line.start + rest;
            rest -= line.end - line.start;
        }
        return end;
    };
    return {
        start,
        end,
        decoded,
        rawStart: (offset) => rawOf(Math.floor(byteAt(offset) / 3) * 4),
        rawEnd: (offset) => rawOf(Math.ceil(byteAt(offset) / 3) * 4 - 1) + 1,
    };
}
function isText(head) {
    const isWide = head.length > 1 && head[0] !== 0 && head[1] === 0;
    // The end may cut a character.
    const isUnicode = [0, 1, 2, 3].some((cut) => (0,external_node_buffer_.isUtf8)(head.subarray(0, head.length - cut)));
    const isStray = (byte, i) => {
        if (isWide && i % 2 === 1)
            return byte !== 0;
        return (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) || (byte > 0x7e && !isUnicode);
    };
    return head.filter(isStray).length <= head.length * strayShare;
}
function textOf(bytes) {
    // PowerShell encodes commands in UTF-16.
    if (bytes[1] === 0)
        return { decoded: bytes.toString('utf16le'), byteAt: (offset) => 2 * offset };
    const decoded = bytes.toString((0,external_node_buffer_.isUtf8)(bytes) ? 'utf8' : 'latin1');
    const plain = decoded.length === bytes.length;
    return { decoded, byteAt: (offset) => (plain ? offset : Buffer.byteLength(decoded.slice(0, offset))) };
}

;// CONCATENATED MODULE: ./src/engines/secrets/search/encoded.ts

/** What rules look at around a value: its name before it, what ends it. */
const before = 300;
const after = 100;
/**
 * What stands encoded in `text`, one level deep, each with the text around it: base64 that decodes to text (also url-safe, wrapped,
 * or of UTF-16), percent-encoding, and `\u0041` and `\/` of JSON.
 */
function* decodedParts(text) {
    let runs = [];
    const last = () => runs.at(-1)?.end ?? 0;
    for (const run of inOrder(text)) {
        if (runs.length > 0 && run.start - before > last() + after) {
            yield partOf(text, runs);
            runs = [];
        }
        if (run.start >= last())
            runs.push(run);
    }
    if (runs.length > 0)
        yield partOf(text, runs);
}
function inOrder(text) {
    const runs = [...base64Runs(text), ...escapedRuns(text, percent), ...escapedRuns(text, json)];
    return runs.sort((a, b) => a.start - b.start || b.end - a.end);
}
function partOf(text, runs) {
    const segments = [];
    const pieces = [];
    let at = 0;
    const add = (piece, raw, run) => {
        if (piece === '')
            return;
        segments.push({ at, raw, ...(run && { run }) });
        pieces.push(piece);
        at += piece.length;
    };
    let raw = Math.max(0, (runs[0]?.start ?? 0) - before);
    for (const run of runs) {
        add(text.slice(raw, run.start), raw);
        add(run.decoded, run.start, run);
        raw = run.end;
    }
    add(text.slice(raw, raw + after), raw);
    const indexOf = (offset) => {
        let [low, high] = [0, segments.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((segments[middle]?.at ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    return {
        text: pieces.join(''),
        rawSpan: (start, end) => {
            const [first, final] = [indexOf(start), indexOf(end - 1)];
            const [head, tail] = [segments[first], segments[final]];
            if (head === undefined || tail === undefined)
                return undefined;
            if (first === final && head.run === undefined)
                return undefined;
            return {
                start: head.run ? head.run.rawStart(start - head.at) : head.raw + start - head.at,
                end: tail.run ? tail.run.rawEnd(end - tail.at) : tail.raw + end - tail.at,
            };
        },
    };
}
const byCode = (escape) => String.fromCharCode(Number.parseInt(escape.replace(/^\D(?:u00)?/, ''), 16));
/** White space, quotes, angle brackets and grave accents end an address or a value. */
const endsValue = (code) => code <= 0x20 || code === 0x22 || code === 0x27 || code === 0x3c || code === 0x3e || code === 0x60;
const percent = {
    mark: '%',
    hint: /%[2-7][\dA-Fa-f]/g,
    escape: /%[2-7][\dA-Fa-f]/g,
    character: byCode,
};
const json = {
    mark: '\\',
    hint: /\\u00[2-7][\dA-Fa-f]|:\\\/\\\//g,
    escape: /\\u00[2-7][\dA-Fa-f]|\\\//g,
    character: (escape) => (escape === '\\/' ? '/' : byCode(escape)),
};
/** Shorter ones hold nothing worth to hide; of longer ones this much around an escape is decoded. */
const shortestRun = 16;
const sideOfEscape = 2_000;
function* escapedRuns(text, { mark, hint, escape, character }) {
    if (!text.includes(mark))
        return;
    let done = 0;
    hint.lastIndex = 0;
    for (let hit = hint.exec(text); hit !== null; hit = hint.exec(text)) {
        let start = hit.index;
        let end = hit.index;
        const [least, most] = [Math.max(done, start - sideOfEscape), Math.min(text.length, end + sideOfEscape)];
        while (start > least && !endsValue(text.charCodeAt(start - 1)))
            start--;
        while (end < most && !endsValue(text.charCodeAt(end)))
            end++;
        hint.lastIndex = done = Math.max(end, hit.index + hit[0].length);
        if (end - start >= shortestRun)
            yield unescaped(text.slice(start, end), start, escape, character);
    }
}
function unescaped(raw, start, escape, character) {
    /** There are many runs, and few hold a secret: an offset is found when it is asked for. */
    const rawOffset = (offset) => {
        let extra = 0;
        for (const { 0: match, index } of raw.matchAll(escape)) {
            if (index - extra >= offset)
                break;
            extra += match.length - 1;
        }
        return start + offset + extra;
    };
    return {
        start,
        end: start + raw.length,
        decoded: raw.replace(escape, character),
        rawStart: rawOffset,
        rawEnd: rawOffset,
    };
}


/***/ }),

/***/ 96855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ lfsPointerOf)
/* harmony export */ });
/** A pointer is smaller than this. Source: the Git LFS specification. */
const maxPointerBytes = 1_024;
const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-\d-\w{1,100} sha256:[0-9a-f]{64}\r?\n)*oid sha256:([0-9a-f]{64})\r?\nsize (\d{1,15})\r?\n?$/;
/**
 * What `bytes` stand for when they are a whole Git LFS pointer: a file whose content is not here. A file that holds anything
 * more is no pointer.
 */
function lfsPointerOf(bytes) {
    if (bytes.length >= maxPointerBytes)
        return undefined;
    const [, sha256, size] = pointer.exec(bytes.toString('latin1')) ?? [];
    return sha256 === undefined ? undefined : { sha256, size: Number(size) };
}


/***/ })

};
