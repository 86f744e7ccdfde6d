import type { Help, Severity } from '../../findings/finding';
import { hazards } from './values';

/** What the analysis of data flow can find. */
export interface FlowRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly cwe: readonly number[];
  /** Of OWASP's lists for web applications (A), machine learning (ML) and language models (LLM). */
  readonly owasp: string;
  /** The bit of `hazards` that a sanitiser sets; 0 where no data is followed. */
  readonly hazard: number;
  /** What happens, of `{source}` and `{sink}`. */
  readonly message: string;
  readonly why: string;
  readonly bad: string;
  readonly good: string;
}

const reaches = '{source} reaches {sink}';

const table = {
  'sql-injection': {
    title: 'SQL injection',
    severity: 'high',
    cwe: [89],
    owasp: 'A03:2021',
    hazard: hazards.sql,
    message: `${reaches} as part of the SQL text.`,
    why: 'A quote in the value ends the string and begins SQL of the sender’s own: it reads or changes any row. Keep the text constant and hand values over as parameters; a name of a column or table must be one of a list.',
    bad: "cursor.execute(f\"SELECT * FROM users WHERE name = '{request.args['name']}'\")",
    good: 'cursor.execute("SELECT * FROM users WHERE name = ?", (request.args["name"],))',
  },
  'command-injection': {
    title: 'Command injection',
    severity: 'critical',
    cwe: [78],
    owasp: 'A03:2021',
    hazard: hazards.command,
    message: `${reaches}, which runs it as a command.`,
    why: 'A semicolon or $( ) in the value is a command of the sender’s own, with the rights of this process. Leave the shell out, pass the arguments as a list behind a constant program and --, or quote with shlex.quote.',
    bad: 'os.system("ping " + request.args["host"])',
    good: 'subprocess.run(["ping", "-c", "1", "--", request.args["host"]])',
  },
  'code-injection': {
    title: 'Code injection',
    severity: 'critical',
    cwe: [94, 95],
    owasp: 'A03:2021',
    hazard: hazards.code,
    message: `${reaches}, which runs it as Python.`,
    why: 'Whoever writes the value runs code in this process. Read data with json.loads or ast.literal_eval, and choose functions and modules from a dict of the allowed ones.',
    bad: 'result = eval(request.form["formula"])',
    good: 'result = OPERATIONS[request.form["operation"]](x, y)',
  },
  'template-injection': {
    title: 'Template injection',
    severity: 'critical',
    cwe: [1336, 94],
    owasp: 'A03:2021',
    hazard: hazards.template,
    message: `${reaches} as the text of a template.`,
    why: 'A template can call functions: {{ }} in the value reaches Python’s own objects and runs commands. Keep the template constant and hand the value over as a variable.',
    bad: 'render_template_string("Hello " + request.args["name"])',
    good: 'render_template_string("Hello {{ name }}", name=request.args["name"])',
  },
  'path-traversal': {
    title: 'Path traversal',
    severity: 'high',
    cwe: [22],
    owasp: 'A01:2021',
    hazard: hazards.path,
    message: `${reaches} as part of a path.`,
    why: '../ in the value, or a slash at its beginning, leads out of the folder to any file of this process’s user. Take secure_filename or os.path.basename of it, or resolve the path and check that it lies in the folder.',
    bad: 'open(os.path.join("reports", request.args["name"]))',
    good: 'send_from_directory("reports", request.args["name"])',
  },
  'server-side-request-forgery': {
    title: 'Server-side request forgery',
    severity: 'high',
    cwe: [918],
    owasp: 'A10:2021',
    hazard: hazards.request,
    message: `${reaches}, which chooses where a request goes.`,
    why: 'The server asks whatever address the sender names: services inside the network, or the cloud’s metadata with its credentials. Keep scheme and host constant, or take the address from a list.',
    bad: 'requests.get(request.args["url"])',
    good: 'requests.get("https://api.example.com/items/" + quote(request.args["id"]))',
  },
  'unsafe-deserialization': {
    title: 'Deserialisation of outside data',
    severity: 'critical',
    cwe: [502],
    owasp: 'A08:2021',
    hazard: hazards.deserialization,
    message: `${reaches}, which builds any object that it names.`,
    why: 'The format can name functions to call, so loading it runs the sender’s code. Use JSON, yaml.safe_load or safetensors, and check a signature before anything else is loaded.',
    bad: 'pickle.loads(base64.b64decode(request.cookies["state"]))',
    good: 'json.loads(base64.b64decode(request.cookies["state"]))',
  },
  'xml-external-entity': {
    title: 'XML external entities',
    severity: 'high',
    cwe: [611],
    owasp: 'A05:2021',
    hazard: hazards.xml,
    message: `${reaches}, a parser that follows external entities.`,
    why: 'The document can name files and addresses of which it then shows the content. Leave external entities switched off, or parse with defusedxml.',
    bad: 'parser.setFeature(xml.sax.handler.feature_external_ges, True)',
    good: 'defusedxml.ElementTree.fromstring(request.data)',
  },
  'xpath-injection': {
    title: 'XPath injection',
    severity: 'high',
    cwe: [643],
    owasp: 'A03:2021',
    hazard: hazards.xpath,
    message: `${reaches} as part of an XPath expression.`,
    why: 'A quote in the value ends the string and selects other nodes. Keep the expression constant and hand values over as variables.',
    bad: 'root.xpath("//user[@name=\'" + request.args["name"] + "\']")',
    good: 'root.xpath("//user[@name=$name]", name=request.args["name"])',
  },
  'ldap-injection': {
    title: 'LDAP injection',
    severity: 'high',
    cwe: [90],
    owasp: 'A03:2021',
    hazard: hazards.ldap,
    message: `${reaches} as part of an LDAP query.`,
    why: '* and ) in the value change the filter and find other entries. Escape it with escape_filter_chars, or escape_rdn in a name.',
    bad: 'connection.search(base, "(uid=" + request.args["uid"] + ")")',
    good: 'connection.search(base, "(uid=" + escape_filter_chars(request.args["uid"]) + ")")',
  },
  'open-redirect': {
    title: 'Open redirect',
    severity: 'medium',
    cwe: [601],
    owasp: 'A01:2021',
    hazard: hazards.redirect,
    message: `${reaches}, which sends the browser there.`,
    why: 'A link to this site then leads to another one, which looks like this one and asks for the password. Redirect to url_for of a known page, or check the host of the address against a list.',
    bad: 'return redirect(request.args["next"])',
    good: 'return redirect(url_for("home"))',
  },
  'cross-site-scripting': {
    title: 'Cross-site scripting',
    severity: 'high',
    cwe: [79],
    owasp: 'A03:2021',
    hazard: hazards.html,
    message: `${reaches} as part of a page.`,
    why: 'Markup in the value runs as script in the browser of whoever opens the page, with their session. Let a template escape it, or escape it with markupsafe.escape.',
    bad: 'return "<p>" + request.args["name"] + "</p>"',
    good: 'return render_template("hello.html", name=request.args["name"])',
  },
  'log-injection': {
    title: 'Log injection',
    severity: 'low',
    cwe: [117],
    owasp: 'A09:2021',
    hazard: hazards.log,
    message: `${reaches}, line breaks included.`,
    why: 'A line break in the value writes log lines that never happened. Log it with %r, or take the line breaks out.',
    bad: 'logging.info("login of " + request.form["user"])',
    good: 'logging.info("login of %r", request.form["user"])',
  },
  'trust-boundary': {
    title: 'Outside data in the session',
    severity: 'medium',
    cwe: [501],
    owasp: 'A04:2021',
    hazard: hazards.trust,
    message: `${reaches} unchecked.`,
    why: 'Later code takes what is in the session for the server’s own, and this is the sender’s. Check the value before it is stored, and never let it choose the key.',
    bad: 'session["role"] = request.form["role"]',
    good: 'session["role"] = user.role',
  },
  'training-data-from-outside': {
    title: 'Training data that a request chooses',
    severity: 'high',
    cwe: [73],
    owasp: 'ML02:2023',
    hazard: hazards.path,
    message: `${reaches}, which reads what a model learns from.`,
    why: 'Whoever chooses the data chooses what the model learns, and a path or an address of the sender’s also reads files and asks servers for them. Take data sets from a list of known ones.',
    bad: 'load_dataset("csv", data_files=request.json["url"])',
    good: 'load_dataset("csv", data_files=DATA_SETS[request.json["name"]])',
  },
  'prompt-injection-with-tools': {
    title: 'Outside text instructs a model that has tools',
    severity: 'medium',
    cwe: [1427],
    owasp: 'LLM01:2025',
    hazard: hazards.prompt,
    message: `${reaches}, whose model can call tools.`,
    why: 'A model can’t tell instructions from data: a sentence in the value has it call the tools that it was given. Keep outside text out of the system’s instructions, give the model no tool that may do harm, and have a person confirm what a tool is about to do.',
    bad: 'client.chat.completions.create(tools=TOOLS, messages=[{"role": "system", "content": "Help with " + request.json["topic"]}])',
    good: 'client.chat.completions.create(tools=TOOLS, messages=[{"role": "system", "content": HELP}, {"role": "user", "content": request.json["text"]}])',
  },
  'weak-hash': {
    title: 'Broken hash function',
    severity: 'medium',
    cwe: [328],
    owasp: 'A02:2021',
    hazard: 0,
    message: '{sink}: two texts of one hash can be made at will.',
    why: 'Signatures, passwords and tokens rest on a hash that nobody can forge. Use sha256 or better, for passwords a slow one (argon2, scrypt), and say usedforsecurity=False where it is a mere checksum.',
    bad: 'hashlib.md5(password).hexdigest()',
    good: 'hashlib.scrypt(password, salt=salt, n=2**14, r=8, p=1)',
  },
  'weak-cipher': {
    title: 'Broken cipher',
    severity: 'high',
    cwe: [327],
    owasp: 'A02:2021',
    hazard: 0,
    message: '{sink} no longer keeps a secret.',
    why: 'DES, RC4, Blowfish and the mode ECB give away what they should hide. Use AES-GCM or ChaCha20-Poly1305, which also notice a change.',
    bad: 'DES.new(key, DES.MODE_ECB)',
    good: 'AESGCM(key).encrypt(nonce, data, None)',
  },
  'weak-random': {
    title: 'Predictable random number used as a secret',
    severity: 'medium',
    cwe: [330, 338],
    owasp: 'A02:2021',
    hazard: hazards.secret,
    message: '{source} becomes {sink}.',
    why: 'From some of its numbers the module random can be computed on, so such a token can be guessed. Use the module secrets.',
    bad: 'session["token"] = str(random.random())',
    good: 'session["token"] = secrets.token_urlsafe()',
  },
  'insecure-cookie': {
    title: 'Cookie without Secure',
    severity: 'medium',
    cwe: [614],
    owasp: 'A05:2021',
    hazard: 0,
    message: '{sink}: the browser also sends it without TLS.',
    why: 'Anyone on the network’s path can read a cookie that goes over plain HTTP. Set secure=True, and httponly=True with it.',
    bad: 'response.set_cookie("session", token)',
    good: 'response.set_cookie("session", token, secure=True, httponly=True, samesite="Lax")',
  },
  'cookie-without-httponly': {
    title: 'Cookie that scripts can read',
    severity: 'low',
    cwe: [1004],
    owasp: 'A05:2021',
    hazard: 0,
    message: '{sink}: scripts of the page can read it.',
    why: 'A script that gets into the page takes the session with it. Set httponly=True unless the page’s own script needs the cookie.',
    bad: 'response.set_cookie("session", token, secure=True, httponly=False)',
    good: 'response.set_cookie("session", token, secure=True, httponly=True)',
  },
} as const satisfies Record<string, Omit<FlowRule, 'id'>>;

export type RuleId = keyof typeof table;
export const ruleIds = Object.keys(table) as RuleId[];

export function flowRule(id: RuleId): FlowRule {
  return { id, ...table[id] };
}

export function helpOfRule({ why, bad, good }: FlowRule): Help {
  return { text: `${why}\n\nFound in:\n    ${bad}\n\nBetter:\n    ${good}` };
}
