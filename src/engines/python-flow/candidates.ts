import type { Detection } from '../../findings/finding';
import type { PythonProgram } from '../python/program';

/** Libraries that bring data from outside, or that can be used so that a secret isn't one. */
const libraries =
  /\b(?:flask|quart|fastapi|starlette|django|rest_framework|aiohttp|tornado|bottle|sanic|falcon|grpc|gradio|streamlit|cgi|openai|anthropic|litellm|ollama|langchain\w*|vllm|hashlib|Crypto|Cryptodome|cryptography|pyDes|set_cookie|\w+Servicer)\b|\bdef (?:\w+_)?handler\(event\b/;
/** Of little use alone. Each is looked for by itself: a pattern for both would go over the source once for each of the first. */
const pairs = [
  [/\brandom\b/, /token|secret|passw|session|cookie|otp|nonce|salt/i],
  [/\btransformers\b/, /\bpipeline\(/],
] as const;

/** What the flow of data may show to be harmless, or explain. */
const answered = /^S(?:102|202|30[1-8]|31[013-9]|324|506|60[1245689]|61[01]|704)$/;

export const isAnswered = ({ rule }: Detection): boolean => answered.test(rule);

/** Whether a source speaks of something that brings data from outside, or that does harm by itself. */
export const mentionsLibraries = (source: string): boolean =>
  libraries.test(source) || pairs.some(([one, other]) => one.test(source) && other.test(source));

/** Whether there may be anything to follow in a program, or to say about what the pattern rules found. */
export function isCandidate({ source, found }: PythonProgram): boolean {
  return found.some(({ detection }) => isAnswered(detection)) || mentionsLibraries(source);
}
