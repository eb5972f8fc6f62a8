/** The memory of a process and all that it started, from Linux's /proc. */
import { readFile, readdir } from 'node:fs/promises';

/** The parent of each process. */
const parents = async () => {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parentOf = async (id) => {
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
    return [Number(id), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1] ?? 0)];
  };
  return Promise.all(ids.map(parentOf));
};

const withDescendants = (id, pairs) => [id, ...pairs.filter(([, parent]) => parent === id).flatMap(([child]) => withDescendants(child, pairs))];

/** Bytes that belong to one process: what it shares with others is counted in parts (proportional set size). */
const proportionalSize = async (id) => {
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
};

/** Bytes of a process and its descendants. */
export const memoryOf = async (id) => {
  const sizes = await Promise.all(withDescendants(id, await parents()).map(proportionalSize));
  return sizes.reduce((sum, size) => sum + size, 0);
};
