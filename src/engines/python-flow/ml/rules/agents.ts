import type { Match, MlRule } from '../rule';

/** Language models that may act. */

/** Tools that run what a model writes, wherever their package has put them. */
const runners =
  /^(?:langchain\w*|llama_index|smolagents|crewai_tools|autogen)\b.*\.(?:PythonREPLTool|PythonAstREPLTool|PythonREPL|ShellTool|BashProcess|PALChain|create_python_agent|CodeInterpreterTool|LocalPythonExecutor|LocalCommandLineCodeExecutor)(?:\.from_\w+)?$/;

const permissions: ReadonlyMap<string, string> = new Map([
  ['allow_dangerous_code', 'The agent runs Python that the model writes.'],
  ['allow_dangerous_tools', 'The agent is given tools that run what the model writes.'],
]);

export const agentRules: readonly MlRule[] = [
  {
    id: 'agent-runs-generated-code',
    severity: 'high',
    reason: 'Whoever gets text into the prompt, a web page that is read included, gets code run.',
    title: 'Agent that runs what a model writes',
    cwe: [94, 95],
    owasp: ['LLM05:2025', 'LLM06:2025'],
    why: 'A model’s text is as trustworthy as everything it has read. A tool that runs it as Python or shell hands this process to whoever wrote any of that. Give the agent functions with checked arguments, or run the code in a sandbox without network, files and keys.',
    names:
      'allow_dangerous_(?:code|tools)|Python(?:Ast)?REPL(?:Tool)?|ShellTool|BashProcess|PALChain|create_python_agent|CodeInterpreterTool|Local(?:PythonExecutor|CommandLineCodeExecutor)',
    bad: 'from langchain_experimental.tools import PythonREPLTool\ntools = [PythonREPLTool()]',
    good: 'from langchain_core.tools import tool\n@tool\ndef add(a: int, b: int) -> int:\n    """Add two numbers."""\n    return a + b',
    call(site): Match | undefined {
      if (runners.test(site.path)) return { message: 'The tool runs code or commands that the model writes.' };
      for (const [name, message] of permissions) {
        const argument = site.argument(name);
        if (argument !== undefined && site.constant(argument) === true) return { message };
      }
      return undefined;
    },
  },
  {
    id: 'agent-requests-any-address',
    severity: 'medium',
    reason: 'What it reaches depends on the network around it.',
    title: 'Agent that may ask any address',
    cwe: [918],
    owasp: ['LLM06:2025', 'A10:2021'],
    why: 'The model chooses the address, and whoever gets text into its prompt chooses with it: services inside the network, or the cloud’s metadata with its credentials. Give the agent a function that asks one host.',
    names: 'allow_dangerous_requests',
    bad: 'from langchain_community.tools import RequestsGetTool\ntool = RequestsGetTool(requests_wrapper=wrapper, allow_dangerous_requests=True)',
    good: 'from langchain_core.tools import tool\n@tool\ndef weather(city: str) -> str:\n    """Tell the weather."""\n    return requests.get("https://weather.example.org/", params={"q": city}, timeout=5).text',
    call(site): Match | undefined {
      const argument = site.argument('allow_dangerous_requests');
      if (argument === undefined || site.constant(argument) !== true) return undefined;
      return { message: 'The agent sends requests to addresses that the model chooses.' };
    },
  },
];
