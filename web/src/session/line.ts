import type { ServerFrame } from '@/core/types.gen';

/** What a line tells of itself. */
export interface LineEvents {
  readonly onOpen: () => void;
  /** A frame and its text; the core reads the text itself. */
  readonly onFrame: (frame: ServerFrame, text: string) => void;
  /** The line is down; `code` is the close code, or 0 where there is none. */
  readonly onDown: (code: number) => void;
}

/** One connection to the server. */
export interface Line {
  readonly send: (text: string) => void;
  readonly close: () => void;
}

const secure = (): boolean => window.location.protocol === 'https:';

/** Opens a WebSocket: the usual road. */
export function openSocket(query: string, events: LineEvents): Line {
  const socket = new WebSocket(`${secure() ? 'wss' : 'ws'}://${window.location.host}/ws?${query}`);
  let down = false;
  const fall = (code: number) => {
    if (down) return;
    down = true;
    events.onDown(code);
  };
  socket.onopen = () => events.onOpen();
  socket.onmessage = (message: MessageEvent<string>) => events.onFrame(JSON.parse(message.data) as ServerFrame, message.data);
  socket.onclose = (closed) => fall(closed.code);
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    // A half-open socket may take a minute to close: it is down now, whatever it says later.
    close: () => {
      socket.close();
      fall(0);
    },
  };
}
