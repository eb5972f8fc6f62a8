/** Answers requests to the app's own scheme with files of one folder. */
import { readFile } from 'node:fs/promises';
import { answerHeaders } from './headers.ts';
import { insideFolder } from './inside-folder.ts';
import { requestedPath } from './requested-path.ts';

const refusal = (status: number): Response =>
  new Response(null, { status, headers: answerHeaders('text/plain; charset=utf-8') });

/** The answer to one request: a file of the folder with every header, or a bare status. */
export const servePage = async (folder: string, method: string, address: string): Promise<Response> => {
  const requested = requestedPath(method, address);
  if (!requested.ok) return refusal(requested.status);
  const file = await insideFolder(folder, requested.path);
  if (file === null) return refusal(404);
  try {
    return new Response(new Uint8Array(await readFile(file)), { headers: answerHeaders(requested.contentType) });
  } catch {
    return refusal(404);
  }
};
