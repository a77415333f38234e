import { once } from 'node:events';

/** Standard output that waits for its reader, so that memory does not grow with what is written. */
export interface Output {
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

/** Bytes put together before they are handed over. */
const PORTION = 64 * 1024;

export function stdout(): Output {
  // Whoever reads may have seen enough (`| head`): there is nobody left to write to.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  let waiting = '';
  const flush = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= PORTION) await flush();
    },
    end: flush,
  };
}
