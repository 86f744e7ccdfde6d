export const id = 6921;
export const ids = [6921];
export const modules = {

/***/ 16533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ checksDigest),
/* harmony export */   PC: () => (/* binding */ evaluates),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   z: () => (/* binding */ fetches)
/* harmony export */ });
/* harmony import */ var _programs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96505);

/** Longer programs are no one-liners; only this much of one is looked at. */
const maxCode = 65_536;
const codeOption = /^-[A-Za-z]*[ceErp]|^--(?:eval|execute|print|run)\b|^eval$/;
/** The program that an interpreter gets on its command line or in a here-document, with its options: `python -c …`, `perl -MLWP::Simple -e …`. */
function inlineCode(name, args, heredoc) {
    if (!_programs__WEBPACK_IMPORTED_MODULE_0__/* .interpreters */ .U4.test(name))
        return undefined;
    const given = args.some(({ value }) => codeOption.test(value)) ? args.map(({ value }) => value) : [];
    const code = [...given, heredoc ?? ''].join('\n').slice(0, maxCode);
    return code === '' ? undefined : code;
}
const fetching = /\b(?:urlopen|urlretrieve|urllib\d?|requests|httpx|http\.client|aiohttp|pycurl|fetch|axios|https?\.(?:get|request)|LWP|HTTP::Tiny|Net::HTTP|open-uri|URI\.open|curl_exec|download\.file|source_url)\b|\b(?:file_get_contents|copy|fopen|include|require|require_once|source|url|import)\s*\(?\s*["']https?:|require\(\s*["'](?:node:)?https?["']|-MLWP\b|\b(?:curl|wget)\s/;
/** Whether a program loads something from the network. */
function fetches(code) {
    return fetching.test(code);
}
/** `.exec()` of JavaScript matches a pattern, and `.eval()` of a model trains nothing: neither runs code. */
const evaluating = /(?<![.\w])exec\b|\b(?:builtins|__builtins__|child_process|cp)(?:\.|\W{1,40})exec|\beval\b(?!\(\s*\))|\b(?:execSync|execFile|spawn|spawnSync|child_process|runIn\w*Context|instance_eval|class_eval|os\.system|system|popen|subprocess|runpy|shell_exec|passthru|source_url)\b|\bFunction\s*\(|\b(?:include|require|require_once|source|import)\s*\(?\s*["']https?:/;
/** Whether a program runs text as code, or starts other programs. */
function evaluates(code) {
    return evaluating.test(code);
}
/** Whether a program computes a digest, so that what it loads can be compared. */
function checksDigest(code) {
    return /\b(?:hash_file|hashlib|createHash|Digest::SHA\d*)\b/.test(code) && /[!=]==?|\bassert\b/.test(code);
}


/***/ }),

/***/ 56786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readRun)
});

// EXTERNAL MODULE: ./src/engines/dockerfile/code.ts
var dockerfile_code = __webpack_require__(16533);
// EXTERNAL MODULE: ./src/engines/dockerfile/located.ts
var located = __webpack_require__(13384);
// EXTERNAL MODULE: ./src/engines/dockerfile/programs.ts
var programs = __webpack_require__(96505);
;// CONCATENATED MODULE: ./src/engines/dockerfile/shell.ts
/** Deeper nesting is read as plain text: no script that a person writes comes near, and the stack stays small. */
const maxDepth = 50;
/** Words that only frame the command after them. */
const framing = new Set([
    'if',
    'then',
    'elif',
    'else',
    'fi',
    'do',
    'done',
    'while',
    'until',
    '!',
    'time',
    'in',
    'esac',
]);
/** Words that open a compound command, and the word that closes it. A pipe or redirection after it is of the whole. */
const compounds = {
    if: 'fi',
    while: 'done',
    until: 'done',
    for: 'done',
    select: 'done',
    case: 'esac',
};
/**
 * Reads a script into the commands it runs. Not a whole shell grammar: conditions are passed over, and what a function
 * does counts where it is defined, but words, quotes, pipes, groups and substitutions are the shell's. Never throws; linear in the script's length.
 */
function readScript(text, dialect = 'posix') {
    return script({ text, dialect, at: 0, depth: 0, backquoted: false }, '');
}
/** Up to `closing`, a character or a word. The first command starts with `opening`. */
function script(reader, closing, opening = []) {
    const { text } = reader;
    const posix = reader.dialect === 'posix';
    const pipelines = [];
    let pipeline = [];
    let command = { ...empty(), words: [...opening] };
    let naming = false;
    let here = [];
    const endCommand = () => {
        if (command.words.length + command.assignments.length + command.redirects.length > 0 || command.group !== undefined)
            pipeline.push(command);
        command = empty();
    };
    const endPipeline = () => {
        endCommand();
        if (pipeline.length > 0)
            pipelines.push(pipeline);
        pipeline = [];
    };
    while (reader.at < text.length) {
        const char = text.charAt(reader.at);
        if (char === closing) {
            reader.at++;
            break;
        }
        if (char === '\n') {
            reader.at++;
            endPipeline();
            for (const name of here)
                skipHeredoc(reader, name);
            here = [];
        }
        else if (/\s/.test(char))
            reader.at++;
        else if (char === '\\' && reader.dialect === 'posix' && text[reader.at + 1] === '\n')
            reader.at += 2;
        else if (char === '#')
            reader.at = lineEnd(text, reader.at);
        else if (char === ';') {
            reader.at++;
            endPipeline();
        }
        else if (char === '&' && text[reader.at + 1] !== '>') {
            reader.at += text[reader.at + 1] === '&' ? 2 : 1;
            endPipeline();
        }
        else if (char === '|') {
            const next = text[reader.at + 1];
            reader.at += next === '|' || next === '&' ? 2 : 1;
            if (next === '|')
                endPipeline();
            else
                endCommand();
        }
        else if (char === '(') {
            reader.at++;
            const defines = posix && command.words.length === 1 ? /\s*\)/y : undefined;
            if (defines !== undefined)
                defines.lastIndex = reader.at;
            const empties = defines?.exec(text);
            if (empties !== null && empties !== undefined) {
                // `name() { … }`: the name runs nothing.
                reader.at += empties[0].length;
                command.words = [];
            }
            else
                command.group = nested(reader, ')');
        }
        else if (char === ')') {
            reader.at++;
            endPipeline();
        }
        else if (/[<>&]/.test(char) && !isSubstitution(text, reader.at)) {
            const redirect = readRedirect(reader);
            command.redirects.push(redirect);
            if ((redirect.operator === '<<' || redirect.operator === '<<-') && redirect.target !== undefined)
                here.push(redirect.target.value);
        }
        else {
            const word = readWord(reader);
            // The number of the stream that a redirection is for (`2>&1`) is no word of the command.
            if (/^\d+$/.test(word.value) && /[<>]/.test(text.charAt(reader.at)))
                continue;
            const first = command.words.length === 0;
            const open = first && command.group === undefined;
            const compound = open && posix && Object.hasOwn(compounds, word.value) ? compounds[word.value] : undefined;
            if (naming)
                naming = false;
            else if (first && word.value === closing)
                break;
            else if (first && posix && word.value === 'function')
                naming = true;
            else if (open && word.value === '{')
                command.group = nested(reader, '}');
            else if (compound !== undefined && reader.depth < maxDepth)
                command.group = nested(reader, compound, compound === 'fi' || /^[wu]/.test(word.value) ? [] : [word]);
            else if (first && framing.has(word.value))
                endCommand();
            else if (first && /^[A-Za-z_]\w*\+?=/.test(word.value))
                command.assignments.push(word);
            else
                command.words.push(word);
        }
    }
    endPipeline();
    return pipelines;
}
function nested(reader, closing, opening = []) {
    if (reader.depth >= maxDepth)
        return undefined;
    const outer = reader.backquoted;
    reader.depth++;
    reader.backquoted = closing === '`';
    const group = script(reader, closing, opening);
    reader.depth--;
    reader.backquoted = outer;
    return group;
}
function empty() {
    return { assignments: [], words: [], redirects: [], group: undefined };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
function skipHeredoc(reader, name) {
    while (reader.at < reader.text.length) {
        const end = lineEnd(reader.text, reader.at);
        const line = reader.text.slice(reader.at, end);
        reader.at = Math.min(end + 1, reader.text.length);
        if (line.trim() === name)
            return;
    }
}
/** `<(` and `>(` are words, not redirections. */
function isSubstitution(text, at) {
    return (text[at] === '<' || text[at] === '>') && text[at + 1] === '(';
}
const redirectOperator = /&>>?|<<<|<<-?|<>|>>|>&|<&|>\||[<>&]/y;
function readRedirect(reader) {
    redirectOperator.lastIndex = reader.at;
    const operator = redirectOperator.exec(reader.text)?.[0] ?? '';
    reader.at += Math.max(1, operator.length);
    while (reader.text[reader.at] === ' ' || reader.text[reader.at] === '\t')
        reader.at++;
    const next = reader.text[reader.at];
    const target = next === undefined || /[\s;|()]/.test(next) ? undefined : readWord(reader);
    return { operator, target };
}
function readWord(reader) {
    const { text, dialect } = reader;
    const start = reader.at;
    const inner = [];
    let value = '';
    let dynamic = false;
    let quote = '';
    const substitute = (opening, closing) => {
        const from = reader.at;
        reader.at += opening;
        const found = nested(reader, closing);
        if (found !== undefined)
            inner.push(found);
        dynamic = true;
        value += text.slice(from, reader.at);
    };
    while (reader.at < text.length) {
        const char = text.charAt(reader.at);
        const next = text.charAt(reader.at + 1);
        if (quote === "'") {
            if (char === "'")
                quote = '';
            else
                value += char;
            reader.at++;
        }
        else if (char === (dialect === 'posix' ? '\\' : '`')) {
            if (quote === '"' && !/["\\$`\n]/.test(next))
                value += char;
            if (next !== '\n')
                value += next;
            reader.at += 2;
        }
        else if (char === '"' || (char === "'" && quote === '')) {
            quote = quote === '"' ? '' : char;
            reader.at++;
        }
        else if (char === '$' && next === '(')
            substitute(2, ')');
        else if (char === '$' && next === '{') {
            const end = text.indexOf('}', reader.at);
            const stop = end === -1 ? text.length : end + 1;
            value += text.slice(reader.at, stop);
            dynamic = true;
            reader.at = stop;
        }
        else if (char === '`' && dialect === 'posix')
            substitute(1, '`');
        else if (quote === '' && (char === '<' || char === '>') && next === '(')
            substitute(2, ')');
        else if (quote === '' && /[\s;|&()<>]/.test(char))
            break;
        else {
            if (char === '$' && /\w/.test(next))
                dynamic = true;
            value += char;
            reader.at++;
        }
    }
    // A character that starts no word must still be passed, or the reader would stand still.
    if (reader.at === start)
        reader.at++;
    return { value, start, end: Math.min(reader.at, text.length), dynamic, inner };
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/values.ts
/** Longer values are not followed: a variable that doubles itself with every assignment would grow without end. */
const maxValue = 1_024;
/** What can stand behind one variable of a command: its program and a few options. */
const maxWords = 8;
const maxMade = 32;
const reference = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}|\{([A-Za-z_]\w*):?-([^{}$]*)\}|\{([A-Za-z_]\w*)[^A-Za-z0-9_{}][^{}]*\})/g;
const wholeReference = /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/;
/** Set in every shell. */
const preset = { SHELL: '/bin/sh', BASH: '/bin/bash' };
/** The variables of the scripts of one instruction. A subshell's assignments count outside of it too: too much rather than too little. */
class ShellVariables {
    outer;
    #assigned = new Map();
    /** `outer` are those that ENV and ARG set. */
    constructor(outer) {
        this.outer = outer;
    }
    /** What a word comes to; several words when it is nothing but a variable without quotes. */
    expand(word, raw, made) {
        if (!word.dynamic || !word.value.includes('$'))
            return [{ ...word, expanded: false, made }];
        const all = [...made];
        let grown = 0;
        const value = word.value.replace(reference, (match, plain, braced, named, fallback, edited) => {
            const known = this.#value(plain ?? braced ?? named ?? edited ?? '');
            if (known !== undefined)
                all.push(...known.made);
            const text = edited === undefined ? (known?.text ?? fallback) : undefined;
            grown += text?.length ?? 0;
            if (text === undefined || grown > 4 * maxValue)
                return match;
            return text;
        });
        const expanded = value !== word.value;
        const argument = { ...word, value, dynamic: value.includes('$'), expanded, made: telling(all) };
        if (!expanded || !wholeReference.test(raw) || !/\s/.test(value) || value.startsWith('$('))
            return [argument];
        const parts = value.split(/\s+/).filter((part) => part !== '');
        return parts.slice(0, maxWords).map((part) => ({ ...argument, value: part }));
    }
    /** Takes over a `NAME=value` word; returns what puts back the value from before. */
    assign(word) {
        const [opening = '', name, plus] = /^([A-Za-z_]\w*)(\+?)=/.exec(word.value) ?? [];
        if (name === undefined)
            return () => undefined;
        const before = this.#assigned.get(name);
        const added = word.value.slice(opening.length);
        const text = plus === '+' ? (this.#value(name)?.text ?? '') + added : added;
        const made = plus === '+' ? telling([...(before?.made ?? []), ...word.made]) : word.made;
        this.#assigned.set(name, { text: text.length <= maxValue ? text : undefined, made });
        return () => {
            if (before === undefined)
                this.#assigned.delete(name);
            else
                this.#assigned.set(name, before);
        };
    }
    /** Takes over that a variable holds what a download wrote. */
    receive(name, download) {
        this.#assigned.set(name, { text: undefined, made: [download] });
    }
    #value(name) {
        const assigned = this.#assigned.get(name);
        if (assigned !== undefined)
            return assigned;
        const text = this.outer.get(name) ?? (Object.hasOwn(preset, name) ? preset[name] : undefined);
        return text === undefined || text.length > maxValue ? undefined : { text, made: [] };
    }
}
/** Enough of what made a word to judge it; downloads first, so that nothing can crowd them out. */
function telling(made) {
    const distinct = [...new Set(made)];
    if (distinct.length <= maxMade)
        return distinct;
    return [...distinct.filter(({ fetches }) => fetches), ...distinct.filter(({ fetches }) => !fetches)].slice(0, maxMade);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/commands.ts





/** `sh -c 'sh -c …'`: how many scripts inside one another are followed. */
const maxNesting = 8;
/** How many redirections of the groups around a command are handed down to it. */
const maxInherited = 8;
/** What RUN, CMD, ENTRYPOINT and HEALTHCHECK run, with the variables that ENV and ARG set before; other instructions run nothing. */
function readRun(instruction, dialect, variables, budget) {
    const { keyword, text, words } = instruction;
    if (keyword !== 'RUN' && keyword !== 'CMD' && keyword !== 'ENTRYPOINT' && keyword !== 'HEALTHCHECK')
        return undefined;
    const invocations = [];
    const shell = new ShellVariables(variables);
    const context = { instruction, dialect, shell, budget, nextHeredoc: 0, found: invocations };
    if (instruction.exec) {
        const literal = words.map((word) => ({ ...word, dynamic: false, inner: [] }));
        const command = { assignments: [], words: literal, redirects: [], group: undefined };
        invoke(context, text, command, nothing, 0);
    }
    else {
        let from = instruction.argumentsAt;
        if (keyword === 'HEALTHCHECK') {
            const [first] = words;
            if (first?.value.toUpperCase() !== 'CMD')
                return undefined;
            from = first.end;
        }
        runScript(context, (0,located/* part */.y_)(text, from, instruction.end), dialect, nothing, 0);
    }
    return { instruction, invocations };
}
const nothing = { writers: [], download: undefined, redirects: [], heredoc: undefined };
function runScript(context, source, dialect, input, nesting) {
    return runParsed(context, source, readScript(source.text, dialect), input, nesting);
}
/** Every pipeline of a script reads what the script reads. */
function runParsed(context, source, script, outer, nesting) {
    const all = [];
    for (const pipeline of script) {
        let input = outer;
        for (const command of pipeline) {
            const own = invoke(context, source, command, input, nesting);
            for (const invocation of own)
                all.push(invocation);
            input = { ...outer, writers: own, download: input.download ?? firstDownload(own) };
        }
    }
    return all;
}
/** The download among what runs, or whose product one of them writes: `echo "$(curl …)"`. */
function firstDownload(writers) {
    for (const writer of writers) {
        if (writer.fetches)
            return writer;
        if (writer.name !== 'echo' && writer.name !== 'printf' && writer.name !== 'cat')
            continue;
        const words = [...writer.args, ...writer.redirects.flatMap(({ target }) => target ?? [])];
        for (const { made } of words) {
            const download = made.find((other) => other.fetches);
            if (download !== undefined)
                return download;
        }
    }
    return undefined;
}
/** Adds what a command runs; returns the invocations that write to what the command writes to. */
function invoke(context, source, command, input, nesting) {
    const expand = (word) => {
        const made = word.inner.flatMap((script) => runParsed(context, source, script, nothing, nesting));
        return context.shell.expand(word, source.text.slice(word.start, word.end), made);
    };
    const assignments = command.assignments.flatMap((word) => expand(word).slice(0, 1));
    const own = command.redirects.map(({ operator, target }) => ({
        operator,
        target: target === undefined ? undefined : expand(target)[0],
    }));
    const redirects = [...own, ...input.redirects.slice(0, maxInherited)];
    const words = command.words.flatMap(expand);
    const grouped = command.group === undefined
        ? []
        : runParsed(context, source, command.group, { ...input, redirects, heredoc: undefined }, nesting);
    const heredoc = takeHeredoc(context, command) ?? input.heredoc;
    const restore = assignments.map((word) => context.shell.assign(word));
    const unwrapped = (0,programs/* unwrap */.oA)(words);
    if (unwrapped === undefined) {
        // A here-document without a command is the script itself.
        if (heredoc !== undefined && assignments.length === 0)
            runBody(context, heredoc, nesting);
        return grouped;
    }
    const { program, args, wrappers } = unwrapped;
    const name = (0,programs/* programName */.kX)(program.value);
    assignArguments(context.shell, name, args, input.download);
    const code = (0,dockerfile_code/* inlineCode */.ti)(name, args, heredoc?.text);
    const invocation = {
        instruction: context.instruction,
        source,
        name,
        program,
        args,
        wrappers,
        assignments,
        redirects,
        writers: input.writers,
        download: input.download,
        heredoc,
        code,
        fetches: downloaders.has(name) || (code !== undefined && (0,dockerfile_code/* fetches */.z)(code)),
    };
    context.found.push(invocation);
    const result = [invocation, ...grouped];
    if (nesting < maxNesting)
        result.push(...runGiven(context, invocation, { ...input, redirects }, nesting));
    for (const back of restore)
        back();
    return result;
}
/** Runs the script that a shell is given as an argument or in a here-document. */
function runGiven(context, invocation, input, nesting) {
    const { name, args, source, heredoc } = invocation;
    const given = (0,programs/* inlineScript */.X6)(name, args);
    if (given === undefined) {
        if (heredoc !== undefined && programs/* shells */.mP.has(name))
            runBody(context, heredoc, nesting);
        return [];
    }
    if (given.expanded && (context.budget.left -= given.value.length) < 0)
        return [];
    const dialect = programs/* windowsShells */.Vm.has(name) ? 'windows' : 'posix';
    const script = (0,located/* spelled */.uQ)(given.value, source, given.start, given.end);
    return runScript(context, script, dialect, { ...input, heredoc: undefined }, nesting + 1);
}
/** A script that names its interpreter is given to it; one that doesn't is the shell's. */
function runBody(context, body, nesting) {
    const line = /^#!\s*([^\n]*)/.exec(body.text)?.[0];
    if (line !== undefined) {
        const [command] = readScript(line.slice(2))[0] ?? [];
        const [program, argument] = command?.words ?? [];
        const name = (0,programs/* programName */.kX)(((0,programs/* programName */.kX)(program?.value ?? '') === 'env' ? argument : program)?.value ?? '');
        if (programs/* windowsShells */.Vm.has(name))
            runScript(context, body, 'windows', nothing, nesting + 1);
        if (!programs/* shells */.mP.has(name)) {
            if (command !== undefined && !programs/* windowsShells */.Vm.has(name))
                invoke(context, (0,located/* part */.y_)(body, 2, line.length), command, { ...nothing, heredoc: body }, nesting + 1);
            return;
        }
    }
    runScript(context, body, context.dialect, nothing, nesting + 1);
}
/** The next here-document of the instruction, if the command has one. BuildKit hands them out in order. */
function takeHeredoc(context, command) {
    let body;
    for (const redirect of command.redirects) {
        if (redirect.operator !== '<<' && redirect.operator !== '<<-')
            continue;
        const heredoc = context.instruction.heredocs[context.nextHeredoc];
        if (heredoc === undefined || heredoc.name !== redirect.target?.value)
            continue;
        body = heredoc.body;
        context.nextHeredoc++;
    }
    return body;
}
/** Variables that a command sets by its arguments. */
function assignArguments(shell, name, args, download) {
    if (declaring.has(name))
        for (const word of args)
            shell.assign(word);
    const [variable, , value] = args;
    if (name === 'for' && variable !== undefined && value !== undefined)
        shell.assign({ ...value, value: `${variable.value}=${value.value}` });
    if (name === 'read' && download !== undefined)
        for (const word of args)
            shell.receive(word.value, download);
}
/** Commands whose arguments are assignments. */
const declaring = new Set(['export', 'declare', 'typeset', 'local', 'readonly']);
const downloaders = new Set([
    'curl',
    'wget',
    'wget2',
    'aria2c',
    'axel',
    'http',
    'https',
    'xh',
    'fetch',
    'lynx',
    'w3m',
    'ftp',
    'tftp',
    'nc',
    'ncat',
    'lwp-request',
    'lwp-download',
    'iwr',
    'irm',
    'invoke-webrequest',
    'invoke-restmethod',
]);


/***/ }),

/***/ 70146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YW: () => (/* binding */ maxLineBytes),
  SP: () => (/* binding */ shown),
  uz: () => (/* binding */ splitLines)
});

;// CONCATENATED MODULE: ./src/engines/dockerfile/heredocs.ts
/**
 * The here-documents an instruction opens, as BuildKit sees them (moby/buildkit `frontend/dockerfile/shell`): whole words of the
 * form `<<NAME`, whose name may be quoted. Where BuildKit's lexer gives up (a quote or brace that is never closed), there are none.
 */
function heredocMarkers(text) {
    if (!text.includes('<<'))
        return [];
    const markers = [];
    for (const word of rawWords(text) ?? []) {
        const match = /^\d*<<(-?)\s*([^<]+)$/.exec(word);
        const names = match?.[2] === undefined ? undefined : rawWords(match[2]);
        const [name] = names ?? [];
        if (name !== undefined && names?.length === 1)
            markers.push({ name: withoutQuotes(name), stripTabs: match?.[1] === '-' });
    }
    return markers;
}
/** Words with their quotes and escapes kept; `undefined` where the text can't be split. */
function rawWords(text) {
    const cursor = { text, at: 0 };
    const words = [];
    let start = -1;
    while (cursor.at < text.length) {
        const from = cursor.at;
        if (/\s/.test(text.charAt(from))) {
            if (start !== -1)
                words.push(text.slice(start, from));
            start = -1;
            cursor.at++;
            continue;
        }
        if (start === -1)
            start = from;
        if (text.startsWith('<<', from)) {
            cursor.at += 2;
            // `<< NAME` is one word, blanks and all.
            while (/[ \t]/.test(text.charAt(cursor.at)))
                cursor.at++;
        }
        else if (!pass(cursor))
            return undefined;
    }
    if (start !== -1)
        words.push(text.slice(start));
    return words;
}
/** Moves past one character, or the whole of an escape, a quoted string or a variable; false when that never ends. */
function pass(cursor) {
    const { text } = cursor;
    const char = text.charAt(cursor.at++);
    if (char === '\\')
        cursor.at++;
    else if (char === "'")
        return passUntil(cursor, "'");
    else if (char === '"') {
        while (cursor.at < text.length && text[cursor.at] !== '"') {
            if (text[cursor.at] === '\\')
                cursor.at += 2;
            else if (text[cursor.at] === '$') {
                if (!pass(cursor))
                    return false;
            }
            else
                cursor.at++;
        }
        return cursor.at++ < text.length;
    }
    else if (char === '$' && text[cursor.at] === '{')
        return passVariable(cursor);
    return true;
}
function passUntil(cursor, closing) {
    const end = cursor.text.indexOf(closing, cursor.at);
    cursor.at = end === -1 ? cursor.text.length : end + 1;
    return end !== -1;
}
const parameter = /\{(?:\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)(?::[-+?]|[-+?#%/}])/uy;
/** `${NAME}`, `${NAME:-word}` and the other forms that BuildKit knows; any other one ends its lexer. */
function passVariable(cursor) {
    parameter.lastIndex = cursor.at;
    const opening = parameter.exec(cursor.text)?.[0];
    if (opening === undefined)
        return false;
    cursor.at += opening.length;
    if (opening.endsWith('}'))
        return true;
    while (cursor.at < cursor.text.length) {
        if (cursor.text[cursor.at] === '}') {
            cursor.at++;
            return true;
        }
        if (!pass(cursor))
            return false;
    }
    return false;
}
function withoutQuotes(word) {
    return word.replace(/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs, (_, single, double, escaped) => double === undefined ? (single ?? escaped ?? '') : double.replace(/\\(["$\\])/g, '$1'));
}

// EXTERNAL MODULE: ./src/engines/dockerfile/words.ts
var words = __webpack_require__(48291);
// EXTERNAL MODULE: ./src/engines/dockerfile/located.ts
var located = __webpack_require__(13384);
;// CONCATENATED MODULE: ./src/engines/dockerfile/lines.ts



/** BuildKit reads lines with Go's `bufio.Scanner`, whose longest token is 64 KiB less one byte; it refuses a longer line. */
const maxLineBytes = 65_535;
const directivePattern = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S(?:.*\S)?)\s*$/;
const heredocInstruction = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s+(.*)$/is;
/**
 * Splits a Dockerfile into instructions by the rules of BuildKit's parser (moby/buildkit `frontend/dockerfile/parser`):
 * directives, continuation lines, comments and here-documents. Linear in the length of the file.
 */
function splitLines(file) {
    const physical = physicalLines(file);
    const problems = [];
    const directives = readDirectives(file, physical, problems);
    const lines = [];
    for (let at = 0; at < physical.length; at++) {
        const first = physical[at];
        if (first === undefined)
            break;
        const start = first.start + leadingSpace(file, first);
        if (start === first.end || file[start] === '#')
            continue;
        const pieces = [];
        let line = { start, end: first.end };
        let last = first;
        for (;;) {
            const end = continuationAt(file, line, directives.escape);
            pieces.push({ start: line.start, end: end ?? line.end });
            if (end === undefined)
                break;
            const next = nextContinued(file, physical, at + 1);
            at = next - 1;
            const found = physical[next];
            if (found === undefined)
                break;
            at = next;
            line = last = found;
        }
        const text = (0,located/* join */.fj)(file, pieces);
        const heredocs = [];
        for (const marker of openings(text.text)) {
            const closing = heredocEnd(file, physical, at + 1, marker);
            const body = { start: physical[at + 1]?.start ?? file.length, end: physical[closing]?.start ?? file.length };
            heredocs.push({ name: marker.name, body: (0,located/* slice */.di)(file, body) });
            if (closing === physical.length)
                problems.push({
                    message: `the here-document "${shown(marker.name)}" is never closed`,
                    span: { start, end: first.end },
                });
            at = Math.min(closing, physical.length - 1);
            last = physical[at] ?? last;
        }
        lines.push({ text, heredocs, span: { start, end: last.end } });
    }
    return { directives, lines, problems };
}
/** What the file says, fit for a message. */
function shown(text) {
    const clean = text.slice(0, 40).replace(/[^\x20-\x7e]/g, '?');
    return text.length > 40 ? `${clean}…` : clean;
}
function physicalLines(file) {
    const lines = [];
    for (let start = 0; start < file.length;) {
        const lineFeed = file.indexOf('\n', start);
        const next = lineFeed === -1 ? file.length : lineFeed + 1;
        let end = lineFeed === -1 ? file.length : lineFeed;
        while (end > start && file[end - 1] === '\r')
            end--;
        lines.push({ start, end });
        start = next;
    }
    return lines;
}
function readDirectives(file, physical, problems) {
    let escape = '\\';
    let syntax;
    const seen = new Set();
    for (const line of physical) {
        const match = directivePattern.exec(file.slice(line.start, Math.min(line.end, line.start + 4_096)).trimStart());
        const name = match?.[1]?.toLowerCase();
        const value = match?.[2];
        if (name === undefined || value === undefined || !['escape', 'syntax', 'check'].includes(name))
            break;
        if (seen.has(name))
            problems.push({ message: `the directive "${name}" stands twice`, span: line });
        seen.add(name);
        if (name === 'syntax')
            syntax = { value, span: line };
        if (name === 'escape') {
            if (value === '\\' || value === '`')
                escape = value;
            else
                problems.push({ message: 'the escape directive takes only \\ or `', span: line });
        }
    }
    return { escape, syntax };
}
function leadingSpace(file, { start, end }) {
    let at = start;
    while (at < end && /\s/.test(file.charAt(at)))
        at++;
    return at - start;
}
/** Where the escape character that continues a line stands: the last one but blanks, and not escaped itself. */
function continuationAt(file, { start, end }, escape) {
    let at = end;
    while (at > start && (file[at - 1] === ' ' || file[at - 1] === '\t'))
        at--;
    if (at === start || file[at - 1] !== escape)
        return undefined;
    return at - 1 > start && file[at - 2] === escape ? undefined : at - 1;
}
/** The next line that continues an instruction: comments and blank lines between don't end it. */
function nextContinued(file, physical, from) {
    for (let at = from; at < physical.length; at++) {
        const line = physical[at];
        if (line === undefined)
            break;
        const start = line.start + leadingSpace(file, line);
        if (start < line.end && file[start] !== '#')
            return at;
    }
    return physical.length;
}
/** The exec form opens none: no shell reads it. */
function openings(instruction) {
    const argument = heredocInstruction.exec(instruction)?.[1];
    return argument === undefined || Array.isArray((0,words/* readExecForm */.W1)(argument, 0)) ? [] : heredocMarkers(instruction);
}
function heredocEnd(file, physical, from, marker) {
    for (let at = from; at < physical.length; at++) {
        const line = physical[at];
        if (line === undefined || line.end - line.start < marker.name.length)
            continue;
        const text = file.slice(line.start, line.end);
        if ((marker.stripTabs ? text.replace(/^\t+/, '') : text) === marker.name)
            return at;
    }
    return physical.length;
}


/***/ }),

/***/ 13384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   jH: () => (/* binding */ distinctPlaces),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   y_: () => (/* binding */ part)
/* harmony export */ });
/** One of those at each place, the first: the same place can be met in several ways. */
function distinctPlaces(hits) {
    const seen = new Map();
    for (const hit of hits) {
        const key = `${hit.span.start}-${hit.span.end}`;
        if (!seen.has(key))
            seen.set(key, hit);
    }
    return [...seen.values()];
}
/** One place of the file, as it is. */
function slice(file, { start, end }) {
    return { text: file.slice(start, end), span: (from, to) => ({ start: start + from, end: start + to }) };
}
/** Part of a located text. */
function part(whole, from, to) {
    return { text: whole.text.slice(from, to), span: (start, end) => whole.span(from + start, from + end) };
}
/** Several places of the file read as one text. */
function join(file, pieces) {
    const starts = [];
    let text = '';
    for (const piece of pieces) {
        starts.push(text.length);
        text += file.slice(piece.start, piece.end);
    }
    const origin = (index) => {
        const at = pieceAt(starts, index);
        return (pieces[at]?.start ?? 0) + index - (starts[at] ?? 0);
    };
    // The end is the place after the last character, not where the next piece starts.
    return {
        text,
        span: (start, end) => ({ start: origin(start), end: end > start ? origin(end - 1) + 1 : origin(start) }),
    };
}
/** A text that stands at a span but is not spelled like it (an escaped string): every part of it is at the whole span. */
function spelled(text, source, start, end) {
    const raw = source.text.slice(start, end);
    const inset = raw.indexOf(text);
    if (inset !== -1)
        return part(source, start + inset, start + inset + text.length);
    const whole = source.span(start, end);
    return { text, span: () => whole };
}
function pieceAt(starts, index) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 92700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   fF: () => (/* binding */ options),
/* harmony export */   jf: () => (/* binding */ pipInstall),
/* harmony export */   n8: () => (/* binding */ positional)
/* harmony export */ });
/** Single letters of a program that take a value, so that what follows them in the same word is that value. */
const valuedLetters = {
    curl: 'AbcCdDeEFHKmoPQrtTuUwxXyYz',
    wget: 'oaeiBtOTwQPUADRIXl',
};
/** The word that holds `--name` or the letter of `-name` (also among others, as in `-fsSLk`). */
function flag(invocation, ...names) {
    const valued = valuedLetters[invocation.name] ?? '';
    const { args } = invocation;
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        if (word === undefined)
            break;
        const given = letters(word.value, valued);
        if (names.some((name) => word.value === name || (name.length === 2 && given.includes(name.charAt(1)))))
            return word;
        // The value of `-o` may itself look like an option.
        const last = given.at(-1);
        if (last !== undefined && valued.includes(last) && word.value.endsWith(last))
            at++;
    }
    return undefined;
}
/** The single letters a word gives, up to the first that takes the rest as its value. */
function letters(word, valued) {
    if (!/^-[^-]/.test(word))
        return [];
    const given = [];
    for (const letter of word.slice(1, 40)) {
        given.push(letter);
        if (valued.includes(letter))
            break;
    }
    return given;
}
/** Every `--name value`, `--name=value`, `-n value` and `-nvalue` of the options named. */
function options(invocation, ...names) {
    const found = [];
    const { args } = invocation;
    const valued = valuedLetters[invocation.name] ?? '';
    for (const [index, word] of args.entries()) {
        for (const name of names) {
            const next = args[index + 1];
            if (word.value === name) {
                if (next !== undefined)
                    found.push({ word, value: next.value, valueWord: next });
            }
            else if (name.startsWith('--')) {
                if (word.value.startsWith(`${name}=`))
                    found.push({ word, value: word.value.slice(name.length + 1), valueWord: word });
            }
            else if (letters(word.value, valued).includes(name.charAt(1))) {
                const value = word.value.slice(word.value.indexOf(name.charAt(1), 1) + 1);
                if (value !== '')
                    found.push({ word, value, valueWord: word });
                else if (next !== undefined)
                    found.push({ word, value: next.value, valueWord: next });
            }
        }
    }
    return found;
}
/** The words that are no options; a value of an option given as a word of its own is among them. */
function positional(invocation) {
    return invocation.args.filter((word) => !word.value.startsWith('-') || word.value === '-');
}
/** Whether an address is one of this machine's own. */
function isLoopback(address) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s]*@)?(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])(?:[:/]|$)/i.test(address);
}
/** `pip install`, also by uv or pipx; the words after `install`. */
function pipInstall(invocation) {
    const words = /^pip(?:x|[\d.]*)$/.test(invocation.name)
        ? invocation.args
        : invocation.name === 'uv' && invocation.args[0]?.value === 'pip'
            ? invocation.args.slice(1)
            : [];
    const at = words.findIndex((word) => word.value === 'install');
    return at === -1 || words.slice(0, at).some((word) => !word.value.startsWith('-')) ? undefined : words.slice(at + 1);
}


/***/ }),

/***/ 5501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseDockerfile),
/* harmony export */   E: () => (/* binding */ keywordSpan)
/* harmony export */ });
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70146);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48291);


const keywords = [
    'ADD',
    'ARG',
    'CMD',
    'COPY',
    'ENTRYPOINT',
    'ENV',
    'EXPOSE',
    'FROM',
    'HEALTHCHECK',
    'LABEL',
    'MAINTAINER',
    'ONBUILD',
    'RUN',
    'SHELL',
    'STOPSIGNAL',
    'USER',
    'VOLUME',
    'WORKDIR',
];
/** More stages than anybody writes; following each to those it starts from takes time in their square. */
const maxStages = 1_000;
/** How many arguments an instruction needs at least. A bare RUN, CMD or ENTRYPOINT is accepted by builders. */
const leastArguments = {
    ADD: 2,
    ARG: 1,
    COPY: 2,
    ENV: 1,
    EXPOSE: 1,
    FROM: 1,
    HEALTHCHECK: 1,
    LABEL: 1,
    MAINTAINER: 1,
    ONBUILD: 1,
    SHELL: 1,
    STOPSIGNAL: 1,
    USER: 1,
    VOLUME: 1,
    WORKDIR: 1,
};
/** Reads a Dockerfile as BuildKit does and says what BuildKit would refuse. Never throws; linear in the file's length. */
function parseDockerfile(file) {
    const { directives, lines, problems: lineProblems } = (0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .uz)(file);
    const problems = [...lineProblems, ...longLines(file)];
    const instructions = [];
    for (const line of lines) {
        const instruction = readInstruction(line, 0, directives, problems);
        if (instruction !== undefined)
            instructions.push(instruction);
    }
    const stage = instructions.filter(({ keyword }) => keyword === 'FROM')[maxStages];
    if (stage !== undefined) {
        problems.push({ message: `it has more than ${maxStages} build stages`, span: keywordSpan(stage) });
        instructions.length = instructions.indexOf(stage);
    }
    problems.push(...structureProblems(instructions, lines.length > 0));
    return { directives, instructions, problems };
}
function readInstruction(line, from, directives, problems) {
    const text = line.text.text;
    const end = text.trimEnd().length;
    const start = from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0);
    const name = /^[^\t\v\f\r ]*/.exec(text.slice(start, Math.min(end, start + 100)))?.[0] ?? '';
    const refuse = (message) => {
        problems.push({ message, span: line.text.span(start, Math.max(start + name.length, start + 1)) });
        return undefined;
    };
    const keyword = keywords.find((known) => known === name.toUpperCase());
    if (keyword === undefined)
        return refuse(`"${(0,_lines__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(name)}" is not an instruction`);
    if (keyword === 'ONBUILD' && from === 0) {
        const trigger = start + name.length;
        if (text.slice(trigger, end).trim() === '')
            return refuse('ONBUILD is not followed by an instruction');
        return readInstruction(line, trigger, directives, problems);
    }
    if (from > 0 && (keyword === 'ONBUILD' || keyword === 'FROM' || keyword === 'MAINTAINER'))
        return refuse(`${keyword} is not allowed after ONBUILD`);
    const { flags, rest } = (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .readFlags */ .uW)(text.slice(0, end), directives.escape, start + name.length);
    const exec = execArguments(keyword, text.slice(0, end), rest);
    if (exec === 'invalid')
        return refuse(`the JSON array of ${keyword} holds something other than strings`);
    const split = quoted.includes(keyword) ? _words__WEBPACK_IMPORTED_MODULE_1__/* .splitWords */ .yM : _words__WEBPACK_IMPORTED_MODULE_1__/* .splitAtSpace */ .Ed;
    const words = exec ?? split(text.slice(0, end), directives.escape, rest);
    const needed = leastArguments[keyword] ?? 0;
    if (words.length < needed)
        return refuse(words.length === 0 ? `${keyword} has no argument` : `${keyword} needs ${needed} arguments`);
    const pairs = readAssignments(keyword, text.slice(0, end), rest, directives);
    if (pairs === undefined)
        return refuse(`${keyword} needs its values in the form name=value`);
    const onbuild = from > 0;
    const { heredocs } = line;
    return {
        keyword,
        text: line.text,
        start,
        argumentsAt: rest,
        end,
        flags,
        words,
        exec: exec !== undefined,
        pairs,
        heredocs,
        onbuild,
    };
}
/** Instructions in whose words quotes hold blanks together. */
const quoted = ['ARG', 'ENV', 'LABEL'];
const execForms = ['ADD', 'COPY', 'CMD', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'];
function execArguments(keyword, text, rest) {
    if (execForms.includes(keyword))
        return (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .readExecForm */ .W1)(text, rest);
    if (keyword !== 'HEALTHCHECK')
        return undefined;
    const command = /^\s*CMD\s+/i.exec(text.slice(rest));
    return command === null ? undefined : (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .readExecForm */ .W1)(text, rest + command[0].length);
}
function readAssignments(keyword, text, rest, directives) {
    if (keyword === 'ENV' || keyword === 'LABEL')
        return (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .readPairs */ .SX)(text, directives.escape, rest);
    return keyword === 'ARG' ? (0,_words__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6)(text, directives.escape, rest) : [];
}
function structureProblems(instructions, anything) {
    const from = instructions.find((instruction) => instruction.keyword === 'FROM');
    const nowhere = { start: 0, end: 0 };
    if (instructions.length === 0)
        return anything ? [] : [{ message: 'it holds no instruction', span: nowhere }];
    if (from === undefined)
        return [{ message: 'it has no FROM instruction', span: nowhere }];
    const problems = [];
    for (const instruction of instructions) {
        if (instruction === from)
            break;
        if (instruction.keyword !== 'ARG')
            problems.push({ message: `${instruction.keyword} stands before the first FROM`, span: keywordSpan(instruction) });
    }
    for (const instruction of instructions) {
        if (instruction.keyword !== 'FROM')
            continue;
        const [, as] = instruction.words;
        if (instruction.words.length !== 1 && (instruction.words.length !== 3 || as?.value.toUpperCase() !== 'AS'))
            problems.push({ message: 'FROM takes an image, or an image AS a name', span: keywordSpan(instruction) });
    }
    return problems;
}
function longLines(file) {
    const problems = [];
    for (let start = 0; start < file.length;) {
        const lineFeed = file.indexOf('\n', start);
        const end = lineFeed === -1 ? file.length : lineFeed;
        // A character takes one to three bytes in UTF-8 (a surrogate pair four), so most lines need no counting.
        if ((end - start) * 3 > _lines__WEBPACK_IMPORTED_MODULE_0__/* .maxLineBytes */ .YW && Buffer.byteLength(file.slice(start, end)) >= _lines__WEBPACK_IMPORTED_MODULE_0__/* .maxLineBytes */ .YW)
            problems.push({
                message: `a line is longer than ${_lines__WEBPACK_IMPORTED_MODULE_0__/* .maxLineBytes */ .YW} bytes, the most that builders read`,
                span: { start, end: start + 1 },
            });
        start = end + 1;
    }
    return problems;
}
function keywordSpan(instruction) {
    return instruction.text.span(instruction.start, instruction.start + instruction.keyword.length);
}


/***/ }),

/***/ 96505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ interpreters),
/* harmony export */   Vm: () => (/* binding */ windowsShells),
/* harmony export */   X6: () => (/* binding */ inlineScript),
/* harmony export */   b: () => (/* binding */ interprets),
/* harmony export */   kX: () => (/* binding */ programName),
/* harmony export */   mP: () => (/* binding */ shells),
/* harmony export */   oA: () => (/* binding */ unwrap),
/* harmony export */   oN: () => (/* binding */ shellCode)
/* harmony export */ });
/** Programs that start another one: their options that take a value, and how many words stand before the program. */
const wrappers = {
    sudo: { values: '-u -g -h -p -C -r -t -D -R -T --user --group --host --prompt --chdir' },
    doas: { values: '-u -C' },
    env: { values: '-u --unset -C --chdir' },
    exec: { values: '-a' },
    command: { values: '' },
    builtin: { values: '' },
    eatmydata: { values: '' },
    nohup: { values: '' },
    time: { values: '-f -o' },
    nice: { values: '-n --adjustment' },
    ionice: { values: '-c -n' },
    stdbuf: { values: '-i -o -e' },
    timeout: { values: '-k -s --kill-after --signal', skip: 1 },
    xargs: { values: '-a -d -E -I -L -n -P -s' },
    chroot: { values: '', skip: 1 },
    gosu: { values: '', skip: 1 },
    'su-exec': { values: '', skip: 1 },
    's6-setuidgid': { values: '', skip: 1 },
    tini: { values: '-p -e' },
    catatonit: { values: '' },
    'dumb-init': { values: '-r --rewrite' },
    setsid: { values: '' },
    taskset: { values: '', skip: 1 },
    numactl: { values: '-C -N -m -i -p' },
    busybox: { values: '' },
};
/** Programs that start another one by their subcommand `run`, and their options that take a value: `conda run -n env program`. */
const runners = {
    conda: '-n --name -p --prefix --cwd',
    mamba: '-n --name -p --prefix --cwd',
    micromamba: '-n --name -p --prefix --cwd',
    poetry: '',
    uv: '--with --python -p --extra --group',
    pipenv: '',
    pdm: '',
    hatch: '',
};
const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'fish']);
const windowsShells = new Set(['powershell', 'pwsh', 'cmd']);
/** Programs that run code of a language other than the shell's. */
const interpreters = /^(?:python[\d.]*|pypy[\d.]*|perl|ruby|node|nodejs|php|lua|rscript|deno|bun|tclsh|julia)$/;
/** Whether the program runs what it is given as a script. */
function interprets(name) {
    return shells.has(name) || windowsShells.has(name) || interpreters.test(name);
}
/** The script that `sh -c`, `su -c`, `eval` or `powershell -Command` gets as an argument. */
function inlineScript(name, args) {
    if (shells.has(name) || name === 'su')
        return after(args, shellCode);
    if (name === 'powershell' || name === 'pwsh')
        return after(args, /^-c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/i);
    if (name === 'cmd')
        return after(args, /^\/[ck]$/i);
    const [first] = args;
    const last = args.at(-1);
    if (name !== 'eval' || first === undefined || last === undefined)
        return undefined;
    const made = args.flatMap((arg) => arg.made);
    const expanded = args.some((arg) => arg.expanded);
    return { ...first, value: args.map((arg) => arg.value).join(' '), end: last.end, made, expanded };
}
/** The option after which a shell takes its script. */
const shellCode = /^-[a-z]*c$/;
function after(args, option) {
    const at = args.findIndex((arg) => option.test(arg.value));
    return at === -1 ? undefined : args[at + 1];
}
function programName(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
    return name.endsWith('.exe') ? name.slice(0, -4) : name;
}
function unwrap(words) {
    const started = [];
    let at = 0;
    for (;;) {
        const from = at;
        const program = words[from];
        if (program === undefined)
            return lastOf(started);
        const name = programName(program.value);
        const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
        const runner = Object.hasOwn(runners, name) && words[at + 1]?.value === 'run' ? runners[name] : undefined;
        if (wrapper !== undefined)
            at = skipOptions(words, at + 1, wrapper.values) + (wrapper.skip ?? 0);
        else if (runner !== undefined)
            at = skipOptions(words, at + 2, runner);
        else if (/^(?:python|pypy)[\d.]*$/.test(name) && words[at + 1]?.value === '-m')
            at += 2;
        else
            return { program, args: words.slice(at + 1), wrappers: started };
        started.push({ ...program, options: words.slice(from + 1, at) });
    }
}
/** A wrapper with nothing to start is what runs (`exec`, `env` alone). */
function lastOf(started) {
    const program = started.at(-1);
    return program && { program, args: program.options, wrappers: started.slice(0, -1) };
}
function skipOptions(words, from, withValue) {
    const valued = withValue.split(' ');
    let at = from;
    for (; at < words.length; at++) {
        const value = words[at]?.value ?? '';
        if (value === '--')
            return at + 1;
        if (takesNext(value, valued))
            at++;
        else if (!value.startsWith('-') && !/^[A-Za-z_]\w*=/.test(value))
            break;
    }
    return at;
}
/** Also of letters in one word: in `sudo -Eu app` the last one takes a value. */
function takesNext(option, valued) {
    if (valued.includes(option))
        return true;
    const letters = /^-([A-Za-z]{2,8})$/.exec(option)?.[1] ?? '';
    const first = letters.split('').findIndex((letter) => valued.includes(`-${letter}`));
    return first !== -1 && first === letters.length - 1;
}


/***/ }),

/***/ 86682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ wordSpan),
/* harmony export */   L: () => (/* binding */ invocationSpan)
/* harmony export */ });
/** The span of a word of an instruction. */
function wordSpan(instruction, word) {
    return instruction.text.span(word.start, word.end);
}
/** The span from the program to the last of `words` (or the program alone). */
function invocationSpan(invocation, ...words) {
    const all = [invocation.program, ...words];
    return invocation.source.span(Math.min(...all.map((word) => word.start)), Math.max(...all.map((word) => word.end)));
}


/***/ }),

/***/ 69612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ privilegeRules)
/* harmony export */ });
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92700);
/* harmony import */ var _rule__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86682);


function* sudo({ invocations, stages }) {
    for (const invocation of invocations) {
        const stage = stages.stageOf.get(invocation.instruction);
        const used = [...invocation.wrappers, invocation.program].find((word) => /(?:^|\/)sudo$/.test(word.value));
        if (used !== undefined)
            yield { span: invocation.source.span(used.start, used.end), stage, message: 'The command is run through sudo.' };
        const sudoers = invocation.args.find((arg) => arg.value.includes('NOPASSWD'));
        if (sudoers !== undefined)
            yield {
                span: invocation.source.span(sudoers.start, sudoers.end),
                stage,
                message: 'A user is allowed to become root without a password.',
            };
    }
}
/** Whether a mode lets everybody write. With the sticky bit (`1777`, as /tmp has) each can remove only their own files. */
function everybodyWrites(mode) {
    if (/^[0-7]{3,5}$/.test(mode)) {
        const value = Number.parseInt(mode, 8);
        return (value & 0o002) !== 0 && (value & 0o1000) === 0;
    }
    return mode
        .split(',')
        .some((clause) => /^(?:[ug]*[oa][ugoa]*)?[+=][rwxXst]*w/.test(clause) && /^[ug]*[oa]/.test(clause));
}
function setsUserId(mode) {
    if (/^[0-7]{4,5}$/.test(mode))
        return (Number.parseInt(mode, 8) & 0o4000) !== 0;
    return mode.split(',').some((clause) => /^(?:[goa]*u[ugoa]*|a*)[+=][rwxXt]*s/.test(clause));
}
/** Every mode that chmod, install -m, or COPY and ADD --chmod set. */
function* modes({ invocations, dockerfile: { instructions }, stages, }) {
    for (const invocation of invocations) {
        const stage = stages.stageOf.get(invocation.instruction);
        if (invocation.name !== 'chmod')
            continue;
        const [word] = (0,_options__WEBPACK_IMPORTED_MODULE_0__/* .positional */ .n8)(invocation);
        if (word !== undefined)
            yield { mode: word.value, hit: { span: (0,_rule__WEBPACK_IMPORTED_MODULE_1__/* .invocationSpan */ .L)(invocation, word), stage } };
    }
    for (const instruction of instructions)
        for (const given of instruction.flags)
            if (given.name === 'chmod')
                yield {
                    mode: given.value,
                    hit: { span: (0,_rule__WEBPACK_IMPORTED_MODULE_1__/* .wordSpan */ .B)(instruction, given), stage: stages.stageOf.get(instruction) },
                };
}
function* worldWritable(subject) {
    for (const { mode, hit } of modes(subject))
        if (everybodyWrites(mode))
            yield { ...hit, message: `Mode ${mode} lets every user of the container change these files.` };
}
function* setuid(subject) {
    for (const { mode, hit } of modes(subject))
        if (setsUserId(mode))
            yield { ...hit, message: `Mode ${mode} makes the program run with its owner's rights, whoever starts it.` };
}
function* insecureRun({ dockerfile: { instructions }, stages }) {
    for (const instruction of instructions)
        for (const given of instruction.flags)
            if (given.name === 'security' && given.value === 'insecure')
                yield {
                    span: (0,_rule__WEBPACK_IMPORTED_MODULE_1__/* .wordSpan */ .B)(instruction, given),
                    stage: stages.stageOf.get(instruction),
                    message: 'The step runs with all rights of the machine that builds the image.',
                };
}
const dockerSocket = /(?:^|[=:,])(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock(?:$|[:,])/;
function* hostAccess({ dockerfile: { instructions }, invocations, stages }) {
    for (const instruction of instructions) {
        if (instruction.keyword !== 'VOLUME' && instruction.keyword !== 'ENV')
            continue;
        for (const word of instruction.words)
            if (dockerSocket.test(word.value))
                yield {
                    span: (0,_rule__WEBPACK_IMPORTED_MODULE_1__/* .wordSpan */ .B)(instruction, word),
                    stage: stages.stageOf.get(instruction),
                    message: 'The image expects the socket of the container engine, which gives root on the host.',
                };
    }
    for (const invocation of invocations) {
        if (!['docker', 'podman', 'nerdctl', 'dockerd'].includes(invocation.name))
            continue;
        const word = (0,_options__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(invocation, '--privileged', '--privileged=true') ??
            invocation.args.find((arg) => dockerSocket.test(arg.value));
        if (word !== undefined)
            yield {
                span: (0,_rule__WEBPACK_IMPORTED_MODULE_1__/* .invocationSpan */ .L)(invocation, word),
                stage: stages.stageOf.get(invocation.instruction),
                message: 'A container is started with the rights of its host.',
            };
    }
}
const privilegeRules = [
    {
        id: 'sudo',
        severity: 'low',
        reason: 'no hole by itself, but a way back to root for whoever breaks into the container',
        cwe: [250],
        title: 'sudo in the image',
        help: `Steps of a build run as root unless USER says otherwise, so sudo does nothing there, and in the finished image it lets a process
become root again. Do what needs root before USER:

    USER root
    RUN apt-get update && apt-get install -y --no-install-recommends libgomp1
    USER 10001`,
        bad: [
            'FROM debian:12\nRUN sudo apt-get update\nUSER 1',
            "FROM debian:12\nRUN echo 'app ALL=(ALL) NOPASSWD:ALL' >> /etc/sudoers\nUSER app",
        ],
        good: ['FROM debian:12\nRUN apt-get install -y sudo-not && echo "use sudo"\nUSER 1'],
        check: sudo,
    },
    {
        id: 'world-writable',
        severity: 'medium',
        buildStageSeverity: 'low',
        reason: 'a process that should only read code or a model can replace it',
        cwe: [732],
        title: 'Files that everybody can write',
        help: `Whoever breaks into any process of the container can change these files, and with them what others run or load. Give them to the
user who needs to write, and to nobody else:

    COPY --chown=10001:10001 --chmod=755 app /app
    RUN install -d -o 10001 -g 10001 -m 750 /app/cache`,
        bad: [
            'FROM debian:12\nRUN chmod -R 777 /app\nUSER 1',
            'FROM debian:12\nRUN chmod a+rwx /app\nUSER 1',
            'FROM debian:12\nRUN chmod 755 /a && chmod 0777 /b\nUSER 1',
            'FROM debian:12\nCOPY --chmod=777 app /app\nUSER 1',
            'FROM debian:12\nRUN chmod o+w /app\nUSER 1',
        ],
        good: [
            'FROM debian:12\nRUN chmod 755 /a && chmod +x /b && chmod 1777 /tmp && chmod g+w /c && chmod u=rwx,go=rx /d && chmod o-w /e\nUSER 1',
        ],
        check: worldWritable,
    },
    {
        id: 'setuid',
        severity: 'medium',
        buildStageSeverity: 'low',
        reason: 'a hole in that program is a way to root',
        cwe: [250],
        title: 'Program with the setuid bit',
        help: `A setuid program of root runs as root for everybody. Give the single right it needs instead, or none:

    RUN setcap cap_net_bind_service=+ep /usr/local/bin/server`,
        bad: [
            'FROM debian:12\nRUN chmod u+s /usr/bin/x\nUSER 1',
            'FROM debian:12\nRUN chmod 4755 /usr/bin/x\nUSER 1',
            'FROM debian:12\nRUN chmod +s /usr/bin/x\nUSER 1',
        ],
        good: ['FROM debian:12\nRUN chmod g+s /srv && chmod 2755 /srv && chmod 0755 /x && chmod u-s /usr/bin/x\nUSER 1'],
        check: setuid,
    },
    {
        id: 'insecure-run',
        severity: 'high',
        reason: 'any code that the step runs owns the build machine and all that is built on it',
        cwe: [250],
        title: 'Build step without a sandbox',
        help: `RUN --security=insecure gives the step every capability and all devices of the build machine. Remove the flag; what really needs
a privileged container belongs in a job of its own.`,
        bad: ['FROM debian:12\nRUN --security=insecure make test\nUSER 1'],
        good: ['FROM debian:12\nRUN --security=sandbox --network=none make test\nUSER 1'],
        check: insecureRun,
    },
    {
        id: 'host-access',
        severity: 'medium',
        reason: 'it takes effect only where whoever starts the container goes along',
        cwe: [250],
        title: 'Container meant to control its host',
        help: `With the engine's socket, or as a privileged container, a process can start anything on the host as root. Build images with a
rootless builder (BuildKit, Kaniko, Buildah) instead, and start jobs through the cluster's API with a service account.`,
        bad: [
            'FROM docker:27\nVOLUME /var/run/docker.sock\nUSER 1',
            'FROM docker:27\nUSER 1\nCMD ["docker", "run", "--privileged", "x"]',
            'FROM docker:27\nUSER 1\nCMD docker run -v /var/run/docker.sock:/var/run/docker.sock x',
        ],
        good: ['FROM docker:27\nVOLUME /var/lib/data\nUSER 1\nCMD ["docker", "ps"]'],
        check: hostAccess,
    },
];


/***/ }),

/***/ 70052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ serviceRules)
/* harmony export */ });
/* harmony import */ var _rule__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86682);
/* harmony import */ var _servers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73978);


function* withoutLogin({ dockerfile: { instructions }, invocations, stages }) {
    for (const instruction of instructions) {
        if (instruction.keyword !== 'ENV')
            continue;
        for (const pair of instruction.pairs) {
            if ((0,_servers__WEBPACK_IMPORTED_MODULE_0__/* .isLoginOff */ .BZ)(pair.name, pair.value ?? ''))
                yield {
                    span: (0,_rule__WEBPACK_IMPORTED_MODULE_1__/* .wordSpan */ .B)(instruction, pair),
                    stage: stages.stageOf.get(instruction),
                    message: `${pair.name} turns the login of the server off.`,
                };
        }
    }
    for (const invocation of invocations) {
        const word = (0,_servers__WEBPACK_IMPORTED_MODULE_0__/* .loginOff */ .jw)(invocation);
        if (word !== undefined)
            yield {
                span: (0,_rule__WEBPACK_IMPORTED_MODULE_1__/* .invocationSpan */ .L)(invocation, word),
                stage: stages.stageOf.get(invocation.instruction),
                message: 'The server is set up to let everybody in who can reach it, and everybody who is in can run code.',
            };
    }
}
function* allowRoot({ invocations, stages }) {
    for (const invocation of invocations) {
        const { name, args, instruction } = invocation;
        // Other programs have an --allow-root of their own (bower, wp).
        if (!name.startsWith('jupyter') && !args.some((arg) => /^(?:lab|notebook|server|jupyter.*)$/.test(arg.value)))
            continue;
        const word = args.find((arg) => /^--(?:allow-root|(?:NotebookApp|ServerApp|LabApp)\.allow_root=True)$/.test(arg.value));
        if (word !== undefined)
            yield {
                span: (0,_rule__WEBPACK_IMPORTED_MODULE_1__/* .invocationSpan */ .L)(invocation, word),
                stage: stages.stageOf.get(instruction),
                message: 'Jupyter is told to start as root, so that every notebook is run with all rights in the container.',
            };
    }
}
/** The commands of an image: ENTRYPOINT in the exec form gets the words of CMD behind its own. */
function* started({ invocations, runs, stages }) {
    yield* invocations;
    for (const stage of stages.inFinal) {
        const last = (keyword) => runs.findLast((run) => run.instruction.keyword === keyword && stages.stageOf.get(run.instruction) === stage)
            ?.invocations[0];
        const entry = last('ENTRYPOINT');
        const command = last('CMD');
        if (entry?.instruction.exec !== true || command?.instruction.exec !== true)
            continue;
        // Every offset is in the CMD, which is what a finding marks.
        yield { ...command, name: entry.name, args: [...entry.args, command.program, ...command.args] };
    }
}
function* exposedServers(subject) {
    for (const instruction of subject.dockerfile.instructions)
        for (const pair of instruction.keyword === 'ENV' ? instruction.pairs : [])
            if ((0,_servers__WEBPACK_IMPORTED_MODULE_0__/* .isOpenAddress */ .Li)(pair.name, pair.value ?? ''))
                yield {
                    span: (0,_rule__WEBPACK_IMPORTED_MODULE_1__/* .wordSpan */ .B)(instruction, pair),
                    stage: subject.stages.stageOf.get(instruction),
                    message: 'ollama listens on every address and asks nobody for a login.',
                };
    for (const invocation of started(subject)) {
        const word = (0,_servers__WEBPACK_IMPORTED_MODULE_0__/* .openServer */ .CT)(invocation);
        if (word !== undefined)
            yield {
                span: invocation.source.span(word.start, word.end),
                stage: subject.stages.stageOf.get(invocation.instruction),
                message: `${invocation.name} listens on every address and asks nobody for a login.`,
            };
    }
}
function* sshServer({ dockerfile: { instructions }, invocations, stages }) {
    for (const instruction of instructions) {
        if (instruction.keyword !== 'EXPOSE')
            continue;
        for (const word of instruction.words)
            if (/^22(?:\/tcp)?$/i.test(word.value))
                yield {
                    span: (0,_rule__WEBPACK_IMPORTED_MODULE_1__/* .wordSpan */ .B)(instruction, word),
                    stage: stages.stageOf.get(instruction),
                    message: 'The image offers the port of SSH.',
                };
    }
    for (const invocation of invocations)
        if (invocation.name === 'sshd' && invocation.instruction.keyword !== 'RUN')
            yield {
                span: (0,_rule__WEBPACK_IMPORTED_MODULE_1__/* .invocationSpan */ .L)(invocation),
                stage: stages.stageOf.get(invocation.instruction),
                message: 'The container runs an SSH server.',
            };
}
const serviceRules = [
    {
        id: 'notebook-without-login',
        severity: 'high',
        reason: 'a notebook server runs any code for whoever reaches it; open ones are found and used within hours',
        cwe: [306],
        title: 'Notebook server without a login',
        help: `Leave the token alone: Jupyter makes one at each start and prints it. For a fixed login pass the token when the container starts:

    docker run -e JUPYTER_TOKEN="$(openssl rand -hex 32)" image`,
        bad: [
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD ["start-notebook.sh", "--NotebookApp.token=\'\'"]',
            "FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD jupyter lab --ip=0.0.0.0 --ServerApp.token= --ServerApp.password=''",
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD ["jupyter", "lab", "--IdentityProvider.token", ""]',
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nRUN echo "c.NotebookApp.token = \'\'" >> ~/.jupyter/jupyter_notebook_config.py',
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nENV JUPYTER_TOKEN=""',
            'FROM codercom/code-server:4.96.2\nUSER 1000\nCMD ["code-server", "--auth", "none"]',
        ],
        good: [
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD jupyter lab --ip=0.0.0.0 --ServerApp.token=$JUPYTER_TOKEN',
            "FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD jupyter lab --ServerApp.token='' --PasswordIdentityProvider.hashed_password=$HASH",
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD ["start-notebook.sh"]',
        ],
        check: withoutLogin,
    },
    {
        id: 'jupyter-allow-root',
        severity: 'medium',
        reason: "every notebook, also a stranger's, is run as root of the container",
        cwe: [250],
        title: 'Jupyter allowed to run as root',
        help: `Jupyter refuses to run as root for a reason: a notebook runs whatever is in it. Start it as an ordinary user:

    USER 1000
    CMD ["jupyter", "lab", "--ip=0.0.0.0"]`,
        bad: [
            'FROM python:3.12\nUSER 1\nCMD ["jupyter", "lab", "--allow-root"]',
            'FROM python:3.12\nUSER 1\nCMD jupyter notebook --ip 0.0.0.0 --no-browser --allow-root',
        ],
        good: [
            'FROM python:3.12\nUSER 1\nCMD ["jupyter", "lab"]',
            'FROM composer:2\nUSER 1\nCMD ["bower", "--allow-root"]',
        ],
        check: allowRoot,
    },
    {
        id: 'exposed-server',
        severity: 'medium',
        reason: 'whether anybody reaches it depends on the network around the container',
        cwe: [306],
        title: 'ML server open to every address',
        help: `These servers have no login by default: whoever reaches the port can read and change experiments and models, or start jobs. Listen
on the loopback address behind a proxy that asks for a login, or turn the server's own login on:

    CMD ["mlflow", "server", "--app-name", "basic-auth", "--host", "0.0.0.0"]`,
        bad: [
            'FROM python:3.12\nUSER 1\nCMD ["mlflow", "server", "--host", "0.0.0.0"]',
            'FROM python:3.12\nUSER 1\nENTRYPOINT ["mlflow", "ui"]\nCMD ["--host=0.0.0.0"]',
            'FROM python:3.12\nUSER 1\nCMD tensorboard --logdir /logs --bind_all',
            'FROM python:3.12\nUSER 1\nCMD ray start --head --dashboard-host=0.0.0.0',
            'FROM python:3.12\nUSER 1\nCMD ["vllm", "serve", "org/model", "--host", "0.0.0.0"]',
            'FROM ollama/ollama:0.9.0\nENV OLLAMA_HOST=0.0.0.0:11434\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nUSER 1\nCMD ["mlflow", "server", "--host", "127.0.0.1"]',
            'FROM python:3.12\nUSER 1\nCMD mlflow server --app-name basic-auth --host 0.0.0.0',
            'FROM python:3.12\nUSER 1\nCMD vllm serve org/model --host 0.0.0.0 --api-key $KEY',
            'FROM ollama/ollama:0.9.0\nENV OLLAMA_HOST=127.0.0.1\nUSER 1',
            'FROM python:3.12\nUSER 1\nCMD uvicorn app:app --host 0.0.0.0',
        ],
        check: exposedServers,
    },
    {
        id: 'ssh-server',
        severity: 'medium',
        reason: 'a second way in, with keys and users of its own to look after',
        cwe: [284],
        title: 'SSH server in the image',
        help: `A shell in a running container comes from docker exec or kubectl exec, which the platform's rights control and log. Remove the SSH
server and its EXPOSE line.`,
        bad: ['FROM debian:12\nEXPOSE 80 22\nUSER 1', 'FROM debian:12\nUSER 1\nCMD ["/usr/sbin/sshd", "-D"]'],
        good: ['FROM debian:12\nEXPOSE 8022 2222/tcp\nUSER 1\nCMD ["ssh", "host"]'],
        check: sshServer,
    },
];


/***/ }),

/***/ 73978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ isLoginOff),
/* harmony export */   CT: () => (/* binding */ openServer),
/* harmony export */   Li: () => (/* binding */ isOpenAddress),
/* harmony export */   eA: () => (/* binding */ hasLogin),
/* harmony export */   jw: () => (/* binding */ loginOff)
/* harmony export */ });
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92700);

/** What the program gets: `--token=''` in the exec form reaches it with its quotes, which it takes for an empty string. */
function isEmpty(value) {
    return /^(?:''|""|u''|None)?$/.test(value.trim());
}
const loginSetting = /^(?:--|c\.)?(?:NotebookApp|ServerApp|LabApp|IdentityProvider|PasswordIdentityProvider)\.(token|password|hashed_password)$/;
/** Whether a variable turns off the login of Jupyter, or of the images that start RStudio. */
const isLoginOff = (name, value) => (name === 'JUPYTER_TOKEN' && isEmpty(value)) || (name === 'DISABLE_AUTH' && value === 'true');
/** Whether a variable makes ollama, which has no login, listen to every address. */
const isOpenAddress = (name, value) => name === 'OLLAMA_HOST' && /^(?:https?:\/\/)?(?:0\.0\.0\.0|\[::\])(?::\d+)?$/.test(value);
/** The word that starts Jupyter or code-server without a login. */
function loginOff(invocation) {
    const settings = settingsOf(invocation);
    const token = settings.find((setting) => setting.name === 'token' && isEmpty(setting.value));
    const password = settings.some((setting) => setting.name !== 'token' && !isEmpty(setting.value));
    if (token !== undefined && !password)
        return token.word;
    if (invocation.name === 'code-server')
        return (0,_options__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)(invocation, '--auth').find(({ value }) => value === 'none')?.valueWord;
    return undefined;
}
/** Whether Jupyter is started with a token or a password, which counts before its variables. */
const hasLogin = (invocation) => settingsOf(invocation).some(({ value }) => !isEmpty(value));
const settingsOf = ({ args }) => args.flatMap((word, at) => readSetting(word, args[at + 1]));
/** `--ServerApp.token=''`, `--ServerApp.token ''`, and a line of a configuration file that is echoed: `c.ServerApp.token = ''`. */
function readSetting(word, next) {
    if (word.value.length > 2_000 || !/(?:App|Provider)\.(?:token|password|hashed_password)/.test(word.value))
        return [];
    return word.value.split(/\\n|\n/).flatMap((line) => {
        const [key, ...rest] = line.split('=');
        const name = loginSetting.exec(key?.trim() ?? '')?.[1];
        if (name === undefined)
            return [];
        const separate = rest.length === 0 && next !== undefined && !next.value.startsWith('-');
        if (rest.length === 0 && !separate)
            return [];
        return [{ name, value: separate ? next.value : rest.join('='), word }];
    });
}
/** Servers without a login of their own: the words that make them listen to every address. */
function openServer(invocation) {
    const { name, args } = invocation;
    const words = args.map((arg) => arg.value);
    const everywhere = (...names) => (0,_options__WEBPACK_IMPORTED_MODULE_0__/* .options */ .fF)(invocation, ...names).find(({ value }) => /^(?:0\.0\.0\.0|::|\[::\]|\*)(?::\d+)?$/.test(value))?.valueWord;
    if (name === 'mlflow' && (words.includes('server') || words.includes('ui')))
        return words.some((word) => /^--app-name(?:=|$)/.test(word)) ? undefined : everywhere('--host', '-h');
    if (name === 'ray' && words[0] === 'start')
        return everywhere('--dashboard-host');
    if (name === 'tensorboard')
        return everywhere('--host') ?? args.find((arg) => /^--bind_all(?:=true)?$/.test(arg.value));
    if (name === 'dask-scheduler' || (name === 'dask' && words[0] === 'scheduler'))
        return everywhere('--host');
    if (name === 'vllm' && words[0] === 'serve')
        return words.some((word) => /^--api-key(?:=|$)/.test(word)) ? undefined : everywhere('--host');
    return name === 'prefect' || name === 'aim' || name === 'optuna-dashboard' ? everywhere('--host', '-h') : undefined;
}


/***/ }),

/***/ 71539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g_: () => (/* binding */ firstVariables),
/* harmony export */   ir: () => (/* binding */ readStages),
/* harmony export */   xe: () => (/* binding */ declare)
/* harmony export */ });
/* harmony import */ var _variables__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58763);

/** Orders the instructions into stages, follows `FROM earlier-stage` and resolves ARG and ENV on the way. */
function readStages(instructions) {
    const globals = new Map();
    const drafts = [];
    for (const instruction of instructions) {
        const current = drafts.at(-1);
        if (instruction.keyword === 'FROM')
            drafts.push({ from: instruction, instructions: [] });
        else if (current !== undefined)
            current.instructions.push(instruction);
        else if (instruction.keyword === 'ARG')
            for (const pair of instruction.pairs)
                define(globals, pair, globals);
    }
    const all = [];
    const named = new Map();
    const stageOf = new Map();
    const images = [];
    for (const draft of drafts) {
        const stage = readStage(draft, globals, named);
        all.push(stage);
        stageOf.set(draft.from, stage);
        for (const instruction of draft.instructions)
            stageOf.set(instruction, stage);
        images.push(...imageUses(stage, named, all.length - 1, globals));
        if (stage.name !== undefined)
            named.set(stage.name, stage);
    }
    const final = all.at(-1);
    const inFinal = new Set();
    for (let stage = final; stage !== undefined; stage = stage.parent)
        inFinal.add(stage);
    return { all, final, inFinal, stageOf, images, globals };
}
function readStage(draft, globals, named) {
    const [image, , name] = draft.from.words;
    const base = image === undefined ? undefined : known((0,_variables__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(image.value, globals));
    const parent = base === undefined ? undefined : named.get(base.toLowerCase());
    const variables = firstVariables(parent);
    let user;
    for (const instruction of draft.instructions) {
        if (instruction.onbuild)
            continue;
        declare(variables, instruction, globals);
        if (instruction.keyword === 'USER')
            user = { instruction, name: known((0,_variables__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(instruction.words.map((word) => word.value).join(' '), variables)) };
    }
    return {
        name: name?.value.toLowerCase(),
        from: draft.from,
        instructions: draft.instructions,
        base,
        parent,
        user,
        variables,
    };
}
/** The variables a stage starts with. */
function firstVariables(parent) {
    return new Map(parent === undefined ? [] : environment(parent));
}
/** Adds what an ENV or ARG sets. */
function declare(variables, instruction, globals) {
    if (instruction.onbuild)
        return;
    if (instruction.keyword === 'ARG')
        for (const pair of instruction.pairs)
            define(variables, pair, globals);
    if (instruction.keyword === 'ENV')
        for (const pair of instruction.pairs)
            variables.set(pair.name, (0,_variables__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(pair.value ?? '', variables));
}
/** A parent's build arguments end with it; its environment goes on. */
function environment(stage) {
    const names = new Set();
    for (let at = stage; at !== undefined; at = at.parent)
        for (const instruction of at.instructions)
            if (instruction.keyword === 'ENV' && !instruction.onbuild)
                for (const pair of instruction.pairs)
                    names.add(pair.name);
    return [...names].map((name) => [name, stage.variables.get(name)]);
}
/** `ARG NAME` takes the default that an ARG before the first FROM gave it. */
function define(variables, pair, globals) {
    variables.set(pair.name, pair.value === undefined ? globals.get(pair.name) : (0,_variables__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(pair.value, variables));
}
function known(value) {
    return value === '' ? undefined : value;
}
function imageUses(stage, named, index, globals) {
    const uses = [];
    const [base] = stage.from.words;
    if (base !== undefined && stage.parent === undefined)
        uses.push({ instruction: stage.from, stage, start: base.start, end: base.end, image: stage.base });
    for (const instruction of stage.instructions) {
        for (const flag of instruction.flags) {
            const from = flag.name === 'from'
                ? flag.value
                : flag.name === 'mount'
                    ? /(?:^|,)from=([^,]*)/.exec(flag.value)?.[1]
                    : undefined;
            if (from === undefined || from === '')
                continue;
            const image = known((0,_variables__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .f)(from, globals));
            if (image !== undefined && (named.has(image.toLowerCase()) || isStageNumber(image, index)))
                continue;
            uses.push({ instruction, stage, start: flag.start, end: flag.end, image });
        }
    }
    return uses;
}
function isStageNumber(image, index) {
    return /^\d+$/.test(image) && Number(image) < index;
}


/***/ }),

/***/ 60918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readSubject),
/* harmony export */   V: () => (/* binding */ maxFollowed)
/* harmony export */ });
/* harmony import */ var _commands__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56786);
/* harmony import */ var _stages__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71539);


/** How many characters of scripts that variables hold are read in one file: far more than anybody writes. */
const maxFollowed = 400_000;
/** What the rules look at, of a Dockerfile with this text. Takes off the budget what it follows of scripts in variables. */
function readSubject(file, dockerfile, context, budget) {
    const stages = (0,_stages__WEBPACK_IMPORTED_MODULE_1__/* .readStages */ .ir)(dockerfile.instructions);
    const windows = dockerfile.directives.escape === '`';
    let dialect = windows ? 'windows' : 'posix';
    let variables = (0,_stages__WEBPACK_IMPORTED_MODULE_1__/* .firstVariables */ .g_)(undefined);
    const runs = dockerfile.instructions.flatMap((instruction) => {
        if (instruction.keyword === 'FROM') {
            dialect = windows ? 'windows' : 'posix';
            variables = (0,_stages__WEBPACK_IMPORTED_MODULE_1__/* .firstVariables */ .g_)(stages.stageOf.get(instruction)?.parent);
        }
        else
            (0,_stages__WEBPACK_IMPORTED_MODULE_1__/* .declare */ .xe)(variables, instruction, stages.globals);
        if (instruction.keyword === 'SHELL')
            dialect = /(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(instruction.words[0]?.value ?? '') ? 'windows' : 'posix';
        return (0,_commands__WEBPACK_IMPORTED_MODULE_0__/* .readRun */ .c)(instruction, dialect, variables, budget) ?? [];
    });
    let tokens;
    return {
        file,
        dockerfile,
        stages,
        runs,
        invocations: runs.flatMap((run) => run.invocations),
        dockerignore: context.dockerignore,
        tokens: () => (tokens ??= context.secrets.scanText(file, context.path).filter(({ rule }) => rule.evidence !== 'generic')),
    };
}


/***/ }),

/***/ 58763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
/** Longer values are not followed: a variable that doubles itself on every line would grow without end. */
const maxValue = 4_096;
const reference = /\\(.)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?])((?:[^{}\\]|\\.|\$\{[^{}]*\})*))?\})/g;
/**
 * `text` with its variables replaced; `undefined` when one of them isn't known, or is used in a way that can't be followed.
 * The forms are those of BuildKit: `$V`, `${V}`, `${V:-default}`, `${V-default}`, `${V:+other}`, `${V+other}`, `${V:?error}`.
 */
function expand(text, variables, depth = 0) {
    if (!text.includes('$'))
        return text;
    if (text.length > maxValue)
        return undefined;
    const unknown = [];
    const fallback = (value) => {
        const expanded = depth < 5 ? expand(value, variables, depth + 1) : undefined;
        if (expanded === undefined)
            unknown.push(value);
        return expanded ?? '';
    };
    const result = text.replace(reference, (match, escaped, plain, braced, operator, word) => {
        if (escaped !== undefined)
            return escaped === '$' ? '\0' : match;
        const value = variables.get(plain ?? braced ?? '');
        const set = value !== undefined && (value !== '' || operator?.startsWith(':') !== true);
        if (operator?.endsWith('-') === true)
            return set ? value : fallback(word ?? '');
        if (operator?.endsWith('+') === true)
            return set ? fallback(word ?? '') : '';
        if (value === undefined)
            unknown.push(match);
        return value ?? '';
    });
    if (unknown.length > 0 || result.length > maxValue || result.includes('$'))
        return undefined;
    return result.replaceAll('\0', '$');
}


/***/ }),

/***/ 48291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ splitAtSpace),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   W1: () => (/* binding */ readExecForm),
/* harmony export */   r6: () => (/* binding */ readNames),
/* harmony export */   uW: () => (/* binding */ readFlags),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
/* unused harmony exports unquoted, wordText */

const space = /\s/;
/** The words between white space; quotes hold a word together and are dropped, the escape character keeps the next one as it is. */
function splitWords(text, escape, from = 0) {
    const words = [];
    for (let at = from; at < text.length;) {
        if (space.test(text.charAt(at))) {
            at++;
            continue;
        }
        const word = readWord(text, escape, at);
        words.push(word);
        at = word.end;
    }
    return words;
}
/** The words of an instruction that splits at white space alone, quotes or not, and drops the quotes afterwards (COPY, FROM …). */
function splitAtSpace(text, escape, from = 0) {
    const words = [];
    const word = /\S+/g;
    word.lastIndex = from;
    for (let match = word.exec(text); match !== null; match = word.exec(text)) {
        const end = match.index + match[0].length;
        words.push({ value: splitWords(match[0], escape)[0]?.value ?? '', start: match.index, end });
    }
    return words;
}
function readWord(text, escape, start) {
    let value = '';
    let quote = '';
    let at = start;
    for (; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === escape && quote !== "'") {
            at++;
            const next = text.charAt(at);
            // Inside double quotes the escape is kept before what needs none (a Windows path).
            value += quote === '"' && next !== '"' && next !== escape && next !== '$' ? char + next : next;
        }
        else if (quote !== '') {
            if (char === quote)
                quote = '';
            else
                value += char;
        }
        else if (char === '"' || char === "'")
            quote = char;
        else if (space.test(char))
            break;
        else
            value += char;
    }
    return { value, start, end: Math.min(at, text.length) };
}
/** The `--name=value` words an instruction starts with, and where the rest begins. */
function readFlags(text, escape, from) {
    const flags = [];
    let at = from;
    for (;;) {
        while (at < text.length && space.test(text.charAt(at)))
            at++;
        if (!text.startsWith('--', at))
            break;
        const word = readWord(text, escape, at);
        at = word.end;
        if (word.value === '--')
            break;
        const equals = word.value.indexOf('=');
        flags.push({
            name: word.value.slice(2, equals === -1 ? undefined : equals),
            value: equals === -1 ? '' : word.value.slice(equals + 1),
            start: word.start,
            end: word.end,
        });
    }
    return { flags, rest: at };
}
/** The strings of a JSON array (the exec form); `undefined` when the text is none, `invalid` when it holds other than strings. */
function readExecForm(text, from) {
    const rest = text.slice(from);
    if (!rest.trimStart().startsWith('['))
        return undefined;
    let values;
    try {
        values = JSON.parse(rest);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(values))
        return undefined;
    if (!values.every((value) => typeof value === 'string'))
        return 'invalid';
    const words = [];
    const literal = /"(?:[^"\\]|\\.)*"/g;
    literal.lastIndex = from;
    for (const value of values) {
        const match = literal.exec(text);
        if (match === null)
            break;
        words.push({ value, start: match.index, end: match.index + match[0].length });
    }
    return words;
}
/** The pairs of ENV and LABEL, also in the old form `ENV NAME the value`; `undefined` when they can't be read. */
function readPairs(text, escape, from) {
    const words = splitWords(text, escape, from);
    const first = words[0];
    if (first === undefined)
        return undefined;
    if (!first.value.includes('=')) {
        const start = words[1]?.start;
        if (start === undefined)
            return undefined;
        const end = text.trimEnd().length;
        return [{ name: first.value, value: text.slice(start, end), start, end }];
    }
    return words.every((word) => word.value.includes('=')) ? words.map((word) => pair(text, word)) : undefined;
}
/** The names of ARG, each with its default if it has one. */
function readNames(text, escape, from) {
    return splitWords(text, escape, from).map((word) => pair(text, word));
}
function pair(text, word) {
    const equals = word.value.indexOf('=');
    if (equals === -1)
        return { name: word.value, value: undefined, start: word.start, end: word.end };
    const value = word.value.slice(equals + 1);
    const start = text.indexOf('=', word.start) + 1;
    return { name: word.value.slice(0, equals), value, ...unquoted(text, start, word.end) };
}
/** A stretch without the quotes that stand around all of it. */
function unquoted(text, start, end) {
    const quote = text[start];
    const whole = end - start >= 2 && (quote === '"' || quote === "'") && text[end - 1] === quote;
    return whole ? { start: start + 1, end: end - 1 } : { start, end };
}
/** The text of a word, its quotes left out where they stand around all of it. */
function wordText(source, word) {
    const inner = unquoted(source.text, word.start, word.end);
    return part(source, inner.start, inner.end);
}


/***/ }),

/***/ 67158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fetchImage)
/* harmony export */ });
/* unused harmony export clients */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83916);
/* harmony import */ var _trees_directory__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82306);
/* harmony import */ var _trees_renamed__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86691);
/* harmony import */ var _external_locate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87235);
/* harmony import */ var _external_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45534);
/* harmony import */ var _external_trust__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94473);
/* harmony import */ var _reference__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7812);









/** In the order in which they are looked for: first those that have what was built on this machine. */
const clients = [
    {
        name: 'docker',
        arguments: (reference, file) => ['save', '--output', file, reference],
        hint: 'docker saves what is on its machine: pull or build the image first',
    },
    {
        name: 'podman',
        arguments: (reference, file) => ['save', '--quiet', '--format', 'docker-archive', '--output', file, reference],
        hint: 'podman saves what is on its machine: pull or build the image first',
    },
    {
        name: 'skopeo',
        // Every platform; the archives that docker writes have no digests.
        arguments: (reference, file) => [
            ...['copy', '--quiet', '--all', '--preserve-digests'],
            ...[`docker://${withoutTag(reference)}`, `oci-archive:${file}`],
        ],
        hint: 'skopeo copies from the registry: is the image pushed there, and this job logged in?',
    },
    {
        name: 'crane',
        arguments: (reference, file) => ['pull', '--format', 'tarball', reference, file],
        hint: 'crane pulls from the registry: is the image pushed there, and this job logged in?',
    },
];
/** Where both are named the digest decides; skopeo takes only one of them. */
const withoutTag = (reference) => reference.replace(/:[\w][\w.-]*(?=@)/, '');
/** A name as registries have it, with its tag and digest. Source: the grammar of distribution's `reference` package. */
const component = '[a-z0-9]+(?:[._-]+[a-z0-9]+)*';
const grammar = new RegExp(String.raw `^(?:${component}(?::\d{1,5})?/)?${component}(?:/${component})*(?::\w[\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`, 'i');
const longest = 500;
/** A training image of some tens of GB over a slow line. */
const timeoutMs = 60 * 60_000;
/**
 * Has the first client on the PATH write the image to `folder`; in the tree it is a file under the text itself. Another client is not
 * tried where the first one fails: it may know another image by the same name. Rejects with `EngineError`.
 */
async function fetchImage(text, folder, access) {
    const reference = text.slice(_reference__WEBPACK_IMPORTED_MODULE_7__/* .clientScheme */ .b.length);
    if (reference.length > longest || !grammar.test(reference))
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ(`${JSON.stringify(text.slice(0, 100))} is no name of an image: docker://[HOST/]NAME[:TAG][@DIGEST]`);
    const { client, program } = await clientOn(text, access);
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, 'image.tar');
    const ended = await (0,_external_process__WEBPACK_IMPORTED_MODULE_5__/* .runProcess */ .R)({
        program,
        args: client.arguments(reference, file),
        cwd: folder,
        env: environmentOf(folder, access),
        timeoutMs,
    }).catch((error) => {
        throw error instanceof _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ ? new _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ(`${text}: ${client.name} ${error.message}`) : error;
    });
    if (ended.exitCode !== 0)
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ(`${text}: ${client.name} failed (exit ${ended.exitCode})${(0,_external_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(ended.stderr)} (${client.hint})`);
    const size = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then((found) => found.size, () => 0);
    if (size === 0)
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ(`${text}: ${client.name} ended as if it had written the image, and did not`);
    return (0,_trees_renamed__WEBPACK_IMPORTED_MODULE_3__/* .renamed */ .f)(new _trees_directory__WEBPACK_IMPORTED_MODULE_2__/* .DirectoryTree */ .Gq(folder), new Map([[text, { path: node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file), size }]]));
}
async function clientOn(text, access) {
    for (const client of clients)
        for (const program of await (0,_external_locate__WEBPACK_IMPORTED_MODULE_4__/* .onPath */ .L)(client.name, access))
            if (!(0,_external_trust__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F)(program, access.untrusted))
                return { client, program };
    const names = clients.map(({ name }) => name).join(', ');
    throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .EngineError */ .NJ(`${text}: none of ${names} is on the PATH to bring it; install one, or save the image to a file and name that`);
}
/** Of the job's own: where a client keeps its logins and its images, which daemon it asks, and the way to the network. */
const kept = [
    ...['HOME', 'USER', 'XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'RUNNER_TRACKING_ID'],
    ...['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'DOCKER_CERT_PATH', 'DOCKER_TLS_VERIFY', 'CONTAINER_HOST'],
    ...['REGISTRY_AUTH_FILE', 'CONTAINERS_CONF', 'CONTAINERS_STORAGE_CONF', 'CONTAINERS_REGISTRIES_CONF'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'LD_LIBRARY_PATH'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
];
/** Settings in the checked folder could name a program to log in with, so they don't hold. Helpers for logins lie on the PATH. */
function environmentOf(folder, { environment, untrusted }) {
    const inherited = kept.flatMap((name) => {
        const value = environment[name] ?? '';
        if (name === 'LD_LIBRARY_PATH')
            return [[name, (0,_external_trust__WEBPACK_IMPORTED_MODULE_6__/* .outside */ .q)(value, untrusted)]];
        return value === '' || (node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(value) && (0,_external_trust__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F)(value, untrusted)) ? [] : [[name, value]];
    });
    return {
        HOME: folder,
        ...Object.fromEntries(inherited),
        PATH: (0,_external_trust__WEBPACK_IMPORTED_MODULE_6__/* .outside */ .q)(environment.PATH ?? '', untrusted),
        TMPDIR: folder,
        LC_ALL: 'C.UTF-8',
    };
}


/***/ }),

/***/ 8340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OC: () => (/* binding */ engineName),
  OP: () => (/* binding */ inventoriesOf),
  so: () => (/* binding */ scanImages),
  zu: () => (/* binding */ shownImage)
});

// UNUSED EXPORTS: imageRules

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/findings/paragraphs.ts
var paragraphs = __webpack_require__(92183);
// EXTERNAL MODULE: ./src/single-line.ts
var single_line = __webpack_require__(48142);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/formats/gzip.ts
var gzip = __webpack_require__(58741);
// EXTERNAL MODULE: ./src/formats/tar/index.ts + 1 modules
var tar = __webpack_require__(76599);
// EXTERNAL MODULE: ./src/formats/zip/loose-directory.ts
var loose_directory = __webpack_require__(75768);
// EXTERNAL MODULE: ./src/engines/modelfile/names.ts
var modelfile_names = __webpack_require__(78503);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/formats/oci/error.ts
var oci_error = __webpack_require__(98532);
// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
;// CONCATENATED MODULE: ./src/engines/image/paths.ts



/** A path of a layer as the image has it: relative to its root, without `.` and slashes at its ends. `..` stops at the root, as in a container. */
const inImage = (name) => external_node_path_default().posix.normalize(`/${name}`).slice(1).replace(/\/$/, '');
/** As long as Linux takes one; programs make few that are a tenth as deep. */
const maxPath = 4_096;
const maxFolders = 256;
/** Throws an `OciError` at a name that no file has, and that costs time for each of its folders. */
function checkName(name) {
    if (name.length > maxPath)
        throw new oci_error/* OciError */.M(`the name ${(0,shown_name/* shownName */.H)(name)} has more than ${maxPath} characters`);
    let folders = 0;
    for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1))
        folders++;
    if (folders > maxFolders)
        throw new oci_error/* OciError */.M(`the name ${(0,shown_name/* shownName */.H)(name)} lies more than ${maxFolders} folders deep`);
}
const leadsOut = (name) => /(?:^|\/)\.\.(?:\/|$)/.test(name);
const whiteout = '.wh.';
/** What an entry removes, if it is there for that (OCI Image Specification, "Whiteouts"); `.wh..wh.plnk` and its like are left over from aufs. */
function removalOf(entry) {
    const slash = entry.lastIndexOf('/');
    const name = entry.slice(slash + 1);
    if (!name.startsWith(whiteout))
        return undefined;
    const folder = entry.slice(0, Math.max(0, slash));
    if (name === '.wh..wh..opq')
        return { path: folder, opaque: true };
    if (name.startsWith('.wh..wh.'))
        return 'nothing';
    return { path: entry.slice(0, slash + 1) + name.slice(whiteout.length), opaque: false };
}
/** Files that hold credentials by what they are called; whoever made the image knows better, so an empty one is none. */
const credentials = /(?:^|\/)(?:\.ssh\/(?:id_[^/.]+|identity)|\.aws\/credentials|\.git-credentials|\.netrc|\.pypirc|\.pgpass|\.my\.cnf|\.kube\/config|\.docker\/config\.json|\.dockercfg|\.kaggle\/kaggle\.json|\.azure\/(?:accessTokens|msal_token_cache)\.(?:json|bin)|gcloud\/(?:application_default_credentials\.json|credentials\.db)|\.cache\/huggingface\/(?:token|stored_tokens)|\.huggingface\/token|\.terraform\.d\/credentials\.tfrc\.json|\.vault-token|wandb\/\.netrc)$|(?:^|\/)etc\/ssh\/ssh_host_\w+_key$|\.(?:p12|pfx|ppk|keytab|jks)$/;
/** Folders of other people's packages: what their files hold, everybody can download, unless the package is a private one. */
const paths_packages = /(?:^|\/)(?:site-packages|dist-packages|node_modules|conda-meta|gems)\/|(?:^|\/)pkgs\/[^/]+\/(?:lib|share|info)\//;
/** Folders that only a distribution's packages, and Python's own library, have files in. `/usr/src` and much of `/usr/share` hold applications. */
const distribution = /^usr\/lib(?:32|64)?\/(?:[^/]+\.(?:so|a)(?:\.[\d.]+)?$|[\w-]+-linux-\w+\/|(?:python3|perl|perl5|jvm|gcc|git-core|ruby|tcltk|ssl)\b[^/]*\/)|^usr\/share\/(?:doc|cmake[^/]*|perl5?|tcltk|man|info|locale|postgresql(?:-common)?|python3|ruby|libc-bin|vim|zsh|bash-completion|help|licenses)\/|^(?:usr\/local|opt\/[^/]+)\/lib\/python3[^/]*\/|^usr\/(?:local|lib)\/go(?:-[\d.]+)?\/(?:src|test|pkg|misc)\/|^etc\/ssl\/(?:openssl\.cnf|private\/ssl-cert-snakeoil\.key)$/;
/** Settings with keys: no package that everybody can download brings them, whatever its lists say. */
const ownSettings = /(?:^|\/)(?:\.env[^/]*|[^/]+\.env|\.(?:netrc|npmrc|pypirc)|credentials)$/;
/** Settings that people put among packages. */
const isSettings = (file) => /(?:^|\/)[^/]*(?:credentials?|secrets?|config|settings|service[_-]?account)[^/]*\.(?:json|ya?ml|toml|ini|cfg)$/.test(file);
/** Whose package a file may have come with, by where it lies. */
function originOf(file) {
    if (ownSettings.test(file))
        return undefined;
    if (paths_packages.test(file))
        return 'package';
    return distribution.test(file) ? 'distribution' : undefined;
}
const isCredentialsFile = (name) => credentials.test(name) && originOf(name) !== 'distribution';
/** Lists of keys that open an account over SSH. */
const isLoginKeys = (name) => /^(?:root|home\/[^/]+|var\/lib\/[^/]+)\/\.ssh\/authorized_keys2?$/.test(name);
const caches = [
    ['apt', /^var\/(?:cache\/apt\/(?:archives|(?:src)?pkgcache\.bin)|lib\/apt\/lists)(?=\/|$)/],
    ['apk', /^var\/cache\/apk(?=\/)/],
    ['dnf or yum', /^var\/(?:cache|lib)\/(?:dnf|yum)(?=\/)/],
    ['pip', /^(?:root|home\/[^/]+)\/\.cache\/pip(?=\/)/],
    ['uv', /^(?:root|home\/[^/]+)\/\.cache\/uv(?=\/)/],
    ['Poetry', /^(?:root|home\/[^/]+)\/\.cache\/pypoetry(?=\/)/],
    ['npm', /^(?:root|home\/[^/]+)\/\.npm\/_cacache(?=\/)/],
    ['conda', /^(?:.*\/)?pkgs\/[^/]+\.(?:conda|tar\.bz2)$/],
];
/** The cache of a package manager that a file lies in. */
function cacheOf(file) {
    for (const [manager, folder] of caches) {
        const found = folder.exec(file)?.[0];
        if (found !== undefined)
            return { manager, folder: manager === 'conda' ? external_node_path_default().posix.dirname(found) : found };
    }
    return undefined;
}
/** Programs that distributions install with the bit, and that need it where people log in. */
const usual = new Set(('su sudo sudoedit mount umount passwd chsh chfn chage expiry gpasswd newgrp newgidmap newuidmap unix_chkpwd pam_timestamp_check ping ping6 traceroute6 fusermount ' +
    'fusermount3 ssh-agent ssh-keysign dbus-daemon-launch-helper polkit-agent-helper-1 pkexec crontab at wall write write.ul bsd-write ' +
    'bbsuid doas mail-lock mail-touchlock mail-unlock dotlockfile mlocate plocate locate utempter exim4 userhelper grub2-set-bootflag Xorg.wrap chrome-sandbox ntfs-3g staprun').split(' '));
/** What runs anything, or writes any file, that its user wants (GTFOBins lists how). */
const dangerous = /^(?:(?:ba|da|z|k|a|c|tc|fi)?sh|busybox|python[\d.]*|perl[\d.]*|ruby[\d.]*|node|lua[\d.]*|php[\d.]*|find|env|awk|gawk|mawk|sed|vim?|vim\.\w+|nano|ed|cp|mv|dd|tee|tar|zip|chmod|chown|less|more|xargs|nmap|gdb|strace|docker|systemctl|make|git|rsync|socat|nc|curl|wget|tcpdump|openssl|nsenter|unshare|chroot|capsh|setpriv)$/;
function setuidKind(file) {
    const name = external_node_path_default().posix.basename(file);
    if (dangerous.test(name))
        return 'dangerous';
    return usual.has(name) && /^(?:usr\/)?(?:s?bin|lib(?:exec|64)?)\//.test(file) ? 'usual' : 'other';
}
/** The folder that a file's size is counted under: its package where it is of one, or else two folders deep. */
function weightOf(file) {
    const found = /^(?:.*\/)?(?:site-packages|dist-packages|node_modules)\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
    if (found !== undefined)
        return found;
    const parts = file.split('/');
    return parts.length <= 1 ? file : parts.slice(0, Math.min(parts.length - 1, parts[0] === 'usr' ? 3 : 2)).join('/');
}

// EXTERNAL MODULE: ./src/engines/secrets/search/archive.ts
var archive = __webpack_require__(77908);
;// CONCATENATED MODULE: ./src/engines/image/models.ts







const packed = /\.(?:gz|bz2|xz|zst|lz4|lzma|z)$/i;
/** By its name, also one of something packed, or because it begins like a pickle. */
const isModel = (path, head) => (0,modelfile_names/* isModelName */.j)(path.replace(packed, '')) || (head[0] === 0x80 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5);
const bundleNames = /\.(?:zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst))$/i;
/** What models are handed over in, for the most part with other files: by its name, or by how it begins. */
function bundleOf(path, head) {
    if (bundleNames.test(path))
        return 'bundle';
    const kind = (0,archive/* archiveKind */.FF)(head);
    if (kind === 'zip')
        return kind;
    return kind === 'tar' || (0,tar/* isTarHeader */.FY)((0,gzip/* gunzipStart */.O4)(head)) ? 'bundle' : undefined;
}
/** Jars, wheels and documents are zip files by the thousand: one that is not called so is a bundle by the names in it. */
async function mayHoldModel(zip) {
    const all = (await (0,loose_directory/* directoryNames */.IP)(zip, maxNames)) ?? [];
    // In a wheel such a file extends Python's path, and an archive is data of its tests.
    const isWheel = all.some((name) => /^[^/]+\.dist-info\/WHEEL$/.test(name));
    const names = isWheel ? all.filter((name) => !name.endsWith('.pth')) : all;
    const isPromising = (name) => (0,modelfile_names/* isNameOfModelOnly */.M)(name) || /\.(?:bin|mar)$/i.test(name) || (!isWheel && bundleNames.test(name));
    if (names.some(isPromising))
        return true;
    const { kerasKind } = await __webpack_require__.e(/* import() */ 3082).then(__webpack_require__.bind(__webpack_require__, 3082));
    return kerasKind.fits(names);
}
const maxNames = 100_000;
/** Of one of these, most of which hold data: less than of a model. */
const bundleLimits = { unpackedBytes: 2 ** 31, milliseconds: 30_000 };
/** For all of them in an image. */
const bundlesMs = 120_000;
const bundlesLeft = 'archives beyond the time for models in them';
const bundlesOfPackages = 'archives of packages, not looked into for models';
/** Hands the model files of layers to the engine for them, which is loaded when there is one. `name` is what findings call the image. */
function modelsIn(name, secrets, timeForBundles = bundlesMs) {
    const found = [];
    const skipped = {};
    const count = (reason) => {
        skipped[reason] = (skipped[reason] ?? 0) + 1;
    };
    let left = timeForBundles;
    return {
        found,
        skipped,
        onFile: ({ path, layer }, head) => {
            const isOne = isModel(path, head);
            const bundle = isOne ? undefined : bundleOf(path, head);
            if (!isOne && bundle === undefined)
                return undefined;
            // Packages come in such files too, and are read as what they are.
            if (!isOne && (originOf(path) !== undefined || cacheOf(path) !== undefined)) {
                if (originOf(path) === 'package')
                    count(bundlesOfPackages);
                return undefined;
            }
            return async (source) => {
                if (bundle === 'zip' && !(await mayHoldModel(source)))
                    return;
                if (!isOne && left <= 0) {
                    count(bundlesLeft);
                    return;
                }
                const { scanModel } = await Promise.all(/* import() */[__webpack_require__.e(3082), __webpack_require__.e(3206)]).then(__webpack_require__.bind(__webpack_require__, 93206));
                const started = performance.now();
                const scan = await scanModel(source, name, {
                    ...{ allowedGlobals: new Set(), secrets, within: [`layer ${layer}/${path}`] },
                    ...(!isOne && { limits: bundleLimits }),
                });
                if (!isOne)
                    left -= performance.now() - started;
                for (const detection of scan.detections) {
                    // Secrets of any file are found without it.
                    if (detection.sensitive === true)
                        continue;
                    // An archive of something else has not to be readable.
                    if (!isOne && (detection.incomplete === true || detection.rule === 'not-understood'))
                        continue;
                    found.push({ path, detection });
                }
            };
        },
    };
}
/** The same with what the code of a package could do as well, in files that came with one, as medium: they are data of its tests, mostly. */
function weighed({ found }, owners) {
    const owned = owners.owned(new Set(found.map(({ path }) => path)));
    return found.map(({ path, detection }) => owned.has(path) && detection.incomplete !== true && (0,finding/* atLeast */.jZ)(detection.severity, 'medium')
        ? { ...detection, severity: 'medium', message: `${detection.message} A package brought the file.` }
        : detection);
}

// EXTERNAL MODULE: ./src/formats/oci/index.ts + 5 modules
var oci = __webpack_require__(82763);
;// CONCATENATED MODULE: ./src/engines/image/open.ts


/**
 * The images under a path of a tree: an archive, or a folder that holds an OCI layout or an unpacked archive. Rejects with a
 * `GatehouseError` whose message goes on from "can't be read:".
 */
async function openImages(tree, name) {
    const entry = await tree.stat(name);
    const store = entry?.kind === 'file' ? await (0,oci/* openArchive */.p_)(sourceIn(tree, entry)) : folderStore(tree, name);
    try {
        return { ...(await (0,oci/* readImages */.H)(store)), close: () => store.close() };
    }
    catch (error) {
        await store.close();
        throw error;
    }
}
function folderStore(tree, folder) {
    return {
        find: async (name) => {
            const entry = await tree.stat(external_node_path_default().posix.join(folder, name));
            if (entry?.kind === 'symlink')
                throw new oci/* OciError */.Mf(`${name} in it is a link`);
            return entry?.kind === 'file' ? sourceIn(tree, entry) : undefined;
        },
        close: () => Promise.resolve(),
    };
}
const sourceIn = (tree, { path: name, size }) => ({
    size,
    read: (offset, length) => tree.read(name, { offset, length: Math.max(0, Math.min(length, size - offset)) }),
});

// EXTERNAL MODULE: ./src/engines/dockerfile/parse.ts
var parse = __webpack_require__(5501);
// EXTERNAL MODULE: ./src/engines/dockerfile/programs.ts
var programs = __webpack_require__(96505);
// EXTERNAL MODULE: ./src/engines/dockerfile/rules/privileges.ts
var privileges = __webpack_require__(69612);
// EXTERNAL MODULE: ./src/engines/dockerfile/rules/services.ts
var services = __webpack_require__(70052);
// EXTERNAL MODULE: ./src/engines/dockerfile/subject.ts
var dockerfile_subject = __webpack_require__(60918);
;// CONCATENATED MODULE: ./src/engines/dockerfile/start.ts





const startRuleIds = ['notebook-without-login', 'jupyter-allow-root', 'exposed-server', 'sudo'];
const startRules = [...services/* serviceRules */.P, ...privileges/* privilegeRules */.h].flatMap((rule) => {
    const id = startRuleIds.find((each) => each === rule.id);
    return id === undefined ? [] : [{ ...rule, id }];
});
/** Far more than a system starts a program with. */
const maxStart = 2 ** 20;
/** Judges what an image starts as if a Dockerfile said it. */
function readStart({ entrypoint, command, environment }) {
    const text = [
        'FROM scratch',
        ...environment.map(assignment).filter((line) => line !== ''),
        ...instruction('ENTRYPOINT', [...entrypoint, ...command]),
        // An entry point of the image's own mostly runs its arguments in the end.
        ...instruction('CMD', entrypoint.length > 0 ? command : []),
    ].join('\n');
    if (text.length > maxStart)
        return { hits: [], asRoot: undefined, complete: false };
    const budget = { left: dockerfile_subject/* maxFollowed */.V };
    const context = { path: 'Dockerfile', dockerignore: undefined, secrets: { scanText: () => [] } };
    const subject = (0,dockerfile_subject/* readSubject */.$)(text, (0,parse/* parseDockerfile */.A)(text), context, budget);
    const hits = new Map();
    for (const rule of startRules)
        for (const { message } of rule.check(subject))
            hits.set(`${rule.id}\0${message}`, { rule: rule.id, message });
    const asRoot = subject.invocations.find(isRunAsRoot);
    return {
        hits: [...hits.values()],
        asRoot: asRoot && (0,programs/* programName */.kX)(asRoot.program.value),
        complete: budget.left >= 0,
    };
}
const instruction = (keyword, words) => words.length === 0 ? [] : [`${keyword} ${JSON.stringify(words)}`];
/** Nothing of one that no shell takes. */
function assignment(variable) {
    const [, name = '', value = ''] = /^([A-Za-z_]\w*)=(.*)$/s.exec(variable) ?? [];
    return name === '' ? '' : `ENV ${name}="${value.replace(/[\r\n]+/g, ' ').replace(/["\\$]/g, '\\$&')}"`;
}
const raising = /^(?:sudo|doas)$/;
const switching = /^(?:gosu|su-exec|s6-setuidgid)$/;
/** Steps that prepare something: the program comes after them. */
const preparing = /^(?:chown|chmod|chgrp|mkdir|install|ln|cp|mv|rm|touch|tee|cat|echo|test|true|id|service|systemctl|sysctl|mount|umount|usermod|groupmod|useradd|groupadd|adduser|addgroup|apt|apt-get|apk|dnf|yum|update-ca-certificates|ldconfig|hostname|date|sed|find|ip|iptables|setfacl|sshd|crond?|dbus-daemon|r?syslogd)$/;
/** Whether sudo or its like, without another user after it, starts what is more than a step before the program. */
function isRunAsRoot({ name, program, args, wrappers }) {
    let isRoot = false;
    for (const each of [...wrappers, { ...program, options: args }]) {
        const starter = (0,programs/* programName */.kX)(each.value);
        if (raising.test(starter))
            isRoot = isRootName(userOf(each.options) ?? 'root');
        else if (switching.test(starter) && each.value !== program.value)
            isRoot &&= isRootName(each.options.at(-1)?.value);
    }
    // `command -v sudo` only asks where it is; alone sudo starts nothing but a shell.
    if (wrappers.some(({ value, options }) => value === 'command' && options.some((each) => /^-[vV]$/.test(each.value))))
        return false;
    if (raising.test(name))
        return isRoot && args.some(({ value }) => /^-\w*[is]/.test(value));
    return isRoot && !preparing.test(name) && !/^(?:su|runuser|setpriv)$/.test(name);
}
/** The user that is given to sudo or doas. */
function userOf(options) {
    for (const [at, { value }] of options.entries()) {
        if (value === '--')
            return undefined;
        const attached = /^(?:-[A-Zabefiklnsv]*u|--user=)(.+)$/.exec(value)?.[1];
        if (attached !== undefined)
            return attached;
        if (/^(?:-[A-Zabefiklnsv]*u|--user)$/.test(value))
            return options[at + 1]?.value;
    }
    return undefined;
}
const isRootName = (user = '') => /^(?:root|#?0)(?::.*)?$/.test(user);

;// CONCATENATED MODULE: ./src/engines/image/rules.ts

/** One of the rules for what a Dockerfile starts. */
function shared(id) {
    const rule = startRules.find((each) => each.id === id);
    if (rule === undefined)
        throw new Error(`Dockerfiles have no rule ${id}`);
    const { severity, reason, title, cwe, help } = rule;
    return { severity, reason, title, cwe, help };
}
/** What may be said of a built image, by the id that policies and waivers name. */
const imageRules = {
    'secret-in-layer': {
        severity: 'high',
        reason: 'everybody who can pull the image has the credential, also when a later layer removes the file',
        title: 'Secret in a layer of the image',
        cwe: [798, 538],
        help: `A layer is a tar file that comes with the image: a file that a later step deletes is still in it. Revoke the credential first.
Then build without it: pass it to the step that needs it as a secret of the build, which no layer keeps:

    RUN --mount=type=secret,id=token TOKEN="$(cat /run/secrets/token)" ./fetch.sh`,
    },
    'secret-in-image-config': {
        severity: 'high',
        reason: 'everybody who can read the image can print its configuration',
        title: 'Secret in the configuration of the image',
        cwe: [798, 526],
        help: `\`docker inspect\` shows variables, labels and commands to everybody who has the image, and every process of the container has the
variables. Revoke the credential, take it out of the Dockerfile, and give it to the container when it starts.`,
    },
    'secret-in-image-history': {
        severity: 'high',
        reason: 'everybody who can read the image can print its history',
        title: 'Secret in the history of the image',
        cwe: [798, 538],
        help: `\`docker history --no-trunc\` shows the commands that built the image, build arguments included. Revoke the credential and build
again with a secret of the build (RUN --mount=type=secret) in place of ARG or a literal.`,
    },
    'credentials-in-image': {
        severity: 'high',
        reason: 'such files hold what opens accounts and machines; whether this one does is not known',
        title: 'Credentials file in the image',
        cwe: [538],
        help: `Programs keep keys and passwords in files of this name. Revoke what is in it, keep it out of the build context with a .dockerignore,
and mount it when the container runs, or as a secret of the build when only a step needs it.`,
    },
    'root-image': {
        severity: 'high',
        reason: 'who breaks into the process owns the container, and is root on the host if they get out',
        title: 'Image starts as root',
        cwe: [250],
        help: `The configuration names no user, or one with uid 0. Make an account in the Dockerfile and end with it:

    RUN useradd --uid 10001 --no-create-home app
    USER 10001`,
    },
    'notebook-without-login': shared('notebook-without-login'),
    'jupyter-allow-root': shared('jupyter-allow-root'),
    'exposed-server': shared('exposed-server'),
    sudo: shared('sudo'),
    'account-without-password': {
        severity: 'medium',
        reason: 'who gets into the container has one more account; high where that is root and su is there to ask for it',
        title: 'Account that no password protects',
        cwe: [258],
        help: `The list of accounts or of passwords (/etc/passwd, /etc/shadow) has an empty field where a password or a sign for none stands: su and
login let everybody into that account. Lock it in the Dockerfile:

    RUN passwd -l root`,
    },
    'login-key-in-image': {
        severity: 'medium',
        reason: 'it opens something only where an SSH server runs in the container',
        title: 'Key that opens an account of the image',
        cwe: [284],
        help: `Whoever has the other half of the key can log in to every container of the image that runs an SSH server. Leave the file out, and
mount it into the containers that need it.`,
    },
    'privileged-program': {
        severity: 'high',
        reason: 'with the setuid bit, or a capability like it, it gives root to whoever can start it',
        title: 'Shell or interpreter with rights of root',
        cwe: [250],
        help: `A shell, an interpreter or a program that writes any file, run with the rights of root, opens the container to each of its users. Take the bit
away in the step that installs the program: chmod u-s FILE, or setcap -r FILE for capabilities.`,
    },
    'setuid-file': {
        severity: 'medium',
        reason: 'a hole in that program is a way to root; the usual ones of a distribution are listed together, as info',
        title: 'Program with rights that its user has not',
        cwe: [250],
        help: `The program runs with the rights of its owner, whoever starts it. A container that starts as one user needs none of them:

    RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +

Capabilities of a file do the same: setcap -r FILE takes them away.`,
    },
    'world-writable-path': {
        severity: 'medium',
        reason: 'a process that should only read code or a model can replace it',
        title: 'Path that everybody can write',
        cwe: [732],
        help: `Any user of the container can change it, and with a folder every file in it. Give it to the user that needs it and to nobody else: COPY
--chown=10001:10001, chmod o-w. Data that a container writes belongs in a volume.`,
    },
    'git-history-in-image': {
        severity: 'medium',
        reason: 'what was ever committed comes with it, secrets that were taken out again too',
        title: 'Version history in the image',
        cwe: [538],
        help: `A .git folder came in with the build context. Add .git to the .dockerignore, and build again.`,
    },
    'admin-port': {
        severity: 'medium',
        reason: 'whether anybody reaches it depends on the network around the container',
        title: 'Port of a service that runs commands',
        cwe: [284],
        help: `Who reaches a shell, a notebook server, a cluster's dashboard or a container runtime runs code in or beside the container. Take the
service and its EXPOSE out of the image, or put it behind a login and a network of its own.`,
    },
    'leading-out': {
        severity: 'high',
        reason: 'no builder writes such an entry; unpackers have followed them out of the image',
        title: 'Entry that leads out of the image',
        cwe: [22],
        help: `A name with .. in it was put into the layer by hand or by a broken tool. Find out where the layer comes from, and build it again.`,
    },
    'package-cache-in-image': {
        severity: 'info',
        reason: 'it makes the image larger, and its lists of packages older with every day',
        title: 'Cache of a package manager in the image',
        cwe: [710],
        help: `What a package manager downloaded is of no use to the container. Leave it out in the step that downloads (pip install --no-cache-dir,
rm -rf /var/lib/apt/lists/* in the same RUN), or keep it in a cache of the build: RUN --mount=type=cache.`,
    },
    'no-healthcheck': {
        severity: 'info',
        reason: 'Kubernetes has checks of its own and does not look at it',
        title: 'Image without a health check',
        cwe: [710],
        help: `Docker and Compose can't tell whether what runs in the container still answers. Add a HEALTHCHECK, or say HEALTHCHECK NONE where the
platform checks.`,
    },
    'no-origin-label': {
        severity: 'info',
        reason: 'it opens nothing; it is missed when something is wrong',
        title: 'Image does not say what it was built from',
        cwe: [1059],
        help: `Nobody can tell from the image which commit it is of. Set the labels of the OCI specification when it is built:

    docker build --label org.opencontainers.image.source="$REPOSITORY" --label org.opencontainers.image.revision="$COMMIT" .`,
    },
    'image-size': {
        severity: 'info',
        reason: 'a figure, no fault',
        title: 'What made the image big',
        cwe: [710],
        help: `The JSON report has the layers with their largest folders. What a later layer deletes still counts: delete it in the step that makes it,
or build in one stage and copy the result to another.`,
    },
    'package-list-gap': {
        severity: 'low',
        reason: 'nothing is wrong with the image; its list of packages is not whole',
        title: 'Packages that could not be listed',
        cwe: [1059],
        help: `What is not listed is not in the bill of materials and is not looked up for vulnerabilities. List such packages with a program that
reads this package manager's records.`,
    },
    'unreadable-image': {
        severity: 'high',
        reason: 'the gate is in error: what was not read is not safe',
        title: "Image can't be read",
        cwe: [],
        help: `Save it again with docker save, podman save, skopeo copy or a builder that writes an OCI layout. An archive whose parts contradict each other
or don't have their digests is not what its builder made.`,
    },
    'unreadable-layer': {
        severity: 'high',
        reason: 'the gate is in error: what was not read is not safe',
        title: "Layer can't be read",
        cwe: [],
        help: `What is in the rest of the layer is not known. Build and save the image again; if the message comes again, find out what made the layer.`,
    },
};

// EXTERNAL MODULE: ./src/engines/secrets/index.ts + 5 modules
var engines_secrets = __webpack_require__(25373);
;// CONCATENATED MODULE: ./src/engines/image/accounts.ts
/** The fields of each line. */
const linesOf = (text) => text
    .split('\n')
    .map((line) => line.trim().split(':'))
    .filter(([name = '']) => name !== '');
const maxUid = 2 ** 31 - 1;
/** A uid as container runtimes read it: a sign may stand before it. One that is too large is cut to 0 by some. */
function numberOf(text) {
    if (!/^[+-]?\d+$/.test(text))
        return undefined;
    const uid = Math.abs(Number(text));
    return uid > maxUid ? 0 : uid;
}
/** By name, of which the first line counts. To container runtimes a uid that is no number, or is missing, is 0. */
function accountsOf(text) {
    const accounts = new Map();
    for (const [name = '', password = 'x', uid = '', gid = '', , , shell = ''] of linesOf(text))
        if (!accounts.has(name))
            accounts.set(name, { name, uid: numberOf(uid) ?? 0, gid: numberOf(gid) ?? 0, password, shell });
    return accounts;
}
/** The names that shadow(5) has without a password. */
const withoutPassword = (text) => new Set(linesOf(text).flatMap(([name = '', password]) => (password === '' ? [name] : [])));
/** group(5). */
const groupsOf = (text) => linesOf(text).map(([name = '', , gid = '', members = '']) => ({
    name,
    gid: numberOf(gid) ?? -1,
    members: members.split(',').map((member) => member.trim()),
}));
/** Whom sudoers(5) lets run everything as root without a password: names, `%groups`, `#uids`, `ALL`. */
function freeOfPassword(text) {
    const lines = text.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
    const aliases = new Map();
    const free = [];
    let asks = true;
    for (const line of lines) {
        const plain = line.replace(/(^|\s)#(?!\d).*$/, '').trim();
        if (/^Defaults\b.*!\s*authenticate/.test(plain))
            asks = false;
        const alias = /^User_Alias\s+(\w+)\s*=\s*(.+)$/.exec(plain);
        if (alias?.[1] !== undefined)
            aliases.set(alias[1], listOf(alias[2] ?? ''));
    }
    for (const line of lines) {
        const plain = line.replace(/(^|\s)#(?!\d).*$/, '').trim();
        const at = plain.indexOf('=');
        // The last word before the sign is the host.
        const who = plain.slice(0, Math.max(at, 0)).trim().split(/\s+/).slice(0, -1).join(' ');
        const what = plain.slice(at + 1);
        if (who === '' || /^(?:Defaults|\w+_Alias)\b/.test(who) || !allowsAll(what, asks))
            continue;
        for (const name of listOf(who))
            for (const each of aliases.get(name) ?? [name])
                free.push(each);
    }
    return free;
}
const listOf = (text) => text.split(',').map((name) => name.trim());
/** What stands before a command holds for those behind it too. */
function allowsAll(what, asksAtFirst) {
    let [asks, isRoot] = [asksAtFirst, true];
    for (const [, runAs, tags = '', command = ''] of what.matchAll(/\s*(?:\(([^()]*)\))?\s*((?:[A-Z_]+\s*:\s*)*)([^,]*),?/g)) {
        if (runAs !== undefined)
            isRoot = /(?:^|,)\s*(?:ALL|root|#0)\s*(?:$|[,:])/.test(runAs);
        for (const [tag] of tags.matchAll(/\b(?:NO)?PASSWD\b/g))
            asks = tag === 'PASSWD';
        if (command.trim() === 'ALL' && isRoot && !asks)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/engines/image/access.ts



/** Shells that let nobody in. */
const noLogin = /\/(?:nologin|false|true|sync|shutdown|halt)$/;
/** Comments, and what leads to a list on another machine. */
const noAccount = /^[+#-]/;
/** Programs that ask for the password of the account that they lead to. */
const asking = /^(?:su|bbsuid)$/;
/** Who gets into the accounts of an image, and its user into that of root. `left` is what no later layer removes. */
function* accessFindings(left, user) {
    const at = ({ path: file, layer }) => ({
        member: `layer ${layer}/${file}`,
    });
    const files = left.filter((item) => item.kind === 'contents');
    let accounts = new Map();
    let missing = new Set();
    let groups = [];
    for (const { contents } of files) {
        if (contents.kind === 'accounts')
            accounts = contents.accounts;
        if (contents.kind === 'passwords')
            missing = contents.missing;
        if (contents.kind === 'groups')
            groups = contents.groups;
    }
    const names = namesOf(user, accounts, groups);
    const isAskedFor = left.some((item) => item.kind === 'setuid' && asking.test(external_node_path_default().posix.basename(item.path)));
    for (const item of files) {
        const { contents } = item;
        if (contents.kind === 'accounts')
            for (const { name, uid, password, shell } of accounts.values()) {
                if (noAccount.test(name) || noLogin.test(shell))
                    continue;
                if (password !== '' && !(password === 'x' && missing.has(name)))
                    continue;
                const message = `The account ${(0,shown_name/* shownName */.H)(name)} has an empty password${uid === 0 ? ', and is root' : ''}.`;
                const severity = uid === 0 && isAskedFor ? 'high' : 'medium';
                yield { rule: 'account-without-password', severity, message, identity: name, ...at(item) };
            }
        if (contents.kind !== 'sudoers')
            continue;
        const who = contents.free.find((each) => names.has(each));
        if (who === undefined)
            continue;
        const message = `${(0,shown_name/* shownName */.H)(item.path)} lets the image's user become root without a password (${(0,shown_name/* shownName */.H)(who)}).`;
        yield { rule: 'sudo', message, identity: item.path, ...at(item) };
    }
    for (const item of left)
        if (item.kind === 'login-keys') {
            const message = `Layer ${item.layer} holds ${(0,shown_name/* shownName */.H)(item.path)}: whoever has one of its keys can log in where an SSH server runs.`;
            yield { rule: 'login-key-in-image', message, identity: item.path, ...at(item) };
        }
}
/** What a list of sudo may call the user of an image; nothing for root, and for one without an account, whom sudo refuses. */
function namesOf(user, accounts, groups) {
    const [name = '', group = ''] = user.trim().split(':');
    const number = numberOf(name);
    const account = accounts.get(name) ?? [...accounts.values()].find(({ uid }) => uid === number);
    if (account === undefined || account.uid === 0)
        return new Set();
    const gid = numberOf(group);
    const its = groups.filter((each) => each.gid === account.gid || each.members.includes(account.name) || each.name === group || each.gid === gid);
    const byGroup = its.flatMap((each) => [`%${each.name}`, `%#${each.gid}`]);
    return new Set(['ALL', account.name, `#${account.uid}`, `%#${account.gid}`, ...byGroup]);
}

// EXTERNAL MODULE: ./src/formats/cursor.ts
var cursor = __webpack_require__(44992);
// EXTERNAL MODULE: ./src/formats/json-events.ts
var json_events = __webpack_require__(52924);
;// CONCATENATED MODULE: ./src/engines/image/config.ts





/** Ports of services that give whoever reaches them a shell or its like. */
const adminPorts = {
    21: 'FTP',
    22: 'SSH',
    23: 'Telnet',
    2375: 'Docker without TLS',
    3389: 'RDP',
    5900: 'VNC',
    6006: 'TensorBoard',
    8265: 'the dashboard of Ray, which runs jobs',
    8786: 'the scheduler of Dask',
    8888: 'Jupyter',
    10250: 'the kubelet',
};
/** What the configuration and the history of an image say. */
function* configFindings(image, secrets, uidOf) {
    const { config } = image.config;
    const root = [...userFindings(config?.User ?? '', uidOf)];
    yield* root;
    yield* startFindings(config ?? {}, root.length > 0);
    const known = new Set();
    for (const [name, text] of textsOf(image)) {
        for (const match of secrets.scanText(text, '.env')) {
            if (known.has(match.value))
                continue;
            known.add(match.value);
            yield secretFinding('secret-in-image-config', match, 'configuration', `${name} of the image`);
        }
    }
    for (const [i, { created_by: command }] of (image.config.history ?? []).entries()) {
        for (const match of secrets.scanText(command ?? '', 'Dockerfile')) {
            if (known.has(match.value))
                continue;
            known.add(match.value);
            yield secretFinding('secret-in-image-history', match, `history ${i + 1}`, `The history of the image (step ${i + 1})`);
        }
    }
    yield* documentFindings(image, secrets, known);
    for (const port of Object.keys(config?.ExposedPorts ?? {})) {
        const service = adminPorts[port.split('/')[0] ?? ''];
        if (service === undefined)
            continue;
        yield {
            rule: 'admin-port',
            message: `The image exposes port ${port}, that of ${service}.`,
            identity: port,
            member: 'configuration',
        };
    }
    if ((config?.Healthcheck?.Test ?? []).length === 0)
        yield { rule: 'no-healthcheck', message: 'The image has no HEALTHCHECK.', identity: '', member: 'configuration' };
    const labels = config?.Labels ?? {};
    if (labels['org.opencontainers.image.revision'] === undefined)
        yield {
            rule: 'no-origin-label',
            message: 'The image has no label org.opencontainers.image.revision.',
            identity: '',
            member: 'configuration',
        };
}
/** What the image is set up to start, by the rules that Dockerfiles have for it. */
function* startFindings(config, isRoot) {
    const member = 'configuration';
    const { hits, asRoot, complete } = readStart({
        entrypoint: config.Entrypoint ?? [],
        command: config.Cmd ?? [],
        environment: config.Env ?? [],
    });
    const isRaised = !isRoot && asRoot !== undefined;
    if (isRaised) {
        const message = `The image starts ${asRoot} through sudo or its like, so it runs as root in spite of its user.`;
        yield { rule: 'root-image', message, identity: 'sudo', member };
    }
    for (const { rule, message } of hits)
        if (!isRaised || rule !== 'sudo')
            yield { rule, message, identity: message, member };
    if (complete)
        return;
    const message = 'What the image starts was not judged: its command and variables are longer than is followed.';
    yield { rule: 'unreadable-image', message, identity: 'start', member, incomplete: true };
}
/** Time for all documents of an image. */
const documentsMs = 60_000;
/** What stands elsewhere in the configuration, and in what comes with the image. */
function* documentFindings(image, secrets, known) {
    const seen = new Set([...textsOf(image)].map(([, text]) => text));
    const { config, history } = image.config;
    for (const words of [config?.Entrypoint, config?.Cmd, config?.Healthcheck?.Test])
        for (const word of words ?? [])
            seen.add(word);
    for (const { created_by: command } of history ?? [])
        if (command)
            seen.add(`created_by=${command}`);
    const deadline = performance.now() + documentsMs;
    for (const { name, bytes } of image.documents) {
        const lines = [];
        for (const text of stringsIn(bytes)) {
            if (seen.has(text))
                continue;
            seen.add(text);
            lines.push(text);
        }
        if (lines.length === 0)
            continue;
        const { matches, complete } = secrets.scanUntil(lines.join('\n'), '.env', { deadline, formatOnly: false });
        for (const match of matches) {
            if (match.allowedBy !== undefined || known.has(match.value))
                continue;
            known.add(match.value);
            yield secretFinding('secret-in-image-config', match, name, `A text in ${name} of the image`);
        }
        if (complete)
            continue;
        const message = `The search for secrets in ${name} of the image did not end in the time that it gets.`;
        yield { rule: 'unreadable-layer', message, identity: name, incomplete: true };
        return;
    }
}
/** BuildKit has put its arguments into configurations as JSON in base64. */
const brace = 0x7b;
const maxPacked = 2;
/** The texts of a JSON document, as assignments where they have a name, also those of a key that comes twice; one that is no JSON is a text itself. */
function stringsIn(bytes, depth = 0) {
    const texts = [];
    const keyOf = (path) => {
        const key = path.at(-1);
        if (typeof key !== 'string')
            return '';
        texts.push(key);
        return key;
    };
    const events = new json_events/* JsonEvents */.C({
        open: (_, path) => void keyOf(path),
        literal: (_, path) => void keyOf(path),
        string: (text, path) => {
            // Build arguments are called `build-arg:NAME`.
            const name = keyOf(path).replace(/^.*:/s, '');
            texts.push(name === '' ? text : `${name}=${text}`);
            if (depth < maxPacked && /^e[\w+/=-]{20,}$/.test(text)) {
                const inside = Buffer.from(text, 'base64');
                if (inside[0] === brace)
                    for (const each of stringsIn(inside, depth + 1))
                        texts.push(each);
            }
        },
    });
    try {
        events.push(bytes);
        events.end();
        return texts;
    }
    catch (error) {
        if (!(error instanceof cursor/* FormatError */.I))
            throw error;
        return [...texts, bytes.toString('utf8')];
    }
}
function* userFindings(user, uidOf) {
    const name = (user.split(':')[0] ?? '').trim();
    const number = numberOf(name);
    // Some runtimes look for an account that is called like the number first.
    const listed = uidOf(name);
    const finding = { rule: 'root-image', identity: '', member: 'configuration' };
    if (name === '' || name === 'root' || number === 0 || listed === 0) {
        const how = name === ''
            ? 'The image names no user, so'
            : name === 'root' || name === '0'
                ? `Its user is ${name}:`
                : `Its user ${JSON.stringify(name)} has uid 0:`;
        yield { ...finding, message: `${how} its containers run as root.` };
        return;
    }
    if (number !== undefined || (listed !== 'no list' && listed !== 'linked'))
        return;
    const [why, severity] = listed === 'linked'
        ? ['leads to its list of accounts over a link', 'high']
        : ['has no list of accounts (/etc/passwd)', 'medium'];
    const message = `Whether its user ${JSON.stringify(name)} is root can't be told: the image ${why}. Name the user by a number.`;
    yield { ...finding, severity, message };
}
/** What of the configuration can hold a secret, and what to call it. Variables are read as assignments. */
function* textsOf({ config: { config } }) {
    for (const variable of config?.Env ?? [])
        yield [`Variable ${nameOf(variable)}`, variable];
    for (const [name, value] of Object.entries(config?.Labels ?? {}))
        yield [`Label ${nameOf(name)}`, `${name}=${value}`];
    for (const [name, words] of [
        ['The entry point', config?.Entrypoint],
        ['The command', config?.Cmd],
        ['The health check', config?.Healthcheck?.Test],
    ])
        if (words)
            yield [name, words.join(' ')];
}
const nameOf = (variable) => JSON.stringify((variable.split('=')[0] ?? '').slice(0, 100));
const secretFinding = (rule, { rule: secret, value }, member, where) => ({
    rule,
    severity: secret.severity,
    message: `${where} holds a credential (${secret.title}): ${(0,engines_secrets.maskSecret)(value)}. ${secret.revoke}`,
    identity: value,
    secret: true,
    member,
    properties: { provider: secret.provider, evidence: secret.evidence },
});

;// CONCATENATED MODULE: ./src/engines/image/packages/apk.ts
/** The packages of apk's list of what is installed (Alpine wiki, "Apk spec", installed database). */
function apkRecords(text) {
    const records = [];
    for (const paragraph of text.split(/\n\n+/)) {
        const field = (letter) => new RegExp(`^${letter}:(.*)$`, 'm').exec(paragraph)?.[1]?.trim();
        const [name, version, origin] = [field('P'), field('V'), field('o')];
        if (name === undefined || version === undefined)
            continue;
        records.push({
            name,
            version,
            architecture: field('A'),
            license: field('L'),
            source: origin === undefined || origin === name ? undefined : { name: origin, version },
        });
    }
    return records;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/engines/image/packages/npm.ts

const packageJson = schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1), version: schemas/* string */.YjP().min(1), license: schemas/* unknown */.L5J().optional() });
/** The package.json of one installed package. */
function npmRecords(text) {
    const read = packageJson.safeParse(jsonOf(text));
    if (!read.success)
        return undefined;
    const { name, version, license } = read.data;
    return [{ name, version, license: typeof license === 'string' ? license : undefined }];
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/engines/image/packages/conda.ts


const record = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().min(1),
    build: schemas/* string */.YjP().optional(),
    channel: schemas/* string */.YjP().optional(),
    subdir: schemas/* string */.YjP().optional(),
    license: schemas/* string */.YjP().nullish(),
});
/** What conda keeps of one installed package in conda-meta. */
function condaRecords(text) {
    const read = record.safeParse(jsonOf(text));
    if (!read.success)
        return undefined;
    const { name, version, build, channel, subdir, license } = read.data;
    // A channel is an address or its last part.
    const short = channel?.replace(/\/+(?:linux-\w+|noarch)?$/, '').replace(/^.*\//, '');
    return [{ name, version, license: license ?? undefined, qualifiers: { build, channel: short, subdir } }];
}

;// CONCATENATED MODULE: ./src/engines/image/packages/deb.ts
/** The installed packages of a dpkg status file (deb-control(5), dpkg-query(1)); of what is only removed nothing but settings is left. */
function debRecords(text) {
    const records = [];
    for (const paragraph of text.split(/\r?\n(?:[ \t]*\r?\n)+/)) {
        const fields = fieldsOf(paragraph);
        const [name, version] = [fields.get('package'), fields.get('version')];
        if (name === undefined || version === undefined)
            continue;
        // Files of one package each (distroless images) have no status.
        if (!/(?:^|\s)installed$/.test(fields.get('status') ?? 'installed'))
            continue;
        const [, source, sourceVersion] = /^(\S+)(?:\s+\((.+)\))?$/.exec(fields.get('source') ?? '') ?? [];
        records.push({
            name,
            version,
            architecture: fields.get('architecture'),
            source: source === undefined ? undefined : { name: source, version: sourceVersion ?? version },
        });
    }
    return records;
}
/** `Name: value` lines, as in mail headers; the names in lower case. Of a value over several lines the first is kept. */
function fieldsOf(paragraph) {
    const fields = new Map();
    for (const line of paragraph.split(/\r?\n/)) {
        const colon = line.indexOf(':');
        if (colon <= 0 || /^\s/.test(line))
            continue;
        const name = line.slice(0, colon).toLowerCase();
        if (!fields.has(name))
            fields.set(name, line.slice(colon + 1).trim());
    }
    return fields;
}

;// CONCATENATED MODULE: ./src/engines/image/packages/python.ts

/** The metadata of one Python distribution (Core metadata specifications). */
function pythonRecords(text) {
    const fields = fieldsOf(text.split(/\r?\n\r?\n/, 1)[0] ?? '');
    const [name, version] = [fields.get('name'), fields.get('version')];
    if (name === undefined || version === undefined || name === '' || version === '')
        return undefined;
    const license = fields.get('license-expression') ?? fields.get('license');
    // Some put the whole text of a license there.
    return [{ name, version, license: license !== undefined && license.length <= 100 ? license : undefined }];
}

;// CONCATENATED MODULE: ./src/engines/image/packages/index.ts





const kinds = [
    { ecosystem: 'deb', path: /^var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/, read: debRecords },
    { ecosystem: 'apk', path: /^(?:usr\/)?lib\/apk\/db\/installed$/, read: apkRecords },
    { ecosystem: 'pypi', path: /\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/, read: pythonRecords },
    { ecosystem: 'npm', path: /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/, read: npmRecords },
    { ecosystem: 'conda', path: /(?:^|\/)conda-meta\/[^/]+\.json$/, read: condaRecords },
];
/** The reader of a file that lists packages, by its path in the image. */
const recordsAt = (path) => kinds.find((kind) => kind.path.test(path));
/** The file of RPM's own, by its path in the image. */
const ofRpm = (path) => /^(?:var\/lib\/rpm|usr\/lib\/sysimage\/rpm|usr\/share\/rpm)\/([^/]+)$/.exec(path)?.[1];
/** That of 10,000 packages has 500 MB. */
const maxDatabase = 2 ** 30;
const isRpmDatabase = (path) => ['rpmdb.sqlite', 'Packages.db', 'Packages'].includes(ofRpm(path) ?? '');
/** Why what a file of `size` bytes lists is not read here; undefined where it is, or the file lists nothing. */
function unreadDatabase(path, size) {
    const name = ofRpm(path);
    if (isRpmDatabase(path) && size > maxDatabase)
        return `it has more than the ${maxDatabase} bytes that are read`;
    if (name === 'rpmdb.sqlite-wal' && size > 0)
        return 'changes that RPM has not written to its database yet are not read';
    return undefined;
}
/** Whether a link there leads a package manager of a distribution to lists that are not read. */
const leadsToPackages = (path) => /^(?:var\/lib\/dpkg(?:\/status(?:\.d)?)?|lib\/apk\/db\/installed)$/.test(path) || isRpmDatabase(path);
/** Ecosystems whose packages are of a distribution, and their namespace where the image doesn't name one. */
const namespaces = { deb: 'debian', apk: 'alpine', rpm: 'redhat' };
/** The package URL of a package (the purl specification and its types). */
function purlOf(ecosystem, record, distribution) {
    const fallback = namespaces[ecosystem];
    const ofDistribution = fallback !== undefined;
    const [scope, plain] = ecosystem === 'npm' ? scopeOf(record.name) : [undefined, record.name];
    const name = ecosystem === 'pypi' ? plain.toLowerCase().replace(/[-_.]+/g, '-') : plain;
    const namespace = ofDistribution ? (distribution?.id ?? fallback) : scope;
    const { source } = record;
    const qualifiers = {
        ...record.qualifiers,
        ...(ofDistribution && {
            arch: record.architecture,
            distro: distribution && [distribution.id, distribution.version].filter(Boolean).join('-'),
            upstream: source && (source.version === record.version ? source.name : `${source.name}@${source.version}`),
        }),
    };
    const query = Object.entries(qualifiers)
        .filter(([, value]) => value !== undefined && value !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encoded(value ?? '')}`);
    const parts = [ecosystem, ...(namespace === undefined ? [] : [encoded(namespace)]), encoded(name)];
    return `pkg:${parts.join('/')}@${encoded(record.version)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
function scopeOf(name) {
    const slash = name.indexOf('/');
    return name.startsWith('@') && slash > 0 ? [name.slice(0, slash), name.slice(slash + 1)] : [undefined, name];
}
/** Colons stay as they are in package URLs. A lone surrogate can't be encoded. */
const encoded = (text) => encodeURIComponent(text.toWellFormed()).replaceAll('%3A', ':');

;// CONCATENATED MODULE: ./src/engines/image/contents.ts



/** Larger ones are not read; dpkg's list of 3,000 packages has 3 MB. */
const maxContents = 2 ** 25;
const accounts = 'etc/passwd';
const passwords = 'etc/shadow';
const groups = 'etc/group';
/** sudo passes over names with a dot, and copies. */
const sudoers = /^etc\/sudoers(?:\.d\/[^./]*[^./~])?$/;
const distributions = ['etc/os-release', 'usr/lib/os-release'];
/** A link there decides which list of accounts counts. */
const leadsToAccounts = (path) => path === accounts || path === 'etc';
/** What is needed to judge the image, and not only to list its packages. */
const isJudged = (path) => path === accounts || path === passwords || path === groups || sudoers.test(path) || distributions.includes(path);
const isRead = (path) => isJudged(path) || recordsAt(path) !== undefined;
/** Undefined where the file is not what its name says. */
function readContents(path, bytes) {
    const text = bytes.toString('utf8');
    if (path === accounts)
        return { kind: 'accounts', accounts: accountsOf(text) };
    if (path === passwords)
        return { kind: 'passwords', missing: withoutPassword(text) };
    if (path === groups)
        return { kind: 'groups', groups: groupsOf(text) };
    if (sudoers.test(path))
        return { kind: 'sudoers', free: freeOfPassword(text) };
    if (distributions.includes(path))
        return { kind: 'distribution', distribution: distributionOf(text) };
    const reader = recordsAt(path);
    const records = reader?.read(text);
    return reader && records && { kind: 'packages', ecosystem: reader.ecosystem, records };
}
/** os-release(5). */
function distributionOf(text) {
    const fields = fieldsOf(text.replace(/^([A-Z_]+)=/gm, '$1:'));
    const value = (name) => (fields.get(name) ?? '').replace(/^(["'])(.*)\1$/, '$2').slice(0, 200);
    return { id: value('id'), version: value('version_id'), name: value('pretty_name') || value('name') };
}
const keyOf = ({ name, version, architecture }) => `${name}\0${version}\0${architecture ?? ''}`;
/** A file of this layer; what the same file listed in lower layers is as old as it was there. */
function readFile(path, layer, contents, before) {
    const since = new Map();
    if (contents.kind === 'packages') {
        const known = new Map([...(before?.since ?? [])].map(([record, its]) => [keyOf(record), its]));
        for (const record of contents.records)
            since.set(record, known.get(keyOf(record)) ?? layer);
    }
    return { kind: 'contents', path, layer, contents, since };
}
/** The packages of the files that are left, by location and purl. */
function packagesOf(files, distribution) {
    const packages = [];
    for (const { path, contents, since } of files) {
        if (contents.kind !== 'packages' || isCached(path))
            continue;
        for (const record of contents.records) {
            const { name, version, source, license } = record;
            packages.push({
                ecosystem: contents.ecosystem,
                name,
                version,
                purl: purlOf(contents.ecosystem, record, distribution),
                location: path,
                layer: since.get(record) ?? 0,
                ...(source && { source }),
                ...(license !== undefined && license !== '' && { license }),
            });
        }
    }
    return packages.sort((a, b) => compare(a.location, b.location) || compare(a.purl, b.purl));
}
/** What lies unpacked in a cache is not installed. */
const isCached = (path) => /(?:^|\/)(?:\.cache\/|pkgs\/[^/]+\/)/.test(path);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

;// CONCATENATED MODULE: ./src/engines/image/finding.ts
/** So many findings of one rule in one image are listed; what is more is counted. */
const maxOfRule = 200;
/** A number of bytes for people. */
function bytesText(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
    const value = bytes / 1000 ** power;
    return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${units[power] ?? ''}`;
}

// EXTERNAL MODULE: ./src/engines/image/history.ts
var image_history = __webpack_require__(79305);
;// CONCATENATED MODULE: ./src/formats/sqlite.ts

/** A database can't be read. The message is one line, and goes on from its name. */
class DatabaseError extends errors/* GatehouseError */.GA {
    name = 'DatabaseError';
}
const magic = 'SQLite format 3\0';
const headerBytes = 100;
/** The types of pages of a table. */
const interior = 0x05;
const leaf = 0x0d;
/** A row of more bytes is not read. */
const maxRow = 2 ** 26;
/**
 * The rows of one table of an SQLite database, in the order of their numbers. Each page is read once. What a write-ahead log beside
 * the file says is not known here. Rejects with a `DatabaseError` where it can't be read, or has no such table. Source: the SQLite
 * Database File Format.
 */
async function* rowsOf(source, table) {
    const pages = new Pages(source, await headerOf(source));
    let root;
    // sqlite_schema: type, name, tbl_name, rootpage, sql.
    for await (const [type, name, , page] of rowsUnder(pages, 1))
        if (type === 'table' && name === table)
            root ??= page;
    if (typeof root !== 'number')
        throw new DatabaseError(`it has no table ${table}`);
    yield* rowsUnder(pages, root);
}
async function headerOf(source) {
    const bytes = await source.read(0, headerBytes);
    if (bytes.length < headerBytes || bytes.toString('latin1', 0, magic.length) !== magic)
        throw new DatabaseError('it is no SQLite database');
    const stated = bytes.readUInt16BE(16);
    const pageBytes = stated === 1 ? 65_536 : stated;
    const usable = pageBytes - bytes.readUInt8(20);
    if (pageBytes < 512 || (pageBytes & (pageBytes - 1)) !== 0 || usable < 480)
        throw damaged('its pages have a size that there is not');
    if (bytes.readUInt32BE(56) !== 1)
        throw new DatabaseError('its texts are not in UTF-8');
    const pages = Math.floor(source.size / pageBytes);
    // The header's own count is valid only beside an equal count of changes.
    const counted = bytes.readUInt32BE(24) === bytes.readUInt32BE(92) ? bytes.readUInt32BE(28) : 0;
    if (counted > pages)
        throw damaged('it is cut off');
    return { pageBytes, usable, pages: counted === 0 ? pages : counted };
}
const damaged = (why) => new DatabaseError(`it is damaged: ${why}`);
class Pages {
    source;
    header;
    #read = new Set();
    constructor(source, header) {
        this.source = source;
        this.header = header;
    }
    /** A page belongs to one place of one table: a second way to it would go round in circles. */
    async page(number) {
        const { pageBytes, pages } = this.header;
        if (number < 1 || number > pages)
            throw damaged(`it names page ${number} of ${pages}`);
        if (this.#read.has(number))
            throw damaged(`two places name page ${number}`);
        this.#read.add(number);
        const bytes = await this.source.read((number - 1) * pageBytes, pageBytes);
        if (bytes.length < pageBytes)
            throw damaged('it is cut off');
        return bytes;
    }
}
async function* rowsUnder(pages, root) {
    const open = [root];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
        const page = await pages.page(number);
        const start = number === 1 ? headerBytes : 0;
        const type = page.readUInt8(start);
        if (type !== leaf && type !== interior)
            throw damaged(`page ${number} is of no table`);
        const cells = cellsOf(page, start, type);
        if (type === interior) {
            const children = cells.map((at) => page.readUInt32BE(at));
            open.push(page.readUInt32BE(start + 8), ...children.reverse());
        }
        else
            for (const at of cells)
                yield valuesOf(await payloadAt(pages, page, at));
    }
}
/** Where the cells of a page begin. */
function cellsOf(page, start, type) {
    const first = start + (type === interior ? 12 : 8);
    const count = page.readUInt16BE(start + 3);
    if (first + 2 * count > page.length)
        throw damaged('a page has more cells than fit in it');
    return Array.from({ length: count }, (_, i) => {
        const at = page.readUInt16BE(first + 2 * i);
        if (at < first || at > page.length - 4)
            throw damaged('a cell lies outside of its page');
        return at;
    });
}
/** The bytes of a row: as many as fit on its page, and the rest on pages of their own ("B-tree Cell Format"). */
async function payloadAt(pages, page, at) {
    const { usable } = pages.header;
    const [length, behind] = varint(page, at);
    const [, from] = varint(page, behind);
    if (length > maxRow)
        throw new DatabaseError(`a row has more than the ${maxRow} bytes that are read`);
    const most = usable - 35;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((length - least) % (usable - 4));
    const local = length <= most ? length : fitting <= most ? fitting : least;
    if (from + local + (local < length ? 4 : 0) > page.length)
        throw damaged('a cell is longer than its page');
    const pieces = [page.subarray(from, from + local)];
    let next = local < length ? page.readUInt32BE(from + local) : 0;
    for (let left = length - local; left > 0;) {
        const overflow = await pages.page(next);
        next = overflow.readUInt32BE(0);
        const piece = overflow.subarray(4, Math.min(usable, 4 + left));
        pieces.push(piece);
        left -= piece.length;
    }
    return Buffer.concat(pieces);
}
/** Up to nine bytes with seven bits each, the last one with eight; and where it ends. Beyond 2^53 it is rounded. */
function varint(bytes, at) {
    let value = 0;
    for (let i = 0; i < 9; i++) {
        const byte = bytes[at + i];
        if (byte === undefined)
            throw damaged('a number is cut off');
        if (i === 8)
            return [value * 256 + byte, at + 9];
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return [value, at + i + 1];
    }
    return [value, at];
}
/** Bytes of the whole numbers by their serial type. */
const integerBytes = [0, 1, 2, 3, 4, 6, 8];
/** The columns of a row ("Record Format"). */
function valuesOf(record) {
    const [headerLength, first] = varint(record, 0);
    if (headerLength > record.length)
        throw damaged('a row is cut off');
    const values = [];
    let body = headerLength;
    for (let at = first; at < headerLength;) {
        const [type, next] = varint(record, at);
        at = next;
        const length = type >= 12 ? Math.floor((type - 12) / 2) : type === 7 ? 8 : (integerBytes[type] ?? 0);
        if (type === 10 || type === 11 || body + length > record.length)
            throw damaged('a row is cut off');
        values.push(sqlite_valueOf(record.subarray(body, body + length), type));
        body += length;
    }
    return values;
}
function sqlite_valueOf(bytes, type) {
    if (type === 0)
        return null;
    if (type === 7)
        return bytes.readDoubleBE(0);
    if (type === 8 || type === 9)
        return type - 8;
    if (type >= 12)
        return type % 2 === 0 ? bytes : bytes.toString('utf8');
    return bytes.length === 8 ? Number(bytes.readBigInt64BE(0)) : bytes.readIntBE(0, bytes.length);
}

// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/formats/source.ts
var source = __webpack_require__(73159);
// EXTERNAL MODULE: ./src/formats/unpack/spool.ts
var spool = __webpack_require__(81868);
;// CONCATENATED MODULE: ./src/engines/image/spool.ts




/** What is larger goes to a temporary file. */
const maxHeld = 2 ** 25;
/** Keeps bytes that flow by, so that they can be read from any place. */
class Spool {
    #held = [];
    #length = 0;
    #file;
    async add(piece) {
        this.#length += piece.length;
        this.#held.push(piece);
        if (this.#length <= maxHeld)
            return;
        try {
            this.#file ??= await spool/* Spool */.Q.open();
            for (const held of this.#held)
                await this.#file.append(held);
        }
        catch (error) {
            throw new oci_error/* OciError */.M(`a file in it can't be written to a temporary file: ${(0,disk/* diskProblem */.Nd)(error)}`);
        }
        this.#held = [];
    }
    /** The bytes, until it is closed. */
    source() {
        this.#held = [Buffer.concat(this.#held)];
        return this.#file ?? (0,source/* bufferSource */.kq)(this.#held[0] ?? Buffer.alloc(0));
    }
    /** Has to be called in any case. */
    async close() {
        await this.#file?.close();
    }
}

;// CONCATENATED MODULE: ./src/engines/image/content.ts


/** Reads what an entry holds, once for all who want it; an archive is put where it can be read from any place. */
async function readContent(entry, path, { search, keep, take }) {
    const { size } = entry.header;
    const file = { path, size };
    const kept = keep ? [] : undefined;
    const pieces = entry.read();
    const head = await headOf(pieces);
    const isPacked = search?.isArchive(head) === true;
    // Manuals and logs of changes by the ten thousand: what stands in them is public.
    const isPublic = isPacked && originOf(path) === 'distribution';
    const isArchive = isPacked && !isPublic;
    const isFront = search?.mayStandBefore(head) === true;
    const taken = take(head);
    const spool = taken !== undefined || isArchive || (isFront && size <= maxHeld) ? new Spool() : undefined;
    const tail = isFront ? new Tail() : undefined;
    async function* flow() {
        for (let piece = head;;) {
            kept?.push(piece);
            tail?.push(piece);
            await spool?.add(piece);
            yield piece;
            const next = await pieces.next();
            if (next.done === true)
                return;
            piece = next.value;
        }
    }
    const flowing = flow();
    let secrets;
    let skipped = isPublic ? 'packed files of the distribution' : undefined;
    try {
        if (!isPacked)
            secrets = await search?.flowing(file, unclosed(flowing));
        while ((await flowing.next()).done !== true)
            ;
        const isBefore = tail?.mayEndArchive() === true;
        if (isBefore && spool === undefined)
            skipped = 'archives behind large programs';
        if (spool !== undefined && (taken !== undefined || isArchive || isBefore)) {
            const source = spool.source();
            await taken?.(source);
            if (isArchive || (isBefore && (await search?.hasBehind(file, source)) === true))
                secrets = await search?.archive(file, source);
        }
    }
    finally {
        await spool?.close();
    }
    return { secrets, bytes: kept && Buffer.concat(kept), skipped };
}
/** So much says what a file is: a header of a tar file is as long. */
const headBytes = 512;
/** The first bytes of a file, whatever pieces they come in. */
async function headOf(pieces) {
    const first = [];
    for (let length = 0; length < headBytes;) {
        const next = await pieces.next();
        if (next.done === true)
            break;
        first.push(next.value);
        length += next.value.length;
    }
    const [only] = first;
    return first.length === 1 && only ? only : Buffer.concat(first);
}
/** The same pieces for who may stop early: what is left stays there. */
const unclosed = (pieces) => ({
    [Symbol.asyncIterator]: () => ({ next: () => pieces.next() }),
});
/** A zip file ends with a record of this signature, and up to 64 KiB of comment. */
const zipEnd = 'PK\x05\x06';
const maxZipEnd = 22 + 0xffff;
/** The last bytes of what flows by. */
class Tail {
    #pieces = [];
    #length = 0;
    push(piece) {
        this.#pieces.push(piece);
        this.#length += piece.length;
        for (let first = this.#pieces[0]; first && this.#length - first.length >= maxZipEnd; first = this.#pieces[0]) {
            this.#pieces.shift();
            this.#length -= first.length;
        }
    }
    mayEndArchive() {
        return Buffer.concat(this.#pieces).includes(zipEnd, 'latin1');
    }
}

;// CONCATENATED MODULE: ./src/engines/image/links.ts



/** As Linux follows. */
const maxHops = 40;
/** Characters of all paths and targets; an image with 100,000 links has some ten million. */
const maxText = 2 ** 27;
/** The symbolic links of an image. A link that a folder above it took along is still one here. */
class Links {
    #targets = new Map();
    #text = 0;
    /** An entry: a link with its target, or what is in the place of one. Throws an `OciError` at too many. */
    set(link, target) {
        if (target === undefined) {
            this.#targets.delete(link);
            return;
        }
        this.#text += link.length + target.length;
        if (this.#text > maxText)
            throw new oci_error/* OciError */.M('it has more symbolic links than are followed');
        this.#targets.set(link, target);
    }
    /** Where an entry whose folder is reached over a link ends up; undefined where it is not, and empty where that can't be told. */
    beyond(entry) {
        if (this.#targets.size === 0)
            return undefined;
        let at = entry;
        for (let hops = 0; hops < maxHops; hops++) {
            const next = this.#hop(at);
            if (next === undefined)
                return hops === 0 ? undefined : at;
            at = next;
        }
        return '';
    }
    #hop(entry) {
        for (let slash = entry.indexOf('/'); slash !== -1; slash = entry.indexOf('/', slash + 1)) {
            const link = entry.slice(0, slash);
            const target = this.#targets.get(link);
            if (target === undefined)
                continue;
            const folder = target.startsWith('/') ? target : `${external_node_path_default().posix.dirname(link)}/${target}`;
            return inImage(`${folder}${entry.slice(slash)}`);
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/engines/image/live.ts
/**
 * What of an image's paths later layers leave: a whiteout removes a path with all below it, an opaque folder what lower layers have in
 * it, and an entry replaces what was in its place (OCI Image Specification, "Image Layer Filesystem Changeset"). Only the paths of
 * items cost memory.
 */
class Live {
    #lower = new Map();
    #fresh = new Map();
    /** How many items lie at or below a path. */
    #weights = new Map();
    #removed = new Set();
    #emptied = new Set();
    /** An item of the layer that is being read. */
    add(item) {
        const known = this.#fresh.get(item.path);
        if (known === undefined)
            this.#fresh.set(item.path, [item]);
        else
            known.push(item);
    }
    /** What lies at a path, of the layer that is being read or else of lower ones. */
    at(path) {
        return this.#fresh.get(path) ?? this.#lower.get(path) ?? [];
    }
    /** An entry of the layer that is being read; a second one of the same path replaces the first. */
    replace(path, isFolder, layer) {
        for (const item of this.#fresh.get(path) ?? [])
            item.goneIn = layer;
        this.#fresh.delete(path);
        if (isFolder ? this.#lower.has(path) : this.#weights.has(path))
            (isFolder ? this.#replacedFolders : this.#removed).add(path);
    }
    #replacedFolders = new Set();
    /** The layer removes a path of lower ones. */
    remove(path) {
        if (this.#weights.has(path))
            this.#removed.add(path);
    }
    /** The layer removes all that lower ones have in a folder; the root's path is empty. */
    empty(folder) {
        if (folder === '' || this.#weights.has(folder))
            this.#emptied.add(folder);
    }
    /** Ends a layer. */
    next(layer) {
        if (this.#removed.size + this.#emptied.size + this.#replacedFolders.size > 0) {
            for (const [path, items] of this.#lower) {
                if (!this.#isGone(path))
                    continue;
                for (const item of items)
                    item.goneIn = layer;
                this.#lower.delete(path);
                this.#weigh(path, -1);
            }
        }
        for (const [path, items] of this.#fresh) {
            const below = this.#lower.get(path);
            this.#lower.set(path, [...(below ?? []), ...items]);
            if (below === undefined)
                this.#weigh(path, 1);
        }
        this.#fresh = new Map();
        this.#removed = new Set();
        this.#emptied = new Set();
        this.#replacedFolders.clear();
    }
    /** What is left after the last layer. */
    *items() {
        for (const items of this.#lower.values())
            yield* items;
    }
    #isGone(path) {
        if (this.#removed.has(path) || this.#replacedFolders.has(path) || this.#emptied.has(''))
            return true;
        return ancestorsOf(path).some((folder) => this.#removed.has(folder) || this.#emptied.has(folder));
    }
    #weigh(path, by) {
        for (const each of [path, ...ancestorsOf(path)]) {
            const weight = (this.#weights.get(each) ?? 0) + by;
            if (weight === 0)
                this.#weights.delete(each);
            else
                this.#weights.set(each, weight);
        }
    }
}
/** The folders that a path lies in, the nearest first, without the root. */
function ancestorsOf(path) {
    const folders = [];
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
        folders.push(path.slice(0, at));
    return folders;
}

;// CONCATENATED MODULE: ./src/engines/image/model-links.ts




/** Of one layer; no builder makes one. */
const maxLinks = 1_000;
/** Names of models that are hard links to files whose own names are those of something else. */
class ModelLinks {
    #byTarget = new Map();
    add(path, target) {
        if ((0,modelfile_names/* isModelName */.j)(path) && !(0,modelfile_names/* isModelName */.j)(target) && this.#byTarget.size < maxLinks)
            this.#byTarget.set(target, path);
    }
    /** The name of a model that a file has beside its own. */
    of(target) {
        return this.#byTarget.get(target);
    }
    get size() {
        return this.#byTarget.size;
    }
    clear() {
        this.#byTarget.clear();
    }
}
/** Reads a layer once more where such a name came after its file, and hands over what it stands for. */
async function readModelLinks(layer, number, links, onFile) {
    if (links.size === 0)
        return;
    for await (const entry of (0,tar/* readTar */.sB)(layer.open(), { mayBeEmpty: true })) {
        const own = inImage(entry.header.name);
        const path = entry.header.kind === 'file' ? links.of(own) : undefined;
        if (path === undefined)
            continue;
        // One that begins like a model was handed over under its own name.
        const take = (head) => onFile({ path: own, layer: number }, head) === undefined ? onFile({ path, layer: number }, head) : undefined;
        await readContent(entry, path, { search: undefined, keep: false, take });
    }
}

;// CONCATENATED MODULE: ./src/engines/image/owners.ts




/** Bytes that are kept of all lists; those of a large image have some ten million. */
const maxKept = 2 ** 26;
/** Folders and files of packages, by the lists of what they brought that package managers keep in the image. */
class Owners {
    #lists = [];
    #bytes = 0;
    #folders = new Set();
    /** Folders of metadata (`a-1.dist-info`) of packages that did not come from an index: a team's own, for the most part. */
    #own = new Set();
    /** False when there is no room for it. */
    add(list, bytes) {
        const name = external_node_path_default().posix.basename(list);
        if (name === 'direct_url.json') {
            this.#own.add(external_node_path_default().posix.dirname(list));
            return true;
        }
        const folder = folderBy(list, bytes);
        if (folder !== undefined)
            this.#folders.add(folder);
        return this.addFiles(list, filesIn(list, bytes));
    }
    /** False when there is no room for them. */
    addFiles(list, files) {
        const kept = [...files].filter((file) => originOf(file) === 'package');
        if (kept.length === 0)
            return true;
        const bytes = Buffer.from(kept.join('\n'));
        this.#bytes += bytes.length;
        if (this.#bytes > maxKept)
            return false;
        this.#lists.push({ list, files: bytes });
        return true;
    }
    /** Of `files` those that a package brought. */
    owned(files) {
        if (files.size === 0)
            return files;
        const bySource = new Map([...files].map((file) => [sourceOf(file), file]));
        // Where the package manager keeps no list, only what nobody puts there by hand.
        const isBelow = (file) => ancestorsOf(file).some((folder) => this.#folders.has(folder));
        const owned = new Set([...files].filter((file) => !isSettings(file) && isBelow(file)));
        for (const { list, files: listed } of this.#lists) {
            if (this.#own.has(external_node_path_default().posix.dirname(list)))
                continue;
            for (const each of listed.toString().split('\n')) {
                if (files.has(each))
                    owned.add(each);
                const compiled = bySource.get(each);
                if (compiled !== undefined)
                    owned.add(compiled);
            }
        }
        return owned;
    }
}
/** A module that is compiled when it is first imported, or when a package is installed, is in no list: its source is. */
const sourceOf = (file) => file.replace(/__pycache__\/([^/.]+)\.[^/]+\.pyc$/, '$1.py');
const lists = /(?:\.dist-info\/(?:RECORD|direct_url\.json)|\.egg-info\/installed-files\.txt|(?:^|\/)conda-meta\/[^/]+\.json|(?:^|\/)pkgs\/[^/]+\/info\/files|(?:^|\/)specifications\/[^/]+\.gemspec|(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json|^var\/lib\/dpkg\/(?:info\/[^/]+\.list|status\.d\/[^/]+\.md5sums)|^(?:usr\/)?lib\/apk\/db\/installed)$/;
/** Whether a file of an image says what a package brought. */
const listsFiles = (file) => lists.test(file);
/** Where all is of one package. A package of npm that is marked as private was never published. */
function folderBy(list, bytes) {
    const folder = external_node_path_default().posix.dirname(list);
    const name = external_node_path_default().posix.basename(list);
    if (name.endsWith('.gemspec'))
        return external_node_path_default().posix.join(folder, '../gems', name.slice(0, -'.gemspec'.length));
    if (name === 'files')
        return folder;
    if (name !== 'package.json')
        return undefined;
    const document = jsonOf(bytes.toString());
    return typeof document === 'object' && document !== null && !('private' in document && document.private === true)
        ? folder
        : undefined;
}
/** Paths in the image. */
function* filesIn(list, bytes) {
    const name = external_node_path_default().posix.basename(list);
    const text = bytes.toString();
    const up = (levels) => external_node_path_default().posix.join(external_node_path_default().posix.dirname(list), levels);
    if (name.endsWith('.json')) {
        const document = jsonOf(text);
        const files = typeof document === 'object' && document !== null && 'files' in document ? document.files : [];
        if (!Array.isArray(files) || name === 'package.json')
            return;
        for (const file of files)
            if (typeof file === 'string')
                yield inImage(`${up('..')}/${file}`);
        return;
    }
    let folder = '';
    for (const line of text.split(/\r?\n/)) {
        if (line === '')
            continue;
        // Comma-separated values, the path first.
        if (name === 'RECORD')
            yield inImage(`${up('..')}/${/^"([^"]*)"/.exec(line)?.[1] ?? line.split(',', 1)[0] ?? ''}`);
        else if (name === 'installed-files.txt')
            yield inImage(`${up('.')}/${line}`);
        else if (name === 'files')
            yield inImage(`${up('..')}/${line}`);
        else if (name.endsWith('.list'))
            yield inImage(line);
        else if (name.endsWith('.md5sums'))
            yield inImage(line.replace(/^\S+\s+/, ''));
        else if (name === 'installed' && line.startsWith('F:'))
            folder = line.slice(2);
        else if (name === 'installed' && line.startsWith('R:'))
            yield inImage(`${folder}/${line.slice(2)}`);
    }
}

;// CONCATENATED MODULE: ./src/formats/berkeley-hash.ts

/** Where things lie in a page, and what they may be. Source: `dbinc/db_page.h` of Berkeley DB. */
const berkeley_hash_magic = 0x00061561;
const metaBytes = 72;
const pageHeader = 26;
const pageTypes = { hashUnsorted: 2, overflow: 7, hashMeta: 8, hash: 13 };
const itemTypes = { keyData: 1, offPage: 3 };
/** A value of more bytes is not read. */
const maxValue = 2 ** 26;
/**
 * Keys and values of a database that Berkeley DB has as a hash table, of versions 4 and 5; a key that has its own pages is empty. Each
 * page is read once. Rejects with a `DatabaseError` where it can't be read.
 */
async function* entriesOf(source) {
    const file = await File.open(source);
    for (let number = 1; number <= file.last; number++) {
        const page = await file.page(number);
        if (![pageTypes.hash, pageTypes.hashUnsorted].includes(page.readUInt8(25)))
            continue;
        const items = itemsOf(file, page);
        for (let i = 0; i + 1 < items.length; i += 2)
            yield { key: inline(items[i]) ?? Buffer.alloc(0), value: await berkeley_hash_valueOf(file, items[i + 1]) };
    }
}
const berkeley_hash_damaged = (why) => new DatabaseError(`it is damaged: ${why}`);
class File {
    source;
    pageBytes;
    last;
    little;
    #overflow = new Set();
    constructor(source, pageBytes, 
    /** The number of its last page, counted from 0. */
    last, little) {
        this.source = source;
        this.pageBytes = pageBytes;
        this.last = last;
        this.little = little;
    }
    static async open(source) {
        const meta = await source.read(0, metaBytes);
        if (meta.length < metaBytes)
            throw new DatabaseError('it is no database of Berkeley DB');
        const little = meta.readUInt32LE(12) === berkeley_hash_magic;
        if (!little && meta.readUInt32BE(12) !== berkeley_hash_magic)
            throw new DatabaseError('it is no hash table of Berkeley DB');
        const word = (at) => (little ? meta.readUInt32LE(at) : meta.readUInt32BE(at));
        const pageBytes = word(20);
        if (meta.readUInt8(25) !== pageTypes.hashMeta || pageBytes < 512 || pageBytes > 65_536)
            throw berkeley_hash_damaged('its first page is of another kind');
        if (meta.readUInt8(24) !== 0)
            throw new DatabaseError('it is encrypted');
        if ((word(32) + 1) * pageBytes > source.size)
            throw berkeley_hash_damaged('it is cut off');
        return new File(source, pageBytes, word(32), little);
    }
    async page(number) {
        if (number > this.last)
            throw berkeley_hash_damaged(`it names page ${number} of ${this.last}`);
        const bytes = await this.source.read(number * this.pageBytes, this.pageBytes);
        if (bytes.length < this.pageBytes)
            throw berkeley_hash_damaged('it is cut off');
        return bytes;
    }
    /** A page of one value; a second way to it would go round in circles. */
    async overflow(number) {
        if (this.#overflow.has(number))
            throw berkeley_hash_damaged(`two places name page ${number}`);
        this.#overflow.add(number);
        const page = await this.page(number);
        if (page.readUInt8(25) !== pageTypes.overflow)
            throw berkeley_hash_damaged(`page ${number} is of no value`);
        return page;
    }
    half = (bytes, at) => (this.little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
    word = (bytes, at) => (this.little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
}
/** What lies on a page, key and value by turns: from its end down, each to where the one before it begins. */
function itemsOf(file, page) {
    const count = file.half(page, 20);
    if (pageHeader + 2 * count > page.length)
        throw berkeley_hash_damaged('a page has more entries than fit in it');
    let end = page.length;
    return Array.from({ length: count }, (_, i) => {
        const start = file.half(page, pageHeader + 2 * i);
        if (start < pageHeader + 2 * count || start >= end)
            throw berkeley_hash_damaged('an entry lies outside of its page');
        const item = page.subarray(start, end);
        end = start;
        return item;
    });
}
const inline = (item) => item?.[0] === itemTypes.keyData ? item.subarray(1) : undefined;
async function berkeley_hash_valueOf(file, item) {
    const own = inline(item);
    if (own !== undefined)
        return own;
    if (item?.[0] !== itemTypes.offPage || item.length < 12)
        throw berkeley_hash_damaged('an entry is of no kind that is known');
    const length = file.word(item, 8);
    if (length > maxValue)
        throw new DatabaseError(`a value has more than the ${maxValue} bytes that are read`);
    const pieces = [];
    let number = file.word(item, 4);
    for (let left = length; left > 0;) {
        const page = await file.overflow(number);
        const held = page.subarray(pageHeader, pageHeader + Math.min(left, file.half(page, 22)));
        if (held.length === 0)
            throw berkeley_hash_damaged('a value is cut off');
        pieces.push(held);
        left -= held.length;
        number = file.word(page, 16);
    }
    return Buffer.concat(pieces);
}

;// CONCATENATED MODULE: ./src/formats/ndb.ts

/**
 * Where things lie in a database of RPM's own format, "ndb", in numbers of 4 bytes, the lowest first. Pages of slots stand at its beginning, and in
 * the first one a header takes the place of two slots. Source: `lib/backend/ndb/rpmpkg.c` of RPM 4.17.
 */
const pageBytes = 4_096;
const ndb_headerBytes = 32;
const slotBytes = 16;
/** What slots count in; a blob has a header and a tail around its content. */
const blockBytes = 16;
const blobHeader = 16;
const blobTail = 12;
const maxPages = 4_096;
/** A value of more bytes is not read. */
const ndb_maxValue = 2 ** 26;
const ndb_damaged = (why) => new DatabaseError(`it is damaged: ${why}`);
/** The values of such a database, one for each package. Rejects with a `DatabaseError` where it can't be read. */
async function* ndb_valuesOf(source) {
    const header = await source.read(0, ndb_headerBytes);
    if (header.length < ndb_headerBytes || header.toString('latin1', 0, 4) !== 'RpmP' || header.readUInt32LE(4) !== 0)
        throw new DatabaseError('it is no database of RPM in the format ndb');
    const pages = header.readUInt32LE(12);
    if (pages === 0 || pages > maxPages)
        throw ndb_damaged(`it states ${pages} pages of slots`);
    const slots = await source.read(0, pages * pageBytes);
    if (slots.length < pages * pageBytes)
        throw ndb_damaged('it is cut off');
    const seen = new Set();
    for (let at = ndb_headerBytes; at < slots.length; at += slotBytes) {
        if (slots.toString('latin1', at, at + 4) !== 'Slot')
            throw ndb_damaged('a slot in it is none');
        const number = slots.readUInt32LE(at + 4);
        if (number === 0)
            continue;
        const start = slots.readUInt32LE(at + 8) * blockBytes;
        if (seen.has(start))
            throw ndb_damaged('two slots lead to one place');
        seen.add(start);
        yield await blobAt(source, start, number);
    }
}
async function blobAt(source, start, number) {
    const head = await source.read(start, blobHeader);
    if (head.length < blobHeader || head.toString('latin1', 0, 4) !== 'BlbS' || head.readUInt32LE(4) !== number)
        throw ndb_damaged('a slot leads to no package');
    const length = head.readUInt32LE(12);
    if (length > ndb_maxValue)
        throw ndb_damaged(`a package in it has ${length} bytes`);
    const blob = await source.read(start + blobHeader, length);
    // The tail ends where a block does.
    const end = start + Math.ceil((blobHeader + length + blobTail) / blockBytes) * blockBytes;
    const tail = await source.read(end - blobTail, blobTail);
    if (tail.length < blobTail || tail.readUInt32LE(4) !== length || tail.toString('latin1', 8) !== 'BlbE')
        throw ndb_damaged('a package in it is cut off');
    return blob;
}

;// CONCATENATED MODULE: ./src/engines/image/packages/rpm.ts



/** Tags of a header, and the types that their values have. Source: RPM's documentation, "Header tags". */
const tags = { name: 1000, version: 1001, release: 1002, epoch: 1003, license: 1014, architecture: 1022, source: 1044 };
/** Of each file: its name, and which of the folders it is in. */
const fileTags = { folderNumbers: 1116, names: 1117, folders: 1118 };
const wanted = new Set([...Object.values(tags), ...Object.values(fileTags)]);
const types = { int32: 4, string: 6, strings: 8, texts: 9 };
const entryBytes = 16;
/** The largest distributions have some ten thousand. */
const maxPackages = 100_000;
/**
 * The packages in one of RPM's databases; `onFile` is told the path of each of their files. Rejects with a `DatabaseError` where it, or a
 * package in it, can't be read.
 */
async function rpmRecords(path, database, onFile) {
    const records = [];
    for await (const header of headersIn(path, database)) {
        const record = recordOf(header, onFile);
        if (records.length >= maxPackages)
            throw new DatabaseError(`it has more than ${maxPackages} packages`);
        // A key that packages are signed with is listed like one.
        if (record.name !== 'gpg-pubkey')
            records.push(record);
    }
    return records;
}
function headersIn(path, database) {
    if (path.endsWith('.sqlite'))
        return inSqlite(database);
    return path.endsWith('.db') ? ndb_valuesOf(database) : inBerkeley(database);
}
/** `Packages (hnum INTEGER PRIMARY KEY, blob BLOB)`: from version 4.16 on. */
async function* inSqlite(database) {
    for await (const [, blob] of rowsOf(database, 'Packages')) {
        if (!Buffer.isBuffer(blob))
            throw new DatabaseError('a package in it has no header');
        yield blob;
    }
}
/** Before: headers by their number. Under the number 0 stands the largest number that was given. */
async function* inBerkeley(database) {
    for await (const { key, value } of entriesOf(database))
        if (key.some((byte) => byte !== 0))
            yield value;
}
const rpm_damaged = () => new DatabaseError('the header of a package in it is damaged');
/** A header as databases have it: two counts, an index, and what it points to. */
function recordOf(header, onFile) {
    if (header.length < 8)
        throw rpm_damaged();
    const [entries, bytes] = [header.readUInt32BE(0), header.readUInt32BE(4)];
    const data = 8 + entries * entryBytes;
    if (data + bytes > header.length)
        throw rpm_damaged();
    const found = new Map();
    for (let at = 8; at < data; at += entryBytes) {
        const tag = header.readUInt32BE(at);
        const offset = header.readUInt32BE(at + 8);
        if (!wanted.has(tag))
            continue;
        found.set(tag, { type: header.readUInt32BE(at + 4), at: data + offset, count: header.readUInt32BE(at + 12) });
    }
    const text = (tag) => {
        const entry = found.get(tag);
        if (entry === undefined || (entry.type !== types.string && entry.type !== types.texts))
            return undefined;
        const end = header.indexOf(0, entry.at);
        if (end === -1)
            throw rpm_damaged();
        return header.toString('utf8', entry.at, end);
    };
    const [name, version, release] = [text(tags.name), text(tags.version), text(tags.release)];
    if (!name || version === undefined || release === undefined)
        throw rpm_damaged();
    const texts = (tag) => {
        const entry = found.get(tag);
        if (entry?.type !== types.strings)
            return [];
        const all = [];
        for (let from = entry.at; all.length < entry.count;) {
            const end = header.indexOf(0, from);
            if (end === -1)
                throw rpm_damaged();
            all.push(header.toString('utf8', from, end));
            from = end + 1;
        }
        return all;
    };
    if (onFile) {
        const folders = texts(fileTags.folders);
        const numbers = found.get(fileTags.folderNumbers)?.at ?? header.length;
        for (const [i, file] of texts(fileTags.names).entries())
            if (numbers + 4 * i + 4 <= header.length)
                onFile(`${folders[header.readUInt32BE(numbers + 4 * i)] ?? ''}${file}`);
    }
    const epoch = found.get(tags.epoch);
    if (epoch !== undefined && (epoch.type !== types.int32 || epoch.at + 4 > header.length))
        throw rpm_damaged();
    return {
        name,
        version: `${version}-${release}`,
        architecture: text(tags.architecture),
        license: text(tags.license),
        source: rpm_sourceOf(text(tags.source), name),
        qualifiers: { epoch: epoch && String(header.readUInt32BE(epoch.at)) },
    };
}
/** `openssl-3.0.7-27.el9.src.rpm`, where the source has another name. */
function rpm_sourceOf(file, name) {
    const [, source, version] = /^(.+)-([^-]+-[^-]+)\.(?:no)?src\.rpm$/.exec(file ?? '') ?? [];
    return source === undefined || version === undefined || source === name ? undefined : { name: source, version };
}

;// CONCATENATED MODULE: ./src/engines/image/capabilities.ts
/** Those that are as good as root, by their number: each leads to its files, its programs or its kernel. Source: capabilities(7). */
const rootLike = new Map([
    [0, 'CAP_CHOWN'],
    [1, 'CAP_DAC_OVERRIDE'],
    [2, 'CAP_DAC_READ_SEARCH'],
    [3, 'CAP_FOWNER'],
    [6, 'CAP_SETGID'],
    [7, 'CAP_SETUID'],
    [8, 'CAP_SETPCAP'],
    [12, 'CAP_NET_ADMIN'],
    [16, 'CAP_SYS_MODULE'],
    [17, 'CAP_SYS_RAWIO'],
    [18, 'CAP_SYS_CHROOT'],
    [19, 'CAP_SYS_PTRACE'],
    [21, 'CAP_SYS_ADMIN'],
    [27, 'CAP_MKNOD'],
    [31, 'CAP_SETFCAP'],
    [33, 'CAP_MAC_ADMIN'],
    [38, 'CAP_PERFMON'],
    [39, 'CAP_BPF'],
]);
/**
 * Of the capabilities that a program gets, those that are as good as root; empty where it only gets others. `attribute` is what Linux
 * keeps of them (`struct vfs_cap_data`): a version, and by 32 at a time those permitted and those inherited.
 */
function rootCapabilities(attribute) {
    const words = [4, 12].map((at) => (at + 4 <= attribute.length ? attribute.readUInt32LE(at) : 0));
    return [...rootLike].flatMap(([number, name]) => ((words[number >> 5] ?? 0) & (1 << (number & 31))) === 0 ? [] : [name]);
}

;// CONCATENATED MODULE: ./src/engines/image/rights.ts

const setBits = 0o6000;
function rightsOf({ mode, capability }) {
    if ((mode & 0o111) === 0)
        return undefined;
    const bit = (mode & setBits) !== 0;
    const capabilities = capability === undefined ? [] : rootCapabilities(capability);
    return bit || capabilities.length > 0 ? { bit, capabilities } : undefined;
}

;// CONCATENATED MODULE: ./src/engines/image/texts.ts

/** Characters that are searched at once. */
const texts_maxText = 2 ** 22;
/** What a layer says beside the content of its files: names, where links lead, attributes and comments, and bytes between entries. */
class Texts {
    #texts = [];
    #places = [];
    #length = 0;
    add(path, { name, linkName, notes }) {
        this.#add({ path, where: 'the name' }, name);
        if (linkName !== '')
            this.#add({ path, where: 'the target of the link' }, linkName);
        for (const note of notes)
            this.#add({ path, where: 'an attribute' }, note);
    }
    /** What stands behind the content of a file, where zeros fill its last block; unpackers pass over it. */
    addFill(path, bytes) {
        this.#add({ path, where: 'the bytes behind the end' }, bytes.toString('latin1').replaceAll('\0', ' '));
    }
    #add(place, text) {
        this.#texts.push(text.replaceAll('\n', ' '));
        this.#places.push(place);
        this.#length += text.length;
    }
    get isFull() {
        return this.#length >= texts_maxText;
    }
    /** The tokens in what was added since the last time, with paths that don't show them. */
    search(search) {
        const { found, complete } = search.texts(this.#texts);
        const places = this.#places;
        [this.#texts, this.#places, this.#length] = [[], [], 0];
        return {
            found: found.flatMap(({ match, line }) => {
                const place = places[line];
                if (place === undefined)
                    return [];
                return [{ match, where: place.where, path: place.path.replaceAll(match.value, (0,engines_secrets.maskSecret)(match.value)) }];
            }),
            complete,
        };
    }
}

;// CONCATENATED MODULE: ./src/engines/image/weights.ts

const weights_maxFolders = 20_000;
/** Bytes of the files of a layer, by folder. */
class Weights {
    #folders = new Map();
    add(path, bytes) {
        const folder = weightOf(path);
        const key = this.#folders.has(folder) || this.#folders.size < weights_maxFolders ? folder : '';
        this.#folders.set(key, (this.#folders.get(key) ?? 0) + bytes);
    }
    /** The ten with most bytes, the largest first. */
    largest() {
        const all = [...this.#folders].map(([path, bytes]) => ({ path, bytes }));
        return all.sort((a, b) => b.bytes - a.bytes).slice(0, 10);
    }
}

;// CONCATENATED MODULE: ./src/engines/image/layers.ts
















/** Of each kind; more is not remembered. Real images have some dozens, and some thousands of packages. */
const maxRemembered = 50_000;
const blocks = new Set(['judged', 'credentials', 'git', 'setuid', 'accounts-link', 'database']);
const maxSecrets = 1_000;
const ownersLeft = 'lists of files of packages beyond what is kept';
const othersWrite = 0o002;
const sticky = 0o1000;
/** Reads layers from the lowest up, each once, and remembers what of them is worth telling. */
class LayerReader {
    search;
    onFile;
    #live = new Live();
    #links = new Links();
    /** Of the layer that is being read. */
    #models = new ModelLinks();
    #texts = new Texts();
    owners = new Owners();
    /** Of the entry that is being read: its folder is a link, which some runtimes follow. It is told of whatever later layers remove. */
    #isOverLink = false;
    #all = [];
    #counts = {};
    #contents = new Map();
    sizes = [];
    /** Names that lead out of the image, with their layer. */
    leadingOut = [];
    /** By manager and folder: bytes and the first layer. */
    caches = new Map();
    skipped = {};
    /** Paths that were not searched to their end. */
    unfinished = [];
    /** Files that are needed to judge the image, and were not read. */
    unjudged = [];
    /** Files that list packages, and were not read. */
    unlisted = [];
    secrets = 0;
    /** Without a search nothing is searched for secrets. */
    constructor(search, onFile) {
        this.search = search;
        this.onFile = onFile;
    }
    /** What was remembered, from the lowest layer up; `goneIn` says what later layers made of it. */
    get remembered() {
        return this.#all;
    }
    /** Rejects with a `GatehouseError` where the layer can't be read to its end; what was read counts. */
    async read(layer, number) {
        const weights = new Weights();
        this.#models.clear();
        let unpacked = 0;
        let files = 0;
        let last = '';
        const onFill = (bytes) => {
            if (this.search !== undefined)
                this.#texts.addFill(last, bytes);
        };
        try {
            for await (const entry of (0,tar/* readTar */.sB)(layer.open(), { mayBeEmpty: true, onFill })) {
                last = inImage(entry.header.name);
                const { size, kind } = entry.header;
                if (!(await this.#entry(entry, number)) || kind !== 'file')
                    continue;
                files++;
                unpacked += size;
                weights.add(last, size);
            }
            if (this.onFile !== undefined)
                await readModelLinks(layer, number, this.#models, this.onFile);
        }
        finally {
            this.#searchTexts(number);
            this.#live.next(number);
            this.sizes.push({ stored: layer.size, unpacked, files, largest: weights.largest() });
        }
    }
    /** False of what only removes something. */
    async #entry(entry, layer) {
        const { name, kind, mode, size, linkName } = entry.header;
        this.#isOverLink = false;
        checkName(name);
        checkName(linkName);
        this.#say(inImage(name), entry.header, layer);
        if (leadsOut(name) && this.leadingOut.length < maxRemembered)
            this.leadingOut.push({ name, layer });
        const path = inImage(name);
        if (path === '') {
            if (kind === 'file' && size > 0)
                await this.#file(entry, '.', layer);
            return false;
        }
        const removal = removalOf(path);
        if (removal !== undefined) {
            // A runtime passes over its content, and the archive has it.
            if (kind === 'file' && size > 0)
                await this.#file(entry, path, layer);
            if (removal === 'nothing')
                return false;
            if (!removal.opaque)
                this.#links.set(removal.path, undefined);
            if (this.#overLink(path, removal.opaque ? path : removal.path, layer))
                return false;
            if (removal.opaque)
                this.#live.empty(removal.path);
            else
                this.#live.remove(removal.path);
            return false;
        }
        this.#links.set(path, kind === 'symlink' ? linkName : undefined);
        this.#live.replace(path, kind === 'folder', layer);
        this.#overLink(path, path, layer);
        if (kind !== 'file' && kind !== 'folder' && leadsToAccounts(path))
            this.#remember({ kind: 'accounts-link', path, layer });
        if ((kind === 'file' || kind === 'folder') &&
            (mode & othersWrite) !== 0 &&
            !(kind === 'folder' && (mode & sticky) !== 0))
            this.#remember({ kind: 'writable', path, layer, isFolder: kind === 'folder' });
        if (kind === 'symlink' && leadsToPackages(path))
            this.#remember({ kind: 'database', path, layer, why: 'a link leads to them' });
        if (kind === 'hardlink')
            this.#link(path, entry.header, layer);
        // What a folder's entry holds, no runtime unpacks; the archive has it.
        if (kind === 'folder' && size > 0)
            await this.#file(entry, path, layer);
        if (kind !== 'file')
            return true;
        const rights = rightsOf(entry.header);
        if (rights !== undefined)
            this.#remember({ kind: 'setuid', path, layer, ...rights });
        if (/(?:^|\/)\.git\/HEAD$/.test(path))
            this.#remember({ kind: 'git', path, layer });
        const unread = unreadDatabase(path, size);
        if (unread !== undefined)
            this.#remember({ kind: 'database', path, layer, why: unread });
        if (size > 0 && isCredentialsFile(path))
            this.#remember({ kind: 'credentials', path, layer });
        if (size > 0 && isLoginKeys(path))
            this.#remember({ kind: 'login-keys', path, layer });
        this.#cache(path, size, layer);
        if (size > 0)
            await this.#file(entry, path, layer);
        return true;
    }
    #say(path, header, layer) {
        if (this.search === undefined)
            return;
        this.#texts.add(path, header);
        if (this.#texts.isFull)
            this.#searchTexts(layer);
    }
    #overLink(entry, target, layer) {
        const end = this.#links.beyond(target);
        this.#isOverLink = end !== undefined;
        if (end === '' || (end !== undefined && leadsToAccounts(end)))
            this.#remember({ kind: 'accounts-link', path: entry, layer });
        return this.#isOverLink;
    }
    async #file(entry, path, layer) {
        const { size } = entry.header;
        const wanted = isRead(path);
        if (wanted && size > maxContents) {
            const unread = isJudged(path) ? this.unjudged : this.unlisted;
            if (unread.length < maxRemembered)
                unread.push(path);
        }
        const isList = this.search !== undefined && listsFiles(path) && size <= maxContents;
        const isDatabase = isRpmDatabase(path) && unreadDatabase(path, size) === undefined;
        const isKept = wanted && size <= maxContents;
        if (this.search === undefined && !isKept && !isDatabase)
            return;
        const { secrets, bytes, skipped } = await readContent(entry, path, {
            search: this.search,
            keep: isKept || isList,
            take: (head) => isDatabase ? (source) => this.#database(path, layer, source) : this.onFile?.({ path, layer }, head),
        });
        if (skipped !== undefined)
            this.#skip(skipped);
        if (secrets !== undefined)
            this.#secrets(secrets, path, layer);
        if (bytes === undefined)
            return;
        if (isList && !this.owners.add(path, bytes))
            this.#skip(ownersLeft);
        const contents = isKept ? readContents(path, bytes) : undefined;
        if (contents !== undefined)
            this.#keep(path, layer, contents);
    }
    /** What was said so far beside the content of files. */
    #searchTexts(layer) {
        if (this.search === undefined)
            return;
        this.#isOverLink = false;
        const { found, complete } = this.#texts.search(this.search);
        if (!complete)
            this.unfinished.push(`the names in layer ${layer}`);
        for (const { path, ...each } of found)
            this.#secrets({ found: [each], complete: true, skipped: {} }, path, layer);
    }
    #secrets({ found, complete, skipped }, path, layer) {
        if (!complete && this.unfinished.length < maxRemembered)
            this.unfinished.push(path);
        for (const each of found)
            if (this.secrets++ < maxSecrets)
                this.#remember({ kind: 'secret', path, layer, ...each });
        for (const [reason, count] of Object.entries(skipped))
            this.skipped[reason] = (this.skipped[reason] ?? 0) + count;
    }
    async #database(path, layer, source) {
        try {
            const files = [];
            const records = await rpmRecords(path, source, (file) => {
                if (this.search !== undefined && originOf(inImage(file)) === 'package')
                    files.push(inImage(file));
            });
            this.#keep(path, layer, { kind: 'packages', ecosystem: 'rpm', records });
            if (!this.owners.addFiles(path, files))
                this.#skip(ownersLeft);
        }
        catch (error) {
            if (!(error instanceof DatabaseError))
                throw error;
            this.#remember({ kind: 'database', path, layer, why: error.message });
        }
    }
    /** uv and conda link what they install to their caches. A file has one mode under all its names: the last entry sets it. */
    #link(path, header, layer) {
        const target = inImage(header.linkName);
        this.#models.add(path, target);
        const had = this.#live.at(target).find((item) => item.kind === 'setuid');
        const rights = rightsOf(header) ?? had;
        if (rights !== undefined) {
            const { bit, capabilities } = rights;
            this.#remember({ kind: 'setuid', path, layer, bit, capabilities });
            if (had === undefined && target !== path)
                this.#remember({ kind: 'setuid', path: target, layer, bit, capabilities });
        }
        const file = this.#contents.get(target);
        if (file?.goneIn === undefined && file !== undefined && (isRead(path) || isRpmDatabase(path)))
            this.#keep(path, layer, file.contents);
    }
    #keep(path, layer, contents) {
        const before = this.#contents.get(path);
        const file = readFile(path, layer, contents, before?.goneIn === undefined ? before : undefined);
        if (this.#remember(file))
            this.#contents.set(path, file);
        else if (this.unlisted.length < maxRemembered)
            this.unlisted.push(path);
    }
    #cache(path, size, layer) {
        const cache = size > 0 ? cacheOf(path) : undefined;
        if (cache === undefined)
            return;
        const known = this.caches.get(cache.folder);
        if (known !== undefined)
            known.bytes += size;
        else if (this.caches.size < maxRemembered)
            this.caches.set(cache.folder, { ...cache, layer, bytes: size });
    }
    /** Whether there was room for it. */
    #remember(item) {
        const kind = item.kind === 'contents' && item.contents.kind !== 'packages' ? 'judged' : item.kind;
        const count = (this.#counts[kind] ?? 0) + 1;
        this.#counts[kind] = count;
        if (count > maxRemembered) {
            // One of those would be enough to block, so none may go unseen behind the many.
            if (blocks.has(kind))
                throw new oci_error/* OciError */.M(`it has more than ${maxRemembered} files of one kind that is told of, as ${(0,shown_name/* shownName */.H)(item.path)}`);
            this.#skip('paths beyond what is listed');
            return false;
        }
        this.#all.push(item);
        if (!this.#isOverLink)
            this.#live.add(item);
        return true;
    }
    #skip(reason) {
        this.skipped[reason] = (this.skipped[reason] ?? 0) + 1;
    }
}

;// CONCATENATED MODULE: ./src/engines/image/tell.ts








/** What was remembered, as findings. */
class Teller {
    reader;
    madeBy;
    constructor(reader, madeBy) {
        this.reader = reader;
        this.madeBy = madeBy;
    }
    /** Of what lies among packages, the files that one of them brought. */
    #owned = new Set();
    originOf(file) {
        const origin = originOf(file);
        return origin === 'package' && !this.#owned.has(file) ? undefined : origin;
    }
    *all(left) {
        const asked = this.reader.remembered.filter(({ kind }) => kind === 'secret' || kind === 'credentials');
        this.#owned = this.reader.owners.owned(new Set(asked.map(({ path }) => path)));
        yield* this.secrets();
        yield* this.unjudged();
        yield* this.credentials();
        yield* this.setuid(left);
        yield* this.writable(left);
        for (const { name, layer } of this.reader.leadingOut)
            yield this.at('leading-out', name, layer, `The entry ${(0,shown_name/* shownName */.H)(name)} of layer ${layer} leads out of the image.`);
        for (const { manager, folder, layer, bytes } of this.reader.caches.values()) {
            const message = `${(0,shown_name/* shownName */.H)(folder)} holds ${bytesText(bytes)} that ${manager} downloaded.${this.madeBy(layer)}`;
            yield this.at('package-cache-in-image', folder, layer, message);
        }
        for (const path of this.reader.unfinished)
            yield {
                rule: 'unreadable-layer',
                message: `${(0,shown_name/* shownName */.H)(path)} was not searched to its end: it took longer than a file of its size may, holds more secrets than are listed, or unpacks to more than is read.`,
                identity: path,
                incomplete: true,
            };
    }
    *unjudged() {
        for (const path of this.reader.unjudged)
            yield {
                rule: 'unreadable-layer',
                message: `${(0,shown_name/* shownName */.H)(path)} was not read: it is too large for a file of its name.`,
                identity: path,
                incomplete: true,
            };
    }
    *secrets() {
        // Of what came with a package one of a kind is enough for each file.
        const key = (item) => {
            if (item.kind !== 'secret')
                return '';
            return this.originOf(item.path) === undefined ? item.match.value : item.match.rule.id;
        };
        for (const [first, ...more] of this.grouped('secret', key)) {
            if (first?.kind !== 'secret')
                continue;
            const { match, path, layer, where: inFile } = first;
            const { rule } = match;
            const layers = [...new Set(more.map((item) => item.layer))].filter((each) => each !== layer);
            const others = layers.length > 0 ? `, and in ${layersText(layers)}` : '';
            const where = `${inFile === undefined ? '' : `${(0,single_line/* singleLine */.p)(inFile)} of `}${(0,shown_name/* shownName */.H)(path)} in layer ${layer}${others}`;
            const origin = this.originOf(path);
            const values = new Set([first, ...more].map((item) => (item.kind === 'secret' ? item.match.value : '')));
            const count = values.size > 1 ? ` and ${values.size - 1} more like it` : '';
            yield {
                ...this.at('secret-in-layer', path, layer, ''),
                severity: severityOf(rule, origin),
                message: `${rule.title} in ${where}: ${(0,engines_secrets.maskSecret)(match.value)}${count}.${gone([first, ...more])}${this.madeBy(layer)}${origin === undefined ? '' : originNotes[origin]}`,
                identity: match.value,
                secret: true,
                properties: { provider: rule.provider, evidence: rule.evidence, path },
            };
        }
        if (this.reader.secrets > maxSecrets)
            yield {
                rule: 'unreadable-layer',
                message: `The layers hold more than ${maxSecrets} secrets; the rest is not listed.`,
                identity: 'secrets',
                incomplete: true,
            };
    }
    *credentials() {
        const known = new Set(this.reader.remembered.flatMap((item) => (item.kind === 'secret' ? [item.path] : [])));
        for (const items of [...this.grouped('credentials'), ...this.grouped('git')]) {
            const [first] = items;
            if (first === undefined || (first.kind === 'credentials' && known.has(first.path)))
                continue;
            if (first.kind === 'credentials' && this.originOf(first.path) === 'package')
                continue;
            const { path, layer, kind } = first;
            if (kind === 'git') {
                const folder = path.replace(/\/?HEAD$/, '');
                const message = `Layer ${layer} holds the version history ${(0,shown_name/* shownName */.H)(folder)}.${gone(items)}${this.madeBy(layer)}`;
                yield this.at('git-history-in-image', folder, layer, message);
            }
            else
                yield this.at('credentials-in-image', path, layer, `Layer ${layer} holds ${(0,shown_name/* shownName */.H)(path)}.${gone(items)}${this.madeBy(layer)}`);
        }
    }
    *setuid(left) {
        const usual = [];
        for (const item of left) {
            if (item.kind !== 'setuid')
                continue;
            const { path, layer, bit, capabilities } = item;
            const kind = setuidKind(path);
            if (kind === 'usual') {
                usual.push(path);
                continue;
            }
            const rule = kind === 'dangerous' ? 'privileged-program' : 'setuid-file';
            const message = `${(0,shown_name/* shownName */.H)(path)} (layer ${layer}) has ${rightsText({ bit, capabilities })}.${this.madeBy(layer)}`;
            yield this.at(rule, path, layer, message);
        }
        if (usual.length === 0)
            return;
        const names = usual.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort();
        yield {
            rule: 'setuid-file',
            severity: 'info',
            message: `Programs that distributions install so have the setuid or setgid bit, or capabilities: ${names.join(', ')}.`,
            identity: 'usual',
        };
    }
    /** A folder stands for what is in it. */
    *writable(left) {
        const items = left.filter((item) => item.kind === 'writable');
        const folders = new Map(items.filter(({ isFolder }) => isFolder).map(({ path }) => [path, 0]));
        const top = (path) => ancestorsOf(path).findLast((folder) => folders.has(folder));
        for (const { path } of items) {
            const above = top(path);
            if (above !== undefined)
                folders.set(above, (folders.get(above) ?? 0) + 1);
        }
        for (const { path, layer, isFolder } of items) {
            if (top(path) !== undefined)
                continue;
            const inside = folders.get(path) ?? 0;
            const more = inside > 0 ? `, as can ${inside} ${inside === 1 ? 'path' : 'paths'} in it` : '';
            const what = isFolder ? 'Everybody can write the folder' : 'Everybody can write';
            yield this.at('world-writable-path', path, layer, `${what} ${(0,shown_name/* shownName */.H)(path)} (layer ${layer})${more}.${this.madeBy(layer)}`);
        }
    }
    at(rule, path, layer, message) {
        return { rule, message, identity: path, member: `layer ${layer}/${path}` };
    }
    /** Of one kind: the same thing of the same path in several layers is one. */
    grouped(kind, key = () => '') {
        const groups = new Map();
        for (const item of this.reader.remembered) {
            if (item.kind !== kind)
                continue;
            const id = `${item.path}\0${key(item)}`;
            const known = groups.get(id);
            if (known === undefined)
                groups.set(id, [item]);
            else
                known.push(item);
        }
        return [...groups.values()];
    }
}
const rightsText = ({ bit, capabilities }) => [
    ...(bit ? ['the setuid or setgid bit'] : []),
    ...(capabilities.length > 0 ? [`capabilities that are as good as root (${capabilities.join(', ')})`] : []),
].join(' and ');
const originNotes = {
    package: ' A package brought the file: if it is public, so is the value.',
    distribution: ' The file lies where only packages of the distribution have files: it is an example or for a test.',
};
/** What a package holds is mostly public; a token's own format says more than a name. */
function severityOf({ severity, evidence }, origin) {
    if (origin === undefined)
        return severity;
    const most = origin === 'package' && evidence === 'format' ? 'medium' : 'low';
    return (0,finding/* atLeast */.jZ)(severity, most) ? most : severity;
}
/** Says of what a later layer removes that the image has it all the same. */
function gone(items) {
    const last = items.at(-1);
    return last?.goneIn === undefined
        ? ''
        : ` Layer ${last.goneIn} removes or replaces it, and the image has it all the same.`;
}
const layersText = (layers) => layers.length === 1
    ? `layer ${layers[0] ?? 0}`
    : `layers ${layers.slice(0, -1).join(', ')} and ${layers.at(-1) ?? 0}`;

;// CONCATENATED MODULE: ./src/engines/image/scan.ts










/** Reads every layer of an image once, and judges what is in it. Never rejects for what the image holds. */
async function scanImage(image, options) {
    const reader = new LayerReader(options.search, options.onFile);
    const findings = [];
    for (const [i, layer] of image.layers.entries()) {
        try {
            await reader.read(layer, i + 1);
        }
        catch (error) {
            if (!(error instanceof errors/* GatehouseError */.GA))
                throw error;
            const mismatch = await layer.mismatch();
            const changed = mismatch === undefined || mismatch === error.message ? '' : ` And ${mismatch}.`;
            const message = `Layer ${i + 1} can't be read to its end: ${error.message}.${changed}`;
            findings.push({
                rule: 'unreadable-layer',
                message,
                identity: layer.diffId ?? '',
                member: `layer ${i + 1}`,
                incomplete: true,
            });
        }
        options.progress?.(i + 1, image.layers.length);
    }
    const commands = (0,image_history/* commandsOf */.Kf)(image.config.history ?? [], image.layers.length).map((command) => command && covered(command, options.secrets));
    const lineOf = options.originsIn?.(image);
    const tell = new Teller(reader, (layer) => {
        const origin = lineOf?.(image.layers[layer - 1]?.diffId);
        return origin === undefined ? '' : ` ${origin} makes that layer.`;
    });
    const left = leftOf(reader);
    for (const finding of tell.all(left))
        findings.push(finding);
    findings.push(...configFindings(image, options.secrets, (user) => uidOf(left, user)));
    for (const finding of accessFindings(left, image.config.config?.User ?? ''))
        findings.push(finding);
    const layers = reader.sizes.map((size, i) => ({ ...size, command: commands[i] }));
    findings.push(sizeFinding(layers));
    const inventory = inventoryOf(left, reader.unlisted);
    for (const gap of inventory.gaps)
        findings.push({ rule: 'package-list-gap', message: gap, identity: gap });
    return { findings: limited(findings), inventory, layers, skipped: reader.skipped, owners: reader.owners };
}
/** A command as it may be shown: it can hold what its own findings report. */
function covered(command, secrets) {
    let text = command;
    for (const { value } of secrets.scanText(command, 'Dockerfile'))
        text = text.replaceAll(value, (0,engines_secrets.maskSecret)(value));
    return secrets.mask(text);
}
function uidOf(left, user) {
    if (left.some(({ kind }) => kind === 'accounts-link'))
        return 'linked';
    for (const { contents } of contentsOf(left))
        if (contents.kind === 'accounts')
            return contents.accounts.get(user)?.uid ?? 'not listed';
    return 'no list';
}
/** What is installed in an image, without judging it. Rejects with a `GatehouseError` where a layer can't be read. */
async function listPackages(image) {
    const reader = new LayerReader();
    for (const [i, layer] of image.layers.entries())
        await reader.read(layer, i + 1);
    return inventoryOf(leftOf(reader), reader.unlisted);
}
const leftOf = (reader) => reader.remembered.filter((item) => item.goneIn === undefined);
const contentsOf = (left) => left.filter((item) => item.kind === 'contents').map((item) => item);
function inventoryOf(left, unlisted) {
    const files = contentsOf(left);
    const distributions = files.flatMap(({ contents }) => contents.kind === 'distribution' ? [contents.distribution] : []);
    const distribution = distributions.find(({ id }) => id !== '');
    const databases = left.filter((item) => item.kind === 'database');
    return {
        ...(distribution && { distribution }),
        packages: packagesOf(files, distribution),
        gaps: [
            ...databases.map(({ path, why }) => `The packages in ${(0,shown_name/* shownName */.H)(path)} are not listed: ${why}.`),
            ...(unlisted.length > 0 ? [unlistedText(unlisted)] : []),
        ],
    };
}
const unlistedText = ([first = '', ...more]) => `The packages in ${(0,shown_name/* shownName */.H)(first)}${more.length > 0 ? ` and ${more.length} other files` : ''} are not listed: too large, or too many.`;
function sizeFinding(layers) {
    const total = layers.reduce((sum, { unpacked }) => sum + unpacked, 0);
    const bySize = layers.map((layer, i) => ({ ...layer, number: i + 1 })).sort((a, b) => b.unpacked - a.unpacked);
    const lines = bySize.slice(0, 3).map(({ number, unpacked, command, largest }) => {
        const made = command === undefined ? '' : `, ${(0,image_history/* shownCommand */.h9)(command)}`;
        const folders = largest.slice(0, 3).map(({ path, bytes }) => `${path} ${bytesText(bytes)}`);
        return `layer ${number} (${bytesText(unpacked)}${made})${folders.length > 0 ? `: ${folders.join(', ')}` : ''}`;
    });
    return {
        rule: 'image-size',
        message: `${bytesText(total)} unpacked in ${layers.length} ${layers.length === 1 ? 'layer' : 'layers'}; the largest: ${lines.join('; ')}.`,
        identity: '',
        properties: { layers },
    };
}
/** Of each rule so many; the last one says how many more there are. */
function limited(findings) {
    const counts = new Map();
    const kept = [];
    for (const finding of findings) {
        const count = (counts.get(finding.rule) ?? 0) + 1;
        counts.set(finding.rule, count);
        if (count <= maxOfRule || finding.secret === true || finding.incomplete === true)
            kept.push(finding);
    }
    for (const [rule, count] of counts) {
        const left = count - kept.filter((finding) => finding.rule === rule).length;
        if (left > 0)
            kept.push({ rule, message: `${left} more of this kind are not listed one by one.`, identity: 'more' });
    }
    return kept;
}

;// CONCATENATED MODULE: ./src/engines/image/index.ts








const engineName = 'gatehouse-image';
/**
 * Judges the images in an archive or folder of a tree, layer by layer and each layer once. What can't be read is an incomplete
 * detection; never rejects for what the archive holds.
 */
async function scanImages(tree, name, options) {
    const images = [];
    const models = [];
    const skipped = {};
    const count = (counts) => {
        for (const [reason, number] of Object.entries(counts))
            skipped[reason] = (skipped[reason] ?? 0) + number;
    };
    const told = () => [...detectionsOf(images, name), ...models];
    try {
        const opened = await openImages(tree, name);
        try {
            count(opened.skipped);
            if (opened.images.length === 0)
                throw new errors/* GatehouseError */.GA('there is no image in it');
            for (const image of opened.images) {
                if (image.layers.length === 0)
                    throw new errors/* GatehouseError */.GA(`${shownImage(image)} has no layers`);
                const its = modelsIn(name, options.secrets);
                const scan = await scanImage(image, { ...options, onFile: its.onFile });
                models.push(...weighed(its, scan.owners));
                count(scan.skipped);
                count(its.skipped);
                images.push({ image, scan });
            }
        }
        finally {
            await opened.close();
        }
    }
    catch (error) {
        if (!(error instanceof errors/* GatehouseError */.GA))
            throw error;
        return { images, skipped, detections: [...told(), unreadableImage(name, error.message)] };
    }
    return { images, skipped, detections: told() };
}
/** What is installed in the images of an archive or folder, without judging them. Rejects with a `GatehouseError` where one can't be read. */
async function inventoriesOf(tree, name) {
    const opened = await openImages(tree, name);
    try {
        const found = [];
        for (const image of opened.images)
            found.push({ image, inventory: await listPackages(image) });
        return found;
    }
    finally {
        await opened.close();
    }
}
/** `app:1.2 (linux/arm64)`; by its digest where it has no name. */
const shownImage = ({ name, digest, platform }) => `${(0,single_line/* singleLine */.p)(name === '' ? digest.slice(0, 19) : name)}${platform === '' ? '' : ` (${platform})`}`;
/** Where an archive has several images, a finding says which one it is of. */
function detectionsOf(images, name) {
    return images.flatMap(({ image, scan }) => scan.findings.map((finding) => detectionOf(finding, name, images.length > 1 ? image : undefined)));
}
function detectionOf(finding, name, image) {
    const { rule, message, identity, member, secret, incomplete, properties } = finding;
    const { severity, title, help, cwe } = imageRules[rule];
    const inside = [image && shownImage(image), member].filter((part) => part !== undefined).join(', ');
    return {
        rule,
        engine: engineName,
        severity: finding.severity ?? severity,
        title,
        message: image === undefined ? message : `${shownImage(image)}: ${message}`,
        location: { path: name, ...(inside !== '' && { member: (0,single_line/* singleLine */.p)(inside) }) },
        lineText: '',
        // Of two platforms each has its own.
        identity: image === undefined ? identity : `${image.platform}\0${identity}`,
        ...(secret && { sensitive: true }),
        ...(incomplete && { incomplete: true }),
        help: { text: (0,paragraphs/* paragraphs */.q)(help) },
        ...(cwe.length > 0 && { cwe }),
        ...(properties && { properties }),
    };
}
function unreadableImage(name, reason) {
    const message = `${name} can't be read: ${reason}.`;
    return detectionOf({ rule: 'unreadable-image', message, identity: reason, incomplete: true }, name, undefined);
}


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ clientScheme),
/* harmony export */   p: () => (/* binding */ isClientImage)
/* harmony export */ });
const clientScheme = 'docker://';
/** Whether the text names an image that a client has to bring: `docker://app:1.2`. */
const isClientImage = (text) => text.startsWith(clientScheme);


/***/ }),

/***/ 78503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isNameOfModelOnly),
/* harmony export */   j: () => (/* binding */ isModelName)
/* harmony export */ });
/** Names that say "model" to people and loaders. `.bin`, `.pb` and `.model` are used by others as well. */
const modelNames = /\.(?:pkl|pickle|p|joblib|dill|pt|pt2|pth|ckpt|bin|pb|model|onnx|h5|hdf5|keras|safetensors|gguf|ggml|tflite|npy|npz|mlmodel|pdmodel|pdiparams|params|msgpack|ubj|cbm|bst|xgb|lgb|pmml|rds|rdata|skops|nemo|mar|llamafile|weights|t7|caffemodel|mlpackage|engine|plan)$/i;
/** Names of the formats that are read here, and of nothing else. */
const namesOfModels = /\.(?:pkl|pickle|joblib|dill|pt|pt2|pth|ckpt|onnx|h5|hdf5|keras|safetensors|gguf|tflite|npy|npz|skops|nemo|mlmodel|pdmodel|cbm|ubj)$|(?:^|\/)saved_model\.pb$/i;
/** How the caches of model hubs name what they hold. */
const digest = /(?:^|\/)(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Whether a file's name says that it is a model. */
function isModelName(name) {
    return modelNames.test(name) || digest.test(name);
}
/** Whether a file's name says that it is a model, and can't mean anything else. */
const isNameOfModelOnly = (name) => namesOfModels.test(name);


/***/ }),

/***/ 92183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ paragraphs)
/* harmony export */ });
/** The rules' help texts are broken into lines to be read here; where they are shown, a paragraph is one line. */
function paragraphs(help) {
    const blocks = help.split('\n\n').map((block) => (block.startsWith('    ') ? block : block.replaceAll('\n', ' ')));
    return blocks.join('\n\n');
}


/***/ }),

/***/ 75768:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ directoryNames),
/* harmony export */   _V: () => (/* binding */ looseName),
/* harmony export */   f3: () => (/* binding */ findDirectories)
/* harmony export */ });
/* harmony import */ var _directory__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9055);
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79814);
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94239);



const endBytes = 22;
const tailBytes = endBytes + _fields__WEBPACK_IMPORTED_MODULE_2__/* .full16 */ .lL;
const recordSignature = 0x0201_4b50;
const recordBytes = 46;
const localBytes = 30;
/** Ends that are tried, from the last: real archives have one. */
const maxEnds = 16;
/** Of a directory; one of 100,000 entries with long names has a fifth. */
const maxDirectoryBytes = 64 * 2 ** 20;
const pieceBytes = 1 << 20;
/** The directories whose ends lie where readers look for them: in the last 64 KiB. */
async function findDirectories(source, maxRecords) {
    const found = new Map();
    for (const end of await findEnds(source)) {
        // The end of an archive that is a member of this one is none of its own.
        if ([...found.values()].some(({ records }) => records.some((record) => holds(record, end.at))))
            continue;
        for (const start of await startsOf(source, end))
            if (!found.has(start))
                found.set(start, await readRecords(source, start, end, maxRecords));
    }
    return [...found.values()];
}
const holds = ({ offset, packedSize, name }, at) => at > offset + localBytes + name.length && at < offset + localBytes + name.length + packedSize;
/** The names in what may be the archive's directories as far as the first `maxRecords` of each; undefined for what is no zip file. */
async function directoryNames(source, maxRecords) {
    const starts = new Set();
    const names = [];
    for (const end of await findEnds(source))
        for (const start of await startsOf(source, end)) {
            if (starts.has(start))
                continue;
            starts.add(start);
            await eachRecord(source, start, end, maxRecords, (bytes, at) => {
                const after = recordEnd(bytes, at);
                if (after !== undefined)
                    names.push(nameAt(bytes, at));
                return after;
            });
        }
    return starts.size === 0 ? undefined : names;
}
/** Where the directory of an end may begin: where it says, and in front of it. */
async function startsOf(source, end) {
    const starts = [];
    for (const start of new Set([end.recordsStart - end.bytes, end.start])) {
        if (start < 0 || start > end.at)
            continue;
        const signature = await source.read(start, 4);
        const empty = end.count === 0 && end.bytes === 0 && start === end.recordsStart;
        if (empty || (signature.length === 4 && signature.readUInt32LE(0) === recordSignature))
            starts.push(start);
    }
    return starts;
}
async function findEnds(source) {
    const tailStart = Math.max(0, source.size - tailBytes);
    const tail = await source.read(tailStart, tailBytes);
    const ends = [];
    for (let place = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1'); place !== -1 && ends.length < maxEnds; place = place === 0 ? -1 : tail.lastIndexOf('PK\x05\x06', place - 1, 'latin1')) {
        if (place + endBytes > tail.length)
            continue;
        const at = tailStart + place;
        const narrow = {
            count: tail.readUInt16LE(place + 10),
            bytes: tail.readUInt32LE(place + 12),
            start: tail.readUInt32LE(place + 16),
        };
        const comment = Math.min(tail.readUInt16LE(place + 20), tail.length - place - endBytes);
        ends.push({ at, ...narrow, recordsStart: at, comment });
        const wide = await readEnd64(source, at);
        if (wide !== undefined)
            ends.push({ at, ...wide, comment });
    }
    return ends;
}
async function readEnd64(source, end) {
    if (end < 20)
        return undefined;
    const locator = await source.read(end - 20, 20);
    if (locator.length < 20 || locator.readUInt32LE(0) !== 0x0706_4b50)
        return undefined;
    const stated = Number(locator.readBigUInt64LE(8));
    // Where bytes stand in front of the archive, it lies later than it says.
    for (const recordsStart of [stated, end - 20 - 56]) {
        const record = recordsStart <= end ? await source.read(recordsStart, 56) : Buffer.alloc(0);
        if (record.length < 56 || record.readUInt32LE(0) !== 0x0606_4b50)
            continue;
        const [count, bytes, start] = [32, 40, 48].map((at) => Number(record.readBigUInt64LE(at)));
        return { count, bytes, start, recordsStart };
    }
    return undefined;
}
async function readRecords(source, start, end, maxRecords) {
    const oddities = [];
    const records = [];
    const shift = start === end.start ? 0 : start - end.start;
    const at = await eachRecord(source, start, end, maxRecords, (bytes, place) => {
        const after = recordEnd(bytes, place);
        if (after !== undefined)
            records.push(readRecord(bytes, place, shift));
        return after;
    });
    const complete = records.length < maxRecords && at + recordBytes <= start + maxDirectoryBytes;
    if (complete) {
        const wide = end.count === _fields__WEBPACK_IMPORTED_MODULE_2__/* .full16 */ .lL || end.bytes === _fields__WEBPACK_IMPORTED_MODULE_2__/* .full32 */ .Bk;
        if (at !== start + end.bytes && !(wide && at === end.recordsStart))
            oddities.push({ kind: 'directory size', message: 'has a directory of another size than it states' });
        // The narrow field counts the entries up to 65,535.
        if (records.length !== end.count &&
            !(wide && records.length % 0x1_0000 !== 0) &&
            records.length % 0x1_0000 !== end.count)
            oddities.push({ kind: 'directory count', message: `states ${end.count} entries and lists ${records.length}` });
    }
    const commentStart = end.at + endBytes;
    return {
        records,
        oddities,
        start,
        end: commentStart + end.comment,
        comment: { offset: commentStart, length: end.comment },
        complete,
    };
}
/** Hands over the records of a directory, one after the other: `read` answers where the record ends. Answers where that was for the last one. */
async function eachRecord(source, start, end, maxRecords, read) {
    const limit = Math.min(end.recordsStart, start + maxDirectoryBytes);
    let at = start;
    let base = start;
    let bytes = Buffer.alloc(0);
    for (let count = 0; at + recordBytes <= limit && count < maxRecords; count++) {
        // A record has at most 46 bytes and three fields of 64 KiB.
        if (at - base + recordBytes + 3 * _fields__WEBPACK_IMPORTED_MODULE_2__/* .full16 */ .lL > bytes.length && base + bytes.length < limit) {
            base = at;
            bytes = await source.read(base, Math.min(pieceBytes, limit - base));
        }
        const after = read(bytes, at - base);
        if (after === undefined)
            break;
        at = base + after;
    }
    return at;
}
/** Where the record ends that lies there; undefined if there is none. */
function recordEnd(bytes, at) {
    if (at + recordBytes > bytes.length || bytes.readUInt32LE(at) !== recordSignature)
        return undefined;
    const end = at + recordBytes + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    return end > bytes.length ? undefined : end;
}
function nameAt(bytes, at) {
    const start = at + recordBytes;
    return looseName(bytes.subarray(start, start + bytes.readUInt16LE(at + 28)), bytes.readUInt16LE(at + 8));
}
const nothingOdd = [];
function readRecord(bytes, at, shift) {
    const nameEnd = at + recordBytes + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const end = extraEnd + bytes.readUInt16LE(at + 32);
    const name = nameAt(bytes, at);
    let oddities = nothingOdd;
    let size = bytes.readUInt32LE(at + 24);
    let packedSize = bytes.readUInt32LE(at + 20);
    let offset = bytes.readUInt32LE(at + 42);
    if (extraEnd > nameEnd)
        try {
            const { zip64, otherName } = (0,_fields__WEBPACK_IMPORTED_MODULE_2__/* .readExtra */ .li)(bytes.subarray(nameEnd, extraEnd), name);
            [size = 0, packedSize = 0, offset = 0] = (0,_fields__WEBPACK_IMPORTED_MODULE_2__/* .widened */ ["do"])([size, packedSize, offset], zip64, name);
            if (otherName !== undefined && !otherName.equals(bytes.subarray(at + recordBytes, nameEnd)))
                oddities = [{ kind: 'two names', message: `has a second name, ${JSON.stringify(otherName.toString())}` }];
        }
        catch (error) {
            if (!(error instanceof _error__WEBPACK_IMPORTED_MODULE_1__/* .ZipError */ .W))
                throw error;
            oddities = [{ kind: 'extra fields', message: 'has extra fields that can not be read' }];
        }
    if (extraEnd < end)
        oddities = [...oddities, ...commentOddities(bytes.subarray(extraEnd, end))];
    return {
        name,
        flags: bytes.readUInt16LE(at + 8),
        method: bytes.readUInt16LE(at + 10),
        crc: bytes.readUInt32LE(at + 16),
        packedSize,
        size,
        offset: offset + shift,
        mode: bytes.readUInt16LE(at + 40),
        oddities,
    };
}
function looseName(bytes, flags) {
    const name = bytes.toString('utf8');
    return (flags & _directory__WEBPACK_IMPORTED_MODULE_0__/* .utf8Flag */ .y) === 0 && name.includes('\uFFFD') ? bytes.toString('latin1') : name;
}
/** A comment is for people. */
function commentOddities(comment) {
    return comment.includes(0) ? [{ kind: 'comment', message: 'has a comment that is no text' }] : [];
}


/***/ }),

/***/ 72753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ holdHeap),
/* harmony export */   y: () => (/* binding */ releaseHeap)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Keeps V8's heap near what is in use: new objects get no more room than they have, and old ones are collected when they have grown by
 * 30 %. Of itself V8 would double the former up to 32 MB while much of what is new is in use, hardly ever give it back, and let the
 * latter grow severalfold. A thread that starts ends it for the whole process: then it is to be said again.
 */
function holdHeap() {
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--semi-space-growth-factor=1');
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--heap-growing-percent=30');
}
/** As V8 is without being told. */
function releaseHeap() {
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--semi-space-growth-factor=2');
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--heap-growing-percent=0');
}


/***/ }),

/***/ 48142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ singleLine)
/* harmony export */ });
/** Foreign text on one line, without control characters. */
function singleLine(text) {
    if (usual.test(text))
        return text;
    return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
/** Most texts have nothing to replace, and there may be hundreds of thousands. */
const usual = /^[!-~]+(?: [!-~]+)*$/;


/***/ }),

/***/ 82306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Gq: () => (/* binding */ DirectoryTree),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* unused harmony export maxWholeRead */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _heap__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72753);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91193);






/** The most that one `read` without a length returns; larger files are read in ranges. */
const maxWholeRead = 256 * 1024 * 1024;
/**
 * The files under a folder on disk. `listing` names them, as `git ls-files` does; without it the
 * folder is walked, `.git` left out. Links are listed and never followed, also not in the middle of a path.
 */
class DirectoryTree {
    #root;
    #listing;
    #folders = new Map();
    #entries;
    constructor(root, listing = () => Promise.resolve(undefined)) {
        this.#root = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root);
        this.#listing = listing;
    }
    list() {
        this.#entries ??= this.#load();
        return this.#entries;
    }
    async #load() {
        (0,_heap__WEBPACK_IMPORTED_MODULE_3__/* .holdHeap */ .S)();
        try {
            return await this.#listed();
        }
        finally {
            (0,_heap__WEBPACK_IMPORTED_MODULE_3__/* .releaseHeap */ .y)();
        }
    }
    async #listed() {
        const { names, unreadable } = (await this.#listing()) ?? walk(this.#root);
        const entries = new Map();
        for (const name of names) {
            const entry = this.#entry((0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(name));
            if (entry)
                entries.set(entry.path, entry);
        }
        for (const folder of unreadable) {
            const path = (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(folder);
            entries.set(path, { path, size: 0, kind: 'unreadable' });
        }
        return [...entries.values()].sort(_names__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2);
    }
    /** A name that git lists and the disk doesn't hold was deleted. */
    #entry(name) {
        let stat;
        try {
            stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(this.#onDisk(name), { throwIfNoEntry: false });
        }
        catch (error) {
            // A parent became a file: the name is gone. Anything else can't be told, and is found out when it is read.
            if (isCode(error, 'ENOTDIR'))
                return undefined;
            return { path: name, size: 0, kind: 'file' };
        }
        if (!stat)
            return undefined;
        if (stat.isSymbolicLink() || !this.#inside(name))
            return { path: name, size: 0, kind: 'symlink' };
        if (stat.isFile())
            return { path: name, size: stat.size, kind: 'file' };
        // Only git lists a folder: a submodule, or another repository inside this one.
        if (stat.isDirectory())
            return { path: name.replace(/\/$/, ''), size: 0, kind: 'submodule' };
        return { path: name, size: 0, kind: 'special' };
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- a tree answers asynchronously; the disk is read synchronously, at a quarter of the CPU time
    async stat(name) {
        return this.#entry(name);
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async read(name, range = {}) {
        const file = this.#open(name);
        try {
            return file.read(range);
        }
        finally {
            file.close();
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async open(name) {
        return this.#open(name);
    }
    #open(name) {
        const orUnreadable = (use) => {
            try {
                return use();
            }
            catch (error) {
                throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            }
        };
        const descriptor = orUnreadable(() => {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants);
            return node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(this.#onDisk(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        });
        const close = () => {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor);
        };
        try {
            const size = orUnreadable(() => {
                const stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(descriptor);
                if (!stat.isFile())
                    throw new Error('it is not a regular file');
                return stat.size;
            });
            return { descriptor, read: (range) => orUnreadable(() => readRange(descriptor, size, range)), close };
        }
        catch (error) {
            close();
            throw error;
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async readLink(name) {
        try {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            return (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().readlinkSync(this.#onDisk(name), 'buffer'));
        }
        catch (error) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
        }
    }
    async close() {
        // What was opened is closed by whoever did.
    }
    #onDisk(name) {
        return (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .needsRawName */ .lB)(name)
            ? Buffer.concat([Buffer.from(`${this.#root}/`), (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .rawName */ .UW)(name)])
            : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.#root, name);
    }
    /** Whether the folder a file is in is a real folder below the root, with no link on the way. */
    #inside(name) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(name);
        if (folder === '.')
            return true;
        let inside = this.#folders.get(folder);
        if (inside === undefined) {
            inside = !folder.split('/').includes('..') && this.#inside(folder) && !(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .isLink */ .PJ)(this.#onDisk(folder));
            this.#folders.set(folder, inside);
        }
        return inside;
    }
}
/** Reads a range of an open file of `size` bytes. */
function readRange(file, size, range) {
    const offset = range.offset ?? 0;
    const length = Math.max(0, Math.min(range.length ?? Infinity, size - offset));
    if (length > maxWholeRead)
        throw new Error(`it is too large to read at once (${length} bytes)`);
    const buffer = range.into?.subarray(0, length) ?? Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const count = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readSync(file, buffer, filled, length - filled, offset + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return buffer.subarray(0, filled);
}
/** What lies below `start`, which is itself below `root` or the same folder. */
function walk(root, start = '') {
    const names = [];
    const unreadable = [];
    const slash = Buffer.from('/');
    const pending = [Buffer.from(start)];
    for (let folder = pending.pop(); folder; folder = pending.pop()) {
        const onDisk = folder.length > 0 ? Buffer.concat([Buffer.from(`${root}/`), folder]) : Buffer.from(root);
        let entries;
        try {
            entries = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(onDisk, { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            if (folder.length === 0)
                throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${root}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            unreadable.push(folder);
            continue;
        }
        for (const entry of entries) {
            const name = folder.length > 0 ? Buffer.concat([folder, slash, entry.name]) : entry.name;
            if (!entry.isDirectory())
                names.push(name);
            else if (!entry.name.equals(gitFolder))
                pending.push(name);
        }
    }
    return { names, unreadable };
}
const gitFolder = Buffer.from('.git');
const isCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;


/***/ }),

/***/ 86691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ renamed)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91193);


/** Files of `tree` under other paths: `names` gives for each path the one that it has there. */
function renamed(tree, names) {
    const entryAt = (path) => {
        const file = names.get(path);
        return file && { path, size: file.size, kind: 'file' };
    };
    const entries = [...names].map(([path, { size }]) => ({ path, size, kind: 'file' })).sort(_names__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2);
    const open = tree.open?.bind(tree);
    return {
        ...(open && {
            open: (path) => {
                const file = names.get(path);
                if (file === undefined)
                    return Promise.reject(new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy(`${path}: there is no such file`));
                return open(file.path);
            },
        }),
        list: () => Promise.resolve(entries),
        stat: (path) => Promise.resolve(entryAt(path)),
        read: (path, range) => {
            const file = names.get(path);
            if (file === undefined)
                return Promise.reject(new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy(`${path}: there is no such file`));
            return tree.read(file.path, range);
        },
        readLink: (path) => Promise.reject(new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy(`${path}: it is no link`)),
        close: () => tree.close(),
    };
}


/***/ })

};
