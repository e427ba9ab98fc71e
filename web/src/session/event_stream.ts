import type { ServerFrame } from '@/core/types.gen';
import type { Line, LineEvents } from './line';

/** Frames in one post; the server takes at most 64. */
const posted_frames = 32;

/**
 * Opens server-sent events one way and posts the other: the road where a network blocks WebSockets. Same frames, same
 * order.
 */
export function openEventStream(workshop: string, query: string, events: LineEvents): Line {
  const base = `/api/v1/workshops/${workshop}`;
  const source = new EventSource(`${base}/stream?${query}`);
  let stream = '';
  let waiting: string[] = [];
  let posting = false;
  let down = false;

  const fall = (code: number) => {
    if (down) return;
    down = true;
    source.close();
    events.onDown(code);
  };

  const post = async () => {
    if (posting || stream === '' || waiting.length === 0) return;
    posting = true;
    const body = waiting.splice(0, posted_frames).join('\n');
    const headers = { 'X-Northstar': '1', 'X-Northstar-Stream': stream, 'Content-Type': 'application/x-ndjson' };
    const taken = await fetch(`${base}/frames`, { method: 'POST', headers, body }).then((answer) => answer.ok, () => false);
    posting = false;
    if (!taken) fall(0);
    else await post();
  };

  source.addEventListener('stream', (opened: MessageEvent<string>) => {
    stream = opened.data;
    events.onOpen();
    void post();
  });
  source.onmessage = (message: MessageEvent<string>) => events.onFrame(JSON.parse(message.data) as ServerFrame, message.data);
  source.addEventListener('close', (closed: MessageEvent<string>) => fall(Number(closed.data)));
  source.onerror = () => fall(0);

  return {
    send: (text) => {
      waiting = [...waiting, text];
      void post();
    },
    close: () => fall(0),
  };
}
