// A thread of its own for a part of the files; loaded as it is, beside the bundle.
import { runSecretsThread } from '../index.js';

await runSecretsThread();
